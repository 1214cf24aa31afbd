// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Chacha
/// @notice Rounds of ChaCha's quarter round (RFC 8439, 2.1) on the 16 words of a line, as the line function has them
/// (docs/protocol.md, section 18.1).
/// @dev A line is four rows of four words, 64 bits apart, word 0 of a row on top: one quarter round is four.
library Chacha {
    /// @dev x = the line; words 12 and 13 ^= i, low and high; one column round
    function begin(uint256[4] memory x, bytes32 w0, bytes32 w1, uint256 i) internal pure {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            mstore(x, 0)
            mstore(add(x, 0x20), 0)
            mstore(add(x, 0x40), 0)
            mstore(add(x, 0x60), or(shl(192, and(i, 0xffffffff)), shl(128, and(shr(32, i), 0xffffffff))))
        }
        _round(x, w0, w1, 0, false);
    }

    /// @dev x ^= the parent; word 0 += golden (j+1); one column round if j is even, one diagonal round if j is odd
    function absorb(uint256[4] memory x, bytes32 w0, bytes32 w1, uint256 j) internal pure {
        unchecked {
            _round(x, w0, w1, (0x9E3779B9 * (j + 1)) & 0xffffffff, j & 1 == 1);
        }
    }

    /// @dev (x0 + x5 + x10 + x15) >> 14: the parent that is read next
    function next(uint256[4] memory x) internal pure returns (uint256 p) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            p := add(
                add(shr(192, mload(x)), shr(128, mload(add(x, 0x20)))),
                add(shr(64, mload(add(x, 0x40))), mload(add(x, 0x60)))
            )
            p := shr(14, and(p, 0xffffffff))
        }
    }

    /// @dev the line as its bytes
    function words(uint256[4] memory x) internal pure returns (bytes32 w0, bytes32 w1) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            // a row without the gaps
            function row(y) -> z {
                z := and(or(y, shr(32, y)), 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff)
                z := and(or(z, shr(64, z)), 0xffffffffffffffffffffffffffffffff)
            }
            w0 := or(shl(128, row(mload(x))), row(mload(add(x, 0x20))))
            w1 := or(shl(128, row(mload(add(x, 0x40)))), row(mload(add(x, 0x60))))
        }
    }

    /// @dev x ^= the line; word 0 += plus; one round, by columns or diagonals
    function _round(uint256[4] memory x, bytes32 w0, bytes32 w1, uint256 plus, bool diagonal) private pure {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            function l32() -> m {
                m := 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff
            }
            // the words in the low half of y, 64 bits apart
            function spread(y) -> z {
                z := and(or(y, shl(64, y)), 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff)
                z := and(or(z, shl(32, z)), l32())
            }
            function rotate(y, n) -> z {
                z := shl(n, y)
                z := and(or(z, shr(32, z)), l32())
            }
            let low := 0xffffffffffffffffffffffffffffffff
            let a := and(add(xor(mload(x), spread(shr(128, w0))), shl(192, plus)), l32())
            let b := xor(mload(add(x, 0x20)), spread(and(w0, low)))
            let c := xor(mload(add(x, 0x40)), spread(shr(128, w1)))
            let d := xor(mload(add(x, 0x60)), spread(and(w1, low)))
            if diagonal {
                b := or(shl(64, b), shr(192, b))
                c := or(shl(128, c), shr(128, c))
                d := or(shr(64, d), shl(192, d))
            }
            a := and(add(a, b), l32())
            d := rotate(xor(d, a), 16)
            c := and(add(c, d), l32())
            b := rotate(xor(b, c), 12)
            a := and(add(a, b), l32())
            d := rotate(xor(d, a), 8)
            c := and(add(c, d), l32())
            b := rotate(xor(b, c), 7)
            if diagonal {
                b := or(shr(64, b), shl(192, b))
                c := or(shl(128, c), shr(128, c))
                d := or(shl(64, d), shr(192, d))
            }
            mstore(x, a)
            mstore(add(x, 0x20), b)
            mstore(add(x, 0x40), c)
            mstore(add(x, 0x60), d)
        }
    }
}
