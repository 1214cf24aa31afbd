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

// RewardClaimsBound is an auto generated low-level Go binding around an user-defined struct.
type RewardClaimsBound struct {
	Era             uint64
	Place           uint16
	Secret          [32]byte
	TranscriptsRoot [32]byte
	Batches         [32]byte
}

// RewardClaimsContracts is an auto generated low-level Go binding around an user-defined struct.
type RewardClaimsContracts struct {
	Access     common.Address
	Token      common.Address
	Settlement common.Address
	Verifiers  common.Address
	Enrolment  common.Address
	Pause      common.Address
}

// RewardClaimsSeat is an auto generated low-level Go binding around an user-defined struct.
type RewardClaimsSeat struct {
	Cohort uint32
	Seat   uint8
	Words  []*big.Int
	Shown  []RewardClaimsShown
}

// RewardClaimsShown is an auto generated low-level Go binding around an user-defined struct.
type RewardClaimsShown struct {
	List     []byte
	Root     [32]byte
	Path     [][32]byte
	PassPath [][32]byte
	Job      Job
	Start    Start
	Commit   Commit
}

// RewardPoolBudget is an auto generated low-level Go binding around an user-defined struct.
type RewardPoolBudget struct {
	Funded *big.Int
	Left   *big.Int
}

// RewardTermsTerms is an auto generated low-level Go binding around an user-defined struct.
type RewardTermsTerms struct {
	ClaimWindow uint32
	Draws       uint8
	Probation   uint32
	Unanswered  *big.Int
	Misconduct  *big.Int
}

// Start is an auto generated low-level Go binding around an user-defined struct.
type Start struct {
	Previous            [32]byte
	Seed                [32]byte
	PositionsCommitment [32]byte
	Expires             uint64
	Signature           []byte
}

