package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain/bindings"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
)

// ProveFraud convicts the provider of a challenge in which its signer signed a false opening. Anyone may send it: the
// reporter's share goes to the verifier that the evidence names, the sender gets the tip.
func (c *Client) ProveFraud(e *fraud.Evidence) Call {
	return Call{To: c.addrs.FraudProofs, Data: c.fraudProofs.PackProve(uint8(e.Ground), evidenceOf(e))}
}

// CheckFraud asks the contract whether it would convict; nil if so, else a *ContractError that says why not.
func (c *Client) CheckFraud(ctx context.Context, e *fraud.Evidence) error {
	f := c.fraudProofs
	_, err := read(ctx, c, c.addrs.FraudProofs, at{}, f.PackCheck(uint8(e.Ground), evidenceOf(e)), f.UnpackCheck)
	return err
}

// ConvictionOf returns the conviction over a challenge; its ID is 0 if there is none.
func (c *Client) ConvictionOf(ctx context.Context, challengeID common.Hash) (Conviction, error) {
	v, to := c.convictions, c.addrs.Convictions
	id, err := read(ctx, c, to, at{}, v.PackConvictionOf(challengeID), v.UnpackConvictionOf)
	if err != nil || id.Sign() == 0 {
		return Conviction{}, err
	}
	return c.Conviction(ctx, id.Uint64())
}

// Conviction returns a conviction by its number, from 1; all zero but for the number if there is none.
func (c *Client) Conviction(ctx context.Context, id uint64) (Conviction, error) {
	v := c.convictions
	found, err := read(ctx, c, c.addrs.Convictions, at{}, v.PackConviction(bigID(id)), v.UnpackConviction)
	return convictionOf(id, found), err
}

// Convictions returns how many convictions there ever were.
func (c *Client) Convictions(ctx context.Context) (uint64, error) {
	n, err := read(ctx, c, c.addrs.Convictions, at{}, c.convictions.PackConvictionCount(), c.convictions.UnpackConvictionCount)
	if err != nil {
		return 0, err
	}
	return n.Uint64(), nil
}

// Penalty returns what a proven error in an Era would cost a provider now, in 1e-18 tokens, and whether that is because
// another one was near.
func (c *Client) Penalty(ctx context.Context, provider common.Address, era uint64) (amount *big.Int, repeated bool, err error) {
	v := c.convictions
	p, err := read(ctx, c, c.addrs.Convictions, at{}, v.PackPenaltyOf(provider, era), v.UnpackPenaltyOf)
	return p.Amount, p.Repeated, err
}

// FraudTerms are the shares of what a proven error takes of the provider's own stake, in 1/100 percent. Of what it takes of
// delegated stake all is the treasury's.
type FraudTerms struct {
	ReporterBp uint16 // for the verifier that the evidence names
	TipBp      uint16 // for whoever sends the proof
}

// FraudTerms returns how what is taken for an error in an Era is shared; the rest is the treasury's.
func (c *Client) FraudTerms(ctx context.Context, era uint64) (FraudTerms, error) {
	v := c.convictions
	t, err := read(ctx, c, c.addrs.Convictions, at{}, v.PackTermsAt(era), v.UnpackTermsAt)
	return FraudTerms{ReporterBp: t.ReporterBp, TipBp: t.TipBp}, err
}

// PausedUntil returns until when new punishments are stopped; a time that has passed if they are not.
func (c *Client) PausedUntil(ctx context.Context) (time.Time, error) {
	v := c.convictions
	until, err := read(ctx, c, c.addrs.Convictions, at{}, v.PackPausedUntil(), v.UnpackPausedUntil)
	return unix(until), err
}

// PausePunishments stops new convictions and demands for seven days; sent by the admin, at most every 28 days.
func (c *Client) PausePunishments() Call {
	return Call{To: c.addrs.Convictions, Data: c.convictions.PackPause()}
}

// ResumePunishments ends a pause before its time; sent by the admin.
func (c *Client) ResumePunishments() Call {
	return Call{To: c.addrs.Convictions, Data: c.convictions.PackResume()}
}

// Cost estimates what a call would cost the sender now: gas, and wei for each of it.
func (c *Client) Cost(ctx context.Context, from common.Address, call Call) (gas uint64, perGas *big.Int, err error) {
	ctx, cancel := c.deadline(ctx)
	defer cancel()
	gas, err = c.backend.EstimateGas(ctx, ethereum.CallMsg{From: from, To: &call.To, Value: call.Value, Data: call.Data})
	if err != nil {
		return 0, nil, c.explain(call.To, err)
	}
	if perGas, err = c.backend.SuggestGasTipCap(ctx); err != nil {
		return 0, nil, fmt.Errorf("chain: asking for the tip: %w", err)
	}
	head, err := c.backend.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, nil, fmt.Errorf("chain: reading the base fee: %w", err)
	}
	perGas = new(big.Int).Set(perGas)
	if head.BaseFee != nil {
		perGas.Add(perGas, head.BaseFee)
	}
	return gas, perGas, nil
}

func evidenceOf(e *fraud.Evidence) bindings.OpeningFactsEvidence {
	start, commit := committedOf(&e.Committed)
	return bindings.OpeningFactsEvidence{
		Job: jobOf(e.Job), DeviceIndex: e.DeviceIndex, Start: start, Commit: commit,
		Answer: bindings.OpeningFactsAnswer{Previous: e.Answer.Previous, Signature: e.Answer.Signature[:]},
		Index:  e.Index, Opening: e.Opening, OpeningPath: hashes(e.Path),
		Root: e.Root, RootPath: hashes(e.RootPath), Column: e.Column,
	}
}

func jobOf(j challenge.Job) bindings.Job {
	return bindings.Job{
		Provider: common.Address(j.Provider), Signer: common.Address(j.Signer), Verifier: common.Address(j.Verifier), Device: j.Device,
		Era: j.Era, Counter: j.Counter, Slot: j.Slot, Kind: uint8(j.Kind), Size: j.Size, Rounds: j.Rounds, Openings: j.Openings, MatrixSeed: j.MatrixSeed,
	}
}

func hashes(list []challenge.Hash) [][32]byte {
	out := make([][32]byte, len(list))
	for i, h := range list {
		out[i] = h
	}
	return out
}

func convictionOf(id uint64, v bindings.ConvictionsConviction) Conviction {
	return Conviction{
		ID: id, Provider: v.Provider, Verifier: v.Verifier, Era: v.Era, Challenge: v.Challenge, Ground: v.Ground,
		Repeated: v.Repeated, Slashed: v.Slashed, Time: unix(v.Time),
	}
}
