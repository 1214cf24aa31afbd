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

// Commit is an auto generated low-level Go binding around an user-defined struct.
type Commit struct {
	Root      [32]byte
	Signature []byte
}

// ForcedOpeningsDemand is an auto generated low-level Go binding around an user-defined struct.
type ForcedOpeningsDemand struct {
	Provider  common.Address
	Era       uint64
	State     uint8
	First     uint32
	Count     uint32
	Verifier  common.Address
	Until     uint64
	Demander  common.Address
	Challenge [32]byte
	Job       [32]byte
	Commit    [32]byte
	Root      [32]byte
	Key       [32]byte
	Bond      *big.Int
}

// ForcedOpeningsParams is an auto generated low-level Go binding around an user-defined struct.
type ForcedOpeningsParams struct {
	AnswerWindow uint64
	DemandEras   uint64
	DataFee      *big.Int
}

// ForcedOpeningsShown is an auto generated low-level Go binding around an user-defined struct.
type ForcedOpeningsShown struct {
	Opening      []byte
	OpeningPath  [][32]byte
	Root         [32]byte
	RootPath     [][32]byte
	PreviousRoot [32]byte
	PreviousPath [][32]byte
}

// FraudProofsAnswer is an auto generated low-level Go binding around an user-defined struct.
type FraudProofsAnswer struct {
	Previous  [32]byte
	Signature []byte
}

// FraudProofsEvidence is an auto generated low-level Go binding around an user-defined struct.
type FraudProofsEvidence struct {
	Job         Job
	DeviceIndex uint8
	Start       Start
	Commit      Commit
	Answer      FraudProofsAnswer
	Index       uint32
	Opening     []byte
	OpeningPath [][32]byte
	Root        [32]byte
	RootPath    [][32]byte
	Column      uint32
}

// Job is an auto generated low-level Go binding around an user-defined struct.
type Job struct {
	Provider   common.Address
	Signer     common.Address
	Verifier   common.Address
	Device     [32]byte
	Era        uint64
	Counter    uint64
	Kind       uint8
	Size       uint64
	Rounds     uint32
	Openings   uint32
	MatrixSeed [32]byte
}

// Start is an auto generated low-level Go binding around an user-defined struct.
type Start struct {
	Previous            [32]byte
	Seed                [32]byte
	PositionsCommitment [32]byte
	Expires             uint64
	Signature           []byte
}

