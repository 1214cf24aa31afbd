// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {Vectors} from "./Vectors.sol";
import {Messages, Job, Start, Commit} from "../src/lib/Messages.sol";
import {Merkle} from "../src/lib/Merkle.sol";
import {Work} from "../src/lib/Work.sol";

/// The protocol's formulas as contracts have them, against its vectors.
contract ProtocolTest is Vectors {
    address constant SETTLEMENT = 0x51a4000000000000000000000000000000000001;

    function setUp() public {
        vm.chainId(31337);
    }

    function jobOf(string memory json) internal pure returns (Job memory) {
        return Job(
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
    }

    function slice(bytes memory b, uint256 from, uint256 length) internal pure returns (bytes memory out) {
        out = new bytes(length);
        for (uint256 i = 0; i < length; i++) {
            out[i] = b[from + i];
        }
    }

    function hashJob(Job calldata j) external pure returns (bytes32) {
        return Messages.jobHash(j);
    }

    function startLink(bytes32 job, Start calldata m, address by) external view returns (bytes32) {
        return Messages.startLink(Messages.domain(SETTLEMENT), job, m, by);
    }

    function commitLink(bytes32 job, bytes32 challenge, Commit calldata m, address by) external view returns (bytes32) {
        return Messages.commitLink(Messages.domain(SETTLEMENT), job, challenge, m, by);
    }

    function requireValid(Job calldata j) external pure {
        Work.requireValid(j);
    }

    function keyB(Job calldata j) external pure returns (bytes32) {
        return Work.keyB(j);
    }

    function rows(Job calldata j) external pure returns (uint256) {
        return Work.rows(j);
    }

    function test_derivations() public view {
        string memory json = vector("message-domain");
        require(Messages.domain(SETTLEMENT) == wordAt(json, ".output.domainSeparator"), "domain");
        json = vector("device-index-0");
        require(
            Work.deviceId(vm.parseJsonAddress(json, ".input.provider"), 0) == wordAt(json, ".output.device"), "device"
        );
        json = vector("matrix-seed");
        bytes32 seed = Work.matrixSeed(SETTLEMENT, uint64(uintAt(json, ".input.era")), wordAt(json, ".input.beacon"));
        require(seed == wordAt(json, ".output.matrixSeed"), "matrix seed");
        Job memory job = jobOf(vector("job-canonical"));
        job.matrixSeed = seed;
        require(bytes16(this.keyB(job)) == keyAt(json, ".output.keyB"), "keyB");
        json = vector("round-keys-2");
        bytes32 id = wordAt(json, ".input.challengeId");
        bytes32 root = wordAt(json, ".input.root");
        require(bytes16(Work.keyA(id, root, 2)) == keyAt(json, ".output.keyA"), "keyA");
        require(bytes16(Work.keyD(id, root, 2)) == keyAt(json, ".output.keyD"), "keyD");
    }

    function keyAt(string memory json, string memory at_) internal pure returns (bytes16) {
        return bytes16(
            bytes.concat(
                bytes4(uint32(uintAt(json, string.concat(at_, ".k0")))),
                bytes4(uint32(uintAt(json, string.concat(at_, ".k1")))),
                bytes4(uint32(uintAt(json, string.concat(at_, ".c2")))),
                bytes4(uint32(uintAt(json, string.concat(at_, ".c3"))))
            )
        );
    }

    function test_messages() public {
        string memory json = vector("message-4-Start");
        bytes memory body = hexAt(json, ".input.body");
        bytes32 job = this.hashJob(jobOf(json));
        Start memory start = Start(
            wordAt(json, ".input.previous"),
            bytes32(slice(body, 0, 32)),
            bytes32(slice(body, 32, 32)),
            uint64(bytes8(slice(body, 64, 8))),
            slice(body, 72, 65)
        );
        address verifier = vm.parseJsonAddress(json, ".input.signer");
        bytes32 challenge = this.startLink(job, start, verifier);
        require(challenge == wordAt(json, ".output.link"), "link of Start");

        json = vector("message-5-Commit");
        body = hexAt(json, ".input.body");
        Commit memory commit = Commit(bytes32(slice(body, 0, 32)), slice(body, 32, 65));
        address signer = vm.parseJsonAddress(json, ".input.signer");
        require(this.commitLink(job, challenge, commit, signer) == wordAt(json, ".output.link"), "link of Commit");

        vm.expectPartialRevert(Messages.BadSignature.selector);
        this.commitLink(job, challenge, commit, verifier);
        vm.expectPartialRevert(Messages.BadSignature.selector);
        this.commitLink(job, bytes32(uint256(1)), commit, signer);
        _refusedForms(job, challenge, commit, signer);
    }

    /// Every other form of a good signature is refused: its twin with the high s, a v of 0 or 1, a byte more or less;
    /// so is one of zeros, whose recovery is nobody.
    function _refusedForms(bytes32 job, bytes32 challenge, Commit memory c, address signer) private {
        bytes memory good = c.signature;
        (bytes32 r, bytes32 s) = (bytes32(slice(good, 0, 32)), bytes32(slice(good, 32, 32)));
        uint8 v = uint8(good[64]);
        uint256 order = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
        bytes[6] memory forms = [
            abi.encodePacked(r, order - uint256(s), v == 27 ? 28 : 27),
            abi.encodePacked(r, s, v - 27),
            abi.encodePacked(r, s),
            abi.encodePacked(r, s, v, v),
            abi.encodePacked(bytes32(0), bytes32(0), uint8(27)),
            abi.encodePacked(r, bytes32(0), v)
        ];
        for (uint256 i = 0; i < forms.length; i++) {
            c.signature = forms[i];
            vm.expectPartialRevert(Messages.BadSignature.selector);
            this.commitLink(job, challenge, c, signer);
            vm.expectPartialRevert(Messages.BadSignature.selector);
            this.commitLink(job, challenge, c, address(0));
        }
    }

    function test_commitRoots() public view {
        string[6] memory names = ["01", "02", "03", "05", "08", "64"];
        for (uint256 n = 0; n < names.length; n++) {
            string memory json = vector(string.concat("commit-root-", names[n]));
            bytes32[] memory leaves = vm.parseJsonBytes32Array(json, ".input.roots");
            for (uint256 i = 0; i < leaves.length; i++) {
                leaves[i] = Merkle.leaf(abi.encodePacked(leaves[i]));
            }
            for (uint256 i = 0; i < leaves.length; i++) {
                bytes32 got = Merkle.head(leaves[i], i, leaves.length, pathOf(leaves, 0, leaves.length, i));
                require(got == wordAt(json, ".output.commitRoot"), names[n]);
            }
        }
    }

    function head(bytes32 h, uint256 index, uint256 size, bytes32[] calldata path) external pure returns (bytes32) {
        return Merkle.head(h, index, size, path);
    }

    /// Of all lengths up to 10 exactly one is the path's, and an index that is not a leaf has none.
    function testFuzz_pathLength(uint8 size_, uint8 index_) public view {
        uint256 size = uint256(size_) % 256 + 1;
        uint256 taken;
        for (uint256 n = 0; n < 10; n++) {
            try this.head(bytes32(0), index_, size, new bytes32[](n)) returns (bytes32) {
                taken++;
            } catch {}
        }
        require(taken == (index_ < size ? 1 : 0), "lengths");
    }

    function headOf(bytes32[] memory leaves, uint256 from, uint256 to) internal pure returns (bytes32) {
        if (to - from == 1) return leaves[from];
        uint256 mid = from + split(to - from);
        return Merkle.node(headOf(leaves, from, mid), headOf(leaves, mid, to));
    }

    /// The audit path as RFC 6962, section 2.1.1 defines it.
    function pathOf(bytes32[] memory leaves, uint256 from, uint256 to, uint256 i)
        internal
        pure
        returns (bytes32[] memory path)
    {
        if (to - from == 1) return path;
        uint256 mid = from + split(to - from);
        bytes32[] memory below = i < mid ? pathOf(leaves, from, mid, i) : pathOf(leaves, mid, to, i);
        path = new bytes32[](below.length + 1);
        for (uint256 n = 0; n < below.length; n++) {
            path[n] = below[n];
        }
        path[below.length] = i < mid ? headOf(leaves, mid, to) : headOf(leaves, from, mid);
    }

    function split(uint256 n) internal pure returns (uint256 k) {
        for (k = 1; 2 * k < n;) {
            k *= 2;
        }
    }

    function test_jobLimits() public {
        Job memory good = jobOf(vector("job-canonical"));
        this.requireValid(good);
        for (uint256 i = 0; i < 16; i++) {
            Job memory j = jobOf(vector("job-canonical"));
            if (i == 0) j.provider = address(0);
            if (i == 1) j.signer = address(0);
            if (i == 2) j.verifier = address(0);
            if (i == 3) j.verifier = j.provider;
            if (i == 4) j.verifier = j.signer;
            if (i == 5) j.era = 0;
            if (i == 6) j.counter = 0;
            if (i == 7) j.kind = 0;
            if (i == 8) j.kind = 3;
            if (i == 9) j.size = 128;
            if (i == 10) j.size = 131072;
            if (i == 11) j.size = 768;
            if (i == 12) j.rounds = 0;
            if (i == 13) (j.rounds, j.openings) = (65, 65);
            if (i == 14) j.openings = j.rounds - 1;
            if (i == 15) j.openings = 257;
            vm.expectPartialRevert(Work.BadJob.selector);
            this.requireValid(j);
        }
        good.kind = 2;
        (good.rounds, good.openings, good.size) = (256, 256, 1024);
        this.requireValid(good);
        uint64[4] memory bad = [uint64(0), 1023, 1025, (1 << 28) + 1024];
        for (uint256 i = 0; i < bad.length; i++) {
            good.size = bad[i];
            vm.expectPartialRevert(Work.BadJob.selector);
            this.requireValid(good);
        }
    }

    /// W is the largest power of two with 16 W <= N.
    function testFuzz_walks(uint32 n) public view {
        Job memory j = jobOf(vector("job-canonical"));
        (j.kind, j.size) = (2, 1024 * (uint64(n) % (1 << 18) + 1));
        uint256 w = this.rows(j);
        require(w & (w - 1) == 0 && 16 * w <= j.size && 32 * w > j.size, "W");
    }
}
