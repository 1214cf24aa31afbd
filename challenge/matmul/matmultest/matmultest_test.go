package matmultest_test

import (
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
)

func TestHonestProofVerifies(t *testing.T) {
	job := matmultest.Job(256, 2, 8)
	if err := job.Validate(); err != nil {
		t.Fatal(err)
	}
	roots, digests, open := matmultest.Prove(7, job, challenge.Hash{5})
	if len(digests) != 2 || len(digests[0]) != 256*2*16 {
		t.Fatalf("%d rounds of %d bytes of digests", len(digests), len(digests[0]))
	}
	asked := challenge.DrawPositions(job, challenge.Hash{6}, challenge.Hash{7})
	s := challenge.Statement{ChainID: 7, Job: job, ID: challenge.Hash{5}, Roots: roots}
	if err := matmul.VerifyExact(s, asked, open(asked)); err != nil {
		t.Error(err)
	}
}
