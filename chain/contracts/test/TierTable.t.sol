// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {TierTable} from "../src/lib/TierTable.sol";

contract TierTableTest {
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
            require(erasToMove(tier, true) == ups[tier - 1], "up");
            require(erasToMove(tier, false) == downs[tier - 1], "down");
        }
    }

    function erasToMove(uint8 tier, bool met) private pure returns (uint8) {
        uint8 up;
        uint8 down;
        uint8 next;
        for (uint8 n = 1; n < 100; n++) {
            (next, up, down) = TierTable.step(TierTable.line(tier), tier, up, down, met);
            if (next != tier) {
                require(up == 0 && down == 0, "counters after a move");
                require(next == (met ? tier - 1 : tier + 1), "one step");
                return n;
            }
        }
        return 0;
    }

    function testFuzz_step(uint8 tier, uint8 up, uint8 down, bool met) public pure {
        tier = tier % 7 + 1;
        TierTable.Line memory l = TierTable.line(tier);
        up = l.up == 0 ? 0 : up % l.up;
        down = l.down == 0 ? 0 : down % l.down;
        (uint8 next, uint8 u, uint8 d) = TierTable.step(TierTable.line(tier), tier, up, down, met);
        require(next >= 1 && next <= 7, "range");
        require(met ? next == tier || next + 1 == tier : next == tier || next == tier + 1, "one step, the right way");
        require(u == 0 || d == 0, "both runs");
        if (next != tier) require(u == 0 && d == 0, "counters after a move");
        else require(met ? u == (l.up == 0 ? 0 : up + 1) : d == (l.down == 0 ? 0 : down + 1), "one Era");
    }
}
