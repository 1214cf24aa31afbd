// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Where the chance in an Era's beacon comes from.
interface IBeaconSource {
    /// @notice The one round that an Era beginning at `start` (Unix seconds) takes.
    function roundFor(uint64 start) external view returns (uint64);
    /// @notice The randomness of a round. Reverts unless `proof` shows it.
    function randomness(uint64 round, bytes calldata proof) external view returns (bytes32);
}
