package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/sha256"
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
	"github.com/slark-network/slark/chain/drand/loopback"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/fraud/fraudtest"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/passes"
	"github.com/slark-network/slark/slark/node"
)

// TestAudit runs the script of audit against a chain with two Eras that are over.
func TestAudit(t *testing.T) {
	t.Parallel()
	verifier := chaintest.NewAccount("verifier")
	chainScript(t, "testdata/audit/audit.txtar", auditedWorld(t, verifier), "VERIFIER="+verifier.Address.Hex())
}

// sealing seals a block whenever a transaction waits, until the test ends: the chain's clock goes on by what a test says, however long the test takes.
func sealing(t *testing.T, eth *devchain.Chain, ec *ethclient.Client) {
	var done sync.WaitGroup
	ctx, stop := context.WithCancel(t.Context())
	t.Cleanup(func() { stop(); done.Wait() })
	done.Go(func() {
		for ; ctx.Err() == nil; time.Sleep(10 * time.Millisecond) {
			if n, err := ec.PendingTransactionCount(ctx); err == nil && n > 0 {
				eth.Commit()
			}
		}
	})
}

// auditedWorld makes the chain, and the files of the script.
func auditedWorld(t *testing.T, verifier chaintest.Account) map[string][]byte {
	t.Helper()
	const id, eraLength = 4345, 4 * time.Hour
	admin, other, provider := chaintest.NewAccount("admin"), chaintest.NewAccount("other"), chaintest.NewAccount("provider")
	alloc := map[common.Address]*big.Int{admin.Address: chaintest.Rich(), verifier.Address: chaintest.Rich(), other.Address: chaintest.Rich(), provider.Address: chaintest.Rich()}
	eth, err := devchain.Start(t.Context(), devchain.Config{ChainID: id, Alloc: alloc})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { eth.Close() })
	ec, err := ethclient.DialContext(t.Context(), eth.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(ec.Close)
	sealing(t, eth, ec)
	begins := time.Now().Truncate(time.Second).Add(24 * time.Hour)
	rounds, err := loopback.New(rand.Reader, begins.Add(-time.Hour), time.Second)
	if err != nil {
		t.Fatal(err)
	}
	addresses, err := deploy.Deploy(t.Context(), ec, admin.Key, deploy.Params{
		StartTime: begins, EraDuration: eraLength, CommitWindow: 2 * time.Hour, RevealWindow: 24 * time.Hour, UnbondingTime: 240 * time.Hour, Slots: 3,
		Drand: &rounds.Network, BeaconTimeout: eraLength,
	})
	if err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(t.Context(), eth.URL(), addresses, id)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	var sent uint64
	send := func(key *ecdsa.PrivateKey, calls ...chain.Call) {
		t.Helper()
		s, err := chain.NewSubmitter(chain.SubmitterConfig{Client: client, Key: key, Journal: new(chaintest.MemJournal), PollInterval: 50 * time.Millisecond})
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range calls {
			sent++
			if _, err := s.Do(t.Context(), c, chain.ActionKey{Era: sent, Action: "test"}); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := chaintest.Join(t.Context(), client, admin, chaintest.Tokens(20_000), verifier); err != nil {
		t.Fatal(err)
	}
	if err := chaintest.Join(t.Context(), client, admin, chaintest.Tokens(1000), other); err != nil {
		t.Fatal(err)
	}
	secret := func(era uint64) challenge.Hash { return sha256.Sum256(fmt.Appendf(nil, "secret of Era %d", era)) }
	send(verifier.Key, client.CommitSecret(1, client.SecretHash(verifier.Address, 1, secret(1))))
	send(provider.Key, client.Register(chain.Registration{
		Wallet: provider.Address, HostURI: "127.0.0.1:1", Certificate: "c", Spec: `{"v":1,"devices":[{"index":0,"kind":"cpu","class":"cpu"}]}`,
	}), client.SetSigner(provider.Address))
	at := func(when time.Time) {
		now, err := client.Now(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		// The node keeps what was sealed among what waits for a moment longer.
		for give := time.Now().Add(time.Minute); ; time.Sleep(10 * time.Millisecond) {
			if err = eth.AdjustTime(when.Sub(now)); err == nil {
				return
			} else if time.Now().After(give) {
				t.Fatal(err)
			}
		}
	}
	until := func(era uint64) chain.EraInfo {
		at(begins.Add(time.Duration(era-1) * eraLength))
		info, err := client.Era(t.Context(), era)
		if err != nil {
			t.Fatal(err)
		}
		if info.Beacon.Known() {
			return info
		}
		proof, err := rounds.Proof(rounds.RoundFor(info.Start))
		if err != nil {
			t.Fatal(err)
		}
		send(admin.Key, client.OpenEraDrand(proof))
		info, err = client.Era(t.Context(), era)
		if err != nil {
			t.Fatal(err)
		}
		return info
	}
	one := until(1)
	send(verifier.Key, client.CommitSecret(2, client.SecretHash(verifier.Address, 2, secret(2))))
	five, err := client.AdminSetTier(provider.Address, 5)
	if err != nil {
		t.Fatal(err)
	}
	send(admin.Key, five)
	say := func(era uint64, v committee.Verdict, root challenge.Hash) {
		rules, err := client.Rules(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		council, err := client.CouncilAt(t.Context(), era, rules)
		if err != nil {
			t.Fatal(err)
		}
		place, _ := council.Members.Position(verifier.Address)
		o := chain.Opening{Era: era, Place: place, Secret: common.Hash(secret(era)), Transcripts: common.Hash(root), Batches: []chain.Batch{{}}}
		words, err := committee.Pack(era, council.Size, []committee.Verdict{v})
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range council.SeatsOf(verifier.Address) {
			o.Batches[0].Seats = append(o.Batches[0].Seats, committee.SeatWords{Cohort: s.Cohort, Seat: s.Seat, Words: words})
		}
		if len(o.Batches[0].Seats) == 0 {
			t.Fatalf("the verifier has no seat in Era %d, which happens once in four million", era)
		}
		send(verifier.Key, client.CommitVerdicts(era, client.VerdictsHash(verifier.Address, o)))
		info, err := client.Era(t.Context(), era)
		if err != nil {
			t.Fatal(err)
		}
		at(info.CommitsDue.Add(time.Second))
		send(verifier.Key, client.Reveal(o, 0))
	}
	key := func(a chaintest.Account) *message.Key {
		k, err := message.NewKey(crypto.FromECDSA(a.Key))
		if err != nil {
			t.Fatal(err)
		}
		return k
	}
	inSlot := func(slot uint32, info chain.EraInfo, counter uint64, s challenge.Hash, expires time.Time) []byte {
		return fraudtest.Honest(fraudtest.Place{
			Network: node.NetworkOf(addresses), Beacon: challenge.Hash(info.Beacon), Era: info.Number, Counter: counter, Slot: slot,
			Provider: challenge.Address(provider.Address), Signer: key(provider), Verifier: key(verifier), Secret: s, Expires: uint64(expires.Unix()),
		}, 2, 3)
	}
	honest := func(info chain.EraInfo, counter uint64, s challenge.Hash, expires time.Time) []byte {
		return inSlot(uint32(counter)%3, info, counter, s, expires)
	}
	in := func(e chain.EraInfo) time.Time { return e.End.Add(30 * time.Second) }
	two := until(2)
	say(1, committee.Verdict{Uptime: 10_000, Samples: 4}, challenge.Hash{1})
	passed := honest(two, 4, secret(2), in(two))
	_, commit, err := fraud.Passed(passed)
	if err != nil {
		t.Fatal(err)
	}
	shown, err := passes.New(1, 3, []passes.Provider{{Passes: []passes.Pass{{Slot: 1, Commit: commit}}}})
	if err != nil {
		t.Fatal(err)
	}
	until(3)
	say(2, committee.Verdict{Uptime: 10_000, Samples: 1}, shown.Root())
	good := honest(one, 1, secret(1), in(one))
	files := map[string][]byte{
		"nokey.toml":            fmt.Appendf(nil, "[key]\nfile = \"nosuch.hex\"\n[store]\ndir = \"store\"\n[chain]\nurl = %q\naddresses = \"addresses.json\"\n", eth.URL()),
		"kept/a-honest.slarktr": good,
		"kept/b-other.slarktr":  honest(one, 1, secret(3), in(one)),
		"kept/c-early.slarktr":  honest(one, 2, secret(1), one.Start),
		"kept/d-late.slarktr":   honest(one, 3, secret(1), one.End.Add(10*time.Minute)),
		"kept/e-cut.slarktr":    good[:100],
		"kept/f-again.slarktr":  good,
		"kept/g-era-2.slarktr":  honest(two, 4, secret(2), in(two)),
		"kept/h-slot.slarktr":   inSlot(3, one, 5, secret(1), in(one)),
		"kept/i-twice.slarktr":  inSlot(1, one, 6, secret(1), in(one)),
		"kept/j-before.slarktr": inSlot(2, one, 7, secret(1), one.Start),
		"kept/k-none.slarktr":   inSlot(challenge.NoSlot, one, 8, secret(1), in(one)),
		"kept/l-none.slarktr":   inSlot(challenge.NoSlot, one, 9, secret(1), in(one)),
		"good/a.slarktr":        passed,
	}
	text := filepath.Join(t.TempDir(), "addresses.json")
	if err := addresses.Save(text); err != nil {
		t.Fatal(err)
	}
	if files["addresses.json"], err = os.ReadFile(text); err != nil {
		t.Fatal(err)
	}
	return files
}
