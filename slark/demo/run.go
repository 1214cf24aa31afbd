// Package demo is the whole network in one command: a chain with contracts on
// loopback, five verifiers and eleven providers as processes of their own, most of
// which cheat. It ends when a few short Eras are settled, and says whether everybody
// met the fate that it deserves.
package demo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"time"

	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/demo/hostile"
)

// Options are the length and the output of a demonstration. Zero fields have their defaults.
type Options struct {
	Program string // the slark binary that is started for every part; default this one
	Eras    int    // that are settled before it ends; default 5, at least 3
	Keep    string // folder that keeps stores, transcripts and logs; default none
	JSON    string // file that gets the summary
	Device  string // of the honest provider: cpu, or emulator for the CUDA kernels on emulated hardware; default cpu
	Out     io.Writer
	Live    bool // Out is a terminal: redraw a table

	Dashboard bool // the first verifier serves its dashboard

	Lead     time.Duration // from now to the first Era, in which verifiers commit to their secrets; default 18 s
	Era      time.Duration // default 30 s; with the emulator 36 s
	Window   time.Duration // to commit to verdicts after an Era, and again to reveal them; default 12 s
	Withheld time.Duration // from Open until it is withheld; default 8 s
	Slots    int           // challenges of a device by each verifier in an Era; default 10
	Within   time.Duration // default 8 min; after it the demonstration has failed

	// Upset is called with the running children, for tests that disturb them.
	Upset func(ctx context.Context, children []*child)
	// Enough, if set, must be true as well before it ends.
	Enough func() bool
}

func (o *Options) defaults() error {
	set := func(d *time.Duration, v time.Duration) {
		if *d == 0 {
			*d = v
		}
	}
	set(&o.Lead, 18*time.Second)
	if o.Device == Emulator {
		set(&o.Era, 36*time.Second) // emulated work is slow, and the cores are shared
	}
	set(&o.Era, 30*time.Second)
	set(&o.Window, 12*time.Second)
	set(&o.Withheld, 8*time.Second)
	set(&o.Within, 8*time.Minute)
	if o.Eras == 0 {
		o.Eras = 5
	}
	if o.Eras < 3 {
		return fmt.Errorf("eras is %d, want at least 3", o.Eras)
	}
	switch o.Device {
	case "", "cpu":
		o.Device = "cpu"
	case Emulator:
	default:
		return fmt.Errorf("device is %q, want cpu or emulator", o.Device)
	}
	if o.Slots == 0 {
		o.Slots = 10 // five of memory: four that are far below refute a claim
	}
	if o.Out == nil {
		o.Out = io.Discard
	}
	if o.Program == "" {
		self, err := os.Executable()
		if err != nil {
			return fmt.Errorf("find this program: %w", err)
		}
		o.Program = self
	}
	return nil
}

// ErrFate is a demonstration that ran, and in which somebody did not meet its deserved fate.
var ErrFate = errors.New("a provider did not meet its deserved fate")

// Run plays the demonstration. The summary is not nil if it came to one; the error is ErrFate if that is not as
// it should be.
func Run(ctx context.Context, o Options) (*Summary, error) {
	if err := o.defaults(); err != nil {
		return nil, err
	}
	dir, cleanup, err := folder(o.Keep)
	if err != nil {
		return nil, err
	}
	defer cleanup()
	began := time.Now()
	ctx, cancel := context.WithTimeoutCause(ctx, o.Within, fmt.Errorf("not done within %s", o.Within))
	defer cancel()
	s, err := play(ctx, dir, o, nil)
	if err != nil {
		if cause := context.Cause(ctx); cause != nil {
			err = fmt.Errorf("%w (%w)", err, cause)
		}
		return nil, err
	}
	s.Seconds = time.Since(began).Seconds()
	s.judge(o.Eras)
	s.print(func(format string, args ...any) { fmt.Fprintf(o.Out, format+"\n", args...) })
	if o.JSON != "" {
		if err := s.write(o.JSON); err != nil {
			return s, err
		}
	}
	if !s.Passed {
		return s, ErrFate
	}
	return s, nil
}

// folder is where everything is kept, and how it is removed.
func folder(keep string) (string, func(), error) {
	if keep != "" {
		entries, err := os.ReadDir(keep)
		if err == nil && len(entries) > 0 {
			return "", nil, fmt.Errorf("keep: folder %s is not empty", keep)
		}
		abs, err := filepath.Abs(keep)
		if err != nil {
			return "", nil, err
		}
		return abs, func() {}, os.MkdirAll(abs, 0o700)
	}
	dir, err := os.MkdirTemp("", "slark-demo-")
	return dir, func() { os.RemoveAll(dir) }, err
}

