// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {RewardPool} from "./rewards/RewardPool.sol";
import {RewardTerms} from "./rewards/RewardTerms.sol";
import {IAccessControlManager} from "./interfaces/IAccessControlManager.sol";
import {IMisconductTerms} from "./interfaces/IMisconductTerms.sol";
import {IPausable} from "./interfaces/IPausable.sol";
import {IEnrolment} from "./interfaces/IEnrolment.sol";
import {IVerdictFacts} from "./interfaces/IVerdictFacts.sol";
import {IVerifierStake} from "./interfaces/IVerifierStake.sol";
import {Draws} from "./lib/Draws.sol";
import {Merkle} from "./lib/Merkle.sol";
import {Messages, Job, Start, Commit} from "./lib/Messages.sol";
import {Passes} from "./lib/Passes.sol";
import {Seats} from "./lib/Seats.sol";
import {Seeds} from "./lib/Seeds.sol";
import {Work} from "./lib/Work.sol";

/// @title RewardClaims
/// @notice Pays verifiers for challenges that they can show, and takes stake of those who cannot. Which ones a verifier has to
/// show of an Era, the beacon of the second Era after it draws, when the verifier has long been bound to the tree of all of them.
///
///   Era e ── e+1: verdicts and the root of passes are committed to, then revealed ── e+2 opens: its beacon draws
///     e+2: claim, for claimWindow ── markUnanswered, until e+2 is over ── e+3: rollOver
///
/// Agreement with others is paid by nobody: it only scales what was shown (accuracy, at most 1, low at first).
contract RewardClaims is RewardPool, RewardTerms, IMisconductTerms {
    /// @param token in which rewards are paid
    /// @param pause says whether new punishments are stopped
    struct Contracts {
        IAccessControlManager access;
        IERC20 token;
        IVerdictFacts settlement;
        IVerifierStake verifiers;
        IEnrolment enrolment;
        IPausable pause;
    }

    /// @notice What the sender was bound to in an Era: with it, its commitment is made again.
    /// @param place the sender's in the list of the Era's verifiers
    /// @param batches keccak256(abi.encode(batches)) of what it committed to
    struct Bound {
        uint64 era;
        uint16 place;
        bytes32 secret;
        bytes32 transcriptsRoot;
        bytes32 batches;
    }

    /// @notice A seat, and what its draws ask for.
    /// @param words those that it revealed
    /// @param shown one for each draw that falls on a pass, in order
    struct Seat {
        uint32 cohort;
        uint8 seat;
        uint256[] words;
        Shown[] shown;
    }

    /// @notice A passed challenge and its place in the tree (docs/protocol.md, section 21).
    /// @param list the provider's passes, by device and slot
    /// @param root head over its pass leaves
    /// @param path of the provider's leaf
    /// @param passPath of the pass leaf
    struct Shown {
        bytes list;
        bytes32 root;
        bytes32[] path;
        bytes32[] passPath;
        Job job;
        Start start;
        Commit commit;
    }

    /// @dev What a claim works with.
    struct Audit {
        uint64 era;
        bytes32 beacon; // of the Era
        bytes32 drawn; // the beacon that draws
        bytes32 domain;
        bytes32 matrixSeed;
        uint256 numbers;
        uint256 slots;
        uint256 size; // of a cohort
        uint8 seats;
        uint8 draws;
        uint64 until; // claims are taken until then, Unix seconds
        address member; // the holder of the seats, and its share of the weight
        uint256 low;
        uint256 high;
        uint256 total;
        uint256 agreed; // its accuracy
        uint256 counted;
        uint256 funded;
    }

    event Claimed(
        uint64 indexed era,
        uint32 indexed cohort,
        uint8 seat,
        address indexed verifier,
        uint256 paidDraws,
        uint256 amount
    );
    event PassShown(uint64 indexed era, address indexed verifier, uint32 indexed number, bytes32 challenge);
    event Unanswered(
        uint64 indexed era, uint32 indexed cohort, uint8 seat, address indexed verifier, uint256 draws, uint128 taken
    );

    /// @notice The Era has no draw now: it is not the second before this one, or that one was opened before its reveals were over.
    error NoDraw(uint64 era, uint64 current);
    error ClaimWindowClosed(uint64 era, uint64 closedAt);
    error ClaimWindowOpen(uint64 era, uint64 closesAt);
    error NotYourPlace(uint64 era, uint16 place, address member);
    error NotWhatWasCommitted(address verifier, uint64 era);
    error NoSuchSeat(uint64 era, uint32 cohort, uint8 seat);
    error NotItsSeat(uint64 era, uint32 cohort, uint8 seat, address verifier);
    error NotItsWords(uint64 era, uint32 cohort, uint8 seat);
    error AlreadyAnswered(uint64 era, uint32 cohort, uint8 seat);
    error WrongCount(uint256 shown, uint256 asked);
    error TooFewPasses(uint32 number, uint256 passes, uint256 claimed);
    error NotTheJob(string field);
    error NotTheSeed(bytes32 seed, bytes32 wanted);
    error NotInTheTree(uint32 number);
    error PunishmentsPaused();
    error NothingAsked(uint64 era, uint32 cohort, uint8 seat);

    bytes32 private constant VERDICTS = keccak256("slark/v1/verdicts");

    IVerifierStake public immutable verifiers;
    IEnrolment public immutable enrolment;
    /// @notice Says whether new punishments are stopped.
    IPausable public immutable pause;
    uint256 private immutable _slots;
    uint256 private immutable _size;
    uint8 private immutable _seats;
    /// @dev Which seats of a cohort were claimed or marked: Era << 16 | a bit a seat. Only one Era can be, at a time.
    mapping(uint32 cohort => uint256) private _answered;

    constructor(Contracts memory c, Terms memory t) RewardPool(c.token, c.settlement) RewardTerms(c.access, t) {
        if (address(c.verifiers) == address(0) || address(c.enrolment) == address(0)) revert ZeroAddress();
        if (address(c.pause) == address(0)) revert ZeroAddress();
        (verifiers, enrolment, pause) = (c.verifiers, c.enrolment, c.pause);
        (_slots, _size, _seats) = (c.settlement.slots(), c.settlement.cohortSize(), c.settlement.seats());
    }

    /// @notice Shows what the beacon drew of seats of the sender, and pays for them. All of a seat's draws are answered together.
    function claim(Bound calldata b, Seat[] calldata list) external returns (uint256 paid) {
        Audit memory a = _audit(b.era);
        if (block.timestamp > a.until) revert ClaimWindowClosed(b.era, a.until);
        _setHolder(a, b.place);
        if (a.member != msg.sender) revert NotYourPlace(b.era, b.place, a.member);
        if (settlement.commitOf(b.era, msg.sender) != _commitment(b)) revert NotWhatWasCommitted(msg.sender, b.era);
        a.domain = Messages.domain(address(settlement));
        a.matrixSeed = Work.matrixSeed(address(settlement), a.era, a.beacon);
        (a.agreed, a.counted) = factorOf(msg.sender, b.era);
        a.funded = budgetOf(b.era).funded;
        for (uint256 i = 0; i < list.length; i++) {
            paid += _claim(a, b, list[i]);
        }
        if (paid != 0) _pay(b.era, msg.sender, paid);
    }

    /// @notice Takes the penalty of a seat whose holder did not show, while the window was open, the passes that were drawn. Anyone
    /// may call, until the Era that drew is over, and gets a twentieth.
    /// @param holder place of the seat's holder in the list of the Era's verifiers
    /// @param words those that the seat revealed
    function markUnanswered(uint64 era, uint32 cohort, uint8 seat, uint16 holder, uint256[] calldata words) external {
        if (pause.paused()) revert PunishmentsPaused();
        Audit memory a = _audit(era);
        if (block.timestamp <= a.until) revert ClaimWindowOpen(era, a.until);
        _setHolder(a, holder);
        uint256 providers = _requireSeat(a, cohort, seat, words);
        uint256 asked = 0;
        for (uint8 i = 0; i < a.draws; i++) {
            if (_ask(a, cohort, seat, i, providers, words).pass) asked++;
        }
        if (asked == 0) revert NothingAsked(era, cohort, seat);
        uint128 amount = _amount(termsAt(era).unanswered * asked);
        uint128 taken = verifiers.slash(a.member, amount, IVerifierStake.Reason.Unanswered, msg.sender);
        emit Unanswered(era, cohort, seat, a.member, asked, taken);
    }

    /// @inheritdoc IMisconductTerms
    function misconductAt(uint64 era) external view returns (uint128) {
        return _amount(termsAt(era).misconduct);
    }

    /// @notice What draws of an Era, and until when its rewards are claimed (Unix seconds); zero if nothing does now.
    function drawOf(uint64 era) external view returns (bytes32 beacon, uint64 until) {
        (bool drawn, IVerdictFacts.Record memory by) = _drawnBy(era);
        if (drawn) return (by.beacon, by.openedAt + termsAt(era).claimWindow);
    }

    /// @notice Which seats of a cohort were claimed or marked of an Era, a bit each.
    function answeredOf(uint64 era, uint32 cohort) public view returns (uint16) {
        uint256 word = _answered[cohort];
        // The low bits are the seats.
        // forge-lint: disable-next-line(unsafe-typecast)
        return word >> 16 == era ? uint16(word) : 0;
    }

    /// @notice What a verifier's reward is multiplied with now: agreed / counted, at most 1.
    function factorOf(address verifier, uint64 era) public view returns (uint256 agreed, uint256 counted) {
        (agreed, counted) = verifiers.accuracyOf(verifier);
        counted += termsAt(era).probation;
    }

    function _claim(Audit memory a, Bound calldata b, Seat calldata s) private returns (uint256 amount) {
        uint256 providers = _requireSeat(a, s.cohort, s.seat, s.words);
        uint256 won = _show(a, b, s, providers);
        // Of the budget a cohort has a part for each of its providers, and of it each seat and each draw the same.
        amount = a.funded * providers * won * a.agreed / (a.numbers * a.seats * a.draws * a.counted);
        emit Claimed(a.era, s.cohort, s.seat, a.member, won, amount);
    }

    function _setHolder(Audit memory a, uint16 place) private view {
        (a.member, a.low, a.high, a.total) = verifiers.weightAt(a.era, place);
    }

    function _drawnBy(uint64 era) private view returns (bool drawn, IVerdictFacts.Record memory by) {
        if (settlement.currentEra() != era + CLAIMED_AFTER) return (false, by);
        by = settlement.eraRecord(era + CLAIMED_AFTER);
        uint64 due = settlement.revealsDue(era);
        drawn = by.openedAt != 0 && due != 0 && by.openedAt > due;
    }

    /// @dev What a draw of the Era is held against, or a revert.
    function _audit(uint64 era) private view returns (Audit memory a) {
        (bool drawn, IVerdictFacts.Record memory by) = _drawnBy(era);
        if (!drawn) revert NoDraw(era, settlement.currentEra());
        IVerdictFacts.Record memory own = settlement.eraRecord(era);
        Terms memory t = termsAt(era);
        (a.era, a.beacon, a.drawn, a.numbers) = (era, own.beacon, by.beacon, own.numbers);
        (a.slots, a.size, a.seats) = (_slots, _size, _seats);
        (a.draws, a.until) = (t.draws, by.openedAt + t.claimWindow);
    }

    /// @dev How many providers the seat judged. Reverts unless it is the holder's, revealed these words, and was not dealt with; it is
    /// after.
    function _requireSeat(Audit memory a, uint32 cohort, uint8 seat, uint256[] calldata words)
        private
        returns (uint256 providers)
    {
        uint256 first = cohort * a.size;
        if (seat >= a.seats || first >= a.numbers) revert NoSuchSeat(a.era, cohort, seat);
        uint256 r = Seats.draw(a.beacon, cohort, seat) % a.total;
        if (r < a.low || r >= a.high) revert NotItsSeat(a.era, cohort, seat, a.member);
        if (!settlement.isSeat(a.era, cohort, seat, words)) revert NotItsWords(a.era, cohort, seat);
        uint256 bits = answeredOf(a.era, cohort);
        // Seats are at most 15.
        // forge-lint: disable-next-line(incorrect-shift)
        uint256 own = 1 << seat;
        if (bits & own != 0) revert AlreadyAnswered(a.era, cohort, seat);
        _answered[cohort] = uint256(a.era) << 16 | bits | own;
        providers = a.numbers - first;
        if (providers > a.size) providers = a.size;
    }

    function _ask(Audit memory a, uint32 cohort, uint8 seat, uint8 i, uint256 providers, uint256[] calldata words)
        private
        pure
        returns (Draws.Asked memory)
    {
        return Draws.ask(a.drawn, a.era, cohort, seat, i, providers, a.slots, words);
    }

    /// @dev How many of the seat's draws are paid: those that fall on a pass. Reverts unless all that is asked for is shown, and nothing else.
    function _show(Audit memory a, Bound calldata b, Seat calldata s, uint256 providers) private returns (uint256 won) {
        for (uint8 i = 0; i < a.draws; i++) {
            Draws.Asked memory asked = _ask(a, s.cohort, s.seat, i, providers, s.words);
            if (!asked.pass) continue;
            if (won == s.shown.length) revert WrongCount(s.shown.length, won + 1);
            // Numbers are 32 bits.
            // forge-lint: disable-next-line(unsafe-typecast)
            uint32 number = uint32(s.cohort * a.size + asked.offset);
            _requirePass(a, b, number, asked, s.shown[won++]);
        }
        if (won != s.shown.length) revert WrongCount(s.shown.length, won);
    }

    /// @dev Reverts unless the pass is the one that was drawn, and its challenge one of the sender's schedule.
    function _requirePass(Audit memory a, Bound calldata b, uint32 number, Draws.Asked memory asked, Shown calldata s)
        private
    {
        uint256 passes = Passes.count(s.list, a.slots);
        if (passes < asked.least) revert TooFewPasses(number, passes, asked.least);
        uint256 place = asked.chance % passes;
        (uint8 device, uint256 slot) = Passes.find(s.list, a.slots, place);
        _requireJob(a, s.job, number, device, slot);
        bytes32 h = Passes.leaf(_requireSigned(a, b.secret, number, s));
        if (Merkle.head(h, place, passes, s.passPath) != s.root) revert NotInTheTree(number);
        h = Passes.providerLeaf(number, s.list, s.root);
        if (Merkle.head(h, number, a.numbers, s.path) != b.transcriptsRoot) revert NotInTheTree(number);
    }

    /// @dev The link of the Commit. Reverts unless the challenge is one that the secret made, and both signed.
    function _requireSigned(Audit memory a, bytes32 secret, uint32 number, Shown calldata s)
        private
        returns (bytes32 commit)
    {
        (bytes32 seed, bytes32 key) = Seeds.derive(address(settlement), secret, a.beacon, s.job);
        if (s.start.seed != seed) revert NotTheSeed(s.start.seed, seed);
        key = Work.positionsCommitment(key);
        if (s.start.positionsCommitment != key) revert NotTheSeed(s.start.positionsCommitment, key);
        bytes32 job = Messages.jobHash(s.job);
        bytes32 challenge = Messages.startLink(a.domain, job, s.start, msg.sender);
        commit = Messages.commitLink(a.domain, job, challenge, s.commit, s.job.signer);
        emit PassShown(a.era, msg.sender, number, challenge);
    }

    function _requireJob(Audit memory a, Job calldata job, uint32 number, uint8 device, uint256 slot) private view {
        Work.requireValid(job);
        (address provider, uint64 fromEra) = enrolment.providerAt(number);
        if (job.provider != provider || fromEra > a.era) revert NotTheJob("provider");
        if (job.era != a.era) revert NotTheJob("era");
        if (job.verifier != msg.sender) revert NotTheJob("verifier");
        if (job.slot != slot) revert NotTheJob("slot");
        if (job.device != Work.deviceId(provider, device)) revert NotTheJob("device");
        if (job.signer != enrolment.signerAt(provider, a.era)) revert NotTheJob("signer");
        if (job.matrixSeed != a.matrixSeed) revert NotTheJob("matrixSeed");
    }

    function _commitment(Bound calldata b) private view returns (bytes32) {
        return keccak256(
            abi.encode(
                VERDICTS, block.chainid, address(settlement), b.era, msg.sender, b.secret, b.transcriptsRoot, b.batches
            )
        );
    }

    function _eraNow() internal view override returns (uint64) {
        return settlement.currentEra();
    }

    /// @dev Terms are in thousandths of a token, 48 bits of them.
    function _amount(uint256 thousandths) private pure returns (uint128) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint128(thousandths * 1e15);
    }
}
