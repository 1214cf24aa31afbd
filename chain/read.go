package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Reads of the latest block. A View is the consistent alternative.

// CurrentEra returns the Era now running, 0 before the first.
func (c *Client) CurrentEra(ctx context.Context) (uint64, error) { return c.currentEra(ctx, at{}) }

// Now returns the time of the latest block: the chain's clock.
func (c *Client) Now(ctx context.Context) (time.Time, error) {
	h, err := c.header(ctx, nil)
	return h.Time, err
}

// Era returns what the chain says of an Era.
func (c *Client) Era(ctx context.Context, era uint64) (EraInfo, error) {
	return c.eraInfo(ctx, era, at{})
}

// Rules returns the numbers the deployment was made with.
func (c *Client) Rules(ctx context.Context) (Rules, error) { return c.rules(ctx, at{}) }

// Provider returns one provider with its signer of the current Era. An unknown wallet is a *ContractError named
// ProviderNotFound.
func (c *Client) Provider(ctx context.Context, wallet common.Address) (Provider, error) {
	all, err := c.providers(ctx, at{})
	if err != nil {
		return Provider{}, err
	}
	for _, p := range all {
		if p.Wallet != wallet {
			continue
		}
		era, err := c.CurrentEra(ctx)
		if err != nil {
			return Provider{}, err
		}
		p.Signer, err = c.SignerAt(ctx, wallet, era)
		return p, err
	}
	return Provider{}, &ContractError{Contract: "ProviderRegistry", Name: "ProviderNotFound", Words: "provider not found"}
}

// Providers returns every provider, in order of registration, without signers.
func (c *Client) Providers(ctx context.Context) ([]Provider, error) { return c.providers(ctx, at{}) }

// SignerAt returns a provider's signer in an Era; zero if it had none.
func (c *Client) SignerAt(ctx context.Context, provider common.Address, era uint64) (common.Address, error) {
	return read(ctx, c, c.addrs.Settlement, at{}, c.settlement.PackSignerAt(provider, era), c.settlement.UnpackSignerAt)
}

// VerifiersAt returns the verifiers of an Era, by place. Of an Era yet to come: as things stand.
func (c *Client) VerifiersAt(ctx context.Context, era uint64) ([]Verifier, error) {
	return c.verifiersAt(ctx, era, at{})
}

// Stage returns how far the settlement of a cohort's Era is.
func (c *Client) Stage(ctx context.Context, era uint64, cohort uint32) (Stage, error) {
	s, err := read(ctx, c, c.addrs.Settlement, at{}, c.settlement.PackStageOf(era, cohort), c.settlement.UnpackStageOf)
	return Stage(s), err
}

// Standing returns the counters of the provider with a number.
func (c *Client) Standing(ctx context.Context, number uint32) (Standing, error) {
	s, err := read(ctx, c, c.addrs.Settlement, at{}, c.settlement.PackStandingOf(number), c.settlement.UnpackStandingOf)
	return Standing{LastEra: uint64(s.LastEra), Up: s.Up, Down: s.Down, Tier: Tier(s.Tier)}, err
}

// NumberOf returns a provider's number, and the Era from which on it is judged under it; Era 0 if it has none.
func (c *Client) NumberOf(ctx context.Context, provider common.Address) (number uint32, from uint64, err error) {
	n, err := read(ctx, c, c.addrs.Enrolment, at{}, c.enrolment.PackProviderNumber(provider), c.enrolment.UnpackProviderNumber)
	return n.Number, n.FromEra, err
}

// EraSlashed reports whether a provider's reward for an Era is lost.
func (c *Client) EraSlashed(ctx context.Context, era uint64, provider common.Address) (bool, error) {
	return read(ctx, c, c.addrs.Rewards, at{}, c.rewards.PackIsEraSlashed(provider, bigID(era)), c.rewards.UnpackIsEraSlashed)
}

