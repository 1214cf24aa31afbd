// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ChallengeFacts} from "./ChallengeFacts.sol";
import {IAccessControlManager} from "../interfaces/IAccessControlManager.sol";
import {IConvictions} from "../interfaces/IConvictions.sol";
import {IEraFacts} from "../interfaces/IEraFacts.sol";
import {Merkle} from "../lib/Merkle.sol";
import {Messages, Job, Start, Commit} from "../lib/Messages.sol";
import {Work} from "../lib/Work.sol";
import {Administered} from "../rules/Administered.sol";
import {Parameters} from "../rules/Parameters.sol";

/// @title ForcedOpenings
/// @notice Silence after Commit. Whoever holds a signed Commit can demand, against a bond of twice what the answer costs, up
/// to four of the openings that the challenge asks for, and not those of his choice: which, the verifier's positions
/// key decides, to which its Start had bound it before the Commit was made (docs/protocol.md, section 15.2).
///
///   demand ──▶ open ── answer: the bond is the provider's
///                │  ── fault: the bond goes back, the provider pays a small price; no more demands for the challenge
///                └─ nothing for answerWindow ── expire: convicted, the bond goes back
///
/// @dev What an answer claims is signed and shown with both round roots that a fraud proof needs. Whether it is true is for
/// FraudProofs: here it must be what was asked and lead to what was committed. While punishments are paused (Convictions) nothing
/// is demanded and silence does not convict; answers and faults are taken, and a case that is open stays open.
contract ForcedOpenings is ChallengeFacts, Administered, Parameters {
    /// @notice What can be changed: never so that a provider has less time than it was promised when this contract was made.
    /// @param answerWindow seconds in which a demand must be answered: the first value to four times it
    /// @param demandEras how many Eras after its own a challenge may be demanded: at most the first value
    /// @param dataFee wei that the bond has room for beside gas: a contract cannot see what a layer-2 chain takes for data. At most
    /// ten times the first value
    struct Terms {
        uint64 answerWindow;
        uint32 demandEras;
        uint96 dataFee;
    }

    enum State {
        None,
        Open,
        Answered,
        Faulted,
        Expired
    }

    struct Demand {
        address provider;
        uint64 era;
        State state;
        uint32 first; // place among the challenge's positions
        uint32 count; // positions from there on, around the end
        address verifier;
        uint64 until; // Unix seconds
        address demander;
        bytes32 challenge;
        bytes32 job; // hash of the job
        bytes32 commit; // link of Commit
        bytes32 root; // of Commit
        bool warned; // the provider was convicted before, near its Era: silence would be a repeated error
        bytes32 key; // positions key
        uint256 bond; // wei
    }

    /// @notice One opening of an answer, in the order of the demand's positions.
    struct Shown {
        bytes opening;
        bytes32[] openingPath; // in the tree over the k openings of the answer
        bytes32 root; // of the opening's round, and of the round before: with these a fraud proof can be made
        bytes32[] rootPath;
        bytes32 previousRoot; // zero, without a path, for round 1
        bytes32[] previousPath;
    }

    event Demanded(
        uint256 indexed id, address indexed provider, uint64 indexed era, bytes32 challenge, bytes32 key, uint64 until
    );
    event Answered(uint256 indexed id, address indexed provider);
    event FaultShown(uint256 indexed id, address indexed provider, uint32 round);
    event Expired(uint256 indexed id, address indexed provider);

    error BadParams(string name);
    error NotThePositionsKey(bytes32 key);
    error TooLateToDemand(uint64 era, uint64 current, uint64 demandEras);
    error NothingLeftToDemand(bytes32 challenge);
    error AlreadyDemanding(address verifier, address provider, uint64 era);
    error TooManyDemands(address provider, uint256 max);
    error ChallengeOver(bytes32 challenge);
    error BondTooSmall(uint256 bond, uint256 wanted);
    error NotOpen(uint256 id, State state);
    error NotItsJob(uint256 id);
    error WindowOpen(uint256 id, uint64 until);
    error WrongCount(uint256 shown, uint256 asked);
    error NotThePosition(uint256 round, uint256 row, uint256 block_);
    error RootNotCommitted(uint256 round, bytes32 root);
    error PathElsewhere(uint256 round, bytes32 root);
    error AnswersDiffer(bytes32 one, bytes32 other);
    error RoundOutOfRange(uint32 round);
    error NothingCredited(address account);
    error PaymentFailed(address account);

    /// @notice Openings of one demand.
    uint32 public constant PER_DEMAND = 4;
    /// @notice Demands that may be open against a provider.
    uint256 public constant MAX_OPEN = 8;
    /// @dev Ground of a conviction for silence.
    uint8 private constant SILENCE = 5;
    /// @dev Gas of an answer: for a transaction that is mostly data the floor of EIP-7623, 40 a byte, decides.
    uint256 private constant GAS_BASE = 200_000;
    uint256 private constant GAS_BYTE = 40;
    uint256 private constant PATH_BYTES = 1_000; // of paths, roots and offsets with an opening
    /// @dev Of the first terms: a month in seconds, and a hundredth of the gas coin in wei.
    uint64 private constant MAX_WINDOW = 30 days;
    uint96 private constant MAX_DATA_FEE = 1e16;

    uint64 private immutable _firstWindow;
    uint32 private immutable _firstEras;
    uint96 private immutable _firstFee;

    /// @notice How many demands there ever were; numbers run from 1.
    uint256 public demandCount;
    /// @notice How many demands are open against a provider.
    mapping(address provider => uint256) public openAgainst;
    /// @notice How often a challenge was demanded: each time the next four positions.
    mapping(bytes32 challenge => uint32) public partsOf;
    /// @notice What may be withdrawn, in wei.
    mapping(address account => uint256) public credit;
    mapping(uint256 id => Demand) private _demands;
    mapping(bytes32 challenge => bool) private _over; // a Fault was shown
    mapping(address verifier => mapping(address provider => mapping(uint64 era => bool))) private _demanding;

    constructor(IAccessControlManager access, IEraFacts settlement_, IConvictions convictions_, Terms memory t)
        ChallengeFacts(settlement_, convictions_)
        Administered(access)
    {
        if (t.answerWindow == 0 || t.answerWindow > MAX_WINDOW) revert BadParams("answerWindow");
        if (t.dataFee > MAX_DATA_FEE) revert BadParams("dataFee");
        (_firstWindow, _firstEras, _firstFee) = (t.answerWindow, t.demandEras, t.dataFee);
        _begin(_packed(t));
    }

    /// @notice Proposes other terms (Parameters). The admin.
    function proposeTerms(Terms calldata t) external {
        if (t.answerWindow < _firstWindow || t.answerWindow > 4 * _firstWindow) revert BadParams("answerWindow");
        if (t.demandEras > _firstEras) revert BadParams("demandEras");
        if (t.dataFee > 10 * uint256(_firstFee)) revert BadParams("dataFee");
        _propose(_packed(t));
    }

    /// @notice Demands the next openings of a challenge. The value sent is the bond.
    /// @param key the verifier's positions key, which its Start commits to
    function demand(Job calldata job, uint8 deviceIndex, Start calldata start, Commit calldata commit, bytes32 key)
        external
        payable
        returns (uint256 id)
    {
        Facts memory f = _facts(job, deviceIndex, start, commit);
        if (Work.positionsCommitment(key) != start.positionsCommitment) revert NotThePositionsKey(key);
        uint64 current = settlement.currentEra();
        Terms memory t = termsAt(job.era);
        if (current - job.era > t.demandEras) revert TooLateToDemand(job.era, current, t.demandEras);
        if (_over[f.challenge] || convictions.convictionOf(f.challenge) != 0) revert ChallengeOver(f.challenge);
        uint32 done = partsOf[f.challenge]++ * PER_DEMAND;
        if (done >= job.openings) revert NothingLeftToDemand(f.challenge);
        if (_demanding[job.verifier][job.provider][job.era]) {
            revert AlreadyDemanding(job.verifier, job.provider, job.era);
        }
        if (++openAgainst[job.provider] > MAX_OPEN) revert TooManyDemands(job.provider, MAX_OPEN);
        if (msg.value < bondFor(job)) revert BondTooSmall(msg.value, bondFor(job));
        _demanding[job.verifier][job.provider][job.era] = true;
        id = ++demandCount;
        Demand storage d = _demands[id];
        (d.provider, d.era, d.state, d.verifier) = (job.provider, job.era, State.Open, job.verifier);
        d.first = (Work.firstDemanded(job, key, f.commit) + done) % job.openings;
        d.count = job.openings - done < PER_DEMAND ? job.openings - done : PER_DEMAND;
        // One absence leaves several demands unanswered: only one that was made after a conviction takes everything.
        d.warned = convictions.isRepeated(job.provider, job.era);
        (d.until, d.demander, d.bond) = (uint64(block.timestamp) + t.answerWindow, msg.sender, msg.value);
        (d.challenge, d.job, d.commit, d.root, d.key) = (f.challenge, f.job, f.commit, commit.root, key);
        convictions.hold(job.provider);
        emit Demanded(id, job.provider, job.era, f.challenge, key, d.until);
    }

    /// @notice Answers a demand with the openings it asks for, as the signer signed them. Anyone may bring it; the bond is
    /// the provider's.
    /// @param previous what the signed Openings name as the message before them
    function answer(uint256 id, Job calldata job, bytes32 previous, bytes calldata signature, Shown[] calldata shown)
        external
    {
        Demand storage d = _itsJob(id, job);
        if (shown.length != d.count) revert WrongCount(shown.length, d.count);
        bytes32 root;
        for (uint32 i = 0; i < shown.length; i++) {
            uint32 index = (d.first + i) % job.openings;
            bytes32 got = Merkle.head(Merkle.leaf(shown[i].opening), index, job.openings, shown[i].openingPath);
            if (i > 0 && got != root) revert AnswersDiffer(root, got);
            root = got;
            _requireAsked(d, job, index, shown[i]);
        }
        Messages.openingsLink(
            Messages.domain(address(settlement)), d.job, previous, d.commit, root, signature, job.signer
        );
        credit[d.provider] += d.bond;
        _close(d, State.Answered);
        emit Answered(id, d.provider);
    }

    /// @notice Answers a demand with a signed Fault of the challenge: a failed challenge, at a small price.
    function fault(uint256 id, Job calldata job, bytes32 previous, uint32 round, bytes calldata signature) external {
        Demand storage d = _itsJob(id, job);
        if (round == 0 || round > job.rounds) revert RoundOutOfRange(round);
        Messages.requireFault(
            Messages.domain(address(settlement)), d.job, previous, d.commit, round, signature, job.signer
        );
        _over[d.challenge] = true;
        credit[d.demander] += d.bond;
        _close(d, State.Faulted);
        emit FaultShown(id, d.provider, round);
        convictions.charge(d.provider, d.era);
    }

    /// @notice Convicts for silence. Anyone, after the window.
    function expire(uint256 id) external {
        Demand storage d = _inState(id);
        if (block.timestamp <= d.until) revert WindowOpen(id, d.until);
        credit[d.demander] += d.bond;
        _close(d, State.Expired);
        emit Expired(id, d.provider);
        if (convictions.convictionOf(d.challenge) != 0) return; // by a fraud proof meanwhile
        convictions.convict(
            IConvictions.Finding(d.provider, d.verifier, msg.sender, d.era, d.challenge, SILENCE, !d.warned)
        );
    }

    /// @notice Pays out what the caller is credited.
    function withdraw() external {
        uint256 amount = credit[msg.sender];
        if (amount == 0) revert NothingCredited(msg.sender);
        credit[msg.sender] = 0;
        (bool ok,) = msg.sender.call{value: amount}("");
        if (!ok) revert PaymentFailed(msg.sender);
    }

    /// @notice A demand; state None if there is no such number.
    function demandOf(uint256 id) external view returns (Demand memory) {
        return _demands[id];
    }

    /// @notice The least bond for a demand of this job's openings in this block, in wei.
    function bondFor(Job calldata job) public view returns (uint256) {
        return 2 * (answerGas(job) * block.basefee + termsAt(job.era).dataFee);
    }

    /// @notice The terms of demands for challenges of an Era.
    function termsAt(uint64 era) public view returns (Terms memory) {
        return _terms(_wordAt(era));
    }

    /// @notice What is proposed; all zero if nothing is.
    function proposedTerms() external view returns (Terms memory) {
        return _terms(proposedWord);
    }

    /// @notice Gas that an answer is reckoned with.
    function answerGas(Job calldata job) public pure returns (uint256) {
        return GAS_BASE + PER_DEMAND * (Work.openingSize(job) + PATH_BYTES) * GAS_BYTE;
    }

    /// @dev The opening is the one at the position asked, and leads through the round's root to the commitment.
    function _requireAsked(Demand storage d, Job calldata job, uint32 index, Shown calldata s) private view {
        Work.Parts memory p = Work.parts(job, s.opening);
        (uint256 round, uint256 row, uint256 block_) = Work.position(job, d.key, d.commit, index);
        if (p.round != round || p.row != row || p.block_ != block_) revert NotThePosition(p.round, p.row, p.block_);
        _requireRoot(d.root, job, round, s.root, s.rootPath);
        if (round > 1) _requireRoot(d.root, job, round - 1, s.previousRoot, s.previousPath);
        else if (s.previousRoot != bytes32(0) || s.previousPath.length != 0) revert RootNotCommitted(0, s.previousRoot);
        if (Work.roundRoot(p, s.opening) != s.root) revert PathElsewhere(round, s.root);
    }

    function _requireRoot(bytes32 commit, Job calldata job, uint256 round, bytes32 root, bytes32[] calldata path)
        private
        pure
    {
        bytes32 leaf = Merkle.leaf(abi.encodePacked(root));
        if (Merkle.head(leaf, round - 1, job.rounds, path) != commit) revert RootNotCommitted(round, root);
    }

    function _eraNow() internal view override returns (uint64) {
        return settlement.currentEra();
    }

    function _packed(Terms memory t) private pure returns (uint192) {
        return uint192(t.answerWindow) << 128 | uint192(t.demandEras) << 96 | t.dataFee;
    }

    function _terms(uint192 word) private pure returns (Terms memory) {
        // Each cast cuts its number out of the word.
        // forge-lint: disable-next-line(unsafe-typecast)
        return Terms(uint64(word >> 128), uint32(word >> 96), uint96(word));
    }

    function _close(Demand storage d, State state) private {
        d.state = state;
        openAgainst[d.provider]--;
        _demanding[d.verifier][d.provider][d.era] = false;
        convictions.letGo(d.provider);
    }

    function _itsJob(uint256 id, Job calldata job) private view returns (Demand storage d) {
        d = _inState(id);
        if (Messages.jobHash(job) != d.job) revert NotItsJob(id);
    }

    function _inState(uint256 id) private view returns (Demand storage d) {
        d = _demands[id];
        if (d.state != State.Open) revert NotOpen(id, d.state);
    }
}
