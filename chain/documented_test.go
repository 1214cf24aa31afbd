package chain_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/bindings"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
)

// TestManagerRefuses: the errors of the rewards manager that docs/settlement.md takes from the network's ABI are the stand-in's too.
func TestManagerRefuses(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 2, deploy.Params{})
	slash := func(era int64, percentages ...uint8) chain.Call {
		data := bindings.NewProviderRewardsManager().PackSetSlashEraForProviders([]common.Address{w.Providers[0].Address}, []*big.Int{big.NewInt(era)}, percentages)
		return chain.Call{To: w.Addresses.Rewards, Data: data}
	}
	w.Refused("UnAuthorized", w.Providers[1], slash(1, 100))
	w.Must(w.Admin, chain.Call{To: w.Addresses.AccessControl, Data: bindings.NewAccessControlManager().PackAddSlasher(w.Admin.Address)})
	w.Refused("ArrayMismatch", w.Admin, slash(1, 100, 100))
	w.Refused("ZeroEra", w.Admin, slash(0, 100))
	w.Must(w.Admin, slash(1, 100))
	w.Refused("AlreadySlashed", w.Admin, slash(1, 100))
}

// TestNoContract: an address where there is nothing is said with the name that it has in the addresses file, all of them together.
func TestNoContract(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 0, deploy.Params{})
	wrong := w.Addresses
	wrong.Registry, wrong.Token = common.Address{1}, common.Address{2}
	_, err := chain.NewClient(t.Context(), w.Backend, wrong, chaintest.SimChainID)
	for _, want := range []string{
		"no contract at " + wrong.Registry.Hex() + ", the address of ProviderRegistry", "no contract at " + wrong.Token.Hex() + ", the address of StakeToken",
	} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
}
