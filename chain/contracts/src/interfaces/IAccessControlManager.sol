// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What the other contracts ask of the role contract.
interface IAccessControlManager {
    function hasRole(bytes32 role, address account) external view returns (bool);
    function isAdmin(address account) external view returns (bool);
    function isVerifier(address account) external view returns (bool);
    function isSlasher(address account) external view returns (bool);
}
