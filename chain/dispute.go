package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/slark-network/slark/chain/bindings"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/philox"
)

// DisputeState is how a dispute about a walk stands.
type DisputeState uint8

// The states of a dispute, as the contract numbers them.
const (
	DisputeNone      DisputeState = iota
	DisputeAccused                // the prover's turn
	DisputeRefuted                // the accuser's turn
	DisputeConvicted              // of a false line
	DisputeSilent                 // convicted for silence
	DisputeDropped                // ended for the provider
)

// String names the state.
func (s DisputeState) String() string {
	names := [...]string{"none", "accused", "refuted", "convicted", "silent", "dropped"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("state(%d)", uint8(s))
}

// Open says whether a side still has a turn.
func (s DisputeState) Open() bool { return s == DisputeAccused || s == DisputeRefuted }

// Dispute is a dispute about a walk (docs/protocol.md, section 15.3).
type Dispute struct {
	ID        uint64
	Provider  common.Address
	Verifier  common.Address
	Accuser   common.Address
	Era       uint64
	State     DisputeState
	Until     time.Time // the last moment in which silence does not decide; a pause of punishments puts it off
	Challenge common.Hash
	Commit    common.Hash // link of Commit
	Bond      *big.Int    // wei; do not modify
}

// AccuseWalk begins a dispute. bond is what is sent with it, at least what DisputeBond says.
func (c *Client) AccuseWalk(a *fraud.Accusation, bond *big.Int) Call {
	return Call{To: c.addrs.WalkDisputes, Data: c.disputes.PackAccuse(evidenceOf(&a.Evidence), a.Items), Value: bond}
}

// DisputeBond returns the least bond of a dispute, in wei, if the base fee stays as it is. It rises with the base fee: send
// more, whatever is sent comes back or is the provider's.
func (c *Client) DisputeBond(ctx context.Context) (*big.Int, error) {
	head, err := c.backend.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, err
	}
	// A call without a gas price sees a base fee of zero: what the contract would ask is made of its two parts.
	d, to := c.disputes, c.addrs.WalkDisputes
	gas, err := read(ctx, c, to, at{}, d.PackREFUTEGAS(), d.UnpackREFUTEGAS)
	if err != nil {
		return nil, err
	}
	fee, err := read(ctx, c, to, at{}, d.PackDataFee(), d.UnpackDataFee)
	if err != nil {
		return nil, err
	}
	bond := new(big.Int).Set(fee)
	if head.BaseFee != nil {
		bond.Add(bond, new(big.Int).Mul(gas, head.BaseFee))
	}
	return bond.Lsh(bond, 1), nil
}

// RefuteWalk answers an accusation with a line that is not what was claimed.
func (c *Client) RefuteWalk(id uint64, j challenge.Job, r *fraud.Refutation) Call {
	data := c.disputes.PackRefute(bigID(id), jobOf(j), shownLine(&r.ShownLine), r.Parents, r.Signature[:])
	return Call{To: c.addrs.WalkDisputes, Data: data}
}

// ConvictWalk convicts for a refutation of which this line is false.
func (c *Client) ConvictWalk(id uint64, j challenge.Job, s *fraud.ShownLine) Call {
	return Call{To: c.addrs.WalkDisputes, Data: c.disputes.PackConvict(bigID(id), jobOf(j), shownLine(s))}
}

// CloseDispute ends a dispute in which the side whose turn it is was silent.
func (c *Client) CloseDispute(id uint64) Call {
	return Call{To: c.addrs.WalkDisputes, Data: c.disputes.PackClose(bigID(id))}
}

// WithdrawDisputeBonds pays out what bonds of disputes have credited to the sender.
func (c *Client) WithdrawDisputeBonds() Call {
	return Call{To: c.addrs.WalkDisputes, Data: c.disputes.PackWithdraw()}
}

// DisputeCredit returns what bonds of disputes have credited to an account, in wei.
func (c *Client) DisputeCredit(ctx context.Context, account common.Address) (*big.Int, error) {
	return read(ctx, c, c.addrs.WalkDisputes, at{}, c.disputes.PackCredit(account), c.disputes.UnpackCredit)
}

// Dispute returns a dispute; its state is DisputeNone if there is no such number.
func (c *Client) Dispute(ctx context.Context, id uint64) (Dispute, error) {
	v := c.disputes
	d, err := read(ctx, c, c.addrs.WalkDisputes, at{}, v.PackDisputeOf(bigID(id)), v.UnpackDisputeOf)
	return Dispute{
		ID: id, Provider: d.Provider, Verifier: d.Verifier, Accuser: d.Accuser, Era: d.Era, State: DisputeState(d.State), Until: unix(d.Until),
		Challenge: d.Challenge, Commit: d.Commit, Bond: d.Bond,
	}, err
}

