package reputation

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/cockroachdb/pebble/v2"
)

const (
	maxGroup      = 1024    // requests that share one sync
	maxGroupBytes = 8 << 20 // bytes of values that share one sync, not counting the last request
)

// request is one mutating call: a function that reads and writes through a tx, run by the one goroutine that writes.
type request struct {
	run  func(*tx) error
	done chan error // buffered, one answer
}

// tx is what a request sees: the database, the requests before it in its group, and its own writes. A request that returns
// an error leaves nothing behind.
type tx struct {
	s      *Store
	group  map[string][]byte // nil value: deleted
	own    map[string][]byte
	ranges [][2][]byte // deleted, before the sets of the group
	size   int
}

func (t *tx) get(key []byte) ([]byte, bool, error) {
	for _, layer := range [...]map[string][]byte{t.own, t.group} {
		if v, found := layer[string(key)]; found {
			return v, v != nil, nil
		}
	}
	return t.s.read(key)
}

// set takes value over.
func (t *tx) set(key, value []byte) {
	if value == nil {
		value = []byte{}
	}
	t.own[string(key)] = value
	t.size += len(key) + len(value)
}

func (t *tx) delete(key []byte) { t.own[string(key)] = nil }

// deleteRange deletes what is stored from lower up to, not including, upper. What a request of the same group sets there
// stays.
func (t *tx) deleteRange(lower, upper []byte) { t.ranges = append(t.ranges, [2][]byte{lower, upper}) }

// update runs f with others that wait, stores what all of them wrote in one synced batch, and answers when that is on disk.
// If it returns an error, f may still run: what f writes to may be read only after nil.
func (s *Store) update(f func(*tx) error) error {
	if s.opt.ReadOnly {
		return ErrReadOnly
	}
	if err := s.failureOf(); err != nil {
		return err
	}
	r := &request{run: f, done: make(chan error, 1)}
	select {
	case <-s.closing:
		return ErrClosed
	default:
	}
	select {
	case <-s.closing:
		return ErrClosed
	case <-s.failed:
		return s.failureOf()
	case s.requests <- r:
	}
	select {
	case err := <-r.done:
		return err
	case <-s.failed:
		return s.failureOf()
	case <-s.drained:
	}
	select { // the last group may have had it
	case err := <-r.done:
		return err
	default:
		return ErrClosed
	}
}

// commitLoop is the one goroutine that writes.
func (s *Store) commitLoop() {
	defer close(s.drained)
	for {
		select {
		case r := <-s.requests:
			s.commitGroup(r)
			continue
		default:
		}
		select {
		case r := <-s.requests:
			s.commitGroup(r)
		case <-s.closing:
			for {
				select {
				case r := <-s.requests:
					s.commitGroup(r)
				default:
					return
				}
			}
		}
	}
}

// commitGroup stores first and what waits behind it.
func (s *Store) commitGroup(first *request) {
	t := &tx{s: s, group: map[string][]byte{}}
	var waiting []*request
	var answers []error
	for r := first; r != nil; {
		t.own = map[string][]byte{}
		ranges := len(t.ranges)
		err := s.run(t, r)
		if err != nil {
			t.ranges = t.ranges[:ranges]
		} else {
			maps.Copy(t.group, t.own)
		}
		waiting, answers, r = append(waiting, r), append(answers, err), nil
		if len(waiting) < maxGroup && t.size < maxGroupBytes {
			select {
			case r = <-s.requests:
			default:
			}
		}
	}
	// A refusal waits too: it may rest on what another request of the group wrote.
	err := s.write(t)
	for i, r := range waiting {
		if err == nil {
			r.done <- answers[i]
		} else {
			r.done <- err
		}
	}
}

func (s *Store) run(t *tx, r *request) error {
	if err := s.failureOf(); err != nil {
		return err
	}
	return r.run(t)
}

