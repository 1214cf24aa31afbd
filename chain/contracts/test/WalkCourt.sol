// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {Signing} from "./Signing.sol";
import {TestEras} from "./TestEras.sol";
import {Trees} from "./Trees.sol";
import {WalkRecord} from "./WalkRecord.sol";
import {Convictions} from "../src/fraud/Convictions.sol";
import {WalkDisputes} from "../src/fraud/WalkDisputes.sol";
import {Job} from "../src/lib/Messages.sol";
import {StakeToken} from "../src/StakeToken.sol";
import {StakeVault} from "../src/StakeVault.sol";

/// Everybody disputes walks, in any order. The honest provider's walk is right, and it answers what is claimed of it, from the
/// chain's events, before the window is over. The cheat signed two false walks, and says what it likes, or nothing. The late
/// one's walk is right, but whether it answers is left to chance. The verifier convicts whoever lies against it in time;
/// ten others, the cheat among them, accuse and close as it comes.
/// What each call is to do is said here from what was done before, and from nothing that the contract says of itself.
contract WalkCourt is WalkRecord, Signing {
    StakeToken public immutable token;
    StakeVault public vault;

    uint256 public constant OWNERS = 5;
    uint256 public constant PURSE = 1e9 ether; // of each accuser
    uint256 private immutable KEY = uint256(sha256("slark test key signer"));
    bool private _dug; // the honest one computed a line's parents from the key
    mapping(address account => uint256) public collected;
    mapping(address provider => uint256) public staked;
    mapping(address provider => uint256) public unstaked;
    mapping(address provider => mapping(address owner => uint256)) public askedAt;
    mapping(address owner => int256) public ownOfHonest;

    constructor(TestEras e, StakeToken t) WalkRecord(e) {
        token = t;
        readWalks();
        Job memory job = _evidence[0].job;
        if (job.signer != vm.addr(KEY)) wrong = "not the signer's key";
        uint256[WALKS] memory owner = ownerOf();
        for (uint256 w = 0; w < WALKS; w++) {
            wallets[owner[w]] = _evidence[w].job.provider;
            eras.set(
                ERA, wordAt(vector("fraud-walk-right"), ".input.beacon"), wallets[owner[w]], job.signer, job.verifier
            );
        }
        accusers[0] = job.verifier;
        accusers[1] = wallets[CHEAT];
        for (uint256 i = 2; i < ACCUSERS; i++) {
            accusers[i] = address(uint160(0xacc0 + i));
        }
        for (uint256 i = 0; i < ACCUSERS; i++) {
            vm.deal(accusers[i], PURSE);
        }
    }

    function init(StakeVault v, Convictions c, WalkDisputes d) external {
        if (address(vault) == address(0)) (vault, convictions, disputes) = (v, c, d);
    }

    /// One to three accuse, with what the walk reads or with something else. What they bring is too little now and then.
    function accuse(uint8 which, uint8 who, uint8 how, uint256 where) external {
        uint256 w = which % WALKS;
        bool truth = how < 64 || (how < 192 && ownerOf()[w] == CHEAT);
        bytes memory items = _items[w];
        if (!truth) _falsify(w, items, where);
        bytes memory call = abi.encodeCall(WalkDisputes.accuse, (_evidence[w], items));
        for (uint256 i = 0; i <= (where >> 24) % 3; i++) {
            address by = accusers[(who + i) % ACCUSERS];
            bool due = _mayAccuse(w, by) && !(truth && ownerOf()[w] != CHEAT);
            uint256 bond = disputes.bondFor() + where % 1000;
            if (how % 16 == 0) (bond, due) = (disputes.bondFor() - 1, false);
            _expect(_accuse(by, bond, call) == due, "an accusation was not what it should be");
        }
    }

    /// The same with one to three bits flipped anywhere. In the honest walk, items that differ before those of which the vectors
    /// have the parents are shown once a run, for the time that it takes to answer.
    function flipAccusation(uint8 which, uint8 who, uint256 where) external {
        uint256 w = which % WALKS;
        bytes memory items = _items[w];
        uint256 from = SIZE * (ownerOf()[w] != CHEAT || where % 2 == 0 ? _falsify(w, items, where) : _known[w][0]);
        bytes memory call = abi.encodeCall(WalkDisputes.accuse, (_evidence[w], items));
        uint256 head = call.length - items.length; // where the items begin
        uint256 bit = uint256(keccak256(abi.encode(where)));
        if (bit & 1 == 0) {
            flipped(call, 4, head, where);
        } else if (ownerOf()[w] == HONEST && !_dug) {
            flipped(call, head, call.length, where);
        } else {
            flipped(call, head + from, call.length, where);
        }
        bool may = _mayAccuse(w, accusers[who % ACCUSERS]);
        bool ok = _accuse(accusers[who % ACCUSERS], disputes.bondFor(), call);
        _expect(may || !ok, "an accusation that nobody may make");
    }

    /// The honest provider answers. The others show what is right, if it is to be shown.
    function answer(uint8 pick) external {
        uint256 id = _pick(pick, WalkDisputes.State.Accused);
        if (id != 0) _answer(id);
    }

    /// In the last second of the oldest dispute with the honest provider; somebody closes it too early.
    function answerLast() external {
        for (uint256 id = 1; id <= _cases.length; id++) {
            if (_stateOf(id) != WalkDisputes.State.Accused || ownerOf()[_cases[id - 1].walk] != HONEST) continue;
            if (convictions.paused()) return;
            uint256 until = _until(id);
            _contestAll();
            if (until > block.timestamp) vm.warp(until);
            _expect(!_send(SENDER, abi.encodeCall(WalkDisputes.close, (id))), "closed in the window");
            _answerAll();
            return;
        }
    }

    /// The cheat signs what is not so, or others sign or change a refutation that is not theirs.
    function lie(uint8 pick, uint8 how, uint256 where) external {
        for (uint256 i = 0; i <= (where >> 24) % 3; i++) {
            uint256 id = _pick(pick, WalkDisputes.State.Accused);
            if (id != 0) _lie(id, how, where);
        }
    }

    function _lie(uint256 id, uint8 how, uint256 where) private {
        uint256 w = _cases[id - 1].walk;
        uint256 k = _known[w][where % _known[w].length];
        if (_claimedNumbers[id][k] != _numbers[w][k]) return; // false items before it led elsewhere
        bytes memory parents = _parents[w][k];
        if (how % 8 < 2) parents = _parents[0][0]; // of another line, of another device
        else if (how % 8 < 7) flipped(parents, SIZE * (where % SHOWN), SIZE * (where % SHOWN) + SIZE, where);
        bool signs = ownerOf()[w] == CHEAT && how < 192;
        bytes memory call = _refutation(id, k, parents, signs ? KEY : 1 + uint256(keccak256(abi.encode(where))));
        bool lies = keccak256(parents) != keccak256(_parents[w][k]);
        bool due = signs && (lies || _claims(id, k));
        if (how % 32 == 31) {
            flipped(call, 4, call.length, where);
            due = false;
        }
        bool ok = _send(SENDER, call);
        _expect(ok == due || how % 32 == 31, "a lie was not what it should be");
        _expect(signs || !ok, "a refutation that nobody signed");
    }

    /// A true refutation in which bits have flipped; or what the signer may have signed in another dispute, of a line that is
    /// not claimed in this one.
    function flipRefutation(uint8 pick, uint256 where) external {
        uint256 id = _pick(pick, WalkDisputes.State.Accused);
        if (id == 0) return;
        uint256 w = _cases[id - 1].walk;
        if (where % 2 == 0) {
            uint256 k = _known[w][(where >> 8) % _known[w].length];
            WalkDisputes.Shown memory s = shown(_claimed[id], _claimedNumbers[id], k);
            _foreign(s, where >> 1);
            _expect(!_send(SENDER, _refutation(id, s, _parents[w][k], KEY)), "refuted what is not claimed");
            return;
        }
        (bool found, bytes memory call) = _truth(id);
        if (!found) return;
        flipped(call, 4, call.length, where);
        _send(SENDER, call); // _refuted sees to it that it is still true
    }

    /// Names a line of C2: the false one, or any, or one that was not shown, or in a call in which bits have flipped.
    function contest(uint8 pick, uint8 how, uint256 where) external {
        uint256 id = _pick(pick, WalkDisputes.State.Refuted);
        if (id == 0) return;
        uint256 falseAt = _cases[id - 1].falseAt;
        bool lied = falseAt != SHOWN;
        bool named = lied && how < 128;
        WalkDisputes.Shown memory s = shown(_claimed[id], _claimedNumbers[id], named ? falseAt : where % SHOWN);
        if (how % 8 == 7) _foreign(s, where);
        bytes memory call = _contest(id, s);
        if (how % 4 == 0) flipped(call, 4, call.length, where);
        bool ok = _send(SENDER, call);
        if (named && how % 8 != 7 && how % 4 != 0) _expect(ok == !convictions.paused(), "a lie was named");
        _expect((lied && how % 8 != 7) || !ok, "convicted without a lie");
    }

    /// Often in the last second in which nobody may, or the first in which anybody may. Disputes that are over, too.
    function close(uint8 pick, uint8 when) external {
        if (_cases.length == 0) return;
        uint256 id = 1 + pick % _cases.length;
        if (_isOpen(id) && when < 160 && _until(id) >= block.timestamp) _pass(_until(id) + (when < 96 ? 1 : 0));
        bool due = _isOpen(id) && block.timestamp > _until(id);
        _expect(_send(SENDER, abi.encodeCall(WalkDisputes.close, (id))) == due, "closing was not what it should be");
    }

    /// Seldom an Era goes by too: in the third after that of the walks nobody is accused of them any more.
    function pass(uint32 time) external {
        _pass(block.timestamp + time % 2 days);
        if (time % 32 == 17) eras.pass(1);
    }

    /// The court is the admin too.
    function pause(uint8 chance) external {
        if (chance < 48 && convictions.nextPauseAt() <= block.timestamp) {
            convictions.pause();
            _pausedUntil = block.timestamp + 7 days;
        } else if (chance < 96 && convictions.paused()) {
            convictions.resume();
            _pausedUntil = block.timestamp;
        }
    }

    function collect(uint8 who) external {
        _collect(who % 2 == 0 ? wallets[who / 2 % 3] : accusers[who / 2 % ACCUSERS]);
    }

    /// A provider's own stake, or delegated to it: the first three owners are the providers.
    function stake(uint8 provider, uint8 who, uint64 amount) external {
        (address p, address o) = (wallets[provider % 3], stakerAt(who));
        uint128 x = uint128(amount) + 1;
        token.mint(o, x);
        vm.startPrank(o);
        token.approve(address(vault), x);
        vault.delegate(p, x);
        vm.stopPrank();
        staked[p] += x;
        if (p == wallets[HONEST]) ownOfHonest[o] += int256(uint256(x));
    }

    /// Asks all back, and takes what may be taken.
    function quit(uint8 provider, uint8 who) external {
        _quit(wallets[provider % 3], stakerAt(who));
    }

    function stakerAt(uint256 i) public view returns (address) {
        return i % OWNERS < 3 ? wallets[i % OWNERS] : address(uint160(0xd0 + i % OWNERS));
    }

    /// Whatever was done before: who is pursued to the end is convicted if it cheated, and else not; every bond and all stake
    /// that was not taken can be had.
    function finish() external {
        if (convictions.paused()) _pass(_pausedUntil);
        _conclude();
        for (uint256 w = 0; w < WALKS; w++) {
            if (ownerOf()[w] != CHEAT) continue;
            bool before = guilty[challengeOf[w]];
            bool timely = eras.currentEra() <= ERA + EVIDENCE_ERAS;
            bytes memory call = abi.encodeCall(WalkDisputes.accuse, (_evidence[w], _items[w]));
            _expect(_accuse(accusers[0], disputes.bondFor(), call) == (timely && !before), "the last accusation");
            if (!timely || before) continue;
            if (_cases.length % 2 == 0) {
                bytes memory parents = _parents[w][_known[w][0]];
                parents[_cases.length * 997 % parents.length] ^= 0x10;
                _expect(_send(SENDER, _refutation(_cases.length, _known[w][0], parents, KEY)), "the last lie");
            }
            _conclude();
            _expect(guilty[challengeOf[w]], "a cheat got away");
        }
        for (uint256 i = 0; i < ACCUSERS; i++) {
            _collect(accusers[i]);
        }
        for (uint256 i = 0; i < 3; i++) {
            _collect(wallets[i]);
        }
        _quitAll();
        _quitAll(); // what was staked after the rest had been asked back
        _expect(address(disputes).balance == 0, "bonds are left");
        for (uint256 i = 0; i < 3; i++) {
            // of who was slashed, what was rounded off when an owner asked and when it was paid
            uint256 rounded = convictionsOf[wallets[i]] == 0 ? 0 : 2 * OWNERS;
            _expect(vault.stakeOf(wallets[i]) <= rounded, "stake is left");
        }
    }

    /// Bits of a line whose parents are known, and perhaps of others after it.
    function _falsify(uint256 w, bytes memory items, uint256 seed) private view returns (uint256 k) {
        k = _known[w][(seed >> 8) % _known[w].length];
        flipped(items, SIZE * k, SIZE * k + SIZE, seed);
        if ((seed >> 16) % 2 == 0) flipped(items, SIZE * k + SIZE / 2, items.length, ~seed);
        if (firstOther(_items[w], items) != k) items[SIZE * k] ^= 0x01; // what had flipped twice
    }

    /// All right lines of C2 for the first line that is claimed and not so; of the honest provider, whichever it is.
    function _truth(uint256 id) private returns (bool found, bytes memory call) {
        uint256 w = _cases[id - 1].walk;
        uint256 k = firstOther(_claimed[id], _items[w]);
        if (k == LINES) return (false, "");
        if (_parents[w][k].length == 0) {
            if (ownerOf()[w] != HONEST) return (false, "");
            _parents[w][k] = computed(w, k);
            _dug = true;
        }
        return (true, _refutation(id, k, _parents[w][k], KEY));
    }

    function _answer(uint256 id) private {
        (bool found, bytes memory call) = _truth(id);
        if (found) _expect(_send(SENDER, call), "a right answer was refused");
    }

    /// Whether line k, as it is claimed, is another than the walk's.
    function _claims(uint256 id, uint256 k) private view returns (bool) {
        return keccak256(slice(_claimed[id], k)) != keccak256(slice(_items[_cases[id - 1].walk], k));
    }

    function _refutation(uint256 id, uint256 k, bytes memory parents, uint256 key) private view returns (bytes memory) {
        return _refutation(id, shown(_claimed[id], _claimedNumbers[id], k), parents, key);
    }

    function _refutation(uint256 id, WalkDisputes.Shown memory s, bytes memory parents, uint256 key)
        private
        view
        returns (bytes memory)
    {
        bytes memory signature = _signature(id, s.number, parents, key);
        return abi.encodeCall(WalkDisputes.refute, (id, _evidence[_cases[id - 1].walk].job, s, parents, signature));
    }

    function _signature(uint256 id, uint64 line, bytes memory parents, uint256 key)
        private
        view
        returns (bytes memory)
    {
        (,, uint256[] memory numbers) = this.ofParents(parents, line);
        bytes32 root = Trees.head(leaves(parents, numbers));
        Job memory job = _evidence[_cases[id - 1].walk].job;
        return signParents(address(eras), job, disputes.disputeOf(id).commit, line, root, key);
    }

    function _contest(uint256 id, WalkDisputes.Shown memory s) private view returns (bytes memory) {
        return abi.encodeCall(WalkDisputes.convict, (id, _evidence[_cases[id - 1].walk].job, s));
    }

    /// The false line of a refutation.
    function _named(uint256 id) private view returns (bytes memory) {
        return _contest(id, shown(_claimed[id], _claimedNumbers[id], _cases[id - 1].falseAt));
    }

    /// What was claimed of no line: other words, another number, or another place.
    function _foreign(WalkDisputes.Shown memory s, uint256 seed) private pure {
        if (seed % 3 == 0) s.line[(seed >> 8) % SIZE] ^= bytes1(uint8(1 << seed % 8));
        else if (seed % 3 == 1) s.number ^= uint64(1 << seed % 32);
        else s.index ^= uint32(1 + seed % 255);
    }

    function _answerAll() private {
        for (uint256 id = 1; id <= _cases.length; id++) {
            Case memory c = _cases[id - 1];
            if (c.state == WalkDisputes.State.Accused && ownerOf()[c.walk] == HONEST) _answer(id);
        }
    }

    /// The verifier names the lies against it.
    function _contestAll() private {
        if (convictions.paused()) return;
        for (uint256 id = 1; id <= _cases.length; id++) {
            Case memory c = _cases[id - 1];
            if (c.state != WalkDisputes.State.Refuted || c.falseAt == SHOWN || c.accuser != accusers[0]) continue;
            _expect(_send(accusers[0], _named(id)), "the verifier named a lie");
        }
    }

    /// Nobody is given less time than they have: the end of a pause is not skipped.
    function _pass(uint256 to) private {
        _answerAll();
        _contestAll();
        if (convictions.paused() && to >= _pausedUntil) {
            vm.warp(_pausedUntil);
            _contestAll();
        }
        if (to > block.timestamp) vm.warp(to);
    }

    /// Every dispute comes to its end, those in which the cheat lied by the false line.
    function _conclude() private {
        _answerAll();
        uint256 latest = block.timestamp;
        for (uint256 id = 1; id <= _cases.length; id++) {
            Case memory c = _cases[id - 1];
            if (!_isOpen(id)) continue;
            if (c.state == WalkDisputes.State.Refuted && c.falseAt != SHOWN) {
                _expect(_send(SENDER, _named(id)), "a lie was named at last");
            } else if (_until(id) > latest) {
                latest = _until(id);
            }
        }
        vm.warp(latest + 1);
        for (uint256 id = 1; id <= _cases.length; id++) {
            if (_isOpen(id)) _expect(_send(SENDER, abi.encodeCall(WalkDisputes.close, (id))), "nothing is left open");
        }
    }

    function _collect(address a) private {
        uint256 owed = disputes.credit(a);
        if (_send(a, abi.encodeCall(WalkDisputes.withdraw, ()))) collected[a] += owed;
        _expect(disputes.credit(a) == 0, "a credit is not paid");
    }

    function _quitAll() private {
        for (uint256 time = 0; time <= vault.unbondingTime(); time += vault.unbondingTime()) {
            vm.warp(block.timestamp + time);
            for (uint256 i = 0; i < 3 * OWNERS; i++) {
                _quit(wallets[i % 3], stakerAt(i / 3));
            }
        }
    }

    function _quit(address p, address o) private {
        (uint128 part, uint128 out,) = vault.partOf(p, o);
        vm.startPrank(o);
        if (out == 0 && part != 0) {
            askedAt[p][o] = block.timestamp;
            vault.undelegate(p, part);
        }
        uint256 had = token.balanceOf(o);
        bool free = openOf[p] == 0 && block.timestamp >= askedAt[p][o] + vault.unbondingTime();
        try vault.withdraw(p) {
            _expect(free, "paid while a case is open, or too early");
            uint256 got = token.balanceOf(o) - had;
            unstaked[p] += got;
            if (p == wallets[HONEST]) ownOfHonest[o] -= int256(got);
        } catch {
            _expect(!free || part == 0, "not paid when due");
        }
        vm.stopPrank();
    }
}
