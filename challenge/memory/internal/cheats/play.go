package cheats

import (
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/challenge/tree"
)

// ChainID and ID are those of every challenge here.
const ChainID = 19

var ID = challenge.Hash{19}

// Game is a small challenge: what is public in it, and the dataset, which strategies may use as far as they pay for it.
type Game struct {
	Job   challenge.Job
	Cache *memory.Cache
	data  []memory.Item
}

// NewGame has a dataset of n items and so many rounds, and as many openings.
func NewGame(n uint64, rounds uint32) *Game {
	g := &Game{Job: memorytest.Job(n, rounds, rounds)}
	g.Cache = memorytest.Cache(memory.JobKey(g.Job))
	g.data = dataset(memory.JobKey(g.Job), n)
	return g
}

func dataset(key philox.Key, n uint64) []memory.Item {
	data, honest := make([]memory.Item, n), memorytest.Honest(key)
	for m := range data {
		honest.Item(&data[m], uint64(m))
	}
	return data
}

// Round is what a strategy is told of a round.
type Round struct {
	*Game
	Number uint32
	Key    philox.Key
	Meter  *Meter
}

// Strategy makes the digests of the walks of a round, and counts in the meter what it does. Held is all of the dataset, unless it says
// otherwise.
type Strategy func(r *Round, digests []memory.Digest)

// Proof is what a strategy commits to, and what it did for it.
type Proof struct {
	memorytest.Proof
	Meter Meter
	game  *Game
}

// Play runs a strategy with so many walks a round; 0 stands for W of section 18.3. What has another number cannot be checked.
func (g *Game) Play(walks uint32, s Strategy) *Proof {
	if walks == 0 {
		walks = uint32(g.Job.Rows())
	}
	p := &Proof{game: g, Meter: Meter{Held: g.Job.Size * memory.ItemSize}}
	p.Statement = challenge.Statement{ChainID: ChainID, Job: g.Job, ID: ID}
	for t := uint32(1); t <= g.Job.Rounds; t++ {
		r := &Round{Game: g, Number: t, Key: p.key(t), Meter: &p.Meter}
		digests := make([]memory.Digest, walks)
		s(r, digests)
		whole := tree.New(memorytest.Leaves(digests))
		p.Digests, p.Trees, p.Roots = append(p.Digests, digests), append(p.Trees, whole), append(p.Roots, whole.Root())
	}
	return p
}

// key is that of round t, given the rounds before.
func (p *Proof) key(t uint32) philox.Key {
	return memory.WalkKey(ChainID, ID, t, p.Previous(t))
}

// Accepted makes the check of section 18.5 of the opening of a walk.
func (p *Proof) Accepted(round, walk uint32) bool {
	asked := make([]challenge.Position, p.Job.Openings)
	for i := range asked {
		asked[i] = challenge.Position{Round: round, Row: walk}
	}
	return p.game.Cache.Verify(p.Statement, asked, p.Open(asked)) == nil
}

// Right is the share of the walks that would be accepted. It reads the dataset where a verifier computes items.
func (p *Proof) Right() float64 {
	right, all := 0, 0
	for t := range p.Digests {
		for w, d := range p.Digests[t] {
			all++
			if d == memory.Walk(p.key(uint32(t+1)), uint32(w), p.Job.Size, p.game.item) {
				right++
			}
		}
	}
	return float64(right) / float64(all)
}

func (g *Game) item(dst *memory.Item, m uint64) { *dst = g.data[m] }

// walk makes a walk as everybody must, with items from fetch, and counts its operations.
func (r *Round) walk(w uint32, fetch func(dst *memory.Item, m uint64)) memory.Digest {
	r.Meter.Ops += stateOps + memory.Steps*stepOps + digestOps
	r.Meter.Steps += memory.Steps
	return memory.Walk(r.Key, w, r.Job.Size, fetch)
}

// each makes all walks of a round, one after the other.
func each(fetch func(r *Round, dst *memory.Item, m uint64)) Strategy {
	return func(r *Round, digests []memory.Digest) {
		for w := range digests {
			digests[w] = r.walk(uint32(w), func(dst *memory.Item, m uint64) { fetch(r, dst, m) })
		}
	}
}
