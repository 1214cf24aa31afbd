package node

import (
	"crypto/ecdsa"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
)

// TestBehind asks far more of a verifier than it can do: it says so, drops slots and leaves challenges undecided, and nothing is held
// against the provider, who is honest and fast.
func TestBehind(t *testing.T) {
	t.Parallel()
	devices := strings.Repeat(`{"index":N,"kind":"cpu","class":"test"},`, 12)
	for i := range 12 {
		devices = strings.Replace(devices, "N", strconv.Itoa(i), 1)
	}
	spec := `{"v":1,"devices":[` + strings.TrimSuffix(devices, ",") + `]}`
	w := newBusyWorld(t, 2400, func(w *busyWorld) {
		w.send(map[*ecdsa.PrivateKey][]chain.Call{w.provider.Key: {w.client.UpdateProvider(spec, w.prover.address, w.prover.cert)}})
		// 48 slots a second, of which one window at a time lets five through.
		w.cfg.Challenge.Windows, w.cfg.Challenge.Concurrent, w.cfg.Challenge.LateAfter = 1, 8, Duration(time.Second)
		w.prover.prepare = func(challenge.Job) { time.Sleep(200 * time.Millisecond) }
	})
	w.until("msg=verdict", "outcome=pass")
	w.until("msg=verdict", "outcome=undecided", "this verifier was too busy to begin by")
	if err := w.stop(); err != nil {
		t.Fatal(err)
	}
	said := regexp.MustCompile(`this verifier falls behind.* slots=([0-9]+) undecided=([0-9]+) late_after=1s concurrent=8 windows=1`).FindAllString(w.log.String(), -1)
	if len(said) != 1 { // it is not said again within a minute
		t.Errorf("said %d times: %q", len(said), said)
	}
	seen := w.only(challenge.Pass, challenge.Undecided)
	if seen[challenge.Pass] == 0 || seen[challenge.Undecided] == 0 {
		t.Errorf("outcomes %v", seen)
	}
	w.mu.Lock()
	dropped := gathered(t, w.measured[w.cfg.Store.Dir])["slark_slots_dropped_total{reason=late}"]
	w.mu.Unlock()
	if dropped == 0 {
		t.Error("no slot was dropped")
	}
	t.Logf("outcomes %v, %v slots dropped", seen, dropped)
}
