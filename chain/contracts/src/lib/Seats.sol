// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Seats
/// @notice Which member of an Era's list a seat falls to: the one whose share of the weight holds the draw modulo the total. With
/// replacement, so that seats follow stake, however it is spread over identities.
library Seats {
    bytes32 private constant SEAT = keccak256("slark/v1/seat");
    bytes32 private constant APPEAL = keccak256("slark/v1/appeal");

    /// @notice The draw of a seat in a cohort's committee.
    function draw(bytes32 beacon, uint32 cohort, uint8 seat) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(SEAT, beacon, cohort, seat)));
    }

    /// @notice The draw of a seat that hears a provider's appeal.
    function drawAppeal(bytes32 beacon, address provider, uint8 seat) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(APPEAL, beacon, provider, seat)));
    }

    /// @notice How many of `seats` must agree on what takes something away.
    function need(uint256 seats) internal pure returns (uint256) {
        return (4 * seats + 4) / 5;
    }
}
