package chain

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
)

// at says at which block a read happens. The zero value is the latest block.
type at struct {
	hash common.Hash
}

// read makes one constant call with the client's deadline and turns a revert into a *ContractError.
func read[T any](ctx context.Context, c *Client, to common.Address, block at, data []byte, unpack func([]byte) (T, error)) (T, error) {
	ctx, cancel := c.deadline(ctx)
	defer cancel()
	bc := bind.NewBoundContract(to, emptyABI, c.backend, c.backend, c.backend)
	out, err := bind.Call(bc, &bind.CallOpts{Context: ctx, BlockHash: block.hash}, data, unpack)
	if err != nil {
		var zero T
		return zero, c.explain(to, err)
	}
	return out, nil
}

// Call is a transaction to be made: what to send where. A Client makes them, a Submitter sends them.
type Call struct {
	To       common.Address
	Data     []byte
	Value    *big.Int // wei; nil: none
	GasLimit uint64   // 0: estimated, which also finds out whether the call would revert
}

// OpenEraDrand stores the beacon of the Era now running, from the signature of its round of drand as drand.Network.Check gives it.
// Fails with EraAlreadyOpen if someone was faster, with NoDrand where beacons come from blocks, with SecretsShown if the Era is OpenEra's by now.
func (c *Client) OpenEraDrand(signature []byte) Call {
	return Call{To: c.addrs.Settlement, Data: c.settlement.PackOpenEraDrand(signature)}
}

// OpenEra is OpenEraDrand without drand: from the secrets that were shown of the Era before, or from the block that it is in. Where there is drand
// it fails with DrandDue until BeaconTimeout after the Era's start, and with SecretsDue while secrets can still be shown.
func (c *Client) OpenEra() Call {
	return Call{To: c.addrs.Settlement, Data: c.settlement.PackOpenEra()}
}

// CommitSecret binds the calling verifier to its secret of an Era that has not begun; SecretHash is what binds.
func (c *Client) CommitSecret(era uint64, hash common.Hash) Call {
	return Call{To: c.addrs.Settlement, Data: c.settlement.PackCommitSecret(era, hash)}
}

// CommitVerdicts binds the calling verifier to its verdicts of an Era that is over; VerdictsHash is what binds.
func (c *Client) CommitVerdicts(era uint64, hash common.Hash) Call {
	return Call{To: c.addrs.Settlement, Data: c.settlement.PackCommitVerdicts(era, hash)}
}

// Reveal shows one batch of the verdicts that the calling verifier has committed to.
func (c *Client) Reveal(o Opening, batch int) Call {
	return Call{To: c.addrs.Settlement, Data: c.settlement.PackReveal(openingParams(o, batch))}
}

// Finalise settles an Era for a cohort that is ready. Holders are the places of those who hold its seats, and words what WordsOf gives.
func (c *Client) Finalise(era uint64, cohort uint32, holders []int, words []*big.Int) Call {
	places := make([]uint16, len(holders))
	for i, h := range holders {
		places[i] = uint16(h)
	}
	return Call{To: c.addrs.Settlement, Data: c.settlement.PackFinalise(era, cohort, places, words)}
}

// PenaliseSilent takes the penalty for a seat that its holder, at a place, did not reveal.
func (c *Client) PenaliseSilent(era uint64, cohort uint32, seat uint8, holder int) Call {
	return Call{To: c.addrs.Settlement, Data: c.settlement.PackPenaliseSilent(era, cohort, seat, uint16(holder))}
}

// SettleOwed has owed calls made. Those that fail, are not due or wait for another stay owed.
func (c *Client) SettleOwed(ids []uint64) Call {
	big64 := make([]*big.Int, len(ids))
	for i, id := range ids {
		big64[i] = new(big.Int).SetUint64(id)
	}
	return Call{To: c.addrs.OwedActions, Data: c.owed.PackSettleOwed(big64)}
}

// SetSigner names the key the provider's sidecar signs with; sent by the provider's wallet, which must be in the registry by then. The first
// time it also gives the provider a number: it is judged from the next Era on.
func (c *Client) SetSigner(signer common.Address) Call {
	return Call{To: c.addrs.Enrolment, Data: c.enrolment.PackSetSigner(signer)}
}

// SetDevices says how many devices the calling provider's entry lists, from the next Era on.
func (c *Client) SetDevices(devices uint16) Call {
	return Call{To: c.addrs.Enrolment, Data: c.enrolment.PackSetDevices(devices)}
}

// ApproveVerifierStake lets the contract of verifiers' stake take the caller's tokens; it comes before RegisterVerifier.
func (c *Client) ApproveVerifierStake(amount *big.Int) Call {
	return Call{To: c.addrs.Token, Data: c.token.PackApprove(c.addrs.VerifierStake, amount)}
}

// RegisterVerifier makes the caller a verifier from the next Era on, with so much more stake.
func (c *Client) RegisterVerifier(amount *big.Int) Call {
	return Call{To: c.addrs.VerifierStake, Data: c.verifiers.PackRegister(amount)}
}

