package chaintest

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/drand/loopback"
)

// SimChainID is the chain id of the simulated backend; it has no other.
const SimChainID = 1337

// Account is an account with gas coin.
type Account struct {
	Key     *ecdsa.PrivateKey
	Address common.Address
}

// NewAccount derives an account from a name, the same one each time.
func NewAccount(name string) Account {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("chaintest/" + name)))
	if err != nil {
		panic(err) // a bug: the hash is not a key with probability 2^-128
	}
	return Account{key, crypto.PubkeyToAddress(key.PublicKey)}
}

// Rich is the gas coin of each account of a World, in wei.
func Rich() *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(22), nil) }

// World is a deployed settlement on a simulated chain whose clock the test moves.
type World struct {
	T         *testing.T
	Sim       *simulated.Backend
	Backend   chain.Backend
	Client    *chain.Client
	Addresses chain.Addresses
	Admin     Account
	Verifiers []Account
	Providers []Account        // registered, Active, tier 7, signer = wallet
	Drand     *loopback.Beacon // nil: beacons come from blocks
}

// NewWorld deploys with p, and registers providers and verifiers with equal stake. Era 1 has begun and is open when it returns; all
// of them are in it.
func NewWorld(t *testing.T, verifiers, providers int, p deploy.Params) *World {
	t.Helper()
	return newWorld(t, nil, verifiers, providers, p)
}

// NewDrandWorld is NewWorld with beacons from a drand network of its own.
func NewDrandWorld(t *testing.T, verifiers, providers int, p deploy.Params) *World {
	t.Helper()
	b, err := loopback.New(rand.Reader, time.Now().Add(-time.Hour).Truncate(time.Second), 3*time.Second)
	if err != nil {
		t.Fatal(err)
	}
	p.Drand = &b.Network
	return newWorld(t, b, verifiers, providers, p)
}

func newWorld(t *testing.T, b *loopback.Beacon, verifiers, providers int, p deploy.Params) *World {
	t.Helper()
	w := &World{T: t, Admin: NewAccount("admin"), Drand: b}
	alloc := types.GenesisAlloc{w.Admin.Address: {Balance: Rich()}}
	for i := range verifiers {
		w.Verifiers = append(w.Verifiers, NewAccount(fmt.Sprint("verifier ", i)))
		alloc[w.Verifiers[i].Address] = types.Account{Balance: Rich()}
	}
	for i := range providers {
		w.Providers = append(w.Providers, NewAccount(fmt.Sprint("provider ", i)))
		alloc[w.Providers[i].Address] = types.Account{Balance: Rich()}
	}
	w.Sim = simulated.NewBackend(alloc, func(_ *node.Config, ec *ethconfig.Config) {
		rules := *ec.Genesis.Config
		rules.BogotaTime = nil // gas prices of a future fork
		ec.Genesis.Config = &rules
	})
	t.Cleanup(func() { w.Sim.Close() })
	w.Backend = w.Sim.Client().(chain.Backend)
	w.Sim.Commit()
	w.deploy(p)
	for _, v := range w.Verifiers {
		w.Stake(v, Tokens(1000))
	}
	var all []Sending
	for _, a := range w.Providers {
		registration := chain.Registration{Wallet: a.Address, HostURI: "https://127.0.0.1:1", Spec: "{}", Certificate: "c"}
		all = append(all, Sending{w.Admin, w.Client.Register(registration), 400_000})
	}
	w.All(all)
	all = nil
	for _, a := range w.Providers {
		all = append(all, Sending{a, w.Client.SetStatus(a.Address, chain.StatusActive), 100_000}, Sending{a, w.Client.SetSigner(a.Address), 300_000})
	}
	w.All(all)
	w.ToEra(1)
	return w
}

func (w *World) deploy(p deploy.Params) {
	w.T.Helper()
	if p.EraDuration == 0 {
		p.EraDuration = time.Hour
	}
	if p.StartTime.IsZero() { // far enough for the registrations, which take a second of the chain's clock each
		p.StartTime = time.Now().Add(30 * time.Minute)
	}
	if p.AppealWindow == 0 { // most tests look at what was decided when it is
		p.AppealWindow = deploy.NoAppeals
	}
	p.Seal = func() { w.Sim.Commit() }
	var err error
	if w.Addresses, err = deploy.Deploy(w.T.Context(), w.Backend, w.Admin.Key, p); err != nil {
		w.T.Fatal(err)
	}
	if w.Client, err = chain.NewClient(w.T.Context(), w.Backend, w.Addresses, SimChainID); err != nil {
		w.T.Fatal(err)
	}
}

