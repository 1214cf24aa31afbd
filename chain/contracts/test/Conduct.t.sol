// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {AccessControlManager} from "../src/AccessControlManager.sol";
import {Conduct} from "../src/Conduct.sol";
import {LeaseRegistry} from "../src/LeaseRegistry.sol";
import {IAccessControlManager} from "../src/interfaces/IAccessControlManager.sol";
import {ILeases} from "../src/interfaces/ILeases.sol";

/// A market with two providers and four tenants, of which everybody does what they may in any order; it keeps its own account.
contract Market {
    struct Seen {
        address provider;
        address tenant;
        uint64 during;
        ILeases.Ending ending;
        uint96 paid;
        bool counted;
        uint8 stars;
    }

    LeaseRegistry public leases;
    Conduct public conduct;
    uint64 public constant PERIOD = 30 days;
    uint128 public constant CAP = 1_000;
    Seen[] private _seen; // lease i + 1
    string public wrong; // the first thing that was

    function init(LeaseRegistry l, Conduct c) external {
        if (address(leases) == address(0)) (leases, conduct) = (l, c);
    }

    function providerAt(uint256 i) public pure returns (address) {
        return address(uint160(0xa1 + i % 2));
    }

    function tenantAt(uint256 i) public pure returns (address) {
        return address(uint160(0xe1 + i % 4));
    }

    function lease(uint8 provider, uint8 tenant, uint8 ending, uint16 paid) external {
        (address p, address t) = (providerAt(provider), tenantAt(tenant));
        ILeases.Ending e = ILeases.Ending(1 + ending % 5);
        leases.openLease(p, 0, t);
        leases.closeLease(p, 0, e, paid % 700);
        _seen.push(Seen(p, t, uint64(block.timestamp) / PERIOD, e, paid % 700, false, 0));
    }

    function count(uint8 which, bool twice) external {
        if (_seen.length == 0) return;
        uint256 i = which % _seen.length;
        uint64[] memory ids = new uint64[](twice ? 2 : 1);
        ids[0] = uint64(i + 1);
        if (twice) ids[1] = uint64(i + 1);
        conduct.count(ids);
        _seen[i].counted = true;
    }

    function rate(uint8 which, uint8 stars, uint8 by) external {
        if (_seen.length == 0) return;
        Seen storage s = _seen[which % _seen.length];
        address rater = by < 224 ? s.tenant : tenantAt(by);
        uint64 closedAt = leases.closedLease(uint64(which % _seen.length) + 1).closedAt;
        bool may = rater == s.tenant && s.stars == 0 && s.paid != 0 && stars % 7 >= 1 && stars % 7 <= 5
            && block.timestamp <= closedAt + conduct.rateWithin();
        vm.prank(rater);
        try conduct.rate(uint64(which % _seen.length) + 1, stars % 7) {
            if (!may) wrong = "rated by who may not, or what may not be";
            (s.counted, s.stars) = (true, stars % 7);
        } catch {
            if (may) wrong = "a rating was refused";
        }
    }

    function pass(uint24 time) external {
        vm.warp(block.timestamp + time % 5 days);
    }

    /// The tally as the page has it, from all that was seen.
    function expected(address p) external view returns (Conduct.Tally memory t) {
        uint64 current = uint64(block.timestamp) / PERIOD;
        for (uint64 during = current - 1; during <= current; during++) {
            for (uint256 k = 0; k < 4; k++) {
                _add(t, p, tenantAt(k), during);
            }
        }
    }

    function _add(Conduct.Tally memory t, address p, address tenant, uint64 during) private view {
        uint256 given;
        for (uint256 i = 0; i < _seen.length; i++) {
            Seen memory s = _seen[i];
            if (s.provider != p || s.tenant != tenant || s.during != during) continue;
            if (s.counted && s.ending != ILeases.Ending.MarketEnded) {
                t.ended++;
                if (s.ending == ILeases.Ending.ProviderLeft || s.ending == ILeases.Ending.ProviderFailed) t.failed++;
            }
            if (s.stars != 0) given += s.paid;
        }
        t.weight += uint128(given < CAP ? given : CAP);
        if (given != 0) t.payers++;
    }
}

