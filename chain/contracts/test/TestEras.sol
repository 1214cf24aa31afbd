// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEraFacts} from "../src/interfaces/IEraFacts.sol";

/// The vectors' network: its beacon, signer and verifier, which no real settlement would draw. It stands at the address
/// that the vectors were signed for.
contract TestEras is IEraFacts {
    uint64 public currentEra;
    mapping(uint64 => bytes32) public beaconOf;
    mapping(address => mapping(uint64 => address)) public signerAt;
    mapping(address => mapping(uint64 => bool)) public isVerifierAt;

    function set(uint64 era, bytes32 beacon, address provider, address signer, address verifier) external {
        currentEra = era;
        beaconOf[era] = beacon;
        signerAt[provider][era] = signer;
        isVerifierAt[verifier][era] = true;
    }

    function appoint(uint64 era, address provider, address signer, address verifier) external {
        signerAt[provider][era] = signer;
        isVerifierAt[verifier][era] = true;
    }

    function pass(uint64 eras) external {
        currentEra += eras;
    }
}
