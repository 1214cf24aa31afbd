package memory_test

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
)

const chainID = 31337

var (
	id          = challenge.Hash{0xc0}
	positionKey = challenge.Hash{0xc1}
	commitLink  = challenge.Hash{0xc2}
)

// answer is a question and what came back, to be bent.
type answer struct {
	challenge.Statement
	asked    []challenge.Position
	openings []memory.Opening
}

var proofs sync.Map // of honest provers, by rounds

// honest gives fresh answers of an honest prover with the smallest dataset: 64 walks a round, two leaves.
func honest(rounds, openings uint32) func() answer {
	job := memorytest.Job(memorytest.Items, rounds, openings)
	p, found := proofs.Load(rounds)
	if !found {
		p, _ = proofs.LoadOrStore(rounds, memorytest.New(chainID, job, id, nil))
	}
	proof := p.(*memorytest.Proof)
	return func() answer {
		asked := challenge.DrawPositions(job, positionKey, commitLink)
		s := proof.Statement
		s.Job, s.Roots = job, slices.Clone(s.Roots)
		return answer{s, asked, proof.Open(asked)}
	}
}

func cacheOf(j challenge.Job) *memory.Cache { return memorytest.Cache(memory.JobKey(j)) }

func TestHonestProofs(t *testing.T) {
	for _, c := range []struct{ rounds, all uint32 }{{1, 1}, {3, 8}, {3, 9}, {2, 64}} {
		a := honest(c.rounds, c.all)()
		if err := cacheOf(a.Job).Verify(a.Statement, a.asked, a.openings); err != nil {
			t.Errorf("T=%d, k=%d: %v", c.rounds, c.all, err)
		}
	}
	a := honest(3, 8)()
	if err := memory.VerifyExact(a.Statement, a.asked, a.openings); err != nil {
		t.Errorf("with a cache of its own: %v", err)
	}
}

// Section 18.5: every failure of an opening, with its check and index. Opening 5 is bent.
func TestWrongOpenings(t *testing.T) {
	fresh := honest(3, 12)
	const at = 5
	other := func(a *answer) *memory.Opening { // of the same round, of the other leaf
		for i := range a.openings {
			if o := &a.openings[i]; o.Group() != a.openings[at].Group() {
				return o
			}
		}
		panic("all positions are of one group")
	}
	for _, c := range []struct {
		name  string
		bend  func(a *answer, o *memory.Opening)
		index int
		check challenge.Check
	}{
		{"digest of the walk", func(_ *answer, o *memory.Opening) { o.Digests[o.Row%32][15] ^= 1 }, at, challenge.CheckPath},
		{"digest of another walk", func(_ *answer, o *memory.Opening) { o.Digests[o.Row%32^1][0] ^= 1 }, at, challenge.CheckPath},
		{"two digests swapped", func(_ *answer, o *memory.Opening) { o.Digests[0], o.Digests[31] = o.Digests[31], o.Digests[0] }, at, challenge.CheckPath},
		{"lowest node", func(_ *answer, o *memory.Opening) { o.Path[0][31] ^= 1 }, at, challenge.CheckPath},
		{"path of another leaf", func(a *answer, o *memory.Opening) { o.Path = other(a).Path }, at, challenge.CheckPath},
		{"last root", func(a *answer, _ *memory.Opening) { a.Roots[2][0] ^= 1 }, 2, challenge.CheckPath},
		{"first root", func(a *answer, _ *memory.Opening) { a.Roots[0][0] ^= 1 }, 0, challenge.CheckPath},
		{"another chain", func(a *answer, _ *memory.Opening) { a.ChainID++ }, 0, challenge.CheckWalk},
		{"another challenge", func(a *answer, _ *memory.Opening) { a.ID[0]++ }, 0, challenge.CheckWalk},
		{"the first of two, in one batch", func(a *answer, o *memory.Opening) { o.Path[0][0]++; a.openings[1].Path[0][0]++ }, 1, challenge.CheckPath},
		{"the first of two, in two batches", func(a *answer, o *memory.Opening) { o.Path[0][0]++; a.openings[11].Path[0][0]++ }, at, challenge.CheckPath},
		{"in the second batch", func(a *answer, _ *memory.Opening) { a.openings[11].Path[0][0]++ }, 11, challenge.CheckPath},
	} {
		a := fresh()
		c.bend(&a, &a.openings[at])
		wantWrong(t, c.name, cacheOf(a.Job).Verify(a.Statement, a.asked, a.openings), c.index, a.asked[c.index], c.check)
	}
}

func wantWrong(t *testing.T, what string, err error, index int, p challenge.Position, check challenge.Check) {
	t.Helper()
	var wrong *challenge.FalseOpening
	if !errors.As(err, &wrong) {
		t.Errorf("%s: error is %v, want *challenge.FalseOpening", what, err)
		return
	}
	if wrong.Index != index || wrong.Check != check || wrong.Position != p || wrong.Detail == "" {
		t.Errorf("%s: %v, want opening %d, check %v", what, err, index, check)
	}
}

