// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {only} from "./Lists.sol";
import {TestEras} from "./TestEras.sol";
import {WalkCourt} from "./WalkCourt.sol";
import {AccessControlManager} from "../src/AccessControlManager.sol";
import {IAccessControlManager} from "../src/interfaces/IAccessControlManager.sol";
import {Convictions} from "../src/fraud/Convictions.sol";
import {WalkDisputes} from "../src/fraud/WalkDisputes.sol";
import {StakeToken} from "../src/StakeToken.sol";
import {StakeVault} from "../src/StakeVault.sol";

contract WalksInvariantTest {
    TestEras constant ERAS = TestEras(0x51a4000000000000000000000000000000000001);
    StakeToken token;
    StakeVault vault;
    Convictions convictions;
    WalkDisputes disputes;
    WalkCourt court;

    function setUp() public {
        vm.chainId(31337);
        vm.fee(1 gwei);
        vm.etch(address(ERAS), type(TestEras).runtimeCode);
        token = new StakeToken();
        court = new WalkCourt(ERAS, token);
        token.transferOwnership(address(court));
        AccessControlManager acm = new AccessControlManager();
        acm.grantRole(0x00, address(court));
        uint256 n = vm.getNonce(address(this));
        address next = vm.computeCreateAddress(address(this), n + 1);
        vault = new StakeVault(token, address(0x7ea), 20 days, next, only(next));
        convictions = new Convictions(
            IAccessControlManager(address(acm)),
            vault,
            ERAS,
            only(vm.computeCreateAddress(address(this), n + 2)),
            Convictions.Params(30, court.EVIDENCE_ERAS(), Convictions.Terms(300, 2_500, 500, 10))
        );
        disputes = new WalkDisputes(ERAS, convictions, WalkDisputes.Params(court.WINDOW(), 1e14));
        court.init(vault, convictions, disputes);
    }

    function targetContracts() public view returns (address[] memory) {
        return only(address(court));
    }

    function targetSelectors() public view returns (FuzzSelector[] memory list) {
        list = new FuzzSelector[](1);
        list[0].addr = address(court);
        list[0].selectors = new bytes4[](13);
        bytes4[13] memory all = [
            WalkCourt.accuse.selector,
            WalkCourt.flipAccusation.selector,
            WalkCourt.answer.selector,
            WalkCourt.answerLast.selector,
            WalkCourt.lie.selector,
            WalkCourt.flipRefutation.selector,
            WalkCourt.contest.selector,
            WalkCourt.close.selector,
            WalkCourt.pass.selector,
            WalkCourt.pause.selector,
            WalkCourt.collect.selector,
            WalkCourt.stake.selector,
            WalkCourt.quit.selector
        ];
        for (uint256 i = 0; i < all.length; i++) {
            list[0].selectors[i] = all[i];
        }
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    /// forge-config: default.invariant.runs = 24
    /// forge-config: default.invariant.depth = 80
    /// forge-config: default.invariant.shrink-run-limit = 500
    function invariant_disputesAreJust() public view {
        require(bytes(court.wrong()).length == 0, court.wrong());
        nothingElseHappened();
        bondsAreConserved();
        stakeIsConserved();
    }

    /// From wherever the calls have led, who cheated is convicted, nobody else is, and all is paid.
    function afterInvariant() public {
        court.finish();
        invariant_disputesAreJust();
    }

    /// The actions do what they are for: without this the invariant could hold of nothing.
    function test_theActionsAct() public {
        court.stake(0, 0, 999_999);
        court.stake(0, 3, 999_999);
        court.stake(1, 1, 999_999);
        court.stake(1, 4, 2_999_999);
        court.stake(2, 2, 999_999);

        court.accuse(0, 2, 1, 0); // with what the walk reads: refused
        require(court.caseCount() == 0, "nothing is false");
        court.accuse(0, 2, 193, 2);
        court.quit(0, 3);
        vm.warp(block.timestamp + 1 days);
        court.answerLast();
        court.contest(0, 1, 5);
        // a line, a number, a place that was not shown
        for (uint256 where = 0; where < 3; where++) {
            court.contest(0, 7, where);
        }
        ended(0, 0, 0);
        court.close(0, 0);
        ended(0, 0, 1);
        court.collect(0);
        require(court.collected(court.wallets(0)) > 0, "the bond of who claimed what is not so");

        // none but those of the items are taken, one of them anywhere
        for (uint256 where = 0; court.caseCount() < 3; where++) {
            court.flipAccusation(0, uint8(2 + court.caseCount()), where);
        }
        for (uint256 where = 0; where < 6; where++) {
            court.flipRefutation(0, where);
        }
        court.lie(0, 1, 3);
        require(disputes.othersAgainst(court.wallets(0)) == 2, "nobody else answers");
        court.pass(1 days);
        for (uint256 i = 0; i < 2; i++) {
            court.close(uint8(1 + i), 0);
        }
        ended(0, 0, 3);

        court.accuse(1, 0, 65, 0);
        court.close(3, 100); // in the last second
        ended(0, 0, 3);
        court.close(3, 0);
        ended(0, 1, 3);
        require(vault.stakeOf(court.wallets(1)) == 3_880_000, "a first error");
        court.accuse(1, 0, 65, 0);
        require(court.caseCount() == 4, "its challenge is over");

        court.accuse(2, 0, 65, 0);
        court.lie(0, 2, 100); // a bit of line 100
        court.accuse(2, 5, 193, 0); // false, and answered with what is right
        court.answer(0);
        court.contest(0, 1, 0);
        ended(1, 1, 3);
        require(vault.stakeOf(court.wallets(1)) == 0, "a repeated error");
        court.close(5, 0);
        ended(1, 1, 4);

        court.accuse(3, 6, 193, 0);
        court.close(6, 0);
        require(vault.stakeOf(court.wallets(2)) == 970_000, "silence");
        ended(1, 2, 4);
        vm.warp(block.timestamp + 20 days);
        court.quit(0, 3);
        require(court.unstaked(court.wallets(0)) == 1_000_000, "paid when nothing is open");
        afterInvariant();
    }

    /// Nine accuse, and the verifier has its place all the same.
    function test_places() public {
        for (uint8 i = 0; i < 11; i++) {
            court.accuse(0, 10 - i, 193, 3 * i);
        }
        require(court.caseCount() == 9 && disputes.othersAgainst(court.wallets(0)) == 8, "places");
        court.pass(1 days);
        afterInvariant();
        require(court.ended(uint256(WalkDisputes.State.Dropped)) == 9, "all answered");
    }

    /// In a pause nothing is decided, also where the challenge has convicted already, and everybody has a whole window after it.
    function test_pause() public {
        court.stake(1, 1, 999_999);
        for (uint8 i = 2; i < 6; i++) {
            court.accuse(1, i, 65, 0);
            if (i < 5) court.lie(i - 2, 2, 256);
        }
        court.contest(0, 1, 0);
        ended(1, 0, 0);
        court.pause(0);
        court.accuse(2, 0, 65, 0);
        require(court.caseCount() == 4, "accused in a pause");
        court.contest(1, 1, 0);
        vm.warp(block.timestamp + 4 days); // the windows would be over
        court.close(1, 255);
        court.close(3, 255);
        ended(1, 0, 0);
        court.lie(3, 2, 0); // an answer is always possible
        court.close(2, 100); // the last second after the pause
        court.contest(1, 1, 0);
        court.contest(3, 1, 0);
        court.close(2, 0);
        ended(3, 0, 1);
        require(court.convicted() == 1, "once a challenge");
        afterInvariant();
    }

    function ended(uint256 convicted, uint256 silent, uint256 dropped) private view {
        require(bytes(court.wrong()).length == 0, court.wrong());
        require(court.ended(uint256(WalkDisputes.State.Convicted)) == convicted, "convicted");
        require(court.ended(uint256(WalkDisputes.State.Silent)) == silent, "silent");
        require(court.ended(uint256(WalkDisputes.State.Dropped)) == dropped, "dropped");
    }

    /// The contract is where the court has seen it go: so what was decided has stayed so, each challenge has convicted once at
    /// most, and the honest one never.
    function nothingElseHappened() private view {
        uint256 n = court.caseCount();
        require(disputes.disputeCount() == n, "disputes");
        for (uint256 id = 1; id <= n; id++) {
            WalkDisputes.Dispute memory d = disputes.disputeOf(id);
            WalkCourt.Case memory c = court.caseOf(id);
            require(d.state == c.state && d.accuser == c.accuser && d.bond == c.bond, "a dispute");
        }
        require(convictions.convictionCount() == court.convicted(), "convictions");
        require(court.convictionsOf(court.wallets(court.HONEST())) == 0, "the honest one");
        for (uint256 w = 0; w < 4; w++) {
            bytes32 challenge = court.challengeOf(w);
            require((convictions.convictionOf(challenge) != 0) == court.guilty(challenge), "guilt");
        }
    }

    /// Of everybody as of the whole.
    function bondsAreConserved() private view {
        uint256 credits;
        for (uint256 i = 0; i < court.ACCUSERS() + 3; i++) {
            address a = i < 3 ? court.wallets(i) : court.accusers(i - 3);
            uint256 credit = disputes.credit(a);
            require(credit + court.collected(a) == court.earned(a), "credit");
            uint256 purse = i < 3 && i != court.CHEAT() ? 0 : court.PURSE();
            require(a.balance + court.spent(a) == purse + court.collected(a), "purse");
            if (i != 4) credits += credit; // the cheat accuses too
        }
        require(address(disputes).balance == court.bonds() + credits, "balance");
    }

    /// Only what convictions took is gone, and who was not convicted has all, each owner what it brought. What is open holds
    /// the stake, and nothing else does.
    function stakeIsConserved() private view {
        uint256 held;
        for (uint256 i = 0; i < 3; i++) {
            address p = court.wallets(i);
            held += vault.stakeOf(p);
            require(court.staked(p) == court.unstaked(p) + court.slashed(p) + vault.stakeOf(p), "stake");
            require(vault.holdsOf(p) == court.openOf(p) && disputes.openAgainst(p) == court.openOf(p), "holds");
            require(disputes.othersAgainst(p) == court.othersOf(p), "others");
        }
        require(token.balanceOf(address(vault)) == held, "held");
        for (uint256 i = 0; i < court.OWNERS(); i++) {
            (uint128 part,,) = vault.partOf(court.wallets(court.HONEST()), court.stakerAt(i));
            require(int256(uint256(part)) == court.ownOfHonest(court.stakerAt(i)), "what an owner brought");
        }
    }
}
