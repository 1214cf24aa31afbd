package fsck

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/node"
)

// depth is how many of the last nonces, and of the last Eras with a secret, are held against the chain.
const depth = 256

// chain holds the store against the chain: whose it is, what was sent from its account, and which secrets and verdicts it was bound to.
func (c *checker) chain(ctx context.Context) error {
	if c.Client == nil {
		return nil
	}
	c.Chain = true
	id, network := c.Identity, node.NetworkOf(c.Client.Addresses())
	if id == (reputation.Identity{}) {
		c.find("chain", "the store belongs to nobody: it was made without an identity")
		return nil
	}
	if id.Network != network {
		c.find("chain", "the store is of chain %d, settlement %s, the configuration of chain %d, settlement %s", id.Network.ChainID, id.Network.Settlement,
			network.ChainID, network.Settlement)
		return nil
	}
	if err := c.nonces(ctx, common.Address(id.Verifier)); err != nil {
		return err
	}
	if err := c.secrets(ctx, common.Address(id.Verifier)); err != nil {
		return err
	}
	return c.claims(ctx, common.Address(id.Verifier))
}

// claims wants the verdicts of the Eras whose rewards may still be claimed to be those that the verifier is bound to, and its passes to be those of their tree.
func (c *checker) claims(ctx context.Context, verifier common.Address) error {
	running, err := c.Client.CurrentEra(ctx)
	if err != nil {
		return err
	}
	for era := max(running, 3) - 2; era < running; era++ {
		o, root, found, err := node.Sealed(ctx, c.Client, c.store, era)
		switch {
		case damaged(err):
			c.find("chain", "Era %d: verdicts and passes were not compared: %v", era, err)
			continue
		case err != nil:
			return err
		case !found:
			continue
		}
		if root != challenge.Hash(o.Transcripts) {
			c.find("chain", "Era %d: the verdicts are bound to passes with the root %s, those in the store have %s: its rewards cannot be claimed", era, o.Transcripts, root)
		}
		bound, err := c.Client.CommitOf(ctx, era, verifier)
		if err != nil {
			return err
		}
		if want := c.Client.VerdictsHash(verifier, o); bound != (common.Hash{}) && bound != want {
			c.find("chain", "Era %d: the verifier is bound to verdicts with hash %s on chain, those of the store have %s", era, bound, want)
		}
	}
	return nil
}

// nonces wants every transaction that the account sent to be in the journal, and what the journal has as mined to be mined.
func (c *checker) nonces(ctx context.Context, account common.Address) error {
	latest, err := c.Client.Nonce(ctx, account)
	if err != nil {
		return err
	}
	j := node.NewJournal(c.store)
	bound, _, err := j.Get(chain.ActionKey{Provider: account, Action: chain.ActionAccount})
	if err != nil {
		c.find("chain", "which nonces the journal answers for cannot be read: %v", err)
		return nil
	}
	for n := max(bound.Nonce, latest-min(latest, depth)); n < latest; n++ {
		e, found, err := j.Get(chain.ActionKey{Provider: account, Era: n, Action: chain.ActionNonce})
		if err != nil {
			continue // reported as an entry of the journal
		}
		if !found {
			c.find("chain", "the account %s has sent a transaction with nonce %d that the journal does not know: another process has the key, or the store is older than the account", account, n)
			continue
		}
		if e.Status != chain.EntryMined {
			continue // the next start looks for it
		}
		_, _, mined, err := c.Client.Mined(ctx, e.Receipt.Tx)
		if err != nil {
			return err
		}
		if !mined {
			c.find("chain", "transaction %s with nonce %d is mined by the journal, and in no block of the chain", e.Receipt.Tx, n)
		}
	}
	for n := latest; n < latest+depth; n++ {
		e, found, err := j.Get(chain.ActionKey{Provider: account, Era: n, Action: chain.ActionNonce})
		if err == nil && !found {
			break
		}
		if err == nil && e.Status == chain.EntryMined {
			c.find("chain", "nonce %d is mined by the journal, the account's next one on chain is %d", n, latest)
		}
	}
	return nil
}

// secrets wants the hashes on chain to be those of the secrets in the store.
func (c *checker) secrets(ctx context.Context, verifier common.Address) error {
	type one struct {
		era    uint64
		secret challenge.Hash
	}
	var last []one
	if err := c.store.WalkSecrets(func(era uint64, secret challenge.Hash) bool {
		if last = append(last, one{era, secret}); len(last) > depth {
			last = last[1:]
		}
		return true
	}); err != nil {
		if damaged(err) {
			return nil
		}
		return err
	}
	restored, was := c.store.Restored()
	for _, s := range last {
		if was && s.era <= restored.Through+1 {
			continue // the lost store had another
		}
		p, err := c.Client.PledgeOf(ctx, s.era, verifier)
		if err != nil {
			return err
		}
		if want := c.Client.SecretHash(verifier, s.era, s.secret); p != (common.Hash{}) && p != want {
			c.find("chain", "Era %d: the verifier is bound to a secret with hash %s on chain, that of the store has %s", s.era, p, want)
		}
	}
	return nil
}