// AddVerifierStake adds to the calling verifier's stake; it is weight from the next Era on.
func (c *Client) AddVerifierStake(amount *big.Int) Call {
	return Call{To: c.addrs.VerifierStake, Data: c.verifiers.PackAdd(amount)}
}

// UnregisterVerifier ends with this Era that the caller verifies.
func (c *Client) UnregisterVerifier() Call {
	return Call{To: c.addrs.VerifierStake, Data: c.verifiers.PackUnregister()}
}

// WithdrawVerifierStake takes the stake of a verifier that has left, after the unbonding time.
func (c *Client) WithdrawVerifierStake() Call {
	return Call{To: c.addrs.VerifierStake, Data: c.verifiers.PackWithdraw()}
}

// Register registers a provider; sent by its wallet or the admin.
func (c *Client) Register(r Registration) Call {
	if r.RewardWallet == (common.Address{}) {
		r.RewardWallet = r.Wallet
	}
	return Call{To: c.addrs.Registry, Data: c.registry.PackAddProvider(registrationParams(r))}
}

// UpdateProvider replaces what the calling provider publishes.
func (c *Client) UpdateProvider(spec, hostURI, certificate string) Call {
	return Call{To: c.addrs.Registry, Data: c.registry.PackUpdateProvider(spec, hostURI, certificate)}
}

// SetStatus sets a provider's status; a provider may set Active and Maintenance for itself.
func (c *Client) SetStatus(provider common.Address, s Status) Call {
	return Call{To: c.addrs.Registry, Data: c.registry.PackSetProviderStatus(provider, uint8(s))}
}

// OpenLease opens a lease of a provider's device from the block on that it is in; sent by a market or the admin. It fails
// for a deployment without a registry of leases, and for an index above 255.
func (c *Client) OpenLease(provider common.Address, device uint32, tenant common.Address) (Call, error) {
	d, err := c.leaseDevice(device)
	return Call{To: c.addrs.Leases, Data: c.leases.PackOpenLease(provider, d, tenant)}, err
}

// CloseLease closes the lease of a provider's device; sent by a market or the admin, who say how it ended and what the tenant paid
// for it in all, in 1e-18 tokens. It fails as OpenLease does.
func (c *Client) CloseLease(provider common.Address, device uint32, ending LeaseEnding, paid *big.Int) (Call, error) {
	d, err := c.leaseDevice(device)
	return Call{To: c.addrs.Leases, Data: c.leases.PackCloseLease(provider, d, uint8(ending), paid)}, err
}

func (c *Client) leaseDevice(device uint32) (uint8, error) {
	switch {
	case !c.addrs.HasLeases():
		return 0, errors.New("chain: the deployment has no registry of leases")
	case device > math.MaxUint8:
		return 0, fmt.Errorf("chain: lease of device %d, want 0 to %d", device, math.MaxUint8)
	}
	return uint8(device), nil
}

// AdminSetTier sets a tier by hand; sent by the admin. It fails for a tier outside 1..7.
func (c *Client) AdminSetTier(provider common.Address, t Tier) (Call, error) {
	v, err := t.ToRegistry()
	if err != nil {
		return Call{}, err
	}
	return Call{To: c.addrs.Registry, Data: c.registry.PackAdminSetTier(provider, v)}, nil
}

// Mint creates stake tokens on a local chain; sent by the admin.
func (c *Client) Mint(to common.Address, amount *big.Int) Call {
	return Call{To: c.addrs.Token, Data: c.token.PackMint(to, amount)}
}

// ApproveStake lets the vault take the caller's tokens; it comes before DepositStake.
func (c *Client) ApproveStake(amount *big.Int) Call {
	return Call{To: c.addrs.Token, Data: c.token.PackApprove(c.addrs.Vault, amount)}
}

// DepositStake adds to the caller's own stake.
func (c *Client) DepositStake(amount *big.Int) Call {
	return Call{To: c.addrs.Vault, Data: c.vault.PackDeposit(amount)}
}

// Delegate adds to what the caller has delegated to a provider; ApproveStake comes before it. A conviction of the provider takes
// of it as of the provider's own stake.
func (c *Client) Delegate(provider common.Address, amount *big.Int) Call {
	return Call{To: c.addrs.Vault, Data: c.vault.PackDelegate(provider, amount)}
}

// Undelegate asks part of what the caller delegated to a provider back.
func (c *Client) Undelegate(provider common.Address, amount *big.Int) Call {
	return Call{To: c.addrs.Vault, Data: c.vault.PackUndelegate(provider, amount)}
}

// RequestWithdraw asks part of the caller's own stake back.
func (c *Client) RequestWithdraw(amount *big.Int) Call {
	return Call{To: c.addrs.Vault, Data: c.vault.PackRequestWithdraw(amount)}
}

// Withdraw takes what the caller asked back of its own stake, then provider is the caller, or of what it delegated to provider:
// after the unbonding time, and while no case is open against the provider.
func (c *Client) Withdraw(provider common.Address) Call {
	return Call{To: c.addrs.Vault, Data: c.vault.PackWithdraw(provider)}
}
