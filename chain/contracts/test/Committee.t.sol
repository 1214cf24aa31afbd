// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {CommitteeWorld} from "./CommitteeWorld.sol";
import {Settlement} from "../src/Settlement.sol";
import {Reveals} from "../src/settlement/Reveals.sol";
import {Secrets} from "../src/settlement/Secrets.sol";

/// Who holds which seat, and what a verifier can show of it and when.
contract CommitteeTest is CommitteeWorld {
    address constant V = address(0x5100);
    address constant W = address(0x5101);

    function setUp() public {
        build(3, 7, 5, 2, 0);
    }

    function one(Reveals.SeatWords memory w) private pure returns (Reveals.SeatWords[] memory list) {
        list = new Reveals.SeatWords[](1);
        list[0] = w;
    }

    /// An opening of one batch with these seats.
    function with(Reveals.Opening memory o, Reveals.SeatWords[] memory seats)
        private
        pure
        returns (Reveals.Opening memory)
    {
        o.seats = seats;
        o.batches[0].hash = keccak256(abi.encode(seats));
        return o;
    }

    /// Commits to an opening in an Era whose commit window is open, and tries it when the reveal window is.
    function refused(bytes4 why, address verifier, Reveals.Opening memory o) private {
        commit(verifier, o);
        pass(COMMIT + 1);
        vm.prank(verifier);
        vm.expectPartialRevert(why);
        settlement.reveal(o);
    }

    function ended() private returns (uint64 era) {
        era = settlement.currentEra();
        findAll(9000);
        nextEra();
    }

    /// Every seat can be shown by the member that a plain draw gives it to, and by nobody else.
    function test_seatsAreThoseOfThePlainDraw() public {
        uint64 era = ended();
        Reveals.Opening[] memory all = new Reveals.Opening[](verifiers.length);
        for (uint256 i = 0; i < verifiers.length; i++) {
            all[i] = opening(verifiers[i], era);
            commit(verifiers[i], all[i]);
        }
        pass(COMMIT + 1);
        uint256 shown = 0;
        for (uint256 i = 0; i < verifiers.length; i++) {
            show(verifiers[i], all[i]);
            shown += all[i].seats.length;
        }
        require(shown == settlement.seatsOf(era) && settlement.revealedSeats(era) == shown, "all seats");
        require(settlement.cohortsAt(era) == 4 && shown == 20);
    }

    function test_aSeatThatIsNotYours() public {
        uint64 era = ended();
        for (uint32 c = 0; c < 4; c++) {
            for (uint8 s = 0; s < 5; s++) {
                address holder = verifiers[holderOf(era, c, s)];
                if (holder == V) continue;
                Reveals.Opening memory o = with(opening(V, era), one(Reveals.SeatWords(c, s, wordsOf(V, era, c))));
                refused(Reveals.NotYourSeat.selector, V, o);
                return;
            }
        }
        revert("V holds every seat");
    }

    function test_noSuchSeatOrCohort() public {
        uint64 era = ended();
        Reveals.Opening memory o = with(opening(V, era), one(Reveals.SeatWords(4, 0, wordsOf(V, era, 4))));
        refused(Reveals.NoSuchSeat.selector, V, o);
        nextEra();
        era = settlement.currentEra() - 1;
        o = with(opening(V, era), one(Reveals.SeatWords(0, 5, wordsOf(V, era, 0))));
        refused(Reveals.NoSuchSeat.selector, V, o);
    }

    function test_anothersPlace() public {
        uint64 era = ended();
        Reveals.Opening memory o = opening(W, era);
        o.secret = secret(V, era);
        refused(Reveals.NotYourPlace.selector, V, o); // W's seats, W's place, V's hash and secret
    }

    /// Words with another Era's tag are refused; so are too few and too many.
    function test_wordsOfAnotherEraAndLength() public {
        for (uint256 i = 0; i < 3; i++) {
            uint64 era = ended();
            Reveals.Opening memory o = opening(V, era);
            if (i == 0) o.seats[0].words[0] = (o.seats[0].words[0] << 16 >> 16) | uint256(uint16(era - 1)) << 240;
            if (i == 1) o.seats[0].words = new uint256[](2);
            if (i == 2) o.seats[0].words = new uint256[](0);
            refused(Reveals.BadWords.selector, V, with(o, o.seats));
        }
    }

    /// What was revealed of the Era before the last lies where the new will, and says nothing.
    function test_oldWordsAreInert() public {
        uint64 era = settle();
        uint256[] memory first = shownBy[era][0][0];
        require(settlement.isSeat(era, 0, 0, first) && settlement.isRevealed(era, 0, 0));
        settle();
        require(settlement.isSeat(era, 0, 0, first)); // still there
        for (uint256 i = 0; i < verifiers.length; i++) {
            silent[verifiers[i]] = true;
        }
        uint64 later = report();
        require(later == era + 2 && !settlement.isRevealed(later, 0, 0) && settlement.revealedSeats(later) == 0);
        require(!settlement.isSeat(later, 0, 0, first));
        require(settlement.stageOf(later, 0) == Settlement.Stage.Waiting);
        pass(REVEAL);
        require(settlement.stageOf(later, 0) == Settlement.Stage.Void);
    }

    /// A seat's words are those that it revealed and no others, and a verifier's opening likewise: what claims rest on.
    function test_whatWasShownCanBeShownAgain() public {
        uint64 era = ended();
        say(V, 0, 9500, 96);
        Reveals.Opening memory o = opening(V, era);
        commitAll(era);
        pass(COMMIT + 1);
        (uint32 cohort, uint8 seat) = (o.seats[0].cohort, o.seats[0].seat);
        uint256[] memory words = o.seats[0].words;
        require(!settlement.isSeat(era, cohort, seat, words) && !settlement.isRevealed(era, cohort, seat));
        show(V, o);
        require(settlement.isSeat(era, cohort, seat, words) && settlement.isRevealed(era, cohort, seat));
        require(!settlement.isSeat(era, cohort, seat, new uint256[](0)));
        require(!settlement.isSeat(era + 2, cohort, seat, words) && !settlement.isSeat(era - 1, cohort, seat, words));
        words[0] ^= 1;
        require(!settlement.isSeat(era, cohort, seat, words));
        require(settlement.commitOf(era, V) == hashOf(V, o));
        (o.seats, o.secret) = (new Reveals.SeatWords[](0), secret(V, era + 2));
        require(
            settlement.commitOf(era, V) != hashOf(V, o) && settlement.commitOf(era, W) != settlement.commitOf(era, V)
        );
    }

    /// Sending another's hash binds to nothing: it opens to no verdicts of the sender, and the other's own still opens.
    function test_copyingAHash() public {
        uint64 era = ended();
        Reveals.Opening memory o = opening(V, era);
        bytes32 hash = hashOf(V, o);
        commit(V, o);
        vm.prank(W);
        settlement.commitVerdicts(era, hash);
        pass(COMMIT + 1);
        show(V, o);
        vm.prank(W);
        vm.expectPartialRevert(Reveals.NotWhatWasCommitted.selector);
        settlement.reveal(o);
        o.place = placeOf(W, era);
        o.secret = secret(W, era);
        vm.prank(W);
        vm.expectPartialRevert(Reveals.NotWhatWasCommitted.selector);
        settlement.reveal(o);
    }

    /// Seeing another's verdicts helps nobody: what was not committed to in the first window cannot be shown in the second.
    function test_copyingAReveal() public {
        uint64 era = ended();
        say(W, 0, 1, 96);
        commitAll(era);
        pass(COMMIT + 1);
        show(V, opening(V, era));
        say(W, 0, 9000, 96); // as V has it
        Reveals.Opening memory o = opening(W, era);
        vm.prank(W);
        vm.expectPartialRevert(Reveals.NotWhatWasCommitted.selector);
        settlement.reveal(o);
        vm.prank(W);
        vm.expectPartialRevert(Reveals.CommitWindowClosed.selector);
        settlement.commitVerdicts(era, bytes32(uint256(1)));
    }

    function test_windows() public {
        uint64 era = ended();
        Reveals.Opening memory o = opening(V, era);
        vm.prank(V);
        vm.expectPartialRevert(Reveals.RevealWindowNotOpen.selector);
        settlement.reveal(o);
        commit(V, o);
        commit(V, o); // again: the same
        pass(COMMIT);
        vm.prank(V);
        vm.expectPartialRevert(Reveals.RevealWindowNotOpen.selector);
        settlement.reveal(o);
        commit(V, o); // the last second
        pass(1);
        uint256 state = vm.snapshotState();
        show(V, o);
        vm.prank(V);
        vm.expectPartialRevert(Reveals.AlreadyRevealed.selector);
        settlement.reveal(o);
        require(vm.revertToState(state));
        pass(REVEAL);
        vm.prank(V);
        vm.expectPartialRevert(Reveals.RevealWindowClosed.selector);
        settlement.reveal(o);
    }

    /// An Era that has not ended has no windows, and one that never was neither.
    function test_noWindowBeforeTheEnd() public {
        uint64 era = settlement.currentEra();
        require(settlement.commitsDue(era) == 0 && settlement.revealsDue(era) == 0);
        Reveals.Opening memory o = opening(V, era);
        vm.prank(V);
        vm.expectPartialRevert(Reveals.RevealWindowNotOpen.selector);
        settlement.reveal(o);
    }

    function test_secrets() public {
        uint64 era = ended();
        Reveals.Opening memory o = opening(V, era);
        o.secret = secret(V, era - 1);
        refused(Secrets.WrongSecret.selector, V, o);
        era = ended();
        o = opening(V, era);
        o.transcriptsRoot = 0;
        refused(Secrets.ZeroHash.selector, V, o);
        era = ended();
        o = opening(V, era);
        require(settlement.pledgeOf(era, V) != 0);
        commit(V, o);
        pass(COMMIT + 1);
        show(V, o);
    }

    /// A secret is bound once, in the Era before its own, and stays until its verdicts are shown, even late.
    function test_whenASecretIsBound() public {
        uint64 era = settlement.currentEra();
        bytes32 kept = settlement.pledgeOf(era, V);
        vm.startPrank(V);
        vm.expectPartialRevert(Secrets.EraHasBegun.selector);
        settlement.commitSecret(era, ROOT);
        vm.expectPartialRevert(Secrets.EraTooFar.selector);
        settlement.commitSecret(era + 2, ROOT);
        vm.expectPartialRevert(Secrets.ZeroHash.selector);
        settlement.commitSecret(era + 1, bytes32(uint256(0xffff)));
        settlement.commitSecret(era + 1, ROOT);
        vm.expectPartialRevert(Secrets.SecretAlreadyCommitted.selector);
        settlement.commitSecret(era + 1, bytes32(uint256(1 << 16)));
        vm.stopPrank();
        require(settlement.pledgeOf(era + 1, V) == ROOT & ~bytes32(uint256(0xffff)));
        require(settlement.pledgeOf(era + 5, V) == 0 && settlement.pledgeOf(era + 1, W) == 0);
        for (uint256 i = 0; i < 2; i++) {
            rewards.nextEra();
            require(settlement.pledgeOf(era, V) == kept);
            pledge(V, settlement.currentEra() + 1);
        }
        require(settlement.currentEra() == era + 2 && settlement.pledgeOf(era, V) == kept);
        rewards.nextEra();
        pledge(V, era + 4);
        require(settlement.pledgeOf(era, V) == 0); // its place is taken
    }

    /// A verifier that bound itself to no secret before the Era has no say in it.
    function test_withoutAPledge() public {
        uint64 era = settlement.currentEra() + 1;
        for (uint256 i = 1; i < verifiers.length; i++) {
            pledge(verifiers[i], era);
        }
        rewards.nextEra();
        settlement.openEra();
        nextEra();
        refused(Secrets.NoSecretCommitted.selector, V, opening(V, era));
    }

    /// Several batches, in any order; each seat is in the one that its key belongs to, so that none is in two.
    function test_batches() public {
        uint64 era = ended();
        Reveals.Opening memory o = opening(V, era);
        uint256 n = o.seats.length;
        require(n >= 2, "too few seats for the test");
        Reveals.SeatWords[][2] memory parts = [new Reveals.SeatWords[](1), new Reveals.SeatWords[](n - 1)];
        parts[0][0] = o.seats[0];
        for (uint256 i = 1; i < n; i++) {
            parts[1][i - 1] = o.seats[i];
        }
        o.batches = new Reveals.Batch[](2);
        o.batches[0] = Reveals.Batch(0, keccak256(abi.encode(parts[0])));
        o.batches[1] = Reveals.Batch(key(o.seats[1]), keccak256(abi.encode(parts[1])));
        commit(V, o);
        pass(COMMIT + 1);
        (o.batch, o.seats) = (1, parts[1]);
        show(V, o);
        require(settlement.revealedSeats(era) == n - 1);
        (o.batch, o.seats) = (0, parts[0]);
        show(V, o);
        require(settlement.revealedSeats(era) == n);
    }

    /// Two batches with two verdicts of one seat: only the one that the seat belongs to can be shown.
    function test_noChoiceBetweenTwoVerdicts() public {
        uint64 era = ended();
        Reveals.Opening memory o = opening(V, era);
        Reveals.SeatWords[] memory high = one(o.seats[0]);
        say(V, o.seats[0].cohort * 2, 1, 96);
        Reveals.SeatWords[] memory low =
            one(Reveals.SeatWords(o.seats[0].cohort, o.seats[0].seat, wordsOf(V, era, o.seats[0].cohort)));
        o.batches = new Reveals.Batch[](2);
        o.batches[0] = Reveals.Batch(0, keccak256(abi.encode(high)));
        o.batches[1] = Reveals.Batch(key(o.seats[0]), keccak256(abi.encode(low)));
        commit(V, o);
        pass(COMMIT + 1);
        (o.batch, o.seats) = (0, high);
        vm.prank(V);
        vm.expectPartialRevert(Reveals.SeatOutOfOrder.selector);
        settlement.reveal(o);
        (o.batch, o.seats) = (1, low);
        show(V, o);
    }

    function test_seatsInOrderAndOnce() public {
        uint64 era = ended();
        Reveals.Opening memory o = opening(V, era);
        Reveals.SeatWords[] memory twice = new Reveals.SeatWords[](2);
        (twice[0], twice[1]) = (o.seats[0], o.seats[0]);
        refused(Reveals.SeatOutOfOrder.selector, V, with(o, twice));
    }

    function key(Reveals.SeatWords memory w) private pure returns (uint64) {
        return uint64(w.cohort) << 8 | w.seat;
    }
}