// Owed returns the calls that are still owed, oldest first.
func (c *Client) Owed(ctx context.Context) ([]Owed, error) {
	n, err := read(ctx, c, c.addrs.OwedActions, at{}, c.owed.PackOwedCount(), c.owed.UnpackOwedCount)
	if err != nil {
		return nil, err
	}
	var all []Owed
	const page = 200 // numbers asked for in one call
	for first := uint64(1); first <= n.Uint64(); first += page {
		last := min(first+page-1, n.Uint64())
		data := c.owed.PackOwedBetween(bigID(first), bigID(last))
		out, err := read(ctx, c, c.addrs.OwedActions, at{}, data, c.owed.UnpackOwedBetween)
		if err != nil {
			return nil, err
		}
		for i, o := range out.List {
			all = append(all, owedOf(out.Ids[i].Uint64(), o))
		}
	}
	return all, nil
}

// Stake returns what a provider has at risk, what is delegated to it included.
func (c *Client) Stake(ctx context.Context, provider common.Address) (Stake, error) {
	to, v := c.addrs.Vault, c.vault
	total, err := read(ctx, c, to, at{}, v.PackStakeOf(provider), v.UnpackStakeOf)
	if err != nil {
		return Stake{}, err
	}
	holds, err := read(ctx, c, to, at{}, v.PackHoldsOf(provider), v.UnpackHoldsOf)
	if err != nil {
		return Stake{}, err
	}
	own, err := c.StakePart(ctx, provider, provider)
	if err != nil {
		return Stake{}, err
	}
	return Stake{Total: total, Own: own, Delegated: new(big.Int).Sub(total, own.Amount), Holds: holds}, nil
}

// StakePart returns what an owner has staked with a provider: a delegator, or the provider itself.
func (c *Client) StakePart(ctx context.Context, provider, owner common.Address) (Part, error) {
	p, err := read(ctx, c, c.addrs.Vault, at{}, c.vault.PackPartOf(provider, owner), c.vault.UnpackPartOf)
	return Part{Amount: p.Amount, Unbonding: p.Unbonding, UnlockAt: unix(p.UnlockAt)}, err
}

// Balance returns an account's gas coin, in wei.
func (c *Client) Balance(ctx context.Context, account common.Address) (*big.Int, error) {
	ctx, cancel := c.deadline(ctx)
	defer cancel()
	return c.backend.BalanceAt(ctx, account, nil)
}

func (c *Client) currentEra(ctx context.Context, b at) (uint64, error) {
	era, err := read(ctx, c, c.addrs.Rewards, b, c.rewards.PackGetCurrentEra(), c.rewards.UnpackGetCurrentEra)
	if err != nil {
		return 0, err
	}
	return era.Uint64(), nil
}

func (c *Client) eraInfo(ctx context.Context, era uint64, b at) (EraInfo, error) {
	if era == 0 {
		return EraInfo{}, nil
	}
	s, r := c.settlement, c.rewards
	rec, err := read(ctx, c, c.addrs.Settlement, b, s.PackEraRecord(era), s.UnpackEraRecord)
	if err != nil {
		return EraInfo{}, err
	}
	commits, err := read(ctx, c, c.addrs.Settlement, b, s.PackCommitsDue(era), s.UnpackCommitsDue)
	if err != nil {
		return EraInfo{}, err
	}
	reveals, err := read(ctx, c, c.addrs.Settlement, b, s.PackRevealsDue(era), s.UnpackRevealsDue)
	if err != nil {
		return EraInfo{}, err
	}
	start, err := read(ctx, c, c.addrs.Rewards, b, r.PackEraStart(bigID(era)), r.UnpackEraStart)
	if err != nil {
		return EraInfo{}, err
	}
	end, err := read(ctx, c, c.addrs.Rewards, b, r.PackEraStart(bigID(era+1)), r.UnpackEraStart)
	if err != nil {
		return EraInfo{}, err
	}
	return EraInfo{
		Number:     era,
		Start:      unix(start.Uint64()),
		End:        unix(end.Uint64()),
		Beacon:     rec.Beacon,
		Source:     BeaconSource(rec.Source),
		Round:      rec.Round.Uint64(),
		Opened:     unix(rec.OpenedAt),
		CommitsDue: unix(commits),
		RevealsDue: unix(reveals),
	}, nil
}

