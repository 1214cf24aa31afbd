package reputation

import (
	"crypto/rand"
	"fmt"
	mrand "math/rand/v2"
	"reflect"
	"sync"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/slark-network/slark/challenge"
)

// acked is what calls have returned: it must be in every later state of the store.
type acked struct {
	mu       sync.Mutex
	counters map[device]uint64 // highest given
	results  []Result
	pending  map[Challenge]string
	secrets  map[uint64]challenge.Hash
	journal  map[string]string
	pruned   uint64
}

func newAcked() *acked {
	return &acked{counters: map[device]uint64{}, pending: map[Challenge]string{}, secrets: map[uint64]challenge.Hash{}, journal: map[string]string{}}
}

func (a *acked) copy() *acked {
	a.mu.Lock()
	defer a.mu.Unlock()
	b := newAcked()
	for k, v := range a.counters {
		b.counters[k] = v
	}
	for k, v := range a.pending {
		b.pending[k] = v
	}
	for k, v := range a.secrets {
		b.secrets[k] = v
	}
	for k, v := range a.journal {
		b.journal[k] = v
	}
	b.results = append(b.results, a.results...)
	b.pruned = a.pruned
	return b
}

// work makes one challenge, start to end, with a little of everything, and notes what was acknowledged. It ends early, with
// the error, at the first call that fails.
func (a *acked) work(s *Store, rng *mrand.Rand) error {
	era := uint64(1 + rng.IntN(3))
	issue := testIssue(1+rng.IntN(3), rng.IntN(2), era)
	counter, err := s.Issue(issue)
	if err != nil {
		return err
	}
	d := device{issue.Provider, issue.Device}
	a.mu.Lock()
	a.counters[d] = max(a.counters[d], counter)
	a.mu.Unlock()
	r := testResult(issue, counter, challenge.Outcome(1+rng.IntN(outcomes)))
	if rng.IntN(2) == 0 {
		r = withTranscript(r)
	}
	if rng.IntN(3) == 0 {
		p := Pending{Provider: r.Provider, Device: r.Device, Counter: counter, Deadline: testTime, Session: fmt.Append(nil, r.Challenge())}
		if err := s.SavePending(p); err != nil {
			return err
		}
		a.mu.Lock()
		a.pending[r.Challenge()] = string(p.Session)
		a.mu.Unlock()
	}
	switch rng.IntN(8) {
	case 0: // left open
		return nil
	case 1:
		secret, err := s.EraSecret(era, rand.Reader)
		if err != nil {
			return err
		}
		a.mu.Lock()
		a.secrets[era] = secret
		a.mu.Unlock()
	case 2:
		key := fmt.Sprint("journal of ", r.Challenge())
		if err := s.JournalPut([]byte(key), []byte("sent")); err != nil {
			return err
		}
		a.mu.Lock()
		a.journal[key] = "sent"
		a.mu.Unlock()
	}
	// A pending session ends with the call that concludes it, which may be stored without being acknowledged.
	a.mu.Lock()
	delete(a.pending, r.Challenge())
	a.mu.Unlock()
	if err := s.Conclude(r); err != nil {
		return err
	}
	a.mu.Lock()
	a.results = append(a.results, r)
	a.mu.Unlock()
	return nil
}

