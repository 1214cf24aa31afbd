package sidecar

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/prover/ledger"
)

// ErrNotVerifier is what Allow gives for an address that is not in the verifier set.
var ErrNotVerifier = errors.New("not a registered verifier")

// Allow says whether a peer may connect. While the chain cannot be seen everybody with a bound certificate may, to be
// told so by a refusal.
func (s *Sidecar) Allow(peer challenge.Address) error {
	era, err := s.Chain.Era()
	if err != nil {
		return nil
	}
	for _, e := range []uint64{era, era - eraSlack, era + eraSlack} {
		registered, err := s.Chain.IsVerifier(peer, e)
		if registered || err != nil && e == era {
			return nil
		}
	}
	return fmt.Errorf("%w: %s", ErrNotVerifier, peer)
}

// admit checks a Prepare from peer against everything but the device itself: it gives the session and the slot, or a
// refusal. The order is: bytes, who, when, what, how much.
func (s *Sidecar) admit(ctx context.Context, peer challenge.Address, body []byte) (*session.Session, *slot, error) {
	if s.stopping.Load() {
		return nil, nil, link.Refuse(link.Stopping, "", "", "the prover is shutting down")
	}
	sess, err := session.Accept(s.network, body)
	if err != nil {
		return nil, nil, refuseMessage("Prepare", err)
	}
	j := sess.Job()
	d, err := s.checkParties(peer, j)
	if err != nil {
		return nil, nil, err
	}
	m, err := message.Parse(message.TypePrepare, challenge.Job{}, body)
	if err != nil {
		return nil, nil, refuseMessage("Prepare", err)
	}
	if err := s.checkExpires(m.(*message.Prepare).Expires); err != nil {
		return nil, nil, err
	}
	if err := s.checkChain(ctx, j); err != nil {
		return nil, nil, err
	}
	if err := s.checkLimits(j, d); err != nil {
		return nil, nil, err
	}
	return sess, d, s.checkAccount(j)
}

// refuseMessage turns an error of the session into a refusal.
func refuseMessage(name string, err error) error {
	code := link.InvalidJob
	switch {
	case errors.Is(err, message.ErrSignature):
		code = link.BadSignature
	case errors.Is(err, session.ErrOrder):
		code = link.Order
	}
	return link.Refuse(code, name, "", err.Error())
}

func (s *Sidecar) checkParties(peer challenge.Address, j challenge.Job) (*slot, error) {
	refuse := func(field string, want fmt.Stringer, what string) error {
		return link.Refuse(link.NotAllowed, field, want.String(), what)
	}
	switch {
	case j.Verifier != peer:
		return nil, refuse("verifier", peer, "the job is of another verifier than the one on the line")
	case j.Provider != s.Provider:
		return nil, refuse("provider", s.Provider, "another provider is served here")
	case j.Signer != s.Signer.Address():
		return nil, refuse("signer", s.Signer.Address(), "the prover signs with another key")
	}
	d := s.slots[j.Device]
	if d == nil {
		return nil, link.Refuse(link.NotAllowed, "device", "", "no such device is served here")
	}
	return d, nil
}

func (s *Sidecar) checkExpires(expires uint64) error {
	now := s.Clock()
	switch {
	case uint64(max(now.Unix(), 0)) > expires:
		return link.Refuse(link.Expired, "expires", strconv.FormatInt(now.Unix(), 10), "expired by the clock of the prover (limit is its time)")
	case expires > uint64(now.Add(maxExpires).Unix()):
		return link.Refuse(link.Expired, "expires", strconv.FormatInt(now.Add(maxExpires).Unix(), 10), "expires more than 10 minutes ahead by the clock of the prover")
	}
	return nil
}

// checkChain compares the job with the prover's own view of the chain. Where an Era begins, a verifier may see it, or its beacon, a block before
// the prover does: that is waited for, and is nobody's fault.
func (s *Sidecar) checkChain(ctx context.Context, j challenge.Job) error {
	era, err := s.Chain.Era()
	if err != nil {
		return s.unavailable("era", err)
	}
	for waited := time.Duration(0); j.Era <= era+eraSlack && j.Era+eraSlack >= era && waited < viewLag && !s.sees(j); waited += viewTick {
		select {
		case <-ctx.Done():
			return link.Refuse(link.ChainUnavailable, "era", "", "the call ended before the prover saw the Era")
		case <-time.After(viewTick):
		}
	}
	if era, err = s.Chain.Era(); err != nil {
		return s.unavailable("era", err)
	}
	if j.Era+eraSlack < era || j.Era > era+eraSlack {
		return link.Refuse(link.MatrixSeed, "era", strconv.FormatUint(era, 10), "the prover sees another Era (limit)")
	}
	registered, err := s.Chain.IsVerifier(j.Verifier, j.Era)
	if err != nil {
		return s.unavailable("verifier", err)
	}
	if !registered {
		return link.Refuse(link.NotAllowed, "verifier", "", fmt.Sprintf("not registered as a verifier in Era %d", j.Era))
	}
	beacon, err := s.Chain.Beacon(j.Era)
	if err != nil {
		return s.unavailable("matrixSeed", err)
	}
	if want := challenge.MatrixSeed(s.network, j.Era, beacon); j.MatrixSeed != want {
		return link.Refuse(link.MatrixSeed, "matrixSeed", want.String(), "the prover derives another seed (limit) from its view of the chain")
	}
	return nil
}

