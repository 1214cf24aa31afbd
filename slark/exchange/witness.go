package exchange

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
)

// maxWitness is how far ahead the Prepare of another verifier may expire to count as evidence.
const maxWitness = 60 * time.Second

// oracleError says that the chain could not be asked: it says nothing about the prover.
type oracleError struct{ err error }

func (e *oracleError) Error() string { return e.err.Error() }

// witness checks the evidence of Busy: a Prepare of another registered verifier, for this device, not expired, that was
// not shown before. It returns that verifier.
func (e *exchange) witness(ctx context.Context, evidence []byte) (challenge.Address, error) {
	s, err := session.Accept(e.Network, evidence)
	if err != nil {
		return challenge.Address{}, err
	}
	m, err := message.Parse(message.TypePrepare, challenge.Job{}, evidence)
	if err != nil {
		return challenge.Address{}, err
	}
	other, now := s.Job(), e.Now()
	expires := time.Unix(int64(min(m.(*message.Prepare).Expires, 1<<40)), 0)
	switch {
	case other.Provider != e.Job.Provider || other.Device != e.Job.Device:
		return challenge.Address{}, errors.New("it is for another device")
	case other.Verifier == e.Job.Verifier:
		return challenge.Address{}, errors.New("it is from this verifier")
	case other.Era != e.Job.Era:
		return challenge.Address{}, fmt.Errorf("it is of Era %d, not %d", other.Era, e.Job.Era)
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
	if !e.shown.first(sha256.Sum256(evidence), expires, now) {
		return challenge.Address{}, errors.New("it was shown before")
	}
	return other.Verifier, nil
}

// shown remembers evidence until it expires: it holds once.
type shown struct {
	mu   sync.Mutex
	seen map[challenge.Hash]time.Time
}

func newShown() *shown { return &shown{seen: make(map[challenge.Hash]time.Time)} }

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
