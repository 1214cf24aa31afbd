// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {StakeToken} from "../src/StakeToken.sol";
import {StakeVault} from "../src/StakeVault.sol";

/// Does with the vault what providers and the settlement may do, in any order.
contract Handler {
    StakeVault public vault;
    StakeToken public token;
    address[3] public providers = [address(0xa1), address(0xa2), address(0xa3)];
    uint256 public deposited;
    uint256 public withdrawn;
    uint256 public slashed;
    uint256 public rewarded; // of it to reporters and submitters
    bool public paidWhileHeld;

    function init(StakeVault v, StakeToken t) external {
        if (address(vault) == address(0)) (vault, token) = (v, t);
    }

    function deposit(uint8 who, uint64 amount) external {
        address p = providers[who % 3];
        uint128 x = uint128(amount) + 1;
        vm.startPrank(p);
        token.approve(address(vault), x);
        vault.deposit(x);
        vm.stopPrank();
        deposited += x;
    }

    function request(uint8 who, uint64 amount) external {
        address p = providers[who % 3];
        (uint128 out,) = vault.unbondingOf(p);
        uint128 free = vault.stakeOf(p) - out;
        if (free == 0) return;
        vm.prank(p);
        vault.requestWithdraw(uint128(amount) % free + 1);
    }

    function withdraw(uint8 who) external {
        address p = providers[who % 3];
        (uint128 out, uint64 unlockAt) = vault.unbondingOf(p);
        if (unlockAt > block.timestamp) vm.warp(unlockAt);
        vm.prank(p);
        try vault.withdraw() {
            if (vault.holdsOf(p) != 0) paidWhileHeld = true;
            withdrawn += out;
        } catch {}
    }

    function hold(uint8 who) external {
        address p = providers[who % 3];
        if (vault.holdsOf(p) < 3) vault.hold(p);
    }

    function letGo(uint8 who) external {
        address p = providers[who % 3];
        if (vault.holdsOf(p) > 0) vault.letGo(p);
    }

    function slash(uint8 who, uint128 part, uint128 share, uint128 tip) external {
        address p = providers[who % 3];
        uint128 all = vault.stakeOf(p);
        if (all == 0) return;
        uint128 x = part % all + 1;
        (share, tip) = (share % (x / 4 + 1), tip % (x / 20 + 1));
        vault.slash(p, x, address(0xbeef), share, address(0xcafe), tip);
        slashed += x;
        rewarded += share + tip;
    }
}

contract StakeVaultTest {
    StakeToken token;
    StakeVault vault;
    Handler handler;
    address constant TREASURY = address(0x7ea);
    address[] private _targets;

    function setUp() public {
        token = new StakeToken();
        handler = new Handler();
        vault = new StakeVault(token, TREASURY, 100, address(handler));
        handler.init(vault, token);
        for (uint256 i = 0; i < 3; i++) {
            token.mint(handler.providers(i), type(uint128).max);
        }
        _targets.push(address(handler));
    }

    function targetContracts() public view returns (address[] memory) {
        return _targets;
    }

    /// Every token that came in is still held, was paid to its owner or went to the treasury.
    function invariant_nothingIsLost() public view {
        uint256 held;
        for (uint256 i = 0; i < 3; i++) {
            address p = handler.providers(i);
            held += vault.stakeOf(p);
            (uint128 out,) = vault.unbondingOf(p);
            require(out <= vault.stakeOf(p), "parts");
        }
        require(token.balanceOf(address(vault)) == held, "held");
        require(held + handler.withdrawn() + handler.slashed() == handler.deposited(), "sum");
        require(token.balanceOf(TREASURY) + handler.rewarded() == handler.slashed(), "treasury");
        require(token.balanceOf(address(0xbeef)) + token.balanceOf(address(0xcafe)) == handler.rewarded(), "rewards");
        require(10 * token.balanceOf(TREASURY) >= 7 * handler.slashed(), "at least 70 % for the treasury");
        require(!handler.paidWhileHeld(), "paid while held");
    }

    function test_sharesAreCapped() public {
        handler.deposit(0, 999);
        address p = handler.providers(0);
        vm.expectPartialRevert(StakeVault.ShareTooHigh.selector);
        vm.prank(address(handler));
        vault.slash(p, 100, address(1), 26, address(2), 5);
        vm.expectPartialRevert(StakeVault.ShareTooHigh.selector);
        vm.prank(address(handler));
        vault.slash(p, 100, address(1), 25, address(2), 6);
        vm.expectPartialRevert(StakeVault.InsufficientStake.selector);
        vm.prank(address(handler));
        vault.slash(p, 1001, address(1), 0, address(2), 0);
        vm.expectPartialRevert(StakeVault.NotSlasher.selector);
        vault.slash(p, 1, address(1), 0, address(2), 0);
    }

    function test_unbonding() public {
        handler.deposit(0, 9);
        address p = handler.providers(0);
        vm.prank(p);
        vault.requestWithdraw(10);
        vm.expectRevert(
            abi.encodeWithSelector(
                StakeVault.StillUnbonding.selector, p, uint64(block.timestamp + 100), block.timestamp
            )
        );
        vm.prank(p);
        vault.withdraw();
        vm.warp(block.timestamp + 100);
        vm.prank(p);
        vault.withdraw();
        require(vault.stakeOf(p) == 0);
    }
}
