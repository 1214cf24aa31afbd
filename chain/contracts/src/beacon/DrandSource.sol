// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBeaconSource} from "../interfaces/IBeaconSource.sol";
import {Bls} from "../lib/Bls.sol";

/// @title DrandSource
/// @notice Rounds of a drand network of the scheme bls-unchained-g1-rfc9380, such as quicknet: a threshold of its members signs
/// the number of the round, when it is due and not before, and the signature is the randomness. There is one signature a round and
/// key, so whoever brings it has nothing to choose.
/// @dev Needs the precompiles of EIP-2537; the constructor refuses a chain without them.
contract DrandSource is IBeaconSource {
    error NoBlsPrecompiles();
    error BadKey();
    error ZeroPeriod();
    error BadSignature(uint64 round);

    /// @notice When round 1 was due (Unix seconds).
    uint64 public immutable genesis;
    /// @notice Seconds from round to round.
    uint64 public immutable period;
    bytes private _key;

    /// @param key the network's public key in G2, 256 bytes as in Bls
    constructor(bytes memory key, uint64 genesis_, uint64 period_) {
        if (!Bls.supported()) revert NoBlsPrecompiles();
        if (key.length != Bls.G2_LENGTH || keccak256(key) == keccak256(new bytes(Bls.G2_LENGTH))) revert BadKey();
        if (period_ == 0) revert ZeroPeriod();
        _key = key;
        genesis = genesis_;
        period = period_;
    }

    /// @notice The network's public key.
    function publicKey() external view returns (bytes memory) {
        return _key;
    }

    /// @notice The first round due at `start` or after it: nobody knows it before.
    function roundFor(uint64 start) public view override returns (uint64) {
        if (start <= genesis) return 1;
        return (start - genesis + period - 1) / period + 1;
    }

    /// @notice Hash of the round's signature, 128 bytes in G1; reverts if it is not the one.
    function randomness(uint64 round, bytes calldata signature) external view override returns (bytes32) {
        if (!Bls.verify(_key, sha256(abi.encodePacked(round)), signature)) revert BadSignature(round);
        return keccak256(signature);
    }
}
