//go:build realnode

package realnode

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/deploy"
)

const (
	manyProviders = 1000
	manyBatch     = 100
	manyEras      = 3
)

// uptimeOf is what both verifiers find of provider i: nine in ten are good enough for the next tier.
func uptimeOf(i int) uint16 {
	if i%10 == 0 {
		return 5_000
	}
	return 9_000
}

// fileJournal is a chain.Journal that survives SIGKILL: a file an entry, replaced in one step.
type fileJournal struct{ dir string }

func (j fileJournal) file(k chain.ActionKey) string {
	return filepath.Join(j.dir, fmt.Sprintf("%x", sha256.Sum256([]byte(k.String()))))
}

func (j fileJournal) Get(k chain.ActionKey) (e chain.Entry, ok bool, err error) {
	text, err := os.ReadFile(j.file(k))
	if errors.Is(err, fs.ErrNotExist) {
		return e, false, nil
	}
	if err == nil {
		err = json.Unmarshal(text, &e)
	}
	return e, err == nil, err
}

func (j fileJournal) Put(k chain.ActionKey, e chain.Entry) error {
	text, err := json.Marshal(e)
	if err != nil {
		return err
	}
	f, err := os.CreateTemp(j.dir, "new-*")
	if err != nil {
		return err
	}
	_, err = f.Write(text)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), j.file(k))
}

func TestFileJournal(t *testing.T) {
	dir := t.TempDir()
	chaintest.TestJournalSurvives(t, fileJournal{dir}, func() chain.Journal { return fileJournal{dir} })
}

