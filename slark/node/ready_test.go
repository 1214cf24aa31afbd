package node

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

// picture is a chain that shows one view, or cannot be relied on.
type picture struct {
	Follower
	view *chain.View
	err  error
}

func (p picture) View() *chain.View { return p.view }
func (p picture) Healthy() error    { return p.err }

// fullDisk is full from the moment on that it is told to be.
type fullDisk struct{ full bool }

func (d *fullDisk) MaybeError(op errorfs.Op) error {
	if d.full && op.Kind.ReadOrWrite() == errorfs.OpIsWrite {
		return errors.New("no space left on device")
	}
	return nil
}

func (d *fullDisk) String() string { return "full disk" }

// TestNotReady provokes each line of /readyz that docs/operator.md lists, on a node that has what it needs, and then lacks it.
func TestNotReady(t *testing.T) {
	disk := new(fullDisk)
	store, err := reputation.Open("store", reputation.Options{FS: errorfs.Wrap(vfs.NewMem(), disk)})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	self := challenge.Address{1}
	n := &Node{Deps: Deps{Store: store}, self: self}
	lines := func(p picture) []string {
		n.Watcher, n.oracle = p, &oracle{watcher: p}
		return n.missing()
	}
	era := func(number uint64, beacon chain.Beacon, verifiers ...chain.Verifier) picture {
		return picture{view: &chain.View{Head: chain.Head{Time: time.Now()}, Era: chain.EraInfo{Number: number, Beacon: beacon}, Verifiers: verifiers}}
	}
	member := chain.Verifier{Address: common.Address(self)}
	for _, c := range []struct {
		chain picture
		want  string
	}{
		{picture{err: errors.New("not read for 20s")}, "the chain cannot be relied on: not read for 20s"},
		{picture{view: &chain.View{Head: chain.Head{Time: time.Now().Add(time.Hour)}}}, "the chain cannot be relied on: this machine's clock is 1h0m0s behind the chain's"},
		{era(0, chain.Beacon{}), "the first Era has not begun"},
		{era(7, chain.Beacon{}), self.String() + " is not a verifier of Era 7"},
		{era(7, chain.Beacon{}, member), "Era 7 has no beacon yet"},
		{era(7, chain.Beacon{1}, member), "Era 7 is sat out, or not begun yet: the log says why"},
	} {
		if got := lines(c.chain); !slices.Equal(got, []string{c.want}) {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
	n.watched.era.Store(&eraRun{info: chain.EraInfo{Number: 7}})
	if got := lines(era(7, chain.Beacon{1}, member)); len(got) > 0 {
		t.Errorf("an Era that is under way: %q", got)
	}

	disk.full = true
	if err := store.JournalPut([]byte("key"), []byte("entry")); err == nil {
		t.Fatal("stored on a full disk")
	}
	if got := lines(era(7, chain.Beacon{1}, member)); !slices.Equal(got, []string{"the store has failed"}) {
		t.Errorf("on a full disk: %q", got)
	}
	if got := lines(era(0, chain.Beacon{})); strings.Join(got, "; ") != "the store has failed; the first Era has not begun" {
		t.Errorf("two things at once: %q", got)
	}
}
