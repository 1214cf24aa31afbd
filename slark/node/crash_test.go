package node

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"os/exec"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/proto/link/keyfile"
	"github.com/slark-network/slark/reputation"
)

// deadlyJournal kills the process before it would write down an action, whose name begins so, for the first time, and so before anything of it is sent;
// with a status, before it would write that down.
type deadlyJournal struct {
	chain.Journal
	action string
	status chain.EntryStatus
}

func (j deadlyJournal) Put(key chain.ActionKey, e chain.Entry) error {
	fatal := func(k chain.ActionKey) bool { return strings.HasPrefix(string(k.Action), j.action) }
	if (j.status == "" || e.Status == j.status) && (fatal(key) || slices.ContainsFunc(e.Keys, fatal)) {
		_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
		select {}
	}
	return j.Journal.Put(key, e)
}

func deadlySubmitter(c Config, d Deps, action chain.Action) (*chain.Submitter, error) {
	key, err := keyfile.Load(c.Key.File, c.Key.PasswordFile)
	if err != nil {
		return nil, err
	}
	private, err := crypto.ToECDSA(key.Secret())
	if err != nil {
		return nil, err
	}
	name, status, _ := strings.Cut(string(action), "@")
	return chain.NewSubmitter(chain.SubmitterConfig{
		Client: d.Client, Key: private, Journal: deadlyJournal{NewJournal(d.Store), name, chain.EntryStatus(status)}, AdoptNonce: c.Chain.AdoptNonce, Logger: d.Log,
	})
}

// TestKilledBeforeSending kills a verifier between storing its secret of an Era and committing to it, between storing its verdicts and
// committing to them, and before it reveals them. Each time it goes on with exactly what it had stored.
func TestKilledBeforeSending(t *testing.T) {
	t.Parallel()
	provider := chaintest.NewAccount("provider")
	w := newTestWorld(t, deploy.Params{
		EraDuration: 30 * time.Second, CommitWindow: 50 * time.Second, // in which a slow machine starts a process twice
		RevealWindow: 80 * time.Second, UnbondingTime: time.Hour, Slots: 4, Seats: committee.MaxSeats, // half of the weight has no seat with 2^-15
	}, provider)
	p := newTestProver(t, w.network, 1)
	w.send(map[*ecdsa.PrivateKey][]chain.Call{provider.Key: {
		w.client.Register(p.registration(provider.Address, oneCPU)), w.client.SetStatus(provider.Address, chain.StatusActive),
		w.client.SetSigner(common.Address(p.key.Address())),
	}})
	cfg := w.config(0)
	text, err := json.Marshal(cfg)
	if err != nil {
		t.Fatal(err)
	}
	run := func(at chain.Action) *exec.Cmd {
		c := exec.Command(os.Args[0])
		c.Env = append(os.Environ(), childConfig+"="+string(text), killAt+"="+string(at))
		c.Stderr = new(lines)
		if _, err := c.StdinPipe(); err != nil { // it runs until this is closed
			t.Fatal(err)
		}
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		return c
	}
	killed := func(at chain.Action) {
		t.Helper()
		c := run(at)
		if at == chain.ActionVerdicts { // before its Era, it was killed without having committed to its secret
			w.begin(0)
		}
		died := make(chan error, 1)
		go func() { died <- c.Wait() }()
		select {
		case err := <-died:
			var exit *exec.ExitError
			if !errors.As(err, &exit) || exit.Sys().(syscall.WaitStatus).Signal() != syscall.SIGKILL {
				t.Fatalf("at %s: %v\n%s", at, err, c.Stderr)
			}
		case <-time.After(5 * time.Minute):
			_ = c.Process.Kill()
			t.Fatalf("%s was never about to be sent:\n%s", at, c.Stderr)
		}
	}
	stored := func() (secret challenge.Hash, o chain.Opening, sealed bool) {
		t.Helper()
		s, err := reputation.Open(cfg.Store.Dir, reputation.Options{})
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		if secret, err = s.EraSecret(1, nothing{}); err != nil {
			t.Fatal(err)
		}
		if sealed, err = getJSON(s, challenge.Address{}, 1, sealAction, &o); err != nil {
			t.Fatal(err)
		}
		return secret, o, sealed
	}
	self := w.verifiers[0].Address

	killed(chain.ActionCommit)
	secret, _, sealed := stored()
	if pledge, err := w.client.PledgeOf(t.Context(), 1, self); err != nil || pledge != (common.Hash{}) || sealed {
		t.Fatalf("killed before it committed to its secret: %s, %v", pledge, err)
	}
	killed(chain.ActionVerdicts)
	again, first, sealed := stored()
	pledge, err := w.client.PledgeOf(t.Context(), 1, self)
	if err != nil || again != secret || pledge != w.client.SecretHash(self, 1, secret) || !sealed || first.Secret != common.Hash(secret) {
		t.Fatalf("killed before it committed to its verdicts: secret %s, then %s, %s, sealed %v; %v", secret, again, pledge, sealed, err)
	}
	killed(chain.RevealAction(0))
	if _, o, _ := stored(); w.client.VerdictsHash(self, o) != w.client.VerdictsHash(self, first) {
		t.Error("the verdicts changed after they were committed to")
	}
	c := run("")
	defer func() { _ = c.Process.Kill(); _ = c.Wait() }()
	var shown chain.Revealed
	for end := time.Now().Add(3 * time.Minute); ; time.Sleep(200 * time.Millisecond) {
		all, err := w.client.RevealedOf(t.Context(), 1)
		if shown = all[self]; err == nil && len(shown.Seats) > 0 {
			break
		}
		if time.Now().After(end) {
			t.Fatalf("nothing was revealed: %v\n%s", err, c.Stderr)
		}
	}
	if shown.Secret != common.Hash(secret) {
		t.Errorf("it shows %s, its secret is %s", shown.Secret, secret)
	}
	for _, s := range first.Batches[0].Seats {
		words := shown.Words[committee.Seat{Cohort: s.Cohort, Seat: s.Seat}]
		if !slices.EqualFunc(words, s.Words, func(a, b *big.Int) bool { return a.Cmp(b) == 0 }) {
			t.Errorf("seat %d: revealed %v, stored %v", s.Seat, words, s.Words)
		}
		ten, _ := committee.Unpack(1, s.Words[0])
		if ten[0].Samples == 0 {
			t.Error("it has no opinion of the provider that it challenged")
		}
	}
}

// nothing is a source of chance that must not be asked.
type nothing struct{}

func (nothing) Read([]byte) (int, error) { return 0, errors.New("the secret is not in the store") }
