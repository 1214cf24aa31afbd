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

// VerifiersAt returns the verifier set of an Era, by seat. Of an Era yet to come: as things stand.
func (c *Client) VerifiersAt(ctx context.Context, era uint64) ([]Verifier, error) {
	return c.verifiers(ctx, era, at{})
}

// Stage returns how far the settlement of a provider's Era is.
func (c *Client) Stage(ctx context.Context, era uint64, provider common.Address) (Stage, error) {
	s, err := read(ctx, c, c.addrs.Settlement, at{}, c.settlement.PackStageOf(era, provider), c.settlement.UnpackStageOf)
	return Stage(s), err
}

// Standing returns a provider's counters.
func (c *Client) Standing(ctx context.Context, provider common.Address) (Standing, error) {
	s, err := read(ctx, c, c.addrs.Settlement, at{}, c.settlement.PackStandingOf(provider), c.settlement.UnpackStandingOf)
	return Standing{LastEra: s.LastEra, Up: s.Up, Down: s.Down}, err
}

// Reported returns what a verifier reported of a provider's Era, and whether it did.
func (c *Client) Reported(ctx context.Context, era uint64, verifier, provider common.Address) (uint16, bool, error) {
	data := c.settlement.PackReportOf(era, verifier, provider)
	r, err := read(ctx, c, c.addrs.Settlement, at{}, data, c.settlement.UnpackReportOf)
	return r.UptimeBp, r.Reported, err
}

// EraSlashed reports whether a provider's reward for an Era is lost.
func (c *Client) EraSlashed(ctx context.Context, era uint64, provider common.Address) (bool, error) {
	return read(ctx, c, c.addrs.Rewards, at{}, c.rewards.PackIsEraSlashed(provider, bigID(era)), c.rewards.UnpackIsEraSlashed)
}

// Owed returns the calls that are still owed, oldest first.
func (c *Client) Owed(ctx context.Context) ([]Owed, error) {
	n, err := read(ctx, c, c.addrs.Settlement, at{}, c.settlement.PackOwedCount(), c.settlement.UnpackOwedCount)
	if err != nil {
		return nil, err
	}
	var all []Owed
	const page = 200 // numbers asked for in one call
	for first := uint64(1); first <= n.Uint64(); first += page {
		last := min(first+page-1, n.Uint64())
		data := c.settlement.PackOwedBetween(bigID(first), bigID(last))
		out, err := read(ctx, c, c.addrs.Settlement, at{}, data, c.settlement.UnpackOwedBetween)
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
	due, err := read(ctx, c, c.addrs.Settlement, b, s.PackReportsDue(era), s.UnpackReportsDue)
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
		Number:   era,
		Start:    unix(start.Uint64()),
		End:      unix(end.Uint64()),
		Beacon:   rec.Beacon,
		Source:   BeaconSource(rec.Source),
		Round:    rec.Round.Uint64(),
		Opened:   unix(rec.OpenedAt),
		DueUntil: unix(due),
	}, nil
}

func (c *Client) rules(ctx context.Context, b at) (Rules, error) {
	s, to := c.settlement, c.addrs.Settlement
	var r Rules
	dur, err := read(ctx, c, c.addrs.Rewards, b, c.rewards.PackEraDuration(), c.rewards.UnpackEraDuration)
	if err != nil {
		return r, err
	}
	report, err := read(ctx, c, to, b, s.PackEraReportWindow(), s.UnpackEraReportWindow)
	if err != nil {
		return r, err
	}
	v := c.convictions
	if r.EvidenceEras, err = read(ctx, c, c.addrs.Convictions, b, v.PackEvidenceEras(), v.UnpackEvidenceEras); err != nil {
		return r, err
	}
	if r.ToleranceBp, err = read(ctx, c, to, b, s.PackToleranceBp(), s.UnpackToleranceBp); err != nil {
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
	minReports, err := read(ctx, c, to, b, s.PackMinReports(), s.UnpackMinReports)
	r.EraDuration, r.ReportWindow = seconds(dur), seconds(report)
	r.MinReports = int(minReports)
	return r, err
}

func (c *Client) verifiers(ctx context.Context, era uint64, b at) ([]Verifier, error) {
	list, err := read(ctx, c, c.addrs.Settlement, b, c.settlement.PackVerifiersAt(era), c.settlement.UnpackVerifiersAt)
	if err != nil {
		return nil, err
	}
	out := make([]Verifier, len(list))
	for i, a := range list {
		out[i] = Verifier{Address: a, Seat: i}
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
	s := c.settlement
	signers, err := read(ctx, c, c.addrs.Settlement, b, s.PackSignersAt(walletsOf(list), era), s.UnpackSignersAt)
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
