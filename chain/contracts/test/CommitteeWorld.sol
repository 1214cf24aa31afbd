// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {RegistryDouble, RewardsDouble, RolesDouble} from "./NetworkDouble.sol";
import {Appeals} from "../src/Appeals.sol";
import {Enrolment} from "../src/Enrolment.sol";
import {OwedActions} from "../src/OwedActions.sol";
import {Settlement} from "../src/Settlement.sol";
import {StakeToken} from "../src/StakeToken.sol";
import {VerifierStake} from "../src/VerifierStake.sol";
import {BlockSource} from "../src/beacon/BlockSource.sol";
import {IBeaconSource} from "../src/interfaces/IBeaconSource.sol";
import {IAppeals} from "../src/interfaces/IAppeals.sol";
import {IConduct} from "../src/interfaces/IConduct.sol";
import {IEraWindows} from "../src/interfaces/IEraWindows.sol";
import {IPausable} from "../src/interfaces/IPausable.sol";
import {IEnrolment} from "../src/interfaces/IEnrolment.sol";
import {IOwedActions} from "../src/interfaces/IOwedActions.sol";
import {IProviderRegistry} from "../src/interfaces/IProviderRegistry.sol";
import {IProviderRewardsManager} from "../src/interfaces/IProviderRewardsManager.sol";
import {IStandings} from "../src/interfaces/IStandings.sol";
import {IVerifierStake} from "../src/interfaces/IVerifierStake.sol";
import {Seats} from "../src/lib/Seats.sol";
import {Reveals} from "../src/settlement/Reveals.sol";
import {SettlementBase} from "../src/settlement/SettlementBase.sol";

