// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {OpeningFacts} from "./OpeningFacts.sol";
import {ChallengeFacts} from "./ChallengeFacts.sol";
import {IConvictions} from "../interfaces/IConvictions.sol";
import {IEraFacts} from "../interfaces/IEraFacts.sol";
import {IPause} from "../interfaces/IPause.sol";
import {Lines} from "../lib/Lines.sol";
import {LineTree} from "../lib/LineTree.sol";
import {Merkle} from "../lib/Merkle.sol";
import {Messages, Job} from "../lib/Messages.sol";
import {Walks} from "../lib/Walks.sol";
import {Work} from "../lib/Work.sol";
import {Pausable} from "../rules/Pausable.sol";

/// @title WalkDisputes
/// @notice Convicts whoever signed the digest of a walk that it is not (docs/protocol.md, section 15.3). A walk is too long to
/// be computed here from nothing. So the accuser says what it reads, the prover shows of what a line of that is made
/// otherwise, and one line of the light cache, which can be computed, decides.
///
///   accuse ──▶ accused ── refute ──▶ refuted ── convict: a line of C2 that the prover signed is not the light cache's
///                 │                     └─ nothing for answerWindow ── close: the bond is the provider's
///                 └─ nothing for answerWindow ── close: convicted for silence, the bond goes back
///
/// @dev A false item can always be refuted, and a right one never but by a false line of C2. So an honest prover that
/// answers loses nothing, and neither does an honest accuser. What is out of range or not false reverts, and changes nothing.
/// While punishments are paused nobody is accused or convicted, and no dispute is closed.
contract WalkDisputes is OpeningFacts {
    /// @param answerWindow seconds for each side's answer
    /// @param dataFee wei that the bond has room for beside gas: a contract cannot see what a layer-2 chain takes for data
    struct Params {
        uint64 answerWindow;
        uint128 dataFee;
    }

    enum State {
        None,
        Accused,
        Refuted,
        Convicted,
        Silent, // convicted for silence
        Dropped // ended for the provider
    }

    struct Dispute {
        address provider;
        uint64 era;
        State state;
        address verifier;
        uint64 until; // Unix seconds
        address accuser;
        bool warned; // the provider was convicted before, near its Era: silence would be a repeated error
        bytes32 challenge;
        bytes32 job; // hash of the job
        bytes32 commit; // link of Commit
        bytes32 head; // over the lines that are claimed: of the items while accused, of the parents when refuted
        uint256 bond; // wei
    }

    /// @notice One of the lines that are claimed.
    struct Shown {
        uint32 index;
        uint64 number; // of the line, in the dataset or in C2
        bytes line;
        bytes32[] path;
    }

    event Disputed(
        uint256 indexed id,
        address indexed provider,
        uint64 indexed era,
        bytes32 challenge,
        Job job,
        bytes32 key, // keyW: a stream key in its first 16 bytes
        uint32 walk,
        uint64 until,
        bytes items
    );
    event Refuted(uint256 indexed id, address indexed provider, uint64 line, uint64 until, bytes parents);
    event DisputeClosed(uint256 indexed id, address indexed provider, State state);

    error BadParams(string name);
    error NotMemory(uint8 kind);
    error NotFalse();
    error ChallengeOver(bytes32 challenge);
    error AlreadyDisputing(address accuser, address provider);
    error TooManyDisputes(address provider, uint256 max);
    error BondTooSmall(uint256 bond, uint256 wanted);
    error NotInState(uint256 id, State state, State wanted);
    error NotItsJob(uint256 id);
    error NotClaimed(uint256 index, uint256 number);
    error WindowOpen(uint256 id, uint64 until);
    error NothingCredited(address account);
    error PaymentFailed(address account);

    /// @notice Disputes that may be open against a provider, those of the verifiers of their challenges not counted.
    uint256 public constant MAX_OPEN = 8;
    uint8 private constant SILENCE = 5;
    uint8 private constant WALK = 6;
    /// @notice Gas that a refutation is reckoned with.
    uint256 public constant REFUTE_GAS = 1_100_000;

    uint64 public immutable answerWindow;
    uint128 public immutable dataFee;

    /// @notice How many disputes there ever were; numbers run from 1.
    uint256 public disputeCount;
    /// @notice How many disputes are open against a provider.
    mapping(address provider => uint256) public openAgainst;
    /// @notice How many of them are counted: those of others than the challenge's verifier.
    mapping(address provider => uint256) public othersAgainst;
    /// @notice What may be withdrawn, in wei.
    mapping(address account => uint256) public credit;
    mapping(uint256 id => Dispute) private _disputes;
    mapping(address accuser => mapping(address provider => bool)) private _disputing;

    constructor(IEraFacts settlement_, IConvictions convictions_, Params memory p)
        ChallengeFacts(settlement_, convictions_)
    {
        if (p.answerWindow == 0) revert BadParams("answerWindow");
        (answerWindow, dataFee) = (p.answerWindow, p.dataFee);
    }

    /// @notice Accuses the signer of an opening that lists another digest than the walk has if it reads these items.
    /// @param e the opening, as for a proof of fraud; its root is that of the round before
    /// @param items the 16 items, in the order in which they are read
    function accuse(Evidence calldata e, bytes calldata items) external payable returns (uint256 id) {
        if (msg.value < bondFor()) revert BondTooSmall(msg.value, bondFor());
        if (e.job.kind != Work.MEMORY) revert NotMemory(e.job.kind);
        if (e.column != 0) revert ColumnOutOfRange(e.column);
        (Facts memory f, Work.Parts memory p) = _signed(e);
        _requireRoot(e, p.round - 1);
        if (convictions.convictionOf(f.challenge) != 0) revert ChallengeOver(f.challenge);
        _enter(e.job.provider, e.job.verifier);
        id = ++disputeCount;
        Dispute storage d = _disputes[id];
        (d.provider, d.era, d.state, d.verifier) = (e.job.provider, e.job.era, State.Accused, e.job.verifier);
        (d.challenge, d.job, d.commit, d.accuser, d.bond) = (f.challenge, f.job, f.commit, msg.sender, msg.value);
        d.until = uint64(block.timestamp) + answerWindow;
        d.warned = convictions.isRepeated(d.provider, d.era);
        bytes32 key = Walks.key(f.challenge, e.root, p.round);
        d.head = _walk(e, p, key, items);
        emit Disputed(id, d.provider, d.era, f.challenge, e.job, key, uint32(p.row), d.until, items);
        convictions.hold(d.provider);
    }

    /// @notice Shows of what one of the lines that are claimed is made, and that it is another. Anyone may bring it; the signer
    /// has signed it.
    /// @param parents the lines of C2 that it is made of, in the order in which they are read
    function refute(
        uint256 id,
        Job calldata job,
        Shown calldata claimed,
        bytes calldata parents,
        bytes calldata signature
    ) external {
        Dispute storage d = _itsJob(id, job, State.Accused);
        bytes32 head = _made(d, claimed, parents);
        _requireSigned(d, job.signer, claimed.number, head, signature);
        (d.state, d.head, d.until) = (State.Refuted, head, uint64(block.timestamp) + answerWindow);
        emit Refuted(id, d.provider, claimed.number, d.until, parents);
    }

    /// @notice Convicts the signer of a refutation in which a line of C2 is not what its key makes of it. Anyone may.
    /// @dev In a pause not even where the challenge has convicted before: the bond would go, by what the pause may be about.
    function convict(uint256 id, Job calldata job, Shown calldata signed) external {
        Dispute storage d = _itsJob(id, job, State.Refuted);
        uint64 paused = IPause(address(convictions)).pausedUntil();
        if (block.timestamp < paused) revert Pausable.PunishmentsPaused(paused);
        (bytes32 w0, bytes32 w1) = _requireClaimed(d, signed, Lines.PARENTS + 1);
        bytes32 keyC = Lines.cacheKey(job.matrixSeed, job.provider, job.device);
        (bytes32 x0, bytes32 x1) = Lines.layer(keyC, 2, signed.number);
        if (x0 == w0 && x1 == w1) revert NotFalse();
        _close(id, d, State.Convicted, d.accuser);
        _punish(d, WALK, false);
    }

    /// @notice Ends a dispute in which one side was silent for its window, against it. Anyone may.
    function close(uint256 id) external {
        Dispute storage d = _disputes[id];
        State state = d.state;
        if (state != State.Accused && state != State.Refuted) revert NotInState(id, state, State.Accused);
        uint64 until = _until(d);
        if (block.timestamp <= until) revert WindowOpen(id, until);
        bool silent = state == State.Accused;
        _close(id, d, silent ? State.Silent : State.Dropped, silent ? d.accuser : d.provider);
        if (silent) _punish(d, SILENCE, !d.warned);
    }

    /// @notice Pays out what the caller is credited.
    function withdraw() external {
        uint256 amount = credit[msg.sender];
        if (amount == 0) revert NothingCredited(msg.sender);
        credit[msg.sender] = 0;
        (bool ok,) = msg.sender.call{value: amount}("");
        if (!ok) revert PaymentFailed(msg.sender);
    }

    /// @notice A dispute; state None if there is no such number.
    function disputeOf(uint256 id) external view returns (Dispute memory) {
        return _disputes[id];
    }

    /// @notice The least bond in this block, in wei: twice what a refutation costs.
    function bondFor() public view returns (uint256) {
        return 2 * (REFUTE_GAS * block.basefee + dataFee);
    }

    /// @dev When the window of the side whose turn it is ends. A pause, in which nobody can be convicted, begins it anew.
    function _until(Dispute storage d) private view returns (uint64 until) {
        uint64 paused = IPause(address(convictions)).pausedUntil();
        until = d.until;
        if (paused + answerWindow > until) until = paused + answerWindow;
    }

    /// @dev One dispute of an accuser against a provider, and a place for those who are not the challenge's verifier.
    function _enter(address provider, address verifier) private {
        if (_disputing[msg.sender][provider]) revert AlreadyDisputing(msg.sender, provider);
        if (msg.sender != verifier) {
            if (othersAgainst[provider] >= MAX_OPEN) revert TooManyDisputes(provider, MAX_OPEN);
            othersAgainst[provider]++;
        }
        _disputing[msg.sender][provider] = true;
        openAgainst[provider]++;
    }

    /// @dev The head over the lines of the items, if they make the opening's digest a false one.
    function _walk(Evidence calldata e, Work.Parts memory p, bytes32 key, bytes calldata items)
        private
        view
        returns (bytes32)
    {
        (bytes16 digest, uint256[] memory numbers) = Walks.digest(key, p.row, e.job.size, items);
        uint256 from = p.digests + 16 * (p.row % 32);
        if (digest == bytes16(e.opening[from:from + 16])) revert NotFalse();
        return LineTree.head(items, numbers);
    }

    /// @dev The head over the parents, if what they make is another line than the one claimed.
    function _made(Dispute storage d, Shown calldata claimed, bytes calldata parents) private view returns (bytes32) {
        (bytes32 w0, bytes32 w1) = _requireClaimed(d, claimed, 16 * Walks.STEPS);
        (bytes32 x0, bytes32 x1, uint256[] memory numbers) = Lines.ofParents(parents, claimed.number);
        if (x0 == w0 && x1 == w1) revert NotFalse();
        return LineTree.head(parents, numbers);
    }

    function _requireSigned(Dispute storage d, address signer, uint64 line, bytes32 head, bytes calldata signature)
        private
        view
    {
        Messages.requireParents(Messages.domain(address(settlement)), d.job, d.commit, line, head, signature, signer);
    }

    /// @dev The line, if it is one of the n that are claimed.
    function _requireClaimed(Dispute storage d, Shown calldata s, uint256 n)
        private
        view
        returns (bytes32 w0, bytes32 w1)
    {
        if (s.line.length != Lines.SIZE) revert Lines.LinesSize(s.line.length, Lines.SIZE);
        (w0, w1) = Lines.lineAt(s.line, 0);
        if (Merkle.head(LineTree.leaf(s.number, w0, w1), s.index, n, s.path) != d.head) {
            revert NotClaimed(s.index, s.number);
        }
    }

    function _close(uint256 id, Dispute storage d, State state, address to) private {
        d.state = state;
        openAgainst[d.provider]--;
        if (d.accuser != d.verifier) othersAgainst[d.provider]--;
        _disputing[d.accuser][d.provider] = false;
        credit[to] += d.bond;
        emit DisputeClosed(id, d.provider, state);
        convictions.letGo(d.provider);
    }

    /// @dev Once a challenge: another proof may have been there meanwhile.
    function _punish(Dispute storage d, uint8 ground, bool lenient) private {
        if (convictions.convictionOf(d.challenge) != 0) return;
        convictions.convict(
            IConvictions.Finding(d.provider, d.verifier, msg.sender, d.era, d.challenge, ground, lenient)
        );
    }

    function _itsJob(uint256 id, Job calldata job, State wanted) private view returns (Dispute storage d) {
        d = _disputes[id];
        if (d.state != wanted) revert NotInState(id, d.state, wanted);
        if (Messages.jobHash(job) != d.job) revert NotItsJob(id);
    }
}
