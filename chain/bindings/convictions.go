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

// ConvictionsConviction is an auto generated low-level Go binding around an user-defined struct.
type ConvictionsConviction struct {
	Provider  common.Address
	Era       uint64
	Ground    uint8
	Repeated  bool
	Verifier  common.Address
	Time      uint64
	Challenge [32]byte
	Slashed   *big.Int
}

// ConvictionsParams is an auto generated low-level Go binding around an user-defined struct.
type ConvictionsParams struct {
	FirstPenaltyBp uint16
	RepeatEras     uint64
	EvidenceEras   uint64
	ReporterBp     uint16
	TipBp          uint16
	FaultPriceBp   uint16
}

// IConvictionsFinding is an auto generated low-level Go binding around an user-defined struct.
type IConvictionsFinding struct {
	Provider  common.Address
	Verifier  common.Address
	Submitter common.Address
	Era       uint64
	Challenge [32]byte
	Ground    uint8
	Lenient   bool
}

// ConvictionsMetaData contains all meta data concerning the Convictions contract.
var ConvictionsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIStakeVault\",\"name\":\"vault_\",\"type\":\"address\"},{\"internalType\":\"contractIEraFacts\",\"name\":\"eras_\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"accusers\",\"type\":\"address[]\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"firstPenaltyBp\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"repeatEras\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"evidenceEras\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"reporterBp\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"tipBp\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"faultPriceBp\",\"type\":\"uint16\"}],\"internalType\":\"structConvictions.Params\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"AlreadyConvicted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"}],\"name\":\"AlreadyStruck\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"EraInFuture\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"evidenceEras\",\"type\":\"uint64\"}],\"name\":\"EvidenceTooOld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAccuser\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"Charged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"ground\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"repeated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"slashed\",\"type\":\"uint128\"}],\"name\":\"Convicted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"}],\"name\":\"Struck\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"charge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"ground\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"lenient\",\"type\":\"bool\"}],\"internalType\":\"structIConvictions.Finding\",\"name\":\"f\",\"type\":\"tuple\"}],\"name\":\"convict\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"conviction\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"ground\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"repeated\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"},{\"internalType\":\"uint128\",\"name\":\"slashed\",\"type\":\"uint128\"}],\"internalType\":\"structConvictions.Conviction\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"convictionCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"}],\"name\":\"convictionOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eras\",\"outputs\":[{\"internalType\":\"contractIEraFacts\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"evidenceEras\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"faultPriceBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"firstPenaltyBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"hold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"isAccuser\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"isRepeated\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"lastConvictedEra\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"letGo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"penaltyOf\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"bool\",\"name\":\"repeated\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"repeatEras\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reporterBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"requireTimely\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"ground\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"lenient\",\"type\":\"bool\"}],\"internalType\":\"structIConvictions.Finding\",\"name\":\"f\",\"type\":\"tuple\"}],\"name\":\"strike\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"strikesOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tipBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"vault\",\"outputs\":[{\"internalType\":\"contractIStakeVault\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Convictions",
	Bin: "0x610180604052348015610010575f5ffd5b50604051611fdb380380611fdb83398101604081905261002f91610444565b6001600160a01b038416158061004c57506001600160a01b038316155b1561006a5760405163d92e233d60e01b815260040160405180910390fd5b6064815f015161ffff16108061008857506101f4815f015161ffff16115b156100cc576040516387a33b2760e01b815260206004820152600e60248201526d0666972737450656e616c747942760941b60448201526064015b60405180910390fd5b60408101516001600160401b031615806100ff575080602001516001600160401b031681604001516001600160401b0316115b1561013c576040516387a33b2760e01b815260206004820152600c60248201526b65766964656e63654572617360a01b60448201526064016100c3565b6109c4816060015161ffff161115610184576040516387a33b2760e01b815260206004820152600a60248201526907265706f7274657242760b41b60448201526064016100c3565b6101f4816080015161ffff1611156101c7576040516387a33b2760e01b8152602060048201526005602482015264074697042760dc1b60448201526064016100c3565b60648160a0015161ffff161115610210576040516387a33b2760e01b815260206004820152600c60248201526b06661756c74507269636542760a41b60448201526064016100c3565b6001600160a01b0380841660a09081529085166080908152825161ffff90811660c052602084015160408501516001600160401b03908116610100521660e052606084015191840151928401518116610160529182166101405216610120525f5b8251811015610314575f6001600160a01b031683828151811061029657610296610531565b60200260200101516001600160a01b0316036102c55760405163d92e233d60e01b815260040160405180910390fd5b60015f5f8584815181106102db576102db610531565b6020908102919091018101516001600160a01b031682528101919091526040015f20805460ff1916911515919091179055600101610271565b5050505050610545565b6001600160a01b0381168114610332575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b038111828210171561037157610371610335565b604052919050565b805161ffff8116811461038a575f5ffd5b919050565b80516001600160401b038116811461038a575f5ffd5b5f60c082840312156103b5575f5ffd5b60405160c081016001600160401b03811182821017156103d7576103d7610335565b6040529050806103e683610379565b81526103f46020840161038f565b60208201526104056040840161038f565b604082015261041660608401610379565b606082015261042760808401610379565b608082015261043860a08401610379565b60a08201525092915050565b5f5f5f5f6101208587031215610458575f5ffd5b84516104638161031e565b60208601519094506104748161031e565b60408601519093506001600160401b0381111561048f575f5ffd5b8501601f8101871361049f575f5ffd5b80516001600160401b038111156104b8576104b8610335565b8060051b6104c860208201610349565b9182526020818401810192908101908a8411156104e3575f5ffd5b6020850194505b8385101561051157845192506104ff8361031e565b828252602094850194909101906104ea565b809650505050505061052686606087016103a5565b905092959194509250565b634e487b7160e01b5f52603260045260245ffd5b60805160a05160c05160e051610100516101205161014051610160516119cb6106105f395f8181610182015261152801525f818161043601526113c801525f818161056d015261131b01525f81816104bc015281816108bb015261093601525f81816103660152610a8701525f81816103cf015281816107890152610e5801525f818161047001526107c101525f818161059d0152818161066601528181610719015281816109f601528181610d94015281816112d6015281816114bd015261163c01526119cb5ff3fe608060405234801561000f575f5ffd5b5060043610610179575f3560e01c8063bf7b07ab116100d2578063e219306811610088578063f90ca1eb11610063578063f90ca1eb1461058f578063fbfa77cf14610598578063fc6bd76a146105bf575f5ffd5b8063e219306814610533578063e4344fa514610546578063ecaf21d714610568575f5ffd5b8063d38674d7116100b8578063d38674d7146104de578063d95c7386146104fd578063dda2952414610520575f5ffd5b8063bf7b07ab1461046b578063c125c95f146104b7575f5ffd5b806374392cb8116101325780639b1e7a8d1161010d5780639b1e7a8d14610404578063a1d2e26614610431578063a7e21e8014610458575f5ffd5b806374392cb8146103a157806389c9cddb146103ca5780638eac7a48146103f1575f5ffd5b80631ed723ed116101625780631ed723ed146101d15780632f52d0ac146103265780635792b55c14610361575f5ffd5b8063117a48161461017d5780631da27535146101bc575b5f5ffd5b6101a47f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020015b60405180910390f35b6101cf6101ca3660046116ef565b6105d2565b005b6103196101df366004611708565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810191909152505f90815260066020908152604091829020825161010081018452815473ffffffffffffffffffffffffffffffffffffffff808216835267ffffffffffffffff7401000000000000000000000000000000000000000080840482169685019690965260ff7c010000000000000000000000000000000000000000000000000000000084048116978501979097527d01000000000000000000000000000000000000000000000000000000000090920490951615156060830152600183015494851660808301529290930490911660a0830152600281015460c0830152600301546fffffffffffffffffffffffffffffffff1660e082015290565b6040516101b3919061171f565b610339610334366004611806565b6106c1565b604080516fffffffffffffffffffffffffffffffff90931683529015156020830152016101b3565b6103887f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff90911681526020016101b3565b6103886103af3660046116ef565b60036020525f908152604090205467ffffffffffffffff1681565b6101a47f000000000000000000000000000000000000000000000000000000000000000081565b6101cf6103ff36600461183b565b6107be565b610423610412366004611708565b60026020525f908152604090205481565b6040519081526020016101b3565b6101a47f000000000000000000000000000000000000000000000000000000000000000081565b6101cf6104663660046116ef565b610967565b6104927f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101b3565b6103887f000000000000000000000000000000000000000000000000000000000000000081565b6104236104ec3660046116ef565b60046020525f908152604090205481565b61051061050b366004611806565b610a25565b60405190151581526020016101b3565b6101cf61052e366004611856565b610ac8565b610423610541366004611856565b610c8d565b6105106105543660046116ef565b5f6020819052908152604090205460ff1681565b6101a47f000000000000000000000000000000000000000000000000000000000000000081565b61042360015481565b6104927f000000000000000000000000000000000000000000000000000000000000000081565b6101cf6105cd3660046116ef565b611428565b335f9081526020819052604090205460ff16610621576040517f4cbe56280000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6040517f1da2753500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82811660048301527f00000000000000000000000000000000000000000000000000000000000000001690631da27535906024015b5f604051808303815f87803b1580156106a8575f5ffd5b505af11580156106ba573d5f5f3e3d5ffd5b5050505050565b5f5f6106cd8484610a25565b6040517f4262336000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86811660048301529192506107b5917f00000000000000000000000000000000000000000000000000000000000000001690634262336090602401602060405180830381865afa15801561075e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610782919061186f565b826107ad577f0000000000000000000000000000000000000000000000000000000000000000611697565b612710611697565b91509250929050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663973628f66040518163ffffffff1660e01b8152600401602060405180830381865afa158015610828573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061084c919061189e565b90508067ffffffffffffffff168267ffffffffffffffff1611156108b0576040517fc5abfb0c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808416600483015282166024820152604401610618565b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166108e583836118e6565b67ffffffffffffffff161115610963576040517f374cae0600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808416600483015280831660248301527f0000000000000000000000000000000000000000000000000000000000000000166044820152606401610618565b5050565b335f9081526020819052604090205460ff166109b1576040517f4cbe5628000000000000000000000000000000000000000000000000000000008152336004820152602401610618565b6040517fa7e21e8000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063a7e21e8090602401610691565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526003602052604081205467ffffffffffffffff168015801590610abe57508067ffffffffffffffff168367ffffffffffffffff16111580610abe575067ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610ab182856118e6565b67ffffffffffffffff1611155b9150505b92915050565b335f9081526020819052604090205460ff16610b12576040517f4cbe5628000000000000000000000000000000000000000000000000000000008152336004820152602401610618565b60808101355f9081526005602052604090205460ff1615610b65576040517f9f6276d100000000000000000000000000000000000000000000000000000000815260808201356004820152602401610618565b60808101355f908152600560209081526040822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905560049190610bb2908401846116ef565b73ffffffffffffffffffffffffffffffffffffffff16815260208101919091526040015f908120805491610be583611906565b90915550610bfb9050608082016060830161183b565b67ffffffffffffffff16610c1260208301836116ef565b73ffffffffffffffffffffffffffffffffffffffff167f19f8cf2e90ffb929d0e0f8629ead88610a6b740bc59ff12c8c6f97975715bdf5610c5960408501602086016116ef565b6040805173ffffffffffffffffffffffffffffffffffffffff9092168252608086013560208301520160405180910390a350565b335f9081526020819052604081205460ff16610cd7576040517f4cbe5628000000000000000000000000000000000000000000000000000000008152336004820152602401610618565b60808201355f9081526002602052604090205415610d3e5760808201355f81815260026020526040908190205490517ffc14874000000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610618565b5f610d4f60e0840160c0850161193d565b158015610d775750610d77610d6760208501856116ef565b61050b608086016060870161183b565b90505f610e7c73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166342623360610dc660208801886116ef565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815273ffffffffffffffffffffffffffffffffffffffff9091166004820152602401602060405180830381865afa158015610e2d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e51919061186f565b836107ad577f0000000000000000000000000000000000000000000000000000000000000000611697565b905060015f8154610e8c90611906565b918290555060808501355f9081526002602090815260408220839055919450600391610eba908701876116ef565b73ffffffffffffffffffffffffffffffffffffffff16815260208101919091526040015f205467ffffffffffffffff16610efa608086016060870161183b565b67ffffffffffffffff161115610f8757610f1a608085016060860161183b565b60035f610f2a60208801886116ef565b73ffffffffffffffffffffffffffffffffffffffff16815260208101919091526040015f2080547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff929092169190911790555b60408051610100810190915280610fa160208701876116ef565b73ffffffffffffffffffffffffffffffffffffffff168152602001610fcc608087016060880161183b565b67ffffffffffffffff168152602001610feb60c0870160a0880161195c565b60ff168152602001831515815260200185602001602081019061100e91906116ef565b73ffffffffffffffffffffffffffffffffffffffff90811682524267ffffffffffffffff908116602080850191909152608089810180356040808801919091526fffffffffffffffffffffffffffffffff8981166060988901525f8c81526006865282902089518154968b0151938b01518b8b0151918a167fffffffff000000000000000000000000000000000000000000000000000000009889161774010000000000000000000000000000000000000000958a168602177fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c010000000000000000000000000000000000000000000000000000000060ff909216919091027fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16177d010000000000000000000000000000000000000000000000000000000000911515919091021781559389015160018501805460a08c015192909916989096169790971796909516029490941790915560c0850151600282015560e090940151600390940180547fffffffffffffffffffffffffffffffff000000000000000000000000000000001694909116939093179092556111d39190860161183b565b67ffffffffffffffff166111ea60208601866116ef565b73ffffffffffffffffffffffffffffffffffffffff16847fa30cda647ff78bcb6bbe0eb7e8256f9d70f8127f4f39d8cc9c4d9a204f2cbe4d6112326040890160208a016116ef565b608089013561124760c08b0160a08c0161195c565b6040805173ffffffffffffffffffffffffffffffffffffffff9094168452602084019290925260ff169082015286151560608201526fffffffffffffffffffffffffffffffff8616608082015260a00160405180910390a4806fffffffffffffffffffffffffffffffff165f036112bf575050919050565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016636694201961130860208701876116ef565b836113196040890160208a016116ef565b7f000000000000000000000000000000000000000000000000000000000000000061134a60608b0160408c016116ef565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e088901b16815273ffffffffffffffffffffffffffffffffffffffff95861660048201526fffffffffffffffffffffffffffffffff9094166024850152918416604484015261ffff9081166064840152921660848201527f00000000000000000000000000000000000000000000000000000000000000009190911660a482015260c4015f604051808303815f87803b15801561140a575f5ffd5b505af115801561141c573d5f5f3e3d5ffd5b5050505050505b919050565b335f9081526020819052604090205460ff16611472576040517f4cbe5628000000000000000000000000000000000000000000000000000000008152336004820152602401610618565b6040517f4262336000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82811660048301525f9161154c917f00000000000000000000000000000000000000000000000000000000000000001690634262336090602401602060405180830381865afa158015611502573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611526919061186f565b7f0000000000000000000000000000000000000000000000000000000000000000611697565b6040516fffffffffffffffffffffffffffffffff8216815290915073ffffffffffffffffffffffffffffffffffffffff8316907fb28f98cde9b22b01e1a254bc2bbdb00fe56f6f78090f13de41f2b1399a64532c9060200160405180910390a26fffffffffffffffffffffffffffffffff811615610963576040517f6694201900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83811660048301526fffffffffffffffffffffffffffffffff831660248301525f60448301819052606483018190526084830181905260a48301527f0000000000000000000000000000000000000000000000000000000000000000169063669420199060c4015f604051808303815f87803b15801561167d575f5ffd5b505af115801561168f573d5f5f3e3d5ffd5b505050505050565b5f6127106116bb61ffff84166fffffffffffffffffffffffffffffffff861661197c565b6116c59190611993565b9392505050565b803573ffffffffffffffffffffffffffffffffffffffff81168114611423575f5ffd5b5f602082840312156116ff575f5ffd5b6116c5826116cc565b5f60208284031215611718575f5ffd5b5035919050565b5f6101008201905073ffffffffffffffffffffffffffffffffffffffff835116825267ffffffffffffffff602084015116602083015260ff60408401511660408301526060830151611775606084018215159052565b50608083015161179d608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a08301516117b960a084018267ffffffffffffffff169052565b5060c083015160c083015260e08301516117e760e08401826fffffffffffffffffffffffffffffffff169052565b5092915050565b67ffffffffffffffff81168114611803575f5ffd5b50565b5f5f60408385031215611817575f5ffd5b611820836116cc565b91506020830135611830816117ee565b809150509250929050565b5f6020828403121561184b575f5ffd5b81356116c5816117ee565b5f60e0828403128015611867575f5ffd5b509092915050565b5f6020828403121561187f575f5ffd5b81516fffffffffffffffffffffffffffffffff811681146116c5575f5ffd5b5f602082840312156118ae575f5ffd5b81516116c5816117ee565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8281168282160390811115610ac257610ac26118b9565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203611936576119366118b9565b5060010190565b5f6020828403121561194d575f5ffd5b813580151581146116c5575f5ffd5b5f6020828403121561196c575f5ffd5b813560ff811681146116c5575f5ffd5b8082028115828204841417610ac257610ac26118b9565b5f826119c6577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b50049056",
}

