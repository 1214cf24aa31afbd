package schedule_test

import (
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/slark/schedule"
)

// TestJobsOfFarDevices: for every class, a job takes 20 round trips at the lower edge, up to 300 ms, or all that the limits allow; it is
// valid, never shorter than that of a near device, and the device's time stays within its share.
func TestJobsOfFarDevices(t *testing.T) {
	cards, envelopes := catalogue.Shipped(), envelope.Shipped()
	classes, short := 0, 0
	for _, card := range cards.Cards() {
		compute, memory := envelopes.Find(card.Class, challenge.Matmul), envelopes.Find(card.Class, challenge.Memory)
		if compute == nil {
			continue
		}
		classes++
		took := func(e *envelope.Envelope, w schedule.Work) time.Duration {
			return e.Expected(challenge.Job{Kind: w.Kind, Size: w.Size, Rounds: w.Rounds}.Work())
		}
		before, beforeMemory := schedule.Matmul(compute), schedule.Work{}
		if schedule.MatmulOver(compute, 0) != before {
			t.Errorf("%s: a near device has another job", card.Class)
		}
		for _, line := range []time.Duration{10, 40, 100, 150, 299, 300, 500, 1 << 30} {
			line *= time.Millisecond
			w := schedule.MatmulOver(compute, line)
			want := min(20*min(line, time.Hour), 6*time.Second)
			full := w.Size >= schedule.LongSize && w.Rounds == challenge.MaxRounds
			if err := w.Validate(); err != nil || took(compute, w) < min(want, time.Second) || took(compute, w) < want && !full || took(compute, w) < took(compute, before) {
				t.Errorf("%s at %v: %+v takes %v, want %v; %v", card.Class, line, w, took(compute, w), want, err)
			}
			if full && took(compute, w) < want {
				short++
			}
			before = w
			m, ok := schedule.MemoryOver(memory, card.DatasetItems(), line)
			if !ok {
				continue
			}
			if err := m.Validate(); err != nil || took(memory, m) < want && m.Rounds < challenge.MaxWalkRounds || m.Rounds < beforeMemory.Rounds {
				t.Errorf("%s at %v: memory %+v takes %v, want %v; %v", card.Class, line, m, took(memory, m), want, err)
			}
			beforeMemory = m
			p := schedule.NewPlan(schedule.Class{Name: card.Class, Compute: compute, Memory: memory, Items: card.DatasetItems()},
				schedule.Limits{Era: 24 * time.Hour, Seats: 3, Slots: schedule.DefaultSlots, Share: schedule.DefaultShare, Line: line})
			if p.Share() > schedule.DefaultShare {
				t.Errorf("%s at %v takes %.2f %% of the device", card.Class, line, 100*p.Share())
			}
		}
	}
	if classes < 50 || short > classes {
		t.Errorf("%d classes, %d jobs as long as they can be and too short", classes, short)
	}
}
