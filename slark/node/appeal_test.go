package node

import (
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/steps"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/prover/config"
	"github.com/slark-network/slark/prover/serve"
	"github.com/slark-network/slark/prover/wallet"
	"github.com/slark-network/slark/reputation"
)

// TestAppeal: whoever has nearly all of the stake, and so at least four of five seats, slashes two providers, and takes its stake away. One of the two runs,
// the other does not. Both appeal by the prover's command, and are heard by two verifiers: the one keeps its reward and has its bond back, the other loses
// both.
func TestAppeal(t *testing.T) {
	t.Parallel()
	honest, gone, liar := chaintest.NewAccount("honest"), chaintest.NewAccount("gone"), chaintest.NewAccount("liar")
	const era = 24 * time.Second
	w := newTestWorld(t, deploy.Params{
		EraDuration: era, CommitWindow: 11 * time.Second, RevealWindow: 11 * time.Second, AppealWindow: 2 * era,
		UnbondingTime: time.Hour, Slots: 4, Seats: 5,
	}, honest, gone, liar)
	bond, err := w.client.AppealBond(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	served := new(lines)
	id, host := w.sidecar(honest, served)
	if err := chaintest.Join(t.Context(), w.client, w.admin, chaintest.Tokens(10_000_000), liar); err != nil {
		t.Fatal(err)
	}
	secret := common.Hash(sha256.Sum256([]byte("the liar's")))
	calls := map[*ecdsa.PrivateKey][]chain.Call{
		liar.Key: {w.client.CommitSecret(1, w.client.SecretHash(liar.Address, 1, challenge.Hash(secret)))},
	}
	for _, a := range []chaintest.Account{honest, gone} {
		calls[a.Key] = []chain.Call{
			w.client.Register(chain.Registration{Wallet: a.Address, Spec: oneCPU, HostURI: host, Certificate: id.Certificate}),
			w.client.SetStatus(a.Address, chain.StatusActive), w.client.SetSigner(common.Address(id.Signer)),
		}
		host = "127.0.0.1:1" // where nobody is
		calls[w.admin.Key] = append(calls[w.admin.Key], w.client.Mint(a.Address, bond))
	}
	w.send(calls)
	var tiers []chain.Call
	for _, a := range []chaintest.Account{honest, gone} {
		six, err := w.client.AdminSetTier(a.Address, 6)
		if err != nil {
			t.Fatal(err)
		}
		tiers = append(tiers, six)
	}
	w.send(map[*ecdsa.PrivateKey][]chain.Call{w.admin.Key: tiers})

	ctx, cancel := context.WithCancel(t.Context())
	logs := [2]*lines{{}, {}}
	var nodes sync.WaitGroup
	for i := range logs {
		cfg := w.config(i)
		nodes.Go(func() {
			if err := w.run(ctx, cfg, slog.New(slog.NewTextHandler(logs[i], nil))); err != nil {
				t.Errorf("verifier %d: %v", i, err)
			}
		})
	}
	t.Cleanup(func() {
		cancel()
		nodes.Wait()
		if t.Failed() {
			t.Logf("verifier 0:\n%s\nverifier 1:\n%s\nprover:\n%s", logs[0], logs[1], served)
		}
	})
	wait := func(what string, ok func() (bool, error)) {
		t.Helper()
		for end := time.Now().Add(5 * time.Minute); ; time.Sleep(100 * time.Millisecond) {
			if done, err := ok(); err != nil {
				t.Fatalf("%s: %v", what, err)
			} else if done {
				return
			}
			if time.Now().After(end) || t.Failed() {
				t.Fatalf("%s: it does not come to that", what)
			}
		}
	}

	w.begin(0, 1)
	// It says of both that they failed, and has gone when that is looked at again.
	wait("Era 1", func() (bool, error) { n, err := w.client.CurrentEra(t.Context()); return n == 1, err })
	w.send(map[*ecdsa.PrivateKey][]chain.Call{liar.Key: {w.client.UnregisterVerifier()}})
	var one chain.EraInfo
	wait("the end of Era 1", func() (_ bool, err error) {
		one, err = w.client.Era(t.Context(), 1)
		return !one.CommitsDue.IsZero(), err
	})
	lies := w.slander(liar, secret)
	w.send(map[*ecdsa.PrivateKey][]chain.Call{liar.Key: {w.client.CommitVerdicts(1, w.client.VerdictsHash(liar.Address, lies))}})
	wait("the window in which they are shown", func() (bool, error) { now, err := w.client.Now(t.Context()); return now.After(one.CommitsDue), err })
	w.send(map[*ecdsa.PrivateKey][]chain.Call{liar.Key: {w.client.Reveal(lies, 0)}})
	wait("two slashes are owed", func() (bool, error) { owed, err := w.client.Owed(t.Context()); return len(owed) == 2, err })

	accounts := map[chaintest.Account]*wallet.Session{}
	said := new(lines)
	for _, a := range []chaintest.Account{honest, gone} {
		accounts[a] = &wallet.Session{Session: steps.Session{
			Client: w.client, Account: a.Address, Signer: chain.KeySigner(a.Key), Out: said, Poll: 50 * time.Millisecond, Log: slog.New(slog.DiscardHandler),
		}}
	}
	for a, s := range accounts {
		for _, send := range []bool{false, true, true} { // what it would do, that, and nothing
			if err := s.Appeal(t.Context(), send, 0); err != nil {
				t.Fatalf("%s appeals: %v\n%s", a.Address, err, said)
			}
		}
	}
	for _, words := range []string{
		"2. would appeal against the slash of Era 1: its cost is known", "nothing was sent", "2. appeal against the slash of Era 1: about ", "heard in Era ",
	} {
		if strings.Count(said.String(), words) != 2 {
			t.Errorf("%q is not said of both:\n%s", words, said)
		}
	}
	appeals := map[chaintest.Account]chain.Appeal{}
	for a := range accounts {
		wait("the appeal is decided", func() (_ bool, err error) {
			appeals[a], _, err = w.client.AppealOf(t.Context(), a.Address)
			return !appeals[a].Open, err
		})
	}
	if a := appeals[honest]; a.Outcome != committee.Met || a.Stands() {
		t.Errorf("of the honest: %+v", a)
	}
	if a := appeals[gone]; a.Outcome != committee.Slashed || !a.Stands() {
		t.Errorf("of the one that is not there: %+v", a)
	}
	wait("both slashes are done or dropped", func() (bool, error) {
		owed, err := w.client.Owed(t.Context())
		for _, o := range owed {
			if o.Era == 1 {
				return false, err
			}
		}
		return err == nil, err
	})
	for a, lost := range map[chaintest.Account]bool{honest: false, gone: true} {
		has, _, err := w.client.Tokens(t.Context(), a.Address)
		if err != nil || (has.Sign() == 0) != lost || !lost && has.Cmp(bond) != 0 {
			t.Errorf("%s has %v of its bond of %v: %v", a.Address, has, bond, err)
		}
		if slashed, err := w.client.EraSlashed(t.Context(), 1, a.Address); err != nil || slashed != lost {
			t.Errorf("%s slashed: %v, %v", a.Address, slashed, err)
		}
		status := new(lines)
		accounts[a].Out = status
		if err := accounts[a].Status(t.Context()); err != nil {
			t.Error(err)
		}
		want := map[bool]string{false: "came to met; the bond came back", true: "came to slashed; the bond is lost"}[lost]
		if !strings.Contains(status.String(), want) {
			t.Errorf("the status of %s says not %q:\n%s", a.Address, want, status)
		}
	}
	cancel()
	nodes.Wait()
	if all := logs[0].String() + logs[1].String(); strings.Count(all, "msg=appeal ") < 2 {
		t.Error("the audit log has no line for each of two appeals")
	}
	w.checkHeard(appeals[honest])
}

// sidecar runs a provider's sidecar as it ships until the test ends. It gives what belongs in the registry, and where it listens.
func (w *testWorld) sidecar(a chaintest.Account, log *lines) (id serve.Identity, host string) {
	w.t.Helper()
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		w.t.Fatal(err)
	}
	host = free.Addr().String()
	_ = free.Close()
	text := fmt.Sprintf(`listen = %q
data_dir = "prover"
provider = %q
key.file = "prover.key"
tls.certificate = "prover.pem"
tls.key = "prover.tls"
chain.url = %q
chain.addresses = "addresses.json"
chain.poll = "200ms"
[[devices]]
kind = "cpu"
class = "test"
cores = 1
[limits]
max_share = 1.0
`, host, a.Address.Hex(), w.url)
	file := filepath.Join(w.dir, "prover.toml")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		w.t.Fatal(err)
	}
	c, err := config.Load(file)
	if err != nil {
		w.t.Fatal(err)
	}
	if id, err = serve.Init(c); err != nil {
		w.t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- serve.Run(ctx, c, serve.Deps{Log: slog.New(slog.NewTextHandler(log, nil))}) }()
	w.t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			w.t.Errorf("prover: %v", err)
		}
	})
	return id, host
}

