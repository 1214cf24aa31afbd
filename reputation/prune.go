package reputation

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
)

// DefaultEvidenceEras is for how many Eras after its own what convicts is kept, where the chain is not asked: 14 in which a proof is taken, and
// 3 in which a demand is answered (docs/settlement.md).
const DefaultEvidenceEras = 17

// LeastKeptEras is how many of the newest Eras are kept whole, whatever is asked for: the running one, and two before it that
// are still reported, claimed or appealed.
const LeastKeptEras = 3

// PruneOptions say what is forgotten.
type PruneOptions struct {
	KeepFrom     uint64 // the first Era that is kept whole; see Pruned.KeepFrom
	KeepEras     uint64 // if not 0, in its place: how many of the newest Eras are kept whole
	EvidenceEras uint64 // for how many Eras after its own a challenge can convict; 0: DefaultEvidenceEras
	Records      bool   // forget outcomes too, not their transcripts alone
	DryRun       bool   // say what would be forgotten, and forget nothing
}

// Pruned is what was forgotten, or would be.
type Pruned struct {
	KeepFrom    uint64 `json:"keepFrom"` // never after an Era with an open challenge, nor among the newest LeastKeptEras
	Transcripts int    `json:"transcripts"`
	Records     int    `json:"records"`
	Bytes       uint64 `json:"bytes"` // of keys and values, as they were stored
	// Challenges of Eras before KeepFrom that are kept all the same.
	ForEvidence int `json:"keptForEvidence"` // they can still convict
	ForTests    int `json:"keptForTests"`    // a sequential test that runs rests on them
}

// Prune forgets the transcripts of Eras before KeepFrom, and with Records their outcomes. It keeps, of those Eras, what is still needed:
//
//   - challenges that ended as wrong, withheld, fault or malformed, for EvidenceEras after their own;
//   - the outcomes of a device from where a score of its sequential tests left zero for the last time, as long as one is above;
//   - Eras with an open challenge, and all after them.
//
// Tallies, evidence, findings, counters, secrets, tiers and the journal stay for ever. A crash in between leaves a good store, in which the same
// call forgets the rest. It can run beside other calls.
func (s *Store) Prune(o PruneOptions) (p Pruned, err error) {
	if s.opt.ReadOnly && !o.DryRun {
		return p, ErrReadOnly
	}
	if o.EvidenceEras == 0 {
		o.EvidenceEras = DefaultEvidenceEras
	}
	r := pruning{s: s, PruneOptions: o, held: map[string]bool{}}
	if err := r.begin(); err != nil {
		return r.p, err
	}
	if err := r.choose(); err != nil {
		return r.p, err
	}
	if err := r.transcripts(); err != nil {
		return r.p, err
	}
	return r.p, r.records()
}

type pruning struct {
	s *Store
	PruneOptions
	p       Pruned
	newest  uint64
	running map[device]uint64 // outcomes of the device that its running tests do not rest on
	held    map[string]bool   // keys of transcripts
}

// begin finds where keeping begins, and which tests run.
func (r *pruning) begin() (err error) {
	if r.newest, err = r.s.NewestEra(); err != nil {
		return err
	}
	if r.KeepEras > 0 {
		r.KeepFrom = max(r.newest+1, r.KeepEras+1) - r.KeepEras
	}
	r.p.KeepFrom = min(r.KeepFrom, max(r.newest, LeastKeptEras)-LeastKeptEras+1)
	if err := r.s.WalkOpen(func(i Issued) bool {
		r.p.KeepFrom = min(r.p.KeepFrom, i.Era)
		return true
	}); err != nil {
		return err
	}
	r.running = map[device]uint64{}
	prefix := []byte{prefixEvidence}
	return r.s.scan(prefix, after(prefix), func(key, value []byte) (bool, error) {
		if len(key) != sizeEvidenceKey {
			return false, fmt.Errorf("%w: evidence key %x", ErrCorrupt, key)
		}
		state, err := decodeEvidence(value)
		if err != nil || !runs(state) {
			return err == nil, err
		}
		d := device{challenge.Address(key[1:21]), challenge.Hash(key[21:])}
		r.running[d], err = r.s.rest(d)
		return err == nil, err
	})
}

// runs says whether a sequential test is under way.
func runs(s decision.State) bool { return s.SlowScore() > 0 || s.FastScore() > 0 || s.Strikes > 0 }

// rest is the number of outcomes of a device after which no test was under way, the last time that this was so.
func (s *Store) rest(d device) (seq uint64, err error) {
	prefix := append(append([]byte{prefixRecord}, d.provider[:]...), d.device[:]...)
	err = s.scan(prefix, after(prefix), func(key, value []byte) (bool, error) {
		c, ok := parseChallengeKey(key)
		if !ok {
			return false, fmt.Errorf("%w: key %x", ErrCorrupt, key)
		}
		rec, err := decodeRecord(c, value)
		if err == nil && !runs(rec.weighed.State) {
			seq = max(seq, rec.weighed.State.Seq)
		}
		return err == nil, err
	})
	return seq, err
}

