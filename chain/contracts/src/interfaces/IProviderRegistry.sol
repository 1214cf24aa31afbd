// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice The calls Settlement makes to a provider registry: ours or the one already deployed.
interface IProviderRegistry {
    /// @return tier 0 (best) to 6; the network's documents count the same tiers from 1.
    function getProviderTrustTier(address provider) external view returns (uint8 tier);
    /// @return status Unregistered, Registered, Active, Maintenance, Suspended, Deactivated = 0..5.
    function getProviderStatus(address provider) external view returns (uint8 status);
    /// @notice Needs VERIFIER_ROLE. A tier above 6 reverts with empty data.
    function updateProviderTier(address provider, uint8 tier) external;
}
