// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// The cheat codes these tests use.
interface Vm {
    function warp(uint256) external;
    function prank(address) external;
    function startPrank(address) external;
    function stopPrank() external;
    function assume(bool) external;
    function expectRevert(bytes4) external;
    function expectPartialRevert(bytes4) external;
    function expectRevert(bytes calldata) external;
    function expectRevert() external;
}

Vm constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
