// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What Settlement has done on the network's contracts.
interface IOwedActions {
    /// @notice What was decided of a provider's Era. By Settlement.
    /// @param slash whether the Era's reward is lost
    /// @param tierBefore documented tier; tierAfter the same if it does not move
    struct Consequence {
        address provider;
        bool slash;
        uint8 tierBefore;
        uint8 tierAfter;
    }

    function owe(uint64 era, Consequence[] calldata list) external;
}
