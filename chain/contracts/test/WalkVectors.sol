// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {Evidences} from "./Evidences.sol";
import {Trees} from "./Trees.sol";
import {OpeningFacts} from "../src/fraud/OpeningFacts.sol";
import {WalkDisputes} from "../src/fraud/WalkDisputes.sol";
import {Job} from "../src/lib/Messages.sol";
import {Chacha} from "../src/lib/Chacha.sol";
import {Lines} from "../src/lib/Lines.sol";
import {LineTree} from "../src/lib/LineTree.sol";
import {Walks} from "../src/lib/Walks.sol";

/// Reads the vectors of walks that are disputed, and makes of lines what is shown of them.
abstract contract WalkVectors is Evidences {
    uint256 internal constant WALKS = 4;
    uint256 internal constant LINES = 256; // of a walk
    uint256 internal constant SHOWN = 257; // parents of a line
    uint256 internal constant SIZE = 64;

    OpeningFacts.Evidence[] internal _evidence;
    mapping(uint256 walk => bytes32) public challengeOf;
    mapping(uint256 walk => bytes) internal _items; // that the walk reads
    mapping(uint256 walk => uint256[]) internal _numbers; // of the lines of those
    mapping(uint256 walk => uint256[]) internal _known; // lines of the walk whose parents the vectors have
    mapping(uint256 walk => mapping(uint256 line => bytes)) internal _parents; // by the line's place in the walk

    function readWalks() internal {
        string[WALKS] memory names = ["fraud-walk-right", "fraud-walk-line", "fraud-walk-digest", "fraud-walk-late"];
        for (uint256 w = 0; w < WALKS; w++) {
            string memory json = vector(names[w]);
            _evidence.push(evidenceOf(json));
            challengeOf[w] = wordAt(json, ".output.challenge");
            _items[w] = hexAt(json, ".output.items");
            _numbers[w] = vm.parseJsonUintArray(json, ".output.numbers");
            _known[w] = vm.parseJsonUintArray(json, ".output.lines");
            string[] memory parents = vm.parseJsonStringArray(json, ".output.parents");
            for (uint256 i = 0; i < parents.length; i++) {
                _parents[w][_known[w][i]] = vm.parseBytes(parents[i]);
            }
        }
    }

    /// The 257 lines that a line of a walk is made of, from the key alone: as dear as 257 convictions.
    function computed(uint256 w, uint256 line) internal view returns (bytes memory parents) {
        Job memory job = _evidence[w].job;
        bytes32 keyC = Lines.cacheKey(job.matrixSeed, job.provider, job.device);
        parents = new bytes(SIZE * SHOWN);
        uint256[4] memory x;
        uint256 number = _numbers[w][line];
        for (uint256 i = 0; i < SHOWN; i++) {
            (bytes32 w0, bytes32 w1) = Lines.layer(keyC, 2, i == 0 ? number % Lines.LAYER : Chacha.next(x));
            put(parents, i, w0, w1);
            if (i == 0) Chacha.begin(x, w0, w1, number);
            else Chacha.absorb(x, w0, w1, i - 1);
        }
    }

    function digest(bytes32 key, uint256 walk, uint256 n, bytes calldata items)
        external
        pure
        returns (bytes16, uint256[] memory)
    {
        return Walks.digest(key, walk, n, items);
    }

    function ofParents(bytes calldata parents, uint256 i) external pure returns (bytes32, bytes32, uint256[] memory) {
        return Lines.ofParents(parents, i);
    }

    /// What the holder of an accusation, or of a refutation, shows of line k.
    function shown(bytes memory lines, uint256[] memory numbers, uint256 k)
        internal
        pure
        returns (WalkDisputes.Shown memory s)
    {
        (s.index, s.number, s.line) = (uint32(k), uint64(numbers[k]), slice(lines, k));
        s.path = Trees.path(leaves(lines, numbers), k);
    }

    function leaves(bytes memory lines, uint256[] memory numbers) internal pure returns (bytes32[] memory list) {
        list = new bytes32[](numbers.length);
        for (uint256 i = 0; i < list.length; i++) {
            (bytes32 w0, bytes32 w1) = line_(lines, i);
            list[i] = LineTree.leaf(numbers[i], w0, w1);
        }
    }

    /// The first line in which they differ, or how many lines a has.
    function firstOther(bytes memory a, bytes memory b) internal pure returns (uint256 k) {
        for (; k < a.length / SIZE; k++) {
            (bytes32 a0, bytes32 a1) = line_(a, k);
            (bytes32 b0, bytes32 b1) = line_(b, k);
            if (a0 != b0 || a1 != b1) return k;
        }
    }

    function slice(bytes memory lines, uint256 k) internal pure returns (bytes memory) {
        (bytes32 w0, bytes32 w1) = line_(lines, k);
        return abi.encodePacked(w0, w1);
    }

    function line_(bytes memory lines, uint256 k) internal pure returns (bytes32 w0, bytes32 w1) {
        assembly ("memory-safe") {
            let at := add(add(lines, 32), shl(6, k))
            w0 := mload(at)
            w1 := mload(add(at, 32))
        }
    }

    function put(bytes memory lines, uint256 k, bytes32 w0, bytes32 w1) internal pure {
        assembly ("memory-safe") {
            let at := add(add(lines, 32), shl(6, k))
            mstore(at, w0)
            mstore(add(at, 32), w1)
        }
    }

    /// Flips one to three bits of bytes from..to.
    function flipped(bytes memory b, uint256 from, uint256 to, uint256 seed) internal pure {
        for (uint256 i = 0; i <= seed % 3; i++) {
            uint256 bit = uint256(keccak256(abi.encode(seed, i)));
            b[from + (bit >> 3) % (to - from)] ^= bytes1(uint8(1 << bit % 8));
        }
    }
}