// Check b: everything is bound to the roots, but a walk was not made as it should. Each bend is the smallest of its sort.
func TestFalseWalks(t *testing.T) {
	job := memorytest.Job(memorytest.Items, 2, 12)
	asked := challenge.DrawPositions(job, positionKey, commitLink)
	const at = 9
	here := func(round, walk uint32) bool { return round == asked[at].Round && walk == asked[at].Row }
	first := slices.Index(asked, asked[at])
	for name, bend := range map[string]*memorytest.Bend{
		"a digest": {Digest: func(round, walk uint32, d *memory.Digest) {
			if here(round, walk) {
				d[15] ^= 0x80
			}
		}},
		"a bit of the first item": {Step: func(round, walk uint32, j int, item *memory.Item) {
			if here(round, walk) && j == 0 {
				item[255] ^= 1 << 31
			}
		}},
		"a bit of the last item": {Step: func(round, walk uint32, j int, item *memory.Item) {
			if here(round, walk) && j == memory.Steps-1 {
				item[0] ^= 1
			}
		}},
		"a step without its item": {Step: func(round, walk uint32, j int, item *memory.Item) {
			if here(round, walk) && j == 7 {
				*item = memory.Item{}
			}
		}},
	} {
		p := memorytest.New(chainID, job, id, bend)
		wantWrong(t, name, cacheOf(job).Verify(p.Statement, asked, p.Open(asked)), first, asked[first], challenge.CheckWalk)
		// An opening before it with a path that leads nowhere comes first, one behind it does not.
		openings := p.Open(asked)
		openings[at+1].Path[0][0]++
		wantWrong(t, name+", false path behind", cacheOf(job).Verify(p.Statement, asked, openings), first, asked[first], challenge.CheckWalk)
		openings = p.Open(asked)
		openings[0].Path[0][0]++
		wantWrong(t, name+", false path before", cacheOf(job).Verify(p.Statement, asked, openings), 0, asked[0], challenge.CheckPath)
	}
}

// TestFalseItem: one bit of one resident item is found by a walk that reads it.
func TestFalseItem(t *testing.T) {
	job := memorytest.Job(memorytest.Items, 1, 1)
	_, r := memory.InitialState(memory.WalkKey(chainID, id, 1, challenge.Hash{}), 20)
	p := memorytest.New(chainID, job, id, &memorytest.Bend{Item: func(m uint64, item *memory.Item) {
		if m == memory.ItemAt(r, job.Size) {
			item[100] ^= 1 << 9
		}
	}})
	asked := []challenge.Position{{Round: 1, Row: 20}}
	wantWrong(t, "walk 20", cacheOf(job).Verify(p.Statement, asked, p.Open(asked)), 0, asked[0], challenge.CheckWalk)
}

// TestEveryByteCounts: no byte of an answer can be changed.
func TestEveryByteCounts(t *testing.T) {
	a := honest(1, 1)()
	encoded := encode(a.openings)
	cache := cacheOf(a.Job)
	for i := range encoded {
		for _, flip := range []byte{1, 0x80} {
			bent := slices.Clone(encoded)
			bent[i] ^= flip
			openings, err := memory.ParseOpenings(a.Job, bent)
			if err != nil {
				if i >= challenge.PositionSize || !errors.Is(err, challenge.ErrInvalid) {
					t.Errorf("byte %d: parse says %v", i, err)
				}
				continue
			}
			err = cache.Verify(a.Statement, a.asked, openings)
			if i < challenge.PositionSize {
				if !errors.Is(err, challenge.ErrNotAsked) {
					t.Errorf("byte %d, of the position: %v, want ErrNotAsked", i, err)
				}
				continue
			}
			wantWrong(t, fmt.Sprint("byte ", i), err, 0, a.asked[0], challenge.CheckPath)
		}
	}
}

// Answers are counted against what was asked; statements and questions are checked too.
func TestNotAsked(t *testing.T) {
	fresh := honest(3, 8)
	for name, bend := range map[string]func(*answer){
		"none":              func(a *answer) { a.openings = nil },
		"one fewer":         func(a *answer) { a.openings = a.openings[:7] },
		"one more":          func(a *answer) { a.openings = append(a.openings, a.openings[0]) },
		"repeated":          func(a *answer) { a.openings[1] = a.openings[0] },
		"other order":       func(a *answer) { a.openings[0], a.openings[1] = a.openings[1], a.openings[0] },
		"another walk":      func(a *answer) { a.openings[2].Row ^= 1 },
		"a longer path":     func(a *answer) { a.openings[2].Path = append(a.openings[2].Path, challenge.Hash{}) },
		"a shorter path":    func(a *answer) { a.openings[2].Path = nil },
		"another round":     func(a *answer) { a.openings[2].Round = 1 },
		"a block in memory": func(a *answer) { a.openings[2].Block = 1 },
	} {
		a := fresh()
		bend(&a)
		if err := cacheOf(a.Job).Verify(a.Statement, a.asked, a.openings); !errors.Is(err, challenge.ErrNotAsked) {
			t.Errorf("%s: %v, want ErrNotAsked", name, err)
		}
	}
	for name, bend := range map[string]func(*answer){
		"no roots":       func(a *answer) { a.Roots = nil },
		"a root more":    func(a *answer) { a.Roots = append(a.Roots, challenge.Hash{}) },
		"matmul":         func(a *answer) { a.Job.Kind = challenge.Matmul },
		"size":           func(a *answer) { a.Job.Size = 1000 },
		"asked fewer":    func(a *answer) { a.asked = a.asked[:7] },
		"asked nothing":  func(a *answer) { a.asked, a.openings = nil, nil },
		"asked walk W":   func(a *answer) { a.asked[0].Row = 64 },
		"asked round 0":  func(a *answer) { a.asked[0].Round = 0 },
		"asked block 1":  func(a *answer) { a.asked[0].Block = 1 },
		"another device": func(a *answer) { a.Job.Device[0]++ },
		"another Era":    func(a *answer) { a.Job.MatrixSeed[0]++ },
		"another owner":  func(a *answer) { a.Job.Provider[0]++ },
	} {
		a := fresh()
		cache := cacheOf(a.Job)
		bend(&a)
		if err := cache.Verify(a.Statement, a.asked, a.openings); !errors.Is(err, challenge.ErrInvalid) {
			t.Errorf("%s: %v, want ErrInvalid", name, err)
		}
	}
}
