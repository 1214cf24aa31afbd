// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {Evidences} from "./Evidences.sol";
import {only} from "./Lists.sol";
import {Signing} from "./Signing.sol";
import {TestEras} from "./TestEras.sol";
import {AccessControlManager} from "../src/AccessControlManager.sol";
import {IAccessControlManager} from "../src/interfaces/IAccessControlManager.sol";
import {Convictions} from "../src/fraud/Convictions.sol";
import {FraudProofs} from "../src/fraud/FraudProofs.sol";
import {OpeningFacts} from "../src/fraud/OpeningFacts.sol";
import {ForcedOpenings} from "../src/fraud/ForcedOpenings.sol";
import {Job, Start, Commit} from "../src/lib/Messages.sol";
import {Merkle} from "../src/lib/Merkle.sol";
import {Work} from "../src/lib/Work.sol";
import {StakeToken} from "../src/StakeToken.sol";
import {StakeVault} from "../src/StakeVault.sol";

/// Everybody does what they may, in any order. Provider 0 is that of the vectors: it signed false openings in some
/// challenges and right ones in another. Provider 1 answers every demand in time, provider 2 never does.
/// What is answered to demands is not looked at here, so its rows all have one digest, which makes every position easy
/// to open; what is true and false of openings is in the vectors.
contract Court is Evidences, Signing {
    struct Case {
        Job job;
        bytes32 link; // of Commit
        uint256 demand;
    }

    TestEras public immutable eras;
    StakeToken public immutable token;
    StakeVault public vault;
    Convictions public convictions;
    FraudProofs public proofs;
    ForcedOpenings public forced;

    uint256 private constant VERIFIER_KEY = 77;
    bytes32 private constant KEY = keccak256("positions key");
    address public constant SENDER = address(0x5e4d);
    uint64 public constant ERA = 7;
    address[3] public wallets = [address(0), address(0xa2), address(0xa3)];

    OpeningFacts.Evidence[] private _vectors; // the first four are right
    FraudProofs.Ground[] private _grounds;
    mapping(bytes32 challenge => bool) public deserved; // a conviction
    Case[] private _cases;
    uint64 private _counter;

    uint256 public deposited;
    uint256 public withdrawn;
    uint256 public paidIn; // wei, as bonds
    uint256 public paidOut;
    uint256 public proven;
    uint256 public expired;
    string public wrong; // the first thing that was
    uint256 public constant OWNERS = 5;
    mapping(address provider => mapping(address owner => uint256)) public askedAt;

    constructor(TestEras e, StakeToken t) {
        (eras, token) = (e, t);
        string[8] memory names = [
            "fraud-right-range",
            "fraud-right-digest",
            "fraud-right-path",
            "fraud-right-value",
            "fraud-range",
            "fraud-digest",
            "fraud-path",
            "fraud-value"
        ];
        for (uint256 i = 0; i < names.length; i++) {
            (FraudProofs.Ground ground, OpeningFacts.Evidence memory one) = read(names[i]);
            _vectors.push(one);
            _grounds.push(ground);
            if (i >= 4) deserved[wordAt(vector(names[i]), ".output.challenge")] = true;
        }
        wallets[0] = _vectors[0].job.provider;
        eras.set(
            ERA, wordAt(vector(names[0]), ".input.beacon"), wallets[0], _vectors[0].job.signer, _vectors[0].job.verifier
        );
        for (uint256 i = 1; i < 3; i++) {
            eras.appoint(ERA, wallets[i], vm.addr(100 + i), vm.addr(VERIFIER_KEY));
        }
    }

    function init(StakeVault v, Convictions c, FraudProofs p, ForcedOpenings f) external {
        if (address(vault) == address(0)) (vault, convictions, proofs, forced) = (v, c, p, f);
    }

    /// Own stake of a provider, or delegated to it: the first three owners are the providers.
    function stake(uint8 provider, uint8 who, uint64 amount) external {
        (address p, address o) = (wallets[provider % 3], ownerAt(who));
        uint128 x = uint128(amount) + 1;
        token.mint(o, x);
        vm.startPrank(o);
        token.approve(address(vault), x);
        vault.delegate(p, x);
        vm.stopPrank();
        deposited += x;
    }

    function ownerAt(uint256 i) public view returns (address) {
        return i % OWNERS < 3 ? wallets[i % OWNERS] : address(uint160(0xd0 + i % OWNERS));
    }

    /// Asks all back, and takes what may be taken.
    function quit(uint8 provider, uint8 who) external {
        (address p, address o) = (wallets[provider % 3], ownerAt(who));
        (uint128 part, uint128 out,) = vault.partOf(p, o);
        vm.startPrank(o);
        if (out == 0 && part != 0) {
            askedAt[p][o] = block.timestamp;
            vault.undelegate(p, part);
        }
        uint256 had = token.balanceOf(o);
        try vault.withdraw(p) {
            if (vault.holdsOf(p) != 0 || forced.openAgainst(p) != 0) wrong = "paid while a case is open";
            if (block.timestamp < askedAt[p][o] + vault.unbondingTime()) wrong = "paid before the unbonding time";
            withdrawn += token.balanceOf(o) - had;
        } catch {
            bool due = part != 0 && vault.holdsOf(p) == 0 && block.timestamp >= askedAt[p][o] + vault.unbondingTime();
            if (due) wrong = "not paid when due";
        }
        vm.stopPrank();
    }

    /// The court is the admin too.
    function pause(uint8 chance) external {
        if (chance < 24 && convictions.nextPauseAt() <= block.timestamp) convictions.pause();
        else if (chance < 64 && convictions.paused()) convictions.resume();
    }

    function setTerms(uint256 to) external {
        uint64 readyAt = convictions.proposalReadyAt();
        if (readyAt == 0) {
            convictions.proposeTerms(
                Convictions.Terms(
                    uint16(100 + to % 401),
                    uint16((to >> 32) % 2_501),
                    uint16((to >> 64) % 501),
                    uint16((to >> 96) % 101)
                )
            );
        } else if (block.timestamp < readyAt) {
            try convictions.applyProposal() {
                wrong = "terms changed before their time";
            } catch {}
        } else if (block.timestamp <= readyAt + convictions.PARAMETERS_GRACE()) {
            convictions.applyProposal();
        } else {
            convictions.dropProposal();
        }
        eras.pass(to % 4 == 0 ? 1 : 0); // now and then into the Era in which they hold
    }

    /// Time passes, for the provider that answers never too much.
    function pass(uint32 time) external {
        _answer(wallets[1]);
        vm.warp(block.timestamp + time % 2 days);
    }

    function demand(uint8 who) external {
        uint256 i = 1 + who % 2;
        if (forced.openAgainst(wallets[i]) != 0) return; // one open for a verifier, provider and Era
        if (eras.currentEra() > ERA + 2) return; // too late
        bytes32 seed = Work.matrixSeed(address(eras), ERA, eras.beaconOf(ERA));
        Job memory job = Job(
            wallets[i],
            vm.addr(100 + i),
            vm.addr(VERIFIER_KEY),
            Work.deviceId(wallets[i], 0),
            ERA,
            ++_counter,
            uint32(_counter % 96),
            1,
            256,
            1,
            1,
            seed
        );
        Start memory start = Start(0, keccak256(abi.encode(_counter)), Work.positionsCommitment(KEY), 0, "");
        bytes32 challenge = signStart(address(eras), job, start, VERIFIER_KEY);
        Commit memory commit = Commit(Merkle.leaf(abi.encodePacked(roundRoot())), "");
        bytes32 link = signCommit(address(eras), job, challenge, commit, 100 + i);
        uint256 bond = forced.bondFor(job) + 1;
        uint256 id;
        try forced.demand{value: bond}(job, 0, start, commit, KEY) returns (uint256 n) {
            id = n;
        } catch {
            if (!convictions.paused()) wrong = "a demand was refused";
            return;
        }
        if (convictions.paused()) wrong = "demanded in a pause";
        paidIn += bond;
        _cases.push(Case(job, link, id));
        if (i == 2) deserved[challenge] = true;
    }

    function answer() external {
        _answer(wallets[1]);
    }

    function fault(uint8 who) external {
        Case memory c = _open(wallets[1 + who % 2]);
        if (c.demand == 0) return;
        bytes memory sig = signFault(address(eras), c.job, c.link, c.link, 1, 101 + who % 2);
        vm.prank(SENDER);
        forced.fault(c.demand, c.job, c.link, 1, sig);
    }

    /// Often in the last moment in which silence does not convict, or the first in which it does.
    function expire(uint8 who, uint8 when) external {
        Case memory c = _open(wallets[1 + who % 2]);
        if (c.demand == 0) return;
        uint256 until = forced.demandOf(c.demand).until;
        if (who % 2 == 1 && when < 160 && until >= block.timestamp) {
            _answer(wallets[1]);
            vm.warp(until + (when < 96 ? 1 : 0));
        }
        vm.prank(SENDER);
        try forced.expire(c.demand) {
            expired++;
            if (block.timestamp <= until) wrong = "convicted before the window was over";
            if (convictions.paused()) wrong = "convicted in a pause";
            if (who % 2 == 0) wrong = "convicted with honest transcripts";
        } catch {}
    }

    /// Claims any ground of any opening that the vectors' signer signed, with a byte or an index changed now and then.
    function accuse(uint256 which, uint8 ground, uint8 change, uint256 by) external {
        which %= _vectors.length;
        OpeningFacts.Evidence memory e = _vectors[which];
        FraudProofs.Ground g = ground < 128 ? _grounds[which] : FraudProofs.Ground(ground % 5);
        if (change == 1) e.opening[by % e.opening.length] ^= bytes1(uint8(1 << (by >> 32) % 8));
        if (change == 2) e.index = uint32(by);
        if (change == 3) e.column = uint32(by % 200);
        if (change == 4) e.root = bytes32(by);
        if (change == 5) e.openingPath = new bytes32[](by % 4);
        if (change == 6) e.job.counter = uint64(by);
        if (change == 7) (e.root, e.rootPath) = (_vectors[by % 8].root, _vectors[by % 8].rootPath);
        if (change == 8) e.commit.signature[by % 65] ^= bytes1(uint8(1 << (by >> 32) % 8));
        vm.prank(SENDER);
        try proofs.prove(g, e) returns (uint256) {
            proven++;
            if (convictions.paused()) wrong = "convicted in a pause";
            if (which < 4) wrong = "convicted with honest transcripts";
        } catch {}
    }

    /// Shows evidence in which one to three bits have flipped, wherever in it.
    function flip(uint256 which, uint256 where) external {
        which %= _vectors.length;
        bytes memory call = abi.encodeCall(FraudProofs.prove, (_grounds[which], _vectors[which]));
        for (uint256 i = 0; i <= where % 3; i++) {
            uint256 bit = uint256(keccak256(abi.encode(where, i)));
            call[4 + (bit >> 3) % (call.length - 4)] ^= bytes1(uint8(1 << bit % 8));
        }
        vm.prank(SENDER);
        (bool ok,) = address(proofs).call(call);
        if (!ok) return;
        proven++; // what flipped is nothing that counts, such as the index of a value that is shown anyway
        if (convictions.paused()) wrong = "convicted in a pause";
        if (which < 4) wrong = "convicted with honest transcripts";
    }

    function collect(uint8 who) external {
        address a = who % 4 == 3 ? address(this) : wallets[who % 4];
        uint256 owed = forced.credit(a);
        if (owed == 0) return;
        vm.prank(a);
        forced.withdraw();
        paidOut += owed;
    }

    receive() external payable {}

    /// Wei of the demands that are open.
    function bonds() external view returns (uint256 sum) {
        for (uint256 i = 0; i < _cases.length; i++) {
            ForcedOpenings.Demand memory d = forced.demandOf(_cases[i].demand);
            if (d.state == ForcedOpenings.State.Open) sum += d.bond;
        }
    }

    function roundRoot() public pure returns (bytes32 h) {
        h = Merkle.leaf(new bytes(32));
        for (uint256 level = 0; level < 8; level++) {
            h = Merkle.node(h, h);
        }
    }

    function position(Job calldata j, bytes32 link) external pure returns (uint256, uint256, uint256) {
        return Work.position(j, KEY, link, 0);
    }

    function _answer(address p) private {
        Case memory c = _open(p);
        if (c.demand == 0) return;
        (uint256 round, uint256 row, uint256 block_) = this.position(c.job, c.link);
        ForcedOpenings.Shown[] memory shown = new ForcedOpenings.Shown[](1);
        bytes memory opening = abi.encodePacked(uint32(round), uint32(row), uint32(block_), new bytes(544));
        bytes32 h = Merkle.leaf(new bytes(32));
        for (uint256 level = 0; level < 8; level++) {
            opening = bytes.concat(opening, h);
            h = Merkle.node(h, h);
        }
        (shown[0].opening, shown[0].root) = (opening, h);
        bytes memory sig = signOpenings(address(eras), c.job, c.link, c.link, Merkle.leaf(opening), 101);
        vm.prank(SENDER);
        forced.answer(c.demand, c.job, c.link, sig, shown);
    }

    function _open(address p) private view returns (Case memory c) {
        for (uint256 i = _cases.length; i > 0; i--) {
            c = _cases[i - 1];
            if (c.job.provider == p && forced.demandOf(c.demand).state == ForcedOpenings.State.Open) return c;
        }
        c.demand = 0;
    }
}

