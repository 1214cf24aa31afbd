// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SettlementBase} from "./SettlementBase.sol";

/// @title Secrets
/// @notice What a verifier's schedule of an Era derives from: a secret of its own, bound before the Era begins, when nobody knows the
/// beacon, and shown with its reports, so that anyone can hold it to its schedule afterwards.
abstract contract Secrets is SettlementBase {
    struct Pledge {
        bytes32 hash; // zero: none
        bytes32 secret; // zero: not shown
    }

    event SecretCommitted(uint64 indexed era, address indexed verifier, bytes32 hash);
    event SecretRevealed(uint64 indexed era, address indexed verifier, bytes32 secret);

    error ZeroHash();
    error EraHasBegun(uint64 era, uint64 current);
    error SecretAlreadyCommitted(address verifier, uint64 era);
    error NoSecretCommitted(address verifier, uint64 era);
    error WrongSecret(address verifier, uint64 era);

    mapping(uint64 era => mapping(address verifier => Pledge)) private _pledges;

    /// @notice Binds the caller to a secret for an Era that has not begun. Once for each Era; whoever does not verify in it
    /// gains and loses nothing.
    /// @param hash keccak256("slark/v1/secret" ‖ chainid ‖ this ‖ verifier ‖ u64 era ‖ secret), packed
    function commitSecret(uint64 era, bytes32 hash) external {
        uint64 current = currentEra();
        if (era <= current) revert EraHasBegun(era, current);
        if (hash == 0) revert ZeroHash();
        if (_pledges[era][msg.sender].hash != 0) revert SecretAlreadyCommitted(msg.sender, era);
        _pledges[era][msg.sender].hash = hash;
        emit SecretCommitted(era, msg.sender, hash);
    }

    /// @notice What a verifier has bound itself to in an Era, and shown.
    function secretOf(uint64 era, address verifier) external view returns (Pledge memory) {
        return _pledges[era][verifier];
    }

    /// @dev Reverts unless the secret is the one that the verifier bound itself to; keeps it.
    function _reveal(uint64 era, address verifier, bytes32 secret) internal {
        Pledge storage p = _pledges[era][verifier];
        if (p.hash == 0) revert NoSecretCommitted(verifier, era);
        if (p.secret == secret && secret != 0) return; // shown before
        bytes32 hash =
            keccak256(abi.encodePacked("slark/v1/secret", block.chainid, address(this), verifier, era, secret));
        if (hash != p.hash || secret == 0) revert WrongSecret(verifier, era);
        p.secret = secret;
        emit SecretRevealed(era, verifier, secret);
    }
}
