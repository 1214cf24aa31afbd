package backup

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

const childVariable = "SLARK_TEST_BACKUP"

func TestMain(m *testing.M) {
	if dirs := os.Getenv(childVariable); dirs != "" {
		// The child of TestKilled: a backup, after it has said that it begins.
		from, to, _ := strings.Cut(dirs, "|")
		fmt.Println("begins")
		if _, err := Write(from, to, time.Now()); err != nil {
			fmt.Println("error", err)
			os.Exit(1)
		}
		fmt.Println("done")
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func must[T any](t testing.TB) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func ok(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

var at = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// newStore makes a store with n outcomes, each with a transcript of size bytes, and one open challenge.
func newStore(t testing.TB, n, size int) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "store")
	s := must[*reputation.Store](t)(reputation.Open(dir, reputation.Options{MemTableSize: 256 << 10}))
	i := reputation.IssueRecord{
		Provider: challenge.Address{1}, Device: challenge.DeviceID(challenge.Address{1}, 0), DeviceKind: challenge.GPU, Kind: challenge.Matmul, Era: 3,
		Verifier: challenge.Address{2}, Class: "rtx4090", Size: 8192, Rounds: 4, Openings: 64, At: at,
	}
	rng := rand.New(rand.NewPCG(uint64(n), uint64(size)))
	for range n {
		file := make([]byte, size)
		for j := range file {
			file[j] = byte(rng.Uint32())
		}
		c := must[uint64](t)(s.Issue(i))
		ok(t, s.Conclude(reputation.Result{
			Provider: i.Provider, Device: i.Device, DeviceKind: i.DeviceKind, Kind: i.Kind, Era: i.Era, Counter: c, Outcome: challenge.Pass, Class: i.Class,
			Size: i.Size, Rounds: i.Rounds, Openings: i.Openings, At: at.Add(time.Duration(c) * time.Second), Transcript: file,
		}))
	}
	must[uint64](t)(s.Issue(i))
	ok(t, s.Close())
	return dir
}

func TestWriteAndRestore(t *testing.T) {
	dir := newStore(t, 20, 1000)
	to := filepath.Join(t.TempDir(), "backup")
	m := must[Manifest](t)(Write(dir, to, at))
	if m.NewestEra != 3 || m.StoreFormat != 3 || m.Bytes() == 0 || !m.Made.Equal(at) {
		t.Errorf("%+v", m)
	}
	if got := must[Manifest](t)(Verify(to)); got.Bytes() != m.Bytes() {
		t.Errorf("%+v, written %+v", got, m)
	}
	for name, want := range map[string]os.FileMode{to: 0o700, filepath.Join(to, reputation.BackupManifest): 0o600} {
		if info := must[os.FileInfo](t)(os.Stat(name)); info.Mode().Perm() != want {
			t.Errorf("%s has mode %v, want %v", name, info.Mode(), want)
		}
	}
	// It is read like a store, and stays whole by that.
	s := must[*reputation.Store](t)(reputation.Open(to, reputation.Options{ReadOnly: true}))
	if f := must[[]string](t)(s.Check()); len(f) > 0 {
		t.Error(f)
	}
	ok(t, s.Close())
	must[Manifest](t)(Verify(to))

	restored := filepath.Join(t.TempDir(), "restored")
	now := at.Add(time.Hour)
	if r := must[Result](t)(Restore(to, restored, now, nil)); r.Open != 1 {
		t.Errorf("%+v", r)
	}
	s = must[*reputation.Store](t)(reputation.Open(restored, reputation.Options{MustExist: true}))
	if _, marked := s.Restored(); !marked || !s.SitsOut(3) {
		t.Error("the restored store is not marked")
	}
	records := 0
	ok(t, s.Walk(0, 0, func(r reputation.Record) bool { records++; return true }))
	if records != 21 {
		t.Errorf("%d outcomes, want 21", records)
	}
	ok(t, s.Close())
	must[Manifest](t)(Verify(to))
}

// TestNothingIsOverwritten: neither by a backup nor by a restore, and what fails leaves nothing behind.
func TestNothingIsOverwritten(t *testing.T) {
	dir := newStore(t, 1, 10)
	parent := t.TempDir()
	whole := filepath.Join(parent, "whole")
	must[Manifest](t)(Write(dir, whole, at))
	empty := filepath.Join(parent, "empty")
	ok(t, os.Mkdir(empty, 0o700))
	file := filepath.Join(parent, "file")
	ok(t, os.WriteFile(file, []byte("mine"), 0o600))
	for _, to := range []string{whole, empty, file, dir} {
		if _, err := Write(dir, to, at); !errors.Is(err, os.ErrExist) {
			t.Errorf("a backup to %s: %v", to, err)
		}
		if _, err := Restore(whole, to, time.Now(), nil); !errors.Is(err, os.ErrExist) {
			t.Errorf("a restore to %s: %v", to, err)
		}
	}
	if _, err := Write(whole, filepath.Join(parent, "again"), at); !errors.Is(err, reputation.ErrBackup) {
		t.Errorf("a backup of a backup: %v", err)
	}
	// A folder of somebody else that happens to have the name of a half one.
	ok(t, os.MkdirAll(filepath.Join(parent, "other.partial", "sub"), 0o700))
	if _, err := Write(dir, filepath.Join(parent, "other"), at); !errors.Is(err, os.ErrExist) {
		t.Errorf("over %s: %v", "other.partial", err)
	}
	// Two at once.
	held := must[*staged](t)(stage(filepath.Join(parent, "busy")))
	if _, err := Write(dir, filepath.Join(parent, "busy"), at); err == nil || !strings.Contains(err.Error(), "another process is writing it") {
		t.Errorf("two at once: %v", err)
	}
	ok(t, held.drop())
	if _, err := Restore(dir, filepath.Join(parent, "restored"), time.Now(), nil); !errors.Is(err, ErrNotBackup) {
		t.Errorf("a restore of what is none: %v", err)
	}
	if _, err := Restore(whole, filepath.Join(parent, "restored"), at.Add(-time.Hour), nil); !errors.Is(err, challenge.ErrInvalid) {
		t.Errorf("a restore with a clock that is behind: %v", err)
	}
	entries := must[[]os.DirEntry](t)(os.ReadDir(parent))
	for _, e := range entries {
		if n := e.Name(); n != "whole" && n != "empty" && n != "file" && n != "other.partial" {
			t.Errorf("%s was left behind", n)
		}
	}
}

// TestDamage changes a backup in every file and in every way: each is found before anything is made of it.
func TestDamage(t *testing.T) {
	dir := newStore(t, 5, 100)
	parent := t.TempDir()
	whole := filepath.Join(parent, "whole")
	m := must[Manifest](t)(Write(dir, whole, at))
	try := func(name string, want error, damage func(dir string) error) {
		t.Helper()
		to := filepath.Join(parent, strings.ReplaceAll(name, " ", "-"))
		ok(t, os.CopyFS(to, os.DirFS(whole)))
		ok(t, damage(to))
		for _, f := range []func() error{
			func() error { _, err := Verify(to); return err },
			func() error { _, err := Restore(to, to+"-restored", time.Now(), nil); return err },
		} {
			if err := f(); !errors.Is(err, want) {
				t.Errorf("%s: %v, want %v", name, err, want)
			}
		}
		if _, err := os.Stat(to + "-restored"); err == nil {
			t.Errorf("%s: a store was made of it", name)
		}
	}
	if len(m.Files) < 4 {
		t.Fatalf("a backup of %d files", len(m.Files))
	}
	for _, f := range m.Files {
		if f.Bytes > 0 {
			try("bit of "+f.Name, ErrDamaged, func(dir string) error {
				b := must[[]byte](t)(os.ReadFile(filepath.Join(dir, f.Name)))
				b[len(b)/2] ^= 1
				return os.WriteFile(filepath.Join(dir, f.Name), b, 0o600)
			})
			try("cut "+f.Name, ErrDamaged, func(dir string) error { return os.Truncate(filepath.Join(dir, f.Name), f.Bytes-1) })
		}
		try("gone "+f.Name, ErrDamaged, func(dir string) error { return os.Remove(filepath.Join(dir, f.Name)) })
	}
	manifest := func(change func(string) string) func(string) error {
		return func(dir string) error {
			name := filepath.Join(dir, reputation.BackupManifest)
			b := must[[]byte](t)(os.ReadFile(name))
			return os.WriteFile(name, []byte(change(string(b))), 0o600)
		}
	}
	try("extra file", ErrDamaged, func(dir string) error { return os.WriteFile(filepath.Join(dir, "000099.sst"), nil, 0o600) })
	try("cut manifest", ErrDamaged, manifest(func(s string) string { return s[:len(s)/2] }))
	try("manifest with a path", ErrDamaged, manifest(func(s string) string { return strings.Replace(s, `"name": "`, `"name": "../`, 1) }))
	try("newer manifest", ErrNotBackup, manifest(func(s string) string { return strings.Replace(s, `"version": 1`, `"version": 2`, 1) }))
	try("no manifest", ErrNotBackup, func(dir string) error { return os.Remove(filepath.Join(dir, reputation.BackupManifest)) })
}

// TestStoreWithFaults: a store that does not fit together is not copied, and what is wrong is said.
func TestStoreWithFaults(t *testing.T) {
	dir := newStore(t, 3, 10)
	db := must[*pebble.DB](t)(pebble.Open(dir, &pebble.Options{Logger: quiet{}}))
	ok(t, db.Set([]byte("Z"), nil, pebble.Sync))
	ok(t, db.Close())
	to := filepath.Join(t.TempDir(), "backup")
	_, err := Write(dir, to, at)
	var found *FindingsError
	if !errors.As(err, &found) || !errors.Is(err, ErrFindings) || !strings.Contains(err.Error(), "under no known prefix") {
		t.Errorf("%v", err)
	}
	for _, name := range []string{to, to + partial} {
		if _, err := os.Stat(name); err == nil {
			t.Errorf("%s was left", name)
		}
	}
}

// TestOlderFormat restores a backup that an older program has made: the store is upgraded.
func TestOlderFormat(t *testing.T) {
	to, restored := filepath.Join(t.TempDir(), "backup"), filepath.Join(t.TempDir(), "restored")
	if m := must[Manifest](t)(Write("../testdata/format-2", to, at)); m.StoreFormat != 2 || m.ChainID != 5 {
		t.Errorf("%+v", m)
	}
	if r := must[Result](t)(Restore(to, restored, time.Now(), nil)); r.Open != 1 {
		t.Errorf("%+v", r)
	}
	s := must[*reputation.Store](t)(reputation.Open(restored, reputation.Options{ReadOnly: true}))
	defer s.Close()
	if v := must[uint32](t)(s.Format()); v != 3 {
		t.Errorf("format %d", v)
	}
}

// TestKilled kills processes that write a backup with SIGKILL, at random moments: either the backup is whole, or it has not its
// name and is taken for none, and the next try makes it.
func TestKilled(t *testing.T) {
	kills := 20
	if testing.Short() {
		kills = 4
	}
	dir := newStore(t, 300, 40_000)
	parent := t.TempDir()
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	rng := rand.New(rand.NewPCG(seed, 0))
	start := func(to string) (*exec.Cmd, *bufio.Reader) {
		c := exec.Command(os.Args[0])
		c.Env = append(os.Environ(), childVariable+"="+dir+"|"+to)
		out := must[io.ReadCloser](t)(c.StdoutPipe())
		ok(t, c.Start())
		r := bufio.NewReader(out)
		if line, err := r.ReadString('\n'); line != "begins\n" {
			t.Fatalf("the child says %q, %v", line, err)
		}
		return c, r
	}
	// How long one takes here.
	began := time.Now()
	c, r := start(filepath.Join(parent, "first"))
	if line, _ := r.ReadString('\n'); line != "done\n" {
		t.Fatalf("the child says %q", line)
	}
	ok(t, c.Wait())
	whole := time.Since(began)
	half := 0
	made := 0
	for ; made < kills || (half == 0 && made < 10*kills); made++ { // the first backup may have been slow, and the others be done before
		to := filepath.Join(parent, fmt.Sprint("backup ", made))
		c, _ := start(to)
		time.Sleep(time.Duration(rng.Int64N(int64(whole) >> (made % 4))))
		ok(t, c.Process.Kill())
		c.Wait()
		if _, err := os.Stat(to); errors.Is(err, os.ErrNotExist) {
			half++
			// Without an error it was killed between the manifest and the name, and is whole; damaged is one that was killed in the manifest.
			if _, err := Verify(to + partial); err != nil && !errors.Is(err, ErrNotBackup) && !errors.Is(err, ErrDamaged) && !errors.Is(err, os.ErrNotExist) {
				t.Errorf("a half backup: %v", err)
			}
			must[Manifest](t)(Write(dir, to, at))
		}
		must[Manifest](t)(Verify(to))
		if _, err := os.Stat(to + partial); err == nil {
			t.Errorf("%s%s is still there", to, partial)
		}
	}
	if half == 0 {
		t.Error("no kill hit a backup in the middle")
	}
	t.Logf("%d kills, %d in the middle", made, half)
}

type quiet struct{}

func (quiet) Infof(string, ...any)      {}
func (quiet) Errorf(string, ...any)     {}
func (quiet) Fatalf(f string, a ...any) { panic(f) }