contract JusticeTest {
    address constant TREASURY = address(0x7ea);
    TestEras constant ERAS = TestEras(0x51a4000000000000000000000000000000000001);
    StakeToken token;
    StakeVault vault;
    Convictions convictions;
    FraudProofs proofs;
    ForcedOpenings forced;
    Court court;
    address[] private _targets;

    function setUp() public {
        vm.chainId(31337);
        vm.fee(1 gwei);
        vm.etch(address(ERAS), type(TestEras).runtimeCode);
        token = new StakeToken();
        court = new Court(ERAS, token);
        token.transferOwnership(address(court));
        vm.deal(address(court), 1 ether * 1e9);
        AccessControlManager acm = new AccessControlManager();
        acm.grantRole(0x00, address(court));
        IAccessControlManager access = IAccessControlManager(address(acm));
        uint256 n = vm.getNonce(address(this));
        address next = vm.computeCreateAddress(address(this), n + 1);
        vault = new StakeVault(token, TREASURY, 20 days, next, only(next));
        address[] memory accusers = new address[](2);
        accusers[0] = vm.computeCreateAddress(address(this), n + 2);
        accusers[1] = vm.computeCreateAddress(address(this), n + 3);
        convictions = new Convictions(
            access, vault, ERAS, accusers, Convictions.Params(30, 14, Convictions.Terms(300, 2_500, 500, 10))
        );
        proofs = new FraudProofs(ERAS, convictions);
        forced = new ForcedOpenings(access, ERAS, convictions, ForcedOpenings.Terms(3 days, 2, 1e14));
        court.init(vault, convictions, proofs, forced);
        _targets.push(address(court));
    }

    function targetContracts() public view returns (address[] memory) {
        return _targets;
    }

    /// Stake that came in is held, was paid to its owner, or was taken; of what was taken the treasury has at least 70 %.
    function invariant_stakeIsConserved() public view {
        uint256 held;
        for (uint256 i = 0; i < 3; i++) {
            held += vault.stakeOf(court.wallets(i));
        }
        require(token.balanceOf(address(vault)) == held, "held");
        uint256 taken = court.deposited() - court.withdrawn() - held;
        uint256 treasury = token.balanceOf(TREASURY);
        require(token.totalSupply() == court.deposited(), "supply");
        require(10 * treasury >= 7 * taken && treasury <= taken, "treasury");
        uint256 recorded;
        for (uint256 id = 1; id <= convictions.convictionCount(); id++) {
            recorded += convictions.conviction(id).slashed;
        }
        require(recorded <= taken, "more recorded than taken"); // the rest are prices of faults
    }

    /// Bonds that came in are open, credited or paid out.
    function invariant_bondsAreConserved() public view {
        uint256 credits = forced.credit(address(court));
        for (uint256 i = 0; i < 3; i++) {
            credits += forced.credit(court.wallets(i));
        }
        require(court.paidIn() - court.paidOut() == court.bonds() + credits, "bonds");
        require(address(forced).balance == court.bonds() + credits, "balance");
    }

    /// What is open holds the stake, and nothing else does.
    function invariant_casesHold() public view {
        for (uint256 i = 0; i < 3; i++) {
            require(vault.holdsOf(court.wallets(i)) == forced.openAgainst(court.wallets(i)), "holds");
        }
    }

    /// Nobody is convicted but over a false opening or silence, each once.
    function invariant_onlyTheGuiltyAreConvicted() public view {
        require(bytes(court.wrong()).length == 0, court.wrong());
        uint256 n = convictions.convictionCount();
        require(n == court.proven() + court.expired(), "count");
        for (uint256 id = 1; id <= n; id++) {
            Convictions.Conviction memory c = convictions.conviction(id);
            require(court.deserved(c.challenge) && convictions.convictionOf(c.challenge) == id, "undeserved or twice");
            require(c.provider != court.wallets(1), "the one that answers");
        }
    }

    /// The actions do what they are for: without this the invariants could hold of nothing.
    function test_actionsWork() public {
        court.stake(0, 0, 999_999);
        court.stake(2, 2, 999_999);
        court.stake(2, 3, 2_999_999);
        court.accuse(7, 0, 0, 0);
        court.accuse(4, 0, 0, 0);
        require(court.proven() == 2 && vault.stakeOf(court.wallets(0)) == 0, "proofs");
        court.demand(0);
        court.answer();
        require(forced.credit(court.wallets(1)) > 0, "answered");
        court.quit(2, 3);
        court.demand(1);
        vm.warp(block.timestamp + 3 days + 1);
        court.expire(1, 255);
        require(court.expired() == 1 && vault.stakeOf(court.wallets(2)) == 3_880_000, "expired");
        court.demand(1);
        court.fault(1);
        require(vault.stakeOf(court.wallets(2)) == 3_876_120, "the price of a fault");
        court.demand(1);
        vm.warp(block.timestamp + 17 days);
        court.quit(2, 3);
        require(court.withdrawn() == 0, "paid while held");
        court.fault(1);
        court.quit(2, 3);
        require(court.withdrawn() == 2_904_183, "what the delegator has left of three parts in four");
        invariant_stakeIsConserved();
        invariant_bondsAreConserved();
        invariant_onlyTheGuiltyAreConvicted();
    }
}
