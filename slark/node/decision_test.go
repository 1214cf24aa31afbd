package node

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/proto/link/keyfile"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/reputation/tiers"
)

// TestSlowDeviceIsRefuted: a device deep below its class is refuted by the third slow sample. The verdicts and the record say so, and what
// would be reported is zero.
func TestSlowDeviceIsRefuted(t *testing.T) {
	t.Parallel()
	w := newBusyWorld(t, 600, func(w *busyWorld) {
		key, err := keyfile.Load(w.cfg.Key.File, "")
		if err != nil {
			t.Fatal(err)
		}
		w.cfg.Challenge.Envelopes = []string{envelopeFile(t, key, envelope.Envelope{Class: "test", Kind: challenge.Matmul, Lower: 4e18, Upper: 4e18 + 1, Source: "test"})}
	})
	w.until("outcome=slow", "with this the claim is refuted")
	if err := w.stop(); err != nil {
		t.Fatal(err)
	}
	s, err := reputation.Open(w.cfg.Store.Dir, reputation.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if findings, err := s.Check(); err != nil || len(findings) > 0 {
		t.Errorf("check of the store: %v, %v", findings, err)
	}
	wallet := challenge.Address(w.provider.Address)
	tally, err := s.Tally(1, wallet)
	if err != nil || tally.Counts.CPUPassed != 0 || tally.Counts.CPUDecided < 3 || tally.CPU.By[challenge.Slow] < 3 {
		t.Errorf("%+v, %v", tally, err)
	}
	effects, slots := map[decision.Effect]int{}, map[uint64]int{}
	if err := s.History(reputation.Filter{Provider: wallet}, func(r reputation.Record) bool {
		effects[r.Effect]++
		slots[r.Slot]++
		if words := r.Words(r.Outcome); r.Outcome == challenge.Slow && !strings.HasSuffix(r.Reason, words) {
			t.Errorf("the verdict says %q, the record %q", r.Reason, words)
		}
		return true
	}); err != nil || effects[decision.SetAside] != 0 || effects[decision.Against] < 2 || effects[decision.Refutes] != 1 {
		t.Errorf("effects %v, %v", effects, err)
	}
	n := &Node{Deps: Deps{Store: s}}
	u, err := n.uptime(1, chain.Provider{Wallet: w.provider.Address, Spec: oneCPU, Tier: 4})
	if err != nil || u.BasisPoints() != 0 {
		t.Errorf("uptime %v, %v", u, err)
	}
}

// TestALittleSlowIsAskedAgain: a sample that is a little slow, for once, is no evidence and costs nothing. The same slot is proven again, with a
// new counter, and the device that passes then is as good as any.
func TestALittleSlowIsAskedAgain(t *testing.T) {
	t.Parallel()
	// What the lower edge gives for the work is long, and the prover takes an eighth more: a busy host may add as much again before the sample is
	// no longer near.
	const edge = 10 * time.Second
	w := newBusyWorld(t, 20, func(w *busyWorld) { // a slot in half a minute
		key, err := keyfile.Load(w.cfg.Key.File, "")
		if err != nil {
			t.Fatal(err)
		}
		w.unhurried = true
		w.cfg.Challenge.AnswerWithin = Duration(time.Minute)
		n := uint64(w.cfg.Challenge.Size)
		w.cfg.Challenge.Envelopes = []string{envelopeFile(t, key, envelope.Envelope{Class: "test", Kind: challenge.Matmul, Lower: 2 * n * n * n / uint64(edge.Seconds()), Upper: 4e18, Source: "test"})}
		w.prover.started = func(challenge.Hash) {
			w.prover.mu.Lock()
			slow := w.prover.verdicts[challenge.Slow] == 0
			w.prover.mu.Unlock()
			if slow {
				time.Sleep(edge + edge/8)
			}
		}
	})
	w.until("outcome=slow", "set aside and repeated")
	_, after, _ := strings.Cut(w.log.String(), "outcome=slow")
	number, _, ok := strings.Cut(after[strings.Index(after, " slot=")+1:], " ")
	if !ok || !strings.HasPrefix(number, "slot=") {
		t.Fatalf("no slot in %q", after)
	}
	w.until("msg=verdict", "outcome=pass", number+" ") // up to a minute later, with other slots between
	if err := w.stop(); err != nil {
		t.Fatal(err)
	}
	s, err := reputation.Open(w.cfg.Store.Dir, reputation.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if findings, err := s.Check(); err != nil || len(findings) > 0 {
		t.Errorf("check of the store: %v, %v", findings, err)
	}
	var all []reputation.Record
	if err := s.History(reputation.Filter{}, func(r reputation.Record) bool { all = append(all, r); return true }); err != nil || len(all) < 2 {
		t.Fatalf("%d records, %v", len(all), err)
	}
	slices.SortFunc(all, func(a, b reputation.Record) int { return cmp.Compare(a.Counter, b.Counter) })
	first := slices.IndexFunc(all, func(r reputation.Record) bool { return r.Outcome == challenge.Slow })
	if first < 0 || all[first].Effect != decision.SetAside {
		t.Fatalf("no slow sample was set aside: %+v", all)
	}
	again := slices.IndexFunc(all[first+1:], func(r reputation.Record) bool { return r.Slot == all[first].Slot })
	if again < 0 || all[first+1+again].Outcome != challenge.Pass {
		t.Errorf("its slot was not proven again: %+v", all)
	}
	tally, err := s.Tally(1, challenge.Address(w.provider.Address))
	if err != nil || tally.Counts.CPUDecided == 0 || tally.Counts.CPUPassed != tally.Counts.CPUDecided {
		t.Errorf("it costs something: %+v, %v", tally, err)
	}
}

// TestAfter: what is a little slow for the first time is asked again at once, and what was busy later; nothing else is.
func TestAfter(t *testing.T) {
	for _, o := range challenge.Outcomes() {
		for e := decision.Nothing; e.Valid(); e++ {
			want := over
			if o == challenge.Busy {
				want = busy
			} else if e == decision.SetAside {
				want = repeat
			}
			if got := after(o, e); got != want {
				t.Errorf("%s, effect %d: %v, want %v", o, e, got, want)
			}
		}
	}
}

// TestStruckDoesNotRise: the report for a struck prover misses the line of its tier, keeps the reward, and is no better than what
// was measured.
func TestStruckDoesNotRise(t *testing.T) {
	for tier := uint(tiers.Best); tier <= tiers.Worst; tier++ {
		row, _ := tiers.Row(tier)
		for _, bp := range []uint16{0, 5000, uint16(row.Slash), uint16(row.Line), uint16(row.Line) + 1, 10_000, tiers.NoOpinion} {
			u, err := tiers.FromBasisPoints(bp)
			if err != nil {
				t.Fatal(err)
			}
			got, err := withoutRise(u, tier)
			if err != nil || row.Meets(got) || row.Slashed(got) != row.Slashed(u) || got.Known() != u.Known() || u.Known() && got.BasisPoints() > bp {
				t.Errorf("tier %d: %v becomes %v, %v", tier, u, got, err)
			}
		}
	}
}

// TestWeighingIsOneAtATime: outcomes of one device wait for one another, those of others do not, and no lock is kept.
func TestWeighingIsOneAtATime(t *testing.T) {
	var w weighing
	a, b := challenge.Address{1}, challenge.Address{2}
	other := w.lock(b, challenge.Hash{})
	sum := 0 // under the lock of a
	var all sync.WaitGroup
	for range 50 {
		all.Go(func() {
			done := w.lock(a, challenge.Hash{})
			defer done()
			sum++
		})
	}
	all.Wait()
	other()
	if sum != 50 || len(w.held) != 0 {
		t.Errorf("%d under the lock, %d locks kept", sum, len(w.held))
	}
}

// TestLineIsTheLongestOfTheLast: jobs are as long as the longest round trip of the last samples asks for.
func TestLineIsTheLongestOfTheLast(t *testing.T) {
	s, err := reputation.Open(t.TempDir(), reputation.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	followed := newRoundTrips(s)
	defer followed.close()
	issue := reputation.IssueRecord{
		Provider: challenge.Address{1}, Device: challenge.Hash{2}, DeviceKind: challenge.GPU, Kind: challenge.Matmul, Era: 1,
		Verifier: challenge.Address{3}, Class: "test", At: time.Unix(1_800_000_000, 0),
	}
	for i, step := range []struct{ trip, want time.Duration }{
		{0, 0}, {200, 200}, {10, 200}, {10, 200}, {10, 200}, {10, 200}, {10, 200}, {10, 200}, {10, 200}, {10, 10}, {0, 10},
	} {
		counter, err := s.Issue(issue)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Conclude(reputation.Result{
			Provider: issue.Provider, Device: issue.Device, DeviceKind: issue.DeviceKind, Kind: issue.Kind, Era: 1, Counter: counter, Class: "test",
			Outcome: challenge.Pass, RoundTrip: step.trip * time.Millisecond, At: issue.At.Add(time.Duration(i) * time.Hour),
		}); err != nil {
			t.Fatal(err)
		}
		anew := newRoundTrips(s) // as of an Era that begins now
		anew.close()
		for name, l := range map[string]*roundTrips{"followed": followed, "read": anew} {
			if got, err := l.longest(issue.Provider, issue.Device); err != nil || got != step.want*time.Millisecond {
				t.Errorf("%s, after %d samples: %v, %v, want %v ms", name, i+1, got, err, int(step.want))
			}
		}
	}
	if got, err := followed.longest(challenge.Address{9}, issue.Device); err != nil || got != 0 {
		t.Errorf("of a device that nobody knows: %v, %v", got, err)
	}
}