// ForcedOpeningsMetaData contains all meta data concerning the ForcedOpenings contract.
var ForcedOpeningsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIEraFacts\",\"name\":\"settlement_\",\"type\":\"address\"},{\"internalType\":\"contractIConvictions\",\"name\":\"convictions_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"answerWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"demandEras\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"dataFee\",\"type\":\"uint128\"}],\"internalType\":\"structForcedOpenings.Params\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"AlreadyDemanding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"one\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"other\",\"type\":\"bytes32\"}],\"name\":\"AnswersDiffer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"BadJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"}],\"name\":\"ChallengeOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraNotOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"LeafOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"NotDevice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"NotEraMatrix\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"appointed\",\"type\":\"address\"}],\"name\":\"NotEraSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NotEraVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NotItsJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"enumForcedOpenings.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"row\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"}],\"name\":\"NotThePosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"NotThePositionsKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingCredited\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"}],\"name\":\"NothingLeftToDemand\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"OpeningSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"PathElsewhere\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"PathLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"row\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"}],\"name\":\"PositionOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"RootNotCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"}],\"name\":\"RoundOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"demandEras\",\"type\":\"uint64\"}],\"name\":\"TooLateToDemand\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyDemands\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"WindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shown\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"asked\",\"type\":\"uint256\"}],\"name\":\"WrongCount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"Demanded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"Expired\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"}],\"name\":\"FaultShown\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_OPEN\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PER_DEMAND\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"opening\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"openingPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"rootPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"previousRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"previousPath\",\"type\":\"bytes32[]\"}],\"internalType\":\"structForcedOpenings.Shown[]\",\"name\":\"shown\",\"type\":\"tuple[]\"}],\"name\":\"answer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"}],\"name\":\"answerGas\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"answerWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"}],\"name\":\"bondFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"convictions\",\"outputs\":[{\"internalType\":\"contractIConvictions\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"dataFee\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"deviceIndex\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"positionsCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structStart\",\"name\":\"start\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structCommit\",\"name\":\"commit\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"demand\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"demandCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"demandEras\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"demandOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumForcedOpenings.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"first\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"demander\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"internalType\":\"structForcedOpenings.Demand\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"expire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"fault\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"openAgainst\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"}],\"name\":\"partsOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settlement\",\"outputs\":[{\"internalType\":\"contractIEraFacts\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "214d028d2653739553d0a0f7086ccc01d8",
	Bin: "0x610120604052348015610010575f5ffd5b5060405161501038038061501083398101604081905261002f91610131565b82826001600160a01b038216158061004e57506001600160a01b038116155b1561006c5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0390811660a0521660805280516001600160401b03165f036100cb576040516387a33b2760e01b815260206004820152600c60248201526b616e7377657257696e646f7760a01b604482015260640160405180910390fd5b805160208201516040909201516001600160801b0316610100526001600160401b0391821660e0521660c052506101f09050565b6001600160a01b0381168114610113575f5ffd5b50565b80516001600160401b038116811461012c575f5ffd5b919050565b5f5f5f83850360a0811215610144575f5ffd5b845161014f816100ff565b6020860151909450610160816100ff565b92506060603f1982011215610173575f5ffd5b50604051606081016001600160401b03811182821017156101a257634e487b7160e01b5f52604160045260245ffd5b80604052506101b360408601610116565b81526101c160608601610116565b602082015260808501516001600160801b03811681146101df575f5ffd5b604082015292959194509192509050565b60805160a05160c05160e05161010051614d5e6102b25f395f818161033001526106af01525f81816101e001528181610dbc0152610e5701525f81816103ed015261153001525f81816104200152818161064a01528181610ed5015281816115ff01528181611895015281816119e501528181611d660152612f5401525f81816102b3015281816104f501528181610c0c01528181610d310152818161227e01528181613066015281816131bf0152818161330d015261341d0152614d5e5ff3fe60806040526004361061013d575f3560e01c806351160630116100bb578063b057ba7f11610071578063c2f654da11610057578063c2f654da146103dc578063d221d4661461040f578063d5d44d8014610442575f5ffd5b8063b057ba7f1461039e578063bf81bf43146103bd575f5ffd5b806390d94c74116100a157806390d94c741461030c5780639401630f1461031f57806394d4bfaa14610373575f5ffd5b806351160630146102a2578063625d4b53146102ed575f5ffd5b80632ba70774116101105780633ccfd60b116100f65780633ccfd60b1461024e5780634a37cecf146102625780634fdd8c581461028e575f5ffd5b80632ba707741461021b5780633c12bc321461022f575f5ffd5b806303b2bf8e146101415780631124e247146101685780631149d10e146101ae5780631d612976146101cf575b5f5ffd5b34801561014c575f5ffd5b506101555f5481565b6040519081526020015b60405180910390f35b348015610173575f5ffd5b50610199610182366004613f85565b60026020525f908152604090205463ffffffff1681565b60405163ffffffff909116815260200161015f565b3480156101b9575f5ffd5b506101cd6101c836600461400b565b61046d565b005b3480156101da575f5ffd5b506102027f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff909116815260200161015f565b348015610226575f5ffd5b50610155600881565b34801561023a575f5ffd5b50610155610249366004614083565b6106ac565b348015610259575f5ffd5b506101cd61070f565b34801561026d575f5ffd5b5061028161027c366004613f85565b6107ee565b60405161015f9190614104565b348015610299575f5ffd5b50610199600481565b3480156102ad575f5ffd5b506102d57f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161015f565b3480156102f8575f5ffd5b506101cd610307366004614215565b6109a0565b61015561031a3660046142ee565b610cd6565b34801561032a575f5ffd5b506103527f000000000000000000000000000000000000000000000000000000000000000081565b6040516fffffffffffffffffffffffffffffffff909116815260200161015f565b34801561037e575f5ffd5b5061015561038d3660046143a7565b60016020525f908152604090205481565b3480156103a9575f5ffd5b506101556103b8366004614083565b611734565b3480156103c8575f5ffd5b506101cd6103d7366004613f85565b61176f565b3480156103e7575f5ffd5b506102027f000000000000000000000000000000000000000000000000000000000000000081565b34801561041a575f5ffd5b506102d57f000000000000000000000000000000000000000000000000000000000000000081565b34801561044d575f5ffd5b5061015561045c3660046143a7565b60036020525f908152604090205481565b5f6104788787611a56565b905063ffffffff841615806104a9575061049a610120870161010088016143c2565b63ffffffff168463ffffffff16115b156104ed576040517fa7f9161900000000000000000000000000000000000000000000000000000000815263ffffffff851660048201526024015b60405180910390fd5b61053f6105197f0000000000000000000000000000000000000000000000000000000000000000611aaa565b82600401548784600501548888888d602001602081019061053a91906143a7565b611b5a565b6003808201545f90815260056020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055610586908290611c24565b600881015460028201546801000000000000000090046001600160a01b03165f90815260036020526040812080549091906105c2908490614408565b9091555050805460405163ffffffff861681526001600160a01b039091169088907f4d596f569885258d1c01d7fe6e82dd3512d399a9185dd69fab05c6ad3cb8e8039060200160405180910390a380546040517ffc6bd76a0000000000000000000000000000000000000000000000000000000081526001600160a01b0391821660048201527f00000000000000000000000000000000000000000000000000000000000000009091169063fc6bd76a906024015f604051808303815f87803b15801561068d575f5ffd5b505af115801561069f573d5f5f3e3d5ffd5b5050505050505050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006fffffffffffffffffffffffffffffffff16486106ea84611734565b6106f4919061441b565b6106fe9190614408565b61070990600261441b565b92915050565b335f908152600360205260408120549081900361075a576040517fe44baf8f0000000000000000000000000000000000000000000000000000000081523360048201526024016104e4565b335f818152600360205260408082208290555190919083908381818185875af1925050503d805f81146107a8576040519150601f19603f3d011682016040523d82523d5f602084013e6107ad565b606091505b50509050806107ea576040517f36899e480000000000000000000000000000000000000000000000000000000081523360048201526024016104e4565b5050565b604080516101c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a08101919091525f8281526004602081815260409283902083516101c08101855281546001600160a01b038116825274010000000000000000000000000000000000000000810467ffffffffffffffff1693820193909352939092908401917c0100000000000000000000000000000000000000000000000000000000900460ff16908111156108e9576108e961409e565b60048111156108fa576108fa61409e565b8152600182015463ffffffff808216602084015264010000000082041660408301526001600160a01b03680100000000000000009182900481166060840152600284015467ffffffffffffffff81166080850152919091041660a0820152600382015460c0820152600482015460e08201526005820154610100820152600682015461012082015260078201546101408201526008909101546101609091015292915050565b5f6109ab8888611a56565b6001810154909150640100000000900463ffffffff168214610a155760018101546040517ff46f75780000000000000000000000000000000000000000000000000000000081526004810184905264010000000090910463ffffffff1660248201526044016104e4565b5f805b63ffffffff8116841115610c03575f610a396101408b016101208c016143c2565b6001850154610a4f90849063ffffffff16614432565b610a59919061447b565b90505f610b5e610acf88888663ffffffff16818110610a7a57610a7a6144a2565b9050602002810190610a8c91906144cf565b610a96908061450b565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611dc392505050565b8363ffffffff168d610120016020810190610aea91906143c2565b63ffffffff168a8a8863ffffffff16818110610b0857610b086144a2565b9050602002810190610b1a91906144cf565b610b2890602081019061456c565b808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250611e3492505050565b90505f8363ffffffff16118015610b755750838114155b15610bb6576040517fba4ac7bc00000000000000000000000000000000000000000000000000000000815260048101859052602481018290526044016104e4565b809350610bee858c848a8a8863ffffffff16818110610bd757610bd76144a2565b9050602002810190610be991906144cf565b611fc3565b50508080610bfb906145d0565b915050610a18565b50610c56610c307f0000000000000000000000000000000000000000000000000000000000000000611aaa565b8360040154898560050154858b8b8f6020016020810190610c5191906143a7565b61218e565b610c61826002611c24565b600882015482546001600160a01b03165f9081526003602052604081208054909190610c8e908490614408565b909155505081546040516001600160a01b03909116908a907f189bba2c0f5bd1f5e6063751adc031620915b0fd2d164d99a3ed81a998fe1502905f90a3505050505050505050565b5f5f610ce487878787612248565b90508460400135610cf48461230c565b14610d2e576040517ff43e784a000000000000000000000000000000000000000000000000000000008152600481018490526024016104e4565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663973628f66040518163ffffffff1660e01b8152600401602060405180830381865afa158015610d8b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610daf9190614609565b905067ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610dec60a08a0160808b0161462f565b610df6908361464a565b67ffffffffffffffff161115610e8657610e1660a0890160808a0161462f565b6040517f2a3bf76a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff918216600482015282821660248201527f000000000000000000000000000000000000000000000000000000000000000090911660448201526064016104e4565b6040808301515f9081526005602052205460ff1680610f49575060408281015190517f9b1e7a8d00000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b1e7a8d90602401602060405180830381865afa158015610f22573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f46919061466a565b15155b15610f885781604001516040517f727d965e0000000000000000000000000000000000000000000000000000000081526004016104e491815260200190565b6040808301515f9081526002602052908120805460049163ffffffff9091169083610fb2836145d0565b91906101000a81548163ffffffff021916908363ffffffff160217905550610fda9190614681565b9050610fee6101408a016101208b016143c2565b63ffffffff168163ffffffff161061103a5782604001516040517fabcc70f60000000000000000000000000000000000000000000000000000000081526004016104e491815260200190565b60065f61104d60608c0160408d016143a7565b6001600160a01b031681526020808201929092526040015f90812091611075908c018c6143a7565b6001600160a01b0316815260208101919091526040015f908120906110a060a08c0160808d0161462f565b67ffffffffffffffff16815260208101919091526040015f205460ff1615611145576110d260608a0160408b016143a7565b6110df60208b018b6143a7565b6110ef60a08c0160808d0161462f565b6040517f3a821bdd0000000000000000000000000000000000000000000000000000000081526001600160a01b03938416600482015292909116602483015267ffffffffffffffff1660448201526064016104e4565b600860015f61115760208d018d6143a7565b6001600160a01b03166001600160a01b031681526020019081526020015f205f8154611182906146a7565b918290555011156111df5761119a60208a018a6143a7565b6040517fa6565b8a0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152600860248201526044016104e4565b6111e8896106ac565b34101561123457346111f98a6106ac565b6040517f9901e611000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016104e4565b600160065f61124960608d0160408e016143a7565b6001600160a01b031681526020808201929092526040015f90812091611271908d018d6143a7565b6001600160a01b0316815260208101919091526040015f9081209061129c60a08d0160808e0161462f565b67ffffffffffffffff16815260208101919091526040015f90812080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001692151592909217909155805481906112f2906146a7565b91829055505f818152600460209081526040909120919550611316908b018b6143a7565b61132660a08c0160808d0161462f565b600161133860608e0160408f016143a7565b6001850180547fffffffff0000000000000000000000000000000000000000ffffffffffffffff16680100000000000000006001600160a01b03841602179055845485905f908290601490869083907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c01000000000000000000000000000000000000000000000000000000008360048111156113d9576113d961409e565b02179055508691906101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055508591906101000a8154816001600160a01b0302191690836001600160a01b03160217905550505050508961012001602081019061144291906143c2565b826114528c898860600151612349565b61145c9190614432565b611466919061447b565b6001820180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff929092169190911790556004826114b26101408d016101208e016143c2565b6114bc91906146de565b63ffffffff16106114ce5760046114eb565b816114e16101408c016101208d016143c2565b6114eb91906146de565b60018201805463ffffffff92909216640100000000027fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff9092169190911790556115557f0000000000000000000000000000000000000000000000000000000000000000426146fa565b3460088301556002820180547fffffffff00000000000000000000000000000000000000000000000000000000163368010000000000000000027fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000161767ffffffffffffffff9290921691909117905560408401516020808601516060870151600785018a90558a3560068601556005850155600484015560038301919091556001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a7e21e8090611632908d018d6143a7565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b158015611688575f5ffd5b505af115801561169a573d5f5f3e3d5ffd5b506116af9250505060a08b0160808c0161462f565b67ffffffffffffffff166116c660208c018c6143a7565b60408681015160028501548251918252602082018b905267ffffffffffffffff168183015290516001600160a01b03929092169188917f8e13e8bfc44b62ad6babd069d2a212cd4180eade456985c61338627cd93ac662919081900360600190a45050505095945050505050565b5f60286103e861174384612419565b61174d9190614408565b61175890600461441b565b611762919061441b565b6107099062030d40614408565b5f611779826124c8565b600281015490915067ffffffffffffffff1642116117dc5760028101546040517fbcbd1a4c0000000000000000000000000000000000000000000000000000000081526004810184905267ffffffffffffffff90911660248201526044016104e4565b6117e7816004611c24565b600881015460028201546801000000000000000090046001600160a01b03165f9081526003602052604081208054909190611823908490614408565b909155505080546040516001600160a01b039091169083907f4e9c5bbe420d20b86df64717a82c44e673adb73fc85ad1e5bd1b2075c8dc594e905f90a360038101546040517f9b1e7a8d00000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b1e7a8d90602401602060405180830381865afa1580156118e2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611906919061466a565b1561190f575050565b6040805160c08101825282546001600160a01b03808216835260018501546801000000000000000090048116602084019081523384860190815267ffffffffffffffff74010000000000000000000000000000000000000000909404841660608601908152600388015460808701908152600560a0880190815297517fad52371400000000000000000000000000000000000000000000000000000000815296518516600488015292518416602487015290518316604486015251909216606484015290516084830152915160ff1660a48201527f00000000000000000000000000000000000000000000000000000000000000009091169063ad5237149060c4016020604051808303815f875af1158015611a2d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a51919061466a565b505050565b5f611a60836124c8565b90508060040154611a7083612572565b14610709576040517f91f959c5000000000000000000000000000000000000000000000000000000008152600481018490526024016104e4565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fd20f61e58f499b65e32963f30f3db134118555338b82bf69aa9018557b98dad2918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201526001600160a01b03821660a08201525f9060c0015b604051602081830303815290604052805190602001209050919050565b611c19886040518060e0016040528060a68152602001614cb860a69139604051602001611b879190614731565b60408051601f1981840301815282825280516020918201209083015281018a9052606081018990526080810188905263ffffffff871660a082015260c001604051602081830303815290604052805190602001208585856040518060400160405280600581526020017f4661756c740000000000000000000000000000000000000000000000000000008152506125a3565b505050505050505050565b8154819083907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c0100000000000000000000000000000000000000000000000000000000836004811115611c7c57611c7c61409e565b021790555081546001600160a01b03165f908152600160205260408120805491611ca583614788565b909155505060018201546801000000000000000090046001600160a01b039081165f908152600660209081526040808320865480861685529083528184207401000000000000000000000000000000000000000090910467ffffffffffffffff1684529091529081902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169055835490517f1da2753500000000000000000000000000000000000000000000000000000000815290821660048201527f000000000000000000000000000000000000000000000000000000000000000090911690631da27535906024015f604051808303815f87803b158015611da9575f5ffd5b505af1158015611dbb573d5f5f3e3d5ffd5b505050505050565b5f60025f60f81b83604051602001611ddc9291906147bc565b60408051601f1981840301815290829052611df6916147ef565b602060405180830381855afa158015611e11573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190610709919061466a565b5f828410611e78576040517f9bec873a00000000000000000000000000000000000000000000000000000000815260048101859052602481018490526044016104e4565b835f611e856001866147fa565b90505f5b8115611f69578260011660011480611ea057508183105b15611f595784518103611ef35784516040517f449ee08c000000000000000000000000000000000000000000000000000000008152600481019190915260248101889052604481018790526064016104e4565b82600116600114611f2657611f2188868381518110611f1457611f146144a2565b60200260200101516127e6565b611f49565b611f49858281518110611f3b57611f3b6144a2565b6020026020010151896127e6565b975080611f55816146a7565b9150505b600192831c929190911c90611e89565b84518114611fb75784516040517f449ee08c000000000000000000000000000000000000000000000000000000008152600481019190915260248101889052604481018790526064016104e4565b50959695505050505050565b5f611fd784611fd2848061450b565b61287e565b90505f5f5f611ff08789600701548a6005015489612ac4565b92509250925082845f015114158061200c575081846020015114155b8061201b575080846040015114155b1561206f578351602085015160408087015190517fffa2e5720000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915260448201526064016104e4565b6006880154612091908885604089013561208c60608b018b61456c565b612c48565b60018311156120c65760068801546120c190886120af6001876147fa565b608089013561208c60a08b018b61456c565b612128565b60808501351515806120e557506120e060a086018661456c565b151590505b15612128576040517fd79beef90000000000000000000000000000000000000000000000000000000081525f6004820152608086013560248201526044016104e4565b60408501356121408561213b888061450b565b612d1f565b1461218457604080517fe1a1d660000000000000000000000000000000000000000000000000000000008152600481018590529086013560248201526044016104e4565b5050505050505050565b611c19886040518060e0016040528060a68152602001614cb860a691396040516020016121bb919061480d565b60408051601f1981840301815282825280516020918201209083015281018a9052606081018990526080810188905260a0810187905260c001604051602081830303815290604052805190602001208585856040518060400160405280600881526020017f4f70656e696e67730000000000000000000000000000000000000000000000008152506125a3565b61226f60405180608001604052805f81526020015f81526020015f81526020015f81525090565b6122798585612f41565b6122a27f0000000000000000000000000000000000000000000000000000000000000000611aaa565b81526122ad85612572565b6020820181905281516122d091856122cb60608a0160408b016143a7565b6134a0565b604080830182905282516020808501516122ff94929390929187916122fa91908c01908c016143a7565b6135a8565b6060820152949350505050565b604080517f736c61726b2f76312f706f736974696f6e732d636f6d6d69740000000000000060208201529081018290525f90600290606001611ddc565b5f61235c610140850161012086016143c2565b63ffffffff1660c060027f736c61726b2f76312f64656d616e64000000000000000000000000000000000086866040516020016123ac939291909283526020830191909152604082015260600190565b60408051601f19818403018152908290526123c6916147ef565b602060405180830381855afa1580156123e1573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190612404919061466a565b61240f92911c614864565b90505b9392505050565b5f80600161242d60e0850160c08601614877565b60ff161490508061244a57612445600c610200614408565b612475565b6124538361366a565b61245e90601061441b565b61246b610200600c614408565b6124759190614408565b91505f81612497576020612488856136b9565b6124929190614890565b6124a0565b6124a0846136b9565b90505b60018111156124c1576124b7602084614408565b925060011c6124a3565b5050919050565b5f818152600460205260409020600181547c0100000000000000000000000000000000000000000000000000000000900460ff16600481111561250d5761250d61409e565b1461256d5780546040517f1478b3360000000000000000000000000000000000000000000000000000000081526104e49184917c010000000000000000000000000000000000000000000000000000000090910460ff16906004016148a3565b919050565b5f6040518060e0016040528060a68152602001614cb860a691398051602091820120604051611b3d928591016148b7565b6040517f1901000000000000000000000000000000000000000000000000000000000000602082015260228101879052604281018690525f90819060620160408051601f19818403018152919052805160209091012090506041851461263757826040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016104e491906149da565b5f80612646604082898b614a0f565b8101906126539190614a36565b915091505f8888604081811061266b5761266b6144a2565b919091013560f81c9150507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08211806126b757508060ff16601b141580156126b757508060ff16601c14155b156126f057856040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016104e491906149da565b6001600160a01b03871615806127725750604080515f81526020810180835286905260ff83169181019190915260608101849052608081018390526001600160a01b0388169060019060a0016020604051602081039080840390855afa15801561275c573d5f5f3e3d5ffd5b505050602060405103516001600160a01b031614155b156127ab57856040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016104e491906149da565b8389896040516020016127c093929190614a56565b604051602081830303815290604052805190602001209450505050509695505050505050565b6040517f0100000000000000000000000000000000000000000000000000000000000000602082015260218101839052604181018290525f906002906061015b60408051601f1981840301815290829052612840916147ef565b602060405180830381855afa15801561285b573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190612412919061466a565b6128b76040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f60016128ca60e0870160c08801614877565b60ff161490505f6128da866136b9565b9050816128f1576128ec602082614890565b6128f3565b805b60c08401528161290457600c612911565b612911610200600c614408565b60608401528161292257602061292b565b61292b8661366a565b61293690601061441b565b83606001516129459190614408565b60808401525f61295487612419565b9050848114612999576040517f64862cad00000000000000000000000000000000000000000000000000000000815260048101869052602481018290526044016104e4565b6129a660045f8789614a0f565b6129af91614a6f565b60e01c84526129c2600860048789614a0f565b6129cb91614a6f565b60e01c60208501526129e1600c60088789614a0f565b6129ea91614a6f565b60e01c604085015283511580612a195750612a0d610120880161010089016143c2565b63ffffffff16845f0151115b80612a28575081846020015110155b80612a3f5750612a378761366a565b846040015110155b15612a93578351602085015160408087015190517f4526ea380000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915260448201526064016104e4565b82612aae5760208460200151612aa99190614890565b612ab4565b83602001515b60a0850152509195945050505050565b604080517f736c61726b2f76312f706f736974696f6e7300000000000000000000000000006020820152908101849052606081018390527fffffffff0000000000000000000000000000000000000000000000000000000060e083901b1660808201525f9081908190819060029060840160408051601f1981840301815290829052612b4f916147ef565b602060405180830381855afa158015612b6a573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190612b8d919061466a565b9050612b98886136b9565b612ba69060c083901c614864565b9250612bb18861366a565b612bc99067ffffffffffffffff608084901c16614864565b9150612bdd61012089016101008a016143c2565b63ffffffff168563ffffffff1610612c28576040612c036101208a016101008b016143c2565b612c219063ffffffff1667ffffffffffffffff604085901c1661441b565b901c612c30565b8463ffffffff165b612c3b906001614408565b9350509450945094915050565b5f612c7384604051602001612c5f91815260200190565b604051602081830303815290604052611dc3565b905086612cd582612c856001896147fa565b612c976101208b016101008c016143c2565b63ffffffff168787808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250611e3492505050565b14612d16576040517fd79beef900000000000000000000000000000000000000000000000000000000815260048101869052602481018590526044016104e4565b50505050505050565b606083015160808401515f916002918391612d3c91908688614a0f565b604051602001612d4e93929190614ad4565b60408051601f1981840301815290829052612d68916147ef565b602060405180830381855afa158015612d83573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190612da6919061466a565b60a08501516080860151919250905b83811015612f38575f858286612dcc826020614408565b92612dd993929190614a0f565b612de291614b0f565b90506001831615612e87576040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018290526041810185905260029060610160408051601f1981840301815290829052612e44916147ef565b602060405180830381855afa158015612e5f573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190612e82919061466a565b612f1c565b6040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526041810182905260029060610160408051601f1981840301815290829052612ede916147ef565b602060405180830381855afa158015612ef9573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190612f1c919061466a565b93505060019190911c90612f31602082614408565b9050612db5565b50509392505050565b612f4a8261371c565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016638eac7a48612f8960a085016080860161462f565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff90911660048201526024015f6040518083038186803b158015612fdf575f5ffd5b505afa158015612ff1573d5f5f3e3d5ffd5b505f925061300f9150613009905060208501856143a7565b83613e04565b90508083606001351461305b576040517f59afced900000000000000000000000000000000000000000000000000000000815260608401356004820152602481018290526044016104e4565b5f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016631cd4876d61309860208701876143a7565b6130a860a088016080890161462f565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa158015613111573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131359190614b4b565b90506001600160a01b03811661315160408601602087016143a7565b6001600160a01b0316146131b55761316f60408501602086016143a7565b6040517fbeb328c40000000000000000000000000000000000000000000000000000000081526001600160a01b03918216600482015290821660248201526044016104e4565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166339335a176131f460608701604088016143a7565b61320460a088016080890161462f565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa15801561326d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132919190614b66565b613302576132a560608501604086016143a7565b6132b560a086016080870161462f565b6040517f7b24d5be0000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016104e4565b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166308d8d16561334260a088016080890161462f565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff9091166004820152602401602060405180830381865afa15801561339d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133c1919061466a565b905080613417576133d860a086016080870161462f565b6040517f1c3f44fa00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016104e4565b5f6134527f000000000000000000000000000000000000000000000000000000000000000061344c60a0890160808a0161462f565b84613e92565b90508086610140013514611dbb576040517fef08cec40000000000000000000000000000000000000000000000000000000081526101408701356004820152602481018290526044016104e4565b5f5f6040518060e0016040528060a68152602001614cb860a691396040516020016134cb9190614b85565b60408051601f1981840301815291815281516020928301209187918735918801359088013561350060808a0160608b0161462f565b6040805160208101979097528601949094526060850192909252608084015260a083015267ffffffffffffffff1660c082015260e00160408051601f198184030181529190528051602090910120905061359e8682613562608088018861450b565b876040518060400160405280600581526020017f53746172740000000000000000000000000000000000000000000000000000008152506125a3565b9695505050505050565b5f61359e866040518060e0016040528060a68152602001614cb860a691396040516020016135d69190614c02565b60408051808303601f190181528282528051602091820120908301528101889052606081018790528535608082015260a0016040516020818303038152906040528051906020012085806020019061362e919061450b565b866040518060400160405280600681526020017f436f6d6d697400000000000000000000000000000000000000000000000000008152506125a3565b5f600161367d60e0840160c08501614877565b60ff161461368c5760016136a9565b608061369f610100840160e0850161462f565b6136a99190614c59565b67ffffffffffffffff1692915050565b5f60016136cc60e0840160c08501614877565b60ff16036136e5576136a9610100830160e0840161462f565b5060405b6136fa610100830160e0840161462f565b67ffffffffffffffff1661370f82602061441b565b1161256d5760011b6136e9565b5f61372a60208301836143a7565b6001600160a01b03160361379a576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f70726f766964657200000000000000000000000000000000000000000000000060448201526064016104e4565b5f6137ab60408301602084016143a7565b6001600160a01b03160361381b576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f7369676e6572000000000000000000000000000000000000000000000000000060448201526064016104e4565b5f61382c60608301604084016143a7565b6001600160a01b0316148061386d575061384960208201826143a7565b6001600160a01b031661386260608301604084016143a7565b6001600160a01b0316145b806138a7575061388360408201602083016143a7565b6001600160a01b031661389c60608301604084016143a7565b6001600160a01b0316145b1561390e576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f766572696669657200000000000000000000000000000000000000000000000060448201526064016104e4565b61391e60a082016080830161462f565b67ffffffffffffffff165f03613990576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600360248201527f657261000000000000000000000000000000000000000000000000000000000060448201526064016104e4565b6139a060c0820160a0830161462f565b67ffffffffffffffff165f03613a12576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f636f756e7465720000000000000000000000000000000000000000000000000060448201526064016104e4565b6001613a2460e0830160c08401614877565b60ff1603613b2157610100613a3e82820160e0840161462f565b67ffffffffffffffff161080613a70575062010000613a64610100830160e0840161462f565b67ffffffffffffffff16115b80613ab357506001613a89610100830160e0840161462f565b613a93919061464a565b613aa4610100830160e0840161462f565b1667ffffffffffffffff165f14155b15613b1c576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016104e49060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b613c7d565b6002613b3360e0830160c08401614877565b60ff1603613c1957610400613b4f610100830160e0840161462f565b67ffffffffffffffff161080613b8257506310000000613b76610100830160e0840161462f565b67ffffffffffffffff16115b80613ab35750610400613b9c610100830160e0840161462f565b613ba69190614c88565b67ffffffffffffffff1615613b1c576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016104e49060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b6040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016104e49060208082526004908201527f6b696e6400000000000000000000000000000000000000000000000000000000604082015260600190565b613c8f610120820161010083016143c2565b63ffffffff161580613cdf57506001613cae60e0830160c08401614877565b60ff1614613cbe57610100613cc1565b60405b61ffff16613cd7610120830161010084016143c2565b63ffffffff16115b15613d46576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f726f756e6473000000000000000000000000000000000000000000000000000060448201526064016104e4565b613d58610120820161010083016143c2565b63ffffffff16613d70610140830161012084016143c2565b63ffffffff161080613d9a5750610100613d92610140830161012084016143c2565b63ffffffff16115b15613e01576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f6f70656e696e677300000000000000000000000000000000000000000000000060448201526064016104e4565b50565b604080517f736c61726b2f76312f646576696365000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606085901b16918101919091527cff0000000000000000000000000000000000000000000000000000000060e083901b1660548201525f90600290605801612826565b604080517f736c61726b2f76312f6d61747269782d7365656400000000000000000000000060208201527fffffffffffffffff0000000000000000000000000000000000000000000000004660c090811b8216838501527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606088901b16604884015285901b16605c8201526064808201849052825180830390910181526084909101918290525f91600291613f47916147ef565b602060405180830381855afa158015613f62573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061240f919061466a565b5f60208284031215613f95575f5ffd5b5035919050565b5f6101608284031215613fad575f5ffd5b50919050565b803563ffffffff8116811461256d575f5ffd5b5f5f83601f840112613fd6575f5ffd5b50813567ffffffffffffffff811115613fed575f5ffd5b602083019150836020828501011115614004575f5ffd5b9250929050565b5f5f5f5f5f5f6101e08789031215614021575f5ffd5b863595506140328860208901613f9c565b945061018087013593506140496101a08801613fb3565b92506101c087013567ffffffffffffffff811115614065575f5ffd5b61407189828a01613fc6565b979a9699509497509295939492505050565b5f6101608284031215614094575f5ffd5b6124128383613f9c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60058110614100577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b81516001600160a01b031681526101c081016020830151614131602084018267ffffffffffffffff169052565b50604083015161414460408401826140cb565b50606083015161415c606084018263ffffffff169052565b506080830151614174608084018263ffffffff169052565b5060a083015161418f60a08401826001600160a01b03169052565b5060c08301516141ab60c084018267ffffffffffffffff169052565b5060e08301516141c660e08401826001600160a01b03169052565b506101008301516101008301526101208301516101208301526101408301516101408301526101608301516101608301526101808301516101808301526101a08301516101a083015292915050565b5f5f5f5f5f5f5f6101e0888a03121561422c575f5ffd5b8735965061423d8960208a01613f9c565b955061018088013594506101a088013567ffffffffffffffff811115614261575f5ffd5b61426d8a828b01613fc6565b9095509350506101c088013567ffffffffffffffff81111561428d575f5ffd5b8801601f81018a1361429d575f5ffd5b803567ffffffffffffffff8111156142b3575f5ffd5b8a60208260051b84010111156142c7575f5ffd5b602082019350809250505092959891949750929550565b803560ff8116811461256d575f5ffd5b5f5f5f5f5f6101e08688031215614303575f5ffd5b61430d8787613f9c565b945061431c61016087016142de565b935061018086013567ffffffffffffffff811115614338575f5ffd5b860160a08189031215614349575f5ffd5b92506101a086013567ffffffffffffffff811115614365575f5ffd5b860160408189031215614376575f5ffd5b949793965091946101c0013592915050565b6001600160a01b0381168114613e01575f5ffd5b803561256d81614388565b5f602082840312156143b7575f5ffd5b813561241281614388565b5f602082840312156143d2575f5ffd5b61241282613fb3565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115610709576107096143db565b8082028115828204841417610709576107096143db565b63ffffffff8181168382160190811115610709576107096143db565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f63ffffffff8316806144905761449061444e565b8063ffffffff84160691505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41833603018112614501575f5ffd5b9190910192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261453e575f5ffd5b83018035915067ffffffffffffffff821115614558575f5ffd5b602001915036819003821315614004575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261459f575f5ffd5b83018035915067ffffffffffffffff8211156145b9575f5ffd5b6020019150600581901b3603821315614004575f5ffd5b5f63ffffffff821663ffffffff81036145eb576145eb6143db565b60010192915050565b67ffffffffffffffff81168114613e01575f5ffd5b5f60208284031215614619575f5ffd5b8151612412816145f4565b803561256d816145f4565b5f6020828403121561463f575f5ffd5b8135612412816145f4565b67ffffffffffffffff8281168282160390811115610709576107096143db565b5f6020828403121561467a575f5ffd5b5051919050565b63ffffffff81811683821602908116908181146146a0576146a06143db565b5092915050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82036146d7576146d76143db565b5060010190565b63ffffffff8281168282160390811115610709576107096143db565b67ffffffffffffffff8181168382160190811115610709576107096143db565b5f81518060208401855e5f93019283525090919050565b7f4661756c74284a6f62206a6f622c627974657333322070726576696f75732c6281527f79746573333220636f6d6d69742c75696e74333220726f756e6429000000000060208201525f612412603b83018461471a565b5f81614796576147966143db565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b7fff00000000000000000000000000000000000000000000000000000000000000831681525f61240f600183018461471a565b5f612412828461471a565b81810381811115610709576107096143db565b7f4f70656e696e6773284a6f62206a6f622c627974657333322070726576696f7581527f732c6279746573333220636f6d6d69742c6279746573333220726f6f7429000060208201525f612412603e83018461471a565b5f826148725761487261444e565b500690565b5f60208284031215614887575f5ffd5b612412826142de565b5f8261489e5761489e61444e565b500490565b8281526040810161241260208301846140cb565b82815261018081016148dc602083016148cf8561439c565b6001600160a01b03169052565b6148e86020840161439c565b6001600160a01b0381166040840152506149046040840161439c565b6001600160a01b038116606084015250606083013560808381019190915261492d908401614624565b67ffffffffffffffff811660a08401525061494a60a08401614624565b67ffffffffffffffff811660c08401525061496760c084016142de565b60ff811660e08401525061497d60e08401614624565b67ffffffffffffffff81166101008401525061499c6101008401613fb3565b63ffffffff8116610120840152506149b76101208401613fb3565b63ffffffff81166101408401525061014092909201356101609190910152919050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f85851115614a1d575f5ffd5b83861115614a29575f5ffd5b5050820193919092039150565b5f5f60408385031215614a47575f5ffd5b50508035926020909101359150565b838152818360208301375f910160200190815292915050565b80357fffffffff0000000000000000000000000000000000000000000000000000000081169060048410156146a0577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b7fff0000000000000000000000000000000000000000000000000000000000000084168152818360018301375f910160010190815292915050565b80356020831015610709577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b5f60208284031215614b5b575f5ffd5b815161241281614388565b5f60208284031215614b76575f5ffd5b81518015158114612412575f5ffd5b7f5374617274284a6f62206a6f622c627974657333322070726576696f75732c6281527f79746573333220736565642c6279746573333220706f736974696f6e73436f6d60208201527f6d69746d656e742c75696e74363420657870697265732900000000000000000060408201525f612412605783018461471a565b7f436f6d6d6974284a6f62206a6f622c627974657333322070726576696f75732c81527f6279746573333220726f6f74290000000000000000000000000000000000000060208201525f612412602d83018461471a565b5f67ffffffffffffffff831680614c7257614c7261444e565b8067ffffffffffffffff84160491505092915050565b5f67ffffffffffffffff831680614ca157614ca161444e565b8067ffffffffffffffff8416069150509291505056fe4a6f6228616464726573732070726f76696465722c61646472657373207369676e65722c616464726573732076657269666965722c62797465733332206465766963652c75696e743634206572612c75696e74363420636f756e7465722c75696e7438206b696e642c75696e7436342073697a652c75696e74333220726f756e64732c75696e743332206f70656e696e67732c62797465733332206d61747269785365656429",
}

