// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What is fixed about a challenge before it starts (docs/protocol.md, section 3).
struct Job {
    address provider;
    address signer;
    address verifier;
    bytes32 device;
    uint64 era;
    uint64 counter;
    uint32 slot;
    uint8 kind;
    uint64 size;
    uint32 rounds;
    uint32 openings;
    bytes32 matrixSeed;
}

/// @notice A signed Start; `previous` is the link of Ready.
struct Start {
    bytes32 previous;
    bytes32 seed;
    bytes32 positionsCommitment;
    uint64 expires;
    bytes signature;
}

/// @notice A signed Commit; the link before it is that of the Start that it is shown with.
struct Commit {
    bytes32 root;
    bytes signature;
}

/// @notice A signed Verdict; the link before it and the job are those that it is shown with.
struct Verdict {
    uint8 outcome; // section 14
    string class;
    uint64 elapsed;
    uint64 roundTrip;
    uint64 lag;
    bytes32 positionsKey;
    bytes32 refused;
    string reason;
    bytes signature;
}

/// @title Messages
/// @notice The signed messages of docs/protocol.md, section 7: EIP-712 digests, links, and who signed.
library Messages {
    error BadSignature(string message);

    string private constant JOB =
        "Job(address provider,address signer,address verifier,bytes32 device,uint64 era,uint64 counter,uint32 slot,uint8 kind,uint64 size,uint32 rounds,uint32 openings,bytes32 matrixSeed)";
    bytes32 private constant JOB_TYPE = keccak256(bytes(JOB));
    bytes32 private constant START_TYPE = keccak256(
        abi.encodePacked("Start(Job job,bytes32 previous,bytes32 seed,bytes32 positionsCommitment,uint64 expires)", JOB)
    );
    bytes32 private constant COMMIT_TYPE =
        keccak256(abi.encodePacked("Commit(Job job,bytes32 previous,bytes32 root)", JOB));
    bytes32 private constant OPENINGS_TYPE =
        keccak256(abi.encodePacked("Openings(Job job,bytes32 previous,bytes32 commit,bytes32 root)", JOB));
    bytes32 private constant FAULT_TYPE =
        keccak256(abi.encodePacked("Fault(Job job,bytes32 previous,bytes32 commit,uint32 round)", JOB));
    bytes32 private constant PARENTS_TYPE =
        keccak256(abi.encodePacked("Parents(Job job,bytes32 previous,uint64 line,bytes32 root)", JOB));
    bytes32 private constant VERDICT_TYPE = keccak256(
        abi.encodePacked(
            "Verdict(Job job,bytes32 previous,uint8 outcome,string class,uint64 elapsed,uint64 roundTrip,uint64 lag,bytes32 positionsKey,bytes32 refused,string reason)",
            JOB
        )
    );
    bytes32 private constant DOMAIN_TYPE =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");

    /// @dev half of the order of secp256k1: a signature with a larger s is another one's twin
    uint256 private constant HALF_N = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0;

    /// @notice The domain of a network's signatures, on this chain.
    function domain(address settlement) internal view returns (bytes32) {
        return keccak256(abi.encode(DOMAIN_TYPE, keccak256("Slark"), keccak256("1"), block.chainid, settlement));
    }

    function jobHash(Job calldata j) internal pure returns (bytes32) {
        return keccak256(abi.encode(JOB_TYPE, j));
    }

    /// @notice The link of a Start, which is the challenge's id. Reverts unless the verifier signed it.
    function startLink(bytes32 dom, bytes32 job, Start calldata m, address verifier) internal pure returns (bytes32) {
        bytes32 body =
            keccak256(abi.encode(START_TYPE, job, m.previous, m.seed, m.positionsCommitment, uint256(m.expires)));
        return _link(dom, body, m.signature, verifier, "Start");
    }

    /// @notice The link of a Commit to a challenge. Reverts unless the signer signed it.
    function commitLink(bytes32 dom, bytes32 job, bytes32 challenge, Commit calldata m, address signer)
        internal
        pure
        returns (bytes32)
    {
        return _link(dom, keccak256(abi.encode(COMMIT_TYPE, job, challenge, m.root)), m.signature, signer, "Commit");
    }

    /// @notice The link of Openings over this commit and this tree head. Reverts unless the signer signed them.
    function openingsLink(
        bytes32 dom,
        bytes32 job,
        bytes32 previous,
        bytes32 commit,
        bytes32 root,
        bytes calldata signature,
        address signer
    ) internal pure returns (bytes32) {
        bytes32 body = keccak256(abi.encode(OPENINGS_TYPE, job, previous, commit, root));
        return _link(dom, body, signature, signer, "Openings");
    }

    /// @notice Reverts unless the verifier signed this Verdict after the message with the link `previous`.
    function requireVerdict(bytes32 dom, bytes32 job, bytes32 previous, Verdict calldata m, address verifier)
        internal
        pure
    {
        bytes32 body = keccak256(
            abi.encode(
                VERDICT_TYPE,
                job,
                previous,
                uint256(m.outcome),
                keccak256(bytes(m.class)),
                uint256(m.elapsed),
                uint256(m.roundTrip),
                uint256(m.lag),
                m.positionsKey,
                m.refused,
                keccak256(bytes(m.reason))
            )
        );
        _link(dom, body, m.signature, verifier, "Verdict");
    }

    /// @notice Reverts unless the signer signed a Fault over this commit.
    function requireFault(
        bytes32 dom,
        bytes32 job,
        bytes32 previous,
        bytes32 commit,
        uint32 round,
        bytes calldata signature,
        address signer
    ) internal pure {
        _link(dom, keccak256(abi.encode(FAULT_TYPE, job, previous, commit, uint256(round))), signature, signer, "Fault");
    }

    /// @notice Reverts unless the signer signed what a line of the dataset is made of, over this commit.
    function requireParents(
        bytes32 dom,
        bytes32 job,
        bytes32 commit,
        uint64 line,
        bytes32 root,
        bytes calldata signature,
        address signer
    ) internal pure {
        _link(dom, keccak256(abi.encode(PARENTS_TYPE, job, commit, uint256(line), root)), signature, signer, "Parents");
    }

    function _link(bytes32 dom, bytes32 body, bytes calldata signature, address by, string memory what)
        private
        pure
        returns (bytes32)
    {
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", dom, body));
        if (signature.length != 65) revert BadSignature(what);
        (bytes32 r, bytes32 s) = abi.decode(signature[:64], (bytes32, bytes32));
        uint8 v = uint8(signature[64]);
        if (uint256(s) > HALF_N || (v != 27 && v != 28)) revert BadSignature(what);
        // ecrecover gives zero for r or s outside the group; nobody's address is zero.
        if (by == address(0) || ecrecover(digest, v, r, s) != by) revert BadSignature(what);
        return keccak256(abi.encodePacked(digest, signature));
    }
}