// Verdict is an auto generated low-level Go binding around an user-defined struct.
type Verdict struct {
	Outcome      uint8
	Class        string
	Elapsed      uint64
	RoundTrip    uint64
	Lag          uint64
	PositionsKey [32]byte
	Refused      [32]byte
	Reason       string
	Signature    []byte
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
	Bin: "0x610140604052348015610010575f5ffd5b506040516160dc3803806160dc83398101604081905261002f916102e7565b8383836001600160a01b038216158061004f57506001600160a01b038116155b1561006d5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0390811660a05290811660805281166100a057604051630a0d5bb960e11b815260040160405180910390fd5b6001600160a01b031660c05280516001600160401b031615806100d15750805162278d006001600160401b03909116115b15610113576040516387a33b2760e01b815260206004820152600c60248201526b616e7377657257696e646f7760a01b60448201526064015b60405180910390fd5b662386f26fc100006001600160601b031681604001516001600160601b0316111561016b576040516387a33b2760e01b81526020600482015260076024820152666461746146656560c81b604482015260640161010a565b8051602082015160408301516001600160601b03166101205263ffffffff16610100526001600160401b031660e0526101f06101eb825f81604001516001600160601b03166060836020015163ffffffff166001600160c01b0316901b6080845f01516001600160401b03166001600160c01b0316901b17179050919050565b6101f9565b505050506103b5565b6040805180820182525f8082526001600160c01b0384811660208085018281526001805480820182559086529551905190931668010000000000000000026001600160401b03909316929092177fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6909401939093559251918252917fa9509a5b30353c46ba79e97e7e28e3ccaeab3989f7480ebb87d47eccb1b7d645910160405180910390a250565b6001600160a01b03811681146102b6575f5ffd5b50565b805163ffffffff811681146102cc575f5ffd5b919050565b80516001600160601b03811681146102cc575f5ffd5b5f5f5f5f84860360c08112156102fb575f5ffd5b8551610306816102a2565b6020870151909550610317816102a2565b6040870151909450610328816102a2565b92506060605f198201121561033b575f5ffd5b50604051606081016001600160401b038111828210171561036a57634e487b7160e01b5f52604160045260245ffd5b60405260608601516001600160401b0381168114610386575f5ffd5b8152610394608087016102b9565b60208201526103a560a087016102d1565b6040820152939692955090935050565b60805160a05160c05160e0516101005161012051615c5b6104815f395f610a9c01525f6109ec01525f81816108f2015261093501525f81816102de0152612dbc01525f818161058d015281816113df015281816114fd0152818161175401528181611da601528181611f5f0152818161236b01528181612d2b0152613cf101525f81816104ca01528181610e44015281816115d2015281816121ed015281816123d001528181612f4701528181613e0301528181613f5c015281816140aa01526141ba0152615c5b5ff3fe608060405260043610610199575f3560e01c80634a37cecf116100dc578063c4ac57fa11610087578063d221d46611610062578063d221d4661461057c578063d5d44d80146105af578063dc8c07bd146105da578063f14f3f11146105f9575f5ffd5b8063c4ac57fa1461054a578063c5d7392a1461055d578063ca4bb5a914610411575f5ffd5b806394d4bfaa116100b757806394d4bfaa146104ec5780639c47ae2e14610517578063bf81bf431461052b575f5ffd5b80634a37cecf146104795780634fdd8c58146104a557806351160630146104b9575f5ffd5b80632ba707741161014757806333c71d7b1161012257806333c71d7b146104115780633b5b5b82146104275780633c806ea4146104465780633ccfd60b14610465575f5ffd5b80632ba70774146103185780632e5373ab1461032c5780632ed27e6a1461034b575f5ffd5b80631267f7dd116101775780631267f7dd14610221578063128d00c01461027557806313007d55146102cd575f5ffd5b806303b2bf8e1461019d5780630ad5c979146101c55780631124e247146101db575b5f5ffd5b3480156101a8575f5ffd5b506101b260025481565b6040519081526020015b60405180910390f35b3480156101d0575f5ffd5b506101d9610618565b005b3480156101e6575f5ffd5b5061020c6101f5366004614cfa565b60046020525f908152604090205463ffffffff1681565b60405163ffffffff90911681526020016101bc565b34801561022c575f5ffd5b505f5461025c907801000000000000000000000000000000000000000000000000900467ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020016101bc565b348015610280575f5ffd5b505f546102a49077ffffffffffffffffffffffffffffffffffffffffffffffff1681565b60405177ffffffffffffffffffffffffffffffffffffffffffffffff90911681526020016101bc565b3480156102d8575f5ffd5b506103007f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101bc565b348015610323575f5ffd5b506101b2600881565b348015610337575f5ffd5b506101b2610346366004614d28565b6108a1565b348015610356575f5ffd5b506103d160408051606080820183525f80835260208084018290528385018290528154855180850187528381528083018490528601929092528451808401865267ffffffffffffffff608084901c16815263ffffffff9383901c93909316908301526bffffffffffffffffffffffff16928101929092525090565b60408051825167ffffffffffffffff16815260208084015163ffffffff1690820152918101516bffffffffffffffffffffffff16908201526060016101bc565b34801561041c575f5ffd5b5061025c62093a8081565b348015610432575f5ffd5b506101d9610441366004614d43565b6108e7565b348015610451575f5ffd5b506101d9610460366004614da1565b610bd8565b348015610470575f5ffd5b506101d9610f10565b348015610484575f5ffd5b50610498610493366004614cfa565b610fef565b6040516101bc9190614ed0565b3480156104b0575f5ffd5b5061020c600481565b3480156104c4575f5ffd5b506103007f000000000000000000000000000000000000000000000000000000000000000081565b3480156104f7575f5ffd5b506101b2610506366004615016565b60036020525f908152604090205481565b348015610522575f5ffd5b506101d96111b4565b348015610536575f5ffd5b506101d9610545366004614cfa565b6112b8565b6101b2610558366004615041565b611577565b348015610568575f5ffd5b506103d16105773660046150fb565b612095565b348015610587575f5ffd5b506103007f000000000000000000000000000000000000000000000000000000000000000081565b3480156105ba575f5ffd5b506101b26105c9366004615016565b60056020525f908152604090205481565b3480156105e5575f5ffd5b506101b26105f4366004614d28565b61211b565b348015610604575f5ffd5b506101d9610613366004615129565b61216a565b5f805477ffffffffffffffffffffffffffffffffffffffffffffffff811691780100000000000000000000000000000000000000000000000090910467ffffffffffffffff1690819003610698576040517fe8d4708f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8067ffffffffffffffff164210156106f2576040517ed544d700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201524260248201526044015b60405180910390fd5b5f61070062093a80836151ce565b90508067ffffffffffffffff16421115610758576040517f4ad7655800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201524260248201526044016106e9565b5f8080556107646123cd565b61076f9060016151ce565b6001805491925067ffffffffffffffff83169161078d9082906151ee565b8154811061079d5761079d615201565b5f9182526020909120015467ffffffffffffffff16036107df5760018054806107c8576107c861522e565b5f8281526020812082015f19908101919091550190555b60408051808201825267ffffffffffffffff83811680835277ffffffffffffffffffffffffffffffffffffffffffffffff88811660208086018281526001805480820182555f9190915296519051909316680100000000000000000292909416919091177fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf69094019390935592519182527fa9509a5b30353c46ba79e97e7e28e3ccaeab3989f7480ebb87d47eccb1b7d645910160405180910390a250505050565b5f60286103e86108b08461244e565b6108ba919061525b565b6108c590600461526e565b6108cf919061526e565b6108dc9062030d4061525b565b92915050565b905090565b67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661091f60208301836150fb565b67ffffffffffffffff16108061097e575061095b7f00000000000000000000000000000000000000000000000000000000000000006004615285565b67ffffffffffffffff1661097260208301836150fb565b67ffffffffffffffff16115b156109e5576040517f87a33b2700000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f616e7377657257696e646f77000000000000000000000000000000000000000060448201526064016106e9565b63ffffffff7f000000000000000000000000000000000000000000000000000000000000000016610a1c60408301602084016152af565b63ffffffff161115610a8a576040517f87a33b2700000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f64656d616e64457261730000000000000000000000000000000000000000000060448201526064016106e9565b610ac36bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016600a61526e565b610ad360608301604084016152e3565b6bffffffffffffffffffffffff161115610b49576040517f87a33b2700000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f646174614665650000000000000000000000000000000000000000000000000060448201526064016106e9565b610bd5610bd0610b5e368490038401846152fc565b5f81604001516bffffffffffffffffffffffff166060836020015163ffffffff1677ffffffffffffffffffffffffffffffffffffffffffffffff16901b6080845f015167ffffffffffffffff1677ffffffffffffffffffffffffffffffffffffffffffffffff16901b17179050919050565b6124fe565b50565b5f610be3888861264d565b6001810154909150640100000000900463ffffffff168214610c4d5760018101546040517ff46f75780000000000000000000000000000000000000000000000000000000081526004810184905264010000000090910463ffffffff1660248201526044016106e9565b5f805b63ffffffff8116841115610e3b575f610c716101608b016101408c016152af565b6001850154610c8790849063ffffffff1661538f565b610c9191906153d8565b90505f610d96610d0788888663ffffffff16818110610cb257610cb2615201565b9050602002810190610cc491906153ff565b610cce908061543b565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506126a192505050565b8363ffffffff168d610140016020810190610d2291906152af565b63ffffffff168a8a8863ffffffff16818110610d4057610d40615201565b9050602002810190610d5291906153ff565b610d6090602081019061549c565b808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525061271292505050565b90505f8363ffffffff16118015610dad5750838114155b15610dee576040517fba4ac7bc00000000000000000000000000000000000000000000000000000000815260048101859052602481018290526044016106e9565b809350610e26858c848a8a8863ffffffff16818110610e0f57610e0f615201565b9050602002810190610e2191906153ff565b6128a1565b50508080610e3390615500565b915050610c50565b50610e8e610e687f0000000000000000000000000000000000000000000000000000000000000000612a6c565b8360040154898560050154858b8b8f6020016020810190610e899190615016565b612b1c565b50600982015482546001600160a01b03165f9081526005602052604081208054909190610ebc90849061525b565b90915550610ecd9050826002612be9565b81546040516001600160a01b03909116908a907f189bba2c0f5bd1f5e6063751adc031620915b0fd2d164d99a3ed81a998fe1502905f90a3505050505050505050565b335f9081526005602052604081205490819003610f5b576040517fe44baf8f0000000000000000000000000000000000000000000000000000000081523360048201526024016106e9565b335f818152600560205260408082208290555190919083908381818185875af1925050503d805f8114610fa9576040519150601f19603f3d011682016040523d82523d5f602084013e610fae565b606091505b5050905080610feb576040517f36899e480000000000000000000000000000000000000000000000000000000081523360048201526024016106e9565b5050565b604080516101e080820183525f8083526020808401829052838501829052606084018290526080840182905260a0840182905260c0840182905260e08401829052610100840182905261012084018290526101408401829052610160840182905261018084018290526101a084018290526101c0840182905285825260068152908490208451928301855280546001600160a01b038116845274010000000000000000000000000000000000000000810467ffffffffffffffff169284019290925292939192918301907c0100000000000000000000000000000000000000000000000000000000900460ff1660048111156110ed576110ed614e6a565b60048111156110fe576110fe614e6a565b8152600182015463ffffffff808216602084015264010000000082041660408301526001600160a01b03680100000000000000009182900481166060840152600284015467ffffffffffffffff81166080850152919091041660a0820152600382015460c0820152600482015460e082015260058201546101008201526006820154610120820152600782015460ff16151561014082015260088201546101608201526009909101546101809091015292915050565b5f80547801000000000000000000000000000000000000000000000000900467ffffffffffffffff169003611215576040517fe8d4708f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5461124b9062093a80907801000000000000000000000000000000000000000000000000900467ffffffffffffffff166151ce565b67ffffffffffffffff16421161126357611263612d88565b5f5460405177ffffffffffffffffffffffffffffffffffffffffffffffff90911681527f6834436a39c33551d3638d5f8dd452dc01dd36bf20513de8e29b8927fea8ed689060200160405180910390a15f8055565b5f6112c282612e67565b600281015490915067ffffffffffffffff1642116113255760028101546040517fbcbd1a4c0000000000000000000000000000000000000000000000000000000081526004810184905267ffffffffffffffff90911660248201526044016106e9565b600981015460028201546801000000000000000090046001600160a01b03165f908152600560205260408120805490919061136190849061525b565b909155506113729050816004612be9565b80546040516001600160a01b039091169083907f4e9c5bbe420d20b86df64717a82c44e673adb73fc85ad1e5bd1b2075c8dc594e905f90a360038101546040517f9b1e7a8d00000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b1e7a8d90602401602060405180830381865afa15801561142c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114509190615524565b15611459575050565b6040805160e08101825282546001600160a01b03808216835260018501546801000000000000000090048116602084015233838501527401000000000000000000000000000000000000000090910467ffffffffffffffff16606083015260038401546080830152600560a0830152600784015460ff161560c083015291517fe21930680000000000000000000000000000000000000000000000000000000081527f00000000000000000000000000000000000000000000000000000000000000009092169163e2193068916115329160040161553b565b6020604051808303815f875af115801561154e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115729190615524565b505050565b5f5f61158587878787612f11565b9050846040013561159584612fd5565b146115cf576040517ff43e784a000000000000000000000000000000000000000000000000000000008152600481018490526024016106e9565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663973628f66040518163ffffffff1660e01b8152600401602060405180830381865afa15801561162c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061165091906155b3565b90505f61166661057760a08b0160808c016150fb565b602081015190915063ffffffff1661168460a08b0160808c016150fb565b61168e90846155ce565b67ffffffffffffffff161115611705576116ae60a08a0160808b016150fb565b60208201516040517f2a3bf76a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152918416602483015263ffffffff1660448201526064016106e9565b6040808401515f9081526007602052205460ff16806117c8575060408381015190517f9b1e7a8d00000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b1e7a8d90602401602060405180830381865afa1580156117a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117c59190615524565b15155b156118075782604001516040517f727d965e0000000000000000000000000000000000000000000000000000000081526004016106e991815260200190565b6040808401515f90815260046020819052918120805491929163ffffffff16908361183183615500565b91906101000a81548163ffffffff021916908363ffffffff16021790555061185991906155ee565b905061186d6101608b016101408c016152af565b63ffffffff168163ffffffff16106118b95783604001516040517fabcc70f60000000000000000000000000000000000000000000000000000000081526004016106e991815260200190565b60085f6118cc60608d0160408e01615016565b6001600160a01b031681526020808201929092526040015f908120916118f4908d018d615016565b6001600160a01b0316815260208101919091526040015f9081209061191f60a08d0160808e016150fb565b67ffffffffffffffff16815260208101919091526040015f205460ff16156119c45761195160608b0160408c01615016565b61195e60208c018c615016565b61196e60a08d0160808e016150fb565b6040517f3a821bdd0000000000000000000000000000000000000000000000000000000081526001600160a01b03938416600482015292909116602483015267ffffffffffffffff1660448201526064016106e9565b600860035f6119d660208e018e615016565b6001600160a01b03166001600160a01b031681526020019081526020015f205f8154611a019061560d565b91829055501115611a5e57611a1960208b018b615016565b6040517fa6565b8a0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152600860248201526044016106e9565b611a678a61211b565b341015611ab35734611a788b61211b565b6040517f9901e611000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016106e9565b600160085f611ac860608e0160408f01615016565b6001600160a01b031681526020808201929092526040015f90812091611af0908e018e615016565b6001600160a01b0316815260208101919091526040015f90812090611b1b60a08e0160808f016150fb565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f6101000a81548160ff02191690831515021790555060025f8154611b609061560d565b91829055505f818152600660209081526040909120919650611b84908c018c615016565b611b9460a08d0160808e016150fb565b60018d6040016020810190611ba99190615016565b6001850180547fffffffff0000000000000000000000000000000000000000ffffffffffffffff16680100000000000000006001600160a01b03841602179055845485905f908290601490869083907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c0100000000000000000000000000000000000000000000000000000000836004811115611c4a57611c4a614e6a565b02179055508691906101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055508591906101000a8154816001600160a01b0302191690836001600160a01b03160217905550505050508a610140016020810190611cb391906152af565b82611cc38d8a8960600151613012565b611ccd919061538f565b611cd791906153d8565b6001820180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff92909216919091179055600482611d236101608e016101408f016152af565b611d2d9190615625565b63ffffffff1610611d3f576004611d5c565b81611d526101608d016101408e016152af565b611d5c9190615625565b60018201805463ffffffff92909216640100000000027fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff9092169190911790556001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663d95c7386611dd860208e018e615016565b8d6080016020810190611deb91906150fb565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa158015611e54573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e789190615641565b6007820180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169115159190911790558251611eb590426151ce565b3460098301556002820180547fffffffff00000000000000000000000000000000000000000000000000000000163368010000000000000000027fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000161767ffffffffffffffff9290921691909117905560408501516020808701516060880151600885018b90558b3560068601556005850155600484015560038301919091556001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a7e21e8090611f92908e018e615016565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b158015611fe8575f5ffd5b505af1158015611ffa573d5f5f3e3d5ffd5b5061200f9250505060a08c0160808d016150fb565b67ffffffffffffffff1661202660208d018d615016565b60408781015160028501548251918252602082018c905267ffffffffffffffff168183015290516001600160a01b03929092169189917f8e13e8bfc44b62ad6babd069d2a212cd4180eade456985c61338627cd93ac662919081900360600190a4505050505095945050505050565b604080516060810182525f80825260208201819052918101919091526108dc6120bd836130e2565b604080516060810182525f8082526020820181905291810191909152506040805160608082018352608084901c67ffffffffffffffff16825283901c63ffffffff1660208201526bffffffffffffffffffffffff9092169082015290565b5f61212f61057760a08401608085016150fb565b604001516bffffffffffffffffffffffff164861214b846108a1565b612155919061526e565b61215f919061525b565b6108dc90600261526e565b5f612175878761264d565b905063ffffffff841615806121a65750612197610140870161012088016152af565b63ffffffff168463ffffffff16115b156121e5576040517fa7f9161900000000000000000000000000000000000000000000000000000000815263ffffffff851660048201526024016106e9565b6122376122117f0000000000000000000000000000000000000000000000000000000000000000612a6c565b82600401548784600501548888888d60200160208101906122329190615016565b61318d565b60038101545f90815260076020908152604080832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055600984015460028501546001600160a01b0368010000000000000000909104168452600590925282208054919290916122af90849061525b565b909155506122c09050816003612be9565b805460405163ffffffff861681526001600160a01b039091169088907f4d596f569885258d1c01d7fe6e82dd3512d399a9185dd69fab05c6ad3cb8e8039060200160405180910390a380546040517f84003aa90000000000000000000000000000000000000000000000000000000081526001600160a01b0380831660048301527401000000000000000000000000000000000000000090920467ffffffffffffffff1660248201527f0000000000000000000000000000000000000000000000000000000000000000909116906384003aa9906044015f604051808303815f87803b1580156123ae575f5ffd5b505af11580156123c0573d5f5f3e3d5ffd5b5050505050505050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663973628f66040518163ffffffff1660e01b8152600401602060405180830381865afa15801561242a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108e291906155b3565b5f806001612463610100850160e08601615660565b60ff16149050806124805761247b600c61020061525b565b6124ab565b61248983613257565b61249490601061526e565b6124a1610200600c61525b565b6124ab919061525b565b91505f816124cd5760206124be856132a8565b6124c89190615679565b6124d6565b6124d6846132a8565b90505b60018111156124f7576124ed60208461525b565b925060011c6124d9565b5050919050565b612506612d88565b5f547801000000000000000000000000000000000000000000000000900467ffffffffffffffff161561258f575f546040517fe49ad54d000000000000000000000000000000000000000000000000000000008152780100000000000000000000000000000000000000000000000090910467ffffffffffffffff1660048201526024016106e9565b8061259d62093a80426151ce565b7fffffffffffffffff000000000000000000000000000000000000000000000000780100000000000000000000000000000000000000000000000067ffffffffffffffff92831681029190911677ffffffffffffffffffffffffffffffffffffffffffffffff938416175f81905560408051948616855291900490911660208301527f6fab9b27f67968e2a8cbe01cee9cb9884e3f983a4a25a452a93774eb16c1c4cb910160405180910390a150565b5f61265783612e67565b905080600401546126678361330e565b146108dc576040517f91f959c5000000000000000000000000000000000000000000000000000000008152600481018490526024016106e9565b5f60025f60f81b836040516020016126ba9291906156a3565b60408051601f19818403018152908290526126d4916156d6565b602060405180830381855afa1580156126ef573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906108dc9190615524565b5f828410612756576040517f9bec873a00000000000000000000000000000000000000000000000000000000815260048101859052602481018490526044016106e9565b835f6127636001866151ee565b90505f5b811561284757826001166001148061277e57508183105b1561283757845181036127d15784516040517f449ee08c000000000000000000000000000000000000000000000000000000008152600481019190915260248101889052604481018790526064016106e9565b82600116600114612804576127ff888683815181106127f2576127f2615201565b602002602001015161333f565b612827565b61282785828151811061281957612819615201565b60200260200101518961333f565b9750806128338161560d565b9150505b600192831c929190911c90612767565b845181146128955784516040517f449ee08c000000000000000000000000000000000000000000000000000000008152600481019190915260248101889052604481018790526064016106e9565b50959695505050505050565b5f6128b5846128b0848061543b565b6133d7565b90505f5f5f6128ce8789600801548a600501548961361e565b92509250925082845f01511415806128ea575081846020015114155b806128f9575080846040015114155b1561294d578351602085015160408087015190517fffa2e5720000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915260448201526064016106e9565b600688015461296f908885604089013561296a60608b018b61549c565b6137a2565b60018311156129a457600688015461299f908861298d6001876151ee565b608089013561296a60a08b018b61549c565b612a06565b60808501351515806129c357506129be60a086018661549c565b151590505b15612a06576040517fd79beef90000000000000000000000000000000000000000000000000000000081525f6004820152608086013560248201526044016106e9565b6040850135612a1e85612a19888061543b565b613879565b14612a6257604080517fe1a1d660000000000000000000000000000000000000000000000000000000008152600481018590529086013560248201526044016106e9565b5050505050505050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fd20f61e58f499b65e32963f30f3db134118555338b82bf69aa9018557b98dad2918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201526001600160a01b03821660a08201525f9060c0015b604051602081830303815290604052805190602001209050919050565b5f5f6040518060e0016040528060b28152602001615ba960b29139604051602001612b4791906156e1565b60408051601f1981840301815282825280516020918201209083015281018a9052606081018990526080810188905260a0810187905260c001604051602081830303815290604052805190602001209050612bdb8a828787876040518060400160405280600881526020017f4f70656e696e6773000000000000000000000000000000000000000000000000815250613a9b565b9a9950505050505050505050565b8154819083907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c0100000000000000000000000000000000000000000000000000000000836004811115612c4157612c41614e6a565b021790555081546001600160a01b03165f908152600360205260408120805491612c6a83615738565b909155505060018201546801000000000000000090046001600160a01b039081165f908152600860209081526040808320865480861685529083528184207401000000000000000000000000000000000000000090910467ffffffffffffffff1684529091529081902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169055835490517f1da2753500000000000000000000000000000000000000000000000000000000815290821660048201527f000000000000000000000000000000000000000000000000000000000000000090911690631da27535906024015f604051808303815f87803b158015612d6e575f5ffd5b505af1158015612d80573d5f5f3e3d5ffd5b505050505050565b6040517f91d148540000000000000000000000000000000000000000000000000000000081525f60048201523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906391d1485490604401602060405180830381865afa158015612e09573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e2d9190615641565b612e65576040517f17a842420000000000000000000000000000000000000000000000000000000081523360048201526024016106e9565b565b5f818152600660205260409020600181547c0100000000000000000000000000000000000000000000000000000000900460ff166004811115612eac57612eac614e6a565b14612f0c5780546040517f1478b3360000000000000000000000000000000000000000000000000000000081526106e99184917c010000000000000000000000000000000000000000000000000000000090910460ff169060040161574d565b919050565b612f3860405180608001604052805f81526020015f81526020015f81526020015f81525090565b612f428585613cde565b612f6b7f0000000000000000000000000000000000000000000000000000000000000000612a6c565b8152612f768561330e565b602082018190528151612f999185612f9460608a0160408b01615016565b61423d565b60408083018290528251602080850151612fc89492939092918791612fc391908c01908c01615016565b614345565b6060820152949350505050565b604080517f736c61726b2f76312f706f736974696f6e732d636f6d6d69740000000000000060208201529081018290525f906002906060016126ba565b5f613025610160850161014086016152af565b63ffffffff1660c060027f736c61726b2f76312f64656d616e6400000000000000000000000000000000008686604051602001613075939291909283526020830191909152604082015260600190565b60408051601f198184030181529082905261308f916156d6565b602060405180830381855afa1580156130aa573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906130cd9190615524565b6130d892911c615761565b90505b9392505050565b600180545f9182916130f491906151ee565b90505b8267ffffffffffffffff166001828154811061311557613115615201565b5f9182526020909120015467ffffffffffffffff161115613142578061313a81615738565b9150506130f7565b6001818154811061315557613155615201565b5f9182526020909120015468010000000000000000900477ffffffffffffffffffffffffffffffffffffffffffffffff169392505050565b61324c886040518060e0016040528060b28152602001615ba960b291396040516020016131ba9190615774565b60408051601f1981840301815282825280516020918201209083015281018a9052606081018990526080810188905263ffffffff871660a082015260c001604051602081830303815290604052805190602001208585856040518060400160405280600581526020017f4661756c74000000000000000000000000000000000000000000000000000000815250613a9b565b505050505050505050565b5f600161326b610100840160e08501615660565b60ff161461327a576001613298565b608061328e610120840161010085016150fb565b61329891906157cb565b67ffffffffffffffff1692915050565b5f60016132bc610100840160e08501615660565b60ff16036132d657613298610120830161010084016150fb565b5060405b6132ec610120830161010084016150fb565b67ffffffffffffffff1661330182602061526e565b11612f0c5760011b6132da565b5f6040518060e0016040528060b28152602001615ba960b291398051602091820120604051612aff928591016157fa565b6040517f0100000000000000000000000000000000000000000000000000000000000000602082015260218101839052604181018290525f906002906061015b60408051601f1981840301815290829052613399916156d6565b602060405180830381855afa1580156133b4573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906130db9190615524565b6134106040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f6001613424610100870160e08801615660565b60ff161490505f613434866132a8565b90508161344b57613446602082615679565b61344d565b805b60c08401528161345e57600c61346b565b61346b610200600c61525b565b60608401528161347c576020613485565b61348586613257565b61349090601061526e565b836060015161349f919061525b565b60808401525f6134ae8761244e565b90508481146134f3576040517f64862cad00000000000000000000000000000000000000000000000000000000815260048101869052602481018290526044016106e9565b61350060045f8789615938565b6135099161595f565b60e01c845261351c600860048789615938565b6135259161595f565b60e01c602085015261353b600c60088789615938565b6135449161595f565b60e01c6040850152835115806135735750613567610140880161012089016152af565b63ffffffff16845f0151115b80613582575081846020015110155b80613599575061359187613257565b846040015110155b156135ed578351602085015160408087015190517f4526ea380000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915260448201526064016106e9565b8261360857602084602001516136039190615679565b61360e565b83602001515b60a0850152509195945050505050565b604080517f736c61726b2f76312f706f736974696f6e7300000000000000000000000000006020820152908101849052606081018390527fffffffff0000000000000000000000000000000000000000000000000000000060e083901b1660808201525f9081908190819060029060840160408051601f19818403018152908290526136a9916156d6565b602060405180830381855afa1580156136c4573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906136e79190615524565b90506136f2886132a8565b6137009060c083901c615761565b925061370b88613257565b6137239067ffffffffffffffff608084901c16615761565b915061373761014089016101208a016152af565b63ffffffff168563ffffffff161061378257604061375d6101408a016101208b016152af565b61377b9063ffffffff1667ffffffffffffffff604085901c1661526e565b901c61378a565b8463ffffffff165b61379590600161525b565b9350509450945094915050565b5f6137cd846040516020016137b991815260200190565b6040516020818303038152906040526126a1565b90508661382f826137df6001896151ee565b6137f16101408b016101208c016152af565b63ffffffff168787808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525061271292505050565b14613870576040517fd79beef900000000000000000000000000000000000000000000000000000000815260048101869052602481018590526044016106e9565b50505050505050565b606083015160808401515f91600291839161389691908688615938565b6040516020016138a8939291906159c4565b60408051601f19818403018152908290526138c2916156d6565b602060405180830381855afa1580156138dd573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906139009190615524565b60a08501516080860151919250905b83811015613a92575f85828661392682602061525b565b9261393393929190615938565b61393c916159ff565b905060018316156139e1576040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018290526041810185905260029060610160408051601f198184030181529082905261399e916156d6565b602060405180830381855afa1580156139b9573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906139dc9190615524565b613a76565b6040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526041810182905260029060610160408051601f1981840301815290829052613a38916156d6565b602060405180830381855afa158015613a53573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613a769190615524565b93505060019190911c90613a8b60208261525b565b905061390f565b50509392505050565b6040517f1901000000000000000000000000000000000000000000000000000000000000602082015260228101879052604281018690525f90819060620160408051601f198184030181529190528051602090910120905060418514613b2f57826040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016106e99190615a1c565b5f80613b3e604082898b615938565b810190613b4b9190615a51565b915091505f88886040818110613b6357613b63615201565b919091013560f81c9150507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0821180613baf57508060ff16601b14158015613baf57508060ff16601c14155b15613be857856040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016106e99190615a1c565b6001600160a01b0387161580613c6a5750604080515f81526020810180835286905260ff83169181019190915260608101849052608081018390526001600160a01b0388169060019060a0016020604051602081039080840390855afa158015613c54573d5f5f3e3d5ffd5b505050602060405103516001600160a01b031614155b15613ca357856040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016106e99190615a1c565b838989604051602001613cb893929190615a71565b604051602081830303815290604052805190602001209450505050509695505050505050565b613ce782614407565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016638eac7a48613d2660a08501608086016150fb565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff90911660048201526024015f6040518083038186803b158015613d7c575f5ffd5b505afa158015613d8e573d5f5f3e3d5ffd5b505f9250613dac9150613da690506020850185615016565b83614b79565b905080836060013514613df8576040517f59afced900000000000000000000000000000000000000000000000000000000815260608401356004820152602481018290526044016106e9565b5f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016631cd4876d613e356020870187615016565b613e4560a08801608089016150fb565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa158015613eae573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613ed29190615a8a565b90506001600160a01b038116613eee6040860160208701615016565b6001600160a01b031614613f5257613f0c6040850160208601615016565b6040517fbeb328c40000000000000000000000000000000000000000000000000000000081526001600160a01b03918216600482015290821660248201526044016106e9565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166339335a17613f916060870160408801615016565b613fa160a08801608089016150fb565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa15801561400a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061402e9190615641565b61409f576140426060850160408601615016565b61405260a08601608087016150fb565b6040517f7b24d5be0000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016106e9565b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166308d8d1656140df60a08801608089016150fb565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff9091166004820152602401602060405180830381865afa15801561413a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061415e9190615524565b9050806141b45761417560a08601608087016150fb565b6040517f1c3f44fa00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016106e9565b5f6141ef7f00000000000000000000000000000000000000000000000000000000000000006141e960a0890160808a016150fb565b84614c07565b90508086610160013514612d80576040517fef08cec40000000000000000000000000000000000000000000000000000000081526101608701356004820152602481018290526044016106e9565b5f5f6040518060e0016040528060b28152602001615ba960b291396040516020016142689190615aa5565b60408051601f1981840301815291815281516020928301209187918735918801359088013561429d60808a0160608b016150fb565b6040805160208101979097528601949094526060850192909252608084015260a083015267ffffffffffffffff1660c082015260e00160408051601f198184030181529190528051602090910120905061433b86826142ff608088018861543b565b876040518060400160405280600581526020017f5374617274000000000000000000000000000000000000000000000000000000815250613a9b565b9695505050505050565b5f61433b866040518060e0016040528060b28152602001615ba960b291396040516020016143739190615b22565b60408051808303601f190181528282528051602091820120908301528101889052606081018790528535608082015260a001604051602081830303815290604052805190602001208580602001906143cb919061543b565b866040518060400160405280600681526020017f436f6d6d69740000000000000000000000000000000000000000000000000000815250613a9b565b5f6144156020830183615016565b6001600160a01b031603614485576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f70726f766964657200000000000000000000000000000000000000000000000060448201526064016106e9565b5f6144966040830160208401615016565b6001600160a01b031603614506576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f7369676e6572000000000000000000000000000000000000000000000000000060448201526064016106e9565b5f6145176060830160408401615016565b6001600160a01b0316148061455857506145346020820182615016565b6001600160a01b031661454d6060830160408401615016565b6001600160a01b0316145b80614592575061456e6040820160208301615016565b6001600160a01b03166145876060830160408401615016565b6001600160a01b0316145b156145f9576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f766572696669657200000000000000000000000000000000000000000000000060448201526064016106e9565b61460960a08201608083016150fb565b67ffffffffffffffff165f0361467b576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600360248201527f657261000000000000000000000000000000000000000000000000000000000060448201526064016106e9565b61468b60c0820160a083016150fb565b67ffffffffffffffff165f036146fd576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f636f756e7465720000000000000000000000000000000000000000000000000060448201526064016106e9565b61100061471060e0830160c084016152af565b63ffffffff161115614780576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016106e99060208082526004908201527f736c6f7400000000000000000000000000000000000000000000000000000000604082015260600190565b6001614793610100830160e08401615660565b60ff1603614894576101006147ae61012083018383016150fb565b67ffffffffffffffff1610806147e15750620100006147d5610120830161010084016150fb565b67ffffffffffffffff16115b80614826575060016147fb610120830161010084016150fb565b61480591906155ce565b614817610120830161010084016150fb565b1667ffffffffffffffff165f14155b1561488f576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016106e99060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b6149f4565b60026148a7610100830160e08401615660565b60ff1603614990576104006148c4610120830161010084016150fb565b67ffffffffffffffff1610806148f8575063100000006148ec610120830161010084016150fb565b67ffffffffffffffff16115b806148265750610400614913610120830161010084016150fb565b61491d9190615b79565b67ffffffffffffffff161561488f576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016106e99060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b6040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016106e99060208082526004908201527f6b696e6400000000000000000000000000000000000000000000000000000000604082015260600190565b614a06610140820161012083016152af565b63ffffffff161580614a5757506001614a26610100830160e08401615660565b60ff1614614a3657610100614a39565b60405b61ffff16614a4f610140830161012084016152af565b63ffffffff16115b15614abe576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f726f756e6473000000000000000000000000000000000000000000000000000060448201526064016106e9565b614ad0610140820161012083016152af565b63ffffffff16614ae8610160830161014084016152af565b63ffffffff161080614b125750610100614b0a610160830161014084016152af565b63ffffffff16115b15610bd5576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f6f70656e696e677300000000000000000000000000000000000000000000000060448201526064016106e9565b604080517f736c61726b2f76312f646576696365000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606085901b16918101919091527cff0000000000000000000000000000000000000000000000000000000060e083901b1660548201525f9060029060580161337f565b604080517f736c61726b2f76312f6d61747269782d7365656400000000000000000000000060208201527fffffffffffffffff0000000000000000000000000000000000000000000000004660c090811b8216838501527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606088901b16604884015285901b16605c8201526064808201849052825180830390910181526084909101918290525f91600291614cbc916156d6565b602060405180830381855afa158015614cd7573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906130d89190615524565b5f60208284031215614d0a575f5ffd5b5035919050565b5f6101808284031215614d22575f5ffd5b50919050565b5f6101808284031215614d39575f5ffd5b6130db8383614d11565b5f6060828403128015614d54575f5ffd5b509092915050565b5f5f83601f840112614d6c575f5ffd5b50813567ffffffffffffffff811115614d83575f5ffd5b602083019150836020828501011115614d9a575f5ffd5b9250929050565b5f5f5f5f5f5f5f610200888a031215614db8575f5ffd5b87359650614dc98960208a01614d11565b95506101a088013594506101c088013567ffffffffffffffff811115614ded575f5ffd5b614df98a828b01614d5c565b9095509350506101e088013567ffffffffffffffff811115614e19575f5ffd5b8801601f81018a13614e29575f5ffd5b803567ffffffffffffffff811115614e3f575f5ffd5b8a60208260051b8401011115614e53575f5ffd5b602082019350809250505092959891949750929550565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60058110614ecc577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b81516001600160a01b031681526101e081016020830151614efd602084018267ffffffffffffffff169052565b506040830151614f106040840182614e97565b506060830151614f28606084018263ffffffff169052565b506080830151614f40608084018263ffffffff169052565b5060a0830151614f5b60a08401826001600160a01b03169052565b5060c0830151614f7760c084018267ffffffffffffffff169052565b5060e0830151614f9260e08401826001600160a01b03169052565b50610100830151610100830152610120830151610120830152610140830151610140830152610160830151610160830152610180830151614fd861018084018215159052565b506101a08301516101a08301526101c08301516101c083015292915050565b6001600160a01b0381168114610bd5575f5ffd5b8035612f0c81614ff7565b5f60208284031215615026575f5ffd5b81356130db81614ff7565b803560ff81168114612f0c575f5ffd5b5f5f5f5f5f6102008688031215615056575f5ffd5b6150608787614d11565b945061506f6101808701615031565b93506101a086013567ffffffffffffffff81111561508b575f5ffd5b860160a0818903121561509c575f5ffd5b92506101c086013567ffffffffffffffff8111156150b8575f5ffd5b8601604081890312156150c9575f5ffd5b949793965091946101e0013592915050565b67ffffffffffffffff81168114610bd5575f5ffd5b8035612f0c816150db565b5f6020828403121561510b575f5ffd5b81356130db816150db565b803563ffffffff81168114612f0c575f5ffd5b5f5f5f5f5f5f610200878903121561513f575f5ffd5b863595506151508860208901614d11565b94506101a087013593506151676101c08801615116565b92506101e087013567ffffffffffffffff811115615183575f5ffd5b61518f89828a01614d5c565b979a9699509497509295939492505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff81811683821601908111156108dc576108dc6151a1565b818103818111156108dc576108dc6151a1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b808201808211156108dc576108dc6151a1565b80820281158282048414176108dc576108dc6151a1565b67ffffffffffffffff81811683821602908116908181146152a8576152a86151a1565b5092915050565b5f602082840312156152bf575f5ffd5b6130db82615116565b80356bffffffffffffffffffffffff81168114612f0c575f5ffd5b5f602082840312156152f3575f5ffd5b6130db826152c8565b5f606082840312801561530d575f5ffd5b506040516060810167ffffffffffffffff81118282101715615356577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040528235615364816150db565b815261537260208401615116565b6020820152615383604084016152c8565b60408201529392505050565b63ffffffff81811683821601908111156108dc576108dc6151a1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f63ffffffff8316806153ed576153ed6153ab565b8063ffffffff84160691505092915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41833603018112615431575f5ffd5b9190910192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261546e575f5ffd5b83018035915067ffffffffffffffff821115615488575f5ffd5b602001915036819003821315614d9a575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126154cf575f5ffd5b83018035915067ffffffffffffffff8211156154e9575f5ffd5b6020019150600581901b3603821315614d9a575f5ffd5b5f63ffffffff821663ffffffff810361551b5761551b6151a1565b60010192915050565b5f60208284031215615534575f5ffd5b5051919050565b5f60e0820190506001600160a01b0383511682526001600160a01b0360208401511660208301526001600160a01b03604084015116604083015267ffffffffffffffff60608401511660608301526080830151608083015260ff60a08401511660a083015260c08301516152a860c084018215159052565b5f602082840312156155c3575f5ffd5b81516130db816150db565b67ffffffffffffffff82811682821603908111156108dc576108dc6151a1565b63ffffffff81811683821602908116908181146152a8576152a86151a1565b5f5f19820361561e5761561e6151a1565b5060010190565b63ffffffff82811682821603908111156108dc576108dc6151a1565b5f60208284031215615651575f5ffd5b815180151581146130db575f5ffd5b5f60208284031215615670575f5ffd5b6130db82615031565b5f82615687576156876153ab565b500490565b5f81518060208401855e5f93019283525090919050565b7fff00000000000000000000000000000000000000000000000000000000000000831681525f6130d8600183018461568c565b5f6130db828461568c565b7f4f70656e696e6773284a6f62206a6f622c627974657333322070726576696f7581527f732c6279746573333220636f6d6d69742c6279746573333220726f6f7429000060208201525f6130db603e83018461568c565b5f81615746576157466151a1565b505f190190565b828152604081016130db6020830184614e97565b5f8261576f5761576f6153ab565b500690565b7f4661756c74284a6f62206a6f622c627974657333322070726576696f75732c6281527f79746573333220636f6d6d69742c75696e74333220726f756e6429000000000060208201525f6130db603b83018461568c565b5f67ffffffffffffffff8316806157e4576157e46153ab565b8067ffffffffffffffff84160491505092915050565b8281526101a0810161581f602083016158128561500b565b6001600160a01b03169052565b61582b6020840161500b565b6001600160a01b0381166040840152506158476040840161500b565b6001600160a01b03811660608401525060608301356080838101919091526158709084016150f0565b67ffffffffffffffff811660a08401525061588d60a084016150f0565b67ffffffffffffffff811660c0840152506158aa60c08401615116565b63ffffffff811660e0840152506158c360e08401615031565b60ff8116610100840152506158db61010084016150f0565b67ffffffffffffffff8116610120840152506158fa6101208401615116565b63ffffffff8116610140840152506159156101408401615116565b63ffffffff81166101608401525061016092909201356101809190910152919050565b5f5f85851115615946575f5ffd5b83861115615952575f5ffd5b5050820193919092039150565b80357fffffffff0000000000000000000000000000000000000000000000000000000081169060048410156152a8577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b7fff0000000000000000000000000000000000000000000000000000000000000084168152818360018301375f910160010190815292915050565b803560208310156108dc575f19602084900360031b1b1692915050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f60408385031215615a62575f5ffd5b50508035926020909101359150565b838152818360208301375f910160200190815292915050565b5f60208284031215615a9a575f5ffd5b81516130db81614ff7565b7f5374617274284a6f62206a6f622c627974657333322070726576696f75732c6281527f79746573333220736565642c6279746573333220706f736974696f6e73436f6d60208201527f6d69746d656e742c75696e74363420657870697265732900000000000000000060408201525f6130db605783018461568c565b7f436f6d6d6974284a6f62206a6f622c627974657333322070726576696f75732c81527f6279746573333220726f6f74290000000000000000000000000000000000000060208201525f6130db602d83018461568c565b5f67ffffffffffffffff831680615b9257615b926153ab565b8067ffffffffffffffff8416069150509291505056fe4a6f6228616464726573732070726f76696465722c61646472657373207369676e65722c616464726573732076657269666965722c62797465733332206465766963652c75696e743634206572612c75696e74363420636f756e7465722c75696e74333220736c6f742c75696e7438206b696e642c75696e7436342073697a652c75696e74333220726f756e64732c75696e743332206f70656e696e67732c62797465733332206d61747269785365656429",
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
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161482838038061482883398101604081905261002e9161009c565b81816001600160a01b038216158061004d57506001600160a01b038116155b1561006b5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0390811660a05216608052506100d49050565b6001600160a01b0381168114610099575f5ffd5b50565b5f5f604083850312156100ad575f5ffd5b82516100b881610085565b60208401519092506100c981610085565b809150509250929050565b60805160a0516146fd61012b5f395f818160f4015281816101c0015281816103150152610b7c01525f8181606d015281816105a801528181610c9b01528181610e3501528181610faa01526110ba01526146fd5ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c8063704a8ce41161004d578063704a8ce4146100ce578063d221d466146100ef578063ec8e0b1414610116575f5ffd5b806351160630146100685780635801aef5146100b9575b5f5ffd5b61008f7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6100cc6100c7366004613b37565b610129565b005b6100e16100dc366004613bf7565b6102e4565b6040519081526020016100b0565b61008f7f000000000000000000000000000000000000000000000000000000000000000081565b6100e1610124366004613bf7565b61045c565b5f61013686868686610572565b90508135833503610173576040517f240b880200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61019d815f015182602001518360400151858a60200160208101906101989190613c7a565b610631565b506040805160e0810190915273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063dda2952490806101f560208b018b613c7a565b73ffffffffffffffffffffffffffffffffffffffff16815260200161022060608b0160408c01613c7a565b73ffffffffffffffffffffffffffffffffffffffff16815233602082015260400161025160a08b0160808c01613cac565b67ffffffffffffffff1681526040808601516020830152015f60ff1681525f6020909101526040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526102af9190600401613cf2565b5f604051808303815f87803b1580156102c6575f5ffd5b505af11580156102d8573d5f5f3e3d5ffd5b50505050505050505050565b5f5f6102f0848461045c565b6040805160e0810190915290915073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063e2193068908061034a6020880188613c7a565b73ffffffffffffffffffffffffffffffffffffffff1681526020016103756060880160408901613c7a565b73ffffffffffffffffffffffffffffffffffffffff1681523360208201526040016103a660a0880160808901613cac565b67ffffffffffffffff1681526020018481526020018760048111156103cd576103cd613cc5565b60ff1681525f6020909101526040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526104129190600401613cf2565b6020604051808303815f875af115801561042e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104529190613d98565b9150505b92915050565b5f5f5f610468846106fd565b909250905061047f6102c085016102a08601613dc2565b63ffffffff16158015906104c7575060048560048111156104a2576104a2613cc5565b1415806104c7575060806104be6102c086016102a08701613dc2565b63ffffffff1610155b1561051e576104de6102c085016102a08601613dc2565b6040517ff4939f6b00000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024015b60405180910390fd5b61052e85858385604001516108ce565b61056657846040517f74e153ef0000000000000000000000000000000000000000000000000000000081526004016105159190613e14565b50604001519392505050565b61059960405180608001604052805f81526020015f81526020015f81526020015f81525090565b6105a38585610b5c565b6105cc7f0000000000000000000000000000000000000000000000000000000000000000611145565b81526105d785611202565b6020820181905281516105fa91856105f560608a0160408b01613c7a565b611233565b60408083018290528251602080850151610624949293909291879161019891908c01908c01613c7a565b6060820152949350505050565b5f6106f3866040518060e0016040528060b2815260200161464b60b2913960405160200161065f9190613e39565b60408051808303601f190181528282528051602091820120908301528101889052606081018790528535608082015260a001604051602081830303815290604052805190602001208580602001906106b79190613e90565b866040518060400160405280600681526020017f436f6d6d6974000000000000000000000000000000000000000000000000000081525061132d565b9695505050505050565b61072460405180608001604052805f81526020015f81526020015f81526020015f81525090565b61075d6040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b610794836107736101a082016101808301613ef8565b6107816101a0870187613f11565b61078f6101c0880188613f4d565b610572565b91505f6108586107e46107ab610220870187613e90565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061159792505050565b6107f661022087016102008801613dc2565b63ffffffff1661080e61016088016101408901613dc2565b63ffffffff16610822610240890189613f7f565b808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525061160892505050565b835160208501519192506108ae916108746101e0880188613f4d565b60608701519035908561088b6101e08b018b613f4d565b610899906020810190613e90565b6108a960408d0160208e01613c7a565b611797565b506108c6846108c1610220820182613e90565b611864565b915050915091565b5f60038560048111156108e3576108e3613cc5565b0361091b576108f584845f0151611aab565b6102608401356109128461090d610220880188613e90565b611bdb565b14159050610b54565b5f85600481111561092e5761092e613cc5565b148061094e57506001610948610100860160e08701613ef8565b60ff1614155b156109995784610965610100860160e08701613ef8565b6040517f392acea6000000000000000000000000000000000000000000000000000000008152600401610515929190613fe3565b60018560048111156109ad576109ad613cc5565b03610a2a576102608401351515806109d357506109ce610280850185613f7f565b151590505b15610a0c57846040517fc3672e7d0000000000000000000000000000000000000000000000000000000081526004016105159190613e14565b610a2384610a1e610220820182613e90565b611dfd565b9050610b54565b610a43846001855f0151610a3e919061402e565b611aab565b6002856004811115610a5757610a57613cc5565b03610ae4575f610a7083866102600135865f0151611e79565b9050610a8984610a84610220880188613e90565b611ea6565b7fffffffffffffffffffffffffffffffff0000000000000000000000000000000016610ac7610abc610220880188613e90565b876040015185611ef7565b6fffffffffffffffffffffffffffffffff19161415915050610b54565b5f610af883866102600135865f0151611fd4565b9050610b28610b0b610220870187613e90565b610b1d6102c089016102a08a01613dc2565b63ffffffff16612001565b60030b610b4e8686610b426102c083016102a08401613dc2565b63ffffffff168561205d565b14159150505b949350505050565b610b65826120ad565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016638eac7a48610bb160a0850160808601613cac565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff90911660048201526024015f6040518083038186803b158015610c07575f5ffd5b505afa158015610c19573d5f5f3e3d5ffd5b505f9250610c379150610c3190506020850185613c7a565b8361287d565b905080836060013514610c83576040517f59afced90000000000000000000000000000000000000000000000000000000081526060840135600482015260248101829052604401610515565b5f73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016631cd4876d610ccd6020870187613c7a565b610cdd60a0880160808901613cac565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815273ffffffffffffffffffffffffffffffffffffffff909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa158015610d53573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d779190614041565b905073ffffffffffffffffffffffffffffffffffffffff8116610da06040860160208701613c7a565b73ffffffffffffffffffffffffffffffffffffffff1614610e1e57610dcb6040850160208601613c7a565b6040517fbeb328c400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff91821660048201529082166024820152604401610515565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166339335a17610e6a6060870160408801613c7a565b610e7a60a0880160808901613cac565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815273ffffffffffffffffffffffffffffffffffffffff909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa158015610ef0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f14919061405c565b610f9257610f286060850160408601613c7a565b610f3860a0860160808701613cac565b6040517f7b24d5be00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909216600483015267ffffffffffffffff166024820152604401610515565b5f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166308d8d165610fdf60a0880160808901613cac565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff9091166004820152602401602060405180830381865afa15801561103a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061105e9190613d98565b9050806110b45761107560a0860160808701613cac565b6040517f1c3f44fa00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610515565b5f6110ef7f00000000000000000000000000000000000000000000000000000000000000006110e960a0890160808a01613cac565b8461295f565b9050808661016001351461113d576040517fef08cec4000000000000000000000000000000000000000000000000000000008152610160870135600482015260248101829052604401610515565b505050505050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fd20f61e58f499b65e32963f30f3db134118555338b82bf69aa9018557b98dad2918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff821660a08201525f9060c0015b604051602081830303815290604052805190602001209050919050565b5f6040518060e0016040528060b2815260200161464b60b2913980516020918201206040516111e59285910161407b565b5f5f6040518060e0016040528060b2815260200161464b60b2913960405160200161125e91906141e0565b60408051601f1981840301815291815281516020928301209187918735918801359088013561129360808a0160608b01613cac565b6040805160208101979097528601949094526060850192909252608084015260a083015267ffffffffffffffff1660c082015260e00160408051601f19818403018152919052805160209091012090506106f386826112f56080880188613e90565b876040518060400160405280600581526020017f53746172740000000000000000000000000000000000000000000000000000008152505b6040517f1901000000000000000000000000000000000000000000000000000000000000602082015260228101879052604281018690525f90819060620160408051601f1981840301815291905280516020909101209050604185146113c157826040517fc642adb5000000000000000000000000000000000000000000000000000000008152600401610515919061425d565b5f806113d0604082898b614292565b8101906113dd91906142b9565b915091505f888860408181106113f5576113f56142d9565b919091013560f81c9150507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082118061144157508060ff16601b1415801561144157508060ff16601c14155b1561147a57856040517fc642adb5000000000000000000000000000000000000000000000000000000008152600401610515919061425d565b73ffffffffffffffffffffffffffffffffffffffff871615806115235750604080515f81526020810180835286905260ff831691810191909152606081018490526080810183905273ffffffffffffffffffffffffffffffffffffffff88169060019060a0016020604051602081039080840390855afa158015611500573d5f5f3e3d5ffd5b5050506020604051035173ffffffffffffffffffffffffffffffffffffffff1614155b1561155c57856040517fc642adb5000000000000000000000000000000000000000000000000000000008152600401610515919061425d565b83898960405160200161157193929190614306565b604051602081830303815290604052805190602001209450505050509695505050505050565b5f60025f60f81b836040516020016115b092919061431f565b60408051601f19818403018152908290526115ca91614352565b602060405180830381855afa1580156115e5573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906104569190613d98565b5f82841061164c576040517f9bec873a0000000000000000000000000000000000000000000000000000000081526004810185905260248101849052604401610515565b835f61165960018661402e565b90505f5b811561173d57826001166001148061167457508183105b1561172d57845181036116c75784516040517f449ee08c00000000000000000000000000000000000000000000000000000000815260048101919091526024810188905260448101879052606401610515565b826001166001146116fa576116f5888683815181106116e8576116e86142d9565b6020026020010151612a52565b61171d565b61171d85828151811061170f5761170f6142d9565b602002602001015189612a52565b9750806117298161435d565b9150505b600192831c929190911c9061165d565b8451811461178b5784516040517f449ee08c00000000000000000000000000000000000000000000000000000000815260048101919091526024810188905260448101879052606401610515565b50959695505050505050565b5f5f6040518060e0016040528060b2815260200161464b60b291396040516020016117c29190614394565b60408051601f1981840301815282825280516020918201209083015281018a9052606081018990526080810188905260a0810187905260c0016040516020818303038152906040528051906020012090506118568a828787876040518060400160405280600881526020017f4f70656e696e677300000000000000000000000000000000000000000000000081525061132d565b9a9950505050505050505050565b61189d6040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f60016118b1610100870160e08801613ef8565b60ff161490505f6118c186612a96565b9050816118d8576118d3602082614418565b6118da565b805b60c0840152816118eb57600c6118f8565b6118f8610200600c61442b565b606084015281611909576020611912565b61191286612b11565b61191d90601061443e565b836060015161192c919061442b565b60808401525f61193b87612b52565b9050848114611980576040517f64862cad0000000000000000000000000000000000000000000000000000000081526004810186905260248101829052604401610515565b61198d60045f8789614292565b61199691614455565b60e01c84526119a9600860048789614292565b6119b291614455565b60e01c60208501526119c8600c60088789614292565b6119d191614455565b60e01c604085015283511580611a0057506119f461014088016101208901613dc2565b63ffffffff16845f0151115b80611a0f575081846020015110155b80611a265750611a1e87612b11565b846040015110155b15611a7a578351602085015160408087015190517f4526ea38000000000000000000000000000000000000000000000000000000008152600481019390935260248301919091526044820152606401610515565b82611a955760208460200151611a909190614418565b611a9b565b83602001515b60a0850152509195945050505050565b805f03611b1b57610260820135151580611ad35750611ace610280830183613f7f565b151590505b15611b17576040517fd79beef90000000000000000000000000000000000000000000000000000000081525f60048201526102608301356024820152604401610515565b5050565b5f611b4b836102600135604051602001611b3791815260200190565b604051602081830303815290604052611597565b9050611b5b6101c0840184613f4d565b35611b9182611b6b60018661402e565b611b7d61014088016101208901613dc2565b63ffffffff16610822610280890189613f7f565b14611bd6576040517fd79beef9000000000000000000000000000000000000000000000000000000008152600481018390526102608401356024820152604401610515565b505050565b606083015160808401515f916002918391611bf891908688614292565b604051602001611c0a939291906144ba565b60408051601f1981840301815290829052611c2491614352565b602060405180830381855afa158015611c3f573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611c629190613d98565b60a08501516080860151919250905b83811015611df4575f858286611c8882602061442b565b92611c9593929190614292565b611c9e916144f5565b90506001831615611d43576040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018290526041810185905260029060610160408051601f1981840301815290829052611d0091614352565b602060405180830381855afa158015611d1b573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611d3e9190613d98565b611dd8565b6040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526041810182905260029060610160408051601f1981840301815290829052611d9a91614352565b602060405180830381855afa158015611db5573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611dd89190613d98565b93505060019190911c90611ded60208261442b565b9050611c71565b50509392505050565b5f80600e611e1361012087016101008801613cac565b67ffffffffffffffff16901b90505f5b6080811015611e6c575f611e38868684612001565b60030b905082811380611e525750611e4f83614531565b81125b15611e635760019350505050611e72565b50600101611e23565b505f9150505b9392505050565b5f610b547f736c61726b2f76312f6d61746d756c2f64000000000000000000000000000000858585612c02565b5f5f84604001516010611eb9919061443e565b8560600151611ec8919061442b565b9050838184611ed882601061442b565b92611ee593929190614292565b611eee91614567565b95945050505050565b5f8080805b6080811015611fa9575f611f198682600485048a60200201612cd1565b90505f5b6010811015611f9f575f6006600283901c901b838360031660048110611f4557611f456142d9565b6020020151901c63ffffffff908116600c84870160021b8e01013560e01c818118639e3779b10280841660109190911c61ffff1681189081029990990198637f4a7c15909101909216911802949094019350600101611f1d565b5050601001611efc565b508067ffffffffffffffff1660408367ffffffffffffffff16901b1760801b92505050949350505050565b5f610b547f736c61726b2f76312f6d61746d756c2f61000000000000000000000000000000858585612c02565b5f838361200f84600461443e565b61201a90600c61442b565b9061202685600461443e565b61203190600c61442b565b61203c90600461442b565b9261204993929190614292565b61205291614455565b60e01c949350505050565b5f611eee61207361012087016101008801613cac565b67ffffffffffffffff1683866020015161208c89612d32565b878960400151608061209e919061443e565b6120a8919061442b565b612db6565b5f6120bb6020830183613c7a565b73ffffffffffffffffffffffffffffffffffffffff1603612138576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f70726f76696465720000000000000000000000000000000000000000000000006044820152606401610515565b5f6121496040830160208401613c7a565b73ffffffffffffffffffffffffffffffffffffffff16036121c6576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f7369676e657200000000000000000000000000000000000000000000000000006044820152606401610515565b5f6121d76060830160408401613c7a565b73ffffffffffffffffffffffffffffffffffffffff16148061223f57506122016020820182613c7a565b73ffffffffffffffffffffffffffffffffffffffff166122276060830160408401613c7a565b73ffffffffffffffffffffffffffffffffffffffff16145b8061229357506122556040820160208301613c7a565b73ffffffffffffffffffffffffffffffffffffffff1661227b6060830160408401613c7a565b73ffffffffffffffffffffffffffffffffffffffff16145b156122fa576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f76657269666965720000000000000000000000000000000000000000000000006044820152606401610515565b61230a60a0820160808301613cac565b67ffffffffffffffff165f0361237c576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600360248201527f65726100000000000000000000000000000000000000000000000000000000006044820152606401610515565b61238c60c0820160a08301613cac565b67ffffffffffffffff165f036123fe576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f636f756e746572000000000000000000000000000000000000000000000000006044820152606401610515565b61100061241160e0830160c08401613dc2565b63ffffffff161115612481576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016105159060208082526004908201527f736c6f7400000000000000000000000000000000000000000000000000000000604082015260600190565b6001612494610100830160e08401613ef8565b60ff1603612595576101006124af6101208301838301613cac565b67ffffffffffffffff1610806124e25750620100006124d661012083016101008401613cac565b67ffffffffffffffff16115b80612527575060016124fc61012083016101008401613cac565b61250691906145cc565b61251861012083016101008401613cac565b1667ffffffffffffffff165f14155b15612590576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016105159060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b6126f5565b60026125a8610100830160e08401613ef8565b60ff1603612691576104006125c561012083016101008401613cac565b67ffffffffffffffff1610806125f9575063100000006125ed61012083016101008401613cac565b67ffffffffffffffff16115b80612527575061040061261461012083016101008401613cac565b61261e91906145ec565b67ffffffffffffffff1615612590576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016105159060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b6040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016105159060208082526004908201527f6b696e6400000000000000000000000000000000000000000000000000000000604082015260600190565b61270761014082016101208301613dc2565b63ffffffff16158061275857506001612727610100830160e08401613ef8565b60ff16146127375761010061273a565b60405b61ffff1661275061014083016101208401613dc2565b63ffffffff16115b156127bf576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f726f756e647300000000000000000000000000000000000000000000000000006044820152606401610515565b6127d161014082016101208301613dc2565b63ffffffff166127e961016083016101408401613dc2565b63ffffffff161080612813575061010061280b61016083016101408401613dc2565b63ffffffff16115b1561287a576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f6f70656e696e67730000000000000000000000000000000000000000000000006044820152606401610515565b50565b604080517f736c61726b2f76312f646576696365000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606085901b16918101919091527cff0000000000000000000000000000000000000000000000000000000060e083901b1660548201525f906002906058015b60408051601f198184030181529082905261292191614352565b602060405180830381855afa15801561293c573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611e729190613d98565b604080517f736c61726b2f76312f6d61747269782d7365656400000000000000000000000060208201527fffffffffffffffff0000000000000000000000000000000000000000000000004660c090811b8216838501527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606088901b16604884015285901b16605c8201526064808201849052825180830390910181526084909101918290525f91600291612a1491614352565b602060405180830381855afa158015612a2f573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190610b549190613d98565b6040517f0100000000000000000000000000000000000000000000000000000000000000602082015260218101839052604181018290525f90600290606101612907565b5f6001612aaa610100840160e08501613ef8565b60ff1603612ad457612ac461012083016101008401613cac565b67ffffffffffffffff1692915050565b5060405b612aea61012083016101008401613cac565b67ffffffffffffffff16612aff82602061443e565b11612b0c5760011b612ad8565b919050565b5f6001612b25610100840160e08501613ef8565b60ff1614612b34576001612ac4565b6080612b4861012084016101008501613cac565b612ac4919061461b565b5f806001612b67610100850160e08601613ef8565b60ff1614905080612b8457612b7f600c61020061442b565b612baf565b612b8d83612b11565b612b9890601061443e565b612ba5610200600c61442b565b612baf919061442b565b91505f81612bd1576020612bc285612a96565b612bcc9190614418565b612bda565b612bda84612a96565b90505b6001811115612bfb57612bf160208461442b565b925060011c612bdd565b5050919050565b6040805160208101869052908101849052606081018390527fffffffffffffffff0000000000000000000000000000000000000000000000004660c01b1660808201527fffffffff0000000000000000000000000000000000000000000000000000000060e083901b1660888201525f90600290608c0160408051601f1981840301815290829052612c9391614352565b602060405180830381855afa158015612cae573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611eee9190613d98565b612cd9613af3565b612d1a84847801000000000000000100000000000000010000000000000001850278030000000000000002000000000000000100000000000000000161386b565b60608501526040840152602083015281529392505050565b5f60027f736c61726b2f76312f6d61746d756c2f62000000000000000000000000000000610160840135612d6e61012086016101008701613cac565b6040516020016115b093929190928352602083019190915260e01b7fffffffff0000000000000000000000000000000000000000000000000000000016604082015260440190565b5f5f612dc286866139cc565b90505f612dcf85856139cc565b90507cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7f80808080808080808080808080808080808080808080808080808080808080805f5f5f5f5b8d60041c8110156137b3575f5f78030000000000000002000000000000000100000000000000007801000000000000000100000000000000010000000000000001840201613274818c5f5f5f5f63d2511f53860290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60208601518260201c18169150845193506040850151925063d2511f53840263cd9e8d5783027bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6060880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6080880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60a0880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60c0880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60e0880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610100880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610120880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610140880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610160880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610180880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101a0880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101c0880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101e0880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610200880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610220880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610240880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610260880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610280880151848460201c1818169350809450508091505092959194509250565b93508a7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff831660201b84171895508a7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff851660201b8217189450505050505f5f7001000000000000000200000000000000037801000000000000000100000000000000010000000000000001860201613716818d5f5f5f5f63d2511f53860290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60208601518260201c18169150845193506040850151925063d2511f53840263cd9e8d5783027bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6060880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6080880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60a0880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60c0880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60e0880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610100880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610120880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610140880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610160880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610180880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101a0880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101c0880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6101e0880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610200880151848460201c181816935063cd9e8d578402945063d2511f53860292507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610220880151828760201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610240880151838560201c181816935063d2511f538602915063cd9e8d57840290507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610260880151868360201c18181695507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff610280880151848460201c1818169350809450508091505092959194509250565b602093841b7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff938416178e189650921b9116178a1891505f90505b60208110156137a3578a85821c168b84831c1680820260e01c8b019a50818a01995080890198508c86841c1691508c84841c16905080820260e01c8b019a50818a0199508089019850505060088101905061374d565b5050505050600481019050612e15565b508c600e1b613805827bffffffff00000000ffffffff00000000ffffffff00000000ffffffff81811660209290921c160160c081901c608082901c01604082901c9091010167ffffffffffffffff1690565b613852847bffffffff00000000ffffffff00000000ffffffff00000000ffffffff81811660209290921c160160c081901c608082901c01604082901c9091010167ffffffffffffffff1690565b0160071b84030197505050505050505095945050505050565b8078010000000000000001000000000000000100000000000000018381029063ffffffff60a087901c8116820291608088901c8216029060e088901c9060c089901c165f5b600a81101561397e5763d2511f53870263cd9e8d5786027bffffffff00000000ffffffff00000000ffffffff00000000ffffffff78010000000000000001000000000000000100000000000000018602898360201c18181698507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff78010000000000000001000000000000000100000000000000018502878460201c1818169650809750508094505063ffffffff639e3779b9840116925063ffffffff63bb67ae8583011691506001810190506138b0565b5050507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff831692507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8116905093509350935093565b5f60405190506102a081016040528260e01c63ffffffff8460c01c1663cd9e8d5763ffffffff8660a01c1602780100000000000000010000000000000001000000000000000183868360201c181802845278010000000000000001000000000000000100000000000000018263ffffffff8860801c1618026020850152780100000000000000010000000000000001000000000000000163ffffffff821602604085015250606083015b6102a08401811015613aea5763ffffffff639e3779b9840116925063ffffffff63bb67ae858301169150780100000000000000010000000000000001000000000000000183028152780100000000000000010000000000000001000000000000000182026020820152604081019050613a76565b50505092915050565b60405180608001604052806004906020820280368337509192915050565b803560ff81168114612b0c575f5ffd5b5f60408284031215613b31575f5ffd5b50919050565b5f5f5f5f5f858703610200811215613b4d575f5ffd5b610180811215613b5b575f5ffd5b50859450613b6c6101808701613b11565b93506101a086013567ffffffffffffffff811115613b88575f5ffd5b860160a08189031215613b99575f5ffd5b92506101c086013567ffffffffffffffff811115613bb5575f5ffd5b613bc188828901613b21565b9250506101e086013567ffffffffffffffff811115613bde575f5ffd5b613bea88828901613b21565b9150509295509295909350565b5f5f60408385031215613c08575f5ffd5b823560058110613c16575f5ffd5b9150602083013567ffffffffffffffff811115613c31575f5ffd5b83016102c08186031215613c43575f5ffd5b809150509250929050565b73ffffffffffffffffffffffffffffffffffffffff8116811461287a575f5ffd5b8035612b0c81613c4e565b5f60208284031215613c8a575f5ffd5b8135611e7281613c4e565b803567ffffffffffffffff81168114612b0c575f5ffd5b5f60208284031215613cbc575f5ffd5b611e7282613c95565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f60e08201905073ffffffffffffffffffffffffffffffffffffffff835116825273ffffffffffffffffffffffffffffffffffffffff602084015116602083015273ffffffffffffffffffffffffffffffffffffffff604084015116604083015267ffffffffffffffff60608401511660608301526080830151608083015260ff60a08401511660a083015260c0830151613d9160c084018215159052565b5092915050565b5f60208284031215613da8575f5ffd5b5051919050565b803563ffffffff81168114612b0c575f5ffd5b5f60208284031215613dd2575f5ffd5b611e7282613daf565b60058110613e10577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b602081016104568284613ddb565b5f81518060208401855e5f93019283525090919050565b7f436f6d6d6974284a6f62206a6f622c627974657333322070726576696f75732c81527f6279746573333220726f6f74290000000000000000000000000000000000000060208201525f611e72602d830184613e22565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613ec3575f5ffd5b83018035915067ffffffffffffffff821115613edd575f5ffd5b602001915036819003821315613ef1575f5ffd5b9250929050565b5f60208284031215613f08575f5ffd5b611e7282613b11565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61833603018112613f43575f5ffd5b9190910192915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1833603018112613f43575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613fb2575f5ffd5b83018035915067ffffffffffffffff821115613fcc575f5ffd5b6020019150600581901b3603821315613ef1575f5ffd5b60408101613ff18285613ddb565b60ff831660208301529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8181038181111561045657610456614001565b5f60208284031215614051575f5ffd5b8151611e7281613c4e565b5f6020828403121561406c575f5ffd5b81518015158114611e72575f5ffd5b8281526101a081016140ad6020830161409385613c6f565b73ffffffffffffffffffffffffffffffffffffffff169052565b6140b960208401613c6f565b73ffffffffffffffffffffffffffffffffffffffff81166040840152506140e260408401613c6f565b73ffffffffffffffffffffffffffffffffffffffff81166060840152506060830135608083810191909152614118908401613c95565b67ffffffffffffffff811660a08401525061413560a08401613c95565b67ffffffffffffffff811660c08401525061415260c08401613daf565b63ffffffff811660e08401525061416b60e08401613b11565b60ff8116610100840152506141836101008401613c95565b67ffffffffffffffff8116610120840152506141a26101208401613daf565b63ffffffff8116610140840152506141bd6101408401613daf565b63ffffffff81166101608401525061016092909201356101809190910152919050565b7f5374617274284a6f62206a6f622c627974657333322070726576696f75732c6281527f79746573333220736565642c6279746573333220706f736974696f6e73436f6d60208201527f6d69746d656e742c75696e74363420657870697265732900000000000000000060408201525f611e726057830184613e22565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f858511156142a0575f5ffd5b838611156142ac575f5ffd5b5050820193919092039150565b5f5f604083850312156142ca575f5ffd5b50508035926020909101359150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b838152818360208301375f910160200190815292915050565b7fff00000000000000000000000000000000000000000000000000000000000000831681525f610b546001830184613e22565b5f611e728284613e22565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361438d5761438d614001565b5060010190565b7f4f70656e696e6773284a6f62206a6f622c627974657333322070726576696f7581527f732c6279746573333220636f6d6d69742c6279746573333220726f6f7429000060208201525f611e72603e830184613e22565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82614426576144266143eb565b500490565b8082018082111561045657610456614001565b808202811582820484141761045657610456614001565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015613d91577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b7fff0000000000000000000000000000000000000000000000000000000000000084168152818360018301375f910160010190815292915050565b80356020831015610456577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b5f7f8000000000000000000000000000000000000000000000000000000000000000820361456157614561614001565b505f0390565b80357fffffffffffffffffffffffffffffffff000000000000000000000000000000008116906010841015613d91577fffffffffffffffffffffffffffffffff00000000000000000000000000000000808560100360031b1b82161691505092915050565b67ffffffffffffffff828116828216039081111561045657610456614001565b5f67ffffffffffffffff831680614605576146056143eb565b8067ffffffffffffffff84160691505092915050565b5f67ffffffffffffffff831680614634576146346143eb565b8067ffffffffffffffff8416049150509291505056fe4a6f6228616464726573732070726f76696465722c61646472657373207369676e65722c616464726573732076657269666965722c62797465733332206465766963652c75696e743634206572612c75696e74363420636f756e7465722c75696e74333220736c6f742c75696e7438206b696e642c75696e7436342073697a652c75696e74333220726f756e64732c75696e743332206f70656e696e67732c62797465733332206d61747269785365656429",
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

// RewardClaimsMetaData contains all meta data concerning the RewardClaims contract.
var RewardClaimsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"access\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractIVerdictFacts\",\"name\":\"settlement\",\"type\":\"address\"},{\"internalType\":\"contractIVerifierStake\",\"name\":\"verifiers\",\"type\":\"address\"},{\"internalType\":\"contractIEnrolment\",\"name\":\"enrolment\",\"type\":\"address\"},{\"internalType\":\"contractIPausable\",\"name\":\"pause\",\"type\":\"address\"}],\"internalType\":\"structRewardClaims.Contracts\",\"name\":\"c\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"claimWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"draws\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"probation\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"unanswered\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"misconduct\",\"type\":\"uint48\"}],\"internalType\":\"structRewardTerms.Terms\",\"name\":\"t\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"AlreadyAnswered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"}],\"name\":\"AlreadyProposed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"each\",\"type\":\"uint128\"}],\"name\":\"AmountOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"BadJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"BadTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closedAt\",\"type\":\"uint64\"}],\"name\":\"ClaimWindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closesAt\",\"type\":\"uint64\"}],\"name\":\"ClaimWindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"index\",\"type\":\"uint8\"}],\"name\":\"DeviceOutOfOrder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"EraOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"eras\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"max\",\"type\":\"uint64\"}],\"name\":\"ErasOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"LeafOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"each\",\"type\":\"uint256\"}],\"name\":\"ListLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoAccessControl\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"NoDraw\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoPasses\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"NoSuchSeat\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"NotInTheTree\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"NotItsSeat\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"NotItsWords\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"NotTheJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"NotTheSeed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NotWhatWasCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"NotYourPlace\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"NothingAsked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NothingLeft\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingProposed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"PathLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"nowTs\",\"type\":\"uint256\"}],\"name\":\"ProposalNotReady\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"nowTs\",\"type\":\"uint256\"}],\"name\":\"ProposalStale\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PunishmentsPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"index\",\"type\":\"uint8\"}],\"name\":\"SpareBits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"StillClaimable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"passes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"claimed\",\"type\":\"uint256\"}],\"name\":\"TooFewPasses\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shown\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"asked\",\"type\":\"uint256\"}],\"name\":\"WrongCount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paidDraws\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"first\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"last\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"each\",\"type\":\"uint128\"}],\"name\":\"Funded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"fromEra\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint192\",\"name\":\"word\",\"type\":\"uint192\"}],\"name\":\"ParametersChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint192\",\"name\":\"word\",\"type\":\"uint192\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"}],\"name\":\"ParametersProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"}],\"name\":\"PassShown\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint192\",\"name\":\"word\",\"type\":\"uint192\"}],\"name\":\"ProposalDropped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"to\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"RolledOver\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"draws\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"taken\",\"type\":\"uint128\"}],\"name\":\"Unanswered\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_ERAS\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMETERS_DELAY\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMETERS_GRACE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"accessControl\",\"outputs\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"}],\"name\":\"answeredOf\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"applyProposal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"budgetOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"funded\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"left\",\"type\":\"uint128\"}],\"internalType\":\"structRewardPool.Budget\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"secret\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"transcriptsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"batches\",\"type\":\"bytes32\"}],\"internalType\":\"structRewardClaims.Bound\",\"name\":\"b\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"uint256[]\",\"name\":\"words\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"list\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"passPath\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"positionsCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structStart\",\"name\":\"start\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structCommit\",\"name\":\"commit\",\"type\":\"tuple\"}],\"internalType\":\"structRewardClaims.Shown[]\",\"name\":\"shown\",\"type\":\"tuple[]\"}],\"internalType\":\"structRewardClaims.Seat[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"drawOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"dropProposal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"enrolment\",\"outputs\":[{\"internalType\":\"contractIEnrolment\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"factorOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"agreed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"counted\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"first\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"eras\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"each\",\"type\":\"uint128\"}],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"holder\",\"type\":\"uint16\"},{\"internalType\":\"uint256[]\",\"name\":\"words\",\"type\":\"uint256[]\"}],\"name\":\"markUnanswered\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"misconductAt\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[{\"internalType\":\"contractIPausable\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalReadyAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"claimWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"draws\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"probation\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"unanswered\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"misconduct\",\"type\":\"uint48\"}],\"internalType\":\"structRewardTerms.Terms\",\"name\":\"t\",\"type\":\"tuple\"}],\"name\":\"proposeTerms\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposedTerms\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"claimWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"draws\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"probation\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"unanswered\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"misconduct\",\"type\":\"uint48\"}],\"internalType\":\"structRewardTerms.Terms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposedWord\",\"outputs\":[{\"internalType\":\"uint192\",\"name\":\"\",\"type\":\"uint192\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"rollOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settlement\",\"outputs\":[{\"internalType\":\"contractIVerdictFacts\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"termsAt\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"claimWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"draws\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"probation\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"unanswered\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"misconduct\",\"type\":\"uint48\"}],\"internalType\":\"structRewardTerms.Terms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifiers\",\"outputs\":[{\"internalType\":\"contractIVerifierStake\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "c549e6164ca7e52b69c9d1616f8a90112c",
	Bin: "0x610200604052348015610010575f5ffd5b50604051615b9f380380615b9f83398101604081905261002f91610614565b815160208301516040840151839183916001600160a01b038216158061005c57506001600160a01b038116155b1561007a5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0390811660a05290811660805281166100ad57604051630a0d5bb960e11b815260040160405180910390fd5b6001600160a01b031660c052805163ffffffff165f03610103576040516339bac5cd60e11b815260206004820152600b60248201526a636c61696d57696e646f7760a81b60448201526064015b60405180910390fd5b80516060820151608083015165ffffffffffff90811661012052166101005263ffffffff1660e05261013c61013782610322565b610448565b505060608201516001600160a01b03161580610163575060808201516001600160a01b0316155b156101815760405163d92e233d60e01b815260040160405180910390fd5b60a08201516001600160a01b03166101ac5760405163d92e233d60e01b815260040160405180910390fd5b6060820151608083015160a08401516001600160a01b0390811661018052908116610160529081166101405260408084015181516348547d6960e01b815291519216916348547d69916004808201926020929091908290030181865afa158015610218573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061023c91906106c1565b82604001516001600160a01b031663c6db81296040518163ffffffff1660e01b8152600401602060405180830381865afa15801561027c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102a091906106e9565b83604001516001600160a01b0316639c5655d66040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102e0573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061030491906106e9565b60ff9081166101e052166101c05261ffff166101a052506107029050565b5f816020015160ff165f148061033f57506004826020015160ff16115b15610375576040516339bac5cd60e11b8152602060048201526005602482015264647261777360d81b60448201526064016100fa565b604082015163ffffffff1615806103985750620f4240826040015163ffffffff16115b156103d2576040516339bac5cd60e11b8152602060048201526009602482015268383937b130ba34b7b760b91b60448201526064016100fa565b6078826080015165ffffffffffff166001600160c01b0316901b6048836060015165ffffffffffff166001600160c01b0316901b6028846040015163ffffffff166001600160c01b0316901b6020856020015160ff166001600160c01b0316901b855f015163ffffffff16171717179050919050565b6040805180820182525f8082526001600160c01b038481166020808501828152600280546001810182559086529551905190931668010000000000000000026001600160401b03909316929092177f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace909401939093559251918252917fa9509a5b30353c46ba79e97e7e28e3ccaeab3989f7480ebb87d47eccb1b7d645910160405180910390a250565b60405160c081016001600160401b038111828210171561052057634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b038116811461053a575f5ffd5b50565b805163ffffffff81168114610550575f5ffd5b919050565b805160ff81168114610550575f5ffd5b805165ffffffffffff81168114610550575f5ffd5b5f60a0828403121561058a575f5ffd5b60405160a081016001600160401b03811182821017156105b857634e487b7160e01b5f52604160045260245ffd5b6040529050806105c78361053d565b81526105d560208401610555565b60208201526105e66040840161053d565b60408201526105f760608401610565565b606082015261060860808401610565565b60808201525092915050565b5f5f828403610160811215610627575f5ffd5b60c0811215610634575f5ffd5b5061063d6104f2565b835161064881610526565b8152602084015161065881610526565b6020820152604084015161066b81610526565b6040820152606084015161067e81610526565b6060820152608084015161069181610526565b608082015260a08401516106a481610526565b60a082015291506106b88460c0850161057a565b90509250929050565b5f602082840312156106d1575f5ffd5b815161ffff811681146106e2575f5ffd5b9392505050565b5f602082840312156106f9575f5ffd5b6106e282610555565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161537261082d5f395f611adc01525f611b0401525f611b2a01525f81816103d70152610e3301525f81816104c90152818161318001526133d201525f818161025c0152818161053501528181610ff00152611bb601525f61093c01525f6108b501525f81816107d7015261083101525f818161021d015261208001525f81816102f501528181610b5101528181610c3901528181610c6f01528181611144015281816113ba015281816115a90152818161195e01528181611a2801528181611c8301528181612289015281816125e00152818161267e0152818161273f01526134eb01525f81816104f001528181611389015261202901526153725ff3fe608060405234801561000f575f5ffd5b506004361061016d575f3560e01c80637dc0483e116100d9578063c5d7392a11610093578063e627a6af1161006e578063e627a6af14610481578063f392ed9614610494578063f9fd19c1146104c4578063fc0c546a146104eb575f5ffd5b8063c5d7392a1461045b578063ca4bb5a9146102e6578063d4a445ff1461046e575f5ffd5b80637dc0483e146103c95780638456cb59146103d257806397050edd146103f95780639c47ae2e1461041a578063a37a717b14610422578063a9a3342414610448575f5ffd5b8063267797761161012a57806326779776146102575780632ed27e6a1461027e57806333c71d7b146102e657806351160630146102f05780635c6a6ac31461031757806371c4ef3a1461039e575f5ffd5b80630758c496146101715780630ad5c9791461019e5780630d2c66bf146101a85780631267f7dd146101bb578063128d00c0146101ed57806313007d5514610218575b5f5ffd5b61018461017f366004614686565b610512565b604080519283526020830191909152015b60405180910390f35b6101a66105d3565b005b6101a66101b63660046146d3565b6107d0565b6001546101d590600160c01b90046001600160401b031681565b6040516001600160401b039091168152602001610195565b600154610200906001600160c01b031681565b6040516001600160c01b039091168152602001610195565b61023f7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610195565b61023f7f000000000000000000000000000000000000000000000000000000000000000081565b6102866109d9565b60405161019591905f60a08201905063ffffffff835116825260ff602084015116602083015263ffffffff604084015116604083015265ffffffffffff606084015116606083015265ffffffffffff608084015116608083015292915050565b6101d562093a8081565b61023f7f000000000000000000000000000000000000000000000000000000000000000081565b6103776103253660046146ed565b604080518082019091525f8082526020820152506001600160401b03165f90815260208181526040918290208251808401909352546001600160801b038082168452600160801b909104169082015290565b6040805182516001600160801b039081168252602093840151169281019290925201610195565b6103b16103ac3660046146ed565b610a1d565b6040516001600160801b039091168152602001610195565b6101d561016e81565b61023f7f000000000000000000000000000000000000000000000000000000000000000081565b61040c61040736600461474f565b610a41565b604051908152602001610195565b6101a6610d48565b6104356104303660046147ba565b610df8565b60405161ffff9091168152602001610195565b6101a6610456366004614810565b610e31565b6102866104693660046146ed565b611106565b6101a661047c3660046148aa565b611141565b6101a661048f3660046146ed565b6113b7565b6104a76104a23660046146ed565b61155c565b604080519283526001600160401b03909116602083015201610195565b61023f7f000000000000000000000000000000000000000000000000000000000000000081565b61023f7f000000000000000000000000000000000000000000000000000000000000000081565b604051635ee405d560e11b81526001600160a01b0383811660048301525f9182917f0000000000000000000000000000000000000000000000000000000000000000169063bdc80baa906024016040805180830381865afa158015610579573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061059d91906148f2565b6001600160401b0391821693501690506105b683611106565b604001516105ca9063ffffffff1682614933565b90509250929050565b6001546001600160c01b03811690600160c01b90046001600160401b03165f8190036106125760405163e8d4708f60e01b815260040160405180910390fd5b806001600160401b03164210156106515760405162d544d760e01b81526001600160401b03821660048201524260248201526044015b60405180910390fd5b5f61065f62093a8083614946565b9050806001600160401b031642111561069c5760405163095aecab60e31b81526001600160401b0382166004820152426024820152604401610648565b5f60018190556106aa6115a6565b6106b5906001614946565b600280549192506001600160401b038316916106d390600190614965565b815481106106e3576106e3614978565b5f918252602090912001546001600160401b03160361072457600280548061070d5761070d61498c565b5f8281526020812082015f19908101919091550190555b6040805180820182526001600160401b038381168083526001600160c01b038881166020808601828152600280546001810182555f9190915296519051909316600160401b0292909416919091177f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace9094019390935592519182527fa9509a5b30353c46ba79e97e7e28e3ccaeab3989f7480ebb87d47eccb1b7d645910160405180910390a250505050565b60026107fd7f000000000000000000000000000000000000000000000000000000000000000060016149a0565b61080791906149d0565b63ffffffff1661081a60208301836149f7565b63ffffffff16108061086d575061085863ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166002614a12565b61086560208301836149f7565b63ffffffff16115b156108a9576040516339bac5cd60e11b815260206004820152600b60248201526a636c61696d57696e646f7760a81b6044820152606401610648565b6108dc65ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016600a614a12565b6108ec6080830160608401614a3e565b65ffffffffffff161115610930576040516339bac5cd60e11b815260206004820152600a6024820152691d5b985b9cddd95c995960b21b6044820152606401610648565b61096365ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016600a614a12565b61097360a0830160808401614a3e565b65ffffffffffff1611156109b7576040516339bac5cd60e11b815260206004820152600a6024820152691b5a5cd8dbdb991d58dd60b21b6044820152606401610648565b6109d66109d16109cc36849003840184614a8b565b611627565b61174d565b50565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152600154610a18906001600160c01b031661181b565b905090565b5f610a3b610a2a83611106565b6080015165ffffffffffff16611898565b92915050565b5f80610a58610a5360208701876146ed565b6118aa565b90508061014001516001600160401b0316421115610aaf57610a7d60208601866146ed565b6101408201516040516313e1085b60e01b81526001600160401b03928316600482015291166024820152604401610648565b610ac881610ac36040880160208901614b2a565b611b8b565b6101608101516001600160a01b03163314610b3e57610aea60208601866146ed565b610afa6040870160208801614b2a565b61016083015160405163a45611f960e01b81526001600160401b03909316600484015261ffff90911660248301526001600160a01b03166044820152606401610648565b610b4785611c5e565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016636d1bde00610b8360208901896146ed565b6040516001600160e01b031960e084901b1681526001600160401b039091166004820152336024820152604401602060405180830381865afa158015610bcb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bef9190614b43565b14610c345733610c0260208701876146ed565b6040516285972b60e01b81526001600160a01b0390921660048301526001600160401b03166024820152604401610648565b610c5d7f0000000000000000000000000000000000000000000000000000000000000000611d2c565b606082015280516020820151610c94917f000000000000000000000000000000000000000000000000000000000000000091611dc3565b6080820152610caa3361017f60208801886146ed565b6102008301526101e0820152610cc661032560208701876146ed565b516001600160801b03166102208201525f5b83811015610d2257610d0e8287878785818110610cf757610cf7614978565b9050602002810190610d099190614b5a565b611e7d565b610d189084614933565b9250600101610cd8565b508115610d4057610d40610d3960208701876146ed565b3384611fc4565b509392505050565b600154600160c01b90046001600160401b03165f03610d7a5760405163e8d4708f60e01b815260040160405180910390fd5b600154610d9b9062093a8090600160c01b90046001600160401b0316614946565b6001600160401b03164211610db257610db2612065565b6001546040516001600160c01b0390911681527f6834436a39c33551d3638d5f8dd452dc01dd36bf20513de8e29b8927fea8ed689060200160405180910390a15f600155565b63ffffffff81165f90815260036020526040812054601081901c6001600160401b03851614610e27575f610e29565b805b949350505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610e8d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610eb19190614b78565b15610ecf57604051633fc1678760e11b815260040160405180910390fd5b5f610ed9876118aa565b90508061014001516001600160401b03164211610f23576101408101516040516364be89d760e01b81526001600160401b03808a1660048301529091166024820152604401610648565b610f2d8185611b8b565b5f610f3b8288888787612112565b90505f805b83610120015160ff168160ff161015610f8157610f62848a8a84878b8b612407565b6020015115610f795781610f7581614b97565b9250505b600101610f40565b50805f03610fc2576040516357f1c85960e01b81526001600160401b038a16600482015263ffffffff8916602482015260ff88166044820152606401610648565b5f610feb82610fd08c611106565b6060015165ffffffffffff16610fe69190614a12565b611898565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166322f385ba866101600151846002336040518563ffffffff1660e01b81526004016110469493929190614baf565b6020604051808303815f875af1158015611062573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110869190614c0a565b6101608601516040805160ff8d168152602081018790526001600160801b0384168183015290519293506001600160a01b039091169163ffffffff8d16916001600160401b038f16917f2b9d328d10f4e52af81f88402f903eb0de88479e39e3d408c0b4b7d093a8f83e9181900360600190a45050505050505050505050565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152610a3b61113c83612452565b61181b565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663973628f66040518163ffffffff1660e01b8152600401602060405180830381865afa15801561119e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111c29190614c25565b9050806001600160401b0316846001600160401b031610806111eb57506001600160401b038416155b1561121c57604051632810007f60e01b81526001600160401b03808616600483015282166024820152604401610648565b6001600160401b038316158061123c575061016e6001600160401b038416115b1561126d5760405163b8e1617960e01b81526001600160401b038416600482015261016e6024820152604401610648565b6001600160801b038216158061129257506001600160601b036001600160801b038316115b156112bb576040516321e6913b60e01b81526001600160801b0383166004820152602401610648565b5f5b836001600160401b0316816001600160401b031610156112f2576112ea6112e48287614946565b846124e6565b6001016112bd565b506001600160401b038416337f952471e6e204761ba6858456a7eb4e26891ee570eab43c85ecfc9d068a210791600161132b8789614946565b6113359190614c40565b604080516001600160401b0390921682526001600160801b03871660208301520160405180910390a36113b1333061137f6001600160401b0387166001600160801b038716614a12565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692919061255d565b50505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663973628f66040518163ffffffff1660e01b8152600401602060405180830381865afa158015611414573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114389190614c25565b9050611445600283614946565b6001600160401b0316816001600160401b03161161148957604051636719035d60e11b81526001600160401b03808416600483015282166024820152604401610648565b6001600160401b0382165f90815260208190526040812054600160801b90046001600160801b0316908190036114dd576040516396fadac160e01b81526001600160401b0384166004820152602401610648565b6001600160401b0383165f90815260208190526040902080546001600160801b0316905561150b82826124e6565b6040516001600160801b03821681526001600160401b0380841691908516907f34736eba2e5daaf0762db2a5ad6082ea32058cd32573de93310eab36d356d8ee9060200160405180910390a3505050565b5f5f5f5f61156985612593565b91509150811561159f57805161157e86611106565b5160208301516115949163ffffffff1690614946565b935093505050915091565b5050915091565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663973628f66040518163ffffffff1660e01b8152600401602060405180830381865afa158015611603573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a189190614c25565b5f816020015160ff165f148061164457506004826020015160ff16115b1561167a576040516339bac5cd60e11b8152602060048201526005602482015264647261777360d81b6044820152606401610648565b604082015163ffffffff16158061169d5750620f4240826040015163ffffffff16115b156116d7576040516339bac5cd60e11b8152602060048201526009602482015268383937b130ba34b7b760b91b6044820152606401610648565b6078826080015165ffffffffffff166001600160c01b0316901b6048836060015165ffffffffffff166001600160c01b0316901b6028846040015163ffffffff166001600160c01b0316901b6020856020015160ff166001600160c01b0316901b855f015163ffffffff16171717179050919050565b611755612065565b600154600160c01b90046001600160401b03161561179b5760015460405163e49ad54d60e01b8152600160c01b9091046001600160401b03166004820152602401610648565b806117a962093a8042614946565b6001600160c01b0319600160c01b6001600160401b039283168102919091166001600160c01b0393841617600181905560408051948616855291900490911660208301527f6fab9b27f67968e2a8cbe01cee9cb9884e3f983a4a25a452a93774eb16c1c4cb910160405180910390a150565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506040805160a08101825263ffffffff8381168252602084811c60ff1690830152602884901c1691810191909152604882901c65ffffffffffff908116606083015260789290921c909116608082015290565b5f610a3b8266038d7ea4c68000614a12565b6119476040518061024001604052805f6001600160401b031681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f60ff1681526020015f60ff1681526020015f6001600160401b031681526020015f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f5f61195284612593565b9150915081611a0857837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663973628f66040518163ffffffff1660e01b8152600401602060405180830381865afa1580156119b8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119dc9190614c25565b604051631093ffcf60e21b81526001600160401b03928316600482015291166024820152604401610648565b60405163110329fb60e01b81526001600160401b03851660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063110329fb9060240160e060405180830381865afa158015611a75573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a999190614c80565b90505f611aa586611106565b82518451608085015163ffffffff90811660a08a015260408901919091526020808901929092526001600160401b038916885260ff7f0000000000000000000000000000000000000000000000000000000000000000166101008901527f000000000000000000000000000000000000000000000000000000000000000060e08901527f000000000000000000000000000000000000000000000000000000000000000060c08901528183015183519287015193945092611b699290911690614946565b6001600160401b031661014087015260ff166101208601525092949350505050565b815160405163bf38085d60e01b81526001600160401b03909116600482015261ffff821660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bf38085d90604401608060405180830381865afa158015611c03573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c279190614d29565b6001600160601b039081166101c08701529081166101a0860152166101808401526001600160a01b03166101609092019190915250565b5f7ff2ba4b43a7650504e0e90c9ef3e443bc4bcc267a85317dc7a5fb5936778d112b467f0000000000000000000000000000000000000000000000000000000000000000611caf60208601866146ed565b604080516020810195909552848101939093526001600160a01b039091166060848101919091526001600160401b039091166080848101919091523360a08501529185013560c084015284013560e0830152830135610100820152610120015b604051602081830303815290604052805190602001209050919050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fd20f61e58f499b65e32963f30f3db134118555338b82bf69aa9018557b98dad2918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201526001600160a01b03821660a08201525f9060c001611d0f565b60408051731cdb185c9acbdd8c4bdb585d1c9a5e0b5cd9595960621b60208201526001600160c01b03194660c090811b8216838501526001600160601b0319606088901b16604884015285901b16605c8201526064808201849052825180830390910181526084909101918290525f91600291611e3f91614d93565b602060405180830381855afa158015611e5a573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190610e299190614b43565b5f80611eb285611e9060208601866149f7565b611ea06040870160208801614d9e565b611ead6040880188614db9565b612112565b90505f611ec1868686856127f8565b905085610200015186610120015160ff1687610100015160ff168860a00151611eea9190614a12565b611ef49190614a12565b611efe9190614a12565b866101e001518284896102200151611f169190614a12565b611f209190614a12565b611f2a9190614a12565b611f349190614dfe565b6101608701519093506001600160a01b0316611f5360208601866149f7565b875163ffffffff91909116906001600160401b03167f0a318add16c23d0e8fd5de2a24cdf4bd5f7f49307ec66d7eed4ad1369fca8343611f996040890160208a01614d9e565b6040805160ff909216825260208201879052810188905260600160405180910390a450509392505050565b6001600160401b0383165f9081526020819052604090208054829190601090611ffe908490600160801b90046001600160801b0316614e11565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555061206082827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166129729092919063ffffffff16565b505050565b604051632474521560e21b81525f60048201523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906391d1485490604401602060405180830381865afa1580156120cd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120f19190614b78565b61211057604051630bd4212160e11b8152336004820152602401610648565b565b5f5f8660e001518663ffffffff1661212a9190614a12565b905086610100015160ff168560ff1610158061214a57508660a001518110155b1561218b578651604051632876e90560e11b81526001600160401b03909116600482015263ffffffff8716602482015260ff86166044820152606401610648565b6101c0870151602080890151604080517f157afc0ac66fb638468e15a5a5889a4de0b93c2ce75f2f08f34d3ae26b11189e818501528082019290925263ffffffff8a16606083015260ff89166080808401919091528151808403909101815260a0909201905280519101205f9161220191614e30565b905087610180015181108061221b5750876101a001518110155b1561227057875161016089015160405163360e793d60e21b81526001600160401b03909216600483015263ffffffff8916602483015260ff881660448301526001600160a01b03166064820152608401610648565b875160405163fe6fe2c760e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169163fe6fe2c7916122c591908b908b908b908b90600401614e43565b602060405180830381865afa1580156122e0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123049190614b78565b612344578751604051634dbfe59b60e01b81526001600160401b03909116600482015263ffffffff8816602482015260ff87166044820152606401610648565b5f612352895f015189610df8565b61ffff8181169250600160ff8a161b91821616156123a65789516040516328d5f4cd60e21b81526001600160401b03909116600482015263ffffffff8a16602482015260ff89166044820152606401610648565b895163ffffffff8a165f90815260036020526040902060109190911b69ffffffffffffffff00001683178217905560a08a01516123e4908590614965565b94508960e001518511156123fa578960e0015194505b5050505095945050505050565b604080516080810182525f8082526020820181905291810182905260608101919091526124468860400151895f0151898989898e60c001518a8a6129a7565b98975050505050505050565b6002545f90819061246590600190614965565b90505b826001600160401b03166002828154811061248557612485614978565b5f918252602090912001546001600160401b031611156124b157806124a981614ea2565b915050612468565b600281815481106124c4576124c4614978565b5f91825260209091200154600160401b90046001600160c01b03169392505050565b6001600160401b0382165f90815260208190526040902080546125139083906001600160801b0316614eb7565b8154612530908490600160801b90046001600160801b0316614eb7565b6001600160801b039182169116600160801b026fffffffffffffffffffffffffffffffff19161790555050565b61256b848484846001612b2a565b6113b157604051635274afe760e01b81526001600160a01b0385166004820152602401610648565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c081018290526125d5600284614946565b6001600160401b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663973628f66040518163ffffffff1660e01b8152600401602060405180830381865afa15801561263a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061265e9190614c25565b6001600160401b031614612674575f9150915091565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663110329fb6126ae600286614946565b6040516001600160e01b031960e084901b1681526001600160401b03909116600482015260240160e060405180830381865afa1580156126f0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127149190614c80565b6040516320489ac360e01b81526001600160401b03851660048201529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906320489ac390602401602060405180830381865afa158015612784573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127a89190614c25565b905081602001516001600160401b03165f141580156127cf57506001600160401b03811615155b80156127f05750806001600160401b031682602001516001600160401b0316115b925050915091565b5f805b85610120015160ff168160ff16101561292a575f6128448761282060208801886149f7565b6128306040890160208a01614d9e565b858861283f60408c018c614db9565b612407565b905080602001516128555750612922565b6128626060860186614db9565b905083036128a6576128776060860186614db9565b9050612884846001614933565b604051631e8deeaf60e31b815260048101929092526024820152604401610648565b805160e08801515f91906128bd60208901896149f7565b63ffffffff166128cd9190614a12565b6128d79190614933565b905061291f888883856128ed60608c018c614db9565b8a6128f781614b97565b9b5081811061290857612908614978565b905060200281019061291a9190614ed6565b612b97565b50505b6001016127fb565b506129386060840184614db9565b90508114610e295761294d6060840184614db9565b604051631e8deeaf60e31b815261064892508390600401918252602082015260400190565b61297f8383836001612d3c565b61206057604051635274afe760e01b81526001600160a01b0384166004820152602401610648565b604080516080810182525f808252602082018190529181018290526060810191909152604080517fa32366c086c8bf0d648979e680c741ebd53264ba2411af7e18c1d5b47f9da21360208201529081018b90526001600160401b038a16606082015263ffffffff8916608082015260ff80891660a0830152871660c08201525f9060e00160408051601f1981840301815291815281516020909201919091209150819081901c608082901c612a65896001600160401b038516614e30565b8086525f90612aa99089908990612a7e90600a90614dfe565b818110612a8d57612a8d614978565b90506020020135600a885f0151612aa49190614e30565b612d9e565b90505f612ab96001610400614965565b82169050612710612ace82600a85901c614a12565b612ad89190614dfe565b604088018190526001600160401b03841660608901528a8211612afb578a612afd565b815b612b10906001600160401b038716614e30565b10602088015250949e9d5050505050505050505050505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316612b86578383151615612b7a573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f612baf612ba58380614eeb565b8860c00151612df7565b90508260400151811015612bf2576040808401519051637862c9f760e11b815263ffffffff86166004820152602481018390526044810191909152606401610648565b5f8184606001516001600160401b0316612c0c9190614e30565b90505f80612c28612c1d8680614eeb565b8b60c0015186613039565b91509150612c3c8986608001898585613150565b5f612c55612c508b8b604001358b8a6134e3565b61367b565b90506020860135612ca5828688612c6f60608c018c614db9565b808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152506136ed92505050565b14612ccb57604051631781ed8d60e31b815263ffffffff89166004820152602401610648565b612ce388612cd98880614eeb565b8960200135613831565b90508860600135612d0a828a63ffffffff168d60a001518a8060400190612c6f9190614db9565b14612d3057604051631781ed8d60e31b815263ffffffff89166004820152602401610648565b50505050505050505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316612d92578383151615612d86573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f612dae60016301000000614965565b612db9836018614a12565b84901c169050612dcc6001610400614965565b81161580612dea5750612de26001610400614965565b629c40001781115b15610a3b57505f92915050565b5f806008612e06846007614933565b612e109190614dfe565b9050612e1d816001614933565b612e279085614e30565b15612e5a5783612e38826001614933565b604051630210bd4160e31b815260048101929092526024820152604401610648565b5f612e66826001614933565b612e709086614dfe565b90505f5b8181101561302f575f612e88846001614933565b612e929083614a12565b90505f888883818110612ea757612ea7614978565b919091013560f81c9150508215801590612ef45750888886612eca600186614965565b612ed49190614965565b818110612ee357612ee3614978565b919091013560f81c60ff8316111590505b15612f1e576040516317bcd87160e01b81526004810184905260ff82166024820152604401610648565b612f29600888614e30565b15801590612f695750612f3d600888614e30565b8989612f498886614933565b818110612f5857612f58614978565b60ff92013560f81c90921b16151590505b15612f8c57604051634567d31360e11b815260ff82166004820152602401610648565b5f805b86811015612fe757612fc9612fc48c8c84612fab896001614933565b612fb59190614933565b612fbf868d614965565b6138b1565b6138d0565b612fd39083614933565b9150612fe0602082614933565b9050612f8f565b50805f03613014576040516317bcd87160e01b81526004810185905260ff83166024820152604401610648565b61301e8188614933565b96505060019092019150612e749050565b5050509392505050565b5f80806008613049866007614933565b6130539190614dfe565b90505f5b8681101561312d575f5b82811015613110575f61308f8a8a8461307b876001614933565b6130859190614933565b612fbf8689614965565b90505f61309b826138d0565b9050808810156130ee578a8a858181106130b7576130b7614978565b919091013560f81c90506130cb838a6139df565b6130d6856008614a12565b6130e09190614933565b965096505050505050613147565b6130f88189614965565b975050506020816131099190614933565b9050613061565b5061311c826001614933565b6131269082614933565b9050613057565b5060405163c6c79d0f60e01b815260040160405180910390fd5b94509492505050565b61315984613a34565b6040516303c41fa760e11b815263ffffffff841660048201525f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906307883f4e906024016040805180830381865afa1580156131c4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131e89190614f2d565b90925090506001600160a01b0382166132046020880188614f49565b6001600160a01b031614158061322e5750865f01516001600160401b0316816001600160401b0316115b1561326657604051628dec7360e11b8152602060048201526008602482015267383937bb34b232b960c11b6044820152606401610648565b86516001600160401b031661328160a08801608089016146ed565b6001600160401b0316146132bd57604051628dec7360e11b815260206004820152600360248201526265726160e81b6044820152606401610648565b336132ce6060880160408901614f49565b6001600160a01b03161461330f57604051628dec7360e11b81526020600482015260086024820152673b32b934b334b2b960c11b6044820152606401610648565b8261332060e0880160c089016149f7565b63ffffffff161461335c57604051628dec7360e11b8152600401610648906020808252600490820152631cdb1bdd60e21b604082015260600190565b6133668285613f8a565b8660600135146133a157604051628dec7360e11b815260206004820152600660248201526564657669636560d01b6044820152606401610648565b8651604051631cd4876d60e01b81526001600160a01b0384811660048301526001600160401b0390921660248201527f000000000000000000000000000000000000000000000000000000000000000090911690631cd4876d90604401602060405180830381865afa158015613419573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061343d9190614f64565b6001600160a01b03166134566040880160208901614f49565b6001600160a01b03161461349557604051628dec7360e11b815260206004820152600660248201526539b4b3b732b960d11b6044820152606401610648565b8660800151866101600135146134da57604051628dec7360e11b815260206004820152600a6024820152691b585d1c9a5e14d9595960b21b6044820152606401610648565b50505050505050565b5f5f5f6135197f000000000000000000000000000000000000000000000000000000000000000087896020015187608001614034565b90925090508161352d610200860186614f7f565b602001351461356c57613544610200850185614f7f565b604051631f30f41360e11b815260209190910135600482015260248101839052604401610648565b61357581614141565b905080613586610200860186614f7f565b60400135146135c25761359d610200850185614f7f565b60408051631f30f41360e11b8152910135600482015260248101829052604401610648565b5f6135cf8560800161417e565b90505f6135f2896060015183888061020001906135ec9190614f7f565b336141af565b60608a015190915061362390838361360e6102208b018b614f93565b61361e60c08c0160a08d01614f49565b61429e565b895160405183815291965063ffffffff89169133916001600160401b0316907f2bb12570968b64cad2a5b6a756f60ae888264b02c274fae36baec4d3bf69e3989060200160405180910390a450505050949350505050565b6040515f6020820181905260218201839052906002906041015b60408051601f19818403018152908290526136af91614d93565b602060405180830381855afa1580156136ca573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190610a3b9190614b43565b5f82841061371857604051634df6439d60e11b81526004810185905260248101849052604401610648565b835f613725600186614965565b90505f5b81156137f057826001166001148061374057508183105b156137e0578451810361377a578451604051631127b82360e21b815260048101919091526024810188905260448101879052606401610648565b826001166001146137ad576137a88886838151811061379b5761379b614978565b6020026020010151614349565b6137d0565b6137d08582815181106137c2576137c2614978565b602002602001015189614349565b9750806137dc81614b97565b9150505b600192831c929190911c90613729565b84518114613825578451604051631127b82360e21b815260048101919091526024810188905260448101879052606401610648565b50959695505050505050565b5f60025f60f81b86868686604051602001613850959493929190614fa7565b60408051601f198184030181529082905261386a91614d93565b602060405180830381855afa158015613885573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906138a89190614b43565b95945050505050565b838201356020821015610e29575f19600383901b1c1916949350505050565b5f7f5555555555555555555555555555555555555555555555555555555555555555600183901c16820391507f3333333333333333333333333333333333333333333333333333333333333333600283901c167f333333333333333333333333333333333333333333333333333333333333333383160191507f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f600483901c830116915060787f0101010101010101010101010101010101010101010101010101010101010101608084901c02901c60ff1660787f01010101010101010101010101010101010101010101010101010101010101016001600160801b038016851602901c60ff16019050919050565b5f60805b8015613a2d5761010081900384901c5f6139fc826138d0565b905080851015613a1557826101000382901b9550613a23565b94821b949384900393928201925b505060011c6139e3565b5092915050565b5f613a426020830183614f49565b6001600160a01b031603613a8457604051630eebe13f60e21b8152602060048201526008602482015267383937bb34b232b960c11b6044820152606401610648565b5f613a956040830160208401614f49565b6001600160a01b031603613ad557604051630eebe13f60e21b815260206004820152600660248201526539b4b3b732b960d11b6044820152606401610648565b5f613ae66060830160408401614f49565b6001600160a01b03161480613b275750613b036020820182614f49565b6001600160a01b0316613b1c6060830160408401614f49565b6001600160a01b0316145b80613b615750613b3d6040820160208301614f49565b6001600160a01b0316613b566060830160408401614f49565b6001600160a01b0316145b15613b9a57604051630eebe13f60e21b81526020600482015260086024820152673b32b934b334b2b960c11b6044820152606401610648565b613baa60a08201608083016146ed565b6001600160401b03165f03613be857604051630eebe13f60e21b815260206004820152600360248201526265726160e81b6044820152606401610648565b613bf860c0820160a083016146ed565b6001600160401b03165f03613c3a57604051630eebe13f60e21b815260206004820152600760248201526631b7bab73a32b960c91b6044820152606401610648565b611000613c4d60e0830160c084016149f7565b63ffffffff161115613c8b57604051630eebe13f60e21b8152600401610648906020808252600490820152631cdb1bdd60e21b604082015260600190565b6001613c9e610100830160e08401614d9e565b60ff1603613d6a57610100613cb961012083018383016146ed565b6001600160401b03161080613cea575062010000613cdf610120830161010084016146ed565b6001600160401b0316115b80613d2e57506001613d04610120830161010084016146ed565b613d0e9190614c40565b613d20610120830161010084016146ed565b166001600160401b03165f14155b15613d6557604051630eebe13f60e21b81526004016106489060208082526004908201526373697a6560e01b604082015260600190565b613e63565b6002613d7d610100830160e08401614d9e565b60ff1603613e3157610400613d9a610120830161010084016146ed565b6001600160401b03161080613dcc57506310000000613dc1610120830161010084016146ed565b6001600160401b0316115b80613d2e5750610400613de7610120830161010084016146ed565b613df19190614fe1565b6001600160401b031615613d6557604051630eebe13f60e21b81526004016106489060208082526004908201526373697a6560e01b604082015260600190565b604051630eebe13f60e21b8152600401610648906020808252600490820152631ada5b9960e21b604082015260600190565b613e75610140820161012083016149f7565b63ffffffff161580613ec657506001613e95610100830160e08401614d9e565b60ff1614613ea557610100613ea8565b60405b61ffff16613ebe610140830161012084016149f7565b63ffffffff16115b15613efd57604051630eebe13f60e21b8152602060048201526006602482015265726f756e647360d01b6044820152606401610648565b613f0f610140820161012083016149f7565b63ffffffff16613f27610160830161014084016149f7565b63ffffffff161080613f515750610100613f49610160830161014084016149f7565b63ffffffff16115b156109d657604051630eebe13f60e21b81526020600482015260086024820152676f70656e696e677360c01b6044820152606401610648565b604080516e736c61726b2f76312f64657669636560881b60208201526001600160601b0319606085901b169181019190915260ff60e01b60e083901b1660548201525f906002906058015b60408051601f1981840301815290829052613fef91614d93565b602060405180830381855afa15801561400a573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061402d9190614b43565b9392505050565b5f808046878661404a6060880160408901614f49565b6140576020890189614f49565b606089013561406c60a08b0160808c016146ed565b61407c60c08c0160a08d016146ed565b6040516001600160c01b031960c0998a1b811660208301526001600160601b03196060998a1b81166028840152603c83019890985295881b8716605c8201529390961b9094166070830152608482015291841b811660a48301529190921b1660ac82015260b401604051602081830303815290604052905061410f866c1cdb185c9acbdd8c4bdcd95959609a1b83614371565b6141338775736c61726b2f76312f706f736974696f6e732d6b657960501b84614371565b925092505094509492505050565b604080517f736c61726b2f76312f706f736974696f6e732d636f6d6d69740000000000000060208201529081018290525f90600290606001613695565b5f6040518060e0016040528060b281526020016152c060b291398051602091820120604051611d0f9285910161500e565b5f5f6040518060e0016040528060b281526020016152c060b291396040516020016141da9190615149565b60408051601f1981840301815291815281516020928301209187918735918801359088013561420f60808a0160608b016146ed565b6040805160208101979097528601949094526060850192909252608084015260a08301526001600160401b031660c082015260e00160408051601f198184030181529190528051602090910120905061429486826142706080880188614eeb565b876040518060400160405280600581526020016414dd185c9d60da1b815250614466565b9695505050505050565b5f614294866040518060e0016040528060b281526020016152c060b291396040516020016142cc91906151c6565b60408051808303601f190181528282528051602091820120908301528101889052606081018790528535608082015260a001604051602081830303815290604052805190602001208580602001906143249190614eeb565b866040518060400160405280600681526020016510dbdb5b5a5d60d21b815250614466565b604051600160f81b602082015260218101839052604181018290525f90600290606101613fd5565b6040515f9081906002906143b0907f3636363636363636363636363636363636363636363636363636363636363636888118918890889060200161520d565b60408051601f19818403018152908290526143ca91614d93565b602060405180830381855afa1580156143e5573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906144089190614b43565b604080517f5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c8881186020830152918101919091526060810182905290915060029060800160408051601f198184030181529082905261386a91614d93565b60405161190160f01b602082015260228101879052604281018690525f90819060620160408051601f1981840301815291905280516020909101209050604185146144c6578260405163c642adb560e01b8152600401610648919061522a565b5f806144d5604082898b61525f565b8101906144e29190615286565b915091505f888860408181106144fa576144fa614978565b919091013560f81c9150507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082118061454657508060ff16601b1415801561454657508060ff16601c14155b15614566578560405163c642adb560e01b8152600401610648919061522a565b6001600160a01b03871615806145e85750604080515f81526020810180835286905260ff83169181019190915260608101849052608081018390526001600160a01b0388169060019060a0016020604051602081039080840390855afa1580156145d2573d5f5f3e3d5ffd5b505050602060405103516001600160a01b031614155b15614608578560405163c642adb560e01b8152600401610648919061522a565b83898960405160200161461d939291906152a6565b604051602081830303815290604052805190602001209450505050509695505050505050565b6001600160a01b03811681146109d6575f5ffd5b803561466281614643565b919050565b6001600160401b03811681146109d6575f5ffd5b803561466281614667565b5f5f60408385031215614697575f5ffd5b82356146a281614643565b915060208301356146b281614667565b809150509250929050565b5f60a082840312156146cd575f5ffd5b50919050565b5f60a082840312156146e3575f5ffd5b61402d83836146bd565b5f602082840312156146fd575f5ffd5b8135610e2781614667565b5f5f83601f840112614718575f5ffd5b5081356001600160401b0381111561472e575f5ffd5b6020830191508360208260051b8501011115614748575f5ffd5b9250929050565b5f5f5f60c08486031215614761575f5ffd5b61476b85856146bd565b925060a08401356001600160401b03811115614785575f5ffd5b61479186828701614708565b9497909650939450505050565b63ffffffff811681146109d6575f5ffd5b80356146628161479e565b5f5f604083850312156147cb575f5ffd5b82356147d681614667565b915060208301356146b28161479e565b60ff811681146109d6575f5ffd5b8035614662816147e6565b803561ffff81168114614662575f5ffd5b5f5f5f5f5f5f60a08789031215614825575f5ffd5b863561483081614667565b955060208701356148408161479e565b94506040870135614850816147e6565b935061485e606088016147ff565b925060808701356001600160401b03811115614878575f5ffd5b61488489828a01614708565b979a9699509497509295939492505050565b6001600160801b03811681146109d6575f5ffd5b5f5f5f606084860312156148bc575f5ffd5b83356148c781614667565b925060208401356148d781614667565b915060408401356148e781614896565b809150509250925092565b5f5f60408385031215614903575f5ffd5b825161490e81614667565b60208401519092506146b281614667565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610a3b57610a3b61491f565b6001600160401b038181168382160190811115610a3b57610a3b61491f565b81810381811115610a3b57610a3b61491f565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52603160045260245ffd5b63ffffffff8181168382160190811115610a3b57610a3b61491f565b634e487b7160e01b5f52601260045260245ffd5b5f63ffffffff8316806149e5576149e56149bc565b8063ffffffff84160491505092915050565b5f60208284031215614a07575f5ffd5b8135610e278161479e565b8082028115828204841417610a3b57610a3b61491f565b803565ffffffffffff81168114614662575f5ffd5b5f60208284031215614a4e575f5ffd5b61402d82614a29565b60405160e081016001600160401b0381118282101715614a8557634e487b7160e01b5f52604160045260245ffd5b60405290565b5f60a0828403128015614a9c575f5ffd5b5060405160a081016001600160401b0381118282101715614acb57634e487b7160e01b5f52604160045260245ffd5b6040528235614ad98161479e565b81526020830135614ae9816147e6565b60208201526040830135614afc8161479e565b6040820152614b0d60608401614a29565b6060820152614b1e60808401614a29565b60808201529392505050565b5f60208284031215614b3a575f5ffd5b61402d826147ff565b5f60208284031215614b53575f5ffd5b5051919050565b5f8235607e19833603018112614b6e575f5ffd5b9190910192915050565b5f60208284031215614b88575f5ffd5b81518015158114610e27575f5ffd5b5f60018201614ba857614ba861491f565b5060010190565b6001600160a01b03851681526001600160801b03841660208201526080810160058410614bea57634e487b7160e01b5f52602160045260245ffd5b60408201939093526001600160a01b039190911660609091015292915050565b5f60208284031215614c1a575f5ffd5b8151610e2781614896565b5f60208284031215614c35575f5ffd5b8151610e2781614667565b6001600160401b038281168282160390811115610a3b57610a3b61491f565b8051614662816147e6565b805166ffffffffffffff81168114614662575f5ffd5b5f60e0828403128015614c91575f5ffd5b50614c9a614a57565b825181526020830151614cac81614667565b60208201526040830151614cbf81614667565b60408201526060830151614cd28161479e565b60608201526080830151614ce58161479e565b6080820152614cf660a08401614c5f565b60a0820152614d0760c08401614c6a565b60c08201529392505050565b80516001600160601b0381168114614662575f5ffd5b5f5f5f5f60808587031215614d3c575f5ffd5b8451614d4781614643565b9350614d5560208601614d13565b9250614d6360408601614d13565b9150614d7160608601614d13565b905092959194509250565b5f81518060208401855e5f93019283525090919050565b5f61402d8284614d7c565b5f60208284031215614dae575f5ffd5b8135610e27816147e6565b5f5f8335601e19843603018112614dce575f5ffd5b8301803591506001600160401b03821115614de7575f5ffd5b6020019150600581901b3603821315614748575f5ffd5b5f82614e0c57614e0c6149bc565b500490565b6001600160801b038281168282160390811115610a3b57610a3b61491f565b5f82614e3e57614e3e6149bc565b500690565b6001600160401b038616815263ffffffff8516602082015260ff8416604082015260806060820181905281018290525f6001600160fb1b03831115614e86575f5ffd5b8260051b808560a08501379190910160a0019695505050505050565b5f81614eb057614eb061491f565b505f190190565b6001600160801b038181168382160190811115610a3b57610a3b61491f565b5f823561023e19833603018112614b6e575f5ffd5b5f5f8335601e19843603018112614f00575f5ffd5b8301803591506001600160401b03821115614f19575f5ffd5b602001915036819003821315614748575f5ffd5b5f5f60408385031215614f3e575f5ffd5b825161490e81614643565b5f60208284031215614f59575f5ffd5b8135610e2781614643565b5f60208284031215614f74575f5ffd5b8151610e2781614643565b5f8235609e19833603018112614b6e575f5ffd5b5f8235603e19833603018112614b6e575f5ffd5b6001600160f81b03198616815260e085901b6001600160e01b03191660018201528284600583013760059201918201526025019392505050565b5f6001600160401b03831680614ff957614ff96149bc565b806001600160401b0384160691505092915050565b8281526101a081016150336020830161502685614657565b6001600160a01b03169052565b61503f60208401614657565b6001600160a01b03811660408401525061505b60408401614657565b6001600160a01b038116606084015250606083013560808381019190915261508490840161467b565b6001600160401b03811660a0840152506150a060a0840161467b565b6001600160401b03811660c0840152506150bc60c084016147af565b63ffffffff811660e0840152506150d560e084016147f4565b60ff8116610100840152506150ed610100840161467b565b6001600160401b0381166101208401525061510b61012084016147af565b63ffffffff81166101408401525061512661014084016147af565b63ffffffff81166101608401525061016092909201356101809190910152919050565b7f5374617274284a6f62206a6f622c627974657333322070726576696f75732c6281527f79746573333220736565642c6279746573333220706f736974696f6e73436f6d60208201527f6d69746d656e742c75696e74363420657870697265732900000000000000000060408201525f61402d6057830184614d7c565b7f436f6d6d6974284a6f62206a6f622c627974657333322070726576696f75732c81526c6279746573333220726f6f742960981b60208201525f61402d602d830184614d7c565b8481528360208201528260408201525f6142946060830184614d7c565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f8585111561526d575f5ffd5b83861115615279575f5ffd5b5050820193919092039150565b5f5f60408385031215615297575f5ffd5b50508035926020909101359150565b838152818360208301375f91016020019081529291505056fe4a6f6228616464726573732070726f76696465722c61646472657373207369676e65722c616464726573732076657269666965722c62797465733332206465766963652c75696e743634206572612c75696e74363420636f756e7465722c75696e74333220736c6f742c75696e7438206b696e642c75696e7436342073697a652c75696e74333220726f756e64732c75696e743332206f70656e696e67732c62797465733332206d61747269785365656429",
}

// RewardClaims is an auto generated Go binding around an Ethereum contract.
type RewardClaims struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RewardClaims) GetABI() abi.ABI {
	return c.abi
}

