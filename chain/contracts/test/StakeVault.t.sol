// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {StakeToken} from "../src/StakeToken.sol";
import {StakeVault} from "../src/StakeVault.sol";

/// Does with the vault what providers, delegators, the contract that convicts and two that hold cases may do, in any order,
/// and keeps its own account of it. Every owner may stake with every provider; the first two are the providers.
contract Handler {
    StakeVault public vault;
    StakeToken public token;
    uint64 public constant UNBONDING = 100;
    uint256 public constant PROVIDERS = 2;
    uint256 public constant OWNERS = 5;
    address public constant REPORTER = address(0xbeef);
    address public constant SUBMITTER = address(0xcafe);

    uint256 public deposited;
    uint256 public withdrawn;
    uint256 public slashed;
    uint256 public rewarded; // of it to reporters and submitters
    uint256 public ownSlashed; // of it out of providers' own parts, rounded down
    mapping(address provider => mapping(address owner => uint256)) public put;
    mapping(address provider => mapping(address owner => uint256)) public got;
    mapping(address provider => mapping(address owner => uint256)) public askedAt;
    mapping(address provider => uint256) public moves;
    mapping(address provider => uint256[2]) public holds; // by holder: this contract, and the other one
    Other public other;
    string public wrong; // the first thing that was

    function init(StakeVault v, StakeToken t, Other o) external {
        if (address(vault) == address(0)) (vault, token, other) = (v, t, o);
    }

    function ownerAt(uint256 i) public pure returns (address) {
        return address(uint160(0xa1 + i % OWNERS));
    }

    function providerAt(uint256 i) public pure returns (address) {
        return ownerAt(i % PROVIDERS);
    }

    function stake(uint8 provider, uint8 who, uint64 amount, bool one) external {
        (address p, address o) = (providerAt(provider), ownerAt(who));
        uint128 x = one ? 1 : uint128(amount) + 1;
        uint256[] memory before = worths(p);
        vm.startPrank(o);
        token.approve(address(vault), x);
        if (p == o) vault.deposit(x);
        else vault.delegate(p, x);
        vm.stopPrank();
        (deposited, put[p][o]) = (deposited + x, put[p][o] + x);
        _fair(p, o, before, x, 0);
    }

    function ask(uint8 provider, uint8 who, uint64 amount, bool all) external {
        (address p, address o) = (providerAt(provider), ownerAt(who));
        (uint128 part, uint128 out,) = vault.partOf(p, o);
        if (part == out) return;
        uint128 x = all ? part - out : uint128(amount) % (part - out) + 1;
        uint256[] memory before = worths(p);
        vm.prank(o);
        if (p == o) vault.requestWithdraw(x);
        else vault.undelegate(p, x);
        (, uint128 now_,) = vault.partOf(p, o);
        if (now_ < out + x || now_ > out + x + 1) wrong = "asked back something else";
        askedAt[p][o] = block.timestamp;
        _fair(p, o, before, 0, 0);
    }

    /// By an owner who has asked, if there is one; often in the very second before it is due, or when it is.
    function withdraw(uint8 provider, uint8 who, uint8 when) external {
        address p = providerAt(provider);
        address o = _asker(p, who);
        uint256 due = askedAt[p][o] + UNBONDING - (when < 64 ? 1 : 0);
        if (when < 160 && due > block.timestamp) vm.warp(due);
        uint256 had = token.balanceOf(o);
        uint256[] memory before = worths(p);
        (, uint128 out,) = vault.partOf(p, o);
        vm.prank(o);
        try vault.withdraw(p) {
            uint256 paid = token.balanceOf(o) - had;
            if (holds[p][0] + holds[p][1] != 0) wrong = "paid while a case is open";
            if (block.timestamp < askedAt[p][o] + UNBONDING) wrong = "paid before the unbonding time";
            if (paid != out) wrong = "paid something else than was asked back";
            (withdrawn, got[p][o]) = (withdrawn + paid, got[p][o] + paid);
        } catch {
            // What is due must be paid.
            if (out != 0 && holds[p][0] + holds[p][1] == 0 && block.timestamp >= askedAt[p][o] + UNBONDING) {
                wrong = "not paid when due";
            }
        }
        _fair(p, o, before, 0, token.balanceOf(o) - had);
    }

    function pass(uint8 time) external {
        vm.warp(block.timestamp + time % 80);
    }

    function hold(uint8 provider, bool byOther) external {
        address p = providerAt(provider);
        uint256 i = byOther ? 1 : 0;
        if (holds[p][i] > 2) return;
        holds[p][i]++;
        if (byOther) other.hold(vault, p);
        else vault.hold(p);
    }

    /// Ends a hold; a holder that has none must not end the other one's.
    function letGo(uint8 provider, bool byOther) external {
        address p = providerAt(provider);
        uint256 i = byOther ? 1 : 0;
        bool may = holds[p][i] > 0;
        if (may) holds[p][i]--;
        bytes memory call = abi.encodeCall(StakeVault.letGo, (p));
        vm.prank(byOther ? address(other) : address(this));
        (bool ok,) = address(vault).call(call);
        if (ok != may) wrong = "a hold of somebody else was ended, or one's own not";
    }

    function slash(uint8 provider, uint128 amount, uint8 how, uint16 shareBp, uint16 tipBp) external {
        address p = providerAt(provider);
        uint128 all = vault.stakeOf(p);
        if (all == 0) return;
        uint128 x = how < 32 ? all : amount % all + 1;
        uint256[] memory before = worths(p);
        uint256 paid = token.balanceOf(REPORTER) + token.balanceOf(SUBMITTER);
        vault.slash(p, x, REPORTER, shareBp % 2_501, SUBMITTER, tipBp % 501);
        paid = token.balanceOf(REPORTER) + token.balanceOf(SUBMITTER) - paid;
        (slashed, rewarded) = (slashed + x, rewarded + paid);
        uint256[] memory left = worths(p);
        for (uint256 i = 0; i < OWNERS; i++) {
            uint256 fair = before[i] * (all - x) / all;
            if (left[i] > fair + 2 || left[i] + 2 < fair) wrong = "not pro rata";
            if (ownerAt(i) == p && paid * 10 > 3 * (before[i] * x / all + 2)) wrong = "paid of delegated stake";
        }
    }

    /// Sends tokens past the vault's functions: nobody's, and nothing is reckoned by them.
    function donate(uint64 amount) external {
        vm.prank(ownerAt(4));
        token.transfer(address(vault), amount);
        donated += amount;
    }

    uint256 public donated;

    function worths(address p) public view returns (uint256[] memory w) {
        w = new uint256[](OWNERS);
        for (uint256 i = 0; i < OWNERS; i++) {
            (w[i],,) = vault.partOf(p, ownerAt(i));
        }
    }

    function _asker(address p, uint8 who) private view returns (address) {
        for (uint256 i = who; i < who + OWNERS; i++) {
            (, uint128 asked,) = vault.partOf(p, ownerAt(i));
            if (asked != 0) return ownerAt(i);
        }
        return ownerAt(who);
    }

    /// A move costs nobody else, and the mover gains nothing by it; its part may show a unit that was rounded away before.
    function _fair(address p, address mover, uint256[] memory before, uint256 came, uint256 went) private {
        uint256[] memory left = worths(p);
        for (uint256 i = 0; i < OWNERS; i++) {
            if (ownerAt(i) != mover && left[i] < before[i]) wrong = "somebody else's move cost an owner";
            if (ownerAt(i) == mover && left[i] + went > before[i] + came + 1) {
                wrong = "a move brought its mover something";
            }
        }
        moves[p]++;
    }
}

