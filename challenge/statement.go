package challenge

import (
	"errors"
	"fmt"
)

// Statement is what a prover has committed to. That Roots belong to its signed Commit (section 11.2) is for the
// caller to check, with tree.CommitRoot.
type Statement struct {
	ChainID uint64
	Job     Job
	ID      Hash   // challengeId, the link of Start
	Roots   []Hash // of rounds 1..T
}

// Previous is the root that keys round t, 1..T: that of the round before, zero for the first.
func (s *Statement) Previous(t uint32) (root Hash) {
	if t > 1 {
		root = s.Roots[t-2]
	}
	return root
}

// Validate checks that statement and question fit each other. Errors wrap ErrInvalid.
func (s *Statement) Validate(asked []Position) error {
	j := s.Job
	if err := ValidateWork(j.Kind, j.Size, j.Rounds, j.Openings); err != nil {
		return err
	}
	if len(s.Roots) != int(j.Rounds) {
		return fmt.Errorf("%w statement: %d round roots, want %d", ErrInvalid, len(s.Roots), j.Rounds)
	}
	if len(asked) != int(j.Openings) {
		return fmt.Errorf("%w question: %d positions, want %d", ErrInvalid, len(asked), j.Openings)
	}
	for _, p := range asked {
		if err := p.Validate(j); err != nil {
			return fmt.Errorf("question: %w", err)
		}
	}
	return nil
}

// Opening shows one unit of a round: what it holds depends on the kind of work (sections 10 and 18.4).
type Opening interface {
	// At is the position that it claims to answer.
	At() Position
	// Append appends the opening as sent.
	Append(b []byte) []byte
}

// ErrNotAsked is wrapped by errors about openings that are not the ones asked for, or not of their size
// (section 11.3). The answer is malformed; nothing in it has been checked.
var ErrNotAsked = errors.New("not what was asked")

// Check is one of the checks of an opening, in their order (sections 11.4 and 18.5).
type Check uint8

// The checks of an opening.
const (
	CheckRange  Check = iota + 1 // matmul: every |value| <= 2^14 n
	CheckDigest                  // matmul: the values have the digest in the list
	CheckPath                    // what was shown and the audit path give the root of the round
	CheckValue                   // matmul: the values are the product
	CheckWalk                    // memory: the walk has the digest in the list
)

// String is the name of the check, as in sections 11.4 and 18.5.
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
	case CheckWalk:
		return "walk"
	}
	return fmt.Sprintf("check(%d)", uint8(c))
}

// FalseOpening is the error for an opening that is false: misconduct, if the prover has signed it (section 14).
type FalseOpening struct {
	Index    int      // place among the openings, from 0
	Position Position // of the opening
	Check    Check    // the first check that failed
	Detail   string   // for people
}

// Error names the opening, the check and what was found.
func (w *FalseOpening) Error() string {
	return fmt.Sprintf("opening %d (%s): wrong %s: %s", w.Index, w.Position.Words(w.Check), w.Check, w.Detail)
}

// Words names the position for people, in the terms of the kind of work that a check belongs to.
func (p Position) Words(c Check) string {
	if c == CheckWalk {
		return fmt.Sprintf("round %d, walk %d", p.Round, p.Row)
	}
	return fmt.Sprintf("round %d, row %d, block %d", p.Round, p.Row, p.Block)
}
