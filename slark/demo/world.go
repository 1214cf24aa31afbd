package demo

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"fmt"
	"log/slog"
	"math/big"
	mrand "math/rand/v2"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/devchain"
	"github.com/slark-network/slark/chain/drand/loopback"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/proto/link"
)

// chainID of the demonstration's chain.
const chainID = 31337

// stake of every provider, in tokens.
const stake = 1000

// Providers are judged in small cohorts by large committees, so that every verifier has seats in most Eras.
const (
	cohortSize = 4
	seats      = committee.MaxSeats
)

// cohorts are as many as the cast makes.
var cohorts = int(committee.Cohorts(uint32(len(cast)), cohortSize))

var ether = big.NewInt(1e18)

// account is a key and its files.
type account struct {
	key     *message.Key
	private *ecdsa.PrivateKey
	dir     string
}

func (a account) address() common.Address { return common.Address(a.key.Address()) }

func (a account) file(name string) string { return filepath.Join(a.dir, name) }

// newAccount draws a key. A folder that is not empty gets it as key.hex.
func newAccount(dir string) (account, error) {
	key, err := message.GenerateKey(rand.Reader)
	if err != nil {
		return account{}, err
	}
	private, err := crypto.ToECDSA(key.Secret())
	if err != nil {
		return account{}, err
	}
	a := account{key: key, private: private, dir: dir}
	if dir == "" {
		return a, nil
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return account{}, err
	}
	return a, os.WriteFile(a.file("key.hex"), fmt.Appendf(nil, "%x\n", key.Secret()), 0o600)
}

// certify writes a certificate bound to the account's key as cert.pem and tls.pem.
func (a account) certify(net challenge.Network, now time.Time) (fingerprint string, err error) {
	cert, err := link.NewCertificate(a.key, message.NewDomain(net), rand.Reader, now.Add(-time.Hour), now.Add(24*time.Hour))
	if err != nil {
		return "", err
	}
	if err := link.SaveCertificate(a.file("cert.pem"), a.file("tls.pem"), cert); err != nil {
		return "", err
	}
	return link.Fingerprint(cert.Leaf), nil
}

// provider is a member of the cast on stage.
type provider struct {
	part
	wallet account // owns the stake; never on the GPU host
	signer account // the sidecar's
	listen string
	number uint32 // among those that are judged
}

// world is the stage: a chain with contracts, and everybody's keys.
type world struct {
	dir       string
	chain     *devchain.Chain
	client    *chain.Client
	ec        *ethclient.Client
	addresses chain.Addresses
	network   challenge.Network
	admin     account
	verifiers []account
	providers []provider
	begins    time.Time // of Era 1
	drand     string    // endpoint of the beacons' rounds
	dashboard string    // host:port of the first verifier's
}

// newWorld starts the chain, deploys the contracts and registers everybody, all in dir.
func newWorld(ctx context.Context, dir string, o Options, log *slog.Logger) (w *world, err error) {
	w = &world{dir: dir}
	if err := w.draw(castFor(o.Device)); err != nil {
		return nil, fmt.Errorf("draw keys: %w", err)
	}
	alloc := map[common.Address]*big.Int{w.admin.address(): new(big.Int).Mul(big.NewInt(1000), ether)}
	for _, v := range w.verifiers {
		alloc[v.address()] = new(big.Int).Mul(big.NewInt(100), ether)
	}
	for _, p := range w.providers {
		alloc[p.wallet.address()] = new(big.Int).Mul(big.NewInt(10), ether)
	}
	if w.chain, err = devchain.Start(ctx, devchain.Config{ChainID: chainID, BlockPeriod: time.Second, Alloc: alloc, Logger: log}); err != nil {
		return nil, err
	}
	if w.ec, err = ethclient.DialContext(ctx, w.chain.URL()); err != nil {
		return nil, fmt.Errorf("dial the chain: %w", err)
	}
	if err := w.deploy(ctx, o); err != nil {
		return nil, err
	}
	if err := w.addresses.Save(w.addressesFile()); err != nil {
		return nil, err
	}
	if w.client, err = chain.Dial(ctx, w.chain.URL(), w.addresses, chainID); err != nil {
		return nil, err
	}
	w.network = challenge.Network{ChainID: chainID, Settlement: challenge.Address(w.addresses.Settlement)}
	return w, w.register(ctx)
}

