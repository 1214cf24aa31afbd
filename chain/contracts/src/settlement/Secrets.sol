// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SettlementBase} from "./SettlementBase.sol";

/// @title Secrets
/// @notice What a verifier's schedule of an Era derives from: a secret of its own, bound before the Era begins, when nobody knows the
/// beacon, and shown with its verdicts, so that anyone can hold it to its schedule afterwards.
abstract contract Secrets is SettlementBase {
    struct Pledge {
        bytes32 bound; // the hash; the secret itself once it is shown; zero: none
        bytes32 transcriptsRoot; // zero: not shown
    }

    event SecretCommitted(uint64 indexed era, address indexed verifier, bytes32 hash);
    event SecretRevealed(uint64 indexed era, address indexed verifier, bytes32 secret, bytes32 transcriptsRoot);

    error ZeroHash();
    error EraHasBegun(uint64 era, uint64 current);
    error SecretAlreadyCommitted(address verifier, uint64 era);
    error NoSecretCommitted(address verifier, uint64 era);
    error WrongSecret(address verifier, uint64 era);
    error WrongRoot(address verifier, uint64 era);

    mapping(uint64 era => mapping(address verifier => Pledge)) private _pledges;

    /// @notice Binds the caller to a secret for an Era that has not begun. Once for each Era; whoever does not verify in it
    /// gains and loses nothing.
    /// @param hash keccak256("slark/v1/secret" ‖ chainid ‖ this ‖ verifier ‖ u64 era ‖ secret), packed
    function commitSecret(uint64 era, bytes32 hash) external {
        uint64 current = currentEra();
        if (era <= current) revert EraHasBegun(era, current);
        if (hash == 0) revert ZeroHash();
        if (_pledges[era][msg.sender].bound != 0) revert SecretAlreadyCommitted(msg.sender, era);
        _pledges[era][msg.sender].bound = hash;
        emit SecretCommitted(era, msg.sender, hash);
    }

    /// @notice What a verifier has bound itself to in an Era: the hash, and after it has shown them its secret and transcripts' root.
    function secretOf(uint64 era, address verifier)
        external
        view
        returns (bytes32 hash, bytes32 secret, bytes32 transcriptsRoot)
    {
        Pledge storage p = _pledges[era][verifier];
        if (p.transcriptsRoot == 0) return (p.bound, 0, 0);
        return (_secretHash(era, verifier, p.bound), p.bound, p.transcriptsRoot);
    }

    /// @dev Reverts unless the secret is the one that the verifier bound itself to; keeps it and the root. The secret takes the place
    /// of its hash, which costs a quarter of another word.
    function _show(uint64 era, address verifier, bytes32 secret, bytes32 transcriptsRoot) internal {
        Pledge storage p = _pledges[era][verifier];
        if (p.bound == 0) revert NoSecretCommitted(verifier, era);
        if (p.transcriptsRoot != 0) {
            if (p.bound != secret) revert WrongSecret(verifier, era);
            if (p.transcriptsRoot != transcriptsRoot) revert WrongRoot(verifier, era);
            return; // with an earlier batch
        }
        if (_secretHash(era, verifier, secret) != p.bound || secret == 0) revert WrongSecret(verifier, era);
        if (transcriptsRoot == 0) revert ZeroHash();
        (p.bound, p.transcriptsRoot) = (secret, transcriptsRoot);
        emit SecretRevealed(era, verifier, secret, transcriptsRoot);
    }

    function _secretHash(uint64 era, address verifier, bytes32 secret) private view returns (bytes32) {
        return keccak256(abi.encodePacked("slark/v1/secret", block.chainid, address(this), verifier, era, secret));
    }
}
