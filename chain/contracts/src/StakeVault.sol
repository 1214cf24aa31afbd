// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IStakeVault} from "./interfaces/IStakeVault.sol";

/// @title StakeVault
/// @notice Holds providers' stake. Stake leaves in three ways only: to its owner after the unbonding time and
/// while not frozen; to the treasury by Settlement, out of escrow; never otherwise. There is no admin.
/// @dev Stake being withdrawn stays slashable until it is paid out, else a cheat would just withdraw.
contract StakeVault is IStakeVault {
    using SafeERC20 for IERC20;

    struct Account {
        uint128 stake; // everything held for the provider, what is unbonding and frozen included
        uint128 frozen; // of it in escrow
        uint128 unbonding; // of it asked back
        uint64 unlockAt; // Unix seconds from which `unbonding` may be taken
    }

    event Deposited(address indexed provider, uint128 amount, uint128 stake);
    event WithdrawRequested(address indexed provider, uint128 amount, uint64 unlockAt);
    event Withdrawn(address indexed provider, uint128 amount);
    event Frozen(address indexed provider, uint128 amount);
    event Released(address indexed provider, uint128 amount);
    event Slashed(address indexed provider, address indexed treasury, uint128 amount);
    event SettlementSet(address indexed settlement);

    error ZeroAmount();
    error ZeroAddress();
    error NotSettlement(address caller);
    error NotDeployer(address caller);
    error SettlementAlreadySet(address settlement);
    error InsufficientStake(address provider, uint256 wanted, uint256 available);
    error StakeFrozen(address provider, uint128 amount);
    error StillUnbonding(address provider, uint64 unlockAt, uint256 nowTs);
    error NothingUnbonding(address provider);
    error AlreadyFrozen(address provider);

    /// @notice The staked token.
    IERC20 public immutable token;
    /// @notice Who receives slashed stake.
    address public immutable treasury;
    /// @notice Seconds between asking stake back and getting it.
    uint64 public immutable unbondingTime;
    address private immutable _deployer;
    /// @notice The one contract that may freeze and slash. Set once, never changed.
    address public settlement;
    mapping(address provider => Account) private _accounts;

    constructor(IERC20 token_, address treasury_, uint64 unbondingTime_) {
        if (address(token_) == address(0) || treasury_ == address(0)) revert ZeroAddress();
        token = token_;
        treasury = treasury_;
        unbondingTime = unbondingTime_;
        _deployer = msg.sender;
    }

    modifier onlySettlement() {
        if (msg.sender != settlement) revert NotSettlement(msg.sender);
        _;
    }

    /// @notice Names the settlement contract. The deployer, once.
    function setSettlement(address settlement_) external {
        if (msg.sender != _deployer) revert NotDeployer(msg.sender);
        if (settlement_ == address(0)) revert ZeroAddress();
        if (settlement != address(0)) revert SettlementAlreadySet(settlement);
        settlement = settlement_;
        emit SettlementSet(settlement_);
    }

    /// @notice Adds `amount` to the caller's stake. The caller must have approved it.
    function deposit(uint128 amount) external {
        if (amount == 0) revert ZeroAmount();
        Account storage a = _accounts[msg.sender];
        a.stake += amount;
        token.safeTransferFrom(msg.sender, address(this), amount);
        emit Deposited(msg.sender, amount, a.stake);
    }

    /// @notice Asks `amount` back. A second request starts the clock again for both.
    function requestWithdraw(uint128 amount) external {
        if (amount == 0) revert ZeroAmount();
        Account storage a = _accounts[msg.sender];
        if (a.frozen != 0) revert StakeFrozen(msg.sender, a.frozen);
        if (amount > a.stake - a.unbonding) revert InsufficientStake(msg.sender, amount, a.stake - a.unbonding);
        a.unbonding += amount;
        a.unlockAt = uint64(block.timestamp) + unbondingTime;
        emit WithdrawRequested(msg.sender, amount, a.unlockAt);
    }

    /// @notice Pays out what the caller asked back, once the unbonding time is over and nothing is frozen.
    function withdraw() external {
        Account storage a = _accounts[msg.sender];
        uint128 amount = a.unbonding;
        if (a.frozen != 0) revert StakeFrozen(msg.sender, a.frozen);
        if (amount == 0) revert NothingUnbonding(msg.sender);
        if (block.timestamp < a.unlockAt) revert StillUnbonding(msg.sender, a.unlockAt, block.timestamp);
        a.unbonding = 0;
        a.stake -= amount;
        token.safeTransfer(msg.sender, amount);
        emit Withdrawn(msg.sender, amount);
    }

    /// @inheritdoc IStakeVault
    function freeze(address provider) external onlySettlement returns (uint128 amount) {
        Account storage a = _accounts[provider];
        if (a.frozen != 0) revert AlreadyFrozen(provider);
        amount = a.stake;
        a.frozen = amount;
        emit Frozen(provider, amount);
    }

    /// @inheritdoc IStakeVault
    function release(address provider) external onlySettlement {
        Account storage a = _accounts[provider];
        uint128 amount = a.frozen;
        a.frozen = 0;
        emit Released(provider, amount);
    }

    /// @inheritdoc IStakeVault
    function slash(address provider, uint128 amount) external onlySettlement {
        Account storage a = _accounts[provider];
        if (amount > a.frozen) revert InsufficientStake(provider, amount, a.frozen);
        a.frozen -= amount;
        a.stake -= amount;
        if (a.unbonding > a.stake) a.unbonding = a.stake;
        token.safeTransfer(treasury, amount);
        emit Slashed(provider, treasury, amount);
    }

    /// @notice All stake held for the provider.
    function stakeOf(address provider) external view returns (uint128) {
        return _accounts[provider].stake;
    }

    /// @notice Of it in escrow.
    function frozenOf(address provider) external view returns (uint128) {
        return _accounts[provider].frozen;
    }

    /// @notice Of it asked back, and from when it may be taken.
    function unbondingOf(address provider) external view returns (uint128 amount, uint64 unlockAt) {
        return (_accounts[provider].unbonding, _accounts[provider].unlockAt);
    }
}
