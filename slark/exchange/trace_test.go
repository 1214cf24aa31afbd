package exchange_test

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	collector "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	tracev1 "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/grpc"
	"google.golang.org/grpc/metadata"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/proto/observe"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
	"github.com/slark-network/slark/prover/ledger"
	"github.com/slark-network/slark/prover/sidecar"
)

// received is a collector of OTLP over gRPC, which keeps what it is sent.
type received struct {
	collector.UnimplementedTraceServiceServer
	mu    sync.Mutex
	spans map[string][]*tracev1.Span // by service
}

func (r *received) Export(_ context.Context, q *collector.ExportTraceServiceRequest) (*collector.ExportTraceServiceResponse, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, of := range q.ResourceSpans {
		service := ""
		for _, a := range of.Resource.Attributes {
			switch a.Key {
			case "service.name":
				service = a.Value.GetStringValue()
			case "service.version":
			default:
				service = "the resource has " + a.Key
			}
		}
		for _, s := range of.ScopeSpans {
			r.spans[service] = append(r.spans[service], s.Spans...)
		}
	}
	return &collector.ExportTraceServiceResponse{}, nil
}

// collect starts a collector.
func collect(t *testing.T) (r *received, endpoint string) {
	t.Helper()
	r = &received{spans: make(map[string][]*tracev1.Span)}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := grpc.NewServer()
	collector.RegisterTraceServiceServer(server, r)
	var served sync.WaitGroup
	served.Go(func() { _ = server.Serve(l) })
	t.Cleanup(func() {
		server.Stop()
		served.Wait()
	})
	return r, l.Addr().String()
}

// view is a chain on which the exchange's verifier is one.
type view struct {
	w      *world
	beacon challenge.Hash
}

func (v view) Network() challenge.Network                              { return v.w.network }
func (view) Era() (uint64, error)                                      { return 1, nil }
func (v view) Beacon(uint64) (challenge.Hash, error)                   { return v.beacon, nil }
func (view) Seats(challenge.Address, uint64) (held, of int, err error) { return 1, 1, nil }
func (v view) IsVerifier(a challenge.Address, _ uint64) (bool, error) {
	return a == v.w.verifier.Address(), nil
}

// sidecarOf serves a real sidecar with a real device in place of the world's prover.
func sidecarOf(t *testing.T, w *world, trace *observe.Tracer) (stop func()) {
	t.Helper()
	device, err := cpu.New(cpu.Options{Cores: 1})
	if err != nil {
		t.Fatal(err)
	}
	store, err := ledger.Open(t.TempDir(), ledger.Options{})
	if err != nil {
		t.Fatal(err)
	}
	s, err := sidecar.New(sidecar.Options{
		Provider: w.issue.Job.Provider, Signer: w.prover.key, Chain: view{w, challenge.Hash{9}}, Ledger: store, Trace: trace,
		Slots:  []sidecar.Slot{{ID: w.issue.Job.Device, Class: "test", Device: device}},
		Limits: sidecar.Limits{MaxShare: 1}, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
	})
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	w.issue.Target.Address = l.Addr().String()
	ctx, cancel := context.WithCancel(t.Context())
	var served sync.WaitGroup
	served.Go(func() {
		if err := s.Serve(ctx, l, w.prover.cert, time.Second); err != nil {
			t.Error(err)
		}
	})
	return sync.OnceFunc(func() {
		cancel()
		served.Wait()
		for _, c := range []io.Closer{device, store} {
			if err := c.Close(); err != nil {
				t.Error(err)
			}
		}
	})
}

