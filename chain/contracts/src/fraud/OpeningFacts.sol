// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ChallengeFacts} from "./ChallengeFacts.sol";
import {Merkle} from "../lib/Merkle.sol";
import {Messages, Job, Start, Commit} from "../lib/Messages.sol";
import {Work} from "../lib/Work.sol";

/// @title OpeningFacts
/// @notice Whether an opening is one that the signer of a challenge of this network signed: what every kind of evidence about
/// openings rests on (docs/protocol.md, section 15.1). What does not hold reverts; nothing here convicts.
abstract contract OpeningFacts is ChallengeFacts {
    /// @notice A signed Openings message; `previous` is the link of Open. Its root is computed from what is shown.
    struct Answer {
        bytes32 previous;
        bytes signature;
    }

    struct Evidence {
        Job job;
        uint8 deviceIndex;
        Start start;
        Commit commit;
        Answer answer;
        uint32 index; // of the opening in the answer
        bytes opening;
        bytes32[] openingPath;
        bytes32 root; // of a round: which, the ground says
        bytes32[] rootPath;
        uint32 column; // of the wrong value; 0 for other grounds
    }

    error RootNotCommitted(uint256 round, bytes32 root);
    error ColumnOutOfRange(uint32 column);

    /// @dev The challenge and the parts of its opening, or a revert.
    function _signed(Evidence calldata e) internal view returns (Facts memory f, Work.Parts memory p) {
        f = _facts(e.job, e.deviceIndex, e.start, e.commit);
        bytes32 root = Merkle.head(Merkle.leaf(e.opening), e.index, e.job.openings, e.openingPath);
        Messages.openingsLink(f.domain, f.job, e.answer.previous, f.commit, root, e.answer.signature, e.job.signer);
        p = Work.parts(e.job, e.opening);
    }

    /// @dev The root shown is that of the round, as committed; of round 0 it is zero, without a path.
    function _requireRoot(Evidence calldata e, uint256 round) internal pure {
        if (round == 0) {
            if (e.root != bytes32(0) || e.rootPath.length != 0) revert RootNotCommitted(0, e.root);
            return;
        }
        bytes32 leaf = Merkle.leaf(abi.encodePacked(e.root));
        if (Merkle.head(leaf, round - 1, e.job.rounds, e.rootPath) != e.commit.root) {
            revert RootNotCommitted(round, e.root);
        }
    }
}
