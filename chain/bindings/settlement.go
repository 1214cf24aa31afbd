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
	Previous  uint64
}

// MisconductAccusation is an auto generated low-level Go binding around an user-defined struct.
type MisconductAccusation struct {
	Seats    uint16
	CaseId   uint64
	Evidence [][32]byte
}

// MisconductCase is an auto generated low-level Go binding around an user-defined struct.
type MisconductCase struct {
	Provider     common.Address
	Era          uint64
	State        uint8
	DisputeUntil uint64
	Frozen       *big.Int
}

// OwedActionsOwed is an auto generated low-level Go binding around an user-defined struct.
type OwedActionsOwed struct {
	Provider   common.Address
	Era        uint64
	Kind       uint8
	TierBefore uint8
	TierAfter  uint8
	WaitsFor   uint64
}

// SettlementBaseContracts is an auto generated low-level Go binding around an user-defined struct.
type SettlementBaseContracts struct {
	AccessControl common.Address
	Registry      common.Address
	Rewards       common.Address
	Vault         common.Address
}

// SettlementBaseParams is an auto generated low-level Go binding around an user-defined struct.
type SettlementBaseParams struct {
	EraReportWindow     uint64
	DisputeWindow       uint64
	MisconductPenaltyBp uint16
	ToleranceBp         uint16
	MinReports          uint8
}

// SettlementStanding is an auto generated low-level Go binding around an user-defined struct.
type SettlementStanding struct {
	LastEra uint64
	Up      uint8
	Down    uint8
}

// SignersTerm is an auto generated low-level Go binding around an user-defined struct.
type SignersTerm struct {
	Signer  common.Address
	FromEra uint64
}

