package node

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/metrics"
)

// FullCheck is fsck of a store against itself, its transcripts and the chain. An external test sets it.
var FullCheck func(ctx context.Context, s *reputation.Store, c *chain.Client) (findings []string, records, transcripts int, err error)

// AuditEra is the audit of an Era with the transcripts of stores: what it finds, and how many transcripts it took. An external test sets it.
var AuditEra func(ctx context.Context, c *chain.Client, era uint64, stores ...*reputation.Store) (findings []string, transcripts int, err error)

func writeMetrics(file string, m *metrics.Metrics) error {
	all, err := allSeries(m)
	if err != nil {
		return err
	}
	b, err := json.Marshal(all)
	if err != nil {
		return err
	}
	return os.WriteFile(file, b, 0o600)
}

// soakPlan is how long and how much.
type soakPlan struct {
	eras    int
	era     time.Duration
	provers int
	long    bool
}

// planSoak reads SLARK_SOAK: 30 Eras in that time, with ten provers for each second of an Era, at most 2000. Without it there are two short Eras.
func planSoak(t *testing.T) soakPlan {
	t.Helper()
	text := os.Getenv("SLARK_SOAK")
	if text == "" {
		return soakPlan{eras: 2, era: 12 * time.Second, provers: 20}
	}
	d, err := time.ParseDuration(text)
	if err != nil || d < time.Minute {
		t.Fatalf("SLARK_SOAK is %q, want a duration of at least 1m", text)
	}
	era := max(d/30, 12*time.Second)
	return soakPlan{eras: 30, era: era, provers: min(10*int(era/time.Second), 2000), long: true}
}

// soakPatience is how long a process may take to start, to notice its disk, or to stop: long, for a machine that is slow or busy.
const soakPatience = 5 * time.Minute

// soakSeed is the seed of what happens when: that of SLARK_SEED, or a new one.
func soakSeed(t *testing.T) uint64 {
	t.Helper()
	text := os.Getenv("SLARK_SEED")
	if text == "" {
		return uint64(time.Now().UnixNano())
	}
	seed, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		t.Fatalf("SLARK_SEED: %v", err)
	}
	return seed
}

// soakVerifier is a verifier that is a process of its own.
type soakVerifier struct {
	t     *testing.T
	cfg   Config
	line  *cable // to the chain
	log   *lines // of all its processes
	cmd   *exec.Cmd
	from  int // where the log of its process begins
	in    io.Closer
	ended chan error
	full  func(bool) error // its disk; nil: none of its own
}

func (w *testWorld) soakVerifier(i int) *soakVerifier {
	w.t.Helper()
	v := &soakVerifier{t: w.t, cfg: w.config(i), line: new(cable), log: new(lines)}
	v.line.listen(w.t, w.url)
	v.cfg.Chain.URL, v.cfg.Chain.StaleAfter = v.line.url, Duration(2*time.Second)
	v.cfg.Metrics.Listen = "127.0.0.1:0"
	return v
}

func (v *soakVerifier) metricsFile() string {
	return filepath.Join(filepath.Dir(v.cfg.Store.Dir), "metrics.json")
}

func (v *soakVerifier) start() {
	v.t.Helper()
	text, err := json.Marshal(v.cfg)
	if err != nil {
		v.t.Fatal(err)
	}
	v.cmd = exec.Command(os.Args[0])
	v.cmd.Env = append(os.Environ(), childConfig+"="+string(text), metricsFile+"="+v.metricsFile())
	v.cmd.Stderr = v.log
	v.from = len(v.log.String())
	if v.in, err = v.cmd.StdinPipe(); err != nil {
		v.t.Fatal(err)
	}
	if err := v.cmd.Start(); err != nil {
		v.t.Fatal(err)
	}
	v.ended = make(chan error, 1)
	cmd, ended := v.cmd, v.ended
	go func() { ended <- cmd.Wait() }()
}

// up waits until the process verifies: one whose endpoint goes away before that ends, as it should, and tells it by its exit status.
func (v *soakVerifier) up() {
	v.t.Helper()
	for end := time.Now().Add(soakPatience); !strings.Contains(v.log.String()[v.from:], "msg=verifying"); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			v.t.Error("a verifier does not verify after its start")
			return
		}
	}
}

// kill is SIGKILL.
func (v *soakVerifier) kill() {
	_ = v.cmd.Process.Kill()
	<-v.ended
	v.in.Close()
}

// fill has the disk of the process be full, or every write fail as on such a one, and waits for it to end with an error.
func (v *soakVerifier) fill() {
	v.t.Helper()
	if v.full == nil {
		full := unix.Rlimit{Cur: 0, Max: unix.RLIM_INFINITY}
		if err := unix.Prlimit(v.cmd.Process.Pid, unix.RLIMIT_FSIZE, &full, nil); err != nil {
			v.t.Error(err)
		}
	} else {
		if err := v.full(true); err != nil {
			v.t.Error(err)
		}
		defer func() {
			if err := v.full(false); err != nil {
				v.t.Error(err)
			}
		}()
		// The log that it writes has room that is its own already. One that starts needs a new one.
		select {
		case err := <-v.ended:
			v.ended <- err
		case <-time.After(5 * time.Second):
			v.kill()
			v.start()
		}
	}
	select {
	case err := <-v.ended:
		if err == nil {
			v.t.Error("a verifier whose disk is full ended without an error")
		}
		v.in.Close()
	case <-time.After(soakPatience):
		v.t.Error("a verifier whose disk is full goes on")
		v.kill()
	}
}

