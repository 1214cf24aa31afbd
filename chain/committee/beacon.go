package committee

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// chanceBits are those of an Era's chance: the contract keeps it in one word with the number of seats that were revealed.
const chanceBits = 216

// Chance is what secrets that were shown of an Era come to, by verifier: those that count, of holders of the first cohort's seats. It opens the
// next Era if drand does not. Zero without any.
func Chance(secrets map[common.Address][32]byte) (chance [32]byte) {
	sum := new(big.Int)
	for verifier, secret := range secrets {
		sum.Add(sum, new(big.Int).SetBytes(crypto.Keccak256([]byte("slark/v1/chance"), verifier[:], secret[:])))
	}
	one := big.NewInt(1)
	sum.And(sum, new(big.Int).Sub(new(big.Int).Lsh(one, chanceBits), one)).FillBytes(chance[:])
	return chance
}

// Opened is what an Era was opened with.
type Opened struct {
	ChainID    uint64
	Settlement common.Address
	Era        uint64
	Source     uint8    // as the contract numbers them
	Round      uint64   // of drand, the block's number, or the Era that the secrets are of
	Randomness [32]byte // of the source
	Before     [32]byte // the beacon of the Era opened before; zero for the first
}

// Beacon is the beacon of the Era.
func (o Opened) Beacon() common.Hash {
	text := append([]byte("slark/v1/beacon"), word(o.ChainID)...)
	text = append(text, o.Settlement[:]...)
	text = binary.BigEndian.AppendUint64(text, o.Era)
	text = append(text, o.Source)
	text = binary.BigEndian.AppendUint64(text, o.Round)
	return crypto.Keccak256Hash(text, o.Randomness[:], o.Before[:])
}
