// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {RewardWorld} from "./RewardWorld.sol";
import {RewardClaims} from "../src/RewardClaims.sol";
import {Merkle} from "../src/lib/Merkle.sol";
import {Messages} from "../src/lib/Messages.sol";
import {Passes} from "../src/lib/Passes.sol";
import {Administered} from "../src/rules/Administered.sol";
import {RewardPool} from "../src/rewards/RewardPool.sol";
import {RewardTerms} from "../src/rewards/RewardTerms.sol";

/// Who is paid for what, who loses for what, and what is refused.
contract RewardsTest is RewardWorld {
    uint64 private era;

    function setUp() public {
        buildRewards(3, 4, 3, 3); // cohorts of 3 and 1 providers
        fund(settlement.currentEra());
        era = toClaims();
    }

    function claimAs(address who, RewardClaims.Seat memory s) private returns (uint256) {
        RewardClaims.Bound memory b = bound(who, era);
        RewardClaims.Seat[] memory list = one(s);
        vm.prank(who);
        return claims.claim(b, list);
    }

    function refused(RewardClaims.Seat memory s, bytes4 why) private {
        address who = holder(era, s.cohort, s.seat);
        RewardClaims.Bound memory b = bound(who, era);
        RewardClaims.Seat[] memory list = one(s);
        vm.prank(who);
        vm.expectPartialRevert(why);
        claims.claim(b, list);
    }

    function honest(uint32 cohort, uint8 seat) private view returns (RewardClaims.Seat memory) {
        return seatOf(holder(era, cohort, seat), era, cohort, seat);
    }

    function mark(uint32 cohort, uint8 seat) private {
        uint16 place = holderOf(era, cohort, seat);
        uint256[] memory words = wordsOf(holder(era, cohort, seat), era, cohort);
        claims.markUnanswered(era, cohort, seat, place, words);
    }

    /// Every seat that shows its drawn pass is paid its part, and all parts together are no more than the budget.
    function test_everySeatIsPaidItsPart() public {
        uint256 paid = 0;
        for (uint32 c = 0; c < 2; c++) {
            for (uint8 s = 0; s < 3; s++) {
                address who = holder(era, c, s);
                (uint64 agreed, uint64 judged) = stake.accuracyOf(who);
                uint256 had = token.balanceOf(who);
                uint256 want = EACH * (c == 0 ? 3 : 1) * agreed / (4 * 3 * (uint256(judged) + 10));
                require(claimAs(who, honest(c, s)) == want && want != 0, "part");
                require(token.balanceOf(who) == had + want, "paid");
                paid += want;
                require(claims.answeredOf(era, c) >> s & 1 == 1);
            }
        }
        require(paid < EACH && claims.budgetOf(era).left == EACH - paid);
        require(token.balanceOf(address(claims)) == EACH - paid, "what is left is here");
        require(claims.budgetOf(era).funded == EACH);
    }

    function test_onceASeat() public {
        RewardClaims.Seat memory s = honest(0, 0);
        claimAs(holder(era, 0, 0), s);
        refused(s, RewardClaims.AlreadyAnswered.selector);
        pass(WINDOW + 1);
        vm.expectPartialRevert(RewardClaims.AlreadyAnswered.selector);
        this.markOf(0, 0);
    }

    function markOf(uint32 cohort, uint8 seat) external {
        mark(cohort, seat);
    }

    /// A pass that another draw would ask for is not the one asked for, whatever its signatures are worth.
    function test_noOtherPassThanTheDrawnOne() public {
        address who = holder(era, 0, 0);
        (uint256 number,, uint64 chance) = drawn(era, 0, 0, 0);
        for (uint256 n = 0; n < 4; n++) {
            for (uint256 i = 0; i < SLOTS; i++) {
                if (n == number && i == chance % SLOTS) continue;
                RewardClaims.Seat memory s = honest(0, 0);
                s.shown[0] = shownOf(who, era, n, i);
                refused(s, RewardClaims.NotTheJob.selector);
            }
        }
        claimAs(who, honest(0, 0));
    }

    /// Whoever says passed of what it did not challenge has nothing to show: another's place, another's list, no signature.
    function test_guesserCannotClaim() public {
        nextEra();
        for (uint256 n = 0; n < 12; n++) {
            hides[verifiers[n / 4]][n % 4] = type(uint256).max;
        }
        era = toClaims();
        address guesser = holder(era, 0, 0);
        RewardClaims.Seat memory seat = honest(0, 0);
        refused(seat, RewardClaims.NotInTheTree.selector);
        seat.shown[0].list = hex"0008"; // one pass only
        refused(seat, RewardClaims.TooFewPasses.selector);
        pass(WINDOW + 1);
        uint256 had = token.balanceOf(address(this));
        uint128 staked = stake.accountOf(guesser).stake;
        mark(0, 0);
        require(staked - stake.accountOf(guesser).stake == FINE, "fined");
        require(token.balanceOf(address(this)) == had + FINE / 20, "tip");
    }

    function test_refusals() public {
        RewardClaims.Seat memory s = honest(0, 1);
        address who = holder(era, 0, 1);
        s.seat = 3;
        refusedAs(who, s, RewardClaims.NoSuchSeat.selector);
        s = honest(0, 1);
        s.cohort = 2;
        refusedAs(who, s, RewardClaims.NoSuchSeat.selector);
        s = honest(0, 1);
        s.words[0] ^= 1;
        refusedAs(who, s, RewardClaims.NotItsWords.selector);
        s = honest(0, 1);
        s.shown = new RewardClaims.Shown[](0);
        refusedAs(who, s, RewardClaims.WrongCount.selector);
        s.shown = new RewardClaims.Shown[](2);
        (s.shown[0], s.shown[1]) = (honest(0, 1).shown[0], honest(0, 1).shown[0]);
        refusedAs(who, s, RewardClaims.WrongCount.selector);
        s = honest(0, 1);
        s.shown[0].start.seed ^= bytes32(uint256(1));
        refusedAs(who, s, RewardClaims.NotTheSeed.selector);
        s = honest(0, 1);
        s.shown[0].start.positionsCommitment ^= bytes32(uint256(1));
        refusedAs(who, s, RewardClaims.NotTheSeed.selector);
        s = honest(0, 1);
        s.shown[0].start.expires++;
        refusedAs(who, s, Messages.BadSignature.selector);
        s = honest(0, 1);
        s.shown[0].commit.root ^= bytes32(uint256(1));
        refusedAs(who, s, Messages.BadSignature.selector);
        s = honest(0, 1);
        s.shown[0].path[0] ^= bytes32(uint256(1));
        refusedAs(who, s, RewardClaims.NotInTheTree.selector);
        s = honest(0, 1);
        s.shown[0].passPath[0] ^= bytes32(uint256(1));
        refusedAs(who, s, RewardClaims.NotInTheTree.selector);
        s = honest(0, 1);
        s.shown[0].passPath = new bytes32[](0);
        refusedAs(who, s, Merkle.PathLength.selector);
        s = honest(0, 1);
        s.shown[0].list = hex"00f800";
        refusedAs(who, s, Passes.ListLength.selector);
        s.shown[0].list = hex"00fc";
        refusedAs(who, s, Passes.SpareBits.selector);
        s.shown[0].list = hex"00f800f8";
        refusedAs(who, s, Passes.DeviceOutOfOrder.selector);
        s.shown[0].list = hex"0000";
        refusedAs(who, s, Passes.DeviceOutOfOrder.selector);
    }

    function refusedAs(address who, RewardClaims.Seat memory s, bytes4 why) private {
        RewardClaims.Bound memory b = bound(who, era);
        RewardClaims.Seat[] memory list = one(s);
        vm.prank(who);
        vm.expectPartialRevert(why);
        claims.claim(b, list);
    }

    /// What was bound is what counts: not another root, secret or batches, and not another's.
    function test_onlyWhatWasBound() public {
        address who = holder(era, 0, 0);
        RewardClaims.Seat[] memory list = one(honest(0, 0));
        RewardClaims.Bound memory b;
        for (uint256 i = 0; i < 3; i++) {
            b = bound(who, era);
            if (i == 0) b.secret ^= bytes32(uint256(1));
            if (i == 1) b.transcriptsRoot ^= bytes32(uint256(1));
            if (i == 2) b.batches ^= bytes32(uint256(1));
            vm.prank(who);
            vm.expectPartialRevert(RewardClaims.NotWhatWasCommitted.selector);
            claims.claim(b, list);
        }
        b = bound(who, era);
        vm.expectPartialRevert(RewardClaims.NotYourPlace.selector);
        claims.claim(b, list);
        for (uint256 i = 0; i < 3; i++) {
            if (verifiers[i] == who) continue;
            b = bound(verifiers[i], era);
            vm.prank(verifiers[i]);
            vm.expectPartialRevert(RewardClaims.NotItsSeat.selector);
            claims.claim(b, list);
        }
    }

    function test_windows() public {
        RewardClaims.Seat memory s = honest(0, 0);
        vm.expectPartialRevert(RewardClaims.ClaimWindowOpen.selector);
        this.markOf(0, 0);
        pass(WINDOW);
        uint256 state = vm.snapshotState();
        claimAs(holder(era, 0, 0), s); // the last moment
        vm.revertToState(state);
        pass(1);
        refused(s, RewardClaims.ClaimWindowClosed.selector);
        paused = true;
        vm.expectPartialRevert(RewardClaims.PunishmentsPaused.selector);
        this.markOf(0, 0);
        paused = false;
        mark(0, 0);
        vm.expectPartialRevert(RewardClaims.AlreadyAnswered.selector);
        this.markOf(0, 0);
        nextEra();
        vm.expectPartialRevert(RewardClaims.NoDraw.selector);
        this.markOf(0, 1);
    }

    /// A pause stops no claim.
    function test_claimsInAPause() public {
        paused = true;
        require(claimAs(holder(era, 0, 0), honest(0, 0)) != 0);
    }

    /// An Era whose reveals were not over when the drawing beacon came is neither paid nor punished.
    function test_noDrawBeforeRevealsAreOver() public {
        uint64 e = settlement.currentEra();
        nextEra();
        commitAll(e);
        pass(COMMIT + 1);
        revealAll(e);
        nextEra(); // reveals are due in REVEAL - 1
        era = e;
        (bytes32 by,) = claims.drawOf(e);
        require(by == 0);
        uint256[] memory words = wordsOf(holder(e, 0, 0), e, 0);
        uint16 place = holderOf(e, 0, 0);
        pass(WINDOW + 1);
        vm.expectPartialRevert(RewardClaims.NoDraw.selector);
        claims.markUnanswered(e, 0, 0, place, words);
    }

    /// For failures, and samples that are not there, nothing can be shown: neither is paid, and neither punished.
    function test_failuresAndMissingSamples() public {
        nextEra();
        for (uint256 i = 0; i < 4; i++) {
            find(i, 0, SLOTS);
        }
        fund(settlement.currentEra());
        era = toClaims();
        RewardClaims.Seat memory s =
            RewardClaims.Seat(0, 0, wordsOf(holder(era, 0, 0), era, 0), new RewardClaims.Shown[](0));
        uint256 state = vm.snapshotState();
        pass(WINDOW + 1);
        vm.expectPartialRevert(RewardClaims.NothingAsked.selector);
        this.markOf(0, 0);
        vm.revertToState(state);
        require(claimAs(holder(era, 0, 0), s) == 0, "nobody can show a failure");
        for (uint256 i = 0; i < 4; i++) {
            find(i, 0, 0);
        }
        nextEra();
        fund(settlement.currentEra());
        era = toClaims();
        s.words = wordsOf(holder(era, 0, 0), era, 0);
        require(claimAs(holder(era, 0, 0), s) == 0, "no opinion is none");
    }

    /// Of two devices the passes are counted through, by device and slot.
    function test_twoDevices() public {
        nextEra();
        passed = 0x2a9 & (1 << 2 * SLOTS) - 1; // slots 0 and 3 of the first, 0, 2 and 4 of the second
        for (uint256 i = 0; i < 4; i++) {
            find(i, 10_000, 5);
        }
        fund(settlement.currentEra());
        era = toClaims();
        for (uint8 s = 0; s < 3; s++) {
            require(claimAs(holder(era, 0, s), honest(0, s)) != 0);
        }
    }

    function test_funding() public {
        uint64 current = settlement.currentEra();
        vm.expectPartialRevert(RewardPool.EraOver.selector);
        claims.fund(current - 1, 1, 1);
        vm.expectPartialRevert(RewardPool.ErasOutOfRange.selector);
        claims.fund(current, 0, 1);
        vm.expectPartialRevert(RewardPool.ErasOutOfRange.selector);
        claims.fund(current, 367, 1);
        vm.expectPartialRevert(RewardPool.AmountOutOfRange.selector);
        claims.fund(current, 1, 0);
        token.mint(address(this), 30 ether);
        token.approve(address(claims), 30 ether);
        claims.fund(current, 3, 10 ether);
        for (uint64 i = 0; i < 3; i++) {
            require(claims.budgetOf(current + i).left == 10 ether);
        }
        vm.expectPartialRevert(RewardPool.StillClaimable.selector);
        claims.rollOver(era);
        nextEra();
        claims.rollOver(era);
        require(claims.budgetOf(era).left == 0 && claims.budgetOf(era + 3).left == 10 ether + EACH);
        vm.expectPartialRevert(RewardPool.NothingLeft.selector);
        claims.rollOver(era);
    }

    function test_terms() public {
        RewardTerms.Terms memory t = terms();
        vm.prank(address(0xbad));
        vm.expectPartialRevert(Administered.NotAdmin.selector);
        claims.proposeTerms(t);
        t.claimWindow = WINDOW / 2 - 1;
        badTerms(t);
        t.claimWindow = 2 * WINDOW + 1;
        badTerms(t);
        t = terms();
        t.draws = 0;
        badTerms(t);
        t.draws = 5;
        badTerms(t);
        t = terms();
        t.probation = 0;
        badTerms(t);
        t.probation = 1_000_001;
        badTerms(t);
        t = terms();
        t.unanswered = 10 * t.unanswered + 1;
        badTerms(t);
        t = terms();
        t.misconduct = 10 * t.misconduct + 1;
        badTerms(t);
        t = terms();
        t.draws = 4;
        claims.proposeTerms(t);
        pass(7 days);
        claims.applyProposal();
        uint64 current = settlement.currentEra();
        require(claims.termsAt(current).draws == 1 && claims.termsAt(current + 1).draws == 4);
    }

    function badTerms(RewardTerms.Terms memory t) private {
        vm.expectPartialRevert(RewardTerms.BadTerms.selector);
        claims.proposeTerms(t);
    }
}

