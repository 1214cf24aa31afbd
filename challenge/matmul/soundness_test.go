package matmul_test

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
	"github.com/slark-network/slark/challenge/tree"
)

// lazy is a prover that computes a share of its units, chosen uniformly over all units of all rounds, and makes up the rest.
type lazy struct {
	*matmultest.Proof
	fake map[challenge.Position]bool
}

func newLazy(job challenge.Job, share float64, seed uint64) lazy {
	random := rand.New(rand.NewPCG(seed, math.Float64bits(share)))
	units := int(job.Rounds) * int(job.Size) * job.Blocks()
	l := lazy{fake: map[challenge.Position]bool{}}
	for _, unit := range random.Perm(units)[:units-int(math.Round(share*float64(units)))] {
		row := unit / job.Blocks()
		l.fake[challenge.Position{
			Round: 1 + uint32(row/int(job.Size)), Row: uint32(row % int(job.Size)), Block: uint32(unit % job.Blocks())}] = true
	}
	l.Proof = matmultest.New(chainID, job, challenge.Hash{byte(seed)}, func(p challenge.Position, v *[128]int32) {
		if l.fake[p] {
			for i := range v {
				v[i] = int32(random.IntN(1<<20) - 1<<19)
			}
		}
	})
	return l
}

// Section 9: whoever has computed a share f of the units passes with probability at most f^k, and that is what k is
// chosen by. Every trial goes through Verify, which must object to the first fake unit asked and to nothing else.
func TestSoundness(t *testing.T) {
	const rounds, provers, trials = 4, 6, 3000
	for _, share := range []float64{0.5, 0.9, 0.99} {
		var lazies []lazy
		for seed := range uint64(provers) {
			lazies = append(lazies, newLazy(matmultest.Job(256, rounds, 64), share, seed))
		}
		for _, k := range []uint32{16, 64} {
			t.Run(fmt.Sprintf("f=%v,k=%d", share, k), func(t *testing.T) {
				passed := 0
				for trial := range trials {
					if tryLazy(t, lazies[trial%provers], k, trial) {
						passed++
					}
				}
				want := math.Pow(share, float64(k))
				got := float64(passed) / trials
				off := math.Abs(got-want) / math.Sqrt(want*(1-want)/trials)
				t.Logf("%d of %d pass: %.5f, f^k is %.5f, %.1f standard errors off", passed, trials, got, want, off)
				if off > 4 {
					t.Errorf("pass rate %.5f is not f^k = %.5f", got, want)
				}
			})
		}
	}
}

// precomputed is one precomputation for all trials, as a verifier has it. Tests here are not parallel.
var precomputed *matmul.Precomputed

func tryLazy(t *testing.T, l lazy, k uint32, trial int) (passed bool) {
	t.Helper()
	s := l.Statement
	s.Job.Openings = k
	if precomputed == nil {
		var err error
		if precomputed, err = matmul.Precompute(context.Background(), s.Job.MatrixSeed, s.Job.Size, nil, 1); err != nil {
			t.Fatal(err)
		}
	}
	var key challenge.Hash
	binary.BigEndian.PutUint64(key[:], uint64(trial))
	asked := challenge.DrawPositions(s.Job, key, tree.CommitRoot(s.Roots))
	err := precomputed.Verify(s, asked, l.Open(asked))
	first := slices.IndexFunc(asked, func(p challenge.Position) bool { return l.fake[p] })
	if first < 0 {
		if err != nil {
			t.Fatalf("trial %d: nothing asked is fake, and the verifier says %v", trial, err)
		}
		return true
	}
	var wrong *challenge.FalseOpening
	if !errors.As(err, &wrong) || wrong.Index != first || wrong.Check != challenge.CheckValue {
		t.Fatalf("trial %d: opening %d is fake, and the verifier says %v", trial, first, err)
	}
	return false
}

// A round that is fake throughout never passes, since every round is asked for, even with k = T.
func TestFakeRoundNeverPasses(t *testing.T) {
	for fakeRound := uint32(1); fakeRound <= 4; fakeRound++ {
		l := lazy{fake: map[challenge.Position]bool{}}
		l.Proof = matmultest.New(chainID, matmultest.Job(256, 4, 4), id, func(p challenge.Position, v *[128]int32) {
			if p.Round == fakeRound {
				l.fake[p] = true
				v[p.Row%128]++
			}
		})
		for trial := range 500 {
			if tryLazy(t, l, 4, trial) {
				t.Fatalf("round %d is fake, and trial %d passes", fakeRound, trial)
			}
		}
	}
}

// Rounds computed side by side, under keys that do not depend on the round before, are refused.
func TestParallelRoundsNeverPass(t *testing.T) {
	job := matmultest.Job(256, 2, 8)
	first := matmultest.New(chainID, job, id, nil)
	second := matmultest.New(chainID, job, id, func(p challenge.Position, v *[128]int32) {
		if p.Round == 1 { // another root of round 1, so another round 2
			v[0]++
		}
	})
	s := first.Statement
	s.Roots = []challenge.Hash{first.Roots[0], second.Roots[1]}
	asked := challenge.DrawPositions(job, positionKey, commitLink)
	openings := first.Open(asked)
	for i, o := range second.Open(asked) {
		if o.Round == 2 {
			openings[i] = o
		}
	}
	at := slices.IndexFunc(asked, func(p challenge.Position) bool { return p.Round == 2 })
	for name, verify := range verifiers(t, job) {
		wantWrong(t, name, verify(s, asked, openings), at, asked[at], challenge.CheckDigest)
	}
}
