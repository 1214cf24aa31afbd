package reputation

import (
	"github.com/cockroachdb/pebble/v2"
	"github.com/prometheus/client_golang/prometheus"
)

// Stats are what a store says of itself, for whoever watches it.
type Stats struct {
	Tables uint64 // bytes of tables on disk, those included that are about to be removed
	Log    uint64 // bytes of the write-ahead log on disk
	Memory uint64 // bytes of what is in memory and not in tables yet
	Failed bool   // a write has failed: nothing more is stored

	// Sync is how long the disk took to make writes durable: the database's own histogram, in nanoseconds. Nil: not known now.
	Sync prometheus.Metric
}

// Stats looks at the store. It reads no record, and may be called while the store is written. Of a store that failed or is closed it
// says only that.
func (s *Store) Stats() (out Stats) {
	if out.Failed = s.failureOf() != nil; out.Failed {
		return out // the database may hold its locks for ever
	}
	s.looking <- struct{}{}
	defer func() { <-s.looking }()
	select {
	case <-s.closing:
		return out
	default:
	}
	asked := make(chan *pebble.Metrics, 1)
	if s.ask(func() error { asked <- s.db.Metrics(); return nil }) != nil {
		out.Failed = s.failureOf() != nil
		return out
	}
	m := <-asked
	total := m.Total()
	out.Tables = uint64(max(total.TablesSize, 0)) + m.Table.ObsoleteSize + m.Table.ZombieSize
	out.Log = max(m.WAL.Size, m.WAL.PhysicalSize) + m.WAL.ObsoletePhysicalSize
	out.Memory = m.MemTable.Size
	if m.LogWriter.FsyncLatency != nil {
		out.Sync = m.LogWriter.FsyncLatency
	}
	return out
}

// unwatched waits until nobody looks at the database any more, but not for one that has failed under who looks.
func (s *Store) unwatched() {
	select {
	case s.looking <- struct{}{}:
		<-s.looking
	case <-s.failed:
	}
}
