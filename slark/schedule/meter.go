package schedule

import (
	"cmp"
	"slices"
	"sync"
	"time"

	"github.com/slark-network/slark/challenge"
)

// keptEras is how many Eras a Meter remembers.
const keptEras = 4

// Use is what the proofs of one kind took of the devices of a class in an Era, as one verifier saw it since it was started.
type Use struct {
	Era     uint64
	Class   string // that the devices claim
	Kind    challenge.Kind
	Micro   bool
	Proofs  uint64
	Devices int
	// Run is the time from Start to Commit less the round trip, summed. What a device does before and after is not in it.
	Run time.Duration
}

// Share is the part of an Era of that length that the proofs took of a device, on average.
func (u Use) Share(era time.Duration) float64 {
	if era <= 0 || u.Devices == 0 {
		return 0
	}
	return float64(u.Run) / float64(u.Devices) / float64(era)
}

// Meter sums what proofs take, by Era, class and kind. Its methods may be called from any goroutine. The zero value is empty.
type Meter struct {
	mu   sync.Mutex
	uses map[useKey]*use
}

type useKey struct {
	era   uint64
	class string
	kind  challenge.Kind
	micro bool
}

type use struct {
	proofs  uint64
	run     time.Duration
	devices map[challenge.Hash]bool
}

// Add counts a proof of a device that came to its Commit.
func (m *Meter) Add(j challenge.Job, class string, micro bool, run time.Duration) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.uses == nil {
		m.uses = make(map[useKey]*use)
	}
	k := useKey{j.Era, class, j.Kind, micro}
	u := m.uses[k]
	if u == nil {
		for old := range m.uses {
			if old.era+keptEras <= j.Era {
				delete(m.uses, old)
			}
		}
		u = &use{devices: make(map[challenge.Hash]bool)}
		m.uses[k] = u
	}
	u.proofs, u.run = u.proofs+1, u.run+max(run, 0)
	u.devices[j.Device] = true
}

// Uses are the sums of an Era, by class and kind.
func (m *Meter) Uses(era uint64) []Use {
	m.mu.Lock()
	defer m.mu.Unlock()
	var all []Use
	for k, u := range m.uses {
		if k.era == era {
			all = append(all, Use{k.era, k.class, k.kind, k.micro, u.proofs, len(u.devices), u.run})
		}
	}
	slices.SortFunc(all, func(a, b Use) int {
		order := 0
		if a.Micro != b.Micro {
			order = 1
			if b.Micro {
				order = -1
			}
		}
		return cmp.Or(cmp.Compare(a.Class, b.Class), cmp.Compare(a.Kind, b.Kind), order)
	})
	return all
}
