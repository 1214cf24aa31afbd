package memory

import (
	"fmt"

	"github.com/slark-network/slark/challenge"
)

// Opening shows one walk (section 18.4):
//
//	u32 round ‖ u32 walk ‖ u32 0 ‖ 32 x digest(16) ‖ log2(W/32) x node(32)
type Opening struct {
	challenge.Position                    // Row is the walk
	Digests            [GroupWalks]Digest // of the walks of its group, in order
	Path               []challenge.Hash   // audit path of the group's leaf, from its sibling upwards
}

// At is the position that it answers.
func (o *Opening) At() challenge.Position { return o.Position }

// Group is the leaf that holds the walk.
func (o *Opening) Group() uint32 { return o.Row / GroupWalks }

// Shown is the digest of the walk itself.
func (o *Opening) Shown() Digest { return o.Digests[o.Row%GroupWalks] }

// Append appends the opening as sent.
func (o *Opening) Append(b []byte) []byte {
	b = o.Position.Append(b)
	for i := range o.Digests {
		b = append(b, o.Digests[i][:]...)
	}
	for i := range o.Path {
		b = append(b, o.Path[i][:]...)
	}
	return b
}

// ParseOpenings reads exactly the k openings of the job, each of exactly its size and with a position inside the
// job. What it returns holds no part of b, and takes memory in proportion to b. Errors wrap challenge.ErrInvalid.
func ParseOpenings(j challenge.Job, b []byte) ([]Opening, error) {
	if j.Kind != challenge.Memory {
		return nil, fmt.Errorf("%w openings: kind is %s, want memory", challenge.ErrInvalid, j.Kind)
	}
	if err := challenge.ValidateWork(j.Kind, j.Size, j.Rounds, j.Openings); err != nil {
		return nil, err
	}
	k, size, height := int(j.Openings), j.OpeningSize(), j.Height()
	if len(b) != k*size {
		return nil, fmt.Errorf("%w openings: %d bytes, want %d for %d openings", challenge.ErrInvalid, len(b), k*size, k)
	}
	out := make([]Opening, k)
	nodes := make([]challenge.Hash, k*height)
	for i := range out {
		o, b := &out[i], b[i*size:]
		o.Position = challenge.ParsePosition(b)
		if err := o.Position.Validate(j); err != nil {
			return nil, fmt.Errorf("opening %d: %w", i, err)
		}
		b = b[challenge.PositionSize:]
		for d := range o.Digests {
			b = b[copy(o.Digests[d][:], b):]
		}
		o.Path, nodes = nodes[:height:height], nodes[height:]
		for l := range o.Path {
			b = b[copy(o.Path[l][:], b):]
		}
	}
	return out, nil
}
