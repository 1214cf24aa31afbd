// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What those who give others time to act ask of the contract that punishes.
interface IPause {
    /// @notice When the latest pause of new punishments ends or ended (Unix seconds), 0 if there was none.
    function pausedUntil() external view returns (uint64);
}
