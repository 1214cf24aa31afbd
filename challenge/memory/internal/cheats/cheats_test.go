package cheats

import (
	"errors"
	"math/rand/v2"
	"os"
	"sync"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/internal/page"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
)

// played are the rows of the table, played once for all tests.
var played = sync.OnceValue(Rows)

// chance is the random source of a test, whose seed is printed.
func chance(t *testing.T) *rand.Rand {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 0))
}

// TestResults holds each cheat to what the table says that it comes to.
func TestResults(t *testing.T) {
	rows := played()
	for _, r := range rows {
		switch r.Result {
		case Measure:
			if r.Dataset != 1 || r.Other != 0 || r.Ops != 1 || r.Right != 1 {
				t.Errorf("%s: %+v is not the measure", r.Name, r)
			}
		case Costs:
			if r.Right != 1 || r.Dataset+r.Other < 4 && r.Ops < 4 {
				t.Errorf("%s: %.3g x the bytes, %.3g x the operations, %.3g of the walks right; want 4 x and all", r.Name, r.Dataset+r.Other, r.Ops, r.Right)
			}
		case Link:
			for _, c := range allCards() {
				if slower := c.halfFromHost(); r.Right != 1 || slower < 4 {
					t.Errorf("%s, %s: %.1f times slower, want 4", r.Name, c.Class, slower)
				}
			}
		case Caught:
			if r.Chance() > 1e-3 {
				t.Errorf("%s: passes 64 openings with %.3g", r.Name, r.Chance())
			}
		case Limit, Outside:
			if r.Dataset+r.Other >= 16 || r.Chance() < 1e-3 {
				t.Errorf("%s: %.3g x the bytes, passes with %.3g: it is no limit", r.Name, r.Dataset+r.Other, r.Chance())
			}
		default:
			t.Errorf("%s comes to %q", r.Name, r.Result)
		}
	}
	if gain := 1 - find(rows, "sorted: a step of all walks at a time, each item read once").Dataset; gain > 1.0/16 {
		t.Errorf("sorting saves %.3g of the reads of items", gain)
	}
}

// allCards are those that anybody can claim.
func allCards() (all []Card) {
	for _, c := range catalogue.Shipped().Cards() {
		if c.Claimable {
			all = append(all, Card{c})
		}
	}
	return all
}

// TestNothingStoredIsSlower: on every card that can be claimed, computing all items is at least four times slower than
// reading them, and the dataset is not built between Prepare and the end of the slack, if pings are not waited for. By the model.
func TestNothingStoredIsSlower(t *testing.T) {
	for _, c := range allCards() {
		if rho := c.rho(); rho > 0.25 {
			t.Errorf("%s computes items at %.2f of the rate at which it reads them", c.Class, rho)
		}
		if late := c.late(windows[1], c.build()); late >= 1 {
			t.Errorf("%s builds all of its dataset between Prepare and the end of the slack", c.Class)
		}
	}
	// The catalogue counts 256 bytes of the light cache for one of an item. The line that a line starts from is one more.
	if counted := find(played(), fromCache).Other; counted != memory.Parents+1 {
		t.Errorf("an item takes %.3f times its bytes from the light cache, want %d", counted, memory.Parents+1)
	}
}

// TestCheckSeesWhatIsRight puts walks of every cheat to the check of section 18.5: it accepts just those whose digest is
// that of the walk, whoever else is in the leaf.
func TestCheckSeesWhatIsRight(t *testing.T) {
	r := chance(t)
	for _, row := range played() {
		p := row.Proof
		if len(p.Digests[0]) != int(p.Job.Rows()) {
			continue // made with another W: no opening of it is of the job
		}
		for range 6 {
			round, walk := 1+r.Uint32N(p.Job.Rounds), r.Uint32N(uint32(p.Job.Rows()))
			right := p.Digests[round-1][walk] == memory.Walk(p.key(round), walk, p.Job.Size, p.game.item)
			if got := p.Accepted(round, walk); got != right {
				t.Errorf("%s: round %d, walk %d is right: %v, accepted: %v", row.Name, round, walk, right, got)
			}
		}
	}
}

// TestNeighboursAreNotChecked: of a leaf with one honest walk that walk opens well and the other 31 do not. Units are walks, not
// leaves, and f counts walks.
func TestNeighboursAreNotChecked(t *testing.T) {
	p := find(played(), "one walk of each leaf made, its 31 neighbours made up").Proof
	for walk := range uint32(memory.GroupWalks) {
		if got := p.Accepted(1, memory.GroupWalks+walk); got != (walk == 0) {
			t.Errorf("walk %d of the leaf is accepted: %v", walk, got)
		}
	}
}

