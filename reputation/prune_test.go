package reputation

import (
	"bufio"
	"context"
	"fmt"
	mrand "math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
)

// told is a store in which each Era has one outcome with a transcript for every provider.
func told(t *testing.T, outcome func(provider int, era uint64) challenge.Outcome, providers int, eras uint64) (*Store, map[Challenge]Result) {
	s := openTest(t, filepath.Join(t.TempDir(), "store"), Options{})
	all := map[Challenge]Result{}
	for era := uint64(1); era <= eras; era++ {
		for p := 1; p <= providers; p++ {
			i := testIssue(p, 0, era)
			r := withTranscript(testResult(i, must[uint64](t)(s.Issue(i)), outcome(p, era)))
			ok(t, s.Conclude(r))
			all[r.Challenge()] = r
		}
	}
	return s, all
}

// left gives the Eras of which a provider's transcripts, and outcomes, are there.
func left(t *testing.T, s *Store, all map[Challenge]Result, provider int) (transcripts, records string) {
	t.Helper()
	for era := uint64(1); era <= 40; era++ {
		for c, r := range all {
			if r.Era != era || c.Provider != testProvider(provider) {
				continue
			}
			if _, found, err := s.Transcript(c); err != nil {
				t.Fatal(err)
			} else if found {
				transcripts += fmt.Sprint(era, " ")
			}
			if _, found, err := s.Record(c); err != nil {
				t.Fatal(err)
			} else if found {
				records += fmt.Sprint(era, " ")
			}
		}
	}
	return transcripts, records
}

// TestPruneKeepsWhatIsNeeded has a provider for every reason to keep an outcome.
func TestPruneKeepsWhatIsNeeded(t *testing.T) {
	const passes, wrong, slowAtLast, withheldLong, slowLong = 1, 2, 3, 4, 5
	s, all := told(t, func(p int, era uint64) challenge.Outcome {
		switch {
		case p == wrong && era == 6, p == withheldLong && era == 2:
			return map[int]challenge.Outcome{wrong: challenge.Wrong, withheldLong: challenge.Withheld}[p]
		case p == slowAtLast && era >= 5 && era <= 6, p == slowLong && era == 1:
			return challenge.TooFast
		}
		return challenge.Pass
	}, 5, 12)
	o := PruneOptions{KeepFrom: 9, EvidenceEras: 7, Records: true}
	before := must[uint64](t)(s.Size())
	dry := o
	dry.DryRun = true
	would := must[Pruned](t)(s.Prune(dry))
	if transcripts, records := left(t, s, all, passes); transcripts != "1 2 3 4 5 6 7 8 9 10 11 12 " || records != transcripts {
		t.Fatalf("a dry run forgot: %s, %s", transcripts, records)
	}
	did := must[Pruned](t)(s.Prune(o))
	if did != would || did.KeepFrom != 9 || did.Bytes == 0 {
		t.Errorf("%+v, the dry run said %+v", did, would)
	}
	checkClean(t, s)
	for p, want := range map[int]string{
		passes:       "9 10 11 12 ",
		wrong:        "6 9 10 11 12 ",             // 6 + 7 Eras are not over
		slowAtLast:   "5 6 7 8 9 10 11 12 ",       // 18 of 27, less 6 passes: the test has run since Era 5
		slowLong:     "9 10 11 12 ",               // 9 passes have brought it back
		withheldLong: "2 3 4 5 6 7 8 9 10 11 12 ", // 264 less 10: a strike is remembered for long
	} {
		if transcripts, records := left(t, s, all, p); transcripts != want || records != want {
			t.Errorf("provider %d: transcripts of Eras %s, outcomes of %s, want %s", p, transcripts, records, want)
		}
	}
	if did.ForEvidence != 1 || did.ForTests != 4+7 {
		t.Errorf("kept %d and %d", did.ForEvidence, did.ForTests)
	}
	again := must[Pruned](t)(s.Prune(o))
	if again.Transcripts+again.Records != 0 {
		t.Errorf("once more: %+v", again)
	}
	// What stays for ever.
	for era := uint64(1); era <= 12; era++ {
		if tally := must[Tally](t)(s.Tally(era, testProvider(passes))); tally.Counts.GPUPassed != 1 {
			t.Errorf("tally of Era %d: %+v", era, tally)
		}
	}
	wantErr(t, s.Conclude(all[Challenge{testProvider(passes), testDevice(passes, 0), 1}]), ErrNotIssued)
	if got := must[uint64](t)(s.Issue(testIssue(passes, 0, 12))); got != 13 {
		t.Errorf("counter %d after pruning", got)
	}
	ok(t, s.Compact(t.Context()))
	if now := must[uint64](t)(s.Size()); now == 0 || before == 0 {
		t.Errorf("%d bytes before, %d after", before, now)
	}
	s = reopen(t, s, Options{})
	checkClean(t, s)
}

