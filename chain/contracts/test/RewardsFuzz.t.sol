// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {RewardWorld} from "./RewardWorld.sol";
import {vm} from "./Vm.sol";
import {RewardClaims} from "../src/RewardClaims.sol";

/// Three verifiers, of whom the first always has what it claims, the second says passed of everything and has what chance gives it, and the
/// third has all and claims at times. Anybody funds, claims, marks and rolls over, at any time.
contract Payroll is RewardWorld {
    uint256 public funded;
    uint256 public paid;
    uint256 public taken; // of stake, for what was not answered
    string public wrong;
    uint64 public era; // whose claims are open or over
    mapping(uint256 key => bool) private _done; // claimed or marked

    function init() external {
        if (address(claims) != address(0)) return;
        buildRewards(3, 3, 2, 2);
        toNext(1);
    }

    function toNext(uint256 seed) public {
        for (uint256 n = 0; n < 3; n++) {
            hides[verifiers[1]][n] = uint256(keccak256(abi.encode(seed, n)));
        }
        if (settlement.currentEra() > 2) nextEra();
        era = toClaims();
    }

    function fundSome(uint8 ahead, uint64 amount) external {
        uint128 x = uint128(amount) + 1;
        token.mint(address(this), x);
        token.approve(address(claims), x);
        claims.fund(settlement.currentEra() + ahead % 4, 1, x);
        funded += x;
    }

    function claimSome(uint8 c, uint8 s) external {
        (uint32 cohort, uint8 seat) = (c % 2, s % 2);
        address who = holder(era, cohort, seat);
        RewardClaims.Seat memory shown = seatOf(who, era, cohort, seat);
        RewardClaims.Bound memory b = bound(who, era);
        (, uint256 until) = claims.drawOf(era);
        (uint256 number,, uint64 chance) = drawn(era, cohort, seat, 0);
        bool has = hides[who][number] >> (chance % SLOTS) & 1 == 0;
        bool may = has && block.timestamp <= until && !_done[key(cohort, seat)];
        uint256 had = token.balanceOf(who);
        vm.prank(who);
        try claims.claim(b, one(shown)) returns (uint256 amount) {
            if (!may) wrong = "paid for what was not shown, late, or twice";
            if (token.balanceOf(who) != had + amount) wrong = "paid another amount";
            paid += amount;
            _done[key(cohort, seat)] = true;
        } catch {
            if (may) wrong = "an honest claim was refused";
        }
    }

    function markSome(uint8 c, uint8 s) external {
        (uint32 cohort, uint8 seat) = (c % 2, s % 2);
        address who = holder(era, cohort, seat);
        (, uint256 until) = claims.drawOf(era);
        bool may = block.timestamp > until && !_done[key(cohort, seat)] && !paused;
        uint256 had = stake.accountOf(who).stake;
        try claims.markUnanswered(era, cohort, seat, holderOf(era, cohort, seat), wordsOf(who, era, cohort)) {
            if (!may) wrong = "marked early, twice, or in a pause";
            taken += had - stake.accountOf(who).stake;
            _done[key(cohort, seat)] = true;
        } catch {
            if (may) wrong = "not marked when due";
        }
    }

    function rollOver(uint8 back) external {
        uint64 from = era < back % 6 ? 0 : era - back % 6;
        uint128 rest = claims.budgetOf(from).left;
        try claims.rollOver(from) {
            if (from >= era || rest == 0) wrong = "rolled over too early";
        } catch {
            if (from < era && rest != 0) wrong = "not rolled over";
        }
    }

    function wait(uint16 time) external {
        pass(time % 3000);
    }

    function setPause(bool on) external {
        paused = on;
    }

    /// All that is left of all Eras.
    function left() external view returns (uint256 sum) {
        for (uint64 e = 0; e < settlement.currentEra() + 8; e++) {
            sum += claims.budgetOf(e).left;
        }
    }

    function held() external view returns (uint256) {
        return token.balanceOf(address(claims));
    }

    function staked() external view returns (uint256 sum) {
        for (uint256 i = 0; i < 3; i++) {
            sum += stake.accountOf(verifiers[i]).stake;
        }
    }

    function key(uint32 cohort, uint8 seat) private view returns (uint256) {
        return uint256(era) << 64 | uint256(cohort) << 8 | seat;
    }
}

contract RewardsInvariantTest {
    Payroll private payroll;
    address[] private _targets;

    function setUp() public {
        payroll = new Payroll();
        payroll.init();
        _targets.push(address(payroll));
    }

    function targetContracts() public view returns (address[] memory) {
        return _targets;
    }

    /// What came in was paid or is here. Whoever shows what was drawn is paid once and keeps its stake; whoever does not is not paid,
    /// and loses what the terms say. (Trees are dear to make here: fewer and shorter runs than elsewhere.)
    /// forge-config: default.invariant.runs = 6
    /// forge-config: default.invariant.depth = 50
    function invariant_onlyWhatIsShownIsPaid() public view {
        require(payroll.funded() == payroll.paid() + payroll.left(), "funded");
        require(payroll.held() == payroll.left(), "held");
        require(bytes(payroll.wrong()).length == 0, payroll.wrong());
        require(payroll.staked() + payroll.taken() == 3 * 100 ether, "stake");
    }
}