// tracer is one that keeps every challenge.
func tracer(t *testing.T, endpoint, service string) *observe.Tracer {
	t.Helper()
	tr, err := observe.OpenTracer(t.Context(), observe.TraceConfig{Endpoint: endpoint, Sample: 1}, service, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	return tr
}

// TestOneTrace: one challenge is one trace through both daemons, seen by a collector that is neither of them, and says nothing of hosts or people.
func TestOneTrace(t *testing.T) {
	got, endpoint := collect(t)
	w := newWorld(t)
	mine, theirs := tracer(t, endpoint, "slark"), tracer(t, endpoint, "prover")
	stop := sidecarOf(t, w, theirs)
	defer stop()
	w.options.Trace = mine
	w.connect()
	result, err := w.x.Run(t.Context(), w.issue)
	if err != nil || result.Outcome != challenge.Pass || !result.Delivered {
		t.Fatalf("%+v, %v", result, err)
	}
	w.x.Close()
	stop()
	for _, tr := range []*observe.Tracer{mine, theirs} {
		if err := tr.Close(); err != nil {
			t.Fatal(err)
		}
	}
	got.mu.Lock()
	defer got.mu.Unlock()
	ids, names, roots := make(map[string]bool), make(map[string]bool), 0
	var trace string
	for service, spans := range got.spans {
		for _, s := range spans {
			ids[string(s.SpanId)] = true
			names[service+": "+s.Name] = true
		}
	}
	for service, spans := range got.spans {
		for _, s := range spans {
			if trace == "" {
				trace = string(s.TraceId)
			}
			if string(s.TraceId) != trace {
				t.Errorf("%s: %s is of another trace", service, s.Name)
			}
			if len(s.ParentSpanId) == 0 {
				roots++
			} else if !ids[string(s.ParentSpanId)] {
				t.Errorf("%s: %s has a parent that nobody sent", service, s.Name)
			}
			checkPrivate(t, w, service, s)
		}
	}
	if roots != 1 {
		t.Errorf("%d spans have no parent, want 1", roots)
	}
	for _, want := range []string{
		"slark: challenge", "slark: dial", "slark: prepare", "slark: run", "slark: answer", "slark: check", "slark: slark.v1.Prover/Challenge", "slark: slark.v1.Prover/Open",
		"slark: slark.v1.Prover/Conclude", "prover: slark.v1.Prover/Challenge", "prover: prepare device", "prover: run on device", "prover: slark.v1.Prover/Open",
		"prover: answer with device", "prover: slark.v1.Prover/Conclude",
	} {
		if !names[want] {
			t.Errorf("no span %q among %v", want, names)
		}
	}
}

// checkPrivate wants nothing in a span but what the protocol's numbers are, and of the root these with the outcome.
func checkPrivate(t *testing.T, w *world, service string, s *tracev1.Span) {
	t.Helper()
	text := fmt.Sprint(s)
	for _, secret := range []string{"127.0.0.1", w.issue.Job.Provider.String(), w.verifier.Address().String(), w.prover.key.Address().String(), w.issue.Target.Certificate} {
		if strings.Contains(text, secret) {
			t.Errorf("%s: %s tells %s:\n%s", service, s.Name, secret, text)
		}
	}
	var keys []string
	for _, a := range s.Attributes {
		keys = append(keys, a.Key)
		if !strings.HasPrefix(a.Key, "rpc.") && !strings.HasPrefix(a.Key, "slark.") {
			t.Errorf("%s: %s has the attribute %s", service, s.Name, a.Key)
		}
	}
	if len(s.Events) > 0 || len(s.Links) > 0 || s.TraceState != "" || s.GetStatus().GetMessage() != "" {
		t.Errorf("%s: %s has events, links, a state or a text:\n%s", service, s.Name, text)
	}
	if s.Name == "challenge" && (!slices.Contains(keys, "slark.outcome") || !slices.Contains(keys, "slark.challenge") || !strings.Contains(text, "pass")) {
		t.Errorf("the root says only %v", keys)
	}
}

// TestForeignTrace: of what a peer writes into the headers of a call, a prover takes the ids of its span and nothing else; a parent that is not
// sampled is not followed.
func TestForeignTrace(t *testing.T) {
	got, endpoint := collect(t)
	w := newWorld(t)
	theirs := tracer(t, endpoint, "prover")
	stop := sidecarOf(t, w, theirs)
	defer stop()
	conn, err := link.Dial(w.issue.Target.Address, link.ClientTLS(w.options.Certificate, message.NewDomain(w.network), w.issue.Target.Certificate, w.issue.Target.Signer))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	for _, flags := range []string{"01", "00"} {
		ctx := metadata.AppendToOutgoingContext(t.Context(), "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-"+flags,
			"tracestate", "vendor="+strings.Repeat("x", 200), "baggage", "who=somebody")
		if _, err := slarkv1.NewProverClient(conn).Describe(ctx, &slarkv1.DescribeRequest{}); err != nil {
			t.Fatal(err)
		}
	}
	// A refused call has an error, of which the code alone is told.
	if _, err := slarkv1.NewProverClient(conn).Open(t.Context(), &slarkv1.OpenRequest{}); err == nil {
		t.Fatal("not refused")
	}
	stop()
	if err := theirs.Close(); err != nil {
		t.Fatal(err)
	}
	got.mu.Lock()
	defer got.mu.Unlock()
	described := 0
	for _, s := range got.spans["prover"] {
		checkPrivate(t, w, "prover", s)
		if strings.HasSuffix(s.Name, "Describe") {
			described++
			if fmt.Sprintf("%x", s.ParentSpanId) != "b7ad6b7169203331" {
				t.Errorf("its parent is %x", s.ParentSpanId)
			}
		}
	}
	if described != 1 || len(got.spans["prover"]) != 2 {
		t.Errorf("%d spans, %d of Describe; want 2 and 1", len(got.spans["prover"]), described)
	}
}

// TestNoTrace: without a collector in the configuration nothing is added to a call, and a collector that is not there holds nothing up.
func TestNoTrace(t *testing.T) {
	var seen metadata.MD
	w := newWorld(t)
	server := grpc.NewServer(append(link.ServerOptions(link.ServerTLS(w.prover.cert, message.NewDomain(w.network), func(challenge.Address) error { return nil })),
		grpc.UnknownServiceHandler(func(_ any, s grpc.ServerStream) error {
			seen, _ = metadata.FromIncomingContext(s.Context())
			return nil
		}))...)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var served sync.WaitGroup
	served.Go(func() { _ = server.Serve(l) })
	defer served.Wait()
	defer server.Stop()
	w.issue.Target.Address = l.Addr().String()
	w.connect()
	if r, err := w.x.Run(t.Context(), w.issue); err != nil || r.Outcome == challenge.Pass {
		t.Fatalf("%+v, %v", r, err)
	}
	if len(seen) == 0 || len(seen["traceparent"]) > 0 {
		t.Errorf("headers: %v", seen)
	}

	nobody, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	nobody.Close()
	v := newWorld(t)
	v.options.Trace = tracer(t, nobody.Addr().String(), "slark")
	stop := sidecarOf(t, v, nil)
	defer stop()
	v.connect()
	if r, err := v.x.Run(t.Context(), v.issue); err != nil || r.Outcome != challenge.Pass {
		t.Errorf("%+v, %v", r, err)
	}
	if err := v.options.Trace.Close(); err != nil {
		t.Error(err)
	}
}
