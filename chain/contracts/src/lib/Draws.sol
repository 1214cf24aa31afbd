// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Verdicts} from "./Verdicts.sol";

/// @title Draws
/// @notice What a later beacon asks to be shown of a seat's verdicts.
///
///     d      = keccak256(abi.encode(keccak256("slark/v1/claim"), beacon, u64 era, u32 cohort, u8 seat, u8 i))
///     a, b, c = the three lowest groups of 64 bits of d, the lowest first
///
/// a draws a provider of the cohort, b one of its samples, c one of its passes.
library Draws {
    /// @param offset of the provider in its cohort
    /// @param pass its sample is a pass, which is to be shown and is paid; a failure, or no sample, cannot be shown and is not
    /// @param least as many passes the verdict claims
    /// @param chance chooses among the passes there are
    struct Asked {
        uint256 offset;
        bool pass;
        uint256 least;
        uint64 chance;
    }

    bytes32 private constant CLAIM = keccak256("slark/v1/claim");
    uint256 private constant FULL = 10_000;

    /// @notice The i-th draw of a seat, whose words are those of a cohort of so many providers.
    function ask(
        bytes32 beacon,
        uint64 era,
        uint32 cohort,
        uint8 seat,
        uint8 i,
        uint256 providers,
        uint256 slots,
        uint256[] calldata words
    ) internal pure returns (Asked memory asked) {
        uint256 d = uint256(keccak256(abi.encode(CLAIM, beacon, era, cohort, seat, i)));
        // Each cast cuts its draw out of the word.
        // forge-lint: disable-next-line(unsafe-typecast)
        (uint64 a, uint64 b, uint64 c) = (uint64(d), uint64(d >> 64), uint64(d >> 128));
        asked.offset = a % providers;
        uint256 v = Verdicts.opinion(words[asked.offset / Verdicts.PER_WORD], asked.offset % Verdicts.PER_WORD);
        uint256 samples = v & Verdicts.SAMPLES_MASK;
        asked.least = (v >> Verdicts.SAMPLES_BITS) * samples / FULL;
        asked.chance = c;
        asked.pass = b % (samples > slots ? samples : slots) < asked.least;
    }
}
