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
    /// @param seats how many there are
    /// @param sorted a zero, and from its second place on the `count` opinions, ascending: verdict << 4 | seat. Not before `sort`
    /// @param place where the first seat's word is in memory, stride from one seat's to the next, shift of the verdicts in them
    /// @param least uptime, 1/100 percent
    /// @param close that each opinion agrees with each other, and none is capped, as can be seen from the ends alone
    /// @param wide that some seat may have more than twice the samples of another: only then can a cap matter
    /// @param sum and samples: those of all
    /// @param low the lower middle uptime, high the upper one, 1/100 percent. Not before `sort`
    /// @param judged one bit in sixteen a seat that has an opinion; agreed: of which one that agrees with the upper middle. The latter
    /// is set by `decide` where a majority has an opinion.
    struct Opinions {
        uint256 seats;
        uint256[] sorted;
        uint256 place;
        uint256 stride;
        uint256 shift;
        uint256 count;
        uint256 least;
        bool close;
        bool wide;
        uint256 sum;
        uint256 samples;
        uint256 judged;
        uint256 agreed;
        uint256 low;
        uint256 high;
    }

    uint256 private constant FULL = 10_000;
    /// @dev The low bit of sixteen of each seat.
    uint256 private constant SEATS = 0x0001000100010001000100010001000100010001000100010001000100010001;
    uint256 private constant SEAT_BITS = 4;

    function make(uint256 seats) internal pure returns (Opinions memory o) {
        (o.seats, o.sorted) = (seats, new uint256[](seats + 1));
    }

    /// @notice Reads what the seats' words say of the i-th provider. A seat's samples count at most twice the lower middle of all
    /// seats' samples, so that nobody gains weight by claiming many.
    function read(Opinions memory o, uint256[] memory words, uint256 i) internal pure {
        uint256 first;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            first := add(words, 32)
        }
        readAt(o, first, 32, Verdicts.BITS * i);
    }

    /// @notice As `read`, of words in memory: the first seat's at `place`, each other's `stride` bytes after the one before, and their
    /// verdicts `shift` bits from the right.
    function readAt(Opinions memory o, uint256 place, uint256 stride, uint256 shift) internal pure {
        unchecked {
            (o.place, o.stride, o.shift) = (place, stride, shift);
            o.count = o.seats;
            o.judged = SEATS >> (256 - 16 * o.seats);
        }
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let end := add(place, mul(stride, mload(o)))
            let least := 0xffffff
            let most := 0
            let any := 0 // at least the most samples
            let all := 1023 // at most the least
            let sums := 0 // sum << 128 | samples
            for {} lt(place, end) { place := add(place, stride) } {
                let v := and(shr(shift, mload(place)), 0xffffff)
                let n := and(v, 1023)
                if or(iszero(n), gt(v, 10241023)) {
                    let seat := div(sub(place, mload(add(o, 0x40))), stride)
                    mstore(add(o, 0x160), xor(mload(add(o, 0x160)), shl(shl(4, seat), 1)))
                    mstore(add(o, 0xa0), sub(mload(add(o, 0xa0)), 1))
                    continue
                }
                any := or(any, n)
                all := and(all, n)
                sums := add(sums, or(shl(128, mul(n, shr(10, v))), n))
                if lt(v, least) { least := v }
                if gt(v, most) { most := v }
            }
            least := shr(10, least)
            let wide := iszero(gt(shl(1, all), any))
            mstore(add(o, 0xc0), least)
            mstore(add(o, 0xe0), iszero(or(wide, gt(mul(sub(shr(10, most), least), any), add(FULL, all)))))
            mstore(add(o, 0x100), wide)
            mstore(add(o, 0x120), shr(128, sums))
            mstore(add(o, 0x140), and(sums, 0xffffffffffffffffffffffffffffffff))
        }
    }

    /// @notice Puts the opinions that were read in order.
    function sort(Opinions memory o) internal pure {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let place := mload(add(o, 0x40))
            let end := add(mload(add(o, 0x20)), 64)
            for { let s := 0 } lt(s, mload(o)) { s := add(s, 1) } {
                let v := and(shr(mload(add(o, 0x80)), mload(place)), 0xffffff)
                place := add(place, mload(add(o, 0x60)))
                if or(iszero(and(v, 1023)), gt(v, 10241023)) { continue }
                v := or(shl(4, v), s)
                let p := end
                for { let before := mload(sub(p, 32)) } gt(before, v) { before := mload(sub(p, 32)) } {
                    mstore(p, before)
                    p := sub(p, 32)
                }
                mstore(p, v)
                end := add(end, 32)
            }
        }
        unchecked {
            uint256 count = o.count;
            if (count == 0) return;
            if (o.wide) _cap(o.sorted, count);
            (o.low, o.high) = (_uptime(o.sorted, (count + 1) / 2), _uptime(o.sorted, count / 2 + 1));
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
            if (o.close && o.least >= line.slashBelowBp) {
                // as below, where all agree with both middles
                (o.agreed, uptime) = (o.judged, o.sum / o.samples);
                if (o.sum > line.aboveBp * o.samples) return (Outcome.Met, uptime);
                return (o.count >= Seats.need(seats) ? Outcome.Missed : Outcome.Undecided, uptime);
            }
            sort(o);
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
                uint256 agreed = o.agreed;
                (agreeing, sum, samples) = pool(o, o.low);
                o.agreed = agreed;
            }
            bool met = sum > line.aboveBp * samples && 2 * agreeing > seats;
            return (met ? Outcome.Met : Outcome.Undecided, uptime);
        }
    }

    /// @notice How many opinions agree with an uptime, their passes (in 1/100 percent of a sample) and samples; which, is in `agreed`.
    /// @dev |u - m| <= 4 sqrt(m (1 - m) / n) + 1/n + 1/100 percent, the last because uptimes are rounded down; without roots and
    /// quotients. After `sort`.
    function pool(Opinions memory o, uint256 middle)
        internal
        pure
        returns (uint256 agreeing, uint256 sum, uint256 samples)
    {
        uint256[] memory sorted = o.sorted;
        uint256 agreed = o.judged;
        agreeing = o.count;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let p := add(sorted, 64)
            for { let end := add(p, shl(5, agreeing)) } lt(p, end) { p := add(p, 32) } {
                let v := mload(p)
                let u := shr(14, v)
                let n := and(shr(4, v), 1023)
                let x := mul(sub(u, middle), n) // below zero too: what is compared first is its square
                let y := add(FULL, n)
                if gt(mul(x, x), mul(y, y)) {
                    if gt(middle, u) { x := sub(0, x) }
                    x := sub(x, y)
                    if gt(mul(x, x), mul(n, mul(shl(4, middle), sub(FULL, middle)))) {
                        agreed := xor(agreed, shl(shl(4, and(v, 15)), 1))
                        agreeing := sub(agreeing, 1)
                        continue
                    }
                }
                sum := add(sum, mul(n, u))
                samples := add(samples, n)
            }
        }
        o.agreed = agreed;
    }

    function _below(Opinions memory o, uint256 line) private pure returns (uint256 n) {
        unchecked {
            while (n < o.count && _uptime(o.sorted, n + 1) < line) n++;
        }
    }

    function _uptime(uint256[] memory sorted, uint256 i) private pure returns (uint256 u) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            u := shr(14, mload(add(add(sorted, 32), shl(5, i))))
        }
    }

    /// @dev Caps the samples of every opinion, and orders them again.
    function _cap(uint256[] memory sorted, uint256 count) private pure {
        unchecked {
            uint256[] memory samples = new uint256[](count);
            for (uint256 i = 0; i < count; i++) {
                _insert(samples, 0, i, sorted[i + 1] >> SEAT_BITS & Verdicts.SAMPLES_MASK);
            }
            uint256 most = 2 * samples[(count - 1) / 2];
            for (uint256 i = 0; i < count; i++) {
                uint256 v = sorted[i + 1];
                if (v >> SEAT_BITS & Verdicts.SAMPLES_MASK > most) {
                    v = (v & ~(Verdicts.SAMPLES_MASK << SEAT_BITS)) | most << SEAT_BITS;
                }
                _insert(sorted, 1, i, v);
            }
        }
    }

    /// @dev Puts a value in its place among the first `count` from `from` on, which are in order.
    function _insert(uint256[] memory list, uint256 from, uint256 count, uint256 v) private pure {
        unchecked {
            uint256 i = from + count;
            for (; i > from && list[i - 1] > v; i--) {
                list[i] = list[i - 1];
            }
            list[i] = v;
        }
    }
}
