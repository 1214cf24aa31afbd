package observe

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/pprof"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

const (
	// inFlight bounds the scrapes at a time; a store is looked at in each.
	inFlight = 4
	// gatherWithin is how long one may take.
	gatherWithin = 10 * time.Second
	// stopWithin is how long a request may go on after the end of ctx.
	stopWithin = time.Second
)

// Served is what a listener shows.
type Served struct {
	Metrics prometheus.Gatherer
	// Ready says in words what is missing before the daemon does its work; nothing is missing when it is empty. It must answer at once.
	Ready func() []string
	Log   *slog.Logger
}

// Listen opens the listener of a validated configuration; nil if it has none.
func Listen(ctx context.Context, c MetricsConfig) (net.Listener, error) {
	if c.Listen == "" {
		return nil, nil
	}
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", c.Listen)
	if err != nil {
		return nil, fmt.Errorf("metrics.listen: %w", err)
	}
	return l, nil
}

// Serve answers until ctx ends, and closes the listener. A failure of it is logged, and ends nothing else.
func Serve(ctx context.Context, l net.Listener, c MetricsConfig, s Served) {
	server := &http.Server{
		Handler: Handler(c, s), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, IdleTimeout: time.Minute, MaxHeaderBytes: 16 << 10,
		ErrorLog: slog.NewLogLogger(s.Log.Handler(), slog.LevelDebug),
	}
	stopped := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		defer close(stopped)
		last, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopWithin)
		defer cancel()
		if server.Shutdown(last) != nil {
			server.Close()
		}
	})
	defer func() {
		if !stop() {
			<-stopped
		}
	}()
	s.Log.InfoContext(ctx, "serving metrics", "address", l.Addr().String(), "pprof", c.Pprof)
	if err := server.Serve(l); err != nil && !errors.Is(err, http.ErrServerClosed) {
		s.Log.ErrorContext(ctx, "metrics are not served any more", "err", err)
	}
}

// Handler answers GET /metrics, /healthz and /readyz, and /debug/pprof/ if that is switched on.
func Handler(c MetricsConfig, s Served) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(s.Metrics, promhttp.HandlerOpts{
		MaxRequestsInFlight: inFlight, Timeout: gatherWithin, ErrorLog: slog.NewLogLogger(s.Log.Handler(), slog.LevelWarn),
	}))
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { answer(w, http.StatusOK, "running") })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, _ *http.Request) {
		missing := s.Ready()
		if len(missing) == 0 {
			answer(w, http.StatusOK, "ready")
			return
		}
		answer(w, http.StatusServiceUnavailable, "not ready\n- "+strings.Join(missing, "\n- "))
	})
	if c.Pprof {
		mux.HandleFunc("GET /debug/pprof/", pprof.Index)
		mux.HandleFunc("GET /debug/pprof/cmdline", pprof.Cmdline)
		mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
		mux.HandleFunc("GET /debug/pprof/symbol", pprof.Symbol)
		mux.HandleFunc("GET /debug/pprof/trace", pprof.Trace)
	}
	return mux
}

func answer(w http.ResponseWriter, code int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(code)
	_, _ = io.WriteString(w, text+"\n")
}
