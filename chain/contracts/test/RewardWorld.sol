// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {CommitteeWorld} from "./CommitteeWorld.sol";
import {Signing} from "./Signing.sol";
import {Trees} from "./Trees.sol";
import {RewardClaims} from "../src/RewardClaims.sol";
import {IAccessControlManager} from "../src/interfaces/IAccessControlManager.sol";
import {IEnrolment} from "../src/interfaces/IEnrolment.sol";
import {IPausable} from "../src/interfaces/IPausable.sol";
import {IVerdictFacts} from "../src/interfaces/IVerdictFacts.sol";
import {IVerifierStake} from "../src/interfaces/IVerifierStake.sol";
import {Job, Start, Commit} from "../src/lib/Messages.sol";
import {Work} from "../src/lib/Work.sol";
import {RewardTerms} from "../src/rewards/RewardTerms.sol";

/// A settlement with rewards, whose verifiers have signed challenges to show: of each provider's devices 0 and 1 in so many slots.
abstract contract RewardWorld is CommitteeWorld, Signing {
    uint16 internal constant SLOTS = 5;
    uint32 internal constant WINDOW = 4000;
    uint128 internal constant EACH = 1000 ether;
    uint128 internal constant FINE = 2 ether;

    RewardClaims internal claims;
    mapping(address verifier => mapping(uint64 era => bytes32)) private _roots;
    /// Which passes a verifier says it has, a bit for each slot of device 0, then of device 1; and which of them it can show.
    mapping(address verifier => mapping(uint256 number => uint256)) internal hides;
    uint256 internal passed = (1 << SLOTS) - 1;

    function verifierOf(uint256 i) internal pure override returns (address) {
        return vm.addr(1000 + i);
    }

    function signerOf(address provider) internal pure override returns (address) {
        return vm.addr(uint256(uint160(provider)));
    }

    function slots() internal pure override returns (uint16) {
        return SLOTS;
    }

    function rootOf(address verifier, uint64 era) internal view override returns (bytes32) {
        bytes32 root = _roots[verifier][era];
        return root == 0 ? ROOT : root;
    }

    function keyOf(address verifier) internal view returns (uint256) {
        for (uint256 i = 0; i < verifiers.length; i++) {
            if (verifiers[i] == verifier) return 1000 + i;
        }
        revert("no verifier");
    }

    function terms() internal pure returns (RewardTerms.Terms memory) {
        return RewardTerms.Terms(WINDOW, 1, 10, uint48(FINE / 1e15), uint48(STAKE / 1e15));
    }

    function buildRewards(uint256 nVerifiers, uint256 nProviders, uint8 seats, uint8 cohortSize) internal {
        build(nVerifiers, nProviders, seats, cohortSize, 0);
        claims = new RewardClaims(
            RewardClaims.Contracts(
                IAccessControlManager(address(roles)),
                token,
                IVerdictFacts(address(settlement)),
                IVerifierStake(address(stake)),
                IEnrolment(address(enrolment)),
                IPausable(address(this))
            ),
            terms()
        );
        require(stake.isSlasher(address(claims)), "its place");
        for (uint256 i = 0; i < providers.length; i++) {
            find(i, 10_000, SLOTS);
        }
    }

    function fund(uint64 era) internal {
        token.mint(address(this), EACH);
        token.approve(address(claims), EACH);
        claims.fund(era, 1, EACH);
    }

    /// The running Era ends and is revealed, and the one after the next begins, whose beacon draws.
    function toClaims() internal returns (uint64 era) {
        era = settlement.currentEra();
        nextEra();
        for (uint256 i = 0; i < verifiers.length; i++) {
            _roots[verifiers[i]][era] = Trees.head(leaves(verifiers[i], era));
        }
        commitAll(era);
        pass(COMMIT + 1);
        revealAll(era);
        pass(REVEAL + 1);
        finalise(era);
        nextEra();
    }

    function job(address verifier, uint64 era, uint256 number, uint256 place) internal view returns (Job memory j) {
        address p = providers[number];
        j = Job({
            provider: p,
            signer: signerOf(p),
            verifier: verifier,
            device: Work.deviceId(p, uint8(place / SLOTS)),
            era: era,
            counter: uint64(place + 1),
            slot: uint32(place % SLOTS),
            kind: 1,
            size: 256,
            rounds: 1,
            openings: 1,
            matrixSeed: Work.matrixSeed(address(settlement), era, settlement.beaconOf(era))
        });
    }

    /// What the protocol's section 8 makes of the secret: the plain form of HMAC.
    function derive(string memory name, bytes32 key, Job memory j) internal view returns (bytes32) {
        bytes32 tag;
        assembly ("memory-safe") {
            tag := mload(add(name, 32))
        }
        bytes memory context = abi.encodePacked(
            uint64(block.chainid),
            address(settlement),
            settlement.beaconOf(j.era),
            j.verifier,
            j.provider,
            j.device,
            j.era,
            j.counter
        );
        bytes memory inner = new bytes(64);
        bytes memory outer = new bytes(64);
        for (uint256 i = 0; i < 64; i++) {
            bytes1 k = i < 32 ? key[i] : bytes1(0);
            (inner[i], outer[i]) = (k ^ 0x36, k ^ 0x5c);
        }
        return sha256(abi.encodePacked(outer, sha256(abi.encodePacked(inner, tag, context))));
    }

    function signed(Job memory j)
        internal
        view
        returns (Start memory start, Commit memory commit, bytes32 link, bytes32 challenge)
    {
        bytes32 key = secret(j.verifier, j.era);
        start = Start(
            keccak256("ready"),
            derive("slark/v1/seed", key, j),
            sha256(abi.encodePacked(bytes32("slark/v1/positions-commit"), derive("slark/v1/positions-key", key, j))),
            1,
            ""
        );
        challenge = signStart(address(settlement), j, start, keyOf(j.verifier));
        commit = Commit(keccak256(abi.encode("root", j.counter)), "");
        link = signCommit(address(settlement), j, challenge, commit, uint256(uint160(j.provider)));
    }

    /// The places that a verifier says it has a pass at.
    function places() internal view returns (uint256[] memory list) {
        list = new uint256[](2 * SLOTS);
        uint256 n = 0;
        for (uint256 i = 0; i < 2 * SLOTS; i++) {
            if (passed >> i & 1 == 1) list[n++] = i;
        }
        assembly ("memory-safe") {
            mstore(list, n)
        }
    }

    function passLeaves(address verifier, uint64 era, uint256 number) internal view returns (bytes32[] memory out) {
        uint256[] memory list = places();
        out = new bytes32[](list.length);
        for (uint256 i = 0; i < list.length; i++) {
            bytes32 link = keccak256(abi.encode("nothing", verifier, number, i));
            if (hides[verifier][number] >> list[i] & 1 == 0) (,, link,) = signed(job(verifier, era, number, list[i]));
            out[i] = sha256(abi.encodePacked(bytes1(0x00), link));
        }
    }

    function listOf() internal view returns (bytes memory out) {
        for (uint8 d = 0; d < 2; d++) {
            uint256 mask = passed >> (d * SLOTS) & ((1 << SLOTS) - 1);
            if (mask == 0) continue;
            uint256 b = 0;
            for (uint256 s = 0; s < SLOTS; s++) {
                if (mask >> s & 1 == 1) b |= 0x80 >> s;
            }
            out = abi.encodePacked(out, d, uint8(b));
        }
    }

    function leaves(address verifier, uint64 era) internal view returns (bytes32[] memory out) {
        out = new bytes32[](providers.length);
        for (uint32 n = 0; n < out.length; n++) {
            bytes32 root = Trees.head(passLeaves(verifier, era, n));
            out[n] = sha256(abi.encodePacked(bytes1(0x00), n, listOf(), root));
        }
    }

    /// What a verifier shows of the pass at a place of a provider's list.
    function shownOf(address verifier, uint64 era, uint256 number, uint256 i)
        internal
        view
        returns (RewardClaims.Shown memory s)
    {
        bytes32[] memory own = passLeaves(verifier, era, number);
        s.list = listOf();
        (s.root, s.passPath) = (Trees.head(own), Trees.path(own, i));
        s.path = Trees.path(leaves(verifier, era), number);
        s.job = job(verifier, era, number, places()[i]);
        (s.start, s.commit,,) = signed(s.job);
    }

    /// The draw as the page writes it: of which provider, which sample, and the chance that chooses the pass.
    function drawn(uint64 era, uint32 cohort, uint8 seat, uint8 i)
        internal
        view
        returns (uint256 number, uint256 sample, uint64 chance)
    {
        (bytes32 by,) = claims.drawOf(era);
        uint256 d = uint256(keccak256(abi.encode(keccak256("slark/v1/claim"), by, era, cohort, seat, i)));
        uint256 size = settlement.cohortSize();
        uint256 n = providers.length - cohort * size;
        number = cohort * size + uint64(d) % (n < size ? n : size);
        return (number, uint64(d >> 64), uint64(d >> 128));
    }

    /// An honest claim of one seat, whose verdicts are 100 % of SLOTS samples.
    function seatOf(address verifier, uint64 era, uint32 cohort, uint8 seat)
        internal
        view
        returns (RewardClaims.Seat memory s)
    {
        (uint256 number,, uint64 chance) = drawn(era, cohort, seat, 0);
        s = RewardClaims.Seat(cohort, seat, wordsOf(verifier, era, cohort), new RewardClaims.Shown[](1));
        s.shown[0] = shownOf(verifier, era, number, chance % places().length);
    }

    function bound(address verifier, uint64 era) internal view returns (RewardClaims.Bound memory) {
        bytes32 batches = keccak256(abi.encode(opening(verifier, era).batches));
        return RewardClaims.Bound(era, placeOf(verifier, era), secret(verifier, era), rootOf(verifier, era), batches);
    }

    function one(RewardClaims.Seat memory s) internal pure returns (RewardClaims.Seat[] memory list) {
        list = new RewardClaims.Seat[](1);
        list[0] = s;
    }

    function holder(uint64 era, uint32 cohort, uint8 seat) internal view returns (address) {
        (address[] memory list,) = stake.membersAt(era);
        return list[holderOf(era, cohort, seat)];
    }
}