// TestLayers holds the lines that are computed from the top down against those of package memory, and their cost against
// the recurrence: a line of C1 and C2 needs the line it starts from and 8 parents, one of the dataset that and 256.
func TestLayers(t *testing.T) {
	r := chance(t)
	g := NewGame(items, 1)
	for layer, reads := range []uint64{81, 9, 1} {
		y := LayersFrom(g, layer, 0)
		if layer == 2 {
			y = Whole(g)
		}
		for range 3 {
			i := r.Uint64N(1 << 40)
			var want memory.Line
			g.Cache.Line(&want, i)
			var m Meter
			if got := y.Line(&m, 3, i); got != want {
				t.Fatalf("with C%d stored, line %d differs", layer, i)
			}
			if m.OnChip != 257*reads*memory.LineSize {
				t.Errorf("with C%d stored, a line takes %d bytes, want %d lines", layer, m.OnChip, 257*reads)
			}
		}
	}
	nothing := &Layers{Key: memory.JobKey(g.Job)}
	var m Meter
	i := r.Uint64N(memory.CacheLines)
	if got := nothing.Line(&m, 2, i); got != g.Cache.Layer()[i] {
		t.Errorf("line %d of the light cache, from nothing, differs", i)
	}
	if want := uint64(81*4*philoxOps + 10*lineOps(8)); m.Ops != want || m.OnChip != 0 {
		t.Errorf("a line of the light cache from nothing: %d operations, %d bytes; want %d and none", m.Ops, m.OnChip, want)
	}
}

// TestFlippedBit: an honest prover in whose dataset a bit flipped commits to a wrong digest for each walk that meets the item, and
// for no other. When it checks its own opening from the cache it sees that, and signs Fault; from the dataset it would not.
func TestFlippedBit(t *testing.T) {
	r := chance(t)
	job := memorytest.Job(items, 1, 1)
	cache := memorytest.Cache(memory.JobKey(job))
	data := dataset(memory.JobKey(job), items)
	const flips = 12
	met, all := 0, 0
	for range flips {
		item, bit := r.Uint64N(items), r.IntN(8*memory.ItemSize)
		bend := Flipped(item, bit)
		p := memorytest.New(ChainID, job, ID, bend)
		key := memory.WalkKey(ChainID, ID, 1, challenge.Hash{})
		asked := map[bool]bool{}
		for w := range uint32(job.Rows()) {
			hit := false
			fromDataset := memory.Walk(key, w, items, func(dst *memory.Item, m uint64) {
				*dst = data[m]
				bend.Item(m, dst)
				hit = hit || m == item
			})
			if fromDataset != p.Digests[0][w] {
				t.Fatalf("walk %d from the dataset is not what was committed: a check from there would see a fault where there is none", w)
			}
			all++
			if hit {
				met++
			}
			if asked[hit] {
				continue
			}
			asked[hit] = true // one of each kind is put to the check
			at := []challenge.Position{{Round: 1, Row: w}}
			err := cache.Verify(p.Statement, at, p.Open(at))
			var wrong *challenge.FalseOpening
			if hit != errors.As(err, &wrong) || !hit && err != nil {
				t.Errorf("item %d, walk %d meets it: %v; the check of its own opening says %v", item, w, hit, err)
			}
		}
	}
	// 12 flips, 64 walks of 16 steps, 1024 items: 12 walks are expected, and 40 are some eight standard deviations more.
	if met > 40 {
		t.Errorf("%d of %d walks meet the item, expected 1 in 64", met, all)
	}
}

// TestDigestCollisions: the digest is no commitment. Another last state with the same digest is made in no time, here by two lanes
// that trade places, since lanes are added up. It gains nothing: an opening shows the digest alone, and a verifier computes its own.
func TestDigestCollisions(t *testing.T) {
	r := chance(t)
	var s memory.State
	for l := range s {
		for i := range s[l] {
			s[l][i] = r.Uint32()
		}
	}
	other := s
	other[3], other[7] = s[7], s[3]
	if other == s || other.Digest() != s.Digest() {
		t.Error("lanes that trade places do not give the same digest")
	}
}

// TestPage wants section 19 to be what Table makes.
func TestPage(t *testing.T) {
	text, err := os.ReadFile("../../../../docs/protocol.md")
	if err != nil {
		t.Fatal(err)
	}
	part, err := page.Part(text, "cheats")
	if err != nil {
		t.Fatal(err)
	}
	if part != Table(played()) {
		t.Error("the tables of section 19 are not those that the counts give: go generate ./challenge/memory/internal/cheats")
	}
}
