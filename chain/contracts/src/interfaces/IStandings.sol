// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What the contracts around Settlement tell it of providers' counters.
interface IStandings {
    /// @notice A number has a new provider, which nothing up to `era` is about. By the contract that numbers providers.
    function renew(uint32 number, uint64 era) external;
    /// @notice The provider's tier is another one: its counters begin anew. By the contract that has moved it.
    function recount(address provider, uint8 tier) external;
}
