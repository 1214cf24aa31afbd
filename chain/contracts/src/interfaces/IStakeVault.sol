// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What the contract that convicts, and those in which a case can be open, may do with stake.
interface IStakeVault {
    /// @notice Keeps the provider's stake, delegated stake included, where it is until the caller has let it go as often as it held it.
    function hold(address provider) external;
    /// @notice Ends one hold of the caller's.
    function letGo(address provider) external;
    /// @notice Takes `amount` of the provider's stake, from what is its own, what is delegated and what is being asked back
    /// alike. Of the provider's own part, and of nothing else, `shareBp` (1/100 percent, at most 2500) is for `reporter` and
    /// `tipBp` (at most 500) for `submitter`; the rest is the treasury's.
    /// @dev If they were paid of delegated stake, a provider could convict itself and live on what it was trusted with.
    function slash(address provider, uint128 amount, address reporter, uint16 shareBp, address submitter, uint16 tipBp)
        external;
    /// @notice All stake held for the provider, delegated stake included.
    function stakeOf(address provider) external view returns (uint128);
}
