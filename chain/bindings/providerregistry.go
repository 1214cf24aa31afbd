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

// ProviderRegistryProviderInfo is an auto generated low-level Go binding around an user-defined struct.
type ProviderRegistryProviderInfo struct {
	ProviderId       *big.Int
	WalletAddress    common.Address
	PaymentsAccepted []common.Address
	Spec             string
	HostUri          string
	Certificate      string
	Status           uint8
	Tier             uint8
	JoinTimestamp    *big.Int
	RewardWallet     common.Address
}

// ProviderRegistryProviderParams is an auto generated low-level Go binding around an user-defined struct.
type ProviderRegistryProviderParams struct {
	WalletAddress    common.Address
	PaymentsAccepted []common.Address
	Spec             string
	HostUri          string
	Certificate      string
	RewardWallet     common.Address
}

// ProviderRegistryMetaData contains all meta data concerning the ProviderRegistry contract.
var ProviderRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"access\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"InvalidAddress\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"NoSuchIndex\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ProviderAlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ProviderNotFound\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"enumProviderRegistry.ProviderStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"StatusNotAllowed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StatusUnchanged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"UnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnauthorizedRegistration\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"providerId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"walletAddress\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"spec\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"hostUri\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"certificate\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"paymentsAccepted\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"enumProviderRegistry.ProviderStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"enumProviderRegistry.TrustTier\",\"name\":\"tier\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"joinTimestamp\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"rewardWallet\",\"type\":\"address\"}],\"name\":\"ProviderAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"providerId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"enumProviderRegistry.ProviderStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"ProviderStatusUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumProviderRegistry.TrustTier\",\"name\":\"tier\",\"type\":\"uint8\"}],\"name\":\"ProviderTierUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"providerId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"walletAddress\",\"type\":\"address\"}],\"name\":\"ProviderUpdated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"VERIFIER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"accessControl\",\"outputs\":[{\"internalType\":\"contractIAccessControlManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"walletAddress\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"paymentsAccepted\",\"type\":\"address[]\"},{\"internalType\":\"string\",\"name\":\"spec\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"hostUri\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"certificate\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"rewardWallet\",\"type\":\"address\"}],\"internalType\":\"structProviderRegistry.ProviderParams\",\"name\":\"params\",\"type\":\"tuple\"}],\"name\":\"addProvider\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"}],\"name\":\"addressToProviderId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"enumProviderRegistry.TrustTier\",\"name\":\"tier\",\"type\":\"uint8\"}],\"name\":\"adminSetTier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getAllProviders\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"providerId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"walletAddress\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"paymentsAccepted\",\"type\":\"address[]\"},{\"internalType\":\"string\",\"name\":\"spec\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"hostUri\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"certificate\",\"type\":\"string\"},{\"internalType\":\"enumProviderRegistry.ProviderStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"enumProviderRegistry.TrustTier\",\"name\":\"tier\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"joinTimestamp\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"rewardWallet\",\"type\":\"address\"}],\"internalType\":\"structProviderRegistry.ProviderInfo[]\",\"name\":\"all\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"}],\"name\":\"getProviderByAddress\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"spec\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"hostUri\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"certificate\",\"type\":\"string\"},{\"internalType\":\"address[]\",\"name\":\"paymentsAccepted\",\"type\":\"address[]\"},{\"internalType\":\"enumProviderRegistry.ProviderStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"enumProviderRegistry.TrustTier\",\"name\":\"tier\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"joinTimestamp\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"rewardWallet\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"}],\"name\":\"getProviderStatus\",\"outputs\":[{\"internalType\":\"enumProviderRegistry.ProviderStatus\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"}],\"name\":\"getProviderTrustTier\",\"outputs\":[{\"internalType\":\"enumProviderRegistry.TrustTier\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextProviderId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"}],\"name\":\"providerAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"providerCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"enumProviderRegistry.ProviderStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"setProviderStatus\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"spec\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"hostUri\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"certificate\",\"type\":\"string\"}],\"name\":\"updateProvider\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"enumProviderRegistry.TrustTier\",\"name\":\"tier\",\"type\":\"uint8\"}],\"name\":\"updateProviderTier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "ProviderRegistry",
	Bin: "0x60a060405260015f55348015610013575f5ffd5b50604051611b36380380611b368339810160408190526100329161006a565b6001600160a01b0381166100595760405163e6c4247b60e01b815260040160405180910390fd5b6001600160a01b0316608052610097565b5f6020828403121561007a575f5ffd5b81516001600160a01b0381168114610090575f5ffd5b9392505050565b608051611a6c6100ca5f395f818160f9015281816102d601528181610b4e01528181610e140152610f430152611a6c5ff3fe608060405234801561000f575f5ffd5b50600436106100f0575f3560e01c806374c8326811610093578063a5e67ba611610063578063a5e67ba614610213578063d646a1da14610226578063e7705db61461026e578063e835440e14610295575f5ffd5b806374c83268146101c55780638ad4ebf1146101cd578063a1865c50146101ed578063a27091f214610200575f5ffd5b806336ff80ed116100ce57806336ff80ed146101745780633bb4497c1461018757806351a8dbcf1461019c57806364eb0ce2146101b2575f5ffd5b806313007d55146100f4578063184cd57e146101385780632335bde01461014d575b5f5ffd5b61011b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b61014b6101463660046111b5565b6102b4565b005b61016061015b3660046111ef565b6104d1565b60405161012f989796959493929190611277565b61014b610182366004611380565b61073a565b61018f6107ac565b60405161012f9190611462565b6101a45f5481565b60405190815260200161012f565b61014b6101c0366004611597565b610b19565b6101a4610dcf565b6101e06101db3660046111ef565b610de3565b60405161012f91906115ce565b61014b6101fb3660046115e2565b610dff565b61011b61020e366004611611565b610eb8565b61014b6102213660046115e2565b610f2e565b6102616102343660046111ef565b6001600160a01b03165f908152600160209081526040808320548352600290915290206006015460ff1690565b60405161012f9190611628565b6101a47f0ce23c3e399818cfee81a7ab0880f714e53d7672b08df0fa62f2843416e1ea0981565b6101a46102a33660046111ef565b60016020525f908152604090205481565b5f6102be83610ff9565b604051630935e01b60e21b81523360048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324d7806c90602401602060405180830381865afa158015610323573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103479190611636565b61042357336001600160a01b0384161461038157604051631573ca3760e01b81523360048201525f60248201526044015b60405180910390fd5b5f60028360058111156103965761039661123f565b14806103b3575060038360058111156103b1576103b161123f565b145b80156103d857506004600683015460ff1660058111156103d5576103d561123f565b14155b80156103fd57506005600683015460ff1660058111156103fa576103fa61123f565b14155b90508061042157338360405163577fbdaf60e01b8152600401610378929190611655565b505b8160058111156104355761043561123f565b600682015460ff16600581111561044e5761044e61123f565b0361046c5760405163cd4a82bf60e01b815260040160405180910390fd5b60068101805483919060ff1916600183600581111561048d5761048d61123f565b021790555080546040517f9f6c7d9bd06e501feff6a19e2ca781597e5954d05d1c133bd551a09ea09d0026906104c4908590611628565b60405180910390a2505050565b6060806060805f5f5f5f5f6104e58a610ff9565b6006810154600782015460088301546003840180549495509360048601936005870193600288019360ff8084169461010090940416926001600160a01b0390911690889061053290611672565b80601f016020809104026020016040519081016040528092919081815260200182805461055e90611672565b80156105a95780601f10610580576101008083540402835291602001916105a9565b820191905f5260205f20905b81548152906001019060200180831161058c57829003601f168201915b505050505097508680546105bc90611672565b80601f01602080910402602001604051908101604052809291908181526020018280546105e890611672565b80156106335780601f1061060a57610100808354040283529160200191610633565b820191905f5260205f20905b81548152906001019060200180831161061657829003601f168201915b5050505050965085805461064690611672565b80601f016020809104026020016040519081016040528092919081815260200182805461067290611672565b80156106bd5780601f10610694576101008083540402835291602001916106bd565b820191905f5260205f20905b8154815290600101906020018083116106a057829003601f168201915b505050505095508480548060200260200160405190810160405280929190818152602001828054801561071757602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116106f9575b505050505094509850985098509850985098509850985050919395975091939597565b5f61074433610ff9565b90506003810161075587898361171b565b506004810161076585878361171b565b506005810161077583858361171b565b5080546040513391907fd94c593c75e29861632520adc8ad754e10eb195d12baa4d1bf0bfcf23060b8b7905f90a350505050505050565b606060015f546107bc91906117e9565b67ffffffffffffffff8111156107d4576107d46116aa565b60405190808252806020026020018201604052801561080d57816020015b6107fa611136565b8152602001906001900390816107f25790505b5090505f5b8151811015610b155760025f6108298360016117fc565b815260208082019290925260409081015f208151610140810183528154815260018201546001600160a01b0316818501526002820180548451818702810187018652818152929593948601938301828280156108ac57602002820191905f5260205f20905b81546001600160a01b0316815260019091019060200180831161088e575b505050505081526020016003820180546108c590611672565b80601f01602080910402602001604051908101604052809291908181526020018280546108f190611672565b801561093c5780601f106109135761010080835404028352916020019161093c565b820191905f5260205f20905b81548152906001019060200180831161091f57829003601f168201915b5050505050815260200160048201805461095590611672565b80601f016020809104026020016040519081016040528092919081815260200182805461098190611672565b80156109cc5780601f106109a3576101008083540402835291602001916109cc565b820191905f5260205f20905b8154815290600101906020018083116109af57829003601f168201915b505050505081526020016005820180546109e590611672565b80601f0160208091040260200160405190810160405280929190818152602001828054610a1190611672565b8015610a5c5780601f10610a3357610100808354040283529160200191610a5c565b820191905f5260205f20905b815481529060010190602001808311610a3f57829003601f168201915b5050509183525050600682015460209091019060ff166005811115610a8357610a8361123f565b6005811115610a9457610a9461123f565b81526020016006820160019054906101000a900460ff166006811115610abc57610abc61123f565b6006811115610acd57610acd61123f565b8152600782015460208201526008909101546001600160a01b03166040909101528251839083908110610b0257610b0261180f565b6020908102919091010152600101610812565b5090565b33610b2760208301836111ef565b6001600160a01b031614158015610bc15750604051630935e01b60e21b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324d7806c90602401602060405180830381865afa158015610b9b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bbf9190611636565b155b15610bdf576040516313444ccd60e11b815260040160405180910390fd5b5f610bed60208301836111ef565b6001600160a01b03161480610c1957505f610c0e60c0830160a084016111ef565b6001600160a01b0316145b15610c375760405163e6c4247b60e01b815260040160405180910390fd5b60015f610c4760208401846111ef565b6001600160a01b0316815260208101919091526040015f205415610c7e5760405163da041bdf60e01b815260040160405180910390fd5b5f80548180610c8c83611823565b9091555090508060015f610ca360208601866111ef565b6001600160a01b0316815260208082019290925260409081015f908120939093558383526002825290912082815590610cde908401846111ef565b6001820180546001600160a01b0319166001600160a01b0392909216919091179055610d0d602084018461183b565b6002830191610d1d919083611881565b50610d2b604084018461190f565b6003830191610d3b91908361171b565b50610d49606084018461190f565b6004830191610d5991908361171b565b50610d67608084018461190f565b6005830191610d7791908361171b565b5060068101805461ffff1916610601179055426007820155610d9f60c0840160a085016111ef565b6008820180546001600160a01b0319166001600160a01b0392909216919091179055610dca81611044565b505050565b5f60015f54610dde91906117e9565b905090565b5f610ded82610ff9565b60060154610100900460ff1692915050565b604051630935e01b60e21b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324d7806c90602401602060405180830381865afa158015610e61573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e859190611636565b610eaa57604051631573ca3760e01b81523360048201525f6024820152604401610378565b610eb482826110c6565b5050565b5f60015f54610ec791906117e9565b8210610efe578160015f54610edc91906117e9565b604051630bec6e9360e31b815260048101929092526024820152604401610378565b60025f610f0c8460016117fc565b815260208101919091526040015f20600101546001600160a01b031692915050565b6040516306620a4360e31b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633310521890602401602060405180830381865afa158015610f90573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fb49190611636565b610eaa57604051631573ca3760e01b81523360048201527f0ce23c3e399818cfee81a7ab0880f714e53d7672b08df0fa62f2843416e1ea096024820152604401610378565b6001600160a01b0381165f908152600160205260408120548082036110315760405163b1cd090360e01b815260040160405180910390fd5b5f90815260026020526040902092915050565b600181015481546006830154600784015460088501546040516001600160a01b03958616957f35ce8b9bcdd7f849c2459dd87beeea22209022a43d4394c8aaa1ae5c604f9f56946110bb9460038a019460048b019460058c019460028d019460ff80821695610100909204169390929116906119d1565b60405180910390a350565b806110d083610ff9565b60060160016101000a81548160ff021916908360068111156110f4576110f461123f565b02179055507ffb793b04ee5a50301dbe8a864aa856845f7daf5017ae16dfe1a2db1f80b101ab828260405161112a929190611a4f565b60405180910390a15050565b6040518061014001604052805f81526020015f6001600160a01b03168152602001606081526020016060815260200160608152602001606081526020015f60058111156111855761118561123f565b81526020015f81525f6020820181905260409091015290565b6001600160a01b03811681146111b2575f5ffd5b50565b5f5f604083850312156111c6575f5ffd5b82356111d18161119e565b91506020830135600681106111e4575f5ffd5b809150509250929050565b5f602082840312156111ff575f5ffd5b813561120a8161119e565b9392505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b634e487b7160e01b5f52602160045260245ffd5b600681106112635761126361123f565b9052565b600781106112635761126361123f565b61010081525f61128b61010083018b611211565b828103602084015261129d818b611211565b905082810360408401526112b1818a611211565b838103606085015288518082526020808b019350909101905f5b818110156112f25783516001600160a01b03168352602093840193909201916001016112cb565b505080925050506113066080830187611253565b61131360a0830186611267565b8360c083015261132e60e08301846001600160a01b03169052565b9998505050505050505050565b5f5f83601f84011261134b575f5ffd5b50813567ffffffffffffffff811115611362575f5ffd5b602083019150836020828501011115611379575f5ffd5b9250929050565b5f5f5f5f5f5f60608789031215611395575f5ffd5b863567ffffffffffffffff8111156113ab575f5ffd5b6113b789828a0161133b565b909750955050602087013567ffffffffffffffff8111156113d6575f5ffd5b6113e289828a0161133b565b909550935050604087013567ffffffffffffffff811115611401575f5ffd5b61140d89828a0161133b565b979a9699509497509295939492505050565b5f8151808452602084019350602083015f5b828110156114585781516001600160a01b0316865260209586019590910190600101611431565b5093949350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561158b57603f1987860301845281518051865260208101516114b960208801826001600160a01b03169052565b50604081015161014060408801526114d561014088018261141f565b9050606082015187820360608901526114ee8282611211565b915050608082015187820360808901526115088282611211565b91505060a082015187820360a08901526115228282611211565b91505060c082015161153760c0890182611253565b5060e082015161154a60e0890182611267565b5061010082015161010088015261012082015191506115756101208801836001600160a01b03169052565b9550506020938401939190910190600101611488565b50929695505050505050565b5f602082840312156115a7575f5ffd5b813567ffffffffffffffff8111156115bd575f5ffd5b820160c0818503121561120a575f5ffd5b602081016115dc8284611267565b92915050565b5f5f604083850312156115f3575f5ffd5b82356115fe8161119e565b91506020830135600781106111e4575f5ffd5b5f60208284031215611621575f5ffd5b5035919050565b602081016115dc8284611253565b5f60208284031215611646575f5ffd5b8151801515811461120a575f5ffd5b6001600160a01b03831681526040810161120a6020830184611253565b600181811c9082168061168657607f821691505b6020821081036116a457634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52604160045260245ffd5b5f5b82811015610dca575f828201556001016116c0565b601f821115610dca5782821115610dca57805f5260205f20601f840160051c602085101561170057505f5b61171481601f860160051c038284016116be565b5050505050565b67ffffffffffffffff831115611733576117336116aa565b611747836117418354611672565b836116d5565b5f601f841160018114611778575f85156117615750838201355b5f19600387901b1c1916600186901b178355611714565b5f83815260208120601f198716915b828110156117a75786850135825560209485019460019092019101611787565b50868210156117c3575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b634e487b7160e01b5f52601160045260245ffd5b818103818111156115dc576115dc6117d5565b808201808211156115dc576115dc6117d5565b634e487b7160e01b5f52603260045260245ffd5b5f60018201611834576118346117d5565b5060010190565b5f5f8335601e19843603018112611850575f5ffd5b83018035915067ffffffffffffffff82111561186a575f5ffd5b6020019150600581901b3603821315611379575f5ffd5b67ffffffffffffffff831115611899576118996116aa565b680100000000000000008311156118b2576118b26116aa565b8054838255808410156118d657815f528360205f20016118d4858303826116be565b505b5081815f5260205f205f5b858110156119075782356118f48161119e565b82820155602092909201916001016118e1565b505050505050565b5f5f8335601e19843603018112611924575f5ffd5b83018035915067ffffffffffffffff82111561193e575f5ffd5b602001915036819003821315611379575f5ffd5b5f815461195e81611672565b8085526001821680156119785760018114611994576119c8565b60ff1983166020870152602082151560051b87010193506119c8565b845f5260205f205f5b838110156119bf5781546020828a01015260018201915060208101905061199d565b87016020019450505b50505092915050565b61010081525f6119e561010083018b611952565b82810360208401526119f7818b611952565b90508281036040840152611a0b818a611952565b838103606085015288548082525f8a815260208082209450909201915b818110156112f25783546001600160a01b0316835260019384019360209093019201611a28565b6001600160a01b03831681526040810161120a602083018461126756",
}

