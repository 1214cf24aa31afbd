package reputation

import (
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/slark-network/slark/challenge"
)

// BackupManifest is the name of the file that makes a directory a backup (package reputation/backup). Open refuses to write to
// a store beside which it lies.
const BackupManifest = "BACKUP.json"

func isBackup(dir string) bool {
	_, err := os.Lstat(filepath.Join(dir, BackupManifest))
	return err == nil
}

// ReasonRestored is the reason of a challenge that was open in the backup that a store was restored from.
const ReasonRestored = "the verifier's store was restored from a backup"

// counterBits is the room that MarkRestored leaves: a verifier issues less than 2^counterBits counters of a device in a second.
const counterBits = 20

// Restored is what is known of a store that was restored from a backup. What it did between Made and its loss it does not know:
// which counters it gave, what came of them, what it submitted.
type Restored struct {
	Made    time.Time // when the backup was made
	At      time.Time // when the store was restored
	Known   bool      // Through is known: the store has seen the chain since
	Through uint64    // the last Era that it sits out: it issues nothing in it, and has no say about it
}

// MarkRestored makes a store that was copied from a backup fit to go on, and is for that alone:
//
//   - counters go on from a floor above all that the lost store can have given, the Unix time in seconds x 2^20;
//   - it sits out the Eras up to the one that runs when it first sees the chain (SitOut);
//   - what was open or pending in the backup is undecided: the lost store may have concluded it otherwise, and the prover has
//     no duty to answer twice.
//
// made is when the backup was made and now when it is restored; a clock that is behind is an error. It returns the number of challenges that were open.
func (s *Store) MarkRestored(made, now time.Time) (open int, err error) {
	if err := errors.Join(normalTime(&made), normalTime(&now)); err != nil {
		return 0, err
	}
	if now.Before(made) {
		return 0, invalid("restore: it is %v, and the backup was made at %v: set the clock", now.Format(time.RFC3339), made.Format(time.RFC3339))
	}
	floor := uint64(now.Unix()) << counterBits
	highest, err := s.highestCounter()
	if err != nil {
		return 0, err
	}
	if highest >= floor {
		return 0, invalid("restore: counter %d is in use, which no clock up to %v allows: set the clock", highest, now.Format(time.RFC3339))
	}
	mark := Restored{Made: made, At: now}
	if err := s.update(func(t *tx) error {
		t.set(keyFloor, encodeU64(floor))
		t.set(keyRestored, encodeRestored(mark))
		return nil
	}); err != nil {
		return 0, err
	}
	s.restored.Store(&mark)
	all, err := s.Open()
	if err != nil {
		return 0, err
	}
	return len(all), s.undecide(all, ReasonRestored, now)
}

// highestCounter is the highest counter given, or the floor.
func (s *Store) highestCounter() (highest uint64, err error) {
	if b, found, err := s.get(keyFloor); err != nil || found {
		if err == nil {
			highest, err = decodeU64(b)
		}
		if err != nil {
			return 0, err
		}
	}
	prefix := []byte{prefixCounter}
	err = s.scan(prefix, after(prefix), func(_, value []byte) (bool, error) {
		n, err := decodeU64(value)
		highest = max(highest, n)
		return true, err
	})
	return highest, err
}

// Restored is the mark of a store that was restored from a backup, and false of one that never was.
func (s *Store) Restored() (Restored, bool) {
	if m := s.restored.Load(); m != nil {
		return *m, true
	}
	return Restored{}, false
}

// SitsOut says whether a restored store issues nothing in an Era and has no say about it. As long as SitOut was not called those are all.
func (s *Store) SitsOut(era uint64) bool {
	m := s.restored.Load()
	return m != nil && (!m.Known || era <= m.Through)
}

// SitOut tells a restored store which Era runs, when it sees the chain for the first time since: that is the last one that it
// sits out. Later calls change nothing, nor do any on a store that was never restored.
func (s *Store) SitOut(running uint64) error {
	m := s.restored.Load()
	if m == nil || m.Known {
		return nil
	}
	newest, err := s.NewestEra()
	if err != nil {
		return err
	}
	next := *m
	next.Known, next.Through = true, max(running, newest)
	if err := s.update(func(t *tx) error {
		t.set(keyRestored, encodeRestored(next))
		return nil
	}); err != nil {
		return err
	}
	s.restored.Store(&next)
	return nil
}

func (s *Store) loadRestored() error {
	b, found, err := s.get(keyRestored)
	if err != nil || !found {
		return err
	}
	m, err := decodeRestored(b)
	if err == nil {
		s.restored.Store(&m)
	}
	return err
}

func encodeRestored(m Restored) []byte {
	e := newEncoder(26)
	e.time(m.Made)
	e.time(m.At)
	e.u8(b2u(m.Known))
	e.u64(m.Through)
	return e
}

func decodeRestored(b []byte) (m Restored, err error) {
	d := newDecoder(b)
	m.Made, m.At = d.time(), d.time()
	known := d.u8()
	m.Known, m.Through = known == 1, d.u64()
	switch {
	case known > 1:
		d.bad("known is %d", known)
	case m.At.Before(m.Made):
		d.bad("it was restored before the backup was made")
	case !m.Known && m.Through != 0:
		d.bad("it sits out through Era %d, which is not known", m.Through)
	}
	return m, d.end("restored")
}

// restored reports a mark that the counters do not bear out.
func (c *checker) restored(key, value []byte) {
	m, err := decodeRestored(value)
	if !c.good(key, err) {
		return
	}
	floor := uint64(0)
	if b, found := c.get(keyFloor); found {
		floor, _ = decodeU64(b) // reported under its own key
	}
	if want := uint64(m.At.Unix()) << counterBits; floor < want {
		c.find("the store was restored at %v, and counters may go on from %d, want %d", m.At, floor, want)
	}
}

// NewestEra is the last Era with a challenge; 0 if there is none.
func (s *Store) NewestEra() (uint64, error) {
	newest := uint64(0)
	prefix := []byte{prefixEra}
	it, err := s.iterate(prefix, after(prefix))
	if err != nil {
		return 0, err
	}
	if it.Last() && len(it.Key()) == sizeEraKey {
		newest = binary.BigEndian.Uint64(it.Key()[1:])
	}
	return newest, s.finish(it)
}

// undecide concludes challenges, which our own stop interrupted, in steps.
func (s *Store) undecide(all []Issued, reason string, at time.Time) error {
	for len(all) > 0 {
		some := all[:min(len(all), maxGroup)]
		all = all[len(some):]
		results := make([]Result, len(some))
		for i, a := range some {
			results[i] = Result{
				Provider: a.Provider, Device: a.Device, DeviceKind: a.DeviceKind, Kind: a.Kind, Era: a.Era, Counter: a.Counter,
				Outcome: challenge.Undecided, Reason: reason,
				Class: a.Class, Size: a.Size, Rounds: a.Rounds, Openings: a.Openings, At: at,
			}
		}
		if err := s.ConcludeMany(results); err != nil {
			return fmt.Errorf("conclude interrupted challenges: %w", err)
		}
	}
	return nil
}
