// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// RFC 6962 trees as the RFC writes them, from all leaves.
library Trees {
    function head(bytes32[] memory leaves) internal pure returns (bytes32) {
        return leaves.length == 0 ? sha256("") : _head(leaves, 0, leaves.length);
    }

    function path(bytes32[] memory leaves, uint256 index) internal pure returns (bytes32[] memory out) {
        bytes32[] memory room = new bytes32[](256);
        uint256 n = _path(leaves, 0, leaves.length, index, room);
        out = new bytes32[](n);
        for (uint256 i = 0; i < n; i++) {
            out[i] = room[i];
        }
    }

    function _split(uint256 n) private pure returns (uint256 k) {
        k = 1;
        while (2 * k < n) k *= 2;
    }

    function _head(bytes32[] memory leaves, uint256 from, uint256 n) private pure returns (bytes32) {
        if (n == 1) return leaves[from];
        uint256 k = _split(n);
        return sha256(abi.encodePacked(bytes1(0x01), _head(leaves, from, k), _head(leaves, from + k, n - k)));
    }

    function _path(bytes32[] memory leaves, uint256 from, uint256 n, uint256 index, bytes32[] memory out)
        private
        pure
        returns (uint256 used)
    {
        if (n == 1) return 0;
        uint256 k = _split(n);
        if (index < k) {
            used = _path(leaves, from, k, index, out);
            out[used] = _head(leaves, from + k, n - k);
        } else {
            used = _path(leaves, from + k, n - k, index - k, out);
            out[used] = _head(leaves, from, k);
        }
        return used + 1;
    }
}
