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

// StakeVaultMetaData contains all meta data concerning the StakeVault contract.
var StakeVaultMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"unbondingTime_\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"slasher_\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"holders\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"}],\"name\":\"InsufficientStake\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"name\":\"NotHeld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotHolder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSlasher\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"NothingUnbonding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"shareBp\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"tipBp\",\"type\":\"uint16\"}],\"name\":\"ShareTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"holds\",\"type\":\"uint64\"}],\"name\":\"StakeHeld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"unlockAt\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"nowTs\",\"type\":\"uint256\"}],\"name\":\"StillUnbonding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"TooManyShares\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"holds\",\"type\":\"uint64\"}],\"name\":\"Held\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"share\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"tip\",\"type\":\"uint128\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"stake\",\"type\":\"uint128\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"unlockAt\",\"type\":\"uint64\"}],\"name\":\"WithdrawRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"delegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"hold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"name\":\"holdsBy\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"holdsOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"isHolder\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"letGo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"partOf\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"unbonding\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"unlockAt\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"requestWithdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"sharesOf\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"shareBp\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"tipBp\",\"type\":\"uint16\"}],\"name\":\"slash\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"slasher\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"stakeOf\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unbondingTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"undelegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "StakeVault",
	Bin: "0x610100604052348015610010575f5ffd5b5060405161218b38038061218b83398101604081905261002f9161018d565b6001600160a01b038516158061004c57506001600160a01b038416155b8061005e57506001600160a01b038216155b1561007c5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0380861660805284811660a0526001600160401b03841660c052821660e0525f5b8151811015610147575f6001600160a01b03168282815181106100c9576100c96102b1565b60200260200101516001600160a01b0316036100f85760405163d92e233d60e01b815260040160405180910390fd5b60015f5f84848151811061010e5761010e6102b1565b6020908102919091018101516001600160a01b031682528101919091526040015f20805460ff19169115159190911790556001016100a4565b5050505050506102c5565b6001600160a01b0381168114610166575f5ffd5b50565b805161017481610152565b919050565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f5f60a086880312156101a1575f5ffd5b85516101ac81610152565b60208701519095506101bd81610152565b60408701519094506001600160401b03811681146101d9575f5ffd5b60608701519093506101ea81610152565b60808701519092506001600160401b03811115610205575f5ffd5b8601601f81018813610215575f5ffd5b80516001600160401b0381111561022e5761022e610179565b604051600582901b90603f8201601f191681016001600160401b038111828210171561025c5761025c610179565b60405291825260208184018101929081018b841115610279575f5ffd5b6020850194505b8385101561029f5761029185610169565b815260209485019401610280565b50809450505050509295509295909350565b634e487b7160e01b5f52603260045260245ffd5b60805160a05160c05160e051611e5b6103305f395f81816103270152610a0301525f81816102da015261193b01525f818161027b0152610ec801525f818161044d0152818161099e01528181610e1f01528181610e8a01528181610f1301526116650152611e5b5ff3fe608060405234801561000f575f5ffd5b506004361061012f575f3560e01c8063a7e21e80116100ad578063d4d7b19a1161007d578063ed26225411610063578063ed262254146103da578063f5eb42dc146103ed578063fc0c546a14610448575f5ffd5b8063d4d7b19a1461035c578063d89c3db61461038e575f5ffd5b8063a7e21e80146102fc578063a85120e41461030f578063b134427114610322578063b744d2f914610349575f5ffd5b806351cff8d91161010257806361d027b3116100e857806361d027b31461027657806366942019146102c25780638b0b30ce146102d5575f5ffd5b806351cff8d91461025057806354469aea14610263575f5ffd5b80631da275351461013357806330df788a14610148578063426233601461019a5780634c985aa614610202575b5f5ffd5b610146610141366004611bb1565b61046f565b005b61017c610156366004611bca565b600160209081525f928352604080842090915290825290205467ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020015b60405180910390f35b6101e16101a8366004611bb1565b73ffffffffffffffffffffffffffffffffffffffff165f908152600260205260409020546fffffffffffffffffffffffffffffffff1690565b6040516fffffffffffffffffffffffffffffffff9091168152602001610191565b61017c610210366004611bb1565b73ffffffffffffffffffffffffffffffffffffffff165f9081526002602052604090206001015468010000000000000000900467ffffffffffffffff1690565b61014661025e366004611bb1565b610651565b610146610271366004611c1a565b6109de565b61029d7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610191565b6101466102d0366004611c44565b6109eb565b61017c7f000000000000000000000000000000000000000000000000000000000000000081565b61014661030a366004611bb1565b610f58565b61014661031d366004611cb4565b611071565b61029d7f000000000000000000000000000000000000000000000000000000000000000081565b610146610357366004611cb4565b61107f565b61037e61036a366004611bb1565b5f6020819052908152604090205460ff1681565b6040519015158152602001610191565b6103a161039c366004611bca565b611089565b604080516fffffffffffffffffffffffffffffffff948516815293909216602084015267ffffffffffffffff1690820152606001610191565b6101466103e8366004611c1a565b6111a3565b6101e16103fb366004611bb1565b73ffffffffffffffffffffffffffffffffffffffff165f9081526002602052604090205470010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff1690565b61029d7f000000000000000000000000000000000000000000000000000000000000000081565b335f9081526020819052604090205460ff166104be576040517fea4bef5b0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff81165f90815260016020908152604080832033845290915281205467ffffffffffffffff16900361054e576040517f5f88d86800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201523360248201526044016104b5565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526001602090815260408083203384529091528120805467ffffffffffffffff169161059383611d09565b82546101009290920a67ffffffffffffffff81810219909316918316021790915573ffffffffffffffffffffffffffffffffffffffff83165f818152600260205260409020600101805433945091927f8efae7f46d2aaa3453ffa0b464a56cf2f3a91936092a1ed314258eba895dee9a9260089161061d9168010000000000000000900416611d09565b825467ffffffffffffffff9182166101009390930a838102920219161790915560405190815260200160405180910390a350565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260026020908152604080832060038352818420338552909252909120600182015468010000000000000000900467ffffffffffffffff16156107135760018201546040517fc94f688900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526801000000000000000090910467ffffffffffffffff1660248201526044016104b5565b805470010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16158061076957506001808301549082015468010000000000000000900467ffffffffffffffff908116911614155b156107be576040517f44f9373b00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201523360248201526044016104b5565b600181015467ffffffffffffffff1642101561083a5760018101546040517f6188487100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8516600482015267ffffffffffffffff90911660248201524260448201526064016104b5565b805470010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff165f61086d84836111ad565b835490915061088f9083906fffffffffffffffffffffffffffffffff16611d4a565b6fffffffffffffffffffffffffffffffff908116845584546108b391839116611d4a565b84546108e690849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16611d4a565b6fffffffffffffffffffffffffffffffff918216908216700100000000000000000000000000000000027fffffffffffffffffffffffffffffffff00000000000000000000000000000000161785556040519082168152339073ffffffffffffffffffffffffffffffffffffffff8716907ff3534c5992c3931fc86fbca15a3e750e109223ef17b7347236ffc0b1e7bdab299060200160405180910390a36109d773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016336fffffffffffffffffffffffffffffffff8416611219565b5050505050565b6109e83382611279565b50565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610a5c576040517f4bc0cd760000000000000000000000000000000000000000000000000000000081523360048201526024016104b5565b6109c461ffff84161180610a7557506101f461ffff8216115b15610aba576040517f6fd96bc800000000000000000000000000000000000000000000000000000000815261ffff8085166004830152821660248201526044016104b5565b846fffffffffffffffffffffffffffffffff165f03610b05576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff86165f90815260026020526040902080546fffffffffffffffffffffffffffffffff9081169087161115610bb55780546040517f936d426d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff891660048201526fffffffffffffffffffffffffffffffff808916602483015290911660448201526064016104b5565b805473ffffffffffffffffffffffffffffffffffffffff88165f9081526003602090815260408083209091528120909170010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff1690610c179084906116a7565b6fffffffffffffffffffffffffffffffff16886fffffffffffffffffffffffffffffffff16610c469190611d72565b610c509190611d89565b90505f80612710610c6561ffff891685611d72565b610c6f9190611d89565b612710610c8061ffff881686611d72565b610c8a9190611d89565b85549193509150899085905f90610cb49084906fffffffffffffffffffffffffffffffff16611d4a565b82546101009290920a6fffffffffffffffffffffffffffffffff8181021990931691831602179091558554165f039050610d6f576001808501545f91610d049167ffffffffffffffff1690611dc1565b60018601805467ffffffffffffffff9092167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000090921691909117905584546fffffffffffffffffffffffffffffffff9182167001000000000000000000000000000000000291161784555b604080516fffffffffffffffffffffffffffffffff8b8116825273ffffffffffffffffffffffffffffffffffffffff8b8116602084015285821683850152898116606084015290841660808301529151918c16917fbce32620f05ebdcae638a7ce8467983afeca820e1e21f88a56ad7944542540409181900360a00190a26fffffffffffffffffffffffffffffffff821615610e5857610e5873ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016896fffffffffffffffffffffffffffffffff8516611219565b6fffffffffffffffffffffffffffffffff811615610ec357610ec373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016876fffffffffffffffffffffffffffffffff8416611219565b610f4c7f000000000000000000000000000000000000000000000000000000000000000082610ef2858d611d4a565b610efc9190611d4a565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691906fffffffffffffffffffffffffffffffff16611219565b50505050505050505050565b335f9081526020819052604090205460ff16610fa2576040517fea4bef5b0000000000000000000000000000000000000000000000000000000081523360048201526024016104b5565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526001602090815260408083203384529091528120805467ffffffffffffffff1691610fe783611de1565b82546101009290920a67ffffffffffffffff81810219909316918316021790915573ffffffffffffffffffffffffffffffffffffffff83165f818152600260205260409020600101805433945091927f8efae7f46d2aaa3453ffa0b464a56cf2f3a91936092a1ed314258eba895dee9a9260089161061d9168010000000000000000900416611de1565b61107b8282611279565b5050565b61107b82826116f1565b73ffffffffffffffffffffffffffffffffffffffff8281165f90815260026020908152604080832060038352818420948616845293909152812060018084015490820154929384938493919267ffffffffffffffff908116680100000000000000009092041614611104575f5f5f945094509450505061119c565b805461113790839070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff166111ad565b8154909450849061117b908490611176906fffffffffffffffffffffffffffffffff700100000000000000000000000000000000820481169116611d4a565b6111ad565b6111859190611e0d565b60019091015490945067ffffffffffffffff169150505b9250925092565b6109e833826116f1565b5f6fffffffffffffffffffffffffffffffff82161561120e5782546fffffffffffffffffffffffffffffffff70010000000000000000000000000000000082048116916111ff91908116908516611d72565b6112099190611d89565b611210565b5f5b90505b92915050565b6112268383836001611a0c565b611274576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016104b5565b505050565b806fffffffffffffffffffffffffffffffff165f036112c4576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff8216611311576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff82165f908152600260209081526040808320600383528184203385529092529091206001808301549082015468010000000000000000900467ffffffffffffffff9081169116146113e15760018281015490820180547fffffffffffffffffffffffffffffffff000000000000000000000000000000001667ffffffffffffffff90921668010000000000000000027fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000169190911790555f81555b81545f9070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16156114595782546fffffffffffffffffffffffffffffffff8082169161144a917001000000000000000000000000000000009091048116908716611d72565b6114549190611d89565b61146d565b836fffffffffffffffffffffffffffffffff165b83549091506114a4906fffffffffffffffffffffffffffffffff700100000000000000000000000000000000909104811690611d4a565b6fffffffffffffffffffffffffffffffff1681111561150e576040517f671b39fd00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86166004820152602481018290526044016104b5565b81548190819084905f906115359084906fffffffffffffffffffffffffffffffff16611e0d565b82546101009290920a6fffffffffffffffffffffffffffffffff818102199093169183160217909155855461156d9250879116611e0d565b84546115a090839070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16611e0d565b6fffffffffffffffffffffffffffffffff918216908216700100000000000000000000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000016811786556040805188841681529284166020840152820152339073ffffffffffffffffffffffffffffffffffffffff8816907fac5ef62219d4e79e423e1f1674b222d2165c00b8e3d6a949444b4f7f39411c3f9060600160405180910390a361169f73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633306fffffffffffffffffffffffffffffffff8916611a94565b505050505050565b600182810154908201545f9167ffffffffffffffff9081166801000000000000000090920416146116d8575f611210565b50546fffffffffffffffffffffffffffffffff16919050565b806fffffffffffffffffffffffffffffffff165f0361173c576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff82165f908152600260209081526040808320600383528184203385529092528220909161177e83836116a7565b6fffffffffffffffffffffffffffffffff16156117d45781546117cf908490611176906fffffffffffffffffffffffffffffffff700100000000000000000000000000000000820481169116611d4a565b6117d6565b5f5b9050806fffffffffffffffffffffffffffffffff16846fffffffffffffffffffffffffffffffff16111561186e576040517f936d426d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201526fffffffffffffffffffffffffffffffff8086166024830152821660448201526064016104b5565b82546fffffffffffffffffffffffffffffffff8082169160019183916118ad917001000000000000000000000000000000009091048116908916611d72565b6118b79190611e35565b6118c19190611e48565b6118cb9190611d89565b8254839060109061190390849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16611e0d565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055507f0000000000000000000000000000000000000000000000000000000000000000426119659190611dc1565b6001830180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff929092169182179055604080516fffffffffffffffffffffffffffffffff871681526020810192909252339173ffffffffffffffffffffffffffffffffffffffff8816917f5555f67b98489e84687a08b5395418d5f7d55b5df46e28ff85e2937e9fc85270910160405180910390a35050505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316611a88578383151615611a7c573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b611aa2848484846001611af6565b611af0576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016104b5565b50505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f51148316611b78578383151615611b6c573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b803573ffffffffffffffffffffffffffffffffffffffff81168114611bac575f5ffd5b919050565b5f60208284031215611bc1575f5ffd5b61121082611b89565b5f5f60408385031215611bdb575f5ffd5b611be483611b89565b9150611bf260208401611b89565b90509250929050565b80356fffffffffffffffffffffffffffffffff81168114611bac575f5ffd5b5f60208284031215611c2a575f5ffd5b61121082611bfb565b803561ffff81168114611bac575f5ffd5b5f5f5f5f5f5f60c08789031215611c59575f5ffd5b611c6287611b89565b9550611c7060208801611bfb565b9450611c7e60408801611b89565b9350611c8c60608801611c33565b9250611c9a60808801611b89565b9150611ca860a08801611c33565b90509295509295509295565b5f5f60408385031215611cc5575f5ffd5b611cce83611b89565b9150611bf260208401611bfb565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f67ffffffffffffffff821680611d2257611d22611cdc565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b6fffffffffffffffffffffffffffffffff828116828216039081111561121357611213611cdc565b808202811582820484141761121357611213611cdc565b5f82611dbc577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b67ffffffffffffffff818116838216019081111561121357611213611cdc565b5f67ffffffffffffffff821667ffffffffffffffff8103611e0457611e04611cdc565b60010192915050565b6fffffffffffffffffffffffffffffffff818116838216019081111561121357611213611cdc565b8082018082111561121357611213611cdc565b8181038181111561121357611213611cdc56",
}

