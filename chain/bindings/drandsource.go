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

// DrandSourceMetaData contains all meta data concerning the DrandSource contract.
var DrandSourceMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"genesis_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"period_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoBlsPrecompiles\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"precompile\",\"type\":\"address\"}],\"name\":\"PrecompileFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroPeriod\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"genesis\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"period\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"publicKey\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"randomness\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"}],\"name\":\"roundFor\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "DrandSource",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161136f38038061136f83398101604081905261002e916101e2565b6100366100fc565b610053576040516308ae170d60e01b815260040160405180910390fd5b610100835114158061009157506040805161010080825261012082019092529060208201818036833701905050805190602001208380519060200120145b156100af5760405163ee9f2d5360e01b815260040160405180910390fd5b806001600160401b03165f036100d85760405163586e5acb60e01b815260040160405180910390fd5b5f6100e38482610341565b506001600160401b039182166080521660a0525061043e565b5f8080600b61010d608060026103ff565b6001600160401b03811115610124576101246101b3565b6040519080825280601f01601f19166020018201604052801561014e576020820181803683370190505b5060405161015c9190610428565b5f60405180830381855afa9150503d805f8114610194576040519150601f19603f3d011682016040523d82523d5f602084013e610199565b606091505b50915091508180156101ac575060808151145b9250505090565b634e487b7160e01b5f52604160045260245ffd5b80516001600160401b03811681146101dd575f5ffd5b919050565b5f5f5f606084860312156101f4575f5ffd5b83516001600160401b03811115610209575f5ffd5b8401601f81018613610219575f5ffd5b80516001600160401b03811115610232576102326101b3565b604051601f8201601f19908116603f011681016001600160401b0381118282101715610260576102606101b3565b604052818152828201602001881015610277575f5ffd5b8160208401602083015e5f6020838301015280955050505061029b602085016101c7565b91506102a9604085016101c7565b90509250925092565b600181811c908216806102c657607f821691505b6020821081036102e457634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561033c578282111561033c57805f5260205f20601f840160051c602085101561031557505f5b90810190601f840160051c035f5b81811015610338575f83820155600101610323565b5050505b505050565b81516001600160401b0381111561035a5761035a6101b3565b61036e8161036884546102b2565b846102ea565b6020601f8211600181146103a0575f83156103895750848201515b5f19600385901b1c1916600184901b1784556103f8565b5f84815260208120601f198516915b828110156103cf57878501518255602094850194600190920191016103af565b50848210156103ec57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b808202811582820484141761042257634e487b7160e01b5f52601160045260245ffd5b92915050565b5f82518060208501845e5f920191825250919050565b60805160a051610efd6104725f395f818160fb01526103b601525f818160d40152818161037301526103dd0152610efd5ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c80639d40712d1161004d5780639d40712d146100a3578063a7f0b3de146100cf578063ef78d4fd146100f6575f5ffd5b806351eef2d61461006857806363ffab311461008e575b5f5ffd5b61007b6100763660046109b3565b61011d565b6040519081526020015b60405180910390f35b6100966102e1565b6040516100859190610a31565b6100b66100b1366004610a66565b610370565b60405167ffffffffffffffff9091168152602001610085565b6100b67f000000000000000000000000000000000000000000000000000000000000000081565b6100b67f000000000000000000000000000000000000000000000000000000000000000081565b5f6102785f805461012d90610a7f565b80601f016020809104026020016040519081016040528092919081815260200182805461015990610a7f565b80156101a45780601f1061017b576101008083540402835291602001916101a4565b820191905f5260205f20905b81548152906001019060200180831161018757829003601f168201915b50506040517fffffffffffffffff00000000000000000000000000000000000000000000000060c08b901b1660208201526002935060280191506101e59050565b60408051601f19818403018152908290526101ff91610ae7565b602060405180830381855afa15801561021a573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061023d9190610af2565b85858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061043192505050565b6102bf576040517fd3efc20e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff851660048201526024015b60405180910390fd5b82826040516102cf929190610b09565b604051809103902090505b9392505050565b60605f80546102ef90610a7f565b80601f016020809104026020016040519081016040528092919081815260200182805461031b90610a7f565b80156103665780601f1061033d57610100808354040283529160200191610366565b820191905f5260205f20905b81548152906001019060200180831161034957829003601f168201915b5050505050905090565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168267ffffffffffffffff16116103b457506001919050565b7f00000000000000000000000000000000000000000000000000000000000000006001816104027f000000000000000000000000000000000000000000000000000000000000000086610b45565b61040c9190610b65565b6104169190610b45565b6104209190610b85565b61042b906001610b65565b92915050565b5f610100845114158061044657506080825114155b1561045257505f6102da565b5f826040518061012001604052806101008152602001610dcd610100913961047986610540565b8760405160200161048d9493929190610bd9565b60405160208183030381529060405290505f5f600f73ffffffffffffffffffffffffffffffffffffffff16836040516104c69190610ae7565b5f60405180830381855afa9150503d805f81146104fe576040519150601f19603f3d011682016040523d82523d5f602084013e610503565b606091505b5091509150818015610516575080516020145b80156105355750808060200190518101906105319190610af2565b6001145b979650505050505050565b60605f6040518060600160405280602b8152602001610da2602b91396040518060600160405280602b8152602001610da2602b913951604051602001610587929190610c09565b60408051601f198184030181529082905291505f906002906105b89083908190889060809083908990602001610c48565b60408051601f19818403018152908290526105d291610ae7565b602060405180830381855afa1580156105ed573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906106109190610af2565b90505f60028260018560405160200161062b93929190610cbb565b60408051601f198184030181529082905261064591610ae7565b602060405180830381855afa158015610660573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906106839190610af2565b90505f60028284186002866040516020016106a093929190610cbb565b60408051601f19818403018152908290526106ba91610ae7565b602060405180830381855afa1580156106d5573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906106f89190610af2565b90505f600282851860038760405160200161071593929190610cbb565b60408051601f198184030181529082905261072f91610ae7565b602060405180830381855afa15801561074a573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061076d9190610af2565b90505f600282861860048860405160200161078a93929190610cbb565b60408051601f19818403018152908290526107a491610ae7565b602060405180830381855afa1580156107bf573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906107e29190610af2565b9050610835600b6107ff60106107f88888610841565b60806108c6565b61080e60106107f88787610841565b60405160200161081f929190610cf7565b60405160208183030381529060405260806108c6565b98975050505050505050565b60605f60406001603086866001604051806060016040528060308152602001610ecd6030913960405160200161087d9796959493929190610d0d565b60408051601f1981840301815291905290505f61089d60058360306108c6565b6040516020016108ae929190610d6e565b60405160208183030381529060405291505092915050565b60605f5f8573ffffffffffffffffffffffffffffffffffffffff16856040516108ef9190610ae7565b5f60405180830381855afa9150503d805f8114610927576040519150601f19603f3d011682016040523d82523d5f602084013e61092c565b606091505b509150915081158061093f575083815114155b1561098e576040517feb8d043a00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff871660048201526024016102b6565b95945050505050565b803567ffffffffffffffff811681146109ae575f5ffd5b919050565b5f5f5f604084860312156109c5575f5ffd5b6109ce84610997565b9250602084013567ffffffffffffffff8111156109e9575f5ffd5b8401601f810186136109f9575f5ffd5b803567ffffffffffffffff811115610a0f575f5ffd5b866020828401011115610a20575f5ffd5b939660209190910195509293505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f60208284031215610a76575f5ffd5b6102da82610997565b600181811c90821680610a9357607f821691505b602082108103610aca577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b5f81518060208401855e5f93019283525090919050565b5f6102da8284610ad0565b5f60208284031215610b02575f5ffd5b5051919050565b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff828116828216039081111561042b5761042b610b18565b67ffffffffffffffff818116838216019081111561042b5761042b610b18565b5f67ffffffffffffffff831680610bc3577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b8067ffffffffffffffff84160491505092915050565b5f610bff610bf9610bf3610bed858a610ad0565b88610ad0565b86610ad0565b84610ad0565b9695505050505050565b5f610c148285610ad0565b60f89390931b7fff000000000000000000000000000000000000000000000000000000000000001683525050600101919050565b8681528560208201528460408201527fffff0000000000000000000000000000000000000000000000000000000000008460f01b1660608201527fff000000000000000000000000000000000000000000000000000000000000008360f81b1660628201525f6108356063830184610ad0565b8381527fff000000000000000000000000000000000000000000000000000000000000008360f81b1660208201525f61098e6021830184610ad0565b5f610d05610bf98386610ad0565b949350505050565b8781528660208201528560408201528460608201528360808201527fff000000000000000000000000000000000000000000000000000000000000008360f81b1660a08201525f610d6160a1830184610ad0565b9998505050505050505050565b7fffffffffffffffffffffffffffffffff00000000000000000000000000000000831681525f610d056010830184610ad056fe424c535f5349475f424c53313233383147315f584d443a5348412d3235365f535357555f524f5f4e554c5f00000000000000000000000000000000024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb80000000000000000000000000000000013e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e000000000000000000000000000000000d1b3cc2c7027888be51d9ef691d77bcb679afda66c73f17f9ee3837a55024f78c71363275a75d75d86bab79f74782aa0000000000000000000000000000000013fa4d4a0ad8b1ce186ed5061789213d993923066dddaf1040bc3ff59f825c78df74f2d75467e25e0f55f8a00fa030ed1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab",
}

