package chain_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/bindings"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
)

const staked = 1_000_000

func grantSlasher(w *chaintest.World, who common.Address) chain.Call {
	return chain.Call{To: w.Addresses.AccessControl, Data: bindings.NewAccessControlManager().PackAddSlasher(who)}
}

func revokeSlasher(w *chaintest.World, who common.Address) chain.Call {
	return chain.Call{To: w.Addresses.AccessControl, Data: bindings.NewAccessControlManager().PackRemoveSlasher(who)}
}

func slashCall(w *chaintest.World, era int64, who common.Address) chain.Call {
	data := bindings.NewProviderRewardsManager().PackSetSlashEraForProviders([]common.Address{who}, []*big.Int{big.NewInt(era)}, []uint8{100})
	return chain.Call{To: w.Addresses.Rewards, Data: data}
}

// frozenWorld has one staked provider, accused by two of three verifiers.
func frozenWorld(t *testing.T) (*chaintest.World, chain.Case) {
	w := chaintest.NewWorld(t, 3, 1, deploy.Params{MisconductPenaltyBp: 2_500})
	p := w.Providers[0]
	w.Must(w.Admin, w.Client.Mint(p.Address, big.NewInt(staked)))
	w.Must(p, w.Client.ApproveStake(big.NewInt(staked)))
	w.Must(p, w.Client.DepositStake(big.NewInt(staked)))
	w.Must(p, w.Client.RequestWithdraw(big.NewInt(900_000))) // what is unbonding is not safe
	accuse := w.Client.ReportMisconduct(1, p.Address, common.Hash{1})
	w.Must(w.Verifiers[0], accuse)
	w.Refused("AlreadyAccused", w.Verifiers[0], accuse)
	w.Refused("NotVerifierInEra", p, accuse)
	if s := stake(w); s.Frozen.Sign() != 0 {
		t.Fatal("one of three verifiers froze stake")
	}
	w.Must(w.Verifiers[1], accuse)
	c, err := w.Client.Case(t.Context(), 1)
	if err != nil || c.State != chain.CaseFrozen || c.Frozen.Int64() != staked {
		t.Fatalf("case %+v, %v", c, err)
	}
	return w, c
}

func stake(w *chaintest.World) chain.Stake {
	w.T.Helper()
	s, err := w.Client.Stake(w.T.Context(), w.Providers[0].Address)
	if err != nil {
		w.T.Fatal(err)
	}
	return s
}

func TestUndisputedMisconductCostsItsShare(t *testing.T) {
	w, c := frozenWorld(t)
	w.Pass(21*time.Hour + time.Minute) // the stake asked back would be free now
	w.Refused("StakeFrozen", w.Providers[0], w.Client.Withdraw())
	w.Must(w.Admin, w.Client.Execute(c.ID))
	w.Refused("CaseNotInState", w.Admin, w.Client.Execute(c.ID))
	if s := stake(w); s.Total.Int64() != staked*3/4 || s.Frozen.Sign() != 0 || s.Unbonding.Int64() != staked*3/4 {
		t.Fatalf("stake %+v", s)
	}
	w.Must(w.Providers[0], w.Client.Withdraw())
}

func TestDisputedMisconductStaysFrozen(t *testing.T) {
	w, c := frozenWorld(t)
	w.Refused("DisputeWindowOpen", w.Admin, w.Client.Execute(c.ID))
	w.Refused("NotCaseProvider", w.Admin, w.Client.Dispute(c.ID))
	w.Must(w.Providers[0], w.Client.Dispute(c.ID))
	w.Until(c.DisputeUntil.Add(100 * time.Hour))
	w.Refused("CaseNotInState", w.Admin, w.Client.Execute(c.ID))
	w.Refused("StakeFrozen", w.Providers[0], w.Client.Withdraw())
	resolve := chain.Call{To: w.Addresses.Settlement, Data: bindings.NewSettlement().PackResolve(big.NewInt(1), 0)}
	w.Refused("NotResolver", w.Admin, resolve)
	role := [32]byte(crypto.Keccak256([]byte("RESOLVER_ROLE")))
	w.Must(w.Admin, chain.Call{To: w.Addresses.AccessControl, Data: bindings.NewAccessControlManager().PackGrantRole(role, w.Admin.Address)})
	w.Must(w.Admin, resolve) // acquitted
	if s := stake(w); s.Total.Int64() != staked || s.Frozen.Sign() != 0 {
		t.Fatalf("stake %+v", s)
	}
}

func TestDisputeComesTooLate(t *testing.T) {
	w, c := frozenWorld(t)
	w.Until(c.DisputeUntil.Add(time.Second))
	w.Refused("DisputeWindowOver", w.Providers[0], w.Client.Dispute(c.ID))
}

func TestOnlySettlementTouchesStake(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 1, deploy.Params{})
	v := bindings.NewStakeVault()
	for _, data := range [][]byte{v.PackFreeze(w.Providers[0].Address), v.PackSlash(w.Providers[0].Address, big.NewInt(1)), v.PackRelease(w.Providers[0].Address)} {
		w.Refused("NotSettlement", w.Admin, chain.Call{To: w.Addresses.Vault, Data: data})
	}
	w.Refused("SettlementAlreadySet", w.Admin, chain.Call{To: w.Addresses.Vault, Data: v.PackSetSettlement(w.Admin.Address)})
}
