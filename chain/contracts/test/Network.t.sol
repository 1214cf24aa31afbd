// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {Moody, RegistryDouble, RewardsDouble, RolesDouble} from "./NetworkDouble.sol";
import {Settlement} from "../src/Settlement.sol";
import {Eras} from "../src/settlement/Eras.sol";
import {OwedActions} from "../src/settlement/OwedActions.sol";
import {SettlementBase} from "../src/settlement/SettlementBase.sol";
import {IAccessControlManager} from "../src/interfaces/IAccessControlManager.sol";
import {IProviderRegistry} from "../src/interfaces/IProviderRegistry.sol";
import {IBeaconSource} from "../src/interfaces/IBeaconSource.sol";
import {BlockSource} from "../src/beacon/BlockSource.sol";
import {IProviderRewardsManager} from "../src/interfaces/IProviderRewardsManager.sol";

/// Settlement over contracts that are not ours and fail in every way that theirs can.
contract NetworkTest {
    RolesDouble roles;
    RegistryDouble registry;
    RewardsDouble rewards;
    Settlement settlement;
    address constant V1 = address(0x51);
    address constant V2 = address(0x52);
    address constant A = address(0xa1);
    address constant B = address(0xa2);
    address constant C = address(0xa3);

    function setUp() public {
        roles = new RolesDouble();
        registry = new RegistryDouble(roles);
        rewards = new RewardsDouble(roles, registry);
        settlement = new Settlement(
            SettlementBase.Contracts(
                IAccessControlManager(address(roles)),
                IProviderRegistry(address(registry)),
                IProviderRewardsManager(address(rewards)),
                IBeaconSource(address(0)),
                new BlockSource()
            ),
            SettlementBase.Params(1000, 500, 2, 0)
        );
        roles.addVerifier(address(settlement));
        roles.addSlasher(address(settlement));
        settlement.addVerifier(V1);
        settlement.addVerifier(V2);
        for (uint160 i = 0; i < 3; i++) {
            address p = address(0xa1 + i);
            registry.addProvider(RegistryDouble.ProviderParams(p, new address[](0), "", "", "", p));
            registry.force(p, RegistryDouble.TrustTier.Six);
        }
        begin(); // the verifiers are of Era 2
        settlement.openEra();
    }

    /// The next Era begins, after both verifiers have committed to their secrets of it.
    function begin() private {
        uint64 era = settlement.currentEra() + 1;
        pledge(V1, era);
        pledge(V2, era);
        rewards.nextEra();
    }

    function secret(address verifier, uint64 era) private pure returns (bytes32) {
        return keccak256(abi.encode(verifier, era));
    }

    function pledge(address verifier, uint64 era) private {
        bytes memory what = abi.encodePacked(
            "slark/v1/secret", block.chainid, address(settlement), verifier, era, secret(verifier, era)
        );
        vm.prank(verifier);
        settlement.commitSecret(era, keccak256(what));
    }

    function submit(address verifier, uint64 era, address[] memory who, uint16[] memory bps) private {
        vm.prank(verifier);
        settlement.submit(era, secret(verifier, era), who, bps);
    }

    function all() private pure returns (address[] memory list) {
        list = new address[](3);
        (list[0], list[1], list[2]) = (A, B, C);
    }

    /// Both verifiers report the running Era when it is over.
    function report(uint16 a, uint16 b, uint16 c) private returns (uint64 era) {
        era = settlement.currentEra();
        begin();
        settlement.openEra();
        uint16[] memory bps = new uint16[](3);
        (bps[0], bps[1], bps[2]) = (a, b, c);
        submit(V1, era, all(), bps);
        submit(V2, era, all(), bps);
    }

    function settle(uint16 a, uint16 b, uint16 c) private returns (uint64 era) {
        era = report(a, b, c);
        settlement.finalise{gas: 16_000_000}(era, all()); // under what a transaction may have
    }

    function retry(uint256 first, uint256 last) private {
        uint256[] memory ids = new uint256[](last - first + 1);
        for (uint256 i = 0; i < ids.length; i++) {
            ids[i] = first + i;
        }
        settlement.retryOwed(ids);
    }

    function isSettled(uint64 era, address p) private view returns (bool yes) {
        (, yes) = settlement.tallyOf(era, p);
    }

    /// Every failure of a slash, of the provider in the middle: the others are slashed, all three are settled, and the
    /// one is owed until it can be done.
    function test_onePoisonedProviderNeverBlocksABatch() public {
        for (uint8 m = 1; m <= uint8(type(Moody.Mood).max); m++) {
            rewards.setMood(B, Moody.Mood(m));
            uint64 era = settle(100, 100, 100);
            require(rewards.isEraSlashed(A, era) && !rewards.isEraSlashed(B, era) && rewards.isEraSlashed(C, era));
            require(isSettled(era, A) && isSettled(era, B) && isSettled(era, C));
            uint256 id = settlement.owedCount();
            OwedActions.Owed memory o = settlement.owed(id);
            require(o.provider == B && o.era == era && o.kind == OwedActions.Kind.Slash);
            retry(id, id); // nothing has changed: it stays owed, under the same number
            require(settlement.owed(id).kind == OwedActions.Kind.Slash && settlement.owedCount() == id);
            rewards.setMood(B, Moody.Mood.Fine);
            retry(id, id);
            require(rewards.isEraSlashed(B, era) && settlement.owed(id).kind == OwedActions.Kind.None);
            settle(9000, 9000, 9000); // so that nobody is demoted meanwhile
        }
    }

    /// The same of a tier that moves.
    function test_onePoisonedTierNeverBlocksABatch() public {
        for (uint8 m = 1; m <= uint8(type(Moody.Mood).max); m++) {
            for (uint160 i = 0; i < 3; i++) {
                registry.force(address(0xa1 + i), RegistryDouble.TrustTier.Seven);
            }
            registry.setMood(B, Moody.Mood(m));
            for (uint256 i = 0; i < 3; i++) {
                settle(8000, 8000, 8000); // tier 7 is left after three Eras above 75 %
            }
            require(settlement.owedCount() == m && settlement.owed(m).kind == OwedActions.Kind.Tier);
            require(uint8(registry.getProviderTrustTier(A)) == 5 && uint8(registry.getProviderTrustTier(C)) == 5);
            require(uint8(registry.getProviderTrustTier(B)) == 6);
            registry.setMood(B, Moody.Mood.Fine);
            retry(m, m);
            require(uint8(registry.getProviderTrustTier(B)) == 5);
        }
    }

    function test_allPaused() public {
        rewards.setPaused(true);
        uint64 era = settle(100, 100, 100);
        require(settlement.owedCount() == 3 && isSettled(era, A));
        rewards.setPaused(false);
        retry(1, 3);
        require(rewards.isEraSlashed(A, era) && rewards.isEraSlashed(B, era) && rewards.isEraSlashed(C, era));
    }

    /// The amount is computed from the tier at the time of the call. Tier 6 loses 10 tenths, tier 7 has nothing to lose.
    function test_slashComesBeforeTheTierMoves() public {
        for (uint256 i = 0; i < 4; i++) {
            settle(100, 100, 100);
        }
        uint64 era = settle(100, 100, 100); // the fifth miss: demoted as well
        require(uint8(registry.getProviderTrustTier(A)) == 6 && rewards.taken(A, era) == 10);
    }

    /// It does as well when the slash is owed: the tier waits for it, whatever order it is tried in.
    function test_tierWaitsForAnOwedSlash() public {
        for (uint256 i = 0; i < 4; i++) {
            settle(100, 9000, 9000);
        }
        rewards.setMood(A, Moody.Mood.NotFound);
        uint64 era = settle(100, 9000, 9000);
        require(settlement.owedCount() == 2 && uint8(registry.getProviderTrustTier(A)) == 5);
        retry(2, 2);
        require(uint8(registry.getProviderTrustTier(A)) == 5 && settlement.owed(2).kind == OwedActions.Kind.Tier);
        rewards.setMood(A, Moody.Mood.Fine);
        retry(1, 2);
        require(rewards.taken(A, era) == 10 && uint8(registry.getProviderTrustTier(A)) == 6);
    }

    /// A tier that others moved is not moved over.
    function test_readsAgainBeforeEachMove() public {
        registry.setPaused(true);
        for (uint256 i = 0; i < 5; i++) {
            settle(7000, 9000, 9000); // misses tier 6, is not slashed
        }
        OwedActions.Owed memory o = settlement.owed(1);
        require(settlement.owedCount() == 3 && o.kind == OwedActions.Kind.Tier && o.tierBefore == 6 && o.tierAfter == 7);
        registry.setPaused(false);
        registry.force(A, RegistryDouble.TrustTier.Three); // the admin, meanwhile
        retry(1, 3);
        require(uint8(registry.getProviderTrustTier(A)) == 2 && settlement.owed(1).kind == OwedActions.Kind.None);
        require(uint8(registry.getProviderTrustTier(B)) == 4); // what was owed upwards is done
        // And the next Era goes by the tier that the registry has: tier 3 needs 97 %, tier 6 would be content.
        settle(9600, 9600, 9600);
        require(settlement.standingOf(A).down == 1 && settlement.standingOf(A).up == 0);
    }

    /// Roles are the admin's gift, and can be taken: what fails then is owed too.
    function test_rolesTakenAway() public {
        roles.revokeRole(roles.SLASHER_ROLE(), address(settlement));
        roles.revokeRole(roles.VERIFIER_ROLE(), address(settlement));
        for (uint256 i = 0; i < 5; i++) {
            settle(100, 9000, 9000);
        }
        uint256 n = settlement.owedCount();
        require(n == 8); // five slashes and a demotion of A, promotions of B and C
        roles.addSlasher(address(settlement));
        roles.addVerifier(address(settlement));
        retry(1, n);
        require(rewards.isEraSlashed(A, 2) && rewards.isEraSlashed(A, 6));
        require(uint8(registry.getProviderTrustTier(A)) == 6 && uint8(registry.getProviderTrustTier(B)) == 4);
        vm.prank(V1);
        vm.expectPartialRevert(SettlementBase.NotAdmin.selector);
        settlement.addVerifier(A);
    }

    /// Documented tiers are 1 to 7 and values 0 to 6, at both ends.
    function test_tiersAtBothEnds() public {
        registry.force(A, RegistryDouble.TrustTier.Two);
        registry.force(B, RegistryDouble.TrustTier.One);
        registry.force(C, RegistryDouble.TrustTier.Seven);
        for (uint256 i = 0; i < 33; i++) {
            settle(10_000, i == 0 ? 10_000 : 9000, 100);
        }
        require(uint8(registry.getProviderTrustTier(A)) == 0); // after 30, and no further
        require(uint8(registry.getProviderTrustTier(B)) == 1); // 32 misses of the best
        require(uint8(registry.getProviderTrustTier(C)) == 6); // there is none worse
        require(settlement.owedCount() == 0 && !rewards.isEraSlashed(C, 2));
        roles.addVerifier(address(this));
        (bool ok, bytes memory data) =
            address(registry).call(abi.encodeCall(IProviderRegistry.updateProviderTier, (A, 7)));
        require(!ok && data.length == 0);
    }

    /// A wallet that the registry does not know, where it has no tier and where it has the best: neither blocks the others.
    function test_unknownWallet() public {
        address[] memory who = new address[](2);
        uint16[] memory bps = new uint16[](2);
        (who[0], who[1], bps[0], bps[1]) = (address(0xbad), A, 100, 100);
        for (uint256 i = 0; i < 2; i++) {
            uint64 era = settlement.currentEra();
            begin();
            settlement.openEra();
            submit(V1, era, who, bps);
            submit(V2, era, who, bps);
            settlement.finalise(era, who);
            require(rewards.isEraSlashed(A, era) && isSettled(era, A));
            require(isSettled(era, who[0]) == (i == 1));
            registry.setUnknownReverts(false);
        }
    }

    /// The manager slashes the running Era without a word. The settlement does not ask it to.
    function test_anEraThatIsNotOver() public {
        uint16[] memory bps = new uint16[](3);
        uint64 era = settlement.currentEra();
        vm.prank(V1);
        vm.expectPartialRevert(Eras.EraNotOver.selector);
        settlement.submit(era, secret(V1, era), all(), bps);
        vm.expectPartialRevert(Eras.EraNotOver.selector);
        settlement.finalise(era, all());
        rewards.pauseEraCount(); // and a day on the clock is no Era
        vm.warp(block.timestamp + 2 days);
        rewards.nextEra();
        vm.prank(V1);
        vm.expectPartialRevert(Eras.EraNotOver.selector);
        settlement.submit(era, secret(V1, era), all(), bps);
    }

    /// A reward that was claimed before the slash, on a manager that then refuses and on one that does not.
    function test_claimedBeforeTheSlash() public {
        uint64 era = report(100, 100, 9000);
        rewards.claim(B, era);
        settlement.finalise(era, all());
        require(rewards.isEraSlashed(A, era) && settlement.owedCount() == 1);
        rewards.setClaimedCanBeSlashed(true);
        retry(1, 1);
        require(rewards.isEraSlashed(B, era));
    }

    /// Slashed by somebody else already; undone by the admin; and a manager that does not answer.
    function test_slashedByOthers() public {
        roles.addSlasher(address(this));
        uint64 era = report(100, 100, 100);
        address[] memory who = new address[](1);
        uint256[] memory eras = new uint256[](1);
        uint8[] memory percent = new uint8[](1);
        (who[0], eras[0], percent[0]) = (A, era, 100);
        rewards.setSlashEraForProviders(who, eras, percent);
        settlement.finalise(era, all());
        require(settlement.owedCount() == 0 && rewards.isEraSlashed(B, era));
        rewards.removeSlashErasForProviders(who, eras);
        vm.expectPartialRevert(Settlement.NothingToSettle.selector);
        settlement.finalise(era, all()); // settled is settled: the admin's word stands, for an audit to find
        require(!rewards.isEraSlashed(A, era));
        rewards.setAsksRevert(true);
        era = settle(100, 100, 100);
        rewards.setAsksRevert(false);
        require(rewards.isEraSlashed(A, era) && settlement.owedCount() == 0);
    }

    /// Nobody can make the foreign calls fail by giving little gas.
    function test_littleGas() public {
        uint64 era = report(100, 100, 100);
        (bool ok,) = address(settlement).call{gas: 1_300_000}(abi.encodeCall(settlement.finalise, (era, all())));
        require(!ok && !isSettled(era, A) && settlement.owedCount() == 0);
        settlement.finalise(era, all());
        require(rewards.isEraSlashed(C, era));
    }
}
