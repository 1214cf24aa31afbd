// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What a market says of leases that are over. An adapter answers for one that is another contract.
interface ILeases {
    /// @notice How a lease ended.
    enum Ending {
        None, // it is open, or there is no such lease
        Completed, // it ran its time
        TenantLeft, // before that, by the tenant's wish
        ProviderLeft, // by the provider's wish
        ProviderFailed, // the provider did not deliver what was leased
        MarketEnded // for a reason that is neither's
    }

    struct Closed {
        address provider;
        uint64 closedAt; // Unix seconds
        Ending ending;
        address tenant;
        uint96 paid; // what the tenant paid in all, 1e-18 tokens
    }

    /// @notice A lease that is over; all zero if it is not, or there is none of that number.
    function closedLease(uint64 id) external view returns (Closed memory);
}
