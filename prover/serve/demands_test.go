package serve_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/devchain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/fraud/fraudtest"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/prover/config"
	"github.com/slark-network/slark/prover/ledger"
	"github.com/slark-network/slark/prover/serve"
	"github.com/slark-network/slark/prover/sidecar"
)

// eraOne is Era 1 of a real chain, as a sidecar sees it.
type eraOne struct {
	network  challenge.Network
	beacon   challenge.Hash
	verifier challenge.Address
}

func (e eraOne) Network() challenge.Network                                { return e.network }
func (e eraOne) Era() (uint64, error)                                      { return 1, nil }
func (e eraOne) Beacon(uint64) (challenge.Hash, error)                     { return e.beacon, nil }
func (e eraOne) Seats(challenge.Address, uint64) (held, of int, err error) { return 1, 1, nil }
func (e eraOne) IsVerifier(a challenge.Address, _ uint64) (bool, error) {
	return a == e.verifier, nil
}

// TestAnswerDemands: a prover commits and is never asked; the verifier demands on chain; the command answers from the ledger
// that the sidecar left, and the contract takes it.
func TestAnswerDemands(t *testing.T) {
	const id = 4345
	admin, verifier, provider, signer := chaintest.NewAccount("admin"), chaintest.NewAccount("verifier"), chaintest.NewAccount("provider"), chaintest.NewAccount("signer")
	alloc := map[common.Address]*big.Int{}
	for _, a := range []chaintest.Account{admin, verifier, provider, signer} {
		alloc[a.Address] = chaintest.Rich()
	}
	eth, err := devchain.Start(t.Context(), devchain.Config{ChainID: id, BlockPeriod: time.Second, Alloc: alloc})
	if err != nil {
		t.Fatal(err)
	}
	defer eth.Close()
	ec, err := ethclient.DialContext(t.Context(), eth.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer ec.Close()
	client, err := chaintest.DeployHeld(t.Context(), ec, eth.URL(), id, admin, deploy.Params{})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	addresses := client.Addresses()
	sent := uint64(0)
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
	if err := chaintest.Join(t.Context(), client, admin, chaintest.Tokens(1000), verifier); err != nil {
		t.Fatal(err)
	}
	send(provider.Key, client.Register(chain.Registration{Wallet: provider.Address, Spec: "{}", HostURI: "127.0.0.1:1", Certificate: "c"}),
		client.SetSigner(signer.Address))
	if _, err := chaintest.StartEras(t.Context(), client, admin); err != nil {
		t.Fatal(err)
	}
	for era := uint64(0); era == 0; time.Sleep(100 * time.Millisecond) {
		if era, err = client.CurrentEra(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	send(admin.Key, client.OpenEra())
	info, err := client.Era(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	key := func(a chaintest.Account) *message.Key {
		k, err := message.NewKey(crypto.FromECDSA(a.Key))
		if err != nil {
			t.Fatal(err)
		}
		return k
	}
	one := eraOne{
		network: challenge.Network{ChainID: id, Settlement: challenge.Address(addresses.Settlement)}, beacon: challenge.Hash(info.Beacon),
		verifier: challenge.Address(verifier.Address),
	}
	conf := demandConfig(t, addresses, eth.URL(), provider.Address, signer)
	held := withheld(t, one, conf, key(verifier), key(signer))

	var out bytes.Buffer
	quiet := slog.New(slog.NewTextHandler(io.Discard, nil))
	if err := serve.Demands(t.Context(), conf, &out); err != nil || !strings.Contains(out.String(), "no demand is open") {
		t.Fatalf("%s, %v", &out, err)
	}
	bond, err := client.Bond(t.Context(), held.Job)
	if err != nil {
		t.Fatal(err)
	}
	send(verifier.Key, client.DemandOpenings(held, bond.Lsh(bond, 2)))
	out.Reset()
	if err := serve.Demands(t.Context(), conf, &out); err != nil || !strings.Contains(out.String(), "demand 1: 2 openings of challenge 0x") {
		t.Fatalf("%s, %v", &out, err)
	}
	out.Reset()
	if err := serve.AnswerDemands(t.Context(), conf, serve.Deps{Log: quiet}, &out); err != nil || !strings.Contains(out.String(), "demand 1: answered with 2 openings, transaction 0x") {
		t.Fatalf("%s, %v", &out, err)
	}
	if d, err := client.Demand(t.Context(), 1); err != nil || d.State != chain.DemandAnswered {
		t.Errorf("%+v, %v", d, err)
	}
	if c, err := client.Credit(t.Context(), provider.Address); err != nil || c.Cmp(bond) != 0 {
		t.Errorf("credited %v of %v, %v", c, bond, err)
	}
	out.Reset()
	if err := serve.AnswerDemands(t.Context(), conf, serve.Deps{Log: quiet}, &out); err != nil || !strings.Contains(out.String(), "no demand is open") {
		t.Errorf("%s, %v", &out, err)
	}

	// A walk that is right is disputed. The prover refutes it, from what is on chain: the ledger has nothing of it.
	walks := fraudtest.Walks(fraudtest.Place{
		Network: one.network, Beacon: one.beacon, Era: 1, Counter: 2, Provider: conf.Provider, Verifier: key(verifier), Signer: key(signer),
	}, 1, 1, nil)
	a := walks.Accuse(0)
	a.Items[12345] ^= 1
	if bond, err = client.DisputeBond(t.Context()); err != nil {
		t.Fatal(err)
	}
	send(verifier.Key, client.AccuseWalk(a, bond.Lsh(bond, 2)))
	out.Reset()
	if err := serve.Demands(t.Context(), conf, &out); err != nil || !strings.Contains(out.String(), "dispute 1: about a walk of challenge 0x") {
		t.Fatalf("%s, %v", &out, err)
	}
	for _, want := range []string{"dispute 1: refuted by line ", "dispute 1: about a walk of challenge 0x"} {
		out.Reset()
		if err := serve.AnswerDemands(t.Context(), conf, serve.Deps{Log: quiet}, &out); err != nil || !strings.Contains(out.String(), want) {
			t.Fatalf("%s, %v, want %s", &out, err, want)
		}
	}
	if d, err := client.Dispute(t.Context(), 1); err != nil || d.State != chain.DisputeRefuted {
		t.Errorf("%+v, %v", d, err)
	}
	if line, parents, err := client.RefutedParents(t.Context(), 1); err != nil {
		t.Error(err)
	} else if _, err := fraud.Contest(line, parents, walks.Cache); !errors.Is(err, fraud.ErrNothingWrong) {
		t.Error(err)
	}
}

// demandConfig is that of a prover with one cpu device, in a new folder.
func demandConfig(t *testing.T, addresses chain.Addresses, url string, provider common.Address, signer chaintest.Account) config.Config {
	t.Helper()
	dir := t.TempDir()
	if err := addresses.Save(filepath.Join(dir, "addresses.json")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "signer.key"), []byte(hex.EncodeToString(crypto.FromECDSA(signer.Key))), 0o600); err != nil {
		t.Fatal(err)
	}
	conf, err := config.Parse(fmt.Appendf(nil, `
listen = "127.0.0.1:0"
data_dir = "data"
provider = %q
key.file = "signer.key"
tls.certificate = "tls.pem"
tls.key = "tls.key"
chain.url = %q
chain.addresses = "addresses.json"
[[devices]]
kind = "cpu"
class = "cpu"
`, provider.Hex(), url), dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := serve.Init(conf); err != nil {
		t.Fatal(err)
	}
	return conf
}

// withheld has a sidecar on the config's ledger commit to a challenge, and stops it before it is asked to open.
func withheld(t *testing.T, one eraOne, conf config.Config, verifier, signer *message.Key) *fraud.Held {
	t.Helper()
	device, err := cpu.New(cpu.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer device.Close()
	if err := os.MkdirAll(conf.DataDir, 0o700); err != nil {
		t.Fatal(err)
	}
	l, err := ledger.Open(conf.DataDir, ledger.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	s, err := sidecar.New(sidecar.Options{
		Provider: conf.Provider, Signer: signer, Chain: one, Ledger: l, Limits: sidecar.Limits{MaxShare: 1},
		Slots: []sidecar.Slot{{ID: challenge.DeviceID(conf.Provider, 0), Class: "cpu", Device: device}},
	})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	job := challenge.Job{
		Provider: conf.Provider, Signer: signer.Address(), Verifier: verifier.Address(), Device: challenge.DeviceID(conf.Provider, 0), Era: 1, Counter: 1,
		Kind: challenge.Matmul, Size: 256, Rounds: 2, Openings: 2, MatrixSeed: challenge.MatrixSeed(one.network, 1, one.beacon),
	}
	secrets := challenge.DeriveSecrets(one.network, challenge.Hash{1}, one.beacon, job)
	v, err := session.Begin(one.network, job)
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(err)
	expires := uint64(time.Now().Add(time.Minute).Unix())
	prepare, err := v.Sign(&message.Prepare{Job: job, Expires: expires}, verifier)
	must(err)
	c, ready, err := s.Prepare(context.Background(), verifier.Address(), prepare)
	must(err)
	must(v.Receive(message.TypeReady, ready.Body))
	start, err := v.Sign(&message.Start{Seed: secrets.Seed, PositionsCommitment: challenge.PositionsCommitment(secrets.PositionsKey), Expires: expires}, verifier)
	must(err)
	commit, err := c.Start(context.Background(), start)
	must(err)
	must(v.Receive(message.TypeCommit, commit.Body))
	c.Close()
	_, err = v.Sign(v.DrawOpen(secrets.PositionsKey), verifier) // never sent
	must(err)
	_, err = v.Sign(&message.Verdict{Outcome: challenge.Withheld, Class: "cpu", PositionsKey: secrets.PositionsKey, Reason: "not asked"}, verifier)
	must(err)
	file, err := transcript.File{Network: one.network, Records: v.Records()}.Encode()
	must(err)
	held, err := fraud.Hold(file)
	must(err)
	return held
}
