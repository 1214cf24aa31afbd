package observe

import (
	"context"
	"log/slog"
	"strings"
	"sync"
	"time"

	"go.opentelemetry.io/otel/attribute"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

// exporterWithout exports spans without what could tell of a person or a host: addresses of peers, texts of errors, whatever the libraries
// add and we did not choose. It logs a collector that does not answer, now and then, and never fails.
type exporterWithout struct {
	sdktrace.SpanExporter
	log *slog.Logger

	mu   sync.Mutex
	said time.Time // when it was logged last
}

// kept says whether an attribute leaves this process: ours, and what call of the protocol it was and how it ended.
func kept(key attribute.Key) bool {
	switch key {
	case "rpc.system", "rpc.system.name", "rpc.service", "rpc.method", "rpc.grpc.status_code", "rpc.response.status_code":
		return true
	}
	return strings.HasPrefix(string(key), "slark.")
}

// without is a span with the attributes that are kept, no events, and a status without its text.
type without struct{ sdktrace.ReadOnlySpan }

// Attributes are those that are kept.
func (s without) Attributes() (out []attribute.KeyValue) {
	for _, a := range s.ReadOnlySpan.Attributes() {
		if kept(a.Key) {
			out = append(out, a)
		}
	}
	return out
}

// Events are none.
func (s without) Events() []sdktrace.Event { return nil }

// Links are none.
func (s without) Links() []sdktrace.Link { return nil }

// Status is the code alone.
func (s without) Status() sdktrace.Status { return sdktrace.Status{Code: s.ReadOnlySpan.Status().Code} }

// ExportSpans implements sdktrace.SpanExporter.
func (e *exporterWithout) ExportSpans(ctx context.Context, spans []sdktrace.ReadOnlySpan) error {
	clean := make([]sdktrace.ReadOnlySpan, len(spans))
	for i, s := range spans {
		clean[i] = without{s}
	}
	err := e.SpanExporter.ExportSpans(ctx, clean)
	if err == nil {
		return nil
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if now := time.Now(); now.Sub(e.said) >= complainEvery {
		e.said = now
		e.log.WarnContext(ctx, "traces are lost", "spans", len(spans), "err", err)
	}
	return nil
}
