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
///
/// What was shown is in the events. Of a seat one word is kept, for the Eras' two parities:
///
///     bits 0..15     u16 of the Era: a word of another Era says nothing
///     bits 16..255   the upper 240 of keccak256 of its words; 0: the seat counts as revealed, without an opinion
///
/// so whoever has a cohort settled, or claims, gives the words again, from the events, and they are held against it.
/// The *chance* of an Era is the sum modulo 2^216 of keccak256("slark/v1/chance" ‖ verifier ‖ secret), packed, over the verifiers whose first
/// batch has a seat of the first cohort, once that batch is shown: a sum, so that nobody gains by the order. Few seats count, because whoever
/// shows last chooses among as many outcomes as it can leave secrets out.
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
    event VerdictsRevealed(
        uint64 indexed era,
        address indexed verifier,
        bytes32 secret,
        bytes32 transcriptsRoot,
        uint256 batch,
        bytes seats
    );

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
    /// @notice The words are not those that the seat revealed.
    error NotItsWords(uint64 era, uint32 cohort, uint256 seat);

    bytes32 private constant VERDICTS = keccak256("slark/v1/verdicts");
    uint256 private constant COUNT_BITS = 40;

    /// @dev By Era: how many seats were revealed, and above these 40 bits the chance.
    mapping(uint64 era => uint256) private _revealed;
    mapping(uint256 parity => mapping(address verifier => bytes32)) private _commits;
    mapping(uint256 key => uint256) private _shown;

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
        if (o.transcriptsRoot == 0) revert ZeroHash();
        _requireSecret(o.era, msg.sender, o.secret);
        _keep(o);
        uint256 more = o.seats.length;
        if (o.batch == 0 && more != 0 && o.seats[0].cohort == 0) {
            more += uint256(keccak256(abi.encodePacked("slark/v1/chance", msg.sender, o.secret))) << COUNT_BITS;
        }
        unchecked {
            _revealed[o.era] += more; // the count is far from its limit; the chance is modulo 2^216
        }
        emit VerdictsRevealed(o.era, msg.sender, o.secret, o.transcriptsRoot, o.batch, shown);
    }

    /// @notice How many seats of an Era were revealed.
    function revealedSeats(uint64 era) public view returns (uint256) {
        return _revealed[era] & (1 << COUNT_BITS) - 1;
    }

    /// @inheritdoc Eras
    function chanceOf(uint64 era) public view override returns (uint256) {
        return _revealed[era] >> COUNT_BITS;
    }

    /// @notice How many seats an Era has.
    function seatsOf(uint64 era) public view returns (uint256) {
        return uint256(cohortsAt(era)) * seats;
    }

    /// @notice Whether too few seats of an Era whose window has closed were revealed to tell lateness from an outage: nobody is judged
    /// or punished then.
    function isVoid(uint64 era) public view returns (bool) {
        return revealedSeats(era) * 3 < seatsOf(era) * 2;
    }

    /// @notice Whether a seat revealed these words, of an Era until the second after it.
    function isSeat(uint64 era, uint32 cohort, uint8 seat, uint256[] calldata words) external view returns (bool) {
        return _shown[_key(era, cohort, seat)] == _seatWord(era, keccak256(abi.encodePacked(words)));
    }

    /// @notice Whether a seat was revealed, or the penalty for its silence taken, of an Era until the second after it.
    function isRevealed(uint64 era, uint32 cohort, uint8 seat) public view returns (bool) {
        return Verdicts.tag(_shown[_key(era, cohort, seat)]) == Verdicts.tag(era);
    }

    /// @notice What a verifier last committed to of an Era, until verdicts of the second Era after it are committed to; then, or if it
    /// did not, what it committed to of another Era, whose hash does not fit this one. With a seat of its own that is revealed it has
    /// shown what is in it.
    function commitOf(uint64 era, address verifier) external view returns (bytes32) {
        return _commits[era & 1][verifier];
    }

    /// @dev The seat counts as revealed without an opinion.
    function _markRevealed(uint64 era, uint32 cohort, uint8 seat) internal {
        _shown[_key(era, cohort, seat)] = Verdicts.tag(era);
    }

    function _isChanceWhole(uint64 era) internal view override returns (bool) {
        return _revealedOf(era, 0) == seats;
    }

    /// @dev How many seats of a cohort are revealed.
    function _revealedOf(uint64 era, uint32 cohort) internal view returns (uint256 n) {
        unchecked {
            for (uint256 s = 0; s < seats; s++) {
                // Seats are at most 15.
                // forge-lint: disable-next-line(unsafe-typecast)
                if (isRevealed(era, cohort, uint8(s))) n++;
            }
        }
    }

    /// @dev How many seats of a cohort are revealed, and the words of all: `each` a seat, in order, 0 where it has none.
    /// @param words those of the seats that have some, in order, and no more
    function _wordsOf(uint64 era, uint32 cohort, uint256[] calldata words, uint256 each)
        internal
        view
        returns (uint256 revealed, uint256[] memory all)
    {
        all = new uint256[](seats * each);
        uint256 next = 0;
        for (uint256 s = 0; s < seats; s++) {
            // Seats are at most 15.
            // forge-lint: disable-next-line(unsafe-typecast)
            uint256 word = _shown[_key(era, cohort, uint8(s))];
            if (Verdicts.tag(word) != Verdicts.tag(era)) continue;
            revealed++;
            if (word >> 16 == 0) continue;
            if (next + each > words.length) revert NotItsWords(era, cohort, s);
            bytes32 hash;
            // solhint-disable-next-line no-inline-assembly
            assembly ("memory-safe") {
                let to := add(add(all, 32), mul(shl(5, each), s))
                calldatacopy(to, add(words.offset, shl(5, next)), shl(5, each))
                hash := keccak256(to, shl(5, each))
            }
            if (word != _seatWord(era, hash)) revert NotItsWords(era, cohort, s);
            next += each;
        }
        if (next != words.length) revert NotItsWords(era, cohort, seats);
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
        for (uint256 i = 0; i < words.length; i++) {
            if (!Verdicts.isOf(words[i], era)) revert BadWords(cohort, seat);
        }
        if (isRevealed(era, cohort, seat)) revert AlreadyRevealed(era, cohort, seat);
        _shown[_key(era, cohort, seat)] = _seatWord(era, keccak256(abi.encodePacked(words)));
    }

    /// @dev What is kept of a seat whose words have this hash.
    function _seatWord(uint64 era, bytes32 hash) private pure returns (uint256) {
        return uint256(hash) >> 16 << 16 | Verdicts.tag(era);
    }

    /// @dev Words of an Era lie where those of the Era before the last one did.
    function _key(uint64 era, uint32 cohort, uint8 seat) private pure returns (uint256) {
        return uint256(cohort) << 9 | uint256(seat) << 1 | era & 1;
    }
}
