// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What a contract that takes verdicts of its own has to know of the settlement: Eras, their windows, and who may be held to a schedule.
interface IEraWindows {
    /// @notice The Era now running; 0 before the first.
    function currentEra() external view returns (uint64);
    /// @notice The Era's beacon, or zero if it was never opened.
    function beaconOf(uint64 era) external view returns (bytes32);
    /// @notice Until when verdicts of the Era may be committed to (Unix seconds); 0 while its end was not seen.
    function commitsDue(uint64 era) external view returns (uint64);
    /// @notice Until when they may be revealed (Unix seconds); 0 while its end was not seen.
    function revealsDue(uint64 era) external view returns (uint64);
    /// @notice Whether so few seats of the Era were revealed that it was an outage.
    function isVoid(uint64 era) external view returns (bool);
    /// @notice The hash that a verifier has bound itself to in an Era, its last two bytes zero, or zero. Of an Era until the second after it.
    function pledgeOf(uint64 era, address verifier) external view returns (bytes32);
    /// @notice What a seat that is not revealed costs, 1e-18 tokens.
    function silentPenalty() external view returns (uint128);
}
