package memory

import (
	"fmt"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/tree"
)

// VerifyExact makes the checks of sections 11.3 and 18.5. It needs nothing but its arguments, so anybody can repeat it,
// and it computes the light cache of the job's device. The error is a *challenge.FalseOpening for the first false
// opening, or wraps challenge.ErrNotAsked for an answer that is not of the question, or wraps challenge.ErrInvalid for
// a statement or question outside the limits.
func VerifyExact(s challenge.Statement, asked []challenge.Position, openings []Opening) error {
	var cache *Cache // only if there is a walk to make
	return verify(s, asked, openings, func(walks []Start, n uint64) []Digest {
		if cache == nil {
			cache = NewCache(JobKey(s.Job))
		}
		return cache.Digests(walks, n)
	})
}

// Verify is VerifyExact with a light cache that is at hand. A cache that is not of the job's device and matrix seed is
// an error that wraps challenge.ErrInvalid.
func (c *Cache) Verify(s challenge.Statement, asked []challenge.Position, openings []Opening) error {
	if want := JobKey(s.Job); c.key != want {
		return fmt.Errorf("%w statement: the light cache has key %x, that of the job is %x", challenge.ErrInvalid, c.key, want)
	}
	return verify(s, asked, openings, c.Digests)
}

// verify is VerifyExact, given what makes walks again.
func verify(s challenge.Statement, asked []challenge.Position, openings []Opening, digests func([]Start, uint64) []Digest) error {
	if err := validate(&s, asked, openings); err != nil {
		return err
	}
	for first := 0; first < len(openings); first += batch {
		some := openings[first:min(first+batch, len(openings))]
		if err := check(&s, first, some, digests); err != nil {
			return err
		}
	}
	return nil
}

// validate checks that the statement, the question and the shape of the answer fit each other.
func validate(s *challenge.Statement, asked []challenge.Position, openings []Opening) error {
	if s.Job.Kind != challenge.Memory {
		return fmt.Errorf("%w statement: kind is %s, want memory", challenge.ErrInvalid, s.Job.Kind)
	}
	if err := s.Validate(asked); err != nil {
		return err
	}
	if len(openings) != len(asked) {
		return fmt.Errorf("%w: %d openings to %d positions", challenge.ErrNotAsked, len(openings), len(asked))
	}
	for i := range openings {
		if got, want := len(openings[i].Path), s.Job.Height(); got != want {
			return fmt.Errorf("opening %d: %w: audit path of %d nodes, want %d", i, challenge.ErrNotAsked, got, want)
		}
		if openings[i].Position != asked[i] {
			return fmt.Errorf("%w: opening %d is of %+v, asked %+v", challenge.ErrNotAsked, i, openings[i].Position, asked[i])
		}
	}
	return nil
}

// check makes the checks of section 18.5 on openings of the right shape and positions, the first of which has this
// index, as if one after another: a path that is wrong is reported only if all walks before it are right.
func check(s *challenge.Statement, first int, openings []Opening, digests func([]Start, uint64) []Digest) error {
	var falsePath error
	var walks []Start
	for i := range openings {
		if falsePath = openings[i].checkPath(s, first+i); falsePath != nil {
			break
		}
		walks = append(walks, openings[i].start(s))
	}
	if len(walks) == 0 {
		return falsePath
	}
	for i, got := range digests(walks, s.Job.Size) {
		if shown := openings[i].Shown(); got != shown {
			return openings[i].wrong(first+i, challenge.CheckWalk, "the walk has digest %x, the list says %x", got, shown)
		}
	}
	return falsePath
}

// start is the walk that an opening shows.
func (o *Opening) start(s *challenge.Statement) Start {
	return Start{Key: WalkKey(s.ChainID, s.ID, o.Round, s.Previous(o.Round)), Walk: o.Row}
}

// checkPath makes check a.
func (o *Opening) checkPath(s *challenge.Statement, index int) error {
	if root := o.Root(); root != s.Roots[o.Round-1] {
		return o.wrong(index, challenge.CheckPath, "path leads to root %v, committed %v", root, s.Roots[o.Round-1])
	}
	return nil
}

// Root is where digests and path lead.
func (o *Opening) Root() challenge.Hash { return tree.Climb(Leaf(&o.Digests), o.Group(), o.Path) }

func (o *Opening) wrong(index int, c challenge.Check, format string, args ...any) error {
	return &challenge.FalseOpening{Index: index, Position: o.Position, Check: c, Detail: fmt.Sprintf(format, args...)}
}
