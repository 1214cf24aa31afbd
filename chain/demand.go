package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain/bindings"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
)

// DemandState is how a demand for openings stands.
type DemandState uint8

// The states of a demand, as the contract numbers them.
const (
	DemandNone DemandState = iota
	DemandOpen
	DemandAnswered
	DemandFaulted
	DemandExpired // unanswered: convicted
)

// String names the state.
func (s DemandState) String() string {
	names := [...]string{"none", "open", "answered", "faulted", "expired"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("state(%d)", uint8(s))
}

// Demand is a demand for openings of a challenge.
type Demand struct {
	ID           uint64
	Provider     common.Address
	Verifier     common.Address
	Era          uint64
	State        DemandState
	Until        time.Time // the last moment in which silence does not convict
	Challenge    common.Hash
	Commit       common.Hash // link of Commit
	PositionsKey common.Hash
	First, Count uint32   // positions of the challenge, around the end
	Bond         *big.Int // wei; do not modify
}

// DemandOpenings demands the next openings of a challenge. bond is what is sent with it, at least what Bond says.
func (c *Client) DemandOpenings(h *fraud.Held, bond *big.Int) Call {
	start, commit := committedOf(&h.Committed)
	return Call{To: c.addrs.ForcedOpenings, Data: c.forced.PackDemand(jobOf(h.Job), h.DeviceIndex, start, commit, h.Key), Value: bond}
}

// Bond returns the least bond for a demand of a job's openings, in wei, if the base fee stays as it is. It rises with the base
// fee: send more, whatever is sent comes back or is the provider's.
func (c *Client) Bond(ctx context.Context, j challenge.Job) (*big.Int, error) {
	head, err := c.backend.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, err
	}
	// A call without a gas price sees a base fee of zero: what the contract would ask is made of its two parts.
	f, to := c.forced, c.addrs.ForcedOpenings
	gas, err := read(ctx, c, to, at{}, f.PackAnswerGas(jobOf(j)), f.UnpackAnswerGas)
	if err != nil {
		return nil, err
	}
	terms, err := read(ctx, c, to, at{}, f.PackTermsAt(j.Era), f.UnpackTermsAt)
	if err != nil {
		return nil, err
	}
	bond := new(big.Int).Set(terms.DataFee)
	if head.BaseFee != nil {
		bond.Add(bond, new(big.Int).Mul(gas, head.BaseFee))
	}
	return bond.Lsh(bond, 1), nil
}

// AnswerDemand answers a demand with openings that the provider's signer signed; previous is the link that they name.
func (c *Client) AnswerDemand(id uint64, j challenge.Job, previous challenge.Hash, sig challenge.Signature, shown []fraud.Shown) Call {
	list := make([]bindings.ForcedOpeningsShown, len(shown))
	for i, s := range shown {
		list[i] = bindings.ForcedOpeningsShown{
			Opening: s.Opening, OpeningPath: hashes(s.Path), Root: s.Root, RootPath: hashes(s.RootPath),
			PreviousRoot: s.Previous, PreviousPath: hashes(s.PreviousPath),
		}
	}
	return Call{To: c.addrs.ForcedOpenings, Data: c.forced.PackAnswer(bigID(id), jobOf(j), previous, sig[:], list)}
}

// ShowFault answers a demand with a signed Fault.
func (c *Client) ShowFault(id uint64, j challenge.Job, previous challenge.Hash, round uint32, sig challenge.Signature) Call {
	return Call{To: c.addrs.ForcedOpenings, Data: c.forced.PackFault(bigID(id), jobOf(j), previous, round, sig[:])}
}

// ExpireDemand convicts for a demand that was not answered in time.
func (c *Client) ExpireDemand(id uint64) Call {
	return Call{To: c.addrs.ForcedOpenings, Data: c.forced.PackExpire(bigID(id))}
}

