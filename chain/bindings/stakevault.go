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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"unbondingTime_\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"slasher_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"}],\"name\":\"InsufficientStake\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"NotHeld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSlasher\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"NothingUnbonding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"share\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"tip\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"ShareTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"holds\",\"type\":\"uint64\"}],\"name\":\"StakeHeld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"unlockAt\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"nowTs\",\"type\":\"uint256\"}],\"name\":\"StillUnbonding\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"stake\",\"type\":\"uint128\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"holds\",\"type\":\"uint64\"}],\"name\":\"Held\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"share\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"tip\",\"type\":\"uint128\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"unlockAt\",\"type\":\"uint64\"}],\"name\":\"WithdrawRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"hold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"holdsOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"letGo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"requestWithdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"share\",\"type\":\"uint128\"},{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"tip\",\"type\":\"uint128\"}],\"name\":\"slash\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"slasher\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"stakeOf\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"unbondingOf\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"unlockAt\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unbondingTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "StakeVault",
	Bin: "0x610100604052348015610010575f5ffd5b506040516116ad3803806116ad83398101604081905261002f916100bc565b6001600160a01b038416158061004c57506001600160a01b038316155b8061005e57506001600160a01b038116155b1561007c5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0393841660805291831660a0526001600160401b031660c0521660e052610123565b6001600160a01b03811681146100b9575f5ffd5b50565b5f5f5f5f608085870312156100cf575f5ffd5b84516100da816100a5565b60208601519094506100eb816100a5565b60408601519093506001600160401b0381168114610107575f5ffd5b6060860151909250610118816100a5565b939692955090935050565b60805160a05160c05160e05161151161019c5f395f8181610321015281816103950152818161078e0152610d5a01525f8181610246015261102101525f81816101fa0152610b5301525f818161035b015281816106ee01528181610aaa01528181610b1501528181610b9e0152610caf01526115115ff3fe608060405234801561000f575f5ffd5b50600436106100da575f3560e01c806361d027b311610088578063acf0991211610063578063acf099121461027b578063b13442711461031c578063ed26225414610343578063fc0c546a14610356575f5ffd5b806361d027b3146101f55780638b0b30ce14610241578063a7e21e8014610268575f5ffd5b8063445072ff116100b8578063445072ff146101685780634c985aa61461017b57806354469aea146101e2575f5ffd5b80631da27535146100de5780633ccfd60b146100f357806342623360146100fb575b5f5ffd5b6100f16100ec3660046112d5565b61037d565b005b6100f1610517565b6101426101093660046112d5565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020546fffffffffffffffffffffffffffffffff1690565b6040516fffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6100f1610176366004611314565b610776565b6101c96101893660046112d5565b73ffffffffffffffffffffffffffffffffffffffff165f9081526020819052604090206001015468010000000000000000900467ffffffffffffffff1690565b60405167ffffffffffffffff909116815260200161015f565b6100f16101f0366004611384565b610be0565b61021c7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161015f565b6101c97f000000000000000000000000000000000000000000000000000000000000000081565b6100f16102763660046112d5565b610d42565b6102eb6102893660046112d5565b73ffffffffffffffffffffffffffffffffffffffff165f90815260208190526040902080546001909101547001000000000000000000000000000000009091046fffffffffffffffffffffffffffffffff169167ffffffffffffffff90911690565b604080516fffffffffffffffffffffffffffffffff909316835267ffffffffffffffff90911660208301520161015f565b61021c7f000000000000000000000000000000000000000000000000000000000000000081565b6100f1610351366004611384565b610e55565b61021c7f000000000000000000000000000000000000000000000000000000000000000081565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146103f3576040517f4bc0cd760000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff81165f908152602081905260408120600181015490916801000000000000000090910467ffffffffffffffff169003610485576040517f01a4065900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024016103ea565b8173ffffffffffffffffffffffffffffffffffffffff167ffe138a20f206f9aa8253d5eb3c30a1bd8bb52d037d7c022c8a5d980365dfd58082600101600881819054906101000a900467ffffffffffffffff166104e1906113ca565b825467ffffffffffffffff9182166101009390930a83810292021916179091556040519081526020015b60405180910390a25050565b335f908152602081905260409020805460018201547001000000000000000000000000000000009091046fffffffffffffffffffffffffffffffff169068010000000000000000900467ffffffffffffffff16156105c45760018201546040517fc94f68890000000000000000000000000000000000000000000000000000000081523360048201526801000000000000000090910467ffffffffffffffff1660248201526044016103ea565b806fffffffffffffffffffffffffffffffff165f03610611576040517fbf7babf40000000000000000000000000000000000000000000000000000000081523360048201526024016103ea565b600182015467ffffffffffffffff164210156106775760018201546040517f6188487100000000000000000000000000000000000000000000000000000000815233600482015267ffffffffffffffff90911660248201524260448201526064016103ea565b81546fffffffffffffffffffffffffffffffff16808355819083905f9061069f90849061140b565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff16021790555061073233826fffffffffffffffffffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff166110d09092919063ffffffff16565b6040516fffffffffffffffffffffffffffffffff8216815233907fab48b3d59a240196dc5bdd7f7a638fca310f8194c7d350c3dd7765861311ddf89060200161050b565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146107e7576040517f4bc0cd760000000000000000000000000000000000000000000000000000000081523360048201526024016103ea565b73ffffffffffffffffffffffffffffffffffffffff86165f90815260208190526040902080546fffffffffffffffffffffffffffffffff90811690871611156108975780546040517f936d426d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff891660048201526fffffffffffffffffffffffffffffffff808916602483015290911660448201526064016103ea565b6108a2600487611439565b6fffffffffffffffffffffffffffffffff16846fffffffffffffffffffffffffffffffff16118061090057506108d9601487611439565b6fffffffffffffffffffffffffffffffff16826fffffffffffffffffffffffffffffffff16115b1561095b576040517f7bb3dbde0000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff80861660048301528084166024830152871660448201526064016103ea565b8054869082905f906109809084906fffffffffffffffffffffffffffffffff1661140b565b82546101009290920a6fffffffffffffffffffffffffffffffff8181021990931691831602179091558254808216700100000000000000000000000000000000909104909116111590506109fa5780546fffffffffffffffffffffffffffffffff1670010000000000000000000000000000000081021781555b604080516fffffffffffffffffffffffffffffffff888116825273ffffffffffffffffffffffffffffffffffffffff888116602084015287821683850152868116606084015290851660808301529151918916917fbce32620f05ebdcae638a7ce8467983afeca820e1e21f88a56ad7944542540409181900360a00190a26fffffffffffffffffffffffffffffffff841615610ae357610ae373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016866fffffffffffffffffffffffffffffffff87166110d0565b6fffffffffffffffffffffffffffffffff821615610b4e57610b4e73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016846fffffffffffffffffffffffffffffffff85166110d0565b610bd77f000000000000000000000000000000000000000000000000000000000000000083610b7d878a61140b565b610b87919061140b565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691906fffffffffffffffffffffffffffffffff166110d0565b50505050505050565b806fffffffffffffffffffffffffffffffff165f03610c2b576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b335f908152602081905260408120805490918391839190610c5f9084906fffffffffffffffffffffffffffffffff1661149d565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff160217905550610cf43330846fffffffffffffffffffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16611130909392919063ffffffff16565b8054604080516fffffffffffffffffffffffffffffffff8086168252909216602083015233917f91a0eb2c39ca4d8b85d038e494302fb14bda4920d009c0aa44f26960104adb97910161050b565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610db3576040517f4bc0cd760000000000000000000000000000000000000000000000000000000081523360048201526024016103ea565b73ffffffffffffffffffffffffffffffffffffffff81165f81815260208190526040902060010180547ffe138a20f206f9aa8253d5eb3c30a1bd8bb52d037d7c022c8a5d980365dfd5809190600890610e219068010000000000000000900467ffffffffffffffff166114c5565b825467ffffffffffffffff9182166101009390930a838102920219161790915560405190815260200160405180910390a250565b806fffffffffffffffffffffffffffffffff165f03610ea0576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b335f9081526020819052604090208054610ee2906fffffffffffffffffffffffffffffffff70010000000000000000000000000000000082048116911661140b565b6fffffffffffffffffffffffffffffffff16826fffffffffffffffffffffffffffffffff161115610faf57805433908390610f45906fffffffffffffffffffffffffffffffff70010000000000000000000000000000000082048116911661140b565b6040517f936d426d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90931660048401526fffffffffffffffffffffffffffffffff91821660248401521660448201526064016103ea565b805482908290601090610fe990849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff1661149d565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055507f00000000000000000000000000000000000000000000000000000000000000004261104b91906114f1565b6001820180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff929092169182179055604080516fffffffffffffffffffffffffffffffff85168152602081019290925233917f3638b8bc1b24cb5dcf9700b9ae66dad3702033825d9c1ac1e5d51a3eb35ca0a1910161050b565b6110dd8383836001611192565b61112b576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016103ea565b505050565b61113e84848484600161121a565b61118c576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016103ea565b50505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f5114831661120e578383151615611202573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f5114831661129c578383151615611290573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b803573ffffffffffffffffffffffffffffffffffffffff811681146112d0575f5ffd5b919050565b5f602082840312156112e5575f5ffd5b6112ee826112ad565b9392505050565b80356fffffffffffffffffffffffffffffffff811681146112d0575f5ffd5b5f5f5f5f5f5f60c08789031215611329575f5ffd5b611332876112ad565b9550611340602088016112f5565b945061134e604088016112ad565b935061135c606088016112f5565b925061136a608088016112ad565b915061137860a088016112f5565b90509295509295509295565b5f60208284031215611394575f5ffd5b6112ee826112f5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f67ffffffffffffffff8216806113e3576113e361139d565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b6fffffffffffffffffffffffffffffffff82811682821603908111156114335761143361139d565b92915050565b5f6fffffffffffffffffffffffffffffffff83168061147f577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b806fffffffffffffffffffffffffffffffff84160491505092915050565b6fffffffffffffffffffffffffffffffff81811683821601908111156114335761143361139d565b5f67ffffffffffffffff821667ffffffffffffffff81036114e8576114e861139d565b60010192915050565b67ffffffffffffffff81811683821601908111156114335761143361139d56",
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
// Solidity: constructor(address token_, address treasury_, uint64 unbondingTime_, address slasher_) returns()
func (stakeVault *StakeVault) PackConstructor(token_ common.Address, treasury_ common.Address, unbondingTime_ uint64, slasher_ common.Address) []byte {
	enc, err := stakeVault.abi.Pack("", token_, treasury_, unbondingTime_, slasher_)
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

// PackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7e21e80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hold(address provider) returns()
func (stakeVault *StakeVault) PackHold(provider common.Address) []byte {
	enc, err := stakeVault.abi.Pack("hold", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7e21e80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hold(address provider) returns()
func (stakeVault *StakeVault) TryPackHold(provider common.Address) ([]byte, error) {
	return stakeVault.abi.Pack("hold", provider)
}

// PackHoldsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c985aa6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holdsOf(address provider) view returns(uint64)
func (stakeVault *StakeVault) PackHoldsOf(provider common.Address) []byte {
	enc, err := stakeVault.abi.Pack("holdsOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHoldsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c985aa6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holdsOf(address provider) view returns(uint64)
func (stakeVault *StakeVault) TryPackHoldsOf(provider common.Address) ([]byte, error) {
	return stakeVault.abi.Pack("holdsOf", provider)
}

// UnpackHoldsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c985aa6.
//
// Solidity: function holdsOf(address provider) view returns(uint64)
func (stakeVault *StakeVault) UnpackHoldsOf(data []byte) (uint64, error) {
	out, err := stakeVault.abi.Unpack("holdsOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackLetGo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1da27535.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function letGo(address provider) returns()
func (stakeVault *StakeVault) PackLetGo(provider common.Address) []byte {
	enc, err := stakeVault.abi.Pack("letGo", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLetGo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1da27535.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function letGo(address provider) returns()
func (stakeVault *StakeVault) TryPackLetGo(provider common.Address) ([]byte, error) {
	return stakeVault.abi.Pack("letGo", provider)
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

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x445072ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address provider, uint128 amount, address reporter, uint128 share, address submitter, uint128 tip) returns()
func (stakeVault *StakeVault) PackSlash(provider common.Address, amount *big.Int, reporter common.Address, share *big.Int, submitter common.Address, tip *big.Int) []byte {
	enc, err := stakeVault.abi.Pack("slash", provider, amount, reporter, share, submitter, tip)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x445072ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address provider, uint128 amount, address reporter, uint128 share, address submitter, uint128 tip) returns()
func (stakeVault *StakeVault) TryPackSlash(provider common.Address, amount *big.Int, reporter common.Address, share *big.Int, submitter common.Address, tip *big.Int) ([]byte, error) {
	return stakeVault.abi.Pack("slash", provider, amount, reporter, share, submitter, tip)
}

// PackSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1344271.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slasher() view returns(address)
func (stakeVault *StakeVault) PackSlasher() []byte {
	enc, err := stakeVault.abi.Pack("slasher")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1344271.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slasher() view returns(address)
func (stakeVault *StakeVault) TryPackSlasher() ([]byte, error) {
	return stakeVault.abi.Pack("slasher")
}

// UnpackSlasher is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1344271.
//
// Solidity: function slasher() view returns(address)
func (stakeVault *StakeVault) UnpackSlasher(data []byte) (common.Address, error) {
	out, err := stakeVault.abi.Unpack("slasher", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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

// StakeVaultHeld represents a Held event raised by the StakeVault contract.
type StakeVaultHeld struct {
	Provider common.Address
	Holds    uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeVaultHeldEventName = "Held"

// ContractEventName returns the user-defined event name.
func (StakeVaultHeld) ContractEventName() string {
	return StakeVaultHeldEventName
}

// UnpackHeldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Held(address indexed provider, uint64 holds)
func (stakeVault *StakeVault) UnpackHeldEvent(log *types.Log) (*StakeVaultHeld, error) {
	event := "Held"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeVaultHeld)
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
	Provider  common.Address
	Amount    *big.Int
	Reporter  common.Address
	Share     *big.Int
	Submitter common.Address
	Tip       *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakeVaultSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (StakeVaultSlashed) ContractEventName() string {
	return StakeVaultSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(address indexed provider, uint128 amount, address reporter, uint128 share, address submitter, uint128 tip)
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
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["InsufficientStake"].ID.Bytes()[:4]) {
		return stakeVault.UnpackInsufficientStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["NotHeld"].ID.Bytes()[:4]) {
		return stakeVault.UnpackNotHeldError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["NotSlasher"].ID.Bytes()[:4]) {
		return stakeVault.UnpackNotSlasherError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["NothingUnbonding"].ID.Bytes()[:4]) {
		return stakeVault.UnpackNothingUnbondingError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return stakeVault.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["ShareTooHigh"].ID.Bytes()[:4]) {
		return stakeVault.UnpackShareTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["StakeHeld"].ID.Bytes()[:4]) {
		return stakeVault.UnpackStakeHeldError(raw[4:])
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

// StakeVaultNotHeld represents a NotHeld error raised by the StakeVault contract.
type StakeVaultNotHeld struct {
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHeld(address provider)
func StakeVaultNotHeldErrorID() common.Hash {
	return common.HexToHash("0x01a40659b9f94e6491b48120eb45084d3d27fd0df8fd0b121d1db23c6f9b6406")
}

// UnpackNotHeldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHeld(address provider)
func (stakeVault *StakeVault) UnpackNotHeldError(raw []byte) (*StakeVaultNotHeld, error) {
	out := new(StakeVaultNotHeld)
	if err := stakeVault.abi.UnpackIntoInterface(out, "NotHeld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultNotSlasher represents a NotSlasher error raised by the StakeVault contract.
type StakeVaultNotSlasher struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSlasher(address caller)
func StakeVaultNotSlasherErrorID() common.Hash {
	return common.HexToHash("0x4bc0cd76e5ae33e138f3b6102c7a4d91ece10c34862bde6e59a763ba1571b395")
}

// UnpackNotSlasherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSlasher(address caller)
func (stakeVault *StakeVault) UnpackNotSlasherError(raw []byte) (*StakeVaultNotSlasher, error) {
	out := new(StakeVaultNotSlasher)
	if err := stakeVault.abi.UnpackIntoInterface(out, "NotSlasher", raw); err != nil {
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

// StakeVaultShareTooHigh represents a ShareTooHigh error raised by the StakeVault contract.
type StakeVaultShareTooHigh struct {
	Share  *big.Int
	Tip    *big.Int
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ShareTooHigh(uint128 share, uint128 tip, uint128 amount)
func StakeVaultShareTooHighErrorID() common.Hash {
	return common.HexToHash("0x7bb3dbdec142e71569563e838b6dab9b5bc00c3b96d2fccc39fe4cbf1406a7fa")
}

// UnpackShareTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ShareTooHigh(uint128 share, uint128 tip, uint128 amount)
func (stakeVault *StakeVault) UnpackShareTooHighError(raw []byte) (*StakeVaultShareTooHigh, error) {
	out := new(StakeVaultShareTooHigh)
	if err := stakeVault.abi.UnpackIntoInterface(out, "ShareTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultStakeHeld represents a StakeHeld error raised by the StakeVault contract.
type StakeVaultStakeHeld struct {
	Provider common.Address
	Holds    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeHeld(address provider, uint64 holds)
func StakeVaultStakeHeldErrorID() common.Hash {
	return common.HexToHash("0xc94f688988bc8c2f1dd48a234ba38c627eb693646d6de1b95b8cfde1a7a375fa")
}

// UnpackStakeHeldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeHeld(address provider, uint64 holds)
func (stakeVault *StakeVault) UnpackStakeHeldError(raw []byte) (*StakeVaultStakeHeld, error) {
	out := new(StakeVaultStakeHeld)
	if err := stakeVault.abi.UnpackIntoInterface(out, "StakeHeld", raw); err != nil {
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
