package ledger

import (
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/cockroachdb/pebble/v2"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
)

func uint64Value(v uint64) []byte { return binary.BigEndian.AppendUint64(nil, v) }

// Counter is the highest counter that was started on an account, 0 if none was.
func (l *Ledger) Counter(a Account) (uint64, error) {
	value, err := l.get(a.key(keyCounter))
	if err != nil || value == nil {
		return 0, err
	}
	if len(value) != 8 {
		return 0, fmt.Errorf("ledger: counter of %d bytes, want 8", len(value))
	}
	return binary.BigEndian.Uint64(value), nil
}

// Used is what an account has used.
func (l *Ledger) Used(a Account) (Usage, error) {
	value, err := l.get(a.key(keyUsage))
	if err != nil || value == nil {
		return Usage{}, err
	}
	u, ok := decodeUsage(value)
	if !ok {
		return Usage{}, fmt.Errorf("ledger: usage of %d bytes, want 16", len(value))
	}
	return u, nil
}

// UsedByAll is what all verifiers together have used of a device in an Era.
func (l *Ledger) UsedByAll(device challenge.Hash, era uint64) (Usage, error) {
	var sum Usage
	err := l.scan(eraPrefix(keyUsage, device, era), func(_, value []byte) bool {
		if u, ok := decodeUsage(value); ok {
			sum = sum.add(u)
		}
		return true
	})
	return sum, err
}

// Spend counts use that nothing else is stored with.
func (l *Ledger) Spend(a Account, u Usage) error {
	return l.write(func(b *pebble.Batch) error { return l.count(b, a, u) })
}

// count adds to the usage of an account in a batch. The caller is inside write.
func (l *Ledger) count(b *pebble.Batch, a Account, u Usage) error {
	before, err := l.Used(a)
	if err != nil {
		return err
	}
	return b.Set(a.key(keyUsage), before.add(u).encode(), nil)
}

// pruneBatch is the number of entries that one batch removes.
const pruneBatch = 256

// Prune removes what was to be kept until a time before now, and counters and usage of Eras before oldest. It returns
// how many challenges and answers it removed.
func (l *Ledger) Prune(now time.Time, oldest uint64) (removed int, err error) {
	for {
		n, err := l.pruneExpired(now)
		removed += n
		if err != nil || n < pruneBatch {
			return removed, errors.Join(err, l.pruneEras(keyCounter, oldest), l.pruneEras(keyUsage, oldest))
		}
	}
}

func (l *Ledger) pruneExpired(now time.Time) (n int, err error) {
	var due [][]byte
	limit := expiryKey(now, challenge.Hash{}, 0)
	err = l.scan([]byte{keyExpiry}, func(key, _ []byte) bool {
		if string(key) >= string(limit) || len(due) == pruneBatch {
			return false
		}
		due = append(due, append([]byte{}, key...))
		return true
	})
	if err != nil || len(due) == 0 {
		return 0, err
	}
	return len(due), l.write(func(b *pebble.Batch) error {
		var errs []error
		for _, key := range due {
			errs = append(errs, b.Delete(key, nil))
			id, what, ok := parseExpiry(key)
			switch {
			case ok && what == expireAll:
				for _, t := range order {
					errs = append(errs, b.Delete(recordKey(id, t), nil))
				}
			case ok && what == expireAnswer:
				errs = append(errs, b.Delete(recordKey(id, message.TypeOpenings), nil), b.Delete(recordKey(id, message.TypeFault), nil))
			}
		}
		return errors.Join(errs...)
	})
}

func (l *Ledger) pruneEras(kind byte, oldest uint64) error {
	var due [][]byte
	err := l.scan([]byte{kind}, func(key, _ []byte) bool {
		if era, ok := eraOf(key); ok && era < oldest {
			due = append(due, append([]byte{}, key...))
		}
		return true
	})
	if err != nil || len(due) == 0 {
		return err
	}
	return l.write(func(b *pebble.Batch) error {
		var errs []error
		for _, key := range due {
			errs = append(errs, b.Delete(key, nil))
		}
		return errors.Join(errs...)
	})
}
