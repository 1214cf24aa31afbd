package schedule_test

import (
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/tenancy"
	"github.com/slark-network/slark/slark/schedule"
)

const maxVerifiers = 15 // of a committee, by the settlement contract

// TestShare: whatever the class and however many verifiers, compute and memory together stay under 1 % of a normal Era,
// openings, datasets and the twentieth that is not planned included.
func TestShare(t *testing.T) {
	envelopes, cards := envelope.Shipped(), catalogue.Shipped()
	classes := []schedule.Class{{Name: "unknown"}}
	for _, name := range envelopes.Classes() {
		c := schedule.ClassOf(name, envelopes, cards)
		if _, ok := schedule.Memory(c.Memory, c.Items); ok != (name != "cpu") { // nobody says how much RAM a host has
			t.Errorf("%s: memory %v, of %d items", name, ok, c.Items)
		}
		classes = append(classes, c)
	}
	for lower := uint64(17e6); lower < 4e15; lower += lower / 2 { // with memory of 2 to 256 GiB, at 20 GB/s to 8 TB/s
		for items := uint64(2 << 20); items <= challenge.MaxItems; items *= 2 {
			for rate := uint64(20e9); rate < 8e12; rate *= 3 {
				classes = append(classes, schedule.Class{
					Name: "x", Compute: &envelope.Envelope{Lower: lower, Upper: lower}, Memory: &envelope.Envelope{Lower: rate, Upper: rate}, Items: items,
					Build: 30 * time.Second,
				})
			}
		}
	}
	for _, c := range classes {
		for seats := 1; seats <= maxVerifiers; seats++ {
			p := schedule.NewPlan(c, schedule.Limits{Era: 24 * time.Hour, Seats: seats, Slots: schedule.DefaultSlots, Share: schedule.DefaultShare})
			for _, f := range p.Full {
				if err := f.Validate(); err != nil {
					t.Fatalf("%s: %v", c.Name, err)
				}
			}
			if p.Share() > schedule.DefaultShare*95/100 || p.Slots < 1 || p.Slots > schedule.DefaultSlots {
				t.Errorf("%s, %d verifiers: %d slots, %.3f %%", c.Name, seats, p.Slots, 100*p.Share())
			}
			matmul, memory, leased := p.Time()
			if free := matmul + memory; leased > free || c.Compute != nil && c.Compute.Lower >= 1e12 && leased > free/20 {
				t.Errorf("%s: leased %v, free %v", c.Name, leased, free)
			}
			if c.Memory != nil && seats <= 3 && p.Slots < schedule.DefaultSlots && p.Full[1].Run <= schedule.MaxTotal {
				t.Errorf("%s, %d verifiers: only %d slots", c.Name, seats, p.Slots)
			}
		}
	}
}

// TestDefaultSlots: the slots and seats of the protocol fit in the share, of every class that there is: all 96 of each of five verifiers.
func TestDefaultSlots(t *testing.T) {
	envelopes, cards := envelope.Shipped(), catalogue.Shipped()
	l := schedule.Limits{Era: 24 * time.Hour, Seats: schedule.DefaultSeats, Slots: schedule.DefaultSlots, Share: schedule.DefaultShare}
	for _, name := range append(envelopes.Classes(), "unknown") {
		p := schedule.NewPlan(schedule.ClassOf(name, envelopes, cards), l)
		if p.Slots != schedule.DefaultSlots || p.Share() > schedule.DefaultShare {
			t.Errorf("%s: %d slots, %.3f %%", name, p.Slots, 100*p.Share())
		}
		for _, f := range p.Full {
			if f.Kind == challenge.Memory && f.Run < schedule.MinTotal {
				t.Errorf("%s: a memory proof lasts %v", name, f.Run)
			}
		}
	}
}

// TestShortEra: where one slot is too much already there is one all the same, and its share says so.
func TestShortEra(t *testing.T) {
	e := &envelope.Envelope{Lower: 100e12, Upper: 200e12}
	p := schedule.NewPlan(schedule.Class{Name: "x", Compute: e}, schedule.Limits{Era: time.Minute, Seats: 3, Slots: 24, Share: 0.01})
	if p.Slots != 1 || p.Share() < 0.01 {
		t.Errorf("%d slots, %v", p.Slots, p.Share())
	}
}

// TestMicroWork: a micro proof is one by the protocol, and lasts milliseconds for every card that there is.
func TestMicroWork(t *testing.T) {
	for rate := uint64(1e12); rate < 3e15; rate += rate / 3 {
		e := &envelope.Envelope{Lower: rate, Upper: 2 * rate}
		w := schedule.Micro(e)
		j := challenge.Job{Kind: w.Kind, Size: w.Size, Rounds: w.Rounds, Openings: w.Openings}
		took := e.Expected(j.Work())
		if err := w.Validate(); err != nil || !tenancy.Micro(j) {
			t.Fatalf("%s: %+v, %v", envelope.Ops(rate), w, err)
		}
		if took > 10*time.Millisecond || took < schedule.MicroTotal && rate < 500e12 {
			t.Errorf("%s: n=%d, %d rounds, %v", envelope.Ops(rate), w.Size, w.Rounds, took)
		}
	}
	if w := schedule.Micro(nil); w.Validate() != nil {
		t.Errorf("without an envelope: %+v", w)
	}
}

func TestMemoryWork(t *testing.T) {
	e := &envelope.Envelope{Lower: 900e9, Upper: 1100e9, Kind: challenge.Memory}
	w, ok := schedule.Memory(e, 22<<20+5)
	if !ok || w.Size != 22<<20 || w.Rounds != 64 || w.Openings != 64 || w.Validate() != nil {
		t.Errorf("22 GiB at 900 GB/s: %+v, %v", w, ok)
	}
	e.Lower = 300e9
	if w, ok = schedule.Memory(e, 11<<20); !ok || w.Rounds != 35 { // 8 GiB a round: 32 rounds take 0.92 s
		t.Errorf("11 GiB at 300 GB/s: %+v, %v", w, ok)
	}
	if w, ok = schedule.Memory(e, 22<<20); !ok || w.Rounds != 32 {
		t.Errorf("22 GiB at 300 GB/s: %+v, %v", w, ok)
	}
	for _, c := range []struct {
		e     *envelope.Envelope
		items uint64
	}{{nil, 1 << 24}, {e, 1023}} {
		if w, ok := schedule.Memory(c.e, c.items); ok {
			t.Errorf("%+v", w)
		}
	}
}
