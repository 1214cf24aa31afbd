// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Merkle
/// @notice RFC 6962 trees with SHA-256, as docs/protocol.md uses them. An audit path has exactly the length that index
/// and size give it; any other is refused, so that no index stands for two leaves.
library Merkle {
    error LeafOutOfRange(uint256 index, uint256 size);
    error PathLength(uint256 length, uint256 index, uint256 size);

    /// @notice SHA-256(0x00 ‖ data).
    function leaf(bytes memory data) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(bytes1(0x00), data));
    }

    /// @notice SHA-256(0x01 ‖ left ‖ right).
    function node(bytes32 left, bytes32 right) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(bytes1(0x01), left, right));
    }

    /// @notice The head of a tree of `size` leaves of which leaf `index` has hash h and this audit path, from its sibling
    /// upwards.
    function head(bytes32 h, uint256 index, uint256 size, bytes32[] memory path) internal pure returns (bytes32) {
        if (index >= size) revert LeafOutOfRange(index, size);
        uint256 fn = index; // the node on the path, counted in its level
        uint256 last = size - 1; // the last node of that level
        uint256 used = 0;
        for (; last > 0; fn >>= 1) {
            if (fn & 1 == 1 || fn < last) {
                // else the last one without a sibling: it moves up as it is
                if (used == path.length) revert PathLength(path.length, index, size);
                h = fn & 1 == 1 ? node(path[used], h) : node(h, path[used]);
                used++;
            }
            last >>= 1;
        }
        if (used != path.length) revert PathLength(path.length, index, size);
        return h;
    }
}