// DrandSource is an auto generated Go binding around an Ethereum contract.
type DrandSource struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DrandSource) GetABI() abi.ABI {
	return c.abi
}

// NewDrandSource creates a new instance of DrandSource.
func NewDrandSource() *DrandSource {
	parsed, err := DrandSourceMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DrandSource{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DrandSource) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(bytes key, uint64 genesis_, uint64 period_) returns()
func (drandSource *DrandSource) PackConstructor(key []byte, genesis_ uint64, period_ uint64) []byte {
	enc, err := drandSource.abi.Pack("", key, genesis_, period_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackGenesis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f0b3de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesis() view returns(uint64)
func (drandSource *DrandSource) PackGenesis() []byte {
	enc, err := drandSource.abi.Pack("genesis")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f0b3de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesis() view returns(uint64)
func (drandSource *DrandSource) TryPackGenesis() ([]byte, error) {
	return drandSource.abi.Pack("genesis")
}

// UnpackGenesis is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7f0b3de.
//
// Solidity: function genesis() view returns(uint64)
func (drandSource *DrandSource) UnpackGenesis(data []byte) (uint64, error) {
	out, err := drandSource.abi.Unpack("genesis", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef78d4fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function period() view returns(uint64)
func (drandSource *DrandSource) PackPeriod() []byte {
	enc, err := drandSource.abi.Pack("period")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef78d4fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function period() view returns(uint64)
func (drandSource *DrandSource) TryPackPeriod() ([]byte, error) {
	return drandSource.abi.Pack("period")
}

// UnpackPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef78d4fd.
//
// Solidity: function period() view returns(uint64)
func (drandSource *DrandSource) UnpackPeriod(data []byte) (uint64, error) {
	out, err := drandSource.abi.Unpack("period", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPublicKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63ffab31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publicKey() view returns(bytes)
func (drandSource *DrandSource) PackPublicKey() []byte {
	enc, err := drandSource.abi.Pack("publicKey")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublicKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63ffab31.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publicKey() view returns(bytes)
func (drandSource *DrandSource) TryPackPublicKey() ([]byte, error) {
	return drandSource.abi.Pack("publicKey")
}

// UnpackPublicKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63ffab31.
//
// Solidity: function publicKey() view returns(bytes)
func (drandSource *DrandSource) UnpackPublicKey(data []byte) ([]byte, error) {
	out, err := drandSource.abi.Unpack("publicKey", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackRandomness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51eef2d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function randomness(uint64 round, bytes signature) view returns(bytes32)
func (drandSource *DrandSource) PackRandomness(round uint64, signature []byte) []byte {
	enc, err := drandSource.abi.Pack("randomness", round, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRandomness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51eef2d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function randomness(uint64 round, bytes signature) view returns(bytes32)
func (drandSource *DrandSource) TryPackRandomness(round uint64, signature []byte) ([]byte, error) {
	return drandSource.abi.Pack("randomness", round, signature)
}

// UnpackRandomness is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51eef2d6.
//
// Solidity: function randomness(uint64 round, bytes signature) view returns(bytes32)
func (drandSource *DrandSource) UnpackRandomness(data []byte) ([32]byte, error) {
	out, err := drandSource.abi.Unpack("randomness", data)
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
// Solidity: function roundFor(uint64 start) view returns(uint64)
func (drandSource *DrandSource) PackRoundFor(start uint64) []byte {
	enc, err := drandSource.abi.Pack("roundFor", start)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d40712d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundFor(uint64 start) view returns(uint64)
func (drandSource *DrandSource) TryPackRoundFor(start uint64) ([]byte, error) {
	return drandSource.abi.Pack("roundFor", start)
}

// UnpackRoundFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9d40712d.
//
// Solidity: function roundFor(uint64 start) view returns(uint64)
func (drandSource *DrandSource) UnpackRoundFor(data []byte) (uint64, error) {
	out, err := drandSource.abi.Unpack("roundFor", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (drandSource *DrandSource) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], drandSource.abi.Errors["BadKey"].ID.Bytes()[:4]) {
		return drandSource.UnpackBadKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandSource.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return drandSource.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandSource.abi.Errors["NoBlsPrecompiles"].ID.Bytes()[:4]) {
		return drandSource.UnpackNoBlsPrecompilesError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandSource.abi.Errors["PrecompileFailed"].ID.Bytes()[:4]) {
		return drandSource.UnpackPrecompileFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandSource.abi.Errors["ZeroPeriod"].ID.Bytes()[:4]) {
		return drandSource.UnpackZeroPeriodError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DrandSourceBadKey represents a BadKey error raised by the DrandSource contract.
type DrandSourceBadKey struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadKey()
func DrandSourceBadKeyErrorID() common.Hash {
	return common.HexToHash("0xee9f2d537bde7567f0e60f7e7ee11ce8d6383f6cb525c16217a5d958064efde2")
}

// UnpackBadKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadKey()
func (drandSource *DrandSource) UnpackBadKeyError(raw []byte) (*DrandSourceBadKey, error) {
	out := new(DrandSourceBadKey)
	if err := drandSource.abi.UnpackIntoInterface(out, "BadKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandSourceBadSignature represents a BadSignature error raised by the DrandSource contract.
type DrandSourceBadSignature struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(uint64 round)
func DrandSourceBadSignatureErrorID() common.Hash {
	return common.HexToHash("0xd3efc20e8f5c4975eaa3d86f7686e5c6823c5e0a6a24801975ba9a9f79222901")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(uint64 round)
func (drandSource *DrandSource) UnpackBadSignatureError(raw []byte) (*DrandSourceBadSignature, error) {
	out := new(DrandSourceBadSignature)
	if err := drandSource.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandSourceNoBlsPrecompiles represents a NoBlsPrecompiles error raised by the DrandSource contract.
type DrandSourceNoBlsPrecompiles struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoBlsPrecompiles()
func DrandSourceNoBlsPrecompilesErrorID() common.Hash {
	return common.HexToHash("0x08ae170d775331a146997e4511f7999c1e2c5e851de9513df4b5ac25480cd442")
}

// UnpackNoBlsPrecompilesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoBlsPrecompiles()
func (drandSource *DrandSource) UnpackNoBlsPrecompilesError(raw []byte) (*DrandSourceNoBlsPrecompiles, error) {
	out := new(DrandSourceNoBlsPrecompiles)
	if err := drandSource.abi.UnpackIntoInterface(out, "NoBlsPrecompiles", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandSourcePrecompileFailed represents a PrecompileFailed error raised by the DrandSource contract.
type DrandSourcePrecompileFailed struct {
	Precompile common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PrecompileFailed(address precompile)
func DrandSourcePrecompileFailedErrorID() common.Hash {
	return common.HexToHash("0xeb8d043ad9930b483be478f76fc57acdc905a2680c78dd9d6c7c2b2029709f6b")
}

// UnpackPrecompileFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PrecompileFailed(address precompile)
func (drandSource *DrandSource) UnpackPrecompileFailedError(raw []byte) (*DrandSourcePrecompileFailed, error) {
	out := new(DrandSourcePrecompileFailed)
	if err := drandSource.abi.UnpackIntoInterface(out, "PrecompileFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandSourceZeroPeriod represents a ZeroPeriod error raised by the DrandSource contract.
type DrandSourceZeroPeriod struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroPeriod()
func DrandSourceZeroPeriodErrorID() common.Hash {
	return common.HexToHash("0x586e5acb9fa96ab5c7bf0ef5e40227980bda009a4439ecb1cf27a253073a844b")
}

// UnpackZeroPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroPeriod()
func (drandSource *DrandSource) UnpackZeroPeriodError(raw []byte) (*DrandSourceZeroPeriod, error) {
	out := new(DrandSourceZeroPeriod)
	if err := drandSource.abi.UnpackIntoInterface(out, "ZeroPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}