// SettlementMetaData contains all meta data concerning the Settlement contract.
var SettlementMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"accessControl\",\"type\":\"address\"},{\"internalType\":\"contractIProviderRegistry\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"contractIProviderRewardsManager\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"contractIStakeVault\",\"name\":\"vault\",\"type\":\"address\"}],\"internalType\":\"structSettlementBase.Contracts\",\"name\":\"c\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"eraReportWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disputeWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"misconductPenaltyBp\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"toleranceBp\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"minReports\",\"type\":\"uint8\"}],\"internalType\":\"structSettlementBase.Params\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"AlreadyAccused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"AlreadyReported\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"AlreadyVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"internalType\":\"enumMisconduct.CaseState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"enumMisconduct.CaseState\",\"name\":\"wanted\",\"type\":\"uint8\"}],\"name\":\"CaseNotInState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"}],\"name\":\"CaseStillOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"disputeUntil\",\"type\":\"uint64\"}],\"name\":\"DisputeWindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"disputeUntil\",\"type\":\"uint64\"}],\"name\":\"DisputeWindowOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraAlreadyOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"EraInFuture\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraNeverOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"EraNotOver\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EraNotStarted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"providers\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"uptimes\",\"type\":\"uint256\"}],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoEvidence\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"}],\"name\":\"NoSuchTier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"NotCaseProvider\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NotOwed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotResolver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NotVerifierInEra\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NothingToSettle\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"penaltyBp\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"max\",\"type\":\"uint16\"}],\"name\":\"PenaltyTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closedAt\",\"type\":\"uint64\"}],\"name\":\"ReportWindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyVerifiers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"UnknownVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"uptimeBp\",\"type\":\"uint16\"}],\"name\":\"UptimeOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumOwedActions.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ActionOwed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"name\":\"EraOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"EraSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"MisconductDisputed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"slashed\",\"type\":\"uint128\"}],\"name\":\"MisconductExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"frozen\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"disputeUntil\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"evidence\",\"type\":\"bytes32[]\"}],\"name\":\"MisconductFrozen\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"released\",\"type\":\"uint128\"}],\"name\":\"MisconductReleased\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"evidenceHash\",\"type\":\"bytes32\"}],\"name\":\"MisconductReported\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"OwedDropped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"OwedSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"uptimeBp\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"slashed\",\"type\":\"bool\"}],\"name\":\"ProviderSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reports\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"opinions\",\"type\":\"uint256\"}],\"name\":\"ProviderUndecided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint16[]\",\"name\":\"uptimeBp\",\"type\":\"uint16[]\"}],\"name\":\"Reported\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromEra\",\"type\":\"uint64\"}],\"name\":\"SignerSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"}],\"name\":\"TierMoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"activeFromEra\",\"type\":\"uint64\"}],\"name\":\"VerifierAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"activeUntilEra\",\"type\":\"uint64\"}],\"name\":\"VerifierRemoved\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_VERIFIERS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"NO_OPINION\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RESOLVER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"accessControl\",\"outputs\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"accusationOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint16\",\"name\":\"seats\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"caseId\",\"type\":\"uint64\"},{\"internalType\":\"bytes32[]\",\"name\":\"evidence\",\"type\":\"bytes32[]\"}],\"internalType\":\"structMisconduct.Accusation\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"addVerifier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"beaconOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"caseCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"}],\"name\":\"caseOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumMisconduct.CaseState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"disputeUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"frozen\",\"type\":\"uint128\"}],\"internalType\":\"structMisconduct.Case\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"currentEra\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"}],\"name\":\"dispute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputeWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"eraRecord\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"openedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"endSeenAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"previous\",\"type\":\"uint64\"}],\"internalType\":\"structEras.EraRecord\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eraReportWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"}],\"name\":\"finalise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"isVerifierAt\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastOpenedEra\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minReports\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"misconductPenaltyBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"openCaseOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"}],\"name\":\"openCasesOf\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"caseIds\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"openEra\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"owed\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumOwedActions.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"waitsFor\",\"type\":\"uint64\"}],\"internalType\":\"structOwedActions.Owed\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"last\",\"type\":\"uint256\"}],\"name\":\"owedBetween\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumOwedActions.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"waitsFor\",\"type\":\"uint64\"}],\"internalType\":\"structOwedActions.Owed[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owedCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractIProviderRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"removeVerifier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"evidenceHash\",\"type\":\"bytes32\"}],\"name\":\"reportMisconduct\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"reportOf\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"reported\",\"type\":\"bool\"},{\"internalType\":\"uint16\",\"name\":\"uptimeBp\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"reportsDue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"internalType\":\"uint16\",\"name\":\"penaltyBp\",\"type\":\"uint16\"}],\"name\":\"resolve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"}],\"name\":\"retryOwed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rewards\",\"outputs\":[{\"internalType\":\"contractIProviderRewardsManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"setSigner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"signerAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"signerHistory\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"fromEra\",\"type\":\"uint64\"}],\"internalType\":\"structSigners.Term[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"signersAt\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"stageOf\",\"outputs\":[{\"internalType\":\"enumSettlement.Stage\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"standingOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"up\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"down\",\"type\":\"uint8\"}],\"internalType\":\"structSettlement.Standing\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"},{\"internalType\":\"uint16[]\",\"name\":\"uptimeBp\",\"type\":\"uint16[]\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"tallyOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"reports\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"settled\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"toleranceBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"vault\",\"outputs\":[{\"internalType\":\"contractIStakeVault\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"verifiersAt\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Settlement",
	Bin: "0x6101a0604052348015610010575f5ffd5b5060405161520e38038061520e83398101604081905261002f91610366565b8151829082906001600160a01b03161580610055575060208201516001600160a01b0316155b156100735760405163d92e233d60e01b815260040160405180910390fd5b60408201516001600160a01b03161580610098575060608201516001600160a01b0316155b156100b65760405163d92e233d60e01b815260040160405180910390fd5b80516001600160401b03165f03610107576040516387a33b2760e01b815260206004820152600f60248201526e6572615265706f727457696e646f7760881b60448201526064015b60405180910390fd5b80602001516001600160401b03165f03610154576040516387a33b2760e01b815260206004820152600d60248201526c6469737075746557696e646f7760981b60448201526064016100fe565b61271061ffff16816040015161ffff1611156101b3576040516387a33b2760e01b815260206004820152601360248201527f6d6973636f6e6475637450656e616c747942700000000000000000000000000060448201526064016100fe565b61271061ffff16816060015161ffff161115610200576040516387a33b2760e01b815260206004820152600b60248201526a0746f6c6572616e636542760ac1b60448201526064016100fe565b6002816080015160ff161015610246576040516387a33b2760e01b815260206004820152600a6024820152696d696e5265706f72747360b01b60448201526064016100fe565b81516020808401516040808601516060968701516001600160a01b0390811660e05290811660c05291821660a0529216608090815283516001600160401b039081166101005291840151909116610120529082015161ffff908116610140529282015190921661016052015160ff1661018052506104559050565b604051608081016001600160401b03811182821017156102ef57634e487b7160e01b5f52604160045260245ffd5b60405290565b60405160a081016001600160401b03811182821017156102ef57634e487b7160e01b5f52604160045260245ffd5b6001600160a01b0381168114610337575f5ffd5b50565b80516001600160401b0381168114610350575f5ffd5b919050565b805161ffff81168114610350575f5ffd5b5f5f828403610120811215610379575f5ffd5b6080811215610386575f5ffd5b61038e6102c1565b845161039981610323565b815260208501516103a981610323565b602082015260408501516103bc81610323565b604082015260608501516103cf81610323565b6060820152925060a0607f19820112156103e7575f5ffd5b506103f06102f5565b6103fc6080850161033a565b815261040a60a0850161033a565b602082015261041b60c08501610355565b604082015261042c60e08501610355565b606082015261010084015160ff81168114610445575f5ffd5b6080820152919491935090915050565b60805160a05160c05160e0516101005161012051610140516101605161018051614ce461052a5f395f81816108a801526135b301525f81816107a701526135f301525f81816104e801526124ef01525f81816103ab0152612faa01525f818161076d015261133601525f818161088101528181612ff3015281816132b1015261337101525f81816106cc0152818161186101528181613b640152613faf01525f81816106230152818161283401526138ea01525f81816103ea015281816116c301528181611c4b015261212e0152614ce45ff3fe608060405234801561000f575f5ffd5b5060043610610276575f3560e01c8063899e884511610156578063cb5c2de6116100ca578063e7fe318011610084578063e7fe318014610829578063e85e21a914610849578063f4e3275814610869578063fbfa77cf1461087c578063fdd584eb146108a3578063fe0d94c1146108dc575f5ffd5b8063cb5c2de6146107a2578063cc5ffe58146107c9578063da2d7e95146107dc578063ddb34e51146107e5578063e0b5da54146107f8578063e0fb2d1d14610820575f5ffd5b8063a10893061161011b578063a1089306146106f6578063a602ff0914610716578063acc1809e14610729578063b127660414610748578063b16900fd14610768578063ca2dfd0a1461078f575f5ffd5b8063899e88451461068b5780639000b3d6146106ac578063973628f6146106bf5780639ec5a894146106c75780639efadda3146106ee575f5ffd5b806340e3dd84116101ed5780636c19e783116101b25780636c19e783146105e457806378fab260146105f75780637b1039991461061e57806381f15f421461064557806385d0c8a91461066557806386d6282c14610678575f5ffd5b806340e3dd84146105805780635106b61414610593578063624a6a39146105a657806365b4100c146105af57806366b17495146105dc575f5ffd5b80631cd4876d1161023e5780631cd4876d146104245780632254f925146104375780633567d3df146104e357806336aeb51a1461051d57806339335a171461053d57806340a8c53714610560575f5ffd5b806308d8d1651461027a5780631005c5cd146102b5578063110329fb146102ca578063117f5f92146103a657806313007d55146103e5575b5f5ffd5b6102a2610288366004614203565b6001600160401b03165f9081526001602052604090205490565b6040519081526020015b60405180910390f35b6102c86102c336600461425c565b6108ef565b005b6103546102d8366004614203565b604080516080810182525f808252602082018190529181018290526060810191909152506001600160401b039081165f9081526001602081815260409283902083516080810185528154815292015480851691830191909152600160401b8104841692820192909252600160801b909104909116606082015290565b6040516102ac91905f608082019050825182526001600160401b0360208401511660208301526001600160401b0360408401511660408301526001600160401b03606084015116606083015292915050565b6103cd7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160401b0390911681526020016102ac565b61040c7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016102ac565b61040c6104323660046142c0565b6109a0565b6104ad6104453660046142f1565b60408051606080820183525f80835260208084018290529284018190526001600160a01b03949094168452600b82529282902082519384018352546001600160401b038116845260ff600160401b8204811692850192909252600160481b9004169082015290565b6040805182516001600160401b0316815260208084015160ff9081169183019190915292820151909216908201526060016102ac565b61050a7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016102ac565b61053061052b36600461430a565b610a5e565b6040516102ac9190614346565b61055061054b3660046142c0565b610af9565b60405190151581526020016102ac565b61057361056e366004614360565b610b49565b6040516102ac919061438b565b6102c861058e3660046143ef565b610c13565b6002546103cd906001600160401b031681565b6102a260085481565b6105c26105bd36600461442d565b61101b565b60408051921515835261ffff9091166020830152016102ac565b6102a2600e81565b6102c86105f23660046142f1565b61107a565b6102a27f92a19c77d2ea87c7f81d50c74403cb2f401780f3ad919571121efe2bdb427eb181565b61040c7f000000000000000000000000000000000000000000000000000000000000000081565b610658610653366004614203565b611267565b6040516102ac91906144b0565b6103cd610673366004614203565b611304565b6102c8610686366004614360565b611368565b61069e6106993660046144c2565b611443565b6040516102ac929190614587565b6102c86106ba3660046142f1565b6116ae565b6103cd61185e565b61040c7f000000000000000000000000000000000000000000000000000000000000000081565b6102a26118e4565b6107096107043660046142f1565b611961565b6040516102ac91906145ea565b6102c861072436600461464a565b6119f1565b6102a26107373660046142f1565b60046020525f908152604090205481565b61075b610756366004614360565b611b5c565b6040516102ac9190614683565b6103cd7f000000000000000000000000000000000000000000000000000000000000000081565b6102c861079d3660046142f1565b611c36565b61050a7f000000000000000000000000000000000000000000000000000000000000000081565b6102c86107d7366004614691565b611e33565b6102a260035481565b6102c86107f3366004614720565b6120f3565b61080b61080636600461430a565b61220c565b604080519283529015156020830152016102ac565b61050a61ffff81565b61083c61083736600461430a565b612257565b6040516102ac9190614741565b61085c6108573660046143ef565b612314565b6040516102ac91906147b6565b6106586108773660046147c8565b6123da565b61040c7f000000000000000000000000000000000000000000000000000000000000000081565b6108ca7f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff90911681526020016102ac565b6102c86108ea366004614360565b612494565b6108f883612513565b5f610902846125ca565b90505f61090e85612612565b90505f805b848110156109685761094d878787848181106109315761093161480e565b905060200201602081019061094691906142f1565b868661262d565b15610960578161095c81614836565b9250505b600101610913565b50805f03610998576040516276c78960e21b81526001600160401b03871660048201526024015b60405180910390fd5b505050505050565b6001600160a01b0382165f90815260076020526040812080545b8015610a52576001600160401b038416826109d660018461484e565b815481106109e6576109e661480e565b5f91825260209091200154600160a01b90046001600160401b031611610a405781610a1260018361484e565b81548110610a2257610a2261480e565b5f918252602090912001546001600160a01b03169250610a58915050565b80610a4a81614861565b9150506109ba565b505f9150505b92915050565b5f610a6761185e565b6001600160401b0316836001600160401b0316101580610a965750610a8b83611304565b6001600160401b0316155b15610aa257505f610a58565b6001600160401b0383165f908152600a602090815260408083206001600160a01b0386168452909152902054610af290610adb856125ca565b610ae486612612565b610aed86612813565b6128c3565b9392505050565b5f5f5f610b058461292d565b91509150818015610b4057505f19610b3d5f8381548110610b2857610b2861480e565b905f5260205f209060020201600101876129b0565b14155b95945050505050565b6040805160a080820183525f8083526020808401829052838501829052606084018290526080840182905285825260058152908490208451928301855280546001600160a01b0381168452600160a01b81046001600160401b0316928401929092529293919291830190600160e01b900460ff166004811115610bce57610bce614332565b6004811115610bdf57610bdf614332565b8152600191909101546001600160401b0381166020830152600160401b90046001600160801b031660409091015292915050565b5f5b81811015611016575f60095f858585818110610c3357610c3361480e565b602090810292909201358352508181019290925260409081015f20815160c08101835281546001600160a01b0381168252600160a01b81046001600160401b031694820194909452929091830190600160e01b900460ff166002811115610c9c57610c9c614332565b6002811115610cad57610cad614332565b8152815460ff600160e81b820481166020840152600160f01b9091041660408201526001909101546001600160401b031660609091015290505f81604001516002811115610cfd57610cfd614332565b03610d3757838383818110610d1457610d1461480e565b90506020020135604051638af2a0fb60e01b815260040161098f91815260200190565b5f60a08201516001600160401b03165f90815260096020526040902054600160e01b900460ff166002811115610d6f57610d6f614332565b14610d7a575061100e565b60095f858585818110610d8f57610d8f61480e565b602090810292909201358352508101919091526040015f2080546001600160f81b0319168155600101805467ffffffffffffffff19169055600281604001516002811115610ddf57610ddf614332565b148015610e015750806060015160ff16610dfb825f0151612813565b60ff1614155b15610e5157838383818110610e1857610e1861480e565b905060200201357f9120ff5291f1313c024f1830164e95d1a55e8e63278dfab62a8a52e73ab55c0960405160405180910390a25061100e565b5f5f610e5c83612a0a565b915091508115610eb057858585818110610e7857610e7861480e565b905060200201357fb5e2815c6fdd7eb0233cae503b2f6f745c7f110d0afd32f4d38f3769cd93ac3360405160405180910390a261100a565b8260095f888888818110610ec657610ec661480e565b602090810292909201358352508181019290925260409081015f2083518154938501516001600160401b0316600160a01b026001600160e01b03199094166001600160a01b0390911617929092178083559083015190829060ff60e01b1916600160e01b836002811115610f3c57610f3c614332565b021790555060608201518154608084015160ff908116600160f01b0260ff60f01b1991909316600160e81b021661ffff60e81b199091161717815560a090910151600190910180546001600160401b0392831667ffffffffffffffff19909116179055835160208501516001600160a01b039091169116878787818110610fc557610fc561480e565b905060200201357f883fca8c11b768808cc5da76dfb4bed17adf4d2083bd7b31b4b1b1b6761abbae866040015185604051611001929190614876565b60405180910390a45b5050505b600101610c15565b505050565b5f5f5f6110288587612a7c565b506001600160401b0387165f908152600a602090815260408083206001600160a01b03891684529091529020549091506110628183612b1b565b61106c8284612b38565b935093505050935093915050565b6001600160a01b0381166110a15760405163d92e233d60e01b815260040160405180910390fd5b335f908152600760205260408120906110b861185e565b82549091505f81156110d4576110cf8360016148b9565b6110d6565b825b90505f8211801561112657506001600160401b038116846110f860018561484e565b815481106111085761110861480e565b5f91825260209091200154600160a01b90046001600160401b031610155b156111b357604080518082019091526001600160a01b03861681526001600160401b03821660208201528461115c60018561484e565b8154811061116c5761116c61480e565b5f91825260209182902083519101805493909201516001600160401b0316600160a01b026001600160e01b03199093166001600160a01b0390911617919091179055611216565b604080518082019091526001600160a01b0380871682526001600160401b0380841660208085019182528854600181018a555f8a8152919091209451940180549151909216600160a01b026001600160e01b031990911693909216929092171790555b6040516001600160401b03821681526001600160a01b0386169033907ff51bd20684b6fbd9a9df15288a953c741e33edcd855a2ced5502330c7b648bbe906020015b60405180910390a35050505050565b60605f5f6112748461292d565b915091508161128357826112fc565b5f81815481106112955761129561480e565b905f5260205f2090600202016001018054806020026020016040519081016040528092919081815260200182805480156112f657602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116112d8575b50505050505b949350505050565b6001600160401b038082165f908152600160208190526040822001549091600160401b9091041680156113605761135b7f0000000000000000000000000000000000000000000000000000000000000000826148b9565b610af2565b5f9392505050565b5f611374826001612b4e565b80549091506001600160a01b031633146113bc57805460405163c56678e160e01b8152600481018490523360248201526001600160a01b03909116604482015260640161098f565b60018101546001600160401b031642111561140257600181015460405163695bc54360e01b8152600481018490526001600160401b03909116602482015260440161098f565b805460ff60e01b1916600160e11b178155604051339083907f92cc41f51ee7dc5b3f76d9bf917d31793c763b5476406a7f5cdb813add6721e1905f90a35050565b6060805f845b84811161149f575f5f82815260096020526040902054600160e01b900460ff16600281111561147a5761147a614332565b1461148d578161148981614836565b9250505b8061149781614836565b915050611449565b50806001600160401b038111156114b8576114b86148d8565b6040519080825280602002602001820160405280156114e1578160200160208202803683370190505b50816001600160401b038111156114fa576114fa6148d8565b60405190808252806020026020018201604052801561155857816020015b6040805160c0810182525f8082526020808301829052928201819052606082018190526080820181905260a082015282525f199092019101816115185790505b5090935091505f9050845b8481116116a5575f5f82815260096020526040902054600160e01b900460ff16600281111561159457611594614332565b14611693575f81815260096020908152604091829020825160c08101845281546001600160a01b0381168252600160a01b81046001600160401b031693820193909352849391929091839190830190600160e01b900460ff1660028111156115fe576115fe614332565b600281111561160f5761160f614332565b8152815460ff600160e81b820481166020840152600160f01b9091041660408201526001909101546001600160401b0316606090910152865190915086908590811061165d5761165d61480e565b602002602001018585815181106116765761167661480e565b6020908102919091010191909152528161168f81614836565b9250505b8061169d81614836565b915050611563565b50509250929050565b604051630935e01b60e21b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324d7806c90602401602060405180830381865afa158015611710573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061173491906148ec565b61175357604051630bd4212160e11b815233600482015260240161098f565b6001600160a01b03811661177a5760405163d92e233d60e01b815260040160405180910390fd5b5f611783612bba565b90505f1961179482600101846129b0565b146117bd5760405163a379b3db60e01b81526001600160a01b038316600482015260240161098f565b6001810154600d19016117e6576040516342176bef60e11b8152600e600482015260240161098f565b6001818101805491820181555f90815260209081902090910180546001600160a01b0319166001600160a01b03851690811790915582546040516001600160401b03909116815290917f23da94b8f160f511f035ef047dd15f196fdd01a95a4cfab0350e57ea3adcdef1910160405180910390a25050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d250b6cb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156118bb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118df919061490b565b905090565b5f5f6118ee61185e565b9050806001600160401b03165f036119195760405163eaca1d5b60e01b815260040160405180910390fd5b6002546001600160401b0380831691160361195257604051637f46dd0d60e01b81526001600160401b038216600482015260240161098f565b61195b81612cea565b91505090565b6001600160a01b0381165f908152600760209081526040808320805482518185028101850190935280835260609492939192909184015b828210156119e6575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b90046001600160401b031681830152825260019092019101611998565b505050509050919050565b6119fa83612e6b565b80611a185760405163ea1aa62b60e01b815260040160405180910390fd5b5f5f611a243386612a7c565b6001600160401b0387165f9081526006602090815260408083206001600160a01b038a168452909152902080549294509092509061ffff16831c60019081169003611aa257604051635a61d82360e11b81523360048201526001600160a01b03861660248201526001600160401b038716604482015260640161098f565b805461ffff19811661ffff918216600180871b90931617178255808201805491820181555f90815260209081902090910185905560405185815233916001600160a01b038816916001600160401b038a16917f19b4738415b15883f5b4158bf0d782b5b06c47e4a2d2057926a7226fc1436abb910160405180910390a480546201000090046001600160401b0316158015611b4c575060018101548290611b4a906002614922565b115b1561099857610998868683612efa565b6040805160c080820183525f8083526020808401829052838501829052606084018290526080840182905260a0840182905285825260098152908490208451928301855280546001600160a01b0381168452600160a01b81046001600160401b0316928401929092529293919291830190600160e01b900460ff166002811115611be857611be8614332565b6002811115611bf957611bf9614332565b8152815460ff600160e81b820481166020840152600160f01b9091041660408201526001909101546001600160401b031660609091015292915050565b604051630935e01b60e21b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324d7806c90602401602060405180830381865afa158015611c98573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611cbc91906148ec565b611cdb57604051630bd4212160e11b815233600482015260240161098f565b5f611ce4612bba565b90505f611cf482600101846129b0565b90505f198103611d22576040516372a161ab60e01b81526001600160a01b038416600482015260240161098f565b600180830180549091611d349161484e565b81548110611d4457611d4461480e565b5f918252602090912001546001830180546001600160a01b039092169183908110611d7157611d7161480e565b905f5260205f20015f6101000a8154816001600160a01b0302191690836001600160a01b0316021790555081600101805480611daf57611daf614939565b5f8281526020902081015f1990810180546001600160a01b031916905501905581546001600160a01b038416907f8df5730dfad93cdf4c6193b788e5262f2f11f7e5796d2a7875c375e5d0df7d8690611e13906001906001600160401b031661494d565b6040516001600160401b03909116815260200160405180910390a2505050565b828114611e5d576040516355c5b3e360e11b8152600481018490526024810182905260440161098f565b611e6685612513565b611e6f85612612565b15611eaa5784611e7e86611304565b604051636c89565b60e11b81526001600160401b0392831660048201529116602482015260440161098f565b5f611eb53387612a7c565b5090505f5b84811015612099575f848483818110611ed557611ed561480e565b9050602002016020810190611eea919061496c565b905061271061ffff8216118015611f05575061ffff81811614155b15611f6057868683818110611f1c57611f1c61480e565b9050602002016020810190611f3191906142f1565b60405163a15ccb4b60e01b81526001600160a01b03909116600482015261ffff8216602482015260440161098f565b6001600160401b0388165f908152600a6020526040812081898986818110611f8a57611f8a61480e565b9050602002016020810190611f9f91906142f1565b6001600160a01b0316815260208101919091526040015f20549050611fc48185612b1b565b1561202c5733888885818110611fdc57611fdc61480e565b9050602002016020810190611ff191906142f1565b604051634e84634d60e11b81526001600160a01b039283166004820152911660248201526001600160401b038a16604482015260640161098f565b6120378185846131ac565b6001600160401b038a165f908152600a60205260408120908a8a878181106120615761206161480e565b905060200201602081019061207691906142f1565b6001600160a01b0316815260208101919091526040015f20555050600101611eba565b50336001600160a01b0316866001600160401b03167f6ba1ca8d684de788936e059b7289916f9c9422e630809b75fb7de64cee6ddf53878787876040516120e39493929190614985565b60405180910390a3505050505050565b604051632474521560e21b81527f92a19c77d2ea87c7f81d50c74403cb2f401780f3ad919571121efe2bdb427eb160048201523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906391d1485490604401602060405180830381865afa15801561217b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061219f91906148ec565b6121be576040516301050cfb60e31b815233600482015260240161098f565b61271061ffff821611156121f357604051637565af6760e11b815261ffff82166004820152612710602482015260440161098f565b61220882612202846002612b4e565b836131da565b5050565b6001600160401b0382165f908152600a602090815260408083206001600160a01b038516845290915281205481906122438161342f565b9250600160f01b16151590505b9250929050565b60408051606080820183525f8083526020830152918101919091526001600160401b038084165f9081526006602090815260408083206001600160a01b03871684528252918290208251606081018452815461ffff81168252620100009004909416848301526001810180548451818502810185018652818152929486019383018282801561230357602002820191905f5260205f20905b8154815260200190600101908083116122ef575b505050505081525050905092915050565b6060816001600160401b0381111561232e5761232e6148d8565b604051908082528060200260200182016040528015612357578160200160208202803683370190505b5090505f5b828110156123d35760045f8585848181106123795761237961480e565b905060200201602081019061238e91906142f1565b6001600160a01b03166001600160a01b031681526020019081526020015f20548282815181106123c0576123c061480e565b602090810291909101015260010161235c565b5092915050565b6060826001600160401b038111156123f4576123f46148d8565b60405190808252806020026020018201604052801561241d578160200160208202803683370190505b5090505f5b8381101561248c5761245a85858381811061243f5761243f61480e565b905060200201602081019061245491906142f1565b846109a0565b82828151811061246c5761246c61480e565b6001600160a01b0390921660209283029190910190910152600101612422565b509392505050565b5f6124a0826001612b4e565b60018101549091506001600160401b031642116124e8576001810154604051634a24045b60e11b8152600481018490526001600160401b03909116602482015260440161098f565b61220882827f00000000000000000000000000000000000000000000000000000000000000006131da565b5f61251c61185e565b9050806001600160401b0316826001600160401b03161061256357604051631edebb3360e31b81526001600160401b0380841660048301528216602482015260440161098f565b6001600160401b038083165f9081526001602081905260408220015490911690036125ac5760405163822a030760e01b81526001600160401b038316600482015260240161098f565b6002546001600160401b038281169116146122085761101681612cea565b5f5f5f6125d68461292d565b91509150816125e5575f6112fc565b5f81815481106125f7576125f761480e565b905f5260205f20906002020160010180549050949350505050565b5f61261c82611304565b6001600160401b0316421192915050565b6001600160401b0384165f908152600a602090815260408083206001600160a01b03871684529091528120548161266386612813565b90506001612673838787856128c3565b600381111561268457612684614332565b14612693575f925050506112fc565b6001600160401b0387165f908152600a602090815260408083206001600160a01b038a1684529091528120600160f01b841790556126d083613465565b90506126db816135b0565b1561274457866001600160a01b0316886001600160401b03167fc7769988f23b270a59cd8ffd05e966cbcc649c193642576b2d80a2516ea1adb161271e8661342f565b84516040805192835260208301919091520160405180910390a3600193505050506112fc565b5f5f61274f83613660565b915091505f5f6127628c8c8887876136c5565b6040805161ffff8716815260ff8a81166020830152841681830152821515606082015290519294509092506001600160a01b038d16916001600160401b038f16917f0e43a2151590f5206cb578ea6e5bcc7b95010df075597e394855e935161c7440919081900360800190a35f816127da575f6127e4565b6127e48d8d6137e6565b90508660ff168360ff1614612800576128008d8d898685613832565b5060019c9b505050505050505050505050565b604051638ad4ebf160e01b81526001600160a01b0382811660048301525f917f000000000000000000000000000000000000000000000000000000000000000090911690638ad4ebf190602401602060405180830381865afa925050508015612899575060408051601f3d908101601f1916820190925261289691810190614a12565b60015b6128a457505f919050565b600760ff8216106128b5575f610af2565b610af2816138b0565b919050565b5f600160f01b8516156128d8575060026112fc565b8160ff165f036128ea575060036112fc565b5f6128f48661342f565b905083801561290257505f81115b8061291657505f8511801561291657508481145b612920575f612923565b60015b9695505050505050565b5f805481905b80156129a5576001600160401b0384165f61294f60018461484e565b8154811061295f5761295f61480e565b5f9182526020909120600290910201546001600160401b031611612993576001612989818361484e565b9250925050915091565b8061299d81614861565b915050612933565b505f93849350915050565b5f805b8354811015612a0057826001600160a01b03168482815481106129d8576129d861480e565b5f918252602090912001546001600160a01b0316036129f8579050610a58565b6001016129b3565b505f199392505050565b5f606062061a805a1015612a3f575a6040516309ee5fcf60e41b8152600481019190915262061a80602482015260440161098f565b600183604001516002811115612a5757612a57614332565b14612a6a57612a65836138e5565b612a73565b612a7383613a3f565b91509150915091565b5f5f5f5f612a898561292d565b9150915081612a99575f19612aae565b612aae5f8281548110610b2857610b2861480e565b93505f198403612aeb57604051630a68f17360e01b81526001600160a01b03871660048201526001600160401b038616602482015260440161098f565b5f8181548110612afd57612afd61480e565b905f5260205f20906002020160010180549050925050509250929050565b5f612b278260e0614a32565b83901c600116600114905092915050565b5f612b44826010614922565b9290921c92915050565b5f828152600560205260409020816004811115612b6d57612b6d614332565b8154600160e01b900460ff166004811115612b8a57612b8a614332565b14610a58578054604051630aca6dc360e41b815261098f918591600160e01b90910460ff16908590600401614a45565b5f5f612bc461185e565b612bcf9060016148b9565b5f549091508015801590612c1f57506001600160401b0382165f612bf460018461484e565b81548110612c0457612c0461480e565b5f9182526020909120600290910201546001600160401b0316145b15612c53575f612c3060018361484e565b81548110612c4057612c4061480e565b905f5260205f2090600202019250505090565b5f80546001810182559080526002027f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5630180546001600160401b03841667ffffffffffffffff1990911617815592508015612ce5575f612cb460018361484e565b81548110612cc457612cc461480e565b905f5260205f209060020201600101836001019081612ce39190614a66565b505b505090565b6002546001600160401b03165f818152600160205260408120909190463085612d1281613c6b565b8454604051612d28959493929190602001614b0d565b604051602081830303815290604052805190602001209250816001600160401b03165f14612d7d576001810180546fffffffffffffffff00000000000000001916600160401b426001600160401b0316021790555b604080516080810182528481526001600160401b0342811660208084019182525f848601818152888516606087019081528b861680845260019485905292889020965187559351959092018054925193518516600160801b0267ffffffffffffffff60801b19948616600160401b026fffffffffffffffffffffffffffffffff1990941696909516959095179190911791909116919091179091556002805467ffffffffffffffff19168217905590517fdda9007cae0c3aa7047a516d9d312bf40542bdbb4b5a381821aaff105870d68d90612e5c9086815260200190565b60405180910390a25050919050565b5f612e7461185e565b9050806001600160401b0316826001600160401b03161115612ebc5760405163316afec360e21b81526001600160401b0380841660048301528216602482015260440161098f565b806001600160401b0316826001600160401b031603612ed9575050565b612ee282612513565b612eeb82612612565b156122085781611e7e83611304565b6001600160a01b0382165f9081526004602052604090205415612f53576001600160a01b0382165f818152600460208190526040918290205491516329a63e7560e21b815290810192909252602482015260440161098f565b5f60035f8154612f6290614836565b9182905550825469ffffffffffffffff00001916620100006001600160401b038316021783556001600160a01b0384165f908152600460205260408120829055909150612fcf7f0000000000000000000000000000000000000000000000000000000000000000426148b9565b604051638d1fdf2f60e01b81526001600160a01b0386811660048301529192505f917f00000000000000000000000000000000000000000000000000000000000000001690638d1fdf2f906024016020604051808303815f875af1158015613039573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061305d9190614b79565b6040805160a0810182526001600160a01b03881681526001600160401b03891660208201529192508101600181526001600160401b038085166020808401919091526001600160801b0385166040938401525f878152600582528390208451815492860151909316600160a01b026001600160e01b03199092166001600160a01b039093169290921717808255918301519091829060ff60e01b1916600160e01b83600481111561311057613110614332565b02179055506060820151600191820180546080909401516001600160801b0316600160401b026001600160c01b03199094166001600160401b039283161793909317909255604051918816916001600160a01b0388169186917f74be61e5137e49ae31d2ea89bb3f93fa02ce96c92565fbc47c476913138d7fa29161319c9187918991908c0190614b9f565b60405180910390a4505050505050565b5f6131b88360e0614a32565b6001901b6131c7846010614922565b8361ffff16901b85171790509392505050565b60018201545f90612710906132049061ffff851690600160401b90046001600160801b0316614922565b61320e9190614bfb565b83549091506001600160a01b03166001600160801b03821615613232576003613235565b60045b8454859060ff60e01b1916600160e01b83600481111561325757613257614332565b02179055506001600160a01b0381165f908152600460205260408120556001600160801b03821615613352576040516319db62f560e21b81526001600160a01b0382811660048301526001600160801b03841660248301527f0000000000000000000000000000000000000000000000000000000000000000169063676d8bd4906044015f604051808303815f87803b1580156132f2575f5ffd5b505af1158015613304573d5f5f3e3d5ffd5b50506040516001600160801b03851681526001600160a01b03841692508791507fac2c794e84fc89c62ec184fe83cf83f0777f88c0765ba143950621994c770aed9060200160405180910390a35b604051631916558760e01b81526001600160a01b0382811660048301527f000000000000000000000000000000000000000000000000000000000000000016906319165587906024015f604051808303815f87803b1580156133b2575f5ffd5b505af11580156133c4573d5f5f3e3d5ffd5b50505050806001600160a01b0316857ffe453908287643dff4859cdd6a4888885c3cbef7bdc06e4ac7412571ad6ffc5f848760010160089054906101000a90046001600160801b03166134179190614c1a565b6040516001600160801b039091168152602001611258565b5f613fff60e083901c165b801561345f578161344a81614836565b9250613459905060018261484e565b1661343a565b50919050565b60408051600e8082526101e08201909252606091602082016101c0803683370190505090505f805b600e8110156135a8576134a08482612b1b565b15806134ba575061ffff6134b48583612b38565b61ffff16145b6135a0575f6134c98583612b38565b90505f836134d681614836565b945090505b5f81118015613514575061ffff8216856134f660018461484e565b815181106135065761350661480e565b602002602001015161ffff16115b15613574578461352560018361484e565b815181106135355761353561480e565b602002602001015185828151811061354f5761354f61480e565b61ffff909216602092830291909101909101528061356c81614861565b9150506134db565b818582815181106135875761358761480e565b602002602001019061ffff16908161ffff168152505050505b60010161348d565b508152919050565b5f7f000000000000000000000000000000000000000000000000000000000000000060ff16825110156135e557506001919050565b81516002148015610a5857507f000000000000000000000000000000000000000000000000000000000000000061ffff16825f815181106136285761362861480e565b6020026020010151836001815181106136435761364361480e565b60200260200101516136559190614c39565b61ffff161192915050565b5f5f82600260018551613673919061484e565b61367d9190614bfb565b8151811061368d5761368d61480e565b602002602001015183600285516136a49190614bfb565b815181106136b4576136b461480e565b602002602001015191509150915091565b6001600160a01b0384165f908152600b60209081526040808320815160608101835290546001600160401b038116825260ff600160401b82048116948301859052600160481b90910416918101829052839290918391829161372a918a918a8a613caa565b8651939850965090935091506001600160401b03908116908b1611613754578794505050506137dc565b604080516060810182526001600160401b03808d16825260ff94851660208084019182529486168385019081526001600160a01b038e165f908152600b9096529390942091518254945193518616600160481b0269ff0000000000000000001994909616600160401b0268ffffffffffffffffff199095169116179290921716919091179055505b9550959350505050565b6040805160c0810182526001600160a01b03831681526001600160401b03841660208201525f91610af291908101600181525f6020820181905260408201819052606090910152613dc7565b6040805160c0810182526001600160a01b03861681526001600160401b03878116602083015260029282019290925260ff85811660608301528416608082015290821660a0820152811561389e576138988160405180602001604052805f815250613df4565b50610998565b6138a781613dc7565b50505050505050565b5f600760ff8316106138da576040516361819a6960e11b815260ff8316600482015260240161098f565b610a58826001614c53565b5f60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a5e67ba6845f01516139288660800151613f3b565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260ff1660248201526044015f604051808303815f87803b15801561396e575f5ffd5b505af192505050801561397f575060015b6139bc573d8080156139ac576040519150601f19603f3d011682016040523d82523d5f602084013e6139b1565b606091505b505f94909350915050565b825f01516001600160a01b031683602001516001600160401b03167f6509acef243f098a0bf949dfb5dc8ca41f318f269f0483e181a835095570d3af85606001518660800151604051613a1f92919060ff92831681529116602082015260400190565b60405180910390a3505060408051602081019091525f8152600192909150565b5f6060613a53835f01518460200151613f7f565b15613a7057505060408051602081019091525f8152600192909150565b6040805160018082528183019092525f916020808301908036833750506040805160018082528183019092529293505f9291506020808301908036833750506040805160018082528183019092529293505f92915060208083019080368337019050509050855f015186602001516064816001600160401b03169150855f81518110613afe57613afe61480e565b60200260200101855f81518110613b1757613b1761480e565b60200260200101855f81518110613b3057613b3061480e565b60ff909416602094850291909101909301929092529190526001600160a01b03918216905260405163ba15cf4f60e01b81527f00000000000000000000000000000000000000000000000000000000000000009091169063ba15cf4f90613b9f90869086908690600401614c6c565b5f604051808303815f87803b158015613bb6575f5ffd5b505af1925050508015613bc7575060015b613c07573d808015613bf4576040519150601f19603f3d011682016040523d82523d5f602084013e613bf9565b606091505b505f97909650945050505050565b855f01516001600160a01b031686602001516001600160401b03167f8288ccc98719b273b26c3284c4cb2797d84d04be26fb07604e06dee0c74d261560405160405180910390a3600160405180602001604052805f81525094509450505050915091565b606044613c7960014361484e565b40604051602001613c94929190918252602082015260400190565b6040516020818303038152906040529050919050565b5f5f5f5f5f613cb88a614026565b9050806020015161ffff168661ffff16109150805f015161ffff168761ffff161115613d4757806040015160ff165f03613cfb57895f5f94509450945050613dbb565b604081015160ff16613d0e8a6001614c53565b60ff161015613d2a5789613d238a6001614c53565b5f84613d39565b613d3560018b614ccb565b5f5f845b945094509450945050613dbb565b805f015161ffff168661ffff1611613db057806060015160ff165f03613d7657895f5f94509450945050613dbb565b606081015160ff16613d89896001614c53565b60ff161015613da557895f613d9f8a6001614c53565b84613d39565b613d358a6001614c53565b898989945094509450505b95509550955095915050565b5f5f5f613dd384612a0a565b9150915081613deb57613de68482613df4565b6112fc565b5f949350505050565b5f60085f8154613e0390614836565b91829055505f8181526009602090815260409182902086518154928801516001600160401b0316600160a01b026001600160e01b03199093166001600160a01b0390911617919091178082559186015192935085929091829060ff60e01b1916600160e01b836002811115613e7a57613e7a614332565b021790555060608201518154608084015160ff908116600160f01b0260ff60f01b1991909316600160e81b021661ffff60e81b199091161717815560a090910151600190910180546001600160401b0392831667ffffffffffffffff199091161790558351602085015160408087015190516001600160a01b0390931693919091169184917f883fca8c11b768808cc5da76dfb4bed17adf4d2083bd7b31b4b1b1b6761abbae91613f2d91908890614876565b60405180910390a492915050565b5f600160ff83161080613f515750600760ff8316115b15613f74576040516361819a6960e11b815260ff8316600482015260240161098f565b610a58600183614ccb565b604051634fc8ca4d60e01b81526001600160a01b0383811660048301526001600160401b03831660248301525f917f000000000000000000000000000000000000000000000000000000000000000090911690634fc8ca4d90604401602060405180830381865afa925050508015614014575060408051601f3d908101601f19168201909252614011918101906148ec565b60015b61401f57505f610a58565b9050610a58565b604080516080810182525f8082526020820181905291810182905260608101919091528160ff16600103614084575050604080516080810182526126ac81526121346020808301919091525f92820192909252606081019190915290565b8160ff166002036140bb575050604080516080810182526126488152611f406020820152601e918101919091526019606082015290565b8160ff166003036140f2575050604080516080810182526125e48152611d4c60208201526017918101919091526014606082015290565b8160ff166004036141295750506040805160808101825261251c8152611b586020820152601191810191909152600e606082015290565b8160ff166005036141605750506040805160808101825261232881526119646020820152600b918101919091526007606082015290565b8160ff1660060361419757505060408051608081018252612134815261177060208201526005918101829052606081019190915290565b8160ff166007036141cf57505060408051608081018252611d4c81525f60208201819052600392820192909252606081019190915290565b6040516361819a6960e11b815260ff8316600482015260240161098f565b80356001600160401b03811681146128be575f5ffd5b5f60208284031215614213575f5ffd5b610af2826141ed565b5f5f83601f84011261422c575f5ffd5b5081356001600160401b03811115614242575f5ffd5b6020830191508360208260051b8501011115612250575f5ffd5b5f5f5f6040848603121561426e575f5ffd5b614277846141ed565b925060208401356001600160401b03811115614291575f5ffd5b61429d8682870161421c565b9497909650939450505050565b80356001600160a01b03811681146128be575f5ffd5b5f5f604083850312156142d1575f5ffd5b6142da836142aa565b91506142e8602084016141ed565b90509250929050565b5f60208284031215614301575f5ffd5b610af2826142aa565b5f5f6040838503121561431b575f5ffd5b614324836141ed565b91506142e8602084016142aa565b634e487b7160e01b5f52602160045260245ffd5b602081016004831061435a5761435a614332565b91905290565b5f60208284031215614370575f5ffd5b5035919050565b6005811061438757614387614332565b9052565b81516001600160a01b031681526020808301516001600160401b03169082015260408083015160a08301916143c290840182614377565b506001600160401b0360608401511660608301526001600160801b03608084015116608083015292915050565b5f5f60208385031215614400575f5ffd5b82356001600160401b03811115614415575f5ffd5b6144218582860161421c565b90969095509350505050565b5f5f5f6060848603121561443f575f5ffd5b614448846141ed565b9250614456602085016142aa565b9150614464604085016142aa565b90509250925092565b5f8151808452602084019350602083015f5b828110156144a65781516001600160a01b031686526020958601959091019060010161447f565b5093949350505050565b602081525f610af2602083018461446d565b5f5f604083850312156144d3575f5ffd5b50508035926020909101359150565b5f8151808452602084019350602083015f5b828110156144a65781518652602095860195909101906001016144f4565b6003811061438757614387614332565b80516001600160a01b031682526020808201516001600160401b0316908301526040808201519061455590840182614512565b5060ff606082015116606083015260ff60808201511660808301526001600160401b0360a08201511660a08301525050565b604081525f61459960408301856144e2565b82810360208401528084518083526020830191506020860192505f5b818110156145de576145c8838551614522565b6020939093019260c092909201916001016145b5565b50909695505050505050565b602080825282518282018190525f918401906040840190835b8181101561463f57835180516001600160a01b031684526020908101516001600160401b03168185015290930192604090920191600101614603565b509095945050505050565b5f5f5f6060848603121561465c575f5ffd5b614665846141ed565b9250614673602085016142aa565b9150604084013590509250925092565b60c08101610a588284614522565b5f5f5f5f5f606086880312156146a5575f5ffd5b6146ae866141ed565b945060208601356001600160401b038111156146c8575f5ffd5b6146d48882890161421c565b90955093505060408601356001600160401b038111156146f2575f5ffd5b6146fe8882890161421c565b969995985093965092949392505050565b803561ffff811681146128be575f5ffd5b5f5f60408385031215614731575f5ffd5b823591506142e86020840161470f565b602081525f6080820161ffff84511660208401526001600160401b036020850151166040840152604084015160608085015281815180845260a0860191506020830193505f92505b808310156147ac5783518252602082019150602084019350600183019250614789565b5095945050505050565b602081525f610af260208301846144e2565b5f5f5f604084860312156147da575f5ffd5b83356001600160401b038111156147ef575f5ffd5b6147fb8682870161421c565b90945092506144649050602085016141ed565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f6001820161484757614847614822565b5060010190565b81810381811115610a5857610a58614822565b5f8161486f5761486f614822565b505f190190565b6148808184614512565b604060208201525f82518060408401528060208501606085015e5f606082850101526060601f19601f8301168401019150509392505050565b6001600160401b038181168382160190811115610a5857610a58614822565b634e487b7160e01b5f52604160045260245ffd5b5f602082840312156148fc575f5ffd5b81518015158114610af2575f5ffd5b5f6020828403121561491b575f5ffd5b5051919050565b8082028115828204841417610a5857610a58614822565b634e487b7160e01b5f52603160045260245ffd5b6001600160401b038281168282160390811115610a5857610a58614822565b5f6020828403121561497c575f5ffd5b610af28261470f565b604080825281018490525f8560608301825b878110156149c5576001600160a01b036149b0846142aa565b16825260209283019290910190600101614997565b50838103602080860191909152858252019050845f5b85811015614a055761ffff6149ef8361470f565b16835260209283019291909101906001016149db565b5090979650505050505050565b5f60208284031215614a22575f5ffd5b815160ff81168114610af2575f5ffd5b80820180821115610a5857610a58614822565b83815260608101614a596020830185614377565b6112fc6040830184614377565b818103614a71575050565b81546001600160401b03811115614a8a57614a8a6148d8565b600160401b811115614a9e57614a9e6148d8565b815481835580821015614ad257825f528160205f20018282035f5b81811015614ace575f83820155600101614ab9565b5050505b505f838152602090205f8381526020902081545f5b848110156138a757600193840180546001600160a01b0393909316848301559301614ae7565b6e39b630b93597bb1897b132b0b1b7b760891b815285600f8201526bffffffffffffffffffffffff198560601b16602f8201526001600160401b0360c01b8460c01b1660438201525f83518060208601604b85015e604b920191820192909252606b0195945050505050565b5f60208284031215614b89575f5ffd5b81516001600160801b0381168114610af2575f5ffd5b5f606082016001600160801b03861683526001600160401b038516602084015260606040840152808454808352608085019150855f5260205f2092505f5b81811015614a05578354835260019384019360209093019201614bdd565b5f82614c1557634e487b7160e01b5f52601260045260245ffd5b500490565b6001600160801b038281168282160390811115610a5857610a58614822565b61ffff8281168282160390811115610a5857610a58614822565b60ff8181168382160190811115610a5857610a58614822565b606081525f614c7e606083018661446d565b8281036020840152614c9081866144e2565b8381036040850152845180825260208087019350909101905f5b81811015614a0557835160ff16835260209384019390920191600101614caa565b60ff8281168282160390811115610a5857610a5861482256",
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
// Solidity: constructor((address,address,address,address) c, (uint64,uint64,uint16,uint16,uint8) p) returns()
func (settlement *Settlement) PackConstructor(c SettlementBaseContracts, p SettlementBaseParams) []byte {
	enc, err := settlement.abi.Pack("", c, p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXVERIFIERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66b17495.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_VERIFIERS() view returns(uint256)
func (settlement *Settlement) PackMAXVERIFIERS() []byte {
	enc, err := settlement.abi.Pack("MAX_VERIFIERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXVERIFIERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66b17495.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_VERIFIERS() view returns(uint256)
func (settlement *Settlement) TryPackMAXVERIFIERS() ([]byte, error) {
	return settlement.abi.Pack("MAX_VERIFIERS")
}

// UnpackMAXVERIFIERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66b17495.
//
// Solidity: function MAX_VERIFIERS() view returns(uint256)
func (settlement *Settlement) UnpackMAXVERIFIERS(data []byte) (*big.Int, error) {
	out, err := settlement.abi.Unpack("MAX_VERIFIERS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNOOPINION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0fb2d1d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function NO_OPINION() view returns(uint16)
func (settlement *Settlement) PackNOOPINION() []byte {
	enc, err := settlement.abi.Pack("NO_OPINION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNOOPINION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0fb2d1d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function NO_OPINION() view returns(uint16)
func (settlement *Settlement) TryPackNOOPINION() ([]byte, error) {
	return settlement.abi.Pack("NO_OPINION")
}

// UnpackNOOPINION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe0fb2d1d.
//
// Solidity: function NO_OPINION() view returns(uint16)
func (settlement *Settlement) UnpackNOOPINION(data []byte) (uint16, error) {
	out, err := settlement.abi.Unpack("NO_OPINION", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackRESOLVERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78fab260.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RESOLVER_ROLE() view returns(bytes32)
func (settlement *Settlement) PackRESOLVERROLE() []byte {
	enc, err := settlement.abi.Pack("RESOLVER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRESOLVERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78fab260.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RESOLVER_ROLE() view returns(bytes32)
func (settlement *Settlement) TryPackRESOLVERROLE() ([]byte, error) {
	return settlement.abi.Pack("RESOLVER_ROLE")
}

// UnpackRESOLVERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x78fab260.
//
// Solidity: function RESOLVER_ROLE() view returns(bytes32)
func (settlement *Settlement) UnpackRESOLVERROLE(data []byte) ([32]byte, error) {
	out, err := settlement.abi.Unpack("RESOLVER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAccessControl is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13007d55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accessControl() view returns(address)
func (settlement *Settlement) PackAccessControl() []byte {
	enc, err := settlement.abi.Pack("accessControl")
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
func (settlement *Settlement) TryPackAccessControl() ([]byte, error) {
	return settlement.abi.Pack("accessControl")
}

// UnpackAccessControl is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13007d55.
//
// Solidity: function accessControl() view returns(address)
func (settlement *Settlement) UnpackAccessControl(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("accessControl", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAccusationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7fe3180.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accusationOf(uint64 era, address provider) view returns((uint16,uint64,bytes32[]))
func (settlement *Settlement) PackAccusationOf(era uint64, provider common.Address) []byte {
	enc, err := settlement.abi.Pack("accusationOf", era, provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccusationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7fe3180.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accusationOf(uint64 era, address provider) view returns((uint16,uint64,bytes32[]))
func (settlement *Settlement) TryPackAccusationOf(era uint64, provider common.Address) ([]byte, error) {
	return settlement.abi.Pack("accusationOf", era, provider)
}

// UnpackAccusationOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe7fe3180.
//
// Solidity: function accusationOf(uint64 era, address provider) view returns((uint16,uint64,bytes32[]))
func (settlement *Settlement) UnpackAccusationOf(data []byte) (MisconductAccusation, error) {
	out, err := settlement.abi.Unpack("accusationOf", data)
	if err != nil {
		return *new(MisconductAccusation), err
	}
	out0 := *abi.ConvertType(out[0], new(MisconductAccusation)).(*MisconductAccusation)
	return out0, nil
}

// PackAddVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9000b3d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addVerifier(address verifier) returns()
func (settlement *Settlement) PackAddVerifier(verifier common.Address) []byte {
	enc, err := settlement.abi.Pack("addVerifier", verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9000b3d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addVerifier(address verifier) returns()
func (settlement *Settlement) TryPackAddVerifier(verifier common.Address) ([]byte, error) {
	return settlement.abi.Pack("addVerifier", verifier)
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

// PackCaseCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda2d7e95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function caseCount() view returns(uint256)
func (settlement *Settlement) PackCaseCount() []byte {
	enc, err := settlement.abi.Pack("caseCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCaseCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda2d7e95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function caseCount() view returns(uint256)
func (settlement *Settlement) TryPackCaseCount() ([]byte, error) {
	return settlement.abi.Pack("caseCount")
}

// UnpackCaseCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda2d7e95.
//
// Solidity: function caseCount() view returns(uint256)
func (settlement *Settlement) UnpackCaseCount(data []byte) (*big.Int, error) {
	out, err := settlement.abi.Unpack("caseCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40a8c537.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function caseOf(uint256 caseId) view returns((address,uint64,uint8,uint64,uint128))
func (settlement *Settlement) PackCaseOf(caseId *big.Int) []byte {
	enc, err := settlement.abi.Pack("caseOf", caseId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40a8c537.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function caseOf(uint256 caseId) view returns((address,uint64,uint8,uint64,uint128))
func (settlement *Settlement) TryPackCaseOf(caseId *big.Int) ([]byte, error) {
	return settlement.abi.Pack("caseOf", caseId)
}

// UnpackCaseOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40a8c537.
//
// Solidity: function caseOf(uint256 caseId) view returns((address,uint64,uint8,uint64,uint128))
func (settlement *Settlement) UnpackCaseOf(data []byte) (MisconductCase, error) {
	out, err := settlement.abi.Unpack("caseOf", data)
	if err != nil {
		return *new(MisconductCase), err
	}
	out0 := *abi.ConvertType(out[0], new(MisconductCase)).(*MisconductCase)
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

// PackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86d6282c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dispute(uint256 caseId) returns()
func (settlement *Settlement) PackDispute(caseId *big.Int) []byte {
	enc, err := settlement.abi.Pack("dispute", caseId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86d6282c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dispute(uint256 caseId) returns()
func (settlement *Settlement) TryPackDispute(caseId *big.Int) ([]byte, error) {
	return settlement.abi.Pack("dispute", caseId)
}

// PackDisputeWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117f5f92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputeWindow() view returns(uint64)
func (settlement *Settlement) PackDisputeWindow() []byte {
	enc, err := settlement.abi.Pack("disputeWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputeWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117f5f92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputeWindow() view returns(uint64)
func (settlement *Settlement) TryPackDisputeWindow() ([]byte, error) {
	return settlement.abi.Pack("disputeWindow")
}

// UnpackDisputeWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x117f5f92.
//
// Solidity: function disputeWindow() view returns(uint64)
func (settlement *Settlement) UnpackDisputeWindow(data []byte) (uint64, error) {
	out, err := settlement.abi.Unpack("disputeWindow", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEraRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x110329fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eraRecord(uint64 era) view returns((bytes32,uint64,uint64,uint64))
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
// Solidity: function eraRecord(uint64 era) view returns((bytes32,uint64,uint64,uint64))
func (settlement *Settlement) TryPackEraRecord(era uint64) ([]byte, error) {
	return settlement.abi.Pack("eraRecord", era)
}

// UnpackEraRecord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x110329fb.
//
// Solidity: function eraRecord(uint64 era) view returns((bytes32,uint64,uint64,uint64))
func (settlement *Settlement) UnpackEraRecord(data []byte) (ErasEraRecord, error) {
	out, err := settlement.abi.Unpack("eraRecord", data)
	if err != nil {
		return *new(ErasEraRecord), err
	}
	out0 := *abi.ConvertType(out[0], new(ErasEraRecord)).(*ErasEraRecord)
	return out0, nil
}

// PackEraReportWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb16900fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eraReportWindow() view returns(uint64)
func (settlement *Settlement) PackEraReportWindow() []byte {
	enc, err := settlement.abi.Pack("eraReportWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEraReportWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb16900fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eraReportWindow() view returns(uint64)
func (settlement *Settlement) TryPackEraReportWindow() ([]byte, error) {
	return settlement.abi.Pack("eraReportWindow")
}

// UnpackEraReportWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb16900fd.
//
// Solidity: function eraReportWindow() view returns(uint64)
func (settlement *Settlement) UnpackEraReportWindow(data []byte) (uint64, error) {
	out, err := settlement.abi.Unpack("eraReportWindow", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0d94c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(uint256 caseId) returns()
func (settlement *Settlement) PackExecute(caseId *big.Int) []byte {
	enc, err := settlement.abi.Pack("execute", caseId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0d94c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(uint256 caseId) returns()
func (settlement *Settlement) TryPackExecute(caseId *big.Int) ([]byte, error) {
	return settlement.abi.Pack("execute", caseId)
}

// PackFinalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1005c5cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalise(uint64 era, address[] providers) returns()
func (settlement *Settlement) PackFinalise(era uint64, providers []common.Address) []byte {
	enc, err := settlement.abi.Pack("finalise", era, providers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1005c5cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalise(uint64 era, address[] providers) returns()
func (settlement *Settlement) TryPackFinalise(era uint64, providers []common.Address) ([]byte, error) {
	return settlement.abi.Pack("finalise", era, providers)
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

// PackMinReports is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdd584eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minReports() view returns(uint8)
func (settlement *Settlement) PackMinReports() []byte {
	enc, err := settlement.abi.Pack("minReports")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinReports is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdd584eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minReports() view returns(uint8)
func (settlement *Settlement) TryPackMinReports() ([]byte, error) {
	return settlement.abi.Pack("minReports")
}

// UnpackMinReports is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfdd584eb.
//
// Solidity: function minReports() view returns(uint8)
func (settlement *Settlement) UnpackMinReports(data []byte) (uint8, error) {
	out, err := settlement.abi.Unpack("minReports", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMisconductPenaltyBp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3567d3df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function misconductPenaltyBp() view returns(uint16)
func (settlement *Settlement) PackMisconductPenaltyBp() []byte {
	enc, err := settlement.abi.Pack("misconductPenaltyBp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMisconductPenaltyBp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3567d3df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function misconductPenaltyBp() view returns(uint16)
func (settlement *Settlement) TryPackMisconductPenaltyBp() ([]byte, error) {
	return settlement.abi.Pack("misconductPenaltyBp")
}

// UnpackMisconductPenaltyBp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3567d3df.
//
// Solidity: function misconductPenaltyBp() view returns(uint16)
func (settlement *Settlement) UnpackMisconductPenaltyBp(data []byte) (uint16, error) {
	out, err := settlement.abi.Unpack("misconductPenaltyBp", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackOpenCaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacc1809e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openCaseOf(address provider) view returns(uint256 caseId)
func (settlement *Settlement) PackOpenCaseOf(provider common.Address) []byte {
	enc, err := settlement.abi.Pack("openCaseOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenCaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacc1809e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openCaseOf(address provider) view returns(uint256 caseId)
func (settlement *Settlement) TryPackOpenCaseOf(provider common.Address) ([]byte, error) {
	return settlement.abi.Pack("openCaseOf", provider)
}

// UnpackOpenCaseOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xacc1809e.
//
// Solidity: function openCaseOf(address provider) view returns(uint256 caseId)
func (settlement *Settlement) UnpackOpenCaseOf(data []byte) (*big.Int, error) {
	out, err := settlement.abi.Unpack("openCaseOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpenCasesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe85e21a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openCasesOf(address[] providers) view returns(uint256[] caseIds)
func (settlement *Settlement) PackOpenCasesOf(providers []common.Address) []byte {
	enc, err := settlement.abi.Pack("openCasesOf", providers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenCasesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe85e21a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openCasesOf(address[] providers) view returns(uint256[] caseIds)
func (settlement *Settlement) TryPackOpenCasesOf(providers []common.Address) ([]byte, error) {
	return settlement.abi.Pack("openCasesOf", providers)
}

// UnpackOpenCasesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe85e21a9.
//
// Solidity: function openCasesOf(address[] providers) view returns(uint256[] caseIds)
func (settlement *Settlement) UnpackOpenCasesOf(data []byte) ([]*big.Int, error) {
	out, err := settlement.abi.Unpack("openCasesOf", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
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

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1276604.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(uint256 id) view returns((address,uint64,uint8,uint8,uint8,uint64))
func (settlement *Settlement) PackOwed(id *big.Int) []byte {
	enc, err := settlement.abi.Pack("owed", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1276604.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(uint256 id) view returns((address,uint64,uint8,uint8,uint8,uint64))
func (settlement *Settlement) TryPackOwed(id *big.Int) ([]byte, error) {
	return settlement.abi.Pack("owed", id)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1276604.
//
// Solidity: function owed(uint256 id) view returns((address,uint64,uint8,uint8,uint8,uint64))
func (settlement *Settlement) UnpackOwed(data []byte) (OwedActionsOwed, error) {
	out, err := settlement.abi.Unpack("owed", data)
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
// Solidity: function owedBetween(uint256 first, uint256 last) view returns(uint256[] ids, (address,uint64,uint8,uint8,uint8,uint64)[] list)
func (settlement *Settlement) PackOwedBetween(first *big.Int, last *big.Int) []byte {
	enc, err := settlement.abi.Pack("owedBetween", first, last)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwedBetween is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x899e8845.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owedBetween(uint256 first, uint256 last) view returns(uint256[] ids, (address,uint64,uint8,uint8,uint8,uint64)[] list)
func (settlement *Settlement) TryPackOwedBetween(first *big.Int, last *big.Int) ([]byte, error) {
	return settlement.abi.Pack("owedBetween", first, last)
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
// Solidity: function owedBetween(uint256 first, uint256 last) view returns(uint256[] ids, (address,uint64,uint8,uint8,uint8,uint64)[] list)
func (settlement *Settlement) UnpackOwedBetween(data []byte) (OwedBetweenOutput, error) {
	out, err := settlement.abi.Unpack("owedBetween", data)
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
func (settlement *Settlement) PackOwedCount() []byte {
	enc, err := settlement.abi.Pack("owedCount")
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
func (settlement *Settlement) TryPackOwedCount() ([]byte, error) {
	return settlement.abi.Pack("owedCount")
}

// UnpackOwedCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x624a6a39.
//
// Solidity: function owedCount() view returns(uint256)
func (settlement *Settlement) UnpackOwedCount(data []byte) (*big.Int, error) {
	out, err := settlement.abi.Unpack("owedCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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

// PackRemoveVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca2dfd0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeVerifier(address verifier) returns()
func (settlement *Settlement) PackRemoveVerifier(verifier common.Address) []byte {
	enc, err := settlement.abi.Pack("removeVerifier", verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca2dfd0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeVerifier(address verifier) returns()
func (settlement *Settlement) TryPackRemoveVerifier(verifier common.Address) ([]byte, error) {
	return settlement.abi.Pack("removeVerifier", verifier)
}

// PackReportMisconduct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa602ff09.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reportMisconduct(uint64 era, address provider, bytes32 evidenceHash) returns()
func (settlement *Settlement) PackReportMisconduct(era uint64, provider common.Address, evidenceHash [32]byte) []byte {
	enc, err := settlement.abi.Pack("reportMisconduct", era, provider, evidenceHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReportMisconduct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa602ff09.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reportMisconduct(uint64 era, address provider, bytes32 evidenceHash) returns()
func (settlement *Settlement) TryPackReportMisconduct(era uint64, provider common.Address, evidenceHash [32]byte) ([]byte, error) {
	return settlement.abi.Pack("reportMisconduct", era, provider, evidenceHash)
}

// PackReportOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65b4100c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reportOf(uint64 era, address verifier, address provider) view returns(bool reported, uint16 uptimeBp)
func (settlement *Settlement) PackReportOf(era uint64, verifier common.Address, provider common.Address) []byte {
	enc, err := settlement.abi.Pack("reportOf", era, verifier, provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReportOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65b4100c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reportOf(uint64 era, address verifier, address provider) view returns(bool reported, uint16 uptimeBp)
func (settlement *Settlement) TryPackReportOf(era uint64, verifier common.Address, provider common.Address) ([]byte, error) {
	return settlement.abi.Pack("reportOf", era, verifier, provider)
}

// ReportOfOutput serves as a container for the return parameters of contract
// method ReportOf.
type ReportOfOutput struct {
	Reported bool
	UptimeBp uint16
}

// UnpackReportOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65b4100c.
//
// Solidity: function reportOf(uint64 era, address verifier, address provider) view returns(bool reported, uint16 uptimeBp)
func (settlement *Settlement) UnpackReportOf(data []byte) (ReportOfOutput, error) {
	out, err := settlement.abi.Unpack("reportOf", data)
	outstruct := new(ReportOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Reported = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.UptimeBp = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	return *outstruct, nil
}

// PackReportsDue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85d0c8a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reportsDue(uint64 era) view returns(uint64)
func (settlement *Settlement) PackReportsDue(era uint64) []byte {
	enc, err := settlement.abi.Pack("reportsDue", era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReportsDue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85d0c8a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reportsDue(uint64 era) view returns(uint64)
func (settlement *Settlement) TryPackReportsDue(era uint64) ([]byte, error) {
	return settlement.abi.Pack("reportsDue", era)
}

// UnpackReportsDue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x85d0c8a9.
//
// Solidity: function reportsDue(uint64 era) view returns(uint64)
func (settlement *Settlement) UnpackReportsDue(data []byte) (uint64, error) {
	out, err := settlement.abi.Unpack("reportsDue", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddb34e51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolve(uint256 caseId, uint16 penaltyBp) returns()
func (settlement *Settlement) PackResolve(caseId *big.Int, penaltyBp uint16) []byte {
	enc, err := settlement.abi.Pack("resolve", caseId, penaltyBp)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddb34e51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolve(uint256 caseId, uint16 penaltyBp) returns()
func (settlement *Settlement) TryPackResolve(caseId *big.Int, penaltyBp uint16) ([]byte, error) {
	return settlement.abi.Pack("resolve", caseId, penaltyBp)
}

// PackRetryOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40e3dd84.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retryOwed(uint256[] ids) returns()
func (settlement *Settlement) PackRetryOwed(ids []*big.Int) []byte {
	enc, err := settlement.abi.Pack("retryOwed", ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetryOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40e3dd84.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retryOwed(uint256[] ids) returns()
func (settlement *Settlement) TryPackRetryOwed(ids []*big.Int) ([]byte, error) {
	return settlement.abi.Pack("retryOwed", ids)
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

// PackSetSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c19e783.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSigner(address signer) returns()
func (settlement *Settlement) PackSetSigner(signer common.Address) []byte {
	enc, err := settlement.abi.Pack("setSigner", signer)
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
func (settlement *Settlement) TryPackSetSigner(signer common.Address) ([]byte, error) {
	return settlement.abi.Pack("setSigner", signer)
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

// PackSignerHistory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1089306.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signerHistory(address provider) view returns((address,uint64)[])
func (settlement *Settlement) PackSignerHistory(provider common.Address) []byte {
	enc, err := settlement.abi.Pack("signerHistory", provider)
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
func (settlement *Settlement) TryPackSignerHistory(provider common.Address) ([]byte, error) {
	return settlement.abi.Pack("signerHistory", provider)
}

// UnpackSignerHistory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1089306.
//
// Solidity: function signerHistory(address provider) view returns((address,uint64)[])
func (settlement *Settlement) UnpackSignerHistory(data []byte) ([]SignersTerm, error) {
	out, err := settlement.abi.Unpack("signerHistory", data)
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
func (settlement *Settlement) PackSignersAt(providers []common.Address, era uint64) []byte {
	enc, err := settlement.abi.Pack("signersAt", providers, era)
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
func (settlement *Settlement) TryPackSignersAt(providers []common.Address, era uint64) ([]byte, error) {
	return settlement.abi.Pack("signersAt", providers, era)
}

// UnpackSignersAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf4e32758.
//
// Solidity: function signersAt(address[] providers, uint64 era) view returns(address[] signers)
func (settlement *Settlement) UnpackSignersAt(data []byte) ([]common.Address, error) {
	out, err := settlement.abi.Unpack("signersAt", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackStageOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36aeb51a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stageOf(uint64 era, address provider) view returns(uint8)
func (settlement *Settlement) PackStageOf(era uint64, provider common.Address) []byte {
	enc, err := settlement.abi.Pack("stageOf", era, provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStageOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36aeb51a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stageOf(uint64 era, address provider) view returns(uint8)
func (settlement *Settlement) TryPackStageOf(era uint64, provider common.Address) ([]byte, error) {
	return settlement.abi.Pack("stageOf", era, provider)
}

// UnpackStageOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x36aeb51a.
//
// Solidity: function stageOf(uint64 era, address provider) view returns(uint8)
func (settlement *Settlement) UnpackStageOf(data []byte) (uint8, error) {
	out, err := settlement.abi.Unpack("stageOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackStandingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2254f925.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function standingOf(address provider) view returns((uint64,uint8,uint8))
func (settlement *Settlement) PackStandingOf(provider common.Address) []byte {
	enc, err := settlement.abi.Pack("standingOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStandingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2254f925.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function standingOf(address provider) view returns((uint64,uint8,uint8))
func (settlement *Settlement) TryPackStandingOf(provider common.Address) ([]byte, error) {
	return settlement.abi.Pack("standingOf", provider)
}

// UnpackStandingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2254f925.
//
// Solidity: function standingOf(address provider) view returns((uint64,uint8,uint8))
func (settlement *Settlement) UnpackStandingOf(data []byte) (SettlementStanding, error) {
	out, err := settlement.abi.Unpack("standingOf", data)
	if err != nil {
		return *new(SettlementStanding), err
	}
	out0 := *abi.ConvertType(out[0], new(SettlementStanding)).(*SettlementStanding)
	return out0, nil
}

// PackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc5ffe58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit(uint64 era, address[] providers, uint16[] uptimeBp) returns()
func (settlement *Settlement) PackSubmit(era uint64, providers []common.Address, uptimeBp []uint16) []byte {
	enc, err := settlement.abi.Pack("submit", era, providers, uptimeBp)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc5ffe58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit(uint64 era, address[] providers, uint16[] uptimeBp) returns()
func (settlement *Settlement) TryPackSubmit(era uint64, providers []common.Address, uptimeBp []uint16) ([]byte, error) {
	return settlement.abi.Pack("submit", era, providers, uptimeBp)
}

// PackTallyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0b5da54.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tallyOf(uint64 era, address provider) view returns(uint256 reports, bool settled)
func (settlement *Settlement) PackTallyOf(era uint64, provider common.Address) []byte {
	enc, err := settlement.abi.Pack("tallyOf", era, provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTallyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0b5da54.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tallyOf(uint64 era, address provider) view returns(uint256 reports, bool settled)
func (settlement *Settlement) TryPackTallyOf(era uint64, provider common.Address) ([]byte, error) {
	return settlement.abi.Pack("tallyOf", era, provider)
}

// TallyOfOutput serves as a container for the return parameters of contract
// method TallyOf.
type TallyOfOutput struct {
	Reports *big.Int
	Settled bool
}

// UnpackTallyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe0b5da54.
//
// Solidity: function tallyOf(uint64 era, address provider) view returns(uint256 reports, bool settled)
func (settlement *Settlement) UnpackTallyOf(data []byte) (TallyOfOutput, error) {
	out, err := settlement.abi.Unpack("tallyOf", data)
	outstruct := new(TallyOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Reports = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Settled = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackToleranceBp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb5c2de6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function toleranceBp() view returns(uint16)
func (settlement *Settlement) PackToleranceBp() []byte {
	enc, err := settlement.abi.Pack("toleranceBp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToleranceBp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb5c2de6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function toleranceBp() view returns(uint16)
func (settlement *Settlement) TryPackToleranceBp() ([]byte, error) {
	return settlement.abi.Pack("toleranceBp")
}

// UnpackToleranceBp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb5c2de6.
//
// Solidity: function toleranceBp() view returns(uint16)
func (settlement *Settlement) UnpackToleranceBp(data []byte) (uint16, error) {
	out, err := settlement.abi.Unpack("toleranceBp", data)
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
func (settlement *Settlement) PackVault() []byte {
	enc, err := settlement.abi.Pack("vault")
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
func (settlement *Settlement) TryPackVault() ([]byte, error) {
	return settlement.abi.Pack("vault")
}

// UnpackVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbfa77cf.
//
// Solidity: function vault() view returns(address)
func (settlement *Settlement) UnpackVault(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("vault", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVerifiersAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81f15f42.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifiersAt(uint64 era) view returns(address[] members)
func (settlement *Settlement) PackVerifiersAt(era uint64) []byte {
	enc, err := settlement.abi.Pack("verifiersAt", era)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifiersAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81f15f42.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifiersAt(uint64 era) view returns(address[] members)
func (settlement *Settlement) TryPackVerifiersAt(era uint64) ([]byte, error) {
	return settlement.abi.Pack("verifiersAt", era)
}

// UnpackVerifiersAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x81f15f42.
//
// Solidity: function verifiersAt(uint64 era) view returns(address[] members)
func (settlement *Settlement) UnpackVerifiersAt(data []byte) ([]common.Address, error) {
	out, err := settlement.abi.Unpack("verifiersAt", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// SettlementActionOwed represents a ActionOwed event raised by the Settlement contract.
type SettlementActionOwed struct {
	Id       *big.Int
	Era      uint64
	Provider common.Address
	Kind     uint8
	Reason   []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const SettlementActionOwedEventName = "ActionOwed"

// ContractEventName returns the user-defined event name.
func (SettlementActionOwed) ContractEventName() string {
	return SettlementActionOwedEventName
}

// UnpackActionOwedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ActionOwed(uint256 indexed id, uint64 indexed era, address indexed provider, uint8 kind, bytes reason)
func (settlement *Settlement) UnpackActionOwedEvent(log *types.Log) (*SettlementActionOwed, error) {
	event := "ActionOwed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementActionOwed)
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
// Solidity: event EraOpened(uint64 indexed era, bytes32 beacon)
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

// SettlementEraSlashed represents a EraSlashed event raised by the Settlement contract.
type SettlementEraSlashed struct {
	Era      uint64
	Provider common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const SettlementEraSlashedEventName = "EraSlashed"

// ContractEventName returns the user-defined event name.
func (SettlementEraSlashed) ContractEventName() string {
	return SettlementEraSlashedEventName
}

// UnpackEraSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EraSlashed(uint64 indexed era, address indexed provider)
func (settlement *Settlement) UnpackEraSlashedEvent(log *types.Log) (*SettlementEraSlashed, error) {
	event := "EraSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementEraSlashed)
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

// SettlementMisconductDisputed represents a MisconductDisputed event raised by the Settlement contract.
type SettlementMisconductDisputed struct {
	CaseId   *big.Int
	Provider common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const SettlementMisconductDisputedEventName = "MisconductDisputed"

// ContractEventName returns the user-defined event name.
func (SettlementMisconductDisputed) ContractEventName() string {
	return SettlementMisconductDisputedEventName
}

// UnpackMisconductDisputedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MisconductDisputed(uint256 indexed caseId, address indexed provider)
func (settlement *Settlement) UnpackMisconductDisputedEvent(log *types.Log) (*SettlementMisconductDisputed, error) {
	event := "MisconductDisputed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementMisconductDisputed)
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

// SettlementMisconductExecuted represents a MisconductExecuted event raised by the Settlement contract.
type SettlementMisconductExecuted struct {
	CaseId   *big.Int
	Provider common.Address
	Slashed  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const SettlementMisconductExecutedEventName = "MisconductExecuted"

// ContractEventName returns the user-defined event name.
func (SettlementMisconductExecuted) ContractEventName() string {
	return SettlementMisconductExecutedEventName
}

// UnpackMisconductExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MisconductExecuted(uint256 indexed caseId, address indexed provider, uint128 slashed)
func (settlement *Settlement) UnpackMisconductExecutedEvent(log *types.Log) (*SettlementMisconductExecuted, error) {
	event := "MisconductExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementMisconductExecuted)
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

// SettlementMisconductFrozen represents a MisconductFrozen event raised by the Settlement contract.
type SettlementMisconductFrozen struct {
	CaseId       *big.Int
	Provider     common.Address
	Era          uint64
	Frozen       *big.Int
	DisputeUntil uint64
	Evidence     [][32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const SettlementMisconductFrozenEventName = "MisconductFrozen"

// ContractEventName returns the user-defined event name.
func (SettlementMisconductFrozen) ContractEventName() string {
	return SettlementMisconductFrozenEventName
}

// UnpackMisconductFrozenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MisconductFrozen(uint256 indexed caseId, address indexed provider, uint64 indexed era, uint128 frozen, uint64 disputeUntil, bytes32[] evidence)
func (settlement *Settlement) UnpackMisconductFrozenEvent(log *types.Log) (*SettlementMisconductFrozen, error) {
	event := "MisconductFrozen"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementMisconductFrozen)
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

// SettlementMisconductReleased represents a MisconductReleased event raised by the Settlement contract.
type SettlementMisconductReleased struct {
	CaseId   *big.Int
	Provider common.Address
	Released *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const SettlementMisconductReleasedEventName = "MisconductReleased"

// ContractEventName returns the user-defined event name.
func (SettlementMisconductReleased) ContractEventName() string {
	return SettlementMisconductReleasedEventName
}

// UnpackMisconductReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MisconductReleased(uint256 indexed caseId, address indexed provider, uint128 released)
func (settlement *Settlement) UnpackMisconductReleasedEvent(log *types.Log) (*SettlementMisconductReleased, error) {
	event := "MisconductReleased"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementMisconductReleased)
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

// SettlementMisconductReported represents a MisconductReported event raised by the Settlement contract.
type SettlementMisconductReported struct {
	Era          uint64
	Provider     common.Address
	Verifier     common.Address
	EvidenceHash [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const SettlementMisconductReportedEventName = "MisconductReported"

// ContractEventName returns the user-defined event name.
func (SettlementMisconductReported) ContractEventName() string {
	return SettlementMisconductReportedEventName
}

// UnpackMisconductReportedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MisconductReported(uint64 indexed era, address indexed provider, address indexed verifier, bytes32 evidenceHash)
func (settlement *Settlement) UnpackMisconductReportedEvent(log *types.Log) (*SettlementMisconductReported, error) {
	event := "MisconductReported"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementMisconductReported)
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

// SettlementOwedDropped represents a OwedDropped event raised by the Settlement contract.
type SettlementOwedDropped struct {
	Id  *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const SettlementOwedDroppedEventName = "OwedDropped"

// ContractEventName returns the user-defined event name.
func (SettlementOwedDropped) ContractEventName() string {
	return SettlementOwedDroppedEventName
}

// UnpackOwedDroppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwedDropped(uint256 indexed id)
func (settlement *Settlement) UnpackOwedDroppedEvent(log *types.Log) (*SettlementOwedDropped, error) {
	event := "OwedDropped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementOwedDropped)
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

// SettlementOwedSettled represents a OwedSettled event raised by the Settlement contract.
type SettlementOwedSettled struct {
	Id  *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const SettlementOwedSettledEventName = "OwedSettled"

// ContractEventName returns the user-defined event name.
func (SettlementOwedSettled) ContractEventName() string {
	return SettlementOwedSettledEventName
}

// UnpackOwedSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwedSettled(uint256 indexed id)
func (settlement *Settlement) UnpackOwedSettledEvent(log *types.Log) (*SettlementOwedSettled, error) {
	event := "OwedSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementOwedSettled)
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

// SettlementProviderSettled represents a ProviderSettled event raised by the Settlement contract.
type SettlementProviderSettled struct {
	Era        uint64
	Provider   common.Address
	UptimeBp   uint16
	TierBefore uint8
	TierAfter  uint8
	Slashed    bool
	Raw        *types.Log // Blockchain specific contextual infos
}

const SettlementProviderSettledEventName = "ProviderSettled"

// ContractEventName returns the user-defined event name.
func (SettlementProviderSettled) ContractEventName() string {
	return SettlementProviderSettledEventName
}

// UnpackProviderSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProviderSettled(uint64 indexed era, address indexed provider, uint16 uptimeBp, uint8 tierBefore, uint8 tierAfter, bool slashed)
func (settlement *Settlement) UnpackProviderSettledEvent(log *types.Log) (*SettlementProviderSettled, error) {
	event := "ProviderSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementProviderSettled)
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

// SettlementProviderUndecided represents a ProviderUndecided event raised by the Settlement contract.
type SettlementProviderUndecided struct {
	Era      uint64
	Provider common.Address
	Reports  *big.Int
	Opinions *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const SettlementProviderUndecidedEventName = "ProviderUndecided"

// ContractEventName returns the user-defined event name.
func (SettlementProviderUndecided) ContractEventName() string {
	return SettlementProviderUndecidedEventName
}

// UnpackProviderUndecidedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProviderUndecided(uint64 indexed era, address indexed provider, uint256 reports, uint256 opinions)
func (settlement *Settlement) UnpackProviderUndecidedEvent(log *types.Log) (*SettlementProviderUndecided, error) {
	event := "ProviderUndecided"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementProviderUndecided)
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

// SettlementReported represents a Reported event raised by the Settlement contract.
type SettlementReported struct {
	Era       uint64
	Verifier  common.Address
	Providers []common.Address
	UptimeBp  []uint16
	Raw       *types.Log // Blockchain specific contextual infos
}

const SettlementReportedEventName = "Reported"

// ContractEventName returns the user-defined event name.
func (SettlementReported) ContractEventName() string {
	return SettlementReportedEventName
}

// UnpackReportedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reported(uint64 indexed era, address indexed verifier, address[] providers, uint16[] uptimeBp)
func (settlement *Settlement) UnpackReportedEvent(log *types.Log) (*SettlementReported, error) {
	event := "Reported"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementReported)
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

// SettlementSignerSet represents a SignerSet event raised by the Settlement contract.
type SettlementSignerSet struct {
	Provider common.Address
	Signer   common.Address
	FromEra  uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const SettlementSignerSetEventName = "SignerSet"

// ContractEventName returns the user-defined event name.
func (SettlementSignerSet) ContractEventName() string {
	return SettlementSignerSetEventName
}

// UnpackSignerSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SignerSet(address indexed provider, address indexed signer, uint64 fromEra)
func (settlement *Settlement) UnpackSignerSetEvent(log *types.Log) (*SettlementSignerSet, error) {
	event := "SignerSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementSignerSet)
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

// SettlementTierMoved represents a TierMoved event raised by the Settlement contract.
type SettlementTierMoved struct {
	Era        uint64
	Provider   common.Address
	TierBefore uint8
	TierAfter  uint8
	Raw        *types.Log // Blockchain specific contextual infos
}

const SettlementTierMovedEventName = "TierMoved"

// ContractEventName returns the user-defined event name.
func (SettlementTierMoved) ContractEventName() string {
	return SettlementTierMovedEventName
}

// UnpackTierMovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TierMoved(uint64 indexed era, address indexed provider, uint8 tierBefore, uint8 tierAfter)
func (settlement *Settlement) UnpackTierMovedEvent(log *types.Log) (*SettlementTierMoved, error) {
	event := "TierMoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementTierMoved)
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

// SettlementVerifierAdded represents a VerifierAdded event raised by the Settlement contract.
type SettlementVerifierAdded struct {
	Verifier      common.Address
	ActiveFromEra uint64
	Raw           *types.Log // Blockchain specific contextual infos
}

const SettlementVerifierAddedEventName = "VerifierAdded"

// ContractEventName returns the user-defined event name.
func (SettlementVerifierAdded) ContractEventName() string {
	return SettlementVerifierAddedEventName
}

// UnpackVerifierAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerifierAdded(address indexed verifier, uint64 activeFromEra)
func (settlement *Settlement) UnpackVerifierAddedEvent(log *types.Log) (*SettlementVerifierAdded, error) {
	event := "VerifierAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementVerifierAdded)
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

// SettlementVerifierRemoved represents a VerifierRemoved event raised by the Settlement contract.
type SettlementVerifierRemoved struct {
	Verifier       common.Address
	ActiveUntilEra uint64
	Raw            *types.Log // Blockchain specific contextual infos
}

const SettlementVerifierRemovedEventName = "VerifierRemoved"

// ContractEventName returns the user-defined event name.
func (SettlementVerifierRemoved) ContractEventName() string {
	return SettlementVerifierRemovedEventName
}

// UnpackVerifierRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerifierRemoved(address indexed verifier, uint64 activeUntilEra)
func (settlement *Settlement) UnpackVerifierRemovedEvent(log *types.Log) (*SettlementVerifierRemoved, error) {
	event := "VerifierRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementVerifierRemoved)
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
	if bytes.Equal(raw[:4], settlement.abi.Errors["AlreadyAccused"].ID.Bytes()[:4]) {
		return settlement.UnpackAlreadyAccusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["AlreadyReported"].ID.Bytes()[:4]) {
		return settlement.UnpackAlreadyReportedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["AlreadyVerifier"].ID.Bytes()[:4]) {
		return settlement.UnpackAlreadyVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["BadParams"].ID.Bytes()[:4]) {
		return settlement.UnpackBadParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["CaseNotInState"].ID.Bytes()[:4]) {
		return settlement.UnpackCaseNotInStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["CaseStillOpen"].ID.Bytes()[:4]) {
		return settlement.UnpackCaseStillOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["DisputeWindowOpen"].ID.Bytes()[:4]) {
		return settlement.UnpackDisputeWindowOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["DisputeWindowOver"].ID.Bytes()[:4]) {
		return settlement.UnpackDisputeWindowOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["EraAlreadyOpen"].ID.Bytes()[:4]) {
		return settlement.UnpackEraAlreadyOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["EraInFuture"].ID.Bytes()[:4]) {
		return settlement.UnpackEraInFutureError(raw[4:])
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
	if bytes.Equal(raw[:4], settlement.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return settlement.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NoEvidence"].ID.Bytes()[:4]) {
		return settlement.UnpackNoEvidenceError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NoSuchTier"].ID.Bytes()[:4]) {
		return settlement.UnpackNoSuchTierError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NotAdmin"].ID.Bytes()[:4]) {
		return settlement.UnpackNotAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NotCaseProvider"].ID.Bytes()[:4]) {
		return settlement.UnpackNotCaseProviderError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NotOwed"].ID.Bytes()[:4]) {
		return settlement.UnpackNotOwedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NotResolver"].ID.Bytes()[:4]) {
		return settlement.UnpackNotResolverError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NotVerifierInEra"].ID.Bytes()[:4]) {
		return settlement.UnpackNotVerifierInEraError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NothingToSettle"].ID.Bytes()[:4]) {
		return settlement.UnpackNothingToSettleError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["PenaltyTooHigh"].ID.Bytes()[:4]) {
		return settlement.UnpackPenaltyTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["ReportWindowClosed"].ID.Bytes()[:4]) {
		return settlement.UnpackReportWindowClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["TooLittleGas"].ID.Bytes()[:4]) {
		return settlement.UnpackTooLittleGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["TooManyVerifiers"].ID.Bytes()[:4]) {
		return settlement.UnpackTooManyVerifiersError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["UnknownVerifier"].ID.Bytes()[:4]) {
		return settlement.UnpackUnknownVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["UptimeOutOfRange"].ID.Bytes()[:4]) {
		return settlement.UnpackUptimeOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return settlement.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SettlementAlreadyAccused represents a AlreadyAccused error raised by the Settlement contract.
type SettlementAlreadyAccused struct {
	Verifier common.Address
	Provider common.Address
	Era      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyAccused(address verifier, address provider, uint64 era)
func SettlementAlreadyAccusedErrorID() common.Hash {
	return common.HexToHash("0xb4c3b0461f5a410b5ac29f1f56b0a77299d9a2369d539bb2e8ada795569600c9")
}

// UnpackAlreadyAccusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyAccused(address verifier, address provider, uint64 era)
func (settlement *Settlement) UnpackAlreadyAccusedError(raw []byte) (*SettlementAlreadyAccused, error) {
	out := new(SettlementAlreadyAccused)
	if err := settlement.abi.UnpackIntoInterface(out, "AlreadyAccused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementAlreadyReported represents a AlreadyReported error raised by the Settlement contract.
type SettlementAlreadyReported struct {
	Verifier common.Address
	Provider common.Address
	Era      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyReported(address verifier, address provider, uint64 era)
func SettlementAlreadyReportedErrorID() common.Hash {
	return common.HexToHash("0x9d08c69a9a9a0d46b036a487052836cc15f02808391a1992ee208a794dcb4670")
}

// UnpackAlreadyReportedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyReported(address verifier, address provider, uint64 era)
func (settlement *Settlement) UnpackAlreadyReportedError(raw []byte) (*SettlementAlreadyReported, error) {
	out := new(SettlementAlreadyReported)
	if err := settlement.abi.UnpackIntoInterface(out, "AlreadyReported", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementAlreadyVerifier represents a AlreadyVerifier error raised by the Settlement contract.
type SettlementAlreadyVerifier struct {
	Verifier common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyVerifier(address verifier)
func SettlementAlreadyVerifierErrorID() common.Hash {
	return common.HexToHash("0xa379b3db336c533968af234a4fa74aeb3920ef4039ff8e19b7ef9c8d225f9018")
}

// UnpackAlreadyVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyVerifier(address verifier)
func (settlement *Settlement) UnpackAlreadyVerifierError(raw []byte) (*SettlementAlreadyVerifier, error) {
	out := new(SettlementAlreadyVerifier)
	if err := settlement.abi.UnpackIntoInterface(out, "AlreadyVerifier", raw); err != nil {
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

// SettlementCaseNotInState represents a CaseNotInState error raised by the Settlement contract.
type SettlementCaseNotInState struct {
	CaseId *big.Int
	State  uint8
	Wanted uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CaseNotInState(uint256 caseId, uint8 state, uint8 wanted)
func SettlementCaseNotInStateErrorID() common.Hash {
	return common.HexToHash("0xaca6dc30c8344bc691165a26a3424b55da6218b98e73dc8fcfb2ca84bcb76bbf")
}

// UnpackCaseNotInStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CaseNotInState(uint256 caseId, uint8 state, uint8 wanted)
func (settlement *Settlement) UnpackCaseNotInStateError(raw []byte) (*SettlementCaseNotInState, error) {
	out := new(SettlementCaseNotInState)
	if err := settlement.abi.UnpackIntoInterface(out, "CaseNotInState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementCaseStillOpen represents a CaseStillOpen error raised by the Settlement contract.
type SettlementCaseStillOpen struct {
	Provider common.Address
	CaseId   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CaseStillOpen(address provider, uint256 caseId)
func SettlementCaseStillOpenErrorID() common.Hash {
	return common.HexToHash("0xa698f9d495993000c9b4c2fab23bef969502f7ee9dfeccd01e42f663dc53f892")
}

// UnpackCaseStillOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CaseStillOpen(address provider, uint256 caseId)
func (settlement *Settlement) UnpackCaseStillOpenError(raw []byte) (*SettlementCaseStillOpen, error) {
	out := new(SettlementCaseStillOpen)
	if err := settlement.abi.UnpackIntoInterface(out, "CaseStillOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDisputeWindowOpen represents a DisputeWindowOpen error raised by the Settlement contract.
type SettlementDisputeWindowOpen struct {
	CaseId       *big.Int
	DisputeUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DisputeWindowOpen(uint256 caseId, uint64 disputeUntil)
func SettlementDisputeWindowOpenErrorID() common.Hash {
	return common.HexToHash("0x944808b62f2f5ba682b0e706501a5e2abbc5fb6052d44b342e9eec1a5488bdaf")
}

// UnpackDisputeWindowOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DisputeWindowOpen(uint256 caseId, uint64 disputeUntil)
func (settlement *Settlement) UnpackDisputeWindowOpenError(raw []byte) (*SettlementDisputeWindowOpen, error) {
	out := new(SettlementDisputeWindowOpen)
	if err := settlement.abi.UnpackIntoInterface(out, "DisputeWindowOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDisputeWindowOver represents a DisputeWindowOver error raised by the Settlement contract.
type SettlementDisputeWindowOver struct {
	CaseId       *big.Int
	DisputeUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DisputeWindowOver(uint256 caseId, uint64 disputeUntil)
func SettlementDisputeWindowOverErrorID() common.Hash {
	return common.HexToHash("0x695bc5431b209cafaf7ee358d042e179add7d896be81a51dd463a563550ada3d")
}

// UnpackDisputeWindowOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DisputeWindowOver(uint256 caseId, uint64 disputeUntil)
func (settlement *Settlement) UnpackDisputeWindowOverError(raw []byte) (*SettlementDisputeWindowOver, error) {
	out := new(SettlementDisputeWindowOver)
	if err := settlement.abi.UnpackIntoInterface(out, "DisputeWindowOver", raw); err != nil {
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

// SettlementEraInFuture represents a EraInFuture error raised by the Settlement contract.
type SettlementEraInFuture struct {
	Era     uint64
	Current uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EraInFuture(uint64 era, uint64 current)
func SettlementEraInFutureErrorID() common.Hash {
	return common.HexToHash("0xc5abfb0c851436e58ef8655210359f1f18a7b7eac80e5e437b3eae86ec27080c")
}

// UnpackEraInFutureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EraInFuture(uint64 era, uint64 current)
func (settlement *Settlement) UnpackEraInFutureError(raw []byte) (*SettlementEraInFuture, error) {
	out := new(SettlementEraInFuture)
	if err := settlement.abi.UnpackIntoInterface(out, "EraInFuture", raw); err != nil {
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

// SettlementLengthMismatch represents a LengthMismatch error raised by the Settlement contract.
type SettlementLengthMismatch struct {
	Providers *big.Int
	Uptimes   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthMismatch(uint256 providers, uint256 uptimes)
func SettlementLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0xab8b67c6893c59617ef3ba4b4b942e9791f2572db2fdb32028356532f3b7396a")
}

// UnpackLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthMismatch(uint256 providers, uint256 uptimes)
func (settlement *Settlement) UnpackLengthMismatchError(raw []byte) (*SettlementLengthMismatch, error) {
	out := new(SettlementLengthMismatch)
	if err := settlement.abi.UnpackIntoInterface(out, "LengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNoEvidence represents a NoEvidence error raised by the Settlement contract.
type SettlementNoEvidence struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoEvidence()
func SettlementNoEvidenceErrorID() common.Hash {
	return common.HexToHash("0xea1aa62bf8d11f2a9497c42f9bdcac8f86427e7b3d5dde6eb3c4824625e9019d")
}

// UnpackNoEvidenceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoEvidence()
func (settlement *Settlement) UnpackNoEvidenceError(raw []byte) (*SettlementNoEvidence, error) {
	out := new(SettlementNoEvidence)
	if err := settlement.abi.UnpackIntoInterface(out, "NoEvidence", raw); err != nil {
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

// SettlementNotAdmin represents a NotAdmin error raised by the Settlement contract.
type SettlementNotAdmin struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAdmin(address caller)
func SettlementNotAdminErrorID() common.Hash {
	return common.HexToHash("0x17a8424239494df835a470bd5e48f10a94b5febfef662a1917fe31decebbedeb")
}

// UnpackNotAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAdmin(address caller)
func (settlement *Settlement) UnpackNotAdminError(raw []byte) (*SettlementNotAdmin, error) {
	out := new(SettlementNotAdmin)
	if err := settlement.abi.UnpackIntoInterface(out, "NotAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNotCaseProvider represents a NotCaseProvider error raised by the Settlement contract.
type SettlementNotCaseProvider struct {
	CaseId   *big.Int
	Caller   common.Address
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCaseProvider(uint256 caseId, address caller, address provider)
func SettlementNotCaseProviderErrorID() common.Hash {
	return common.HexToHash("0xc56678e10eda7cbd3766fc71cc11ed3d35f32916618cf64f0968f3701243d48c")
}

// UnpackNotCaseProviderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCaseProvider(uint256 caseId, address caller, address provider)
func (settlement *Settlement) UnpackNotCaseProviderError(raw []byte) (*SettlementNotCaseProvider, error) {
	out := new(SettlementNotCaseProvider)
	if err := settlement.abi.UnpackIntoInterface(out, "NotCaseProvider", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNotOwed represents a NotOwed error raised by the Settlement contract.
type SettlementNotOwed struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwed(uint256 id)
func SettlementNotOwedErrorID() common.Hash {
	return common.HexToHash("0x8af2a0fbc668243934a32cc9857e7974594ca09e1bb6a951d8dd45442d5998ab")
}

// UnpackNotOwedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwed(uint256 id)
func (settlement *Settlement) UnpackNotOwedError(raw []byte) (*SettlementNotOwed, error) {
	out := new(SettlementNotOwed)
	if err := settlement.abi.UnpackIntoInterface(out, "NotOwed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNotResolver represents a NotResolver error raised by the Settlement contract.
type SettlementNotResolver struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotResolver(address caller)
func SettlementNotResolverErrorID() common.Hash {
	return common.HexToHash("0x082867d870145253aec26b53c05003a66244608167b2a98b6c4066d57b313133")
}

// UnpackNotResolverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotResolver(address caller)
func (settlement *Settlement) UnpackNotResolverError(raw []byte) (*SettlementNotResolver, error) {
	out := new(SettlementNotResolver)
	if err := settlement.abi.UnpackIntoInterface(out, "NotResolver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNotVerifierInEra represents a NotVerifierInEra error raised by the Settlement contract.
type SettlementNotVerifierInEra struct {
	Caller common.Address
	Era    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotVerifierInEra(address caller, uint64 era)
func SettlementNotVerifierInEraErrorID() common.Hash {
	return common.HexToHash("0x0a68f1731bff9dc7ce569e5d5ee262de5411a57a1e944c128cbe362d9c5f9496")
}

// UnpackNotVerifierInEraError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotVerifierInEra(address caller, uint64 era)
func (settlement *Settlement) UnpackNotVerifierInEraError(raw []byte) (*SettlementNotVerifierInEra, error) {
	out := new(SettlementNotVerifierInEra)
	if err := settlement.abi.UnpackIntoInterface(out, "NotVerifierInEra", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNothingToSettle represents a NothingToSettle error raised by the Settlement contract.
type SettlementNothingToSettle struct {
	Era uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToSettle(uint64 era)
func SettlementNothingToSettleErrorID() common.Hash {
	return common.HexToHash("0x01db1e24fca3c9ee19a50fc7978c11b989d57ec4cfc3e8d5a8e6dc67e8b50abc")
}

// UnpackNothingToSettleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToSettle(uint64 era)
func (settlement *Settlement) UnpackNothingToSettleError(raw []byte) (*SettlementNothingToSettle, error) {
	out := new(SettlementNothingToSettle)
	if err := settlement.abi.UnpackIntoInterface(out, "NothingToSettle", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementPenaltyTooHigh represents a PenaltyTooHigh error raised by the Settlement contract.
type SettlementPenaltyTooHigh struct {
	PenaltyBp uint16
	Max       uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PenaltyTooHigh(uint16 penaltyBp, uint16 max)
func SettlementPenaltyTooHighErrorID() common.Hash {
	return common.HexToHash("0xeacb5eceb3e33ff5d5475cf88e7385a43249f084075234108623703df10685ae")
}

// UnpackPenaltyTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PenaltyTooHigh(uint16 penaltyBp, uint16 max)
func (settlement *Settlement) UnpackPenaltyTooHighError(raw []byte) (*SettlementPenaltyTooHigh, error) {
	out := new(SettlementPenaltyTooHigh)
	if err := settlement.abi.UnpackIntoInterface(out, "PenaltyTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementReportWindowClosed represents a ReportWindowClosed error raised by the Settlement contract.
type SettlementReportWindowClosed struct {
	Era      uint64
	ClosedAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReportWindowClosed(uint64 era, uint64 closedAt)
func SettlementReportWindowClosedErrorID() common.Hash {
	return common.HexToHash("0xd912acb6aa751133b5244848c7741a40945f365dd8f1cf2e0d4d1bb2448a8cdf")
}

// UnpackReportWindowClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReportWindowClosed(uint64 era, uint64 closedAt)
func (settlement *Settlement) UnpackReportWindowClosedError(raw []byte) (*SettlementReportWindowClosed, error) {
	out := new(SettlementReportWindowClosed)
	if err := settlement.abi.UnpackIntoInterface(out, "ReportWindowClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTooLittleGas represents a TooLittleGas error raised by the Settlement contract.
type SettlementTooLittleGas struct {
	Left   *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleGas(uint256 left, uint256 needed)
func SettlementTooLittleGasErrorID() common.Hash {
	return common.HexToHash("0x9ee5fcf0ddbbb3e81c9bbee4f1dfc659b266ce349bb8cfb6d04a8857e3cc9f93")
}

// UnpackTooLittleGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleGas(uint256 left, uint256 needed)
func (settlement *Settlement) UnpackTooLittleGasError(raw []byte) (*SettlementTooLittleGas, error) {
	out := new(SettlementTooLittleGas)
	if err := settlement.abi.UnpackIntoInterface(out, "TooLittleGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTooManyVerifiers represents a TooManyVerifiers error raised by the Settlement contract.
type SettlementTooManyVerifiers struct {
	Max *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyVerifiers(uint256 max)
func SettlementTooManyVerifiersErrorID() common.Hash {
	return common.HexToHash("0x842ed7de3734b29d16dc6f11d3f139f6931d98ea5990a5c49c65baed5f61046a")
}

// UnpackTooManyVerifiersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyVerifiers(uint256 max)
func (settlement *Settlement) UnpackTooManyVerifiersError(raw []byte) (*SettlementTooManyVerifiers, error) {
	out := new(SettlementTooManyVerifiers)
	if err := settlement.abi.UnpackIntoInterface(out, "TooManyVerifiers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementUnknownVerifier represents a UnknownVerifier error raised by the Settlement contract.
type SettlementUnknownVerifier struct {
	Verifier common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownVerifier(address verifier)
func SettlementUnknownVerifierErrorID() common.Hash {
	return common.HexToHash("0x72a161ab9d516b1f02fdb830787c6de7a3496a4a6855534710c808e91c7725f0")
}

// UnpackUnknownVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownVerifier(address verifier)
func (settlement *Settlement) UnpackUnknownVerifierError(raw []byte) (*SettlementUnknownVerifier, error) {
	out := new(SettlementUnknownVerifier)
	if err := settlement.abi.UnpackIntoInterface(out, "UnknownVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementUptimeOutOfRange represents a UptimeOutOfRange error raised by the Settlement contract.
type SettlementUptimeOutOfRange struct {
	Provider common.Address
	UptimeBp uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UptimeOutOfRange(address provider, uint16 uptimeBp)
func SettlementUptimeOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xa15ccb4b2551767e975f93e5ec7a4a0c42d761c377a1406b4807b387fab13dbf")
}

// UnpackUptimeOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UptimeOutOfRange(address provider, uint16 uptimeBp)
func (settlement *Settlement) UnpackUptimeOutOfRangeError(raw []byte) (*SettlementUptimeOutOfRange, error) {
	out := new(SettlementUptimeOutOfRange)
	if err := settlement.abi.UnpackIntoInterface(out, "UptimeOutOfRange", raw); err != nil {
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
