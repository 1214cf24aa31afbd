package chain

import (
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

func TestTierConversionAtBothEnds(t *testing.T) {
	for value := uint8(0); value <= 6; value++ {
		tier, err := TierFromRegistry(value)
		if err != nil || tier != Tier(value+1) {
			t.Fatalf("registry %d: tier %d, %v", value, tier, err)
		}
		if back, err := tier.ToRegistry(); err != nil || back != value {
			t.Fatalf("tier %d: registry %d, %v", tier, back, err)
		}
	}
	if _, err := TierFromRegistry(7); err == nil {
		t.Error("registry value 7 became a tier")
	}
	for _, bad := range []Tier{0, 8, 255} {
		if _, err := bad.ToRegistry(); err == nil {
			t.Errorf("tier %d became a registry value", bad)
		}
	}
}

func TestDecodeRevert(t *testing.T) {
	if e := DecodeRevert("ProviderRegistry", nil); e.Name != "Empty" {
		t.Errorf("no data: %v", e)
	}
	if e := DecodeRevert("x", []byte{1, 2, 3, 4}); e.Name != "Unknown" {
		t.Errorf("unknown data: %v", e)
	}
	str, _ := abi.NewType("string", "", nil)
	packed, _ := abi.Arguments{{Type: str}}.Pack("too early")
	if e := DecodeRevert("x", append(common.FromHex("08c379a0"), packed...)); e.Name != "Error" || e.Words != "too early" {
		t.Errorf("reason: %v", e)
	}
}

func FuzzDecodeRevert(f *testing.F) {
	f.Add([]byte{})
	f.Add(common.FromHex("08c379a0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if e := DecodeRevert("Settlement", data); e == nil || e.Name == "" || e.Error() == "" {
			t.Fatalf("%x: %v", data, e)
		}
	})
}

func TestAddressesAreChecked(t *testing.T) {
	a := Addresses{ChainID: 1}
	all := []*common.Address{
		&a.AccessControl, &a.Registry, &a.Rewards, &a.Token, &a.Vault, &a.VerifierStake, &a.Enrolment, &a.Settlement, &a.OwedActions, &a.Convictions,
		&a.FraudProofs, &a.ForcedOpenings, &a.WalkDisputes, &a.RewardClaims, &a.VerifierFaults, &a.Appeals,
	}
	for i, p := range all {
		if a.Validate() == nil {
			t.Fatalf("%d addresses pass", i)
		}
		*p = common.Address{byte(i + 1)}
	}
	if err := a.Validate(); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "a.json")
	if err := a.Save(path); err != nil {
		t.Fatal(err)
	}
	if got, err := LoadAddresses(path); err != nil || got != a {
		t.Fatalf("%+v, %v", got, err)
	}
	a.Vault = a.Token
	if err := a.Save(path); err == nil {
		t.Fatal("two contracts at one address were saved")
	}
}
