// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Job} from "./Messages.sol";

/// @title Seeds
/// @notice What a verifier's secret of an Era makes of a job (docs/protocol.md, section 8).
library Seeds {
    bytes32 private constant TAG_SEED = "slark/v1/seed";
    bytes32 private constant TAG_POSITIONS_KEY = "slark/v1/positions-key";
    bytes32 private constant INNER = 0x3636363636363636363636363636363636363636363636363636363636363636;
    bytes32 private constant OUTER = 0x5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c;

    /// @notice The seed that Start sends, and the key of the positions, to which it commits.
    function derive(address settlement, bytes32 secret, bytes32 beacon, Job calldata j)
        internal
        view
        returns (bytes32 seed, bytes32 positionsKey)
    {
        bytes memory context = abi.encodePacked(
            uint64(block.chainid), settlement, beacon, j.verifier, j.provider, j.device, j.era, j.counter
        );
        return (_hmac(secret, TAG_SEED, context), _hmac(secret, TAG_POSITIONS_KEY, context));
    }

    /// @dev HMAC-SHA-256 (RFC 2104); a key of 32 bytes is half of a block.
    function _hmac(bytes32 key, bytes32 tag, bytes memory context) private pure returns (bytes32) {
        bytes32 inner = sha256(abi.encodePacked(key ^ INNER, INNER, tag, context));
        return sha256(abi.encodePacked(key ^ OUTER, OUTER, inner));
    }
}
