// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {StakeToken} from "../src/StakeToken.sol";
import {StakeVault} from "../src/StakeVault.sol";

/// Does with the vault what providers and the settlement may do, in any order.
contract Handler {
    StakeVault public immutable vault;
    StakeToken public immutable token;
    address[3] public providers = [address(0xa1), address(0xa2), address(0xa3)];
    uint256 public deposited;
    uint256 public withdrawn;
    uint256 public slashed;
    bool public paidWhileFrozen;

    constructor(StakeVault v, StakeToken t) {
        (vault, token) = (v, t);
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
        if (vault.frozenOf(p) != 0 || free == 0) return;
        vm.prank(p);
        vault.requestWithdraw(uint128(amount) % free + 1);
    }

    function withdraw(uint8 who) external {
        address p = providers[who % 3];
        (uint128 out, uint64 unlockAt) = vault.unbondingOf(p);
        if (unlockAt > block.timestamp) vm.warp(unlockAt);
        vm.prank(p);
        try vault.withdraw() {
            if (vault.frozenOf(p) != 0) paidWhileFrozen = true;
            withdrawn += out;
        } catch {}
    }

    function freeze(uint8 who) external {
        address p = providers[who % 3];
        if (vault.frozenOf(p) == 0) vault.freeze(p);
    }

    function slash(uint8 who, uint64 part) external {
        address p = providers[who % 3];
        uint128 frozen = vault.frozenOf(p);
        if (frozen == 0) return;
        uint128 x = uint128(part) % frozen + 1;
        vault.slash(p, x);
        slashed += x;
    }

    function release(uint8 who) external {
        vault.release(providers[who % 3]);
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
        vault = new StakeVault(token, TREASURY, 100);
        handler = new Handler(vault, token);
        vault.setSettlement(address(handler));
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
            require(vault.frozenOf(p) <= vault.stakeOf(p) && out <= vault.stakeOf(p), "parts");
        }
        require(token.balanceOf(address(vault)) == held, "held");
        require(held + handler.withdrawn() + handler.slashed() == handler.deposited(), "sum");
        require(token.balanceOf(TREASURY) == handler.slashed(), "treasury");
        require(!handler.paidWhileFrozen(), "paid while frozen");
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
