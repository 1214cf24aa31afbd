// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What a fraud proof has to know of the settlement: who may sign in an Era, and what its matrices are.
interface IEraFacts {
    /// @notice The Era now running; 0 before the first.
    function currentEra() external view returns (uint64);
    /// @notice The Era's beacon, or zero if it was never opened.
    function beaconOf(uint64 era) external view returns (bytes32);
    /// @notice The provider's signer in an Era, or the zero address.
    function signerAt(address provider, uint64 era) external view returns (address);
    /// @notice Whether `account` verifies in `era`.
    function isVerifierAt(address account, uint64 era) external view returns (bool);
}