/// A settlement over the double of the network's contracts, with verifiers that report what they are told to.
abstract contract CommitteeWorld is IPausable, IConduct {
    uint64 internal constant COMMIT = 600;
    uint64 internal constant REVEAL = 900;
    uint64 internal constant TIMEOUT = 300;
    uint128 internal constant STAKE = 100 ether;
    uint128 internal constant PENALTY = 1 ether;
    address internal constant TREASURY = address(0x7ea5);
    uint128 internal constant BOND = 10 ether;
    bytes32 internal constant ROOT = keccak256("root");

    RolesDouble internal roles;
    RegistryDouble internal registry;
    RewardsDouble internal rewards;
    StakeToken internal token;
    VerifierStake internal stake;
    Enrolment internal enrolment;
    OwedActions internal owed;
    Settlement internal settlement;
    Appeals internal appeals;
    IBeaconSource internal drand; // none, unless it is set before build
    address[] internal verifiers;
    address[] internal providers; // by number
    uint256 internal clock = 1_000_000;

    mapping(address verifier => mapping(uint256 number => uint256)) private _said;
    mapping(uint256 number => uint256) private _agreedOn;
    mapping(address verifier => bool) internal silent;
    mapping(uint64 era => mapping(uint32 cohort => mapping(uint8 seat => uint256[] words))) internal shownBy;
    bool public paused; // this contract stands for the one that pauses,
    mapping(address provider => bool) internal disliked; // and for the second criteria
    bool internal conductFails;

    function mayRise(address provider) external view returns (bool) {
        require(!conductFails, "not now");
        return !disliked[provider];
    }

    /// Deploys it. Verifiers and providers are of Era 2, which begins open.
    function build(uint256 nVerifiers, uint256 nProviders, uint8 seats, uint8 cohortSize, uint64 appealWindow)
        internal
    {
        vm.warp(clock);
        delete verifiers;
        delete providers;
        roles = new RolesDouble();
        registry = new RegistryDouble(roles);
        rewards = new RewardsDouble(roles, registry);
        token = new StakeToken();
        _deploy(seats, cohortSize, appealWindow);
        roles.addVerifier(address(owed));
        roles.addSlasher(address(owed));
        for (uint256 i = 0; i < nVerifiers; i++) {
            join(verifierOf(i), STAKE);
        }
        for (uint256 i = 0; i < nProviders; i++) {
            enrol(address(uint160(0xa100 + i)));
        }
        nextEra();
    }

    function _deploy(uint8 seats, uint8 cohortSize, uint64 appealWindow) private {
        uint256 n = vm.getNonce(address(this));
        address blocks = address(new BlockSource());
        address[] memory slashers = new address[](7);
        for (uint256 i = 0; i < 7; i++) {
            slashers[i] = vm.computeCreateAddress(address(this), n + 4 + i); // the settlement, and what is made next
        }
        IProviderRegistry reg = IProviderRegistry(address(registry));
        IProviderRewardsManager rew = IProviderRewardsManager(address(rewards));
        stake = new VerifierStake(
            VerifierStake.Contracts(token, TREASURY, rew), VerifierStake.Params(STAKE / 2, 21 days), slashers
        );
        enrolment = new Enrolment(reg, rew, IStandings(slashers[0]));
        owed = new OwedActions(reg, rew, IStandings(slashers[0]), this, IAppeals(slashers[1]), appealWindow);
        settlement = new Settlement(
            SettlementBase.Contracts(
                reg,
                rew,
                IVerifierStake(address(stake)),
                IEnrolment(address(enrolment)),
                IOwedActions(address(owed)),
                drand,
                IBeaconSource(blocks),
                this
            ),
            SettlementBase.Params(COMMIT, REVEAL, TIMEOUT, PENALTY, seats, cohortSize, slots())
        );
        appeals = new Appeals(
            Appeals.Contracts(
                IEraWindows(address(settlement)),
                IOwedActions(address(owed)),
                IVerifierStake(address(stake)),
                reg,
                token,
                TREASURY
            ),
            BOND
        );
        require(address(settlement) == slashers[0] && address(appeals) == slashers[1], "address");
    }

    function join(address verifier, uint128 amount) internal {
        token.mint(verifier, amount);
        vm.startPrank(verifier);
        token.approve(address(stake), amount);
        stake.register(amount);
        vm.stopPrank();
        verifiers.push(verifier);
    }

    function verifierOf(uint256 i) internal pure virtual returns (address) {
        return address(uint160(0x5100 + i));
    }

    function signerOf(address provider) internal pure virtual returns (address) {
        return provider;
    }

    function slots() internal pure virtual returns (uint16) {
        return 96;
    }

    /// The root over what a verifier passed in an Era.
    function rootOf(address, uint64) internal view virtual returns (bytes32) {
        return ROOT;
    }

    /// A provider of tier 6, in the registry and with a number.
    function enrol(address p) internal {
        registry.addProvider(RegistryDouble.ProviderParams(p, new address[](0), "", "", "", p));
        registry.force(p, RegistryDouble.TrustTier.Six);
        vm.prank(p);
        enrolment.setSigner(signerOf(p));
        providers.push(p);
    }

    function openEra() internal virtual {
        settlement.openEra();
    }

    /// The next Era begins and is opened, after all verifiers have committed to their secrets of it.
    function nextEra() internal {
        uint64 era = settlement.currentEra() + 1;
        for (uint256 i = 0; i < verifiers.length; i++) {
            pledge(verifiers[i], era);
        }
        rewards.nextEra();
        openEra();
    }

    function secret(address verifier, uint64 era) internal pure returns (bytes32) {
        return keccak256(abi.encode(verifier, era));
    }

    function pledge(address verifier, uint64 era) internal {
        bytes memory what = abi.encodePacked(
            "slark/v1/secret", block.chainid, address(settlement), verifier, era, secret(verifier, era)
        );
        vm.prank(verifier);
        settlement.commitSecret(era, keccak256(what) & ~bytes32(uint256(0xffff)));
    }

    function pass(uint256 time) internal {
        clock += time;
        vm.warp(clock);
    }

    /// All verifiers find this of a provider.
    function find(uint256 number, uint256 uptimeBp, uint256 samples) internal {
        _agreedOn[number] = uptimeBp << 10 | samples;
        for (uint256 i = 0; i < verifiers.length; i++) {
            delete _said[verifiers[i]][number];
        }
    }

    function findAll(uint256 uptimeBp) internal {
        for (uint256 i = 0; i < providers.length; i++) {
            find(i, uptimeBp, 96);
        }
    }

    /// One verifier says otherwise.
    function say(address verifier, uint256 number, uint256 uptimeBp, uint256 samples) internal {
        _said[verifier][number] = uptimeBp << 10 | samples | 1 << 24;
    }

    function placeOf(address verifier, uint64 era) internal view returns (uint16) {
        (address[] memory list,) = stake.membersAt(era);
        for (uint256 i = 0; i < list.length; i++) {
            if (list[i] == verifier) return uint16(i);
        }
        revert("no verifier");
    }

    /// The reference draw: the first member whose weights up to it exceed the draw.
    function holderOf(uint64 era, uint32 cohort, uint8 seat) internal view returns (uint16) {
        (, uint96[] memory weights) = stake.membersAt(era);
        uint256 total = 0;
        for (uint256 i = 0; i < weights.length; i++) {
            total += weights[i];
        }
        bytes32 tag = keccak256("slark/v1/seat");
        uint256 r = uint256(keccak256(abi.encode(tag, settlement.beaconOf(era), cohort, seat))) % total;
        for (uint16 i = 0; i < weights.length; i++) {
            if (r < weights[i]) return i;
            r -= weights[i];
        }
        revert("no holder");
    }

    function holders(uint64 era, uint32 cohort) internal view returns (uint16[] memory list) {
        list = new uint16[](settlement.seats());
        for (uint8 s = 0; s < list.length; s++) {
            list[s] = holderOf(era, cohort, s);
        }
    }

    function wordsOf(address verifier, uint64 era, uint32 cohort) internal view returns (uint256[] memory words) {
        uint256 size = settlement.cohortSize();
        words = new uint256[]((size + 9) / 10);
        for (uint256 i = 0; i < words.length; i++) {
            words[i] = uint256(uint16(era)) << 240;
        }
        for (uint256 i = 0; i < size; i++) {
            uint256 number = cohort * size + i;
            uint256 v = _said[verifier][number];
            if (v == 0) v = _agreedOn[number];
            words[i / 10] |= (v & 0xffffff) << (24 * (i % 10));
        }
    }

    /// The words that a cohort's seats showed, as finalise wants them: of what was said when it was shown.
    function shownOf(uint64 era, uint32 cohort) internal view returns (uint256[] memory all) {
        uint256 each = (uint256(settlement.cohortSize()) + 9) / 10;
        uint256 n = 0;
        all = new uint256[](settlement.seats() * each);
        for (uint8 s = 0; s < settlement.seats(); s++) {
            uint256[] storage words = shownBy[era][cohort][s];
            for (uint256 i = 0; i < words.length; i++) {
                all[n++] = words[i];
            }
        }
        assembly ("memory-safe") {
            mstore(all, n)
        }
    }

    /// What a verifier shows of an Era, in one batch.
    function opening(address verifier, uint64 era) internal view returns (Reveals.Opening memory o) {
        uint16 place = placeOf(verifier, era);
        uint32 cohorts = settlement.cohortsAt(era);
        uint8 seats = settlement.seats();
        Reveals.SeatWords[] memory list = new Reveals.SeatWords[](uint256(cohorts) * seats);
        uint256 n = 0;
        for (uint32 c = 0; c < cohorts; c++) {
            for (uint8 s = 0; s < seats; s++) {
                if (holderOf(era, c, s) != place) continue;
                list[n++] = Reveals.SeatWords(c, s, wordsOf(verifier, era, c));
            }
        }
        assembly ("memory-safe") {
            mstore(list, n)
        }
        Reveals.Batch[] memory batches = new Reveals.Batch[](1);
        batches[0] = Reveals.Batch(0, keccak256(abi.encode(list)));
        return Reveals.Opening(era, place, secret(verifier, era), rootOf(verifier, era), batches, 0, list);
    }

    function hashOf(address verifier, Reveals.Opening memory o) internal view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("slark/v1/verdicts"),
                block.chainid,
                address(settlement),
                o.era,
                verifier,
                o.secret,
                o.transcriptsRoot,
                keccak256(abi.encode(o.batches))
            )
        );
    }

    function commit(address verifier, Reveals.Opening memory o) internal {
        vm.prank(verifier);
        settlement.commitVerdicts(o.era, hashOf(verifier, o));
    }

    function show(address verifier, Reveals.Opening memory o) internal {
        vm.prank(verifier);
        settlement.reveal(o);
        for (uint256 i = 0; i < o.seats.length; i++) {
            shownBy[o.era][o.seats[i].cohort][o.seats[i].seat] = o.seats[i].words;
        }
    }

    /// The running Era ends, and all verifiers that are not silent reveal what they found of it. The reveal window is open after it.
    function report() internal returns (uint64 era) {
        era = settlement.currentEra();
        nextEra();
        commitAll(era);
        pass(COMMIT + 1);
        revealAll(era);
    }

    function commitAll(uint64 era) internal {
        for (uint256 i = 0; i < verifiers.length; i++) {
            if (stake.isVerifierAt(verifiers[i], era)) commit(verifiers[i], opening(verifiers[i], era));
        }
    }

    function revealAll(uint64 era) internal {
        for (uint256 i = 0; i < verifiers.length; i++) {
            if (silent[verifiers[i]] || !stake.isVerifierAt(verifiers[i], era)) continue;
            show(verifiers[i], opening(verifiers[i], era));
        }
    }

    function finalise(uint64 era) internal {
        for (uint32 c = 0; c < settlement.cohortsAt(era); c++) {
            settlement.finalise(era, c, holders(era, c), shownOf(era, c));
        }
    }

    /// Has everything done that was owed since.
    function doOwed(uint256 since) internal {
        uint256 n = owed.owedCount();
        for (uint256 id = since + 1; id <= n; id++) {
            if (owed.owed(id).kind == OwedActions.Kind.None) continue;
            retry(id, id);
        }
    }

    function retry(uint256 first, uint256 last) internal {
        uint256[] memory ids = new uint256[](last - first + 1);
        for (uint256 i = 0; i < ids.length; i++) {
            ids[i] = first + i;
        }
        owed.settleOwed(ids);
    }

    /// A whole Era: reported, settled and carried out.
    function settle() internal returns (uint64 era) {
        uint256 before = owed.owedCount();
        era = report();
        finalise(era);
        doOwed(before);
    }

    function tier(uint256 number) internal view returns (uint8) {
        return uint8(registry.getProviderTrustTier(providers[number])) + 1;
    }
}
