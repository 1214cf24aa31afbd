package cpu

import "github.com/slark-network/slark/challenge"

// kept is what a run keeps of its rounds to answer for them. Digests are kept as the bytes that leaves are hashes of:
//
//	row of a round = 0x00 ‖ n/128 x digest(16)
type kept struct {
	n, blocks int
	rows      []byte           // of all rounds, by rounds and rows
	leaves    []challenge.Hash // of all rounds, by rounds and rows
}

func keptBytes(j challenge.Job) uint64 {
	return uint64(j.Rounds) * j.Size * uint64(1+challenge.DigestSize*j.Blocks()+len(challenge.Hash{}))
}

// newKept allocates for a job, and touches every page, so that the timed part need not.
func newKept(j challenge.Job) *kept {
	k := &kept{n: int(j.Size), blocks: j.Blocks()}
	k.rows = make([]byte, int(j.Rounds)*k.n*k.stride())
	k.leaves = make([]challenge.Hash, int(j.Rounds)*k.n)
	for i := 0; i < len(k.rows); i += min(k.stride(), 4096) {
		k.rows[i] = 0
	}
	for i := range k.leaves {
		k.leaves[i] = challenge.Hash{}
	}
	return k
}

// fits says whether k has room for exactly the job; nil has not.
func (k *kept) fits(j challenge.Job) bool {
	return k != nil && k.n == int(j.Size) && len(k.leaves) == k.n*int(j.Rounds)
}

// bytes is what k holds.
func (k *kept) bytes() int64 { return int64(len(k.rows) + len(challenge.Hash{})*len(k.leaves)) }

func (k *kept) stride() int { return 1 + challenge.DigestSize*k.blocks }

// round is round t, 0-based, of k.
func (k *kept) round(t int) roundKept {
	size := k.n * k.stride()
	return roundKept{kept: k, rows: k.rows[t*size:][:size], leaves: k.leaves[t*k.n:][:k.n]}
}

type roundKept struct {
	*kept
	rows   []byte
	leaves []challenge.Hash
}

// row is the bytes of which the leaf of a row is the hash.
func (r roundKept) row(i int) []byte { return r.rows[i*r.stride():][:r.stride()] }

// digest is the bytes from the digest of (row, block) on.
func (r roundKept) digest(row, block int) []byte {
	return r.rows[row*r.stride()+1+challenge.DigestSize*block:]
}
