// Package deploy puts Slark's contracts on a chain and gives them their roles.
//
// It is for local chains and for new networks. Where the network's registry and rewards manager exist already, only
// the vault and the settlement are ours to deploy, and the roles are the network admin's to give.
package deploy

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/bindings"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/drand"
)

// NoAppeals is an AppealWindow of nothing.
const NoAppeals time.Duration = -1

// Params are the numbers of a new deployment. Those that Convictions and ForcedOpenings call terms can be changed afterwards, within
// bounds and seven days ahead; the others never.
type Params struct {
	// EraDuration in whole seconds. Default 24 h.
	EraDuration time.Duration
	// StartTime is when Era 1 begins. Default: 5 s from now or from the chain's latest block, whichever is later. Whoever registers as a
	// verifier or provider before works from Era 1 on.
	StartTime time.Time
	// CommitWindow in which verdicts of an Era may be committed to after its end, RevealWindow in which they are revealed after that. Default an
	// eighth of EraDuration each.
	CommitWindow, RevealWindow time.Duration
	// AppealWindow that a slash or a demotion waits before it is done, in which its provider can appeal; whole seconds. Default an EraDuration.
	// NoAppeals: nothing waits, and nobody can.
	AppealWindow time.Duration
	// AppealBond that an appeal takes, 1e-18 tokens, at least 1. Default a hundredth of VerifierStake.
	AppealBond *big.Int
	// Seats of a cohort's committee, 1 to 15; default 5. CohortSize providers have a committee together, 1 to 60; default 60.
	Seats, CohortSize int
	// Slots of a device, of each verifier that holds a seat, in an Era, 1 to 4096. Default 96.
	Slots int
	// VerifierStake that a verifier has at least, 1e-18 tokens. Default 1000 tokens.
	VerifierStake *big.Int
	// SilentPenalty of it for a seat that is not revealed, 1e-18 tokens. Default a thousandth of VerifierStake.
	SilentPenalty *big.Int
	// ClaimWindow in which rewards of the Era before the last are claimed, from the opening of an Era on; whole seconds. After it, until the Era is over,
	// what was not answered is marked. Default half an EraDuration, but at most three quarters of what a deployment with drand has left of an Era that
	// is opened without it, which is done BeaconTimeout, CommitWindow and RevealWindow after its start at the latest.
	ClaimWindow time.Duration
	// Draws of what a seat has to show, 1 to 4. Default 1.
	Draws int
	// Probation is how many judgements a verifier without a record is counted short of, 1 to 1,000,000. Default 1000.
	Probation int
	// UnansweredPenalty of a verifier's stake for a draw that it does not answer, MisconductPenalty for a false pass or a contradiction, in 1e-18
	// tokens, of which thousandths of a token count. Default a hundredth of VerifierStake, and all of it.
	UnansweredPenalty, MisconductPenalty *big.Int
	// EvidenceEras in which evidence of fraud is taken after the Era that it is of. Default 14.
	EvidenceEras uint64
	// RepeatEras that two proven errors may lie apart for the second to cost all stake, at least EvidenceEras. Default 30.
	RepeatEras uint64
	// AnswerWindow in which a demand for openings must be answered, whole seconds. Default 3 EraDurations.
	AnswerWindow time.Duration
	// DataFee in wei that the bond of a demand has room for beside gas. Default 10^14.
	DataFee *big.Int
	// UnbondingTime of stake, of verifiers and of providers, their own and delegated. Must be longer than EvidenceEras and two more Eras together, else
	// stake could leave before it can be slashed. Default 21 EraDurations.
	UnbondingTime time.Duration
	// FirstPenaltyBp of the stake for the first proven error, 1/100 percent, 100 to 500. Default 300 (3 %).
	FirstPenaltyBp uint16
	// Treasury receives slashed stake. Default: the admin.
	Treasury common.Address
	// Drand is the network whose rounds beacons come from. nil: none, and beacons come from blocks; the chain then needs no
	// precompiles of EIP-2537.
	Drand *drand.Network
	// BeaconTimeout after an Era's start from when it may be opened without drand, whole seconds. Default a 24th of EraDuration,
	// at least 2 s.
	BeaconTimeout time.Duration
	// Seal is called before each look for the transactions: seal a block there on a chain that seals on demand.
	Seal func()
}

