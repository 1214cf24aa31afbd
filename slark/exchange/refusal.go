package exchange

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/tenancy"
	"github.com/slark-network/slark/proto/link"
)

var errEOF = io.EOF

// failed says how an exchange ends whose stream broke when stage was due.
func (e *exchange) failed(ctx context.Context, stage message.Type, err error) *ending {
	if ctx.Err() != nil {
		return stopped(ctx)
	}
	if refused, why := oversize(err); refused && e.sent {
		return e.malformed(stage, nil, why)
	}
	if r, ok := link.AsRefusal(err); ok {
		if own := e.own(ctx, r.Code); own != "" {
			return undecided("%v; and %s", &r, own)
		}
	}
	outcome, what := challenge.Unreachable, "no service"
	if stage == message.TypeCommit {
		outcome, what = challenge.Timeout, "no Commit"
	}
	return e.doubt(ctx, end(outcome, "%s: %s", what, describe(err)))
}

// doubt makes a failure undecided while this verifier is cut off itself: then it cannot tell whose it was.
func (e *exchange) doubt(ctx context.Context, f *ending) *ending {
	if ctx.Err() != nil {
		return stopped(ctx)
	}
	if err := e.Oracle.Healthy(ctx); err != nil {
		return undecided("%s; but this verifier is cut off as well: %v", f.reason, err)
	}
	return f
}

// own says why a refusal is the verifier's own failure, or nothing. What a prover says about itself is never enough: each
// answer is from what this verifier knows.
func (e *exchange) own(ctx context.Context, code link.Code) string {
	switch code {
	case link.MatrixSeed:
		seed, err := e.Oracle.MatrixSeed(ctx, e.Job.Era)
		if err != nil {
			return fmt.Sprintf("the beacon cannot be read again: %v", err)
		}
		if seed != e.Job.MatrixSeed {
			return "the chain has another beacon now"
		}
	case link.NotAllowed:
		registered, err := e.Oracle.IsVerifier(ctx, e.Job.Era, e.Job.Verifier)
		if err != nil {
			return fmt.Sprintf("the verifier set cannot be read: %v", err)
		}
		if !registered {
			return fmt.Sprintf("this verifier is not registered in Era %d", e.Job.Era)
		}
	case link.Quota:
		if e.Excess {
			return "this verifier asked for more than its schedule grants"
		}
	}
	return ""
}

// busy judges a Busy whose signature is good.
func (e *exchange) busy(ctx context.Context) *ending {
	b := e.s.Busy()
	if b.Reason == message.BusyMaintenance {
		since, err := e.Oracle.MaintenanceSince(ctx, e.Job.Provider, e.Slot)
		switch {
		case err != nil:
			return undecided("the prover says maintenance, and the registry cannot be read: %v", err)
		case !since:
			return end(challenge.Unreachable, "the prover says maintenance; the registry does not say so since before the slot")
		}
		return end(challenge.Maintenance, "announced before the slot")
	}
	if b.Reason == message.BusyLease {
		return e.leased(ctx)
	}
	who, err := e.witness(ctx)
	var unseen *oracleError
	switch {
	case errors.As(err, &unseen):
		return undecided("the prover is busy, and the verifier set cannot be read: %v", unseen.err)
	case err != nil:
		return end(challenge.Unreachable, "the prover says busy; its evidence does not hold: %v", err)
	}
	return end(challenge.Busy, "with a challenge of verifier %s", who)
}

// leased judges a Busy for a lease by this verifier's own evidence (section 13.1).
func (e *exchange) leased(ctx context.Context) *ending {
	if e.Class == tenancy.MicroClass {
		return end(challenge.Unreachable, "the prover says leased; that does not excuse a micro proof")
	}
	holding := tenancy.Free
	if e.Leased != nil {
		var err error
		if holding, err = e.Leased(ctx); err != nil {
			return undecided("the prover says leased, and the evidence of leases cannot be had: %v", err)
		}
	}
	if holding == tenancy.Free {
		return end(challenge.Unreachable, "false busy: the prover says leased; no lease of the device was opened before the slot")
	}
	return end(challenge.Busy, "leased, which was not known when it was asked: the lease is %s", holding)
}

// describe is an error as a reason: without the words of gRPC, and with the refusal if there is one.
func describe(err error) string {
	if r, ok := link.AsRefusal(err); ok {
		return r.Error()
	}
	if errors.Is(err, io.EOF) {
		return "the prover ended the stream"
	}
	if s, ok := status.FromError(err); ok {
		return fmt.Sprintf("%s: %s", s.Code(), clean(s.Message(), 300))
	}
	return clean(err.Error(), 300)
}

// oversize reports a message that the transport refused to read: it is larger than the job allows, or not protobuf.
func oversize(err error) (bool, error) {
	s, ok := status.FromError(err)
	if !ok || len(s.Details()) > 0 {
		return false, nil
	}
	large := s.Code() == codes.ResourceExhausted && strings.Contains(s.Message(), "received message larger than max")
	garbled := s.Code() == codes.Internal && strings.Contains(s.Message(), "failed to unmarshal the received message")
	if !large && !garbled {
		return false, nil
	}
	return true, errors.New(clean(s.Message(), 200))
}

// clean makes text of others fit for a reason: UTF-8, no control characters, at most limit bytes.
func clean(s string, limit int) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r == utf8.RuneError {
			return ' '
		}
		return r
	}, s)
	if len(s) <= limit {
		return s
	}
	const more = " ..."
	cut := limit - len(more)
	for cut > 0 && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return s[:cut] + more
}