func (w *world) addressesFile() string { return filepath.Join(w.dir, "addresses.json") }

// draw makes all accounts and finds the ports.
func (w *world) draw(cast []part) (err error) {
	if w.admin, err = newAccount(""); err != nil {
		return err
	}
	for i := range bench {
		a, err := newAccount(filepath.Join(w.dir, "verifier-"+strconv.Itoa(i+1)))
		if err != nil {
			return err
		}
		w.verifiers = append(w.verifiers, a)
	}
	ports, err := freePorts(len(cast) + 1)
	if err != nil {
		return err
	}
	w.dashboard = fmt.Sprintf("127.0.0.1:%d", ports[len(cast)])
	for i, c := range cast {
		p := provider{part: c, listen: fmt.Sprintf("127.0.0.1:%d", ports[i])}
		if p.wallet, err = newAccount(""); err != nil {
			return err
		}
		if p.signer, err = newAccount(filepath.Join(w.dir, "prover-"+string(c.role))); err != nil {
			return err
		}
		w.providers = append(w.providers, p)
	}
	return nil
}

// freePorts finds ports below those that the system gives to outgoing connections, so that none is taken while a
// sidecar is down.
func freePorts(n int) (ports []int, err error) {
	for range 2000 {
		port := 18000 + mrand.IntN(14000)
		l, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
		if err != nil {
			continue
		}
		defer l.Close() // only at the end, so that none is found twice
		if ports = append(ports, port); len(ports) == n {
			return ports, nil
		}
	}
	return nil, fmt.Errorf("found only %d of %d free ports on 127.0.0.1", len(ports), n)
}

func (w *world) deploy(ctx context.Context, o Options) (err error) {
	rounds, err := loopback.New(rand.Reader, time.Now().Add(-time.Hour).Truncate(time.Second), time.Second)
	if err != nil {
		return err
	}
	if w.drand, err = rounds.Serve(ctx); err != nil {
		return err
	}
	w.begins = time.Now().Truncate(time.Second).Add(o.Lead)
	w.addresses, err = deploy.Deploy(ctx, w.ec, w.admin.private, deploy.Params{
		EraDuration: o.Era, StartTime: w.begins, CommitWindow: o.Window, RevealWindow: o.Window, Seats: seats, CohortSize: cohortSize, Slots: o.Slots,
		UnbondingTime: 100 * (o.Era + 2*o.Window), Treasury: common.Address{0x7e}, AppealWindow: deploy.NoAppeals, VerifierStake: tokensOf(leastStake), SilentPenalty: tokensOf(1),
		Draws: draws, Probation: probation, UnansweredPenalty: tokensOf(1), ClaimWindow: (2 * o.Era / 3).Truncate(time.Second),
		Drand: &rounds.Network, BeaconTimeout: max(o.Era/3, time.Second).Truncate(time.Second),
	})
	return err
}

