package chain

import (
	"errors"
	"fmt"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/slark-network/slark/chain/bindings"
)

// Arg is one argument of a contract's error or event.
type Arg struct {
	Name  string
	Value any // as the ABI decoder gives it: common.Address, uint64, *big.Int, ...
}

// ContractError is a call that a contract refused, in words. Callers branch on Name.
type ContractError struct {
	Contract string // which contract's error it is, as far as that can be told
	Name     string // the error as the contract declares it; Error, Panic or Empty if it is not one of its own
	Args     []Arg
	Words    string // for people
}

func (e *ContractError) Error() string {
	return fmt.Sprintf("chain: %s refused: %s", e.Contract, e.Words)
}

// IsContractError reports whether err is a contract's refusal with one of the names.
func IsContractError(err error, names ...string) bool {
	var ce *ContractError
	if !errors.As(err, &ce) {
		return false
	}
	for _, n := range names {
		if ce.Name == n {
			return true
		}
	}
	return false
}

// emptyABI is for bound contracts whose call data is packed by the bindings already.
var emptyABI abi.ABI

// errorSources are the contracts whose custom errors can come back, also through another contract.
func errorSources() []struct {
	name string
	meta *bind.MetaData
} {
	return []struct {
		name string
		meta *bind.MetaData
	}{
		{"Settlement", &bindings.SettlementMetaData},
		{"ProviderRegistry", &bindings.ProviderRegistryMetaData},
		{"ProviderRewardsManager", &bindings.ProviderRewardsManagerMetaData},
		{"StakeVault", &bindings.StakeVaultMetaData},
		{"VerifierStake", &bindings.VerifierStakeMetaData},
		{"Enrolment", &bindings.EnrolmentMetaData},
		{"OwedActions", &bindings.OwedActionsMetaData},
		{"Appeals", &bindings.AppealsMetaData},
		{"Convictions", &bindings.ConvictionsMetaData},
		{"FraudProofs", &bindings.FraudProofsMetaData},
		{"ForcedOpenings", &bindings.ForcedOpeningsMetaData},
		{"WalkDisputes", &bindings.WalkDisputesMetaData},
		{"RewardClaims", &bindings.RewardClaimsMetaData},
		{"VerifierFaults", &bindings.VerifierFaultsMetaData},
		{"StakeToken", &bindings.StakeTokenMetaData},
		{"AccessControlManager", &bindings.AccessControlManagerMetaData},
		{"LeaseRegistry", &bindings.LeaseRegistryMetaData},
		{"Conduct", &bindings.ConductMetaData},
		{"DrandSource", &bindings.DrandSourceMetaData},
	}
}

// explain turns a node's "execution reverted" into a *ContractError and leaves every other error as it is.
func (c *Client) explain(to common.Address, err error) error {
	var de rpc.DataError
	if errors.As(err, &de) {
		if text, ok := de.ErrorData().(string); ok {
			return DecodeRevert(c.contractName(to), common.FromHex(text))
		}
	}
	if err != nil && strings.Contains(err.Error(), "execution reverted") {
		return DecodeRevert(c.contractName(to), nil)
	}
	return err
}

// contractName is the name of the contract at an address, or the address.
func (c *Client) contractName(to common.Address) string {
	for _, a := range c.addrs.named() {
		if a.addr == to {
			return a.name
		}
	}
	return to.Hex()
}

// DecodeRevert explains the data of a reverted call to the named contract. The contract's own errors come first,
// because the same error may be declared by several.
func DecodeRevert(contract string, data []byte) *ContractError {
	if len(data) < 4 {
		return &ContractError{Contract: contract, Name: "Empty", Words: "reverted without saying why"}
	}
	if reason, err := abi.UnpackRevert(data); err == nil {
		return &ContractError{Contract: contract, Name: "Error", Args: []Arg{{"reason", reason}}, Words: reason}
	}
	sources := errorSources()
	for _, own := range []bool{true, false} {
		for _, s := range sources {
			if (s.name == contract) != own {
				continue
			}
			if e := decodeWith(s.name, s.meta, data); e != nil {
				return e
			}
		}
	}
	return &ContractError{Contract: contract, Name: "Unknown", Words: fmt.Sprintf("reverted with unknown data 0x%x", data)}
}

func decodeWith(contract string, meta *bind.MetaData, data []byte) *ContractError {
	parsed, err := meta.ParseABI()
	if err != nil {
		return nil
	}
	for name, e := range parsed.Errors {
		if [4]byte(e.ID[:4]) != [4]byte(data[:4]) {
			continue
		}
		values, err := e.Inputs.Unpack(data[4:])
		if err != nil {
			return nil
		}
		out := &ContractError{Contract: contract, Name: name, Args: make([]Arg, len(values))}
		for i, v := range values {
			out.Args[i] = Arg{e.Inputs[i].Name, v}
		}
		out.Words = words(name, out.Args)
		return out
	}
	return nil
}

// words makes "EraNotOver" with its arguments "era not over (era 3, current 3)".
func words(name string, args []Arg) string {
	var b strings.Builder
	for i, r := range name {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte(' ')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	for i, a := range args {
		sep := ", "
		if i == 0 {
			sep = " ("
		}
		fmt.Fprintf(&b, "%s%s %v", sep, a.Name, a.Value)
	}
	if len(args) > 0 {
		b.WriteByte(')')
	}
	return b.String()
}
