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

// ErasEraRecord is an auto generated low-level Go binding around an user-defined struct.
type ErasEraRecord struct {
	Beacon    [32]byte
	OpenedAt  uint64
	EndSeenAt uint64
	Previous  uint32
	Numbers   uint32
	Source    uint8
	Round     *big.Int
}

// RevealsBatch is an auto generated low-level Go binding around an user-defined struct.
type RevealsBatch struct {
	From uint64
	Hash [32]byte
}

// RevealsOpening is an auto generated low-level Go binding around an user-defined struct.
type RevealsOpening struct {
	Era             uint64
	Place           uint16
	Secret          [32]byte
	TranscriptsRoot [32]byte
	Batches         []RevealsBatch
	Batch           *big.Int
	Seats           []RevealsSeatWords
}

// RevealsSeatWords is an auto generated low-level Go binding around an user-defined struct.
type RevealsSeatWords struct {
	Cohort uint32
	Seat   uint8
	Words  []*big.Int
}

// SettlementBaseContracts is an auto generated low-level Go binding around an user-defined struct.
type SettlementBaseContracts struct {
	Registry  common.Address
	Rewards   common.Address
	Verifiers common.Address
	Enrolment common.Address
	Owed      common.Address
	Drand     common.Address
	Blocks    common.Address
	Conduct   common.Address
}

// SettlementBaseParams is an auto generated low-level Go binding around an user-defined struct.
type SettlementBaseParams struct {
	CommitWindow  uint64
	RevealWindow  uint64
	BeaconTimeout uint64
	SilentPenalty *big.Int
	Seats         uint8
	CohortSize    uint8
	Slots         uint16
}

// StandingsStanding is an auto generated low-level Go binding around an user-defined struct.
type StandingsStanding struct {
	LastEra uint32
	Up      uint8
	Down    uint8
	Tier    uint8
}

