package checkup

import (
	"context"
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
)

// How far chain and host may be from what is expected.
const (
	endpointWithin = 15 * time.Second // to answer at all
	slowEndpoint   = 2 * time.Second  // a read above this is worth a word
	ahead          = 5 * time.Second  // of the host's clock that the head's time may be
	stale          = 2 * time.Minute  // that it may be behind
)

// Endpoint connects to the Ethereum node, and looks at chain, contracts, head and clock. A nil client says that nothing else of the chain
// can be looked at; otherwise close it.
func Endpoint(ctx context.Context, r *Report, url, addressesFile string) *chain.Client {
	addresses, err := chain.LoadAddresses(addressesFile)
	if err != nil {
		r.Bad("chain.addresses", "put the addresses file of the deployment there; whoever runs the network publishes it", "%v", err)
		return nil
	}
	r.Good("chain.addresses", "chain %d, settlement %s", addresses.ChainID, addresses.Settlement)
	ctx, cancel := context.WithTimeout(ctx, endpointWithin)
	defer cancel()
	start := time.Now()
	client, err := chain.Dial(ctx, url, addresses, addresses.ChainID)
	var mismatch *chain.ChainMismatchError
	switch {
	case errors.As(err, &mismatch):
		r.Bad("chain.url", "name a node of the chain that the addresses are for, or take the addresses of this chain", "%v", err)
		return nil
	case err != nil:
		r.Bad("chain.url", "start the node or name another in chain.url; try: curl -sS "+url, "no answer that can be used: %v", err)
		return nil
	}
	took := time.Since(start)
	if took > slowEndpoint {
		r.Warn("chain.url", "use a node that is nearer, or your own", "answers, but took %v", took.Round(time.Millisecond))
	} else {
		r.Good("chain.url", "chain %d, all contracts are there, %v", addresses.ChainID, took.Round(time.Millisecond))
	}
	now, err := client.Now(ctx)
	if err != nil {
		r.Bad("chain head", "look at the node's own log", "%v", err)
		return client
	}
	Head(r, time.Since(now))
	return client
}

// Head judges how old the latest block is by the host's clock.
func Head(r *Report, age time.Duration) {
	switch {
	case age < -ahead:
		r.Bad("chain head", "set the clock: timedatectl set-ntp true", "its time is %v ahead of this host's clock", (-age).Round(time.Second))
	case age > stale:
		r.Bad("chain head", "wait until the node is in step, or set the clock: timedatectl set-ntp true", "%v old: the node is behind, or this host's clock ahead", age.Round(time.Second))
	default:
		r.Good("chain head", "%v old", max(age, 0).Round(100*time.Millisecond))
	}
}

// Account looks at what an account has to pay for transactions with. least is in wei.
func Account(ctx context.Context, r *Report, c *chain.Client, name string, account common.Address, least *big.Int) {
	ctx, cancel := context.WithTimeout(ctx, endpointWithin)
	defer cancel()
	balance, err := c.Balance(ctx, account)
	switch {
	case err != nil:
		r.Bad(name, "look at the node", "the balance of %s cannot be read: %v", account, err)
	case balance.Sign() == 0:
		r.Bad(name, "send gas coin to "+account.Hex(), "%s has nothing to pay for transactions with", account)
	case balance.Cmp(least) < 0:
		r.Warn(name, "send gas coin to "+account.Hex(), "%s has %s, less than %s", account, Ether(balance), Ether(least))
	default:
		r.Good(name, "%s has %s", account, Ether(balance))
	}
}

// Ether writes wei in the chain's coin, with six digits after the point, rounded down.
func Ether(wei *big.Int) string {
	micro := new(big.Int).Div(wei, big.NewInt(1e12))
	whole, rest := new(big.Int).DivMod(micro, big.NewInt(1e6), new(big.Int))
	return whole.String() + "." + pad(rest.String()) + " coin"
}

func pad(s string) string { return "000000"[len(s):] + s }
