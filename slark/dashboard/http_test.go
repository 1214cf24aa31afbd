package dashboard

import (
	"bufio"
	"context"
	"io"
	"net"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

// listener reads a live feed.
type listener struct {
	t     testing.TB
	lines chan string
}

// listen joins the live feed, and returns when it has.
func (s *scene) listen() *listener {
	s.t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	s.t.Cleanup(cancel)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, s.url+"/live", nil)
	ok(s.t, err)
	r, err := http.DefaultClient.Do(req)
	ok(s.t, err)
	s.t.Cleanup(func() { r.Body.Close() })
	if kind := r.Header.Get("Content-Type"); kind != "text/event-stream" {
		s.t.Fatalf("the live feed is %q", kind)
	}
	l := &listener{t: s.t, lines: make(chan string, 1000)}
	go func() {
		defer close(l.lines)
		in := bufio.NewScanner(r.Body)
		in.Buffer(nil, 1<<20)
		for in.Scan() {
			l.lines <- in.Text()
		}
	}()
	if first := l.line(); !strings.HasPrefix(first, "retry:") {
		s.t.Fatalf("the live feed begins with %q", first)
	}
	return l
}

func (l *listener) line() string {
	l.t.Helper()
	select {
	case s, open := <-l.lines:
		if !open {
			l.t.Fatal("the live feed has ended")
		}
		return s
	case <-time.After(time.Minute):
		l.t.Fatal("nothing more came on the live feed")
	}
	return ""
}

// next is the data of the next message of a kind.
func (l *listener) next(event string) string {
	l.t.Helper()
	for l.line() != "event: "+event {
	}
	return strings.TrimPrefix(l.line(), "data: ")
}

// conclude has one more challenge of the first provider end.
func (s *scene) conclude(era uint64, o challenge.Outcome) reputation.Record {
	s.t.Helper()
	var last reputation.Record
	ok(s.t, s.store.History(reputation.Filter{Provider: s.cast[0].Address, Limit: 1}, func(r reputation.Record) bool { last = r; return true }))
	i := reputation.IssueRecord{
		Provider: last.Provider, Device: last.Device, DeviceKind: last.DeviceKind, Kind: last.Kind, Era: era, Slot: 99, Verifier: last.Verifier, Class: last.Class,
		Size: last.Size, Rounds: last.Rounds, Openings: last.Openings, At: last.At.Add(time.Minute),
	}
	counter, err := s.store.Issue(i)
	ok(s.t, err)
	r := last.Result
	r.Era, r.Counter, r.Outcome, r.Reason, r.At, r.TranscriptHash = era, counter, o, "<b>because</b>", i.At.Add(time.Second), challenge.Hash{}
	ok(s.t, s.store.Conclude(r))
	rec, _, err := s.store.Record(r.Challenge())
	ok(s.t, err)
	return rec
}

// TestEscaped: what comes from outside is text, wherever it is shown.
func TestEscaped(t *testing.T) {
	s := stored(t, 1)
	r := s.conclude(1, challenge.Malformed)
	for _, path := range []string{"/challenges", challengePath(r), providerPath(s.cast[0])} {
		body := s.get(path, http.StatusOK)
		if strings.Contains(body, "<b>because") {
			t.Errorf("%s: a reason is markup", path)
		}
		wants(t, path, body, "&lt;b&gt;because")
	}
	if body := s.get("/providers?q=%22%3E%3Cscript%3E", http.StatusOK); strings.Contains(body, `"><script>`) {
		t.Error("what was looked for is markup")
	}
}

// TestRefused: a parameter that is wrong is named, with what it may be; an address that is none has no page.
func TestRefused(t *testing.T) {
	s := stored(t, 1)
	provider := providerPath(s.cast[0])
	for path, want := range map[string]string{
		"/providers?tier=8":                       "tier is",
		"/providers?status=nice":                  "status is",
		"/providers?sort=colour":                  "sort is",
		"/providers?page=0":                       "want a number from 1 to",
		"/providers?page=x":                       "page is",
		"/providers?found=gold":                   "found is",
		"/challenges?outcome=great":               "not one of the set",
		"/challenges?era=-1":                      "era is",
		"/challenges?page=201":                    "from 1 to 200",
		provider + "?device=1":                    "none of this provider",
		"/eras?page=a":                            "page is",
		"/providers?q=" + strings.Repeat("a", 81): "at most 80",
	} {
		wants(t, path, strings.ToLower(s.get(path, http.StatusBadRequest)), want)
	}
	for _, path := range []string{"/nothing", "/providers/0x12", "/providers/0x" + strings.Repeat("ab", 20), "/eras/0", "/eras/x", "/eras/2", provider + "/00/1",
		provider + "/" + strings.Repeat("00", 32) + "/1", "/assets/none.css"} {
		s.get(path, http.StatusNotFound)
	}
	r, err := http.Post(s.url+"/", "text/plain", strings.NewReader("x"))
	ok(t, err)
	r.Body.Close()
	if r.StatusCode != http.StatusMethodNotAllowed && r.StatusCode != http.StatusNotFound {
		t.Errorf("POST: status %d", r.StatusCode)
	}
}

