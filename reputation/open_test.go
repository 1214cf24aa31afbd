package reputation

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/cockroachdb/pebble/v2"

	"github.com/slark-network/slark/challenge"
)

func TestOpenGates(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "store")
	for _, opt := range []Options{{MustExist: true}, {ReadOnly: true}} {
		_, err := Open(dir, opt)
		wantErr(t, err, ErrFormat)
		wantText(t, err, " does not exist")
	}
	mine := Identity{challenge.Network{ChainID: 5, Settlement: challenge.Address{2}}, challenge.Address{3}}
	other := mine
	other.Network.ChainID = 6
	s := openTest(t, dir, Options{Identity: mine})
	if info, err := os.Stat(dir); err != nil || info.Mode().Perm() != 0o700 {
		t.Fatalf("mode %v, %v", info.Mode(), err)
	}
	_, err := Open(dir, Options{})
	wantErr(t, err, ErrLocked)
	wantText(t, err, "reputation store is in use")
	link := filepath.Join(t.TempDir(), "link")
	ok(t, os.Symlink(dir, link))
	_, err = Open(link, Options{})
	wantErr(t, err, ErrLocked)
	ok(t, s.Close())
	wantErr(t, s.Close(), ErrClosed)
	wantErr(t, s.SaveCursor(Cursor{}), ErrClosed)
	_, _, err = s.LoadCursor()
	wantErr(t, err, ErrClosed)
	_, err = s.Check()
	wantErr(t, err, ErrClosed)
	wantErr(t, s.Checkpoint(dir+"2"), ErrClosed)
	_, err = Open(dir, Options{Identity: other})
	wantErr(t, err, ErrIdentity)
	wantText(t, err, "reputation store belongs to another identity")

	s = openTest(t, dir, Options{ReadOnly: true, Identity: mine})
	wantErr(t, s.SaveCursor(Cursor{}), ErrReadOnly)
	_, err = s.Issue(testIssue(1, 0, 1))
	wantErr(t, err, ErrReadOnly)
	ok(t, s.Close())

	setRaw(t, dir, keyFormat, []byte{0, 0, 0, formatVersion + 1})
	_, err = Open(dir, Options{})
	wantErr(t, err, ErrFormat)
	setRaw(t, dir, keyFormat, []byte{1})
	_, err = Open(dir, Options{})
	wantErr(t, err, ErrFormat)

	foreign := t.TempDir()
	setRaw(t, foreign, []byte("somebody's key"), []byte("value"))
	_, err = Open(foreign, Options{})
	wantErr(t, err, ErrFormat)
	file := filepath.Join(t.TempDir(), "file")
	ok(t, os.WriteFile(file, nil, 0o600))
	_, err = Open(file, Options{})
	wantErr(t, err, ErrFormat)
}

// wantText is for errors that the page about troubles names.
func wantText(t testing.TB, err error, words string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), words) {
		t.Errorf("%v; want %q", err, words)
	}
}

// setRaw changes a key behind the store's back.
func setRaw(t testing.TB, dir string, key, value []byte) {
	t.Helper()
	db, err := pebble.Open(dir, &pebble.Options{Logger: quiet{}})
	ok(t, err)
	if value == nil {
		ok(t, db.Delete(key, pebble.Sync))
	} else {
		ok(t, db.Set(key, value, pebble.Sync))
	}
	ok(t, db.Close())
}

type quiet struct{}

func (quiet) Infof(string, ...any)      {}
func (quiet) Errorf(string, ...any)     {}
func (quiet) Fatalf(f string, a ...any) { panic(fmt.Sprintf(f, a...)) }

func TestCheckpoint(t *testing.T) {
	dir := t.TempDir()
	s := openTest(t, filepath.Join(dir, "store"), Options{})
	i := testIssue(1, 0, 1)
	ok(t, s.Conclude(withTranscript(testResult(i, must[uint64](t)(s.Issue(i)), challenge.Pass))))
	stop := make(chan struct{})
	var wg sync.WaitGroup
	wg.Go(func() {
		for n := 0; ; n++ {
			select {
			case <-stop:
				return
			default:
			}
			i := testIssue(2, 0, 1)
			c, err := s.Issue(i)
			if err == nil {
				err = s.Conclude(testResult(i, c, challenge.Pass))
			}
			if err != nil {
				t.Error(err)
				return
			}
		}
	})
	copies := []string{filepath.Join(dir, "a"), filepath.Join(dir, "b")}
	for _, c := range copies {
		ok(t, s.Checkpoint(c))
		if info, err := os.Stat(c); err != nil || info.Mode().Perm() != 0o700 {
			t.Fatalf("mode %v, %v", info.Mode(), err)
		}
	}
	close(stop)
	wg.Wait()
	wantErr(t, s.Checkpoint(copies[0]), os.ErrExist)
	checkClean(t, s)
	for _, c := range copies {
		b := openTest(t, c, Options{ReadOnly: true})
		checkClean(t, b)
		if _, found, err := b.Record(Challenge{i.Provider, i.Device, 1}); err != nil || !found {
			t.Fatal(found, err)
		}
	}
}
