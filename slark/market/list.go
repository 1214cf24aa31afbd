package market

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/slark-network/slark/challenge"
)

// Ranked is an offer with its score.
type Ranked struct {
	Offer
	Score uint16
	Parts Parts
}

// Page is the answer to a query.
type Page struct {
	Offers   []Ranked
	Matched  int    // offers that fit, on all pages
	Next     string // token of the next page; empty: this is the last
	Seed     uint64
	At       time.Time // that ages are of
	Version  uint64
	Era      Era
	Evidence challenge.Hash // of AnswerEvidence
}

// List answers a query at a time. The error wraps challenge.ErrInvalid.
func (x *Index) List(q Query, now time.Time) (Page, error) {
	if err := q.Validate(); err != nil {
		return Page{}, err
	}
	place, err := q.place()
	if err != nil {
		return Page{}, err
	}
	s := x.now.Load()
	page := Page{Seed: q.Seed, At: now, Version: s.version, Era: s.era}
	if place != nil {
		page.Seed, page.At = place.seed, time.Unix(place.at, 0)
	}
	size := int(cmp.Or(q.Page, DefaultPage))
	top, matched := s.best(q, page, place, size+1)
	page.Matched = matched
	more := len(top) > size
	top = top[:min(len(top), size)]
	offers := make([]Offer, len(top))
	for i, h := range top {
		offers[i] = s.blocks[h.row/blockRows].offer(int(h.row%blockRows), s.names)
		page.Offers = append(page.Offers, Ranked{offers[i], h.score, PartsOf(offers[i], page.At, s.era.Length)})
	}
	if more {
		last := top[size-1]
		page.Next = q.token(token{seed: page.Seed, at: page.At.Unix(), place: last.rank, class: s.names[last.class]})
	}
	page.Evidence = AnswerEvidence(s.era.Number, offers)
	return page, nil
}

// rank is what offers are ordered by, but for the class, which comes last.
type rank struct {
	score    uint16
	tie      uint64
	provider challenge.Address
}

type hit struct {
	rank
	class uint32
	row   uint32
}

// compare orders by score, the best first, then by tie-break and address.
func (a rank) compare(b rank) int {
	if a.score != b.score {
		return cmp.Compare(b.score, a.score)
	}
	if a.tie != b.tie {
		return cmp.Compare(a.tie, b.tie)
	}
	return bytes.Compare(a.provider[:], b.provider[:])
}

// best are the best n that fit and come after a place, in order, and how many fit.
func (s *snapshot) best(q Query, page Page, after *token, n int) (top []hit, matched int) {
	m := q.Filter.compile(s.names, page.At)
	if m.nothing {
		return nil, 0
	}
	w := DefaultWeights
	if q.Weights != nil {
		w = *q.Weights
	}
	now, era := page.At.Unix(), int64(s.era.Length/time.Second)
	order := func(a, b hit) int {
		if c := a.rank.compare(b.rank); c != 0 {
			return c
		}
		return strings.Compare(s.names[a.class], s.names[b.class])
	}
	keep := worst{order: order, hits: make([]hit, 0, n)}
	for number, b := range s.blocks {
		for i := range blockRows {
			if !m.fits(b, i) {
				continue
			}
			matched++
			parts := b.parts[i]
			parts.Freshness = freshness(b.lastProof[i], now, era)
			score := parts.Score(w)
			if len(keep.hits) == n && score < keep.hits[0].score {
				continue
			}
			h := hit{rank{score, tie(page.Seed, b.provider[i]), b.provider[i]}, b.class[i], uint32(number*blockRows + i)}
			if after != nil {
				c := h.rank.compare(after.place)
				if c < 0 || c == 0 && s.names[h.class] <= after.class {
					continue
				}
			}
			keep.offer(h, n)
		}
	}
	slices.SortFunc(keep.hits, order)
	return keep.hits, matched
}

// worst is a heap of hits with the worst at the top.
type worst struct {
	order func(a, b hit) int
	hits  []hit
}

func (w *worst) offer(h hit, n int) {
	if len(w.hits) < n {
		w.hits = append(w.hits, h)
		for i := len(w.hits) - 1; i > 0; {
			up := (i - 1) / 2
			if w.order(w.hits[i], w.hits[up]) <= 0 {
				break
			}
			w.hits[i], w.hits[up], i = w.hits[up], w.hits[i], up
		}
		return
	}
	if w.order(h, w.hits[0]) >= 0 {
		return
	}
	w.hits[0] = h
	for i := 0; ; {
		down := 2*i + 1
		if down >= n {
			return
		}
		if down+1 < n && w.order(w.hits[down+1], w.hits[down]) > 0 {
			down++
		}
		if w.order(w.hits[down], w.hits[i]) <= 0 {
			return
		}
		w.hits[i], w.hits[down], i = w.hits[down], w.hits[i], down
	}
}

// compiled is a filter over the numbers of one snapshot.
type compiled struct {
	nothing             bool // a name in it is of no offer
	class, region       int64
	units, proven, free uint16
	tier                uint8
	uptime              uint16
	slashes             uint32
	stake               uint64
	oldest              int64 // time of the oldest last proof, in seconds since 1970; 0: any, or none
	statuses            [statuses]bool
}

func (f Filter) compile(known []string, now time.Time) (m compiled) {
	name := func(s string) int64 {
		if s == "" {
			return -1
		}
		i := slices.Index(known, s)
		m.nothing = m.nothing || i < 0
		return int64(i)
	}
	m.class, m.region = name(f.Class), name(f.Region)
	m.units, m.proven, m.free = uint16(f.MinUnits), uint16(f.MinProven), uint16(f.MinFree)
	m.tier = uint8(cmp.Or(f.WorstTier, 255))
	m.uptime, m.stake = uint16(f.MinUptime), f.MinStake
	if f.MaxAge > 0 {
		m.oldest = max(now.Unix()-int64(f.MaxAge/time.Second), 1)
	}
	m.slashes = 1<<32 - 1
	if f.MaxSlashes != nil {
		m.slashes = *f.MaxSlashes
	}
	for _, s := range f.Statuses {
		m.statuses[s] = true
	}
	if len(f.Statuses) == 0 {
		m.statuses[Active] = true
	}
	return m
}

// fits says whether an offer does.
func (m *compiled) fits(b *block, i int) bool {
	return m.statuses[b.status[i]] &&
		(m.class < 0 || b.class[i] == uint32(m.class)) &&
		b.proven[i] >= m.proven && b.units[i] >= m.units && b.free[i] >= m.free &&
		(m.tier == 255 || b.tier[i] != 0 && b.tier[i] <= m.tier) &&
		(m.uptime == 0 || b.uptime[i] != NoUptime && b.uptime[i] >= m.uptime) &&
		b.slashes[i] <= m.slashes &&
		(m.stake == 0 || b.stake[i] != NoStake && b.stake[i] >= m.stake) &&
		(m.region < 0 || b.region[i] == uint32(m.region)) &&
		b.lastProof[i] >= m.oldest
}

func sortOffers(all []Offer) {
	slices.SortFunc(all, func(a, b Offer) int { return strings.Compare(a.Class.Class, b.Class.Class) })
}
