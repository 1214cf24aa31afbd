package control

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/reputation/backup"
)

const (
	verifierVariable = "SLARK_TEST_VERIFIER"
	backupVariable   = "SLARK_TEST_BACKUP"
)

func TestMain(m *testing.M) {
	if dir := os.Getenv(verifierVariable); dir != "" {
		os.Exit(verifier(dir))
	}
	if dirs := os.Getenv(backupVariable); dirs != "" {
		from, to, _ := strings.Cut(dirs, "|")
		os.Exit(backsUp(from, to))
	}
	goleak.VerifyTestMain(m)
}

var at = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// verifier is a child that has a store open, serves the socket, records outcomes, and prints each that it had acknowledged.
func verifier(dir string) int {
	s, err := reputation.Open(dir, reputation.Options{MemTableSize: 1 << 20})
	if err == nil {
		_, err = Serve(dir, s, slog.New(slog.DiscardHandler))
	}
	if err == nil {
		_, err = s.AbandonOpen(at)
	}
	i := reputation.IssueRecord{
		Provider: challenge.Address{1}, Device: challenge.DeviceID(challenge.Address{1}, 0), DeviceKind: challenge.GPU, Kind: challenge.Matmul, Era: 3,
		Class: "rtx4090", Size: 8192, Rounds: 4, Openings: 64, At: at,
	}
	for err == nil {
		var c uint64
		if c, err = s.Issue(i); err != nil {
			break
		}
		if err = s.Conclude(reputation.Result{
			Provider: i.Provider, Device: i.Device, DeviceKind: i.DeviceKind, Kind: i.Kind, Era: i.Era, Counter: c, Outcome: challenge.Pass, Class: i.Class,
			Size: i.Size, Rounds: i.Rounds, Openings: i.Openings, At: at.Add(time.Duration(c) * time.Second), Transcript: fmt.Append(make([]byte, 20_000), c),
		}); err == nil {
			fmt.Println(c)
		}
		time.Sleep(time.Millisecond) // the parent reads all of them again, several times, and slower than this could write
	}
	fmt.Println("error", err)
	return 1
}

// backsUp is a child that makes a backup of a store that another process has open.
func backsUp(from, to string) int {
	c, err := Take(context.Background(), from)
	if err == nil {
		fmt.Println("begins")
		_, err = backup.Write(c.Dir, to, c.Made)
	}
	if err != nil {
		fmt.Println("error", err)
		return 1
	}
	fmt.Println("done")
	return 0
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

// child is a process of this test, and the last counter that it has acknowledged.
type child struct {
	*exec.Cmd
	mu   sync.Mutex
	last uint64
	said string
	done chan struct{}
}

func start(t *testing.T, dir string) *child {
	t.Helper()
	c := &child{Cmd: exec.Command(os.Args[0]), done: make(chan struct{})}
	c.Env = append(os.Environ(), verifierVariable+"="+dir)
	out := must[io.ReadCloser](t)(c.StdoutPipe())
	ok(t, c.Start())
	go func() {
		defer close(c.done)
		for lines := bufio.NewScanner(out); lines.Scan(); {
			c.mu.Lock()
			if _, err := fmt.Sscan(lines.Text(), &c.last); err != nil {
				c.said += lines.Text() + "\n"
			}
			c.mu.Unlock()
		}
	}()
	t.Cleanup(func() { c.kill(t) })
	c.reach(t, c.acknowledged()+1)
	return c
}

func (c *child) acknowledged() uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.last
}

// reach waits until a counter was acknowledged.
func (c *child) reach(t *testing.T, counter uint64) {
	t.Helper()
	for began := time.Now(); c.acknowledged() < counter; time.Sleep(time.Millisecond) {
		if time.Since(began) > time.Minute {
			t.Fatalf("the verifier stands at %d, want %d; it says %s", c.acknowledged(), counter, c.said)
		}
	}
}

func (c *child) kill(t *testing.T) {
	c.Process.Kill()
	<-c.done
	c.Wait()
	if c.said != "" {
		t.Errorf("the verifier says %s", c.said)
	}
}

// has wants all outcomes up to a counter in a store, and a store without faults.
func has(t *testing.T, dir string, counter uint64) {
	t.Helper()
	s := must[*reputation.Store](t)(reputation.Open(dir, reputation.Options{ReadOnly: true}))
	defer s.Close()
	if f := must[[]string](t)(s.Check()); len(f) > 0 {
		t.Fatalf("%s: %q", dir, f)
	}
	for n := uint64(1); n <= counter; n++ {
		r, found, err := s.Record(reputation.Challenge{Provider: challenge.Address{1}, Device: challenge.DeviceID(challenge.Address{1}, 0), Counter: n})
		if err != nil || !found || r.Outcome != challenge.Pass && r.Reason != reputation.ReasonInterrupted {
			t.Fatalf("%s: outcome %d of %d: %+v %v", dir, n, counter, r, err)
		}
	}
}

