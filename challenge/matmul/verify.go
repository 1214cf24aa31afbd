package matmul

import (
	"errors"
	"fmt"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/philox"
)

// ErrNotAsked is wrapped by errors about openings that are not the ones asked for, or not of their size
// (section 11.3). The answer is malformed; nothing in it has been checked.
var ErrNotAsked = errors.New("not what was asked")

// Check is one of the checks of section 11.4, in their order.
type Check uint8

// The checks of an opening.
const (
	CheckRange  Check = iota + 1 // every |value| <= 2^14 n
	CheckDigest                  // the values have the digest in the list
	CheckPath                    // the list and the audit path give the root of the round
	CheckValue                   // the values are the product
)

// String is the name of the check, as in section 11.4.
func (c Check) String() string {
	switch c {
	case CheckRange:
		return "range"
	case CheckDigest:
		return "digest"
	case CheckPath:
		return "path"
	case CheckValue:
		return "value"
	}
	return fmt.Sprintf("check(%d)", uint8(c))
}

// Wrong is the error for an opening that is false: misconduct, if the prover has signed it (section 14).
type Wrong struct {
	Index    int                // place among the openings, from 0
	Position challenge.Position // of the opening
	Check    Check              // the first check that failed
	Detail   string             // for people
}

// Error names the opening, the check and what was found.
func (w *Wrong) Error() string {
	return fmt.Sprintf("opening %d (round %d, row %d, block %d): wrong %s: %s",
		w.Index, w.Position.Round, w.Position.Row, w.Position.Block, w.Check, w.Detail)
}

// Statement is what a prover has committed to. That Roots belong to its signed Commit (section 11.2) is for the
// caller to check, with CommitRoot.
type Statement struct {
	ChainID uint64
	Job     challenge.Job
	ID      challenge.Hash   // challengeId, the link of Start
	Roots   []challenge.Hash // of rounds 1..T
}

// keys derives the keys of round t, 1..T.
func (s *Statement) keys(t uint32) RoundKeys {
	var previous challenge.Hash
	if t > 1 {
		previous = s.Roots[t-2]
	}
	return Keys(s.ChainID, s.ID, t, previous)
}

// validate checks that the statement, the question and the shape of the answer fit each other.
func (s *Statement) validate(asked []challenge.Position, openings []Opening) error {
	j := s.Job
	if err := challenge.ValidateWork(j.Kind, j.Size, j.Rounds, j.Openings); err != nil {
		return err
	}
	if len(s.Roots) != int(j.Rounds) {
		return fmt.Errorf("%w statement: %d round roots, want %d", challenge.ErrInvalid, len(s.Roots), j.Rounds)
	}
	if len(asked) != int(j.Openings) {
		return fmt.Errorf("%w question: %d positions, want %d", challenge.ErrInvalid, len(asked), j.Openings)
	}
	for _, p := range asked {
		if err := p.Validate(j); err != nil {
			return fmt.Errorf("question: %w", err)
		}
	}
	if len(openings) != len(asked) {
		return fmt.Errorf("%w: %d openings to %d positions", ErrNotAsked, len(openings), len(asked))
	}
	for i := range openings {
		if err := s.shape(&openings[i]); err != nil {
			return fmt.Errorf("opening %d: %w", i, err)
		}
		if openings[i].Position != asked[i] {
			return fmt.Errorf("%w: opening %d is of %+v, asked %+v", ErrNotAsked, i, openings[i].Position, asked[i])
		}
	}
	return nil
}

// shape checks the lengths of an opening.
func (s *Statement) shape(o *Opening) error {
	if want := challenge.DigestSize * s.Job.Blocks(); len(o.Digests) != want {
		return fmt.Errorf("%w: %d bytes of digests, want %d", ErrNotAsked, len(o.Digests), want)
	}
	if want := s.Job.Height(); len(o.Path) != want {
		return fmt.Errorf("%w: audit path of %d nodes, want %d", ErrNotAsked, len(o.Path), want)
	}
	return nil
}

// bound makes checks a to c of section 11.4: all but the product. Shape and position are right.
func (s *Statement) bound(index int, o *Opening, keys RoundKeys) error {
	limit := int64(s.Job.Size) << 14
	for i, v := range o.Values {
		if int64(v) > limit || int64(v) < -limit {
			return o.wrong(index, CheckRange, "value %d is %d, want at most %d either way", i, v, limit)
		}
	}
	var columnKeys [columns]uint32
	fillColumnKeys(&columnKeys, keys.D, int(o.Block))
	got := DigestOf(&o.Values, &columnKeys)
	if want := Digest(o.Digests[challenge.DigestSize*o.Block:][:challenge.DigestSize]); got != want {
		return o.wrong(index, CheckDigest, "values have digest %x, the list says %x", got, want)
	}
	if root := climb(Leaf(o.Digests), o.Row, o.Path); root != s.Roots[o.Round-1] {
		return o.wrong(index, CheckPath, "path leads to root %v, committed %v", root, s.Roots[o.Round-1])
	}
	return nil
}

// product makes check d with dot products.
func (s *Statement) product(index int, o *Opening, a, b philox.Key) error {
	var want [columns]int32
	ProductBlock(&want, a, o.Row, b, int(o.Block), int(s.Job.Size))
	for i := range want {
		if o.Values[i] != want[i] {
			return o.wrong(index, CheckValue, "value %d is %d, the product is %d", i, o.Values[i], want[i])
		}
	}
	return nil
}

func (o *Opening) wrong(index int, c Check, format string, args ...any) error {
	return &Wrong{Index: index, Position: o.Position, Check: c, Detail: fmt.Sprintf(format, args...)}
}

// VerifyExact makes the checks of sections 11.3 and 11.4 with dot products. It needs nothing but its arguments,
// so anybody can repeat it. The error is a *Wrong for the first false opening, or wraps ErrNotAsked for an answer
// that is not of the question, or wraps challenge.ErrInvalid for a statement or question outside the limits.
func VerifyExact(s Statement, asked []challenge.Position, openings []Opening) error {
	if err := s.validate(asked, openings); err != nil {
		return err
	}
	b := KeyB(s.Job.MatrixSeed, s.Job.Size)
	for i := range openings {
		o := &openings[i]
		keys := s.keys(o.Round)
		if err := s.bound(i, o, keys); err != nil {
			return err
		}
		if err := s.product(i, o, keys.A, b); err != nil {
			return err
		}
	}
	return nil
}
