package node

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sys/unix"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/leases"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/exchange"
	"github.com/slark-network/slark/slark/lag"
	"github.com/slark-network/slark/slark/metrics"
	"github.com/slark-network/slark/slark/precompute"
	"github.com/slark-network/slark/slark/schedule"
)

// loadVar in the environment is how many providers TestLoad has, which is then alone in its process. Without it there are 2000.
const loadVar = "SLARK_LOAD"

const (
	loadSlots   = 24
	loadWindows = 2000 // challenges under way, and timed, at once
	loadSample  = 200  // of so many challenges one has its proof verified
	blockEvery  = 12 * time.Second
	loadMemory  = 1 << 30 // at most, with 100,000 providers
)

// TestLoad is an Era of 24 hours of one verifier, in virtual time: the schedule, the loop of an Era, the store on disk, the judge and the verdicts at
// the end are those of a verifier. Not real are the chain, of which only views are shown, a new head every 12 s; and the line and the provers: each
// challenge is answered in 1 to 2 s of virtual time with a prepared proof, which is verified in one of 200. The store does not wait for the
// disk, and counts how often it would. No slot may be missed or late.
func TestLoad(t *testing.T) {
	providers, alone := 2000, false
	if text := os.Getenv(loadVar); text != "" {
		var err error
		if providers, err = strconv.Atoi(text); err != nil || providers < 1 || providers > 1_000_000 {
			t.Fatalf("%s is %q, want 1 to 1000000 providers", loadVar, text)
		}
		alone = true
	} else if testing.Short() {
		providers = 200
	}
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) { runLoad(t, dir, providers, alone) })
}

func runLoad(t *testing.T, dir string, providers int, alone bool) {
	wall := wallClock()
	disk := &patientDisk{FS: vfs.Default}
	store, err := reputation.Open(dir, reputation.Options{FS: disk})
	if err != nil {
		t.Fatal(err)
	}
	n := newLoadNode(t, store)
	before := footprint()
	show := newSlideshow(n, providers)
	n.Watcher, n.oracle = show, &oracle{watcher: show, network: n.network}
	n.Leases = leases.All{leases.Chain{Watcher: show}}
	prover := &prepared{Gate: n.Metrics.Windows(loadWindows), node: n, proof: loadProof(t, n.pre)}
	n.exchange = prover

	var secret challenge.Hash
	rand.Read(secret[:])
	ctx, stop := context.WithCancelCause(t.Context())
	n.fatal = stop
	began := processorTime()
	e := n.newEra(ctx, show.View(), secret)
	e.reconcile(show.View())
	synctest.Wait()
	entered := processorTime() - began
	asleep := footprint()
	for next := time.Hour; time.Now().Before(e.info.End); {
		time.Sleep(blockEvery)
		e.reconcile(show.next())
		if gone := time.Since(e.info.Start); alone && gone >= next {
			fmt.Printf("%v of the Era: %d challenges, %v of processor time\n", next, prover.all.Load(), (processorTime() - began).Round(time.Second))
			next += time.Hour
		}
	}
	e.end()
	n.fatal(nil)
	n.work.Wait()
	challenged := processorTime() - began
	if cause := context.Cause(ctx); cause != context.Canceled {
		t.Fatal(cause)
	}
	late := checkSlots(t, e, show.View())
	began = processorTime()
	sayAll(t, n, show.View())
	said := processorTime() - began
	stats := store.Stats()
	if err := store.Close(); err != nil {
		t.Error(err)
	}

	perProvider := (asleep - before) / uint64(providers)
	if alone && perProvider > loadMemory/100_000 { // few providers, or a race detector, would make it a figure of something else
		t.Errorf("a provider that waits for its slots takes %d bytes", perProvider)
	}
	peak := peakMemory(t)
	if alone && providers <= 100_000 && peak > loadMemory {
		t.Errorf("peak memory %d MiB, want at most %d", peak>>20, loadMemory>>20)
	}
	all := prover.all.Load()
	if want := uint64(providers * loadSlots); all != want {
		t.Errorf("%d challenges, want %d", all, want)
	}
	verify := prover.cost()
	day := e.info.End.Sub(e.info.Start)
	proofs := time.Duration(all) * verify
	var b strings.Builder
	row := func(what, format string, args ...any) {
		fmt.Fprintf(&b, "| %s | %s |\n", what, fmt.Sprintf(format, args...))
	}
	row("providers, slots, missed", "%d, %d, %d", providers, providers*loadSlots, uint64(providers*loadSlots)-all)
	row("latest start after its time", "%v", late)
	row("most slots waiting for a place at once", "%d", prover.most.Load())
	row("processor time to begin the Era", "%v", entered.Round(time.Millisecond))
	row("processor time of the Era: loop, judge, store", "%v, %v a challenge", challenged.Round(time.Second), (challenged / time.Duration(all)).Round(time.Microsecond))
	row("processor time of the verdicts at its end", "%v", said.Round(time.Millisecond))
	row("one proof verified, n = 4096 and 32 openings", "%v; of all challenges %v", verify.Round(time.Microsecond), proofs.Round(time.Second))
	row("left of one core, without line and TLS", "%.1f %%", 100*(1-float64(challenged+said+proofs)/float64(day)))
	row("memory of a provider that waits", "%d bytes", perProvider)
	row("peak memory of the process", "%d MiB", peak>>20)
	row("syncs of the disk", "%d, %.1f a second of the Era", disk.syncs.Load(), float64(disk.syncs.Load())/day.Seconds())
	row("store at the end", "%d MiB", (stats.Tables+stats.Log)>>20)
	row("wall time", "%v", (wallClock() - wall).Round(time.Second))
	t.Log("\n" + b.String())
}

