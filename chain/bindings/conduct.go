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

// ConductParams is an auto generated low-level Go binding around an user-defined struct.
type ConductParams struct {
	Period      uint64
	RateWithin  uint64
	MinLeases   uint32
	MaxFailedBp uint16
	MinPayers   uint32
	MinRating   uint16
	PayerCap    *big.Int
}

// ConductTally is an auto generated low-level Go binding around an user-defined struct.
type ConductTally struct {
	Ended  uint32
	Failed uint32
	Payers uint32
	Weight *big.Int
	Points *big.Int
}

// ConductMetaData contains all meta data concerning the Conduct contract.
var ConductMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractILeases\",\"name\":\"leases_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rateWithin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"minLeases\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"maxFailedBp\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"minPayers\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"minRating\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"payerCap\",\"type\":\"uint128\"}],\"internalType\":\"structConduct.Params\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"leaseId\",\"type\":\"uint64\"}],\"name\":\"AlreadyRated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"leaseId\",\"type\":\"uint64\"}],\"name\":\"NotClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"leaseId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotItsTenant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"leaseId\",\"type\":\"uint64\"}],\"name\":\"NothingPaid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"stars\",\"type\":\"uint8\"}],\"name\":\"StarsOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"leaseId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closedAt\",\"type\":\"uint64\"}],\"name\":\"TooOld\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"leaseId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"failed\",\"type\":\"bool\"}],\"name\":\"LeaseCounted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"leaseId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"stars\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"}],\"name\":\"Rated\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64[]\",\"name\":\"leaseIds\",\"type\":\"uint64[]\"}],\"name\":\"count\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"leaseId\",\"type\":\"uint64\"}],\"name\":\"isCounted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"leaseId\",\"type\":\"uint64\"}],\"name\":\"isRated\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"leases\",\"outputs\":[{\"internalType\":\"contractILeases\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxFailedBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"mayRise\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minLeases\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minPayers\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minRating\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"payerCap\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"period\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"leaseId\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"stars\",\"type\":\"uint8\"}],\"name\":\"rate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rateWithin\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"tallyOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"ended\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"failed\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"payers\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"points\",\"type\":\"uint128\"}],\"internalType\":\"structConduct.Tally\",\"name\":\"t\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Conduct",
	Bin: "0x610180604052348015610010575f5ffd5b50604051611a01380380611a0183398101604081905261002f91610374565b6001600160a01b0382166100565760405163d92e233d60e01b815260040160405180910390fd5b62015180815f01516001600160401b0316108061008257506301e13380815f01516001600160401b0316115b156100be576040516387a33b2760e01b81526020600482015260066024820152651c195c9a5bd960d21b60448201526064015b60405180910390fd5b60208101516001600160401b031615806100f05750805f01516001600160401b031681602001516001600160401b0316115b1561012b576040516387a33b2760e01b815260206004820152600a6024820152693930ba32abb4ba3434b760b11b60448201526064016100b5565b806040015163ffffffff165f03610171576040516387a33b2760e01b81526020600482015260096024820152686d696e4c656173657360b81b60448201526064016100b5565b61271061ffff16816060015161ffff1611156101be576040516387a33b2760e01b815260206004820152600b60248201526a06d61784661696c656442760ac1b60448201526064016100b5565b6002816080015163ffffffff161015610206576040516387a33b2760e01b81526020600482015260096024820152686d696e50617965727360b81b60448201526064016100b5565b60648160a0015161ffff16108061022657506101f48160a0015161ffff16115b15610260576040516387a33b2760e01b81526020600482015260096024820152686d696e526174696e6760b81b60448201526064016100b5565b8060c001516001600160801b03165f036102a8576040516387a33b2760e01b8152602060048201526008602482015267070617965724361760c41b60448201526064016100b5565b6001600160a01b039091166080908152815160208301516001600160401b0390811660c0908152911660a09081526040840151606085015161ffff9081166101005263ffffffff91821660e052938501519185015192909401516001600160801b0316610160529116610140521661012052610461565b80516001600160401b0381168114610335575f5ffd5b919050565b805163ffffffff81168114610335575f5ffd5b805161ffff81168114610335575f5ffd5b80516001600160801b0381168114610335575f5ffd5b5f5f828403610100811215610387575f5ffd5b83516001600160a01b038116811461039d575f5ffd5b925060e0601f19820112156103b0575f5ffd5b5060405160e081016001600160401b03811182821017156103df57634e487b7160e01b5f52604160045260245ffd5b6040526103ee6020850161031f565b81526103fc6040850161031f565b602082015261040d6060850161033a565b604082015261041e6080850161034d565b606082015261042f60a0850161033a565b608082015261044060c0850161034d565b60a082015261045160e0850161035e565b60c0820152809150509250929050565b60805160a05160c05160e051610100516101205161014051610160516114f96105085f395f818161024d01528181610ad40152610b2801525f818160ee015261076601525f818161030f015261072d01525f818161029501526106d801525f8181610174015261069501525f81816102bc015261091201525f81816103a40152818161046a01528181610a45015261103301525f81816103360152610dfe01526114f95ff3fe608060405234801561000f575f5ffd5b50600436106100e5575f3560e01c806382b85ef711610088578063bb128cc911610063578063bb128cc91461030a578063daf3669214610331578063dd6d3b861461037d578063ef78d4fd1461039f575f5ffd5b806382b85ef71461029057806396478c7b146102b7578063b11c26a6146102f7575f5ffd5b806339622a41116100c357806339622a411461016f578063444275eb146101ab57806377132c40146102355780638075bfa614610248575f5ffd5b806303cf51dd146100e9578063192609ce146101285780632a673cc31461015a575b5f5ffd5b6101107f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020015b60405180910390f35b61014a610136366004611109565b5f6020819052908152604090205460ff1681565b604051901515815260200161011f565b61016d610168366004611124565b6103c6565b005b6101967f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff909116815260200161011f565b6101be6101b93660046111b6565b61043b565b60405161011f91905f60a08201905063ffffffff835116825263ffffffff602084015116602083015263ffffffff60408401511660408301526fffffffffffffffffffffffffffffffff60608401511660608301526fffffffffffffffffffffffffffffffff608084015116608083015292915050565b61014a6102433660046111b6565b610686565b61026f7f000000000000000000000000000000000000000000000000000000000000000081565b6040516fffffffffffffffffffffffffffffffff909116815260200161011f565b6101107f000000000000000000000000000000000000000000000000000000000000000081565b6102de7f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff909116815260200161011f565b61016d6103053660046111d1565b6107d6565b6101967f000000000000000000000000000000000000000000000000000000000000000081565b6103587f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161011f565b61014a61038b366004611109565b60016020525f908152604090205460ff1681565b6102de7f000000000000000000000000000000000000000000000000000000000000000081565b5f5b818110156104365761042e8383838181106103e5576103e561120d565b90506020020160208101906103fa9190611109565b61042985858581811061040f5761040f61120d565b90506020020160208101906104249190611109565b610d9c565b610edd565b6001016103c8565b505050565b6040805160a0810182525f8082526020820181905291810182905260608101829052608081018290529061048f7f000000000000000000000000000000000000000000000000000000000000000042611267565b73ffffffffffffffffffffffffffffffffffffffff84165f90815260026020908152604080832067ffffffffffffffff8516808552908352818420825160a081018452815463ffffffff80821683526401000000008204811696830196909652680100000000000000008104909516938101939093526fffffffffffffffffffffffffffffffff6c010000000000000000000000009094048416606084015260010154909216608082015294509192500361054a5750919050565b73ffffffffffffffffffffffffffffffffffffffff83165f9081526002602052604081208161057a6001856112bb565b67ffffffffffffffff16815260208101919091526040015f20805484519192506105ac9163ffffffff909116906112e1565b815460208501516105cb91640100000000900463ffffffff16906112e1565b825460408601516105ee9168010000000000000000900463ffffffff16906112e1565b63ffffffff9081166040870152908116602086015216835280546060840151610639916c0100000000000000000000000090046fffffffffffffffffffffffffffffffff16906112fd565b6001820154608085015161065f916fffffffffffffffffffffffffffffffff16906112fd565b6fffffffffffffffffffffffffffffffff9081166080860152166060840152509092915050565b5f5f6106918361043b565b90507f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815f015163ffffffff161015801561071e575080516107049061ffff7f0000000000000000000000000000000000000000000000000000000000000000169063ffffffff16611325565b602082015161071c906127109063ffffffff16611325565b115b1561072b57505f92915050565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff16816040015163ffffffff1610806107cf57507f000000000000000000000000000000000000000000000000000000000000000061ffff1681606001516fffffffffffffffffffffffffffffffff166107aa9190611325565b60808201516107cc906fffffffffffffffffffffffffffffffff166064611325565b10155b9392505050565b5f6107e083610d9c565b9050806060015173ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff1614610862576040517fe82fb5f600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201523360248201526044015b60405180910390fd5b60ff821615806108755750600560ff8316115b156108b1576040517fb8a6f0f300000000000000000000000000000000000000000000000000000000815260ff83166004820152602401610859565b67ffffffffffffffff83165f9081526001602052604090205460ff1615610910576040517f9d50bb8d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610859565b7f00000000000000000000000000000000000000000000000000000000000000008160200151610940919061133c565b67ffffffffffffffff1642111561099d5760208101516040517fe1ac8b4b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff80861660048301529091166024820152604401610859565b80608001516bffffffffffffffffffffffff165f036109f4576040517f122fcdac00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610859565b67ffffffffffffffff83165f90815260016020819052604090912080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169091179055610a428382610edd565b5f7f00000000000000000000000000000000000000000000000000000000000000008260200151610a739190611267565b825173ffffffffffffffffffffffffffffffffffffffff165f90815260036020908152604080832067ffffffffffffffff8516845282528083203384529091528120549192506fffffffffffffffffffffffffffffffff90911690610af8827f000000000000000000000000000000000000000000000000000000000000000061135c565b6fffffffffffffffffffffffffffffffff1684608001516bffffffffffffffffffffffff1610610b5157610b4c827f000000000000000000000000000000000000000000000000000000000000000061135c565b610b65565b83608001516bffffffffffffffffffffffff165b9050610b7181836112fd565b845173ffffffffffffffffffffffffffffffffffffffff9081165f90815260036020908152604080832067ffffffffffffffff8916808552908352818420338552835281842080547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff97881617905589519094168352600282528083209383529290529081209184169003610c5257805468010000000000000000900463ffffffff16816008610c3283611384565b91906101000a81548163ffffffff021916908363ffffffff160217905550505b8054610c819083906c0100000000000000000000000090046fffffffffffffffffffffffffffffffff166112fd565b610c8e8360ff89166113a8565b6001830154610caf91906fffffffffffffffffffffffffffffffff166112fd565b6001830180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff92831617905582547fffffffff00000000000000000000000000000000ffffffffffffffffffffffff166c010000000000000000000000009282169290920291909117825585516040805160ff8a1681529285166020840152339273ffffffffffffffffffffffffffffffffffffffff9092169167ffffffffffffffff8b16917fb5f6e14db7911b4f29801d7f43e3a0e2ebefb8ad612c86e7d7b863c6013ada20910160405180910390a450505050505050565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091526040517f82792f1e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906382792f1e9060240160a060405180830381865afa158015610e58573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e7c9190611419565b90505f81604001516005811115610e9557610e956114cc565b03610ed8576040517f578e095d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610859565b919050565b67ffffffffffffffff82165f9081526020819052604090205460ff1615610f02575050565b67ffffffffffffffff82165f90815260208190526040812080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055600382604001516005811115610f5b57610f5b6114cc565b1480610f7c5750600482604001516005811115610f7a57610f7a6114cc565b145b9050815f015173ffffffffffffffffffffffffffffffffffffffff168367ffffffffffffffff167fda80217796c269b62e826590cbeaed0f1634cc796d78b33dbd2c80ea8edd092e83604051610fd6911515815260200190565b60405180910390a3600582604001516005811115610ff657610ff66114cc565b0361100057505050565b815173ffffffffffffffffffffffffffffffffffffffff165f9081526002602090815260408220908401518290611058907f000000000000000000000000000000000000000000000000000000000000000090611267565b67ffffffffffffffff16815260208101919091526040015f908120805490925063ffffffff1690829061108a83611384565b91906101000a81548163ffffffff021916908363ffffffff1602179055505081156110eb578054640100000000900463ffffffff168160046110cb83611384565b91906101000a81548163ffffffff021916908363ffffffff160217905550505b50505050565b67ffffffffffffffff81168114611106575f5ffd5b50565b5f60208284031215611119575f5ffd5b81356107cf816110f1565b5f5f60208385031215611135575f5ffd5b823567ffffffffffffffff81111561114b575f5ffd5b8301601f8101851361115b575f5ffd5b803567ffffffffffffffff811115611171575f5ffd5b8560208260051b8401011115611185575f5ffd5b6020919091019590945092505050565b73ffffffffffffffffffffffffffffffffffffffff81168114611106575f5ffd5b5f602082840312156111c6575f5ffd5b81356107cf81611195565b5f5f604083850312156111e2575f5ffd5b82356111ed816110f1565b9150602083013560ff81168114611202575f5ffd5b809150509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f67ffffffffffffffff8316806112a5577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff82811682821603908111156112db576112db61123a565b92915050565b63ffffffff81811683821601908111156112db576112db61123a565b6fffffffffffffffffffffffffffffffff81811683821601908111156112db576112db61123a565b80820281158282048414176112db576112db61123a565b67ffffffffffffffff81811683821601908111156112db576112db61123a565b6fffffffffffffffffffffffffffffffff82811682821603908111156112db576112db61123a565b5f63ffffffff821663ffffffff810361139f5761139f61123a565b60010192915050565b6fffffffffffffffffffffffffffffffff81811683821602908116908181146113d3576113d361123a565b5092915050565b8051610ed881611195565b8051610ed8816110f1565b805160068110610ed8575f5ffd5b80516bffffffffffffffffffffffff81168114610ed8575f5ffd5b5f60a082840312801561142a575f5ffd5b5060405160a0810167ffffffffffffffff81118282101715611473577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405261147f836113da565b815261148d602084016113e5565b602082015261149e604084016113f0565b60408201526114af606084016113da565b60608201526114c0608084016113fe565b60808201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd",
}

