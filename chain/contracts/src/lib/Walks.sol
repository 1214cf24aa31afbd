// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Philox} from "./Philox.sol";

/// @title Walks
/// @notice A walk of docs/protocol.md, section 18.3, from the items that it is said to read.
/// @dev The state is 64 words of the EVM: word i of lanes 4b to 4b+3 is number 8i+b. In it the four lie 64 bits apart,
/// from the top those of lanes 4b, 4b+2, 4b+1, 4b+3, which is how they come out of an item; the lane with bit 0 changed
/// is 128 bits away, the one with bit 1 changed 64.
library Walks {
    error ItemsSize(uint256 length, uint256 wanted);

    uint256 internal constant STEPS = 16;
    uint256 internal constant ITEM = 1024;

    bytes32 private constant TAG_WALK = "slark/v1/memory/walk";
    uint256 private constant ONES = 0x0000000000000001000000000000000100000000000000010000000000000001;

    /// @notice keyW of round t.
    function key(bytes32 challenge, bytes32 previousRoot, uint256 round) internal view returns (bytes32) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return sha256(abi.encodePacked(TAG_WALK, challenge, previousRoot, uint64(block.chainid), uint32(round)));
    }

    /// @notice The digest that the walk has if it reads these items.
    /// @param n items of the dataset
    /// @return d the digest
    /// @return lines numbers, in the dataset, of the 256 lines of the items
    function digest(bytes32 keyW, uint256 walk, uint256 n, bytes calldata items)
        internal
        pure
        returns (bytes16 d, uint256[] memory lines)
    {
        if (items.length != STEPS * ITEM) revert ItemsSize(items.length, STEPS * ITEM);
        lines = new uint256[](16 * STEPS);
        uint256[64] memory s = initial(keyW, walk);
        uint256[64] memory t;
        uint256 r = s[0] >> 192; // word 0 of lane 0
        for (uint256 j = 0; j < STEPS; j++) {
            for (uint256 l = 0; l < 16; l++) {
                lines[16 * j + l] = 16 * (r * n >> 32) + l;
            }
            r = step(s, t, items, j);
            (s, t) = (t, s);
        }
        return (sums(s), lines);
    }

    /// @notice The state in which a walk starts.
    function initial(bytes32 keyW, uint256 walk) internal pure returns (uint256[64] memory s) {
        // vectors 2l are words 0 to 3 of lane l, vectors 2l+1 words 4 to 7
        uint256 c = 0x0000000000000000000000000000000400000000000000020000000000000006;
        for (uint256 b = 0; b < 8; b++) {
            (s[b], s[8 + b], s[16 + b], s[24 + b]) = Philox.vectors(keyW, walk, c + 8 * b * ONES);
            (s[32 + b], s[40 + b], s[48 + b], s[56 + b]) = Philox.vectors(keyW, walk, c + (8 * b + 1) * ONES);
        }
    }

    /// @notice Step j from state s, which is used up, to t, with item j of those given.
    /// @return r that leads to the next item
    function step(uint256[64] memory s, uint256[64] memory t, bytes calldata items, uint256 j)
        internal
        pure
        returns (uint256 r)
    {
        _mix(s, items, j);
        r = _quarters(s, (0x9E3779B9 * (j + 1)) & 0xffffffff, j & 1 == 1);
        // m_0 from the top, a byte each
        uint256 masks = j & 1 == 0 ? 0x02160b0e05041b03 << 192 : 0x170f07111d1f0d1e << 192;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            for { let i := 0 } lt(i, 8) { i := add(i, 1) } {
                let m := byte(i, masks)
                let k := shl(7, and(m, 1)) // how far bit 0 of the lane's number moves
                let q := shl(6, and(shr(1, m), 1)) // and bit 1
                let from := add(s, shl(8, i))
                let to := add(t, shl(8, i))
                for { let b := 0 } lt(b, 8) { b := add(b, 1) } {
                    let x := mload(add(from, shl(5, xor(b, shr(2, m)))))
                    x := or(shl(k, x), shr(sub(256, k), x))
                    if q {
                        x := or(
                            shl(64, and(x, 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff)),
                            and(shr(64, x), 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff)
                        )
                    }
                    mstore(add(to, shl(5, b)), x)
                }
            }
        }
    }

    /// @notice The digest of the state after the last step, which is used up.
    function sums(uint256[64] memory s) internal pure returns (bytes16 d) {
        _quarters(s, 0, false);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            for { let i := 0 } lt(i, 4) { i := add(i, 1) } {
                let low := add(s, shl(8, i))
                let high := add(s, add(1024, shl(8, and(add(i, 1), 3))))
                let sum := 0 // 16 summands of 32 bits a field
                for { let b := 0 } lt(b, 256) { b := add(b, 32) } {
                    sum := add(sum, add(mload(add(low, b)), mload(add(high, b))))
                }
                sum := add(add(shr(192, sum), shr(128, sum)), add(shr(64, sum), sum))
                d := or(shl(32, d), and(sum, 0xffffffff))
            }
            d := shl(128, d)
        }
    }

    /// @dev s ^= the item
    function _mix(uint256[64] memory s, bytes calldata items, uint256 j) private pure {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let from := add(items.offset, shl(10, j))
            for { let b := 0 } lt(b, 16) { b := add(b, 1) } {
                // 64 bytes are words 4l .. 4l+3 of four lanes; those of the second half of the item are words 4 to 7
                let w0 := calldataload(from)
                let w1 := calldataload(add(from, 32))
                from := add(from, 64)
                let to := add(s, add(shl(5, and(b, 7)), shl(7, and(b, 8))))
                for { let i := 0 } lt(i, 128) { i := add(i, 32) } {
                    let m := 0x000000000000000000000000ffffffff000000000000000000000000ffffffff
                    let x := or(shl(64, and(shr(sub(96, i), w0), m)), and(shr(sub(96, i), w1), m))
                    mstore(to, xor(mload(to), x))
                    to := add(to, 256)
                }
            }
        }
    }

    /// @dev Word 0 += plus, and the quarter rounds of a step, of all lanes. r is what leads to the next item.
    function _quarters(uint256[64] memory s, uint256 plus, bool odd) private pure returns (uint256 r) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            function l32() -> m {
                m := 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff
            }
            function rotate(y, n) -> z {
                z := shl(n, y)
                z := and(or(z, shr(32, z)), l32())
            }
            // of the words in memory; h is their XOR afterwards
            function quarter(ap, bp, cp, dp, plus0) -> h {
                let b := mload(bp)
                let a := and(add(add(mload(ap), plus0), b), l32())
                let d := rotate(xor(mload(dp), a), 16)
                let c := and(add(mload(cp), d), l32())
                b := rotate(xor(b, c), 12)
                a := and(add(a, b), l32())
                d := rotate(xor(d, a), 8)
                c := and(add(c, d), l32())
                b := rotate(xor(b, c), 7)
                mstore(ap, a)
                mstore(bp, b)
                mstore(cp, c)
                mstore(dp, d)
                h := xor(xor(a, b), xor(c, d))
            }
            let far := shl(10, odd) // words 1 and 3 of the first quarter are 5 and 7 in odd steps, and the other way round
            plus := mul(plus, 0x0000000000000001000000000000000100000000000000010000000000000001)
            for { let p := s } lt(p, add(s, 256)) { p := add(p, 32) } {
                let q := add(p, 1024)
                let h := quarter(p, add(add(p, 256), far), add(p, 512), add(add(p, 768), far), plus)
                h := xor(h, quarter(q, sub(add(q, 256), far), add(q, 512), sub(add(q, 768), far), 0))
                h := and(mul(h, 0x85EBCA6B), l32())
                r := xor(r, xor(h, and(shr(15, h), l32())))
            }
            r := xor(r, shr(128, r))
            r := and(xor(r, shr(64, r)), 0xffffffff)
            r := and(mul(r, 0xC2B2AE35), 0xffffffff)
            r := xor(r, shr(16, r))
        }
    }
}
