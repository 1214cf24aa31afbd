// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControlManager} from "../interfaces/IAccessControlManager.sol";
import {IProviderRegistry} from "../interfaces/IProviderRegistry.sol";
import {IEraFacts} from "../interfaces/IEraFacts.sol";
import {IProviderRewardsManager} from "../interfaces/IProviderRewardsManager.sol";

/// @title SettlementBase
/// @notice The contracts and numbers every part of Settlement works with. None of them can be changed: another
/// version is another contract, to which the admin gives the roles.
abstract contract SettlementBase is IEraFacts {
    struct Contracts {
        IAccessControlManager accessControl;
        IProviderRegistry registry;
        IProviderRewardsManager rewards;
    }

    /// @param eraReportWindow seconds in which verifiers may report an Era after it was seen to be over
    /// @param toleranceBp how far two lone votes may lie apart and still decide, 1/100 percent
    /// @param minReports opinions needed to decide at all, at least 2
    struct Params {
        uint64 eraReportWindow;
        uint16 toleranceBp;
        uint8 minReports;
    }

    error ZeroAddress();
    error NotAdmin(address caller);
    error BadParams(string name);
    error EraNotStarted();

    uint16 internal constant FULL_BP = 10_000;

    IAccessControlManager public immutable accessControl;
    IProviderRegistry public immutable registry;
    IProviderRewardsManager public immutable rewards;

    uint64 public immutable eraReportWindow;
    uint16 public immutable toleranceBp;
    uint8 public immutable minReports;

    constructor(Contracts memory c, Params memory p) {
        if (address(c.accessControl) == address(0) || address(c.registry) == address(0)) revert ZeroAddress();
        if (address(c.rewards) == address(0)) revert ZeroAddress();
        if (p.eraReportWindow == 0) revert BadParams("eraReportWindow");
        if (p.toleranceBp > FULL_BP) revert BadParams("toleranceBp");
        if (p.minReports < 2) revert BadParams("minReports");
        (accessControl, registry, rewards) = (c.accessControl, c.registry, c.rewards);
        eraReportWindow = p.eraReportWindow;
        toleranceBp = p.toleranceBp;
        minReports = p.minReports;
    }

    modifier onlyAdmin() {
        if (!accessControl.isAdmin(msg.sender)) revert NotAdmin(msg.sender);
        _;
    }

    /// @notice The Era now running, as the rewards manager counts; 0 before the first.
    function currentEra() public view override returns (uint64) {
        return uint64(rewards.getCurrentEra());
    }
}
