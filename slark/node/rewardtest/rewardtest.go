// Package rewardtest makes a chain on which a beacon has just drawn what a verifier has to show of an Era, and a store that can show all of it: for
// tests. Time on that chain goes by its blocks, so nothing is over before a test has done its part.
package rewardtest

import (
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/devchain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/fraud/fraudtest"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/passes"
	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/reputation"
)

const (
	chainID = 4351
	slots   = 3
	day     = 24 * time.Hour

	// Era is the one whose rewards are to be claimed: the first.
	Era = 1
	// Seats the verifier holds in it, all there are, and so many passes each has to show.
	Seats, Draws = committee.MaxSeats, 2
)

// Budget of the Era, 1e-18 tokens.
func Budget() *big.Int { return chaintest.Tokens(900) }

// World is the chain, and the verifier's files.
type World struct {
	Client   *chain.Client
	Network  challenge.Network
	Verifier chaintest.Account
	URL      string
	Nonce    uint64 // of the verifier: what came before was sent without its store
	// Store, Key and Addresses are files of the verifier.
	Store, Key, Addresses string

	t      *testing.T
	chain  *devchain.Chain
	admin  chaintest.Account
	sealed sync.Mutex // held while time is made to pass
	sent   uint64
}

// New makes it. The chain ends with the test.
func New(t *testing.T) *World {
	t.Helper()
	dir := t.TempDir()
	w := &World{
		t: t, Verifier: chaintest.NewAccount("verifier"), admin: chaintest.NewAccount("admin"),
		Store: filepath.Join(dir, "store"), Key: filepath.Join(dir, "key.hex"), Addresses: filepath.Join(dir, "addresses.json"),
	}
	provider := chaintest.NewAccount("provider")
	w.start(provider)
	w.must(chaintest.Join(t.Context(), w.Client, w.admin, chaintest.Tokens(1000), w.Verifier))
	w.send(provider.Key, w.Client.Register(chain.Registration{
		Wallet: provider.Address, HostURI: "127.0.0.1:1", Certificate: "c", Spec: `{"v":1,"devices":[{"index":0,"kind":"cpu","class":"cpu"}]}`,
	}), w.Client.SetSigner(provider.Address))
	w.send(w.admin.Key, w.Client.Mint(w.admin.Address, Budget()), w.Client.ApproveRewards(Budget()), w.Client.FundRewards(Era, 1, Budget()))
	secret := challenge.Hash{7}
	w.send(w.Verifier.Key, w.Client.CommitSecret(Era, w.Client.SecretHash(w.Verifier.Address, Era, secret)))
	w.toEra(Era)
	o := w.pass(provider, secret)
	w.toEra(Era + 1)
	w.settle(o)
	w.toEra(Era + 2)
	var err error
	w.Nonce, err = w.Client.Nonce(t.Context(), w.Verifier.Address)
	w.must(err)
	return w
}

func (w *World) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

// start starts the chain, which seals a block of a second of its own time now and then, and deploys.
func (w *World) start(provider chaintest.Account) {
	alloc := map[common.Address]*big.Int{
		w.admin.Address: chaintest.Rich(), w.Verifier.Address: chaintest.Rich(), provider.Address: chaintest.Rich(),
	}
	var err error
	w.chain, err = devchain.Start(w.t.Context(), devchain.Config{ChainID: chainID, Alloc: alloc})
	w.must(err)
	w.t.Cleanup(func() { w.chain.Close() })
	ctx, stop := context.WithCancel(context.Background())
	var sealing sync.WaitGroup
	sealing.Go(func() {
		for ctx.Err() == nil {
			w.sealed.Lock()
			w.chain.Commit()
			w.sealed.Unlock()
			time.Sleep(200 * time.Millisecond) // who reads events waits until the index of the newest block is there
		}
	})
	w.t.Cleanup(func() { stop(); sealing.Wait() })
	w.URL = w.chain.URL()
	ec, err := ethclient.DialContext(w.t.Context(), w.URL)
	w.must(err)
	w.t.Cleanup(ec.Close)
	addresses, err := deploy.Deploy(w.t.Context(), ec, w.admin.Key, deploy.Params{
		StartTime: time.Now().Add(10 * day), EraDuration: 9 * day, CommitWindow: day, RevealWindow: day, ClaimWindow: 8 * day, Slots: slots, Draws: Draws,
		Seats: Seats, Probation: 1,
	})
	w.must(err)
	w.must(addresses.Save(w.Addresses))
	w.must(os.WriteFile(w.Key, []byte(hex.EncodeToString(crypto.FromECDSA(w.Verifier.Key))), 0o600))
	w.Network = challenge.Network{ChainID: chainID, Settlement: challenge.Address(addresses.Settlement)}
	w.Client, err = chain.Dial(w.t.Context(), w.URL, addresses, chainID)
	w.must(err)
	w.t.Cleanup(w.Client.Close)
}

func (w *World) send(key *ecdsa.PrivateKey, calls ...chain.Call) {
	w.t.Helper()
	s, err := chain.NewSubmitter(chain.SubmitterConfig{Client: w.Client, Key: key, Journal: new(chaintest.MemJournal), PollInterval: 10 * time.Millisecond})
	w.must(err)
	for _, c := range calls {
		w.sent++
		_, err := s.Do(w.t.Context(), c, chain.ActionKey{Era: w.sent, Action: "test"})
		w.must(err)
	}
}