// keeps says whether an outcome of an Era before KeepFrom is needed, and counts it.
func (r *pruning) keeps(rec stored) bool {
	switch o := rec.result.Outcome; o {
	case challenge.Wrong, challenge.Withheld, challenge.Faulted, challenge.Malformed:
		if r.newest <= rec.result.Era || r.newest-rec.result.Era <= r.EvidenceEras {
			r.p.ForEvidence++
			return true
		}
	}
	rest, runs := r.running[device{rec.result.Provider, rec.result.Device}]
	if runs && rec.weighed.State.Seq > rest {
		r.p.ForTests++
		return true
	}
	return false
}

// each calls f for the outcomes of Eras before KeepFrom.
func (r *pruning) each(f func(e indexEntry, rec stored, size int) error) error {
	prefix := []byte{prefixTime}
	return r.s.scan(prefix, firstOfEra(prefix, r.p.KeepFrom), func(key, _ []byte) (bool, error) {
		e, ok := parseIndexKey(key)
		if !ok {
			return false, fmt.Errorf("%w: index key %x", ErrCorrupt, key)
		}
		k := keyChallenge(prefixRecord, e.Challenge)
		b, found, err := r.s.get(k)
		if err != nil || !found {
			return err == nil, err
		}
		rec, err := decodeRecord(e.Challenge, b)
		if err == nil {
			err = f(e, rec, len(k)+len(b)+2*(sizeIndexKey+1))
		}
		return err == nil, err
	})
}

// choose finds the transcripts that are kept, and counts the outcomes that go.
func (r *pruning) choose() error {
	return r.each(func(_ indexEntry, rec stored, size int) error {
		switch {
		case r.keeps(rec):
			if rec.kept {
				r.held[string(keyTranscript(rec.result.Era, rec.result.TranscriptHash))] = true
			}
		case r.Records:
			r.p.Records++
			r.p.Bytes += uint64(size)
		}
		return nil
	})
}

// transcripts forgets those before KeepFrom that are not held, all in one batch: what lies between two that are held goes as a range.
func (r *pruning) transcripts() error {
	prefix := []byte{prefixTranscript}
	end := firstOfEra(prefix, r.p.KeepFrom)
	it, err := r.s.iterate(prefix, end)
	if err != nil {
		return err
	}
	for ok := it.First(); ok; ok = it.Next() {
		if !r.held[string(it.Key())] {
			r.p.Transcripts++
			value := it.LazyValue()
			r.p.Bytes += uint64(len(it.Key()) + value.Len())
		}
	}
	if err := r.s.finish(it); err != nil || r.DryRun || r.p.Transcripts == 0 {
		return err
	}
	return r.s.update(func(t *tx) error {
		if err := t.raise(keyTranscriptsFrom, r.p.KeepFrom); err != nil {
			return err
		}
		from := prefix
		for _, k := range slices.Sorted(maps.Keys(r.held)) {
			t.deleteRange(from, []byte(k))
			from = append([]byte(k), 0)
		}
		t.deleteRange(from, end)
		return nil
	})
}

// records forgets the outcomes before KeepFrom that are not needed, in steps. The mark goes first: what is left behind it is no fault.
func (r *pruning) records() error {
	if r.DryRun || r.p.Records == 0 {
		return nil
	}
	if err := r.s.update(func(t *tx) error { return t.raise(keyRecordsFrom, r.p.KeepFrom) }); err != nil {
		return err
	}
	var some []indexEntry
	flush := func() error {
		gone := some
		some = nil
		return r.s.update(func(t *tx) error {
			for _, e := range gone {
				t.delete(keyTime(e))
				t.delete(keyProvider(e))
				t.delete(keyChallenge(prefixRecord, e.Challenge))
			}
			return nil
		})
	}
	count := r.p // keeps counts again
	err := r.each(func(e indexEntry, rec stored, _ int) error {
		if r.keeps(rec) {
			return nil
		}
		if some = append(some, e); len(some) < maxGroup {
			return nil
		}
		return flush()
	})
	r.p = count
	if err == nil && len(some) > 0 {
		err = flush()
	}
	return err
}

// Compact gives the space of what was forgotten back to the file system. It reads and writes most of the store: call it where nothing is timed.
func (s *Store) Compact(ctx context.Context) error {
	if s.opt.ReadOnly {
		return ErrReadOnly
	}
	if err := s.failureOf(); err != nil {
		return err
	}
	if err := s.rewrite("flush", s.db.Flush); err != nil {
		return err
	}
	for _, prefix := range []byte{prefixTime, prefixProvider, prefixRecord, prefixTranscript} {
		err := s.rewrite("compact", func() error {
			err := s.db.Compact(ctx, []byte{prefix}, []byte{prefix + 1}, false)
			if err != nil && ctx.Err() != nil {
				return nil
			}
			return err
		})
		if err := errors.Join(err, ctx.Err()); err != nil {
			return err
		}
	}
	return s.failureOf()
}

// rewrite asks the database for work on its files, whose failure is the store's.
func (s *Store) rewrite(what string, f func() error) error {
	err := s.ask(f)
	if err == nil || errors.Is(err, ErrClosed) {
		return err
	}
	return s.fail(what, err)
}

// Size is how many bytes the database takes on disk.
func (s *Store) Size() (uint64, error) {
	if err := s.acquire(); err != nil {
		return 0, err
	}
	defer s.release()
	used := make(chan uint64, 1)
	if err := s.ask(func() error { used <- s.db.Metrics().DiskSpaceUsage(); return nil }); err != nil {
		return 0, err
	}
	return <-used, nil
}
