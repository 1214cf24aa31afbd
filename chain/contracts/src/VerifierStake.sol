// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IProviderRewardsManager} from "./interfaces/IProviderRewardsManager.sol";
import {IVerifierStake} from "./interfaces/IVerifierStake.sol";
import {Members} from "./verifiers/Members.sol";

/// @title VerifierStake
/// @notice Verifiers' stake. Whoever stakes the minimum verifies from the next Era on, with seats in proportion to stake, until it
/// leaves or falls below the minimum; nobody is named. Stake leaves to its owner after the unbonding time, or is taken by the
/// contracts that this one was made with. There is no admin.
contract VerifierStake is IVerifierStake, Members {
    using SafeERC20 for IERC20;

    /// @param token the staked token
    /// @param treasury who receives what is taken
    /// @param rewards counts the Eras
    struct Contracts {
        IERC20 token;
        address treasury;
        IProviderRewardsManager rewards;
    }

    /// @param minimum stake of a verifier, 1e-18 tokens; at least WEIGHT_UNIT
    /// @param unbondingTime seconds between leaving and being paid
    struct Params {
        uint128 minimum;
        uint64 unbondingTime;
    }

    struct Account {
        uint128 stake;
        uint64 unlockAt; // Unix seconds from which it may be taken; 0: it has not left
        uint64 holds; // nothing is paid out while this is above 0
    }

    struct Accuracy {
        uint64 agreed;
        uint64 judged;
    }

    event Staked(address indexed verifier, uint128 amount, uint128 stake);
    event Withdrawn(address indexed verifier, uint128 amount);
    event Held(address indexed verifier, uint64 holds);
    event VerifierSlashed(
        address indexed verifier, uint128 amount, Reason reason, address by, address tipTo, uint128 tip
    );
    event EndpointSet(address indexed verifier, string endpoint);

    error ZeroAddress();
    error BadParams(string name);
    error NotSlasher(address caller);
    error NotHeld(address verifier);
    error AlreadyRegistered(address verifier);
    error NotRegistered(address verifier);
    error BelowMinimum(uint256 stake, uint128 minimum);
    error TooMuch(uint256 stake, uint256 amount, uint128 most);
    error NothingStaked(address verifier);
    error StakeHeld(address verifier, uint64 holds);
    error StillUnbonding(address verifier, uint64 unlockAt, uint256 nowTs);
    error EndpointTooLong(uint256 length, uint256 max);
    error NotTheHolder(uint64 era, uint16 place, uint256 draw);
    error LengthMismatch();

    /// @dev A host name and a port.
    uint256 private constant ENDPOINT_MAX = 253 + 6;
    uint128 private constant TIP_DIVISOR = 20;

    IERC20 public immutable token;
    address public immutable treasury;
    uint128 public immutable minimum;
    uint64 public immutable unbondingTime;

    /// @notice The contracts that may slash, hold and judge. Fixed when this one is made.
    mapping(address => bool) public isSlasher;
    mapping(address verifier => Account) private _accounts;
    mapping(address verifier => Accuracy) private _accuracy;
    /// @notice Where a verifier can be reached by provers that cannot be reached; empty: nowhere.
    mapping(address verifier => string) public endpointOf;

    constructor(Contracts memory c, Params memory p, address[] memory slashers) Members(c.rewards) {
        if (address(c.token) == address(0) || c.treasury == address(0) || address(c.rewards) == address(0)) {
            revert ZeroAddress();
        }
        if (p.minimum < WEIGHT_UNIT) revert BadParams("minimum");
        (token, treasury) = (c.token, c.treasury);
        (minimum, unbondingTime) = (p.minimum, p.unbondingTime);
        for (uint256 i = 0; i < slashers.length; i++) {
            if (slashers[i] == address(0)) revert ZeroAddress();
            isSlasher[slashers[i]] = true;
        }
    }

    modifier onlySlasher() {
        if (!isSlasher[msg.sender]) revert NotSlasher(msg.sender);
        _;
    }

    /// @notice Makes the caller a verifier from the next Era on, with `amount` more of stake, which it must have approved. What it
    /// had staked before counts as well, so whoever left may come back with nothing more.
    function register(uint256 amount) external {
        if (_isListed(msg.sender)) revert AlreadyRegistered(msg.sender);
        Account storage a = _accounts[msg.sender];
        if (amount < MOST && a.stake + amount < minimum) revert BelowMinimum(a.stake + amount, minimum);
        _join(msg.sender);
        a.unlockAt = 0;
        _take(a, amount);
    }

    /// @notice Adds `amount` to the caller's stake: weight from the next Era on.
    function add(uint256 amount) external {
        if (!_isListed(msg.sender)) revert NotRegistered(msg.sender);
        _change();
        _take(_accounts[msg.sender], amount);
    }

    /// @notice The caller verifies until the end of this Era, and may take its stake after the unbonding time.
    function unregister() external {
        if (!_isListed(msg.sender)) revert NotRegistered(msg.sender);
        _out(msg.sender);
    }

    /// @notice Pays the stake of a caller who has left, once the unbonding time is over and nothing holds it.
    function withdraw() external {
        Account storage a = _accounts[msg.sender];
        uint128 amount = a.stake;
        if (_isListed(msg.sender)) revert AlreadyRegistered(msg.sender);
        if (amount == 0) revert NothingStaked(msg.sender);
        if (a.holds != 0) revert StakeHeld(msg.sender, a.holds);
        if (block.timestamp < a.unlockAt) revert StillUnbonding(msg.sender, a.unlockAt, block.timestamp);
        a.stake = 0;
        token.safeTransfer(msg.sender, amount);
        emit Withdrawn(msg.sender, amount);
    }

    /// @notice Says where the caller can be reached, as host:port; empty: nowhere. By verifiers.
    function setEndpoint(string calldata endpoint) external {
        if (!_isListed(msg.sender)) revert NotRegistered(msg.sender);
        if (bytes(endpoint).length > ENDPOINT_MAX) revert EndpointTooLong(bytes(endpoint).length, ENDPOINT_MAX);
        endpointOf[msg.sender] = endpoint;
        emit EndpointSet(msg.sender, endpoint);
    }

    /// @inheritdoc IVerifierStake
    function judge(
        uint64 era,
        uint16[] calldata places,
        uint256[] calldata draws,
        uint16[] calldata agreed,
        uint16[] calldata judged
    ) external onlySlasher {
        if (places.length != draws.length || places.length != agreed.length || places.length != judged.length) {
            revert LengthMismatch();
        }
        for (uint256 i = 0; i < places.length; i++) {
            if (judged[i] == 0) continue;
            (address member, uint96 low, uint96 high, uint96 total) = weightAt(era, places[i]);
            uint256 r = draws[i] % total;
            if (r < low || r >= high) revert NotTheHolder(era, places[i], draws[i]);
            Accuracy storage a = _accuracy[member];
            (a.agreed, a.judged) = (a.agreed + agreed[i], a.judged + judged[i]);
        }
    }

    /// @inheritdoc IVerifierStake
    function slash(address verifier, uint128 amount, Reason reason, address tipTo)
        external
        onlySlasher
        returns (uint128 taken)
    {
        Account storage a = _accounts[verifier];
        taken = amount < a.stake ? amount : a.stake;
        bool listed = _isListed(verifier);
        if (listed) _change();
        a.stake -= taken;
        if (listed && a.stake < minimum) _out(verifier);
        uint128 tip = tipTo == address(0) ? 0 : taken / TIP_DIVISOR;
        emit VerifierSlashed(verifier, taken, reason, msg.sender, tipTo, tip);
        if (tip != 0) token.safeTransfer(tipTo, tip);
        if (taken != tip) token.safeTransfer(treasury, taken - tip);
    }

    /// @inheritdoc IVerifierStake
    function hold(address verifier) external onlySlasher {
        emit Held(verifier, ++_accounts[verifier].holds);
    }

    /// @inheritdoc IVerifierStake
    function letGo(address verifier) external onlySlasher {
        if (_accounts[verifier].holds == 0) revert NotHeld(verifier);
        emit Held(verifier, --_accounts[verifier].holds);
    }

    /// @inheritdoc IVerifierStake
    function accuracyOf(address verifier) external view returns (uint64 agreed, uint64 judged) {
        Accuracy storage a = _accuracy[verifier];
        return (a.agreed, a.judged);
    }

    /// @notice What a verifier has staked, when it may be taken, and how many cases hold it.
    function accountOf(address verifier) external view returns (Account memory) {
        return _accounts[verifier];
    }

    function freeze() public override(IVerifierStake, Members) {
        Members.freeze();
    }

    function isVerifierAt(address account, uint64 era) public view override(IVerifierStake, Members) returns (bool) {
        return Members.isVerifierAt(account, era);
    }

    function weightAt(uint64 era, uint16 place)
        public
        view
        override(IVerifierStake, Members)
        returns (address, uint96, uint96, uint96)
    {
        return Members.weightAt(era, place);
    }

    function totalWeightAt(uint64 era) public view override(IVerifierStake, Members) returns (uint96) {
        return Members.totalWeightAt(era);
    }

    function _stakeOf(address member) internal view override returns (uint128) {
        return _accounts[member].stake;
    }

    function _out(address verifier) private {
        _part(verifier);
        _accounts[verifier].unlockAt = uint64(block.timestamp) + unbondingTime;
    }

    function _take(Account storage a, uint256 amount) private {
        if (amount >= MOST - a.stake) revert TooMuch(a.stake, amount, MOST);
        // Held against the type's limit above.
        // forge-lint: disable-next-line(unsafe-typecast)
        a.stake += uint128(amount);
        if (amount != 0) token.safeTransferFrom(msg.sender, address(this), amount);
        // forge-lint: disable-next-line(unsafe-typecast)
        emit Staked(msg.sender, uint128(amount), a.stake);
    }
}