// verify opens what a crash left, audits it, compares it with what was acknowledged before, and goes on with it.
func (a *acked) verify(t *testing.T, s *Store) {
	t.Helper()
	checkClean(t, s)
	for n, r := range a.results {
		rec, found, err := s.Record(r.Challenge())
		if err != nil || !found || rec.Outcome != r.Outcome || rec.Kept != (r.Transcript != nil) {
			t.Fatalf("acknowledged %v of %v: %+v %t %v", r.Outcome, r.Challenge(), rec, found, err)
		}
		if n < len(a.results)-10 {
			continue
		}
		if err := s.Conclude(r); err != nil { // the caller may not know that it was acknowledged
			t.Fatalf("the same result again: %v", err)
		}
	}
	sessions := map[Challenge]string{}
	for _, p := range must[[]Pending](t)(s.Pending()) {
		sessions[p.Challenge()] = string(p.Session)
	}
	for c, want := range a.pending {
		if sessions[c] != want {
			t.Fatalf("pending %v: %q", c, sessions[c])
		}
	}
	for era, want := range a.secrets {
		if got := must[challenge.Hash](t)(s.EraSecret(era, rand.Reader)); got != want {
			t.Fatalf("secret of Era %d changed", era)
		}
	}
	for k, want := range a.journal {
		if b, _, err := s.JournalGet([]byte(k)); err != nil || string(b) != want {
			t.Fatalf("%s: %q %v", k, b, err)
		}
	}
	must[int](t)(s.AbandonOpen(testTime))
	if left := must[[]Issued](t)(s.Abandoned()); len(left) > 0 {
		t.Fatalf("still abandoned: %+v", left)
	}
	for d, last := range a.counters {
		i := testIssue(1, 0, 3)
		i.Provider, i.Device = d.provider, d.device
		if got := must[uint64](t)(s.Issue(i)); got <= last {
			t.Fatalf("counter %d of device %s was given before: last %d", got, d.device.Short(), last)
		}
	}
	checkClean(t, s)
}

// TestCrash takes the disk as a power failure may leave it, at 240 random moments of a store that three goroutines work on:
// what was not synced is there in random parts.
func TestCrash(t *testing.T) {
	const runs, points = 12, 20
	for run := range runs {
		seed := uint64(run + 1)
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			t.Parallel()
			rng := mrand.New(mrand.NewPCG(seed, 0))
			fs := vfs.NewCrashableMem()
			// A small memtable, so that flushes and compactions are crashed too.
			opt := Options{MemTableSize: 64 << 10, CacheSize: 1 << 20, FS: fs}
			s := openTest(t, "store", opt)
			a := newAcked()
			stop := make(chan struct{})
			var wg sync.WaitGroup
			for w := range 3 {
				wg.Go(func() {
					rng := mrand.New(mrand.NewPCG(seed, uint64(w+1)))
					for {
						select {
						case <-stop:
							return
						default:
						}
						if err := a.work(s, rng); err != nil {
							t.Error(err)
							return
						}
					}
				})
			}
			type crash struct {
				want *acked
				fs   *vfs.MemFS
			}
			var crashes []crash
			for range points {
				time.Sleep(time.Duration(rng.IntN(4000)) * time.Microsecond)
				want := a.copy() // first: it must be in the clone
				clone := fs.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: rng.IntN(4) * 33, RNG: mrand.New(mrand.NewPCG(rng.Uint64(), 0))})
				crashes = append(crashes, crash{want, clone})
			}
			close(stop)
			wg.Wait()
			for _, c := range crashes {
				opt := opt
				opt.FS = c.fs
				after, err := Open("store", opt)
				if len(c.want.counters) == 0 && err != nil {
					continue // crashed before the first acknowledgement
				}
				ok(t, err)
				// Only what was pending and acknowledged at the copy, and not concluded between the copy and the clone, must be
				// there: a conclusion may have come in.
				for ch := range c.want.pending {
					if _, found, _ := after.Record(ch); found {
						delete(c.want.pending, ch)
					}
				}
				c.want.verify(t, after)
				ok(t, after.Close())
			}
			if n := len(crashes[points-1].want.results); n == 0 {
				t.Error("nothing was acknowledged before the last crash")
			}
		})
	}
}

// TestCrashBeforeOpenReturns crashes a store while it is being made.
func TestCrashBeforeOpenReturns(t *testing.T) {
	fs := vfs.NewCrashableMem()
	s := openTest(t, "store", Options{FS: fs})
	clone := fs.CrashClone(vfs.CrashCloneCfg{})
	ok(t, s.Close())
	after := openTest(t, "store", Options{FS: clone, MustExist: true})
	if got := must[[]Issued](t)(after.Open()); !reflect.DeepEqual(got, []Issued(nil)) {
		t.Fatal(got)
	}
	checkClean(t, after)
}
