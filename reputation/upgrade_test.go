package reputation

import (
	"bytes"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/slark-network/slark/challenge"
)

// TestUpgrade opens a store that the program before this format has written (testdata/format-2): reading leaves it as it is,
// opening it to work with brings it to this format, says so, and keeps all of it.
func TestUpgrade(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "store")
	ok(t, os.CopyFS(dir, os.DirFS("testdata/format-2")))
	ok(t, os.Chmod(dir, 0o700))
	look := func(s *Store) {
		t.Helper()
		checkClean(t, s)
		records := 0
		ok(t, s.Walk(0, 0, func(Record) bool { records++; return true }))
		if records != 9 {
			t.Errorf("%d records, want 9", records)
		}
		if p := must[[]Pending](t)(s.Pending()); len(p) != 1 || string(p[0].Session) != "session" {
			t.Errorf("pending %v", p)
		}
		if n := must[uint64](t)(s.NewestEra()); n != 3 {
			t.Errorf("newest Era %d", n)
		}
	}
	s := openTest(t, dir, Options{ReadOnly: true})
	if v := must[uint32](t)(s.Format()); v != 2 {
		t.Fatalf("format %d before", v)
	}
	look(s)
	ok(t, s.Close())

	// A store of somebody else is not touched.
	_, err := Open(dir, Options{Identity: Identity{challenge.Network{ChainID: 9}, challenge.Address{9}}})
	wantErr(t, err, ErrIdentity)
	s = openTest(t, dir, Options{ReadOnly: true})
	if v := must[uint32](t)(s.Format()); v != 2 {
		t.Fatalf("format %d after another's start", v)
	}
	ok(t, s.Close())

	var log bytes.Buffer
	s = openTest(t, dir, Options{Logger: slog.New(slog.NewTextHandler(&log, nil))})
	if v := must[uint32](t)(s.Format()); v != formatVersion {
		t.Errorf("format %d after", v)
	}
	if !strings.Contains(log.String(), "upgrading the store") || !strings.Contains(log.String(), "from=2") {
		t.Errorf("the log says %s", &log)
	}
	look(s)
	if _, restored := s.Restored(); restored {
		t.Error("it counts as restored")
	}
	log.Reset()
	s = reopen(t, s, Options{Logger: slog.New(slog.NewTextHandler(&log, nil))})
	if strings.Contains(log.String(), "upgrad") {
		t.Errorf("upgraded twice: %s", &log)
	}
	look(s)
	ok(t, s.Close())

	for _, c := range []struct {
		format []byte
		want   string
	}{
		{[]byte{0, 0, 0, formatVersion + 1}, "a newer program has written it; install that one"},
		{[]byte{0, 0, 0, oldestFormat - 1}, "reads none before 2"},
	} {
		setRaw(t, dir, keyFormat, c.format)
		for _, o := range []Options{{}, {ReadOnly: true}} {
			_, err := Open(dir, o)
			wantErr(t, err, ErrFormat)
			if !strings.Contains(err.Error(), c.want) {
				t.Errorf("%v, want %q", err, c.want)
			}
		}
	}
}
