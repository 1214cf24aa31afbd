package reputation

import (
	"bufio"
	"fmt"
	mrand "math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
)

const killDirVariable = "SLARK_TEST_KILL_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(killDirVariable); dir != "" {
		killMe(dir)
	}
	if dir := os.Getenv(pruneDirVariable); dir != "" {
		pruneMe(dir)
	}
	os.Exit(m.Run())
}

// killMe is the child: it works until it is killed, and prints each acknowledgement after it had it.
func killMe(dir string) {
	s, err := Open(dir, Options{MemTableSize: 256 << 10})
	if err != nil {
		fmt.Println("error", err)
		os.Exit(1)
	}
	var mu sync.Mutex
	say := func(what string, c Challenge) {
		mu.Lock()
		defer mu.Unlock()
		fmt.Println(what, c.Provider[19], c.Counter)
	}
	var wg sync.WaitGroup
	for w := range 4 {
		wg.Go(func() {
			for {
				i := testIssue(w, 0, 1)
				c, err := s.Issue(i)
				if err == nil {
					r := withTranscript(testResult(i, c, challenge.Pass))
					say("issued", r.Challenge())
					err = s.Conclude(r)
					say("concluded", r.Challenge())
				}
				if err != nil {
					fmt.Println("error", err)
					os.Exit(1)
				}
			}
		})
	}
	wg.Wait()
}

// TestKill kills a process that is writing, twelve times, and audits what it leaves.
func TestKill(t *testing.T) {
	if testing.Short() {
		t.Skip("kills processes for some seconds")
	}
	dir := filepath.Join(t.TempDir(), "store")
	rng := mrand.New(mrand.NewPCG(7, 7))
	last := map[int]uint64{} // counter, by provider
	total := 0
	for kill := range 12 {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), killDirVariable+"="+dir)
		out, err := cmd.StdoutPipe()
		ok(t, err)
		ok(t, cmd.Start())
		var concluded []Challenge
		timer := time.AfterFunc(30*time.Second, func() { cmd.Process.Kill() })
		lines := bufio.NewScanner(out)
		for n, stopAt := 0, 100+rng.IntN(800); lines.Scan(); n++ {
			var what string
			var p int
			var counter uint64
			if _, err := fmt.Sscan(lines.Text(), &what, &p, &counter); err != nil {
				t.Fatalf("kill %d: child said %q", kill, lines.Text())
			}
			switch what {
			case "issued":
				if counter <= last[p] {
					t.Fatalf("kill %d: counter %d of provider %d was given before", kill, counter, p)
				}
				last[p] = counter
			case "concluded":
				concluded = append(concluded, Challenge{testProvider(p), testDevice(p, 0), counter})
			}
			if n == stopAt {
				ok(t, cmd.Process.Kill()) // and go on reading what it had said
			}
		}
		timer.Stop()
		cmd.Wait()
		total += len(concluded)

		s := openTest(t, dir, Options{MustExist: true})
		checkClean(t, s)
		for _, c := range concluded {
			if b, found, err := s.Transcript(c); err != nil || !found || string(b) != "transcript of "+c.String() {
				t.Fatalf("kill %d: acknowledged %v is lost: %q %v", kill, c, b, err)
			}
		}
		must[int](t)(s.AbandonOpen(testTime))
		checkClean(t, s)
		ok(t, s.Close())
	}
	t.Log(strconv.Itoa(total), "acknowledged outcomes, none lost")
}
