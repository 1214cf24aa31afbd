package matmul

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/challenge/tree"
)

// u_block(j) = sum over i of B(j, 128 block + i) r_i mod p, in unbounded integers.
func TestPrecomputeAgainstFormula(t *testing.T) {
	const n = 512
	seed := challenge.Hash{1}
	eachForm(t, func(t *testing.T) {
		pre, err := Precompute(context.Background(), seed, n, nil, 3)
		if err != nil {
			t.Fatal(err)
		}
		b := KeyB(seed, n)
		for _, at := range []struct{ block, j int }{{0, 0}, {0, 511}, {1, 300}, {3, 256}, {3, 511}} {
			want := new(big.Int)
			for i := range columns {
				word := b.Block(uint32(at.j/16), uint32(at.block*columns+i))[at.j/4%4]
				x := int64(int8(word >> (8 * (at.j % 4))))
				want.Add(want, new(big.Int).Mul(big.NewInt(x), new(big.Int).SetUint64(pre.r[i])))
			}
			want.Mod(want, big.NewInt(prime))
			if got := pre.u[at.block*n+at.j]; got != pack(want.Uint64()) {
				t.Errorf("u_%d(%d) is %#x, want %#x", at.block, at.j, got, pack(want.Uint64()))
			}
		}
	})
}

// The same randomness gives the same result, whatever the number of workers.
func TestPrecomputeWorkers(t *testing.T) {
	var first *Precomputed
	for _, workers := range []int{-1, 0, 1, 2, 5, 1000} {
		pre, err := Precompute(context.Background(), challenge.Hash{}, 1024, rand.NewChaCha8([32]byte{1}), workers)
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = pre
		}
		if pre.r != first.r || !slices.Equal(pre.u, first.u) {
			t.Errorf("%d workers: another result", workers)
		}
	}
}

func TestPrecomputeErrors(t *testing.T) {
	ctx := context.Background()
	for _, n := range []uint64{0, 128, 255, 384, 1 << 17, 1 << 40} {
		if _, err := Precompute(ctx, challenge.Hash{}, n, nil, 1); !errors.Is(err, challenge.ErrInvalid) {
			t.Errorf("n=%d: error is %v, want ErrInvalid", n, err)
		}
	}
	if _, err := Precompute(ctx, challenge.Hash{}, 256, bytes.NewReader(make([]byte, 1000)), 1); err == nil {
		t.Error("no error from a reader that ends")
	}
	cause := errors.New("the Era is over")
	ended, cancel := context.WithCancelCause(ctx)
	cancel(cause)
	start := time.Now()
	if _, err := Precompute(ended, challenge.Hash{}, 65536, nil, 1); !errors.Is(err, cause) {
		t.Errorf("ended: error is %v, want its cause", err)
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("ended, and took %v", took)
	}
}

func TestPrecomputedDoesNotPrint(t *testing.T) {
	pre, err := Precompute(context.Background(), challenge.Hash{}, 256, nil, 1)
	if err != nil {
		t.Fatal(err)
	}
	for _, format := range []string{"%v", "%+v", "%#v", "%s", "%x", "%d"} {
		if got := fmt.Sprintf(format, pre); got != "matmul.Precomputed(n=256)" {
			t.Errorf("%s prints %.60s", format, got)
		}
	}
}

// A precomputation that has gone bad in memory must not convict anybody.
func TestFreivaldsDisagrees(t *testing.T) {
	s, asked, openings := oneRowProof(t, 256, 2, 4)
	pre, err := Precompute(context.Background(), s.Job.MatrixSeed, 256, nil, 1)
	if err != nil {
		t.Fatal(err)
	}
	if err := pre.Verify(s, asked, openings); err != nil {
		t.Fatal(err)
	}
	for j := range pre.u {
		pre.u[j] ^= 1
	}
	err = pre.Verify(s, asked, openings)
	if !errors.Is(err, ErrFreivaldsDisagrees) || errors.As(err, new(*challenge.FalseOpening)) {
		t.Errorf("error is %v, want ErrFreivaldsDisagrees", err)
	}
}

// oneRowProof is a proof that is right where it is opened, at random positions, for sizes that are too large for an
// honest one in a test: a round is the leaf of one opened row among leaves of nothing, and in that row only the
// opened block has a true digest. Verifying it is exactly as much work as verifying an honest one. At most one
// opening a round is new; further ones repeat it.
func oneRowProof(t testing.TB, n uint64, rounds, k uint32) (challenge.Statement, []challenge.Position, []Opening) {
	t.Helper()
	random := rand.New(rand.NewPCG(n, uint64(rounds)))
	s := challenge.Statement{ChainID: 5, ID: challenge.Hash{6}, Job: challenge.Job{
		Kind: challenge.Matmul, Size: n, Rounds: rounds, Openings: k, MatrixSeed: challenge.Hash{7}}}
	b := KeyB(s.Job.MatrixSeed, n)
	leaves := make([]challenge.Hash, n)
	var openings []Opening
	for round := uint32(1); round <= rounds; round++ {
		o := Opening{Position: challenge.Position{
			Round: round, Row: uint32(random.Uint64N(n)), Block: uint32(random.Uint64N(n / columns))}}
		keys := statement{&s}.keys(round)
		ProductBlock(&o.Values, keys.A, o.Row, b, int(o.Block), int(n))
		o.Digests = make([]byte, challenge.DigestSize*s.Job.Blocks())
		for i := range o.Digests {
			o.Digests[i] = byte(random.Uint32())
		}
		digest := DigestOf(&o.Values, ColumnKeys(keys.D, int(o.Block)))
		copy(o.Digests[challenge.DigestSize*o.Block:], digest[:])
		leaves[o.Row] = tree.Leaf(o.Digests)
		tree := tree.New(slices.Clone(leaves))
		o.Path = tree.Path(int(o.Row))
		s.Roots = append(s.Roots, tree.Root())
		openings = append(openings, o)
	}
	for len(openings) < int(k) {
		openings = append(openings, openings[random.IntN(int(rounds))])
	}
	var asked []challenge.Position
	for i := range openings {
		asked = append(asked, openings[i].Position)
	}
	return s, asked, openings
}

func TestProductBlockAgainstSums(t *testing.T) {
	a, b := philox.Key{K0: 1}, philox.Key{K0: 2}
	operand := func(k philox.Key, line uint32, place int) int64 {
		return int64(int8(k.Block(uint32(place/16), line)[place/4%4] >> (8 * (place % 4))))
	}
	eachForm(t, func(t *testing.T) {
		for _, c := range []struct {
			n, block int
			row      uint32
		}{{256, 0, 0}, {256, 1, 255}, {4096, 31, 4095}} {
			var got [columns]int32
			ProductBlock(&got, a, c.row, b, c.block, c.n)
			for _, i := range []int{0, 1, 63, 127} {
				var want int64
				for j := range c.n {
					want += operand(a, c.row, j) * operand(b, uint32(columns*c.block+i), j)
				}
				if int64(got[i]) != want {
					t.Errorf("n=%d, row %d, block %d: value %d is %d, want %d", c.n, c.row, c.block, i, got[i], want)
				}
			}
		}
	})
}
