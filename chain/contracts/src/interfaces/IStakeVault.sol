// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What Settlement may do with stake.
interface IStakeVault {
    /// @notice Puts all of the provider's stake into escrow. @return amount how much is frozen now.
    function freeze(address provider) external returns (uint128 amount);
    /// @notice Ends the escrow; the stake is the provider's again.
    function release(address provider) external;
    /// @notice Takes `amount` out of escrow for the treasury.
    function slash(address provider, uint128 amount) external;
}