// stop is a graceful end.
func (v *soakVerifier) stop() {
	v.t.Helper()
	v.in.Close()
	select {
	case err := <-v.ended:
		if err != nil {
			v.t.Errorf("graceful stop: %v", err)
		}
	case <-time.After(soakPatience):
		v.t.Error("no graceful stop")
		v.kill()
	}
}

func (v *soakVerifier) settled() int { return strings.Count(v.log.String(), `msg="Era settled"`) }

// TestSoak is a network under all that happens to one at once: a verifier that is killed again and again and whose disk is full now and then, one that runs
// through, endpoints that go away, provers that are far, cut off, or dead. In the end stores, chain, transcripts and metrics agree to the last
// record, no honest prover is said to have cheated, no seed came twice, and the verifier that ran through holds no more than at first.
func TestSoak(t *testing.T) {
	t.Parallel()
	plan := planSoak(t)
	seed := soakSeed(t)
	t.Logf("SLARK_SEED=%d: %d Eras of %v, %d provers", seed, plan.eras, plan.era, plan.provers)
	chance := rand.New(rand.NewPCG(seed, 0))

	accounts := make([]chaintest.Account, plan.provers)
	for i := range accounts {
		accounts[i] = chaintest.NewAccount(fmt.Sprint("provider ", i))
	}
	window := max(6*time.Second, plan.era/4)
	w := newTestWorld(t, deploy.Params{
		EraDuration: plan.era, CommitWindow: window, RevealWindow: window, UnbondingTime: time.Hour, Slots: crowdSlots,
	}, accounts...)
	c := newCrowd(t, w.network, plan.provers)
	net := newWeather(t, c.port)
	c.port = net.port
	w.registerAll(accounts, c.register)

	through, killed := w.soakVerifier(0), w.soakVerifier(1)
	through.start()
	killed.start()
	defer func() {
		if t.Failed() {
			t.Logf("the one that ran through:\n%s\nthe other:\n%s", tail(through.log), tail(killed.log))
		}
	}()
	begins := w.begin(0, 1)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var trouble sync.WaitGroup
	trouble.Go(func() {
		makeTrouble(ctx, chance, plan, begins, append(verifierTroubles(chance, through, killed), func() {
			half := chance.IntN(2)
			net.cutOff(func(host string) bool { return int(host[len(host)-1]/2%2) == half })
			time.Sleep(between(chance, time.Second, 3*time.Second))
			net.cutOff(nil)
		}))
	})
	grown := newGrowth(plan, begins)
	untilSettled(t, plan, through, killed, func() { grown.add(through.sample()) })
	cancel()
	trouble.Wait()
	killed.up()
	through.stop()
	killed.stop()
	if t.Failed() {
		return
	}
	killed.metFullDisk()
	w.checkSoaked(through, killed, nil)
	c.checkSeeds(t)
	grown.check(t, "the verifier that ran through")
	t.Logf("chunks lost on the line: %d", net.lost.Load())
}

// untilSettled waits until all Eras are settled and each verifier has a pass and an unreachable prover in its record, which on a slow machine may take an Era or some
// more, and calls look some times an Era.
func untilSettled(t *testing.T, plan soakPlan, through, killed *soakVerifier, look func()) {
	t.Helper()
	spare := plan.eras + 10
	for had, since := 0, time.Now(); ; time.Sleep(100*time.Millisecond + plan.era/12) {
		settled := through.settled()
		if settled > had {
			had, since = settled, time.Now()
		}
		missing := append(through.lacks(), killed.lacks()...)
		switch {
		case settled >= plan.eras && len(missing) == 0:
			return
		case settled > spare:
			t.Errorf("%d Eras settled, and no %q", settled, missing)
			return
		case time.Since(since) > 4*plan.era+soakPatience:
			t.Errorf("%d Eras settled, want %d, and no other for %v", settled, plan.eras, time.Since(since))
			return
		}
		look()
	}
}

// lacks are the outcomes that a verifier has still to meet.
func (v *soakVerifier) lacks() (missing []string) {
	text := v.log.String()
	for _, want := range []challenge.Outcome{challenge.Pass, challenge.Unreachable} {
		if !strings.Contains(text, "msg=verdict outcome="+want.String()) {
			missing = append(missing, want.String())
		}
	}
	return missing
}

// metFullDisk says that a verifier has ended for a full disk.
func (v *soakVerifier) metFullDisk() {
	v.t.Helper()
	if text := v.log.String(); !strings.Contains(text, "the database") && !strings.Contains(text, "reputation store failed") {
		v.t.Error("the full disk was not met")
	}
}

func tail(l *lines) string {
	text := l.String()
	return text[max(0, len(text)-20_000):]
}

