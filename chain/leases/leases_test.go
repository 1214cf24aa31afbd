package leases

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/tenancy"
)

const two = `# two leases of one device, one after the other
[[lease]]
provider = "0x1111111111111111111111111111111111111111"
device = 3
opened = 2027-01-15T08:00:00Z
closed = 2027-01-16T08:00:00Z

[[lease]]
provider = "0x1111111111111111111111111111111111111111"
device = 3
opened = 2027-01-16T08:00:00Z
`

var provider = challenge.Address{0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11}

func write(t *testing.T, name, text string, at time.Time) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chtimes(name, at, at); err != nil {
		t.Fatal(err)
	}
}

// TestFile: what is in a file is evidence; a change is seen; a bad change leaves what was there; the next good one is seen.
func TestFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "leases.toml")
	now := time.Unix(1_800_000_000, 0)
	write(t, name, two, now)
	f, err := open(name, nil, func() time.Time { return now })
	if err != nil {
		t.Fatal(err)
	}
	count := func(want int) {
		t.Helper()
		got, err := f.Leases(provider, 3)
		if err != nil || len(got) != want {
			t.Fatalf("%v, %v: want %d leases", got, err, want)
		}
	}
	count(2)
	got, _ := f.Leases(provider, 3)
	if !got[0].Opened.Equal(time.Date(2027, 1, 15, 8, 0, 0, 0, time.UTC)) || !got[0].Closed.Equal(got[1].Opened) || !got[1].Closed.IsZero() {
		t.Errorf("%v", got)
	}
	if other, _ := f.Leases(provider, 2); len(other) != 0 {
		t.Errorf("another device: %v", other)
	}
	if other, _ := f.Leases(challenge.Address{1}, 3); len(other) != 0 {
		t.Errorf("another provider: %v", other)
	}
	write(t, name, "", now.Add(time.Second))
	now = now.Add(time.Second)
	count(2) // not looked at again yet
	now = now.Add(lookEvery)
	count(0)
	write(t, name, two+"tenant = 1\n", now)
	now = now.Add(lookEvery)
	count(0) // bad
	write(t, name, two, now)
	now = now.Add(lookEvery)
	count(2)
	if err := os.Remove(name); err != nil {
		t.Fatal(err)
	}
	now = now.Add(lookEvery)
	count(2)
}

func TestBadFiles(t *testing.T) {
	lease := func(lines ...string) string { return "[[lease]]\n" + strings.Join(lines, "\n") + "\n" }
	const p, d, o = `provider = "0x1111111111111111111111111111111111111111"`, "device = 0", "opened = 2027-01-15T08:00:00Z"
	for name, c := range map[string]struct{ text, want string }{
		"not TOML":         {"[[lease", "toml"},
		"unknown key":      {lease(p, d, o, "tenant = 1"), "tenant"},
		"no provider":      {lease(d, o), "lease 1: provider"},
		"no address":       {lease(`provider = "0x11"`, d, o), "lease 1: provider"},
		"no device":        {lease(p, o), "lease 1: device is not 0 to 255"},
		"large device":     {lease(p, "device = 256", o), "device is not 0 to 255"},
		"negative device":  {lease(p, "device = -1", o), "device is not 0 to 255"},
		"never opened":     {lease(p, d), "opened is missing"},
		"closed at once":   {lease(p, d, o, "closed = 2027-01-15T08:00:00Z"), "closed is not after opened"},
		"twice at a time":  {lease(p, d, o) + lease(p, d, "opened = 2027-01-20T08:00:00Z"), "lease 2: device 0 of 0x1111111111111111111111111111111111111111 is leased already"},
		"two faults":       {lease(p, o) + lease(p, d), "lease 2: opened is missing"},
		"longer than that": {strings.Repeat("#\n", maxFile/2+1), "more than"},
	} {
		_, err := parse([]byte(c.text))
		if !errors.Is(err, challenge.ErrInvalid) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
	if _, err := Open(filepath.Join(t.TempDir(), "none"), nil); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a file that is not there: %v", err)
	}
}

type broken struct{}

func (broken) Leases(challenge.Address, uint32) ([]tenancy.Lease, error) {
	return nil, errors.New("broken")
}

// TestChain: the registry's leases are evidence as the chain dates them, together with those of a file.
func TestChain(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 1, deploy.Params{})
	p := challenge.Address(w.Providers[0].Address)
	call, err := w.Client.OpenLease(w.Providers[0].Address, 3, common.Address{1})
	if err != nil {
		t.Fatal(err)
	}
	opened := w.BlockTime(w.Must(w.Admin, call))
	watcher, err := chain.NewWatcher(chain.WatcherConfig{Client: w.Client, PollInterval: 20 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := (Chain{watcher}).Leases(p, 3); err == nil {
		t.Error("evidence before the chain was read")
	}
	done := make(chan error, 1)
	go func() { done <- watcher.Run(t.Context()) }()
	t.Cleanup(func() { <-done })
	if _, err := watcher.Wait(t.Context(), func(v *chain.View) bool { return len(v.Leases) == 1 }); err != nil {
		t.Fatal(err)
	}
	got, err := All{Chain{watcher}}.Leases(p, 3)
	if err != nil || len(got) != 1 || !got[0].Opened.Equal(opened) || !got[0].Closed.IsZero() {
		t.Errorf("%v, %v: want one of %v", got, err, opened)
	}
	if _, err := (All{Chain{watcher}, broken{}}).Leases(p, 3); err == nil {
		t.Error("a broken source was passed over")
	}
}
