// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {Plain} from "./Plain.sol";
import {Vectors} from "./Vectors.sol";
import {Philox} from "../src/lib/Philox.sol";
import {Work} from "../src/lib/Work.sol";

contract PhiloxTest is Vectors {
    function blockDigest(bytes calldata opening, uint256 block_, bytes32 key) external pure returns (bytes16) {
        return Work.blockDigest(opening, block_, key);
    }

    function test_philoxVectors() public view {
        string[3] memory names = ["philox-zero", "philox-ones", "philox-pi"];
        for (uint256 i = 0; i < 3; i++) {
            string memory json = vector(names[i]);
            uint256[] memory c = words(json, ".input.counter");
            uint256[] memory k = words(json, ".input.key");
            uint256[] memory want = words(json, ".output.words");
            uint256[4] memory got = Plain.philox(c[0], c[1], c[2], c[3], k[0], k[1]);
            bytes32 key = bytes32(k[0] << 224 | k[1] << 192 | c[2] << 160 | c[3] << 128);
            // the vector asked for in each of the four lanes; counters wrap nowhere here but in philox-ones
            for (uint256 lane = 0; lane < 4 && c[0] >= lane && c[0] + 3 - lane < 1 << 32; lane++) {
                uint256[4] memory four = Philox.four(key, c[1], c[0] - lane);
                for (uint256 w = 0; w < 4; w++) {
                    require(got[w] == want[w], "plain");
                    require(four[w] >> (64 * lane) & 0xffffffff == want[w], "four lanes");
                }
            }
        }
    }

    function test_digestVectors() public view {
        string[3] memory names = ["digest-ramp", "digest-zeros", "digest-extremes"];
        for (uint256 i = 0; i < 3; i++) {
            string memory json = vector(names[i]);
            bytes32 key = bytes32(
                uintAt(json, ".input.keyD.k0") << 224 | uintAt(json, ".input.keyD.k1") << 192
                    | uintAt(json, ".input.keyD.c2") << 160 | uintAt(json, ".input.keyD.c3") << 128
            );
            int256[] memory list = vm.parseJsonIntArray(json, ".input.values");
            require(list.length == 128, "values");
            int32[128] memory values;
            bytes memory opening = new bytes(12);
            for (uint256 v = 0; v < 128; v++) {
                values[v] = int32(list[v]);
                opening = bytes.concat(opening, bytes4(uint32(values[v])));
            }
            uint256 block_ = uintAt(json, ".input.block");
            bytes16 want = bytes16(hexAt(json, ".output.digest"));
            require(Plain.digest(values, key, block_) == want, "plain");
            require(this.blockDigest(opening, block_, key) == want, "fast");
        }
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_dot(bytes32 a, uint32 row, bytes32 b, uint32 col) public pure {
        require(Philox.dot(256, a, row, b, col) == Plain.dot(256, a, row, b, col), "differ");
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_digest(int32[128] memory values, bytes32 key, uint8 block_) public view {
        bytes memory opening = new bytes(12);
        for (uint256 v = 0; v < 128; v++) {
            opening = bytes.concat(opening, bytes4(uint32(values[v])));
        }
        require(this.blockDigest(opening, block_, key) == Plain.digest(values, key, block_), "differ");
    }

    /// Every sum stays inside its field up to the largest n.
    function test_dotLargest() public pure {
        bytes32 a = keccak256("a");
        bytes32 b = keccak256("b");
        require(Philox.dot(4096, a, 7, b, 9) == Plain.dot(4096, a, 7, b, 9), "4096");
        require(Philox.dot(65536, a, 65535, b, 65535) == Plain.dot(65536, a, 65535, b, 65535), "65536");
    }

    event log_named_uint(string key, uint256 val);

    function test_gasOfDot() public {
        uint256[3] memory ns = [uint256(256), 8192, 65536];
        for (uint256 i = 0; i < 3; i++) {
            uint256 before = gasleft();
            Philox.dot(ns[i], bytes32(uint256(1)), 2, bytes32(uint256(3)), 4);
            uint256 used = before - gasleft();
            emit log_named_uint("gas of a dot product", used);
            require(used < 20_000 + 58 * ns[i], "more than 58 gas a term");
        }
    }
}
