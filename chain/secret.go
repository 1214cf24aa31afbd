package chain

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain/committee"
)

// Pledge is what a verifier has bound itself to for an Era.
type Pledge struct {
	Hash   common.Hash // zero: nothing, so its reports of the Era do not count
	Secret common.Hash // zero: not shown
	// Transcripts is the root over the transcripts of its passes; zero: not shown.
	Transcripts common.Hash
}

// SecretHash is what binds a verifier to its secret of an Era (docs/protocol.md, section 8).
func (c *Client) SecretHash(verifier common.Address, era uint64, secret [32]byte) common.Hash {
	return committee.SecretHash(c.addrs.ChainID, c.addrs.Settlement, verifier, era, secret)
}

// PledgeOf returns what a verifier has bound itself to for an Era, and shown.
func (c *Client) PledgeOf(ctx context.Context, era uint64, verifier common.Address) (Pledge, error) {
	p, err := read(ctx, c, c.addrs.Settlement, at{}, c.settlement.PackSecretOf(era, verifier), c.settlement.UnpackSecretOf)
	return Pledge{Hash: p.Hash, Secret: p.Secret, Transcripts: p.TranscriptsRoot}, err
}
