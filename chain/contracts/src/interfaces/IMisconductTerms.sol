// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What a verifier loses that its own signatures convict.
interface IMisconductTerms {
    /// @notice What misconduct in an Era costs of the stake, 1e-18 tokens.
    function misconductAt(uint64 era) external view returns (uint128);
}
