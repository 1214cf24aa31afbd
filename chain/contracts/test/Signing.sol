// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {Messages, Job, Start, Commit, Verdict} from "../src/lib/Messages.sol";

/// Signs the messages of challenges as verifiers and provers do.
abstract contract Signing {
    string private constant JOB =
        "Job(address provider,address signer,address verifier,bytes32 device,uint64 era,uint64 counter,uint32 slot,uint8 kind,uint64 size,uint32 rounds,uint32 openings,bytes32 matrixSeed)";

    function hashJob(Job calldata j) external pure returns (bytes32) {
        return Messages.jobHash(j);
    }

    /// Signs the Start; the result is the challenge's id.
    function signStart(address network, Job memory job, Start memory m, uint256 key) internal view returns (bytes32) {
        bytes32 t = _type("Start(Job job,bytes32 previous,bytes32 seed,bytes32 positionsCommitment,uint64 expires)");
        bytes memory body =
            abi.encode(t, this.hashJob(job), m.previous, m.seed, m.positionsCommitment, uint256(m.expires));
        bytes32 link;
        (m.signature, link) = _sign(network, body, key);
        return link;
    }

    /// Signs the Commit; the result is its link.
    function signCommit(address network, Job memory job, bytes32 challenge, Commit memory m, uint256 key)
        internal
        view
        returns (bytes32)
    {
        bytes memory body = abi.encode(
            _type("Commit(Job job,bytes32 previous,bytes32 root)"), this.hashJob(job), challenge, m.root
        );
        bytes32 link;
        (m.signature, link) = _sign(network, body, key);
        return link;
    }

    function signOpenings(address network, Job memory job, bytes32 previous, bytes32 commit, bytes32 root, uint256 key)
        internal
        view
        returns (bytes memory signature)
    {
        bytes memory body = abi.encode(
            _type("Openings(Job job,bytes32 previous,bytes32 commit,bytes32 root)"),
            this.hashJob(job),
            previous,
            commit,
            root
        );
        (signature,) = _sign(network, body, key);
    }

    function signParents(address network, Job memory job, bytes32 commit, uint64 line, bytes32 root, uint256 key)
        internal
        view
        returns (bytes memory signature)
    {
        bytes memory body = abi.encode(
            _type("Parents(Job job,bytes32 previous,uint64 line,bytes32 root)"),
            this.hashJob(job),
            commit,
            uint256(line),
            root
        );
        (signature,) = _sign(network, body, key);
    }

    function signFault(address network, Job memory job, bytes32 previous, bytes32 commit, uint32 round, uint256 key)
        internal
        view
        returns (bytes memory signature)
    {
        bytes memory body = abi.encode(
            _type("Fault(Job job,bytes32 previous,bytes32 commit,uint32 round)"),
            this.hashJob(job),
            previous,
            commit,
            uint256(round)
        );
        (signature,) = _sign(network, body, key);
    }

    /// The link of Openings that were signed.
    function linkOfOpenings(
        address network,
        Job memory job,
        bytes32 previous,
        bytes32 commit,
        bytes32 root,
        bytes memory signature
    ) internal view returns (bytes32) {
        bytes32 t = _type("Openings(Job job,bytes32 previous,bytes32 commit,bytes32 root)");
        bytes32 body = keccak256(abi.encode(t, this.hashJob(job), previous, commit, root));
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", Messages.domain(network), body));
        return keccak256(abi.encodePacked(digest, signature));
    }

    function signVerdict(address network, Job memory job, bytes32 previous, Verdict memory m, uint256 key)
        internal
        view
    {
        bytes memory body = abi.encode(
            _type(
                "Verdict(Job job,bytes32 previous,uint8 outcome,string class,uint64 elapsed,uint64 roundTrip,uint64 lag,bytes32 positionsKey,bytes32 refused,string reason)"
            ),
            this.hashJob(job),
            previous,
            uint256(m.outcome),
            keccak256(bytes(m.class)),
            uint256(m.elapsed),
            uint256(m.roundTrip),
            uint256(m.lag),
            m.positionsKey,
            m.refused,
            keccak256(bytes(m.reason))
        );
        (m.signature,) = _sign(network, body, key);
    }

    function _type(string memory primary) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(primary, JOB));
    }

    function _sign(address network, bytes memory body, uint256 key)
        private
        view
        returns (bytes memory signature, bytes32 link)
    {
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", Messages.domain(network), keccak256(body)));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        signature = abi.encodePacked(r, s, v);
        link = keccak256(abi.encodePacked(digest, signature));
    }
}
