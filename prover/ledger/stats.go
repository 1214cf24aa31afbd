package ledger

import "github.com/prometheus/client_golang/prometheus"

// Stats are what a ledger says of itself, for whoever watches it.
type Stats struct {
	Tables uint64 // bytes of tables on disk, those included that are about to be removed
	Log    uint64 // bytes of the write-ahead log on disk
	Memory uint64 // bytes of what is in memory and not in tables yet

	// Sync is how long the disk took to make writes durable: the database's own histogram, in nanoseconds. Nil: not known now.
	Sync prometheus.Metric
}

// Stats looks at the ledger, and may be called while it is written. Of one that cannot be written any more, or is closed, it says nothing.
func (l *Ledger) Stats() (out Stats) {
	l.looking.Lock()
	defer l.looking.Unlock()
	if l.closed || l.broken.Load() != nil {
		return out // the database may hold its locks for ever
	}
	m := l.db.Metrics()
	total := m.Total()
	out.Tables = uint64(max(total.TablesSize, 0)) + m.Table.ObsoleteSize + m.Table.ZombieSize
	out.Log = max(m.WAL.Size, m.WAL.PhysicalSize) + m.WAL.ObsoletePhysicalSize
	out.Memory = m.MemTable.Size
	if m.LogWriter.FsyncLatency != nil {
		out.Sync = m.LogWriter.FsyncLatency
	}
	return out
}
