package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

var update = flag.Bool("update", false, "write testdata again")

var at = time.Date(2026, 3, 1, 12, 0, 0, 7, time.UTC)

func must[T any](t testing.TB) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func issue(provider byte, era uint64) reputation.IssueRecord {
	p := challenge.Address{provider}
	kind := challenge.GPU
	if provider == 9 {
		kind = challenge.CPU
	}
	return reputation.IssueRecord{
		Provider: p, Device: challenge.DeviceID(p, 0), DeviceKind: kind, Kind: challenge.Matmul, Era: era, Slot: 3, Verifier: challenge.Address{2},
		Class: "rtx4090", Size: 8192, Rounds: 4, Openings: 64, At: at,
	}
}

func result(i reputation.IssueRecord, counter uint64, o challenge.Outcome, reason string) reputation.Result {
	return reputation.Result{
		Provider: i.Provider, Device: i.Device, DeviceKind: i.DeviceKind, Kind: i.Kind, Era: i.Era, Counter: counter, Outcome: o, Reason: reason,
		Elapsed: 1200 * time.Millisecond, RoundTrip: 20 * time.Millisecond, Lag: time.Microsecond, Rate: 300e12, Lower: 250e12, Upper: 330e12,
		Class: i.Class, Size: i.Size, Rounds: i.Rounds, Openings: i.Openings, At: i.At.Add(time.Duration(counter) * time.Second),
	}
}

// small is a store with two providers, four Eras, and everything that a column can be.
func small(t *testing.T) *reputation.Store {
	s := must[*reputation.Store](t)(reputation.Open(filepath.Join(t.TempDir(), "store"), reputation.Options{}))
	t.Cleanup(func() { s.Close() })
	for era := uint64(1); era <= 4; era++ {
		for _, provider := range []byte{9, 1} {
			i := issue(provider, era)
			o := challenge.Outcomes()[(int(era)*3+int(provider))%len(challenge.Outcomes())]
			r := result(i, must[uint64](t)(s.Issue(i)), o, `says "no", `+"\u00fc; =1+1")
			if era == 2 {
				r.Transcript = []byte("transcript")
			}
			if err := s.Conclude(r); err != nil {
				t.Fatal(err)
			}
		}
	}
	must[uint64](t)(s.Issue(issue(1, 4)))
	must[uint64](t)(s.Issue(issue(9, 2)))
	return s
}