// WithdrawBonds pays out what bonds have credited to the sender.
func (c *Client) WithdrawBonds() Call {
	return Call{To: c.addrs.ForcedOpenings, Data: c.forced.PackWithdraw()}
}

// Contradict records a strike against a provider whose signer signed two different Commits in one challenge.
func (c *Client) Contradict(one, other *fraud.Committed) Call {
	start, commit := committedOf(one)
	_, second := committedOf(other)
	return Call{To: c.addrs.FraudProofs, Data: c.fraudProofs.PackContradict(jobOf(one.Job), one.DeviceIndex, start, commit, second)}
}

// Strikes returns how often a provider contradicted itself.
func (c *Client) Strikes(ctx context.Context, provider common.Address) (uint64, error) {
	v := c.convictions
	n, err := read(ctx, c, c.addrs.Convictions, at{}, v.PackStrikesOf(provider), v.UnpackStrikesOf)
	if err != nil {
		return 0, err
	}
	return n.Uint64(), nil
}

// Demand returns a demand; its state is DemandNone if there is no such number.
func (c *Client) Demand(ctx context.Context, id uint64) (Demand, error) {
	f := c.forced
	d, err := read(ctx, c, c.addrs.ForcedOpenings, at{}, f.PackDemandOf(bigID(id)), f.UnpackDemandOf)
	return Demand{
		ID: id, Provider: d.Provider, Verifier: d.Verifier, Era: d.Era, State: DemandState(d.State), Until: unix(d.Until),
		Challenge: d.Challenge, Commit: d.Commit, PositionsKey: d.Key, First: d.First, Count: d.Count, Bond: d.Bond,
	}, err
}

// OpenDemands returns the demands that are open against a provider, oldest first.
func (c *Client) OpenDemands(ctx context.Context, provider common.Address) ([]Demand, error) {
	f := c.forced
	n, err := read(ctx, c, c.addrs.ForcedOpenings, at{}, f.PackDemandCount(), f.UnpackDemandCount)
	if err != nil {
		return nil, err
	}
	left, err := read(ctx, c, c.addrs.ForcedOpenings, at{}, f.PackOpenAgainst(provider), f.UnpackOpenAgainst)
	if err != nil {
		return nil, err
	}
	var open []Demand
	for id := n.Uint64(); id > 0 && uint64(len(open)) < left.Uint64(); id-- {
		d, err := c.Demand(ctx, id)
		if err != nil {
			return nil, err
		}
		if d.Provider == provider && d.State == DemandOpen {
			open = append([]Demand{d}, open...)
		}
	}
	return open, nil
}

// DemandsOf returns the demands that were ever made over a challenge, oldest first. It reads all demands there are.
func (c *Client) DemandsOf(ctx context.Context, challengeID common.Hash) ([]Demand, error) {
	n, err := read(ctx, c, c.addrs.ForcedOpenings, at{}, c.forced.PackDemandCount(), c.forced.UnpackDemandCount)
	if err != nil {
		return nil, err
	}
	var all []Demand
	for id := uint64(1); id <= n.Uint64(); id++ {
		d, err := c.Demand(ctx, id)
		if err != nil {
			return nil, err
		}
		if d.Challenge == challengeID {
			all = append(all, d)
		}
	}
	return all, nil
}

// Credit returns what bonds have credited to an account, in wei.
func (c *Client) Credit(ctx context.Context, account common.Address) (*big.Int, error) {
	return read(ctx, c, c.addrs.ForcedOpenings, at{}, c.forced.PackCredit(account), c.forced.UnpackCredit)
}

func committedOf(c *fraud.Committed) (bindings.Start, bindings.Commit) {
	return bindings.Start{
		Previous: c.Start.Previous, Seed: c.Seed, PositionsCommitment: c.PositionsCommitment, Expires: c.Expires, Signature: c.Start.Signature[:],
	}, bindings.Commit{Root: c.Commit, Signature: c.CommitSignature[:]}
}