func (p Params) withDefaults(head *types.Header, admin common.Address) Params {
	def := func(d *time.Duration, v time.Duration) {
		if *d == 0 {
			*d = v
		}
	}
	def(&p.EraDuration, 24*time.Hour)
	def(&p.CommitWindow, max(p.EraDuration/8, time.Second))
	def(&p.RevealWindow, max(p.EraDuration/8, time.Second))
	if def(&p.AppealWindow, p.EraDuration); p.AppealWindow == NoAppeals {
		p.AppealWindow = 0
	}
	count := func(n *int, v int) {
		if *n == 0 {
			*n = v
		}
	}
	count(&p.Seats, 5)
	count(&p.CohortSize, committee.MaxCohort)
	count(&p.Slots, 96)
	if p.VerifierStake == nil {
		p.VerifierStake = new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18))
	}
	if p.SilentPenalty == nil {
		p.SilentPenalty = new(big.Int).Div(p.VerifierStake, big.NewInt(1000))
	}
	count(&p.Draws, 1)
	count(&p.Probation, 1000)
	if p.UnansweredPenalty == nil {
		p.UnansweredPenalty = new(big.Int).Div(p.VerifierStake, big.NewInt(100))
	}
	if p.MisconductPenalty == nil {
		p.MisconductPenalty = p.VerifierStake
	}
	if p.AppealBond == nil {
		p.AppealBond = new(big.Int).Div(p.VerifierStake, big.NewInt(100))
	}
	def(&p.UnbondingTime, 21*p.EraDuration)
	if p.StartTime.IsZero() {
		p.StartTime = time.Unix(max(int64(head.Time), time.Now().Unix()), 0).Add(5 * time.Second) // a genesis block may be dated 1970
	}
	if p.EvidenceEras == 0 {
		p.EvidenceEras = 14
	}
	if p.RepeatEras == 0 {
		p.RepeatEras = max(30, p.EvidenceEras)
	}
	def(&p.AnswerWindow, 3*p.EraDuration)
	def(&p.BeaconTimeout, max(p.EraDuration/24, 2*time.Second))
	claims := p.EraDuration / 2
	if p.Drand != nil {
		claims = min(claims, (p.EraDuration-p.BeaconTimeout-p.CommitWindow-p.RevealWindow)*3/4)
	}
	def(&p.ClaimWindow, max(claims.Truncate(time.Second), time.Second))
	if p.DataFee == nil {
		p.DataFee = big.NewInt(1e14)
	}
	if p.FirstPenaltyBp == 0 {
		p.FirstPenaltyBp = 300
	}
	if p.Treasury == (common.Address{}) {
		p.Treasury = admin
	}
	return p
}

