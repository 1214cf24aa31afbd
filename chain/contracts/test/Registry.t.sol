// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {AccessControlManager} from "../src/AccessControlManager.sol";
import {ProviderRegistry} from "../src/ProviderRegistry.sol";
import {ProviderRewardsManager} from "../src/ProviderRewardsManager.sol";
import {IAccessControlManager} from "../src/interfaces/IAccessControlManager.sol";
import {IProviderRegistry} from "../src/interfaces/IProviderRegistry.sol";

contract RegistryTest {
    AccessControlManager acm;
    ProviderRegistry registry;
    ProviderRewardsManager rewards;
    address constant P = address(0xa1);
    address constant STRANGER = address(0xbad);

    function setUp() public {
        vm.warp(1000);
        acm = new AccessControlManager();
        registry = new ProviderRegistry(IAccessControlManager(address(acm)));
        rewards = new ProviderRewardsManager(
            IAccessControlManager(address(acm)), IProviderRegistry(address(registry)), 2000, 100
        );
        vm.prank(P);
        registry.addProvider(ProviderRegistry.ProviderParams(P, new address[](0), "s", "h", "c", P));
    }

    function test_newProviderIsWorst() public view {
        require(uint8(registry.getProviderTrustTier(P)) == 6);
        require(uint8(registry.getProviderStatus(P)) == 1);
        require(registry.providerCount() == 1 && registry.providerAt(0) == P);
    }

    function test_unknownProviderHasNoTier() public {
        vm.expectRevert(ProviderRegistry.ProviderNotFound.selector);
        registry.getProviderTrustTier(STRANGER);
    }

    /// A tier above 6 reverts with empty data: there is no error to decode.
    function test_tierSevenRevertsEmpty() public {
        acm.addVerifier(address(this));
        IProviderRegistry(address(registry)).updateProviderTier(P, 0);
        (bool ok, bytes memory data) =
            address(registry).call(abi.encodeCall(IProviderRegistry.updateProviderTier, (P, 7)));
        require(!ok && data.length == 0);
    }

    function test_roles() public {
        vm.expectPartialRevert(ProviderRegistry.UnauthorizedAccount.selector);
        registry.updateProviderTier(P, ProviderRegistry.TrustTier.One);
        vm.prank(STRANGER);
        vm.expectPartialRevert(ProviderRegistry.UnauthorizedAccount.selector);
        registry.adminSetTier(P, ProviderRegistry.TrustTier.One);
        vm.prank(STRANGER);
        vm.expectPartialRevert(ProviderRegistry.UnauthorizedAccount.selector);
        registry.setProviderStatus(P, ProviderRegistry.ProviderStatus.Active);
        vm.prank(STRANGER);
        vm.expectRevert(ProviderRegistry.UnauthorizedRegistration.selector);
        registry.addProvider(ProviderRegistry.ProviderParams(address(1), new address[](0), "", "", "", P));
    }

    function test_suspendedStaysSuspended() public {
        registry.setProviderStatus(P, ProviderRegistry.ProviderStatus.Suspended);
        vm.prank(P);
        vm.expectPartialRevert(ProviderRegistry.StatusNotAllowed.selector);
        registry.setProviderStatus(P, ProviderRegistry.ProviderStatus.Active);
    }

    function test_batchRevertsWhole() public {
        acm.addSlasher(address(this));
        address[] memory who = new address[](2);
        uint256[] memory eras = new uint256[](2);
        uint8[] memory pc = new uint8[](2);
        (who[0], who[1], eras[0], eras[1], pc[0], pc[1]) = (P, STRANGER, 1, 1, 100, 100);
        vm.expectRevert(ProviderRewardsManager.NotFound.selector);
        rewards.setSlashEraForProviders(who, eras, pc);
        require(!rewards.isEraSlashed(P, 1));
        who[1] = P;
        vm.expectRevert(ProviderRewardsManager.AlreadySlashed.selector);
        rewards.setSlashEraForProviders(who, eras, pc);
        eras[1] = 0;
        vm.expectRevert(ProviderRewardsManager.ZeroEra.selector);
        rewards.setSlashEraForProviders(who, eras, pc);
        vm.prank(STRANGER);
        vm.expectRevert(ProviderRewardsManager.UnAuthorized.selector);
        rewards.setSlashEraForProviders(who, eras, pc);
    }

    function test_eraCountStopsAndGoesOn() public {
        require(rewards.getCurrentEra() == 0);
        vm.warp(2000);
        require(rewards.getCurrentEra() == 1);
        vm.warp(2150);
        require(rewards.getCurrentEra() == 2);
        rewards.pauseEraCount();
        vm.warp(9999);
        require(rewards.getCurrentEra() == 2);
        rewards.unpauseEraCount();
        require(rewards.getCurrentEra() == 2);
        vm.warp(9999 + 50);
        require(rewards.getCurrentEra() == 3 && rewards.eraStart(3) == 9999 + 50);
    }
}
