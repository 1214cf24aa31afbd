package market

import (
	"errors"
	"fmt"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
)

// Limits of a query.
const (
	MaxUnits     = 256
	MaxRegion    = 64 // bytes
	MaxAge       = 366 * 24 * time.Hour
	MaxPage      = 1000
	DefaultPage  = 100
	maxSlashes   = 1 << 20
	maxTokenText = 512 // bytes of a page's token as it is written
)

// Filter says which offers fit. The zero value of a field takes all, but for Statuses: without any, active providers alone fit. What is not known
// fits no demand.
type Filter struct {
	Class     string // of the offer
	MinUnits  uint32 // registered; 0 to MaxUnits, as MinProven and MinFree
	MinProven uint32
	MinFree   uint32 // proven and not leased
	WorstTier uint32 // 1 to 7
	MinUptime uint32 // 1/100 %
	// MaxSlashes is the most Eras lost and convictions together; nil: any number.
	MaxSlashes *uint32
	MinStake   uint64 // 1/1000 token
	Region     string // exactly as the verifier's operator wrote it; NoRegion: of no region that is known
	MaxAge     time.Duration
	Statuses   []Status
}

// Query is a filter, and what order and how many.
type Query struct {
	Filter
	Weights *Weights // nil: DefaultWeights
	Seed    uint64   // of the tie-break
	Page    uint32   // offers of a page, 1 to MaxPage; 0: DefaultPage
	Token   string   // of a page before, which then says seed and time; empty: the first page
}

// Validate reports everything that is wrong, each with its field and limit. The error wraps challenge.ErrInvalid.
func (f Filter) Validate() error {
	var e errorList
	f.check(e.bad)
	return e.err()
}

func (f Filter) check(bad func(string, ...any)) {
	if f.Class != "" {
		if err := message.CheckClass(f.Class); err != nil {
			bad("filter.class: %w", err)
		}
	}
	most := func(name string, value, limit uint32) {
		if value > limit {
			bad("filter.%s is %d, want 0 to %d", name, value, limit)
		}
	}
	most("min_units", f.MinUnits, MaxUnits)
	most("min_proven", f.MinProven, MaxUnits)
	most("min_free", f.MinFree, MaxUnits)
	most("worst_tier", f.WorstTier, worstTier)
	most("min_uptime", f.MinUptime, Whole)
	if f.MaxSlashes != nil {
		most("max_slashes", *f.MaxSlashes, maxSlashes)
	}
	if f.MinStake == NoStake {
		bad("filter.min_stake is %d, want 0 to %d", f.MinStake, NoStake-1)
	}
	if f.Region != "" {
		if err := CheckRegion(f.Region); err != nil {
			bad("filter.region: %w", err)
		}
	}
	if f.MaxAge < 0 || f.MaxAge > MaxAge {
		bad("filter.max_proof_age_seconds is %d, want 0 to %d", int64(f.MaxAge/time.Second), int64(MaxAge/time.Second))
	}
	if len(f.Statuses) > int(statuses) {
		bad("filter.statuses are %d, want 0 to %d", len(f.Statuses), statuses)
	}
	for _, s := range f.Statuses {
		if s == Unregistered || s >= statuses {
			bad("filter.statuses has %d, want some of %d to %d", s, Registered, statuses-1)
			break
		}
	}
}

// Validate is Filter.Validate of the whole query. Whether the token belongs to it is seen when it is used.
func (q Query) Validate() error {
	var e errorList
	q.Filter.check(e.bad)
	if q.Weights != nil {
		q.Weights.check(e.bad)
	}
	if q.Page > MaxPage {
		e.bad("page_size is %d, want 1 to %d, or 0 for %d", q.Page, MaxPage, DefaultPage)
	}
	if len(q.Token) > maxTokenText {
		e.bad("page_token is %d bytes, want at most %d", len(q.Token), maxTokenText)
	}
	return e.err()
}

// CheckRegion says what is wrong with a region: it is 1 to MaxRegion of a-z, 0-9 and dashes.
func CheckRegion(s string) error {
	if len(s) > MaxRegion || s == "" {
		return fmt.Errorf("%w: %d bytes, want 1 to %d", challenge.ErrInvalid, len(s), MaxRegion)
	}
	for _, c := range []byte(s) {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return fmt.Errorf("%w: %q has a character that is not a-z 0-9 -", challenge.ErrInvalid, s)
		}
	}
	return nil
}

// errorList collects what is wrong.
type errorList []error

func (e *errorList) bad(format string, args ...any) { *e = append(*e, fmt.Errorf(format, args...)) }

func (e errorList) err() error {
	if len(e) == 0 {
		return nil
	}
	return fmt.Errorf("%w query: %w", challenge.ErrInvalid, errors.Join(e...))
}