func newLoadNode(t *testing.T, store *reputation.Store) *Node {
	t.Helper()
	key := testKey(t, 1)
	catalogue, err := LoadCatalogue([]string{envelopeFile(t, key, testEnvelopes...)}, nil, key.Address())
	if err != nil {
		t.Fatal(err)
	}
	retries := 3
	m := metrics.New()
	return &Node{
		cfg: Config{Challenge: ChallengeConfig{
			Share: 0.01, Margin: Duration(2 * time.Minute), LateAfter: Duration(2 * time.Minute), Concurrent: loadWindows, Windows: loadWindows,
			Size: 4096, Rounds: 8, Openings: 32, BusyRetries: &retries, ReadyWithin: Duration(5 * time.Second), AnswerWithin: Duration(2 * time.Minute),
		}},
		Deps: Deps{
			Store: store, Catalogue: catalogue, Meter: new(schedule.Meter), Log: slog.New(slog.DiscardHandler), Audit: slog.New(slog.DiscardHandler), Metrics: m,
		},
		self: key.Address(), network: challenge.Network{ChainID: testChain, Settlement: challenge.Address{2}},
		pre: precompute.New(1, 64<<20), lag: lag.New(), inFlight: m.Challenges(loadWindows),
	}
}

// slideshow is a chain of which nothing but the head moves.
type slideshow struct {
	view atomic.Pointer[chain.View]
}

func newSlideshow(n *Node, providers int) *slideshow {
	start := time.Now().Truncate(time.Second)
	self := common.Address(n.self)
	beacon := [32]byte{3}
	v := &chain.View{
		Head:  chain.Head{Number: 1, Hash: common.Hash{1}, Time: start},
		Era:   chain.EraInfo{Number: 1, Start: start, End: start.Add(24 * time.Hour), Beacon: beacon, Opened: start},
		Rules: chain.Rules{EraDuration: 24 * time.Hour, Seats: 5, CohortSize: committee.MaxCohort, Slots: loadSlots},
		Council: committee.Council{
			Beacon: beacon, Members: committee.Set{{Address: self, Cumulative: big.NewInt(1)}}, Numbers: uint32(providers), Size: committee.MaxCohort, Seats: 5,
		},
		Verifiers: []chain.Verifier{{Address: self, Weight: big.NewInt(1)}},
		Providers: make([]chain.Provider, providers),
	}
	for i := range v.Providers {
		p := chain.Provider{
			ID: uint64(i + 1), Signer: common.Address{4}, Status: chain.StatusActive, Tier: 4, HostURI: fmt.Sprintf("192.0.2.%d:%d", i%250+1, 1024+i%60000),
			Certificate: "sha256:" + fmt.Sprintf("%064x", i), Spec: strings.Clone(oneCPU), Number: uint32(i), Enrolled: true,
		}
		binary.BigEndian.PutUint64(p.Wallet[8:], uint64(i+1))
		v.Providers[i] = p
	}
	v.Index()
	s := new(slideshow)
	s.view.Store(v)
	return s
}

