// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What a contract that checks evidence asks of the one that punishes.
interface IConvictions {
    /// @notice What was proven.
    /// @param verifier whose challenge it was: the reporter's share is its own, whoever submits
    /// @param submitter who paid for the transaction
    /// @param lenient costs what a first error does, whatever there was before
    struct Finding {
        address provider;
        address verifier;
        address submitter;
        uint64 era;
        bytes32 challenge;
        uint8 ground;
        bool lenient;
    }

    /// @notice Punishes a proven error, once a challenge.
    function convict(Finding calldata f) external returns (uint256 id);
    /// @notice Records what is no proof of intent, once a challenge. It costs nothing here.
    function strike(Finding calldata f) external;
    /// @notice Takes the price of a fault, in an Era, that was shown in answer to a demand. Never reverts because of a pause.
    function charge(address provider, uint64 era) external;
    /// @notice Keeps stake where it is while a demand is open, and lets it go. A pause stops the first, never the second.
    function hold(address provider) external;
    function letGo(address provider) external;
    /// @notice The conviction over a challenge, 0 if there is none.
    function convictionOf(bytes32 challenge) external view returns (uint256 id);
    /// @notice Whether an error in an Era would be a repeated one now.
    function isRepeated(address provider, uint64 era) external view returns (bool);
    /// @notice Reverts unless evidence of this Era is still taken, and new punishments are not paused.
    function requireTimely(uint64 era) external view;
}
