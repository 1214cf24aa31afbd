// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ruled} from "./Administered.sol";

/// @title Pausable
/// @notice Stops new punishments for 7 days, for the case that a contract is found to be wrong. It ends by itself, and cannot
/// be repeated before 28 days after it began, so that who can pause cannot forgive. Whatever is no new punishment never asks
/// for it: withdrawals, answers, claims, settling.
/// @dev The contract that uses this calls `_requireUnpaused` where a punishment begins.
abstract contract Pausable is Ruled {
    event Paused(uint64 until);
    event Resumed();

    error PunishmentsPaused(uint64 until);
    error NotPaused();
    error PausedLately(uint64 notBefore);

    /// @notice Seconds that a pause lasts.
    uint64 public constant PAUSE_TIME = 7 days;
    /// @notice Seconds between the beginnings of two.
    uint64 public constant PAUSE_EVERY = 28 days;

    /// @notice New punishments are stopped before this (Unix seconds).
    uint64 public pausedUntil;
    /// @notice Before this (Unix seconds) there is no further pause.
    uint64 public nextPauseAt;

    /// @notice Stops new punishments. The admin.
    function pause() external {
        _requireAdmin();
        if (block.timestamp < nextPauseAt) revert PausedLately(nextPauseAt);
        pausedUntil = uint64(block.timestamp) + PAUSE_TIME;
        nextPauseAt = uint64(block.timestamp) + PAUSE_EVERY;
        emit Paused(pausedUntil);
    }

    /// @notice Ends a pause before its time. The admin.
    function resume() external {
        _requireAdmin();
        if (!paused()) revert NotPaused();
        pausedUntil = uint64(block.timestamp);
        emit Resumed();
    }

    /// @notice Whether new punishments are stopped now.
    function paused() public view returns (bool) {
        return block.timestamp < pausedUntil;
    }

    function _requireUnpaused() internal view {
        if (paused()) revert PunishmentsPaused(pausedUntil);
    }
}