// TestPruneStopsShort: of the newest Eras and those with an open challenge nothing is forgotten, whatever is asked for.
func TestPruneStopsShort(t *testing.T) {
	pass := func(int, uint64) challenge.Outcome { return challenge.Pass }
	s, all := told(t, pass, 1, 6)
	if p := must[Pruned](t)(s.Prune(PruneOptions{KeepFrom: 100, Records: true})); p.KeepFrom != 4 {
		t.Errorf("%+v", p)
	}
	if transcripts, records := left(t, s, all, 1); transcripts != "4 5 6 " || records != transcripts {
		t.Errorf("%s, %s", transcripts, records)
	}
	s, all = told(t, pass, 1, 6)
	must[uint64](t)(s.Issue(testIssue(2, 0, 2)))
	if p := must[Pruned](t)(s.Prune(PruneOptions{KeepFrom: 4, Records: true})); p.KeepFrom != 2 || p.Records != 1 {
		t.Errorf("%+v", p)
	}
	if transcripts, records := left(t, s, all, 1); transcripts != "2 3 4 5 6 " || records != transcripts {
		t.Errorf("%s, %s", transcripts, records)
	}
	// What is kept as evidence although later outcomes of its device are gone is no fault.
	s, _ = told(t, pass, 1, 30)
	gone := testIssue(2, 0, 2)
	fault := testResult(gone, must[uint64](t)(s.Issue(gone)), challenge.Faulted)
	ok(t, s.Conclude(fault))
	for range 264 { // until the strike is forgotten
		ok(t, s.Conclude(testResult(gone, must[uint64](t)(s.Issue(gone)), challenge.Pass)))
	}
	if p := must[Pruned](t)(s.Prune(PruneOptions{KeepFrom: 28, Records: true, EvidenceEras: 28})); p.ForEvidence != 1 || p.ForTests != 0 || p.Records != 27+264 {
		t.Errorf("%+v", p)
	}
	if _, found, err := s.Record(fault.Challenge()); err != nil || !found {
		t.Errorf("the evidence: %t %v", found, err)
	}
	checkClean(t, s)
	s = reopen(t, s, Options{ReadOnly: true})
	_, err := s.Prune(PruneOptions{KeepFrom: 3})
	wantErr(t, err, ErrReadOnly)
	must[Pruned](t)(s.Prune(PruneOptions{KeepFrom: 3, DryRun: true}))
	wantErr(t, s.Compact(t.Context()), ErrReadOnly)
}

