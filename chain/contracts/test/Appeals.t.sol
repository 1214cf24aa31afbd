// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {AppealWorld} from "./AppealWorld.sol";
import {Appeals} from "../src/Appeals.sol";
import {OwedActions} from "../src/OwedActions.sol";
import {IAppeals} from "../src/interfaces/IAppeals.sol";

contract AppealsTest is AppealWorld {
    address constant P = address(0xa100);
    uint256 constant GOOD = 10_000 << 10 | 96;
    uint256 constant BAD = 1_000 << 10 | 96;

    function setUp() public {
        build(8, 2, 5, 3, WINDOW);
        findAll(10_000);
    }

    /// All seats say that P was down in an Era: what is owed for it.
    function accuse(uint256 uptimeBp) private returns (uint256 id, uint64 era) {
        id = owed.owedCount() + 1;
        find(0, uptimeBp, 96);
        era = report();
        finalise(era);
        find(0, 10_000, 96);
    }

    /// After five missed Eras: slashed and moved down.
    function accuseOfAll() private returns (uint256 slash, uint64 era) {
        for (uint256 i = 0; i < 4; i++) {
            accuse(7_000); // below tier 6, above its slash line
        }
        (slash, era) = accuse(1_000); // the demotion comes after it
        require(owed.owed(slash).kind == OwedActions.Kind.Slash && owed.owed(slash + 1).tierAfter == 7, "five missed");
    }

    function isOwed(uint256 id) private view returns (bool) {
        return owed.owed(id).kind != OwedActions.Kind.None;
    }

    function execute(uint256 id) private {
        pass(WINDOW);
        retry(id, id);
    }

    /// Accused wrongly by all of its committee, and cleared by fifteen: it keeps the Era's reward, its tier and the bond.
    function test_aWrongAccusationIsOverturned() public {
        (uint256 id, uint64 era) = accuseOfAll();
        appeal(P, id);
        require(token.balanceOf(P) == 0 && token.balanceOf(address(appeals)) == BOND);
        pass(WINDOW);
        retry(id, id + 1);
        require(isOwed(id) && isOwed(id + 1) && !rewards.isEraSlashed(P, era), "it waits, for as long as it takes");
        hear(P, 0, 0, GOOD);
        appeals.conclude(P);
        require(appeals.rulingOf(P, era, true) == IAppeals.Ruling.Dropped);
        require(token.balanceOf(P) == BOND && token.balanceOf(address(appeals)) == 0, "the bond goes back");
        retry(id, id + 1);
        require(!isOwed(id) && !isOwed(id + 1) && !rewards.isEraSlashed(P, era) && tier(0) == 6, "and nothing is done");
    }

    function test_aRightAccusationStands() public {
        (uint256 id, uint64 era) = accuseOfAll();
        appeal(P, id);
        hear(P, 0, 0, BAD);
        appeals.conclude(P);
        require(token.balanceOf(P) == 0 && token.balanceOf(TREASURY) == BOND, "the bond is lost");
        execute(id);
        require(rewards.isEraSlashed(P, era) && tier(0) == 6);
        retry(id + 1, id + 1);
        require(tier(0) == 7, "slashed, then moved");
        vm.expectPartialRevert(Appeals.NoOpenAppeal.selector);
        appeals.conclude(P);
    }

    /// Missed, but not so badly that its reward is lost: the slash falls, the demotion stands, and the bond goes back.
    function test_aSlashMayFallAndTheDemotionStand() public {
        (uint256 id, uint64 era) = accuseOfAll();
        appeal(P, id);
        hear(P, 0, 0, verdict(7_000, 96));
        appeals.conclude(P);
        require(token.balanceOf(P) == BOND);
        execute(id);
        retry(id + 1, id + 1);
        require(!rewards.isEraSlashed(P, era) && tier(0) == 7);
    }

    /// However many verifiers lie: it stands exactly when they hold twelve of the fifteen seats.
    function test_twelveOfFifteen() public {
        (uint256 id, uint64 era) = accuse(1_000);
        appeal(P, id);
        bool low;
        bool high;
        for (uint256 liars = 0; liars <= verifiers.length; liars++) {
            uint256 state = vm.snapshotState();
            uint256 before = clock;
            uint256 seats = hear(P, liars, BAD, GOOD);
            appeals.conclude(P);
            bool stands = appeals.rulingOf(P, era, true) == IAppeals.Ruling.Stands;
            require(stands == (seats >= 12), "twelve");
            low = low || (seats >= 8 && !stands); // a majority is not enough
            high = high || (stands && seats < 15); // and not all are needed
            require(vm.revertToState(state));
            clock = before;
        }
        require(low && high, "the beacon gave no case between: take another number of verifiers");
    }

    function test_whoMayAppealAndWhen() public {
        (uint256 id,) = accuseOfAll();
        vm.expectPartialRevert(Appeals.NotYourPunishment.selector);
        vm.prank(providers[1]);
        appeals.appeal(id);
        vm.startPrank(P);
        vm.expectPartialRevert(Appeals.NotYourPunishment.selector);
        appeals.appeal(id + 9); // there is none
        vm.expectRevert(abi.encodeWithSelector(Appeals.AppealTheSlash.selector, id));
        appeals.appeal(id + 1);
        vm.expectRevert(); // no bond
        appeals.appeal(id);
        vm.stopPrank();
        uint64 until = owed.owed(id).notBefore;
        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(Appeals.TooLateToAppeal.selector, id, until));
        vm.prank(P);
        appeals.appeal(id);
        vm.warp(until - 1);
        appeal(P, id);
    }

    /// A promotion takes nothing away: there is nothing to appeal against, and it does not wait.
    function test_aPromotionIsNotAppealed() public {
        uint256 before = owed.owedCount();
        for (uint256 i = 0; i < 5; i++) {
            finalise(report());
        }
        require(owed.owedCount() > before && owed.owed(before + 1).provider == P);
        vm.expectPartialRevert(Appeals.NotYourPunishment.selector);
        vm.prank(P);
        appeals.appeal(before + 1);
    }

    function test_onceInThirtyEras() public {
        (uint256 id,) = accuse(1_000);
        appeal(P, id);
        uint64 madeIn = settlement.currentEra();
        hear(P, 0, 0, GOOD);
        appeals.conclude(P);
        while (settlement.currentEra() < madeIn + 28) {
            nextEra();
        }
        (uint256 second,) = accuse(1_000);
        require(settlement.currentEra() == madeIn + 29);
        vm.expectRevert(abi.encodeWithSelector(Appeals.AppealedLately.selector, P, madeIn + 30));
        vm.prank(P);
        appeals.appeal(second);
        nextEra();
        appeal(P, second);
    }

    /// An outage is not held against the provider: measured once more, then dropped.
    function test_anOutageIsTriedOnceMore() public {
        (uint256 id, uint64 era) = accuse(1_000);
        appeal(P, id);
        uint64 first = appeals.appealOf(P).measured;
        hear(P, verifiers.length, 0, 0); // nobody says a thing
        vm.expectPartialRevert(Appeals.RevealsMissing.selector);
        appeals.conclude(P);
        pass(REVEAL + 1);
        appeals.conclude(P);
        Appeals.Appeal memory a = appeals.appealOf(P);
        require(a.tries == 2 && a.measured == settlement.currentEra() + 1 && a.measured > first);
        execute(id);
        require(isOwed(id), "it still waits");
        uint256 state = vm.snapshotState();
        uint256 before = clock;
        hear(P, 0, 0, BAD);
        appeals.conclude(P);
        require(appeals.rulingOf(P, era, true) == IAppeals.Ruling.Stands, "the second time counts");
        require(vm.revertToState(state));
        clock = before;
        hear(P, verifiers.length, 0, 0);
        pass(REVEAL + 1);
        appeals.conclude(P);
        require(appeals.rulingOf(P, era, true) == IAppeals.Ruling.Dropped && token.balanceOf(P) == BOND);
        // Nobody said anything of anything in those Eras: that is an outage, and costs nothing.
        for (uint8 s = 0; s < 15; s++) {
            vm.expectRevert(abi.encodeWithSelector(Appeals.NothingToPenalise.selector, P, first, s));
            appeals.penaliseSilent(P, first, s, 0);
        }
    }

    /// An appeal that nobody hears is dropped; where the Era as a whole was no outage, each silent seat pays, of both tries.
    function test_silenceOfAllPays() public {
        (uint256 id,) = accuse(1_000);
        appeal(P, id);
        uint256 owes = 0; // seats of the first verifier
        for (uint256 tries = 0; tries < 2; tries++) {
            uint64 measured = appeals.appealOf(P).measured;
            while (settlement.currentEra() < measured) {
                nextEra();
            }
            require(report() == measured);
            address[] memory heard = appeals.appealsIn(measured);
            require(heard.length == 1 && heard[0] == P);
            vm.expectPartialRevert(Appeals.NothingToPenalise.selector);
            appeals.penaliseSilent(P, measured, 0, 0); // they may still
            pass(REVEAL + 1);
            uint16 place = placeOf(verifiers[0], measured);
            uint256 held = hears(verifiers[0], P, measured);
            for (uint8 s = 0; s < 15; s++) {
                if (held >> s & 1 == 0) continue;
                if (tries == 0) {
                    vm.expectRevert(abi.encodeWithSelector(Appeals.NotConcluded.selector, P));
                    appeals.penaliseSilent(P, measured, s, place);
                }
            }
            appeals.conclude(P);
            for (uint8 s = 0; s < 15; s++) {
                if (held >> s & 1 != 0) appeals.penaliseSilent(P, measured, s, place);
            }
            owes += ones(held);
        }
        require(owes > 0 && stake.accountOf(verifiers[0]).stake == STAKE - owes * PENALTY, "each pays");
        require(token.balanceOf(P) == BOND, "and the provider has won");
    }

    /// Whoever appeals and cannot be measured by twelve seats, in maintenance or gone, has lost.
    function test_whoeverAppealsHasToBeThere() public {
        (uint256 id, uint64 era) = accuse(1_000);
        appeal(P, id);
        bool some;
        for (uint256 sided = 0; sided <= verifiers.length; sided++) {
            uint256 state = vm.snapshotState();
            uint256 before = clock;
            uint256 seats = hear(P, sided, GOOD, 5_000 << 10); // no samples
            appeals.conclude(P);
            bool stands = appeals.rulingOf(P, era, true) == IAppeals.Ruling.Stands;
            require(stands == (15 - seats >= 12), "twelve");
            require(token.balanceOf(TREASURY) == (stands ? BOND : 0));
            some = some || (stands && seats > 0);
            require(vm.revertToState(state));
            clock = before;
        }
        require(some, "the beacon gave no case between: take another number of verifiers");
    }

    /// An Era that nobody opened has no beacon, and so no seats.
    function test_anEraThatNobodyOpened() public {
        (uint256 id,) = accuse(1_000);
        appeal(P, id);
        rewards.nextEra();
        vm.expectPartialRevert(Appeals.EraNotOver.selector);
        appeals.conclude(P);
        nextEra();
        appeals.conclude(P);
        require(appeals.appealOf(P).measured == settlement.currentEra() + 1);
    }

    /// Nobody can say what another has bound itself to, or anything else than it has, or before the time for it, or twice.
    function test_verdictsAreBoundBeforeAnyIsShown() public {
        (uint256 id,) = accuse(1_000);
        appeal(P, id);
        uint64 measured = appeals.appealOf(P).measured;
        address v = verifiers[0];
        vm.expectPartialRevert(Appeals.EraNotOver.selector);
        appeals.commitVerdict(P, ROOT);
        endMeasured(P);
        for (uint256 i = 0; hears(v, P, measured) == 0; i++) {
            v = verifiers[i];
        }
        address other = v == verifiers[0] ? verifiers[1] : verifiers[0];
        bind(v, P, BAD);
        bind(v, P, GOOD); // another takes its place
        bytes32 copied = appeals.commitOf(P, measured, v);
        vm.prank(other);
        appeals.commitVerdict(P, copied);
        (uint16 place, bytes32 s) = (placeOf(v, measured), secret(v, measured));
        vm.expectPartialRevert(Appeals.RevealWindowNotOpen.selector);
        vm.prank(v);
        appeals.reveal(P, place, s, GOOD);
        pass(COMMIT + 1);
        vm.expectPartialRevert(Appeals.CommitWindowClosed.selector);
        vm.prank(v);
        appeals.commitVerdict(P, copied);
        vm.startPrank(other);
        vm.expectPartialRevert(Appeals.NotWhatWasCommitted.selector);
        appeals.reveal(P, place, s, GOOD);
        vm.stopPrank();
        vm.startPrank(v);
        vm.expectPartialRevert(Appeals.NotWhatWasCommitted.selector);
        appeals.reveal(P, place, s, BAD);
        vm.expectPartialRevert(Appeals.NotYourPlace.selector);
        appeals.reveal(P, place == 0 ? 1 : 0, s, GOOD);
        appeals.reveal(P, place, s, GOOD);
        vm.expectPartialRevert(Appeals.AlreadyRevealed.selector);
        appeals.reveal(P, place, s, GOOD);
        vm.stopPrank();
        require(appeals.shownOf(P, measured) == hears(v, P, measured));
    }

    /// A secret that it did not bind itself to before the Era would let it choose its schedule afterwards.
    function test_theSecretIsThatOfTheEra() public {
        (uint256 id,) = accuse(1_000);
        appeal(P, id);
        endMeasured(P);
        uint64 measured = appeals.appealOf(P).measured;
        address v = verifiers[0];
        uint16 place = placeOf(v, measured);
        vm.startPrank(v);
        appeals.commitVerdict(P, hashOf(v, P, measured, ROOT, GOOD));
        vm.stopPrank();
        pass(COMMIT + 1);
        vm.expectPartialRevert(Appeals.WrongSecret.selector);
        vm.prank(v);
        appeals.reveal(P, place, ROOT, GOOD);
    }

    /// Impossible verdicts are refused, and so are those of whoever holds no seat.
    function test_badVerdicts(uint256 said) public {
        vm.assume(said >> 24 != 0 || said >> 10 > 10_000);
        (uint256 id,) = accuse(1_000);
        appeal(P, id);
        endMeasured(P);
        bind(verifiers[0], P, said);
        pass(COMMIT + 1);
        uint64 measured = appeals.appealOf(P).measured;
        uint16 place = placeOf(verifiers[0], measured);
        vm.expectPartialRevert(Appeals.BadVerdict.selector);
        vm.prank(verifiers[0]);
        appeals.reveal(P, place, secret(verifiers[0], measured), said);
    }

    /// Whoever holds a seat and is silent pays for each, once; nobody else does.
    function test_silencePays() public {
        (uint256 id,) = accuse(1_000);
        appeal(P, id);
        uint64 measured = appeals.appealOf(P).measured;
        while (settlement.currentEra() < measured) {
            nextEra();
        }
        nextEra();
        commitAll(measured); // its committees' work they all do
        uint256 quiet = 0; // one with so few seats that the others are enough
        while (ones(hears(verifiers[quiet], P, measured)) == 0 || ones(hears(verifiers[quiet], P, measured)) > 5) quiet++;
        address v = verifiers[quiet];
        for (uint256 i = 0; i < verifiers.length; i++) {
            if (i != quiet) bind(verifiers[i], P, GOOD);
        }
        pass(COMMIT + 1);
        revealAll(measured);
        for (uint256 i = 0; i < verifiers.length; i++) {
            if (i != quiet && hears(verifiers[i], P, measured) != 0) open(verifiers[i], P, GOOD);
        }
        vm.expectPartialRevert(Appeals.RevealsMissing.selector);
        appeals.conclude(P);
        pass(REVEAL + 1);
        appeals.conclude(P);
        uint16 place = placeOf(v, measured);
        uint256 held = hears(v, P, measured);
        for (uint8 s = 0; s < 15; s++) {
            if (held >> s & 1 == 0) {
                vm.expectRevert(abi.encodeWithSelector(Appeals.NothingToPenalise.selector, P, measured, s));
                appeals.penaliseSilent(P, measured, s, place);
                continue;
            }
            uint16 wrong = place == 0 ? 1 : 0;
            vm.expectPartialRevert(Appeals.NotYourPlace.selector);
            appeals.penaliseSilent(P, measured, s, wrong);
            appeals.penaliseSilent(P, measured, s, place);
            vm.expectRevert(abi.encodeWithSelector(Appeals.NothingToPenalise.selector, P, measured, s));
            appeals.penaliseSilent(P, measured, s, place);
        }
        require(stake.accountOf(v).stake == STAKE - ones(held) * PENALTY);
    }
}
