package node

import (
	"context"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/proto/link/keyfile"
)

// Reader is the verifier's address and a connection to its chain, without its store: for what only reads, beside a running verifier.
// Close the client.
func Reader(ctx context.Context, cfg Config) (self challenge.Address, c *chain.Client, err error) {
	key, err := keyfile.Load(cfg.Key.File, cfg.Key.PasswordFile)
	if err != nil {
		return self, nil, err
	}
	addresses, err := chain.LoadAddresses(cfg.Chain.Addresses)
	if err != nil {
		return self, nil, err
	}
	c, err = chain.Dial(ctx, cfg.Chain.URL, addresses, addresses.ChainID)
	return key.Address(), c, err
}
