// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {AccessControlManager} from "../src/AccessControlManager.sol";
import {LeaseRegistry} from "../src/LeaseRegistry.sol";
import {ILeases} from "../src/interfaces/ILeases.sol";
import {IAccessControlManager} from "../src/interfaces/IAccessControlManager.sol";

contract LeaseRegistryTest {
    AccessControlManager acm;
    LeaseRegistry leases;
    address constant P = address(0xa1);
    address constant Q = address(0xa2);
    address constant TENANT = address(0x7e);
    address constant MARKET = address(0x3a);
    address constant STRANGER = address(0xbad);

    function setUp() public {
        vm.warp(1000);
        acm = new AccessControlManager();
        leases = new LeaseRegistry(IAccessControlManager(address(acm)));
        acm.grantRole(leases.MARKET_ROLE(), MARKET);
    }

    function test_opensAndCloses() public {
        vm.prank(MARKET);
        require(leases.openLease(P, 3, TENANT) == 1);
        LeaseRegistry.Lease memory l = leases.leaseOf(P, 3);
        require(l.id == 1 && l.provider == P && l.device == 3 && l.openedAt == 1000 && l.tenant == TENANT);
        require(leases.leaseOf(P, 2).id == 0 && leases.leaseOf(Q, 3).id == 0 && leases.openCount() == 1);
        vm.warp(1500);
        vm.prank(MARKET);
        leases.closeLease(P, 3, ILeases.Ending.Completed, 0);
        require(leases.leaseOf(P, 3).id == 0 && leases.openCount() == 0 && leases.openLeases(0, 9).length == 0);
        ILeases.Closed memory c = leases.closedLease(1);
        require(c.provider == P && c.tenant == TENANT && c.closedAt == 1500 && c.ending == ILeases.Ending.Completed);
        vm.prank(MARKET);
        require(leases.openLease(P, 3, TENANT) == 2 && leases.leaseOf(P, 3).openedAt == 1500);
    }

    /// Only a market or an admin, and never the provider itself: it would lease to itself by hand.
    function test_whoMayOpen() public {
        vm.prank(STRANGER);
        vm.expectPartialRevert(LeaseRegistry.UnauthorizedAccount.selector);
        leases.openLease(P, 0, TENANT);
        vm.prank(P);
        vm.expectPartialRevert(LeaseRegistry.UnauthorizedAccount.selector);
        leases.openLease(P, 0, TENANT);
        vm.prank(MARKET);
        vm.expectPartialRevert(LeaseRegistry.TenantIsProvider.selector);
        leases.openLease(P, 0, P);
        vm.prank(MARKET);
        vm.expectPartialRevert(LeaseRegistry.TenantIsProvider.selector);
        leases.openLease(MARKET, 0, TENANT);
        vm.prank(MARKET);
        vm.expectRevert(LeaseRegistry.InvalidAddress.selector);
        leases.openLease(address(0), 0, TENANT);
        vm.prank(MARKET);
        vm.expectRevert(LeaseRegistry.InvalidAddress.selector);
        leases.openLease(P, 0, address(0));
        leases.openLease(P, 0, TENANT); // this contract is the admin
        vm.prank(TENANT);
        vm.expectPartialRevert(LeaseRegistry.UnauthorizedAccount.selector);
        leases.closeLease(P, 0, ILeases.Ending.Completed, 0);
        require(leases.openCount() == 1);
    }

    function test_oneAtATime() public {
        leases.openLease(P, 0, TENANT);
        vm.expectPartialRevert(LeaseRegistry.AlreadyLeased.selector);
        leases.openLease(P, 0, STRANGER);
        leases.closeLease(P, 0, ILeases.Ending.Completed, 0);
        vm.expectPartialRevert(LeaseRegistry.NotLeased.selector);
        leases.closeLease(P, 0, ILeases.Ending.Completed, 0);
    }

    function test_endings() public {
        leases.openLease(P, 0, TENANT);
        require(leases.closedLease(1).ending == ILeases.Ending.None, "open");
        vm.expectRevert(LeaseRegistry.NoEnding.selector);
        leases.closeLease(P, 0, ILeases.Ending.None, 1);
        leases.closeLease(P, 0, ILeases.Ending.ProviderFailed, 7);
        require(leases.closedLease(1).ending == ILeases.Ending.ProviderFailed && leases.closedLease(1).paid == 7);
        require(leases.closedLease(2).ending == ILeases.Ending.None, "none");
    }

    /// Whatever is opened and closed, the list is exactly what is open, and every lease of it is found by its device.
    function testFuzz_list(uint256 seed) public {
        bool[16] memory open;
        uint256 count = 0;
        for (uint256 i = 0; i < 40; i++) {
            uint8 d = uint8(uint256(keccak256(abi.encode(seed, i))) % 16);
            address p = d < 8 ? P : Q;
            if (open[d]) leases.closeLease(p, d, ILeases.Ending.Completed, 0);
            else leases.openLease(p, d, TENANT);
            count = open[d] ? count - 1 : count + 1;
            open[d] = !open[d];
        }
        LeaseRegistry.Lease[] memory list = leases.openLeases(0, 100);
        require(list.length == count && leases.openCount() == count);
        for (uint256 i = 0; i < list.length; i++) {
            require(open[list[i].device] && leases.leaseOf(list[i].provider, list[i].device).id == list[i].id);
            open[list[i].device] = false; // and it is there once
        }
        if (count > 2) {
            require(leases.openLeases(1, 2).length == 2 && leases.openLeases(1, 2)[0].id == list[1].id);
            require(leases.openLeases(count - 1, 5).length == 1 && leases.openLeases(count, 5).length == 0);
        }
    }
}