// TestMain makes the test program a verifier when it is started as one.
func TestMain(m *testing.M) {
	if n := os.Getenv("SLARK_AS_VERIFIER"); n != "" {
		if err := verify(n, os.Getenv("SLARK_URL"), os.Getenv("SLARK_DIR")); err != nil {
			slog.Error("verifier", "err", err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// verify is a verifier's process: it opens, judges and settles the Eras, going on from its journal.
func verify(number, url, dir string) error {
	ctx := context.Background()
	i, err := strconv.Atoi(number)
	if err != nil {
		return err
	}
	addresses, err := chain.LoadAddresses(filepath.Join(dir, "addresses.json"))
	if err != nil {
		return err
	}
	c, err := chain.Dial(ctx, url, addresses, addresses.ChainID)
	if err != nil {
		return err
	}
	s, err := chain.NewSubmitter(chain.SubmitterConfig{
		Client: c, Key: verifiers[i].Key, Journal: fileJournal{filepath.Join(dir, number)}, Confirmations: 1, PollInterval: 200 * time.Millisecond,
		AdoptNonce: 2, // it joined before
	})
	if err != nil {
		return err
	}
	if err := s.Claim(ctx); err != nil {
		return err
	}
	own := verifiers[i].Address
	pledged := make(chan error, 1)
	go func() { pledged <- pledge(ctx, c, s, own) }()
	for era := uint64(1); era <= manyEras; era++ {
		if err := verifyEra(ctx, c, s, own, era); err != nil {
			return fmt.Errorf("era %d: %w", era, err)
		}
	}
	return <-pledged
}

// pledge commits to the secret of each Era in the one before it. A process that starts again finds done what was.
func pledge(ctx context.Context, c *chain.Client, s *chain.Submitter, own common.Address) error {
	for era := uint64(1); era <= manyEras; {
		current, err := c.CurrentEra(ctx)
		switch {
		case err != nil:
			return err
		case current >= era:
			era++
		case current+1 < era:
			time.Sleep(300 * time.Millisecond)
		default:
			call := c.CommitSecret(era, c.SecretHash(own, era, secret(own)))
			if _, err := s.Do(ctx, call, chain.ActionKey{Era: era, Action: chain.ActionCommit}); err != nil {
				return fmt.Errorf("secret of Era %d: %w", era, err)
			}
			era++
		}
	}
	return nil
}

func verifyEra(ctx context.Context, c *chain.Client, s *chain.Submitter, own common.Address, era uint64) error {
	for {
		now, err := c.Era(ctx, era)
		if err != nil {
			return err
		}
		current, err := c.CurrentEra(ctx)
		if err != nil {
			return err
		}
		if current > era {
			break
		}
		if current == era && now.Opened.IsZero() {
			_, err := s.Do(ctx, c.OpenEra(), chain.ActionKey{Era: era, Action: chain.ActionOpenEra})
			if err != nil && !chain.IsContractError(err, "EraAlreadyOpen", "OutOfGas", "Unknown") {
				return err
			}
		}
		time.Sleep(300 * time.Millisecond)
	}
	do := func(call chain.Call, key chain.ActionKey) error {
		_, err := s.Do(ctx, call, key)
		if chain.IsContractError(err, "AlreadySettled", "NotOwed", "Unknown") { // the other one was faster
			return nil
		}
		return err
	}
	if err := speak(ctx, c, do, own, era, uptimeOf); err != nil {
		return err
	}
	rules, err := c.Rules(ctx)
	if err != nil {
		return err
	}
	council, err := c.CouncilAt(ctx, era, rules)
	if err != nil {
		return err
	}
	errs := make([]error, council.Cohorts())
	var all sync.WaitGroup
	for cohort := range errs {
		all.Go(func() { errs[cohort] = settleCohort(ctx, c, do, era, uint32(cohort), council) })
	}
	all.Wait()
	if err := errors.Join(errs...); err != nil {
		return err
	}
	owed, err := c.Owed(ctx)
	if err != nil {
		return err
	}
	for some := range slices.Chunk(owed, manyBatch) {
		ids := make([]uint64, len(some))
		for i, o := range some {
			ids[i] = o.ID
		}
		if err := do(c.SettleOwed(ids), chain.ActionKey{Era: era, Action: chain.OwedAction(ids[0], 0)}); err != nil {
			return err
		}
	}
	return nil
}

// settleCohort settles a cohort as soon as it is ready.
func settleCohort(
	ctx context.Context, c *chain.Client, do func(chain.Call, chain.ActionKey) error, era uint64, cohort uint32, council committee.Council,
) error {
	for {
		stage, err := c.Stage(ctx, era, cohort)
		switch {
		case err != nil:
			return err
		case stage == chain.StageSettled:
			return nil
		case stage == chain.StageReady:
			shown, err := c.RevealedOf(ctx, era)
			if err != nil {
				return err
			}
			call := c.Finalise(era, cohort, council.Holders(cohort), chain.WordsOf(shown, cohort, council.Seats))
			if err := do(call, chain.ActionKey{Era: era, Action: chain.FinaliseAction(cohort)}); err != nil {
				return err
			}
		}
		time.Sleep(300 * time.Millisecond)
	}
}

// A thousand providers are settled for three Eras by two verifiers, processes that are killed at random and started again.
func TestThousandProvidersThreeEras(t *testing.T) {
	t.Parallel()
	rnd := chance(t)
	n := startGeth(t, everybody...)
	w := newWorld(t, n, deploy.Params{StartTime: time.Now().Add(75 * time.Second), EraDuration: 30 * time.Second, CommitWindow: 12 * time.Second, RevealWindow: 10 * time.Minute})
	began := time.Now()
	w.registerMany()
	if err := chaintest.Join(within(t, 3*time.Minute), w.direct, admin, chaintest.Tokens(1000), verifiers...); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d providers registered in %s", manyProviders, time.Since(began).Round(time.Second))
	dir := t.TempDir()
	if err := w.addresses.Save(filepath.Join(dir, "addresses.json")); err != nil {
		t.Fatal(err)
	}
	ctx := within(t, 10*time.Minute)
	kills := [2]int{}
	var all sync.WaitGroup
	for i := range kills {
		waits := make([]time.Duration, 1000)
		for j := range waits {
			waits[j] = time.Duration(1000+rnd.IntN(5000)) * time.Millisecond
		}
		if err := os.Mkdir(filepath.Join(dir, fmt.Sprint(i)), 0o700); err != nil {
			t.Fatal(err)
		}
		all.Go(func() { kills[i] = hunt(ctx, t, n, dir, i, waits) })
	}
	all.Wait()
	t.Logf("verifiers killed %d and %d times", kills[0], kills[1])
	if kills[0] < 3 || kills[1] < 3 {
		t.Error("hardly any kill: the test does not show what it is for")
	}
	w.audit()
	for i, v := range verifiers {
		w.auditJournal(fileJournal{filepath.Join(dir, fmt.Sprint(i))}, v)
	}
}

// registerMany registers and enrols all providers, each step for all at once.
func (w *world) registerMany() {
	w.t.Helper()
	ctx, ec, id := within(w.t, 3*time.Minute), dial(w.t, w.node.url()), new(big.Int).SetUint64(w.node.chainID)
	send := func(a chaintest.Account, nonce, gas uint64, to common.Address, data []byte, value int64) common.Hash {
		tx, err := types.SignNewTx(a.Key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
			ChainID: id, Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(200e9), Gas: gas, To: &to, Data: data, Value: big.NewInt(value),
		})
		if err == nil {
			err = ec.SendTransaction(ctx, tx)
		}
		if err != nil {
			w.t.Fatalf("transaction %d of %s: %v", nonce, a.Address, err)
		}
		return tx.Hash()
	}
	mined := func(tx common.Hash) {
		for {
			if r, err := ec.TransactionReceipt(ctx, tx); err == nil && r.Status == types.ReceiptStatusSuccessful {
				return
			}
			if ctx.Err() != nil {
				w.t.Fatal("the providers are not registered in time")
			}
			time.Sleep(50 * time.Millisecond)
		}
	}
	nonce := nonceOf(w, admin)
	var last common.Hash
	accounts := make([]chaintest.Account, manyProviders)
	for i := range accounts {
		accounts[i] = chaintest.NewAccount(fmt.Sprint("many ", i))
		call := w.direct.Register(chain.Registration{Wallet: accounts[i].Address, HostURI: "https://127.0.0.1:1", Spec: "{}", Certificate: "c"})
		send(admin, nonce, 400_000, call.To, call.Data, 0)
		last = send(admin, nonce+1, 21_000, accounts[i].Address, nil, 1e17)
		nonce += 2
	}
	mined(last)
	var all []common.Hash
	for _, a := range accounts {
		call := w.direct.SetSigner(a.Address)
		all = append(all, send(a, 0, 300_000, call.To, call.Data, 0))
	}
	for _, tx := range all {
		mined(tx)
	}
}

// hunt runs a verifier, kills it and starts it again until it ends by itself.
func hunt(ctx context.Context, t *testing.T, n *realNode, dir string, i int, waits []time.Duration) (kills int) {
	for ctx.Err() == nil {
		cmd := exec.CommandContext(ctx, os.Args[0])
		cmd.Env = append(os.Environ(), fmt.Sprintf("SLARK_AS_VERIFIER=%d", i), "SLARK_URL="+n.url(), "SLARK_DIR="+dir)
		cmd.Stderr = os.Stderr
		if err := cmd.Start(); err != nil {
			t.Error(err)
			return kills
		}
		ended := make(chan error, 1)
		go func() { ended <- cmd.Wait() }()
		select {
		case err := <-ended:
			if err != nil {
				t.Errorf("verifier %d ended: %v", i, err)
			}
			return kills
		case <-time.After(waits[kills%len(waits)]):
			if cmd.Process.Kill() == nil {
				kills++
			}
			<-ended
		}
	}
	t.Errorf("verifier %d was not done in time", i)
	return kills
}

// audit wants every cohort settled once an Era, every seat revealed once, and each provider where its uptimes lead.
func (w *world) audit() {
	w.t.Helper()
	r := new(record)
	w.agrees(w.follow(r, nil), r)
	const size, seats = committee.MaxCohort, 5
	cohorts := int(committee.Cohorts(manyProviders, size))
	settled, revealed, results := map[string]int{}, map[string]int{}, map[uint32]int{}
	r.mu.Lock()
	for _, e := range r.events {
		switch e.Name {
		case "CohortSettled":
			settled[fmt.Sprint(e.Arg("era"), " ", e.Arg("cohort"))]++
			first := e.Arg("cohort").(uint32) * size
			for i, result := range e.Results(committee.Members(e.Arg("cohort").(uint32), manyProviders, size)) {
				if result.Outcome == committee.Met || result.Outcome == committee.Missed {
					results[first+uint32(i)]++
				}
			}
		case "VerdictsRevealed":
			said, err := e.Verdicts()
			if err != nil {
				w.t.Error(err)
			}
			for s := range said {
				revealed[fmt.Sprint(e.Arg("era"), " ", s)]++
			}
		case "ActionFailed", "OwedDropped":
			w.t.Errorf("%s: %v", e.Name, e.Args)
		}
	}
	r.mu.Unlock()
	if len(settled) != manyEras*cohorts || len(revealed) != manyEras*cohorts*seats {
		w.t.Errorf("%d cohorts settled, %d seats revealed, want %d and %d", len(settled), len(revealed), manyEras*cohorts, manyEras*cohorts*seats)
	}
	for what, n := range settled {
		if n != 1 {
			w.t.Errorf("cohort %s was settled %d times", what, n)
		}
	}
	for what, n := range revealed {
		if n != 1 {
			w.t.Errorf("%s was revealed %d times", what, n)
		}
	}
	for i := range uint32(manyProviders) {
		want := chain.Standing{LastEra: manyEras, Tier: 7}
		if uptimeOf(int(i)) > 7_500 {
			want.Tier = 6 // after three Eras, and the count begins anew
		}
		if got, err := w.direct.Standing(w.t.Context(), i); err != nil || got != want || results[i] != manyEras {
			w.t.Errorf("provider %d: %+v, %v, decided %d times; want %+v", i, got, err, results[i], want)
		}
	}
}

// auditJournal wants the journal to know every nonce that the account has used since it joined, each by a transaction that is in the chain.
func (w *world) auditJournal(j chain.Journal, a chaintest.Account) {
	w.t.Helper()
	ec := dial(w.t, w.node.url())
	used := nonceOf(w, a)
	for nonce := uint64(2); nonce < used; nonce++ { // after those with which it joined
		e, ok, err := j.Get(chain.ActionKey{Provider: a.Address, Era: nonce, Action: chain.ActionNonce})
		if err != nil || !ok {
			w.t.Errorf("nonce %d of %s: %v, %v", nonce, a.Address, ok, err)
			continue
		}
		found := 0
		for _, h := range e.TxHashes {
			if r, err := ec.TransactionReceipt(w.t.Context(), h); err == nil && r.BlockNumber.Cmp(big.NewInt(0)) > 0 {
				found++
			}
		}
		if found != 1 {
			w.t.Errorf("nonce %d of %s: %d of its %d versions are in the chain", nonce, a.Address, found, len(e.TxHashes))
		}
	}
	w.t.Logf("%s: %d nonces, all in the journal", a.Address, used)
}