func (p Params) validate() error {
	var errs []error
	if p.EraDuration < time.Second {
		errs = append(errs, fmt.Errorf("deploy: EraDuration %s is shorter than a second", p.EraDuration))
	}
	if exposed := time.Duration(p.EvidenceEras+2) * p.EraDuration; p.UnbondingTime <= exposed {
		errs = append(errs, fmt.Errorf("deploy: UnbondingTime %s is not longer than the %d Eras in which evidence is taken and two more, %s",
			p.UnbondingTime, p.EvidenceEras, exposed))
	}
	if p.AppealWindow < 0 || p.AppealWindow > 30*p.EraDuration {
		errs = append(errs, fmt.Errorf("deploy: AppealWindow %s, want 0 to 30 EraDurations", p.AppealWindow))
	}
	if p.AnswerWindow < time.Second || p.AnswerWindow > 30*24*time.Hour {
		errs = append(errs, fmt.Errorf("deploy: AnswerWindow %s, want a second to 30 days", p.AnswerWindow))
	}
	if p.DataFee.Sign() < 0 || p.DataFee.Cmp(big.NewInt(1e16)) > 0 {
		errs = append(errs, fmt.Errorf("deploy: DataFee %d wei, want 0 to 10^16", p.DataFee))
	}
	if p.BeaconTimeout < time.Second {
		errs = append(errs, fmt.Errorf("deploy: BeaconTimeout %s is shorter than a second", p.BeaconTimeout))
	}
	if p.RepeatEras < p.EvidenceEras {
		errs = append(errs, fmt.Errorf("deploy: RepeatEras %d is less than EvidenceEras, %d", p.RepeatEras, p.EvidenceEras))
	}
	if p.FirstPenaltyBp < 100 || p.FirstPenaltyBp > 500 {
		errs = append(errs, fmt.Errorf("deploy: FirstPenaltyBp %d, want 100 to 500", p.FirstPenaltyBp))
	}
	between := func(name string, n, most int) {
		if n < 1 || n > most {
			errs = append(errs, fmt.Errorf("deploy: %s %d, want 1 to %d", name, n, most))
		}
	}
	between("Seats", p.Seats, committee.MaxSeats)
	between("CohortSize", p.CohortSize, committee.MaxCohort)
	between("Slots", p.Slots, 4096)
	between("Draws", p.Draws, 4)
	between("Probation", p.Probation, 1_000_000)
	if p.ClaimWindow < time.Second || p.ClaimWindow > 365*24*time.Hour {
		errs = append(errs, fmt.Errorf("deploy: ClaimWindow %s, want a second to 365 days", p.ClaimWindow))
	}
	for name, v := range map[string]*big.Int{"UnansweredPenalty": p.UnansweredPenalty, "MisconductPenalty": p.MisconductPenalty} {
		if v.Sign() < 0 || thousandths(v).BitLen() > 48 {
			errs = append(errs, fmt.Errorf("deploy: %s %s, want 0 at least, and below 2^48 thousandths of a token", name, v))
		}
	}
	if p.CommitWindow < time.Second || p.RevealWindow < time.Second {
		errs = append(errs, fmt.Errorf("deploy: CommitWindow %s and RevealWindow %s, want a second at least", p.CommitWindow, p.RevealWindow))
	}
	if p.VerifierStake.Cmp(big.NewInt(1e15)) < 0 || p.VerifierStake.BitLen() > 128 || p.SilentPenalty.Sign() < 0 || p.SilentPenalty.BitLen() > 128 {
		errs = append(errs, fmt.Errorf("deploy: VerifierStake %s and SilentPenalty %s, want 10^15 and 0 at least, and below 2^128", p.VerifierStake, p.SilentPenalty))
	}
	if p.AppealBond.Sign() < 1 || p.AppealBond.BitLen() > 128 {
		errs = append(errs, fmt.Errorf("deploy: AppealBond %s, want 1 at least, and below 2^128", p.AppealBond))
	}
	return errors.Join(errs...)
}

// Deploy deploys every contract, with adminKey's account as the admin, and returns once all is mined. The account
// must not send anything else meanwhile. If it fails half way, deploy again: nothing of the first attempt is used.
func Deploy(ctx context.Context, b chain.Backend, adminKey *ecdsa.PrivateKey, p Params) (chain.Addresses, error) {
	head, err := b.HeaderByNumber(ctx, nil)
	if err != nil {
		return chain.Addresses{}, fmt.Errorf("deploy: reading the head: %w", err)
	}
	admin := crypto.PubkeyToAddress(adminKey.PublicKey)
	p = p.withDefaults(head, admin)
	if err := p.validate(); err != nil {
		return chain.Addresses{}, err
	}
	id, err := b.ChainID(ctx)
	if err != nil {
		return chain.Addresses{}, fmt.Errorf("deploy: asking for the chain id: %w", err)
	}
	nonce, err := b.PendingNonceAt(ctx, admin)
	if err != nil {
		return chain.Addresses{}, fmt.Errorf("deploy: reading the nonce: %w", err)
	}
	s := &sender{backend: b, key: adminKey, from: admin, id: id, next: nonce, head: head, seal: func() {}}
	a := s.addresses(id.Uint64(), head.Number.Uint64()+1)
	if err := s.sendAll(ctx, contracts(a, s.sources(), p), wiring(a)); err != nil {
		return chain.Addresses{}, err
	}
	if p.Seal != nil {
		s.seal = p.Seal
	}
	a.Block, err = s.wait(ctx)
	return a, err
}

