// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {Plain} from "./Plain.sol";
import {Vectors} from "./Vectors.sol";
import {Chacha} from "../src/lib/Chacha.sol";
import {Lines} from "../src/lib/Lines.sol";
import {LineTree} from "../src/lib/LineTree.sol";
import {Merkle} from "../src/lib/Merkle.sol";
import {Philox} from "../src/lib/Philox.sol";
import {Walks} from "../src/lib/Walks.sol";

/// The arithmetic of disputes about walks, against the vectors that Go and CUDA run, and against plain forms.
contract WalksTest is Vectors {
    string private json;

    function setUp() public {
        vm.chainId(31337);
        json = vector("memory-trace");
    }

    function keyAt(string memory text, string memory name) internal pure returns (bytes32) {
        return bytes32(
            bytes.concat(
                bytes4(uint32(uintAt(text, string.concat(name, ".k0")))),
                bytes4(uint32(uintAt(text, string.concat(name, ".k1")))),
                bytes4(uint32(uintAt(text, string.concat(name, ".c2")))),
                bytes4(uint32(uintAt(text, string.concat(name, ".c3"))))
            )
        );
    }

    function digest(bytes32 key, uint256 walk, uint256 n, bytes calldata items)
        external
        pure
        returns (bytes16, uint256[] memory)
    {
        return Walks.digest(key, walk, n, items);
    }

    function head(bytes calldata lines, uint256[] calldata numbers) external view returns (bytes32) {
        return LineTree.head(lines, numbers);
    }

    function ofParents(bytes calldata parents, uint256 i)
        external
        pure
        returns (bytes32 w0, bytes32 w1, uint256[] memory numbers)
    {
        return Lines.ofParents(parents, i);
    }

    function layer(bytes32 key, uint256 level, uint256 p) external pure returns (bytes32 w0, bytes32 w1) {
        return Lines.layer(key, level, p);
    }

    /// One step from a state of the vectors, lane by lane.
    function step(bytes calldata state, bytes calldata items, uint256 j) external pure returns (bytes memory) {
        uint256[64] memory s;
        uint256[64] memory t;
        for (uint256 w = 0; w < 256; w++) {
            (uint256 at_, uint256 shift) = place(w);
            s[at_] |= uint256(uint32(bytes4(state[4 * w:4 * w + 4]))) << shift;
        }
        Walks.step(s, t, items, j);
        bytes memory out = new bytes(1024);
        for (uint256 w = 0; w < 256; w++) {
            (uint256 at_, uint256 shift) = place(w);
            for (uint256 b = 0; b < 4; b++) {
                out[4 * w + b] = bytes1(uint8(t[at_] >> (shift + 24 - 8 * b)));
            }
        }
        return out;
    }

    /// Where word i of lane l is, for w = 8l + i.
    function place(uint256 w) internal pure returns (uint256 at_, uint256 shift) {
        (uint256 l, uint256 i) = (w / 8, w % 8);
        return (8 * i + l / 4, [uint256(192), 64, 128, 0][l % 4]);
    }

    function test_keys() public view {
        bytes32 key =
            Walks.key(wordAt(json, ".input.challengeId"), wordAt(json, ".input.root"), uintAt(json, ".input.t"));
        require(bytes16(key) == bytes16(keyAt(json, ".output.keyW")), "keyW");
        string memory cache = vector("memory-cache");
        key = Lines.cacheKey(
            wordAt(cache, ".input.matrixSeed"),
            vm.parseJsonAddress(cache, ".input.provider"),
            wordAt(cache, ".input.device")
        );
        require(bytes16(key) == bytes16(keyAt(cache, ".output.keyC")), "keyC");
    }

    function test_steps() public view {
        bytes memory items = hexAt(json, ".output.lines");
        string[] memory states = vm.parseJsonStringArray(json, ".output.states");
        for (uint256 j = 0; j < 16; j++) {
            bytes memory got = this.step(vm.parseBytes(states[j]), items, j);
            require(keccak256(got) == keccak256(vm.parseBytes(states[j + 1])), "step");
        }
    }

    function test_walk() public view {
        bytes memory items = hexAt(json, ".output.lines");
        (bytes16 d, uint256[] memory numbers) =
            this.digest(keyAt(json, ".output.keyW"), uintAt(json, ".input.walk"), uintAt(json, ".input.items"), items);
        require(d == bytes16(hexAt(json, ".output.digest")), "digest");
        int256[] memory want = vm.parseJsonIntArray(json, ".output.numbers");
        for (uint256 i = 0; i < want.length; i++) {
            require(numbers[i] == uint256(want[i]), "number");
        }
        require(numbers.length == want.length && want.length == 256, "numbers");
        require(this.head(items, numbers) == wordAt(json, ".output.linesHead"), "head");
    }

    function test_itemsOfAnotherSize() public {
        bytes memory items = hexAt(json, ".output.lines");
        vm.expectPartialRevert(Walks.ItemsSize.selector);
        this.digest(bytes32(0), 0, 1024, bytes.concat(items, hex"00"));
        vm.expectPartialRevert(Lines.LinesSize.selector);
        this.ofParents(items, 0);
        vm.expectPartialRevert(Lines.LineOutOfRange.selector);
        this.layer(bytes32(0), 2, 1 << 18);
    }

    function test_parents() public view {
        bytes memory parents = hexAt(json, ".output.parents");
        uint256 which = uintAt(json, ".input.which");
        uint256 number = uint256(vm.parseJsonIntArray(json, ".output.numbers")[which]);
        (bytes32 w0, bytes32 w1, uint256[] memory numbers) = this.ofParents(parents, number);
        bytes memory items = hexAt(json, ".output.lines");
        require(w0 == wordOf(items, 64 * which) && w1 == wordOf(items, 64 * which + 32), "line");
        int256[] memory want = vm.parseJsonIntArray(json, ".output.parentNumbers");
        for (uint256 i = 0; i < want.length; i++) {
            require(numbers[i] == uint256(want[i]), "number");
        }
        require(numbers.length == want.length && want.length == 257, "numbers");
        require(this.head(parents, numbers) == wordAt(json, ".output.parentsHead"), "head");
        // Each of them from the key alone: a few, for the time it takes.
        bytes32 keyC = keyAt(json, ".input.keyC");
        for (uint256 i = 0; i < 257; i += 32) {
            (w0, w1) = this.layer(keyC, 2, numbers[i]);
            require(w0 == wordOf(parents, 64 * i) && w1 == wordOf(parents, 64 * i + 32), "parent");
        }
    }

    function test_layers() public view {
        string memory cache = vector("memory-cache");
        bytes32 keyC = keyAt(cache, ".output.keyC");
        string[4] memory numbers = ["0", "1", "1000", "262143"];
        string[3] memory layers = ["c0", "c1", "c2"];
        for (uint256 i = 0; i < 4; i++) {
            for (uint256 level = 0; level < 3; level++) {
                string[] memory text =
                    vm.parseJsonStringArray(cache, string.concat(".output.lines.", numbers[i], ".", layers[level]));
                bytes memory want;
                for (uint256 w = 0; w < 16; w++) {
                    want = bytes.concat(want, vm.parseBytes(string.concat("0x", text[w])));
                }
                (bytes32 w0, bytes32 w1) = this.layer(keyC, level, vm.parseUint(numbers[i]));
                require(keccak256(abi.encodePacked(w0, w1)) == keccak256(want), layers[level]);
            }
        }
    }

    /// Any four vectors side by side are those one by one.
    function testFuzz_vectors(bytes32 key, uint32 line, uint32[4] memory c) public pure {
        uint256 lanes;
        for (uint256 l = 0; l < 4; l++) {
            lanes |= uint256(c[l]) << (64 * l);
        }
        uint256[4] memory x;
        (x[0], x[1], x[2], x[3]) = Philox.vectors(key, line, lanes);
        for (uint256 l = 0; l < 4; l++) {
            uint256[4] memory want = Plain.vector(key, line, c[l]);
            for (uint256 w = 0; w < 4; w++) {
                require(x[w] >> (64 * l) & 0xffffffff == want[w], "vector");
            }
        }
    }

    /// A body of the line function is the plain one, of any words.
    function testFuzz_absorb(uint32[16] memory x, uint32[16] memory p, uint8 j) public pure {
        uint256[4] memory rows;
        for (uint256 w = 0; w < 16; w++) {
            rows[w / 4] |= uint256(x[w]) << (192 - 64 * (w % 4));
        }
        (bytes32 p0, bytes32 p1) = packed(p);
        Chacha.absorb(rows, p0, p1, j);
        uint256 number = Chacha.next(rows);
        Plain.absorb(x, p, j);
        (bytes32 w0, bytes32 w1) = packed(x);
        (bytes32 g0, bytes32 g1) = Chacha.words(rows);
        require(g0 == w0 && g1 == w1, "words");
        unchecked {
            require(number == (x[0] + x[5] + x[10] + x[15]) >> 14, "number");
        }
    }

    /// A tree over lines has the paths of RFC 6962, whatever its size.
    function testFuzz_head(uint16 size_, uint64 salt) public view {
        uint256 n = uint256(size_) % 257 + 1;
        bytes memory lines = new bytes(64 * n);
        uint256[] memory numbers = new uint256[](n);
        bytes32[] memory leaves = new bytes32[](n);
        for (uint256 i = 0; i < n; i++) {
            (bytes32 w0, bytes32 w1) = (keccak256(abi.encode(salt, i)), keccak256(abi.encode(i, salt)));
            assembly ("memory-safe") {
                mstore(add(lines, add(32, mul(i, 64))), w0)
                mstore(add(lines, add(64, mul(i, 64))), w1)
            }
            numbers[i] = uint64(uint256(w0));
            leaves[i] = LineTree.leaf(numbers[i], w0, w1);
        }
        require(this.head(lines, numbers) == plainHead(leaves, 0, n), "head");
    }

    function plainHead(bytes32[] memory leaves, uint256 from, uint256 to) internal pure returns (bytes32) {
        if (to - from == 1) return leaves[from];
        uint256 k = 1;
        while (2 * k < to - from) {
            k *= 2;
        }
        return Merkle.node(plainHead(leaves, from, from + k), plainHead(leaves, from + k, to));
    }

    function packed(uint32[16] memory x) internal pure returns (bytes32 w0, bytes32 w1) {
        for (uint256 w = 0; w < 8; w++) {
            w0 |= bytes32(uint256(x[w]) << (224 - 32 * w));
            w1 |= bytes32(uint256(x[8 + w]) << (224 - 32 * w));
        }
    }

    function wordOf(bytes memory b, uint256 from) internal pure returns (bytes32 w) {
        assembly ("memory-safe") {
            w := mload(add(add(b, 32), from))
        }
    }
}
