// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SettlementBase} from "./settlement/SettlementBase.sol";
import {Reveals} from "./settlement/Reveals.sol";
import {Standings} from "./settlement/Standings.sol";
import {IOwedActions} from "./interfaces/IOwedActions.sol";
import {IVerifierStake} from "./interfaces/IVerifierStake.sol";
import {Decision} from "./lib/Decision.sol";
import {Seats} from "./lib/Seats.sol";
import {TierTable} from "./lib/TierTable.sol";
import {Verdicts} from "./lib/Verdicts.sol";

/// @title Settlement
/// @notice What verifiers found in an Era becomes uptime, tier and slash. A committee for each cohort of providers, drawn by the beacon
/// among those who staked, decides.
///
/// commitSecret ──▶ openEra ──▶ (the Era runs) ──▶ commitVerdicts ──▶ reveal ──▶ finalise, a cohort each ──▶ settleOwed
///
/// It has no say over providers' stake: fraud proofs have (src/fraud), and ask it only for what IEraFacts lists. There is no admin.
contract Settlement is Reveals, Standings {
    using Decision for Decision.Opinions;

    /// @notice How a cohort's Era stands.
    enum Stage {
        Waiting,
        Ready,
        Settled,
        Void, // too few of the Era's seats were revealed, and not all of the cohort's: nothing comes of it
        NoCohort
    }

    /// @dev What one finalise works with.
    struct Run {
        uint64 era;
        uint32 cohort;
        uint256 first; // number of the cohort's first provider
        uint256 providers;
        uint256 agreed; // 16 bits a seat
        uint256 judged;
        uint256 due; // how many of `acts` there are
        IOwedActions.Consequence[] acts;
        TierTable.Line[] lines; // by tier, filled as they are needed
        Decision.Opinions opinions;
    }

    /// @param revealed how many seats were
    /// @param results as Verdicts.sol packs verdicts, ten to a word: uptime (14 bits, 1/100 percent, pooled over the seats that agree
    /// with the upper median) << 10 | documented tier before << 7 | tier after << 4 | Decision.Outcome << 1
    event CohortSettled(uint64 indexed era, uint32 indexed cohort, uint256 revealed, uint256[] results);
    event SilencePenalised(
        uint64 indexed era, uint32 indexed cohort, uint8 seat, address indexed verifier, uint128 amount
    );

    error NoSuchCohort(uint64 era, uint32 cohort);
    error AlreadySettled(uint64 era, uint32 cohort, uint64 settled);
    error RevealsMissing(uint64 era, uint32 cohort, uint64 due);
    error EraVoid(uint64 era, uint256 revealed, uint256 seats);
    error OneHolderASeat(uint256 holders, uint256 seats);
    error TooLateToPenalise(uint64 era, uint64 current);

    /// @dev Gas that the second criteria get.
    uint256 private constant CONDUCT_GAS = 100_000;

    /// @notice The latest Era settled for a cohort. Eras are settled in order: one that was passed over never is.
    mapping(uint32 cohort => uint64 era) public settledEra;

    constructor(Contracts memory c, Params memory p) SettlementBase(c, p) {}

    /// @notice Settles an Era for a cohort, once all its seats are revealed or the reveal window has closed. Anyone may call.
    /// @param holders places of the seats' holders in the list of the Era's verifiers; of seats not revealed anything
    /// @param words those of the seats that were revealed, from the events, one seat after the other
    function finalise(uint64 era, uint32 cohort, uint16[] calldata holders, uint256[] calldata words) external {
        if (cohort >= cohortsAt(era)) revert NoSuchCohort(era, cohort);
        if (settledEra[cohort] >= era) revert AlreadySettled(era, cohort, settledEra[cohort]);
        if (holders.length != seats) revert OneHolderASeat(holders.length, seats);
        settledEra[cohort] = era;
        Run memory r;
        (r.era, r.cohort, r.first) = (era, cohort, uint256(cohort) * cohortSize);
        r.providers = _numbersOf(era) - r.first;
        if (r.providers > cohortSize) r.providers = cohortSize;
        r.acts = new IOwedActions.Consequence[](r.providers);
        r.lines = new TierTable.Line[](TierTable.WORST + 1);
        r.opinions = Decision.make(seats);
        (uint256 revealed, uint256[] memory all) = _wordsOf(era, cohort, words, Verdicts.wordsFor(cohortSize));
        _requireReady(era, cohort, revealed);
        uint256[] memory results = _decideAll(r, all);
        _judge(r, holders);
        emit CohortSettled(era, cohort, revealed, results);
        if (r.due == 0) return;
        IOwedActions.Consequence[] memory acts = r.acts;
        uint256 due = r.due;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            mstore(acts, due)
        }
        owed.owe(era, acts);
    }

    /// @notice Takes the penalty for a seat that was not revealed, unless too many were not. Anyone may call, until the Era after the
    /// next has ended, and gets a twentieth.
    /// @param holder place of the seat's holder in the list of the Era's verifiers
    function penaliseSilent(uint64 era, uint32 cohort, uint8 seat, uint16 holder) external {
        if (cohort >= cohortsAt(era) || seat >= seats) revert NoSuchSeat(era, cohort, seat);
        uint64 due = revealsDue(era);
        if (due == 0 || block.timestamp <= due) revert RevealsMissing(era, cohort, due);
        if (isVoid(era)) revert EraVoid(era, revealedSeats(era), seatsOf(era));
        if (currentEra() > era + 2) revert TooLateToPenalise(era, currentEra()); // its word may be overwritten
        if (isRevealed(era, cohort, seat)) revert AlreadyRevealed(era, cohort, seat);
        (address member, uint256 low, uint256 high, uint256 total) = verifiers.weightAt(era, holder);
        uint256 r = Seats.draw(beaconOf(era), cohort, seat) % total;
        if (r < low || r >= high) revert NotYourPlace(era, holder, member);
        _markRevealed(era, cohort, seat);
        uint128 taken = verifiers.slash(member, silentPenalty, IVerifierStake.Reason.Silent, msg.sender);
        emit SilencePenalised(era, cohort, seat, member, taken);
    }

    /// @notice How far the settlement of a cohort's Era is. For an Era that is not over: Waiting.
    function stageOf(uint64 era, uint32 cohort) external view returns (Stage) {
        if (era >= currentEra() || revealsDue(era) == 0) return Stage.Waiting;
        if (cohort >= cohortsAt(era)) return Stage.NoCohort;
        if (settledEra[cohort] >= era) return Stage.Settled;
        if (_revealedOf(era, cohort) == seats) return Stage.Ready;
        if (block.timestamp <= revealsDue(era)) return Stage.Waiting;
        return isVoid(era) ? Stage.Void : Stage.Ready;
    }

    function _requireReady(uint64 era, uint32 cohort, uint256 revealed) private view {
        if (revealed == seats) return;
        uint64 due = revealsDue(era);
        if (due == 0 || block.timestamp <= due) revert RevealsMissing(era, cohort, due);
        if (isVoid(era)) revert EraVoid(era, revealedSeats(era), seatsOf(era));
    }

    /// @dev Decides all providers of the cohort, ten at a time, and writes their standings.
    /// @param all the seats' words, one seat after the other
    function _decideAll(Run memory r, uint256[] memory all) private returns (uint256[] memory results) {
        unchecked {
            results = new uint256[](Verdicts.wordsFor(r.providers));
            uint256 stride = 32 * Verdicts.wordsFor(cohortSize);
            uint256 place;
            // solhint-disable-next-line no-inline-assembly
            assembly ("memory-safe") {
                place := add(all, 32)
            }
            uint256 number = r.first;
            uint256 quarter = number >> 2;
            uint256 standings = _wordOf(quarter);
            for (uint256 k = 0; k < results.length; k++) {
                uint256 end = r.first + r.providers - number;
                end = Verdicts.BITS * (end > Verdicts.PER_WORD ? Verdicts.PER_WORD : end);
                uint256 packed = 0;
                for (uint256 shift = 0; shift < end; shift += Verdicts.BITS) {
                    if (number >> 2 != quarter) {
                        _setWord(quarter, standings);
                        quarter = number >> 2;
                        standings = _wordOf(quarter);
                    }
                    r.opinions.readAt(place, stride, shift);
                    (uint256 standing, uint256 result) = _decide(r, number, _get(standings, number));
                    standings = _put(standings, number, standing);
                    packed |= result << shift;
                    number++;
                }
                results[k] = packed;
                place += 32;
            }
            _setWord(quarter, standings);
        }
    }

    /// @dev Decides one provider: its standing after it, and what the event says.
    function _decide(Run memory r, uint256 number, uint256 standing) private view returns (uint256, uint256) {
        unchecked {
            uint256 tier = standing >> 48;
            if (uint32(standing) >= r.era) return (standing, 0); // it came later
            if (2 * r.opinions.count <= seats) return (standing, _result(0, tier, tier, Decision.Outcome.Undecided));
            if (tier == 0) {
                tier = _firstTier(r.era, number);
                if (tier == 0) return (standing, 0);
                standing |= tier << 48;
            }
            (Decision.Outcome outcome, uint256 uptime, uint256 after_, uint256 next) = _step(r, standing);
            if (outcome == Decision.Outcome.Slashed || next != tier) return _conclude(r, number, standing);
            _note(r);
            return (after_, _result(uptime, tier, tier, outcome));
        }
    }

    /// @dev As _decide, for one to be slashed or moved: the registry is read again, and what is to be done is noted.
    function _conclude(Run memory r, uint256 number, uint256 standing) private view returns (uint256, uint256) {
        address provider = _walletOf(number);
        uint8 tier = _tierOf(provider);
        if (tier == 0) return (standing, 0);
        // If others moved it, what was counted was for another tier.
        if (tier != standing >> 48) standing = _pack(uint32(standing), 0, 0, tier);
        (Decision.Outcome outcome, uint256 uptime, uint256 after_, uint8 next) = _step(r, standing);
        if (next < tier && !_mayRise(provider)) {
            (next, after_) = (tier, _pack(r.era, r.lines[tier].up, 0, tier)); // where the next good Era finds it
        }
        bool slashed = outcome == Decision.Outcome.Slashed;
        if (slashed || next != tier) r.acts[r.due++] = IOwedActions.Consequence(provider, slashed, tier, next);
        _note(r);
        return (after_, _result(uptime, tier, next, outcome));
    }

    /// @dev Adds to what the seats were judged of.
    function _note(Run memory r) private pure {
        unchecked {
            Decision.Opinions memory o = r.opinions;
            r.judged += o.judged;
            r.agreed += o.agreed;
        }
    }

    /// @dev The tier of a provider that was never decided; 0 if it came later, or the registry does not know it.
    function _firstTier(uint64 era, uint256 number) private view returns (uint8) {
        // Numbers are 32 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        (address provider, uint64 fromEra) = enrolment.providerAt(uint32(number));
        return fromEra > era ? 0 : _tierOf(provider);
    }

    /// @dev What does not answer keeps nobody from rising.
    function _mayRise(address provider) private view returns (bool) {
        if (address(conduct) == address(0)) return true;
        try conduct.mayRise{gas: CONDUCT_GAS}(provider) returns (bool yes) {
            return yes;
        } catch {
            return true;
        }
    }

    /// @dev Decides at the line of the standing's tier, and moves its counters.
    function _step(Run memory r, uint256 standing)
        private
        pure
        returns (Decision.Outcome outcome, uint256 uptime, uint256 after_, uint8 next)
    {
        unchecked {
            uint8 tier = uint8(standing >> 48);
            TierTable.Line memory line = r.lines[tier];
            if (line.aboveBp == 0) r.lines[tier] = line = TierTable.line(tier);
            (outcome, uptime) = r.opinions.decide(r.opinions.seats, line);
            if (outcome == Decision.Outcome.Undecided) return (outcome, uptime, standing, tier);
            (uint8 up, uint8 down) = (uint8(standing >> 32), uint8(standing >> 40));
            (next, up, down) = TierTable.step(line, tier, up, down, outcome == Decision.Outcome.Met);
            after_ = _pack(r.era, up, down, tier);
        }
    }

    function _judge(Run memory r, uint16[] calldata holders) private {
        uint256[] memory draws = new uint256[](seats);
        uint16[] memory agreed = new uint16[](seats);
        uint16[] memory judged = new uint16[](seats);
        bytes32 beacon = beaconOf(r.era);
        for (uint256 s = 0; s < seats; s++) {
            // Seats are at most 15.
            // forge-lint: disable-next-line(unsafe-typecast)
            draws[s] = Seats.draw(beacon, r.cohort, uint8(s));
            // Each cast cuts its seat out of the word.
            // forge-lint: disable-next-line(unsafe-typecast)
            (agreed[s], judged[s]) = (uint16(r.agreed >> (16 * s)), uint16(r.judged >> (16 * s)));
        }
        verifiers.judge(r.era, holders, draws, agreed, judged);
    }

    function _result(uint256 uptime, uint256 before, uint256 after_, Decision.Outcome outcome)
        private
        pure
        returns (uint256)
    {
        return uptime << Verdicts.SAMPLES_BITS | before << 7 | after_ << 4 | uint256(outcome) << 1;
    }
}