// TestBackupsOfARunningVerifier makes backups beside a process that writes all the time, kills the ones that write them and kills the
// verifier while one is written: every backup that has its name has all that was acknowledged before it began, and the verifier loses nothing.
func TestBackupsOfARunningVerifier(t *testing.T) {
	dir, to := filepath.Join(t.TempDir(), "store"), t.TempDir()
	v := start(t, dir)
	for i := range 3 {
		v.reach(t, v.acknowledged()+100)
		before := v.acknowledged()
		name := filepath.Join(to, fmt.Sprint("whole", i))
		c := exec.Command(os.Args[0])
		c.Env = append(os.Environ(), backupVariable+"="+dir+"|"+name)
		if out, err := c.Output(); err != nil {
			t.Fatalf("%s: %v", out, err)
		}
		must[backup.Manifest](t)(backup.Verify(name))
		has(t, name, before)
	}

	// Backups are killed.
	for i := range 5 {
		name := filepath.Join(to, fmt.Sprint("killed", i))
		c := exec.Command(os.Args[0])
		c.Env = append(os.Environ(), backupVariable+"="+dir+"|"+name)
		out := must[io.ReadCloser](t)(c.StdoutPipe())
		ok(t, c.Start())
		if line, _ := bufio.NewReader(out).ReadString('\n'); line != "begins\n" {
			t.Fatalf("it says %q", line)
		}
		time.Sleep(time.Duration(i) * 3 * time.Millisecond)
		ok(t, c.Process.Kill())
		c.Wait()
		if _, err := os.Stat(name); err == nil {
			must[backup.Manifest](t)(backup.Verify(name))
		} else if _, err := backup.Verify(name + ".partial"); err != nil && !errors.Is(err, backup.ErrNotBackup) && !errors.Is(err, os.ErrNotExist) {
			t.Errorf("a half one: %v", err)
		}
		v.reach(t, v.acknowledged()+10)
	}
	// The verifier takes the checkpoints of those away.
	for began := time.Now(); ; time.Sleep(10 * time.Millisecond) {
		left, err := os.ReadDir(filepath.Join(dir, checkpoints))
		ok(t, err)
		if len(left) == 0 {
			break
		}
		if time.Since(began) > time.Minute {
			t.Fatalf("still there: %v", left)
		}
	}

	// The verifier is killed while a backup is written: what it had acknowledged is in its store, and in the backup what it had
	// when that began.
	before := v.acknowledged()
	taken := must[*Checkpoint](t)(Take(t.Context(), dir))
	if taken.Made.After(time.Now()) || !strings.HasPrefix(taken.Dir, dir) {
		t.Errorf("%+v", taken)
	}
	v.kill(t)
	last := v.acknowledged()
	name := filepath.Join(to, "survives")
	must[backup.Manifest](t)(backup.Write(taken.Dir, name, taken.Made))
	has(t, name, before)
	has(t, dir, last)
	if _, err := Take(t.Context(), dir); err == nil {
		t.Error("a dead verifier answers")
	}
	taken.Close()
	start(t, dir)
	if left, err := os.ReadDir(filepath.Join(dir, checkpoints)); err == nil && len(left) > 0 {
		t.Errorf("checkpoints of the dead one: %v", left)
	}
	taken = must[*Checkpoint](t)(Take(t.Context(), dir))
	has(t, taken.Dir, last)
	ok(t, taken.Close())
}

type failing struct{}

func (failing) Checkpoint(string) error { return errors.New("the disk is full") }
func (failing) Prune(o reputation.PruneOptions) (reputation.Pruned, error) {
	if o.Records {
		return reputation.Pruned{}, errors.New("the disk is full")
	}
	return reputation.Pruned{KeepFrom: o.KeepEras, Transcripts: 3}, nil
}

// TestRefusals: what is asked wrongly, or cannot be done, has an answer in words; the socket has mode 0600 even under a long name.
func TestRefusals(t *testing.T) {
	dir := filepath.Join(t.TempDir(), strings.Repeat("long", 30))
	ok(t, os.MkdirAll(filepath.Join(dir, checkpoints, "7"), 0o700))
	s := must[*Server](t)(Serve(dir, failing{}, slog.New(slog.DiscardHandler)))
	if _, err := os.Stat(filepath.Join(dir, checkpoints)); err == nil {
		t.Error("checkpoints of a dead process are still there")
	}
	info := must[os.FileInfo](t)(os.Stat(filepath.Join(dir, socketName)))
	if info.Mode().Perm() != 0o600 || info.Mode()&os.ModeSocket == 0 {
		t.Errorf("mode %v", info.Mode())
	}
	if _, err := Take(t.Context(), dir); err == nil || !strings.Contains(err.Error(), "the disk is full") {
		t.Errorf("%v", err)
	}
	if p, err := Prune(t.Context(), dir, reputation.PruneOptions{KeepEras: 7}); err != nil || p.KeepFrom != 7 || p.Transcripts != 3 {
		t.Errorf("%+v %v", p, err)
	}
	if _, err := Prune(t.Context(), dir, reputation.PruneOptions{Records: true}); err == nil || !strings.Contains(err.Error(), "the disk is full") {
		t.Errorf("%v", err)
	}
	ask := func(line string) string {
		t.Helper()
		var c net.Conn
		ok(t, shortPath(dir, socketName, func(path string) (err error) { c, err = net.Dial("unix", path); return err }))
		defer c.Close()
		_, err := c.Write([]byte(line + "\n"))
		ok(t, err)
		var a answer
		ok(t, json.NewDecoder(c).Decode(&a))
		return a.Error
	}
	for line, want := range map[string]string{
		`nonsense`:                   "no JSON object",
		`{"version":1,"do":"stop"}`:  `"stop" is not known`,
		`{"version":9,"do":"other"}`: "version 9, the verifier that runs knows 1",
	} {
		if got := ask(line); !strings.Contains(got, want) {
			t.Errorf("%s: %q, want %q", line, got, want)
		}
	}
	// Who asks nothing, and too many, do not keep it from ending.
	for range maxClients + 3 {
		ok(t, shortPath(dir, socketName, func(path string) error {
			c, err := net.Dial("unix", path)
			if err == nil {
				defer c.Close()
			}
			return err
		}))
	}
	ok(t, s.Close())
	if _, err := os.Stat(filepath.Join(dir, socketName)); err == nil {
		t.Error("the socket is still there")
	}
}
