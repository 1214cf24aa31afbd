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
	Slot       uint32
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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"access\",\"type\":\"address\"},{\"internalType\":\"contractIEraFacts\",\"name\":\"settlement_\",\"type\":\"address\"},{\"internalType\":\"contractIConvictions\",\"name\":\"convictions_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"answerWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"demandEras\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"dataFee\",\"type\":\"uint96\"}],\"internalType\":\"structForcedOpenings.Terms\",\"name\":\"t\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"AlreadyDemanding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"}],\"name\":\"AlreadyProposed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"one\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"other\",\"type\":\"bytes32\"}],\"name\":\"AnswersDiffer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"BadJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"}],\"name\":\"ChallengeOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraNotOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"LeafOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoAccessControl\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"NotDevice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"NotEraMatrix\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"appointed\",\"type\":\"address\"}],\"name\":\"NotEraSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NotEraVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NotItsJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"enumForcedOpenings.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"row\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"}],\"name\":\"NotThePosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"NotThePositionsKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingCredited\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"}],\"name\":\"NothingLeftToDemand\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingProposed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"OpeningSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"PathElsewhere\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"PathLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"row\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"}],\"name\":\"PositionOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"nowTs\",\"type\":\"uint256\"}],\"name\":\"ProposalNotReady\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"nowTs\",\"type\":\"uint256\"}],\"name\":\"ProposalStale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"RootNotCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"}],\"name\":\"RoundOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"demandEras\",\"type\":\"uint64\"}],\"name\":\"TooLateToDemand\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyDemands\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"WindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shown\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"asked\",\"type\":\"uint256\"}],\"name\":\"WrongCount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"Demanded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"Expired\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"}],\"name\":\"FaultShown\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"fromEra\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint192\",\"name\":\"word\",\"type\":\"uint192\"}],\"name\":\"ParametersChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint192\",\"name\":\"word\",\"type\":\"uint192\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"}],\"name\":\"ParametersProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint192\",\"name\":\"word\",\"type\":\"uint192\"}],\"name\":\"ProposalDropped\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_OPEN\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMETERS_DELAY\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMETERS_GRACE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PER_DEMAND\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"accessControl\",\"outputs\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"opening\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"openingPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"rootPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"previousRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"previousPath\",\"type\":\"bytes32[]\"}],\"internalType\":\"structForcedOpenings.Shown[]\",\"name\":\"shown\",\"type\":\"tuple[]\"}],\"name\":\"answer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"}],\"name\":\"answerGas\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"applyProposal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"}],\"name\":\"bondFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"convictions\",\"outputs\":[{\"internalType\":\"contractIConvictions\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"deviceIndex\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"positionsCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structStart\",\"name\":\"start\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structCommit\",\"name\":\"commit\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"demand\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"demandCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"demandOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumForcedOpenings.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"first\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"demander\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"warned\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"internalType\":\"structForcedOpenings.Demand\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"dropProposal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"expire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"fault\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"openAgainst\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"}],\"name\":\"partsOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalReadyAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"answerWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"demandEras\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"dataFee\",\"type\":\"uint96\"}],\"internalType\":\"structForcedOpenings.Terms\",\"name\":\"t\",\"type\":\"tuple\"}],\"name\":\"proposeTerms\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposedTerms\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"answerWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"demandEras\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"dataFee\",\"type\":\"uint96\"}],\"internalType\":\"structForcedOpenings.Terms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposedWord\",\"outputs\":[{\"internalType\":\"uint192\",\"name\":\"\",\"type\":\"uint192\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settlement\",\"outputs\":[{\"internalType\":\"contractIEraFacts\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"termsAt\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"answerWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"demandEras\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"dataFee\",\"type\":\"uint96\"}],\"internalType\":\"structForcedOpenings.Terms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "214d028d2653739553d0a0f7086ccc01d8",
	Bin: "0x610140604052348015610010575f5ffd5b506040516160c83803806160c883398101604081905261002f916102e7565b8383836001600160a01b038216158061004f57506001600160a01b038116155b1561006d5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0390811660a05290811660805281166100a057604051630a0d5bb960e11b815260040160405180910390fd5b6001600160a01b031660c05280516001600160401b031615806100d15750805162278d006001600160401b03909116115b15610113576040516387a33b2760e01b815260206004820152600c60248201526b616e7377657257696e646f7760a01b60448201526064015b60405180910390fd5b662386f26fc100006001600160601b031681604001516001600160601b0316111561016b576040516387a33b2760e01b81526020600482015260076024820152666461746146656560c81b604482015260640161010a565b8051602082015160408301516001600160601b03166101205263ffffffff16610100526001600160401b031660e0526101f06101eb825f81604001516001600160601b03166060836020015163ffffffff166001600160c01b0316901b6080845f01516001600160401b03166001600160c01b0316901b17179050919050565b6101f9565b505050506103b5565b6040805180820182525f8082526001600160c01b0384811660208085018281526001805480820182559086529551905190931668010000000000000000026001600160401b03909316929092177fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6909401939093559251918252917fa9509a5b30353c46ba79e97e7e28e3ccaeab3989f7480ebb87d47eccb1b7d645910160405180910390a250565b6001600160a01b03811681146102b6575f5ffd5b50565b805163ffffffff811681146102cc575f5ffd5b919050565b80516001600160601b03811681146102cc575f5ffd5b5f5f5f5f84860360c08112156102fb575f5ffd5b8551610306816102a2565b6020870151909550610317816102a2565b6040870151909450610328816102a2565b92506060605f198201121561033b575f5ffd5b50604051606081016001600160401b038111828210171561036a57634e487b7160e01b5f52604160045260245ffd5b60405260608601516001600160401b0381168114610386575f5ffd5b8152610394608087016102b9565b60208201526103a560a087016102d1565b6040820152939692955090935050565b60805160a05160c05160e0516101005161012051615c476104815f395f610a9c01525f6109ec01525f81816108f2015261093501525f81816102de0152612db301525f818161058d015281816113de015281816114fc0152818161175301528181611da501528181611f5e0152818161236a01528181612d220152613cdd01525f81816104ca01528181610e44015281816115d1015281816121ec015281816123cf01528181612f3e01528181613def01528181613f480152818161409601526141a60152615c475ff3fe608060405260043610610199575f3560e01c80634a37cecf116100dc578063c4ac57fa11610087578063d221d46611610062578063d221d4661461057c578063d5d44d80146105af578063dc8c07bd146105da578063f14f3f11146105f9575f5ffd5b8063c4ac57fa1461054a578063c5d7392a1461055d578063ca4bb5a914610411575f5ffd5b806394d4bfaa116100b757806394d4bfaa146104ec5780639c47ae2e14610517578063bf81bf431461052b575f5ffd5b80634a37cecf146104795780634fdd8c58146104a557806351160630146104b9575f5ffd5b80632ba707741161014757806333c71d7b1161012257806333c71d7b146104115780633b5b5b82146104275780633c806ea4146104465780633ccfd60b14610465575f5ffd5b80632ba70774146103185780632e5373ab1461032c5780632ed27e6a1461034b575f5ffd5b80631267f7dd116101775780631267f7dd14610221578063128d00c01461027557806313007d55146102cd575f5ffd5b806303b2bf8e1461019d5780630ad5c979146101c55780631124e247146101db575b5f5ffd5b3480156101a8575f5ffd5b506101b260025481565b6040519081526020015b60405180910390f35b3480156101d0575f5ffd5b506101d9610618565b005b3480156101e6575f5ffd5b5061020c6101f5366004614ce6565b60046020525f908152604090205463ffffffff1681565b60405163ffffffff90911681526020016101bc565b34801561022c575f5ffd5b505f5461025c907801000000000000000000000000000000000000000000000000900467ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020016101bc565b348015610280575f5ffd5b505f546102a49077ffffffffffffffffffffffffffffffffffffffffffffffff1681565b60405177ffffffffffffffffffffffffffffffffffffffffffffffff90911681526020016101bc565b3480156102d8575f5ffd5b506103007f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101bc565b348015610323575f5ffd5b506101b2600881565b348015610337575f5ffd5b506101b2610346366004614d14565b6108a1565b348015610356575f5ffd5b506103d160408051606080820183525f80835260208084018290528385018290528154855180850187528381528083018490528601929092528451808401865267ffffffffffffffff608084901c16815263ffffffff9383901c93909316908301526bffffffffffffffffffffffff16928101929092525090565b60408051825167ffffffffffffffff16815260208084015163ffffffff1690820152918101516bffffffffffffffffffffffff16908201526060016101bc565b34801561041c575f5ffd5b5061025c62093a8081565b348015610432575f5ffd5b506101d9610441366004614d2f565b6108e7565b348015610451575f5ffd5b506101d9610460366004614d8d565b610bd8565b348015610470575f5ffd5b506101d9610f0f565b348015610484575f5ffd5b50610498610493366004614ce6565b610fee565b6040516101bc9190614ebc565b3480156104b0575f5ffd5b5061020c600481565b3480156104c4575f5ffd5b506103007f000000000000000000000000000000000000000000000000000000000000000081565b3480156104f7575f5ffd5b506101b2610506366004615002565b60036020525f908152604090205481565b348015610522575f5ffd5b506101d96111b3565b348015610536575f5ffd5b506101d9610545366004614ce6565b6112b7565b6101b261055836600461502d565b611576565b348015610568575f5ffd5b506103d16105773660046150e7565b612094565b348015610587575f5ffd5b506103007f000000000000000000000000000000000000000000000000000000000000000081565b3480156105ba575f5ffd5b506101b26105c9366004615002565b60056020525f908152604090205481565b3480156105e5575f5ffd5b506101b26105f4366004614d14565b61211a565b348015610604575f5ffd5b506101d9610613366004615115565b612169565b5f805477ffffffffffffffffffffffffffffffffffffffffffffffff811691780100000000000000000000000000000000000000000000000090910467ffffffffffffffff1690819003610698576040517fe8d4708f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8067ffffffffffffffff164210156106f2576040517ed544d700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201524260248201526044015b60405180910390fd5b5f61070062093a80836151ba565b90508067ffffffffffffffff16421115610758576040517f4ad7655800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201524260248201526044016106e9565b5f8080556107646123cc565b61076f9060016151ba565b6001805491925067ffffffffffffffff83169161078d9082906151da565b8154811061079d5761079d6151ed565b5f9182526020909120015467ffffffffffffffff16036107df5760018054806107c8576107c861521a565b5f8281526020812082015f19908101919091550190555b60408051808201825267ffffffffffffffff83811680835277ffffffffffffffffffffffffffffffffffffffffffffffff88811660208086018281526001805480820182555f9190915296519051909316680100000000000000000292909416919091177fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf69094019390935592519182527fa9509a5b30353c46ba79e97e7e28e3ccaeab3989f7480ebb87d47eccb1b7d645910160405180910390a250505050565b5f60286103e86108b08461244d565b6108ba9190615247565b6108c590600461525a565b6108cf919061525a565b6108dc9062030d40615247565b92915050565b905090565b67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661091f60208301836150e7565b67ffffffffffffffff16108061097e575061095b7f00000000000000000000000000000000000000000000000000000000000000006004615271565b67ffffffffffffffff1661097260208301836150e7565b67ffffffffffffffff16115b156109e5576040517f87a33b2700000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f616e7377657257696e646f77000000000000000000000000000000000000000060448201526064016106e9565b63ffffffff7f000000000000000000000000000000000000000000000000000000000000000016610a1c604083016020840161529b565b63ffffffff161115610a8a576040517f87a33b2700000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f64656d616e64457261730000000000000000000000000000000000000000000060448201526064016106e9565b610ac36bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016600a61525a565b610ad360608301604084016152cf565b6bffffffffffffffffffffffff161115610b49576040517f87a33b2700000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f646174614665650000000000000000000000000000000000000000000000000060448201526064016106e9565b610bd5610bd0610b5e368490038401846152e8565b5f81604001516bffffffffffffffffffffffff166060836020015163ffffffff1677ffffffffffffffffffffffffffffffffffffffffffffffff16901b6080845f015167ffffffffffffffff1677ffffffffffffffffffffffffffffffffffffffffffffffff16901b17179050919050565b6124fd565b50565b5f610be3888861264c565b6001810154909150640100000000900463ffffffff168214610c4d5760018101546040517ff46f75780000000000000000000000000000000000000000000000000000000081526004810184905264010000000090910463ffffffff1660248201526044016106e9565b5f805b63ffffffff8116841115610e3b575f610c716101608b016101408c0161529b565b6001850154610c8790849063ffffffff1661537b565b610c9191906153c4565b90505f610d96610d0788888663ffffffff16818110610cb257610cb26151ed565b9050602002810190610cc491906153eb565b610cce9080615427565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506126a092505050565b8363ffffffff168d610140016020810190610d22919061529b565b63ffffffff168a8a8863ffffffff16818110610d4057610d406151ed565b9050602002810190610d5291906153eb565b610d60906020810190615488565b808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525061271192505050565b90505f8363ffffffff16118015610dad5750838114155b15610dee576040517fba4ac7bc00000000000000000000000000000000000000000000000000000000815260048101859052602481018290526044016106e9565b809350610e26858c848a8a8863ffffffff16818110610e0f57610e0f6151ed565b9050602002810190610e2191906153eb565b6128a0565b50508080610e33906154ec565b915050610c50565b50610e8e610e687f0000000000000000000000000000000000000000000000000000000000000000612a6b565b8360040154898560050154858b8b8f6020016020810190610e899190615002565b612b1b565b600982015482546001600160a01b03165f9081526005602052604081208054909190610ebb908490615247565b90915550610ecc9050826002612be0565b81546040516001600160a01b03909116908a907f189bba2c0f5bd1f5e6063751adc031620915b0fd2d164d99a3ed81a998fe1502905f90a3505050505050505050565b335f9081526005602052604081205490819003610f5a576040517fe44baf8f0000000000000000000000000000000000000000000000000000000081523360048201526024016106e9565b335f818152600560205260408082208290555190919083908381818185875af1925050503d805f8114610fa8576040519150601f19603f3d011682016040523d82523d5f602084013e610fad565b606091505b5050905080610fea576040517f36899e480000000000000000000000000000000000000000000000000000000081523360048201526024016106e9565b5050565b604080516101e080820183525f8083526020808401829052838501829052606084018290526080840182905260a0840182905260c0840182905260e08401829052610100840182905261012084018290526101408401829052610160840182905261018084018290526101a084018290526101c0840182905285825260068152908490208451928301855280546001600160a01b038116845274010000000000000000000000000000000000000000810467ffffffffffffffff169284019290925292939192918301907c0100000000000000000000000000000000000000000000000000000000900460ff1660048111156110ec576110ec614e56565b60048111156110fd576110fd614e56565b8152600182015463ffffffff808216602084015264010000000082041660408301526001600160a01b03680100000000000000009182900481166060840152600284015467ffffffffffffffff81166080850152919091041660a0820152600382015460c0820152600482015460e082015260058201546101008201526006820154610120820152600782015460ff16151561014082015260088201546101608201526009909101546101809091015292915050565b5f80547801000000000000000000000000000000000000000000000000900467ffffffffffffffff169003611214576040517fe8d4708f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5461124a9062093a80907801000000000000000000000000000000000000000000000000900467ffffffffffffffff166151ba565b67ffffffffffffffff16421161126257611262612d7f565b5f5460405177ffffffffffffffffffffffffffffffffffffffffffffffff90911681527f6834436a39c33551d3638d5f8dd452dc01dd36bf20513de8e29b8927fea8ed689060200160405180910390a15f8055565b5f6112c182612e5e565b600281015490915067ffffffffffffffff1642116113245760028101546040517fbcbd1a4c0000000000000000000000000000000000000000000000000000000081526004810184905267ffffffffffffffff90911660248201526044016106e9565b600981015460028201546801000000000000000090046001600160a01b03165f9081526005602052604081208054909190611360908490615247565b909155506113719050816004612be0565b80546040516001600160a01b039091169083907f4e9c5bbe420d20b86df64717a82c44e673adb73fc85ad1e5bd1b2075c8dc594e905f90a360038101546040517f9b1e7a8d00000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b1e7a8d90602401602060405180830381865afa15801561142b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061144f9190615510565b15611458575050565b6040805160e08101825282546001600160a01b03808216835260018501546801000000000000000090048116602084015233838501527401000000000000000000000000000000000000000090910467ffffffffffffffff16606083015260038401546080830152600560a0830152600784015460ff161560c083015291517fe21930680000000000000000000000000000000000000000000000000000000081527f00000000000000000000000000000000000000000000000000000000000000009092169163e21930689161153191600401615527565b6020604051808303815f875af115801561154d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115719190615510565b505050565b5f5f61158487878787612f08565b9050846040013561159484612fcc565b146115ce576040517ff43e784a000000000000000000000000000000000000000000000000000000008152600481018490526024016106e9565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663973628f66040518163ffffffff1660e01b8152600401602060405180830381865afa15801561162b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061164f919061559f565b90505f61166561057760a08b0160808c016150e7565b602081015190915063ffffffff1661168360a08b0160808c016150e7565b61168d90846155ba565b67ffffffffffffffff161115611704576116ad60a08a0160808b016150e7565b60208201516040517f2a3bf76a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152918416602483015263ffffffff1660448201526064016106e9565b6040808401515f9081526007602052205460ff16806117c7575060408381015190517f9b1e7a8d00000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b1e7a8d90602401602060405180830381865afa1580156117a0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117c49190615510565b15155b156118065782604001516040517f727d965e0000000000000000000000000000000000000000000000000000000081526004016106e991815260200190565b6040808401515f90815260046020819052918120805491929163ffffffff169083611830836154ec565b91906101000a81548163ffffffff021916908363ffffffff16021790555061185891906155da565b905061186c6101608b016101408c0161529b565b63ffffffff168163ffffffff16106118b85783604001516040517fabcc70f60000000000000000000000000000000000000000000000000000000081526004016106e991815260200190565b60085f6118cb60608d0160408e01615002565b6001600160a01b031681526020808201929092526040015f908120916118f3908d018d615002565b6001600160a01b0316815260208101919091526040015f9081209061191e60a08d0160808e016150e7565b67ffffffffffffffff16815260208101919091526040015f205460ff16156119c35761195060608b0160408c01615002565b61195d60208c018c615002565b61196d60a08d0160808e016150e7565b6040517f3a821bdd0000000000000000000000000000000000000000000000000000000081526001600160a01b03938416600482015292909116602483015267ffffffffffffffff1660448201526064016106e9565b600860035f6119d560208e018e615002565b6001600160a01b03166001600160a01b031681526020019081526020015f205f8154611a00906155f9565b91829055501115611a5d57611a1860208b018b615002565b6040517fa6565b8a0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152600860248201526044016106e9565b611a668a61211a565b341015611ab25734611a778b61211a565b6040517f9901e611000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016106e9565b600160085f611ac760608e0160408f01615002565b6001600160a01b031681526020808201929092526040015f90812091611aef908e018e615002565b6001600160a01b0316815260208101919091526040015f90812090611b1a60a08e0160808f016150e7565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f6101000a81548160ff02191690831515021790555060025f8154611b5f906155f9565b91829055505f818152600660209081526040909120919650611b83908c018c615002565b611b9360a08d0160808e016150e7565b60018d6040016020810190611ba89190615002565b6001850180547fffffffff0000000000000000000000000000000000000000ffffffffffffffff16680100000000000000006001600160a01b03841602179055845485905f908290601490869083907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c0100000000000000000000000000000000000000000000000000000000836004811115611c4957611c49614e56565b02179055508691906101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055508591906101000a8154816001600160a01b0302191690836001600160a01b03160217905550505050508a610140016020810190611cb2919061529b565b82611cc28d8a8960600151613009565b611ccc919061537b565b611cd691906153c4565b6001820180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff92909216919091179055600482611d226101608e016101408f0161529b565b611d2c9190615611565b63ffffffff1610611d3e576004611d5b565b81611d516101608d016101408e0161529b565b611d5b9190615611565b60018201805463ffffffff92909216640100000000027fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff9092169190911790556001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663d95c7386611dd760208e018e615002565b8d6080016020810190611dea91906150e7565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa158015611e53573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e77919061562d565b6007820180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169115159190911790558251611eb490426151ba565b3460098301556002820180547fffffffff00000000000000000000000000000000000000000000000000000000163368010000000000000000027fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000161767ffffffffffffffff9290921691909117905560408501516020808701516060880151600885018b90558b3560068601556005850155600484015560038301919091556001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a7e21e8090611f91908e018e615002565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b158015611fe7575f5ffd5b505af1158015611ff9573d5f5f3e3d5ffd5b5061200e9250505060a08c0160808d016150e7565b67ffffffffffffffff1661202560208d018d615002565b60408781015160028501548251918252602082018c905267ffffffffffffffff168183015290516001600160a01b03929092169189917f8e13e8bfc44b62ad6babd069d2a212cd4180eade456985c61338627cd93ac662919081900360600190a4505050505095945050505050565b604080516060810182525f80825260208201819052918101919091526108dc6120bc836130d9565b604080516060810182525f8082526020820181905291810191909152506040805160608082018352608084901c67ffffffffffffffff16825283901c63ffffffff1660208201526bffffffffffffffffffffffff9092169082015290565b5f61212e61057760a08401608085016150e7565b604001516bffffffffffffffffffffffff164861214a846108a1565b612154919061525a565b61215e9190615247565b6108dc90600261525a565b5f612174878761264c565b905063ffffffff841615806121a557506121966101408701610120880161529b565b63ffffffff168463ffffffff16115b156121e4576040517fa7f9161900000000000000000000000000000000000000000000000000000000815263ffffffff851660048201526024016106e9565b6122366122107f0000000000000000000000000000000000000000000000000000000000000000612a6b565b82600401548784600501548888888d60200160208101906122319190615002565b613184565b60038101545f90815260076020908152604080832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055600984015460028501546001600160a01b0368010000000000000000909104168452600590925282208054919290916122ae908490615247565b909155506122bf9050816003612be0565b805460405163ffffffff861681526001600160a01b039091169088907f4d596f569885258d1c01d7fe6e82dd3512d399a9185dd69fab05c6ad3cb8e8039060200160405180910390a380546040517f84003aa90000000000000000000000000000000000000000000000000000000081526001600160a01b0380831660048301527401000000000000000000000000000000000000000090920467ffffffffffffffff1660248201527f0000000000000000000000000000000000000000000000000000000000000000909116906384003aa9906044015f604051808303815f87803b1580156123ad575f5ffd5b505af11580156123bf573d5f5f3e3d5ffd5b5050505050505050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663973628f66040518163ffffffff1660e01b8152600401602060405180830381865afa158015612429573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108e2919061559f565b5f806001612462610100850160e0860161564c565b60ff161490508061247f5761247a600c610200615247565b6124aa565b61248883613243565b61249390601061525a565b6124a0610200600c615247565b6124aa9190615247565b91505f816124cc5760206124bd85613294565b6124c79190615665565b6124d5565b6124d584613294565b90505b60018111156124f6576124ec602084615247565b925060011c6124d8565b5050919050565b612505612d7f565b5f547801000000000000000000000000000000000000000000000000900467ffffffffffffffff161561258e575f546040517fe49ad54d000000000000000000000000000000000000000000000000000000008152780100000000000000000000000000000000000000000000000090910467ffffffffffffffff1660048201526024016106e9565b8061259c62093a80426151ba565b7fffffffffffffffff000000000000000000000000000000000000000000000000780100000000000000000000000000000000000000000000000067ffffffffffffffff92831681029190911677ffffffffffffffffffffffffffffffffffffffffffffffff938416175f81905560408051948616855291900490911660208301527f6fab9b27f67968e2a8cbe01cee9cb9884e3f983a4a25a452a93774eb16c1c4cb910160405180910390a150565b5f61265683612e5e565b90508060040154612666836132fa565b146108dc576040517f91f959c5000000000000000000000000000000000000000000000000000000008152600481018490526024016106e9565b5f60025f60f81b836040516020016126b992919061568f565b60408051601f19818403018152908290526126d3916156c2565b602060405180830381855afa1580156126ee573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906108dc9190615510565b5f828410612755576040517f9bec873a00000000000000000000000000000000000000000000000000000000815260048101859052602481018490526044016106e9565b835f6127626001866151da565b90505f5b811561284657826001166001148061277d57508183105b1561283657845181036127d05784516040517f449ee08c000000000000000000000000000000000000000000000000000000008152600481019190915260248101889052604481018790526064016106e9565b82600116600114612803576127fe888683815181106127f1576127f16151ed565b602002602001015161332b565b612826565b612826858281518110612818576128186151ed565b60200260200101518961332b565b975080612832816155f9565b9150505b600192831c929190911c90612766565b845181146128945784516040517f449ee08c000000000000000000000000000000000000000000000000000000008152600481019190915260248101889052604481018790526064016106e9565b50959695505050505050565b5f6128b4846128af8480615427565b6133c3565b90505f5f5f6128cd8789600801548a600501548961360a565b92509250925082845f01511415806128e9575081846020015114155b806128f8575080846040015114155b1561294c578351602085015160408087015190517fffa2e5720000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915260448201526064016106e9565b600688015461296e908885604089013561296960608b018b615488565b61378e565b60018311156129a357600688015461299e908861298c6001876151da565b608089013561296960a08b018b615488565b612a05565b60808501351515806129c257506129bd60a0860186615488565b151590505b15612a05576040517fd79beef90000000000000000000000000000000000000000000000000000000081525f6004820152608086013560248201526044016106e9565b6040850135612a1d85612a188880615427565b613865565b14612a6157604080517fe1a1d660000000000000000000000000000000000000000000000000000000008152600481018590529086013560248201526044016106e9565b5050505050505050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fd20f61e58f499b65e32963f30f3db134118555338b82bf69aa9018557b98dad2918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201526001600160a01b03821660a08201525f9060c0015b604051602081830303815290604052805190602001209050919050565b612bd5886040518060e0016040528060b28152602001615b9560b29139604051602001612b4891906156cd565b60408051601f1981840301815282825280516020918201209083015281018a9052606081018990526080810188905260a0810187905260c001604051602081830303815290604052805190602001208585856040518060400160405280600881526020017f4f70656e696e6773000000000000000000000000000000000000000000000000815250613a87565b505050505050505050565b8154819083907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c0100000000000000000000000000000000000000000000000000000000836004811115612c3857612c38614e56565b021790555081546001600160a01b03165f908152600360205260408120805491612c6183615724565b909155505060018201546801000000000000000090046001600160a01b039081165f908152600860209081526040808320865480861685529083528184207401000000000000000000000000000000000000000090910467ffffffffffffffff1684529091529081902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169055835490517f1da2753500000000000000000000000000000000000000000000000000000000815290821660048201527f000000000000000000000000000000000000000000000000000000000000000090911690631da27535906024015f604051808303815f87803b158015612d65575f5ffd5b505af1158015612d77573d5f5f3e3d5ffd5b505050505050565b6040517f91d148540000000000000000000000000000000000000000000000000000000081525f60048201523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906391d1485490604401602060405180830381865afa158015612e00573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e24919061562d565b612e5c576040517f17a842420000000000000000000000000000000000000000000000000000000081523360048201526024016106e9565b565b5f818152600660205260409020600181547c0100000000000000000000000000000000000000000000000000000000900460ff166004811115612ea357612ea3614e56565b14612f035780546040517f1478b3360000000000000000000000000000000000000000000000000000000081526106e99184917c010000000000000000000000000000000000000000000000000000000090910460ff1690600401615739565b919050565b612f2f60405180608001604052805f81526020015f81526020015f81526020015f81525090565b612f398585613cca565b612f627f0000000000000000000000000000000000000000000000000000000000000000612a6b565b8152612f6d856132fa565b602082018190528151612f909185612f8b60608a0160408b01615002565b614229565b60408083018290528251602080850151612fbf9492939092918791612fba91908c01908c01615002565b614331565b6060820152949350505050565b604080517f736c61726b2f76312f706f736974696f6e732d636f6d6d69740000000000000060208201529081018290525f906002906060016126b9565b5f61301c6101608501610140860161529b565b63ffffffff1660c060027f736c61726b2f76312f64656d616e640000000000000000000000000000000000868660405160200161306c939291909283526020830191909152604082015260600190565b60408051601f1981840301815290829052613086916156c2565b602060405180830381855afa1580156130a1573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906130c49190615510565b6130cf92911c61574d565b90505b9392505050565b600180545f9182916130eb91906151da565b90505b8267ffffffffffffffff166001828154811061310c5761310c6151ed565b5f9182526020909120015467ffffffffffffffff161115613139578061313181615724565b9150506130ee565b6001818154811061314c5761314c6151ed565b5f9182526020909120015468010000000000000000900477ffffffffffffffffffffffffffffffffffffffffffffffff169392505050565b612bd5886040518060e0016040528060b28152602001615b9560b291396040516020016131b19190615760565b60408051601f1981840301815282825280516020918201209083015281018a9052606081018990526080810188905263ffffffff871660a082015260c001604051602081830303815290604052805190602001208585856040518060400160405280600581526020017f4661756c74000000000000000000000000000000000000000000000000000000815250613a87565b5f6001613257610100840160e0850161564c565b60ff1614613266576001613284565b608061327a610120840161010085016150e7565b61328491906157b7565b67ffffffffffffffff1692915050565b5f60016132a8610100840160e0850161564c565b60ff16036132c257613284610120830161010084016150e7565b5060405b6132d8610120830161010084016150e7565b67ffffffffffffffff166132ed82602061525a565b11612f035760011b6132c6565b5f6040518060e0016040528060b28152602001615b9560b291398051602091820120604051612afe928591016157e6565b6040517f0100000000000000000000000000000000000000000000000000000000000000602082015260218101839052604181018290525f906002906061015b60408051601f1981840301815290829052613385916156c2565b602060405180830381855afa1580156133a0573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906130d29190615510565b6133fc6040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f6001613410610100870160e0880161564c565b60ff161490505f61342086613294565b90508161343757613432602082615665565b613439565b805b60c08401528161344a57600c613457565b613457610200600c615247565b606084015281613468576020613471565b61347186613243565b61347c90601061525a565b836060015161348b9190615247565b60808401525f61349a8761244d565b90508481146134df576040517f64862cad00000000000000000000000000000000000000000000000000000000815260048101869052602481018290526044016106e9565b6134ec60045f8789615924565b6134f59161594b565b60e01c8452613508600860048789615924565b6135119161594b565b60e01c6020850152613527600c60088789615924565b6135309161594b565b60e01c60408501528351158061355f57506135536101408801610120890161529b565b63ffffffff16845f0151115b8061356e575081846020015110155b80613585575061357d87613243565b846040015110155b156135d9578351602085015160408087015190517f4526ea380000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915260448201526064016106e9565b826135f457602084602001516135ef9190615665565b6135fa565b83602001515b60a0850152509195945050505050565b604080517f736c61726b2f76312f706f736974696f6e7300000000000000000000000000006020820152908101849052606081018390527fffffffff0000000000000000000000000000000000000000000000000000000060e083901b1660808201525f9081908190819060029060840160408051601f1981840301815290829052613695916156c2565b602060405180830381855afa1580156136b0573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906136d39190615510565b90506136de88613294565b6136ec9060c083901c61574d565b92506136f788613243565b61370f9067ffffffffffffffff608084901c1661574d565b915061372361014089016101208a0161529b565b63ffffffff168563ffffffff161061376e5760406137496101408a016101208b0161529b565b6137679063ffffffff1667ffffffffffffffff604085901c1661525a565b901c613776565b8463ffffffff165b613781906001615247565b9350509450945094915050565b5f6137b9846040516020016137a591815260200190565b6040516020818303038152906040526126a0565b90508661381b826137cb6001896151da565b6137dd6101408b016101208c0161529b565b63ffffffff168787808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525061271192505050565b1461385c576040517fd79beef900000000000000000000000000000000000000000000000000000000815260048101869052602481018590526044016106e9565b50505050505050565b606083015160808401515f91600291839161388291908688615924565b604051602001613894939291906159b0565b60408051601f19818403018152908290526138ae916156c2565b602060405180830381855afa1580156138c9573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906138ec9190615510565b60a08501516080860151919250905b83811015613a7e575f858286613912826020615247565b9261391f93929190615924565b613928916159eb565b905060018316156139cd576040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018290526041810185905260029060610160408051601f198184030181529082905261398a916156c2565b602060405180830381855afa1580156139a5573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906139c89190615510565b613a62565b6040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526041810182905260029060610160408051601f1981840301815290829052613a24916156c2565b602060405180830381855afa158015613a3f573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613a629190615510565b93505060019190911c90613a77602082615247565b90506138fb565b50509392505050565b6040517f1901000000000000000000000000000000000000000000000000000000000000602082015260228101879052604281018690525f90819060620160408051601f198184030181529190528051602090910120905060418514613b1b57826040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016106e99190615a08565b5f80613b2a604082898b615924565b810190613b379190615a3d565b915091505f88886040818110613b4f57613b4f6151ed565b919091013560f81c9150507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0821180613b9b57508060ff16601b14158015613b9b57508060ff16601c14155b15613bd457856040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016106e99190615a08565b6001600160a01b0387161580613c565750604080515f81526020810180835286905260ff83169181019190915260608101849052608081018390526001600160a01b0388169060019060a0016020604051602081039080840390855afa158015613c40573d5f5f3e3d5ffd5b505050602060405103516001600160a01b031614155b15613c8f57856040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016106e99190615a08565b838989604051602001613ca493929190615a5d565b604051602081830303815290604052805190602001209450505050509695505050505050565b613cd3826143f3565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016638eac7a48613d1260a08501608086016150e7565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff90911660048201526024015f6040518083038186803b158015613d68575f5ffd5b505afa158015613d7a573d5f5f3e3d5ffd5b505f9250613d989150613d9290506020850185615002565b83614b65565b905080836060013514613de4576040517f59afced900000000000000000000000000000000000000000000000000000000815260608401356004820152602481018290526044016106e9565b5f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016631cd4876d613e216020870187615002565b613e3160a08801608089016150e7565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa158015613e9a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613ebe9190615a76565b90506001600160a01b038116613eda6040860160208701615002565b6001600160a01b031614613f3e57613ef86040850160208601615002565b6040517fbeb328c40000000000000000000000000000000000000000000000000000000081526001600160a01b03918216600482015290821660248201526044016106e9565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166339335a17613f7d6060870160408801615002565b613f8d60a08801608089016150e7565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa158015613ff6573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061401a919061562d565b61408b5761402e6060850160408601615002565b61403e60a08601608087016150e7565b6040517f7b24d5be0000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016106e9565b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166308d8d1656140cb60a08801608089016150e7565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff9091166004820152602401602060405180830381865afa158015614126573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061414a9190615510565b9050806141a05761416160a08601608087016150e7565b6040517f1c3f44fa00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016106e9565b5f6141db7f00000000000000000000000000000000000000000000000000000000000000006141d560a0890160808a016150e7565b84614bf3565b90508086610160013514612d77576040517fef08cec40000000000000000000000000000000000000000000000000000000081526101608701356004820152602481018290526044016106e9565b5f5f6040518060e0016040528060b28152602001615b9560b291396040516020016142549190615a91565b60408051601f1981840301815291815281516020928301209187918735918801359088013561428960808a0160608b016150e7565b6040805160208101979097528601949094526060850192909252608084015260a083015267ffffffffffffffff1660c082015260e00160408051601f198184030181529190528051602090910120905061432786826142eb6080880188615427565b876040518060400160405280600581526020017f5374617274000000000000000000000000000000000000000000000000000000815250613a87565b9695505050505050565b5f614327866040518060e0016040528060b28152602001615b9560b2913960405160200161435f9190615b0e565b60408051808303601f190181528282528051602091820120908301528101889052606081018790528535608082015260a001604051602081830303815290604052805190602001208580602001906143b79190615427565b866040518060400160405280600681526020017f436f6d6d69740000000000000000000000000000000000000000000000000000815250613a87565b5f6144016020830183615002565b6001600160a01b031603614471576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f70726f766964657200000000000000000000000000000000000000000000000060448201526064016106e9565b5f6144826040830160208401615002565b6001600160a01b0316036144f2576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f7369676e6572000000000000000000000000000000000000000000000000000060448201526064016106e9565b5f6145036060830160408401615002565b6001600160a01b0316148061454457506145206020820182615002565b6001600160a01b03166145396060830160408401615002565b6001600160a01b0316145b8061457e575061455a6040820160208301615002565b6001600160a01b03166145736060830160408401615002565b6001600160a01b0316145b156145e5576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f766572696669657200000000000000000000000000000000000000000000000060448201526064016106e9565b6145f560a08201608083016150e7565b67ffffffffffffffff165f03614667576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600360248201527f657261000000000000000000000000000000000000000000000000000000000060448201526064016106e9565b61467760c0820160a083016150e7565b67ffffffffffffffff165f036146e9576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f636f756e7465720000000000000000000000000000000000000000000000000060448201526064016106e9565b6110006146fc60e0830160c0840161529b565b63ffffffff16111561476c576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016106e99060208082526004908201527f736c6f7400000000000000000000000000000000000000000000000000000000604082015260600190565b600161477f610100830160e0840161564c565b60ff16036148805761010061479a61012083018383016150e7565b67ffffffffffffffff1610806147cd5750620100006147c1610120830161010084016150e7565b67ffffffffffffffff16115b80614812575060016147e7610120830161010084016150e7565b6147f191906155ba565b614803610120830161010084016150e7565b1667ffffffffffffffff165f14155b1561487b576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016106e99060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b6149e0565b6002614893610100830160e0840161564c565b60ff160361497c576104006148b0610120830161010084016150e7565b67ffffffffffffffff1610806148e4575063100000006148d8610120830161010084016150e7565b67ffffffffffffffff16115b8061481257506104006148ff610120830161010084016150e7565b6149099190615b65565b67ffffffffffffffff161561487b576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016106e99060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b6040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016106e99060208082526004908201527f6b696e6400000000000000000000000000000000000000000000000000000000604082015260600190565b6149f26101408201610120830161529b565b63ffffffff161580614a4357506001614a12610100830160e0840161564c565b60ff1614614a2257610100614a25565b60405b61ffff16614a3b6101408301610120840161529b565b63ffffffff16115b15614aaa576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f726f756e6473000000000000000000000000000000000000000000000000000060448201526064016106e9565b614abc6101408201610120830161529b565b63ffffffff16614ad46101608301610140840161529b565b63ffffffff161080614afe5750610100614af66101608301610140840161529b565b63ffffffff16115b15610bd5576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f6f70656e696e677300000000000000000000000000000000000000000000000060448201526064016106e9565b604080517f736c61726b2f76312f646576696365000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606085901b16918101919091527cff0000000000000000000000000000000000000000000000000000000060e083901b1660548201525f9060029060580161336b565b604080517f736c61726b2f76312f6d61747269782d7365656400000000000000000000000060208201527fffffffffffffffff0000000000000000000000000000000000000000000000004660c090811b8216838501527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606088901b16604884015285901b16605c8201526064808201849052825180830390910181526084909101918290525f91600291614ca8916156c2565b602060405180830381855afa158015614cc3573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906130cf9190615510565b5f60208284031215614cf6575f5ffd5b5035919050565b5f6101808284031215614d0e575f5ffd5b50919050565b5f6101808284031215614d25575f5ffd5b6130d28383614cfd565b5f6060828403128015614d40575f5ffd5b509092915050565b5f5f83601f840112614d58575f5ffd5b50813567ffffffffffffffff811115614d6f575f5ffd5b602083019150836020828501011115614d86575f5ffd5b9250929050565b5f5f5f5f5f5f5f610200888a031215614da4575f5ffd5b87359650614db58960208a01614cfd565b95506101a088013594506101c088013567ffffffffffffffff811115614dd9575f5ffd5b614de58a828b01614d48565b9095509350506101e088013567ffffffffffffffff811115614e05575f5ffd5b8801601f81018a13614e15575f5ffd5b803567ffffffffffffffff811115614e2b575f5ffd5b8a60208260051b8401011115614e3f575f5ffd5b602082019350809250505092959891949750929550565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60058110614eb8577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b81516001600160a01b031681526101e081016020830151614ee9602084018267ffffffffffffffff169052565b506040830151614efc6040840182614e83565b506060830151614f14606084018263ffffffff169052565b506080830151614f2c608084018263ffffffff169052565b5060a0830151614f4760a08401826001600160a01b03169052565b5060c0830151614f6360c084018267ffffffffffffffff169052565b5060e0830151614f7e60e08401826001600160a01b03169052565b50610100830151610100830152610120830151610120830152610140830151610140830152610160830151610160830152610180830151614fc461018084018215159052565b506101a08301516101a08301526101c08301516101c083015292915050565b6001600160a01b0381168114610bd5575f5ffd5b8035612f0381614fe3565b5f60208284031215615012575f5ffd5b81356130d281614fe3565b803560ff81168114612f03575f5ffd5b5f5f5f5f5f6102008688031215615042575f5ffd5b61504c8787614cfd565b945061505b610180870161501d565b93506101a086013567ffffffffffffffff811115615077575f5ffd5b860160a08189031215615088575f5ffd5b92506101c086013567ffffffffffffffff8111156150a4575f5ffd5b8601604081890312156150b5575f5ffd5b949793965091946101e0013592915050565b67ffffffffffffffff81168114610bd5575f5ffd5b8035612f03816150c7565b5f602082840312156150f7575f5ffd5b81356130d2816150c7565b803563ffffffff81168114612f03575f5ffd5b5f5f5f5f5f5f610200878903121561512b575f5ffd5b8635955061513c8860208901614cfd565b94506101a087013593506151536101c08801615102565b92506101e087013567ffffffffffffffff81111561516f575f5ffd5b61517b89828a01614d48565b979a9699509497509295939492505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff81811683821601908111156108dc576108dc61518d565b818103818111156108dc576108dc61518d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b808201808211156108dc576108dc61518d565b80820281158282048414176108dc576108dc61518d565b67ffffffffffffffff81811683821602908116908181146152945761529461518d565b5092915050565b5f602082840312156152ab575f5ffd5b6130d282615102565b80356bffffffffffffffffffffffff81168114612f03575f5ffd5b5f602082840312156152df575f5ffd5b6130d2826152b4565b5f60608284031280156152f9575f5ffd5b506040516060810167ffffffffffffffff81118282101715615342577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040528235615350816150c7565b815261535e60208401615102565b602082015261536f604084016152b4565b60408201529392505050565b63ffffffff81811683821601908111156108dc576108dc61518d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f63ffffffff8316806153d9576153d9615397565b8063ffffffff84160691505092915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4183360301811261541d575f5ffd5b9190910192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261545a575f5ffd5b83018035915067ffffffffffffffff821115615474575f5ffd5b602001915036819003821315614d86575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126154bb575f5ffd5b83018035915067ffffffffffffffff8211156154d5575f5ffd5b6020019150600581901b3603821315614d86575f5ffd5b5f63ffffffff821663ffffffff81036155075761550761518d565b60010192915050565b5f60208284031215615520575f5ffd5b5051919050565b5f60e0820190506001600160a01b0383511682526001600160a01b0360208401511660208301526001600160a01b03604084015116604083015267ffffffffffffffff60608401511660608301526080830151608083015260ff60a08401511660a083015260c083015161529460c084018215159052565b5f602082840312156155af575f5ffd5b81516130d2816150c7565b67ffffffffffffffff82811682821603908111156108dc576108dc61518d565b63ffffffff81811683821602908116908181146152945761529461518d565b5f5f19820361560a5761560a61518d565b5060010190565b63ffffffff82811682821603908111156108dc576108dc61518d565b5f6020828403121561563d575f5ffd5b815180151581146130d2575f5ffd5b5f6020828403121561565c575f5ffd5b6130d28261501d565b5f8261567357615673615397565b500490565b5f81518060208401855e5f93019283525090919050565b7fff00000000000000000000000000000000000000000000000000000000000000831681525f6130cf6001830184615678565b5f6130d28284615678565b7f4f70656e696e6773284a6f62206a6f622c627974657333322070726576696f7581527f732c6279746573333220636f6d6d69742c6279746573333220726f6f7429000060208201525f6130d2603e830184615678565b5f816157325761573261518d565b505f190190565b828152604081016130d26020830184614e83565b5f8261575b5761575b615397565b500690565b7f4661756c74284a6f62206a6f622c627974657333322070726576696f75732c6281527f79746573333220636f6d6d69742c75696e74333220726f756e6429000000000060208201525f6130d2603b830184615678565b5f67ffffffffffffffff8316806157d0576157d0615397565b8067ffffffffffffffff84160491505092915050565b8281526101a0810161580b602083016157fe85614ff7565b6001600160a01b03169052565b61581760208401614ff7565b6001600160a01b03811660408401525061583360408401614ff7565b6001600160a01b038116606084015250606083013560808381019190915261585c9084016150dc565b67ffffffffffffffff811660a08401525061587960a084016150dc565b67ffffffffffffffff811660c08401525061589660c08401615102565b63ffffffff811660e0840152506158af60e0840161501d565b60ff8116610100840152506158c761010084016150dc565b67ffffffffffffffff8116610120840152506158e66101208401615102565b63ffffffff8116610140840152506159016101408401615102565b63ffffffff81166101608401525061016092909201356101809190910152919050565b5f5f85851115615932575f5ffd5b8386111561593e575f5ffd5b5050820193919092039150565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015615294577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b7fff0000000000000000000000000000000000000000000000000000000000000084168152818360018301375f910160010190815292915050565b803560208310156108dc575f19602084900360031b1b1692915050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f60408385031215615a4e575f5ffd5b50508035926020909101359150565b838152818360208301375f910160200190815292915050565b5f60208284031215615a86575f5ffd5b81516130d281614fe3565b7f5374617274284a6f62206a6f622c627974657333322070726576696f75732c6281527f79746573333220736565642c6279746573333220706f736974696f6e73436f6d60208201527f6d69746d656e742c75696e74363420657870697265732900000000000000000060408201525f6130d26057830184615678565b7f436f6d6d6974284a6f62206a6f622c627974657333322070726576696f75732c81527f6279746573333220726f6f74290000000000000000000000000000000000000060208201525f6130d2602d830184615678565b5f67ffffffffffffffff831680615b7e57615b7e615397565b8067ffffffffffffffff8416069150509291505056fe4a6f6228616464726573732070726f76696465722c61646472657373207369676e65722c616464726573732076657269666965722c62797465733332206465766963652c75696e743634206572612c75696e74363420636f756e7465722c75696e74333220736c6f742c75696e7438206b696e642c75696e7436342073697a652c75696e74333220726f756e64732c75696e743332206f70656e696e67732c62797465733332206d61747269785365656429",
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
// the contract method with ID 0x3c806ea4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer(uint256 id, (address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job, bytes32 previous, bytes signature, (bytes,bytes32[],bytes32,bytes32[],bytes32,bytes32[])[] shown) returns()
func (forcedOpenings *ForcedOpenings) PackAnswer(id *big.Int, job Job, previous [32]byte, signature []byte, shown []ForcedOpeningsShown) []byte {
	enc, err := forcedOpenings.abi.Pack("answer", id, job, previous, signature, shown)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c806ea4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer(uint256 id, (address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job, bytes32 previous, bytes signature, (bytes,bytes32[],bytes32,bytes32[],bytes32,bytes32[])[] shown) returns()
func (forcedOpenings *ForcedOpenings) TryPackAnswer(id *big.Int, job Job, previous [32]byte, signature []byte, shown []ForcedOpeningsShown) ([]byte, error) {
	return forcedOpenings.abi.Pack("answer", id, job, previous, signature, shown)
}

// PackAnswerGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e5373ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answerGas((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job) pure returns(uint256)
func (forcedOpenings *ForcedOpenings) PackAnswerGas(job Job) []byte {
	enc, err := forcedOpenings.abi.Pack("answerGas", job)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswerGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e5373ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answerGas((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job) pure returns(uint256)
func (forcedOpenings *ForcedOpenings) TryPackAnswerGas(job Job) ([]byte, error) {
	return forcedOpenings.abi.Pack("answerGas", job)
}

// UnpackAnswerGas is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2e5373ab.
//
// Solidity: function answerGas((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job) pure returns(uint256)
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
// the contract method with ID 0xdc8c07bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondFor((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job) view returns(uint256)
func (forcedOpenings *ForcedOpenings) PackBondFor(job Job) []byte {
	enc, err := forcedOpenings.abi.Pack("bondFor", job)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc8c07bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondFor((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job) view returns(uint256)
func (forcedOpenings *ForcedOpenings) TryPackBondFor(job Job) ([]byte, error) {
	return forcedOpenings.abi.Pack("bondFor", job)
}

// UnpackBondFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdc8c07bd.
//
// Solidity: function bondFor((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job) view returns(uint256)
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
// the contract method with ID 0xc4ac57fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function demand((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job, uint8 deviceIndex, (bytes32,bytes32,bytes32,uint64,bytes) start, (bytes32,bytes) commit, bytes32 key) payable returns(uint256 id)
func (forcedOpenings *ForcedOpenings) PackDemand(job Job, deviceIndex uint8, start Start, commit Commit, key [32]byte) []byte {
	enc, err := forcedOpenings.abi.Pack("demand", job, deviceIndex, start, commit, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDemand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4ac57fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function demand((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job, uint8 deviceIndex, (bytes32,bytes32,bytes32,uint64,bytes) start, (bytes32,bytes) commit, bytes32 key) payable returns(uint256 id)
func (forcedOpenings *ForcedOpenings) TryPackDemand(job Job, deviceIndex uint8, start Start, commit Commit, key [32]byte) ([]byte, error) {
	return forcedOpenings.abi.Pack("demand", job, deviceIndex, start, commit, key)
}

// UnpackDemand is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc4ac57fa.
//
// Solidity: function demand((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job, uint8 deviceIndex, (bytes32,bytes32,bytes32,uint64,bytes) start, (bytes32,bytes) commit, bytes32 key) payable returns(uint256 id)
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
// the contract method with ID 0xf14f3f11.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fault(uint256 id, (address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job, bytes32 previous, uint32 round, bytes signature) returns()
func (forcedOpenings *ForcedOpenings) PackFault(id *big.Int, job Job, previous [32]byte, round uint32, signature []byte) []byte {
	enc, err := forcedOpenings.abi.Pack("fault", id, job, previous, round, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf14f3f11.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fault(uint256 id, (address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job, bytes32 previous, uint32 round, bytes signature) returns()
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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIEraFacts\",\"name\":\"settlement_\",\"type\":\"address\"},{\"internalType\":\"contractIConvictions\",\"name\":\"convictions_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"BadJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"column\",\"type\":\"uint32\"}],\"name\":\"ColumnOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraNotOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFraudProofs.Ground\",\"name\":\"ground\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"GroundUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"LeafOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"NotDevice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"NotEraMatrix\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"appointed\",\"type\":\"address\"}],\"name\":\"NotEraSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NotEraVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFraudProofs.Ground\",\"name\":\"ground\",\"type\":\"uint8\"}],\"name\":\"NotFalse\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"OpeningSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"PathLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"row\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"}],\"name\":\"PositionOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"RootNotCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFraudProofs.Ground\",\"name\":\"ground\",\"type\":\"uint8\"}],\"name\":\"RootNotWanted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SameContent\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFraudProofs.Ground\",\"name\":\"ground\",\"type\":\"uint8\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"deviceIndex\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"positionsCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structStart\",\"name\":\"start\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structCommit\",\"name\":\"commit\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structOpeningFacts.Answer\",\"name\":\"answer\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"opening\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"openingPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"rootPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint32\",\"name\":\"column\",\"type\":\"uint32\"}],\"internalType\":\"structOpeningFacts.Evidence\",\"name\":\"e\",\"type\":\"tuple\"}],\"name\":\"check\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"deviceIndex\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"positionsCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structStart\",\"name\":\"start\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structCommit\",\"name\":\"one\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structCommit\",\"name\":\"other\",\"type\":\"tuple\"}],\"name\":\"contradict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"convictions\",\"outputs\":[{\"internalType\":\"contractIConvictions\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumFraudProofs.Ground\",\"name\":\"ground\",\"type\":\"uint8\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"deviceIndex\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"positionsCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structStart\",\"name\":\"start\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structCommit\",\"name\":\"commit\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structOpeningFacts.Answer\",\"name\":\"answer\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"opening\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"openingPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"rootPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint32\",\"name\":\"column\",\"type\":\"uint32\"}],\"internalType\":\"structOpeningFacts.Evidence\",\"name\":\"e\",\"type\":\"tuple\"}],\"name\":\"prove\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settlement\",\"outputs\":[{\"internalType\":\"contractIEraFacts\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "57395c9d7aca495ce7052307babbcb1ac5",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161481f38038061481f83398101604081905261002e9161009c565b81816001600160a01b038216158061004d57506001600160a01b038116155b1561006b5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0390811660a05216608052506100d49050565b6001600160a01b0381168114610099575f5ffd5b50565b5f5f604083850312156100ad575f5ffd5b82516100b881610085565b60208401519092506100c981610085565b809150509250929050565b60805160a0516146f461012b5f395f818160f4015281816101c0015281816103150152610b7b01525f8181606d015281816105a801528181610c9a01528181610e3401528181610fa901526110b901526146f45ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c8063704a8ce41161004d578063704a8ce4146100ce578063d221d466146100ef578063ec8e0b1414610116575f5ffd5b806351160630146100685780635801aef5146100b9575b5f5ffd5b61008f7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6100cc6100c7366004613b2e565b610129565b005b6100e16100dc366004613bee565b6102e4565b6040519081526020016100b0565b61008f7f000000000000000000000000000000000000000000000000000000000000000081565b6100e1610124366004613bee565b61045c565b5f61013686868686610572565b90508135833503610173576040517f240b880200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61019d815f015182602001518360400151858a60200160208101906101989190613c71565b610631565b506040805160e0810190915273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063dda2952490806101f560208b018b613c71565b73ffffffffffffffffffffffffffffffffffffffff16815260200161022060608b0160408c01613c71565b73ffffffffffffffffffffffffffffffffffffffff16815233602082015260400161025160a08b0160808c01613ca3565b67ffffffffffffffff1681526040808601516020830152015f60ff1681525f6020909101526040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526102af9190600401613ce9565b5f604051808303815f87803b1580156102c6575f5ffd5b505af11580156102d8573d5f5f3e3d5ffd5b50505050505050505050565b5f5f6102f0848461045c565b6040805160e0810190915290915073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063e2193068908061034a6020880188613c71565b73ffffffffffffffffffffffffffffffffffffffff1681526020016103756060880160408901613c71565b73ffffffffffffffffffffffffffffffffffffffff1681523360208201526040016103a660a0880160808901613ca3565b67ffffffffffffffff1681526020018481526020018760048111156103cd576103cd613cbc565b60ff1681525f6020909101526040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526104129190600401613ce9565b6020604051808303815f875af115801561042e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104529190613d8f565b9150505b92915050565b5f5f5f610468846106fd565b909250905061047f6102c085016102a08601613db9565b63ffffffff16158015906104c7575060048560048111156104a2576104a2613cbc565b1415806104c7575060806104be6102c086016102a08701613db9565b63ffffffff1610155b1561051e576104de6102c085016102a08601613db9565b6040517ff4939f6b00000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024015b60405180910390fd5b61052e85858385604001516108cd565b61056657846040517f74e153ef0000000000000000000000000000000000000000000000000000000081526004016105159190613e0b565b50604001519392505050565b61059960405180608001604052805f81526020015f81526020015f81526020015f81525090565b6105a38585610b5b565b6105cc7f0000000000000000000000000000000000000000000000000000000000000000611144565b81526105d785611201565b6020820181905281516105fa91856105f560608a0160408b01613c71565b611232565b60408083018290528251602080850151610624949293909291879161019891908c01908c01613c71565b6060820152949350505050565b5f6106f3866040518060e0016040528060b2815260200161464260b2913960405160200161065f9190613e30565b60408051808303601f190181528282528051602091820120908301528101889052606081018790528535608082015260a001604051602081830303815290604052805190602001208580602001906106b79190613e87565b866040518060400160405280600681526020017f436f6d6d6974000000000000000000000000000000000000000000000000000081525061132c565b9695505050505050565b61072460405180608001604052805f81526020015f81526020015f81526020015f81525090565b61075d6040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b610794836107736101a082016101808301613eef565b6107816101a0870187613f08565b61078f6101c0880188613f44565b610572565b91505f6108586107e46107ab610220870187613e87565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061159692505050565b6107f661022087016102008801613db9565b63ffffffff1661080e61016088016101408901613db9565b63ffffffff16610822610240890189613f76565b808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525061160792505050565b835160208501519192506108ae916108746101e0880188613f44565b60608701519035908561088b6101e08b018b613f44565b610899906020810190613e87565b6108a960408d0160208e01613c71565b611796565b6108c5846108c0610220820182613e87565b61185b565b915050915091565b5f60038560048111156108e2576108e2613cbc565b0361091a576108f484845f0151611aa2565b6102608401356109118461090c610220880188613e87565b611bd2565b14159050610b53565b5f85600481111561092d5761092d613cbc565b148061094d57506001610947610100860160e08701613eef565b60ff1614155b156109985784610964610100860160e08701613eef565b6040517f392acea6000000000000000000000000000000000000000000000000000000008152600401610515929190613fda565b60018560048111156109ac576109ac613cbc565b03610a29576102608401351515806109d257506109cd610280850185613f76565b151590505b15610a0b57846040517fc3672e7d0000000000000000000000000000000000000000000000000000000081526004016105159190613e0b565b610a2284610a1d610220820182613e87565b611df4565b9050610b53565b610a42846001855f0151610a3d9190614025565b611aa2565b6002856004811115610a5657610a56613cbc565b03610ae3575f610a6f83866102600135865f0151611e70565b9050610a8884610a83610220880188613e87565b611e9d565b7fffffffffffffffffffffffffffffffff0000000000000000000000000000000016610ac6610abb610220880188613e87565b876040015185611eee565b6fffffffffffffffffffffffffffffffff19161415915050610b53565b5f610af783866102600135865f0151611fcb565b9050610b27610b0a610220870187613e87565b610b1c6102c089016102a08a01613db9565b63ffffffff16611ff8565b60030b610b4d8686610b416102c083016102a08401613db9565b63ffffffff1685612054565b14159150505b949350505050565b610b64826120a4565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016638eac7a48610bb060a0850160808601613ca3565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff90911660048201526024015f6040518083038186803b158015610c06575f5ffd5b505afa158015610c18573d5f5f3e3d5ffd5b505f9250610c369150610c3090506020850185613c71565b83612874565b905080836060013514610c82576040517f59afced90000000000000000000000000000000000000000000000000000000081526060840135600482015260248101829052604401610515565b5f73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016631cd4876d610ccc6020870187613c71565b610cdc60a0880160808901613ca3565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815273ffffffffffffffffffffffffffffffffffffffff909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa158015610d52573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d769190614038565b905073ffffffffffffffffffffffffffffffffffffffff8116610d9f6040860160208701613c71565b73ffffffffffffffffffffffffffffffffffffffff1614610e1d57610dca6040850160208601613c71565b6040517fbeb328c400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff91821660048201529082166024820152604401610515565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166339335a17610e696060870160408801613c71565b610e7960a0880160808901613ca3565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815273ffffffffffffffffffffffffffffffffffffffff909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa158015610eef573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f139190614053565b610f9157610f276060850160408601613c71565b610f3760a0860160808701613ca3565b6040517f7b24d5be00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909216600483015267ffffffffffffffff166024820152604401610515565b5f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166308d8d165610fde60a0880160808901613ca3565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff9091166004820152602401602060405180830381865afa158015611039573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061105d9190613d8f565b9050806110b35761107460a0860160808701613ca3565b6040517f1c3f44fa00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610515565b5f6110ee7f00000000000000000000000000000000000000000000000000000000000000006110e860a0890160808a01613ca3565b84612956565b9050808661016001351461113c576040517fef08cec4000000000000000000000000000000000000000000000000000000008152610160870135600482015260248101829052604401610515565b505050505050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fd20f61e58f499b65e32963f30f3db134118555338b82bf69aa9018557b98dad2918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff821660a08201525f9060c0015b604051602081830303815290604052805190602001209050919050565b5f6040518060e0016040528060b2815260200161464260b2913980516020918201206040516111e492859101614072565b5f5f6040518060e0016040528060b2815260200161464260b2913960405160200161125d91906141d7565b60408051601f1981840301815291815281516020928301209187918735918801359088013561129260808a0160608b01613ca3565b6040805160208101979097528601949094526060850192909252608084015260a083015267ffffffffffffffff1660c082015260e00160408051601f19818403018152919052805160209091012090506106f386826112f46080880188613e87565b876040518060400160405280600581526020017f53746172740000000000000000000000000000000000000000000000000000008152505b6040517f1901000000000000000000000000000000000000000000000000000000000000602082015260228101879052604281018690525f90819060620160408051601f1981840301815291905280516020909101209050604185146113c057826040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016105159190614254565b5f806113cf604082898b614289565b8101906113dc91906142b0565b915091505f888860408181106113f4576113f46142d0565b919091013560f81c9150507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082118061144057508060ff16601b1415801561144057508060ff16601c14155b1561147957856040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016105159190614254565b73ffffffffffffffffffffffffffffffffffffffff871615806115225750604080515f81526020810180835286905260ff831691810191909152606081018490526080810183905273ffffffffffffffffffffffffffffffffffffffff88169060019060a0016020604051602081039080840390855afa1580156114ff573d5f5f3e3d5ffd5b5050506020604051035173ffffffffffffffffffffffffffffffffffffffff1614155b1561155b57856040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016105159190614254565b838989604051602001611570939291906142fd565b604051602081830303815290604052805190602001209450505050509695505050505050565b5f60025f60f81b836040516020016115af929190614316565b60408051601f19818403018152908290526115c991614349565b602060405180830381855afa1580156115e4573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906104569190613d8f565b5f82841061164b576040517f9bec873a0000000000000000000000000000000000000000000000000000000081526004810185905260248101849052604401610515565b835f611658600186614025565b90505f5b811561173c57826001166001148061167357508183105b1561172c57845181036116c65784516040517f449ee08c00000000000000000000000000000000000000000000000000000000815260048101919091526024810188905260448101879052606401610515565b826001166001146116f9576116f4888683815181106116e7576116e76142d0565b6020026020010151612a49565b61171c565b61171c85828151811061170e5761170e6142d0565b602002602001015189612a49565b97508061172881614354565b9150505b600192831c929190911c9061165c565b8451811461178a5784516040517f449ee08c00000000000000000000000000000000000000000000000000000000815260048101919091526024810188905260448101879052606401610515565b50959695505050505050565b611850886040518060e0016040528060b2815260200161464260b291396040516020016117c3919061438b565b60408051601f1981840301815282825280516020918201209083015281018a9052606081018990526080810188905260a0810187905260c001604051602081830303815290604052805190602001208585856040518060400160405280600881526020017f4f70656e696e677300000000000000000000000000000000000000000000000081525061132c565b505050505050505050565b6118946040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f60016118a8610100870160e08801613eef565b60ff161490505f6118b886612a8d565b9050816118cf576118ca60208261440f565b6118d1565b805b60c0840152816118e257600c6118ef565b6118ef610200600c614422565b606084015281611900576020611909565b61190986612b08565b611914906010614435565b83606001516119239190614422565b60808401525f61193287612b49565b9050848114611977576040517f64862cad0000000000000000000000000000000000000000000000000000000081526004810186905260248101829052604401610515565b61198460045f8789614289565b61198d9161444c565b60e01c84526119a0600860048789614289565b6119a99161444c565b60e01c60208501526119bf600c60088789614289565b6119c89161444c565b60e01c6040850152835115806119f757506119eb61014088016101208901613db9565b63ffffffff16845f0151115b80611a06575081846020015110155b80611a1d5750611a1587612b08565b846040015110155b15611a71578351602085015160408087015190517f4526ea38000000000000000000000000000000000000000000000000000000008152600481019390935260248301919091526044820152606401610515565b82611a8c5760208460200151611a87919061440f565b611a92565b83602001515b60a0850152509195945050505050565b805f03611b1257610260820135151580611aca5750611ac5610280830183613f76565b151590505b15611b0e576040517fd79beef90000000000000000000000000000000000000000000000000000000081525f60048201526102608301356024820152604401610515565b5050565b5f611b42836102600135604051602001611b2e91815260200190565b604051602081830303815290604052611596565b9050611b526101c0840184613f44565b35611b8882611b62600186614025565b611b7461014088016101208901613db9565b63ffffffff16610822610280890189613f76565b14611bcd576040517fd79beef9000000000000000000000000000000000000000000000000000000008152600481018390526102608401356024820152604401610515565b505050565b606083015160808401515f916002918391611bef91908688614289565b604051602001611c01939291906144b1565b60408051601f1981840301815290829052611c1b91614349565b602060405180830381855afa158015611c36573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611c599190613d8f565b60a08501516080860151919250905b83811015611deb575f858286611c7f826020614422565b92611c8c93929190614289565b611c95916144ec565b90506001831615611d3a576040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018290526041810185905260029060610160408051601f1981840301815290829052611cf791614349565b602060405180830381855afa158015611d12573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611d359190613d8f565b611dcf565b6040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526041810182905260029060610160408051601f1981840301815290829052611d9191614349565b602060405180830381855afa158015611dac573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611dcf9190613d8f565b93505060019190911c90611de4602082614422565b9050611c68565b50509392505050565b5f80600e611e0a61012087016101008801613ca3565b67ffffffffffffffff16901b90505f5b6080811015611e63575f611e2f868684611ff8565b60030b905082811380611e495750611e4683614528565b81125b15611e5a5760019350505050611e69565b50600101611e1a565b505f9150505b9392505050565b5f610b537f736c61726b2f76312f6d61746d756c2f64000000000000000000000000000000858585612bf9565b5f5f84604001516010611eb09190614435565b8560600151611ebf9190614422565b9050838184611ecf826010614422565b92611edc93929190614289565b611ee59161455e565b95945050505050565b5f8080805b6080811015611fa0575f611f108682600485048a60200201612cc8565b90505f5b6010811015611f96575f6006600283901c901b838360031660048110611f3c57611f3c6142d0565b6020020151901c63ffffffff908116600c84870160021b8e01013560e01c818118639e3779b10280841660109190911c61ffff1681189081029990990198637f4a7c15909101909216911802949094019350600101611f14565b5050601001611ef3565b508067ffffffffffffffff1660408367ffffffffffffffff16901b1760801b92505050949350505050565b5f610b537f736c61726b2f76312f6d61746d756c2f61000000000000000000000000000000858585612bf9565b5f8383612006846004614435565b61201190600c614422565b9061201d856004614435565b61202890600c614422565b612033906004614422565b9261204093929190614289565b6120499161444c565b60e01c949350505050565b5f611ee561206a61012087016101008801613ca3565b67ffffffffffffffff1683866020015161208389612d29565b87896040015160806120959190614435565b61209f9190614422565b612dad565b5f6120b26020830183613c71565b73ffffffffffffffffffffffffffffffffffffffff160361212f576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f70726f76696465720000000000000000000000000000000000000000000000006044820152606401610515565b5f6121406040830160208401613c71565b73ffffffffffffffffffffffffffffffffffffffff16036121bd576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f7369676e657200000000000000000000000000000000000000000000000000006044820152606401610515565b5f6121ce6060830160408401613c71565b73ffffffffffffffffffffffffffffffffffffffff16148061223657506121f86020820182613c71565b73ffffffffffffffffffffffffffffffffffffffff1661221e6060830160408401613c71565b73ffffffffffffffffffffffffffffffffffffffff16145b8061228a575061224c6040820160208301613c71565b73ffffffffffffffffffffffffffffffffffffffff166122726060830160408401613c71565b73ffffffffffffffffffffffffffffffffffffffff16145b156122f1576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f76657269666965720000000000000000000000000000000000000000000000006044820152606401610515565b61230160a0820160808301613ca3565b67ffffffffffffffff165f03612373576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600360248201527f65726100000000000000000000000000000000000000000000000000000000006044820152606401610515565b61238360c0820160a08301613ca3565b67ffffffffffffffff165f036123f5576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f636f756e746572000000000000000000000000000000000000000000000000006044820152606401610515565b61100061240860e0830160c08401613db9565b63ffffffff161115612478576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016105159060208082526004908201527f736c6f7400000000000000000000000000000000000000000000000000000000604082015260600190565b600161248b610100830160e08401613eef565b60ff160361258c576101006124a66101208301838301613ca3565b67ffffffffffffffff1610806124d95750620100006124cd61012083016101008401613ca3565b67ffffffffffffffff16115b8061251e575060016124f361012083016101008401613ca3565b6124fd91906145c3565b61250f61012083016101008401613ca3565b1667ffffffffffffffff165f14155b15612587576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016105159060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b6126ec565b600261259f610100830160e08401613eef565b60ff1603612688576104006125bc61012083016101008401613ca3565b67ffffffffffffffff1610806125f0575063100000006125e461012083016101008401613ca3565b67ffffffffffffffff16115b8061251e575061040061260b61012083016101008401613ca3565b61261591906145e3565b67ffffffffffffffff1615612587576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016105159060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b6040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016105159060208082526004908201527f6b696e6400000000000000000000000000000000000000000000000000000000604082015260600190565b6126fe61014082016101208301613db9565b63ffffffff16158061274f5750600161271e610100830160e08401613eef565b60ff161461272e57610100612731565b60405b61ffff1661274761014083016101208401613db9565b63ffffffff16115b156127b6576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f726f756e647300000000000000000000000000000000000000000000000000006044820152606401610515565b6127c861014082016101208301613db9565b63ffffffff166127e061016083016101408401613db9565b63ffffffff16108061280a575061010061280261016083016101408401613db9565b63ffffffff16115b15612871576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f6f70656e696e67730000000000000000000000000000000000000000000000006044820152606401610515565b50565b604080517f736c61726b2f76312f646576696365000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606085901b16918101919091527cff0000000000000000000000000000000000000000000000000000000060e083901b1660548201525f906002906058015b60408051601f198184030181529082905261291891614349565b602060405180830381855afa158015612933573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611e699190613d8f565b604080517f736c61726b2f76312f6d61747269782d7365656400000000000000000000000060208201527fffffffffffffffff0000000000000000000000000000000000000000000000004660c090811b8216838501527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606088901b16604884015285901b16605c8201526064808201849052825180830390910181526084909101918290525f91600291612a0b91614349565b602060405180830381855afa158015612a26573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190610b539190613d8f565b6040517f0100000000000000000000000000000000000000000000000000000000000000602082015260218101839052604181018290525f906002906061016128fe565b5f6001612aa1610100840160e08501613eef565b60ff1603612acb57612abb61012083016101008401613ca3565b67ffffffffffffffff1692915050565b5060405b612ae161012083016101008401613ca3565b67ffffffffffffffff16612af6826020614435565b11612b035760011b612acf565b919050565b5f6001612b1c610100840160e08501613eef565b60ff1614612b2b576001612abb565b6080612b3f61012084016101008501613ca3565b612abb9190614612565b5f806001612b5e610100850160e08601613eef565b60ff1614905080612b7b57612b76600c610200614422565b612ba6565b612b8483612b08565b612b8f906010614435565b612b9c610200600c614422565b612ba69190614422565b91505f81612bc8576020612bb985612a8d565b612bc3919061440f565b612bd1565b612bd184612a8d565b90505b6001811115612bf257612be8602084614422565b925060011c612bd4565b5050919050565b6040805160208101869052908101849052606081018390527fffffffffffffffff0000000000000000000000000000000000000000000000004660c01b1660808201527fffffffff0000000000000000000000000000000000000000000000000000000060e083901b1660888201525f90600290608c0160408051601f1981840301815290829052612c8a91614349565b602060405180830381855afa158015612ca5573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611ee59190613d8f565b612cd0613aea565b612d11848478010000000000000001000000000000000100000000000000018502780300000000000000020000000000000001000000000000000001613862565b60608501526040840152602083015281529392505050565b5f60027f736c61726b2f76312f6d61746d756c2f62000000000000000000000000000000610160840135612d6561012086016101008701613ca3565b6040516020016115af93929190928352602083019190915260e01b7fffffffff0000000000000000000000000000000000000000000000000000000016604082015260440190565b5f5f612db986866139c3565b90505f612dc685856139c3565b90507cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7f80808080808080808080808080808080808080808080808080808080808080805f5f5f5f5b8d60041c8110156137aa575f5f7803000000000000000200000000000000010000000000000000780100000000000000010000000000000001000000000000000184020161326b818c5f5f5f5f63d2511f53860290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60208601518260201c18169150845193506040850151925063d2511f53840263cd9e8d5783027bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6060880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6080880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60a0880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60c0880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60e0880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610100880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610120880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610140880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610160880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610180880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101a0880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101c0880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101e0880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610200880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610220880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610240880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610260880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610280880151848460201c1818169350809450508091505092959194509250565b93508a7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff831660201b84171895508a7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff851660201b8217189450505050505f5f700100000000000000020000000000000003780100000000000000010000000000000001000000000000000186020161370d818d5f5f5f5f63d2511f53860290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60208601518260201c18169150845193506040850151925063d2511f53840263cd9e8d5783027bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6060880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6080880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60a0880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60c0880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60e0880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610100880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610120880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610140880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610160880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610180880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101a0880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101c0880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101e0880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610200880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610220880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610240880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610260880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610280880151848460201c1818169350809450508091505092959194509250565b602093841b7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff938416178e189650921b9116178a1891505f90505b602081101561379a578a85821c168b84831c1680820260e01c8b019a50818a01995080890198508c86841c1691508c84841c16905080820260e01c8b019a50818a01995080890198505050600881019050613744565b5050505050600481019050612e0c565b508c600e1b6137fc827bffffffff00000000ffffffff00000000ffffffff00000000ffffffff81811660209290921c160160c081901c608082901c01604082901c9091010167ffffffffffffffff1690565b613849847bffffffff00000000ffffffff00000000ffffffff00000000ffffffff81811660209290921c160160c081901c608082901c01604082901c9091010167ffffffffffffffff1690565b0160071b84030197505050505050505095945050505050565b8078010000000000000001000000000000000100000000000000018381029063ffffffff60a087901c8116820291608088901c8216029060e088901c9060c089901c165f5b600a8110156139755763d2511f53870263cd9e8d5786027bffffffff00000000ffffffff00000000ffffffff00000000ffffffff78010000000000000001000000000000000100000000000000018602898360201c18181698507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff78010000000000000001000000000000000100000000000000018502878460201c1818169650809750508094505063ffffffff639e3779b9840116925063ffffffff63bb67ae8583011691506001810190506138a7565b5050507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff831692507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8116905093509350935093565b5f60405190506102a081016040528260e01c63ffffffff8460c01c1663cd9e8d5763ffffffff8660a01c1602780100000000000000010000000000000001000000000000000183868360201c181802845278010000000000000001000000000000000100000000000000018263ffffffff8860801c1618026020850152780100000000000000010000000000000001000000000000000163ffffffff821602604085015250606083015b6102a08401811015613ae15763ffffffff639e3779b9840116925063ffffffff63bb67ae858301169150780100000000000000010000000000000001000000000000000183028152780100000000000000010000000000000001000000000000000182026020820152604081019050613a6d565b50505092915050565b60405180608001604052806004906020820280368337509192915050565b803560ff81168114612b03575f5ffd5b5f60408284031215613b28575f5ffd5b50919050565b5f5f5f5f5f858703610200811215613b44575f5ffd5b610180811215613b52575f5ffd5b50859450613b636101808701613b08565b93506101a086013567ffffffffffffffff811115613b7f575f5ffd5b860160a08189031215613b90575f5ffd5b92506101c086013567ffffffffffffffff811115613bac575f5ffd5b613bb888828901613b18565b9250506101e086013567ffffffffffffffff811115613bd5575f5ffd5b613be188828901613b18565b9150509295509295909350565b5f5f60408385031215613bff575f5ffd5b823560058110613c0d575f5ffd5b9150602083013567ffffffffffffffff811115613c28575f5ffd5b83016102c08186031215613c3a575f5ffd5b809150509250929050565b73ffffffffffffffffffffffffffffffffffffffff81168114612871575f5ffd5b8035612b0381613c45565b5f60208284031215613c81575f5ffd5b8135611e6981613c45565b803567ffffffffffffffff81168114612b03575f5ffd5b5f60208284031215613cb3575f5ffd5b611e6982613c8c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f60e08201905073ffffffffffffffffffffffffffffffffffffffff835116825273ffffffffffffffffffffffffffffffffffffffff602084015116602083015273ffffffffffffffffffffffffffffffffffffffff604084015116604083015267ffffffffffffffff60608401511660608301526080830151608083015260ff60a08401511660a083015260c0830151613d8860c084018215159052565b5092915050565b5f60208284031215613d9f575f5ffd5b5051919050565b803563ffffffff81168114612b03575f5ffd5b5f60208284031215613dc9575f5ffd5b611e6982613da6565b60058110613e07577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b602081016104568284613dd2565b5f81518060208401855e5f93019283525090919050565b7f436f6d6d6974284a6f62206a6f622c627974657333322070726576696f75732c81527f6279746573333220726f6f74290000000000000000000000000000000000000060208201525f611e69602d830184613e19565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613eba575f5ffd5b83018035915067ffffffffffffffff821115613ed4575f5ffd5b602001915036819003821315613ee8575f5ffd5b9250929050565b5f60208284031215613eff575f5ffd5b611e6982613b08565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61833603018112613f3a575f5ffd5b9190910192915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1833603018112613f3a575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613fa9575f5ffd5b83018035915067ffffffffffffffff821115613fc3575f5ffd5b6020019150600581901b3603821315613ee8575f5ffd5b60408101613fe88285613dd2565b60ff831660208301529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8181038181111561045657610456613ff8565b5f60208284031215614048575f5ffd5b8151611e6981613c45565b5f60208284031215614063575f5ffd5b81518015158114611e69575f5ffd5b8281526101a081016140a46020830161408a85613c66565b73ffffffffffffffffffffffffffffffffffffffff169052565b6140b060208401613c66565b73ffffffffffffffffffffffffffffffffffffffff81166040840152506140d960408401613c66565b73ffffffffffffffffffffffffffffffffffffffff8116606084015250606083013560808381019190915261410f908401613c8c565b67ffffffffffffffff811660a08401525061412c60a08401613c8c565b67ffffffffffffffff811660c08401525061414960c08401613da6565b63ffffffff811660e08401525061416260e08401613b08565b60ff81166101008401525061417a6101008401613c8c565b67ffffffffffffffff8116610120840152506141996101208401613da6565b63ffffffff8116610140840152506141b46101408401613da6565b63ffffffff81166101608401525061016092909201356101809190910152919050565b7f5374617274284a6f62206a6f622c627974657333322070726576696f75732c6281527f79746573333220736565642c6279746573333220706f736974696f6e73436f6d60208201527f6d69746d656e742c75696e74363420657870697265732900000000000000000060408201525f611e696057830184613e19565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f85851115614297575f5ffd5b838611156142a3575f5ffd5b5050820193919092039150565b5f5f604083850312156142c1575f5ffd5b50508035926020909101359150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b838152818360208301375f910160200190815292915050565b7fff00000000000000000000000000000000000000000000000000000000000000831681525f610b536001830184613e19565b5f611e698284613e19565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361438457614384613ff8565b5060010190565b7f4f70656e696e6773284a6f62206a6f622c627974657333322070726576696f7581527f732c6279746573333220636f6d6d69742c6279746573333220726f6f7429000060208201525f611e69603e830184613e19565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261441d5761441d6143e2565b500490565b8082018082111561045657610456613ff8565b808202811582820484141761045657610456613ff8565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015613d88577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b7fff0000000000000000000000000000000000000000000000000000000000000084168152818360018301375f910160010190815292915050565b80356020831015610456577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b5f7f8000000000000000000000000000000000000000000000000000000000000000820361455857614558613ff8565b505f0390565b80357fffffffffffffffffffffffffffffffff000000000000000000000000000000008116906010841015613d88577fffffffffffffffffffffffffffffffff00000000000000000000000000000000808560100360031b1b82161691505092915050565b67ffffffffffffffff828116828216039081111561045657610456613ff8565b5f67ffffffffffffffff8316806145fc576145fc6143e2565b8067ffffffffffffffff84160691505092915050565b5f67ffffffffffffffff83168061462b5761462b6143e2565b8067ffffffffffffffff8416049150509291505056fe4a6f6228616464726573732070726f76696465722c61646472657373207369676e65722c616464726573732076657269666965722c62797465733332206465766963652c75696e743634206572612c75696e74363420636f756e7465722c75696e74333220736c6f742c75696e7438206b696e642c75696e7436342073697a652c75696e74333220726f756e64732c75696e743332206f70656e696e67732c62797465733332206d61747269785365656429",
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
// the contract method with ID 0xec8e0b14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function check(uint8 ground, ((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32),uint8,(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes),(bytes32,bytes),uint32,bytes,bytes32[],bytes32,bytes32[],uint32) e) view returns(bytes32 challenge)
func (fraudProofs *FraudProofs) PackCheck(ground uint8, e OpeningFactsEvidence) []byte {
	enc, err := fraudProofs.abi.Pack("check", ground, e)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec8e0b14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function check(uint8 ground, ((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32),uint8,(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes),(bytes32,bytes),uint32,bytes,bytes32[],bytes32,bytes32[],uint32) e) view returns(bytes32 challenge)
func (fraudProofs *FraudProofs) TryPackCheck(ground uint8, e OpeningFactsEvidence) ([]byte, error) {
	return fraudProofs.abi.Pack("check", ground, e)
}

// UnpackCheck is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec8e0b14.
//
// Solidity: function check(uint8 ground, ((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32),uint8,(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes),(bytes32,bytes),uint32,bytes,bytes32[],bytes32,bytes32[],uint32) e) view returns(bytes32 challenge)
func (fraudProofs *FraudProofs) UnpackCheck(data []byte) ([32]byte, error) {
	out, err := fraudProofs.abi.Unpack("check", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackContradict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5801aef5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contradict((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job, uint8 deviceIndex, (bytes32,bytes32,bytes32,uint64,bytes) start, (bytes32,bytes) one, (bytes32,bytes) other) returns()
func (fraudProofs *FraudProofs) PackContradict(job Job, deviceIndex uint8, start Start, one Commit, other Commit) []byte {
	enc, err := fraudProofs.abi.Pack("contradict", job, deviceIndex, start, one, other)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContradict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5801aef5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contradict((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job, uint8 deviceIndex, (bytes32,bytes32,bytes32,uint64,bytes) start, (bytes32,bytes) one, (bytes32,bytes) other) returns()
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
// the contract method with ID 0x704a8ce4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prove(uint8 ground, ((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32),uint8,(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes),(bytes32,bytes),uint32,bytes,bytes32[],bytes32,bytes32[],uint32) e) returns(uint256 id)
func (fraudProofs *FraudProofs) PackProve(ground uint8, e OpeningFactsEvidence) []byte {
	enc, err := fraudProofs.abi.Pack("prove", ground, e)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x704a8ce4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prove(uint8 ground, ((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32),uint8,(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes),(bytes32,bytes),uint32,bytes,bytes32[],bytes32,bytes32[],uint32) e) returns(uint256 id)
func (fraudProofs *FraudProofs) TryPackProve(ground uint8, e OpeningFactsEvidence) ([]byte, error) {
	return fraudProofs.abi.Pack("prove", ground, e)
}

// UnpackProve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x704a8ce4.
//
// Solidity: function prove(uint8 ground, ((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32),uint8,(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes),(bytes32,bytes),uint32,bytes,bytes32[],bytes32,bytes32[],uint32) e) returns(uint256 id)
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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIEraFacts\",\"name\":\"settlement_\",\"type\":\"address\"},{\"internalType\":\"contractIConvictions\",\"name\":\"convictions_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"answerWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"dataFee\",\"type\":\"uint128\"}],\"internalType\":\"structWalkDisputes.Params\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"accuser\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"AlreadyDisputing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"BadJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"}],\"name\":\"ChallengeOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"column\",\"type\":\"uint32\"}],\"name\":\"ColumnOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraNotOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"ItemsSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"LeafOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lines\",\"type\":\"uint256\"}],\"name\":\"LineOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"LinesSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"NotClaimed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"NotDevice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"NotEraMatrix\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"appointed\",\"type\":\"address\"}],\"name\":\"NotEraSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NotEraVerifier\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotFalse\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"enumWalkDisputes.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"enumWalkDisputes.State\",\"name\":\"wanted\",\"type\":\"uint8\"}],\"name\":\"NotInState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NotItsJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"NotMemory\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingCredited\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"OpeningSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"PathLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"row\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"}],\"name\":\"PositionOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"RootNotCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyDisputes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"WindowOpen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumWalkDisputes.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"DisputeClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"walk\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"items\",\"type\":\"bytes\"}],\"name\":\"Disputed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"line\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"parents\",\"type\":\"bytes\"}],\"name\":\"Refuted\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_OPEN\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REFUTE_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"deviceIndex\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"positionsCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structStart\",\"name\":\"start\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structCommit\",\"name\":\"commit\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structOpeningFacts.Answer\",\"name\":\"answer\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"opening\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"openingPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"rootPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint32\",\"name\":\"column\",\"type\":\"uint32\"}],\"internalType\":\"structOpeningFacts.Evidence\",\"name\":\"e\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"items\",\"type\":\"bytes\"}],\"name\":\"accuse\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"answerWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bondFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"close\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"line\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"internalType\":\"structWalkDisputes.Shown\",\"name\":\"signed\",\"type\":\"tuple\"}],\"name\":\"convict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"convictions\",\"outputs\":[{\"internalType\":\"contractIConvictions\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"dataFee\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputeCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"disputeOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumWalkDisputes.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"accuser\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"warned\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"internalType\":\"structWalkDisputes.Dispute\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"openAgainst\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"othersAgainst\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"line\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"internalType\":\"structWalkDisputes.Shown\",\"name\":\"claimed\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"parents\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"refute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settlement\",\"outputs\":[{\"internalType\":\"contractIEraFacts\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "97b9f212499f1144c0e191a47273381653",
	Bin: "0x610100604052348015610010575f5ffd5b506040516160a33803806160a383398101604081905261002f9161010a565b82826001600160a01b038216158061004e57506001600160a01b038116155b1561006c5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0390811660a0521660805280516001600160401b03165f036100cb576040516387a33b2760e01b815260206004820152600c60248201526b616e7377657257696e646f7760a01b604482015260640160405180910390fd5b80516020909101516001600160801b031660e0526001600160401b031660c052506101c39050565b6001600160a01b0381168114610107575f5ffd5b50565b5f5f5f838503608081121561011d575f5ffd5b8451610128816100f3565b6020860151909450610139816100f3565b92506040603f198201121561014c575f5ffd5b50604080519081016001600160401b038111828210171561017b57634e487b7160e01b5f52604160045260245ffd5b60409081528501516001600160401b0381168114610197575f5ffd5b815260608501516001600160801b03811681146101b2575f5ffd5b602082015292959194509192509050565b60805160a05160c05160e051615e2861027b5f395f8181610216015261113b01525f81816102d50152818161077701528181610cb601528181611235015261126f01525f818161032101528181610a5a01528181610d7401528181610f380152818161118601528181611462015281816114f60152818161160501526137d101525f81816101b801528181611b8c01528181612ac7015281816138e301528181613a3c01528181613b8a0152613c9a0152615e285ff3fe608060405260043610610109575f3560e01c806394d4bfaa116100a1578063d221d46611610071578063d76e60a411610057578063d76e60a41461036e578063df9fdd6614610399578063ec33ad9c146103af575f5ffd5b8063d221d46614610310578063d5d44d8014610343575f5ffd5b806394d4bfaa14610259578063a28889e114610284578063b1eb0fb714610298578063c2f654da146102c4575f5ffd5b8063463184ad116100dc578063463184ad1461018857806351160630146101a75780635abcb29c146101f25780639401630f14610205575f5ffd5b80630aebeb4e1461010d578063117e15061461012e5780632ba707741461014d5780633ccfd60b14610174575b5f5ffd5b348015610118575f5ffd5b5061012c610127366004614fef565b6103c3565b005b348015610139575f5ffd5b5061012c610148366004615027565b610551565b348015610158575f5ffd5b50610161600881565b6040519081526020015b60405180910390f35b34801561017f575f5ffd5b5061012c610646565b348015610193575f5ffd5b5061012c6101a23660046150c2565b610725565b3480156101b2575f5ffd5b506101da7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161016b565b61016161020036600461517a565b6108db565b348015610210575f5ffd5b506102387f000000000000000000000000000000000000000000000000000000000000000081565b6040516fffffffffffffffffffffffffffffffff909116815260200161016b565b348015610264575f5ffd5b50610161610273366004615207565b60016020525f908152604090205481565b34801561028f575f5ffd5b506101615f5481565b3480156102a3575f5ffd5b506102b76102b2366004614fef565b610f9c565b60405161016b9190615288565b3480156102cf575f5ffd5b506102f77f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff909116815260200161016b565b34801561031b575f5ffd5b506101da7f000000000000000000000000000000000000000000000000000000000000000081565b34801561034e575f5ffd5b5061016161035d366004615207565b60036020525f908152604090205481565b348015610379575f5ffd5b50610161610388366004615207565b60026020525f908152604090205481565b3480156103a4575f5ffd5b506101616210c8e081565b3480156103ba575f5ffd5b50610161611127565b5f81815260046020526040902080547c0100000000000000000000000000000000000000000000000000000000900460ff16600181600581111561040957610409615222565b141580156104295750600281600581111561042657610426615222565b14155b1561047057828160016040517f5132491b0000000000000000000000000000000000000000000000000000000081526004016104679392919061536f565b60405180910390fd5b5f61047a83611182565b90508067ffffffffffffffff1642116104d2576040517fbcbd1a4c0000000000000000000000000000000000000000000000000000000081526004810185905267ffffffffffffffff82166024820152604401610467565b5f60018360058111156104e7576104e7615222565b1490506105268585836104fb5760056104fe565b60045b846105135787546001600160a01b031661129d565b60028801546001600160a01b031661129d565b801561054a5761054a8460058660020160149054906101000a900460ff16156114c1565b5050505050565b5f61055e84846002611680565b90505f80610579838561057461010060016153bd565b611786565b90925090505f61059f6101608701356105956020890189615207565b8860600135611900565b90505f806105c88360026105b960408b0160208c016153f0565b67ffffffffffffffff166119cb565b9150915084821480156105da57508381145b15610611576040517f4c49b72900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600286015461062f908a9088906003906001600160a01b031661129d565b61063b8660065f6114c1565b505050505050505050565b335f9081526003602052604081205490819003610691576040517fe44baf8f000000000000000000000000000000000000000000000000000000008152336004820152602401610467565b335f818152600360205260408082208290555190919083908381818185875af1925050503d805f81146106df576040519150601f19603f3d011682016040523d82523d5f602084013e6106e4565b606091505b5050905080610721576040517f36899e48000000000000000000000000000000000000000000000000000000008152336004820152602401610467565b5050565b5f61073288886001611680565b90505f61074182888888611ae1565b905061076f8261075760408b0160208c01615207565b61076760408b0160208c016153f0565b848888611b84565b60028161079c7f00000000000000000000000000000000000000000000000000000000000000004261540b565b6001850180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000067ffffffffffffffff841602179055600685018290558454839086907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c010000000000000000000000000000000000000000000000000000000083600581111561084857610848615222565b02179055505083546001600160a01b031691508a90507f3d4e311e582a4ba8d372ea6e4bee23fc0f06dad9fead7af0a60c119107512a2f61088f60408b0160208c016153f0565b60018601546040516108c8929174010000000000000000000000000000000000000000900467ffffffffffffffff16908c908c90615454565b60405180910390a3505050505050505050565b5f6108e4611127565b34101561092f57346108f4611127565b6040517f9901e61100000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610467565b6002610942610100860160e08701615497565b60ff16146109935761095b610100850160e08601615497565b6040517faaceafef00000000000000000000000000000000000000000000000000000000815260ff9091166004820152602401610467565b6109a56102c085016102a086016154c3565b63ffffffff16156109fd576109c26102c085016102a086016154c3565b6040517ff4939f6b00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610467565b5f5f610a0886611bcc565b91509150610a25866001835f0151610a2091906154dc565b611d66565b60408281015190517f9b1e7a8d00000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b1e7a8d90602401602060405180830381865afa158015610aa7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610acb91906154ef565b15610b0a5781604001516040517f727d965e00000000000000000000000000000000000000000000000000000000815260040161046791815260200190565b610b2f610b1a6020880188615207565b610b2a6060890160408a01615207565b611e92565b5f5f8154610b3c90615506565b91829055505f818152600460209081526040909120919450610b6090880188615207565b610b7060a0890160808a016153f0565b6001610b8260608b0160408c01615207565b6001850180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b038316179055845485905f908290601490869083907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c0100000000000000000000000000000000000000000000000000000000836005811115610c1857610c18615222565b0217905550815467ffffffffffffffff97881661010092830a9081029802191696909617905581546001600160a01b039687169190950a9081029502199093169390931790915550506040830151602084015160608501513460078501556002840180547fffffffffffffffffffffffff00000000000000000000000000000000000000001633179055600584015560048301556003820155610cdb7f00000000000000000000000000000000000000000000000000000000000000004261540b565b6001820180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000067ffffffffffffffff93841681029190911790915582546040517fd95c73860000000000000000000000000000000000000000000000000000000081526001600160a01b0380831660048301529290910490921660248301527f0000000000000000000000000000000000000000000000000000000000000000169063d95c738690604401602060405180830381865afa158015610db9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ddd919061553d565b60028201805491151574010000000000000000000000000000000000000000027fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff909216919091179055604083015182515f91610e40916102608b013590612004565b9050610e4f8884838a8a61209f565b8260060181905550815f0160149054906101000a900467ffffffffffffffff1667ffffffffffffffff16825f015f9054906101000a90046001600160a01b03166001600160a01b0316867fec0df4f97d5ca29436a119253ad753e77653adcc4b4800c32e2385fdb34bebc587604001518c5f018689602001518960010160149054906101000a900467ffffffffffffffff168f8f604051610ef69796959493929190615670565b60405180910390a481546040517fa7e21e800000000000000000000000000000000000000000000000000000000081526001600160a01b0391821660048201527f00000000000000000000000000000000000000000000000000000000000000009091169063a7e21e80906024015f604051808303815f87803b158015610f7b575f5ffd5b505af1158015610f8d573d5f5f3e3d5ffd5b50505050505050509392505050565b6040805161018080820183525f8083526020808401829052838501829052606084018290526080840182905260a0840182905260c0840182905260e08401829052610100840182905261012084018290526101408401829052610160840182905285825260048152908490208451928301855280546001600160a01b038116845274010000000000000000000000000000000000000000810467ffffffffffffffff169284019290925292939192918301907c0100000000000000000000000000000000000000000000000000000000900460ff16600581111561108257611082615222565b600581111561109357611093615222565b815260018201546001600160a01b038082166020840152740100000000000000000000000000000000000000009182900467ffffffffffffffff166040840152600284015490811660608401520460ff1615156080820152600382015460a0820152600482015460c0820152600582015460e082015260068201546101008201526007909101546101209091015292915050565b5f6fffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016611168486210c8e06156be565b61117291906153bd565b61117d9060026156be565b905090565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663da748b106040518163ffffffff1660e01b8152600401602060405180830381865afa1580156111e0573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061120491906156d5565b600184015474010000000000000000000000000000000000000000900467ffffffffffffffff16925090508161125a7f00000000000000000000000000000000000000000000000000000000000000008361540b565b67ffffffffffffffff161115611297576112947f00000000000000000000000000000000000000000000000000000000000000008261540b565b91505b50919050565b8254829084907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c01000000000000000000000000000000000000000000000000000000008360058111156112f5576112f5615222565b021790555082546001600160a01b03165f90815260016020526040812080549161131e836156f0565b9091555050600183015460028401546001600160a01b039081169116146113695782546001600160a01b03165f908152600260205260408120805491611363836156f0565b91905055505b60028301546001600160a01b039081165f908152600560209081526040808320875485168452825280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169055600787015493851683526003909152812080549091906113db9084906153bd565b909155505082546040516001600160a01b039091169085907fe366c3a1b8e7c3ea220ebe4c162f528c032711e8af58ed16109464dfa85969c490611420908690615724565b60405180910390a382546040517f1da275350000000000000000000000000000000000000000000000000000000081526001600160a01b0391821660048201527f000000000000000000000000000000000000000000000000000000000000000090911690631da27535906024015f604051808303815f87803b1580156114a5575f5ffd5b505af11580156114b7573d5f5f3e3d5ffd5b5050505050505050565b60038301546040517f9b1e7a8d00000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b1e7a8d90602401602060405180830381865afa158015611543573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061156791906154ef565b1561157157505050565b6040805160e08101825284546001600160a01b03808216835260018701548116602084015233838501527401000000000000000000000000000000000000000090910467ffffffffffffffff1660608301526003860154608083015260ff851660a083015283151560c083015291517fe21930680000000000000000000000000000000000000000000000000000000081527f00000000000000000000000000000000000000000000000000000000000000009092169163e21930689161163a91600401615732565b6020604051808303815f875af1158015611656573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061167a91906154ef565b50505050565b5f83815260046020526040902081600581111561169f5761169f615222565b81547c0100000000000000000000000000000000000000000000000000000000900460ff1660058111156116d5576116d5615222565b146117375780546040517f5132491b0000000000000000000000000000000000000000000000000000000081526104679186917c010000000000000000000000000000000000000000000000000000000090910460ff1690859060040161536f565b8060040154611745846121ab565b1461177f576040517f91f959c500000000000000000000000000000000000000000000000000000000815260048101859052602401610467565b9392505050565b5f806040611796858201866157b1565b9050146117e7576117aa60408501856157b1565b604080517f953d506f0000000000000000000000000000000000000000000000000000000081526104679350600401918252602082015260400190565b6118046117f760408601866157b1565b5080359160209091013590565b6006870154919350915061188c61183561182460408801602089016153f0565b67ffffffffffffffff1685856121f9565b61184260208801886154c3565b63ffffffff168661185660608a018a615812565b808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525061224a92505050565b146118f85761189e60208501856154c3565b6118ae60408601602087016153f0565b6040517fc942c9ae00000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015267ffffffffffffffff166024820152604401610467565b935093915050565b604080517f736c61726b2f76312f6d656d6f72792f636163686500000000000000000000006020820152908101849052606083811b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001690820152607481018290525f906002906094015b60408051601f19818403018152908290526119859161588d565b602060405180830381855afa1580156119a0573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906119c391906154ef565b949350505050565b5f5f620400008310611a15576040517f62aa66cd00000000000000000000000000000000000000000000000000000000815260048101849052620400006024820152604401610467565b835f03611a2f57611a2685846123d9565b915091506118f8565b611a37614fb2565b611a4c86611a466001886154dc565b866119cb565b9093509150611a5d81848487612533565b5f5b6008811015611aca57611ab187611a776001896154dc565b611aac855f6060820151604083015160401c01602083015160801c835160c01c0101905063ffffffff8116600e1c9050919050565b6119cb565b9094509250611ac28285858461256c565b600101611a5f565b50611ad48161258e565b9250925050935093915050565b5f8080611af487876105746010806156be565b90925090505f8080611b208888611b1160408d0160208e016153f0565b67ffffffffffffffff16612694565b9250925092508483148015611b3457508382145b15611b6b576040517f4c49b72900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611b76888883612864565b9a9950505050505050505050565b611bc4611bb07f0000000000000000000000000000000000000000000000000000000000000000612937565b87600401548860050154878787878c6129ce565b505050505050565b611bf360405180608001604052805f81526020015f81526020015f81526020015f81525090565b611c2c6040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b611c6383611c426101a082016101808301615497565b611c506101a0870187615898565b611c5e6101c08801886158d4565b612a91565b91505f611cf1611cb3611c7a6102208701876157b1565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250612b5592505050565b611cc5610220870161020088016154c3565b63ffffffff16611cdd610160880161014089016154c3565b63ffffffff16611856610240890189615812565b83516020850151919250611d4791611d0d6101e08801886158d4565b606087015190359085611d246101e08b018b6158d4565b611d329060208101906157b1565b611d4260408d0160208e01615207565b612bcc565b611d5e84611d596102208201826157b1565b612c86565b915050915091565b805f03611dd257610260820135151580611d8e5750611d89610280830183615812565b151590505b15610721576040517fd79beef90000000000000000000000000000000000000000000000000000000081525f60048201526102608301356024820152604401610467565b5f611e02836102600135604051602001611dee91815260200190565b604051602081830303815290604052612b55565b9050611e126101c08401846158d4565b35611e4882611e226001866154dc565b611e34610140880161012089016154c3565b63ffffffff16611856610280890189615812565b14611e8d576040517fd79beef9000000000000000000000000000000000000000000000000000000008152600481018390526102608401356024820152604401610467565b505050565b335f9081526005602090815260408083206001600160a01b038616845290915290205460ff1615611f00576040517f718f9a9a0000000000000000000000000000000000000000000000000000000081523360048201526001600160a01b0383166024820152604401610467565b336001600160a01b03821614611f9c576001600160a01b0382165f90815260026020526040902054600811611f73576040517f8fa3d2210000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015260086024820152604401610467565b6001600160a01b0382165f908152600260205260408120805491611f9683615506565b91905055505b335f9081526005602090815260408083206001600160a01b0386168452825280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660019081179091559091528120805491611ffb83615506565b91905055505050565b604080517f736c61726b2f76312f6d656d6f72792f77616c6b0000000000000000000000006020820152908101849052606081018390527fffffffffffffffff0000000000000000000000000000000000000000000000004660c01b1660808201527fffffffff0000000000000000000000000000000000000000000000000000000060e083901b1660888201525f90600290608c0161196b565b5f5f5f6120d28688602001518a5f016101000160208101906120c191906153f0565b67ffffffffffffffff168888612ecd565b915091505f602088602001516120e89190615933565b6120f39060106156be565b886060015161210291906153bd565b90506121126102208a018a6157b1565b829061211f8260106153bd565b9261212c93929190615946565b6121359161596d565b6fffffffffffffffffffffffffffffffff1916836fffffffffffffffffffffffffffffffff191603612193576040517f4c49b72900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61219e868684612864565b9998505050505050505050565b5f6040518060e0016040528060b28152602001615d7660b2913980516020918201206040516121dc928591016159d2565b604051602081830303815290604052805190602001209050919050565b6040515f602082018190527fffffffffffffffff00000000000000000000000000000000000000000000000060c086901b16602183015260298201849052604982018390529060029060690161196b565b5f82841061228e576040517f9bec873a0000000000000000000000000000000000000000000000000000000081526004810185905260248101849052604401610467565b835f61229b6001866154dc565b90505f5b811561237f5782600116600114806122b657508183105b1561236f57845181036123095784516040517f449ee08c00000000000000000000000000000000000000000000000000000000815260048101919091526024810188905260448101879052606401610467565b8260011660011461233c576123378886838151811061232a5761232a6159e7565b602002602001015161303c565b61235f565b61235f858281518110612351576123516159e7565b60200260200101518961303c565b97508061236b81615506565b9150505b600192831c929190911c9061229f565b845181146123cd5784516040517f449ee08c00000000000000000000000000000000000000000000000000000000815260048101919091526024810188905260448101879052606401610467565b50959695505050505050565b5f5f5f5f5f5f6123fb88887001000000000000000200000000000000036130d4565b93509350935093506fffffffff000000000000000000000000602085901c166bffffffff0000000000000000604085901c161767ffffffff00000000606084901c16608083901c63ffffffff1617176fffffffff000000000000000000000000606086901c166bffffffff0000000000000000608086901c161767ffffffff0000000060a085901c1660c084901c63ffffffff16171760801b1795506fffffffff000000000000000000000000606085901b166bffffffff0000000000000000604085901b161767ffffffff00000000602084901b1663ffffffff831617176fffffffff000000000000000000000000602086811b919091166bffffffff000000000000000086161767ffffffff000000009185901c91909116604084901c63ffffffff16171760801b179450505050509250929050565b5f84525f60208501525f604085015263ffffffff8160201c1660801b63ffffffff821660c01b17606085015261167a8484845f5f613235565b61167a84848484600101639e3779b90263ffffffff1685600116600114613235565b6020818101515f9182919081901c17604081901c6fffffffffffffffff00000000000000001667ffffffffffffffff919091161761260984515f77ffffffffffffffff0000000000000000ffffffffffffffff8260201c83171690506fffffffffffffffffffffffffffffffff8160401c8217169050919050565b60801b17915061265960608401515f77ffffffffffffffff0000000000000000ffffffffffffffff8260201c83171690506fffffffffffffffffffffffffffffffff8160401c8217169050919050565b604084810151602081901c179081901c6fffffffffffffffff00000000000000001667ffffffffffffffff919091161760801b179050915091565b5f8060606126a561010060016153bd565b6126b09060406156be565b851461270a57846126c461010060016153bd565b6126cf9060406156be565b6040517f953d506f00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610467565b61271761010060016153bd565b67ffffffffffffffff81111561272f5761272f615a14565b604051908082528060200260200182016040528015612758578160200160208202803683370190505b5090506127686204000085615933565b815f8151811061277a5761277a6159e7565b60200260200101818152505061278e614fb2565b86359350602087013592506127a581858588612533565b5f5b61010081101561284a576127e6825f6060820151604083015160401c01602083015160801c835160c01c0101905063ffffffff8116600e1c9050919050565b836127f28360016153bd565b81518110612802576128026159e7565b6020908102919091010152612831888861281d8460016153bd565b604002919091018035926020909101359150565b90955093506128428286868461256c565b6001016127a7565b506128548161258e565b9098909750919550909350505050565b5f81516040518160051b81015f5b838110156128b5576001810160051b86015160b81b825260408160061b8901600984013760208160051b840160498460025afa6128ad575f5ffd5b600101612872565b50600181535b600183111561292c575f5f5b84600182011015612907578060051b8401604081600186015e5060208260051b850160418560025afa6128f8575f5ffd5b600191909101906002016128c7565b84811015612924578060051b8401518260051b8501526001820191505b5092506128bb565b505195945050505050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fd20f61e58f499b65e32963f30f3db134118555338b82bf69aa9018557b98dad2918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201526001600160a01b03821660a08201525f9060c0016121dc565b61063b886040518060e0016040528060b28152602001615d7660b291396040516020016129fb9190615a41565b60408051601f1981840301815282825280516020918201209083015281018a90526060810189905267ffffffffffffffff8816608082015260a0810187905260c001604051602081830303815290604052805190602001208585856040518060400160405280600781526020017f506172656e74730000000000000000000000000000000000000000000000000081525061357b565b612ab860405180608001604052805f81526020015f81526020015f81526020015f81525090565b612ac285856137be565b612aeb7f0000000000000000000000000000000000000000000000000000000000000000612937565b8152612af6856121ab565b602082018190528151612b199185612b1460608a0160408b01615207565b613d1d565b60408083018290528251602080850151612b489492939092918791612b4391908c01908c01615207565b613e25565b6060820152949350505050565b5f60025f60f81b83604051602001612b6e929190615a98565b60408051601f1981840301815290829052612b889161588d565b602060405180830381855afa158015612ba3573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190612bc691906154ef565b92915050565b61063b886040518060e0016040528060b28152602001615d7660b29139604051602001612bf99190615acb565b60408051601f1981840301815282825280516020918201209083015281018a9052606081018990526080810188905260a0810187905260c001604051602081830303815290604052805190602001208585856040518060400160405280600881526020017f4f70656e696e677300000000000000000000000000000000000000000000000081525061357b565b612cbf6040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f6001612cd3610100870160e08801615497565b60ff161490505f612ce386613ee7565b905081612cfa57612cf5602082615b22565b612cfc565b805b60c084015281612d0d57600c612d1a565b612d1a610200600c6153bd565b606084015281612d2b576020612d34565b612d3486613f62565b612d3f9060106156be565b8360600151612d4e91906153bd565b60808401525f612d5d87613fa3565b9050848114612da2576040517f64862cad0000000000000000000000000000000000000000000000000000000081526004810186905260248101829052604401610467565b612daf60045f8789615946565b612db891615b35565b60e01c8452612dcb600860048789615946565b612dd491615b35565b60e01c6020850152612dea600c60088789615946565b612df391615b35565b60e01c604085015283511580612e225750612e16610140880161012089016154c3565b63ffffffff16845f0151115b80612e31575081846020015110155b80612e485750612e4087613f62565b846040015110155b15612e9c578351602085015160408087015190517f4526ea38000000000000000000000000000000000000000000000000000000008152600481019390935260248301919091526044820152606401610467565b82612eb75760208460200151612eb29190615b22565b612ebd565b83602001515b60a0850152509195945050505050565b5f6060612edd61040060106156be565b8314612f2c5782612ef161040060106156be565b6040517feb1d02c300000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610467565b612f376010806156be565b67ffffffffffffffff811115612f4f57612f4f615a14565b604051908082528060200260200182016040528015612f78578160200160208202803683370190505b5090505f612f868888614053565b9050612f90614fd0565b815160c01c5f5b6010811015613023575f5b601081101561300857806020612fb88c866156be565b612fc4911c60106156be565b612fce91906153bd565b8682612fdb8560106156be565b612fe591906153bd565b81518110612ff557612ff56159e7565b6020908102919091010152600101612fa2565b5061301684848a8a8561420e565b9293929150600101612f97565b5061302d83614361565b94505050509550959350505050565b6040517f0100000000000000000000000000000000000000000000000000000000000000602082015260218101839052604181018290525f906002906061015b60408051601f19818403018152908290526130969161588d565b602060405180830381855afa1580156130b1573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061177f91906154ef565b8078010000000000000001000000000000000100000000000000018381029063ffffffff60a087901c8116820291608088901c8216029060e088901c9060c089901c165f5b600a8110156131e75763d2511f53870263cd9e8d5786027bffffffff00000000ffffffff00000000ffffffff00000000ffffffff78010000000000000001000000000000000100000000000000018602898360201c18181698507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff78010000000000000001000000000000000100000000000000018502878460201c1818169650809750508094505063ffffffff639e3779b9840116925063ffffffff63bb67ae858301169150600181019050613119565b5050507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff831692507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8116905093509350935093565b6fffffffffffffffffffffffffffffffff7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60c084901b77ffffffffffffffff0000000000000000ffffffffffffffff608088901c1677ffffffffffffffff00000000000000000000000000000000604089901c1617602081901b178216885118011661330682871677ffffffffffffffff0000000000000000ffffffffffffffff604082901b8217167bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8160201b8217169050919050565b60208801511861335f8660801c77ffffffffffffffff0000000000000000ffffffffffffffff604082901b8217167bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8160201b8217169050919050565b6040890151186133b784881677ffffffffffffffff0000000000000000ffffffffffffffff604082901b8217167bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8160201b8217169050919050565b60608a015118935084156133e7578160c01c8260401b1791508060801c8160801b1790508360c01b8460401c1793505b9181017bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169161343a6010858518901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b935083017bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1661348d600c838318901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b9283017bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169291506134e26008858518901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b935083017bffffffff00000000ffffffff00000000ffffffff00000000ffffffff166135356007838318901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b9150841561355f578160c01b8260401c1791508060801c8160801b1790508360c01c8460401b1793505b9188526020880152604087015260609095019490945250505050565b6040517f1901000000000000000000000000000000000000000000000000000000000000602082015260228101879052604281018690525f90819060620160408051601f19818403018152919052805160209091012090506041851461360f57826040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016104679190615b9a565b5f8061361e604082898b615946565b81019061362b9190615bcf565b915091505f88886040818110613643576136436159e7565b919091013560f81c9150507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082118061368f57508060ff16601b1415801561368f57508060ff16601c14155b156136c857856040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016104679190615b9a565b6001600160a01b038716158061374a5750604080515f81526020810180835286905260ff83169181019190915260608101849052608081018390526001600160a01b0388169060019060a0016020604051602081039080840390855afa158015613734573d5f5f3e3d5ffd5b505050602060405103516001600160a01b031614155b1561378357856040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016104679190615b9a565b83898960405160200161379893929190615bef565b604051602081830303815290604052805190602001209450505050509695505050505050565b6137c7826143ea565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016638eac7a4861380660a08501608086016153f0565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff90911660048201526024015f6040518083038186803b15801561385c575f5ffd5b505afa15801561386e573d5f5f3e3d5ffd5b505f925061388c915061388690506020850185615207565b83614b5f565b9050808360600135146138d8576040517f59afced90000000000000000000000000000000000000000000000000000000081526060840135600482015260248101829052604401610467565b5f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016631cd4876d6139156020870187615207565b61392560a08801608089016153f0565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa15801561398e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906139b29190615c08565b90506001600160a01b0381166139ce6040860160208701615207565b6001600160a01b031614613a32576139ec6040850160208601615207565b6040517fbeb328c40000000000000000000000000000000000000000000000000000000081526001600160a01b0391821660048201529082166024820152604401610467565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166339335a17613a716060870160408801615207565b613a8160a08801608089016153f0565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa158015613aea573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b0e919061553d565b613b7f57613b226060850160408601615207565b613b3260a08601608087016153f0565b6040517f7b24d5be0000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015267ffffffffffffffff166024820152604401610467565b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166308d8d165613bbf60a08801608089016153f0565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff9091166004820152602401602060405180830381865afa158015613c1a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613c3e91906154ef565b905080613c9457613c5560a08601608087016153f0565b6040517f1c3f44fa00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610467565b5f613ccf7f0000000000000000000000000000000000000000000000000000000000000000613cc960a0890160808a016153f0565b84614bed565b90508086610160013514611bc4576040517fef08cec4000000000000000000000000000000000000000000000000000000008152610160870135600482015260248101829052604401610467565b5f5f6040518060e0016040528060b28152602001615d7660b29139604051602001613d489190615c23565b60408051601f19818403018152918152815160209283012091879187359188013590880135613d7d60808a0160608b016153f0565b6040805160208101979097528601949094526060850192909252608084015260a083015267ffffffffffffffff1660c082015260e00160408051601f1981840301815291905280516020909101209050613e1b8682613ddf60808801886157b1565b876040518060400160405280600581526020017f537461727400000000000000000000000000000000000000000000000000000081525061357b565b9695505050505050565b5f613e1b866040518060e0016040528060b28152602001615d7660b29139604051602001613e539190615ca0565b60408051808303601f190181528282528051602091820120908301528101889052606081018790528535608082015260a00160405160208183030381529060405280519060200120858060200190613eab91906157b1565b866040518060400160405280600681526020017f436f6d6d6974000000000000000000000000000000000000000000000000000081525061357b565b5f6001613efb610100840160e08501615497565b60ff1603613f2557613f15610120830161010084016153f0565b67ffffffffffffffff1692915050565b5060405b613f3b610120830161010084016153f0565b67ffffffffffffffff16613f508260206156be565b11613f5d5760011b613f29565b919050565b5f6001613f76610100840160e08501615497565b60ff1614613f85576001613f15565b6080613f99610120840161010085016153f0565b613f159190615cf7565b5f806001613fb8610100850160e08601615497565b60ff1614905080613fd557613fd0600c6102006153bd565b614000565b613fde83613f62565b613fe99060106156be565b613ff6610200600c6153bd565b61400091906153bd565b91505f8161402257602061401385613ee7565b61401d9190615b22565b61402b565b61402b84613ee7565b90505b600181111561404c576140426020846153bd565b925060011c61402e565b5050919050565b61405b614fd0565b7004000000000000000200000000000000065f5b6008811015614206576140bb858578010000000000000001000000000000000100000000000000016140a28560086156be565b6140ac91906156be565b6140b690866153bd565b6130d4565b8685604081106140cd576140cd6159e7565b60200201876140dd8760086153bd565b604081106140ed576140ed6159e7565b60200201886140fd8860106153bd565b6040811061410d5761410d6159e7565b602002018961411d8960186153bd565b6040811061412d5761412d6159e7565b60200201939093529290915291905252614172858578010000000000000001000000000000000100000000000000016141678560086156be565b6140a29060016153bd565b8661417e8660206153bd565b6040811061418e5761418e6159e7565b602002018761419e8760286153bd565b604081106141ae576141ae6159e7565b60200201886141be8860306153bd565b604081106141ce576141ce6159e7565b60200201896141de8960386153bd565b604081106141ee576141ee6159e7565b6020020193909352929091529190525260010161406f565b505092915050565b5f61421b86858585614c93565b61424a8661422a8460016153bd565b61423890639e3779b96156be565b63ffffffff1684600116600114614d37565b90505f600183161561427c577f170f07111d1f0d1e00000000000000000000000000000000000000000000000061429e565b7f02160b0e05041b030000000000000000000000000000000000000000000000005b90505f5b60088110156143565781811a6001811660071b60018260011c1660061b8360081b8b018460081b8b015f5b6008811015614345578560021c811860051b8301518086610100031c81871b17905084156143355777ffffffffffffffff0000000000000000ffffffffffffffff8160401c1677ffffffffffffffff0000000000000000ffffffffffffffff821660401b1790505b600582901b8301526001016142cd565b5050505050506001810190506142a2565b505095945050505050565b5f61436d825f5f614d37565b505f5b60048110156143e1578060081b83016003600183011660081b6104000184015f5f5b6101008110156143b2578281015184820151019190910190602001614392565b50808160401c018160801c8260c01c0101905063ffffffff81168560201b179450505050600181019050614370565b5060801b919050565b5f6143f86020830183615207565b6001600160a01b031603614468576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f70726f76696465720000000000000000000000000000000000000000000000006044820152606401610467565b5f6144796040830160208401615207565b6001600160a01b0316036144e9576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f7369676e657200000000000000000000000000000000000000000000000000006044820152606401610467565b5f6144fa6060830160408401615207565b6001600160a01b0316148061453b57506145176020820182615207565b6001600160a01b03166145306060830160408401615207565b6001600160a01b0316145b8061457557506145516040820160208301615207565b6001600160a01b031661456a6060830160408401615207565b6001600160a01b0316145b156145dc576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f76657269666965720000000000000000000000000000000000000000000000006044820152606401610467565b6145ec60a08201608083016153f0565b67ffffffffffffffff165f0361465e576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600360248201527f65726100000000000000000000000000000000000000000000000000000000006044820152606401610467565b61466e60c0820160a083016153f0565b67ffffffffffffffff165f036146e0576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f636f756e746572000000000000000000000000000000000000000000000000006044820152606401610467565b6110006146f360e0830160c084016154c3565b63ffffffff161115614763576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016104679060208082526004908201527f736c6f7400000000000000000000000000000000000000000000000000000000604082015260600190565b6001614776610100830160e08401615497565b60ff16036148775761010061479161012083018383016153f0565b67ffffffffffffffff1610806147c45750620100006147b8610120830161010084016153f0565b67ffffffffffffffff16115b80614809575060016147de610120830161010084016153f0565b6147e89190615d26565b6147fa610120830161010084016153f0565b1667ffffffffffffffff165f14155b15614872576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016104679060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b6149d7565b600261488a610100830160e08401615497565b60ff1603614973576104006148a7610120830161010084016153f0565b67ffffffffffffffff1610806148db575063100000006148cf610120830161010084016153f0565b67ffffffffffffffff16115b8061480957506104006148f6610120830161010084016153f0565b6149009190615d46565b67ffffffffffffffff1615614872576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016104679060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b6040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016104679060208082526004908201527f6b696e6400000000000000000000000000000000000000000000000000000000604082015260600190565b6149e9610140820161012083016154c3565b63ffffffff161580614a3a57506001614a09610100830160e08401615497565b60ff1614614a1957610100614a1c565b60405b61ffff16614a32610140830161012084016154c3565b63ffffffff16115b15614aa1576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f726f756e647300000000000000000000000000000000000000000000000000006044820152606401610467565b614ab3610140820161012083016154c3565b63ffffffff16614acb610160830161014084016154c3565b63ffffffff161080614af55750610100614aed610160830161014084016154c3565b63ffffffff16115b15614b5c576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f6f70656e696e67730000000000000000000000000000000000000000000000006044820152606401610467565b50565b604080517f736c61726b2f76312f646576696365000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606085901b16918101919091527cff0000000000000000000000000000000000000000000000000000000060e083901b1660548201525f9060029060580161307c565b604080517f736c61726b2f76312f6d61747269782d7365656400000000000000000000000060208201527fffffffffffffffff0000000000000000000000000000000000000000000000004660c090811b8216938301939093527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606087901b1660488301529184901b909116605c820152606481018290525f9060029060840161196b565b80600a1b83015f5b6010811015611bc457813560208301356040840193506008831660071b6007841660051b0188015f5b6080811015614d285781517bffffffff000000000000000000000000ffffffff0000000000000000606083900386811c60401b919091169085901c73ffffffff000000000000000000000000ffffffff161718825261010090910190602001614cc4565b50505050600181019050614c9b565b5f614eb3565b5f8251614d637bffffffff00000000ffffffff00000000ffffffff00000000ffffffff90565b81888551010116614d9c601082895118901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8188510116614def600c828618901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b93509183017bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1691614e446008838518901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b915081017bffffffff00000000ffffffff00000000ffffffff00000000ffffffff16614e976007858318901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b9583905295859052958590529585905250509118911818919050565b81600a1b780100000000000000010000000000000001000000000000000184029350845b6101008601811015614f7c576104008101614f05868461030085010161020085018661010087010186614d3d565b614f225f8561030085010361020085018761010087010386614d3d565b187bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6385ebca6b91909102167bffffffff00000000ffffffff00000000ffffffff00000000ffffffff600f82901c1618939093189250602001614ed7565b50508060801c8118905063ffffffff8160401c821816905063ffffffff63c2b2ae3582021690508060101c811890509392505050565b60405180608001604052806004906020820280368337509192915050565b6040518061080001604052806040906020820280368337509192915050565b5f60208284031215614fff575f5ffd5b5035919050565b5f6101808284031215611297575f5ffd5b5f60808284031215611297575f5ffd5b5f5f5f6101c0848603121561503a575f5ffd5b8335925061504b8560208601615006565b91506101a084013567ffffffffffffffff811115615067575f5ffd5b61507386828701615017565b9150509250925092565b5f5f83601f84011261508d575f5ffd5b50813567ffffffffffffffff8111156150a4575f5ffd5b6020830191508360208285010111156150bb575f5ffd5b9250929050565b5f5f5f5f5f5f5f610200888a0312156150d9575f5ffd5b873596506150ea8960208a01615006565b95506101a088013567ffffffffffffffff811115615106575f5ffd5b6151128a828b01615017565b9550506101c088013567ffffffffffffffff81111561512f575f5ffd5b61513b8a828b0161507d565b9095509350506101e088013567ffffffffffffffff81111561515b575f5ffd5b6151678a828b0161507d565b989b979a50959850939692959293505050565b5f5f5f6040848603121561518c575f5ffd5b833567ffffffffffffffff8111156151a2575f5ffd5b84016102c081870312156151b4575f5ffd5b9250602084013567ffffffffffffffff8111156151cf575f5ffd5b6151db8682870161507d565b9497909650939450505050565b6001600160a01b0381168114614b5c575f5ffd5b8035613f5d816151e8565b5f60208284031215615217575f5ffd5b813561177f816151e8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60068110615284577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b81516001600160a01b03168152610180810160208301516152b5602084018267ffffffffffffffff169052565b5060408301516152c8604084018261524f565b5060608301516152e360608401826001600160a01b03169052565b5060808301516152ff608084018267ffffffffffffffff169052565b5060a083015161531a60a08401826001600160a01b03169052565b5060c083015161532e60c084018215159052565b5060e083015160e083015261010083015161010083015261012083015161012083015261014083015161014083015261016083015161016083015292915050565b83815260608101615383602083018561524f565b6119c3604083018461524f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115612bc657612bc6615390565b67ffffffffffffffff81168114614b5c575f5ffd5b8035613f5d816153d0565b5f60208284031215615400575f5ffd5b813561177f816153d0565b67ffffffffffffffff8181168382160190811115612bc657612bc6615390565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b67ffffffffffffffff8516815267ffffffffffffffff84166020820152606060408201525f613e1b60608301848661542b565b803560ff81168114613f5d575f5ffd5b5f602082840312156154a7575f5ffd5b61177f82615487565b803563ffffffff81168114613f5d575f5ffd5b5f602082840312156154d3575f5ffd5b61177f826154b0565b81810381811115612bc657612bc6615390565b5f602082840312156154ff575f5ffd5b5051919050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361553657615536615390565b5060010190565b5f6020828403121561554d575f5ffd5b8151801515811461177f575f5ffd5b61557682615569836151fc565b6001600160a01b03169052565b615582602082016151fc565b6001600160a01b0316602083015261559c604082016151fc565b6001600160a01b03166040830152606081810135908301526155c0608082016153e5565b67ffffffffffffffff1660808301526155db60a082016153e5565b67ffffffffffffffff1660a08301526155f660c082016154b0565b63ffffffff1660c083015261560d60e08201615487565b60ff1660e083015261562261010082016153e5565b67ffffffffffffffff1661010083015261563f61012082016154b0565b63ffffffff1661012083015261565861014082016154b0565b63ffffffff1661014083015261016090810135910152565b878152615680602082018861555c565b856101a082015263ffffffff85166101c082015267ffffffffffffffff84166101e08201526102206102008201525f61219e6102208301848661542b565b8082028115828204841417612bc657612bc6615390565b5f602082840312156156e5575f5ffd5b815161177f816153d0565b5f816156fe576156fe615390565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b60208101612bc6828461524f565b5f60e0820190506001600160a01b0383511682526001600160a01b0360208401511660208301526001600160a01b03604084015116604083015267ffffffffffffffff60608401511660608301526080830151608083015260ff60a08401511660a083015260c08301516157aa60c084018215159052565b5092915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126157e4575f5ffd5b83018035915067ffffffffffffffff8211156157fe575f5ffd5b6020019150368190038213156150bb575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615845575f5ffd5b83018035915067ffffffffffffffff82111561585f575f5ffd5b6020019150600581901b36038213156150bb575f5ffd5b5f81518060208401855e5f93019283525090919050565b5f61177f8284615876565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff618336030181126158ca575f5ffd5b9190910192915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc18336030181126158ca575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261594157615941615906565b500690565b5f5f85851115615954575f5ffd5b83861115615960575f5ffd5b5050820193919092039150565b80357fffffffffffffffffffffffffffffffff0000000000000000000000000000000081169060108410156157aa577fffffffffffffffffffffffffffffffff00000000000000000000000000000000808560100360031b1b82161691505092915050565b8281526101a0810161177f602083018461555c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f506172656e7473284a6f62206a6f622c627974657333322070726576696f757381527f2c75696e743634206c696e652c6279746573333220726f6f742900000000000060208201525f61177f603a830184615876565b7fff00000000000000000000000000000000000000000000000000000000000000831681525f6119c36001830184615876565b7f4f70656e696e6773284a6f62206a6f622c627974657333322070726576696f7581527f732c6279746573333220636f6d6d69742c6279746573333220726f6f7429000060208201525f61177f603e830184615876565b5f82615b3057615b30615906565b500490565b80357fffffffff0000000000000000000000000000000000000000000000000000000081169060048410156157aa577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f60408385031215615be0575f5ffd5b50508035926020909101359150565b838152818360208301375f910160200190815292915050565b5f60208284031215615c18575f5ffd5b815161177f816151e8565b7f5374617274284a6f62206a6f622c627974657333322070726576696f75732c6281527f79746573333220736565642c6279746573333220706f736974696f6e73436f6d60208201527f6d69746d656e742c75696e74363420657870697265732900000000000000000060408201525f61177f6057830184615876565b7f436f6d6d6974284a6f62206a6f622c627974657333322070726576696f75732c81527f6279746573333220726f6f74290000000000000000000000000000000000000060208201525f61177f602d830184615876565b5f67ffffffffffffffff831680615d1057615d10615906565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff8281168282160390811115612bc657612bc6615390565b5f67ffffffffffffffff831680615d5f57615d5f615906565b8067ffffffffffffffff8416069150509291505056fe4a6f6228616464726573732070726f76696465722c61646472657373207369676e65722c616464726573732076657269666965722c62797465733332206465766963652c75696e743634206572612c75696e74363420636f756e7465722c75696e74333220736c6f742c75696e7438206b696e642c75696e7436342073697a652c75696e74333220726f756e64732c75696e743332206f70656e696e67732c62797465733332206d61747269785365656429",
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
// the contract method with ID 0x5abcb29c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accuse(((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32),uint8,(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes),(bytes32,bytes),uint32,bytes,bytes32[],bytes32,bytes32[],uint32) e, bytes items) payable returns(uint256 id)
func (walkDisputes *WalkDisputes) PackAccuse(e OpeningFactsEvidence, items []byte) []byte {
	enc, err := walkDisputes.abi.Pack("accuse", e, items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccuse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5abcb29c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accuse(((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32),uint8,(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes),(bytes32,bytes),uint32,bytes,bytes32[],bytes32,bytes32[],uint32) e, bytes items) payable returns(uint256 id)
func (walkDisputes *WalkDisputes) TryPackAccuse(e OpeningFactsEvidence, items []byte) ([]byte, error) {
	return walkDisputes.abi.Pack("accuse", e, items)
}

// UnpackAccuse is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5abcb29c.
//
// Solidity: function accuse(((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32),uint8,(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes),(bytes32,bytes),uint32,bytes,bytes32[],bytes32,bytes32[],uint32) e, bytes items) payable returns(uint256 id)
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
// the contract method with ID 0x117e1506.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convict(uint256 id, (address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job, (uint32,uint64,bytes,bytes32[]) signed) returns()
func (walkDisputes *WalkDisputes) PackConvict(id *big.Int, job Job, signed WalkDisputesShown) []byte {
	enc, err := walkDisputes.abi.Pack("convict", id, job, signed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117e1506.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convict(uint256 id, (address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job, (uint32,uint64,bytes,bytes32[]) signed) returns()
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
// the contract method with ID 0x463184ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refute(uint256 id, (address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job, (uint32,uint64,bytes,bytes32[]) claimed, bytes parents, bytes signature) returns()
func (walkDisputes *WalkDisputes) PackRefute(id *big.Int, job Job, claimed WalkDisputesShown, parents []byte, signature []byte) []byte {
	enc, err := walkDisputes.abi.Pack("refute", id, job, claimed, parents, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x463184ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refute(uint256 id, (address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job, (uint32,uint64,bytes,bytes32[]) claimed, bytes parents, bytes signature) returns()
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
// Solidity: event Disputed(uint256 indexed id, address indexed provider, uint64 indexed era, bytes32 challenge, (address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job, bytes32 key, uint32 walk, uint64 until, bytes items)
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