// step is one transaction of a deployment.
type step struct {
	what string
	to   *common.Address // nil: a new contract
	data []byte
	gas  uint64
}

// contracts are the creations, in the order in which addresses numbers them.
func contracts(a chain.Addresses, s sources, p Params) []step {
	start, era := uint64(p.StartTime.Unix()), uint64(p.EraDuration/time.Second)
	parts := bindings.SettlementBaseContracts{
		Registry: a.Registry, Rewards: a.Rewards, Verifiers: a.VerifierStake, Enrolment: a.Enrolment, Owed: a.OwedActions, Blocks: s.blocks,
		Conduct: a.Conduct,
	}
	var last []step // what only some deployments have
	if n := p.Drand; n != nil {
		parts.Drand = s.drand
		last = append(last, create("DrandSource", &bindings.DrandSourceMetaData,
			bindings.NewDrandSource().PackConstructor(n.ContractKey(), uint64(n.Genesis.Unix()), uint64(n.Period/time.Second))))
	}
	settlement := bindings.NewSettlement().PackConstructor(parts,
		bindings.SettlementBaseParams{
			CommitWindow:  uint64(p.CommitWindow / time.Second),
			RevealWindow:  uint64(p.RevealWindow / time.Second),
			BeaconTimeout: uint64(p.BeaconTimeout / time.Second),
			SilentPenalty: p.SilentPenalty,
			Seats:         uint8(p.Seats),
			CohortSize:    uint8(p.CohortSize),
			Slots:         uint16(p.Slots),
		})
	return append([]step{
		create("AccessControlManager", &bindings.AccessControlManagerMetaData, nil),
		create("ProviderRegistry", &bindings.ProviderRegistryMetaData, bindings.NewProviderRegistry().PackConstructor(a.AccessControl)),
		create("ProviderRewardsManager", &bindings.ProviderRewardsManagerMetaData,
			bindings.NewProviderRewardsManager().PackConstructor(a.AccessControl, a.Registry, start, era)),
		create("StakeToken", &bindings.StakeTokenMetaData, nil),
		create("StakeVault", &bindings.StakeVaultMetaData,
			bindings.NewStakeVault().PackConstructor(a.Token, p.Treasury, uint64(p.UnbondingTime/time.Second), a.Convictions,
				[]common.Address{a.Convictions})),
		create("Settlement", &bindings.SettlementMetaData, settlement),
		create("LeaseRegistry", &bindings.LeaseRegistryMetaData, bindings.NewLeaseRegistry().PackConstructor(a.AccessControl)),
		create("Convictions", &bindings.ConvictionsMetaData,
			bindings.NewConvictions().PackConstructor(a.AccessControl, a.Vault, a.Settlement, []common.Address{a.FraudProofs, a.ForcedOpenings, a.WalkDisputes}, bindings.ConvictionsParams{
				RepeatEras: p.RepeatEras, EvidenceEras: p.EvidenceEras,
				Terms: bindings.ConvictionsTerms{FirstPenaltyBp: p.FirstPenaltyBp, ReporterBp: 2_500, TipBp: 500, FaultPriceBp: 10},
			})),
		create("FraudProofs", &bindings.FraudProofsMetaData, bindings.NewFraudProofs().PackConstructor(a.Settlement, a.Convictions)),
		create("ForcedOpenings", &bindings.ForcedOpeningsMetaData,
			bindings.NewForcedOpenings().PackConstructor(a.AccessControl, a.Settlement, a.Convictions, bindings.ForcedOpeningsTerms{
				AnswerWindow: uint64(p.AnswerWindow / time.Second), DemandEras: 2, DataFee: p.DataFee,
			})),
		create("VerifierStake", &bindings.VerifierStakeMetaData, bindings.NewVerifierStake().PackConstructor(
			bindings.VerifierStakeContracts{Token: a.Token, Treasury: p.Treasury, Rewards: a.Rewards},
			bindings.VerifierStakeParams{Minimum: p.VerifierStake, UnbondingTime: uint64(p.UnbondingTime / time.Second)},
			[]common.Address{a.Settlement, a.RewardClaims, a.VerifierFaults, a.Appeals})),
		create("Enrolment", &bindings.EnrolmentMetaData, bindings.NewEnrolment().PackConstructor(a.Registry, a.Rewards, a.Settlement)),
		create("OwedActions", &bindings.OwedActionsMetaData,
			bindings.NewOwedActions().PackConstructor(a.Registry, a.Rewards, a.Settlement, a.Convictions, a.Appeals, uint64(p.AppealWindow/time.Second))),
		create("BlockSource", &bindings.BlockSourceMetaData, nil),
		create("Conduct", &bindings.ConductMetaData, bindings.NewConduct().PackConstructor(a.Leases, p.conduct())),
		create("WalkDisputes", &bindings.WalkDisputesMetaData,
			bindings.NewWalkDisputes().PackConstructor(a.Settlement, a.Convictions, bindings.WalkDisputesParams{
				AnswerWindow: uint64(p.AnswerWindow / time.Second), DataFee: p.DataFee,
			})),
		create("RewardClaims", &bindings.RewardClaimsMetaData, bindings.NewRewardClaims().PackConstructor(
			bindings.RewardClaimsContracts{
				Access: a.AccessControl, Token: a.Token, Settlement: a.Settlement, Verifiers: a.VerifierStake, Enrolment: a.Enrolment, Pause: a.Convictions,
			},
			bindings.RewardTermsTerms{
				ClaimWindow: uint32(p.ClaimWindow / time.Second), Draws: uint8(p.Draws), Probation: uint32(p.Probation),
				Unanswered: thousandths(p.UnansweredPenalty), Misconduct: thousandths(p.MisconductPenalty),
			})),
		create("VerifierFaults", &bindings.VerifierFaultsMetaData,
			bindings.NewVerifierFaults().PackConstructor(a.RewardClaims, a.VerifierStake, a.Convictions, a.FraudProofs)),
		create("Appeals", &bindings.AppealsMetaData, bindings.NewAppeals().PackConstructor(bindings.AppealsContracts{
			Settlement: a.Settlement, Owed: a.OwedActions, Verifiers: a.VerifierStake, Registry: a.Registry, Token: a.Token, Treasury: p.Treasury,
		}, p.AppealBond)),
	}, last...)
}

