package fraud_test

import (
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/fraud/fraudtest"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/tree"
)

// bends are the places of a walk at which a prover can lie.
func bends() map[string]*memorytest.Bend {
	return map[string]*memorytest.Bend{
		"item":   {Item: func(_ uint64, item *memory.Item) { item[77]++ }},
		"step":   {Step: func(_, _ uint32, j int, item *memory.Item) { item[200] ^= uint32(j) }},
		"last":   {Step: func(_, _ uint32, j int, item *memory.Item) { item[0] ^= uint32(j / (memory.Steps - 1)) }},
		"digest": {Digest: func(_, _ uint32, d *memory.Digest) { d[15] ^= 1 }},
	}
}

// TestAccuse: the accusation of a wrong walk has the items of the right one, which give another digest than the opening lists.
func TestAccuse(t *testing.T) {
	for name, bend := range bends() {
		w := fraudtest.Walks(place(t), 3, 4, bend)
		if _, err := fraud.Extract(w.File); !errors.Is(err, fraud.ErrNotOnChain) {
			t.Errorf("%s: %v", name, err)
		}
		a, err := fraud.Accuse(w.File)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		lines, err := memory.ParseLines(a.Items, memory.WalkLines)
		if err != nil {
			t.Fatal(err)
		}
		o := w.Session.Openings()[a.Index].(*memory.Opening)
		if got := memory.Follow(w.Claimed(a).Walk, a.Job.Size, lines); got.Digest == o.Shown() || a.Ground != fraud.Walk || got.Digest != w.Cache.Trace(w.Claimed(a).Walk, a.Job.Size).Digest {
			t.Errorf("%s: %+v", name, a.Evidence)
		}
		if _, err := w.Refute(a); !errors.Is(err, fraud.ErrNothingWrong) {
			t.Errorf("%s: a right accusation is refuted: %v", name, err)
		}
	}
	honest := fraudtest.Walks(place(t), 3, 4, nil)
	if _, err := fraud.Accuse(honest.File); !errors.Is(err, fraud.ErrNone) {
		t.Error(err)
	}
	if _, err := fraud.Accuse(fraudtest.False(place(t), fraud.Value, 1, 1)); !errors.Is(err, fraud.ErrNone) {
		t.Error(err)
	}
}

// TestRefuteAndContest: wherever an accuser lies, the first line that is wrong is shown, and nothing in it can be contested; wherever a
// prover lies, a wrong line of C2 is named.
func TestRefuteAndContest(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 0))
	w := fraudtest.Walks(place(t), 2, 2, nil)
	for range 8 {
		a := fraudtest.Copy(w.Accuse(r.IntN(2)))
		k := r.IntN(memory.WalkLines)
		a.Items[memory.LineSize*k+r.IntN(memory.LineSize)] ^= byte(1 << r.IntN(8))
		got, err := w.Refute(a)
		if err != nil {
			t.Fatal(err)
		}
		parents, err := memory.ParseLines(got.Parents, memory.ShownParents)
		if err != nil {
			t.Fatal(err)
		}
		line, numbers := memory.FromParents(got.Number, parents)
		if int(got.Index) != k || string(line.Append(nil)) == string(got.Line) || got.Root != fraud.LinesHead(numbers, parents) {
			t.Errorf("line %d refuted by %d", k, got.Index)
		}
		if _, err := fraud.Contest(got.Number, got.Parents, w.Cache); !errors.Is(err, fraud.ErrNothingWrong) {
			t.Errorf("a right refutation is contested: %v", err)
		}

		right := w.Accuse(0)
		k = r.IntN(memory.ShownParents)
		lie := w.Lie(right, r.IntN(memory.WalkLines), k, func(_ uint64, l *memory.Line) { l[r.IntN(memory.LineWords)] ^= 1 << r.IntN(32) })
		c, err := fraud.Contest(lie.Number, lie.Parents, w.Cache)
		if err != nil || int(c.Index) != k {
			t.Fatalf("parent %d contested by %+v, %v", k, c, err)
		}
		leaf := tree.Leaf(append([]byte{0, 0, 0, 0, 0, byte(c.Number >> 16), byte(c.Number >> 8), byte(c.Number)}, c.Line...))
		if len(c.Path) == 9 && tree.Climb(leaf, c.Index, c.Path) != lie.Root {
			t.Error("the path does not lead to the head")
		}
	}
	for _, items := range [][]byte{nil, make([]byte, memory.LineSize*memory.WalkLines+1)} {
		if _, err := fraud.Refute(fraud.Claimed{Job: w.Session.Job(), Items: items}, w.Cache); !errors.Is(err, challenge.ErrInvalid) {
			t.Error(err)
		}
	}
	if _, err := fraud.Contest(0, make([]byte, memory.LineSize), w.Cache); !errors.Is(err, challenge.ErrInvalid) {
		t.Error(err)
	}
	other := w.Claimed(w.Accuse(0))
	other.Job.Provider[0]++
	if _, err := fraud.Refute(other, w.Cache); !errors.Is(err, challenge.ErrInvalid) {
		t.Error("a cache of another device is taken")
	}
}
