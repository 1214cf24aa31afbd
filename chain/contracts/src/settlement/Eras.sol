// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SettlementBase} from "./SettlementBase.sol";

/// @title Eras
/// @notice The beacon of each Era, and the windows after it.
///
/// beacon = keccak256("slark/v1/beacon" ‖ chainid ‖ this ‖ u64 era ‖ u8 source ‖ u64 round ‖ randomness ‖ beacon of the Era
/// opened before)
///
/// The randomness is that of the drand round which the Era's start fixes. If nobody brings it, the Era is opened by the secrets of the Era
/// before it that verifiers show with their verdicts: those who hold seats of its first cohort (Reveals). Both are not to be known
/// together, so the round is taken until the first of these secrets is shown. By the block, which is biased (BlockSource), an Era is
/// opened where there is no drand, or if `beaconTimeout` after its start nobody has bound himself to verdicts of the Era before or none of the
/// secrets was shown.
abstract contract Eras is SettlementBase {
    /// @notice Which source a beacon came from.
    enum Source {
        None,
        Drand,
        Block,
        Secrets // of the Era before
    }

    struct EraRecord {
        bytes32 beacon;
        uint64 openedAt; // Unix seconds; 0: never opened
        uint64 endSeenAt; // when the Era was first seen to be over: its windows run from then; 0: not yet
        uint32 previous; // the Era opened before it
        uint32 numbers; // of providers in it
        Source source; // of the beacon
        uint56 round; // of the source; 56 bits for the record to be two words
    }

    /// @param round of drand, the block's number, or the Era that the secrets are of
    event EraOpened(uint64 indexed era, bytes32 beacon, Source source, uint64 round);

    error EraAlreadyOpen(uint64 era);
    error NoDrand();
    /// @notice The Era's round of drand can still be brought until `until`.
    error DrandDue(uint64 era, uint64 round, uint64 until);
    /// @notice The Era is opened by the secrets of the Era `last`, of which one was shown before the round was brought.
    error SecretsShown(uint64 era, uint64 last);
    /// @notice Secrets of the Era `last` can still be shown, until `until`.
    error SecretsDue(uint64 era, uint64 last, uint64 until);
    error EraNeverOpened(uint64 era);
    error EraNotOver(uint64 era, uint64 current);

    mapping(uint64 era => EraRecord) private _eras;
    /// @notice The last Era that was opened.
    uint64 public lastOpenedEra;

    /// @notice Stores the beacon of the current Era, once, from the drand round that its start fixes. Anyone may call;
    /// without it the Era has no challenges and cannot be settled.
    /// @param signature of the round, 128 bytes in G1 as EIP-2537 has it
    function openEraDrand(bytes calldata signature) external returns (bytes32 beacon) {
        if (address(drand) == address(0)) revert NoDrand();
        uint64 era = _toOpen();
        uint64 last = _before(era);
        if (last != 0 && block.timestamp > commitsDue(last) && chanceOf(last) != 0) revert SecretsShown(era, last);
        uint64 round = drand.roundFor(_startOf(era));
        return _open(era, Source.Drand, round, drand.randomness(round, signature));
    }

    /// @notice As openEraDrand, without drand: at once where there is none. Else `beaconTimeout` seconds after the Era's start, by
    /// secrets when all that count are shown or no more can be, and by the block if there are none.
    function openEra() external returns (bytes32 beacon) {
        uint64 era = _toOpen();
        if (address(drand) != address(0)) {
            uint64 start = _startOf(era);
            uint64 until = start + beaconTimeout;
            if (block.timestamp < until) revert DrandDue(era, drand.roundFor(start), until);
            uint64 last = _before(era);
            if (last != 0) {
                until = revealsDue(last);
                if (block.timestamp <= until && !_isChanceWhole(last)) revert SecretsDue(era, last, until);
                uint256 chance = chanceOf(last);
                if (chance != 0) return _open(era, Source.Secrets, last, bytes32(chance));
            }
        }
        uint64 round = blocks.roundFor(0);
        return _open(era, Source.Block, round, blocks.randomness(round, ""));
    }

    /// @notice The Era's beacon, or zero if it was never opened.
    function beaconOf(uint64 era) public view override returns (bytes32) {
        return _eras[era].beacon;
    }

    /// @notice What the secrets come to that opened the Era after this one, or will if its round of drand does not come: those that were
    /// shown of the holders of the first cohort's seats. 0: none was.
    function chanceOf(uint64 era) public view virtual returns (uint256);

    /// @dev Whether nothing can be added to it, because all seats of the first cohort are revealed.
    function _isChanceWhole(uint64 era) internal view virtual returns (bool);

    /// @notice What is known of an Era.
    function eraRecord(uint64 era) external view returns (EraRecord memory) {
        return _eras[era];
    }

    /// @notice Until when verdicts of the Era may be committed to (Unix seconds); 0 while its end was not seen.
    function commitsDue(uint64 era) public view returns (uint64) {
        uint64 seen = _eras[era].endSeenAt;
        return seen == 0 ? 0 : seen + commitWindow;
    }

    /// @notice Until when they may be revealed, from the end of the window before on (Unix seconds); 0 while its end was not seen.
    function revealsDue(uint64 era) public view returns (uint64) {
        uint64 seen = _eras[era].endSeenAt;
        return seen == 0 ? 0 : seen + commitWindow + revealWindow;
    }

    /// @dev Reverts unless the Era was opened and is over. Sees to it that its windows have begun.
    function _requireOver(uint64 era) internal {
        if (_eras[era].endSeenAt != 0) return;
        uint64 current = currentEra();
        if (era >= current) revert EraNotOver(era, current);
        if (_eras[era].openedAt == 0) revert EraNeverOpened(era);
        _eras[era].endSeenAt = uint64(block.timestamp);
    }

    /// @dev How many provider numbers an Era that was opened has.
    function _numbersOf(uint64 era) internal view returns (uint256) {
        return _eras[era].numbers;
    }

    /// @notice How many cohorts there are in an Era that was opened; the last may be smaller than the others.
    function cohortsAt(uint64 era) public view returns (uint32) {
        return (_eras[era].numbers + cohortSize - 1) / cohortSize;
    }

    /// @dev The current Era, if it is not open.
    function _toOpen() private view returns (uint64 era) {
        era = currentEra();
        if (era == 0) revert EraNotStarted();
        if (lastOpenedEra == era) revert EraAlreadyOpen(era);
    }

    /// @dev The Era before, if it was opened and its windows have begun, or 0. Secrets of an older one could be known while this Era's list of
    /// verifiers was still open, and whoever knows a beacon then can change the list until the seats are his.
    function _before(uint64 era) private view returns (uint64 last) {
        last = lastOpenedEra;
        if (last + 1 != era || _eras[last].endSeenAt == 0) last = 0;
    }

    function _startOf(uint64 era) private view returns (uint64) {
        return uint64(rewards.eraStart(era));
    }

    function _open(uint64 era, Source source, uint64 round, bytes32 chance) private returns (bytes32 beacon) {
        verifiers.freeze();
        uint64 last = lastOpenedEra;
        EraRecord storage before = _eras[last];
        beacon = keccak256(
            abi.encodePacked(
                "slark/v1/beacon", block.chainid, address(this), era, uint8(source), round, chance, before.beacon
            )
        );
        if (last != 0 && before.endSeenAt == 0) before.endSeenAt = uint64(block.timestamp);
        _eras[era] = EraRecord(
            beacon, uint64(block.timestamp), 0, uint32(last), enrolment.numbersAt(era), source, uint56(round)
        );
        lastOpenedEra = era;
        emit EraOpened(era, beacon, source, round);
    }
}
