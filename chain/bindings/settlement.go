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
	Source    uint8
	Round     *big.Int
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

// SecretsPledge is an auto generated low-level Go binding around an user-defined struct.
type SecretsPledge struct {
	Hash   [32]byte
	Secret [32]byte
}

// SettlementBaseContracts is an auto generated low-level Go binding around an user-defined struct.
type SettlementBaseContracts struct {
	AccessControl common.Address
	Registry      common.Address
	Rewards       common.Address
	Drand         common.Address
	Blocks        common.Address
}

// SettlementBaseParams is an auto generated low-level Go binding around an user-defined struct.
type SettlementBaseParams struct {
	EraReportWindow uint64
	ToleranceBp     uint16
	MinReports      uint8
	BeaconTimeout   uint64
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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"accessControl\",\"type\":\"address\"},{\"internalType\":\"contractIProviderRegistry\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"contractIProviderRewardsManager\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"contractIBeaconSource\",\"name\":\"drand\",\"type\":\"address\"},{\"internalType\":\"contractIBeaconSource\",\"name\":\"blocks\",\"type\":\"address\"}],\"internalType\":\"structSettlementBase.Contracts\",\"name\":\"c\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"eraReportWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"toleranceBp\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"minReports\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"beaconTimeout\",\"type\":\"uint64\"}],\"internalType\":\"structSettlementBase.Params\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"AlreadyReported\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"AlreadyVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"DrandDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraAlreadyOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"EraHasBegun\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraNeverOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"EraNotOver\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EraNotStarted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"providers\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"uptimes\",\"type\":\"uint256\"}],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoDrand\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NoSecretCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"}],\"name\":\"NoSuchTier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NotOwed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NotVerifierInEra\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NothingToSettle\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closedAt\",\"type\":\"uint64\"}],\"name\":\"ReportWindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"SecretAlreadyCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyVerifiers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"UnknownVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"uptimeBp\",\"type\":\"uint16\"}],\"name\":\"UptimeOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"WrongSecret\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroHash\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumOwedActions.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ActionOwed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumEras.Source\",\"name\":\"source\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"EraOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"EraSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"OwedDropped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"OwedSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"uptimeBp\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"slashed\",\"type\":\"bool\"}],\"name\":\"ProviderSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reports\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"opinions\",\"type\":\"uint256\"}],\"name\":\"ProviderUndecided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint16[]\",\"name\":\"uptimeBp\",\"type\":\"uint16[]\"}],\"name\":\"Reported\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"SecretCommitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"secret\",\"type\":\"bytes32\"}],\"name\":\"SecretRevealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromEra\",\"type\":\"uint64\"}],\"name\":\"SignerSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"}],\"name\":\"TierMoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"activeFromEra\",\"type\":\"uint64\"}],\"name\":\"VerifierAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"activeUntilEra\",\"type\":\"uint64\"}],\"name\":\"VerifierRemoved\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_VERIFIERS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"NO_OPINION\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"accessControl\",\"outputs\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"addVerifier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"beaconOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beaconTimeout\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"blocks\",\"outputs\":[{\"internalType\":\"contractIBeaconSource\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"commitSecret\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"currentEra\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"drand\",\"outputs\":[{\"internalType\":\"contractIBeaconSource\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"eraRecord\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"openedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"endSeenAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"previous\",\"type\":\"uint64\"},{\"internalType\":\"enumEras.Source\",\"name\":\"source\",\"type\":\"uint8\"},{\"internalType\":\"uint56\",\"name\":\"round\",\"type\":\"uint56\"}],\"internalType\":\"structEras.EraRecord\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eraReportWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"}],\"name\":\"finalise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"isVerifierAt\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastOpenedEra\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minReports\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"openEra\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"openEraDrand\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"owed\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumOwedActions.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"waitsFor\",\"type\":\"uint64\"}],\"internalType\":\"structOwedActions.Owed\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"last\",\"type\":\"uint256\"}],\"name\":\"owedBetween\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumOwedActions.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"waitsFor\",\"type\":\"uint64\"}],\"internalType\":\"structOwedActions.Owed[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owedCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractIProviderRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"removeVerifier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"reportOf\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"reported\",\"type\":\"bool\"},{\"internalType\":\"uint16\",\"name\":\"uptimeBp\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"reportsDue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"}],\"name\":\"retryOwed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rewards\",\"outputs\":[{\"internalType\":\"contractIProviderRewardsManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"secretOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"secret\",\"type\":\"bytes32\"}],\"internalType\":\"structSecrets.Pledge\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"setSigner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"signerAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"signerHistory\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"fromEra\",\"type\":\"uint64\"}],\"internalType\":\"structSigners.Term[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"signersAt\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"stageOf\",\"outputs\":[{\"internalType\":\"enumSettlement.Stage\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"standingOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"up\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"down\",\"type\":\"uint8\"}],\"internalType\":\"structSettlement.Standing\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"secret\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"},{\"internalType\":\"uint16[]\",\"name\":\"uptimeBp\",\"type\":\"uint16[]\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"tallyOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"reports\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"settled\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"toleranceBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"verifiersAt\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Settlement",
	Bin: "0x6101a0604052348015610010575f5ffd5b506040516159a43803806159a483398101604081905261002f9161030a565b8151829082906001600160a01b03161580610055575060208201516001600160a01b0316155b156100735760405163d92e233d60e01b815260040160405180910390fd5b60408201516001600160a01b03161580610098575060808201516001600160a01b0316155b156100b65760405163d92e233d60e01b815260040160405180910390fd5b80516001600160401b03165f03610107576040516387a33b2760e01b815260206004820152600f60248201526e6572615265706f727457696e646f7760881b60448201526064015b60405180910390fd5b61271061ffff16816020015161ffff161115610154576040516387a33b2760e01b815260206004820152600b60248201526a0746f6c6572616e636542760ac1b60448201526064016100fe565b6002816040015160ff16101561019a576040516387a33b2760e01b815260206004820152600a6024820152696d696e5265706f72747360b01b60448201526064016100fe565b60608201516001600160a01b0316158015906101c1575060608101516001600160401b0316155b156101ff576040516387a33b2760e01b815260206004820152600d60248201526c18995858dbdb951a5b595bdd5d609a1b60448201526064016100fe565b81516020808401516040808601516001600160a01b0390811660c05291821660a052928116608090815260608087015191909601518216610100521660e05282516001600160401b03908116610120529083015161ffff16610140529082015160ff16610160529101511661018052506104069050565b60405160a081016001600160401b03811182821017156102a457634e487b7160e01b5f52604160045260245ffd5b60405290565b604051608081016001600160401b03811182821017156102a457634e487b7160e01b5f52604160045260245ffd5b6001600160a01b03811681146102ec575f5ffd5b50565b80516001600160401b0381168114610305575f5ffd5b919050565b5f5f82840361012081121561031d575f5ffd5b60a081121561032a575f5ffd5b610332610276565b845161033d816102d8565b8152602085015161034d816102d8565b60208201526040850151610360816102d8565b60408201526060850151610373816102d8565b60608201526080850151610386816102d8565b608082810191909152909350609f19820112156103a1575f5ffd5b506103aa6102aa565b6103b660a085016102ef565b815260c084015161ffff811681146103cc575f5ffd5b602082015260e084015160ff811681146103e4575f5ffd5b60408201526103f661010085016102ef565b6060820152809150509250929050565b60805160a05160c05160e05161010051610120516101405161016051610180516154b46104f05f395f818161075c015261205e01525f81816107c70152613bc301525f81816107220152613c0301525f818161065501526116ba01525f81816105a4015281816121c5015261229301525f818161040801528181610ab601528181610b2201528181610be20152818161201f01526120d101525f81816105e601528181611f8e01528181612e4b015281816141ee015261472601525f8181610516015281816132f40152613f5901525f81816102fd01528181611a20015261264d01526154b45ff3fe608060405234801561000f575f5ffd5b5060043610610283575f3560e01c8063899e884511610157578063b16900fd116100d2578063e096d60611610088578063e0fb2d1d1161006e578063e0fb2d1d146107a6578063f4e32758146107af578063fdd584eb146107c2575f5ffd5b8063e096d60614610757578063e0b5da541461077e575f5ffd5b8063b45bbf2e116100b8578063b45bbf2e146106f7578063ca2dfd0a1461070a578063cb5c2de61461071d575f5ffd5b8063b16900fd14610650578063b395af1314610677575f5ffd5b8063973628f6116101275780639efadda31161010d5780639efadda314610608578063a108930614610610578063b127660414610630575f5ffd5b8063973628f6146105d95780639ec5a894146105e1575f5ffd5b8063899e88451461056b5780639000b3d61461058c578063967ff23e1461059f57806396acdf60146105c6575f5ffd5b806339335a171161020157806366b17495116101b75780637b1039991161019d5780637b1039991461051157806381f15f421461053857806385d0c8a914610558575f5ffd5b806366b17495146104f65780636c19e783146104fe575f5ffd5b80635106b614116101e75780635106b61414610493578063624a6a39146104c057806365b4100c146104c9575f5ffd5b806339335a171461045d57806340e3dd8414610480575f5ffd5b80631cd4876d116102565780632f88acd31161023c5780632f88acd31461040357806330f253cd1461042a57806336aeb51a1461043d575f5ffd5b80631cd4876d146103375780632254f9251461034a575f5ffd5b806308d8d165146102875780631005c5cd146102c3578063110329fb146102d857806313007d55146102f8575b5f5ffd5b6102b06102953660046149b3565b67ffffffffffffffff165f9081526001602052604090205490565b6040519081526020015b60405180910390f35b6102d66102d1366004614a0f565b6107fb565b005b6102eb6102e63660046149b3565b6108c7565b6040516102ba9190614a9d565b61031f7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016102ba565b61031f610345366004614b28565b6109e2565b6103cc610358366004614b5d565b60408051606080820183525f80835260208084018290529284018190526001600160a01b039490941684526008825292829020825193840183525467ffffffffffffffff8116845260ff68010000000000000000820481169285019290925269010000000000000000009004169082015290565b60408051825167ffffffffffffffff16815260208084015160ff9081169183019190915292820151909216908201526060016102ba565b61031f7f000000000000000000000000000000000000000000000000000000000000000081565b6102b0610438366004614b76565b610ab3565b61045061044b366004614be4565b610c7d565b6040516102ba9190614c17565b61047061046b366004614b28565b610d1c565b60405190151581526020016102ba565b6102d661048e366004614c31565b610d6b565b6002546104a79067ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020016102ba565b6102b060055481565b6104dc6104d7366004614c70565b611316565b60408051921515835261ffff9091166020830152016102ba565b6102b0600e81565b6102d661050c366004614b5d565b611376565b61031f7f000000000000000000000000000000000000000000000000000000000000000081565b61054b6105463660046149b3565b6115e5565b6040516102ba9190614cf5565b6104a76105663660046149b3565b611682565b61057e610579366004614d07565b6116ec565b6040516102ba929190614dbf565b6102d661059a366004614b5d565b6119ec565b61031f7f000000000000000000000000000000000000000000000000000000000000000081565b6102d66105d4366004614e22565b611c56565b6104a7611f8b565b61031f7f000000000000000000000000000000000000000000000000000000000000000081565b6102b0612011565b61062361061e366004614b5d565b6122c9565b6040516102ba9190614ead565b61064361063e366004614f0e565b61236b565b6040516102ba9190614f25565b6104a77f000000000000000000000000000000000000000000000000000000000000000081565b6106dc610685366004614be4565b6040805180820182525f808252602091820181905267ffffffffffffffff949094168452600381528184206001600160a01b0393909316845291825291829020825180840190935280548352600101549082015290565b604080518251815260209283015192810192909252016102ba565b6102d6610705366004614f33565b6124a6565b6102d6610718366004614b5d565b612619565b6107447f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016102ba565b6104a77f000000000000000000000000000000000000000000000000000000000000000081565b61079161078c366004614be4565b612881565b604080519283529015156020830152016102ba565b61074461ffff81565b61054b6107bd366004614f5d565b6128e8565b6107e97f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff90911681526020016102ba565b610804836129a3565b5f61080e84612b03565b90505f61081a85612b4b565b90505f805b84811015610874576108598787878481811061083d5761083d614fb0565b90506020020160208101906108529190614b5d565b8686612b67565b1561086c57816108688161500a565b9250505b60010161081f565b50805f036108bf576040517f01db1e2400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff871660048201526024015b60405180910390fd5b505050505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915267ffffffffffffffff8281165f90815260016020818152604092839020835160c081018552815481529281015480861692840192909252680100000000000000008204851693830193909352700100000000000000000000000000000000810490931660608201529160808301907801000000000000000000000000000000000000000000000000900460ff16600281111561099657610996614a60565b60028111156109a7576109a7614a60565b815260019190910154790100000000000000000000000000000000000000000000000000900466ffffffffffffff1660209091015292915050565b6001600160a01b0382165f90815260046020526040812080545b8015610aa75767ffffffffffffffff841682610a19600184615022565b81548110610a2957610a29614fb0565b5f9182526020909120015474010000000000000000000000000000000000000000900467ffffffffffffffff1611610a955781610a67600183615022565b81548110610a7757610a77614fb0565b5f918252602090912001546001600160a01b03169250610aad915050565b80610a9f81615035565b9150506109fc565b505f9150505b92915050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610b14576040517f1050929000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f610b1d612d6c565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639d40712d610b5884612e11565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff9091166004820152602401602060405180830381865afa158015610bb3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bd7919061504a565b9050610c74826001837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166351eef2d6868b8b6040518463ffffffff1660e01b8152600401610c3093929190615065565b602060405180830381865afa158015610c4b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c6f91906150c2565b612ebc565b95945050505050565b5f610c86611f8b565b67ffffffffffffffff168367ffffffffffffffff16101580610cb85750610cac83611682565b67ffffffffffffffff16155b15610cc457505f610aad565b67ffffffffffffffff83165f9081526007602090815260408083206001600160a01b0386168452909152902054610d1590610cfe85612b03565b610d0786612b4b565b610d10866132ba565b6133a1565b9392505050565b5f5f5f610d2884613426565b91509150818015610c7457505f19610d605f8381548110610d4b57610d4b614fb0565b905f5260205f209060020201600101876134ab565b141595945050505050565b5f5b81811015611311575f60065f858585818110610d8b57610d8b614fb0565b602090810292909201358352508181019290925260409081015f20815160c08101835281546001600160a01b038116825274010000000000000000000000000000000000000000810467ffffffffffffffff16948201949094529290918301907c0100000000000000000000000000000000000000000000000000000000900460ff166002811115610e1f57610e1f614a60565b6002811115610e3057610e30614a60565b8152815460ff7d0100000000000000000000000000000000000000000000000000000000008204811660208401527e0100000000000000000000000000000000000000000000000000000000000090910416604082015260019091015467ffffffffffffffff1660609091015290505f81604001516002811115610eb657610eb6614a60565b03610f0957838383818110610ecd57610ecd614fb0565b905060200201356040517f8af2a0fb0000000000000000000000000000000000000000000000000000000081526004016108b691815260200190565b5f60a082015167ffffffffffffffff165f908152600660205260409020547c0100000000000000000000000000000000000000000000000000000000900460ff166002811115610f5b57610f5b614a60565b14610f665750611309565b60065f858585818110610f7b57610f7b614fb0565b602090810292909201358352508101919091526040015f2080547fff0000000000000000000000000000000000000000000000000000000000000016815560010180547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000169055600281604001516002811115610ffa57610ffa614a60565b14801561101c5750806060015160ff16611016825f01516132ba565b60ff1614155b1561106c5783838381811061103357611033614fb0565b905060200201357f9120ff5291f1313c024f1830164e95d1a55e8e63278dfab62a8a52e73ab55c0960405160405180910390a250611309565b5f5f61107783613505565b9150915081156110cb5785858581811061109357611093614fb0565b905060200201357fb5e2815c6fdd7eb0233cae503b2f6f745c7f110d0afd32f4d38f3769cd93ac3360405160405180910390a2611305565b8260065f8888888181106110e1576110e1614fb0565b602090810292909201358352508181019290925260409081015f20835181549385015167ffffffffffffffff1674010000000000000000000000000000000000000000027fffffffff000000000000000000000000000000000000000000000000000000009094166001600160a01b039091161792909217808355908301519082907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c01000000000000000000000000000000000000000000000000000000008360028111156111b5576111b5614a60565b021790555060608201518154608084015160ff9081167e01000000000000000000000000000000000000000000000000000000000000027fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff919093167d01000000000000000000000000000000000000000000000000000000000002167fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161717815560a0909101516001909101805467ffffffffffffffff9283167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000909116179055835160208501516001600160a01b0390911691168787878181106112c0576112c0614fb0565b905060200201357f883fca8c11b768808cc5da76dfb4bed17adf4d2083bd7b31b4b1b1b6761abbae8660400151856040516112fc9291906150d9565b60405180910390a45b5050505b600101610d6d565b505050565b5f5f5f61132385876135d6565b5067ffffffffffffffff87165f9081526007602090815260408083206001600160a01b038916845290915290205490915061135e818361368f565b61136882846136ac565b935093505050935093915050565b6001600160a01b0381166113b6576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b335f908152600460205260408120906113cd611f8b565b82549091505f81156113e9576113e483600161513c565b6113eb565b825b90505f8211801561144e575067ffffffffffffffff81168461140e600185615022565b8154811061141e5761141e614fb0565b5f9182526020909120015474010000000000000000000000000000000000000000900467ffffffffffffffff1610155b1561150657604080518082019091526001600160a01b038616815267ffffffffffffffff8216602082015284611485600185615022565b8154811061149557611495614fb0565b5f918252602091829020835191018054939092015167ffffffffffffffff1674010000000000000000000000000000000000000000027fffffffff000000000000000000000000000000000000000000000000000000009093166001600160a01b0390911617919091179055611593565b604080518082019091526001600160a01b03808716825267ffffffffffffffff80841660208085019182528854600181018a555f8a815291909120945194018054915190921674010000000000000000000000000000000000000000027fffffffff0000000000000000000000000000000000000000000000000000000090911693909216929092171790555b60405167ffffffffffffffff821681526001600160a01b0386169033907ff51bd20684b6fbd9a9df15288a953c741e33edcd855a2ced5502330c7b648bbe906020015b60405180910390a35050505050565b60605f5f6115f284613426565b9150915081611601578261167a565b5f818154811061161357611613614fb0565b905f5260205f20906002020160010180548060200260200160405190810160405280929190818152602001828054801561167457602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311611656575b50505050505b949350505050565b67ffffffffffffffff8082165f908152600160208190526040822001549091680100000000000000009091041680156116e4576116df7f00000000000000000000000000000000000000000000000000000000000000008261513c565b610d15565b5f9392505050565b6060805f845b848111611761575f5f828152600660205260409020547c0100000000000000000000000000000000000000000000000000000000900460ff16600281111561173c5761173c614a60565b1461174f578161174b8161500a565b9250505b806117598161500a565b9150506116f2565b508067ffffffffffffffff81111561177b5761177b61515c565b6040519080825280602002602001820160405280156117a4578160200160208202803683370190505b508167ffffffffffffffff8111156117be576117be61515c565b60405190808252806020026020018201604052801561181c57816020015b6040805160c0810182525f8082526020808301829052928201819052606082018190526080820181905260a082015282525f199092019101816117dc5790505b5090935091505f9050845b8481116119e3575f5f828152600660205260409020547c0100000000000000000000000000000000000000000000000000000000900460ff16600281111561187157611871614a60565b146119d1575f81815260066020908152604091829020825160c08101845281546001600160a01b038116825274010000000000000000000000000000000000000000810467ffffffffffffffff16938201939093528493919290918391908301907c0100000000000000000000000000000000000000000000000000000000900460ff16600281111561190657611906614a60565b600281111561191757611917614a60565b8152815460ff7d0100000000000000000000000000000000000000000000000000000000008204811660208401527e0100000000000000000000000000000000000000000000000000000000000090910416604082015260019091015467ffffffffffffffff16606090910152865190915086908590811061199b5761199b614fb0565b602002602001018585815181106119b4576119b4614fb0565b602090810291909101019190915252816119cd8161500a565b9250505b806119db8161500a565b915050611827565b50509250929050565b6040517f91d148540000000000000000000000000000000000000000000000000000000081525f60048201523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906391d1485490604401602060405180830381865afa158015611a6d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a919190615189565b611ac9576040517f17a842420000000000000000000000000000000000000000000000000000000081523360048201526024016108b6565b6001600160a01b038116611b09576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611b126136c2565b90505f19611b2382600101846134ab565b14611b65576040517fa379b3db0000000000000000000000000000000000000000000000000000000081526001600160a01b03831660048201526024016108b6565b60018101547ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff201611bc5576040517f842ed7de000000000000000000000000000000000000000000000000000000008152600e60048201526024016108b6565b6001818101805491820181555f90815260209081902090910180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b038516908117909155825460405167ffffffffffffffff909116815290917f23da94b8f160f511f035ef047dd15f196fdd01a95a4cfab0350e57ea3adcdef1910160405180910390a25050565b828114611c99576040517fab8b67c600000000000000000000000000000000000000000000000000000000815260048101849052602481018290526044016108b6565b611ca2866129a3565b611cab86612b4b565b15611d005785611cba87611682565b6040517fd912acb600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044016108b6565b5f611d0b33886135d6565b509050611d1987338861380c565b5f5b84811015611f2f575f848483818110611d3657611d36614fb0565b9050602002016020810190611d4b91906151b9565b905061271061ffff8216118015611d66575061ffff81811614155b15611dda57868683818110611d7d57611d7d614fb0565b9050602002016020810190611d929190614b5d565b6040517fa15ccb4b0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116600482015261ffff821660248201526044016108b6565b67ffffffffffffffff89165f90815260076020526040812081898986818110611e0557611e05614fb0565b9050602002016020810190611e1a9190614b5d565b6001600160a01b0316815260208101919091526040015f20549050611e3f818561368f565b15611ec15733888885818110611e5757611e57614fb0565b9050602002016020810190611e6c9190614b5d565b6040517f9d08c69a0000000000000000000000000000000000000000000000000000000081526001600160a01b0392831660048201529116602482015267ffffffffffffffff8b1660448201526064016108b6565b611ecc818584613a11565b67ffffffffffffffff8b165f908152600760205260408120908a8a87818110611ef757611ef7614fb0565b9050602002016020810190611f0c9190614b5d565b6001600160a01b0316815260208101919091526040015f20555050600101611d1b565b50336001600160a01b03168767ffffffffffffffff167f6ba1ca8d684de788936e059b7289916f9c9422e630809b75fb7de64cee6ddf5387878787604051611f7a94939291906151d2565b60405180910390a350505050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d250b6cb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611fe8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061200c91906150c2565b905090565b5f5f61201b612d6c565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031615612194575f61205682612e11565b90505f6120837f00000000000000000000000000000000000000000000000000000000000000008361513c565b90508067ffffffffffffffff16421015612191576040517f9d40712d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015283907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639d40712d90602401602060405180830381865afa15801561211e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612142919061504a565b6040517ff57afe5f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152908216602482015290821660448201526064016108b6565b50505b6040517f9d40712d0000000000000000000000000000000000000000000000000000000081525f60048201819052907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639d40712d90602401602060405180830381865afa158015612212573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612236919061504a565b604080517f51eef2d600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260248101919091525f60448201529091506122c290839060029084906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906351eef2d690606401610c30565b9250505090565b6001600160a01b0381165f908152600460209081526040808320805482518185028101850190935280835260609492939192909184015b82821015612360575f84815260209081902060408051808201909152908401546001600160a01b038116825274010000000000000000000000000000000000000000900467ffffffffffffffff1681830152825260019092019101612300565b505050509050919050565b6040805160c080820183525f8083526020808401829052838501829052606084018290526080840182905260a0840182905285825260068152908490208451928301855280546001600160a01b038116845274010000000000000000000000000000000000000000810467ffffffffffffffff169284019290925292939192918301907c0100000000000000000000000000000000000000000000000000000000900460ff16600281111561242257612422614a60565b600281111561243357612433614a60565b8152815460ff7d0100000000000000000000000000000000000000000000000000000000008204811660208401527e0100000000000000000000000000000000000000000000000000000000000090910416604082015260019091015467ffffffffffffffff1660609091015292915050565b5f6124af611f8b565b90508067ffffffffffffffff168367ffffffffffffffff1611612512576040517fb9145c0400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8085166004830152821660248201526044016108b6565b5f82900361254c576040517ff1ae58d500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b67ffffffffffffffff83165f908152600360209081526040808320338452909152902054156125b9576040517ff321852500000000000000000000000000000000000000000000000000000000815233600482015267ffffffffffffffff841660248201526044016108b6565b67ffffffffffffffff83165f8181526003602090815260408083203380855290835292819020869055518581529192917f2c5f0c90ab022c26de847dfc189356883e5577351cf882804286ea09cc43938f910160405180910390a3505050565b6040517f91d148540000000000000000000000000000000000000000000000000000000081525f60048201523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906391d1485490604401602060405180830381865afa15801561269a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126be9190615189565b6126f6576040517f17a842420000000000000000000000000000000000000000000000000000000081523360048201526024016108b6565b5f6126ff6136c2565b90505f61270f82600101846134ab565b90505f198103612756576040517f72a161ab0000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024016108b6565b60018083018054909161276891615022565b8154811061277857612778614fb0565b5f918252602090912001546001830180546001600160a01b0390921691839081106127a5576127a5614fb0565b905f5260205f20015f6101000a8154816001600160a01b0302191690836001600160a01b03160217905550816001018054806127e3576127e361525f565b5f8281526020902081015f1990810180547fffffffffffffffffffffffff000000000000000000000000000000000000000016905501905581546001600160a01b038416907f8df5730dfad93cdf4c6193b788e5262f2f11f7e5796d2a7875c375e5d0df7d86906128609060019067ffffffffffffffff1661528c565b60405167ffffffffffffffff909116815260200160405180910390a2505050565b67ffffffffffffffff82165f9081526007602090815260408083206001600160a01b038516845290915281205481906128b981613a3f565b92507e0100000000000000000000000000000000000000000000000000000000000016151590505b9250929050565b60608267ffffffffffffffff8111156129035761290361515c565b60405190808252806020026020018201604052801561292c578160200160208202803683370190505b5090505f5b8381101561299b5761296985858381811061294e5761294e614fb0565b90506020020160208101906129639190614b5d565b846109e2565b82828151811061297b5761297b614fb0565b6001600160a01b0390921660209283029190910190910152600101612931565b509392505050565b5f6129ac611f8b565b90508067ffffffffffffffff168267ffffffffffffffff1610612a0f576040517ff6f5d99800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8084166004830152821660248201526044016108b6565b67ffffffffffffffff8083165f908152600160208190526040822001549091169003612a73576040517f822a030700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024016108b6565b67ffffffffffffffff8083165f908152600160208190526040822001546801000000000000000090049091169003612aff5767ffffffffffffffff8083165f908152600160208190526040909120018054429290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff9092169190911790555b5050565b5f5f5f612b0f84613426565b9150915081612b1e575f61167a565b5f8181548110612b3057612b30614fb0565b905f5260205f20906002020160010180549050949350505050565b5f612b5582611682565b67ffffffffffffffff16421192915050565b67ffffffffffffffff84165f9081526007602090815260408083206001600160a01b038716845290915281205481612b9e866132ba565b90506001612bae838787856133a1565b6003811115612bbf57612bbf614a60565b14612bce575f9250505061167a565b67ffffffffffffffff87165f9081526007602090815260408083206001600160a01b038a16845290915281207e0100000000000000000000000000000000000000000000000000000000000084179055612c2783613a75565b9050612c3281613bc0565b15612c9c57866001600160a01b03168867ffffffffffffffff167fc7769988f23b270a59cd8ffd05e966cbcc649c193642576b2d80a2516ea1adb1612c7686613a3f565b84516040805192835260208301919091520160405180910390a36001935050505061167a565b5f5f612ca783613c70565b915091505f5f612cba8c8c888787613cd5565b6040805161ffff8716815260ff8a81166020830152841681830152821515606082015290519294509092506001600160a01b038d169167ffffffffffffffff8f16917f0e43a2151590f5206cb578ea6e5bcc7b95010df075597e394855e935161c7440919081900360800190a35f81612d33575f612d3d565b612d3d8d8d613e3a565b90508660ff168360ff1614612d5957612d598d8d898685613e87565b5060019c9b505050505050505050505050565b5f612d75611f8b565b90508067ffffffffffffffff165f03612dba576040517feaca1d5b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60025467ffffffffffffffff808316911603612e0e576040517f7f46dd0d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024016108b6565b90565b6040517fff0d77ad00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ff0d77ad90602401602060405180830381865afa158015612e98573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610aad91906150c2565b6002805467ffffffffffffffff165f81815260016020526040812090924690309089908990811115612ef057612ef0614a60565b84546040517f736c61726b2f76312f626561636f6e00000000000000000000000000000000006020820152602f81019590955260609390931b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016604f85015260c091821b7fffffffffffffffff000000000000000000000000000000000000000000000000908116606386015260f89190911b7fff0000000000000000000000000000000000000000000000000000000000000016606b8501529088901b16606c83015260748201869052609482015260b4016040516020818303038152906040528051906020012092508167ffffffffffffffff165f1415801561300e5750600181015468010000000000000000900467ffffffffffffffff16155b15613055576001810180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff16680100000000000000004267ffffffffffffffff16021790555b6040518060c001604052808481526020014267ffffffffffffffff1681526020015f67ffffffffffffffff1681526020018367ffffffffffffffff1681526020018760028111156130a8576130a8614a60565b815266ffffffffffffff871660209182015267ffffffffffffffff808a165f9081526001808452604091829020855181559385015190840180549286015160608701518516700100000000000000000000000000000000027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff91861668010000000000000000027fffffffffffffffffffffffffffffffff00000000000000000000000000000000909516939095169290921792909217908116831782556080850151927fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff167fffffffffffffff000000000000000000ffffffffffffffffffffffffffffffff9091161778010000000000000000000000000000000000000000000000008360028111156131df576131df614a60565b021790555060a091909101516001909101805466ffffffffffffff9092167901000000000000000000000000000000000000000000000000000278ffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556002805467ffffffffffffffff89167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000090911681179091556040517f5b7af7cfc053ba7ae4864d56b0b034b0e6e0d8ef8137c2e9d16fdd8b8b72e2c1906132a89086908a908a906152ac565b60405180910390a25050949350505050565b6040517f8ad4ebf10000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301525f917f000000000000000000000000000000000000000000000000000000000000000090911690638ad4ebf190602401602060405180830381865afa925050508015613377575060408051601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0168201909252613374918101906152da565b60015b61338257505f919050565b600760ff821610613393575f610d15565b610d1581613f06565b919050565b5f7e010000000000000000000000000000000000000000000000000000000000008516156133d15750600261167a565b8160ff165f036133e35750600361167a565b5f6133ed86613a3f565b90508380156133fb57505f81115b8061340f57505f8511801561340f57508481145b613419575f61341c565b60015b9695505050505050565b5f805481905b80156134a05767ffffffffffffffff84165f613449600184615022565b8154811061345957613459614fb0565b5f91825260209091206002909102015467ffffffffffffffff161161348e5760016134848183615022565b9250925050915091565b8061349881615035565b91505061342c565b505f93849350915050565b5f805b83548110156134fb57826001600160a01b03168482815481106134d3576134d3614fb0565b5f918252602090912001546001600160a01b0316036134f3579050610aad565b6001016134ae565b505f199392505050565b5f6060603f613518620f424060406152fa565b6135229190615311565b61352f9062030d40615349565b5a1015613599575a603f613547620f424060406152fa565b6135519190615311565b61355e9062030d40615349565b6040517f9ee5fcf0000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016108b6565b6001836040015160028111156135b1576135b1614a60565b146135c4576135bf83613f54565b6135cd565b6135cd836140cc565b91509150915091565b5f5f5f5f6135e385613426565b91509150816135f3575f19613608565b6136085f8281548110610d4b57610d4b614fb0565b93505f19840361365f576040517f0a68f1730000000000000000000000000000000000000000000000000000000081526001600160a01b038716600482015267ffffffffffffffff861660248201526044016108b6565b5f818154811061367157613671614fb0565b905f5260205f20906002020160010180549050925050509250929050565b5f61369b8260e0615349565b83901c600116600114905092915050565b5f6136b88260106152fa565b9290921c92915050565b5f5f6136cc611f8b565b6136d790600161513c565b5f549091508015801590613729575067ffffffffffffffff82165f6136fd600184615022565b8154811061370d5761370d614fb0565b5f91825260209091206002909102015467ffffffffffffffff16145b1561375d575f61373a600183615022565b8154811061374a5761374a614fb0565b905f5260205f2090600202019250505090565b5f80546001810182559080526002027f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56301805467ffffffffffffffff84167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000090911617815592508015613807575f6137d6600183615022565b815481106137e6576137e6614fb0565b905f5260205f209060020201600101836001019081613805919061535c565b505b505090565b67ffffffffffffffff83165f9081526003602090815260408083206001600160a01b03861684529091528120805490910361388e576040517fbbc9e3820000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015267ffffffffffffffff851660248201526044016108b6565b8181600101541480156138a057508115155b156138ab5750505050565b6040517f736c61726b2f76312f7365637265740000000000000000000000000000000000602082015246602f8201527fffffffffffffffffffffffffffffffffffffffff00000000000000000000000030606090811b8216604f84015285901b1660638201527fffffffffffffffff00000000000000000000000000000000000000000000000060c086901b166077820152607f81018390525f90609f01604051602081830303815290604052805190602001209050815f015481141580613971575082155b156139c3576040517fe0ac85b20000000000000000000000000000000000000000000000000000000081526001600160a01b038516600482015267ffffffffffffffff861660248201526044016108b6565b600182018390556040518381526001600160a01b0385169067ffffffffffffffff8716907fc71e5319fa119b1f2b00954528b43ba5fb7f56eb014a12e0263c45f0e8bee9ee906020016115d6565b5f613a1d8360e0615349565b6001901b613a2c8460106152fa565b8361ffff16901b85171790509392505050565b5f613fff60e083901c165b8015613a6f5781613a5a8161500a565b9250613a699050600182615022565b16613a4a565b50919050565b60408051600e8082526101e08201909252606091602082016101c0803683370190505090505f805b600e811015613bb857613ab0848261368f565b1580613aca575061ffff613ac485836136ac565b61ffff16145b613bb0575f613ad985836136ac565b90505f83613ae68161500a565b945090505b5f81118015613b24575061ffff821685613b06600184615022565b81518110613b1657613b16614fb0565b602002602001015161ffff16115b15613b845784613b35600183615022565b81518110613b4557613b45614fb0565b6020026020010151858281518110613b5f57613b5f614fb0565b61ffff9092166020928302919091019091015280613b7c81615035565b915050613aeb565b81858281518110613b9757613b97614fb0565b602002602001019061ffff16908161ffff168152505050505b600101613a9d565b508152919050565b5f7f000000000000000000000000000000000000000000000000000000000000000060ff1682511015613bf557506001919050565b81516002148015610aad57507f000000000000000000000000000000000000000000000000000000000000000061ffff16825f81518110613c3857613c38614fb0565b602002602001015183600181518110613c5357613c53614fb0565b6020026020010151613c659190615409565b61ffff161192915050565b5f5f82600260018551613c839190615022565b613c8d9190615311565b81518110613c9d57613c9d614fb0565b60200260200101518360028551613cb49190615311565b81518110613cc457613cc4614fb0565b602002602001015191509150915091565b6001600160a01b0384165f9081526008602090815260408083208151606081018352905467ffffffffffffffff8116825260ff68010000000000000000820481169483018590526901000000000000000000909104169181018290528392909183918291613d46918a918a8a61430e565b86519398509650909350915067ffffffffffffffff908116908b1611613d7157879450505050613e30565b6040805160608101825267ffffffffffffffff808d16825260ff94851660208084019182529486168385019081526001600160a01b038e165f908152600890965293909420915182549451935186166901000000000000000000027fffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffff9490961668010000000000000000027fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000009095169116179290921716919091179055505b9550959350505050565b6040805160c0810182526001600160a01b038316815267ffffffffffffffff841660208201525f91610d1591908101600181525f602082018190526040820181905260609091015261442b565b6040805160c0810182526001600160a01b038616815267ffffffffffffffff878116602083015260029282019290925260ff85811660608301528416608082015290821660a08201528115613ef457613eee8160405180602001604052805f815250614458565b506108bf565b613efd8161442b565b50505050505050565b5f600760ff831610613f49576040517fc30334d200000000000000000000000000000000000000000000000000000000815260ff831660048201526024016108b6565b610aad826001615423565b5f60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a5e67ba6620f4240855f0151613f9b876080015161467f565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b1681526001600160a01b03909216600483015260ff1660248201526044015f604051808303815f88803b158015613ff9575f5ffd5b5087f19350505050801561400b575060015b614048573d808015614038576040519150601f19603f3d011682016040523d82523d5f602084013e61403d565b606091505b505f94909350915050565b825f01516001600160a01b0316836020015167ffffffffffffffff167f6509acef243f098a0bf949dfb5dc8ca41f318f269f0483e181a835095570d3af856060015186608001516040516140ac92919060ff92831681529116602082015260400190565b60405180910390a3505060408051602081019091525f8152600192909150565b5f60606140e0835f015184602001516146dc565b156140fd57505060408051602081019091525f8152600192909150565b6040805160018082528183019092525f916020808301908036833750506040805160018082528183019092529293505f9291506020808301908036833750506040805160018082528183019092529293505f92915060208083019080368337019050509050855f0151866020015160648167ffffffffffffffff169150855f8151811061418c5761418c614fb0565b60200260200101855f815181106141a5576141a5614fb0565b60200260200101855f815181106141be576141be614fb0565b602002602001018360ff1660ff1681525083815250836001600160a01b03166001600160a01b03168152505050507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ba15cf4f620f42408585856040518563ffffffff1660e01b81526004016142409392919061543c565b5f604051808303815f88803b158015614257575f5ffd5b5087f193505050508015614269575060015b6142a9573d808015614296576040519150601f19603f3d011682016040523d82523d5f602084013e61429b565b606091505b505f97909650945050505050565b855f01516001600160a01b0316866020015167ffffffffffffffff167f8288ccc98719b273b26c3284c4cb2797d84d04be26fb07604e06dee0c74d261560405160405180910390a3600160405180602001604052805f81525094509450505050915091565b5f5f5f5f5f61431c8a6147bb565b9050806020015161ffff168661ffff16109150805f015161ffff168761ffff1611156143ab57806040015160ff165f0361435f57895f5f9450945094505061441f565b604081015160ff166143728a6001615423565b60ff16101561438e57896143878a6001615423565b5f8461439d565b61439960018b61549b565b5f5f845b94509450945094505061441f565b805f015161ffff168661ffff161161441457806060015160ff165f036143da57895f5f9450945094505061441f565b606081015160ff166143ed896001615423565b60ff16101561440957895f6144038a6001615423565b8461439d565b6143998a6001615423565b898989945094509450505b95509550955095915050565b5f5f5f61443784613505565b915091508161444f5761444a8482614458565b61167a565b5f949350505050565b5f60055f81546144679061500a565b91829055505f81815260066020908152604091829020865181549288015167ffffffffffffffff1674010000000000000000000000000000000000000000027fffffffff000000000000000000000000000000000000000000000000000000009093166001600160a01b039091161791909117808255918601519293508592909182907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c010000000000000000000000000000000000000000000000000000000083600281111561453c5761453c614a60565b021790555060608201518154608084015160ff9081167e01000000000000000000000000000000000000000000000000000000000000027fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff919093167d01000000000000000000000000000000000000000000000000000000000002167fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161717815560a0909101516001909101805467ffffffffffffffff9283167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000009091161790558351602085015160408087015190516001600160a01b0390931693919091169184917f883fca8c11b768808cc5da76dfb4bed17adf4d2083bd7b31b4b1b1b6761abbae91614671919088906150d9565b60405180910390a492915050565b5f600160ff831610806146955750600760ff8316115b156146d1576040517fc30334d200000000000000000000000000000000000000000000000000000000815260ff831660048201526024016108b6565b610aad60018361549b565b6040517f4fc8ca4d0000000000000000000000000000000000000000000000000000000081526001600160a01b03838116600483015267ffffffffffffffff831660248301525f917f000000000000000000000000000000000000000000000000000000000000000090911690634fc8ca4d90604401602060405180830381865afa9250505080156147a9575060408051601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682019092526147a691810190615189565b60015b6147b457505f610aad565b9050610aad565b604080516080810182525f8082526020820181905291810182905260608101919091528160ff16600103614819575050604080516080810182526126ac81526121346020808301919091525f92820192909252606081019190915290565b8160ff16600203614850575050604080516080810182526126488152611f406020820152601e918101919091526019606082015290565b8160ff16600303614887575050604080516080810182526125e48152611d4c60208201526017918101919091526014606082015290565b8160ff166004036148be5750506040805160808101825261251c8152611b586020820152601191810191909152600e606082015290565b8160ff166005036148f55750506040805160808101825261232881526119646020820152600b918101919091526007606082015290565b8160ff1660060361492c57505060408051608081018252612134815261177060208201526005918101829052606081019190915290565b8160ff1660070361496457505060408051608081018252611d4c81525f60208201819052600392820192909252606081019190915290565b6040517fc30334d200000000000000000000000000000000000000000000000000000000815260ff831660048201526024016108b6565b67ffffffffffffffff811681146149b0575f5ffd5b50565b5f602082840312156149c3575f5ffd5b8135610d158161499b565b5f5f83601f8401126149de575f5ffd5b50813567ffffffffffffffff8111156149f5575f5ffd5b6020830191508360208260051b85010111156128e1575f5ffd5b5f5f5f60408486031215614a21575f5ffd5b8335614a2c8161499b565b9250602084013567ffffffffffffffff811115614a47575f5ffd5b614a53868287016149ce565b9497909650939450505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600381106149b0576149b0614a60565b5f60c0820190508251825267ffffffffffffffff602084015116602083015267ffffffffffffffff604084015116604083015267ffffffffffffffff60608401511660608301526080830151614af281614a8d565b8060808401525066ffffffffffffff60a08401511660a083015292915050565b80356001600160a01b038116811461339c575f5ffd5b5f5f60408385031215614b39575f5ffd5b614b4283614b12565b91506020830135614b528161499b565b809150509250929050565b5f60208284031215614b6d575f5ffd5b610d1582614b12565b5f5f60208385031215614b87575f5ffd5b823567ffffffffffffffff811115614b9d575f5ffd5b8301601f81018513614bad575f5ffd5b803567ffffffffffffffff811115614bc3575f5ffd5b856020828401011115614bd4575f5ffd5b6020919091019590945092505050565b5f5f60408385031215614bf5575f5ffd5b8235614c008161499b565b9150614c0e60208401614b12565b90509250929050565b6020810160048310614c2b57614c2b614a60565b91905290565b5f5f60208385031215614c42575f5ffd5b823567ffffffffffffffff811115614c58575f5ffd5b614c64858286016149ce565b90969095509350505050565b5f5f5f60608486031215614c82575f5ffd5b8335614c8d8161499b565b9250614c9b60208501614b12565b9150614ca960408501614b12565b90509250925092565b5f8151808452602084019350602083015f5b82811015614ceb5781516001600160a01b0316865260209586019590910190600101614cc4565b5093949350505050565b602081525f610d156020830184614cb2565b5f5f60408385031215614d18575f5ffd5b50508035926020909101359150565b5f8151808452602084019350602083015f5b82811015614ceb578151865260209586019590910190600101614d39565b6001600160a01b03815116825267ffffffffffffffff60208201511660208301526040810151614d8681614a8d565b8060408401525060ff606082015116606083015260ff608082015116608083015267ffffffffffffffff60a08201511660a08301525050565b604081525f614dd16040830185614d27565b82810360208401528084518083526020830191506020860192505f5b81811015614e1657614e00838551614d57565b6020939093019260c09290920191600101614ded565b50909695505050505050565b5f5f5f5f5f5f60808789031215614e37575f5ffd5b8635614e428161499b565b955060208701359450604087013567ffffffffffffffff811115614e64575f5ffd5b614e7089828a016149ce565b909550935050606087013567ffffffffffffffff811115614e8f575f5ffd5b614e9b89828a016149ce565b979a9699509497509295939492505050565b602080825282518282018190525f918401906040840190835b81811015614f0357835180516001600160a01b0316845260209081015167ffffffffffffffff168185015290930192604090920191600101614ec6565b509095945050505050565b5f60208284031215614f1e575f5ffd5b5035919050565b60c08101610aad8284614d57565b5f5f60408385031215614f44575f5ffd5b8235614f4f8161499b565b946020939093013593505050565b5f5f5f60408486031215614f6f575f5ffd5b833567ffffffffffffffff811115614f85575f5ffd5b614f91868287016149ce565b9094509250506020840135614fa58161499b565b809150509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f5f19820361501b5761501b614fdd565b5060010190565b81810381811115610aad57610aad614fdd565b5f8161504357615043614fdd565b505f190190565b5f6020828403121561505a575f5ffd5b8151610d158161499b565b67ffffffffffffffff8416815260406020820152816040820152818360608301375f818301606090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016010192915050565b5f602082840312156150d2575f5ffd5b5051919050565b6150e283614a8d565b828152604060208201525f82518060408401528060208501606085015e5f6060828501015260607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8301168401019150509392505050565b67ffffffffffffffff8181168382160190811115610aad57610aad614fdd565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f60208284031215615199575f5ffd5b81518015158114610d15575f5ffd5b803561ffff8116811461339c575f5ffd5b5f602082840312156151c9575f5ffd5b610d15826151a8565b604080825281018490525f8560608301825b87811015615212576001600160a01b036151fd84614b12565b168252602092830192909101906001016151e4565b50838103602080860191909152858252019050845f5b858110156152525761ffff61523c836151a8565b1683526020928301929190910190600101615228565b5090979650505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b67ffffffffffffffff8281168282160390811115610aad57610aad614fdd565b838152606081016152bc84614a8d565b83602083015267ffffffffffffffff83166040830152949350505050565b5f602082840312156152ea575f5ffd5b815160ff81168114610d15575f5ffd5b8082028115828204841417610aad57610aad614fdd565b5f82615344577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b80820180821115610aad57610aad614fdd565b818103615367575050565b815467ffffffffffffffff8111156153815761538161515c565b6801000000000000000081111561539a5761539a61515c565b8154818355808210156153ce57825f528160205f20018282035f5b818110156153ca575f838201556001016153b5565b5050505b505f838152602090205f8381526020902081545f5b84811015613efd57600193840180546001600160a01b03939093168483015593016153e3565b61ffff8281168282160390811115610aad57610aad614fdd565b60ff8181168382160190811115610aad57610aad614fdd565b606081525f61544e6060830186614cb2565b82810360208401526154608186614d27565b8381036040850152845180825260208087019350909101905f5b8181101561525257835160ff1683526020938401939092019160010161547a565b60ff8281168282160390811115610aad57610aad614fdd56",
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
// Solidity: constructor((address,address,address,address,address) c, (uint64,uint16,uint8,uint64) p) returns()
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

// PackEraRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x110329fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eraRecord(uint64 era) view returns((bytes32,uint64,uint64,uint64,uint8,uint56))
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
// Solidity: function eraRecord(uint64 era) view returns((bytes32,uint64,uint64,uint64,uint8,uint56))
func (settlement *Settlement) TryPackEraRecord(era uint64) ([]byte, error) {
	return settlement.abi.Pack("eraRecord", era)
}

// UnpackEraRecord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x110329fb.
//
// Solidity: function eraRecord(uint64 era) view returns((bytes32,uint64,uint64,uint64,uint8,uint56))
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

// PackSecretOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb395af13.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function secretOf(uint64 era, address verifier) view returns((bytes32,bytes32))
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
// Solidity: function secretOf(uint64 era, address verifier) view returns((bytes32,bytes32))
func (settlement *Settlement) TryPackSecretOf(era uint64, verifier common.Address) ([]byte, error) {
	return settlement.abi.Pack("secretOf", era, verifier)
}

// UnpackSecretOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb395af13.
//
// Solidity: function secretOf(uint64 era, address verifier) view returns((bytes32,bytes32))
func (settlement *Settlement) UnpackSecretOf(data []byte) (SecretsPledge, error) {
	out, err := settlement.abi.Unpack("secretOf", data)
	if err != nil {
		return *new(SecretsPledge), err
	}
	out0 := *abi.ConvertType(out[0], new(SecretsPledge)).(*SecretsPledge)
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
// the contract method with ID 0x96acdf60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit(uint64 era, bytes32 secret, address[] providers, uint16[] uptimeBp) returns()
func (settlement *Settlement) PackSubmit(era uint64, secret [32]byte, providers []common.Address, uptimeBp []uint16) []byte {
	enc, err := settlement.abi.Pack("submit", era, secret, providers, uptimeBp)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96acdf60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit(uint64 era, bytes32 secret, address[] providers, uint16[] uptimeBp) returns()
func (settlement *Settlement) TryPackSubmit(era uint64, secret [32]byte, providers []common.Address, uptimeBp []uint16) ([]byte, error) {
	return settlement.abi.Pack("submit", era, secret, providers, uptimeBp)
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
	Era      uint64
	Verifier common.Address
	Secret   [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const SettlementSecretRevealedEventName = "SecretRevealed"

// ContractEventName returns the user-defined event name.
func (SettlementSecretRevealed) ContractEventName() string {
	return SettlementSecretRevealedEventName
}

// UnpackSecretRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SecretRevealed(uint64 indexed era, address indexed verifier, bytes32 secret)
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
	if bytes.Equal(raw[:4], settlement.abi.Errors["AlreadyReported"].ID.Bytes()[:4]) {
		return settlement.UnpackAlreadyReportedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["AlreadyVerifier"].ID.Bytes()[:4]) {
		return settlement.UnpackAlreadyVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["BadParams"].ID.Bytes()[:4]) {
		return settlement.UnpackBadParamsError(raw[4:])
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
	if bytes.Equal(raw[:4], settlement.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return settlement.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NoDrand"].ID.Bytes()[:4]) {
		return settlement.UnpackNoDrandError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NoSecretCommitted"].ID.Bytes()[:4]) {
		return settlement.UnpackNoSecretCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NoSuchTier"].ID.Bytes()[:4]) {
		return settlement.UnpackNoSuchTierError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NotAdmin"].ID.Bytes()[:4]) {
		return settlement.UnpackNotAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NotOwed"].ID.Bytes()[:4]) {
		return settlement.UnpackNotOwedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NotVerifierInEra"].ID.Bytes()[:4]) {
		return settlement.UnpackNotVerifierInEraError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NothingToSettle"].ID.Bytes()[:4]) {
		return settlement.UnpackNothingToSettleError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["ReportWindowClosed"].ID.Bytes()[:4]) {
		return settlement.UnpackReportWindowClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["SecretAlreadyCommitted"].ID.Bytes()[:4]) {
		return settlement.UnpackSecretAlreadyCommittedError(raw[4:])
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
