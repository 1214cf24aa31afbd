package market

import (
	"errors"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/slark-network/slark/challenge"
)

// changesKept is how many changes of providers the index remembers for those who watch.
const changesKept = 1 << 16

// ErrMissed is returned to who asks for the changes since a version of which some are forgotten, or that another process gave: list again.
var ErrMissed = errors.New("market: some changes since that version are not known any more: list again")

// Index holds all offers. All methods may be called from any goroutine.
type Index struct {
	now atomic.Pointer[snapshot] // what readers see

	mu      sync.RWMutex // guards all below; a writer has it while it works, a reader only to look something up
	rows    map[challenge.Address][]uint32
	free    []uint32 // rows that no offer has
	names   names
	log     []change // ring, by version
	next    int      // place in it
	first   uint64   // versions before it are forgotten, in part
	changed chan struct{}
}

type change struct {
	version  uint64
	provider challenge.Address
}

// snapshot is the index at one version. It is never changed.
type snapshot struct {
	version   uint64
	era       Era
	blocks    []*block
	names     []string
	providers int
	offers    int
}

// Era is the Era that answers are given in.
type Era struct {
	Number uint64
	Length time.Duration
}

// Size is what an index holds.
type Size struct{ Providers, Offers int }

// NewIndex makes an empty one whose versions begin above start. To have them grow from one process to the next start is best a time.
func NewIndex(start uint64) *Index {
	x := &Index{rows: make(map[challenge.Address][]uint32), changed: make(chan struct{}), first: start}
	x.now.Store(&snapshot{version: start})
	return x
}

// Size says how much is indexed.
func (x *Index) Size() Size {
	s := x.now.Load()
	return Size{s.providers, s.offers}
}

// Version is that of what a list would show now, and the Era it would have.
func (x *Index) Version() (version uint64, era Era) {
	s := x.now.Load()
	return s.version, s.era
}

// Changed is closed at the next change.
func (x *Index) Changed() <-chan struct{} {
	x.mu.RLock()
	defer x.mu.RUnlock()
	return x.changed
}

// Apply brings the index to a new version, all at once: era, what is set, and what is not there any more. A provider that is as it was is no change;
// where nothing is, the version stays.
func (x *Index) Apply(era Era, set []Provider, gone []challenge.Address) {
	x.mu.Lock()
	defer x.mu.Unlock()
	old := x.now.Load()
	w := &writer{x: x, blocks: slices.Clone(old.blocks), mine: make(map[int]bool)}
	var touched []challenge.Address
	for _, p := range set {
		if w.put(p) {
			touched = append(touched, p.Address)
		}
	}
	for _, a := range gone {
		if rows, there := x.rows[a]; there {
			w.release(rows)
			delete(x.rows, a)
			touched = append(touched, a)
		}
	}
	if len(touched) == 0 && old.era == era {
		return
	}
	s := &snapshot{version: old.version + 1, era: era, blocks: w.blocks, names: x.names.all, providers: len(x.rows), offers: len(w.blocks)*blockRows - len(x.free)}
	for _, a := range touched {
		x.remember(change{s.version, a})
	}
	x.now.Store(s)
	close(x.changed)
	x.changed = make(chan struct{})
}

// remember keeps a change in the place of the oldest.
func (x *Index) remember(c change) {
	if len(x.log) < changesKept {
		x.log = append(x.log, c)
		return
	}
	x.first = x.log[x.next].version
	x.log[x.next] = c
	x.next = (x.next + 1) % changesKept
}

// Get is a provider with its offers, by class.
func (x *Index) Get(a challenge.Address) (offers []Offer, era Era, version uint64, found bool) {
	x.mu.RLock()
	rows, found := x.rows[a]
	rows, s := slices.Clone(rows), x.now.Load()
	x.mu.RUnlock()
	return s.offersAt(rows), s.era, s.version, found
}