// SettlementMetaData contains all meta data concerning the Settlement contract.
var SettlementMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractIProviderRegistry\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"contractIProviderRewardsManager\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"contractIVerifierStake\",\"name\":\"verifiers\",\"type\":\"address\"},{\"internalType\":\"contractIEnrolment\",\"name\":\"enrolment\",\"type\":\"address\"},{\"internalType\":\"contractIOwedActions\",\"name\":\"owed\",\"type\":\"address\"},{\"internalType\":\"contractIBeaconSource\",\"name\":\"drand\",\"type\":\"address\"},{\"internalType\":\"contractIBeaconSource\",\"name\":\"blocks\",\"type\":\"address\"},{\"internalType\":\"contractIConduct\",\"name\":\"conduct\",\"type\":\"address\"}],\"internalType\":\"structSettlementBase.Contracts\",\"name\":\"c\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"commitWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revealWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"beaconTimeout\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"silentPenalty\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"seats\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"cohortSize\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"slots\",\"type\":\"uint16\"}],\"internalType\":\"structSettlementBase.Params\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"AlreadyRevealed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"settled\",\"type\":\"uint64\"}],\"name\":\"AlreadySettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"BadWords\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closedAt\",\"type\":\"uint64\"}],\"name\":\"CommitWindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"DrandDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraAlreadyOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"EraHasBegun\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraNeverOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"EraNotOver\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EraNotStarted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"revealed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"seats\",\"type\":\"uint256\"}],\"name\":\"EraVoid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoDrand\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NoSecretCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"}],\"name\":\"NoSuchCohort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"NoSuchSeat\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"}],\"name\":\"NoSuchTier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NotWhatWasCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"NotYourPlace\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"NotYourSeat\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"holders\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"seats\",\"type\":\"uint256\"}],\"name\":\"OneHolderASeat\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"OnlyFrom\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closedAt\",\"type\":\"uint64\"}],\"name\":\"RevealWindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"opensAt\",\"type\":\"uint64\"}],\"name\":\"RevealWindowNotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"due\",\"type\":\"uint64\"}],\"name\":\"RevealsMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"SeatOutOfOrder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"SecretAlreadyCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"TooLateToPenalise\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"WrongRoot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"WrongSecret\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroHash\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"revealed\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"results\",\"type\":\"uint256[]\"}],\"name\":\"CohortSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumEras.Source\",\"name\":\"source\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"EraOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"SecretCommitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"secret\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"transcriptsRoot\",\"type\":\"bytes32\"}],\"name\":\"SecretRevealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"SilencePenalised\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"VerdictsCommitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"seats\",\"type\":\"bytes\"}],\"name\":\"VerdictsRevealed\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"beaconOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beaconTimeout\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"blocks\",\"outputs\":[{\"internalType\":\"contractIBeaconSource\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cohortSize\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"cohortsAt\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"commitSecret\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"commitVerdicts\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"commitWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"commitsDue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"conduct\",\"outputs\":[{\"internalType\":\"contractIConduct\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"currentEra\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"drand\",\"outputs\":[{\"internalType\":\"contractIBeaconSource\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"enrolment\",\"outputs\":[{\"internalType\":\"contractIEnrolment\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"eraRecord\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"openedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"endSeenAt\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"previous\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"numbers\",\"type\":\"uint32\"},{\"internalType\":\"enumEras.Source\",\"name\":\"source\",\"type\":\"uint8\"},{\"internalType\":\"uint56\",\"name\":\"round\",\"type\":\"uint56\"}],\"internalType\":\"structEras.EraRecord\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint16[]\",\"name\":\"holders\",\"type\":\"uint16[]\"}],\"name\":\"finalise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"isVerifierAt\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"isVoid\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastOpenedEra\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"openEra\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"openEraDrand\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"contractIOwedActions\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"holder\",\"type\":\"uint16\"}],\"name\":\"penaliseSilent\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"}],\"name\":\"recount\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractIProviderRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"renew\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"secret\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"transcriptsRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"internalType\":\"structReveals.Batch[]\",\"name\":\"batches\",\"type\":\"tuple[]\"},{\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"uint256[]\",\"name\":\"words\",\"type\":\"uint256[]\"}],\"internalType\":\"structReveals.SeatWords[]\",\"name\":\"seats\",\"type\":\"tuple[]\"}],\"internalType\":\"structReveals.Opening\",\"name\":\"o\",\"type\":\"tuple\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"revealWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"revealedSeats\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"revealsDue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rewards\",\"outputs\":[{\"internalType\":\"contractIProviderRewardsManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seats\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"seatsOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"secretOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"secret\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"transcriptsRoot\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"}],\"name\":\"settledEra\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"signerAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"silentPenalty\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"slots\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"}],\"name\":\"stageOf\",\"outputs\":[{\"internalType\":\"enumSettlement.Stage\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"standingOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"lastEra\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"up\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"down\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"}],\"internalType\":\"structStandings.Standing\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32[]\",\"name\":\"numbers\",\"type\":\"uint32[]\"}],\"name\":\"syncTiers\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifiers\",\"outputs\":[{\"internalType\":\"contractIVerifierStake\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"wordsOf\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"words\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Settlement",
	Bin: "0x610260604052348015610010575f5ffd5b50604051615e16380380615e1683398101604081905261002f91610504565b8151829082906001600160a01b03161580610055575060208201516001600160a01b0316155b156100735760405163d92e233d60e01b815260040160405180910390fd5b60408201516001600160a01b03161580610098575060c08201516001600160a01b0316155b156100b65760405163d92e233d60e01b815260040160405180910390fd5b60608201516001600160a01b031615806100db575060808201516001600160a01b0316155b156100f95760405163d92e233d60e01b815260040160405180910390fd5b80516001600160401b03165f03610147576040516387a33b2760e01b815260206004820152600c60248201526b636f6d6d697457696e646f7760a01b60448201526064015b60405180910390fd5b80602001516001600160401b03165f03610193576040516387a33b2760e01b815260206004820152600c60248201526b72657665616c57696e646f7760a01b604482015260640161013e565b60a08201516001600160a01b0316158015906101ba575060408101516001600160401b0316155b156101f8576040516387a33b2760e01b815260206004820152600d60248201526c18995858dbdb951a5b595bdd5d609a1b604482015260640161013e565b608081015160ff1615806102135750600f816080015160ff16115b15610249576040516387a33b2760e01b8152602060048201526005602482015264736561747360d81b604482015260640161013e565b60a081015160ff1615806102645750603c8160a0015160ff16115b1561029f576040516387a33b2760e01b815260206004820152600a602482015269636f686f727453697a6560b01b604482015260640161013e565b8060c0015161ffff165f036102df576040516387a33b2760e01b8152602060048201526005602482015264736c6f747360d81b604482015260640161013e565b81516020808401516040808601516001600160a01b0390811660c090815292811660a09081529481166080908152606080890151828a0151888b0151878c0151861661014052851661012052841661010052831660e090815290980151909116610160528551938601516001600160401b039081166101a05293841661018052908501519092166101c052938301516001600160801b03166101e05282015190820151919092015161ffff166102405260ff908116610220521661020052506105cb9050565b60405160e081016001600160401b03811182821017156103d357634e487b7160e01b5f52604160045260245ffd5b60405290565b60405161010081016001600160401b03811182821017156103d357634e487b7160e01b5f52604160045260245ffd5b6001600160a01b038116811461041c575f5ffd5b50565b805161042a81610408565b919050565b80516001600160401b038116811461042a575f5ffd5b805160ff8116811461042a575f5ffd5b805161ffff8116811461042a575f5ffd5b5f60e08284031215610476575f5ffd5b61047e6103a5565b90506104898261042f565b81526104976020830161042f565b60208201526104a86040830161042f565b604082015260608201516001600160801b03811681146104c6575f5ffd5b60608201526104d760808301610445565b60808201526104e860a08301610445565b60a08201526104f960c08301610455565b60c082015292915050565b5f5f8284036101e0811215610517575f5ffd5b610100811215610525575f5ffd5b5061052e6103d9565b835161053981610408565b81526105476020850161041f565b60208201526105586040850161041f565b60408201526105696060850161041f565b606082015261057a6080850161041f565b608082015261058b60a0850161041f565b60a082015261059c60c0850161041f565b60c08201526105ad60e0850161041f565b60e082015291506105c2846101008501610466565b90509250929050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516102005161022051610240516156306107e65f395f61041d01525f818161070201528181611ab201528181611e6701528181611ef801528181611f2201528181612195015261399301525f818161054c01528181610d3e0152818161125501528181611b9c01528181611dbd01528181611dfb0152818161203e01528181612f820152818161325901528181613469015281816135320152818161359a01528181613602015281816136840152613b9201525f818161045701526110bb01525f8181610783015261136301525f81816104f601528181610aa401526115dc01525f81816103f6015281816108b50152610ac801525f81816105e6015281816146f7015261474a01525f818161051d0152818161147c015261153001525f818161038601528181610afa01528181610b4d01528181610bf40152818161132401526113bb01525f81816107290152818161186e015281816118aa015261210f01525f81816107d0015281816109f6015281816111a5015281816111e1015281816118fa015281816123920152818161278f0152613f2401525f818161035f01528181610ca801528181610f2601528181611084015281816125ad01528181612c79015261375f01525f818161058501528181611293015261253901525f81816104cf015261240f01526156305ff3fe608060405234801561000f575f5ffd5b5060043610610255575f3560e01c8063973628f611610140578063b78f48f8116100bf578063cfede58111610084578063cfede5811461074b578063d8ed84d21461075e578063e096d6061461077e578063e930dad1146107a5578063eeb858f0146107b8578063f9fd19c1146107cb575f5ffd5b8063b78f48f81461065c578063bf85086814610684578063c4955cab146106a4578063c6db8129146106fd578063c87d677914610724575f5ffd5b8063a5bbb80e11610105578063a5bbb80e146105c2578063aba9fae9146105e1578063b395af1314610608578063b3d02fe814610636578063b45bbf2e14610649575f5ffd5b8063973628f61461053f5780639c5655d6146105475780639ec5a894146105805780639efadda3146105a7578063a2abab29146105af575f5ffd5b806339335a17116101d75780635106b6141161019c5780635106b61414610491578063681d5314146104a45780637a63598c146104b75780637b103999146104ca578063863d22c7146104f1578063967ff23e14610518575f5ffd5b806339335a17146103bb5780633a604436146103de57806340699005146103f157806348547d69146104185780634a6f4b0314610452575f5ffd5b80631e7768f51161021d5780631e7768f51461031f57806320489ac314610347578063267797761461035a5780632f88acd31461038157806330f253cd146103a8575f5ffd5b806305bae5401461025957806308d8d1651461026e578063092d33a6146102a9578063110329fb146102d45780631cd4876d146102f4575b5f5ffd5b61026c6102673660046149e9565b6107f2565b005b61029661027c366004614a3e565b6001600160401b03165f9081526020819052604090205490565b6040519081526020015b60405180910390f35b6102bc6102b7366004614a3e565b610883565b6040516001600160401b0390911681526020016102a0565b6102e76102e2366004614a3e565b6108e8565b6040516102a09190614a81565b610307610302366004614b10565b6109dd565b6040516001600160a01b0390911681526020016102a0565b6102bc61032d366004614b58565b60076020525f90815260409020546001600160401b031681565b6102bc610355366004614a3e565b610a75565b6103077f000000000000000000000000000000000000000000000000000000000000000081565b6103077f000000000000000000000000000000000000000000000000000000000000000081565b6102966103b6366004614b73565b610af7565b6103ce6103c9366004614b10565b610c8f565b60405190151581526020016102a0565b61026c6103ec366004614bfe565b610d1e565b6102bc7f000000000000000000000000000000000000000000000000000000000000000081565b61043f7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016102a0565b6104797f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160801b0390911681526020016102a0565b6001546102bc906001600160401b031681565b61026c6104b2366004614c55565b61119a565b6102966104c5366004614a3e565b611252565b6103077f000000000000000000000000000000000000000000000000000000000000000081565b6102bc7f000000000000000000000000000000000000000000000000000000000000000081565b6103077f000000000000000000000000000000000000000000000000000000000000000081565b6102bc611290565b61056e7f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff90911681526020016102a0565b6103077f000000000000000000000000000000000000000000000000000000000000000081565b610296611316565b61026c6105bd366004614c71565b611566565b6102966105d0366004614a3e565b60036020525f908152604090205481565b6103077f000000000000000000000000000000000000000000000000000000000000000081565b61061b610616366004614ca7565b6117f5565b604080519384526020840192909252908201526060016102a0565b61026c610644366004614cd3565b611863565b61026c610657366004614cff565b611986565b61066f61066a366004614a3e565b611a93565b60405163ffffffff90911681526020016102a0565b610697610692366004614d29565b611b02565b6040516102a09190614d65565b6106b76106b2366004614b58565b611c52565b6040516102a091905f60808201905063ffffffff835116825260ff602084015116602083015260ff604084015116604083015260ff606084015116606083015292915050565b61056e7f000000000000000000000000000000000000000000000000000000000000000081565b6103077f000000000000000000000000000000000000000000000000000000000000000081565b61026c610759366004614d78565b611cfd565b61077161076c366004614dd8565b61217e565b6040516102a09190614e5a565b6102bc7f000000000000000000000000000000000000000000000000000000000000000081565b6103ce6107b3366004614a3e565b612269565b61026c6107c6366004614cff565b6122a9565b6103077f000000000000000000000000000000000000000000000000000000000000000081565b5f5b8181101561087e575f61083a61083585858581811061081557610815614e6c565b905060200201602081019061082a9190614b58565b63ffffffff16612375565b612409565b905060ff8116156108755761087584848481811061085a5761085a614e6c565b905060200201602081019061086f9190614b58565b82612434565b506001016107f4565b505050565b6001600160401b038082165f908152602081905260408120600101549091600160401b9091041680156108df576108da7f000000000000000000000000000000000000000000000000000000000000000082614e94565b6108e1565b5f5b9392505050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091526001600160401b038083165f9081526020818152604091829020825160e08101845281548152600182015480861693820193909352600160401b83049094169284019290925263ffffffff600160801b820481166060850152600160a01b820416608084015260a083019060ff600160c01b9091041660028111156109a7576109a7614a59565b60028111156109b8576109b8614a59565b815260019190910154600160c81b900466ffffffffffffff1660209091015292915050565b604051631cd4876d60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690631cd4876d90610a2d9086908690600401614eb3565b602060405180830381865afa158015610a48573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a6c9190614ed5565b90505b92915050565b6001600160401b038082165f908152602081905260408120600101549091600160401b9091041680156108df577f0000000000000000000000000000000000000000000000000000000000000000610aed7f000000000000000000000000000000000000000000000000000000000000000083614e94565b6108da9190614e94565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610b3f57604051630105092960e41b815260040160405180910390fd5b5f610b486124a6565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639d40712d610b8384612516565b6040516001600160e01b031960e084901b1681526001600160401b039091166004820152602401602060405180830381865afa158015610bc5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610be99190614ef0565b9050610c86826001837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166351eef2d6868b8b6040518463ffffffff1660e01b8152600401610c4293929190614f0b565b602060405180830381865afa158015610c5d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c819190614f49565b6125aa565b95945050505050565b6040516339335a1760e01b81525f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906339335a1790610cdf9086908690600401614eb3565b602060405180830381865afa158015610cfa573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a6c9190614f60565b610d2784611a93565b63ffffffff168363ffffffff16101580610d6757507f000000000000000000000000000000000000000000000000000000000000000060ff168260ff1610155b15610d9457838383604051632876e90560e11b8152600401610d8b93929190614f7f565b60405180910390fd5b5f610d9e85610a75565b90506001600160401b0381161580610dbf5750806001600160401b03164211155b15610dfc57604051633eb330ff60e01b81526001600160401b03808716600483015263ffffffff8616602483015282166044820152606401610d8b565b610e0585612269565b15610e5f576001600160401b0385165f908152600360205260409020548590610e2d82611252565b60405163112f69a160e01b81526001600160401b03909316600484015260248301919091526044820152606401610d8b565b610e6a856002614e94565b6001600160401b0316610e7b611290565b6001600160401b03161115610ebf5784610e93611290565b604051632059064160e11b81526001600160401b03928316600482015291166024820152604401610d8b565b610eca85858561297b565b15610eee57848484604051631cb2f4cf60e11b8152600401610d8b93929190614f7f565b60405163bf38085d60e01b81526001600160401b038616600482015261ffff831660248201525f908190819081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063bf38085d90604401608060405180830381865afa158015610f6b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f8f9190614fbf565b6001600160601b031693506001600160601b031693506001600160601b0316935093505f81610fdc610fd58c6001600160401b03165f9081526020819052604090205490565b8b8b6129bb565b610fe6919061501b565b905083811080610ff65750828110155b156110385760405163a45611f960e01b81526001600160401b038b16600482015261ffff881660248201526001600160a01b0386166044820152606401610d8b565b65ffffffff000060108a901b1661ff0060088a901b1617608060078c901b16175f9081526005602052604080822060f08d901b6001600160f01b031916905551631179c2dd60e11b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906322f385ba906110e89089907f000000000000000000000000000000000000000000000000000000000000000090600190339060040161502e565b6020604051808303815f875af1158015611104573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111289190615076565b6040805160ff8c1681526001600160801b03831660208201529192506001600160a01b0388169163ffffffff8d16916001600160401b038f16917fb2e8c610a7ebad3f4f60dba294652b7a5410b27ba56273bd8eae0222e623bac6910160405180910390a45050505050505050505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461120e576040516301b319e560e11b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166004820152602401610d8b565b600282901c633fffffff165f908152600660205260409081902080546001600160401b036003861690930292831b191663ffffffff841690921b9190911790555050565b5f7f000000000000000000000000000000000000000000000000000000000000000060ff1661128083611a93565b63ffffffff16610a6f919061509c565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d250b6cb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156112ed573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113119190614f49565b905090565b5f5f6113206124a6565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031615611464575f61135b82612516565b90505f6113887f000000000000000000000000000000000000000000000000000000000000000083614e94565b9050806001600160401b031642101561146157604051639d40712d60e01b81526001600160401b038316600482015283907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639d40712d90602401602060405180830381865afa158015611408573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061142c9190614ef0565b60405163f57afe5f60e01b81526001600160401b03928316600482015290821660248201529082166044820152606401610d8b565b50505b604051639d40712d60e01b81525f60048201819052907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639d40712d90602401602060405180830381865afa1580156114c9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114ed9190614ef0565b604080516328f7796b60e11b81526001600160401b038316600482015260248101919091525f604482015290915061155f90839060029084906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906351eef2d690606401610c42565b9250505090565b5f6115776102b76020840184614a3e565b90506001600160401b03811615806115985750806001600160401b03164211155b156115d7576115aa6020830183614a3e565b604051636ea3754b60e01b81526001600160401b0391821660048201529082166024820152604401610d8b565b6116017f000000000000000000000000000000000000000000000000000000000000000082614e94565b9050806001600160401b031642111561164e576116216020830183614a3e565b604051631f18623760e01b81526001600160401b0391821660048201529082166024820152604401610d8b565b5f61165c60c08401846150b3565b60405160200161166d929190615128565b604051602081830303815290604052905061168783612a25565b60045f6116976020870187614a3e565b600116815260208082019290925260409081015f9081203382529092529020541415806116f45750805160208201206116d36080850185615214565b8560a001358181106116e7576116e7614e6c565b9050604002016020013514155b1561172157336117076020850185614a3e565b6040516285972b60e01b8152600401610d8b929190614eb3565b6117416117316020850185614a3e565b3385604001358660600135612b02565b61174a83612c6b565b61175760c08401846150b3565b905060035f6117696020870187614a3e565b6001600160401b03166001600160401b031681526020019081526020015f205f8282546117969190615259565b909155503390506117aa6020850185614a3e565b6001600160401b03167fbd5915316ed5c494ba8394c54a36e260b3e60c7117a157f825a4d1d25c83d3bb8560a00135846040516117e892919061526c565b60405180910390a3505050565b6001600160401b0382165f9081526002602090815260408083206001600160a01b03851684529091528120600181015482918291820361183d575492505f915081905061185c565b61184b8686835f015461307d565b815f01548260010154935093509350505b9250925092565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146118d7576040516301b319e560e11b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166004820152602401610d8b565b604051639daa67e360e01b81526001600160a01b0383811660048301525f9182917f00000000000000000000000000000000000000000000000000000000000000001690639daa67e3906024016040805180830381865afa15801561193e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061196291906152a8565b91509150806001600160401b03165f14611980576119808284612434565b50505050565b5f61198f611290565b9050806001600160401b0316836001600160401b0316116119d657604051632e45170160e21b81526001600160401b03808516600483015282166024820152604401610d8b565b5f8290036119f75760405163f1ae58d560e01b815260040160405180910390fd5b6001600160401b0383165f90815260026020908152604080832033845290915290205415611a3c57338360405163f321852560e01b8152600401610d8b929190614eb3565b6001600160401b0383165f8181526002602090815260408083203380855290835292819020869055518581529192917f2c5f0c90ab022c26de847dfc189356883e5577351cf882804286ea09cc43938f91016117e8565b6001600160401b0381165f9081526020819052604081206001908101547f000000000000000000000000000000000000000000000000000000000000000060ff169190611aee908390600160a01b900463ffffffff166152d5565b611af891906152f1565b610a6f919061530d565b5f611b0b611290565b6001600160401b0316836001600160401b0316101580611b3a5750611b2f83610a75565b6001600160401b0316155b15611b4657505f610a6f565b611b4f83611a93565b63ffffffff168263ffffffff1610611b6957506004610a6f565b63ffffffff82165f908152600760205260409020546001600160401b03808516911610611b9857506002610a6f565b60ff7f000000000000000000000000000000000000000000000000000000000000000016611c0984845f846001600160401b03811115611bda57611bda615334565b604051908082528060200260200182016040528015611c03578160200160208202803683370190505b50613101565b03611c1657506001610a6f565b611c1f83610a75565b6001600160401b03164211611c3557505f610a6f565b611c3e83612269565b611c49576001610a6c565b50600392915050565b604080516080810182525f80825260208201819052818301819052606082015290610a6f906003841602633fffffff600285901c165f90815260066020526040902054901c604080516080810182525f80825260208201819052918101829052606081019190915260405180608001604052808363ffffffff168152602001602084901c60ff168152602001602884901c60ff168152602001603084901c60ff168152509050919050565b611d0684611a93565b63ffffffff168363ffffffff1610611d48576040516364689e7d60e11b81526001600160401b038516600482015263ffffffff84166024820152604401610d8b565b63ffffffff83165f908152600760205260409020546001600160401b03808616911610611db95763ffffffff83165f8181526007602052604090819020549051633d9d37e160e11b81526001600160401b038088166004830152602482019390935291166044820152606401610d8b565b60ff7f0000000000000000000000000000000000000000000000000000000000000000168114611e2857604051637f45258360e11b81526004810182905260ff7f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610d8b565b63ffffffff83165f908152600760205260409020805467ffffffffffffffff19166001600160401b038616179055611e5e61490f565b8484611e9360ff7f00000000000000000000000000000000000000000000000000000000000000001663ffffffff831661509c565b6040840181905263ffffffff90911660208401526001600160401b039091168252611ee3866001600160401b03165f9081526020819052604090206001015463ffffffff600160a01b9091041690565b611eed9190615348565b6060820181905260ff7f0000000000000000000000000000000000000000000000000000000000000000161015611f485760ff7f00000000000000000000000000000000000000000000000000000000000000001660608201525b80606001516001600160401b03811115611f6457611f64615334565b604051908082528060200260200182016040528015611fb457816020015b604080516080810182525f8082526020808301829052928201819052606082015282525f19909201910181611f825790505b5060e0820152611fc66007600161535b565b60ff166001600160401b03811115611fe057611fe0615334565b60405190808252806020026020018201604052801561203057816020015b604080516080810182525f8082526020808301829052928201819052606082015282525f19909201910181611ffe5790505b5061010082015261206360ff7f000000000000000000000000000000000000000000000000000000000000000016613188565b6101208201525f8061207483613253565b91509150612083878784613467565b61208e83868661352f565b8563ffffffff16876001600160401b03167f55d65e7d64406500d7fc0d7690ea0583da1437a57eec0b7dde1544e16d4ab24484846040516120d0929190615374565b60405180910390a38260c001515f036120eb57505050611980565b60e083015160c084015180825260405163c92e848d60e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c92e848d90612146908c90869060040161538c565b5f604051808303815f87803b15801561215d575f5ffd5b505af115801561216f573d5f5f3e3d5ffd5b50505050505050505050505050565b606061218b84848461297b565b156108e1576121bc7f000000000000000000000000000000000000000000000000000000000000000060ff166137d3565b6001600160401b038111156121d3576121d3615334565b6040519080825280602002602001820160405280156121fc578160200160208202803683370190505b5090505f5b815181101561226157600785901b608016600884901b61ff0016601086901b65ffffffff000016171781175f90815260056020526040902054825183908390811061224e5761224e614e6c565b6020908102919091010152600101612201565b509392505050565b5f61227382611252565b61227e90600261509c565b6001600160401b0383165f908152600360208190526040909120546122a29161509c565b1092915050565b5f8190036122ca5760405163f1ae58d560e01b815260040160405180910390fd5b6122d3826137f6565b5f6122dd83610883565b9050806001600160401b031642111561231c5760405163090ecb5f60e21b81526001600160401b03808516600483015282166024820152604401610d8b565b600183165f9081526004602090815260408083203380855290835292819020859055518481526001600160401b038616917f73b2cba07915f5c419dcdc0b94929b21ef0682b17207c7d270958e4cead45ff991016117e8565b6040516303c41fa760e11b815263ffffffff821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906307883f4e906024016040805180830381865afa1580156123de573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124029190615418565b5092915050565b5f610a6f7f0000000000000000000000000000000000000000000000000000000000000000836138fc565b5f61243e83611c52565b90508160ff16816060015160ff161461087e57805161087e90849063ffffffff16603085901b60ff60301b1617633fffffff600283901c165f90815260066020526040908190208054600390941690910291821b6001600160401b0390921b19909216179055565b5f6124af611290565b9050806001600160401b03165f036124da5760405163eaca1d5b60e01b815260040160405180910390fd5b6001546001600160401b0380831691160361251357604051637f46dd0d60e01b81526001600160401b0382166004820152602401610d8b565b90565b604051600162f2885360e01b031981526001600160401b03821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ff0d77ad90602401602060405180830381865afa158015612586573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a6f9190614f49565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166362a5af3b6040518163ffffffff1660e01b81526004015f604051808303815f87803b158015612603575f5ffd5b505af1158015612615573d5f5f3e3d5ffd5b50506001546001600160401b03165f818152602081905260409020909250905046308888600281111561264a5761264a614a59565b84546040516e39b630b93597bb1897b132b0b1b7b760891b6020820152602f81019590955260609390931b6bffffffffffffffffffffffff1916604f85015260c091821b6001600160c01b0319908116606386015260f89190911b6001600160f81b031916606b8501529088901b16606c83015260748201869052609482015260b401604051602081830303815290604052805190602001209250816001600160401b03165f1415801561271057506001810154600160401b90046001600160401b0316155b1561273d5760018101805467ffffffffffffffff60401b1916600160401b426001600160401b0316021790555b6040805160e0810182528481526001600160401b0342811660208301525f8284015263ffffffff85166060830152915163298b501b60e11b815291891660048301529060808201906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690635316a03690602401602060405180830381865afa1580156127d4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127f89190615434565b63ffffffff16815260200187600281111561281557612815614a59565b815266ffffffffffffff87166020918201526001600160401b038981165f908152808352604090819020845181559284015160018401805492860151606087015160808801519386166fffffffffffffffffffffffffffffffff1990951694909417600160401b91909516029390931767ffffffffffffffff60801b1916600160801b63ffffffff9384160263ffffffff60a01b191617600160a01b92909116919091021780825560a0840151919060ff60c01b1916600160c01b8360028111156128e2576128e2614a59565b021790555060c091909101516001918201805466ffffffffffffff909216600160c81b026001600160c81b0390921691909117905580546001600160401b03891667ffffffffffffffff1990911681179091556040517f5b7af7cfc053ba7ae4864d56b0b034b0e6e0d8ef8137c2e9d16fdd8b8b72e2c1906129699086908a908a9061544f565b60405180910390a25050949350505050565b65ffffffff0000601083901b1661ff00600883901b16176080600785901b16175f9081526005602052604081205460f01c61ffff8516145b949350505050565b604080517f157afc0ac66fb638468e15a5a5889a4de0b93c2ce75f2f08f34d3ae26b11189e602082015290810184905263ffffffff8316606082015260ff821660808201525f9060a00160408051601f198184030181529190528051602090910120949350505050565b5f7ff2ba4b43a7650504e0e90c9ef3e443bc4bcc267a85317dc7a5fb5936778d112b4630612a566020860186614a3e565b3360408701356060880135612a6e60808a018a615214565b604051602001612a7f92919061547a565b60408051601f198184030181528282528051602091820120908301999099528101969096526001600160a01b0394851660608701526001600160401b039093166080860152921660a084015260c083019190915260e082015261010081019190915261012001604051602081830303815290604052805190602001209050919050565b6001600160401b0384165f9081526002602090815260408083206001600160a01b038716845290915281208054909103612b53578385604051635de4f1c160e11b8152600401610d8b929190614eb3565b600181015415612bb05780548314612b8257838560405163705642d960e11b8152600401610d8b929190614eb3565b81816001015414612baa578385604051631b7013eb60e31b8152600401610d8b929190614eb3565b50611980565b8054612bbd86868661307d565b141580612bc8575082155b15612bea57838560405163705642d960e11b8152600401610d8b929190614eb3565b5f829003612c0b5760405163f1ae58d560e01b815260040160405180910390fd5b6001810182905582815560408051848152602081018490526001600160a01b038616916001600160401b038816917fbf88ada027384d5303f37bd2d78eae8b0195bfcb077ee96010f5c38e34625963910160405180910390a35050505050565b5f8080806001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663bf38085d612cab6020880188614a3e565b612cbb6040890160208a016154d0565b6040516001600160e01b031960e085901b1681526001600160401b03909216600483015261ffff166024820152604401608060405180830381865afa158015612d06573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d2a9190614fbf565b6001600160601b031693506001600160601b031693506001600160601b031693509350336001600160a01b0316846001600160a01b031614612dc057612d736020860186614a3e565b612d8360408701602088016154d0565b60405163a45611f960e01b81526001600160401b03909216600483015261ffff1660248201526001600160a01b0385166044820152606401610d8b565b5f612dd161027c6020880188614a3e565b90505f612de461066a6020890189614a3e565b63ffffffff1690505f612dfa6080890189615214565b8960a00135818110612e0e57612e0e614e6c565b612e249260206040909202019081019150614a3e565b6001600160401b031690505f612e3d60808a018a615214565b9050612e4e60a08b01356001615259565b10612e5a575f19612ea5565b612e6760808a018a615214565b612e7660a08c01356001615259565b818110612e8557612e85614e6c565b612e9b9260206040909202019081019150614a3e565b6001600160401b03165b90505f5b612eb660c08b018b6150b3565b90508110156130715736612ecd60c08c018c6150b3565b83818110612edd57612edd614e6c565b9050602002810190612eef91906154e9565b90505f80612f006020840184614b58565b612f106040850160208601615507565b909250905064ffffffff00600883901b1660ff82161786811080612f345750858110155b15612f63576040516369001dcd60e01b815263ffffffff8416600482015260ff83166024820152604401610d8b565b612f6e816001615259565b9650878363ffffffff16101580612fab57507f000000000000000000000000000000000000000000000000000000000000000060ff168260ff1610155b15612fdb57612fbd60208f018f614a3e565b8383604051632876e90560e11b8152600401610d8b93929190614f7f565b5f8a612fe88b86866129bb565b612ff2919061501b565b90508c81108061300257508b8110155b15613037578e5f0160208101906130199190614a3e565b848460405163108a02a560e01b8152600401610d8b93929190614f7f565b6130608f5f01602081019061304c9190614a3e565b858561305b60408a018a6150b3565b61398e565b505060019093019250612ea9915050565b50505050505050505050565b6040516e1cdb185c9acbdd8c4bdcd958dc995d608a1b602082015246602f8201526bffffffffffffffffffffffff1930606090811b8216604f84015284901b1660638201526001600160c01b031960c085901b166077820152607f81018290525f90609f016040516020818303038152906040528051906020012090509392505050565b5f600785901b608016601085901b65ffffffff000016178317815b835181101561317e57600881901b82175f9081526005602052604090205461ffff881660f082901c0361315457600190930192613157565b505f5b8085838151811061316a5761316a614e6c565b60209081029190910101525060010161311c565b5050949350505050565b6131c36040518060e0016040528060608152602001606081526020015f81526020015f81526020015f81526020015f81526020015f81525090565b816001600160401b038111156131db576131db615334565b604051908082528060200260200182016040528015613204578160200160208202803683370190505b50826001600160401b0381111561321d5761321d615334565b604051908082528060200260200182016040528015613246578160200160208202803683370190505b5060208301528152919050565b5f60605f7f000000000000000000000000000000000000000000000000000000000000000060ff166001600160401b0381111561329257613292615334565b6040519080825280602002602001820160405280156132bb578160200160208202803683370190505b5090506132cb84606001516137d3565b6001600160401b038111156132e2576132e2615334565b60405190808252806020026020018201604052801561330b578160200160208202803683370190505b506040850151909250600281901c5f61332f825f9081526006602052604090205490565b90505f5b855181101561344d575f613350895f01518a602001518489613101565b9050815f0361335d578097505b8489606001518a6040015101039050600a8111156133795750600a5b5f805b828110156134245785600288901c146133b1575f9586526006602052604080872095909555600287901c808752949095205493945b6101208b01516133c2908983613ae0565b5f5f6133e68d8a6133e18a8d6003166040021c6001600160401b031690565b613b63565b90925090506003891660400282811b6001600160401b0390911b198816176001998a0199909750601884029190911b9390931792909101905061337c565b508088848151811061343857613438614e6c565b60209081029190910101525050600101613333565b505f82815260066020526040902081905550505050915091565b7f000000000000000000000000000000000000000000000000000000000000000060ff16810361349657505050565b5f6134a084610a75565b90506001600160401b03811615806134c15750806001600160401b03164211155b156134fe57604051633eb330ff60e01b81526001600160401b03808616600483015263ffffffff8516602483015282166044820152606401610d8b565b61350784612269565b15611980576001600160401b0384165f908152600360205260409020548490610e2d82611252565b5f7f000000000000000000000000000000000000000000000000000000000000000060ff166001600160401b0381111561356b5761356b615334565b604051908082528060200260200182016040528015613594578160200160208202803683370190505b5090505f7f000000000000000000000000000000000000000000000000000000000000000060ff166001600160401b038111156135d3576135d3615334565b6040519080825280602002602001820160405280156135fc578160200160208202803683370190505b5090505f7f000000000000000000000000000000000000000000000000000000000000000060ff166001600160401b0381111561363b5761363b615334565b604051908082528060200260200182016040528015613664578160200160208202803683370190505b5086516001600160401b03165f908152602081905260408120549192505b7f000000000000000000000000000000000000000000000000000000000000000060ff16811015613745576136bc828960200151836129bb565b8582815181106136ce576136ce614e6c565b60209081029190910101526136e481601061509c565b6080890151901c6136f682601061509c565b8960a00151901c85838151811061370f5761370f614e6c565b6020026020010185848151811061372857613728614e6c565b61ffff938416602091820292909201015291169052600101613682565b50865160405163ba8f437560e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169163ba8f43759161379d91908a908a908a908a908a90600401615556565b5f604051808303815f87803b1580156137b4575f5ffd5b505af11580156137c6573d5f5f3e3d5ffd5b5050505050505050505050565b5f600a60016137e28285615259565b6137ec9190615348565b610a6f91906155ea565b6001600160401b038082165f90815260208190526040902060010154600160401b900416156138225750565b5f61382b611290565b9050806001600160401b0316826001600160401b03161061387257604051631edebb3360e31b81526001600160401b03808416600483015282166024820152604401610d8b565b6001600160401b038083165f9081526020819052604081206001015490911690036138bb5760405163822a030760e01b81526001600160401b0383166004820152602401610d8b565b506001600160401b039081165f90815260208190526040902060010180544292909216600160401b0267ffffffffffffffff60401b19909216919091179055565b604051638ad4ebf160e01b81526001600160a01b0382811660048301525f9190841690638ad4ebf190602401602060405180830381865afa925050508015613961575060408051601f3d908101601f1916820190925261395e918101906155fd565b60015b61396c57505f610a6f565b600760ff82161061397d575f613986565b61398681613cd2565b915050610a6f565b6139ba7f000000000000000000000000000000000000000000000000000000000000000060ff166137d3565b81146139ea576040516349cff08b60e11b815263ffffffff8516600482015260ff84166024820152604401610d8b565b6139f585858561297b565b15613a1957848484604051631cb2f4cf60e11b8152600401610d8b93929190614f7f565b600785901b608016600884901b61ff0016601086901b65ffffffff00001617175f5b82811015613ad757613a71848483818110613a5857613a58614e6c565b905060200201358860f09190911c61ffff919091161490565b613a9f576040516349cff08b60e11b815263ffffffff8716600482015260ff86166024820152604401610d8b565b838382818110613ab157613ab1614e6c565b8484175f9081526005602090815260409091209102929092013590915550600101613a3b565b50505050505050565b825160208401515f80613af886601887028686613d07565b915091508015613b0f57613b0c8484613db7565b91505b604087018290525f829003613b275750505050505050565b5060205f198201600490811b601f1990811685018301519390911b1690920190910151600a90811c60808701521c606090940193909352505050565b82515f908190603084901c906001600160401b031663ffffffff851610613b9057835f9250925050613cca565b7f000000000000000000000000000000000000000000000000000000000000000060ff16866101200151604001516002613bca919061509c565b11613be75783613bdd5f83846001613ec8565b9250925050613cca565b805f03613c12578551613bfa9086613efb565b60ff169050805f03613c1257835f9250925050613cca565b64ff00000000841663ffffffff85161765ff0000000000851617603082901b1793505f5f5f5f613c428a89613fc1565b929650909450925060ff1690506004846004811115613c6357613c63614a59565b1480613c6f5750848114155b15613c8d57613c7f8a8a8a6140e6565b965096505050505050613cca565b6101208a015160a080820151908c01805160c09093015160808e01805190910190529101905281613cc084878888613ec8565b9650965050505050505b935093915050565b5f600760ff831610613cfc576040516361819a6960e11b815260ff83166004820152602401610d8b565b610a6f82600161535b565b5f5f6103ff5f875160051b5b8015613da35762ffffff818a0151891c166103ff8116629c43ff821181151715613d43575f838a01525050613d9a565b81838a015284811015613d54578094505b83811115613d60578093505b8660051b880190505b87811115613d8e578051828111613d805750613d8e565b6020820152601f1901613d69565b60200152600194909401935b601f1901613d13565b508160011b81119250505094509492505050565b5f805b8351811015613e095783515f906103ff90869084908110613ddd57613ddd614e6c565b6020026020010151169050805f14613e0057613e008484806001019550836142b3565b50600101613dba565b505f8260025f1984010481518110613e2357613e23614e6c565b602002602001015160020290505f91505f5f90505b8451811015613ec0575f858281518110613e5457613e54614e6c565b60200260200101519050805f03613e6b5750613eb8565b6103ff8116831015613ea55785516103ff19919091168317908190879084908110613e9857613e98614e6c565b6020026020010181815250505b613eb68585806001019650836142b3565b505b600101613e38565b505092915050565b5f6001826004811115613edd57613edd614a59565b901b600484901b600786901b600a88901b1717179050949350505050565b6040516303c41fa760e11b815263ffffffff821660048201525f90819081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906307883f4e906024016040805180830381865afa158015613f68573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613f8c9190615418565b91509150846001600160401b0316816001600160401b031611613fb757613fb282612409565b610c86565b505f949350505050565b5f5f5f5f5f603086901c90505f8761010001518260ff1681518110613fe857613fe8614e6c565b60200260200101519050805f015161ffff165f03614032576140098261434b565b9050808861010001518360ff168151811061402657614026614e6c565b60200260200101819052505b610120880151805151614046919083614512565b9096509450600186600481111561405f5761405f614a59565b0361406f575085925090506140dd565b602087901c602888901c61409a8385848460028d600481111561409457614094614a59565b1461464a565b8c51929750909350915064ff00000000602084901b166001600160401b039091161765ff0000000000602883901b161760ff60301b603086901b16179550505050505b92959194509250565b5f5f5f6140f285612375565b90505f6140fe82612409565b90508060ff165f0361411757845f935093505050613cca565b603085901c8160ff161461413b5760ff60301b603082901b1663ffffffff86161794505b5f5f5f5f6141498b8a613fc1565b93509350935093508460ff168160ff1610801561416c575061416a866146f4565b155b156141ca57846141c58c5f01516001600160401b03168d61010001518860ff168151811061419c5761419c614e6c565b6020908102919091018101516040015164ff00000000911b161760ff60301b603089901b161790565b925090505b5f60048560048111156141df576141df614a59565b14905080806141f457508560ff168260ff1614155b15614260576040518060800160405280886001600160a01b0316815260200182151581526020018760ff1681526020018360ff168152508c60e001518d60c001805180919061424290615618565b90528151811061425457614254614e6c565b60200260200101819052505b61428d8c61012081015160a080820151908301805160c09093015160809094018051909401909352019052565b826142a0858860ff168560ff1689613ec8565b9850985050505050505050935093915050565b5f821180156142dd5750808360018403815181106142d3576142d3614e6c565b6020026020010151115b15614327578260018303815181106142f7576142f7614e6c565b602002602001015183838151811061431157614311614e6c565b60209081029190910101525f19909101906142b3565b8083838151811061433a5761433a614e6c565b602002602001018181525050505050565b604080516080810182525f8082526020820181905291810182905260608101919091528160ff166001036143a9575050604080516080810182526126ac81526121346020808301919091525f92820192909252606081019190915290565b8160ff166002036143e0575050604080516080810182526126488152611f406020820152601e918101919091526019606082015290565b8160ff16600303614417575050604080516080810182526125e48152611d4c60208201526017918101919091526014606082015290565b8160ff1660040361444e5750506040805160808101825261251c8152611b586020820152601191810191909152600e606082015290565b8160ff166005036144855750506040805160808101825261232881526119646020820152600b918101919091526007606082015290565b8160ff166006036144bc57505060408051608081018252612134815261177060208201526005918101829052606081019190915290565b8160ff166007036144f457505060408051608081018252611d4c81525f60208201819052600392820192909252606081019190915290565b6040516361819a6960e11b815260ff83166004820152602401610d8b565b5f5f8385604001516002021161452d5750600190505f613cca565b5f5f5f61453e8889608001516147c4565b92509250925080828161455357614553615007565b049350856020015161ffff168860800151101561459f57614573876148b4565b61458589886020015161ffff166148cd565b1015614592576001614595565b60045b9450505050613cca565b855161ffff16810282116145d0576145b6876148b4565b8310156145c4576001614595565b60039450505050613cca565b87608001518860600151146146115760a088015160c089015160608a01516145f9908b906147c4565b60c08d019390935260a08c0193909352945090925090505b85515f9061ffff1682028311801561462b57508784600202115b90508061463957600161463c565b60025b955050505050935093915050565b5f5f5f83156146a057876040015160ff165f0361466e57508591505f9050806146e9565b876040015160ff168660010160ff16101561468e5786866001015f614695565b600187035f5f5b9250925092506146e9565b876060015160ff165f036146bb57508591505f9050806146e9565b876060015160ff168560010160ff1610156146db57865f866001016146e2565b866001015f5f5b9250925092505b955095509592505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661472b57506001919050565b6040516301dc4cb160e61b81526001600160a01b0383811660048301527f000000000000000000000000000000000000000000000000000000000000000016906377132c4090620186a0906024016020604051808303818786fa935050505080156147b3575060408051601f3d908101601f191682019092526147b091810190614f60565b60015b610a6f57506001919050565b919050565b5f5f5f5f855f015190505f5f905085612710038660041b02825160051b60208401015b6020840181111561487057601f1901805160109390931b92801561486a57600293909317926103ff811690600a1c8981038202818b11156148295750808a0382025b6127118301811080614847575082900361270f190184830281800211155b80156148665760018717965060018b019a508284028a01995083890198505b5050505b506147e7565b50507e0100010001000100010001000100010001000100010001000100010001000181811660c089015260019190911c1660a0909601959095529194909350909150565b5f60056148c283600461509c565b6137ec906004615259565b5f5b826040015181108015614902575081600a846020015183815181106148f6576148f6614e6c565b6020026020010151901c105b15610a6f576001016148cf565b6040518061014001604052805f6001600160401b031681526020015f63ffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f8152602001606081526020016060815260200161499d6040518060e0016040528060608152602001606081526020015f81526020015f81526020015f81526020015f81526020015f81525090565b905290565b5f5f83601f8401126149b2575f5ffd5b5081356001600160401b038111156149c8575f5ffd5b6020830191508360208260051b85010111156149e2575f5ffd5b9250929050565b5f5f602083850312156149fa575f5ffd5b82356001600160401b03811115614a0f575f5ffd5b614a1b858286016149a2565b90969095509350505050565b6001600160401b0381168114614a3b575f5ffd5b50565b5f60208284031215614a4e575f5ffd5b81356108e181614a27565b634e487b7160e01b5f52602160045260245ffd5b60038110614a7d57614a7d614a59565b9052565b5f60e082019050825182526001600160401b0360208401511660208301526001600160401b03604084015116604083015263ffffffff606084015116606083015263ffffffff608084015116608083015260a0830151614ae460a0840182614a6d565b5060c09283015166ffffffffffffff16919092015290565b6001600160a01b0381168114614a3b575f5ffd5b5f5f60408385031215614b21575f5ffd5b8235614b2c81614afc565b91506020830135614b3c81614a27565b809150509250929050565b63ffffffff81168114614a3b575f5ffd5b5f60208284031215614b68575f5ffd5b81356108e181614b47565b5f5f60208385031215614b84575f5ffd5b82356001600160401b03811115614b99575f5ffd5b8301601f81018513614ba9575f5ffd5b80356001600160401b03811115614bbe575f5ffd5b856020828401011115614bcf575f5ffd5b6020919091019590945092505050565b60ff81168114614a3b575f5ffd5b803561ffff811681146147bf575f5ffd5b5f5f5f5f60808587031215614c11575f5ffd5b8435614c1c81614a27565b93506020850135614c2c81614b47565b92506040850135614c3c81614bdf565b9150614c4a60608601614bed565b905092959194509250565b5f5f60408385031215614c66575f5ffd5b8235614b2c81614b47565b5f60208284031215614c81575f5ffd5b81356001600160401b03811115614c96575f5ffd5b820160e081850312156108e1575f5ffd5b5f5f60408385031215614cb8575f5ffd5b8235614cc381614a27565b91506020830135614b3c81614afc565b5f5f60408385031215614ce4575f5ffd5b8235614cef81614afc565b91506020830135614b3c81614bdf565b5f5f60408385031215614d10575f5ffd5b8235614d1b81614a27565b946020939093013593505050565b5f5f60408385031215614d3a575f5ffd5b8235614d4581614a27565b91506020830135614b3c81614b47565b60058110614a3b57614a3b614a59565b60208101614d7283614d55565b91905290565b5f5f5f5f60608587031215614d8b575f5ffd5b8435614d9681614a27565b93506020850135614da681614b47565b925060408501356001600160401b03811115614dc0575f5ffd5b614dcc878288016149a2565b95989497509550505050565b5f5f5f60608486031215614dea575f5ffd5b8335614df581614a27565b92506020840135614e0581614b47565b91506040840135614e1581614bdf565b809150509250925092565b5f8151808452602084019350602083015f5b82811015614e50578151865260209586019590910190600101614e32565b5093949350505050565b602081525f610a6c6020830184614e20565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038181168382160190811115610a6f57610a6f614e80565b6001600160a01b039290921682526001600160401b0316602082015260400190565b5f60208284031215614ee5575f5ffd5b81516108e181614afc565b5f60208284031215614f00575f5ffd5b81516108e181614a27565b6001600160401b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f60208284031215614f59575f5ffd5b5051919050565b5f60208284031215614f70575f5ffd5b815180151581146108e1575f5ffd5b6001600160401b0393909316835263ffffffff91909116602083015260ff16604082015260600190565b80516001600160601b03811681146147bf575f5ffd5b5f5f5f5f60808587031215614fd2575f5ffd5b8451614fdd81614afc565b9350614feb60208601614fa9565b9250614ff960408601614fa9565b9150614c4a60608601614fa9565b634e487b7160e01b5f52601260045260245ffd5b5f8261502957615029615007565b500690565b6001600160a01b03851681526001600160801b03841660208201526080810161505684614d55565b60408201939093526001600160a01b039190911660609091015292915050565b5f60208284031215615086575f5ffd5b81516001600160801b03811681146108e1575f5ffd5b8082028115828204841417610a6f57610a6f614e80565b5f5f8335601e198436030181126150c8575f5ffd5b8301803591506001600160401b038211156150e1575f5ffd5b6020019150600581901b36038213156149e2575f5ffd5b8183525f6001600160fb1b0383111561510f575f5ffd5b8260051b80836020870137939093016020019392505050565b602080825281018290525f6040600584901b830181019083018583605e1936839003015b8782101561520757868503603f19018452823581811261516a575f5ffd5b8901803561517781614b47565b63ffffffff168652602081013561518d81614bdf565b60ff166020870152604081013536829003601e190181126151ac575f5ffd5b016020810190356001600160401b038111156151c6575f5ffd5b8060051b36038213156151d7575f5ffd5b606060408801526151ec6060880182846150f8565b9650505060208301925060208401935060018201915061514c565b5092979650505050505050565b5f5f8335601e19843603018112615229575f5ffd5b8301803591506001600160401b03821115615242575f5ffd5b6020019150600681901b36038213156149e2575f5ffd5b80820180821115610a6f57610a6f614e80565b828152604060208201525f82518060408401528060208501606085015e5f606082850101526060601f19601f8301168401019150509392505050565b5f5f604083850312156152b9575f5ffd5b82516152c481614b47565b6020840151909250614b3c81614a27565b63ffffffff8181168382160190811115610a6f57610a6f614e80565b63ffffffff8281168282160390811115610a6f57610a6f614e80565b5f63ffffffff83168061532257615322615007565b8063ffffffff84160491505092915050565b634e487b7160e01b5f52604160045260245ffd5b81810381811115610a6f57610a6f614e80565b60ff8181168382160190811115610a6f57610a6f614e80565b828152604060208201525f6129b36040830184614e20565b5f604082016001600160401b0385168352604060208401528084518083526060850191506020860192505f5b8181101561540c57835160018060a01b03815116845260208101511515602085015260ff604082015116604085015260ff6060820151166060850152506080830192506020840193506001810190506153b8565b50909695505050505050565b5f5f60408385031215615429575f5ffd5b82516152c481614afc565b5f60208284031215615444575f5ffd5b81516108e181614b47565b838152606081016154636020830185614a6d565b6001600160401b0383166040830152949350505050565b602080825281018290525f8360408301825b858110156154c657823561549f81614a27565b6001600160401b03168252602083810135908301526040928301929091019060010161548c565b5095945050505050565b5f602082840312156154e0575f5ffd5b610a6c82614bed565b5f8235605e198336030181126154fd575f5ffd5b9190910192915050565b5f60208284031215615517575f5ffd5b81356108e181614bdf565b5f8151808452602084019350602083015f5b82811015614e5057815161ffff16865260209586019590910190600101615534565b6001600160401b038716815260a06020820181905281018590525f8660c08301825b888110156155a15761ffff61558c84614bed565b16825260209283019290910190600101615578565b5083810360408501526155b48188614e20565b91505082810360608401526155c98186615522565b905082810360808401526155dd8185615522565b9998505050505050505050565b5f826155f8576155f8615007565b500490565b5f6020828403121561560d575f5ffd5b81516108e181614bdf565b5f6001820161562957615629614e80565b506001019056",
}

