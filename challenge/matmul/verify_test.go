package matmul_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
)

const chainID = 31337

var (
	id          = challenge.Hash{0xc0}
	positionKey = challenge.Hash{0xc1}
	commitLink  = challenge.Hash{0xc2}
)

// answer is a question and what came back, to be bent.
type answer struct {
	challenge.Statement
	asked    []challenge.Position
	openings []matmul.Opening
}

func honest(n uint64, rounds, openings uint32) func() answer {
	job := matmultest.Job(n, rounds, openings)
	proof := matmultest.New(chainID, job, id, nil)
	return func() answer {
		asked := challenge.DrawPositions(job, positionKey, commitLink)
		s := proof.Statement
		s.Roots = slices.Clone(s.Roots)
		return answer{s, asked, proof.Open(asked)}
	}
}

type verifier func(challenge.Statement, []challenge.Position, []matmul.Opening) error

// verifiers are the two forms of the check.
func verifiers(t testing.TB, job challenge.Job) map[string]verifier {
	t.Helper()
	pre, err := matmul.Precompute(context.Background(), job.MatrixSeed, job.Size, nil, 1)
	if err != nil {
		t.Fatal(err)
	}
	return map[string]verifier{"dot products": matmul.VerifyExact, "freivalds": pre.Verify}
}

func TestHonestProofs(t *testing.T) {
	for _, c := range []struct {
		n           uint64
		rounds, all uint32
	}{{256, 1, 1}, {256, 3, 64}, {512, 2, 16}} {
		a := honest(c.n, c.rounds, c.all)()
		for name, verify := range verifiers(t, a.Job) {
			if err := verify(a.Statement, a.asked, a.openings); err != nil {
				t.Errorf("n=%d, T=%d, k=%d by %s: %v", c.n, c.rounds, c.all, name, err)
			}
		}
	}
}

// Section 11.4: every failure of an opening, with its check and index. Opening 5 is bent.
func TestWrongOpenings(t *testing.T) {
	fresh := honest(256, 3, 8)
	const at = 5
	const limit = 256 << 14
	other := func(a *answer) *matmul.Opening { // of another row
		for i := range a.openings {
			if a.openings[i].Row != a.openings[at].Row {
				return &a.openings[i]
			}
		}
		panic("all positions are of one row")
	}
	for _, c := range []struct {
		name  string
		bend  func(a *answer, o *matmul.Opening)
		index int
		check challenge.Check
	}{
		{"value above the range", func(_ *answer, o *matmul.Opening) { o.Values[127] = limit + 1 }, at, challenge.CheckRange},
		{"value below the range", func(_ *answer, o *matmul.Opening) { o.Values[0] = -limit - 1 }, at, challenge.CheckRange},
		{"least int32", func(_ *answer, o *matmul.Opening) { o.Values[9] = -1 << 31 }, at, challenge.CheckRange},
		{"largest value in range", func(_ *answer, o *matmul.Opening) { o.Values[0] = limit }, at, challenge.CheckDigest},
		{"least value in range", func(_ *answer, o *matmul.Opening) { o.Values[0] = -limit }, at, challenge.CheckDigest},
		{"value one off", func(_ *answer, o *matmul.Opening) { o.Values[64]++ }, at, challenge.CheckDigest},
		{"two values swapped", func(_ *answer, o *matmul.Opening) { o.Values[0], o.Values[1] = o.Values[1], o.Values[0] }, at, challenge.CheckDigest},
		{"digest of the block", func(_ *answer, o *matmul.Opening) { o.Digests[16*o.Block+15] ^= 1 }, at, challenge.CheckDigest},
		{"digest of another block", func(_ *answer, o *matmul.Opening) { o.Digests[16*(o.Block^1)] ^= 1 }, at, challenge.CheckPath},
		{"lowest node", func(_ *answer, o *matmul.Opening) { o.Path[0][31] ^= 1 }, at, challenge.CheckPath},
		{"highest node", func(_ *answer, o *matmul.Opening) { o.Path[7][0] ^= 0x80 }, at, challenge.CheckPath},
		{"path of another row", func(a *answer, o *matmul.Opening) { o.Path = other(a).Path }, at, challenge.CheckPath},
		{"last root", func(a *answer, _ *matmul.Opening) { a.Roots[2][0] ^= 1 }, 2, challenge.CheckPath},
		{"first root", func(a *answer, _ *matmul.Opening) { a.Roots[0][0] ^= 1 }, 0, challenge.CheckPath},
		{"another chain", func(a *answer, _ *matmul.Opening) { a.ChainID++ }, 0, challenge.CheckDigest},
		{"another challenge", func(a *answer, _ *matmul.Opening) { a.ID[0]++ }, 0, challenge.CheckDigest},
		{"range before the rest", func(a *answer, o *matmul.Opening) { o.Values[0] = limit + 1; o.Digests[0]++; o.Path[0][0]++ }, at, challenge.CheckRange},
		{"the first of two", func(a *answer, o *matmul.Opening) { o.Values[0] = limit + 1; a.openings[1].Path[0][0]++ }, 1, challenge.CheckPath},
	} {
		a := fresh()
		c.bend(&a, &a.openings[at])
		for name, verify := range verifiers(t, a.Job) {
			wantWrong(t, c.name+" by "+name, verify(a.Statement, a.asked, a.openings), c.index, a.asked[c.index], c.check)
		}
	}
}

