package schedule_test

import (
	"encoding/binary"
	"math"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/slark/schedule"
)

// TestFlashes: devices with any numbers of slots share instants, each in the part that it takes the place of; a half of the providers
// is in each, drawn anew, and all devices of a provider together.
func TestFlashes(t *testing.T) {
	e := day
	instants, providers, both := map[time.Time]int{}, 2000, 0
	for i := range providers {
		binary.BigEndian.PutUint64(e.Provider[:], uint64(i))
		var first map[int]time.Time
		for index, slots := range []int{96, 96, 24, 8} {
			e.Device, e.Slots = challenge.DeviceID(e.Provider, uint32(index)), slots
			at, times := e.Flashes(), e.Times()
			span := e.End.Add(-e.Margin).Sub(e.Start)
			for slot, when := range at {
				if !times[slot].Equal(when) {
					t.Fatalf("slot %d is at %v, its flash at %v", slot, times[slot], when)
				}
				if got := int(int64(when.Sub(e.Start)) / (int64(span) / int64(slots))); got != slot && got != slot+1 && got != slot-1 {
					t.Fatalf("the flash of slot %d lies in part %d of %d", slot, got, slots)
				}
			}
			for k := 1; k < len(times); k++ {
				if !times[k].After(times[k-1]) {
					t.Fatalf("slot %d is not after the one before it", k)
				}
			}
			if index == 0 {
				first = at
				for _, when := range at {
					instants[when]++
				}
				if len(at) >= 2 {
					both++
				}
			} else if slots == 96 && len(first) != len(at) {
				t.Fatalf("two devices of a provider: %v and %v", first, at)
			}
		}
	}
	if len(instants) != 4 {
		t.Fatalf("%d instants, want 4", len(instants))
	}
	for when, n := range instants {
		if d := math.Abs(float64(n) - float64(providers)/2); d > 4*math.Sqrt(float64(providers))/2 {
			t.Errorf("%d of %d providers at %v", n, providers, when)
		}
	}
	if want := float64(providers) * 11 / 16; math.Abs(float64(both)-want) > 4*math.Sqrt(want*5/16) {
		t.Errorf("%d of %d providers have two flashes or more, want about %.0f", both, providers, want)
	}
	e.Slots = schedule.LeastFlash - 1
	if got := e.Flashes(); len(got) != 0 {
		t.Errorf("with few slots: %v", got)
	}
	other := day
	other.Secret[0]++
	for _, when := range other.Flashes() {
		if instants[when] > 0 {
			t.Error("another secret has the same instant")
		}
	}
}
