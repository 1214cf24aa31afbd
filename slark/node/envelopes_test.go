package node

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/exchange"
)

func envelopeFile(t *testing.T, key *message.Key, all ...envelope.Envelope) string {
	t.Helper()
	text, err := envelope.Sign(all, key)
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "envelopes")
	if err := os.WriteFile(name, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestLoadCatalogue(t *testing.T) {
	own, other := testKey(t, 1), testKey(t, 2)
	mine := envelopeFile(t, own, envelope.Envelope{Class: "t4", Kind: challenge.Matmul, Lower: 5, Upper: 6, Source: "mine"})
	theirs := envelopeFile(t, other, envelope.Envelope{Class: "l4", Kind: challenge.Memory, Lower: 7, Upper: 8, Source: "theirs"})
	c, err := LoadCatalogue([]string{mine, theirs}, []challenge.Address{own.Address(), other.Address()}, own.Address())
	if err != nil || c.Find("t4", challenge.Matmul).Lower != 5 || c.Find("l4", challenge.Memory).Lower != 7 || c.Find("l4", challenge.Matmul) == nil {
		t.Fatal(err)
	}
	if c, err := LoadCatalogue([]string{mine}, nil, own.Address()); err != nil || c.Find("t4", challenge.Matmul).Lower != 5 {
		t.Error(err)
	}
	if c, err := LoadCatalogue(nil, nil, own.Address()); err != nil || *c.Find("t4", challenge.Matmul) != *envelope.Shipped().Find("t4", challenge.Matmul) {
		t.Error(err)
	}
	// A named signer is in place of the verifier's own key, and a signature of nobody in particular counts for nothing.
	for name, c := range map[string]struct {
		files   []string
		signers []challenge.Address
	}{
		"a stranger's": {[]string{theirs}, nil}, "own, not named": {[]string{mine}, []challenge.Address{other.Address()}},
	} {
		if _, err := LoadCatalogue(c.files, c.signers, own.Address()); !errors.Is(err, message.ErrSignature) || !strings.Contains(err.Error(), c.files[0]) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := LoadCatalogue([]string{mine, mine}, nil, own.Address()); !errors.Is(err, challenge.ErrInvalid) || !strings.Contains(err.Error(), "two files set class t4") {
		t.Error(err)
	}
	if _, err := LoadCatalogue([]string{"nowhere"}, nil, own.Address()); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
}

func testKey(t *testing.T, b byte) *message.Key {
	t.Helper()
	k, err := message.NewKey(bytes.Repeat([]byte{b}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// TestInShadow: an envelope in shadow is judged by the same rules, and what it says is an attribute of a line.
func TestInShadow(t *testing.T) {
	own := testKey(t, 1)
	file := envelopeFile(t, own, envelope.Envelope{Class: "cpu", Kind: challenge.Matmul, Lower: 1e12, Upper: 2e12, Shadow: true, Source: "trial"})
	c, err := LoadCatalogue([]string{file}, nil, own.Address())
	if err != nil {
		t.Fatal(err)
	}
	if *c.Find("cpu", challenge.Matmul) != *envelope.Shipped().Find("cpu", challenge.Matmul) {
		t.Error("the envelope that counts is another")
	}
	n := &Node{Deps: Deps{Catalogue: c}}
	i := reputation.Issued{IssueRecord: reputation.IssueRecord{Class: "cpu", Size: 1024, Rounds: 1}}
	slow := exchange.Result{Outcome: challenge.Pass, Elapsed: time.Second, Rate: 2 << 30}
	got := n.inShadow(slow, i, challenge.Matmul)
	if len(got) != 4 || got[0] != "shadow" || got[1] != challenge.Slow.String() || !strings.Contains(got[3].(string), "is below 1 TOPS") {
		t.Errorf("%v", got)
	}
	fast := slow
	fast.Elapsed = 1500 * time.Microsecond // 2^31 operations: 1.4 TOPS
	if got := n.inShadow(fast, i, challenge.Matmul); len(got) != 4 || got[1] != challenge.Pass.String() {
		t.Errorf("%v", got)
	}
	other := i
	other.Class = "t4"
	if n.inShadow(slow, other, challenge.Matmul) != nil || n.inShadow(exchange.Result{Outcome: challenge.Timeout}, i, challenge.Matmul) != nil || n.inShadow(slow, i, challenge.Memory) != nil {
		t.Error("judged what has no envelope in shadow, or no time")
	}
}
