// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {Vectors} from "./Vectors.sol";
import {Convictions} from "../src/fraud/Convictions.sol";
import {FraudProofs} from "../src/fraud/FraudProofs.sol";
import {IEraFacts} from "../src/interfaces/IEraFacts.sol";
import {Messages, Job, Start, Commit} from "../src/lib/Messages.sol";
import {Merkle} from "../src/lib/Merkle.sol";
import {Work} from "../src/lib/Work.sol";
import {StakeToken} from "../src/StakeToken.sol";
import {StakeVault} from "../src/StakeVault.sol";

/// The vectors' network: its beacon, signer and verifier, which no real settlement would draw. It stands at the address
/// that the vectors were signed for.
contract VectorEras is IEraFacts {
    uint64 public currentEra;
    mapping(uint64 => bytes32) public beaconOf;
    mapping(address => mapping(uint64 => address)) public signerAt;
    mapping(address => mapping(uint64 => bool)) public isVerifierAt;

    function set(uint64 era, bytes32 beacon, address provider, address signer, address verifier) external {
        currentEra = era;
        beaconOf[era] = beacon;
        signerAt[provider][era] = signer;
        isVerifierAt[verifier][era] = true;
    }

    function pass(uint64 eras) external {
        currentEra += eras;
    }
}

contract FraudProofsTest is Vectors {
    string private constant JOB =
        "Job(address provider,address signer,address verifier,bytes32 device,uint64 era,uint64 counter,uint8 kind,uint64 size,uint32 rounds,uint32 openings,bytes32 matrixSeed)";
    VectorEras constant ERAS = VectorEras(0x51a4000000000000000000000000000000000001);
    string[8] private _names = [
        "fraud-range",
        "fraud-digest",
        "fraud-path",
        "fraud-other-digest",
        "fraud-value",
        "fraud-memory-path",
        "fraud-memory-digest",
        "fraud-memory-other-digest"
    ];
    StakeToken token;
    StakeVault vault;
    Convictions convictions;
    FraudProofs proofs;

    function setUp() public {
        vm.chainId(31337);
        vm.etch(address(ERAS), type(VectorEras).runtimeCode);
        string memory json = vector(_names[0]);
        ERAS.set(
            uint64(uintAt(json, ".input.job.era")),
            wordAt(json, ".input.beacon"),
            vm.parseJsonAddress(json, ".input.job.provider"),
            vm.parseJsonAddress(json, ".input.job.signer"),
            vm.parseJsonAddress(json, ".input.job.verifier")
        );
        token = new StakeToken();
        // What is made next: the vault, the convictions, the proofs.
        address at1 = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        address at2 = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 2);
        vault = new StakeVault(token, address(0x7e), 100, at1);
        address[] memory accusers = new address[](1);
        accusers[0] = at2;
        convictions = new Convictions(vault, ERAS, accusers, Convictions.Params(300, 30, 14, 2_500, 500, 10));
        proofs = new FraudProofs(ERAS, convictions);
        require(address(convictions) == at1 && address(proofs) == at2, "addresses");
    }

    function read(string memory name) internal view returns (FraudProofs.Ground ground, FraudProofs.Evidence memory e) {
        string memory json = vector(name);
        e.job = Job(
            vm.parseJsonAddress(json, ".input.job.provider"),
            vm.parseJsonAddress(json, ".input.job.signer"),
            vm.parseJsonAddress(json, ".input.job.verifier"),
            wordAt(json, ".input.job.device"),
            uint64(uintAt(json, ".input.job.era")),
            uint64(uintAt(json, ".input.job.counter")),
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
        e.answer = FraudProofs.Answer(wordAt(json, ".input.answer.previous"), hexAt(json, ".input.answer.signature"));
        e.index = uint32(uintAt(json, ".input.index"));
        e.opening = hexAt(json, ".input.opening");
        e.openingPath = vm.parseJsonBytes32Array(json, ".input.openingPath");
        e.root = wordAt(json, ".input.root");
        e.rootPath = vm.parseJsonBytes32Array(json, ".input.rootPath");
        e.column = uint32(uintAt(json, ".input.column"));
        ground = FraudProofs.Ground(uintAt(json, ".input.ground"));
    }

    function test_vectorsConvict() public {
        for (uint256 i = 0; i < _names.length; i++) {
            (FraudProofs.Ground ground, FraudProofs.Evidence memory e) = read(_names[i]);
            bytes32 challenge = wordAt(vector(_names[i]), ".output.challenge");
            require(proofs.check(ground, e) == challenge, _names[i]);
            require(proofs.prove(ground, e) == i + 1, "number");
            require(convictions.convictionOf(challenge) == i + 1, "recorded");
            vm.expectPartialRevert(Convictions.AlreadyConvicted.selector);
            proofs.prove(ground, e);
        }
    }

    function test_tooOld() public {
        (FraudProofs.Ground ground, FraudProofs.Evidence memory e) = read("fraud-value");
        ERAS.pass(14);
        proofs.check(ground, e);
        ERAS.pass(1);
        vm.expectPartialRevert(Convictions.EvidenceTooOld.selector);
        proofs.check(ground, e);
    }

    /// Row + n has the same audit path and another stream: a prototype convicted an honest prover so. Here the position is
    /// refused before anything is computed from it, even where the signer itself signed it.
    function test_aliasesNeverConvict() public {
        uint32[4] memory rows = [uint32(256), 512, 1 << 31, type(uint32).max - 255];
        for (uint256 i = 0; i < rows.length; i++) {
            _refusedPosition(1, rows[i], 0);
        }
        _refusedPosition(1, 0, 2);
        _refusedPosition(0, 0, 0);
        _refusedPosition(3, 0, 0);
    }

    /// A signer that signs an opening at any position of its job or none: out of range reverts.
    function _refusedPosition(uint32 round, uint32 row, uint32 block_) private {
        (, FraudProofs.Evidence memory e) = read("fraud-value");
        (address verifier, uint256 vk) = (vm.addr(1), 1);
        (address signer, uint256 sk) = (vm.addr(2), 2);
        ERAS.set(e.job.era, ERAS.beaconOf(e.job.era), e.job.provider, signer, verifier);
        (e.job.signer, e.job.verifier) = (signer, verifier);
        bytes memory position = abi.encodePacked(round, row, block_);
        for (uint256 i = 0; i < 12; i++) {
            e.opening[i] = position[i];
        }
        _signAll(e, vk, sk);
        for (uint8 g = 1; g <= 4; g++) {
            vm.expectPartialRevert(Work.PositionOutOfRange.selector);
            proofs.check(FraudProofs.Ground(g), e);
        }
    }

    /// Signs Start, Commit and Openings of the evidence anew.
    function _signAll(FraudProofs.Evidence memory e, uint256 vk, uint256 sk) private view {
        bytes32 dom = Messages.domain(address(ERAS));
        bytes32 job = this.hashJob(e.job);
        bytes32 d = _digest(
            dom,
            abi.encode(
                keccak256(
                    abi.encodePacked(
                        "Start(Job job,bytes32 previous,bytes32 seed,bytes32 positionsCommitment,uint64 expires)", JOB
                    )
                ),
                job,
                e.start.previous,
                e.start.seed,
                e.start.positionsCommitment,
                e.start.expires
            )
        );
        e.start.signature = _sign(vk, d);
        bytes32 challenge = keccak256(abi.encodePacked(d, e.start.signature));
        d = _digest(
            dom,
            abi.encode(
                keccak256(abi.encodePacked("Commit(Job job,bytes32 previous,bytes32 root)", JOB)),
                job,
                challenge,
                e.commit.root
            )
        );
        e.commit.signature = _sign(sk, d);
        bytes32 commit = keccak256(abi.encodePacked(d, e.commit.signature));
        bytes32 root = Merkle.head(Merkle.leaf(e.opening), e.index, e.job.openings, e.openingPath);
        d = _digest(
            dom,
            abi.encode(
                keccak256(abi.encodePacked("Openings(Job job,bytes32 previous,bytes32 commit,bytes32 root)", JOB)),
                job,
                e.answer.previous,
                commit,
                root
            )
        );
        e.answer.signature = _sign(sk, d);
    }

    function _digest(bytes32 dom, bytes memory encoded) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", dom, keccak256(encoded)));
    }

    function _sign(uint256 key, bytes32 digest) private pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function hashJob(Job calldata j) external pure returns (bytes32) {
        return Messages.jobHash(j);
    }
}
