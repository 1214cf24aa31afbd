//go:build netns

package node

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/prover/config"
	"github.com/slark-network/slark/prover/ledger"
	"github.com/slark-network/slark/prover/serve"
	"github.com/slark-network/slark/reputation"
)

// processesVar in the environment is how many provers TestSoakProcesses has, how many Eras, and how long one lasts: 200,30,60s. Without it there are few.
const processesVar = "SLARK_SOAK_PROCESSES"

// proverVar is where the binary of the prover is, for the process in namespaces of its own, which does not build it.
const proverVar = "SLARK_TEST_PROVER"

const (
	landOf        = 10 // provers share a namespace
	spared        = 1  // of the provers is not killed, and its disk is never full: what it holds is measured
	proversPorts  = 7000
	processesSlot = 4 // slots of a device and Era, of each verifier
)

func planProcesses(t *testing.T) soakPlan {
	t.Helper()
	text := os.Getenv(processesVar)
	if text == "" {
		return soakPlan{eras: 2, era: 15 * time.Second, provers: 8}
	}
	part := strings.Split(text, ",")
	if len(part) == 3 {
		provers, err := strconv.Atoi(part[0])
		eras, eerr := strconv.Atoi(part[1])
		era, derr := time.ParseDuration(part[2])
		if errors.Join(err, eerr, derr) == nil && provers >= 4 && provers <= 2000 && eras >= 2 && era >= 12*time.Second {
			return soakPlan{eras: eras, era: era, provers: provers, long: true}
		}
	}
	t.Fatalf("%s is %q, want 4 to 2000 provers, 2 Eras or more, and how long one lasts, 12s or more", processesVar, text)
	return soakPlan{}
}

// soakProver is a prover as it ships, which is started again whenever it ends, as a service manager does it.
type soakProver struct {
	account chaintest.Account
	id      serve.Identity
	config  config.Config
	file    string
	address string
	land    *island
	log     *lines

	mu      sync.Mutex
	cmd     *exec.Cmd
	starts  int
	stopped chan struct{}
	ended   chan struct{}
}

// run starts the prover again and again until stop.
func (p *soakProver) run(t *testing.T, binary string) {
	defer close(p.ended)
	for {
		cmd := exec.Command(binary, "serve", "--config", p.file)
		cmd.Stdout, cmd.Stderr = p.log, p.log
		cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
		p.mu.Lock()
		select {
		case <-p.stopped:
			p.mu.Unlock()
			return
		default:
		}
		if err := within(p.land.ns, cmd.Start); err != nil {
			p.mu.Unlock()
			t.Errorf("start a prover: %v", err)
			return
		}
		p.cmd = cmd
		p.starts++
		p.mu.Unlock()
		_ = cmd.Wait()
		select {
		case <-p.stopped:
			return
		case <-time.After(500 * time.Millisecond):
		}
	}
}

// up waits until it takes connections.
func (p *soakProver) up(t *testing.T) {
	t.Helper()
	for end := time.Now().Add(soakPatience); ; time.Sleep(100 * time.Millisecond) {
		c, err := net.DialTimeout("tcp", p.address, soakPatience)
		if err == nil {
			_ = c.Close()
			return
		}
		if time.Now().After(end) {
			t.Fatalf("%s takes no connections: %v\n%s", p.account.Address, err, tail(p.log))
		}
	}
}

func (p *soakProver) signal(s syscall.Signal) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.cmd != nil {
		_ = p.cmd.Process.Signal(s)
	}
}

// stop ends it gracefully, or kills it when that takes too long.
func (p *soakProver) stop(t *testing.T) {
	p.mu.Lock()
	select {
	case <-p.stopped:
	default:
		close(p.stopped)
	}
	p.mu.Unlock()
	p.signal(syscall.SIGTERM)
	select {
	case <-p.ended:
	case <-time.After(soakPatience):
		t.Errorf("%s: no graceful stop", p.account.Address)
		p.signal(syscall.SIGKILL)
		<-p.ended
	}
}

// stopAll stops them at the same time: one waits half a minute for a verifier that is gone, if it was not told so.
func stopAll(t *testing.T, provers []*soakProver) {
	var all sync.WaitGroup
	for _, p := range provers {
		all.Go(func() { p.stop(t) })
	}
	all.Wait()
}

// sample is what its process holds.
func (p *soakProver) sample() (sample, bool) {
	p.mu.Lock()
	pid := p.cmd.Process.Pid
	p.mu.Unlock()
	files, err := os.ReadDir(fmt.Sprintf("/proc/%d/fd", pid))
	text, merr := os.ReadFile(fmt.Sprintf("/proc/%d/statm", pid))
	if err != nil || merr != nil {
		return nil, false
	}
	fields := strings.Fields(string(text))
	if len(fields) < 2 {
		return nil, false
	}
	pages, err := strconv.ParseFloat(fields[1], 64)
	return sample{"descriptors": float64(len(files)), "memory MiB": pages * float64(os.Getpagesize()) / (1 << 20)}, err == nil
}