// Since are the providers that changed after a version, each once, with the offers of them that fit at a time, and the version that this is.
func (x *Index) Since(version uint64, f Filter, at time.Time) (changed []Changed, era Era, now uint64, err error) {
	x.mu.RLock()
	s := x.now.Load()
	var rows [][]uint32
	switch {
	case version > s.version || version < x.first:
		err = ErrMissed
	case version < s.version:
		seen := make(map[challenge.Address]bool)
		for i := range x.log {
			// The newest first, so that it ends at what is known already.
			c := x.log[(x.next+len(x.log)-1-i)%len(x.log)]
			if c.version <= version {
				break
			}
			if !seen[c.provider] {
				seen[c.provider] = true
				changed, rows = append(changed, Changed{Provider: c.provider}), append(rows, slices.Clone(x.rows[c.provider]))
			}
		}
	}
	x.mu.RUnlock()
	if err != nil {
		return nil, Era{}, s.version, err
	}
	m := f.compile(s.names, at)
	for i := range changed {
		for _, row := range rows[i] {
			if b := s.blocks[row/blockRows]; m.fits(b, int(row%blockRows)) {
				changed[i].Offers = append(changed[i].Offers, b.offer(int(row%blockRows), s.names))
			}
		}
		sortOffers(changed[i].Offers)
	}
	return changed, s.era, s.version, nil
}

// Changed is a provider that changed, with its offers that fit.
type Changed struct {
	Provider challenge.Address
	Offers   []Offer
}

func (s *snapshot) offersAt(rows []uint32) []Offer {
	out := make([]Offer, len(rows))
	for i, row := range rows {
		out[i] = s.blocks[row/blockRows].offer(int(row%blockRows), s.names)
	}
	sortOffers(out)
	return out
}

// writer makes the next snapshot's blocks. It holds the index's lock.
type writer struct {
	x      *Index
	blocks []*block
	mine   map[int]bool // blocks that no reader has
}

// own makes a block one that may be changed.
func (w *writer) own(i int) *block {
	if !w.mine[i] {
		copied := *w.blocks[i]
		w.blocks[i], w.mine[i] = &copied, true
	}
	return w.blocks[i]
}

// put sets a provider, and reports whether it is another one than before.
func (w *writer) put(p Provider) bool {
	rows, there := w.x.rows[p.Address]
	if there && w.same(p, rows) {
		return false
	}
	for len(rows) > len(p.Classes) {
		w.release(rows[len(rows)-1:])
		rows = rows[:len(rows)-1]
	}
	rows = slices.Clone(rows)
	for len(rows) < len(p.Classes) {
		rows = append(rows, w.take())
	}
	for i, c := range p.Classes {
		w.own(int(rows[i]/blockRows)).set(int(rows[i]%blockRows), &w.x.names, p.Address, p.Facts, c)
	}
	w.x.rows[p.Address] = rows
	return true
}

func (w *writer) same(p Provider, rows []uint32) bool {
	if len(rows) != len(p.Classes) {
		return false
	}
	for i, c := range p.Classes {
		if w.blocks[rows[i]/blockRows].offer(int(rows[i]%blockRows), w.x.names.all) != (Offer{p.Address, p.Facts, c}) {
			return false
		}
	}
	return true
}

// take gives a row that no offer has.
func (w *writer) take() uint32 {
	if len(w.x.free) == 0 {
		n := len(w.blocks)
		w.blocks, w.mine[n] = append(w.blocks, new(block)), true
		for i := blockRows - 1; i >= 0; i-- {
			w.x.free = append(w.x.free, uint32(n*blockRows+i))
		}
	}
	last := len(w.x.free) - 1
	row := w.x.free[last]
	w.x.free = w.x.free[:last]
	return row
}

func (w *writer) release(rows []uint32) {
	for _, row := range rows {
		w.own(int(row / blockRows)).status[row%blockRows] = Unregistered
		w.x.free = append(w.x.free, row)
	}
}