func write(t testing.TB, s *reputation.Store, o Options) string {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, s, o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestGolden holds the bytes to those of testdata: a change of them is a change of the schema.
func TestGolden(t *testing.T) {
	s := small(t)
	got := map[string]string{"all.jsonl": write(t, s, Options{Format: "jsonl"})}
	for _, typ := range Types {
		got[typ+".csv"] = write(t, s, Options{Format: "csv", Types: []string{typ}})
	}
	for name, text := range got {
		file := filepath.Join("testdata", name)
		if *update {
			if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if want := must[[]byte](t)(os.ReadFile(file)); text != string(want) {
			t.Errorf("%s is not as it was; -update writes it, and then the schema has another number:\n%s", name, text)
		}
	}
}

// TestBothFormatsAgree reads every table of CSV and compares it, value by value, with the lines of JSON.
func TestBothFormatsAgree(t *testing.T) {
	s := small(t)
	for _, typ := range Types {
		lines := strings.Split(strings.TrimSpace(write(t, s, Options{Format: "jsonl", Types: []string{typ}})), "\n")
		rows := must[[][]string](t)(csv.NewReader(strings.NewReader(write(t, s, Options{Format: "csv", Types: []string{typ}}))).ReadAll())
		if len(rows) != len(lines)+1 || len(lines) < 4 {
			t.Fatalf("%s: %d rows, %d lines", typ, len(rows), len(lines))
		}
		for n, line := range lines {
			d := json.NewDecoder(strings.NewReader(line))
			d.UseNumber()
			var v map[string]any
			if err := d.Decode(&v); err != nil {
				t.Fatalf("%s: %v", line, err)
			}
			if v["schema"] != json.Number("1") || v["type"] != typ || len(v) != len(rows[0])+2 {
				t.Errorf("%s", line)
			}
			for i, column := range rows[0] {
				want := ""
				if v[column] != nil {
					want = fmt.Sprint(v[column])
				}
				if rows[n+1][i] != want {
					t.Errorf("%s %d, %s: CSV has %q, JSON %q", typ, n, column, rows[n+1][i], want)
				}
			}
		}
	}
}

// TestEras: a range is what all of it has of those Eras, and a backup gives the same bytes.
func TestEras(t *testing.T) {
	s := small(t)
	all := write(t, s, Options{Format: "jsonl"})
	var want []string
	for _, line := range strings.SplitAfter(all, "\n") {
		if strings.Contains(line, `"era":2,`) || strings.Contains(line, `"era":3,`) {
			want = append(want, line)
		}
	}
	if got := write(t, s, Options{Format: "jsonl", First: 2, Last: 3}); got != strings.Join(want, "") || len(want) != 5+4+4+4 {
		t.Errorf("%d lines of Eras 2 and 3: %s", len(want), got)
	}
	if got := write(t, s, Options{Format: "csv", Types: []string{"tally"}, First: 7, Last: 9}); strings.Count(got, "\n") != 1 {
		t.Errorf("of no Era: %s", got)
	}
	dir := filepath.Join(t.TempDir(), "copy")
	if err := s.Checkpoint(dir); err != nil {
		t.Fatal(err)
	}
	c := must[*reputation.Store](t)(reputation.Open(dir, reputation.Options{ReadOnly: true}))
	defer c.Close()
	if again := write(t, c, Options{Format: "jsonl"}); again != all {
		t.Error("a copy gives other bytes")
	}
	err := Options{Types: []string{"x"}, Format: "xml", First: 3, Last: 2}.Validate()
	for _, want := range []string{`type is "x"`, `format is "xml"`, "Eras are 3 to 2"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
	if err := (Options{Format: "csv"}).Validate(); err == nil || !strings.Contains(err.Error(), "has one type, and 0 are asked for") {
		t.Error(err)
	}
}

// measuring counts bytes, and looks at the heap at every MiB.
type measuring struct {
	bytes, next int
	most        uint64
}

func (m *measuring) Write(p []byte) (int, error) {
	if m.bytes += len(p); m.bytes >= m.next {
		m.next += 1 << 20
		m.most = max(m.most, heap())
	}
	return len(p), nil
}

func heap() uint64 {
	runtime.GC()
	var s runtime.MemStats
	runtime.ReadMemStats(&s)
	return s.HeapAlloc
}

// TestMemory exports 15 MiB from a store and wants less than 4 MiB of it on the heap at any time.
func TestMemory(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "store")
	s := must[*reputation.Store](t)(reputation.Open(dir, reputation.Options{MemTableSize: 1 << 20, CacheSize: 1 << 20}))
	var all sync.WaitGroup
	for w := range 64 {
		all.Go(func() {
			var some []reputation.Result
			for n := range 128 {
				i := issue(byte(w+10), uint64(1+n/32))
				c, err := s.Issue(i)
				if err != nil {
					t.Error(err)
					return
				}
				some = append(some, result(i, c, challenge.Pass, strings.Repeat("because ", 128)))
			}
			if err := s.ConcludeMany(some); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = must[*reputation.Store](t)(reputation.Open(dir, reputation.Options{ReadOnly: true, CacheSize: 1 << 20}))
	defer s.Close()
	m := &measuring{}
	before := heap()
	if err := Write(io.Writer(m), s, Options{Format: "jsonl"}); err != nil {
		t.Fatal(err)
	}
	if m.bytes < 15<<20 {
		t.Fatalf("only %d bytes", m.bytes)
	}
	if m.most > before+4<<20 {
		t.Errorf("%d bytes on the heap, %d before, for %d bytes written", m.most, before, m.bytes)
	}
	t.Logf("%d bytes written, heap %d before and at most %d", m.bytes, before, m.most)
}

// TestPage wants every column in docs/export.md.
func TestPage(t *testing.T) {
	page := string(must[[]byte](t)(os.ReadFile("../../docs/export.md")))
	for _, typ := range Types {
		_, section, found := strings.Cut(page, "## "+typ+"\n")
		if !found {
			t.Errorf("docs/export.md has no section %s", typ)
			continue
		}
		section, _, _ = strings.Cut(section, "\n## ")
		for _, c := range tables[typ].columns {
			if !strings.Contains(section, "`"+c+"`") {
				t.Errorf("docs/export.md does not have the column %s of %s", c, typ)
			}
		}
	}
}
