package node

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

// childConfig in the environment makes this test binary a verifier, and killAt one that is killed just before it would first send a
// transaction of an action: when all that comes before it is stored.
const (
	childConfig = "SLARK_TEST_NODE"
	killAt      = "SLARK_TEST_KILL_AT"
	// claimOnly has such a verifier claim what it can and end.
	claimOnly = "SLARK_TEST_CLAIM"
	// metricsFile is where such a verifier leaves its metrics when it has ended.
	metricsFile = "SLARK_TEST_METRICS"
)

func TestMain(m *testing.M) {
	if text := os.Getenv(childConfig); text != "" {
		os.Exit(child(text))
	}
	flag.Parse()
	sideBySide()
	os.Exit(m.Run())
}

// sideBySide has three worlds run at a time, also where there are fewer processors, unless -parallel says how many: they wait for blocks, nearly all of their time.
func sideBySide() {
	said := false
	flag.Visit(func(f *flag.Flag) { said = said || f.Name == "test.parallel" })
	if f := flag.Lookup("test.parallel"); f != nil && !said {
		_ = f.Value.Set(strconv.Itoa(max(3, runtime.GOMAXPROCS(0))))
	}
}

func child(text string) int {
	var c Config
	if err := json.Unmarshal([]byte(text), &c); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	signal.Ignore(syscall.SIGXFSZ) // a disk that is full is an error of the write
	ctx, stop := context.WithCancel(context.Background())
	go func() { // the parent closes it for a graceful stop
		io.Copy(io.Discard, os.Stdin)
		stop()
	}()
	d, closeAll, err := Open(ctx, c, slog.New(slog.NewTextHandler(os.Stderr, nil)))
	if action := os.Getenv(killAt); err == nil && action != "" {
		d.Submitter, err = deadlySubmitter(c, d, chain.Action(action))
	}
	if err == nil {
		work := func() error { return Run(ctx, c, d) }
		if os.Getenv(claimOnly) != "" {
			work = func() error { return claimAll(ctx, d) }
		}
		err = work()
		if cerr := closeAll(); err == nil {
			err = cerr
		}
	}
	if file := os.Getenv(metricsFile); err == nil && file != "" {
		err = writeMetrics(file, d.Metrics)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// TestKilled kills a verifier with SIGKILL again and again, around its Starts: no seed is ever sent twice, and every
// challenge that was issued ends with an outcome.
func TestKilled(t *testing.T) {
	t.Parallel()
	kills := 24
	if testing.Short() {
		kills = 4
	}
	provider := chaintest.NewAccount("provider")
	w := newTestWorld(t, deploy.Params{
		EraDuration: 20 * time.Minute, CommitWindow: time.Minute,
		Slots: 2000, // for every device, 33 a second in all
	}, provider)
	p := newTestProver(t, w.network, 1)
	var devices []string
	for i := range 20 {
		devices = append(devices, fmt.Sprintf(`{"index":%d,"kind":"gpu","class":"test"}`, i))
	}
	spec := `{"v":1,"devices":[` + strings.Join(devices, ",") + `]}`
	w.send(map[*ecdsa.PrivateKey][]chain.Call{provider.Key: {
		w.client.Register(p.registration(provider.Address, spec)), w.client.SetStatus(provider.Address, chain.StatusActive),
		w.client.SetSigner(common.Address(p.key.Address())),
	}})
	starts := make(chan challenge.Hash, 1)
	p.started = func(seed challenge.Hash) {
		select {
		case starts <- seed:
		default:
		}
	}
	cfg := w.config(0)
	cfg.Challenge.WithheldAfter = Duration(10 * time.Second)
	text, err := json.Marshal(cfg)
	if err != nil {
		t.Fatal(err)
	}
	start := func() (*exec.Cmd, io.Closer) {
		c := exec.Command(os.Args[0])
		c.Env = append(os.Environ(), childConfig+"="+string(text))
		c.Stderr = new(lines)
		in, err := c.StdinPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		for len(starts) > 0 {
			<-starts
		}
		return c, in
	}
	for i := range kills {
		c, in := start()
		if i == 0 {
			w.begin(0)
		}
		select {
		case <-starts:
		case <-time.After(2 * time.Minute):
			t.Fatalf("kill %d: no Start came; the verifier says:\n%s", i, c.Stderr)
		}
		// At this Start, or somewhere in those that follow.
		time.Sleep(rand.N(time.Duration(i%4)*15*time.Millisecond + 1))
		c.Process.Kill()
		c.Wait()
		in.Close()
	}
	// Once more, and a graceful stop: what was committed is resumed, the rest concluded.
	c, in := start()
	<-starts
	time.Sleep(time.Second)
	in.Close()
	if err := c.Wait(); err != nil {
		t.Errorf("graceful stop: %v\n%s", err, c.Stderr)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.seeds) < kills {
		t.Errorf("%d seeds for %d kills", len(p.seeds), kills)
	}
	for seed, n := range p.seeds {
		if n != 1 {
			t.Errorf("seed %s was sent %d times", seed, n)
		}
	}
	s, err := reputation.Open(cfg.Store.Dir, reputation.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if findings, err := s.Check(); err != nil || len(findings) > 0 {
		t.Errorf("check of the store: %v, %v", findings, err)
	}
	open, err := s.Open()
	if err != nil {
		t.Fatal(err)
	}
	pending, err := s.Pending()
	if err != nil || len(open) != len(pending) {
		t.Errorf("%d open challenges, %d of them pending, %v", len(open), len(pending), err)
	}
	seen := map[challenge.Outcome]int{}
	if err := s.History(reputation.Filter{}, func(r reputation.Record) bool { seen[r.Outcome]++; return true }); err != nil {
		t.Fatal(err)
	}
	for o := range seen {
		if o != challenge.Pass && o != challenge.Undecided {
			t.Errorf("outcomes %v: being killed is not the prover's failure", seen)
		}
	}
	t.Logf("%d kills, %d seeds, outcomes %v, %d left pending", kills, len(p.seeds), seen, len(pending))
}