// Until lets time pass on the chain.
func (w *World) Until(at time.Time) {
	w.t.Helper()
	w.sealed.Lock()
	defer w.sealed.Unlock()
	w.chain.Commit() // what waits
	now, err := w.Client.Now(w.t.Context())
	w.must(err)
	if d := at.Sub(now); d > 0 {
		w.must(w.chain.AdjustTime(d))
	}
}

// Reward is what is known of the rewards of the Era.
func (w *World) Reward() chain.RewardEra {
	w.t.Helper()
	r, err := w.Client.RewardEra(w.t.Context(), Era)
	w.must(err)
	return r
}

// toEra begins and opens an Era.
func (w *World) toEra(era uint64) {
	w.t.Helper()
	info, err := w.Client.Era(w.t.Context(), era)
	w.must(err)
	w.Until(info.Start.Add(time.Second))
	w.send(w.admin.Key, w.Client.OpenEra())
}

func (w *World) key(a chaintest.Account) *message.Key {
	k, err := message.NewKey(crypto.FromECDSA(a.Key))
	w.must(err)
	return k
}

// pass has the provider pass in every slot, and gives what the verifier says of it. Store and entry are what a running verifier leaves.
func (w *World) pass(provider chaintest.Account, secret challenge.Hash) chain.Opening {
	w.t.Helper()
	info, err := w.Client.Era(w.t.Context(), Era)
	w.must(err)
	rules, err := w.Client.Rules(w.t.Context())
	w.must(err)
	council, err := w.Client.CouncilAt(w.t.Context(), Era, rules)
	w.must(err)
	store, err := reputation.Open(w.Store, reputation.Options{
		Identity: reputation.Identity{Network: w.Network, Verifier: challenge.Address(w.Verifier.Address)},
	})
	w.must(err)
	var all []passes.Pass
	for slot := range uint32(slots) {
		file := fraudtest.Honest(fraudtest.Place{
			Network: w.Network, Beacon: challenge.Hash(info.Beacon), Era: Era, Counter: uint64(slot) + 1, Slot: slot,
			Provider: challenge.Address(provider.Address), Signer: w.key(provider), Verifier: w.key(w.Verifier), Secret: secret,
			Expires: uint64(info.End.Unix()),
		}, 2, 3)
		_, commit, err := fraud.Passed(file)
		w.must(err)
		w.must(record(store, file, slot))
		all = append(all, passes.Pass{Slot: slot, Commit: commit})
	}
	tree, err := passes.New(council.Numbers, slots, []passes.Provider{{Passes: all}})
	w.must(err)
	words, err := committee.Pack(Era, council.Size, []committee.Verdict{{Uptime: committee.MaxUptime, Samples: slots}})
	w.must(err)
	o := chain.Opening{Era: Era, Secret: common.Hash(secret), Transcripts: common.Hash(tree.Root()), Batches: []chain.Batch{{}}}
	for _, s := range council.SeatsOf(w.Verifier.Address) {
		o.Batches[0].Seats = append(o.Batches[0].Seats, committee.SeatWords{Cohort: s.Cohort, Seat: s.Seat, Words: words})
	}
	text, err := json.Marshal(o)
	w.must(err)
	key, err := reputation.JournalKey(challenge.Address{}, Era, "node/verdicts")
	w.must(err)
	w.must(store.JournalPut(key, text))
	w.must(store.Close())
	return o
}

// record stores a challenge that passed.
func record(s *reputation.Store, file []byte, slot uint32) error {
	report, err := transcript.Recheck(file)
	if err != nil {
		return err
	}
	j, v, now := report.Session.Job(), report.Verdict, time.Now()
	counter, err := s.Issue(reputation.IssueRecord{
		Provider: j.Provider, Device: j.Device, DeviceKind: challenge.CPU, Kind: j.Kind, Era: j.Era, Slot: uint64(slot), Verifier: j.Verifier, Class: v.Class,
		Size: j.Size, Rounds: j.Rounds, Openings: j.Openings, At: now,
	})
	if err != nil {
		return err
	}
	if counter != j.Counter || v.Outcome != challenge.Pass {
		return fmt.Errorf("counter %d for %d, %v", counter, j.Counter, v.Outcome)
	}
	return s.Conclude(reputation.Result{
		Provider: j.Provider, Device: j.Device, DeviceKind: challenge.CPU, Kind: j.Kind, Era: j.Era, Counter: counter, Outcome: v.Outcome,
		Elapsed: time.Duration(v.Elapsed), RoundTrip: time.Duration(v.RoundTrip), Lag: time.Duration(v.Lag), Class: v.Class, Size: j.Size, Rounds: j.Rounds,
		Openings: j.Openings, At: now, Transcript: file,
	})
}

// settle commits to what the verifier says and shows it.
func (w *World) settle(o chain.Opening) {
	w.t.Helper()
	w.send(w.Verifier.Key, w.Client.CommitVerdicts(Era, w.Client.VerdictsHash(w.Verifier.Address, o)))
	info, err := w.Client.Era(w.t.Context(), Era)
	w.must(err)
	w.Until(info.CommitsDue.Add(time.Second))
	w.send(w.Verifier.Key, w.Client.Reveal(o, 0))
	if info, err = w.Client.Era(w.t.Context(), Era); err != nil {
		w.t.Fatal(err)
	}
	w.Until(info.RevealsDue.Add(time.Second))
	var words []*big.Int
	holders := make([]int, len(o.Batches[0].Seats))
	for _, s := range o.Batches[0].Seats {
		words = append(words, s.Words...)
	}
	w.send(w.admin.Key, w.Client.Finalise(Era, 0, holders, words))
}
