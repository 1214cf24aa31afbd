// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Eras} from "./Eras.sol";
import {Secrets} from "./Secrets.sol";
import {Seats} from "../lib/Seats.sol";
import {Verdicts} from "../lib/Verdicts.sol";

/// @title Reveals
/// @notice Verdicts of an Era that is over: bound by a hash in the first window, when nobody has seen any, shown in the second.
///
/// hash = keccak256(abi.encode(keccak256("slark/v1/verdicts"), chainid, this, u64 era, verifier, secret, transcriptsRoot,
///        keccak256(abi.encode(batches))))
///
/// The verifier in it makes a copied hash worthless. Each seat belongs to one batch, by its key, so that nobody binds itself to two
/// verdicts and chooses between them when others have shown theirs.
abstract contract Reveals is Eras, Secrets {
    /// @notice A seat and its words: one for each ten providers of the cohort.
    struct SeatWords {
        uint32 cohort;
        uint8 seat;
        uint256[] words;
    }

    /// @param from the first seat key (cohort << 8 | seat) that the batch can hold; it can hold those below the next batch's
    /// @param hash keccak256(abi.encode(SeatWords[]))
    struct Batch {
        uint64 from;
        bytes32 hash;
    }

    /// @param place the sender's in the list of the Era's verifiers
    /// @param batch which of the batches `seats` is
    /// @param seats in order of their keys
    struct Opening {
        uint64 era;
        uint16 place;
        bytes32 secret;
        bytes32 transcriptsRoot;
        Batch[] batches;
        uint256 batch;
        SeatWords[] seats;
    }

    event VerdictsCommitted(uint64 indexed era, address indexed verifier, bytes32 hash);
    /// @param seats abi.encode(SeatWords[])
    event VerdictsRevealed(uint64 indexed era, address indexed verifier, uint256 batch, bytes seats);

    error CommitWindowClosed(uint64 era, uint64 closedAt);
    error RevealWindowNotOpen(uint64 era, uint64 opensAt);
    error RevealWindowClosed(uint64 era, uint64 closedAt);
    error NotWhatWasCommitted(address verifier, uint64 era);
    error NotYourPlace(uint64 era, uint16 place, address member);
    error NotYourSeat(uint64 era, uint32 cohort, uint8 seat);
    error NoSuchSeat(uint64 era, uint32 cohort, uint8 seat);
    error SeatOutOfOrder(uint32 cohort, uint8 seat);
    error AlreadyRevealed(uint64 era, uint32 cohort, uint8 seat);
    error BadWords(uint32 cohort, uint8 seat);

    bytes32 private constant VERDICTS = keccak256("slark/v1/verdicts");

    /// @notice How many seats of an Era were revealed.
    mapping(uint64 era => uint256) public revealedSeats;
    mapping(uint256 parity => mapping(address verifier => bytes32)) private _commits;
    mapping(uint256 key => uint256) private _words;

    /// @notice Binds the caller to its verdicts of an Era that is over. Until the window closes, another hash takes the place of this
    /// one.
    function commitVerdicts(uint64 era, bytes32 hash) external {
        if (hash == 0) revert ZeroHash();
        _requireOver(era);
        uint64 due = commitsDue(era);
        if (block.timestamp > due) revert CommitWindowClosed(era, due);
        _commits[era & 1][msg.sender] = hash;
        emit VerdictsCommitted(era, msg.sender, hash);
    }

    /// @notice Shows one batch of the verdicts that the caller bound itself to, with the secret of before the Era.
    function reveal(Opening calldata o) external {
        uint64 due = commitsDue(o.era);
        if (due == 0 || block.timestamp <= due) revert RevealWindowNotOpen(o.era, due);
        due += revealWindow;
        if (block.timestamp > due) revert RevealWindowClosed(o.era, due);
        bytes memory shown = abi.encode(o.seats);
        if (_commits[o.era & 1][msg.sender] != _hashOf(o) || o.batches[o.batch].hash != keccak256(shown)) {
            revert NotWhatWasCommitted(msg.sender, o.era);
        }
        _show(o.era, msg.sender, o.secret, o.transcriptsRoot);
        _keep(o);
        revealedSeats[o.era] += o.seats.length;
        emit VerdictsRevealed(o.era, msg.sender, o.batch, shown);
    }

    /// @notice How many seats an Era has.
    function seatsOf(uint64 era) public view returns (uint256) {
        return uint256(cohortsAt(era)) * seats;
    }

    /// @notice Whether too few seats of an Era whose window has closed were revealed to tell lateness from an outage: nobody is judged
    /// or punished then.
    function isVoid(uint64 era) public view returns (bool) {
        return revealedSeats[era] * 3 < seatsOf(era) * 2;
    }

    /// @notice What a seat revealed, the latest two Eras of which are kept; empty if it has not.
    function wordsOf(uint64 era, uint32 cohort, uint8 seat) external view returns (uint256[] memory words) {
        if (!_isRevealed(era, cohort, seat)) return words;
        words = new uint256[](Verdicts.wordsFor(cohortSize));
        for (uint256 i = 0; i < words.length; i++) {
            words[i] = _words[_key(era, cohort, seat) | i];
        }
    }

    function _isRevealed(uint64 era, uint32 cohort, uint8 seat) internal view returns (bool) {
        return Verdicts.isOf(_words[_key(era, cohort, seat)], era);
    }

    /// @dev The seat counts as revealed without an opinion.
    function _markRevealed(uint64 era, uint32 cohort, uint8 seat) internal {
        _words[_key(era, cohort, seat)] = Verdicts.tag(era) << 240;
    }

    /// @dev The i-th word of each seat, 0 where it has none; and how many have one.
    function _wordsAt(uint64 era, uint32 cohort, uint256 i, uint256[] memory out) internal view returns (uint256 n) {
        unchecked {
            uint256 key = _key(era, cohort, 0) | i;
            for (uint256 s = 0; s < out.length; s++) {
                uint256 word = _words[key | s << 8];
                if (Verdicts.isOf(word, era)) n++;
                else word = 0;
                out[s] = word;
            }
        }
    }

    function _hashOf(Opening calldata o) private view returns (bytes32) {
        return keccak256(
            abi.encode(
                VERDICTS,
                block.chainid,
                address(this),
                o.era,
                msg.sender,
                o.secret,
                o.transcriptsRoot,
                keccak256(abi.encode(o.batches))
            )
        );
    }

    function _keep(Opening calldata o) private {
        (address member, uint256 low, uint256 high, uint256 total) = verifiers.weightAt(o.era, o.place);
        if (member != msg.sender) revert NotYourPlace(o.era, o.place, member);
        bytes32 beacon = beaconOf(o.era);
        uint256 cohorts = cohortsAt(o.era);
        uint256 next = o.batches[o.batch].from;
        uint256 end = o.batch + 1 < o.batches.length ? o.batches[o.batch + 1].from : type(uint256).max;
        for (uint256 i = 0; i < o.seats.length; i++) {
            SeatWords calldata w = o.seats[i];
            (uint32 cohort, uint8 seat) = (w.cohort, w.seat);
            uint256 key = uint256(cohort) << 8 | seat;
            if (key < next || key >= end) revert SeatOutOfOrder(cohort, seat);
            next = key + 1;
            if (cohort >= cohorts || seat >= seats) revert NoSuchSeat(o.era, cohort, seat);
            uint256 r = Seats.draw(beacon, cohort, seat) % total;
            if (r < low || r >= high) revert NotYourSeat(o.era, cohort, seat);
            _write(o.era, cohort, seat, w.words);
        }
    }

    function _write(uint64 era, uint32 cohort, uint8 seat, uint256[] calldata words) private {
        if (words.length != Verdicts.wordsFor(cohortSize)) revert BadWords(cohort, seat);
        if (_isRevealed(era, cohort, seat)) revert AlreadyRevealed(era, cohort, seat);
        uint256 key = _key(era, cohort, seat);
        for (uint256 i = 0; i < words.length; i++) {
            if (!Verdicts.isOf(words[i], era)) revert BadWords(cohort, seat);
            _words[key | i] = words[i];
        }
    }

    /// @dev Words of an Era lie where those of the Era before the last one did.
    function _key(uint64 era, uint32 cohort, uint8 seat) private pure returns (uint256) {
        return uint256(cohort) << 16 | uint256(seat) << 8 | (era & 1) << 7;
    }
}
