package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain/bindings"
	"github.com/slark-network/slark/chain/committee"
)

// placePage is how many provider numbers are read in one call.
const placePage = 500

// setOf is the list of verifiers as seats are drawn from it.
func setOf(list []Verifier) committee.Set {
	set := make(committee.Set, len(list))
	sum := new(big.Int)
	for i, v := range list {
		sum = new(big.Int).Add(sum, v.Weight)
		set[i] = committee.Member{Address: v.Address, Cumulative: sum}
	}
	return set
}

// CouncilAt returns who judges whom in an Era that has been opened. Of one that has not it is the zero Council.
func (c *Client) CouncilAt(ctx context.Context, era uint64, r Rules) (committee.Council, error) {
	info, err := c.eraInfo(ctx, era, at{})
	if err != nil || !info.Beacon.Known() {
		return committee.Council{}, err
	}
	list, err := c.verifiersAt(ctx, era, at{})
	if err != nil {
		return committee.Council{}, err
	}
	return c.council(ctx, info, list, r, at{})
}

func (c *Client) council(ctx context.Context, info EraInfo, list []Verifier, r Rules, b at) (committee.Council, error) {
	if !info.Beacon.Known() {
		return committee.Council{}, nil
	}
	numbers, err := c.numbersAt(ctx, info.Number, b)
	if err != nil {
		return committee.Council{}, err
	}
	appellants, err := c.appellants(ctx, info.Number, b)
	return committee.Council{
		Beacon: info.Beacon, Members: setOf(list), Numbers: numbers, Size: r.CohortSize, Seats: r.Seats, Appellants: appellants,
	}, err
}

func (c *Client) numbersAt(ctx context.Context, era uint64, b at) (uint32, error) {
	return read(ctx, c, c.addrs.Enrolment, b, c.enrolment.PackNumbersAt(era), c.enrolment.UnpackNumbersAt)
}

// WalletsAt returns the providers that are judged in an Era, by number. One that is not has the zero address.
func (c *Client) WalletsAt(ctx context.Context, era uint64) ([]common.Address, error) {
	return c.walletsAt(ctx, era, at{})
}

func (c *Client) walletsAt(ctx context.Context, era uint64, b at) ([]common.Address, error) {
	numbers, err := c.numbersAt(ctx, era, b)
	if err != nil {
		return nil, err
	}
	out := make([]common.Address, 0, numbers)
	for first := uint32(0); first < numbers; first += placePage {
		data := c.enrolment.PackPlacesBetween(first, min(first+placePage, numbers))
		page, err := read(ctx, c, c.addrs.Enrolment, b, data, c.enrolment.UnpackPlacesBetween)
		if err != nil {
			return nil, fmt.Errorf("chain: reading provider numbers: %w", err)
		}
		for _, p := range page {
			if p.FromEra > era {
				p.Provider = common.Address{}
			}
			out = append(out, p.Provider)
		}
	}
	return out, nil
}

// fillNumbers adds every provider's number in an Era.
func (c *Client) fillNumbers(ctx context.Context, list []Provider, era uint64, b at) error {
	wallets, err := c.walletsAt(ctx, era, b)
	if err != nil {
		return err
	}
	number := make(map[common.Address]uint32, len(wallets))
	for n, wallet := range wallets {
		number[wallet] = uint32(n)
	}
	for i := range list {
		list[i].Number, list[i].Enrolled = number[list[i].Wallet], false
		_, list[i].Enrolled = number[list[i].Wallet]
	}
	return nil
}

// DevicesAt returns how many devices of a provider count in an Era.
func (c *Client) DevicesAt(ctx context.Context, provider common.Address, era uint64) (int, error) {
	n, err := read(ctx, c, c.addrs.Enrolment, at{}, c.enrolment.PackDevicesAt(provider, era), c.enrolment.UnpackDevicesAt)
	return int(n), err
}

