// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {Decision} from "../src/lib/Decision.sol";
import {Seats} from "../src/lib/Seats.sol";
import {TierTable} from "../src/lib/TierTable.sol";
import {Verdicts} from "../src/lib/Verdicts.sol";

/// What a committee comes to, against the vectors that Go runs as well and against what the page says in words.
contract DecisionTest {
    using Decision for Decision.Opinions;

    string json;

    function setUp() public {
        json = vm.readFile("test/vectors/committee.json");
    }

    function uints(string memory what) private view returns (uint256[] memory) {
        return vm.parseJsonUintArray(json, what);
    }

    function opinions(uint256[] memory uptimes, uint256[] memory samples)
        private
        pure
        returns (Decision.Opinions memory o)
    {
        o = Decision.make(uptimes.length);
        uint256[] memory words = new uint256[](uptimes.length);
        for (uint256 s = 0; s < words.length; s++) {
            words[s] = uptimes[s] << 10 | samples[s];
        }
        o.read(words, 0);
    }

    function test_decisionVectors() public view {
        uint256 n = 0;
        for (; n < 220; n++) {
            _decision(string.concat(".Decisions[", dec(n), "]"));
        }
    }

    function _decision(string memory path) private view {
        Decision.Opinions memory o =
            opinions(uints(string.concat(path, ".Uptimes")), uints(string.concat(path, ".Samples")));
        (Decision.Outcome result, uint256 uptime) = o.decide(
            o.seats,
            TierTable.Line(
                uint16(vm.parseJsonUint(json, string.concat(path, ".Above"))),
                uint16(vm.parseJsonUint(json, string.concat(path, ".SlashBelow"))),
                1,
                1
            )
        );
        require(
            uint256(result) == vm.parseJsonUint(json, string.concat(path, ".Outcome")), string.concat("outcome ", path)
        );
        require(uptime == vm.parseJsonUint(json, string.concat(path, ".Pooled")), string.concat("pooled ", path));
        if (2 * o.count <= o.seats) return;
        if (o.close) o.sort();
        require(o.high == vm.parseJsonUint(json, string.concat(path, ".Median")), string.concat("median ", path));
        uint256 agreed = o.agreed;
        uint256 agrees = vm.parseJsonUint(json, string.concat(path, ".Agrees"));
        for (uint256 s = 0; s < o.seats; s++) {
            require((agreed >> (16 * s)) & 0xffff == (agrees >> s) & 1, string.concat("agreement ", path));
        }
    }

    function test_drawVectors() public view {
        for (uint256 i = 0; i < 24; i++) {
            string memory path = string.concat(".Draws[", dec(i), "]");
            uint256 r = Seats.draw(
                vm.parseJsonBytes32(json, string.concat(path, ".Beacon")),
                uint32(vm.parseJsonUint(json, string.concat(path, ".Cohort"))),
                uint8(vm.parseJsonUint(json, string.concat(path, ".Seat")))
            );
            uint256 total = vm.parseUint(vm.parseJsonString(json, string.concat(path, ".Total")));
            require(r % total == vm.parseUint(vm.parseJsonString(json, string.concat(path, ".Draw"))), path);
        }
    }

    /// Five honest seats of 96 samples each at the lines of tiers 1 to 3: what one sample more or less in all of them makes, which
    /// no median could tell.
    function test_pooledLines() public pure {
        uint16[3] memory lines = [9900, 9800, 9700];
        for (uint256 t = 0; t < 3; t++) {
            TierTable.Line memory line = TierTable.line(uint8(t + 1));
            require(line.aboveBp == lines[t]);
            // of 480 samples 1 % are 4.8, 2 % 9.6, 3 % 14.4
            uint256 most = (480 * (10_000 - uint256(lines[t]))) / 10_000;
            (Decision.Outcome met,) = missing(most, line);
            (Decision.Outcome missed,) = missing(most + 1, line);
            require(met == Decision.Outcome.Met && missed == Decision.Outcome.Missed, "line");
        }
    }

    /// What five seats of 96 samples come to that missed so many of all, as evenly as can be.
    function missing(uint256 all, TierTable.Line memory line) private pure returns (Decision.Outcome, uint256) {
        uint256[] memory u = new uint256[](5);
        uint256[] memory n = new uint256[](5);
        for (uint256 s = 0; s < 5; s++) {
            uint256 lost = all / 5 + (s < all % 5 ? 1 : 0);
            (u[s], n[s]) = (((96 - lost) * 10_000) / 96, 96);
        }
        return opinions(u, n).decide(5, line);
    }

    function five(uint256 a, uint256 b, uint256 c, uint256 d, uint256 e)
        private
        pure
        returns (Decision.Opinions memory)
    {
        uint256[] memory u = new uint256[](5);
        uint256[] memory n = new uint256[](5);
        (u[0], u[1], u[2], u[3], u[4]) = (a, b, c, d, e);
        for (uint256 s = 0; s < 5; s++) {
            (u[s], n[s]) = u[s] == NONE ? (0, 0) : (u[s], 96);
        }
        return opinions(u, n);
    }

    uint256 constant NONE = 0xffff;

    function outcome(Decision.Opinions memory o, uint8 tier) private pure returns (Decision.Outcome out) {
        (out,) = o.decide(5, TierTable.line(tier));
    }

    /// Four of five take away, three do not; a majority gives.
    function test_fourOfFive() public pure {
        require(outcome(five(0, 0, 0, 0, 10_000), 6) == Decision.Outcome.Slashed);
        require(outcome(five(0, 0, 0, 10_000, 10_000), 6) == Decision.Outcome.Undecided);
        require(outcome(five(7000, 7000, 7000, 7000, 10_000), 6) == Decision.Outcome.Missed);
        require(outcome(five(7000, 7000, 7000, 10_000, 10_000), 6) == Decision.Outcome.Undecided);
        require(outcome(five(9900, 9900, 9900, 0, 0), 6) == Decision.Outcome.Met);
        require(outcome(five(9900, 9900, 0, 0, NONE), 6) == Decision.Outcome.Undecided);
        require(outcome(five(9900, 9900, NONE, NONE, NONE), 6) == Decision.Outcome.Undecided);
        require(outcome(five(9900, 9900, 9900, NONE, NONE), 6) == Decision.Outcome.Met);
        require(outcome(five(0, 0, 0, NONE, NONE), 6) == Decision.Outcome.Undecided);
        require(outcome(five(0, 0, 0, 0, NONE), 6) == Decision.Outcome.Slashed);
    }

    /// Of an even number the upper middle must be below a line to take away, and the lower one above it to give.
    function test_medianOfEvenCounts() public pure {
        Decision.Opinions memory o = five(5000, 5000, 9900, 9900, NONE);
        o.sort();
        require(o.low == 5000 && o.high == 9900);
        require(outcome(o, 6) == Decision.Outcome.Undecided);
        require(outcome(five(5000, 5000, 5000, 9900, NONE), 6) == Decision.Outcome.Undecided); // three below
        require(outcome(five(5000, 9900, 9900, 9900, NONE), 6) == Decision.Outcome.Met);
        require(outcome(five(8400, 8400, 8600, 8600, NONE), 6) == Decision.Outcome.Missed); // all agree, pooled 85
        require(outcome(five(8400, 8500, 8600, 8700, NONE), 6) == Decision.Outcome.Met); // all agree, pooled 85.5
    }

    /// Verdicts above 100 % and without samples are none.
    function test_noOpinion() public pure {
        uint256[] memory u = new uint256[](5);
        uint256[] memory n = new uint256[](5);
        for (uint256 s = 0; s < 5; s++) {
            (u[s], n[s]) = (10_001, 96);
        }
        require(opinions(u, n).count == 0);
    }

    /// Who claims the most samples has no more weight than two others.
    function test_samplesAreCapped() public pure {
        uint256[] memory u = new uint256[](5);
        uint256[] memory n = new uint256[](5);
        for (uint256 s = 0; s < 5; s++) {
            (u[s], n[s]) = (9000, 96);
        }
        n[2] = 1023;
        Decision.Opinions memory o = opinions(u, n);
        o.sort();
        (,, uint256 samples) = o.pool(o.high);
        require(samples == 4 * 96 + 2 * 96);
    }

    /// Nothing anybody says makes it revert, and one seat alone never decides.
    function testFuzz_anyWords(uint256[5] memory words, uint256 other, uint8 seat, uint8 tier) public pure {
        TierTable.Line memory line = TierTable.line(tier % 7 + 1);
        uint256[] memory w = new uint256[](5);
        for (uint256 s = 0; s < 5; s++) {
            w[s] = words[s];
        }
        Decision.Opinions memory o = Decision.make(5);
        o.read(w, 0);
        (Decision.Outcome a,) = o.decide(5, line);
        w[seat % 5] = other;
        o.read(w, 0);
        (Decision.Outcome b,) = o.decide(5, line);
        require(uint8(a) >= 1 && uint8(b) >= 1);
        // A seat can turn what is given or taken into nothing, or the other way, but not one into the other.
        bool takes = a == Decision.Outcome.Slashed;
        require(!(takes && b == Decision.Outcome.Met) && !(a == Decision.Outcome.Met && b == Decision.Outcome.Slashed));
    }

    /// What is seen from the ends alone comes to what looking at each opinion does.
    function testFuzz_close(uint16 u, uint8[5] memory less, uint8[5] memory n, uint8 spread, uint8 tier) public pure {
        uint256[] memory uptimes = new uint256[](5);
        uint256[] memory samples = new uint256[](5);
        for (uint256 s = 0; s < 5; s++) {
            uptimes[s] = 256 + u % 9745 - less[s] % (uint256(spread) + 1);
            samples[s] = spread % 2 == 0 ? n[0] : n[0] - n[s] % (n[0] / 8 + 1);
        }
        TierTable.Line memory line = TierTable.line(tier % 7 + 1);
        Decision.Opinions memory o = opinions(uptimes, samples);
        (Decision.Outcome a, uint256 uptime) = o.decide(5, line);
        (uint256 agreed, bool close) = (o.agreed, o.close);
        o.close = false;
        (Decision.Outcome b, uint256 same) = o.decide(5, line);
        require(a == b && uptime == same && agreed == o.agreed);
        if (!close) return;
        (uint256 agreeing, uint256 sum, uint256 all) = o.pool(o.low);
        require(agreeing == o.count && sum == o.sum && all == o.samples);
    }

    function testFuzz_words(uint64 era, uint256 body, uint8 i) public pure {
        uint256 word = (body << 16 >> 16) | Verdicts.tag(era) << 240;
        require(Verdicts.isOf(word, era) && !Verdicts.isOf(word, era ^ 1));
        uint256 v = Verdicts.opinion(word, i % 10);
        require(v <= Verdicts.GREATEST && (v == 0 || v & 1023 != 0));
        require(v == 0 || v == body >> (24 * (i % 10)) & 0xffffff);
    }

    function dec(uint256 n) private pure returns (string memory) {
        if (n < 10) return string(abi.encodePacked(bytes1(uint8(48 + n))));
        return string.concat(dec(n / 10), dec(n % 10));
    }
}
