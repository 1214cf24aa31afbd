package main

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"slark": main})
}

// TestScripts runs the scripts of testdata/script. Each finds the transcripts of the protocol's vectors as NAME.slarktr, and a
// store with a few challenges in store.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(e *testscript.Env) error {
			if err := vectors(e.WorkDir); err != nil {
				return err
			}
			return store(filepath.Join(e.WorkDir, "store"))
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"status": status, "eras": eras},
	})
}

// status runs slark and wants the exit status: status N slark ARG...
func status(ts *testscript.TestScript, _ bool, args []string) {
	err := ts.Exec(args[1], args[2:]...)
	got := "0"
	if err != nil {
		got = strings.TrimPrefix(err.Error(), "exit status ")
	}
	if got != args[0] {
		ts.Fatalf("exit status %s, want %s", got, args[0])
	}
}

// eras gives a store an undecided outcome in Eras up to the last: eras DIR LAST.
func eras(ts *testscript.TestScript, _ bool, args []string) {
	last, err := strconv.ParseUint(args[1], 10, 64)
	ts.Check(err)
	s, err := reputation.Open(ts.MkAbs(args[0]), reputation.Options{MustExist: true})
	ts.Check(err)
	newest, err := s.NewestEra()
	ts.Check(err)
	for era := newest + 1; era <= last; era++ {
		i := reputation.IssueRecord{
			Provider: challenge.Address{7}, Device: challenge.DeviceID(challenge.Address{7}, 0), DeviceKind: challenge.CPU, Kind: challenge.Matmul, Era: era,
			Verifier: challenge.Address{9}, Class: "cpu", Size: 256, Rounds: 1, Openings: 1, At: time.Unix(1_800_000_000, 0),
		}
		counter, err := s.Issue(i)
		ts.Check(err)
		ts.Check(s.Conclude(reputation.Result{
			Provider: i.Provider, Device: i.Device, DeviceKind: i.DeviceKind, Kind: i.Kind, Era: era, Counter: counter, Outcome: challenge.Undecided, At: i.At,
		}))
	}
	ts.Check(s.Close())
}

func vectors(dir string) error {
	files, err := filepath.Glob("../challenge/testdata/vectors/transcript-*.json")
	if err != nil {
		return err
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			return err
		}
		var v struct{ Transcript string }
		if err := json.Unmarshal(b, &v); err != nil {
			return err
		}
		raw, err := hex.DecodeString(v.Transcript)
		if err != nil {
			return err
		}
		name := strings.TrimSuffix(strings.TrimPrefix(filepath.Base(f), "transcript-"), ".json") + ".slarktr"
		if err := os.WriteFile(filepath.Join(dir, name), raw, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// store has four records in dir/store; of the first one the transcript that lies beside it is kept.
func store(dir string) error {
	said, err := os.ReadFile(filepath.Join(filepath.Dir(dir), "pass-diagnosis.slarktr"))
	if err != nil {
		return err
	}
	s, err := reputation.Open(dir, reputation.Options{})
	if err != nil {
		return err
	}
	defer s.Close()
	at := time.Unix(1_800_000_000, 0)
	for i, o := range []challenge.Outcome{challenge.Pass, challenge.Slow, challenge.TooFast, challenge.Pass} {
		era, provider := uint64(1+i/2), challenge.Address{byte(1 + i%2)}
		issue := reputation.IssueRecord{
			Provider: provider, Device: challenge.DeviceID(provider, 0), DeviceKind: challenge.GPU, Kind: challenge.Matmul, Era: era, Verifier: challenge.Address{9},
			Class: "rtx4090", Size: 8192, Rounds: 32, Openings: 64, At: at,
		}
		counter, err := s.Issue(issue)
		if err != nil {
			return err
		}
		at = at.Add(time.Minute)
		if i > 0 {
			said = nil
		}
		if err := s.Conclude(reputation.Result{
			Provider: provider, Device: issue.Device, DeviceKind: challenge.GPU, Kind: challenge.Matmul, Era: era, Counter: counter, Outcome: o, Reason: "because of " + o.String(),
			Elapsed: 1200 * time.Millisecond, Rate: 123e12, Class: "rtx4090", Size: 8192, Rounds: 32, Openings: 64, At: at,
			Transcript: said,
		}); err != nil {
			return err
		}
	}
	return nil
}
