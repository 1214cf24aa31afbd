// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SettlementBase} from "./SettlementBase.sol";

/// @title Secrets
/// @notice What a verifier's schedule of an Era derives from: a secret of its own, bound before the Era begins, when nobody knows the
/// beacon, and shown with its verdicts, so that anyone can hold it to its schedule afterwards.
///
/// hash = keccak256("slark/v1/secret" ‖ chainid ‖ this ‖ verifier ‖ u64 era ‖ secret), packed, with its last two bytes zero
///
/// A hash lies where that of four Eras before did, with the Era in the bytes that are left: what is shown is in the events.
abstract contract Secrets is SettlementBase {
    event SecretCommitted(uint64 indexed era, address indexed verifier, bytes32 hash);

    error ZeroHash();
    error EraHasBegun(uint64 era, uint64 current);
    error EraTooFar(uint64 era, uint64 next);
    error SecretAlreadyCommitted(address verifier, uint64 era);
    error NoSecretCommitted(address verifier, uint64 era);
    error WrongSecret(address verifier, uint64 era);

    uint256 private constant TAG = 0xffff;

    mapping(uint256 turn => mapping(address verifier => uint256)) private _pledges; // by the Era modulo 4

    /// @notice Binds the caller to a secret for the next Era. Once for each Era; whoever does not verify in it gains and loses nothing.
    function commitSecret(uint64 era, bytes32 hash) external {
        uint64 current = currentEra();
        if (era <= current) revert EraHasBegun(era, current);
        if (era != current + 1) revert EraTooFar(era, current + 1);
        uint256 bound = uint256(hash) & ~TAG;
        if (bound == 0) revert ZeroHash();
        if (pledgeOf(era, msg.sender) != 0) revert SecretAlreadyCommitted(msg.sender, era);
        _pledges[era & 3][msg.sender] = bound | era & TAG;
        emit SecretCommitted(era, msg.sender, bytes32(bound));
    }

    /// @notice The hash that a verifier has bound itself to in an Era, or zero. Of an Era until the second after it.
    function pledgeOf(uint64 era, address verifier) public view returns (bytes32) {
        uint256 word = _pledges[era & 3][verifier];
        return word & TAG == era & TAG ? bytes32(word & ~TAG) : bytes32(0);
    }

    /// @dev Reverts unless the secret is the one that the verifier bound itself to.
    function _requireSecret(uint64 era, address verifier, bytes32 secret) internal view {
        bytes32 bound = pledgeOf(era, verifier);
        if (bound == 0) revert NoSecretCommitted(verifier, era);
        bytes32 hash =
            keccak256(abi.encodePacked("slark/v1/secret", block.chainid, address(this), verifier, era, secret));
        if (uint256(hash) & ~TAG != uint256(bound) || secret == 0) revert WrongSecret(verifier, era);
    }
}
