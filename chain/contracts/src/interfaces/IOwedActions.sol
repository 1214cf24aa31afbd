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

    /// @notice A slash or demotion that is still owed.
    /// @param waitsFor the slash of the same Era that is done before it, if that is still owed; 0: none
    /// @param notBefore Unix seconds from when it is done
    struct Punishment {
        address provider; // zero: there is none of this number
        uint64 era;
        bool slash;
        uint64 waitsFor;
        uint64 notBefore;
    }

    function owe(uint64 era, Consequence[] calldata list) external;
    /// @notice The slash or demotion of a number.
    function punishmentOf(uint256 id) external view returns (Punishment memory);
}
