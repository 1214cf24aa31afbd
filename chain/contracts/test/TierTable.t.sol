// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {TierTable} from "../src/lib/TierTable.sol";
import {Tally} from "../src/lib/Tally.sol";

contract TierTableTest {
    using Tally for Tally.Word;

    function toRegistry(uint8 t) external pure returns (uint8) {
        return TierTable.toRegistry(t);
    }

    function fromRegistry(uint8 v) external pure returns (uint8) {
        return TierTable.fromRegistry(v);
    }

    function test_conversionAtBothEnds() public {
        require(TierTable.toRegistry(1) == 0 && TierTable.toRegistry(7) == 6);
        require(TierTable.fromRegistry(0) == 1 && TierTable.fromRegistry(6) == 7);
        vm.expectPartialRevert(TierTable.NoSuchTier.selector);
        this.toRegistry(0);
        vm.expectPartialRevert(TierTable.NoSuchTier.selector);
        this.toRegistry(8);
        vm.expectPartialRevert(TierTable.NoSuchTier.selector);
        this.fromRegistry(7);
    }

    /// Each tier needs exactly the table's number of Eras, up and down.
    function test_counts() public pure {
        uint8[7] memory ups = [0, 30, 23, 17, 11, 5, 3];
        uint8[7] memory downs = [32, 25, 20, 14, 7, 5, 0];
        for (uint8 tier = 1; tier <= 7; tier++) {
            require(erasToMove(tier, 10_000) == ups[tier - 1], "up");
            require(erasToMove(tier, 0) == downs[tier - 1], "down");
        }
    }

    function erasToMove(uint8 tier, uint16 uptime) private pure returns (uint8) {
        uint8 up;
        uint8 down;
        uint8 next;
        for (uint8 n = 1; n < 100; n++) {
            (next, up, down,) = TierTable.step(tier, up, down, uptime, uptime);
            if (next != tier) {
                require(up == 0 && down == 0, "counters after a move");
                require(next == (uptime == 0 ? tier + 1 : tier - 1), "one step");
                return n;
            }
        }
        return 0;
    }

    function testFuzz_step(uint8 tier, uint8 up, uint8 down, uint16 a, uint16 b) public pure {
        tier = tier % 7 + 1;
        TierTable.Line memory l = TierTable.line(tier);
        up = l.up == 0 ? 0 : up % l.up;
        down = l.down == 0 ? 0 : down % l.down;
        (uint16 low, uint16 high) = a % 10_001 < b % 10_001 ? (a % 10_001, b % 10_001) : (b % 10_001, a % 10_001);
        (uint8 next, uint8 u, uint8 d, bool slash) = TierTable.step(tier, up, down, low, high);
        require(next >= 1 && next <= 7, "range");
        require(next + 1 >= tier && next <= tier + 1, "one step");
        require(slash == (high < l.slashBelowBp), "slash");
        require(!(slash && next < tier), "slashed and promoted");
        require(u == 0 || d == 0 || (u == up && d == down), "both runs grew");
        if (low <= l.aboveBp && high > l.aboveBp) require(next == tier && u == up && d == down, "held");
    }

    function testFuzz_tally(uint16[14] memory votes, uint16 mask) public pure {
        Tally.Word w;
        uint256 n;
        uint256 withOpinion;
        for (uint256 seat = 0; seat < 14; seat++) {
            if (mask >> seat & 1 == 0) continue;
            w = w.put(seat, votes[seat]);
            n++;
            if (votes[seat] != Tally.NO_OPINION) withOpinion++;
        }
        w = w.settle();
        require(w.reports() == n && w.settled(), "counts");
        for (uint256 seat = 0; seat < 14; seat++) {
            require(w.has(seat) == (mask >> seat & 1 == 1), "has");
            if (w.has(seat)) require(w.vote(seat) == votes[seat], "vote");
        }
        uint16[] memory sorted = w.opinions();
        require(sorted.length == withOpinion, "opinions");
        for (uint256 i = 1; i < sorted.length; i++) {
            require(sorted[i - 1] <= sorted[i], "sorted");
        }
        if (sorted.length == 0) return;
        (uint16 low, uint16 high) = Tally.medians(sorted);
        require(low <= high && (sorted.length % 2 == 0 || low == high), "middles");
    }
}