// write makes a batch of a group and applies it. A group that changes nothing needs no sync: all it read is on disk.
func (s *Store) write(t *tx) error {
	if len(t.group) == 0 && len(t.ranges) == 0 {
		return nil
	}
	keys := make([]string, 0, len(t.group))
	for k := range t.group {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	b := s.db.NewBatchWithSize(t.size + 64*len(keys) + 1024)
	var errs []error
	for _, r := range t.ranges {
		errs = append(errs, b.DeleteRange(r[0], r[1], nil))
	}
	for _, k := range keys {
		if v := t.group[k]; v != nil {
			errs = append(errs, b.Set([]byte(k), v, nil))
		} else {
			errs = append(errs, b.Delete([]byte(k), nil))
		}
	}
	if err := errors.Join(errs...); err != nil {
		return s.fail("make batch", err)
	}
	return s.apply(b)
}

// apply stores a batch and waits for its sync. Any failure is the store's end: after one, what Pebble shows from memory need
// not be what is on disk. Pebble reports a failed write by Fatalf or a panic in some places and by an error in others.
func (s *Store) apply(b *pebble.Batch) (err error) {
	s.visible <- struct{}{}
	defer s.release()
	defer func() {
		if r := recover(); r != nil {
			err = s.fail("write", asError(r))
		}
	}()
	if err := s.db.ApplyNoSyncWait(b, pebble.Sync); err != nil {
		return s.fail("write", err)
	}
	if err := s.failureOf(); err != nil {
		return err
	}
	if err := b.SyncWait(); err != nil {
		return s.fail("sync", err)
	}
	if err := s.failureOf(); err != nil {
		return err
	}
	return b.Close()
}

// acquire takes visible for reading, unless the store has failed.
func (s *Store) acquire() error {
	select {
	case s.visible <- struct{}{}:
		return nil // a failure since is seen by what reads
	case <-s.failed:
		return s.failureOf()
	}
}

func (s *Store) release() { <-s.visible }

// get reads one value for a caller outside the writing goroutine.
func (s *Store) get(key []byte) ([]byte, bool, error) {
	if err := s.acquire(); err != nil {
		return nil, false, err
	}
	defer s.release()
	return s.read(key)
}

// read reads one value. Its caller holds visible or is the writing goroutine between batches.
func (s *Store) read(key []byte) (_ []byte, found bool, err error) {
	if err := s.failureOf(); err != nil {
		return nil, false, err
	}
	defer s.recoverClosed(&err)
	v, closer, err := s.db.Get(key)
	if errors.Is(err, pebble.ErrNotFound) {
		return nil, false, s.failureOf()
	}
	if err != nil {
		return nil, false, s.fail("read", err)
	}
	v = append([]byte{}, v...)
	if err := s.failureOf(); err != nil {
		return nil, false, err // nor is it closed: see finish
	}
	if err := closer.Close(); err != nil {
		return nil, false, s.fail("read", err)
	}
	return v, true, s.failureOf()
}

// iterate makes an iterator over the keys from lower up to, not including, upper, as they are on disk now.
func (s *Store) iterate(lower, upper []byte) (_ *pebble.Iterator, err error) {
	if err := s.acquire(); err != nil {
		return nil, err
	}
	defer s.release()
	if err := s.failureOf(); err != nil {
		return nil, err
	}
	defer s.recoverClosed(&err)
	it, err := s.db.NewIter(&pebble.IterOptions{LowerBound: lower, UpperBound: upper})
	if err != nil {
		return nil, s.fail("read", err)
	}
	return it, nil
}

// finish closes an iterator; what was read through it counts only if it returns nil. Whoever is the last to look at files that are no more takes the database's
// lock to say so, which a failed one may hold for ever.
func (s *Store) finish(it *pebble.Iterator) error {
	err := it.Error()
	_, cerr := s.bounded(it.Close)
	if err = errors.Join(err, cerr); err != nil {
		return s.fail("read", err)
	}
	return s.failureOf()
}

// recoverClosed turns the panic of a closed Pebble into ErrClosed.
func (s *Store) recoverClosed(err *error) {
	switch r := recover(); {
	case r == nil:
	case errors.Is(asError(r), pebble.ErrClosed):
		*err = ErrClosed
	default:
		*err = s.fail("read", asError(r))
	}
}

func asError(r any) error {
	if err, ok := r.(error); ok {
		return err
	}
	return fmt.Errorf("%v", r)
}

// scan calls f for every key of a range in order, until it returns false or an error.
func (s *Store) scan(lower, upper []byte, f func(key, value []byte) (bool, error)) error {
	it, err := s.iterate(lower, upper)
	if err != nil {
		return err
	}
	for ok := it.First(); ok; ok = it.Next() {
		v, err := it.ValueAndErr()
		if err != nil {
			break // finish has it too
		}
		more, err := f(it.Key(), v)
		if err != nil {
			return errors.Join(err, s.finish(it))
		}
		if !more {
			break
		}
	}
	return s.finish(it)
}
