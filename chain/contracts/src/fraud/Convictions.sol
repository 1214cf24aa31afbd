// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IConvictions} from "../interfaces/IConvictions.sol";
import {IEraFacts} from "../interfaces/IEraFacts.sol";
import {IStakeVault} from "../interfaces/IStakeVault.sol";

/// @title Convictions
/// @notice What a proven error costs, and who is paid. It believes the contracts it was made with, which check evidence,
/// and nobody else: no verifier, no admin. Nothing of it can be changed.
/// @dev The first proven error costs a small part of the stake, for a defect may be behind it; another one in a challenge
/// of an Era near the first costs all. The reporter's share goes to the verifier that the evidence names, so copying a
/// waiting transaction gains its tip and no more.
/// Stake is all that is held for the provider, delegated stake included; who is paid for a proof is paid of the provider's own.
contract Convictions is IConvictions {
    /// @param firstPenaltyBp share of the stake that the first proven error costs, 1/100 percent: 100 to 500
    /// @param repeatEras how many Eras two errors may lie apart for the second to cost everything
    /// @param evidenceEras how many Eras evidence is taken for after its own; at most repeatEras
    /// @param reporterBp share of what is taken of the provider's own stake for the verifier named in the evidence: at most 2500
    /// @param tipBp share of it for whoever submits: at most 500
    /// @param faultPriceBp share of the stake that a fault shown in answer to a demand costs: at most 100
    struct Params {
        uint16 firstPenaltyBp;
        uint64 repeatEras;
        uint64 evidenceEras;
        uint16 reporterBp;
        uint16 tipBp;
        uint16 faultPriceBp;
    }

    struct Conviction {
        address provider;
        uint64 era;
        uint8 ground; // 1 range, 2 digest, 3 path, 4 value, 5 silence
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
    uint16 public immutable firstPenaltyBp;
    uint64 public immutable repeatEras;
    uint64 public immutable evidenceEras;
    uint16 public immutable reporterBp;
    uint16 public immutable tipBp;
    uint16 public immutable faultPriceBp;

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

    constructor(IStakeVault vault_, IEraFacts eras_, address[] memory accusers, Params memory p) {
        if (address(vault_) == address(0) || address(eras_) == address(0)) revert ZeroAddress();
        if (p.firstPenaltyBp < 100 || p.firstPenaltyBp > 500) revert BadParams("firstPenaltyBp");
        if (p.evidenceEras == 0 || p.evidenceEras > p.repeatEras) revert BadParams("evidenceEras");
        if (p.reporterBp > 2_500) revert BadParams("reporterBp");
        if (p.tipBp > 500) revert BadParams("tipBp");
        if (p.faultPriceBp > 100) revert BadParams("faultPriceBp");
        (vault, eras) = (vault_, eras_);
        firstPenaltyBp = p.firstPenaltyBp;
        (repeatEras, evidenceEras) = (p.repeatEras, p.evidenceEras);
        (reporterBp, tipBp, faultPriceBp) = (p.reporterBp, p.tipBp, p.faultPriceBp);
        for (uint256 i = 0; i < accusers.length; i++) {
            if (accusers[i] == address(0)) revert ZeroAddress();
            isAccuser[accusers[i]] = true;
        }
    }

    modifier onlyAccuser() {
        if (!isAccuser[msg.sender]) revert NotAccuser(msg.sender);
        _;
    }

    /// @inheritdoc IConvictions
    function convict(Finding calldata f) external onlyAccuser returns (uint256 id) {
        if (convictionOf[f.challenge] != 0) revert AlreadyConvicted(f.challenge, convictionOf[f.challenge]);
        bool repeated = !f.lenient && isRepeated(f.provider, f.era);
        uint128 amount = _share(vault.stakeOf(f.provider), repeated ? FULL_BP : firstPenaltyBp);
        id = ++convictionCount;
        convictionOf[f.challenge] = id;
        if (f.era > lastConvictedEra[f.provider]) lastConvictedEra[f.provider] = f.era;
        _convictions[id] =
            Conviction(f.provider, f.era, f.ground, repeated, f.verifier, uint64(block.timestamp), f.challenge, amount);
        emit Convicted(id, f.provider, f.era, f.verifier, f.challenge, f.ground, repeated, amount);
        if (amount == 0) return id; // nothing staked: the conviction stands all the same
        vault.slash(f.provider, amount, f.verifier, reporterBp, f.submitter, tipBp);
    }

    /// @inheritdoc IConvictions
    function strike(Finding calldata f) external onlyAccuser {
        if (_struck[f.challenge]) revert AlreadyStruck(f.challenge);
        _struck[f.challenge] = true;
        strikesOf[f.provider]++;
        emit Struck(f.provider, f.era, f.verifier, f.challenge);
    }

    /// @inheritdoc IConvictions
    function charge(address provider) external onlyAccuser {
        uint128 amount = _share(vault.stakeOf(provider), faultPriceBp);
        emit Charged(provider, amount);
        if (amount != 0) vault.slash(provider, amount, address(0), 0, address(0), 0);
    }

    /// @inheritdoc IConvictions
    function hold(address provider) external onlyAccuser {
        vault.hold(provider);
    }

    /// @inheritdoc IConvictions
    function letGo(address provider) external onlyAccuser {
        vault.letGo(provider);
    }

    /// @inheritdoc IConvictions
    function requireTimely(uint64 era) public view {
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
        amount = _share(vault.stakeOf(provider), repeated ? FULL_BP : firstPenaltyBp);
    }

    /// @inheritdoc IConvictions
    /// @dev Comparing with the latest Era is enough: evidence is never older than evidenceEras, which is at most
    /// repeatEras, so an Era before the latest one is always near it.
    function isRepeated(address provider, uint64 era) public view returns (bool) {
        uint64 last = lastConvictedEra[provider];
        return last != 0 && (era <= last || era - last <= repeatEras);
    }

    function _share(uint128 amount, uint16 bp) private pure returns (uint128) {
        return uint128(uint256(amount) * bp / FULL_BP);
    }
}
