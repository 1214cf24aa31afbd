// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Philox} from "./Philox.sol";
import {Job} from "./Messages.sol";

/// @title Work
/// @notice What a job's openings must look like and hold (docs/protocol.md, sections 3, 5, 6, 10 and 18.4).
library Work {
    /// @notice Where a position is out of the job's range, or an opening not of its size. Never a conviction.
    error BadJob(string field);
    error OpeningSize(uint256 length, uint256 wanted);
    error PositionOutOfRange(uint256 round, uint256 row, uint256 block_);

    uint8 internal constant MATMUL = 1;
    uint8 internal constant MEMORY = 2;
    /// @dev the slot of a job that fills none of the schedule; those of the schedule are below it
    uint32 internal constant NO_SLOT = 4096;

    bytes32 private constant TAG_DEVICE = "slark/v1/device";
    bytes32 private constant TAG_MATRIX_SEED = "slark/v1/matrix-seed";
    bytes32 private constant TAG_A = "slark/v1/matmul/a";
    bytes32 private constant TAG_B = "slark/v1/matmul/b";
    bytes32 private constant TAG_D = "slark/v1/matmul/d";
    bytes32 private constant TAG_POSITIONS = "slark/v1/positions";
    bytes32 private constant TAG_POSITIONS_COMMIT = "slark/v1/positions-commit";
    bytes32 private constant TAG_DEMAND = "slark/v1/demand";

    /// @dev bytes of a position, of the values of matmul
    uint256 private constant POSITION = 12;
    uint256 private constant VALUES = 512;

    /// @notice An opening in its parts: offsets into its bytes.
    struct Parts {
        uint256 round; // 1..T
        uint256 row; // of memory: the walk
        uint256 block_;
        uint256 digests; // where they begin
        uint256 digestsEnd; // where the audit path begins
        uint256 leaf; // index of the leaf in the round's tree
        uint256 leaves; // of that tree
    }

    /// @notice Refuses a job outside the limits of section 3.
    function requireValid(Job calldata j) internal pure {
        if (j.provider == address(0)) revert BadJob("provider");
        if (j.signer == address(0)) revert BadJob("signer");
        if (j.verifier == address(0) || j.verifier == j.provider || j.verifier == j.signer) revert BadJob("verifier");
        if (j.era == 0) revert BadJob("era");
        if (j.counter == 0) revert BadJob("counter");
        if (j.slot > NO_SLOT) revert BadJob("slot");
        if (j.kind == MATMUL) {
            if (j.size < 256 || j.size > 65536 || j.size & (j.size - 1) != 0) revert BadJob("size");
        } else if (j.kind == MEMORY) {
            if (j.size < 1024 || j.size > 1 << 28 || j.size % 1024 != 0) revert BadJob("size");
        } else {
            revert BadJob("kind");
        }
        if (j.rounds == 0 || j.rounds > (j.kind == MATMUL ? 64 : 256)) revert BadJob("rounds");
        if (j.openings < j.rounds || j.openings > 256) revert BadJob("openings");
    }

    /// @notice Rows of a round of matmul, walks of a round of memory.
    function rows(Job calldata j) internal pure returns (uint256 w) {
        if (j.kind == MATMUL) return j.size;
        w = 64; // the largest power of two with 16 w <= N; N is at least 1024
        while (32 * w <= j.size) {
            w <<= 1;
        }
    }

    /// @notice Digest blocks of a row of matmul, 1 of memory.
    function blocks(Job calldata j) internal pure returns (uint256) {
        return j.kind == MATMUL ? j.size / 128 : 1;
    }

    /// @notice Bytes of one opening (sections 10 and 18.4).
    function openingSize(Job calldata j) internal pure returns (uint256 size) {
        bool matmul = j.kind == MATMUL;
        size = matmul ? POSITION + VALUES + 16 * blocks(j) : POSITION + 16 * 32;
        for (uint256 leaves = matmul ? rows(j) : rows(j) / 32; leaves > 1; leaves >>= 1) {
            size += 32;
        }
    }

    /// @notice Takes an opening apart. Refuses one that is not of the job's size or outside its range.
    function parts(Job calldata j, bytes calldata opening) internal pure returns (Parts memory p) {
        bool matmul = j.kind == MATMUL;
        uint256 units = rows(j);
        p.leaves = matmul ? units : units / 32;
        p.digests = matmul ? POSITION + VALUES : POSITION;
        p.digestsEnd = p.digests + 16 * (matmul ? blocks(j) : 32);
        uint256 size = openingSize(j);
        if (opening.length != size) revert OpeningSize(opening.length, size);
        p.round = uint32(bytes4(opening[0:4]));
        p.row = uint32(bytes4(opening[4:8]));
        p.block_ = uint32(bytes4(opening[8:12]));
        if (p.round == 0 || p.round > j.rounds || p.row >= units || p.block_ >= blocks(j)) {
            revert PositionOutOfRange(p.round, p.row, p.block_);
        }
        p.leaf = matmul ? p.row : p.row / 32;
    }

    /// @notice The head that the opening's digests and audit path give (11.4c, 18.5a). Its parts are those of `parts`.
    function roundRoot(Parts memory p, bytes calldata opening) internal pure returns (bytes32 h) {
        h = sha256(abi.encodePacked(bytes1(0x00), opening[p.digests:p.digestsEnd]));
        uint256 i = p.leaf;
        for (uint256 from = p.digestsEnd; from < opening.length; from += 32) {
            bytes32 sibling = bytes32(opening[from:from + 32]);
            h = i & 1 == 0
                ? sha256(abi.encodePacked(bytes1(0x01), h, sibling))
                : sha256(abi.encodePacked(bytes1(0x01), sibling, h));
            i >>= 1;
        }
    }

    /// @notice Value i of an opening of matmul.
    function value(bytes calldata opening, uint256 i) internal pure returns (int32) {
        return int32(uint32(bytes4(opening[POSITION + 4 * i:POSITION + 4 * i + 4])));
    }

    /// @notice Whether a value of an opening of matmul is above 2^14 n either way (11.4a).
    function outOfRange(Job calldata j, bytes calldata opening) internal pure returns (bool) {
        int256 limit = int256(uint256(j.size) << 14);
        for (uint256 i = 0; i < 128; i++) {
            int256 v = value(opening, i);
            if (v > limit || v < -limit) return true;
        }
        return false;
    }

    /// @notice The digest of the values of an opening of matmul (section 6).
    /// @param key keyD of the round
    function blockDigest(bytes calldata opening, uint256 block_, bytes32 key) internal pure returns (bytes16) {
        unchecked {
            uint256 s0;
            uint256 s1;
            for (uint256 i = 0; i < 128; i += 16) {
                // 16 columns are four vectors of line 0; block * 128 columns are block * 32 vectors
                uint256[4] memory k = Philox.four(key, 0, 32 * block_ + i / 4);
                for (uint256 c = 0; c < 16; c++) {
                    uint256 ck = k[c & 3] >> ((c >> 2) << 6) & 0xffffffff;
                    uint256 v;
                    // A loop over all values, in which a copy would cost more than the sum. The vectors hold it.
                    // solhint-disable-next-line no-inline-assembly
                    assembly ("memory-safe") {
                        v := shr(224, calldataload(add(opening.offset, add(12, shl(2, add(i, c))))))
                    }
                    uint256 h = ((v ^ ck) * 0x9E3779B1) & 0xffffffff;
                    uint256 g = h ^ (h >> 16);
                    s0 += h * g;
                    s1 += (g ^ ck) * ((v + 0x7F4A7C15) & 0xffffffff);
                }
            }
            // Two sums of 64 bits fill 128.
            // forge-lint: disable-next-line(unsafe-typecast)
            return bytes16(uint128((s0 & 0xffffffffffffffff) << 64 | s1 & 0xffffffffffffffff));
        }
    }

    /// @notice The digest that an opening of matmul lists for its block.
    function listedDigest(Parts memory p, bytes calldata opening) internal pure returns (bytes16) {
        uint256 from = p.digests + 16 * p.block_;
        return bytes16(opening[from:from + 16]);
    }

    /// @notice What value `column` of the opening must be: the dot product of its row of A and its column of B (11.4d).
    /// @param key keyA of the round
    function product(Job calldata j, Parts memory p, uint256 column, bytes32 key) internal pure returns (int256) {
        return Philox.dot(j.size, key, p.row, keyB(j), 128 * p.block_ + column);
    }

    function keyB(Job calldata j) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(TAG_B, j.matrixSeed, uint32(j.size)));
    }

    function keyA(bytes32 challenge, bytes32 previousRoot, uint256 round) internal view returns (bytes32) {
        return _roundKey(TAG_A, challenge, previousRoot, round);
    }

    function keyD(bytes32 challenge, bytes32 previousRoot, uint256 round) internal view returns (bytes32) {
        return _roundKey(TAG_D, challenge, previousRoot, round);
    }

    /// @notice What a verifier's Start says of its positions key (section 8).
    function positionsCommitment(bytes32 key) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(TAG_POSITIONS_COMMIT, key));
    }

    /// @notice Position j of a challenge (section 9).
    function position(Job calldata j, bytes32 key, bytes32 commit, uint32 index)
        internal
        pure
        returns (uint256 round, uint256 row, uint256 block_)
    {
        uint256 p = uint256(sha256(abi.encodePacked(TAG_POSITIONS, key, commit, index)));
        row = (p >> 192) % rows(j);
        block_ = (p >> 128 & 0xffffffffffffffff) % blocks(j);
        round = 1 + (index < j.rounds ? index : (p >> 64 & 0xffffffffffffffff) * j.rounds >> 64);
    }

    /// @notice The first of the positions that demands of a challenge go through (section 15.2).
    function firstDemanded(Job calldata j, bytes32 key, bytes32 commit) internal pure returns (uint32) {
        return uint32((uint256(sha256(abi.encodePacked(TAG_DEMAND, key, commit))) >> 192) % j.openings);
    }

    /// @notice The matrix seed of an Era (section 5).
    function matrixSeed(address settlement, uint64 era, bytes32 beacon) internal view returns (bytes32) {
        return sha256(abi.encodePacked(TAG_MATRIX_SEED, uint64(block.chainid), settlement, era, beacon));
    }

    /// @notice The id of a device (section 2).
    function deviceId(address provider, uint8 index) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(TAG_DEVICE, provider, uint32(index)));
    }

    function _roundKey(bytes32 tag, bytes32 challenge, bytes32 previousRoot, uint256 round)
        private
        view
        returns (bytes32)
    {
        // A signed round is at most 256.
        // forge-lint: disable-next-line(unsafe-typecast)
        return sha256(abi.encodePacked(tag, challenge, previousRoot, uint64(block.chainid), uint32(round)));
    }
}