// Conduct is an auto generated Go binding around an Ethereum contract.
type Conduct struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Conduct) GetABI() abi.ABI {
	return c.abi
}

// NewConduct creates a new instance of Conduct.
func NewConduct() *Conduct {
	parsed, err := ConductMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Conduct{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Conduct) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address leases_, (uint64,uint64,uint32,uint16,uint32,uint16,uint128) p) returns()
func (conduct *Conduct) PackConstructor(leases_ common.Address, p ConductParams) []byte {
	enc, err := conduct.abi.Pack("", leases_, p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a673cc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count(uint64[] leaseIds) returns()
func (conduct *Conduct) PackCount(leaseIds []uint64) []byte {
	enc, err := conduct.abi.Pack("count", leaseIds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a673cc3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function count(uint64[] leaseIds) returns()
func (conduct *Conduct) TryPackCount(leaseIds []uint64) ([]byte, error) {
	return conduct.abi.Pack("count", leaseIds)
}

// PackIsCounted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x192609ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isCounted(uint64 leaseId) view returns(bool)
func (conduct *Conduct) PackIsCounted(leaseId uint64) []byte {
	enc, err := conduct.abi.Pack("isCounted", leaseId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsCounted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x192609ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isCounted(uint64 leaseId) view returns(bool)
func (conduct *Conduct) TryPackIsCounted(leaseId uint64) ([]byte, error) {
	return conduct.abi.Pack("isCounted", leaseId)
}

// UnpackIsCounted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x192609ce.
//
// Solidity: function isCounted(uint64 leaseId) view returns(bool)
func (conduct *Conduct) UnpackIsCounted(data []byte) (bool, error) {
	out, err := conduct.abi.Unpack("isCounted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsRated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd6d3b86.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isRated(uint64 leaseId) view returns(bool)
func (conduct *Conduct) PackIsRated(leaseId uint64) []byte {
	enc, err := conduct.abi.Pack("isRated", leaseId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsRated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd6d3b86.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isRated(uint64 leaseId) view returns(bool)
func (conduct *Conduct) TryPackIsRated(leaseId uint64) ([]byte, error) {
	return conduct.abi.Pack("isRated", leaseId)
}

// UnpackIsRated is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd6d3b86.
//
// Solidity: function isRated(uint64 leaseId) view returns(bool)
func (conduct *Conduct) UnpackIsRated(data []byte) (bool, error) {
	out, err := conduct.abi.Unpack("isRated", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLeases is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdaf36692.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leases() view returns(address)
func (conduct *Conduct) PackLeases() []byte {
	enc, err := conduct.abi.Pack("leases")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeases is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdaf36692.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leases() view returns(address)
func (conduct *Conduct) TryPackLeases() ([]byte, error) {
	return conduct.abi.Pack("leases")
}

// UnpackLeases is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdaf36692.
//
// Solidity: function leases() view returns(address)
func (conduct *Conduct) UnpackLeases(data []byte) (common.Address, error) {
	out, err := conduct.abi.Unpack("leases", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMaxFailedBp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82b85ef7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxFailedBp() view returns(uint16)
func (conduct *Conduct) PackMaxFailedBp() []byte {
	enc, err := conduct.abi.Pack("maxFailedBp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxFailedBp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82b85ef7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxFailedBp() view returns(uint16)
func (conduct *Conduct) TryPackMaxFailedBp() ([]byte, error) {
	return conduct.abi.Pack("maxFailedBp")
}

// UnpackMaxFailedBp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82b85ef7.
//
// Solidity: function maxFailedBp() view returns(uint16)
func (conduct *Conduct) UnpackMaxFailedBp(data []byte) (uint16, error) {
	out, err := conduct.abi.Unpack("maxFailedBp", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackMayRise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77132c40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mayRise(address provider) view returns(bool)
func (conduct *Conduct) PackMayRise(provider common.Address) []byte {
	enc, err := conduct.abi.Pack("mayRise", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMayRise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77132c40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mayRise(address provider) view returns(bool)
func (conduct *Conduct) TryPackMayRise(provider common.Address) ([]byte, error) {
	return conduct.abi.Pack("mayRise", provider)
}

// UnpackMayRise is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x77132c40.
//
// Solidity: function mayRise(address provider) view returns(bool)
func (conduct *Conduct) UnpackMayRise(data []byte) (bool, error) {
	out, err := conduct.abi.Unpack("mayRise", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMinLeases is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39622a41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minLeases() view returns(uint32)
func (conduct *Conduct) PackMinLeases() []byte {
	enc, err := conduct.abi.Pack("minLeases")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinLeases is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39622a41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minLeases() view returns(uint32)
func (conduct *Conduct) TryPackMinLeases() ([]byte, error) {
	return conduct.abi.Pack("minLeases")
}

// UnpackMinLeases is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39622a41.
//
// Solidity: function minLeases() view returns(uint32)
func (conduct *Conduct) UnpackMinLeases(data []byte) (uint32, error) {
	out, err := conduct.abi.Unpack("minLeases", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMinPayers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb128cc9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minPayers() view returns(uint32)
func (conduct *Conduct) PackMinPayers() []byte {
	enc, err := conduct.abi.Pack("minPayers")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinPayers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb128cc9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minPayers() view returns(uint32)
func (conduct *Conduct) TryPackMinPayers() ([]byte, error) {
	return conduct.abi.Pack("minPayers")
}

// UnpackMinPayers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbb128cc9.
//
// Solidity: function minPayers() view returns(uint32)
func (conduct *Conduct) UnpackMinPayers(data []byte) (uint32, error) {
	out, err := conduct.abi.Unpack("minPayers", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMinRating is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03cf51dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minRating() view returns(uint16)
func (conduct *Conduct) PackMinRating() []byte {
	enc, err := conduct.abi.Pack("minRating")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinRating is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03cf51dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minRating() view returns(uint16)
func (conduct *Conduct) TryPackMinRating() ([]byte, error) {
	return conduct.abi.Pack("minRating")
}

// UnpackMinRating is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x03cf51dd.
//
// Solidity: function minRating() view returns(uint16)
func (conduct *Conduct) UnpackMinRating(data []byte) (uint16, error) {
	out, err := conduct.abi.Unpack("minRating", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackPayerCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8075bfa6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payerCap() view returns(uint128)
func (conduct *Conduct) PackPayerCap() []byte {
	enc, err := conduct.abi.Pack("payerCap")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayerCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8075bfa6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payerCap() view returns(uint128)
func (conduct *Conduct) TryPackPayerCap() ([]byte, error) {
	return conduct.abi.Pack("payerCap")
}

// UnpackPayerCap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8075bfa6.
//
// Solidity: function payerCap() view returns(uint128)
func (conduct *Conduct) UnpackPayerCap(data []byte) (*big.Int, error) {
	out, err := conduct.abi.Unpack("payerCap", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef78d4fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function period() view returns(uint64)
func (conduct *Conduct) PackPeriod() []byte {
	enc, err := conduct.abi.Pack("period")
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
func (conduct *Conduct) TryPackPeriod() ([]byte, error) {
	return conduct.abi.Pack("period")
}

// UnpackPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef78d4fd.
//
// Solidity: function period() view returns(uint64)
func (conduct *Conduct) UnpackPeriod(data []byte) (uint64, error) {
	out, err := conduct.abi.Unpack("period", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb11c26a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rate(uint64 leaseId, uint8 stars) returns()
func (conduct *Conduct) PackRate(leaseId uint64, stars uint8) []byte {
	enc, err := conduct.abi.Pack("rate", leaseId, stars)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb11c26a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rate(uint64 leaseId, uint8 stars) returns()
func (conduct *Conduct) TryPackRate(leaseId uint64, stars uint8) ([]byte, error) {
	return conduct.abi.Pack("rate", leaseId, stars)
}

// PackRateWithin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96478c7b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rateWithin() view returns(uint64)
func (conduct *Conduct) PackRateWithin() []byte {
	enc, err := conduct.abi.Pack("rateWithin")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRateWithin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96478c7b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rateWithin() view returns(uint64)
func (conduct *Conduct) TryPackRateWithin() ([]byte, error) {
	return conduct.abi.Pack("rateWithin")
}

// UnpackRateWithin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x96478c7b.
//
// Solidity: function rateWithin() view returns(uint64)
func (conduct *Conduct) UnpackRateWithin(data []byte) (uint64, error) {
	out, err := conduct.abi.Unpack("rateWithin", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackTallyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x444275eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tallyOf(address provider) view returns((uint32,uint32,uint32,uint128,uint128) t)
func (conduct *Conduct) PackTallyOf(provider common.Address) []byte {
	enc, err := conduct.abi.Pack("tallyOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTallyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x444275eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tallyOf(address provider) view returns((uint32,uint32,uint32,uint128,uint128) t)
func (conduct *Conduct) TryPackTallyOf(provider common.Address) ([]byte, error) {
	return conduct.abi.Pack("tallyOf", provider)
}

// UnpackTallyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x444275eb.
//
// Solidity: function tallyOf(address provider) view returns((uint32,uint32,uint32,uint128,uint128) t)
func (conduct *Conduct) UnpackTallyOf(data []byte) (ConductTally, error) {
	out, err := conduct.abi.Unpack("tallyOf", data)
	if err != nil {
		return *new(ConductTally), err
	}
	out0 := *abi.ConvertType(out[0], new(ConductTally)).(*ConductTally)
	return out0, nil
}

// ConductLeaseCounted represents a LeaseCounted event raised by the Conduct contract.
type ConductLeaseCounted struct {
	LeaseId  uint64
	Provider common.Address
	Failed   bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const ConductLeaseCountedEventName = "LeaseCounted"

// ContractEventName returns the user-defined event name.
func (ConductLeaseCounted) ContractEventName() string {
	return ConductLeaseCountedEventName
}

// UnpackLeaseCountedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LeaseCounted(uint64 indexed leaseId, address indexed provider, bool failed)
func (conduct *Conduct) UnpackLeaseCountedEvent(log *types.Log) (*ConductLeaseCounted, error) {
	event := "LeaseCounted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != conduct.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConductLeaseCounted)
	if len(log.Data) > 0 {
		if err := conduct.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range conduct.abi.Events[event].Inputs {
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

// ConductRated represents a Rated event raised by the Conduct contract.
type ConductRated struct {
	LeaseId  uint64
	Provider common.Address
	Payer    common.Address
	Stars    uint8
	Weight   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ConductRatedEventName = "Rated"

// ContractEventName returns the user-defined event name.
func (ConductRated) ContractEventName() string {
	return ConductRatedEventName
}

// UnpackRatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rated(uint64 indexed leaseId, address indexed provider, address indexed payer, uint8 stars, uint128 weight)
func (conduct *Conduct) UnpackRatedEvent(log *types.Log) (*ConductRated, error) {
	event := "Rated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != conduct.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConductRated)
	if len(log.Data) > 0 {
		if err := conduct.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range conduct.abi.Events[event].Inputs {
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
func (conduct *Conduct) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], conduct.abi.Errors["AlreadyRated"].ID.Bytes()[:4]) {
		return conduct.UnpackAlreadyRatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], conduct.abi.Errors["BadParams"].ID.Bytes()[:4]) {
		return conduct.UnpackBadParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], conduct.abi.Errors["NotClosed"].ID.Bytes()[:4]) {
		return conduct.UnpackNotClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], conduct.abi.Errors["NotItsTenant"].ID.Bytes()[:4]) {
		return conduct.UnpackNotItsTenantError(raw[4:])
	}
	if bytes.Equal(raw[:4], conduct.abi.Errors["NothingPaid"].ID.Bytes()[:4]) {
		return conduct.UnpackNothingPaidError(raw[4:])
	}
	if bytes.Equal(raw[:4], conduct.abi.Errors["StarsOutOfRange"].ID.Bytes()[:4]) {
		return conduct.UnpackStarsOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], conduct.abi.Errors["TooOld"].ID.Bytes()[:4]) {
		return conduct.UnpackTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], conduct.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return conduct.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ConductAlreadyRated represents a AlreadyRated error raised by the Conduct contract.
type ConductAlreadyRated struct {
	LeaseId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRated(uint64 leaseId)
func ConductAlreadyRatedErrorID() common.Hash {
	return common.HexToHash("0x9d50bb8d48817cd7d760ea27e90f26638747ca30f0cbca30ef916fc4741ba515")
}

// UnpackAlreadyRatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRated(uint64 leaseId)
func (conduct *Conduct) UnpackAlreadyRatedError(raw []byte) (*ConductAlreadyRated, error) {
	out := new(ConductAlreadyRated)
	if err := conduct.abi.UnpackIntoInterface(out, "AlreadyRated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConductBadParams represents a BadParams error raised by the Conduct contract.
type ConductBadParams struct {
	Name string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParams(string name)
func ConductBadParamsErrorID() common.Hash {
	return common.HexToHash("0x87a33b27684f297cea1e18e1d41fcf399c8e0dbc38274d5e02b504924765634d")
}

// UnpackBadParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParams(string name)
func (conduct *Conduct) UnpackBadParamsError(raw []byte) (*ConductBadParams, error) {
	out := new(ConductBadParams)
	if err := conduct.abi.UnpackIntoInterface(out, "BadParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConductNotClosed represents a NotClosed error raised by the Conduct contract.
type ConductNotClosed struct {
	LeaseId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClosed(uint64 leaseId)
func ConductNotClosedErrorID() common.Hash {
	return common.HexToHash("0x578e095d67b8b25f6f54b102d6b583e6d245fd19723d0a667d36f66c675e1584")
}

// UnpackNotClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClosed(uint64 leaseId)
func (conduct *Conduct) UnpackNotClosedError(raw []byte) (*ConductNotClosed, error) {
	out := new(ConductNotClosed)
	if err := conduct.abi.UnpackIntoInterface(out, "NotClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConductNotItsTenant represents a NotItsTenant error raised by the Conduct contract.
type ConductNotItsTenant struct {
	LeaseId uint64
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotItsTenant(uint64 leaseId, address caller)
func ConductNotItsTenantErrorID() common.Hash {
	return common.HexToHash("0xe82fb5f6a0a78749550ea81cf10ae7937af657dd59819194a80b286629883dd5")
}

// UnpackNotItsTenantError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotItsTenant(uint64 leaseId, address caller)
func (conduct *Conduct) UnpackNotItsTenantError(raw []byte) (*ConductNotItsTenant, error) {
	out := new(ConductNotItsTenant)
	if err := conduct.abi.UnpackIntoInterface(out, "NotItsTenant", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConductNothingPaid represents a NothingPaid error raised by the Conduct contract.
type ConductNothingPaid struct {
	LeaseId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingPaid(uint64 leaseId)
func ConductNothingPaidErrorID() common.Hash {
	return common.HexToHash("0x122fcdac397ea193141a105b8061ac5fcae4774c1b297929a8a1f4da35659c51")
}

// UnpackNothingPaidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingPaid(uint64 leaseId)
func (conduct *Conduct) UnpackNothingPaidError(raw []byte) (*ConductNothingPaid, error) {
	out := new(ConductNothingPaid)
	if err := conduct.abi.UnpackIntoInterface(out, "NothingPaid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConductStarsOutOfRange represents a StarsOutOfRange error raised by the Conduct contract.
type ConductStarsOutOfRange struct {
	Stars uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StarsOutOfRange(uint8 stars)
func ConductStarsOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xb8a6f0f3cb316a13cdae4d786d0465a81b0b08260d876b2e7e6ba89e31967300")
}

// UnpackStarsOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StarsOutOfRange(uint8 stars)
func (conduct *Conduct) UnpackStarsOutOfRangeError(raw []byte) (*ConductStarsOutOfRange, error) {
	out := new(ConductStarsOutOfRange)
	if err := conduct.abi.UnpackIntoInterface(out, "StarsOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConductTooOld represents a TooOld error raised by the Conduct contract.
type ConductTooOld struct {
	LeaseId  uint64
	ClosedAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooOld(uint64 leaseId, uint64 closedAt)
func ConductTooOldErrorID() common.Hash {
	return common.HexToHash("0xe1ac8b4bdc310271ca958b54b325740eef0ead9e55c134415e1a75baa38605ef")
}

// UnpackTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooOld(uint64 leaseId, uint64 closedAt)
func (conduct *Conduct) UnpackTooOldError(raw []byte) (*ConductTooOld, error) {
	out := new(ConductTooOld)
	if err := conduct.abi.UnpackIntoInterface(out, "TooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConductZeroAddress represents a ZeroAddress error raised by the Conduct contract.
type ConductZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func ConductZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (conduct *Conduct) UnpackZeroAddressError(raw []byte) (*ConductZeroAddress, error) {
	out := new(ConductZeroAddress)
	if err := conduct.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
