// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What a settlement asks before it promotes.
interface IConduct {
    /// @notice Whether nothing is known of the provider's leases that should keep it from rising now.
    function mayRise(address provider) external view returns (bool);
}
