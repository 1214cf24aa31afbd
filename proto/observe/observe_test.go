package observe_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"go.uber.org/goleak"

	"github.com/slark-network/slark/proto/observe"
	"github.com/slark-network/slark/proto/observe/metric"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestMetricsConfig(t *testing.T) {
	for _, c := range []struct {
		config observe.MetricsConfig
		want   string // in the error; empty: none
	}{
		{observe.MetricsConfig{}, ""},
		{observe.MetricsConfig{Listen: "127.0.0.1:9700"}, ""},
		{observe.MetricsConfig{Listen: "[::1]:9700"}, ""},
		{observe.MetricsConfig{Listen: "127.8.8.8:0", Pprof: true}, ""},
		{observe.MetricsConfig{Listen: "[::ffff:127.0.0.1]:9700"}, ""},
		{observe.MetricsConfig{Listen: "localhost:9700"}, ""},
		{observe.MetricsConfig{Listen: "0.0.0.0:9700", AllowRemote: true}, ""},
		{observe.MetricsConfig{Listen: ":9700"}, "metrics.allow_remote = true"},
		{observe.MetricsConfig{Listen: "0.0.0.0:9700"}, "metrics.allow_remote = true"},
		{observe.MetricsConfig{Listen: "[::]:9700"}, "metrics.allow_remote = true"},
		{observe.MetricsConfig{Listen: "192.0.2.1:9700"}, "metrics.allow_remote = true"},
		{observe.MetricsConfig{Listen: "localhost.example.org:9700"}, "metrics.allow_remote = true"},
		{observe.MetricsConfig{Listen: "127.0.0.1"}, "want host:port"},
		{observe.MetricsConfig{Listen: "127.0.0.1:70000"}, "want a port"},
		{observe.MetricsConfig{Pprof: true}, "metrics.listen is empty"},
		{observe.MetricsConfig{AllowRemote: true}, "metrics.listen is empty"},
	} {
		err := c.config.Validate()
		if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%+v: %v, want %q", c.config, err, c.want)
		}
	}
}

// get reads a page of a listener.
func get(t *testing.T, url string) (code int, body string) {
	t.Helper()
	client := http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	r, err := client.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return r.StatusCode, string(b)
}

// TestServe: what is served is what was asked for, readiness follows what is missing, and the end of ctx ends all of it.
func TestServe(t *testing.T) {
	for _, pprof := range []bool{false, true} {
		c := observe.MetricsConfig{Listen: "127.0.0.1:0", Pprof: pprof}
		ctx, cancel := context.WithCancel(t.Context())
		l, err := observe.Listen(ctx, c)
		if err != nil {
			t.Fatal(err)
		}
		set := metric.NewSet("test")
		set.Counter("test_things_total", "things").Inc()
		var missing atomic.Value
		missing.Store([]string{"the chain has not been read yet", "no beacon"})
		var served sync.WaitGroup
		served.Go(func() {
			observe.Serve(ctx, l, c, observe.Served{Metrics: set.Gatherer(), Ready: func() []string { return missing.Load().([]string) }, Log: slog.New(slog.DiscardHandler)})
		})
		at := "http://" + l.Addr().String()
		if code, body := get(t, at+"/metrics"); code != http.StatusOK || !strings.Contains(body, "\ntest_things_total 1\n") || !strings.Contains(body, "go_goroutines") {
			t.Errorf("/metrics: %d\n%s", code, body)
		}
		if code, _ := get(t, at+"/healthz"); code != http.StatusOK {
			t.Errorf("/healthz: %d", code)
		}
		if code, body := get(t, at+"/readyz"); code != http.StatusServiceUnavailable || body != "not ready\n- the chain has not been read yet\n- no beacon\n" {
			t.Errorf("/readyz: %d %q", code, body)
		}
		missing.Store([]string{})
		if code, body := get(t, at+"/readyz"); code != http.StatusOK || body != "ready\n" {
			t.Errorf("/readyz: %d %q", code, body)
		}
		if code, _ := get(t, at+"/debug/pprof/goroutine?debug=1"); (code == http.StatusOK) != pprof {
			t.Errorf("pprof %v: status %d", pprof, code)
		}
		if code, _ := get(t, at+"/"); code != http.StatusNotFound {
			t.Errorf("/: %d", code)
		}
		cancel()
		served.Wait()
		if _, err := http.Get(at + "/healthz"); err == nil {
			t.Error("it serves after its end")
		}
	}
}

