package matmul

import (
	"encoding/binary"
	"fmt"

	"github.com/slark-network/slark/challenge"
)

// Opening shows one unit (section 10):
//
//	u32 round ‖ u32 row ‖ u32 block ‖ 128 x i32 value ‖ n/128 x digest(16) ‖ log2(n) x node(32)
type Opening struct {
	challenge.Position
	Values  [128]int32       // C_round(row, 128 block + i)
	Digests []byte           // of every block of the row, in order, DigestSize bytes each
	Path    []challenge.Hash // audit path of the row's leaf, from its sibling upwards
}

// At is the position that it answers.
func (o *Opening) At() challenge.Position { return o.Position }

// Append appends the opening as sent.
func (o *Opening) Append(b []byte) []byte {
	b = o.Position.Append(b)
	for _, v := range o.Values {
		b = binary.BigEndian.AppendUint32(b, uint32(v))
	}
	b = append(b, o.Digests...)
	for i := range o.Path {
		b = append(b, o.Path[i][:]...)
	}
	return b
}

// ParseOpenings reads exactly the k openings of the job, each of exactly its size and with a position inside the
// job. What it returns holds no part of b, and takes memory in proportion to b. Errors wrap challenge.ErrInvalid.
func ParseOpenings(j challenge.Job, b []byte) ([]Opening, error) {
	if j.Kind != challenge.Matmul {
		return nil, fmt.Errorf("%w openings: kind is %s, want matmul", challenge.ErrInvalid, j.Kind)
	}
	if err := challenge.ValidateWork(j.Kind, j.Size, j.Rounds, j.Openings); err != nil {
		return nil, err
	}
	k, size, height, digests := int(j.Openings), j.OpeningSize(), j.Height(), challenge.DigestSize*j.Blocks()
	if len(b) != k*size {
		return nil, fmt.Errorf("%w openings: %d bytes, want %d for %d openings", challenge.ErrInvalid, len(b), k*size, k)
	}
	out := make([]Opening, k)
	nodes := make([]challenge.Hash, k*height)
	lists := make([]byte, k*digests)
	for i := range out {
		o, b := &out[i], b[i*size:]
		o.Position = challenge.ParsePosition(b)
		if err := o.Position.Validate(j); err != nil {
			return nil, fmt.Errorf("opening %d: %w", i, err)
		}
		b = b[challenge.PositionSize:]
		for v := range o.Values {
			o.Values[v] = int32(binary.BigEndian.Uint32(b[4*v:]))
		}
		b = b[4*len(o.Values):]
		o.Digests, lists = lists[:digests:digests], lists[digests:]
		b = b[copy(o.Digests, b):]
		o.Path, nodes = nodes[:height:height], nodes[height:]
		for l := range o.Path {
			b = b[copy(o.Path[l][:], b):]
		}
	}
	return out, nil
}
