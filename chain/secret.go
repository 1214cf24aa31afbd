package chain

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain/committee"
)

// SecretHash is what binds a verifier to its secret of an Era (docs/protocol.md, section 8).
func (c *Client) SecretHash(verifier common.Address, era uint64, secret [32]byte) common.Hash {
	return committee.SecretHash(c.addrs.ChainID, c.addrs.Settlement, verifier, era, secret)
}

// PledgeOf returns the hash of the secret that a verifier has bound itself to for an Era. It is zero if there is none, so that its reports
// of the Era do not count, and it may be from the third Era after that one on. What is shown of it is in Revealed.
func (c *Client) PledgeOf(ctx context.Context, era uint64, verifier common.Address) (common.Hash, error) {
	return read(ctx, c, c.addrs.Settlement, at{}, c.settlement.PackPledgeOf(era, verifier), func(data []byte) (common.Hash, error) {
		h, err := c.settlement.UnpackPledgeOf(data)
		return h, err
	})
}

// CommitOf returns the hash of the verdicts of an Era that a verifier has bound itself to (VerdictsHash). It is zero if there is none, and as long kept
// as that of the secret.
func (c *Client) CommitOf(ctx context.Context, era uint64, verifier common.Address) (common.Hash, error) {
	return read(ctx, c, c.addrs.Settlement, at{}, c.settlement.PackCommitOf(era, verifier), func(data []byte) (common.Hash, error) {
		h, err := c.settlement.UnpackCommitOf(data)
		return h, err
	})
}
