// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Verdicts
/// @notice What a seat says of ten providers, in one word:
///
///     bits 24i..24i+23   verdict of the i-th: uptime (14 bits, 1/100 percent) << 10 | samples it rests on (10 bits, 0 = no opinion)
///     bits 240..255      u16 of the Era: a word of another Era is inert
library Verdicts {
    /// @notice Verdicts in a word.
    uint256 internal constant PER_WORD = 10;
    /// @notice Bits of a verdict.
    uint256 internal constant BITS = 24;
    // forge-lint: disable-next-line(incorrect-shift)
    uint256 internal constant MASK = (1 << BITS) - 1;
    uint256 internal constant SAMPLES_BITS = 10;
    // forge-lint: disable-next-line(incorrect-shift)
    uint256 internal constant SAMPLES_MASK = (1 << SAMPLES_BITS) - 1;
    /// @notice The greatest verdict there is: 100 % of as many samples as there is room for.
    uint256 internal constant GREATEST = 10_000 << SAMPLES_BITS | SAMPLES_MASK;

    /// @notice The Era as words have it: the lower 16 bits.
    function tag(uint256 era) internal pure returns (uint256) {
        return era & 0xffff;
    }

    /// @notice Whether a word is of the Era.
    function isOf(uint256 word, uint64 era) internal pure returns (bool) {
        return word >> 240 == tag(era);
    }

    /// @notice The i-th verdict of a word, 0 if it is no opinion: no samples, or more than 100 %.
    function opinion(uint256 word, uint256 i) internal pure returns (uint256 v) {
        v = word >> (BITS * i) & MASK;
        if (v & SAMPLES_MASK == 0 || v > GREATEST) v = 0;
    }

    /// @notice How many words a seat has of a cohort.
    function wordsFor(uint256 providers) internal pure returns (uint256) {
        return (providers + PER_WORD - 1) / PER_WORD;
    }
}
