// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {Vectors} from "./Vectors.sol";
import {FraudProofs} from "../src/fraud/FraudProofs.sol";
import {OpeningFacts} from "../src/fraud/OpeningFacts.sol";
import {Job, Start, Commit} from "../src/lib/Messages.sol";

/// Reads the vectors of evidence.
abstract contract Evidences is Vectors {
    function read(string memory name)
        internal
        view
        returns (FraudProofs.Ground ground, OpeningFacts.Evidence memory e)
    {
        string memory json = vector(name);
        return (FraudProofs.Ground(uintAt(json, ".input.ground")), evidenceOf(json));
    }

    function evidenceOf(string memory json) internal pure returns (OpeningFacts.Evidence memory e) {
        e.job = Job(
            vm.parseJsonAddress(json, ".input.job.provider"),
            vm.parseJsonAddress(json, ".input.job.signer"),
            vm.parseJsonAddress(json, ".input.job.verifier"),
            wordAt(json, ".input.job.device"),
            uint64(uintAt(json, ".input.job.era")),
            uint64(uintAt(json, ".input.job.counter")),
            uint32(uintAt(json, ".input.job.slot")),
            uint8(uintAt(json, ".input.job.kind")),
            uint64(uintAt(json, ".input.job.size")),
            uint32(uintAt(json, ".input.job.rounds")),
            uint32(uintAt(json, ".input.job.openings")),
            wordAt(json, ".input.job.matrixSeed")
        );
        e.deviceIndex = uint8(uintAt(json, ".input.deviceIndex"));
        e.start = Start(
            wordAt(json, ".input.start.previous"),
            wordAt(json, ".input.start.seed"),
            wordAt(json, ".input.start.positionsCommitment"),
            uint64(uintAt(json, ".input.start.expires")),
            hexAt(json, ".input.start.signature")
        );
        e.commit = Commit(wordAt(json, ".input.commit.root"), hexAt(json, ".input.commit.signature"));
        e.answer = OpeningFacts.Answer(wordAt(json, ".input.answer.previous"), hexAt(json, ".input.answer.signature"));
        e.index = uint32(uintAt(json, ".input.index"));
        e.opening = hexAt(json, ".input.opening");
        e.openingPath = vm.parseJsonBytes32Array(json, ".input.openingPath");
        e.root = wordAt(json, ".input.root");
        e.rootPath = vm.parseJsonBytes32Array(json, ".input.rootPath");
        e.column = uint32(uintAt(json, ".input.column"));
    }
}
