// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What the contract that convicts may do with stake.
interface IStakeVault {
    /// @notice Keeps the provider's stake where it is until it is let go as often as it was held.
    function hold(address provider) external;
    /// @notice Ends one hold.
    function letGo(address provider) external;
    /// @notice Takes `amount` of the provider's stake, what is being asked back included: `share` of it for `reporter`, at
    /// most a quarter, `tip` for `submitter`, at most a twentieth, the rest for the treasury.
    function slash(address provider, uint128 amount, address reporter, uint128 share, address submitter, uint128 tip)
        external;
    /// @notice All stake held for the provider.
    function stakeOf(address provider) external view returns (uint128);
}
