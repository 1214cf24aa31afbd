package hostile_test

import (
	"context"
	"errors"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/slark/demo/hostile"
)

func runBent(t *testing.T, bend hostile.Bend) (kernels.Task, []challenge.Hash, []challenge.Opening) {
	t.Helper()
	task := kernels.Task{ChainID: 1, ID: challenge.Hash{5}, Job: matmultest.Job(256, 2, 16)}
	d := hostile.NewDevice(bend)
	if err := d.Prepare(context.Background(), task.Job); err != nil {
		t.Fatal(err)
	}
	run, err := d.Run(context.Background(), task)
	if err != nil {
		t.Fatal(err)
	}
	openings, err := run.Open(context.Background(), challenge.DrawPositions(task.Job, challenge.Hash{6}, challenge.Hash{7}))
	if err != nil {
		t.Fatal(err)
	}
	return task, run.Roots(), openings
}

func verify(task kernels.Task, roots []challenge.Hash, openings []challenge.Opening) error {
	asked := challenge.DrawPositions(task.Job, challenge.Hash{6}, challenge.Hash{7})
	return opening.Verify(challenge.Statement{ChainID: task.ChainID, Job: task.Job, ID: task.ID, Roots: roots}, asked, openings)
}

// TestUnbentIsHonest: without a bend the device gives the roots of the reference.
func TestUnbentIsHonest(t *testing.T) {
	task, roots, openings := runBent(t, hostile.Bend{})
	want, _, _ := matmultest.Prove(task.ChainID, task.Job, task.ID)
	for i := range want {
		if roots[i] != want[i] {
			t.Fatalf("root %d is %s, want %s", i, roots[i], want[i])
		}
	}
	if err := verify(task, roots, openings); err != nil {
		t.Fatal(err)
	}
}

// TestBendsAreCaught: each kind of cheat fails the check that it should, and the prover's own check sees it too.
func TestBendsAreCaught(t *testing.T) {
	for name, c := range map[string]struct {
		bend  hostile.Bend
		check challenge.Check
	}{
		"skip":  {hostile.Bend{Skip: func(row uint32) bool { return row%2 == 1 }}, challenge.CheckDigest},
		"forge": {hostile.Bend{Forge: func(v *[128]int32) { v[17]++ }}, challenge.CheckValue},
		"flip":  {hostile.Bend{Flip: func(_ challenge.Hash, round uint32) bool { return round == 2 }}, challenge.CheckDigest},
	} {
		task, roots, openings := runBent(t, c.bend)
		var wrong *challenge.FalseOpening
		if err := verify(task, roots, openings); !errors.As(err, &wrong) || wrong.Check != c.check {
			t.Errorf("%s: %v, want a wrong %s", name, err, c.check)
		}
		if err := kernels.Check(context.Background(), task, roots, openings); err == nil {
			t.Errorf("%s: the prover's own check passed", name)
		}
	}
}
