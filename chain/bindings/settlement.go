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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"accessControl\",\"type\":\"address\"},{\"internalType\":\"contractIProviderRegistry\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"contractIProviderRewardsManager\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"contractIStakeVault\",\"name\":\"vault\",\"type\":\"address\"}],\"internalType\":\"structSettlementBase.Contracts\",\"name\":\"c\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"eraReportWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disputeWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"misconductPenaltyBp\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"toleranceBp\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"minReports\",\"type\":\"uint8\"}],\"internalType\":\"structSettlementBase.Params\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"AlreadyAccused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"AlreadyReported\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"AlreadyVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"internalType\":\"enumMisconduct.CaseState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"enumMisconduct.CaseState\",\"name\":\"wanted\",\"type\":\"uint8\"}],\"name\":\"CaseNotInState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"}],\"name\":\"CaseStillOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"disputeUntil\",\"type\":\"uint64\"}],\"name\":\"DisputeWindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"disputeUntil\",\"type\":\"uint64\"}],\"name\":\"DisputeWindowOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraAlreadyOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"EraInFuture\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraNeverOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"EraNotOver\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EraNotStarted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"providers\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"uptimes\",\"type\":\"uint256\"}],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoEvidence\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"}],\"name\":\"NoSuchTier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"NotCaseProvider\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NotOwed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotResolver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NotVerifierInEra\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NothingToSettle\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"penaltyBp\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"max\",\"type\":\"uint16\"}],\"name\":\"PenaltyTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closedAt\",\"type\":\"uint64\"}],\"name\":\"ReportWindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyVerifiers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"UnknownVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"uptimeBp\",\"type\":\"uint16\"}],\"name\":\"UptimeOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumOwedActions.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ActionOwed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"name\":\"EraOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"EraSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"MisconductDisputed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"slashed\",\"type\":\"uint128\"}],\"name\":\"MisconductExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"frozen\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"disputeUntil\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"evidence\",\"type\":\"bytes32[]\"}],\"name\":\"MisconductFrozen\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"released\",\"type\":\"uint128\"}],\"name\":\"MisconductReleased\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"evidenceHash\",\"type\":\"bytes32\"}],\"name\":\"MisconductReported\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"OwedDropped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"OwedSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"uptimeBp\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"slashed\",\"type\":\"bool\"}],\"name\":\"ProviderSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reports\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"opinions\",\"type\":\"uint256\"}],\"name\":\"ProviderUndecided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint16[]\",\"name\":\"uptimeBp\",\"type\":\"uint16[]\"}],\"name\":\"Reported\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromEra\",\"type\":\"uint64\"}],\"name\":\"SignerSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"}],\"name\":\"TierMoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"activeFromEra\",\"type\":\"uint64\"}],\"name\":\"VerifierAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"activeUntilEra\",\"type\":\"uint64\"}],\"name\":\"VerifierRemoved\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_VERIFIERS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"NO_OPINION\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RESOLVER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"accessControl\",\"outputs\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"accusationOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint16\",\"name\":\"seats\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"caseId\",\"type\":\"uint64\"},{\"internalType\":\"bytes32[]\",\"name\":\"evidence\",\"type\":\"bytes32[]\"}],\"internalType\":\"structMisconduct.Accusation\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"addVerifier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"beaconOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"caseCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"}],\"name\":\"caseOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumMisconduct.CaseState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"disputeUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"frozen\",\"type\":\"uint128\"}],\"internalType\":\"structMisconduct.Case\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"currentEra\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"}],\"name\":\"dispute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputeWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"eraRecord\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"openedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"endSeenAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"previous\",\"type\":\"uint64\"}],\"internalType\":\"structEras.EraRecord\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eraReportWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"}],\"name\":\"finalise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"isVerifierAt\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastOpenedEra\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minReports\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"misconductPenaltyBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"openCaseOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"openEra\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"owed\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumOwedActions.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"}],\"internalType\":\"structOwedActions.Owed\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owedCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractIProviderRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"removeVerifier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"evidenceHash\",\"type\":\"bytes32\"}],\"name\":\"reportMisconduct\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"reportOf\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"reported\",\"type\":\"bool\"},{\"internalType\":\"uint16\",\"name\":\"uptimeBp\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"reportsDue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"internalType\":\"uint16\",\"name\":\"penaltyBp\",\"type\":\"uint16\"}],\"name\":\"resolve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"}],\"name\":\"retryOwed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rewards\",\"outputs\":[{\"internalType\":\"contractIProviderRewardsManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"setSigner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"signerAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"signerHistory\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"fromEra\",\"type\":\"uint64\"}],\"internalType\":\"structSigners.Term[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"stageOf\",\"outputs\":[{\"internalType\":\"enumSettlement.Stage\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"standingOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"up\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"down\",\"type\":\"uint8\"}],\"internalType\":\"structSettlement.Standing\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"},{\"internalType\":\"uint16[]\",\"name\":\"uptimeBp\",\"type\":\"uint16[]\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"tallyOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"reports\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"settled\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"toleranceBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"vault\",\"outputs\":[{\"internalType\":\"contractIStakeVault\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"verifiersAt\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Settlement",
	Bin: "0x6101a0604052348015610010575f5ffd5b50604051614be7380380614be783398101604081905261002f91610366565b8151829082906001600160a01b03161580610055575060208201516001600160a01b0316155b156100735760405163d92e233d60e01b815260040160405180910390fd5b60408201516001600160a01b03161580610098575060608201516001600160a01b0316155b156100b65760405163d92e233d60e01b815260040160405180910390fd5b80516001600160401b03165f03610107576040516387a33b2760e01b815260206004820152600f60248201526e6572615265706f727457696e646f7760881b60448201526064015b60405180910390fd5b80602001516001600160401b03165f03610154576040516387a33b2760e01b815260206004820152600d60248201526c6469737075746557696e646f7760981b60448201526064016100fe565b61271061ffff16816040015161ffff1611156101b3576040516387a33b2760e01b815260206004820152601360248201527f6d6973636f6e6475637450656e616c747942700000000000000000000000000060448201526064016100fe565b61271061ffff16816060015161ffff161115610200576040516387a33b2760e01b815260206004820152600b60248201526a0746f6c6572616e636542760ac1b60448201526064016100fe565b6002816080015160ff161015610246576040516387a33b2760e01b815260206004820152600a6024820152696d696e5265706f72747360b01b60448201526064016100fe565b81516020808401516040808601516060968701516001600160a01b0390811660e05290811660c05291821660a0529216608090815283516001600160401b039081166101005291840151909116610120529082015161ffff908116610140529282015190921661016052015160ff1661018052506104559050565b604051608081016001600160401b03811182821017156102ef57634e487b7160e01b5f52604160045260245ffd5b60405290565b60405160a081016001600160401b03811182821017156102ef57634e487b7160e01b5f52604160045260245ffd5b6001600160a01b0381168114610337575f5ffd5b50565b80516001600160401b0381168114610350575f5ffd5b919050565b805161ffff81168114610350575f5ffd5b5f5f828403610120811215610379575f5ffd5b6080811215610386575f5ffd5b61038e6102c1565b845161039981610323565b815260208501516103a981610323565b602082015260408501516103bc81610323565b604082015260608501516103cf81610323565b6060820152925060a0607f19820112156103e7575f5ffd5b506103f06102f5565b6103fc6080850161033a565b815261040a60a0850161033a565b602082015261041b60c08501610355565b604082015261042c60e08501610355565b606082015261010084015160ff81168114610445575f5ffd5b6080820152919491935090915050565b60805160a05160c05160e05161010051610120516101405161016051610180516146bd61052a5f395f818161083301526130b101525f818161076501526130f101525f81816104c70152611fef01525f818161038a0152612aa801525f818161072b015261123c01525f818161080c01528181612af101528181612daf0152612e6f01525f818161068a015281816114fc015281816136510152613a7701525f81816106020152818161233201526133d701525f81816103c90152818161135e015281816118cb0152611dae01526146bd5ff3fe608060405234801561000f575f5ffd5b5060043610610255575f3560e01c806386d6282c11610140578063ca2dfd0a116100bf578063e0b5da5411610084578063e0b5da54146107b6578063e0fb2d1d146107de578063e7fe3180146107e7578063fbfa77cf14610807578063fdd584eb1461082e578063fe0d94c114610867575f5ffd5b8063ca2dfd0a1461074d578063cb5c2de614610760578063cc5ffe5814610787578063da2d7e951461079a578063ddb34e51146107a3575f5ffd5b8063a108930611610105578063a1089306146106b4578063a602ff09146106d4578063acc1809e146106e7578063b127660414610706578063b16900fd14610726575f5ffd5b806386d6282c146106575780639000b3d61461066a578063973628f61461067d5780639ec5a894146106855780639efadda3146106ac575f5ffd5b806340a8c537116101d757806366b174951161019c57806366b17495146105bb5780636c19e783146105c357806378fab260146105d65780637b103999146105fd57806381f15f421461062457806385d0c8a914610644575f5ffd5b806340a8c5371461053f57806340e3dd841461055f5780635106b61414610572578063624a6a391461058557806365b4100c1461058e575f5ffd5b80631cd4876d1161021d5780631cd4876d146104035780632254f925146104165780633567d3df146104c257806336aeb51a146104fc57806339335a171461051c575f5ffd5b806308d8d165146102595780631005c5cd14610294578063110329fb146102a9578063117f5f921461038557806313007d55146103c4575b5f5ffd5b610281610267366004613ccb565b6001600160401b03165f9081526001602052604090205490565b6040519081526020015b60405180910390f35b6102a76102a2366004613d24565b61087a565b005b6103336102b7366004613ccb565b604080516080810182525f808252602082018190529181018290526060810191909152506001600160401b039081165f9081526001602081815260409283902083516080810185528154815292015480851691830191909152600160401b8104841692820192909252600160801b909104909116606082015290565b60405161028b91905f608082019050825182526001600160401b0360208401511660208301526001600160401b0360408401511660408301526001600160401b03606084015116606083015292915050565b6103ac7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160401b03909116815260200161028b565b6103eb7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161028b565b6103eb610411366004613d88565b61092b565b61048c610424366004613db9565b60408051606080820183525f80835260208084018290529284018190526001600160a01b03949094168452600b82529282902082519384018352546001600160401b038116845260ff600160401b8204811692850192909252600160481b9004169082015290565b6040805182516001600160401b0316815260208084015160ff90811691830191909152928201519092169082015260600161028b565b6104e97f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff909116815260200161028b565b61050f61050a366004613dd2565b6109e9565b60405161028b9190613e0e565b61052f61052a366004613d88565b610a84565b604051901515815260200161028b565b61055261054d366004613e28565b610ad4565b60405161028b9190613e53565b6102a761056d366004613eb7565b610b9e565b6002546103ac906001600160401b031681565b61028160085481565b6105a161059c366004613ef5565b610f21565b60408051921515835261ffff90911660208301520161028b565b610281600e81565b6102a76105d1366004613db9565b610f80565b6102817f92a19c77d2ea87c7f81d50c74403cb2f401780f3ad919571121efe2bdb427eb181565b6103eb7f000000000000000000000000000000000000000000000000000000000000000081565b610637610632366004613ccb565b61116d565b60405161028b9190613f78565b6103ac610652366004613ccb565b61120a565b6102a7610665366004613e28565b61126e565b6102a7610678366004613db9565b611349565b6103ac6114f9565b6103eb7f000000000000000000000000000000000000000000000000000000000000000081565b61028161157f565b6106c76106c2366004613db9565b6115fc565b60405161028b9190613f8a565b6102a76106e2366004613fea565b61168c565b6102816106f5366004613db9565b60046020525f908152604090205481565b610719610714366004613e28565b6117f7565b60405161028b9190614033565b6103ac7f000000000000000000000000000000000000000000000000000000000000000081565b6102a761075b366004613db9565b6118b6565b6104e97f000000000000000000000000000000000000000000000000000000000000000081565b6102a761079536600461408b565b611ab3565b61028160035481565b6102a76107b136600461411a565b611d73565b6107c96107c4366004613dd2565b611e8c565b6040805192835290151560208301520161028b565b6104e961ffff81565b6107fa6107f5366004613dd2565b611ed7565b60405161028b919061413b565b6103eb7f000000000000000000000000000000000000000000000000000000000000000081565b6108557f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff909116815260200161028b565b6102a7610875366004613e28565b611f94565b61088383612013565b5f61088d846120ca565b90505f61089985612112565b90505f805b848110156108f3576108d8878787848181106108bc576108bc6141b0565b90506020020160208101906108d19190613db9565b868661212d565b156108eb57816108e7816141d8565b9250505b60010161089e565b50805f03610923576040516276c78960e21b81526001600160401b03871660048201526024015b60405180910390fd5b505050505050565b6001600160a01b0382165f90815260076020526040812080545b80156109dd576001600160401b038416826109616001846141f0565b81548110610971576109716141b0565b5f91825260209091200154600160a01b90046001600160401b0316116109cb578161099d6001836141f0565b815481106109ad576109ad6141b0565b5f918252602090912001546001600160a01b031692506109e3915050565b806109d581614203565b915050610945565b505f9150505b92915050565b5f6109f26114f9565b6001600160401b0316836001600160401b0316101580610a215750610a168361120a565b6001600160401b0316155b15610a2d57505f6109e3565b6001600160401b0383165f908152600a602090815260408083206001600160a01b0386168452909152902054610a7d90610a66856120ca565b610a6f86612112565b610a7886612311565b6123c1565b9392505050565b5f5f5f610a908461242b565b91509150818015610acb57505f19610ac85f8381548110610ab357610ab36141b0565b905f5260205f209060020201600101876124ae565b14155b95945050505050565b6040805160a080820183525f8083526020808401829052838501829052606084018290526080840182905285825260058152908490208451928301855280546001600160a01b0381168452600160a01b81046001600160401b0316928401929092529293919291830190600160e01b900460ff166004811115610b5957610b59613dfa565b6004811115610b6a57610b6a613dfa565b8152600191909101546001600160401b0381166020830152600160401b90046001600160801b031660409091015292915050565b5f5b81811015610f1c575f60095f858585818110610bbe57610bbe6141b0565b602090810292909201358352508181019290925260409081015f20815160a08101835281546001600160a01b0381168252600160a01b81046001600160401b031694820194909452929091830190600160e01b900460ff166002811115610c2757610c27613dfa565b6002811115610c3857610c38613dfa565b8152905460ff600160e81b820481166020840152600160f01b9091041660409091015290505f81604001516002811115610c7457610c74613dfa565b03610cae57838383818110610c8b57610c8b6141b0565b90506020020135604051638af2a0fb60e01b815260040161091a91815260200190565b60095f858585818110610cc357610cc36141b0565b602090810292909201358352508101919091526040015f2080546001600160f81b0319169055600281604001516002811115610d0157610d01613dfa565b148015610d235750806060015160ff16610d1d825f0151612311565b60ff1614155b15610d7357838383818110610d3a57610d3a6141b0565b905060200201357f9120ff5291f1313c024f1830164e95d1a55e8e63278dfab62a8a52e73ab55c0960405160405180910390a250610f14565b5f5f610d7e83612508565b915091508115610dd257858585818110610d9a57610d9a6141b0565b905060200201357fb5e2815c6fdd7eb0233cae503b2f6f745c7f110d0afd32f4d38f3769cd93ac3360405160405180910390a2610f10565b8260095f888888818110610de857610de86141b0565b602090810292909201358352508181019290925260409081015f2083518154938501516001600160401b0316600160a01b026001600160e01b03199094166001600160a01b0390911617929092178083559083015190829060ff60e01b1916600160e01b836002811115610e5e57610e5e613dfa565b02179055506060820151815460809093015161ffff60e81b19909316600160e81b60ff9283160260ff60f01b191617600160f01b9190931602919091179055825160208401516001600160a01b03909116906001600160401b0316878787818110610ecb57610ecb6141b0565b905060200201357f883fca8c11b768808cc5da76dfb4bed17adf4d2083bd7b31b4b1b1b6761abbae866040015185604051610f07929190614218565b60405180910390a45b5050505b600101610ba0565b505050565b5f5f5f610f2e858761257a565b506001600160401b0387165f908152600a602090815260408083206001600160a01b0389168452909152902054909150610f688183612619565b610f728284612636565b935093505050935093915050565b6001600160a01b038116610fa75760405163d92e233d60e01b815260040160405180910390fd5b335f90815260076020526040812090610fbe6114f9565b82549091505f8115610fda57610fd583600161425b565b610fdc565b825b90505f8211801561102c57506001600160401b03811684610ffe6001856141f0565b8154811061100e5761100e6141b0565b5f91825260209091200154600160a01b90046001600160401b031610155b156110b957604080518082019091526001600160a01b03861681526001600160401b0382166020820152846110626001856141f0565b81548110611072576110726141b0565b5f91825260209182902083519101805493909201516001600160401b0316600160a01b026001600160e01b03199093166001600160a01b039091161791909117905561111c565b604080518082019091526001600160a01b0380871682526001600160401b0380841660208085019182528854600181018a555f8a8152919091209451940180549151909216600160a01b026001600160e01b031990911693909216929092171790555b6040516001600160401b03821681526001600160a01b0386169033907ff51bd20684b6fbd9a9df15288a953c741e33edcd855a2ced5502330c7b648bbe906020015b60405180910390a35050505050565b60605f5f61117a8461242b565b91509150816111895782611202565b5f818154811061119b5761119b6141b0565b905f5260205f2090600202016001018054806020026020016040519081016040528092919081815260200182805480156111fc57602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116111de575b50505050505b949350505050565b6001600160401b038082165f908152600160208190526040822001549091600160401b909104168015611266576112617f00000000000000000000000000000000000000000000000000000000000000008261425b565b610a7d565b5f9392505050565b5f61127a82600161264c565b80549091506001600160a01b031633146112c257805460405163c56678e160e01b8152600481018490523360248201526001600160a01b03909116604482015260640161091a565b60018101546001600160401b031642111561130857600181015460405163695bc54360e01b8152600481018490526001600160401b03909116602482015260440161091a565b805460ff60e01b1916600160e11b178155604051339083907f92cc41f51ee7dc5b3f76d9bf917d31793c763b5476406a7f5cdb813add6721e1905f90a35050565b604051630935e01b60e21b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324d7806c90602401602060405180830381865afa1580156113ab573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113cf919061427a565b6113ee57604051630bd4212160e11b815233600482015260240161091a565b6001600160a01b0381166114155760405163d92e233d60e01b815260040160405180910390fd5b5f61141e6126b8565b90505f1961142f82600101846124ae565b146114585760405163a379b3db60e01b81526001600160a01b038316600482015260240161091a565b6001810154600d1901611481576040516342176bef60e11b8152600e600482015260240161091a565b6001818101805491820181555f90815260209081902090910180546001600160a01b0319166001600160a01b03851690811790915582546040516001600160401b03909116815290917f23da94b8f160f511f035ef047dd15f196fdd01a95a4cfab0350e57ea3adcdef1910160405180910390a25050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d250b6cb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611556573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061157a9190614299565b905090565b5f5f6115896114f9565b9050806001600160401b03165f036115b45760405163eaca1d5b60e01b815260040160405180910390fd5b6002546001600160401b038083169116036115ed57604051637f46dd0d60e01b81526001600160401b038216600482015260240161091a565b6115f6816127e8565b91505090565b6001600160a01b0381165f908152600760209081526040808320805482518185028101850190935280835260609492939192909184015b82821015611681575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b90046001600160401b031681830152825260019092019101611633565b505050509050919050565b61169583612969565b806116b35760405163ea1aa62b60e01b815260040160405180910390fd5b5f5f6116bf338661257a565b6001600160401b0387165f9081526006602090815260408083206001600160a01b038a168452909152902080549294509092509061ffff16831c6001908116900361173d57604051635a61d82360e11b81523360048201526001600160a01b03861660248201526001600160401b038716604482015260640161091a565b805461ffff19811661ffff918216600180871b90931617178255808201805491820181555f90815260209081902090910185905560405185815233916001600160a01b038816916001600160401b038a16917f19b4738415b15883f5b4158bf0d782b5b06c47e4a2d2057926a7226fc1436abb910160405180910390a480546201000090046001600160401b03161580156117e75750600181015482906117e59060026142b0565b115b15610923576109238686836129f8565b6040805160a080820183525f8083526020808401829052838501829052606084018290526080840182905285825260098152908490208451928301855280546001600160a01b0381168452600160a01b81046001600160401b0316928401929092529293919291830190600160e01b900460ff16600281111561187c5761187c613dfa565b600281111561188d5761188d613dfa565b8152905460ff600160e81b820481166020840152600160f01b9091041660409091015292915050565b604051630935e01b60e21b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324d7806c90602401602060405180830381865afa158015611918573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061193c919061427a565b61195b57604051630bd4212160e11b815233600482015260240161091a565b5f6119646126b8565b90505f61197482600101846124ae565b90505f1981036119a2576040516372a161ab60e01b81526001600160a01b038416600482015260240161091a565b6001808301805490916119b4916141f0565b815481106119c4576119c46141b0565b5f918252602090912001546001830180546001600160a01b0390921691839081106119f1576119f16141b0565b905f5260205f20015f6101000a8154816001600160a01b0302191690836001600160a01b0316021790555081600101805480611a2f57611a2f6142c7565b5f8281526020902081015f1990810180546001600160a01b031916905501905581546001600160a01b038416907f8df5730dfad93cdf4c6193b788e5262f2f11f7e5796d2a7875c375e5d0df7d8690611a93906001906001600160401b03166142db565b6040516001600160401b03909116815260200160405180910390a2505050565b828114611add576040516355c5b3e360e11b8152600481018490526024810182905260440161091a565b611ae685612013565b611aef85612112565b15611b2a5784611afe8661120a565b604051636c89565b60e11b81526001600160401b0392831660048201529116602482015260440161091a565b5f611b35338761257a565b5090505f5b84811015611d19575f848483818110611b5557611b556141b0565b9050602002016020810190611b6a91906142fa565b905061271061ffff8216118015611b85575061ffff81811614155b15611be057868683818110611b9c57611b9c6141b0565b9050602002016020810190611bb19190613db9565b60405163a15ccb4b60e01b81526001600160a01b03909116600482015261ffff8216602482015260440161091a565b6001600160401b0388165f908152600a6020526040812081898986818110611c0a57611c0a6141b0565b9050602002016020810190611c1f9190613db9565b6001600160a01b0316815260208101919091526040015f20549050611c448185612619565b15611cac5733888885818110611c5c57611c5c6141b0565b9050602002016020810190611c719190613db9565b604051634e84634d60e11b81526001600160a01b039283166004820152911660248201526001600160401b038a16604482015260640161091a565b611cb7818584612caa565b6001600160401b038a165f908152600a60205260408120908a8a87818110611ce157611ce16141b0565b9050602002016020810190611cf69190613db9565b6001600160a01b0316815260208101919091526040015f20555050600101611b3a565b50336001600160a01b0316866001600160401b03167f6ba1ca8d684de788936e059b7289916f9c9422e630809b75fb7de64cee6ddf5387878787604051611d639493929190614313565b60405180910390a3505050505050565b604051632474521560e21b81527f92a19c77d2ea87c7f81d50c74403cb2f401780f3ad919571121efe2bdb427eb160048201523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906391d1485490604401602060405180830381865afa158015611dfb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e1f919061427a565b611e3e576040516301050cfb60e31b815233600482015260240161091a565b61271061ffff82161115611e7357604051637565af6760e11b815261ffff82166004820152612710602482015260440161091a565b611e8882611e8284600261264c565b83612cd8565b5050565b6001600160401b0382165f908152600a602090815260408083206001600160a01b03851684529091528120548190611ec381612f2d565b9250600160f01b16151590505b9250929050565b60408051606080820183525f8083526020830152918101919091526001600160401b038084165f9081526006602090815260408083206001600160a01b03871684528252918290208251606081018452815461ffff811682526201000090049094168483015260018101805484518185028101850186528181529294860193830182828015611f8357602002820191905f5260205f20905b815481526020019060010190808311611f6f575b505050505081525050905092915050565b5f611fa082600161264c565b60018101549091506001600160401b03164211611fe8576001810154604051634a24045b60e11b8152600481018490526001600160401b03909116602482015260440161091a565b611e8882827f0000000000000000000000000000000000000000000000000000000000000000612cd8565b5f61201c6114f9565b9050806001600160401b0316826001600160401b03161061206357604051631edebb3360e31b81526001600160401b0380841660048301528216602482015260440161091a565b6001600160401b038083165f9081526001602081905260408220015490911690036120ac5760405163822a030760e01b81526001600160401b038316600482015260240161091a565b6002546001600160401b03828116911614611e8857610f1c816127e8565b5f5f5f6120d68461242b565b91509150816120e5575f611202565b5f81815481106120f7576120f76141b0565b905f5260205f20906002020160010180549050949350505050565b5f61211c8261120a565b6001600160401b0316421192915050565b6001600160401b0384165f908152600a602090815260408083206001600160a01b03871684529091528120548161216386612311565b90506001612173838787856123c1565b600381111561218457612184613dfa565b14612193575f92505050611202565b6001600160401b0387165f908152600a602090815260408083206001600160a01b038a1684529091528120600160f01b841790556121d083612f63565b90506121db816130ae565b1561224457866001600160a01b0316886001600160401b03167fc7769988f23b270a59cd8ffd05e966cbcc649c193642576b2d80a2516ea1adb161221e86612f2d565b84516040805192835260208301919091520160405180910390a360019350505050611202565b5f5f61224f8361315e565b915091505f5f6122628c8c8887876131c3565b6040805161ffff8716815260ff8a81166020830152841681830152821515606082015290519294509092506001600160a01b038d16916001600160401b038f16917f0e43a2151590f5206cb578ea6e5bcc7b95010df075597e394855e935161c7440919081900360800190a35f8115806122e157506122e18d8d6132e4565b90508660ff168360ff16146122fe576122fe8d8d89868515613329565b5060019c9b505050505050505050505050565b604051638ad4ebf160e01b81526001600160a01b0382811660048301525f917f000000000000000000000000000000000000000000000000000000000000000090911690638ad4ebf190602401602060405180830381865afa925050508015612397575060408051601f3d908101601f19168201909252612394918101906143a0565b60015b6123a257505f919050565b600760ff8216106123b3575f610a7d565b610a7d8161339d565b919050565b5f600160f01b8516156123d657506002611202565b8160ff165f036123e857506003611202565b5f6123f286612f2d565b905083801561240057505f81115b8061241457505f8511801561241457508481145b61241e575f612421565b60015b9695505050505050565b5f805481905b80156124a3576001600160401b0384165f61244d6001846141f0565b8154811061245d5761245d6141b0565b5f9182526020909120600290910201546001600160401b03161161249157600161248781836141f0565b9250925050915091565b8061249b81614203565b915050612431565b505f93849350915050565b5f805b83548110156124fe57826001600160a01b03168482815481106124d6576124d66141b0565b5f918252602090912001546001600160a01b0316036124f65790506109e3565b6001016124b1565b505f199392505050565b5f606062061a805a101561253d575a6040516309ee5fcf60e41b8152600481019190915262061a80602482015260440161091a565b60018360400151600281111561255557612555613dfa565b1461256857612563836133d2565b612571565b6125718361352c565b91509150915091565b5f5f5f5f6125878561242b565b9150915081612597575f196125ac565b6125ac5f8281548110610ab357610ab36141b0565b93505f1984036125e957604051630a68f17360e01b81526001600160a01b03871660048201526001600160401b038616602482015260440161091a565b5f81815481106125fb576125fb6141b0565b905f5260205f20906002020160010180549050925050509250929050565b5f6126258260e06143c0565b83901c600116600114905092915050565b5f6126428260106142b0565b9290921c92915050565b5f82815260056020526040902081600481111561266b5761266b613dfa565b8154600160e01b900460ff16600481111561268857612688613dfa565b146109e3578054604051630aca6dc360e41b815261091a918591600160e01b90910460ff169085906004016143d3565b5f5f6126c26114f9565b6126cd90600161425b565b5f54909150801580159061271d57506001600160401b0382165f6126f26001846141f0565b81548110612702576127026141b0565b5f9182526020909120600290910201546001600160401b0316145b15612751575f61272e6001836141f0565b8154811061273e5761273e6141b0565b905f5260205f2090600202019250505090565b5f80546001810182559080526002027f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5630180546001600160401b03841667ffffffffffffffff19909116178155925080156127e3575f6127b26001836141f0565b815481106127c2576127c26141b0565b905f5260205f2090600202016001018360010190816127e19190614408565b505b505090565b6002546001600160401b03165f81815260016020526040812090919046308561281081613758565b84546040516128269594939291906020016144af565b604051602081830303815290604052805190602001209250816001600160401b03165f1461287b576001810180546fffffffffffffffff00000000000000001916600160401b426001600160401b0316021790555b604080516080810182528481526001600160401b0342811660208084019182525f848601818152888516606087019081528b861680845260019485905292889020965187559351959092018054925193518516600160801b0267ffffffffffffffff60801b19948616600160401b026fffffffffffffffffffffffffffffffff1990941696909516959095179190911791909116919091179091556002805467ffffffffffffffff19168217905590517fdda9007cae0c3aa7047a516d9d312bf40542bdbb4b5a381821aaff105870d68d9061295a9086815260200190565b60405180910390a25050919050565b5f6129726114f9565b9050806001600160401b0316826001600160401b031611156129ba5760405163316afec360e21b81526001600160401b0380841660048301528216602482015260440161091a565b806001600160401b0316826001600160401b0316036129d7575050565b6129e082612013565b6129e982612112565b15611e885781611afe8361120a565b6001600160a01b0382165f9081526004602052604090205415612a51576001600160a01b0382165f818152600460208190526040918290205491516329a63e7560e21b815290810192909252602482015260440161091a565b5f60035f8154612a60906141d8565b9182905550825469ffffffffffffffff00001916620100006001600160401b038316021783556001600160a01b0384165f908152600460205260408120829055909150612acd7f00000000000000000000000000000000000000000000000000000000000000004261425b565b604051638d1fdf2f60e01b81526001600160a01b0386811660048301529192505f917f00000000000000000000000000000000000000000000000000000000000000001690638d1fdf2f906024016020604051808303815f875af1158015612b37573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b5b919061451b565b6040805160a0810182526001600160a01b03881681526001600160401b03891660208201529192508101600181526001600160401b038085166020808401919091526001600160801b0385166040938401525f878152600582528390208451815492860151909316600160a01b026001600160e01b03199092166001600160a01b039093169290921717808255918301519091829060ff60e01b1916600160e01b836004811115612c0e57612c0e613dfa565b02179055506060820151600191820180546080909401516001600160801b0316600160401b026001600160c01b03199094166001600160401b039283161793909317909255604051918816916001600160a01b0388169186917f74be61e5137e49ae31d2ea89bb3f93fa02ce96c92565fbc47c476913138d7fa291612c9a9187918991908c0190614541565b60405180910390a4505050505050565b5f612cb68360e06143c0565b6001901b612cc58460106142b0565b8361ffff16901b85171790509392505050565b60018201545f9061271090612d029061ffff851690600160401b90046001600160801b03166142b0565b612d0c919061459d565b83549091506001600160a01b03166001600160801b03821615612d30576003612d33565b60045b8454859060ff60e01b1916600160e01b836004811115612d5557612d55613dfa565b02179055506001600160a01b0381165f908152600460205260408120556001600160801b03821615612e50576040516319db62f560e21b81526001600160a01b0382811660048301526001600160801b03841660248301527f0000000000000000000000000000000000000000000000000000000000000000169063676d8bd4906044015f604051808303815f87803b158015612df0575f5ffd5b505af1158015612e02573d5f5f3e3d5ffd5b50506040516001600160801b03851681526001600160a01b03841692508791507fac2c794e84fc89c62ec184fe83cf83f0777f88c0765ba143950621994c770aed9060200160405180910390a35b604051631916558760e01b81526001600160a01b0382811660048301527f000000000000000000000000000000000000000000000000000000000000000016906319165587906024015f604051808303815f87803b158015612eb0575f5ffd5b505af1158015612ec2573d5f5f3e3d5ffd5b50505050806001600160a01b0316857ffe453908287643dff4859cdd6a4888885c3cbef7bdc06e4ac7412571ad6ffc5f848760010160089054906101000a90046001600160801b0316612f1591906145bc565b6040516001600160801b03909116815260200161115e565b5f613fff60e083901c165b8015612f5d5781612f48816141d8565b9250612f5790506001826141f0565b16612f38565b50919050565b60408051600e8082526101e08201909252606091602082016101c0803683370190505090505f805b600e8110156130a657612f9e8482612619565b1580612fb8575061ffff612fb28583612636565b61ffff16145b61309e575f612fc78583612636565b90505f83612fd4816141d8565b945090505b5f81118015613012575061ffff821685612ff46001846141f0565b81518110613004576130046141b0565b602002602001015161ffff16115b1561307257846130236001836141f0565b81518110613033576130336141b0565b602002602001015185828151811061304d5761304d6141b0565b61ffff909216602092830291909101909101528061306a81614203565b915050612fd9565b81858281518110613085576130856141b0565b602002602001019061ffff16908161ffff168152505050505b600101612f8b565b508152919050565b5f7f000000000000000000000000000000000000000000000000000000000000000060ff16825110156130e357506001919050565b815160021480156109e357507f000000000000000000000000000000000000000000000000000000000000000061ffff16825f81518110613126576131266141b0565b602002602001015183600181518110613141576131416141b0565b602002602001015161315391906145db565b61ffff161192915050565b5f5f8260026001855161317191906141f0565b61317b919061459d565b8151811061318b5761318b6141b0565b602002602001015183600285516131a2919061459d565b815181106131b2576131b26141b0565b602002602001015191509150915091565b6001600160a01b0384165f908152600b60209081526040808320815160608101835290546001600160401b038116825260ff600160401b82048116948301859052600160481b909104169181018290528392909183918291613228918a918a8a613797565b8651939850965090935091506001600160401b03908116908b1611613252578794505050506132da565b604080516060810182526001600160401b03808d16825260ff94851660208084019182529486168385019081526001600160a01b038e165f908152600b9096529390942091518254945193518616600160481b0269ff0000000000000000001994909616600160401b0268ffffffffffffffffff199095169116179290921716919091179055505b9550959350505050565b6040805160a0810182526001600160a01b03831681526001600160401b03841660208201525f91610a7d91908101600181525f602082018190526040909101526138b4565b6040805160a0810182526001600160a01b03861681526001600160401b038716602082015260029181019190915260ff808516606083015283166080820152811561338b576133868160405180602001604052805f8152506138da565b610923565b613394816138b4565b50505050505050565b5f600760ff8316106133c7576040516361819a6960e11b815260ff8316600482015260240161091a565b6109e38260016145f5565b5f60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a5e67ba6845f01516134158660800151613a03565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260ff1660248201526044015f604051808303815f87803b15801561345b575f5ffd5b505af192505050801561346c575060015b6134a9573d808015613499576040519150601f19603f3d011682016040523d82523d5f602084013e61349e565b606091505b505f94909350915050565b825f01516001600160a01b031683602001516001600160401b03167f6509acef243f098a0bf949dfb5dc8ca41f318f269f0483e181a835095570d3af8560600151866080015160405161350c92919060ff92831681529116602082015260400190565b60405180910390a3505060408051602081019091525f8152600192909150565b5f6060613540835f01518460200151613a47565b1561355d57505060408051602081019091525f8152600192909150565b6040805160018082528183019092525f916020808301908036833750506040805160018082528183019092529293505f9291506020808301908036833750506040805160018082528183019092529293505f92915060208083019080368337019050509050855f015186602001516064816001600160401b03169150855f815181106135eb576135eb6141b0565b60200260200101855f81518110613604576136046141b0565b60200260200101855f8151811061361d5761361d6141b0565b60ff909416602094850291909101909301929092529190526001600160a01b03918216905260405163ba15cf4f60e01b81527f00000000000000000000000000000000000000000000000000000000000000009091169063ba15cf4f9061368c9086908690869060040161460e565b5f604051808303815f87803b1580156136a3575f5ffd5b505af19250505080156136b4575060015b6136f4573d8080156136e1576040519150601f19603f3d011682016040523d82523d5f602084013e6136e6565b606091505b505f97909650945050505050565b855f01516001600160a01b031686602001516001600160401b03167f8288ccc98719b273b26c3284c4cb2797d84d04be26fb07604e06dee0c74d261560405160405180910390a3600160405180602001604052805f81525094509450505050915091565b6060446137666001436141f0565b40604051602001613781929190918252602082015260400190565b6040516020818303038152906040529050919050565b5f5f5f5f5f6137a58a613aee565b9050806020015161ffff168661ffff16109150805f015161ffff168761ffff16111561383457806040015160ff165f036137e857895f5f945094509450506138a8565b604081015160ff166137fb8a60016145f5565b60ff16101561381757896138108a60016145f5565b5f84613826565b61382260018b6146a4565b5f5f845b9450945094509450506138a8565b805f015161ffff168661ffff161161389d57806060015160ff165f0361386357895f5f945094509450506138a8565b606081015160ff166138768960016145f5565b60ff16101561389257895f61388c8a60016145f5565b84613826565b6138228a60016145f5565b898989945094509450505b95509550955095915050565b5f5f5f6138c084612508565b91509150816138d3576138d384826138da565b5092915050565b5f60085f81546138e9906141d8565b91829055505f8181526009602090815260409182902086518154928801516001600160401b0316600160a01b026001600160e01b03199093166001600160a01b0390911617919091178082559186015192935085929091829060ff60e01b1916600160e01b83600281111561396057613960613dfa565b02179055506060820151815460809093015161ffff60e81b19909316600160e81b60ff9283160260ff60f01b191617600160f01b91909316029190911790558251602084015160408086015190516001600160a01b03909316926001600160401b039092169184917f883fca8c11b768808cc5da76dfb4bed17adf4d2083bd7b31b4b1b1b6761abbae916139f691908890614218565b60405180910390a4505050565b5f600160ff83161080613a195750600760ff8316115b15613a3c576040516361819a6960e11b815260ff8316600482015260240161091a565b6109e36001836146a4565b604051634fc8ca4d60e01b81526001600160a01b0383811660048301526001600160401b03831660248301525f917f000000000000000000000000000000000000000000000000000000000000000090911690634fc8ca4d90604401602060405180830381865afa925050508015613adc575060408051601f3d908101601f19168201909252613ad99181019061427a565b60015b613ae757505f6109e3565b90506109e3565b604080516080810182525f8082526020820181905291810182905260608101919091528160ff16600103613b4c575050604080516080810182526126ac81526121346020808301919091525f92820192909252606081019190915290565b8160ff16600203613b83575050604080516080810182526126488152611f406020820152601e918101919091526019606082015290565b8160ff16600303613bba575050604080516080810182526125e48152611d4c60208201526017918101919091526014606082015290565b8160ff16600403613bf15750506040805160808101825261251c8152611b586020820152601191810191909152600e606082015290565b8160ff16600503613c285750506040805160808101825261232881526119646020820152600b918101919091526007606082015290565b8160ff16600603613c5f57505060408051608081018252612134815261177060208201526005918101829052606081019190915290565b8160ff16600703613c9757505060408051608081018252611d4c81525f60208201819052600392820192909252606081019190915290565b6040516361819a6960e11b815260ff8316600482015260240161091a565b80356001600160401b03811681146123bc575f5ffd5b5f60208284031215613cdb575f5ffd5b610a7d82613cb5565b5f5f83601f840112613cf4575f5ffd5b5081356001600160401b03811115613d0a575f5ffd5b6020830191508360208260051b8501011115611ed0575f5ffd5b5f5f5f60408486031215613d36575f5ffd5b613d3f84613cb5565b925060208401356001600160401b03811115613d59575f5ffd5b613d6586828701613ce4565b9497909650939450505050565b80356001600160a01b03811681146123bc575f5ffd5b5f5f60408385031215613d99575f5ffd5b613da283613d72565b9150613db060208401613cb5565b90509250929050565b5f60208284031215613dc9575f5ffd5b610a7d82613d72565b5f5f60408385031215613de3575f5ffd5b613dec83613cb5565b9150613db060208401613d72565b634e487b7160e01b5f52602160045260245ffd5b6020810160048310613e2257613e22613dfa565b91905290565b5f60208284031215613e38575f5ffd5b5035919050565b60058110613e4f57613e4f613dfa565b9052565b81516001600160a01b031681526020808301516001600160401b03169082015260408083015160a0830191613e8a90840182613e3f565b506001600160401b0360608401511660608301526001600160801b03608084015116608083015292915050565b5f5f60208385031215613ec8575f5ffd5b82356001600160401b03811115613edd575f5ffd5b613ee985828601613ce4565b90969095509350505050565b5f5f5f60608486031215613f07575f5ffd5b613f1084613cb5565b9250613f1e60208501613d72565b9150613f2c60408501613d72565b90509250925092565b5f8151808452602084019350602083015f5b82811015613f6e5781516001600160a01b0316865260209586019590910190600101613f47565b5093949350505050565b602081525f610a7d6020830184613f35565b602080825282518282018190525f918401906040840190835b81811015613fdf57835180516001600160a01b031684526020908101516001600160401b03168185015290930192604090920191600101613fa3565b509095945050505050565b5f5f5f60608486031215613ffc575f5ffd5b61400584613cb5565b925061401360208501613d72565b9150604084013590509250925092565b60038110613e4f57613e4f613dfa565b81516001600160a01b031681526020808301516001600160401b03169082015260408083015160a083019161406a90840182614023565b5060ff606084015116606083015260ff608084015116608083015292915050565b5f5f5f5f5f6060868803121561409f575f5ffd5b6140a886613cb5565b945060208601356001600160401b038111156140c2575f5ffd5b6140ce88828901613ce4565b90955093505060408601356001600160401b038111156140ec575f5ffd5b6140f888828901613ce4565b969995985093965092949392505050565b803561ffff811681146123bc575f5ffd5b5f5f6040838503121561412b575f5ffd5b82359150613db060208401614109565b602081525f6080820161ffff84511660208401526001600160401b036020850151166040840152604084015160608085015281815180845260a0860191506020830193505f92505b808310156141a65783518252602082019150602084019350600183019250614183565b5095945050505050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f600182016141e9576141e96141c4565b5060010190565b818103818111156109e3576109e36141c4565b5f81614211576142116141c4565b505f190190565b6142228184614023565b604060208201525f82518060408401528060208501606085015e5f606082850101526060601f19601f8301168401019150509392505050565b6001600160401b0381811683821601908111156109e3576109e36141c4565b5f6020828403121561428a575f5ffd5b81518015158114610a7d575f5ffd5b5f602082840312156142a9575f5ffd5b5051919050565b80820281158282048414176109e3576109e36141c4565b634e487b7160e01b5f52603160045260245ffd5b6001600160401b0382811682821603908111156109e3576109e36141c4565b5f6020828403121561430a575f5ffd5b610a7d82614109565b604080825281018490525f8560608301825b87811015614353576001600160a01b0361433e84613d72565b16825260209283019290910190600101614325565b50838103602080860191909152858252019050845f5b858110156143935761ffff61437d83614109565b1683526020928301929190910190600101614369565b5090979650505050505050565b5f602082840312156143b0575f5ffd5b815160ff81168114610a7d575f5ffd5b808201808211156109e3576109e36141c4565b838152606081016143e76020830185613e3f565b6112026040830184613e3f565b634e487b7160e01b5f52604160045260245ffd5b818103614413575050565b81546001600160401b0381111561442c5761442c6143f4565b600160401b811115614440576144406143f4565b81548183558082101561447457825f528160205f20018282035f5b81811015614470575f8382015560010161445b565b5050505b505f838152602090205f8381526020902081545f5b8481101561339457600193840180546001600160a01b0393909316848301559301614489565b6e39b630b93597bb1897b132b0b1b7b760891b815285600f8201526bffffffffffffffffffffffff198560601b16602f8201526001600160401b0360c01b8460c01b1660438201525f83518060208601604b85015e604b920191820192909252606b0195945050505050565b5f6020828403121561452b575f5ffd5b81516001600160801b0381168114610a7d575f5ffd5b5f606082016001600160801b03861683526001600160401b038516602084015260606040840152808454808352608085019150855f5260205f2092505f5b8181101561439357835483526001938401936020909301920161457f565b5f826145b757634e487b7160e01b5f52601260045260245ffd5b500490565b6001600160801b0382811682821603908111156109e3576109e36141c4565b61ffff82811682821603908111156109e3576109e36141c4565b60ff81811683821601908111156109e3576109e36141c4565b606081525f6146206060830186613f35565b82810360208401528085518083526020830191506020870192505f5b8181101561465a57835183526020938401939092019160010161463c565b50508381036040850152845180825260209182019250908501905f5b8181101561469757825160ff16845260209384019390920191600101614676565b5091979650505050505050565b60ff82811682821603908111156109e3576109e36141c456",
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
// Solidity: function owed(uint256 id) view returns((address,uint64,uint8,uint8,uint8))
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
// Solidity: function owed(uint256 id) view returns((address,uint64,uint8,uint8,uint8))
func (settlement *Settlement) TryPackOwed(id *big.Int) ([]byte, error) {
	return settlement.abi.Pack("owed", id)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1276604.
//
// Solidity: function owed(uint256 id) view returns((address,uint64,uint8,uint8,uint8))
func (settlement *Settlement) UnpackOwed(data []byte) (OwedActionsOwed, error) {
	out, err := settlement.abi.Unpack("owed", data)
	if err != nil {
		return *new(OwedActionsOwed), err
	}
	out0 := *abi.ConvertType(out[0], new(OwedActionsOwed)).(*OwedActionsOwed)
	return out0, nil
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
