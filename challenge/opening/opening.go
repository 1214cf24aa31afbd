// Package opening is where the kinds of work meet: it reads and checks the openings of a job by its kind
// (docs/protocol.md, sections 11.3, 11.4 and 18.5). Whoever handles one kind alone calls that kind's package.
package opening

import (
	"fmt"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/memory"
)

// Parse reads exactly the k openings of the job, each of exactly its size and with a position inside the job. What it
// returns holds no part of b, and takes memory in proportion to b. Errors wrap challenge.ErrInvalid.
func Parse(j challenge.Job, b []byte) ([]challenge.Opening, error) {
	switch j.Kind {
	case challenge.Matmul:
		list, err := matmul.ParseOpenings(j, b)
		return Of(list), err
	case challenge.Memory:
		list, err := memory.ParseOpenings(j, b)
		return Of(list), err
	}
	return nil, fmt.Errorf("%w openings: kind is %s", challenge.ErrInvalid, j.Kind)
}

// Verify makes the exact checks of the kind, with no secret and no randomness, so anybody can repeat it. The error is a
// *challenge.FalseOpening for the first false opening, or wraps challenge.ErrNotAsked for an answer that is not of the
// question, or challenge.ErrInvalid for a statement or question outside the limits.
func Verify(s challenge.Statement, asked []challenge.Position, openings []challenge.Opening) error {
	switch s.Job.Kind {
	case challenge.Matmul:
		list, err := As[matmul.Opening](openings)
		if err != nil {
			return err
		}
		return matmul.VerifyExact(s, asked, list)
	case challenge.Memory:
		list, err := As[memory.Opening](openings)
		if err != nil {
			return err
		}
		return memory.VerifyExact(s, asked, list)
	}
	return fmt.Errorf("%w statement: kind is %s", challenge.ErrInvalid, s.Job.Kind)
}

// Checker checks openings with what was prepared for a job's kind, matrix seed and size, of memory also its device. The errors are those of Verify,
// and matmul.ErrFreivaldsDisagrees. Goroutines may share one.
type Checker interface {
	Verify(s challenge.Statement, asked []challenge.Position, openings []challenge.Opening) error
}

// Freivalds is the check of matmul with what was precomputed for it.
func Freivalds(pre *matmul.Precomputed) Checker { return freivalds{pre} }

type freivalds struct{ pre *matmul.Precomputed }

func (f freivalds) Verify(s challenge.Statement, asked []challenge.Position, openings []challenge.Opening) error {
	list, err := As[matmul.Opening](openings)
	if err != nil {
		return err
	}
	return f.pre.Verify(s, asked, list)
}

// Walks is the check of memory with a light cache that was computed for it.
func Walks(cache *memory.Cache) Checker { return walks{cache} }

type walks struct{ cache *memory.Cache }

func (w walks) Verify(s challenge.Statement, asked []challenge.Position, openings []challenge.Opening) error {
	list, err := As[memory.Opening](openings)
	if err != nil {
		return err
	}
	return w.cache.Verify(s, asked, list)
}

// pointer is what a kind's opening is when it is used as a challenge.Opening.
type pointer[T any] interface {
	*T
	challenge.Opening
}

// Of gives the openings of one kind as those of any. The elements are those of the list, not copies.
func Of[T any, P pointer[T]](list []T) []challenge.Opening {
	if list == nil {
		return nil
	}
	out := make([]challenge.Opening, len(list))
	for i := range list {
		out[i] = P(&list[i])
	}
	return out
}

// As gives openings as those of one kind. The error wraps challenge.ErrNotAsked if one is of another.
func As[T any, P pointer[T]](openings []challenge.Opening) ([]T, error) {
	out := make([]T, len(openings))
	for i, o := range openings {
		p, ok := o.(P)
		if !ok {
			return nil, fmt.Errorf("%w: opening %d is a %T", challenge.ErrNotAsked, i, o)
		}
		out[i] = *p
	}
	return out, nil
}
