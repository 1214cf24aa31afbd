package ledger_test

import (
	"bytes"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"
	"go.uber.org/goleak"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/prover/ledger"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var (
	now  = time.Unix(1_800_000_000, 0)
	alic = ledger.Account{Device: challenge.Hash{0xff}, Era: 255, Verifier: challenge.Address{1}} // 0xff: prefixes carry
	bob  = ledger.Account{Device: challenge.Hash{0xff}, Era: 255, Verifier: challenge.Address{2}}
)

func open(t testing.TB, fs vfs.FS) *ledger.Ledger {
	t.Helper()
	l, err := ledger.Open("d", ledger.Options{FS: fs})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func records(n byte) []session.Record {
	return []session.Record{
		{Type: message.TypePrepare, Body: []byte{1, n}}, {Type: message.TypeReady, Body: []byte{2, n}}, {Type: message.TypeStart, Body: []byte{4, n}},
	}
}

func id(n byte) (h challenge.Hash) {
	h[0], h[31] = n, 0xff
	return h
}

// steps writes a whole challenge, and calls after behind each step that was acknowledged.
func steps(l *ledger.Ledger, n byte, after func(step int)) error {
	for i, f := range []func() error{
		func() error { return l.Prepared(id(100+n), alic, []byte{1, n}, now.Add(time.Hour), time.Second) },
		func() error { return l.Started(id(n), alic, uint64(n), records(n), now.Add(time.Hour)) },
		func() error { return l.Committed(id(n), alic, []byte{5, n}, []byte{16, n}, time.Second) },
		func() error {
			return l.Opened(id(n), alic, []byte{6, n}, message.TypeOpenings, []byte{7, n}, now.Add(time.Minute), time.Second)
		},
		func() error { return l.Concluded(id(n), []byte{9, n}) },
	} {
		if err := f(); err != nil {
			return err
		}
		after(i)
	}
	return nil
}

// check checks that everything up to a step is there.
func check(t testing.TB, l *ledger.Ledger, n byte, step int) {
	t.Helper()
	if step < 1 {
		return
	}
	c, err := l.Challenge(id(n))
	if err != nil {
		t.Fatal(err)
	}
	want := [][]byte{c.Prepare, {1, n}, c.Start, {4, n}}
	if step >= 2 {
		want = append(want, c.Commit, []byte{5, n}, c.Roots, []byte{16, n})
	}
	if step >= 3 {
		want = append(want, c.Open, []byte{6, n}, c.Openings, []byte{7, n})
	}
	if step >= 4 {
		want = append(want, c.Verdict, []byte{9, n})
	}
	for i := 0; i < len(want); i += 2 {
		if !bytes.Equal(want[i], want[i+1]) {
			t.Errorf("after step %d, body %d is %x, want %x", step, i/2, want[i], want[i+1])
		}
	}
	if counter, err := l.Counter(alic); err != nil || counter < uint64(n) {
		t.Errorf("counter %d, error %v, want %d", counter, err, n)
	}
	if err := l.Started(id(n), alic, uint64(n), records(n), now); !errors.Is(err, ledger.ErrReplay) {
		t.Errorf("second Start: %v, want ErrReplay", err)
	}
}

// TestPowerLoss takes the disk as it is after each acknowledged step, with what was not synced lost, and reopens it.
func TestPowerLoss(t *testing.T) {
	mem := vfs.NewCrashableMem()
	l := open(t, mem)
	type state struct {
		n    byte
		step int
		fs   *vfs.MemFS
	}
	var states []state
	for n := byte(1); n <= 5; n++ {
		err := steps(l, n, func(step int) { states = append(states, state{n, step, mem.CrashClone(vfs.CrashCloneCfg{})}) })
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	for _, s := range states {
		again := open(t, s.fs)
		check(t, again, s.n, s.step)
		for n := byte(1); n < s.n; n++ {
			check(t, again, n, 4)
		}
		if err := again.Close(); err != nil {
			t.Error(err)
		}
	}
	if len(states) != 25 {
		t.Errorf("%d states", len(states))
	}
}

// TestWritesThatFail fails every write and sync in turn. What was acknowledged is there after a restart, and after the
// first failure nothing is acknowledged any more.
func TestWritesThatFail(t *testing.T) {
	done := false
	for at := int32(0); at < 400 && !done; at++ {
		t.Run(fmt.Sprint(at), func(t *testing.T) {
			mem := vfs.NewCrashableMem()
			var count atomic.Int32
			count.Store(-1 << 20) // not while it opens
			broken := false
			fs := errorfs.Wrap(mem, errorfs.InjectorFunc(func(op errorfs.Op) error {
				switch op.Kind {
				case errorfs.OpFileWrite, errorfs.OpFileSync, errorfs.OpFileSyncData, errorfs.OpFileFlush:
					if count.Add(1) > at {
						return errorfs.ErrInjected
					}
				}
				return nil
			}))
			l := open(t, fs)
			count.Store(0)
			last := -1
			err := steps(l, 1, func(step int) { last = step })
			if err == nil {
				done = true
			} else {
				broken = true
				if !errors.Is(err, ledger.ErrBroken) {
					t.Errorf("error %v, want ErrBroken", err)
				}
				if err := l.Started(id(9), alic, 9, records(9), now); !errors.Is(err, ledger.ErrBroken) {
					t.Errorf("after a failure: %v, want ErrBroken", err)
				}
				if _, err := l.Challenge(id(1)); !errors.Is(err, ledger.ErrBroken) {
					t.Errorf("read after a failure: %v, want ErrBroken", err)
				}
			}
			clone := mem.CrashClone(vfs.CrashCloneCfg{})
			count.Store(-1 << 20)
			if err := l.Close(); err != nil && !broken {
				t.Error(err)
			}
			again := open(t, clone)
			check(t, again, 1, last)
			if err := again.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	if !done {
		t.Error("no run came to its end")
	}
}

func TestAnswersOnce(t *testing.T) {
	l := open(t, vfs.NewMem())
	defer l.Close()
	if err := steps(l, 3, func(int) {}); err != nil {
		t.Fatal(err)
	}
	for name, err := range map[string]error{
		"lower counter":    l.Started(id(2), alic, 2, records(2), now),
		"equal counter":    l.Started(id(2), alic, 3, records(2), now),
		"another Open":     l.Opened(id(3), alic, []byte{66}, message.TypeFault, []byte{8}, now, 0),
		"the same Open":    l.Opened(id(3), alic, []byte{6, 3}, message.TypeOpenings, []byte{7, 3}, now, 0),
		"another Verdict":  l.Concluded(id(3), []byte{99}),
		"unknown":          nil,
		"the same Verdict": nil,
	} {
		if name == "unknown" {
			if _, err := l.Challenge(id(77)); !errors.Is(err, ledger.ErrUnknown) {
				t.Errorf("unknown: %v", err)
			}
		} else if name == "the same Verdict" {
			if err := l.Concluded(id(3), []byte{9, 3}); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		} else if !errors.Is(err, ledger.ErrReplay) {
			t.Errorf("%s: %v, want ErrReplay", name, err)
		}
	}
	if err := l.Started(id(4), bob, 1, records(4), now); err != nil {
		t.Errorf("another verifier has its own counter: %v", err)
	}
	c, err := l.Challenge(id(3))
	if err != nil || !bytes.Equal(c.Openings, []byte{7, 3}) || len(c.Records()) != 7 {
		t.Errorf("%d records, error %v, openings %x", len(c.Records()), err, c.Openings)
	}
}

// TestOneStartOfMany has many goroutines start with one counter.
func TestOneStartOfMany(t *testing.T) {
	l := open(t, vfs.NewMem())
	defer l.Close()
	var won atomic.Int32
	var group sync.WaitGroup
	for i := range 16 {
		group.Go(func() {
			if l.Started(id(byte(i)), alic, 5, records(byte(i)), now) == nil {
				won.Add(1)
			}
		})
	}
	group.Wait()
	if won.Load() != 1 {
		t.Errorf("%d starts with one counter", won.Load())
	}
}

func TestUsageAndPruning(t *testing.T) {
	l := open(t, vfs.NewMem())
	defer l.Close()
	if err := steps(l, 1, func(int) {}); err != nil {
		t.Fatal(err)
	}
	if err := l.Spend(bob, ledger.Usage{Time: time.Minute}); err != nil {
		t.Fatal(err)
	}
	u, err := l.Used(alic)
	if err != nil || u != (ledger.Usage{Prepares: 1, Starts: 1, Time: 3 * time.Second}) {
		t.Errorf("used %+v, error %v", u, err)
	}
	all, err := l.UsedByAll(alic.Device, alic.Era)
	if err != nil || all.Time != 63*time.Second {
		t.Errorf("used by all %+v, error %v", all, err)
	}

	if n, err := l.Prune(now.Add(time.Minute+time.Second), 255); n != 1 || err != nil {
		t.Errorf("pruned %d, error %v, want the answer", n, err)
	}
	c, err := l.Challenge(id(1))
	if err != nil || c.Openings != nil || c.Open == nil || c.Verdict == nil {
		t.Errorf("after the answer went: %+v, error %v", c, err)
	}
	if n, err := l.Prune(now.Add(2*time.Hour), 256); n != 2 || err != nil {
		t.Errorf("pruned %d, error %v, want 2", n, err)
	}
	if _, err := l.Challenge(id(1)); !errors.Is(err, ledger.ErrUnknown) {
		t.Errorf("after all went: %v", err)
	}
	if n, err := l.Counter(alic); n != 0 || err != nil {
		t.Errorf("counter of an old Era: %d, error %v", n, err)
	}
	if u, err := l.Used(bob); u != (ledger.Usage{}) || err != nil {
		t.Errorf("usage of an old Era: %+v, error %v", u, err)
	}
}

func TestOtherFormats(t *testing.T) {
	for name, key := range map[string][]byte{"newer": {'v'}, "not ours": {'x'}} {
		fs := vfs.NewMem()
		db, err := pebble.Open("d", &pebble.Options{FS: fs})
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(db.Set(key, []byte{0, 0, 0, 2}, pebble.Sync), db.Close()); err != nil {
			t.Fatal(err)
		}
		if _, err := ledger.Open("d", ledger.Options{FS: fs}); !errors.Is(err, ledger.ErrVersion) {
			t.Errorf("%s: %v, want ErrVersion", name, err)
		}
	}
}

func TestHeldByOneProcess(t *testing.T) {
	dir := t.TempDir()
	l, err := ledger.Open(dir, ledger.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if second, err := ledger.Open(dir, ledger.Options{}); err == nil {
		_ = second.Close()
		t.Error("a store was opened twice")
	}
}