// Settlement is an auto generated Go binding around an Ethereum contract.
type Settlement struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Settlement) GetABI() abi.ABI {
	return c.abi
}

// NewSettlement creates a new instance of Settlement.
func NewSettlement() *Settlement {
	parsed, err := SettlementMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Settlement{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Settlement) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,address,address,address,address) c, (uint64,uint64,uint64,uint128,uint8,uint8,uint16) p) returns()
func (settlement *Settlement) PackConstructor(c SettlementBaseContracts, p SettlementBaseParams) []byte {
	enc, err := settlement.abi.Pack("", c, p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBeaconOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d8d165.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beaconOf(uint64 era) view returns(bytes32)
func (settlement *Settlement) PackBeaconOf(era uint64) []byte {
	enc, err := settlement.abi.Pack("beaconOf", era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeaconOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d8d165.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beaconOf(uint64 era) view returns(bytes32)
func (settlement *Settlement) TryPackBeaconOf(era uint64) ([]byte, error) {
	return settlement.abi.Pack("beaconOf", era)
}

// UnpackBeaconOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x08d8d165.
//
// Solidity: function beaconOf(uint64 era) view returns(bytes32)
func (settlement *Settlement) UnpackBeaconOf(data []byte) ([32]byte, error) {
	out, err := settlement.abi.Unpack("beaconOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackBeaconTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe096d606.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beaconTimeout() view returns(uint64)
func (settlement *Settlement) PackBeaconTimeout() []byte {
	enc, err := settlement.abi.Pack("beaconTimeout")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeaconTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe096d606.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beaconTimeout() view returns(uint64)
func (settlement *Settlement) TryPackBeaconTimeout() ([]byte, error) {
	return settlement.abi.Pack("beaconTimeout")
}

// UnpackBeaconTimeout is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe096d606.
//
// Solidity: function beaconTimeout() view returns(uint64)
func (settlement *Settlement) UnpackBeaconTimeout(data []byte) (uint64, error) {
	out, err := settlement.abi.Unpack("beaconTimeout", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x967ff23e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function blocks() view returns(address)
func (settlement *Settlement) PackBlocks() []byte {
	enc, err := settlement.abi.Pack("blocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x967ff23e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function blocks() view returns(address)
func (settlement *Settlement) TryPackBlocks() ([]byte, error) {
	return settlement.abi.Pack("blocks")
}

// UnpackBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x967ff23e.
//
// Solidity: function blocks() view returns(address)
func (settlement *Settlement) UnpackBlocks(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("blocks", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCohortSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6db8129.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cohortSize() view returns(uint8)
func (settlement *Settlement) PackCohortSize() []byte {
	enc, err := settlement.abi.Pack("cohortSize")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCohortSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6db8129.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cohortSize() view returns(uint8)
func (settlement *Settlement) TryPackCohortSize() ([]byte, error) {
	return settlement.abi.Pack("cohortSize")
}

// UnpackCohortSize is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6db8129.
//
// Solidity: function cohortSize() view returns(uint8)
func (settlement *Settlement) UnpackCohortSize(data []byte) (uint8, error) {
	out, err := settlement.abi.Unpack("cohortSize", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackCohortsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb78f48f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cohortsAt(uint64 era) view returns(uint32)
func (settlement *Settlement) PackCohortsAt(era uint64) []byte {
	enc, err := settlement.abi.Pack("cohortsAt", era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCohortsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb78f48f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cohortsAt(uint64 era) view returns(uint32)
func (settlement *Settlement) TryPackCohortsAt(era uint64) ([]byte, error) {
	return settlement.abi.Pack("cohortsAt", era)
}

// UnpackCohortsAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb78f48f8.
//
// Solidity: function cohortsAt(uint64 era) view returns(uint32)
func (settlement *Settlement) UnpackCohortsAt(data []byte) (uint32, error) {
	out, err := settlement.abi.Unpack("cohortsAt", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackCommitSecret is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb45bbf2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitSecret(uint64 era, bytes32 hash) returns()
func (settlement *Settlement) PackCommitSecret(era uint64, hash [32]byte) []byte {
	enc, err := settlement.abi.Pack("commitSecret", era, hash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitSecret is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb45bbf2e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitSecret(uint64 era, bytes32 hash) returns()
func (settlement *Settlement) TryPackCommitSecret(era uint64, hash [32]byte) ([]byte, error) {
	return settlement.abi.Pack("commitSecret", era, hash)
}

// PackCommitVerdicts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeeb858f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitVerdicts(uint64 era, bytes32 hash) returns()
func (settlement *Settlement) PackCommitVerdicts(era uint64, hash [32]byte) []byte {
	enc, err := settlement.abi.Pack("commitVerdicts", era, hash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitVerdicts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeeb858f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitVerdicts(uint64 era, bytes32 hash) returns()
func (settlement *Settlement) TryPackCommitVerdicts(era uint64, hash [32]byte) ([]byte, error) {
	return settlement.abi.Pack("commitVerdicts", era, hash)
}

// PackCommitWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40699005.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitWindow() view returns(uint64)
func (settlement *Settlement) PackCommitWindow() []byte {
	enc, err := settlement.abi.Pack("commitWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40699005.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitWindow() view returns(uint64)
func (settlement *Settlement) TryPackCommitWindow() ([]byte, error) {
	return settlement.abi.Pack("commitWindow")
}

// UnpackCommitWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40699005.
//
// Solidity: function commitWindow() view returns(uint64)
func (settlement *Settlement) UnpackCommitWindow(data []byte) (uint64, error) {
	out, err := settlement.abi.Unpack("commitWindow", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCommitsDue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x092d33a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitsDue(uint64 era) view returns(uint64)
func (settlement *Settlement) PackCommitsDue(era uint64) []byte {
	enc, err := settlement.abi.Pack("commitsDue", era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitsDue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x092d33a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitsDue(uint64 era) view returns(uint64)
func (settlement *Settlement) TryPackCommitsDue(era uint64) ([]byte, error) {
	return settlement.abi.Pack("commitsDue", era)
}

// UnpackCommitsDue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x092d33a6.
//
// Solidity: function commitsDue(uint64 era) view returns(uint64)
func (settlement *Settlement) UnpackCommitsDue(data []byte) (uint64, error) {
	out, err := settlement.abi.Unpack("commitsDue", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackConduct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaba9fae9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function conduct() view returns(address)
func (settlement *Settlement) PackConduct() []byte {
	enc, err := settlement.abi.Pack("conduct")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConduct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaba9fae9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function conduct() view returns(address)
func (settlement *Settlement) TryPackConduct() ([]byte, error) {
	return settlement.abi.Pack("conduct")
}

// UnpackConduct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaba9fae9.
//
// Solidity: function conduct() view returns(address)
func (settlement *Settlement) UnpackConduct(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("conduct", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCurrentEra is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x973628f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentEra() view returns(uint64)
func (settlement *Settlement) PackCurrentEra() []byte {
	enc, err := settlement.abi.Pack("currentEra")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentEra is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x973628f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentEra() view returns(uint64)
func (settlement *Settlement) TryPackCurrentEra() ([]byte, error) {
	return settlement.abi.Pack("currentEra")
}

// UnpackCurrentEra is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x973628f6.
//
// Solidity: function currentEra() view returns(uint64)
func (settlement *Settlement) UnpackCurrentEra(data []byte) (uint64, error) {
	out, err := settlement.abi.Unpack("currentEra", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackDrand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f88acd3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drand() view returns(address)
func (settlement *Settlement) PackDrand() []byte {
	enc, err := settlement.abi.Pack("drand")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f88acd3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drand() view returns(address)
func (settlement *Settlement) TryPackDrand() ([]byte, error) {
	return settlement.abi.Pack("drand")
}

// UnpackDrand is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f88acd3.
//
// Solidity: function drand() view returns(address)
func (settlement *Settlement) UnpackDrand(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("drand", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEnrolment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9fd19c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enrolment() view returns(address)
func (settlement *Settlement) PackEnrolment() []byte {
	enc, err := settlement.abi.Pack("enrolment")
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
func (settlement *Settlement) TryPackEnrolment() ([]byte, error) {
	return settlement.abi.Pack("enrolment")
}

// UnpackEnrolment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf9fd19c1.
//
// Solidity: function enrolment() view returns(address)
func (settlement *Settlement) UnpackEnrolment(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("enrolment", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEraRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x110329fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eraRecord(uint64 era) view returns((bytes32,uint64,uint64,uint32,uint32,uint8,uint56))
func (settlement *Settlement) PackEraRecord(era uint64) []byte {
	enc, err := settlement.abi.Pack("eraRecord", era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEraRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x110329fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eraRecord(uint64 era) view returns((bytes32,uint64,uint64,uint32,uint32,uint8,uint56))
func (settlement *Settlement) TryPackEraRecord(era uint64) ([]byte, error) {
	return settlement.abi.Pack("eraRecord", era)
}

// UnpackEraRecord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x110329fb.
//
// Solidity: function eraRecord(uint64 era) view returns((bytes32,uint64,uint64,uint32,uint32,uint8,uint56))
func (settlement *Settlement) UnpackEraRecord(data []byte) (ErasEraRecord, error) {
	out, err := settlement.abi.Unpack("eraRecord", data)
	if err != nil {
		return *new(ErasEraRecord), err
	}
	out0 := *abi.ConvertType(out[0], new(ErasEraRecord)).(*ErasEraRecord)
	return out0, nil
}

// PackFinalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfede581.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalise(uint64 era, uint32 cohort, uint16[] holders) returns()
func (settlement *Settlement) PackFinalise(era uint64, cohort uint32, holders []uint16) []byte {
	enc, err := settlement.abi.Pack("finalise", era, cohort, holders)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfede581.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalise(uint64 era, uint32 cohort, uint16[] holders) returns()
func (settlement *Settlement) TryPackFinalise(era uint64, cohort uint32, holders []uint16) ([]byte, error) {
	return settlement.abi.Pack("finalise", era, cohort, holders)
}

// PackIsVerifierAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39335a17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isVerifierAt(address account, uint64 era) view returns(bool)
func (settlement *Settlement) PackIsVerifierAt(account common.Address, era uint64) []byte {
	enc, err := settlement.abi.Pack("isVerifierAt", account, era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsVerifierAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39335a17.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isVerifierAt(address account, uint64 era) view returns(bool)
func (settlement *Settlement) TryPackIsVerifierAt(account common.Address, era uint64) ([]byte, error) {
	return settlement.abi.Pack("isVerifierAt", account, era)
}

// UnpackIsVerifierAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39335a17.
//
// Solidity: function isVerifierAt(address account, uint64 era) view returns(bool)
func (settlement *Settlement) UnpackIsVerifierAt(data []byte) (bool, error) {
	out, err := settlement.abi.Unpack("isVerifierAt", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsVoid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe930dad1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isVoid(uint64 era) view returns(bool)
func (settlement *Settlement) PackIsVoid(era uint64) []byte {
	enc, err := settlement.abi.Pack("isVoid", era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsVoid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe930dad1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isVoid(uint64 era) view returns(bool)
func (settlement *Settlement) TryPackIsVoid(era uint64) ([]byte, error) {
	return settlement.abi.Pack("isVoid", era)
}

// UnpackIsVoid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe930dad1.
//
// Solidity: function isVoid(uint64 era) view returns(bool)
func (settlement *Settlement) UnpackIsVoid(data []byte) (bool, error) {
	out, err := settlement.abi.Unpack("isVoid", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLastOpenedEra is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5106b614.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastOpenedEra() view returns(uint64)
func (settlement *Settlement) PackLastOpenedEra() []byte {
	enc, err := settlement.abi.Pack("lastOpenedEra")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastOpenedEra is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5106b614.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastOpenedEra() view returns(uint64)
func (settlement *Settlement) TryPackLastOpenedEra() ([]byte, error) {
	return settlement.abi.Pack("lastOpenedEra")
}

// UnpackLastOpenedEra is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5106b614.
//
// Solidity: function lastOpenedEra() view returns(uint64)
func (settlement *Settlement) UnpackLastOpenedEra(data []byte) (uint64, error) {
	out, err := settlement.abi.Unpack("lastOpenedEra", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOpenEra is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9efadda3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openEra() returns(bytes32 beacon)
func (settlement *Settlement) PackOpenEra() []byte {
	enc, err := settlement.abi.Pack("openEra")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenEra is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9efadda3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openEra() returns(bytes32 beacon)
func (settlement *Settlement) TryPackOpenEra() ([]byte, error) {
	return settlement.abi.Pack("openEra")
}

// UnpackOpenEra is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9efadda3.
//
// Solidity: function openEra() returns(bytes32 beacon)
func (settlement *Settlement) UnpackOpenEra(data []byte) ([32]byte, error) {
	out, err := settlement.abi.Unpack("openEra", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOpenEraDrand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30f253cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openEraDrand(bytes signature) returns(bytes32 beacon)
func (settlement *Settlement) PackOpenEraDrand(signature []byte) []byte {
	enc, err := settlement.abi.Pack("openEraDrand", signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenEraDrand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30f253cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openEraDrand(bytes signature) returns(bytes32 beacon)
func (settlement *Settlement) TryPackOpenEraDrand(signature []byte) ([]byte, error) {
	return settlement.abi.Pack("openEraDrand", signature)
}

// UnpackOpenEraDrand is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30f253cd.
//
// Solidity: function openEraDrand(bytes signature) returns(bytes32 beacon)
func (settlement *Settlement) UnpackOpenEraDrand(data []byte) ([32]byte, error) {
	out, err := settlement.abi.Unpack("openEraDrand", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87d6779.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed() view returns(address)
func (settlement *Settlement) PackOwed() []byte {
	enc, err := settlement.abi.Pack("owed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87d6779.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed() view returns(address)
func (settlement *Settlement) TryPackOwed() ([]byte, error) {
	return settlement.abi.Pack("owed")
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87d6779.
//
// Solidity: function owed() view returns(address)
func (settlement *Settlement) UnpackOwed(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("owed", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPenaliseSilent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a604436.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function penaliseSilent(uint64 era, uint32 cohort, uint8 seat, uint16 holder) returns()
func (settlement *Settlement) PackPenaliseSilent(era uint64, cohort uint32, seat uint8, holder uint16) []byte {
	enc, err := settlement.abi.Pack("penaliseSilent", era, cohort, seat, holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPenaliseSilent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a604436.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function penaliseSilent(uint64 era, uint32 cohort, uint8 seat, uint16 holder) returns()
func (settlement *Settlement) TryPackPenaliseSilent(era uint64, cohort uint32, seat uint8, holder uint16) ([]byte, error) {
	return settlement.abi.Pack("penaliseSilent", era, cohort, seat, holder)
}

// PackRecount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3d02fe8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recount(address provider, uint8 tier) returns()
func (settlement *Settlement) PackRecount(provider common.Address, tier uint8) []byte {
	enc, err := settlement.abi.Pack("recount", provider, tier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3d02fe8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recount(address provider, uint8 tier) returns()
func (settlement *Settlement) TryPackRecount(provider common.Address, tier uint8) ([]byte, error) {
	return settlement.abi.Pack("recount", provider, tier)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (settlement *Settlement) PackRegistry() []byte {
	enc, err := settlement.abi.Pack("registry")
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
func (settlement *Settlement) TryPackRegistry() ([]byte, error) {
	return settlement.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (settlement *Settlement) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRenew is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x681d5314.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renew(uint32 number, uint64 era) returns()
func (settlement *Settlement) PackRenew(number uint32, era uint64) []byte {
	enc, err := settlement.abi.Pack("renew", number, era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenew is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x681d5314.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renew(uint32 number, uint64 era) returns()
func (settlement *Settlement) TryPackRenew(number uint32, era uint64) ([]byte, error) {
	return settlement.abi.Pack("renew", number, era)
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2abab29.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal((uint64,uint16,bytes32,bytes32,(uint64,bytes32)[],uint256,(uint32,uint8,uint256[])[]) o) returns()
func (settlement *Settlement) PackReveal(o RevealsOpening) []byte {
	enc, err := settlement.abi.Pack("reveal", o)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2abab29.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal((uint64,uint16,bytes32,bytes32,(uint64,bytes32)[],uint256,(uint32,uint8,uint256[])[]) o) returns()
func (settlement *Settlement) TryPackReveal(o RevealsOpening) ([]byte, error) {
	return settlement.abi.Pack("reveal", o)
}

// PackRevealWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x863d22c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealWindow() view returns(uint64)
func (settlement *Settlement) PackRevealWindow() []byte {
	enc, err := settlement.abi.Pack("revealWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x863d22c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealWindow() view returns(uint64)
func (settlement *Settlement) TryPackRevealWindow() ([]byte, error) {
	return settlement.abi.Pack("revealWindow")
}

// UnpackRevealWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x863d22c7.
//
// Solidity: function revealWindow() view returns(uint64)
func (settlement *Settlement) UnpackRevealWindow(data []byte) (uint64, error) {
	out, err := settlement.abi.Unpack("revealWindow", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRevealedSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5bbb80e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealedSeats(uint64 era) view returns(uint256)
func (settlement *Settlement) PackRevealedSeats(era uint64) []byte {
	enc, err := settlement.abi.Pack("revealedSeats", era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealedSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5bbb80e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealedSeats(uint64 era) view returns(uint256)
func (settlement *Settlement) TryPackRevealedSeats(era uint64) ([]byte, error) {
	return settlement.abi.Pack("revealedSeats", era)
}

// UnpackRevealedSeats is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa5bbb80e.
//
// Solidity: function revealedSeats(uint64 era) view returns(uint256)
func (settlement *Settlement) UnpackRevealedSeats(data []byte) (*big.Int, error) {
	out, err := settlement.abi.Unpack("revealedSeats", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRevealsDue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20489ac3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealsDue(uint64 era) view returns(uint64)
func (settlement *Settlement) PackRevealsDue(era uint64) []byte {
	enc, err := settlement.abi.Pack("revealsDue", era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealsDue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20489ac3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealsDue(uint64 era) view returns(uint64)
func (settlement *Settlement) TryPackRevealsDue(era uint64) ([]byte, error) {
	return settlement.abi.Pack("revealsDue", era)
}

// UnpackRevealsDue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x20489ac3.
//
// Solidity: function revealsDue(uint64 era) view returns(uint64)
func (settlement *Settlement) UnpackRevealsDue(data []byte) (uint64, error) {
	out, err := settlement.abi.Unpack("revealsDue", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ec5a894.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewards() view returns(address)
func (settlement *Settlement) PackRewards() []byte {
	enc, err := settlement.abi.Pack("rewards")
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
func (settlement *Settlement) TryPackRewards() ([]byte, error) {
	return settlement.abi.Pack("rewards")
}

// UnpackRewards is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ec5a894.
//
// Solidity: function rewards() view returns(address)
func (settlement *Settlement) UnpackRewards(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("rewards", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c5655d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seats() view returns(uint8)
func (settlement *Settlement) PackSeats() []byte {
	enc, err := settlement.abi.Pack("seats")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c5655d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seats() view returns(uint8)
func (settlement *Settlement) TryPackSeats() ([]byte, error) {
	return settlement.abi.Pack("seats")
}

// UnpackSeats is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9c5655d6.
//
// Solidity: function seats() view returns(uint8)
func (settlement *Settlement) UnpackSeats(data []byte) (uint8, error) {
	out, err := settlement.abi.Unpack("seats", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSeatsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a63598c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatsOf(uint64 era) view returns(uint256)
func (settlement *Settlement) PackSeatsOf(era uint64) []byte {
	enc, err := settlement.abi.Pack("seatsOf", era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a63598c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatsOf(uint64 era) view returns(uint256)
func (settlement *Settlement) TryPackSeatsOf(era uint64) ([]byte, error) {
	return settlement.abi.Pack("seatsOf", era)
}

// UnpackSeatsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7a63598c.
//
// Solidity: function seatsOf(uint64 era) view returns(uint256)
func (settlement *Settlement) UnpackSeatsOf(data []byte) (*big.Int, error) {
	out, err := settlement.abi.Unpack("seatsOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSecretOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb395af13.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function secretOf(uint64 era, address verifier) view returns(bytes32 hash, bytes32 secret, bytes32 transcriptsRoot)
func (settlement *Settlement) PackSecretOf(era uint64, verifier common.Address) []byte {
	enc, err := settlement.abi.Pack("secretOf", era, verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSecretOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb395af13.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function secretOf(uint64 era, address verifier) view returns(bytes32 hash, bytes32 secret, bytes32 transcriptsRoot)
func (settlement *Settlement) TryPackSecretOf(era uint64, verifier common.Address) ([]byte, error) {
	return settlement.abi.Pack("secretOf", era, verifier)
}

// SecretOfOutput serves as a container for the return parameters of contract
// method SecretOf.
type SecretOfOutput struct {
	Hash            [32]byte
	Secret          [32]byte
	TranscriptsRoot [32]byte
}

// UnpackSecretOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb395af13.
//
// Solidity: function secretOf(uint64 era, address verifier) view returns(bytes32 hash, bytes32 secret, bytes32 transcriptsRoot)
func (settlement *Settlement) UnpackSecretOf(data []byte) (SecretOfOutput, error) {
	out, err := settlement.abi.Unpack("secretOf", data)
	outstruct := new(SecretOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Hash = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Secret = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.TranscriptsRoot = *abi.ConvertType(out[2], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackSettledEra is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e7768f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settledEra(uint32 cohort) view returns(uint64 era)
func (settlement *Settlement) PackSettledEra(cohort uint32) []byte {
	enc, err := settlement.abi.Pack("settledEra", cohort)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettledEra is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e7768f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settledEra(uint32 cohort) view returns(uint64 era)
func (settlement *Settlement) TryPackSettledEra(cohort uint32) ([]byte, error) {
	return settlement.abi.Pack("settledEra", cohort)
}

// UnpackSettledEra is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e7768f5.
//
// Solidity: function settledEra(uint32 cohort) view returns(uint64 era)
func (settlement *Settlement) UnpackSettledEra(data []byte) (uint64, error) {
	out, err := settlement.abi.Unpack("settledEra", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSignerAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cd4876d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signerAt(address provider, uint64 era) view returns(address)
func (settlement *Settlement) PackSignerAt(provider common.Address, era uint64) []byte {
	enc, err := settlement.abi.Pack("signerAt", provider, era)
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
func (settlement *Settlement) TryPackSignerAt(provider common.Address, era uint64) ([]byte, error) {
	return settlement.abi.Pack("signerAt", provider, era)
}

// UnpackSignerAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1cd4876d.
//
// Solidity: function signerAt(address provider, uint64 era) view returns(address)
func (settlement *Settlement) UnpackSignerAt(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("signerAt", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSilentPenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a6f4b03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function silentPenalty() view returns(uint128)
func (settlement *Settlement) PackSilentPenalty() []byte {
	enc, err := settlement.abi.Pack("silentPenalty")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSilentPenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a6f4b03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function silentPenalty() view returns(uint128)
func (settlement *Settlement) TryPackSilentPenalty() ([]byte, error) {
	return settlement.abi.Pack("silentPenalty")
}

// UnpackSilentPenalty is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a6f4b03.
//
// Solidity: function silentPenalty() view returns(uint128)
func (settlement *Settlement) UnpackSilentPenalty(data []byte) (*big.Int, error) {
	out, err := settlement.abi.Unpack("silentPenalty", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSlots is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48547d69.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slots() view returns(uint16)
func (settlement *Settlement) PackSlots() []byte {
	enc, err := settlement.abi.Pack("slots")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlots is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48547d69.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slots() view returns(uint16)
func (settlement *Settlement) TryPackSlots() ([]byte, error) {
	return settlement.abi.Pack("slots")
}

// UnpackSlots is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x48547d69.
//
// Solidity: function slots() view returns(uint16)
func (settlement *Settlement) UnpackSlots(data []byte) (uint16, error) {
	out, err := settlement.abi.Unpack("slots", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackStageOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf850868.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stageOf(uint64 era, uint32 cohort) view returns(uint8)
func (settlement *Settlement) PackStageOf(era uint64, cohort uint32) []byte {
	enc, err := settlement.abi.Pack("stageOf", era, cohort)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStageOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf850868.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stageOf(uint64 era, uint32 cohort) view returns(uint8)
func (settlement *Settlement) TryPackStageOf(era uint64, cohort uint32) ([]byte, error) {
	return settlement.abi.Pack("stageOf", era, cohort)
}

// UnpackStageOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf850868.
//
// Solidity: function stageOf(uint64 era, uint32 cohort) view returns(uint8)
func (settlement *Settlement) UnpackStageOf(data []byte) (uint8, error) {
	out, err := settlement.abi.Unpack("stageOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackStandingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4955cab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function standingOf(uint32 number) view returns((uint32,uint8,uint8,uint8))
func (settlement *Settlement) PackStandingOf(number uint32) []byte {
	enc, err := settlement.abi.Pack("standingOf", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStandingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4955cab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function standingOf(uint32 number) view returns((uint32,uint8,uint8,uint8))
func (settlement *Settlement) TryPackStandingOf(number uint32) ([]byte, error) {
	return settlement.abi.Pack("standingOf", number)
}

// UnpackStandingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc4955cab.
//
// Solidity: function standingOf(uint32 number) view returns((uint32,uint8,uint8,uint8))
func (settlement *Settlement) UnpackStandingOf(data []byte) (StandingsStanding, error) {
	out, err := settlement.abi.Unpack("standingOf", data)
	if err != nil {
		return *new(StandingsStanding), err
	}
	out0 := *abi.ConvertType(out[0], new(StandingsStanding)).(*StandingsStanding)
	return out0, nil
}

// PackSyncTiers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05bae540.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function syncTiers(uint32[] numbers) returns()
func (settlement *Settlement) PackSyncTiers(numbers []uint32) []byte {
	enc, err := settlement.abi.Pack("syncTiers", numbers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSyncTiers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05bae540.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function syncTiers(uint32[] numbers) returns()
func (settlement *Settlement) TryPackSyncTiers(numbers []uint32) ([]byte, error) {
	return settlement.abi.Pack("syncTiers", numbers)
}

// PackVerifiers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26779776.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifiers() view returns(address)
func (settlement *Settlement) PackVerifiers() []byte {
	enc, err := settlement.abi.Pack("verifiers")
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
func (settlement *Settlement) TryPackVerifiers() ([]byte, error) {
	return settlement.abi.Pack("verifiers")
}

// UnpackVerifiers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26779776.
//
// Solidity: function verifiers() view returns(address)
func (settlement *Settlement) UnpackVerifiers(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("verifiers", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWordsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8ed84d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wordsOf(uint64 era, uint32 cohort, uint8 seat) view returns(uint256[] words)
func (settlement *Settlement) PackWordsOf(era uint64, cohort uint32, seat uint8) []byte {
	enc, err := settlement.abi.Pack("wordsOf", era, cohort, seat)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWordsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8ed84d2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wordsOf(uint64 era, uint32 cohort, uint8 seat) view returns(uint256[] words)
func (settlement *Settlement) TryPackWordsOf(era uint64, cohort uint32, seat uint8) ([]byte, error) {
	return settlement.abi.Pack("wordsOf", era, cohort, seat)
}

// UnpackWordsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8ed84d2.
//
// Solidity: function wordsOf(uint64 era, uint32 cohort, uint8 seat) view returns(uint256[] words)
func (settlement *Settlement) UnpackWordsOf(data []byte) ([]*big.Int, error) {
	out, err := settlement.abi.Unpack("wordsOf", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// SettlementCohortSettled represents a CohortSettled event raised by the Settlement contract.
type SettlementCohortSettled struct {
	Era      uint64
	Cohort   uint32
	Revealed *big.Int
	Results  []*big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const SettlementCohortSettledEventName = "CohortSettled"

// ContractEventName returns the user-defined event name.
func (SettlementCohortSettled) ContractEventName() string {
	return SettlementCohortSettledEventName
}

// UnpackCohortSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CohortSettled(uint64 indexed era, uint32 indexed cohort, uint256 revealed, uint256[] results)
func (settlement *Settlement) UnpackCohortSettledEvent(log *types.Log) (*SettlementCohortSettled, error) {
	event := "CohortSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementCohortSettled)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementEraOpened represents a EraOpened event raised by the Settlement contract.
type SettlementEraOpened struct {
	Era    uint64
	Beacon [32]byte
	Source uint8
	Round  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const SettlementEraOpenedEventName = "EraOpened"

// ContractEventName returns the user-defined event name.
func (SettlementEraOpened) ContractEventName() string {
	return SettlementEraOpenedEventName
}

// UnpackEraOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EraOpened(uint64 indexed era, bytes32 beacon, uint8 source, uint64 round)
func (settlement *Settlement) UnpackEraOpenedEvent(log *types.Log) (*SettlementEraOpened, error) {
	event := "EraOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementEraOpened)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementSecretCommitted represents a SecretCommitted event raised by the Settlement contract.
type SettlementSecretCommitted struct {
	Era      uint64
	Verifier common.Address
	Hash     [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const SettlementSecretCommittedEventName = "SecretCommitted"

// ContractEventName returns the user-defined event name.
func (SettlementSecretCommitted) ContractEventName() string {
	return SettlementSecretCommittedEventName
}

// UnpackSecretCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SecretCommitted(uint64 indexed era, address indexed verifier, bytes32 hash)
func (settlement *Settlement) UnpackSecretCommittedEvent(log *types.Log) (*SettlementSecretCommitted, error) {
	event := "SecretCommitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementSecretCommitted)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementSecretRevealed represents a SecretRevealed event raised by the Settlement contract.
type SettlementSecretRevealed struct {
	Era             uint64
	Verifier        common.Address
	Secret          [32]byte
	TranscriptsRoot [32]byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const SettlementSecretRevealedEventName = "SecretRevealed"

// ContractEventName returns the user-defined event name.
func (SettlementSecretRevealed) ContractEventName() string {
	return SettlementSecretRevealedEventName
}

// UnpackSecretRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SecretRevealed(uint64 indexed era, address indexed verifier, bytes32 secret, bytes32 transcriptsRoot)
func (settlement *Settlement) UnpackSecretRevealedEvent(log *types.Log) (*SettlementSecretRevealed, error) {
	event := "SecretRevealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementSecretRevealed)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementSilencePenalised represents a SilencePenalised event raised by the Settlement contract.
type SettlementSilencePenalised struct {
	Era      uint64
	Cohort   uint32
	Seat     uint8
	Verifier common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const SettlementSilencePenalisedEventName = "SilencePenalised"

// ContractEventName returns the user-defined event name.
func (SettlementSilencePenalised) ContractEventName() string {
	return SettlementSilencePenalisedEventName
}

// UnpackSilencePenalisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SilencePenalised(uint64 indexed era, uint32 indexed cohort, uint8 seat, address indexed verifier, uint128 amount)
func (settlement *Settlement) UnpackSilencePenalisedEvent(log *types.Log) (*SettlementSilencePenalised, error) {
	event := "SilencePenalised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementSilencePenalised)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementVerdictsCommitted represents a VerdictsCommitted event raised by the Settlement contract.
type SettlementVerdictsCommitted struct {
	Era      uint64
	Verifier common.Address
	Hash     [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const SettlementVerdictsCommittedEventName = "VerdictsCommitted"

// ContractEventName returns the user-defined event name.
func (SettlementVerdictsCommitted) ContractEventName() string {
	return SettlementVerdictsCommittedEventName
}

// UnpackVerdictsCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerdictsCommitted(uint64 indexed era, address indexed verifier, bytes32 hash)
func (settlement *Settlement) UnpackVerdictsCommittedEvent(log *types.Log) (*SettlementVerdictsCommitted, error) {
	event := "VerdictsCommitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementVerdictsCommitted)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementVerdictsRevealed represents a VerdictsRevealed event raised by the Settlement contract.
type SettlementVerdictsRevealed struct {
	Era      uint64
	Verifier common.Address
	Batch    *big.Int
	Seats    []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const SettlementVerdictsRevealedEventName = "VerdictsRevealed"

// ContractEventName returns the user-defined event name.
func (SettlementVerdictsRevealed) ContractEventName() string {
	return SettlementVerdictsRevealedEventName
}

// UnpackVerdictsRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerdictsRevealed(uint64 indexed era, address indexed verifier, uint256 batch, bytes seats)
func (settlement *Settlement) UnpackVerdictsRevealedEvent(log *types.Log) (*SettlementVerdictsRevealed, error) {
	event := "VerdictsRevealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementVerdictsRevealed)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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
func (settlement *Settlement) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], settlement.abi.Errors["AlreadyRevealed"].ID.Bytes()[:4]) {
		return settlement.UnpackAlreadyRevealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["AlreadySettled"].ID.Bytes()[:4]) {
		return settlement.UnpackAlreadySettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["BadParams"].ID.Bytes()[:4]) {
		return settlement.UnpackBadParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["BadWords"].ID.Bytes()[:4]) {
		return settlement.UnpackBadWordsError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["CommitWindowClosed"].ID.Bytes()[:4]) {
		return settlement.UnpackCommitWindowClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["DrandDue"].ID.Bytes()[:4]) {
		return settlement.UnpackDrandDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["EraAlreadyOpen"].ID.Bytes()[:4]) {
		return settlement.UnpackEraAlreadyOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["EraHasBegun"].ID.Bytes()[:4]) {
		return settlement.UnpackEraHasBegunError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["EraNeverOpened"].ID.Bytes()[:4]) {
		return settlement.UnpackEraNeverOpenedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["EraNotOver"].ID.Bytes()[:4]) {
		return settlement.UnpackEraNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["EraNotStarted"].ID.Bytes()[:4]) {
		return settlement.UnpackEraNotStartedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["EraVoid"].ID.Bytes()[:4]) {
		return settlement.UnpackEraVoidError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NoDrand"].ID.Bytes()[:4]) {
		return settlement.UnpackNoDrandError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NoSecretCommitted"].ID.Bytes()[:4]) {
		return settlement.UnpackNoSecretCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NoSuchCohort"].ID.Bytes()[:4]) {
		return settlement.UnpackNoSuchCohortError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NoSuchSeat"].ID.Bytes()[:4]) {
		return settlement.UnpackNoSuchSeatError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NoSuchTier"].ID.Bytes()[:4]) {
		return settlement.UnpackNoSuchTierError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NotWhatWasCommitted"].ID.Bytes()[:4]) {
		return settlement.UnpackNotWhatWasCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NotYourPlace"].ID.Bytes()[:4]) {
		return settlement.UnpackNotYourPlaceError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NotYourSeat"].ID.Bytes()[:4]) {
		return settlement.UnpackNotYourSeatError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["OneHolderASeat"].ID.Bytes()[:4]) {
		return settlement.UnpackOneHolderASeatError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["OnlyFrom"].ID.Bytes()[:4]) {
		return settlement.UnpackOnlyFromError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["RevealWindowClosed"].ID.Bytes()[:4]) {
		return settlement.UnpackRevealWindowClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["RevealWindowNotOpen"].ID.Bytes()[:4]) {
		return settlement.UnpackRevealWindowNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["RevealsMissing"].ID.Bytes()[:4]) {
		return settlement.UnpackRevealsMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["SeatOutOfOrder"].ID.Bytes()[:4]) {
		return settlement.UnpackSeatOutOfOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["SecretAlreadyCommitted"].ID.Bytes()[:4]) {
		return settlement.UnpackSecretAlreadyCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["TooLateToPenalise"].ID.Bytes()[:4]) {
		return settlement.UnpackTooLateToPenaliseError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["WrongRoot"].ID.Bytes()[:4]) {
		return settlement.UnpackWrongRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["WrongSecret"].ID.Bytes()[:4]) {
		return settlement.UnpackWrongSecretError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return settlement.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["ZeroHash"].ID.Bytes()[:4]) {
		return settlement.UnpackZeroHashError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SettlementAlreadyRevealed represents a AlreadyRevealed error raised by the Settlement contract.
type SettlementAlreadyRevealed struct {
	Era    uint64
	Cohort uint32
	Seat   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRevealed(uint64 era, uint32 cohort, uint8 seat)
func SettlementAlreadyRevealedErrorID() common.Hash {
	return common.HexToHash("0x3965e99ea1a6cc20cb5c9b553c433e20a29f6466483ead54a82a9b502f58ad5b")
}

// UnpackAlreadyRevealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRevealed(uint64 era, uint32 cohort, uint8 seat)
func (settlement *Settlement) UnpackAlreadyRevealedError(raw []byte) (*SettlementAlreadyRevealed, error) {
	out := new(SettlementAlreadyRevealed)
	if err := settlement.abi.UnpackIntoInterface(out, "AlreadyRevealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementAlreadySettled represents a AlreadySettled error raised by the Settlement contract.
type SettlementAlreadySettled struct {
	Era     uint64
	Cohort  uint32
	Settled uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySettled(uint64 era, uint32 cohort, uint64 settled)
func SettlementAlreadySettledErrorID() common.Hash {
	return common.HexToHash("0x7b3a6fc23f585c23102ec2702ad217a83928858feb46a8cead0274bd63c24320")
}

// UnpackAlreadySettledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySettled(uint64 era, uint32 cohort, uint64 settled)
func (settlement *Settlement) UnpackAlreadySettledError(raw []byte) (*SettlementAlreadySettled, error) {
	out := new(SettlementAlreadySettled)
	if err := settlement.abi.UnpackIntoInterface(out, "AlreadySettled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementBadParams represents a BadParams error raised by the Settlement contract.
type SettlementBadParams struct {
	Name string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParams(string name)
func SettlementBadParamsErrorID() common.Hash {
	return common.HexToHash("0x87a33b27684f297cea1e18e1d41fcf399c8e0dbc38274d5e02b504924765634d")
}

// UnpackBadParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParams(string name)
func (settlement *Settlement) UnpackBadParamsError(raw []byte) (*SettlementBadParams, error) {
	out := new(SettlementBadParams)
	if err := settlement.abi.UnpackIntoInterface(out, "BadParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementBadWords represents a BadWords error raised by the Settlement contract.
type SettlementBadWords struct {
	Cohort uint32
	Seat   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadWords(uint32 cohort, uint8 seat)
func SettlementBadWordsErrorID() common.Hash {
	return common.HexToHash("0x939fe116e3ea759754d6deb51d19be886d3e5b62d5e8ebe911b1207fb2c91e95")
}

// UnpackBadWordsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadWords(uint32 cohort, uint8 seat)
func (settlement *Settlement) UnpackBadWordsError(raw []byte) (*SettlementBadWords, error) {
	out := new(SettlementBadWords)
	if err := settlement.abi.UnpackIntoInterface(out, "BadWords", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementCommitWindowClosed represents a CommitWindowClosed error raised by the Settlement contract.
type SettlementCommitWindowClosed struct {
	Era      uint64
	ClosedAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitWindowClosed(uint64 era, uint64 closedAt)
func SettlementCommitWindowClosedErrorID() common.Hash {
	return common.HexToHash("0x243b2d7c02a744424c2a8cf38a12fb66cf3674100ae5ddf3b52f563d0705217d")
}

// UnpackCommitWindowClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitWindowClosed(uint64 era, uint64 closedAt)
func (settlement *Settlement) UnpackCommitWindowClosedError(raw []byte) (*SettlementCommitWindowClosed, error) {
	out := new(SettlementCommitWindowClosed)
	if err := settlement.abi.UnpackIntoInterface(out, "CommitWindowClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDrandDue represents a DrandDue error raised by the Settlement contract.
type SettlementDrandDue struct {
	Era   uint64
	Round uint64
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DrandDue(uint64 era, uint64 round, uint64 until)
func SettlementDrandDueErrorID() common.Hash {
	return common.HexToHash("0xf57afe5f6d7e3b48a074fefa3e8343b823ad62512972298b798d90d8ab97ea0c")
}

// UnpackDrandDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DrandDue(uint64 era, uint64 round, uint64 until)
func (settlement *Settlement) UnpackDrandDueError(raw []byte) (*SettlementDrandDue, error) {
	out := new(SettlementDrandDue)
	if err := settlement.abi.UnpackIntoInterface(out, "DrandDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementEraAlreadyOpen represents a EraAlreadyOpen error raised by the Settlement contract.
type SettlementEraAlreadyOpen struct {
	Era uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EraAlreadyOpen(uint64 era)
func SettlementEraAlreadyOpenErrorID() common.Hash {
	return common.HexToHash("0x7f46dd0d27d392335eb8da8c36c16d1700e065c91f42abba840ee13ffaf4213b")
}

// UnpackEraAlreadyOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EraAlreadyOpen(uint64 era)
func (settlement *Settlement) UnpackEraAlreadyOpenError(raw []byte) (*SettlementEraAlreadyOpen, error) {
	out := new(SettlementEraAlreadyOpen)
	if err := settlement.abi.UnpackIntoInterface(out, "EraAlreadyOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementEraHasBegun represents a EraHasBegun error raised by the Settlement contract.
type SettlementEraHasBegun struct {
	Era     uint64
	Current uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EraHasBegun(uint64 era, uint64 current)
func SettlementEraHasBegunErrorID() common.Hash {
	return common.HexToHash("0xb9145c041f1992cfe99a3b627683f0dd17634fbdb8d1551303913e16700d17c3")
}

// UnpackEraHasBegunError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EraHasBegun(uint64 era, uint64 current)
func (settlement *Settlement) UnpackEraHasBegunError(raw []byte) (*SettlementEraHasBegun, error) {
	out := new(SettlementEraHasBegun)
	if err := settlement.abi.UnpackIntoInterface(out, "EraHasBegun", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementEraNeverOpened represents a EraNeverOpened error raised by the Settlement contract.
type SettlementEraNeverOpened struct {
	Era uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EraNeverOpened(uint64 era)
func SettlementEraNeverOpenedErrorID() common.Hash {
	return common.HexToHash("0x822a0307d80aa2e2f054770f76ac1299fa9deed643583c37c0b12b21e3d4ee7b")
}

// UnpackEraNeverOpenedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EraNeverOpened(uint64 era)
func (settlement *Settlement) UnpackEraNeverOpenedError(raw []byte) (*SettlementEraNeverOpened, error) {
	out := new(SettlementEraNeverOpened)
	if err := settlement.abi.UnpackIntoInterface(out, "EraNeverOpened", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementEraNotOver represents a EraNotOver error raised by the Settlement contract.
type SettlementEraNotOver struct {
	Era     uint64
	Current uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EraNotOver(uint64 era, uint64 current)
func SettlementEraNotOverErrorID() common.Hash {
	return common.HexToHash("0xf6f5d9988caeb6efd02e643849bc8db39a2db91fa847462cfb6d02f316c59173")
}

// UnpackEraNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EraNotOver(uint64 era, uint64 current)
func (settlement *Settlement) UnpackEraNotOverError(raw []byte) (*SettlementEraNotOver, error) {
	out := new(SettlementEraNotOver)
	if err := settlement.abi.UnpackIntoInterface(out, "EraNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementEraNotStarted represents a EraNotStarted error raised by the Settlement contract.
type SettlementEraNotStarted struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EraNotStarted()
func SettlementEraNotStartedErrorID() common.Hash {
	return common.HexToHash("0xeaca1d5ba1eea50f543a539adfd44c9fc20bf3de13a69e23c7a1e6e6b74bd1fb")
}

// UnpackEraNotStartedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EraNotStarted()
func (settlement *Settlement) UnpackEraNotStartedError(raw []byte) (*SettlementEraNotStarted, error) {
	out := new(SettlementEraNotStarted)
	if err := settlement.abi.UnpackIntoInterface(out, "EraNotStarted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementEraVoid represents a EraVoid error raised by the Settlement contract.
type SettlementEraVoid struct {
	Era      uint64
	Revealed *big.Int
	Seats    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EraVoid(uint64 era, uint256 revealed, uint256 seats)
func SettlementEraVoidErrorID() common.Hash {
	return common.HexToHash("0x112f69a1aeb075b2ff31a5900956f437931aa6265d53495e18d4d35c096976d5")
}

// UnpackEraVoidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EraVoid(uint64 era, uint256 revealed, uint256 seats)
func (settlement *Settlement) UnpackEraVoidError(raw []byte) (*SettlementEraVoid, error) {
	out := new(SettlementEraVoid)
	if err := settlement.abi.UnpackIntoInterface(out, "EraVoid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNoDrand represents a NoDrand error raised by the Settlement contract.
type SettlementNoDrand struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoDrand()
func SettlementNoDrandErrorID() common.Hash {
	return common.HexToHash("0x10509290c879f6e59b392f90007fa9c812e7e4d88140ba62c626a4ac1c90645c")
}

// UnpackNoDrandError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoDrand()
func (settlement *Settlement) UnpackNoDrandError(raw []byte) (*SettlementNoDrand, error) {
	out := new(SettlementNoDrand)
	if err := settlement.abi.UnpackIntoInterface(out, "NoDrand", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNoSecretCommitted represents a NoSecretCommitted error raised by the Settlement contract.
type SettlementNoSecretCommitted struct {
	Verifier common.Address
	Era      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSecretCommitted(address verifier, uint64 era)
func SettlementNoSecretCommittedErrorID() common.Hash {
	return common.HexToHash("0xbbc9e382108bbf623a29ff991931299c39c9a82e92f80a9a659c19dad095d27f")
}

// UnpackNoSecretCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSecretCommitted(address verifier, uint64 era)
func (settlement *Settlement) UnpackNoSecretCommittedError(raw []byte) (*SettlementNoSecretCommitted, error) {
	out := new(SettlementNoSecretCommitted)
	if err := settlement.abi.UnpackIntoInterface(out, "NoSecretCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNoSuchCohort represents a NoSuchCohort error raised by the Settlement contract.
type SettlementNoSuchCohort struct {
	Era    uint64
	Cohort uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchCohort(uint64 era, uint32 cohort)
func SettlementNoSuchCohortErrorID() common.Hash {
	return common.HexToHash("0xc8d13cfa7a6c2a630c7d5f38659903153794ca1d6fbbea7dff164baaad47bff9")
}

// UnpackNoSuchCohortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchCohort(uint64 era, uint32 cohort)
func (settlement *Settlement) UnpackNoSuchCohortError(raw []byte) (*SettlementNoSuchCohort, error) {
	out := new(SettlementNoSuchCohort)
	if err := settlement.abi.UnpackIntoInterface(out, "NoSuchCohort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNoSuchSeat represents a NoSuchSeat error raised by the Settlement contract.
type SettlementNoSuchSeat struct {
	Era    uint64
	Cohort uint32
	Seat   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchSeat(uint64 era, uint32 cohort, uint8 seat)
func SettlementNoSuchSeatErrorID() common.Hash {
	return common.HexToHash("0x50edd20a2fc36843c3ac98b06180ec548bd7e50e91c1a9ba9d2d1e54facd72b7")
}

// UnpackNoSuchSeatError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchSeat(uint64 era, uint32 cohort, uint8 seat)
func (settlement *Settlement) UnpackNoSuchSeatError(raw []byte) (*SettlementNoSuchSeat, error) {
	out := new(SettlementNoSuchSeat)
	if err := settlement.abi.UnpackIntoInterface(out, "NoSuchSeat", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNoSuchTier represents a NoSuchTier error raised by the Settlement contract.
type SettlementNoSuchTier struct {
	Tier uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchTier(uint8 tier)
func SettlementNoSuchTierErrorID() common.Hash {
	return common.HexToHash("0xc30334d2999527d902b7208cefe87901fdf8e30bb6985e31366eb692dbebca7b")
}

// UnpackNoSuchTierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchTier(uint8 tier)
func (settlement *Settlement) UnpackNoSuchTierError(raw []byte) (*SettlementNoSuchTier, error) {
	out := new(SettlementNoSuchTier)
	if err := settlement.abi.UnpackIntoInterface(out, "NoSuchTier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNotWhatWasCommitted represents a NotWhatWasCommitted error raised by the Settlement contract.
type SettlementNotWhatWasCommitted struct {
	Verifier common.Address
	Era      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWhatWasCommitted(address verifier, uint64 era)
func SettlementNotWhatWasCommittedErrorID() common.Hash {
	return common.HexToHash("0x0085972bf0c251f5c81a6602b2d677dd500d170feab6c73e3990a5e2b6244328")
}

// UnpackNotWhatWasCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWhatWasCommitted(address verifier, uint64 era)
func (settlement *Settlement) UnpackNotWhatWasCommittedError(raw []byte) (*SettlementNotWhatWasCommitted, error) {
	out := new(SettlementNotWhatWasCommitted)
	if err := settlement.abi.UnpackIntoInterface(out, "NotWhatWasCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNotYourPlace represents a NotYourPlace error raised by the Settlement contract.
type SettlementNotYourPlace struct {
	Era    uint64
	Place  uint16
	Member common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYourPlace(uint64 era, uint16 place, address member)
func SettlementNotYourPlaceErrorID() common.Hash {
	return common.HexToHash("0xa45611f9d66cff9d5471c066b8ae50e76f32b84fb9249ccc2696974d0d78f550")
}

// UnpackNotYourPlaceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYourPlace(uint64 era, uint16 place, address member)
func (settlement *Settlement) UnpackNotYourPlaceError(raw []byte) (*SettlementNotYourPlace, error) {
	out := new(SettlementNotYourPlace)
	if err := settlement.abi.UnpackIntoInterface(out, "NotYourPlace", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNotYourSeat represents a NotYourSeat error raised by the Settlement contract.
type SettlementNotYourSeat struct {
	Era    uint64
	Cohort uint32
	Seat   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYourSeat(uint64 era, uint32 cohort, uint8 seat)
func SettlementNotYourSeatErrorID() common.Hash {
	return common.HexToHash("0x108a02a5961cd8e728b41348d59fa779388f48231eaf801bc81a8c487a469698")
}

// UnpackNotYourSeatError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYourSeat(uint64 era, uint32 cohort, uint8 seat)
func (settlement *Settlement) UnpackNotYourSeatError(raw []byte) (*SettlementNotYourSeat, error) {
	out := new(SettlementNotYourSeat)
	if err := settlement.abi.UnpackIntoInterface(out, "NotYourSeat", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementOneHolderASeat represents a OneHolderASeat error raised by the Settlement contract.
type SettlementOneHolderASeat struct {
	Holders *big.Int
	Seats   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OneHolderASeat(uint256 holders, uint256 seats)
func SettlementOneHolderASeatErrorID() common.Hash {
	return common.HexToHash("0xfe8a4b06d62801d0cf5745da548b9fcf810c28f064bd5465346266453a2ea8fa")
}

// UnpackOneHolderASeatError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OneHolderASeat(uint256 holders, uint256 seats)
func (settlement *Settlement) UnpackOneHolderASeatError(raw []byte) (*SettlementOneHolderASeat, error) {
	out := new(SettlementOneHolderASeat)
	if err := settlement.abi.UnpackIntoInterface(out, "OneHolderASeat", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementOnlyFrom represents a OnlyFrom error raised by the Settlement contract.
type SettlementOnlyFrom struct {
	Expected common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyFrom(address expected)
func SettlementOnlyFromErrorID() common.Hash {
	return common.HexToHash("0x036633ca171b7392fa4740910f46badb5f9947fec902932d7ffa713cf019f727")
}

// UnpackOnlyFromError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyFrom(address expected)
func (settlement *Settlement) UnpackOnlyFromError(raw []byte) (*SettlementOnlyFrom, error) {
	out := new(SettlementOnlyFrom)
	if err := settlement.abi.UnpackIntoInterface(out, "OnlyFrom", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementRevealWindowClosed represents a RevealWindowClosed error raised by the Settlement contract.
type SettlementRevealWindowClosed struct {
	Era      uint64
	ClosedAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealWindowClosed(uint64 era, uint64 closedAt)
func SettlementRevealWindowClosedErrorID() common.Hash {
	return common.HexToHash("0x1f1862377f680cca08962158d0743eab9d219b9a71e2c8cef52eb6e525efb6a1")
}

// UnpackRevealWindowClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealWindowClosed(uint64 era, uint64 closedAt)
func (settlement *Settlement) UnpackRevealWindowClosedError(raw []byte) (*SettlementRevealWindowClosed, error) {
	out := new(SettlementRevealWindowClosed)
	if err := settlement.abi.UnpackIntoInterface(out, "RevealWindowClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementRevealWindowNotOpen represents a RevealWindowNotOpen error raised by the Settlement contract.
type SettlementRevealWindowNotOpen struct {
	Era     uint64
	OpensAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealWindowNotOpen(uint64 era, uint64 opensAt)
func SettlementRevealWindowNotOpenErrorID() common.Hash {
	return common.HexToHash("0x6ea3754bcbcc5d5102280b939b98f71b450c6b03e9010fc72f89aa6587d0583e")
}

// UnpackRevealWindowNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealWindowNotOpen(uint64 era, uint64 opensAt)
func (settlement *Settlement) UnpackRevealWindowNotOpenError(raw []byte) (*SettlementRevealWindowNotOpen, error) {
	out := new(SettlementRevealWindowNotOpen)
	if err := settlement.abi.UnpackIntoInterface(out, "RevealWindowNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementRevealsMissing represents a RevealsMissing error raised by the Settlement contract.
type SettlementRevealsMissing struct {
	Era    uint64
	Cohort uint32
	Due    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealsMissing(uint64 era, uint32 cohort, uint64 due)
func SettlementRevealsMissingErrorID() common.Hash {
	return common.HexToHash("0x3eb330ffb5c0f44d242d2341a5435b7c59a1f5f90d131af4c4e9d967b638d1f1")
}

// UnpackRevealsMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealsMissing(uint64 era, uint32 cohort, uint64 due)
func (settlement *Settlement) UnpackRevealsMissingError(raw []byte) (*SettlementRevealsMissing, error) {
	out := new(SettlementRevealsMissing)
	if err := settlement.abi.UnpackIntoInterface(out, "RevealsMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementSeatOutOfOrder represents a SeatOutOfOrder error raised by the Settlement contract.
type SettlementSeatOutOfOrder struct {
	Cohort uint32
	Seat   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeatOutOfOrder(uint32 cohort, uint8 seat)
func SettlementSeatOutOfOrderErrorID() common.Hash {
	return common.HexToHash("0x69001dcd381edb2c92931d305d78ecf908f198d5f35d9c8ec39dfb6c1f2303ab")
}

// UnpackSeatOutOfOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeatOutOfOrder(uint32 cohort, uint8 seat)
func (settlement *Settlement) UnpackSeatOutOfOrderError(raw []byte) (*SettlementSeatOutOfOrder, error) {
	out := new(SettlementSeatOutOfOrder)
	if err := settlement.abi.UnpackIntoInterface(out, "SeatOutOfOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementSecretAlreadyCommitted represents a SecretAlreadyCommitted error raised by the Settlement contract.
type SettlementSecretAlreadyCommitted struct {
	Verifier common.Address
	Era      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SecretAlreadyCommitted(address verifier, uint64 era)
func SettlementSecretAlreadyCommittedErrorID() common.Hash {
	return common.HexToHash("0xf3218525069f1a14aed6dd73462fb39438f999e1bbe6160d78da7f75b5ddcf7a")
}

// UnpackSecretAlreadyCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SecretAlreadyCommitted(address verifier, uint64 era)
func (settlement *Settlement) UnpackSecretAlreadyCommittedError(raw []byte) (*SettlementSecretAlreadyCommitted, error) {
	out := new(SettlementSecretAlreadyCommitted)
	if err := settlement.abi.UnpackIntoInterface(out, "SecretAlreadyCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTooLateToPenalise represents a TooLateToPenalise error raised by the Settlement contract.
type SettlementTooLateToPenalise struct {
	Era     uint64
	Current uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLateToPenalise(uint64 era, uint64 current)
func SettlementTooLateToPenaliseErrorID() common.Hash {
	return common.HexToHash("0x40b20c82b79ab6d3367b6d295c4411f8fef782892d58bcfeb6c55a8f3cab592a")
}

// UnpackTooLateToPenaliseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLateToPenalise(uint64 era, uint64 current)
func (settlement *Settlement) UnpackTooLateToPenaliseError(raw []byte) (*SettlementTooLateToPenalise, error) {
	out := new(SettlementTooLateToPenalise)
	if err := settlement.abi.UnpackIntoInterface(out, "TooLateToPenalise", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementWrongRoot represents a WrongRoot error raised by the Settlement contract.
type SettlementWrongRoot struct {
	Verifier common.Address
	Era      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongRoot(address verifier, uint64 era)
func SettlementWrongRootErrorID() common.Hash {
	return common.HexToHash("0xdb809f58f97324ba02f2210cabb39484b467f969c138ef3d974e59a2aaa03b16")
}

// UnpackWrongRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongRoot(address verifier, uint64 era)
func (settlement *Settlement) UnpackWrongRootError(raw []byte) (*SettlementWrongRoot, error) {
	out := new(SettlementWrongRoot)
	if err := settlement.abi.UnpackIntoInterface(out, "WrongRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementWrongSecret represents a WrongSecret error raised by the Settlement contract.
type SettlementWrongSecret struct {
	Verifier common.Address
	Era      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSecret(address verifier, uint64 era)
func SettlementWrongSecretErrorID() common.Hash {
	return common.HexToHash("0xe0ac85b2da3f258ee8a82c154af39a11cec015f03bdbbf8a7ec7a3513c91e7a6")
}

// UnpackWrongSecretError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSecret(address verifier, uint64 era)
func (settlement *Settlement) UnpackWrongSecretError(raw []byte) (*SettlementWrongSecret, error) {
	out := new(SettlementWrongSecret)
	if err := settlement.abi.UnpackIntoInterface(out, "WrongSecret", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementZeroAddress represents a ZeroAddress error raised by the Settlement contract.
type SettlementZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func SettlementZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (settlement *Settlement) UnpackZeroAddressError(raw []byte) (*SettlementZeroAddress, error) {
	out := new(SettlementZeroAddress)
	if err := settlement.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementZeroHash represents a ZeroHash error raised by the Settlement contract.
type SettlementZeroHash struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroHash()
func SettlementZeroHashErrorID() common.Hash {
	return common.HexToHash("0xf1ae58d53750b958ce0ecfcfb8703282d23f4108c501df126d4c9e83b187c78e")
}

// UnpackZeroHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroHash()
func (settlement *Settlement) UnpackZeroHashError(raw []byte) (*SettlementZeroHash, error) {
	out := new(SettlementZeroHash)
	if err := settlement.abi.UnpackIntoInterface(out, "ZeroHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}
