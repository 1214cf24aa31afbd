// Package matmultest holds a slow, obvious and honest prover of the matmul
// challenge, and a way to bend it, for tests of verifiers, provers and sessions.
// It is meant for small n: a round takes n^3 products in plain Go, about 10 ms
// for n = 256.
package matmultest

import (
	"crypto/sha256"
	"encoding/binary"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/challenge/tree"
)

// Job is a valid job of size n with T rounds and k openings, between made-up parties.
func Job(n uint64, rounds, openings uint32) challenge.Job {
	return challenge.Job{
		Provider: challenge.Address{1}, Signer: challenge.Address{2}, Verifier: challenge.Address{3},
		Device: challenge.DeviceID(challenge.Address{1}, 0), Era: 1, Counter: 1, Kind: challenge.Matmul,
		Size: n, Rounds: rounds, Openings: openings,
		MatrixSeed: challenge.MatrixSeed(challenge.Network{ChainID: 1}, 1, challenge.Hash{4}),
	}
}

// Proof is all of one computed challenge: n^2/2 bytes of values and n^2/8 of digests a round.
type Proof struct {
	challenge.Statement
	Values  [][]int32    // of every round, row-major: what the prover claims is C_t
	Digests [][]byte     // of every round, by rows: digest (row, block) at 16 (row n/128 + block)
	Trees   []*tree.Tree // of every round
}

// Prove computes the challenge honestly: the roots of all rounds, their digests (as in Proof), and a
// function that opens positions.
func Prove(chainID uint64, job challenge.Job, id challenge.Hash) (roots []challenge.Hash, digests [][]byte, open func([]challenge.Position) []matmul.Opening) {
	p := New(chainID, job, id, nil)
	return p.Roots, p.Digests, p.Open
}

// New computes the challenge. A bend, if not nil, may change the values of any unit before they are folded
// into their digest: a prover that computes something else and commits to it.
func New(chainID uint64, job challenge.Job, id challenge.Hash, bend func(challenge.Position, *[128]int32)) *Proof {
	p := &Proof{Statement: challenge.Statement{ChainID: chainID, Job: job, ID: id}}
	b := Matrix(matmul.KeyB(job.MatrixSeed, job.Size), job.Size) // line c is column c
	var root challenge.Hash
	for t := uint32(1); t <= job.Rounds; t++ {
		keys := matmul.Keys(chainID, id, t, root)
		c := Product(Matrix(keys.A, job.Size), b, job.Size)
		digests, leaves := p.fold(t, c, keys.D, bend)
		tree := tree.New(leaves)
		root = tree.Root()
		p.Values, p.Digests, p.Trees = append(p.Values, c), append(p.Digests, digests), append(p.Trees, tree)
		p.Roots = append(p.Roots, root)
	}
	return p
}

// fold bends the units of a round in place, and computes its digests and leaves.
func (p *Proof) fold(t uint32, c []int32, d philox.Key, bend func(challenge.Position, *[128]int32)) (digests []byte, leaves []challenge.Hash) {
	n, blocks := int(p.Job.Size), p.Job.Blocks()
	for row := range n {
		for block := range blocks {
			unit := (*[128]int32)(c[row*n+128*block:])
			if bend != nil {
				bend(challenge.Position{Round: t, Row: uint32(row), Block: uint32(block)}, unit)
			}
			digest := Digest(unit[:], d, block)
			digests = append(digests, digest[:]...)
		}
		leaves = append(leaves, sha256.Sum256(append([]byte{0}, digests[16*blocks*row:]...)))
	}
	return digests, leaves
}

// Matrix is n lines of a stream, n operands each.
func Matrix(k philox.Key, n uint64) []int8 {
	out := make([]int8, 0, n*n)
	for line := range uint32(n) {
		for i := range uint32(n / 16) {
			for _, word := range k.Block(i, line) {
				out = append(out, int8(word), int8(word>>8), int8(word>>16), int8(word>>24))
			}
		}
	}
	return out
}

// Product is A B, row-major, given A by rows and B by columns. It shares nothing, and the race detector would make it
// thirty times as slow.
//
//go:norace
func Product(a, b []int8, n uint64) []int32 {
	c := make([]int32, n*n)
	for row := range n {
		line := a[row*n:][:n]
		for col := range n {
			column := b[col*n:][:n]
			var sum int32
			for j, x := range line {
				sum += int32(x) * int32(column[j])
			}
			c[row*n+col] = sum
		}
	}
	return c
}

// Digest is the digest of a unit, as section 6 writes it.
func Digest(values []int32, d philox.Key, block int) (out matmul.Digest) {
	var s0, s1 uint64
	for i, value := range values {
		col := uint32(128*block + i)
		v, k := uint32(value), d.Block(col/4, 0)[col%4]
		h := (v ^ k) * 0x9E3779B1
		g := h ^ (h >> 16)
		s0 += uint64(h) * uint64(g)
		s1 += uint64(g^k) * uint64(v+0x7F4A7C15)
	}
	binary.BigEndian.PutUint64(out[:8], s0)
	binary.BigEndian.PutUint64(out[8:], s1)
	return out
}

// Open opens positions of the job from what was kept, false values and all.
func (p *Proof) Open(positions []challenge.Position) []matmul.Opening {
	n, row := int(p.Job.Size), challenge.DigestSize*p.Job.Blocks()
	out := make([]matmul.Opening, len(positions))
	for i, at := range positions {
		t := at.Round - 1
		out[i] = matmul.Opening{
			Position: at,
			Values:   [128]int32(p.Values[t][int(at.Row)*n+128*int(at.Block):]),
			Digests:  append([]byte(nil), p.Digests[t][int(at.Row)*row:][:row]...),
			Path:     p.Trees[t].Path(int(at.Row)),
		}
	}
	return out
}
