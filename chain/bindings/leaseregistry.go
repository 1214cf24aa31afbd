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

// ILeasesClosed is an auto generated low-level Go binding around an user-defined struct.
type ILeasesClosed struct {
	Provider common.Address
	ClosedAt uint64
	Ending   uint8
	Tenant   common.Address
	Paid     *big.Int
}

// LeaseRegistryLease is an auto generated low-level Go binding around an user-defined struct.
type LeaseRegistryLease struct {
	Id       uint64
	Provider common.Address
	Device   uint8
	OpenedAt uint64
	Tenant   common.Address
}

// LeaseRegistryMetaData contains all meta data concerning the LeaseRegistry contract.
var LeaseRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"access\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"device\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"leaseId\",\"type\":\"uint64\"}],\"name\":\"AlreadyLeased\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoEnding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"device\",\"type\":\"uint8\"}],\"name\":\"NotLeased\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"TenantIsProvider\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"UnauthorizedAccount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"leaseId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"device\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"openedAt\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"closedAt\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"enumILeases.Ending\",\"name\":\"ending\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"paid\",\"type\":\"uint96\"}],\"name\":\"LeaseClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"leaseId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"device\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"tenant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"openedAt\",\"type\":\"uint64\"}],\"name\":\"LeaseOpened\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MARKET_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"accessControl\",\"outputs\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"device\",\"type\":\"uint8\"},{\"internalType\":\"enumILeases.Ending\",\"name\":\"ending\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"paid\",\"type\":\"uint96\"}],\"name\":\"closeLease\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"closedLease\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"closedAt\",\"type\":\"uint64\"},{\"internalType\":\"enumILeases.Ending\",\"name\":\"ending\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"tenant\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"paid\",\"type\":\"uint96\"}],\"internalType\":\"structILeases.Closed\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"device\",\"type\":\"uint8\"}],\"name\":\"leaseOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"device\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"openedAt\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"tenant\",\"type\":\"address\"}],\"internalType\":\"structLeaseRegistry.Lease\",\"name\":\"lease\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextLeaseId\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"openCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"device\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"tenant\",\"type\":\"address\"}],\"name\":\"openLease\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"openLeases\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"device\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"openedAt\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"tenant\",\"type\":\"address\"}],\"internalType\":\"structLeaseRegistry.Lease[]\",\"name\":\"page\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "LeaseRegistry",
	Bin: "0x60a06040525f80546001600160401b0319166001179055348015610021575f5ffd5b50604051611a51380380611a5183398101604081905261004091610078565b6001600160a01b0381166100675760405163e6c4247b60e01b815260040160405180910390fd5b6001600160a01b03166080526100a5565b5f60208284031215610088575f5ffd5b81516001600160a01b038116811461009e575f5ffd5b9392505050565b6080516119796100d85f395f818160d1015281816103f4015281816104ae01528181610cce0152610d8801526119795ff3fe608060405234801561000f575f5ffd5b506004361061009f575f3560e01c806382792f1e11610072578063ac7903a811610058578063ac7903a8146101ac578063cfaf380e146101cc578063f7eb7211146101d4575f5ffd5b806382792f1e14610179578063902238e114610199575f5ffd5b8063036f72a6146100a357806313007d55146100cc5780633e27ec9b1461011857806373d92bca1461014d575b5f5ffd5b6100b66100b136600461148f565b6101e9565b6040516100c391906114af565b60405180910390f35b6100f37f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100c3565b61013f7f395f08be531c0d7403cba7c5ffd2b57329184452bcebcd6a48299ebbbf39db6f81565b6040519081526020016100c3565b61016061015b3660046115a2565b61039e565b60405167ffffffffffffffff90911681526020016100c3565b61018c6101873660046115e2565b610a32565b6040516100c39190611676565b5f546101609067ffffffffffffffff1681565b6101bf6101ba3660046116fc565b610b5b565b6040516100c3919061172d565b60015461013f565b6101e76101e23660046117a9565b610c7a565b005b6001546060908084106101fc5750610398565b610206848261183e565b83111561021a57610217848261183e565b92505b8267ffffffffffffffff81111561023357610233611851565b6040519080825280602002602001820160405280156102a957816020015b6040805160a0810182525f808252602080830182905292820181905260608201819052608082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816102515790505b5091505f5b838110156103955760016102c2828761187e565b815481106102d2576102d2611891565b5f9182526020918290206040805160a081018252600293909302909101805467ffffffffffffffff80821685526801000000000000000080830473ffffffffffffffffffffffffffffffffffffffff908116978701979097527c010000000000000000000000000000000000000000000000000000000090920460ff1693850193909352600190910154918216606084015290049091166080820152835184908390811061038257610382611891565b60209081029190910101526001016102ae565b50505b92915050565b6040517f91d148540000000000000000000000000000000000000000000000000000000081527f395f08be531c0d7403cba7c5ffd2b57329184452bcebcd6a48299ebbbf39db6f60048201523360248201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906391d1485490604401602060405180830381865afa15801561044e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061047291906118be565b15801561052e57506040517f91d148540000000000000000000000000000000000000000000000000000000081525f60048201523360248201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906391d1485490604401602060405180830381865afa158015610508573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061052c91906118be565b155b15610592576040517f1573ca370000000000000000000000000000000000000000000000000000000081523360048201527f395f08be531c0d7403cba7c5ffd2b57329184452bcebcd6a48299ebbbf39db6f60248201526044015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff841615806105c9575073ffffffffffffffffffffffffffffffffffffffff8216155b15610600576040517fe6c4247b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8373ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16148061064f57503373ffffffffffffffffffffffffffffffffffffffff8516145b1561069e576040517f0864a1fb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610589565b73ffffffffffffffffffffffffffffffffffffffff84165f90815260036020908152604080832060ff87168452909152902054801561076957848460016106e5818561183e565b815481106106f5576106f5611891565b5f9182526020909120600290910201546040517fcb497b1e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909316600484015260ff909116602483015267ffffffffffffffff166044820152606401610589565b5f805467ffffffffffffffff169080610781836118dd565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550915060016040518060a001604052808467ffffffffffffffff1681526020018773ffffffffffffffffffffffffffffffffffffffff1681526020018660ff1681526020014267ffffffffffffffff1681526020018573ffffffffffffffffffffffffffffffffffffffff16815250908060018154018082558091505060019003905f5260205f2090600202015f909190919091505f820151815f015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506020820151815f0160086101000a81548173ffffffffffffffffffffffffffffffffffffffff021916908373ffffffffffffffffffffffffffffffffffffffff1602179055506040820151815f01601c6101000a81548160ff021916908360ff1602179055506060820151816001015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060808201518160010160086101000a81548173ffffffffffffffffffffffffffffffffffffffff021916908373ffffffffffffffffffffffffffffffffffffffff160217905550505060018054905060035f8773ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f205f8660ff1660ff1681526020019081526020015f20819055508360ff168573ffffffffffffffffffffffffffffffffffffffff168367ffffffffffffffff167f50b404c026e8ddaedea97aada2d8a8fb5d2189d404633063859f59c3c2d7994d8642604051610a2292919073ffffffffffffffffffffffffffffffffffffffff92909216825267ffffffffffffffff16602082015260400190565b60405180910390a4509392505050565b6040805160a080820183525f8083526020808401829052838501829052606084018290526080840182905267ffffffffffffffff8681168352600282529185902085519384018652805473ffffffffffffffffffffffffffffffffffffffff811685527401000000000000000000000000000000000000000081049093169184019190915292939192918301907c0100000000000000000000000000000000000000000000000000000000900460ff166005811115610af357610af3611610565b6005811115610b0457610b04611610565b81526001919091015473ffffffffffffffffffffffffffffffffffffffff811660208301527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1660409091015292915050565b6040805160a0810182525f8082526020808301829052828401829052606083018290526080830182905273ffffffffffffffffffffffffffffffffffffffff861682526003815283822060ff86168352905291909120548015610c73576001610bc4818361183e565b81548110610bd457610bd4611891565b5f9182526020918290206040805160a081018252600293909302909101805467ffffffffffffffff80821685526801000000000000000080830473ffffffffffffffffffffffffffffffffffffffff908116978701979097527c010000000000000000000000000000000000000000000000000000000090920460ff169385019390935260019091015491821660608401529004909116608082015291505b5092915050565b6040517f91d148540000000000000000000000000000000000000000000000000000000081527f395f08be531c0d7403cba7c5ffd2b57329184452bcebcd6a48299ebbbf39db6f60048201523360248201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906391d1485490604401602060405180830381865afa158015610d28573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d4c91906118be565b158015610e0857506040517f91d148540000000000000000000000000000000000000000000000000000000081525f60048201523360248201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906391d1485490604401602060405180830381865afa158015610de2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e0691906118be565b155b15610e67576040517f1573ca370000000000000000000000000000000000000000000000000000000081523360048201527f395f08be531c0d7403cba7c5ffd2b57329184452bcebcd6a48299ebbbf39db6f6024820152604401610589565b5f826005811115610e7a57610e7a611610565b03610eb1576040517fe1445f1200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff84165f90815260036020908152604080832060ff8716845290915281205490819003610f3f576040517fc900eda700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8616600482015260ff85166024820152604401610589565b5f6001610f4c818461183e565b81548110610f5c57610f5c611891565b5f91825260208083206040805160a081018252600294909402909101805467ffffffffffffffff80821686526801000000000000000080830473ffffffffffffffffffffffffffffffffffffffff908116968801969096527c010000000000000000000000000000000000000000000000000000000090920460ff16938601939093526001918201549283166060860152909104909116608083015280549193509061100990829061183e565b8154811061101957611019611891565b5f9182526020918290206040805160a081018252600293909302909101805467ffffffffffffffff80821685526801000000000000000080830473ffffffffffffffffffffffffffffffffffffffff908116978701979097527c010000000000000000000000000000000000000000000000000000000090920460ff169385019390935260019182015492831660608501529091049092166080820152915081906110c4818661183e565b815481106110d4576110d4611891565b5f918252602080832084516002939093020180548583015160408088015167ffffffffffffffff9687167fffffffff00000000000000000000000000000000000000000000000000000000948516176801000000000000000073ffffffffffffffffffffffffffffffffffffffff9485168102919091177fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c010000000000000000000000000000000000000000000000000000000060ff9384160217865560608a0151600196870180546080909c0151919099169a90951699909917938316909802929092179094558683015190931684526003825282842086840151909516845293905290208490558054806111ef576111ef611909565b5f828152602080822060027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9094019384020180547fffffff000000000000000000000000000000000000000000000000000000000016815560010180547fffffffff000000000000000000000000000000000000000000000000000000001690559190925573ffffffffffffffffffffffffffffffffffffffff891680835260038252604080842060ff8b168552835280842093909355825160a0810184529081524267ffffffffffffffff16918101919091529081018660058111156112d9576112d9611610565b8152608084015173ffffffffffffffffffffffffffffffffffffffff9081166020808401919091526bffffffffffffffffffffffff8816604093840152855167ffffffffffffffff9081165f90815260028352849020855181549387015190921674010000000000000000000000000000000000000000027fffffffff0000000000000000000000000000000000000000000000000000000090931691909316171780825591830151909182907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c01000000000000000000000000000000000000000000000000000000008360058111156113d8576113d8611610565b02179055506060828101516080909301516bffffffffffffffffffffffff16740100000000000000000000000000000000000000000273ffffffffffffffffffffffffffffffffffffffff9384161760019092019190915583519084015160405160ff8a16938b169267ffffffffffffffff16917fea612c5f36406a9e83588a7e4432b9c91d8586f8bbefcfd3927bcc577698db179161147e919042908c908c90611936565b60405180910390a450505050505050565b5f5f604083850312156114a0575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b8181101561155f5761154983855167ffffffffffffffff815116825273ffffffffffffffffffffffffffffffffffffffff602082015116602083015260ff604082015116604083015267ffffffffffffffff606082015116606083015273ffffffffffffffffffffffffffffffffffffffff60808201511660808301525050565b6020939093019260a092909201916001016114c8565b509095945050505050565b803573ffffffffffffffffffffffffffffffffffffffff8116811461158d575f5ffd5b919050565b803560ff8116811461158d575f5ffd5b5f5f5f606084860312156115b4575f5ffd5b6115bd8461156a565b92506115cb60208501611592565b91506115d96040850161156a565b90509250925092565b5f602082840312156115f2575f5ffd5b813567ffffffffffffffff81168114611609575f5ffd5b9392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60068110611672577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b5f60a08201905073ffffffffffffffffffffffffffffffffffffffff835116825267ffffffffffffffff602084015116602083015260408301516116bd604084018261163d565b5073ffffffffffffffffffffffffffffffffffffffff60608401511660608301526bffffffffffffffffffffffff608084015116608083015292915050565b5f5f6040838503121561170d575f5ffd5b6117168361156a565b915061172460208401611592565b90509250929050565b60a08101610398828467ffffffffffffffff815116825273ffffffffffffffffffffffffffffffffffffffff602082015116602083015260ff604082015116604083015267ffffffffffffffff606082015116606083015273ffffffffffffffffffffffffffffffffffffffff60808201511660808301525050565b5f5f5f5f608085870312156117bc575f5ffd5b6117c58561156a565b93506117d360208601611592565b92506040850135600681106117e6575f5ffd5b915060608501356bffffffffffffffffffffffff81168114611806575f5ffd5b939692955090935050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8181038181111561039857610398611811565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b8082018082111561039857610398611811565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f602082840312156118ce575f5ffd5b81518015158114611609575f5ffd5b5f67ffffffffffffffff821667ffffffffffffffff810361190057611900611811565b60010192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b67ffffffffffffffff8581168252841660208201526080810161195c604083018561163d565b6bffffffffffffffffffffffff831660608301529594505050505056",
}

