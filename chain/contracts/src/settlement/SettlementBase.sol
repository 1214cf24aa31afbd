// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControlManager} from "../interfaces/IAccessControlManager.sol";
import {IProviderRegistry} from "../interfaces/IProviderRegistry.sol";
import {IProviderRewardsManager} from "../interfaces/IProviderRewardsManager.sol";
import {IStakeVault} from "../interfaces/IStakeVault.sol";

/// @title SettlementBase
/// @notice The contracts and numbers every part of Settlement works with. None of them can be changed: another
/// version is another contract, to which the admin gives the roles.
abstract contract SettlementBase {
    struct Contracts {
        IAccessControlManager accessControl;
        IProviderRegistry registry;
        IProviderRewardsManager rewards;
        IStakeVault vault;
    }

    /// @param eraReportWindow seconds in which verifiers may report an Era after it was seen to be over
    /// @param disputeWindow seconds in which a provider may dispute a misconduct case
    /// @param misconductPenaltyBp share of the frozen stake taken in an undisputed case, 1/100 percent
    /// @param toleranceBp how far two lone votes may lie apart and still decide, 1/100 percent
    /// @param minReports opinions needed to decide at all, at least 2
    struct Params {
        uint64 eraReportWindow;
        uint64 disputeWindow;
        uint16 misconductPenaltyBp;
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
    IStakeVault public immutable vault;

    uint64 public immutable eraReportWindow;
    uint64 public immutable disputeWindow;
    uint16 public immutable misconductPenaltyBp;
    uint16 public immutable toleranceBp;
    uint8 public immutable minReports;

    constructor(Contracts memory c, Params memory p) {
        if (address(c.accessControl) == address(0) || address(c.registry) == address(0)) revert ZeroAddress();
        if (address(c.rewards) == address(0) || address(c.vault) == address(0)) revert ZeroAddress();
        if (p.eraReportWindow == 0) revert BadParams("eraReportWindow");
        if (p.disputeWindow == 0) revert BadParams("disputeWindow");
        if (p.misconductPenaltyBp > FULL_BP) revert BadParams("misconductPenaltyBp");
        if (p.toleranceBp > FULL_BP) revert BadParams("toleranceBp");
        if (p.minReports < 2) revert BadParams("minReports");
        (accessControl, registry, rewards, vault) = (c.accessControl, c.registry, c.rewards, c.vault);
        eraReportWindow = p.eraReportWindow;
        disputeWindow = p.disputeWindow;
        misconductPenaltyBp = p.misconductPenaltyBp;
        toleranceBp = p.toleranceBp;
        minReports = p.minReports;
    }

    modifier onlyAdmin() {
        if (!accessControl.isAdmin(msg.sender)) revert NotAdmin(msg.sender);
        _;
    }

    /// @notice The Era now running, as the rewards manager counts; 0 before the first.
    function currentEra() public view returns (uint64) {
        return uint64(rewards.getCurrentEra());
    }
}
