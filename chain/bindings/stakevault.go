// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// StakeVaultMetaData contains all meta data concerning the StakeVault contract.
var StakeVaultMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"unbondingTime_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"AlreadyFrozen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"}],\"name\":\"InsufficientStake\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotDeployer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSettlement\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"NothingUnbonding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"settlement\",\"type\":\"address\"}],\"name\":\"SettlementAlreadySet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"StakeFrozen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"unlockAt\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"nowTs\",\"type\":\"uint256\"}],\"name\":\"StillUnbonding\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"stake\",\"type\":\"uint128\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"Frozen\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"Released\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"settlement\",\"type\":\"address\"}],\"name\":\"SettlementSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"unlockAt\",\"type\":\"uint64\"}],\"name\":\"WithdrawRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"freeze\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"frozenOf\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"requestWithdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"settlement_\",\"type\":\"address\"}],\"name\":\"setSettlement\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settlement\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"slash\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"stakeOf\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"unbondingOf\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"unlockAt\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unbondingTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "StakeVault",
	Bin: "0x610100604052348015610010575f5ffd5b5060405161102938038061102983398101604081905261002f916100a9565b6001600160a01b038316158061004c57506001600160a01b038216155b1561006a5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b03928316608052911660a0526001600160401b031660c0523360e0526100fe565b6001600160a01b03811681146100a6575f5ffd5b50565b5f5f5f606084860312156100bb575f5ffd5b83516100c681610092565b60208501519093506100d781610092565b60408501519092506001600160401b03811681146100f3575f5ffd5b809150509250925092565b60805160a05160c05160e051610ece61015b5f395f61099a01525f81816102080152610bd701525f81816101ce01528181610814015261085b01525f81816102f2015281816104fb015281816105fe01526107f20152610ece5ff3fe608060405234801561000f575f5ffd5b50600436106100e5575f3560e01c8063676d8bd4116100885780638f4e6f37116100635780638f4e6f3714610256578063acf0991214610269578063ed262254146102da578063fc0c546a146102ed575f5ffd5b8063676d8bd4146101f05780638b0b30ce146102035780638d1fdf2f14610243575f5ffd5b806342623360116100c3578063426233601461015b578063511606301461018c57806354469aea146101b657806361d027b3146101c9575f5ffd5b806319165587146100e95780631bf6e00d146100fe5780633ccfd60b14610153575b5f5ffd5b6100fc6100f7366004610dd6565b610314565b005b61013661010c366004610dd6565b6001600160a01b03165f90815260016020526040902054600160801b90046001600160801b031690565b6040516001600160801b0390911681526020015b60405180910390f35b6100fc6103b0565b610136610169366004610dd6565b6001600160a01b03165f908152600160205260409020546001600160801b031690565b5f5461019e906001600160a01b031681565b6040516001600160a01b03909116815260200161014a565b6100fc6101c4366004610e0c565b610575565b61019e7f000000000000000000000000000000000000000000000000000000000000000081565b6100fc6101fe366004610e25565b61067b565b61022a7f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff909116815260200161014a565b610136610251366004610dd6565b6108b3565b6100fc610264366004610dd6565b61098f565b6102b2610277366004610dd6565b6001600160a01b03165f90815260016020819052604090912001546001600160801b03811691600160801b90910467ffffffffffffffff1690565b604080516001600160801b03909316835267ffffffffffffffff90911660208301520161014a565b6100fc6102e8366004610e0c565b610a7f565b61019e7f000000000000000000000000000000000000000000000000000000000000000081565b5f546001600160a01b0316331461034557604051634afb55c560e01b81523360048201526024015b60405180910390fd5b6001600160a01b0381165f8181526001602090815260409182902080546001600160801b0380821683558451600160801b9092041680825293519194927fb8ce499f00303e2ba40111fcdb91126295620b5e6d3aebc1c569c5f19d5bc07492918290030190a2505050565b335f9081526001602081905260409091209081015481546001600160801b0391821691600160801b909104161561041457815460405163515a014f60e01b8152336004820152600160801b9091046001600160801b0316602482015260440161033c565b806001600160801b03165f0361043f57604051632fdeeafd60e21b815233600482015260240161033c565b6001820154600160801b900467ffffffffffffffff16421015610499576001820154604051636188487160e01b8152336004820152600160801b90910467ffffffffffffffff16602482015242604482015260640161033c565b6001820180546001600160801b03191690558154819083905f906104c79084906001600160801b0316610e6a565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555061053233826001600160801b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610c769092919063ffffffff16565b6040516001600160801b038216815233907fab48b3d59a240196dc5bdd7f7a638fca310f8194c7d350c3dd7765861311ddf8906020015b60405180910390a25050565b806001600160801b03165f0361059e57604051631f2a200560e01b815260040160405180910390fd5b335f9081526001602052604081208054909183918391906105c99084906001600160801b0316610e8f565b92506101000a8154816001600160801b0302191690836001600160801b031602179055506106363330846001600160801b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610cb0909392919063ffffffff16565b8054604080516001600160801b038086168252909216602083015233917f91a0eb2c39ca4d8b85d038e494302fb14bda4920d009c0aa44f26960104adb979101610569565b5f546001600160a01b031633146106a757604051634afb55c560e01b815233600482015260240161033c565b6001600160a01b0382165f90815260016020526040902080546001600160801b03600160801b9091048116908316111561072157805460405163936d426d60e01b81526001600160a01b03851660048201526001600160801b038085166024830152600160801b909204909116604482015260640161033c565b805482908290601090610745908490600160801b90046001600160801b0316610e6a565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555081815f015f8282829054906101000a90046001600160801b031661078d9190610e6a565b82546101009290920a6001600160801b03818102199093169183160217909155825460018401549082169116111590506107e55780546001820180546001600160801b0319166001600160801b039092169190911790555b6108426001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f00000000000000000000000000000000000000000000000000000000000000006001600160801b038516610c76565b6040516001600160801b03831681526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811691908516907fbfeaf055e3cc2126fdbf006eda97657a7a8f82248db4159264060f31dfa2e2d09060200160405180910390a3505050565b5f80546001600160a01b031633146108e057604051634afb55c560e01b815233600482015260240161033c565b6001600160a01b0382165f9081526001602052604090208054600160801b90046001600160801b03161561093257604051636c9ac2d360e11b81526001600160a01b038416600482015260240161033c565b80546001600160801b0316600160801b8102811782556040518181529092506001600160a01b038416907fbc8f3d7921122edef36bb1ef678a232c125c6ce88482d63e0d2f1d29e1f008b19060200160405180910390a250919050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146109da57604051630646601b60e11b815233600482015260240161033c565b6001600160a01b038116610a015760405163d92e233d60e01b815260040160405180910390fd5b5f546001600160a01b031615610a38575f546040516321391f6760e11b81526001600160a01b03909116600482015260240161033c565b5f80546001600160a01b0319166001600160a01b038316908117825560405190917f9f266baf9d71b9257e2d4938694b1264393222f7d373cca75af0998bb5fcca9991a250565b806001600160801b03165f03610aa857604051631f2a200560e01b815260040160405180910390fd5b335f9081526001602052604090208054600160801b90046001600160801b031615610b0057805460405163515a014f60e01b8152336004820152600160801b9091046001600160801b0316602482015260440161033c565b60018101548154610b1d916001600160801b039081169116610e6a565b6001600160801b0316826001600160801b03161115610b92576001810154815433918491610b57916001600160801b039081169116610e6a565b60405163936d426d60e01b81526001600160a01b0390931660048401526001600160801b03918216602484015216604482015260640161033c565b6001810180548391905f90610bb19084906001600160801b0316610e8f565b92506101000a8154816001600160801b0302191690836001600160801b031602179055507f000000000000000000000000000000000000000000000000000000000000000042610c019190610eae565b60018201805467ffffffffffffffff60801b1916600160801b67ffffffffffffffff93841681029190911791829055604080516001600160801b038716815291909204909216602083015233917f3638b8bc1b24cb5dcf9700b9ae66dad3702033825d9c1ac1e5d51a3eb35ca0a19101610569565b610c838383836001610cec565b610cab57604051635274afe760e01b81526001600160a01b038416600482015260240161033c565b505050565b610cbe848484846001610d4e565b610ce657604051635274afe760e01b81526001600160a01b038516600482015260240161033c565b50505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316610d42578383151615610d36573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316610daa578383151615610d9e573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b80356001600160a01b0381168114610dd1575f5ffd5b919050565b5f60208284031215610de6575f5ffd5b610def82610dbb565b9392505050565b80356001600160801b0381168114610dd1575f5ffd5b5f60208284031215610e1c575f5ffd5b610def82610df6565b5f5f60408385031215610e36575f5ffd5b610e3f83610dbb565b9150610e4d60208401610df6565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b6001600160801b038281168282160390811115610e8957610e89610e56565b92915050565b6001600160801b038181168382160190811115610e8957610e89610e56565b67ffffffffffffffff8181168382160190811115610e8957610e89610e5656",
}

