// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ruled} from "./Administered.sol";

/// @title Parameters
/// @notice Numbers that can be changed, slowly and never backwards: the admin proposes all of them together, 7 days later
/// anybody puts them into force, and they hold from the next Era on. What happened in an Era is judged by the numbers of
/// that Era, whenever it is judged.
///
///   propose ── 7 days ──▶ ready ── applyProposal: in force from the Era after this one
///      │                    └── not applied for 7 more days: gone
///      └── dropProposal: gone
///
/// @dev The numbers are one word, which the contract that uses this packs, and within bounds of its own: what it lets pass
/// to `_propose` is what an admin can come to. It begins with `_begin` in its constructor, and reads by `_wordAt`.
abstract contract Parameters is Ruled {
    struct Version {
        uint64 fromEra;
        uint192 word;
    }

    event ParametersProposed(uint192 word, uint64 readyAt);
    event ProposalDropped(uint192 word);
    event ParametersChanged(uint64 indexed fromEra, uint192 word);

    error NothingProposed();
    error AlreadyProposed(uint64 readyAt);
    error ProposalNotReady(uint64 readyAt, uint256 nowTs);
    error ProposalStale(uint64 until, uint256 nowTs);

    /// @notice Seconds between a proposal and the first moment in which it can be put into force.
    uint64 public constant PARAMETERS_DELAY = 7 days;
    /// @notice Seconds after that in which it can be.
    uint64 public constant PARAMETERS_GRACE = 7 days;

    /// @notice What is proposed, and from when (Unix seconds) it can be put into force; 0 if nothing is.
    uint192 public proposedWord;
    uint64 public proposalReadyAt;
    Version[] private _versions;

    /// @notice Puts what was proposed into force, from the next Era on. Anyone.
    function applyProposal() external {
        (uint192 word, uint64 readyAt) = (proposedWord, proposalReadyAt);
        if (readyAt == 0) revert NothingProposed();
        if (block.timestamp < readyAt) revert ProposalNotReady(readyAt, block.timestamp);
        uint64 until = readyAt + PARAMETERS_GRACE;
        if (block.timestamp > until) revert ProposalStale(until, block.timestamp);
        (proposedWord, proposalReadyAt) = (0, 0);
        uint64 fromEra = _eraNow() + 1;
        // At least 7 days lie between two, but where Eras are longer both can come to the same one: the later holds.
        if (_versions[_versions.length - 1].fromEra == fromEra) _versions.pop();
        _versions.push(Version(fromEra, word));
        emit ParametersChanged(fromEra, word);
    }

    /// @notice Takes a proposal back. The admin; anyone once it is stale.
    function dropProposal() external {
        if (proposalReadyAt == 0) revert NothingProposed();
        if (block.timestamp <= proposalReadyAt + PARAMETERS_GRACE) _requireAdmin();
        emit ProposalDropped(proposedWord);
        (proposedWord, proposalReadyAt) = (0, 0);
    }

    function _begin(uint192 word) internal {
        _versions.push(Version(0, word));
        emit ParametersChanged(0, word);
    }

    /// @dev Proposes a word whose bounds the caller has checked.
    function _propose(uint192 word) internal {
        _requireAdmin();
        if (proposalReadyAt != 0) revert AlreadyProposed(proposalReadyAt);
        (proposedWord, proposalReadyAt) = (word, uint64(block.timestamp) + PARAMETERS_DELAY);
        emit ParametersProposed(word, proposalReadyAt);
    }

    /// @dev The word of an Era. Of an Era to come: as things stand.
    function _wordAt(uint64 era) internal view returns (uint192) {
        uint256 i = _versions.length - 1;
        while (_versions[i].fromEra > era) i--; // the first is from 0
        return _versions[i].word;
    }

    /// @dev The Era now running.
    function _eraNow() internal view virtual returns (uint64);
}
