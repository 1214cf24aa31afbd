// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {CommitteeWorld} from "./CommitteeWorld.sol";

/// A world in which verifiers hear appeals, and say what they are told to.
abstract contract AppealWorld is CommitteeWorld {
    uint64 internal constant WINDOW = 4 days;

    /// The reference draw of appeals' seats.
    function hears(address verifier, address provider, uint64 era) internal view returns (uint256 held) {
        (address[] memory list, uint96[] memory weights) = stake.membersAt(era);
        uint256 total = 0;
        for (uint256 i = 0; i < list.length; i++) {
            total += weights[i];
        }
        bytes32 beacon = settlement.beaconOf(era);
        for (uint256 s = 0; s < 15; s++) {
            uint256 r = uint256(keccak256(abi.encode(keccak256("slark/v1/appeal"), beacon, provider, s))) % total;
            uint256 i = 0;
            for (; r >= weights[i]; i++) {
                r -= weights[i];
            }
            if (list[i] == verifier) held |= 1 << s;
        }
    }

    function ones(uint256 bits) internal pure returns (uint256 n) {
        for (; bits != 0; bits >>= 1) {
            n += bits & 1;
        }
    }

    function verdict(uint256 uptimeBp, uint256 samples) internal pure returns (uint256) {
        return uptimeBp << 10 | samples;
    }

    function hashOf(address v, address p, uint64 measured, bytes32 s, uint256 said) internal view returns (bytes32) {
        bytes32 tag = keccak256("slark/v1/appeal-verdict");
        return keccak256(abi.encode(tag, block.chainid, address(appeals), p, measured, v, s, said));
    }

    function bind(address v, address p, uint256 said) internal {
        uint64 measured = appeals.appealOf(p).measured;
        bytes32 hash = hashOf(v, p, measured, secret(v, measured), said);
        vm.prank(v);
        appeals.commitVerdict(p, hash);
    }

    function open(address v, address p, uint256 said) internal {
        uint64 measured = appeals.appealOf(p).measured;
        uint16 place = placeOf(v, measured);
        vm.prank(v);
        appeals.reveal(p, place, secret(v, measured), said);
    }

    /// The Era in which an appeal is measured comes, and goes. Its windows are open after it.
    function endMeasured(address p) internal {
        uint64 measured = appeals.appealOf(p).measured;
        while (settlement.currentEra() <= measured) {
            nextEra();
        }
    }

    /// The first `liars` verifiers say `lie` and the others `truth`; whoever says 0 is silent. How many seats the liars held.
    function hear(address p, uint256 liars, uint256 lie, uint256 truth) internal returns (uint256 seats) {
        endMeasured(p);
        uint64 measured = appeals.appealOf(p).measured;
        for (uint256 i = 0; i < verifiers.length; i++) {
            uint256 said = i < liars ? lie : truth;
            if (said != 0) bind(verifiers[i], p, said);
            if (i < liars) seats += ones(hears(verifiers[i], p, measured));
        }
        pass(COMMIT + 1);
        for (uint256 i = 0; i < verifiers.length; i++) {
            uint256 said = i < liars ? lie : truth;
            if (said != 0 && hears(verifiers[i], p, measured) != 0) open(verifiers[i], p, said);
        }
    }

    function appeal(address p, uint256 id) internal {
        token.mint(p, BOND);
        vm.startPrank(p);
        token.approve(address(appeals), BOND);
        appeals.appeal(id);
        vm.stopPrank();
    }
}