// register publishes every provider: certificate, signer, stake and starting tier.
func (w *world) register(ctx context.Context) error {
	id := new(big.Int).SetUint64(chainID)
	amount := new(big.Int).Mul(big.NewInt(stake), ether)
	now := time.Now()
	var first, second []sent
	var admin []chain.Call
	for i, v := range w.verifiers {
		admin = append(admin, w.client.Mint(v.address(), tokensOf(bench[i].stake)))
	}
	admin = append(admin, w.client.Mint(w.admin.address(), tokensOf(rewardEras*rewardEach)), w.client.ApproveRewards(tokensOf(rewardEras*rewardEach)),
		w.client.FundRewards(1, rewardEras, tokensOf(rewardEach)))
	for _, p := range w.providers {
		fingerprint, err := p.signer.certify(w.network, now)
		if err != nil {
			return fmt.Errorf("certificate of %s: %w", p.role, err)
		}
		list, err := sendAll(ctx, w.ec, id, p.wallet.private, string(p.role),
			w.client.Register(chain.Registration{Wallet: p.wallet.address(), Spec: p.spec(), HostURI: p.listen, Certificate: fingerprint}),
			w.client.SetSigner(p.signer.address()), w.client.ApproveStake(amount))
		if err != nil {
			return err
		}
		first = append(first, list...)
		admin = append(admin, w.client.Mint(p.wallet.address(), amount))
	}
	list, err := sendAll(ctx, w.ec, id, w.admin.private, "admin", admin...)
	if err != nil {
		return err
	}
	if err := waitAll(ctx, w.ec, append(first, list...)); err != nil {
		return err
	}
	admin = nil
	for i, v := range w.verifiers {
		stake := tokensOf(bench[i].stake)
		list, err := sendAll(ctx, w.ec, id, v.private, bench[i].name, w.client.ApproveVerifierStake(stake), w.client.RegisterVerifier(stake))
		if err != nil {
			return err
		}
		second = append(second, list...)
	}
	for _, p := range w.providers {
		call, err := w.client.AdminSetTier(p.wallet.address(), p.tier)
		if err != nil {
			return err
		}
		admin = append(admin, call, w.client.SetStatus(p.wallet.address(), chain.StatusActive))
		list, err := sendAll(ctx, w.ec, id, p.wallet.private, string(p.role), w.client.DepositStake(amount))
		if err != nil {
			return err
		}
		second = append(second, list...)
	}
	if list, err = sendAll(ctx, w.ec, id, w.admin.private, "admin", admin...); err != nil {
		return err
	}
	if err := waitAll(ctx, w.ec, append(second, list...)); err != nil {
		return err
	}
	for i := range w.providers {
		number, from, err := w.client.NumberOf(ctx, w.providers[i].wallet.address())
		if err != nil {
			return err
		}
		if from != 1 {
			return fmt.Errorf("%s is judged from Era %d on: the stage was not set before Era 1, which is why lead is there", w.providers[i].role, from)
		}
		w.providers[i].number = number
	}
	return nil
}

// numbered are the providers by number.
func (w *world) numbered() map[uint32]provider {
	out := make(map[uint32]provider, len(w.providers))
	for _, p := range w.providers {
		out[p.number] = p
	}
	return out
}

func (w *world) roleOf(wallet common.Address) Role {
	for _, p := range w.providers {
		if p.wallet.address() == wallet {
			return p.role
		}
	}
	return ""
}

// tokensOf is an amount of whole tokens in 1e-18 of one.
func tokensOf(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), ether) }

// let opens the lease of the leased provider in the second Era, when its device has been shown in full.
func (w *world) let(ctx context.Context, o Options) error {
	if !sleep(ctx, time.Until(w.begins.Add(o.Era+o.Era/5))) {
		return ctx.Err()
	}
	for _, p := range w.providers {
		if p.role != Leased {
			continue
		}
		call, err := w.client.OpenLease(p.wallet.address(), p.device.Index, common.Address{0x7e})
		if err != nil {
			return err
		}
		list, err := sendAll(ctx, w.ec, new(big.Int).SetUint64(chainID), w.admin.private, "market", call)
		if err != nil {
			return err
		}
		if err := waitAll(ctx, w.ec, list); err != nil {
			return err
		}
	}
	return nil
}

func (w *world) close() {
	if w.client != nil {
		w.client.Close()
	}
	if w.ec != nil {
		w.ec.Close()
	}
	if w.chain != nil {
		w.chain.Close()
	}
}
