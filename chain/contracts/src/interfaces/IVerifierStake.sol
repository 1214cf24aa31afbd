// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What Settlement and other contracts ask of the one that holds verifiers' stake.
interface IVerifierStake {
    /// @notice Why stake was taken.
    enum Reason {
        None,
        Silent, // a seat was not revealed
        Unanswered, // what the beacon drew of the transcripts was not shown
        FalsePass, // a Verdict of pass over openings that are false
        Contradiction // two Starts over one job
    }

    /// @notice Writes down who verifies in the Era now running, if that is not written yet.
    function freeze() external;
    /// @notice The member at a place of an Era's list, and its share of the weight: draws from `low` to before `high`, of `total`.
    /// Reverts for a place that there is not.
    function weightAt(uint64 era, uint16 place)
        external
        view
        returns (address member, uint96 low, uint96 high, uint96 total);
    /// @notice The weight of all members of an Era.
    function totalWeightAt(uint64 era) external view returns (uint96);
    /// @notice Whether `account` verifies in `era`.
    function isVerifierAt(address account, uint64 era) external view returns (bool);
    /// @notice Adds to the accuracy of the members at `places`, each of which must hold the seat that its draw, of all 256 bits,
    /// falls to. One that was judged of nothing is not looked at.
    function judge(
        uint64 era,
        uint16[] calldata places,
        uint256[] calldata draws,
        uint16[] calldata agreed,
        uint16[] calldata judged
    ) external;
    /// @notice Takes `amount` of a verifier's stake, or what there is of it: a twentieth at most as the tip, the rest for the treasury.
    function slash(address verifier, uint128 amount, Reason reason, address tipTo) external returns (uint128 taken);
    /// @notice Keeps a verifier's stake from being paid out until it is let go as often as it was held.
    function hold(address verifier) external;
    /// @notice Ends one hold.
    function letGo(address verifier) external;
    /// @notice How often the verifier agreed with what was decided, of how many decisions, ever since it registered.
    function accuracyOf(address verifier) external view returns (uint64 agreed, uint64 judged);
}