// TestPruneBeside prunes while outcomes come in.
func TestPruneBeside(t *testing.T) {
	s := openTest(t, filepath.Join(t.TempDir(), "store"), Options{})
	const eras = 12
	var era atomic.Uint64
	era.Store(1)
	var writers sync.WaitGroup
	for p := 1; p <= 4; p++ {
		writers.Go(func() {
			rng := mrand.New(mrand.NewPCG(uint64(p), 0))
			for {
				now := era.Load()
				if now > eras {
					return
				}
				i := testIssue(p, 0, now)
				c, err := s.Issue(i)
				if err == nil {
					err = s.Conclude(withTranscript(testResult(i, c, []challenge.Outcome{challenge.Pass, challenge.Slow, challenge.Timeout}[rng.IntN(3)])))
				}
				if err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	forgot := 0
	for now := uint64(1); now <= eras; now++ {
		era.Store(now)
		for range 4 {
			time.Sleep(2 * time.Millisecond)
			p, err := s.Prune(PruneOptions{KeepEras: 3, Records: true})
			if err != nil {
				t.Fatal(err)
			}
			forgot += p.Records
		}
	}
	era.Store(eras + 1)
	writers.Wait()
	must[Pruned](t)(s.Prune(PruneOptions{KeepEras: 3, Records: true}))
	checkClean(t, s)
	for era := uint64(eras - 2); era <= eras; era++ {
		counted, found := uint64(0), uint64(0)
		for p := 1; p <= 4; p++ {
			counted += must[Tally](t)(s.Tally(era, testProvider(p))).GPU.Issued
		}
		ok(t, s.Walk(era, era, func(r Record) bool {
			if _, there, err := s.Transcript(r.Challenge()); err != nil || !there {
				t.Errorf("transcript of %v: %t %v", r.Challenge(), there, err)
			}
			found++
			return true
		}))
		if found != counted {
			t.Errorf("Era %d: %d outcomes of %d", era, found, counted)
		}
	}
	t.Logf("%d outcomes forgotten on the way", forgot)
}

const pruneDirVariable = "SLARK_TEST_PRUNE_DIR"

// pruneMe is the child of TestPruneKilled.
func pruneMe(dir string) {
	s, err := Open(dir, Options{MustExist: true, MemTableSize: 256 << 10})
	if err == nil {
		fmt.Println("begins")
		_, err = s.Prune(pruneKilled)
	}
	if err == nil {
		err = s.Compact(context.Background())
	}
	fmt.Println("ends", err)
	os.Exit(0)
}

var pruneKilled = PruneOptions{KeepFrom: 20, Records: true}

// TestPruneKilled kills processes that prune with SIGKILL: what is needed is never gone, the store is good, and the next call forgets the rest.
func TestPruneKilled(t *testing.T) {
	kills := 16
	if testing.Short() {
		kills = 3
	}
	s := openTest(t, filepath.Join(t.TempDir(), "store"), Options{MemTableSize: 256 << 10})
	all := map[Challenge]Result{}
	for era := uint64(1); era <= 24; era++ {
		var some []Result
		for p := range 200 {
			i := testIssue(p, 0, era)
			r := testResult(i, must[uint64](t)(s.Issue(i)), challenge.Pass)
			if p%20 == 0 && era == 15 {
				r.Outcome = challenge.Withheld
			}
			r.Transcript = fmt.Append(make([]byte, 2000), r.Challenge())
			some = append(some, r)
			all[r.Challenge()] = r
		}
		ok(t, s.ConcludeMany(some))
	}
	whole := filepath.Join(t.TempDir(), "whole")
	ok(t, s.Checkpoint(whole))
	ok(t, s.Close())
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	rng := mrand.New(mrand.NewPCG(seed, 0))
	run := func(dir string, after time.Duration) (took time.Duration, ended bool) {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), pruneDirVariable+"="+dir)
		out, err := cmd.StdoutPipe()
		ok(t, err)
		ok(t, cmd.Start())
		r := bufio.NewReader(out)
		if line, _ := r.ReadString('\n'); line != "begins\n" {
			t.Fatalf("it says %q", line)
		}
		began := time.Now()
		if after > 0 {
			time.AfterFunc(after, func() { cmd.Process.Kill() })
		}
		line, _ := r.ReadString('\n')
		took = time.Since(began)
		if line != "" && line != "ends <nil>\n" {
			t.Fatalf("it says %q", line)
		}
		cmd.Wait()
		return took, line != ""
	}
	look := func(dir string, done bool) {
		t.Helper()
		s := openTest(t, dir, Options{ReadOnly: true})
		checkClean(t, s)
		for c, r := range all {
			needed := r.Era >= pruneKilled.KeepFrom || r.Outcome == challenge.Withheld || r.Era > 15 && c.Provider[19]%20 == 0
			_, found, err := s.Record(c)
			if err != nil || needed && !found || done && !needed && found {
				t.Fatalf("outcome of %v, Era %d: there %t, needed %t, %v", c, r.Era, found, needed, err)
			}
			if _, there, err := s.Transcript(c); err != nil || needed && !there || done && !needed && there {
				t.Fatalf("transcript of %v, Era %d: there %t, needed %t, %v", c, r.Era, there, needed, err)
			}
		}
		ok(t, s.Close())
	}
	fresh := func(name string) string {
		dir := filepath.Join(t.TempDir(), name)
		ok(t, os.CopyFS(dir, os.DirFS(whole)))
		ok(t, os.Chmod(dir, 0o700))
		return dir
	}
	dir := fresh("first")
	took, _ := run(dir, 0)
	look(dir, true)
	half := 0
	for i := range kills {
		dir := fresh(fmt.Sprint(i))
		if _, ended := run(dir, time.Duration(1+rng.Int64N(int64(took)))); !ended {
			half++
		}
		look(dir, false)
		run(dir, 0)
		look(dir, true)
	}
	if half == 0 {
		t.Error("no kill came before the end")
	}
	t.Logf("%d kills, %d before the end of %v", kills, half, took)
}