// ProviderRegistry is an auto generated Go binding around an Ethereum contract.
type ProviderRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ProviderRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewProviderRegistry creates a new instance of ProviderRegistry.
func NewProviderRegistry() *ProviderRegistry {
	parsed, err := ProviderRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ProviderRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ProviderRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address access) returns()
func (providerRegistry *ProviderRegistry) PackConstructor(access common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("", access)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackVERIFIERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7705db6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VERIFIER_ROLE() view returns(bytes32)
func (providerRegistry *ProviderRegistry) PackVERIFIERROLE() []byte {
	enc, err := providerRegistry.abi.Pack("VERIFIER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVERIFIERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7705db6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VERIFIER_ROLE() view returns(bytes32)
func (providerRegistry *ProviderRegistry) TryPackVERIFIERROLE() ([]byte, error) {
	return providerRegistry.abi.Pack("VERIFIER_ROLE")
}

// UnpackVERIFIERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe7705db6.
//
// Solidity: function VERIFIER_ROLE() view returns(bytes32)
func (providerRegistry *ProviderRegistry) UnpackVERIFIERROLE(data []byte) ([32]byte, error) {
	out, err := providerRegistry.abi.Unpack("VERIFIER_ROLE", data)
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
func (providerRegistry *ProviderRegistry) PackAccessControl() []byte {
	enc, err := providerRegistry.abi.Pack("accessControl")
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
func (providerRegistry *ProviderRegistry) TryPackAccessControl() ([]byte, error) {
	return providerRegistry.abi.Pack("accessControl")
}

// UnpackAccessControl is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13007d55.
//
// Solidity: function accessControl() view returns(address)
func (providerRegistry *ProviderRegistry) UnpackAccessControl(data []byte) (common.Address, error) {
	out, err := providerRegistry.abi.Unpack("accessControl", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAddProvider is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64eb0ce2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addProvider((address,address[],string,string,string,address) params) returns()
func (providerRegistry *ProviderRegistry) PackAddProvider(params ProviderRegistryProviderParams) []byte {
	enc, err := providerRegistry.abi.Pack("addProvider", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddProvider is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64eb0ce2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addProvider((address,address[],string,string,string,address) params) returns()
func (providerRegistry *ProviderRegistry) TryPackAddProvider(params ProviderRegistryProviderParams) ([]byte, error) {
	return providerRegistry.abi.Pack("addProvider", params)
}

// PackAddressToProviderId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe835440e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addressToProviderId(address wallet) view returns(uint256 id)
func (providerRegistry *ProviderRegistry) PackAddressToProviderId(wallet common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("addressToProviderId", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddressToProviderId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe835440e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addressToProviderId(address wallet) view returns(uint256 id)
func (providerRegistry *ProviderRegistry) TryPackAddressToProviderId(wallet common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("addressToProviderId", wallet)
}

// UnpackAddressToProviderId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe835440e.
//
// Solidity: function addressToProviderId(address wallet) view returns(uint256 id)
func (providerRegistry *ProviderRegistry) UnpackAddressToProviderId(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("addressToProviderId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAdminSetTier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1865c50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function adminSetTier(address provider, uint8 tier) returns()
func (providerRegistry *ProviderRegistry) PackAdminSetTier(provider common.Address, tier uint8) []byte {
	enc, err := providerRegistry.abi.Pack("adminSetTier", provider, tier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdminSetTier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1865c50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function adminSetTier(address provider, uint8 tier) returns()
func (providerRegistry *ProviderRegistry) TryPackAdminSetTier(provider common.Address, tier uint8) ([]byte, error) {
	return providerRegistry.abi.Pack("adminSetTier", provider, tier)
}

// PackGetAllProviders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bb4497c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAllProviders() view returns((uint256,address,address[],string,string,string,uint8,uint8,uint256,address)[] all)
func (providerRegistry *ProviderRegistry) PackGetAllProviders() []byte {
	enc, err := providerRegistry.abi.Pack("getAllProviders")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAllProviders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bb4497c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAllProviders() view returns((uint256,address,address[],string,string,string,uint8,uint8,uint256,address)[] all)
func (providerRegistry *ProviderRegistry) TryPackGetAllProviders() ([]byte, error) {
	return providerRegistry.abi.Pack("getAllProviders")
}

// UnpackGetAllProviders is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3bb4497c.
//
// Solidity: function getAllProviders() view returns((uint256,address,address[],string,string,string,uint8,uint8,uint256,address)[] all)
func (providerRegistry *ProviderRegistry) UnpackGetAllProviders(data []byte) ([]ProviderRegistryProviderInfo, error) {
	out, err := providerRegistry.abi.Unpack("getAllProviders", data)
	if err != nil {
		return *new([]ProviderRegistryProviderInfo), err
	}
	out0 := *abi.ConvertType(out[0], new([]ProviderRegistryProviderInfo)).(*[]ProviderRegistryProviderInfo)
	return out0, nil
}

// PackGetProviderByAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2335bde0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProviderByAddress(address wallet) view returns(string spec, string hostUri, string certificate, address[] paymentsAccepted, uint8 status, uint8 tier, uint256 joinTimestamp, address rewardWallet)
func (providerRegistry *ProviderRegistry) PackGetProviderByAddress(wallet common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("getProviderByAddress", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProviderByAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2335bde0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProviderByAddress(address wallet) view returns(string spec, string hostUri, string certificate, address[] paymentsAccepted, uint8 status, uint8 tier, uint256 joinTimestamp, address rewardWallet)
func (providerRegistry *ProviderRegistry) TryPackGetProviderByAddress(wallet common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("getProviderByAddress", wallet)
}

// GetProviderByAddressOutput serves as a container for the return parameters of contract
// method GetProviderByAddress.
type GetProviderByAddressOutput struct {
	Spec             string
	HostUri          string
	Certificate      string
	PaymentsAccepted []common.Address
	Status           uint8
	Tier             uint8
	JoinTimestamp    *big.Int
	RewardWallet     common.Address
}

// UnpackGetProviderByAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2335bde0.
//
// Solidity: function getProviderByAddress(address wallet) view returns(string spec, string hostUri, string certificate, address[] paymentsAccepted, uint8 status, uint8 tier, uint256 joinTimestamp, address rewardWallet)
func (providerRegistry *ProviderRegistry) UnpackGetProviderByAddress(data []byte) (GetProviderByAddressOutput, error) {
	out, err := providerRegistry.abi.Unpack("getProviderByAddress", data)
	outstruct := new(GetProviderByAddressOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Spec = *abi.ConvertType(out[0], new(string)).(*string)
	outstruct.HostUri = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Certificate = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.PaymentsAccepted = *abi.ConvertType(out[3], new([]common.Address)).(*[]common.Address)
	outstruct.Status = *abi.ConvertType(out[4], new(uint8)).(*uint8)
	outstruct.Tier = *abi.ConvertType(out[5], new(uint8)).(*uint8)
	outstruct.JoinTimestamp = abi.ConvertType(out[6], new(big.Int)).(*big.Int)
	outstruct.RewardWallet = *abi.ConvertType(out[7], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackGetProviderStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd646a1da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProviderStatus(address wallet) view returns(uint8)
func (providerRegistry *ProviderRegistry) PackGetProviderStatus(wallet common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("getProviderStatus", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProviderStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd646a1da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProviderStatus(address wallet) view returns(uint8)
func (providerRegistry *ProviderRegistry) TryPackGetProviderStatus(wallet common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("getProviderStatus", wallet)
}

// UnpackGetProviderStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd646a1da.
//
// Solidity: function getProviderStatus(address wallet) view returns(uint8)
func (providerRegistry *ProviderRegistry) UnpackGetProviderStatus(data []byte) (uint8, error) {
	out, err := providerRegistry.abi.Unpack("getProviderStatus", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackGetProviderTrustTier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ad4ebf1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProviderTrustTier(address wallet) view returns(uint8)
func (providerRegistry *ProviderRegistry) PackGetProviderTrustTier(wallet common.Address) []byte {
	enc, err := providerRegistry.abi.Pack("getProviderTrustTier", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProviderTrustTier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ad4ebf1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProviderTrustTier(address wallet) view returns(uint8)
func (providerRegistry *ProviderRegistry) TryPackGetProviderTrustTier(wallet common.Address) ([]byte, error) {
	return providerRegistry.abi.Pack("getProviderTrustTier", wallet)
}

// UnpackGetProviderTrustTier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ad4ebf1.
//
// Solidity: function getProviderTrustTier(address wallet) view returns(uint8)
func (providerRegistry *ProviderRegistry) UnpackGetProviderTrustTier(data []byte) (uint8, error) {
	out, err := providerRegistry.abi.Unpack("getProviderTrustTier", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackNextProviderId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51a8dbcf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextProviderId() view returns(uint256)
func (providerRegistry *ProviderRegistry) PackNextProviderId() []byte {
	enc, err := providerRegistry.abi.Pack("nextProviderId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextProviderId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51a8dbcf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextProviderId() view returns(uint256)
func (providerRegistry *ProviderRegistry) TryPackNextProviderId() ([]byte, error) {
	return providerRegistry.abi.Pack("nextProviderId")
}

// UnpackNextProviderId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51a8dbcf.
//
// Solidity: function nextProviderId() view returns(uint256)
func (providerRegistry *ProviderRegistry) UnpackNextProviderId(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("nextProviderId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProviderAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa27091f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function providerAt(uint256 i) view returns(address)
func (providerRegistry *ProviderRegistry) PackProviderAt(i *big.Int) []byte {
	enc, err := providerRegistry.abi.Pack("providerAt", i)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProviderAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa27091f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function providerAt(uint256 i) view returns(address)
func (providerRegistry *ProviderRegistry) TryPackProviderAt(i *big.Int) ([]byte, error) {
	return providerRegistry.abi.Pack("providerAt", i)
}

// UnpackProviderAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa27091f2.
//
// Solidity: function providerAt(uint256 i) view returns(address)
func (providerRegistry *ProviderRegistry) UnpackProviderAt(data []byte) (common.Address, error) {
	out, err := providerRegistry.abi.Unpack("providerAt", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProviderCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74c83268.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function providerCount() view returns(uint256)
func (providerRegistry *ProviderRegistry) PackProviderCount() []byte {
	enc, err := providerRegistry.abi.Pack("providerCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProviderCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74c83268.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function providerCount() view returns(uint256)
func (providerRegistry *ProviderRegistry) TryPackProviderCount() ([]byte, error) {
	return providerRegistry.abi.Pack("providerCount")
}

// UnpackProviderCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x74c83268.
//
// Solidity: function providerCount() view returns(uint256)
func (providerRegistry *ProviderRegistry) UnpackProviderCount(data []byte) (*big.Int, error) {
	out, err := providerRegistry.abi.Unpack("providerCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetProviderStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x184cd57e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProviderStatus(address provider, uint8 status) returns()
func (providerRegistry *ProviderRegistry) PackSetProviderStatus(provider common.Address, status uint8) []byte {
	enc, err := providerRegistry.abi.Pack("setProviderStatus", provider, status)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProviderStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x184cd57e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProviderStatus(address provider, uint8 status) returns()
func (providerRegistry *ProviderRegistry) TryPackSetProviderStatus(provider common.Address, status uint8) ([]byte, error) {
	return providerRegistry.abi.Pack("setProviderStatus", provider, status)
}

// PackUpdateProvider is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36ff80ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateProvider(string spec, string hostUri, string certificate) returns()
func (providerRegistry *ProviderRegistry) PackUpdateProvider(spec string, hostUri string, certificate string) []byte {
	enc, err := providerRegistry.abi.Pack("updateProvider", spec, hostUri, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateProvider is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36ff80ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateProvider(string spec, string hostUri, string certificate) returns()
func (providerRegistry *ProviderRegistry) TryPackUpdateProvider(spec string, hostUri string, certificate string) ([]byte, error) {
	return providerRegistry.abi.Pack("updateProvider", spec, hostUri, certificate)
}

// PackUpdateProviderTier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5e67ba6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateProviderTier(address provider, uint8 tier) returns()
func (providerRegistry *ProviderRegistry) PackUpdateProviderTier(provider common.Address, tier uint8) []byte {
	enc, err := providerRegistry.abi.Pack("updateProviderTier", provider, tier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateProviderTier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5e67ba6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateProviderTier(address provider, uint8 tier) returns()
func (providerRegistry *ProviderRegistry) TryPackUpdateProviderTier(provider common.Address, tier uint8) ([]byte, error) {
	return providerRegistry.abi.Pack("updateProviderTier", provider, tier)
}

// ProviderRegistryProviderAdded represents a ProviderAdded event raised by the ProviderRegistry contract.
type ProviderRegistryProviderAdded struct {
	ProviderId       *big.Int
	WalletAddress    common.Address
	Spec             string
	HostUri          string
	Certificate      string
	PaymentsAccepted []common.Address
	Status           uint8
	Tier             uint8
	JoinTimestamp    *big.Int
	RewardWallet     common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const ProviderRegistryProviderAddedEventName = "ProviderAdded"

// ContractEventName returns the user-defined event name.
func (ProviderRegistryProviderAdded) ContractEventName() string {
	return ProviderRegistryProviderAddedEventName
}

// UnpackProviderAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProviderAdded(uint256 indexed providerId, address indexed walletAddress, string spec, string hostUri, string certificate, address[] paymentsAccepted, uint8 status, uint8 tier, uint256 joinTimestamp, address rewardWallet)
func (providerRegistry *ProviderRegistry) UnpackProviderAddedEvent(log *types.Log) (*ProviderRegistryProviderAdded, error) {
	event := "ProviderAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistryProviderAdded)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistryProviderStatusUpdated represents a ProviderStatusUpdated event raised by the ProviderRegistry contract.
type ProviderRegistryProviderStatusUpdated struct {
	ProviderId *big.Int
	Status     uint8
	Raw        *types.Log // Blockchain specific contextual infos
}

const ProviderRegistryProviderStatusUpdatedEventName = "ProviderStatusUpdated"

// ContractEventName returns the user-defined event name.
func (ProviderRegistryProviderStatusUpdated) ContractEventName() string {
	return ProviderRegistryProviderStatusUpdatedEventName
}

// UnpackProviderStatusUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProviderStatusUpdated(uint256 indexed providerId, uint8 status)
func (providerRegistry *ProviderRegistry) UnpackProviderStatusUpdatedEvent(log *types.Log) (*ProviderRegistryProviderStatusUpdated, error) {
	event := "ProviderStatusUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistryProviderStatusUpdated)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistryProviderTierUpdated represents a ProviderTierUpdated event raised by the ProviderRegistry contract.
type ProviderRegistryProviderTierUpdated struct {
	Provider common.Address
	Tier     uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProviderRegistryProviderTierUpdatedEventName = "ProviderTierUpdated"

// ContractEventName returns the user-defined event name.
func (ProviderRegistryProviderTierUpdated) ContractEventName() string {
	return ProviderRegistryProviderTierUpdatedEventName
}

// UnpackProviderTierUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProviderTierUpdated(address provider, uint8 tier)
func (providerRegistry *ProviderRegistry) UnpackProviderTierUpdatedEvent(log *types.Log) (*ProviderRegistryProviderTierUpdated, error) {
	event := "ProviderTierUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistryProviderTierUpdated)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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

// ProviderRegistryProviderUpdated represents a ProviderUpdated event raised by the ProviderRegistry contract.
type ProviderRegistryProviderUpdated struct {
	ProviderId    *big.Int
	WalletAddress common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ProviderRegistryProviderUpdatedEventName = "ProviderUpdated"

// ContractEventName returns the user-defined event name.
func (ProviderRegistryProviderUpdated) ContractEventName() string {
	return ProviderRegistryProviderUpdatedEventName
}

// UnpackProviderUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProviderUpdated(uint256 indexed providerId, address indexed walletAddress)
func (providerRegistry *ProviderRegistry) UnpackProviderUpdatedEvent(log *types.Log) (*ProviderRegistryProviderUpdated, error) {
	event := "ProviderUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderRegistryProviderUpdated)
	if len(log.Data) > 0 {
		if err := providerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerRegistry.abi.Events[event].Inputs {
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
func (providerRegistry *ProviderRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["InvalidAddress"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackInvalidAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["NoSuchIndex"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackNoSuchIndexError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderAlreadyRegistered"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["ProviderNotFound"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackProviderNotFoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["StatusNotAllowed"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackStatusNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["StatusUnchanged"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackStatusUnchangedError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["UnauthorizedAccount"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerRegistry.abi.Errors["UnauthorizedRegistration"].ID.Bytes()[:4]) {
		return providerRegistry.UnpackUnauthorizedRegistrationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ProviderRegistryInvalidAddress represents a InvalidAddress error raised by the ProviderRegistry contract.
type ProviderRegistryInvalidAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAddress()
func ProviderRegistryInvalidAddressErrorID() common.Hash {
	return common.HexToHash("0xe6c4247b90bd06996a32d386bb770af9c0018dd1b0ebbb2df2c4499f1eda7b16")
}

// UnpackInvalidAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAddress()
func (providerRegistry *ProviderRegistry) UnpackInvalidAddressError(raw []byte) (*ProviderRegistryInvalidAddress, error) {
	out := new(ProviderRegistryInvalidAddress)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "InvalidAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryNoSuchIndex represents a NoSuchIndex error raised by the ProviderRegistry contract.
type ProviderRegistryNoSuchIndex struct {
	Index *big.Int
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchIndex(uint256 index, uint256 count)
func ProviderRegistryNoSuchIndexErrorID() common.Hash {
	return common.HexToHash("0x5f637498bc6fba432d0fe0d498e077137d9dd590633b37e749dd9601f8c76ec5")
}

// UnpackNoSuchIndexError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchIndex(uint256 index, uint256 count)
func (providerRegistry *ProviderRegistry) UnpackNoSuchIndexError(raw []byte) (*ProviderRegistryNoSuchIndex, error) {
	out := new(ProviderRegistryNoSuchIndex)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "NoSuchIndex", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderAlreadyRegistered represents a ProviderAlreadyRegistered error raised by the ProviderRegistry contract.
type ProviderRegistryProviderAlreadyRegistered struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderAlreadyRegistered()
func ProviderRegistryProviderAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0xda041bdf5ef66fa398d1342fd5716fcdb7549602bb21b63b07c54c22247310ac")
}

// UnpackProviderAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderAlreadyRegistered()
func (providerRegistry *ProviderRegistry) UnpackProviderAlreadyRegisteredError(raw []byte) (*ProviderRegistryProviderAlreadyRegistered, error) {
	out := new(ProviderRegistryProviderAlreadyRegistered)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderAlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryProviderNotFound represents a ProviderNotFound error raised by the ProviderRegistry contract.
type ProviderRegistryProviderNotFound struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderNotFound()
func ProviderRegistryProviderNotFoundErrorID() common.Hash {
	return common.HexToHash("0xb1cd09032d7657898415a36f9ff2abe8423d220ec941d5c18d13e1186d88c3c5")
}

// UnpackProviderNotFoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderNotFound()
func (providerRegistry *ProviderRegistry) UnpackProviderNotFoundError(raw []byte) (*ProviderRegistryProviderNotFound, error) {
	out := new(ProviderRegistryProviderNotFound)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "ProviderNotFound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryStatusNotAllowed represents a StatusNotAllowed error raised by the ProviderRegistry contract.
type ProviderRegistryStatusNotAllowed struct {
	Account common.Address
	Status  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StatusNotAllowed(address account, uint8 status)
func ProviderRegistryStatusNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x577fbdaf0e8406745f1bdfcd17535e17f40b06856c97911a928755697a145fc8")
}

// UnpackStatusNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StatusNotAllowed(address account, uint8 status)
func (providerRegistry *ProviderRegistry) UnpackStatusNotAllowedError(raw []byte) (*ProviderRegistryStatusNotAllowed, error) {
	out := new(ProviderRegistryStatusNotAllowed)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "StatusNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryStatusUnchanged represents a StatusUnchanged error raised by the ProviderRegistry contract.
type ProviderRegistryStatusUnchanged struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StatusUnchanged()
func ProviderRegistryStatusUnchangedErrorID() common.Hash {
	return common.HexToHash("0xcd4a82bf1331e23a38375b65b738466191c271802e878ad2462956467b306f56")
}

// UnpackStatusUnchangedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StatusUnchanged()
func (providerRegistry *ProviderRegistry) UnpackStatusUnchangedError(raw []byte) (*ProviderRegistryStatusUnchanged, error) {
	out := new(ProviderRegistryStatusUnchanged)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "StatusUnchanged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryUnauthorizedAccount represents a UnauthorizedAccount error raised by the ProviderRegistry contract.
type ProviderRegistryUnauthorizedAccount struct {
	Account common.Address
	Role    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnauthorizedAccount(address account, bytes32 role)
func ProviderRegistryUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x1573ca3764da5bd79da09e82635f42d5becdce35a3a92c9a1e28be5fd7748369")
}

// UnpackUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnauthorizedAccount(address account, bytes32 role)
func (providerRegistry *ProviderRegistry) UnpackUnauthorizedAccountError(raw []byte) (*ProviderRegistryUnauthorizedAccount, error) {
	out := new(ProviderRegistryUnauthorizedAccount)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "UnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderRegistryUnauthorizedRegistration represents a UnauthorizedRegistration error raised by the ProviderRegistry contract.
type ProviderRegistryUnauthorizedRegistration struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnauthorizedRegistration()
func ProviderRegistryUnauthorizedRegistrationErrorID() common.Hash {
	return common.HexToHash("0x2688999a35d20875416f7db5182a7ebc88edb218dd6afc9dc19df19caede09f9")
}

// UnpackUnauthorizedRegistrationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnauthorizedRegistration()
func (providerRegistry *ProviderRegistry) UnpackUnauthorizedRegistrationError(raw []byte) (*ProviderRegistryUnauthorizedRegistration, error) {
	out := new(ProviderRegistryUnauthorizedRegistration)
	if err := providerRegistry.abi.UnpackIntoInterface(out, "UnauthorizedRegistration", raw); err != nil {
		return nil, err
	}
	return out, nil
}
