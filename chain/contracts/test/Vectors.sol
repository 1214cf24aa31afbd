// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";

/// Reads the protocol's test vectors: the same files that the Go and CUDA code is held against.
abstract contract Vectors {
    string private constant DIR = "../../challenge/testdata/vectors/";

    function vector(string memory name) internal view returns (string memory) {
        return vm.readFile(string.concat(DIR, name, ".json"));
    }

    function uintAt(string memory json, string memory key) internal pure returns (uint256) {
        return vm.parseJsonUint(json, key);
    }

    function wordAt(string memory json, string memory key) internal pure returns (bytes32) {
        return vm.parseJsonBytes32(json, key);
    }

    /// Bytes that the vectors write as hex without 0x.
    function hexAt(string memory json, string memory key) internal pure returns (bytes memory) {
        return vm.parseBytes(string.concat("0x", vm.parseJsonString(json, key)));
    }

    /// Numbers that the vectors write as hex strings.
    function words(string memory json, string memory key) internal pure returns (uint256[] memory list) {
        string[] memory text = vm.parseJsonStringArray(json, key);
        list = new uint256[](text.length);
        for (uint256 i = 0; i < text.length; i++) {
            list[i] = vm.parseUint(text[i]);
        }
    }
}
