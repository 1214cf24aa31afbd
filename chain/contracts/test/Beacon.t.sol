// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {BlockSource} from "../src/beacon/BlockSource.sol";
import {DrandSource} from "../src/beacon/DrandSource.sol";

/// The key and a round of drand's quicknet (chain 52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971), from its
/// public interface, with the points decompressed.
/// forge-config: default.evm_version = "prague"
contract BeaconTest {
    bytes constant QUICKNET =
        hex"000000000000000000000000000000000d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a0000000000000000000000000000000003cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d106451000000000000000000000000000000000e5db2b6bfbb01c867749cadffca88b36c24f3012ba09fc4d3022c5c37dce0f977d3adb5d183c7477c442b1f045152730000000000000000000000000000000001a714f2edb74119a2f2b0d5a7c75ba902d163700a61bc224ededd8e63aef7be1aaf8e93d7a9718b047ccddb3eb5d68b";
    bytes constant ROUND_1000 =
        hex"00000000000000000000000000000000144679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e390000000000000000000000000000000011f92e4521ef54f047b64b85fa98db2d46f0f44add1f60b93f8a0dbddd63b34f238657c2d93aed18b90bddd60a01b6d2";
    /// The generator of G2: the key of the secret 1, which anybody could sign with.
    bytes constant GENERATOR =
        hex"00000000000000000000000000000000024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb80000000000000000000000000000000013e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e000000000000000000000000000000000ce5d527727d6e118cc9cdc6da2e351aadfd9baa8cbdd3a76d429a695160d12c923ac9cc3baca289e193548608b82801000000000000000000000000000000000606c4a02ea734cc32acd2b02bc28b99cb3e287e85a763af267492ab572e99ab3f370d275cec1da1aaa9075ff05f79be";
    uint64 constant GENESIS = 1692803367;

    DrandSource source;

    function setUp() public {
        source = new DrandSource(QUICKNET, GENESIS, 3);
    }

    function test_quicknetRound1000() public view {
        require(source.randomness(1000, ROUND_1000) == keccak256(ROUND_1000));
    }

    function test_anotherRoundIsRefused(uint64 round) public {
        if (round == 1000) round = 1001;
        vm.expectRevert(abi.encodeWithSelector(DrandSource.BadSignature.selector, round));
        source.randomness(round, ROUND_1000);
    }

    function test_anotherKeyIsRefused() public {
        DrandSource other = new DrandSource(GENERATOR, GENESIS, 3);
        vm.expectPartialRevert(DrandSource.BadSignature.selector);
        other.randomness(1000, ROUND_1000);
    }

    /// Whatever bit is changed: off the curve, another point, a coordinate above p, or padding.
    function test_anyChangeIsRefused(uint256 bit) public {
        bytes memory bent = ROUND_1000;
        bit %= bent.length * 8;
        bent[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        vm.expectPartialRevert(DrandSource.BadSignature.selector);
        source.randomness(1000, bent);
    }

    function test_otherLengthsAndInfinityAreRefused() public {
        bytes[4] memory bad = [bytes(""), new bytes(128), abi.encodePacked(ROUND_1000, uint8(0)), new bytes(256)];
        for (uint256 i = 0; i < bad.length; i++) {
            vm.expectPartialRevert(DrandSource.BadSignature.selector);
            source.randomness(1000, bad[i]);
        }
    }

    function test_constructorRefuses() public {
        vm.expectRevert(DrandSource.BadKey.selector);
        new DrandSource(new bytes(256), GENESIS, 3);
        vm.expectRevert(DrandSource.BadKey.selector);
        new DrandSource(ROUND_1000, GENESIS, 3);
        vm.expectRevert(DrandSource.ZeroPeriod.selector);
        new DrandSource(QUICKNET, GENESIS, 0);
    }

    /// The round is never due before the start, and the one before it always is.
    function test_roundIsTheFirstNotBeforeTheStart(uint64 start, uint16 period) public {
        start %= 1 << 40;
        DrandSource s = new DrandSource(QUICKNET, GENESIS, uint64(period) + 1);
        uint256 round = s.roundFor(start);
        require(round >= 1);
        require(GENESIS + (round - 1) * s.period() >= start);
        require(round == 1 || GENESIS + (round - 2) * s.period() < start);
    }

    function test_blockSourceTakesNoProof() public {
        BlockSource b = new BlockSource();
        require(b.randomness(0, "") == keccak256(abi.encodePacked(block.prevrandao, blockhash(block.number - 1))));
        vm.expectRevert(BlockSource.NoProofExpected.selector);
        b.randomness(0, hex"00");
    }
}

/// Under the rules before Prague, which have no BLS.
contract WithoutPrecompilesTest {
    function test_constructorRefuses() public {
        vm.expectRevert(DrandSource.NoBlsPrecompiles.selector);
        new DrandSource(new bytes(256), 0, 3);
    }
}
