// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// The slow, obvious forms that the contracts' fast ones are held against.
library Plain {
    /// One Philox4x32-10 vector, as docs/protocol.md, section 4 writes it.
    function philox(uint256 c0, uint256 c1, uint256 c2, uint256 c3, uint256 k0, uint256 k1)
        internal
        pure
        returns (uint256[4] memory)
    {
        unchecked {
            for (uint256 r = 0; r < 10; r++) {
                uint256 p0 = c0 * 0xD2511F53;
                uint256 p1 = c2 * 0xCD9E8D57;
                (c0, c1, c2, c3) = ((p1 >> 32) ^ c1 ^ k0, p1 & 0xffffffff, (p0 >> 32) ^ c3 ^ k1, p0 & 0xffffffff);
                k0 = (k0 + 0x9E3779B9) & 0xffffffff;
                k1 = (k1 + 0xBB67AE85) & 0xffffffff;
            }
            return [c0, c1, c2, c3];
        }
    }

    /// Vector i of a line of a stream.
    function vector(bytes32 key, uint256 line, uint256 i) internal pure returns (uint256[4] memory) {
        uint256 h = uint256(key);
        return philox(i, line, h >> 160 & 0xffffffff, h >> 128 & 0xffffffff, h >> 224, h >> 192 & 0xffffffff);
    }

    function dot(uint256 n, bytes32 a, uint256 row, bytes32 b, uint256 col) internal pure returns (int256 sum) {
        for (uint256 i = 0; i < n / 16; i++) {
            uint256[4] memory x = vector(a, row, i);
            uint256[4] memory y = vector(b, col, i);
            for (uint256 w = 0; w < 4; w++) {
                for (uint256 s = 0; s < 32; s += 8) {
                    sum += int256(int8(uint8(x[w] >> s))) * int256(int8(uint8(y[w] >> s)));
                }
            }
        }
    }

    function digest(int32[128] memory values, bytes32 keyD, uint256 block_) internal pure returns (bytes16) {
        unchecked {
            uint64 s0;
            uint64 s1;
            for (uint256 i = 0; i < 128; i++) {
                uint256 col = 128 * block_ + i;
                uint32 k = uint32(vector(keyD, 0, col / 4)[col % 4]);
                uint32 v = uint32(values[i]);
                uint32 h = (v ^ k) * 0x9E3779B1;
                uint32 g = h ^ (h >> 16);
                s0 += uint64(h) * uint64(g);
                s1 += uint64(g ^ k) * uint64(v + 0x7F4A7C15);
            }
            return bytes16(bytes.concat(bytes8(s0), bytes8(s1)));
        }
    }

    function quarter(uint32[16] memory x, uint256 a, uint256 b, uint256 c, uint256 d) internal pure {
        unchecked {
            x[a] += x[b];
            x[d] = rotate(x[d] ^ x[a], 16);
            x[c] += x[d];
            x[b] = rotate(x[b] ^ x[c], 12);
            x[a] += x[b];
            x[d] = rotate(x[d] ^ x[a], 8);
            x[c] += x[d];
            x[b] = rotate(x[b] ^ x[c], 7);
        }
    }

    function rotate(uint32 x, uint256 n) internal pure returns (uint32) {
        return x << n | x >> (32 - n);
    }

    /// One body of the line function, as docs/protocol.md, section 18.1 writes it.
    function absorb(uint32[16] memory x, uint32[16] memory parent, uint256 j) internal pure {
        for (uint256 w = 0; w < 16; w++) {
            x[w] ^= parent[w];
        }
        unchecked {
            x[0] += uint32(0x9E3779B9 * (j + 1));
        }
        for (uint256 k = 0; k < 4; k++) {
            uint256 by = j % 2;
            quarter(x, k, 4 + (k + by) % 4, 8 + (k + 2 * by) % 4, 12 + (k + 3 * by) % 4);
        }
    }
}
