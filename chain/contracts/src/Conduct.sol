// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IConduct} from "./interfaces/IConduct.sol";
import {ILeases} from "./interfaces/ILeases.sol";

/// @title Conduct
/// @notice How providers treat their tenants: whether leases are brought to their end, and what who paid for them says. It
/// can slow a promotion and nothing else: it knows no stake, no reward and no way down.
/// @dev Both count over the running period and the one before, so what was done wrong is forgotten in two periods at most.
/// The market is believed: who ended a lease, why, and what was paid. Ratings can be bought, by a provider that leases to
/// its other selves, at the market's fee; that is why they weigh as much as was paid, no more than so much a payer, and why
/// nothing is taken for them.
contract Conduct is IConduct {
    /// @param period seconds, a day to a year
    /// @param rateWithin seconds after a lease's end in which it may be rated, at most a period
    /// @param minLeases that must have ended for completion to count at all
    /// @param maxFailedBp share of them that the provider may have left or failed, 1/100 percent
    /// @param minPayers that must have rated for ratings to count at all, at least 2, so that none decides alone
    /// @param minRating that the mean must reach, 1/100 of a star: 100 to 500
    /// @param payerCap what a payer's ratings of one provider weigh in a period at most, 1e-18 tokens
    struct Params {
        uint64 period;
        uint64 rateWithin;
        uint32 minLeases;
        uint16 maxFailedBp;
        uint32 minPayers;
        uint16 minRating;
        uint128 payerCap;
    }

    struct Tally {
        uint32 ended; // leases that ended for a reason of provider or tenant
        uint32 failed; // of them left or failed by the provider
        uint32 payers; // who rated with a weight above 0, once a period
        uint128 weight; // 1e-18 tokens
        uint128 points; // stars times weight
    }

    event LeaseCounted(uint64 indexed leaseId, address indexed provider, bool failed);
    event Rated(uint64 indexed leaseId, address indexed provider, address indexed payer, uint8 stars, uint128 weight);

    error ZeroAddress();
    error BadParams(string name);
    error NotClosed(uint64 leaseId);
    error TooOld(uint64 leaseId, uint64 closedAt);
    error AlreadyRated(uint64 leaseId);
    error NotItsTenant(uint64 leaseId, address caller);
    error NothingPaid(uint64 leaseId);
    error StarsOutOfRange(uint8 stars);

    uint16 private constant FULL_BP = 10_000;
    uint8 private constant MAX_STARS = 5;

    ILeases public immutable leases;
    uint64 public immutable period;
    uint64 public immutable rateWithin;
    uint32 public immutable minLeases;
    uint16 public immutable maxFailedBp;
    uint32 public immutable minPayers;
    uint16 public immutable minRating;
    uint128 public immutable payerCap;

    /// @notice Whether a lease is counted, and whether it is rated.
    mapping(uint64 leaseId => bool) public isCounted;
    mapping(uint64 leaseId => bool) public isRated;
    mapping(address provider => mapping(uint64 period => Tally)) private _tallies;
    mapping(address provider => mapping(uint64 period => mapping(address payer => uint128 weight))) private _given;

    constructor(ILeases leases_, Params memory p) {
        if (address(leases_) == address(0)) revert ZeroAddress();
        if (p.period < 1 days || p.period > 365 days) revert BadParams("period");
        if (p.rateWithin == 0 || p.rateWithin > p.period) revert BadParams("rateWithin");
        if (p.minLeases == 0) revert BadParams("minLeases");
        if (p.maxFailedBp > FULL_BP) revert BadParams("maxFailedBp");
        if (p.minPayers < 2) revert BadParams("minPayers");
        if (p.minRating < 100 || p.minRating > 500) revert BadParams("minRating");
        if (p.payerCap == 0) revert BadParams("payerCap");
        leases = leases_;
        (period, rateWithin) = (p.period, p.rateWithin);
        (minLeases, maxFailedBp) = (p.minLeases, p.maxFailedBp);
        (minPayers, minRating, payerCap) = (p.minPayers, p.minRating, p.payerCap);
    }

    /// @notice Counts leases that are over, each once; those counted before are passed over. Anyone: a tenant the one in which
    /// it was let down, the provider those it brought to their end.
    function count(uint64[] calldata leaseIds) external {
        for (uint256 i = 0; i < leaseIds.length; i++) {
            _count(leaseIds[i], _closed(leaseIds[i]));
        }
    }

    /// @notice Rates a lease that is over, with one to five stars, once. Its tenant, for `rateWithin` seconds.
    /// @dev What is above the payer's cap weighs nothing, and the lease is rated all the same.
    function rate(uint64 leaseId, uint8 stars) external {
        ILeases.Closed memory c = _closed(leaseId);
        if (msg.sender != c.tenant) revert NotItsTenant(leaseId, msg.sender);
        if (stars == 0 || stars > MAX_STARS) revert StarsOutOfRange(stars);
        if (isRated[leaseId]) revert AlreadyRated(leaseId);
        if (block.timestamp > c.closedAt + rateWithin) revert TooOld(leaseId, c.closedAt);
        if (c.paid == 0) revert NothingPaid(leaseId);
        isRated[leaseId] = true;
        _count(leaseId, c);
        uint64 during = c.closedAt / period;
        uint128 before = _given[c.provider][during][msg.sender];
        uint128 weight = c.paid < payerCap - before ? c.paid : payerCap - before;
        _given[c.provider][during][msg.sender] = before + weight;
        Tally storage t = _tallies[c.provider][during];
        if (before == 0) t.payers++;
        (t.weight, t.points) = (t.weight + weight, t.points + stars * weight);
        emit Rated(leaseId, c.provider, msg.sender, stars, weight);
    }

    /// @inheritdoc IConduct
    /// @dev Too few leases, or too few payers, say nothing: a provider that nobody rents from rises by its uptime alone.
    function mayRise(address provider) external view returns (bool) {
        Tally memory t = tallyOf(provider);
        if (t.ended >= minLeases && uint256(t.failed) * FULL_BP > uint256(t.ended) * maxFailedBp) return false;
        return t.payers < minPayers || uint256(t.points) * 100 >= uint256(t.weight) * minRating;
    }

    /// @notice What counts of a provider now: this period and the one before. A payer of both is two.
    function tallyOf(address provider) public view returns (Tally memory t) {
        uint64 during = uint64(block.timestamp) / period;
        t = _tallies[provider][during];
        if (during == 0) return t;
        Tally storage last = _tallies[provider][during - 1];
        (t.ended, t.failed, t.payers) = (t.ended + last.ended, t.failed + last.failed, t.payers + last.payers);
        (t.weight, t.points) = (t.weight + last.weight, t.points + last.points);
    }

    function _count(uint64 leaseId, ILeases.Closed memory c) private {
        if (isCounted[leaseId]) return;
        isCounted[leaseId] = true;
        bool failed = c.ending == ILeases.Ending.ProviderLeft || c.ending == ILeases.Ending.ProviderFailed;
        emit LeaseCounted(leaseId, c.provider, failed);
        if (c.ending == ILeases.Ending.MarketEnded) return;
        Tally storage t = _tallies[c.provider][c.closedAt / period];
        t.ended++;
        if (failed) t.failed++;
    }

    function _closed(uint64 leaseId) private view returns (ILeases.Closed memory c) {
        c = leases.closedLease(leaseId);
        if (c.ending == ILeases.Ending.None) revert NotClosed(leaseId);
    }
}
