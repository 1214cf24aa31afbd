package dashboard

import (
	"bytes"
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"html/template"
	"log/slog"
	"net"
	"net/http"
	"path"
	"strings"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

//go:embed pages/*.html
var pageFiles embed.FS

//go:embed assets/*
var assetFiles embed.FS

const (
	// policy allows what this server itself serves, and nothing else.
	policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
	// inFlight bounds the pages that are made at a time, because each reads the store.
	inFlight = 8
	// pageWithin is how long a request may wait for its turn and read the chain.
	pageWithin = 20 * time.Second
	// stopWithin is how long a request may go on after the end of ctx.
	stopWithin = time.Second
)

// Device is one that a provider has registered.
type Device struct {
	Index uint32
	ID    challenge.Hash
	Kind  challenge.DeviceKind
	Class string // the model that it claims to be
}

// Transaction is one that this verifier sent.
type Transaction struct {
	Action  string // as chain.Action
	Status  string // as chain.EntryStatus
	Hash    string // empty: not known
	Block   uint64 // 0: not mined
	GasUsed uint64
	Error   string
}

// Options are what the pages are made from.
type Options struct {
	Store   *reputation.Store
	Self    challenge.Address // the verifier's
	Network challenge.Network

	// View is the chain as confirmed. nil, or a nil result: the pages say what the store alone knows.
	View func() *chain.View
	// Healthy says why the view cannot be relied on. nil: it always can.
	Healthy func() error
	// Client reads what the view does not have: what of an Era was settled. nil: the pages leave it out.
	Client *chain.Client
	// Devices reads what a provider has registered. nil: devices are those that were challenged.
	Devices func(chain.Provider) []Device
	// Transactions are those of this verifier in an Era. nil: none are shown.
	Transactions func(era uint64) ([]Transaction, error)

	Explorer string       // see Config
	HoldBack bool         // show what was found in an Era only when no verifier can commit to verdicts of it any more
	Log      *slog.Logger // nil: discarded
}

// Server makes the pages. Its methods may be called from anywhere.
type Server struct {
	Options
	pages  map[string]*template.Template
	index  index
	feed   *feed
	eras   eraCache
	turns  chan struct{}
	assets map[string]asset
}

// asset is a file that never changes under its name.
type asset struct {
	kind string
	body []byte
	name string // with a hash in it
}

// New makes a Server. Close ends it.
func New(o Options) (*Server, error) {
	if o.Store == nil {
		return nil, errors.New("dashboard: Store is missing")
	}
	if o.View == nil {
		o.View = func() *chain.View { return nil }
	}
	if o.Healthy == nil {
		o.Healthy = func() error { return nil }
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	s := &Server{Options: o, turns: make(chan struct{}, inFlight), assets: make(map[string]asset), pages: make(map[string]*template.Template)}
	files, err := assetFiles.ReadDir("assets")
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		body, err := assetFiles.ReadFile("assets/" + f.Name())
		if err != nil {
			return nil, err
		}
		sum := sha256.Sum256(body)
		ext := path.Ext(f.Name())
		a := asset{kind: map[string]string{".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}[ext], body: body}
		a.name = strings.TrimSuffix(f.Name(), ext) + "-" + hex.EncodeToString(sum[:6]) + ext
		s.assets[f.Name()], s.assets[a.name] = a, a
	}
	base, err := template.New("layout.html").Funcs(s.functions()).ParseFS(pageFiles, "pages/layout.html", "pages/parts.html")
	if err != nil {
		return nil, err
	}
	for _, name := range []string{"overview", "providers", "provider", "challenges", "challenge", "verifiers", "eras", "era", "help", "error"} {
		t, err := base.Clone()
		if err != nil {
			return nil, err
		}
		if s.pages[name], err = t.ParseFS(pageFiles, "pages/"+name+".html"); err != nil {
			return nil, err
		}
	}
	s.feed = newFeed(s)
	return s, nil
}

// Close ends what the server follows.
func (s *Server) Close() { s.feed.close() }

// Listen opens the listener of a validated configuration; nil if it has none.
func Listen(ctx context.Context, c Config) (net.Listener, error) {
	if c.Listen == "" {
		return nil, nil
	}
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", c.Listen)
	if err != nil {
		return nil, fmt.Errorf("dashboard.listen: %w", err)
	}
	return l, nil
}

// Serve answers until ctx ends, and closes the listener and the server. A failure of it is logged, and ends nothing else.
func (s *Server) Serve(ctx context.Context, l net.Listener) {
	server := &http.Server{
		Handler: s.Handler(), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, IdleTimeout: time.Minute, MaxHeaderBytes: 16 << 10,
		ErrorLog: slog.NewLogLogger(s.Log.Handler(), slog.LevelDebug),
	}
	stopped := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		defer close(stopped)
		s.Close() // ends the live feeds, which would go on for ever
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
	s.Log.InfoContext(ctx, "serving the dashboard", "url", "http://"+l.Addr().String()+"/")
	if err := server.Serve(l); err != nil && !errors.Is(err, http.ErrServerClosed) {
		s.Log.ErrorContext(ctx, "the dashboard is not served any more", "err", err)
	}
}

// Handler answers GET and HEAD; everything else is refused.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	for pattern, page := range map[string]func(*http.Request) (page, error){
		"GET /{$}":                  s.overview,
		"GET /providers":            s.providers,
		"GET /providers/{provider}": s.provider,
		"GET /providers/{provider}/{device}/{counter}": s.challenge,
		"GET /challenges": s.challenges,
		"GET /verifiers":  s.verifiers,
		"GET /eras":       s.eraList,
		"GET /eras/{era}": s.era,
		"GET /help":       s.help,
	} {
		mux.Handle(pattern, s.page(page))
	}
	mux.HandleFunc("GET /providers/{provider}/{device}/{counter}/transcript", s.transcript)
	mux.HandleFunc("GET /live", s.feed.serve)
	mux.HandleFunc("GET /assets/{name}", s.asset)
	mux.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) { s.fail(w, r, errNotFound) })
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		mux.ServeHTTP(w, r)
	})
}

