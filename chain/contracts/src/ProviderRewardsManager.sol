// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControlManager} from "./interfaces/IAccessControlManager.sol";
import {IProviderRegistry} from "./interfaces/IProviderRegistry.sol";

/// @title ProviderRewardsManager
/// @notice Counts Eras and records which Era rewards are lost. A local stand-in: same names, types, events and
/// errors as the contract already deployed, without the reward arithmetic.
contract ProviderRewardsManager {
    /// @param slashedAmount always 0 here: no reward is computed.
    event ProviderSlashed(address indexed provider, uint256 era, uint256 slashedAmount, uint8 percentage);
    event ProviderEraCountPaused(uint256 pausedEra);
    event ProviderEraCountUnpaused(uint256 resumedEra);

    error AlreadySlashed();
    error NotFound();
    error ArrayMismatch();
    error ZeroEra();
    error UnAuthorized();
    error AlreadyPaused();
    error NotPaused();
    error InvalidAddress();
    error ZeroEraDuration();

    /// @notice The role that may slash.
    bytes32 public constant SLASHER_ROLE = keccak256("SLASHER_ROLE");

    /// @notice Where roles are kept.
    IAccessControlManager public immutable accessControl;
    /// @notice Who counts as a provider.
    IProviderRegistry public immutable registry;
    /// @notice Seconds in an Era.
    uint64 public immutable eraDuration;
    /// @notice When Era 1 would have begun had the count never been stopped (Unix seconds, moved on by pauses).
    uint64 public startTime;
    /// @notice When the count was stopped, 0 while it runs.
    uint64 public pausedTimestamp;
    /// @notice Whether a provider's reward for an Era is lost.
    mapping(address provider => mapping(uint256 era => bool)) public isEraSlashed;

    constructor(IAccessControlManager access, IProviderRegistry registry_, uint64 startTime_, uint64 eraDuration_) {
        if (address(access) == address(0) || address(registry_) == address(0)) revert InvalidAddress();
        if (eraDuration_ == 0) revert ZeroEraDuration();
        accessControl = access;
        registry = registry_;
        startTime = startTime_;
        eraDuration = eraDuration_;
    }

    modifier onlyAdmin() {
        if (!accessControl.isAdmin(msg.sender)) revert UnAuthorized();
        _;
    }

    /// @notice Marks Era rewards as lost. Needs SLASHER_ROLE. One bad entry reverts the whole batch, as the
    /// deployed contract does: callers must be ready for it.
    function setSlashEraForProviders(
        address[] calldata providers,
        uint256[] calldata eras,
        uint8[] calldata percentages
    ) external {
        if (!accessControl.isSlasher(msg.sender)) revert UnAuthorized();
        if (providers.length != eras.length || providers.length != percentages.length) revert ArrayMismatch();
        for (uint256 i = 0; i < providers.length; i++) {
            if (eras[i] == 0) revert ZeroEra();
            if (registry.getProviderStatus(providers[i]) == 0) revert NotFound();
            if (isEraSlashed[providers[i]][eras[i]]) revert AlreadySlashed();
            isEraSlashed[providers[i]][eras[i]] = true;
            emit ProviderSlashed(providers[i], eras[i], 0, percentages[i]);
        }
    }

    /// @notice Stops the Era count.
    function pauseEraCount() external onlyAdmin {
        if (pausedTimestamp != 0) revert AlreadyPaused();
        pausedTimestamp = uint64(block.timestamp);
        emit ProviderEraCountPaused(getCurrentEra());
    }

    /// @notice Lets the Era count go on where it stopped.
    function unpauseEraCount() external onlyAdmin {
        if (pausedTimestamp == 0) revert NotPaused();
        startTime += uint64(block.timestamp) - pausedTimestamp;
        pausedTimestamp = 0;
        emit ProviderEraCountUnpaused(getCurrentEra());
    }

    /// @notice The Era now running, from 1; 0 before the first begins.
    function getCurrentEra() public view returns (uint256) {
        uint256 t = pausedTimestamp == 0 ? block.timestamp : pausedTimestamp;
        return t < startTime ? 0 : (t - startTime) / eraDuration + 1;
    }

    /// @notice When `era` begins (Unix seconds), if the count is not stopped before. For an Era that was over
    /// before a pause the answer is later than it really began.
    function eraStart(uint256 era) external view returns (uint256) {
        if (era == 0) revert ZeroEra();
        return startTime + (era - 1) * eraDuration;
    }
}