func (c *Client) rules(ctx context.Context, b at) (r Rules, err error) {
	s, to := c.settlement, c.addrs.Settlement
	dur, err := read(ctx, c, c.addrs.Rewards, b, c.rewards.PackEraDuration(), c.rewards.UnpackEraDuration)
	if err != nil {
		return r, err
	}
	r.EraDuration = seconds(dur)
	for _, window := range []struct {
		data   []byte
		unpack func([]byte) (uint64, error)
		out    *time.Duration
	}{
		{s.PackCommitWindow(), s.UnpackCommitWindow, &r.CommitWindow},
		{s.PackRevealWindow(), s.UnpackRevealWindow, &r.RevealWindow},
	} {
		v, err := read(ctx, c, to, b, window.data, window.unpack)
		if err != nil {
			return r, err
		}
		*window.out = seconds(v)
	}
	appeal, err := read(ctx, c, c.addrs.OwedActions, b, c.owed.PackAppealWindow(), c.owed.UnpackAppealWindow)
	if err != nil {
		return r, err
	}
	r.AppealWindow = seconds(appeal)
	seats, err := read(ctx, c, to, b, s.PackSeats(), s.UnpackSeats)
	if err != nil {
		return r, err
	}
	size, err := read(ctx, c, to, b, s.PackCohortSize(), s.UnpackCohortSize)
	if err != nil {
		return r, err
	}
	slots, err := read(ctx, c, to, b, s.PackSlots(), s.UnpackSlots)
	if err != nil {
		return r, err
	}
	r.Seats, r.CohortSize, r.Slots = int(seats), int(size), int(slots)
	if r.SilentPenalty, err = read(ctx, c, to, b, s.PackSilentPenalty(), s.UnpackSilentPenalty); err != nil {
		return r, err
	}
	v := c.convictions
	if r.EvidenceEras, err = read(ctx, c, c.addrs.Convictions, b, v.PackEvidenceEras(), v.UnpackEvidenceEras); err != nil {
		return r, err
	}
	drand, err := read(ctx, c, to, b, s.PackDrand(), s.UnpackDrand)
	if err != nil {
		return r, err
	}
	if drand != (common.Address{}) {
		timeout, err := read(ctx, c, to, b, s.PackBeaconTimeout(), s.UnpackBeaconTimeout)
		if err != nil {
			return r, err
		}
		r.BeaconTimeout = seconds(timeout)
	}
	return r, nil
}

func (c *Client) verifiersAt(ctx context.Context, era uint64, b at) ([]Verifier, error) {
	list, err := read(ctx, c, c.addrs.VerifierStake, b, c.verifiers.PackMembersAt(era), c.verifiers.UnpackMembersAt)
	if err != nil {
		return nil, err
	}
	if len(list.Members) != len(list.Weights) {
		return nil, fmt.Errorf("chain: %d weights of %d verifiers", len(list.Weights), len(list.Members))
	}
	out := make([]Verifier, len(list.Members))
	for i, a := range list.Members {
		out[i] = Verifier{Address: a, Place: i, Weight: list.Weights[i]}
	}
	return out, nil
}

// providers returns every provider, without signers.
func (c *Client) providers(ctx context.Context, b at) ([]Provider, error) {
	list, err := read(ctx, c, c.addrs.Registry, b, c.registry.PackGetAllProviders(), c.registry.UnpackGetAllProviders)
	if err != nil {
		return nil, err
	}
	out := make([]Provider, len(list))
	for i, p := range list {
		if out[i], err = providerOf(p); err != nil {
			return nil, fmt.Errorf("chain: reading providers: %w", err)
		}
	}
	return out, nil
}

// fillSigners adds every provider's signer of an Era.
func (c *Client) fillSigners(ctx context.Context, list []Provider, era uint64, b at) error {
	s := c.enrolment
	signers, err := read(ctx, c, c.addrs.Enrolment, b, s.PackSignersAt(walletsOf(list), era), s.UnpackSignersAt)
	if err != nil {
		return err
	}
	if len(signers) != len(list) {
		return fmt.Errorf("chain: %d signers for %d providers", len(signers), len(list))
	}
	for i := range list {
		list[i].Signer = signers[i]
	}
	return nil
}

func walletsOf(list []Provider) []common.Address {
	out := make([]common.Address, len(list))
	for i, p := range list {
		out[i] = p.Wallet
	}
	return out
}
