package node

import (
	"context"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/slark/schedule"
)

// How long before its time a flash slot is prepared (docs/protocol.md, section 8.1).
const (
	productLead = 6 * time.Second        // Ready has 5
	memoryLead  = 400 * time.Millisecond // it is due warm
)

// flashLead is how long before its time a flash slot of the schedule begins.
func flashLead(s schedule.Era) time.Duration {
	return min(productLead, s.End.Sub(s.Start)/time.Duration(4*max(s.Slots, 1)))
}

// approach waits for the moment in which a challenge that is ahead of its time may be prepared.
func approach(ctx context.Context, kind challenge.Kind, at time.Time) error {
	if kind != challenge.Memory {
		return nil
	}
	return sleep(ctx, time.Until(at.Add(-memoryLead)))
}
