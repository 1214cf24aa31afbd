package node

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"

	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
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

// soakVerifier is a verifier that is a process of its own.
type soakVerifier struct {
	t     *testing.T
	cfg   Config
	text  string // of cfg
	line  *cable // to the chain
	log   *lines // of all its processes
	cmd   *exec.Cmd
	from  int // where the log of its process begins
	in    io.Closer
	ended chan error
}

func (w *testWorld) soakVerifier(i int) *soakVerifier {
	w.t.Helper()
	v := &soakVerifier{t: w.t, cfg: w.config(i), line: new(cable), log: new(lines)}
	v.line.listen(w.t, w.chain.URL())
	v.cfg.Chain.URL, v.cfg.Chain.StaleAfter = v.line.url, Duration(2*time.Second)
	v.cfg.Metrics.Listen = "127.0.0.1:0"
	text, err := json.Marshal(v.cfg)
	if err != nil {
		w.t.Fatal(err)
	}
	v.text = string(text)
	return v
}

func (v *soakVerifier) metricsFile() string {
	return filepath.Join(filepath.Dir(v.cfg.Store.Dir), "metrics.json")
}

func (v *soakVerifier) start() {
	v.t.Helper()
	v.cmd = exec.Command(os.Args[0])
	v.cmd.Env = append(os.Environ(), childConfig+"="+v.text, metricsFile+"="+v.metricsFile())
	v.cmd.Stderr = v.log
	v.from = len(v.log.String())
	var err error
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

// fill has every write of the process fail as on a disk that is full, and waits for it to end with an error.
func (v *soakVerifier) fill() {
	v.t.Helper()
	full := unix.Rlimit{Cur: 0, Max: unix.RLIM_INFINITY}
	if err := unix.Prlimit(v.cmd.Process.Pid, unix.RLIMIT_FSIZE, &full, nil); err != nil {
		v.t.Fatal(err)
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

var servesMetrics = regexp.MustCompile(`msg="serving metrics" address=([0-9.:]+)`)

// sample is what the process holds, by its own metrics.
type sample struct{ goroutines, files, memory float64 }

func (v *soakVerifier) sample() (s sample, ok bool) {
	at := servesMetrics.FindAllStringSubmatch(v.log.String(), -1)
	if len(at) == 0 {
		return s, false
	}
	client := http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: 5 * time.Second}
	r, err := client.Get("http://" + at[len(at)-1][1] + "/metrics")
	if err != nil {
		return s, false
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		return s, false
	}
	for line := range strings.Lines(string(b)) {
		name, text, _ := strings.Cut(strings.TrimSpace(line), " ")
		value, _ := strconv.ParseFloat(text, 64)
		switch name {
		case "go_goroutines":
			s.goroutines = value
		case "process_open_fds":
			s.files = value
		case "process_resident_memory_bytes":
			s.memory = value
		}
	}
	return s, s.goroutines > 0
}

// TestSoak is a network under all that happens to one at once: a verifier that is killed again and again and whose disk is full now and then, one that runs
// through, endpoints that go away, provers that are far, cut off, or dead. In the end stores, chain, transcripts and metrics agree to the last
// record, no honest prover is said to have cheated, no seed came twice, and the verifier that ran through holds no more than at first.
func TestSoak(t *testing.T) {
	t.Parallel()
	plan := planSoak(t)
	seed := uint64(time.Now().UnixNano())
	if text := os.Getenv("SLARK_SEED"); text != "" {
		var err error
		if seed, err = strconv.ParseUint(text, 10, 64); err != nil {
			t.Fatalf("SLARK_SEED: %v", err)
		}
	}
	t.Logf("SLARK_SEED=%d: %d Eras of %v, %d provers", seed, plan.eras, plan.era, plan.provers)
	chance := rand.New(rand.NewPCG(seed, 0))

	accounts := make([]chaintest.Account, plan.provers)
	for i := range accounts {
		accounts[i] = chaintest.NewAccount(fmt.Sprint("provider ", i))
	}
	begins := time.Now().Truncate(time.Second).Add(beforeEra + 10*time.Second + time.Duration(plan.provers)*100*time.Millisecond)
	window := max(6*time.Second, plan.era/4)
	w := newTestWorld(t, deploy.Params{
		EraDuration: plan.era, StartTime: begins, CommitWindow: window, RevealWindow: window, UnbondingTime: time.Hour, Slots: crowdSlots,
	}, accounts...)
	c := newCrowd(t, w.network, plan.provers)
	net := newWeather(t, c.port)
	c.port = net.port
	w.registerAll(c, accounts)

	through, killed := w.soakVerifier(0), w.soakVerifier(1)
	through.start()
	killed.start()
	defer func() {
		if t.Failed() {
			t.Logf("the one that ran through:\n%s\nthe other:\n%s", tail(through.log), tail(killed.log))
		}
	}()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var trouble sync.WaitGroup
	trouble.Go(func() { makeTrouble(ctx, chance, plan, begins, net, through, killed) })
	var samples []sample
	for end := begins.Add(time.Duration(plan.eras+1)*plan.era + 2*window + 3*time.Minute); through.settled() < plan.eras; time.Sleep(100 * time.Millisecond) {
		if time.Now().After(end) {
			t.Errorf("%d Eras settled, want %d", through.settled(), plan.eras)
			break
		}
		if s, ok := through.sample(); ok && time.Now().After(begins) {
			samples = append(samples, s)
		}
		time.Sleep(plan.era / 12)
	}
	cancel()
	trouble.Wait()
	killed.up()
	through.stop()
	killed.stop()
	if t.Failed() {
		return
	}
	if !strings.Contains(killed.log.String(), "the database") && !strings.Contains(killed.log.String(), "reputation store failed") {
		t.Error("the full disk was not met")
	}
	w.checkSoaked(c, through, killed)
	growth(t, plan, samples)
	t.Logf("chunks lost on the line: %d", net.lost.Load())
}

func tail(l *lines) string {
	text := l.String()
	return text[max(0, len(text)-20_000):]
}

// registerAll registers the crowd. Each provider sends its own transactions, some hundred of them at a time.
func (w *testWorld) registerAll(c *crowd, accounts []chaintest.Account) {
	w.t.Helper()
	calls := make(map[*ecdsa.PrivateKey][]chain.Call)
	for i, a := range accounts {
		var p chain.Provider
		c.register(&p, i)
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

// makeTrouble makes one thing happen after the other until ctx ends, and then that all is well again. What happens comes in an order that chance draws, each thing once before any twice.
func makeTrouble(ctx context.Context, chance *rand.Rand, plan soakPlan, begins time.Time, net *weather, through, killed *soakVerifier) {
	some := func(least, most time.Duration) time.Duration {
		return least + time.Duration(chance.Int64N(int64(most-least)))
	}
	away := func(v *soakVerifier) func() {
		return func() {
			v.up()
			v.line.cut(true)
			_ = sleep(ctx, some(time.Second, 3*time.Second))
			v.line.cut(false)
		}
	}
	things := []func(){
		func() { killed.kill(); killed.start() },
		func() { killed.kill(); _ = sleep(ctx, some(0, 2*time.Second)); killed.start() },
		func() { killed.up(); killed.fill(); killed.start() },
		away(through), away(killed),
		func() {
			half := chance.IntN(2)
			net.cutOff(func(host string) bool { return int(host[len(host)-1]/2%2) == half })
			_ = sleep(ctx, some(time.Second, 3*time.Second))
			net.cutOff(nil)
		},
	}
	if sleep(ctx, time.Until(begins.Add(2*time.Second))) != nil {
		return
	}
	for pause := plan.era / 8; ; {
		for _, i := range chance.Perm(len(things)) {
			things[i]()
			if sleep(ctx, some(pause/2, pause)) != nil {
				return
			}
		}
	}
}

// checkSoaked holds everything against everything.
func (w *testWorld) checkSoaked(c *crowd, through, killed *soakVerifier) {
	t := w.t
	t.Helper()
	for name, v := range map[string]*soakVerifier{"through": through, "killed": killed} {
		s, err := reputation.Open(v.cfg.Store.Dir, reputation.Options{MustExist: true})
		if err != nil {
			t.Fatal(err)
		}
		findings, records, transcripts, err := FullCheck(t.Context(), s, w.client)
		if err != nil || len(findings) > 0 {
			t.Errorf("%s: %q, %v", name, findings, err)
		}
		seen := map[challenge.Outcome]int{}
		if err := s.History(reputation.Filter{}, func(r reputation.Record) bool { seen[r.Outcome]++; return true }); err != nil {
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

// growth compares what a process holds in its first third, but for the very first Eras, and its last: the least of each, when it was least busy.
func growth(t *testing.T, plan soakPlan, all []sample) {
	t.Helper()
	least := func(some []sample) sample {
		out := some[0]
		for _, s := range some {
			out = sample{min(out.goroutines, s.goroutines), min(out.files, s.files), min(out.memory, s.memory)}
		}
		return out
	}
	if len(all) < 9 {
		t.Logf("%d samples", len(all))
		return
	}
	first, last := least(all[len(all)/6:len(all)/3]), least(all[2*len(all)/3:])
	t.Logf("at first %.0f goroutines, %.0f descriptors, %.0f MiB; at last %.0f, %.0f, %.0f", first.goroutines, first.files, first.memory/(1<<20),
		last.goroutines, last.files, last.memory/(1<<20))
	if plan.long && (last.goroutines > 1.2*first.goroutines+50 || last.files > 1.2*first.files+20 || last.memory > 1.5*first.memory+64*(1<<20)) {
		t.Errorf("it grows: %+v, then %+v", first, last)
	}
}
