// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IAppeals} from "./interfaces/IAppeals.sol";
import {IEraWindows} from "./interfaces/IEraWindows.sol";
import {IOwedActions} from "./interfaces/IOwedActions.sol";
import {IProviderRegistry} from "./interfaces/IProviderRegistry.sol";
import {IVerifierStake} from "./interfaces/IVerifierStake.sol";
import {Decision} from "./lib/Decision.sol";
import {Seats} from "./lib/Seats.sol";
import {TierTable} from "./lib/TierTable.sol";
import {Verdicts} from "./lib/Verdicts.sol";

/// @title Appeals
/// @notice A provider that was slashed or moved down by a committee may have it decided again by fifteen seats, against a bond, before
/// it is done. They are drawn from all stake by the beacon of the next Era, which nobody knows yet, and measure the provider anew
/// in that Era. The same rule decides as for a committee, so twelve of them must agree; else the punishment is dropped. It stands as
/// well where twelve could not measure the provider: whoever appeals has to be there.
///
/// appeal ──▶ (the Era after it runs) ──▶ commitVerdict ──▶ reveal ──▶ conclude ──▶ stands: the bond is the treasury's
///               ▲                                                        │ └────▶ dropped: the bond goes back
///               └────────────── once: fewer than ten seats revealed ─────┘
///
/// @dev The windows are those of the settlement for the Era. There is no admin.
contract Appeals is IAppeals {
    using Decision for Decision.Opinions;
    using SafeERC20 for IERC20;

    /// @param settlement whose Eras and windows these are
    /// @param owed has punishments done, and asks before
    struct Contracts {
        IEraWindows settlement;
        IOwedActions owed;
        IVerifierStake verifiers;
        IProviderRegistry registry;
        IERC20 token;
        address treasury;
    }

    /// @notice A provider's latest appeal.
    struct Appeal {
        uint64 era; // what was decided of this Era; 0: there never was one
        uint64 measured; // the Era in which it is measured anew
        uint64 madeIn;
        uint8 tier; // documented tier when it was made: the line that decides
        uint8 tries;
        bool slash; // against a slash, and a demotion that came with it; else against a demotion
        Decision.Outcome outcome; // what it came to; None while it is open
    }

    event Appealed(
        address indexed provider, uint64 indexed era, uint64 indexed measured, bool slash, uint8 tier, uint128 bond
    );
    event AppealVerdictCommitted(
        address indexed provider, uint64 indexed measured, address indexed verifier, bytes32 hash
    );
    event AppealVerdictRevealed(
        address indexed provider,
        uint64 indexed measured,
        address indexed verifier,
        bytes32 secret,
        uint256 verdict,
        uint16 seats
    );
    /// @notice Too few seats were revealed: it is measured in another Era.
    event AppealRetried(address indexed provider, uint64 indexed era, uint64 indexed measured);
    /// @param uptimeBp pooled, 1/100 percent
    event AppealConcluded(
        address indexed provider, uint64 indexed era, Decision.Outcome outcome, uint256 uptimeBp, bool stands
    );
    event AppealSilencePenalised(
        address indexed provider, uint64 indexed measured, address indexed verifier, uint8 seat, uint128 amount
    );

    error ZeroAddress();
    error ZeroBond();
    error ZeroHash();
    error NotYourPunishment(uint256 id, address provider);
    error TooLateToAppeal(uint256 id, uint64 until);
    error AppealTheSlash(uint256 id);
    error AppealedLately(address provider, uint64 fromEra);
    error NoTier(address provider);
    error NoOpenAppeal(address provider);
    error EraNotOver(uint64 era, uint64 current);
    error CommitWindowClosed(uint64 era, uint64 closedAt);
    error RevealWindowNotOpen(uint64 era, uint64 opensAt);
    error RevealWindowClosed(uint64 era, uint64 closedAt);
    error NotWhatWasCommitted(address verifier);
    error WrongSecret(address verifier, uint64 era);
    error NotYourPlace(uint64 era, uint16 place, address member);
    error NoSeat(address verifier);
    error AlreadyRevealed(address verifier);
    error BadVerdict(uint256 verdict);
    error RevealsMissing(address provider, uint64 due);
    error NotConcluded(address provider);
    error NothingToPenalise(address provider, uint64 measured, uint8 seat);

    /// @notice Seats that hear an appeal.
    uint8 public constant SEATS = 15;
    /// @notice Eras between a provider's appeals.
    uint64 public constant REST = 30;
    /// @dev Fewer revealed is an outage, as for an Era as a whole: more than a third is missing.
    uint256 private constant QUORUM = 10;
    /// @dev Four of five, as Decision has it.
    uint256 private constant NEED = 12;
    /// @dev Among the seats that were revealed: the appeal is heard in that Era.
    uint16 private constant HEARD = 1 << 15;
    uint8 private constant TRIES = 2;
    uint256 private constant PLEDGE_TAG = 0xffff;
    bytes32 private constant VERDICT = keccak256("slark/v1/appeal-verdict");

    IEraWindows public immutable settlement;
    IOwedActions public immutable owed;
    IVerifierStake public immutable verifiers;
    IProviderRegistry public immutable registry;
    IERC20 public immutable token;
    /// @notice Who receives the bond of an appeal that was wrong.
    address public immutable treasury;
    /// @notice What an appeal takes, 1e-18 tokens.
    uint128 public immutable bond;

    mapping(address provider => Appeal) private _appeals;
    mapping(uint64 measured => address[]) private _hearings;
    mapping(address provider => mapping(uint64 measured => uint16)) private _shown; // a bit a seat, and HEARD
    mapping(address provider => mapping(uint64 measured => uint256[2])) private _verdicts; // ten seats a word, as in Verdicts
    mapping(address provider => mapping(uint64 measured => mapping(address verifier => bytes32))) private _commits;
    mapping(address provider => mapping(uint64 era => mapping(bool slash => Ruling))) private _rulings;

    constructor(Contracts memory c, uint128 bond_) {
        if (address(c.settlement) == address(0) || address(c.owed) == address(0)) revert ZeroAddress();
        if (address(c.verifiers) == address(0) || address(c.registry) == address(0)) revert ZeroAddress();
        if (address(c.token) == address(0) || c.treasury == address(0)) revert ZeroAddress();
        if (bond_ == 0) revert ZeroBond();
        (settlement, owed, verifiers, registry) = (c.settlement, c.owed, c.verifiers, c.registry);
        (token, treasury, bond) = (c.token, c.treasury, bond_);
    }

    /// @notice Appeals against a slash or demotion of the caller's before it is done, with the bond, which it must have approved.
    /// @param id number of the owed action; of a slash and a demotion in one Era the slash's, which takes both with it
    function appeal(uint256 id) external {
        IOwedActions.Punishment memory p = owed.punishmentOf(id);
        if (p.provider != msg.sender) revert NotYourPunishment(id, p.provider);
        if (block.timestamp >= p.notBefore) revert TooLateToAppeal(id, p.notBefore);
        if (p.waitsFor != 0) revert AppealTheSlash(p.waitsFor);
        uint64 current = settlement.currentEra();
        Appeal storage a = _appeals[msg.sender];
        if (a.era != 0 && (a.outcome == Decision.Outcome.None || current < a.madeIn + REST)) {
            revert AppealedLately(msg.sender, a.madeIn + REST);
        }
        uint8 tier = TierTable.read(registry, msg.sender);
        if (tier == 0) revert NoTier(msg.sender);
        _appeals[msg.sender] = Appeal(p.era, current + 1, current, tier, 1, p.slash, Decision.Outcome.None);
        _hear(msg.sender, current + 1);
        _rulings[msg.sender][p.era][false] = Ruling.Open;
        if (p.slash) _rulings[msg.sender][p.era][true] = Ruling.Open;
        emit Appealed(msg.sender, p.era, current + 1, p.slash, tier, bond);
        token.safeTransferFrom(msg.sender, address(this), bond);
    }

    /// @notice Binds the caller to its verdict, when the Era is over and until the settlement's window for it closes. Another hash takes the
    /// place of this one until then.
    /// @param hash keccak256(abi.encode(keccak256("slark/v1/appeal-verdict"), chainid, this, provider, u64 measured, verifier, secret, verdict))
    function commitVerdict(address provider, bytes32 hash) external {
        if (hash == 0) revert ZeroHash();
        uint64 measured = _openAppeal(provider).measured;
        uint64 current = settlement.currentEra();
        if (current <= measured) revert EraNotOver(measured, current);
        uint64 due = settlement.commitsDue(measured);
        if (due != 0 && block.timestamp > due) revert CommitWindowClosed(measured, due);
        _commits[provider][measured][msg.sender] = hash;
        emit AppealVerdictCommitted(provider, measured, msg.sender, hash);
    }

    /// @notice Shows the verdict that the caller bound itself to, for all seats that it holds.
    /// @param place the caller's in the list of the Era's verifiers
    /// @param secret of the Era, which its schedule derives from and it bound itself to before the Era
    /// @param verdict uptime (1/100 percent) << 10 | decided samples
    function reveal(address provider, uint16 place, bytes32 secret, uint256 verdict) external {
        uint64 measured = _openAppeal(provider).measured;
        _requireWindow(measured);
        bytes32 hash = _commits[provider][measured][msg.sender];
        if (hash == 0 || hash != _hashOf(provider, measured, secret, verdict)) revert NotWhatWasCommitted(msg.sender);
        if (_pledge(measured, secret) != settlement.pledgeOf(measured, msg.sender)) {
            revert WrongSecret(msg.sender, measured);
        }
        if (verdict >> Verdicts.BITS != 0 || verdict >> Verdicts.SAMPLES_BITS > 10_000) revert BadVerdict(verdict);
        uint16 held = _seatsOf(provider, measured, place);
        if (held == 0) revert NoSeat(msg.sender);
        if (_shown[provider][measured] & held != 0) revert AlreadyRevealed(msg.sender);
        _shown[provider][measured] |= held;
        uint256[2] storage words = _verdicts[provider][measured];
        (uint256 low, uint256 high) = (words[0], words[1]);
        for (uint256 s = 0; s < SEATS; s++) {
            if (held >> s & 1 == 0) continue;
            if (s < Verdicts.PER_WORD) low |= verdict << (Verdicts.BITS * s);
            else high |= verdict << (Verdicts.BITS * (s - Verdicts.PER_WORD));
        }
        (words[0], words[1]) = (low, high);
        emit AppealVerdictRevealed(provider, measured, msg.sender, secret, verdict, held);
    }

    /// @notice Ends an appeal whose seats are all revealed, or whose reveal window has closed. Anyone may call.
    function conclude(address provider) external {
        Appeal storage a = _openAppeal(provider);
        (uint64 measured, bool slash) = (a.measured, a.slash);
        uint64 current = settlement.currentEra();
        if (current <= measured) revert EraNotOver(measured, current);
        uint256 shown = _count(shownOf(provider, measured));
        if (settlement.beaconOf(measured) != 0 && shown < SEATS) {
            uint64 due = settlement.revealsDue(measured);
            if (due == 0 || block.timestamp <= due) revert RevealsMissing(provider, due);
        }
        if (shown < QUORUM && a.tries < TRIES) {
            (a.measured, a.tries) = (current + 1, a.tries + 1);
            _hear(provider, current + 1);
            emit AppealRetried(provider, a.era, current + 1);
            return;
        }
        (Decision.Outcome outcome, uint256 uptime) = (Decision.Outcome.Undecided, 0);
        if (shown >= QUORUM) (outcome, uptime) = _decide(provider, measured, a);
        bool slashed = outcome == Decision.Outcome.Slashed;
        bool missed = slashed || outcome == Decision.Outcome.Missed;
        bool stands = slash ? slashed : missed;
        a.outcome = outcome;
        _rulings[provider][a.era][false] = missed ? Ruling.Stands : Ruling.Dropped;
        if (slash) _rulings[provider][a.era][true] = slashed ? Ruling.Stands : Ruling.Dropped;
        emit AppealConcluded(provider, a.era, outcome, uptime, stands);
        token.safeTransfer(stands ? treasury : provider, bond);
    }

    /// @notice Takes the settlement's penalty for a seat that was not revealed, unless the Era as a whole was an outage. Anyone may call, and
    /// gets a twentieth.
    /// @param holder place of the seat's holder in the list of the Era's verifiers
    function penaliseSilent(address provider, uint64 measured, uint8 seat, uint16 holder) external {
        uint16 shown = _shown[provider][measured];
        uint64 due = settlement.revealsDue(measured);
        bool over =
            due != 0 && block.timestamp > due && settlement.beaconOf(measured) != 0 && !settlement.isVoid(measured);
        if (!over || shown & HEARD == 0 || seat >= SEATS || shown >> seat & 1 != 0) {
            revert NothingToPenalise(provider, measured, seat);
        }
        (address member, uint256 low, uint256 high, uint256 total) = verifiers.weightAt(measured, holder);
        uint256 r = Seats.drawAppeal(settlement.beaconOf(measured), provider, seat) % total;
        if (r < low || r >= high) revert NotYourPlace(measured, holder, member);
        // Before an appeal is concluded this bit must not count as a verdict.
        if (_appeals[provider].measured == measured && _appeals[provider].outcome == Decision.Outcome.None) {
            revert NotConcluded(provider);
        }
        // Seats are fifteen, so this is one bit of sixteen.
        // forge-lint: disable-next-line(unsafe-typecast, incorrect-shift)
        _shown[provider][measured] = shown | uint16(1 << seat);
        uint128 taken = verifiers.slash(member, settlement.silentPenalty(), IVerifierStake.Reason.Silent, msg.sender);
        emit AppealSilencePenalised(provider, measured, member, seat, taken);
    }

    /// @notice A provider's latest appeal; era 0 if there never was one.
    function appealOf(address provider) external view returns (Appeal memory) {
        return _appeals[provider];
    }

    /// @notice Whose appeals are heard in an Era. Of the Era now running and of those before it nothing is added any more.
    function appealsIn(uint64 measured) external view returns (address[] memory) {
        return _hearings[measured];
    }

    /// @notice The seats of an appeal that were revealed in an Era, or the penalty for their silence taken; a bit a seat.
    function shownOf(address provider, uint64 measured) public view returns (uint16) {
        return _shown[provider][measured] & ~HEARD;
    }

    /// @notice What a verifier has bound itself to; zero: nothing.
    function commitOf(address provider, uint64 measured, address verifier) external view returns (bytes32) {
        return _commits[provider][measured][verifier];
    }

    /// @inheritdoc IAppeals
    function rulingOf(address provider, uint64 era, bool slash) external view returns (Ruling) {
        return _rulings[provider][era][slash];
    }

    function _hear(address provider, uint64 measured) private {
        _hearings[measured].push(provider);
        _shown[provider][measured] = HEARD;
    }

    function _openAppeal(address provider) private view returns (Appeal storage a) {
        a = _appeals[provider];
        if (a.era == 0 || a.outcome != Decision.Outcome.None) revert NoOpenAppeal(provider);
    }

    function _requireWindow(uint64 measured) private view {
        uint64 opens = settlement.commitsDue(measured);
        if (opens == 0 || block.timestamp <= opens) revert RevealWindowNotOpen(measured, opens);
        uint64 closes = settlement.revealsDue(measured);
        if (block.timestamp > closes) revert RevealWindowClosed(measured, closes);
    }

    /// @dev The seats that the caller holds, a bit each.
    function _seatsOf(address provider, uint64 measured, uint16 place) private view returns (uint16 held) {
        (address member, uint256 low, uint256 high, uint256 total) = verifiers.weightAt(measured, place);
        if (member != msg.sender) revert NotYourPlace(measured, place, member);
        bytes32 beacon = settlement.beaconOf(measured);
        for (uint8 s = 0; s < SEATS; s++) {
            uint256 r = Seats.drawAppeal(beacon, provider, s) % total;
            // forge-lint: disable-next-line(unsafe-typecast, incorrect-shift)
            if (r >= low && r < high) held |= uint16(1 << s);
        }
    }

    function _decide(address provider, uint64 measured, Appeal memory a)
        private
        view
        returns (Decision.Outcome, uint256)
    {
        uint256[2] storage stored = _verdicts[provider][measured];
        uint256 shown = shownOf(provider, measured);
        uint256[] memory words = new uint256[](SEATS);
        uint256 absent = 0; // seats that have no opinion, and say so
        for (uint256 s = 0; s < SEATS; s++) {
            words[s] = stored[s / Verdicts.PER_WORD] >> (Verdicts.BITS * (s % Verdicts.PER_WORD));
            if (shown >> s & 1 != 0 && words[s] & Verdicts.SAMPLES_MASK == 0) absent++;
        }
        if (absent >= NEED) return (a.slash ? Decision.Outcome.Slashed : Decision.Outcome.Missed, 0);
        Decision.Opinions memory o = Decision.make(SEATS);
        o.read(words, 0);
        return o.decide(SEATS, TierTable.line(a.tier));
    }

    function _hashOf(address provider, uint64 measured, bytes32 secret, uint256 verdict)
        private
        view
        returns (bytes32)
    {
        return keccak256(
            abi.encode(VERDICT, block.chainid, address(this), provider, measured, msg.sender, secret, verdict)
        );
    }

    /// @dev The hash of a secret as the settlement keeps it: without its last two bytes.
    function _pledge(uint64 era, bytes32 secret) private view returns (bytes32) {
        bytes memory what =
            abi.encodePacked("slark/v1/secret", block.chainid, address(settlement), msg.sender, era, secret);
        return bytes32(uint256(keccak256(what)) & ~PLEDGE_TAG);
    }

    function _count(uint256 bits) private pure returns (uint256 n) {
        for (; bits != 0; bits &= bits - 1) {
            n++;
        }
    }
}
