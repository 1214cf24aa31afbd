// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEraFacts} from "./IEraFacts.sol";

/// @notice What the contract of verifiers' rewards asks of Settlement.
interface IVerdictFacts is IEraFacts {
    /// @notice As Settlement's EraRecord.
    struct Record {
        bytes32 beacon;
        uint64 openedAt;
        uint64 endSeenAt;
        uint32 previous;
        uint32 numbers;
        uint8 source;
        uint56 round;
    }

    /// @notice What is known of an Era.
    function eraRecord(uint64 era) external view returns (Record memory);
    /// @notice Until when verdicts of the Era may be revealed (Unix seconds); 0 while its end was not seen.
    function revealsDue(uint64 era) external view returns (uint64);
    /// @notice What a verifier last committed to of an Era, as long as it is kept.
    function commitOf(uint64 era, address verifier) external view returns (bytes32);
    /// @notice Whether a seat revealed these words, as long as they are kept.
    function isSeat(uint64 era, uint32 cohort, uint8 seat, uint256[] calldata words) external view returns (bool);
    function seats() external view returns (uint8);
    function cohortSize() external view returns (uint8);
    function slots() external view returns (uint16);
}
