package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Signer signs the transactions of one account. It may be another program, which asks a person first.
type Signer interface {
	// Address is the account's.
	Address() common.Address
	// SignTx signs a transaction for the chain that it names. An error says that there is no signature, and may be tried again.
	SignTx(ctx context.Context, tx *types.Transaction) (*types.Transaction, error)
}

// ErrAltered is returned when a signer gave back another transaction than it was asked to sign, or a signature of another
// account. Nothing was sent.
var ErrAltered = errors.New("the signer returned another transaction than it was asked to sign")

// CheckSigned reports a signed transaction that is not the one asked for, or not the account's.
func CheckSigned(asked, got *types.Transaction, account common.Address) error {
	if got == nil {
		return ErrAltered
	}
	s := types.LatestSignerForChainID(asked.ChainId())
	from, err := types.Sender(s, got)
	if err != nil || from != account || s.Hash(got) != s.Hash(asked) {
		return ErrAltered
	}
	return nil
}

// signed has a transaction signed, and takes no other.
func signed(ctx context.Context, by Signer, tx *types.Transaction) (*types.Transaction, error) {
	out, err := by.SignTx(ctx, tx)
	if err != nil {
		return nil, err
	}
	return out, CheckSigned(tx, out, by.Address())
}

// KeySigner is a Signer that has the key in memory.
func KeySigner(key *ecdsa.PrivateKey) Signer { return keySigner{key} }

type keySigner struct{ key *ecdsa.PrivateKey }

func (k keySigner) Address() common.Address { return crypto.PubkeyToAddress(k.key.PublicKey) }

func (k keySigner) SignTx(_ context.Context, tx *types.Transaction) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(tx.ChainId()), k.key)
}

// Method is the signature of the method of one of the contracts that a transaction's data calls, as in "register(uint256)";
// "" if none of them has it. Signers show it to people in place of the bytes.
func Method(data []byte) string {
	if len(data) < 4 {
		return ""
	}
	for _, c := range errorSources() {
		parsed, err := c.meta.ParseABI()
		if err != nil {
			continue
		}
		if m, err := parsed.MethodById(data[:4]); err == nil {
			return m.Sig
		}
	}
	return ""
}