// LeaseRegistry is an auto generated Go binding around an Ethereum contract.
type LeaseRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *LeaseRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewLeaseRegistry creates a new instance of LeaseRegistry.
func NewLeaseRegistry() *LeaseRegistry {
	parsed, err := LeaseRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LeaseRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LeaseRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address access) returns()
func (leaseRegistry *LeaseRegistry) PackConstructor(access common.Address) []byte {
	enc, err := leaseRegistry.abi.Pack("", access)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMARKETROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e27ec9b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MARKET_ROLE() view returns(bytes32)
func (leaseRegistry *LeaseRegistry) PackMARKETROLE() []byte {
	enc, err := leaseRegistry.abi.Pack("MARKET_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMARKETROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e27ec9b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MARKET_ROLE() view returns(bytes32)
func (leaseRegistry *LeaseRegistry) TryPackMARKETROLE() ([]byte, error) {
	return leaseRegistry.abi.Pack("MARKET_ROLE")
}

// UnpackMARKETROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e27ec9b.
//
// Solidity: function MARKET_ROLE() view returns(bytes32)
func (leaseRegistry *LeaseRegistry) UnpackMARKETROLE(data []byte) ([32]byte, error) {
	out, err := leaseRegistry.abi.Unpack("MARKET_ROLE", data)
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
func (leaseRegistry *LeaseRegistry) PackAccessControl() []byte {
	enc, err := leaseRegistry.abi.Pack("accessControl")
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
func (leaseRegistry *LeaseRegistry) TryPackAccessControl() ([]byte, error) {
	return leaseRegistry.abi.Pack("accessControl")
}

// UnpackAccessControl is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13007d55.
//
// Solidity: function accessControl() view returns(address)
func (leaseRegistry *LeaseRegistry) UnpackAccessControl(data []byte) (common.Address, error) {
	out, err := leaseRegistry.abi.Unpack("accessControl", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCloseLease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7eb7211.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closeLease(address provider, uint8 device, uint8 ending, uint96 paid) returns()
func (leaseRegistry *LeaseRegistry) PackCloseLease(provider common.Address, device uint8, ending uint8, paid *big.Int) []byte {
	enc, err := leaseRegistry.abi.Pack("closeLease", provider, device, ending, paid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCloseLease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7eb7211.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closeLease(address provider, uint8 device, uint8 ending, uint96 paid) returns()
func (leaseRegistry *LeaseRegistry) TryPackCloseLease(provider common.Address, device uint8, ending uint8, paid *big.Int) ([]byte, error) {
	return leaseRegistry.abi.Pack("closeLease", provider, device, ending, paid)
}

// PackClosedLease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82792f1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closedLease(uint64 id) view returns((address,uint64,uint8,address,uint96))
func (leaseRegistry *LeaseRegistry) PackClosedLease(id uint64) []byte {
	enc, err := leaseRegistry.abi.Pack("closedLease", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClosedLease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82792f1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closedLease(uint64 id) view returns((address,uint64,uint8,address,uint96))
func (leaseRegistry *LeaseRegistry) TryPackClosedLease(id uint64) ([]byte, error) {
	return leaseRegistry.abi.Pack("closedLease", id)
}

// UnpackClosedLease is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82792f1e.
//
// Solidity: function closedLease(uint64 id) view returns((address,uint64,uint8,address,uint96))
func (leaseRegistry *LeaseRegistry) UnpackClosedLease(data []byte) (ILeasesClosed, error) {
	out, err := leaseRegistry.abi.Unpack("closedLease", data)
	if err != nil {
		return *new(ILeasesClosed), err
	}
	out0 := *abi.ConvertType(out[0], new(ILeasesClosed)).(*ILeasesClosed)
	return out0, nil
}

// PackLeaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac7903a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leaseOf(address provider, uint8 device) view returns((uint64,address,uint8,uint64,address) lease)
func (leaseRegistry *LeaseRegistry) PackLeaseOf(provider common.Address, device uint8) []byte {
	enc, err := leaseRegistry.abi.Pack("leaseOf", provider, device)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac7903a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leaseOf(address provider, uint8 device) view returns((uint64,address,uint8,uint64,address) lease)
func (leaseRegistry *LeaseRegistry) TryPackLeaseOf(provider common.Address, device uint8) ([]byte, error) {
	return leaseRegistry.abi.Pack("leaseOf", provider, device)
}

// UnpackLeaseOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac7903a8.
//
// Solidity: function leaseOf(address provider, uint8 device) view returns((uint64,address,uint8,uint64,address) lease)
func (leaseRegistry *LeaseRegistry) UnpackLeaseOf(data []byte) (LeaseRegistryLease, error) {
	out, err := leaseRegistry.abi.Unpack("leaseOf", data)
	if err != nil {
		return *new(LeaseRegistryLease), err
	}
	out0 := *abi.ConvertType(out[0], new(LeaseRegistryLease)).(*LeaseRegistryLease)
	return out0, nil
}

// PackNextLeaseId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x902238e1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextLeaseId() view returns(uint64)
func (leaseRegistry *LeaseRegistry) PackNextLeaseId() []byte {
	enc, err := leaseRegistry.abi.Pack("nextLeaseId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextLeaseId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x902238e1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextLeaseId() view returns(uint64)
func (leaseRegistry *LeaseRegistry) TryPackNextLeaseId() ([]byte, error) {
	return leaseRegistry.abi.Pack("nextLeaseId")
}

// UnpackNextLeaseId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x902238e1.
//
// Solidity: function nextLeaseId() view returns(uint64)
func (leaseRegistry *LeaseRegistry) UnpackNextLeaseId(data []byte) (uint64, error) {
	out, err := leaseRegistry.abi.Unpack("nextLeaseId", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOpenCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfaf380e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openCount() view returns(uint256)
func (leaseRegistry *LeaseRegistry) PackOpenCount() []byte {
	enc, err := leaseRegistry.abi.Pack("openCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfaf380e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openCount() view returns(uint256)
func (leaseRegistry *LeaseRegistry) TryPackOpenCount() ([]byte, error) {
	return leaseRegistry.abi.Pack("openCount")
}

// UnpackOpenCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcfaf380e.
//
// Solidity: function openCount() view returns(uint256)
func (leaseRegistry *LeaseRegistry) UnpackOpenCount(data []byte) (*big.Int, error) {
	out, err := leaseRegistry.abi.Unpack("openCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpenLease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73d92bca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openLease(address provider, uint8 device, address tenant) returns(uint64 id)
func (leaseRegistry *LeaseRegistry) PackOpenLease(provider common.Address, device uint8, tenant common.Address) []byte {
	enc, err := leaseRegistry.abi.Pack("openLease", provider, device, tenant)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenLease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73d92bca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openLease(address provider, uint8 device, address tenant) returns(uint64 id)
func (leaseRegistry *LeaseRegistry) TryPackOpenLease(provider common.Address, device uint8, tenant common.Address) ([]byte, error) {
	return leaseRegistry.abi.Pack("openLease", provider, device, tenant)
}

// UnpackOpenLease is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x73d92bca.
//
// Solidity: function openLease(address provider, uint8 device, address tenant) returns(uint64 id)
func (leaseRegistry *LeaseRegistry) UnpackOpenLease(data []byte) (uint64, error) {
	out, err := leaseRegistry.abi.Unpack("openLease", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOpenLeases is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x036f72a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openLeases(uint256 from, uint256 count) view returns((uint64,address,uint8,uint64,address)[] page)
func (leaseRegistry *LeaseRegistry) PackOpenLeases(from *big.Int, count *big.Int) []byte {
	enc, err := leaseRegistry.abi.Pack("openLeases", from, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenLeases is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x036f72a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openLeases(uint256 from, uint256 count) view returns((uint64,address,uint8,uint64,address)[] page)
func (leaseRegistry *LeaseRegistry) TryPackOpenLeases(from *big.Int, count *big.Int) ([]byte, error) {
	return leaseRegistry.abi.Pack("openLeases", from, count)
}

// UnpackOpenLeases is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x036f72a6.
//
// Solidity: function openLeases(uint256 from, uint256 count) view returns((uint64,address,uint8,uint64,address)[] page)
func (leaseRegistry *LeaseRegistry) UnpackOpenLeases(data []byte) ([]LeaseRegistryLease, error) {
	out, err := leaseRegistry.abi.Unpack("openLeases", data)
	if err != nil {
		return *new([]LeaseRegistryLease), err
	}
	out0 := *abi.ConvertType(out[0], new([]LeaseRegistryLease)).(*[]LeaseRegistryLease)
	return out0, nil
}

// LeaseRegistryLeaseClosed represents a LeaseClosed event raised by the LeaseRegistry contract.
type LeaseRegistryLeaseClosed struct {
	LeaseId  uint64
	Provider common.Address
	Device   uint8
	OpenedAt uint64
	ClosedAt uint64
	Ending   uint8
	Paid     *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const LeaseRegistryLeaseClosedEventName = "LeaseClosed"

// ContractEventName returns the user-defined event name.
func (LeaseRegistryLeaseClosed) ContractEventName() string {
	return LeaseRegistryLeaseClosedEventName
}

// UnpackLeaseClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LeaseClosed(uint64 indexed leaseId, address indexed provider, uint8 indexed device, uint64 openedAt, uint64 closedAt, uint8 ending, uint96 paid)
func (leaseRegistry *LeaseRegistry) UnpackLeaseClosedEvent(log *types.Log) (*LeaseRegistryLeaseClosed, error) {
	event := "LeaseClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != leaseRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LeaseRegistryLeaseClosed)
	if len(log.Data) > 0 {
		if err := leaseRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range leaseRegistry.abi.Events[event].Inputs {
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

// LeaseRegistryLeaseOpened represents a LeaseOpened event raised by the LeaseRegistry contract.
type LeaseRegistryLeaseOpened struct {
	LeaseId  uint64
	Provider common.Address
	Device   uint8
	Tenant   common.Address
	OpenedAt uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const LeaseRegistryLeaseOpenedEventName = "LeaseOpened"

// ContractEventName returns the user-defined event name.
func (LeaseRegistryLeaseOpened) ContractEventName() string {
	return LeaseRegistryLeaseOpenedEventName
}

// UnpackLeaseOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LeaseOpened(uint64 indexed leaseId, address indexed provider, uint8 indexed device, address tenant, uint64 openedAt)
func (leaseRegistry *LeaseRegistry) UnpackLeaseOpenedEvent(log *types.Log) (*LeaseRegistryLeaseOpened, error) {
	event := "LeaseOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != leaseRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LeaseRegistryLeaseOpened)
	if len(log.Data) > 0 {
		if err := leaseRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range leaseRegistry.abi.Events[event].Inputs {
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
func (leaseRegistry *LeaseRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], leaseRegistry.abi.Errors["AlreadyLeased"].ID.Bytes()[:4]) {
		return leaseRegistry.UnpackAlreadyLeasedError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseRegistry.abi.Errors["InvalidAddress"].ID.Bytes()[:4]) {
		return leaseRegistry.UnpackInvalidAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseRegistry.abi.Errors["NoEnding"].ID.Bytes()[:4]) {
		return leaseRegistry.UnpackNoEndingError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseRegistry.abi.Errors["NotLeased"].ID.Bytes()[:4]) {
		return leaseRegistry.UnpackNotLeasedError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseRegistry.abi.Errors["TenantIsProvider"].ID.Bytes()[:4]) {
		return leaseRegistry.UnpackTenantIsProviderError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaseRegistry.abi.Errors["UnauthorizedAccount"].ID.Bytes()[:4]) {
		return leaseRegistry.UnpackUnauthorizedAccountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LeaseRegistryAlreadyLeased represents a AlreadyLeased error raised by the LeaseRegistry contract.
type LeaseRegistryAlreadyLeased struct {
	Provider common.Address
	Device   uint8
	LeaseId  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyLeased(address provider, uint8 device, uint64 leaseId)
func LeaseRegistryAlreadyLeasedErrorID() common.Hash {
	return common.HexToHash("0xcb497b1e6b6fd3d77c1343670366959fef4b9e15e6136aabb437bb0f991d8ffa")
}

// UnpackAlreadyLeasedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyLeased(address provider, uint8 device, uint64 leaseId)
func (leaseRegistry *LeaseRegistry) UnpackAlreadyLeasedError(raw []byte) (*LeaseRegistryAlreadyLeased, error) {
	out := new(LeaseRegistryAlreadyLeased)
	if err := leaseRegistry.abi.UnpackIntoInterface(out, "AlreadyLeased", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseRegistryInvalidAddress represents a InvalidAddress error raised by the LeaseRegistry contract.
type LeaseRegistryInvalidAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAddress()
func LeaseRegistryInvalidAddressErrorID() common.Hash {
	return common.HexToHash("0xe6c4247b90bd06996a32d386bb770af9c0018dd1b0ebbb2df2c4499f1eda7b16")
}

// UnpackInvalidAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAddress()
func (leaseRegistry *LeaseRegistry) UnpackInvalidAddressError(raw []byte) (*LeaseRegistryInvalidAddress, error) {
	out := new(LeaseRegistryInvalidAddress)
	if err := leaseRegistry.abi.UnpackIntoInterface(out, "InvalidAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseRegistryNoEnding represents a NoEnding error raised by the LeaseRegistry contract.
type LeaseRegistryNoEnding struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoEnding()
func LeaseRegistryNoEndingErrorID() common.Hash {
	return common.HexToHash("0xe1445f1216568ed323132a164c5fafddef17918b19fec0e4a5a2c919fbf7ca1e")
}

// UnpackNoEndingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoEnding()
func (leaseRegistry *LeaseRegistry) UnpackNoEndingError(raw []byte) (*LeaseRegistryNoEnding, error) {
	out := new(LeaseRegistryNoEnding)
	if err := leaseRegistry.abi.UnpackIntoInterface(out, "NoEnding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseRegistryNotLeased represents a NotLeased error raised by the LeaseRegistry contract.
type LeaseRegistryNotLeased struct {
	Provider common.Address
	Device   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLeased(address provider, uint8 device)
func LeaseRegistryNotLeasedErrorID() common.Hash {
	return common.HexToHash("0xc900eda7801afbfc82334748da8b6bc0cace7562b10ca9fe49a473ac1303bf9a")
}

// UnpackNotLeasedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLeased(address provider, uint8 device)
func (leaseRegistry *LeaseRegistry) UnpackNotLeasedError(raw []byte) (*LeaseRegistryNotLeased, error) {
	out := new(LeaseRegistryNotLeased)
	if err := leaseRegistry.abi.UnpackIntoInterface(out, "NotLeased", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseRegistryTenantIsProvider represents a TenantIsProvider error raised by the LeaseRegistry contract.
type LeaseRegistryTenantIsProvider struct {
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TenantIsProvider(address provider)
func LeaseRegistryTenantIsProviderErrorID() common.Hash {
	return common.HexToHash("0x0864a1fbeb88c318307e585c2e806874b8f41ecf501cb83f528c49047225b70e")
}

// UnpackTenantIsProviderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TenantIsProvider(address provider)
func (leaseRegistry *LeaseRegistry) UnpackTenantIsProviderError(raw []byte) (*LeaseRegistryTenantIsProvider, error) {
	out := new(LeaseRegistryTenantIsProvider)
	if err := leaseRegistry.abi.UnpackIntoInterface(out, "TenantIsProvider", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaseRegistryUnauthorizedAccount represents a UnauthorizedAccount error raised by the LeaseRegistry contract.
type LeaseRegistryUnauthorizedAccount struct {
	Account common.Address
	Role    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnauthorizedAccount(address account, bytes32 role)
func LeaseRegistryUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x1573ca3764da5bd79da09e82635f42d5becdce35a3a92c9a1e28be5fd7748369")
}

// UnpackUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnauthorizedAccount(address account, bytes32 role)
func (leaseRegistry *LeaseRegistry) UnpackUnauthorizedAccountError(raw []byte) (*LeaseRegistryUnauthorizedAccount, error) {
	out := new(LeaseRegistryUnauthorizedAccount)
	if err := leaseRegistry.abi.UnpackIntoInterface(out, "UnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