// newSoakProver writes the configuration, the keys and the certificate of a prover.
func (w *testWorld) newSoakProver(i int, sea *islands, chainURL string) *soakProver {
	w.t.Helper()
	land := i % len(sea.all)
	p := &soakProver{
		account: chaintest.NewAccount(fmt.Sprint("provider ", i)), land: sea.all[land], address: net.JoinHostPort(sea.address(land), strconv.Itoa(proversPorts+i)),
		log: new(lines), stopped: make(chan struct{}), ended: make(chan struct{}),
	}
	dir := filepath.Join(w.dir, fmt.Sprint("land-", land))
	if err := os.MkdirAll(dir, 0o700); err != nil {
		w.t.Fatal(err)
	}
	if err := w.addresses.Save(filepath.Join(dir, "addresses.json")); err != nil {
		w.t.Fatal(err)
	}
	p.file = filepath.Join(dir, fmt.Sprint(i, ".toml"))
	if err := os.WriteFile(p.file, fmt.Appendf(nil, `listen = %[1]q
data_dir = "%[2]d.d"
provider = %[3]q
key.file = "%[2]d.key"
tls.certificate = "%[2]d.pem"
tls.key = "%[2]d.tls"
chain.url = %[4]q
chain.addresses = "addresses.json"
chain.poll = "1s"
[[devices]]
kind = "cpu"
class = "test"
cores = 1
[limits]
max_share = 1.0
era_length = "1h"
`, p.address, i, p.account.Address.Hex(), chainURL), 0o600); err != nil {
		w.t.Fatal(err)
	}
	var err error
	if p.config, err = config.Load(p.file); err != nil {
		w.t.Fatal(err)
	}
	if p.id, err = serve.Init(p.config); err != nil {
		w.t.Fatal(err)
	}
	return p
}

// TestSoakProcesses is TestSoak with provers as they ship, each a process, in network namespaces that real packets reach late, or not at all: provers and a
// verifier that are killed, namespaces that are cut off, disks that are full, endpoints that go away. In the end the ledgers of the provers agree as well.
func TestSoakProcesses(t *testing.T) {
	plan := planProcesses(t)
	if os.Getenv(insideSoak) == "" {
		binary := filepath.Join(t.TempDir(), "prover")
		if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", binary, "../../prover").CombinedOutput(); err != nil {
			t.Fatalf("build the prover: %v\n%s", err, out)
		}
		apart(t, proverVar+"="+binary)
		return
	}
	apart(t)
	seed := soakSeed(t)
	t.Logf("SLARK_SEED=%d: %d Eras of %v, %d provers", seed, plan.eras, plan.era, plan.provers)
	chance := rand.New(rand.NewPCG(seed, 0))

	accounts := make([]chaintest.Account, plan.provers+1) // the last is dead: nothing listens where it says that it does
	for i := range accounts {
		accounts[i] = chaintest.NewAccount(fmt.Sprint("provider ", i))
	}
	window := max(6*time.Second, plan.era/4)
	w := newTestWorld(t, deploy.Params{
		EraDuration: plan.era, CommitWindow: window, RevealWindow: window, UnbondingTime: time.Hour, Slots: processesSlot,
	}, accounts...)
	sea := newIslands(t, max(4, plan.provers/landOf))
	line := &cable{host: homeAddress}
	line.listen(t, w.url)
	sea.near.Store(uint32(line.port))
	small := newTmpfs(t, filepath.Join(w.dir, "land-0")) // and all of its provers
	provers := make([]*soakProver, plan.provers)
	for i := range provers {
		provers[i] = w.newSoakProver(i, sea, line.url)
		go provers[i].run(t, os.Getenv(proverVar))
	}
	defer stopAll(t, provers)
	w.registerAll(accounts, func(p *chain.Provider, i int) {
		if i == plan.provers {
			p.Signer, p.HostURI = common.Address{9}, net.JoinHostPort(sea.address(0), "1")
			return
		}
		p.Signer, p.Certificate, p.HostURI = common.Address(provers[i].id.Signer), provers[i].id.Certificate, provers[i].address
	})
	for _, p := range provers {
		p.up(t)
	}

	through, killed := w.soakVerifier(0), w.soakVerifier(1)
	disk := newTmpfs(t, filepath.Dir(killed.cfg.Store.Dir)+"-disk")
	killed.keepOn(disk)
	through.start()
	killed.start()
	defer func() {
		if t.Failed() {
			t.Logf("the one that ran through:\n%s\nthe other:\n%s\na prover:\n%s", tail(through.log), tail(killed.log), tail(provers[1].log))
		}
	}()
	begins := w.begin(0, 1)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var trouble sync.WaitGroup
	trouble.Go(func() {
		makeTrouble(ctx, chance, plan, begins, append(verifierTroubles(chance, through, killed),
			func() {
				for range 1 + plan.provers/20 {
					if i := chance.IntN(plan.provers); i != spared {
						provers[i].signal(syscall.SIGKILL)
					}
				}
			},
			func() {
				half := chance.IntN(2)
				for i, land := range sea.all {
					land.cut.Store(i/2%2 == half)
				}
				time.Sleep(between(chance, time.Second, 3*time.Second))
				for _, land := range sea.all {
					land.cut.Store(false)
				}
			},
			func() {
				if err := small.full(true); err != nil {
					t.Error(err)
				}
				time.Sleep(between(chance, time.Second, 3*time.Second))
				if err := small.full(false); err != nil {
					t.Error(err)
				}
			},
			func() {
				line.cut(true)
				time.Sleep(between(chance, time.Second, 3*time.Second))
				line.cut(false)
			},
		))
	})
	grown, grownProver := newGrowth(plan, begins), newGrowth(plan, begins)
	untilSettled(t, plan, through, killed, func() {
		grown.add(through.sample())
		grownProver.add(provers[spared].sample())
	})
	cancel()
	trouble.Wait()
	killed.up()
	through.stop()
	killed.stop()
	stopAll(t, provers)
	if t.Failed() {
		return
	}
	killed.metFullDisk()
	seeds := &told{t: t, provers: map[challenge.Address]*ledger.Ledger{}, seeds: map[challenge.Hash]bool{}}
	starts := 0
	for _, p := range provers {
		starts += p.starts
		l, err := ledger.Open(p.config.DataDir, ledger.Options{})
		if err != nil {
			t.Fatalf("the ledger of %s: %v", p.account.Address, err)
		}
		defer l.Close()
		seeds.provers[challenge.Address(p.account.Address)] = l
	}
	w.checkSoaked(through, killed, seeds.compare)
	grown.check(t, "the verifier that ran through")
	grownProver.check(t, "a prover that ran through")
	if last := provers[spared]; last.starts != 1 {
		t.Errorf("the prover that nothing happened to was started %d times", last.starts)
	}
	t.Logf("provers were started %d times; %d transcripts agree with their ledgers; %d seeds; %d packets lost", starts, seeds.agreed, len(seeds.seeds), sea.lost.Load())
}

