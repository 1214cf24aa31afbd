// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice The calls Settlement makes to a rewards manager: ours or the one already deployed.
interface IProviderRewardsManager {
    /// @notice The Era now running. The first is 1. An admin can stop the count: never compute it from time.
    function getCurrentEra() external view returns (uint256);
    /// @notice When an Era begins (Unix seconds), if the count is not stopped before.
    /// @dev Ours has it; the deployed manager does not, and needs a clock of ours in front.
    function eraStart(uint256 era) external view returns (uint256);
    /// @notice Whether this Era's reward of the provider is already lost.
    function isEraSlashed(address provider, uint256 era) external view returns (bool);
    /// @notice Needs SLASHER_ROLE. One bad entry reverts the whole batch.
    function setSlashEraForProviders(
        address[] calldata providers,
        uint256[] calldata eras,
        uint8[] calldata percentages
    ) external;
}
