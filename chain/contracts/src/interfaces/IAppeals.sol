// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What whoever carries out punishments asks of the contract that hears appeals against them.
interface IAppeals {
    /// @notice How it stands with a punishment.
    enum Ruling {
        None, // nobody appealed
        Open, // it waits
        Stands,
        Dropped // it is never done
    }

    /// @notice How it stands with what was decided of a provider's Era: its slash, or its demotion.
    function rulingOf(address provider, uint64 era, bool slash) external view returns (Ruling);
}
