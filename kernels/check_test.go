package kernels_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"go.uber.org/goleak"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/kernels"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// proof is all that Check looks at.
type proof struct {
	task     kernels.Task
	roots    []challenge.Hash
	openings []matmul.Opening
}

func (p proof) clone() proof {
	p.roots = slices.Clone(p.roots)
	p.openings = slices.Clone(p.openings)
	for i := range p.openings {
		p.openings[i].Digests = slices.Clone(p.openings[i].Digests)
		p.openings[i].Path = slices.Clone(p.openings[i].Path)
	}
	return p
}

func (p proof) check() error {
	return kernels.Check(context.Background(), p.task, p.roots, opening.Of(p.openings))
}

func honest() proof {
	task := kernels.Task{ChainID: 3, ID: challenge.Hash{4}, Job: matmultest.Job(256, 3, 12)}
	roots, _, open := matmultest.Prove(task.ChainID, task.Job, task.ID)
	return proof{task, roots, open(challenge.DrawPositions(task.Job, challenge.Hash{1}, challenge.Hash{2}))}
}

func TestCheck(t *testing.T) {
	good := honest()
	if err := good.check(); err != nil {
		t.Fatal(err)
	}
	for i := range good.openings {
		round, block := good.openings[i].Round, int(good.openings[i].Block)
		for _, c := range []struct {
			name string
			bend func(o *matmul.Opening)
			want challenge.Check
		}{
			{"lowest bit of a value", func(o *matmul.Opening) { o.Values[127] ^= 1 }, challenge.CheckDigest},
			{"sign of a value", func(o *matmul.Opening) { o.Values[0] ^= -1 << 31 }, challenge.CheckDigest},
			{"the block's digest", func(o *matmul.Opening) { o.Digests[16*block+7] ^= 1 }, challenge.CheckDigest},
			{"another digest", func(o *matmul.Opening) { o.Digests[16*(1-block)] ^= 0x80 }, challenge.CheckPath},
			{"lowest node", func(o *matmul.Opening) { o.Path[0][31] ^= 1 }, challenge.CheckPath},
			{"highest node", func(o *matmul.Opening) { o.Path[7][0] ^= 1 }, challenge.CheckPath},
			{"row", func(o *matmul.Opening) { o.Row ^= 1 }, challenge.CheckPath},
		} {
			p := good.clone()
			c.bend(&p.openings[i])
			var d *kernels.Disagreement
			if err := p.check(); !errors.As(err, &d) {
				t.Errorf("opening %d, %s: %v", i, c.name, err)
			} else if d.Round != round || d.Index != i || d.Check != c.want {
				t.Errorf("opening %d of round %d, %s: %v, want wrong %s", i, round, c.name, d, c.want)
			}
		}
	}
}

// A unit that was wrong when it was folded has the right digest and path: only the product shows it.
func TestCheckFindsWrongUnit(t *testing.T) {
	task := kernels.Task{ChainID: 3, ID: challenge.Hash{4}, Job: matmultest.Job(256, 2, 2)}
	bad := challenge.Position{Round: 2, Row: 17, Block: 1}
	forged := matmultest.New(task.ChainID, task.Job, task.ID, func(at challenge.Position, values *[128]int32) {
		if at == bad {
			values[5] ^= 1 << 9
		}
	})
	asked := []challenge.Position{{Round: 1, Row: 17, Block: 1}, bad, {Round: 2, Row: 17}}
	var d *kernels.Disagreement
	err := proof{task, forged.Roots, forged.Open(asked)}.check()
	if !errors.As(err, &d) || d.Position != bad || d.Round != 2 || d.Index != 1 || d.Check != challenge.CheckValue {
		t.Errorf("%v, want wrong value of %+v", err, bad)
	}
}

func TestCheckNamesFirstRound(t *testing.T) {
	good := honest()
	p := good.clone()
	p.roots[1][0] ^= 1 // round 2 leads to another root, and round 3 has another key
	var d *kernels.Disagreement
	if err := p.check(); !errors.As(err, &d) || d.Round != 2 || d.Check != challenge.CheckPath {
		t.Errorf("%v, want round 2", err)
	}
	for range 20 {
		p := good.clone()
		for i := range p.openings {
			if p.openings[i].Round >= 2 { // rounds 2 and 3
				p.openings[i].Values[3]++
			}
		}
		slices.Reverse(p.openings)
		if err := p.check(); !errors.As(err, &d) || d.Round != 2 {
			t.Fatalf("%v, want round 2", err)
		}
	}
}

func TestCheckOtherTask(t *testing.T) {
	good := honest()
	for name, bend := range map[string]func(*kernels.Task){
		"chain":       func(task *kernels.Task) { task.ChainID++ },
		"id":          func(task *kernels.Task) { task.ID[0]++ },
		"matrix seed": func(task *kernels.Task) { task.Job.MatrixSeed[0]++ },
	} {
		p := good.clone()
		bend(&p.task)
		var d *kernels.Disagreement
		if err := p.check(); !errors.As(err, &d) || d.Round != 1 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestCheckRefusesShapes(t *testing.T) {
	good := honest()
	for name, bend := range map[string]func(*proof){
		"size":    func(p *proof) { p.task.Job.Size = 255 },
		"roots":   func(p *proof) { p.roots = p.roots[:2] },
		"round 0": func(p *proof) { p.openings[3].Round = 0 },
		"round":   func(p *proof) { p.openings[3].Round = 4 },
		"row":     func(p *proof) { p.openings[3].Row = 256 },
		"block":   func(p *proof) { p.openings[3].Block = 2 },
		"digests": func(p *proof) { p.openings[3].Digests = p.openings[3].Digests[1:] },
		"path":    func(p *proof) { p.openings[3].Path = nil },
	} {
		p := good.clone()
		bend(&p)
		if err := p.check(); !errors.Is(err, challenge.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := kernels.Check(ctx, good.task, good.roots, opening.Of(good.openings)); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	if err := kernels.Check(t.Context(), good.task, good.roots, nil); err != nil {
		t.Errorf("nothing to check: %v", err)
	}
}
