package matmul

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"sync"
	"sync/atomic"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/philox"
)

// ErrFreivaldsDisagrees is wrapped when Freivalds' check rejects values that the dot products confirm: a fault of
// this machine or program, never of the prover.
var ErrFreivaldsDisagrees = errors.New("freivalds' check disagrees with the dot products")

// Precomputed is what Freivalds' check needs of B, for an Era and a size: n^2/16 bytes (4 MiB for n = 8192).
// It is immutable, and goroutines may share it. It contains the random vector r: a prover that learns r can pass
// with false values, so it must be neither sent nor stored where others read.
type Precomputed struct {
	seed challenge.Hash
	n    uint64
	b    philox.Key
	r    [columns]uint64 // uniform in [0, p)
	u    []uint64        // u_block(j) at block*n + j, packed
}

// Format prints the size alone, whatever the verb: r and u stay out of logs.
func (p *Precomputed) Format(f fmt.State, _ rune) { fmt.Fprintf(f, "matmul.Precomputed(n=%d)", p.n) }

// Precompute draws r from random (nil is crypto/rand.Reader) and combines every block of B with it: n^2 products,
// on up to workers goroutines (at least 1). It stops early, with the cause, when ctx ends.
func Precompute(ctx context.Context, matrixSeed challenge.Hash, n uint64, random io.Reader, workers int) (*Precomputed, error) {
	if err := challenge.ValidateWork(challenge.Matmul, n, 1, 1); err != nil {
		return nil, err
	}
	if random == nil {
		random = rand.Reader
	}
	pre := &Precomputed{seed: matrixSeed, n: n, b: KeyB(matrixSeed, n), u: make([]uint64, n*n/columns)}
	if err := drawField(random, pre.r[:]); err != nil {
		return nil, err
	}
	var r [columns]uint64
	for i, x := range pre.r {
		r[i] = pack(x)
	}
	var next atomic.Int64
	var wg sync.WaitGroup
	blocks := int64(n / columns)
	for range max(1, min(workers, int(blocks))) {
		wg.Go(func() {
			for block := next.Add(1) - 1; block < blocks && ctx.Err() == nil; block = next.Add(1) - 1 {
				combineBlock(pre.u[uint64(block)*n:][:n], pre.b, int(block), &r)
			}
		})
	}
	wg.Wait()
	if ctx.Err() != nil {
		return nil, fmt.Errorf("precompute for n=%d: %w", n, context.Cause(ctx))
	}
	return pre, nil
}

// combineBlock computes u_block: u[j] = sum over i of B(j, 128 block + i) r_i mod p, packed.
func combineBlock(u []uint64, b philox.Key, block int, r *[columns]uint64) {
	var columnsOfTile [columns * tile]byte
	var lo, hi [tile]int64
	for at := 0; at < len(u); at += tile {
		for i := range columns {
			b.Fill(columnsOfTile[i*tile:][:tile], uint32(block*columns+i), uint32(at/philox.VectorSize))
		}
		combine(&lo, &hi, &columnsOfTile, r)
		for j := range tile {
			u[at+j] = pack(join(lo[j], hi[j]))
		}
	}
}

// Verify is VerifyExact with Freivalds' check for the product: n products of an opening in place of 128 n. A block of
// false values passes with probability 2^-61. A rejection is confirmed by dot products before it is reported; if they say
// otherwise the error wraps ErrFreivaldsDisagrees and says nothing about the prover. A statement of another matrix
// seed or size is refused with an error that wraps challenge.ErrInvalid.
func (p *Precomputed) Verify(st challenge.Statement, asked []challenge.Position, openings []Opening) error {
	s := statement{&st}
	if s.Job.MatrixSeed != p.seed || s.Job.Size != p.n {
		return fmt.Errorf("%w statement: matrix seed %v, n=%d; precomputed for %v, n=%d",
			challenge.ErrInvalid, s.Job.MatrixSeed, s.Job.Size, p.seed, p.n)
	}
	if err := s.validate(asked, openings); err != nil {
		return err
	}
	for i := range openings {
		o := &openings[i]
		keys := s.keys(o.Round)
		if err := s.bound(i, o, keys); err != nil {
			return err
		}
		if p.holds(o, keys.A) {
			continue
		}
		if err := s.product(i, o, keys.A, p.b); err != nil {
			return err
		}
		return fmt.Errorf("opening %d (%+v): %w", i, o.Position, ErrFreivaldsDisagrees)
	}
	return nil
}

// holds reports sum_i value_i r_i = sum_j A(row, j) u_block(j) mod p.
func (p *Precomputed) holds(o *Opening, a philox.Key) bool {
	var left uint64
	for i, v := range o.Values {
		left = reduce(left + mul(signed(int64(v)), p.r[i]))
	}
	u := p.u[uint64(o.Block)*p.n:][:p.n]
	var lo, hi int64 // below 2^7 * 2^31 * 2^16
	var row [chunk]byte
	for at := 0; at < len(u); at += chunk {
		part := row[:min(chunk, len(u)-at)]
		a.Fill(part, o.Row, uint32(at/philox.VectorSize))
		l, h := dotPacked(part, u[at:])
		lo, hi = lo+l, hi+h
	}
	return left == join(lo, hi)
}
