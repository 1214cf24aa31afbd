// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {only} from "./Lists.sol";
import {RewardWorld} from "./RewardWorld.sol";
import {IAccessControlManager} from "../src/interfaces/IAccessControlManager.sol";
import {IVerifierStake} from "../src/interfaces/IVerifierStake.sol";
import {StakeVault} from "../src/StakeVault.sol";
import {VerifierFaults} from "../src/VerifierFaults.sol";
import {Convictions} from "../src/fraud/Convictions.sol";
import {FraudProofs} from "../src/fraud/FraudProofs.sol";
import {OpeningFacts} from "../src/fraud/OpeningFacts.sol";
import {Job, Start, Commit, Messages, Verdict} from "../src/lib/Messages.sol";
import {Merkle} from "../src/lib/Merkle.sol";
import {Work} from "../src/lib/Work.sol";

/// What a verifier's own signatures convict it of, and what they do not.
contract VerifierFaultsTest is RewardWorld {
    VerifierFaults private faults;
    Convictions private convictions;
    FraudProofs private proofs;
    address private v;
    uint64 private era;

    function setUp() public {
        buildRewards(2, 2, 3, 3);
        address next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        StakeVault vault = new StakeVault(token, TREASURY, 20 days, next, only(next));
        convictions = new Convictions(
            IAccessControlManager(address(roles)),
            vault,
            settlement,
            only(address(0x1)),
            Convictions.Params(30, 14, Convictions.Terms(300, 2_500, 500, 10))
        );
        proofs = new FraudProofs(settlement, convictions);
        faults = new VerifierFaults(claims, IVerifierStake(address(stake)), convictions, proofs);
        require(address(convictions) == next && stake.isSlasher(address(faults)), "addresses");
        (v, era) = (verifiers[0], settlement.currentEra());
    }

    /// Evidence whose only opening has a value out of range, or none; and a Verdict over it.
    function evidence(bool isFalse, uint8 outcome)
        private
        view
        returns (OpeningFacts.Evidence memory e, Verdict memory m)
    {
        e.job = job(v, era, 0, 0);
        bytes32 link;
        bytes32 challenge;
        (e.start, e.commit, link, challenge) = signed(e.job);
        e.opening = new bytes(12 + 512 + 16 * 2 + 32 * 8);
        e.opening[3] = 0x01; // round 1
        if (isFalse) e.opening[12] = 0x7f;
        e.openingPath = new bytes32[](0);
        bytes32 root = sha256(abi.encodePacked(bytes1(0x00), e.opening));
        bytes32 open = keccak256("open");
        uint256 key = uint256(uint160(providers[0]));
        e.answer = OpeningFacts.Answer(open, signOpenings(address(settlement), e.job, open, link, root, key));
        bytes32 answered = linkOfOpenings(address(settlement), e.job, open, link, root, e.answer.signature);
        m = Verdict(outcome, "a100", 5, 6, 7, keccak256("key"), 0, "as it should", "");
        signVerdict(address(settlement), e.job, answered, m, keyOf(v));
    }

    function test_falsePass() public {
        (OpeningFacts.Evidence memory e, Verdict memory m) = evidence(true, 1);
        uint128 had = stake.accountOf(v).stake;
        faults.falsePass(FraudProofs.Ground.Range, e, m);
        require(had - stake.accountOf(v).stake == STAKE && token.balanceOf(address(this)) == STAKE / 20, "all of it");
        require(convictions.convictionCount() == 0, "no provider is convicted by it");
        vm.expectPartialRevert(VerifierFaults.AlreadyPunished.selector);
        faults.falsePass(FraudProofs.Ground.Range, e, m);
    }

    function test_noFalsePass() public {
        (OpeningFacts.Evidence memory e, Verdict memory m) = evidence(false, 1);
        vm.expectPartialRevert(FraudProofs.NotFalse.selector);
        faults.falsePass(FraudProofs.Ground.Range, e, m);
        (e, m) = evidence(true, 4);
        vm.expectPartialRevert(VerifierFaults.NotAPass.selector);
        faults.falsePass(FraudProofs.Ground.Range, e, m);
        m.outcome = 1; // not what it signed
        vm.expectPartialRevert(Messages.BadSignature.selector);
        faults.falsePass(FraudProofs.Ground.Range, e, m);
        require(stake.accountOf(v).stake == STAKE);
    }

    /// A provider that signs false Openings after its verifier let right ones pass convicts itself alone.
    function test_providerCannotFrameItsVerifier() public {
        (, Verdict memory m) = evidence(false, 1);
        (OpeningFacts.Evidence memory e,) = evidence(true, 1);
        require(proofs.check(FraudProofs.Ground.Range, e) != 0, "it does convict the provider");
        vm.expectPartialRevert(Messages.BadSignature.selector);
        faults.falsePass(FraudProofs.Ground.Range, e, m);
    }

    function starts() private view returns (Job memory j, Start memory a, Start memory b) {
        j = job(v, era, 0, 1);
        (a,,,) = signed(j);
        (b,,,) = signed(j);
    }

    function test_contradiction() public {
        (Job memory j, Start memory a, Start memory b) = starts();
        vm.expectPartialRevert(VerifierFaults.SameStart.selector);
        faults.contradict(j, a, b);
        b.expires++;
        vm.expectPartialRevert(Messages.BadSignature.selector);
        faults.contradict(j, a, b);
        signStart(address(settlement), j, b, keyOf(v));
        uint256 state = vm.snapshotState();
        faults.contradict(j, a, b);
        require(stake.accountOf(v).stake == 0);
        vm.expectPartialRevert(VerifierFaults.AlreadyPunished.selector);
        faults.contradict(j, b, a);
        vm.revertToState(state);
        for (uint256 i = 0; i < 14; i++) {
            rewards.nextEra();
        }
        faults.contradict(j, a, b); // the last Era in which it is taken
        vm.revertToState(state);
        for (uint256 i = 0; i < 15; i++) {
            rewards.nextEra();
        }
        vm.expectPartialRevert(Convictions.EvidenceTooOld.selector);
        faults.contradict(j, a, b);
    }

    function test_noContradiction() public {
        (Job memory j, Start memory a,) = starts();
        Job memory other = job(v, era, 0, 1);
        other.counter++;
        (Start memory b,,,) = signed(other); // another counter is another job
        vm.expectPartialRevert(Messages.BadSignature.selector);
        faults.contradict(j, a, b);
        j.counter = 0;
        vm.expectPartialRevert(Work.BadJob.selector);
        faults.contradict(j, a, b);
        (j, a, b) = starts();
        b.expires++;
        signStart(address(settlement), j, b, keyOf(v));
        convictions.pause();
        vm.expectPartialRevert(VerifierFaults.PunishmentsPaused.selector);
        faults.contradict(j, a, b);
        (OpeningFacts.Evidence memory e, Verdict memory m) = evidence(true, 1);
        vm.expectPartialRevert(VerifierFaults.PunishmentsPaused.selector);
        faults.falsePass(FraudProofs.Ground.Range, e, m);
    }

    /// Only who verifies in the Era, in this network.
    function test_onlyVerifiersOfTheEra() public {
        (Job memory j, Start memory a, Start memory b) = starts();
        vm.prank(v);
        stake.unregister();
        rewards.nextEra();
        j.era = settlement.currentEra();
        signStart(address(settlement), j, a, keyOf(v));
        b.expires++;
        signStart(address(settlement), j, b, keyOf(v));
        vm.expectPartialRevert(VerifierFaults.NotEraVerifier.selector);
        faults.contradict(j, a, b);
    }
}