// thousandths of a token in so much, 1e-18 tokens.
func thousandths(v *big.Int) *big.Int { return new(big.Int).Div(v, big.NewInt(1e15)) }

// conduct are the second criteria: over 30 Eras (a day to a year) and as long before, of five leases or more at most a tenth left
// or failed, and of three payers or more at least three stars and a half, each of them weighing 100 tokens at most.
func (p Params) conduct() bindings.ConductParams {
	const day = 24 * time.Hour
	period := uint64(min(max(30*p.EraDuration, day), 365*day) / time.Second)
	return bindings.ConductParams{
		Period: period, RateWithin: period / 2, MinLeases: 5, MaxFailedBp: 1_000, MinPayers: 3, MinRating: 350,
		PayerCap: new(big.Int).Mul(big.NewInt(100), big.NewInt(1e18)),
	}
}

// wiring gives what the settlement decides its roles.
func wiring(a chain.Addresses) []step {
	acm := bindings.NewAccessControlManager()
	const gas = 300_000
	return []step{
		{"VERIFIER_ROLE for what is owed", &a.AccessControl, acm.PackAddVerifier(a.OwedActions), gas},
		{"SLASHER_ROLE for what is owed", &a.AccessControl, acm.PackAddSlasher(a.OwedActions), gas},
	}
}

func create(name string, meta *bind.MetaData, args []byte) step {
	code := append(common.FromHex(meta.Bin), args...)
	// 200 gas for each byte stored, 16 for each sent, and room for what the constructor does.
	return step{name, nil, code, uint64(len(code))*220 + 500_000}
}

