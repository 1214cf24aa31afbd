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

// IOwedActionsPunishment is an auto generated low-level Go binding around an user-defined struct.
type IOwedActionsPunishment struct {
	Provider  common.Address
	Era       uint64
	Slash     bool
	WaitsFor  uint64
	NotBefore uint64
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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIProviderRegistry\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"contractIProviderRewardsManager\",\"name\":\"rewards_\",\"type\":\"address\"},{\"internalType\":\"contractIStandings\",\"name\":\"settlement_\",\"type\":\"address\"},{\"internalType\":\"contractIPausable\",\"name\":\"pausing_\",\"type\":\"address\"},{\"internalType\":\"contractIAppeals\",\"name\":\"appeals_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"appealWindow_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"}],\"name\":\"NoSuchTier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NotOwed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSettlement\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ActionFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumOwedActions.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"name\":\"ActionOwed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"EraSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"OwedDropped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"OwedSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"}],\"name\":\"TierMoved\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"appealWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"appeals\",\"outputs\":[{\"internalType\":\"contractIAppeals\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"slash\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"}],\"internalType\":\"structIOwedActions.Consequence[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"name\":\"owe\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"owed\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumOwedActions.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"waitsFor\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"internalType\":\"structOwedActions.Owed\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"last\",\"type\":\"uint256\"}],\"name\":\"owedBetween\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumOwedActions.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"waitsFor\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"internalType\":\"structOwedActions.Owed[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owedCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pausing\",\"outputs\":[{\"internalType\":\"contractIPausable\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"punishmentOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"slash\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"waitsFor\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"internalType\":\"structIOwedActions.Punishment\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractIProviderRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rewards\",\"outputs\":[{\"internalType\":\"contractIProviderRewardsManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"}],\"name\":\"settleOwed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settlement\",\"outputs\":[{\"internalType\":\"contractIStandings\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "OwedActions",
	Bin: "0x610140604052348015610010575f5ffd5b5060405161294938038061294983398101604081905261002f916100f5565b6001600160a01b038616158061004c57506001600160a01b038516155b1561006a5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b038416158061008757506001600160a01b038316155b156100a55760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0393841660c05293831660a0529382166080526001600160401b0390921661012052918216610100521660e052610183565b6001600160a01b03811681146100f2575f5ffd5b50565b5f5f5f5f5f5f60c0878903121561010a575f5ffd5b8651610115816100de565b6020880151909650610126816100de565b6040880151909550610137816100de565b6060880151909450610148816100de565b6080880151909350610159816100de565b60a08801519092506001600160401b0381168114610175575f5ffd5b809150509295509295509295565b60805160a05160c05160e051610100516101205161272c61021d5f395f8181610129015281816112c101526112eb01525f818161021a0152818161152a015261158801525f818160d8015261058b01525f81816101f301528181610a370152818161125c0152611c0901525f81816102b401528181611e5a015261204801525f818161026c015281816109a30152611abc015261272c5ff3fe608060405234801561000f575f5ffd5b50600436106100cf575f3560e01c8063624a6a391161007d5780639ec5a894116100585780639ec5a894146102af578063b1276604146102d6578063c92e848d146102f6575f5ffd5b8063624a6a39146102515780637b10399914610267578063899e88451461028e575f5ffd5b806351160630116100ad57806351160630146101ee578063515d4411146102155780635a3e183d1461023c575f5ffd5b80632a07a0bf146100d35780633fd2938a146101245780634aa1586314610164575b5f5ffd5b6100fa7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b61014b7f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff909116815260200161011b565b6101776101723660046120dd565b610309565b60405161011b91905f60a08201905073ffffffffffffffffffffffffffffffffffffffff835116825267ffffffffffffffff602084015116602083015260408301511515604083015267ffffffffffffffff606084015116606083015267ffffffffffffffff608084015116608083015292915050565b6100fa7f000000000000000000000000000000000000000000000000000000000000000081565b6100fa7f000000000000000000000000000000000000000000000000000000000000000081565b61024f61024a3660046120f4565b610588565b005b6102595f5481565b60405190815260200161011b565b6100fa7f000000000000000000000000000000000000000000000000000000000000000081565b6102a161029c366004612165565b610d98565b60405161011b9291906122b4565b6100fa7f000000000000000000000000000000000000000000000000000000000000000081565b6102e96102e43660046120dd565b6110e0565b60405161011b9190612317565b61024f610304366004612325565b611244565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525f828152600160209081526040808320815160e081018352815473ffffffffffffffffffffffffffffffffffffffff8116825274010000000000000000000000000000000000000000810467ffffffffffffffff16948201949094529290918301907c0100000000000000000000000000000000000000000000000000000000900460ff1660028111156103c9576103c96121bf565b60028111156103da576103da6121bf565b8152815460ff7d0100000000000000000000000000000000000000000000000000000000008204811660208401527e0100000000000000000000000000000000000000000000000000000000000090910416604082015260019091015467ffffffffffffffff808216606084015268010000000000000000909104166080909101529050610467816114ef565b61049c5750506040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152919050565b5f8060a083015167ffffffffffffffff165f908152600160205260409020547c0100000000000000000000000000000000000000000000000000000000900460ff1660028111156104ef576104ef6121bf565b146104fe578160a00151610500565b5f5b6040805160a081018252845173ffffffffffffffffffffffffffffffffffffffff16815260208086015167ffffffffffffffff16908201529192508101600184604001516002811115610555576105556121bf565b14151581526020018267ffffffffffffffff1681526020018360c0015167ffffffffffffffff1681525092505050919050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156105f2573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061061691906123c4565b90505f5b82811015610d92575f60015f868685818110610638576106386123e6565b602090810292909201358352508181019290925260409081015f20815160e081018352815473ffffffffffffffffffffffffffffffffffffffff8116825274010000000000000000000000000000000000000000810467ffffffffffffffff16948201949094529290918301907c0100000000000000000000000000000000000000000000000000000000900460ff1660028111156106d9576106d96121bf565b60028111156106ea576106ea6121bf565b8152815460ff7d0100000000000000000000000000000000000000000000000000000000008204811660208401527e0100000000000000000000000000000000000000000000000000000000000090910416604082015260019091015467ffffffffffffffff8082166060840152680100000000000000009091041660809091015290505f81604001516002811115610785576107856121bf565b036107e15784848381811061079c5761079c6123e6565b905060200201356040517f8af2a0fb0000000000000000000000000000000000000000000000000000000081526004016107d891815260200190565b60405180910390fd5b8060c0015167ffffffffffffffff1642108061084d57505f60a082015167ffffffffffffffff165f908152600160205260409020547c0100000000000000000000000000000000000000000000000000000000900460ff16600281111561084a5761084a6121bf565b14155b156108585750610d8a565b5f610862826114ef565b1561089f578315610874575050610d8a565b61087d82611527565b90506001816003811115610893576108936121bf565b0361089f575050610d8a565b60015f8787868181106108b4576108b46123e6565b602090810292909201358352508101919091526040015f2080547fff0000000000000000000000000000000000000000000000000000000000000016815560010180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000169055600381600381111561092f5761092f6121bf565b0361098057858584818110610946576109466123e6565b905060200201357f9120ff5291f1313c024f1830164e95d1a55e8e63278dfab62a8a52e73ab55c0960405160405180910390a25050610d8a565b600282604001516002811115610998576109986121bf565b03610ae0575f6109cb7f0000000000000000000000000000000000000000000000000000000000000000845f0151611669565b9050826060015160ff168160ff1614610ade5760ff811615610a915782516040517fb3d02fe800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff918216600482015260ff831660248201527f00000000000000000000000000000000000000000000000000000000000000009091169063b3d02fe8906044015f604051808303815f87803b158015610a7a575f5ffd5b505af1158015610a8c573d5f5f3e3d5ffd5b505050505b868685818110610aa357610aa36123e6565b905060200201357f9120ff5291f1313c024f1830164e95d1a55e8e63278dfab62a8a52e73ab55c0960405160405180910390a2505050610d8a565b505b5f5f610aeb8461173f565b915091508115610b3f57878786818110610b0757610b076123e6565b905060200201357fb5e2815c6fdd7eb0233cae503b2f6f745c7f110d0afd32f4d38f3769cd93ac3360405160405180910390a2610d85565b8360015f8a8a89818110610b5557610b556123e6565b602090810292909201358352508181019290925260409081015f20835181549385015167ffffffffffffffff1674010000000000000000000000000000000000000000027fffffffff0000000000000000000000000000000000000000000000000000000090941673ffffffffffffffffffffffffffffffffffffffff9091161792909217808355908301519082907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c0100000000000000000000000000000000000000000000000000000000836002811115610c3657610c366121bf565b021790555060608201518154608084015160ff9081167e01000000000000000000000000000000000000000000000000000000000000027fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff919093167d01000000000000000000000000000000000000000000000000000000000002167fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161717815560a08201516001909101805460c09093015167ffffffffffffffff90811668010000000000000000027fffffffffffffffffffffffffffffffff00000000000000000000000000000000909416921691909117919091179055878786818110610d4657610d466123e6565b905060200201357f85eb6d403f13d274b3624bd19e17e1f6c5371a012cd5bd14ca4694dcb6bf7c9a82604051610d7c9190612413565b60405180910390a25b505050505b60010161061a565b50505050565b6060805f845b848111610e0d575f5f828152600160205260409020547c0100000000000000000000000000000000000000000000000000000000900460ff166002811115610de857610de86121bf565b14610dfb5781610df781612493565b9250505b80610e0581612493565b915050610d9e565b508067ffffffffffffffff811115610e2757610e276124ca565b604051908082528060200260200182016040528015610e50578160200160208202803683370190505b508167ffffffffffffffff811115610e6a57610e6a6124ca565b604051908082528060200260200182016040528015610eee57816020015b6040805160e0810182525f8082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff909201910181610e885790505b5090935091505f9050845b8481116110d7575f5f828152600160205260409020547c0100000000000000000000000000000000000000000000000000000000900460ff166002811115610f4357610f436121bf565b146110c5575f81815260016020908152604091829020825160e081018452815473ffffffffffffffffffffffffffffffffffffffff8116825274010000000000000000000000000000000000000000810467ffffffffffffffff16938201939093528493919290918391908301907c0100000000000000000000000000000000000000000000000000000000900460ff166002811115610fe557610fe56121bf565b6002811115610ff657610ff66121bf565b8152815460ff7d0100000000000000000000000000000000000000000000000000000000008204811660208401527e0100000000000000000000000000000000000000000000000000000000000090910416604082015260019091015467ffffffffffffffff80821660608401526801000000000000000090910416608090910152865190915086908590811061108f5761108f6123e6565b602002602001018585815181106110a8576110a86123e6565b602090810291909101019190915252816110c181612493565b9250505b806110cf81612493565b915050610ef9565b50509250929050565b6040805160e080820183525f8083526020808401829052838501829052606084018290526080840182905260a0840182905260c08401829052858252600181529084902084519283018552805473ffffffffffffffffffffffffffffffffffffffff8116845274010000000000000000000000000000000000000000810467ffffffffffffffff169284019290925292939192918301907c0100000000000000000000000000000000000000000000000000000000900460ff1660028111156111ab576111ab6121bf565b60028111156111bc576111bc6121bf565b8152815460ff7d0100000000000000000000000000000000000000000000000000000000008204811660208401527e0100000000000000000000000000000000000000000000000000000000000090910416604082015260019091015467ffffffffffffffff8082166060840152680100000000000000009091041660809091015292915050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146112b5576040517f4afb55c50000000000000000000000000000000000000000000000000000000081523360048201526024016107d8565b5f67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001615611315576113107f0000000000000000000000000000000000000000000000000000000000000000426124f7565b611317565b5f5b90505f5b828110156114e85736848483818110611336576113366123e6565b6080029190910191505f90506113526040830160208401612517565b156113d0576040805160e081019091526113cd90806113746020860186612532565b73ffffffffffffffffffffffffffffffffffffffff16815267ffffffffffffffff8a166020820152604001600181525f6020820181905260408201819052606082015267ffffffffffffffff8716608090910152611810565b90505b6113e06060830160408401612573565b60ff166113f36080840160608501612573565b60ff16036114025750506114e0565b5f6114136060840160408501612573565b60ff166114266080850160608601612573565b60ff1611611434575f611436565b845b6040805160e081019091529091506114db90806114566020870187612532565b73ffffffffffffffffffffffffffffffffffffffff16815267ffffffffffffffff8b166020820152604001600281526020016114986060870160408801612573565b60ff1681526020016114b06080870160608801612573565b60ff1681526020018467ffffffffffffffff1681526020018367ffffffffffffffff16815250611810565b505050505b60010161131b565b5050505050565b5f600182604001516002811115611508576115086121bf565b14806115215750816060015160ff16826080015160ff16115b92915050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1661156a57505f919050565b8151602083015173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691632ab8df19916001866040015160028111156115c7576115c76121bf565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e087901b16815273ffffffffffffffffffffffffffffffffffffffff909416600485015267ffffffffffffffff9092166024840152146044820152606401602060405180830381865afa158015611645573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611521919061258e565b6040517f8ad4ebf100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82811660048301525f9190841690638ad4ebf190602401602060405180830381865afa925050508015611712575060408051601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016820190925261170f918101906125ac565b60015b61171d57505f611521565b600760ff82161061172e575f611737565b61173781611a69565b949350505050565b5f6060603f611752620f424060406125c7565b61175c91906125de565b6117699062030d40612616565b5a10156117d3575a603f611781620f424060406125c7565b61178b91906125de565b6117989062030d40612616565b6040517f9ee5fcf0000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016107d8565b6001836040015160028111156117eb576117eb6121bf565b146117fe576117f983611ab7565b611807565b61180783611d1e565b91509150915091565b5f5f5f815461181e90612493565b91829055505f81815260016020908152604091829020855181549287015167ffffffffffffffff1674010000000000000000000000000000000000000000027fffffffff0000000000000000000000000000000000000000000000000000000090931673ffffffffffffffffffffffffffffffffffffffff9091161791909117808255918501519293508492909182907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c0100000000000000000000000000000000000000000000000000000000836002811115611900576119006121bf565b021790555060608201518154608084015160ff9081167e01000000000000000000000000000000000000000000000000000000000000027fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff919093167d01000000000000000000000000000000000000000000000000000000000002167fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161717815560a08201516001909101805460c09384015167ffffffffffffffff90811668010000000000000000027fffffffffffffffffffffffffffffffff00000000000000000000000000000000909216938116939093171790558351602085015160408087015194870151905173ffffffffffffffffffffffffffffffffffffffff90931694919093169285927fa9b54d1cdb64066eb4c58c55627d51e54bc02ff885493594c84a7eef3dbd582392611a5c929091612629565b60405180910390a4919050565b5f600760ff831610611aac576040517fc30334d200000000000000000000000000000000000000000000000000000000815260ff831660048201526024016107d8565b61152182600161264e565b5f60607f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663a5e67ba6620f4240855f0151611b0b8760800151611f94565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b16815273ffffffffffffffffffffffffffffffffffffffff909216600483015260ff1660248201526044015f604051808303815f88803b158015611b76575f5ffd5b5087f193505050508015611b88575060015b611bc5573d808015611bb5576040519150601f19603f3d011682016040523d82523d5f602084013e611bba565b606091505b505f94909350915050565b825160808401516040517fb3d02fe800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169263b3d02fe892611c609260040173ffffffffffffffffffffffffffffffffffffffff92909216825260ff16602082015260400190565b5f604051808303815f87803b158015611c77575f5ffd5b505af1158015611c89573d5f5f3e3d5ffd5b50505050825f015173ffffffffffffffffffffffffffffffffffffffff16836020015167ffffffffffffffff167f6509acef243f098a0bf949dfb5dc8ca41f318f269f0483e181a835095570d3af85606001518660800151604051611cfe92919060ff92831681529116602082015260400190565b60405180910390a3505060408051602081019091525f8152600192909150565b5f6060611d32835f01518460200151611ff1565b15611d4f57505060408051602081019091525f8152600192909150565b6040805160018082528183019092525f916020808301908036833750506040805160018082528183019092529293505f9291506020808301908036833750506040805160018082528183019092529293505f92915060208083019080368337019050509050855f0151866020015160648167ffffffffffffffff169150855f81518110611dde57611dde6123e6565b60200260200101855f81518110611df757611df76123e6565b60200260200101855f81518110611e1057611e106123e6565b602002602001018360ff1660ff16815250838152508373ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff168152505050507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ba15cf4f620f42408585856040518563ffffffff1660e01b8152600401611eb993929190612667565b5f604051808303815f88803b158015611ed0575f5ffd5b5087f193505050508015611ee2575060015b611f22573d808015611f0f576040519150601f19603f3d011682016040523d82523d5f602084013e611f14565b606091505b505f97909650945050505050565b855f015173ffffffffffffffffffffffffffffffffffffffff16866020015167ffffffffffffffff167f8288ccc98719b273b26c3284c4cb2797d84d04be26fb07604e06dee0c74d261560405160405180910390a3600160405180602001604052805f81525094509450505050915091565b5f600160ff83161080611faa5750600760ff8316115b15611fe6576040517fc30334d200000000000000000000000000000000000000000000000000000000815260ff831660048201526024016107d8565b611521600183612713565b6040517f4fc8ca4d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff838116600483015267ffffffffffffffff831660248301525f917f000000000000000000000000000000000000000000000000000000000000000090911690634fc8ca4d90604401602060405180830381865afa9250505080156120cb575060408051601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682019092526120c8918101906123c4565b60015b6120d657505f611521565b9050611521565b5f602082840312156120ed575f5ffd5b5035919050565b5f5f60208385031215612105575f5ffd5b823567ffffffffffffffff81111561211b575f5ffd5b8301601f8101851361212b575f5ffd5b803567ffffffffffffffff811115612141575f5ffd5b8560208260051b8401011115612155575f5ffd5b6020919091019590945092505050565b5f5f60408385031215612176575f5ffd5b50508035926020909101359150565b5f8151808452602084019350602083015f5b828110156121b5578151865260209586019590910190600101612197565b5093949350505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60038110612221577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b73ffffffffffffffffffffffffffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015161226560408401826121ec565b5060ff606082015116606083015260ff608082015116608083015267ffffffffffffffff60a08201511660a083015260c08101516122af60c084018267ffffffffffffffff169052565b505050565b604081525f6122c66040830185612185565b82810360208401528084518083526020830191506020860192505f5b8181101561230b576122f5838551612225565b6020939093019260e092909201916001016122e2565b50909695505050505050565b60e081016115218284612225565b5f5f5f60408486031215612337575f5ffd5b833567ffffffffffffffff8116811461234e575f5ffd5b9250602084013567ffffffffffffffff811115612369575f5ffd5b8401601f81018613612379575f5ffd5b803567ffffffffffffffff81111561238f575f5ffd5b8660208260071b84010111156123a3575f5ffd5b939660209190910195509293505050565b80151581146123c1575f5ffd5b50565b5f602082840312156123d4575f5ffd5b81516123df816123b4565b9392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b602081525f82518060208401528060208501604085015e5f6040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82036124c3576124c3612466565b5060010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b67ffffffffffffffff818116838216019081111561152157611521612466565b5f60208284031215612527575f5ffd5b81356123df816123b4565b5f60208284031215612542575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff811681146123df575f5ffd5b60ff811681146123c1575f5ffd5b5f60208284031215612583575f5ffd5b81356123df81612565565b5f6020828403121561259e575f5ffd5b8151600481106123df575f5ffd5b5f602082840312156125bc575f5ffd5b81516123df81612565565b808202811582820484141761152157611521612466565b5f82612611577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b8082018082111561152157611521612466565b6040810161263782856121ec565b67ffffffffffffffff831660208301529392505050565b60ff818116838216019081111561152157611521612466565b606080825284519082018190525f9060208601906080840190835b818110156126b657835173ffffffffffffffffffffffffffffffffffffffff16835260209384019390920191600101612682565b505083810360208501526126ca8187612185565b848103604086015285518082526020808801945090910191505f5b8181101561270657835160ff168352602093840193909201916001016126e5565b5090979650505050505050565b60ff82811682821603908111156115215761152161246656",
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
// Solidity: constructor(address registry_, address rewards_, address settlement_, address pausing_, address appeals_, uint64 appealWindow_) returns()
func (owedActions *OwedActions) PackConstructor(registry_ common.Address, rewards_ common.Address, settlement_ common.Address, pausing_ common.Address, appeals_ common.Address, appealWindow_ uint64) []byte {
	enc, err := owedActions.abi.Pack("", registry_, rewards_, settlement_, pausing_, appeals_, appealWindow_)
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

// PackAppeals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x515d4411.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function appeals() view returns(address)
func (owedActions *OwedActions) PackAppeals() []byte {
	enc, err := owedActions.abi.Pack("appeals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAppeals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x515d4411.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function appeals() view returns(address)
func (owedActions *OwedActions) TryPackAppeals() ([]byte, error) {
	return owedActions.abi.Pack("appeals")
}

// UnpackAppeals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x515d4411.
//
// Solidity: function appeals() view returns(address)
func (owedActions *OwedActions) UnpackAppeals(data []byte) (common.Address, error) {
	out, err := owedActions.abi.Unpack("appeals", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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

// PackPunishmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4aa15863.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function punishmentOf(uint256 id) view returns((address,uint64,bool,uint64,uint64))
func (owedActions *OwedActions) PackPunishmentOf(id *big.Int) []byte {
	enc, err := owedActions.abi.Pack("punishmentOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPunishmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4aa15863.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function punishmentOf(uint256 id) view returns((address,uint64,bool,uint64,uint64))
func (owedActions *OwedActions) TryPackPunishmentOf(id *big.Int) ([]byte, error) {
	return owedActions.abi.Pack("punishmentOf", id)
}

// UnpackPunishmentOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4aa15863.
//
// Solidity: function punishmentOf(uint256 id) view returns((address,uint64,bool,uint64,uint64))
func (owedActions *OwedActions) UnpackPunishmentOf(data []byte) (IOwedActionsPunishment, error) {
	out, err := owedActions.abi.Unpack("punishmentOf", data)
	if err != nil {
		return *new(IOwedActionsPunishment), err
	}
	out0 := *abi.ConvertType(out[0], new(IOwedActionsPunishment)).(*IOwedActionsPunishment)
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