// registerAll registers providers as fill describes them. Each sends its own transactions, some hundred of them at a time.
func (w *testWorld) registerAll(accounts []chaintest.Account, fill func(p *chain.Provider, i int)) {
	w.t.Helper()
	calls := make(map[*ecdsa.PrivateKey][]chain.Call)
	for i, a := range accounts {
		var p chain.Provider
		fill(&p, i)
		if p.Certificate == "" {
			p.Certificate = "sha256:" + strings.Repeat("00", 32)
		}
		calls[a.Key] = []chain.Call{
			w.client.Register(chain.Registration{Wallet: a.Address, Spec: oneCPU, HostURI: p.HostURI, Certificate: p.Certificate}),
			w.client.SetStatus(a.Address, chain.StatusActive), w.client.SetSigner(p.Signer),
		}
		if len(calls) == 100 || i == len(accounts)-1 {
			w.send(calls)
			calls = make(map[*ecdsa.PrivateKey][]chain.Call)
		}
	}
}

// makeTrouble makes one thing happen after the other until ctx ends and each has happened, and then that all is well again. What happens comes in an order that
// chance draws, each thing once before any twice.
func makeTrouble(ctx context.Context, chance *rand.Rand, plan soakPlan, begins time.Time, things []func()) {
	_ = sleep(ctx, time.Until(begins.Add(2*time.Second)))
	for pause, round := plan.era/8, 0; round == 0 || ctx.Err() == nil; round++ {
		for _, i := range chance.Perm(len(things)) {
			if round > 0 && ctx.Err() != nil {
				return
			}
			things[i]()
			_ = sleep(ctx, between(chance, pause/2, pause))
		}
	}
}

func between(chance *rand.Rand, least, most time.Duration) time.Duration {
	return least + time.Duration(chance.Int64N(int64(most-least)))
}

// verifierTroubles are what happens to verifiers, of which one runs through.
func verifierTroubles(chance *rand.Rand, through, killed *soakVerifier) []func() {
	away := func(v *soakVerifier) func() {
		return func() {
			v.up()
			v.line.cut(true)
			time.Sleep(between(chance, time.Second, 3*time.Second))
			v.line.cut(false)
		}
	}
	return []func(){
		func() { killed.kill(); killed.start() },
		func() { killed.kill(); time.Sleep(between(chance, 0, 2*time.Second)); killed.start() },
		func() { killed.up(); killed.fill(); killed.start() },
		away(through), away(killed),
	}
}

// checkSoaked holds everything against everything, and calls each for every record with its store, if it is not nil.
func (w *testWorld) checkSoaked(through, killed *soakVerifier, each func(*reputation.Store, reputation.Record)) {
	t := w.t
	t.Helper()
	for name, v := range map[string]*soakVerifier{"through": through, "killed": killed} {
		s, err := reputation.Open(v.cfg.Store.Dir, reputation.Options{MustExist: true})
		if err != nil {
			t.Fatal(err)
		}
		w.checkRecord(name, s, each)
		if v == through { // one process: it has counted all that there is
			text, err := os.ReadFile(v.metricsFile())
			if err != nil {
				t.Fatal(err)
			}
			var got map[string]float64
			if err := json.Unmarshal(text, &got); err != nil {
				t.Fatal(err)
			}
			checkCounted(t, s, got)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
}

// checkRecord wants fsck of a store to find nothing, and nobody who cheats in it: there are passes, and somebody who was not reached.
func (w *testWorld) checkRecord(name string, s *reputation.Store, each func(*reputation.Store, reputation.Record)) {
	t := w.t
	t.Helper()
	findings, records, transcripts, err := FullCheck(t.Context(), s, w.client)
	if err != nil || len(findings) > 0 {
		t.Errorf("%s: %q, %v", name, findings, err)
	}
	seen := map[challenge.Outcome]int{}
	if err := s.History(reputation.Filter{}, func(r reputation.Record) bool {
		seen[r.Outcome]++
		if each != nil {
			each(s, r)
		}
		return true
	}); err != nil {
		t.Error(err)
	}
	for _, never := range []challenge.Outcome{challenge.Wrong, challenge.Malformed, challenge.Faulted, challenge.Slow} {
		if seen[never] > 0 {
			t.Errorf("%s: outcomes %v, and nobody cheats", name, seen)
		}
	}
	if seen[challenge.Pass] == 0 || seen[challenge.Unreachable] == 0 {
		t.Errorf("%s: outcomes %v", name, seen)
	}
	t.Logf("%s: %d records, %d transcripts checked, outcomes %v", name, records, transcripts, seen)
}

// checkSeeds says that no prover got a seed twice.
func (c *crowd) checkSeeds(t *testing.T) {
	t.Helper()
	seeds := 0
	for host, p := range c.provers {
		p.mu.Lock()
		for seed, n := range p.seeds {
			if seeds++; n != 1 {
				t.Errorf("%s: seed %s was sent %d times", host, seed, n)
			}
		}
		p.mu.Unlock()
	}
	t.Logf("%d seeds", seeds)
}
