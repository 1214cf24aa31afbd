// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {only} from "./Lists.sol";
import {vm} from "./Vm.sol";
import {TestEras} from "./TestEras.sol";
import {AccessControlManager} from "../src/AccessControlManager.sol";
import {Convictions} from "../src/fraud/Convictions.sol";
import {ForcedOpenings} from "../src/fraud/ForcedOpenings.sol";
import {IAccessControlManager} from "../src/interfaces/IAccessControlManager.sol";
import {IConvictions} from "../src/interfaces/IConvictions.sol";
import {IStakeVault} from "../src/interfaces/IStakeVault.sol";
import {Administered} from "../src/rules/Administered.sol";
import {Parameters} from "../src/rules/Parameters.sol";
import {Pausable} from "../src/rules/Pausable.sol";
import {StakeToken} from "../src/StakeToken.sol";
import {StakeVault} from "../src/StakeVault.sol";

/// This contract is the admin and the only accuser.
contract RulesTest {
    TestEras eras;
    StakeToken token;
    StakeVault vault;
    Convictions convictions;
    ForcedOpenings forced;
    address constant P = address(0xa1);
    address constant V = address(0xbe);
    address constant STRANGER = address(0xbad);
    uint256 private _counter;

    function setUp() public {
        vm.warp(1_000_000);
        eras = new TestEras();
        eras.pass(10);
        token = new StakeToken();
        IAccessControlManager access = IAccessControlManager(address(new AccessControlManager()));
        address next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        vault = new StakeVault(token, address(0x7ea), 21 days, next, only(next));
        convictions = new Convictions(
            access, vault, eras, only(address(this)), Convictions.Params(30, 14, Convictions.Terms(300, 2_500, 500, 10))
        );
        forced = new ForcedOpenings(access, eras, convictions, ForcedOpenings.Terms(3 days, 2, 1e14));
        token.mint(P, 1_000_000);
        vm.startPrank(P);
        token.approve(address(vault), 1_000_000);
        vault.deposit(1_000_000);
        vm.stopPrank();
    }

    function convict(uint64 era) public returns (uint256) {
        return convictions.convict(IConvictions.Finding(P, V, STRANGER, era, bytes32(++_counter), 4, true));
    }

    /// Seven days after the proposal, from the next Era on, and for nothing that happened before.
    function test_changeOfTerms() public {
        Convictions.Terms memory t = Convictions.Terms(500, 1_000, 0, 20);
        convictions.proposeTerms(t);
        require(convictions.proposedTerms().firstPenaltyBp == 500, "proposed");
        vm.expectPartialRevert(Parameters.AlreadyProposed.selector);
        convictions.proposeTerms(t);
        vm.warp(block.timestamp + 7 days - 1);
        vm.expectPartialRevert(Parameters.ProposalNotReady.selector);
        convictions.applyProposal();
        require(convictions.termsAt(11).firstPenaltyBp == 300, "not in force");
        vm.warp(block.timestamp + 1);
        vm.prank(STRANGER);
        convictions.applyProposal();
        require(convictions.termsAt(10).firstPenaltyBp == 300 && convictions.termsAt(11).firstPenaltyBp == 500, "when");
        require(convictions.proposedTerms().firstPenaltyBp == 0, "proposed no more");
        vm.expectRevert(Parameters.NothingProposed.selector);
        convictions.applyProposal();
        eras.pass(1);
        convict(10);
        require(vault.stakeOf(P) == 970_000 && token.balanceOf(V) == 7_500, "by the terms of Era 10");
        convict(11);
        require(vault.stakeOf(P) == 921_500 && token.balanceOf(V) == 7_500 + 4_850, "by the terms of Era 11");
        convictions.charge(P, 10);
        require(vault.stakeOf(P) == 921_500 - 921, "the price of a fault of Era 10");
    }

    /// Two changes that come to the same Era: the later one holds. Every earlier Era keeps its own.
    function test_manyChanges() public {
        uint16[4] memory penalties = [uint16(100), 200, 400, 500];
        for (uint256 i = 0; i < 4; i++) {
            convictions.proposeTerms(Convictions.Terms(penalties[i], 0, 0, 0));
            vm.warp(block.timestamp + 7 days);
            convictions.applyProposal();
            if (i != 0) eras.pass(5);
        }
        uint64[5] memory at_ = [uint64(10), 11, 15, 16, 21];
        uint16[5] memory want = [uint16(300), 200, 200, 400, 500];
        for (uint256 i = 0; i < 5; i++) {
            require(convictions.termsAt(at_[i]).firstPenaltyBp == want[i], "terms");
        }
    }

    function test_whoMayPropose() public {
        vm.startPrank(STRANGER);
        vm.expectPartialRevert(Administered.NotAdmin.selector);
        convictions.proposeTerms(Convictions.Terms(100, 0, 0, 0));
        vm.expectPartialRevert(Administered.NotAdmin.selector);
        forced.proposeTerms(ForcedOpenings.Terms(3 days, 2, 1e14));
        vm.expectPartialRevert(Administered.NotAdmin.selector);
        convictions.pause();
        vm.expectPartialRevert(Administered.NotAdmin.selector);
        convictions.resume();
        vm.stopPrank();
        convictions.proposeTerms(Convictions.Terms(100, 0, 0, 0));
        vm.prank(STRANGER);
        vm.expectPartialRevert(Administered.NotAdmin.selector);
        convictions.dropProposal();
        convictions.dropProposal();
        vm.expectRevert(Parameters.NothingProposed.selector);
        convictions.dropProposal();
    }

    /// What nobody put into force in time is gone: no surprise years later.
    function test_staleProposal() public {
        convictions.proposeTerms(Convictions.Terms(100, 0, 0, 0));
        vm.warp(block.timestamp + 14 days + 1);
        vm.expectPartialRevert(Parameters.ProposalStale.selector);
        convictions.applyProposal();
        vm.prank(STRANGER);
        convictions.dropProposal();
        require(convictions.termsAt(99).firstPenaltyBp == 300, "in force");
        convictions.proposeTerms(Convictions.Terms(100, 0, 0, 0));
    }

    function test_boundsOfTerms() public {
        Convictions.Terms[5] memory bad = [
            Convictions.Terms(99, 0, 0, 0),
            Convictions.Terms(501, 0, 0, 0),
            Convictions.Terms(100, 2_501, 0, 0),
            Convictions.Terms(100, 0, 501, 0),
            Convictions.Terms(100, 0, 0, 101)
        ];
        for (uint256 i = 0; i < bad.length; i++) {
            vm.expectPartialRevert(Convictions.BadParams.selector);
            convictions.proposeTerms(bad[i]);
        }
        ForcedOpenings.Terms[4] memory unfair = [
            ForcedOpenings.Terms(3 days - 1, 2, 1e14),
            ForcedOpenings.Terms(12 days + 1, 2, 1e14),
            ForcedOpenings.Terms(3 days, 3, 1e14),
            ForcedOpenings.Terms(3 days, 2, 1e15 + 1)
        ];
        for (uint256 i = 0; i < unfair.length; i++) {
            vm.expectPartialRevert(ForcedOpenings.BadParams.selector);
            forced.proposeTerms(unfair[i]);
        }
        forced.proposeTerms(ForcedOpenings.Terms(12 days, 0, 1e15));
        vm.warp(block.timestamp + 7 days);
        forced.applyProposal();
        require(forced.termsAt(10).answerWindow == 3 days && forced.termsAt(11).answerWindow == 12 days, "window");
        require(forced.termsAt(11).dataFee == 1e15 && forced.termsAt(11).demandEras == 0, "others");
    }

    /// A pause stops what is new; what is under way goes on; it ends by itself.
    function test_pause() public {
        convictions.hold(P);
        convictions.pause();
        vm.expectPartialRevert(Pausable.PunishmentsPaused.selector);
        convict(10);
        vm.expectPartialRevert(Pausable.PunishmentsPaused.selector);
        convictions.strike(IConvictions.Finding(P, V, STRANGER, 10, bytes32(uint256(99)), 4, true));
        vm.expectPartialRevert(Pausable.PunishmentsPaused.selector);
        convictions.hold(P);
        vm.expectPartialRevert(Pausable.PunishmentsPaused.selector);
        convictions.requireTimely(10);
        convictions.charge(P, 10); // the answer counts, its price is nothing
        require(vault.stakeOf(P) == 1_000_000, "charged");
        convictions.letGo(P);
        vm.prank(P);
        vault.requestWithdraw(1);
        vm.warp(block.timestamp + 7 days - 1);
        vm.expectPartialRevert(Pausable.PunishmentsPaused.selector);
        convict(10);
        vm.warp(block.timestamp + 1);
        convict(10);
        require(vault.stakeOf(P) == 970_000, "convicted after it");
    }

    /// Whoever can pause cannot go on pausing: seven days of twenty-eight at most, however often it is ended early.
    function test_pauseIsRare() public {
        vm.expectRevert(Pausable.NotPaused.selector);
        convictions.resume();
        convictions.pause();
        vm.expectPartialRevert(Pausable.PausedLately.selector);
        convictions.pause();
        convictions.resume();
        convict(10);
        vm.warp(block.timestamp + 28 days - 1);
        vm.expectPartialRevert(Pausable.PausedLately.selector);
        convictions.pause();
        vm.warp(block.timestamp + 1);
        convictions.pause();
        require(convictions.paused(), "again");
    }

    /// Stake is paid out in a pause.
    function test_withdrawalInAPause() public {
        vm.prank(P);
        vault.requestWithdraw(400_000);
        vm.warp(block.timestamp + 21 days);
        convictions.pause();
        vm.prank(P);
        vault.withdraw(P);
        require(token.balanceOf(P) == 400_000, "paid");
    }
}