// sees says whether the prover's view has all that a job of the Era is compared with.
func (s *Sidecar) sees(j challenge.Job) bool {
	_, err := s.Chain.IsVerifier(j.Verifier, j.Era)
	if err == nil {
		_, err = s.Chain.Beacon(j.Era)
	}
	return err == nil
}

func (s *Sidecar) checkLimits(j challenge.Job, d *slot) error {
	switch {
	case j.Kind == challenge.Matmul && j.Size > s.Limits.MaxSize:
		return link.Refuse(link.Limit, "size", strconv.FormatUint(s.Limits.MaxSize, 10), "the job is larger than this prover accepts")
	case j.Rounds > s.Limits.MaxRounds:
		return link.Refuse(link.Limit, "rounds", strconv.FormatUint(uint64(s.Limits.MaxRounds), 10), "the job has more rounds than this prover accepts")
	}
	if need, limit := d.Device.MemoryNeed(j), s.maxMemory(d); limit > 0 && need > limit {
		return link.Refuse(link.Limit, "memory", fmt.Sprintf("%d bytes", limit), fmt.Sprintf("the job needs %d bytes of the device", need))
	}
	return nil
}

// maxMemory is what one job and the kept runs may hold of a device, in bytes; 0: not known.
func (s *Sidecar) maxMemory(d *slot) uint64 {
	of := d.Device.Info().MemoryBytes
	if l := s.Limits.MaxMemory; l > 0 && (of == 0 || l < of) {
		return l
	}
	return of
}

func account(j challenge.Job) ledger.Account {
	return ledger.Account{Device: j.Device, Era: j.Era, Verifier: j.Verifier}
}

// checkAccount checks counter and quotas.
func (s *Sidecar) checkAccount(j challenge.Job) error {
	a := account(j)
	highest, err := s.Ledger.Counter(a)
	if err != nil {
		return s.refuseLedger(err)
	}
	if j.Counter <= highest {
		return link.Refuse(link.Replay, "counter", fmt.Sprintf("above %d", highest), "the counter is not above all that were started")
	}
	used, err := s.Ledger.Used(a)
	if err != nil {
		return s.refuseLedger(err)
	}
	all, err := s.Ledger.UsedByAll(j.Device, j.Era)
	if err != nil {
		return s.refuseLedger(err)
	}
	held, seats, err := s.Chain.Seats(j.Verifier, j.Era)
	if err != nil {
		return s.unavailable("seats", err)
	}
	if held == 0 {
		return link.Refuse(link.NotAllowed, "verifier", "", fmt.Sprintf("the verifier holds none of the %d seats of this provider's committee in Era %d, and hears no appeal of it", seats, j.Era))
	}
	l, part := s.Limits, s.Limits.part(held, seats)
	most := l.VerifierTime
	if most == 0 {
		most = part
	}
	switch {
	case used.Starts >= l.VerifierStarts:
		return link.Refuse(link.Quota, "starts", fmt.Sprintf("%d an Era", l.VerifierStarts), "the verifier has used up its challenges of this device")
	case used.Prepares >= prepareFactor*l.VerifierStarts:
		return link.Refuse(link.Quota, "prepares", fmt.Sprintf("%d an Era", prepareFactor*l.VerifierStarts), "the verifier has used up its Prepares of this device")
	case used.Time >= most:
		return link.Refuse(link.Quota, "time", most.String(), fmt.Sprintf("the verifier has used up its part of this device's time in the Era: %v", used.Time))
	case all.Time >= l.total() && used.Time >= part: // who has not had its part is not turned away for what others took
		return link.Refuse(link.Quota, "share", l.total().String(), fmt.Sprintf("proofs have used up %v of this device, %.3g %% of the Era are allowed", all.Time, 100*l.MaxShare))
	}
	return nil
}

func (s *Sidecar) unavailable(what string, err error) error {
	s.Log.Warn("chain unavailable", "wanted", what, "error", err)
	return link.Refuse(link.ChainUnavailable, what, "", "the prover cannot see the chain now")
}

func (s *Sidecar) refuseLedger(err error) error {
	if errors.Is(err, ledger.ErrReplay) {
		return link.Refuse(link.Replay, "", "", err.Error())
	}
	if errors.Is(err, ledger.ErrUnknown) {
		return link.Refuse(link.UnknownChallenge, "challenge_id", "", err.Error())
	}
	s.Log.Error("ledger", "error", err)
	return link.Refuse(link.Device, "ledger", "", "the prover cannot store what it would have to remember")
}

func (s *Sidecar) refuseDevice(d *slot, doing string, err error) error {
	s.Log.Error("device", "index", d.Index, "doing", doing, "error", err)
	switch {
	case errors.Is(err, kernels.ErrMemory):
		return link.Refuse(link.Limit, "memory", "", "the device has not enough memory for the job now")
	case errors.Is(err, kernels.ErrUnsupported):
		return link.Refuse(link.Limit, "size", "", "the device cannot do this job")
	case errors.Is(err, errStopped):
		return link.Refuse(link.Stopping, "", "", "the prover is shutting down")
	case errors.Is(err, context.DeadlineExceeded):
		return link.Refuse(link.Device, "device", "", "the device did not finish in time: "+doing)
	}
	return link.Refuse(link.Device, "device", "", "the device failed: "+doing)
}

// since is the time from a reading of the clock, never negative.
func (s *Sidecar) since(start time.Time) time.Duration { return max(s.Clock().Sub(start), 0) }