// StakeVault is an auto generated Go binding around an Ethereum contract.
type StakeVault struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *StakeVault) GetABI() abi.ABI {
	return c.abi
}

// NewStakeVault creates a new instance of StakeVault.
func NewStakeVault() *StakeVault {
	parsed, err := StakeVaultMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &StakeVault{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *StakeVault) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address treasury_, uint64 unbondingTime_) returns()
func (stakeVault *StakeVault) PackConstructor(token_ common.Address, treasury_ common.Address, unbondingTime_ uint64) []byte {
	enc, err := stakeVault.abi.Pack("", token_, treasury_, unbondingTime_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54469aea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint128 amount) returns()
func (stakeVault *StakeVault) PackDeposit(amount *big.Int) []byte {
	enc, err := stakeVault.abi.Pack("deposit", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54469aea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint128 amount) returns()
func (stakeVault *StakeVault) TryPackDeposit(amount *big.Int) ([]byte, error) {
	return stakeVault.abi.Pack("deposit", amount)
}

// PackFreeze is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d1fdf2f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freeze(address provider) returns(uint128 amount)
func (stakeVault *StakeVault) PackFreeze(provider common.Address) []byte {
	enc, err := stakeVault.abi.Pack("freeze", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFreeze is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d1fdf2f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function freeze(address provider) returns(uint128 amount)
func (stakeVault *StakeVault) TryPackFreeze(provider common.Address) ([]byte, error) {
	return stakeVault.abi.Pack("freeze", provider)
}

// UnpackFreeze is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8d1fdf2f.
//
// Solidity: function freeze(address provider) returns(uint128 amount)
func (stakeVault *StakeVault) UnpackFreeze(data []byte) (*big.Int, error) {
	out, err := stakeVault.abi.Unpack("freeze", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFrozenOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bf6e00d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function frozenOf(address provider) view returns(uint128)
func (stakeVault *StakeVault) PackFrozenOf(provider common.Address) []byte {
	enc, err := stakeVault.abi.Pack("frozenOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFrozenOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bf6e00d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function frozenOf(address provider) view returns(uint128)
func (stakeVault *StakeVault) TryPackFrozenOf(provider common.Address) ([]byte, error) {
	return stakeVault.abi.Pack("frozenOf", provider)
}

// UnpackFrozenOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1bf6e00d.
//
// Solidity: function frozenOf(address provider) view returns(uint128)
func (stakeVault *StakeVault) UnpackFrozenOf(data []byte) (*big.Int, error) {
	out, err := stakeVault.abi.Unpack("frozenOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19165587.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(address provider) returns()
func (stakeVault *StakeVault) PackRelease(provider common.Address) []byte {
	enc, err := stakeVault.abi.Pack("release", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19165587.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(address provider) returns()
func (stakeVault *StakeVault) TryPackRelease(provider common.Address) ([]byte, error) {
	return stakeVault.abi.Pack("release", provider)
}

// PackRequestWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed262254.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestWithdraw(uint128 amount) returns()
func (stakeVault *StakeVault) PackRequestWithdraw(amount *big.Int) []byte {
	enc, err := stakeVault.abi.Pack("requestWithdraw", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed262254.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestWithdraw(uint128 amount) returns()
func (stakeVault *StakeVault) TryPackRequestWithdraw(amount *big.Int) ([]byte, error) {
	return stakeVault.abi.Pack("requestWithdraw", amount)
}

// PackSetSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f4e6f37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSettlement(address settlement_) returns()
func (stakeVault *StakeVault) PackSetSettlement(settlement common.Address) []byte {
	enc, err := stakeVault.abi.Pack("setSettlement", settlement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f4e6f37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSettlement(address settlement_) returns()
func (stakeVault *StakeVault) TryPackSetSettlement(settlement common.Address) ([]byte, error) {
	return stakeVault.abi.Pack("setSettlement", settlement)
}

// PackSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51160630.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlement() view returns(address)
func (stakeVault *StakeVault) PackSettlement() []byte {
	enc, err := stakeVault.abi.Pack("settlement")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51160630.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settlement() view returns(address)
func (stakeVault *StakeVault) TryPackSettlement() ([]byte, error) {
	return stakeVault.abi.Pack("settlement")
}

// UnpackSettlement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51160630.
//
// Solidity: function settlement() view returns(address)
func (stakeVault *StakeVault) UnpackSettlement(data []byte) (common.Address, error) {
	out, err := stakeVault.abi.Unpack("settlement", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x676d8bd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address provider, uint128 amount) returns()
func (stakeVault *StakeVault) PackSlash(provider common.Address, amount *big.Int) []byte {
	enc, err := stakeVault.abi.Pack("slash", provider, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x676d8bd4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address provider, uint128 amount) returns()
func (stakeVault *StakeVault) TryPackSlash(provider common.Address, amount *big.Int) ([]byte, error) {
	return stakeVault.abi.Pack("slash", provider, amount)
}

// PackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42623360.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeOf(address provider) view returns(uint128)
func (stakeVault *StakeVault) PackStakeOf(provider common.Address) []byte {
	enc, err := stakeVault.abi.Pack("stakeOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42623360.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeOf(address provider) view returns(uint128)
func (stakeVault *StakeVault) TryPackStakeOf(provider common.Address) ([]byte, error) {
	return stakeVault.abi.Pack("stakeOf", provider)
}

// UnpackStakeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42623360.
//
// Solidity: function stakeOf(address provider) view returns(uint128)
func (stakeVault *StakeVault) UnpackStakeOf(data []byte) (*big.Int, error) {
	out, err := stakeVault.abi.Unpack("stakeOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (stakeVault *StakeVault) PackToken() []byte {
	enc, err := stakeVault.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (stakeVault *StakeVault) TryPackToken() ([]byte, error) {
	return stakeVault.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (stakeVault *StakeVault) UnpackToken(data []byte) (common.Address, error) {
	out, err := stakeVault.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (stakeVault *StakeVault) PackTreasury() []byte {
	enc, err := stakeVault.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (stakeVault *StakeVault) TryPackTreasury() ([]byte, error) {
	return stakeVault.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (stakeVault *StakeVault) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := stakeVault.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnbondingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacf09912.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbondingOf(address provider) view returns(uint128 amount, uint64 unlockAt)
func (stakeVault *StakeVault) PackUnbondingOf(provider common.Address) []byte {
	enc, err := stakeVault.abi.Pack("unbondingOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbondingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacf09912.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbondingOf(address provider) view returns(uint128 amount, uint64 unlockAt)
func (stakeVault *StakeVault) TryPackUnbondingOf(provider common.Address) ([]byte, error) {
	return stakeVault.abi.Pack("unbondingOf", provider)
}

// UnbondingOfOutput serves as a container for the return parameters of contract
// method UnbondingOf.
type UnbondingOfOutput struct {
	Amount   *big.Int
	UnlockAt uint64
}

// UnpackUnbondingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xacf09912.
//
// Solidity: function unbondingOf(address provider) view returns(uint128 amount, uint64 unlockAt)
func (stakeVault *StakeVault) UnpackUnbondingOf(data []byte) (UnbondingOfOutput, error) {
	out, err := stakeVault.abi.Unpack("unbondingOf", data)
	outstruct := new(UnbondingOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Amount = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.UnlockAt = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackUnbondingTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b0b30ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbondingTime() view returns(uint64)
func (stakeVault *StakeVault) PackUnbondingTime() []byte {
	enc, err := stakeVault.abi.Pack("unbondingTime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbondingTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b0b30ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbondingTime() view returns(uint64)
func (stakeVault *StakeVault) TryPackUnbondingTime() ([]byte, error) {
	return stakeVault.abi.Pack("unbondingTime")
}

// UnpackUnbondingTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8b0b30ce.
//
// Solidity: function unbondingTime() view returns(uint64)
func (stakeVault *StakeVault) UnpackUnbondingTime(data []byte) (uint64, error) {
	out, err := stakeVault.abi.Unpack("unbondingTime", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (stakeVault *StakeVault) PackWithdraw() []byte {
	enc, err := stakeVault.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (stakeVault *StakeVault) TryPackWithdraw() ([]byte, error) {
	return stakeVault.abi.Pack("withdraw")
}

// StakeVaultDeposited represents a Deposited event raised by the StakeVault contract.
type StakeVaultDeposited struct {
	Provider common.Address
	Amount   *big.Int
	Stake    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeVaultDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (StakeVaultDeposited) ContractEventName() string {
	return StakeVaultDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed provider, uint128 amount, uint128 stake)
func (stakeVault *StakeVault) UnpackDepositedEvent(log *types.Log) (*StakeVaultDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeVaultDeposited)
	if len(log.Data) > 0 {
		if err := stakeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeVaultFrozen represents a Frozen event raised by the StakeVault contract.
type StakeVaultFrozen struct {
	Provider common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeVaultFrozenEventName = "Frozen"

// ContractEventName returns the user-defined event name.
func (StakeVaultFrozen) ContractEventName() string {
	return StakeVaultFrozenEventName
}

// UnpackFrozenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Frozen(address indexed provider, uint128 amount)
func (stakeVault *StakeVault) UnpackFrozenEvent(log *types.Log) (*StakeVaultFrozen, error) {
	event := "Frozen"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeVaultFrozen)
	if len(log.Data) > 0 {
		if err := stakeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeVaultReleased represents a Released event raised by the StakeVault contract.
type StakeVaultReleased struct {
	Provider common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeVaultReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (StakeVaultReleased) ContractEventName() string {
	return StakeVaultReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(address indexed provider, uint128 amount)
func (stakeVault *StakeVault) UnpackReleasedEvent(log *types.Log) (*StakeVaultReleased, error) {
	event := "Released"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeVaultReleased)
	if len(log.Data) > 0 {
		if err := stakeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeVaultSettlementSet represents a SettlementSet event raised by the StakeVault contract.
type StakeVaultSettlementSet struct {
	Settlement common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakeVaultSettlementSetEventName = "SettlementSet"

// ContractEventName returns the user-defined event name.
func (StakeVaultSettlementSet) ContractEventName() string {
	return StakeVaultSettlementSetEventName
}

// UnpackSettlementSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SettlementSet(address indexed settlement)
func (stakeVault *StakeVault) UnpackSettlementSetEvent(log *types.Log) (*StakeVaultSettlementSet, error) {
	event := "SettlementSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeVaultSettlementSet)
	if len(log.Data) > 0 {
		if err := stakeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeVaultSlashed represents a Slashed event raised by the StakeVault contract.
type StakeVaultSlashed struct {
	Provider common.Address
	Treasury common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeVaultSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (StakeVaultSlashed) ContractEventName() string {
	return StakeVaultSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(address indexed provider, address indexed treasury, uint128 amount)
func (stakeVault *StakeVault) UnpackSlashedEvent(log *types.Log) (*StakeVaultSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeVaultSlashed)
	if len(log.Data) > 0 {
		if err := stakeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeVaultWithdrawRequested represents a WithdrawRequested event raised by the StakeVault contract.
type StakeVaultWithdrawRequested struct {
	Provider common.Address
	Amount   *big.Int
	UnlockAt uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeVaultWithdrawRequestedEventName = "WithdrawRequested"

// ContractEventName returns the user-defined event name.
func (StakeVaultWithdrawRequested) ContractEventName() string {
	return StakeVaultWithdrawRequestedEventName
}

// UnpackWithdrawRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawRequested(address indexed provider, uint128 amount, uint64 unlockAt)
func (stakeVault *StakeVault) UnpackWithdrawRequestedEvent(log *types.Log) (*StakeVaultWithdrawRequested, error) {
	event := "WithdrawRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeVaultWithdrawRequested)
	if len(log.Data) > 0 {
		if err := stakeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeVaultWithdrawn represents a Withdrawn event raised by the StakeVault contract.
type StakeVaultWithdrawn struct {
	Provider common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeVaultWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (StakeVaultWithdrawn) ContractEventName() string {
	return StakeVaultWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed provider, uint128 amount)
func (stakeVault *StakeVault) UnpackWithdrawnEvent(log *types.Log) (*StakeVaultWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeVaultWithdrawn)
	if len(log.Data) > 0 {
		if err := stakeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (stakeVault *StakeVault) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["AlreadyFrozen"].ID.Bytes()[:4]) {
		return stakeVault.UnpackAlreadyFrozenError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["InsufficientStake"].ID.Bytes()[:4]) {
		return stakeVault.UnpackInsufficientStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["NotDeployer"].ID.Bytes()[:4]) {
		return stakeVault.UnpackNotDeployerError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["NotSettlement"].ID.Bytes()[:4]) {
		return stakeVault.UnpackNotSettlementError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["NothingUnbonding"].ID.Bytes()[:4]) {
		return stakeVault.UnpackNothingUnbondingError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return stakeVault.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["SettlementAlreadySet"].ID.Bytes()[:4]) {
		return stakeVault.UnpackSettlementAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["StakeFrozen"].ID.Bytes()[:4]) {
		return stakeVault.UnpackStakeFrozenError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["StillUnbonding"].ID.Bytes()[:4]) {
		return stakeVault.UnpackStillUnbondingError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return stakeVault.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return stakeVault.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakeVaultAlreadyFrozen represents a AlreadyFrozen error raised by the StakeVault contract.
type StakeVaultAlreadyFrozen struct {
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyFrozen(address provider)
func StakeVaultAlreadyFrozenErrorID() common.Hash {
	return common.HexToHash("0xd93585a680fb221bdd4fd56c705b24696fb6d27b40c624208ebc958d32fba360")
}

// UnpackAlreadyFrozenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyFrozen(address provider)
func (stakeVault *StakeVault) UnpackAlreadyFrozenError(raw []byte) (*StakeVaultAlreadyFrozen, error) {
	out := new(StakeVaultAlreadyFrozen)
	if err := stakeVault.abi.UnpackIntoInterface(out, "AlreadyFrozen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultInsufficientStake represents a InsufficientStake error raised by the StakeVault contract.
type StakeVaultInsufficientStake struct {
	Provider  common.Address
	Wanted    *big.Int
	Available *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientStake(address provider, uint256 wanted, uint256 available)
func StakeVaultInsufficientStakeErrorID() common.Hash {
	return common.HexToHash("0x936d426dd74f230ad5a4425fb8e2282c39c20abb35ad8a2da02a9b2239d6c390")
}

// UnpackInsufficientStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientStake(address provider, uint256 wanted, uint256 available)
func (stakeVault *StakeVault) UnpackInsufficientStakeError(raw []byte) (*StakeVaultInsufficientStake, error) {
	out := new(StakeVaultInsufficientStake)
	if err := stakeVault.abi.UnpackIntoInterface(out, "InsufficientStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultNotDeployer represents a NotDeployer error raised by the StakeVault contract.
type StakeVaultNotDeployer struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDeployer(address caller)
func StakeVaultNotDeployerErrorID() common.Hash {
	return common.HexToHash("0x0c8cc036c9c98ca91a606f42bb4fd73acf8431b681f0e19ddaaaf88693e5c4a5")
}

// UnpackNotDeployerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDeployer(address caller)
func (stakeVault *StakeVault) UnpackNotDeployerError(raw []byte) (*StakeVaultNotDeployer, error) {
	out := new(StakeVaultNotDeployer)
	if err := stakeVault.abi.UnpackIntoInterface(out, "NotDeployer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultNotSettlement represents a NotSettlement error raised by the StakeVault contract.
type StakeVaultNotSettlement struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSettlement(address caller)
func StakeVaultNotSettlementErrorID() common.Hash {
	return common.HexToHash("0x4afb55c5b90c62d67b56a9da9cdc7440c2d0a03a02eb2fc8da65c2e9f4945a80")
}

// UnpackNotSettlementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSettlement(address caller)
func (stakeVault *StakeVault) UnpackNotSettlementError(raw []byte) (*StakeVaultNotSettlement, error) {
	out := new(StakeVaultNotSettlement)
	if err := stakeVault.abi.UnpackIntoInterface(out, "NotSettlement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultNothingUnbonding represents a NothingUnbonding error raised by the StakeVault contract.
type StakeVaultNothingUnbonding struct {
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingUnbonding(address provider)
func StakeVaultNothingUnbondingErrorID() common.Hash {
	return common.HexToHash("0xbf7babf42769460cc78797944234cd23f16a1f227ab920250aa68a7d7e85e6aa")
}

// UnpackNothingUnbondingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingUnbonding(address provider)
func (stakeVault *StakeVault) UnpackNothingUnbondingError(raw []byte) (*StakeVaultNothingUnbonding, error) {
	out := new(StakeVaultNothingUnbonding)
	if err := stakeVault.abi.UnpackIntoInterface(out, "NothingUnbonding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the StakeVault contract.
type StakeVaultSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func StakeVaultSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (stakeVault *StakeVault) UnpackSafeERC20FailedOperationError(raw []byte) (*StakeVaultSafeERC20FailedOperation, error) {
	out := new(StakeVaultSafeERC20FailedOperation)
	if err := stakeVault.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultSettlementAlreadySet represents a SettlementAlreadySet error raised by the StakeVault contract.
type StakeVaultSettlementAlreadySet struct {
	Settlement common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettlementAlreadySet(address settlement)
func StakeVaultSettlementAlreadySetErrorID() common.Hash {
	return common.HexToHash("0x42723ece48368f156b00b85b1e99be7453c03e427e27e7f1caa72afe700dfbaa")
}

// UnpackSettlementAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettlementAlreadySet(address settlement)
func (stakeVault *StakeVault) UnpackSettlementAlreadySetError(raw []byte) (*StakeVaultSettlementAlreadySet, error) {
	out := new(StakeVaultSettlementAlreadySet)
	if err := stakeVault.abi.UnpackIntoInterface(out, "SettlementAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultStakeFrozen represents a StakeFrozen error raised by the StakeVault contract.
type StakeVaultStakeFrozen struct {
	Provider common.Address
	Amount   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeFrozen(address provider, uint128 amount)
func StakeVaultStakeFrozenErrorID() common.Hash {
	return common.HexToHash("0x515a014f68e800a98ce8204a8a6e38157e3ca589cbeda2622f0b6c44b100f061")
}

// UnpackStakeFrozenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeFrozen(address provider, uint128 amount)
func (stakeVault *StakeVault) UnpackStakeFrozenError(raw []byte) (*StakeVaultStakeFrozen, error) {
	out := new(StakeVaultStakeFrozen)
	if err := stakeVault.abi.UnpackIntoInterface(out, "StakeFrozen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultStillUnbonding represents a StillUnbonding error raised by the StakeVault contract.
type StakeVaultStillUnbonding struct {
	Provider common.Address
	UnlockAt uint64
	NowTs    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillUnbonding(address provider, uint64 unlockAt, uint256 nowTs)
func StakeVaultStillUnbondingErrorID() common.Hash {
	return common.HexToHash("0x6188487129bde5ea13f8f5f14b31dc059fbe0656f07d6483f38b7e7edecfd107")
}

// UnpackStillUnbondingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillUnbonding(address provider, uint64 unlockAt, uint256 nowTs)
func (stakeVault *StakeVault) UnpackStillUnbondingError(raw []byte) (*StakeVaultStillUnbonding, error) {
	out := new(StakeVaultStillUnbonding)
	if err := stakeVault.abi.UnpackIntoInterface(out, "StillUnbonding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultZeroAddress represents a ZeroAddress error raised by the StakeVault contract.
type StakeVaultZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func StakeVaultZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (stakeVault *StakeVault) UnpackZeroAddressError(raw []byte) (*StakeVaultZeroAddress, error) {
	out := new(StakeVaultZeroAddress)
	if err := stakeVault.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultZeroAmount represents a ZeroAmount error raised by the StakeVault contract.
type StakeVaultZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func StakeVaultZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (stakeVault *StakeVault) UnpackZeroAmountError(raw []byte) (*StakeVaultZeroAmount, error) {
	out := new(StakeVaultZeroAmount)
	if err := stakeVault.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
