// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {RegistryDouble, RewardsDouble, RolesDouble} from "./NetworkDouble.sol";
import {StakeToken} from "../src/StakeToken.sol";
import {VerifierStake} from "../src/VerifierStake.sol";
import {IProviderRewardsManager} from "../src/interfaces/IProviderRewardsManager.sol";
import {IVerifierStake} from "../src/interfaces/IVerifierStake.sol";
import {Members} from "../src/verifiers/Members.sol";

/// Who verifies from when on with what weight, and how stake comes in and goes out. This contract slashes and judges.
contract VerifierStakeTest {
    RewardsDouble rewards;
    StakeToken token;
    VerifierStake stake;
    address constant TREASURY = address(0x7ea5);
    address constant A = address(0x51);
    address constant B = address(0x52);
    address constant C = address(0x53);
    uint128 constant MIN = 10 ether;
    uint256 clock = 1_000_000;

    function setUp() public {
        vm.warp(clock);
        RolesDouble roles = new RolesDouble();
        rewards = new RewardsDouble(roles, new RegistryDouble(roles)); // Era 1
        token = new StakeToken();
        address[] memory slashers = new address[](1);
        slashers[0] = address(this);
        stake = new VerifierStake(
            VerifierStake.Contracts(token, TREASURY, IProviderRewardsManager(address(rewards))),
            VerifierStake.Params(MIN, 21 days),
            slashers
        );
        for (uint160 i = 0x51; i < 0x5a; i++) {
            token.mint(address(i), 1000 ether);
            vm.prank(address(i));
            token.approve(address(stake), type(uint256).max);
        }
    }

    function register(address v, uint256 amount) private {
        vm.prank(v);
        stake.register(amount);
    }

    function add(address v, uint256 amount) private {
        vm.prank(v);
        stake.add(amount);
    }

    function unregister(address v) private {
        vm.prank(v);
        stake.unregister();
    }

    function weightOf(address v, uint64 era) private view returns (uint96) {
        (address[] memory members, uint96[] memory weights) = stake.membersAt(era);
        for (uint256 i = 0; i < members.length; i++) {
            if (members[i] == v) return weights[i];
        }
        return 0;
    }

    /// The list of an Era says so in both ways, written down or not, and goes on saying so.
    function has(uint64 era, address v, uint128 amount) private {
        require(stake.isVerifierAt(v, era) == (amount != 0), "isVerifierAt");
        require(weightOf(v, era) == amount / 1e15, "weight");
        uint256 state = vm.snapshotState();
        while (rewards.getCurrentEra() < era) rewards.nextEra();
        stake.freeze();
        require(stake.isVerifierAt(v, era) == (amount != 0) && weightOf(v, era) == amount / 1e15, "written down");
        require(vm.revertToState(state));
    }

    function test_fromTheNextEraOn() public {
        register(A, 20 ether);
        has(1, A, 0);
        has(2, A, 20 ether);
        rewards.nextEra(); // 2
        register(B, 30 ether);
        add(A, 5 ether);
        has(2, A, 20 ether);
        has(2, B, 0);
        has(3, A, 25 ether);
        has(3, B, 30 ether);
        rewards.nextEra(); // 3
        unregister(A);
        has(2, A, 20 ether);
        has(3, A, 25 ether);
        has(4, A, 0);
        has(4, B, 30 ether);
        rewards.nextEra();
        rewards.nextEra(); // 5, with nothing written down for 4
        has(3, A, 25 ether);
        has(4, A, 0);
        has(5, B, 30 ether);
        require(stake.totalWeightAt(3) == 55_000);
    }

    /// What is done in an Era that has begun and was not opened yet is not of that Era, though nothing was written down.
    function test_notOfTheEraThatHasBegun() public {
        register(A, 20 ether);
        rewards.nextEra(); // 2 begins
        register(B, 900 ether);
        stake.freeze(); // as opening the Era does
        require(stake.totalWeightAt(2) == 20_000 && !stake.isVerifierAt(B, 2));
        has(3, B, 900 ether);
    }

    function test_placesHoldRangesWithoutGaps() public {
        register(A, 20 ether);
        register(B, 30 ether);
        register(C, 15 ether);
        rewards.nextEra();
        stake.freeze();
        uint96 at = 0;
        for (uint16 i = 0; i < 3; i++) {
            (, uint96 low, uint96 high, uint96 total) = stake.weightAt(2, i);
            require(low == at && high > low && total == 65_000);
            at = high;
        }
        require(at == 65_000);
        vm.expectPartialRevert(Members.NoSuchPlace.selector);
        stake.weightAt(2, 3);
        vm.expectPartialRevert(Members.NoSuchPlace.selector);
        stake.weightAt(1, 0);
    }

    function test_minimum() public {
        vm.prank(A);
        vm.expectPartialRevert(VerifierStake.BelowMinimum.selector);
        stake.register(MIN - 1);
        register(A, MIN);
        vm.prank(A);
        vm.expectPartialRevert(VerifierStake.AlreadyRegistered.selector);
        stake.register(MIN);
        vm.prank(B);
        vm.expectPartialRevert(VerifierStake.NotRegistered.selector);
        stake.add(1);
        // Below it: out from the next Era, payable after the unbonding time.
        rewards.nextEra();
        require(stake.slash(A, 1, IVerifierStake.Reason.Silent, address(0)) == 1);
        has(2, A, MIN);
        has(3, A, 0);
        vm.prank(A);
        vm.expectPartialRevert(VerifierStake.StillUnbonding.selector);
        stake.withdraw();
        // It can come back with what is missing.
        register(A, 1);
        has(3, A, MIN);
        require(stake.accountOf(A).unlockAt == 0);
    }

    function test_unbonding() public {
        register(A, 20 ether);
        vm.prank(A);
        vm.expectPartialRevert(VerifierStake.AlreadyRegistered.selector);
        stake.withdraw();
        unregister(A);
        vm.warp(clock + 21 days - 1);
        vm.prank(A);
        vm.expectPartialRevert(VerifierStake.StillUnbonding.selector);
        stake.withdraw();
        vm.warp(clock + 21 days);
        stake.hold(A);
        vm.prank(A);
        vm.expectPartialRevert(VerifierStake.StakeHeld.selector);
        stake.withdraw();
        // Who has left can still be slashed.
        require(stake.slash(A, 2 ether, IVerifierStake.Reason.FalsePass, B) == 2 ether);
        require(token.balanceOf(B) == 1000 ether + 0.1 ether && token.balanceOf(TREASURY) == 1.9 ether);
        stake.letGo(A);
        vm.prank(A);
        stake.withdraw();
        require(token.balanceOf(A) == 998 ether && stake.accountOf(A).stake == 0);
        vm.prank(A);
        vm.expectPartialRevert(VerifierStake.NothingStaked.selector);
        stake.withdraw();
        vm.expectPartialRevert(VerifierStake.NotHeld.selector);
        stake.letGo(A);
    }

    function test_slashTakesWhatThereIs() public {
        register(A, 20 ether);
        require(stake.slash(A, 100 ether, IVerifierStake.Reason.Contradiction, B) == 20 ether);
        require(token.balanceOf(B) == 1001 ether && token.balanceOf(TREASURY) == 19 ether);
        require(stake.slash(A, 1, IVerifierStake.Reason.Silent, B) == 0);
    }

    function test_onlySlashers() public {
        uint16[] memory places = new uint16[](1);
        uint256[] memory draws = new uint256[](1);
        vm.startPrank(A);
        vm.expectPartialRevert(VerifierStake.NotSlasher.selector);
        stake.slash(A, 1, IVerifierStake.Reason.Silent, A);
        vm.expectPartialRevert(VerifierStake.NotSlasher.selector);
        stake.hold(A);
        vm.expectPartialRevert(VerifierStake.NotSlasher.selector);
        stake.letGo(A);
        vm.expectPartialRevert(VerifierStake.NotSlasher.selector);
        stake.judge(1, places, draws, places, places);
        vm.stopPrank();
    }

    function test_judge() public {
        register(A, 20 ether);
        register(B, 30 ether);
        rewards.nextEra();
        stake.freeze();
        uint16[] memory places = new uint16[](2);
        uint256[] memory draws = new uint256[](2);
        uint16[] memory agreed = new uint16[](2);
        uint16[] memory judged = new uint16[](2);
        (places[1], draws[0], draws[1]) = (1, 19_999, 20_000 + 50_000 * 7);
        (agreed[0], agreed[1], judged[0], judged[1]) = (3, 4, 5, 6);
        stake.judge(2, places, draws, agreed, judged);
        stake.judge(2, places, draws, agreed, judged);
        (uint64 a, uint64 j) = stake.accuracyOf(A);
        require(a == 6 && j == 10);
        (a, j) = stake.accuracyOf(B);
        require(a == 8 && j == 12);
        draws[0] = 20_000;
        vm.expectPartialRevert(VerifierStake.NotTheHolder.selector);
        stake.judge(2, places, draws, agreed, judged);
        judged[0] = 0; // nothing is said of it, so it is not looked at
        stake.judge(2, places, draws, agreed, judged);
        vm.expectPartialRevert(VerifierStake.LengthMismatch.selector);
        stake.judge(2, places, draws, agreed, new uint16[](1));
    }

    function test_endpoint() public {
        vm.prank(A);
        vm.expectPartialRevert(VerifierStake.NotRegistered.selector);
        stake.setEndpoint("a:1");
        register(A, 20 ether);
        vm.prank(A);
        stake.setEndpoint("a.example:443");
        require(keccak256(bytes(stake.endpointOf(A))) == keccak256("a.example:443"));
        vm.prank(A);
        vm.expectPartialRevert(VerifierStake.EndpointTooLong.selector);
        stake.setEndpoint(string(new bytes(260)));
        vm.prank(A);
        stake.setEndpoint("");
        require(bytes(stake.endpointOf(A)).length == 0);
    }

    function test_full() public {
        uint256 most = stake.MAX_MEMBERS();
        for (uint256 i = 0; i <= most; i++) {
            address v = address(uint160(0x10000 + i));
            token.mint(v, MIN);
            vm.startPrank(v);
            token.approve(address(stake), MIN);
            if (i == most) vm.expectPartialRevert(Members.TooManyVerifiers.selector);
            stake.register(MIN);
            vm.stopPrank();
        }
        rewards.nextEra();
        uint256 gas = gasleft();
        stake.freeze();
        require(gas - gasleft() < 10_000_000, "the list does not fit in a transaction");
        require(stake.totalWeightAt(2) == most * MIN / 1e15);
    }

    /// A plain model beside it: whatever is done in whatever order, each Era's list is what the changes before it left, token is
    /// neither made nor lost, and no list changes once its Era has begun.
    function testFuzz_model(uint256[24] memory steps) public {
        uint128[4][12] memory want; // by Era, as it was when the Era began
        uint128[4] memory has_;
        uint128[4] memory listed;
        uint128 taken;
        for (uint256 i = 0; i < steps.length; i++) {
            uint256 r = steps[i];
            uint256 who = r >> 8 & 3;
            address v = address(uint160(0x51 + who));
            uint128 amount = uint128((r >> 16) % 30 ether);
            uint256 what = r % 6;
            if (what == 0 && listed[who] == 0 && has_[who] + amount >= MIN) {
                register(v, amount);
                (has_[who], listed[who]) = (has_[who] + amount, 1);
            } else if (what == 1 && listed[who] == 1) {
                add(v, amount);
                has_[who] += amount;
            } else if (what == 2 && listed[who] == 1) {
                unregister(v);
                listed[who] = 0;
            } else if (what == 3) {
                uint128 got = stake.slash(v, amount, IVerifierStake.Reason.Silent, address(0));
                (has_[who], taken) = (has_[who] - got, taken + got);
                if (has_[who] < MIN) listed[who] = 0;
            } else if (what == 4 && rewards.getCurrentEra() < 11) {
                rewards.nextEra();
                for (uint256 k = 0; k < 4; k++) {
                    want[rewards.getCurrentEra()][k] = listed[k] == 1 ? has_[k] : 0;
                }
            } else if (what == 5) {
                stake.freeze();
            }
        }
        stake.freeze();
        for (uint64 era = 1; era <= rewards.getCurrentEra(); era++) {
            for (uint160 k = 0; k < 4; k++) {
                require(weightOf(address(0x51 + k), era) == want[era][k] / 1e15, "weight");
                require(stake.isVerifierAt(address(0x51 + k), era) == (want[era][k] != 0), "member");
            }
        }
        require(token.balanceOf(TREASURY) == taken, "treasury");
        require(token.balanceOf(address(stake)) == uint256(has_[0]) + has_[1] + has_[2] + has_[3], "held");
    }
}
