// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Bls
/// @notice BLS signatures on BLS12-381 with signatures in G1 and keys in G2, checked with the precompiles of EIP-2537
/// (https://eips.ethereum.org/EIPS/eip-2537, since Prague). Points are encoded as there: coordinates of 64 bytes, G1 x ‖ y,
/// G2 x.c0 ‖ x.c1 ‖ y.c0 ‖ y.c1. The message goes to the curve as RFC 9380 has it, suite BLS12381G1_XMD:SHA-256_SSWU_RO_.
/// @dev The pairing precompile refuses points off the curve, outside the subgroup, and coordinates not below p, so that a
/// signature has one form.
library Bls {
    uint256 internal constant G1_LENGTH = 128;
    uint256 internal constant G2_LENGTH = 256;

    address private constant MODEXP = address(0x05);
    address private constant G1_ADD = address(0x0b);
    address private constant PAIRING = address(0x0f);
    address private constant MAP_FP_TO_G1 = address(0x10);

    /// @dev The domain of drand's scheme bls-unchained-g1-rfc9380.
    bytes private constant DST = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_";
    bytes private constant P =
        hex"1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab";
    /// @dev The generator of G2, negated.
    bytes private constant NEGATED_G2 =
        hex"00000000000000000000000000000000024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb80000000000000000000000000000000013e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e000000000000000000000000000000000d1b3cc2c7027888be51d9ef691d77bcb679afda66c73f17f9ee3837a55024f78c71363275a75d75d86bab79f74782aa0000000000000000000000000000000013fa4d4a0ad8b1ce186ed5061789213d993923066dddaf1040bc3ff59f825c78df74f2d75467e25e0f55f8a00fa030ed";

    error PrecompileFailed(address precompile);

    /// @notice Whether `signature` is that of `key` over `message`: e(signature, -G2) e(H(message), key) = 1.
    function verify(bytes memory key, bytes32 message, bytes memory signature) internal view returns (bool) {
        if (key.length != G2_LENGTH || signature.length != G1_LENGTH) return false;
        bytes memory input = abi.encodePacked(signature, NEGATED_G2, hashToG1(message), key);
        (bool ok, bytes memory out) = PAIRING.staticcall(input);
        return ok && out.length == 32 && abi.decode(out, (uint256)) == 1;
    }

    /// @notice The point of G1 that a message stands for (RFC 9380, section 3, hash_to_curve).
    function hashToG1(bytes32 message) internal view returns (bytes memory) {
        bytes memory dst = abi.encodePacked(DST, uint8(DST.length));
        // expand_message_xmd to 128 bytes: section 5.3.1.
        bytes32 b0 = sha256(abi.encodePacked(bytes32(0), bytes32(0), message, uint16(128), uint8(0), dst));
        bytes32 b1 = sha256(abi.encodePacked(b0, uint8(1), dst));
        bytes32 b2 = sha256(abi.encodePacked(b0 ^ b1, uint8(2), dst));
        bytes32 b3 = sha256(abi.encodePacked(b0 ^ b2, uint8(3), dst));
        bytes32 b4 = sha256(abi.encodePacked(b0 ^ b3, uint8(4), dst));
        return _call(
            G1_ADD,
            abi.encodePacked(
                _call(MAP_FP_TO_G1, _field(b1, b2), G1_LENGTH), _call(MAP_FP_TO_G1, _field(b3, b4), G1_LENGTH)
            ),
            G1_LENGTH
        );
    }

    /// @notice Whether the chain has the precompiles: the point at infinity added to itself is there.
    function supported() internal view returns (bool) {
        (bool ok, bytes memory out) = G1_ADD.staticcall(new bytes(2 * G1_LENGTH));
        return ok && out.length == G1_LENGTH;
    }

    /// @dev 64 bytes as a number modulo p, in 64 bytes.
    function _field(bytes32 high, bytes32 low) private view returns (bytes memory) {
        bytes memory input = abi.encodePacked(uint256(64), uint256(1), uint256(48), high, low, uint8(1), P);
        return abi.encodePacked(bytes16(0), _call(MODEXP, input, 48));
    }

    function _call(address precompile, bytes memory input, uint256 length) private view returns (bytes memory) {
        (bool ok, bytes memory out) = precompile.staticcall(input);
        if (!ok || out.length != length) revert PrecompileFailed(precompile);
        return out;
    }
}
