package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"runtime"
	"sync"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/diagnosis"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/exchange"
	"github.com/slark-network/slark/slark/lag"
	"github.com/slark-network/slark/slark/node"
	"github.com/slark-network/slark/slark/precompute"
	"github.com/slark-network/slark/slark/schedule"
)

func challengeCommand() *cli.Command {
	return &cli.Command{
		Name:      "challenge",
		Usage:     "make one challenge now and print what came of it",
		ArgsUsage: "HOST:PORT",
		Description: "Challenges the provider that is registered with this host. The verifier's store must not be in use, because\n" +
			"the challenge takes a counter; it is recorded as undecided and counts for nothing.\n" +
			"Exit status: 0 pass, 1 any other outcome, 2 usage, configuration or chain.",
		Flags: []cli.Flag{
			configFlag(),
			&cli.StringFlag{Name: "device", Value: "0", Usage: "`ID` or index of the device"},
			&cli.StringFlag{Name: "kind", Value: "matmul", Usage: "`KIND` of work: matmul or memory"},
			&cli.Uint64Flag{Name: "size", Usage: "size `N` of the matrices, a power of two from 256 to 65536, or MiB of the dataset, 1 to 262144; default by class"},
			&cli.Uint32Flag{Name: "rounds", Usage: "`T` chained rounds, 1 to 64, of memory to 256; default by class"},
			&cli.Uint32Flag{Name: "openings", Usage: "`K` units opened, T to 256; default by class"},
			&cli.StringFlag{Name: "class", Usage: "judge by the envelope of `CLASS`; default the class registered"},
			&cli.StringFlag{Name: "transcript", Usage: "write the transcript to `FILE`"},
			&cli.BoolFlag{Name: "json", Usage: "print one JSON object"},
		},
		Action: func(ctx context.Context, c *cli.Command) error {
			one, err := parseChallenge(c)
			if err != nil {
				return usage("slark challenge: %w", err)
			}
			result, err := one.make(ctx, c.Root().ErrWriter)
			if err != nil {
				return usage("slark challenge: %w", err)
			}
			if err := one.print(c.Root().Writer, result); err != nil {
				return err
			}
			if result.Outcome != challenge.Pass {
				return &statusError{status: exitFailed}
			}
			return nil
		},
	}
}

// chainWithin is how long the chain may take to answer at first.
const chainWithin = 20 * time.Second

// oneChallenge is what the flags ask for.
type oneChallenge struct {
	cfg        node.Config
	host       string
	device     string
	work       schedule.Work // zero fields: by class
	class      string
	transcript string
	json       bool

	issue exchange.Issue
}

func parseChallenge(c *cli.Command) (*oneChallenge, error) {
	o := &oneChallenge{
		host: c.Args().First(), device: c.String("device"), class: c.String("class"), transcript: c.String("transcript"), json: c.Bool("json"),
		work: schedule.Work{Size: c.Uint64("size"), Rounds: c.Uint32("rounds"), Openings: c.Uint32("openings")},
	}
	var errs []error
	if c.Args().Len() != 1 {
		errs = append(errs, fmt.Errorf("want one HOST:PORT, got %d arguments", c.Args().Len()))
	} else if _, _, err := net.SplitHostPort(o.host); err != nil {
		errs = append(errs, fmt.Errorf("%q is not HOST:PORT", o.host))
	}
	least := uint64(challenge.MinSize)
	kind, err := challenge.ParseKind(c.String("kind"))
	switch {
	case err != nil:
		errs = append(errs, fmt.Errorf("--kind: %w", err))
		o.work.Kind = challenge.Matmul
	case kind == challenge.Memory:
		o.work.Kind, o.work.Size, least = kind, min(o.work.Size, 1<<32)<<10, challenge.MinItems
	default:
		o.work.Kind = kind
	}
	if _, err := parseDevice(o.device, challenge.Address{1}); err != nil {
		errs = append(errs, fmt.Errorf("--device: %w", err))
	}
	if o.class != "" {
		if err := message.CheckClass(o.class); err != nil {
			errs = append(errs, fmt.Errorf("--class: %w", err))
		}
	}
	// Each given number must be possible by itself; together they are checked when the class is known.
	if err := o.fill(schedule.Work{Kind: o.work.Kind, Size: least, Rounds: 1, Openings: challenge.MaxOpenings}).Validate(); err != nil {
		errs = append(errs, err)
	}
	if len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	o.cfg, err = node.Load(c.String("config"))
	return o, err
}

// fill puts what the flags leave open.
func (o *oneChallenge) fill(w schedule.Work) schedule.Work {
	if o.work.Size != 0 {
		w.Size = o.work.Size
	}
	if o.work.Rounds != 0 {
		w.Rounds = o.work.Rounds
		w.Openings = max(w.Openings, w.Rounds)
	}
	if o.work.Openings != 0 {
		w.Openings = o.work.Openings
	}
	return w
}

