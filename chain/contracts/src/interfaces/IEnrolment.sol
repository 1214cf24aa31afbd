// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What Settlement asks of the contract that numbers providers.
interface IEnrolment {
    /// @notice A provider's number, and the Era from which on it has it; Era 0 if it has none.
    function providerNumber(address provider) external view returns (uint32 number, uint64 fromEra);
    /// @notice Who has a number, and the Era from which on.
    function providerAt(uint32 number) external view returns (address provider, uint64 fromEra);
    /// @notice How many numbers there are in an Era.
    function numbersAt(uint64 era) external view returns (uint32);
    /// @notice How many devices the provider has in an Era.
    function devicesAt(address provider, uint64 era) external view returns (uint16);
    /// @notice The provider's signer in an Era, or the zero address.
    function signerAt(address provider, uint64 era) external view returns (address);
}
