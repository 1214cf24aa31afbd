package chain

import (
	"fmt"
	"math/big"
	"time"

	"github.com/slark-network/slark/chain/bindings"
)

// The only place where types of the bindings become types of the package.

func registrationParams(r Registration) bindings.ProviderRegistryProviderParams {
	return bindings.ProviderRegistryProviderParams{
		WalletAddress:    r.Wallet,
		PaymentsAccepted: r.Payments,
		Spec:             r.Spec,
		HostUri:          r.HostURI,
		Certificate:      r.Certificate,
		RewardWallet:     r.RewardWallet,
	}
}

func providerOf(p bindings.ProviderRegistryProviderInfo) (Provider, error) {
	tier, err := TierFromRegistry(p.Tier)
	if err != nil {
		return Provider{}, fmt.Errorf("provider %s: %w", p.WalletAddress, err)
	}
	return Provider{
		ID:           p.ProviderId.Uint64(),
		Wallet:       p.WalletAddress,
		RewardWallet: p.RewardWallet,
		Status:       Status(p.Status),
		Tier:         tier,
		HostURI:      p.HostUri,
		Certificate:  p.Certificate,
		Spec:         p.Spec,
		Joined:       unix(p.JoinTimestamp.Uint64()),
	}, nil
}

func owedOf(id uint64, o bindings.OwedActionsOwed) Owed {
	return Owed{
		ID:       id,
		Provider: o.Provider,
		Era:      o.Era,
		Kind:     OwedKind(o.Kind),
		From:     Tier(o.TierBefore),
		To:       Tier(o.TierAfter),
		WaitsFor: o.WaitsFor, NotBefore: unix(o.NotBefore),
	}
}

// unix is the time of a contract's seconds; 0 is no time.
func unix(s uint64) time.Time {
	if s == 0 {
		return time.Time{}
	}
	return time.Unix(int64(s), 0)
}

func seconds(s uint64) time.Duration { return time.Duration(s) * time.Second }

func bigID(id uint64) *big.Int { return new(big.Int).SetUint64(id) }