// NewRewardClaims creates a new instance of RewardClaims.
func NewRewardClaims() *RewardClaims {
	parsed, err := RewardClaimsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RewardClaims{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RewardClaims) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,address,address) c, (uint32,uint8,uint32,uint48,uint48) t) returns()
func (rewardClaims *RewardClaims) PackConstructor(c RewardClaimsContracts, t RewardTermsTerms) []byte {
	enc, err := rewardClaims.abi.Pack("", c, t)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXERAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7dc0483e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ERAS() view returns(uint64)
func (rewardClaims *RewardClaims) PackMAXERAS() []byte {
	enc, err := rewardClaims.abi.Pack("MAX_ERAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXERAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7dc0483e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ERAS() view returns(uint64)
func (rewardClaims *RewardClaims) TryPackMAXERAS() ([]byte, error) {
	return rewardClaims.abi.Pack("MAX_ERAS")
}

// UnpackMAXERAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7dc0483e.
//
// Solidity: function MAX_ERAS() view returns(uint64)
func (rewardClaims *RewardClaims) UnpackMAXERAS(data []byte) (uint64, error) {
	out, err := rewardClaims.abi.Unpack("MAX_ERAS", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPARAMETERSDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33c71d7b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PARAMETERS_DELAY() view returns(uint64)
func (rewardClaims *RewardClaims) PackPARAMETERSDELAY() []byte {
	enc, err := rewardClaims.abi.Pack("PARAMETERS_DELAY")
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
func (rewardClaims *RewardClaims) TryPackPARAMETERSDELAY() ([]byte, error) {
	return rewardClaims.abi.Pack("PARAMETERS_DELAY")
}

// UnpackPARAMETERSDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x33c71d7b.
//
// Solidity: function PARAMETERS_DELAY() view returns(uint64)
func (rewardClaims *RewardClaims) UnpackPARAMETERSDELAY(data []byte) (uint64, error) {
	out, err := rewardClaims.abi.Unpack("PARAMETERS_DELAY", data)
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
func (rewardClaims *RewardClaims) PackPARAMETERSGRACE() []byte {
	enc, err := rewardClaims.abi.Pack("PARAMETERS_GRACE")
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
func (rewardClaims *RewardClaims) TryPackPARAMETERSGRACE() ([]byte, error) {
	return rewardClaims.abi.Pack("PARAMETERS_GRACE")
}

// UnpackPARAMETERSGRACE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xca4bb5a9.
//
// Solidity: function PARAMETERS_GRACE() view returns(uint64)
func (rewardClaims *RewardClaims) UnpackPARAMETERSGRACE(data []byte) (uint64, error) {
	out, err := rewardClaims.abi.Unpack("PARAMETERS_GRACE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackAccessControl is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13007d55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accessControl() view returns(address)
func (rewardClaims *RewardClaims) PackAccessControl() []byte {
	enc, err := rewardClaims.abi.Pack("accessControl")
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
func (rewardClaims *RewardClaims) TryPackAccessControl() ([]byte, error) {
	return rewardClaims.abi.Pack("accessControl")
}

// UnpackAccessControl is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13007d55.
//
// Solidity: function accessControl() view returns(address)
func (rewardClaims *RewardClaims) UnpackAccessControl(data []byte) (common.Address, error) {
	out, err := rewardClaims.abi.Unpack("accessControl", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAnsweredOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa37a717b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answeredOf(uint64 era, uint32 cohort) view returns(uint16)
func (rewardClaims *RewardClaims) PackAnsweredOf(era uint64, cohort uint32) []byte {
	enc, err := rewardClaims.abi.Pack("answeredOf", era, cohort)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnsweredOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa37a717b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answeredOf(uint64 era, uint32 cohort) view returns(uint16)
func (rewardClaims *RewardClaims) TryPackAnsweredOf(era uint64, cohort uint32) ([]byte, error) {
	return rewardClaims.abi.Pack("answeredOf", era, cohort)
}

// UnpackAnsweredOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa37a717b.
//
// Solidity: function answeredOf(uint64 era, uint32 cohort) view returns(uint16)
func (rewardClaims *RewardClaims) UnpackAnsweredOf(data []byte) (uint16, error) {
	out, err := rewardClaims.abi.Unpack("answeredOf", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackApplyProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ad5c979.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applyProposal() returns()
func (rewardClaims *RewardClaims) PackApplyProposal() []byte {
	enc, err := rewardClaims.abi.Pack("applyProposal")
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
func (rewardClaims *RewardClaims) TryPackApplyProposal() ([]byte, error) {
	return rewardClaims.abi.Pack("applyProposal")
}

// PackBudgetOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c6a6ac3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function budgetOf(uint64 era) view returns((uint128,uint128))
func (rewardClaims *RewardClaims) PackBudgetOf(era uint64) []byte {
	enc, err := rewardClaims.abi.Pack("budgetOf", era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBudgetOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c6a6ac3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function budgetOf(uint64 era) view returns((uint128,uint128))
func (rewardClaims *RewardClaims) TryPackBudgetOf(era uint64) ([]byte, error) {
	return rewardClaims.abi.Pack("budgetOf", era)
}

// UnpackBudgetOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c6a6ac3.
//
// Solidity: function budgetOf(uint64 era) view returns((uint128,uint128))
func (rewardClaims *RewardClaims) UnpackBudgetOf(data []byte) (RewardPoolBudget, error) {
	out, err := rewardClaims.abi.Unpack("budgetOf", data)
	if err != nil {
		return *new(RewardPoolBudget), err
	}
	out0 := *abi.ConvertType(out[0], new(RewardPoolBudget)).(*RewardPoolBudget)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97050edd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim((uint64,uint16,bytes32,bytes32,bytes32) b, (uint32,uint8,uint256[],(bytes,bytes32,bytes32[],bytes32[],(address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32),(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes))[])[] list) returns(uint256 paid)
func (rewardClaims *RewardClaims) PackClaim(b RewardClaimsBound, list []RewardClaimsSeat) []byte {
	enc, err := rewardClaims.abi.Pack("claim", b, list)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97050edd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim((uint64,uint16,bytes32,bytes32,bytes32) b, (uint32,uint8,uint256[],(bytes,bytes32,bytes32[],bytes32[],(address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32),(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes))[])[] list) returns(uint256 paid)
func (rewardClaims *RewardClaims) TryPackClaim(b RewardClaimsBound, list []RewardClaimsSeat) ([]byte, error) {
	return rewardClaims.abi.Pack("claim", b, list)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97050edd.
//
// Solidity: function claim((uint64,uint16,bytes32,bytes32,bytes32) b, (uint32,uint8,uint256[],(bytes,bytes32,bytes32[],bytes32[],(address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32),(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes))[])[] list) returns(uint256 paid)
func (rewardClaims *RewardClaims) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := rewardClaims.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDrawOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf392ed96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drawOf(uint64 era) view returns(bytes32 beacon, uint64 until)
func (rewardClaims *RewardClaims) PackDrawOf(era uint64) []byte {
	enc, err := rewardClaims.abi.Pack("drawOf", era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrawOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf392ed96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drawOf(uint64 era) view returns(bytes32 beacon, uint64 until)
func (rewardClaims *RewardClaims) TryPackDrawOf(era uint64) ([]byte, error) {
	return rewardClaims.abi.Pack("drawOf", era)
}

// DrawOfOutput serves as a container for the return parameters of contract
// method DrawOf.
type DrawOfOutput struct {
	Beacon [32]byte
	Until  uint64
}

// UnpackDrawOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf392ed96.
//
// Solidity: function drawOf(uint64 era) view returns(bytes32 beacon, uint64 until)
func (rewardClaims *RewardClaims) UnpackDrawOf(data []byte) (DrawOfOutput, error) {
	out, err := rewardClaims.abi.Unpack("drawOf", data)
	outstruct := new(DrawOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Beacon = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Until = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackDropProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c47ae2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dropProposal() returns()
func (rewardClaims *RewardClaims) PackDropProposal() []byte {
	enc, err := rewardClaims.abi.Pack("dropProposal")
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
func (rewardClaims *RewardClaims) TryPackDropProposal() ([]byte, error) {
	return rewardClaims.abi.Pack("dropProposal")
}

// PackEnrolment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9fd19c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enrolment() view returns(address)
func (rewardClaims *RewardClaims) PackEnrolment() []byte {
	enc, err := rewardClaims.abi.Pack("enrolment")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnrolment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9fd19c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enrolment() view returns(address)
func (rewardClaims *RewardClaims) TryPackEnrolment() ([]byte, error) {
	return rewardClaims.abi.Pack("enrolment")
}

// UnpackEnrolment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf9fd19c1.
//
// Solidity: function enrolment() view returns(address)
func (rewardClaims *RewardClaims) UnpackEnrolment(data []byte) (common.Address, error) {
	out, err := rewardClaims.abi.Unpack("enrolment", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFactorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0758c496.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function factorOf(address verifier, uint64 era) view returns(uint256 agreed, uint256 counted)
func (rewardClaims *RewardClaims) PackFactorOf(verifier common.Address, era uint64) []byte {
	enc, err := rewardClaims.abi.Pack("factorOf", verifier, era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFactorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0758c496.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function factorOf(address verifier, uint64 era) view returns(uint256 agreed, uint256 counted)
func (rewardClaims *RewardClaims) TryPackFactorOf(verifier common.Address, era uint64) ([]byte, error) {
	return rewardClaims.abi.Pack("factorOf", verifier, era)
}

// FactorOfOutput serves as a container for the return parameters of contract
// method FactorOf.
type FactorOfOutput struct {
	Agreed  *big.Int
	Counted *big.Int
}

// UnpackFactorOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0758c496.
//
// Solidity: function factorOf(address verifier, uint64 era) view returns(uint256 agreed, uint256 counted)
func (rewardClaims *RewardClaims) UnpackFactorOf(data []byte) (FactorOfOutput, error) {
	out, err := rewardClaims.abi.Unpack("factorOf", data)
	outstruct := new(FactorOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Agreed = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Counted = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4a445ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fund(uint64 first, uint64 eras, uint128 each) returns()
func (rewardClaims *RewardClaims) PackFund(first uint64, eras uint64, each *big.Int) []byte {
	enc, err := rewardClaims.abi.Pack("fund", first, eras, each)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4a445ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fund(uint64 first, uint64 eras, uint128 each) returns()
func (rewardClaims *RewardClaims) TryPackFund(first uint64, eras uint64, each *big.Int) ([]byte, error) {
	return rewardClaims.abi.Pack("fund", first, eras, each)
}

// PackMarkUnanswered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a33424.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function markUnanswered(uint64 era, uint32 cohort, uint8 seat, uint16 holder, uint256[] words) returns()
func (rewardClaims *RewardClaims) PackMarkUnanswered(era uint64, cohort uint32, seat uint8, holder uint16, words []*big.Int) []byte {
	enc, err := rewardClaims.abi.Pack("markUnanswered", era, cohort, seat, holder, words)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMarkUnanswered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a33424.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function markUnanswered(uint64 era, uint32 cohort, uint8 seat, uint16 holder, uint256[] words) returns()
func (rewardClaims *RewardClaims) TryPackMarkUnanswered(era uint64, cohort uint32, seat uint8, holder uint16, words []*big.Int) ([]byte, error) {
	return rewardClaims.abi.Pack("markUnanswered", era, cohort, seat, holder, words)
}

// PackMisconductAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71c4ef3a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function misconductAt(uint64 era) view returns(uint128)
func (rewardClaims *RewardClaims) PackMisconductAt(era uint64) []byte {
	enc, err := rewardClaims.abi.Pack("misconductAt", era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMisconductAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71c4ef3a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function misconductAt(uint64 era) view returns(uint128)
func (rewardClaims *RewardClaims) TryPackMisconductAt(era uint64) ([]byte, error) {
	return rewardClaims.abi.Pack("misconductAt", era)
}

// UnpackMisconductAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x71c4ef3a.
//
// Solidity: function misconductAt(uint64 era) view returns(uint128)
func (rewardClaims *RewardClaims) UnpackMisconductAt(data []byte) (*big.Int, error) {
	out, err := rewardClaims.abi.Unpack("misconductAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() view returns(address)
func (rewardClaims *RewardClaims) PackPause() []byte {
	enc, err := rewardClaims.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() view returns(address)
func (rewardClaims *RewardClaims) TryPackPause() ([]byte, error) {
	return rewardClaims.abi.Pack("pause")
}

// UnpackPause is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8456cb59.
//
// Solidity: function pause() view returns(address)
func (rewardClaims *RewardClaims) UnpackPause(data []byte) (common.Address, error) {
	out, err := rewardClaims.abi.Unpack("pause", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalReadyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1267f7dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalReadyAt() view returns(uint64)
func (rewardClaims *RewardClaims) PackProposalReadyAt() []byte {
	enc, err := rewardClaims.abi.Pack("proposalReadyAt")
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
func (rewardClaims *RewardClaims) TryPackProposalReadyAt() ([]byte, error) {
	return rewardClaims.abi.Pack("proposalReadyAt")
}

// UnpackProposalReadyAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1267f7dd.
//
// Solidity: function proposalReadyAt() view returns(uint64)
func (rewardClaims *RewardClaims) UnpackProposalReadyAt(data []byte) (uint64, error) {
	out, err := rewardClaims.abi.Unpack("proposalReadyAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackProposeTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d2c66bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeTerms((uint32,uint8,uint32,uint48,uint48) t) returns()
func (rewardClaims *RewardClaims) PackProposeTerms(t RewardTermsTerms) []byte {
	enc, err := rewardClaims.abi.Pack("proposeTerms", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d2c66bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeTerms((uint32,uint8,uint32,uint48,uint48) t) returns()
func (rewardClaims *RewardClaims) TryPackProposeTerms(t RewardTermsTerms) ([]byte, error) {
	return rewardClaims.abi.Pack("proposeTerms", t)
}

// PackProposedTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ed27e6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposedTerms() view returns((uint32,uint8,uint32,uint48,uint48))
func (rewardClaims *RewardClaims) PackProposedTerms() []byte {
	enc, err := rewardClaims.abi.Pack("proposedTerms")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposedTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ed27e6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposedTerms() view returns((uint32,uint8,uint32,uint48,uint48))
func (rewardClaims *RewardClaims) TryPackProposedTerms() ([]byte, error) {
	return rewardClaims.abi.Pack("proposedTerms")
}

// UnpackProposedTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ed27e6a.
//
// Solidity: function proposedTerms() view returns((uint32,uint8,uint32,uint48,uint48))
func (rewardClaims *RewardClaims) UnpackProposedTerms(data []byte) (RewardTermsTerms, error) {
	out, err := rewardClaims.abi.Unpack("proposedTerms", data)
	if err != nil {
		return *new(RewardTermsTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(RewardTermsTerms)).(*RewardTermsTerms)
	return out0, nil
}

// PackProposedWord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x128d00c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposedWord() view returns(uint192)
func (rewardClaims *RewardClaims) PackProposedWord() []byte {
	enc, err := rewardClaims.abi.Pack("proposedWord")
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
func (rewardClaims *RewardClaims) TryPackProposedWord() ([]byte, error) {
	return rewardClaims.abi.Pack("proposedWord")
}

// UnpackProposedWord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x128d00c0.
//
// Solidity: function proposedWord() view returns(uint192)
func (rewardClaims *RewardClaims) UnpackProposedWord(data []byte) (*big.Int, error) {
	out, err := rewardClaims.abi.Unpack("proposedWord", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRollOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe627a6af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rollOver(uint64 era) returns()
func (rewardClaims *RewardClaims) PackRollOver(era uint64) []byte {
	enc, err := rewardClaims.abi.Pack("rollOver", era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRollOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe627a6af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rollOver(uint64 era) returns()
func (rewardClaims *RewardClaims) TryPackRollOver(era uint64) ([]byte, error) {
	return rewardClaims.abi.Pack("rollOver", era)
}

// PackSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51160630.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlement() view returns(address)
func (rewardClaims *RewardClaims) PackSettlement() []byte {
	enc, err := rewardClaims.abi.Pack("settlement")
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
func (rewardClaims *RewardClaims) TryPackSettlement() ([]byte, error) {
	return rewardClaims.abi.Pack("settlement")
}

// UnpackSettlement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51160630.
//
// Solidity: function settlement() view returns(address)
func (rewardClaims *RewardClaims) UnpackSettlement(data []byte) (common.Address, error) {
	out, err := rewardClaims.abi.Unpack("settlement", data)
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
// Solidity: function termsAt(uint64 era) view returns((uint32,uint8,uint32,uint48,uint48))
func (rewardClaims *RewardClaims) PackTermsAt(era uint64) []byte {
	enc, err := rewardClaims.abi.Pack("termsAt", era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTermsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5d7392a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function termsAt(uint64 era) view returns((uint32,uint8,uint32,uint48,uint48))
func (rewardClaims *RewardClaims) TryPackTermsAt(era uint64) ([]byte, error) {
	return rewardClaims.abi.Pack("termsAt", era)
}

// UnpackTermsAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc5d7392a.
//
// Solidity: function termsAt(uint64 era) view returns((uint32,uint8,uint32,uint48,uint48))
func (rewardClaims *RewardClaims) UnpackTermsAt(data []byte) (RewardTermsTerms, error) {
	out, err := rewardClaims.abi.Unpack("termsAt", data)
	if err != nil {
		return *new(RewardTermsTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(RewardTermsTerms)).(*RewardTermsTerms)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (rewardClaims *RewardClaims) PackToken() []byte {
	enc, err := rewardClaims.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (rewardClaims *RewardClaims) TryPackToken() ([]byte, error) {
	return rewardClaims.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (rewardClaims *RewardClaims) UnpackToken(data []byte) (common.Address, error) {
	out, err := rewardClaims.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVerifiers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26779776.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifiers() view returns(address)
func (rewardClaims *RewardClaims) PackVerifiers() []byte {
	enc, err := rewardClaims.abi.Pack("verifiers")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifiers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26779776.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifiers() view returns(address)
func (rewardClaims *RewardClaims) TryPackVerifiers() ([]byte, error) {
	return rewardClaims.abi.Pack("verifiers")
}

// UnpackVerifiers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26779776.
//
// Solidity: function verifiers() view returns(address)
func (rewardClaims *RewardClaims) UnpackVerifiers(data []byte) (common.Address, error) {
	out, err := rewardClaims.abi.Unpack("verifiers", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// RewardClaimsClaimed represents a Claimed event raised by the RewardClaims contract.
type RewardClaimsClaimed struct {
	Era       uint64
	Cohort    uint32
	Seat      uint8
	Verifier  common.Address
	PaidDraws *big.Int
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const RewardClaimsClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (RewardClaimsClaimed) ContractEventName() string {
	return RewardClaimsClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(uint64 indexed era, uint32 indexed cohort, uint8 seat, address indexed verifier, uint256 paidDraws, uint256 amount)
func (rewardClaims *RewardClaims) UnpackClaimedEvent(log *types.Log) (*RewardClaimsClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardClaims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardClaimsClaimed)
	if len(log.Data) > 0 {
		if err := rewardClaims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardClaims.abi.Events[event].Inputs {
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

// RewardClaimsFunded represents a Funded event raised by the RewardClaims contract.
type RewardClaimsFunded struct {
	By    common.Address
	First uint64
	Last  uint64
	Each  *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const RewardClaimsFundedEventName = "Funded"

// ContractEventName returns the user-defined event name.
func (RewardClaimsFunded) ContractEventName() string {
	return RewardClaimsFundedEventName
}

// UnpackFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Funded(address indexed by, uint64 indexed first, uint64 last, uint128 each)
func (rewardClaims *RewardClaims) UnpackFundedEvent(log *types.Log) (*RewardClaimsFunded, error) {
	event := "Funded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardClaims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardClaimsFunded)
	if len(log.Data) > 0 {
		if err := rewardClaims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardClaims.abi.Events[event].Inputs {
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

// RewardClaimsParametersChanged represents a ParametersChanged event raised by the RewardClaims contract.
type RewardClaimsParametersChanged struct {
	FromEra uint64
	Word    *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RewardClaimsParametersChangedEventName = "ParametersChanged"

// ContractEventName returns the user-defined event name.
func (RewardClaimsParametersChanged) ContractEventName() string {
	return RewardClaimsParametersChangedEventName
}

// UnpackParametersChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParametersChanged(uint64 indexed fromEra, uint192 word)
func (rewardClaims *RewardClaims) UnpackParametersChangedEvent(log *types.Log) (*RewardClaimsParametersChanged, error) {
	event := "ParametersChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardClaims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardClaimsParametersChanged)
	if len(log.Data) > 0 {
		if err := rewardClaims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardClaims.abi.Events[event].Inputs {
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

// RewardClaimsParametersProposed represents a ParametersProposed event raised by the RewardClaims contract.
type RewardClaimsParametersProposed struct {
	Word    *big.Int
	ReadyAt uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const RewardClaimsParametersProposedEventName = "ParametersProposed"

// ContractEventName returns the user-defined event name.
func (RewardClaimsParametersProposed) ContractEventName() string {
	return RewardClaimsParametersProposedEventName
}

// UnpackParametersProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParametersProposed(uint192 word, uint64 readyAt)
func (rewardClaims *RewardClaims) UnpackParametersProposedEvent(log *types.Log) (*RewardClaimsParametersProposed, error) {
	event := "ParametersProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardClaims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardClaimsParametersProposed)
	if len(log.Data) > 0 {
		if err := rewardClaims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardClaims.abi.Events[event].Inputs {
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

// RewardClaimsPassShown represents a PassShown event raised by the RewardClaims contract.
type RewardClaimsPassShown struct {
	Era       uint64
	Verifier  common.Address
	Number    uint32
	Challenge [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const RewardClaimsPassShownEventName = "PassShown"

// ContractEventName returns the user-defined event name.
func (RewardClaimsPassShown) ContractEventName() string {
	return RewardClaimsPassShownEventName
}

// UnpackPassShownEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PassShown(uint64 indexed era, address indexed verifier, uint32 indexed number, bytes32 challenge)
func (rewardClaims *RewardClaims) UnpackPassShownEvent(log *types.Log) (*RewardClaimsPassShown, error) {
	event := "PassShown"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardClaims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardClaimsPassShown)
	if len(log.Data) > 0 {
		if err := rewardClaims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardClaims.abi.Events[event].Inputs {
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

// RewardClaimsProposalDropped represents a ProposalDropped event raised by the RewardClaims contract.
type RewardClaimsProposalDropped struct {
	Word *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const RewardClaimsProposalDroppedEventName = "ProposalDropped"

// ContractEventName returns the user-defined event name.
func (RewardClaimsProposalDropped) ContractEventName() string {
	return RewardClaimsProposalDroppedEventName
}

// UnpackProposalDroppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalDropped(uint192 word)
func (rewardClaims *RewardClaims) UnpackProposalDroppedEvent(log *types.Log) (*RewardClaimsProposalDropped, error) {
	event := "ProposalDropped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardClaims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardClaimsProposalDropped)
	if len(log.Data) > 0 {
		if err := rewardClaims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardClaims.abi.Events[event].Inputs {
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

// RewardClaimsRolledOver represents a RolledOver event raised by the RewardClaims contract.
type RewardClaimsRolledOver struct {
	From   uint64
	To     uint64
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RewardClaimsRolledOverEventName = "RolledOver"

// ContractEventName returns the user-defined event name.
func (RewardClaimsRolledOver) ContractEventName() string {
	return RewardClaimsRolledOverEventName
}

// UnpackRolledOverEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RolledOver(uint64 indexed from, uint64 indexed to, uint128 amount)
func (rewardClaims *RewardClaims) UnpackRolledOverEvent(log *types.Log) (*RewardClaimsRolledOver, error) {
	event := "RolledOver"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardClaims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardClaimsRolledOver)
	if len(log.Data) > 0 {
		if err := rewardClaims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardClaims.abi.Events[event].Inputs {
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

// RewardClaimsUnanswered represents a Unanswered event raised by the RewardClaims contract.
type RewardClaimsUnanswered struct {
	Era      uint64
	Cohort   uint32
	Seat     uint8
	Verifier common.Address
	Draws    *big.Int
	Taken    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const RewardClaimsUnansweredEventName = "Unanswered"

// ContractEventName returns the user-defined event name.
func (RewardClaimsUnanswered) ContractEventName() string {
	return RewardClaimsUnansweredEventName
}

// UnpackUnansweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unanswered(uint64 indexed era, uint32 indexed cohort, uint8 seat, address indexed verifier, uint256 draws, uint128 taken)
func (rewardClaims *RewardClaims) UnpackUnansweredEvent(log *types.Log) (*RewardClaimsUnanswered, error) {
	event := "Unanswered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardClaims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardClaimsUnanswered)
	if len(log.Data) > 0 {
		if err := rewardClaims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardClaims.abi.Events[event].Inputs {
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
func (rewardClaims *RewardClaims) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["AlreadyAnswered"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackAlreadyAnsweredError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["AlreadyProposed"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackAlreadyProposedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["AmountOutOfRange"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackAmountOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["BadJob"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackBadJobError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["BadTerms"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackBadTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["ClaimWindowClosed"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackClaimWindowClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["ClaimWindowOpen"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackClaimWindowOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["DeviceOutOfOrder"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackDeviceOutOfOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["EraOver"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackEraOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["ErasOutOfRange"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackErasOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["LeafOutOfRange"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackLeafOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["ListLength"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackListLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["NoAccessControl"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackNoAccessControlError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["NoDraw"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackNoDrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["NoPasses"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackNoPassesError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["NoSuchSeat"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackNoSuchSeatError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["NotAdmin"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackNotAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["NotInTheTree"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackNotInTheTreeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["NotItsSeat"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackNotItsSeatError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["NotItsWords"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackNotItsWordsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["NotTheJob"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackNotTheJobError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["NotTheSeed"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackNotTheSeedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["NotWhatWasCommitted"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackNotWhatWasCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["NotYourPlace"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackNotYourPlaceError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["NothingAsked"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackNothingAskedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["NothingLeft"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackNothingLeftError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["NothingProposed"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackNothingProposedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["PathLength"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackPathLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["ProposalNotReady"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackProposalNotReadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["ProposalStale"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackProposalStaleError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["PunishmentsPaused"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackPunishmentsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["SpareBits"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackSpareBitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["StillClaimable"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackStillClaimableError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["TooFewPasses"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackTooFewPassesError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["WrongCount"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackWrongCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardClaims.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return rewardClaims.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RewardClaimsAlreadyAnswered represents a AlreadyAnswered error raised by the RewardClaims contract.
type RewardClaimsAlreadyAnswered struct {
	Era    uint64
	Cohort uint32
	Seat   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyAnswered(uint64 era, uint32 cohort, uint8 seat)
func RewardClaimsAlreadyAnsweredErrorID() common.Hash {
	return common.HexToHash("0xa357d334e31f200137d02bc28de17bf88092e228f1e8a41c65b49ae1f6f08131")
}

// UnpackAlreadyAnsweredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyAnswered(uint64 era, uint32 cohort, uint8 seat)
func (rewardClaims *RewardClaims) UnpackAlreadyAnsweredError(raw []byte) (*RewardClaimsAlreadyAnswered, error) {
	out := new(RewardClaimsAlreadyAnswered)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "AlreadyAnswered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsAlreadyProposed represents a AlreadyProposed error raised by the RewardClaims contract.
type RewardClaimsAlreadyProposed struct {
	ReadyAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyProposed(uint64 readyAt)
func RewardClaimsAlreadyProposedErrorID() common.Hash {
	return common.HexToHash("0xe49ad54db7084c2e1ac600f961dbd13d588ddb4a049abddb8c54452e67558a68")
}

// UnpackAlreadyProposedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyProposed(uint64 readyAt)
func (rewardClaims *RewardClaims) UnpackAlreadyProposedError(raw []byte) (*RewardClaimsAlreadyProposed, error) {
	out := new(RewardClaimsAlreadyProposed)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "AlreadyProposed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsAmountOutOfRange represents a AmountOutOfRange error raised by the RewardClaims contract.
type RewardClaimsAmountOutOfRange struct {
	Each *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountOutOfRange(uint128 each)
func RewardClaimsAmountOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x21e6913b2b88ee859f7870a0b7f7384b487be012c0ea4acee6619ca02cb47b08")
}

// UnpackAmountOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountOutOfRange(uint128 each)
func (rewardClaims *RewardClaims) UnpackAmountOutOfRangeError(raw []byte) (*RewardClaimsAmountOutOfRange, error) {
	out := new(RewardClaimsAmountOutOfRange)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "AmountOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsBadJob represents a BadJob error raised by the RewardClaims contract.
type RewardClaimsBadJob struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadJob(string field)
func RewardClaimsBadJobErrorID() common.Hash {
	return common.HexToHash("0x3baf84fcd4fb97bf94eb0ba289e64acb1c54e571b773421394dc9137779b3a85")
}

// UnpackBadJobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadJob(string field)
func (rewardClaims *RewardClaims) UnpackBadJobError(raw []byte) (*RewardClaimsBadJob, error) {
	out := new(RewardClaimsBadJob)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "BadJob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsBadSignature represents a BadSignature error raised by the RewardClaims contract.
type RewardClaimsBadSignature struct {
	Message string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(string message)
func RewardClaimsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0xc642adb5d25889b4e33b21b65cb727f81dd1fc9903fe442e66263c1fbab9f105")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(string message)
func (rewardClaims *RewardClaims) UnpackBadSignatureError(raw []byte) (*RewardClaimsBadSignature, error) {
	out := new(RewardClaimsBadSignature)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsBadTerms represents a BadTerms error raised by the RewardClaims contract.
type RewardClaimsBadTerms struct {
	Name string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadTerms(string name)
func RewardClaimsBadTermsErrorID() common.Hash {
	return common.HexToHash("0x73758b9a3cf6651064ab6f331e84205cf570d3c534baa7d3c8b70e6e0efd4fba")
}

// UnpackBadTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadTerms(string name)
func (rewardClaims *RewardClaims) UnpackBadTermsError(raw []byte) (*RewardClaimsBadTerms, error) {
	out := new(RewardClaimsBadTerms)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "BadTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsClaimWindowClosed represents a ClaimWindowClosed error raised by the RewardClaims contract.
type RewardClaimsClaimWindowClosed struct {
	Era      uint64
	ClosedAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimWindowClosed(uint64 era, uint64 closedAt)
func RewardClaimsClaimWindowClosedErrorID() common.Hash {
	return common.HexToHash("0x13e1085b0d281af95422bfd514f9666ac4e8cbf0fd35ee5fcf452a932cb150b0")
}

// UnpackClaimWindowClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimWindowClosed(uint64 era, uint64 closedAt)
func (rewardClaims *RewardClaims) UnpackClaimWindowClosedError(raw []byte) (*RewardClaimsClaimWindowClosed, error) {
	out := new(RewardClaimsClaimWindowClosed)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "ClaimWindowClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsClaimWindowOpen represents a ClaimWindowOpen error raised by the RewardClaims contract.
type RewardClaimsClaimWindowOpen struct {
	Era      uint64
	ClosesAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimWindowOpen(uint64 era, uint64 closesAt)
func RewardClaimsClaimWindowOpenErrorID() common.Hash {
	return common.HexToHash("0x64be89d7296e216cced25fef36f9d2d0f98332a5b33fda75d0033fe8130c4d0c")
}

// UnpackClaimWindowOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimWindowOpen(uint64 era, uint64 closesAt)
func (rewardClaims *RewardClaims) UnpackClaimWindowOpenError(raw []byte) (*RewardClaimsClaimWindowOpen, error) {
	out := new(RewardClaimsClaimWindowOpen)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "ClaimWindowOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsDeviceOutOfOrder represents a DeviceOutOfOrder error raised by the RewardClaims contract.
type RewardClaimsDeviceOutOfOrder struct {
	Place *big.Int
	Index uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeviceOutOfOrder(uint256 place, uint8 index)
func RewardClaimsDeviceOutOfOrderErrorID() common.Hash {
	return common.HexToHash("0x17bcd871eba6059bc4ab6f788c2308bd445ceee743a61531cd24785b954255f4")
}

// UnpackDeviceOutOfOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeviceOutOfOrder(uint256 place, uint8 index)
func (rewardClaims *RewardClaims) UnpackDeviceOutOfOrderError(raw []byte) (*RewardClaimsDeviceOutOfOrder, error) {
	out := new(RewardClaimsDeviceOutOfOrder)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "DeviceOutOfOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsEraOver represents a EraOver error raised by the RewardClaims contract.
type RewardClaimsEraOver struct {
	Era     uint64
	Current uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EraOver(uint64 era, uint64 current)
func RewardClaimsEraOverErrorID() common.Hash {
	return common.HexToHash("0x2810007fb6d80d0707ae360554f3ea1265ad1c74f1ec3d86c6328a027d1b55c1")
}

// UnpackEraOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EraOver(uint64 era, uint64 current)
func (rewardClaims *RewardClaims) UnpackEraOverError(raw []byte) (*RewardClaimsEraOver, error) {
	out := new(RewardClaimsEraOver)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "EraOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsErasOutOfRange represents a ErasOutOfRange error raised by the RewardClaims contract.
type RewardClaimsErasOutOfRange struct {
	Eras uint64
	Max  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ErasOutOfRange(uint64 eras, uint64 max)
func RewardClaimsErasOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xb8e1617933ee247164bd99a72a48c77779f22fa489011f2b2fec22578b34c6ca")
}

// UnpackErasOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ErasOutOfRange(uint64 eras, uint64 max)
func (rewardClaims *RewardClaims) UnpackErasOutOfRangeError(raw []byte) (*RewardClaimsErasOutOfRange, error) {
	out := new(RewardClaimsErasOutOfRange)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "ErasOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsLeafOutOfRange represents a LeafOutOfRange error raised by the RewardClaims contract.
type RewardClaimsLeafOutOfRange struct {
	Index *big.Int
	Size  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeafOutOfRange(uint256 index, uint256 size)
func RewardClaimsLeafOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x9bec873a6e7b255f60b15651056af6599a06d83a81b238f46a4e99ef0c0d65cc")
}

// UnpackLeafOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeafOutOfRange(uint256 index, uint256 size)
func (rewardClaims *RewardClaims) UnpackLeafOutOfRangeError(raw []byte) (*RewardClaimsLeafOutOfRange, error) {
	out := new(RewardClaimsLeafOutOfRange)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "LeafOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsListLength represents a ListLength error raised by the RewardClaims contract.
type RewardClaimsListLength struct {
	Length *big.Int
	Each   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ListLength(uint256 length, uint256 each)
func RewardClaimsListLengthErrorID() common.Hash {
	return common.HexToHash("0x1085ea084f557441389a013ccf65aeb2138457ef2826f51f7e9684fe42ec3e54")
}

// UnpackListLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ListLength(uint256 length, uint256 each)
func (rewardClaims *RewardClaims) UnpackListLengthError(raw []byte) (*RewardClaimsListLength, error) {
	out := new(RewardClaimsListLength)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "ListLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsNoAccessControl represents a NoAccessControl error raised by the RewardClaims contract.
type RewardClaimsNoAccessControl struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoAccessControl()
func RewardClaimsNoAccessControlErrorID() common.Hash {
	return common.HexToHash("0x141ab772dcf9267a0c7c4887edb11893f5a761ead36d830d0bbd5e30742a104c")
}

// UnpackNoAccessControlError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoAccessControl()
func (rewardClaims *RewardClaims) UnpackNoAccessControlError(raw []byte) (*RewardClaimsNoAccessControl, error) {
	out := new(RewardClaimsNoAccessControl)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "NoAccessControl", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsNoDraw represents a NoDraw error raised by the RewardClaims contract.
type RewardClaimsNoDraw struct {
	Era     uint64
	Current uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoDraw(uint64 era, uint64 current)
func RewardClaimsNoDrawErrorID() common.Hash {
	return common.HexToHash("0x424fff3c4365758e0e412a6745cab6f287943e8059780e05acb1b4c66ce7c138")
}

// UnpackNoDrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoDraw(uint64 era, uint64 current)
func (rewardClaims *RewardClaims) UnpackNoDrawError(raw []byte) (*RewardClaimsNoDraw, error) {
	out := new(RewardClaimsNoDraw)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "NoDraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsNoPasses represents a NoPasses error raised by the RewardClaims contract.
type RewardClaimsNoPasses struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPasses()
func RewardClaimsNoPassesErrorID() common.Hash {
	return common.HexToHash("0xc6c79d0f67ac8b67386e7812cceff9eef253853b91e079d9ad1721102ca7f3ac")
}

// UnpackNoPassesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPasses()
func (rewardClaims *RewardClaims) UnpackNoPassesError(raw []byte) (*RewardClaimsNoPasses, error) {
	out := new(RewardClaimsNoPasses)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "NoPasses", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsNoSuchSeat represents a NoSuchSeat error raised by the RewardClaims contract.
type RewardClaimsNoSuchSeat struct {
	Era    uint64
	Cohort uint32
	Seat   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchSeat(uint64 era, uint32 cohort, uint8 seat)
func RewardClaimsNoSuchSeatErrorID() common.Hash {
	return common.HexToHash("0x50edd20a2fc36843c3ac98b06180ec548bd7e50e91c1a9ba9d2d1e54facd72b7")
}

// UnpackNoSuchSeatError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchSeat(uint64 era, uint32 cohort, uint8 seat)
func (rewardClaims *RewardClaims) UnpackNoSuchSeatError(raw []byte) (*RewardClaimsNoSuchSeat, error) {
	out := new(RewardClaimsNoSuchSeat)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "NoSuchSeat", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsNotAdmin represents a NotAdmin error raised by the RewardClaims contract.
type RewardClaimsNotAdmin struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAdmin(address caller)
func RewardClaimsNotAdminErrorID() common.Hash {
	return common.HexToHash("0x17a8424239494df835a470bd5e48f10a94b5febfef662a1917fe31decebbedeb")
}

// UnpackNotAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAdmin(address caller)
func (rewardClaims *RewardClaims) UnpackNotAdminError(raw []byte) (*RewardClaimsNotAdmin, error) {
	out := new(RewardClaimsNotAdmin)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "NotAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsNotInTheTree represents a NotInTheTree error raised by the RewardClaims contract.
type RewardClaimsNotInTheTree struct {
	Number uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInTheTree(uint32 number)
func RewardClaimsNotInTheTreeErrorID() common.Hash {
	return common.HexToHash("0xbc0f6c682729dbf5870f5a57f6f3e8e6fe9e5420b2d07a4106d45f75475181f7")
}

// UnpackNotInTheTreeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInTheTree(uint32 number)
func (rewardClaims *RewardClaims) UnpackNotInTheTreeError(raw []byte) (*RewardClaimsNotInTheTree, error) {
	out := new(RewardClaimsNotInTheTree)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "NotInTheTree", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsNotItsSeat represents a NotItsSeat error raised by the RewardClaims contract.
type RewardClaimsNotItsSeat struct {
	Era      uint64
	Cohort   uint32
	Seat     uint8
	Verifier common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotItsSeat(uint64 era, uint32 cohort, uint8 seat, address verifier)
func RewardClaimsNotItsSeatErrorID() common.Hash {
	return common.HexToHash("0xd839e4f412d74f1b893c4aab6079336dbac1f548d4c05f70dd0a4a72a30e28b9")
}

// UnpackNotItsSeatError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotItsSeat(uint64 era, uint32 cohort, uint8 seat, address verifier)
func (rewardClaims *RewardClaims) UnpackNotItsSeatError(raw []byte) (*RewardClaimsNotItsSeat, error) {
	out := new(RewardClaimsNotItsSeat)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "NotItsSeat", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsNotItsWords represents a NotItsWords error raised by the RewardClaims contract.
type RewardClaimsNotItsWords struct {
	Era    uint64
	Cohort uint32
	Seat   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotItsWords(uint64 era, uint32 cohort, uint8 seat)
func RewardClaimsNotItsWordsErrorID() common.Hash {
	return common.HexToHash("0x4dbfe59bc5b7958fe755b0abd2bf81b8d9cdb548e096682353ab4e404676b563")
}

// UnpackNotItsWordsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotItsWords(uint64 era, uint32 cohort, uint8 seat)
func (rewardClaims *RewardClaims) UnpackNotItsWordsError(raw []byte) (*RewardClaimsNotItsWords, error) {
	out := new(RewardClaimsNotItsWords)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "NotItsWords", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsNotTheJob represents a NotTheJob error raised by the RewardClaims contract.
type RewardClaimsNotTheJob struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheJob(string field)
func RewardClaimsNotTheJobErrorID() common.Hash {
	return common.HexToHash("0x011bd8e6fa93a5081c828f8707b7ebdfdba5efd65cc6e3231d708b13657ffa9d")
}

// UnpackNotTheJobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheJob(string field)
func (rewardClaims *RewardClaims) UnpackNotTheJobError(raw []byte) (*RewardClaimsNotTheJob, error) {
	out := new(RewardClaimsNotTheJob)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "NotTheJob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsNotTheSeed represents a NotTheSeed error raised by the RewardClaims contract.
type RewardClaimsNotTheSeed struct {
	Seed   [32]byte
	Wanted [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheSeed(bytes32 seed, bytes32 wanted)
func RewardClaimsNotTheSeedErrorID() common.Hash {
	return common.HexToHash("0x3e61e82644319934ed71a11e4d6a308cbfa74ca6de323659d98997a145798812")
}

// UnpackNotTheSeedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheSeed(bytes32 seed, bytes32 wanted)
func (rewardClaims *RewardClaims) UnpackNotTheSeedError(raw []byte) (*RewardClaimsNotTheSeed, error) {
	out := new(RewardClaimsNotTheSeed)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "NotTheSeed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsNotWhatWasCommitted represents a NotWhatWasCommitted error raised by the RewardClaims contract.
type RewardClaimsNotWhatWasCommitted struct {
	Verifier common.Address
	Era      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWhatWasCommitted(address verifier, uint64 era)
func RewardClaimsNotWhatWasCommittedErrorID() common.Hash {
	return common.HexToHash("0x0085972bf0c251f5c81a6602b2d677dd500d170feab6c73e3990a5e2b6244328")
}

// UnpackNotWhatWasCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWhatWasCommitted(address verifier, uint64 era)
func (rewardClaims *RewardClaims) UnpackNotWhatWasCommittedError(raw []byte) (*RewardClaimsNotWhatWasCommitted, error) {
	out := new(RewardClaimsNotWhatWasCommitted)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "NotWhatWasCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsNotYourPlace represents a NotYourPlace error raised by the RewardClaims contract.
type RewardClaimsNotYourPlace struct {
	Era    uint64
	Place  uint16
	Member common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYourPlace(uint64 era, uint16 place, address member)
func RewardClaimsNotYourPlaceErrorID() common.Hash {
	return common.HexToHash("0xa45611f9d66cff9d5471c066b8ae50e76f32b84fb9249ccc2696974d0d78f550")
}

// UnpackNotYourPlaceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYourPlace(uint64 era, uint16 place, address member)
func (rewardClaims *RewardClaims) UnpackNotYourPlaceError(raw []byte) (*RewardClaimsNotYourPlace, error) {
	out := new(RewardClaimsNotYourPlace)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "NotYourPlace", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsNothingAsked represents a NothingAsked error raised by the RewardClaims contract.
type RewardClaimsNothingAsked struct {
	Era    uint64
	Cohort uint32
	Seat   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingAsked(uint64 era, uint32 cohort, uint8 seat)
func RewardClaimsNothingAskedErrorID() common.Hash {
	return common.HexToHash("0x57f1c8591cdfa35fec2f6fb1fc1e08138b5cac8a8cb1336bd7d4257d0a610e6d")
}

// UnpackNothingAskedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingAsked(uint64 era, uint32 cohort, uint8 seat)
func (rewardClaims *RewardClaims) UnpackNothingAskedError(raw []byte) (*RewardClaimsNothingAsked, error) {
	out := new(RewardClaimsNothingAsked)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "NothingAsked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsNothingLeft represents a NothingLeft error raised by the RewardClaims contract.
type RewardClaimsNothingLeft struct {
	Era uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingLeft(uint64 era)
func RewardClaimsNothingLeftErrorID() common.Hash {
	return common.HexToHash("0x96fadac10cf45d93bfa7c62daeaaa9886f41f26fe8461d42a4745e98fe9859a2")
}

// UnpackNothingLeftError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingLeft(uint64 era)
func (rewardClaims *RewardClaims) UnpackNothingLeftError(raw []byte) (*RewardClaimsNothingLeft, error) {
	out := new(RewardClaimsNothingLeft)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "NothingLeft", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsNothingProposed represents a NothingProposed error raised by the RewardClaims contract.
type RewardClaimsNothingProposed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingProposed()
func RewardClaimsNothingProposedErrorID() common.Hash {
	return common.HexToHash("0xe8d4708f1ce155a4ba1959115e0c9bbe84c6ee56d58a959067d410c653bd4587")
}

// UnpackNothingProposedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingProposed()
func (rewardClaims *RewardClaims) UnpackNothingProposedError(raw []byte) (*RewardClaimsNothingProposed, error) {
	out := new(RewardClaimsNothingProposed)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "NothingProposed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsPathLength represents a PathLength error raised by the RewardClaims contract.
type RewardClaimsPathLength struct {
	Length *big.Int
	Index  *big.Int
	Size   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PathLength(uint256 length, uint256 index, uint256 size)
func RewardClaimsPathLengthErrorID() common.Hash {
	return common.HexToHash("0x449ee08c52f26cfeafa4145a8383f30102579058e5c481c4f8b2ea34201a8bc6")
}

// UnpackPathLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PathLength(uint256 length, uint256 index, uint256 size)
func (rewardClaims *RewardClaims) UnpackPathLengthError(raw []byte) (*RewardClaimsPathLength, error) {
	out := new(RewardClaimsPathLength)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "PathLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsProposalNotReady represents a ProposalNotReady error raised by the RewardClaims contract.
type RewardClaimsProposalNotReady struct {
	ReadyAt uint64
	NowTs   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProposalNotReady(uint64 readyAt, uint256 nowTs)
func RewardClaimsProposalNotReadyErrorID() common.Hash {
	return common.HexToHash("0x00d544d7268903c2d1d344bba67ac827486342bc8fd0322d85eaac9c0f5e9db1")
}

// UnpackProposalNotReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProposalNotReady(uint64 readyAt, uint256 nowTs)
func (rewardClaims *RewardClaims) UnpackProposalNotReadyError(raw []byte) (*RewardClaimsProposalNotReady, error) {
	out := new(RewardClaimsProposalNotReady)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "ProposalNotReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsProposalStale represents a ProposalStale error raised by the RewardClaims contract.
type RewardClaimsProposalStale struct {
	Until uint64
	NowTs *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProposalStale(uint64 until, uint256 nowTs)
func RewardClaimsProposalStaleErrorID() common.Hash {
	return common.HexToHash("0x4ad76558a40155a2b32aa5099b0ba744461f696d144a55a10d5a73a1745b1ee0")
}

// UnpackProposalStaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProposalStale(uint64 until, uint256 nowTs)
func (rewardClaims *RewardClaims) UnpackProposalStaleError(raw []byte) (*RewardClaimsProposalStale, error) {
	out := new(RewardClaimsProposalStale)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "ProposalStale", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsPunishmentsPaused represents a PunishmentsPaused error raised by the RewardClaims contract.
type RewardClaimsPunishmentsPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PunishmentsPaused()
func RewardClaimsPunishmentsPausedErrorID() common.Hash {
	return common.HexToHash("0x7f82cf0ed81cd51971034103b7b285b9bb79d42717047b26b2c5c6e933448f80")
}

// UnpackPunishmentsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PunishmentsPaused()
func (rewardClaims *RewardClaims) UnpackPunishmentsPausedError(raw []byte) (*RewardClaimsPunishmentsPaused, error) {
	out := new(RewardClaimsPunishmentsPaused)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "PunishmentsPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the RewardClaims contract.
type RewardClaimsSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func RewardClaimsSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (rewardClaims *RewardClaims) UnpackSafeERC20FailedOperationError(raw []byte) (*RewardClaimsSafeERC20FailedOperation, error) {
	out := new(RewardClaimsSafeERC20FailedOperation)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsSpareBits represents a SpareBits error raised by the RewardClaims contract.
type RewardClaimsSpareBits struct {
	Index uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SpareBits(uint8 index)
func RewardClaimsSpareBitsErrorID() common.Hash {
	return common.HexToHash("0x8acfa626b2cff4e2b24ecf262c0f5bd64d6323e3fd06dd7186955302affe3dd5")
}

// UnpackSpareBitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SpareBits(uint8 index)
func (rewardClaims *RewardClaims) UnpackSpareBitsError(raw []byte) (*RewardClaimsSpareBits, error) {
	out := new(RewardClaimsSpareBits)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "SpareBits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsStillClaimable represents a StillClaimable error raised by the RewardClaims contract.
type RewardClaimsStillClaimable struct {
	Era     uint64
	Current uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillClaimable(uint64 era, uint64 current)
func RewardClaimsStillClaimableErrorID() common.Hash {
	return common.HexToHash("0xce3206ba4a4999d773075a28ac5b557895e8bd06bc7195b3f88b7de235840e15")
}

// UnpackStillClaimableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillClaimable(uint64 era, uint64 current)
func (rewardClaims *RewardClaims) UnpackStillClaimableError(raw []byte) (*RewardClaimsStillClaimable, error) {
	out := new(RewardClaimsStillClaimable)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "StillClaimable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsTooFewPasses represents a TooFewPasses error raised by the RewardClaims contract.
type RewardClaimsTooFewPasses struct {
	Number  uint32
	Passes  *big.Int
	Claimed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooFewPasses(uint32 number, uint256 passes, uint256 claimed)
func RewardClaimsTooFewPassesErrorID() common.Hash {
	return common.HexToHash("0xf0c593eecb4af84158e47804060edf9f6da6ba36467c0086da5ebe1a992ceac1")
}

// UnpackTooFewPassesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooFewPasses(uint32 number, uint256 passes, uint256 claimed)
func (rewardClaims *RewardClaims) UnpackTooFewPassesError(raw []byte) (*RewardClaimsTooFewPasses, error) {
	out := new(RewardClaimsTooFewPasses)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "TooFewPasses", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsWrongCount represents a WrongCount error raised by the RewardClaims contract.
type RewardClaimsWrongCount struct {
	Shown *big.Int
	Asked *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCount(uint256 shown, uint256 asked)
func RewardClaimsWrongCountErrorID() common.Hash {
	return common.HexToHash("0xf46f757871802addf3b01f57405479da942775d3c5f7489ced984c285a1ec4bf")
}

// UnpackWrongCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCount(uint256 shown, uint256 asked)
func (rewardClaims *RewardClaims) UnpackWrongCountError(raw []byte) (*RewardClaimsWrongCount, error) {
	out := new(RewardClaimsWrongCount)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "WrongCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardClaimsZeroAddress represents a ZeroAddress error raised by the RewardClaims contract.
type RewardClaimsZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func RewardClaimsZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (rewardClaims *RewardClaims) UnpackZeroAddressError(raw []byte) (*RewardClaimsZeroAddress, error) {
	out := new(RewardClaimsZeroAddress)
	if err := rewardClaims.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerifierFaultsMetaData contains all meta data concerning the VerifierFaults contract.
var VerifierFaultsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIMisconductTerms\",\"name\":\"terms_\",\"type\":\"address\"},{\"internalType\":\"contractIVerifierStake\",\"name\":\"verifiers_\",\"type\":\"address\"},{\"internalType\":\"contractIConvictions\",\"name\":\"convictions_\",\"type\":\"address\"},{\"internalType\":\"contractFraudProofs\",\"name\":\"proofs_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"what\",\"type\":\"bytes32\"}],\"name\":\"AlreadyPunished\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"BadJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"LeafOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"}],\"name\":\"NotAPass\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NotEraVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"PathLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PunishmentsPaused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SameStart\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"taken\",\"type\":\"uint128\"}],\"name\":\"Contradiction\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"taken\",\"type\":\"uint128\"}],\"name\":\"FalsePass\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"positionsCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structStart\",\"name\":\"one\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"positionsCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structStart\",\"name\":\"other\",\"type\":\"tuple\"}],\"name\":\"contradict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"convictions\",\"outputs\":[{\"internalType\":\"contractIConvictions\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumFraudProofs.Ground\",\"name\":\"ground\",\"type\":\"uint8\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"deviceIndex\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"positionsCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structStart\",\"name\":\"start\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structCommit\",\"name\":\"commit\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structOpeningFacts.Answer\",\"name\":\"answer\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"opening\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"openingPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"rootPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint32\",\"name\":\"column\",\"type\":\"uint32\"}],\"internalType\":\"structOpeningFacts.Evidence\",\"name\":\"e\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"class\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"elapsed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"roundTrip\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lag\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"positionsKey\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refused\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structVerdict\",\"name\":\"v\",\"type\":\"tuple\"}],\"name\":\"falsePass\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"what\",\"type\":\"bytes32\"}],\"name\":\"isPunished\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proofs\",\"outputs\":[{\"internalType\":\"contractFraudProofs\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settlement\",\"outputs\":[{\"internalType\":\"contractIEraFacts\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"terms\",\"outputs\":[{\"internalType\":\"contractIMisconductTerms\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifiers\",\"outputs\":[{\"internalType\":\"contractIVerifierStake\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "5015170909f5891bc92e52738c5974cfa6",
	Bin: "0x610120604052348015610010575f5ffd5b50604051612e7a380380612e7a83398101604081905261002f91610143565b6001600160a01b038416158061004c57506001600160a01b038316155b1561006a5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b038216158061008757506001600160a01b038116155b156100a55760405163d92e233d60e01b815260040160405180910390fd5b806001600160a01b031663511606306040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100e1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610105919061019f565b6001600160a01b0394851660a0528416608052831661010052821660e0521660c0526101c1565b6001600160a01b0381168114610140575f5ffd5b50565b5f5f5f5f60808587031215610156575f5ffd5b84516101618161012c565b60208601519094506101728161012c565b60408601519093506101838161012c565b60608601519092506101948161012c565b939692955090935050565b5f602082840312156101af575f5ffd5b81516101ba8161012c565b9392505050565b60805160a05160c05160e05161010051612c466102345f395f818160df015261021701525f81816101870152818161055a015261092801525f8181608e01526110d101525f81816101ae015261111f01525f8181610106015281816102f60152818161061001526108160152612c465ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c8063afbe90ee11610058578063afbe90ee1461013d578063c10add1614610150578063d221d46614610182578063d5025625146101a9575f5ffd5b80632677977614610089578063435d53f2146100da57806351160630146101015780637fffdf5a14610128575b5f5ffd5b6100b07f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6100b07f000000000000000000000000000000000000000000000000000000000000000081565b6100b07f000000000000000000000000000000000000000000000000000000000000000081565b61013b610136366004611e09565b6101d0565b005b61013b61014b366004611ea4565b610532565b61017261015e366004611f23565b5f6020819052908152604090205460ff1681565b60405190151581526020016100d1565b6100b07f000000000000000000000000000000000000000000000000000000000000000081565b6100b07f000000000000000000000000000000000000000000000000000000000000000081565b6101d8610926565b6040517fec8e0b140000000000000000000000000000000000000000000000000000000081525f9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063ec8e0b149061024e908790879060040161233b565b602060405180830381865afa158015610269573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061028d9190612546565b9050600161029e602084018461255d565b60ff16146102f0576102b3602083018361255d565b6040517ff1c152eb00000000000000000000000000000000000000000000000000000000815260ff90911660048201526024015b60405180910390fd5b5f61031a7f00000000000000000000000000000000000000000000000000000000000000006109ec565b90505f61032685610aa9565b90505f61035283838661033d6101c08b018b612576565b61034d60408c0160208d016125b2565b610ada565b90505f6104166103a26103696102208a018a6125cb565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250610ba692505050565b6103b46102208a016102008b0161262c565b63ffffffff166103cc6101608b016101408c0161262c565b63ffffffff166103e06102408c018c612645565b808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250610c1d92505050565b90505f610465858561042c6101e08c018c612576565b35868661043d6101e08f018f612576565b61044b9060208101906125cb565b8f5f01602001602081019061046091906125b2565b610dac565b90506104838585838a61047e60608e0160408f016125b2565b610e79565b5f610490878a6003611037565b90506104a260a08a0160808b016126a9565b67ffffffffffffffff166104bc60608b0160408c016125b2565b73ffffffffffffffffffffffffffffffffffffffff167f95de665dfae651d6d977a318bb6b2b2485757d0971295c8234f0be8f86785ab0898460405161051e9291909182526fffffffffffffffffffffffffffffffff16602082015260400190565b60405180910390a350505050505050505050565b61053a610926565b6105438361123e565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016638eac7a4861058f60a08601608087016126a9565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff90911660048201526024015f6040518083038186803b1580156105e5575f5ffd5b505afa1580156105f7573d5f5f3e3d5ffd5b505073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691506339335a17905061064960608601604087016125b2565b61065960a08701608088016126a9565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815273ffffffffffffffffffffffffffffffffffffffff909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa1580156106cf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106f391906126c2565b6107715761070760608401604085016125b2565b61071760a08501608086016126a9565b6040517f7b24d5be00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909216600483015267ffffffffffffffff1660248201526044016102e7565b81358135148015610789575080602001358260200135145b801561079c575080604001358260400135145b80156107d957506107b360808201606083016126a9565b67ffffffffffffffff166107cd60808401606085016126a9565b67ffffffffffffffff16145b15610810576040517f21c2537d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61083a7f00000000000000000000000000000000000000000000000000000000000000006109ec565b90505f61084685610aa9565b905061086382828661085e60608a0160408b016125b2565b611a0e565b5061087a82828561085e60608a0160408b016125b2565b505f61088882876004611037565b905061089a60a08701608088016126a9565b67ffffffffffffffff166108b460608801604089016125b2565b73ffffffffffffffffffffffffffffffffffffffff167f613692cc7c1849215594a27a349e871870eb2fa522084820553b3d152c97518b84846040516109169291909182526fffffffffffffffffffffffffffffffff16602082015260400190565b60405180910390a3505050505050565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561098f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109b391906126c2565b156109ea576040517f7f82cf0e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fd20f61e58f499b65e32963f30f3db134118555338b82bf69aa9018557b98dad2918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff821660a08201525f9060c0015b604051602081830303815290604052805190602001209050919050565b5f6040518060e0016040528060b28152602001612b9460b291398051602091820120604051610a8c928591016126e1565b5f610b9c866040518060e0016040528060b28152602001612b9460b29139604051602001610b08919061270d565b60408051808303601f190181528282528051602091820120908301528101889052606081018790528535608082015260a00160405160208183030381529060405280519060200120858060200190610b6091906125cb565b866040518060400160405280600681526020017f436f6d6d69740000000000000000000000000000000000000000000000000000815250611b08565b9695505050505050565b5f60025f60f81b83604051602001610bbf929190612764565b60408051601f1981840301815290829052610bd991612797565b602060405180830381855afa158015610bf4573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190610c179190612546565b92915050565b5f828410610c61576040517f9bec873a00000000000000000000000000000000000000000000000000000000815260048101859052602481018490526044016102e7565b835f610c6e6001866127cf565b90505f5b8115610d52578260011660011480610c8957508183105b15610d425784518103610cdc5784516040517f449ee08c000000000000000000000000000000000000000000000000000000008152600481019190915260248101889052604481018790526064016102e7565b82600116600114610d0f57610d0a88868381518110610cfd57610cfd6127e2565b6020026020010151611d72565b610d32565b610d32858281518110610d2457610d246127e2565b602002602001015189611d72565b975080610d3e8161280f565b9150505b600192831c929190911c90610c72565b84518114610da05784516040517f449ee08c000000000000000000000000000000000000000000000000000000008152600481019190915260248101889052604481018790526064016102e7565b50959695505050505050565b5f5f6040518060e0016040528060b28152602001612b9460b29139604051602001610dd79190612846565b60408051601f1981840301815282825280516020918201209083015281018a9052606081018990526080810188905260a0810187905260c001604051602081830303815290604052805190602001209050610e6b8a828787876040518060400160405280600881526020017f4f70656e696e6773000000000000000000000000000000000000000000000000815250611b08565b9a9950505050505050505050565b5f6040518060e0016040528060b28152602001612b9460b29139604051602001610ea3919061289d565b604051602081830303815290604052805190602001208585855f016020810190610ecd919061255d565b60ff16610edd60208801886125cb565b604051610eeb929190612966565b6040518091039020876040016020810190610f0691906126a9565b67ffffffffffffffff16610f2060808a0160608b016126a9565b67ffffffffffffffff16610f3a60a08b0160808c016126a9565b67ffffffffffffffff1660a08b013560c08c0135610f5b60e08e018e6125cb565b604051610f69929190612966565b60408051918290038220602083019c909c528101999099526060890197909752608088019590955260a087019390935260c086019190915260e08501526101008401526101208301526101408201526101608101919091526101800160408051601f198184030181529190528051602090910120905061102e8682610ff26101008701876125cb565b866040518060400160405280600781526020017f5665726469637400000000000000000000000000000000000000000000000000815250611b08565b50505050505050565b5f8381526020819052604081205460ff1615611082576040517fb7cf6b29000000000000000000000000000000000000000000000000000000008152600481018590526024016102e7565b5f848152602081905260409081902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906322f385ba9061110890606087019087016125b2565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166371c4ef3a61115460a0890160808a016126a9565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff9091166004820152602401602060405180830381865afa1580156111af573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111d39190612975565b85336040518563ffffffff1660e01b81526004016111f494939291906129a4565b6020604051808303815f875af1158015611210573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112349190612975565b90505b9392505050565b5f61124c60208301836125b2565b73ffffffffffffffffffffffffffffffffffffffff16036112c9576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f70726f766964657200000000000000000000000000000000000000000000000060448201526064016102e7565b5f6112da60408301602084016125b2565b73ffffffffffffffffffffffffffffffffffffffff1603611357576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f7369676e6572000000000000000000000000000000000000000000000000000060448201526064016102e7565b5f61136860608301604084016125b2565b73ffffffffffffffffffffffffffffffffffffffff1614806113d0575061139260208201826125b2565b73ffffffffffffffffffffffffffffffffffffffff166113b860608301604084016125b2565b73ffffffffffffffffffffffffffffffffffffffff16145b8061142457506113e660408201602083016125b2565b73ffffffffffffffffffffffffffffffffffffffff1661140c60608301604084016125b2565b73ffffffffffffffffffffffffffffffffffffffff16145b1561148b576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f766572696669657200000000000000000000000000000000000000000000000060448201526064016102e7565b61149b60a08201608083016126a9565b67ffffffffffffffff165f0361150d576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600360248201527f657261000000000000000000000000000000000000000000000000000000000060448201526064016102e7565b61151d60c0820160a083016126a9565b67ffffffffffffffff165f0361158f576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f636f756e7465720000000000000000000000000000000000000000000000000060448201526064016102e7565b6110006115a260e0830160c0840161262c565b63ffffffff161115611612576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016102e79060208082526004908201527f736c6f7400000000000000000000000000000000000000000000000000000000604082015260600190565b6001611625610100830160e0840161255d565b60ff16036117265761010061164061012083018383016126a9565b67ffffffffffffffff161080611673575062010000611667610120830161010084016126a9565b67ffffffffffffffff16115b806116b85750600161168d610120830161010084016126a9565b6116979190612a0d565b6116a9610120830161010084016126a9565b1667ffffffffffffffff165f14155b15611721576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016102e79060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b611886565b6002611739610100830160e0840161255d565b60ff160361182257610400611756610120830161010084016126a9565b67ffffffffffffffff16108061178a5750631000000061177e610120830161010084016126a9565b67ffffffffffffffff16115b806116b857506104006117a5610120830161010084016126a9565b6117af9190612a2d565b67ffffffffffffffff1615611721576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016102e79060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b6040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016102e79060208082526004908201527f6b696e6400000000000000000000000000000000000000000000000000000000604082015260600190565b6118986101408201610120830161262c565b63ffffffff1615806118e9575060016118b8610100830160e0840161255d565b60ff16146118c8576101006118cb565b60405b61ffff166118e16101408301610120840161262c565b63ffffffff16115b15611950576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f726f756e6473000000000000000000000000000000000000000000000000000060448201526064016102e7565b6119626101408201610120830161262c565b63ffffffff1661197a6101608301610140840161262c565b63ffffffff1610806119a4575061010061199c6101608301610140840161262c565b63ffffffff16115b15611a0b576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f6f70656e696e677300000000000000000000000000000000000000000000000060448201526064016102e7565b50565b5f5f6040518060e0016040528060b28152602001612b9460b29139604051602001611a399190612a81565b60408051601f19818403018152918152815160209283012091879187359188013590880135611a6e60808a0160608b016126a9565b6040805160208101979097528601949094526060850192909252608084015260a083015267ffffffffffffffff1660c082015260e00160408051601f1981840301815291905280516020909101209050610b9c8682611ad060808801886125cb565b876040518060400160405280600581526020017f53746172740000000000000000000000000000000000000000000000000000008152505b6040517f1901000000000000000000000000000000000000000000000000000000000000602082015260228101879052604281018690525f90819060620160408051601f198184030181529190528051602090910120905060418514611b9c57826040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016102e79190612afe565b5f80611bab604082898b612b33565b810190611bb89190612b5a565b915091505f88886040818110611bd057611bd06127e2565b919091013560f81c9150507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0821180611c1c57508060ff16601b14158015611c1c57508060ff16601c14155b15611c5557856040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016102e79190612afe565b73ffffffffffffffffffffffffffffffffffffffff87161580611cfe5750604080515f81526020810180835286905260ff831691810191909152606081018490526080810183905273ffffffffffffffffffffffffffffffffffffffff88169060019060a0016020604051602081039080840390855afa158015611cdb573d5f5f3e3d5ffd5b5050506020604051035173ffffffffffffffffffffffffffffffffffffffff1614155b15611d3757856040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016102e79190612afe565b838989604051602001611d4c93929190612b7a565b604051602081830303815290604052805190602001209450505050509695505050505050565b6040517f0100000000000000000000000000000000000000000000000000000000000000602082015260218101839052604181018290525f9060029060610160408051601f1981840301815290829052611dcb91612797565b602060405180830381855afa158015611de6573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906112379190612546565b5f5f5f60608486031215611e1b575f5ffd5b833560058110611e29575f5ffd5b9250602084013567ffffffffffffffff811115611e44575f5ffd5b84016102c08187031215611e56575f5ffd5b9150604084013567ffffffffffffffff811115611e71575f5ffd5b84016101208187031215611e83575f5ffd5b809150509250925092565b5f60a08284031215611e9e575f5ffd5b50919050565b5f5f5f8385036101c0811215611eb8575f5ffd5b610180811215611ec6575f5ffd5b5083925061018084013567ffffffffffffffff811115611ee4575f5ffd5b611ef086828701611e8e565b9250506101a084013567ffffffffffffffff811115611f0d575f5ffd5b611f1986828701611e8e565b9150509250925092565b5f60208284031215611f33575f5ffd5b5035919050565b60058110611a0b577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b803573ffffffffffffffffffffffffffffffffffffffff81168114611f92575f5ffd5b919050565b803567ffffffffffffffff81168114611f92575f5ffd5b803563ffffffff81168114611f92575f5ffd5b803560ff81168114611f92575f5ffd5b611ff882611fde83611f6f565b73ffffffffffffffffffffffffffffffffffffffff169052565b61200460208201611f6f565b73ffffffffffffffffffffffffffffffffffffffff16602083015261202b60408201611f6f565b73ffffffffffffffffffffffffffffffffffffffff1660408301526060818101359083015261205c60808201611f97565b67ffffffffffffffff16608083015261207760a08201611f97565b67ffffffffffffffff1660a083015261209260c08201611fae565b63ffffffff1660c08301526120a960e08201611fc1565b60ff1660e08301526120be6101008201611f97565b67ffffffffffffffff166101008301526120db6101208201611fae565b63ffffffff166101208301526120f46101408201611fae565b63ffffffff1661014083015261016090810135910152565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6183360301811261213e575f5ffd5b90910192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261217a575f5ffd5b830160208101925035905067ffffffffffffffff811115612199575f5ffd5b8036038213156121a7575f5ffd5b9250929050565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b8035825260208082013590830152604080820135908301525f67ffffffffffffffff61220560608401611f97565b1660608401526122186080830183612147565b60a0608086015261222d60a0860182846121ae565b95945050505050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc183360301811261213e575f5ffd5b803582525f61227a6020830183612147565b6040602086015261222d6040860182846121ae565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126122c2575f5ffd5b830160208101925035905067ffffffffffffffff8111156122e1575f5ffd5b8060051b36038213156121a7575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115612322575f5ffd5b8260051b80836020870137939093016020019392505050565b61234483611f3a565b8281526040602082015261235b6040820183611fd1565b5f6123696101808401611fc1565b60ff166101c08301526123806101a084018461210c565b6102c06101e08401526123976103008401826121d7565b90506123a76101c0850185612236565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0848303016102008501526123dc8282612268565b9150506123ed6101e0850185612236565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0848303016102208501526124228282612268565b9150506124326102008501611fae565b63ffffffff1661024084015261244c610220850185612147565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0858403016102608601526124828382846121ae565b9250505061249461024085018561228f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0858403016102808601526124ca8382846122f2565b6102608701356102a087015292506124e991505061028085018561228f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0858403016102c086015261251f8382846122f2565b925050506125306102a08501611fae565b63ffffffff81166102e085015250949350505050565b5f60208284031215612556575f5ffd5b5051919050565b5f6020828403121561256d575f5ffd5b61123782611fc1565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc18336030181126125a8575f5ffd5b9190910192915050565b5f602082840312156125c2575f5ffd5b61123782611f6f565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126125fe575f5ffd5b83018035915067ffffffffffffffff821115612618575f5ffd5b6020019150368190038213156121a7575f5ffd5b5f6020828403121561263c575f5ffd5b61123782611fae565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612678575f5ffd5b83018035915067ffffffffffffffff821115612692575f5ffd5b6020019150600581901b36038213156121a7575f5ffd5b5f602082840312156126b9575f5ffd5b61123782611f97565b5f602082840312156126d2575f5ffd5b81518015158114611237575f5ffd5b8281526101a081016112376020830184611fd1565b5f81518060208401855e5f93019283525090919050565b7f436f6d6d6974284a6f62206a6f622c627974657333322070726576696f75732c81527f6279746573333220726f6f74290000000000000000000000000000000000000060208201525f611237602d8301846126f6565b7fff00000000000000000000000000000000000000000000000000000000000000831681525f61123460018301846126f6565b5f61123782846126f6565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b81810381811115610c1757610c176127a2565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361283f5761283f6127a2565b5060010190565b7f4f70656e696e6773284a6f62206a6f622c627974657333322070726576696f7581527f732c6279746573333220636f6d6d69742c6279746573333220726f6f7429000060208201525f611237603e8301846126f6565b7f56657264696374284a6f62206a6f622c627974657333322070726576696f757381527f2c75696e7438206f7574636f6d652c737472696e6720636c6173732c75696e7460208201527f363420656c61707365642c75696e74363420726f756e64547269702c75696e7460408201527f3634206c61672c6279746573333220706f736974696f6e734b65792c6279746560608201527f73333220726566757365642c737472696e6720726561736f6e2900000000000060808201525f611237609a8301846126f6565b818382375f9101908152919050565b5f60208284031215612985575f5ffd5b81516fffffffffffffffffffffffffffffffff81168114611237575f5ffd5b73ffffffffffffffffffffffffffffffffffffffff851681526fffffffffffffffffffffffffffffffff84166020820152608081016129e284611f3a565b83604083015273ffffffffffffffffffffffffffffffffffffffff8316606083015295945050505050565b67ffffffffffffffff8281168282160390811115610c1757610c176127a2565b5f67ffffffffffffffff831680612a6b577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b8067ffffffffffffffff84160691505092915050565b7f5374617274284a6f62206a6f622c627974657333322070726576696f75732c6281527f79746573333220736565642c6279746573333220706f736974696f6e73436f6d60208201527f6d69746d656e742c75696e74363420657870697265732900000000000000000060408201525f61123760578301846126f6565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f85851115612b41575f5ffd5b83861115612b4d575f5ffd5b5050820193919092039150565b5f5f60408385031215612b6b575f5ffd5b50508035926020909101359150565b838152818360208301375f91016020019081529291505056fe4a6f6228616464726573732070726f76696465722c61646472657373207369676e65722c616464726573732076657269666965722c62797465733332206465766963652c75696e743634206572612c75696e74363420636f756e7465722c75696e74333220736c6f742c75696e7438206b696e642c75696e7436342073697a652c75696e74333220726f756e64732c75696e743332206f70656e696e67732c62797465733332206d61747269785365656429",
}

// VerifierFaults is an auto generated Go binding around an Ethereum contract.
type VerifierFaults struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *VerifierFaults) GetABI() abi.ABI {
	return c.abi
}

// NewVerifierFaults creates a new instance of VerifierFaults.
func NewVerifierFaults() *VerifierFaults {
	parsed, err := VerifierFaultsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &VerifierFaults{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *VerifierFaults) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address terms_, address verifiers_, address convictions_, address proofs_) returns()
func (verifierFaults *VerifierFaults) PackConstructor(terms_ common.Address, verifiers_ common.Address, convictions_ common.Address, proofs_ common.Address) []byte {
	enc, err := verifierFaults.abi.Pack("", terms_, verifiers_, convictions_, proofs_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackContradict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafbe90ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contradict((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job, (bytes32,bytes32,bytes32,uint64,bytes) one, (bytes32,bytes32,bytes32,uint64,bytes) other) returns()
func (verifierFaults *VerifierFaults) PackContradict(job Job, one Start, other Start) []byte {
	enc, err := verifierFaults.abi.Pack("contradict", job, one, other)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContradict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafbe90ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contradict((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32) job, (bytes32,bytes32,bytes32,uint64,bytes) one, (bytes32,bytes32,bytes32,uint64,bytes) other) returns()
func (verifierFaults *VerifierFaults) TryPackContradict(job Job, one Start, other Start) ([]byte, error) {
	return verifierFaults.abi.Pack("contradict", job, one, other)
}

// PackConvictions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd221d466.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convictions() view returns(address)
func (verifierFaults *VerifierFaults) PackConvictions() []byte {
	enc, err := verifierFaults.abi.Pack("convictions")
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
func (verifierFaults *VerifierFaults) TryPackConvictions() ([]byte, error) {
	return verifierFaults.abi.Pack("convictions")
}

// UnpackConvictions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd221d466.
//
// Solidity: function convictions() view returns(address)
func (verifierFaults *VerifierFaults) UnpackConvictions(data []byte) (common.Address, error) {
	out, err := verifierFaults.abi.Unpack("convictions", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFalsePass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fffdf5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function falsePass(uint8 ground, ((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32),uint8,(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes),(bytes32,bytes),uint32,bytes,bytes32[],bytes32,bytes32[],uint32) e, (uint8,string,uint64,uint64,uint64,bytes32,bytes32,string,bytes) v) returns()
func (verifierFaults *VerifierFaults) PackFalsePass(ground uint8, e OpeningFactsEvidence, v Verdict) []byte {
	enc, err := verifierFaults.abi.Pack("falsePass", ground, e, v)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFalsePass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fffdf5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function falsePass(uint8 ground, ((address,address,address,bytes32,uint64,uint64,uint32,uint8,uint64,uint32,uint32,bytes32),uint8,(bytes32,bytes32,bytes32,uint64,bytes),(bytes32,bytes),(bytes32,bytes),uint32,bytes,bytes32[],bytes32,bytes32[],uint32) e, (uint8,string,uint64,uint64,uint64,bytes32,bytes32,string,bytes) v) returns()
func (verifierFaults *VerifierFaults) TryPackFalsePass(ground uint8, e OpeningFactsEvidence, v Verdict) ([]byte, error) {
	return verifierFaults.abi.Pack("falsePass", ground, e, v)
}

// PackIsPunished is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc10add16.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPunished(bytes32 what) view returns(bool)
func (verifierFaults *VerifierFaults) PackIsPunished(what [32]byte) []byte {
	enc, err := verifierFaults.abi.Pack("isPunished", what)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPunished is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc10add16.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPunished(bytes32 what) view returns(bool)
func (verifierFaults *VerifierFaults) TryPackIsPunished(what [32]byte) ([]byte, error) {
	return verifierFaults.abi.Pack("isPunished", what)
}

// UnpackIsPunished is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc10add16.
//
// Solidity: function isPunished(bytes32 what) view returns(bool)
func (verifierFaults *VerifierFaults) UnpackIsPunished(data []byte) (bool, error) {
	out, err := verifierFaults.abi.Unpack("isPunished", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProofs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x435d53f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proofs() view returns(address)
func (verifierFaults *VerifierFaults) PackProofs() []byte {
	enc, err := verifierFaults.abi.Pack("proofs")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProofs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x435d53f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proofs() view returns(address)
func (verifierFaults *VerifierFaults) TryPackProofs() ([]byte, error) {
	return verifierFaults.abi.Pack("proofs")
}

// UnpackProofs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x435d53f2.
//
// Solidity: function proofs() view returns(address)
func (verifierFaults *VerifierFaults) UnpackProofs(data []byte) (common.Address, error) {
	out, err := verifierFaults.abi.Unpack("proofs", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51160630.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlement() view returns(address)
func (verifierFaults *VerifierFaults) PackSettlement() []byte {
	enc, err := verifierFaults.abi.Pack("settlement")
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
func (verifierFaults *VerifierFaults) TryPackSettlement() ([]byte, error) {
	return verifierFaults.abi.Pack("settlement")
}

// UnpackSettlement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51160630.
//
// Solidity: function settlement() view returns(address)
func (verifierFaults *VerifierFaults) UnpackSettlement(data []byte) (common.Address, error) {
	out, err := verifierFaults.abi.Unpack("settlement", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function terms() view returns(address)
func (verifierFaults *VerifierFaults) PackTerms() []byte {
	enc, err := verifierFaults.abi.Pack("terms")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function terms() view returns(address)
func (verifierFaults *VerifierFaults) TryPackTerms() ([]byte, error) {
	return verifierFaults.abi.Pack("terms")
}

// UnpackTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5025625.
//
// Solidity: function terms() view returns(address)
func (verifierFaults *VerifierFaults) UnpackTerms(data []byte) (common.Address, error) {
	out, err := verifierFaults.abi.Unpack("terms", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVerifiers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26779776.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifiers() view returns(address)
func (verifierFaults *VerifierFaults) PackVerifiers() []byte {
	enc, err := verifierFaults.abi.Pack("verifiers")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifiers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26779776.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifiers() view returns(address)
func (verifierFaults *VerifierFaults) TryPackVerifiers() ([]byte, error) {
	return verifierFaults.abi.Pack("verifiers")
}

// UnpackVerifiers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26779776.
//
// Solidity: function verifiers() view returns(address)
func (verifierFaults *VerifierFaults) UnpackVerifiers(data []byte) (common.Address, error) {
	out, err := verifierFaults.abi.Unpack("verifiers", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// VerifierFaultsContradiction represents a Contradiction event raised by the VerifierFaults contract.
type VerifierFaultsContradiction struct {
	Verifier common.Address
	Era      uint64
	Job      [32]byte
	Taken    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const VerifierFaultsContradictionEventName = "Contradiction"

// ContractEventName returns the user-defined event name.
func (VerifierFaultsContradiction) ContractEventName() string {
	return VerifierFaultsContradictionEventName
}

// UnpackContradictionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Contradiction(address indexed verifier, uint64 indexed era, bytes32 job, uint128 taken)
func (verifierFaults *VerifierFaults) UnpackContradictionEvent(log *types.Log) (*VerifierFaultsContradiction, error) {
	event := "Contradiction"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verifierFaults.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerifierFaultsContradiction)
	if len(log.Data) > 0 {
		if err := verifierFaults.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verifierFaults.abi.Events[event].Inputs {
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

// VerifierFaultsFalsePass represents a FalsePass event raised by the VerifierFaults contract.
type VerifierFaultsFalsePass struct {
	Verifier  common.Address
	Era       uint64
	Challenge [32]byte
	Taken     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const VerifierFaultsFalsePassEventName = "FalsePass"

// ContractEventName returns the user-defined event name.
func (VerifierFaultsFalsePass) ContractEventName() string {
	return VerifierFaultsFalsePassEventName
}

// UnpackFalsePassEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FalsePass(address indexed verifier, uint64 indexed era, bytes32 challenge, uint128 taken)
func (verifierFaults *VerifierFaults) UnpackFalsePassEvent(log *types.Log) (*VerifierFaultsFalsePass, error) {
	event := "FalsePass"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verifierFaults.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerifierFaultsFalsePass)
	if len(log.Data) > 0 {
		if err := verifierFaults.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verifierFaults.abi.Events[event].Inputs {
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
func (verifierFaults *VerifierFaults) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], verifierFaults.abi.Errors["AlreadyPunished"].ID.Bytes()[:4]) {
		return verifierFaults.UnpackAlreadyPunishedError(raw[4:])
	}
	if bytes.Equal(raw[:4], verifierFaults.abi.Errors["BadJob"].ID.Bytes()[:4]) {
		return verifierFaults.UnpackBadJobError(raw[4:])
	}
	if bytes.Equal(raw[:4], verifierFaults.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return verifierFaults.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], verifierFaults.abi.Errors["LeafOutOfRange"].ID.Bytes()[:4]) {
		return verifierFaults.UnpackLeafOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], verifierFaults.abi.Errors["NotAPass"].ID.Bytes()[:4]) {
		return verifierFaults.UnpackNotAPassError(raw[4:])
	}
	if bytes.Equal(raw[:4], verifierFaults.abi.Errors["NotEraVerifier"].ID.Bytes()[:4]) {
		return verifierFaults.UnpackNotEraVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], verifierFaults.abi.Errors["PathLength"].ID.Bytes()[:4]) {
		return verifierFaults.UnpackPathLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], verifierFaults.abi.Errors["PunishmentsPaused"].ID.Bytes()[:4]) {
		return verifierFaults.UnpackPunishmentsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], verifierFaults.abi.Errors["SameStart"].ID.Bytes()[:4]) {
		return verifierFaults.UnpackSameStartError(raw[4:])
	}
	if bytes.Equal(raw[:4], verifierFaults.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return verifierFaults.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// VerifierFaultsAlreadyPunished represents a AlreadyPunished error raised by the VerifierFaults contract.
type VerifierFaultsAlreadyPunished struct {
	What [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyPunished(bytes32 what)
func VerifierFaultsAlreadyPunishedErrorID() common.Hash {
	return common.HexToHash("0xb7cf6b2967487cad4e47b88c880aee7d323280a072d86300999819eda469f32c")
}

// UnpackAlreadyPunishedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyPunished(bytes32 what)
func (verifierFaults *VerifierFaults) UnpackAlreadyPunishedError(raw []byte) (*VerifierFaultsAlreadyPunished, error) {
	out := new(VerifierFaultsAlreadyPunished)
	if err := verifierFaults.abi.UnpackIntoInterface(out, "AlreadyPunished", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerifierFaultsBadJob represents a BadJob error raised by the VerifierFaults contract.
type VerifierFaultsBadJob struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadJob(string field)
func VerifierFaultsBadJobErrorID() common.Hash {
	return common.HexToHash("0x3baf84fcd4fb97bf94eb0ba289e64acb1c54e571b773421394dc9137779b3a85")
}

// UnpackBadJobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadJob(string field)
func (verifierFaults *VerifierFaults) UnpackBadJobError(raw []byte) (*VerifierFaultsBadJob, error) {
	out := new(VerifierFaultsBadJob)
	if err := verifierFaults.abi.UnpackIntoInterface(out, "BadJob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerifierFaultsBadSignature represents a BadSignature error raised by the VerifierFaults contract.
type VerifierFaultsBadSignature struct {
	Message string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(string message)
func VerifierFaultsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0xc642adb5d25889b4e33b21b65cb727f81dd1fc9903fe442e66263c1fbab9f105")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(string message)
func (verifierFaults *VerifierFaults) UnpackBadSignatureError(raw []byte) (*VerifierFaultsBadSignature, error) {
	out := new(VerifierFaultsBadSignature)
	if err := verifierFaults.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerifierFaultsLeafOutOfRange represents a LeafOutOfRange error raised by the VerifierFaults contract.
type VerifierFaultsLeafOutOfRange struct {
	Index *big.Int
	Size  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeafOutOfRange(uint256 index, uint256 size)
func VerifierFaultsLeafOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x9bec873a6e7b255f60b15651056af6599a06d83a81b238f46a4e99ef0c0d65cc")
}

// UnpackLeafOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeafOutOfRange(uint256 index, uint256 size)
func (verifierFaults *VerifierFaults) UnpackLeafOutOfRangeError(raw []byte) (*VerifierFaultsLeafOutOfRange, error) {
	out := new(VerifierFaultsLeafOutOfRange)
	if err := verifierFaults.abi.UnpackIntoInterface(out, "LeafOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerifierFaultsNotAPass represents a NotAPass error raised by the VerifierFaults contract.
type VerifierFaultsNotAPass struct {
	Outcome uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAPass(uint8 outcome)
func VerifierFaultsNotAPassErrorID() common.Hash {
	return common.HexToHash("0xf1c152ebc6284b9f18bb8d2ca3d28e837751f285f2cbc12647d044dac4717e6c")
}

// UnpackNotAPassError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAPass(uint8 outcome)
func (verifierFaults *VerifierFaults) UnpackNotAPassError(raw []byte) (*VerifierFaultsNotAPass, error) {
	out := new(VerifierFaultsNotAPass)
	if err := verifierFaults.abi.UnpackIntoInterface(out, "NotAPass", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerifierFaultsNotEraVerifier represents a NotEraVerifier error raised by the VerifierFaults contract.
type VerifierFaultsNotEraVerifier struct {
	Verifier common.Address
	Era      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEraVerifier(address verifier, uint64 era)
func VerifierFaultsNotEraVerifierErrorID() common.Hash {
	return common.HexToHash("0x7b24d5bed9a4bb0fad22f4433013ad9949062f2fa2b31a40dc6c39bfcfe6d3b4")
}

// UnpackNotEraVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEraVerifier(address verifier, uint64 era)
func (verifierFaults *VerifierFaults) UnpackNotEraVerifierError(raw []byte) (*VerifierFaultsNotEraVerifier, error) {
	out := new(VerifierFaultsNotEraVerifier)
	if err := verifierFaults.abi.UnpackIntoInterface(out, "NotEraVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerifierFaultsPathLength represents a PathLength error raised by the VerifierFaults contract.
type VerifierFaultsPathLength struct {
	Length *big.Int
	Index  *big.Int
	Size   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PathLength(uint256 length, uint256 index, uint256 size)
func VerifierFaultsPathLengthErrorID() common.Hash {
	return common.HexToHash("0x449ee08c52f26cfeafa4145a8383f30102579058e5c481c4f8b2ea34201a8bc6")
}

// UnpackPathLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PathLength(uint256 length, uint256 index, uint256 size)
func (verifierFaults *VerifierFaults) UnpackPathLengthError(raw []byte) (*VerifierFaultsPathLength, error) {
	out := new(VerifierFaultsPathLength)
	if err := verifierFaults.abi.UnpackIntoInterface(out, "PathLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerifierFaultsPunishmentsPaused represents a PunishmentsPaused error raised by the VerifierFaults contract.
type VerifierFaultsPunishmentsPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PunishmentsPaused()
func VerifierFaultsPunishmentsPausedErrorID() common.Hash {
	return common.HexToHash("0x7f82cf0ed81cd51971034103b7b285b9bb79d42717047b26b2c5c6e933448f80")
}

// UnpackPunishmentsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PunishmentsPaused()
func (verifierFaults *VerifierFaults) UnpackPunishmentsPausedError(raw []byte) (*VerifierFaultsPunishmentsPaused, error) {
	out := new(VerifierFaultsPunishmentsPaused)
	if err := verifierFaults.abi.UnpackIntoInterface(out, "PunishmentsPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerifierFaultsSameStart represents a SameStart error raised by the VerifierFaults contract.
type VerifierFaultsSameStart struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameStart()
func VerifierFaultsSameStartErrorID() common.Hash {
	return common.HexToHash("0x21c2537daba1132a868afeb72210b53bbeaf610a0aafd77acde6d61cab464bd6")
}

// UnpackSameStartError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameStart()
func (verifierFaults *VerifierFaults) UnpackSameStartError(raw []byte) (*VerifierFaultsSameStart, error) {
	out := new(VerifierFaultsSameStart)
	if err := verifierFaults.abi.UnpackIntoInterface(out, "SameStart", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerifierFaultsZeroAddress represents a ZeroAddress error raised by the VerifierFaults contract.
type VerifierFaultsZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func VerifierFaultsZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (verifierFaults *VerifierFaults) UnpackZeroAddressError(raw []byte) (*VerifierFaultsZeroAddress, error) {
	out := new(VerifierFaultsZeroAddress)
	if err := verifierFaults.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WalkDisputesMetaData contains all meta data concerning the WalkDisputes contract.
var WalkDisputesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIEraFacts\",\"name\":\"settlement_\",\"type\":\"address\"},{\"internalType\":\"contractIConvictions\",\"name\":\"convictions_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"answerWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"dataFee\",\"type\":\"uint128\"}],\"internalType\":\"structWalkDisputes.Params\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"accuser\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"AlreadyDisputing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"BadJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"}],\"name\":\"ChallengeOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"column\",\"type\":\"uint32\"}],\"name\":\"ColumnOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraNotOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"ItemsSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"LeafOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lines\",\"type\":\"uint256\"}],\"name\":\"LineOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"LinesSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"NotClaimed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"NotDevice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"NotEraMatrix\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"appointed\",\"type\":\"address\"}],\"name\":\"NotEraSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NotEraVerifier\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotFalse\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"enumWalkDisputes.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"enumWalkDisputes.State\",\"name\":\"wanted\",\"type\":\"uint8\"}],\"name\":\"NotInState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NotItsJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"NotMemory\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingCredited\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"OpeningSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"PathLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"row\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"block_\",\"type\":\"uint256\"}],\"name\":\"PositionOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"PunishmentsPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"RootNotCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyDisputes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"WindowOpen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumWalkDisputes.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"DisputeClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"walk\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"items\",\"type\":\"bytes\"}],\"name\":\"Disputed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"line\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"parents\",\"type\":\"bytes\"}],\"name\":\"Refuted\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_OPEN\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REFUTE_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"deviceIndex\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"positionsCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structStart\",\"name\":\"start\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structCommit\",\"name\":\"commit\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structOpeningFacts.Answer\",\"name\":\"answer\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"opening\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"openingPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"rootPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint32\",\"name\":\"column\",\"type\":\"uint32\"}],\"internalType\":\"structOpeningFacts.Evidence\",\"name\":\"e\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"items\",\"type\":\"bytes\"}],\"name\":\"accuse\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"answerWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bondFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"close\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"line\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"internalType\":\"structWalkDisputes.Shown\",\"name\":\"signed\",\"type\":\"tuple\"}],\"name\":\"convict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"convictions\",\"outputs\":[{\"internalType\":\"contractIConvictions\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"dataFee\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputeCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"disputeOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumWalkDisputes.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"accuser\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"warned\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"challenge\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"internalType\":\"structWalkDisputes.Dispute\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"openAgainst\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"othersAgainst\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"device\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counter\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openings\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"matrixSeed\",\"type\":\"bytes32\"}],\"internalType\":\"structJob\",\"name\":\"job\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"line\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"internalType\":\"structWalkDisputes.Shown\",\"name\":\"claimed\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"parents\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"refute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settlement\",\"outputs\":[{\"internalType\":\"contractIEraFacts\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "97b9f212499f1144c0e191a47273381653",
	Bin: "0x610100604052348015610010575f5ffd5b5060405161618f38038061618f83398101604081905261002f9161010a565b82826001600160a01b038216158061004e57506001600160a01b038116155b1561006c5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0390811660a0521660805280516001600160401b03165f036100cb576040516387a33b2760e01b815260206004820152600c60248201526b616e7377657257696e646f7760a01b604482015260640160405180910390fd5b80516020909101516001600160801b031660e0526001600160401b031660c052506101c39050565b6001600160a01b0381168114610107575f5ffd5b50565b5f5f5f838503608081121561011d575f5ffd5b8451610128816100f3565b6020860151909450610139816100f3565b92506040603f198201121561014c575f5ffd5b50604080519081016001600160401b038111828210171561017b57634e487b7160e01b5f52604160045260245ffd5b60409081528501516001600160401b0381168114610197575f5ffd5b815260608501516001600160801b03811681146101b2575f5ffd5b602082015292959194509192509050565b60805160a05160c05160e051615f0d6102825f395f8181610216015261120f01525f81816102d50152818161084b01528181610d8a01528181611309015261134301525f81816103210152818161056301528181610b2e01528181610e480152818161100c0152818161125a01528181611536015281816115ca015281816116d901526138b601525f81816101b801528181611c6001528181612ba7015281816139c801528181613b2101528181613c6f0152613d7f0152615f0d5ff3fe608060405260043610610109575f3560e01c806394d4bfaa116100a1578063d221d46611610071578063d76e60a411610057578063d76e60a41461036e578063df9fdd6614610399578063ec33ad9c146103af575f5ffd5b8063d221d46614610310578063d5d44d8014610343575f5ffd5b806394d4bfaa14610259578063a28889e114610284578063b1eb0fb714610298578063c2f654da146102c4575f5ffd5b8063463184ad116100dc578063463184ad1461018857806351160630146101a75780635abcb29c146101f25780639401630f14610205575f5ffd5b80630aebeb4e1461010d578063117e15061461012e5780632ba707741461014d5780633ccfd60b14610174575b5f5ffd5b348015610118575f5ffd5b5061012c6101273660046150d4565b6103c3565b005b348015610139575f5ffd5b5061012c61014836600461510c565b610551565b348015610158575f5ffd5b50610161600881565b6040519081526020015b60405180910390f35b34801561017f575f5ffd5b5061012c61071a565b348015610193575f5ffd5b5061012c6101a23660046151a7565b6107f9565b3480156101b2575f5ffd5b506101da7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161016b565b61016161020036600461525f565b6109af565b348015610210575f5ffd5b506102387f000000000000000000000000000000000000000000000000000000000000000081565b6040516fffffffffffffffffffffffffffffffff909116815260200161016b565b348015610264575f5ffd5b506101616102733660046152ec565b60016020525f908152604090205481565b34801561028f575f5ffd5b506101615f5481565b3480156102a3575f5ffd5b506102b76102b23660046150d4565b611070565b60405161016b919061536d565b3480156102cf575f5ffd5b506102f77f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff909116815260200161016b565b34801561031b575f5ffd5b506101da7f000000000000000000000000000000000000000000000000000000000000000081565b34801561034e575f5ffd5b5061016161035d3660046152ec565b60036020525f908152604090205481565b348015610379575f5ffd5b506101616103883660046152ec565b60026020525f908152604090205481565b3480156103a4575f5ffd5b506101616210c8e081565b3480156103ba575f5ffd5b506101616111fb565b5f81815260046020526040902080547c0100000000000000000000000000000000000000000000000000000000900460ff16600181600581111561040957610409615307565b141580156104295750600281600581111561042657610426615307565b14155b1561047057828160016040517f5132491b00000000000000000000000000000000000000000000000000000000815260040161046793929190615454565b60405180910390fd5b5f61047a83611256565b90508067ffffffffffffffff1642116104d2576040517fbcbd1a4c0000000000000000000000000000000000000000000000000000000081526004810185905267ffffffffffffffff82166024820152604401610467565b5f60018360058111156104e7576104e7615307565b1490506105268585836104fb5760056104fe565b60045b846105135787546001600160a01b0316611371565b60028801546001600160a01b0316611371565b801561054a5761054a8460058660020160149054906101000a900460ff1615611595565b5050505050565b5f61055e84846002611754565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663da748b106040518163ffffffff1660e01b8152600401602060405180830381865afa1580156105bd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105e1919061548a565b90508067ffffffffffffffff16421015610633576040517f28c7826900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610467565b5f8061064c848661064761010060016154d2565b61185a565b90925090505f61067261016088013561066860208a018a6152ec565b89606001356119d4565b90505f8061069b83600261068c60408c0160208d016154f0565b67ffffffffffffffff16611a9f565b9150915084821480156106ad57508381145b156106e4576040517f4c49b72900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6002870154610702908b9089906003906001600160a01b0316611371565b61070e8760065f611595565b50505050505050505050565b335f9081526003602052604081205490819003610765576040517fe44baf8f000000000000000000000000000000000000000000000000000000008152336004820152602401610467565b335f818152600360205260408082208290555190919083908381818185875af1925050503d805f81146107b3576040519150601f19603f3d011682016040523d82523d5f602084013e6107b8565b606091505b50509050806107f5576040517f36899e48000000000000000000000000000000000000000000000000000000008152336004820152602401610467565b5050565b5f61080688886001611754565b90505f61081582888888611bb5565b90506108438261082b60408b0160208c016152ec565b61083b60408b0160208c016154f0565b848888611c58565b6002816108707f00000000000000000000000000000000000000000000000000000000000000004261550b565b6001850180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000067ffffffffffffffff841602179055600685018290558454839086907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c010000000000000000000000000000000000000000000000000000000083600581111561091c5761091c615307565b02179055505083546001600160a01b031691508a90507f3d4e311e582a4ba8d372ea6e4bee23fc0f06dad9fead7af0a60c119107512a2f61096360408b0160208c016154f0565b600186015460405161099c929174010000000000000000000000000000000000000000900467ffffffffffffffff16908c908c90615554565b60405180910390a3505050505050505050565b5f6109b86111fb565b341015610a0357346109c86111fb565b6040517f9901e61100000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610467565b6002610a16610100860160e08701615597565b60ff1614610a6757610a2f610100850160e08601615597565b6040517faaceafef00000000000000000000000000000000000000000000000000000000815260ff9091166004820152602401610467565b610a796102c085016102a086016155c3565b63ffffffff1615610ad157610a966102c085016102a086016155c3565b6040517ff4939f6b00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610467565b5f5f610adc86611ca0565b91509150610af9866001835f0151610af491906155dc565b611e3b565b60408281015190517f9b1e7a8d00000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b1e7a8d90602401602060405180830381865afa158015610b7b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b9f91906155ef565b15610bde5781604001516040517f727d965e00000000000000000000000000000000000000000000000000000000815260040161046791815260200190565b610c03610bee60208801886152ec565b610bfe6060890160408a016152ec565b611f67565b5f5f8154610c1090615606565b91829055505f818152600460209081526040909120919450610c34908801886152ec565b610c4460a0890160808a016154f0565b6001610c5660608b0160408c016152ec565b6001850180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b038316179055845485905f908290601490869083907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c0100000000000000000000000000000000000000000000000000000000836005811115610cec57610cec615307565b0217905550815467ffffffffffffffff97881661010092830a9081029802191696909617905581546001600160a01b039687169190950a9081029502199093169390931790915550506040830151602084015160608501513460078501556002840180547fffffffffffffffffffffffff00000000000000000000000000000000000000001633179055600584015560048301556003820155610daf7f00000000000000000000000000000000000000000000000000000000000000004261550b565b6001820180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000067ffffffffffffffff93841681029190911790915582546040517fd95c73860000000000000000000000000000000000000000000000000000000081526001600160a01b0380831660048301529290910490921660248301527f0000000000000000000000000000000000000000000000000000000000000000169063d95c738690604401602060405180830381865afa158015610e8d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610eb1919061563d565b60028201805491151574010000000000000000000000000000000000000000027fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff909216919091179055604083015182515f91610f14916102608b0135906120d9565b9050610f238884838a8a612174565b8260060181905550815f0160149054906101000a900467ffffffffffffffff1667ffffffffffffffff16825f015f9054906101000a90046001600160a01b03166001600160a01b0316867fec0df4f97d5ca29436a119253ad753e77653adcc4b4800c32e2385fdb34bebc587604001518c5f018689602001518960010160149054906101000a900467ffffffffffffffff168f8f604051610fca9796959493929190615770565b60405180910390a481546040517fa7e21e800000000000000000000000000000000000000000000000000000000081526001600160a01b0391821660048201527f00000000000000000000000000000000000000000000000000000000000000009091169063a7e21e80906024015f604051808303815f87803b15801561104f575f5ffd5b505af1158015611061573d5f5f3e3d5ffd5b50505050505050509392505050565b6040805161018080820183525f8083526020808401829052838501829052606084018290526080840182905260a0840182905260c0840182905260e08401829052610100840182905261012084018290526101408401829052610160840182905285825260048152908490208451928301855280546001600160a01b038116845274010000000000000000000000000000000000000000810467ffffffffffffffff169284019290925292939192918301907c0100000000000000000000000000000000000000000000000000000000900460ff16600581111561115657611156615307565b600581111561116757611167615307565b815260018201546001600160a01b038082166020840152740100000000000000000000000000000000000000009182900467ffffffffffffffff166040840152600284015490811660608401520460ff1615156080820152600382015460a0820152600482015460c0820152600582015460e082015260068201546101008201526007909101546101209091015292915050565b5f6fffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661123c486210c8e06157be565b61124691906154d2565b6112519060026157be565b905090565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663da748b106040518163ffffffff1660e01b8152600401602060405180830381865afa1580156112b4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112d8919061548a565b600184015474010000000000000000000000000000000000000000900467ffffffffffffffff16925090508161132e7f00000000000000000000000000000000000000000000000000000000000000008361550b565b67ffffffffffffffff16111561136b576113687f00000000000000000000000000000000000000000000000000000000000000008261550b565b91505b50919050565b8254829084907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c01000000000000000000000000000000000000000000000000000000008360058111156113c9576113c9615307565b021790555082546001600160a01b03165f9081526001602052604081208054916113f2836157d5565b9091555050600183015460028401546001600160a01b0390811691161461143d5782546001600160a01b03165f908152600260205260408120805491611437836157d5565b91905055505b60028301546001600160a01b039081165f908152600560209081526040808320875485168452825280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169055600787015493851683526003909152812080549091906114af9084906154d2565b909155505082546040516001600160a01b039091169085907fe366c3a1b8e7c3ea220ebe4c162f528c032711e8af58ed16109464dfa85969c4906114f4908690615809565b60405180910390a382546040517f1da275350000000000000000000000000000000000000000000000000000000081526001600160a01b0391821660048201527f000000000000000000000000000000000000000000000000000000000000000090911690631da27535906024015f604051808303815f87803b158015611579575f5ffd5b505af115801561158b573d5f5f3e3d5ffd5b5050505050505050565b60038301546040517f9b1e7a8d00000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b1e7a8d90602401602060405180830381865afa158015611617573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061163b91906155ef565b1561164557505050565b6040805160e08101825284546001600160a01b03808216835260018701548116602084015233838501527401000000000000000000000000000000000000000090910467ffffffffffffffff1660608301526003860154608083015260ff851660a083015283151560c083015291517fe21930680000000000000000000000000000000000000000000000000000000081527f00000000000000000000000000000000000000000000000000000000000000009092169163e21930689161170e91600401615817565b6020604051808303815f875af115801561172a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061174e91906155ef565b50505050565b5f83815260046020526040902081600581111561177357611773615307565b81547c0100000000000000000000000000000000000000000000000000000000900460ff1660058111156117a9576117a9615307565b1461180b5780546040517f5132491b0000000000000000000000000000000000000000000000000000000081526104679186917c010000000000000000000000000000000000000000000000000000000090910460ff16908590600401615454565b806004015461181984612280565b14611853576040517f91f959c500000000000000000000000000000000000000000000000000000000815260048101859052602401610467565b9392505050565b5f80604061186a85820186615896565b9050146118bb5761187e6040850185615896565b604080517f953d506f0000000000000000000000000000000000000000000000000000000081526104679350600401918252602082015260400190565b6118d86118cb6040860186615896565b5080359160209091013590565b600687015491935091506119606119096118f860408801602089016154f0565b67ffffffffffffffff1685856122ce565b61191660208801886155c3565b63ffffffff168661192a60608a018a6158f7565b808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525061231f92505050565b146119cc5761197260208501856155c3565b61198260408601602087016154f0565b6040517fc942c9ae00000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015267ffffffffffffffff166024820152604401610467565b935093915050565b604080517f736c61726b2f76312f6d656d6f72792f636163686500000000000000000000006020820152908101849052606083811b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001690820152607481018290525f906002906094015b60408051601f1981840301815290829052611a5991615972565b602060405180830381855afa158015611a74573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611a9791906155ef565b949350505050565b5f5f620400008310611ae9576040517f62aa66cd00000000000000000000000000000000000000000000000000000000815260048101849052620400006024820152604401610467565b835f03611b0357611afa85846124ae565b915091506119cc565b611b0b615097565b611b2086611b1a6001886155dc565b86611a9f565b9093509150611b3181848487612608565b5f5b6008811015611b9e57611b8587611b4b6001896155dc565b611b80855f6060820151604083015160401c01602083015160801c835160c01c0101905063ffffffff8116600e1c9050919050565b611a9f565b9094509250611b9682858584612641565b600101611b33565b50611ba881612663565b9250925050935093915050565b5f8080611bc887876106476010806157be565b90925090505f8080611bf48888611be560408d0160208e016154f0565b67ffffffffffffffff16612769565b9250925092508483148015611c0857508382145b15611c3f576040517f4c49b72900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611c4a888883612939565b9a9950505050505050505050565b611c98611c847f0000000000000000000000000000000000000000000000000000000000000000612a0c565b87600401548860050154878787878c612aa3565b505050505050565b611cc760405180608001604052805f81526020015f81526020015f81526020015f81525090565b611d006040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b611d3783611d166101a082016101808301615597565b611d246101a087018761597d565b611d326101c08801886159b9565b612b71565b91505f611dc5611d87611d4e610220870187615896565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250612c3592505050565b611d99610220870161020088016155c3565b63ffffffff16611db1610160880161014089016155c3565b63ffffffff1661192a6102408901896158f7565b83516020850151919250611e1b91611de16101e08801886159b9565b606087015190359085611df86101e08b018b6159b9565b611e06906020810190615896565b611e1660408d0160208e016152ec565b612cac565b50611e3384611e2e610220820182615896565b612d6b565b915050915091565b805f03611ea757610260820135151580611e635750611e5e6102808301836158f7565b151590505b156107f5576040517fd79beef90000000000000000000000000000000000000000000000000000000081525f60048201526102608301356024820152604401610467565b5f611ed7836102600135604051602001611ec391815260200190565b604051602081830303815290604052612c35565b9050611ee76101c08401846159b9565b35611f1d82611ef76001866155dc565b611f09610140880161012089016155c3565b63ffffffff1661192a6102808901896158f7565b14611f62576040517fd79beef9000000000000000000000000000000000000000000000000000000008152600481018390526102608401356024820152604401610467565b505050565b335f9081526005602090815260408083206001600160a01b038616845290915290205460ff1615611fd5576040517f718f9a9a0000000000000000000000000000000000000000000000000000000081523360048201526001600160a01b0383166024820152604401610467565b336001600160a01b03821614612071576001600160a01b0382165f90815260026020526040902054600811612048576040517f8fa3d2210000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015260086024820152604401610467565b6001600160a01b0382165f90815260026020526040812080549161206b83615606565b91905055505b335f9081526005602090815260408083206001600160a01b0386168452825280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600190811790915590915281208054916120d083615606565b91905055505050565b604080517f736c61726b2f76312f6d656d6f72792f77616c6b0000000000000000000000006020820152908101849052606081018390527fffffffffffffffff0000000000000000000000000000000000000000000000004660c01b1660808201527fffffffff0000000000000000000000000000000000000000000000000000000060e083901b1660888201525f90600290608c01611a3f565b5f5f5f6121a78688602001518a5f0161010001602081019061219691906154f0565b67ffffffffffffffff168888612fb2565b915091505f602088602001516121bd9190615a18565b6121c89060106157be565b88606001516121d791906154d2565b90506121e76102208a018a615896565b82906121f48260106154d2565b9261220193929190615a2b565b61220a91615a52565b6fffffffffffffffffffffffffffffffff1916836fffffffffffffffffffffffffffffffff191603612268576040517f4c49b72900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612273868684612939565b9998505050505050505050565b5f6040518060e0016040528060b28152602001615e5b60b2913980516020918201206040516122b192859101615ab7565b604051602081830303815290604052805190602001209050919050565b6040515f602082018190527fffffffffffffffff00000000000000000000000000000000000000000000000060c086901b166021830152602982018490526049820183905290600290606901611a3f565b5f828410612363576040517f9bec873a0000000000000000000000000000000000000000000000000000000081526004810185905260248101849052604401610467565b835f6123706001866155dc565b90505f5b811561245457826001166001148061238b57508183105b1561244457845181036123de5784516040517f449ee08c00000000000000000000000000000000000000000000000000000000815260048101919091526024810188905260448101879052606401610467565b826001166001146124115761240c888683815181106123ff576123ff615acc565b6020026020010151613121565b612434565b61243485828151811061242657612426615acc565b602002602001015189613121565b97508061244081615606565b9150505b600192831c929190911c90612374565b845181146124a25784516040517f449ee08c00000000000000000000000000000000000000000000000000000000815260048101919091526024810188905260448101879052606401610467565b50959695505050505050565b5f5f5f5f5f5f6124d088887001000000000000000200000000000000036131b9565b93509350935093506fffffffff000000000000000000000000602085901c166bffffffff0000000000000000604085901c161767ffffffff00000000606084901c16608083901c63ffffffff1617176fffffffff000000000000000000000000606086901c166bffffffff0000000000000000608086901c161767ffffffff0000000060a085901c1660c084901c63ffffffff16171760801b1795506fffffffff000000000000000000000000606085901b166bffffffff0000000000000000604085901b161767ffffffff00000000602084901b1663ffffffff831617176fffffffff000000000000000000000000602086811b919091166bffffffff000000000000000086161767ffffffff000000009185901c91909116604084901c63ffffffff16171760801b179450505050509250929050565b5f84525f60208501525f604085015263ffffffff8160201c1660801b63ffffffff821660c01b17606085015261174e8484845f5f61331a565b61174e84848484600101639e3779b90263ffffffff168560011660011461331a565b6020818101515f9182919081901c17604081901c6fffffffffffffffff00000000000000001667ffffffffffffffff91909116176126de84515f77ffffffffffffffff0000000000000000ffffffffffffffff8260201c83171690506fffffffffffffffffffffffffffffffff8160401c8217169050919050565b60801b17915061272e60608401515f77ffffffffffffffff0000000000000000ffffffffffffffff8260201c83171690506fffffffffffffffffffffffffffffffff8160401c8217169050919050565b604084810151602081901c179081901c6fffffffffffffffff00000000000000001667ffffffffffffffff919091161760801b179050915091565b5f80606061277a61010060016154d2565b6127859060406157be565b85146127df578461279961010060016154d2565b6127a49060406157be565b6040517f953d506f00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610467565b6127ec61010060016154d2565b67ffffffffffffffff81111561280457612804615af9565b60405190808252806020026020018201604052801561282d578160200160208202803683370190505b50905061283d6204000085615a18565b815f8151811061284f5761284f615acc565b602002602001018181525050612863615097565b863593506020870135925061287a81858588612608565b5f5b61010081101561291f576128bb825f6060820151604083015160401c01602083015160801c835160c01c0101905063ffffffff8116600e1c9050919050565b836128c78360016154d2565b815181106128d7576128d7615acc565b602090810291909101015261290688886128f28460016154d2565b604002919091018035926020909101359150565b909550935061291782868684612641565b60010161287c565b5061292981612663565b9098909750919550909350505050565b5f81516040518160051b81015f5b8381101561298a576001810160051b86015160b81b825260408160061b8901600984013760208160051b840160498460025afa612982575f5ffd5b600101612947565b50600181535b6001831115612a01575f5f5b846001820110156129dc578060051b8401604081600186015e5060208260051b850160418560025afa6129cd575f5ffd5b6001919091019060020161299c565b848110156129f9578060051b8401518260051b8501526001820191505b509250612990565b505195945050505050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fd20f61e58f499b65e32963f30f3db134118555338b82bf69aa9018557b98dad2918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201526001600160a01b03821660a08201525f9060c0016122b1565b612b66886040518060e0016040528060b28152602001615e5b60b29139604051602001612ad09190615b26565b60408051601f1981840301815282825280516020918201209083015281018a90526060810189905267ffffffffffffffff8816608082015260a0810187905260c001604051602081830303815290604052805190602001208585856040518060400160405280600781526020017f506172656e747300000000000000000000000000000000000000000000000000815250613660565b505050505050505050565b612b9860405180608001604052805f81526020015f81526020015f81526020015f81525090565b612ba285856138a3565b612bcb7f0000000000000000000000000000000000000000000000000000000000000000612a0c565b8152612bd685612280565b602082018190528151612bf99185612bf460608a0160408b016152ec565b613e02565b60408083018290528251602080850151612c289492939092918791612c2391908c01908c016152ec565b613f0a565b6060820152949350505050565b5f60025f60f81b83604051602001612c4e929190615b7d565b60408051601f1981840301815290829052612c6891615972565b602060405180830381855afa158015612c83573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190612ca691906155ef565b92915050565b5f5f6040518060e0016040528060b28152602001615e5b60b29139604051602001612cd79190615bb0565b60408051601f1981840301815282825280516020918201209083015281018a9052606081018990526080810188905260a0810187905260c001604051602081830303815290604052805190602001209050611c4a8a828787876040518060400160405280600881526020017f4f70656e696e6773000000000000000000000000000000000000000000000000815250613660565b612da46040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f6001612db8610100870160e08801615597565b60ff161490505f612dc886613fcc565b905081612ddf57612dda602082615c07565b612de1565b805b60c084015281612df257600c612dff565b612dff610200600c6154d2565b606084015281612e10576020612e19565b612e1986614047565b612e249060106157be565b8360600151612e3391906154d2565b60808401525f612e4287614088565b9050848114612e87576040517f64862cad0000000000000000000000000000000000000000000000000000000081526004810186905260248101829052604401610467565b612e9460045f8789615a2b565b612e9d91615c1a565b60e01c8452612eb0600860048789615a2b565b612eb991615c1a565b60e01c6020850152612ecf600c60088789615a2b565b612ed891615c1a565b60e01c604085015283511580612f075750612efb610140880161012089016155c3565b63ffffffff16845f0151115b80612f16575081846020015110155b80612f2d5750612f2587614047565b846040015110155b15612f81578351602085015160408087015190517f4526ea38000000000000000000000000000000000000000000000000000000008152600481019390935260248301919091526044820152606401610467565b82612f9c5760208460200151612f979190615c07565b612fa2565b83602001515b60a0850152509195945050505050565b5f6060612fc261040060106157be565b83146130115782612fd661040060106157be565b6040517feb1d02c300000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610467565b61301c6010806157be565b67ffffffffffffffff81111561303457613034615af9565b60405190808252806020026020018201604052801561305d578160200160208202803683370190505b5090505f61306b8888614138565b90506130756150b5565b815160c01c5f5b6010811015613108575f5b60108110156130ed5780602061309d8c866157be565b6130a9911c60106157be565b6130b391906154d2565b86826130c08560106157be565b6130ca91906154d2565b815181106130da576130da615acc565b6020908102919091010152600101613087565b506130fb84848a8a856142f3565b929392915060010161307c565b5061311283614446565b94505050509550959350505050565b6040517f0100000000000000000000000000000000000000000000000000000000000000602082015260218101839052604181018290525f906002906061015b60408051601f198184030181529082905261317b91615972565b602060405180830381855afa158015613196573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061185391906155ef565b8078010000000000000001000000000000000100000000000000018381029063ffffffff60a087901c8116820291608088901c8216029060e088901c9060c089901c165f5b600a8110156132cc5763d2511f53870263cd9e8d5786027bffffffff00000000ffffffff00000000ffffffff00000000ffffffff78010000000000000001000000000000000100000000000000018602898360201c18181698507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff78010000000000000001000000000000000100000000000000018502878460201c1818169650809750508094505063ffffffff639e3779b9840116925063ffffffff63bb67ae8583011691506001810190506131fe565b5050507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff831692507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8116905093509350935093565b6fffffffffffffffffffffffffffffffff7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60c084901b77ffffffffffffffff0000000000000000ffffffffffffffff608088901c1677ffffffffffffffff00000000000000000000000000000000604089901c1617602081901b17821688511801166133eb82871677ffffffffffffffff0000000000000000ffffffffffffffff604082901b8217167bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8160201b8217169050919050565b6020880151186134448660801c77ffffffffffffffff0000000000000000ffffffffffffffff604082901b8217167bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8160201b8217169050919050565b60408901511861349c84881677ffffffffffffffff0000000000000000ffffffffffffffff604082901b8217167bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8160201b8217169050919050565b60608a015118935084156134cc578160c01c8260401b1791508060801c8160801b1790508360c01b8460401c1793505b9181017bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169161351f6010858518901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b935083017bffffffff00000000ffffffff00000000ffffffff00000000ffffffff16613572600c838318901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b9283017bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169291506135c76008858518901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b935083017bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1661361a6007838318901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b91508415613644578160c01b8260401c1791508060801c8160801b1790508360c01c8460401b1793505b9188526020880152604087015260609095019490945250505050565b6040517f1901000000000000000000000000000000000000000000000000000000000000602082015260228101879052604281018690525f90819060620160408051601f1981840301815291905280516020909101209050604185146136f457826040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016104679190615c7f565b5f80613703604082898b615a2b565b8101906137109190615cb4565b915091505f8888604081811061372857613728615acc565b919091013560f81c9150507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082118061377457508060ff16601b1415801561377457508060ff16601c14155b156137ad57856040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016104679190615c7f565b6001600160a01b038716158061382f5750604080515f81526020810180835286905260ff83169181019190915260608101849052608081018390526001600160a01b0388169060019060a0016020604051602081039080840390855afa158015613819573d5f5f3e3d5ffd5b505050602060405103516001600160a01b031614155b1561386857856040517fc642adb50000000000000000000000000000000000000000000000000000000081526004016104679190615c7f565b83898960405160200161387d93929190615cd4565b604051602081830303815290604052805190602001209450505050509695505050505050565b6138ac826144cf565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016638eac7a486138eb60a08501608086016154f0565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff90911660048201526024015f6040518083038186803b158015613941575f5ffd5b505afa158015613953573d5f5f3e3d5ffd5b505f9250613971915061396b905060208501856152ec565b83614c44565b9050808360600135146139bd576040517f59afced90000000000000000000000000000000000000000000000000000000081526060840135600482015260248101829052604401610467565b5f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016631cd4876d6139fa60208701876152ec565b613a0a60a08801608089016154f0565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa158015613a73573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613a979190615ced565b90506001600160a01b038116613ab360408601602087016152ec565b6001600160a01b031614613b1757613ad160408501602086016152ec565b6040517fbeb328c40000000000000000000000000000000000000000000000000000000081526001600160a01b0391821660048201529082166024820152604401610467565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166339335a17613b5660608701604088016152ec565b613b6660a08801608089016154f0565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff166024820152604401602060405180830381865afa158015613bcf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613bf3919061563d565b613c6457613c0760608501604086016152ec565b613c1760a08601608087016154f0565b6040517f7b24d5be0000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015267ffffffffffffffff166024820152604401610467565b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166308d8d165613ca460a08801608089016154f0565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff9091166004820152602401602060405180830381865afa158015613cff573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613d2391906155ef565b905080613d7957613d3a60a08601608087016154f0565b6040517f1c3f44fa00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610467565b5f613db47f0000000000000000000000000000000000000000000000000000000000000000613dae60a0890160808a016154f0565b84614cd2565b90508086610160013514611c98576040517fef08cec4000000000000000000000000000000000000000000000000000000008152610160870135600482015260248101829052604401610467565b5f5f6040518060e0016040528060b28152602001615e5b60b29139604051602001613e2d9190615d08565b60408051601f19818403018152918152815160209283012091879187359188013590880135613e6260808a0160608b016154f0565b6040805160208101979097528601949094526060850192909252608084015260a083015267ffffffffffffffff1660c082015260e00160408051601f1981840301815291905280516020909101209050613f008682613ec46080880188615896565b876040518060400160405280600581526020017f5374617274000000000000000000000000000000000000000000000000000000815250613660565b9695505050505050565b5f613f00866040518060e0016040528060b28152602001615e5b60b29139604051602001613f389190615d85565b60408051808303601f190181528282528051602091820120908301528101889052606081018790528535608082015260a00160405160208183030381529060405280519060200120858060200190613f909190615896565b866040518060400160405280600681526020017f436f6d6d69740000000000000000000000000000000000000000000000000000815250613660565b5f6001613fe0610100840160e08501615597565b60ff160361400a57613ffa610120830161010084016154f0565b67ffffffffffffffff1692915050565b5060405b614020610120830161010084016154f0565b67ffffffffffffffff166140358260206157be565b116140425760011b61400e565b919050565b5f600161405b610100840160e08501615597565b60ff161461406a576001613ffa565b608061407e610120840161010085016154f0565b613ffa9190615ddc565b5f80600161409d610100850160e08601615597565b60ff16149050806140ba576140b5600c6102006154d2565b6140e5565b6140c383614047565b6140ce9060106157be565b6140db610200600c6154d2565b6140e591906154d2565b91505f816141075760206140f885613fcc565b6141029190615c07565b614110565b61411084613fcc565b90505b6001811115614131576141276020846154d2565b925060011c614113565b5050919050565b6141406150b5565b7004000000000000000200000000000000065f5b60088110156142eb576141a0858578010000000000000001000000000000000100000000000000016141878560086157be565b61419191906157be565b61419b90866154d2565b6131b9565b8685604081106141b2576141b2615acc565b60200201876141c28760086154d2565b604081106141d2576141d2615acc565b60200201886141e28860106154d2565b604081106141f2576141f2615acc565b60200201896142028960186154d2565b6040811061421257614212615acc565b602002019390935292909152919052526142578585780100000000000000010000000000000001000000000000000161424c8560086157be565b6141879060016154d2565b866142638660206154d2565b6040811061427357614273615acc565b60200201876142838760286154d2565b6040811061429357614293615acc565b60200201886142a38860306154d2565b604081106142b3576142b3615acc565b60200201896142c38960386154d2565b604081106142d3576142d3615acc565b60200201939093529290915291905252600101614154565b505092915050565b5f61430086858585614d78565b61432f8661430f8460016154d2565b61431d90639e3779b96157be565b63ffffffff1684600116600114614e1c565b90505f6001831615614361577f170f07111d1f0d1e000000000000000000000000000000000000000000000000614383565b7f02160b0e05041b030000000000000000000000000000000000000000000000005b90505f5b600881101561443b5781811a6001811660071b60018260011c1660061b8360081b8b018460081b8b015f5b600881101561442a578560021c811860051b8301518086610100031c81871b179050841561441a5777ffffffffffffffff0000000000000000ffffffffffffffff8160401c1677ffffffffffffffff0000000000000000ffffffffffffffff821660401b1790505b600582901b8301526001016143b2565b505050505050600181019050614387565b505095945050505050565b5f614452825f5f614e1c565b505f5b60048110156144c6578060081b83016003600183011660081b6104000184015f5f5b610100811015614497578281015184820151019190910190602001614477565b50808160401c018160801c8260c01c0101905063ffffffff81168560201b179450505050600181019050614455565b5060801b919050565b5f6144dd60208301836152ec565b6001600160a01b03160361454d576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f70726f76696465720000000000000000000000000000000000000000000000006044820152606401610467565b5f61455e60408301602084016152ec565b6001600160a01b0316036145ce576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f7369676e657200000000000000000000000000000000000000000000000000006044820152606401610467565b5f6145df60608301604084016152ec565b6001600160a01b0316148061462057506145fc60208201826152ec565b6001600160a01b031661461560608301604084016152ec565b6001600160a01b0316145b8061465a575061463660408201602083016152ec565b6001600160a01b031661464f60608301604084016152ec565b6001600160a01b0316145b156146c1576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f76657269666965720000000000000000000000000000000000000000000000006044820152606401610467565b6146d160a08201608083016154f0565b67ffffffffffffffff165f03614743576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600360248201527f65726100000000000000000000000000000000000000000000000000000000006044820152606401610467565b61475360c0820160a083016154f0565b67ffffffffffffffff165f036147c5576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f636f756e746572000000000000000000000000000000000000000000000000006044820152606401610467565b6110006147d860e0830160c084016155c3565b63ffffffff161115614848576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016104679060208082526004908201527f736c6f7400000000000000000000000000000000000000000000000000000000604082015260600190565b600161485b610100830160e08401615597565b60ff160361495c5761010061487661012083018383016154f0565b67ffffffffffffffff1610806148a957506201000061489d610120830161010084016154f0565b67ffffffffffffffff16115b806148ee575060016148c3610120830161010084016154f0565b6148cd9190615e0b565b6148df610120830161010084016154f0565b1667ffffffffffffffff165f14155b15614957576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016104679060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b614abc565b600261496f610100830160e08401615597565b60ff1603614a585761040061498c610120830161010084016154f0565b67ffffffffffffffff1610806149c0575063100000006149b4610120830161010084016154f0565b67ffffffffffffffff16115b806148ee57506104006149db610120830161010084016154f0565b6149e59190615e2b565b67ffffffffffffffff1615614957576040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016104679060208082526004908201527f73697a6500000000000000000000000000000000000000000000000000000000604082015260600190565b6040517f3baf84fc0000000000000000000000000000000000000000000000000000000081526004016104679060208082526004908201527f6b696e6400000000000000000000000000000000000000000000000000000000604082015260600190565b614ace610140820161012083016155c3565b63ffffffff161580614b1f57506001614aee610100830160e08401615597565b60ff1614614afe57610100614b01565b60405b61ffff16614b17610140830161012084016155c3565b63ffffffff16115b15614b86576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f726f756e647300000000000000000000000000000000000000000000000000006044820152606401610467565b614b98610140820161012083016155c3565b63ffffffff16614bb0610160830161014084016155c3565b63ffffffff161080614bda5750610100614bd2610160830161014084016155c3565b63ffffffff16115b15614c41576040517f3baf84fc00000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f6f70656e696e67730000000000000000000000000000000000000000000000006044820152606401610467565b50565b604080517f736c61726b2f76312f646576696365000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606085901b16918101919091527cff0000000000000000000000000000000000000000000000000000000060e083901b1660548201525f90600290605801613161565b604080517f736c61726b2f76312f6d61747269782d7365656400000000000000000000000060208201527fffffffffffffffff0000000000000000000000000000000000000000000000004660c090811b8216938301939093527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606087901b1660488301529184901b909116605c820152606481018290525f90600290608401611a3f565b80600a1b83015f5b6010811015611c9857813560208301356040840193506008831660071b6007841660051b0188015f5b6080811015614e0d5781517bffffffff000000000000000000000000ffffffff0000000000000000606083900386811c60401b919091169085901c73ffffffff000000000000000000000000ffffffff161718825261010090910190602001614da9565b50505050600181019050614d80565b5f614f98565b5f8251614e487bffffffff00000000ffffffff00000000ffffffff00000000ffffffff90565b81888551010116614e81601082895118901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8188510116614ed4600c828618901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b93509183017bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1691614f296008838518901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b915081017bffffffff00000000ffffffff00000000ffffffff00000000ffffffff16614f7c6007858318901b602081901c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1690565b9583905295859052958590529585905250509118911818919050565b81600a1b780100000000000000010000000000000001000000000000000184029350845b6101008601811015615061576104008101614fea868461030085010161020085018661010087010186614e22565b6150075f8561030085010361020085018761010087010386614e22565b187bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6385ebca6b91909102167bffffffff00000000ffffffff00000000ffffffff00000000ffffffff600f82901c1618939093189250602001614fbc565b50508060801c8118905063ffffffff8160401c821816905063ffffffff63c2b2ae3582021690508060101c811890509392505050565b60405180608001604052806004906020820280368337509192915050565b6040518061080001604052806040906020820280368337509192915050565b5f602082840312156150e4575f5ffd5b5035919050565b5f610180828403121561136b575f5ffd5b5f6080828403121561136b575f5ffd5b5f5f5f6101c0848603121561511f575f5ffd5b8335925061513085602086016150eb565b91506101a084013567ffffffffffffffff81111561514c575f5ffd5b615158868287016150fc565b9150509250925092565b5f5f83601f840112615172575f5ffd5b50813567ffffffffffffffff811115615189575f5ffd5b6020830191508360208285010111156151a0575f5ffd5b9250929050565b5f5f5f5f5f5f5f610200888a0312156151be575f5ffd5b873596506151cf8960208a016150eb565b95506101a088013567ffffffffffffffff8111156151eb575f5ffd5b6151f78a828b016150fc565b9550506101c088013567ffffffffffffffff811115615214575f5ffd5b6152208a828b01615162565b9095509350506101e088013567ffffffffffffffff811115615240575f5ffd5b61524c8a828b01615162565b989b979a50959850939692959293505050565b5f5f5f60408486031215615271575f5ffd5b833567ffffffffffffffff811115615287575f5ffd5b84016102c08187031215615299575f5ffd5b9250602084013567ffffffffffffffff8111156152b4575f5ffd5b6152c086828701615162565b9497909650939450505050565b6001600160a01b0381168114614c41575f5ffd5b8035614042816152cd565b5f602082840312156152fc575f5ffd5b8135611853816152cd565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60068110615369577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b81516001600160a01b031681526101808101602083015161539a602084018267ffffffffffffffff169052565b5060408301516153ad6040840182615334565b5060608301516153c860608401826001600160a01b03169052565b5060808301516153e4608084018267ffffffffffffffff169052565b5060a08301516153ff60a08401826001600160a01b03169052565b5060c083015161541360c084018215159052565b5060e083015160e083015261010083015161010083015261012083015161012083015261014083015161014083015261016083015161016083015292915050565b838152606081016154686020830185615334565b611a976040830184615334565b67ffffffffffffffff81168114614c41575f5ffd5b5f6020828403121561549a575f5ffd5b815161185381615475565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115612ca657612ca66154a5565b803561404281615475565b5f60208284031215615500575f5ffd5b813561185381615475565b67ffffffffffffffff8181168382160190811115612ca657612ca66154a5565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b67ffffffffffffffff8516815267ffffffffffffffff84166020820152606060408201525f613f0060608301848661552b565b803560ff81168114614042575f5ffd5b5f602082840312156155a7575f5ffd5b61185382615587565b803563ffffffff81168114614042575f5ffd5b5f602082840312156155d3575f5ffd5b611853826155b0565b81810381811115612ca657612ca66154a5565b5f602082840312156155ff575f5ffd5b5051919050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203615636576156366154a5565b5060010190565b5f6020828403121561564d575f5ffd5b81518015158114611853575f5ffd5b61567682615669836152e1565b6001600160a01b03169052565b615682602082016152e1565b6001600160a01b0316602083015261569c604082016152e1565b6001600160a01b03166040830152606081810135908301526156c0608082016154e5565b67ffffffffffffffff1660808301526156db60a082016154e5565b67ffffffffffffffff1660a08301526156f660c082016155b0565b63ffffffff1660c083015261570d60e08201615587565b60ff1660e083015261572261010082016154e5565b67ffffffffffffffff1661010083015261573f61012082016155b0565b63ffffffff1661012083015261575861014082016155b0565b63ffffffff1661014083015261016090810135910152565b878152615780602082018861565c565b856101a082015263ffffffff85166101c082015267ffffffffffffffff84166101e08201526102206102008201525f6122736102208301848661552b565b8082028115828204841417612ca657612ca66154a5565b5f816157e3576157e36154a5565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b60208101612ca68284615334565b5f60e0820190506001600160a01b0383511682526001600160a01b0360208401511660208301526001600160a01b03604084015116604083015267ffffffffffffffff60608401511660608301526080830151608083015260ff60a08401511660a083015260c083015161588f60c084018215159052565b5092915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126158c9575f5ffd5b83018035915067ffffffffffffffff8211156158e3575f5ffd5b6020019150368190038213156151a0575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261592a575f5ffd5b83018035915067ffffffffffffffff821115615944575f5ffd5b6020019150600581901b36038213156151a0575f5ffd5b5f81518060208401855e5f93019283525090919050565b5f611853828461595b565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff618336030181126159af575f5ffd5b9190910192915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc18336030181126159af575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82615a2657615a266159eb565b500690565b5f5f85851115615a39575f5ffd5b83861115615a45575f5ffd5b5050820193919092039150565b80357fffffffffffffffffffffffffffffffff00000000000000000000000000000000811690601084101561588f577fffffffffffffffffffffffffffffffff00000000000000000000000000000000808560100360031b1b82161691505092915050565b8281526101a08101611853602083018461565c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f506172656e7473284a6f62206a6f622c627974657333322070726576696f757381527f2c75696e743634206c696e652c6279746573333220726f6f742900000000000060208201525f611853603a83018461595b565b7fff00000000000000000000000000000000000000000000000000000000000000831681525f611a97600183018461595b565b7f4f70656e696e6773284a6f62206a6f622c627974657333322070726576696f7581527f732c6279746573333220636f6d6d69742c6279746573333220726f6f7429000060208201525f611853603e83018461595b565b5f82615c1557615c156159eb565b500490565b80357fffffffff00000000000000000000000000000000000000000000000000000000811690600484101561588f577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f60408385031215615cc5575f5ffd5b50508035926020909101359150565b838152818360208301375f910160200190815292915050565b5f60208284031215615cfd575f5ffd5b8151611853816152cd565b7f5374617274284a6f62206a6f622c627974657333322070726576696f75732c6281527f79746573333220736565642c6279746573333220706f736974696f6e73436f6d60208201527f6d69746d656e742c75696e74363420657870697265732900000000000000000060408201525f611853605783018461595b565b7f436f6d6d6974284a6f62206a6f622c627974657333322070726576696f75732c81527f6279746573333220726f6f74290000000000000000000000000000000000000060208201525f611853602d83018461595b565b5f67ffffffffffffffff831680615df557615df56159eb565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff8281168282160390811115612ca657612ca66154a5565b5f67ffffffffffffffff831680615e4457615e446159eb565b8067ffffffffffffffff8416069150509291505056fe4a6f6228616464726573732070726f76696465722c61646472657373207369676e65722c616464726573732076657269666965722c62797465733332206465766963652c75696e743634206572612c75696e74363420636f756e7465722c75696e74333220736c6f742c75696e7438206b696e642c75696e7436342073697a652c75696e74333220726f756e64732c75696e743332206f70656e696e67732c62797465733332206d61747269785365656429",
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
	if bytes.Equal(raw[:4], walkDisputes.abi.Errors["PunishmentsPaused"].ID.Bytes()[:4]) {
		return walkDisputes.UnpackPunishmentsPausedError(raw[4:])
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

// WalkDisputesPunishmentsPaused represents a PunishmentsPaused error raised by the WalkDisputes contract.
type WalkDisputesPunishmentsPaused struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PunishmentsPaused(uint64 until)
func WalkDisputesPunishmentsPausedErrorID() common.Hash {
	return common.HexToHash("0x28c782690a32a7ea967cbf652ad208d9281d893fab601a85a9777a4f103f4875")
}

// UnpackPunishmentsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PunishmentsPaused(uint64 until)
func (walkDisputes *WalkDisputes) UnpackPunishmentsPausedError(raw []byte) (*WalkDisputesPunishmentsPaused, error) {
	out := new(WalkDisputesPunishmentsPaused)
	if err := walkDisputes.abi.UnpackIntoInterface(out, "PunishmentsPaused", raw); err != nil {
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
