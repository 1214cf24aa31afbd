package reputation

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math"
	"slices"

	"github.com/slark-network/slark/challenge"
)

// Walk calls each for the records of the Eras from first to last (0: all that follow), oldest first: by Era, in an Era by the time of the outcome,
// and at one time by provider, device and counter. It ends when each returns false. Records stored while it runs are not seen.
func (s *Store) Walk(first, last uint64, each func(Record) bool) error {
	if last == 0 {
		last = math.MaxUint64
	}
	if first > last {
		return nil
	}
	lower, upper := eraRange([]byte{prefixTime}, first, last)
	return s.scan(lower, upper, func(key, _ []byte) (bool, error) {
		e, ok := parseIndexKey(key)
		if !ok {
			return false, fmt.Errorf("%w: index key %x", ErrCorrupt, key)
		}
		r, found, err := s.Record(e.Challenge)
		if err != nil || !found { // not found: pruned since
			return err == nil, err
		}
		return each(r), nil
	})
}

// WalkOpen calls each for the challenges without an outcome, by provider, device and counter, until it returns false.
func (s *Store) WalkOpen(each func(Issued) bool) error {
	prefix := []byte{prefixOpen}
	return s.scan(prefix, after(prefix), func(key, value []byte) (bool, error) {
		c, ok := parseChallengeKey(key)
		if !ok {
			return false, fmt.Errorf("%w: key %x", ErrCorrupt, key)
		}
		i, err := decodeIssued(c, value)
		if err != nil {
			return false, err
		}
		return each(i), nil
	})
}

// WalkProviders calls each for the providers that were issued a challenge in the Eras from first to last (0: all that follow), by Era and
// address, until it returns false.
func (s *Store) WalkProviders(first, last uint64, each func(era uint64, provider challenge.Address) bool) error {
	if last == 0 {
		last = math.MaxUint64
	}
	if first > last {
		return nil
	}
	lower, upper := eraRange([]byte{prefixEra}, first, last)
	return s.scan(lower, upper, func(key, _ []byte) (bool, error) {
		if len(key) != sizeEraKey {
			return false, fmt.Errorf("%w: era key %x", ErrCorrupt, key)
		}
		return each(eraOfTranscript(key), challenge.Address(key[9:])), nil
	})
}

// WalkSecrets calls each for the secrets of the Eras, in their order, until it returns false.
func (s *Store) WalkSecrets(each func(era uint64, secret challenge.Hash) bool) error {
	prefix := []byte{prefixSecret}
	return s.scan(prefix, after(prefix), func(key, value []byte) (bool, error) {
		if len(key) != 9 {
			return false, fmt.Errorf("%w: key of a secret is %d bytes, want 9", ErrCorrupt, len(key))
		}
		h, err := decodeHash(value)
		if err != nil {
			return false, err
		}
		return each(eraOfTranscript(key), h), nil
	})
}

// Identity is whose record the store is.
func (s *Store) Identity() (Identity, error) {
	b, _, err := s.get(keyIdentity)
	if err != nil {
		return Identity{}, err
	}
	return decodeIdentity(b)
}

// Format is the format that the store has, which is an older one than the program's only in a store that is open for reading.
func (s *Store) Format() (uint32, error) {
	b, _, err := s.get(keyFormat)
	if err != nil || len(b) != 4 {
		return 0, err
	}
	return uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3]), nil
}

// WalkDevices calls each for every device with outcomes, by provider and device, with all of them in the order in which its sequential tests took
// them, until it returns false. The outcomes of one device are in memory at a time.
func (s *Store) WalkDevices(each func([]Record) bool) error {
	var all []Record
	flush := func() bool {
		slices.SortFunc(all, func(a, b Record) int { return cmp.Compare(a.State.Seq, b.State.Seq) })
		more := len(all) == 0 || each(all)
		all = nil
		return more
	}
	more := true
	prefix := []byte{prefixRecord}
	err := s.scan(prefix, after(prefix), func(key, value []byte) (bool, error) {
		c, ok := parseChallengeKey(key)
		if !ok {
			return false, fmt.Errorf("%w: key %x", ErrCorrupt, key)
		}
		rec, err := decodeRecord(c, value)
		if err != nil {
			return false, err
		}
		if len(all) > 0 && (all[0].Provider != c.Provider || all[0].Device != c.Device) {
			more = flush()
		}
		all = append(all, rec.record())
		return more, nil
	})
	if err == nil && more {
		flush()
	}
	return err
}

// WalkAccuracy calls each for what every Era says of every verifier, by verifier and Era, until it returns false.
func (s *Store) WalkAccuracy(each func(era uint64, verifier challenge.Address, a AccuracyCount) bool) error {
	prefix := []byte{prefixAccuracy}
	return s.scan(prefix, after(prefix), func(key, value []byte) (bool, error) {
		if len(key) != sizeAccuracyKey {
			return false, fmt.Errorf("%w: key of an accuracy is %d bytes, want %d", ErrCorrupt, len(key), sizeAccuracyKey)
		}
		a, err := decodeAccuracy(value)
		if err != nil {
			return false, err
		}
		return each(binary.BigEndian.Uint64(key[21:]), challenge.Address(key[1:21]), a), nil
	})
}