// slander is what the liar says of Era 1 in all of its seats: that of two providers next to nothing passed.
func (w *testWorld) slander(liar chaintest.Account, secret common.Hash) chain.Opening {
	w.t.Helper()
	council, err := w.client.CouncilAt(w.t.Context(), 1, w.rules())
	if err != nil {
		w.t.Fatal(err)
	}
	words, err := committee.Pack(1, council.Size, []committee.Verdict{chaintest.Say(100), chaintest.Say(100)})
	if err != nil {
		w.t.Fatal(err)
	}
	place, _ := council.Members.Position(liar.Address)
	o := chain.Opening{Era: 1, Place: place, Secret: secret, Transcripts: common.Hash{1}, Batches: []chain.Batch{{}}}
	for _, s := range council.SeatsOf(liar.Address) {
		o.Batches[0].Seats = append(o.Batches[0].Seats, committee.SeatWords{Cohort: s.Cohort, Seat: s.Seat, Words: words})
	}
	if len(o.Batches[0].Seats) < 4 {
		w.t.Fatalf("with all but a five thousandth of the stake it has %d of 5 seats", len(o.Batches[0].Seats))
	}
	return o
}

// checkHeard: who holds seats of an appeal has challenged its provider, which answered, and claims no more passes than it has; what the chain's events say
// comes to what the contract decided.
func (w *testWorld) checkHeard(a chain.Appeal) {
	w.t.Helper()
	council, err := w.client.CouncilAt(w.t.Context(), a.Measured, w.rules())
	if err != nil {
		w.t.Fatal(err)
	}
	spoken, err := w.client.AppealsSpoken(w.t.Context(), a.Measured)
	if err != nil {
		w.t.Fatal(err)
	}
	var seats [committee.AppealSeats]*committee.Verdict
	for i := range w.verifiers {
		self := w.verifiers[i].Address
		s, err := reputation.Open(w.config(i).Store.Dir, reputation.Options{ReadOnly: true})
		if err != nil {
			w.t.Fatal(err)
		}
		passed := uint64(0)
		err = s.History(reputation.Filter{
			Provider: challenge.Address(a.Provider), FirstEra: a.Measured, LastEra: a.Measured, Outcome: challenge.Pass,
		}, func(reputation.Record) bool { passed++; return true })
		if err != nil {
			w.t.Error(err)
		}
		if err := s.Close(); err != nil {
			w.t.Error(err)
		}
		held := council.AppealSeatsOf(self, a.Provider)
		if len(held) > 0 && passed == 0 {
			w.t.Errorf("verifier %d holds %d of 15 seats and has no pass of the provider", i, len(held))
		}
		for _, one := range spoken {
			if one.Verifier != self || one.Provider != a.Provider {
				continue
			}
			if one.Verdict.Passes() > passed {
				w.t.Errorf("verifier %d says %+v and has %d passes", i, one.Verdict, passed)
			}
			for _, seat := range held {
				seats[seat] = &one.Verdict
			}
		}
	}
	if got := committee.DecideAppeal(seats, a.Slash, committee.Line{Above: 8500, SlashBelow: 6000}); got != a.Outcome {
		w.t.Errorf("the events say %s, the contract %s", got, a.Outcome)
	}
}
