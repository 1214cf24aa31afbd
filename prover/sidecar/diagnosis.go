package sidecar

import (
	"sync"
	"time"

	"github.com/slark-network/slark/challenge"
)

// maxDiagnoses is how many diagnoses of answered challenges are kept, for an Open that is repeated. After a restart they are gone: a repeated
// answer then has none.
const maxDiagnoses = 64

// diagnosisWithin is how long an answer waits for one. A driver that lost its card may never say anything.
const diagnosisWithin = 3 * time.Second

// watch begins to watch the device of a slot, if there is something to watch it with. end, called when the run is over, does not
// wait: what was seen comes on its channel, which is closed then.
func (d *slot) watch() (end func() <-chan []byte) {
	if d.Watch == nil {
		return func() <-chan []byte { return nil }
	}
	stop := d.Watch()
	return func() <-chan []byte {
		said := make(chan []byte, 1)
		go func() {
			defer close(said)
			said <- stop()
		}()
		return said
	}
}

// diagnosis waits for what was seen, a moment; nil if there is nothing.
func (k *run) diagnosis() []byte {
	if k.said == nil {
		return nil
	}
	timer := time.NewTimer(diagnosisWithin)
	defer timer.Stop()
	select {
	case b := <-k.said:
		k.said = nil
		return b
	case <-timer.C:
		return nil
	}
}

// diagnoses are those of the last answers.
type diagnoses struct {
	mu   sync.Mutex
	next int
	list [maxDiagnoses]struct {
		id   challenge.Hash
		body []byte
	}
}

func (d *diagnoses) put(id challenge.Hash, body []byte) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.list[d.next].id, d.list[d.next].body = id, body
	d.next = (d.next + 1) % maxDiagnoses
}

func (d *diagnoses) get(id challenge.Hash) []byte {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, one := range d.list {
		if one.id == id {
			return one.body
		}
	}
	return nil
}
