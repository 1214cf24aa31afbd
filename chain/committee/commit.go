package committee

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

var verdictsTag = crypto.Keccak256Hash([]byte("slark/v1/verdicts"))

// Commitment is what a verifier binds itself to before it shows its verdicts. The verifier's address, the Era, chain and contract are
// in it: another's commitment, sent again, opens to nothing.
type Commitment struct {
	ChainID     uint64
	Settlement  common.Address
	Era         uint64
	Verifier    common.Address
	Secret      [32]byte // of the Era, as committed to before it
	Transcripts [32]byte // root over the transcripts of its passes, never zero
	Batches     []Batch
}

// Batch is what one transaction reveals. The seats of a batch have keys from its own From on and below that of the next batch, so that
// nobody binds itself to two verdicts of one seat.
type Batch struct {
	From uint64      // the first seat key that it can hold
	Hash common.Hash // BatchHash of its seats, which are in order of their keys
}

// Key orders seats.
func (s Seat) Key() uint64 { return uint64(s.Cohort)<<8 | uint64(s.Seat) }

// Hash is what is committed.
func (c Commitment) Hash() common.Hash {
	batches := BatchesHash(c.Batches)
	return crypto.Keccak256Hash(verdictsTag[:], word(c.ChainID), address(c.Settlement), word(c.Era), address(c.Verifier),
		c.Secret[:], c.Transcripts[:], batches[:])
}

// BatchesHash is keccak256(abi.encode(Batch[])), Batch being (uint64 from, bytes32 hash).
func BatchesHash(list []Batch) common.Hash {
	batches := append(word(32), word(uint64(len(list)))...)
	for _, b := range list {
		batches = append(append(batches, word(b.From)...), b.Hash[:]...)
	}
	return crypto.Keccak256Hash(batches)
}

// BatchHash is keccak256(abi.encode(SeatWords[])), SeatWords being (uint32 cohort, uint8 seat, uint256[] words).
func BatchHash(batch []SeatWords) common.Hash {
	// A dynamic array of dynamic tuples: place of the array, its length, the place of each tuple, the tuples.
	out := append(word(32), word(uint64(len(batch)))...)
	at := uint64(32 * len(batch))
	var tuples []byte
	for _, s := range batch {
		out = append(out, word(at+uint64(len(tuples)))...)
		tuples = append(tuples, word(uint64(s.Cohort))...)
		tuples = append(tuples, word(uint64(s.Seat))...)
		tuples = append(tuples, word(96)...)
		tuples = append(tuples, word(uint64(len(s.Words)))...)
		for _, w := range s.Words {
			tuples = append(tuples, w.FillBytes(make([]byte, 32))...)
		}
	}
	return crypto.Keccak256Hash(out, tuples)
}

// SecretHash is what binds a verifier to its secret of an Era, before the Era (docs/protocol.md, section 8). Its last two bytes are zero:
// the contract keeps the Era there.
func SecretHash(chainID uint64, settlement, verifier common.Address, era uint64, secret [32]byte) common.Hash {
	id := new(big.Int).SetUint64(chainID).FillBytes(make([]byte, 32))
	h := crypto.Keccak256Hash([]byte("slark/v1/secret"), id, settlement[:], verifier[:], binary.BigEndian.AppendUint64(nil, era), secret[:])
	clear(h[len(h)-2:])
	return h
}

func address(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }
