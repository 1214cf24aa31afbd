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

// AccessControlManagerMetaData contains all meta data concerning the AccessControlManager contract.
var AccessControlManagerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SLASHER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VERIFIER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"name\":\"addAdmin\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"slasher\",\"type\":\"address\"}],\"name\":\"addSlasher\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"addVerifier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isAdmin\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isSlasher\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isVerifier\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"slasher\",\"type\":\"address\"}],\"name\":\"removeSlasher\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"removeVerifier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "AccessControlManager",
	Bin: "0x6080604052348015600e575f5ffd5b5060175f33601c565b5060c2565b5f828152602081815260408083206001600160a01b038516845290915281205460ff1660b9575f838152602081815260408083206001600160a01b03861684529091529020805460ff1916600117905560723390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600160bc565b505f5b92915050565b6108c6806100cf5f395ff3fe608060405234801561000f575f5ffd5b5060043610610115575f3560e01c806368a9f19c116100ad578063a217fddf1161007d578063ca2dfd0a11610063578063ca2dfd0a1461028f578063d547741f146102a2578063e7705db6146102b5575f5ffd5b8063a217fddf14610275578063aac6aa9c1461027c575f5ffd5b806368a9f19c146101f9578063704802751461020c5780639000b3d61461021f57806391d1485414610232575f5ffd5b806333105218116100e8578063331052181461019957806336568abe146101ac5780635095af64146101bf57806357601c5d146101e6575f5ffd5b806301ffc9a714610119578063248a9ca31461014157806324d7806c146101715780632f2ff15d14610184575b5f5ffd5b61012c6101273660046107fe565b6102dc565b60405190151581526020015b60405180910390f35b61016361014f366004610844565b5f9081526020819052604090206001015490565b604051908152602001610138565b61012c61017f366004610883565b610374565b61019761019236600461089c565b6103c0565b005b61012c6101a7366004610883565b6103ea565b6101976101ba36600461089c565b610436565b6101637f12b42e8a160f6064dc959c6f251e3af0750ad213dbecf573b4710d67d6c28e3981565b61012c6101f4366004610883565b610494565b610197610207366004610883565b6104e0565b61019761021a366004610883565b61050d565b61019761022d366004610883565b610517565b61012c61024036600461089c565b5f9182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b6101635f81565b61019761028a366004610883565b610541565b61019761029d366004610883565b61056b565b6101976102b036600461089c565b610591565b6101637f0ce23c3e399818cfee81a7ab0880f714e53d7672b08df0fa62f2843416e1ea0981565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b00000000000000000000000000000000000000000000000000000000148061036e57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081527fad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb5602052604081205460ff1661036e565b5f828152602081905260409020600101546103da816105b5565b6103e483836105bf565b50505050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081527f1da0b5176dfe03406af5a6eed66ca01dda9b45ac4da671c3fa379cb93717ef81602052604081205460ff1661036e565b73ffffffffffffffffffffffffffffffffffffffff81163314610485576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61048f82826106b8565b505050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081527fab95ee8443670cc2f20498fec769f3646c2375509362f6df15e28d91d3395118602052604081205460ff1661036e565b61050a7f12b42e8a160f6064dc959c6f251e3af0750ad213dbecf573b4710d67d6c28e39826103c0565b50565b61050a5f826103c0565b61050a7f0ce23c3e399818cfee81a7ab0880f714e53d7672b08df0fa62f2843416e1ea09826103c0565b61050a7f12b42e8a160f6064dc959c6f251e3af0750ad213dbecf573b4710d67d6c28e3982610591565b61050a7f0ce23c3e399818cfee81a7ab0880f714e53d7672b08df0fa62f2843416e1ea09825b5f828152602081905260409020600101546105ab816105b5565b6103e483836106b8565b61050a8133610771565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff166106b1575f8381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905561064f3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161036e565b505f61036e565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16156106b1575f8381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a450600161036e565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff166107fa576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024810183905260440160405180910390fd5b5050565b5f6020828403121561080e575f5ffd5b81357fffffffff000000000000000000000000000000000000000000000000000000008116811461083d575f5ffd5b9392505050565b5f60208284031215610854575f5ffd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff8116811461087e575f5ffd5b919050565b5f60208284031215610893575f5ffd5b61083d8261085b565b5f5f604083850312156108ad575f5ffd5b823591506108bd6020840161085b565b9050925092905056",
}

// AccessControlManager is an auto generated Go binding around an Ethereum contract.
type AccessControlManager struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AccessControlManager) GetABI() abi.ABI {
	return c.abi
}

