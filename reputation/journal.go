package reputation

import (
	"encoding/binary"

	"github.com/slark-network/slark/challenge"
)

// Cursor is the place reached in the chain: everything up to this block has been taken account of.
type Cursor struct {
	Block uint64
	Hash  challenge.Hash
}

// LoadCursor is the cursor saved last, or false.
func (s *Store) LoadCursor() (Cursor, bool, error) {
	b, found, err := s.get(keyCursor)
	if err != nil || !found {
		return Cursor{}, false, err
	}
	c, err := decodeCursor(b)
	return c, err == nil, err
}

// SaveCursor stores the cursor. It may go back, after a reorganisation.
func (s *Store) SaveCursor(c Cursor) error {
	return s.update(func(t *tx) error {
		t.set(keyCursor, encodeCursor(c))
		return nil
	})
}

// JournalKey is the journal's key of an action for a provider in an Era: provider(20) ‖ u64 era ‖ action, which is at most
// 32 bytes. Keys of one provider are next to each other, in the order of their Eras.
func JournalKey(provider challenge.Address, era uint64, action string) ([]byte, error) {
	if len(action) < 1 || len(action) > 32 {
		return nil, invalid("journal: action %.80q is %d bytes, want 1 to 32", action, len(action))
	}
	key := binary.BigEndian.AppendUint64(append([]byte(nil), provider[:]...), era)
	return append(key, action...), nil
}

// JournalGet is the entry stored under key (1 to MaxJournalKey bytes), or false.
func (s *Store) JournalGet(key []byte) ([]byte, bool, error) {
	if err := checkJournalKey(key); err != nil {
		return nil, false, err
	}
	return s.get(keyJournal(key))
}

// JournalPut stores an entry (at most MaxJournal bytes) in the place of the one before.
func (s *Store) JournalPut(key, entry []byte) error {
	if err := checkJournalKey(key); err != nil {
		return err
	}
	if len(entry) > MaxJournal {
		return invalid("journal: entry is %d bytes, want at most %d", len(entry), MaxJournal)
	}
	full, entry := keyJournal(key), append([]byte{}, entry...)
	return s.update(func(t *tx) error {
		t.set(full, entry)
		return nil
	})
}

// JournalScan calls each for every entry whose key begins with prefix, in the order of the keys, until it returns false. The
// slices are the caller's to keep.
func (s *Store) JournalScan(prefix []byte, each func(key, entry []byte) bool) error {
	lower := keyJournal(prefix)
	return s.scan(lower, after(lower), func(key, value []byte) (bool, error) {
		return each(append([]byte{}, key[1:]...), append([]byte{}, value...)), nil
	})
}

func checkJournalKey(key []byte) error {
	if len(key) < 1 || len(key) > MaxJournalKey {
		return invalid("journal: key is %d bytes, want 1 to %d", len(key), MaxJournalKey)
	}
	return nil
}
