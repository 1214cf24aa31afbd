// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {CommitteeWorld} from "./CommitteeWorld.sol";
import {Moody, RegistryDouble} from "./NetworkDouble.sol";
import {Settlement} from "../src/Settlement.sol";
import {OwedActions} from "../src/OwedActions.sol";
import {IProviderRegistry} from "../src/interfaces/IProviderRegistry.sol";
import {IOwedActions} from "../src/interfaces/IOwedActions.sol";
import {Eras} from "../src/settlement/Eras.sol";

/// Settlement over contracts that are not ours and fail in every way that theirs can.
contract NetworkTest is CommitteeWorld {
    address constant A = address(0xa100);
    address constant B = address(0xa101);
    address constant C = address(0xa102);

    function setUp() public {
        build(2, 3, 5, 3, 0);
    }

    /// Both verifiers report the running Era when it is over.
    function report(uint16 a, uint16 b, uint16 c) private returns (uint64 era) {
        find(0, a, 96);
        find(1, b, 96);
        find(2, c, 96);
        return report();
    }

    function settle(uint16 a, uint16 b, uint16 c) private returns (uint64 era) {
        uint256 before = owed.owedCount();
        era = report(a, b, c);
        finalise(era);
        doOwed(before);
    }

    function isSettled(uint64 era) private view returns (bool) {
        return settlement.settledEra(0) == era;
    }

    function outstanding() private view returns (uint256[] memory ids) {
        (ids,) = owed.owedBetween(1, owed.owedCount());
    }

    /// Every failure of a slash, of the provider in the middle: the others are slashed, all three are settled, and the
    /// one is owed until it can be done.
    function test_onePoisonedProviderNeverBlocksABatch() public {
        for (uint8 m = 1; m <= uint8(type(Moody.Mood).max); m++) {
            rewards.setMood(B, Moody.Mood(m));
            uint64 era = settle(100, 100, 100);
            require(rewards.isEraSlashed(A, era) && !rewards.isEraSlashed(B, era) && rewards.isEraSlashed(C, era));
            require(isSettled(era));
            uint256 id = owed.owedCount() - 1; // of A, B, C
            OwedActions.Owed memory o = owed.owed(id);
            require(o.provider == B && o.era == era && o.kind == OwedActions.Kind.Slash);
            retry(id, id); // nothing has changed: it stays owed, under the same number
            require(owed.owed(id).kind == OwedActions.Kind.Slash && owed.owedCount() == id + 1);
            rewards.setMood(B, Moody.Mood.Fine);
            retry(id, id);
            require(rewards.isEraSlashed(B, era) && owed.owed(id).kind == OwedActions.Kind.None);
            settle(9000, 9000, 9000); // so that nobody is demoted meanwhile
        }
    }

    /// The same of a tier that moves.
    function test_onePoisonedTierNeverBlocksABatch() public {
        uint32[] memory numbers = new uint32[](3);
        (numbers[1], numbers[2]) = (1, 2);
        for (uint8 m = 1; m <= uint8(type(Moody.Mood).max); m++) {
            for (uint160 i = 0; i < 3; i++) {
                registry.force(address(0xa100 + i), RegistryDouble.TrustTier.Seven);
            }
            settlement.syncTiers(numbers); // what was counted was for tier 6
            registry.setMood(B, Moody.Mood(m));
            for (uint256 i = 0; i < 3; i++) {
                settle(8000, 8000, 8000); // tier 7 is left after three Eras above 75 %
            }
            uint256[] memory ids = outstanding();
            require(ids.length == 1 && owed.owed(ids[0]).kind == OwedActions.Kind.Tier);
            require(uint8(registry.getProviderTrustTier(A)) == 5 && uint8(registry.getProviderTrustTier(C)) == 5);
            require(uint8(registry.getProviderTrustTier(B)) == 6);
            registry.setMood(B, Moody.Mood.Fine);
            retry(ids[0], ids[0]);
            require(uint8(registry.getProviderTrustTier(B)) == 5);
        }
    }

    function test_allPaused() public {
        rewards.setPaused(true);
        uint64 era = settle(100, 100, 100);
        require(owed.owedCount() == 3 && isSettled(era));
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
        uint256[] memory ids = outstanding();
        require(ids.length == 2 && owed.owed(ids[0]).kind == OwedActions.Kind.Slash);
        retry(ids[1], ids[1]);
        require(uint8(registry.getProviderTrustTier(A)) == 5 && owed.owed(ids[1]).kind == OwedActions.Kind.Tier);
        rewards.setMood(A, Moody.Mood.Fine);
        retry(ids[0], ids[1]);
        require(rewards.taken(A, era) == 10 && uint8(registry.getProviderTrustTier(A)) == 6);
    }

    /// A tier that others moved is not moved over.
    function test_readsAgainBeforeEachMove() public {
        registry.setPaused(true);
        for (uint256 i = 0; i < 5; i++) {
            settle(7000, 9000, 9000); // misses tier 6, is not slashed
        }
        OwedActions.Owed memory o = owed.owed(1);
        require(owed.owedCount() == 3 && o.kind == OwedActions.Kind.Tier && o.tierBefore == 6 && o.tierAfter == 7);
        registry.setPaused(false);
        registry.force(A, RegistryDouble.TrustTier.Three); // the admin, meanwhile
        retry(1, 3);
        require(uint8(registry.getProviderTrustTier(A)) == 2 && owed.owed(1).kind == OwedActions.Kind.None);
        require(uint8(registry.getProviderTrustTier(B)) == 4); // what was owed upwards is done
        // And the next Era goes by the tier that the registry has: tier 3 needs 97 %, tier 6 would be content.
        settle(9600, 9600, 9600);
        require(settlement.standingOf(0).down == 1 && settlement.standingOf(0).up == 0);
    }

    /// Roles are the admin's gift, and can be taken: what fails then is owed too.
    function test_rolesTakenAway() public {
        roles.revokeRole(roles.SLASHER_ROLE(), address(owed));
        roles.revokeRole(roles.VERIFIER_ROLE(), address(owed));
        for (uint256 i = 0; i < 5; i++) {
            settle(100, 9000, 9000);
        }
        uint256 n = owed.owedCount();
        require(n == 8); // five slashes and a demotion of A, promotions of B and C
        roles.addSlasher(address(owed));
        roles.addVerifier(address(owed));
        retry(1, n);
        require(rewards.isEraSlashed(A, 2) && rewards.isEraSlashed(A, 6));
        require(uint8(registry.getProviderTrustTier(A)) == 6 && uint8(registry.getProviderTrustTier(B)) == 4);
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
        require(outstanding().length == 0 && !rewards.isEraSlashed(C, 2));
        roles.addVerifier(address(this));
        (bool ok, bytes memory data) =
            address(registry).call(abi.encodeCall(IProviderRegistry.updateProviderTier, (A, 7)));
        require(!ok && data.length == 0);
    }

    /// A wallet that the registry does not know any more, where it then has no tier and where it has the best: it does not block the
    /// others.
    function test_unknownWallet() public {
        for (uint256 i = 0; i < 2; i++) {
            registry.force(C, RegistryDouble.TrustTier.Six);
            registry.forget(B);
            uint64 era = settle(100, 100, 100);
            require(isSettled(era) && rewards.isEraSlashed(A, era) && rewards.isEraSlashed(C, era));
            require(rewards.isEraSlashed(B, era) == (i == 1));
            registry.setUnknownReverts(false);
        }
        enrolment.release(B);
        uint64 last = settle(100, 9000, 100);
        require(isSettled(last) && rewards.isEraSlashed(A, last));
    }

    /// The manager slashes the running Era without a word. The settlement does not ask it to.
    function test_anEraThatIsNotOver() public {
        uint64 era = settlement.currentEra();
        vm.expectPartialRevert(Eras.EraNotOver.selector);
        settlement.commitVerdicts(era, bytes32(uint256(1)));
        uint16[] memory who = holders(era, 0);
        uint256[] memory shown = shownOf(era, 0);
        vm.expectPartialRevert(Settlement.RevealsMissing.selector);
        settlement.finalise(era, 0, who, shown);
        rewards.pauseEraCount(); // and a day on the clock is no Era
        pass(2 days);
        rewards.nextEra();
        vm.expectPartialRevert(Eras.EraNotOver.selector);
        settlement.commitVerdicts(era, bytes32(uint256(1)));
    }

    /// A reward that was claimed before the slash, on a manager that then refuses and on one that does not.
    function test_claimedBeforeTheSlash() public {
        uint64 era = report(100, 100, 9000);
        rewards.claim(B, era);
        finalise(era);
        retry(1, 2);
        require(rewards.isEraSlashed(A, era) && owed.owed(1).kind == OwedActions.Kind.None);
        require(owed.owed(2).kind == OwedActions.Kind.Slash);
        rewards.setClaimedCanBeSlashed(true);
        retry(2, 2);
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
        finalise(era);
        retry(1, 3);
        require(outstanding().length == 0 && rewards.isEraSlashed(B, era));
        rewards.removeSlashErasForProviders(who, eras);
        uint16[] memory seats = holders(era, 0);
        uint256[] memory shown = shownOf(era, 0);
        vm.expectPartialRevert(Settlement.AlreadySettled.selector);
        settlement.finalise(era, 0, seats, shown); // settled is settled: the admin's word stands, for an audit to find
        require(!rewards.isEraSlashed(A, era));
        rewards.setAsksRevert(true);
        era = settle(100, 100, 100);
        rewards.setAsksRevert(false);
        require(rewards.isEraSlashed(A, era) && outstanding().length == 0);
    }

    /// Nobody can make the foreign calls fail by giving little gas.
    function test_littleGas() public {
        uint64 era = report(100, 100, 100);
        finalise(era);
        uint256[] memory ids = new uint256[](1);
        ids[0] = 1;
        (bool ok,) = address(owed).call{gas: 1_200_000}(abi.encodeCall(owed.settleOwed, (ids)));
        require(!ok && owed.owed(1).kind == OwedActions.Kind.Slash);
        retry(1, 3);
        require(rewards.isEraSlashed(A, era) && rewards.isEraSlashed(C, era));
    }

    /// An account that is not the settlement can owe nothing.
    function test_onlySettlementOwes() public {
        vm.expectPartialRevert(OwedActions.NotSettlement.selector);
        owed.owe(1, new IOwedActions.Consequence[](1));
    }
}