// play runs the network until enough Eras are settled, and reads the outcome from stores and chain. audit, if not nil,
// sees the world when all processes have ended.
func play(ctx context.Context, dir string, o Options, audit func(*world) error) (*Summary, error) {
	logFile, err := os.OpenFile(filepath.Join(dir, "demo.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}
	defer logFile.Close()
	log := slog.New(slog.NewTextHandler(logFile, nil))
	fmt.Fprintf(o.Out, "Starting a chain, %d verifiers and %d providers on 127.0.0.1 ...\n", len(bench), len(cast))
	w, err := newWorld(ctx, dir, o, log)
	if w != nil {
		defer w.close()
	}
	if err != nil {
		return nil, err
	}
	obs, err := newObserver(w.client, log)
	if err != nil {
		return nil, err
	}
	watching, stopWatching := context.WithCancel(ctx)
	watched := make(chan error, 1)
	go func() { watched <- obs.watcher.Run(watching) }()
	defer func() { stopWatching(); <-watched }()

	feed := newFeed()
	provers, err := w.provers(o)
	if err != nil {
		return nil, err
	}
	nodes, err := w.nodes(o, feed)
	if err != nil {
		return nil, err
	}
	if o.Dashboard {
		fmt.Fprintf(o.Out, "The dashboard of %s, from its start on: http://%s/\n", bench[0].name, w.dashboard)
	}
	all := append(append([]*child(nil), provers...), nodes...)
	defer stopAll(all, 0)
	for _, c := range all {
		if err := c.start(); err != nil {
			return nil, err
		}
	}
	upset, calm := context.WithCancel(ctx)
	defer calm()
	flapped := make(chan struct{})
	go func() { defer close(flapped); flap(upset, provers, log) }()
	let := make(chan error, 1)
	go func() { let <- w.let(upset, o) }()
	if o.Upset != nil {
		go o.Upset(upset, all)
	}
	view := newScreen(o, w, obs, feed)
	if err := wait(ctx, o, w, obs, all, view); err != nil {
		return nil, err
	}
	calm()
	<-flapped
	if err := <-let; err != nil && !errors.Is(err, context.Canceled) {
		return nil, fmt.Errorf("lease: %w", err)
	}
	stopAll(nodes, 15*time.Second)
	stopAll(provers, 15*time.Second)
	if err := failures(all); err != nil {
		return nil, err
	}
	if audit != nil {
		if err := audit(w); err != nil {
			return nil, err
		}
	}
	return w.summarise(ctx, obs, o.Keep != "")
}

// flap kills and restarts the flapper at random moments.
func flap(ctx context.Context, provers []*child, log *slog.Logger) {
	for _, c := range provers {
		if c.name != string(Flapper) {
			continue
		}
		for sleep(ctx, time.Duration(1500+rand.IntN(2500))*time.Millisecond) {
			c.kill()
			sleep(ctx, time.Duration(rand.IntN(400))*time.Millisecond)
			if err := c.start(); err != nil {
				log.Error("restart the flapper", "err", err)
				return
			}
		}
	}
}

// wait returns when enough Eras are settled, every provider was decided in as many of them as its fate takes, all that was decided is
// done, every honest verifier was paid, and every verifier that lies has lied.
func wait(ctx context.Context, o Options, w *world, obs *observer, all []*child, view *screen) error {
	tick := time.NewTicker(250 * time.Millisecond)
	defer tick.Stop()
	demoted := min(o.Eras, demotion)
	if o.Upset != nil {
		demoted = 0
	}
	for {
		select {
		case <-ctx.Done():
			return fmt.Errorf("settled Eras are %v, want %d", obs.settled(), o.Eras)
		case <-tick.C:
		}
		if err := failures(all); err != nil {
			return err
		}
		view.draw()
		if len(obs.settled()) >= o.Eras && obs.done(w.numbered(), demoted) && len(w.told(obs)) > 0 && obs.silenced(w.address(hostile.Copies)) && (w.paid(obs) || o.Upset != nil) && (o.Enough == nil || o.Enough()) {
			return nil
		}
	}
}

// summarise reads what happened from the stores of the verifiers and from the chain.
func (w *world) summarise(ctx context.Context, obs *observer, keep bool) (*Summary, error) {
	folder := ""
	if keep {
		folder = filepath.Join(w.dir, "transcripts")
		if err := os.MkdirAll(folder, 0o700); err != nil {
			return nil, err
		}
	}
	s := &Summary{Chain: chainID, Contract: w.addresses.Settlement, Eras: obs.settled()}
	for _, p := range w.providers {
		after, err := w.client.Provider(ctx, p.wallet.address())
		if err != nil {
			return nil, err
		}
		left, err := w.client.Stake(ctx, p.wallet.address())
		if err != nil {
			return nil, err
		}
		s.Providers = append(s.Providers, ProviderSummary{
			Role: p.role, Story: p.story, Wallet: p.wallet.address(), Kind: p.device.Kind.String(), Class: p.device.Class,
			Challenges: map[string]uint64{}, Memory: map[string]uint64{}, TierBefore: p.tier, TierAfter: after.Tier, Stake: tokens(left.Total),
		})
	}
	s.fromEvents(obs.all(), w.numbered())
	rates := map[Role][]uint64{}
	for i, v := range w.verifiers {
		account, err := w.client.VerifierAccount(ctx, v.address())
		if err != nil {
			return nil, err
		}
		summary := VerifierSummary{
			Name: bench[i].name, Lie: bench[i].lie, Address: v.address(), Agreed: account.Agreed, Judged: account.Judged,
			StakeBefore: bench[i].stake, StakeAfter: tokens(account.Stake),
		}
		summary.Paid, summary.Unanswered = obs.rewards(v.address())
		if bench[i].lie == "" {
			if err := w.readStore(v, s, &summary, rates, folder); err != nil {
				return nil, fmt.Errorf("store of %s: %w", summary.Name, err)
			}
		}
		s.Verifiers = append(s.Verifiers, summary)
	}
	if err := w.expose(ctx, s, obs); err != nil {
		return nil, err
	}
	for i := range s.Providers {
		s.Providers[i].Rate = median(rates[s.Providers[i].Role])
	}
	return s, nil
}

func (w *world) readStore(v account, s *Summary, summary *VerifierSummary, rates map[Role][]uint64, folder string) (err error) {
	store, err := reputation.Open(v.file("store"), reputation.Options{})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	if findings, err := store.Check(); err != nil || len(findings) > 0 {
		return fmt.Errorf("audit: %v %w", findings, err)
	}
	if err := s.Transcripts.auditTranscripts(store, summary.Name, folder); err != nil {
		return err
	}
	return s.fromStore(store, summary, rates)
}
