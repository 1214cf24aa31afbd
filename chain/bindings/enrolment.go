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

// NumbersPlace is an auto generated low-level Go binding around an user-defined struct.
type NumbersPlace struct {
	Provider common.Address
	FromEra  uint64
}

// SignersTerm is an auto generated low-level Go binding around an user-defined struct.
type SignersTerm struct {
	Signer  common.Address
	FromEra uint64
}

// EnrolmentMetaData contains all meta data concerning the Enrolment contract.
var EnrolmentMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIProviderRegistry\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"contractIProviderRewardsManager\",\"name\":\"rewards_\",\"type\":\"address\"},{\"internalType\":\"contractIStandings\",\"name\":\"standings_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"NoDevices\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"NotEnrolled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"NotInRegistry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"StillInRegistry\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"devices\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromEra\",\"type\":\"uint64\"}],\"name\":\"DevicesSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"NumberReleased\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromEra\",\"type\":\"uint64\"}],\"name\":\"ProviderEnrolled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromEra\",\"type\":\"uint64\"}],\"name\":\"SignerSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"devicesAt\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"numbersAt\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"first\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"last\",\"type\":\"uint32\"}],\"name\":\"placesBetween\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"fromEra\",\"type\":\"uint64\"}],\"internalType\":\"structNumbers.Place[]\",\"name\":\"places\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"providerAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"fromEra\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"providerNumber\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromEra\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractIProviderRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rewards\",\"outputs\":[{\"internalType\":\"contractIProviderRewardsManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"devices\",\"type\":\"uint16\"}],\"name\":\"setDevices\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"setSigner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"signerAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"signerHistory\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"fromEra\",\"type\":\"uint64\"}],\"internalType\":\"structSigners.Term[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"signersAt\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"standings\",\"outputs\":[{\"internalType\":\"contractIStandings\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Enrolment",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051611c5d380380611c5d83398101604081905261002e916100cb565b8282826001600160a01b038316158061004e57506001600160a01b038216155b1561006c5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0381166100935760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0390811660c05290811660a0521660805250610115915050565b6001600160a01b03811681146100c8575f5ffd5b50565b5f5f5f606084860312156100dd575f5ffd5b83516100e8816100b4565b60208501519093506100f9816100b4565b604085015190925061010a816100b4565b809150509250925092565b60805160a05160c051611b0261015b5f395f8181610237015261146801525f81816102d3015261101701525f81816102100152818161047b015261112d0152611b025ff3fe608060405234801561000f575f5ffd5b50600436106100e5575f3560e01c80639daa67e311610088578063a49320f411610063578063a49320f414610315578063ac87ba4214610328578063f4e3275814610348578063f7a60bd814610368575f5ffd5b80639daa67e3146102595780639ec5a894146102ce578063a1089306146102f5575f5ffd5b80635316a036116100c35780635316a036146101d05780636c19e783146101f85780637b1039991461020b578063807466e814610232575f5ffd5b806307883f4e146100e957806319165587146101835780631cd4876d14610198575b5f5ffd5b6101496100f7366004611695565b63ffffffff165f9081526020819052604090205473ffffffffffffffffffffffffffffffffffffffff8116917401000000000000000000000000000000000000000090910467ffffffffffffffff1690565b6040805173ffffffffffffffffffffffffffffffffffffffff909316835267ffffffffffffffff9091166020830152015b60405180910390f35b6101966101913660046116d8565b61038e565b005b6101ab6101a6366004611708565b610679565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161017a565b6101e36101de366004611739565b610764565b60405163ffffffff909116815260200161017a565b6101966102063660046116d8565b610809565b6101ab7f000000000000000000000000000000000000000000000000000000000000000081565b6101ab7f000000000000000000000000000000000000000000000000000000000000000081565b6102a96102673660046116d8565b73ffffffffffffffffffffffffffffffffffffffff165f9081526001602052604090205463ffffffff81169164010000000090910467ffffffffffffffff1690565b6040805163ffffffff909316835267ffffffffffffffff90911660208301520161017a565b6101ab7f000000000000000000000000000000000000000000000000000000000000000081565b6103086103033660046116d8565b610ac1565b60405161017a9190611752565b6101966103233660046117c9565b610b7d565b61033b6103363660046117ea565b610d56565b60405161017a9190611812565b61035b61035636600461187e565b610e86565b60405161017a91906118fd565b61037b610376366004611708565b610f4e565b60405161ffff909116815260200161017a565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260016020908152604080832081518083019092525463ffffffff81168252640100000000900467ffffffffffffffff169181018290529103610434576040517fd0e216c200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024015b60405180910390fd5b6040517fd646a1da00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83811660048301525f917f00000000000000000000000000000000000000000000000000000000000000009091169063d646a1da90602401602060405180830381865afa1580156104c2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104e6919061194a565b905060ff8116158015906104fe575060ff8116600514155b1561054d576040517f942f7f8b00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015260240161042b565b73ffffffffffffffffffffffffffffffffffffffff83165f9081526001602090815260409182902080547fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001690558151808301909252835163ffffffff168252600491908101601e6105bd611014565b6105c79190611997565b67ffffffffffffffff90811690915282546001810184555f93845260208085208451920180549190940151909216640100000000027fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090921663ffffffff9182161791909117909155835160405191169173ffffffffffffffffffffffffffffffffffffffff8616917fff28b2ccff4244d3e7302d02c2f822cb3da2628b2af0907f3efdd7aea1bf4a109190a3505050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260066020526040812080545b80156107585767ffffffffffffffff8416826106bd6001846119b7565b815481106106cd576106cd6119ca565b5f9182526020909120015474010000000000000000000000000000000000000000900467ffffffffffffffff1611610746578161070b6001836119b7565b8154811061071b5761071b6119ca565b5f9182526020909120015473ffffffffffffffffffffffffffffffffffffffff16925061075e915050565b80610750816119f7565b9150506106a0565b505f9150505b92915050565b6003545f905b80156108015767ffffffffffffffff831660036107886001846119b7565b81548110610798576107986119ca565b5f91825260209091200154640100000000900467ffffffffffffffff16116107ef5760036107c76001836119b7565b815481106107d7576107d76119ca565b5f9182526020909120015463ffffffff169392505050565b806107f9816119f7565b91505061076a565b505f92915050565b73ffffffffffffffffffffffffffffffffffffffff8116610856576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61085f336110a7565b335f90815260066020526040812090610876611014565b82549091505f81156108925761088d836001611997565b610894565b825b90505f821180156108f7575067ffffffffffffffff8116846108b76001856119b7565b815481106108c7576108c76119ca565b5f9182526020909120015474010000000000000000000000000000000000000000900467ffffffffffffffff1610155b156109c9576040805180820190915273ffffffffffffffffffffffffffffffffffffffff8616815267ffffffffffffffff821660208201528461093b6001856119b7565b8154811061094b5761094b6119ca565b5f918252602091829020835191018054939092015167ffffffffffffffff1674010000000000000000000000000000000000000000027fffffffff0000000000000000000000000000000000000000000000000000000090931673ffffffffffffffffffffffffffffffffffffffff90911617919091179055610a63565b6040805180820190915273ffffffffffffffffffffffffffffffffffffffff808716825267ffffffffffffffff80841660208085019182528854600181018a555f8a815291909120945194018054915190921674010000000000000000000000000000000000000000027fffffffff0000000000000000000000000000000000000000000000000000000090911693909216929092171790555b60405167ffffffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff86169033907ff51bd20684b6fbd9a9df15288a953c741e33edcd855a2ced5502330c7b648bbe9060200160405180910390a35050505050565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600660209081526040808320805482518185028101850190935280835260609492939192909184015b82821015610b72575f848152602090819020604080518082019091529084015473ffffffffffffffffffffffffffffffffffffffff8116825274010000000000000000000000000000000000000000900467ffffffffffffffff1681830152825260019092019101610b05565b505050509050919050565b8061ffff165f03610bba576040517f3ec1da6400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f610bc3611014565b610bce906001611997565b335f9081526002602052604090208054919250908015801590610c30575067ffffffffffffffff831682610c036001846119b7565b81548110610c1357610c136119ca565b5f9182526020909120015462010000900467ffffffffffffffff16145b15610c92578382610c426001846119b7565b81548110610c5257610c526119ca565b5f91825260209091200180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00001661ffff92909216919091179055610d08565b6040805180820190915261ffff808616825267ffffffffffffffff808616602080850191825286546001810188555f88815291909120945194018054915190921662010000027fffffffffffffffffffffffffffffffffffffffffffff0000000000000000000090911693909216929092171790555b6040805161ffff8616815267ffffffffffffffff8516602082015233917f19c8ec736ba492119281270ce283a2460f93c1e37bb8567893b8ff722d0553e5910160405180910390a250505050565b6060610d628383611a2b565b63ffffffff1667ffffffffffffffff811115610d8057610d80611a47565b604051908082528060200260200182016040528015610dc457816020015b604080518082019091525f8082526020820152815260200190600190039081610d9e5790505b5090505f5b81518163ffffffff161015610e7f575f80610de48387611a74565b63ffffffff908116825260208083019390935260409182015f2082518084019093525473ffffffffffffffffffffffffffffffffffffffff8116835274010000000000000000000000000000000000000000900467ffffffffffffffff1692820192909252835190918491908416908110610e6157610e616119ca565b60200260200101819052508080610e7790611a90565b915050610dc9565b5092915050565b60608267ffffffffffffffff811115610ea157610ea1611a47565b604051908082528060200260200182016040528015610eca578160200160208202803683370190505b5090505f5b83811015610f4657610f07858583818110610eec57610eec6119ca565b9050602002016020810190610f0191906116d8565b84610679565b828281518110610f1957610f196119ca565b73ffffffffffffffffffffffffffffffffffffffff90921660209283029190910190910152600101610ecf565b509392505050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260026020526040812080545b80156110095767ffffffffffffffff841682610f926001846119b7565b81548110610fa257610fa26119ca565b5f9182526020909120015462010000900467ffffffffffffffff1611610ff75781610fce6001836119b7565b81548110610fde57610fde6119ca565b5f9182526020909120015461ffff16925061075e915050565b80611001816119f7565b915050610f75565b506001949350505050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663d250b6cb6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561107e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110a29190611ab4565b905090565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260016020526040902054640100000000900467ffffffffffffffff16156110e65750565b6040517fd646a1da00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82811660048301525f917f00000000000000000000000000000000000000000000000000000000000000009091169063d646a1da90602401602060405180830381865afa158015611174573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611198919061194a565b60ff16036111ea576040517f38c10c8f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260240161042b565b5f6111f3611014565b90505f6111ff8261139a565b905060405180604001604052808263ffffffff1681526020018360016112259190611997565b67ffffffffffffffff90811690915273ffffffffffffffffffffffffffffffffffffffff85165f818152600160208181526040928390208651815497830151909616640100000000027fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090971663ffffffff90961695909517959095179093558051808201909152908152918201906112bf908590611997565b67ffffffffffffffff90811690915263ffffffff83165f8181526020818152604090912084518154959092015190931674010000000000000000000000000000000000000000027fffffffff0000000000000000000000000000000000000000000000000000000090941673ffffffffffffffffffffffffffffffffffffffff91821617939093179091559084167f2014d1881da37ff0dfa96b957a2c0ad6fa7bafc34a6bab6f1bced34aa5977cd3611379856001611997565b60405167ffffffffffffffff909116815260200160405180910390a3505050565b6004546005545f911180156113ea57508167ffffffffffffffff166004600554815481106113ca576113ca6119ca565b5f91825260209091200154640100000000900467ffffffffffffffff1611155b156114d957600580546004915f61140083611acb565b9190505581548110611414576114146119ca565b5f918252602090912001546040517f681d531400000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820181905267ffffffffffffffff8416602483015291507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063681d5314906044015f604051808303815f87803b1580156114be575f5ffd5b505af11580156114d0573d5f5f3e3d5ffd5b50505050919050565b60035480156115135760036114ef6001836119b7565b815481106114ff576114ff6119ca565b5f9182526020909120015463ffffffff1691505b5f8111801561156e5750611528836001611997565b67ffffffffffffffff16600361153f6001846119b7565b8154811061154f5761154f6119ca565b5f91825260209091200154640100000000900467ffffffffffffffff16145b156115dd5761157e826001611a74565b600361158b6001846119b7565b8154811061159b5761159b6119ca565b5f91825260209091200180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff92909216919091179055611677565b600360405180604001604052808460016115f79190611a74565b63ffffffff16815260200161160d866001611997565b67ffffffffffffffff90811690915282546001810184555f9384526020938490208351910180549490930151909116640100000000027fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090931663ffffffff909116179190911790555b50919050565b803563ffffffff81168114611690575f5ffd5b919050565b5f602082840312156116a5575f5ffd5b6116ae8261167d565b9392505050565b803573ffffffffffffffffffffffffffffffffffffffff81168114611690575f5ffd5b5f602082840312156116e8575f5ffd5b6116ae826116b5565b803567ffffffffffffffff81168114611690575f5ffd5b5f5f60408385031215611719575f5ffd5b611722836116b5565b9150611730602084016116f1565b90509250929050565b5f60208284031215611749575f5ffd5b6116ae826116f1565b602080825282518282018190525f918401906040840190835b818110156117be576117a8838551805173ffffffffffffffffffffffffffffffffffffffff16825260209081015167ffffffffffffffff16910152565b602093909301926040929092019160010161176b565b509095945050505050565b5f602082840312156117d9575f5ffd5b813561ffff811681146116ae575f5ffd5b5f5f604083850312156117fb575f5ffd5b6118048361167d565b91506117306020840161167d565b602080825282518282018190525f918401906040840190835b818110156117be57611868838551805173ffffffffffffffffffffffffffffffffffffffff16825260209081015167ffffffffffffffff16910152565b602093909301926040929092019160010161182b565b5f5f5f60408486031215611890575f5ffd5b833567ffffffffffffffff8111156118a6575f5ffd5b8401601f810186136118b6575f5ffd5b803567ffffffffffffffff8111156118cc575f5ffd5b8660208260051b84010111156118e0575f5ffd5b6020918201945092506118f49085016116f1565b90509250925092565b602080825282518282018190525f918401906040840190835b818110156117be57835173ffffffffffffffffffffffffffffffffffffffff16835260209384019390920191600101611916565b5f6020828403121561195a575f5ffd5b815160ff811681146116ae575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff818116838216019081111561075e5761075e61196a565b8181038181111561075e5761075e61196a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f81611a0557611a0561196a565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b63ffffffff828116828216039081111561075e5761075e61196a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b63ffffffff818116838216019081111561075e5761075e61196a565b5f63ffffffff821663ffffffff8103611aab57611aab61196a565b60010192915050565b5f60208284031215611ac4575f5ffd5b5051919050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203611afb57611afb61196a565b506001019056",
}

