package reputation

import (
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
)

// TestStrikesAreThoseOfTheProtocol concludes one challenge with each outcome: those that the protocol calls strikes are
// counted, each once, and no other.
func TestStrikesAreThoseOfTheProtocol(t *testing.T) {
	s := openTest(t, t.TempDir(), Options{})
	provider, device := challenge.Address{7}, challenge.Hash{8}
	at := time.Unix(1_800_000_000, 0)
	want := uint64(0)
	for _, o := range challenge.Outcomes() {
		counter, err := s.Issue(IssueRecord{Provider: provider, Device: device, DeviceKind: challenge.CPU, Era: 1, Verifier: challenge.Address{9}, At: at})
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Conclude(Result{Provider: provider, Device: device, DeviceKind: challenge.CPU, Era: 1, Counter: counter, Outcome: o, At: at}); err != nil {
			t.Fatal(err)
		}
		if o.Strike() {
			want++
		}
	}
	n, err := s.Strikes(provider, device, 1, 1)
	if err != nil || n.Withheld != 1 || n.Faults != 1 || n.Malformed != 1 || n.Withheld+n.Faults+n.Malformed != want {
		t.Errorf("%+v, %v; the protocol has %d", n, err, want)
	}
}
