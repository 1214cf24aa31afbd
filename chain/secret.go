package chain

import (
	"context"
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Pledge is what a verifier has bound itself to for an Era.
type Pledge struct {
	Hash   common.Hash // zero: nothing, so its reports of the Era do not count
	Secret common.Hash // zero: not shown
}

// SecretHash is what binds a verifier to its secret of an Era (docs/protocol.md, section 8).
func (c *Client) SecretHash(verifier common.Address, era uint64, secret [32]byte) common.Hash {
	id := new(big.Int).SetUint64(c.addrs.ChainID).FillBytes(make([]byte, 32))
	return crypto.Keccak256Hash([]byte("slark/v1/secret"), id, c.addrs.Settlement[:], verifier[:],
		binary.BigEndian.AppendUint64(nil, era), secret[:])
}

// PledgeOf returns what a verifier has bound itself to for an Era, and shown.
func (c *Client) PledgeOf(ctx context.Context, era uint64, verifier common.Address) (Pledge, error) {
	p, err := read(ctx, c, c.addrs.Settlement, at{}, c.settlement.PackSecretOf(era, verifier), c.settlement.UnpackSecretOf)
	return Pledge{Hash: p.Hash, Secret: p.Secret}, err
}
