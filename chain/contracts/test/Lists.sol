// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// A list of one address.
function only(address a) pure returns (address[] memory list) {
    list = new address[](1);
    list[0] = a;
}
