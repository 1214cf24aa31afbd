// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Passes
/// @notice The tree over a verifier's passed challenges of an Era (docs/protocol.md, section 21).
///
///     pass leaf      SHA-256(0x00 ‖ link of Commit)
///     provider leaf  SHA-256(0x00 ‖ u32 number ‖ list ‖ head over its pass leaves)
///     list           of each device that has a pass, by index: u8 index ‖ a bit for each slot, the first one highest, padded to bytes
///
/// The list fixes which slot the pass at each place has, so that no challenge can stand at two places.
library Passes {
    error ListLength(uint256 length, uint256 each);
    error DeviceOutOfOrder(uint256 place, uint8 index);
    error SpareBits(uint8 index);
    error NoPasses();

    uint256 private constant M1 = 0x5555555555555555555555555555555555555555555555555555555555555555;
    uint256 private constant M2 = 0x3333333333333333333333333333333333333333333333333333333333333333;
    uint256 private constant M4 = 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f;
    uint256 private constant SUM = 0x0101010101010101010101010101010101010101010101010101010101010101;

    /// @notice How many passes a list has, each device's slots being so many. Refuses one that is not of the form above.
    function count(bytes calldata list, uint256 slots) internal pure returns (uint256 passes) {
        uint256 width = (slots + 7) / 8;
        if (list.length % (1 + width) != 0) revert ListLength(list.length, 1 + width);
        uint256 devices = list.length / (1 + width);
        for (uint256 d = 0; d < devices; d++) {
            uint256 entry = d * (1 + width);
            uint8 index = uint8(list[entry]);
            if (d > 0 && index <= uint8(list[entry - 1 - width])) revert DeviceOutOfOrder(d, index);
            if (slots % 8 != 0 && uint256(uint8(list[entry + width])) << (slots % 8) & 0xff != 0) {
                revert SpareBits(index);
            }
            uint256 own = 0;
            for (uint256 from = 0; from < width; from += 32) {
                own += ones(_chunk(list, entry + 1 + from, width - from));
            }
            if (own == 0) revert DeviceOutOfOrder(d, index); // it does not belong in the list
            passes += own;
        }
    }

    /// @notice Where the pass at a place is, of a list that `count` has counted more of.
    function find(bytes calldata list, uint256 slots, uint256 place) internal pure returns (uint8 index, uint256 slot) {
        uint256 width = (slots + 7) / 8;
        for (uint256 entry = 0; entry < list.length; entry += 1 + width) {
            for (uint256 from = 0; from < width; from += 32) {
                uint256 word = _chunk(list, entry + 1 + from, width - from);
                uint256 n = ones(word);
                if (place < n) return (uint8(list[entry]), 8 * from + _select(word, place));
                place -= n;
            }
        }
        revert NoPasses();
    }

    /// @notice The hash of a pass.
    function leaf(bytes32 commit) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(bytes1(0x00), commit));
    }

    /// @notice The hash of a provider's passes.
    function providerLeaf(uint32 number, bytes calldata list, bytes32 root) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(bytes1(0x00), number, list, root));
    }

    /// @notice How many bits of a word are set.
    function ones(uint256 x) internal pure returns (uint256) {
        unchecked {
            x -= x >> 1 & M1;
            x = (x & M2) + (x >> 2 & M2);
            x = x + (x >> 4) & M4;
            // Sums of up to 256 do not fit a byte: the halves are added apart.
            return ((x & type(uint128).max) * SUM >> 120 & 0xff) + ((x >> 128) * SUM >> 120 & 0xff);
        }
    }

    /// @dev The place, from the top, of the n-th bit that is set, from 0.
    function _select(uint256 word, uint256 n) private pure returns (uint256 bit) {
        unchecked {
            for (uint256 half = 128; half > 0; half >>= 1) {
                uint256 upper = word >> (256 - half);
                uint256 k = ones(upper);
                if (n < k) {
                    word = upper << (256 - half);
                } else {
                    (n, bit, word) = (n - k, bit + half, word << half);
                }
            }
        }
    }

    /// @dev Up to 32 bytes of the list, in the high end of a word.
    function _chunk(bytes calldata list, uint256 start, uint256 left) private pure returns (uint256 word) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            word := calldataload(add(list.offset, start))
            if lt(left, 32) { word := and(word, not(shr(shl(3, left), not(0)))) }
        }
    }
}
