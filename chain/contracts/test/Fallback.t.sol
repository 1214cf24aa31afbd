// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {CommitteeWorld} from "./CommitteeWorld.sol";
import {Settlement} from "../src/Settlement.sol";
import {IBeaconSource} from "../src/interfaces/IBeaconSource.sol";
import {Eras} from "../src/settlement/Eras.sol";
import {Reveals} from "../src/settlement/Reveals.sol";

/// Rounds that this test has; those of a real network are in Beacon.t.sol.
contract RoundsDouble is IBeaconSource {
    function roundFor(uint64 start) external pure returns (uint64) {
        return start / 3 + 1;
    }

    function randomness(uint64 round, bytes calldata proof) external pure returns (bytes32) {
        require(keccak256(proof) == keccak256(abi.encode(round)), "not the round");
        return keccak256(proof);
    }
}

/// How an Era is opened whose round of drand does not come.
contract FallbackTest is CommitteeWorld {
    bool private down; // drand is
    uint256 private began; // when the running Era did

    function setUp() public {
        drand = new RoundsDouble();
        build(5, 7, 5, 2, 0);
        findAll(9000);
        while (firstHolders(settlement.currentEra()).length < 2) nextEra();
    }

    /// The network's manager has no eraStart; ours does.
    function openEra() internal override {
        uint64 era = settlement.currentEra();
        began = clock;
        vm.mockCall(address(rewards), abi.encodeWithSignature("eraStart(uint256)", uint256(era)), abi.encode(clock));
        if (!down) settlement.openEraDrand(round());
    }

    function round() private view returns (bytes memory) {
        return abi.encode(uint64(began) / 3 + 1);
    }

    /// The running Era ends; drand has no round for the next.
    function ended() private returns (uint64 era) {
        era = settlement.currentEra();
        down = true;
        nextEra();
        down = false;
    }

    /// As ended, and the reveal window is open after all have bound themselves to their verdicts.
    function bound() private returns (uint64 era) {
        era = ended();
        commitAll(era);
        pass(COMMIT + 1);
    }

    /// Who holds a seat of the first cohort, each once.
    function firstHolders(uint64 era) private view returns (address[] memory list) {
        list = new address[](verifiers.length);
        uint256 n = 0;
        for (uint256 i = 0; i < verifiers.length; i++) {
            if (holdsFirst(verifiers[i], era)) list[n++] = verifiers[i];
        }
        assembly ("memory-safe") {
            mstore(list, n)
        }
    }

    function holdsFirst(address verifier, uint64 era) private view returns (bool) {
        for (uint8 s = 0; s < 5; s++) {
            if (verifiers[holderOf(era, 0, s)] == verifier) return true;
        }
        return false;
    }

    function chance(address verifier, uint64 era) private pure returns (uint256) {
        return uint216(uint256(keccak256(bytes.concat("slark/v1/chance", bytes20(verifier), secret(verifier, era)))));
    }

    function chanceOf(address[] memory list, uint64 era) private pure returns (uint256 sum) {
        for (uint256 i = 0; i < list.length; i++) {
            sum = (sum + chance(list[i], era)) % 2 ** 216;
        }
    }

    function opensBy(Eras.Source source, uint64 from, uint256 randomness) private {
        uint64 era = settlement.currentEra();
        bytes32 before = settlement.beaconOf(era - 1);
        settlement.openEra();
        bytes memory text = bytes.concat("slark/v1/beacon", bytes32(block.chainid), bytes20(address(settlement)));
        text = bytes.concat(text, bytes8(era), bytes1(uint8(source)), bytes8(from), bytes32(randomness), before);
        require(settlement.beaconOf(era) == keccak256(text), "beacon");
        Eras.EraRecord memory r = settlement.eraRecord(era);
        require(r.source == source && r.round == from && r.openedAt == clock, "record");
        vm.expectPartialRevert(Eras.EraAlreadyOpen.selector);
        settlement.openEra();
        bytes memory late = round();
        vm.expectPartialRevert(Eras.EraAlreadyOpen.selector);
        settlement.openEraDrand(late);
    }

    function refused(bytes4 why) private {
        vm.expectPartialRevert(why);
        settlement.openEra();
    }

    function opensByBlock() private {
        bytes32 chanceOfBlock = keccak256(abi.encodePacked(block.prevrandao, blockhash(block.number - 1)));
        opensBy(Eras.Source.Block, uint64(block.number), uint256(chanceOfBlock));
    }

    function test_secretsOpenTheEra() public {
        uint64 era = ended();
        commitAll(era);
        pass(TIMEOUT - 1);
        refused(Eras.DrandDue.selector);
        pass(1);
        refused(Eras.SecretsDue.selector);
        pass(COMMIT - TIMEOUT + 1);
        address[] memory first = firstHolders(era);
        for (uint256 i = 0; i < first.length; i++) {
            refused(Eras.SecretsDue.selector);
            show(first[i], opening(first[i], era));
        }
        // At once, with the window still open: nothing can be added. Others' verdicts change nothing.
        for (uint256 i = 0; i < verifiers.length; i++) {
            if (!holdsFirst(verifiers[i], era)) show(verifiers[i], opening(verifiers[i], era));
        }
        require(settlement.chanceOf(era) == chanceOf(first, era), "chance");
        require(settlement.revealedSeats(era) == settlement.seatsOf(era), "seats");
        opensBy(Eras.Source.Secrets, era, chanceOf(first, era));
    }

    function test_theOrderDoesNotMatter() public {
        uint64 era = bound();
        uint256 state = vm.snapshotState();
        revealAll(era);
        uint256 one = settlement.chanceOf(era);
        require(vm.revertToState(state));
        for (uint256 i = verifiers.length; i > 0; i--) {
            show(verifiers[i - 1], opening(verifiers[i - 1], era));
        }
        require(one != 0 && settlement.chanceOf(era) == one);
    }

    /// Who withholds has the Era opened without its secret, later, and pays for each seat.
    function test_aWithheldSecret() public {
        uint64 era = bound();
        address[] memory first = firstHolders(era);
        address last = first[first.length - 1];
        silent[last] = true;
        revealAll(era);
        refused(Eras.SecretsDue.selector);
        pass(REVEAL - 1);
        refused(Eras.SecretsDue.selector);
        pass(1);
        uint256 without = (chanceOf(first, era) + 2 ** 216 - chance(last, era)) % 2 ** 216;
        opensBy(Eras.Source.Secrets, era, without);
        vm.prank(last);
        Reveals.Opening memory o = opening(last, era);
        vm.expectPartialRevert(Reveals.RevealWindowClosed.selector);
        settlement.reveal(o);
        require(!settlement.isVoid(era), "a verifier of five with more than a third of the seats");
        uint128 had = stake.accountOf(last).stake;
        uint8 seat = 0;
        while (verifiers[holderOf(era, 0, seat)] != last) seat++;
        settlement.penaliseSilent(era, 0, seat, placeOf(last, era));
        require(had - stake.accountOf(last).stake == PENALTY, "penalty");
    }

    /// The round is taken until the first secret that counts is shown, and never after: nobody chooses between two that he knows.
    function test_aLateRound() public {
        uint64 era = bound();
        uint256 state = vm.snapshotState();
        settlement.openEraDrand(round());
        require(settlement.eraRecord(era + 1).source == Eras.Source.Drand);
        require(vm.revertToState(state));
        address[] memory first = firstHolders(era);
        show(first[0], opening(first[0], era));
        bytes memory late = round();
        vm.expectPartialRevert(Eras.SecretsShown.selector);
        settlement.openEraDrand(late);
        pass(REVEAL);
        vm.expectPartialRevert(Eras.SecretsShown.selector);
        settlement.openEraDrand(late);
        opensBy(Eras.Source.Secrets, era, chance(first[0], era));
    }

    function test_nobodyShows() public {
        uint64 era = bound();
        refused(Eras.SecretsDue.selector);
        pass(REVEAL);
        uint256 state = vm.snapshotState();
        settlement.openEraDrand(round()); // still
        require(vm.revertToState(state));
        require(settlement.chanceOf(era) == 0);
        opensByBlock();
    }

    function test_nobodyIsBound() public {
        ended();
        pass(TIMEOUT - 1);
        refused(Eras.DrandDue.selector);
        pass(1);
        opensByBlock();
    }

    /// Secrets of an older Era were known before the list of verifiers was closed.
    function test_afterAnEraThatNobodyOpened() public {
        uint64 era = bound();
        revealAll(era);
        down = true;
        nextEra();
        require(settlement.chanceOf(era) != 0 && settlement.beaconOf(era + 1) == 0);
        pass(TIMEOUT);
        bytes32 before = settlement.beaconOf(era);
        settlement.openEra();
        require(settlement.eraRecord(era + 2).source == Eras.Source.Block && settlement.beaconOf(era + 2) != before);
    }

    /// What is not in the first batch, or is no seat, counts nothing, so that a secret counts once and costs a seat to withhold.
    function test_whatDoesNotCount() public {
        uint64 era = ended();
        address[] memory first = firstHolders(era);
        (address v, address w) = (first[0], first[1]);
        Reveals.Opening memory o = opening(v, era);
        Reveals.SeatWords[] memory all = o.seats;
        o.batches = new Reveals.Batch[](2);
        o.batches[0] = Reveals.Batch(0, keccak256(abi.encode(new Reveals.SeatWords[](0))));
        o.batches[1] = Reveals.Batch(0, keccak256(abi.encode(all)));
        commit(v, o);
        commit(w, opening(w, era));
        pass(COMMIT + 1);
        (o.batch, o.seats) = (0, new Reveals.SeatWords[](0));
        vm.prank(v);
        settlement.reveal(o);
        vm.prank(v);
        settlement.reveal(o); // nothing, as often as it likes
        require(settlement.chanceOf(era) == 0 && settlement.revealedSeats(era) == 0);
        (o.batch, o.seats) = (1, all);
        vm.prank(v);
        settlement.reveal(o);
        require(settlement.chanceOf(era) == 0 && settlement.revealedSeats(era) == all.length);
        settlement.openEraDrand(round()); // nothing was shown that counts
        show(w, opening(w, era));
        require(settlement.chanceOf(era) == chance(w, era));
    }

    /// While drand works nothing of this is asked.
    function test_theRoundAtTheStart() public {
        uint64 era = report();
        require(settlement.eraRecord(era + 1).source == Eras.Source.Drand && settlement.chanceOf(era) != 0);
        vm.expectPartialRevert(Eras.EraAlreadyOpen.selector);
        settlement.openEra();
        finalise(era);
    }
}
