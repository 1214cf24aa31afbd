// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControlManager} from "../interfaces/IAccessControlManager.sol";

/// @title Ruled
/// @notice Somebody may pause and propose: who, the contract says.
abstract contract Ruled {
    /// @dev Reverts unless the caller is the admin.
    function _requireAdmin() internal view virtual;
}

/// @title Administered
/// @notice The admin of the role contract rules.
abstract contract Administered is Ruled {
    error NotAdmin(address caller);
    error NoAccessControl();

    /// @notice Where roles are kept.
    IAccessControlManager public immutable accessControl;

    constructor(IAccessControlManager access) {
        if (address(access) == address(0)) revert NoAccessControl();
        accessControl = access;
    }

    /// @dev The deployed role contract is asked by role: OpenZeppelin's DEFAULT_ADMIN_ROLE.
    function _requireAdmin() internal view override {
        if (!accessControl.hasRole(0x00, msg.sender)) revert NotAdmin(msg.sender);
    }
}
