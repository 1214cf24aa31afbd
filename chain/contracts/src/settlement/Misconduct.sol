// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {VerifierSet} from "./VerifierSet.sol";
import {Eras} from "./Eras.sol";

/// @title Misconduct
/// @notice What happens to stake. More than half of an Era's verifiers put it into escrow; if the provider stays
/// silent for the dispute window a part is taken. A disputed case waits for a proof: the verifiers' word alone
/// never takes disputed stake.
/// @dev Seam: a contract that checks fraud proofs gets RESOLVER_ROLE and calls `resolve`. Nobody holds the role
/// at first; who can grant it (the role contract's admin) is trusted with disputed stake.
abstract contract Misconduct is VerifierSet, Eras {
    enum CaseState {
        None,
        Frozen,
        Disputed,
        Executed,
        Released
    }

    struct Case {
        address provider;
        uint64 era;
        CaseState state;
        uint64 disputeUntil; // Unix seconds
        uint128 frozen; // stake in escrow for this case
    }

    struct Accusation {
        uint16 seats; // one bit a seat: it has accused
        uint64 caseId; // 0 until a majority has
        bytes32[] evidence;
    }

    event MisconductReported(
        uint64 indexed era, address indexed provider, address indexed verifier, bytes32 evidenceHash
    );
    event MisconductFrozen(
        uint256 indexed caseId,
        address indexed provider,
        uint64 indexed era,
        uint128 frozen,
        uint64 disputeUntil,
        bytes32[] evidence
    );
    event MisconductDisputed(uint256 indexed caseId, address indexed provider);
    event MisconductExecuted(uint256 indexed caseId, address indexed provider, uint128 slashed);
    event MisconductReleased(uint256 indexed caseId, address indexed provider, uint128 released);

    error AlreadyAccused(address verifier, address provider, uint64 era);
    error EraInFuture(uint64 era, uint64 current);
    error CaseStillOpen(address provider, uint256 caseId);
    error CaseNotInState(uint256 caseId, CaseState state, CaseState wanted);
    error NotCaseProvider(uint256 caseId, address caller, address provider);
    error DisputeWindowOver(uint256 caseId, uint64 disputeUntil);
    error DisputeWindowOpen(uint256 caseId, uint64 disputeUntil);
    error NotResolver(address caller);
    error PenaltyTooHigh(uint16 penaltyBp, uint16 max);
    error NoEvidence();

    /// @notice The role of a contract that decides disputed cases.
    bytes32 public constant RESOLVER_ROLE = keccak256("RESOLVER_ROLE");

    /// @notice How many cases there ever were; numbers run from 1.
    uint256 public caseCount;
    /// @notice The provider's open case, 0 if there is none.
    mapping(address provider => uint256 caseId) public openCaseOf;
    mapping(uint256 caseId => Case) private _cases;
    mapping(uint64 era => mapping(address provider => Accusation)) private _accusations;

    /// @notice Accuses a provider of misconduct in an Era, with the hash of the evidence to be published. By a
    /// verifier of that Era, while it runs or its report window is open. The report that completes the majority
    /// freezes the provider's stake.
    function reportMisconduct(uint64 era, address provider, bytes32 evidenceHash) external {
        _requireAccusable(era);
        if (evidenceHash == bytes32(0)) revert NoEvidence();
        (uint256 seat, uint256 seats) = _seatOf(msg.sender, era);
        Accusation storage a = _accusations[era][provider];
        if (a.seats >> seat & 1 == 1) revert AlreadyAccused(msg.sender, provider, era);
        a.seats |= uint16(1 << seat);
        a.evidence.push(evidenceHash);
        emit MisconductReported(era, provider, msg.sender, evidenceHash);
        if (a.caseId == 0 && a.evidence.length * 2 > seats) _openCase(era, provider, a);
    }

    /// @notice Disputes a case: the stake stays in escrow until a resolver decides. The provider's wallet,
    /// within the dispute window.
    function dispute(uint256 caseId) external {
        Case storage c = _inState(caseId, CaseState.Frozen);
        if (msg.sender != c.provider) revert NotCaseProvider(caseId, msg.sender, c.provider);
        if (block.timestamp > c.disputeUntil) revert DisputeWindowOver(caseId, c.disputeUntil);
        c.state = CaseState.Disputed;
        emit MisconductDisputed(caseId, msg.sender);
    }

    /// @notice Takes the penalty of an undisputed case and releases the rest. Anyone, after the window.
    function execute(uint256 caseId) external {
        Case storage c = _inState(caseId, CaseState.Frozen);
        if (block.timestamp <= c.disputeUntil) revert DisputeWindowOpen(caseId, c.disputeUntil);
        _close(caseId, c, misconductPenaltyBp);
    }

    /// @notice Decides a disputed case. Needs RESOLVER_ROLE.
    /// @param penaltyBp share of the frozen stake that is taken, 1/100 percent; 0 acquits
    function resolve(uint256 caseId, uint16 penaltyBp) external {
        if (!accessControl.hasRole(RESOLVER_ROLE, msg.sender)) revert NotResolver(msg.sender);
        if (penaltyBp > FULL_BP) revert PenaltyTooHigh(penaltyBp, FULL_BP);
        _close(caseId, _inState(caseId, CaseState.Disputed), penaltyBp);
    }

    /// @notice A case; state None if there is no such number.
    function caseOf(uint256 caseId) external view returns (Case memory) {
        return _cases[caseId];
    }

    /// @notice The open cases of several providers, 0 where there is none.
    function openCasesOf(address[] calldata providers) external view returns (uint256[] memory caseIds) {
        caseIds = new uint256[](providers.length);
        for (uint256 i = 0; i < providers.length; i++) {
            caseIds[i] = openCaseOf[providers[i]];
        }
    }

    /// @notice Who accused (a bit a seat), the case it led to (0: none) and the evidence hashes in order.
    function accusationOf(uint64 era, address provider) external view returns (Accusation memory) {
        return _accusations[era][provider];
    }

    function _requireAccusable(uint64 era) private {
        uint64 current = currentEra();
        if (era > current) revert EraInFuture(era, current);
        if (era == current) return;
        _requireOver(era);
        if (_windowClosed(era)) revert ReportWindowClosed(era, reportsDue(era));
    }

    function _openCase(uint64 era, address provider, Accusation storage a) private {
        if (openCaseOf[provider] != 0) revert CaseStillOpen(provider, openCaseOf[provider]);
        uint256 caseId = ++caseCount;
        a.caseId = uint64(caseId);
        openCaseOf[provider] = caseId;
        uint64 until = uint64(block.timestamp) + disputeWindow;
        uint128 amount = vault.freeze(provider);
        _cases[caseId] = Case(provider, era, CaseState.Frozen, until, amount);
        emit MisconductFrozen(caseId, provider, era, amount, until, a.evidence);
    }

    function _close(uint256 caseId, Case storage c, uint16 penaltyBp) private {
        uint128 penalty = uint128(uint256(c.frozen) * penaltyBp / FULL_BP);
        address provider = c.provider;
        c.state = penalty == 0 ? CaseState.Released : CaseState.Executed;
        delete openCaseOf[provider];
        if (penalty != 0) {
            vault.slash(provider, penalty);
            emit MisconductExecuted(caseId, provider, penalty);
        }
        vault.release(provider);
        emit MisconductReleased(caseId, provider, c.frozen - penalty);
    }

    function _inState(uint256 caseId, CaseState wanted) private view returns (Case storage c) {
        c = _cases[caseId];
        if (c.state != wanted) revert CaseNotInState(caseId, c.state, wanted);
    }
}
