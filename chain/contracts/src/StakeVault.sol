// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IStakeVault} from "./interfaces/IStakeVault.sol";

/// @title StakeVault
/// @notice Holds providers' stake. Stake leaves in two ways only: to its owner, after the unbonding time and while no
/// demand for an opening holds it; by the one contract that convicts, of which the treasury gets at least 70 %. There is
/// no admin.
/// @dev Stake being withdrawn stays slashable until it is paid out, else a cheat would just withdraw.
contract StakeVault is IStakeVault {
    using SafeERC20 for IERC20;

    struct Account {
        uint128 stake; // everything held for the provider, what is unbonding included
        uint128 unbonding; // of it asked back
        uint64 unlockAt; // Unix seconds from which `unbonding` may be taken
        uint64 holds; // nothing is paid out while this is above 0
    }

    event Deposited(address indexed provider, uint128 amount, uint128 stake);
    event WithdrawRequested(address indexed provider, uint128 amount, uint64 unlockAt);
    event Withdrawn(address indexed provider, uint128 amount);
    event Held(address indexed provider, uint64 holds);
    event Slashed(
        address indexed provider, uint128 amount, address reporter, uint128 share, address submitter, uint128 tip
    );

    error ZeroAmount();
    error ZeroAddress();
    error NotSlasher(address caller);
    error NotHeld(address provider);
    error ShareTooHigh(uint128 share, uint128 tip, uint128 amount);
    error InsufficientStake(address provider, uint256 wanted, uint256 available);
    error StakeHeld(address provider, uint64 holds);
    error StillUnbonding(address provider, uint64 unlockAt, uint256 nowTs);
    error NothingUnbonding(address provider);

    /// @notice The staked token.
    IERC20 public immutable token;
    /// @notice Who receives slashed stake.
    address public immutable treasury;
    /// @notice Seconds between asking stake back and getting it.
    uint64 public immutable unbondingTime;
    /// @notice The one contract that may hold and slash. Never changed.
    address public immutable slasher;
    mapping(address provider => Account) private _accounts;

    constructor(IERC20 token_, address treasury_, uint64 unbondingTime_, address slasher_) {
        if (address(token_) == address(0) || treasury_ == address(0) || slasher_ == address(0)) revert ZeroAddress();
        token = token_;
        treasury = treasury_;
        unbondingTime = unbondingTime_;
        slasher = slasher_;
    }

    modifier onlySlasher() {
        if (msg.sender != slasher) revert NotSlasher(msg.sender);
        _;
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
        if (amount > a.stake - a.unbonding) revert InsufficientStake(msg.sender, amount, a.stake - a.unbonding);
        a.unbonding += amount;
        a.unlockAt = uint64(block.timestamp) + unbondingTime;
        emit WithdrawRequested(msg.sender, amount, a.unlockAt);
    }

    /// @notice Pays out what the caller asked back, once the unbonding time is over and nothing holds it.
    function withdraw() external {
        Account storage a = _accounts[msg.sender];
        uint128 amount = a.unbonding;
        if (a.holds != 0) revert StakeHeld(msg.sender, a.holds);
        if (amount == 0) revert NothingUnbonding(msg.sender);
        if (block.timestamp < a.unlockAt) revert StillUnbonding(msg.sender, a.unlockAt, block.timestamp);
        a.unbonding = 0;
        a.stake -= amount;
        token.safeTransfer(msg.sender, amount);
        emit Withdrawn(msg.sender, amount);
    }

    /// @inheritdoc IStakeVault
    function hold(address provider) external onlySlasher {
        emit Held(provider, ++_accounts[provider].holds);
    }

    /// @inheritdoc IStakeVault
    function letGo(address provider) external onlySlasher {
        Account storage a = _accounts[provider];
        if (a.holds == 0) revert NotHeld(provider);
        emit Held(provider, --a.holds);
    }

    /// @inheritdoc IStakeVault
    function slash(address provider, uint128 amount, address reporter, uint128 share, address submitter, uint128 tip)
        external
        onlySlasher
    {
        Account storage a = _accounts[provider];
        if (amount > a.stake) revert InsufficientStake(provider, amount, a.stake);
        if (share > amount / 4 || tip > amount / 20) revert ShareTooHigh(share, tip, amount);
        a.stake -= amount;
        if (a.unbonding > a.stake) a.unbonding = a.stake;
        emit Slashed(provider, amount, reporter, share, submitter, tip);
        if (share != 0) token.safeTransfer(reporter, share);
        if (tip != 0) token.safeTransfer(submitter, tip);
        token.safeTransfer(treasury, amount - share - tip);
    }

    /// @inheritdoc IStakeVault
    function stakeOf(address provider) external view returns (uint128) {
        return _accounts[provider].stake;
    }

    /// @notice How many demands hold it.
    function holdsOf(address provider) external view returns (uint64) {
        return _accounts[provider].holds;
    }

    /// @notice Of it asked back, and from when it may be taken.
    function unbondingOf(address provider) external view returns (uint128 amount, uint64 unlockAt) {
        return (_accounts[provider].unbonding, _accounts[provider].unlockAt);
    }
}
