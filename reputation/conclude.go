package reputation

import (
	"bytes"
	"fmt"

	"github.com/slark-network/slark/challenge"
)

// Conclude stores how a challenge ended: the record, its transcript, the tallies and what it is evidence of, in one batch; the challenge is then no
// longer open or pending. The same result again changes nothing; another one is ErrConcluded.
func (s *Store) Conclude(r Result) error { return s.ConcludeMany([]Result{r}) }

// ConcludeMany is Conclude of several in one batch: all are stored or none.
func (s *Store) ConcludeMany(results []Result) error {
	if len(results) == 0 {
		return nil
	}
	normal := make([]Result, len(results))
	for i, r := range results {
		if err := r.normalize(); err != nil {
			return err
		}
		r.Transcript = bytes.Clone(r.Transcript) // the caller may use its own again
		normal[i] = r
	}
	var fresh []Record
	if err := s.update(func(t *tx) error {
		for _, r := range normal {
			rec, err := t.conclude(r)
			if err != nil {
				return err
			}
			if rec != nil {
				fresh = append(fresh, rec.record())
			}
		}
		return nil
	}); err != nil {
		return err
	}
	for _, r := range normal {
		s.live.Delete(r.Challenge())
	}
	s.observers.concluded(fresh)
	return nil
}

// conclude gives the record that it stored, or nil if the same one was stored before.
func (t *tx) conclude(r Result) (*stored, error) {
	c := r.Challenge()
	transcript := r.Transcript
	r.Transcript = nil

	before, found, err := t.get(keyChallenge(prefixRecord, c))
	if err != nil {
		return nil, err
	}
	if found {
		return nil, concludedBefore(c, before, r, transcript != nil)
	}
	open, found, err := t.get(keyChallenge(prefixOpen, c))
	if err != nil {
		return nil, err
	}
	if !found {
		return nil, fmt.Errorf("%w: %v", ErrNotIssued, c)
	}
	issued, err := decodeIssued(c, open)
	if err != nil {
		return nil, err
	}
	if r.Era != issued.Era || r.DeviceKind != issued.DeviceKind || r.Kind != issued.Kind {
		return nil, fmt.Errorf("%w: %v was issued in era %d for %v and %v, concluded in era %d for %v and %v",
			ErrMismatch, c, issued.Era, issued.DeviceKind, issued.Kind, r.Era, r.DeviceKind, r.Kind)
	}
	weighed, err := t.weigh(r)
	if err != nil {
		return nil, err
	}
	rec := stored{issued, r, transcript != nil, weighed}
	if err := t.count(issued, func(n *counts) { n.by[r.Outcome-1]++ }); err != nil {
		return nil, err
	}
	t.set(keyChallenge(prefixRecord, c), encodeRecord(rec))
	t.set(keyTime(rec.index()), []byte{byte(r.Outcome)})
	t.set(keyProvider(rec.index()), []byte{byte(r.Outcome)})
	if transcript != nil {
		t.set(keyTranscript(r.Era, r.TranscriptHash), transcript)
	}
	t.delete(keyChallenge(prefixOpen, c))
	t.delete(keyChallenge(prefixPending, c))
	return &rec, nil
}

// concludedBefore accepts the result that is stored, and refuses another.
func concludedBefore(c Challenge, before []byte, r Result, kept bool) error {
	old, err := decodeRecord(c, before)
	if err != nil {
		return err
	}
	if r.Era == old.result.Era && r.DeviceKind == old.result.DeviceKind && r.Kind == old.result.Kind &&
		bytes.Equal(before, encodeRecord(stored{old.issued, r, kept, old.weighed})) {
		return nil
	}
	return fmt.Errorf("%w: %v is %v since %v, now %v", ErrConcluded, c, old.result.Outcome, old.result.At, r.Outcome)
}

// count changes the tally that a challenge belongs to.
func (t *tx) count(i Issued, change func(*counts)) error {
	key := keyTally(i.Provider, i.Era, i.Device, i.DeviceKind)
	b, found, err := t.get(key)
	if err != nil {
		return err
	}
	var n counts
	if found {
		if n, err = decodeCounts(b); err != nil {
			return err
		}
	} else {
		t.set(keyEra(i.Era, i.Provider), nil)
	}
	change(&n)
	t.set(key, encodeCounts(n))
	return nil
}

// SavePending stores the session of an open challenge whose prover has committed and not yet answered Open, in the place of
// the one before. It stays until the challenge is concluded.
func (s *Store) SavePending(p Pending) error {
	if len(p.Session) > MaxPending {
		return invalid("pending %v: session is %d bytes, want at most %d", p.Challenge(), len(p.Session), MaxPending)
	}
	if err := normalTime(&p.Deadline); err != nil {
		return err
	}
	c, value := p.Challenge(), encodePending(p)
	return s.update(func(t *tx) error {
		_, found, err := t.get(keyChallenge(prefixOpen, c))
		if err != nil {
			return err
		}
		if !found {
			return fmt.Errorf("%w, or it is concluded: pending %v", ErrNotIssued, c)
		}
		t.set(keyChallenge(prefixPending, c), value)
		return nil
	})
}

// Pending lists the sessions to go on with, by provider, device and counter.
func (s *Store) Pending() ([]Pending, error) {
	var all []Pending
	prefix := []byte{prefixPending}
	err := s.scan(prefix, after(prefix), func(key, value []byte) (bool, error) {
		c, ok := parseChallengeKey(key)
		if !ok {
			return false, fmt.Errorf("%w: key %x", ErrCorrupt, key)
		}
		p, err := decodePending(c, value)
		all = append(all, p)
		return true, err
	})
	return all, err
}

// Record is the record of one challenge, or false if it has no outcome.
func (s *Store) Record(c Challenge) (Record, bool, error) {
	b, found, err := s.get(keyChallenge(prefixRecord, c))
	if err != nil || !found {
		return Record{}, false, err
	}
	r, err := decodeRecord(c, b)
	return r.record(), err == nil, err
}

// Transcript is the transcript of a challenge, or false if none was kept, or it has been pruned.
func (s *Store) Transcript(c Challenge) ([]byte, bool, error) {
	r, found, err := s.Record(c)
	if err != nil || !found || !r.Kept {
		return nil, false, err
	}
	return s.get(keyTranscript(r.Era, r.TranscriptHash))
}

// TranscriptByHash is the transcript whose SHA-256 is hash, or false.
func (s *Store) TranscriptByHash(hash challenge.Hash) ([]byte, bool, error) {
	prefix := []byte{prefixTranscript}
	it, err := s.iterate(prefix, after(prefix))
	if err != nil {
		return nil, false, err
	}
	// One look in each Era that has any: there are as many as are kept, and no second index can disagree.
	var found []byte
	for ok := it.First(); ok && found == nil; {
		if len(it.Key()) != sizeTranscriptKey {
			return nil, false, firstError(fmt.Errorf("%w: key %x", ErrCorrupt, it.Key()), s.finish(it))
		}
		era := eraOfTranscript(it.Key())
		if it.SeekGE(keyTranscript(era, hash)) && bytes.Equal(it.Key(), keyTranscript(era, hash)) {
			if v, err := it.ValueAndErr(); err == nil {
				found = append([]byte{}, v...)
			}
			break
		}
		_, next := eraRange(prefix, era, era)
		ok = it.SeekGE(next)
	}
	if err := s.finish(it); err != nil {
		return nil, false, err
	}
	return found, found != nil, nil
}
