// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControlManager} from "../interfaces/IAccessControlManager.sol";
import {Administered} from "../rules/Administered.sol";
import {Parameters} from "../rules/Parameters.sol";

/// @title RewardTerms
/// @notice The numbers of rewards and of what verifiers lose. Each Era goes by its own.
abstract contract RewardTerms is Administered, Parameters {
    /// @param claimWindow seconds from the opening of the Era whose beacon draws, in which rewards are claimed: half to twice what the
    /// contract was made with
    /// @param draws of each seat, 1 to 4
    /// @param probation judgements that a verifier without a record is counted short of: 1 to 1,000,000
    /// @param unanswered stake lost for a draw that is not answered, 1e15 (a thousandth of a token): at most ten times what the
    /// contract was made with
    /// @param misconduct stake lost for a false pass or a contradiction, in the same unit, with the same bound
    struct Terms {
        uint32 claimWindow;
        uint8 draws;
        uint32 probation;
        uint48 unanswered;
        uint48 misconduct;
    }

    error BadTerms(string name);

    uint256 private constant MOST_DRAWS = 4;
    uint256 private constant MOST_PROBATION = 1_000_000;

    uint32 private immutable _claimWindow;
    uint48 private immutable _unanswered;
    uint48 private immutable _misconduct;

    constructor(IAccessControlManager access, Terms memory t) Administered(access) {
        if (t.claimWindow == 0) revert BadTerms("claimWindow");
        (_claimWindow, _unanswered, _misconduct) = (t.claimWindow, t.unanswered, t.misconduct);
        _begin(_pack(t));
    }

    /// @notice Proposes terms. The admin; see Parameters.
    function proposeTerms(Terms calldata t) external {
        if (t.claimWindow < (_claimWindow + 1) / 2 || t.claimWindow > 2 * uint256(_claimWindow)) {
            revert BadTerms("claimWindow");
        }
        if (t.unanswered > 10 * uint256(_unanswered)) revert BadTerms("unanswered");
        if (t.misconduct > 10 * uint256(_misconduct)) revert BadTerms("misconduct");
        _propose(_pack(t));
    }

    /// @notice The terms of an Era.
    function termsAt(uint64 era) public view returns (Terms memory) {
        return _unpack(_wordAt(era));
    }

    /// @notice What is proposed; all zero if nothing is.
    function proposedTerms() external view returns (Terms memory) {
        return _unpack(proposedWord);
    }

    function _pack(Terms memory t) private pure returns (uint192) {
        if (t.draws == 0 || t.draws > MOST_DRAWS) revert BadTerms("draws");
        if (t.probation == 0 || t.probation > MOST_PROBATION) revert BadTerms("probation");
        return uint192(t.claimWindow) | uint192(t.draws) << 32 | uint192(t.probation) << 40 | uint192(t.unanswered)
            << 72 | uint192(t.misconduct) << 120;
    }

    function _unpack(uint192 w) private pure returns (Terms memory) {
        // Each cast cuts its number out of the word.
        // forge-lint: disable-next-line(unsafe-typecast)
        return Terms(uint32(w), uint8(w >> 32), uint32(w >> 40), uint48(w >> 72), uint48(w >> 120));
    }
}