// make finds the provider on the chain and challenges it.
func (o *oneChallenge) make(ctx context.Context, progress io.Writer) (r exchange.Result, err error) {
	deps, closeAll, err := node.Open(ctx, o.cfg, logger(progress, "warn"))
	if errors.Is(err, reputation.ErrLocked) {
		return r, fmt.Errorf("%w: stop the verifier that runs, or use a configuration with a key and store of its own", err)
	}
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, closeAll()) }()
	// The chain and the heartbeat are followed until the challenge is over.
	ctx, stop := context.WithCancel(ctx)
	var following sync.WaitGroup
	defer following.Wait()
	defer stop()
	following.Go(func() { deps.Watcher.Run(ctx) }) // what it meets shows in Wait and in the oracle
	first, cancel := context.WithTimeout(ctx, chainWithin)
	defer cancel()
	view, err := deps.Watcher.Wait(first, func(*chain.View) bool { return true })
	if err != nil {
		return r, err
	}
	kind, beacon, err := o.find(view, deps)
	if err != nil {
		return r, err
	}
	counter, err := deps.Store.Issue(reputation.IssueRecord{
		Provider: o.issue.Job.Provider, Device: o.issue.Job.Device, DeviceKind: kind, Kind: o.issue.Job.Kind, Era: o.issue.Job.Era, Slot: challenge.NoSlot, Verifier: o.issue.Job.Verifier,
		Class: o.issue.Class, Size: o.issue.Job.Size, Rounds: o.issue.Job.Rounds, Openings: o.issue.Job.Openings, At: time.Now(),
	})
	if err != nil {
		return r, err
	}
	// A secret of its own: this challenge is not of the schedule.
	var secret challenge.Hash
	rand.Read(secret[:])
	j := &o.issue.Job
	j.Counter = counter
	o.issue.Secrets = challenge.DeriveSecrets(node.NetworkOf(deps.Client.Addresses()), secret, beacon, *j)
	o.issue.Progress = func(s exchange.Step) {
		if s.Stage != exchange.Finished {
			fmt.Fprintf(progress, "%-10s %s\n", s.Stage, s.Detail)
		}
	}
	if r, err = o.exchange(ctx, deps); err != nil {
		return r, err
	}
	err = deps.Store.Conclude(reputation.Result{
		Provider: j.Provider, Device: j.Device, DeviceKind: kind, Kind: j.Kind, Era: j.Era, Counter: counter, Outcome: challenge.Undecided,
		Reason: "made by hand: " + r.Outcome.String(), Elapsed: r.Elapsed, RoundTrip: r.RoundTrip, Lag: r.Lag, Rate: r.Rate,
		Class: o.issue.Class, Size: j.Size, Rounds: j.Rounds, Openings: j.Openings, At: time.Now(), Transcript: r.Transcript,
	})
	if err == nil && o.transcript != "" && r.Transcript != nil {
		err = os.WriteFile(o.transcript, r.Transcript, 0o644)
	}
	return r, err
}

func (o *oneChallenge) exchange(ctx context.Context, deps node.Deps) (r exchange.Result, err error) {
	monitor := lag.New()
	beat, stop := context.WithCancel(ctx)
	var beating sync.WaitGroup
	defer beating.Wait()
	defer stop()
	beating.Go(func() { monitor.Run(beat) })
	network := node.NetworkOf(deps.Client.Addresses())
	x, err := exchange.New(exchange.Options{
		Network: network, Key: deps.Key, Certificate: deps.TLS, Precompute: precompute.New(runtime.NumCPU(), 0), Lag: monitor,
		Oracle: node.NewOracle(deps.Client, deps.Watcher), Log: deps.Log,
	})
	if err != nil {
		return r, err
	}
	defer x.Close()
	return x.Run(ctx, o.issue)
}

// find makes the job from what the chain says of the provider with the host, and gives the kind of device and the beacon.
func (o *oneChallenge) find(v *chain.View, deps node.Deps) (kind challenge.DeviceKind, beacon challenge.Hash, err error) {
	provider, err := registered(v, o.host)
	if err != nil {
		return kind, beacon, err
	}
	era := v.Era.Number
	if !v.Era.Beacon.Known() {
		return kind, beacon, fmt.Errorf("era %d has no beacon yet", era)
	}
	wallet := challenge.Address(provider.Wallet)
	devices, err := node.ParseSpec(wallet, provider.Spec)
	if err != nil {
		return kind, beacon, fmt.Errorf("registry entry of %s: %w", wallet, err)
	}
	id, err := parseDevice(o.device, wallet)
	if err != nil {
		return kind, beacon, err
	}
	class := ""
	for _, d := range devices {
		if d.ID == id {
			class, kind = d.Class, d.Kind
		}
	}
	if kind == 0 {
		return kind, beacon, fmt.Errorf("%s has registered no device %s", wallet, o.device)
	}
	if o.class != "" {
		class = o.class
	}
	env := deps.Catalogue.Find(class, o.work.Kind)
	work, cold := o.byClass(class, deps)
	work = o.fill(work)
	if err := work.Validate(); err != nil {
		return kind, beacon, err
	}
	beacon = challenge.Hash(v.Era.Beacon)
	signer := challenge.Address(provider.Signer)
	c := o.cfg.Challenge
	o.issue = exchange.Issue{
		Target: exchange.Target{Address: o.host, Certificate: provider.Certificate, Signer: signer},
		Job: challenge.Job{
			Provider: wallet, Signer: signer, Verifier: deps.Key.Address(), Device: id, Era: era, Slot: challenge.NoSlot, Kind: work.Kind,
			Size: work.Size, Rounds: work.Rounds, Openings: work.Openings,
			MatrixSeed: challenge.MatrixSeed(node.NetworkOf(deps.Client.Addresses()), era, beacon),
		},
		Class: class, Envelope: env,
		ReadyWithin: time.Duration(c.ReadyWithin) + cold, AnswerWithin: time.Duration(c.AnswerWithin), WithheldAfter: time.Duration(c.WithheldAfter),
	}
	return kind, beacon, nil
}

