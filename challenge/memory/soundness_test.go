package memory_test

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/tree"
)

// lazy is a prover that makes a share of its walks, chosen uniformly over all walks of all rounds, and makes up the
// digests of the rest.
type lazy struct {
	*memorytest.Proof
	fake map[challenge.Position]bool
	made map[memory.Start]memory.Digest // walks that the verifier has made again
}

func newLazy(job challenge.Job, share float64, seed uint64) lazy {
	random := rand.New(rand.NewPCG(seed, math.Float64bits(share)))
	walks := int(job.Rounds) * int(job.Rows())
	l := lazy{fake: map[challenge.Position]bool{}, made: map[memory.Start]memory.Digest{}}
	for _, walk := range random.Perm(walks)[:walks-int(math.Round(share*float64(walks)))] {
		l.fake[challenge.Position{Round: 1 + uint32(walk)/uint32(job.Rows()), Row: uint32(walk) % uint32(job.Rows())}] = true
	}
	l.Proof = memorytest.New(chainID, job, challenge.Hash{byte(seed)}, &memorytest.Bend{
		Digest: func(round, walk uint32, d *memory.Digest) {
			if l.fake[challenge.Position{Round: round, Row: walk}] {
				binary.BigEndian.PutUint64(d[:], random.Uint64())
			}
		}})
	return l
}

// digests makes walks again, each once, with items of which each is computed from the light cache once: one trial asks
// for the same walks as another.
func (l *lazy) digests(walks []memory.Start, n uint64) []memory.Digest {
	out := make([]memory.Digest, len(walks))
	for i, w := range walks {
		if _, found := l.made[w]; !found {
			l.made[w] = memory.Walk(w.Key, w.Walk, n, memorytest.Honest(memory.JobKey(l.Job)).Item)
		}
		out[i] = l.made[w]
	}
	return out
}

// Section 9: whoever has made a share f of the walks passes with probability at most f^k, and that is what k is chosen
// by. Every trial goes through the check, which must object to the first fake walk asked and to nothing else.
func TestSoundness(t *testing.T) {
	const rounds, provers, trials = 4, 6, 3000
	for _, about := range []float64{0.5, 0.9, 0.99} {
		var lazies []lazy
		for seed := range uint64(provers) {
			lazies = append(lazies, newLazy(memorytest.Job(memorytest.Items, rounds, 64), about, seed))
		}
		share := 1 - float64(len(lazies[0].fake))/(rounds*64) // to a whole walk
		for _, k := range []uint32{16, 64} {
			t.Run(fmt.Sprintf("f=%.4f,k=%d", share, k), func(t *testing.T) {
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

func tryLazy(t *testing.T, l lazy, k uint32, trial int) (passed bool) {
	t.Helper()
	s := l.Statement
	s.Job.Openings = k
	var key challenge.Hash
	binary.BigEndian.PutUint64(key[:], uint64(trial))
	asked := challenge.DrawPositions(s.Job, key, tree.CommitRoot(s.Roots))
	err := memory.VerifyWith(s, asked, l.Open(asked), l.digests)
	first := slices.IndexFunc(asked, func(p challenge.Position) bool { return l.fake[p] })
	if first < 0 {
		if err != nil {
			t.Fatalf("trial %d: nothing asked is fake, and the verifier says %v", trial, err)
		}
		return true
	}
	var wrong *challenge.FalseOpening
	if !errors.As(err, &wrong) || wrong.Index != first || wrong.Check != challenge.CheckWalk {
		t.Fatalf("trial %d: opening %d is fake, and the verifier says %v", trial, first, err)
	}
	return false
}

// A round that is fake throughout never passes, since every round is asked for, even with k = T.
func TestFakeRoundNeverPasses(t *testing.T) {
	job := memorytest.Job(memorytest.Items, 4, 4)
	for fakeRound := uint32(1); fakeRound <= 4; fakeRound++ {
		l := lazy{fake: map[challenge.Position]bool{}, made: map[memory.Start]memory.Digest{}}
		l.Proof = memorytest.New(chainID, job, id, &memorytest.Bend{Digest: func(round, walk uint32, d *memory.Digest) {
			if round == fakeRound {
				l.fake[challenge.Position{Round: round, Row: walk}] = true
				d[walk%16]++
			}
		}})
		for trial := range 500 {
			if tryLazy(t, l, 4, trial) {
				t.Fatalf("round %d is fake, and trial %d passes", fakeRound, trial)
			}
		}
	}
}

// Rounds made side by side, under keys that do not depend on the round before, are refused.
func TestParallelRoundsNeverPass(t *testing.T) {
	job := memorytest.Job(memorytest.Items, 2, 8)
	first := memorytest.New(chainID, job, id, nil)
	second := memorytest.New(chainID, job, id, &memorytest.Bend{Digest: func(round, _ uint32, d *memory.Digest) {
		if round == 1 { // another root of round 1, so another round 2
			d[0]++
		}
	}})
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
	wantWrong(t, "parallel rounds", cacheOf(job).Verify(s, asked, openings), at, asked[at], challenge.CheckWalk)
}
