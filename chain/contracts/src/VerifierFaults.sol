// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IConvictions} from "./interfaces/IConvictions.sol";
import {IPausable} from "./interfaces/IPausable.sol";
import {IEraFacts} from "./interfaces/IEraFacts.sol";
import {IMisconductTerms} from "./interfaces/IMisconductTerms.sol";
import {IVerifierStake} from "./interfaces/IVerifierStake.sol";
import {Merkle} from "./lib/Merkle.sol";
import {Messages, Job, Start, Verdict} from "./lib/Messages.sol";
import {Work} from "./lib/Work.sol";
import {FraudProofs} from "./fraud/FraudProofs.sol";

/// @title VerifierFaults
/// @notice What a verifier's own signatures convict it of. Nothing here believes anybody, and what does not hold reverts.
///
/// *False pass*: it signed a Verdict of pass over Openings one of which is false. The Verdict names the very Openings: a provider that
/// signs others later, false ones, convicts itself and not its verifier.
///
/// *Contradiction*: it signed two Starts over one job, whose counter it may use once. A verifier that is killed goes on with a new
/// counter, and one that is restored from a backup raises them, so the honest never do. (Two Verdicts over one challenge are none: one
/// that is restored may conclude a challenge again.)
contract VerifierFaults {
    event FalsePass(address indexed verifier, uint64 indexed era, bytes32 challenge, uint128 taken);
    event Contradiction(address indexed verifier, uint64 indexed era, bytes32 job, uint128 taken);

    error PunishmentsPaused();
    error NotAPass(uint8 outcome);
    error SameStart();
    error AlreadyPunished(bytes32 what);
    error NotEraVerifier(address verifier, uint64 era);
    error ZeroAddress();

    uint8 private constant PASS = 1;

    IEraFacts public immutable settlement;
    /// @notice Says what it costs.
    IMisconductTerms public immutable terms;
    IVerifierStake public immutable verifiers;
    IConvictions public immutable convictions;
    FraudProofs public immutable proofs;

    /// @notice Whether a verifier has lost stake over a challenge's id (false pass), or a job's hash (contradiction).
    mapping(bytes32 what => bool) public isPunished;

    constructor(IMisconductTerms terms_, IVerifierStake verifiers_, IConvictions convictions_, FraudProofs proofs_) {
        if (address(terms_) == address(0) || address(verifiers_) == address(0)) revert ZeroAddress();
        if (address(convictions_) == address(0) || address(proofs_) == address(0)) revert ZeroAddress();
        (settlement, terms) = (proofs_.settlement(), terms_);
        (verifiers, convictions, proofs) = (verifiers_, convictions_, proofs_);
    }

    /// @notice Takes stake of a verifier that let a false opening pass. Anyone, as long as evidence of the Era is taken, and gets a
    /// twentieth. It convicts no provider: FraudProofs.prove does.
    function falsePass(FraudProofs.Ground ground, FraudProofs.Evidence calldata e, Verdict calldata v) external {
        _requireUnpaused();
        bytes32 challenge = proofs.check(ground, e); // reverts unless the opening is false, and of this network and its Era
        if (v.outcome != PASS) revert NotAPass(v.outcome);
        bytes32 dom = Messages.domain(address(settlement));
        bytes32 job = Messages.jobHash(e.job);
        bytes32 commit = Messages.commitLink(dom, job, challenge, e.commit, e.job.signer);
        bytes32 root = Merkle.head(Merkle.leaf(e.opening), e.index, e.job.openings, e.openingPath);
        bytes32 openings =
            Messages.openingsLink(dom, job, e.answer.previous, commit, root, e.answer.signature, e.job.signer);
        Messages.requireVerdict(dom, job, openings, v, e.job.verifier);
        uint128 taken = _punish(challenge, e.job, IVerifierStake.Reason.FalsePass);
        emit FalsePass(e.job.verifier, e.job.era, challenge, taken);
    }

    /// @notice Takes stake of a verifier that signed two Starts over one job. Anyone, as long as evidence of the Era is taken, and
    /// gets a twentieth.
    function contradict(Job calldata job, Start calldata one, Start calldata other) external {
        _requireUnpaused();
        Work.requireValid(job);
        convictions.requireTimely(job.era);
        if (!settlement.isVerifierAt(job.verifier, job.era)) revert NotEraVerifier(job.verifier, job.era);
        // Contents, not signatures: of one content there can be many.
        if (
            one.previous == other.previous && one.seed == other.seed
                && one.positionsCommitment == other.positionsCommitment && one.expires == other.expires
        ) revert SameStart();
        bytes32 dom = Messages.domain(address(settlement));
        bytes32 hash = Messages.jobHash(job);
        Messages.startLink(dom, hash, one, job.verifier);
        Messages.startLink(dom, hash, other, job.verifier);
        uint128 taken = _punish(hash, job, IVerifierStake.Reason.Contradiction);
        emit Contradiction(job.verifier, job.era, hash, taken);
    }

    function _punish(bytes32 what, Job calldata job, IVerifierStake.Reason reason) private returns (uint128) {
        if (isPunished[what]) revert AlreadyPunished(what);
        isPunished[what] = true;
        return verifiers.slash(job.verifier, terms.misconductAt(job.era), reason, msg.sender);
    }

    /// @dev Punishments of verifiers stop with those of providers.
    function _requireUnpaused() private view {
        if (IPausable(address(convictions)).paused()) revert PunishmentsPaused();
    }
}
