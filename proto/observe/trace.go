package observe

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"runtime/debug"
	"strconv"
	"time"

	"go.opentelemetry.io/contrib/instrumentation/google.golang.org/grpc/otelgrpc"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"
	metricnoop "go.opentelemetry.io/otel/metric/noop"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/noop"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

// TraceConfig says where traces go.
type TraceConfig struct {
	// Endpoint is the host:port of a collector that takes OTLP over gRPC: in plain text on a loopback address, with TLS anywhere else.
	// Default: empty, nothing is traced.
	Endpoint string `toml:"endpoint"`
	// Sample is the share of challenges that are traced, above 0 up to 1. A prover follows its verifier's choice. Default 0.01.
	Sample float64 `toml:"sample"`
	// CA is a file of certificates in PEM that the collector's must be signed by. Default: those of the system.
	CA string `toml:"ca"`
}

// defaultSample is Sample if it is left out.
const defaultSample = 0.01

// Validate reports everything that is wrong, each with its key.
func (c TraceConfig) Validate() error {
	if c.Endpoint == "" {
		if c.Sample != 0 || c.CA != "" {
			return errors.New("trace.sample or trace.ca is set, and trace.endpoint is empty")
		}
		return nil
	}
	var errs []error
	if host, port, err := net.SplitHostPort(c.Endpoint); err != nil || host == "" {
		errs = append(errs, fmt.Errorf("trace.endpoint is %q, want host:port", c.Endpoint))
	} else if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 {
		errs = append(errs, fmt.Errorf("trace.endpoint is %q, want a port of 1 to 65535", c.Endpoint))
	} else if loopback(host) && c.CA != "" {
		errs = append(errs, fmt.Errorf("trace.ca is set, and trace.endpoint %q is a loopback address, which has no TLS", c.Endpoint))
	}
	if c.Sample != 0 && !(c.Sample > 0 && c.Sample <= 1) {
		errs = append(errs, fmt.Errorf("trace.sample is %v, want above 0 and at most 1", c.Sample))
	}
	return errors.Join(errs...)
}

const (
	// exportWithin is how long the collector may take to take a batch, and Close to hand over what is left.
	exportWithin = 5 * time.Second
	// queued bounds the spans that wait to be sent; more are dropped.
	queued = 2048
	// complainEvery is how often a collector that does not answer is logged.
	complainEvery = time.Minute
)

// Tracer makes spans. The zero value, and nil, make none.
type Tracer struct {
	provider *sdktrace.TracerProvider
	tracer   trace.Tracer
}

// OpenTracer connects to the collector of a validated configuration, in the background: it need not be there. Without one nothing is traced.
// Close it.
func OpenTracer(ctx context.Context, c TraceConfig, service string, log *slog.Logger) (*Tracer, error) {
	if c.Endpoint == "" {
		return nil, nil
	}
	options := []otlptracegrpc.Option{otlptracegrpc.WithEndpoint(c.Endpoint), otlptracegrpc.WithTimeout(exportWithin)}
	if host, _, _ := net.SplitHostPort(c.Endpoint); loopback(host) {
		options = append(options, otlptracegrpc.WithInsecure())
	} else {
		roots, err := readCA(c.CA)
		if err != nil {
			return nil, err
		}
		options = append(options, otlptracegrpc.WithTLSCredentials(credentials.NewTLS(&tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS12})))
	}
	exporter, err := otlptrace.New(ctx, otlptracegrpc.NewClient(options...))
	if err != nil {
		return nil, fmt.Errorf("trace.endpoint: %w", err)
	}
	sample := c.Sample
	if sample == 0 {
		sample = defaultSample
	}
	provider := sdktrace.NewTracerProvider(
		sdktrace.WithSampler(sdktrace.ParentBased(sdktrace.TraceIDRatioBased(sample))),
		sdktrace.WithResource(resource.NewSchemaless(attribute.String("service.name", service), attribute.String("service.version", version()))),
		sdktrace.WithRawSpanLimits(sdktrace.SpanLimits{AttributeCountLimit: 32, AttributeValueLengthLimit: 128, EventCountLimit: 0, LinkCountLimit: 0}),
		sdktrace.WithBatcher(&exporterWithout{SpanExporter: exporter, log: log}, sdktrace.WithMaxQueueSize(queued), sdktrace.WithExportTimeout(exportWithin)),
	)
	return &Tracer{provider, provider.Tracer("github.com/slark-network/slark")}, nil
}

// version is that of this program, as Go recorded it.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "unknown"
}

// readCA reads certificates that a peer's may be signed by; nil, the system's, without a file.
func readCA(file string) (*x509.CertPool, error) {
	if file == "" {
		return nil, nil
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("trace.ca: %w", err)
	}
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM(text) {
		return nil, fmt.Errorf("trace.ca: no certificate in %s", file)
	}
	return roots, nil
}

// Close hands over what is left, for some seconds at most.
func (t *Tracer) Close() error {
	if t == nil || t.provider == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.Background(), exportWithin)
	defer cancel()
	if err := t.provider.Shutdown(ctx); err != nil && !errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("traces: %w", err)
	}
	return nil
}

// none is the tracer of who has none.
var none = noop.NewTracerProvider().Tracer("")

func (t *Tracer) spans() trace.Tracer {
	if t == nil || t.tracer == nil {
		return none
	}
	return t.tracer
}

// Start begins a span under that of ctx. End it.
func (t *Tracer) Start(ctx context.Context, name string, attributes ...attribute.KeyValue) (context.Context, trace.Span) {
	return t.spans().Start(ctx, name, trace.WithAttributes(attributes...))
}

// Past makes a span under that of ctx of what began then and ends now.
func (t *Tracer) Past(ctx context.Context, name string, began time.Time, attributes ...attribute.KeyValue) {
	_, span := t.spans().Start(ctx, name, trace.WithTimestamp(began), trace.WithAttributes(attributes...))
	span.End()
}

// DialOptions have a connection take the span of a call over to the other side; none without a tracer.
func (t *Tracer) DialOptions() []grpc.DialOption {
	if t == nil || t.provider == nil {
		return nil
	}
	return []grpc.DialOption{grpc.WithStatsHandler(otelgrpc.NewClientHandler(t.grpc()...))}
}

// ServerOptions have a server go on with the span of a call; none without a tracer.
func (t *Tracer) ServerOptions() []grpc.ServerOption {
	if t == nil || t.provider == nil {
		return nil
	}
	return []grpc.ServerOption{grpc.StatsHandler(otelgrpc.NewServerHandler(t.grpc()...))}
}

func (t *Tracer) grpc() []otelgrpc.Option {
	return []otelgrpc.Option{
		otelgrpc.WithTracerProvider(t.provider), otelgrpc.WithPropagators(parentOnly{}), otelgrpc.WithMeterProvider(metricnoop.NewMeterProvider()),
	}
}

// parentOnly carries the ids of a span and whether it is sampled, and nothing that a peer may have written beside them.
type parentOnly struct{ propagation.TraceContext }

// Extract implements propagation.TextMapPropagator.
func (p parentOnly) Extract(ctx context.Context, c propagation.TextMapCarrier) context.Context {
	return p.TraceContext.Extract(ctx, stateless{c})
}

type stateless struct{ propagation.TextMapCarrier }

// Get is nothing but the parent.
func (s stateless) Get(key string) string {
	if key != "traceparent" {
		return ""
	}
	return s.TextMapCarrier.Get(key)
}
