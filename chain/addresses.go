package chain

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
)

// Addresses are the contracts of one deployment, and the chain they are on.
type Addresses struct {
	ChainID        uint64         `json:"chainId"`
	Block          uint64         `json:"block"` // the first block that can hold an event of theirs
	AccessControl  common.Address `json:"accessControl"`
	Registry       common.Address `json:"registry"`
	Rewards        common.Address `json:"rewards"`
	Token          common.Address `json:"token"`
	Vault          common.Address `json:"vault"`
	VerifierStake  common.Address `json:"verifierStake"`
	Enrolment      common.Address `json:"enrolment"`
	Settlement     common.Address `json:"settlement"`
	OwedActions    common.Address `json:"owedActions"`
	Convictions    common.Address `json:"convictions"`
	FraudProofs    common.Address `json:"fraudProofs"`
	ForcedOpenings common.Address `json:"forcedOpenings"`
	WalkDisputes   common.Address `json:"walkDisputes"`
	RewardClaims   common.Address `json:"rewardClaims"`
	VerifierFaults common.Address `json:"verifierFaults"`
	Appeals        common.Address `json:"appeals"`
	// Leases is the registry of leases; zero where the network's market is another contract. It may be left out.
	Leases common.Address `json:"leases,omitzero"`
	// Conduct has the second criteria of tiers; zero where there are none. It may be left out.
	Conduct common.Address `json:"conduct,omitzero"`
}

// Validate names every address that is missing or given twice.
func (a Addresses) Validate() error {
	var errs []error
	if a.ChainID == 0 {
		errs = append(errs, errors.New("chain: chainId is missing"))
	}
	seen := make(map[common.Address]string)
	for _, c := range a.named() {
		switch other, dup := seen[c.addr]; {
		case c.addr == common.Address{}:
			errs = append(errs, fmt.Errorf("chain: address of %s is missing", c.name))
		case dup:
			errs = append(errs, fmt.Errorf("chain: %s and %s have the same address %s", other, c.name, c.addr))
		}
		seen[c.addr] = c.name
	}
	return errors.Join(errs...)
}

// LoadAddresses reads and validates what Save wrote. A key it does not know is an error.
func LoadAddresses(path string) (Addresses, error) {
	f, err := os.Open(path)
	if err != nil {
		return Addresses{}, fmt.Errorf("chain: reading addresses: %w", err)
	}
	defer f.Close()
	var a Addresses
	d := json.NewDecoder(f)
	d.DisallowUnknownFields()
	if err := d.Decode(&a); err != nil {
		return Addresses{}, fmt.Errorf("chain: reading addresses from %s: %w", path, err)
	}
	return a, a.Validate()
}

// Save writes the addresses as JSON, all of them or none: the file is replaced in one step.
func (a Addresses) Save(path string) error {
	if err := a.Validate(); err != nil {
		return err
	}
	text, err := json.MarshalIndent(a, "", "  ")
	if err != nil {
		return fmt.Errorf("chain: encoding addresses: %w", err)
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".addresses-*")
	if err != nil {
		return fmt.Errorf("chain: writing addresses: %w", err)
	}
	defer os.Remove(tmp.Name())
	_, err = tmp.Write(append(text, '\n'))
	if err := errors.Join(err, tmp.Sync(), tmp.Close()); err != nil {
		return fmt.Errorf("chain: writing addresses: %w", err)
	}
	return os.Rename(tmp.Name(), path)
}

// HasLeases says whether the deployment has a registry of leases.
func (a Addresses) HasLeases() bool { return a.Leases != common.Address{} }

type namedAddress struct {
	name string
	addr common.Address
}

func (a Addresses) named() []namedAddress {
	all := []namedAddress{
		{"AccessControlManager", a.AccessControl}, {"ProviderRegistry", a.Registry},
		{"ProviderRewardsManager", a.Rewards}, {"StakeToken", a.Token},
		{"StakeVault", a.Vault}, {"VerifierStake", a.VerifierStake}, {"Enrolment", a.Enrolment}, {"Settlement", a.Settlement},
		{"OwedActions", a.OwedActions},
		{"Convictions", a.Convictions}, {"FraudProofs", a.FraudProofs},
		{"ForcedOpenings", a.ForcedOpenings}, {"WalkDisputes", a.WalkDisputes},
		{"RewardClaims", a.RewardClaims}, {"VerifierFaults", a.VerifierFaults},
		{"Appeals", a.Appeals},
	}
	if a.HasLeases() {
		all = append(all, namedAddress{"LeaseRegistry", a.Leases})
	}
	if a.HasConduct() {
		all = append(all, namedAddress{"Conduct", a.Conduct})
	}
	return all
}