// TestListenTaken: a port that somebody has is an error that names the key.
func TestListenTaken(t *testing.T) {
	l, err := observe.Listen(t.Context(), observe.MetricsConfig{Listen: "127.0.0.1:0"})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if _, err := observe.Listen(t.Context(), observe.MetricsConfig{Listen: l.Addr().String()}); err == nil || !strings.Contains(err.Error(), "metrics.listen") {
		t.Errorf("%v", err)
	}
	if none, err := observe.Listen(t.Context(), observe.MetricsConfig{}); none != nil || err != nil {
		t.Errorf("without an address: %v, %v", none, err)
	}
}

func TestLogger(t *testing.T) {
	for _, c := range []struct{ level, format, want string }{
		{"", "", "level=WARN msg=warned n=1\n"},
		{"warn", "text", "level=WARN msg=warned n=1\n"},
		{"error", "json", ""},
		{"info", "json", `"level":"WARN","msg":"warned","n":1}` + "\n"},
	} {
		var b strings.Builder
		log := observe.NewLogger(&b, c.level, c.format)
		log.Debug("hidden")
		log.Warn("warned", "n", 1)
		if !strings.HasSuffix(b.String(), c.want) || (c.want == "") != (b.Len() == 0) {
			t.Errorf("%s, %s: %q, want %q", c.level, c.format, b.String(), c.want)
		}
	}
	if observe.CheckLog("loud", "") == nil || observe.CheckLog("", "xml") == nil || observe.CheckLog("debug", "json") != nil {
		t.Error("levels or formats are not checked")
	}
}

// TestFileReopen: while lines are written, the file is moved away and opened anew, again and again. Every line is in one of the files, whole
// and once.
func TestFileReopen(t *testing.T) {
	const writers, lines, moves = 4, 300, 20
	dir := t.TempDir()
	name := filepath.Join(dir, "audit.log")
	f, err := observe.OpenFile(name)
	if err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.NewJSONHandler(f, nil))
	var all sync.WaitGroup
	for w := range writers {
		all.Go(func() {
			for i := range lines {
				log.Info("verdict", "n", w*lines+i, "text", strings.Repeat("x", 300))
			}
		})
	}
	for i := range moves {
		if err := os.Rename(name, fmt.Sprint(name, ".", i)); err != nil {
			t.Fatal(err)
		}
		if err := f.Reopen(); err != nil {
			t.Fatal(err)
		}
	}
	all.Wait()
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	seen := make(map[int]int)
	files, err := filepath.Glob(name + "*")
	if err != nil || len(files) != moves+1 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, name := range files {
		read, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		if info, err := read.Stat(); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: mode %v, %v", name, info.Mode(), err)
		}
		for s := bufio.NewScanner(read); s.Scan(); {
			var line struct{ N int }
			if err := json.Unmarshal(s.Bytes(), &line); err != nil {
				t.Fatalf("%s: %v in %.80s", name, err, s.Text())
			}
			seen[line.N]++
		}
		read.Close()
	}
	for n := range writers * lines {
		if seen[n] != 1 {
			t.Errorf("line %d is there %d times", n, seen[n])
		}
	}
}

// TestFileFailures: a file that cannot be opened anew is gone on with, and lines that cannot be written are counted.
func TestFileFailures(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "logs")
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(dir, "audit.log")
	f, err := observe.OpenFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(dir, dir+".old"); err != nil {
		t.Fatal(err)
	}
	if err := f.Reopen(); err == nil {
		t.Error("reopened in a folder that is gone")
	}
	if _, err := f.Write([]byte("line\n")); err != nil {
		t.Error(err)
	}
	if b, err := os.ReadFile(filepath.Join(dir+".old", "audit.log")); err != nil || string(b) != "line\n" {
		t.Errorf("%q, %v", b, err)
	}
	f.Close()
	if _, err := f.Write([]byte("line\n")); err == nil || f.Failed() != 1 {
		t.Errorf("after Close: %v, %d counted", err, f.Failed())
	}
}
