// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Seats} from "./Seats.sol";
import {TierTable} from "./TierTable.sol";
import {Verdicts} from "./Verdicts.sol";

/// @title Decision
/// @notice What a committee's opinions of one provider come to (docs/settlement.md, "What a committee decides").
/// @dev Runs once a provider and Era, so its loops are in assembly. Verdicts are as in Verdicts.sol, 0 for none. Uptimes are at most
/// 10,000 and samples at most 1,023, so nothing here overflows.
library Decision {
    /// @notice How an Era went for a provider.
    enum Outcome {
        None, // not settled: not active in the Era, or the registry does not know it
        Undecided, // counters are held
        Met,
        Missed,
        Slashed // missed, and the Era's reward is lost
    }

    /// @notice The opinions of all seats.
    /// @param each by seat, capped; 0: none
    /// @param sorted the `count` opinions, ascending
    /// @param low the lower middle uptime, high the upper one, 1/100 percent
    /// @param judged one bit in sixteen a seat that has an opinion; agreed: of which one that agrees with the upper middle. Set by
    /// `decide` where a majority has one.
    struct Opinions {
        uint256[] each;
        uint256[] sorted;
        uint256 count;
        uint256 low;
        uint256 high;
        uint256 judged;
        uint256 agreed;
    }

    uint256 private constant FULL = 10_000;
    /// @dev The low bit of sixteen of each seat.
    uint256 private constant SEATS = 0x0001000100010001000100010001000100010001000100010001000100010001;

    function make(uint256 seats) internal pure returns (Opinions memory o) {
        (o.each, o.sorted) = (new uint256[](seats), new uint256[](seats));
    }

    /// @notice Reads what the seats' words say of the i-th provider. A seat's samples count at most twice the lower middle of all
    /// seats' samples, so that nobody gains weight by claiming many.
    function read(Opinions memory o, uint256[] memory words, uint256 i) internal pure {
        unchecked {
            (uint256[] memory each, uint256[] memory sorted) = (o.each, o.sorted);
            (uint256 count, bool wide) = _take(words, Verdicts.BITS * i, each, sorted);
            if (wide) count = _cap(each, sorted);
            o.count = count;
            if (count == 0) return;
            uint256 low;
            uint256 high;
            // solhint-disable-next-line no-inline-assembly
            assembly ("memory-safe") {
                low := shr(10, mload(add(add(sorted, 32), shl(5, shr(1, sub(count, 1))))))
                high := shr(10, mload(add(add(sorted, 32), shl(5, shr(1, count)))))
            }
            (o.low, o.high) = (low, high);
        }
    }

    /// @notice What it comes to at a line of the tier table.
    /// @return outcome never None
    /// @return uptime pooled over the seats that agree with the upper middle, 1/100 percent rounded down; 0 without a majority
    function decide(Opinions memory o, uint256 seats, TierTable.Line memory line)
        internal
        pure
        returns (Outcome outcome, uint256 uptime)
    {
        unchecked {
            if (2 * o.count <= seats) return (Outcome.Undecided, 0);
            (uint256 agreeing, uint256 sum, uint256 samples) = pool(o, o.high);
            uptime = sum / samples;
            if (o.high < line.slashBelowBp) {
                outcome = _below(o, line.slashBelowBp) >= Seats.need(seats) ? Outcome.Slashed : Outcome.Undecided;
                return (outcome, uptime);
            }
            if (sum <= line.aboveBp * samples) {
                return (agreeing >= Seats.need(seats) ? Outcome.Missed : Outcome.Undecided, uptime);
            }
            if (o.low != o.high) {
                (uint256 judged, uint256 agreed) = (o.judged, o.agreed);
                (agreeing, sum, samples) = pool(o, o.low);
                (o.judged, o.agreed) = (judged, agreed);
            }
            bool met = sum > line.aboveBp * samples && 2 * agreeing > seats;
            return (met ? Outcome.Met : Outcome.Undecided, uptime);
        }
    }

    /// @notice How many opinions agree with an uptime, their passes (in 1/100 percent of a sample) and samples; which, is in `agreed`.
    /// @dev |u - m| <= 4 sqrt(m (1 - m) / n) + 1/n + 1/100 percent, the last because uptimes are rounded down; without roots and
    /// quotients.
    function pool(Opinions memory o, uint256 middle)
        internal
        pure
        returns (uint256 agreeing, uint256 sum, uint256 samples)
    {
        uint256[] memory each = o.each;
        uint256 marks = 0; // agreed in the low bit of a seat's sixteen, judged in the second
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let variance := mul(shl(4, middle), sub(FULL, middle))
            for { let p := add(add(each, 32), shl(5, mload(each))) } gt(p, add(each, 32)) {} {
                p := sub(p, 32)
                marks := shl(16, marks)
                let n := mload(p)
                if n {
                    let u := shr(10, n)
                    n := and(n, 1023)
                    marks := or(marks, 2)
                    let x := mul(sub(u, middle), n)
                    if gt(middle, u) { x := mul(sub(middle, u), n) }
                    let agrees := lt(x, add(add(FULL, 1), n))
                    if iszero(agrees) {
                        x := sub(x, add(FULL, n))
                        agrees := iszero(gt(mul(x, x), mul(variance, n)))
                    }
                    if agrees {
                        marks := or(marks, 1)
                        agreeing := add(agreeing, 1)
                        sum := add(sum, mul(n, u))
                        samples := add(samples, n)
                    }
                }
            }
        }
        (o.judged, o.agreed) = (marks >> 1 & SEATS, marks & SEATS);
    }

    /// @dev Each seat's opinion, and all of them in ascending order; how many there are, and whether some seat has more than twice the
    /// samples of another: only then can a cap matter.
    function _take(uint256[] memory words, uint256 shift, uint256[] memory each, uint256[] memory sorted)
        private
        pure
        returns (uint256 count, bool wide)
    {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let least := 1023
            let most := 0
            for { let i := shl(5, mload(words)) } i { i := sub(i, 32) } {
                let v := and(shr(shift, mload(add(words, i))), 0xffffff)
                let n := and(v, 1023)
                if or(iszero(n), gt(v, 10241023)) {
                    mstore(add(each, i), 0)
                    continue
                }
                mstore(add(each, i), v)
                if lt(n, least) { least := n }
                if gt(n, most) { most := n }
                n := add(sorted, shl(5, count)) // the place below
                for {} gt(n, sorted) { n := sub(n, 32) } {
                    let before := mload(n)
                    if iszero(gt(before, v)) { break }
                    mstore(add(n, 32), before)
                }
                mstore(add(n, 32), v)
                count := add(count, 1)
            }
            wide := gt(most, shl(1, least))
        }
    }

    function _below(Opinions memory o, uint256 line) private pure returns (uint256 n) {
        unchecked {
            while (n < o.count && o.sorted[n] >> Verdicts.SAMPLES_BITS < line) n++;
        }
    }

    /// @dev Caps the samples of every opinion, and orders them again.
    function _cap(uint256[] memory each, uint256[] memory sorted) private pure returns (uint256 count) {
        unchecked {
            for (uint256 s = 0; s < each.length; s++) {
                uint256 n = each[s] & Verdicts.SAMPLES_MASK;
                if (n != 0) _insert(sorted, count++, n);
            }
            uint256 most = 2 * sorted[(count - 1) / 2];
            count = 0;
            for (uint256 s = 0; s < each.length; s++) {
                uint256 v = each[s];
                if (v == 0) continue;
                if (v & Verdicts.SAMPLES_MASK > most) each[s] = v = (v & ~Verdicts.SAMPLES_MASK) | most;
                _insert(sorted, count++, v);
            }
        }
    }

    /// @dev Puts a value in its place among the first `count`, which are in order.
    function _insert(uint256[] memory sorted, uint256 count, uint256 v) private pure {
        unchecked {
            for (; count > 0 && sorted[count - 1] > v; count--) {
                sorted[count] = sorted[count - 1];
            }
            sorted[count] = v;
        }
    }
}
