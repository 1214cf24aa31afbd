// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ChallengeFacts} from "./ChallengeFacts.sol";
import {OpeningFacts} from "./OpeningFacts.sol";
import {IConvictions} from "../interfaces/IConvictions.sol";
import {IEraFacts} from "../interfaces/IEraFacts.sol";
import {Messages, Job, Start, Commit} from "../lib/Messages.sol";
import {Work} from "../lib/Work.sol";

/// @title FraudProofs
/// @notice Convicts whoever signed a false opening, from the signed messages alone (docs/protocol.md, section 15.1). It
/// believes no verifier: everything that a conviction rests on was signed by the provider's own signer, and is
/// computed again here.
/// @dev Evidence that is not of this form, or not out of this network, reverts. So does evidence of an opening that is
/// right: `NotFalse`.
contract FraudProofs is OpeningFacts {
    /// @notice What can be false in an opening. The numbers are those of the protocol.
    enum Ground {
        None,
        Range,
        Digest,
        Path,
        Value
    }

    error SameContent();
    error NotFalse(Ground ground);
    error GroundUnknown(Ground ground, uint8 kind);
    error RootNotWanted(Ground ground);

    constructor(IEraFacts settlement_, IConvictions convictions_) ChallengeFacts(settlement_, convictions_) {}

    /// @notice Convicts the provider of a challenge, in which an opening that its signer signed is false.
    /// @return id of the conviction
    function prove(Ground ground, Evidence calldata e) external returns (uint256 id) {
        bytes32 challenge = check(ground, e);
        return convictions.convict(
            IConvictions.Finding(e.job.provider, e.job.verifier, msg.sender, e.job.era, challenge, uint8(ground), false)
        );
    }

    /// @notice Records that a signer committed to two different roots in one challenge. A bit that flipped between two
    /// runs explains it, so it is a strike and costs nothing here.
    function contradict(
        Job calldata job,
        uint8 deviceIndex,
        Start calldata start,
        Commit calldata one,
        Commit calldata other
    ) external {
        Facts memory f = _facts(job, deviceIndex, start, one);
        if (one.root == other.root) revert SameContent();
        Messages.commitLink(f.domain, f.job, f.challenge, other, job.signer);
        convictions.strike(
            IConvictions.Finding(
                job.provider, job.verifier, msg.sender, job.era, f.challenge, uint8(Ground.None), false
            )
        );
    }

    /// @notice What `prove` would find, without consequences: the challenge's id, or a revert that says why it is no proof.
    function check(Ground ground, Evidence calldata e) public view returns (bytes32 challenge) {
        (Facts memory f, Work.Parts memory p) = _signed(e);
        if (e.column != 0 && (ground != Ground.Value || e.column >= 128)) revert ColumnOutOfRange(e.column);
        if (!_isFalse(ground, e, p, f.challenge)) revert NotFalse(ground);
        return f.challenge;
    }

    function _isFalse(Ground ground, Evidence calldata e, Work.Parts memory p, bytes32 challenge)
        private
        view
        returns (bool)
    {
        if (ground == Ground.Path) {
            _requireRoot(e, p.round);
            return Work.roundRoot(p, e.opening) != e.root;
        }
        if (ground == Ground.None || e.job.kind != Work.MATMUL) revert GroundUnknown(ground, e.job.kind);
        if (ground == Ground.Range) {
            if (e.root != bytes32(0) || e.rootPath.length != 0) revert RootNotWanted(ground);
            return Work.outOfRange(e.job, e.opening);
        }
        _requireRoot(e, p.round - 1);
        if (ground == Ground.Digest) {
            bytes32 keyD = Work.keyD(challenge, e.root, p.round);
            return Work.blockDigest(e.opening, p.block_, keyD) != Work.listedDigest(p, e.opening);
        }
        bytes32 keyA = Work.keyA(challenge, e.root, p.round);
        return Work.product(e.job, p, e.column, keyA) != Work.value(e.opening, e.column);
    }
}
