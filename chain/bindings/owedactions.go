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

// IOwedActionsConsequence is an auto generated low-level Go binding around an user-defined struct.
type IOwedActionsConsequence struct {
	Provider   common.Address
	Slash      bool
	TierBefore uint8
	TierAfter  uint8
}

// OwedActionsOwed is an auto generated low-level Go binding around an user-defined struct.
type OwedActionsOwed struct {
	Provider   common.Address
	Era        uint64
	Kind       uint8
	TierBefore uint8
	TierAfter  uint8
	WaitsFor   uint64
	NotBefore  uint64
}

// OwedActionsMetaData contains all meta data concerning the OwedActions contract.
var OwedActionsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIProviderRegistry\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"contractIProviderRewardsManager\",\"name\":\"rewards_\",\"type\":\"address\"},{\"internalType\":\"contractIStandings\",\"name\":\"settlement_\",\"type\":\"address\"},{\"internalType\":\"contractIPausable\",\"name\":\"pausing_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"appealWindow_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"}],\"name\":\"NoSuchTier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NotOwed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSettlement\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ActionFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumOwedActions.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"name\":\"ActionOwed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"EraSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"OwedDropped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"OwedSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"}],\"name\":\"TierMoved\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"appealWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"slash\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"}],\"internalType\":\"structIOwedActions.Consequence[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"name\":\"owe\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"owed\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumOwedActions.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"waitsFor\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"internalType\":\"structOwedActions.Owed\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"last\",\"type\":\"uint256\"}],\"name\":\"owedBetween\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumOwedActions.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"waitsFor\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"internalType\":\"structOwedActions.Owed[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owedCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pausing\",\"outputs\":[{\"internalType\":\"contractIPausable\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractIProviderRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rewards\",\"outputs\":[{\"internalType\":\"contractIProviderRewardsManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"}],\"name\":\"settleOwed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settlement\",\"outputs\":[{\"internalType\":\"contractIStandings\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "OwedActions",
	Bin: "0x610120604052348015610010575f5ffd5b506040516123d23803806123d283398101604081905261002f916100ee565b6001600160a01b038516158061004c57506001600160a01b038416155b1561006a5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b038316158061008757506001600160a01b038216155b156100a55760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0392831660c05292821660a0529281166080526001600160401b03909116610100521660e05261016a565b6001600160a01b03811681146100eb575f5ffd5b50565b5f5f5f5f5f60a08688031215610102575f5ffd5b855161010d816100d7565b602087015190955061011e816100d7565b604087015190945061012f816100d7565b6060870151909350610140816100d7565b60808701519092506001600160401b038116811461015c575f5ffd5b809150509295509295909350565b60805160a05160c05160e051610100516121e66101ec5f395f818161011301528181610f110152610f3b01525f818160c2015261024501525f81816101530152818161068901528181610eac01526116e101525f81816101ed015281816119320152611b2001525f81816101a5015281816105f5015261159401526121e65ff3fe608060405234801561000f575f5ffd5b50600436106100b9575f3560e01c80637b103999116100725780639ec5a894116100585780639ec5a894146101e8578063b12766041461020f578063c92e848d1461022f575f5ffd5b80637b103999146101a0578063899e8845146101c7575f5ffd5b806351160630116100a2578063511606301461014e5780635a3e183d14610175578063624a6a391461018a575f5ffd5b80632a07a0bf146100bd5780633fd2938a1461010e575b5f5ffd5b6100e47f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6101357f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff9091168152602001610105565b6100e47f000000000000000000000000000000000000000000000000000000000000000081565b610188610183366004611bb5565b610242565b005b6101925f5481565b604051908152602001610105565b6100e47f000000000000000000000000000000000000000000000000000000000000000081565b6101da6101d5366004611c26565b6109e8565b604051610105929190611d75565b6100e47f000000000000000000000000000000000000000000000000000000000000000081565b61022261021d366004611dd8565b610d30565b6040516101059190611def565b61018861023d366004611dfd565b610e94565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102ac573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102d09190611e9c565b90505f5b828110156109e2575f60015f8686858181106102f2576102f2611ebe565b602090810292909201358352508181019290925260409081015f20815160e081018352815473ffffffffffffffffffffffffffffffffffffffff8116825274010000000000000000000000000000000000000000810467ffffffffffffffff16948201949094529290918301907c0100000000000000000000000000000000000000000000000000000000900460ff16600281111561039357610393611c80565b60028111156103a4576103a4611c80565b8152815460ff7d0100000000000000000000000000000000000000000000000000000000008204811660208401527e0100000000000000000000000000000000000000000000000000000000000090910416604082015260019091015467ffffffffffffffff8082166060840152680100000000000000009091041660809091015290505f8160400151600281111561043f5761043f611c80565b0361049b5784848381811061045657610456611ebe565b905060200201356040517f8af2a0fb00000000000000000000000000000000000000000000000000000000815260040161049291815260200190565b60405180910390fd5b8060c0015167ffffffffffffffff1642108061050757505f60a082015167ffffffffffffffff165f908152600160205260409020547c0100000000000000000000000000000000000000000000000000000000900460ff16600281111561050457610504611c80565b14155b1561051257506109da565b82801561054b575060018160400151600281111561053257610532611c80565b148061054b5750806060015160ff16816080015160ff16115b1561055657506109da565b60015f86868581811061056b5761056b611ebe565b602090810292909201358352508101919091526040015f2080547fff0000000000000000000000000000000000000000000000000000000000000016815560010180547fffffffffffffffffffffffffffffffff000000000000000000000000000000001690556002816040015160028111156105ea576105ea611c80565b03610731575f61061d7f0000000000000000000000000000000000000000000000000000000000000000835f015161113f565b9050816060015160ff168160ff161461072f5760ff8116156106e35781516040517fb3d02fe800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff918216600482015260ff831660248201527f00000000000000000000000000000000000000000000000000000000000000009091169063b3d02fe8906044015f604051808303815f87803b1580156106cc575f5ffd5b505af11580156106de573d5f5f3e3d5ffd5b505050505b8585848181106106f5576106f5611ebe565b905060200201357f9120ff5291f1313c024f1830164e95d1a55e8e63278dfab62a8a52e73ab55c0960405160405180910390a250506109da565b505b5f5f61073c83611217565b9150915081156107905786868581811061075857610758611ebe565b905060200201357fb5e2815c6fdd7eb0233cae503b2f6f745c7f110d0afd32f4d38f3769cd93ac3360405160405180910390a26109d6565b8260015f8989888181106107a6576107a6611ebe565b602090810292909201358352508181019290925260409081015f20835181549385015167ffffffffffffffff1674010000000000000000000000000000000000000000027fffffffff0000000000000000000000000000000000000000000000000000000090941673ffffffffffffffffffffffffffffffffffffffff9091161792909217808355908301519082907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c010000000000000000000000000000000000000000000000000000000083600281111561088757610887611c80565b021790555060608201518154608084015160ff9081167e01000000000000000000000000000000000000000000000000000000000000027fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff919093167d01000000000000000000000000000000000000000000000000000000000002167fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161717815560a08201516001909101805460c09093015167ffffffffffffffff90811668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090941692169190911791909117905586868581811061099757610997611ebe565b905060200201357f85eb6d403f13d274b3624bd19e17e1f6c5371a012cd5bd14ca4694dcb6bf7c9a826040516109cd9190611eeb565b60405180910390a25b5050505b6001016102d4565b50505050565b6060805f845b848111610a5d575f5f828152600160205260409020547c0100000000000000000000000000000000000000000000000000000000900460ff166002811115610a3857610a38611c80565b14610a4b5781610a4781611f6b565b9250505b80610a5581611f6b565b9150506109ee565b508067ffffffffffffffff811115610a7757610a77611fa2565b604051908082528060200260200182016040528015610aa0578160200160208202803683370190505b508167ffffffffffffffff811115610aba57610aba611fa2565b604051908082528060200260200182016040528015610b3e57816020015b6040805160e0810182525f8082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff909201910181610ad85790505b5090935091505f9050845b848111610d27575f5f828152600160205260409020547c0100000000000000000000000000000000000000000000000000000000900460ff166002811115610b9357610b93611c80565b14610d15575f81815260016020908152604091829020825160e081018452815473ffffffffffffffffffffffffffffffffffffffff8116825274010000000000000000000000000000000000000000810467ffffffffffffffff16938201939093528493919290918391908301907c0100000000000000000000000000000000000000000000000000000000900460ff166002811115610c3557610c35611c80565b6002811115610c4657610c46611c80565b8152815460ff7d0100000000000000000000000000000000000000000000000000000000008204811660208401527e0100000000000000000000000000000000000000000000000000000000000090910416604082015260019091015467ffffffffffffffff808216606084015268010000000000000000909104166080909101528651909150869085908110610cdf57610cdf611ebe565b60200260200101858581518110610cf857610cf8611ebe565b60209081029190910101919091525281610d1181611f6b565b9250505b80610d1f81611f6b565b915050610b49565b50509250929050565b6040805160e080820183525f8083526020808401829052838501829052606084018290526080840182905260a0840182905260c08401829052858252600181529084902084519283018552805473ffffffffffffffffffffffffffffffffffffffff8116845274010000000000000000000000000000000000000000810467ffffffffffffffff169284019290925292939192918301907c0100000000000000000000000000000000000000000000000000000000900460ff166002811115610dfb57610dfb611c80565b6002811115610e0c57610e0c611c80565b8152815460ff7d0100000000000000000000000000000000000000000000000000000000008204811660208401527e0100000000000000000000000000000000000000000000000000000000000090910416604082015260019091015467ffffffffffffffff8082166060840152680100000000000000009091041660809091015292915050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610f05576040517f4afb55c5000000000000000000000000000000000000000000000000000000008152336004820152602401610492565b5f67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001615610f6557610f607f000000000000000000000000000000000000000000000000000000000000000042611fcf565b610f67565b5f5b90505f5b828110156111385736848483818110610f8657610f86611ebe565b6080029190910191505f9050610fa26040830160208401611fef565b15611020576040805160e0810190915261101d9080610fc4602086018661200a565b73ffffffffffffffffffffffffffffffffffffffff16815267ffffffffffffffff8a166020820152604001600181525f6020820181905260408201819052606082015267ffffffffffffffff87166080909101526112e8565b90505b611030606083016040840161204b565b60ff16611043608084016060850161204b565b60ff1603611052575050611130565b5f611063606084016040850161204b565b60ff16611076608085016060860161204b565b60ff1611611084575f611086565b845b6040805160e0810190915290915061112b90806110a6602087018761200a565b73ffffffffffffffffffffffffffffffffffffffff16815267ffffffffffffffff8b166020820152604001600281526020016110e8606087016040880161204b565b60ff168152602001611100608087016060880161204b565b60ff1681526020018467ffffffffffffffff1681526020018367ffffffffffffffff168152506112e8565b505050505b600101610f6b565b5050505050565b6040517f8ad4ebf100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82811660048301525f9190841690638ad4ebf190602401602060405180830381865afa9250505080156111e8575060408051601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682019092526111e591810190612066565b60015b6111f357505f611211565b600760ff821610611204575f61120d565b61120d81611541565b9150505b92915050565b5f6060603f61122a620f42406040612081565b6112349190612098565b6112419062030d406120d0565b5a10156112ab575a603f611259620f42406040612081565b6112639190612098565b6112709062030d406120d0565b6040517f9ee5fcf000000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610492565b6001836040015160028111156112c3576112c3611c80565b146112d6576112d18361158f565b6112df565b6112df836117f6565b91509150915091565b5f5f5f81546112f690611f6b565b91829055505f81815260016020908152604091829020855181549287015167ffffffffffffffff1674010000000000000000000000000000000000000000027fffffffff0000000000000000000000000000000000000000000000000000000090931673ffffffffffffffffffffffffffffffffffffffff9091161791909117808255918501519293508492909182907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c01000000000000000000000000000000000000000000000000000000008360028111156113d8576113d8611c80565b021790555060608201518154608084015160ff9081167e01000000000000000000000000000000000000000000000000000000000000027fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff919093167d01000000000000000000000000000000000000000000000000000000000002167fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161717815560a08201516001909101805460c09384015167ffffffffffffffff90811668010000000000000000027fffffffffffffffffffffffffffffffff00000000000000000000000000000000909216938116939093171790558351602085015160408087015194870151905173ffffffffffffffffffffffffffffffffffffffff90931694919093169285927fa9b54d1cdb64066eb4c58c55627d51e54bc02ff885493594c84a7eef3dbd5823926115349290916120e3565b60405180910390a4919050565b5f600760ff831610611584576040517fc30334d200000000000000000000000000000000000000000000000000000000815260ff83166004820152602401610492565b611211826001612108565b5f60607f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663a5e67ba6620f4240855f01516115e38760800151611a6c565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b16815273ffffffffffffffffffffffffffffffffffffffff909216600483015260ff1660248201526044015f604051808303815f88803b15801561164e575f5ffd5b5087f193505050508015611660575060015b61169d573d80801561168d576040519150601f19603f3d011682016040523d82523d5f602084013e611692565b606091505b505f94909350915050565b825160808401516040517fb3d02fe800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169263b3d02fe8926117389260040173ffffffffffffffffffffffffffffffffffffffff92909216825260ff16602082015260400190565b5f604051808303815f87803b15801561174f575f5ffd5b505af1158015611761573d5f5f3e3d5ffd5b50505050825f015173ffffffffffffffffffffffffffffffffffffffff16836020015167ffffffffffffffff167f6509acef243f098a0bf949dfb5dc8ca41f318f269f0483e181a835095570d3af856060015186608001516040516117d692919060ff92831681529116602082015260400190565b60405180910390a3505060408051602081019091525f8152600192909150565b5f606061180a835f01518460200151611ac9565b1561182757505060408051602081019091525f8152600192909150565b6040805160018082528183019092525f916020808301908036833750506040805160018082528183019092529293505f9291506020808301908036833750506040805160018082528183019092529293505f92915060208083019080368337019050509050855f0151866020015160648167ffffffffffffffff169150855f815181106118b6576118b6611ebe565b60200260200101855f815181106118cf576118cf611ebe565b60200260200101855f815181106118e8576118e8611ebe565b602002602001018360ff1660ff16815250838152508373ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff168152505050507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ba15cf4f620f42408585856040518563ffffffff1660e01b815260040161199193929190612121565b5f604051808303815f88803b1580156119a8575f5ffd5b5087f1935050505080156119ba575060015b6119fa573d8080156119e7576040519150601f19603f3d011682016040523d82523d5f602084013e6119ec565b606091505b505f97909650945050505050565b855f015173ffffffffffffffffffffffffffffffffffffffff16866020015167ffffffffffffffff167f8288ccc98719b273b26c3284c4cb2797d84d04be26fb07604e06dee0c74d261560405160405180910390a3600160405180602001604052805f81525094509450505050915091565b5f600160ff83161080611a825750600760ff8316115b15611abe576040517fc30334d200000000000000000000000000000000000000000000000000000000815260ff83166004820152602401610492565b6112116001836121cd565b6040517f4fc8ca4d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff838116600483015267ffffffffffffffff831660248301525f917f000000000000000000000000000000000000000000000000000000000000000090911690634fc8ca4d90604401602060405180830381865afa925050508015611ba3575060408051601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0168201909252611ba091810190611e9c565b60015b611bae57505f611211565b9050611211565b5f5f60208385031215611bc6575f5ffd5b823567ffffffffffffffff811115611bdc575f5ffd5b8301601f81018513611bec575f5ffd5b803567ffffffffffffffff811115611c02575f5ffd5b8560208260051b8401011115611c16575f5ffd5b6020919091019590945092505050565b5f5f60408385031215611c37575f5ffd5b50508035926020909101359150565b5f8151808452602084019350602083015f5b82811015611c76578151865260209586019590910190600101611c58565b5093949350505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60038110611ce2577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b73ffffffffffffffffffffffffffffffffffffffff815116825267ffffffffffffffff60208201511660208301526040810151611d266040840182611cad565b5060ff606082015116606083015260ff608082015116608083015267ffffffffffffffff60a08201511660a083015260c0810151611d7060c084018267ffffffffffffffff169052565b505050565b604081525f611d876040830185611c46565b82810360208401528084518083526020830191506020860192505f5b81811015611dcc57611db6838551611ce6565b6020939093019260e09290920191600101611da3565b50909695505050505050565b5f60208284031215611de8575f5ffd5b5035919050565b60e081016112118284611ce6565b5f5f5f60408486031215611e0f575f5ffd5b833567ffffffffffffffff81168114611e26575f5ffd5b9250602084013567ffffffffffffffff811115611e41575f5ffd5b8401601f81018613611e51575f5ffd5b803567ffffffffffffffff811115611e67575f5ffd5b8660208260071b8401011115611e7b575f5ffd5b939660209190910195509293505050565b8015158114611e99575f5ffd5b50565b5f60208284031215611eac575f5ffd5b8151611eb781611e8c565b9392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b602081525f82518060208401528060208501604085015e5f6040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203611f9b57611f9b611f3e565b5060010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b67ffffffffffffffff818116838216019081111561121157611211611f3e565b5f60208284031215611fff575f5ffd5b8135611eb781611e8c565b5f6020828403121561201a575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff81168114611eb7575f5ffd5b60ff81168114611e99575f5ffd5b5f6020828403121561205b575f5ffd5b8135611eb78161203d565b5f60208284031215612076575f5ffd5b8151611eb78161203d565b808202811582820484141761121157611211611f3e565b5f826120cb577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b8082018082111561121157611211611f3e565b604081016120f18285611cad565b67ffffffffffffffff831660208301529392505050565b60ff818116838216019081111561121157611211611f3e565b606080825284519082018190525f9060208601906080840190835b8181101561217057835173ffffffffffffffffffffffffffffffffffffffff1683526020938401939092019160010161213c565b505083810360208501526121848187611c46565b848103604086015285518082526020808801945090910191505f5b818110156121c057835160ff1683526020938401939092019160010161219f565b5090979650505050505050565b60ff828116828216039081111561121157611211611f3e56",
}

