// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Philox
/// @notice Operand streams of docs/protocol.md, section 4 (Philox4x32-10; Salmon et al., SC'11), and what fraud proofs
/// need of them: one element of a product, and the column keys of a block.
/// @dev A 256-bit word holds four lanes of 32 bits, 64 bits apart, so that one MUL is four 32 x 32 -> 64 products: four
/// vectors at once. The high halves that MUL leaves in words 1 and 3 are masked only when they are next used.
/// The plain form, one vector at a time, is in the tests, which hold the two against each other.
library Philox {
    uint256 private constant L32 = 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff;
    uint256 private constant ONES = 0x0000000000000001000000000000000100000000000000010000000000000001;
    uint256 private constant M0 = 0xD2511F53;
    uint256 private constant M1 = 0xCD9E8D57;
    /// @dev bytes of the round keys of one line: three words for round 1, two for each of rounds 2 to 10
    uint256 private constant KEYS = 0x2a0;

    /// @notice Element (row, col) of C = A B: the sum over j < n of place j of line `row` of keyA times place j of line
    /// `col` of keyB, bytes taken as int8.
    /// @param n a multiple of 64, at most 65536, so that no sum below leaves its field
    /// @param keyA digest whose first 16 bytes are the stream key
    function dot(uint256 n, bytes32 keyA, uint256 row, bytes32 keyB, uint256 col) internal pure returns (int256 sum) {
        uint256 a = _line(keyA, row);
        uint256 b = _line(keyB, col);
        // Most of a proof's gas. The plain form and the vectors hold it.
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            // Four vectors of the line whose keys are at k, for the counters in the lanes of c. x1 and x3 are not masked.
            function vectors(k, c) -> x0, x1, x2, x3 {
                x3 := mul(c, 0xD2511F53)
                x2 := and(xor(shr(32, x3), mload(add(k, 0x20))), L32)
                x0 := mload(k)
                x1 := mload(add(k, 0x40))
                let p := mul(x0, 0xD2511F53)
                let q := mul(x2, 0xCD9E8D57)
                x0 := and(xor(xor(shr(32, q), x1), mload(add(k, 0x60))), L32)
                x2 := and(xor(xor(shr(32, p), x3), mload(add(k, 0x80))), L32)
                x1 := mul(x2, 0xCD9E8D57)
                x3 := mul(x0, 0xD2511F53)
                x0 := and(xor(xor(shr(32, x1), q), mload(add(k, 0xa0))), L32)
                x2 := and(xor(xor(shr(32, x3), p), mload(add(k, 0xc0))), L32)
                p := mul(x0, 0xD2511F53)
                q := mul(x2, 0xCD9E8D57)
                x0 := and(xor(xor(shr(32, q), x1), mload(add(k, 0xe0))), L32)
                x2 := and(xor(xor(shr(32, p), x3), mload(add(k, 0x100))), L32)
                x1 := mul(x2, 0xCD9E8D57)
                x3 := mul(x0, 0xD2511F53)
                x0 := and(xor(xor(shr(32, x1), q), mload(add(k, 0x120))), L32)
                x2 := and(xor(xor(shr(32, x3), p), mload(add(k, 0x140))), L32)
                p := mul(x0, 0xD2511F53)
                q := mul(x2, 0xCD9E8D57)
                x0 := and(xor(xor(shr(32, q), x1), mload(add(k, 0x160))), L32)
                x2 := and(xor(xor(shr(32, p), x3), mload(add(k, 0x180))), L32)
                x1 := mul(x2, 0xCD9E8D57)
                x3 := mul(x0, 0xD2511F53)
                x0 := and(xor(xor(shr(32, x1), q), mload(add(k, 0x1a0))), L32)
                x2 := and(xor(xor(shr(32, x3), p), mload(add(k, 0x1c0))), L32)
                p := mul(x0, 0xD2511F53)
                q := mul(x2, 0xCD9E8D57)
                x0 := and(xor(xor(shr(32, q), x1), mload(add(k, 0x1e0))), L32)
                x2 := and(xor(xor(shr(32, p), x3), mload(add(k, 0x200))), L32)
                x1 := mul(x2, 0xCD9E8D57)
                x3 := mul(x0, 0xD2511F53)
                x0 := and(xor(xor(shr(32, x1), q), mload(add(k, 0x220))), L32)
                x2 := and(xor(xor(shr(32, x3), p), mload(add(k, 0x240))), L32)
                p := mul(x0, 0xD2511F53)
                q := mul(x2, 0xCD9E8D57)
                x0 := and(xor(xor(shr(32, q), x1), mload(add(k, 0x260))), L32)
                x2 := and(xor(xor(shr(32, p), x3), mload(add(k, 0x280))), L32)
                x1 := q
                x3 := p
            }
            // The sum of the eight 32-bit digits of w.
            function digits(w) -> t {
                w := add(and(w, L32), and(shr(32, w), L32))
                t := and(add(add(shr(192, w), shr(128, w)), add(shr(64, w), w)), 0xffffffffffffffff)
            }
            // Bytes are taken as value + 128, corrected at the end: sum uv - 128 sum u - 128 sum v + 128^2 n. Two words
            // of a vector are merged, so that one byte of each is eight digits 32 bits apart; with B's digits reversed
            // the top digit of the product of the two is the sum of the eight products (at most 8 * 255^2: no carry).
            let m8 := 0x000000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff
            let x80 := 0x8080808080808080808080808080808080808080808080808080808080808080
            let uv := 0
            let su := 0
            let sv := 0
            for { let i := 0 } lt(i, shr(4, n)) { i := add(i, 4) } {
                let u01
                let u23
                {
                    // lane l has counter i + l; words 0 and 1, then 2 and 3
                    let c := add(mul(i, ONES), 0x0000000000000003000000000000000200000000000000010000000000000000)
                    let x0, x1, x2, x3 := vectors(a, c)
                    u01 := xor(or(x0, shl(32, and(x1, L32))), x80)
                    u23 := xor(or(x2, shl(32, and(x3, L32))), x80)
                }
                let v01
                let v23
                {
                    // lane l has counter i + 3 - l, and the words are swapped
                    let c := add(mul(i, ONES), 0x0000000000000000000000000000000100000000000000020000000000000003)
                    let x0, x1, x2, x3 := vectors(b, c)
                    v01 := xor(or(and(x1, L32), shl(32, x0)), x80)
                    v23 := xor(or(and(x3, L32), shl(32, x2)), x80)
                }
                for { let s := 0 } lt(s, 32) { s := add(s, 8) } {
                    let u := and(shr(s, u01), m8)
                    let v := and(shr(s, v01), m8)
                    uv := add(uv, shr(224, mul(u, v)))
                    su := add(su, u)
                    sv := add(sv, v)
                    u := and(shr(s, u23), m8)
                    v := and(shr(s, v23), m8)
                    uv := add(uv, shr(224, mul(u, v)))
                    su := add(su, u)
                    sv := add(sv, v)
                }
            }
            sum := add(sub(uv, shl(7, add(digits(su), digits(sv)))), shl(14, n))
        }
    }

    /// @notice Vectors i to i + 3 of a line as four words each: word w of vector i + l is bits 64 l to 64 l + 31 of x[w].
    function four(bytes32 key, uint256 line, uint256 i) internal pure returns (uint256[4] memory x) {
        unchecked {
            (x[0], x[1], x[2], x[3]) =
                vectors(key, line, i * ONES + 0x0000000000000003000000000000000200000000000000010000000000000000);
        }
    }

    /// @notice Any four vectors of a line, as four words each: lane by lane those whose numbers are in the lanes of c.
    function vectors(bytes32 key, uint256 line, uint256 c)
        internal
        pure
        returns (uint256 x0, uint256 x1, uint256 x2, uint256 x3)
    {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            x0 := c
            x1 := mul(line, ONES)
            x2 := mul(and(shr(160, key), 0xffffffff), ONES)
            x3 := mul(and(shr(128, key), 0xffffffff), ONES)
            let k0 := shr(224, key)
            let k1 := and(shr(192, key), 0xffffffff)
            for { let r := 0 } lt(r, 10) { r := add(r, 1) } {
                let p := mul(x0, M0)
                let q := mul(x2, M1)
                x0 := and(xor(xor(shr(32, q), x1), mul(k0, ONES)), L32)
                x2 := and(xor(xor(shr(32, p), x3), mul(k1, ONES)), L32)
                x1 := q
                x3 := p
                k0 := and(add(k0, 0x9E3779B9), 0xffffffff)
                k1 := and(add(k1, 0xBB67AE85), 0xffffffff)
            }
            x1 := and(x1, L32)
            x3 := and(x3, L32)
        }
    }

    /// @dev The round keys of a line in memory, each in all four lanes. Round 1 has what is constant in a line folded in:
    ///   word 0 after it: hi(M1 c2) ^ c1 ^ k0     key of word 2: c3 ^ k1     word 1 after it: lo(M1 c2)
    function _line(bytes32 key, uint256 line) private pure returns (uint256 keys) {
        // Most of a proof's gas. The plain form and the vectors hold it.
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            keys := mload(0x40)
            mstore(0x40, add(keys, KEYS))
            let k0 := shr(224, key)
            let k1 := and(shr(192, key), 0xffffffff)
            let q := mul(and(shr(160, key), 0xffffffff), M1)
            mstore(keys, mul(xor(xor(shr(32, q), line), k0), ONES))
            mstore(add(keys, 0x20), mul(xor(and(shr(128, key), 0xffffffff), k1), ONES))
            mstore(add(keys, 0x40), mul(and(q, 0xffffffff), ONES))
            for { let p := add(keys, 0x60) } lt(p, add(keys, KEYS)) { p := add(p, 0x40) } {
                k0 := and(add(k0, 0x9E3779B9), 0xffffffff)
                k1 := and(add(k1, 0xBB67AE85), 0xffffffff)
                mstore(p, mul(k0, ONES))
                mstore(add(p, 0x20), mul(k1, ONES))
            }
        }
    }
}
