package schedule_test

import (
	"slices"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/slark/schedule"
)

var day = schedule.Era{
	Secret: challenge.Hash{1}, Beacon: challenge.Hash{2}, Provider: challenge.Address{3}, Device: challenge.Hash{4},
	Start: time.Unix(1_800_000_000, 0), End: time.Unix(1_800_086_400, 0), Margin: 2 * time.Minute, Slots: 24,
}

func TestTimes(t *testing.T) {
	slots := day.Times()
	if len(slots) != 24 || !slices.EqualFunc(slots, day.Times(), time.Time.Equal) {
		t.Fatalf("%d slots, or not the same twice", len(slots))
	}
	part := (24*time.Hour - 2*time.Minute) / 24
	for i, at := range slots {
		from := day.Start.Add(time.Duration(i) * part)
		if at.Before(from) || !at.Before(from.Add(part)) {
			t.Errorf("slot %d is at %v, its part begins at %v", i, at, from)
		}
	}
}

// TestEveryInputMatters: a device, provider, beacon or secret apart, nothing can be told about the times.
func TestEveryInputMatters(t *testing.T) {
	for name, change := range map[string]func(*schedule.Era){
		"secret": func(e *schedule.Era) { e.Secret[31]++ }, "beacon": func(e *schedule.Era) { e.Beacon[31]++ },
		"provider": func(e *schedule.Era) { e.Provider[19]++ }, "device": func(e *schedule.Era) { e.Device[31]++ },
	} {
		other := day
		change(&other)
		a, b, flash := day.Times(), other.Times(), day.Flashes()
		for i := range a {
			if _, shared := flash[i]; a[i].Equal(b[i]) && !shared {
				t.Errorf("another %s, the same slot %d", name, i)
			}
		}
	}
}

// TestSpread: over many devices the places in a part are uniform, within what chance allows.
func TestSpread(t *testing.T) {
	const devices, bins = 4000, 10
	var hits [bins]int
	e := day
	e.Slots, e.Margin = 1, 0
	for i := range devices {
		e.Device = challenge.DeviceID(e.Provider, uint32(i))
		hits[int(e.Times()[0].Sub(e.Start)*bins/(24*time.Hour))]++
	}
	for i, n := range hits {
		if n < 320 || n > 480 { // 400 expected, deviation 19
			t.Errorf("part %d of the day has %d of %d", i, n, devices)
		}
	}
}

func TestNoRoom(t *testing.T) {
	for name, change := range map[string]func(*schedule.Era){
		"margin": func(e *schedule.Era) { e.Margin = 24 * time.Hour }, "no slots": func(e *schedule.Era) { e.Slots = 0 },
		"negative": func(e *schedule.Era) { e.Slots = -1 }, "ends before it starts": func(e *schedule.Era) { e.End = e.Start.Add(-1) },
	} {
		e := day
		change(&e)
		if got := e.Times(); got != nil {
			t.Errorf("%s: %d slots", name, len(got))
		}
	}
	e := day
	e.Slots = 1 << 30
	if n := len(e.Times()); n != schedule.MaxSlots {
		t.Errorf("%d slots", n)
	}
}

// TestWork holds the work for every rate that a class can have to the limits of the protocol and to its aims.
func TestWork(t *testing.T) {
	for rate := uint64(17e6); rate < 36e15; rate += rate / 3 {
		e := envelope.Envelope{Class: "x", Kind: challenge.Matmul, Lower: rate, Upper: 2 * rate}
		w := schedule.Matmul(&e)
		if err := w.Validate(); err != nil {
			t.Fatalf("%s: %v", envelope.Ops(rate), err)
		}
		round := e.Expected(challenge.Job{Kind: challenge.Matmul, Size: w.Size, Rounds: 1}.Work())
		total := e.Expected(challenge.Job{Kind: challenge.Matmul, Size: w.Size, Rounds: w.Rounds}.Work())
		if round < schedule.MinRound || total < schedule.MinTotal || total > schedule.MaxTotal {
			t.Errorf("%s: n=%d, %d rounds of %v, %v in all", envelope.Ops(rate), w.Size, w.Rounds, round, total)
		}
	}
	for _, rate := range []uint64{1, 1e6, 1 << 62} { // outside of it there is work all the same
		if err := schedule.Matmul(&envelope.Envelope{Lower: rate, Upper: rate}).Validate(); err != nil {
			t.Errorf("%s: %v", envelope.Ops(rate), err)
		}
	}
	if w := schedule.Matmul(nil); w != schedule.Unknown || w.Validate() != nil {
		t.Errorf("without an envelope: %+v", w)
	}
	for _, class := range envelope.Shipped().Classes() {
		if err := schedule.Matmul(envelope.Shipped().Find(class, challenge.Matmul)).Validate(); err != nil {
			t.Errorf("%s: %v", class, err)
		}
	}
}

// TestProof: of two slots in a row each kind has one, in an order that nobody can foresee.
func TestProof(t *testing.T) {
	first := 0
	for pair := range uint64(1000) {
		a, b := day.Proof(2*pair, 2), day.Proof(2*pair+1, 2)
		if a == b || a < 0 || a > 1 || b < 0 || b > 1 {
			t.Fatalf("pair %d: %d, %d", pair, a, b)
		}
		first += a
	}
	if first < 420 || first > 580 { // 500 expected, deviation 16
		t.Errorf("the second kind came first in %d of 1000", first)
	}
	if day.Proof(7, 1) != 0 || day.Proof(7, 0) != 0 {
		t.Error("one kind has a place other than 0")
	}
	three := map[int]bool{day.Proof(9, 3): true, day.Proof(10, 3): true, day.Proof(11, 3): true}
	if len(three) != 3 {
		t.Errorf("three kinds: %v", three)
	}
}
