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
	Bin: "0x60a060405260015f55348015610013575f5ffd5b5060405161202d38038061202d8339810160408190526100329161006a565b6001600160a01b0381166100595760405163e6c4247b60e01b815260040160405180910390fd5b6001600160a01b0316608052610097565b5f6020828403121561007a575f5ffd5b81516001600160a01b0381168114610090575f5ffd5b9392505050565b608051611f636100ca5f395f818160f90152818161030901528181610c6b0152818161103d01526111d10152611f635ff3fe608060405234801561000f575f5ffd5b50600436106100f0575f3560e01c806374c8326811610093578063a5e67ba611610063578063a5e67ba614610220578063d646a1da14610233578063e7705db614610288578063e835440e146102af575f5ffd5b806374c83268146101d25780638ad4ebf1146101da578063a1865c50146101fa578063a27091f21461020d575f5ffd5b806336ff80ed116100ce57806336ff80ed146101815780633bb4497c1461019457806351a8dbcf146101a957806364eb0ce2146101bf575f5ffd5b806313007d55146100f4578063184cd57e146101455780632335bde01461015a575b5f5ffd5b61011b7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6101586101533660046114b6565b6102ce565b005b61016d6101683660046114f0565b610587565b60405161013c9897969594939291906115af565b61015861018f3660046116d2565b61080a565b61019c61087c565b60405161013c91906117c1565b6101b15f5481565b60405190815260200161013c565b6101586101cd36600461192e565b610c10565b6101b1610fdf565b6101ed6101e83660046114f0565b610ff3565b60405161013c9190611965565b610158610208366004611979565b61100f565b61011b61021b3660046119a8565b611107565b61015861022e366004611979565b6111a3565b61027b6102413660046114f0565b73ffffffffffffffffffffffffffffffffffffffff165f908152600160209081526040808320548352600290915290206006015460ff1690565b60405161013c91906119bf565b6101b17f0ce23c3e399818cfee81a7ab0880f714e53d7672b08df0fa62f2843416e1ea0981565b6101b16102bd3660046114f0565b60016020525f908152604090205481565b5f6102d8836112ad565b6040517f24d7806c0000000000000000000000000000000000000000000000000000000081523360048201529091507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906324d7806c90602401602060405180830381865afa158015610363573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061038791906119cd565b6104a2573373ffffffffffffffffffffffffffffffffffffffff8416146103e7576040517f1573ca370000000000000000000000000000000000000000000000000000000081523360048201525f60248201526044015b60405180910390fd5b5f60028360058111156103fc576103fc61155e565b1480610419575060038360058111156104175761041761155e565b145b801561043e57506004600683015460ff16600581111561043b5761043b61155e565b14155b801561046357506005600683015460ff1660058111156104605761046061155e565b14155b9050806104a05733836040517f577fbdaf0000000000000000000000000000000000000000000000000000000081526004016103de9291906119ec565b505b8160058111156104b4576104b461155e565b600682015460ff1660058111156104cd576104cd61155e565b03610504576040517fcd4a82bf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6006810180548391907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660018360058111156105435761054361155e565b021790555080546040517f9f6c7d9bd06e501feff6a19e2ca781597e5954d05d1c133bd551a09ea09d00269061057a9085906119bf565b60405180910390a2505050565b6060806060805f5f5f5f5f61059b8a6112ad565b6006810154600782015460088301546003840180549495509360048601936005870193600288019360ff80841694610100909404169273ffffffffffffffffffffffffffffffffffffffff9091169088906105f590611a16565b80601f016020809104026020016040519081016040528092919081815260200182805461062190611a16565b801561066c5780601f106106435761010080835404028352916020019161066c565b820191905f5260205f20905b81548152906001019060200180831161064f57829003601f168201915b5050505050975086805461067f90611a16565b80601f01602080910402602001604051908101604052809291908181526020018280546106ab90611a16565b80156106f65780601f106106cd576101008083540402835291602001916106f6565b820191905f5260205f20905b8154815290600101906020018083116106d957829003601f168201915b5050505050965085805461070990611a16565b80601f016020809104026020016040519081016040528092919081815260200182805461073590611a16565b80156107805780601f1061075757610100808354040283529160200191610780565b820191905f5260205f20905b81548152906001019060200180831161076357829003601f168201915b50505050509550848054806020026020016040519081016040528092919081815260200182805480156107e757602002820191905f5260205f20905b815473ffffffffffffffffffffffffffffffffffffffff1681526001909101906020018083116107bc575b505050505094509850985098509850985098509850985050919395975091939597565b5f610814336112ad565b905060038101610825878983611af1565b5060048101610835858783611af1565b5060058101610845838583611af1565b5080546040513391907fd94c593c75e29861632520adc8ad754e10eb195d12baa4d1bf0bfcf23060b8b7905f90a350505050505050565b606060015f5461088c9190611c34565b67ffffffffffffffff8111156108a4576108a4611a67565b6040519080825280602002602001820160405280156108dd57816020015b6108ca61141d565b8152602001906001900390816108c25790505b5090505f5b8151811015610c0c5760025f6108f9836001611c47565b815260208082019290925260409081015f2081516101408101835281548152600182015473ffffffffffffffffffffffffffffffffffffffff168185015260028201805484518187028101870186528181529295939486019383018282801561099657602002820191905f5260205f20905b815473ffffffffffffffffffffffffffffffffffffffff16815260019091019060200180831161096b575b505050505081526020016003820180546109af90611a16565b80601f01602080910402602001604051908101604052809291908181526020018280546109db90611a16565b8015610a265780601f106109fd57610100808354040283529160200191610a26565b820191905f5260205f20905b815481529060010190602001808311610a0957829003601f168201915b50505050508152602001600482018054610a3f90611a16565b80601f0160208091040260200160405190810160405280929190818152602001828054610a6b90611a16565b8015610ab65780601f10610a8d57610100808354040283529160200191610ab6565b820191905f5260205f20905b815481529060010190602001808311610a9957829003601f168201915b50505050508152602001600582018054610acf90611a16565b80601f0160208091040260200160405190810160405280929190818152602001828054610afb90611a16565b8015610b465780601f10610b1d57610100808354040283529160200191610b46565b820191905f5260205f20905b815481529060010190602001808311610b2957829003601f168201915b5050509183525050600682015460209091019060ff166005811115610b6d57610b6d61155e565b6005811115610b7e57610b7e61155e565b81526020016006820160019054906101000a900460ff166006811115610ba657610ba661155e565b6006811115610bb757610bb761155e565b81526007820154602082015260089091015473ffffffffffffffffffffffffffffffffffffffff166040909101528251839083908110610bf957610bf9611c5a565b60209081029190910101526001016108e2565b5090565b33610c1e60208301836114f0565b73ffffffffffffffffffffffffffffffffffffffff1614158015610ceb57506040517f24d7806c0000000000000000000000000000000000000000000000000000000081523360048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906324d7806c90602401602060405180830381865afa158015610cc5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ce991906119cd565b155b15610d22576040517f2688999a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f610d3060208301836114f0565b73ffffffffffffffffffffffffffffffffffffffff161480610d7657505f610d5e60c0830160a084016114f0565b73ffffffffffffffffffffffffffffffffffffffff16145b15610dad576040517fe6c4247b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60015f610dbd60208401846114f0565b73ffffffffffffffffffffffffffffffffffffffff16815260208101919091526040015f205415610e1a576040517fda041bdf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80548180610e2883611c87565b9091555090508060015f610e3f60208601866114f0565b73ffffffffffffffffffffffffffffffffffffffff16815260208082019290925260409081015f908120939093558383526002825290912082815590610e87908401846114f0565b6001820180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff92909216919091179055610edb6020840184611cbe565b6002830191610eeb919083611d22565b50610ef96040840184611db0565b6003830191610f09919083611af1565b50610f176060840184611db0565b6004830191610f27919083611af1565b50610f356080840184611db0565b6005830191610f45919083611af1565b506006810180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff000016610601179055426007820155610f8a60c0840160a085016114f0565b6008820180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff92909216919091179055610fda8161131e565b505050565b5f60015f54610fee9190611c34565b905090565b5f610ffd826112ad565b60060154610100900460ff1692915050565b6040517f24d7806c0000000000000000000000000000000000000000000000000000000081523360048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906324d7806c90602401602060405180830381865afa158015611097573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110bb91906119cd565b6110f9576040517f1573ca370000000000000000000000000000000000000000000000000000000081523360048201525f60248201526044016103de565b61110382826113ad565b5050565b5f60015f546111169190611c34565b8210611166578160015f5461112b9190611c34565b6040517f5f637498000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016103de565b60025f611174846001611c47565b815260208101919091526040015f206001015473ffffffffffffffffffffffffffffffffffffffff1692915050565b6040517f331052180000000000000000000000000000000000000000000000000000000081523360048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690633310521890602401602060405180830381865afa15801561122b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061124f91906119cd565b6110f9576040517f1573ca370000000000000000000000000000000000000000000000000000000081523360048201527f0ce23c3e399818cfee81a7ab0880f714e53d7672b08df0fa62f2843416e1ea0960248201526044016103de565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526001602052604081205480820361130b576040517fb1cd090300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f90815260026020526040902092915050565b6001810154815460068301546007840154600885015460405173ffffffffffffffffffffffffffffffffffffffff958616957f35ce8b9bcdd7f849c2459dd87beeea22209022a43d4394c8aaa1ae5c604f9f56946113a29460038a019460048b019460058c019460028d019460ff8082169561010090920416939092911690611eae565b60405180910390a350565b806113b7836112ad565b60060160016101000a81548160ff021916908360068111156113db576113db61155e565b02179055507ffb793b04ee5a50301dbe8a864aa856845f7daf5017ae16dfe1a2db1f80b101ab8282604051611411929190611f39565b60405180910390a15050565b6040518061014001604052805f81526020015f73ffffffffffffffffffffffffffffffffffffffff168152602001606081526020016060815260200160608152602001606081526020015f60058111156114795761147961155e565b81526020015f81525f6020820181905260409091015290565b73ffffffffffffffffffffffffffffffffffffffff811681146114b3575f5ffd5b50565b5f5f604083850312156114c7575f5ffd5b82356114d281611492565b91506020830135600681106114e5575f5ffd5b809150509250929050565b5f60208284031215611500575f5ffd5b813561150b81611492565b9392505050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6006811061159b5761159b61155e565b9052565b6007811061159b5761159b61155e565b61010081525f6115c361010083018b611512565b82810360208401526115d5818b611512565b905082810360408401526115e9818a611512565b838103606085015288518082526020808b019350909101905f5b8181101561163757835173ffffffffffffffffffffffffffffffffffffffff16835260209384019390920191600101611603565b5050809250505061164b608083018761158b565b61165860a083018661159f565b8360c083015261168060e083018473ffffffffffffffffffffffffffffffffffffffff169052565b9998505050505050505050565b5f5f83601f84011261169d575f5ffd5b50813567ffffffffffffffff8111156116b4575f5ffd5b6020830191508360208285010111156116cb575f5ffd5b9250929050565b5f5f5f5f5f5f606087890312156116e7575f5ffd5b863567ffffffffffffffff8111156116fd575f5ffd5b61170989828a0161168d565b909750955050602087013567ffffffffffffffff811115611728575f5ffd5b61173489828a0161168d565b909550935050604087013567ffffffffffffffff811115611753575f5ffd5b61175f89828a0161168d565b979a9699509497509295939492505050565b5f8151808452602084019350602083015f5b828110156117b757815173ffffffffffffffffffffffffffffffffffffffff16865260209586019590910190600101611783565b5093949350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015611922577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08786030184528151805186526020810151611843602088018273ffffffffffffffffffffffffffffffffffffffff169052565b506040810151610140604088015261185f610140880182611771565b9050606082015187820360608901526118788282611512565b915050608082015187820360808901526118928282611512565b91505060a082015187820360a08901526118ac8282611512565b91505060c08201516118c160c089018261158b565b5060e08201516118d460e089018261159f565b50610100820151610100880152610120820151915061190c61012088018373ffffffffffffffffffffffffffffffffffffffff169052565b95505060209384019391909101906001016117e7565b50929695505050505050565b5f6020828403121561193e575f5ffd5b813567ffffffffffffffff811115611954575f5ffd5b820160c0818503121561150b575f5ffd5b60208101611973828461159f565b92915050565b5f5f6040838503121561198a575f5ffd5b823561199581611492565b91506020830135600781106114e5575f5ffd5b5f602082840312156119b8575f5ffd5b5035919050565b60208101611973828461158b565b5f602082840312156119dd575f5ffd5b8151801515811461150b575f5ffd5b73ffffffffffffffffffffffffffffffffffffffff831681526040810161150b602083018461158b565b600181811c90821680611a2a57607f821691505b602082108103611a61577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f5b82811015610fda575f82820155600101611a96565b601f821115610fda5782821115610fda57805f5260205f20601f840160051c6020851015611ad657505f5b611aea81601f860160051c03828401611a94565b5050505050565b67ffffffffffffffff831115611b0957611b09611a67565b611b1d83611b178354611a16565b83611aab565b5f601f841160018114611b6d575f8515611b375750838201355b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600387901b1c1916600186901b178355611aea565b5f838152602081207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08716915b82811015611bba5786850135825560209485019460019092019101611b9a565b5086821015611bf5577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88860031b161c19848701351681555b505060018560011b0183555050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8181038181111561197357611973611c07565b8082018082111561197357611973611c07565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203611cb757611cb7611c07565b5060010190565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112611cf1575f5ffd5b83018035915067ffffffffffffffff821115611d0b575f5ffd5b6020019150600581901b36038213156116cb575f5ffd5b67ffffffffffffffff831115611d3a57611d3a611a67565b68010000000000000000831115611d5357611d53611a67565b805483825580841015611d7757815f528360205f2001611d7585830382611a94565b505b5081815f5260205f205f5b85811015611da8578235611d9581611492565b8282015560209290920191600101611d82565b505050505050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112611de3575f5ffd5b83018035915067ffffffffffffffff821115611dfd575f5ffd5b6020019150368190038213156116cb575f5ffd5b5f8154611e1d81611a16565b808552600182168015611e375760018114611e7157611ea5565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083166020870152602082151560051b8701019350611ea5565b845f5260205f205f5b83811015611e9c5781546020828a010152600182019150602081019050611e7a565b87016020019450505b50505092915050565b61010081525f611ec261010083018b611e11565b8281036020840152611ed4818b611e11565b90508281036040840152611ee8818a611e11565b838103606085015288548082525f8a815260208082209450909201915b8181101561163757835473ffffffffffffffffffffffffffffffffffffffff16835260019384019360209093019201611f05565b73ffffffffffffffffffffffffffffffffffffffff831681526040810161150b602083018461159f56",
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