// byClass is the work that the class gets, and what Ready may take longer because a dataset has to be built. A dataset of a
// class that has none must be given by its size.
func (o *oneChallenge) byClass(class string, deps node.Deps) (w schedule.Work, cold time.Duration) {
	c := o.cfg.Challenge.ClassOf(class, deps.Catalogue)
	if o.work.Kind == challenge.Matmul {
		return schedule.Matmul(c.Compute), 0
	}
	w, ok := schedule.Memory(c.Memory, max(c.Items, o.work.Size))
	if !ok {
		w = schedule.Work{Kind: challenge.Memory, Size: c.Items, Rounds: 32, Openings: 64}
	}
	return w, max(c.Build, time.Duration(o.cfg.Challenge.Memory.BuildWithin))
}

// registered is the provider whose registry entry names the host.
func registered(v *chain.View, host string) (chain.Provider, error) {
	for _, p := range v.Providers {
		if address, err := node.ParseHost(p.HostURI); err == nil && address == host {
			return p, nil
		}
	}
	return chain.Provider{}, fmt.Errorf("no provider is registered with host %s", host)
}

// printed is the result as --json prints it.
type printed struct {
	Outcome   challenge.Outcome `json:"outcome"`
	Reason    string            `json:"reason"`
	Class     string            `json:"class"`
	Rate      uint64            `json:"perSecond"`
	Lower     uint64            `json:"lowerPerSecond"`
	Upper     uint64            `json:"upperPerSecond"`
	Elapsed   int64             `json:"elapsedNs"`
	RoundTrip int64             `json:"roundTripNs"`
	Lag       int64             `json:"lagNs"`
	Challenge challenge.Hash    `json:"challenge"`
	Job       challenge.Job     `json:"job"`
	Diagnosis string            `json:"diagnosis,omitempty"` // what the prover says of its device
	File      string            `json:"transcript,omitempty"`
}

func (o *oneChallenge) print(w io.Writer, r exchange.Result) error {
	env := o.issue.Envelope
	if env == nil {
		env = new(envelope.Envelope)
	}
	said := ""
	if r.Diagnosis != nil {
		said = diagnosis.Text(r.Diagnosis)
	}
	if o.json {
		return json.NewEncoder(w).Encode(printed{
			Outcome: r.Outcome, Reason: r.Reason, Class: o.issue.Class, Rate: r.Rate, Lower: env.Lower, Upper: env.Upper,
			Elapsed: int64(r.Elapsed), RoundTrip: int64(r.RoundTrip), Lag: int64(r.Lag), Challenge: r.ID, Job: o.issue.Job, Diagnosis: said,
			File: o.transcript,
		})
	}
	j := o.issue.Job
	fmt.Fprintf(w, "%s: %s\n", r.Outcome, r.Reason)
	if j.Kind == challenge.Memory {
		fmt.Fprintf(w, "work        memory, %d MiB, %d rounds, %d openings: %d bytes read\n", j.Size>>10, j.Rounds, j.Openings, j.Work())
	} else {
		fmt.Fprintf(w, "work        n=%d, %d rounds, %d openings: %d operations\n", j.Size, j.Rounds, j.Openings, j.Work())
	}
	if env.Lower > 0 {
		fmt.Fprintf(w, "envelope    %s: %s to %s\n", o.issue.Class, envelope.Text(j.Kind, env.Lower), envelope.Text(j.Kind, env.Upper))
	} else {
		fmt.Fprintf(w, "envelope    none for class %s\n", o.issue.Class)
	}
	if r.Rate > 0 {
		fmt.Fprintf(w, "rate        %s\n", envelope.Text(j.Kind, r.Rate))
	}
	if r.Elapsed > 0 {
		fmt.Fprintf(w, "elapsed     %v\n", r.Elapsed.Round(time.Microsecond))
		fmt.Fprintf(w, "lag         %v, this machine's own\n", r.Lag.Round(time.Microsecond))
	}
	if r.RoundTrip > 0 {
		fmt.Fprintf(w, "round trip  %v, the smallest of 5\n", r.RoundTrip.Round(time.Microsecond))
	}
	if said != "" {
		fmt.Fprintf(w, "device      says, unsigned: %s\n", said)
	}
	if o.transcript != "" && r.Transcript != nil {
		fmt.Fprintf(w, "transcript  %s, %d bytes\n", o.transcript, len(r.Transcript))
	}
	return nil
}
