package node

import (
	"context"
	"crypto/rand"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
)

// pledgeEvery is how often it is looked whether the commitment for the next Era is still on chain.
const pledgeEvery = time.Minute

// pledges is what is known of this verifier's commitments on chain; the settlement loop's own.
type pledges struct {
	era    uint64    // the Era to come for which the hash was there
	looked time.Time // then
}

// commit binds this verifier to its secret of the next Era, if it verifies in it. The secret is in the store before its hash is sent, so
// that a hash on chain always has its secret.
func (n *Node) commit(ctx context.Context, v *chain.View) error {
	era, self := v.Era.Number+1, common.Address(n.self)
	if n.pledges.era == era && time.Since(n.pledges.looked) < min(pledgeEvery, v.Rules.EraDuration/8) {
		return nil
	}
	set, err := n.Client.VerifiersAt(ctx, era)
	if err != nil || !slices.ContainsFunc(set, func(m chain.Verifier) bool { return m.Address == self }) {
		return err
	}
	secret, err := n.Store.EraSecret(era, rand.Reader)
	if err != nil {
		return fmt.Errorf("secret of era %d: %w", era, err)
	}
	hash := n.Client.SecretHash(self, era, secret)
	switch p, err := n.Client.PledgeOf(ctx, era, self); {
	case err != nil:
		return err
	case p == common.Hash{}:
		// Also when a reorganisation has taken it back: the submitter then sends the same transaction, which it knows by its key.
		err := n.do(ctx, n.Client.CommitSecret(era, hash), chain.ActionKey{Era: era, Action: chain.ActionCommit})
		if err != nil {
			return fmt.Errorf("commit to the secret of era %d: %w", era, err)
		}
	case p != hash:
		n.Log.ErrorContext(ctx, "the chain has another secret of this verifier than the store: does another process run with its key?", "era", era)
	}
	n.pledges = pledges{era, time.Now()}
	return nil
}

// secret is this verifier's secret of an Era, and false if the chain does not have its hash: its reports would not count.
func (n *Node) secret(ctx context.Context, era uint64) (challenge.Hash, bool, error) {
	p, err := n.Client.PledgeOf(ctx, era, common.Address(n.self))
	if err != nil || p == (common.Hash{}) {
		return challenge.Hash{}, false, err
	}
	secret, err := n.Store.EraSecret(era, rand.Reader)
	if err != nil {
		return secret, false, fmt.Errorf("secret of era %d: %w", era, err)
	}
	return secret, p == n.Client.SecretHash(common.Address(n.self), era, secret), nil
}
