package reputation

import (
	"encoding/binary"
	"errors"

	"github.com/cockroachdb/pebble/v2"
)

// upgrades bring a store of the format before to the one named. A step writes what the new format has beside the old; the format
// itself is written with it, in one batch.
var upgrades = map[uint32]func(*Store, *pebble.Batch) error{
	3: func(*Store, *pebble.Batch) error { return nil }, // a store that was never restored has no mark
}

// upgrade brings a store to the format of this program, and says so. A crash leaves it at one of the formats between, whole.
func (s *Store) upgrade(from uint32) error {
	s.log.Warn("upgrading the store; programs that do not know the new format cannot open it any more", "dir", s.dir, "from", from, "to", formatVersion)
	for v := from + 1; v <= formatVersion; v++ {
		b := s.db.NewBatch()
		if err := errors.Join(upgrades[v](s, b), b.Set(keyFormat, binary.BigEndian.AppendUint32(nil, v), nil)); err != nil {
			return errors.Join(broken("upgrade store", err), b.Close())
		}
		if err := s.apply(b); err != nil {
			return err
		}
	}
	s.log.Warn("the store is upgraded", "dir", s.dir, "format", formatVersion)
	return nil
}