func wantWrong(t *testing.T, what string, err error, index int, p challenge.Position, check challenge.Check) {
	t.Helper()
	var wrong *challenge.FalseOpening
	if !errors.As(err, &wrong) {
		t.Errorf("%s: error is %v, want *challenge.FalseOpening", what, err)
		return
	}
	if wrong.Index != index || wrong.Check != check || wrong.Position != p || wrong.Detail == "" {
		t.Errorf("%s: %v, want opening %d, check %v", what, err, index, check)
	}
}

// Check d: everything is bound to the roots, but values are not the product.
func TestFalseProduct(t *testing.T) {
	job := matmultest.Job(256, 2, 8)
	asked := challenge.DrawPositions(job, positionKey, commitLink)
	for name, bend := range map[string]func(v *[128]int32){
		"one off":      func(v *[128]int32) { v[0]++ },
		"last one off": func(v *[128]int32) { v[127]-- },
		"sum kept":     func(v *[128]int32) { v[3]++; v[4]-- },
		"zero":         func(v *[128]int32) { *v = [128]int32{} },
		"negated":      func(v *[128]int32) { negate(v) },
		"two swapped":  func(v *[128]int32) { v[0], v[127] = v[127], v[0] },
	} {
		const at = 6
		proof := matmultest.New(chainID, job, id, func(p challenge.Position, v *[128]int32) {
			if p == asked[at] {
				bend(v)
			}
		})
		for form, verify := range verifiers(t, job) {
			wantWrong(t, name+" by "+form, verify(proof.Statement, asked, proof.Open(asked)), at, asked[at], challenge.CheckValue)
		}
	}
}

func negate(v *[128]int32) {
	for i := range v {
		v[i] = -v[i]
	}
}

// Section 11.3: answers that are not of the question are malformed, whatever they contain.
func TestNotAsked(t *testing.T) {
	fresh := honest(256, 3, 8)
	for name, bend := range map[string]func(a *answer){
		"nil":               func(a *answer) { a.openings = nil },
		"none":              func(a *answer) { a.openings = a.openings[:0] },
		"one missing":       func(a *answer) { a.openings = a.openings[:7] },
		"first missing":     func(a *answer) { a.openings = a.openings[1:] },
		"one more":          func(a *answer) { a.openings = append(a.openings, a.openings[0]) },
		"one repeated":      func(a *answer) { a.openings[7] = a.openings[6] },
		"all the first":     func(a *answer) { a.openings = slices.Repeat(a.openings[:1], 8) },
		"two swapped":       func(a *answer) { a.openings[3], a.openings[4] = a.openings[4], a.openings[3] },
		"row plus n":        func(a *answer) { a.openings[2].Row += 256 },
		"another row":       func(a *answer) { a.openings[2].Row ^= 1 },
		"another block":     func(a *answer) { a.openings[2].Block ^= 1 },
		"block plus n/128":  func(a *answer) { a.openings[2].Block += 2 },
		"round 0":           func(a *answer) { a.openings[0].Round = 0 },
		"round T+1":         func(a *answer) { a.openings[0].Round = 4 },
		"no digests":        func(a *answer) { a.openings[1].Digests = nil },
		"a digest less":     func(a *answer) { a.openings[1].Digests = a.openings[1].Digests[:16] },
		"a byte of digests": func(a *answer) { a.openings[1].Digests = append(a.openings[1].Digests, 0) },
		"no path":           func(a *answer) { a.openings[1].Path = nil },
		"short path":        func(a *answer) { a.openings[1].Path = a.openings[1].Path[1:] },
		"long path":         func(a *answer) { a.openings[1].Path = append(a.openings[1].Path, challenge.Hash{}) },
	} {
		a := fresh()
		bend(&a)
		for form, verify := range verifiers(t, a.Job) {
			err := verify(a.Statement, a.asked, a.openings)
			if !errors.Is(err, challenge.ErrNotAsked) || errors.As(err, new(*challenge.FalseOpening)) {
				t.Errorf("%s by %s: error is %v, want ErrNotAsked", name, form, err)
			}
		}
	}
}

