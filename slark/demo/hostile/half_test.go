package hostile_test

import (
	"slices"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/slark/demo/hostile"
)

// TestHalfIsRight: half a dataset gives the roots of the whole one and openings that are right, so nothing but time can tell.
func TestHalfIsRight(t *testing.T) {
	device, err := cpu.New(cpu.Options{Cores: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer device.Close()
	half := hostile.NewHalf(device)
	for _, job := range []challenge.Job{memorytest.Job(1024, 2, 6), matmultest.Job(256, 2, 6)} {
		task := kernels.Task{ChainID: 1, ID: challenge.Hash{9}, Job: job}
		if err := half.Prepare(t.Context(), job); err != nil {
			t.Fatal(err)
		}
		run, err := half.Run(t.Context(), task)
		if err != nil {
			t.Fatal(err)
		}
		defer run.Close()
		if job.Kind == challenge.Memory {
			if want := memorytest.New(1, job, task.ID, nil); !slices.Equal(run.Roots(), want.Roots) {
				t.Error("other roots than of the whole dataset")
			}
		}
		asked := challenge.DrawPositions(job, challenge.Hash{1}, challenge.Hash{2})
		openings, err := run.Open(t.Context(), asked)
		if err != nil {
			t.Fatal(err)
		}
		s := challenge.Statement{ChainID: 1, Job: job, ID: task.ID, Roots: run.Roots()}
		if err := opening.Verify(s, asked, openings); err != nil {
			t.Errorf("%s: %v", job.Kind, err)
		}
	}
}
