// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title LineTree
/// @notice The RFC 6962 trees over numbered lines of docs/protocol.md, section 15.3.
library LineTree {
    /// @notice SHA-256(0x00 ‖ u64 number ‖ line).
    function leaf(uint256 number, bytes32 w0, bytes32 w1) internal pure returns (bytes32) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return sha256(abi.encodePacked(bytes1(0x00), uint64(number), w0, w1));
    }

    /// @notice The head over all lines that are given, of 64 bytes each, and their numbers, at least one.
    function head(bytes calldata lines, uint256[] memory numbers) internal view returns (bytes32 h) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let n := mload(numbers)
            let nodes := mload(0x40) // used up and left: nothing is kept
            let buffer := add(nodes, shl(5, n))
            for { let i := 0 } lt(i, n) { i := add(i, 1) } {
                mstore(buffer, shl(184, mload(add(numbers, shl(5, add(i, 1))))))
                calldatacopy(add(buffer, 9), add(lines.offset, shl(6, i)), 64)
                if iszero(staticcall(gas(), 2, buffer, 73, add(nodes, shl(5, i)), 32)) { revert(0, 0) }
            }
            mstore8(buffer, 1)
            for {} gt(n, 1) {} {
                let to := 0
                let i := 0
                for {} lt(add(i, 1), n) { i := add(i, 2) } {
                    let from := add(nodes, shl(5, i))
                    mcopy(add(buffer, 1), from, 64)
                    if iszero(staticcall(gas(), 2, buffer, 65, add(nodes, shl(5, to)), 32)) { revert(0, 0) }
                    to := add(to, 1)
                }
                if lt(i, n) {
                    // the last one without a sibling moves up as it is
                    mstore(add(nodes, shl(5, to)), mload(add(nodes, shl(5, i))))
                    to := add(to, 1)
                }
                n := to
            }
            h := mload(nodes)
        }
    }
}
