package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/node/rewardtest"
)

// TestClaim claims by hand: what would be claimed, without store and key of a running verifier; then all of it, in two transactions; then there is nothing
// left, and once the time is over nothing at all.
func TestClaim(t *testing.T) {
	w := rewardtest.New(t)
	dir := t.TempDir()
	config := func(name, key string) string {
		file := filepath.Join(dir, name)
		text := fmt.Sprintf("[key]\nfile = %q\n[store]\ndir = %q\n[chain]\nurl = %q\naddresses = %q\nadopt_nonce = %d\n", key, w.Store, w.URL, w.Addresses, w.Nonce)
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	noKey, own := config("nokey.toml", "nosuch.hex"), config("slark.toml", w.Key)
	slark := func(status int, args ...string) string {
		t.Helper()
		var out, errs bytes.Buffer
		if got := run(t.Context(), append([]string{"slark"}, args...), &out, &errs); got != status {
			t.Fatalf("slark %s: status %d, want %d:\n%s%s", strings.Join(args, " "), got, status, &out, &errs)
		}
		return out.String() + errs.String()
	}
	holds := func(text string, words ...string) {
		t.Helper()
		for _, want := range words {
			if !strings.Contains(text, want) {
				t.Errorf("no %q in:\n%s", want, text)
			}
		}
	}
	holds(slark(exitUsage, "claim", "--config", own, "x"), `ERA is "x", want a number from 1`)
	holds(slark(exitUsage, "claim", "--config", own, "1", "2"), "want one ERA at most, got 2 arguments")
	holds(slark(exitUsage, "claim", "--config", own, "--send", "--store", w.Store), "leave out --store")
	holds(slark(0, "claim", "--config", noKey, "2"), "rewards of Era 2: 0 of 0 tokens are left", "nothing: no beacon draws what is to be shown of it")
	holds(slark(0, "status", "--config", own), "rewards    Era 1: 15 seats are asked for passes, 0 have answered; claims until ")

	said := slark(0, "claim", "--config", noKey)
	holds(said, "rewards of Era 1: 900 of 900 tokens are left", "cohort 0, seat 0: 2 of 2 draws fall on a pass, for ", "seat 14: 2 of 2", " tokens together",
		"next: claim for 8 of 15 seats, with 16 passes", "gas", "nothing was sent; --send sends it")
	if r := w.Reward(); r.Left.Cmp(r.Funded) != 0 {
		t.Fatalf("%v of %v are left after a dry run", r.Left, r.Funded)
	}
	holds(slark(0, "claim", "--config", own, "--send", "1"), "sent, to claim for 8 of 15 seats, with 16 passes", "sent, to claim for 7 of 7 seats, with 14 passes")
	paid := w.Reward()
	if paid.Left.Cmp(paid.Funded) >= 0 {
		t.Fatal("nothing was paid")
	}
	again := slark(0, "claim", "--config", own, "--send")
	holds(again, "seat 14: 2 of 2 draws fall on a pass, and are answered", "next: nothing: no seat is left to claim for")
	holds(slark(0, "status", "--config", own), "rewards    Era 1: 15 seats are asked for passes, 15 have answered")
	w.Until(paid.Until.Add(time.Second))
	holds(slark(0, "claim", "--config", noKey), "next: nothing: the time for claims is over")

	other := filepath.Join(dir, "other")
	s, err := reputation.Open(other, reputation.Options{Identity: reputation.Identity{Network: w.Network, Verifier: [20]byte{1}}})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	holds(slark(0, "claim", "--config", noKey, "--store", other, "1"), "nothing: the store has no verdicts of the Era")
}