// NewAccessControlManager creates a new instance of AccessControlManager.
func NewAccessControlManager() *AccessControlManager {
	parsed, err := AccessControlManagerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AccessControlManager{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AccessControlManager) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (accessControlManager *AccessControlManager) PackDEFAULTADMINROLE() []byte {
	enc, err := accessControlManager.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (accessControlManager *AccessControlManager) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return accessControlManager.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (accessControlManager *AccessControlManager) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := accessControlManager.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSLASHERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5095af64.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SLASHER_ROLE() view returns(bytes32)
func (accessControlManager *AccessControlManager) PackSLASHERROLE() []byte {
	enc, err := accessControlManager.abi.Pack("SLASHER_ROLE")
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
func (accessControlManager *AccessControlManager) TryPackSLASHERROLE() ([]byte, error) {
	return accessControlManager.abi.Pack("SLASHER_ROLE")
}

// UnpackSLASHERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5095af64.
//
// Solidity: function SLASHER_ROLE() view returns(bytes32)
func (accessControlManager *AccessControlManager) UnpackSLASHERROLE(data []byte) ([32]byte, error) {
	out, err := accessControlManager.abi.Unpack("SLASHER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVERIFIERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7705db6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VERIFIER_ROLE() view returns(bytes32)
func (accessControlManager *AccessControlManager) PackVERIFIERROLE() []byte {
	enc, err := accessControlManager.abi.Pack("VERIFIER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVERIFIERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7705db6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VERIFIER_ROLE() view returns(bytes32)
func (accessControlManager *AccessControlManager) TryPackVERIFIERROLE() ([]byte, error) {
	return accessControlManager.abi.Pack("VERIFIER_ROLE")
}

// UnpackVERIFIERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe7705db6.
//
// Solidity: function VERIFIER_ROLE() view returns(bytes32)
func (accessControlManager *AccessControlManager) UnpackVERIFIERROLE(data []byte) ([32]byte, error) {
	out, err := accessControlManager.abi.Unpack("VERIFIER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAddAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70480275.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addAdmin(address admin) returns()
func (accessControlManager *AccessControlManager) PackAddAdmin(admin common.Address) []byte {
	enc, err := accessControlManager.abi.Pack("addAdmin", admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70480275.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addAdmin(address admin) returns()
func (accessControlManager *AccessControlManager) TryPackAddAdmin(admin common.Address) ([]byte, error) {
	return accessControlManager.abi.Pack("addAdmin", admin)
}

// PackAddSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68a9f19c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addSlasher(address slasher) returns()
func (accessControlManager *AccessControlManager) PackAddSlasher(slasher common.Address) []byte {
	enc, err := accessControlManager.abi.Pack("addSlasher", slasher)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68a9f19c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addSlasher(address slasher) returns()
func (accessControlManager *AccessControlManager) TryPackAddSlasher(slasher common.Address) ([]byte, error) {
	return accessControlManager.abi.Pack("addSlasher", slasher)
}

// PackAddVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9000b3d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addVerifier(address verifier) returns()
func (accessControlManager *AccessControlManager) PackAddVerifier(verifier common.Address) []byte {
	enc, err := accessControlManager.abi.Pack("addVerifier", verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9000b3d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addVerifier(address verifier) returns()
func (accessControlManager *AccessControlManager) TryPackAddVerifier(verifier common.Address) ([]byte, error) {
	return accessControlManager.abi.Pack("addVerifier", verifier)
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (accessControlManager *AccessControlManager) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := accessControlManager.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (accessControlManager *AccessControlManager) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return accessControlManager.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (accessControlManager *AccessControlManager) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := accessControlManager.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (accessControlManager *AccessControlManager) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := accessControlManager.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (accessControlManager *AccessControlManager) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return accessControlManager.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (accessControlManager *AccessControlManager) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := accessControlManager.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (accessControlManager *AccessControlManager) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return accessControlManager.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (accessControlManager *AccessControlManager) UnpackHasRole(data []byte) (bool, error) {
	out, err := accessControlManager.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24d7806c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAdmin(address account) view returns(bool)
func (accessControlManager *AccessControlManager) PackIsAdmin(account common.Address) []byte {
	enc, err := accessControlManager.abi.Pack("isAdmin", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24d7806c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAdmin(address account) view returns(bool)
func (accessControlManager *AccessControlManager) TryPackIsAdmin(account common.Address) ([]byte, error) {
	return accessControlManager.abi.Pack("isAdmin", account)
}

// UnpackIsAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24d7806c.
//
// Solidity: function isAdmin(address account) view returns(bool)
func (accessControlManager *AccessControlManager) UnpackIsAdmin(data []byte) (bool, error) {
	out, err := accessControlManager.abi.Unpack("isAdmin", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57601c5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSlasher(address account) view returns(bool)
func (accessControlManager *AccessControlManager) PackIsSlasher(account common.Address) []byte {
	enc, err := accessControlManager.abi.Pack("isSlasher", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57601c5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSlasher(address account) view returns(bool)
func (accessControlManager *AccessControlManager) TryPackIsSlasher(account common.Address) ([]byte, error) {
	return accessControlManager.abi.Pack("isSlasher", account)
}

// UnpackIsSlasher is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57601c5d.
//
// Solidity: function isSlasher(address account) view returns(bool)
func (accessControlManager *AccessControlManager) UnpackIsSlasher(data []byte) (bool, error) {
	out, err := accessControlManager.abi.Unpack("isSlasher", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33105218.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isVerifier(address account) view returns(bool)
func (accessControlManager *AccessControlManager) PackIsVerifier(account common.Address) []byte {
	enc, err := accessControlManager.abi.Pack("isVerifier", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33105218.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isVerifier(address account) view returns(bool)
func (accessControlManager *AccessControlManager) TryPackIsVerifier(account common.Address) ([]byte, error) {
	return accessControlManager.abi.Pack("isVerifier", account)
}

// UnpackIsVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x33105218.
//
// Solidity: function isVerifier(address account) view returns(bool)
func (accessControlManager *AccessControlManager) UnpackIsVerifier(data []byte) (bool, error) {
	out, err := accessControlManager.abi.Unpack("isVerifier", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRemoveSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaac6aa9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeSlasher(address slasher) returns()
func (accessControlManager *AccessControlManager) PackRemoveSlasher(slasher common.Address) []byte {
	enc, err := accessControlManager.abi.Pack("removeSlasher", slasher)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaac6aa9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeSlasher(address slasher) returns()
func (accessControlManager *AccessControlManager) TryPackRemoveSlasher(slasher common.Address) ([]byte, error) {
	return accessControlManager.abi.Pack("removeSlasher", slasher)
}

// PackRemoveVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca2dfd0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeVerifier(address verifier) returns()
func (accessControlManager *AccessControlManager) PackRemoveVerifier(verifier common.Address) []byte {
	enc, err := accessControlManager.abi.Pack("removeVerifier", verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca2dfd0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeVerifier(address verifier) returns()
func (accessControlManager *AccessControlManager) TryPackRemoveVerifier(verifier common.Address) ([]byte, error) {
	return accessControlManager.abi.Pack("removeVerifier", verifier)
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (accessControlManager *AccessControlManager) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := accessControlManager.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (accessControlManager *AccessControlManager) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return accessControlManager.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (accessControlManager *AccessControlManager) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := accessControlManager.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (accessControlManager *AccessControlManager) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return accessControlManager.abi.Pack("revokeRole", role, account)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (accessControlManager *AccessControlManager) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := accessControlManager.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (accessControlManager *AccessControlManager) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return accessControlManager.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (accessControlManager *AccessControlManager) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := accessControlManager.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// AccessControlManagerRoleAdminChanged represents a RoleAdminChanged event raised by the AccessControlManager contract.
type AccessControlManagerRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const AccessControlManagerRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (AccessControlManagerRoleAdminChanged) ContractEventName() string {
	return AccessControlManagerRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (accessControlManager *AccessControlManager) UnpackRoleAdminChangedEvent(log *types.Log) (*AccessControlManagerRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessControlManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessControlManagerRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := accessControlManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessControlManager.abi.Events[event].Inputs {
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

// AccessControlManagerRoleGranted represents a RoleGranted event raised by the AccessControlManager contract.
type AccessControlManagerRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AccessControlManagerRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (AccessControlManagerRoleGranted) ContractEventName() string {
	return AccessControlManagerRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (accessControlManager *AccessControlManager) UnpackRoleGrantedEvent(log *types.Log) (*AccessControlManagerRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessControlManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessControlManagerRoleGranted)
	if len(log.Data) > 0 {
		if err := accessControlManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessControlManager.abi.Events[event].Inputs {
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

// AccessControlManagerRoleRevoked represents a RoleRevoked event raised by the AccessControlManager contract.
type AccessControlManagerRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AccessControlManagerRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (AccessControlManagerRoleRevoked) ContractEventName() string {
	return AccessControlManagerRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (accessControlManager *AccessControlManager) UnpackRoleRevokedEvent(log *types.Log) (*AccessControlManagerRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessControlManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessControlManagerRoleRevoked)
	if len(log.Data) > 0 {
		if err := accessControlManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessControlManager.abi.Events[event].Inputs {
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
func (accessControlManager *AccessControlManager) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], accessControlManager.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return accessControlManager.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessControlManager.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return accessControlManager.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AccessControlManagerAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the AccessControlManager contract.
type AccessControlManagerAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func AccessControlManagerAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (accessControlManager *AccessControlManager) UnpackAccessControlBadConfirmationError(raw []byte) (*AccessControlManagerAccessControlBadConfirmation, error) {
	out := new(AccessControlManagerAccessControlBadConfirmation)
	if err := accessControlManager.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessControlManagerAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the AccessControlManager contract.
type AccessControlManagerAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func AccessControlManagerAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (accessControlManager *AccessControlManager) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*AccessControlManagerAccessControlUnauthorizedAccount, error) {
	out := new(AccessControlManagerAccessControlUnauthorizedAccount)
	if err := accessControlManager.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