// StakeVault is an auto generated Go binding around an Ethereum contract.
type StakeVault struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *StakeVault) GetABI() abi.ABI {
	return c.abi
}

// NewStakeVault creates a new instance of StakeVault.
func NewStakeVault() *StakeVault {
	parsed, err := StakeVaultMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &StakeVault{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *StakeVault) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address treasury_, uint64 unbondingTime_, address slasher_, address[] holders) returns()
func (stakeVault *StakeVault) PackConstructor(token_ common.Address, treasury_ common.Address, unbondingTime_ uint64, slasher_ common.Address, holders []common.Address) []byte {
	enc, err := stakeVault.abi.Pack("", token_, treasury_, unbondingTime_, slasher_, holders)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa85120e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(address provider, uint128 amount) returns()
func (stakeVault *StakeVault) PackDelegate(provider common.Address, amount *big.Int) []byte {
	enc, err := stakeVault.abi.Pack("delegate", provider, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa85120e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(address provider, uint128 amount) returns()
func (stakeVault *StakeVault) TryPackDelegate(provider common.Address, amount *big.Int) ([]byte, error) {
	return stakeVault.abi.Pack("delegate", provider, amount)
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54469aea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint128 amount) returns()
func (stakeVault *StakeVault) PackDeposit(amount *big.Int) []byte {
	enc, err := stakeVault.abi.Pack("deposit", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54469aea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint128 amount) returns()
func (stakeVault *StakeVault) TryPackDeposit(amount *big.Int) ([]byte, error) {
	return stakeVault.abi.Pack("deposit", amount)
}

// PackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7e21e80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hold(address provider) returns()
func (stakeVault *StakeVault) PackHold(provider common.Address) []byte {
	enc, err := stakeVault.abi.Pack("hold", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7e21e80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hold(address provider) returns()
func (stakeVault *StakeVault) TryPackHold(provider common.Address) ([]byte, error) {
	return stakeVault.abi.Pack("hold", provider)
}

// PackHoldsBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30df788a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holdsBy(address provider, address holder) view returns(uint64)
func (stakeVault *StakeVault) PackHoldsBy(provider common.Address, holder common.Address) []byte {
	enc, err := stakeVault.abi.Pack("holdsBy", provider, holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHoldsBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30df788a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holdsBy(address provider, address holder) view returns(uint64)
func (stakeVault *StakeVault) TryPackHoldsBy(provider common.Address, holder common.Address) ([]byte, error) {
	return stakeVault.abi.Pack("holdsBy", provider, holder)
}

// UnpackHoldsBy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30df788a.
//
// Solidity: function holdsBy(address provider, address holder) view returns(uint64)
func (stakeVault *StakeVault) UnpackHoldsBy(data []byte) (uint64, error) {
	out, err := stakeVault.abi.Unpack("holdsBy", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackHoldsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c985aa6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holdsOf(address provider) view returns(uint64)
func (stakeVault *StakeVault) PackHoldsOf(provider common.Address) []byte {
	enc, err := stakeVault.abi.Pack("holdsOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHoldsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c985aa6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holdsOf(address provider) view returns(uint64)
func (stakeVault *StakeVault) TryPackHoldsOf(provider common.Address) ([]byte, error) {
	return stakeVault.abi.Pack("holdsOf", provider)
}

// UnpackHoldsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c985aa6.
//
// Solidity: function holdsOf(address provider) view returns(uint64)
func (stakeVault *StakeVault) UnpackHoldsOf(data []byte) (uint64, error) {
	out, err := stakeVault.abi.Unpack("holdsOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackIsHolder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4d7b19a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isHolder(address ) view returns(bool)
func (stakeVault *StakeVault) PackIsHolder(arg0 common.Address) []byte {
	enc, err := stakeVault.abi.Pack("isHolder", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsHolder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4d7b19a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isHolder(address ) view returns(bool)
func (stakeVault *StakeVault) TryPackIsHolder(arg0 common.Address) ([]byte, error) {
	return stakeVault.abi.Pack("isHolder", arg0)
}

// UnpackIsHolder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4d7b19a.
//
// Solidity: function isHolder(address ) view returns(bool)
func (stakeVault *StakeVault) UnpackIsHolder(data []byte) (bool, error) {
	out, err := stakeVault.abi.Unpack("isHolder", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLetGo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1da27535.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function letGo(address provider) returns()
func (stakeVault *StakeVault) PackLetGo(provider common.Address) []byte {
	enc, err := stakeVault.abi.Pack("letGo", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLetGo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1da27535.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function letGo(address provider) returns()
func (stakeVault *StakeVault) TryPackLetGo(provider common.Address) ([]byte, error) {
	return stakeVault.abi.Pack("letGo", provider)
}

// PackPartOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd89c3db6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function partOf(address provider, address owner) view returns(uint128 amount, uint128 unbonding, uint64 unlockAt)
func (stakeVault *StakeVault) PackPartOf(provider common.Address, owner common.Address) []byte {
	enc, err := stakeVault.abi.Pack("partOf", provider, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPartOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd89c3db6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function partOf(address provider, address owner) view returns(uint128 amount, uint128 unbonding, uint64 unlockAt)
func (stakeVault *StakeVault) TryPackPartOf(provider common.Address, owner common.Address) ([]byte, error) {
	return stakeVault.abi.Pack("partOf", provider, owner)
}

// PartOfOutput serves as a container for the return parameters of contract
// method PartOf.
type PartOfOutput struct {
	Amount    *big.Int
	Unbonding *big.Int
	UnlockAt  uint64
}

// UnpackPartOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd89c3db6.
//
// Solidity: function partOf(address provider, address owner) view returns(uint128 amount, uint128 unbonding, uint64 unlockAt)
func (stakeVault *StakeVault) UnpackPartOf(data []byte) (PartOfOutput, error) {
	out, err := stakeVault.abi.Unpack("partOf", data)
	outstruct := new(PartOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Amount = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Unbonding = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.UnlockAt = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackRequestWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed262254.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestWithdraw(uint128 amount) returns()
func (stakeVault *StakeVault) PackRequestWithdraw(amount *big.Int) []byte {
	enc, err := stakeVault.abi.Pack("requestWithdraw", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed262254.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestWithdraw(uint128 amount) returns()
func (stakeVault *StakeVault) TryPackRequestWithdraw(amount *big.Int) ([]byte, error) {
	return stakeVault.abi.Pack("requestWithdraw", amount)
}

// PackSharesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5eb42dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sharesOf(address provider) view returns(uint128)
func (stakeVault *StakeVault) PackSharesOf(provider common.Address) []byte {
	enc, err := stakeVault.abi.Pack("sharesOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSharesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5eb42dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sharesOf(address provider) view returns(uint128)
func (stakeVault *StakeVault) TryPackSharesOf(provider common.Address) ([]byte, error) {
	return stakeVault.abi.Pack("sharesOf", provider)
}

// UnpackSharesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf5eb42dc.
//
// Solidity: function sharesOf(address provider) view returns(uint128)
func (stakeVault *StakeVault) UnpackSharesOf(data []byte) (*big.Int, error) {
	out, err := stakeVault.abi.Unpack("sharesOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66942019.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address provider, uint128 amount, address reporter, uint16 shareBp, address submitter, uint16 tipBp) returns()
func (stakeVault *StakeVault) PackSlash(provider common.Address, amount *big.Int, reporter common.Address, shareBp uint16, submitter common.Address, tipBp uint16) []byte {
	enc, err := stakeVault.abi.Pack("slash", provider, amount, reporter, shareBp, submitter, tipBp)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66942019.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address provider, uint128 amount, address reporter, uint16 shareBp, address submitter, uint16 tipBp) returns()
func (stakeVault *StakeVault) TryPackSlash(provider common.Address, amount *big.Int, reporter common.Address, shareBp uint16, submitter common.Address, tipBp uint16) ([]byte, error) {
	return stakeVault.abi.Pack("slash", provider, amount, reporter, shareBp, submitter, tipBp)
}

// PackSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1344271.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slasher() view returns(address)
func (stakeVault *StakeVault) PackSlasher() []byte {
	enc, err := stakeVault.abi.Pack("slasher")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1344271.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slasher() view returns(address)
func (stakeVault *StakeVault) TryPackSlasher() ([]byte, error) {
	return stakeVault.abi.Pack("slasher")
}

// UnpackSlasher is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1344271.
//
// Solidity: function slasher() view returns(address)
func (stakeVault *StakeVault) UnpackSlasher(data []byte) (common.Address, error) {
	out, err := stakeVault.abi.Unpack("slasher", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42623360.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeOf(address provider) view returns(uint128)
func (stakeVault *StakeVault) PackStakeOf(provider common.Address) []byte {
	enc, err := stakeVault.abi.Pack("stakeOf", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42623360.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeOf(address provider) view returns(uint128)
func (stakeVault *StakeVault) TryPackStakeOf(provider common.Address) ([]byte, error) {
	return stakeVault.abi.Pack("stakeOf", provider)
}

// UnpackStakeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42623360.
//
// Solidity: function stakeOf(address provider) view returns(uint128)
func (stakeVault *StakeVault) UnpackStakeOf(data []byte) (*big.Int, error) {
	out, err := stakeVault.abi.Unpack("stakeOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (stakeVault *StakeVault) PackToken() []byte {
	enc, err := stakeVault.abi.Pack("token")
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
func (stakeVault *StakeVault) TryPackToken() ([]byte, error) {
	return stakeVault.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (stakeVault *StakeVault) UnpackToken(data []byte) (common.Address, error) {
	out, err := stakeVault.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (stakeVault *StakeVault) PackTreasury() []byte {
	enc, err := stakeVault.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (stakeVault *StakeVault) TryPackTreasury() ([]byte, error) {
	return stakeVault.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (stakeVault *StakeVault) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := stakeVault.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnbondingTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b0b30ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbondingTime() view returns(uint64)
func (stakeVault *StakeVault) PackUnbondingTime() []byte {
	enc, err := stakeVault.abi.Pack("unbondingTime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbondingTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b0b30ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbondingTime() view returns(uint64)
func (stakeVault *StakeVault) TryPackUnbondingTime() ([]byte, error) {
	return stakeVault.abi.Pack("unbondingTime")
}

// UnpackUnbondingTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8b0b30ce.
//
// Solidity: function unbondingTime() view returns(uint64)
func (stakeVault *StakeVault) UnpackUnbondingTime(data []byte) (uint64, error) {
	out, err := stakeVault.abi.Unpack("unbondingTime", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackUndelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb744d2f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function undelegate(address provider, uint128 amount) returns()
func (stakeVault *StakeVault) PackUndelegate(provider common.Address, amount *big.Int) []byte {
	enc, err := stakeVault.abi.Pack("undelegate", provider, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUndelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb744d2f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function undelegate(address provider, uint128 amount) returns()
func (stakeVault *StakeVault) TryPackUndelegate(provider common.Address, amount *big.Int) ([]byte, error) {
	return stakeVault.abi.Pack("undelegate", provider, amount)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address provider) returns()
func (stakeVault *StakeVault) PackWithdraw(provider common.Address) []byte {
	enc, err := stakeVault.abi.Pack("withdraw", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address provider) returns()
func (stakeVault *StakeVault) TryPackWithdraw(provider common.Address) ([]byte, error) {
	return stakeVault.abi.Pack("withdraw", provider)
}

// StakeVaultHeld represents a Held event raised by the StakeVault contract.
type StakeVaultHeld struct {
	Provider common.Address
	Holder   common.Address
	Holds    uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeVaultHeldEventName = "Held"

// ContractEventName returns the user-defined event name.
func (StakeVaultHeld) ContractEventName() string {
	return StakeVaultHeldEventName
}

// UnpackHeldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Held(address indexed provider, address indexed holder, uint64 holds)
func (stakeVault *StakeVault) UnpackHeldEvent(log *types.Log) (*StakeVaultHeld, error) {
	event := "Held"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeVaultHeld)
	if len(log.Data) > 0 {
		if err := stakeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeVault.abi.Events[event].Inputs {
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

// StakeVaultSlashed represents a Slashed event raised by the StakeVault contract.
type StakeVaultSlashed struct {
	Provider  common.Address
	Amount    *big.Int
	Reporter  common.Address
	Share     *big.Int
	Submitter common.Address
	Tip       *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakeVaultSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (StakeVaultSlashed) ContractEventName() string {
	return StakeVaultSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(address indexed provider, uint128 amount, address reporter, uint128 share, address submitter, uint128 tip)
func (stakeVault *StakeVault) UnpackSlashedEvent(log *types.Log) (*StakeVaultSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeVaultSlashed)
	if len(log.Data) > 0 {
		if err := stakeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeVault.abi.Events[event].Inputs {
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

// StakeVaultStaked represents a Staked event raised by the StakeVault contract.
type StakeVaultStaked struct {
	Provider common.Address
	Owner    common.Address
	Amount   *big.Int
	Shares   *big.Int
	Stake    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeVaultStakedEventName = "Staked"

// ContractEventName returns the user-defined event name.
func (StakeVaultStaked) ContractEventName() string {
	return StakeVaultStakedEventName
}

// UnpackStakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Staked(address indexed provider, address indexed owner, uint128 amount, uint128 shares, uint128 stake)
func (stakeVault *StakeVault) UnpackStakedEvent(log *types.Log) (*StakeVaultStaked, error) {
	event := "Staked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeVaultStaked)
	if len(log.Data) > 0 {
		if err := stakeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeVault.abi.Events[event].Inputs {
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

// StakeVaultWithdrawRequested represents a WithdrawRequested event raised by the StakeVault contract.
type StakeVaultWithdrawRequested struct {
	Provider common.Address
	Owner    common.Address
	Amount   *big.Int
	UnlockAt uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeVaultWithdrawRequestedEventName = "WithdrawRequested"

// ContractEventName returns the user-defined event name.
func (StakeVaultWithdrawRequested) ContractEventName() string {
	return StakeVaultWithdrawRequestedEventName
}

// UnpackWithdrawRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawRequested(address indexed provider, address indexed owner, uint128 amount, uint64 unlockAt)
func (stakeVault *StakeVault) UnpackWithdrawRequestedEvent(log *types.Log) (*StakeVaultWithdrawRequested, error) {
	event := "WithdrawRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeVaultWithdrawRequested)
	if len(log.Data) > 0 {
		if err := stakeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeVault.abi.Events[event].Inputs {
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

// StakeVaultWithdrawn represents a Withdrawn event raised by the StakeVault contract.
type StakeVaultWithdrawn struct {
	Provider common.Address
	Owner    common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeVaultWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (StakeVaultWithdrawn) ContractEventName() string {
	return StakeVaultWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed provider, address indexed owner, uint128 amount)
func (stakeVault *StakeVault) UnpackWithdrawnEvent(log *types.Log) (*StakeVaultWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeVaultWithdrawn)
	if len(log.Data) > 0 {
		if err := stakeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeVault.abi.Events[event].Inputs {
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
func (stakeVault *StakeVault) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["InsufficientStake"].ID.Bytes()[:4]) {
		return stakeVault.UnpackInsufficientStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["NotHeld"].ID.Bytes()[:4]) {
		return stakeVault.UnpackNotHeldError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["NotHolder"].ID.Bytes()[:4]) {
		return stakeVault.UnpackNotHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["NotSlasher"].ID.Bytes()[:4]) {
		return stakeVault.UnpackNotSlasherError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["NothingUnbonding"].ID.Bytes()[:4]) {
		return stakeVault.UnpackNothingUnbondingError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return stakeVault.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["ShareTooHigh"].ID.Bytes()[:4]) {
		return stakeVault.UnpackShareTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["StakeHeld"].ID.Bytes()[:4]) {
		return stakeVault.UnpackStakeHeldError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["StillUnbonding"].ID.Bytes()[:4]) {
		return stakeVault.UnpackStillUnbondingError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["TooManyShares"].ID.Bytes()[:4]) {
		return stakeVault.UnpackTooManySharesError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return stakeVault.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVault.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return stakeVault.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakeVaultInsufficientStake represents a InsufficientStake error raised by the StakeVault contract.
type StakeVaultInsufficientStake struct {
	Provider  common.Address
	Wanted    *big.Int
	Available *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientStake(address provider, uint256 wanted, uint256 available)
func StakeVaultInsufficientStakeErrorID() common.Hash {
	return common.HexToHash("0x936d426dd74f230ad5a4425fb8e2282c39c20abb35ad8a2da02a9b2239d6c390")
}

// UnpackInsufficientStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientStake(address provider, uint256 wanted, uint256 available)
func (stakeVault *StakeVault) UnpackInsufficientStakeError(raw []byte) (*StakeVaultInsufficientStake, error) {
	out := new(StakeVaultInsufficientStake)
	if err := stakeVault.abi.UnpackIntoInterface(out, "InsufficientStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultNotHeld represents a NotHeld error raised by the StakeVault contract.
type StakeVaultNotHeld struct {
	Provider common.Address
	Holder   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHeld(address provider, address holder)
func StakeVaultNotHeldErrorID() common.Hash {
	return common.HexToHash("0x5f88d8687b7ab3c3dde1405a7494fdc5719632d11f07f6f57343fa0b6381796e")
}

// UnpackNotHeldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHeld(address provider, address holder)
func (stakeVault *StakeVault) UnpackNotHeldError(raw []byte) (*StakeVaultNotHeld, error) {
	out := new(StakeVaultNotHeld)
	if err := stakeVault.abi.UnpackIntoInterface(out, "NotHeld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultNotHolder represents a NotHolder error raised by the StakeVault contract.
type StakeVaultNotHolder struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHolder(address caller)
func StakeVaultNotHolderErrorID() common.Hash {
	return common.HexToHash("0xea4bef5b8c2938331dc90cf8d831b0f4f3f05c35cd4753aa25a7550bc80080eb")
}

// UnpackNotHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHolder(address caller)
func (stakeVault *StakeVault) UnpackNotHolderError(raw []byte) (*StakeVaultNotHolder, error) {
	out := new(StakeVaultNotHolder)
	if err := stakeVault.abi.UnpackIntoInterface(out, "NotHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultNotSlasher represents a NotSlasher error raised by the StakeVault contract.
type StakeVaultNotSlasher struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSlasher(address caller)
func StakeVaultNotSlasherErrorID() common.Hash {
	return common.HexToHash("0x4bc0cd76e5ae33e138f3b6102c7a4d91ece10c34862bde6e59a763ba1571b395")
}

// UnpackNotSlasherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSlasher(address caller)
func (stakeVault *StakeVault) UnpackNotSlasherError(raw []byte) (*StakeVaultNotSlasher, error) {
	out := new(StakeVaultNotSlasher)
	if err := stakeVault.abi.UnpackIntoInterface(out, "NotSlasher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultNothingUnbonding represents a NothingUnbonding error raised by the StakeVault contract.
type StakeVaultNothingUnbonding struct {
	Provider common.Address
	Owner    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingUnbonding(address provider, address owner)
func StakeVaultNothingUnbondingErrorID() common.Hash {
	return common.HexToHash("0x44f9373b7d891ee24e3e76d52f352f42ef21a4cf1562ae7d5f2ebb031a24bc50")
}

// UnpackNothingUnbondingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingUnbonding(address provider, address owner)
func (stakeVault *StakeVault) UnpackNothingUnbondingError(raw []byte) (*StakeVaultNothingUnbonding, error) {
	out := new(StakeVaultNothingUnbonding)
	if err := stakeVault.abi.UnpackIntoInterface(out, "NothingUnbonding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the StakeVault contract.
type StakeVaultSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func StakeVaultSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (stakeVault *StakeVault) UnpackSafeERC20FailedOperationError(raw []byte) (*StakeVaultSafeERC20FailedOperation, error) {
	out := new(StakeVaultSafeERC20FailedOperation)
	if err := stakeVault.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultShareTooHigh represents a ShareTooHigh error raised by the StakeVault contract.
type StakeVaultShareTooHigh struct {
	ShareBp uint16
	TipBp   uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ShareTooHigh(uint16 shareBp, uint16 tipBp)
func StakeVaultShareTooHighErrorID() common.Hash {
	return common.HexToHash("0x6fd96bc803e4f325d4658491ca929971ce20bcd2e5e912918d586fb6c1ce30c5")
}

// UnpackShareTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ShareTooHigh(uint16 shareBp, uint16 tipBp)
func (stakeVault *StakeVault) UnpackShareTooHighError(raw []byte) (*StakeVaultShareTooHigh, error) {
	out := new(StakeVaultShareTooHigh)
	if err := stakeVault.abi.UnpackIntoInterface(out, "ShareTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultStakeHeld represents a StakeHeld error raised by the StakeVault contract.
type StakeVaultStakeHeld struct {
	Provider common.Address
	Holds    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeHeld(address provider, uint64 holds)
func StakeVaultStakeHeldErrorID() common.Hash {
	return common.HexToHash("0xc94f688988bc8c2f1dd48a234ba38c627eb693646d6de1b95b8cfde1a7a375fa")
}

// UnpackStakeHeldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeHeld(address provider, uint64 holds)
func (stakeVault *StakeVault) UnpackStakeHeldError(raw []byte) (*StakeVaultStakeHeld, error) {
	out := new(StakeVaultStakeHeld)
	if err := stakeVault.abi.UnpackIntoInterface(out, "StakeHeld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultStillUnbonding represents a StillUnbonding error raised by the StakeVault contract.
type StakeVaultStillUnbonding struct {
	Provider common.Address
	UnlockAt uint64
	NowTs    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillUnbonding(address provider, uint64 unlockAt, uint256 nowTs)
func StakeVaultStillUnbondingErrorID() common.Hash {
	return common.HexToHash("0x6188487129bde5ea13f8f5f14b31dc059fbe0656f07d6483f38b7e7edecfd107")
}

// UnpackStillUnbondingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillUnbonding(address provider, uint64 unlockAt, uint256 nowTs)
func (stakeVault *StakeVault) UnpackStillUnbondingError(raw []byte) (*StakeVaultStillUnbonding, error) {
	out := new(StakeVaultStillUnbonding)
	if err := stakeVault.abi.UnpackIntoInterface(out, "StillUnbonding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultTooManyShares represents a TooManyShares error raised by the StakeVault contract.
type StakeVaultTooManyShares struct {
	Provider common.Address
	Shares   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyShares(address provider, uint256 shares)
func StakeVaultTooManySharesErrorID() common.Hash {
	return common.HexToHash("0x671b39fd4c61994be29dbb82e0c4c65fd5b8c285d8c2f33c48db8b7e060dab92")
}

// UnpackTooManySharesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyShares(address provider, uint256 shares)
func (stakeVault *StakeVault) UnpackTooManySharesError(raw []byte) (*StakeVaultTooManyShares, error) {
	out := new(StakeVaultTooManyShares)
	if err := stakeVault.abi.UnpackIntoInterface(out, "TooManyShares", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultZeroAddress represents a ZeroAddress error raised by the StakeVault contract.
type StakeVaultZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func StakeVaultZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (stakeVault *StakeVault) UnpackZeroAddressError(raw []byte) (*StakeVaultZeroAddress, error) {
	out := new(StakeVaultZeroAddress)
	if err := stakeVault.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVaultZeroAmount represents a ZeroAmount error raised by the StakeVault contract.
type StakeVaultZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func StakeVaultZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (stakeVault *StakeVault) UnpackZeroAmountError(raw []byte) (*StakeVaultZeroAmount, error) {
	out := new(StakeVaultZeroAmount)
	if err := stakeVault.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
