package matmul_test

import (
	"context"
	"fmt"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
)

// A verifier's part: precompute once for an Era and a size, then check each proof.
func Example() {
	job := matmultest.Job(256, 2, 16)
	id := challenge.Hash{1} // the link of Start
	pre, err := matmul.Precompute(context.Background(), job.MatrixSeed, job.Size, nil, 1)
	if err != nil {
		fmt.Println(err)
		return
	}

	roots, _, open := matmultest.Prove(1, job, id) // elsewhere

	s := challenge.Statement{ChainID: 1, Job: job, ID: id, Roots: roots} // CommitRoot(roots) is in the signed Commit
	asked := challenge.DrawPositions(job, challenge.Hash{2}, challenge.Hash{3})
	var encoded []byte
	for _, o := range open(asked) {
		encoded = o.Append(encoded)
	}

	openings, err := matmul.ParseOpenings(job, encoded)
	if err != nil {
		fmt.Println("malformed:", err)
		return
	}
	fmt.Println(pre.Verify(s, asked, openings))
	// Output: <nil>
}
