// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SettlementBase} from "./settlement/SettlementBase.sol";
import {VerifierSet} from "./settlement/VerifierSet.sol";
import {Eras} from "./settlement/Eras.sol";
import {Secrets} from "./settlement/Secrets.sol";
import {Signers} from "./settlement/Signers.sol";
import {OwedActions} from "./settlement/OwedActions.sol";
import {Tally} from "./lib/Tally.sol";
import {TierTable} from "./lib/TierTable.sol";

/// @title Settlement
/// @notice What verifiers found in an Era becomes uptime, tier and slash. Its simplest honest form: a small set
/// of verifiers named by the admin, each reports every provider in the open, the median decides.
///
/// commitSecret ──▶ openEra ──▶ (the Era runs) ──▶ submit, for the report window ──▶ finalise ──▶ retryOwed if need be
///
/// It has no say over stake: fraud proofs have (src/fraud), and ask it only for what IEraFacts lists.
/// @dev What is trusted now: the admin (names verifiers) and half of them (the median). Seams: VerifierSet for
/// committees, `submit` for commit and reveal.
contract Settlement is VerifierSet, Eras, Secrets, Signers, OwedActions {
    using Tally for Tally.Word;

    /// @notice How a provider's Era stands.
    enum Stage {
        Waiting,
        Ready,
        Settled,
        NoProvider
    }

    struct Standing {
        uint64 lastEra; // the latest Era settled with a decision
        uint8 up; // Eras in a row that met the tier
        uint8 down; // Eras in a row that missed it
    }

    event Reported(uint64 indexed era, address indexed verifier, address[] providers, uint16[] uptimeBp);
    /// @param uptimeBp the median (of an even number of votes the upper of the middles), 1/100 percent
    /// @param tierBefore documented tier, 1 (best) to 7
    /// @param slashed whether the Era's reward is lost
    event ProviderSettled(
        uint64 indexed era, address indexed provider, uint16 uptimeBp, uint8 tierBefore, uint8 tierAfter, bool slashed
    );
    /// @notice Too few opinions, or two that disagree: nothing moves and the counters are held.
    event ProviderUndecided(uint64 indexed era, address indexed provider, uint256 reports, uint256 opinions);

    error LengthMismatch(uint256 providers, uint256 uptimes);
    error AlreadyReported(address verifier, address provider, uint64 era);
    error UptimeOutOfRange(address provider, uint16 uptimeBp);
    error NothingToSettle(uint64 era);

    /// @notice The value of a report that had no decided sample.
    uint16 public constant NO_OPINION = Tally.NO_OPINION;
    /// @notice How many verifiers an Era can have.
    uint256 public constant MAX_VERIFIERS = Tally.SEATS;

    mapping(uint64 era => mapping(address provider => Tally.Word)) private _tallies;
    mapping(address provider => Standing) private _standings;

    constructor(Contracts memory c, Params memory p) SettlementBase(c, p) {}

    /// @notice Reports uptimes of an Era that is over. By a verifier of that Era, within the report window, once
    /// per provider; in as many transactions as it likes, each with the secret that it bound itself to before the Era. Without a
    /// secret committed in time, or with another, it reverts: the verifier has no say in this Era.
    /// @param uptimeBp 1/100 percent, 0..10000, or NO_OPINION
    function submit(uint64 era, bytes32 secret, address[] calldata providers, uint16[] calldata uptimeBp) external {
        if (providers.length != uptimeBp.length) revert LengthMismatch(providers.length, uptimeBp.length);
        _requireOver(era);
        if (_windowClosed(era)) revert ReportWindowClosed(era, reportsDue(era));
        (uint256 seat,) = _seatOf(msg.sender, era);
        _reveal(era, msg.sender, secret);
        for (uint256 i = 0; i < providers.length; i++) {
            uint16 bp = uptimeBp[i];
            if (bp > FULL_BP && bp != NO_OPINION) revert UptimeOutOfRange(providers[i], bp);
            Tally.Word w = _tallies[era][providers[i]];
            if (w.has(seat)) revert AlreadyReported(msg.sender, providers[i], era);
            _tallies[era][providers[i]] = w.put(seat, bp);
        }
        emit Reported(era, msg.sender, providers, uptimeBp);
    }

    /// @notice Settles an Era for providers that are ready: all its verifiers have reported, or the report
    /// window has closed. Others in the list are passed over; reverts only if none was ready.
    function finalise(uint64 era, address[] calldata providers) external {
        _requireOver(era);
        uint256 seats = _seats(era);
        bool closed = _windowClosed(era);
        uint256 done = 0;
        for (uint256 i = 0; i < providers.length; i++) {
            if (_settle(era, providers[i], seats, closed)) done++;
        }
        if (done == 0) revert NothingToSettle(era);
    }

    /// @notice How far the settlement of a provider's Era is. For an Era that is not over: Waiting.
    function stageOf(uint64 era, address provider) external view returns (Stage) {
        if (era >= currentEra() || reportsDue(era) == 0) return Stage.Waiting;
        return _stage(_tallies[era][provider], _seats(era), _windowClosed(era), _tierOf(provider));
    }

    /// @notice A provider's counters.
    function standingOf(address provider) external view returns (Standing memory) {
        return _standings[provider];
    }

    /// @notice What a verifier reported of a provider's Era.
    function reportOf(uint64 era, address verifier, address provider)
        external
        view
        returns (bool reported, uint16 uptimeBp)
    {
        (uint256 seat,) = _seatOf(verifier, era);
        Tally.Word w = _tallies[era][provider];
        return (w.has(seat), w.vote(seat));
    }

    /// @notice How many verifiers have reported a provider's Era, and whether it is settled.
    function tallyOf(uint64 era, address provider) external view returns (uint256 reports, bool settled) {
        Tally.Word w = _tallies[era][provider];
        return (w.reports(), w.settled());
    }

    function _stage(Tally.Word w, uint256 seats, bool closed, uint8 tier) private pure returns (Stage) {
        if (w.settled()) return Stage.Settled;
        if (tier == 0) return Stage.NoProvider;
        uint256 n = w.reports();
        return (closed && n > 0) || (seats > 0 && n == seats) ? Stage.Ready : Stage.Waiting;
    }

    function _settle(uint64 era, address provider, uint256 seats, bool closed) private returns (bool) {
        Tally.Word w = _tallies[era][provider];
        uint8 tier = _tierOf(provider);
        if (_stage(w, seats, closed, tier) != Stage.Ready) return false;
        _tallies[era][provider] = w.settle();
        uint16[] memory votes = w.opinions();
        if (_undecided(votes)) {
            emit ProviderUndecided(era, provider, w.reports(), votes.length);
            return true;
        }
        (uint16 low, uint16 high) = Tally.medians(votes);
        (uint8 next, bool slashed) = _advance(era, provider, tier, low, high);
        emit ProviderSettled(era, provider, high, tier, next, slashed);
        uint256 owedSlash = slashed ? _slashOrOwe(era, provider) : 0;
        if (next != tier) _moveOrOwe(era, provider, tier, next, owedSlash);
        return true;
    }

    function _undecided(uint16[] memory votes) private view returns (bool) {
        if (votes.length < minReports) return true;
        return votes.length == 2 && votes[1] - votes[0] > toleranceBp;
    }

    /// @dev Moves the counters. An Era settled after a later one can still cost its reward, but no longer counts
    /// towards a run of Eras.
    function _advance(uint64 era, address provider, uint8 tier, uint16 low, uint16 high)
        private
        returns (uint8 next, bool slashed)
    {
        Standing memory s = _standings[provider];
        uint8 up;
        uint8 down;
        (next, up, down, slashed) = TierTable.step(tier, s.up, s.down, low, high);
        if (era <= s.lastEra) return (tier, slashed);
        _standings[provider] = Standing(era, up, down);
    }
}
