package node

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/reputation/backup"
	"github.com/slark-network/slark/slark/metrics"
	"github.com/slark-network/slark/slark/node/rewardtest"
)

// claimAll is what a running verifier does when a beacon has drawn.
func claimAll(ctx context.Context, d Deps) error {
	rules, err := d.Client.Rules(ctx)
	if err != nil {
		return err
	}
	r, err := d.Client.RewardEra(ctx, rewardtest.Era)
	if err != nil {
		return err
	}
	council, err := d.Client.CouncilAt(ctx, rewardtest.Era, rules)
	if err != nil {
		return err
	}
	d.Metrics, d.Audit = cmp.Or(d.Metrics, metrics.New()), cmp.Or(d.Audit, d.Log)
	n := &Node{Deps: d, self: d.Key.Address()}
	done, err := n.claim(ctx, &chain.View{Rules: rules}, rewardtest.Era, r, council)
	if err == nil && !done {
		err = errors.New("not done")
	}
	return err
}

// TestKilledBeforeClaiming: a verifier is killed when a claim is due and nothing of it is written down; when it is written down and sent, and that is not;
// its store is lost in between and a backup put in its place. In the end every seat was paid once, and every transaction was sent once.
func TestKilledBeforeClaiming(t *testing.T) {
	t.Parallel()
	w := rewardtest.New(t)
	cfg := Config{
		Key: KeyConfig{File: w.Key}, Store: StoreConfig{Dir: w.Store},
		Chain: ChainConfig{URL: w.URL, Addresses: w.Addresses, Poll: Duration(100 * time.Millisecond), AdoptNonce: w.Nonce},
	}
	if err := cfg.Validate(); err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(cfg)
	if err != nil {
		t.Fatal(err)
	}
	run := func(at string) (killed bool) {
		t.Helper()
		c := exec.CommandContext(t.Context(), os.Args[0])
		c.Env = append(os.Environ(), childConfig+"="+string(text), claimOnly+"=1", killAt+"="+at)
		in, err := c.StdinPipe() // it runs until this is closed
		if err != nil {
			t.Fatal(err)
		}
		defer in.Close()
		said := new(lines)
		c.Stderr = said
		err = c.Run()
		var exit *exec.ExitError
		if killed = errors.As(err, &exit) && exit.Sys().(syscall.WaitStatus).Signal() == syscall.SIGKILL; !killed && err != nil {
			t.Fatalf("at %q: %v\n%s", at, err, said)
		}
		return killed
	}
	left := func() *big.Int { return w.Reward().Left }
	sent := func() uint64 {
		t.Helper()
		n, err := w.Client.Nonce(t.Context(), w.Verifier.Address)
		if err != nil {
			t.Fatal(err)
		}
		return n - w.Nonce
	}
	worth := func() (all *big.Int, seats int) {
		t.Helper()
		s, err := reputation.Open(w.Store, reputation.Options{ReadOnly: true})
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		r, err := RewardOf(t.Context(), w.Client, s, rewardtest.Era)
		if err != nil || r.None != "" {
			t.Fatal(r.None, err)
		}
		all = new(big.Int)
		for _, c := range r.Claims() {
			seats += len(c.Seats)
		}
		for _, s := range r.Seats {
			all.Add(all, s.Worth)
		}
		return all, seats
	}

	if !run("claim-") || sent() != 0 || left().Cmp(rewardtest.Budget()) != 0 {
		t.Fatalf("killed before anything was written down: %d transactions, %v left", sent(), left())
	}
	copied := filepath.Join(t.TempDir(), "backup")
	if _, err := backup.Write(w.Store, copied, time.Now()); err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(w.Store); err != nil {
		t.Fatal(err)
	}
	if _, err := backup.Restore(copied, w.Store, time.Now(), nil); err != nil {
		t.Fatal(err)
	}
	all, seats := worth()
	if seats != rewardtest.Seats || all.Sign() == 0 {
		t.Fatalf("out of the backup %d seats can claim %v", seats, all)
	}
	if !run("claim-@" + string(chain.EntrySent)) {
		t.Fatal("it never sent")
	}
	// Mined while it is looked what is left, it would take some of its seats out of what goes together, and one transaction more.
	for end := time.Now().Add(time.Minute); sent() == 0; time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("what was sent is not mined")
		}
	}
	if run("") {
		t.Fatal("killed by nobody")
	}
	// Two passes a seat, sixteen a transaction.
	if want := uint64(rewardtest.Seats*rewardtest.Draws+passesPerClaim-1) / passesPerClaim; sent() != want {
		t.Errorf("%d transactions, want %d", sent(), want)
	}
	if paid := new(big.Int).Sub(rewardtest.Budget(), left()); paid.Cmp(all) != 0 {
		t.Errorf("%v was paid, of %v", paid, all)
	}
	for seat := range uint8(rewardtest.Seats) {
		if done, err := w.Client.Answered(t.Context(), rewardtest.Era, committee.Seat{Seat: seat}); err != nil || !done {
			t.Errorf("seat %d: answered %v, %v", seat, done, err)
		}
	}
	before := sent()
	if run("claim-") || sent() != before {
		t.Errorf("once more: %d transactions after %d", sent(), before)
	}
	if _, seats := worth(); seats != 0 {
		t.Errorf("%d seats are left to claim", seats)
	}
	checkAfterClaim(t, w)
}

// checkAfterClaim has fsck look at the store, and at one whose pass is gone.
func checkAfterClaim(t *testing.T, w *rewardtest.World) {
	t.Helper()
	s, err := reputation.Open(w.Store, reputation.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if findings, records, transcripts, err := FullCheck(t.Context(), s, w.Client); err != nil || len(findings) > 0 || records == 0 || transcripts != records {
		t.Errorf("%q, %d records, %d transcripts, %v", findings, records, transcripts, err)
	}
	key, err := reputation.JournalKey(challenge.Address{}, rewardtest.Era, sealAction)
	if err != nil {
		t.Fatal(err)
	}
	var o chain.Opening
	if _, err := getJSON(s, challenge.Address{}, rewardtest.Era, sealAction, &o); err != nil {
		t.Fatal(err)
	}
	o.Transcripts[0] ^= 1
	text, err := json.Marshal(o)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.JournalPut(key, text); err != nil {
		t.Fatal(err)
	}
	findings, _, _, err := FullCheck(t.Context(), s, w.Client)
	if err != nil || len(findings) != 2 {
		t.Errorf("of verdicts that are not those on chain, with another root than that of the passes: %q, %v", fmt.Sprint(findings), err)
	}
}
