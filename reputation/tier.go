package reputation

import (
	"fmt"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation/tiers"
)

// TierRecord mirrors a provider's place in the tier table, and how the last Era brought it there.
type TierRecord struct {
	tiers.State
	Era    uint64       // last Era applied
	Move   tiers.Move   // what that Era did
	Uptime tiers.Uptime // what it was applied with
	Before tiers.State  // the state before it
}

// Tier is a provider's tier record, or false if nothing was ever applied to it.
func (s *Store) Tier(provider challenge.Address) (TierRecord, bool, error) {
	b, found, err := s.get(keyTier(provider))
	if err != nil || !found {
		return TierRecord{}, false, err
	}
	t, err := decodeTier(b)
	return t, err == nil, err
}

// ApplyEra steps a provider's tier by one Era. One that is new starts at tiers.Start. Eras are applied in order: an earlier
// one is ErrEraOrder; the last one again changes nothing, and with another uptime is ErrConflict. An Era that is left out
// counts as one without an opinion.
func (s *Store) ApplyEra(era uint64, provider challenge.Address, uptime tiers.Uptime) (TierRecord, error) {
	var out TierRecord
	if era < 1 {
		return TierRecord{}, invalid("tier: era is 0, want at least 1")
	}
	err := s.update(func(t *tx) error {
		old := TierRecord{State: tiers.Start}
		b, found, err := t.get(keyTier(provider))
		if err != nil {
			return err
		}
		if found {
			if old, err = decodeTier(b); err != nil {
				return err
			}
		}
		switch {
		case era < old.Era:
			return fmt.Errorf("%w: era %d to %s, which is at era %d", ErrEraOrder, era, provider, old.Era)
		case era == old.Era && uptime != old.Uptime:
			return fmt.Errorf("%w: era %d of %s was applied with uptime %v, now %v", ErrConflict, era, provider, old.Uptime, uptime)
		case era == old.Era:
			out = old
			return nil
		}
		out = TierRecord{Era: era, Uptime: uptime, Before: old.State}
		out.State, out.Move = tiers.Step(old.State, uptime)
		t.set(keyTier(provider), encodeTier(out))
		return nil
	})
	if err != nil {
		return TierRecord{}, err
	}
	s.observers.tier(provider, out)
	return out, nil
}

// SetTier adopts a tier from the chain, which is right where it differs from the mirror: the counts toward a move start
// again. era is the last one that the tier takes account of.
func (s *Store) SetTier(era uint64, provider challenge.Address, tier uint) error {
	state := tiers.State{Tier: tier}
	if !state.Valid() {
		return invalid("tier is %d, want %d to %d", tier, tiers.Best, tiers.Worst)
	}
	out := TierRecord{State: state, Era: era, Before: state}
	if err := s.update(func(t *tx) error {
		t.set(keyTier(provider), encodeTier(out))
		return nil
	}); err != nil {
		return err
	}
	s.observers.tier(provider, out)
	return nil
}

// AccuracyCount says how often a verifier agreed with the settled result.
type AccuracyCount struct {
	Agreed, Judged uint64
}

// RecordAccuracy stores what an Era says of a verifier. The same figures again change nothing; others are ErrConflict.
func (s *Store) RecordAccuracy(era uint64, verifier challenge.Address, agreed, judged uint64) error {
	if agreed > judged {
		return invalid("accuracy: %d agreed of %d", agreed, judged)
	}
	fresh := AccuracyCount{agreed, judged}
	return s.update(func(t *tx) error {
		key := keyAccuracy(verifier, era)
		b, found, err := t.get(key)
		if err != nil {
			return err
		}
		if !found {
			t.set(key, encodeAccuracy(fresh))
			return nil
		}
		old, err := decodeAccuracy(b)
		if err == nil && old != fresh {
			err = fmt.Errorf("%w: accuracy of %s in era %d is %d of %d, now %d of %d", ErrConflict, verifier, era,
				old.Agreed, old.Judged, agreed, judged)
		}
		return err
	})
}

// Accuracy sums what all Eras say of a verifier.
func (s *Store) Accuracy(verifier challenge.Address) (sum AccuracyCount, err error) {
	prefix := append([]byte{prefixAccuracy}, verifier[:]...)
	err = s.scan(prefix, after(prefix), func(_, value []byte) (bool, error) {
		a, err := decodeAccuracy(value)
		sum.Agreed += a.Agreed
		sum.Judged += a.Judged
		return true, err
	})
	return sum, err
}
