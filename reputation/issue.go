package reputation

import (
	"fmt"
	"io"
	"math"
	"time"

	"github.com/slark-network/slark/challenge"
)

// ReasonInterrupted is the reason of a challenge that our own stop left without an outcome.
const ReasonInterrupted = "interrupted: the verifier stopped"

// EraSecret is the verifier's secret of an Era: 32 bytes read from random the first time, the same bytes ever after. random
// must be cryptographic (crypto/rand.Reader).
func (s *Store) EraSecret(era uint64, random io.Reader) (challenge.Hash, error) {
	if era < 1 {
		return challenge.Hash{}, invalid("secret: era is 0, want at least 1")
	}
	key := keySecret(era)
	b, found, err := s.get(key)
	if err != nil {
		return challenge.Hash{}, err
	}
	if found {
		return decodeHash(b)
	}
	var fresh, secret challenge.Hash
	if _, err := io.ReadFull(random, fresh[:]); err != nil {
		return challenge.Hash{}, fmt.Errorf("secret of era %d: %w", era, err)
	}
	if fresh.IsZero() {
		return challenge.Hash{}, invalid("secret of era %d: the source of randomness gives zeros", era)
	}
	err = s.update(func(t *tx) error {
		b, found, err := t.get(key)
		if err != nil {
			return err
		}
		if found { // somebody else asked at the same time
			secret, err = decodeHash(b)
			return err
		}
		secret = fresh
		t.set(key, encodeHash(fresh))
		return nil
	})
	if err != nil {
		return challenge.Hash{}, err
	}
	return secret, nil
}

// Issue gives a challenge its counter, and stores both before it returns. The counter is above every one that was ever
// issued for the provider and device; on an error it may be used up, and is never given again.
func (s *Store) Issue(rec IssueRecord) (counter uint64, err error) {
	if err := rec.normalize(); err != nil {
		return 0, err
	}
	if s.SitsOut(rec.Era) {
		return 0, fmt.Errorf("%w: Era %d: what it asked in it after the backup was made is not known", ErrRestored, rec.Era)
	}
	var given uint64 // not a result: when the store fails, update may return while this still runs
	err = s.update(func(t *tx) error {
		last, err := t.lastCounter(rec.Provider, rec.Device)
		if err != nil {
			return err
		}
		if last == math.MaxUint64 {
			return invalid("issue: counters of device %s are used up", rec.Device.Short())
		}
		issued := Issued{rec, last + 1}
		if err := t.count(issued, func(c *counts) { c.issued++ }); err != nil {
			return err
		}
		t.set(keyCounter(rec.Provider, rec.Device), encodeU64(issued.Counter))
		t.set(keyChallenge(prefixOpen, issued.Challenge()), encodeIssued(issued))
		s.live.Store(issued.Challenge(), struct{}{})
		given = issued.Counter
		return nil
	})
	if err != nil {
		return 0, err
	}
	return given, nil
}

// lastCounter is the last counter issued for a device, or the floor if that is higher.
func (t *tx) lastCounter(provider challenge.Address, device challenge.Hash) (uint64, error) {
	last, err := t.number(keyCounter(provider, device))
	if err != nil {
		return 0, err
	}
	floor, err := t.number(keyFloor)
	return max(last, floor), err
}

// number reads a counter, floor or mark; what is not there is 0.
func (t *tx) number(key []byte) (uint64, error) {
	b, found, err := t.get(key)
	if err != nil || !found {
		return 0, err
	}
	return decodeU64(b)
}

// RaiseCounters makes every counter issued from now on greater than floor.
func (s *Store) RaiseCounters(floor uint64) error {
	return s.update(func(t *tx) error {
		old, err := t.number(keyFloor)
		if err != nil || old >= floor {
			return err
		}
		t.set(keyFloor, encodeU64(floor))
		return nil
	})
}

// Open lists the challenges without an outcome, by provider, device and counter.
func (s *Store) Open() ([]Issued, error) {
	var all []Issued
	prefix := []byte{prefixOpen}
	err := s.scan(prefix, after(prefix), func(key, value []byte) (bool, error) {
		c, ok := parseChallengeKey(key)
		if !ok {
			return false, fmt.Errorf("%w: key %x", ErrCorrupt, key)
		}
		i, err := decodeIssued(c, value)
		all = append(all, i)
		return true, err
	})
	return all, err
}

// Abandoned lists the challenges that were issued before this process opened the store, have no outcome, and are not
// pending: nobody will conclude them.
func (s *Store) Abandoned() ([]Issued, error) {
	open, err := s.Open()
	if err != nil {
		return nil, err
	}
	var all []Issued
	for _, i := range open {
		if _, ours := s.live.Load(i.Challenge()); ours {
			continue
		}
		_, pending, err := s.get(keyChallenge(prefixPending, i.Challenge()))
		if err != nil {
			return nil, err
		}
		if !pending {
			all = append(all, i)
		}
	}
	return all, nil
}

// AbandonOpen concludes every abandoned challenge as undecided, at the time given, and says how many there were. That they
// were not finished is our failure, never the prover's. Call it after a start, and resume what Pending lists.
func (s *Store) AbandonOpen(at time.Time) (n int, err error) {
	abandoned, err := s.Abandoned()
	if err != nil {
		return 0, err
	}
	return len(abandoned), s.undecide(abandoned, ReasonInterrupted, at)
}
