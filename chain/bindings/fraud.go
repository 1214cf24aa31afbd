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
	Warned    bool
	Key       [32]byte
	Bond      *big.Int
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

// ForcedOpeningsTerms is an auto generated low-level Go binding around an user-defined struct.
type ForcedOpeningsTerms struct {
	AnswerWindow uint64
	DemandEras   uint32
	DataFee      *big.Int
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

// OpeningFactsAnswer is an auto generated low-level Go binding around an user-defined struct.
type OpeningFactsAnswer struct {
	Previous  [32]byte
	Signature []byte
}

// OpeningFactsEvidence is an auto generated low-level Go binding around an user-defined struct.
type OpeningFactsEvidence struct {
	Job         Job
	DeviceIndex uint8
	Start       Start
	Commit      Commit
	Answer      OpeningFactsAnswer
	Index       uint32
	Opening     []byte
	OpeningPath [][32]byte
	Root        [32]byte
	RootPath    [][32]byte
	Column      uint32
}

// Start is an auto generated low-level Go binding around an user-defined struct.
type Start struct {
	Previous            [32]byte
	Seed                [32]byte
	PositionsCommitment [32]byte
	Expires             uint64
	Signature           []byte
}

// WalkDisputesDispute is an auto generated low-level Go binding around an user-defined struct.
type WalkDisputesDispute struct {
	Provider  common.Address
	Era       uint64
	State     uint8
	Verifier  common.Address
	Until     uint64
	Accuser   common.Address
	Warned    bool
	Challenge [32]byte
	Job       [32]byte
	Commit    [32]byte
	Head      [32]byte
	Bond      *big.Int
}

// WalkDisputesParams is an auto generated low-level Go binding around an user-defined struct.
type WalkDisputesParams struct {
	AnswerWindow uint64
	DataFee      *big.Int
}

// WalkDisputesShown is an auto generated low-level Go binding around an user-defined struct.
type WalkDisputesShown struct {
	Index  uint32
	Number uint64
	Line   []byte
	Path   [][32]byte
}

// ForcedOpeningsMetaData contains all meta data concerning the ForcedOpenings contract.
var ForcedOpeningsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"access\",\"type\":\"address\"},{\"internalType\":\"contractIEraFacts\",\"name\":\"settlement_\",\"type\":\"address\"},{\"internalType\":\"contractIConvictions\",\"name\":\"convictions_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"answerWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"demandEras\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"dataFee\",\"type\":\"uint96\"}],\"internalType\":\"structForcedOpenings.Terms\",\"name\":\"t\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"AlreadyDemanding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"}],\"name\":\"AlreadyProposed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"one\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"other\",\"type\":\"bytes32\"}],\"name\":\"AnswersDiffer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"BadJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"}],\"name\":\"ChallengeOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraNotOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"LeafOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoAccessControl\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"NotDevice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"NotEraMatrix\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"appointed\",\"type\":\"address\"}],\"name\":\"NotEraSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NotEraVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NotItsJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"enumForcedOpenings.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"row\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"}],\"name\":\"NotThePosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"NotThePositionsKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingCredited\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"}],\"name\":\"NothingLeftToDemand\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingProposed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"OpeningSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"PathElsewhere\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"PathLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"row\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"}],\"name\":\"PositionOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"nowTs\",\"type\":\"uint256\"}],\"name\":\"ProposalNotReady\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"nowTs\",\"type\":\"uint256\"}],\"name\":\"ProposalStale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"RootNotCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"}],\"name\":\"RoundOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"demandEras\",\"type\":\"uint64\"}],\"name\":\"TooLateToDemand\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyDemands\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"WindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shown\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"asked\",\"type\":\"uint256\"}],\"name\":\"WrongCount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"Demanded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"Expired\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"}],\"name\":\"FaultShown\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"fromEra\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint192\",\"name\":\"word\",\"type\":\"uint192\"}],\"name\":\"ParametersChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint192\",\"name\":\"word\",\"type\":\"uint192\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"}],\"name\":\"ParametersProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint192\",\"name\":\"word\",\"type\":\"uint192\"}],\"name\":\"ProposalDropped\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_OPEN\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMETERS_DELAY\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMETERS_GRACE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PER_DEMAND\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"accessControl\",\"outputs\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"opening\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"openingPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"rootPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"previousRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"previousPath\",\"type\":\"bytes32[]\"}],\"internalType\":\"structForcedOpenings.Shown[]\",\"name\":\"shown\",\"type\":\"tuple[]\"}],\"name\":\"answer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"}],\"name\":\"answerGas\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"applyProposal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"}],\"name\":\"bondFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"convictions\",\"outputs\":[{\"internalType\":\"contractIConvictions\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"deviceIndex\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"positionsCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structStart\",\"name\":\"start\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structCommit\",\"name\":\"commit\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"demand\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"demandCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"demandOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumForcedOpenings.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"first\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"demander\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"warned\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"internalType\":\"structForcedOpenings.Demand\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"dropProposal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"expire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"fault\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"openAgainst\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"}],\"name\":\"partsOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalReadyAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"answerWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"demandEras\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"dataFee\",\"type\":\"uint96\"}],\"internalType\":\"structForcedOpenings.Terms\",\"name\":\"t\",\"type\":\"tuple\"}],\"name\":\"proposeTerms\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposedTerms\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"answerWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"demandEras\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"dataFee\",\"type\":\"uint96\"}],\"internalType\":\"structForcedOpenings.Terms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposedWord\",\"outputs\":[{\"internalType\":\"uint192\",\"name\":\"\",\"type\":\"uint192\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settlement\",\"outputs\":[{\"internalType\":\"contractIEraFacts\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"termsAt\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"answerWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"demandEras\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"dataFee\",\"type\":\"uint96\"}],\"internalType\":\"structForcedOpenings.Terms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "214d028d2653739553d0a0f7086ccc01d8",
	Bin: "0x610140604052348015610010575f5ffd5b5060405161600d38038061600d83398101604081905261002f916102e7565b8383836001600160a01b038216158061004f57506001600160a01b038116155b1561006d5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0390811660a05290811660805281166100a057604051630a0d5bb960e11b815260040160405180910390fd5b6001600160a01b031660c05280516001600160401b031615806100d15750805162278d006001600160401b03909116115b15610113576040516387a33b2760e01b815260206004820152600c60248201526b616e7377657257696e646f7760a01b60448201526064015b60405180910390fd5b662386f26fc100006001600160601b031681604001516001600160601b0316111561016b576040516387a33b2760e01b81526020600482015260076024820152666461746146656560c81b604482015260640161010a565b8051602082015160408301516001600160601b03166101205263ffffffff16610100526001600160401b031660e0526101f06101eb825f81604001516001600160601b03166060836020015163ffffffff166001600160c01b0316901b6080845f01516001600160401b03166001600160c01b0316901b17179050919050565b6101f9565b505050506103b5565b6040805180820182525f8082526001600160c01b0384811660208085018281526001805480820182559086529551905190931668010000000000000000026001600160401b03909316929092177fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6909401939093559251918252917fa9509a5b30353c46ba79e97e7e28e3ccaeab3989f7480ebb87d47eccb1b7d645910160405180910390a250565b6001600160a01b03811681146102b6575f5ffd5b50565b805163ffffffff811681146102cc575f5ffd5b919050565b80516001600160601b03811681146102cc575f5ffd5b5f5f5f5f84860360c08112156102fb575f5ffd5b8551610306816102a2565b6020870151909550610317816102a2565b6040870151909450610328816102a2565b92506060605f198201121561033b575f5ffd5b50604051606081016001600160401b038111828210171561036a57634e487b7160e01b5f52604160045260245ffd5b60405260608601516001600160401b0381168114610386575f5ffd5b8152610394608087016102b9565b60208201526103a560a087016102d1565b6040820152939692955090935050565b60805160a05160c05160e0516101005161012051615b8c6104815f395f610cbe01525f610c0e01525f8181610b140152610b5701525f81816102fd0152612f9301525f81816105cb01528181610aa20152818161160701528181611c5901528181611e12015281816121ae015281816122cc0152818161275d0152613c2401525f81816104ca015281816109240152818161135f01528181611485015281816123cf01528181612dc401528181613d3601528181613e8f01528181613fdd01526140ed0152615b8c5ff3fe608060405260043610610199575f3560e01c80634a37cecf116100dc5780639c47ae2e11610087578063c5d7392a11610062578063c5d7392a1461059b578063ca4bb5a914610411578063d221d466146105ba578063d5d44d80146105ed575f5ffd5b80639c47ae2e14610549578063b057ba7f1461055d578063bf81bf431461057c575f5ffd5b8063625d4b53116100b7578063625d4b53146104ec57806390d94c741461050b57806394d4bfaa1461051e575f5ffd5b80634a37cecf146104795780634fdd8c58146104a557806351160630146104b9575f5ffd5b806313007d551161014757806333c71d7b1161012257806333c71d7b146104115780633b5b5b82146104275780633c12bc32146104465780633ccfd60b14610465575f5ffd5b806313007d55146102ec5780632ba70774146103375780632ed27e6a1461034b575f5ffd5b80631149d10e116101775780631149d10e146102215780631267f7dd14610240578063128d00c014610294575f5ffd5b806303b2bf8e1461019d5780630ad5c979146101c55780631124e247146101db575b5f5ffd5b3480156101a8575f5ffd5b506101b260025481565b6040519081526020015b60405180910390f35b3480156101d0575f5ffd5b506101d9610618565b005b3480156101e6575f5ffd5b5061020c6101f5366004614c52565b60046020525f908152604090205463ffffffff1681565b60405163ffffffff90911681526020016101bc565b34801561022c575f5ffd5b506101d961023b366004614cd8565b6108a1565b34801561024b575f5ffd5b505f5461027b907801000000000000000000000000000000000000000000000000900467ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020016101bc565b34801561029f575f5ffd5b505f546102c39077ffffffffffffffffffffffffffffffffffffffffffffffff1681565b60405177ffffffffffffffffffffffffffffffffffffffffffffffff90911681526020016101bc565b3480156102f7575f5ffd5b5061031f7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101bc565b348015610342575f5ffd5b506101b2600881565b348015610356575f5ffd5b506103d160408051606080820183525f80835260208084018290528385018290528154855180850187528381528083018490528601929092528451808401865267ffffffffffffffff608084901c16815263ffffffff9383901c93909316908301526bffffffffffffffffffffffff16928101929092525090565b60408051825167ffffffffffffffff16815260208084015163ffffffff1690820152918101516bffffffffffffffffffffffff16908201526060016101bc565b34801561041c575f5ffd5b5061027b62093a8081565b348015610432575f5ffd5b506101d9610441366004614d50565b610b09565b348015610451575f5ffd5b506101b2610460366004614d69565b610dfa565b348015610470575f5ffd5b506101d9610e4f565b348015610484575f5ffd5b50610498610493366004614c52565b610f2e565b6040516101bc9190614dea565b3480156104b0575f5ffd5b5061020c600481565b3480156104c4575f5ffd5b5061031f7f000000000000000000000000000000000000000000000000000000000000000081565b3480156104f7575f5ffd5b506101d9610506366004614f11565b6110f3565b6101b2610519366004614fea565b61142a565b348015610529575f5ffd5b506101b26105383660046150a3565b60036020525f908152604090205481565b348015610554575f5ffd5b506101d9611f48565b348015610568575f5ffd5b506101b2610577366004614d69565b61204c565b348015610587575f5ffd5b506101d9610596366004614c52565b612087565b3480156105a6575f5ffd5b506103d16105b53660046150de565b612346565b3480156105c5575f5ffd5b5061031f7f000000000000000000000000000000000000000000000000000000000000000081565b3480156105f8575f5ffd5b506101b26106073660046150a3565b60056020525f908152604090205481565b5f805477ffffffffffffffffffffffffffffffffffffffffffffffff811691780100000000000000000000000000000000000000000000000090910467ffffffffffffffff1690819003610698576040517fe8d4708f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8067ffffffffffffffff164210156106f2576040517ed544d700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201524260248201526044015b60405180910390fd5b5f61070062093a8083615126565b90508067ffffffffffffffff16421115610758576040517f4ad7655800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201524260248201526044016106e9565b5f8080556107646123cc565b61076f906001615126565b6001805491925067ffffffffffffffff83169161078d908290615146565b8154811061079d5761079d615159565b5f9182526020909120015467ffffffffffffffff16036107df5760018054806107c8576107c8615186565b5f8281526020812082015f19908101919091550190555b60408051808201825267ffffffffffffffff83811680835277ffffffffffffffffffffffffffffffffffffffffffffffff88811660208086018281526001805480820182555f9190915296519051909316680100000000000000000292909416919091177fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf69094019390935592519182527fa9509a5b30353c46ba79e97e7e28e3ccaeab3989f7480ebb87d47eccb1b7d645910160405180910390a250505050565b5f6108ac878761244d565b905063ffffffff841615806108dd57506108ce610120870161010088016151b3565b63ffffffff168463ffffffff16115b1561091c576040517fa7f9161900000000000000000000000000000000000000000000000000000000815263ffffffff851660048201526024016106e9565b61096e6109487f00000000000000000000000000000000000000000000000000000000000000006124a1565b82600401548784600501548888888d602001602081019061096991906150a3565b612551565b60038101545f90815260076020908152604080832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055600984015460028501546001600160a01b0368010000000000000000909104168452600590925282208054919290916109e69084906151cc565b909155506109f7905081600361261b565b805460405163ffffffff861681526001600160a01b039091169088907f4d596f569885258d1c01d7fe6e82dd3512d399a9185dd69fab05c6ad3cb8e8039060200160405180910390a380546040517f84003aa90000000000000000000000000000000000000000000000000000000081526001600160a01b0380831660048301527401000000000000000000000000000000000000000090920467ffffffffffffffff1660248201527f0000000000000000000000000000000000000000000000000000000000000000909116906384003aa9906044015f604051808303815f87803b158015610ae5575f5ffd5b505af1158015610af7573d5f5f3e3d5ffd5b5050505050505050505050565b905090565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610b4160208301836150de565b67ffffffffffffffff161080610ba05750610b7d7f000000000000000000000000000000000000000000000000000000000000000060046151df565b67ffffffffffffffff16610b9460208301836150de565b67ffffffffffffffff16115b15610c07576040517f87a33b2700000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f616e7377657257696e646f77000000000000000000000000000000000000000060448201526064016106e9565b63ffffffff7f000000000000000000000000000000000000000000000000000000000000000016610c3e60408301602084016151b3565b63ffffffff161115610cac576040517f87a33b2700000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f64656d616e64457261730000000000000000000000000000000000000000000060448201526064016106e9565b610ce56bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016600a615209565b610cf5606083016040840161523b565b6bffffffffffffffffffffffff161115610d6b576040517f87a33b2700000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f646174614665650000000000000000000000000000000000000000000000000060448201526064016106e9565b610df7610df2610d8036849003840184615254565b5f81604001516bffffffffffffffffffffffff166060836020015163ffffffff1677ffffffffffffffffffffffffffffffffffffffffffffffff16901b6080845f015167ffffffffffffffff1677ffffffffffffffffffffffffffffffffffffffffffffffff16901b17179050919050565b6127ba565b50565b5f610e0e6105b560a08401608085016150de565b604001516bffffffffffffffffffffffff1648610e2a8461204c565b610e349190615209565b610e3e91906151cc565b610e49906002615209565b92915050565b335f9081526005602052604081205490819003610e9a576040517fe44baf8f0000000000000000000000000000000000000000000000000000000081523360048201526024016106e9565b335f818152600560205260408082208290555190919083908381818185875af1925050503d805f8114610ee8576040519150601f19603f3d011682016040523d82523d5f602084013e610eed565b606091505b5050905080610f2a576040517f36899e480000000000000000000000000000000000000000000000000000000081523360048201526024016106e9565b5050565b604080516101e080820183525f8083526020808401829052838501829052606084018290526080840182905260a0840182905260c0840182905260e08401829052610100840182905261012084018290526101408401829052610160840182905261018084018290526101a084018290526101c0840182905285825260068152908490208451928301855280546001600160a01b038116845274010000000000000000000000000000000000000000810467ffffffffffffffff169284019290925292939192918301907c0100000000000000000000000000000000000000000000000000000000900460ff16600481111561102c5761102c614d84565b600481111561103d5761103d614d84565b8152600182015463ffffffff808216602084015264010000000082041660408301526001600160a01b03680100000000000000009182900481166060840152600284015467ffffffffffffffff81166080850152919091041660a0820152600382015460c0820152600482015460e082015260058201546101008201526006820154610120820152600782015460ff16151561014082015260088201546101608201526009909101546101809091015292915050565b5f6110fe888861244d565b6001810154909150640100000000900463ffffffff1682146111685760018101546040517ff46f75780000000000000000000000000000000000000000000000000000000081526004810184905264010000000090910463ffffffff1660248201526044016106e9565b5f805b63ffffffff8116841115611356575f61118c6101408b016101208c016151b3565b60018501546111a290849063ffffffff166152e7565b6111ac9190615330565b90505f6112b161122288888663ffffffff168181106111cd576111cd615159565b90506020028101906111df9190615357565b6111e99080615393565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061290992505050565b8363ffffffff168d61012001602081019061123d91906151b3565b63ffffffff168a8a8863ffffffff1681811061125b5761125b615159565b905060200281019061126d9190615357565b61127b9060208101906153f4565b808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525061297a92505050565b90505f8363ffffffff161180156112c85750838114155b15611309576040517fba4ac7bc00000000000000000000000000000000000000000000000000000000815260048101859052602481018290526044016106e9565b809350611341858c848a8a8863ffffffff1681811061132a5761132a615159565b905060200281019061133c9190615357565b612b09565b5050808061134e90615458565b91505061116b565b506113a96113837f00000000000000000000000000000000000000000000000000000000000000006124a1565b8360040154898560050154858b8b8f60200160208101906113a491906150a3565b612cd4565b600982015482546001600160a01b03165f90815260056020526040812080549091906113d69084906151cc565b909155506113e7905082600261261b565b81546040516001600160a01b03909116908a907f189bba2c0f5bd1f5e6063751adc031620915b0fd2d164d99a3ed81a998fe1502905f90a3505050505050505050565b5f5f61143887878787612d8e565b9050846040013561144884612e52565b14611482576040517ff43e784a000000000000000000000000000000000000000000000000000000008152600481018490526024016106e9565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663973628f66040518163ffffffff1660e01b8152600401602060405180830381865afa1580156114df573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611503919061547c565b90505f6115196105b560a08b0160808c016150de565b602081015190915063ffffffff1661153760a08b0160808c016150de565b6115419084615497565b67ffffffffffffffff1611156115b85761156160a08a0160808b016150de565b60208201516040517f2a3bf76a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152918416602483015263ffffffff1660448201526064016106e9565b6040808401515f9081526007602052205460ff168061167b575060408381015190517f9b1e7a8d00000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b1e7a8d90602401602060405180830381865afa158015611654573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061167891906154b7565b15155b156116ba5782604001516040517f727d965e0000000000000000000000000000000000000000000000000000000081526004016106e991815260200190565b6040808401515f90815260046020819052918120805491929163ffffffff1690836116e483615458565b91906101000a81548163ffffffff021916908363ffffffff16021790555061170c91906154ce565b90506117206101408b016101208c016151b3565b63ffffffff168163ffffffff161061176c5783604001516040517fabcc70f60000000000000000000000000000000000000000000000000000000081526004016106e991815260200190565b60085f61177f60608d0160408e016150a3565b6001600160a01b031681526020808201929092526040015f908120916117a7908d018d6150a3565b6001600160a01b0316815260208101919091526040015f908120906117d260a08d0160808e016150de565b67ffffffffffffffff16815260208101919091526040015f205460ff16156118775761180460608b0160408c016150a3565b61181160208c018c6150a3565b61182160a08d0160808e016150de565b6040517f3a821bdd0000000000000000000000000000000000000000000000000000000081526001600160a01b03938416600482015292909116602483015267ffffffffffffffff1660448201526064016106e9565b600860035f61188960208e018e6150a3565b6001600160a01b03166001600160a01b031681526020019081526020015f205f81546118b4906154ed565b91829055501115611911576118cc60208b018b6150a3565b6040517fa6565b8a0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152600860248201526044016106e9565b61191a8a610dfa565b341015611966573461192b8b610dfa565b6040517f9901e611000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016106e9565b600160085f61197b60608e0160408f016150a3565b6001600160a01b031681526020808201929092526040015f908120916119a3908e018e6150a3565b6001600160a01b0316815260208101919091526040015f908120906119ce60a08e0160808f016150de565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f6101000a81548160ff02191690831515021790555060025f8154611a13906154ed565b91829055505f818152600660209081526040909120919650611a37908c018c6150a3565b611a4760a08d0160808e016150de565b60018d6040016020810190611a5c91906150a3565b6001850180547fffffffff0000000000000000000000000000000000000000ffffffffffffffff16680100000000000000006001600160a01b03841602179055845485905f908290601490869083907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c0100000000000000000000000000000000000000000000000000000000836004811115611afd57611afd614d84565b02179055508691906101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055508591906101000a8154816001600160a01b0302191690836001600160a01b03160217905550505050508a610120016020810190611b6691906151b3565b82611b768d8a8960600151612e8f565b611b8091906152e7565b611b8a9190615330565b6001820180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff92909216919091179055600482611bd66101408e016101208f016151b3565b611be09190615505565b63ffffffff1610611bf2576004611c0f565b81611c056101408d016101208e016151b3565b611c0f9190615505565b60018201805463ffffffff92909216640100000000027fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff9092169190911790556001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663d95c7386611c8b60208e018e6150a3565b8d6080016020810190611c9e91906150de565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa158015611d07573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d2b9190615521565b6007820180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169115159190911790558251611d689042615126565b3460098301556002820180547fffffffff00000000000000000000000000000000000000000000000000000000163368010000000000000000027fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000161767ffffffffffffffff9290921691909117905560408501516020808701516060880151600885018b90558b3560068601556005850155600484015560038301919091556001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a7e21e8090611e45908e018e6150a3565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b158015611e9b575f5ffd5b505af1158015611ead573d5f5f3e3d5ffd5b50611ec29250505060a08c0160808d016150de565b67ffffffffffffffff16611ed960208d018d6150a3565b60408781015160028501548251918252602082018c905267ffffffffffffffff168183015290516001600160a01b03929092169189917f8e13e8bfc44b62ad6babd069d2a212cd4180eade456985c61338627cd93ac662919081900360600190a4505050505095945050505050565b5f80547801000000000000000000000000000000000000000000000000900467ffffffffffffffff169003611fa9576040517fe8d4708f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f54611fdf9062093a80907801000000000000000000000000000000000000000000000000900467ffffffffffffffff16615126565b67ffffffffffffffff164211611ff757611ff7612f5f565b5f5460405177ffffffffffffffffffffffffffffffffffffffffffffffff90911681527f6834436a39c33551d3638d5f8dd452dc01dd36bf20513de8e29b8927fea8ed689060200160405180910390a15f8055565b5f60286103e861205b8461303e565b61206591906151cc565b612070906004615209565b61207a9190615209565b610e499062030d406151cc565b5f612091826130ed565b600281015490915067ffffffffffffffff1642116120f45760028101546040517fbcbd1a4c0000000000000000000000000000000000000000000000000000000081526004810184905267ffffffffffffffff90911660248201526044016106e9565b600981015460028201546801000000000000000090046001600160a01b03165f90815260056020526040812080549091906121309084906151cc565b90915550612141905081600461261b565b80546040516001600160a01b039091169083907f4e9c5bbe420d20b86df64717a82c44e673adb73fc85ad1e5bd1b2075c8dc594e905f90a360038101546040517f9b1e7a8d00000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b1e7a8d90602401602060405180830381865afa1580156121fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061221f91906154b7565b15612228575050565b6040805160e08101825282546001600160a01b03808216835260018501546801000000000000000090048116602084015233838501527401000000000000000000000000000000000000000090910467ffffffffffffffff16606083015260038401546080830152600560a0830152600784015460ff161560c083015291517fe21930680000000000000000000000000000000000000000000000000000000081527f00000000000000000000000000000000000000000000000000000000000000009092169163e21930689161230191600401615540565b6020604051808303815f875af115801561231d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061234191906154b7565b505050565b604080516060810182525f8082526020820181905291810191909152610e4961236e83613197565b604080516060810182525f8082526020820181905291810191909152506040805160608082018352608084901c67ffffffffffffffff16825283901c63ffffffff1660208201526bffffffffffffffffffffffff9092169082015290565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663973628f66040518163ffffffff1660e01b8152600401602060405180830381865afa158015612429573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b04919061547c565b5f612457836130ed565b9050806004015461246783613242565b14610e49576040517f91f959c5000000000000000000000000000000000000000000000000000000008152600481018490526024016106e9565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fd20f61e58f499b65e32963f30f3db134118555338b82bf69aa9018557b98dad2918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201526001600160a01b03821660a08201525f9060c0015b604051602081830303815290604052805190602001209050919050565b612610886040518060e0016040528060a68152602001615ae660a6913960405160200161257e91906155cf565b60408051601f1981840301815282825280516020918201209083015281018a9052606081018990526080810188905263ffffffff871660a082015260c001604051602081830303815290604052805190602001208585856040518060400160405280600581526020017f4661756c74000000000000000000000000000000000000000000000000000000815250613273565b505050505050505050565b8154819083907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c010000000000000000000000000000000000000000000000000000000083600481111561267357612673614d84565b021790555081546001600160a01b03165f90815260036020526040812080549161269c83615626565b909155505060018201546801000000000000000090046001600160a01b039081165f908152600860209081526040808320865480861685529083528184207401000000000000000000000000000000000000000090910467ffffffffffffffff1684529091529081902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169055835490517f1da2753500000000000000000000000000000000000000000000000000000000815290821660048201527f000000000000000000000000000000000000000000000000000000000000000090911690631da27535906024015f604051808303815f87803b1580156127a0575f5ffd5b505af11580156127b2573d5f5f3e3d5ffd5b505050505050565b6127c2612f5f565b5f547801000000000000000000000000000000000000000000000000900467ffffffffffffffff161561284b575f546040517fe49ad54d000000000000000000000000000000000000000000000000000000008152780100000000000000000000000000000000000000000000000090910467ffffffffffffffff1660048201526024016106e9565b8061285962093a8042615126565b7fffffffffffffffff000000000000000000000000000000000000000000000000780100000000000000000000000000000000000000000000000067ffffffffffffffff92831681029190911677ffffffffffffffffffffffffffffffffffffffffffffffff938416175f81905560408051948616855291900490911660208301527f6fab9b27f67968e2a8cbe01cee9cb9884e3f983a4a25a452a93774eb16c1c4cb910160405180910390a150565b5f60025f60f81b8360405160200161292292919061563b565b60408051601f198184030181529082905261293c9161566e565b602060405180830381855afa158015612957573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190610e4991906154b7565b5f8284106129be576040517f9bec873a00000000000000000000000000000000000000000000000000000000815260048101859052602481018490526044016106e9565b835f6129cb600186615146565b90505f5b8115612aaf5782600116600114806129e657508183105b15612a9f5784518103612a395784516040517f449ee08c000000000000000000000000000000000000000000000000000000008152600481019190915260248101889052604481018790526064016106e9565b82600116600114612a6c57612a6788868381518110612a5a57612a5a615159565b60200260200101516134b6565b612a8f565b612a8f858281518110612a8157612a81615159565b6020026020010151896134b6565b975080612a9b816154ed565b9150505b600192831c929190911c906129cf565b84518114612afd5784516040517f449ee08c000000000000000000000000000000000000000000000000000000008152600481019190915260248101889052604481018790526064016106e9565b50959695505050505050565b5f612b1d84612b188480615393565b61354e565b90505f5f5f612b368789600801548a6005015489613794565b92509250925082845f0151141580612b52575081846020015114155b80612b61575080846040015114155b15612bb5578351602085015160408087015190517fffa2e5720000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915260448201526064016106e9565b6006880154612bd79088856040890135612bd260608b018b6153f4565b613918565b6001831115612c0c576006880154612c079088612bf5600187615146565b6080890135612bd260a08b018b6153f4565b612c6e565b6080850135151580612c2b5750612c2660a08601866153f4565b151590505b15612c6e576040517fd79beef90000000000000000000000000000000000000000000000000000000081525f6004820152608086013560248201526044016106e9565b6040850135612c8685612c818880615393565b6139ef565b14612cca57604080517fe1a1d660000000000000000000000000000000000000000000000000000000008152600481018590529086013560248201526044016106e9565b5050505050505050565b612610886040518060e0016040528060a68152602001615ae660a69139604051602001612d019190615679565b60408051601f1981840301815282825280516020918201209083015281018a9052606081018990526080810188905260a0810187905260c001604051602081830303815290604052805190602001208585856040518060400160405280600881526020017f4f70656e696e6773000000000000000000000000000000000000000000000000815250613273565b612db560405180608001604052805f81526020015f81526020015f81526020015f81525090565b612dbf8585613c11565b612de87f00000000000000000000000000000000000000000000000000000000000000006124a1565b8152612df385613242565b602082018190528151612e169185612e1160608a0160408b016150a3565b614170565b60408083018290528251602080850151612e459492939092918791612e4091908c01908c016150a3565b614278565b6060820152949350505050565b604080517f736c61726b2f76312f706f736974696f6e732d636f6d6d69740000000000000060208201529081018290525f90600290606001612922565b5f612ea2610140850161012086016151b3565b63ffffffff1660c060027f736c61726b2f76312f64656d616e6400000000000000000000000000000000008686604051602001612ef2939291909283526020830191909152604082015260600190565b60408051601f1981840301815290829052612f0c9161566e565b602060405180830381855afa158015612f27573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190612f4a91906154b7565b612f5592911c6156d0565b90505b9392505050565b6040517f91d148540000000000000000000000000000000000000000000000000000000081525f60048201523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906391d1485490604401602060405180830381865afa158015612fe0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130049190615521565b61303c576040517f17a842420000000000000000000000000000000000000000000000000000000081523360048201526024016106e9565b565b5f80600161305260e0850160c086016156e3565b60ff161490508061306f5761306a600c6102006151cc565b61309a565b6130788361433a565b613083906010615209565b613090610200600c6151cc565b61309a91906151cc565b91505f816130bc5760206130ad85614389565b6130b791906156fc565b6130c5565b6130c584614389565b90505b60018111156130e6576130dc6020846151cc565b925060011c6130c8565b5050919050565b5f818152600660205260409020600181547c0100000000000000000000000000000000000000000000000000000000900460ff16600481111561313257613132614d84565b146131925780546040517f1478b3360000000000000000000000000000000000000000000000000000000081526106e99184917c010000000000000000000000000000000000000000000000000000000090910460ff169060040161570f565b919050565b600180545f9182916131a99190615146565b90505b8267ffffffffffffffff16600182815481106131ca576131ca615159565b5f9182526020909120015467ffffffffffffffff1611156131f757806131ef81615626565b9150506131ac565b6001818154811061320a5761320a615159565b5f9182526020909120015468010000000000000000900477ffffffffffffffffffffffffffffffffffffffffffffffff169392505050565b5f6040518060e0016040528060a68152602001615ae660a69139805160209182012060405161253492859101615723565b6040517f1901000000000000000000000000000000000000000000000000000000000000602082015260228101879052604281018690525f90819060620160408051601f19818403018152919052805160209091012090506041851461330757826040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016106e99190615846565b5f80613316604082898b61587b565b81019061332391906158a2565b915091505f8888604081811061333b5761333b615159565b919091013560f81c9150507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082118061338757508060ff16601b1415801561338757508060ff16601c14155b156133c057856040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016106e99190615846565b6001600160a01b03871615806134425750604080515f81526020810180835286905260ff83169181019190915260608101849052608081018390526001600160a01b0388169060019060a0016020604051602081039080840390855afa15801561342c573d5f5f3e3d5ffd5b505050602060405103516001600160a01b031614155b1561347b57856040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016106e99190615846565b838989604051602001613490939291906158c2565b604051602081830303815290604052805190602001209450505050509695505050505050565b6040517f0100000000000000000000000000000000000000000000000000000000000000602082015260218101839052604181018290525f906002906061015b60408051601f19818403018152908290526135109161566e565b602060405180830381855afa15801561352b573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190612f5891906154b7565b6135876040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f600161359a60e0870160c088016156e3565b60ff161490505f6135aa86614389565b9050816135c1576135bc6020826156fc565b6135c3565b805b60c0840152816135d457600c6135e1565b6135e1610200600c6151cc565b6060840152816135f25760206135fb565b6135fb8661433a565b613606906010615209565b836060015161361591906151cc565b60808401525f6136248761303e565b9050848114613669576040517f64862cad00000000000000000000000000000000000000000000000000000000815260048101869052602481018290526044016106e9565b61367660045f878961587b565b61367f916158db565b60e01c845261369260086004878961587b565b61369b916158db565b60e01c60208501526136b1600c6008878961587b565b6136ba916158db565b60e01c6040850152835115806136e957506136dd610120880161010089016151b3565b63ffffffff16845f0151115b806136f8575081846020015110155b8061370f57506137078761433a565b846040015110155b15613763578351602085015160408087015190517f4526ea380000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915260448201526064016106e9565b8261377e576020846020015161377991906156fc565b613784565b83602001515b60a0850152509195945050505050565b604080517f736c61726b2f76312f706f736974696f6e7300000000000000000000000000006020820152908101849052606081018390527fffffffff0000000000000000000000000000000000000000000000000000000060e083901b1660808201525f9081908190819060029060840160408051601f198184030181529082905261381f9161566e565b602060405180830381855afa15801561383a573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061385d91906154b7565b905061386888614389565b6138769060c083901c6156d0565b92506138818861433a565b6138999067ffffffffffffffff608084901c166156d0565b91506138ad61012089016101008a016151b3565b63ffffffff168563ffffffff16106138f85760406138d36101208a016101008b016151b3565b6138f19063ffffffff1667ffffffffffffffff604085901c16615209565b901c613900565b8463ffffffff165b61390b9060016151cc565b9350509450945094915050565b5f6139438460405160200161392f91815260200190565b604051602081830303815290604052612909565b9050866139a582613955600189615146565b6139676101208b016101008c016151b3565b63ffffffff168787808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525061297a92505050565b146139e6576040517fd79beef900000000000000000000000000000000000000000000000000000000815260048101869052602481018590526044016106e9565b50505050505050565b606083015160808401515f916002918391613a0c9190868861587b565b604051602001613a1e93929190615940565b60408051601f1981840301815290829052613a389161566e565b602060405180830381855afa158015613a53573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613a7691906154b7565b60a08501516080860151919250905b83811015613c08575f858286613a9c8260206151cc565b92613aa99392919061587b565b613ab29161597b565b90506001831615613b57576040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018290526041810185905260029060610160408051601f1981840301815290829052613b149161566e565b602060405180830381855afa158015613b2f573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613b5291906154b7565b613bec565b6040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526041810182905260029060610160408051601f1981840301815290829052613bae9161566e565b602060405180830381855afa158015613bc9573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613bec91906154b7565b93505060019190911c90613c016020826151cc565b9050613a85565b50509392505050565b613c1a826143ec565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016638eac7a48613c5960a08501608086016150de565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff90911660048201526024015f6040518083038186803b158015613caf575f5ffd5b505afa158015613cc1573d5f5f3e3d5ffd5b505f9250613cdf9150613cd9905060208501856150a3565b83614ad1565b905080836060013514613d2b576040517f59afced900000000000000000000000000000000000000000000000000000000815260608401356004820152602481018290526044016106e9565b5f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016631cd4876d613d6860208701876150a3565b613d7860a08801608089016150de565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa158015613de1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e059190615998565b90506001600160a01b038116613e2160408601602087016150a3565b6001600160a01b031614613e8557613e3f60408501602086016150a3565b6040517fbeb328c40000000000000000000000000000000000000000000000000000000081526001600160a01b03918216600482015290821660248201526044016106e9565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166339335a17613ec460608701604088016150a3565b613ed460a08801608089016150de565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa158015613f3d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613f619190615521565b613fd257613f7560608501604086016150a3565b613f8560a08601608087016150de565b6040517f7b24d5be0000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016106e9565b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166308d8d16561401260a08801608089016150de565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff9091166004820152602401602060405180830381865afa15801561406d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061409191906154b7565b9050806140e7576140a860a08601608087016150de565b6040517f1c3f44fa00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016106e9565b5f6141227f000000000000000000000000000000000000000000000000000000000000000061411c60a0890160808a016150de565b84614b5f565b905080866101400135146127b2576040517fef08cec40000000000000000000000000000000000000000000000000000000081526101408701356004820152602481018290526044016106e9565b5f5f6040518060e0016040528060a68152602001615ae660a6913960405160200161419b91906159b3565b60408051601f198184030181529181528151602092830120918791873591880135908801356141d060808a0160608b016150de565b6040805160208101979097528601949094526060850192909252608084015260a083015267ffffffffffffffff1660c082015260e00160408051601f198184030181529190528051602090910120905061426e86826142326080880188615393565b876040518060400160405280600581526020017f5374617274000000000000000000000000000000000000000000000000000000815250613273565b9695505050505050565b5f61426e866040518060e0016040528060a68152602001615ae660a691396040516020016142a69190615a30565b60408051808303601f190181528282528051602091820120908301528101889052606081018790528535608082015260a001604051602081830303815290604052805190602001208580602001906142fe9190615393565b866040518060400160405280600681526020017f436f6d6d69740000000000000000000000000000000000000000000000000000815250613273565b5f600161434d60e0840160c085016156e3565b60ff161461435c576001614379565b608061436f610100840160e085016150de565b6143799190615a87565b67ffffffffffffffff1692915050565b5f600161439c60e0840160c085016156e3565b60ff16036143b557614379610100830160e084016150de565b5060405b6143ca610100830160e084016150de565b67ffffffffffffffff166143df826020615209565b116131925760011b6143b9565b5f6143fa60208301836150a3565b6001600160a01b03160361446a576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f70726f766964657200000000000000000000000000000000000000000000000060448201526064016106e9565b5f61447b60408301602084016150a3565b6001600160a01b0316036144eb576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f7369676e6572000000000000000000000000000000000000000000000000000060448201526064016106e9565b5f6144fc60608301604084016150a3565b6001600160a01b0316148061453d575061451960208201826150a3565b6001600160a01b031661453260608301604084016150a3565b6001600160a01b0316145b80614577575061455360408201602083016150a3565b6001600160a01b031661456c60608301604084016150a3565b6001600160a01b0316145b156145de576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f766572696669657200000000000000000000000000000000000000000000000060448201526064016106e9565b6145ee60a08201608083016150de565b67ffffffffffffffff165f03614660576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600360248201527f657261000000000000000000000000000000000000000000000000000000000060448201526064016106e9565b61467060c0820160a083016150de565b67ffffffffffffffff165f036146e2576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f636f756e7465720000000000000000000000000000000000000000000000000060448201526064016106e9565b60016146f460e0830160c084016156e3565b60ff16036147f15761010061470e82820160e084016150de565b67ffffffffffffffff161080614740575062010000614734610100830160e084016150de565b67ffffffffffffffff16115b8061478357506001614759610100830160e084016150de565b6147639190615497565b614774610100830160e084016150de565b1667ffffffffffffffff165f14155b156147ec576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016106e99060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b61494d565b600261480360e0830160c084016156e3565b60ff16036148e95761040061481f610100830160e084016150de565b67ffffffffffffffff16108061485257506310000000614846610100830160e084016150de565b67ffffffffffffffff16115b80614783575061040061486c610100830160e084016150de565b6148769190615ab6565b67ffffffffffffffff16156147ec576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016106e99060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b6040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016106e99060208082526004908201527f6b696e6400000000000000000000000000000000000000000000000000000000604082015260600190565b61495f610120820161010083016151b3565b63ffffffff1615806149af5750600161497e60e0830160c084016156e3565b60ff161461498e57610100614991565b60405b61ffff166149a7610120830161010084016151b3565b63ffffffff16115b15614a16576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f726f756e6473000000000000000000000000000000000000000000000000000060448201526064016106e9565b614a28610120820161010083016151b3565b63ffffffff16614a40610140830161012084016151b3565b63ffffffff161080614a6a5750610100614a62610140830161012084016151b3565b63ffffffff16115b15610df7576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f6f70656e696e677300000000000000000000000000000000000000000000000060448201526064016106e9565b604080517f736c61726b2f76312f646576696365000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606085901b16918101919091527cff0000000000000000000000000000000000000000000000000000000060e083901b1660548201525f906002906058016134f6565b604080517f736c61726b2f76312f6d61747269782d7365656400000000000000000000000060208201527fffffffffffffffff0000000000000000000000000000000000000000000000004660c090811b8216838501527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606088901b16604884015285901b16605c8201526064808201849052825180830390910181526084909101918290525f91600291614c149161566e565b602060405180830381855afa158015614c2f573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190612f5591906154b7565b5f60208284031215614c62575f5ffd5b5035919050565b5f6101608284031215614c7a575f5ffd5b50919050565b803563ffffffff81168114613192575f5ffd5b5f5f83601f840112614ca3575f5ffd5b50813567ffffffffffffffff811115614cba575f5ffd5b602083019150836020828501011115614cd1575f5ffd5b9250929050565b5f5f5f5f5f5f6101e08789031215614cee575f5ffd5b86359550614cff8860208901614c69565b94506101808701359350614d166101a08801614c80565b92506101c087013567ffffffffffffffff811115614d32575f5ffd5b614d3e89828a01614c93565b979a9699509497509295939492505050565b5f6060828403128015614d61575f5ffd5b509092915050565b5f6101608284031215614d7a575f5ffd5b612f588383614c69565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60058110614de6577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b81516001600160a01b031681526101e081016020830151614e17602084018267ffffffffffffffff169052565b506040830151614e2a6040840182614db1565b506060830151614e42606084018263ffffffff169052565b506080830151614e5a608084018263ffffffff169052565b5060a0830151614e7560a08401826001600160a01b03169052565b5060c0830151614e9160c084018267ffffffffffffffff169052565b5060e0830151614eac60e08401826001600160a01b03169052565b50610100830151610100830152610120830151610120830152610140830151610140830152610160830151610160830152610180830151614ef261018084018215159052565b506101a08301516101a08301526101c08301516101c083015292915050565b5f5f5f5f5f5f5f6101e0888a031215614f28575f5ffd5b87359650614f398960208a01614c69565b955061018088013594506101a088013567ffffffffffffffff811115614f5d575f5ffd5b614f698a828b01614c93565b9095509350506101c088013567ffffffffffffffff811115614f89575f5ffd5b8801601f81018a13614f99575f5ffd5b803567ffffffffffffffff811115614faf575f5ffd5b8a60208260051b8401011115614fc3575f5ffd5b602082019350809250505092959891949750929550565b803560ff81168114613192575f5ffd5b5f5f5f5f5f6101e08688031215614fff575f5ffd5b6150098787614c69565b94506150186101608701614fda565b935061018086013567ffffffffffffffff811115615034575f5ffd5b860160a08189031215615045575f5ffd5b92506101a086013567ffffffffffffffff811115615061575f5ffd5b860160408189031215615072575f5ffd5b949793965091946101c0013592915050565b6001600160a01b0381168114610df7575f5ffd5b803561319281615084565b5f602082840312156150b3575f5ffd5b8135612f5881615084565b67ffffffffffffffff81168114610df7575f5ffd5b8035613192816150be565b5f602082840312156150ee575f5ffd5b8135612f58816150be565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610e4957610e496150f9565b81810381811115610e4957610e496150f9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b5f602082840312156151c3575f5ffd5b612f5882614c80565b80820180821115610e4957610e496150f9565b67ffffffffffffffff8181168382160290811690818114615202576152026150f9565b5092915050565b8082028115828204841417610e4957610e496150f9565b80356bffffffffffffffffffffffff81168114613192575f5ffd5b5f6020828403121561524b575f5ffd5b612f5882615220565b5f6060828403128015615265575f5ffd5b506040516060810167ffffffffffffffff811182821017156152ae577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405282356152bc816150be565b81526152ca60208401614c80565b60208201526152db60408401615220565b60408201529392505050565b63ffffffff8181168382160190811115610e4957610e496150f9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f63ffffffff83168061534557615345615303565b8063ffffffff84160691505092915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41833603018112615389575f5ffd5b9190910192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126153c6575f5ffd5b83018035915067ffffffffffffffff8211156153e0575f5ffd5b602001915036819003821315614cd1575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615427575f5ffd5b83018035915067ffffffffffffffff821115615441575f5ffd5b6020019150600581901b3603821315614cd1575f5ffd5b5f63ffffffff821663ffffffff8103615473576154736150f9565b60010192915050565b5f6020828403121561548c575f5ffd5b8151612f58816150be565b67ffffffffffffffff8281168282160390811115610e4957610e496150f9565b5f602082840312156154c7575f5ffd5b5051919050565b63ffffffff8181168382160290811690818114615202576152026150f9565b5f5f1982036154fe576154fe6150f9565b5060010190565b63ffffffff8281168282160390811115610e4957610e496150f9565b5f60208284031215615531575f5ffd5b81518015158114612f58575f5ffd5b5f60e0820190506001600160a01b0383511682526001600160a01b0360208401511660208301526001600160a01b03604084015116604083015267ffffffffffffffff60608401511660608301526080830151608083015260ff60a08401511660a083015260c083015161520260c084018215159052565b5f81518060208401855e5f93019283525090919050565b7f4661756c74284a6f62206a6f622c627974657333322070726576696f75732c6281527f79746573333220636f6d6d69742c75696e74333220726f756e6429000000000060208201525f612f58603b8301846155b8565b5f81615634576156346150f9565b505f190190565b7fff00000000000000000000000000000000000000000000000000000000000000831681525f612f5560018301846155b8565b5f612f5882846155b8565b7f4f70656e696e6773284a6f62206a6f622c627974657333322070726576696f7581527f732c6279746573333220636f6d6d69742c6279746573333220726f6f7429000060208201525f612f58603e8301846155b8565b5f826156de576156de615303565b500690565b5f602082840312156156f3575f5ffd5b612f5882614fda565b5f8261570a5761570a615303565b500490565b82815260408101612f586020830184614db1565b82815261018081016157486020830161573b85615098565b6001600160a01b03169052565b61575460208401615098565b6001600160a01b03811660408401525061577060408401615098565b6001600160a01b03811660608401525060608301356080838101919091526157999084016150d3565b67ffffffffffffffff811660a0840152506157b660a084016150d3565b67ffffffffffffffff811660c0840152506157d360c08401614fda565b60ff811660e0840152506157e960e084016150d3565b67ffffffffffffffff8116610100840152506158086101008401614c80565b63ffffffff8116610120840152506158236101208401614c80565b63ffffffff81166101408401525061014092909201356101609190910152919050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f85851115615889575f5ffd5b83861115615895575f5ffd5b5050820193919092039150565b5f5f604083850312156158b3575f5ffd5b50508035926020909101359150565b838152818360208301375f910160200190815292915050565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015615202577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b7fff0000000000000000000000000000000000000000000000000000000000000084168152818360018301375f910160010190815292915050565b80356020831015610e49575f19602084900360031b1b1692915050565b5f602082840312156159a8575f5ffd5b8151612f5881615084565b7f5374617274284a6f62206a6f622c627974657333322070726576696f75732c6281527f79746573333220736565642c6279746573333220706f736974696f6e73436f6d60208201527f6d69746d656e742c75696e74363420657870697265732900000000000000000060408201525f612f5860578301846155b8565b7f436f6d6d6974284a6f62206a6f622c627974657333322070726576696f75732c81527f6279746573333220726f6f74290000000000000000000000000000000000000060208201525f612f58602d8301846155b8565b5f67ffffffffffffffff831680615aa057615aa0615303565b8067ffffffffffffffff84160491505092915050565b5f67ffffffffffffffff831680615acf57615acf615303565b8067ffffffffffffffff8416069150509291505056fe4a6f6228616464726573732070726f76696465722c61646472657373207369676e65722c616464726573732076657269666965722c62797465733332206465766963652c75696e743634206572612c75696e74363420636f756e7465722c75696e7438206b696e642c75696e7436342073697a652c75696e74333220726f756e64732c75696e743332206f70656e696e67732c62797465733332206d61747269785365656429",
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
// Solidity: constructor(address access, address settlement_, address convictions_, (uint64,uint32,uint96) t) returns()
func (forcedOpenings *ForcedOpenings) PackConstructor(access common.Address, settlement_ common.Address, convictions_ common.Address, t ForcedOpeningsTerms) []byte {
	enc, err := forcedOpenings.abi.Pack("", access, settlement_, convictions_, t)
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

// PackPARAMETERSDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33c71d7b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PARAMETERS_DELAY() view returns(uint64)
func (forcedOpenings *ForcedOpenings) PackPARAMETERSDELAY() []byte {
	enc, err := forcedOpenings.abi.Pack("PARAMETERS_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPARAMETERSDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33c71d7b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PARAMETERS_DELAY() view returns(uint64)
func (forcedOpenings *ForcedOpenings) TryPackPARAMETERSDELAY() ([]byte, error) {
	return forcedOpenings.abi.Pack("PARAMETERS_DELAY")
}

// UnpackPARAMETERSDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x33c71d7b.
//
// Solidity: function PARAMETERS_DELAY() view returns(uint64)
func (forcedOpenings *ForcedOpenings) UnpackPARAMETERSDELAY(data []byte) (uint64, error) {
	out, err := forcedOpenings.abi.Unpack("PARAMETERS_DELAY", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPARAMETERSGRACE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca4bb5a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PARAMETERS_GRACE() view returns(uint64)
func (forcedOpenings *ForcedOpenings) PackPARAMETERSGRACE() []byte {
	enc, err := forcedOpenings.abi.Pack("PARAMETERS_GRACE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPARAMETERSGRACE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca4bb5a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PARAMETERS_GRACE() view returns(uint64)
func (forcedOpenings *ForcedOpenings) TryPackPARAMETERSGRACE() ([]byte, error) {
	return forcedOpenings.abi.Pack("PARAMETERS_GRACE")
}

// UnpackPARAMETERSGRACE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xca4bb5a9.
//
// Solidity: function PARAMETERS_GRACE() view returns(uint64)
func (forcedOpenings *ForcedOpenings) UnpackPARAMETERSGRACE(data []byte) (uint64, error) {
	out, err := forcedOpenings.abi.Unpack("PARAMETERS_GRACE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
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

// PackAccessControl is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13007d55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accessControl() view returns(address)
func (forcedOpenings *ForcedOpenings) PackAccessControl() []byte {
	enc, err := forcedOpenings.abi.Pack("accessControl")
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
func (forcedOpenings *ForcedOpenings) TryPackAccessControl() ([]byte, error) {
	return forcedOpenings.abi.Pack("accessControl")
}

// UnpackAccessControl is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13007d55.
//
// Solidity: function accessControl() view returns(address)
func (forcedOpenings *ForcedOpenings) UnpackAccessControl(data []byte) (common.Address, error) {
	out, err := forcedOpenings.abi.Unpack("accessControl", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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

// PackApplyProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ad5c979.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applyProposal() returns()
func (forcedOpenings *ForcedOpenings) PackApplyProposal() []byte {
	enc, err := forcedOpenings.abi.Pack("applyProposal")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplyProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ad5c979.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applyProposal() returns()
func (forcedOpenings *ForcedOpenings) TryPackApplyProposal() ([]byte, error) {
	return forcedOpenings.abi.Pack("applyProposal")
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

// PackDemandOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a37cecf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function demandOf(uint256 id) view returns((address,uint64,uint8,uint32,uint32,address,uint64,address,bytes32,bytes32,bytes32,bytes32,bool,bytes32,uint256))
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
// Solidity: function demandOf(uint256 id) view returns((address,uint64,uint8,uint32,uint32,address,uint64,address,bytes32,bytes32,bytes32,bytes32,bool,bytes32,uint256))
func (forcedOpenings *ForcedOpenings) TryPackDemandOf(id *big.Int) ([]byte, error) {
	return forcedOpenings.abi.Pack("demandOf", id)
}

// UnpackDemandOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a37cecf.
//
// Solidity: function demandOf(uint256 id) view returns((address,uint64,uint8,uint32,uint32,address,uint64,address,bytes32,bytes32,bytes32,bytes32,bool,bytes32,uint256))
func (forcedOpenings *ForcedOpenings) UnpackDemandOf(data []byte) (ForcedOpeningsDemand, error) {
	out, err := forcedOpenings.abi.Unpack("demandOf", data)
	if err != nil {
		return *new(ForcedOpeningsDemand), err
	}
	out0 := *abi.ConvertType(out[0], new(ForcedOpeningsDemand)).(*ForcedOpeningsDemand)
	return out0, nil
}

// PackDropProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c47ae2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dropProposal() returns()
func (forcedOpenings *ForcedOpenings) PackDropProposal() []byte {
	enc, err := forcedOpenings.abi.Pack("dropProposal")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDropProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c47ae2e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dropProposal() returns()
func (forcedOpenings *ForcedOpenings) TryPackDropProposal() ([]byte, error) {
	return forcedOpenings.abi.Pack("dropProposal")
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

// PackProposalReadyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1267f7dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalReadyAt() view returns(uint64)
func (forcedOpenings *ForcedOpenings) PackProposalReadyAt() []byte {
	enc, err := forcedOpenings.abi.Pack("proposalReadyAt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalReadyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1267f7dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalReadyAt() view returns(uint64)
func (forcedOpenings *ForcedOpenings) TryPackProposalReadyAt() ([]byte, error) {
	return forcedOpenings.abi.Pack("proposalReadyAt")
}

// UnpackProposalReadyAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1267f7dd.
//
// Solidity: function proposalReadyAt() view returns(uint64)
func (forcedOpenings *ForcedOpenings) UnpackProposalReadyAt(data []byte) (uint64, error) {
	out, err := forcedOpenings.abi.Unpack("proposalReadyAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackProposeTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b5b5b82.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeTerms((uint64,uint32,uint96) t) returns()
func (forcedOpenings *ForcedOpenings) PackProposeTerms(t ForcedOpeningsTerms) []byte {
	enc, err := forcedOpenings.abi.Pack("proposeTerms", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b5b5b82.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeTerms((uint64,uint32,uint96) t) returns()
func (forcedOpenings *ForcedOpenings) TryPackProposeTerms(t ForcedOpeningsTerms) ([]byte, error) {
	return forcedOpenings.abi.Pack("proposeTerms", t)
}

// PackProposedTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ed27e6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposedTerms() view returns((uint64,uint32,uint96))
func (forcedOpenings *ForcedOpenings) PackProposedTerms() []byte {
	enc, err := forcedOpenings.abi.Pack("proposedTerms")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposedTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ed27e6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposedTerms() view returns((uint64,uint32,uint96))
func (forcedOpenings *ForcedOpenings) TryPackProposedTerms() ([]byte, error) {
	return forcedOpenings.abi.Pack("proposedTerms")
}

// UnpackProposedTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ed27e6a.
//
// Solidity: function proposedTerms() view returns((uint64,uint32,uint96))
func (forcedOpenings *ForcedOpenings) UnpackProposedTerms(data []byte) (ForcedOpeningsTerms, error) {
	out, err := forcedOpenings.abi.Unpack("proposedTerms", data)
	if err != nil {
		return *new(ForcedOpeningsTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(ForcedOpeningsTerms)).(*ForcedOpeningsTerms)
	return out0, nil
}

// PackProposedWord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x128d00c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposedWord() view returns(uint192)
func (forcedOpenings *ForcedOpenings) PackProposedWord() []byte {
	enc, err := forcedOpenings.abi.Pack("proposedWord")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposedWord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x128d00c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposedWord() view returns(uint192)
func (forcedOpenings *ForcedOpenings) TryPackProposedWord() ([]byte, error) {
	return forcedOpenings.abi.Pack("proposedWord")
}

// UnpackProposedWord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x128d00c0.
//
// Solidity: function proposedWord() view returns(uint192)
func (forcedOpenings *ForcedOpenings) UnpackProposedWord(data []byte) (*big.Int, error) {
	out, err := forcedOpenings.abi.Unpack("proposedWord", data)
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

// PackTermsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5d7392a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function termsAt(uint64 era) view returns((uint64,uint32,uint96))
func (forcedOpenings *ForcedOpenings) PackTermsAt(era uint64) []byte {
	enc, err := forcedOpenings.abi.Pack("termsAt", era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTermsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5d7392a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function termsAt(uint64 era) view returns((uint64,uint32,uint96))
func (forcedOpenings *ForcedOpenings) TryPackTermsAt(era uint64) ([]byte, error) {
	return forcedOpenings.abi.Pack("termsAt", era)
}

// UnpackTermsAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc5d7392a.
//
// Solidity: function termsAt(uint64 era) view returns((uint64,uint32,uint96))
func (forcedOpenings *ForcedOpenings) UnpackTermsAt(data []byte) (ForcedOpeningsTerms, error) {
	out, err := forcedOpenings.abi.Unpack("termsAt", data)
	if err != nil {
		return *new(ForcedOpeningsTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(ForcedOpeningsTerms)).(*ForcedOpeningsTerms)
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

// ForcedOpeningsParametersChanged represents a ParametersChanged event raised by the ForcedOpenings contract.
type ForcedOpeningsParametersChanged struct {
	FromEra uint64
	Word    *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ForcedOpeningsParametersChangedEventName = "ParametersChanged"

// ContractEventName returns the user-defined event name.
func (ForcedOpeningsParametersChanged) ContractEventName() string {
	return ForcedOpeningsParametersChangedEventName
}

// UnpackParametersChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParametersChanged(uint64 indexed fromEra, uint192 word)
func (forcedOpenings *ForcedOpenings) UnpackParametersChangedEvent(log *types.Log) (*ForcedOpeningsParametersChanged, error) {
	event := "ParametersChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != forcedOpenings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ForcedOpeningsParametersChanged)
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

// ForcedOpeningsParametersProposed represents a ParametersProposed event raised by the ForcedOpenings contract.
type ForcedOpeningsParametersProposed struct {
	Word    *big.Int
	ReadyAt uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const ForcedOpeningsParametersProposedEventName = "ParametersProposed"

// ContractEventName returns the user-defined event name.
func (ForcedOpeningsParametersProposed) ContractEventName() string {
	return ForcedOpeningsParametersProposedEventName
}

// UnpackParametersProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParametersProposed(uint192 word, uint64 readyAt)
func (forcedOpenings *ForcedOpenings) UnpackParametersProposedEvent(log *types.Log) (*ForcedOpeningsParametersProposed, error) {
	event := "ParametersProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != forcedOpenings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ForcedOpeningsParametersProposed)
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

// ForcedOpeningsProposalDropped represents a ProposalDropped event raised by the ForcedOpenings contract.
type ForcedOpeningsProposalDropped struct {
	Word *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const ForcedOpeningsProposalDroppedEventName = "ProposalDropped"

// ContractEventName returns the user-defined event name.
func (ForcedOpeningsProposalDropped) ContractEventName() string {
	return ForcedOpeningsProposalDroppedEventName
}

// UnpackProposalDroppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalDropped(uint192 word)
func (forcedOpenings *ForcedOpenings) UnpackProposalDroppedEvent(log *types.Log) (*ForcedOpeningsProposalDropped, error) {
	event := "ProposalDropped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != forcedOpenings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ForcedOpeningsProposalDropped)
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
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["AlreadyProposed"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackAlreadyProposedError(raw[4:])
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
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["NoAccessControl"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackNoAccessControlError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["NotAdmin"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackNotAdminError(raw[4:])
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
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["NothingProposed"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackNothingProposedError(raw[4:])
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
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["ProposalNotReady"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackProposalNotReadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], forcedOpenings.abi.Errors["ProposalStale"].ID.Bytes()[:4]) {
		return forcedOpenings.UnpackProposalStaleError(raw[4:])
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

// ForcedOpeningsAlreadyProposed represents a AlreadyProposed error raised by the ForcedOpenings contract.
type ForcedOpeningsAlreadyProposed struct {
	ReadyAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyProposed(uint64 readyAt)
func ForcedOpeningsAlreadyProposedErrorID() common.Hash {
	return common.HexToHash("0xe49ad54db7084c2e1ac600f961dbd13d588ddb4a049abddb8c54452e67558a68")
}

// UnpackAlreadyProposedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyProposed(uint64 readyAt)
func (forcedOpenings *ForcedOpenings) UnpackAlreadyProposedError(raw []byte) (*ForcedOpeningsAlreadyProposed, error) {
	out := new(ForcedOpeningsAlreadyProposed)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "AlreadyProposed", raw); err != nil {
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

// ForcedOpeningsNoAccessControl represents a NoAccessControl error raised by the ForcedOpenings contract.
type ForcedOpeningsNoAccessControl struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoAccessControl()
func ForcedOpeningsNoAccessControlErrorID() common.Hash {
	return common.HexToHash("0x141ab772dcf9267a0c7c4887edb11893f5a761ead36d830d0bbd5e30742a104c")
}

// UnpackNoAccessControlError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoAccessControl()
func (forcedOpenings *ForcedOpenings) UnpackNoAccessControlError(raw []byte) (*ForcedOpeningsNoAccessControl, error) {
	out := new(ForcedOpeningsNoAccessControl)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "NoAccessControl", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsNotAdmin represents a NotAdmin error raised by the ForcedOpenings contract.
type ForcedOpeningsNotAdmin struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAdmin(address caller)
func ForcedOpeningsNotAdminErrorID() common.Hash {
	return common.HexToHash("0x17a8424239494df835a470bd5e48f10a94b5febfef662a1917fe31decebbedeb")
}

// UnpackNotAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAdmin(address caller)
func (forcedOpenings *ForcedOpenings) UnpackNotAdminError(raw []byte) (*ForcedOpeningsNotAdmin, error) {
	out := new(ForcedOpeningsNotAdmin)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "NotAdmin", raw); err != nil {
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

// ForcedOpeningsNothingProposed represents a NothingProposed error raised by the ForcedOpenings contract.
type ForcedOpeningsNothingProposed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingProposed()
func ForcedOpeningsNothingProposedErrorID() common.Hash {
	return common.HexToHash("0xe8d4708f1ce155a4ba1959115e0c9bbe84c6ee56d58a959067d410c653bd4587")
}

// UnpackNothingProposedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingProposed()
func (forcedOpenings *ForcedOpenings) UnpackNothingProposedError(raw []byte) (*ForcedOpeningsNothingProposed, error) {
	out := new(ForcedOpeningsNothingProposed)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "NothingProposed", raw); err != nil {
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

// ForcedOpeningsProposalNotReady represents a ProposalNotReady error raised by the ForcedOpenings contract.
type ForcedOpeningsProposalNotReady struct {
	ReadyAt uint64
	NowTs   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProposalNotReady(uint64 readyAt, uint256 nowTs)
func ForcedOpeningsProposalNotReadyErrorID() common.Hash {
	return common.HexToHash("0x00d544d7268903c2d1d344bba67ac827486342bc8fd0322d85eaac9c0f5e9db1")
}

// UnpackProposalNotReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProposalNotReady(uint64 readyAt, uint256 nowTs)
func (forcedOpenings *ForcedOpenings) UnpackProposalNotReadyError(raw []byte) (*ForcedOpeningsProposalNotReady, error) {
	out := new(ForcedOpeningsProposalNotReady)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "ProposalNotReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ForcedOpeningsProposalStale represents a ProposalStale error raised by the ForcedOpenings contract.
type ForcedOpeningsProposalStale struct {
	Until uint64
	NowTs *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProposalStale(uint64 until, uint256 nowTs)
func ForcedOpeningsProposalStaleErrorID() common.Hash {
	return common.HexToHash("0x4ad76558a40155a2b32aa5099b0ba744461f696d144a55a10d5a73a1745b1ee0")
}

// UnpackProposalStaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProposalStale(uint64 until, uint256 nowTs)
func (forcedOpenings *ForcedOpenings) UnpackProposalStaleError(raw []byte) (*ForcedOpeningsProposalStale, error) {
	out := new(ForcedOpeningsProposalStale)
	if err := forcedOpenings.abi.UnpackIntoInterface(out, "ProposalStale", raw); err != nil {
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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIEraFacts\",\"name\":\"settlement_\",\"type\":\"address\"},{\"internalType\":\"contractIConvictions\",\"name\":\"convictions_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"BadJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"column\",\"type\":\"uint32\"}],\"name\":\"ColumnOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraNotOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFraudProofs.Ground\",\"name\":\"ground\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"GroundUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"LeafOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"NotDevice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"NotEraMatrix\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"appointed\",\"type\":\"address\"}],\"name\":\"NotEraSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NotEraVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFraudProofs.Ground\",\"name\":\"ground\",\"type\":\"uint8\"}],\"name\":\"NotFalse\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"OpeningSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"PathLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"row\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"}],\"name\":\"PositionOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"RootNotCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFraudProofs.Ground\",\"name\":\"ground\",\"type\":\"uint8\"}],\"name\":\"RootNotWanted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SameContent\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFraudProofs.Ground\",\"name\":\"ground\",\"type\":\"uint8\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"deviceIndex\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"positionsCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structStart\",\"name\":\"start\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structCommit\",\"name\":\"commit\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structOpeningFacts.Answer\",\"name\":\"answer\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"opening\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"openingPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"rootPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint32\",\"name\":\"column\",\"type\":\"uint32\"}],\"internalType\":\"structOpeningFacts.Evidence\",\"name\":\"e\",\"type\":\"tuple\"}],\"name\":\"check\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"deviceIndex\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"positionsCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structStart\",\"name\":\"start\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structCommit\",\"name\":\"one\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structCommit\",\"name\":\"other\",\"type\":\"tuple\"}],\"name\":\"contradict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"convictions\",\"outputs\":[{\"internalType\":\"contractIConvictions\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumFraudProofs.Ground\",\"name\":\"ground\",\"type\":\"uint8\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"deviceIndex\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"positionsCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structStart\",\"name\":\"start\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structCommit\",\"name\":\"commit\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structOpeningFacts.Answer\",\"name\":\"answer\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"opening\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"openingPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"rootPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint32\",\"name\":\"column\",\"type\":\"uint32\"}],\"internalType\":\"structOpeningFacts.Evidence\",\"name\":\"e\",\"type\":\"tuple\"}],\"name\":\"prove\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settlement\",\"outputs\":[{\"internalType\":\"contractIEraFacts\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "57395c9d7aca495ce7052307babbcb1ac5",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161475f38038061475f83398101604081905261002e9161009c565b81816001600160a01b038216158061004d57506001600160a01b038116155b1561006b5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0390811660a05216608052506100d49050565b6001600160a01b0381168114610099575f5ffd5b50565b5f5f604083850312156100ad575f5ffd5b82516100b881610085565b60208401519092506100c981610085565b809150509250929050565b60805160a05161463461012b5f395f818160df0152818161015a0152818161044e015261168401525f8181606d01528181610a04015281816117a30152818161193d01528181611ab20152611bc201526146345ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c8063d221d4661161004d578063d221d466146100da578063e02536a214610101578063f51a6cd614610114575f5ffd5b80635116063014610068578063974f85b9146100b9575b5f5ffd5b61008f7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6100cc6100c7366004613a6f565b610129565b6040519081526020016100b0565b61008f7f000000000000000000000000000000000000000000000000000000000000000081565b6100cc61010f366004613a6f565b6102a1565b610127610122366004613aec565b6103b7565b005b5f5f61013584846102a1565b6040805160e0810190915290915073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063e2193068908061018f6020880188613bd8565b73ffffffffffffffffffffffffffffffffffffffff1681526020016101ba6060880160408901613bd8565b73ffffffffffffffffffffffffffffffffffffffff1681523360208201526040016101eb60a0880160808901613c0a565b67ffffffffffffffff16815260200184815260200187600481111561021257610212613c23565b60ff1681525f6020909101526040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526102579190600401613c50565b6020604051808303815f875af1158015610273573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102979190613cf6565b9150505b92915050565b5f5f5f6102ad84610572565b90925090506102c46102a085016102808601613d20565b63ffffffff161580159061030c575060048560048111156102e7576102e7613c23565b14158061030c575060806103036102a086016102808701613d20565b63ffffffff1610155b15610363576103236102a085016102808601613d20565b6040517ff4939f6b00000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024015b60405180910390fd5b6103738585838560400151610742565b6103ab57846040517f74e153ef00000000000000000000000000000000000000000000000000000000815260040161035a9190613d72565b50604001519392505050565b5f6103c4868686866109ce565b90508135833503610401576040517f240b880200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61042b815f015182602001518360400151858a60200160208101906104269190613bd8565b610a8d565b506040805160e0810190915273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063dda29524908061048360208b018b613bd8565b73ffffffffffffffffffffffffffffffffffffffff1681526020016104ae60608b0160408c01613bd8565b73ffffffffffffffffffffffffffffffffffffffff1681523360208201526040016104df60a08b0160808c01613c0a565b67ffffffffffffffff1681526040808601516020830152015f60ff1681525f6020909101526040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815261053d9190600401613c50565b5f604051808303815f87803b158015610554575f5ffd5b505af1158015610566573d5f5f3e3d5ffd5b50505050505050505050565b61059960405180608001604052805f81526020015f81526020015f81526020015f81525090565b6105d26040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b610609836105e861018082016101608301613d80565b6105f6610180870187613d99565b6106046101a0880188613dd5565b6109ce565b91505f6106cd610659610620610200870187613e07565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250610b5992505050565b61066b61020087016101e08801613d20565b63ffffffff1661068361014088016101208901613d20565b63ffffffff16610697610220890189613e6f565b808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250610bca92505050565b83516020850151919250610723916106e96101c0880188613dd5565b6060870151903590856107006101c08b018b613dd5565b61070e906020810190613e07565b61071e60408d0160208e01613bd8565b610d59565b61073a84610735610200820182613e07565b610e1e565b915050915091565b5f600385600481111561075757610757613c23565b0361078f5761076984845f0151611064565b61024084013561078684610781610200880188613e07565b611194565b141590506109c6565b5f8560048111156107a2576107a2613c23565b14806107c1575060016107bb60e0860160c08701613d80565b60ff1614155b1561080b57846107d760e0860160c08701613d80565b6040517f392acea600000000000000000000000000000000000000000000000000000000815260040161035a929190613ed3565b600185600481111561081f5761081f613c23565b0361089c576102408401351515806108455750610840610260850185613e6f565b151590505b1561087e57846040517fc3672e7d00000000000000000000000000000000000000000000000000000000815260040161035a9190613d72565b61089584610890610200820182613e07565b6113b6565b90506109c6565b6108b5846001855f01516108b09190613f1e565b611064565b60028560048111156108c9576108c9613c23565b03610956575f6108e283866102400135865f0151611431565b90506108fb846108f6610200880188613e07565b61145e565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000001661093961092e610200880188613e07565b8760400151856114af565b6fffffffffffffffffffffffffffffffff191614159150506109c6565b5f61096a83866102400135865f015161158c565b905061099a61097d610200870187613e07565b61098f6102a089016102808a01613d20565b63ffffffff166115b9565b60030b6109c086866109b46102a083016102808401613d20565b63ffffffff1685611615565b14159150505b949350505050565b6109f560405180608001604052805f81526020015f81526020015f81526020015f81525090565b6109ff8585611664565b610a287f0000000000000000000000000000000000000000000000000000000000000000611c4d565b8152610a3385611d0a565b602082018190528151610a569185610a5160608a0160408b01613bd8565b611d3b565b60408083018290528251602080850151610a80949293909291879161042691908c01908c01613bd8565b6060820152949350505050565b5f610b4f866040518060e0016040528060a6815260200161458e60a69139604051602001610abb9190613f48565b60408051808303601f190181528282528051602091820120908301528101889052606081018790528535608082015260a00160405160208183030381529060405280519060200120858060200190610b139190613e07565b866040518060400160405280600681526020017f436f6d6d69740000000000000000000000000000000000000000000000000000815250611e35565b9695505050505050565b5f60025f60f81b83604051602001610b72929190613f9f565b60408051601f1981840301815290829052610b8c91613fd2565b602060405180830381855afa158015610ba7573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061029b9190613cf6565b5f828410610c0e576040517f9bec873a000000000000000000000000000000000000000000000000000000008152600481018590526024810184905260440161035a565b835f610c1b600186613f1e565b90505f5b8115610cff578260011660011480610c3657508183105b15610cef5784518103610c895784516040517f449ee08c0000000000000000000000000000000000000000000000000000000081526004810191909152602481018890526044810187905260640161035a565b82600116600114610cbc57610cb788868381518110610caa57610caa613fdd565b602002602001015161209f565b610cdf565b610cdf858281518110610cd157610cd1613fdd565b60200260200101518961209f565b975080610ceb8161400a565b9150505b600192831c929190911c90610c1f565b84518114610d4d5784516040517f449ee08c0000000000000000000000000000000000000000000000000000000081526004810191909152602481018890526044810187905260640161035a565b50959695505050505050565b610e13886040518060e0016040528060a6815260200161458e60a69139604051602001610d869190614041565b60408051601f1981840301815282825280516020918201209083015281018a9052606081018990526080810188905260a0810187905260c001604051602081830303815290604052805190602001208585856040518060400160405280600881526020017f4f70656e696e6773000000000000000000000000000000000000000000000000815250611e35565b505050505050505050565b610e576040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f6001610e6a60e0870160c08801613d80565b60ff161490505f610e7a86612137565b905081610e9157610e8c6020826140c5565b610e93565b805b60c084015281610ea457600c610eb1565b610eb1610200600c6140d8565b606084015281610ec2576020610ecb565b610ecb866121af565b610ed69060106140eb565b8360600151610ee591906140d8565b60808401525f610ef4876121ee565b9050848114610f39576040517f64862cad000000000000000000000000000000000000000000000000000000008152600481018690526024810182905260440161035a565b610f4660045f8789614102565b610f4f91614129565b60e01c8452610f62600860048789614102565b610f6b91614129565b60e01c6020850152610f81600c60088789614102565b610f8a91614129565b60e01c604085015283511580610fb95750610fad61012088016101008901613d20565b63ffffffff16845f0151115b80610fc8575081846020015110155b80610fdf5750610fd7876121af565b846040015110155b15611033578351602085015160408087015190517f4526ea3800000000000000000000000000000000000000000000000000000000815260048101939093526024830191909152604482015260640161035a565b8261104e576020846020015161104991906140c5565b611054565b83602001515b60a0850152509195945050505050565b805f036110d45761024082013515158061108c5750611087610260830183613e6f565b151590505b156110d0576040517fd79beef90000000000000000000000000000000000000000000000000000000081525f6004820152610240830135602482015260440161035a565b5050565b5f6111048361024001356040516020016110f091815260200190565b604051602081830303815290604052610b59565b90506111146101a0840184613dd5565b3561114a82611124600186613f1e565b61113661012088016101008901613d20565b63ffffffff16610697610260890189613e6f565b1461118f576040517fd79beef900000000000000000000000000000000000000000000000000000000815260048101839052610240840135602482015260440161035a565b505050565b606083015160808401515f9160029183916111b191908688614102565b6040516020016111c39392919061418e565b60408051601f19818403018152908290526111dd91613fd2565b602060405180830381855afa1580156111f8573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061121b9190613cf6565b60a08501516080860151919250905b838110156113ad575f8582866112418260206140d8565b9261124e93929190614102565b611257916141c9565b905060018316156112fc576040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018290526041810185905260029060610160408051601f19818403018152908290526112b991613fd2565b602060405180830381855afa1580156112d4573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906112f79190613cf6565b611391565b6040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526041810182905260029060610160408051601f198184030181529082905261135391613fd2565b602060405180830381855afa15801561136e573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906113919190613cf6565b93505060019190911c906113a66020826140d8565b905061122a565b50509392505050565b5f80600e6113cb610100870160e08801613c0a565b67ffffffffffffffff16901b90505f5b6080811015611424575f6113f08686846115b9565b60030b90508281138061140a575061140783614205565b81125b1561141b576001935050505061142a565b506001016113db565b505f9150505b9392505050565b5f6109c67f736c61726b2f76312f6d61746d756c2f6400000000000000000000000000000085858561229d565b5f5f8460400151601061147191906140eb565b856060015161148091906140d8565b90508381846114908260106140d8565b9261149d93929190614102565b6114a69161423b565b95945050505050565b5f8080805b6080811015611561575f6114d18682600485048a6020020161236c565b90505f5b6010811015611557575f6006600283901c901b8383600316600481106114fd576114fd613fdd565b6020020151901c63ffffffff908116600c84870160021b8e01013560e01c818118639e3779b10280841660109190911c61ffff1681189081029990990198637f4a7c159091019092169118029490940193506001016114d5565b50506010016114b4565b508067ffffffffffffffff1660408367ffffffffffffffff16901b1760801b92505050949350505050565b5f6109c67f736c61726b2f76312f6d61746d756c2f6100000000000000000000000000000085858561229d565b5f83836115c78460046140eb565b6115d290600c6140d8565b906115de8560046140eb565b6115e990600c6140d8565b6115f49060046140d8565b9261160193929190614102565b61160a91614129565b60e01c949350505050565b5f6114a661162a610100870160e08801613c0a565b67ffffffffffffffff16838660200151611643896123cd565b878960400151608061165591906140eb565b61165f91906140d8565b612450565b61166d82612f05565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016638eac7a486116b960a0850160808601613c0a565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff90911660048201526024015f6040518083038186803b15801561170f575f5ffd5b505afa158015611721573d5f5f3e3d5ffd5b505f925061173f915061173990506020850185613bd8565b83613648565b90508083606001351461178b576040517f59afced9000000000000000000000000000000000000000000000000000000008152606084013560048201526024810182905260440161035a565b5f73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016631cd4876d6117d56020870187613bd8565b6117e560a0880160808901613c0a565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815273ffffffffffffffffffffffffffffffffffffffff909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa15801561185b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061187f91906142a0565b905073ffffffffffffffffffffffffffffffffffffffff81166118a86040860160208701613bd8565b73ffffffffffffffffffffffffffffffffffffffff1614611926576118d36040850160208601613bd8565b6040517fbeb328c400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9182166004820152908216602482015260440161035a565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166339335a176119726060870160408801613bd8565b61198260a0880160808901613c0a565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815273ffffffffffffffffffffffffffffffffffffffff909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa1580156119f8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a1c91906142bb565b611a9a57611a306060850160408601613bd8565b611a4060a0860160808701613c0a565b6040517f7b24d5be00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909216600483015267ffffffffffffffff16602482015260440161035a565b5f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166308d8d165611ae760a0880160808901613c0a565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff9091166004820152602401602060405180830381865afa158015611b42573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b669190613cf6565b905080611bbc57611b7d60a0860160808701613c0a565b6040517f1c3f44fa00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161035a565b5f611bf77f0000000000000000000000000000000000000000000000000000000000000000611bf160a0890160808a01613c0a565b846136d6565b90508086610140013514611c45576040517fef08cec400000000000000000000000000000000000000000000000000000000815261014087013560048201526024810182905260440161035a565b505050505050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fd20f61e58f499b65e32963f30f3db134118555338b82bf69aa9018557b98dad2918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff821660a08201525f9060c0015b604051602081830303815290604052805190602001209050919050565b5f6040518060e0016040528060a6815260200161458e60a691398051602091820120604051611ced928591016142da565b5f5f6040518060e0016040528060a6815260200161458e60a69139604051602001611d669190614424565b60408051601f19818403018152918152815160209283012091879187359188013590880135611d9b60808a0160608b01613c0a565b6040805160208101979097528601949094526060850192909252608084015260a083015267ffffffffffffffff1660c082015260e00160408051601f1981840301815291905280516020909101209050610b4f8682611dfd6080880188613e07565b876040518060400160405280600581526020017f53746172740000000000000000000000000000000000000000000000000000008152505b6040517f1901000000000000000000000000000000000000000000000000000000000000602082015260228101879052604281018690525f90819060620160408051601f198184030181529190528051602090910120905060418514611ec957826040517fc642adb500000000000000000000000000000000000000000000000000000000815260040161035a91906144a1565b5f80611ed8604082898b614102565b810190611ee591906144d6565b915091505f88886040818110611efd57611efd613fdd565b919091013560f81c9150507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0821180611f4957508060ff16601b14158015611f4957508060ff16601c14155b15611f8257856040517fc642adb500000000000000000000000000000000000000000000000000000000815260040161035a91906144a1565b73ffffffffffffffffffffffffffffffffffffffff8716158061202b5750604080515f81526020810180835286905260ff831691810191909152606081018490526080810183905273ffffffffffffffffffffffffffffffffffffffff88169060019060a0016020604051602081039080840390855afa158015612008573d5f5f3e3d5ffd5b5050506020604051035173ffffffffffffffffffffffffffffffffffffffff1614155b1561206457856040517fc642adb500000000000000000000000000000000000000000000000000000000815260040161035a91906144a1565b838989604051602001612079939291906144f6565b604051602081830303815290604052805190602001209450505050509695505050505050565b6040517f0100000000000000000000000000000000000000000000000000000000000000602082015260218101839052604181018290525f906002906061015b60408051601f19818403018152908290526120f991613fd2565b602060405180830381855afa158015612114573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061142a9190613cf6565b5f600161214a60e0840160c08501613d80565b60ff160361217357612163610100830160e08401613c0a565b67ffffffffffffffff1692915050565b5060405b612188610100830160e08401613c0a565b67ffffffffffffffff1661219d8260206140eb565b116121aa5760011b612177565b919050565b5f60016121c260e0840160c08501613d80565b60ff16146121d1576001612163565b60806121e4610100840160e08501613c0a565b612163919061450f565b5f80600161220260e0850160c08601613d80565b60ff161490508061221f5761221a600c6102006140d8565b61224a565b612228836121af565b6122339060106140eb565b612240610200600c6140d8565b61224a91906140d8565b91505f8161226c57602061225d85612137565b61226791906140c5565b612275565b61227584612137565b90505b60018111156122965761228c6020846140d8565b925060011c612278565b5050919050565b6040805160208101869052908101849052606081018390527fffffffffffffffff0000000000000000000000000000000000000000000000004660c01b1660808201527fffffffff0000000000000000000000000000000000000000000000000000000060e083901b1660888201525f90600290608c0160408051601f198184030181529082905261232e91613fd2565b602060405180830381855afa158015612349573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906114a69190613cf6565b612374613a51565b6123b58484780100000000000000010000000000000001000000000000000185027803000000000000000200000000000000010000000000000000016137c9565b60608501526040840152602083015281529392505050565b5f60027f736c61726b2f76312f6d61746d756c2f62000000000000000000000000000000610140840135612408610100860160e08701613c0a565b604051602001610b7293929190928352602083019190915260e01b7fffffffff0000000000000000000000000000000000000000000000000000000016604082015260440190565b5f5f61245c868661392a565b90505f612469858561392a565b90507cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7f80808080808080808080808080808080808080808080808080808080808080805f5f5f5f5b8d60041c811015612e4d575f5f7803000000000000000200000000000000010000000000000000780100000000000000010000000000000001000000000000000184020161290e818c5f5f5f5f63d2511f53860290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60208601518260201c18169150845193506040850151925063d2511f53840263cd9e8d5783027bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6060880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6080880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60a0880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60c0880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60e0880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610100880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610120880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610140880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610160880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610180880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101a0880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101c0880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101e0880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610200880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610220880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610240880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610260880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610280880151848460201c1818169350809450508091505092959194509250565b93508a7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff831660201b84171895508a7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff851660201b8217189450505050505f5f7001000000000000000200000000000000037801000000000000000100000000000000010000000000000001860201612db0818d5f5f5f5f63d2511f53860290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60208601518260201c18169150845193506040850151925063d2511f53840263cd9e8d5783027bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6060880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6080880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60a0880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60c0880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60e0880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610100880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610120880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610140880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610160880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610180880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101a0880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101c0880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101e0880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610200880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610220880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610240880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610260880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610280880151848460201c1818169350809450508091505092959194509250565b602093841b7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff938416178e189650921b9116178a1891505f90505b6020811015612e3d578a85821c168b84831c1680820260e01c8b019a50818a01995080890198508c86841c1691508c84841c16905080820260e01c8b019a50818a01995080890198505050600881019050612de7565b50505050506004810190506124af565b508c600e1b612e9f827bffffffff00000000ffffffff00000000ffffffff00000000ffffffff81811660209290921c160160c081901c608082901c01604082901c9091010167ffffffffffffffff1690565b612eec847bffffffff00000000ffffffff00000000ffffffff00000000ffffffff81811660209290921c160160c081901c608082901c01604082901c9091010167ffffffffffffffff1690565b0160071b84030197505050505050505095945050505050565b5f612f136020830183613bd8565b73ffffffffffffffffffffffffffffffffffffffff1603612f90576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f70726f7669646572000000000000000000000000000000000000000000000000604482015260640161035a565b5f612fa16040830160208401613bd8565b73ffffffffffffffffffffffffffffffffffffffff160361301e576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f7369676e65720000000000000000000000000000000000000000000000000000604482015260640161035a565b5f61302f6060830160408401613bd8565b73ffffffffffffffffffffffffffffffffffffffff16148061309757506130596020820182613bd8565b73ffffffffffffffffffffffffffffffffffffffff1661307f6060830160408401613bd8565b73ffffffffffffffffffffffffffffffffffffffff16145b806130eb57506130ad6040820160208301613bd8565b73ffffffffffffffffffffffffffffffffffffffff166130d36060830160408401613bd8565b73ffffffffffffffffffffffffffffffffffffffff16145b15613152576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f7665726966696572000000000000000000000000000000000000000000000000604482015260640161035a565b61316260a0820160808301613c0a565b67ffffffffffffffff165f036131d4576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600360248201527f6572610000000000000000000000000000000000000000000000000000000000604482015260640161035a565b6131e460c0820160a08301613c0a565b67ffffffffffffffff165f03613256576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f636f756e74657200000000000000000000000000000000000000000000000000604482015260640161035a565b600161326860e0830160c08401613d80565b60ff16036133655761010061328282820160e08401613c0a565b67ffffffffffffffff1610806132b45750620100006132a8610100830160e08401613c0a565b67ffffffffffffffff16115b806132f7575060016132cd610100830160e08401613c0a565b6132d7919061453e565b6132e8610100830160e08401613c0a565b1667ffffffffffffffff165f14155b15613360576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260040161035a9060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b6134c1565b600261337760e0830160c08401613d80565b60ff160361345d57610400613393610100830160e08401613c0a565b67ffffffffffffffff1610806133c6575063100000006133ba610100830160e08401613c0a565b67ffffffffffffffff16115b806132f757506104006133e0610100830160e08401613c0a565b6133ea919061455e565b67ffffffffffffffff1615613360576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260040161035a9060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b6040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260040161035a9060208082526004908201527f6b696e6400000000000000000000000000000000000000000000000000000000604082015260600190565b6134d361012082016101008301613d20565b63ffffffff161580613523575060016134f260e0830160c08401613d80565b60ff161461350257610100613505565b60405b61ffff1661351b61012083016101008401613d20565b63ffffffff16115b1561358a576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f726f756e64730000000000000000000000000000000000000000000000000000604482015260640161035a565b61359c61012082016101008301613d20565b63ffffffff166135b461014083016101208401613d20565b63ffffffff1610806135de57506101006135d661014083016101208401613d20565b63ffffffff16115b15613645576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f6f70656e696e6773000000000000000000000000000000000000000000000000604482015260640161035a565b50565b604080517f736c61726b2f76312f646576696365000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606085901b16918101919091527cff0000000000000000000000000000000000000000000000000000000060e083901b1660548201525f906002906058016120df565b604080517f736c61726b2f76312f6d61747269782d7365656400000000000000000000000060208201527fffffffffffffffff0000000000000000000000000000000000000000000000004660c090811b8216838501527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606088901b16604884015285901b16605c8201526064808201849052825180830390910181526084909101918290525f9160029161378b91613fd2565b602060405180830381855afa1580156137a6573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906109c69190613cf6565b8078010000000000000001000000000000000100000000000000018381029063ffffffff60a087901c8116820291608088901c8216029060e088901c9060c089901c165f5b600a8110156138dc5763d2511f53870263cd9e8d5786027bffffffff00000000ffffffff00000000ffffffff00000000ffffffff78010000000000000001000000000000000100000000000000018602898360201c18181698507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff78010000000000000001000000000000000100000000000000018502878460201c1818169650809750508094505063ffffffff639e3779b9840116925063ffffffff63bb67ae85830116915060018101905061380e565b5050507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff831692507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8116905093509350935093565b5f60405190506102a081016040528260e01c63ffffffff8460c01c1663cd9e8d5763ffffffff8660a01c1602780100000000000000010000000000000001000000000000000183868360201c181802845278010000000000000001000000000000000100000000000000018263ffffffff8860801c1618026020850152780100000000000000010000000000000001000000000000000163ffffffff821602604085015250606083015b6102a08401811015613a485763ffffffff639e3779b9840116925063ffffffff63bb67ae8583011691507801000000000000000100000000000000010000000000000001830281527801000000000000000100000000000000010000000000000001820260208201526040810190506139d4565b50505092915050565b60405180608001604052806004906020820280368337509192915050565b5f5f60408385031215613a80575f5ffd5b823560058110613a8e575f5ffd5b9150602083013567ffffffffffffffff811115613aa9575f5ffd5b83016102a08186031215613abb575f5ffd5b809150509250929050565b803560ff811681146121aa575f5ffd5b5f60408284031215613ae6575f5ffd5b50919050565b5f5f5f5f5f8587036101e0811215613b02575f5ffd5b610160811215613b10575f5ffd5b50859450613b216101608701613ac6565b935061018086013567ffffffffffffffff811115613b3d575f5ffd5b860160a08189031215613b4e575f5ffd5b92506101a086013567ffffffffffffffff811115613b6a575f5ffd5b613b7688828901613ad6565b9250506101c086013567ffffffffffffffff811115613b93575f5ffd5b613b9f88828901613ad6565b9150509295509295909350565b73ffffffffffffffffffffffffffffffffffffffff81168114613645575f5ffd5b80356121aa81613bac565b5f60208284031215613be8575f5ffd5b813561142a81613bac565b803567ffffffffffffffff811681146121aa575f5ffd5b5f60208284031215613c1a575f5ffd5b61142a82613bf3565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f60e08201905073ffffffffffffffffffffffffffffffffffffffff835116825273ffffffffffffffffffffffffffffffffffffffff602084015116602083015273ffffffffffffffffffffffffffffffffffffffff604084015116604083015267ffffffffffffffff60608401511660608301526080830151608083015260ff60a08401511660a083015260c0830151613cef60c084018215159052565b5092915050565b5f60208284031215613d06575f5ffd5b5051919050565b803563ffffffff811681146121aa575f5ffd5b5f60208284031215613d30575f5ffd5b61142a82613d0d565b60058110613d6e577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b6020810161029b8284613d39565b5f60208284031215613d90575f5ffd5b61142a82613ac6565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61833603018112613dcb575f5ffd5b9190910192915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1833603018112613dcb575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613e3a575f5ffd5b83018035915067ffffffffffffffff821115613e54575f5ffd5b602001915036819003821315613e68575f5ffd5b9250929050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613ea2575f5ffd5b83018035915067ffffffffffffffff821115613ebc575f5ffd5b6020019150600581901b3603821315613e68575f5ffd5b60408101613ee18285613d39565b60ff831660208301529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8181038181111561029b5761029b613ef1565b5f81518060208401855e5f93019283525090919050565b7f436f6d6d6974284a6f62206a6f622c627974657333322070726576696f75732c81527f6279746573333220726f6f74290000000000000000000000000000000000000060208201525f61142a602d830184613f31565b7fff00000000000000000000000000000000000000000000000000000000000000831681525f6109c66001830184613f31565b5f61142a8284613f31565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361403a5761403a613ef1565b5060010190565b7f4f70656e696e6773284a6f62206a6f622c627974657333322070726576696f7581527f732c6279746573333220636f6d6d69742c6279746573333220726f6f7429000060208201525f61142a603e830184613f31565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f826140d3576140d3614098565b500490565b8082018082111561029b5761029b613ef1565b808202811582820484141761029b5761029b613ef1565b5f5f85851115614110575f5ffd5b8386111561411c575f5ffd5b5050820193919092039150565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015613cef577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b7fff0000000000000000000000000000000000000000000000000000000000000084168152818360018301375f910160010190815292915050565b8035602083101561029b577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b5f7f8000000000000000000000000000000000000000000000000000000000000000820361423557614235613ef1565b505f0390565b80357fffffffffffffffffffffffffffffffff000000000000000000000000000000008116906010841015613cef577fffffffffffffffffffffffffffffffff00000000000000000000000000000000808560100360031b1b82161691505092915050565b5f602082840312156142b0575f5ffd5b815161142a81613bac565b5f602082840312156142cb575f5ffd5b8151801515811461142a575f5ffd5b828152610180810161430c602083016142f285613bcd565b73ffffffffffffffffffffffffffffffffffffffff169052565b61431860208401613bcd565b73ffffffffffffffffffffffffffffffffffffffff811660408401525061434160408401613bcd565b73ffffffffffffffffffffffffffffffffffffffff81166060840152506060830135608083810191909152614377908401613bf3565b67ffffffffffffffff811660a08401525061439460a08401613bf3565b67ffffffffffffffff811660c0840152506143b160c08401613ac6565b60ff811660e0840152506143c760e08401613bf3565b67ffffffffffffffff8116610100840152506143e66101008401613d0d565b63ffffffff8116610120840152506144016101208401613d0d565b63ffffffff81166101408401525061014092909201356101609190910152919050565b7f5374617274284a6f62206a6f622c627974657333322070726576696f75732c6281527f79746573333220736565642c6279746573333220706f736974696f6e73436f6d60208201527f6d69746d656e742c75696e74363420657870697265732900000000000000000060408201525f61142a6057830184613f31565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f604083850312156144e7575f5ffd5b50508035926020909101359150565b838152818360208301375f910160200190815292915050565b5f67ffffffffffffffff83168061452857614528614098565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff828116828216039081111561029b5761029b613ef1565b5f67ffffffffffffffff83168061457757614577614098565b8067ffffffffffffffff8416069150509291505056fe4a6f6228616464726573732070726f76696465722c61646472657373207369676e65722c616464726573732076657269666965722c62797465733332206465766963652c75696e743634206572612c75696e74363420636f756e7465722c75696e7438206b696e642c75696e7436342073697a652c75696e74333220726f756e64732c75696e743332206f70656e696e67732c62797465733332206d61747269785365656429",
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
func (fraudProofs *FraudProofs) PackCheck(ground uint8, e OpeningFactsEvidence) []byte {
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
func (fraudProofs *FraudProofs) TryPackCheck(ground uint8, e OpeningFactsEvidence) ([]byte, error) {
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
func (fraudProofs *FraudProofs) PackProve(ground uint8, e OpeningFactsEvidence) []byte {
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
func (fraudProofs *FraudProofs) TryPackProve(ground uint8, e OpeningFactsEvidence) ([]byte, error) {
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

// WalkDisputesMetaData contains all meta data concerning the WalkDisputes contract.
var WalkDisputesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIEraFacts\",\"name\":\"settlement_\",\"type\":\"address\"},{\"internalType\":\"contractIConvictions\",\"name\":\"convictions_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"answerWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"dataFee\",\"type\":\"uint128\"}],\"internalType\":\"structWalkDisputes.Params\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"accuser\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"AlreadyDisputing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"BadJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"}],\"name\":\"ChallengeOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"column\",\"type\":\"uint32\"}],\"name\":\"ColumnOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraNotOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"ItemsSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"LeafOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lines\",\"type\":\"uint256\"}],\"name\":\"LineOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"LinesSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"NotClaimed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"NotDevice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"NotEraMatrix\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"appointed\",\"type\":\"address\"}],\"name\":\"NotEraSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NotEraVerifier\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotFalse\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"enumWalkDisputes.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"enumWalkDisputes.State\",\"name\":\"wanted\",\"type\":\"uint8\"}],\"name\":\"NotInState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NotItsJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"NotMemory\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingCredited\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"OpeningSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"PathLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"row\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"}],\"name\":\"PositionOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"RootNotCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyDisputes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"WindowOpen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumWalkDisputes.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"DisputeClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"walk\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"items\",\"type\":\"bytes\"}],\"name\":\"Disputed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"line\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"parents\",\"type\":\"bytes\"}],\"name\":\"Refuted\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_OPEN\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REFUTE_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"deviceIndex\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"positionsCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structStart\",\"name\":\"start\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structCommit\",\"name\":\"commit\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structOpeningFacts.Answer\",\"name\":\"answer\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"opening\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"openingPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"rootPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint32\",\"name\":\"column\",\"type\":\"uint32\"}],\"internalType\":\"structOpeningFacts.Evidence\",\"name\":\"e\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"items\",\"type\":\"bytes\"}],\"name\":\"accuse\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"answerWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bondFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"close\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"line\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"internalType\":\"structWalkDisputes.Shown\",\"name\":\"signed\",\"type\":\"tuple\"}],\"name\":\"convict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"convictions\",\"outputs\":[{\"internalType\":\"contractIConvictions\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"dataFee\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputeCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"disputeOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumWalkDisputes.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"accuser\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"warned\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"internalType\":\"structWalkDisputes.Dispute\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"openAgainst\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"othersAgainst\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"line\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"internalType\":\"structWalkDisputes.Shown\",\"name\":\"claimed\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"parents\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"refute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settlement\",\"outputs\":[{\"internalType\":\"contractIEraFacts\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "97b9f212499f1144c0e191a47273381653",
	Bin: "0x610100604052348015610010575f5ffd5b50604051615fe4380380615fe483398101604081905261002f9161010a565b82826001600160a01b038216158061004e57506001600160a01b038116155b1561006c5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0390811660a0521660805280516001600160401b03165f036100cb576040516387a33b2760e01b815260206004820152600c60248201526b616e7377657257696e646f7760a01b604482015260640160405180910390fd5b80516020909101516001600160801b031660e0526001600160401b031660c052506101c39050565b6001600160a01b0381168114610107575f5ffd5b50565b5f5f5f838503608081121561011d575f5ffd5b8451610128816100f3565b6020860151909450610139816100f3565b92506040603f198201121561014c575f5ffd5b50604080519081016001600160401b038111828210171561017b57634e487b7160e01b5f52604160045260245ffd5b60409081528501516001600160401b0381168114610197575f5ffd5b815260608501516001600160801b03811681146101b2575f5ffd5b602082015292959194509192509050565b60805160a05160c05160e051615d6961027b5f395f81816101d80152610f8301525f818161029701528181610a090152818161101c01528181611233015261126d01525f81816102e3015281816107ad01528181610ac701528181610c8b0152818161118401528181611460015281816114f401528181611603015261304801525f818161017a01528181612165015281816121db0152818161315a015281816132b30152818161340101526135110152615d695ff3fe608060405260043610610109575f3560e01c8063b1eb0fb7116100a1578063d76e60a411610071578063df9fdd6611610057578063df9fdd661461037a578063ec33ad9c14610390578063f16ef3e2146103a4575f5ffd5b8063d76e60a414610330578063df3a82af1461035b575f5ffd5b8063b1eb0fb71461025a578063c2f654da14610286578063d221d466146102d2578063d5d44d8014610305575f5ffd5b806355e0ee7c116100dc57806355e0ee7c146101b45780639401630f146101c757806394d4bfaa1461021b578063a28889e114610246575f5ffd5b80630aebeb4e1461010d5780632ba707741461012e5780633ccfd60b146101555780635116063014610169575b5f5ffd5b348015610118575f5ffd5b5061012c610127366004614f55565b6103c3565b005b348015610139575f5ffd5b50610142600881565b6040519081526020015b60405180910390f35b348015610160575f5ffd5b5061012c610551565b348015610174575f5ffd5b5061019c7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161014c565b6101426101c2366004614fb1565b610630565b3480156101d2575f5ffd5b506101fa7f000000000000000000000000000000000000000000000000000000000000000081565b6040516fffffffffffffffffffffffffffffffff909116815260200161014c565b348015610226575f5ffd5b5061014261023536600461503e565b60016020525f908152604090205481565b348015610251575f5ffd5b506101425f5481565b348015610265575f5ffd5b50610279610274366004614f55565b610cef565b60405161014c91906150bf565b348015610291575f5ffd5b506102b97f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff909116815260200161014c565b3480156102dd575f5ffd5b5061019c7f000000000000000000000000000000000000000000000000000000000000000081565b348015610310575f5ffd5b5061014261031f36600461503e565b60036020525f908152604090205481565b34801561033b575f5ffd5b5061014261034a36600461503e565b60026020525f908152604090205481565b348015610366575f5ffd5b5061012c6103753660046151c7565b610e7a565b348015610385575f5ffd5b506101426210c8e081565b34801561039b575f5ffd5b50610142610f6f565b3480156103af575f5ffd5b5061012c6103be36600461521d565b610fca565b5f81815260046020526040902080547c0100000000000000000000000000000000000000000000000000000000900460ff16600181600581111561040957610409615059565b141580156104295750600281600581111561042657610426615059565b14155b1561047057828160016040517f5132491b000000000000000000000000000000000000000000000000000000008152600401610467939291906152d5565b60405180910390fd5b5f61047a83611180565b90508067ffffffffffffffff1642116104d2576040517fbcbd1a4c0000000000000000000000000000000000000000000000000000000081526004810185905267ffffffffffffffff82166024820152604401610467565b5f60018360058111156104e7576104e7615059565b1490506105268585836104fb5760056104fe565b60045b846105135787546001600160a01b031661129b565b60028801546001600160a01b031661129b565b801561054a5761054a8460058660020160149054906101000a900460ff16156114bf565b5050505050565b335f908152600360205260408120549081900361059c576040517fe44baf8f000000000000000000000000000000000000000000000000000000008152336004820152602401610467565b335f818152600360205260408082208290555190919083908381818185875af1925050503d805f81146105ea576040519150601f19603f3d011682016040523d82523d5f602084013e6105ef565b606091505b505090508061062c576040517f36899e48000000000000000000000000000000000000000000000000000000008152336004820152602401610467565b5050565b5f610639610f6f565b3410156106845734610649610f6f565b6040517f9901e61100000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610467565b600261069660e0860160c08701615306565b60ff16146106e6576106ae60e0850160c08601615306565b6040517faaceafef00000000000000000000000000000000000000000000000000000000815260ff9091166004820152602401610467565b6106f86102a085016102808601615332565b63ffffffff1615610750576107156102a085016102808601615332565b6040517ff4939f6b00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610467565b5f5f61075b8661167e565b91509150610778866001835f01516107739190615378565b61184e565b60408281015190517f9b1e7a8d00000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b1e7a8d90602401602060405180830381865afa1580156107fa573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061081e919061538b565b1561085d5781604001516040517f727d965e00000000000000000000000000000000000000000000000000000000815260040161046791815260200190565b61088261086d602088018861503e565b61087d6060890160408a0161503e565b61197a565b5f5f815461088f906153a2565b91829055505f8181526004602090815260409091209194506108b39088018861503e565b6108c360a0890160808a016153f9565b60016108d560608b0160408c0161503e565b6001850180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b038316179055845485905f908290601490869083907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c010000000000000000000000000000000000000000000000000000000083600581111561096b5761096b615059565b0217905550815467ffffffffffffffff97881661010092830a9081029802191696909617905581546001600160a01b039687169190950a9081029502199093169390931790915550506040830151602084015160608501513460078501556002840180547fffffffffffffffffffffffff00000000000000000000000000000000000000001633179055600584015560048301556003820155610a2e7f000000000000000000000000000000000000000000000000000000000000000042615414565b6001820180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000067ffffffffffffffff93841681029190911790915582546040517fd95c73860000000000000000000000000000000000000000000000000000000081526001600160a01b0380831660048301529290910490921660248301527f0000000000000000000000000000000000000000000000000000000000000000169063d95c738690604401602060405180830381865afa158015610b0c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b309190615434565b60028201805491151574010000000000000000000000000000000000000000027fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff909216919091179055604083015182515f91610b93916102408b013590611aec565b9050610ba28884838a8a611be5565b8260060181905550815f0160149054906101000a900467ffffffffffffffff1667ffffffffffffffff16825f015f9054906101000a90046001600160a01b03166001600160a01b0316867f026b4b38b08a386773a29e8aa69a9504d48a5571a9ec0ea3907f363becc8863e87604001518c5f018689602001518960010160149054906101000a900467ffffffffffffffff168f8f604051610c499796959493929190615577565b60405180910390a481546040517fa7e21e800000000000000000000000000000000000000000000000000000000081526001600160a01b0391821660048201527f00000000000000000000000000000000000000000000000000000000000000009091169063a7e21e80906024015f604051808303815f87803b158015610cce575f5ffd5b505af1158015610ce0573d5f5f3e3d5ffd5b50505050505050509392505050565b6040805161018080820183525f8083526020808401829052838501829052606084018290526080840182905260a0840182905260c0840182905260e08401829052610100840182905261012084018290526101408401829052610160840182905285825260048152908490208451928301855280546001600160a01b038116845274010000000000000000000000000000000000000000810467ffffffffffffffff169284019290925292939192918301907c0100000000000000000000000000000000000000000000000000000000900460ff166005811115610dd557610dd5615059565b6005811115610de657610de6615059565b815260018201546001600160a01b038082166020840152740100000000000000000000000000000000000000009182900467ffffffffffffffff166040840152600284015490811660608401520460ff1615156080820152600382015460a0820152600482015460c0820152600582015460e082015260068201546101008201526007909101546101209091015292915050565b5f610e8784846002611cf0565b90505f80610ea28385610e9d61010060016155c5565b611def565b90925090505f610ec8610140870135610ebe602089018961503e565b8860600135611f33565b90505f80610ef1836002610ee260408b0160208c016153f9565b67ffffffffffffffff16611fa2565b915091508482148015610f0357508381145b15610f3a576040517f4c49b72900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6002860154610f58908a9088906003906001600160a01b031661129b565b610f648660065f6114bf565b505050505050505050565b5f6fffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610fb0486210c8e06155d8565b610fba91906155c5565b610fc59060026155d8565b905090565b5f610fd788886001611cf0565b90505f610fe6828888886120b8565b905061101482610ffc60408b0160208c0161503e565b61100c60408b0160208c016153f9565b84888861215d565b6002816110417f000000000000000000000000000000000000000000000000000000000000000042615414565b6001850180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000067ffffffffffffffff841602179055600685018290558454839086907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c01000000000000000000000000000000000000000000000000000000008360058111156110ed576110ed615059565b02179055505083546001600160a01b031691508a90507f3d4e311e582a4ba8d372ea6e4bee23fc0f06dad9fead7af0a60c119107512a2f61113460408b0160208c016153f9565b600186015460405161116d929174010000000000000000000000000000000000000000900467ffffffffffffffff16908c908c906155ef565b60405180910390a3505050505050505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663da748b106040518163ffffffff1660e01b8152600401602060405180830381865afa1580156111de573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112029190615622565b600184015474010000000000000000000000000000000000000000900467ffffffffffffffff1692509050816112587f000000000000000000000000000000000000000000000000000000000000000083615414565b67ffffffffffffffff161115611295576112927f000000000000000000000000000000000000000000000000000000000000000082615414565b91505b50919050565b8254829084907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c01000000000000000000000000000000000000000000000000000000008360058111156112f3576112f3615059565b021790555082546001600160a01b03165f90815260016020526040812080549161131c8361563d565b9091555050600183015460028401546001600160a01b039081169116146113675782546001600160a01b03165f9081526002602052604081208054916113618361563d565b91905055505b60028301546001600160a01b039081165f908152600560209081526040808320875485168452825280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169055600787015493851683526003909152812080549091906113d99084906155c5565b909155505082546040516001600160a01b039091169085907fe366c3a1b8e7c3ea220ebe4c162f528c032711e8af58ed16109464dfa85969c49061141e908690615671565b60405180910390a382546040517f1da275350000000000000000000000000000000000000000000000000000000081526001600160a01b0391821660048201527f000000000000000000000000000000000000000000000000000000000000000090911690631da27535906024015f604051808303815f87803b1580156114a3575f5ffd5b505af11580156114b5573d5f5f3e3d5ffd5b5050505050505050565b60038301546040517f9b1e7a8d00000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b1e7a8d90602401602060405180830381865afa158015611541573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611565919061538b565b1561156f57505050565b6040805160e08101825284546001600160a01b03808216835260018701548116602084015233838501527401000000000000000000000000000000000000000090910467ffffffffffffffff1660608301526003860154608083015260ff851660a083015283151560c083015291517fe21930680000000000000000000000000000000000000000000000000000000081527f00000000000000000000000000000000000000000000000000000000000000009092169163e2193068916116389160040161567f565b6020604051808303815f875af1158015611654573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611678919061538b565b50505050565b6116a560405180608001604052805f81526020015f81526020015f81526020015f81525090565b6116de6040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b611715836116f461018082016101608301615306565b6117026101808701876156fe565b6117106101a088018861573a565b6121a5565b91505f6117d961176561172c61020087018761576c565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061226992505050565b61177761020087016101e08801615332565b63ffffffff1661178f61014088016101208901615332565b63ffffffff166117a36102208901896157cd565b808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152506122e092505050565b8351602085015191925061182f916117f56101c088018861573a565b60608701519035908561180c6101c08b018b61573a565b61181a90602081019061576c565b61182a60408d0160208e0161503e565b61246f565b6118468461184161020082018261576c565b612529565b915050915091565b805f036118ba5761024082013515158061187657506118716102608301836157cd565b151590505b1561062c576040517fd79beef90000000000000000000000000000000000000000000000000000000081525f60048201526102408301356024820152604401610467565b5f6118ea8361024001356040516020016118d691815260200190565b604051602081830303815290604052612269565b90506118fa6101a084018461573a565b356119308261190a600186615378565b61191c61012088016101008901615332565b63ffffffff166117a36102608901896157cd565b14611975576040517fd79beef9000000000000000000000000000000000000000000000000000000008152600481018390526102408401356024820152604401610467565b505050565b335f9081526005602090815260408083206001600160a01b038616845290915290205460ff16156119e8576040517f718f9a9a0000000000000000000000000000000000000000000000000000000081523360048201526001600160a01b0383166024820152604401610467565b336001600160a01b03821614611a84576001600160a01b0382165f90815260026020526040902054600811611a5b576040517f8fa3d2210000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015260086024820152604401610467565b6001600160a01b0382165f908152600260205260408120805491611a7e836153a2565b91905055505b335f9081526005602090815260408083206001600160a01b0386168452825280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660019081179091559091528120805491611ae3836153a2565b91905055505050565b604080517f736c61726b2f76312f6d656d6f72792f77616c6b0000000000000000000000006020820152908101849052606081018390527fffffffffffffffff0000000000000000000000000000000000000000000000004660c01b1660808201527fffffffff0000000000000000000000000000000000000000000000000000000060e083901b1660888201525f90600290608c015b60408051601f1981840301815290829052611b9d91615848565b602060405180830381855afa158015611bb8573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611bdb919061538b565b90505b9392505050565b5f5f5f611c178688602001518a5f0160e0016020810190611c0691906153f9565b67ffffffffffffffff16888861276f565b915091505f60208860200151611c2d9190615880565b611c389060106155d8565b8860600151611c4791906155c5565b9050611c576102008a018a61576c565b8290611c648260106155c5565b92611c7193929190615893565b611c7a916158ba565b6fffffffffffffffffffffffffffffffff1916836fffffffffffffffffffffffffffffffff191603611cd8576040517f4c49b72900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611ce38686846128de565b9998505050505050505050565b5f838152600460205260409020816005811115611d0f57611d0f615059565b81547c0100000000000000000000000000000000000000000000000000000000900460ff166005811115611d4557611d45615059565b14611da75780546040517f5132491b0000000000000000000000000000000000000000000000000000000081526104679186917c010000000000000000000000000000000000000000000000000000000090910460ff169085906004016152d5565b8060040154611db5846129b1565b14611bde576040517f91f959c500000000000000000000000000000000000000000000000000000000815260048101859052602401610467565b5f806040611dff8582018661576c565b905014611e5057611e13604085018561576c565b604080517f953d506f0000000000000000000000000000000000000000000000000000000081526104679350600401918252602082015260400190565b611e6d611e60604086018661576c565b5080359160209091013590565b60068701549193509150611ebf611e9e611e8d60408801602089016153f9565b67ffffffffffffffff1685856129ff565b611eab6020880188615332565b63ffffffff16866117a360608a018a6157cd565b14611f2b57611ed16020850185615332565b611ee160408601602087016153f9565b6040517fc942c9ae00000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015267ffffffffffffffff166024820152604401610467565b935093915050565b604080517f736c61726b2f76312f6d656d6f72792f636163686500000000000000000000006020820152908101849052606083811b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001690820152607481018290525f90600290609401611b83565b5f5f620400008310611fec576040517f62aa66cd00000000000000000000000000000000000000000000000000000000815260048101849052620400006024820152604401610467565b835f0361200657611ffd8584612a50565b91509150611f2b565b61200e614f18565b6120238661201d600188615378565b86611fa2565b909350915061203481848487612baa565b5f5b60088110156120a1576120888761204e600189615378565b612083855f6060820151604083015160401c01602083015160801c835160c01c0101905063ffffffff8116600e1c9050919050565b611fa2565b909450925061209982858584612be3565b600101612036565b506120ab81612c05565b9250925050935093915050565b5f80806120cb8787610e9d6010806155d8565b90925090505f80806120f788886120e860408d0160208e016153f9565b67ffffffffffffffff16612d0b565b925092509250848314801561210b57508382145b15612142576040517f4c49b72900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61214d8888836128de565b955050505050505b949350505050565b61219d6121897f0000000000000000000000000000000000000000000000000000000000000000612edb565b87600401548860050154878787878c612f72565b505050505050565b6121cc60405180608001604052805f81526020015f81526020015f81526020015f81525090565b6121d68585613035565b6121ff7f0000000000000000000000000000000000000000000000000000000000000000612edb565b815261220a856129b1565b60208201819052815161222d918561222860608a0160408b0161503e565b613594565b6040808301829052825160208085015161225c949293909291879161225791908c01908c0161503e565b61369c565b6060820152949350505050565b5f60025f60f81b8360405160200161228292919061591f565b60408051601f198184030181529082905261229c91615848565b602060405180830381855afa1580156122b7573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906122da919061538b565b92915050565b5f828410612324576040517f9bec873a0000000000000000000000000000000000000000000000000000000081526004810185905260248101849052604401610467565b835f612331600186615378565b90505f5b811561241557826001166001148061234c57508183105b15612405578451810361239f5784516040517f449ee08c00000000000000000000000000000000000000000000000000000000815260048101919091526024810188905260448101879052606401610467565b826001166001146123d2576123cd888683815181106123c0576123c0615952565b602002602001015161375e565b6123f5565b6123f58582815181106123e7576123e7615952565b60200260200101518961375e565b975080612401816153a2565b9150505b600192831c929190911c90612335565b845181146124635784516040517f449ee08c00000000000000000000000000000000000000000000000000000000815260048101919091526024810188905260448101879052606401610467565b50959695505050505050565b610f64886040518060e0016040528060a68152602001615cc360a6913960405160200161249c919061597f565b60408051601f1981840301815282825280516020918201209083015281018a9052606081018990526080810188905260a0810187905260c001604051602081830303815290604052805190602001208585856040518060400160405280600881526020017f4f70656e696e67730000000000000000000000000000000000000000000000008152506137f6565b6125626040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f600161257560e0870160c08801615306565b60ff161490505f61258586613a39565b90508161259c576125976020826159d6565b61259e565b805b60c0840152816125af57600c6125bc565b6125bc610200600c6155c5565b6060840152816125cd5760206125d6565b6125d686613ab1565b6125e19060106155d8565b83606001516125f091906155c5565b60808401525f6125ff87613af0565b9050848114612644576040517f64862cad0000000000000000000000000000000000000000000000000000000081526004810186905260248101829052604401610467565b61265160045f8789615893565b61265a916159e9565b60e01c845261266d600860048789615893565b612676916159e9565b60e01c602085015261268c600c60088789615893565b612695916159e9565b60e01c6040850152835115806126c457506126b861012088016101008901615332565b63ffffffff16845f0151115b806126d3575081846020015110155b806126ea57506126e287613ab1565b846040015110155b1561273e578351602085015160408087015190517f4526ea38000000000000000000000000000000000000000000000000000000008152600481019390935260248301919091526044820152606401610467565b82612759576020846020015161275491906159d6565b61275f565b83602001515b60a0850152509195945050505050565b5f606061277f61040060106155d8565b83146127ce578261279361040060106155d8565b6040517feb1d02c300000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610467565b6127d96010806155d8565b67ffffffffffffffff8111156127f1576127f1615a4e565b60405190808252806020026020018201604052801561281a578160200160208202803683370190505b5090505f6128288888613b9f565b9050612832614f36565b815160c01c5f5b60108110156128c5575f5b60108110156128aa5780602061285a8c866155d8565b612866911c60106155d8565b61287091906155c5565b868261287d8560106155d8565b61288791906155c5565b8151811061289757612897615952565b6020908102919091010152600101612844565b506128b884848a8a85613d5a565b9293929150600101612839565b506128cf83613ead565b94505050509550959350505050565b5f81516040518160051b81015f5b8381101561292f576001810160051b86015160b81b825260408160061b8901600984013760208160051b840160498460025afa612927575f5ffd5b6001016128ec565b50600181535b60018311156129a6575f5f5b84600182011015612981578060051b8401604081600186015e5060208260051b850160418560025afa612972575f5ffd5b60019190910190600201612941565b8481101561299e578060051b8401518260051b8501526001820191505b509250612935565b505195945050505050565b5f6040518060e0016040528060a68152602001615cc360a6913980516020918201206040516129e292859101615a7b565b604051602081830303815290604052805190602001209050919050565b6040515f602082018190527fffffffffffffffff00000000000000000000000000000000000000000000000060c086901b166021830152602982018490526049820183905290600290606901611b83565b5f5f5f5f5f5f612a728888700100000000000000020000000000000003613f36565b93509350935093506fffffffff000000000000000000000000602085901c166bffffffff0000000000000000604085901c161767ffffffff00000000606084901c16608083901c63ffffffff1617176fffffffff000000000000000000000000606086901c166bffffffff0000000000000000608086901c161767ffffffff0000000060a085901c1660c084901c63ffffffff16171760801b1795506fffffffff000000000000000000000000606085901b166bffffffff0000000000000000604085901b161767ffffffff00000000602084901b1663ffffffff831617176fffffffff000000000000000000000000602086811b919091166bffffffff000000000000000086161767ffffffff000000009185901c91909116604084901c63ffffffff16171760801b179450505050509250929050565b5f84525f60208501525f604085015263ffffffff8160201c1660801b63ffffffff821660c01b1760608501526116788484845f5f614097565b61167884848484600101639e3779b90263ffffffff1685600116600114614097565b6020818101515f9182919081901c17604081901c6fffffffffffffffff00000000000000001667ffffffffffffffff9190911617612c8084515f77ffffffffffffffff0000000000000000ffffffffffffffff8260201c83171690506fffffffffffffffffffffffffffffffff8160401c8217169050919050565b60801b179150612cd060608401515f77ffffffffffffffff0000000000000000ffffffffffffffff8260201c83171690506fffffffffffffffffffffffffffffffff8160401c8217169050919050565b604084810151602081901c179081901c6fffffffffffffffff00000000000000001667ffffffffffffffff919091161760801b179050915091565b5f806060612d1c61010060016155c5565b612d279060406155d8565b8514612d815784612d3b61010060016155c5565b612d469060406155d8565b6040517f953d506f00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610467565b612d8e61010060016155c5565b67ffffffffffffffff811115612da657612da6615a4e565b604051908082528060200260200182016040528015612dcf578160200160208202803683370190505b509050612ddf6204000085615880565b815f81518110612df157612df1615952565b602002602001018181525050612e05614f18565b8635935060208701359250612e1c81858588612baa565b5f5b610100811015612ec157612e5d825f6060820151604083015160401c01602083015160801c835160c01c0101905063ffffffff8116600e1c9050919050565b83612e698360016155c5565b81518110612e7957612e79615952565b6020908102919091010152612ea88888612e948460016155c5565b604002919091018035926020909101359150565b9095509350612eb982868684612be3565b600101612e1e565b50612ecb81612c05565b9098909750919550909350505050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fd20f61e58f499b65e32963f30f3db134118555338b82bf69aa9018557b98dad2918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201526001600160a01b03821660a08201525f9060c0016129e2565b610f64886040518060e0016040528060a68152602001615cc360a69139604051602001612f9f9190615a90565b60408051601f1981840301815282825280516020918201209083015281018a90526060810189905267ffffffffffffffff8816608082015260a0810187905260c001604051602081830303815290604052805190602001208585856040518060400160405280600781526020017f506172656e7473000000000000000000000000000000000000000000000000008152506137f6565b61303e826143dd565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016638eac7a4861307d60a08501608086016153f9565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff90911660048201526024015f6040518083038186803b1580156130d3575f5ffd5b505afa1580156130e5573d5f5f3e3d5ffd5b505f925061310391506130fd9050602085018561503e565b83614ac5565b90508083606001351461314f576040517f59afced90000000000000000000000000000000000000000000000000000000081526060840135600482015260248101829052604401610467565b5f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016631cd4876d61318c602087018761503e565b61319c60a08801608089016153f9565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa158015613205573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132299190615ae7565b90506001600160a01b038116613245604086016020870161503e565b6001600160a01b0316146132a957613263604085016020860161503e565b6040517fbeb328c40000000000000000000000000000000000000000000000000000000081526001600160a01b0391821660048201529082166024820152604401610467565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166339335a176132e8606087016040880161503e565b6132f860a08801608089016153f9565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa158015613361573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133859190615434565b6133f657613399606085016040860161503e565b6133a960a08601608087016153f9565b6040517f7b24d5be0000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015267ffffffffffffffff166024820152604401610467565b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166308d8d16561343660a08801608089016153f9565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff9091166004820152602401602060405180830381865afa158015613491573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134b5919061538b565b90508061350b576134cc60a08601608087016153f9565b6040517f1c3f44fa00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610467565b5f6135467f000000000000000000000000000000000000000000000000000000000000000061354060a0890160808a016153f9565b84614b53565b9050808661014001351461219d576040517fef08cec4000000000000000000000000000000000000000000000000000000008152610140870135600482015260248101829052604401610467565b5f5f6040518060e0016040528060a68152602001615cc360a691396040516020016135bf9190615b02565b60408051601f198184030181529181528151602092830120918791873591880135908801356135f460808a0160608b016153f9565b6040805160208101979097528601949094526060850192909252608084015260a083015267ffffffffffffffff1660c082015260e00160408051601f19818403018152919052805160209091012090506136928682613656608088018861576c565b876040518060400160405280600581526020017f53746172740000000000000000000000000000000000000000000000000000008152506137f6565b9695505050505050565b5f613692866040518060e0016040528060a68152602001615cc360a691396040516020016136ca9190615b7f565b60408051808303601f190181528282528051602091820120908301528101889052606081018790528535608082015260a00160405160208183030381529060405280519060200120858060200190613722919061576c565b866040518060400160405280600681526020017f436f6d6d697400000000000000000000000000000000000000000000000000008152506137f6565b6040517f0100000000000000000000000000000000000000000000000000000000000000602082015260218101839052604181018290525f906002906061015b60408051601f19818403018152908290526137b891615848565b602060405180830381855afa1580156137d3573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611bde919061538b565b6040517f1901000000000000000000000000000000000000000000000000000000000000602082015260228101879052604281018690525f90819060620160408051601f19818403018152919052805160209091012090506041851461388a57826040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016104679190615bd6565b5f80613899604082898b615893565b8101906138a69190615c0b565b915091505f888860408181106138be576138be615952565b919091013560f81c9150507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082118061390a57508060ff16601b1415801561390a57508060ff16601c14155b1561394357856040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016104679190615bd6565b6001600160a01b03871615806139c55750604080515f81526020810180835286905260ff83169181019190915260608101849052608081018390526001600160a01b0388169060019060a0016020604051602081039080840390855afa1580156139af573d5f5f3e3d5ffd5b505050602060405103516001600160a01b031614155b156139fe57856040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016104679190615bd6565b838989604051602001613a1393929190615c2b565b604051602081830303815290604052805190602001209450505050509695505050505050565b5f6001613a4c60e0840160c08501615306565b60ff1603613a7557613a65610100830160e084016153f9565b67ffffffffffffffff1692915050565b5060405b613a8a610100830160e084016153f9565b67ffffffffffffffff16613a9f8260206155d8565b11613aac5760011b613a79565b919050565b5f6001613ac460e0840160c08501615306565b60ff1614613ad3576001613a65565b6080613ae6610100840160e085016153f9565b613a659190615c44565b5f806001613b0460e0850160c08601615306565b60ff1614905080613b2157613b1c600c6102006155c5565b613b4c565b613b2a83613ab1565b613b359060106155d8565b613b42610200600c6155c5565b613b4c91906155c5565b91505f81613b6e576020613b5f85613a39565b613b6991906159d6565b613b77565b613b7784613a39565b90505b6001811115613b9857613b8e6020846155c5565b925060011c613b7a565b5050919050565b613ba7614f36565b7004000000000000000200000000000000065f5b6008811015613d5257613c0785857801000000000000000100000000000000010000000000000001613bee8560086155d8565b613bf891906155d8565b613c0290866155c5565b613f36565b868560408110613c1957613c19615952565b6020020187613c298760086155c5565b60408110613c3957613c39615952565b6020020188613c498860106155c5565b60408110613c5957613c59615952565b6020020189613c698960186155c5565b60408110613c7957613c79615952565b60200201939093529290915291905252613cbe85857801000000000000000100000000000000010000000000000001613cb38560086155d8565b613bee9060016155c5565b86613cca8660206155c5565b60408110613cda57613cda615952565b6020020187613cea8760286155c5565b60408110613cfa57613cfa615952565b6020020188613d0a8860306155c5565b60408110613d1a57613d1a615952565b6020020189613d2a8960386155c5565b60408110613d3a57613d3a615952565b60200201939093529290915291905252600101613bbb565b505092915050565b5f613d6786858585614bf9565b613d9686613d768460016155c5565b613d8490639e3779b96155d8565b63ffffffff1684600116600114614c9d565b90505f6001831615613dc8577f170f07111d1f0d1e000000000000000000000000000000000000000000000000613dea565b7f02160b0e05041b030000000000000000000000000000000000000000000000005b90505f5b6008811015613ea25781811a6001811660071b60018260011c1660061b8360081b8b018460081b8b015f5b6008811015613e91578560021c811860051b8301518086610100031c81871b1790508415613e815777ffffffffffffffff0000000000000000ffffffffffffffff8160401c1677ffffffffffffffff0000000000000000ffffffffffffffff821660401b1790505b600582901b830152600101613e19565b505050505050600181019050613dee565b505095945050505050565b5f613eb9825f5f614c9d565b505f5b6004811015613f2d578060081b83016003600183011660081b6104000184015f5f5b610100811015613efe578281015184820151019190910190602001613ede565b50808160401c018160801c8260c01c0101905063ffffffff81168560201b179450505050600181019050613ebc565b5060801b919050565b8078010000000000000001000000000000000100000000000000018381029063ffffffff60a087901c8116820291608088901c8216029060e088901c9060c089901c165f5b600a8110156140495763d2511f53870263cd9e8d5786027bffffffff00000000ffffffff00000000ffffffff00000000ffffffff78010000000000000001000000000000000100000000000000018602898360201c18181698507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff78010000000000000001000000000000000100000000000000018502878460201c1818169650809750508094505063ffffffff639e3779b9840116925063ffffffff63bb67ae858301169150600181019050613f7b565b5050507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff831692507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8116905093509350935093565b6fffffffffffffffffffffffffffffffff7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60c084901b77ffffffffffffffff0000000000000000ffffffffffffffff608088901c1677ffffffffffffffff00000000000000000000000000000000604089901c1617602081901b178216885118011661416882871677ffffffffffffffff0000000000000000ffffffffffffffff604082901b8217167bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8160201b8217169050919050565b6020880151186141c18660801c77ffffffffffffffff0000000000000000ffffffffffffffff604082901b8217167bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8160201b8217169050919050565b60408901511861421984881677ffffffffffffffff0000000000000000ffffffffffffffff604082901b8217167bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8160201b8217169050919050565b60608a01511893508415614249578160c01c8260401b1791508060801c8160801b1790508360c01b8460401c1793505b9181017bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169161429c6010858518901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b935083017bffffffff00000000ffffffff00000000ffffffff00000000ffffffff166142ef600c838318901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b9283017bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169291506143446008858518901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b935083017bffffffff00000000ffffffff00000000ffffffff00000000ffffffff166143976007838318901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b915084156143c1578160c01b8260401c1791508060801c8160801b1790508360c01c8460401b1793505b9188526020880152604087015260609095019490945250505050565b5f6143eb602083018361503e565b6001600160a01b03160361445b576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f70726f76696465720000000000000000000000000000000000000000000000006044820152606401610467565b5f61446c604083016020840161503e565b6001600160a01b0316036144dc576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f7369676e657200000000000000000000000000000000000000000000000000006044820152606401610467565b5f6144ed606083016040840161503e565b6001600160a01b0316148061452e575061450a602082018261503e565b6001600160a01b0316614523606083016040840161503e565b6001600160a01b0316145b806145685750614544604082016020830161503e565b6001600160a01b031661455d606083016040840161503e565b6001600160a01b0316145b156145cf576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f76657269666965720000000000000000000000000000000000000000000000006044820152606401610467565b6145df60a08201608083016153f9565b67ffffffffffffffff165f03614651576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600360248201527f65726100000000000000000000000000000000000000000000000000000000006044820152606401610467565b61466160c0820160a083016153f9565b67ffffffffffffffff165f036146d3576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f636f756e746572000000000000000000000000000000000000000000000000006044820152606401610467565b60016146e560e0830160c08401615306565b60ff16036147e2576101006146ff82820160e084016153f9565b67ffffffffffffffff161080614731575062010000614725610100830160e084016153f9565b67ffffffffffffffff16115b806147745750600161474a610100830160e084016153f9565b6147549190615c73565b614765610100830160e084016153f9565b1667ffffffffffffffff165f14155b156147dd576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016104679060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b61493e565b60026147f460e0830160c08401615306565b60ff16036148da57610400614810610100830160e084016153f9565b67ffffffffffffffff16108061484357506310000000614837610100830160e084016153f9565b67ffffffffffffffff16115b80614774575061040061485d610100830160e084016153f9565b6148679190615c93565b67ffffffffffffffff16156147dd576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016104679060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b6040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016104679060208082526004908201527f6b696e6400000000000000000000000000000000000000000000000000000000604082015260600190565b61495061012082016101008301615332565b63ffffffff1615806149a05750600161496f60e0830160c08401615306565b60ff161461497f57610100614982565b60405b61ffff1661499861012083016101008401615332565b63ffffffff16115b15614a07576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f726f756e647300000000000000000000000000000000000000000000000000006044820152606401610467565b614a1961012082016101008301615332565b63ffffffff16614a3161014083016101208401615332565b63ffffffff161080614a5b5750610100614a5361014083016101208401615332565b63ffffffff16115b15614ac2576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f6f70656e696e67730000000000000000000000000000000000000000000000006044820152606401610467565b50565b604080517f736c61726b2f76312f646576696365000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606085901b16918101919091527cff0000000000000000000000000000000000000000000000000000000060e083901b1660548201525f9060029060580161379e565b604080517f736c61726b2f76312f6d61747269782d7365656400000000000000000000000060208201527fffffffffffffffff0000000000000000000000000000000000000000000000004660c090811b8216938301939093527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606087901b1660488301529184901b909116605c820152606481018290525f90600290608401611b83565b80600a1b83015f5b601081101561219d57813560208301356040840193506008831660071b6007841660051b0188015f5b6080811015614c8e5781517bffffffff000000000000000000000000ffffffff0000000000000000606083900386811c60401b919091169085901c73ffffffff000000000000000000000000ffffffff161718825261010090910190602001614c2a565b50505050600181019050614c01565b5f614e19565b5f8251614cc97bffffffff00000000ffffffff00000000ffffffff00000000ffffffff90565b81888551010116614d02601082895118901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8188510116614d55600c828618901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b93509183017bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1691614daa6008838518901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b915081017bffffffff00000000ffffffff00000000ffffffff00000000ffffffff16614dfd6007858318901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b9583905295859052958590529585905250509118911818919050565b81600a1b780100000000000000010000000000000001000000000000000184029350845b6101008601811015614ee2576104008101614e6b868461030085010161020085018661010087010186614ca3565b614e885f8561030085010361020085018761010087010386614ca3565b187bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6385ebca6b91909102167bffffffff00000000ffffffff00000000ffffffff00000000ffffffff600f82901c1618939093189250602001614e3d565b50508060801c8118905063ffffffff8160401c821816905063ffffffff63c2b2ae3582021690508060101c811890509392505050565b60405180608001604052806004906020820280368337509192915050565b6040518061080001604052806040906020820280368337509192915050565b5f60208284031215614f65575f5ffd5b5035919050565b5f5f83601f840112614f7c575f5ffd5b50813567ffffffffffffffff811115614f93575f5ffd5b602083019150836020828501011115614faa575f5ffd5b9250929050565b5f5f5f60408486031215614fc3575f5ffd5b833567ffffffffffffffff811115614fd9575f5ffd5b84016102a08187031215614feb575f5ffd5b9250602084013567ffffffffffffffff811115615006575f5ffd5b61501286828701614f6c565b9497909650939450505050565b6001600160a01b0381168114614ac2575f5ffd5b8035613aac8161501f565b5f6020828403121561504e575f5ffd5b8135611bde8161501f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600681106150bb577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b81516001600160a01b03168152610180810160208301516150ec602084018267ffffffffffffffff169052565b5060408301516150ff6040840182615086565b50606083015161511a60608401826001600160a01b03169052565b506080830151615136608084018267ffffffffffffffff169052565b5060a083015161515160a08401826001600160a01b03169052565b5060c083015161516560c084018215159052565b5060e083015160e083015261010083015161010083015261012083015161012083015261014083015161014083015261016083015161016083015292915050565b5f6101608284031215611295575f5ffd5b5f60808284031215611295575f5ffd5b5f5f5f6101a084860312156151da575f5ffd5b833592506151eb85602086016151a6565b915061018084013567ffffffffffffffff811115615207575f5ffd5b615213868287016151b7565b9150509250925092565b5f5f5f5f5f5f5f6101e0888a031215615234575f5ffd5b873596506152458960208a016151a6565b955061018088013567ffffffffffffffff811115615261575f5ffd5b61526d8a828b016151b7565b9550506101a088013567ffffffffffffffff81111561528a575f5ffd5b6152968a828b01614f6c565b9095509350506101c088013567ffffffffffffffff8111156152b6575f5ffd5b6152c28a828b01614f6c565b989b979a50959850939692959293505050565b838152606081016152e96020830185615086565b6121556040830184615086565b803560ff81168114613aac575f5ffd5b5f60208284031215615316575f5ffd5b611bde826152f6565b803563ffffffff81168114613aac575f5ffd5b5f60208284031215615342575f5ffd5b611bde8261531f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b818103818111156122da576122da61534b565b5f6020828403121561539b575f5ffd5b5051919050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82036153d2576153d261534b565b5060010190565b67ffffffffffffffff81168114614ac2575f5ffd5b8035613aac816153d9565b5f60208284031215615409575f5ffd5b8135611bde816153d9565b67ffffffffffffffff81811683821601908111156122da576122da61534b565b5f60208284031215615444575f5ffd5b81518015158114611bde575f5ffd5b61546d8261546083615033565b6001600160a01b03169052565b61547960208201615033565b6001600160a01b0316602083015261549360408201615033565b6001600160a01b03166040830152606081810135908301526154b7608082016153ee565b67ffffffffffffffff1660808301526154d260a082016153ee565b67ffffffffffffffff1660a08301526154ed60c082016152f6565b60ff1660c083015261550160e082016153ee565b67ffffffffffffffff1660e083015261551d610100820161531f565b63ffffffff16610100830152615536610120820161531f565b63ffffffff1661012083015261014090810135910152565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b8781526155876020820188615453565b8561018082015263ffffffff85166101a082015267ffffffffffffffff84166101c08201526102006101e08201525f611ce36102008301848661554e565b808201808211156122da576122da61534b565b80820281158282048414176122da576122da61534b565b67ffffffffffffffff8516815267ffffffffffffffff84166020820152606060408201525f61369260608301848661554e565b5f60208284031215615632575f5ffd5b8151611bde816153d9565b5f8161564b5761564b61534b565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b602081016122da8284615086565b5f60e0820190506001600160a01b0383511682526001600160a01b0360208401511660208301526001600160a01b03604084015116604083015267ffffffffffffffff60608401511660608301526080830151608083015260ff60a08401511660a083015260c08301516156f760c084018215159052565b5092915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61833603018112615730575f5ffd5b9190910192915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1833603018112615730575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261579f575f5ffd5b83018035915067ffffffffffffffff8211156157b9575f5ffd5b602001915036819003821315614faa575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615800575f5ffd5b83018035915067ffffffffffffffff82111561581a575f5ffd5b6020019150600581901b3603821315614faa575f5ffd5b5f81518060208401855e5f93019283525090919050565b5f611bde8284615831565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261588e5761588e615853565b500690565b5f5f858511156158a1575f5ffd5b838611156158ad575f5ffd5b5050820193919092039150565b80357fffffffffffffffffffffffffffffffff0000000000000000000000000000000081169060108410156156f7577fffffffffffffffffffffffffffffffff00000000000000000000000000000000808560100360031b1b82161691505092915050565b7fff00000000000000000000000000000000000000000000000000000000000000831681525f611bdb6001830184615831565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4f70656e696e6773284a6f62206a6f622c627974657333322070726576696f7581527f732c6279746573333220636f6d6d69742c6279746573333220726f6f7429000060208201525f611bde603e830184615831565b5f826159e4576159e4615853565b500490565b80357fffffffff0000000000000000000000000000000000000000000000000000000081169060048410156156f7577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b8281526101808101611bde6020830184615453565b7f506172656e7473284a6f62206a6f622c627974657333322070726576696f757381527f2c75696e743634206c696e652c6279746573333220726f6f742900000000000060208201525f611bde603a830184615831565b5f60208284031215615af7575f5ffd5b8151611bde8161501f565b7f5374617274284a6f62206a6f622c627974657333322070726576696f75732c6281527f79746573333220736565642c6279746573333220706f736974696f6e73436f6d60208201527f6d69746d656e742c75696e74363420657870697265732900000000000000000060408201525f611bde6057830184615831565b7f436f6d6d6974284a6f62206a6f622c627974657333322070726576696f75732c81527f6279746573333220726f6f74290000000000000000000000000000000000000060208201525f611bde602d830184615831565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f60408385031215615c1c575f5ffd5b50508035926020909101359150565b838152818360208301375f910160200190815292915050565b5f67ffffffffffffffff831680615c5d57615c5d615853565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff82811682821603908111156122da576122da61534b565b5f67ffffffffffffffff831680615cac57615cac615853565b8067ffffffffffffffff8416069150509291505056fe4a6f6228616464726573732070726f76696465722c61646472657373207369676e65722c616464726573732076657269666965722c62797465733332206465766963652c75696e743634206572612c75696e74363420636f756e7465722c75696e7438206b696e642c75696e7436342073697a652c75696e74333220726f756e64732c75696e743332206f70656e696e67732c62797465733332206d61747269785365656429",
}

// WalkDisputes is an auto generated Go binding around an Ethereum contract.
type WalkDisputes struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *WalkDisputes) GetABI() abi.ABI {
	return c.abi
}

// NewWalkDisputes creates a new instance of WalkDisputes.
func NewWalkDisputes() *WalkDisputes {
	parsed, err := WalkDisputesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &WalkDisputes{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *WalkDisputes) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address settlement_, address convictions_, (uint64,uint128) p) returns()
func (walkDisputes *WalkDisputes) PackConstructor(settlement_ common.Address, convictions_ common.Address, p WalkDisputesParams) []byte {
	enc, err := walkDisputes.abi.Pack("", settlement_, convictions_, p)
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
func (walkDisputes *WalkDisputes) PackMAXOPEN() []byte {
	enc, err := walkDisputes.abi.Pack("MAX_OPEN")
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
func (walkDisputes *WalkDisputes) TryPackMAXOPEN() ([]byte, error) {
	return walkDisputes.abi.Pack("MAX_OPEN")
}

// UnpackMAXOPEN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ba70774.
//
// Solidity: function MAX_OPEN() view returns(uint256)
func (walkDisputes *WalkDisputes) UnpackMAXOPEN(data []byte) (*big.Int, error) {
	out, err := walkDisputes.abi.Unpack("MAX_OPEN", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackREFUTEGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf9fdd66.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REFUTE_GAS() view returns(uint256)
func (walkDisputes *WalkDisputes) PackREFUTEGAS() []byte {
	enc, err := walkDisputes.abi.Pack("REFUTE_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREFUTEGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf9fdd66.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REFUTE_GAS() view returns(uint256)
func (walkDisputes *WalkDisputes) TryPackREFUTEGAS() ([]byte, error) {
	return walkDisputes.abi.Pack("REFUTE_GAS")
}

// UnpackREFUTEGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf9fdd66.
//
// Solidity: function REFUTE_GAS() view returns(uint256)
func (walkDisputes *WalkDisputes) UnpackREFUTEGAS(data []byte) (*big.Int, error) {
	out, err := walkDisputes.abi.Unpack("REFUTE_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAccuse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55e0ee7c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accuse(((address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32),uint8,(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes),(bytes32,bytes),uint32,bytes,bytes32[],bytes32,bytes32[],uint32) e, bytes items) payable returns(uint256 id)
func (walkDisputes *WalkDisputes) PackAccuse(e OpeningFactsEvidence, items []byte) []byte {
	enc, err := walkDisputes.abi.Pack("accuse", e, items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccuse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55e0ee7c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accuse(((address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32),uint8,(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes),(bytes32,bytes),uint32,bytes,bytes32[],bytes32,bytes32[],uint32) e, bytes items) payable returns(uint256 id)
func (walkDisputes *WalkDisputes) TryPackAccuse(e OpeningFactsEvidence, items []byte) ([]byte, error) {
	return walkDisputes.abi.Pack("accuse", e, items)
}

// UnpackAccuse is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x55e0ee7c.
//
// Solidity: function accuse(((address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32),uint8,(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes),(bytes32,bytes),uint32,bytes,bytes32[],bytes32,bytes32[],uint32) e, bytes items) payable returns(uint256 id)
func (walkDisputes *WalkDisputes) UnpackAccuse(data []byte) (*big.Int, error) {
	out, err := walkDisputes.abi.Unpack("accuse", data)
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
func (walkDisputes *WalkDisputes) PackAnswerWindow() []byte {
	enc, err := walkDisputes.abi.Pack("answerWindow")
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
func (walkDisputes *WalkDisputes) TryPackAnswerWindow() ([]byte, error) {
	return walkDisputes.abi.Pack("answerWindow")
}

// UnpackAnswerWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2f654da.
//
// Solidity: function answerWindow() view returns(uint64)
func (walkDisputes *WalkDisputes) UnpackAnswerWindow(data []byte) (uint64, error) {
	out, err := walkDisputes.abi.Unpack("answerWindow", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackBondFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec33ad9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondFor() view returns(uint256)
func (walkDisputes *WalkDisputes) PackBondFor() []byte {
	enc, err := walkDisputes.abi.Pack("bondFor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec33ad9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondFor() view returns(uint256)
func (walkDisputes *WalkDisputes) TryPackBondFor() ([]byte, error) {
	return walkDisputes.abi.Pack("bondFor")
}

// UnpackBondFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec33ad9c.
//
// Solidity: function bondFor() view returns(uint256)
func (walkDisputes *WalkDisputes) UnpackBondFor(data []byte) (*big.Int, error) {
	out, err := walkDisputes.abi.Unpack("bondFor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aebeb4e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(uint256 id) returns()
func (walkDisputes *WalkDisputes) PackClose(id *big.Int) []byte {
	enc, err := walkDisputes.abi.Pack("close", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aebeb4e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(uint256 id) returns()
func (walkDisputes *WalkDisputes) TryPackClose(id *big.Int) ([]byte, error) {
	return walkDisputes.abi.Pack("close", id)
}

// PackConvict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf3a82af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convict(uint256 id, (address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32) job, (uint32,uint64,bytes,bytes32[]) signed) returns()
func (walkDisputes *WalkDisputes) PackConvict(id *big.Int, job Job, signed WalkDisputesShown) []byte {
	enc, err := walkDisputes.abi.Pack("convict", id, job, signed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf3a82af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convict(uint256 id, (address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32) job, (uint32,uint64,bytes,bytes32[]) signed) returns()
func (walkDisputes *WalkDisputes) TryPackConvict(id *big.Int, job Job, signed WalkDisputesShown) ([]byte, error) {
	return walkDisputes.abi.Pack("convict", id, job, signed)
}

// PackConvictions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd221d466.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convictions() view returns(address)
func (walkDisputes *WalkDisputes) PackConvictions() []byte {
	enc, err := walkDisputes.abi.Pack("convictions")
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
func (walkDisputes *WalkDisputes) TryPackConvictions() ([]byte, error) {
	return walkDisputes.abi.Pack("convictions")
}

// UnpackConvictions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd221d466.
//
// Solidity: function convictions() view returns(address)
func (walkDisputes *WalkDisputes) UnpackConvictions(data []byte) (common.Address, error) {
	out, err := walkDisputes.abi.Unpack("convictions", data)
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
func (walkDisputes *WalkDisputes) PackCredit(account common.Address) []byte {
	enc, err := walkDisputes.abi.Pack("credit", account)
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
func (walkDisputes *WalkDisputes) TryPackCredit(account common.Address) ([]byte, error) {
	return walkDisputes.abi.Pack("credit", account)
}

// UnpackCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256)
func (walkDisputes *WalkDisputes) UnpackCredit(data []byte) (*big.Int, error) {
	out, err := walkDisputes.abi.Unpack("credit", data)
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
func (walkDisputes *WalkDisputes) PackDataFee() []byte {
	enc, err := walkDisputes.abi.Pack("dataFee")
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
func (walkDisputes *WalkDisputes) TryPackDataFee() ([]byte, error) {
	return walkDisputes.abi.Pack("dataFee")
}

// UnpackDataFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9401630f.
//
// Solidity: function dataFee() view returns(uint128)
func (walkDisputes *WalkDisputes) UnpackDataFee(data []byte) (*big.Int, error) {
	out, err := walkDisputes.abi.Unpack("dataFee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDisputeCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa28889e1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputeCount() view returns(uint256)
func (walkDisputes *WalkDisputes) PackDisputeCount() []byte {
	enc, err := walkDisputes.abi.Pack("disputeCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputeCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa28889e1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputeCount() view returns(uint256)
func (walkDisputes *WalkDisputes) TryPackDisputeCount() ([]byte, error) {
	return walkDisputes.abi.Pack("disputeCount")
}

// UnpackDisputeCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa28889e1.
//
// Solidity: function disputeCount() view returns(uint256)
func (walkDisputes *WalkDisputes) UnpackDisputeCount(data []byte) (*big.Int, error) {
	out, err := walkDisputes.abi.Unpack("disputeCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDisputeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1eb0fb7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputeOf(uint256 id) view returns((address,uint64,uint8,address,uint64,address,bool,bytes32,bytes32,bytes32,bytes32,uint256))
func (walkDisputes *WalkDisputes) PackDisputeOf(id *big.Int) []byte {
	enc, err := walkDisputes.abi.Pack("disputeOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1eb0fb7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputeOf(uint256 id) view returns((address,uint64,uint8,address,uint64,address,bool,bytes32,bytes32,bytes32,bytes32,uint256))
func (walkDisputes *WalkDisputes) TryPackDisputeOf(id *big.Int) ([]byte, error) {
	return walkDisputes.abi.Pack("disputeOf", id)
}

// UnpackDisputeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1eb0fb7.
//
// Solidity: function disputeOf(uint256 id) view returns((address,uint64,uint8,address,uint64,address,bool,bytes32,bytes32,bytes32,bytes32,uint256))
func (walkDisputes *WalkDisputes) UnpackDisputeOf(data []byte) (WalkDisputesDispute, error) {
	out, err := walkDisputes.abi.Unpack("disputeOf", data)
	if err != nil {
		return *new(WalkDisputesDispute), err
	}
	out0 := *abi.ConvertType(out[0], new(WalkDisputesDispute)).(*WalkDisputesDispute)
	return out0, nil
}

// PackOpenAgainst is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94d4bfaa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openAgainst(address provider) view returns(uint256)
func (walkDisputes *WalkDisputes) PackOpenAgainst(provider common.Address) []byte {
	enc, err := walkDisputes.abi.Pack("openAgainst", provider)
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
func (walkDisputes *WalkDisputes) TryPackOpenAgainst(provider common.Address) ([]byte, error) {
	return walkDisputes.abi.Pack("openAgainst", provider)
}

// UnpackOpenAgainst is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94d4bfaa.
//
// Solidity: function openAgainst(address provider) view returns(uint256)
func (walkDisputes *WalkDisputes) UnpackOpenAgainst(data []byte) (*big.Int, error) {
	out, err := walkDisputes.abi.Unpack("openAgainst", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOthersAgainst is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd76e60a4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function othersAgainst(address provider) view returns(uint256)
func (walkDisputes *WalkDisputes) PackOthersAgainst(provider common.Address) []byte {
	enc, err := walkDisputes.abi.Pack("othersAgainst", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOthersAgainst is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd76e60a4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function othersAgainst(address provider) view returns(uint256)
func (walkDisputes *WalkDisputes) TryPackOthersAgainst(provider common.Address) ([]byte, error) {
	return walkDisputes.abi.Pack("othersAgainst", provider)
}

// UnpackOthersAgainst is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd76e60a4.
//
// Solidity: function othersAgainst(address provider) view returns(uint256)
func (walkDisputes *WalkDisputes) UnpackOthersAgainst(data []byte) (*big.Int, error) {
	out, err := walkDisputes.abi.Unpack("othersAgainst", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf16ef3e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refute(uint256 id, (address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32) job, (uint32,uint64,bytes,bytes32[]) claimed, bytes parents, bytes signature) returns()
func (walkDisputes *WalkDisputes) PackRefute(id *big.Int, job Job, claimed WalkDisputesShown, parents []byte, signature []byte) []byte {
	enc, err := walkDisputes.abi.Pack("refute", id, job, claimed, parents, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf16ef3e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refute(uint256 id, (address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32) job, (uint32,uint64,bytes,bytes32[]) claimed, bytes parents, bytes signature) returns()
func (walkDisputes *WalkDisputes) TryPackRefute(id *big.Int, job Job, claimed WalkDisputesShown, parents []byte, signature []byte) ([]byte, error) {
	return walkDisputes.abi.Pack("refute", id, job, claimed, parents, signature)
}

// PackSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51160630.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlement() view returns(address)
func (walkDisputes *WalkDisputes) PackSettlement() []byte {
	enc, err := walkDisputes.abi.Pack("settlement")
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
func (walkDisputes *WalkDisputes) TryPackSettlement() ([]byte, error) {
	return walkDisputes.abi.Pack("settlement")
}

// UnpackSettlement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51160630.
//
// Solidity: function settlement() view returns(address)
func (walkDisputes *WalkDisputes) UnpackSettlement(data []byte) (common.Address, error) {
	out, err := walkDisputes.abi.Unpack("settlement", data)
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
func (walkDisputes *WalkDisputes) PackWithdraw() []byte {
	enc, err := walkDisputes.abi.Pack("withdraw")
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
func (walkDisputes *WalkDisputes) TryPackWithdraw() ([]byte, error) {
	return walkDisputes.abi.Pack("withdraw")
}

// WalkDisputesDisputeClosed represents a DisputeClosed event raised by the WalkDisputes contract.
type WalkDisputesDisputeClosed struct {
	Id       *big.Int
	Provider common.Address
	State    uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const WalkDisputesDisputeClosedEventName = "DisputeClosed"

// ContractEventName returns the user-defined event name.
func (WalkDisputesDisputeClosed) ContractEventName() string {
	return WalkDisputesDisputeClosedEventName
}

// UnpackDisputeClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DisputeClosed(uint256 indexed id, address indexed provider, uint8 state)
func (walkDisputes *WalkDisputes) UnpackDisputeClosedEvent(log *types.Log) (*WalkDisputesDisputeClosed, error) {
	event := "DisputeClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != walkDisputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WalkDisputesDisputeClosed)
	if len(log.Data) > 0 {
		if err := walkDisputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range walkDisputes.abi.Events[event].Inputs {
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

// WalkDisputesDisputed represents a Disputed event raised by the WalkDisputes contract.
type WalkDisputesDisputed struct {
	Id        *big.Int
	Provider  common.Address
	Era       uint64
	Challenge [32]byte
	Job       Job
	Key       [32]byte
	Walk      uint32
	Until     uint64
	Items     []byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const WalkDisputesDisputedEventName = "Disputed"

// ContractEventName returns the user-defined event name.
func (WalkDisputesDisputed) ContractEventName() string {
	return WalkDisputesDisputedEventName
}

// UnpackDisputedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Disputed(uint256 indexed id, address indexed provider, uint64 indexed era, bytes32 challenge, (address,address,address,bytes32,uint64,uint64,uint8,uint64,uint32,uint32,bytes32) job, bytes32 key, uint32 walk, uint64 until, bytes items)
func (walkDisputes *WalkDisputes) UnpackDisputedEvent(log *types.Log) (*WalkDisputesDisputed, error) {
	event := "Disputed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != walkDisputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WalkDisputesDisputed)
	if len(log.Data) > 0 {
		if err := walkDisputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range walkDisputes.abi.Events[event].Inputs {
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

// WalkDisputesRefuted represents a Refuted event raised by the WalkDisputes contract.
type WalkDisputesRefuted struct {
	Id       *big.Int
	Provider common.Address
	Line     uint64
	Until    uint64
	Parents  []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const WalkDisputesRefutedEventName = "Refuted"

// ContractEventName returns the user-defined event name.
func (WalkDisputesRefuted) ContractEventName() string {
	return WalkDisputesRefutedEventName
}

// UnpackRefutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refuted(uint256 indexed id, address indexed provider, uint64 line, uint64 until, bytes parents)
func (walkDisputes *WalkDisputes) UnpackRefutedEvent(log *types.Log) (*WalkDisputesRefuted, error) {
	event := "Refuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != walkDisputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WalkDisputesRefuted)
	if len(log.Data) > 0 {
		if err := walkDisputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range walkDisputes.abi.Events[event].Inputs {
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
func (walkDisputes *WalkDisputes) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["AlreadyDisputing"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackAlreadyDisputingError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["BadJob"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackBadJobError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["BadParams"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackBadParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["BondTooSmall"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackBondTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["ChallengeOver"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackChallengeOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["ColumnOutOfRange"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackColumnOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["EraNotOpened"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackEraNotOpenedError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["ItemsSize"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackItemsSizeError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["LeafOutOfRange"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackLeafOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["LineOutOfRange"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackLineOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["LinesSize"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackLinesSizeError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["NotClaimed"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackNotClaimedError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["NotDevice"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackNotDeviceError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["NotEraMatrix"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackNotEraMatrixError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["NotEraSigner"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackNotEraSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["NotEraVerifier"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackNotEraVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["NotFalse"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackNotFalseError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["NotInState"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackNotInStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["NotItsJob"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackNotItsJobError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["NotMemory"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackNotMemoryError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["NothingCredited"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackNothingCreditedError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["OpeningSize"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackOpeningSizeError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["PathLength"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackPathLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["PaymentFailed"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackPaymentFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["PositionOutOfRange"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackPositionOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["RootNotCommitted"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackRootNotCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["TooManyDisputes"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackTooManyDisputesError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["WindowOpen"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackWindowOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// WalkDisputesAlreadyDisputing represents a AlreadyDisputing error raised by the WalkDisputes contract.
type WalkDisputesAlreadyDisputing struct {
	Accuser  common.Address
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDisputing(address accuser, address provider)
func WalkDisputesAlreadyDisputingErrorID() common.Hash {
	return common.HexToHash("0x718f9a9a95bcee59ea45ead743fc69ce94044f76ee1677f5504d8822b985ea73")
}

// UnpackAlreadyDisputingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDisputing(address accuser, address provider)
func (walkDisputes *WalkDisputes) UnpackAlreadyDisputingError(raw []byte) (*WalkDisputesAlreadyDisputing, error) {
	out := new(WalkDisputesAlreadyDisputing)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "AlreadyDisputing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesBadJob represents a BadJob error raised by the WalkDisputes contract.
type WalkDisputesBadJob struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadJob(string field)
func WalkDisputesBadJobErrorID() common.Hash {
	return common.HexToHash("0x3baf84fcd4fb97bf94eb0ba289e64acb1c54e571b773421394dc9137779b3a85")
}

// UnpackBadJobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadJob(string field)
func (walkDisputes *WalkDisputes) UnpackBadJobError(raw []byte) (*WalkDisputesBadJob, error) {
	out := new(WalkDisputesBadJob)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "BadJob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesBadParams represents a BadParams error raised by the WalkDisputes contract.
type WalkDisputesBadParams struct {
	Name string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParams(string name)
func WalkDisputesBadParamsErrorID() common.Hash {
	return common.HexToHash("0x87a33b27684f297cea1e18e1d41fcf399c8e0dbc38274d5e02b504924765634d")
}

// UnpackBadParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParams(string name)
func (walkDisputes *WalkDisputes) UnpackBadParamsError(raw []byte) (*WalkDisputesBadParams, error) {
	out := new(WalkDisputesBadParams)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "BadParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesBadSignature represents a BadSignature error raised by the WalkDisputes contract.
type WalkDisputesBadSignature struct {
	Message string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(string message)
func WalkDisputesBadSignatureErrorID() common.Hash {
	return common.HexToHash("0xc642adb5d25889b4e33b21b65cb727f81dd1fc9903fe442e66263c1fbab9f105")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(string message)
func (walkDisputes *WalkDisputes) UnpackBadSignatureError(raw []byte) (*WalkDisputesBadSignature, error) {
	out := new(WalkDisputesBadSignature)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesBondTooSmall represents a BondTooSmall error raised by the WalkDisputes contract.
type WalkDisputesBondTooSmall struct {
	Bond   *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooSmall(uint256 bond, uint256 wanted)
func WalkDisputesBondTooSmallErrorID() common.Hash {
	return common.HexToHash("0x9901e6119fea07fdf8ff40f22203cc82f7596726ae1eff6fe8adb55241f0bfe8")
}

// UnpackBondTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooSmall(uint256 bond, uint256 wanted)
func (walkDisputes *WalkDisputes) UnpackBondTooSmallError(raw []byte) (*WalkDisputesBondTooSmall, error) {
	out := new(WalkDisputesBondTooSmall)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "BondTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesChallengeOver represents a ChallengeOver error raised by the WalkDisputes contract.
type WalkDisputesChallengeOver struct {
	Challenge [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengeOver(bytes32 challenge)
func WalkDisputesChallengeOverErrorID() common.Hash {
	return common.HexToHash("0x727d965eb111af056b7048b90a337024541fc0b79835b2f5c9be6b95ca6e6e4d")
}

// UnpackChallengeOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengeOver(bytes32 challenge)
func (walkDisputes *WalkDisputes) UnpackChallengeOverError(raw []byte) (*WalkDisputesChallengeOver, error) {
	out := new(WalkDisputesChallengeOver)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "ChallengeOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesColumnOutOfRange represents a ColumnOutOfRange error raised by the WalkDisputes contract.
type WalkDisputesColumnOutOfRange struct {
	Column uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ColumnOutOfRange(uint32 column)
func WalkDisputesColumnOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xf4939f6b217ec60f6e60bfa18b008fa27725180607ccc82aae9a33d6c6a7b539")
}

// UnpackColumnOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ColumnOutOfRange(uint32 column)
func (walkDisputes *WalkDisputes) UnpackColumnOutOfRangeError(raw []byte) (*WalkDisputesColumnOutOfRange, error) {
	out := new(WalkDisputesColumnOutOfRange)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "ColumnOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesEraNotOpened represents a EraNotOpened error raised by the WalkDisputes contract.
type WalkDisputesEraNotOpened struct {
	Era uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EraNotOpened(uint64 era)
func WalkDisputesEraNotOpenedErrorID() common.Hash {
	return common.HexToHash("0x1c3f44fab7ec434ad9913b1870107dc0ce333c81f7ce6427cd7b82ceda1b78d9")
}

// UnpackEraNotOpenedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EraNotOpened(uint64 era)
func (walkDisputes *WalkDisputes) UnpackEraNotOpenedError(raw []byte) (*WalkDisputesEraNotOpened, error) {
	out := new(WalkDisputesEraNotOpened)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "EraNotOpened", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesItemsSize represents a ItemsSize error raised by the WalkDisputes contract.
type WalkDisputesItemsSize struct {
	Length *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ItemsSize(uint256 length, uint256 wanted)
func WalkDisputesItemsSizeErrorID() common.Hash {
	return common.HexToHash("0xeb1d02c33666e018e2f15f25c4beead304e1062f5c5510bad71febb6cad857df")
}

// UnpackItemsSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ItemsSize(uint256 length, uint256 wanted)
func (walkDisputes *WalkDisputes) UnpackItemsSizeError(raw []byte) (*WalkDisputesItemsSize, error) {
	out := new(WalkDisputesItemsSize)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "ItemsSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesLeafOutOfRange represents a LeafOutOfRange error raised by the WalkDisputes contract.
type WalkDisputesLeafOutOfRange struct {
	Index *big.Int
	Size  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeafOutOfRange(uint256 index, uint256 size)
func WalkDisputesLeafOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x9bec873a6e7b255f60b15651056af6599a06d83a81b238f46a4e99ef0c0d65cc")
}

// UnpackLeafOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeafOutOfRange(uint256 index, uint256 size)
func (walkDisputes *WalkDisputes) UnpackLeafOutOfRangeError(raw []byte) (*WalkDisputesLeafOutOfRange, error) {
	out := new(WalkDisputesLeafOutOfRange)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "LeafOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesLineOutOfRange represents a LineOutOfRange error raised by the WalkDisputes contract.
type WalkDisputesLineOutOfRange struct {
	Number *big.Int
	Lines  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LineOutOfRange(uint256 number, uint256 lines)
func WalkDisputesLineOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x62aa66cd857df1c12a4deef9345461f3a3a184497baae7ee1dd7caa79fb49a2a")
}

// UnpackLineOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LineOutOfRange(uint256 number, uint256 lines)
func (walkDisputes *WalkDisputes) UnpackLineOutOfRangeError(raw []byte) (*WalkDisputesLineOutOfRange, error) {
	out := new(WalkDisputesLineOutOfRange)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "LineOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesLinesSize represents a LinesSize error raised by the WalkDisputes contract.
type WalkDisputesLinesSize struct {
	Length *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LinesSize(uint256 length, uint256 wanted)
func WalkDisputesLinesSizeErrorID() common.Hash {
	return common.HexToHash("0x953d506f28f19044622c8bb174255dbe172b83c924ca8aebe1f8507473997173")
}

// UnpackLinesSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LinesSize(uint256 length, uint256 wanted)
func (walkDisputes *WalkDisputes) UnpackLinesSizeError(raw []byte) (*WalkDisputesLinesSize, error) {
	out := new(WalkDisputesLinesSize)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "LinesSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesNotClaimed represents a NotClaimed error raised by the WalkDisputes contract.
type WalkDisputesNotClaimed struct {
	Index  *big.Int
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClaimed(uint256 index, uint256 number)
func WalkDisputesNotClaimedErrorID() common.Hash {
	return common.HexToHash("0xc942c9ae6c48d4e0f35a3d671002a213ef8276805bbec910d9454cc5a96de286")
}

// UnpackNotClaimedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClaimed(uint256 index, uint256 number)
func (walkDisputes *WalkDisputes) UnpackNotClaimedError(raw []byte) (*WalkDisputesNotClaimed, error) {
	out := new(WalkDisputesNotClaimed)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "NotClaimed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesNotDevice represents a NotDevice error raised by the WalkDisputes contract.
type WalkDisputesNotDevice struct {
	Device [32]byte
	Wanted [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDevice(bytes32 device, bytes32 wanted)
func WalkDisputesNotDeviceErrorID() common.Hash {
	return common.HexToHash("0x59afced9bad83e7c34267f63d22e625db482f568691fce0e4261d299c65db583")
}

// UnpackNotDeviceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDevice(bytes32 device, bytes32 wanted)
func (walkDisputes *WalkDisputes) UnpackNotDeviceError(raw []byte) (*WalkDisputesNotDevice, error) {
	out := new(WalkDisputesNotDevice)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "NotDevice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesNotEraMatrix represents a NotEraMatrix error raised by the WalkDisputes contract.
type WalkDisputesNotEraMatrix struct {
	MatrixSeed [32]byte
	Wanted     [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEraMatrix(bytes32 matrixSeed, bytes32 wanted)
func WalkDisputesNotEraMatrixErrorID() common.Hash {
	return common.HexToHash("0xef08cec426099479f71c956b5ec01993bed2e2b4ccc506d73d8b6955de5a6576")
}

// UnpackNotEraMatrixError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEraMatrix(bytes32 matrixSeed, bytes32 wanted)
func (walkDisputes *WalkDisputes) UnpackNotEraMatrixError(raw []byte) (*WalkDisputesNotEraMatrix, error) {
	out := new(WalkDisputesNotEraMatrix)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "NotEraMatrix", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesNotEraSigner represents a NotEraSigner error raised by the WalkDisputes contract.
type WalkDisputesNotEraSigner struct {
	Signer    common.Address
	Appointed common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEraSigner(address signer, address appointed)
func WalkDisputesNotEraSignerErrorID() common.Hash {
	return common.HexToHash("0xbeb328c494d349d81c8e2203a2fda8744ed7edf64f78e5db80979576ea0d80db")
}

// UnpackNotEraSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEraSigner(address signer, address appointed)
func (walkDisputes *WalkDisputes) UnpackNotEraSignerError(raw []byte) (*WalkDisputesNotEraSigner, error) {
	out := new(WalkDisputesNotEraSigner)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "NotEraSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesNotEraVerifier represents a NotEraVerifier error raised by the WalkDisputes contract.
type WalkDisputesNotEraVerifier struct {
	Verifier common.Address
	Era      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEraVerifier(address verifier, uint64 era)
func WalkDisputesNotEraVerifierErrorID() common.Hash {
	return common.HexToHash("0x7b24d5bed9a4bb0fad22f4433013ad9949062f2fa2b31a40dc6c39bfcfe6d3b4")
}

// UnpackNotEraVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEraVerifier(address verifier, uint64 era)
func (walkDisputes *WalkDisputes) UnpackNotEraVerifierError(raw []byte) (*WalkDisputesNotEraVerifier, error) {
	out := new(WalkDisputesNotEraVerifier)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "NotEraVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesNotFalse represents a NotFalse error raised by the WalkDisputes contract.
type WalkDisputesNotFalse struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFalse()
func WalkDisputesNotFalseErrorID() common.Hash {
	return common.HexToHash("0x4c49b729eb351cbc246d9e93602ad70b7414ec5d5fc92079dce0a7f4e21bbaff")
}

// UnpackNotFalseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFalse()
func (walkDisputes *WalkDisputes) UnpackNotFalseError(raw []byte) (*WalkDisputesNotFalse, error) {
	out := new(WalkDisputesNotFalse)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "NotFalse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesNotInState represents a NotInState error raised by the WalkDisputes contract.
type WalkDisputesNotInState struct {
	Id     *big.Int
	State  uint8
	Wanted uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInState(uint256 id, uint8 state, uint8 wanted)
func WalkDisputesNotInStateErrorID() common.Hash {
	return common.HexToHash("0x5132491b3438fab94ebeac8eae93cc0432dc51e14a1a93d4b83bad31b82b2476")
}

// UnpackNotInStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInState(uint256 id, uint8 state, uint8 wanted)
func (walkDisputes *WalkDisputes) UnpackNotInStateError(raw []byte) (*WalkDisputesNotInState, error) {
	out := new(WalkDisputesNotInState)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "NotInState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesNotItsJob represents a NotItsJob error raised by the WalkDisputes contract.
type WalkDisputesNotItsJob struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotItsJob(uint256 id)
func WalkDisputesNotItsJobErrorID() common.Hash {
	return common.HexToHash("0x91f959c5a096ff154683370d416c52b9f226de4e171b94042e75c5c5c7f4da82")
}

// UnpackNotItsJobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotItsJob(uint256 id)
func (walkDisputes *WalkDisputes) UnpackNotItsJobError(raw []byte) (*WalkDisputesNotItsJob, error) {
	out := new(WalkDisputesNotItsJob)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "NotItsJob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesNotMemory represents a NotMemory error raised by the WalkDisputes contract.
type WalkDisputesNotMemory struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMemory(uint8 kind)
func WalkDisputesNotMemoryErrorID() common.Hash {
	return common.HexToHash("0xaaceafef34a096313c05f45f904a506f3ad9060e8d9ad62807eb3ba8d0e2b837")
}

// UnpackNotMemoryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMemory(uint8 kind)
func (walkDisputes *WalkDisputes) UnpackNotMemoryError(raw []byte) (*WalkDisputesNotMemory, error) {
	out := new(WalkDisputesNotMemory)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "NotMemory", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesNothingCredited represents a NothingCredited error raised by the WalkDisputes contract.
type WalkDisputesNothingCredited struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingCredited(address account)
func WalkDisputesNothingCreditedErrorID() common.Hash {
	return common.HexToHash("0xe44baf8f8ac97431abfbb912b474f1591ecc5db22492a9f2bcdc976a7e6a1812")
}

// UnpackNothingCreditedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingCredited(address account)
func (walkDisputes *WalkDisputes) UnpackNothingCreditedError(raw []byte) (*WalkDisputesNothingCredited, error) {
	out := new(WalkDisputesNothingCredited)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "NothingCredited", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesOpeningSize represents a OpeningSize error raised by the WalkDisputes contract.
type WalkDisputesOpeningSize struct {
	Length *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OpeningSize(uint256 length, uint256 wanted)
func WalkDisputesOpeningSizeErrorID() common.Hash {
	return common.HexToHash("0x64862cadf7c988ed7183aa36e2942736588d7db6abd923ca7d39b75648b97331")
}

// UnpackOpeningSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OpeningSize(uint256 length, uint256 wanted)
func (walkDisputes *WalkDisputes) UnpackOpeningSizeError(raw []byte) (*WalkDisputesOpeningSize, error) {
	out := new(WalkDisputesOpeningSize)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "OpeningSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesPathLength represents a PathLength error raised by the WalkDisputes contract.
type WalkDisputesPathLength struct {
	Length *big.Int
	Index  *big.Int
	Size   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PathLength(uint256 length, uint256 index, uint256 size)
func WalkDisputesPathLengthErrorID() common.Hash {
	return common.HexToHash("0x449ee08c52f26cfeafa4145a8383f30102579058e5c481c4f8b2ea34201a8bc6")
}

// UnpackPathLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PathLength(uint256 length, uint256 index, uint256 size)
func (walkDisputes *WalkDisputes) UnpackPathLengthError(raw []byte) (*WalkDisputesPathLength, error) {
	out := new(WalkDisputesPathLength)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "PathLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesPaymentFailed represents a PaymentFailed error raised by the WalkDisputes contract.
type WalkDisputesPaymentFailed struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentFailed(address account)
func WalkDisputesPaymentFailedErrorID() common.Hash {
	return common.HexToHash("0x36899e48161ee4504f5f89aa55f7aed73460d464cb62f64e03057df7dbcdd0aa")
}

// UnpackPaymentFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentFailed(address account)
func (walkDisputes *WalkDisputes) UnpackPaymentFailedError(raw []byte) (*WalkDisputesPaymentFailed, error) {
	out := new(WalkDisputesPaymentFailed)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "PaymentFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesPositionOutOfRange represents a PositionOutOfRange error raised by the WalkDisputes contract.
type WalkDisputesPositionOutOfRange struct {
	Round *big.Int
	Row   *big.Int
	Block *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PositionOutOfRange(uint256 round, uint256 row, uint256 block_)
func WalkDisputesPositionOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x4526ea38905a7636be66b171258baa794269850ed67ce10161961d9b16f7d21b")
}

// UnpackPositionOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PositionOutOfRange(uint256 round, uint256 row, uint256 block_)
func (walkDisputes *WalkDisputes) UnpackPositionOutOfRangeError(raw []byte) (*WalkDisputesPositionOutOfRange, error) {
	out := new(WalkDisputesPositionOutOfRange)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "PositionOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesRootNotCommitted represents a RootNotCommitted error raised by the WalkDisputes contract.
type WalkDisputesRootNotCommitted struct {
	Round *big.Int
	Root  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RootNotCommitted(uint256 round, bytes32 root)
func WalkDisputesRootNotCommittedErrorID() common.Hash {
	return common.HexToHash("0xd79beef9118d55182565253ba322510adbada5a29a25d9fc7cf87f83e1c963a6")
}

// UnpackRootNotCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RootNotCommitted(uint256 round, bytes32 root)
func (walkDisputes *WalkDisputes) UnpackRootNotCommittedError(raw []byte) (*WalkDisputesRootNotCommitted, error) {
	out := new(WalkDisputesRootNotCommitted)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "RootNotCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesTooManyDisputes represents a TooManyDisputes error raised by the WalkDisputes contract.
type WalkDisputesTooManyDisputes struct {
	Provider common.Address
	Max      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyDisputes(address provider, uint256 max)
func WalkDisputesTooManyDisputesErrorID() common.Hash {
	return common.HexToHash("0x8fa3d221262f9947587551724cf99726146b701b70500a5f7d420f047cb64342")
}

// UnpackTooManyDisputesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyDisputes(address provider, uint256 max)
func (walkDisputes *WalkDisputes) UnpackTooManyDisputesError(raw []byte) (*WalkDisputesTooManyDisputes, error) {
	out := new(WalkDisputesTooManyDisputes)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "TooManyDisputes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesWindowOpen represents a WindowOpen error raised by the WalkDisputes contract.
type WalkDisputesWindowOpen struct {
	Id    *big.Int
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowOpen(uint256 id, uint64 until)
func WalkDisputesWindowOpenErrorID() common.Hash {
	return common.HexToHash("0xbcbd1a4c7b7bda2e2fa1e7e58025b4e92e405c7005493bae8d6031af4c5eda5d")
}

// UnpackWindowOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowOpen(uint256 id, uint64 until)
func (walkDisputes *WalkDisputes) UnpackWindowOpenError(raw []byte) (*WalkDisputesWindowOpen, error) {
	out := new(WalkDisputesWindowOpen)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "WindowOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesZeroAddress represents a ZeroAddress error raised by the WalkDisputes contract.
type WalkDisputesZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func WalkDisputesZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (walkDisputes *WalkDisputes) UnpackZeroAddressError(raw []byte) (*WalkDisputesZeroAddress, error) {
	out := new(WalkDisputesZeroAddress)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
