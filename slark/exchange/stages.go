package exchange

import (
	"context"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"
)

// stages measures the parts of an exchange, from each step that is seen to the next that matters.
type stages struct {
	began, last time.Time
	asked       bool       // the part under way ends with an answer
	span        trace.Span // of the whole
}

// begin begins to measure an exchange, and its trace. Calls of what it returns are part of that.
func (e *exchange) begin(ctx context.Context) (traced context.Context, done func()) {
	now := time.Now()
	ctx, span := e.Trace.Start(ctx, "challenge")
	e.times = stages{began: now, last: now, span: span}
	return ctx, func() {
		if span.IsRecording() {
			span.SetAttributes(
				attribute.Int64("slark.era", int64(e.Job.Era)), attribute.String("slark.kind", e.Job.Kind.String()), attribute.Int64("slark.size", int64(e.Job.Size)),
				attribute.Int64("slark.rounds", int64(e.Job.Rounds)), attribute.Int64("slark.openings", int64(e.Job.Openings)), attribute.Bool("slark.resumed", e.resumed),
				attribute.String("slark.challenge", e.result.ID.String()), attribute.String("slark.outcome", e.result.Outcome.String()), attribute.Bool("slark.pending", e.result.Pending),
			)
		}
		span.End()
	}
}

// reached takes a step. A part that does not come to its end is not counted; the whole always is.
func (e *exchange) reached(step Stage) {
	s, now := &e.times, time.Now()
	part := ""
	switch step {
	case Preparing:
		part = "dial"
	case Prepared:
		part = "prepare"
	case Committed:
		part = "run"
	case Checking:
		part = "answer"
	case Finished:
		e.Metrics.Stage("all", now.Sub(s.began))
		if s.asked {
			part = "check"
		}
	case Retrying:
		return // the answer is still waited for
	}
	s.asked = step == Checking
	if part != "" {
		e.Metrics.Stage(part, now.Sub(s.last))
		e.Trace.Past(trace.ContextWithSpan(context.Background(), s.span), part, s.last)
	}
	s.last = now
}
