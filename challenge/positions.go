package challenge

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/bits"
)

// PositionSize is the size of a position as sent, in bytes.
const PositionSize = 12

var (
	tagPositions     = Tag("slark/v1/positions")
	tagPositionsList = Tag("slark/v1/positions-list")
)

// Position names one opened unit (section 9): 128 values of a row of a round of matmul, or a walk of a round of memory.
type Position struct {
	Round uint32 // 1..T
	Row   uint32 // 0..n-1; of memory the walk, 0..W-1
	Block uint32 // 0..n/128-1; of memory 0
}

// Append appends the position as sent.
func (p Position) Append(b []byte) []byte {
	b = binary.BigEndian.AppendUint32(b, p.Round)
	b = binary.BigEndian.AppendUint32(b, p.Row)
	return binary.BigEndian.AppendUint32(b, p.Block)
}

// ParsePosition reads the first PositionSize bytes of b, which must be there.
func ParsePosition(b []byte) Position {
	return Position{
		Round: binary.BigEndian.Uint32(b),
		Row:   binary.BigEndian.Uint32(b[4:]),
		Block: binary.BigEndian.Uint32(b[8:]),
	}
}

// Validate reports a position that is not of the job.
func (p Position) Validate(j Job) error {
	switch {
	case p.Round < 1 || p.Round > j.Rounds:
		return fmt.Errorf("%w position: round is %d, want 1 to %d", ErrInvalid, p.Round, j.Rounds)
	case uint64(p.Row) >= j.Rows():
		return fmt.Errorf("%w position: row is %d, want below %d", ErrInvalid, p.Row, j.Rows())
	case uint64(p.Block) >= uint64(j.Blocks()):
		return fmt.Errorf("%w position: block is %d, want below %d", ErrInvalid, p.Block, j.Blocks())
	}
	return nil
}

// DrawPositions draws the positions of a challenge from its key and the link hash of the signed Commit (section 9).
// The first T of them have rounds 1..T.
func DrawPositions(j Job, key, commit Hash) []Position {
	out := make([]Position, j.Openings)
	for i := range out {
		b := append(tagPositions[:], key[:]...)
		b = append(b, commit[:]...)
		h := sha256.Sum256(binary.BigEndian.AppendUint32(b, uint32(i)))
		p := Position{
			Round: uint32(i) + 1,
			Row:   uint32(binary.BigEndian.Uint64(h[0:]) % j.Rows()),
			Block: uint32(binary.BigEndian.Uint64(h[8:]) % uint64(j.Blocks())),
		}
		if uint32(i) >= j.Rounds {
			hi, _ := bits.Mul64(binary.BigEndian.Uint64(h[16:]), uint64(j.Rounds))
			p.Round = 1 + uint32(hi)
		}
		out[i] = p
	}
	return out
}

// AppendPositions appends positions as sent in Open.
func AppendPositions(b []byte, ps []Position) []byte {
	for _, p := range ps {
		b = p.Append(b)
	}
	return b
}

// ParsePositions reads exactly the k positions of the job and validates each.
func ParsePositions(j Job, b []byte) ([]Position, error) {
	if len(b) != PositionSize*int(j.Openings) {
		return nil, fmt.Errorf("%w positions: %d bytes, want %d for %d openings", ErrInvalid, len(b), PositionSize*int(j.Openings), j.Openings)
	}
	out := make([]Position, j.Openings)
	for i := range out {
		out[i] = ParsePosition(b[i*PositionSize:])
		if err := out[i].Validate(j); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// PositionsHash is the field positions of Open (section 7).
func PositionsHash(ps []Position) Hash {
	return sha256.Sum256(AppendPositions(tagPositionsList[:], ps))
}
