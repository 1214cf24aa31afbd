package matmul

import (
	"fmt"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/challenge/tree"
)

// statement adds to a challenge.Statement what only this kind of work knows.
type statement struct{ *challenge.Statement }

// keys derives the keys of round t, 1..T.
func (s statement) keys(t uint32) RoundKeys { return Keys(s.ChainID, s.ID, t, s.Previous(t)) }

// validate checks that the statement, the question and the shape of the answer fit each other.
func (s statement) validate(asked []challenge.Position, openings []Opening) error {
	if s.Job.Kind != challenge.Matmul {
		return fmt.Errorf("%w statement: kind is %s, want matmul", challenge.ErrInvalid, s.Job.Kind)
	}
	if err := s.Validate(asked); err != nil {
		return err
	}
	if len(openings) != len(asked) {
		return fmt.Errorf("%w: %d openings to %d positions", challenge.ErrNotAsked, len(openings), len(asked))
	}
	for i := range openings {
		if err := s.shape(&openings[i]); err != nil {
			return fmt.Errorf("opening %d: %w", i, err)
		}
		if openings[i].Position != asked[i] {
			return fmt.Errorf("%w: opening %d is of %+v, asked %+v", challenge.ErrNotAsked, i, openings[i].Position, asked[i])
		}
	}
	return nil
}

// shape checks the lengths of an opening.
func (s statement) shape(o *Opening) error {
	if want := challenge.DigestSize * s.Job.Blocks(); len(o.Digests) != want {
		return fmt.Errorf("%w: %d bytes of digests, want %d", challenge.ErrNotAsked, len(o.Digests), want)
	}
	if want := s.Job.Height(); len(o.Path) != want {
		return fmt.Errorf("%w: audit path of %d nodes, want %d", challenge.ErrNotAsked, len(o.Path), want)
	}
	return nil
}

// bound makes checks a to c of section 11.4: all but the product. Shape and position are right.
func (s statement) bound(index int, o *Opening, keys RoundKeys) error {
	limit := int64(s.Job.Size) << 14
	for i, v := range o.Values {
		if int64(v) > limit || int64(v) < -limit {
			return o.wrong(index, challenge.CheckRange, "value %d is %d, want at most %d either way", i, v, limit)
		}
	}
	var columnKeys [columns]uint32
	fillColumnKeys(&columnKeys, keys.D, int(o.Block))
	got := DigestOf(&o.Values, &columnKeys)
	if want := Digest(o.Digests[challenge.DigestSize*o.Block:][:challenge.DigestSize]); got != want {
		return o.wrong(index, challenge.CheckDigest, "values have digest %x, the list says %x", got, want)
	}
	if root := tree.Climb(tree.Leaf(o.Digests), o.Row, o.Path); root != s.Roots[o.Round-1] {
		return o.wrong(index, challenge.CheckPath, "path leads to root %v, committed %v", root, s.Roots[o.Round-1])
	}
	return nil
}

// product makes check d with dot products.
func (s statement) product(index int, o *Opening, a, b philox.Key) error {
	var want [columns]int32
	ProductBlock(&want, a, o.Row, b, int(o.Block), int(s.Job.Size))
	for i := range want {
		if o.Values[i] != want[i] {
			return o.wrong(index, challenge.CheckValue, "value %d is %d, the product is %d", i, o.Values[i], want[i])
		}
	}
	return nil
}

func (o *Opening) wrong(index int, c challenge.Check, format string, args ...any) error {
	return &challenge.FalseOpening{Index: index, Position: o.Position, Check: c, Detail: fmt.Sprintf(format, args...)}
}

// VerifyExact makes the checks of sections 11.3 and 11.4 with dot products. It needs nothing but its arguments,
// so anybody can repeat it. The error is a *challenge.FalseOpening for the first false opening, or wraps challenge.ErrNotAsked for an answer
// that is not of the question, or wraps challenge.ErrInvalid for a statement or question outside the limits.
func VerifyExact(st challenge.Statement, asked []challenge.Position, openings []Opening) error {
	s := statement{&st}
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
