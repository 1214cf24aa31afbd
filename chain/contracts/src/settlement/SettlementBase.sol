// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IConduct} from "../interfaces/IConduct.sol";
import {IEnrolment} from "../interfaces/IEnrolment.sol";
import {IOwedActions} from "../interfaces/IOwedActions.sol";
import {IProviderRegistry} from "../interfaces/IProviderRegistry.sol";
import {IBeaconSource} from "../interfaces/IBeaconSource.sol";
import {IEraFacts} from "../interfaces/IEraFacts.sol";
import {IProviderRewardsManager} from "../interfaces/IProviderRewardsManager.sol";
import {IVerifierStake} from "../interfaces/IVerifierStake.sol";

/// @title SettlementBase
/// @notice The contracts and numbers every part of Settlement works with. None of them can be changed: another
/// version is another contract, to which the admin gives the roles.
abstract contract SettlementBase is IEraFacts {
    /// @param verifiers who verifies, and their stake
    /// @param enrolment providers' numbers and signers
    /// @param owed has done what is decided
    /// @param drand verified rounds; zero where the chain has no BLS precompiles
    /// @param blocks the last resort
    /// @param conduct is asked before a promotion; zero: nobody is
    struct Contracts {
        IProviderRegistry registry;
        IProviderRewardsManager rewards;
        IVerifierStake verifiers;
        IEnrolment enrolment;
        IOwedActions owed;
        IBeaconSource drand;
        IBeaconSource blocks;
        IConduct conduct;
    }

    /// @param commitWindow seconds in which verdicts of an Era are committed to, after it was seen to be over
    /// @param revealWindow seconds after it in which they are revealed
    /// @param beaconTimeout seconds after an Era's start from when it may be opened without drand
    /// @param silentPenalty of a verifier's stake for a seat that it did not reveal, 1e-18 tokens
    /// @param seats of a cohort's committee, 1 to 15
    /// @param cohortSize providers of a cohort, 1 to 60
    /// @param slots challenges of a device by a verifier in an Era
    struct Params {
        uint64 commitWindow;
        uint64 revealWindow;
        uint64 beaconTimeout;
        uint128 silentPenalty;
        uint8 seats;
        uint8 cohortSize;
        uint16 slots;
    }

    error ZeroAddress();
    error BadParams(string name);
    error EraNotStarted();

    IProviderRegistry public immutable registry;
    IProviderRewardsManager public immutable rewards;
    IVerifierStake public immutable verifiers;
    IEnrolment public immutable enrolment;
    IOwedActions public immutable owed;
    /// @notice The source of beacons; zero if there is the fallback alone.
    IBeaconSource public immutable drand;
    /// @notice The source where there is no drand, and when neither a round comes nor a secret.
    IBeaconSource public immutable blocks;
    /// @notice The second criteria, which may slow a promotion; zero: there are none.
    IConduct public immutable conduct;

    uint64 public immutable commitWindow;
    uint64 public immutable revealWindow;
    uint64 public immutable beaconTimeout;
    uint128 public immutable silentPenalty;
    uint8 public immutable seats;
    uint8 public immutable cohortSize;
    uint16 public immutable slots;

    constructor(Contracts memory c, Params memory p) {
        if (address(c.registry) == address(0) || address(c.rewards) == address(0)) revert ZeroAddress();
        if (address(c.verifiers) == address(0) || address(c.blocks) == address(0)) revert ZeroAddress();
        if (address(c.enrolment) == address(0) || address(c.owed) == address(0)) revert ZeroAddress();
        if (p.commitWindow == 0) revert BadParams("commitWindow");
        if (p.revealWindow == 0) revert BadParams("revealWindow");
        if (address(c.drand) != address(0) && p.beaconTimeout == 0) revert BadParams("beaconTimeout");
        if (p.seats == 0 || p.seats > 15) revert BadParams("seats");
        if (p.cohortSize == 0 || p.cohortSize > 60) revert BadParams("cohortSize");
        if (p.slots == 0) revert BadParams("slots");
        (registry, rewards, verifiers) = (c.registry, c.rewards, c.verifiers);
        (enrolment, owed, drand, blocks) = (c.enrolment, c.owed, c.drand, c.blocks);
        conduct = c.conduct;
        (commitWindow, revealWindow) = (p.commitWindow, p.revealWindow);
        beaconTimeout = p.beaconTimeout;
        silentPenalty = p.silentPenalty;
        (seats, cohortSize, slots) = (p.seats, p.cohortSize, p.slots);
    }

    /// @notice The Era now running, as the rewards manager counts; 0 before the first.
    function currentEra() public view override returns (uint64) {
        return uint64(rewards.getCurrentEra());
    }

    /// @notice The provider's signer in an Era, or the zero address.
    function signerAt(address provider, uint64 era) external view override returns (address) {
        return enrolment.signerAt(provider, era);
    }

    /// @notice Whether `account` verifies in `era`.
    function isVerifierAt(address account, uint64 era) external view override returns (bool) {
        return verifiers.isVerifierAt(account, era);
    }
}