// TestHeaders: the policy is on every answer, and no page has what it would forbid; an answer is kept and asked for again by its tag.
func TestHeaders(t *testing.T) {
	s := stored(t, 1)
	forbidden := regexp.MustCompile(`(?i)<[^>]*\s(style|on[a-z]+)\s*=|<style|<script>|javascript:|(src|href)="(https?:)?//`)
	for _, path := range []string{"/", "/providers", providerPath(s.part(challenge.Slow)), "/challenges", "/verifiers", "/eras", "/eras/1", "/help", "/nothing", "/assets/style.css"} {
		req, err := http.NewRequest(http.MethodGet, s.url+path, nil)
		ok(t, err)
		r, err := http.DefaultClient.Do(req)
		ok(t, err)
		body, err := io.ReadAll(r.Body)
		r.Body.Close()
		ok(t, err)
		if r.Header.Get("Content-Security-Policy") != policy || r.Header.Get("X-Content-Type-Options") != "nosniff" || r.Header.Get("Referrer-Policy") != "no-referrer" {
			t.Errorf("%s: headers are %v", path, r.Header)
		}
		if bad := forbidden.Find(body); bad != nil {
			t.Errorf("%s: %s", path, bad)
		}
		tag := r.Header.Get("ETag")
		if r.StatusCode != http.StatusOK {
			continue
		}
		if tag == "" {
			t.Errorf("%s: no ETag", path)
		}
		for _, have := range []string{tag, "W/" + tag, `"other", ` + tag} {
			s.ask(path, http.StatusNotModified, http.Header{"If-None-Match": {have}})
		}
		s.ask(path, http.StatusOK, http.Header{"If-None-Match": {`"other"`}})
	}
	asset := regexp.MustCompile(`/assets/style-[0-9a-f]{12}\.css`).FindString(s.get("/", http.StatusOK))
	r, err := http.Get(s.url + asset)
	ok(t, err)
	r.Body.Close()
	if !strings.Contains(r.Header.Get("Cache-Control"), "immutable") {
		t.Errorf("%s: Cache-Control is %q", asset, r.Header.Get("Cache-Control"))
	}
}

// TestServe: a listener is served until its context ends, live feeds included.
func TestServe(t *testing.T) {
	s := stored(t, 1)
	for _, c := range []Config{
		{Listen: "0.0.0.0:0"}, {Listen: "127.0.0.1"}, {Listen: "127.0.0.1:http"}, {AllowRemote: true}, {Listen: "127.0.0.1:0", Explorer: "https://x/"},
		{Listen: "127.0.0.1:0", Explorer: "javascript:{tx}"}, {Listen: "127.0.0.1:0", Explorer: "https://{tx}.example/"},
	} {
		if err := c.Validate(); err == nil {
			t.Errorf("%+v is accepted", c)
		}
	}
	c := Config{Listen: "127.0.0.1:0", Explorer: explorer}
	ok(t, c.Validate())
	if l, err := Listen(t.Context(), Config{}); l != nil || err != nil {
		t.Errorf("without an address: %v, %v", l, err)
	}
	l, err := Listen(t.Context(), c)
	ok(t, err)
	server, err := New(Options{Store: s.store})
	ok(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() { defer close(ended); server.Serve(ctx, l) }()
	s.url = "http://" + l.Addr().String()
	s.get("/", http.StatusOK)
	feed := s.listen()
	cancel()
	select {
	case <-ended:
	case <-time.After(time.Minute):
		t.Fatal("it is still served")
	}
	for range feed.lines { // ends
	}
	if conn, err := net.Dial("tcp", l.Addr().String()); err == nil {
		conn.Close()
		t.Error("the listener is still open")
	}
}
