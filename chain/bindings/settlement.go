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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"accessControl\",\"type\":\"address\"},{\"internalType\":\"contractIProviderRegistry\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"contractIProviderRewardsManager\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"contractIStakeVault\",\"name\":\"vault\",\"type\":\"address\"}],\"internalType\":\"structSettlementBase.Contracts\",\"name\":\"c\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"eraReportWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disputeWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"misconductPenaltyBp\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"toleranceBp\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"minReports\",\"type\":\"uint8\"}],\"internalType\":\"structSettlementBase.Params\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"AlreadyAccused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"AlreadyReported\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"AlreadyVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"internalType\":\"enumMisconduct.CaseState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"enumMisconduct.CaseState\",\"name\":\"wanted\",\"type\":\"uint8\"}],\"name\":\"CaseNotInState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"}],\"name\":\"CaseStillOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"disputeUntil\",\"type\":\"uint64\"}],\"name\":\"DisputeWindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"disputeUntil\",\"type\":\"uint64\"}],\"name\":\"DisputeWindowOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraAlreadyOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"EraInFuture\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraNeverOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"EraNotOver\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EraNotStarted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"providers\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"uptimes\",\"type\":\"uint256\"}],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoEvidence\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"}],\"name\":\"NoSuchTier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"NotCaseProvider\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NotOwed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotResolver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NotVerifierInEra\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NothingToSettle\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"penaltyBp\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"max\",\"type\":\"uint16\"}],\"name\":\"PenaltyTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closedAt\",\"type\":\"uint64\"}],\"name\":\"ReportWindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyVerifiers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"UnknownVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"uptimeBp\",\"type\":\"uint16\"}],\"name\":\"UptimeOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumOwedActions.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ActionOwed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"name\":\"EraOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"EraSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"MisconductDisputed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"slashed\",\"type\":\"uint128\"}],\"name\":\"MisconductExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"frozen\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"disputeUntil\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"evidence\",\"type\":\"bytes32[]\"}],\"name\":\"MisconductFrozen\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"released\",\"type\":\"uint128\"}],\"name\":\"MisconductReleased\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"evidenceHash\",\"type\":\"bytes32\"}],\"name\":\"MisconductReported\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"OwedDropped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"OwedSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"uptimeBp\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"slashed\",\"type\":\"bool\"}],\"name\":\"ProviderSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reports\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"opinions\",\"type\":\"uint256\"}],\"name\":\"ProviderUndecided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint16[]\",\"name\":\"uptimeBp\",\"type\":\"uint16[]\"}],\"name\":\"Reported\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromEra\",\"type\":\"uint64\"}],\"name\":\"SignerSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"}],\"name\":\"TierMoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"activeFromEra\",\"type\":\"uint64\"}],\"name\":\"VerifierAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"activeUntilEra\",\"type\":\"uint64\"}],\"name\":\"VerifierRemoved\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_VERIFIERS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"NO_OPINION\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RESOLVER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"accessControl\",\"outputs\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"accusationOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint16\",\"name\":\"seats\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"caseId\",\"type\":\"uint64\"},{\"internalType\":\"bytes32[]\",\"name\":\"evidence\",\"type\":\"bytes32[]\"}],\"internalType\":\"structMisconduct.Accusation\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"addVerifier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"beaconOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"caseCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"}],\"name\":\"caseOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumMisconduct.CaseState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"disputeUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"frozen\",\"type\":\"uint128\"}],\"internalType\":\"structMisconduct.Case\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"currentEra\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"}],\"name\":\"dispute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputeWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"eraRecord\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"openedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"endSeenAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"previous\",\"type\":\"uint64\"}],\"internalType\":\"structEras.EraRecord\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eraReportWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"}],\"name\":\"finalise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"isVerifierAt\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastOpenedEra\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minReports\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"misconductPenaltyBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"openCaseOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"openEra\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"owed\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumOwedActions.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"}],\"internalType\":\"structOwedActions.Owed\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owedCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractIProviderRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"removeVerifier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"evidenceHash\",\"type\":\"bytes32\"}],\"name\":\"reportMisconduct\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"reportOf\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"reported\",\"type\":\"bool\"},{\"internalType\":\"uint16\",\"name\":\"uptimeBp\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"reportsDue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"caseId\",\"type\":\"uint256\"},{\"internalType\":\"uint16\",\"name\":\"penaltyBp\",\"type\":\"uint16\"}],\"name\":\"resolve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"}],\"name\":\"retryOwed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rewards\",\"outputs\":[{\"internalType\":\"contractIProviderRewardsManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"setSigner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"signerAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"signerHistory\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"fromEra\",\"type\":\"uint64\"}],\"internalType\":\"structSigners.Term[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"signersAt\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"stageOf\",\"outputs\":[{\"internalType\":\"enumSettlement.Stage\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"standingOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"up\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"down\",\"type\":\"uint8\"}],\"internalType\":\"structSettlement.Standing\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"},{\"internalType\":\"uint16[]\",\"name\":\"uptimeBp\",\"type\":\"uint16[]\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"tallyOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"reports\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"settled\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"toleranceBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"vault\",\"outputs\":[{\"internalType\":\"contractIStakeVault\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"verifiersAt\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Settlement",
	Bin: "0x6101a0604052348015610010575f5ffd5b50604051614d05380380614d0583398101604081905261002f91610366565b8151829082906001600160a01b03161580610055575060208201516001600160a01b0316155b156100735760405163d92e233d60e01b815260040160405180910390fd5b60408201516001600160a01b03161580610098575060608201516001600160a01b0316155b156100b65760405163d92e233d60e01b815260040160405180910390fd5b80516001600160401b03165f03610107576040516387a33b2760e01b815260206004820152600f60248201526e6572615265706f727457696e646f7760881b60448201526064015b60405180910390fd5b80602001516001600160401b03165f03610154576040516387a33b2760e01b815260206004820152600d60248201526c6469737075746557696e646f7760981b60448201526064016100fe565b61271061ffff16816040015161ffff1611156101b3576040516387a33b2760e01b815260206004820152601360248201527f6d6973636f6e6475637450656e616c747942700000000000000000000000000060448201526064016100fe565b61271061ffff16816060015161ffff161115610200576040516387a33b2760e01b815260206004820152600b60248201526a0746f6c6572616e636542760ac1b60448201526064016100fe565b6002816080015160ff161015610246576040516387a33b2760e01b815260206004820152600a6024820152696d696e5265706f72747360b01b60448201526064016100fe565b81516020808401516040808601516060968701516001600160a01b0390811660e05290811660c05291821660a0529216608090815283516001600160401b039081166101005291840151909116610120529082015161ffff908116610140529282015190921661016052015160ff1661018052506104559050565b604051608081016001600160401b03811182821017156102ef57634e487b7160e01b5f52604160045260245ffd5b60405290565b60405160a081016001600160401b03811182821017156102ef57634e487b7160e01b5f52604160045260245ffd5b6001600160a01b0381168114610337575f5ffd5b50565b80516001600160401b0381168114610350575f5ffd5b919050565b805161ffff81168114610350575f5ffd5b5f5f828403610120811215610379575f5ffd5b6080811215610386575f5ffd5b61038e6102c1565b845161039981610323565b815260208501516103a981610323565b602082015260408501516103bc81610323565b604082015260608501516103cf81610323565b6060820152925060a0607f19820112156103e7575f5ffd5b506103f06102f5565b6103fc6080850161033a565b815261040a60a0850161033a565b602082015261041b60c08501610355565b604082015261042c60e08501610355565b606082015261010084015160ff81168114610445575f5ffd5b6080820152919491935090915050565b60805160a05160c05160e05161010051610120516101405161016051610180516147db61052a5f395f8181610851015261318901525f818161077001526131c901525f81816104d201526120c701525f81816103950152612b8001525f8181610736015261125a01525f818161082a01528181612bc901528181612e870152612f4701525f81816106950152818161151a015281816137290152613b4f01525f818161060d0152818161240a01526134af01525f81816103d40152818161137c015281816118e90152611dcc01526147db5ff3fe608060405234801561000f575f5ffd5b5060043610610260575f3560e01c806386d6282c1161014b578063cb5c2de6116100bf578063e0fb2d1d11610084578063e0fb2d1d146107e9578063e7fe3180146107f2578063f4e3275814610812578063fbfa77cf14610825578063fdd584eb1461084c578063fe0d94c114610885575f5ffd5b8063cb5c2de61461076b578063cc5ffe5814610792578063da2d7e95146107a5578063ddb34e51146107ae578063e0b5da54146107c1575f5ffd5b8063a108930611610110578063a1089306146106bf578063a602ff09146106df578063acc1809e146106f2578063b127660414610711578063b16900fd14610731578063ca2dfd0a14610758575f5ffd5b806386d6282c146106625780639000b3d614610675578063973628f6146106885780639ec5a894146106905780639efadda3146106b7575f5ffd5b806340a8c537116101e257806366b17495116101a757806366b17495146105c65780636c19e783146105ce57806378fab260146105e15780637b1039991461060857806381f15f421461062f57806385d0c8a91461064f575f5ffd5b806340a8c5371461054a57806340e3dd841461056a5780635106b6141461057d578063624a6a391461059057806365b4100c14610599575f5ffd5b80631cd4876d116102285780631cd4876d1461040e5780632254f925146104215780633567d3df146104cd57806336aeb51a1461050757806339335a1714610527575f5ffd5b806308d8d165146102645780631005c5cd1461029f578063110329fb146102b4578063117f5f921461039057806313007d55146103cf575b5f5ffd5b61028c610272366004613da3565b6001600160401b03165f9081526001602052604090205490565b6040519081526020015b60405180910390f35b6102b26102ad366004613dfc565b610898565b005b61033e6102c2366004613da3565b604080516080810182525f808252602082018190529181018290526060810191909152506001600160401b039081165f9081526001602081815260409283902083516080810185528154815292015480851691830191909152600160401b8104841692820192909252600160801b909104909116606082015290565b60405161029691905f608082019050825182526001600160401b0360208401511660208301526001600160401b0360408401511660408301526001600160401b03606084015116606083015292915050565b6103b77f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160401b039091168152602001610296565b6103f67f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610296565b6103f661041c366004613e60565b610949565b61049761042f366004613e91565b60408051606080820183525f80835260208084018290529284018190526001600160a01b03949094168452600b82529282902082519384018352546001600160401b038116845260ff600160401b8204811692850192909252600160481b9004169082015290565b6040805182516001600160401b0316815260208084015160ff908116918301919091529282015190921690820152606001610296565b6104f47f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610296565b61051a610515366004613eaa565b610a07565b6040516102969190613ee6565b61053a610535366004613e60565b610aa2565b6040519015158152602001610296565b61055d610558366004613f00565b610af2565b6040516102969190613f2b565b6102b2610578366004613f8f565b610bbc565b6002546103b7906001600160401b031681565b61028c60085481565b6105ac6105a7366004613fcd565b610f3f565b60408051921515835261ffff909116602083015201610296565b61028c600e81565b6102b26105dc366004613e91565b610f9e565b61028c7f92a19c77d2ea87c7f81d50c74403cb2f401780f3ad919571121efe2bdb427eb181565b6103f67f000000000000000000000000000000000000000000000000000000000000000081565b61064261063d366004613da3565b61118b565b6040516102969190614050565b6103b761065d366004613da3565b611228565b6102b2610670366004613f00565b61128c565b6102b2610683366004613e91565b611367565b6103b7611517565b6103f67f000000000000000000000000000000000000000000000000000000000000000081565b61028c61159d565b6106d26106cd366004613e91565b61161a565b6040516102969190614062565b6102b26106ed3660046140c2565b6116aa565b61028c610700366004613e91565b60046020525f908152604090205481565b61072461071f366004613f00565b611815565b604051610296919061410b565b6103b77f000000000000000000000000000000000000000000000000000000000000000081565b6102b2610766366004613e91565b6118d4565b6104f47f000000000000000000000000000000000000000000000000000000000000000081565b6102b26107a0366004614163565b611ad1565b61028c60035481565b6102b26107bc3660046141f2565b611d91565b6107d46107cf366004613eaa565b611eaa565b60408051928352901515602083015201610296565b6104f461ffff81565b610805610800366004613eaa565b611ef5565b6040516102969190614213565b610642610820366004614288565b611fb2565b6103f67f000000000000000000000000000000000000000000000000000000000000000081565b6108737f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff9091168152602001610296565b6102b2610893366004613f00565b61206c565b6108a1836120eb565b5f6108ab846121a2565b90505f6108b7856121ea565b90505f805b84811015610911576108f6878787848181106108da576108da6142ce565b90506020020160208101906108ef9190613e91565b8686612205565b156109095781610905816142f6565b9250505b6001016108bc565b50805f03610941576040516276c78960e21b81526001600160401b03871660048201526024015b60405180910390fd5b505050505050565b6001600160a01b0382165f90815260076020526040812080545b80156109fb576001600160401b0384168261097f60018461430e565b8154811061098f5761098f6142ce565b5f91825260209091200154600160a01b90046001600160401b0316116109e957816109bb60018361430e565b815481106109cb576109cb6142ce565b5f918252602090912001546001600160a01b03169250610a01915050565b806109f381614321565b915050610963565b505f9150505b92915050565b5f610a10611517565b6001600160401b0316836001600160401b0316101580610a3f5750610a3483611228565b6001600160401b0316155b15610a4b57505f610a01565b6001600160401b0383165f908152600a602090815260408083206001600160a01b0386168452909152902054610a9b90610a84856121a2565b610a8d866121ea565b610a96866123e9565b612499565b9392505050565b5f5f5f610aae84612503565b91509150818015610ae957505f19610ae65f8381548110610ad157610ad16142ce565b905f5260205f20906002020160010187612586565b14155b95945050505050565b6040805160a080820183525f8083526020808401829052838501829052606084018290526080840182905285825260058152908490208451928301855280546001600160a01b0381168452600160a01b81046001600160401b0316928401929092529293919291830190600160e01b900460ff166004811115610b7757610b77613ed2565b6004811115610b8857610b88613ed2565b8152600191909101546001600160401b0381166020830152600160401b90046001600160801b031660409091015292915050565b5f5b81811015610f3a575f60095f858585818110610bdc57610bdc6142ce565b602090810292909201358352508181019290925260409081015f20815160a08101835281546001600160a01b0381168252600160a01b81046001600160401b031694820194909452929091830190600160e01b900460ff166002811115610c4557610c45613ed2565b6002811115610c5657610c56613ed2565b8152905460ff600160e81b820481166020840152600160f01b9091041660409091015290505f81604001516002811115610c9257610c92613ed2565b03610ccc57838383818110610ca957610ca96142ce565b90506020020135604051638af2a0fb60e01b815260040161093891815260200190565b60095f858585818110610ce157610ce16142ce565b602090810292909201358352508101919091526040015f2080546001600160f81b0319169055600281604001516002811115610d1f57610d1f613ed2565b148015610d415750806060015160ff16610d3b825f01516123e9565b60ff1614155b15610d9157838383818110610d5857610d586142ce565b905060200201357f9120ff5291f1313c024f1830164e95d1a55e8e63278dfab62a8a52e73ab55c0960405160405180910390a250610f32565b5f5f610d9c836125e0565b915091508115610df057858585818110610db857610db86142ce565b905060200201357fb5e2815c6fdd7eb0233cae503b2f6f745c7f110d0afd32f4d38f3769cd93ac3360405160405180910390a2610f2e565b8260095f888888818110610e0657610e066142ce565b602090810292909201358352508181019290925260409081015f2083518154938501516001600160401b0316600160a01b026001600160e01b03199094166001600160a01b0390911617929092178083559083015190829060ff60e01b1916600160e01b836002811115610e7c57610e7c613ed2565b02179055506060820151815460809093015161ffff60e81b19909316600160e81b60ff9283160260ff60f01b191617600160f01b9190931602919091179055825160208401516001600160a01b03909116906001600160401b0316878787818110610ee957610ee96142ce565b905060200201357f883fca8c11b768808cc5da76dfb4bed17adf4d2083bd7b31b4b1b1b6761abbae866040015185604051610f25929190614336565b60405180910390a45b5050505b600101610bbe565b505050565b5f5f5f610f4c8587612652565b506001600160401b0387165f908152600a602090815260408083206001600160a01b0389168452909152902054909150610f8681836126f1565b610f90828461270e565b935093505050935093915050565b6001600160a01b038116610fc55760405163d92e233d60e01b815260040160405180910390fd5b335f90815260076020526040812090610fdc611517565b82549091505f8115610ff857610ff3836001614379565b610ffa565b825b90505f8211801561104a57506001600160401b0381168461101c60018561430e565b8154811061102c5761102c6142ce565b5f91825260209091200154600160a01b90046001600160401b031610155b156110d757604080518082019091526001600160a01b03861681526001600160401b03821660208201528461108060018561430e565b81548110611090576110906142ce565b5f91825260209182902083519101805493909201516001600160401b0316600160a01b026001600160e01b03199093166001600160a01b039091161791909117905561113a565b604080518082019091526001600160a01b0380871682526001600160401b0380841660208085019182528854600181018a555f8a8152919091209451940180549151909216600160a01b026001600160e01b031990911693909216929092171790555b6040516001600160401b03821681526001600160a01b0386169033907ff51bd20684b6fbd9a9df15288a953c741e33edcd855a2ced5502330c7b648bbe906020015b60405180910390a35050505050565b60605f5f61119884612503565b91509150816111a75782611220565b5f81815481106111b9576111b96142ce565b905f5260205f20906002020160010180548060200260200160405190810160405280929190818152602001828054801561121a57602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116111fc575b50505050505b949350505050565b6001600160401b038082165f908152600160208190526040822001549091600160401b9091041680156112845761127f7f000000000000000000000000000000000000000000000000000000000000000082614379565b610a9b565b5f9392505050565b5f611298826001612724565b80549091506001600160a01b031633146112e057805460405163c56678e160e01b8152600481018490523360248201526001600160a01b039091166044820152606401610938565b60018101546001600160401b031642111561132657600181015460405163695bc54360e01b8152600481018490526001600160401b039091166024820152604401610938565b805460ff60e01b1916600160e11b178155604051339083907f92cc41f51ee7dc5b3f76d9bf917d31793c763b5476406a7f5cdb813add6721e1905f90a35050565b604051630935e01b60e21b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324d7806c90602401602060405180830381865afa1580156113c9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113ed9190614398565b61140c57604051630bd4212160e11b8152336004820152602401610938565b6001600160a01b0381166114335760405163d92e233d60e01b815260040160405180910390fd5b5f61143c612790565b90505f1961144d8260010184612586565b146114765760405163a379b3db60e01b81526001600160a01b0383166004820152602401610938565b6001810154600d190161149f576040516342176bef60e11b8152600e6004820152602401610938565b6001818101805491820181555f90815260209081902090910180546001600160a01b0319166001600160a01b03851690811790915582546040516001600160401b03909116815290917f23da94b8f160f511f035ef047dd15f196fdd01a95a4cfab0350e57ea3adcdef1910160405180910390a25050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d250b6cb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611574573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061159891906143b7565b905090565b5f5f6115a7611517565b9050806001600160401b03165f036115d25760405163eaca1d5b60e01b815260040160405180910390fd5b6002546001600160401b0380831691160361160b57604051637f46dd0d60e01b81526001600160401b0382166004820152602401610938565b611614816128c0565b91505090565b6001600160a01b0381165f908152600760209081526040808320805482518185028101850190935280835260609492939192909184015b8282101561169f575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b90046001600160401b031681830152825260019092019101611651565b505050509050919050565b6116b383612a41565b806116d15760405163ea1aa62b60e01b815260040160405180910390fd5b5f5f6116dd3386612652565b6001600160401b0387165f9081526006602090815260408083206001600160a01b038a168452909152902080549294509092509061ffff16831c6001908116900361175b57604051635a61d82360e11b81523360048201526001600160a01b03861660248201526001600160401b0387166044820152606401610938565b805461ffff19811661ffff918216600180871b90931617178255808201805491820181555f90815260209081902090910185905560405185815233916001600160a01b038816916001600160401b038a16917f19b4738415b15883f5b4158bf0d782b5b06c47e4a2d2057926a7226fc1436abb910160405180910390a480546201000090046001600160401b03161580156118055750600181015482906118039060026143ce565b115b1561094157610941868683612ad0565b6040805160a080820183525f8083526020808401829052838501829052606084018290526080840182905285825260098152908490208451928301855280546001600160a01b0381168452600160a01b81046001600160401b0316928401929092529293919291830190600160e01b900460ff16600281111561189a5761189a613ed2565b60028111156118ab576118ab613ed2565b8152905460ff600160e81b820481166020840152600160f01b9091041660409091015292915050565b604051630935e01b60e21b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324d7806c90602401602060405180830381865afa158015611936573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061195a9190614398565b61197957604051630bd4212160e11b8152336004820152602401610938565b5f611982612790565b90505f6119928260010184612586565b90505f1981036119c0576040516372a161ab60e01b81526001600160a01b0384166004820152602401610938565b6001808301805490916119d29161430e565b815481106119e2576119e26142ce565b5f918252602090912001546001830180546001600160a01b039092169183908110611a0f57611a0f6142ce565b905f5260205f20015f6101000a8154816001600160a01b0302191690836001600160a01b0316021790555081600101805480611a4d57611a4d6143e5565b5f8281526020902081015f1990810180546001600160a01b031916905501905581546001600160a01b038416907f8df5730dfad93cdf4c6193b788e5262f2f11f7e5796d2a7875c375e5d0df7d8690611ab1906001906001600160401b03166143f9565b6040516001600160401b03909116815260200160405180910390a2505050565b828114611afb576040516355c5b3e360e11b81526004810184905260248101829052604401610938565b611b04856120eb565b611b0d856121ea565b15611b485784611b1c86611228565b604051636c89565b60e11b81526001600160401b03928316600482015291166024820152604401610938565b5f611b533387612652565b5090505f5b84811015611d37575f848483818110611b7357611b736142ce565b9050602002016020810190611b889190614418565b905061271061ffff8216118015611ba3575061ffff81811614155b15611bfe57868683818110611bba57611bba6142ce565b9050602002016020810190611bcf9190613e91565b60405163a15ccb4b60e01b81526001600160a01b03909116600482015261ffff82166024820152604401610938565b6001600160401b0388165f908152600a6020526040812081898986818110611c2857611c286142ce565b9050602002016020810190611c3d9190613e91565b6001600160a01b0316815260208101919091526040015f20549050611c6281856126f1565b15611cca5733888885818110611c7a57611c7a6142ce565b9050602002016020810190611c8f9190613e91565b604051634e84634d60e11b81526001600160a01b039283166004820152911660248201526001600160401b038a166044820152606401610938565b611cd5818584612d82565b6001600160401b038a165f908152600a60205260408120908a8a87818110611cff57611cff6142ce565b9050602002016020810190611d149190613e91565b6001600160a01b0316815260208101919091526040015f20555050600101611b58565b50336001600160a01b0316866001600160401b03167f6ba1ca8d684de788936e059b7289916f9c9422e630809b75fb7de64cee6ddf5387878787604051611d819493929190614431565b60405180910390a3505050505050565b604051632474521560e21b81527f92a19c77d2ea87c7f81d50c74403cb2f401780f3ad919571121efe2bdb427eb160048201523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906391d1485490604401602060405180830381865afa158015611e19573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e3d9190614398565b611e5c576040516301050cfb60e31b8152336004820152602401610938565b61271061ffff82161115611e9157604051637565af6760e11b815261ffff821660048201526127106024820152604401610938565b611ea682611ea0846002612724565b83612db0565b5050565b6001600160401b0382165f908152600a602090815260408083206001600160a01b03851684529091528120548190611ee181613005565b9250600160f01b16151590505b9250929050565b60408051606080820183525f8083526020830152918101919091526001600160401b038084165f9081526006602090815260408083206001600160a01b03871684528252918290208251606081018452815461ffff811682526201000090049094168483015260018101805484518185028101850186528181529294860193830182828015611fa157602002820191905f5260205f20905b815481526020019060010190808311611f8d575b505050505081525050905092915050565b6060826001600160401b03811115611fcc57611fcc6144be565b604051908082528060200260200182016040528015611ff5578160200160208202803683370190505b5090505f5b8381101561206457612032858583818110612017576120176142ce565b905060200201602081019061202c9190613e91565b84610949565b828281518110612044576120446142ce565b6001600160a01b0390921660209283029190910190910152600101611ffa565b509392505050565b5f612078826001612724565b60018101549091506001600160401b031642116120c0576001810154604051634a24045b60e11b8152600481018490526001600160401b039091166024820152604401610938565b611ea682827f0000000000000000000000000000000000000000000000000000000000000000612db0565b5f6120f4611517565b9050806001600160401b0316826001600160401b03161061213b57604051631edebb3360e31b81526001600160401b03808416600483015282166024820152604401610938565b6001600160401b038083165f9081526001602081905260408220015490911690036121845760405163822a030760e01b81526001600160401b0383166004820152602401610938565b6002546001600160401b03828116911614611ea657610f3a816128c0565b5f5f5f6121ae84612503565b91509150816121bd575f611220565b5f81815481106121cf576121cf6142ce565b905f5260205f20906002020160010180549050949350505050565b5f6121f482611228565b6001600160401b0316421192915050565b6001600160401b0384165f908152600a602090815260408083206001600160a01b03871684529091528120548161223b866123e9565b9050600161224b83878785612499565b600381111561225c5761225c613ed2565b1461226b575f92505050611220565b6001600160401b0387165f908152600a602090815260408083206001600160a01b038a1684529091528120600160f01b841790556122a88361303b565b90506122b381613186565b1561231c57866001600160a01b0316886001600160401b03167fc7769988f23b270a59cd8ffd05e966cbcc649c193642576b2d80a2516ea1adb16122f686613005565b84516040805192835260208301919091520160405180910390a360019350505050611220565b5f5f61232783613236565b915091505f5f61233a8c8c88878761329b565b6040805161ffff8716815260ff8a81166020830152841681830152821515606082015290519294509092506001600160a01b038d16916001600160401b038f16917f0e43a2151590f5206cb578ea6e5bcc7b95010df075597e394855e935161c7440919081900360800190a35f8115806123b957506123b98d8d6133bc565b90508660ff168360ff16146123d6576123d68d8d89868515613401565b5060019c9b505050505050505050505050565b604051638ad4ebf160e01b81526001600160a01b0382811660048301525f917f000000000000000000000000000000000000000000000000000000000000000090911690638ad4ebf190602401602060405180830381865afa92505050801561246f575060408051601f3d908101601f1916820190925261246c918101906144d2565b60015b61247a57505f919050565b600760ff82161061248b575f610a9b565b610a9b81613475565b919050565b5f600160f01b8516156124ae57506002611220565b8160ff165f036124c057506003611220565b5f6124ca86613005565b90508380156124d857505f81115b806124ec57505f851180156124ec57508481145b6124f6575f6124f9565b60015b9695505050505050565b5f805481905b801561257b576001600160401b0384165f61252560018461430e565b81548110612535576125356142ce565b5f9182526020909120600290910201546001600160401b03161161256957600161255f818361430e565b9250925050915091565b8061257381614321565b915050612509565b505f93849350915050565b5f805b83548110156125d657826001600160a01b03168482815481106125ae576125ae6142ce565b5f918252602090912001546001600160a01b0316036125ce579050610a01565b600101612589565b505f199392505050565b5f606062061a805a1015612615575a6040516309ee5fcf60e41b8152600481019190915262061a806024820152604401610938565b60018360400151600281111561262d5761262d613ed2565b146126405761263b836134aa565b612649565b61264983613604565b91509150915091565b5f5f5f5f61265f85612503565b915091508161266f575f19612684565b6126845f8281548110610ad157610ad16142ce565b93505f1984036126c157604051630a68f17360e01b81526001600160a01b03871660048201526001600160401b0386166024820152604401610938565b5f81815481106126d3576126d36142ce565b905f5260205f20906002020160010180549050925050509250929050565b5f6126fd8260e06144f2565b83901c600116600114905092915050565b5f61271a8260106143ce565b9290921c92915050565b5f82815260056020526040902081600481111561274357612743613ed2565b8154600160e01b900460ff16600481111561276057612760613ed2565b14610a01578054604051630aca6dc360e41b8152610938918591600160e01b90910460ff16908590600401614505565b5f5f61279a611517565b6127a5906001614379565b5f5490915080158015906127f557506001600160401b0382165f6127ca60018461430e565b815481106127da576127da6142ce565b5f9182526020909120600290910201546001600160401b0316145b15612829575f61280660018361430e565b81548110612816576128166142ce565b905f5260205f2090600202019250505090565b5f80546001810182559080526002027f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5630180546001600160401b03841667ffffffffffffffff19909116178155925080156128bb575f61288a60018361430e565b8154811061289a5761289a6142ce565b905f5260205f2090600202016001018360010190816128b99190614526565b505b505090565b6002546001600160401b03165f8181526001602052604081209091904630856128e881613830565b84546040516128fe9594939291906020016145cd565b604051602081830303815290604052805190602001209250816001600160401b03165f14612953576001810180546fffffffffffffffff00000000000000001916600160401b426001600160401b0316021790555b604080516080810182528481526001600160401b0342811660208084019182525f848601818152888516606087019081528b861680845260019485905292889020965187559351959092018054925193518516600160801b0267ffffffffffffffff60801b19948616600160401b026fffffffffffffffffffffffffffffffff1990941696909516959095179190911791909116919091179091556002805467ffffffffffffffff19168217905590517fdda9007cae0c3aa7047a516d9d312bf40542bdbb4b5a381821aaff105870d68d90612a329086815260200190565b60405180910390a25050919050565b5f612a4a611517565b9050806001600160401b0316826001600160401b03161115612a925760405163316afec360e21b81526001600160401b03808416600483015282166024820152604401610938565b806001600160401b0316826001600160401b031603612aaf575050565b612ab8826120eb565b612ac1826121ea565b15611ea65781611b1c83611228565b6001600160a01b0382165f9081526004602052604090205415612b29576001600160a01b0382165f818152600460208190526040918290205491516329a63e7560e21b8152908101929092526024820152604401610938565b5f60035f8154612b38906142f6565b9182905550825469ffffffffffffffff00001916620100006001600160401b038316021783556001600160a01b0384165f908152600460205260408120829055909150612ba57f000000000000000000000000000000000000000000000000000000000000000042614379565b604051638d1fdf2f60e01b81526001600160a01b0386811660048301529192505f917f00000000000000000000000000000000000000000000000000000000000000001690638d1fdf2f906024016020604051808303815f875af1158015612c0f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c339190614639565b6040805160a0810182526001600160a01b03881681526001600160401b03891660208201529192508101600181526001600160401b038085166020808401919091526001600160801b0385166040938401525f878152600582528390208451815492860151909316600160a01b026001600160e01b03199092166001600160a01b039093169290921717808255918301519091829060ff60e01b1916600160e01b836004811115612ce657612ce6613ed2565b02179055506060820151600191820180546080909401516001600160801b0316600160401b026001600160c01b03199094166001600160401b039283161793909317909255604051918816916001600160a01b0388169186917f74be61e5137e49ae31d2ea89bb3f93fa02ce96c92565fbc47c476913138d7fa291612d729187918991908c019061465f565b60405180910390a4505050505050565b5f612d8e8360e06144f2565b6001901b612d9d8460106143ce565b8361ffff16901b85171790509392505050565b60018201545f9061271090612dda9061ffff851690600160401b90046001600160801b03166143ce565b612de491906146bb565b83549091506001600160a01b03166001600160801b03821615612e08576003612e0b565b60045b8454859060ff60e01b1916600160e01b836004811115612e2d57612e2d613ed2565b02179055506001600160a01b0381165f908152600460205260408120556001600160801b03821615612f28576040516319db62f560e21b81526001600160a01b0382811660048301526001600160801b03841660248301527f0000000000000000000000000000000000000000000000000000000000000000169063676d8bd4906044015f604051808303815f87803b158015612ec8575f5ffd5b505af1158015612eda573d5f5f3e3d5ffd5b50506040516001600160801b03851681526001600160a01b03841692508791507fac2c794e84fc89c62ec184fe83cf83f0777f88c0765ba143950621994c770aed9060200160405180910390a35b604051631916558760e01b81526001600160a01b0382811660048301527f000000000000000000000000000000000000000000000000000000000000000016906319165587906024015f604051808303815f87803b158015612f88575f5ffd5b505af1158015612f9a573d5f5f3e3d5ffd5b50505050806001600160a01b0316857ffe453908287643dff4859cdd6a4888885c3cbef7bdc06e4ac7412571ad6ffc5f848760010160089054906101000a90046001600160801b0316612fed91906146da565b6040516001600160801b03909116815260200161117c565b5f613fff60e083901c165b80156130355781613020816142f6565b925061302f905060018261430e565b16613010565b50919050565b60408051600e8082526101e08201909252606091602082016101c0803683370190505090505f805b600e81101561317e5761307684826126f1565b1580613090575061ffff61308a858361270e565b61ffff16145b613176575f61309f858361270e565b90505f836130ac816142f6565b945090505b5f811180156130ea575061ffff8216856130cc60018461430e565b815181106130dc576130dc6142ce565b602002602001015161ffff16115b1561314a57846130fb60018361430e565b8151811061310b5761310b6142ce565b6020026020010151858281518110613125576131256142ce565b61ffff909216602092830291909101909101528061314281614321565b9150506130b1565b8185828151811061315d5761315d6142ce565b602002602001019061ffff16908161ffff168152505050505b600101613063565b508152919050565b5f7f000000000000000000000000000000000000000000000000000000000000000060ff16825110156131bb57506001919050565b81516002148015610a0157507f000000000000000000000000000000000000000000000000000000000000000061ffff16825f815181106131fe576131fe6142ce565b602002602001015183600181518110613219576132196142ce565b602002602001015161322b91906146f9565b61ffff161192915050565b5f5f82600260018551613249919061430e565b61325391906146bb565b81518110613263576132636142ce565b6020026020010151836002855161327a91906146bb565b8151811061328a5761328a6142ce565b602002602001015191509150915091565b6001600160a01b0384165f908152600b60209081526040808320815160608101835290546001600160401b038116825260ff600160401b82048116948301859052600160481b909104169181018290528392909183918291613300918a918a8a61386f565b8651939850965090935091506001600160401b03908116908b161161332a578794505050506133b2565b604080516060810182526001600160401b03808d16825260ff94851660208084019182529486168385019081526001600160a01b038e165f908152600b9096529390942091518254945193518616600160481b0269ff0000000000000000001994909616600160401b0268ffffffffffffffffff199095169116179290921716919091179055505b9550959350505050565b6040805160a0810182526001600160a01b03831681526001600160401b03841660208201525f91610a9b91908101600181525f6020820181905260409091015261398c565b6040805160a0810182526001600160a01b03861681526001600160401b038716602082015260029181019190915260ff80851660608301528316608082015281156134635761345e8160405180602001604052805f8152506139b2565b610941565b61346c8161398c565b50505050505050565b5f600760ff83161061349f576040516361819a6960e11b815260ff83166004820152602401610938565b610a01826001614713565b5f60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a5e67ba6845f01516134ed8660800151613adb565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260ff1660248201526044015f604051808303815f87803b158015613533575f5ffd5b505af1925050508015613544575060015b613581573d808015613571576040519150601f19603f3d011682016040523d82523d5f602084013e613576565b606091505b505f94909350915050565b825f01516001600160a01b031683602001516001600160401b03167f6509acef243f098a0bf949dfb5dc8ca41f318f269f0483e181a835095570d3af856060015186608001516040516135e492919060ff92831681529116602082015260400190565b60405180910390a3505060408051602081019091525f8152600192909150565b5f6060613618835f01518460200151613b1f565b1561363557505060408051602081019091525f8152600192909150565b6040805160018082528183019092525f916020808301908036833750506040805160018082528183019092529293505f9291506020808301908036833750506040805160018082528183019092529293505f92915060208083019080368337019050509050855f015186602001516064816001600160401b03169150855f815181106136c3576136c36142ce565b60200260200101855f815181106136dc576136dc6142ce565b60200260200101855f815181106136f5576136f56142ce565b60ff909416602094850291909101909301929092529190526001600160a01b03918216905260405163ba15cf4f60e01b81527f00000000000000000000000000000000000000000000000000000000000000009091169063ba15cf4f906137649086908690869060040161472c565b5f604051808303815f87803b15801561377b575f5ffd5b505af192505050801561378c575060015b6137cc573d8080156137b9576040519150601f19603f3d011682016040523d82523d5f602084013e6137be565b606091505b505f97909650945050505050565b855f01516001600160a01b031686602001516001600160401b03167f8288ccc98719b273b26c3284c4cb2797d84d04be26fb07604e06dee0c74d261560405160405180910390a3600160405180602001604052805f81525094509450505050915091565b60604461383e60014361430e565b40604051602001613859929190918252602082015260400190565b6040516020818303038152906040529050919050565b5f5f5f5f5f61387d8a613bc6565b9050806020015161ffff168661ffff16109150805f015161ffff168761ffff16111561390c57806040015160ff165f036138c057895f5f94509450945050613980565b604081015160ff166138d38a6001614713565b60ff1610156138ef57896138e88a6001614713565b5f846138fe565b6138fa60018b6147c2565b5f5f845b945094509450945050613980565b805f015161ffff168661ffff161161397557806060015160ff165f0361393b57895f5f94509450945050613980565b606081015160ff1661394e896001614713565b60ff16101561396a57895f6139648a6001614713565b846138fe565b6138fa8a6001614713565b898989945094509450505b95509550955095915050565b5f5f5f613998846125e0565b91509150816139ab576139ab84826139b2565b5092915050565b5f60085f81546139c1906142f6565b91829055505f8181526009602090815260409182902086518154928801516001600160401b0316600160a01b026001600160e01b03199093166001600160a01b0390911617919091178082559186015192935085929091829060ff60e01b1916600160e01b836002811115613a3857613a38613ed2565b02179055506060820151815460809093015161ffff60e81b19909316600160e81b60ff9283160260ff60f01b191617600160f01b91909316029190911790558251602084015160408086015190516001600160a01b03909316926001600160401b039092169184917f883fca8c11b768808cc5da76dfb4bed17adf4d2083bd7b31b4b1b1b6761abbae91613ace91908890614336565b60405180910390a4505050565b5f600160ff83161080613af15750600760ff8316115b15613b14576040516361819a6960e11b815260ff83166004820152602401610938565b610a016001836147c2565b604051634fc8ca4d60e01b81526001600160a01b0383811660048301526001600160401b03831660248301525f917f000000000000000000000000000000000000000000000000000000000000000090911690634fc8ca4d90604401602060405180830381865afa925050508015613bb4575060408051601f3d908101601f19168201909252613bb191810190614398565b60015b613bbf57505f610a01565b9050610a01565b604080516080810182525f8082526020820181905291810182905260608101919091528160ff16600103613c24575050604080516080810182526126ac81526121346020808301919091525f92820192909252606081019190915290565b8160ff16600203613c5b575050604080516080810182526126488152611f406020820152601e918101919091526019606082015290565b8160ff16600303613c92575050604080516080810182526125e48152611d4c60208201526017918101919091526014606082015290565b8160ff16600403613cc95750506040805160808101825261251c8152611b586020820152601191810191909152600e606082015290565b8160ff16600503613d005750506040805160808101825261232881526119646020820152600b918101919091526007606082015290565b8160ff16600603613d3757505060408051608081018252612134815261177060208201526005918101829052606081019190915290565b8160ff16600703613d6f57505060408051608081018252611d4c81525f60208201819052600392820192909252606081019190915290565b6040516361819a6960e11b815260ff83166004820152602401610938565b80356001600160401b0381168114612494575f5ffd5b5f60208284031215613db3575f5ffd5b610a9b82613d8d565b5f5f83601f840112613dcc575f5ffd5b5081356001600160401b03811115613de2575f5ffd5b6020830191508360208260051b8501011115611eee575f5ffd5b5f5f5f60408486031215613e0e575f5ffd5b613e1784613d8d565b925060208401356001600160401b03811115613e31575f5ffd5b613e3d86828701613dbc565b9497909650939450505050565b80356001600160a01b0381168114612494575f5ffd5b5f5f60408385031215613e71575f5ffd5b613e7a83613e4a565b9150613e8860208401613d8d565b90509250929050565b5f60208284031215613ea1575f5ffd5b610a9b82613e4a565b5f5f60408385031215613ebb575f5ffd5b613ec483613d8d565b9150613e8860208401613e4a565b634e487b7160e01b5f52602160045260245ffd5b6020810160048310613efa57613efa613ed2565b91905290565b5f60208284031215613f10575f5ffd5b5035919050565b60058110613f2757613f27613ed2565b9052565b81516001600160a01b031681526020808301516001600160401b03169082015260408083015160a0830191613f6290840182613f17565b506001600160401b0360608401511660608301526001600160801b03608084015116608083015292915050565b5f5f60208385031215613fa0575f5ffd5b82356001600160401b03811115613fb5575f5ffd5b613fc185828601613dbc565b90969095509350505050565b5f5f5f60608486031215613fdf575f5ffd5b613fe884613d8d565b9250613ff660208501613e4a565b915061400460408501613e4a565b90509250925092565b5f8151808452602084019350602083015f5b828110156140465781516001600160a01b031686526020958601959091019060010161401f565b5093949350505050565b602081525f610a9b602083018461400d565b602080825282518282018190525f918401906040840190835b818110156140b757835180516001600160a01b031684526020908101516001600160401b0316818501529093019260409092019160010161407b565b509095945050505050565b5f5f5f606084860312156140d4575f5ffd5b6140dd84613d8d565b92506140eb60208501613e4a565b9150604084013590509250925092565b60038110613f2757613f27613ed2565b81516001600160a01b031681526020808301516001600160401b03169082015260408083015160a0830191614142908401826140fb565b5060ff606084015116606083015260ff608084015116608083015292915050565b5f5f5f5f5f60608688031215614177575f5ffd5b61418086613d8d565b945060208601356001600160401b0381111561419a575f5ffd5b6141a688828901613dbc565b90955093505060408601356001600160401b038111156141c4575f5ffd5b6141d088828901613dbc565b969995985093965092949392505050565b803561ffff81168114612494575f5ffd5b5f5f60408385031215614203575f5ffd5b82359150613e88602084016141e1565b602081525f6080820161ffff84511660208401526001600160401b036020850151166040840152604084015160608085015281815180845260a0860191506020830193505f92505b8083101561427e578351825260208201915060208401935060018301925061425b565b5095945050505050565b5f5f5f6040848603121561429a575f5ffd5b83356001600160401b038111156142af575f5ffd5b6142bb86828701613dbc565b9094509250614004905060208501613d8d565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f60018201614307576143076142e2565b5060010190565b81810381811115610a0157610a016142e2565b5f8161432f5761432f6142e2565b505f190190565b61434081846140fb565b604060208201525f82518060408401528060208501606085015e5f606082850101526060601f19601f8301168401019150509392505050565b6001600160401b038181168382160190811115610a0157610a016142e2565b5f602082840312156143a8575f5ffd5b81518015158114610a9b575f5ffd5b5f602082840312156143c7575f5ffd5b5051919050565b8082028115828204841417610a0157610a016142e2565b634e487b7160e01b5f52603160045260245ffd5b6001600160401b038281168282160390811115610a0157610a016142e2565b5f60208284031215614428575f5ffd5b610a9b826141e1565b604080825281018490525f8560608301825b87811015614471576001600160a01b0361445c84613e4a565b16825260209283019290910190600101614443565b50838103602080860191909152858252019050845f5b858110156144b15761ffff61449b836141e1565b1683526020928301929190910190600101614487565b5090979650505050505050565b634e487b7160e01b5f52604160045260245ffd5b5f602082840312156144e2575f5ffd5b815160ff81168114610a9b575f5ffd5b80820180821115610a0157610a016142e2565b838152606081016145196020830185613f17565b6112206040830184613f17565b818103614531575050565b81546001600160401b0381111561454a5761454a6144be565b600160401b81111561455e5761455e6144be565b81548183558082101561459257825f528160205f20018282035f5b8181101561458e575f83820155600101614579565b5050505b505f838152602090205f8381526020902081545f5b8481101561346c57600193840180546001600160a01b03939093168483015593016145a7565b6e39b630b93597bb1897b132b0b1b7b760891b815285600f8201526bffffffffffffffffffffffff198560601b16602f8201526001600160401b0360c01b8460c01b1660438201525f83518060208601604b85015e604b920191820192909252606b0195945050505050565b5f60208284031215614649575f5ffd5b81516001600160801b0381168114610a9b575f5ffd5b5f606082016001600160801b03861683526001600160401b038516602084015260606040840152808454808352608085019150855f5260205f2092505f5b818110156144b157835483526001938401936020909301920161469d565b5f826146d557634e487b7160e01b5f52601260045260245ffd5b500490565b6001600160801b038281168282160390811115610a0157610a016142e2565b61ffff8281168282160390811115610a0157610a016142e2565b60ff8181168382160190811115610a0157610a016142e2565b606081525f61473e606083018661400d565b82810360208401528085518083526020830191506020870192505f5b8181101561477857835183526020938401939092019160010161475a565b50508381036040850152845180825260209182019250908501905f5b818110156147b557825160ff16845260209384019390920191600101614794565b5091979650505050505050565b60ff8281168282160390811115610a0157610a016142e256",
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