// page is what a template is filled with.
type page struct {
	Name  string // of the template, and of the entry in the navigation
	Title string
	Live  bool // parts of it change while it is looked at
	Data  any

	// What every page has.
	Self      challenge.Address
	Network   challenge.Network
	Era       uint64
	Offline   bool   // there is no chain
	Unhealthy string // why what the chain says cannot be relied on
	HeldBack  bool
	Through   uint64
}

var errNotFound = errors.New("there is no such page")

// badRequest is an error of whoever asked, with the parameter and its limit.
type badRequest struct{ words string }

func (e badRequest) Error() string { return e.words }

func refused(format string, args ...any) error { return badRequest{fmt.Sprintf(format, args...)} }

// page answers with a page, from the browser's own copy if nothing has changed.
func (s *Server) page(make func(*http.Request) (page, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), pageWithin)
		defer cancel()
		select {
		case s.turns <- struct{}{}:
			defer func() { <-s.turns }()
		case <-ctx.Done():
			s.fail(w, r, ctx.Err())
			return
		}
		p, err := make(r.WithContext(ctx))
		if err != nil {
			s.fail(w, r, err)
			return
		}
		body, err := s.render(p)
		if err != nil {
			s.fail(w, r, err)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Cache-Control", "no-cache") // kept, and asked for again with its ETag
		tagged(w, r, http.StatusOK, body)
	})
}

func (s *Server) render(p page) ([]byte, error) {
	p.Self, p.Network, p.HeldBack = s.Self, s.Network, s.HoldBack
	if v := s.View(); v != nil {
		p.Era = v.Era.Number
		if err := s.Healthy(); err != nil {
			p.Unhealthy = err.Error()
		}
	} else {
		p.Offline = true
		newest, err := s.Store.NewestEra()
		if err != nil {
			return nil, err
		}
		p.Era = newest
	}
	p.Through, _ = s.horizon()
	var b bytes.Buffer
	err := s.pages[p.Name].ExecuteTemplate(&b, "layout.html", p)
	return b.Bytes(), err
}

// tagged answers with a body and its ETag, or with 304 to who has it.
func tagged(w http.ResponseWriter, r *http.Request, status int, body []byte) {
	sum := sha256.Sum256(body)
	tag := `"` + hex.EncodeToString(sum[:12]) + `"`
	if status == http.StatusOK {
		w.Header().Set("ETag", tag)
		for _, have := range strings.Split(r.Header.Get("If-None-Match"), ",") {
			if have = strings.TrimPrefix(strings.TrimSpace(have), "W/"); have == tag || have == "*" {
				w.WriteHeader(http.StatusNotModified)
				return
			}
		}
	}
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(body)
	}
}

// fail answers with what went wrong, in words for whoever asked; of our own failures the log has the rest.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, err error) {
	status, words := http.StatusInternalServerError, "The verifier could not read what this page shows. Its log says why."
	var asked badRequest
	switch {
	case errors.As(err, &asked):
		status, words = http.StatusBadRequest, asked.words
	case errors.Is(err, errNotFound):
		status, words = http.StatusNotFound, "There is no such page. The address may be mistyped, or what it showed has been pruned."
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		status, words = http.StatusServiceUnavailable, "Too much is asked of the verifier at the moment. Please try again."
	default:
		s.Log.ErrorContext(r.Context(), "a page of the dashboard failed", "path", r.URL.Path, "err", err)
	}
	body, err := s.render(page{Name: "error", Title: http.StatusText(status), Data: words})
	if err != nil {
		http.Error(w, words, status)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	tagged(w, r, status, body)
}

// asset serves a file under the name with its hash for ever, and under its plain name with an ETag.
func (s *Server) asset(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	a, ok := s.assets[name]
	if !ok {
		s.fail(w, r, errNotFound)
		return
	}
	w.Header().Set("Content-Type", a.kind)
	if name == a.name {
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	} else {
		w.Header().Set("Cache-Control", "no-cache")
	}
	tagged(w, r, http.StatusOK, a.body)
}

// horizon is the last Era whose outcomes are shown. all: there is no such limit.
func (s *Server) horizon() (last uint64, all bool) {
	if !s.HoldBack {
		return 0, true
	}
	v := s.View()
	switch {
	case v == nil || v.Previous.Number == 0:
		return 0, false
	case !v.Previous.CommitsDue.IsZero() && v.Head.Time.After(v.Previous.CommitsDue):
		return v.Previous.Number, false
	}
	return v.Previous.Number - 1, false
}

// shows says whether the outcomes of an Era are shown.
func (s *Server) shows(era uint64) bool {
	last, all := s.horizon()
	return all || era <= last
}

// history is the store's, up to the horizon.
func (s *Server) history(f reputation.Filter, each func(reputation.Record) bool) error {
	if last, all := s.horizon(); !all {
		if last == 0 || f.FirstEra > last {
			return nil
		}
		if f.LastEra == 0 || f.LastEra > last {
			f.LastEra = last
		}
	}
	return s.Store.History(f, each)
}