// Enrolment is an auto generated Go binding around an Ethereum contract.
type Enrolment struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Enrolment) GetABI() abi.ABI {
	return c.abi
}

// NewEnrolment creates a new instance of Enrolment.
func NewEnrolment() *Enrolment {
	parsed, err := EnrolmentMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Enrolment{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Enrolment) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, address rewards_, address standings_) returns()
func (enrolment *Enrolment) PackConstructor(registry_ common.Address, rewards_ common.Address, standings_ common.Address) []byte {
	enc, err := enrolment.abi.Pack("", registry_, rewards_, standings_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDevicesAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7a60bd8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function devicesAt(address provider, uint64 era) view returns(uint16)
func (enrolment *Enrolment) PackDevicesAt(provider common.Address, era uint64) []byte {
	enc, err := enrolment.abi.Pack("devicesAt", provider, era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDevicesAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7a60bd8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function devicesAt(address provider, uint64 era) view returns(uint16)
func (enrolment *Enrolment) TryPackDevicesAt(provider common.Address, era uint64) ([]byte, error) {
	return enrolment.abi.Pack("devicesAt", provider, era)
}

// UnpackDevicesAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf7a60bd8.
//
// Solidity: function devicesAt(address provider, uint64 era) view returns(uint16)
func (enrolment *Enrolment) UnpackDevicesAt(data []byte) (uint16, error) {
	out, err := enrolment.abi.Unpack("devicesAt", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackNumbersAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5316a036.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function numbersAt(uint64 era) view returns(uint32)
func (enrolment *Enrolment) PackNumbersAt(era uint64) []byte {
	enc, err := enrolment.abi.Pack("numbersAt", era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNumbersAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5316a036.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function numbersAt(uint64 era) view returns(uint32)
func (enrolment *Enrolment) TryPackNumbersAt(era uint64) ([]byte, error) {
	return enrolment.abi.Pack("numbersAt", era)
}

// UnpackNumbersAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5316a036.
//
// Solidity: function numbersAt(uint64 era) view returns(uint32)
func (enrolment *Enrolment) UnpackNumbersAt(data []byte) (uint32, error) {
	out, err := enrolment.abi.Unpack("numbersAt", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackPlacesBetween is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac87ba42.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function placesBetween(uint32 first, uint32 last) view returns((address,uint64)[] places)
func (enrolment *Enrolment) PackPlacesBetween(first uint32, last uint32) []byte {
	enc, err := enrolment.abi.Pack("placesBetween", first, last)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlacesBetween is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac87ba42.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function placesBetween(uint32 first, uint32 last) view returns((address,uint64)[] places)
func (enrolment *Enrolment) TryPackPlacesBetween(first uint32, last uint32) ([]byte, error) {
	return enrolment.abi.Pack("placesBetween", first, last)
}

// UnpackPlacesBetween is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac87ba42.
//
// Solidity: function placesBetween(uint32 first, uint32 last) view returns((address,uint64)[] places)
func (enrolment *Enrolment) UnpackPlacesBetween(data []byte) ([]NumbersPlace, error) {
	out, err := enrolment.abi.Unpack("placesBetween", data)
	if err != nil {
		return *new([]NumbersPlace), err
	}
	out0 := *abi.ConvertType(out[0], new([]NumbersPlace)).(*[]NumbersPlace)
	return out0, nil
}

// PackProviderAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07883f4e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function providerAt(uint32 number) view returns(address provider, uint64 fromEra)
func (enrolment *Enrolment) PackProviderAt(number uint32) []byte {
	enc, err := enrolment.abi.Pack("providerAt", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProviderAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07883f4e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function providerAt(uint32 number) view returns(address provider, uint64 fromEra)
func (enrolment *Enrolment) TryPackProviderAt(number uint32) ([]byte, error) {
	return enrolment.abi.Pack("providerAt", number)
}

// ProviderAtOutput serves as a container for the return parameters of contract
// method ProviderAt.
type ProviderAtOutput struct {
	Provider common.Address
	FromEra  uint64
}

// UnpackProviderAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07883f4e.
//
// Solidity: function providerAt(uint32 number) view returns(address provider, uint64 fromEra)
func (enrolment *Enrolment) UnpackProviderAt(data []byte) (ProviderAtOutput, error) {
	out, err := enrolment.abi.Unpack("providerAt", data)
	outstruct := new(ProviderAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Provider = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.FromEra = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackProviderNumber is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9daa67e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function providerNumber(address provider) view returns(uint32 number, uint64 fromEra)
func (enrolment *Enrolment) PackProviderNumber(provider common.Address) []byte {
	enc, err := enrolment.abi.Pack("providerNumber", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProviderNumber is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9daa67e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function providerNumber(address provider) view returns(uint32 number, uint64 fromEra)
func (enrolment *Enrolment) TryPackProviderNumber(provider common.Address) ([]byte, error) {
	return enrolment.abi.Pack("providerNumber", provider)
}

// ProviderNumberOutput serves as a container for the return parameters of contract
// method ProviderNumber.
type ProviderNumberOutput struct {
	Number  uint32
	FromEra uint64
}

// UnpackProviderNumber is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9daa67e3.
//
// Solidity: function providerNumber(address provider) view returns(uint32 number, uint64 fromEra)
func (enrolment *Enrolment) UnpackProviderNumber(data []byte) (ProviderNumberOutput, error) {
	out, err := enrolment.abi.Unpack("providerNumber", data)
	outstruct := new(ProviderNumberOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.FromEra = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (enrolment *Enrolment) PackRegistry() []byte {
	enc, err := enrolment.abi.Pack("registry")
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
func (enrolment *Enrolment) TryPackRegistry() ([]byte, error) {
	return enrolment.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (enrolment *Enrolment) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := enrolment.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19165587.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(address provider) returns()
func (enrolment *Enrolment) PackRelease(provider common.Address) []byte {
	enc, err := enrolment.abi.Pack("release", provider)
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
func (enrolment *Enrolment) TryPackRelease(provider common.Address) ([]byte, error) {
	return enrolment.abi.Pack("release", provider)
}

// PackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ec5a894.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewards() view returns(address)
func (enrolment *Enrolment) PackRewards() []byte {
	enc, err := enrolment.abi.Pack("rewards")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ec5a894.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewards() view returns(address)
func (enrolment *Enrolment) TryPackRewards() ([]byte, error) {
	return enrolment.abi.Pack("rewards")
}

// UnpackRewards is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ec5a894.
//
// Solidity: function rewards() view returns(address)
func (enrolment *Enrolment) UnpackRewards(data []byte) (common.Address, error) {
	out, err := enrolment.abi.Unpack("rewards", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetDevices is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa49320f4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDevices(uint16 devices) returns()
func (enrolment *Enrolment) PackSetDevices(devices uint16) []byte {
	enc, err := enrolment.abi.Pack("setDevices", devices)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDevices is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa49320f4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDevices(uint16 devices) returns()
func (enrolment *Enrolment) TryPackSetDevices(devices uint16) ([]byte, error) {
	return enrolment.abi.Pack("setDevices", devices)
}

// PackSetSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c19e783.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSigner(address signer) returns()
func (enrolment *Enrolment) PackSetSigner(signer common.Address) []byte {
	enc, err := enrolment.abi.Pack("setSigner", signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c19e783.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSigner(address signer) returns()
func (enrolment *Enrolment) TryPackSetSigner(signer common.Address) ([]byte, error) {
	return enrolment.abi.Pack("setSigner", signer)
}

// PackSignerAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cd4876d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signerAt(address provider, uint64 era) view returns(address)
func (enrolment *Enrolment) PackSignerAt(provider common.Address, era uint64) []byte {
	enc, err := enrolment.abi.Pack("signerAt", provider, era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSignerAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cd4876d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signerAt(address provider, uint64 era) view returns(address)
func (enrolment *Enrolment) TryPackSignerAt(provider common.Address, era uint64) ([]byte, error) {
	return enrolment.abi.Pack("signerAt", provider, era)
}

// UnpackSignerAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1cd4876d.
//
// Solidity: function signerAt(address provider, uint64 era) view returns(address)
func (enrolment *Enrolment) UnpackSignerAt(data []byte) (common.Address, error) {
	out, err := enrolment.abi.Unpack("signerAt", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSignerHistory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1089306.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signerHistory(address provider) view returns((address,uint64)[])
func (enrolment *Enrolment) PackSignerHistory(provider common.Address) []byte {
	enc, err := enrolment.abi.Pack("signerHistory", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSignerHistory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1089306.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signerHistory(address provider) view returns((address,uint64)[])
func (enrolment *Enrolment) TryPackSignerHistory(provider common.Address) ([]byte, error) {
	return enrolment.abi.Pack("signerHistory", provider)
}

// UnpackSignerHistory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1089306.
//
// Solidity: function signerHistory(address provider) view returns((address,uint64)[])
func (enrolment *Enrolment) UnpackSignerHistory(data []byte) ([]SignersTerm, error) {
	out, err := enrolment.abi.Unpack("signerHistory", data)
	if err != nil {
		return *new([]SignersTerm), err
	}
	out0 := *abi.ConvertType(out[0], new([]SignersTerm)).(*[]SignersTerm)
	return out0, nil
}

// PackSignersAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4e32758.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signersAt(address[] providers, uint64 era) view returns(address[] signers)
func (enrolment *Enrolment) PackSignersAt(providers []common.Address, era uint64) []byte {
	enc, err := enrolment.abi.Pack("signersAt", providers, era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSignersAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4e32758.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signersAt(address[] providers, uint64 era) view returns(address[] signers)
func (enrolment *Enrolment) TryPackSignersAt(providers []common.Address, era uint64) ([]byte, error) {
	return enrolment.abi.Pack("signersAt", providers, era)
}

// UnpackSignersAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf4e32758.
//
// Solidity: function signersAt(address[] providers, uint64 era) view returns(address[] signers)
func (enrolment *Enrolment) UnpackSignersAt(data []byte) ([]common.Address, error) {
	out, err := enrolment.abi.Unpack("signersAt", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackStandings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x807466e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function standings() view returns(address)
func (enrolment *Enrolment) PackStandings() []byte {
	enc, err := enrolment.abi.Pack("standings")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStandings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x807466e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function standings() view returns(address)
func (enrolment *Enrolment) TryPackStandings() ([]byte, error) {
	return enrolment.abi.Pack("standings")
}

// UnpackStandings is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x807466e8.
//
// Solidity: function standings() view returns(address)
func (enrolment *Enrolment) UnpackStandings(data []byte) (common.Address, error) {
	out, err := enrolment.abi.Unpack("standings", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// EnrolmentDevicesSet represents a DevicesSet event raised by the Enrolment contract.
type EnrolmentDevicesSet struct {
	Provider common.Address
	Devices  uint16
	FromEra  uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const EnrolmentDevicesSetEventName = "DevicesSet"

// ContractEventName returns the user-defined event name.
func (EnrolmentDevicesSet) ContractEventName() string {
	return EnrolmentDevicesSetEventName
}

// UnpackDevicesSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DevicesSet(address indexed provider, uint16 devices, uint64 fromEra)
func (enrolment *Enrolment) UnpackDevicesSetEvent(log *types.Log) (*EnrolmentDevicesSet, error) {
	event := "DevicesSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enrolment.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnrolmentDevicesSet)
	if len(log.Data) > 0 {
		if err := enrolment.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enrolment.abi.Events[event].Inputs {
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

// EnrolmentNumberReleased represents a NumberReleased event raised by the Enrolment contract.
type EnrolmentNumberReleased struct {
	Provider common.Address
	Number   uint32
	Raw      *types.Log // Blockchain specific contextual infos
}

const EnrolmentNumberReleasedEventName = "NumberReleased"

// ContractEventName returns the user-defined event name.
func (EnrolmentNumberReleased) ContractEventName() string {
	return EnrolmentNumberReleasedEventName
}

// UnpackNumberReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NumberReleased(address indexed provider, uint32 indexed number)
func (enrolment *Enrolment) UnpackNumberReleasedEvent(log *types.Log) (*EnrolmentNumberReleased, error) {
	event := "NumberReleased"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enrolment.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnrolmentNumberReleased)
	if len(log.Data) > 0 {
		if err := enrolment.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enrolment.abi.Events[event].Inputs {
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

// EnrolmentProviderEnrolled represents a ProviderEnrolled event raised by the Enrolment contract.
type EnrolmentProviderEnrolled struct {
	Provider common.Address
	Number   uint32
	FromEra  uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const EnrolmentProviderEnrolledEventName = "ProviderEnrolled"

// ContractEventName returns the user-defined event name.
func (EnrolmentProviderEnrolled) ContractEventName() string {
	return EnrolmentProviderEnrolledEventName
}

// UnpackProviderEnrolledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProviderEnrolled(address indexed provider, uint32 indexed number, uint64 fromEra)
func (enrolment *Enrolment) UnpackProviderEnrolledEvent(log *types.Log) (*EnrolmentProviderEnrolled, error) {
	event := "ProviderEnrolled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enrolment.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnrolmentProviderEnrolled)
	if len(log.Data) > 0 {
		if err := enrolment.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enrolment.abi.Events[event].Inputs {
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

// EnrolmentSignerSet represents a SignerSet event raised by the Enrolment contract.
type EnrolmentSignerSet struct {
	Provider common.Address
	Signer   common.Address
	FromEra  uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const EnrolmentSignerSetEventName = "SignerSet"

// ContractEventName returns the user-defined event name.
func (EnrolmentSignerSet) ContractEventName() string {
	return EnrolmentSignerSetEventName
}

// UnpackSignerSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SignerSet(address indexed provider, address indexed signer, uint64 fromEra)
func (enrolment *Enrolment) UnpackSignerSetEvent(log *types.Log) (*EnrolmentSignerSet, error) {
	event := "SignerSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enrolment.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnrolmentSignerSet)
	if len(log.Data) > 0 {
		if err := enrolment.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enrolment.abi.Events[event].Inputs {
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
func (enrolment *Enrolment) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], enrolment.abi.Errors["NoDevices"].ID.Bytes()[:4]) {
		return enrolment.UnpackNoDevicesError(raw[4:])
	}
	if bytes.Equal(raw[:4], enrolment.abi.Errors["NotEnrolled"].ID.Bytes()[:4]) {
		return enrolment.UnpackNotEnrolledError(raw[4:])
	}
	if bytes.Equal(raw[:4], enrolment.abi.Errors["NotInRegistry"].ID.Bytes()[:4]) {
		return enrolment.UnpackNotInRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], enrolment.abi.Errors["StillInRegistry"].ID.Bytes()[:4]) {
		return enrolment.UnpackStillInRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], enrolment.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return enrolment.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// EnrolmentNoDevices represents a NoDevices error raised by the Enrolment contract.
type EnrolmentNoDevices struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoDevices()
func EnrolmentNoDevicesErrorID() common.Hash {
	return common.HexToHash("0x3ec1da64097b3dac894a9dc84a64547f501d556bc656f6b41c7aafbb39abc55d")
}

// UnpackNoDevicesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoDevices()
func (enrolment *Enrolment) UnpackNoDevicesError(raw []byte) (*EnrolmentNoDevices, error) {
	out := new(EnrolmentNoDevices)
	if err := enrolment.abi.UnpackIntoInterface(out, "NoDevices", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnrolmentNotEnrolled represents a NotEnrolled error raised by the Enrolment contract.
type EnrolmentNotEnrolled struct {
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnrolled(address provider)
func EnrolmentNotEnrolledErrorID() common.Hash {
	return common.HexToHash("0xd0e216c2fcd9cbc74bd30ae846d5780634bb5b69fd81a0f717b64ad4b35b9215")
}

// UnpackNotEnrolledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnrolled(address provider)
func (enrolment *Enrolment) UnpackNotEnrolledError(raw []byte) (*EnrolmentNotEnrolled, error) {
	out := new(EnrolmentNotEnrolled)
	if err := enrolment.abi.UnpackIntoInterface(out, "NotEnrolled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnrolmentNotInRegistry represents a NotInRegistry error raised by the Enrolment contract.
type EnrolmentNotInRegistry struct {
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInRegistry(address provider)
func EnrolmentNotInRegistryErrorID() common.Hash {
	return common.HexToHash("0x38c10c8f544cc64664fbd78b2cca6ff4825e3130dbfab95138464d56f958dd63")
}

// UnpackNotInRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInRegistry(address provider)
func (enrolment *Enrolment) UnpackNotInRegistryError(raw []byte) (*EnrolmentNotInRegistry, error) {
	out := new(EnrolmentNotInRegistry)
	if err := enrolment.abi.UnpackIntoInterface(out, "NotInRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnrolmentStillInRegistry represents a StillInRegistry error raised by the Enrolment contract.
type EnrolmentStillInRegistry struct {
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillInRegistry(address provider)
func EnrolmentStillInRegistryErrorID() common.Hash {
	return common.HexToHash("0x942f7f8b6221c3d4c52cb1394b5c83a3061c3dc63106bab026630920412b45b7")
}

// UnpackStillInRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillInRegistry(address provider)
func (enrolment *Enrolment) UnpackStillInRegistryError(raw []byte) (*EnrolmentStillInRegistry, error) {
	out := new(EnrolmentStillInRegistry)
	if err := enrolment.abi.UnpackIntoInterface(out, "StillInRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnrolmentZeroAddress represents a ZeroAddress error raised by the Enrolment contract.
type EnrolmentZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func EnrolmentZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (enrolment *Enrolment) UnpackZeroAddressError(raw []byte) (*EnrolmentZeroAddress, error) {
	out := new(EnrolmentZeroAddress)
	if err := enrolment.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
