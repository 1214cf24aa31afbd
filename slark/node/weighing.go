package node

import (
	"sync"

	"github.com/slark-network/slark/challenge"
)

// weighing makes the outcomes of one device wait for one another from being weighed to being stored: else a signed verdict could
// say another count than the record. The zero value is ready.
type weighing struct {
	mu   sync.Mutex
	held map[weighed]*turn
}

type weighed struct {
	provider challenge.Address
	device   challenge.Hash
}

// turn is the lock of a device, while anybody wants it.
type turn struct {
	sync.Mutex
	wanted int
}

// lock waits for the device and returns what gives it back, which may be called once.
func (w *weighing) lock(provider challenge.Address, device challenge.Hash) (unlock func()) {
	key := weighed{provider, device}
	w.mu.Lock()
	if w.held == nil {
		w.held = map[weighed]*turn{}
	}
	t := w.held[key]
	if t == nil {
		t = new(turn)
		w.held[key] = t
	}
	t.wanted++
	w.mu.Unlock()
	t.Lock()
	return func() {
		t.Unlock()
		w.mu.Lock()
		defer w.mu.Unlock()
		if t.wanted--; t.wanted == 0 {
			delete(w.held, key)
		}
	}
}
