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
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
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

// verify is a verifier's process: it opens, reports and settles the Eras, going on from its journal.
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
	})
	if err != nil {
		return err
	}
	if err := s.Claim(ctx); err != nil {
		return err
	}
	own := verifiers[i].Address
	for era := uint64(1); era <= manyEras; era++ { // all before the first begins; a process that starts again finds them done
		call := c.CommitSecret(era, c.SecretHash(own, era, secret(own)))
		if _, err := s.Do(ctx, call, chain.ActionKey{Era: era, Action: chain.ActionCommit}); err != nil {
			return fmt.Errorf("secret of Era %d: %w", era, err)
		}
	}
	for era := uint64(1); era <= manyEras; era++ {
		if err := verifyEra(ctx, c, s, own, era); err != nil {
			return fmt.Errorf("era %d: %w", era, err)
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
	list := wallets(manyProviders)
	errs := make([]error, manyProviders/manyBatch)
	var all sync.WaitGroup
	for b := range errs {
		all.Go(func() { errs[b] = verifyBatch(ctx, c, s, own, era, list, b*manyBatch) })
	}
	all.Wait()
	return errors.Join(errs...)
}

// verifyBatch reports and settles the providers from one on.
func verifyBatch(ctx context.Context, c *chain.Client, s *chain.Submitter, own common.Address, era uint64, list []common.Address, from int) error {
	var ups []chain.Uptime
	for i := from; i < from+manyBatch; i++ {
		ups = append(ups, chain.Uptime{Provider: list[i], Bp: uptimeOf(i)})
	}
	if _, err := s.Do(ctx, c.Report(era, secret(own), ups), chain.ActionKey{Provider: list[from], Era: era, Action: chain.ActionReport}); err != nil {
		return err
	}
	for {
		stage, err := c.Stage(ctx, era, list[from])
		switch {
		case err != nil:
			return err
		case stage == chain.StageSettled:
			return nil
		case stage == chain.StageReady:
			_, err := s.Do(ctx, c.Finalise(era, list[from:from+manyBatch]), chain.ActionKey{Provider: list[from], Era: era, Action: chain.ActionFinalise})
			if err != nil && !chain.IsContractError(err, "NothingToSettle", "Unknown") { // the other one was faster
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
	w := newWorld(t, n, deploy.Params{StartTime: time.Now().Add(35 * time.Second), EraDuration: 12 * time.Second, ReportWindow: 10 * time.Minute})
	list, began := wallets(manyProviders), time.Now()
	w.registerMany(list)
	t.Logf("%d providers registered in %s", manyProviders, time.Since(began).Round(time.Second))
	dir := t.TempDir()
	if err := w.addresses.Save(filepath.Join(dir, "addresses.json")); err != nil {
		t.Fatal(err)
	}
	ctx := within(t, 150*time.Second)
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
	w.audit(list)
	for i, v := range verifiers {
		w.auditJournal(fileJournal{filepath.Join(dir, fmt.Sprint(i))}, v)
	}
}

// registerMany sends all registrations at once, and waits for the last.
func (w *world) registerMany(list []common.Address) {
	w.t.Helper()
	ctx, ec, id := within(w.t, 60*time.Second), dial(w.t, w.node.url()), new(big.Int).SetUint64(w.node.chainID)
	nonce := nonceOf(w, admin)
	var last common.Hash
	for i, p := range list {
		call := w.direct.Register(chain.Registration{Wallet: p, HostURI: "https://127.0.0.1:1", Spec: "{}", Certificate: "c"})
		tx, err := types.SignNewTx(admin.Key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
			ChainID: id, Nonce: nonce + uint64(i), GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(200e9), Gas: 400_000, To: &call.To, Data: call.Data,
		})
		if err == nil {
			err = ec.SendTransaction(ctx, tx)
		}
		if err != nil {
			w.t.Fatalf("registering provider %d: %v", i, err)
		}
		last = tx.Hash()
	}
	for {
		if r, err := ec.TransactionReceipt(ctx, last); err == nil && r.Status == types.ReceiptStatusSuccessful {
			return
		}
		if ctx.Err() != nil {
			w.t.Fatal("the registrations are not mined")
		}
		time.Sleep(100 * time.Millisecond)
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

// audit wants every provider settled once an Era, and where its uptimes lead.
func (w *world) audit(list []common.Address) {
	w.t.Helper()
	r := new(record)
	w.agrees(w.follow(r, nil), r)
	settled, tiers, reports := map[common.Address]int{}, map[common.Address]uint8{}, 0
	r.mu.Lock()
	for _, e := range r.events {
		switch e.Name {
		case "ProviderSettled":
			settled[e.ProviderArg()]++
			tiers[e.ProviderArg()], _ = e.Arg("tierAfter").(uint8)
		case "Reported":
			reports++
		case "ProviderUndecided", "ActionOwed":
			w.t.Errorf("%s: %v", e.Name, e.Args)
		}
	}
	r.mu.Unlock()
	if want := len(verifiers) * manyEras * manyProviders / manyBatch; reports != want {
		w.t.Errorf("%d reports, want %d", reports, want)
	}
	for i, p := range list {
		want, tier := chain.Standing{LastEra: manyEras}, uint8(7)
		if uptimeOf(i) > 7_500 {
			tier = 6 // after three Eras, and the count begins anew
		}
		got, err := w.direct.Standing(w.t.Context(), p)
		if err != nil || got != want || settled[p] != manyEras {
			w.t.Errorf("provider %d: %+v, %v, settled %d times", i, got, err, settled[p])
		}
		if tiers[p] != tier {
			w.t.Errorf("provider %d: tier %d, want %d", i, tiers[p], tier)
		}
	}
}

// auditJournal wants the journal to know every nonce that the account has used, each by a transaction that is in the chain.
func (w *world) auditJournal(j chain.Journal, a chaintest.Account) {
	w.t.Helper()
	ec := dial(w.t, w.node.url())
	used := nonceOf(w, a)
	for nonce := range used {
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
