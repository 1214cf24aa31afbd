package node

import (
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/slark/schedule"
)

// proof is the full proof of a slot: kinds take turns, in an order that the secret draws. After a lease it is one of memory, if
// the class has one: that is what a tenant had.
func (e *eraRun) proof(key deviceKey, d Device, slot uint64, p schedule.Plan) schedule.Proof {
	if slot == challenge.NoSlot {
		return p.Full[len(p.Full)-1]
	}
	return p.Full[e.schedule(key, d, 0).Proof(slot, len(p.Full))]
}

// readiness is how long Ready may take for a proof, and whether it is due warm: one cold Ready is allowed in the Era, and one
// more after each lease or maintenance (docs/protocol.md, section 18.6).
func (e *eraRun) readiness(key deviceKey, p schedule.Proof) (within time.Duration, warm bool) {
	within = time.Duration(e.cfg.Challenge.ReadyWithin)
	if p.Kind != challenge.Memory {
		return within, false
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if f := e.devices[key]; f != nil && f.cold {
		return within, true
	}
	return within + p.Cold, false
}

// wasCold notes that the cold Ready of a device was taken.
func (e *eraRun) wasCold(key deviceKey) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if f := e.devices[key]; f != nil {
		f.cold = true
	}
}
