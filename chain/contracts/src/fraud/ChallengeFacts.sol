// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IConvictions} from "../interfaces/IConvictions.sol";
import {IEraFacts} from "../interfaces/IEraFacts.sol";
import {Messages, Job, Start, Commit} from "../lib/Messages.sol";
import {Work} from "../lib/Work.sol";

/// @title ChallengeFacts
/// @notice Whether a Start and a Commit are those of a challenge of this network: what every kind of evidence begins with
/// (docs/protocol.md, section 15.1). What does not hold reverts; nothing here convicts.
abstract contract ChallengeFacts {
    /// @notice What the signed messages of a challenge hash to.
    struct Facts {
        bytes32 domain;
        bytes32 job;
        bytes32 challenge; // link of Start
        bytes32 commit; // link of Commit
    }

    error ZeroAddress();
    error NotEraSigner(address signer, address appointed);
    error NotEraVerifier(address verifier, uint64 era);
    error NotEraMatrix(bytes32 matrixSeed, bytes32 wanted);
    error NotDevice(bytes32 device, bytes32 wanted);
    error EraNotOpened(uint64 era);

    /// @notice Whose network it is: its address is in every signature.
    IEraFacts public immutable settlement;
    /// @notice Who punishes.
    IConvictions public immutable convictions;

    constructor(IEraFacts settlement_, IConvictions convictions_) {
        if (address(settlement_) == address(0) || address(convictions_) == address(0)) revert ZeroAddress();
        (settlement, convictions) = (settlement_, convictions_);
    }

    /// @dev The facts, or a revert.
    function _facts(Job calldata job, uint8 deviceIndex, Start calldata start, Commit calldata commit)
        internal
        view
        returns (Facts memory f)
    {
        _requireOurs(job, deviceIndex);
        f.domain = Messages.domain(address(settlement));
        f.job = Messages.jobHash(job);
        f.challenge = Messages.startLink(f.domain, f.job, start, job.verifier);
        f.commit = Messages.commitLink(f.domain, f.job, f.challenge, commit, job.signer);
    }

    /// @dev Reverts unless the job is valid, and of this network and its Era.
    function _requireOurs(Job calldata job, uint8 deviceIndex) private view {
        Work.requireValid(job);
        convictions.requireTimely(job.era);
        bytes32 device = Work.deviceId(job.provider, deviceIndex);
        if (job.device != device) revert NotDevice(job.device, device);
        address signer = settlement.signerAt(job.provider, job.era);
        if (job.signer != signer) revert NotEraSigner(job.signer, signer);
        if (!settlement.isVerifierAt(job.verifier, job.era)) revert NotEraVerifier(job.verifier, job.era);
        bytes32 beacon = settlement.beaconOf(job.era);
        if (beacon == bytes32(0)) revert EraNotOpened(job.era);
        bytes32 seed = Work.matrixSeed(address(settlement), job.era, beacon);
        if (job.matrixSeed != seed) revert NotEraMatrix(job.matrixSeed, seed);
    }
}