func (s *slideshow) next() *chain.View {
	v := *s.view.Load()
	v.Head.Number++
	binary.BigEndian.PutUint64(v.Head.Hash[:], v.Head.Number)
	v.Head.Time = time.Now().Truncate(time.Second)
	s.view.Store(&v)
	return &v
}

func (s *slideshow) View() *chain.View { return s.view.Load() }
func (s *slideshow) Healthy() error    { return nil }

func (s *slideshow) Run(ctx context.Context) error {
	<-ctx.Done()
	return ctx.Err()
}

func (s *slideshow) Wait(ctx context.Context, ok func(*chain.View) bool) (*chain.View, error) {
	for !ok(s.View()) {
		if err := sleep(ctx, blockEvery); err != nil {
			return nil, err
		}
	}
	return s.View(), nil
}

// proof is a recorded challenge, to be verified as an exchange verifies it.
type proof struct {
	file   []byte
	verify func() error
}

func loadProof(t *testing.T, pre *precompute.Cache) proof {
	t.Helper()
	file, err := os.ReadFile("../exchange/testdata/matmul-4096x32.slarktr")
	if err != nil {
		t.Fatal(err)
	}
	report, err := transcript.Recheck(file)
	if err != nil || !report.Passed() {
		t.Fatal(report, err)
	}
	s := report.Session
	checker, err := pre.Get(t.Context(), s.Job())
	if err != nil {
		t.Fatal(err)
	}
	return proof{file, func() error { return checker.Verify(s.Statement(), s.Asked(), s.Openings()) }}
}

// prepared answers every challenge in time, with its proof.
type prepared struct {
	*metrics.Gate
	node *Node
	proof

	all, most atomic.Uint64
	waiting   atomic.Int64
}

func (p *prepared) Close() {}

func (p *prepared) Resume(context.Context, []byte, exchange.Hooks) (exchange.Result, error) {
	return exchange.Result{}, challenge.ErrInvalid
}

func (p *prepared) Run(ctx context.Context, i exchange.Issue) (r exchange.Result, err error) {
	by, cancel := context.WithDeadline(ctx, i.StartBy)
	defer cancel()
	p.most.Store(max(p.most.Load(), uint64(p.waiting.Add(1))))
	err = p.Acquire(by, 1)
	p.waiting.Add(-1)
	if err != nil {
		r = exchange.Result{Outcome: challenge.Undecided, Reason: "too busy", TooBusy: true}
		return r, i.Concluded(ctx, r)
	}
	if err := sleep(ctx, time.Until(i.StartAt)); err != nil {
		p.Release(1)
		return r, err
	}
	began := time.Now()
	work := time.Second + time.Duration(i.Secrets.Seed[0])*4*time.Millisecond
	time.Sleep(work)
	p.Release(1)
	r = exchange.Result{Elapsed: time.Since(began), RoundTrip: 20 * time.Millisecond, Ready: time.Millisecond, ID: i.Secrets.Seed}
	if err := i.Committed(ctx, p.file[:1500], time.Now().Add(10*time.Minute)); err != nil {
		return r, err
	}
	if p.all.Add(1)%loadSample == 0 {
		if err := p.verify(); err != nil {
			return r, err
		}
	}
	j := i.Envelope.Judge(i.Job.Work(), envelope.Sample{Elapsed: r.Elapsed, RoundTrip: r.RoundTrip})
	r.Judgement, r.Rate, r.Outcome, r.Reason = &j, j.Rate, j.Outcome, j.Reason
	// A kilobyte of the recording, told from others by the seed: whole ones would fill a hundred gigabytes.
	r.Transcript = append(i.Secrets.Seed[:], p.file[:1024]...)
	words, done, err := i.Weighed(ctx, r)
	if done != nil {
		defer done()
	}
	if err != nil {
		return r, err
	}
	r.Reason += "; " + words
	return r, i.Concluded(ctx, r)
}

// cost is what verifying the proof takes of a processor, of a hundred the mean.
func (p *prepared) cost() time.Duration {
	const times = 100
	began := processorTime()
	for range times {
		if err := p.verify(); err != nil {
			return 0
		}
	}
	return (processorTime() - began) / times
}

