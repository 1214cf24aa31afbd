package transcript_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"runtime/metrics"
	"strings"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/internal/play"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/transcript"
)

type vector struct {
	Comment string
	Expect  struct {
		Error, Outcome, Proof, Check string
		Index                        *int
	}
	Transcript string
}

func vectors(t testing.TB) map[string]vector {
	t.Helper()
	files, err := filepath.Glob("../testdata/vectors/transcript-*.json")
	if err != nil || len(files) < 50 {
		t.Fatalf("%d transcript vectors, %v", len(files), err)
	}
	out := map[string]vector{}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var v vector
		if err := json.Unmarshal(b, &v); err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		out[strings.TrimSuffix(strings.TrimPrefix(filepath.Base(f), "transcript-"), ".json")] = v
	}
	return out
}

func decodeHex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestVectors runs every transcript through Recheck, and what its name promises is held against the result, so
// that a generator and a checker that err alike are seen.
func TestVectors(t *testing.T) {
	for name, v := range vectors(t) {
		report, err := transcript.Recheck(decodeHex(t, v.Transcript))
		kind, what, _ := strings.Cut(name, "-")
		switch kind {
		case "bad", "inconsistent":
			want, known := map[string]error{
				"invalid": challenge.ErrInvalid, "order": session.ErrOrder, "malformed": session.ErrMalformed, "verifier": session.ErrVerifier, "inconsistent": transcript.ErrInconsistent,
			}[v.Expect.Error]
			if !known || !errors.Is(err, want) {
				t.Errorf("%s (%s): %v, want %q", name, v.Comment, err, v.Expect.Error)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s (%s): %v", name, v.Comment, err)
			continue
		}
		if got := report.Verdict.Outcome.String(); got != v.Expect.Outcome || !strings.HasPrefix(strings.ReplaceAll(name, "-", " "), got) {
			t.Errorf("%s: outcome %s, want %s", name, got, v.Expect.Outcome)
		}
		if string(report.Proof) != v.Expect.Proof || report.Passed() != (kind == "pass") {
			t.Errorf("%s: proof %s, passed %v", name, report.Proof, report.Passed())
		}
		if (kind == "wrong") != (report.Wrong != nil) {
			t.Errorf("%s: wrong is %v", name, report.Wrong)
		}
		if w := report.Wrong; w != nil {
			want := map[string]challenge.Check{"range": challenge.CheckRange, "digest": challenge.CheckDigest, "path": challenge.CheckPath, "other-digest": challenge.CheckPath, "value": challenge.CheckValue,
				"memory-path": challenge.CheckPath, "memory-digest": challenge.CheckPath, "memory-other-digest": challenge.CheckPath, "memory-walk": challenge.CheckWalk, "memory-made-up": challenge.CheckWalk}[what]
			if w.Check != want || v.Expect.Index == nil || w.Index != *v.Expect.Index || w.Check.String() != v.Expect.Check {
				t.Errorf("%s: %v, want %s of opening %v", name, w, want, v.Expect.Index)
			}
		}
	}
}

// TestEveryOutcomeHasAVector: the closed set is covered; maintenance leaves no more than Prepare.
func TestEveryOutcomeHasAVector(t *testing.T) {
	seen := map[string]bool{}
	for _, v := range vectors(t) {
		seen[v.Expect.Outcome] = true
	}
	for _, o := range challenge.Outcomes() {
		if !seen[o.String()] && o != challenge.Maintenance {
			t.Errorf("no vector for %s", o)
		}
	}
}

// TestRoundTrip: what parses encodes again to the same bytes.
func TestRoundTrip(t *testing.T) {
	for name, v := range vectors(t) {
		b := decodeHex(t, v.Transcript)
		f, err := transcript.Decode(b)
		if err != nil {
			continue
		}
		again, err := f.Encode()
		if err != nil || !bytes.Equal(again, b) {
			t.Errorf("%s: encodes again to other bytes (%v)", name, err)
		}
	}
}

// TestFlippedByteNeverPasses flips every byte of a small transcript, once as it is and once with the seal made
// good again, as an attacker would.
func TestFlippedByteNeverPasses(t *testing.T) {
	good := play.New(play.Options{Name: "flip"}).To(session.Answered).Conclude(challenge.Pass, "right")
	if r, err := transcript.Recheck(good); err != nil || !r.Passed() {
		t.Fatalf("the transcript itself: %v", err)
	}
	for i := range good {
		for _, mask := range []byte{0x01, 0x80, 0xff} {
			b := bytes.Clone(good)
			b[i] ^= mask
			if r, err := transcript.Recheck(b); err == nil && r.Passed() {
				t.Fatalf("passes with byte %d xor %#x", i, mask)
			}
			b = reseal(b)
			if r, err := transcript.Recheck(b); err == nil && r.Passed() && i < len(good)-32 {
				t.Fatalf("passes, sealed again, with byte %d xor %#x", i, mask)
			}
		}
	}
}

// TestFlippedByteOfMemoryNeverPasses is the same of a memory challenge.
func TestFlippedByteOfMemoryNeverPasses(t *testing.T) {
	good := play.New(play.Options{Name: "flip", Items: challenge.MinItems, Rounds: 1}).To(session.Answered).Conclude(challenge.Pass, "right")
	if r, err := transcript.Recheck(good); err != nil || !r.Passed() {
		t.Fatalf("the transcript itself: %v", err)
	}
	for i := range len(good) - 32 { // all but the seal
		b := bytes.Clone(good)
		b[i] ^= 1
		if r, err := transcript.Recheck(reseal(b)); err == nil && r.Passed() {
			t.Fatalf("passes, sealed again, with the lowest bit of byte %d flipped", i)
		}
	}
}

// allocated is the number of bytes that this process has allocated so far.
func allocated() uint64 {
	s := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

func FuzzRecheck(f *testing.F) {
	seeds := 0
	for _, v := range vectors(f) {
		f.Add(decodeHex(f, v.Transcript))
		seeds++
	}
	if seeds == 0 {
		f.Fatal("the seed corpus is empty")
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) > 64<<10 {
			return
		}
		before := allocated()
		defer func() {
			// A file of 64 KiB has a job of n = 256, or of memory, or openings that do not fit; the largest file is MaxSize. Of memory a
			// light cache is computed, once for b and once for b sealed again.
			if used := allocated() - before; used > transcript.MaxSize+2*2*memory.CacheSize {
				t.Errorf("%d bytes allocated for a file of %d", used, len(b))
			}
		}()
		for _, c := range [][]byte{b, reseal(bytes.Clone(b))} {
			file, err := transcript.Decode(c)
			if err != nil {
				continue
			}
			if again, err := file.Encode(); err != nil || !bytes.Equal(again, c) {
				t.Errorf("encodes again to other bytes (%v)", err)
			}
			_, _ = transcript.Recheck(c)
		}
	})
}
