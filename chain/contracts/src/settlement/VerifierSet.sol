// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SettlementBase} from "./SettlementBase.sol";
import {Tally} from "../lib/Tally.sol";

/// @title VerifierSet
/// @notice Who verifies in which Era. A change takes effect with the next Era, so the set of a running Era, and
/// with it every verifier's seat, is fixed before its beacon is known.
/// @dev Seam: a committee drawn by stake replaces `_seatOf` and `verifiersAt`; nothing else asks who may report.
abstract contract VerifierSet is SettlementBase {
    struct Version {
        uint64 fromEra;
        address[] members;
    }

    event VerifierAdded(address indexed verifier, uint64 activeFromEra);
    event VerifierRemoved(address indexed verifier, uint64 activeUntilEra);

    error AlreadyVerifier(address verifier);
    error UnknownVerifier(address verifier);
    error TooManyVerifiers(uint256 max);
    error NotVerifierInEra(address caller, uint64 era);

    Version[] private _versions;

    /// @notice Adds a verifier from the next Era on. Admin only.
    function addVerifier(address verifier) external onlyAdmin {
        if (verifier == address(0)) revert ZeroAddress();
        Version storage v = _next();
        if (_indexIn(v.members, verifier) != type(uint256).max) revert AlreadyVerifier(verifier);
        if (v.members.length == Tally.SEATS) revert TooManyVerifiers(Tally.SEATS);
        v.members.push(verifier);
        emit VerifierAdded(verifier, v.fromEra);
    }

    /// @notice Removes a verifier from the next Era on; it still reports the Eras it worked in. Admin only.
    function removeVerifier(address verifier) external onlyAdmin {
        Version storage v = _next();
        uint256 i = _indexIn(v.members, verifier);
        if (i == type(uint256).max) revert UnknownVerifier(verifier);
        v.members[i] = v.members[v.members.length - 1];
        v.members.pop();
        emit VerifierRemoved(verifier, v.fromEra - 1);
    }

    /// @notice The verifiers of an Era, in the order of their seats. For an Era yet to come: as things stand.
    function verifiersAt(uint64 era) public view returns (address[] memory members) {
        (bool found, uint256 i) = _versionAt(era);
        return found ? _versions[i].members : members;
    }

    /// @notice Whether `account` verifies in `era`.
    function isVerifierAt(address account, uint64 era) external view override returns (bool) {
        (bool found, uint256 i) = _versionAt(era);
        return found && _indexIn(_versions[i].members, account) != type(uint256).max;
    }

    /// @dev The caller's seat and the number of seats, or a revert.
    function _seatOf(address account, uint64 era) internal view returns (uint256 seat, uint256 seats) {
        (bool found, uint256 i) = _versionAt(era);
        seat = found ? _indexIn(_versions[i].members, account) : type(uint256).max;
        if (seat == type(uint256).max) revert NotVerifierInEra(account, era);
        seats = _versions[i].members.length;
    }

    /// @dev How many verifiers the Era has.
    function _seats(uint64 era) internal view returns (uint256) {
        (bool found, uint256 i) = _versionAt(era);
        return found ? _versions[i].members.length : 0;
    }

    /// @dev The version for the next Era, made by copying the last one if there is none yet.
    function _next() private returns (Version storage v) {
        uint64 from = currentEra() + 1;
        uint256 n = _versions.length;
        if (n > 0 && _versions[n - 1].fromEra == from) return _versions[n - 1];
        v = _versions.push();
        v.fromEra = from;
        if (n > 0) v.members = _versions[n - 1].members;
    }

    function _versionAt(uint64 era) private view returns (bool, uint256) {
        for (uint256 i = _versions.length; i > 0; i--) {
            if (_versions[i - 1].fromEra <= era) return (true, i - 1);
        }
        return (false, 0);
    }

    function _indexIn(address[] storage list, address account) private view returns (uint256) {
        for (uint256 i = 0; i < list.length; i++) {
            if (list[i] == account) return i;
        }
        return type(uint256).max;
    }
}