// ForcedOpenings is an auto generated Go binding around an Ethereum contract.
type ForcedOpenings struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ForcedOpenings) GetABI() abi.ABI {
	return c.abi
}

// NewForcedOpenings creates a new instance of ForcedOpenings.
func NewForcedOpenings() *ForcedOpenings {
	parsed, err := ForcedOpeningsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ForcedOpenings{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ForcedOpenings) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address settlement_, address convictions_, (uint64,uint64,uint128) p) returns()
func (forcedOpenings *ForcedOpenings) PackConstructor(settlement_ common.Address, convictions_ common.Address, p ForcedOpeningsParams) []byte {
	enc, err := forcedOpenings.abi.Pack("", settlement_, convictions_, p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXOPEN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ba70774.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_OPEN() view returns(uint256)
func (forcedOpenings *ForcedOpenings) PackMAXOPEN() []byte {
	enc, err := forcedOpenings.abi.Pack("MAX_OPEN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXOPEN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ba70774.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_OPEN() view returns(uint256)
func (forcedOpenings *ForcedOpenings) TryPackMAXOPEN() ([]byte, error) {
	return forcedOpenings.abi.Pack("MAX_OPEN")
}

// UnpackMAXOPEN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ba70774.
//
// Solidity: function MAX_OPEN() view returns(uint256)
func (forcedOpenings *ForcedOpenings) UnpackMAXOPEN(data []byte) (*big.Int, error) {
	out, err := forcedOpenings.abi.Unpack("MAX_OPEN", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPERDEMAND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fdd8c58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PER_DEMAND() view returns(uint32)
func (forcedOpenings *ForcedOpenings) PackPERDEMAND() []byte {
	enc, err := forcedOpenings.abi.Pack("PER_DEMAND")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPERDEMAND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fdd8c58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PER_DEMAND() view returns(uint32)
func (forcedOpenings *ForcedOpenings) TryPackPERDEMAND() ([]byte, error) {
	return forcedOpenings.abi.Pack("PER_DEMAND")
}

// UnpackPERDEMAND is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4fdd8c58.
//
// Solidity: function PER_DEMAND() view returns(uint32)
func (forcedOpenings *ForcedOpenings) UnpackPERDEMAND(data []byte) (uint32, error) {
	out, err := forcedOpenings.abi.Unpack("PER_DEMAND", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x625d4b53.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer(uint256 id, (address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32) job, bytes32 previous, bytes signature, (bytes,bytes32[],bytes32,bytes32[],bytes32,bytes32[])[] shown) returns()
func (forcedOpenings *ForcedOpenings) PackAnswer(id *big.Int, job Job, previous [32]byte, signature []byte, shown []ForcedOpeningsShown) []byte {
	enc, err := forcedOpenings.abi.Pack("answer", id, job, previous, signature, shown)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x625d4b53.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer(uint256 id, (address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32) job, bytes32 previous, bytes signature, (bytes,bytes32[],bytes32,bytes32[],bytes32,bytes32[])[] shown) returns()
func (forcedOpenings *ForcedOpenings) TryPackAnswer(id *big.Int, job Job, previous [32]byte, signature []byte, shown []ForcedOpeningsShown) ([]byte, error) {
	return forcedOpenings.abi.Pack("answer", id, job, previous, signature, shown)
}

// PackAnswerGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb057ba7f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answerGas((address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32) job) pure returns(uint256)
func (forcedOpenings *ForcedOpenings) PackAnswerGas(job Job) []byte {
	enc, err := forcedOpenings.abi.Pack("answerGas", job)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswerGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb057ba7f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answerGas((address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32) job) pure returns(uint256)
func (forcedOpenings *ForcedOpenings) TryPackAnswerGas(job Job) ([]byte, error) {
	return forcedOpenings.abi.Pack("answerGas", job)
}

// UnpackAnswerGas is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb057ba7f.
//
// Solidity: function answerGas((address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32) job) pure returns(uint256)
func (forcedOpenings *ForcedOpenings) UnpackAnswerGas(data []byte) (*big.Int, error) {
	out, err := forcedOpenings.abi.Unpack("answerGas", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAnswerWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2f654da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answerWindow() view returns(uint64)
func (forcedOpenings *ForcedOpenings) PackAnswerWindow() []byte {
	enc, err := forcedOpenings.abi.Pack("answerWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswerWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2f654da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answerWindow() view returns(uint64)
func (forcedOpenings *ForcedOpenings) TryPackAnswerWindow() ([]byte, error) {
	return forcedOpenings.abi.Pack("answerWindow")
}

// UnpackAnswerWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2f654da.
//
// Solidity: function answerWindow() view returns(uint64)
func (forcedOpenings *ForcedOpenings) UnpackAnswerWindow(data []byte) (uint64, error) {
	out, err := forcedOpenings.abi.Unpack("answerWindow", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackBondFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c12bc32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondFor((address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32) job) view returns(uint256)
func (forcedOpenings *ForcedOpenings) PackBondFor(job Job) []byte {
	enc, err := forcedOpenings.abi.Pack("bondFor", job)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c12bc32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondFor((address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32) job) view returns(uint256)
func (forcedOpenings *ForcedOpenings) TryPackBondFor(job Job) ([]byte, error) {
	return forcedOpenings.abi.Pack("bondFor", job)
}

// UnpackBondFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3c12bc32.
//
// Solidity: function bondFor((address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32) job) view returns(uint256)
func (forcedOpenings *ForcedOpenings) UnpackBondFor(data []byte) (*big.Int, error) {
	out, err := forcedOpenings.abi.Unpack("bondFor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConvictions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd221d466.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convictions() view returns(address)
func (forcedOpenings *ForcedOpenings) PackConvictions() []byte {
	enc, err := forcedOpenings.abi.Pack("convictions")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvictions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd221d466.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convictions() view returns(address)
func (forcedOpenings *ForcedOpenings) TryPackConvictions() ([]byte, error) {
	return forcedOpenings.abi.Pack("convictions")
}

// UnpackConvictions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd221d466.
//
// Solidity: function convictions() view returns(address)
func (forcedOpenings *ForcedOpenings) UnpackConvictions(data []byte) (common.Address, error) {
	out, err := forcedOpenings.abi.Unpack("convictions", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address account) view returns(uint256)
func (forcedOpenings *ForcedOpenings) PackCredit(account common.Address) []byte {
	enc, err := forcedOpenings.abi.Pack("credit", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address account) view returns(uint256)
func (forcedOpenings *ForcedOpenings) TryPackCredit(account common.Address) ([]byte, error) {
	return forcedOpenings.abi.Pack("credit", account)
}

// UnpackCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256)
func (forcedOpenings *ForcedOpenings) UnpackCredit(data []byte) (*big.Int, error) {
	out, err := forcedOpenings.abi.Unpack("credit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDataFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9401630f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dataFee() view returns(uint128)
func (forcedOpenings *ForcedOpenings) PackDataFee() []byte {
	enc, err := forcedOpenings.abi.Pack("dataFee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDataFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9401630f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dataFee() view returns(uint128)
func (forcedOpenings *ForcedOpenings) TryPackDataFee() ([]byte, error) {
	return forcedOpenings.abi.Pack("dataFee")
}

// UnpackDataFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9401630f.
//
// Solidity: function dataFee() view returns(uint128)
func (forcedOpenings *ForcedOpenings) UnpackDataFee(data []byte) (*big.Int, error) {
	out, err := forcedOpenings.abi.Unpack("dataFee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDemand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90d94c74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function demand((address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32) job, uint8 deviceIndex, (bytes32,bytes32,bytes32,uint64,bytes) start, (bytes32,bytes) commit, bytes32 key) payable returns(uint256 id)
func (forcedOpenings *ForcedOpenings) PackDemand(job Job, deviceIndex uint8, start Start, commit Commit, key [32]byte) []byte {
	enc, err := forcedOpenings.abi.Pack("demand", job, deviceIndex, start, commit, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDemand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90d94c74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function demand((address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32) job, uint8 deviceIndex, (bytes32,bytes32,bytes32,uint64,bytes) start, (bytes32,bytes) commit, bytes32 key) payable returns(uint256 id)
func (forcedOpenings *ForcedOpenings) TryPackDemand(job Job, deviceIndex uint8, start Start, commit Commit, key [32]byte) ([]byte, error) {
	return forcedOpenings.abi.Pack("demand", job, deviceIndex, start, commit, key)
}

// UnpackDemand is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x90d94c74.
//
// Solidity: function demand((address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32) job, uint8 deviceIndex, (bytes32,bytes32,bytes32,uint64,bytes) start, (bytes32,bytes) commit, bytes32 key) payable returns(uint256 id)
func (forcedOpenings *ForcedOpenings) UnpackDemand(data []byte) (*big.Int, error) {
	out, err := forcedOpenings.abi.Unpack("demand", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDemandCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03b2bf8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function demandCount() view returns(uint256)
func (forcedOpenings *ForcedOpenings) PackDemandCount() []byte {
	enc, err := forcedOpenings.abi.Pack("demandCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDemandCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03b2bf8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function demandCount() view returns(uint256)
func (forcedOpenings *ForcedOpenings) TryPackDemandCount() ([]byte, error) {
	return forcedOpenings.abi.Pack("demandCount")
}

// UnpackDemandCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x03b2bf8e.
//
// Solidity: function demandCount() view returns(uint256)
func (forcedOpenings *ForcedOpenings) UnpackDemandCount(data []byte) (*big.Int, error) {
	out, err := forcedOpenings.abi.Unpack("demandCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDemandEras is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d612976.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function demandEras() view returns(uint64)
func (forcedOpenings *ForcedOpenings) PackDemandEras() []byte {
	enc, err := forcedOpenings.abi.Pack("demandEras")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDemandEras is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d612976.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function demandEras() view returns(uint64)
func (forcedOpenings *ForcedOpenings) TryPackDemandEras() ([]byte, error) {
	return forcedOpenings.abi.Pack("demandEras")
}

// UnpackDemandEras is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1d612976.
//
// Solidity: function demandEras() view returns(uint64)
func (forcedOpenings *ForcedOpenings) UnpackDemandEras(data []byte) (uint64, error) {
	out, err := forcedOpenings.abi.Unpack("demandEras", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackDemandOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a37cecf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function demandOf(uint256 id) view returns((address,uint64,uint8,uint32,uint32,address,uint64,address,bytes32,bytes32,bytes32,bytes32,bytes32,uint256))
func (forcedOpenings *ForcedOpenings) PackDemandOf(id *big.Int) []byte {
	enc, err := forcedOpenings.abi.Pack("demandOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDemandOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a37cecf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function demandOf(uint256 id) view returns((address,uint64,uint8,uint32,uint32,address,uint64,address,bytes32,bytes32,bytes32,bytes32,bytes32,uint256))
func (forcedOpenings *ForcedOpenings) TryPackDemandOf(id *big.Int) ([]byte, error) {
	return forcedOpenings.abi.Pack("demandOf", id)
}

// UnpackDemandOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a37cecf.
//
// Solidity: function demandOf(uint256 id) view returns((address,uint64,uint8,uint32,uint32,address,uint64,address,bytes32,bytes32,bytes32,bytes32,bytes32,uint256))
func (forcedOpenings *ForcedOpenings) UnpackDemandOf(data []byte) (ForcedOpeningsDemand, error) {
	out, err := forcedOpenings.abi.Unpack("demandOf", data)
	if err != nil {
		return *new(ForcedOpeningsDemand), err
	}
	out0 := *abi.ConvertType(out[0], new(ForcedOpeningsDemand)).(*ForcedOpeningsDemand)
	return out0, nil
}

// PackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf81bf43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expire(uint256 id) returns()
func (forcedOpenings *ForcedOpenings) PackExpire(id *big.Int) []byte {
	enc, err := forcedOpenings.abi.Pack("expire", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf81bf43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expire(uint256 id) returns()
func (forcedOpenings *ForcedOpenings) TryPackExpire(id *big.Int) ([]byte, error) {
	return forcedOpenings.abi.Pack("expire", id)
}

// PackFault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1149d10e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fault(uint256 id, (address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32) job, bytes32 previous, uint32 round, bytes signature) returns()
func (forcedOpenings *ForcedOpenings) PackFault(id *big.Int, job Job, previous [32]byte, round uint32, signature []byte) []byte {
	enc, err := forcedOpenings.abi.Pack("fault", id, job, previous, round, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1149d10e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fault(uint256 id, (address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32) job, bytes32 previous, uint32 round, bytes signature) returns()
func (forcedOpenings *ForcedOpenings) TryPackFault(id *big.Int, job Job, previous [32]byte, round uint32, signature []byte) ([]byte, error) {
	return forcedOpenings.abi.Pack("fault", id, job, previous, round, signature)
}

// PackOpenAgainst is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94d4bfaa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openAgainst(address provider) view returns(uint256)
func (forcedOpenings *ForcedOpenings) PackOpenAgainst(provider common.Address) []byte {
	enc, err := forcedOpenings.abi.Pack("openAgainst", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenAgainst is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94d4bfaa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openAgainst(address provider) view returns(uint256)
func (forcedOpenings *ForcedOpenings) TryPackOpenAgainst(provider common.Address) ([]byte, error) {
	return forcedOpenings.abi.Pack("openAgainst", provider)
}

// UnpackOpenAgainst is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94d4bfaa.
//
// Solidity: function openAgainst(address provider) view returns(uint256)
func (forcedOpenings *ForcedOpenings) UnpackOpenAgainst(data []byte) (*big.Int, error) {
	out, err := forcedOpenings.abi.Unpack("openAgainst", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPartsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1124e247.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function partsOf(bytes32 challenge) view returns(uint32)
func (forcedOpenings *ForcedOpenings) PackPartsOf(challenge [32]byte) []byte {
	enc, err := forcedOpenings.abi.Pack("partsOf", challenge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPartsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1124e247.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function partsOf(bytes32 challenge) view returns(uint32)
func (forcedOpenings *ForcedOpenings) TryPackPartsOf(challenge [32]byte) ([]byte, error) {
	return forcedOpenings.abi.Pack("partsOf", challenge)
}

// UnpackPartsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1124e247.
//
// Solidity: function partsOf(bytes32 challenge) view returns(uint32)
func (forcedOpenings *ForcedOpenings) UnpackPartsOf(data []byte) (uint32, error) {
	out, err := forcedOpenings.abi.Unpack("partsOf", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51160630.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlement() view returns(address)
func (forcedOpenings *ForcedOpenings) PackSettlement() []byte {
	enc, err := forcedOpenings.abi.Pack("settlement")
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
func (forcedOpenings *ForcedOpenings) TryPackSettlement() ([]byte, error) {
	return forcedOpenings.abi.Pack("settlement")
}

// UnpackSettlement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51160630.
//
// Solidity: function settlement() view returns(address)
func (forcedOpenings *ForcedOpenings) UnpackSettlement(data []byte) (common.Address, error) {
	out, err := forcedOpenings.abi.Unpack("settlement", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (forcedOpenings *ForcedOpenings) PackWithdraw() []byte {
	enc, err := forcedOpenings.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (forcedOpenings *ForcedOpenings) TryPackWithdraw() ([]byte, error) {
	return forcedOpenings.abi.Pack("withdraw")
}

// ForcedOpeningsAnswered represents a Answered event raised by the ForcedOpenings contract.
type ForcedOpeningsAnswered struct {
	Id       *big.Int
	Provider common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ForcedOpeningsAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (ForcedOpeningsAnswered) ContractEventName() string {
	return ForcedOpeningsAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(uint256 indexed id, address indexed provider)
func (forcedOpenings *ForcedOpenings) UnpackAnsweredEvent(log *types.Log) (*ForcedOpeningsAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != forcedOpenings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ForcedOpeningsAnswered)
	if len(log.Data) > 0 {
		if err := forcedOpenings.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range forcedOpenings.abi.Events[event].Inputs {
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

// ForcedOpeningsDemanded represents a Demanded event raised by the ForcedOpenings contract.
type ForcedOpeningsDemanded struct {
	Id        *big.Int
	Provider  common.Address
	Era       uint64
	Challenge [32]byte
	Key       [32]byte
	Until     uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const ForcedOpeningsDemandedEventName = "Demanded"

// ContractEventName returns the user-defined event name.
func (ForcedOpeningsDemanded) ContractEventName() string {
	return ForcedOpeningsDemandedEventName
}

// UnpackDemandedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Demanded(uint256 indexed id, address indexed provider, uint64 indexed era, bytes32 challenge, bytes32 key, uint64 until)
func (forcedOpenings *ForcedOpenings) UnpackDemandedEvent(log *types.Log) (*ForcedOpeningsDemanded, error) {
	event := "Demanded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != forcedOpenings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ForcedOpeningsDemanded)
	if len(log.Data) > 0 {
		if err := forcedOpenings.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range forcedOpenings.abi.Events[event].Inputs {
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

// ForcedOpeningsExpired represents a Expired event raised by the ForcedOpenings contract.
type ForcedOpeningsExpired struct {
	Id       *big.Int
	Provider common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ForcedOpeningsExpiredEventName = "Expired"

// ContractEventName returns the user-defined event name.
func (ForcedOpeningsExpired) ContractEventName() string {
	return ForcedOpeningsExpiredEventName
}

// UnpackExpiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Expired(uint256 indexed id, address indexed provider)
func (forcedOpenings *ForcedOpenings) UnpackExpiredEvent(log *types.Log) (*ForcedOpeningsExpired, error) {
	event := "Expired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != forcedOpenings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ForcedOpeningsExpired)
	if len(log.Data) > 0 {
		if err := forcedOpenings.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range forcedOpenings.abi.Events[event].Inputs {
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

// ForcedOpeningsFaultShown represents a FaultShown event raised by the ForcedOpenings contract.
type ForcedOpeningsFaultShown struct {
	Id       *big.Int
	Provider common.Address
	Round    uint32
	Raw      *types.Log // Blockchain specific contextual infos
}

const ForcedOpeningsFaultShownEventName = "FaultShown"

// ContractEventName returns the user-defined event name.
func (ForcedOpeningsFaultShown) ContractEventName() string {
	return ForcedOpeningsFaultShownEventName
}

// UnpackFaultShownEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FaultShown(uint256 indexed id, address indexed provider, uint32 round)
func (forcedOpenings *ForcedOpenings) UnpackFaultShownEvent(log *types.Log) (*ForcedOpeningsFaultShown, error) {
	event := "FaultShown"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != forcedOpenings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ForcedOpeningsFaultShown)
	if len(log.Data) > 0 {
		if err := forcedOpenings.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range forcedOpenings.abi.Events[event].Inputs {
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
func (forcedOpenings *ForcedOpenings) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["AlreadyDemanding"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackAlreadyDemandingError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["AnswersDiffer"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackAnswersDifferError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["BadJob"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackBadJobError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["BadParams"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackBadParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["BondTooSmall"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackBondTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["ChallengeOver"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackChallengeOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["EraNotOpened"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackEraNotOpenedError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["LeafOutOfRange"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackLeafOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["NotDevice"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackNotDeviceError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["NotEraMatrix"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackNotEraMatrixError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["NotEraSigner"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackNotEraSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["NotEraVerifier"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackNotEraVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["NotItsJob"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackNotItsJobError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["NotThePosition"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackNotThePositionError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["NotThePositionsKey"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackNotThePositionsKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["NothingCredited"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackNothingCreditedError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["NothingLeftToDemand"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackNothingLeftToDemandError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["OpeningSize"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackOpeningSizeError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["PathElsewhere"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackPathElsewhereError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["PathLength"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackPathLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["PaymentFailed"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackPaymentFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["PositionOutOfRange"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackPositionOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["RootNotCommitted"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackRootNotCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["RoundOutOfRange"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackRoundOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["TooLateToDemand"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackTooLateToDemandError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["TooManyDemands"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackTooManyDemandsError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["WindowOpen"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackWindowOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["WrongCount"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackWrongCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ForcedOpeningsAlreadyDemanding represents a AlreadyDemanding error raised by the ForcedOpenings contract.
type ForcedOpeningsAlreadyDemanding struct {
	Verifier common.Address
	Provider common.Address
	Era      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDemanding(address verifier, address provider, uint64 era)
func ForcedOpeningsAlreadyDemandingErrorID() common.Hash {
	return common.HexToHash("0x3a821bdd667896a5f2ecfc3d911e645d701e944e25c3cfe0552431b7169f4472")
}

// UnpackAlreadyDemandingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDemanding(address verifier, address provider, uint64 era)
func (forcedOpenings *ForcedOpenings) UnpackAlreadyDemandingError(raw []byte) (*ForcedOpeningsAlreadyDemanding, error) {
	out := new(ForcedOpeningsAlreadyDemanding)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "AlreadyDemanding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsAnswersDiffer represents a AnswersDiffer error raised by the ForcedOpenings contract.
type ForcedOpeningsAnswersDiffer struct {
	One   [32]byte
	Other [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswersDiffer(bytes32 one, bytes32 other)
func ForcedOpeningsAnswersDifferErrorID() common.Hash {
	return common.HexToHash("0xba4ac7bc81cf018cc60c83b3c94a5f299e00c84a94eda6602fcab81923727439")
}

// UnpackAnswersDifferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswersDiffer(bytes32 one, bytes32 other)
func (forcedOpenings *ForcedOpenings) UnpackAnswersDifferError(raw []byte) (*ForcedOpeningsAnswersDiffer, error) {
	out := new(ForcedOpeningsAnswersDiffer)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "AnswersDiffer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsBadJob represents a BadJob error raised by the ForcedOpenings contract.
type ForcedOpeningsBadJob struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadJob(string field)
func ForcedOpeningsBadJobErrorID() common.Hash {
	return common.HexToHash("0x3baf84fcd4fb97bf94eb0ba289e64acb1c54e571b773421394dc9137779b3a85")
}

// UnpackBadJobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadJob(string field)
func (forcedOpenings *ForcedOpenings) UnpackBadJobError(raw []byte) (*ForcedOpeningsBadJob, error) {
	out := new(ForcedOpeningsBadJob)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "BadJob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsBadParams represents a BadParams error raised by the ForcedOpenings contract.
type ForcedOpeningsBadParams struct {
	Name string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParams(string name)
func ForcedOpeningsBadParamsErrorID() common.Hash {
	return common.HexToHash("0x87a33b27684f297cea1e18e1d41fcf399c8e0dbc38274d5e02b504924765634d")
}

// UnpackBadParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParams(string name)
func (forcedOpenings *ForcedOpenings) UnpackBadParamsError(raw []byte) (*ForcedOpeningsBadParams, error) {
	out := new(ForcedOpeningsBadParams)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "BadParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsBadSignature represents a BadSignature error raised by the ForcedOpenings contract.
type ForcedOpeningsBadSignature struct {
	Message string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(string message)
func ForcedOpeningsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0xc642adb5d25889b4e33b21b65cb727f81dd1fc9903fe442e66263c1fbab9f105")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(string message)
func (forcedOpenings *ForcedOpenings) UnpackBadSignatureError(raw []byte) (*ForcedOpeningsBadSignature, error) {
	out := new(ForcedOpeningsBadSignature)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsBondTooSmall represents a BondTooSmall error raised by the ForcedOpenings contract.
type ForcedOpeningsBondTooSmall struct {
	Bond   *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooSmall(uint256 bond, uint256 wanted)
func ForcedOpeningsBondTooSmallErrorID() common.Hash {
	return common.HexToHash("0x9901e6119fea07fdf8ff40f22203cc82f7596726ae1eff6fe8adb55241f0bfe8")
}

// UnpackBondTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooSmall(uint256 bond, uint256 wanted)
func (forcedOpenings *ForcedOpenings) UnpackBondTooSmallError(raw []byte) (*ForcedOpeningsBondTooSmall, error) {
	out := new(ForcedOpeningsBondTooSmall)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "BondTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsChallengeOver represents a ChallengeOver error raised by the ForcedOpenings contract.
type ForcedOpeningsChallengeOver struct {
	Challenge [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengeOver(bytes32 challenge)
func ForcedOpeningsChallengeOverErrorID() common.Hash {
	return common.HexToHash("0x727d965eb111af056b7048b90a337024541fc0b79835b2f5c9be6b95ca6e6e4d")
}

// UnpackChallengeOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengeOver(bytes32 challenge)
func (forcedOpenings *ForcedOpenings) UnpackChallengeOverError(raw []byte) (*ForcedOpeningsChallengeOver, error) {
	out := new(ForcedOpeningsChallengeOver)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "ChallengeOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsEraNotOpened represents a EraNotOpened error raised by the ForcedOpenings contract.
type ForcedOpeningsEraNotOpened struct {
	Era uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EraNotOpened(uint64 era)
func ForcedOpeningsEraNotOpenedErrorID() common.Hash {
	return common.HexToHash("0x1c3f44fab7ec434ad9913b1870107dc0ce333c81f7ce6427cd7b82ceda1b78d9")
}

// UnpackEraNotOpenedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EraNotOpened(uint64 era)
func (forcedOpenings *ForcedOpenings) UnpackEraNotOpenedError(raw []byte) (*ForcedOpeningsEraNotOpened, error) {
	out := new(ForcedOpeningsEraNotOpened)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "EraNotOpened", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsLeafOutOfRange represents a LeafOutOfRange error raised by the ForcedOpenings contract.
type ForcedOpeningsLeafOutOfRange struct {
	Index *big.Int
	Size  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeafOutOfRange(uint256 index, uint256 size)
func ForcedOpeningsLeafOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x9bec873a6e7b255f60b15651056af6599a06d83a81b238f46a4e99ef0c0d65cc")
}

// UnpackLeafOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeafOutOfRange(uint256 index, uint256 size)
func (forcedOpenings *ForcedOpenings) UnpackLeafOutOfRangeError(raw []byte) (*ForcedOpeningsLeafOutOfRange, error) {
	out := new(ForcedOpeningsLeafOutOfRange)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "LeafOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsNotDevice represents a NotDevice error raised by the ForcedOpenings contract.
type ForcedOpeningsNotDevice struct {
	Device [32]byte
	Wanted [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDevice(bytes32 device, bytes32 wanted)
func ForcedOpeningsNotDeviceErrorID() common.Hash {
	return common.HexToHash("0x59afced9bad83e7c34267f63d22e625db482f568691fce0e4261d299c65db583")
}

// UnpackNotDeviceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDevice(bytes32 device, bytes32 wanted)
func (forcedOpenings *ForcedOpenings) UnpackNotDeviceError(raw []byte) (*ForcedOpeningsNotDevice, error) {
	out := new(ForcedOpeningsNotDevice)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "NotDevice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsNotEraMatrix represents a NotEraMatrix error raised by the ForcedOpenings contract.
type ForcedOpeningsNotEraMatrix struct {
	MatrixSeed [32]byte
	Wanted     [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEraMatrix(bytes32 matrixSeed, bytes32 wanted)
func ForcedOpeningsNotEraMatrixErrorID() common.Hash {
	return common.HexToHash("0xef08cec426099479f71c956b5ec01993bed2e2b4ccc506d73d8b6955de5a6576")
}

// UnpackNotEraMatrixError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEraMatrix(bytes32 matrixSeed, bytes32 wanted)
func (forcedOpenings *ForcedOpenings) UnpackNotEraMatrixError(raw []byte) (*ForcedOpeningsNotEraMatrix, error) {
	out := new(ForcedOpeningsNotEraMatrix)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "NotEraMatrix", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsNotEraSigner represents a NotEraSigner error raised by the ForcedOpenings contract.
type ForcedOpeningsNotEraSigner struct {
	Signer    common.Address
	Appointed common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEraSigner(address signer, address appointed)
func ForcedOpeningsNotEraSignerErrorID() common.Hash {
	return common.HexToHash("0xbeb328c494d349d81c8e2203a2fda8744ed7edf64f78e5db80979576ea0d80db")
}

// UnpackNotEraSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEraSigner(address signer, address appointed)
func (forcedOpenings *ForcedOpenings) UnpackNotEraSignerError(raw []byte) (*ForcedOpeningsNotEraSigner, error) {
	out := new(ForcedOpeningsNotEraSigner)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "NotEraSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsNotEraVerifier represents a NotEraVerifier error raised by the ForcedOpenings contract.
type ForcedOpeningsNotEraVerifier struct {
	Verifier common.Address
	Era      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEraVerifier(address verifier, uint64 era)
func ForcedOpeningsNotEraVerifierErrorID() common.Hash {
	return common.HexToHash("0x7b24d5bed9a4bb0fad22f4433013ad9949062f2fa2b31a40dc6c39bfcfe6d3b4")
}

// UnpackNotEraVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEraVerifier(address verifier, uint64 era)
func (forcedOpenings *ForcedOpenings) UnpackNotEraVerifierError(raw []byte) (*ForcedOpeningsNotEraVerifier, error) {
	out := new(ForcedOpeningsNotEraVerifier)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "NotEraVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsNotItsJob represents a NotItsJob error raised by the ForcedOpenings contract.
type ForcedOpeningsNotItsJob struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotItsJob(uint256 id)
func ForcedOpeningsNotItsJobErrorID() common.Hash {
	return common.HexToHash("0x91f959c5a096ff154683370d416c52b9f226de4e171b94042e75c5c5c7f4da82")
}

// UnpackNotItsJobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotItsJob(uint256 id)
func (forcedOpenings *ForcedOpenings) UnpackNotItsJobError(raw []byte) (*ForcedOpeningsNotItsJob, error) {
	out := new(ForcedOpeningsNotItsJob)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "NotItsJob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsNotOpen represents a NotOpen error raised by the ForcedOpenings contract.
type ForcedOpeningsNotOpen struct {
	Id    *big.Int
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpen(uint256 id, uint8 state)
func ForcedOpeningsNotOpenErrorID() common.Hash {
	return common.HexToHash("0x1478b336ebba4dfd96bf096d8bc4a44b32316911465ff4ba7f300234ff86871a")
}

// UnpackNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpen(uint256 id, uint8 state)
func (forcedOpenings *ForcedOpenings) UnpackNotOpenError(raw []byte) (*ForcedOpeningsNotOpen, error) {
	out := new(ForcedOpeningsNotOpen)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "NotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsNotThePosition represents a NotThePosition error raised by the ForcedOpenings contract.
type ForcedOpeningsNotThePosition struct {
	Round *big.Int
	Row   *big.Int
	Block *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotThePosition(uint256 round, uint256 row, uint256 block_)
func ForcedOpeningsNotThePositionErrorID() common.Hash {
	return common.HexToHash("0xffa2e5726fcde39d31a13d8d7343592166bcb5b782021e95f19e5d92e4a92fac")
}

// UnpackNotThePositionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotThePosition(uint256 round, uint256 row, uint256 block_)
func (forcedOpenings *ForcedOpenings) UnpackNotThePositionError(raw []byte) (*ForcedOpeningsNotThePosition, error) {
	out := new(ForcedOpeningsNotThePosition)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "NotThePosition", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsNotThePositionsKey represents a NotThePositionsKey error raised by the ForcedOpenings contract.
type ForcedOpeningsNotThePositionsKey struct {
	Key [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotThePositionsKey(bytes32 key)
func ForcedOpeningsNotThePositionsKeyErrorID() common.Hash {
	return common.HexToHash("0xf43e784aa8a784f3e3dfa10fdc0af8c21d3aa330dbd15e4498421407dd598ef9")
}

// UnpackNotThePositionsKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotThePositionsKey(bytes32 key)
func (forcedOpenings *ForcedOpenings) UnpackNotThePositionsKeyError(raw []byte) (*ForcedOpeningsNotThePositionsKey, error) {
	out := new(ForcedOpeningsNotThePositionsKey)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "NotThePositionsKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsNothingCredited represents a NothingCredited error raised by the ForcedOpenings contract.
type ForcedOpeningsNothingCredited struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingCredited(address account)
func ForcedOpeningsNothingCreditedErrorID() common.Hash {
	return common.HexToHash("0xe44baf8f8ac97431abfbb912b474f1591ecc5db22492a9f2bcdc976a7e6a1812")
}

// UnpackNothingCreditedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingCredited(address account)
func (forcedOpenings *ForcedOpenings) UnpackNothingCreditedError(raw []byte) (*ForcedOpeningsNothingCredited, error) {
	out := new(ForcedOpeningsNothingCredited)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "NothingCredited", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsNothingLeftToDemand represents a NothingLeftToDemand error raised by the ForcedOpenings contract.
type ForcedOpeningsNothingLeftToDemand struct {
	Challenge [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingLeftToDemand(bytes32 challenge)
func ForcedOpeningsNothingLeftToDemandErrorID() common.Hash {
	return common.HexToHash("0xabcc70f6e8351d605f773330c1f5627b81c32d7420ec757005cb868cc2a8ef35")
}

// UnpackNothingLeftToDemandError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingLeftToDemand(bytes32 challenge)
func (forcedOpenings *ForcedOpenings) UnpackNothingLeftToDemandError(raw []byte) (*ForcedOpeningsNothingLeftToDemand, error) {
	out := new(ForcedOpeningsNothingLeftToDemand)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "NothingLeftToDemand", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsOpeningSize represents a OpeningSize error raised by the ForcedOpenings contract.
type ForcedOpeningsOpeningSize struct {
	Length *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OpeningSize(uint256 length, uint256 wanted)
func ForcedOpeningsOpeningSizeErrorID() common.Hash {
	return common.HexToHash("0x64862cadf7c988ed7183aa36e2942736588d7db6abd923ca7d39b75648b97331")
}

// UnpackOpeningSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OpeningSize(uint256 length, uint256 wanted)
func (forcedOpenings *ForcedOpenings) UnpackOpeningSizeError(raw []byte) (*ForcedOpeningsOpeningSize, error) {
	out := new(ForcedOpeningsOpeningSize)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "OpeningSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsPathElsewhere represents a PathElsewhere error raised by the ForcedOpenings contract.
type ForcedOpeningsPathElsewhere struct {
	Round *big.Int
	Root  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PathElsewhere(uint256 round, bytes32 root)
func ForcedOpeningsPathElsewhereErrorID() common.Hash {
	return common.HexToHash("0xe1a1d660b6103e5b8765ee74c5e1be1768c076deeafe1c07c62efe1c6627bd25")
}

// UnpackPathElsewhereError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PathElsewhere(uint256 round, bytes32 root)
func (forcedOpenings *ForcedOpenings) UnpackPathElsewhereError(raw []byte) (*ForcedOpeningsPathElsewhere, error) {
	out := new(ForcedOpeningsPathElsewhere)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "PathElsewhere", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsPathLength represents a PathLength error raised by the ForcedOpenings contract.
type ForcedOpeningsPathLength struct {
	Length *big.Int
	Index  *big.Int
	Size   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PathLength(uint256 length, uint256 index, uint256 size)
func ForcedOpeningsPathLengthErrorID() common.Hash {
	return common.HexToHash("0x449ee08c52f26cfeafa4145a8383f30102579058e5c481c4f8b2ea34201a8bc6")
}

// UnpackPathLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PathLength(uint256 length, uint256 index, uint256 size)
func (forcedOpenings *ForcedOpenings) UnpackPathLengthError(raw []byte) (*ForcedOpeningsPathLength, error) {
	out := new(ForcedOpeningsPathLength)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "PathLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsPaymentFailed represents a PaymentFailed error raised by the ForcedOpenings contract.
type ForcedOpeningsPaymentFailed struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentFailed(address account)
func ForcedOpeningsPaymentFailedErrorID() common.Hash {
	return common.HexToHash("0x36899e48161ee4504f5f89aa55f7aed73460d464cb62f64e03057df7dbcdd0aa")
}

// UnpackPaymentFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentFailed(address account)
func (forcedOpenings *ForcedOpenings) UnpackPaymentFailedError(raw []byte) (*ForcedOpeningsPaymentFailed, error) {
	out := new(ForcedOpeningsPaymentFailed)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "PaymentFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsPositionOutOfRange represents a PositionOutOfRange error raised by the ForcedOpenings contract.
type ForcedOpeningsPositionOutOfRange struct {
	Round *big.Int
	Row   *big.Int
	Block *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PositionOutOfRange(uint256 round, uint256 row, uint256 block_)
func ForcedOpeningsPositionOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x4526ea38905a7636be66b171258baa794269850ed67ce10161961d9b16f7d21b")
}

// UnpackPositionOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PositionOutOfRange(uint256 round, uint256 row, uint256 block_)
func (forcedOpenings *ForcedOpenings) UnpackPositionOutOfRangeError(raw []byte) (*ForcedOpeningsPositionOutOfRange, error) {
	out := new(ForcedOpeningsPositionOutOfRange)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "PositionOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsRootNotCommitted represents a RootNotCommitted error raised by the ForcedOpenings contract.
type ForcedOpeningsRootNotCommitted struct {
	Round *big.Int
	Root  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RootNotCommitted(uint256 round, bytes32 root)
func ForcedOpeningsRootNotCommittedErrorID() common.Hash {
	return common.HexToHash("0xd79beef9118d55182565253ba322510adbada5a29a25d9fc7cf87f83e1c963a6")
}

// UnpackRootNotCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RootNotCommitted(uint256 round, bytes32 root)
func (forcedOpenings *ForcedOpenings) UnpackRootNotCommittedError(raw []byte) (*ForcedOpeningsRootNotCommitted, error) {
	out := new(ForcedOpeningsRootNotCommitted)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "RootNotCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsRoundOutOfRange represents a RoundOutOfRange error raised by the ForcedOpenings contract.
type ForcedOpeningsRoundOutOfRange struct {
	Round uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundOutOfRange(uint32 round)
func ForcedOpeningsRoundOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xa7f9161920838d16aff8b8c245464343b524e7b3b574d4095188f9247a7013a4")
}

// UnpackRoundOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundOutOfRange(uint32 round)
func (forcedOpenings *ForcedOpenings) UnpackRoundOutOfRangeError(raw []byte) (*ForcedOpeningsRoundOutOfRange, error) {
	out := new(ForcedOpeningsRoundOutOfRange)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "RoundOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsTooLateToDemand represents a TooLateToDemand error raised by the ForcedOpenings contract.
type ForcedOpeningsTooLateToDemand struct {
	Era        uint64
	Current    uint64
	DemandEras uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLateToDemand(uint64 era, uint64 current, uint64 demandEras)
func ForcedOpeningsTooLateToDemandErrorID() common.Hash {
	return common.HexToHash("0x2a3bf76a4bb8bc78b6267a84ab6fc9ad4f03aba3e12e7ac8adb9c0bd434d2518")
}

// UnpackTooLateToDemandError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLateToDemand(uint64 era, uint64 current, uint64 demandEras)
func (forcedOpenings *ForcedOpenings) UnpackTooLateToDemandError(raw []byte) (*ForcedOpeningsTooLateToDemand, error) {
	out := new(ForcedOpeningsTooLateToDemand)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "TooLateToDemand", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsTooManyDemands represents a TooManyDemands error raised by the ForcedOpenings contract.
type ForcedOpeningsTooManyDemands struct {
	Provider common.Address
	Max      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyDemands(address provider, uint256 max)
func ForcedOpeningsTooManyDemandsErrorID() common.Hash {
	return common.HexToHash("0xa6565b8a70a2840c84f3819f9e61faea592a0ca6abe5d6210e9a2cdee62208b7")
}

// UnpackTooManyDemandsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyDemands(address provider, uint256 max)
func (forcedOpenings *ForcedOpenings) UnpackTooManyDemandsError(raw []byte) (*ForcedOpeningsTooManyDemands, error) {
	out := new(ForcedOpeningsTooManyDemands)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "TooManyDemands", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsWindowOpen represents a WindowOpen error raised by the ForcedOpenings contract.
type ForcedOpeningsWindowOpen struct {
	Id    *big.Int
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowOpen(uint256 id, uint64 until)
func ForcedOpeningsWindowOpenErrorID() common.Hash {
	return common.HexToHash("0xbcbd1a4c7b7bda2e2fa1e7e58025b4e92e405c7005493bae8d6031af4c5eda5d")
}

// UnpackWindowOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowOpen(uint256 id, uint64 until)
func (forcedOpenings *ForcedOpenings) UnpackWindowOpenError(raw []byte) (*ForcedOpeningsWindowOpen, error) {
	out := new(ForcedOpeningsWindowOpen)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "WindowOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsWrongCount represents a WrongCount error raised by the ForcedOpenings contract.
type ForcedOpeningsWrongCount struct {
	Shown *big.Int
	Asked *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCount(uint256 shown, uint256 asked)
func ForcedOpeningsWrongCountErrorID() common.Hash {
	return common.HexToHash("0xf46f757871802addf3b01f57405479da942775d3c5f7489ced984c285a1ec4bf")
}

// UnpackWrongCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCount(uint256 shown, uint256 asked)
func (forcedOpenings *ForcedOpenings) UnpackWrongCountError(raw []byte) (*ForcedOpeningsWrongCount, error) {
	out := new(ForcedOpeningsWrongCount)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "WrongCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsZeroAddress represents a ZeroAddress error raised by the ForcedOpenings contract.
type ForcedOpeningsZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func ForcedOpeningsZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (forcedOpenings *ForcedOpenings) UnpackZeroAddressError(raw []byte) (*ForcedOpeningsZeroAddress, error) {
	out := new(ForcedOpeningsZeroAddress)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsMetaData contains all meta data concerning the FraudProofs contract.
var FraudProofsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIEraFacts\",\"name\":\"settlement_\",\"type\":\"address\"},{\"internalType\":\"contractIConvictions\",\"name\":\"convictions_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"BadJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"column\",\"type\":\"uint32\"}],\"name\":\"ColumnOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraNotOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFraudProofs.Ground\",\"name\":\"ground\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"GroundUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"LeafOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"NotDevice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"NotEraMatrix\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"appointed\",\"type\":\"address\"}],\"name\":\"NotEraSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NotEraVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFraudProofs.Ground\",\"name\":\"ground\",\"type\":\"uint8\"}],\"name\":\"NotFalse\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"OpeningSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"PathLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"row\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"}],\"name\":\"PositionOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"RootNotCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFraudProofs.Ground\",\"name\":\"ground\",\"type\":\"uint8\"}],\"name\":\"RootNotWanted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SameContent\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFraudProofs.Ground\",\"name\":\"ground\",\"type\":\"uint8\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"deviceIndex\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"positionsCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structStart\",\"name\":\"start\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structCommit\",\"name\":\"commit\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structFraudProofs.Answer\",\"name\":\"answer\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"opening\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"openingPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"rootPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint32\",\"name\":\"column\",\"type\":\"uint32\"}],\"internalType\":\"structFraudProofs.Evidence\",\"name\":\"e\",\"type\":\"tuple\"}],\"name\":\"check\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"deviceIndex\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"positionsCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structStart\",\"name\":\"start\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structCommit\",\"name\":\"one\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structCommit\",\"name\":\"other\",\"type\":\"tuple\"}],\"name\":\"contradict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"convictions\",\"outputs\":[{\"internalType\":\"contractIConvictions\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumFraudProofs.Ground\",\"name\":\"ground\",\"type\":\"uint8\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"deviceIndex\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"positionsCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structStart\",\"name\":\"start\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structCommit\",\"name\":\"commit\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structFraudProofs.Answer\",\"name\":\"answer\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"opening\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"openingPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"rootPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint32\",\"name\":\"column\",\"type\":\"uint32\"}],\"internalType\":\"structFraudProofs.Evidence\",\"name\":\"e\",\"type\":\"tuple\"}],\"name\":\"prove\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settlement\",\"outputs\":[{\"internalType\":\"contractIEraFacts\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "57395c9d7aca495ce7052307babbcb1ac5",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161470038038061470083398101604081905261002e9161009c565b81816001600160a01b038216158061004d57506001600160a01b038116155b1561006b5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0390811660a05216608052506100d49050565b6001600160a01b0381168114610099575f5ffd5b50565b5f5f604083850312156100ad575f5ffd5b82516100b881610085565b60208401519092506100c981610085565b809150509250929050565b60805160a0516145d561012b5f395f818160df0152818161015a015281816105fa01526110b501525f8181606d015281816107a8015281816111d40152818161136e015281816114e301526115f301526145d55ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c8063d221d4661161004d578063d221d466146100da578063e02536a214610101578063f51a6cd614610114575f5ffd5b80635116063014610068578063974f85b9146100b9575b5f5ffd5b61008f7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6100cc6100c7366004613ab5565b610129565b6040519081526020016100b0565b61008f7f000000000000000000000000000000000000000000000000000000000000000081565b6100cc61010f366004613ab5565b6102f5565b610127610122366004613b32565b610563565b005b5f5f61013584846102f5565b6040805160c0810190915290915073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063ad523714908061018f6020880188613c1e565b73ffffffffffffffffffffffffffffffffffffffff1681526020016101ba6060880160408901613c1e565b73ffffffffffffffffffffffffffffffffffffffff1681523360208201526040016101eb60a0880160808901613c50565b67ffffffffffffffff16815260200184815260200187600481111561021257610212613c69565b60ff908116909152604080517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b168152835173ffffffffffffffffffffffffffffffffffffffff9081166004830152602085015181166024830152918401519091166044820152606083015167ffffffffffffffff1660648201526080830151608482015260a0909201511660a482015260c4016020604051808303815f875af11580156102c7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102eb9190613c96565b9150505b92915050565b5f8061032e8361030d61018082016101608301613cad565b61031b610180870187613cc6565b6103296101a0880188613d02565b610772565b90505f6103f261037e610345610200870187613d34565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061083192505050565b61039061020087016101e08801613daf565b63ffffffff166103a861014088016101208901613daf565b63ffffffff166103bc610220890189613dc8565b808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152506108a292505050565b825160208401519192506104489161040e6101c0880188613d02565b6060860151903590856104256101c08b018b613d02565b610433906020810190613d34565b61044360408d0160208e01613c1e565b610a34565b61045a6102a085016102808601613daf565b63ffffffff16158015906104a25750600485600481111561047d5761047d613c69565b1415806104a2575060806104996102a086016102808701613daf565b63ffffffff1610155b156104f9576104b96102a085016102808601613daf565b6040517ff4939f6b00000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024015b60405180910390fd5b61051f858561051581610510610200820182613d34565b610af9565b8560400151610d3f565b61055757846040517f74e153ef0000000000000000000000000000000000000000000000000000000081526004016104f09190613e65565b50604001519392505050565b5f61057086868686610772565b905081358335036105ad576040517f240b880200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6105d7815f015182602001518360400151858a60200160208101906105d29190613c1e565b610fc9565b506040805160c0810190915273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063215b8f53908061062f60208b018b613c1e565b73ffffffffffffffffffffffffffffffffffffffff16815260200161065a60608b0160408c01613c1e565b73ffffffffffffffffffffffffffffffffffffffff16815233602082015260400161068b60a08b0160808c01613c50565b67ffffffffffffffff1681526040808601516020830152015f60ff908116909152604080517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b168152835173ffffffffffffffffffffffffffffffffffffffff9081166004830152602085015181166024830152918401519091166044820152606083015167ffffffffffffffff1660648201526080830151608482015260a0909201511660a482015260c4015f604051808303815f87803b158015610754575f5ffd5b505af1158015610766573d5f5f3e3d5ffd5b50505050505050505050565b61079960405180608001604052805f81526020015f81526020015f81526020015f81525090565b6107a38585611095565b6107cc7f000000000000000000000000000000000000000000000000000000000000000061167e565b81526107d78561173b565b6020820181905281516107fa91856107f560608a0160408b01613c1e565b61176c565b6040808301829052825160208085015161082494929390929187916105d291908c01908c01613c1e565b6060820152949350505050565b5f60025f60f81b8360405160200161084a929190613e8a565b60408051601f198184030181529082905261086491613ebd565b602060405180830381855afa15801561087f573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906102ef9190613c96565b5f8284106108e6576040517f9bec873a00000000000000000000000000000000000000000000000000000000815260048101859052602481018490526044016104f0565b835f6108f3600186613ef5565b90505f5b81156109d757826001166001148061090e57508183105b156109c757845181036109615784516040517f449ee08c000000000000000000000000000000000000000000000000000000008152600481019190915260248101889052604481018790526064016104f0565b826001166001146109945761098f8886838151811061098257610982613f08565b602002602001015161186a565b6109b7565b6109b78582815181106109a9576109a9613f08565b60200260200101518961186a565b9750806109c381613f35565b9150505b600192831c929190911c906108f7565b84518114610a255784516040517f449ee08c000000000000000000000000000000000000000000000000000000008152600481019190915260248101889052604481018790526064016104f0565b8793505050505b949350505050565b610aee886040518060e0016040528060a6815260200161452f60a69139604051602001610a619190613f6c565b60408051601f1981840301815282825280516020918201209083015281018a9052606081018990526080810188905260a0810187905260c001604051602081830303815290604052805190602001208585856040518060400160405280600881526020017f4f70656e696e6773000000000000000000000000000000000000000000000000815250611909565b505050505050505050565b610b326040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f6001610b4560e0870160c08801613cad565b60ff161490505f610b5586611b73565b905081610b6c57610b67602082613ff0565b610b6e565b805b60c084015281610b7f57600c610b8c565b610b8c610200600c614003565b606084015281610b9d576020610ba6565b610ba686611beb565b610bb1906010614016565b8360600151610bc09190614003565b60808401525f610bcf87611c2a565b9050848114610c14576040517f64862cad00000000000000000000000000000000000000000000000000000000815260048101869052602481018290526044016104f0565b610c2160045f878961402d565b610c2a91614054565b60e01c8452610c3d60086004878961402d565b610c4691614054565b60e01c6020850152610c5c600c6008878961402d565b610c6591614054565b60e01c604085015283511580610c945750610c8861012088016101008901613daf565b63ffffffff16845f0151115b80610ca3575081846020015110155b80610cba5750610cb287611beb565b846040015110155b15610d0e578351602085015160408087015190517f4526ea380000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915260448201526064016104f0565b82610d295760208460200151610d249190613ff0565b610d2f565b83602001515b60a0850152509195945050505050565b5f6003856004811115610d5457610d54613c69565b03610d8c57610d6684845f0151611cd9565b610240840135610d8384610d7e610200880188613d34565b611e09565b14159050610a2c565b5f856004811115610d9f57610d9f613c69565b1480610dbe57506001610db860e0860160c08701613cad565b60ff1614155b15610e085784610dd460e0860160c08701613cad565b6040517f392acea60000000000000000000000000000000000000000000000000000000081526004016104f09291906140ba565b6001856004811115610e1c57610e1c613c69565b03610e9957610240840135151580610e425750610e3d610260850185613dc8565b151590505b15610e7b57846040517fc3672e7d0000000000000000000000000000000000000000000000000000000081526004016104f09190613e65565b610e9284610e8d610200820182613d34565b61202b565b9050610a2c565b610eb2846001855f0151610ead9190613ef5565b611cd9565b6002856004811115610ec657610ec6613c69565b03610f53575f610edf83866102400135865f01516120a4565b9050610ef884610ef3610200880188613d34565b6120d1565b7fffffffffffffffffffffffffffffffff0000000000000000000000000000000016610f36610f2b610200880188613d34565b876040015185612122565b6fffffffffffffffffffffffffffffffff19161415915050610a2c565b5f610f6783866102400135865f01516121ff565b9050610f97610f7a610200870187613d34565b610f8c6102a089016102808a01613daf565b63ffffffff1661222c565b60030b610fbd8686610fb16102a083016102808401613daf565b63ffffffff1685612288565b14159695505050505050565b5f61108b866040518060e0016040528060a6815260200161452f60a69139604051602001610ff791906140d8565b60408051808303601f190181528282528051602091820120908301528101889052606081018790528535608082015260a0016040516020818303038152906040528051906020012085806020019061104f9190613d34565b866040518060400160405280600681526020017f436f6d6d69740000000000000000000000000000000000000000000000000000815250611909565b9695505050505050565b61109e826122d7565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016638eac7a486110ea60a0850160808601613c50565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff90911660048201526024015f6040518083038186803b158015611140575f5ffd5b505afa158015611152573d5f5f3e3d5ffd5b505f9250611170915061116a90506020850185613c1e565b83612a1a565b9050808360600135146111bc576040517f59afced900000000000000000000000000000000000000000000000000000000815260608401356004820152602481018290526044016104f0565b5f73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016631cd4876d6112066020870187613c1e565b61121660a0880160808901613c50565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815273ffffffffffffffffffffffffffffffffffffffff909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa15801561128c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112b0919061412f565b905073ffffffffffffffffffffffffffffffffffffffff81166112d96040860160208701613c1e565b73ffffffffffffffffffffffffffffffffffffffff1614611357576113046040850160208601613c1e565b6040517fbeb328c400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff918216600482015290821660248201526044016104f0565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166339335a176113a36060870160408801613c1e565b6113b360a0880160808901613c50565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815273ffffffffffffffffffffffffffffffffffffffff909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa158015611429573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061144d919061414a565b6114cb576114616060850160408601613c1e565b61147160a0860160808701613c50565b6040517f7b24d5be00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909216600483015267ffffffffffffffff1660248201526044016104f0565b5f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166308d8d16561151860a0880160808901613c50565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff9091166004820152602401602060405180830381865afa158015611573573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115979190613c96565b9050806115ed576115ae60a0860160808701613c50565b6040517f1c3f44fa00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016104f0565b5f6116287f000000000000000000000000000000000000000000000000000000000000000061162260a0890160808a01613c50565b84612aa8565b90508086610140013514611676576040517fef08cec40000000000000000000000000000000000000000000000000000000081526101408701356004820152602481018290526044016104f0565b505050505050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fd20f61e58f499b65e32963f30f3db134118555338b82bf69aa9018557b98dad2918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff821660a08201525f9060c0015b604051602081830303815290604052805190602001209050919050565b5f6040518060e0016040528060a6815260200161452f60a69139805160209182012060405161171e92859101614169565b5f5f6040518060e0016040528060a6815260200161452f60a6913960405160200161179791906142b3565b60408051601f198184030181529181528151602092830120918791873591880135908801356117cc60808a0160608b01613c50565b6040805160208101979097528601949094526060850192909252608084015260a083015267ffffffffffffffff1660c082015260e00160408051601f198184030181529190528051602090910120905061108b868261182e6080880188613d34565b876040518060400160405280600581526020017f5374617274000000000000000000000000000000000000000000000000000000815250611909565b6040517f0100000000000000000000000000000000000000000000000000000000000000602082015260218101839052604181018290525f906002906061015b60408051601f19818403018152908290526118c491613ebd565b602060405180830381855afa1580156118df573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906119029190613c96565b9392505050565b6040517f1901000000000000000000000000000000000000000000000000000000000000602082015260228101879052604281018690525f90819060620160408051601f19818403018152919052805160209091012090506041851461199d57826040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016104f09190614330565b5f806119ac604082898b61402d565b8101906119b99190614365565b915091505f888860408181106119d1576119d1613f08565b919091013560f81c9150507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0821180611a1d57508060ff16601b14158015611a1d57508060ff16601c14155b15611a5657856040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016104f09190614330565b73ffffffffffffffffffffffffffffffffffffffff87161580611aff5750604080515f81526020810180835286905260ff831691810191909152606081018490526080810183905273ffffffffffffffffffffffffffffffffffffffff88169060019060a0016020604051602081039080840390855afa158015611adc573d5f5f3e3d5ffd5b5050506020604051035173ffffffffffffffffffffffffffffffffffffffff1614155b15611b3857856040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016104f09190614330565b838989604051602001611b4d93929190614385565b604051602081830303815290604052805190602001209450505050509695505050505050565b5f6001611b8660e0840160c08501613cad565b60ff1603611baf57611b9f610100830160e08401613c50565b67ffffffffffffffff1692915050565b5060405b611bc4610100830160e08401613c50565b67ffffffffffffffff16611bd9826020614016565b11611be65760011b611bb3565b919050565b5f6001611bfe60e0840160c08501613cad565b60ff1614611c0d576001611b9f565b6080611c20610100840160e08501613c50565b611b9f919061439e565b5f806001611c3e60e0850160c08601613cad565b60ff1614905080611c5b57611c56600c610200614003565b611c86565b611c6483611beb565b611c6f906010614016565b611c7c610200600c614003565b611c869190614003565b91505f81611ca8576020611c9985611b73565b611ca39190613ff0565b611cb1565b611cb184611b73565b90505b6001811115611cd257611cc8602084614003565b925060011c611cb4565b5050919050565b805f03611d4957610240820135151580611d015750611cfc610260830183613dc8565b151590505b15611d45576040517fd79beef90000000000000000000000000000000000000000000000000000000081525f600482015261024083013560248201526044016104f0565b5050565b5f611d79836102400135604051602001611d6591815260200190565b604051602081830303815290604052610831565b9050611d896101a0840184613d02565b35611dbf82611d99600186613ef5565b611dab61012088016101008901613daf565b63ffffffff166103bc610260890189613dc8565b14611e04576040517fd79beef90000000000000000000000000000000000000000000000000000000081526004810183905261024084013560248201526044016104f0565b505050565b606083015160808401515f916002918391611e269190868861402d565b604051602001611e38939291906143cd565b60408051601f1981840301815290829052611e5291613ebd565b602060405180830381855afa158015611e6d573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611e909190613c96565b60a08501516080860151919250905b83811015612022575f858286611eb6826020614003565b92611ec39392919061402d565b611ecc91614408565b90506001831615611f71576040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018290526041810185905260029060610160408051601f1981840301815290829052611f2e91613ebd565b602060405180830381855afa158015611f49573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611f6c9190613c96565b612006565b6040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526041810182905260029060610160408051601f1981840301815290829052611fc891613ebd565b602060405180830381855afa158015611fe3573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906120069190613c96565b93505060019190911c9061201b602082614003565b9050611e9f565b50509392505050565b5f80600e612040610100870160e08801613c50565b67ffffffffffffffff16901b90505f5b6080811015612099575f61206586868461222c565b60030b90508281138061207f575061207c83614444565b81125b156120905760019350505050611902565b50600101612050565b505f95945050505050565b5f610a2c7f736c61726b2f76312f6d61746d756c2f64000000000000000000000000000000858585612b9b565b5f5f846040015160106120e49190614016565b85606001516120f39190614003565b9050838184612103826010614003565b926121109392919061402d565b6121199161447a565b95945050505050565b5f8080805b60808110156121d4575f6121448682600485048a60200201612c6a565b90505f5b60108110156121ca575f6006600283901c901b83836003166004811061217057612170613f08565b6020020151901c63ffffffff908116600c84870160021b8e01013560e01c818118639e3779b10280841660109190911c61ffff1681189081029990990198637f4a7c15909101909216911802949094019350600101612148565b5050601001612127565b508067ffffffffffffffff1660408367ffffffffffffffff16901b1760801b92505050949350505050565b5f610a2c7f736c61726b2f76312f6d61746d756c2f61000000000000000000000000000000858585612b9b565b5f838361223a846004614016565b61224590600c614003565b90612251856004614016565b61225c90600c614003565b612267906004614003565b926122749392919061402d565b61227d91614054565b60e01c949350505050565b5f61211961229d610100870160e08801613c50565b67ffffffffffffffff168386602001516122b689612e38565b87896040015160806122c89190614016565b6122d29190614003565b612ebb565b5f6122e56020830183613c1e565b73ffffffffffffffffffffffffffffffffffffffff1603612362576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f70726f766964657200000000000000000000000000000000000000000000000060448201526064016104f0565b5f6123736040830160208401613c1e565b73ffffffffffffffffffffffffffffffffffffffff16036123f0576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f7369676e6572000000000000000000000000000000000000000000000000000060448201526064016104f0565b5f6124016060830160408401613c1e565b73ffffffffffffffffffffffffffffffffffffffff161480612469575061242b6020820182613c1e565b73ffffffffffffffffffffffffffffffffffffffff166124516060830160408401613c1e565b73ffffffffffffffffffffffffffffffffffffffff16145b806124bd575061247f6040820160208301613c1e565b73ffffffffffffffffffffffffffffffffffffffff166124a56060830160408401613c1e565b73ffffffffffffffffffffffffffffffffffffffff16145b15612524576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f766572696669657200000000000000000000000000000000000000000000000060448201526064016104f0565b61253460a0820160808301613c50565b67ffffffffffffffff165f036125a6576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600360248201527f657261000000000000000000000000000000000000000000000000000000000060448201526064016104f0565b6125b660c0820160a08301613c50565b67ffffffffffffffff165f03612628576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f636f756e7465720000000000000000000000000000000000000000000000000060448201526064016104f0565b600161263a60e0830160c08401613cad565b60ff16036127375761010061265482820160e08401613c50565b67ffffffffffffffff16108061268657506201000061267a610100830160e08401613c50565b67ffffffffffffffff16115b806126c95750600161269f610100830160e08401613c50565b6126a991906144df565b6126ba610100830160e08401613c50565b1667ffffffffffffffff165f14155b15612732576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016104f09060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b612893565b600261274960e0830160c08401613cad565b60ff160361282f57610400612765610100830160e08401613c50565b67ffffffffffffffff1610806127985750631000000061278c610100830160e08401613c50565b67ffffffffffffffff16115b806126c957506104006127b2610100830160e08401613c50565b6127bc91906144ff565b67ffffffffffffffff1615612732576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016104f09060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b6040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016104f09060208082526004908201527f6b696e6400000000000000000000000000000000000000000000000000000000604082015260600190565b6128a561012082016101008301613daf565b63ffffffff1615806128f5575060016128c460e0830160c08401613cad565b60ff16146128d4576101006128d7565b60405b61ffff166128ed61012083016101008401613daf565b63ffffffff16115b1561295c576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f726f756e6473000000000000000000000000000000000000000000000000000060448201526064016104f0565b61296e61012082016101008301613daf565b63ffffffff1661298661014083016101208401613daf565b63ffffffff1610806129b057506101006129a861014083016101208401613daf565b63ffffffff16115b15612a17576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f6f70656e696e677300000000000000000000000000000000000000000000000060448201526064016104f0565b50565b604080517f736c61726b2f76312f646576696365000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606085901b16918101919091527cff0000000000000000000000000000000000000000000000000000000060e083901b1660548201525f906002906058016118aa565b604080517f736c61726b2f76312f6d61747269782d7365656400000000000000000000000060208201527fffffffffffffffff0000000000000000000000000000000000000000000000004660c090811b8216838501527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606088901b16604884015285901b16605c8201526064808201849052825180830390910181526084909101918290525f91600291612b5d91613ebd565b602060405180830381855afa158015612b78573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190610a2c9190613c96565b6040805160208101869052908101849052606081018390527fffffffffffffffff0000000000000000000000000000000000000000000000004660c01b1660808201527fffffffff0000000000000000000000000000000000000000000000000000000060e083901b1660888201525f90600290608c0160408051601f1981840301815290829052612c2c91613ebd565b602060405180830381855afa158015612c47573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906121199190613c96565b612c72613a97565b78010000000000000001000000000000000100000000000000018281027803000000000000000200000000000000010000000000000000018252838102602083015260a085901c63ffffffff90811682026040840152608086901c81169091026060830152849060e082901c9060c083901c165f5b600a811015612e2d578451604086015160208088015163d2511f53939093029263cd9e8d5792909202919082901c1878010000000000000001000000000000000100000000000000018602187bffffffff00000000ffffffff00000000ffffffff00000000ffffffff16875f60200201527bffffffff00000000ffffffff00000000ffffffff00000000ffffffff780100000000000000010000000000000001000000000000000185028860036020020151602085901c18181687600260048110612db457612db4613f08565b60200201527bffffffff00000000ffffffff00000000ffffffff00000000ffffffff811687600160200201527bffffffff00000000ffffffff00000000ffffffff00000000ffffffff82168760036020020152505063ffffffff639e3779b990930183169263bb67ae8590920190911690600101612ce7565b505050509392505050565b5f60027f736c61726b2f76312f6d61746d756c2f62000000000000000000000000000000610140840135612e73610100860160e08701613c50565b60405160200161084a93929190928352602083019190915260e01b7fffffffff0000000000000000000000000000000000000000000000000000000016604082015260440190565b5f5f612ec78686613970565b90505f612ed48585613970565b90507cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7f80808080808080808080808080808080808080808080808080808080808080805f5f5f5f5b8d60041c8110156138b8575f5f78030000000000000002000000000000000100000000000000007801000000000000000100000000000000010000000000000001840201613379818c5f5f5f5f63d2511f53860290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60208601518260201c18169150845193506040850151925063d2511f53840263cd9e8d5783027bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6060880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6080880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60a0880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60c0880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60e0880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610100880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610120880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610140880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610160880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610180880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101a0880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101c0880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101e0880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610200880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610220880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610240880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610260880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610280880151848460201c1818169350809450508091505092959194509250565b93508a7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff831660201b84171895508a7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff851660201b8217189450505050505f5f700100000000000000020000000000000003780100000000000000010000000000000001000000000000000186020161381b818d5f5f5f5f63d2511f53860290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60208601518260201c18169150845193506040850151925063d2511f53840263cd9e8d5783027bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6060880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6080880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60a0880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60c0880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60e0880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610100880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610120880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610140880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610160880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610180880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101a0880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101c0880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101e0880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610200880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610220880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610240880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610260880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610280880151848460201c1818169350809450508091505092959194509250565b602093841b7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff938416178e189650921b9116178a1891505f90505b60208110156138a8578a85821c168b84831c1680820260e01c8b019a50818a01995080890198508c86841c1691508c84841c16905080820260e01c8b019a50818a01995080890198505050600881019050613852565b5050505050600481019050612f1a565b508c600e1b61390a827bffffffff00000000ffffffff00000000ffffffff00000000ffffffff81811660209290921c160160c081901c608082901c01604082901c9091010167ffffffffffffffff1690565b613957847bffffffff00000000ffffffff00000000ffffffff00000000ffffffff81811660209290921c160160c081901c608082901c01604082901c9091010167ffffffffffffffff1690565b0160071b84030197505050505050505095945050505050565b5f60405190506102a081016040528260e01c63ffffffff8460c01c1663cd9e8d5763ffffffff8660a01c1602780100000000000000010000000000000001000000000000000183868360201c181802845278010000000000000001000000000000000100000000000000018263ffffffff8860801c1618026020850152780100000000000000010000000000000001000000000000000163ffffffff821602604085015250606083015b6102a08401811015613a8e5763ffffffff639e3779b9840116925063ffffffff63bb67ae858301169150780100000000000000010000000000000001000000000000000183028152780100000000000000010000000000000001000000000000000182026020820152604081019050613a1a565b50505092915050565b60405180608001604052806004906020820280368337509192915050565b5f5f60408385031215613ac6575f5ffd5b823560058110613ad4575f5ffd5b9150602083013567ffffffffffffffff811115613aef575f5ffd5b83016102a08186031215613b01575f5ffd5b809150509250929050565b803560ff81168114611be6575f5ffd5b5f60408284031215613b2c575f5ffd5b50919050565b5f5f5f5f5f8587036101e0811215613b48575f5ffd5b610160811215613b56575f5ffd5b50859450613b676101608701613b0c565b935061018086013567ffffffffffffffff811115613b83575f5ffd5b860160a08189031215613b94575f5ffd5b92506101a086013567ffffffffffffffff811115613bb0575f5ffd5b613bbc88828901613b1c565b9250506101c086013567ffffffffffffffff811115613bd9575f5ffd5b613be588828901613b1c565b9150509295509295909350565b73ffffffffffffffffffffffffffffffffffffffff81168114612a17575f5ffd5b8035611be681613bf2565b5f60208284031215613c2e575f5ffd5b813561190281613bf2565b803567ffffffffffffffff81168114611be6575f5ffd5b5f60208284031215613c60575f5ffd5b61190282613c39565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f60208284031215613ca6575f5ffd5b5051919050565b5f60208284031215613cbd575f5ffd5b61190282613b0c565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61833603018112613cf8575f5ffd5b9190910192915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1833603018112613cf8575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613d67575f5ffd5b83018035915067ffffffffffffffff821115613d81575f5ffd5b602001915036819003821315613d95575f5ffd5b9250929050565b803563ffffffff81168114611be6575f5ffd5b5f60208284031215613dbf575f5ffd5b61190282613d9c565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613dfb575f5ffd5b83018035915067ffffffffffffffff821115613e15575f5ffd5b6020019150600581901b3603821315613d95575f5ffd5b60058110613e61577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b602081016102ef8284613e2c565b5f81518060208401855e5f93019283525090919050565b7fff00000000000000000000000000000000000000000000000000000000000000831681525f610a2c6001830184613e73565b5f6119028284613e73565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b818103818111156102ef576102ef613ec8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203613f6557613f65613ec8565b5060010190565b7f4f70656e696e6773284a6f62206a6f622c627974657333322070726576696f7581527f732c6279746573333220636f6d6d69742c6279746573333220726f6f7429000060208201525f611902603e830184613e73565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82613ffe57613ffe613fc3565b500490565b808201808211156102ef576102ef613ec8565b80820281158282048414176102ef576102ef613ec8565b5f5f8585111561403b575f5ffd5b83861115614047575f5ffd5b5050820193919092039150565b80357fffffffff0000000000000000000000000000000000000000000000000000000081169060048410156140b3577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505b5092915050565b604081016140c88285613e2c565b60ff831660208301529392505050565b7f436f6d6d6974284a6f62206a6f622c627974657333322070726576696f75732c81527f6279746573333220726f6f74290000000000000000000000000000000000000060208201525f611902602d830184613e73565b5f6020828403121561413f575f5ffd5b815161190281613bf2565b5f6020828403121561415a575f5ffd5b81518015158114611902575f5ffd5b828152610180810161419b6020830161418185613c13565b73ffffffffffffffffffffffffffffffffffffffff169052565b6141a760208401613c13565b73ffffffffffffffffffffffffffffffffffffffff81166040840152506141d060408401613c13565b73ffffffffffffffffffffffffffffffffffffffff81166060840152506060830135608083810191909152614206908401613c39565b67ffffffffffffffff811660a08401525061422360a08401613c39565b67ffffffffffffffff811660c08401525061424060c08401613b0c565b60ff811660e08401525061425660e08401613c39565b67ffffffffffffffff8116610100840152506142756101008401613d9c565b63ffffffff8116610120840152506142906101208401613d9c565b63ffffffff81166101408401525061014092909201356101609190910152919050565b7f5374617274284a6f62206a6f622c627974657333322070726576696f75732c6281527f79746573333220736565642c6279746573333220706f736974696f6e73436f6d60208201527f6d69746d656e742c75696e74363420657870697265732900000000000000000060408201525f6119026057830184613e73565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f60408385031215614376575f5ffd5b50508035926020909101359150565b838152818360208301375f910160200190815292915050565b5f67ffffffffffffffff8316806143b7576143b7613fc3565b8067ffffffffffffffff84160491505092915050565b7fff0000000000000000000000000000000000000000000000000000000000000084168152818360018301375f910160010190815292915050565b803560208310156102ef577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b5f7f8000000000000000000000000000000000000000000000000000000000000000820361447457614474613ec8565b505f0390565b80357fffffffffffffffffffffffffffffffff0000000000000000000000000000000081169060108410156140b3577fffffffffffffffffffffffffffffffff00000000000000000000000000000000808560100360031b1b82161691505092915050565b67ffffffffffffffff82811682821603908111156102ef576102ef613ec8565b5f67ffffffffffffffff83168061451857614518613fc3565b8067ffffffffffffffff8416069150509291505056fe4a6f6228616464726573732070726f76696465722c61646472657373207369676e65722c616464726573732076657269666965722c62797465733332206465766963652c75696e743634206572612c75696e74363420636f756e7465722c75696e7438206b696e642c75696e7436342073697a652c75696e74333220726f756e64732c75696e743332206f70656e696e67732c62797465733332206d61747269785365656429",
}

// FraudProofs is an auto generated Go binding around an Ethereum contract.
type FraudProofs struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FraudProofs) GetABI() abi.ABI {
	return c.abi
}

// NewFraudProofs creates a new instance of FraudProofs.
func NewFraudProofs() *FraudProofs {
	parsed, err := FraudProofsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FraudProofs{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FraudProofs) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address settlement_, address convictions_) returns()
func (fraudProofs *FraudProofs) PackConstructor(settlement_ common.Address, convictions_ common.Address) []byte {
	enc, err := fraudProofs.abi.Pack("", settlement_, convictions_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe02536a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function check(uint8 ground, ((address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32),uint8,(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes),(bytes32,bytes),uint32,bytes,bytes32[],bytes32,bytes32[],uint32) e) view returns(bytes32 challenge)
func (fraudProofs *FraudProofs) PackCheck(ground uint8, e FraudProofsEvidence) []byte {
	enc, err := fraudProofs.abi.Pack("check", ground, e)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe02536a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function check(uint8 ground, ((address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32),uint8,(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes),(bytes32,bytes),uint32,bytes,bytes32[],bytes32,bytes32[],uint32) e) view returns(bytes32 challenge)
func (fraudProofs *FraudProofs) TryPackCheck(ground uint8, e FraudProofsEvidence) ([]byte, error) {
	return fraudProofs.abi.Pack("check", ground, e)
}

// UnpackCheck is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe02536a2.
//
// Solidity: function check(uint8 ground, ((address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32),uint8,(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes),(bytes32,bytes),uint32,bytes,bytes32[],bytes32,bytes32[],uint32) e) view returns(bytes32 challenge)
func (fraudProofs *FraudProofs) UnpackCheck(data []byte) ([32]byte, error) {
	out, err := fraudProofs.abi.Unpack("check", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackContradict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf51a6cd6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contradict((address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32) job, uint8 deviceIndex, (bytes32,bytes32,bytes32,uint64,bytes) start, (bytes32,bytes) one, (bytes32,bytes) other) returns()
func (fraudProofs *FraudProofs) PackContradict(job Job, deviceIndex uint8, start Start, one Commit, other Commit) []byte {
	enc, err := fraudProofs.abi.Pack("contradict", job, deviceIndex, start, one, other)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContradict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf51a6cd6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contradict((address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32) job, uint8 deviceIndex, (bytes32,bytes32,bytes32,uint64,bytes) start, (bytes32,bytes) one, (bytes32,bytes) other) returns()
func (fraudProofs *FraudProofs) TryPackContradict(job Job, deviceIndex uint8, start Start, one Commit, other Commit) ([]byte, error) {
	return fraudProofs.abi.Pack("contradict", job, deviceIndex, start, one, other)
}

// PackConvictions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd221d466.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convictions() view returns(address)
func (fraudProofs *FraudProofs) PackConvictions() []byte {
	enc, err := fraudProofs.abi.Pack("convictions")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvictions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd221d466.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convictions() view returns(address)
func (fraudProofs *FraudProofs) TryPackConvictions() ([]byte, error) {
	return fraudProofs.abi.Pack("convictions")
}

// UnpackConvictions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd221d466.
//
// Solidity: function convictions() view returns(address)
func (fraudProofs *FraudProofs) UnpackConvictions(data []byte) (common.Address, error) {
	out, err := fraudProofs.abi.Unpack("convictions", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x974f85b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prove(uint8 ground, ((address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32),uint8,(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes),(bytes32,bytes),uint32,bytes,bytes32[],bytes32,bytes32[],uint32) e) returns(uint256 id)
func (fraudProofs *FraudProofs) PackProve(ground uint8, e FraudProofsEvidence) []byte {
	enc, err := fraudProofs.abi.Pack("prove", ground, e)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x974f85b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prove(uint8 ground, ((address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32),uint8,(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes),(bytes32,bytes),uint32,bytes,bytes32[],bytes32,bytes32[],uint32) e) returns(uint256 id)
func (fraudProofs *FraudProofs) TryPackProve(ground uint8, e FraudProofsEvidence) ([]byte, error) {
	return fraudProofs.abi.Pack("prove", ground, e)
}

// UnpackProve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x974f85b9.
//
// Solidity: function prove(uint8 ground, ((address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32),uint8,(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes),(bytes32,bytes),uint32,bytes,bytes32[],bytes32,bytes32[],uint32) e) returns(uint256 id)
func (fraudProofs *FraudProofs) UnpackProve(data []byte) (*big.Int, error) {
	out, err := fraudProofs.abi.Unpack("prove", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51160630.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlement() view returns(address)
func (fraudProofs *FraudProofs) PackSettlement() []byte {
	enc, err := fraudProofs.abi.Pack("settlement")
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
func (fraudProofs *FraudProofs) TryPackSettlement() ([]byte, error) {
	return fraudProofs.abi.Pack("settlement")
}

// UnpackSettlement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51160630.
//
// Solidity: function settlement() view returns(address)
func (fraudProofs *FraudProofs) UnpackSettlement(data []byte) (common.Address, error) {
	out, err := fraudProofs.abi.Unpack("settlement", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (fraudProofs *FraudProofs) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["BadJob"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackBadJobError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["ColumnOutOfRange"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackColumnOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["EraNotOpened"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackEraNotOpenedError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["GroundUnknown"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackGroundUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["LeafOutOfRange"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackLeafOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["NotDevice"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackNotDeviceError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["NotEraMatrix"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackNotEraMatrixError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["NotEraSigner"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackNotEraSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["NotEraVerifier"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackNotEraVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["NotFalse"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackNotFalseError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["OpeningSize"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackOpeningSizeError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["PathLength"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackPathLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["PositionOutOfRange"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackPositionOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["RootNotCommitted"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackRootNotCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["RootNotWanted"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackRootNotWantedError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["SameContent"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackSameContentError(raw[4:])
	}
	if bytes.Equal(raw[:4], fraudProofs.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return fraudProofs.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FraudProofsBadJob represents a BadJob error raised by the FraudProofs contract.
type FraudProofsBadJob struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadJob(string field)
func FraudProofsBadJobErrorID() common.Hash {
	return common.HexToHash("0x3baf84fcd4fb97bf94eb0ba289e64acb1c54e571b773421394dc9137779b3a85")
}

// UnpackBadJobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadJob(string field)
func (fraudProofs *FraudProofs) UnpackBadJobError(raw []byte) (*FraudProofsBadJob, error) {
	out := new(FraudProofsBadJob)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "BadJob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsBadSignature represents a BadSignature error raised by the FraudProofs contract.
type FraudProofsBadSignature struct {
	Message string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(string message)
func FraudProofsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0xc642adb5d25889b4e33b21b65cb727f81dd1fc9903fe442e66263c1fbab9f105")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(string message)
func (fraudProofs *FraudProofs) UnpackBadSignatureError(raw []byte) (*FraudProofsBadSignature, error) {
	out := new(FraudProofsBadSignature)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsColumnOutOfRange represents a ColumnOutOfRange error raised by the FraudProofs contract.
type FraudProofsColumnOutOfRange struct {
	Column uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColumnOutOfRange(uint32 column)
func FraudProofsColumnOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xf4939f6b217ec60f6e60bfa18b008fa27725180607ccc82aae9a33d6c6a7b539")
}

// UnpackColumnOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColumnOutOfRange(uint32 column)
func (fraudProofs *FraudProofs) UnpackColumnOutOfRangeError(raw []byte) (*FraudProofsColumnOutOfRange, error) {
	out := new(FraudProofsColumnOutOfRange)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "ColumnOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsEraNotOpened represents a EraNotOpened error raised by the FraudProofs contract.
type FraudProofsEraNotOpened struct {
	Era uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EraNotOpened(uint64 era)
func FraudProofsEraNotOpenedErrorID() common.Hash {
	return common.HexToHash("0x1c3f44fab7ec434ad9913b1870107dc0ce333c81f7ce6427cd7b82ceda1b78d9")
}

// UnpackEraNotOpenedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EraNotOpened(uint64 era)
func (fraudProofs *FraudProofs) UnpackEraNotOpenedError(raw []byte) (*FraudProofsEraNotOpened, error) {
	out := new(FraudProofsEraNotOpened)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "EraNotOpened", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsGroundUnknown represents a GroundUnknown error raised by the FraudProofs contract.
type FraudProofsGroundUnknown struct {
	Ground uint8
	Kind   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GroundUnknown(uint8 ground, uint8 kind)
func FraudProofsGroundUnknownErrorID() common.Hash {
	return common.HexToHash("0x392acea65055b48c02ed6115ef9d95f547b430b7b353636c56deefb62c846ec5")
}

// UnpackGroundUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GroundUnknown(uint8 ground, uint8 kind)
func (fraudProofs *FraudProofs) UnpackGroundUnknownError(raw []byte) (*FraudProofsGroundUnknown, error) {
	out := new(FraudProofsGroundUnknown)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "GroundUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsLeafOutOfRange represents a LeafOutOfRange error raised by the FraudProofs contract.
type FraudProofsLeafOutOfRange struct {
	Index *big.Int
	Size  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeafOutOfRange(uint256 index, uint256 size)
func FraudProofsLeafOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x9bec873a6e7b255f60b15651056af6599a06d83a81b238f46a4e99ef0c0d65cc")
}

// UnpackLeafOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeafOutOfRange(uint256 index, uint256 size)
func (fraudProofs *FraudProofs) UnpackLeafOutOfRangeError(raw []byte) (*FraudProofsLeafOutOfRange, error) {
	out := new(FraudProofsLeafOutOfRange)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "LeafOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsNotDevice represents a NotDevice error raised by the FraudProofs contract.
type FraudProofsNotDevice struct {
	Device [32]byte
	Wanted [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDevice(bytes32 device, bytes32 wanted)
func FraudProofsNotDeviceErrorID() common.Hash {
	return common.HexToHash("0x59afced9bad83e7c34267f63d22e625db482f568691fce0e4261d299c65db583")
}

// UnpackNotDeviceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDevice(bytes32 device, bytes32 wanted)
func (fraudProofs *FraudProofs) UnpackNotDeviceError(raw []byte) (*FraudProofsNotDevice, error) {
	out := new(FraudProofsNotDevice)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "NotDevice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsNotEraMatrix represents a NotEraMatrix error raised by the FraudProofs contract.
type FraudProofsNotEraMatrix struct {
	MatrixSeed [32]byte
	Wanted     [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEraMatrix(bytes32 matrixSeed, bytes32 wanted)
func FraudProofsNotEraMatrixErrorID() common.Hash {
	return common.HexToHash("0xef08cec426099479f71c956b5ec01993bed2e2b4ccc506d73d8b6955de5a6576")
}

// UnpackNotEraMatrixError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEraMatrix(bytes32 matrixSeed, bytes32 wanted)
func (fraudProofs *FraudProofs) UnpackNotEraMatrixError(raw []byte) (*FraudProofsNotEraMatrix, error) {
	out := new(FraudProofsNotEraMatrix)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "NotEraMatrix", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsNotEraSigner represents a NotEraSigner error raised by the FraudProofs contract.
type FraudProofsNotEraSigner struct {
	Signer    common.Address
	Appointed common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEraSigner(address signer, address appointed)
func FraudProofsNotEraSignerErrorID() common.Hash {
	return common.HexToHash("0xbeb328c494d349d81c8e2203a2fda8744ed7edf64f78e5db80979576ea0d80db")
}

// UnpackNotEraSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEraSigner(address signer, address appointed)
func (fraudProofs *FraudProofs) UnpackNotEraSignerError(raw []byte) (*FraudProofsNotEraSigner, error) {
	out := new(FraudProofsNotEraSigner)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "NotEraSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsNotEraVerifier represents a NotEraVerifier error raised by the FraudProofs contract.
type FraudProofsNotEraVerifier struct {
	Verifier common.Address
	Era      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEraVerifier(address verifier, uint64 era)
func FraudProofsNotEraVerifierErrorID() common.Hash {
	return common.HexToHash("0x7b24d5bed9a4bb0fad22f4433013ad9949062f2fa2b31a40dc6c39bfcfe6d3b4")
}

// UnpackNotEraVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEraVerifier(address verifier, uint64 era)
func (fraudProofs *FraudProofs) UnpackNotEraVerifierError(raw []byte) (*FraudProofsNotEraVerifier, error) {
	out := new(FraudProofsNotEraVerifier)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "NotEraVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsNotFalse represents a NotFalse error raised by the FraudProofs contract.
type FraudProofsNotFalse struct {
	Ground uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFalse(uint8 ground)
func FraudProofsNotFalseErrorID() common.Hash {
	return common.HexToHash("0x74e153efe88468d834290d9e9ef352d121217e6bde0c83f1a427a4ac93653fe7")
}

// UnpackNotFalseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFalse(uint8 ground)
func (fraudProofs *FraudProofs) UnpackNotFalseError(raw []byte) (*FraudProofsNotFalse, error) {
	out := new(FraudProofsNotFalse)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "NotFalse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsOpeningSize represents a OpeningSize error raised by the FraudProofs contract.
type FraudProofsOpeningSize struct {
	Length *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OpeningSize(uint256 length, uint256 wanted)
func FraudProofsOpeningSizeErrorID() common.Hash {
	return common.HexToHash("0x64862cadf7c988ed7183aa36e2942736588d7db6abd923ca7d39b75648b97331")
}

// UnpackOpeningSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OpeningSize(uint256 length, uint256 wanted)
func (fraudProofs *FraudProofs) UnpackOpeningSizeError(raw []byte) (*FraudProofsOpeningSize, error) {
	out := new(FraudProofsOpeningSize)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "OpeningSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsPathLength represents a PathLength error raised by the FraudProofs contract.
type FraudProofsPathLength struct {
	Length *big.Int
	Index  *big.Int
	Size   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PathLength(uint256 length, uint256 index, uint256 size)
func FraudProofsPathLengthErrorID() common.Hash {
	return common.HexToHash("0x449ee08c52f26cfeafa4145a8383f30102579058e5c481c4f8b2ea34201a8bc6")
}

// UnpackPathLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PathLength(uint256 length, uint256 index, uint256 size)
func (fraudProofs *FraudProofs) UnpackPathLengthError(raw []byte) (*FraudProofsPathLength, error) {
	out := new(FraudProofsPathLength)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "PathLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsPositionOutOfRange represents a PositionOutOfRange error raised by the FraudProofs contract.
type FraudProofsPositionOutOfRange struct {
	Round *big.Int
	Row   *big.Int
	Block *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PositionOutOfRange(uint256 round, uint256 row, uint256 block_)
func FraudProofsPositionOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x4526ea38905a7636be66b171258baa794269850ed67ce10161961d9b16f7d21b")
}

// UnpackPositionOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PositionOutOfRange(uint256 round, uint256 row, uint256 block_)
func (fraudProofs *FraudProofs) UnpackPositionOutOfRangeError(raw []byte) (*FraudProofsPositionOutOfRange, error) {
	out := new(FraudProofsPositionOutOfRange)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "PositionOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsRootNotCommitted represents a RootNotCommitted error raised by the FraudProofs contract.
type FraudProofsRootNotCommitted struct {
	Round *big.Int
	Root  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RootNotCommitted(uint256 round, bytes32 root)
func FraudProofsRootNotCommittedErrorID() common.Hash {
	return common.HexToHash("0xd79beef9118d55182565253ba322510adbada5a29a25d9fc7cf87f83e1c963a6")
}

// UnpackRootNotCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RootNotCommitted(uint256 round, bytes32 root)
func (fraudProofs *FraudProofs) UnpackRootNotCommittedError(raw []byte) (*FraudProofsRootNotCommitted, error) {
	out := new(FraudProofsRootNotCommitted)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "RootNotCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsRootNotWanted represents a RootNotWanted error raised by the FraudProofs contract.
type FraudProofsRootNotWanted struct {
	Ground uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RootNotWanted(uint8 ground)
func FraudProofsRootNotWantedErrorID() common.Hash {
	return common.HexToHash("0xc3672e7dfa1d6f301f3c8afbd9cd9e573e8d402b100cbd4271d7b8c5dd9b85c9")
}

// UnpackRootNotWantedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RootNotWanted(uint8 ground)
func (fraudProofs *FraudProofs) UnpackRootNotWantedError(raw []byte) (*FraudProofsRootNotWanted, error) {
	out := new(FraudProofsRootNotWanted)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "RootNotWanted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsSameContent represents a SameContent error raised by the FraudProofs contract.
type FraudProofsSameContent struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameContent()
func FraudProofsSameContentErrorID() common.Hash {
	return common.HexToHash("0x240b8802c1b6c4f8610334a68ac8e52ccf7a84b3d6b28591dbaeb13e2a88aa7a")
}

// UnpackSameContentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameContent()
func (fraudProofs *FraudProofs) UnpackSameContentError(raw []byte) (*FraudProofsSameContent, error) {
	out := new(FraudProofsSameContent)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "SameContent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FraudProofsZeroAddress represents a ZeroAddress error raised by the FraudProofs contract.
type FraudProofsZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func FraudProofsZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (fraudProofs *FraudProofs) UnpackZeroAddressError(raw []byte) (*FraudProofsZeroAddress, error) {
	out := new(FraudProofsZeroAddress)
	if err := fraudProofs.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
