// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What is asked before a new punishment.
interface IPausable {
    /// @notice Whether new punishments are stopped now.
    function paused() external view returns (bool);
}