/// The arithmetic of lists against the plain form.
contract PassesTest {
    function count(bytes calldata list, uint256 slots) external pure returns (uint256) {
        return Passes.count(list, slots);
    }

    function find(bytes calldata list, uint256 slots, uint256 place) external pure returns (uint8, uint256) {
        return Passes.find(list, slots, place);
    }

    function testFuzz_findsEachPass(uint256 seed, uint16 nSlots, uint8 nDevices) public view {
        uint256 slots = 1 + nSlots % 600;
        uint256 width = (slots + 7) / 8;
        bytes memory list;
        uint256 devices = 1 + nDevices % 3;
        for (uint256 d = 0; d < devices; d++) {
            bytes memory bitmap = new bytes(width);
            for (uint256 s = 0; s < slots; s++) {
                bool yes = s == seed % slots || uint256(keccak256(abi.encode(seed, d, s))) % 3 == 0;
                if (yes) bitmap[s / 8] |= bytes1(uint8(0x80 >> (s % 8)));
            }
            list = abi.encodePacked(list, uint8(7 * d + 1), bitmap);
        }
        uint256 place = 0;
        for (uint256 d = 0; d < devices; d++) {
            for (uint256 s = 0; s < slots; s++) {
                if (uint8(list[d * (1 + width) + 1 + s / 8]) & (0x80 >> (s % 8)) == 0) continue;
                if (uint256(keccak256(abi.encode(seed, place))) % 16 == 0) {
                    (uint8 index, uint256 slot) = this.find(list, slots, place);
                    require(index == 7 * d + 1 && slot == s, "place");
                }
                place++;
            }
        }
        require(this.count(list, slots) == place, "count");
        try this.find(list, slots, place) {
            require(false, "there is no such pass");
        } catch {}
    }

    function testFuzz_ones(uint256 x) public pure {
        uint256 n = 0;
        for (uint256 y = x; y != 0; y &= y - 1) {
            n++;
        }
        require(Passes.ones(x) == n && Passes.ones(type(uint256).max) == 256);
    }
}
