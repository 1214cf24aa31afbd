package drand_test

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/chain/drand"
	"github.com/slark-network/slark/chain/drand/loopback"
)

// Of drand's quicknet, from its public interface.
const (
	quicknetKey     = "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a"
	quicknetRound   = 1000
	quicknetSigned  = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39"
	quicknetGenesis = 1692803367
)

func quicknet(t *testing.T) drand.Network {
	t.Helper()
	key, err := hex.DecodeString(quicknetKey)
	if err != nil {
		t.Fatal(err)
	}
	n, err := drand.NewNetwork(key, time.Unix(quicknetGenesis, 0), 3*time.Second)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func newBeacon(t *testing.T, genesis time.Time) *loopback.Beacon {
	t.Helper()
	b, err := loopback.New(rand.Reader, genesis, 3*time.Second)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestQuicknet(t *testing.T) {
	n := quicknet(t)
	signature, _ := hex.DecodeString(quicknetSigned)
	proof, err := n.Check(quicknetRound, signature)
	if err != nil || len(proof) != 128 {
		t.Fatalf("%x, %v", proof, err)
	}
	if _, err := n.Check(quicknetRound+1, signature); !errors.Is(err, drand.ErrSignature) {
		t.Errorf("another round: %v", err)
	}
	if _, err := newBeacon(t, n.Genesis).Check(quicknetRound, signature); !errors.Is(err, drand.ErrSignature) {
		t.Errorf("another key: %v", err)
	}
	for i := range signature {
		bent := append([]byte(nil), signature...)
		bent[i] ^= 1 << (i % 8)
		if _, err := n.Check(quicknetRound, bent); !errors.Is(err, drand.ErrSignature) {
			t.Errorf("byte %d changed: %v", i, err)
		}
	}
	infinity := make([]byte, drand.SignatureSize)
	infinity[0] = 0xc0
	for _, bad := range [][]byte{nil, infinity, signature[1:], append(signature[:48:48], 0)} {
		if _, err := n.Check(quicknetRound, bad); !errors.Is(err, drand.ErrSignature) {
			t.Errorf("%x: %v", bad, err)
		}
	}
}

func TestKeyThroughTheContract(t *testing.T) {
	n := quicknet(t)
	back, err := drand.FromContract(n.ContractKey(), quicknetGenesis, 3)
	if err != nil || !back.Same(n) {
		t.Fatalf("%v", err)
	}
	for i, name := range map[int]string{0: "padding", 20: "point"} {
		bad := n.ContractKey()
		bad[i] ^= 1
		if _, err := drand.FromContract(bad, quicknetGenesis, 3); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	if _, err := drand.FromContract(n.ContractKey(), quicknetGenesis, 0); err == nil {
		t.Error("period 0 accepted")
	}
	infinity := make([]byte, drand.KeySize)
	infinity[0] = 0xc0
	if _, err := drand.NewNetwork(infinity, n.Genesis, n.Period); err == nil {
		t.Error("key at infinity accepted")
	}
}

func TestRounds(t *testing.T) {
	n := quicknet(t)
	for after, want := range map[time.Duration]uint64{-time.Hour: 1, 0: 1, time.Second: 2, 3 * time.Second: 2, 4 * time.Second: 3} {
		got := n.RoundFor(n.Genesis.Add(after))
		if got != want || n.Due(got).Before(n.Genesis.Add(after)) {
			t.Errorf("%s after genesis: round %d, want %d", after, got, want)
		}
	}
}

func TestClient(t *testing.T) {
	b := newBeacon(t, time.Now().Add(-time.Minute).Truncate(time.Second))
	endpoint, err := b.Serve(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	c, err := drand.NewClient(endpoint + "/")
	if err != nil {
		t.Fatal(err)
	}
	s, err := c.Signature(t.Context(), 5)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := b.Check(5, s); err != nil {
		t.Error(err)
	}
	if _, err := c.Signature(t.Context(), 1000); !errors.Is(err, drand.ErrNotYet) {
		t.Errorf("a round to come: %v", err)
	}
}

// What an endpoint may answer instead.
func TestClientRefuses(t *testing.T) {
	var answer string
	var status int
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
		fmt.Fprint(w, answer)
	}))
	defer server.Close()
	c, err := drand.NewClient(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	long := `{"x":"` + strings.Repeat("x", 1<<20) + `","round":7,"signature":"` + quicknetSigned + `"}`
	for _, bad := range []struct {
		status       int
		answer, want string
	}{
		{500, "", "500"}, {200, "", "answer"}, {200, "{}", "gave 0"}, {200, `{"round":8,"signature":"` + quicknetSigned + `"}`, "gave 8"},
		{200, `{"round":7,"signature":"00"}`, "48 bytes"}, {200, `{"round":7,"signature":"zz"}`, "48 bytes"}, {200, long, "answer"}, {404, "", "does not have"},
	} {
		status, answer = bad.status, bad.answer
		if _, err := c.Signature(t.Context(), 7); err == nil || !strings.Contains(err.Error(), bad.want) {
			t.Errorf("%d %.40s: %v, want %q", bad.status, bad.answer, err, bad.want)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := c.Signature(ctx, 7); !errors.Is(err, context.Canceled) {
		t.Errorf("given up: %v", err)
	}
	for _, bad := range []string{"", "ftp://x", "http://", "https://x?y", "x"} {
		if _, err := drand.NewClient(bad); err == nil {
			t.Errorf("endpoint %q accepted", bad)
		}
	}
}
