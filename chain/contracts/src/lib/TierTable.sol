// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IProviderRegistry} from "../interfaces/IProviderRegistry.sol";

/// @title TierTable
/// @notice The network's table of trust tiers, and the one place where documented tiers (1..7, 1 best) and
/// registry values (0..6) are converted. Uptimes are in 1/100 percent.
/// @dev The table's counts hold, not the "3 / 5 Eras" of the public rules' introduction.
library TierTable {
    /// @notice One line of the table.
    struct Line {
        uint16 aboveBp; // an Era with more uptime than this meets the tier
        uint16 slashBelowBp; // an Era with less loses its reward; 0: never
        uint8 up; // Eras in a row that meet the tier, to be promoted; 0: never
        uint8 down; // Eras in a row that miss it, to be demoted; 0: never
    }

    error NoSuchTier(uint8 tier);

    /// @notice The best and the worst documented tier.
    uint8 internal constant BEST = 1;
    uint8 internal constant WORST = 7;

    /// @notice The documented tier of a registry value.
    function fromRegistry(uint8 value) internal pure returns (uint8) {
        if (value >= WORST) revert NoSuchTier(value);
        return value + 1;
    }

    /// @notice The registry value of a documented tier.
    function toRegistry(uint8 tier) internal pure returns (uint8) {
        if (tier < BEST || tier > WORST) revert NoSuchTier(tier);
        return tier - 1;
    }

    /// @notice The provider's documented tier as the registry has it, 0 if it does not say.
    function read(IProviderRegistry registry, address provider) internal view returns (uint8) {
        try registry.getProviderTrustTier(provider) returns (uint8 value) {
            return value < WORST ? fromRegistry(value) : 0;
        } catch {
            return 0;
        }
    }

    /// @notice The table's line for a documented tier.
    function line(uint8 tier) internal pure returns (Line memory) {
        if (tier == 1) return Line(9900, 8500, 0, 32);
        if (tier == 2) return Line(9800, 8000, 30, 25);
        if (tier == 3) return Line(9700, 7500, 23, 20);
        if (tier == 4) return Line(9500, 7000, 17, 14);
        if (tier == 5) return Line(9000, 6500, 11, 7);
        if (tier == 6) return Line(8500, 6000, 5, 5);
        if (tier == 7) return Line(7500, 0, 3, 0);
        revert NoSuchTier(tier);
    }

    /// @notice What one decided Era does to a provider of `tier` with counters `up` and `down`.
    /// @param l the table's line for the tier
    /// @param met whether it met the tier's uptime; else it missed it
    /// @return next the tier after it
    /// @return up_ Eras in a row that met the tier
    /// @return down_ Eras in a row that missed it
    function step(Line memory l, uint8 tier, uint8 up, uint8 down, bool met)
        internal
        pure
        returns (uint8 next, uint8 up_, uint8 down_)
    {
        unchecked {
            if (met) {
                if (l.up == 0) return (tier, 0, 0);
                return up + 1 >= l.up ? (tier - 1, 0, 0) : (tier, up + 1, 0);
            }
            if (l.down == 0) return (tier, 0, 0);
            return down + 1 >= l.down ? (tier + 1, 0, 0) : (tier, 0, down + 1);
        }
    }
}
