// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IStakeVault} from "./interfaces/IStakeVault.sol";

/// @title StakeVault
/// @notice Holds what providers have staked and what others have delegated to them: one pool a provider, in which every
/// owner has shares, the provider among them. Stake leaves in two ways only: to its owner, after the unbonding time and
/// while no case holds the provider's pool; by the one contract that convicts, from everybody's part alike, of which
/// the treasury gets at least 70 %. There is no admin.
/// @dev Stake being withdrawn keeps its shares until it is paid out, so it is slashed like the rest: else a cheat would
/// just withdraw.
///
/// Shares are minted at one a token and a pool's stake grows by deposits alone; every division is rounded against whoever
/// moves. So a share is never worth more than a token (`stake <= shares`), and nobody can make shares so dear that the
/// next depositor's are rounded away. Tokens sent to the contract otherwise are nobody's. The token must move exactly what
/// it is told to.
contract StakeVault is IStakeVault {
    using SafeERC20 for IERC20;

    struct Pool {
        uint128 stake; // everything held for the provider, what is unbonding included
        uint128 shares; // of all owners together
        uint64 generation; // how often all of it was taken: shares of an earlier one are worth nothing
        uint64 holds; // nothing is paid out while this is above 0
    }

    struct Part {
        uint128 shares;
        uint128 unbonding; // of them asked back
        uint64 unlockAt; // Unix seconds from which `unbonding` may be taken
        uint64 generation;
    }

    event Staked(address indexed provider, address indexed owner, uint128 amount, uint128 shares, uint128 stake);
    event WithdrawRequested(address indexed provider, address indexed owner, uint128 amount, uint64 unlockAt);
    event Withdrawn(address indexed provider, address indexed owner, uint128 amount);
    event Held(address indexed provider, address indexed holder, uint64 holds);
    event Slashed(
        address indexed provider, uint128 amount, address reporter, uint128 share, address submitter, uint128 tip
    );

    error ZeroAmount();
    error ZeroAddress();
    error NotSlasher(address caller);
    error NotHolder(address caller);
    error NotHeld(address provider, address holder);
    error ShareTooHigh(uint16 shareBp, uint16 tipBp);
    error InsufficientStake(address provider, uint256 wanted, uint256 available);
    error TooManyShares(address provider, uint256 shares);
    error StakeHeld(address provider, uint64 holds);
    error StillUnbonding(address provider, uint64 unlockAt, uint256 nowTs);
    error NothingUnbonding(address provider, address owner);

    uint16 private constant FULL_BP = 10_000;
    /// @dev At most a quarter for the reporter and a twentieth for the submitter.
    uint16 private constant MAX_SHARE_BP = 2_500;
    uint16 private constant MAX_TIP_BP = 500;

    /// @notice The staked token.
    IERC20 public immutable token;
    /// @notice Who receives slashed stake.
    address public immutable treasury;
    /// @notice Seconds between asking stake back and getting it.
    uint64 public immutable unbondingTime;
    /// @notice The one contract that may slash. Never changed.
    address public immutable slasher;
    /// @notice The contracts in which a case can be open against a provider: they may hold its pool. Never changed.
    mapping(address => bool) public isHolder;
    /// @notice How often a holder holds a provider's pool.
    mapping(address provider => mapping(address holder => uint64)) public holdsBy;
    mapping(address provider => Pool) private _pools;
    mapping(address provider => mapping(address owner => Part)) private _parts;

    constructor(IERC20 token_, address treasury_, uint64 unbondingTime_, address slasher_, address[] memory holders) {
        if (address(token_) == address(0) || treasury_ == address(0) || slasher_ == address(0)) revert ZeroAddress();
        token = token_;
        treasury = treasury_;
        unbondingTime = unbondingTime_;
        slasher = slasher_;
        for (uint256 i = 0; i < holders.length; i++) {
            if (holders[i] == address(0)) revert ZeroAddress();
            isHolder[holders[i]] = true;
        }
    }

    modifier onlySlasher() {
        if (msg.sender != slasher) revert NotSlasher(msg.sender);
        _;
    }

    modifier onlyHolder() {
        if (!isHolder[msg.sender]) revert NotHolder(msg.sender);
        _;
    }

    /// @notice Adds `amount` to the caller's own stake as a provider. The caller must have approved it.
    function deposit(uint128 amount) external {
        _add(msg.sender, amount);
    }

    /// @notice Delegates `amount` to a provider: it is slashed as the provider's own stake is, and comes back as that does.
    /// The caller must have approved it.
    function delegate(address provider, uint128 amount) external {
        _add(provider, amount);
    }

    /// @notice Asks `amount` of the caller's own stake back. A second request starts the clock again for both.
    function requestWithdraw(uint128 amount) external {
        _ask(msg.sender, amount);
    }

    /// @notice Asks `amount` of what the caller delegated back. A second request starts the clock again for both.
    function undelegate(address provider, uint128 amount) external {
        _ask(provider, amount);
    }

    /// @notice Pays out what the caller asked back of its own stake or of what it delegated to `provider`, once the
    /// unbonding time is over and nothing holds the provider's pool.
    function withdraw(address provider) external {
        Pool storage pool = _pools[provider];
        Part storage part = _parts[provider][msg.sender];
        if (pool.holds != 0) revert StakeHeld(provider, pool.holds);
        if (part.unbonding == 0 || part.generation != pool.generation) revert NothingUnbonding(provider, msg.sender);
        if (block.timestamp < part.unlockAt) revert StillUnbonding(provider, part.unlockAt, block.timestamp);
        uint128 shares = part.unbonding;
        uint128 amount = _worth(pool, shares);
        (part.shares, part.unbonding) = (part.shares - shares, 0);
        (pool.stake, pool.shares) = (pool.stake - amount, pool.shares - shares);
        emit Withdrawn(provider, msg.sender, amount);
        token.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IStakeVault
    function hold(address provider) external onlyHolder {
        holdsBy[provider][msg.sender]++;
        emit Held(provider, msg.sender, ++_pools[provider].holds);
    }

    /// @inheritdoc IStakeVault
    function letGo(address provider) external onlyHolder {
        if (holdsBy[provider][msg.sender] == 0) revert NotHeld(provider, msg.sender);
        holdsBy[provider][msg.sender]--;
        emit Held(provider, msg.sender, --_pools[provider].holds);
    }

    /// @inheritdoc IStakeVault
    function slash(address provider, uint128 amount, address reporter, uint16 shareBp, address submitter, uint16 tipBp)
        external
        onlySlasher
    {
        if (shareBp > MAX_SHARE_BP || tipBp > MAX_TIP_BP) revert ShareTooHigh(shareBp, tipBp);
        if (amount == 0) revert ZeroAmount();
        Pool storage pool = _pools[provider];
        if (amount > pool.stake) revert InsufficientStake(provider, amount, pool.stake);
        uint256 own = uint256(amount) * _shares(pool, _parts[provider][provider]) / pool.shares;
        // Both are at most `amount`.
        // forge-lint: disable-next-line(unsafe-typecast)
        (uint128 share, uint128 tip) = (uint128(own * shareBp / FULL_BP), uint128(own * tipBp / FULL_BP));
        pool.stake -= amount;
        if (pool.stake == 0) (pool.shares, pool.generation) = (0, pool.generation + 1);
        emit Slashed(provider, amount, reporter, share, submitter, tip);
        if (share != 0) token.safeTransfer(reporter, share);
        if (tip != 0) token.safeTransfer(submitter, tip);
        token.safeTransfer(treasury, amount - share - tip);
    }

    /// @inheritdoc IStakeVault
    function stakeOf(address provider) external view returns (uint128) {
        return _pools[provider].stake;
    }

    /// @notice What an owner has with a provider (for the provider itself, its own stake), how much of it is asked back, and
    /// from when that may be taken. The difference, to the unit, is what can be asked back now.
    function partOf(address provider, address owner)
        external
        view
        returns (uint128 amount, uint128 unbonding, uint64 unlockAt)
    {
        Pool storage pool = _pools[provider];
        Part storage part = _parts[provider][owner];
        if (part.generation != pool.generation) return (0, 0, 0);
        unbonding = _worth(pool, part.unbonding);
        return (_worth(pool, part.shares - part.unbonding) + unbonding, unbonding, part.unlockAt);
    }

    /// @notice All shares of a provider's pool. `stakeOf` divided by it is what a share is worth, at most a token.
    function sharesOf(address provider) external view returns (uint128) {
        return _pools[provider].shares;
    }

    /// @notice How many cases hold it.
    function holdsOf(address provider) external view returns (uint64) {
        return _pools[provider].holds;
    }

    function _add(address provider, uint128 amount) private {
        if (amount == 0) revert ZeroAmount();
        if (provider == address(0)) revert ZeroAddress();
        Pool storage pool = _pools[provider];
        Part storage part = _parts[provider][msg.sender];
        if (part.generation != pool.generation) {
            (part.shares, part.unbonding, part.unlockAt, part.generation) = (0, 0, 0, pool.generation);
        }
        uint256 shares = pool.shares == 0 ? amount : uint256(amount) * pool.shares / pool.stake;
        if (shares > type(uint128).max - pool.shares) revert TooManyShares(provider, shares);
        // forge-lint: disable-next-line(unsafe-typecast)
        uint128 minted = uint128(shares); // held against the type's limit above
        part.shares += minted;
        (pool.stake, pool.shares) = (pool.stake + amount, pool.shares + minted);
        emit Staked(provider, msg.sender, amount, minted, pool.stake);
        token.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @dev As many shares as `amount` takes, rounded up; there are that many, for `amount` is at most what they are worth.
    function _ask(address provider, uint128 amount) private {
        if (amount == 0) revert ZeroAmount();
        Pool storage pool = _pools[provider];
        Part storage part = _parts[provider][msg.sender];
        uint128 free = _shares(pool, part) == 0 ? 0 : _worth(pool, part.shares - part.unbonding);
        if (amount > free) revert InsufficientStake(provider, amount, free);
        part.unbonding += uint128((uint256(amount) * pool.shares + pool.stake - 1) / pool.stake);
        part.unlockAt = uint64(block.timestamp) + unbondingTime;
        emit WithdrawRequested(provider, msg.sender, amount, part.unlockAt);
    }

    function _shares(Pool storage pool, Part storage part) private view returns (uint128) {
        return part.generation == pool.generation ? part.shares : 0;
    }

    function _worth(Pool storage pool, uint128 shares) private view returns (uint128) {
        return shares == 0 ? 0 : uint128(uint256(shares) * pool.stake / pool.shares);
    }
}