// checkSlots holds the record to the schedule: of every device every slot has passed, once, and began at its time. It gives the longest that one began after it.
func checkSlots(t *testing.T, e *eraRun, v *chain.View) (latest time.Duration) {
	t.Helper()
	bad := 0
	for _, p := range v.Providers {
		key := deviceKey{p.Wallet, 0}
		id := challenge.DeviceID(challenge.Address(p.Wallet), 0)
		plan := e.schedule(key, Device{ID: id}, loadSlots)
		times, flashes, seen := plan.Times(), plan.Flashes(), map[uint64]bool{}
		err := e.Store.History(reputation.Filter{Provider: challenge.Address(p.Wallet)}, func(r reputation.Record) bool {
			at := times[r.Slot]
			early := time.Duration(0)
			if !flashes[int(r.Slot)].IsZero() {
				early = flashLead(plan)
			}
			after := r.IssuedAt.Sub(at)
			if r.Device != id || seen[r.Slot] || r.Outcome != challenge.Pass || after < -early || after > time.Duration(e.cfg.Challenge.LateAfter) {
				bad++
				t.Errorf("%s: slot %d at %v began %v after it and ended as %s (%s)", p.Wallet, r.Slot, at, after, r.Outcome, r.Reason)
			}
			seen[r.Slot], latest = true, max(latest, after)
			return bad < 10
		})
		if err != nil || len(seen) != loadSlots {
			bad++
			t.Errorf("%s: %d slots, want %d; %v", p.Wallet, len(seen), loadSlots, err)
		}
		if bad >= 10 {
			t.Fatal("and so on")
		}
	}
	return latest
}

// sayAll makes the verdicts of all providers and packs them, as is done for the seats of all cohorts.
func sayAll(t *testing.T, n *Node, v *chain.View) {
	t.Helper()
	for cohort := range v.Council.Cohorts() {
		var all []committee.Verdict
		first, end := v.Council.Providers(cohort)
		for number := first; number < end; number++ {
			verdict, err := n.verdict(t.Context(), v, v.Era, v.Providers[number])
			if err != nil || verdict.Uptime != chain.FullUptime || verdict.Samples == 0 {
				t.Fatalf("provider %d: %+v, %v", number, verdict, err)
			}
			all = append(all, verdict)
		}
		if _, err := committee.Pack(v.Era.Number, v.Council.Size, all); err != nil {
			t.Fatal(err)
		}
	}
}

// patientDisk counts syncs and does not wait for them.
type patientDisk struct {
	vfs.FS
	syncs atomic.Uint64
}

type patientFile struct {
	vfs.File
	disk *patientDisk
}

func (f patientFile) Sync() error                { f.disk.syncs.Add(1); return nil }
func (f patientFile) SyncData() error            { f.disk.syncs.Add(1); return nil }
func (f patientFile) SyncTo(int64) (bool, error) { f.disk.syncs.Add(1); return true, nil }

func (d *patientDisk) Create(name string, c vfs.DiskWriteCategory) (vfs.File, error) {
	f, err := d.FS.Create(name, c)
	return patientFile{f, d}, err
}

func (d *patientDisk) ReuseForWrite(from, to string, c vfs.DiskWriteCategory) (vfs.File, error) {
	f, err := d.FS.ReuseForWrite(from, to, c)
	return patientFile{f, d}, err
}

func (d *patientDisk) OpenDir(name string) (vfs.File, error) {
	f, err := d.FS.OpenDir(name)
	return patientFile{f, d}, err
}

// processorTime is what this process has used of all processors.
func processorTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// wallClock is the time that passes outside, since some moment.
func wallClock() time.Duration {
	var ts unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_MONOTONIC, &ts); err != nil {
		return 0
	}
	return time.Duration(ts.Nano())
}

// footprint is the memory that is held, heap and stacks, after a collection.
func footprint() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc + m.StackInuse
}

// peakMemory is the most that this process had of the machine's memory.
func peakMemory(t *testing.T) uint64 {
	t.Helper()
	text, err := os.ReadFile("/proc/self/status")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		if rest, found := strings.CutPrefix(line, "VmHWM:"); found {
			kib, err := strconv.ParseUint(strings.Fields(rest)[0], 10, 64)
			if err != nil {
				t.Fatal(err)
			}
			return kib << 10
		}
	}
	t.Fatal("no VmHWM")
	return 0
}
