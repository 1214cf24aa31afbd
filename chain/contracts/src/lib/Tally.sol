// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Tally
/// @notice All reports about one provider in one Era, in one storage word:
///
///     bits   0..223   14 seats of 16 bits: uptime in 1/100 percent, 0xffff = no opinion
///     bits 224..237   one bit a seat: it has reported
///     bit  240        settled
///
/// @dev A seat is the verifier's place in that Era's list. Committees with more than 14 seats, or packing per
/// seat instead of per provider, replace this file only.
library Tally {
    type Word is uint256;

    /// @notice Verifiers an Era can have.
    uint256 internal constant SEATS = 14;
    /// @notice A report that had no decided sample.
    uint16 internal constant NO_OPINION = 0xffff;
    uint256 private constant SETTLED = 1 << 240;

    /// @notice Whether the seat has reported.
    function has(Word w, uint256 seat) internal pure returns (bool) {
        return Word.unwrap(w) >> (224 + seat) & 1 == 1;
    }

    /// @notice What the seat reported. Only meaningful if it has.
    function vote(Word w, uint256 seat) internal pure returns (uint16) {
        return uint16(Word.unwrap(w) >> (16 * seat));
    }

    /// @notice The word with the seat's report in it. The seat must not have reported.
    function put(Word w, uint256 seat, uint16 uptimeBp) internal pure returns (Word) {
        return Word.wrap(Word.unwrap(w) | uint256(uptimeBp) << (16 * seat) | 1 << (224 + seat));
    }

    /// @notice Whether the Era is settled for the provider.
    function settled(Word w) internal pure returns (bool) {
        return Word.unwrap(w) & SETTLED != 0;
    }

    /// @notice The word, settled.
    function settle(Word w) internal pure returns (Word) {
        return Word.wrap(Word.unwrap(w) | SETTLED);
    }

    /// @notice How many seats have reported.
    function reports(Word w) internal pure returns (uint256 n) {
        for (uint256 mask = Word.unwrap(w) >> 224 & 0x3fff; mask != 0; mask &= mask - 1) {
            n++;
        }
    }

    /// @notice The reports that hold an opinion, ascending.
    function opinions(Word w) internal pure returns (uint16[] memory sorted) {
        sorted = new uint16[](SEATS);
        uint256 n = 0;
        for (uint256 seat = 0; seat < SEATS; seat++) {
            if (!has(w, seat) || vote(w, seat) == NO_OPINION) continue;
            uint16 v = vote(w, seat);
            uint256 i = n++;
            for (; i > 0 && sorted[i - 1] > v; i--) {
                sorted[i] = sorted[i - 1];
            }
            sorted[i] = v;
        }
        assembly ("memory-safe") {
            mstore(sorted, n)
        }
    }

    /// @notice The two middles; equal for an odd number. `sorted` must not be empty.
    function medians(uint16[] memory sorted) internal pure returns (uint16 low, uint16 high) {
        return (sorted[(sorted.length - 1) / 2], sorted[sorted.length / 2]);
    }
}
