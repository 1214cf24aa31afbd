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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"accessControl\",\"type\":\"address\"},{\"internalType\":\"contractIProviderRegistry\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"contractIProviderRewardsManager\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"contractIBeaconSource\",\"name\":\"drand\",\"type\":\"address\"},{\"internalType\":\"contractIBeaconSource\",\"name\":\"blocks\",\"type\":\"address\"}],\"internalType\":\"structSettlementBase.Contracts\",\"name\":\"c\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"eraReportWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"toleranceBp\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"minReports\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"beaconTimeout\",\"type\":\"uint64\"}],\"internalType\":\"structSettlementBase.Params\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"AlreadyReported\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"AlreadyVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"DrandDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraAlreadyOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"EraNeverOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"EraNotOver\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EraNotStarted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"providers\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"uptimes\",\"type\":\"uint256\"}],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoDrand\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"tier\",\"type\":\"uint8\"}],\"name\":\"NoSuchTier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NotOwed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NotVerifierInEra\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"NothingToSettle\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closedAt\",\"type\":\"uint64\"}],\"name\":\"ReportWindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyVerifiers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"UnknownVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"uptimeBp\",\"type\":\"uint16\"}],\"name\":\"UptimeOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumOwedActions.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ActionOwed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumEras.Source\",\"name\":\"source\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"EraOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"EraSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"OwedDropped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"OwedSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"uptimeBp\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"slashed\",\"type\":\"bool\"}],\"name\":\"ProviderSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reports\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"opinions\",\"type\":\"uint256\"}],\"name\":\"ProviderUndecided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint16[]\",\"name\":\"uptimeBp\",\"type\":\"uint16[]\"}],\"name\":\"Reported\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromEra\",\"type\":\"uint64\"}],\"name\":\"SignerSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"}],\"name\":\"TierMoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"activeFromEra\",\"type\":\"uint64\"}],\"name\":\"VerifierAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"activeUntilEra\",\"type\":\"uint64\"}],\"name\":\"VerifierRemoved\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_VERIFIERS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"NO_OPINION\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"accessControl\",\"outputs\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"addVerifier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"beaconOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beaconTimeout\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"blocks\",\"outputs\":[{\"internalType\":\"contractIBeaconSource\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"currentEra\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"drand\",\"outputs\":[{\"internalType\":\"contractIBeaconSource\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"eraRecord\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"openedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"endSeenAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"previous\",\"type\":\"uint64\"},{\"internalType\":\"enumEras.Source\",\"name\":\"source\",\"type\":\"uint8\"},{\"internalType\":\"uint56\",\"name\":\"round\",\"type\":\"uint56\"}],\"internalType\":\"structEras.EraRecord\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eraReportWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"}],\"name\":\"finalise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"isVerifierAt\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastOpenedEra\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minReports\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"openEra\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"openEraDrand\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"owed\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumOwedActions.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"waitsFor\",\"type\":\"uint64\"}],\"internalType\":\"structOwedActions.Owed\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"last\",\"type\":\"uint256\"}],\"name\":\"owedBetween\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"enumOwedActions.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierBefore\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"tierAfter\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"waitsFor\",\"type\":\"uint64\"}],\"internalType\":\"structOwedActions.Owed[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owedCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractIProviderRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"removeVerifier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"reportOf\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"reported\",\"type\":\"bool\"},{\"internalType\":\"uint16\",\"name\":\"uptimeBp\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"reportsDue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"}],\"name\":\"retryOwed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rewards\",\"outputs\":[{\"internalType\":\"contractIProviderRewardsManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"setSigner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"signerAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"signerHistory\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"fromEra\",\"type\":\"uint64\"}],\"internalType\":\"structSigners.Term[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"},{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"signersAt\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"stageOf\",\"outputs\":[{\"internalType\":\"enumSettlement.Stage\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"standingOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"up\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"down\",\"type\":\"uint8\"}],\"internalType\":\"structSettlement.Standing\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address[]\",\"name\":\"providers\",\"type\":\"address[]\"},{\"internalType\":\"uint16[]\",\"name\":\"uptimeBp\",\"type\":\"uint16[]\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"tallyOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"reports\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"settled\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"toleranceBp\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"era\",\"type\":\"uint64\"}],\"name\":\"verifiersAt\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Settlement",
	Bin: "0x6101a0604052348015610010575f5ffd5b5060405161552538038061552583398101604081905261002f9161030a565b8151829082906001600160a01b03161580610055575060208201516001600160a01b0316155b156100735760405163d92e233d60e01b815260040160405180910390fd5b60408201516001600160a01b03161580610098575060808201516001600160a01b0316155b156100b65760405163d92e233d60e01b815260040160405180910390fd5b80516001600160401b03165f03610107576040516387a33b2760e01b815260206004820152600f60248201526e6572615265706f727457696e646f7760881b60448201526064015b60405180910390fd5b61271061ffff16816020015161ffff161115610154576040516387a33b2760e01b815260206004820152600b60248201526a0746f6c6572616e636542760ac1b60448201526064016100fe565b6002816040015160ff16101561019a576040516387a33b2760e01b815260206004820152600a6024820152696d696e5265706f72747360b01b60448201526064016100fe565b60608201516001600160a01b0316158015906101c1575060608101516001600160401b0316155b156101ff576040516387a33b2760e01b815260206004820152600d60248201526c18995858dbdb951a5b595bdd5d609a1b60448201526064016100fe565b81516020808401516040808601516001600160a01b0390811660c05291821660a052928116608090815260608087015191909601518216610100521660e05282516001600160401b03908116610120529083015161ffff16610140529082015160ff16610160529101511661018052506104069050565b60405160a081016001600160401b03811182821017156102a457634e487b7160e01b5f52604160045260245ffd5b60405290565b604051608081016001600160401b03811182821017156102a457634e487b7160e01b5f52604160045260245ffd5b6001600160a01b03811681146102ec575f5ffd5b50565b80516001600160401b0381168114610305575f5ffd5b919050565b5f5f82840361012081121561031d575f5ffd5b60a081121561032a575f5ffd5b610332610276565b845161033d816102d8565b8152602085015161034d816102d8565b60208201526040850151610360816102d8565b60408201526060850151610373816102d8565b60608201526080850151610386816102d8565b608082810191909152909350609f19820112156103a1575f5ffd5b506103aa6102aa565b6103b660a085016102ef565b815260c084015161ffff811681146103cc575f5ffd5b602082015260e084015160ff811681146103e4575f5ffd5b60408201526103f661010085016102ef565b6060820152809150509250929050565b60805160a05160c05160e05161010051610120516101405161016051610180516150356104f05f395f81816106950152611c6101525f8181610700015261377701525f818161064801526137b701525f818161060e01526115f201525f818161057001528181611dc80152611e9601525f81816103d4015281816109ef01528181610a5b01528181610b1b01528181611c220152611cd401525f818161059f01528181611b9101528181612c0401528181613da201526142da01525f81816104e2015281816130ad0152613b0d01525f81816102c90152818161195801526120dd01526150355ff3fe608060405234801561000f575f5ffd5b506004361061024f575f3560e01c806385d0c8a91161013d578063b16900fd116100b8578063e096d60611610088578063e0fb2d1d1161006e578063e0fb2d1d146106df578063f4e32758146106e8578063fdd584eb146106fb575f5ffd5b8063e096d60614610690578063e0b5da54146106b7575f5ffd5b8063b16900fd14610609578063ca2dfd0a14610630578063cb5c2de614610643578063cc5ffe581461067d575f5ffd5b8063973628f61161010d5780639efadda3116100f35780639efadda3146105c1578063a1089306146105c9578063b1276604146105e9575f5ffd5b8063973628f6146105925780639ec5a8941461059a575f5ffd5b806385d0c8a914610524578063899e8845146105375780639000b3d614610558578063967ff23e1461056b575f5ffd5b806339335a17116101cd57806365b4100c1161019d5780636c19e783116101835780636c19e783146104ca5780637b103999146104dd57806381f15f4214610504575f5ffd5b806365b4100c1461049557806366b17495146104c2575f5ffd5b806339335a171461042957806340e3dd841461044c5780635106b6141461045f578063624a6a391461048c575f5ffd5b80631cd4876d116102225780632f88acd3116102085780632f88acd3146103cf57806330f253cd146103f657806336aeb51a14610409575f5ffd5b80631cd4876d146103035780632254f92514610316575f5ffd5b806308d8d165146102535780631005c5cd1461028f578063110329fb146102a457806313007d55146102c4575b5f5ffd5b61027c610261366004614567565b67ffffffffffffffff165f9081526001602052604090205490565b6040519081526020015b60405180910390f35b6102a261029d3660046145c3565b610734565b005b6102b76102b2366004614567565b610800565b6040516102869190614651565b6102eb7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610286565b6102eb6103113660046146dc565b61091b565b610398610324366004614711565b60408051606080820183525f80835260208084018290529284018190526001600160a01b039490941684526007825292829020825193840183525467ffffffffffffffff8116845260ff68010000000000000000820481169285019290925269010000000000000000009004169082015290565b60408051825167ffffffffffffffff16815260208084015160ff908116918301919091529282015190921690820152606001610286565b6102eb7f000000000000000000000000000000000000000000000000000000000000000081565b61027c61040436600461472a565b6109ec565b61041c610417366004614798565b610bb6565b60405161028691906147cb565b61043c6104373660046146dc565b610c55565b6040519015158152602001610286565b6102a261045a3660046147e5565b610ca4565b6002546104739067ffffffffffffffff1681565b60405167ffffffffffffffff9091168152602001610286565b61027c60045481565b6104a86104a3366004614824565b61124f565b60408051921515835261ffff909116602083015201610286565b61027c600e81565b6102a26104d8366004614711565b6112af565b6102eb7f000000000000000000000000000000000000000000000000000000000000000081565b610517610512366004614567565b61151d565b60405161028691906148a9565b610473610532366004614567565b6115ba565b61054a6105453660046148bb565b611624565b604051610286929190614973565b6102a2610566366004614711565b611924565b6102eb7f000000000000000000000000000000000000000000000000000000000000000081565b610473611b8e565b6102eb7f000000000000000000000000000000000000000000000000000000000000000081565b61027c611c14565b6105dc6105d7366004614711565b611ecc565b60405161028691906149d6565b6105fc6105f7366004614a37565b611f6e565b6040516102869190614a4e565b6104737f000000000000000000000000000000000000000000000000000000000000000081565b6102a261063e366004614711565b6120a9565b61066a7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610286565b6102a261068b366004614a5c565b612311565b6104737f000000000000000000000000000000000000000000000000000000000000000081565b6106ca6106c5366004614798565b61263a565b60408051928352901515602083015201610286565b61066a61ffff81565b6105176106f6366004614ade565b6126a1565b6107227f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff9091168152602001610286565b61073d8361275c565b5f610747846128bc565b90505f61075385612904565b90505f805b848110156107ad576107928787878481811061077657610776614b31565b905060200201602081019061078b9190614711565b8686612920565b156107a557816107a181614b8b565b9250505b600101610758565b50805f036107f8576040517f01db1e2400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff871660048201526024015b60405180910390fd5b505050505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915267ffffffffffffffff8281165f90815260016020818152604092839020835160c081018552815481529281015480861692840192909252680100000000000000008204851693830193909352700100000000000000000000000000000000810490931660608201529160808301907801000000000000000000000000000000000000000000000000900460ff1660028111156108cf576108cf614614565b60028111156108e0576108e0614614565b815260019190910154790100000000000000000000000000000000000000000000000000900466ffffffffffffff1660209091015292915050565b6001600160a01b0382165f90815260036020526040812080545b80156109e05767ffffffffffffffff841682610952600184614ba3565b8154811061096257610962614b31565b5f9182526020909120015474010000000000000000000000000000000000000000900467ffffffffffffffff16116109ce57816109a0600183614ba3565b815481106109b0576109b0614b31565b5f918252602090912001546001600160a01b031692506109e6915050565b806109d881614bb6565b915050610935565b505f9150505b92915050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610a4d576040517f1050929000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f610a56612b25565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639d40712d610a9184612bca565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff9091166004820152602401602060405180830381865afa158015610aec573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b109190614bcb565b9050610bad826001837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166351eef2d6868b8b6040518463ffffffff1660e01b8152600401610b6993929190614be6565b602060405180830381865afa158015610b84573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ba89190614c43565b612c75565b95945050505050565b5f610bbf611b8e565b67ffffffffffffffff168367ffffffffffffffff16101580610bf15750610be5836115ba565b67ffffffffffffffff16155b15610bfd57505f6109e6565b67ffffffffffffffff83165f9081526006602090815260408083206001600160a01b0386168452909152902054610c4e90610c37856128bc565b610c4086612904565b610c4986613073565b61315a565b9392505050565b5f5f5f610c61846131df565b91509150818015610bad57505f19610c995f8381548110610c8457610c84614b31565b905f5260205f20906002020160010187613264565b141595945050505050565b5f5b8181101561124a575f60055f858585818110610cc457610cc4614b31565b602090810292909201358352508181019290925260409081015f20815160c08101835281546001600160a01b038116825274010000000000000000000000000000000000000000810467ffffffffffffffff16948201949094529290918301907c0100000000000000000000000000000000000000000000000000000000900460ff166002811115610d5857610d58614614565b6002811115610d6957610d69614614565b8152815460ff7d0100000000000000000000000000000000000000000000000000000000008204811660208401527e0100000000000000000000000000000000000000000000000000000000000090910416604082015260019091015467ffffffffffffffff1660609091015290505f81604001516002811115610def57610def614614565b03610e4257838383818110610e0657610e06614b31565b905060200201356040517f8af2a0fb0000000000000000000000000000000000000000000000000000000081526004016107ef91815260200190565b5f60a082015167ffffffffffffffff165f908152600560205260409020547c0100000000000000000000000000000000000000000000000000000000900460ff166002811115610e9457610e94614614565b14610e9f5750611242565b60055f858585818110610eb457610eb4614b31565b602090810292909201358352508101919091526040015f2080547fff0000000000000000000000000000000000000000000000000000000000000016815560010180547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000169055600281604001516002811115610f3357610f33614614565b148015610f555750806060015160ff16610f4f825f0151613073565b60ff1614155b15610fa557838383818110610f6c57610f6c614b31565b905060200201357f9120ff5291f1313c024f1830164e95d1a55e8e63278dfab62a8a52e73ab55c0960405160405180910390a250611242565b5f5f610fb0836132be565b91509150811561100457858585818110610fcc57610fcc614b31565b905060200201357fb5e2815c6fdd7eb0233cae503b2f6f745c7f110d0afd32f4d38f3769cd93ac3360405160405180910390a261123e565b8260055f88888881811061101a5761101a614b31565b602090810292909201358352508181019290925260409081015f20835181549385015167ffffffffffffffff1674010000000000000000000000000000000000000000027fffffffff000000000000000000000000000000000000000000000000000000009094166001600160a01b039091161792909217808355908301519082907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c01000000000000000000000000000000000000000000000000000000008360028111156110ee576110ee614614565b021790555060608201518154608084015160ff9081167e01000000000000000000000000000000000000000000000000000000000000027fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff919093167d01000000000000000000000000000000000000000000000000000000000002167fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161717815560a0909101516001909101805467ffffffffffffffff9283167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000909116179055835160208501516001600160a01b0390911691168787878181106111f9576111f9614b31565b905060200201357f883fca8c11b768808cc5da76dfb4bed17adf4d2083bd7b31b4b1b1b6761abbae866040015185604051611235929190614c5a565b60405180910390a45b5050505b600101610ca6565b505050565b5f5f5f61125c858761338f565b5067ffffffffffffffff87165f9081526006602090815260408083206001600160a01b03891684529091529020549091506112978183613448565b6112a18284613465565b935093505050935093915050565b6001600160a01b0381166112ef576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b335f90815260036020526040812090611306611b8e565b82549091505f81156113225761131d836001614cbd565b611324565b825b90505f82118015611387575067ffffffffffffffff811684611347600185614ba3565b8154811061135757611357614b31565b5f9182526020909120015474010000000000000000000000000000000000000000900467ffffffffffffffff1610155b1561143f57604080518082019091526001600160a01b038616815267ffffffffffffffff82166020820152846113be600185614ba3565b815481106113ce576113ce614b31565b5f918252602091829020835191018054939092015167ffffffffffffffff1674010000000000000000000000000000000000000000027fffffffff000000000000000000000000000000000000000000000000000000009093166001600160a01b03909116179190911790556114cc565b604080518082019091526001600160a01b03808716825267ffffffffffffffff80841660208085019182528854600181018a555f8a815291909120945194018054915190921674010000000000000000000000000000000000000000027fffffffff0000000000000000000000000000000000000000000000000000000090911693909216929092171790555b60405167ffffffffffffffff821681526001600160a01b0386169033907ff51bd20684b6fbd9a9df15288a953c741e33edcd855a2ced5502330c7b648bbe9060200160405180910390a35050505050565b60605f5f61152a846131df565b915091508161153957826115b2565b5f818154811061154b5761154b614b31565b905f5260205f2090600202016001018054806020026020016040519081016040528092919081815260200182805480156115ac57602002820191905f5260205f20905b81546001600160a01b0316815260019091019060200180831161158e575b50505050505b949350505050565b67ffffffffffffffff8082165f9081526001602081905260408220015490916801000000000000000090910416801561161c576116177f000000000000000000000000000000000000000000000000000000000000000082614cbd565b610c4e565b5f9392505050565b6060805f845b848111611699575f5f828152600560205260409020547c0100000000000000000000000000000000000000000000000000000000900460ff16600281111561167457611674614614565b14611687578161168381614b8b565b9250505b8061169181614b8b565b91505061162a565b508067ffffffffffffffff8111156116b3576116b3614cdd565b6040519080825280602002602001820160405280156116dc578160200160208202803683370190505b508167ffffffffffffffff8111156116f6576116f6614cdd565b60405190808252806020026020018201604052801561175457816020015b6040805160c0810182525f8082526020808301829052928201819052606082018190526080820181905260a082015282525f199092019101816117145790505b5090935091505f9050845b84811161191b575f5f828152600560205260409020547c0100000000000000000000000000000000000000000000000000000000900460ff1660028111156117a9576117a9614614565b14611909575f81815260056020908152604091829020825160c08101845281546001600160a01b038116825274010000000000000000000000000000000000000000810467ffffffffffffffff16938201939093528493919290918391908301907c0100000000000000000000000000000000000000000000000000000000900460ff16600281111561183e5761183e614614565b600281111561184f5761184f614614565b8152815460ff7d0100000000000000000000000000000000000000000000000000000000008204811660208401527e0100000000000000000000000000000000000000000000000000000000000090910416604082015260019091015467ffffffffffffffff1660609091015286519091508690859081106118d3576118d3614b31565b602002602001018585815181106118ec576118ec614b31565b6020908102919091010191909152528161190581614b8b565b9250505b8061191381614b8b565b91505061175f565b50509250929050565b6040517f91d148540000000000000000000000000000000000000000000000000000000081525f60048201523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906391d1485490604401602060405180830381865afa1580156119a5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119c99190614d0a565b611a01576040517f17a842420000000000000000000000000000000000000000000000000000000081523360048201526024016107ef565b6001600160a01b038116611a41576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611a4a61347b565b90505f19611a5b8260010184613264565b14611a9d576040517fa379b3db0000000000000000000000000000000000000000000000000000000081526001600160a01b03831660048201526024016107ef565b60018101547ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff201611afd576040517f842ed7de000000000000000000000000000000000000000000000000000000008152600e60048201526024016107ef565b6001818101805491820181555f90815260209081902090910180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b038516908117909155825460405167ffffffffffffffff909116815290917f23da94b8f160f511f035ef047dd15f196fdd01a95a4cfab0350e57ea3adcdef1910160405180910390a25050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d250b6cb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611beb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c0f9190614c43565b905090565b5f5f611c1e612b25565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031615611d97575f611c5982612bca565b90505f611c867f000000000000000000000000000000000000000000000000000000000000000083614cbd565b90508067ffffffffffffffff16421015611d94576040517f9d40712d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015283907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639d40712d90602401602060405180830381865afa158015611d21573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d459190614bcb565b6040517ff57afe5f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152908216602482015290821660448201526064016107ef565b50505b6040517f9d40712d0000000000000000000000000000000000000000000000000000000081525f60048201819052907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639d40712d90602401602060405180830381865afa158015611e15573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e399190614bcb565b604080517f51eef2d600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260248101919091525f6044820152909150611ec590839060029084906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906351eef2d690606401610b69565b9250505090565b6001600160a01b0381165f908152600360209081526040808320805482518185028101850190935280835260609492939192909184015b82821015611f63575f84815260209081902060408051808201909152908401546001600160a01b038116825274010000000000000000000000000000000000000000900467ffffffffffffffff1681830152825260019092019101611f03565b505050509050919050565b6040805160c080820183525f8083526020808401829052838501829052606084018290526080840182905260a0840182905285825260058152908490208451928301855280546001600160a01b038116845274010000000000000000000000000000000000000000810467ffffffffffffffff169284019290925292939192918301907c0100000000000000000000000000000000000000000000000000000000900460ff16600281111561202557612025614614565b600281111561203657612036614614565b8152815460ff7d0100000000000000000000000000000000000000000000000000000000008204811660208401527e0100000000000000000000000000000000000000000000000000000000000090910416604082015260019091015467ffffffffffffffff1660609091015292915050565b6040517f91d148540000000000000000000000000000000000000000000000000000000081525f60048201523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906391d1485490604401602060405180830381865afa15801561212a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061214e9190614d0a565b612186576040517f17a842420000000000000000000000000000000000000000000000000000000081523360048201526024016107ef565b5f61218f61347b565b90505f61219f8260010184613264565b90505f1981036121e6576040517f72a161ab0000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024016107ef565b6001808301805490916121f891614ba3565b8154811061220857612208614b31565b5f918252602090912001546001830180546001600160a01b03909216918390811061223557612235614b31565b905f5260205f20015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055508160010180548061227357612273614d29565b5f8281526020902081015f1990810180547fffffffffffffffffffffffff000000000000000000000000000000000000000016905501905581546001600160a01b038416907f8df5730dfad93cdf4c6193b788e5262f2f11f7e5796d2a7875c375e5d0df7d86906122f09060019067ffffffffffffffff16614d56565b60405167ffffffffffffffff909116815260200160405180910390a2505050565b828114612354576040517fab8b67c600000000000000000000000000000000000000000000000000000000815260048101849052602481018290526044016107ef565b61235d8561275c565b61236685612904565b156123bb5784612375866115ba565b6040517fd912acb600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044016107ef565b5f6123c6338761338f565b5090505f5b848110156125df575f8484838181106123e6576123e6614b31565b90506020020160208101906123fb9190614d87565b905061271061ffff8216118015612416575061ffff81811614155b1561248a5786868381811061242d5761242d614b31565b90506020020160208101906124429190614711565b6040517fa15ccb4b0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116600482015261ffff821660248201526044016107ef565b67ffffffffffffffff88165f908152600660205260408120818989868181106124b5576124b5614b31565b90506020020160208101906124ca9190614711565b6001600160a01b0316815260208101919091526040015f205490506124ef8185613448565b15612571573388888581811061250757612507614b31565b905060200201602081019061251c9190614711565b6040517f9d08c69a0000000000000000000000000000000000000000000000000000000081526001600160a01b0392831660048201529116602482015267ffffffffffffffff8a1660448201526064016107ef565b61257c8185846135c5565b67ffffffffffffffff8a165f908152600660205260408120908a8a878181106125a7576125a7614b31565b90506020020160208101906125bc9190614711565b6001600160a01b0316815260208101919091526040015f205550506001016123cb565b50336001600160a01b03168667ffffffffffffffff167f6ba1ca8d684de788936e059b7289916f9c9422e630809b75fb7de64cee6ddf538787878760405161262a9493929190614da0565b60405180910390a3505050505050565b67ffffffffffffffff82165f9081526006602090815260408083206001600160a01b03851684529091528120548190612672816135f3565b92507e0100000000000000000000000000000000000000000000000000000000000016151590505b9250929050565b60608267ffffffffffffffff8111156126bc576126bc614cdd565b6040519080825280602002602001820160405280156126e5578160200160208202803683370190505b5090505f5b838110156127545761272285858381811061270757612707614b31565b905060200201602081019061271c9190614711565b8461091b565b82828151811061273457612734614b31565b6001600160a01b03909216602092830291909101909101526001016126ea565b509392505050565b5f612765611b8e565b90508067ffffffffffffffff168267ffffffffffffffff16106127c8576040517ff6f5d99800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8084166004830152821660248201526044016107ef565b67ffffffffffffffff8083165f90815260016020819052604082200154909116900361282c576040517f822a030700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024016107ef565b67ffffffffffffffff8083165f9081526001602081905260408220015468010000000000000000900490911690036128b85767ffffffffffffffff8083165f908152600160208190526040909120018054429290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff9092169190911790555b5050565b5f5f5f6128c8846131df565b91509150816128d7575f6115b2565b5f81815481106128e9576128e9614b31565b905f5260205f20906002020160010180549050949350505050565b5f61290e826115ba565b67ffffffffffffffff16421192915050565b67ffffffffffffffff84165f9081526006602090815260408083206001600160a01b03871684529091528120548161295786613073565b905060016129678387878561315a565b600381111561297857612978614614565b14612987575f925050506115b2565b67ffffffffffffffff87165f9081526006602090815260408083206001600160a01b038a16845290915281207e01000000000000000000000000000000000000000000000000000000000000841790556129e083613629565b90506129eb81613774565b15612a5557866001600160a01b03168867ffffffffffffffff167fc7769988f23b270a59cd8ffd05e966cbcc649c193642576b2d80a2516ea1adb1612a2f866135f3565b84516040805192835260208301919091520160405180910390a3600193505050506115b2565b5f5f612a6083613824565b915091505f5f612a738c8c888787613889565b6040805161ffff8716815260ff8a81166020830152841681830152821515606082015290519294509092506001600160a01b038d169167ffffffffffffffff8f16917f0e43a2151590f5206cb578ea6e5bcc7b95010df075597e394855e935161c7440919081900360800190a35f81612aec575f612af6565b612af68d8d6139ee565b90508660ff168360ff1614612b1257612b128d8d898685613a3b565b5060019c9b505050505050505050505050565b5f612b2e611b8e565b90508067ffffffffffffffff165f03612b73576040517feaca1d5b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60025467ffffffffffffffff808316911603612bc7576040517f7f46dd0d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024016107ef565b90565b6040517fff0d77ad00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ff0d77ad90602401602060405180830381865afa158015612c51573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109e69190614c43565b6002805467ffffffffffffffff165f81815260016020526040812090924690309089908990811115612ca957612ca9614614565b84546040517f736c61726b2f76312f626561636f6e00000000000000000000000000000000006020820152602f81019590955260609390931b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016604f85015260c091821b7fffffffffffffffff000000000000000000000000000000000000000000000000908116606386015260f89190911b7fff0000000000000000000000000000000000000000000000000000000000000016606b8501529088901b16606c83015260748201869052609482015260b4016040516020818303038152906040528051906020012092508167ffffffffffffffff165f14158015612dc75750600181015468010000000000000000900467ffffffffffffffff16155b15612e0e576001810180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff16680100000000000000004267ffffffffffffffff16021790555b6040518060c001604052808481526020014267ffffffffffffffff1681526020015f67ffffffffffffffff1681526020018367ffffffffffffffff168152602001876002811115612e6157612e61614614565b815266ffffffffffffff871660209182015267ffffffffffffffff808a165f9081526001808452604091829020855181559385015190840180549286015160608701518516700100000000000000000000000000000000027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff91861668010000000000000000027fffffffffffffffffffffffffffffffff00000000000000000000000000000000909516939095169290921792909217908116831782556080850151927fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff167fffffffffffffff000000000000000000ffffffffffffffffffffffffffffffff909116177801000000000000000000000000000000000000000000000000836002811115612f9857612f98614614565b021790555060a091909101516001909101805466ffffffffffffff9092167901000000000000000000000000000000000000000000000000000278ffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556002805467ffffffffffffffff89167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000090911681179091556040517f5b7af7cfc053ba7ae4864d56b0b034b0e6e0d8ef8137c2e9d16fdd8b8b72e2c1906130619086908a908a90614e2d565b60405180910390a25050949350505050565b6040517f8ad4ebf10000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301525f917f000000000000000000000000000000000000000000000000000000000000000090911690638ad4ebf190602401602060405180830381865afa925050508015613130575060408051601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016820190925261312d91810190614e5b565b60015b61313b57505f919050565b600760ff82161061314c575f610c4e565b610c4e81613aba565b919050565b5f7e0100000000000000000000000000000000000000000000000000000000000085161561318a575060026115b2565b8160ff165f0361319c575060036115b2565b5f6131a6866135f3565b90508380156131b457505f81115b806131c857505f851180156131c857508481145b6131d2575f6131d5565b60015b9695505050505050565b5f805481905b80156132595767ffffffffffffffff84165f613202600184614ba3565b8154811061321257613212614b31565b5f91825260209091206002909102015467ffffffffffffffff161161324757600161323d8183614ba3565b9250925050915091565b8061325181614bb6565b9150506131e5565b505f93849350915050565b5f805b83548110156132b457826001600160a01b031684828154811061328c5761328c614b31565b5f918252602090912001546001600160a01b0316036132ac5790506109e6565b600101613267565b505f199392505050565b5f6060603f6132d1620f42406040614e7b565b6132db9190614e92565b6132e89062030d40614eca565b5a1015613352575a603f613300620f42406040614e7b565b61330a9190614e92565b6133179062030d40614eca565b6040517f9ee5fcf0000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016107ef565b60018360400151600281111561336a5761336a614614565b1461337d5761337883613b08565b613386565b61338683613c80565b91509150915091565b5f5f5f5f61339c856131df565b91509150816133ac575f196133c1565b6133c15f8281548110610c8457610c84614b31565b93505f198403613418576040517f0a68f1730000000000000000000000000000000000000000000000000000000081526001600160a01b038716600482015267ffffffffffffffff861660248201526044016107ef565b5f818154811061342a5761342a614b31565b905f5260205f20906002020160010180549050925050509250929050565b5f6134548260e0614eca565b83901c600116600114905092915050565b5f613471826010614e7b565b9290921c92915050565b5f5f613485611b8e565b613490906001614cbd565b5f5490915080158015906134e2575067ffffffffffffffff82165f6134b6600184614ba3565b815481106134c6576134c6614b31565b5f91825260209091206002909102015467ffffffffffffffff16145b15613516575f6134f3600183614ba3565b8154811061350357613503614b31565b905f5260205f2090600202019250505090565b5f80546001810182559080526002027f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56301805467ffffffffffffffff84167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000909116178155925080156135c0575f61358f600183614ba3565b8154811061359f5761359f614b31565b905f5260205f2090600202016001018360010190816135be9190614edd565b505b505090565b5f6135d18360e0614eca565b6001901b6135e0846010614e7b565b8361ffff16901b85171790509392505050565b5f613fff60e083901c165b8015613623578161360e81614b8b565b925061361d9050600182614ba3565b166135fe565b50919050565b60408051600e8082526101e08201909252606091602082016101c0803683370190505090505f805b600e81101561376c576136648482613448565b158061367e575061ffff6136788583613465565b61ffff16145b613764575f61368d8583613465565b90505f8361369a81614b8b565b945090505b5f811180156136d8575061ffff8216856136ba600184614ba3565b815181106136ca576136ca614b31565b602002602001015161ffff16115b1561373857846136e9600183614ba3565b815181106136f9576136f9614b31565b602002602001015185828151811061371357613713614b31565b61ffff909216602092830291909101909101528061373081614bb6565b91505061369f565b8185828151811061374b5761374b614b31565b602002602001019061ffff16908161ffff168152505050505b600101613651565b508152919050565b5f7f000000000000000000000000000000000000000000000000000000000000000060ff16825110156137a957506001919050565b815160021480156109e657507f000000000000000000000000000000000000000000000000000000000000000061ffff16825f815181106137ec576137ec614b31565b60200260200101518360018151811061380757613807614b31565b60200260200101516138199190614f8a565b61ffff161192915050565b5f5f826002600185516138379190614ba3565b6138419190614e92565b8151811061385157613851614b31565b602002602001015183600285516138689190614e92565b8151811061387857613878614b31565b602002602001015191509150915091565b6001600160a01b0384165f9081526007602090815260408083208151606081018352905467ffffffffffffffff8116825260ff680100000000000000008204811694830185905269010000000000000000009091041691810182905283929091839182916138fa918a918a8a613ec2565b86519398509650909350915067ffffffffffffffff908116908b1611613925578794505050506139e4565b6040805160608101825267ffffffffffffffff808d16825260ff94851660208084019182529486168385019081526001600160a01b038e165f908152600790965293909420915182549451935186166901000000000000000000027fffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffff9490961668010000000000000000027fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000009095169116179290921716919091179055505b9550959350505050565b6040805160c0810182526001600160a01b038316815267ffffffffffffffff841660208201525f91610c4e91908101600181525f6020820181905260408201819052606090910152613fdf565b6040805160c0810182526001600160a01b038616815267ffffffffffffffff878116602083015260029282019290925260ff85811660608301528416608082015290821660a08201528115613aa857613aa28160405180602001604052805f81525061400c565b506107f8565b613ab181613fdf565b50505050505050565b5f600760ff831610613afd576040517fc30334d200000000000000000000000000000000000000000000000000000000815260ff831660048201526024016107ef565b6109e6826001614fa4565b5f60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a5e67ba6620f4240855f0151613b4f8760800151614233565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b1681526001600160a01b03909216600483015260ff1660248201526044015f604051808303815f88803b158015613bad575f5ffd5b5087f193505050508015613bbf575060015b613bfc573d808015613bec576040519150601f19603f3d011682016040523d82523d5f602084013e613bf1565b606091505b505f94909350915050565b825f01516001600160a01b0316836020015167ffffffffffffffff167f6509acef243f098a0bf949dfb5dc8ca41f318f269f0483e181a835095570d3af85606001518660800151604051613c6092919060ff92831681529116602082015260400190565b60405180910390a3505060408051602081019091525f8152600192909150565b5f6060613c94835f01518460200151614290565b15613cb157505060408051602081019091525f8152600192909150565b6040805160018082528183019092525f916020808301908036833750506040805160018082528183019092529293505f9291506020808301908036833750506040805160018082528183019092529293505f92915060208083019080368337019050509050855f0151866020015160648167ffffffffffffffff169150855f81518110613d4057613d40614b31565b60200260200101855f81518110613d5957613d59614b31565b60200260200101855f81518110613d7257613d72614b31565b602002602001018360ff1660ff1681525083815250836001600160a01b03166001600160a01b03168152505050507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ba15cf4f620f42408585856040518563ffffffff1660e01b8152600401613df493929190614fbd565b5f604051808303815f88803b158015613e0b575f5ffd5b5087f193505050508015613e1d575060015b613e5d573d808015613e4a576040519150601f19603f3d011682016040523d82523d5f602084013e613e4f565b606091505b505f97909650945050505050565b855f01516001600160a01b0316866020015167ffffffffffffffff167f8288ccc98719b273b26c3284c4cb2797d84d04be26fb07604e06dee0c74d261560405160405180910390a3600160405180602001604052805f81525094509450505050915091565b5f5f5f5f5f613ed08a61436f565b9050806020015161ffff168661ffff16109150805f015161ffff168761ffff161115613f5f57806040015160ff165f03613f1357895f5f94509450945050613fd3565b604081015160ff16613f268a6001614fa4565b60ff161015613f425789613f3b8a6001614fa4565b5f84613f51565b613f4d60018b61501c565b5f5f845b945094509450945050613fd3565b805f015161ffff168661ffff1611613fc857806060015160ff165f03613f8e57895f5f94509450945050613fd3565b606081015160ff16613fa1896001614fa4565b60ff161015613fbd57895f613fb78a6001614fa4565b84613f51565b613f4d8a6001614fa4565b898989945094509450505b95509550955095915050565b5f5f5f613feb846132be565b915091508161400357613ffe848261400c565b6115b2565b5f949350505050565b5f60045f815461401b90614b8b565b91829055505f81815260056020908152604091829020865181549288015167ffffffffffffffff1674010000000000000000000000000000000000000000027fffffffff000000000000000000000000000000000000000000000000000000009093166001600160a01b039091161791909117808255918601519293508592909182907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c01000000000000000000000000000000000000000000000000000000008360028111156140f0576140f0614614565b021790555060608201518154608084015160ff9081167e01000000000000000000000000000000000000000000000000000000000000027fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff919093167d01000000000000000000000000000000000000000000000000000000000002167fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161717815560a0909101516001909101805467ffffffffffffffff9283167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000009091161790558351602085015160408087015190516001600160a01b0390931693919091169184917f883fca8c11b768808cc5da76dfb4bed17adf4d2083bd7b31b4b1b1b6761abbae9161422591908890614c5a565b60405180910390a492915050565b5f600160ff831610806142495750600760ff8316115b15614285576040517fc30334d200000000000000000000000000000000000000000000000000000000815260ff831660048201526024016107ef565b6109e660018361501c565b6040517f4fc8ca4d0000000000000000000000000000000000000000000000000000000081526001600160a01b03838116600483015267ffffffffffffffff831660248301525f917f000000000000000000000000000000000000000000000000000000000000000090911690634fc8ca4d90604401602060405180830381865afa92505050801561435d575060408051601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016820190925261435a91810190614d0a565b60015b61436857505f6109e6565b90506109e6565b604080516080810182525f8082526020820181905291810182905260608101919091528160ff166001036143cd575050604080516080810182526126ac81526121346020808301919091525f92820192909252606081019190915290565b8160ff16600203614404575050604080516080810182526126488152611f406020820152601e918101919091526019606082015290565b8160ff1660030361443b575050604080516080810182526125e48152611d4c60208201526017918101919091526014606082015290565b8160ff166004036144725750506040805160808101825261251c8152611b586020820152601191810191909152600e606082015290565b8160ff166005036144a95750506040805160808101825261232881526119646020820152600b918101919091526007606082015290565b8160ff166006036144e057505060408051608081018252612134815261177060208201526005918101829052606081019190915290565b8160ff1660070361451857505060408051608081018252611d4c81525f60208201819052600392820192909252606081019190915290565b6040517fc30334d200000000000000000000000000000000000000000000000000000000815260ff831660048201526024016107ef565b67ffffffffffffffff81168114614564575f5ffd5b50565b5f60208284031215614577575f5ffd5b8135610c4e8161454f565b5f5f83601f840112614592575f5ffd5b50813567ffffffffffffffff8111156145a9575f5ffd5b6020830191508360208260051b850101111561269a575f5ffd5b5f5f5f604084860312156145d5575f5ffd5b83356145e08161454f565b9250602084013567ffffffffffffffff8111156145fb575f5ffd5b61460786828701614582565b9497909650939450505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6003811061456457614564614614565b5f60c0820190508251825267ffffffffffffffff602084015116602083015267ffffffffffffffff604084015116604083015267ffffffffffffffff606084015116606083015260808301516146a681614641565b8060808401525066ffffffffffffff60a08401511660a083015292915050565b80356001600160a01b0381168114613155575f5ffd5b5f5f604083850312156146ed575f5ffd5b6146f6836146c6565b915060208301356147068161454f565b809150509250929050565b5f60208284031215614721575f5ffd5b610c4e826146c6565b5f5f6020838503121561473b575f5ffd5b823567ffffffffffffffff811115614751575f5ffd5b8301601f81018513614761575f5ffd5b803567ffffffffffffffff811115614777575f5ffd5b856020828401011115614788575f5ffd5b6020919091019590945092505050565b5f5f604083850312156147a9575f5ffd5b82356147b48161454f565b91506147c2602084016146c6565b90509250929050565b60208101600483106147df576147df614614565b91905290565b5f5f602083850312156147f6575f5ffd5b823567ffffffffffffffff81111561480c575f5ffd5b61481885828601614582565b90969095509350505050565b5f5f5f60608486031215614836575f5ffd5b83356148418161454f565b925061484f602085016146c6565b915061485d604085016146c6565b90509250925092565b5f8151808452602084019350602083015f5b8281101561489f5781516001600160a01b0316865260209586019590910190600101614878565b5093949350505050565b602081525f610c4e6020830184614866565b5f5f604083850312156148cc575f5ffd5b50508035926020909101359150565b5f8151808452602084019350602083015f5b8281101561489f5781518652602095860195909101906001016148ed565b6001600160a01b03815116825267ffffffffffffffff6020820151166020830152604081015161493a81614641565b8060408401525060ff606082015116606083015260ff608082015116608083015267ffffffffffffffff60a08201511660a08301525050565b604081525f61498560408301856148db565b82810360208401528084518083526020830191506020860192505f5b818110156149ca576149b483855161490b565b6020939093019260c092909201916001016149a1565b50909695505050505050565b602080825282518282018190525f918401906040840190835b81811015614a2c57835180516001600160a01b0316845260209081015167ffffffffffffffff1681850152909301926040909201916001016149ef565b509095945050505050565b5f60208284031215614a47575f5ffd5b5035919050565b60c081016109e6828461490b565b5f5f5f5f5f60608688031215614a70575f5ffd5b8535614a7b8161454f565b9450602086013567ffffffffffffffff811115614a96575f5ffd5b614aa288828901614582565b909550935050604086013567ffffffffffffffff811115614ac1575f5ffd5b614acd88828901614582565b969995985093965092949392505050565b5f5f5f60408486031215614af0575f5ffd5b833567ffffffffffffffff811115614b06575f5ffd5b614b1286828701614582565b9094509250506020840135614b268161454f565b809150509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f5f198203614b9c57614b9c614b5e565b5060010190565b818103818111156109e6576109e6614b5e565b5f81614bc457614bc4614b5e565b505f190190565b5f60208284031215614bdb575f5ffd5b8151610c4e8161454f565b67ffffffffffffffff8416815260406020820152816040820152818360608301375f818301606090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016010192915050565b5f60208284031215614c53575f5ffd5b5051919050565b614c6383614641565b828152604060208201525f82518060408401528060208501606085015e5f6060828501015260607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8301168401019150509392505050565b67ffffffffffffffff81811683821601908111156109e6576109e6614b5e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f60208284031215614d1a575f5ffd5b81518015158114610c4e575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b67ffffffffffffffff82811682821603908111156109e6576109e6614b5e565b803561ffff81168114613155575f5ffd5b5f60208284031215614d97575f5ffd5b610c4e82614d76565b604080825281018490525f8560608301825b87811015614de0576001600160a01b03614dcb846146c6565b16825260209283019290910190600101614db2565b50838103602080860191909152858252019050845f5b85811015614e205761ffff614e0a83614d76565b1683526020928301929190910190600101614df6565b5090979650505050505050565b83815260608101614e3d84614641565b83602083015267ffffffffffffffff83166040830152949350505050565b5f60208284031215614e6b575f5ffd5b815160ff81168114610c4e575f5ffd5b80820281158282048414176109e6576109e6614b5e565b5f82614ec5577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b808201808211156109e6576109e6614b5e565b818103614ee8575050565b815467ffffffffffffffff811115614f0257614f02614cdd565b68010000000000000000811115614f1b57614f1b614cdd565b815481835580821015614f4f57825f528160205f20018282035f5b81811015614f4b575f83820155600101614f36565b5050505b505f838152602090205f8381526020902081545f5b84811015613ab157600193840180546001600160a01b0393909316848301559301614f64565b61ffff82811682821603908111156109e6576109e6614b5e565b60ff81811683821601908111156109e6576109e6614b5e565b606081525f614fcf6060830186614866565b8281036020840152614fe181866148db565b8381036040850152845180825260208087019350909101905f5b81811015614e2057835160ff16835260209384019390920191600101614ffb565b60ff82811682821603908111156109e6576109e6614b5e56",
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
