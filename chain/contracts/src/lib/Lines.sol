// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Chacha} from "./Chacha.sol";
import {Philox} from "./Philox.sol";

/// @title Lines
/// @notice The line function of docs/protocol.md, section 18.1, of lines that are given, and the light cache from nothing.
/// @dev A line as bytes is its 16 words, big-endian: two words of the EVM.
library Lines {
    error LinesSize(uint256 length, uint256 wanted);
    error LineOutOfRange(uint256 number, uint256 lines);

    /// @notice Bytes of a line, lines of a layer, parents of a line of the dataset.
    uint256 internal constant SIZE = 64;
    uint256 internal constant LAYER = 1 << 18;
    uint256 internal constant PARENTS = 256;

    bytes32 private constant TAG_CACHE = "slark/v1/memory/cache";
    uint256 private constant LAYER_PARENTS = 8;

    /// @notice keyC: what the light cache of a device derives from in an Era.
    function cacheKey(bytes32 matrixSeed, address provider, bytes32 device) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(TAG_CACHE, matrixSeed, provider, device));
    }

    /// @notice Line i of the dataset, made of the lines of C2 that are given: line i mod 2^18, then its parents in order.
    /// @return w0 the line, its first half
    /// @return w1 the other
    /// @return numbers of the lines that were read, in the same order
    function ofParents(bytes calldata parents, uint256 i)
        internal
        pure
        returns (bytes32 w0, bytes32 w1, uint256[] memory numbers)
    {
        if (parents.length != SIZE * (PARENTS + 1)) revert LinesSize(parents.length, SIZE * (PARENTS + 1));
        numbers = new uint256[](PARENTS + 1);
        numbers[0] = i % LAYER;
        uint256[4] memory x;
        (w0, w1) = lineAt(parents, 0);
        Chacha.begin(x, w0, w1, i);
        for (uint256 j = 0; j < PARENTS; j++) {
            numbers[j + 1] = Chacha.next(x);
            (w0, w1) = lineAt(parents, j + 1);
            Chacha.absorb(x, w0, w1, j);
        }
        (w0, w1) = Chacha.words(x);
    }

    /// @notice Line p of C2, the light cache, from its key alone.
    function ofCache(bytes32 keyC, uint256 p) internal pure returns (bytes32 w0, bytes32 w1) {
        return layer(keyC, 2, p);
    }

    /// @notice Line p of C0, C1 or C2.
    function layer(bytes32 keyC, uint256 level, uint256 p) internal pure returns (bytes32 w0, bytes32 w1) {
        if (p >= LAYER) revert LineOutOfRange(p, LAYER);
        if (level == 0) return first(keyC, p);
        uint256[4] memory x;
        (w0, w1) = layer(keyC, level - 1, p);
        Chacha.begin(x, w0, w1, p);
        for (uint256 j = 0; j < LAYER_PARENTS; j++) {
            (w0, w1) = layer(keyC, level - 1, Chacha.next(x));
            Chacha.absorb(x, w0, w1, j);
        }
        return Chacha.words(x);
    }

    /// @notice Line p of C0: vectors 0 to 3 of line p of the stream.
    function first(bytes32 keyC, uint256 p) internal pure returns (bytes32 w0, bytes32 w1) {
        (uint256 a, uint256 b, uint256 c, uint256 d) =
            Philox.vectors(keyC, p, 0x0000000000000000000000000000000100000000000000020000000000000003);
        // Field l from the top holds vector l: word w of it is in the w-th of the four.
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            function vector(s, x0, x1, x2, x3) -> v {
                v := or(
                    or(shl(96, and(shr(s, x0), 0xffffffff)), shl(64, and(shr(s, x1), 0xffffffff))),
                    or(shl(32, and(shr(s, x2), 0xffffffff)), and(shr(s, x3), 0xffffffff))
                )
            }
            w0 := or(shl(128, vector(192, a, b, c, d)), vector(128, a, b, c, d))
            w1 := or(shl(128, vector(64, a, b, c, d)), vector(0, a, b, c, d))
        }
    }

    /// @notice Line n of those that are given.
    function lineAt(bytes calldata lines, uint256 n) internal pure returns (bytes32 w0, bytes32 w1) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let from := add(lines.offset, mul(n, 64))
            w0 := calldataload(from)
            w1 := calldataload(add(from, 32))
        }
    }
}