contract ConductTest {
    LeaseRegistry leases;
    Conduct conduct;
    Market market;
    address constant P = address(0xa1);
    uint64 constant START = 10_000 days;
    address[] private _targets;

    function setUp() public {
        vm.warp(START);
        AccessControlManager acm = new AccessControlManager();
        leases = new LeaseRegistry(IAccessControlManager(address(acm)));
        conduct = new Conduct(leases, params());
        market = new Market();
        market.init(leases, conduct);
        acm.grantRole(leases.MARKET_ROLE(), address(market));
        _targets.push(address(market));
    }

    function params() private pure returns (Conduct.Params memory) {
        return Conduct.Params({
            period: 30 days,
            rateWithin: 14 days,
            minLeases: 4,
            maxFailedBp: 2_500,
            minPayers: 2,
            minRating: 350,
            payerCap: 1_000
        });
    }

    function targetContracts() public view returns (address[] memory) {
        return _targets;
    }

    /// The tally is what a plain reckoning of everything that happened gives; no rating lies outside one to five stars.
    function invariant_tallyIsWhatHappened() public view {
        require(bytes(market.wrong()).length == 0, market.wrong());
        for (uint256 i = 0; i < 2; i++) {
            address p = market.providerAt(i);
            Conduct.Tally memory got = conduct.tallyOf(p);
            Conduct.Tally memory want = market.expected(p);
            require(got.ended == want.ended && got.failed == want.failed, "leases");
            require(got.payers == want.payers && got.weight == want.weight, "payers");
            require(got.weight <= uint256(got.payers) * market.CAP(), "more than the payers may weigh");
            require(got.points >= got.weight && got.points <= 5 * got.weight, "stars");
            bool failing = got.ended >= 4 && 4 * uint256(got.failed) > got.ended;
            bool disliked = got.payers >= 2 && 100 * uint256(got.points) < 350 * uint256(got.weight);
            require(conduct.mayRise(p) == !(failing || disliked), "may rise");
        }
    }

    function lease(uint8 tenant, ILeases.Ending ending, uint16 paid) private returns (uint64 id) {
        id = leases.nextLeaseId();
        market.lease(0, tenant, uint8(ending) - 1, paid);
        uint64[] memory ids = new uint64[](1);
        ids[0] = id;
        conduct.count(ids);
    }

    function rate(uint8 tenant, uint16 paid, uint8 stars) private {
        uint64 id = lease(tenant, ILeases.Ending.Completed, paid);
        vm.prank(market.tenantAt(tenant));
        conduct.rate(id, stars);
    }

    function test_completion() public {
        require(conduct.mayRise(P), "nothing known");
        lease(0, ILeases.Ending.ProviderFailed, 1);
        lease(0, ILeases.Ending.TenantLeft, 1);
        lease(0, ILeases.Ending.MarketEnded, 1); // nobody's
        lease(0, ILeases.Ending.ProviderLeft, 1);
        require(conduct.mayRise(P), "too few");
        lease(0, ILeases.Ending.Completed, 1);
        require(!conduct.mayRise(P), "two of four");
        for (uint256 i = 0; i < 4; i++) {
            lease(0, ILeases.Ending.Completed, 1);
        }
        require(conduct.mayRise(P), "two of eight");
        lease(0, ILeases.Ending.ProviderLeft, 1);
        require(!conduct.mayRise(P), "three of nine");
        vm.warp(START + 89 days); // a period begins at 9990 days, so this is two later
        require(conduct.mayRise(P), "forgotten");
    }

    /// Weighted by what was paid, up to the cap: who paid most does not decide alone.
    function test_ratings() public {
        rate(0, 600, 1);
        require(conduct.mayRise(P), "one payer decides nothing");
        rate(1, 100, 5);
        require(!conduct.mayRise(P), "600 at one star and 100 at five");
        rate(0, 600, 1); // of which 400 are within the cap
        require(conduct.tallyOf(P).weight == 1_100 && conduct.tallyOf(P).points == 1_500, "cap");
        rate(0, 600, 1); // weighs nothing
        require(conduct.tallyOf(P).weight == 1_100 && conduct.tallyOf(P).payers == 2, "above the cap");
        for (uint8 t = 1; t < 4; t++) {
            rate(t, 600, 5);
        }
        require(conduct.mayRise(P), "3.6 stars; without the cap it would be 3.1");
    }

    function test_whoMayRate() public {
        uint64 id = lease(0, ILeases.Ending.Completed, 5);
        address tenant = market.tenantAt(0);
        vm.expectPartialRevert(Conduct.NotItsTenant.selector);
        conduct.rate(id, 5);
        vm.startPrank(tenant);
        vm.expectPartialRevert(Conduct.StarsOutOfRange.selector);
        conduct.rate(id, 0);
        vm.expectPartialRevert(Conduct.StarsOutOfRange.selector);
        conduct.rate(id, 6);
        vm.expectPartialRevert(Conduct.NotClosed.selector);
        conduct.rate(id + 1, 5);
        vm.warp(block.timestamp + 14 days);
        conduct.rate(id, 5);
        vm.expectPartialRevert(Conduct.AlreadyRated.selector);
        conduct.rate(id, 1);
        vm.stopPrank();
        id = lease(0, ILeases.Ending.Completed, 0);
        vm.prank(tenant);
        vm.expectPartialRevert(Conduct.NothingPaid.selector);
        conduct.rate(id, 5);
        id = lease(0, ILeases.Ending.Completed, 5);
        vm.warp(block.timestamp + 14 days + 1);
        vm.prank(tenant);
        vm.expectPartialRevert(Conduct.TooOld.selector);
        conduct.rate(id, 5);
        uint64[] memory ids = new uint64[](1);
        ids[0] = id + 1;
        vm.expectPartialRevert(Conduct.NotClosed.selector);
        conduct.count(ids);
    }

    function test_badParams() public {
        Conduct.Params[7] memory bad;
        for (uint256 i = 0; i < 7; i++) {
            bad[i] = params();
        }
        bad[0].period = 1 days - 1;
        bad[1].rateWithin = 30 days + 1;
        bad[2].minLeases = 0;
        bad[3].maxFailedBp = 10_001;
        bad[4].minPayers = 1;
        bad[5].minRating = 501;
        bad[6].payerCap = 0;
        for (uint256 i = 0; i < 7; i++) {
            vm.expectPartialRevert(Conduct.BadParams.selector);
            new Conduct(leases, bad[i]);
        }
    }
}
