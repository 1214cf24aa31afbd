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

// ProviderRewardsManagerMetaData contains all meta data concerning the ProviderRewardsManager contract.
var ProviderRewardsManagerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"access\",\"type\":\"address\"},{\"internalType\":\"contractIProviderRegistry\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"startTime_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"eraDuration_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AlreadyPaused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AlreadySlashed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ArrayMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotFound\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPaused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnAuthorized\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroEra\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroEraDuration\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pausedEra\",\"type\":\"uint256\"}],\"name\":\"ProviderEraCountPaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"resumedEra\",\"type\":\"uint256\"}],\"name\":\"ProviderEraCountUnpaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"era\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"slashedAmount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"percentage\",\"type\":\"uint8\"}],\"name\":\"ProviderSlashed\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"SLASHER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"accessControl\",\"outputs\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eraDuration\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"era\",\"type\":\"uint256\"}],\"name\":\"eraStart\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getCurrentEra\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"era\",\"type\":\"uint256\"}],\"name\":\"isEraSlashed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pauseEraCount\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pausedTimestamp\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractIProviderRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"eras\",\"type\":\"uint256[]\"},{\"internalType\":\"uint8[]\",\"name\":\"percentages\",\"type\":\"uint8[]\"}],\"name\":\"setSlashEraForProviders\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"startTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpauseEraCount\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "ProviderRewardsManager",
	Bin: "0x60e060405234801561000f575f5ffd5b506040516110af3803806110af83398101604081905261002e916100fd565b6001600160a01b038416158061004b57506001600160a01b038316155b156100695760405163e6c4247b60e01b815260040160405180910390fd5b806001600160401b03165f0361009257604051636d1766b160e11b815260040160405180910390fd5b6001600160a01b039384166080529190921660a0525f80546001600160401b0319166001600160401b039384161790551660c052610153565b6001600160a01b03811681146100df575f5ffd5b50565b80516001600160401b03811681146100f8575f5ffd5b919050565b5f5f5f5f60808587031215610110575f5ffd5b845161011b816100cb565b602086015190945061012c816100cb565b925061013a604086016100e2565b9150610148606086016100e2565b905092959194509250565b60805160a05160c051610f096101a65f395f818161012901528181610b410152610bd501525f81816101f801526105ea01525f818160d80152818161029d01528181610493015261097a0152610f095ff3fe608060405234801561000f575f5ffd5b50600436106100cf575f3560e01c80637b1039991161007d578063bc322a0a11610058578063bc322a0a1461024c578063d250b6cb14610254578063ff0d77ad1461025c575f5ffd5b80637b103999146101f3578063911ef5081461021a578063ba15cf4f14610239575f5ffd5b80634fc8ca4d116100ad5780634fc8ca4d1461016e5780635095af64146101ab57806378e97925146101e0575f5ffd5b806313007d55146100d35780634455a38f1461012457806347a29dd214610164575b5f5ffd5b6100fa7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b61014b7f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff909116815260200161011b565b61016c61026f565b005b61019b61017c366004610c4e565b600160209081525f928352604080842090915290825290205460ff1681565b604051901515815260200161011b565b6101d27f12b42e8a160f6064dc959c6f251e3af0750ad213dbecf573b4710d67d6c28e3981565b60405190815260200161011b565b5f5461014b9067ffffffffffffffff1681565b6100fa7f000000000000000000000000000000000000000000000000000000000000000081565b5f5461014b9068010000000000000000900467ffffffffffffffff1681565b61016c610247366004610cbe565b610465565b61016c61094c565b6101d2610ae0565b6101d261026a366004610d5d565b610b90565b6040517f24d7806c0000000000000000000000000000000000000000000000000000000081523360048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906324d7806c90602401602060405180830381865afa1580156102f7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061031b9190610d74565b610351576040517fbe24598300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f805468010000000000000000900467ffffffffffffffff1690036103a2576040517f6cd6020100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f546103c49068010000000000000000900467ffffffffffffffff1642610dc7565b5f805481906103de90849067ffffffffffffffff16610de7565b825467ffffffffffffffff9182166101009390930a9283029190920219909116179055505f80547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff1690557f14465a92b622e2b117a7fe7a4e82f8297b3c1999b9cfd0a932fea600ff59005b610452610ae0565b60405190815260200160405180910390a1565b6040517f57601c5d0000000000000000000000000000000000000000000000000000000081523360048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906357601c5d90602401602060405180830381865afa1580156104ed573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105119190610d74565b610547576040517fbe24598300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b84831415806105565750848114155b1561058d576040517fb7c1140d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5b85811015610943578484828181106105a9576105a9610e07565b905060200201355f036105e8576040517f4d3c426200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663d646a1da88888481811061063657610636610e07565b905060200201602081019061064b9190610e34565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815273ffffffffffffffffffffffffffffffffffffffff9091166004820152602401602060405180830381865afa1580156106b2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106d69190610e5e565b60ff165f03610711576040517fc5723b5100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60015f88888481811061072657610726610e07565b905060200201602081019061073b9190610e34565b73ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f205f86868481811061078757610787610e07565b602090810292909201358352508101919091526040015f205460ff16156107da576040517f3723376200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001805f8989858181106107f0576107f0610e07565b90506020020160208101906108059190610e34565b73ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f205f87878581811061085157610851610e07565b9050602002013581526020019081526020015f205f6101000a81548160ff02191690831515021790555086868281811061088d5761088d610e07565b90506020020160208101906108a29190610e34565b73ffffffffffffffffffffffffffffffffffffffff167fc34f11afbdd0bcc57a7acc1e2ac4395be00d915ef91b913fff456fa9eebd00678686848181106108eb576108eb610e07565b905060200201355f86868681811061090557610905610e07565b905060200201602081019061091a9190610e79565b60408051938452602084019290925260ff169082015260600160405180910390a260010161058f565b50505050505050565b6040517f24d7806c0000000000000000000000000000000000000000000000000000000081523360048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906324d7806c90602401602060405180830381865afa1580156109d4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109f89190610d74565b610a2e576040517fbe24598300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5468010000000000000000900467ffffffffffffffff1615610a7d576040517f1785c68100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff16680100000000000000004267ffffffffffffffff16021790557f9ffe042281a523875301a97cdf89d295fafdf233b336e33de7ffd49763435b5e6104525b5f8054819068010000000000000000900467ffffffffffffffff1615610b1d575f5468010000000000000000900467ffffffffffffffff16610b1f565b425b5f5490915067ffffffffffffffff168110610b88575f5467ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000811691610b6e911683610e94565b610b789190610ea7565b610b83906001610edf565b610b8a565b5f5b91505090565b5f815f03610bca576040517f4d3c426200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610c00600184610e94565b610c0a9190610ef2565b5f54610c20919067ffffffffffffffff16610edf565b92915050565b803573ffffffffffffffffffffffffffffffffffffffff81168114610c49575f5ffd5b919050565b5f5f60408385031215610c5f575f5ffd5b610c6883610c26565b946020939093013593505050565b5f5f83601f840112610c86575f5ffd5b50813567ffffffffffffffff811115610c9d575f5ffd5b6020830191508360208260051b8501011115610cb7575f5ffd5b9250929050565b5f5f5f5f5f5f60608789031215610cd3575f5ffd5b863567ffffffffffffffff811115610ce9575f5ffd5b610cf589828a01610c76565b909750955050602087013567ffffffffffffffff811115610d14575f5ffd5b610d2089828a01610c76565b909550935050604087013567ffffffffffffffff811115610d3f575f5ffd5b610d4b89828a01610c76565b979a9699509497509295939492505050565b5f60208284031215610d6d575f5ffd5b5035919050565b5f60208284031215610d84575f5ffd5b81518015158114610d93575f5ffd5b9392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8281168282160390811115610c2057610c20610d9a565b67ffffffffffffffff8181168382160190811115610c2057610c20610d9a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215610e44575f5ffd5b610d9382610c26565b60ff81168114610e5b575f5ffd5b50565b5f60208284031215610e6e575f5ffd5b8151610d9381610e4d565b5f60208284031215610e89575f5ffd5b8135610d9381610e4d565b81810381811115610c2057610c20610d9a565b5f82610eda577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b80820180821115610c2057610c20610d9a565b8082028115828204841417610c2057610c20610d9a56",
}