// Convictions is an auto generated Go binding around an Ethereum contract.
type Convictions struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Convictions) GetABI() abi.ABI {
	return c.abi
}

// NewConvictions creates a new instance of Convictions.
func NewConvictions() *Convictions {
	parsed, err := ConvictionsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Convictions{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Convictions) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address vault_, address eras_, address[] accusers, (uint16,uint64,uint64,uint16,uint16,uint16) p) returns()
func (convictions *Convictions) PackConstructor(vault_ common.Address, eras_ common.Address, accusers []common.Address, p ConvictionsParams) []byte {
	enc, err := convictions.abi.Pack("", vault_, eras_, accusers, p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCharge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc6bd76a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function charge(address provider) returns()
func (convictions *Convictions) PackCharge(provider common.Address) []byte {
	enc, err := convictions.abi.Pack("charge", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCharge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc6bd76a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function charge(address provider) returns()
func (convictions *Convictions) TryPackCharge(provider common.Address) ([]byte, error) {
	return convictions.abi.Pack("charge", provider)
}

// PackConvict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2193068.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convict((address,address,address,uint64,bytes32,uint8,bool) f) returns(uint256 id)
func (convictions *Convictions) PackConvict(f IConvictionsFinding) []byte {
	enc, err := convictions.abi.Pack("convict", f)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2193068.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convict((address,address,address,uint64,bytes32,uint8,bool) f) returns(uint256 id)
func (convictions *Convictions) TryPackConvict(f IConvictionsFinding) ([]byte, error) {
	return convictions.abi.Pack("convict", f)
}

// UnpackConvict is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2193068.
//
// Solidity: function convict((address,address,address,uint64,bytes32,uint8,bool) f) returns(uint256 id)
func (convictions *Convictions) UnpackConvict(data []byte) (*big.Int, error) {
	out, err := convictions.abi.Unpack("convict", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConviction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ed723ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function conviction(uint256 id) view returns((address,uint64,uint8,bool,address,uint64,bytes32,uint128))
func (convictions *Convictions) PackConviction(id *big.Int) []byte {
	enc, err := convictions.abi.Pack("conviction", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConviction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ed723ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function conviction(uint256 id) view returns((address,uint64,uint8,bool,address,uint64,bytes32,uint128))
func (convictions *Convictions) TryPackConviction(id *big.Int) ([]byte, error) {
	return convictions.abi.Pack("conviction", id)
}

// UnpackConviction is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ed723ed.
//
// Solidity: function conviction(uint256 id) view returns((address,uint64,uint8,bool,address,uint64,bytes32,uint128))
func (convictions *Convictions) UnpackConviction(data []byte) (ConvictionsConviction, error) {
	out, err := convictions.abi.Unpack("conviction", data)
	if err != nil {
		return *new(ConvictionsConviction), err
	}
	out0 := *abi.ConvertType(out[0], new(ConvictionsConviction)).(*ConvictionsConviction)
	return out0, nil
}

// PackConvictionCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf90ca1eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convictionCount() view returns(uint256)
func (convictions *Convictions) PackConvictionCount() []byte {
	enc, err := convictions.abi.Pack("convictionCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvictionCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf90ca1eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convictionCount() view returns(uint256)
func (convictions *Convictions) TryPackConvictionCount() ([]byte, error) {
	return convictions.abi.Pack("convictionCount")
}

// UnpackConvictionCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf90ca1eb.
//
// Solidity: function convictionCount() view returns(uint256)
func (convictions *Convictions) UnpackConvictionCount(data []byte) (*big.Int, error) {
	out, err := convictions.abi.Unpack("convictionCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConvictionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b1e7a8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convictionOf(bytes32 challenge) view returns(uint256 id)
func (convictions *Convictions) PackConvictionOf(challenge [32]byte) []byte {
	enc, err := convictions.abi.Pack("convictionOf", challenge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvictionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b1e7a8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convictionOf(bytes32 challenge) view returns(uint256 id)
func (convictions *Convictions) TryPackConvictionOf(challenge [32]byte) ([]byte, error) {
	return convictions.abi.Pack("convictionOf", challenge)
}

// UnpackConvictionOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9b1e7a8d.
//
// Solidity: function convictionOf(bytes32 challenge) view returns(uint256 id)
func (convictions *Convictions) UnpackConvictionOf(data []byte) (*big.Int, error) {
	out, err := convictions.abi.Unpack("convictionOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEras is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7b07ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eras() view returns(address)
func (convictions *Convictions) PackEras() []byte {
	enc, err := convictions.abi.Pack("eras")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEras is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7b07ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eras() view returns(address)
func (convictions *Convictions) TryPackEras() ([]byte, error) {
	return convictions.abi.Pack("eras")
}

// UnpackEras is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7b07ab.
//
// Solidity: function eras() view returns(address)
func (convictions *Convictions) UnpackEras(data []byte) (common.Address, error) {
	out, err := convictions.abi.Unpack("eras", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEvidenceEras is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc125c95f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function evidenceEras() view returns(uint64)
func (convictions *Convictions) PackEvidenceEras() []byte {
	enc, err := convictions.abi.Pack("evidenceEras")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEvidenceEras is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc125c95f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function evidenceEras() view returns(uint64)
func (convictions *Convictions) TryPackEvidenceEras() ([]byte, error) {
	return convictions.abi.Pack("evidenceEras")
}

// UnpackEvidenceEras is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc125c95f.
//
// Solidity: function evidenceEras() view returns(uint64)
func (convictions *Convictions) UnpackEvidenceEras(data []byte) (uint64, error) {
	out, err := convictions.abi.Unpack("evidenceEras", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackFaultPriceBp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117a4816.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function faultPriceBp() view returns(uint16)
func (convictions *Convictions) PackFaultPriceBp() []byte {
	enc, err := convictions.abi.Pack("faultPriceBp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFaultPriceBp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117a4816.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function faultPriceBp() view returns(uint16)
func (convictions *Convictions) TryPackFaultPriceBp() ([]byte, error) {
	return convictions.abi.Pack("faultPriceBp")
}

// UnpackFaultPriceBp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x117a4816.
//
// Solidity: function faultPriceBp() view returns(uint16)
func (convictions *Convictions) UnpackFaultPriceBp(data []byte) (uint16, error) {
	out, err := convictions.abi.Unpack("faultPriceBp", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackFirstPenaltyBp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89c9cddb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function firstPenaltyBp() view returns(uint16)
func (convictions *Convictions) PackFirstPenaltyBp() []byte {
	enc, err := convictions.abi.Pack("firstPenaltyBp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFirstPenaltyBp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89c9cddb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function firstPenaltyBp() view returns(uint16)
func (convictions *Convictions) TryPackFirstPenaltyBp() ([]byte, error) {
	return convictions.abi.Pack("firstPenaltyBp")
}

// UnpackFirstPenaltyBp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89c9cddb.
//
// Solidity: function firstPenaltyBp() view returns(uint16)
func (convictions *Convictions) UnpackFirstPenaltyBp(data []byte) (uint16, error) {
	out, err := convictions.abi.Unpack("firstPenaltyBp", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7e21e80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hold(address provider) returns()
func (convictions *Convictions) PackHold(provider common.Address) []byte {
	enc, err := convictions.abi.Pack("hold", provider)
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
func (convictions *Convictions) TryPackHold(provider common.Address) ([]byte, error) {
	return convictions.abi.Pack("hold", provider)
}

// PackIsAccuser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4344fa5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAccuser(address ) view returns(bool)
func (convictions *Convictions) PackIsAccuser(arg0 common.Address) []byte {
	enc, err := convictions.abi.Pack("isAccuser", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAccuser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4344fa5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAccuser(address ) view returns(bool)
func (convictions *Convictions) TryPackIsAccuser(arg0 common.Address) ([]byte, error) {
	return convictions.abi.Pack("isAccuser", arg0)
}

// UnpackIsAccuser is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe4344fa5.
//
// Solidity: function isAccuser(address ) view returns(bool)
func (convictions *Convictions) UnpackIsAccuser(data []byte) (bool, error) {
	out, err := convictions.abi.Unpack("isAccuser", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsRepeated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd95c7386.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isRepeated(address provider, uint64 era) view returns(bool)
func (convictions *Convictions) PackIsRepeated(provider common.Address, era uint64) []byte {
	enc, err := convictions.abi.Pack("isRepeated", provider, era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsRepeated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd95c7386.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isRepeated(address provider, uint64 era) view returns(bool)
func (convictions *Convictions) TryPackIsRepeated(provider common.Address, era uint64) ([]byte, error) {
	return convictions.abi.Pack("isRepeated", provider, era)
}

// UnpackIsRepeated is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd95c7386.
//
// Solidity: function isRepeated(address provider, uint64 era) view returns(bool)
func (convictions *Convictions) UnpackIsRepeated(data []byte) (bool, error) {
	out, err := convictions.abi.Unpack("isRepeated", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLastConvictedEra is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74392cb8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastConvictedEra(address provider) view returns(uint64 era)
func (convictions *Convictions) PackLastConvictedEra(provider common.Address) []byte {
	enc, err := convictions.abi.Pack("lastConvictedEra", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastConvictedEra is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74392cb8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastConvictedEra(address provider) view returns(uint64 era)
func (convictions *Convictions) TryPackLastConvictedEra(provider common.Address) ([]byte, error) {
	return convictions.abi.Pack("lastConvictedEra", provider)
}

// UnpackLastConvictedEra is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x74392cb8.
//
// Solidity: function lastConvictedEra(address provider) view returns(uint64 era)
func (convictions *Convictions) UnpackLastConvictedEra(data []byte) (uint64, error) {
	out, err := convictions.abi.Unpack("lastConvictedEra", data)
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
func (convictions *Convictions) PackLetGo(provider common.Address) []byte {
	enc, err := convictions.abi.Pack("letGo", provider)
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
func (convictions *Convictions) TryPackLetGo(provider common.Address) ([]byte, error) {
	return convictions.abi.Pack("letGo", provider)
}

// PackPenaltyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f52d0ac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function penaltyOf(address provider, uint64 era) view returns(uint128 amount, bool repeated)
func (convictions *Convictions) PackPenaltyOf(provider common.Address, era uint64) []byte {
	enc, err := convictions.abi.Pack("penaltyOf", provider, era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPenaltyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f52d0ac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function penaltyOf(address provider, uint64 era) view returns(uint128 amount, bool repeated)
func (convictions *Convictions) TryPackPenaltyOf(provider common.Address, era uint64) ([]byte, error) {
	return convictions.abi.Pack("penaltyOf", provider, era)
}

// PenaltyOfOutput serves as a container for the return parameters of contract
// method PenaltyOf.
type PenaltyOfOutput struct {
	Amount   *big.Int
	Repeated bool
}

// UnpackPenaltyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f52d0ac.
//
// Solidity: function penaltyOf(address provider, uint64 era) view returns(uint128 amount, bool repeated)
func (convictions *Convictions) UnpackPenaltyOf(data []byte) (PenaltyOfOutput, error) {
	out, err := convictions.abi.Unpack("penaltyOf", data)
	outstruct := new(PenaltyOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Amount = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Repeated = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackRepeatEras is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5792b55c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function repeatEras() view returns(uint64)
func (convictions *Convictions) PackRepeatEras() []byte {
	enc, err := convictions.abi.Pack("repeatEras")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRepeatEras is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5792b55c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function repeatEras() view returns(uint64)
func (convictions *Convictions) TryPackRepeatEras() ([]byte, error) {
	return convictions.abi.Pack("repeatEras")
}

// UnpackRepeatEras is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5792b55c.
//
// Solidity: function repeatEras() view returns(uint64)
func (convictions *Convictions) UnpackRepeatEras(data []byte) (uint64, error) {
	out, err := convictions.abi.Unpack("repeatEras", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackReporterBp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xecaf21d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reporterBp() view returns(uint16)
func (convictions *Convictions) PackReporterBp() []byte {
	enc, err := convictions.abi.Pack("reporterBp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReporterBp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xecaf21d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reporterBp() view returns(uint16)
func (convictions *Convictions) TryPackReporterBp() ([]byte, error) {
	return convictions.abi.Pack("reporterBp")
}

// UnpackReporterBp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xecaf21d7.
//
// Solidity: function reporterBp() view returns(uint16)
func (convictions *Convictions) UnpackReporterBp(data []byte) (uint16, error) {
	out, err := convictions.abi.Unpack("reporterBp", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackRequireTimely is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8eac7a48.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requireTimely(uint64 era) view returns()
func (convictions *Convictions) PackRequireTimely(era uint64) []byte {
	enc, err := convictions.abi.Pack("requireTimely", era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequireTimely is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8eac7a48.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requireTimely(uint64 era) view returns()
func (convictions *Convictions) TryPackRequireTimely(era uint64) ([]byte, error) {
	return convictions.abi.Pack("requireTimely", era)
}

// PackStrike is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdda29524.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function strike((address,address,address,uint64,bytes32,uint8,bool) f) returns()
func (convictions *Convictions) PackStrike(f IConvictionsFinding) []byte {
	enc, err := convictions.abi.Pack("strike", f)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStrike is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdda29524.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function strike((address,address,address,uint64,bytes32,uint8,bool) f) returns()
func (convictions *Convictions) TryPackStrike(f IConvictionsFinding) ([]byte, error) {
	return convictions.abi.Pack("strike", f)
}

// PackStrikesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd38674d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function strikesOf(address provider) view returns(uint256)
func (convictions *Convictions) PackStrikesOf(provider common.Address) []byte {
	enc, err := convictions.abi.Pack("strikesOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStrikesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd38674d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function strikesOf(address provider) view returns(uint256)
func (convictions *Convictions) TryPackStrikesOf(provider common.Address) ([]byte, error) {
	return convictions.abi.Pack("strikesOf", provider)
}

// UnpackStrikesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd38674d7.
//
// Solidity: function strikesOf(address provider) view returns(uint256)
func (convictions *Convictions) UnpackStrikesOf(data []byte) (*big.Int, error) {
	out, err := convictions.abi.Unpack("strikesOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTipBp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1d2e266.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tipBp() view returns(uint16)
func (convictions *Convictions) PackTipBp() []byte {
	enc, err := convictions.abi.Pack("tipBp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTipBp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1d2e266.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tipBp() view returns(uint16)
func (convictions *Convictions) TryPackTipBp() ([]byte, error) {
	return convictions.abi.Pack("tipBp")
}

// UnpackTipBp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1d2e266.
//
// Solidity: function tipBp() view returns(uint16)
func (convictions *Convictions) UnpackTipBp(data []byte) (uint16, error) {
	out, err := convictions.abi.Unpack("tipBp", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vault() view returns(address)
func (convictions *Convictions) PackVault() []byte {
	enc, err := convictions.abi.Pack("vault")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vault() view returns(address)
func (convictions *Convictions) TryPackVault() ([]byte, error) {
	return convictions.abi.Pack("vault")
}

// UnpackVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbfa77cf.
//
// Solidity: function vault() view returns(address)
func (convictions *Convictions) UnpackVault(data []byte) (common.Address, error) {
	out, err := convictions.abi.Unpack("vault", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// ConvictionsCharged represents a Charged event raised by the Convictions contract.
type ConvictionsCharged struct {
	Provider common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ConvictionsChargedEventName = "Charged"

// ContractEventName returns the user-defined event name.
func (ConvictionsCharged) ContractEventName() string {
	return ConvictionsChargedEventName
}

// UnpackChargedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Charged(address indexed provider, uint128 amount)
func (convictions *Convictions) UnpackChargedEvent(log *types.Log) (*ConvictionsCharged, error) {
	event := "Charged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != convictions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConvictionsCharged)
	if len(log.Data) > 0 {
		if err := convictions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range convictions.abi.Events[event].Inputs {
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

// ConvictionsConvicted represents a Convicted event raised by the Convictions contract.
type ConvictionsConvicted struct {
	Id        *big.Int
	Provider  common.Address
	Era       uint64
	Verifier  common.Address
	Challenge [32]byte
	Ground    uint8
	Repeated  bool
	Slashed   *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ConvictionsConvictedEventName = "Convicted"

// ContractEventName returns the user-defined event name.
func (ConvictionsConvicted) ContractEventName() string {
	return ConvictionsConvictedEventName
}

// UnpackConvictedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Convicted(uint256 indexed id, address indexed provider, uint64 indexed era, address verifier, bytes32 challenge, uint8 ground, bool repeated, uint128 slashed)
func (convictions *Convictions) UnpackConvictedEvent(log *types.Log) (*ConvictionsConvicted, error) {
	event := "Convicted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != convictions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConvictionsConvicted)
	if len(log.Data) > 0 {
		if err := convictions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range convictions.abi.Events[event].Inputs {
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

// ConvictionsStruck represents a Struck event raised by the Convictions contract.
type ConvictionsStruck struct {
	Provider  common.Address
	Era       uint64
	Verifier  common.Address
	Challenge [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const ConvictionsStruckEventName = "Struck"

// ContractEventName returns the user-defined event name.
func (ConvictionsStruck) ContractEventName() string {
	return ConvictionsStruckEventName
}

// UnpackStruckEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Struck(address indexed provider, uint64 indexed era, address verifier, bytes32 challenge)
func (convictions *Convictions) UnpackStruckEvent(log *types.Log) (*ConvictionsStruck, error) {
	event := "Struck"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != convictions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConvictionsStruck)
	if len(log.Data) > 0 {
		if err := convictions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range convictions.abi.Events[event].Inputs {
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
func (convictions *Convictions) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], convictions.abi.Errors["AlreadyConvicted"].ID.Bytes()[:4]) {
		return convictions.UnpackAlreadyConvictedError(raw[4:])
	}
	if bytes.Equal(raw[:4], convictions.abi.Errors["AlreadyStruck"].ID.Bytes()[:4]) {
		return convictions.UnpackAlreadyStruckError(raw[4:])
	}
	if bytes.Equal(raw[:4], convictions.abi.Errors["BadParams"].ID.Bytes()[:4]) {
		return convictions.UnpackBadParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], convictions.abi.Errors["EraInFuture"].ID.Bytes()[:4]) {
		return convictions.UnpackEraInFutureError(raw[4:])
	}
	if bytes.Equal(raw[:4], convictions.abi.Errors["EvidenceTooOld"].ID.Bytes()[:4]) {
		return convictions.UnpackEvidenceTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], convictions.abi.Errors["NotAccuser"].ID.Bytes()[:4]) {
		return convictions.UnpackNotAccuserError(raw[4:])
	}
	if bytes.Equal(raw[:4], convictions.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return convictions.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ConvictionsAlreadyConvicted represents a AlreadyConvicted error raised by the Convictions contract.
type ConvictionsAlreadyConvicted struct {
	Challenge [32]byte
	Id        *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyConvicted(bytes32 challenge, uint256 id)
func ConvictionsAlreadyConvictedErrorID() common.Hash {
	return common.HexToHash("0xfc148740a75885dbb3626f82c9df451fa65c675b71e154c42769699c61b7ec55")
}

// UnpackAlreadyConvictedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyConvicted(bytes32 challenge, uint256 id)
func (convictions *Convictions) UnpackAlreadyConvictedError(raw []byte) (*ConvictionsAlreadyConvicted, error) {
	out := new(ConvictionsAlreadyConvicted)
	if err := convictions.abi.UnpackIntoInterface(out, "AlreadyConvicted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConvictionsAlreadyStruck represents a AlreadyStruck error raised by the Convictions contract.
type ConvictionsAlreadyStruck struct {
	Challenge [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyStruck(bytes32 challenge)
func ConvictionsAlreadyStruckErrorID() common.Hash {
	return common.HexToHash("0x9f6276d136548f7332d5ff7a191c2836119760a64d86a3c19a83ca8f975b2b2d")
}

// UnpackAlreadyStruckError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyStruck(bytes32 challenge)
func (convictions *Convictions) UnpackAlreadyStruckError(raw []byte) (*ConvictionsAlreadyStruck, error) {
	out := new(ConvictionsAlreadyStruck)
	if err := convictions.abi.UnpackIntoInterface(out, "AlreadyStruck", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConvictionsBadParams represents a BadParams error raised by the Convictions contract.
type ConvictionsBadParams struct {
	Name string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParams(string name)
func ConvictionsBadParamsErrorID() common.Hash {
	return common.HexToHash("0x87a33b27684f297cea1e18e1d41fcf399c8e0dbc38274d5e02b504924765634d")
}

// UnpackBadParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParams(string name)
func (convictions *Convictions) UnpackBadParamsError(raw []byte) (*ConvictionsBadParams, error) {
	out := new(ConvictionsBadParams)
	if err := convictions.abi.UnpackIntoInterface(out, "BadParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConvictionsEraInFuture represents a EraInFuture error raised by the Convictions contract.
type ConvictionsEraInFuture struct {
	Era     uint64
	Current uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EraInFuture(uint64 era, uint64 current)
func ConvictionsEraInFutureErrorID() common.Hash {
	return common.HexToHash("0xc5abfb0c851436e58ef8655210359f1f18a7b7eac80e5e437b3eae86ec27080c")
}

// UnpackEraInFutureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EraInFuture(uint64 era, uint64 current)
func (convictions *Convictions) UnpackEraInFutureError(raw []byte) (*ConvictionsEraInFuture, error) {
	out := new(ConvictionsEraInFuture)
	if err := convictions.abi.UnpackIntoInterface(out, "EraInFuture", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConvictionsEvidenceTooOld represents a EvidenceTooOld error raised by the Convictions contract.
type ConvictionsEvidenceTooOld struct {
	Era          uint64
	Current      uint64
	EvidenceEras uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceTooOld(uint64 era, uint64 current, uint64 evidenceEras)
func ConvictionsEvidenceTooOldErrorID() common.Hash {
	return common.HexToHash("0x374cae06fba94088993bc7afdbd3ed31d93b69fdabcb364692836e16765d8bfc")
}

// UnpackEvidenceTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceTooOld(uint64 era, uint64 current, uint64 evidenceEras)
func (convictions *Convictions) UnpackEvidenceTooOldError(raw []byte) (*ConvictionsEvidenceTooOld, error) {
	out := new(ConvictionsEvidenceTooOld)
	if err := convictions.abi.UnpackIntoInterface(out, "EvidenceTooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConvictionsNotAccuser represents a NotAccuser error raised by the Convictions contract.
type ConvictionsNotAccuser struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAccuser(address caller)
func ConvictionsNotAccuserErrorID() common.Hash {
	return common.HexToHash("0x4cbe562840a82191cd41d1bf8d4f4f5c673a131e1b987066200b81d63dedfccb")
}

// UnpackNotAccuserError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAccuser(address caller)
func (convictions *Convictions) UnpackNotAccuserError(raw []byte) (*ConvictionsNotAccuser, error) {
	out := new(ConvictionsNotAccuser)
	if err := convictions.abi.UnpackIntoInterface(out, "NotAccuser", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConvictionsZeroAddress represents a ZeroAddress error raised by the Convictions contract.
type ConvictionsZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func ConvictionsZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (convictions *Convictions) UnpackZeroAddressError(raw []byte) (*ConvictionsZeroAddress, error) {
	out := new(ConvictionsZeroAddress)
	if err := convictions.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
