// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SettlementBase} from "./SettlementBase.sol";

/// @title Eras
/// @notice The beacon of each Era, and the windows after it.
/// @dev BIAS of the beacon as it is now. Whoever opens an Era chooses the block, so an impatient or rich sender
/// picks among the blocks in which it can be first; the block's proposer picks among including or not (one bit
/// a proposal), and on a rollup the sequencer also picks the layer-1 origin of prevrandao; where prevrandao is
/// constant only the block hash is left. Good enough to keep providers from knowing their challenges ahead;
/// not good enough to draw committees. Seam: a verified drand round replaces `_entropy`, nothing else.
abstract contract Eras is SettlementBase {
    struct EraRecord {
        bytes32 beacon;
        uint64 openedAt; // Unix seconds; 0: never opened
        uint64 endSeenAt; // when a later Era was first opened: reports are due from then; 0: not yet
        uint64 previous; // the Era opened before it
    }

    event EraOpened(uint64 indexed era, bytes32 beacon);

    error EraAlreadyOpen(uint64 era);
    error EraNeverOpened(uint64 era);
    error EraNotOver(uint64 era, uint64 current);
    error ReportWindowClosed(uint64 era, uint64 closedAt);

    mapping(uint64 era => EraRecord) private _eras;
    /// @notice The last Era that was opened.
    uint64 public lastOpenedEra;

    /// @notice Stores the beacon of the current Era, once. Anyone may call; without it the Era has no
    /// challenges and cannot be settled.
    function openEra() external returns (bytes32 beacon) {
        uint64 era = currentEra();
        if (era == 0) revert EraNotStarted();
        if (lastOpenedEra == era) revert EraAlreadyOpen(era);
        return _open(era);
    }

    /// @notice The Era's beacon, or zero if it was never opened.
    function beaconOf(uint64 era) external view override returns (bytes32) {
        return _eras[era].beacon;
    }

    /// @notice What is known of an Era.
    function eraRecord(uint64 era) external view returns (EraRecord memory) {
        return _eras[era];
    }

    /// @notice Until when the Era may be reported (Unix seconds); 0 while its end was not seen.
    function reportsDue(uint64 era) public view returns (uint64) {
        uint64 seen = _eras[era].endSeenAt;
        return seen == 0 ? 0 : seen + eraReportWindow;
    }

    /// @dev Reverts unless the Era was opened and is over. Sees to it that its report window has begun.
    function _requireOver(uint64 era) internal {
        uint64 current = currentEra();
        if (era >= current) revert EraNotOver(era, current);
        if (_eras[era].openedAt == 0) revert EraNeverOpened(era);
        if (lastOpenedEra != current) _open(current);
    }

    /// @dev Whether the report window of an Era that is over has closed.
    function _windowClosed(uint64 era) internal view returns (bool) {
        return block.timestamp > reportsDue(era);
    }

    /// @dev Where a beacon's chance comes from.
    function _entropy(uint64) internal view virtual returns (bytes memory) {
        return abi.encodePacked(block.prevrandao, blockhash(block.number - 1));
    }

    function _open(uint64 era) private returns (bytes32 beacon) {
        uint64 last = lastOpenedEra;
        EraRecord storage before = _eras[last];
        beacon = keccak256(
            abi.encodePacked("slark/v1/beacon", block.chainid, address(this), era, _entropy(era), before.beacon)
        );
        if (last != 0) before.endSeenAt = uint64(block.timestamp);
        _eras[era] = EraRecord(beacon, uint64(block.timestamp), 0, last);
        lastOpenedEra = era;
        emit EraOpened(era, beacon);
    }
}