// OpenDisputes returns the disputes that are open against a provider, oldest first.
func (c *Client) OpenDisputes(ctx context.Context, provider common.Address) ([]Dispute, error) {
	n, err := c.disputeCount(ctx)
	if err != nil {
		return nil, err
	}
	left, err := read(ctx, c, c.addrs.WalkDisputes, at{}, c.disputes.PackOpenAgainst(provider), c.disputes.UnpackOpenAgainst)
	if err != nil {
		return nil, err
	}
	var open []Dispute
	for id := n; id > 0 && uint64(len(open)) < left.Uint64(); id-- {
		d, err := c.Dispute(ctx, id)
		if err != nil {
			return nil, err
		}
		if d.Provider == provider && d.State.Open() {
			open = append([]Dispute{d}, open...)
		}
	}
	return open, nil
}

// DisputesOf returns the disputes that there ever were over a challenge, oldest first. It reads all disputes there are.
func (c *Client) DisputesOf(ctx context.Context, challengeID common.Hash) ([]Dispute, error) {
	n, err := c.disputeCount(ctx)
	if err != nil {
		return nil, err
	}
	var all []Dispute
	for id := uint64(1); id <= n; id++ {
		d, err := c.Dispute(ctx, id)
		if err != nil {
			return nil, err
		}
		if d.Challenge == challengeID {
			all = append(all, d)
		}
	}
	return all, nil
}

func (c *Client) disputeCount(ctx context.Context) (uint64, error) {
	n, err := read(ctx, c, c.addrs.WalkDisputes, at{}, c.disputes.PackDisputeCount(), c.disputes.UnpackDisputeCount)
	if err != nil {
		return 0, err
	}
	return n.Uint64(), nil
}

// ClaimedItems returns what the accuser of a dispute says of the walk. It is in an event.
func (c *Client) ClaimedItems(ctx context.Context, id uint64) (fraud.Claimed, error) {
	l, err := c.disputeLog(ctx, id, bindings.WalkDisputesDisputedEventName)
	if err != nil {
		return fraud.Claimed{}, err
	}
	e, err := c.disputes.UnpackDisputedEvent(l)
	if err != nil {
		return fraud.Claimed{}, fmt.Errorf("chain: the accusation of dispute %d: %w", id, err)
	}
	return fraud.Claimed{Job: challengeJob(e.Job), Walk: memory.Start{Key: philox.KeyFrom(e.Key), Walk: e.Walk}, Items: e.Items}, nil
}

// RefutedParents returns what the prover of a dispute says that a line of the dataset is made of, and which line. It is in an event.
func (c *Client) RefutedParents(ctx context.Context, id uint64) (line uint64, parents []byte, err error) {
	l, err := c.disputeLog(ctx, id, bindings.WalkDisputesRefutedEventName)
	if err != nil {
		return 0, nil, err
	}
	e, err := c.disputes.UnpackRefutedEvent(l)
	if err != nil {
		return 0, nil, fmt.Errorf("chain: the refutation of dispute %d: %w", id, err)
	}
	return e.Line, e.Parents, nil
}

// disputeLog finds the one event of that name of a dispute, from the head backwards.
func (c *Client) disputeLog(ctx context.Context, id uint64, name string) (*types.Log, error) {
	parsed, err := bindings.WalkDisputesMetaData.ParseABI()
	if err != nil {
		return nil, err
	}
	head, err := c.header(ctx, nil)
	if err != nil {
		return nil, err
	}
	q := ethereum.FilterQuery{
		Addresses: []common.Address{c.addrs.WalkDisputes},
		Topics:    [][]common.Hash{{parsed.Events[name].ID}, {common.BigToHash(bigID(id))}},
	}
	for to := head.Number; ; to -= logChunk {
		from := c.addrs.Block
		if to-from >= logChunk {
			from = to - logChunk + 1
		}
		q.FromBlock, q.ToBlock = bigID(from), bigID(to)
		logs, err := c.filter(ctx, q)
		if err != nil {
			return nil, fmt.Errorf("chain: reading %s of dispute %d in blocks %d to %d: %w", name, id, from, to, err)
		}
		if len(logs) > 0 {
			return &logs[len(logs)-1], nil
		}
		if from <= c.addrs.Block {
			return nil, fmt.Errorf("chain: dispute %d has no %s", id, name)
		}
	}
}

func (c *Client) filter(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	ctx, cancel := c.deadline(ctx)
	defer cancel()
	return c.backend.FilterLogs(ctx, q)
}

func challengeJob(j bindings.Job) challenge.Job {
	return challenge.Job{
		Provider: challenge.Address(j.Provider), Signer: challenge.Address(j.Signer), Verifier: challenge.Address(j.Verifier), Device: j.Device,
		Era: j.Era, Counter: j.Counter, Slot: j.Slot, Kind: challenge.Kind(j.Kind), Size: j.Size, Rounds: j.Rounds, Openings: j.Openings, MatrixSeed: j.MatrixSeed,
	}
}

func shownLine(s *fraud.ShownLine) bindings.WalkDisputesShown {
	return bindings.WalkDisputesShown{Index: s.Index, Number: s.Number, Line: s.Line, Path: hashes(s.Path)}
}
