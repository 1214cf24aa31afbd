package chain

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain/bindings"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/message"
)

// Claim is what a verifier shows for its rewards of an Era.
type Claim struct {
	Opening Opening // as it was committed to and revealed
	Seats   []ClaimedSeat
}

// ClaimedSeat is a seat with what its draws ask for: one pass for each draw that falls on one, in their order.
type ClaimedSeat struct {
	committee.SeatWords
	Shown []ShownPass
}

// ShownPass is a passed challenge with its place in the tree that the verifier is bound to (docs/protocol.md, section 21).
type ShownPass struct {
	List     []byte           // the provider's passes by device and slot
	Root     challenge.Hash   // over them
	Path     []challenge.Hash // of the provider's leaf
	PassPath []challenge.Hash
	// Challenge is Start and Commit as they were signed. Network, DeviceIndex and Challenge of it are not given to the contract, which knows them.
	Challenge fraud.Committed
}

// RewardEra is what is known of the rewards of an Era.
type RewardEra struct {
	Beacon    Beacon    // that draws what is to be shown; unknown while nothing does
	Until     time.Time // when claims end; after that, while the Era with the beacon runs, what was not answered is marked
	Draws     int       // of each seat
	Probation uint64    // judgements that a verifier without a record is counted short of
	// Funded was there to be paid, Left of it is; Unanswered is what a verifier loses of its stake for a draw. 1e-18 tokens.
	Funded, Left, Unanswered *big.Int
}

// Claim is the rewards of the calling verifier for seats of the Era before the last.
func (c *Client) Claim(cl Claim) Call {
	o := cl.Opening
	bound := bindings.RewardClaimsBound{
		Era: o.Era, Place: uint16(o.Place), Secret: o.Secret, TranscriptsRoot: o.Transcripts, Batches: committee.BatchesHash(o.batches()),
	}
	seats := make([]bindings.RewardClaimsSeat, len(cl.Seats))
	for i, s := range cl.Seats {
		seats[i] = bindings.RewardClaimsSeat{Cohort: s.Cohort, Seat: s.Seat, Words: s.Words}
		for _, p := range s.Shown {
			start, commit := committedOf(&p.Challenge)
			seats[i].Shown = append(seats[i].Shown, bindings.RewardClaimsShown{
				List: p.List, Root: p.Root, Path: hashes(p.Path), PassPath: hashes(p.PassPath), Job: jobOf(p.Challenge.Job), Start: start, Commit: commit,
			})
		}
	}
	return Call{To: c.addrs.RewardClaims, Data: c.claims.PackClaim(bound, seats)}
}

// MarkUnanswered takes the penalty of a seat, with the words that it revealed, whose holder, at a place, did not answer its draws. Anyone, once
// claims are over and until the Era that drew is.
func (c *Client) MarkUnanswered(era uint64, s committee.SeatWords, holder int) Call {
	return Call{To: c.addrs.RewardClaims, Data: c.claims.PackMarkUnanswered(era, s.Cohort, s.Seat, uint16(holder), s.Words)}
}

// ApproveRewards lets the contract of rewards take the caller's tokens; it comes before FundRewards.
func (c *Client) ApproveRewards(amount *big.Int) Call {
	return Call{To: c.addrs.Token, Data: c.token.PackApprove(c.addrs.RewardClaims, amount)}
}

// FundRewards adds so much of the caller's tokens to what verifiers are paid for each of so many Eras from first on, 1 to 366, which must not be
// over. There is no way back.
func (c *Client) FundRewards(first, eras uint64, each *big.Int) Call {
	return Call{To: c.addrs.RewardClaims, Data: c.claims.PackFund(first, eras, each)}
}

// RollOverRewards moves what was not claimed of an Era to the one now running, once nobody can claim it any more. Anyone.
func (c *Client) RollOverRewards(era uint64) Call {
	return Call{To: c.addrs.RewardClaims, Data: c.claims.PackRollOver(era)}
}

// FalsePass takes stake of the verifier of a challenge that it passed with a Verdict over openings one of which is false.
func (c *Client) FalsePass(e *fraud.Evidence, v *message.Verdict) Call {
	return Call{To: c.addrs.VerifierFaults, Data: c.faults.PackFalsePass(uint8(e.Ground), evidenceOf(e), bindings.Verdict{
		Outcome: uint8(v.Outcome), Class: v.Class, Elapsed: v.Elapsed, RoundTrip: v.RoundTrip, Lag: v.Lag, PositionsKey: v.PositionsKey,
		Refused: v.Refused, Reason: v.Reason, Signature: v.Signature[:],
	})}
}

// ContradictStarts takes stake of a verifier that signed two Starts over the job of one.
func (c *Client) ContradictStarts(one, other *fraud.Committed) Call {
	a, _ := committedOf(one)
	b, _ := committedOf(other)
	return Call{To: c.addrs.VerifierFaults, Data: c.faults.PackContradict(jobOf(one.Job), a, b)}
}

// RewardEra returns what is known of the rewards of an Era.
func (c *Client) RewardEra(ctx context.Context, era uint64) (RewardEra, error) {
	to, v := c.addrs.RewardClaims, c.claims
	d, err := read(ctx, c, to, at{}, v.PackDrawOf(era), v.UnpackDrawOf)
	if err != nil {
		return RewardEra{}, err
	}
	b, err := read(ctx, c, to, at{}, v.PackBudgetOf(era), v.UnpackBudgetOf)
	if err != nil {
		return RewardEra{}, err
	}
	t, err := read(ctx, c, to, at{}, v.PackTermsAt(era), v.UnpackTermsAt)
	if err != nil {
		return RewardEra{}, err
	}
	return RewardEra{
		Beacon: Beacon(d.Beacon), Until: unix(d.Until), Draws: int(t.Draws), Probation: uint64(t.Probation),
		Funded: b.Funded, Left: b.Left, Unanswered: new(big.Int).Mul(t.Unanswered, big.NewInt(1e15)),
	}, nil
}

// Answered says whether a seat's rewards of an Era were claimed, or its silence was marked; of an Era before the latest of which some were it
// is false.
func (c *Client) Answered(ctx context.Context, era uint64, s committee.Seat) (bool, error) {
	v := c.claims
	bits, err := read(ctx, c, c.addrs.RewardClaims, at{}, v.PackAnsweredOf(era, s.Cohort), v.UnpackAnsweredOf)
	return bits>>s.Seat&1 == 1, err
}

// RewardFactor is what a verifier's rewards of an Era are multiplied with now: agreed / counted, at most 1.
func (c *Client) RewardFactor(ctx context.Context, verifier common.Address, era uint64) (agreed, counted *big.Int, err error) {
	v := c.claims
	f, err := read(ctx, c, c.addrs.RewardClaims, at{}, v.PackFactorOf(verifier, era), v.UnpackFactorOf)
	return f.Agreed, f.Counted, err
}
