// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";

/// @title AccessControlManager
/// @notice One place for the roles of the network's contracts. Registry and rewards manager ask it; so does
/// Settlement. It has the function names of the contract already deployed by the network.
/// @dev The deployer is the first admin. Whoever holds DEFAULT_ADMIN_ROLE is trusted with every role.
contract AccessControlManager is AccessControl {
    /// @notice May move trust tiers in the registry.
    bytes32 public constant VERIFIER_ROLE = keccak256("VERIFIER_ROLE");
    /// @notice May slash Era rewards in the rewards manager.
    bytes32 public constant SLASHER_ROLE = keccak256("SLASHER_ROLE");

    constructor() {
        _grantRole(DEFAULT_ADMIN_ROLE, msg.sender);
    }

    /// @notice Gives `admin` every right of the caller.
    function addAdmin(address admin) external {
        grantRole(DEFAULT_ADMIN_ROLE, admin);
    }

    /// @notice Lets `verifier` move trust tiers.
    function addVerifier(address verifier) external {
        grantRole(VERIFIER_ROLE, verifier);
    }

    /// @notice Takes the right to move trust tiers from `verifier`.
    function removeVerifier(address verifier) external {
        revokeRole(VERIFIER_ROLE, verifier);
    }

    /// @notice Lets `slasher` slash Era rewards.
    function addSlasher(address slasher) external {
        grantRole(SLASHER_ROLE, slasher);
    }

    /// @notice Takes the right to slash Era rewards from `slasher`.
    function removeSlasher(address slasher) external {
        revokeRole(SLASHER_ROLE, slasher);
    }

    /// @notice Whether `account` is an admin.
    function isAdmin(address account) external view returns (bool) {
        return hasRole(DEFAULT_ADMIN_ROLE, account);
    }

    /// @notice Whether `account` may move trust tiers.
    function isVerifier(address account) external view returns (bool) {
        return hasRole(VERIFIER_ROLE, account);
    }

    /// @notice Whether `account` may slash Era rewards.
    function isSlasher(address account) external view returns (bool) {
        return hasRole(SLASHER_ROLE, account);
    }
}