// keepOn puts the store of a verifier on a file system of its own.
func (v *soakVerifier) keepOn(disk *tmpfs) {
	v.cfg.Store.Dir, v.full = filepath.Join(disk.dir, "store"), disk.full
}

// told compares what verifiers kept with what provers kept.
type told struct {
	t       *testing.T
	provers map[challenge.Address]*ledger.Ledger
	seeds   map[challenge.Hash]bool
	agreed  int
}

// compare holds a transcript against the prover's ledger. Whatever the prover signed is there as the verifier has it: it was made durable before it was sent.
func (a *told) compare(s *reputation.Store, r reputation.Record) {
	if !r.Kept {
		return
	}
	file, found, err := s.Transcript(r.Challenge())
	if err != nil || !found {
		a.t.Errorf("transcript of %v: found %v, %v", r.Challenge(), found, err)
		return
	}
	report, err := transcript.Recheck(file)
	if err != nil {
		a.t.Errorf("transcript of %v: %v", r.Challenge(), err)
		return
	}
	sess := report.Session
	start := sess.Start()
	if start == nil {
		return
	}
	if a.seeds[start.Seed] {
		a.t.Errorf("seed %s was sent twice", start.Seed)
	}
	a.seeds[start.Seed] = true
	var kept ledger.Challenge
	for _, record := range sess.Records() {
		if record.Type != message.TypeCommit && record.Type != message.TypeOpenings {
			continue
		}
		if kept.Prepare == nil {
			if kept, err = a.provers[r.Provider].Challenge(sess.ID()); err != nil {
				a.t.Errorf("ledger of %s: challenge %s, which it answered: %v", r.Provider, sess.ID(), err)
				return
			}
		}
		have := kept.Commit
		if record.Type == message.TypeOpenings {
			if have = kept.Openings; have == nil {
				continue // pruned, as answers are in time
			}
		}
		if !bytes.Equal(have, record.Body) {
			a.t.Errorf("ledger of %s: challenge %s: message %v is %d bytes there, and %d in the transcript", r.Provider, sess.ID(), record.Type, len(have), len(record.Body))
		}
	}
	a.agreed++
}
