// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControlManager} from "./interfaces/IAccessControlManager.sol";
import {ILeases} from "./interfaces/ILeases.sol";

/// @title LeaseRegistry
/// @notice Which device of which provider is leased, since when: the evidence by which a verifier asks a leased
/// device for a micro proof only; and how leases ended, for Conduct. A local stand-in for a market: whoever sells leases opens and closes them here.
/// @dev Times are the chain's, never the caller's: evidence that could be dated back would be none. A provider that
/// is no market itself cannot open a lease on its own devices. That a market leases to the provider's other self is
/// not prevented here; the verifiers' rules are what makes it useless.
contract LeaseRegistry is ILeases {
    struct Lease {
        uint64 id;
        address provider;
        uint8 device; // index in the provider's registered list
        uint64 openedAt; // seconds since 1970
        address tenant;
    }

    event LeaseOpened(
        uint64 indexed leaseId, address indexed provider, uint8 indexed device, address tenant, uint64 openedAt
    );
    /// @dev Names when the lease was opened as well, so that one event is all of a lease that is over.
    event LeaseClosed(
        uint64 indexed leaseId,
        address indexed provider,
        uint8 indexed device,
        uint64 openedAt,
        uint64 closedAt,
        Ending ending,
        uint96 paid
    );

    error InvalidAddress();
    error UnauthorizedAccount(address account, bytes32 role);
    error TenantIsProvider(address provider);
    error AlreadyLeased(address provider, uint8 device, uint64 leaseId);
    error NotLeased(address provider, uint8 device);
    error NoEnding();

    /// @notice The role of a market, which opens and closes leases. Admins may as well.
    bytes32 public constant MARKET_ROLE = keccak256("MARKET_ROLE");

    /// @notice Where roles are kept.
    IAccessControlManager public immutable accessControl;
    /// @notice The number the next lease gets. Numbers start at 1 and are never reused.
    uint64 public nextLeaseId = 1;
    Lease[] private _open;
    mapping(uint64 leaseId => Closed) private _closed;
    /// @dev Place in _open plus one; 0 is none.
    mapping(address provider => mapping(uint8 device => uint256 place)) private _place;

    constructor(IAccessControlManager access) {
        if (address(access) == address(0)) revert InvalidAddress();
        accessControl = access;
    }

    modifier onlyMarket() {
        if (!accessControl.hasRole(MARKET_ROLE, msg.sender) && !accessControl.hasRole(0x00, msg.sender)) {
            revert UnauthorizedAccount(msg.sender, MARKET_ROLE);
        }
        _;
    }

    /// @notice Opens a lease, from now. A device has one at a time.
    function openLease(address provider, uint8 device, address tenant) external onlyMarket returns (uint64 id) {
        if (provider == address(0) || tenant == address(0)) revert InvalidAddress();
        if (tenant == provider || msg.sender == provider) revert TenantIsProvider(provider);
        uint256 place = _place[provider][device];
        if (place != 0) revert AlreadyLeased(provider, device, _open[place - 1].id);
        id = nextLeaseId++;
        _open.push(Lease(id, provider, device, uint64(block.timestamp), tenant));
        _place[provider][device] = _open.length;
        emit LeaseOpened(id, provider, device, tenant, uint64(block.timestamp));
    }

    /// @notice Closes the lease of a device, now.
    /// @param ending who ended it and why, in the market's judgement
    /// @param paid what the tenant paid for it in all, 1e-18 tokens
    function closeLease(address provider, uint8 device, Ending ending, uint96 paid) external onlyMarket {
        if (ending == Ending.None) revert NoEnding();
        uint256 place = _place[provider][device];
        if (place == 0) revert NotLeased(provider, device);
        Lease memory gone = _open[place - 1];
        Lease memory last = _open[_open.length - 1];
        _open[place - 1] = last;
        _place[last.provider][last.device] = place;
        _open.pop();
        delete _place[provider][device];
        _closed[gone.id] = Closed(provider, uint64(block.timestamp), ending, gone.tenant, paid);
        emit LeaseClosed(gone.id, provider, device, gone.openedAt, uint64(block.timestamp), ending, paid);
    }

    /// @inheritdoc ILeases
    function closedLease(uint64 id) external view returns (Closed memory) {
        return _closed[id];
    }

    /// @notice How many leases are open.
    function openCount() external view returns (uint256) {
        return _open.length;
    }

    /// @notice Open leases from place `from` on, at most `count`, in no order. For reading off chain.
    function openLeases(uint256 from, uint256 count) external view returns (Lease[] memory page) {
        uint256 length = _open.length;
        if (from >= length) return page;
        if (count > length - from) count = length - from;
        page = new Lease[](count);
        for (uint256 i = 0; i < count; i++) {
            page[i] = _open[from + i];
        }
    }

    /// @notice The lease of a device; its number is 0 if it has none.
    function leaseOf(address provider, uint8 device) external view returns (Lease memory lease) {
        uint256 place = _place[provider][device];
        if (place != 0) lease = _open[place - 1];
    }
}