// OwedActions is an auto generated Go binding around an Ethereum contract.
type OwedActions struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *OwedActions) GetABI() abi.ABI {
	return c.abi
}

// NewOwedActions creates a new instance of OwedActions.
func NewOwedActions() *OwedActions {
	parsed, err := OwedActionsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &OwedActions{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *OwedActions) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, address rewards_, address settlement_, address pausing_, uint64 appealWindow_) returns()
func (owedActions *OwedActions) PackConstructor(registry_ common.Address, rewards_ common.Address, settlement_ common.Address, pausing_ common.Address, appealWindow_ uint64) []byte {
	enc, err := owedActions.abi.Pack("", registry_, rewards_, settlement_, pausing_, appealWindow_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAppealWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fd2938a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function appealWindow() view returns(uint64)
func (owedActions *OwedActions) PackAppealWindow() []byte {
	enc, err := owedActions.abi.Pack("appealWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAppealWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fd2938a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function appealWindow() view returns(uint64)
func (owedActions *OwedActions) TryPackAppealWindow() ([]byte, error) {
	return owedActions.abi.Pack("appealWindow")
}

// UnpackAppealWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3fd2938a.
//
// Solidity: function appealWindow() view returns(uint64)
func (owedActions *OwedActions) UnpackAppealWindow(data []byte) (uint64, error) {
	out, err := owedActions.abi.Unpack("appealWindow", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOwe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc92e848d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owe(uint64 era, (address,bool,uint8,uint8)[] list) returns()
func (owedActions *OwedActions) PackOwe(era uint64, list []IOwedActionsConsequence) []byte {
	enc, err := owedActions.abi.Pack("owe", era, list)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc92e848d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owe(uint64 era, (address,bool,uint8,uint8)[] list) returns()
func (owedActions *OwedActions) TryPackOwe(era uint64, list []IOwedActionsConsequence) ([]byte, error) {
	return owedActions.abi.Pack("owe", era, list)
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1276604.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(uint256 id) view returns((address,uint64,uint8,uint8,uint8,uint64,uint64))
func (owedActions *OwedActions) PackOwed(id *big.Int) []byte {
	enc, err := owedActions.abi.Pack("owed", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1276604.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(uint256 id) view returns((address,uint64,uint8,uint8,uint8,uint64,uint64))
func (owedActions *OwedActions) TryPackOwed(id *big.Int) ([]byte, error) {
	return owedActions.abi.Pack("owed", id)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1276604.
//
// Solidity: function owed(uint256 id) view returns((address,uint64,uint8,uint8,uint8,uint64,uint64))
func (owedActions *OwedActions) UnpackOwed(data []byte) (OwedActionsOwed, error) {
	out, err := owedActions.abi.Unpack("owed", data)
	if err != nil {
		return *new(OwedActionsOwed), err
	}
	out0 := *abi.ConvertType(out[0], new(OwedActionsOwed)).(*OwedActionsOwed)
	return out0, nil
}

// PackOwedBetween is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x899e8845.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owedBetween(uint256 first, uint256 last) view returns(uint256[] ids, (address,uint64,uint8,uint8,uint8,uint64,uint64)[] list)
func (owedActions *OwedActions) PackOwedBetween(first *big.Int, last *big.Int) []byte {
	enc, err := owedActions.abi.Pack("owedBetween", first, last)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwedBetween is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x899e8845.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owedBetween(uint256 first, uint256 last) view returns(uint256[] ids, (address,uint64,uint8,uint8,uint8,uint64,uint64)[] list)
func (owedActions *OwedActions) TryPackOwedBetween(first *big.Int, last *big.Int) ([]byte, error) {
	return owedActions.abi.Pack("owedBetween", first, last)
}

// OwedBetweenOutput serves as a container for the return parameters of contract
// method OwedBetween.
type OwedBetweenOutput struct {
	Ids  []*big.Int
	List []OwedActionsOwed
}

// UnpackOwedBetween is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x899e8845.
//
// Solidity: function owedBetween(uint256 first, uint256 last) view returns(uint256[] ids, (address,uint64,uint8,uint8,uint8,uint64,uint64)[] list)
func (owedActions *OwedActions) UnpackOwedBetween(data []byte) (OwedBetweenOutput, error) {
	out, err := owedActions.abi.Unpack("owedBetween", data)
	outstruct := new(OwedBetweenOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Ids = *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	outstruct.List = *abi.ConvertType(out[1], new([]OwedActionsOwed)).(*[]OwedActionsOwed)
	return *outstruct, nil
}

// PackOwedCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x624a6a39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owedCount() view returns(uint256)
func (owedActions *OwedActions) PackOwedCount() []byte {
	enc, err := owedActions.abi.Pack("owedCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwedCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x624a6a39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owedCount() view returns(uint256)
func (owedActions *OwedActions) TryPackOwedCount() ([]byte, error) {
	return owedActions.abi.Pack("owedCount")
}

// UnpackOwedCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x624a6a39.
//
// Solidity: function owedCount() view returns(uint256)
func (owedActions *OwedActions) UnpackOwedCount(data []byte) (*big.Int, error) {
	out, err := owedActions.abi.Unpack("owedCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPausing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a07a0bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pausing() view returns(address)
func (owedActions *OwedActions) PackPausing() []byte {
	enc, err := owedActions.abi.Pack("pausing")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPausing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a07a0bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pausing() view returns(address)
func (owedActions *OwedActions) TryPackPausing() ([]byte, error) {
	return owedActions.abi.Pack("pausing")
}

// UnpackPausing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2a07a0bf.
//
// Solidity: function pausing() view returns(address)
func (owedActions *OwedActions) UnpackPausing(data []byte) (common.Address, error) {
	out, err := owedActions.abi.Unpack("pausing", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (owedActions *OwedActions) PackRegistry() []byte {
	enc, err := owedActions.abi.Pack("registry")
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
func (owedActions *OwedActions) TryPackRegistry() ([]byte, error) {
	return owedActions.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (owedActions *OwedActions) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := owedActions.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ec5a894.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewards() view returns(address)
func (owedActions *OwedActions) PackRewards() []byte {
	enc, err := owedActions.abi.Pack("rewards")
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
func (owedActions *OwedActions) TryPackRewards() ([]byte, error) {
	return owedActions.abi.Pack("rewards")
}

// UnpackRewards is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ec5a894.
//
// Solidity: function rewards() view returns(address)
func (owedActions *OwedActions) UnpackRewards(data []byte) (common.Address, error) {
	out, err := owedActions.abi.Unpack("rewards", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSettleOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a3e183d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleOwed(uint256[] ids) returns()
func (owedActions *OwedActions) PackSettleOwed(ids []*big.Int) []byte {
	enc, err := owedActions.abi.Pack("settleOwed", ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a3e183d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleOwed(uint256[] ids) returns()
func (owedActions *OwedActions) TryPackSettleOwed(ids []*big.Int) ([]byte, error) {
	return owedActions.abi.Pack("settleOwed", ids)
}

// PackSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51160630.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlement() view returns(address)
func (owedActions *OwedActions) PackSettlement() []byte {
	enc, err := owedActions.abi.Pack("settlement")
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
func (owedActions *OwedActions) TryPackSettlement() ([]byte, error) {
	return owedActions.abi.Pack("settlement")
}

// UnpackSettlement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51160630.
//
// Solidity: function settlement() view returns(address)
func (owedActions *OwedActions) UnpackSettlement(data []byte) (common.Address, error) {
	out, err := owedActions.abi.Unpack("settlement", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// OwedActionsActionFailed represents a ActionFailed event raised by the OwedActions contract.
type OwedActionsActionFailed struct {
	Id     *big.Int
	Reason []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const OwedActionsActionFailedEventName = "ActionFailed"

// ContractEventName returns the user-defined event name.
func (OwedActionsActionFailed) ContractEventName() string {
	return OwedActionsActionFailedEventName
}

// UnpackActionFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ActionFailed(uint256 indexed id, bytes reason)
func (owedActions *OwedActions) UnpackActionFailedEvent(log *types.Log) (*OwedActionsActionFailed, error) {
	event := "ActionFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != owedActions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OwedActionsActionFailed)
	if len(log.Data) > 0 {
		if err := owedActions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range owedActions.abi.Events[event].Inputs {
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

// OwedActionsActionOwed represents a ActionOwed event raised by the OwedActions contract.
type OwedActionsActionOwed struct {
	Id        *big.Int
	Era       uint64
	Provider  common.Address
	Kind      uint8
	NotBefore uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const OwedActionsActionOwedEventName = "ActionOwed"

// ContractEventName returns the user-defined event name.
func (OwedActionsActionOwed) ContractEventName() string {
	return OwedActionsActionOwedEventName
}

// UnpackActionOwedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ActionOwed(uint256 indexed id, uint64 indexed era, address indexed provider, uint8 kind, uint64 notBefore)
func (owedActions *OwedActions) UnpackActionOwedEvent(log *types.Log) (*OwedActionsActionOwed, error) {
	event := "ActionOwed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != owedActions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OwedActionsActionOwed)
	if len(log.Data) > 0 {
		if err := owedActions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range owedActions.abi.Events[event].Inputs {
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

// OwedActionsEraSlashed represents a EraSlashed event raised by the OwedActions contract.
type OwedActionsEraSlashed struct {
	Era      uint64
	Provider common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const OwedActionsEraSlashedEventName = "EraSlashed"

// ContractEventName returns the user-defined event name.
func (OwedActionsEraSlashed) ContractEventName() string {
	return OwedActionsEraSlashedEventName
}

// UnpackEraSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EraSlashed(uint64 indexed era, address indexed provider)
func (owedActions *OwedActions) UnpackEraSlashedEvent(log *types.Log) (*OwedActionsEraSlashed, error) {
	event := "EraSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != owedActions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OwedActionsEraSlashed)
	if len(log.Data) > 0 {
		if err := owedActions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range owedActions.abi.Events[event].Inputs {
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

// OwedActionsOwedDropped represents a OwedDropped event raised by the OwedActions contract.
type OwedActionsOwedDropped struct {
	Id  *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const OwedActionsOwedDroppedEventName = "OwedDropped"

// ContractEventName returns the user-defined event name.
func (OwedActionsOwedDropped) ContractEventName() string {
	return OwedActionsOwedDroppedEventName
}

// UnpackOwedDroppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwedDropped(uint256 indexed id)
func (owedActions *OwedActions) UnpackOwedDroppedEvent(log *types.Log) (*OwedActionsOwedDropped, error) {
	event := "OwedDropped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != owedActions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OwedActionsOwedDropped)
	if len(log.Data) > 0 {
		if err := owedActions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range owedActions.abi.Events[event].Inputs {
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

// OwedActionsOwedSettled represents a OwedSettled event raised by the OwedActions contract.
type OwedActionsOwedSettled struct {
	Id  *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const OwedActionsOwedSettledEventName = "OwedSettled"

// ContractEventName returns the user-defined event name.
func (OwedActionsOwedSettled) ContractEventName() string {
	return OwedActionsOwedSettledEventName
}

// UnpackOwedSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwedSettled(uint256 indexed id)
func (owedActions *OwedActions) UnpackOwedSettledEvent(log *types.Log) (*OwedActionsOwedSettled, error) {
	event := "OwedSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != owedActions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OwedActionsOwedSettled)
	if len(log.Data) > 0 {
		if err := owedActions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range owedActions.abi.Events[event].Inputs {
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

// OwedActionsTierMoved represents a TierMoved event raised by the OwedActions contract.
type OwedActionsTierMoved struct {
	Era        uint64
	Provider   common.Address
	TierBefore uint8
	TierAfter  uint8
	Raw        *types.Log // Blockchain specific contextual infos
}

const OwedActionsTierMovedEventName = "TierMoved"

// ContractEventName returns the user-defined event name.
func (OwedActionsTierMoved) ContractEventName() string {
	return OwedActionsTierMovedEventName
}

// UnpackTierMovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TierMoved(uint64 indexed era, address indexed provider, uint8 tierBefore, uint8 tierAfter)
func (owedActions *OwedActions) UnpackTierMovedEvent(log *types.Log) (*OwedActionsTierMoved, error) {
	event := "TierMoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != owedActions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OwedActionsTierMoved)
	if len(log.Data) > 0 {
		if err := owedActions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range owedActions.abi.Events[event].Inputs {
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
func (owedActions *OwedActions) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], owedActions.abi.Errors["NoSuchTier"].ID.Bytes()[:4]) {
		return owedActions.UnpackNoSuchTierError(raw[4:])
	}
	if bytes.Equal(raw[:4], owedActions.abi.Errors["NotOwed"].ID.Bytes()[:4]) {
		return owedActions.UnpackNotOwedError(raw[4:])
	}
	if bytes.Equal(raw[:4], owedActions.abi.Errors["NotSettlement"].ID.Bytes()[:4]) {
		return owedActions.UnpackNotSettlementError(raw[4:])
	}
	if bytes.Equal(raw[:4], owedActions.abi.Errors["TooLittleGas"].ID.Bytes()[:4]) {
		return owedActions.UnpackTooLittleGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], owedActions.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return owedActions.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// OwedActionsNoSuchTier represents a NoSuchTier error raised by the OwedActions contract.
type OwedActionsNoSuchTier struct {
	Tier uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchTier(uint8 tier)
func OwedActionsNoSuchTierErrorID() common.Hash {
	return common.HexToHash("0xc30334d2999527d902b7208cefe87901fdf8e30bb6985e31366eb692dbebca7b")
}

// UnpackNoSuchTierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchTier(uint8 tier)
func (owedActions *OwedActions) UnpackNoSuchTierError(raw []byte) (*OwedActionsNoSuchTier, error) {
	out := new(OwedActionsNoSuchTier)
	if err := owedActions.abi.UnpackIntoInterface(out, "NoSuchTier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OwedActionsNotOwed represents a NotOwed error raised by the OwedActions contract.
type OwedActionsNotOwed struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwed(uint256 id)
func OwedActionsNotOwedErrorID() common.Hash {
	return common.HexToHash("0x8af2a0fbc668243934a32cc9857e7974594ca09e1bb6a951d8dd45442d5998ab")
}

// UnpackNotOwedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwed(uint256 id)
func (owedActions *OwedActions) UnpackNotOwedError(raw []byte) (*OwedActionsNotOwed, error) {
	out := new(OwedActionsNotOwed)
	if err := owedActions.abi.UnpackIntoInterface(out, "NotOwed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OwedActionsNotSettlement represents a NotSettlement error raised by the OwedActions contract.
type OwedActionsNotSettlement struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSettlement(address caller)
func OwedActionsNotSettlementErrorID() common.Hash {
	return common.HexToHash("0x4afb55c5b90c62d67b56a9da9cdc7440c2d0a03a02eb2fc8da65c2e9f4945a80")
}

// UnpackNotSettlementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSettlement(address caller)
func (owedActions *OwedActions) UnpackNotSettlementError(raw []byte) (*OwedActionsNotSettlement, error) {
	out := new(OwedActionsNotSettlement)
	if err := owedActions.abi.UnpackIntoInterface(out, "NotSettlement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OwedActionsTooLittleGas represents a TooLittleGas error raised by the OwedActions contract.
type OwedActionsTooLittleGas struct {
	Left   *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleGas(uint256 left, uint256 needed)
func OwedActionsTooLittleGasErrorID() common.Hash {
	return common.HexToHash("0x9ee5fcf0ddbbb3e81c9bbee4f1dfc659b266ce349bb8cfb6d04a8857e3cc9f93")
}

// UnpackTooLittleGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleGas(uint256 left, uint256 needed)
func (owedActions *OwedActions) UnpackTooLittleGasError(raw []byte) (*OwedActionsTooLittleGas, error) {
	out := new(OwedActionsTooLittleGas)
	if err := owedActions.abi.UnpackIntoInterface(out, "TooLittleGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OwedActionsZeroAddress represents a ZeroAddress error raised by the OwedActions contract.
type OwedActionsZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func OwedActionsZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (owedActions *OwedActions) UnpackZeroAddressError(raw []byte) (*OwedActionsZeroAddress, error) {
	out := new(OwedActionsZeroAddress)
	if err := owedActions.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
