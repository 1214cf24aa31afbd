// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControlManager} from "../interfaces/IAccessControlManager.sol";
import {IProviderRegistry} from "../interfaces/IProviderRegistry.sol";
import {IBeaconSource} from "../interfaces/IBeaconSource.sol";
import {IEraFacts} from "../interfaces/IEraFacts.sol";
import {IProviderRewardsManager} from "../interfaces/IProviderRewardsManager.sol";

/// @title SettlementBase
/// @notice The contracts and numbers every part of Settlement works with. None of them can be changed: another
/// version is another contract, to which the admin gives the roles.
abstract contract SettlementBase is IEraFacts {
    /// @param drand verified rounds; zero where the chain has no BLS precompiles
    /// @param blocks the fallback
    struct Contracts {
        IAccessControlManager accessControl;
        IProviderRegistry registry;
        IProviderRewardsManager rewards;
        IBeaconSource drand;
        IBeaconSource blocks;
    }

    /// @param eraReportWindow seconds in which verifiers may report an Era after it was seen to be over
    /// @param toleranceBp how far two lone votes may lie apart and still decide, 1/100 percent
    /// @param minReports opinions needed to decide at all, at least 2
    /// @param beaconTimeout seconds after an Era's start from when it may be opened without drand
    struct Params {
        uint64 eraReportWindow;
        uint16 toleranceBp;
        uint8 minReports;
        uint64 beaconTimeout;
    }

    error ZeroAddress();
    error NotAdmin(address caller);
    error BadParams(string name);
    error EraNotStarted();

    uint16 internal constant FULL_BP = 10_000;
    /// @dev OpenZeppelin's DEFAULT_ADMIN_ROLE. The deployed role contract is asked by role: of its shorthands only
    /// those for verifiers and slashers are known.
    bytes32 private constant ADMIN_ROLE = 0x00;

    IAccessControlManager public immutable accessControl;
    IProviderRegistry public immutable registry;
    IProviderRewardsManager public immutable rewards;
    /// @notice The source of beacons; zero if there is the fallback alone.
    IBeaconSource public immutable drand;
    /// @notice The fallback.
    IBeaconSource public immutable blocks;

    uint64 public immutable eraReportWindow;
    uint16 public immutable toleranceBp;
    uint8 public immutable minReports;
    uint64 public immutable beaconTimeout;

    constructor(Contracts memory c, Params memory p) {
        if (address(c.accessControl) == address(0) || address(c.registry) == address(0)) revert ZeroAddress();
        if (address(c.rewards) == address(0) || address(c.blocks) == address(0)) revert ZeroAddress();
        if (p.eraReportWindow == 0) revert BadParams("eraReportWindow");
        if (p.toleranceBp > FULL_BP) revert BadParams("toleranceBp");
        if (p.minReports < 2) revert BadParams("minReports");
        if (address(c.drand) != address(0) && p.beaconTimeout == 0) revert BadParams("beaconTimeout");
        (accessControl, registry, rewards) = (c.accessControl, c.registry, c.rewards);
        (drand, blocks) = (c.drand, c.blocks);
        eraReportWindow = p.eraReportWindow;
        toleranceBp = p.toleranceBp;
        minReports = p.minReports;
        beaconTimeout = p.beaconTimeout;
    }

    modifier onlyAdmin() {
        if (!accessControl.hasRole(ADMIN_ROLE, msg.sender)) revert NotAdmin(msg.sender);
        _;
    }

    /// @notice The Era now running, as the rewards manager counts; 0 before the first.
    function currentEra() public view override returns (uint64) {
        return uint64(rewards.getCurrentEra());
    }
}
