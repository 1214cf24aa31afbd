package ledger

import (
	"bytes"
	"errors"
	"fmt"
	"time"

	"github.com/cockroachdb/pebble/v2"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
)

var (
	// ErrReplay is wrapped for a counter that is not above all that were started, and for another Open or Verdict than the
	// one stored. Nothing was written.
	ErrReplay = errors.New("already answered")
	// ErrUnknown is wrapped for a challenge that is not stored, or not any more.
	ErrUnknown = errors.New("no such challenge")
)

// Challenge is what is stored of one challenge. Bodies that are not there are nil.
type Challenge struct {
	ID      challenge.Hash
	Prepare []byte
	Ready   []byte
	Busy    []byte
	Start   []byte
	Commit  []byte
	Roots   []byte // of the committed run, in order
	Open    []byte
	// Openings or Fault is the answer to Open. If neither is there although Open is, the answer has been pruned.
	Openings []byte
	Fault    []byte
	Verdict  []byte
}

func (c *Challenge) field(t message.Type) *[]byte {
	switch t {
	case message.TypePrepare:
		return &c.Prepare
	case message.TypeReady:
		return &c.Ready
	case message.TypeBusy:
		return &c.Busy
	case message.TypeStart:
		return &c.Start
	case message.TypeCommit:
		return &c.Commit
	case message.TypeOpen:
		return &c.Open
	case session.TypeRoots:
		return &c.Roots
	case message.TypeOpenings:
		return &c.Openings
	case message.TypeFault:
		return &c.Fault
	case message.TypeVerdict:
		return &c.Verdict
	}
	return nil
}

// order is that of a transcript; the types of all records.
var order = []message.Type{
	message.TypePrepare, message.TypeReady, message.TypeBusy, message.TypeStart, message.TypeCommit, message.TypeOpen,
	session.TypeRoots, message.TypeOpenings, message.TypeFault, message.TypeVerdict,
}

// Records are the steps in the order of the challenge, as session.Replay takes them, without the Verdict. The roots are
// a step only before Openings.
func (c Challenge) Records() []session.Record {
	var out []session.Record
	for _, t := range order {
		body := *c.field(t)
		if body == nil || t == message.TypeVerdict || t == session.TypeRoots && c.Openings == nil {
			continue
		}
		out = append(out, session.Record{Type: t, Body: body})
	}
	return out
}

// Challenge reads a challenge by its id: the link hash of Start, or of Prepare for one that was not started.
func (l *Ledger) Challenge(id challenge.Hash) (Challenge, error) {
	c := Challenge{ID: id}
	if why := l.broken.Load(); why != nil {
		return c, *why // what can be read may not be durable
	}
	prefix := append([]byte{keyRecord}, id[:]...)
	err := l.scan(prefix, func(key, value []byte) bool {
		if field := c.field(message.Type(key[len(key)-1])); field != nil {
			*field = bytes.Clone(value)
		}
		return true
	})
	if err == nil && c.Prepare == nil {
		err = fmt.Errorf("%w: %s", ErrUnknown, id)
	}
	return c, err
}

// Prepared stores a Prepare that is about to be answered, under its link hash, until keepUntil, and counts it.
func (l *Ledger) Prepared(id challenge.Hash, a Account, prepare []byte, keepUntil time.Time, spent time.Duration) error {
	return l.write(func(b *pebble.Batch) error {
		return errors.Join(
			b.Set(recordKey(id, message.TypePrepare), prepare, nil),
			b.Set(expiryKey(keepUntil, id, expireAll), nil, nil),
			l.count(b, a, Usage{Prepares: 1, Time: spent}),
		)
	})
}

// Answered adds the answer to a stored Prepare. It does not wait for the disk: the answer only helps to check a verdict.
func (l *Ledger) Answered(id challenge.Hash, t message.Type, body []byte) error {
	if err := l.Writable(); err != nil {
		return err
	}
	b := l.db.NewBatch()
	err := l.apply(b, pebble.NoSync, func(b *pebble.Batch) error { return b.Set(recordKey(id, t), body, nil) })
	if err != nil {
		return err
	}
	return b.Close()
}

// Started stores a challenge that is about to be computed, until keepUntil, raises the verifier's counter and counts
// it. A counter that is not above all that were started before is ErrReplay.
func (l *Ledger) Started(id challenge.Hash, a Account, counter uint64, records []session.Record, keepUntil time.Time) error {
	return l.write(func(b *pebble.Batch) error {
		highest, err := l.Counter(a)
		if err != nil {
			return err
		}
		if counter <= highest {
			return fmt.Errorf("%w: counter is %d, want above %d", ErrReplay, counter, highest)
		}
		errs := []error{
			b.Set(a.key(keyCounter), uint64Value(counter), nil),
			b.Set(expiryKey(keepUntil, id, expireAll), nil, nil),
			l.count(b, a, Usage{Starts: 1}),
		}
		for _, r := range records {
			errs = append(errs, b.Set(recordKey(id, r.Type), r.Body, nil))
		}
		return errors.Join(errs...)
	})
}

// Committed stores the Commit of a started challenge and the round roots behind it, and counts the time it took.
func (l *Ledger) Committed(id challenge.Hash, a Account, commit, roots []byte, spent time.Duration) error {
	return l.write(func(b *pebble.Batch) error {
		return errors.Join(
			b.Set(recordKey(id, message.TypeCommit), commit, nil),
			b.Set(recordKey(id, session.TypeRoots), roots, nil),
			l.count(b, a, Usage{Time: spent}),
		)
	})
}

// Opened stores Open and the answer to it, of type Openings or Fault, before the answer is sent. The answer goes at
// keepUntil; that there was one is known for as long as the challenge. Another Open than one stored before is ErrReplay.
func (l *Ledger) Opened(id challenge.Hash, a Account, open []byte, t message.Type, answer []byte, keepUntil time.Time, spent time.Duration) error {
	return l.write(func(b *pebble.Batch) error {
		if stored, err := l.get(recordKey(id, message.TypeOpen)); err != nil || stored != nil {
			return errors.Join(err, fmt.Errorf("%w: an Open of challenge %s", ErrReplay, id))
		}
		return errors.Join(
			b.Set(recordKey(id, message.TypeOpen), open, nil),
			b.Set(recordKey(id, t), answer, nil),
			b.Set(expiryKey(keepUntil, id, expireAnswer), nil, nil),
			l.count(b, a, Usage{Time: spent}),
		)
	})
}

// Concluded stores a verdict. The same again is nil; another one is ErrReplay.
func (l *Ledger) Concluded(id challenge.Hash, verdict []byte) error {
	return l.write(func(b *pebble.Batch) error {
		stored, err := l.get(recordKey(id, message.TypeVerdict))
		if err != nil {
			return err
		}
		if stored != nil && !bytes.Equal(stored, verdict) {
			return fmt.Errorf("%w: a Verdict of challenge %s", ErrReplay, id)
		}
		return b.Set(recordKey(id, message.TypeVerdict), verdict, nil)
	})
}