// Statements and questions outside the limits are the caller's fault, not the prover's, and never pass.
func TestInvalidStatements(t *testing.T) {
	fresh := honest(256, 3, 8)
	for name, bend := range map[string]func(a *answer){
		"no roots":         func(a *answer) { a.Roots = nil },
		"a root less":      func(a *answer) { a.Roots = a.Roots[:2] },
		"a root more":      func(a *answer) { a.Roots = append(a.Roots, challenge.Hash{}) },
		"nothing asked":    func(a *answer) { a.asked, a.openings = nil, nil },
		"less asked":       func(a *answer) { a.asked, a.openings = a.asked[:3], a.openings[:3] },
		"row plus n asked": func(a *answer) { a.asked[2].Row += 256; a.openings[2].Row += 256 },
		"block past n/128": func(a *answer) { a.asked[2].Block += 2; a.openings[2].Block += 2 },
		"round 0 asked":    func(a *answer) { a.asked[0].Round = 0; a.openings[0].Round = 0 },
		"round T+1 asked":  func(a *answer) { a.asked[0].Round = 4; a.openings[0].Round = 4 },
		"no rounds":        func(a *answer) { a.Job.Rounds, a.Job.Openings = 0, 0; a.Roots, a.asked, a.openings = nil, nil, nil },
		"another kind":     func(a *answer) { a.Job.Kind = 2 },
	} {
		a := fresh()
		forms := verifiers(t, a.Job)
		bend(&a)
		for form, verify := range forms {
			if err := verify(a.Statement, a.asked, a.openings); !errors.Is(err, challenge.ErrInvalid) {
				t.Errorf("%s by %s: error is %v, want ErrInvalid", name, form, err)
			}
		}
	}
	a := fresh()
	pre := verifiers(t, a.Job)["freivalds"]
	a.Job.MatrixSeed[0]++
	if err := pre(a.Statement, a.asked, a.openings); !errors.Is(err, challenge.ErrInvalid) {
		t.Errorf("precomputed for another seed: %v, want ErrInvalid", err)
	}
	wantWrong(t, "another seed", matmul.VerifyExact(a.Statement, a.asked, a.openings), 0, a.asked[0], challenge.CheckValue)
}

// Any changed bit of an answer is noticed, and both forms of the check say the same of it.
func TestAnyBitCounts(t *testing.T) {
	a := honest(256, 3, 8)()
	forms := verifiers(t, a.Job)
	var encoded []byte
	for i := range a.openings {
		encoded = a.openings[i].Append(encoded)
	}
	rapid.Check(t, func(t *rapid.T) {
		bit := rapid.IntRange(0, 8*len(encoded)-1).Draw(t, "bit")
		b := slices.Clone(encoded)
		b[bit/8] ^= 1 << (bit % 8)
		openings, err := matmul.ParseOpenings(a.Job, b)
		if err != nil {
			if !errors.Is(err, challenge.ErrInvalid) {
				t.Fatalf("parse: %v, want ErrInvalid", err)
			}
			return
		}
		want := matmul.VerifyExact(a.Statement, a.asked, openings)
		if want == nil {
			t.Fatal("passes")
		}
		if got := forms["freivalds"](a.Statement, a.asked, openings); got == nil || got.Error() != want.Error() {
			t.Fatalf("freivalds says %v, dot products say %v", got, want)
		}
	})
}

// Both forms agree on provers that bend any units in any way before they commit.
func TestFormsAgree(t *testing.T) {
	job := matmultest.Job(256, 1, 16)
	forms := verifiers(t, job)
	rapid.Check(t, func(t *rapid.T) {
		asked := challenge.DrawPositions(job, challenge.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "key")), commitLink)
		bent := map[challenge.Position]bool{}
		for range rapid.IntRange(0, 3).Draw(t, "bent") {
			bent[rapid.SampledFrom(asked).Draw(t, "position")] = true
		}
		place, by := rapid.IntRange(0, 127).Draw(t, "place"), rapid.Int32Range(1, 1000).Draw(t, "by")
		proof := matmultest.New(chainID, job, id, func(p challenge.Position, v *[128]int32) {
			if bent[p] {
				v[place] += by
			}
		})
		openings := proof.Open(asked)
		want := "<nil>"
		if first := slices.IndexFunc(asked, func(p challenge.Position) bool { return bent[p] }); first >= 0 {
			v := openings[first].Values[place]
			want = (&challenge.FalseOpening{Index: first, Position: asked[first], Check: challenge.CheckValue,
				Detail: fmt.Sprintf("value %d is %d, the product is %d", place, v, v-by)}).Error()
		}
		for name, verify := range forms {
			if got := fmt.Sprint(verify(proof.Statement, asked, openings)); got != want {
				t.Fatalf("%s: %s, want %s", name, got, want)
			}
		}
	})
}

// One Precomputed serves many goroutines, and checking allocates nothing, however many rounds there are.
func TestVerifyConcurrently(t *testing.T) {
	a := honest(256, 3, 8)()
	pre, err := matmul.Precompute(context.Background(), a.Job.MatrixSeed, a.Job.Size, nil, 2)
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 10 {
				if err := pre.Verify(a.Statement, a.asked, a.openings); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	for name, verify := range map[string]verifier{"freivalds": pre.Verify, "dot products": matmul.VerifyExact} {
		if allocs := testing.AllocsPerRun(5, func() { _ = verify(a.Statement, a.asked, a.openings) }); allocs > 0 {
			t.Errorf("%s: %v allocations", name, allocs)
		}
	}
}
