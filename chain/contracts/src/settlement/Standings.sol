// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SettlementBase} from "./SettlementBase.sol";
import {TierTable} from "../lib/TierTable.sol";
import {IStandings} from "../interfaces/IStandings.sol";

/// @title Standings
/// @notice Providers' counters, four to a word, the lowest number in the lowest bits:
///
///     bits  0..31   the latest Era that was decided for the provider
///     bits 32..39   Eras in a row that met the tier
///     bits 40..47   Eras in a row that missed it
///     bits 48..55   the tier that they are counted for, 1 (best) to 7; 0: not read from the registry yet
abstract contract Standings is SettlementBase, IStandings {
    struct Standing {
        uint32 lastEra;
        uint8 up;
        uint8 down;
        uint8 tier;
    }

    error OnlyFrom(address expected);

    uint256 private constant BITS = 64;
    uint256 private constant MASK = type(uint64).max;

    mapping(uint256 number => uint256) private _standings; // by a quarter of the number

    /// @notice The counters of the provider with a number.
    function standingOf(uint32 number) public view returns (Standing memory) {
        return _unpack(_standings[number >> 2] >> _shift(number));
    }

    /// @inheritdoc IStandings
    function renew(uint32 number, uint64 era) external override {
        if (msg.sender != address(enrolment)) revert OnlyFrom(address(enrolment));
        _setStanding(number, _pack(uint32(era), 0, 0, 0));
    }

    /// @inheritdoc IStandings
    function recount(address provider, uint8 tier) external override {
        if (msg.sender != address(owed)) revert OnlyFrom(address(owed));
        (uint32 number, uint64 fromEra) = enrolment.providerNumber(provider);
        if (fromEra != 0) _recount(number, tier);
    }

    /// @notice Reads the registry again for providers whose tier others moved: their counters begin anew. Without it that is found
    /// out before the next move or slash.
    function syncTiers(uint32[] calldata numbers) external {
        for (uint256 i = 0; i < numbers.length; i++) {
            uint8 tier = _tierOf(_walletOf(numbers[i]));
            if (tier != 0) _recount(numbers[i], tier);
        }
    }

    /// @dev The provider's documented tier, or 0 if the registry does not say.
    function _tierOf(address provider) internal view returns (uint8) {
        return TierTable.read(registry, provider);
    }

    function _walletOf(uint256 number) internal view returns (address provider) {
        // Numbers are 32 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        (provider,) = enrolment.providerAt(uint32(number));
    }

    function _setStanding(uint32 number, uint256 standing) private {
        _standings[number >> 2] = _put(_standings[number >> 2], number, standing);
    }

    function _recount(uint32 number, uint8 tier) private {
        Standing memory s = standingOf(number);
        if (s.tier != tier) _setStanding(number, _pack(s.lastEra, 0, 0, tier));
    }

    function _wordOf(uint256 quarter) internal view returns (uint256) {
        return _standings[quarter];
    }

    function _setWord(uint256 quarter, uint256 word) internal {
        _standings[quarter] = word;
    }

    /// @dev A word with another standing of a number in it.
    function _put(uint256 word, uint256 number, uint256 standing) internal pure returns (uint256) {
        unchecked {
            uint256 shift = _shift(number);
            return (word & ~(MASK << shift)) | standing << shift;
        }
    }

    /// @dev The standing of a number in its word.
    function _get(uint256 word, uint256 number) internal pure returns (uint256) {
        return word >> _shift(number) & MASK;
    }

    function _pack(uint256 lastEra, uint256 up, uint256 down, uint256 tier) internal pure returns (uint256) {
        return lastEra | up << 32 | down << 40 | tier << 48;
    }

    function _unpack(uint256 w) private pure returns (Standing memory) {
        // Each cast cuts its number out of the word.
        // forge-lint: disable-next-line(unsafe-typecast)
        return Standing(uint32(w), uint8(w >> 32), uint8(w >> 40), uint8(w >> 48));
    }

    function _shift(uint256 number) private pure returns (uint256) {
        unchecked {
            return (number & 3) * BITS;
        }
    }
}
