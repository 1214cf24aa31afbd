// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {CommitteeWorld} from "./CommitteeWorld.sol";
import {RegistryDouble} from "./NetworkDouble.sol";
import {OwedActions} from "../src/OwedActions.sol";
import {Settlement} from "../src/Settlement.sol";
import {VerifierStake} from "../src/VerifierStake.sol";
import {Reveals} from "../src/settlement/Reveals.sol";

/// What comes of what was revealed.
contract FinaliseTest is CommitteeWorld {
    event CohortSettled(uint64 indexed era, uint32 indexed cohort, uint256 revealed, uint256[] results);

    function setUp() public {
        build(5, 7, 5, 3, 0);
    }

    function up(uint32 number) private view returns (uint8) {
        return settlement.standingOf(number).up;
    }

    /// How many of a cohort's seats a verifier holds in an Era.
    function seatsHeld(address v, uint64 era, uint32 cohort) private view returns (uint256 n) {
        uint16 place = placeOf(v, era);
        for (uint8 s = 0; s < 5; s++) {
            if (holderOf(era, cohort, s) == place) n++;
        }
    }

    function test_everyNumberOnce() public {
        findAll(9000);
        uint64 era = settle();
        for (uint32 i = 0; i < 7; i++) {
            require(up(i) == 1 && settlement.standingOf(i).lastEra == era && settlement.standingOf(i).tier == 6);
        }
        for (uint32 c = 0; c < 3; c++) {
            uint16[] memory who = holders(era, c);
            uint256[] memory shown = shownOf(era, c);
            vm.expectPartialRevert(Settlement.AlreadySettled.selector);
            settlement.finalise(era, c, who, shown);
        }
        require(up(6) == 1);
        uint16[] memory last = holders(era, 3);
        vm.expectPartialRevert(Settlement.NoSuchCohort.selector);
        settlement.finalise(era, 3, last, new uint256[](0));
    }

    /// An Era that was passed over by a later one is not settled any more; the later one counts as the next.
    function test_outOfOrder() public {
        findAll(9000);
        uint64 first = report();
        uint64 second = report();
        finalise(second);
        require(up(0) == 1);
        uint16[] memory who = holders(first, 0);
        uint256[] memory shown = shownOf(first, 0);
        vm.expectPartialRevert(Settlement.AlreadySettled.selector);
        settlement.finalise(first, 0, who, shown);
        require(up(0) == 1 && settlement.standingOf(0).lastEra == second);
    }

    /// Two Eras can be settled late, in order.
    function test_twoErasAtOnce() public {
        findAll(9000);
        uint64 first = report();
        uint64 second = report();
        finalise(first);
        finalise(second);
        require(up(0) == 2);
    }

    /// As soon as all seats are revealed, without waiting for the window; with one missing not before it has closed.
    function test_whenItCanBeFinalised() public {
        findAll(9000);
        uint64 era = settlement.currentEra();
        nextEra();
        uint16[] memory who = holders(era, 0);
        uint256[] memory shown = shownOf(era, 0);
        vm.expectPartialRevert(Settlement.RevealsMissing.selector);
        settlement.finalise(era, 0, who, shown);
        commitAll(era);
        pass(COMMIT + 1);
        address late = verifiers[who[0]];
        silent[late] = true;
        revealAll(era);
        require(settlement.stageOf(era, 0) == Settlement.Stage.Waiting);
        shown = shownOf(era, 0);
        vm.expectPartialRevert(Settlement.RevealsMissing.selector);
        settlement.finalise(era, 0, who, shown);
        show(late, opening(late, era));
        require(settlement.stageOf(era, 0) == Settlement.Stage.Ready);
        shown = shownOf(era, 0);
        settlement.finalise(era, 0, who, shown);
        require(settlement.stageOf(era, 0) == Settlement.Stage.Settled && up(0) == 1);
        require(settlement.stageOf(era, 3) == Settlement.Stage.NoCohort);
    }

    function test_resultsInTheEvent() public {
        find(0, 9000, 96);
        find(1, 100, 96);
        find(2, 0, 0); // nobody has an opinion
        uint64 era = report();
        uint256[] memory results = new uint256[](1);
        results[0] = (9000 << 10 | 6 << 7 | 6 << 4 | 2 << 1) | (100 << 10 | 6 << 7 | 6 << 4 | 4 << 1) << 24
            | (0 << 10 | 1 << 1) << 48;
        uint16[] memory who = holders(era, 0);
        uint256[] memory shown = shownOf(era, 0);
        vm.expectEmit(true, true, true, true, address(settlement));
        emit CohortSettled(era, 0, 5, results);
        settlement.finalise(era, 0, who, shown);
        require(settlement.standingOf(2).lastEra == 1 - 1 && settlement.standingOf(2).tier == 0);
    }

    /// Holders that did not hold the seats are refused, so that nobody is given another's accuracy.
    function test_wrongHolders() public {
        findAll(9000);
        uint64 era = report();
        uint16[] memory who = holders(era, 0);
        uint256[] memory shown = shownOf(era, 0);
        who[1] = (who[1] + 1) % 5;
        vm.expectPartialRevert(VerifierStake.NotTheHolder.selector);
        settlement.finalise(era, 0, who, shown);
        who[1] = 99;
        vm.expectRevert();
        settlement.finalise(era, 0, who, shown);
        vm.expectPartialRevert(Settlement.OneHolderASeat.selector);
        settlement.finalise(era, 0, new uint16[](4), shown);
    }

    /// Only the words that were revealed decide: none left out, none changed, none of another Era, none too many.
    function test_wordsAreThoseRevealed() public {
        findAll(9000);
        say(verifiers[0], 0, 100, 96); // so that not all seats say the same
        uint64 before = report();
        findAll(8000);
        uint64 era = report();
        uint16[] memory who = holders(era, 0);
        uint256[] memory shown = shownOf(era, 0);
        uint256[] memory old = shownOf(before, 0);
        require(shown.length == 5);
        for (uint256 i = 0; i < 7; i++) {
            uint256[] memory bad = new uint256[](i == 4 ? 0 : i == 5 ? 4 : i == 6 ? 6 : 5);
            for (uint256 j = 0; j < bad.length; j++) {
                bad[j] = i == 3 ? old[j] : j < 5 ? shown[j] : shown[4];
            }
            if (i == 0) bad[0] ^= 1;
            if (i == 1) bad[4] ^= 1 << 239;
            if (i == 2) bad[3] = 0;
            vm.expectPartialRevert(Reveals.NotItsWords.selector);
            settlement.finalise(era, 0, who, bad);
        }
        settlement.finalise(era, 0, who, shown);
        require(settlement.standingOf(0).lastEra == era);
    }

    /// The words are those of the seats that have some: one that is silent, and one that was penalised for it, have none.
    function test_wordsOfTheSilent() public {
        (address quiet, uint64 era) = withOneQuiet();
        uint32 cohort = 0;
        while (seatsHeld(quiet, era, cohort) == 0) cohort++;
        uint256 missing = seatsHeld(quiet, era, cohort);
        pass(REVEAL);
        uint16[] memory who = holders(era, cohort);
        uint256[] memory shown = shownOf(era, cohort);
        require(shown.length == 5 - missing);
        uint256[] memory full = new uint256[](5);
        for (uint256 i = 0; i < shown.length; i++) {
            full[i] = shown[i];
        }
        for (uint8 turn = 0; turn < 2; turn++) {
            vm.expectPartialRevert(Reveals.NotItsWords.selector);
            settlement.finalise(era, cohort, who, full);
            for (uint8 s = 0; s < 5 && turn == 0; s++) {
                if (verifiers[who[s]] == quiet) settlement.penaliseSilent(era, cohort, s, who[s]);
            }
        }
        settlement.finalise(era, cohort, who, shown);
        require(settlement.settledEra(cohort) == era);
    }

    /// Accuracy: one judged and one agreed a provider and seat, without those far from the median.
    function test_accuracy() public {
        findAll(9000);
        address liar = verifiers[0];
        say(liar, 0, 100, 96);
        uint64 era = report();
        uint256 held = seatsHeld(liar, era, 0);
        bool alone = held <= 2; // else it is the majority of its cohort
        finalise(era);
        uint256 sum = 0;
        for (uint256 i = 0; i < 5; i++) {
            (uint64 agreed, uint64 judged) = stake.accuracyOf(verifiers[i]);
            sum += judged;
            uint256 own = 3 * seatsHeld(verifiers[i], era, 0) + 3 * seatsHeld(verifiers[i], era, 1)
                + seatsHeld(verifiers[i], era, 2);
            require(judged == own, "judged");
            if (alone) require(agreed == own - (i == 0 ? held : 0), "agreed");
        }
        require(sum == 35);
    }

    /// A provider that came in the Era itself is not settled in it, whatever anybody says of it.
    function test_newcomer() public {
        enrol(address(0xbeef)); // number 7, from the next Era on
        findAll(100);
        uint64 era = settle();
        require(settlement.cohortsAt(era) == 3 && settlement.cohortsAt(era + 1) == 3);
        require(settlement.standingOf(7).lastEra == 0 && !rewards.isEraSlashed(address(0xbeef), era));
        era = settle();
        require(settlement.standingOf(7).lastEra == era && rewards.isEraSlashed(address(0xbeef), era));
    }

    /// If more than a third of all seats are missing, nothing comes of the Era and nobody pays for it.
    function test_oneThirdRule() public {
        findAll(100);
        uint64 era = settlement.currentEra();
        nextEra();
        commitAll(era);
        pass(COMMIT + 1);
        uint256 total = settlement.seatsOf(era);
        uint256 i = 0;
        for (; i < 5; i++) {
            Reveals.Opening memory o = opening(verifiers[i], era);
            if ((settlement.revealedSeats(era) + o.seats.length) * 3 >= total * 2) break;
            show(verifiers[i], o);
        }
        require(i < 5 && settlement.isVoid(era));
        uint256 state = vm.snapshotState();
        uint256 voids = 0;
        pass(REVEAL);
        for (uint32 c = 0; c < 3; c++) {
            uint16[] memory who = holders(era, c);
            uint256[] memory shown = shownOf(era, c);
            for (uint8 s = 0; s < 5; s++) {
                vm.expectPartialRevert(Settlement.EraVoid.selector);
                settlement.penaliseSilent(era, c, s, who[s]);
            }
            voids += settlement.stageOf(era, c) == Settlement.Stage.Void ? 1 : 0;
            if (settlement.stageOf(era, c) == Settlement.Stage.Void) {
                vm.expectPartialRevert(Settlement.EraVoid.selector);
                settlement.finalise(era, c, who, shown);
            }
        }
        require(voids > 0 && owed.owedCount() == 0);
        // With one verifier more it is two thirds.
        require(vm.revertToState(state));
        show(verifiers[i], opening(verifiers[i], era));
        pass(REVEAL);
        require(!settlement.isVoid(era) && settlement.stageOf(era, 0) == Settlement.Stage.Ready);
        settlement.finalise(era, 0, holders(era, 0), shownOf(era, 0));
    }

    /// An Era of twelve verifiers in which one, with a few seats, does not reveal.
    function withOneQuiet() private returns (address quiet, uint64 era) {
        build(12, 7, 5, 3, 0);
        findAll(9000);
        era = settlement.currentEra();
        for (uint256 i = 0; i < 12; i++) {
            quiet = verifiers[i];
            uint256 held = seatsHeld(quiet, era, 0) + seatsHeld(quiet, era, 1) + seatsHeld(quiet, era, 2);
            if (held > 0 && held < 5) break;
        }
        silent[quiet] = true;
        report();
        require(!settlement.isVoid(era));
    }

    /// Who does not reveal pays for each seat, once; a twentieth goes to whoever says so.
    function test_silence() public {
        (address quiet, uint64 era) = withOneQuiet();
        uint256 seats = 0;
        uint16[] memory who;
        for (uint32 c = 0; c < 3; c++) {
            who = holders(era, c);
            for (uint8 s = 0; s < 5; s++) {
                vm.expectPartialRevert(Settlement.RevealsMissing.selector);
                settlement.penaliseSilent(era, c, s, who[s]); // the window is open
            }
        }
        pass(REVEAL);
        for (uint32 c = 0; c < 3; c++) {
            who = holders(era, c);
            for (uint8 s = 0; s < 5; s++) {
                if (who[s] != placeOf(quiet, era)) {
                    vm.expectPartialRevert(Reveals.AlreadyRevealed.selector);
                    settlement.penaliseSilent(era, c, s, who[s]);
                    continue;
                }
                seats++;
                vm.expectPartialRevert(Reveals.NotYourPlace.selector);
                settlement.penaliseSilent(era, c, s, (who[s] + 1) % 12);
                vm.prank(address(0x71b));
                settlement.penaliseSilent(era, c, s, who[s]);
                vm.expectPartialRevert(Reveals.AlreadyRevealed.selector);
                settlement.penaliseSilent(era, c, s, who[s]);
            }
        }
        require(seats > 0, "it held no seat");
        require(stake.accountOf(quiet).stake == STAKE - seats * PENALTY, "stake");
        require(
            token.balanceOf(address(0x71b)) == seats * PENALTY / 20
                && token.balanceOf(TREASURY) == seats * PENALTY * 19 / 20
        );
        finalise(era); // the others decide, where they are enough
        (, uint64 judged) = stake.accuracyOf(quiet);
        require(judged == 0);
    }

    /// Not for ever: the words of an Era may be overwritten after the next but one.
    function test_silenceTooLate() public {
        (, uint64 era) = withOneQuiet();
        report();
        report();
        uint16[] memory who = holders(era, 0);
        uint256[] memory shown = shownOf(era, 0);
        for (uint8 s = 0; s < 5; s++) {
            vm.expectPartialRevert(Settlement.TooLateToPenalise.selector);
            settlement.penaliseSilent(era, 0, s, who[s]);
        }
    }

    /// A slash waits for the appeal window; a promotion does not.
    function test_notBefore() public {
        build(5, 2, 5, 3, 3600);
        for (uint256 i = 0; i < 4; i++) {
            find(0, 9000, 96);
            find(1, 9000, 96);
            settle();
        }
        find(1, 100, 96);
        uint64 era = report();
        finalise(era);
        require(owed.owedCount() == 2);
        retry(1, 2);
        require(tier(0) == 5 && !rewards.isEraSlashed(providers[1], era));
        pass(3600 - 1);
        retry(2, 2);
        require(!rewards.isEraSlashed(providers[1], era));
        pass(1);
        retry(2, 2);
        require(rewards.isEraSlashed(providers[1], era));
    }

    /// While punishments are paused, slashes and demotions stay owed, and promotions are made.
    function test_pause() public {
        findAll(9000);
        for (uint256 i = 0; i < 4; i++) {
            settle();
        }
        find(1, 100, 96);
        paused = true;
        uint64 era = settle();
        require(tier(0) == 5 && !rewards.isEraSlashed(providers[1], era));
        paused = false;
        doOwed(0);
        require(rewards.isEraSlashed(providers[1], era));
    }

    /// Second criteria hold a promotion back until the Era in which they do not, and do nothing else; if they fail they do nothing.
    function test_secondCriteria() public {
        findAll(9000);
        disliked[providers[0]] = true;
        for (uint256 i = 0; i < 8; i++) {
            settle();
        }
        require(tier(0) == 6 && up(0) == 5 && tier(1) == 5);
        disliked[providers[0]] = false;
        settle();
        require(tier(0) == 5 && up(0) == 0);
        disliked[providers[0]] = true;
        find(0, 100, 96);
        uint64 era = settle();
        require(rewards.isEraSlashed(providers[0], era));
        build(5, 7, 5, 3, 0);
        conductFails = true;
        findAll(9000);
        for (uint256 i = 0; i < 5; i++) {
            settle();
        }
        require(tier(0) == 5);
    }

    /// A committee that is captured slashes an Era. It does not get near the provider's stake, which Settlement has no say over:
    /// nothing but the Era's reward and the place in the table changes.
    function test_wronglyAccused() public {
        findAll(0);
        uint64 era = settle();
        require(rewards.isEraSlashed(providers[0], era) && settlement.standingOf(0).down == 1);
        require(!stake.isSlasher(address(owed)) && stake.isSlasher(address(settlement)));
    }

    /// A released number that is given again begins anew.
    function test_numberGivenAgain() public {
        findAll(9000);
        settle();
        require(up(2) == 1);
        registry.forget(providers[2]);
        enrolment.release(providers[2]);
        for (uint256 i = 0; i < 30; i++) {
            nextEra();
        }
        uint64 now_ = settlement.currentEra();
        address p = address(0xcafe);
        registry.addProvider(RegistryDouble.ProviderParams(p, new address[](0), "", "", "", p));
        vm.prank(p);
        enrolment.setSigner(p);
        (uint32 number, uint64 from) = enrolment.providerNumber(p);
        require(number == 2 && from == now_ + 1 && up(2) == 0);
        providers[2] = p;
        settle();
        require(up(2) == 0); // it came in that Era
        settle();
        require(up(2) == 1 && settlement.standingOf(2).tier == 7);
    }

    function test_onlyTheContractsAroundIt() public {
        vm.expectRevert();
        settlement.recount(providers[0], 1);
        vm.expectRevert();
        settlement.renew(0, 9);
    }

    /// Whatever each verifier says of each provider, every cohort is settled, once, and the counters are within the table.
    function testFuzz_anyVerdicts(uint256 seed) public {
        for (uint256 v = 0; v < 5; v++) {
            for (uint256 n = 0; n < 7; n++) {
                uint256 r = uint256(keccak256(abi.encode(seed, v, n)));
                say(verifiers[v], n, r % 4 == 0 ? r >> 8 & 0x3fff : 9000 + (r >> 8) % 1000, r >> 32 & 1023);
            }
        }
        for (uint256 i = 0; i < 3; i++) {
            uint64 era = settle();
            for (uint32 c = 0; c < 3; c++) {
                require(settlement.settledEra(c) == era);
            }
            for (uint32 n = 0; n < 7; n++) {
                Settlement.Standing memory s = settlement.standingOf(n);
                require(
                    s.up <= i + 1 && s.down <= i + 1 && (s.up == 0 || s.down == 0) && s.lastEra <= era && s.tier <= 7
                );
            }
        }
    }
}
