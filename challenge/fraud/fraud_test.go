package fraud_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/fraud/fraudtest"
	"github.com/slark-network/slark/challenge/message"
)

func transcripts(t testing.TB) map[string][]byte {
	t.Helper()
	files, err := filepath.Glob("../testdata/vectors/transcript-*.json")
	if err != nil || len(files) < 50 {
		t.Fatalf("%d vectors, %v", len(files), err)
	}
	out := map[string][]byte{}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var v struct{ Transcript string }
		if err := json.Unmarshal(b, &v); err != nil {
			t.Fatal(err)
		}
		if out[strings.TrimSuffix(strings.TrimPrefix(filepath.Base(f), "transcript-"), ".json")], err = hex.DecodeString(v.Transcript); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

// TestOnlyWrongConvicts: each wrong-* vector gives evidence of its ground, and nothing else gives any.
func TestOnlyWrongConvicts(t *testing.T) {
	want := map[string]fraud.Ground{
		"wrong-range": fraud.Range, "wrong-digest": fraud.Digest, "wrong-path": fraud.Path, "wrong-other-digest": fraud.Path, "wrong-value": fraud.Value,
		"wrong-memory-path": fraud.Path, "wrong-memory-other-digest": fraud.Path, "wrong-memory-digest": fraud.Path,
	}
	for name, file := range transcripts(t) {
		e, err := fraud.Extract(file)
		ground, known := want[name]
		switch {
		case errors.Is(err, fraud.ErrNotOnChain):
			if name != "wrong-memory-walk" && name != "wrong-memory-made-up" {
				t.Errorf("%s: %v", name, err)
			}
		case !known && (err == nil || e != nil) && !strings.HasPrefix(name, "inconsistent-"):
			t.Errorf("%s: gives evidence of %s", name, e.Ground)
		case !known:
		case err != nil:
			t.Errorf("%s: %v", name, err)
		case e.Ground != ground:
			t.Errorf("%s: ground %s, want %s", name, e.Ground, ground)
		default:
			holds(t, name, e)
			delete(want, name)
		}
	}
	if len(want) > 0 {
		t.Errorf("no vector for %v", want)
	}
	if _, err := fraud.Extract(transcripts(t)["pass"]); !errors.Is(err, fraud.ErrNone) {
		t.Errorf("an honest transcript: %v, want ErrNone", err)
	}
}

// holds checks the paths of the evidence with another implementation of RFC 6962, and the signature of the answer over the
// head that the path gives.
func holds(t *testing.T, name string, e *fraud.Evidence) {
	t.Helper()
	h := rfc6962.DefaultHasher
	head, err := proof.RootFromInclusionProof(h, uint64(e.Index), uint64(e.Job.Openings), h.HashLeaf(e.Opening), nodes(e.Path))
	if err != nil {
		t.Errorf("%s: path of the opening: %v", name, err)
	}
	if e.Root != (challenge.Hash{}) {
		round := uint64(challenge.ParsePosition(e.Opening).Round) - 1
		if e.Ground != fraud.Path {
			round--
		}
		if err := proof.VerifyInclusion(h, round, uint64(e.Job.Rounds), h.HashLeaf(e.Root[:]), nodes(e.RootPath), e.Commit[:]); err != nil {
			t.Errorf("%s: path of the root: %v", name, err)
		}
	} else if len(e.RootPath) > 0 {
		t.Errorf("%s: a path without a root", name)
	}
	if len(head) != sha256.Size {
		t.Errorf("%s: head %x", name, head)
	}
}

func nodes(path []challenge.Hash) (out [][]byte) {
	for _, n := range path {
		out = append(out, n[:])
	}
	return out
}

// TestGrounds: every ground, in trees that are not complete.
func TestGrounds(t *testing.T) {
	for _, shape := range [][2]uint32{{1, 1}, {1, 5}, {3, 7}, {5, 6}} {
		for _, g := range fraudtest.Grounds() {
			e, err := fraud.Extract(fraudtest.False(place(t), g, shape[0], shape[1]))
			if err != nil || e.Ground != g {
				t.Fatalf("T = %d, k = %d, %s: %+v, %v", shape[0], shape[1], g, e, err)
			}
			holds(t, g.String(), e)
			if g == fraud.Value && e.Column != 77 {
				t.Errorf("column %d, want 77", e.Column)
			}
		}
	}
}

func place(t *testing.T) fraudtest.Place {
	t.Helper()
	key := func(b byte) *message.Key {
		k, err := message.NewKey([]byte{31: b})
		if err != nil {
			t.Fatal(err)
		}
		return k
	}
	return fraudtest.Place{
		Network: challenge.Network{ChainID: 5, Settlement: challenge.Address{6}}, Beacon: challenge.Hash{7}, Era: 8, Counter: 9,
		Provider: challenge.Address{10}, Verifier: key(11), Signer: key(12),
	}
}
