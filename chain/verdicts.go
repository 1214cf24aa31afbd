package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain/committee"
)

// Revealed is what a verifier said of an Era, as its transactions have it.
type Revealed struct {
	Seats map[committee.Seat][]committee.Verdict // of each seat: by place in the cohort
	Words map[committee.Seat][]*big.Int          // the same as it was packed; not to be changed
	Txs   []common.Hash
	// Secret is what its schedule derived from, and Transcripts the root over the transcripts of its passes.
	Secret, Transcripts common.Hash
	// Counts says that the secret is part of the Era's chance, which opens the next one if drand does not.
	Counts bool
}

// WordsOf are the words of those of a cohort's seats that were revealed, one seat after the other, as Finalise wants them.
func WordsOf(revealed map[common.Address]Revealed, cohort uint32, seats int) (words []*big.Int) {
	for seat := range seats {
		for _, r := range revealed {
			words = append(words, r.Words[committee.Seat{Cohort: cohort, Seat: uint8(seat)}]...)
		}
	}
	return words
}

// seatWords is the type of what VerdictsRevealed holds.
var seatWords = func() abi.Arguments {
	t, err := abi.NewType("tuple[]", "", []abi.ArgumentMarshaling{
		{Name: "cohort", Type: "uint32"}, {Name: "seat", Type: "uint8"}, {Name: "words", Type: "uint256[]"},
	})
	if err != nil {
		panic(err) // a bug: the type is a constant
	}
	return abi.Arguments{{Type: t}}
}()

// RevealedOf returns what every verifier revealed of an Era, by the events of the chain: the contract keeps hashes. An Era
// whose end has not been seen has none.
func (c *Client) RevealedOf(ctx context.Context, era uint64) (map[common.Address]Revealed, error) {
	var out map[common.Address]Revealed
	err := c.revealing(ctx, era, func(e Event) error {
		if e.Contract != "Settlement" || e.Name != "VerdictsRevealed" || e.Arg("era") != any(era) {
			return nil
		}
		who, _ := e.Arg("verifier").(common.Address)
		r, again := out[who]
		if !again {
			r = newRevealed()
		}
		if err := r.take(era, e); err != nil {
			return fmt.Errorf("chain: what %s revealed in block %d: %w", who, e.Block, err)
		}
		r.Txs = append(r.Txs, e.Tx)
		r.Secret, _ = e.Arg("secret").([32]byte)
		r.Transcripts, _ = e.Arg("transcriptsRoot").([32]byte)
		if out == nil {
			out = make(map[common.Address]Revealed)
		}
		out[who] = r
		return nil
	})
	return out, err
}

// revealing gives take the events of the time in which the verdicts of an Era are revealed, in order.
func (c *Client) revealing(ctx context.Context, era uint64, take func(Event) error) error {
	info, err := c.Era(ctx, era)
	if err != nil || info.RevealsDue.IsZero() {
		return err
	}
	tip, err := c.header(ctx, nil)
	if err != nil {
		return fmt.Errorf("chain: reading the head: %w", err)
	}
	from, err := c.blockAt(ctx, tip, info.CommitsDue)
	if err != nil {
		return err
	}
	last, err := c.blockAt(ctx, tip, info.RevealsDue.Add(1e9))
	if err != nil {
		return err
	}
	for ; from <= last; from += logChunk {
		_, logs, err := c.logs(ctx, from, min(from+logChunk-1, last))
		if err != nil {
			return err
		}
		for _, l := range logs {
			e, known, err := c.decodeEvent(l)
			if err != nil {
				return err
			}
			if !known || l.Removed {
				continue
			}
			if err := take(e); err != nil {
				return err
			}
		}
	}
	return nil
}

func newRevealed() Revealed {
	return Revealed{Seats: make(map[committee.Seat][]committee.Verdict), Words: make(map[committee.Seat][]*big.Int)}
}

func (r *Revealed) take(era uint64, e Event) error {
	data, _ := e.Arg("seats").([]byte)
	values, err := seatWords.Unpack(data)
	if err != nil {
		return err
	}
	list := *abi.ConvertType(values[0], new([]committee.SeatWords)).(*[]committee.SeatWords)
	if batch, _ := e.Arg("batch").(*big.Int); batch != nil && batch.Sign() == 0 && len(list) > 0 && list[0].Cohort == 0 {
		r.Counts = true
	}
	for _, s := range list {
		var all []committee.Verdict
		for _, w := range s.Words {
			ten, _ := committee.Unpack(era, w)
			all = append(all, ten[:]...)
		}
		seat := committee.Seat{Cohort: s.Cohort, Seat: s.Seat}
		r.Seats[seat], r.Words[seat] = all, s.Words
	}
	return nil
}

// Verdicts are those that a VerdictsRevealed event holds, by seat.
func (e Event) Verdicts() (map[committee.Seat][]committee.Verdict, error) {
	era, _ := e.Arg("era").(uint64)
	r := newRevealed()
	return r.Seats, r.take(era, e)
}

// CallOf is what a transaction asked for, to be sent by somebody else.
func (c *Client) CallOf(ctx context.Context, tx common.Hash) (Call, error) {
	ctx, cancel := c.deadline(ctx)
	defer cancel()
	t, _, err := c.backend.TransactionByHash(ctx, tx)
	if err != nil {
		return Call{}, fmt.Errorf("chain: reading transaction %s: %w", tx, err)
	}
	if t.To() == nil {
		return Call{}, fmt.Errorf("chain: transaction %s makes a contract", tx)
	}
	return Call{To: *t.To(), Data: t.Data(), Value: t.Value()}, nil
}