/// The second holder.
contract Other {
    function hold(StakeVault vault, address provider) external {
        vault.hold(provider);
    }
}

contract StakeVaultTest {
    StakeToken token;
    StakeVault vault;
    Handler handler;
    address constant TREASURY = address(0x7ea);
    address constant P = address(0xa1);
    address constant D = address(0xa4);
    address[] private _targets;

    function setUp() public {
        token = new StakeToken();
        handler = new Handler();
        Other other = new Other();
        address[] memory holders = new address[](2);
        (holders[0], holders[1]) = (address(handler), address(other));
        vault = new StakeVault(token, TREASURY, handler.UNBONDING(), address(handler), holders);
        handler.init(vault, token, other);
        for (uint256 i = 0; i < handler.OWNERS(); i++) {
            token.mint(handler.ownerAt(i), type(uint120).max);
        }
        _targets.push(address(handler));
    }

    function targetContracts() public view returns (address[] memory) {
        return _targets;
    }

    /// Every token that came in is still held, was paid to its owner, or was taken: of that the treasury has at least 70 %.
    function invariant_nothingIsLost() public view {
        uint256 held;
        for (uint256 i = 0; i < handler.PROVIDERS(); i++) {
            held += vault.stakeOf(handler.providerAt(i));
        }
        require(token.balanceOf(address(vault)) == held + handler.donated(), "held");
        require(held + handler.withdrawn() + handler.slashed() == handler.deposited(), "sum");
        require(token.balanceOf(TREASURY) + handler.rewarded() == handler.slashed(), "treasury");
        require(10 * token.balanceOf(TREASURY) >= 7 * handler.slashed(), "at least 70 % for the treasury");
        require(bytes(handler.wrong()).length == 0, handler.wrong());
    }

    /// A pool is its owners' parts but for less than two units each; a share is at most a token; nobody gains.
    function invariant_partsAreTheWhole() public view {
        for (uint256 i = 0; i < handler.PROVIDERS(); i++) {
            address p = handler.providerAt(i);
            uint256 sum;
            for (uint256 k = 0; k < handler.OWNERS(); k++) {
                address o = handler.ownerAt(k);
                (uint128 part, uint128 out,) = vault.partOf(p, o);
                require(out <= part, "more asked back than there is");
                // What others lost by rounding, less than a unit a move, is all there is to gain.
                require(handler.got(p, o) + part <= handler.put(p, o) + handler.moves(p), "somebody gained");
                sum += part;
            }
            uint128 whole = vault.stakeOf(p);
            require(sum <= whole && whole - sum < 2 * handler.OWNERS(), "the parts are not the whole");
            require(whole <= vault.sharesOf(p), "a share is worth more than a token");
            require(whole != 0 || vault.sharesOf(p) == 0, "shares of nothing");
        }
    }

    /// The actions do what they are for: without this the invariants could hold of nothing.
    function test_actionsWork() public {
        handler.stake(0, 0, 999, false);
        handler.stake(0, 3, 2_999, false);
        handler.ask(0, 3, 999, false);
        handler.slash(0, 399, 255, 2_500, 500); // a tenth: 100 of the provider's 1000, 300 of the delegator's 3000
        (uint128 part, uint128 out,) = vault.partOf(P, D);
        require(part == 2_700 && out == 900, "slashed while unbonding");
        require(token.balanceOf(handler.REPORTER()) == 25 && token.balanceOf(handler.SUBMITTER()) == 5, "shares");
        handler.withdraw(0, 3, 0);
        require(handler.withdrawn() == 0, "too early");
        handler.hold(0, true);
        handler.letGo(0, false);
        handler.pass(79);
        handler.pass(79);
        handler.withdraw(0, 3, 255);
        require(handler.withdrawn() == 0, "held");
        handler.letGo(0, true);
        handler.withdraw(0, 3, 255);
        require(handler.withdrawn() == 900, "paid");
        handler.slash(0, 0, 0, 0, 0);
        require(vault.stakeOf(P) == 0, "all");
        handler.stake(0, 4, 9, false);
        (part,,) = vault.partOf(P, address(0xa5));
        require(part == 10 && vault.sharesOf(P) == 10, "anew");
        invariant_nothingIsLost();
        invariant_partsAreTheWhole();
    }

    function test_sharesAreCapped() public {
        handler.stake(0, 0, 999, false);
        vm.expectPartialRevert(StakeVault.ShareTooHigh.selector);
        vm.prank(address(handler));
        vault.slash(P, 100, address(1), 2_501, address(2), 500);
        vm.expectPartialRevert(StakeVault.ShareTooHigh.selector);
        vm.prank(address(handler));
        vault.slash(P, 100, address(1), 2_500, address(2), 501);
        vm.expectPartialRevert(StakeVault.InsufficientStake.selector);
        vm.prank(address(handler));
        vault.slash(P, 1001, address(1), 0, address(2), 0);
        vm.expectPartialRevert(StakeVault.NotSlasher.selector);
        vault.slash(P, 1, address(1), 0, address(2), 0);
        vm.expectPartialRevert(StakeVault.NotHolder.selector);
        vault.hold(P);
        vm.expectPartialRevert(StakeVault.NotHolder.selector);
        vault.letGo(P);
    }

    /// A provider that convicts itself through a verifier of its own gets nothing of what was delegated to it.
    function test_nothingOfDelegatedStakeIsPaid() public {
        handler.stake(0, 3, 999_999, false);
        vm.prank(address(handler));
        vault.slash(P, 1_000_000, address(1), 2_500, address(2), 500);
        require(token.balanceOf(TREASURY) == 1_000_000 && token.balanceOf(address(1)) == 0, "paid of it");
    }

    function test_unbonding() public {
        handler.stake(0, 0, 9, false);
        vm.prank(P);
        vault.requestWithdraw(10);
        vm.expectRevert(
            abi.encodeWithSelector(
                StakeVault.StillUnbonding.selector, P, uint64(block.timestamp + 100), block.timestamp
            )
        );
        vm.prank(P);
        vault.withdraw(P);
        vm.warp(block.timestamp + 100);
        vm.prank(P);
        vault.withdraw(P);
        require(vault.stakeOf(P) == 0 && vault.sharesOf(P) == 0);
        vm.prank(P);
        vm.expectPartialRevert(StakeVault.NothingUnbonding.selector);
        vault.withdraw(P);
    }

    /// The classic theft from the second depositor: one unit, then a gift that makes the share dear. The gift is nobody's here.
    function test_theFirstDepositorCannotMakeSharesDear() public {
        handler.stake(0, 4, 0, true);
        handler.donate(type(uint64).max);
        handler.stake(0, 3, 1_000, false);
        (uint128 part,,) = vault.partOf(P, D);
        require(part == 1_001 && vault.sharesOf(P) == 1_002, "the gift counts");
    }

    /// What an owner had when all was taken is gone for good, and is not in the way of who comes after.
    function test_afterEverythingWasTaken() public {
        handler.stake(0, 3, 99, false);
        handler.ask(0, 3, 49, false);
        handler.slash(0, 0, 0, 0, 0);
        vm.warp(block.timestamp + 100);
        vm.prank(D);
        vm.expectPartialRevert(StakeVault.NothingUnbonding.selector);
        vault.withdraw(P);
        handler.stake(0, 4, 99, false);
        vm.prank(D);
        vm.expectPartialRevert(StakeVault.InsufficientStake.selector);
        vault.undelegate(P, 1);
        handler.stake(0, 3, 9, false);
        (uint128 part, uint128 out, uint64 unlockAt) = vault.partOf(P, D);
        require(part == 10 && out == 0 && unlockAt == 0, "of the earlier generation");
    }

    function test_badInput() public {
        vm.expectRevert(StakeVault.ZeroAmount.selector);
        vault.deposit(0);
        vm.expectRevert(StakeVault.ZeroAmount.selector);
        vault.undelegate(P, 0);
        vm.expectRevert(StakeVault.ZeroAddress.selector);
        vault.delegate(address(0), 1);
        vm.expectRevert(StakeVault.ZeroAmount.selector);
        vm.prank(address(handler));
        vault.slash(P, 0, address(1), 0, address(2), 0);
        vm.expectPartialRevert(StakeVault.InsufficientStake.selector);
        vault.requestWithdraw(1);
    }
}
