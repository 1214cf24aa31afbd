// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBeaconSource} from "../interfaces/IBeaconSource.sol";

/// @title BlockSource
/// @notice The chance that is in the block which opens the Era.
/// @dev BIAS. Whoever opens an Era chooses the block, so an impatient or rich sender picks among the blocks in which it can be first; the
/// block's proposer picks among including or not (one bit a proposal), and on a rollup the sequencer also picks the layer-1
/// origin of prevrandao; where prevrandao is constant only the block hash is left. Good enough to keep providers from knowing
/// their challenges ahead; not good enough to draw committees.
contract BlockSource is IBeaconSource {
    error NoProofExpected();

    /// @notice The block that opens the Era, whenever it began.
    function roundFor(uint64) external view override returns (uint64) {
        return uint64(block.number);
    }

    /// @notice Of this block, whatever the round; takes no proof.
    function randomness(uint64, bytes calldata proof) external view override returns (bytes32) {
        if (proof.length != 0) revert NoProofExpected();
        return keccak256(abi.encodePacked(block.prevrandao, blockhash(block.number - 1)));
    }
}
