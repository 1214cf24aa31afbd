package kernels_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/kernels"
)

func walkTask(rounds, openings uint32) kernels.Task {
	return kernels.Task{ChainID: 3, ID: challenge.Hash{4}, Job: memorytest.Job(memorytest.Items, rounds, openings)}
}

func walksOf(p *memorytest.Proof, asked []challenge.Position) []challenge.Opening {
	return opening.Of(p.Open(asked))
}

func TestCheckWalks(t *testing.T) {
	task := walkTask(2, 3)
	good := memorytest.New(task.ChainID, task.Job, task.ID, nil)
	asked := challenge.DrawPositions(task.Job, challenge.Hash{1}, challenge.Hash{2})
	if err := kernels.Check(t.Context(), task, good.Roots, walksOf(good, asked)); err != nil {
		t.Fatal(err)
	}
	for i := range asked {
		for _, c := range []struct {
			name string
			bend func(*memory.Opening)
		}{
			{"the walk's digest", func(o *memory.Opening) { o.Digests[o.Row%32][3] ^= 1 }},
			{"another digest", func(o *memory.Opening) { o.Digests[o.Row%32^1][0] ^= 1 }},
			{"a node", func(o *memory.Opening) { o.Path[0][31] ^= 1 }},
			{"the group", func(o *memory.Opening) { o.Row ^= 32 }},
		} {
			list := good.Open(asked)
			c.bend(&list[i])
			wantDisagreement(t, c.name, kernels.Check(t.Context(), task, good.Roots, opening.Of(list)), asked[i].Round, i, challenge.CheckPath)
		}
		list := good.Open(asked)
		list[i].Row ^= 1 // of the same group, shown as another
		if err := kernels.Check(t.Context(), task, good.Roots, opening.Of(list)); err != nil {
			t.Errorf("another walk of the group is as good: %v", err)
		}
	}
}

func wantDisagreement(t *testing.T, what string, err error, round uint32, index int, check challenge.Check) {
	t.Helper()
	var d *kernels.Disagreement
	if !errors.As(err, &d) || d.Round != round || d.Index != index || d.Check != check {
		t.Errorf("%s: %v, want opening %d of round %d, wrong %s", what, err, index, round, check)
	}
}

// A walk that went wrong in the timed run is bound to the root: only making it again shows it.
func TestCheckFindsWrongWalk(t *testing.T) {
	task := walkTask(2, 2)
	bent := memorytest.New(task.ChainID, task.Job, task.ID, &memorytest.Bend{Step: func(round, walk uint32, j int, item *memory.Item) {
		if round == 2 && walk == 17 && j == 15 {
			item[3] ^= 1 << 9
		}
	}})
	asked := []challenge.Position{{Round: 1, Row: 17}, {Round: 2, Row: 17}, {Round: 2, Row: 18}}
	wantDisagreement(t, "a flipped bit", kernels.Check(t.Context(), task, bent.Roots, walksOf(bent, asked)), 2, 1, challenge.CheckWalk)
}

func TestCheckWalksRefuses(t *testing.T) {
	task := walkTask(2, 2)
	good := memorytest.New(task.ChainID, task.Job, task.ID, nil)
	asked := []challenge.Position{{Round: 1, Row: 17}, {Round: 2, Row: 17}}
	for name, check := range map[string]func() error{
		"another kind": func() error {
			return kernels.Check(t.Context(), task, good.Roots, []challenge.Opening{&matmul.Opening{Position: asked[0]}})
		},
		"a root less": func() error { return kernels.Check(t.Context(), task, good.Roots[:1], walksOf(good, asked)) },
		"no path": func() error {
			list := good.Open(asked)
			list[1].Path = nil
			return kernels.Check(t.Context(), task, good.Roots, opening.Of(list))
		},
		"walk 64": func() error {
			list := good.Open(asked)
			list[1].Row = 64
			return kernels.Check(t.Context(), task, good.Roots, opening.Of(list))
		},
	} {
		if err := check(); !errors.Is(err, challenge.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// Another device has another dataset.
	other := task
	other.Job.Device[0]++
	err := kernels.Check(t.Context(), other, slices.Clone(good.Roots), walksOf(good, asked))
	wantDisagreement(t, "another device", err, 1, 0, challenge.CheckWalk)
}
