// Package selftest runs a whole challenge against a device of this host, through
// the sidecar that would answer it, and judges it as a verifier of the network
// would: the proof exactly, the time by the envelope of the claimed class.
//
// There is no line in between, so the time is the best that a verifier could see.
package selftest

import (
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/prover/ledger"
	"github.com/slark-network/slark/prover/sidecar"
)

// Options say what is tested.
type Options struct {
	Device    kernels.Device
	Class     string              // claimed
	Kind      challenge.Kind      // 0: matmul
	Size      uint64              // n of matmul, items of memory
	Rounds    uint32              // T
	Openings  uint32              // k
	Catalogue *envelope.Catalogue // nil: the one in the program
	Log       *slog.Logger        // nil: none
}

// Report is what came out. Durations are in nanoseconds; work and rates in operations of matmul, in bytes of memory.
type Report struct {
	Device   kernels.Info      `json:"device"`
	Class    string            `json:"class"`
	Kind     string            `json:"kind"`
	Size     uint64            `json:"size"`
	Rounds   uint32            `json:"rounds"`
	Openings uint32            `json:"openings"`
	Work     uint64            `json:"work"`
	Memory   uint64            `json:"memory_bytes"` // that the job needs of the device
	Ready    time.Duration     `json:"ready_ns"`     // from Prepare to Ready
	Elapsed  time.Duration     `json:"elapsed_ns"`   // from Start to Commit: what is judged
	Answer   time.Duration     `json:"answer_ns"`    // from Open to Openings
	Rate     uint64            `json:"rate_per_s"`
	Lower    uint64            `json:"lower_per_s"` // of the envelope; 0: none
	Upper    uint64            `json:"upper_per_s"`
	AtLeast  []string          `json:"at_least"` // classes that a right proof at this rate is at least, the most demanding first
	Outcome  challenge.Outcome `json:"outcome"`
	Reason   string            `json:"reason"`
}

// Passed reports what the network would count as passed.
func (r Report) Passed() bool { return r.Outcome == challenge.Pass }

// Run makes the test. An error means that it could not be made: the device, or the sidecar, refused.
func Run(ctx context.Context, o Options) (Report, error) {
	if o.Catalogue == nil {
		o.Catalogue = envelope.Shipped()
	}
	if o.Kind == 0 {
		o.Kind = challenge.Matmul
	}
	t, err := newTrial(o)
	if err != nil {
		return Report{}, err
	}
	defer t.close()
	return t.run(ctx, o)
}

// view is a chain with one Era and one verifier.
type view struct {
	beacon   challenge.Hash
	verifier challenge.Address
}

var network = challenge.Network{ChainID: 1, Settlement: challenge.Address{1}}

func (v view) Network() challenge.Network            { return network }
func (v view) Era() (uint64, error)                  { return 1, nil }
func (v view) Beacon(uint64) (challenge.Hash, error) { return v.beacon, nil }
func (v view) IsVerifier(a challenge.Address, _ uint64) (bool, error) {
	return a == v.verifier, nil
}
func (v view) Seats(challenge.Address, uint64) (held, of int, err error) { return 1, 1, nil }

// trial is both sides of the challenge.
type trial struct {
	verifier *message.Key
	secrets  challenge.Secrets
	session  *session.Session
	sidecar  *sidecar.Sidecar
	ledger   *ledger.Ledger
}

func (t *trial) close() {
	t.sidecar.Close()
	_ = t.ledger.Close() // it was in memory
}

func newTrial(o Options) (t *trial, err error) {
	t = &trial{}
	signer, err := message.GenerateKey(rand.Reader)
	if err != nil {
		return nil, err
	}
	if t.verifier, err = message.GenerateKey(rand.Reader); err != nil {
		return nil, err
	}
	var random [3]challenge.Hash
	for i := range random {
		if _, err := rand.Read(random[i][:]); err != nil {
			return nil, err
		}
	}
	v := view{beacon: random[0], verifier: t.verifier.Address()}
	t.secrets = challenge.Secrets{Seed: random[1], PositionsKey: random[2]}
	provider := signer.Address()
	job := challenge.Job{
		Provider: provider, Signer: signer.Address(), Verifier: t.verifier.Address(), Device: challenge.DeviceID(provider, 0),
		Era: 1, Counter: 1, Slot: challenge.NoSlot, Kind: o.Kind, Size: o.Size, Rounds: o.Rounds, Openings: o.Openings,
		MatrixSeed: challenge.MatrixSeed(network, 1, v.beacon),
	}
	if t.session, err = session.Begin(network, job); err != nil {
		return nil, err
	}
	if t.ledger, err = ledger.Open("selftest", ledger.Options{FS: vfs.NewMem()}); err != nil {
		return nil, err
	}
	t.sidecar, err = sidecar.New(sidecar.Options{
		Provider: provider, Signer: signer, Chain: v, Ledger: t.ledger, Log: o.Log,
		Slots:  []sidecar.Slot{{ID: job.Device, Class: o.Class, Device: o.Device}},
		Limits: sidecar.Limits{MaxSize: challenge.MaxSize, MaxShare: 1, RunWithin: time.Hour, BuildWithin: 10 * time.Minute},
	})
	if err != nil {
		_ = t.ledger.Close() // it was in memory
		return nil, err
	}
	return t, nil
}

