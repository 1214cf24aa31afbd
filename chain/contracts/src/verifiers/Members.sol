// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IProviderRewardsManager} from "../interfaces/IProviderRewardsManager.sol";

/// @title Members
/// @notice Who verifies in which Era, and with what weight. A change takes effect with the next Era, so that an Era's list and
/// with it every seat is fixed before its beacon can be known.
/// @dev The list as it will be is kept; the first change in a later Era, or anybody by `freeze`, writes down the one that the
/// changes before had led to. A member is one word of a version: address (160 bits, low) | weight of all before it (48) | that of all up to it (48).
abstract contract Members {
    struct Version {
        uint64 fromEra;
        uint16 members;
        uint96 total;
    }

    /// @notice Eras from `fromEra` to `untilEra`, both included.
    struct Term {
        uint64 fromEra;
        uint64 untilEra; // the last number there is: until further notice
    }

    event VerifierJoined(address indexed verifier, uint64 fromEra);
    event VerifierLeft(address indexed verifier, uint64 untilEra);
    event MembersFrozen(uint64 indexed fromEra, uint16 members, uint96 total);

    error NoSuchPlace(uint64 era, uint16 place);
    error TooManyVerifiers(uint256 max);

    /// @notice How many verifiers there can be: a list must fit in one transaction.
    uint256 public constant MAX_MEMBERS = 256;
    /// @notice What a weight of 1 stands for, in 1e-18 tokens.
    uint128 public constant WEIGHT_UNIT = 1e15;
    /// @notice What a verifier can have staked, 1e-18 tokens: with as many as there can be, weights fit into 48 bits.
    uint128 public constant MOST = 2 ** 40 * WEIGHT_UNIT;
    uint64 private constant OPEN = type(uint64).max;

    /// @notice Counts the Eras.
    IProviderRewardsManager public immutable rewards;

    address[] private _list; // as it will be from the Era after `_changedIn` on
    mapping(address member => uint256) private _at; // place in it, from 1
    uint64 private _changedIn; // the Era of the last change that is in no version
    bool private _changed;
    Version[] private _versions;
    mapping(uint256 version => mapping(uint256 place => uint256)) private _words;
    mapping(address member => Term[]) private _terms;

    constructor(IProviderRewardsManager rewards_) {
        rewards = rewards_;
    }

    /// @notice Writes down the list of the Era now running, if changes before it led to a new one.
    function freeze() public virtual {
        _freeze(_currentEra());
    }

    /// @notice Whether `account` verifies in `era`.
    function isVerifierAt(address account, uint64 era) public view virtual returns (bool) {
        Term[] storage terms = _terms[account];
        for (uint256 i = terms.length; i > 0; i--) {
            if (terms[i - 1].fromEra <= era) return era <= terms[i - 1].untilEra;
        }
        return false;
    }

    /// @notice The members of an Era by place, with their weights. Of an Era yet to come: as things stand.
    function membersAt(uint64 era) external view returns (address[] memory members, uint96[] memory weights) {
        if (_changed && _changedIn < era) return _asTheyStand();
        (bool found, uint256 v) = _versionAt(era);
        if (!found) return (members, weights);
        uint256 n = _versions[v].members;
        (members, weights) = (new address[](n), new uint96[](n));
        for (uint256 i = 0; i < n; i++) {
            uint256 word = _words[v][i];
            // A word is 160 bits of address and 96 of weight.
            // forge-lint: disable-next-line(unsafe-typecast)
            (members[i], weights[i]) = (address(uint160(word)), uint48(word >> 208) - uint48(word >> 160));
        }
    }

    /// @notice The member at a place of an Era's list: draws from `low` to before `high`, of `total`, are its own.
    function weightAt(uint64 era, uint16 place)
        public
        view
        virtual
        returns (address member, uint96 low, uint96 high, uint96 total)
    {
        (bool found, uint256 v) = _versionAt(era);
        if (!found || place >= _versions[v].members) revert NoSuchPlace(era, place);
        uint256 word = _words[v][place];
        return (address(uint160(word)), uint48(word >> 160), uint48(word >> 208), _versions[v].total);
    }

    /// @notice The weight of all members of an Era.
    function totalWeightAt(uint64 era) public view virtual returns (uint96) {
        (bool found, uint256 v) = _versionAt(era);
        return found ? _versions[v].total : 0;
    }

    function _stakeOf(address member) internal view virtual returns (uint128);

    function _currentEra() internal view returns (uint64) {
        return uint64(rewards.getCurrentEra());
    }

    function _isListed(address account) internal view returns (bool) {
        return _at[account] != 0;
    }

    /// @dev Lists `account` from the next Era on.
    function _join(address account) internal {
        if (_list.length == MAX_MEMBERS) revert TooManyVerifiers(MAX_MEMBERS);
        uint64 from = _change() + 1;
        _list.push(account);
        _at[account] = _list.length;
        _terms[account].push(Term(from, OPEN));
        emit VerifierJoined(account, from);
    }

    /// @dev Takes `account` off the list from the next Era on. It still has its seats of the Eras before.
    function _part(address account) internal {
        uint64 until = _change();
        uint256 i = _at[account] - 1;
        address last = _list[_list.length - 1];
        (_list[i], _at[last]) = (last, i + 1);
        _list.pop();
        delete _at[account];
        Term[] storage terms = _terms[account];
        terms[terms.length - 1].untilEra = until;
        emit VerifierLeft(account, until);
    }

    /// @dev Must come before every change of the list, or of the stake of who is on it. Returns the current Era.
    function _change() internal returns (uint64 era) {
        era = _currentEra();
        _freeze(era);
        (_changed, _changedIn) = (true, era);
    }

    function _freeze(uint64 era) private {
        if (!_changed || _changedIn >= era) return;
        uint256 v = _versions.length;
        uint256 n = _list.length;
        uint256 sum = 0;
        for (uint256 i = 0; i < n; i++) {
            address member = _list[i];
            uint256 word = uint256(uint160(member)) | sum << 160;
            sum += _stakeOf(member) / WEIGHT_UNIT;
            _words[v][i] = word | sum << 208;
        }
        // At most 256 members, of stakes of 128 bits in units of 1e15.
        // forge-lint: disable-next-line(unsafe-typecast)
        _versions.push(Version(_changedIn + 1, uint16(n), uint96(sum)));
        _changed = false;
        // forge-lint: disable-next-line(unsafe-typecast)
        emit MembersFrozen(_changedIn + 1, uint16(n), uint96(sum));
    }

    function _asTheyStand() private view returns (address[] memory members, uint96[] memory weights) {
        members = _list;
        weights = new uint96[](members.length);
        for (uint256 i = 0; i < members.length; i++) {
            // A stake is 128 bits, and the unit 1e15.
            // forge-lint: disable-next-line(unsafe-typecast)
            weights[i] = uint96(_stakeOf(members[i]) / WEIGHT_UNIT);
        }
    }

    function _versionAt(uint64 era) private view returns (bool, uint256) {
        for (uint256 i = _versions.length; i > 0; i--) {
            if (_versions[i - 1].fromEra <= era) return (true, i - 1);
        }
        return (false, 0);
    }
}
