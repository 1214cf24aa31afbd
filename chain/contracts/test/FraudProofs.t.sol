// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {Evidences} from "./Evidences.sol";
import {only} from "./Lists.sol";
import {Signing} from "./Signing.sol";
import {TestEras} from "./TestEras.sol";
import {AccessControlManager} from "../src/AccessControlManager.sol";
import {IAccessControlManager} from "../src/interfaces/IAccessControlManager.sol";
import {Convictions} from "../src/fraud/Convictions.sol";
import {FraudProofs} from "../src/fraud/FraudProofs.sol";
import {OpeningFacts} from "../src/fraud/OpeningFacts.sol";
import {Merkle} from "../src/lib/Merkle.sol";
import {Work} from "../src/lib/Work.sol";
import {StakeToken} from "../src/StakeToken.sol";
import {StakeVault} from "../src/StakeVault.sol";

contract FraudProofsTest is Evidences, Signing {
    TestEras constant ERAS = TestEras(0x51a4000000000000000000000000000000000001);
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
        vm.etch(address(ERAS), type(TestEras).runtimeCode);
        string memory json = vector(_names[0]);
        ERAS.set(
            uint64(uintAt(json, ".input.job.era")),
            wordAt(json, ".input.beacon"),
            vm.parseJsonAddress(json, ".input.job.provider"),
            vm.parseJsonAddress(json, ".input.job.signer"),
            vm.parseJsonAddress(json, ".input.job.verifier")
        );
        token = new StakeToken();
        IAccessControlManager access = IAccessControlManager(address(new AccessControlManager()));
        // What is made next: the vault, the convictions, the proofs.
        address at1 = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        address at2 = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 2);
        vault = new StakeVault(token, address(0x7e), 100, at1, only(at1));
        convictions = new Convictions(
            access, vault, ERAS, only(at2), Convictions.Params(30, 14, Convictions.Terms(300, 2_500, 500, 10))
        );
        proofs = new FraudProofs(ERAS, convictions);
        require(address(convictions) == at1 && address(proofs) == at2, "addresses");
    }

    function test_vectorsConvict() public {
        for (uint256 i = 0; i < _names.length; i++) {
            (FraudProofs.Ground ground, OpeningFacts.Evidence memory e) = read(_names[i]);
            bytes32 challenge = wordAt(vector(_names[i]), ".output.challenge");
            require(proofs.check(ground, e) == challenge, _names[i]);
            require(proofs.prove(ground, e) == i + 1, "number");
            require(convictions.convictionOf(challenge) == i + 1, "recorded");
            vm.expectPartialRevert(Convictions.AlreadyConvicted.selector);
            proofs.prove(ground, e);
        }
    }

    /// What an honest signer signed is evidence of nothing, whatever is claimed of it.
    function test_rightVectorsDoNotConvict() public {
        string[4] memory right = ["fraud-right-range", "fraud-right-digest", "fraud-right-path", "fraud-right-value"];
        for (uint256 i = 0; i < right.length; i++) {
            (FraudProofs.Ground ground, OpeningFacts.Evidence memory e) = read(right[i]);
            for (uint32 column = 0; column < (ground == FraudProofs.Ground.Value ? 128 : 1); column++) {
                e.column = column;
                vm.expectPartialRevert(FraudProofs.NotFalse.selector);
                proofs.check(ground, e);
            }
        }
    }

    function test_tooOld() public {
        (FraudProofs.Ground ground, OpeningFacts.Evidence memory e) = read("fraud-value");
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
        (, OpeningFacts.Evidence memory e) = read("fraud-value");
        (address verifier, uint256 vk) = (vm.addr(1), 1);
        (address signer, uint256 sk) = (vm.addr(2), 2);
        ERAS.appoint(e.job.era, e.job.provider, signer, verifier);
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
    function _signAll(OpeningFacts.Evidence memory e, uint256 vk, uint256 sk) private view {
        bytes32 challenge = signStart(address(ERAS), e.job, e.start, vk);
        bytes32 commit = signCommit(address(ERAS), e.job, challenge, e.commit, sk);
        bytes32 root = Merkle.head(Merkle.leaf(e.opening), e.index, e.job.openings, e.openingPath);
        e.answer.signature = signOpenings(address(ERAS), e.job, e.answer.previous, commit, root, sk);
    }
}