// sender sends a known list of transactions without waiting in between.
type sender struct {
	backend chain.Backend
	key     *ecdsa.PrivateKey
	from    common.Address
	id      *big.Int
	next    uint64
	head    *types.Header
	seal    func()
	sent    []*types.Transaction
	what    []string
}

// addresses are those the creations will have.
func (s *sender) addresses(chainID, block uint64) chain.Addresses {
	at := func(i uint64) common.Address { return crypto.CreateAddress(s.from, s.next+i) }
	return chain.Addresses{
		ChainID: chainID, Block: block,
		AccessControl: at(0), Registry: at(1), Rewards: at(2), Token: at(3), Vault: at(4), Settlement: at(5),
		Leases: at(6), Convictions: at(7), FraudProofs: at(8), ForcedOpenings: at(9), VerifierStake: at(10), Enrolment: at(11), OwedActions: at(12),
		Conduct: at(14), WalkDisputes: at(15), RewardClaims: at(16), VerifierFaults: at(17), Appeals: at(18),
	}
}

// sources are the sources of beacons, which the settlement knows and nobody else has to.
type sources struct{ blocks, drand common.Address }

func (s *sender) sources() sources {
	return sources{crypto.CreateAddress(s.from, s.next+13), crypto.CreateAddress(s.from, s.next+19)}
}

func (s *sender) sendAll(ctx context.Context, lists ...[]step) error {
	tip, err := s.backend.SuggestGasTipCap(ctx)
	if err != nil {
		return fmt.Errorf("deploy: asking for the tip: %w", err)
	}
	feeCap := new(big.Int).Add(tip, new(big.Int).Mul(s.head.BaseFee, big.NewInt(3)))
	for _, list := range lists {
		for _, st := range list {
			tx, err := types.SignNewTx(s.key, types.LatestSignerForChainID(s.id), &types.DynamicFeeTx{
				ChainID: s.id, Nonce: s.next, GasTipCap: tip, GasFeeCap: feeCap, Gas: st.gas, To: st.to, Data: st.data,
			})
			if err != nil {
				return fmt.Errorf("deploy: signing %s: %w", st.what, err)
			}
			if err := s.backend.SendTransaction(ctx, tx); err != nil {
				return fmt.Errorf("deploy: sending %s: %w", st.what, err)
			}
			s.next++
			s.sent, s.what = append(s.sent, tx), append(s.what, st.what)
		}
	}
	return nil
}

// wait returns the first block of the deployment once the chain has all of it. What the chain does not have is sent
// again now and then: a node that is killed loses what waits, and may lose blocks as well.
func (s *sender) wait(ctx context.Context) (uint64, error) {
	t := time.NewTicker(50 * time.Millisecond)
	defer t.Stop()
	for looks := 1; ; looks++ {
		s.seal()
		first, have, err := s.look(ctx)
		if err != nil || have == len(s.sent) {
			return first, err
		}
		if looks%20 == 0 {
			for _, tx := range s.sent[have:] {
				_ = s.backend.SendTransaction(ctx, tx) // refused most often, because the node has it; the next look tells
			}
		}
		select {
		case <-ctx.Done():
			return 0, fmt.Errorf("deploy: waiting for %s: %w", s.what[have], ctx.Err())
		case <-t.C:
		}
	}
}

// look returns the deployment's first block, and how many of its transactions the chain has before the first that it has not.
func (s *sender) look(ctx context.Context) (first uint64, have int, err error) {
	first = math.MaxUint64
	for i, tx := range s.sent {
		r, err := s.backend.TransactionReceipt(ctx, tx.Hash())
		if err != nil {
			return 0, i, nil
		}
		if r.Status != types.ReceiptStatusSuccessful {
			return 0, i, fmt.Errorf("deploy: %s reverted in block %v (transaction %s)", s.what[i], r.BlockNumber, tx.Hash())
		}
		first = min(first, r.BlockNumber.Uint64())
	}
	return first, len(s.sent), nil
}