func (t *trial) run(ctx context.Context, o Options) (r Report, err error) {
	job := t.session.Job()
	r = Report{
		Device: o.Device.Info(), Class: o.Class, Kind: job.Kind.String(), Size: o.Size, Rounds: o.Rounds, Openings: o.Openings,
		Work: job.Work(), Memory: o.Device.MemoryNeed(job),
	}
	expires := uint64(time.Now().Add(5 * time.Minute).Unix())
	prepare, err := t.session.Sign(&message.Prepare{Job: job, Expires: expires}, t.verifier)
	if err != nil {
		return r, err
	}
	begin := time.Now()
	c, answer, err := t.sidecar.Prepare(ctx, t.verifier.Address(), prepare)
	if err != nil {
		return r, fmt.Errorf("prepare: %w", err)
	}
	defer c.Close()
	r.Ready = time.Since(begin)
	if err := t.session.Receive(answer.Type, answer.Body); err != nil {
		return r, fmt.Errorf("prepare: %w", err)
	}
	if r.Elapsed, err = t.timed(ctx, c, expires); err != nil {
		return r, err
	}
	if r.Answer, err = t.opened(ctx); err != nil {
		return r, err
	}
	t.judge(&r, o.Catalogue)
	return r, nil
}

// timed is Start to Commit.
func (t *trial) timed(ctx context.Context, c *sidecar.Challenge, expires uint64) (time.Duration, error) {
	start, err := t.session.Sign(&message.Start{
		Seed: t.secrets.Seed, PositionsCommitment: challenge.PositionsCommitment(t.secrets.PositionsKey), Expires: expires,
	}, t.verifier)
	if err != nil {
		return 0, err
	}
	t0 := time.Now()
	answer, err := c.Start(ctx, start)
	elapsed := time.Since(t0)
	if err != nil {
		return 0, fmt.Errorf("start: %w", err)
	}
	c.Close()
	return elapsed, t.session.Receive(answer.Type, answer.Body)
}

// opened is Open to its answer.
func (t *trial) opened(ctx context.Context) (time.Duration, error) {
	open, err := t.session.Sign(t.session.DrawOpen(t.secrets.PositionsKey), t.verifier)
	if err != nil {
		return 0, err
	}
	begin := time.Now()
	answer, err := t.sidecar.Open(ctx, t.verifier.Address(), t.session.ID(), open)
	if err != nil {
		return 0, fmt.Errorf("open: %w", err)
	}
	took := time.Since(begin)
	if answer.Roots != nil {
		if err := t.session.Receive(session.TypeRoots, answer.Roots); err != nil {
			return 0, fmt.Errorf("open: %w", err)
		}
	}
	return took, t.session.Receive(answer.Type, answer.Body)
}

// judge is what a verifier makes of it.
func (t *trial) judge(r *Report, c *envelope.Catalogue) {
	kind := t.session.Job().Kind
	e := c.Find(r.Class, kind)
	r.Rate = envelope.Rate(r.Work, r.Elapsed)
	if e != nil {
		r.Lower, r.Upper = e.Lower, e.Upper
	}
	if f := t.session.Fault(); f != nil {
		r.Outcome, r.Reason = challenge.Faulted, fmt.Sprintf("the device's own openings do not agree from round %d on: it makes errors", f.Round)
		return
	}
	if err := opening.Verify(t.session.Statement(), t.session.Asked(), t.session.Openings()); err != nil {
		r.Outcome, r.Reason = challenge.Wrong, err.Error()
		return
	}
	r.AtLeast = c.AtLeast(kind, r.Rate)
	if e == nil {
		r.Outcome, r.Reason = challenge.Unknown, fmt.Sprintf("proof right; class %s has no envelope for %s", r.Class, kind)
		return
	}
	j := e.Judge(r.Work, envelope.Sample{Elapsed: r.Elapsed})
	r.Outcome, r.Reason = j.Outcome, j.Reason
}
