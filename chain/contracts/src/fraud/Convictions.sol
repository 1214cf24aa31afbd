// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControlManager} from "../interfaces/IAccessControlManager.sol";
import {IConvictions} from "../interfaces/IConvictions.sol";
import {IEraFacts} from "../interfaces/IEraFacts.sol";
import {IStakeVault} from "../interfaces/IStakeVault.sol";
import {Administered} from "../rules/Administered.sol";
import {Parameters} from "../rules/Parameters.sol";
import {Pausable} from "../rules/Pausable.sol";

/// @title Convictions
/// @notice What a proven error costs, and who is paid. It believes the contracts it was made with, which check evidence,
/// and nobody else: no verifier, no admin. The admin can change its terms within bounds and 7 days ahead, for Eras to come,
/// and stop new punishments for 7 days.
/// @dev The first proven error costs a small part of the stake, for a defect may be behind it; another one in a challenge
/// of an Era near the first costs all. The reporter's share goes to the verifier that the evidence names, so copying a
/// waiting transaction gains its tip and no more.
/// Stake is all that is held for the provider, delegated stake included; who is paid for a proof is paid of the provider's own.
contract Convictions is IConvictions, Administered, Parameters, Pausable {
    /// @notice What can be changed.
    /// @param firstPenaltyBp share of the stake that the first proven error costs, 1/100 percent: 100 to 500
    /// @param reporterBp share of what is taken of the provider's own stake for the verifier named in the evidence: at most 2500
    /// @param tipBp share of it for whoever submits: at most 500
    /// @param faultPriceBp share of the stake that a fault shown in answer to a demand costs: at most 100
    struct Terms {
        uint16 firstPenaltyBp;
        uint16 reporterBp;
        uint16 tipBp;
        uint16 faultPriceBp;
    }

    /// @param repeatEras how many Eras two errors may lie apart for the second to cost everything
    /// @param evidenceEras how many Eras evidence is taken for after its own; at most repeatEras
    struct Params {
        uint64 repeatEras;
        uint64 evidenceEras;
        Terms terms;
    }

    struct Conviction {
        address provider;
        uint64 era;
        uint8 ground; // 1 range, 2 digest, 3 path, 4 value, 5 silence, 6 walk
        bool repeated;
        address verifier;
        uint64 time; // Unix seconds
        bytes32 challenge;
        uint128 slashed;
    }

    event Convicted(
        uint256 indexed id,
        address indexed provider,
        uint64 indexed era,
        address verifier,
        bytes32 challenge,
        uint8 ground,
        bool repeated,
        uint128 slashed
    );
    event Struck(address indexed provider, uint64 indexed era, address verifier, bytes32 challenge);
    event Charged(address indexed provider, uint128 amount);

    error ZeroAddress();
    error BadParams(string name);
    error NotAccuser(address caller);
    error AlreadyConvicted(bytes32 challenge, uint256 id);
    error AlreadyStruck(bytes32 challenge);
    error EvidenceTooOld(uint64 era, uint64 current, uint64 evidenceEras);
    error EraInFuture(uint64 era, uint64 current);

    uint16 private constant FULL_BP = 10_000;

    IStakeVault public immutable vault;
    IEraFacts public immutable eras;
    uint64 public immutable repeatEras;
    uint64 public immutable evidenceEras;

    /// @notice The contracts whose findings count. Fixed when this one is made.
    mapping(address => bool) public isAccuser;
    /// @notice How many convictions there ever were; numbers run from 1.
    uint256 public convictionCount;
    /// @notice The conviction over a challenge, 0 if there is none.
    mapping(bytes32 challenge => uint256 id) public override convictionOf;
    /// @notice The latest Era that the provider was convicted for, 0 if never.
    mapping(address provider => uint64 era) public lastConvictedEra;
    /// @notice How often the provider contradicted itself.
    mapping(address provider => uint256) public strikesOf;
    mapping(bytes32 challenge => bool) private _struck;
    mapping(uint256 id => Conviction) private _convictions;

    constructor(
        IAccessControlManager access,
        IStakeVault vault_,
        IEraFacts eras_,
        address[] memory accusers,
        Params memory p
    ) Administered(access) {
        if (address(vault_) == address(0) || address(eras_) == address(0)) {
            revert ZeroAddress();
        }
        if (p.evidenceEras == 0 || p.evidenceEras > p.repeatEras) revert BadParams("evidenceEras");
        (vault, eras) = (vault_, eras_);
        (repeatEras, evidenceEras) = (p.repeatEras, p.evidenceEras);
        _begin(_packed(p.terms));
        for (uint256 i = 0; i < accusers.length; i++) {
            if (accusers[i] == address(0)) revert ZeroAddress();
            isAccuser[accusers[i]] = true;
        }
    }

    modifier onlyAccuser() {
        if (!isAccuser[msg.sender]) revert NotAccuser(msg.sender);
        _;
    }

    /// @notice Proposes other terms (Parameters). The admin.
    function proposeTerms(Terms calldata terms) external {
        _propose(_packed(terms));
    }

    /// @inheritdoc IConvictions
    function convict(Finding calldata f) external onlyAccuser returns (uint256 id) {
        _requireUnpaused();
        if (convictionOf[f.challenge] != 0) revert AlreadyConvicted(f.challenge, convictionOf[f.challenge]);
        bool repeated = !f.lenient && isRepeated(f.provider, f.era);
        Terms memory t = termsAt(f.era);
        uint128 amount = _share(vault.stakeOf(f.provider), repeated ? FULL_BP : t.firstPenaltyBp);
        id = ++convictionCount;
        convictionOf[f.challenge] = id;
        if (f.era > lastConvictedEra[f.provider]) lastConvictedEra[f.provider] = f.era;
        _convictions[id] =
            Conviction(f.provider, f.era, f.ground, repeated, f.verifier, uint64(block.timestamp), f.challenge, amount);
        emit Convicted(id, f.provider, f.era, f.verifier, f.challenge, f.ground, repeated, amount);
        if (amount == 0) return id; // nothing staked: the conviction stands all the same
        vault.slash(f.provider, amount, f.verifier, t.reporterBp, f.submitter, t.tipBp);
    }

    /// @inheritdoc IConvictions
    function strike(Finding calldata f) external onlyAccuser {
        _requireUnpaused();
        if (_struck[f.challenge]) revert AlreadyStruck(f.challenge);
        _struck[f.challenge] = true;
        strikesOf[f.provider]++;
        emit Struck(f.provider, f.era, f.verifier, f.challenge);
    }

    /// @inheritdoc IConvictions
    /// @dev Not refused in a pause, but free: an answer must always be possible.
    function charge(address provider, uint64 era) external onlyAccuser {
        uint128 amount = paused() ? 0 : _share(vault.stakeOf(provider), termsAt(era).faultPriceBp);
        emit Charged(provider, amount);
        if (amount != 0) vault.slash(provider, amount, address(0), 0, address(0), 0);
    }

    /// @inheritdoc IConvictions
    function hold(address provider) external onlyAccuser {
        _requireUnpaused();
        vault.hold(provider);
    }

    /// @inheritdoc IConvictions
    function letGo(address provider) external onlyAccuser {
        vault.letGo(provider);
    }

    /// @inheritdoc IConvictions
    function requireTimely(uint64 era) public view {
        _requireUnpaused();
        uint64 current = eras.currentEra();
        if (era > current) revert EraInFuture(era, current);
        if (current - era > evidenceEras) revert EvidenceTooOld(era, current, evidenceEras);
    }

    /// @notice A conviction; all zero if there is no such number.
    function conviction(uint256 id) external view returns (Conviction memory) {
        return _convictions[id];
    }

    /// @notice What a proven error in an Era would cost the provider now.
    function penaltyOf(address provider, uint64 era) external view returns (uint128 amount, bool repeated) {
        repeated = isRepeated(provider, era);
        amount = _share(vault.stakeOf(provider), repeated ? FULL_BP : termsAt(era).firstPenaltyBp);
    }

    /// @notice The terms by which an error in an Era is judged.
    function termsAt(uint64 era) public view returns (Terms memory) {
        return _terms(_wordAt(era));
    }

    /// @notice What is proposed; all zero if nothing is.
    function proposedTerms() external view returns (Terms memory) {
        return _terms(proposedWord);
    }

    /// @inheritdoc IConvictions
    /// @dev Comparing with the latest Era is enough: evidence is never older than evidenceEras, which is at most
    /// repeatEras, so an Era before the latest one is always near it.
    function isRepeated(address provider, uint64 era) public view returns (bool) {
        uint64 last = lastConvictedEra[provider];
        return last != 0 && (era <= last || era - last <= repeatEras);
    }

    function _eraNow() internal view override returns (uint64) {
        return eras.currentEra();
    }

    /// @dev Within their bounds, or a revert.
    function _packed(Terms memory t) private pure returns (uint192) {
        if (t.firstPenaltyBp < 100 || t.firstPenaltyBp > 500) revert BadParams("firstPenaltyBp");
        if (t.reporterBp > 2_500) revert BadParams("reporterBp");
        if (t.tipBp > 500) revert BadParams("tipBp");
        if (t.faultPriceBp > 100) revert BadParams("faultPriceBp");
        return uint192(t.firstPenaltyBp) << 48 | uint192(t.reporterBp) << 32 | uint192(t.tipBp) << 16 | t.faultPriceBp;
    }

    function _terms(uint192 word) private pure returns (Terms memory) {
        // Each cast cuts its number out of the word.
        // forge-lint: disable-next-line(unsafe-typecast)
        return Terms(uint16(word >> 48), uint16(word >> 32), uint16(word >> 16), uint16(word));
    }

    function _share(uint128 amount, uint16 bp) private pure returns (uint128) {
        return uint128(uint256(amount) * bp / FULL_BP);
    }
}