// IsRevealed says whether a seat of an Era was revealed, or the penalty for its silence taken. The contract knows it of the latest two
// Eras.
func (c *Client) IsRevealed(ctx context.Context, era uint64, s committee.Seat) (bool, error) {
	data := c.settlement.PackIsRevealed(era, s.Cohort, s.Seat)
	return read(ctx, c, c.addrs.Settlement, at{}, data, c.settlement.UnpackIsRevealed)
}

// Revealed returns how many seats of an Era were revealed, and how many there are.
func (c *Client) Revealed(ctx context.Context, era uint64) (revealed, seats uint64, err error) {
	s, to := c.settlement, c.addrs.Settlement
	r, err := read(ctx, c, to, at{}, s.PackRevealedSeats(era), s.UnpackRevealedSeats)
	if err != nil {
		return 0, 0, err
	}
	of, err := read(ctx, c, to, at{}, s.PackSeatsOf(era), s.UnpackSeatsOf)
	if err != nil {
		return 0, 0, err
	}
	return r.Uint64(), of.Uint64(), nil
}

// Accuracy returns how often a verifier agreed with what was decided, of how many decisions, since it registered.
func (c *Client) Accuracy(ctx context.Context, verifier common.Address) (agreed, judged uint64, err error) {
	a, err := read(ctx, c, c.addrs.VerifierStake, at{}, c.verifiers.PackAccuracyOf(verifier), c.verifiers.UnpackAccuracyOf)
	return a.Agreed, a.Judged, err
}

// VerifierAccount returns a verifier's stake and accuracy.
func (c *Client) VerifierAccount(ctx context.Context, verifier common.Address) (VerifierAccount, error) {
	to, v := c.addrs.VerifierStake, c.verifiers
	a, err := read(ctx, c, to, at{}, v.PackAccountOf(verifier), v.UnpackAccountOf)
	if err != nil {
		return VerifierAccount{}, err
	}
	out := VerifierAccount{Stake: a.Stake, UnlockAt: unix(a.UnlockAt), Holds: a.Holds}
	if out.Agreed, out.Judged, err = c.Accuracy(ctx, verifier); err != nil {
		return out, err
	}
	out.Endpoint, err = read(ctx, c, to, at{}, v.PackEndpointOf(verifier), v.UnpackEndpointOf)
	return out, err
}

// Opening is what a verifier commits to and then reveals of an Era.
type Opening struct {
	Era         uint64
	Place       int // the verifier's in the Era's list
	Secret      common.Hash
	Transcripts common.Hash // root over the transcripts of its passes, not zero
	Batches     []Batch
}

// Batch is the seats that one transaction reveals, in order of their keys.
type Batch struct {
	From  uint64 // the first seat key that it can hold
	Seats []committee.SeatWords
}

func (o Opening) batches() []committee.Batch {
	out := make([]committee.Batch, len(o.Batches))
	for i, b := range o.Batches {
		out[i] = committee.Batch{From: b.From, Hash: committee.BatchHash(b.Seats)}
	}
	return out
}

// VerdictsHash is what binds a verifier to an opening.
func (c *Client) VerdictsHash(verifier common.Address, o Opening) common.Hash {
	return committee.Commitment{
		ChainID: c.addrs.ChainID, Settlement: c.addrs.Settlement, Era: o.Era, Verifier: verifier, Secret: o.Secret, Transcripts: o.Transcripts,
		Batches: o.batches(),
	}.Hash()
}

func openingParams(o Opening, batch int) bindings.RevealsOpening {
	p := bindings.RevealsOpening{
		Era: o.Era, Place: uint16(o.Place), Secret: o.Secret, TranscriptsRoot: o.Transcripts, Batch: big.NewInt(int64(batch)),
	}
	for _, b := range o.batches() {
		p.Batches = append(p.Batches, bindings.RevealsBatch{From: b.From, Hash: b.Hash})
	}
	for _, s := range o.Batches[batch].Seats {
		p.Seats = append(p.Seats, bindings.RevealsSeatWords{Cohort: s.Cohort, Seat: s.Seat, Words: s.Words})
	}
	return p
}