// ProviderRewardsManager is an auto generated Go binding around an Ethereum contract.
type ProviderRewardsManager struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ProviderRewardsManager) GetABI() abi.ABI {
	return c.abi
}

// NewProviderRewardsManager creates a new instance of ProviderRewardsManager.
func NewProviderRewardsManager() *ProviderRewardsManager {
	parsed, err := ProviderRewardsManagerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ProviderRewardsManager{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ProviderRewardsManager) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address access, address registry_, uint64 startTime_, uint64 eraDuration_) returns()
func (providerRewardsManager *ProviderRewardsManager) PackConstructor(access common.Address, registry_ common.Address, startTime_ uint64, eraDuration_ uint64) []byte {
	enc, err := providerRewardsManager.abi.Pack("", access, registry_, startTime_, eraDuration_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackSLASHERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5095af64.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SLASHER_ROLE() view returns(bytes32)
func (providerRewardsManager *ProviderRewardsManager) PackSLASHERROLE() []byte {
	enc, err := providerRewardsManager.abi.Pack("SLASHER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSLASHERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5095af64.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SLASHER_ROLE() view returns(bytes32)
func (providerRewardsManager *ProviderRewardsManager) TryPackSLASHERROLE() ([]byte, error) {
	return providerRewardsManager.abi.Pack("SLASHER_ROLE")
}

// UnpackSLASHERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5095af64.
//
// Solidity: function SLASHER_ROLE() view returns(bytes32)
func (providerRewardsManager *ProviderRewardsManager) UnpackSLASHERROLE(data []byte) ([32]byte, error) {
	out, err := providerRewardsManager.abi.Unpack("SLASHER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAccessControl is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13007d55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accessControl() view returns(address)
func (providerRewardsManager *ProviderRewardsManager) PackAccessControl() []byte {
	enc, err := providerRewardsManager.abi.Pack("accessControl")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccessControl is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13007d55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accessControl() view returns(address)
func (providerRewardsManager *ProviderRewardsManager) TryPackAccessControl() ([]byte, error) {
	return providerRewardsManager.abi.Pack("accessControl")
}

// UnpackAccessControl is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13007d55.
//
// Solidity: function accessControl() view returns(address)
func (providerRewardsManager *ProviderRewardsManager) UnpackAccessControl(data []byte) (common.Address, error) {
	out, err := providerRewardsManager.abi.Unpack("accessControl", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEraDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4455a38f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eraDuration() view returns(uint64)
func (providerRewardsManager *ProviderRewardsManager) PackEraDuration() []byte {
	enc, err := providerRewardsManager.abi.Pack("eraDuration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEraDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4455a38f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eraDuration() view returns(uint64)
func (providerRewardsManager *ProviderRewardsManager) TryPackEraDuration() ([]byte, error) {
	return providerRewardsManager.abi.Pack("eraDuration")
}

// UnpackEraDuration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4455a38f.
//
// Solidity: function eraDuration() view returns(uint64)
func (providerRewardsManager *ProviderRewardsManager) UnpackEraDuration(data []byte) (uint64, error) {
	out, err := providerRewardsManager.abi.Unpack("eraDuration", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEraStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff0d77ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eraStart(uint256 era) view returns(uint256)
func (providerRewardsManager *ProviderRewardsManager) PackEraStart(era *big.Int) []byte {
	enc, err := providerRewardsManager.abi.Pack("eraStart", era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEraStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff0d77ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eraStart(uint256 era) view returns(uint256)
func (providerRewardsManager *ProviderRewardsManager) TryPackEraStart(era *big.Int) ([]byte, error) {
	return providerRewardsManager.abi.Pack("eraStart", era)
}

// UnpackEraStart is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xff0d77ad.
//
// Solidity: function eraStart(uint256 era) view returns(uint256)
func (providerRewardsManager *ProviderRewardsManager) UnpackEraStart(data []byte) (*big.Int, error) {
	out, err := providerRewardsManager.abi.Unpack("eraStart", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetCurrentEra is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd250b6cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCurrentEra() view returns(uint256)
func (providerRewardsManager *ProviderRewardsManager) PackGetCurrentEra() []byte {
	enc, err := providerRewardsManager.abi.Pack("getCurrentEra")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCurrentEra is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd250b6cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCurrentEra() view returns(uint256)
func (providerRewardsManager *ProviderRewardsManager) TryPackGetCurrentEra() ([]byte, error) {
	return providerRewardsManager.abi.Pack("getCurrentEra")
}

// UnpackGetCurrentEra is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd250b6cb.
//
// Solidity: function getCurrentEra() view returns(uint256)
func (providerRewardsManager *ProviderRewardsManager) UnpackGetCurrentEra(data []byte) (*big.Int, error) {
	out, err := providerRewardsManager.abi.Unpack("getCurrentEra", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsEraSlashed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fc8ca4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isEraSlashed(address provider, uint256 era) view returns(bool)
func (providerRewardsManager *ProviderRewardsManager) PackIsEraSlashed(provider common.Address, era *big.Int) []byte {
	enc, err := providerRewardsManager.abi.Pack("isEraSlashed", provider, era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsEraSlashed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fc8ca4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isEraSlashed(address provider, uint256 era) view returns(bool)
func (providerRewardsManager *ProviderRewardsManager) TryPackIsEraSlashed(provider common.Address, era *big.Int) ([]byte, error) {
	return providerRewardsManager.abi.Pack("isEraSlashed", provider, era)
}

// UnpackIsEraSlashed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4fc8ca4d.
//
// Solidity: function isEraSlashed(address provider, uint256 era) view returns(bool)
func (providerRewardsManager *ProviderRewardsManager) UnpackIsEraSlashed(data []byte) (bool, error) {
	out, err := providerRewardsManager.abi.Unpack("isEraSlashed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPauseEraCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc322a0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauseEraCount() returns()
func (providerRewardsManager *ProviderRewardsManager) PackPauseEraCount() []byte {
	enc, err := providerRewardsManager.abi.Pack("pauseEraCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPauseEraCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc322a0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pauseEraCount() returns()
func (providerRewardsManager *ProviderRewardsManager) TryPackPauseEraCount() ([]byte, error) {
	return providerRewardsManager.abi.Pack("pauseEraCount")
}

// PackPausedTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x911ef508.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pausedTimestamp() view returns(uint64)
func (providerRewardsManager *ProviderRewardsManager) PackPausedTimestamp() []byte {
	enc, err := providerRewardsManager.abi.Pack("pausedTimestamp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPausedTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x911ef508.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pausedTimestamp() view returns(uint64)
func (providerRewardsManager *ProviderRewardsManager) TryPackPausedTimestamp() ([]byte, error) {
	return providerRewardsManager.abi.Pack("pausedTimestamp")
}

// UnpackPausedTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x911ef508.
//
// Solidity: function pausedTimestamp() view returns(uint64)
func (providerRewardsManager *ProviderRewardsManager) UnpackPausedTimestamp(data []byte) (uint64, error) {
	out, err := providerRewardsManager.abi.Unpack("pausedTimestamp", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (providerRewardsManager *ProviderRewardsManager) PackRegistry() []byte {
	enc, err := providerRewardsManager.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (providerRewardsManager *ProviderRewardsManager) TryPackRegistry() ([]byte, error) {
	return providerRewardsManager.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (providerRewardsManager *ProviderRewardsManager) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := providerRewardsManager.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetSlashEraForProviders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba15cf4f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSlashEraForProviders(address[] providers, uint256[] eras, uint8[] percentages) returns()
func (providerRewardsManager *ProviderRewardsManager) PackSetSlashEraForProviders(providers []common.Address, eras []*big.Int, percentages []uint8) []byte {
	enc, err := providerRewardsManager.abi.Pack("setSlashEraForProviders", providers, eras, percentages)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSlashEraForProviders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba15cf4f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSlashEraForProviders(address[] providers, uint256[] eras, uint8[] percentages) returns()
func (providerRewardsManager *ProviderRewardsManager) TryPackSetSlashEraForProviders(providers []common.Address, eras []*big.Int, percentages []uint8) ([]byte, error) {
	return providerRewardsManager.abi.Pack("setSlashEraForProviders", providers, eras, percentages)
}

// PackStartTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78e97925.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startTime() view returns(uint64)
func (providerRewardsManager *ProviderRewardsManager) PackStartTime() []byte {
	enc, err := providerRewardsManager.abi.Pack("startTime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78e97925.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startTime() view returns(uint64)
func (providerRewardsManager *ProviderRewardsManager) TryPackStartTime() ([]byte, error) {
	return providerRewardsManager.abi.Pack("startTime")
}

// UnpackStartTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x78e97925.
//
// Solidity: function startTime() view returns(uint64)
func (providerRewardsManager *ProviderRewardsManager) UnpackStartTime(data []byte) (uint64, error) {
	out, err := providerRewardsManager.abi.Unpack("startTime", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackUnpauseEraCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47a29dd2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpauseEraCount() returns()
func (providerRewardsManager *ProviderRewardsManager) PackUnpauseEraCount() []byte {
	enc, err := providerRewardsManager.abi.Pack("unpauseEraCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpauseEraCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47a29dd2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpauseEraCount() returns()
func (providerRewardsManager *ProviderRewardsManager) TryPackUnpauseEraCount() ([]byte, error) {
	return providerRewardsManager.abi.Pack("unpauseEraCount")
}

// ProviderRewardsManagerProviderEraCountPaused represents a ProviderEraCountPaused event raised by the ProviderRewardsManager contract.
type ProviderRewardsManagerProviderEraCountPaused struct {
	PausedEra *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ProviderRewardsManagerProviderEraCountPausedEventName = "ProviderEraCountPaused"

// ContractEventName returns the user-defined event name.
func (ProviderRewardsManagerProviderEraCountPaused) ContractEventName() string {
	return ProviderRewardsManagerProviderEraCountPausedEventName
}

// UnpackProviderEraCountPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProviderEraCountPaused(uint256 pausedEra)
func (providerRewardsManager *ProviderRewardsManager) UnpackProviderEraCountPausedEvent(log *types.Log) (*ProviderRewardsManagerProviderEraCountPaused, error) {
	event := "ProviderEraCountPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRewardsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRewardsManagerProviderEraCountPaused)
	if len(log.Data) > 0 {
		if err := providerRewardsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRewardsManager.abi.Events[event].Inputs {
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

// ProviderRewardsManagerProviderEraCountUnpaused represents a ProviderEraCountUnpaused event raised by the ProviderRewardsManager contract.
type ProviderRewardsManagerProviderEraCountUnpaused struct {
	ResumedEra *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ProviderRewardsManagerProviderEraCountUnpausedEventName = "ProviderEraCountUnpaused"

// ContractEventName returns the user-defined event name.
func (ProviderRewardsManagerProviderEraCountUnpaused) ContractEventName() string {
	return ProviderRewardsManagerProviderEraCountUnpausedEventName
}

// UnpackProviderEraCountUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProviderEraCountUnpaused(uint256 resumedEra)
func (providerRewardsManager *ProviderRewardsManager) UnpackProviderEraCountUnpausedEvent(log *types.Log) (*ProviderRewardsManagerProviderEraCountUnpaused, error) {
	event := "ProviderEraCountUnpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRewardsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRewardsManagerProviderEraCountUnpaused)
	if len(log.Data) > 0 {
		if err := providerRewardsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRewardsManager.abi.Events[event].Inputs {
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

// ProviderRewardsManagerProviderSlashed represents a ProviderSlashed event raised by the ProviderRewardsManager contract.
type ProviderRewardsManagerProviderSlashed struct {
	Provider      common.Address
	Era           *big.Int
	SlashedAmount *big.Int
	Percentage    uint8
	Raw           *types.Log // Blockchain specific contextual infos
}

const ProviderRewardsManagerProviderSlashedEventName = "ProviderSlashed"

// ContractEventName returns the user-defined event name.
func (ProviderRewardsManagerProviderSlashed) ContractEventName() string {
	return ProviderRewardsManagerProviderSlashedEventName
}

// UnpackProviderSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProviderSlashed(address indexed provider, uint256 era, uint256 slashedAmount, uint8 percentage)
func (providerRewardsManager *ProviderRewardsManager) UnpackProviderSlashedEvent(log *types.Log) (*ProviderRewardsManagerProviderSlashed, error) {
	event := "ProviderSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRewardsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRewardsManagerProviderSlashed)
	if len(log.Data) > 0 {
		if err := providerRewardsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRewardsManager.abi.Events[event].Inputs {
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
func (providerRewardsManager *ProviderRewardsManager) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], providerRewardsManager.abi.Errors["AlreadyPaused"].ID.Bytes()[:4]) {
		return providerRewardsManager.UnpackAlreadyPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRewardsManager.abi.Errors["AlreadySlashed"].ID.Bytes()[:4]) {
		return providerRewardsManager.UnpackAlreadySlashedError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRewardsManager.abi.Errors["ArrayMismatch"].ID.Bytes()[:4]) {
		return providerRewardsManager.UnpackArrayMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRewardsManager.abi.Errors["InvalidAddress"].ID.Bytes()[:4]) {
		return providerRewardsManager.UnpackInvalidAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRewardsManager.abi.Errors["NotFound"].ID.Bytes()[:4]) {
		return providerRewardsManager.UnpackNotFoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRewardsManager.abi.Errors["NotPaused"].ID.Bytes()[:4]) {
		return providerRewardsManager.UnpackNotPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRewardsManager.abi.Errors["UnAuthorized"].ID.Bytes()[:4]) {
		return providerRewardsManager.UnpackUnAuthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRewardsManager.abi.Errors["ZeroEra"].ID.Bytes()[:4]) {
		return providerRewardsManager.UnpackZeroEraError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRewardsManager.abi.Errors["ZeroEraDuration"].ID.Bytes()[:4]) {
		return providerRewardsManager.UnpackZeroEraDurationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ProviderRewardsManagerAlreadyPaused represents a AlreadyPaused error raised by the ProviderRewardsManager contract.
type ProviderRewardsManagerAlreadyPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyPaused()
func ProviderRewardsManagerAlreadyPausedErrorID() common.Hash {
	return common.HexToHash("0x1785c68176ff5ca26e02299a48022fe13a267aed4ebbbf517400769c3e8e8df7")
}

// UnpackAlreadyPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyPaused()
func (providerRewardsManager *ProviderRewardsManager) UnpackAlreadyPausedError(raw []byte) (*ProviderRewardsManagerAlreadyPaused, error) {
	out := new(ProviderRewardsManagerAlreadyPaused)
	if err := providerRewardsManager.abi.UnpackIntoInterface(out, "AlreadyPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRewardsManagerAlreadySlashed represents a AlreadySlashed error raised by the ProviderRewardsManager contract.
type ProviderRewardsManagerAlreadySlashed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySlashed()
func ProviderRewardsManagerAlreadySlashedErrorID() common.Hash {
	return common.HexToHash("0x372337622103a0209072252ceb796cb70404e3469ff66b2d9ee1092b1eb82de6")
}

// UnpackAlreadySlashedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySlashed()
func (providerRewardsManager *ProviderRewardsManager) UnpackAlreadySlashedError(raw []byte) (*ProviderRewardsManagerAlreadySlashed, error) {
	out := new(ProviderRewardsManagerAlreadySlashed)
	if err := providerRewardsManager.abi.UnpackIntoInterface(out, "AlreadySlashed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRewardsManagerArrayMismatch represents a ArrayMismatch error raised by the ProviderRewardsManager contract.
type ProviderRewardsManagerArrayMismatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArrayMismatch()
func ProviderRewardsManagerArrayMismatchErrorID() common.Hash {
	return common.HexToHash("0xb7c1140d9465dd39f6b2a9150e02e37f48ed64c3b0e3ea2b0ab0ffec99afa7c4")
}

// UnpackArrayMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArrayMismatch()
func (providerRewardsManager *ProviderRewardsManager) UnpackArrayMismatchError(raw []byte) (*ProviderRewardsManagerArrayMismatch, error) {
	out := new(ProviderRewardsManagerArrayMismatch)
	if err := providerRewardsManager.abi.UnpackIntoInterface(out, "ArrayMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRewardsManagerInvalidAddress represents a InvalidAddress error raised by the ProviderRewardsManager contract.
type ProviderRewardsManagerInvalidAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAddress()
func ProviderRewardsManagerInvalidAddressErrorID() common.Hash {
	return common.HexToHash("0xe6c4247b90bd06996a32d386bb770af9c0018dd1b0ebbb2df2c4499f1eda7b16")
}

// UnpackInvalidAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAddress()
func (providerRewardsManager *ProviderRewardsManager) UnpackInvalidAddressError(raw []byte) (*ProviderRewardsManagerInvalidAddress, error) {
	out := new(ProviderRewardsManagerInvalidAddress)
	if err := providerRewardsManager.abi.UnpackIntoInterface(out, "InvalidAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRewardsManagerNotFound represents a NotFound error raised by the ProviderRewardsManager contract.
type ProviderRewardsManagerNotFound struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFound()
func ProviderRewardsManagerNotFoundErrorID() common.Hash {
	return common.HexToHash("0xc5723b514fb03e26b5be1daff92c203a4e7d1eb7e98627cd6c62c4612432cbc7")
}

// UnpackNotFoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFound()
func (providerRewardsManager *ProviderRewardsManager) UnpackNotFoundError(raw []byte) (*ProviderRewardsManagerNotFound, error) {
	out := new(ProviderRewardsManagerNotFound)
	if err := providerRewardsManager.abi.UnpackIntoInterface(out, "NotFound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRewardsManagerNotPaused represents a NotPaused error raised by the ProviderRewardsManager contract.
type ProviderRewardsManagerNotPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPaused()
func ProviderRewardsManagerNotPausedErrorID() common.Hash {
	return common.HexToHash("0x6cd602013233635730773e15e89b8a778034d859147e8f706bcd1aa42e228e06")
}

// UnpackNotPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPaused()
func (providerRewardsManager *ProviderRewardsManager) UnpackNotPausedError(raw []byte) (*ProviderRewardsManagerNotPaused, error) {
	out := new(ProviderRewardsManagerNotPaused)
	if err := providerRewardsManager.abi.UnpackIntoInterface(out, "NotPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRewardsManagerUnAuthorized represents a UnAuthorized error raised by the ProviderRewardsManager contract.
type ProviderRewardsManagerUnAuthorized struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnAuthorized()
func ProviderRewardsManagerUnAuthorizedErrorID() common.Hash {
	return common.HexToHash("0xbe24598372ede340d7ff8168531bfb5778480b837250945ba65d9e4541118f82")
}

// UnpackUnAuthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnAuthorized()
func (providerRewardsManager *ProviderRewardsManager) UnpackUnAuthorizedError(raw []byte) (*ProviderRewardsManagerUnAuthorized, error) {
	out := new(ProviderRewardsManagerUnAuthorized)
	if err := providerRewardsManager.abi.UnpackIntoInterface(out, "UnAuthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRewardsManagerZeroEra represents a ZeroEra error raised by the ProviderRewardsManager contract.
type ProviderRewardsManagerZeroEra struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroEra()
func ProviderRewardsManagerZeroEraErrorID() common.Hash {
	return common.HexToHash("0x4d3c4262ea07ad7070609b4269334c2e768cfe739bfa2553fa326f6282c5826c")
}

// UnpackZeroEraError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroEra()
func (providerRewardsManager *ProviderRewardsManager) UnpackZeroEraError(raw []byte) (*ProviderRewardsManagerZeroEra, error) {
	out := new(ProviderRewardsManagerZeroEra)
	if err := providerRewardsManager.abi.UnpackIntoInterface(out, "ZeroEra", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRewardsManagerZeroEraDuration represents a ZeroEraDuration error raised by the ProviderRewardsManager contract.
type ProviderRewardsManagerZeroEraDuration struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroEraDuration()
func ProviderRewardsManagerZeroEraDurationErrorID() common.Hash {
	return common.HexToHash("0xda2ecd6244745f2877fd6f5edb3719038295fe4357c15b2626e82241f5d28d01")
}

// UnpackZeroEraDurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroEraDuration()
func (providerRewardsManager *ProviderRewardsManager) UnpackZeroEraDurationError(raw []byte) (*ProviderRewardsManagerZeroEraDuration, error) {
	out := new(ProviderRewardsManagerZeroEraDuration)
	if err := providerRewardsManager.abi.UnpackIntoInterface(out, "ZeroEraDuration", raw); err != nil {
		return nil, err
	}
	return out, nil
}
