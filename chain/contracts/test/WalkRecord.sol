// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm, Vm} from "./Vm.sol";
import {TestEras} from "./TestEras.sol";
import {WalkVectors} from "./WalkVectors.sol";
import {Convictions} from "../src/fraud/Convictions.sol";
import {WalkDisputes} from "../src/fraud/WalkDisputes.sol";
import {Job} from "../src/lib/Messages.sol";

/// What has become of each dispute about the vectors' walks, by the events of calls that went through, and whether it may.
abstract contract WalkRecord is WalkVectors {
    struct Case {
        uint256 walk;
        WalkDisputes.State state;
        address accuser;
        uint256 bond;
        uint256 since; // when it became the other side's turn
        bool warned; // the provider was convicted before
        bool right; // what was claimed of the walk is what it reads
        uint256 falseAt; // of a refutation: the first line of C2 that is another; SHOWN if all are right
    }

    TestEras public immutable eras;
    Convictions public convictions;
    WalkDisputes public disputes;

    uint256 public constant HONEST = 0;
    uint256 public constant CHEAT = 1;
    uint256 public constant LATE = 2;
    uint64 public constant ERA = 7;
    uint64 public constant EVIDENCE_ERAS = 2;
    uint64 public constant WINDOW = 3 days;
    uint256 public constant ACCUSERS = 11;
    address public constant SENDER = address(0x5e4d);

    address[3] public wallets;
    address[ACCUSERS] public accusers; // the first is the verifier
    Case[] internal _cases; // dispute id is number id - 1
    mapping(uint256 id => bytes) internal _claimed; // the items, then the parents
    mapping(uint256 id => uint256[]) internal _claimedNumbers;
    mapping(address accuser => mapping(address provider => bool)) internal _disputing;
    mapping(address provider => uint256) public openOf;
    mapping(address provider => uint256) public othersOf;
    mapping(bytes32 challenge => bool) public guilty;
    mapping(address provider => uint256) public convictionsOf;
    mapping(address provider => uint256) public slashed;
    mapping(address account => uint256) public earned; // wei, bonds that came to it
    mapping(address account => uint256) public spent; // wei, as bonds
    uint256 public convicted;
    uint256 internal _pausedUntil;
    uint256[6] public ended; // disputes, by state

    string public wrong; // the first thing that was

    constructor(TestEras e) {
        eras = e;
    }

    /// Whose walk each of the vectors is.
    function ownerOf() public pure returns (uint256[WALKS] memory) {
        return [HONEST, CHEAT, CHEAT, LATE];
    }

    function caseCount() external view returns (uint256) {
        return _cases.length;
    }

    function caseOf(uint256 id) external view returns (Case memory) {
        return _cases[id - 1];
    }

    /// Wei of the disputes that are open.
    function bonds() external view returns (uint256 sum) {
        for (uint256 id = 1; id <= _cases.length; id++) {
            if (_isOpen(id)) sum += _cases[id - 1].bond;
        }
    }

    function _mayAccuse(uint256 w, address by) internal view returns (bool) {
        address p = _evidence[w].job.provider;
        if (convictions.paused() || eras.currentEra() > ERA + EVIDENCE_ERAS) return false;
        if (guilty[challengeOf[w]] || _disputing[by][p]) return false;
        return by == accusers[0] || othersOf[p] < 8;
    }

    function _accuse(address by, uint256 bond, bytes memory call) internal returns (bool ok) {
        vm.recordLogs();
        vm.prank(by);
        (ok,) = address(disputes).call{value: bond}(call);
        if (!ok) return false;
        spent[by] += bond;
        _look(bond, by);
    }

    function _send(address by, bytes memory call) internal returns (bool ok) {
        vm.recordLogs();
        vm.prank(by);
        (ok,) = address(disputes).call(call);
        if (ok) _look(0, address(0));
    }

    /// What a call that went through has done. (Also the events of those that reverted are recorded.)
    function _look(uint256 bond, address by) internal {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; i++) {
            if (logs[i].emitter != address(disputes)) continue;
            bytes32 topic = logs[i].topics[0];
            uint256 id = uint256(logs[i].topics[1]);
            if (topic == WalkDisputes.Disputed.selector) _disputed(id, by, bond, logs[i].data);
            if (topic == WalkDisputes.Refuted.selector) _refuted(id, logs[i].data);
            if (topic == WalkDisputes.DisputeClosed.selector) {
                _closed(id, abi.decode(logs[i].data, (WalkDisputes.State)));
            }
        }
    }

    function _disputed(uint256 id, address by, uint256 bond, bytes memory data) internal {
        (bytes32 challenge, Job memory job, bytes32 key, uint32 walk,, bytes memory items) =
            abi.decode(data, (bytes32, Job, bytes32, uint32, uint64, bytes));
        uint256 w = 0;
        while (w < WALKS - 1 && challengeOf[w] != challenge) {
            w++;
        }
        _expect(id == _cases.length + 1 && challengeOf[w] == challenge, "another dispute");
        bool right = keccak256(items) == keccak256(_items[w]);
        bool warned = convictionsOf[job.provider] != 0;
        _cases.push(Case(w, WalkDisputes.State.Accused, by, bond, block.timestamp, warned, right, SHOWN));
        _claimed[id] = items;
        (, _claimedNumbers[id]) = this.digest(key, walk, job.size, items);
        _disputing[by][job.provider] = true;
        openOf[job.provider]++;
        if (by != job.verifier) othersOf[job.provider]++;
        _expect(!convictions.paused() && (!right || ownerOf()[w] == CHEAT), "a right walk is disputed, or in a pause");
    }

    function _refuted(uint256 id, bytes memory data) internal {
        Case storage c = _cases[id - 1];
        (uint64 line,, bytes memory parents) = abi.decode(data, (uint64, uint64, bytes));
        _expect(c.state == WalkDisputes.State.Accused, "refuted twice");
        uint256 k = 0;
        while (k < LINES - 1 && (_parents[c.walk][k].length == 0 || _numbers[c.walk][k] != line)) {
            k++;
        }
        _expect(_parents[c.walk][k].length != 0 && _numbers[c.walk][k] == line, "refuted by a line that nobody showed");
        (c.state, c.since, c.falseAt) =
        (WalkDisputes.State.Refuted, block.timestamp, firstOther(_parents[c.walk][k], parents));
        _claimed[id] = parents;
        (,, _claimedNumbers[id]) = this.ofParents(parents, line);
        _expect(ownerOf()[c.walk] == CHEAT || c.falseAt == SHOWN, "a lie that nobody signed");
        _expect(!c.right || c.falseAt != SHOWN, "what is right was refuted with what is right");
    }

    function _closed(uint256 id, WalkDisputes.State to) internal {
        Case storage c = _cases[id - 1];
        _expect(_isOpen(id), "decided twice");
        _expect(!convictions.paused(), "decided in a pause");
        bool silent = to == WalkDisputes.State.Silent;
        if (to == WalkDisputes.State.Convicted) {
            _expect(c.state == WalkDisputes.State.Refuted && c.falseAt != SHOWN, "convicted without a lie");
        } else {
            _expect(
                c.state == (silent ? WalkDisputes.State.Accused : WalkDisputes.State.Refuted),
                "closed for the other side"
            );
            _expect(block.timestamp > _until(id), "closed in the window");
        }
        bool against = to != WalkDisputes.State.Dropped;
        _expect(!against || ownerOf()[c.walk] != HONEST, "the honest one is convicted");
        _expect(against || c.accuser != accusers[0] || !c.right, "the verifier lost what it had pursued");
        address p = _evidence[c.walk].job.provider;
        c.state = to;
        ended[uint256(to)]++;
        openOf[p]--;
        if (c.accuser != accusers[0]) othersOf[p]--;
        _disputing[c.accuser][p] = false;
        earned[against ? c.accuser : p] += c.bond;
        if (against && !guilty[challengeOf[c.walk]]) _convicted(c, p, silent);
    }

    /// Once a challenge; for silence all stake is lost only by who had been convicted before it was accused.
    function _convicted(Case memory c, address p, bool silent) internal {
        bool again = convictionsOf[p] != 0 && (!silent || c.warned);
        Convictions.Conviction memory v = convictions.conviction(++convicted);
        _expect(v.provider == p && v.challenge == challengeOf[c.walk], "another is convicted");
        _expect(v.ground == (silent ? 5 : 6) && v.repeated == again, "convicted of something else");
        guilty[challengeOf[c.walk]] = true;
        convictionsOf[p]++;
        slashed[p] += v.slashed;
    }

    /// A dispute in this state, 0 if there is none.
    function _pick(uint256 from, WalkDisputes.State state) internal view returns (uint256) {
        uint256 n = _cases.length;
        for (uint256 i = 0; i < n; i++) {
            uint256 id = 1 + (from + i) % n;
            if (_stateOf(id) == state) return id;
        }
        return 0;
    }

    function _stateOf(uint256 id) internal view returns (WalkDisputes.State) {
        return _cases[id - 1].state;
    }

    function _isOpen(uint256 id) internal view returns (bool) {
        return _stateOf(id) == WalkDisputes.State.Accused || _stateOf(id) == WalkDisputes.State.Refuted;
    }

    /// The last second of the window of whoever's turn it is. A pause begins it anew.
    function _until(uint256 id) internal view returns (uint256 until) {
        until = _cases[id - 1].since + WINDOW;
        if (_pausedUntil + WINDOW > until) until = _pausedUntil + WINDOW;
    }

    function _expect(bool ok, string memory otherwise) internal {
        if (!ok && bytes(wrong).length == 0) wrong = otherwise;
    }
}