// Send sends a call and seals a block. The error is the contract's refusal, found before sending.
func (w *World) Send(from Account, call chain.Call) (*types.Receipt, error) {
	w.T.Helper()
	s, err := chain.NewSubmitter(chain.SubmitterConfig{Client: w.Client, Key: from.Key, Journal: new(MemJournal), PollInterval: time.Millisecond})
	if err != nil {
		w.T.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(w.T.Context(), 30*time.Second)
	defer cancel()
	var sealing sync.WaitGroup
	defer sealing.Wait()
	defer cancel()
	sealing.Go(func() { w.sealFor(ctx, from.Address) })
	r, err := s.Do(ctx, call, chain.ActionKey{Action: "test"})
	if err != nil {
		return nil, err
	}
	return w.Backend.TransactionReceipt(ctx, r.Tx)
}

// sealFor seals blocks while the account has transactions that wait.
func (w *World) sealFor(ctx context.Context, from common.Address) {
	for ctx.Err() == nil {
		pending, err1 := w.Backend.PendingNonceAt(ctx, from)
		latest, err2 := w.Backend.NonceAt(ctx, from, nil)
		if err1 == nil && err2 == nil && pending > latest {
			w.Sim.Commit()
		}
		time.Sleep(time.Millisecond)
	}
}

// Must is Send of a call that must succeed.
func (w *World) Must(from Account, call chain.Call) *types.Receipt {
	w.T.Helper()
	r, err := w.Send(from, call)
	if err != nil {
		w.T.Fatal(err)
	}
	return r
}

// BlockTime is the time of the block of a receipt.
func (w *World) BlockTime(r *types.Receipt) time.Time {
	w.T.Helper()
	h, err := w.Backend.HeaderByNumber(w.T.Context(), r.BlockNumber)
	if err != nil {
		w.T.Fatal(err)
	}
	return time.Unix(int64(h.Time), 0)
}

// Refused is Send of a call that the contract must refuse with the named error.
func (w *World) Refused(name string, from Account, call chain.Call) {
	w.T.Helper()
	_, err := w.Send(from, call)
	if !chain.IsContractError(err, name) {
		w.T.Fatalf("got %v, want the contract's %s", err, name)
	}
}

// Secret is a verifier's secret of an Era.
func (w *World) Secret(v Account, era uint64) [32]byte {
	return crypto.Keccak256Hash([]byte("secret"), v.Address[:], binary.BigEndian.AppendUint64(nil, era))
}

// Tokens are so many tokens, in 1e-18 of one.
func Tokens(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// Stake gives an account so many tokens, and makes it a verifier with them from the next Era on.
func (w *World) Stake(a Account, amount *big.Int) {
	w.T.Helper()
	w.Must(w.Admin, w.Client.Mint(a.Address, amount))
	w.Must(a, w.Client.ApproveVerifierStake(amount))
	w.Must(a, w.Client.RegisterVerifier(amount))
}

// ToEra moves the chain's clock to just after an Era's beginning and opens it. Before, all verifiers commit to their secrets of it.
func (w *World) ToEra(era uint64) {
	w.T.Helper()
	info, err := w.Client.Era(w.T.Context(), era)
	if err != nil {
		w.T.Fatal(err)
	}
	current, err := w.Client.CurrentEra(w.T.Context())
	if err != nil {
		w.T.Fatal(err)
	}
	if current+1 < era { // a secret can be bound in the Era before its own only
		before, err := w.Client.Era(w.T.Context(), era-1)
		if err != nil {
			w.T.Fatal(err)
		}
		w.Until(before.Start.Add(time.Second))
	}
	for _, v := range w.Verifiers {
		if current < era {
			w.Must(v, w.Client.CommitSecret(era, w.Client.SecretHash(v.Address, era, w.Secret(v, era))))
		}
	}
	w.Until(info.Start.Add(time.Second))
	if w.Drand == nil {
		w.Must(w.Admin, w.Client.OpenEra())
		return
	}
	w.Must(w.Admin, w.Client.OpenEraDrand(w.Proof(w.Drand.RoundFor(info.Start))))
}

// Proof is the signature of a round of drand, due or not.
func (w *World) Proof(round uint64) []byte {
	w.T.Helper()
	p, err := w.Drand.Proof(round)
	if err != nil {
		w.T.Fatal(err)
	}
	return p
}

// Until moves the chain's clock to a time, if it is not there yet.
func (w *World) Until(when time.Time) {
	w.T.Helper()
	h, err := w.Backend.HeaderByNumber(w.T.Context(), nil)
	if err != nil {
		w.T.Fatal(err)
	}
	if d := when.Sub(time.Unix(int64(h.Time), 0)); d > 0 {
		w.Pass(d)
	}
}

// Pass moves the chain's clock on.
func (w *World) Pass(d time.Duration) {
	w.T.Helper()
	err := w.Sim.AdjustTime(d)
	for range 50 { // the pool forgets a mined transaction a little later
		if err == nil {
			return
		}
		w.Sim.Commit()
		time.Sleep(5 * time.Millisecond)
		err = w.Sim.AdjustTime(d)
	}
	w.T.Fatal(err)
}

// Wallets are the addresses of the providers.
func (w *World) Wallets() []common.Address {
	out := make([]common.Address, len(w.Providers))
	for i, p := range w.Providers {
		out[i] = p.Address
	}
	return out
}

// Tier reads a provider's tier.
func (w *World) Tier(p Account) chain.Tier {
	w.T.Helper()
	got, err := w.Client.Provider(w.T.Context(), p.Address)
	if err != nil {
		w.T.Fatal(err)
	}
	return got.Tier
}
