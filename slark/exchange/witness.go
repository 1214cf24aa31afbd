package exchange

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/slark-network/slark/challenge"
)

// maxWitness is how far ahead the Prepare of another verifier may expire to count as evidence.
const maxWitness = 60 * time.Second

// oracleError says that the chain could not be asked: it says nothing about the prover.
type oracleError struct{ err error }

func (e *oracleError) Error() string { return e.err.Error() }

// witness checks the evidence of Busy: a Prepare of another registered verifier, for this device, not expired, that was
// not shown before, and one of few. It returns that verifier.
func (e *exchange) witness(ctx context.Context) (challenge.Address, error) {
	other, unix, err := e.s.Witness()
	if err != nil {
		return challenge.Address{}, err
	}
	now, expires := e.Now(), time.Unix(int64(min(unix, 1<<40)), 0)
	switch {
	case !now.Before(expires):
		return challenge.Address{}, errors.New("it has expired")
	case expires.Sub(now) > maxWitness:
		return challenge.Address{}, fmt.Errorf("it expires %v ahead, at most %v", expires.Sub(now).Round(time.Second), maxWitness)
	}
	registered, err := e.Oracle.IsVerifier(ctx, other.Era, other.Verifier)
	if err != nil {
		return challenge.Address{}, &oracleError{err}
	}
	if !registered {
		return challenge.Address{}, fmt.Errorf("%s is not a registered verifier", other.Verifier)
	}
	if !e.shown.first(sha256.Sum256(e.s.Busy().Evidence), expires, now) {
		return challenge.Address{}, errors.New("it was shown before")
	}
	if !e.shown.few(friend{other.Verifier, other.Provider, other.Device, other.Era}) {
		return challenge.Address{}, fmt.Errorf("more than %d from verifier %s in this Era", maxShown, other.Verifier)
	}
	return other.Verifier, nil
}

// maxShown is how often one verifier keeps a device busy for us in an Era. A friendly one that prepares again and again,
// and never starts, must not be a shield.
const maxShown = 8

// friend is a verifier that a device was busy with.
type friend struct {
	verifier, provider challenge.Address
	device             challenge.Hash
	era                uint64
}

// shown remembers evidence until it expires: it holds once; and of the latest Eras, whose it was.
type shown struct {
	mu      sync.Mutex
	seen    map[challenge.Hash]time.Time
	friends map[friend]int
}

func newShown() *shown {
	return &shown{seen: make(map[challenge.Hash]time.Time), friends: make(map[friend]int)}
}

// few counts evidence from a friend, and reports whether it is still little.
func (s *shown) few(f friend) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for old := range s.friends {
		if old.era+1 < f.era {
			delete(s.friends, old)
		}
	}
	s.friends[f]++
	return s.friends[f] <= maxShown
}

func (s *shown) first(evidence challenge.Hash, expires, now time.Time) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for h, until := range s.seen {
		if now.After(until) {
			delete(s.seen, h)
		}
	}
	if _, again := s.seen[evidence]; again {
		return false
	}
	s.seen[evidence] = expires
	return true
}

// noChain is the Oracle of a verifier without a chain.
type noChain struct{}

var errNoChain = errors.New("no chain is configured")

func (noChain) MatrixSeed(context.Context, uint64) (challenge.Hash, error) {
	return challenge.Hash{}, errNoChain
}

func (noChain) IsVerifier(context.Context, uint64, challenge.Address) (bool, error) {
	return false, errNoChain
}

func (noChain) MaintenanceSince(context.Context, challenge.Address, time.Time) (bool, error) {
	return false, errNoChain
}

func (noChain) Healthy(context.Context) error { return nil }
