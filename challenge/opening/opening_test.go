package opening_test

import (
	"errors"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/opening"
)

// other is an opening of no kind that there is.
type other struct{ matmul.Opening }

func (*other) Append(b []byte) []byte { return b }

func TestEveryFormOfTheCheck(t *testing.T) {
	job := matmultest.Job(256, 2, 8)
	proof := matmultest.New(1, job, challenge.Hash{1}, nil)
	asked := challenge.DrawPositions(job, challenge.Hash{2}, challenge.Hash{3})
	var encoded []byte
	list := proof.Open(asked)
	for i := range list {
		encoded = list[i].Append(encoded)
	}
	parsed, err := opening.Parse(job, encoded)
	if err != nil {
		t.Fatal(err)
	}
	pre, err := matmul.Precompute(t.Context(), job.MatrixSeed, job.Size, nil, 1)
	if err != nil {
		t.Fatal(err)
	}
	for name, verify := range map[string]func(challenge.Statement, []challenge.Position, []challenge.Opening) error{
		"exact": opening.Verify, "freivalds": opening.Freivalds(pre).Verify,
	} {
		if err := verify(proof.Statement, asked, parsed); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		bent := append([]challenge.Opening(nil), parsed...)
		bent[3] = &other{list[3]}
		if err := verify(proof.Statement, asked, bent); !errors.Is(err, challenge.ErrNotAsked) {
			t.Errorf("%s, an opening of another kind: %v", name, err)
		}
		changed := list[5]
		changed.Values[0]++
		bent[3], bent[5] = parsed[3], &changed
		var wrong *challenge.FalseOpening
		if err := verify(proof.Statement, asked, bent); !errors.As(err, &wrong) || wrong.Index != 5 || wrong.Check != challenge.CheckDigest {
			t.Errorf("%s, a false opening: %v", name, err)
		}
	}
}

func TestMemory(t *testing.T) {
	job := memorytest.Job(memorytest.Items, 2, 4)
	proof := memorytest.New(1, job, challenge.Hash{1}, nil)
	asked := challenge.DrawPositions(job, challenge.Hash{2}, challenge.Hash{3})
	list := proof.Open(asked)
	var encoded []byte
	for i := range list {
		encoded = list[i].Append(encoded)
	}
	parsed, err := opening.Parse(job, encoded)
	if err != nil {
		t.Fatal(err)
	}
	for name, verify := range map[string]func(challenge.Statement, []challenge.Position, []challenge.Opening) error{
		"exact": opening.Verify, "with a cache": opening.Walks(memorytest.Cache(memory.JobKey(job))).Verify,
	} {
		if err := verify(proof.Statement, asked, parsed); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		bent := append([]challenge.Opening(nil), parsed...)
		bent[2] = &matmul.Opening{Position: asked[2]}
		if err := verify(proof.Statement, asked, bent); !errors.Is(err, challenge.ErrNotAsked) {
			t.Errorf("%s, an opening of another kind: %v", name, err)
		}
		changed := list[2]
		changed.Digests[0][0]++
		bent[2] = &changed
		var wrong *challenge.FalseOpening
		if err := verify(proof.Statement, asked, bent); !errors.As(err, &wrong) || wrong.Index != 2 || wrong.Check != challenge.CheckPath {
			t.Errorf("%s, a false opening: %v", name, err)
		}
	}
}

func TestUnknownKind(t *testing.T) {
	job := matmultest.Job(256, 1, 1)
	job.Kind = 3
	if _, err := opening.Parse(job, nil); !errors.Is(err, challenge.ErrInvalid) {
		t.Errorf("parse: %v", err)
	}
	if err := opening.Verify(challenge.Statement{Job: job}, nil, nil); !errors.Is(err, challenge.ErrInvalid) {
		t.Errorf("verify: %v", err)
	}
}

// TestOf: the openings are the ones of the list, and come back.
func TestOf(t *testing.T) {
	list := []matmul.Opening{{Position: challenge.Position{Row: 1}}, {Position: challenge.Position{Row: 2}}}
	of := opening.Of(list)
	list[1].Row = 7
	if of[1].At().Row != 7 {
		t.Error("Of copies")
	}
	back, err := opening.As[matmul.Opening](of)
	if err != nil || back[0].Row != 1 || back[1].Row != 7 {
		t.Errorf("As: %v, %v", back, err)
	}
	if opening.Of[matmul.Opening](nil) != nil {
		t.Error("no openings become some")
	}
}
