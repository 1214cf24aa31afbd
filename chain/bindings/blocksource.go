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

// BlockSourceMetaData contains all meta data concerning the BlockSource contract.
var BlockSourceMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"NoProofExpected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"randomness\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"name\":\"roundFor\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "BlockSource",
	Bin: "0x6080604052348015600e575f5ffd5b506102018061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c806351eef2d6146100385780639d40712d1461005e575b5f5ffd5b61004b610046366004610125565b61008a565b6040519081526020015b60405180910390f35b61007161006c3660046101a3565b504390565b60405167ffffffffffffffff9091168152602001610055565b5f81156100c3576040517f72212bae00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b446100cf6001436101c3565b406040516020016100ea929190918252602082015260400190565b6040516020818303038152906040528051906020012090509392505050565b803567ffffffffffffffff81168114610120575f5ffd5b919050565b5f5f5f60408486031215610137575f5ffd5b61014084610109565b9250602084013567ffffffffffffffff81111561015b575f5ffd5b8401601f8101861361016b575f5ffd5b803567ffffffffffffffff811115610181575f5ffd5b866020828401011115610192575f5ffd5b939660209190910195509293505050565b5f602082840312156101b3575f5ffd5b6101bc82610109565b9392505050565b818103818111156101fb577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9291505056",
}

// BlockSource is an auto generated Go binding around an Ethereum contract.
type BlockSource struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *BlockSource) GetABI() abi.ABI {
	return c.abi
}

// NewBlockSource creates a new instance of BlockSource.
func NewBlockSource() *BlockSource {
	parsed, err := BlockSourceMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BlockSource{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BlockSource) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackRandomness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51eef2d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function randomness(uint64 , bytes proof) view returns(bytes32)
func (blockSource *BlockSource) PackRandomness(arg0 uint64, proof []byte) []byte {
	enc, err := blockSource.abi.Pack("randomness", arg0, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRandomness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51eef2d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function randomness(uint64 , bytes proof) view returns(bytes32)
func (blockSource *BlockSource) TryPackRandomness(arg0 uint64, proof []byte) ([]byte, error) {
	return blockSource.abi.Pack("randomness", arg0, proof)
}

// UnpackRandomness is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51eef2d6.
//
// Solidity: function randomness(uint64 , bytes proof) view returns(bytes32)
func (blockSource *BlockSource) UnpackRandomness(data []byte) ([32]byte, error) {
	out, err := blockSource.abi.Unpack("randomness", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRoundFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d40712d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundFor(uint64 ) view returns(uint64)
func (blockSource *BlockSource) PackRoundFor(arg0 uint64) []byte {
	enc, err := blockSource.abi.Pack("roundFor", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d40712d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundFor(uint64 ) view returns(uint64)
func (blockSource *BlockSource) TryPackRoundFor(arg0 uint64) ([]byte, error) {
	return blockSource.abi.Pack("roundFor", arg0)
}

// UnpackRoundFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9d40712d.
//
// Solidity: function roundFor(uint64 ) view returns(uint64)
func (blockSource *BlockSource) UnpackRoundFor(data []byte) (uint64, error) {
	out, err := blockSource.abi.Unpack("roundFor", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (blockSource *BlockSource) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], blockSource.abi.Errors["NoProofExpected"].ID.Bytes()[:4]) {
		return blockSource.UnpackNoProofExpectedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BlockSourceNoProofExpected represents a NoProofExpected error raised by the BlockSource contract.
type BlockSourceNoProofExpected struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoProofExpected()
func BlockSourceNoProofExpectedErrorID() common.Hash {
	return common.HexToHash("0x72212baeffd0e5af2cbe6faf920869f2077fa71147512c0b7bd4a92a635ec744")
}

// UnpackNoProofExpectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoProofExpected()
func (blockSource *BlockSource) UnpackNoProofExpectedError(raw []byte) (*BlockSourceNoProofExpected, error) {
	out := new(BlockSourceNoProofExpected)
	if err := blockSource.abi.UnpackIntoInterface(out, "NoProofExpected", raw); err != nil {
		return nil, err
	}
	return out, nil
}
