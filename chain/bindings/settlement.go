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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractIProviderRegistry\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"contractIProviderRewardsManager\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"contractIVerifierStake\",\"name\":\"verifiers\",\"type\":\"address\"},{\"internalType\":\"contractIEnrolment\",\"name\":\"enrolment\",\"type\":\"address\"},{\"internalType\":\"contractIOwedActions\",\"name\":\"owed\",\"type\":\"address\"},{\"internalType\":\"contractIBeaconSource\",\"name\":\"drand\",\"type\":\"address\"},{\"internalType\":\"contractIBeaconSource\",\"name\":\"blocks\",\"type\":\"address\"},{\"internalType\":\"contractIConduct\",\"name\":\"conduct\",\"type\":\"address\"}],\"internalType\":\"structSettlementBase.Contracts\",\"name\":\"c\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"commitWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revealWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"beaconTimeout\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"silentPenalty\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"seats\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"cohortSize\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"slots\",\"type\":\"uint16\"}],\"internalType\":\"structSettlementBase.Params\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"AlreadyRevealed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"settled\",\"type\":\"uint64\"}],\"name\":\"AlreadySettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"BadWords\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closedAt\",\"type\":\"uint64\"}],\"name\":\"CommitWindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"DrandDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraAlreadyOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"EraHasBegun\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraNeverOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"EraNotOver\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EraNotStarted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"next\",\"type\":\"uint64\"}],\"name\":\"EraTooFar\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"revealed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"seats\",\"type\":\"uint256\"}],\"name\":\"EraVoid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoDrand\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NoSecretCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"}],\"name\":\"NoSuchCohort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"NoSuchSeat\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"}],\"name\":\"NoSuchTier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"seat\",\"type\":\"uint256\"}],\"name\":\"NotItsWords\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NotWhatWasCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"NotYourPlace\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"NotYourSeat\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"holders\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"seats\",\"type\":\"uint256\"}],\"name\":\"OneHolderASeat\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"OnlyFrom\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closedAt\",\"type\":\"uint64\"}],\"name\":\"RevealWindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"opensAt\",\"type\":\"uint64\"}],\"name\":\"RevealWindowNotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"due\",\"type\":\"uint64\"}],\"name\":\"RevealsMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"SeatOutOfOrder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"SecretAlreadyCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"last\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"SecretsDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"last\",\"type\":\"uint64\"}],\"name\":\"SecretsShown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"TooLateToPenalise\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"WrongSecret\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroHash\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"revealed\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"results\",\"type\":\"uint256[]\"}],\"name\":\"CohortSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumEras.Source\",\"name\":\"source\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"EraOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"SecretCommitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"SilencePenalised\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"VerdictsCommitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"secret\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"transcriptsRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"seats\",\"type\":\"bytes\"}],\"name\":\"VerdictsRevealed\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"beaconOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beaconTimeout\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"blocks\",\"outputs\":[{\"internalType\":\"contractIBeaconSource\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"chanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cohortSize\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"cohortsAt\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"commitOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"commitSecret\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"commitVerdicts\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"commitWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"commitsDue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"conduct\",\"outputs\":[{\"internalType\":\"contractIConduct\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"currentEra\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"drand\",\"outputs\":[{\"internalType\":\"contractIBeaconSource\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"enrolment\",\"outputs\":[{\"internalType\":\"contractIEnrolment\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"eraRecord\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"openedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"endSeenAt\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"previous\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"numbers\",\"type\":\"uint32\"},{\"internalType\":\"enumEras.Source\",\"name\":\"source\",\"type\":\"uint8\"},{\"internalType\":\"uint56\",\"name\":\"round\",\"type\":\"uint56\"}],\"internalType\":\"structEras.EraRecord\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint16[]\",\"name\":\"holders\",\"type\":\"uint16[]\"},{\"internalType\":\"uint256[]\",\"name\":\"words\",\"type\":\"uint256[]\"}],\"name\":\"finalise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"isRevealed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"uint256[]\",\"name\":\"words\",\"type\":\"uint256[]\"}],\"name\":\"isSeat\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"isVerifierAt\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"isVoid\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastOpenedEra\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"openEra\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"openEraDrand\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"contractIOwedActions\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"holder\",\"type\":\"uint16\"}],\"name\":\"penaliseSilent\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"pledgeOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"}],\"name\":\"recount\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractIProviderRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"renew\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"secret\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"transcriptsRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"internalType\":\"structReveals.Batch[]\",\"name\":\"batches\",\"type\":\"tuple[]\"},{\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"uint256[]\",\"name\":\"words\",\"type\":\"uint256[]\"}],\"internalType\":\"structReveals.SeatWords[]\",\"name\":\"seats\",\"type\":\"tuple[]\"}],\"internalType\":\"structReveals.Opening\",\"name\":\"o\",\"type\":\"tuple\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"revealWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"revealedSeats\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"revealsDue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rewards\",\"outputs\":[{\"internalType\":\"contractIProviderRewardsManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seats\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"seatsOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"}],\"name\":\"settledEra\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"signerAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"silentPenalty\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"slots\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"cohort\",\"type\":\"uint32\"}],\"name\":\"stageOf\",\"outputs\":[{\"internalType\":\"enumSettlement.Stage\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"standingOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"lastEra\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"up\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"down\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"}],\"internalType\":\"structStandings.Standing\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32[]\",\"name\":\"numbers\",\"type\":\"uint32[]\"}],\"name\":\"syncTiers\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifiers\",\"outputs\":[{\"internalType\":\"contractIVerifierStake\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Settlement",
	Bin: "0x610260604052348015610010575f5ffd5b506040516163a63803806163a683398101604081905261002f91610504565b8151829082906001600160a01b03161580610055575060208201516001600160a01b0316155b156100735760405163d92e233d60e01b815260040160405180910390fd5b60408201516001600160a01b03161580610098575060c08201516001600160a01b0316155b156100b65760405163d92e233d60e01b815260040160405180910390fd5b60608201516001600160a01b031615806100db575060808201516001600160a01b0316155b156100f95760405163d92e233d60e01b815260040160405180910390fd5b80516001600160401b03165f03610147576040516387a33b2760e01b815260206004820152600c60248201526b636f6d6d697457696e646f7760a01b60448201526064015b60405180910390fd5b80602001516001600160401b03165f03610193576040516387a33b2760e01b815260206004820152600c60248201526b72657665616c57696e646f7760a01b604482015260640161013e565b60a08201516001600160a01b0316158015906101ba575060408101516001600160401b0316155b156101f8576040516387a33b2760e01b815260206004820152600d60248201526c18995858dbdb951a5b595bdd5d609a1b604482015260640161013e565b608081015160ff1615806102135750600f816080015160ff16115b15610249576040516387a33b2760e01b8152602060048201526005602482015264736561747360d81b604482015260640161013e565b60a081015160ff1615806102645750603c8160a0015160ff16115b1561029f576040516387a33b2760e01b815260206004820152600a602482015269636f686f727453697a6560b01b604482015260640161013e565b8060c0015161ffff165f036102df576040516387a33b2760e01b8152602060048201526005602482015264736c6f747360d81b604482015260640161013e565b81516020808401516040808601516001600160a01b0390811660c090815292811660a09081529481166080908152606080890151828a0151888b0151878c0151861661014052851661012052841661010052831660e090815290980151909116610160528551938601516001600160401b039081166101a05293841661018052908501519092166101c052938301516001600160801b03166101e05282015190820151919092015161ffff166102405260ff908116610220521661020052506105cb9050565b60405160e081016001600160401b03811182821017156103d357634e487b7160e01b5f52604160045260245ffd5b60405290565b60405161010081016001600160401b03811182821017156103d357634e487b7160e01b5f52604160045260245ffd5b6001600160a01b038116811461041c575f5ffd5b50565b805161042a81610408565b919050565b80516001600160401b038116811461042a575f5ffd5b805160ff8116811461042a575f5ffd5b805161ffff8116811461042a575f5ffd5b5f60e08284031215610476575f5ffd5b61047e6103a5565b90506104898261042f565b81526104976020830161042f565b60208201526104a86040830161042f565b604082015260608201516001600160801b03811681146104c6575f5ffd5b60608201526104d760808301610445565b60808201526104e860a08301610445565b60a08201526104f960c08301610455565b60c082015292915050565b5f5f8284036101e0811215610517575f5ffd5b610100811215610525575f5ffd5b5061052e6103d9565b835161053981610408565b81526105476020850161041f565b60208201526105586040850161041f565b60408201526105696060850161041f565b606082015261057a6080850161041f565b608082015261058b60a0850161041f565b60a082015261059c60c0850161041f565b60c08201526105ad60e0850161041f565b60e082015291506105c2846101008501610466565b90509250929050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516102205161024051615b9d6108095f395f61047701525f818161078701528181610f760152818161100701528181611031015281816111880152818161227f015281816130120152613f1d01525f818161060b01528181610ecc01528181610f0a0152818161114d0152818161137d015281816118700152818161236701528181612cf501528181612d6201528181612ebc01528181612f0401528181613188015281816131f001528181613258015281816132da01528181613496015281816139a401528181613aa40152613df801525f81816104b101526116d601525f81816107d5015261197e01525f81816105b501528181610b910152611cb001525f8181610450015281816109650152610bb501525f8181610699015281816148c1015261491401525f81816105dc01528181611b500152611c0401525f81816103dd01528181610be701528181610cc901528181610d700152818161193f01526119d601525f81816107ae0152818161125b01528181611feb015261202701525f818161082201528181610aec015281816117c0015281816117fc015281816120770152818161261f01528181612a7a01526140f001525f81816103b6015281816112e70152818161154c015281816116a70152818161289d015281816133b5015261369b01525f8181610644015281816118ae015261282901525f818161058e015261269c0152615b9d5ff3fe608060405234801561000f575f5ffd5b5060043610610276575f3560e01c80637a63598c11610156578063b3d02fe8116100ca578063c87d677911610084578063c87d6779146107a9578063e096d606146107d0578063e930dad1146107f7578063eeb858f01461080a578063f9fd19c11461081d578063fe6fe2c714610844575f5ffd5b8063b3d02fe8146106bb578063b45bbf2e146106ce578063b78f48f8146106e1578063bf85086814610709578063c4955cab14610729578063c6db812914610782575f5ffd5b80639c5655d61161011b5780639c5655d6146106065780639ec5a8941461063f5780639efadda314610666578063a2abab291461066e578063a5bbb80e14610681578063aba9fae914610694575f5ffd5b80637a63598c146105765780637b10399914610589578063863d22c7146105b0578063967ff23e146105d7578063973628f6146105fe575f5ffd5b806330f253cd116101ed57806348547d69116101b257806348547d69146104725780634a6f4b03146104ac5780635106b614146104eb5780635d2bd00a146104fe578063681d5314146105295780636d1bde001461053c575f5ffd5b806330f253cd146103ff578063342714c81461041257806339335a17146104255780633a60443614610438578063406990051461044b575f5ffd5b8063110329fb1161023e578063110329fb1461032b5780631cd4876d1461034b5780631e7768f51461037657806320489ac31461039e57806326779776146103b15780632f88acd3146103d8575f5ffd5b806305bae5401461027a578063088fb7b91461028f57806308d8d165146102b5578063092d33a6146102dd5780630c18744c14610308575b5f5ffd5b61028d610288366004614e83565b610857565b005b6102a261029d366004614eec565b6108e8565b6040519081526020015b60405180910390f35b6102a26102c3366004614f23565b6001600160401b03165f9081526020819052604090205490565b6102f06102eb366004614f23565b610933565b6040516001600160401b0390911681526020016102ac565b61031b610316366004614f5d565b610998565b60405190151581526020016102ac565b61033e610339366004614f23565b6109de565b6040516102ac9190614fcd565b61035e610359366004615048565b610ad3565b6040516001600160a01b0390911681526020016102ac565b6102f0610384366004615074565b60076020525f90815260409020546001600160401b031681565b6102f06103ac366004614f23565b610b62565b61035e7f000000000000000000000000000000000000000000000000000000000000000081565b61035e7f000000000000000000000000000000000000000000000000000000000000000081565b6102a261040d36600461508f565b610be4565b61028d6104203660046150fb565b610e0c565b61031b610433366004615048565b6112ce565b61028d61044636600461519e565b61135d565b6102f07f000000000000000000000000000000000000000000000000000000000000000081565b6104997f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016102ac565b6104d37f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160801b0390911681526020016102ac565b6001546102f0906001600160401b031681565b6102a261050c366004614f23565b6001600160401b03165f9081526003602052604090205460281c90565b61028d6105373660046151f5565b6117b5565b6102a261054a366004614eec565b600182165f9081526004602090815260408083206001600160a01b038516845290915290205492915050565b6102a2610584366004614f23565b61186d565b61035e7f000000000000000000000000000000000000000000000000000000000000000081565b6102f07f000000000000000000000000000000000000000000000000000000000000000081565b61035e7f000000000000000000000000000000000000000000000000000000000000000081565b6102f06118ab565b61062d7f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff90911681526020016102ac565b61035e7f000000000000000000000000000000000000000000000000000000000000000081565b6102a2611931565b61028d61067c366004615211565b611c3a565b6102a261068f366004614f23565b611fac565b61035e7f000000000000000000000000000000000000000000000000000000000000000081565b61028d6106c9366004615247565b611fe0565b61028d6106dc366004615273565b612103565b6106f46106ef366004614f23565b612260565b60405163ffffffff90911681526020016102ac565b61071c61071736600461529d565b6122cf565b6040516102ac91906152d9565b61073c610737366004615074565b6123dc565b6040516102ac91905f60808201905063ffffffff835116825260ff602084015116602083015260ff604084015116604083015260ff606084015116606083015292915050565b61062d7f000000000000000000000000000000000000000000000000000000000000000081565b61035e7f000000000000000000000000000000000000000000000000000000000000000081565b6102f07f000000000000000000000000000000000000000000000000000000000000000081565b61031b610805366004614f23565b612487565b61028d610818366004615273565b6124b7565b61035e7f000000000000000000000000000000000000000000000000000000000000000081565b61031b6108523660046152ec565b61258b565b5f5b818110156108e3575f61089f61089a85858581811061087a5761087a615362565b905060200201602081019061088f9190615074565b63ffffffff16612602565b612696565b905060ff8116156108da576108da8484848181106108bf576108bf615362565b90506020020160208101906108d49190615074565b826126c1565b50600101610859565b505050565b600382165f9081526002602090815260408083206001600160a01b038516845290915281205461ffff80821690851614610922575f610929565b61ffff1981165b9150505b92915050565b6001600160401b038082165f908152602081905260408120600101549091600160401b90910416801561098f5761098a7f00000000000000000000000000000000000000000000000000000000000000008261538a565b610991565b5f5b9392505050565b5f61ffff84166109d560055f60018089169087901b6101fe16600989901b6501fffffffe0016171781526020019081526020015f205461ffff1690565b14949350505050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091526001600160401b038083165f9081526020818152604091829020825160e08101845281548152600182015480861693820193909352600160401b83049094169284019290925263ffffffff600160801b820481166060850152600160a01b820416608084015260a083019060ff600160c01b909104166003811115610a9d57610a9d614fa5565b6003811115610aae57610aae614fa5565b815260019190910154600160c81b900466ffffffffffffff1660209091015292915050565b604051631cd4876d60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690631cd4876d90610b2390869086906004016153a9565b602060405180830381865afa158015610b3e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061099191906153cb565b6001600160401b038082165f908152602081905260408120600101549091600160401b90910416801561098f577f0000000000000000000000000000000000000000000000000000000000000000610bda7f00000000000000000000000000000000000000000000000000000000000000008361538a565b61098a919061538a565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610c2c57604051630105092960e41b815260040160405180910390fd5b5f610c35612733565b90505f610c41826127a3565b90506001600160401b03811615801590610c6b5750610c5f81610933565b6001600160401b031642115b8015610c9057506001600160401b0381165f9081526003602052604090205460281c15155b15610cc657604051633636f86d60e21b81526001600160401b038084166004830152821660248201526044015b60405180910390fd5b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639d40712d610cff85612806565b6040516001600160e01b031960e084901b1681526001600160401b039091166004820152602401602060405180830381865afa158015610d41573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d6591906153e6565b9050610e02836001837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166351eef2d6868c8c6040518463ffffffff1660e01b8152600401610dbe93929190615401565b602060405180830381865afa158015610dd9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dfd919061543f565b61289a565b9695505050505050565b610e1586612260565b63ffffffff168563ffffffff1610610e57576040516364689e7d60e11b81526001600160401b038716600482015263ffffffff86166024820152604401610cbd565b63ffffffff85165f908152600760205260409020546001600160401b03808816911610610ec85763ffffffff85165f8181526007602052604090819020549051633d9d37e160e11b81526001600160401b03808a166004830152602482019390935291166044820152606401610cbd565b60ff7f0000000000000000000000000000000000000000000000000000000000000000168314610f3757604051637f45258360e11b81526004810184905260ff7f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610cbd565b63ffffffff85165f908152600760205260409020805467ffffffffffffffff19166001600160401b038816179055610f6d614d70565b8686610fa260ff7f00000000000000000000000000000000000000000000000000000000000000001663ffffffff8316615456565b6040840181905263ffffffff90911660208401526001600160401b039091168252610ff2886001600160401b03165f9081526020819052604090206001015463ffffffff600160a01b9091041690565b610ffc919061546d565b6060820181905260ff7f00000000000000000000000000000000000000000000000000000000000000001610156110575760ff7f00000000000000000000000000000000000000000000000000000000000000001660608201525b80606001516001600160401b0381111561107357611073615480565b6040519080825280602002602001820160405280156110c357816020015b604080516080810182525f8082526020808301829052928201819052606082015282525f199092019101816110915790505b5060e08201526110d560076001615494565b60ff166001600160401b038111156110ef576110ef615480565b60405190808252806020026020018201604052801561113f57816020015b604080516080810182525f8082526020808301829052928201819052606082015282525f1990920191018161110d5790505b5061010082015261117260ff7f000000000000000000000000000000000000000000000000000000000000000016612c66565b6101208201525f806111b2898987876111ad60ff7f000000000000000000000000000000000000000000000000000000000000000016612cc7565b612cea565b915091506111c1898984612f02565b5f6111cc8483612fba565b90506111d9848989613185565b8863ffffffff168a6001600160401b03167f55d65e7d64406500d7fc0d7690ea0583da1437a57eec0b7dde1544e16d4ab244858460405161121b9291906154e7565b60405180910390a38360c001515f0361123757505050506112c6565b60e084015160c085015180825260405163c92e848d60e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c92e848d90611292908f908690600401615507565b5f604051808303815f87803b1580156112a9575f5ffd5b505af11580156112bb573d5f5f3e3d5ffd5b505050505050505050505b505050505050565b6040516339335a1760e01b81525f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906339335a179061131e90869086906004016153a9565b602060405180830381865afa158015611339573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109919190615593565b61136684612260565b63ffffffff168363ffffffff161015806113a657507f000000000000000000000000000000000000000000000000000000000000000060ff168260ff1610155b156113ca57838383604051632876e90560e11b8152600401610cbd939291906155b2565b5f6113d485610b62565b90506001600160401b03811615806113f55750806001600160401b03164211155b1561143257604051633eb330ff60e01b81526001600160401b03808716600483015263ffffffff8616602483015282166044820152606401610cbd565b61143b85612487565b15611485578461144a86611fac565b6114538761186d565b60405163112f69a160e01b81526001600160401b03909316600484015260248301919091526044820152606401610cbd565b61149085600261538a565b6001600160401b03166114a16118ab565b6001600160401b031611156114e557846114b96118ab565b604051632059064160e11b81526001600160401b03928316600482015291166024820152604401610cbd565b6114f0858585610998565b1561151457848484604051631cb2f4cf60e11b8152600401610cbd939291906155b2565b60405163bf38085d60e01b81526001600160401b038616600482015261ffff831660248201525f908190819081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063bf38085d90604401608060405180830381865afa158015611591573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115b591906155f2565b6001600160601b031693506001600160601b031693506001600160601b0316935093505f816116026115fb8c6001600160401b03165f9081526020819052604090205490565b8b8b613429565b61160c919061564e565b90508381108061161c5750828110155b1561165e5760405163a45611f960e01b81526001600160401b038b16600482015261ffff881660248201526001600160a01b0386166044820152606401610cbd565b6001808b169089901b6101fe1660098b901b6501fffffffe001617175f90815260056020526040902061ffff8b169055604051631179c2dd60e11b81525f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906322f385ba906117039089907f0000000000000000000000000000000000000000000000000000000000000000906001903390600401615661565b6020604051808303815f875af115801561171f573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061174391906156a9565b6040805160ff8c1681526001600160801b03831660208201529192506001600160a01b0388169163ffffffff8d16916001600160401b038f16917fb2e8c610a7ebad3f4f60dba294652b7a5410b27ba56273bd8eae0222e623bac6910160405180910390a45050505050505050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611829576040516301b319e560e11b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166004820152602401610cbd565b600282901c633fffffff165f908152600660205260409081902080546001600160401b036003861690930292831b191663ffffffff841690921b9190911790555050565b5f7f000000000000000000000000000000000000000000000000000000000000000060ff1661189b83612260565b63ffffffff1661092d9190615456565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d250b6cb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611908573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061192c919061543f565b905090565b5f5f61193b612733565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031615611b38575f61197682612806565b90505f6119a37f00000000000000000000000000000000000000000000000000000000000000008361538a565b9050806001600160401b0316421015611a7c57604051639d40712d60e01b81526001600160401b038316600482015283907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639d40712d90602401602060405180830381865afa158015611a23573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a4791906153e6565b60405163f57afe5f60e01b81526001600160401b03928316600482015290821660248201529082166044820152606401610cbd565b5f611a86846127a3565b90506001600160401b03811615611b3457611aa081610b62565b9150816001600160401b03164211158015611ac15750611abf81613493565b155b15611afa5760405163582cc6e960e01b81526001600160401b038086166004830152808316602483015283166044820152606401610cbd565b6001600160401b0381165f9081526003602052604090205460281c8015611b3257611b28856003848461289a565b9550505050505090565b505b5050505b604051639d40712d60e01b81525f60048201819052907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639d40712d90602401602060405180830381865afa158015611b9d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611bc191906153e6565b604080516328f7796b60e11b81526001600160401b038316600482015260248101919091525f6044820152909150611c3390839060029084906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906351eef2d690606401610dbe565b9250505090565b5f611c4b6102eb6020840184614f23565b90506001600160401b0381161580611c6c5750806001600160401b03164211155b15611cab57611c7e6020830183614f23565b604051636ea3754b60e01b81526001600160401b0391821660048201529082166024820152604401610cbd565b611cd57f00000000000000000000000000000000000000000000000000000000000000008261538a565b9050806001600160401b0316421115611d2257611cf56020830183614f23565b604051631f18623760e01b81526001600160401b0391821660048201529082166024820152604401610cbd565b5f611d3060c08401846156cf565b604051602001611d41929190615744565b6040516020818303038152906040529050611d5b836134c9565b60045f611d6b6020870187614f23565b600116815260208082019290925260409081015f908120338252909252902054141580611dc8575080516020820120611da76080850185615830565b8560a00135818110611dbb57611dbb615362565b9050604002016020013514155b15611df55733611ddb6020850185614f23565b6040516285972b60e01b8152600401610cbd9291906153a9565b60608301355f03611e195760405163f1ae58d560e01b815260040160405180910390fd5b611e34611e296020850185614f23565b3385604001356135a6565b611e3d8361368d565b5f611e4b60c08501856156cf565b91505060a0840135158015611e5f57508015155b8015611eab5750611e7360c08501856156cf565b5f818110611e8357611e83615362565b9050602002810190611e959190615875565b611ea3906020810190615074565b63ffffffff16155b15611f1457604080516e736c61726b2f76312f6368616e636560881b60208201526001600160601b03193360601b16602f82015290850135604382015260289060630160408051601f198184030181529190528051602090910120611f11911b82615893565b90505b8060035f611f256020880188614f23565b6001600160401b031681526020808201929092526040015f2080549092019091553390611f5490860186614f23565b6001600160401b03167f020fdf8c34491616a478872b41377910e327e1c6b79b354a865c1d833927be8d866040013587606001358860a0013587604051611f9e94939291906158a6565b60405180910390a350505050565b5f611fbe60016501000000000061546d565b6001600160401b039092165f9081526003602052604090205491909116919050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614612054576040516301b319e560e11b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166004820152602401610cbd565b604051639daa67e360e01b81526001600160a01b0383811660048301525f9182917f00000000000000000000000000000000000000000000000000000000000000001690639daa67e3906024016040805180830381865afa1580156120bb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120df91906158f0565b91509150806001600160401b03165f146120fd576120fd82846126c1565b50505050565b5f61210c6118ab565b9050806001600160401b0316836001600160401b03161161215357604051632e45170160e21b81526001600160401b03808516600483015282166024820152604401610cbd565b61215e81600161538a565b6001600160401b0316836001600160401b0316146121ae578261218282600161538a565b6040516370759eb560e01b81526001600160401b03928316600482015291166024820152604401610cbd565b61ffff1982165f8190036121d55760405163f1ae58d560e01b815260040160405180910390fd5b6121df84336108e8565b1561220157338460405163f321852560e01b8152600401610cbd9291906153a9565b600384165f908152600260209081526040808320338085529083529281902061ffff881685179055518381526001600160401b038716917f2c5f0c90ab022c26de847dfc189356883e5577351cf882804286ea09cc43938f9101611f9e565b6001600160401b0381165f9081526020819052604081206001908101547f000000000000000000000000000000000000000000000000000000000000000060ff1691906122bb908390600160a01b900463ffffffff1661591d565b6122c59190615939565b61092d9190615955565b5f6122d86118ab565b6001600160401b0316836001600160401b031610158061230757506122fc83610b62565b6001600160401b0316155b1561231357505f61092d565b61231c83612260565b63ffffffff168263ffffffff16106123365750600461092d565b63ffffffff82165f908152600760205260409020546001600160401b038085169116106123655750600261092d565b7f000000000000000000000000000000000000000000000000000000000000000060ff166123938484613a9f565b036123a05750600161092d565b6123a983610b62565b6001600160401b031642116123bf57505f61092d565b6123c883612487565b6123d3576001610991565b50600392915050565b604080516080810182525f8082526020820181905281830181905260608201529061092d906003841602633fffffff600285901c165f90815260066020526040902054901c604080516080810182525f80825260208201819052918101829052606081019190915260405180608001604052808363ffffffff168152602001602084901c60ff168152602001602884901c60ff168152602001603084901c60ff168152509050919050565b5f6124918261186d565b61249c906002615456565b6124a583611fac565b6124b0906003615456565b1092915050565b5f8190036124d85760405163f1ae58d560e01b815260040160405180910390fd5b6124e182613aec565b5f6124eb83610933565b9050806001600160401b031642111561252a5760405163090ecb5f60e21b81526001600160401b03808516600483015282166024820152604401610cbd565b600183165f9081526004602090815260408083203380855290835292819020859055518481526001600160401b038616917f73b2cba07915f5c419dcdc0b94929b21ef0682b17207c7d270958e4cead45ff9910160405180910390a3505050565b5f6125c98684846040516020016125a392919061597c565b6040516020818303038152906040528051906020012061ffff191661ffff919091161790565b60055f6001808a169088901b6101fe1660098a901b6501fffffffe0016171781526020019081526020015f205414905095945050505050565b6040516303c41fa760e11b815263ffffffff821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906307883f4e906024016040805180830381865afa15801561266b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061268f91906159a3565b5092915050565b5f61092d7f000000000000000000000000000000000000000000000000000000000000000083613bf2565b5f6126cb836123dc565b90508160ff16816060015160ff16146108e35780516108e390849063ffffffff16603085901b60ff60301b1617633fffffff600283901c165f90815260066020526040908190208054600390941690910291821b6001600160401b0390921b19909216179055565b5f61273c6118ab565b9050806001600160401b03165f036127675760405163eaca1d5b60e01b815260040160405180910390fd5b6001546001600160401b038083169116036127a057604051637f46dd0d60e01b81526001600160401b0382166004820152602401610cbd565b90565b600180546001600160401b0390811691908316906127c290839061538a565b6001600160401b03161415806127f957506001600160401b038082165f90815260208190526040902060010154600160401b900416155b1561280157505f5b919050565b604051600162f2885360e01b031981526001600160401b03821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ff0d77ad90602401602060405180830381865afa158015612876573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061092d919061543f565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166362a5af3b6040518163ffffffff1660e01b81526004015f604051808303815f87803b1580156128f3575f5ffd5b505af1158015612905573d5f5f3e3d5ffd5b50506001546001600160401b03165f818152602081905260409020909250905046308888600381111561293a5761293a614fa5565b84546040516e39b630b93597bb1897b132b0b1b7b760891b6020820152602f81019590955260609390931b6001600160601b031916604f85015260c091821b6001600160c01b0319908116606386015260f89190911b6001600160f81b031916606b8501529088901b16606c83015260748201869052609482015260b401604051602081830303815290604052805190602001209250816001600160401b03165f141580156129fb57506001810154600160401b90046001600160401b0316155b15612a285760018101805467ffffffffffffffff60401b1916600160401b426001600160401b0316021790555b6040805160e0810182528481526001600160401b0342811660208301525f8284015263ffffffff85166060830152915163298b501b60e11b815291891660048301529060808201906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690635316a03690602401602060405180830381865afa158015612abf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ae391906159bf565b63ffffffff168152602001876003811115612b0057612b00614fa5565b815266ffffffffffffff87166020918201526001600160401b038981165f908152808352604090819020845181559284015160018401805492860151606087015160808801519386166fffffffffffffffffffffffffffffffff1990951694909417600160401b91909516029390931767ffffffffffffffff60801b1916600160801b63ffffffff9384160263ffffffff60a01b191617600160a01b92909116919091021780825560a0840151919060ff60c01b1916600160c01b836003811115612bcd57612bcd614fa5565b021790555060c091909101516001918201805466ffffffffffffff909216600160c81b026001600160c81b0390921691909117905580546001600160401b03891667ffffffffffffffff1990911681179091556040517f5b7af7cfc053ba7ae4864d56b0b034b0e6e0d8ef8137c2e9d16fdd8b8b72e2c190612c549086908a908a906159da565b60405180910390a25050949350505050565b612c6e614dd0565b81612c7a816001615893565b6001600160401b03811115612c9157612c91615480565b604051908082528060200260200182016040528015612cba578160200160208202803683370190505b5060208301528152919050565b5f600a6001612cd68285615893565b612ce0919061546d565b61092d9190615a05565b5f6060612d1a8360ff7f000000000000000000000000000000000000000000000000000000000000000016615456565b6001600160401b03811115612d3157612d31615480565b604051908082528060200260200182016040528015612d5a578160200160208202803683370190505b5090505f805b7f000000000000000000000000000000000000000000000000000000000000000060ff16811015612eb05760018981169082901b6101fe1660098a901b6501fffffffe001617175f9081526005602052604090205461ffff808b1690821614612dc95750612ea8565b84612dd381615a18565b955050601081901c5f03612de75750612ea8565b86612df28785615893565b1115612e2f5760405163b0e5ab9f60e01b81526001600160401b038b16600482015263ffffffff8a16602482015260448101839052606401610cbd565b5f828760051b0260208601018760051b8560051b8b018237600588901b9020905061ffff8b1661ffff198216178214612e995760405163b0e5ab9f60e01b81526001600160401b038c16600482015263ffffffff8b16602482015260448101849052606401610cbd565b612ea38785615893565b935050505b600101612d60565b50808514612ef75787877f000000000000000000000000000000000000000000000000000000000000000060405163b0e5ab9f60e01b8152600401610cbd939291906155b2565b509550959350505050565b7f000000000000000000000000000000000000000000000000000000000000000060ff168103612f3157505050565b5f612f3b84610b62565b90506001600160401b0381161580612f5c5750806001600160401b03164211155b15612f9957604051633eb330ff60e01b81526001600160401b03808616600483015263ffffffff8516602483015282166044820152606401610cbd565b612fa284612487565b156120fd5783612fb185611fac565b6114538661186d565b6060612fc98360600151612cc7565b6001600160401b03811115612fe057612fe0615480565b604051908082528060200260200182016040528015613009578160200160208202803683370190505b5090505f6130397f000000000000000000000000000000000000000000000000000000000000000060ff16612cc7565b60408501516020918202925090840190600281901c5f613064825f9081526006602052604090205490565b90505f5b865181101561316b57606089015160408a015101849003600a811161308d5780613090565b600a5b60180290505f805b828110156131395785600288901c146130cd575f9586526006602052604080872095909555600287901c808752949095205493945b6101208c01516130df90898b84613c84565b5f5f6131038e8a6130fe8a8d6003166040021c6001600160401b031690565b613dc9565b90925090506003891660400282811b6001600160401b0390911b198816176001909901989650821b929092179150601801613098565b508089848151811061314d5761314d615362565b60209081029190910181019190915296909601955050600101613068565b505f91825260066020526040909120555091949350505050565b5f7f000000000000000000000000000000000000000000000000000000000000000060ff166001600160401b038111156131c1576131c1615480565b6040519080825280602002602001820160405280156131ea578160200160208202803683370190505b5090505f7f000000000000000000000000000000000000000000000000000000000000000060ff166001600160401b0381111561322957613229615480565b604051908082528060200260200182016040528015613252578160200160208202803683370190505b5090505f7f000000000000000000000000000000000000000000000000000000000000000060ff166001600160401b0381111561329157613291615480565b6040519080825280602002602001820160405280156132ba578160200160208202803683370190505b5086516001600160401b03165f908152602081905260408120549192505b7f000000000000000000000000000000000000000000000000000000000000000060ff1681101561339b5761331282896020015183613429565b85828151811061332457613324615362565b602090810291909101015261333a816010615456565b6080890151901c61334c826010615456565b8960a00151901c85838151811061336557613365615362565b6020026020010185848151811061337e5761337e615362565b61ffff9384166020918202929092010152911690526001016132d8565b50865160405163ba8f437560e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169163ba8f4375916133f391908a908a908a908a908a90600401615a64565b5f604051808303815f87803b15801561340a575f5ffd5b505af115801561341c573d5f5f3e3d5ffd5b5050505050505050505050565b604080517f157afc0ac66fb638468e15a5a5889a4de0b93c2ce75f2f08f34d3ae26b11189e602082015290810184905263ffffffff8316606082015260ff821660808201525f9060a00160408051601f198184030181529190528051602090910120949350505050565b5f7f000000000000000000000000000000000000000000000000000000000000000060ff166134c2835f613a9f565b1492915050565b5f7ff2ba4b43a7650504e0e90c9ef3e443bc4bcc267a85317dc7a5fb5936778d112b46306134fa6020860186614f23565b336040870135606088013561351260808a018a615830565b604051602001613523929190615af8565b60408051601f198184030181528282528051602091820120908301999099528101969096526001600160a01b0394851660608701526001600160401b039093166080860152921660a084015260c083019190915260e082015261010081019190915261012001604051602081830303815290604052805190602001209050919050565b5f6135b184846108e8565b90505f8190036135d8578284604051635de4f1c160e11b8152600401610cbd9291906153a9565b6040516e1cdb185c9acbdd8c4bdcd958dc995d608a1b602082015246602f8201526001600160601b031930606090811b8216604f84015285901b1660638201526001600160c01b031960c086901b166077820152607f81018390525f90609f0160408051601f198184030181529190528051602090910120905061ffff19811682141580613664575082155b1561368657838560405163705642d960e11b8152600401610cbd9291906153a9565b5050505050565b5f8080806001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663bf38085d6136cd6020880188614f23565b6136dd6040890160208a01615b4e565b6040516001600160e01b031960e085901b1681526001600160401b03909216600483015261ffff166024820152604401608060405180830381865afa158015613728573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061374c91906155f2565b6001600160601b031693506001600160601b031693506001600160601b031693509350336001600160a01b0316846001600160a01b0316146137e2576137956020860186614f23565b6137a56040870160208801615b4e565b60405163a45611f960e01b81526001600160401b03909216600483015261ffff1660248201526001600160a01b0385166044820152606401610cbd565b5f6137f36102c36020880188614f23565b90505f6138066106ef6020890189614f23565b63ffffffff1690505f61381c6080890189615830565b8960a0013581811061383057613830615362565b6138469260206040909202019081019150614f23565b6001600160401b031690505f61385f60808a018a615830565b905061387060a08b01356001615893565b1061387c575f196138c7565b61388960808a018a615830565b61389860a08c01356001615893565b8181106138a7576138a7615362565b6138bd9260206040909202019081019150614f23565b6001600160401b03165b90505f5b6138d860c08b018b6156cf565b9050811015613a9357366138ef60c08c018c6156cf565b838181106138ff576138ff615362565b90506020028101906139119190615875565b90505f806139226020840184615074565b6139326040850160208601615b67565b909250905064ffffffff00600883901b1660ff821617868110806139565750858110155b15613985576040516369001dcd60e01b815263ffffffff8416600482015260ff83166024820152604401610cbd565b613990816001615893565b9650878363ffffffff161015806139cd57507f000000000000000000000000000000000000000000000000000000000000000060ff168260ff1610155b156139fd576139df60208f018f614f23565b8383604051632876e90560e11b8152600401610cbd939291906155b2565b5f8a613a0a8b8686613429565b613a14919061564e565b90508c811080613a2457508b8110155b15613a59578e5f016020810190613a3b9190614f23565b848460405163108a02a560e01b8152600401610cbd939291906155b2565b613a828f5f016020810190613a6e9190614f23565b8585613a7d60408a018a6156cf565b613f18565b5050600190930192506138cb915050565b50505050505050505050565b5f805b7f000000000000000000000000000000000000000000000000000000000000000060ff1681101561268f57613ad8848483610998565b15613ae4576001909101905b600101613aa2565b6001600160401b038082165f90815260208190526040902060010154600160401b90041615613b185750565b5f613b216118ab565b9050806001600160401b0316826001600160401b031610613b6857604051631edebb3360e31b81526001600160401b03808416600483015282166024820152604401610cbd565b6001600160401b038083165f908152602081905260408120600101549091169003613bb15760405163822a030760e01b81526001600160401b0383166004820152602401610cbd565b506001600160401b039081165f90815260208190526040902060010180544292909216600160401b0267ffffffffffffffff60401b19909216919091179055565b604051638ad4ebf160e01b81526001600160a01b0382811660048301525f9190841690638ad4ebf190602401602060405180830381865afa925050508015613c57575060408051601f3d908101601f19168201909252613c5491810190615b82565b60015b613c6257505f61092d565b600760ff821610613c73575f613c7c565b613c7c8161405f565b91505061092d565b608084018190526060840182905260408401839052835160a085018190527e0100010001000100010001000100010001000100010001000100010001000160108202610100031c6101608601528202830162ffffff5f806103ff815b85891015613d715762ffffff8951881c166103ff8116629c43ff821181151715613d36578960408d01518c030460018160041b1b6101608e0151186101608e015250600160a08d01510360a08d01525050613d68565b9384179392831692600a82901c810260801b17919091019085811015613d5a578095505b84811115613d66578094505b505b97870197613ce0565b84600a1c9450828260011b111595508460c08b01528161271001838686600a1c03021186171560e08b0152856101008b01528060801c6101208b01526001600160801b0381166101408b015250505050505050505050565b82515f908190603084901c906001600160401b031663ffffffff851610613df657835f9250925050613f10565b7f000000000000000000000000000000000000000000000000000000000000000060ff1686610120015160a0015160020211613e445783613e3a5f83846001614094565b9250925050613f10565b805f03613e79578551613e5790866140c7565b60ff169050805f03613e6f57835f9250925050613f10565b603081901b841793505b5f5f5f5f613e878a8961418e565b929650909450925060ff1690506004846004811115613ea857613ea8614fa5565b1480613eb45750848114155b15613ed257613ec48a8a8a6142b2565b965096505050505050613f10565b6101208a015161016081015160a08c0180519091019052610180015160808b018051909101905281613f0684878888614094565b9650965050505050505b935093915050565b613f447f000000000000000000000000000000000000000000000000000000000000000060ff16612cc7565b8114613f74576040516349cff08b60e11b815263ffffffff8516600482015260ff84166024820152604401610cbd565b5f5b81811015613fe257613fac838383818110613f9357613f93615362565b905060200201358760f09190911c61ffff919091161490565b613fda576040516349cff08b60e11b815263ffffffff8616600482015260ff85166024820152604401610cbd565b600101613f76565b50613fee858585610998565b1561401257848484604051631cb2f4cf60e11b8152600401610cbd939291906155b2565b6140298583836040516020016125a392919061597c565b60055f60018089169087901b6101fe16600989901b6501fffffffe00161717815260208101919091526040015f20555050505050565b5f600760ff831610614089576040516361819a6960e11b815260ff83166004820152602401610cbd565b61092d826001615494565b5f60018260048111156140a9576140a9614fa5565b901b600484901b600786901b600a88901b1717179050949350505050565b6040516303c41fa760e11b815263ffffffff821660048201525f90819081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906307883f4e906024016040805180830381865afa158015614134573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061415891906159a3565b91509150846001600160401b0316816001600160401b0316116141835761417e82612696565b614185565b5f5b95945050505050565b5f5f5f5f5f603086901c90505f8761010001518260ff16815181106141b5576141b5615362565b60200260200101519050805f015161ffff165f036141ff576141d682614479565b9050808861010001518360ff16815181106141f3576141f3615362565b60200260200101819052505b6101208801518051614212919083614640565b9096509450600186600481111561422b5761422b614fa5565b0361423b575085925090506142a9565b602087901c602888901c6142668385848460028d600481111561426057614260614fa5565b14614814565b8c51929750909350915064ff00000000602084901b166001600160401b039091161765ff0000000000602883901b161760ff60301b603086901b16179550505050505b92959194509250565b5f5f5f6142be85612602565b90505f6142ca82612696565b90508060ff165f036142e357845f935093505050613f10565b603085901c8160ff16146143075760ff60301b603082901b1663ffffffff86161794505b5f5f5f5f6143158b8a61418e565b93509350935093508460ff168160ff161080156143385750614336866148be565b155b1561439657846143918c5f01516001600160401b03168d61010001518860ff168151811061436857614368615362565b6020908102919091018101516040015164ff00000000911b161760ff60301b603089901b161790565b925090505b5f60048560048111156143ab576143ab614fa5565b14905080806143c057508560ff168260ff1614155b1561442c576040518060800160405280886001600160a01b0316815260200182151581526020018760ff1681526020018360ff168152508c60e001518d60c001805180919061440e90615a18565b90528151811061442057614420615362565b60200260200101819052505b6101208c015161016081015160a08e0180519091019052610180015160808d018051909101905282614466858860ff168560ff1689614094565b9850985050505050505050935093915050565b604080516080810182525f8082526020820181905291810182905260608101919091528160ff166001036144d7575050604080516080810182526126ac81526121346020808301919091525f92820192909252606081019190915290565b8160ff1660020361450e575050604080516080810182526126488152611f406020820152601e918101919091526019606082015290565b8160ff16600303614545575050604080516080810182526125e48152611d4c60208201526017918101919091526014606082015290565b8160ff1660040361457c5750506040805160808101825261251c8152611b586020820152601191810191909152600e606082015290565b8160ff166005036145b35750506040805160808101825261232881526119646020820152600b918101919091526007606082015290565b8160ff166006036145ea57505060408051608081018252612134815261177060208201526005918101829052606081019190915290565b8160ff1660070361462257505060408051608081018252611d4c81525f60208201819052600392820192909252606081019190915290565b6040516361819a6960e11b815260ff83166004820152602401610cbd565b5f5f838560a001516002021161465b5750600190505f613f10565b8460e0015180156146785750826020015161ffff168560c0015110155b156146f4578461016001518561014001518661012001518161469c5761469c61563a565b048661018001819350828152505050846101400151835f015161ffff160285610120015111156146cf5760029150613f10565b6146d884614989565b8560a0015110156146ea5760016146ed565b60035b9150613f10565b6146fd856149a2565b5f5f5f61470f88896101c00151614ab9565b9250925092508082816147245761472461563a565b049350856020015161ffff16886101c0015110156147715761474587614989565b61475789886020015161ffff16614b82565b1015614764576001614767565b60045b9450505050613f10565b855161ffff16810282116147a25761478887614989565b831015614796576001614767565b60039450505050613f10565b876101c00151886101a00151146147db576101808801516101a08901516147ca908a90614ab9565b6101808c0193909352909450925090505b85515f9061ffff168202831180156147f557508784600202115b905080614803576001614806565b60025b955050505050935093915050565b5f5f5f831561486a57876040015160ff165f0361483857508591505f9050806148b3565b876040015160ff168660010160ff1610156148585786866001015f61485f565b600187035f5f5b9250925092506148b3565b876060015160ff165f0361488557508591505f9050806148b3565b876060015160ff168560010160ff1610156148a557865f866001016148ac565b866001015f5f5b9250925092505b955095509592505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166148f557506001919050565b6040516301dc4cb160e61b81526001600160a01b0383811660048301527f000000000000000000000000000000000000000000000000000000000000000016906377132c4090620186a0906024016020604051808303818786fa9350505050801561497d575060408051601f3d908101601f1916820190925261497a91810190615593565b60015b61092d57506001919050565b5f6005614997836004615456565b612ce0906004615893565b604081015160406020830151015f5b8351811015614a255762ffffff835160808601511c16606085015184019350629c43ff81116103ff82161517156149e85750614a1d565b818160041b1790508260208103515b82811115614a13578152603f19810151601f19909101906149f7565b5052602091909101905b6001016149b1565b50505060a08101515f819003614a39575050565b81610100015115614a5257614a52826020015182614bbc565b614a7c826020015160028360010181614a6d57614a6d61563a565b0460051b0160200151600e1c90565b614aa6836020015160028481614a9457614a9461563a565b0460010160051b0160200151600e1c90565b6101c08401526101a09092019190915250565b602082015161016083015160a0840151915f91829190604080830190600587901b8401015b80821015614b6c57815180600e1c6103ff8260041c16808b83030281612710018081028283021115614b5057838d1115614b1857815f0391505b80820391508c612710038d60041b0283028283021115614b50576001600f861660041b1b8818975060018c039b505050505050614b61565b505090810297909701969590950194505b602082019150614ade565b5050808761018001818152505050509250925092565b5f5b8260a0015181108015614baf575081614bad84602001518360010160051b0160200151600e1c90565b105b1561092d57600101614b84565b5f816001600160401b03811115614bd557614bd5615480565b604051908082528060200260200182016040528015614bfe578160200160208202803683370190505b5090505f5b82811015614c4957614c41825f836001600a6001901b036004898760010181518110614c3157614c31615362565b6020026020010151901c16614cd5565b600101614c03565b505f8160025f1985010481518110614c6357614c63615362565b602002602001015160020290505f5f90505b83811015613686575f858260010181518110614c9357614c93615362565b60200260200101519050826001600a6001901b03600483901c161115614cbf57613ff01916600483901b175b614ccc8660018484614cd5565b50600101614c75565b8282015b8381118015614d03575081856001830381518110614cf957614cf9615362565b6020026020010151115b15614d4a57846001820381518110614d1d57614d1d615362565b6020026020010151858281518110614d3757614d37615362565b60209081029190910101525f1901614cd9565b81858281518110614d5d57614d5d615362565b6020026020010181815250505050505050565b6040518061014001604052805f6001600160401b031681526020015f63ffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020016060815260200160608152602001614dcb614dd0565b905290565b604051806101e001604052805f8152602001606081526020015f81526020015f81526020015f81526020015f81526020015f81526020015f151581526020015f151581526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f5f83601f840112614e4c575f5ffd5b5081356001600160401b03811115614e62575f5ffd5b6020830191508360208260051b8501011115614e7c575f5ffd5b9250929050565b5f5f60208385031215614e94575f5ffd5b82356001600160401b03811115614ea9575f5ffd5b614eb585828601614e3c565b90969095509350505050565b6001600160401b0381168114614ed5575f5ffd5b50565b6001600160a01b0381168114614ed5575f5ffd5b5f5f60408385031215614efd575f5ffd5b8235614f0881614ec1565b91506020830135614f1881614ed8565b809150509250929050565b5f60208284031215614f33575f5ffd5b813561099181614ec1565b63ffffffff81168114614ed5575f5ffd5b60ff81168114614ed5575f5ffd5b5f5f5f60608486031215614f6f575f5ffd5b8335614f7a81614ec1565b92506020840135614f8a81614f3e565b91506040840135614f9a81614f4f565b809150509250925092565b634e487b7160e01b5f52602160045260245ffd5b60048110614fc957614fc9614fa5565b9052565b5f60e082019050825182526001600160401b0360208401511660208301526001600160401b03604084015116604083015263ffffffff606084015116606083015263ffffffff608084015116608083015260a083015161503060a0840182614fb9565b5060c09283015166ffffffffffffff16919092015290565b5f5f60408385031215615059575f5ffd5b823561506481614ed8565b91506020830135614f1881614ec1565b5f60208284031215615084575f5ffd5b813561099181614f3e565b5f5f602083850312156150a0575f5ffd5b82356001600160401b038111156150b5575f5ffd5b8301601f810185136150c5575f5ffd5b80356001600160401b038111156150da575f5ffd5b8560208284010111156150eb575f5ffd5b6020919091019590945092505050565b5f5f5f5f5f5f60808789031215615110575f5ffd5b863561511b81614ec1565b9550602087013561512b81614f3e565b945060408701356001600160401b03811115615145575f5ffd5b61515189828a01614e3c565b90955093505060608701356001600160401b0381111561516f575f5ffd5b61517b89828a01614e3c565b979a9699509497509295939492505050565b803561ffff81168114612801575f5ffd5b5f5f5f5f608085870312156151b1575f5ffd5b84356151bc81614ec1565b935060208501356151cc81614f3e565b925060408501356151dc81614f4f565b91506151ea6060860161518d565b905092959194509250565b5f5f60408385031215615206575f5ffd5b823561506481614f3e565b5f60208284031215615221575f5ffd5b81356001600160401b03811115615236575f5ffd5b820160e08185031215610991575f5ffd5b5f5f60408385031215615258575f5ffd5b823561526381614ed8565b91506020830135614f1881614f4f565b5f5f60408385031215615284575f5ffd5b823561528f81614ec1565b946020939093013593505050565b5f5f604083850312156152ae575f5ffd5b82356152b981614ec1565b91506020830135614f1881614f3e565b60058110614ed557614ed5614fa5565b602081016152e6836152c9565b91905290565b5f5f5f5f5f60808688031215615300575f5ffd5b853561530b81614ec1565b9450602086013561531b81614f3e565b9350604086013561532b81614f4f565b925060608601356001600160401b03811115615345575f5ffd5b61535188828901614e3c565b969995985093965092949392505050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b6001600160401b03818116838216019081111561092d5761092d615376565b6001600160a01b039290921682526001600160401b0316602082015260400190565b5f602082840312156153db575f5ffd5b815161099181614ed8565b5f602082840312156153f6575f5ffd5b815161099181614ec1565b6001600160401b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f6020828403121561544f575f5ffd5b5051919050565b808202811582820484141761092d5761092d615376565b8181038181111561092d5761092d615376565b634e487b7160e01b5f52604160045260245ffd5b60ff818116838216019081111561092d5761092d615376565b5f8151808452602084019350602083015f5b828110156154dd5781518652602095860195909101906001016154bf565b5093949350505050565b828152604060208201525f6154ff60408301846154ad565b949350505050565b5f604082016001600160401b0385168352604060208401528084518083526060850191506020860192505f5b8181101561558757835160018060a01b03815116845260208101511515602085015260ff604082015116604085015260ff606082015116606085015250608083019250602084019350600181019050615533565b50909695505050505050565b5f602082840312156155a3575f5ffd5b81518015158114610991575f5ffd5b6001600160401b0393909316835263ffffffff91909116602083015260ff16604082015260600190565b80516001600160601b0381168114612801575f5ffd5b5f5f5f5f60808587031215615605575f5ffd5b845161561081614ed8565b935061561e602086016155dc565b925061562c604086016155dc565b91506151ea606086016155dc565b634e487b7160e01b5f52601260045260245ffd5b5f8261565c5761565c61563a565b500690565b6001600160a01b03851681526001600160801b038416602082015260808101615689846152c9565b60408201939093526001600160a01b039190911660609091015292915050565b5f602082840312156156b9575f5ffd5b81516001600160801b0381168114610991575f5ffd5b5f5f8335601e198436030181126156e4575f5ffd5b8301803591506001600160401b038211156156fd575f5ffd5b6020019150600581901b3603821315614e7c575f5ffd5b8183525f6001600160fb1b0383111561572b575f5ffd5b8260051b80836020870137939093016020019392505050565b602080825281018290525f6040600584901b830181019083018583605e1936839003015b8782101561582357868503603f190184528235818112615786575f5ffd5b8901803561579381614f3e565b63ffffffff16865260208101356157a981614f4f565b60ff166020870152604081013536829003601e190181126157c8575f5ffd5b016020810190356001600160401b038111156157e2575f5ffd5b8060051b36038213156157f3575f5ffd5b60606040880152615808606088018284615714565b96505050602083019250602084019350600182019150615768565b5092979650505050505050565b5f5f8335601e19843603018112615845575f5ffd5b8301803591506001600160401b0382111561585e575f5ffd5b6020019150600681901b3603821315614e7c575f5ffd5b5f8235605e19833603018112615889575f5ffd5b9190910192915050565b8082018082111561092d5761092d615376565b848152836020820152826040820152608060608201525f8251806080840152806020850160a085015e5f60a0828501015260a0601f19601f83011684010191505095945050505050565b5f5f60408385031215615901575f5ffd5b825161590c81614f3e565b6020840151909250614f1881614ec1565b63ffffffff818116838216019081111561092d5761092d615376565b63ffffffff828116828216039081111561092d5761092d615376565b5f63ffffffff83168061596a5761596a61563a565b8063ffffffff84160491505092915050565b5f6001600160fb1b03831115615990575f5ffd5b8260051b80858437919091019392505050565b5f5f604083850312156159b4575f5ffd5b825161590c81614ed8565b5f602082840312156159cf575f5ffd5b815161099181614f3e565b838152606081016159ee6020830185614fb9565b6001600160401b0383166040830152949350505050565b5f82615a1357615a1361563a565b500490565b5f60018201615a2957615a29615376565b5060010190565b5f8151808452602084019350602083015f5b828110156154dd57815161ffff16865260209586019590910190600101615a42565b6001600160401b038716815260a06020820181905281018590525f8660c08301825b88811015615aaf5761ffff615a9a8461518d565b16825260209283019290910190600101615a86565b508381036040850152615ac281886154ad565b9150508281036060840152615ad78186615a30565b90508281036080840152615aeb8185615a30565b9998505050505050505050565b602080825281018290525f8360408301825b85811015615b44578235615b1d81614ec1565b6001600160401b031682526020838101359083015260409283019290910190600101615b0a565b5095945050505050565b5f60208284031215615b5e575f5ffd5b6109918261518d565b5f60208284031215615b77575f5ffd5b813561099181614f4f565b5f60208284031215615b92575f5ffd5b815161099181614f4f56",
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

// PackChanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d2bd00a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chanceOf(uint64 era) view returns(uint256)
func (settlement *Settlement) PackChanceOf(era uint64) []byte {
	enc, err := settlement.abi.Pack("chanceOf", era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d2bd00a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chanceOf(uint64 era) view returns(uint256)
func (settlement *Settlement) TryPackChanceOf(era uint64) ([]byte, error) {
	return settlement.abi.Pack("chanceOf", era)
}

// UnpackChanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d2bd00a.
//
// Solidity: function chanceOf(uint64 era) view returns(uint256)
func (settlement *Settlement) UnpackChanceOf(data []byte) (*big.Int, error) {
	out, err := settlement.abi.Unpack("chanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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

// PackCommitOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d1bde00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitOf(uint64 era, address verifier) view returns(bytes32)
func (settlement *Settlement) PackCommitOf(era uint64, verifier common.Address) []byte {
	enc, err := settlement.abi.Pack("commitOf", era, verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d1bde00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitOf(uint64 era, address verifier) view returns(bytes32)
func (settlement *Settlement) TryPackCommitOf(era uint64, verifier common.Address) ([]byte, error) {
	return settlement.abi.Pack("commitOf", era, verifier)
}

// UnpackCommitOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d1bde00.
//
// Solidity: function commitOf(uint64 era, address verifier) view returns(bytes32)
func (settlement *Settlement) UnpackCommitOf(data []byte) ([32]byte, error) {
	out, err := settlement.abi.Unpack("commitOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
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
// the contract method with ID 0x342714c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalise(uint64 era, uint32 cohort, uint16[] holders, uint256[] words) returns()
func (settlement *Settlement) PackFinalise(era uint64, cohort uint32, holders []uint16, words []*big.Int) []byte {
	enc, err := settlement.abi.Pack("finalise", era, cohort, holders, words)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x342714c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalise(uint64 era, uint32 cohort, uint16[] holders, uint256[] words) returns()
func (settlement *Settlement) TryPackFinalise(era uint64, cohort uint32, holders []uint16, words []*big.Int) ([]byte, error) {
	return settlement.abi.Pack("finalise", era, cohort, holders, words)
}

// PackIsRevealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c18744c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isRevealed(uint64 era, uint32 cohort, uint8 seat) view returns(bool)
func (settlement *Settlement) PackIsRevealed(era uint64, cohort uint32, seat uint8) []byte {
	enc, err := settlement.abi.Pack("isRevealed", era, cohort, seat)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsRevealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c18744c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isRevealed(uint64 era, uint32 cohort, uint8 seat) view returns(bool)
func (settlement *Settlement) TryPackIsRevealed(era uint64, cohort uint32, seat uint8) ([]byte, error) {
	return settlement.abi.Pack("isRevealed", era, cohort, seat)
}

// UnpackIsRevealed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c18744c.
//
// Solidity: function isRevealed(uint64 era, uint32 cohort, uint8 seat) view returns(bool)
func (settlement *Settlement) UnpackIsRevealed(data []byte) (bool, error) {
	out, err := settlement.abi.Unpack("isRevealed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe6fe2c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSeat(uint64 era, uint32 cohort, uint8 seat, uint256[] words) view returns(bool)
func (settlement *Settlement) PackIsSeat(era uint64, cohort uint32, seat uint8, words []*big.Int) []byte {
	enc, err := settlement.abi.Pack("isSeat", era, cohort, seat, words)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe6fe2c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSeat(uint64 era, uint32 cohort, uint8 seat, uint256[] words) view returns(bool)
func (settlement *Settlement) TryPackIsSeat(era uint64, cohort uint32, seat uint8, words []*big.Int) ([]byte, error) {
	return settlement.abi.Pack("isSeat", era, cohort, seat, words)
}

// UnpackIsSeat is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfe6fe2c7.
//
// Solidity: function isSeat(uint64 era, uint32 cohort, uint8 seat, uint256[] words) view returns(bool)
func (settlement *Settlement) UnpackIsSeat(data []byte) (bool, error) {
	out, err := settlement.abi.Unpack("isSeat", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
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

// PackPledgeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x088fb7b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pledgeOf(uint64 era, address verifier) view returns(bytes32)
func (settlement *Settlement) PackPledgeOf(era uint64, verifier common.Address) []byte {
	enc, err := settlement.abi.Pack("pledgeOf", era, verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPledgeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x088fb7b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pledgeOf(uint64 era, address verifier) view returns(bytes32)
func (settlement *Settlement) TryPackPledgeOf(era uint64, verifier common.Address) ([]byte, error) {
	return settlement.abi.Pack("pledgeOf", era, verifier)
}

// UnpackPledgeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x088fb7b9.
//
// Solidity: function pledgeOf(uint64 era, address verifier) view returns(bytes32)
func (settlement *Settlement) UnpackPledgeOf(data []byte) ([32]byte, error) {
	out, err := settlement.abi.Unpack("pledgeOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
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
	Era             uint64
	Verifier        common.Address
	Secret          [32]byte
	TranscriptsRoot [32]byte
	Batch           *big.Int
	Seats           []byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const SettlementVerdictsRevealedEventName = "VerdictsRevealed"

// ContractEventName returns the user-defined event name.
func (SettlementVerdictsRevealed) ContractEventName() string {
	return SettlementVerdictsRevealedEventName
}

// UnpackVerdictsRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerdictsRevealed(uint64 indexed era, address indexed verifier, bytes32 secret, bytes32 transcriptsRoot, uint256 batch, bytes seats)
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
	if bytes.Equal(raw[:4], settlement.abi.Errors["EraTooFar"].ID.Bytes()[:4]) {
		return settlement.UnpackEraTooFarError(raw[4:])
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
	if bytes.Equal(raw[:4], settlement.abi.Errors["NotItsWords"].ID.Bytes()[:4]) {
		return settlement.UnpackNotItsWordsError(raw[4:])
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
	if bytes.Equal(raw[:4], settlement.abi.Errors["SecretsDue"].ID.Bytes()[:4]) {
		return settlement.UnpackSecretsDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["SecretsShown"].ID.Bytes()[:4]) {
		return settlement.UnpackSecretsShownError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["TooLateToPenalise"].ID.Bytes()[:4]) {
		return settlement.UnpackTooLateToPenaliseError(raw[4:])
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

// SettlementEraTooFar represents a EraTooFar error raised by the Settlement contract.
type SettlementEraTooFar struct {
	Era  uint64
	Next uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EraTooFar(uint64 era, uint64 next)
func SettlementEraTooFarErrorID() common.Hash {
	return common.HexToHash("0x70759eb5bd3fa2b0ccf1a8184f8691317a5214508d2563742d462bea430983d5")
}

// UnpackEraTooFarError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EraTooFar(uint64 era, uint64 next)
func (settlement *Settlement) UnpackEraTooFarError(raw []byte) (*SettlementEraTooFar, error) {
	out := new(SettlementEraTooFar)
	if err := settlement.abi.UnpackIntoInterface(out, "EraTooFar", raw); err != nil {
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

// SettlementNotItsWords represents a NotItsWords error raised by the Settlement contract.
type SettlementNotItsWords struct {
	Era    uint64
	Cohort uint32
	Seat   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotItsWords(uint64 era, uint32 cohort, uint256 seat)
func SettlementNotItsWordsErrorID() common.Hash {
	return common.HexToHash("0xb0e5ab9fb3c85752912019e042e543ff6cdaa12f73368507eed6d90b1e945285")
}

// UnpackNotItsWordsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotItsWords(uint64 era, uint32 cohort, uint256 seat)
func (settlement *Settlement) UnpackNotItsWordsError(raw []byte) (*SettlementNotItsWords, error) {
	out := new(SettlementNotItsWords)
	if err := settlement.abi.UnpackIntoInterface(out, "NotItsWords", raw); err != nil {
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

// SettlementSecretsDue represents a SecretsDue error raised by the Settlement contract.
type SettlementSecretsDue struct {
	Era   uint64
	Last  uint64
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SecretsDue(uint64 era, uint64 last, uint64 until)
func SettlementSecretsDueErrorID() common.Hash {
	return common.HexToHash("0x582cc6e93ed38931edb41f6f432d68401124c4ab2abb056082ba45f565bb7586")
}

// UnpackSecretsDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SecretsDue(uint64 era, uint64 last, uint64 until)
func (settlement *Settlement) UnpackSecretsDueError(raw []byte) (*SettlementSecretsDue, error) {
	out := new(SettlementSecretsDue)
	if err := settlement.abi.UnpackIntoInterface(out, "SecretsDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementSecretsShown represents a SecretsShown error raised by the Settlement contract.
type SettlementSecretsShown struct {
	Era  uint64
	Last uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SecretsShown(uint64 era, uint64 last)
func SettlementSecretsShownErrorID() common.Hash {
	return common.HexToHash("0xd8dbe1b426f64d097d85664e505df9af4c38637e656edfa25f2cfec03bee9379")
}

// UnpackSecretsShownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SecretsShown(uint64 era, uint64 last)
func (settlement *Settlement) UnpackSecretsShownError(raw []byte) (*SettlementSecretsShown, error) {
	out := new(SettlementSecretsShown)
	if err := settlement.abi.UnpackIntoInterface(out, "SecretsShown", raw); err != nil {
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
