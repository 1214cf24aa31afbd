// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

// A double of the contracts that the network has deployed, as far as Settlement meets them: their names and types, and each of
// their behaviours that is known. docs/settlement.md, "The network's own contracts", lists which are read in the ABI, which are
// documented and which are assumed; what is assumed can be switched here, so that no test rests on one guess.

/// Roles, as OpenZeppelin's AccessControl keeps them, and the shorthands of the deployed contract. It has no isAdmin.
contract RolesDouble {
    bytes32 public constant DEFAULT_ADMIN_ROLE = 0x00;
    bytes32 public constant VERIFIER_ROLE = keccak256("VERIFIER_ROLE");
    bytes32 public constant SLASHER_ROLE = keccak256("SLASHER_ROLE");

    error AccessControlUnauthorizedAccount(address account, bytes32 neededRole);

    mapping(bytes32 role => mapping(address account => bool)) public hasRole;

    constructor() {
        hasRole[DEFAULT_ADMIN_ROLE][msg.sender] = true;
    }

    function grantRole(bytes32 role, address account) public {
        _onlyAdmin();
        hasRole[role][account] = true;
    }

    function revokeRole(bytes32 role, address account) public {
        _onlyAdmin();
        hasRole[role][account] = false;
    }

    function addVerifier(address account) external {
        grantRole(VERIFIER_ROLE, account);
    }

    function addSlasher(address account) external {
        grantRole(SLASHER_ROLE, account);
    }

    function isVerifier(address account) external view returns (bool) {
        return hasRole[VERIFIER_ROLE][account];
    }

    function isSlasher(address account) external view returns (bool) {
        return hasRole[SLASHER_ROLE][account];
    }

    function _onlyAdmin() private view {
        if (!hasRole[DEFAULT_ADMIN_ROLE][msg.sender]) {
            revert AccessControlUnauthorizedAccount(msg.sender, DEFAULT_ADMIN_ROLE);
        }
    }
}

/// What the registry and the manager can be made to do that is not of their own logic.
abstract contract Moody {
    /// How a call about a provider goes wrong.
    enum Mood {
        Fine,
        AlreadySlashed,
        NotFound,
        ArrayMismatch,
        ZeroEra,
        EnforcedPause,
        NoReward,
        Empty, // no data, as the decoder gives for a value out of range
        Words, // a require with a string
        Burns // uses up all gas that it is given
    }

    error AlreadySlashed();
    error NotFound();
    error ArrayMismatch();
    error ZeroEra();
    error EnforcedPause();
    error NoReward();
    error UnAuthorized();

    RolesDouble public immutable accessControl;
    mapping(address provider => Mood) public moodOf;
    bool public paused;

    constructor(RolesDouble roles) {
        accessControl = roles;
    }

    function setMood(address provider, Mood mood) external {
        moodOf[provider] = mood;
    }

    function setPaused(bool on) external {
        paused = on;
    }

    function _feel(address provider) internal view {
        Mood m = moodOf[provider];
        if (m == Mood.AlreadySlashed) revert AlreadySlashed();
        if (m == Mood.NotFound) revert NotFound();
        if (m == Mood.ArrayMismatch) revert ArrayMismatch();
        if (m == Mood.ZeroEra) revert ZeroEra();
        if (m == Mood.EnforcedPause) revert EnforcedPause();
        if (m == Mood.NoReward) revert NoReward();
        if (m == Mood.Words) revert("no, for a reason in words");
        if (m == Mood.Empty) {
            assembly ("memory-safe") {
                revert(0, 0)
            }
        }
        if (m == Mood.Burns) {
            assembly ("memory-safe") {
                invalid()
            }
        }
    }
}

contract RegistryDouble is Moody {
    enum TrustTier {
        One,
        Two,
        Three,
        Four,
        Five,
        Six,
        Seven
    }
    enum ProviderStatus {
        Unregistered,
        Registered,
        Active,
        Maintenance,
        Suspended,
        Deactivated
    }

    struct ProviderParams {
        address walletAddress;
        address[] paymentsAccepted;
        string spec;
        string hostUri;
        string certificate;
        address rewardWallet;
    }

    event ProviderTierUpdated(address provider, TrustTier tier);
    event ProviderStatusUpdated(uint256 indexed providerId, ProviderStatus status);

    bytes32 public constant VERIFIER_ROLE = keccak256("VERIFIER_ROLE");

    uint256 private _last;
    mapping(address wallet => uint256 id) private _ids;
    mapping(address wallet => TrustTier) private _tiers;
    mapping(address wallet => ProviderStatus) private _statuses;
    /// Whether a wallet that is not registered has no tier, or has the one that an unset value means: the best.
    bool public unknownReverts = true;

    constructor(RolesDouble roles) Moody(roles) {}

    function setUnknownReverts(bool on) external {
        unknownReverts = on;
    }

    function addProvider(ProviderParams calldata p) external {
        _ids[p.walletAddress] = ++_last;
        _tiers[p.walletAddress] = TrustTier.Seven;
        _statuses[p.walletAddress] = ProviderStatus.Active;
    }

    function setProviderStatus(address wallet, ProviderStatus status) external {
        _statuses[wallet] = status;
        emit ProviderStatusUpdated(_ids[wallet], status);
    }

    function getProviderStatus(address wallet) external view returns (ProviderStatus) {
        return _statuses[wallet];
    }

    /// For tests: the registry does not know the wallet any more.
    function forget(address wallet) external {
        delete _ids[wallet];
        delete _tiers[wallet];
        delete _statuses[wallet];
    }

    function getProviderTrustTier(address wallet) external view returns (TrustTier) {
        require(_ids[wallet] != 0 || !unknownReverts, "unknown");
        return _tiers[wallet];
    }

    /// A tier above Seven never gets here. The same tier again is accepted, and steps of more than one are.
    function updateProviderTier(address wallet, TrustTier tier) external {
        require(accessControl.isVerifier(msg.sender), "not a verifier");
        if (paused) revert EnforcedPause();
        _feel(wallet);
        require(_ids[wallet] != 0, "unknown");
        _tiers[wallet] = tier;
        emit ProviderTierUpdated(wallet, tier);
    }

    /// For tests: the tier as somebody else with the role leaves it.
    function force(address wallet, TrustTier tier) external {
        _tiers[wallet] = tier;
    }
}

contract RewardsDouble is Moody {
    event ProviderSlashed(address indexed provider, uint256 era, uint256 slashedAmount, uint8 percentage);

    bytes32 public constant SLASHER_ROLE = keccak256("SLASHER_ROLE");

    RegistryDouble public immutable registry;
    uint256 private _era = 1;
    mapping(address provider => mapping(uint256 era => bool)) private _slashed;
    mapping(address provider => mapping(uint256 era => bool)) private _claimed;
    /// What a slash took, from the tier at the time of the call, in tenths of an Era's base reward.
    mapping(address provider => mapping(uint256 era => uint256)) public taken;
    /// Whether an Era whose reward was claimed can still be slashed.
    bool public claimedCanBeSlashed;
    bool public asksRevert; // isEraSlashed fails
    bool public countPaused;

    constructor(RolesDouble roles, RegistryDouble registry_) Moody(roles) {
        registry = registry_;
    }

    function setSlashEraForProviders(
        address[] calldata providers,
        uint256[] calldata eras,
        uint8[] calldata percentages
    ) external {
        if (!accessControl.isSlasher(msg.sender)) revert UnAuthorized();
        if (paused) revert EnforcedPause();
        if (providers.length != eras.length || providers.length != percentages.length) revert ArrayMismatch();
        uint8[7] memory tenths = [20, 17, 15, 12, 11, 10, 0];
        for (uint256 i = 0; i < providers.length; i++) {
            (address p, uint256 era) = (providers[i], eras[i]);
            _feel(p);
            if (era == 0) revert ZeroEra();
            uint8 tier = uint8(registry.getProviderTrustTier(p));
            if (_slashed[p][era]) revert AlreadySlashed();
            if (_claimed[p][era] && !claimedCanBeSlashed) revert NoReward();
            _slashed[p][era] = true;
            taken[p][era] = uint256(tenths[tier]) * percentages[i] / 100;
            emit ProviderSlashed(p, era, taken[p][era], percentages[i]);
        }
    }

    /// The admin takes a slash back.
    function removeSlashErasForProviders(address[] calldata providers, uint256[] calldata eras) external {
        for (uint256 i = 0; i < providers.length; i++) {
            _slashed[providers[i]][eras[i]] = false;
        }
    }

    function claim(address provider, uint256 era) external {
        _claimed[provider][era] = true;
    }

    function setClaimedCanBeSlashed(bool on) external {
        claimedCanBeSlashed = on;
    }

    function setAsksRevert(bool on) external {
        asksRevert = on;
    }

    function isEraSlashed(address provider, uint256 era) external view returns (bool) {
        require(!asksRevert, "not now");
        return _slashed[provider][era];
    }

    function getCurrentEra() external view returns (uint256) {
        return _era;
    }

    function pauseEraCount() external {
        countPaused = true;
    }

    /// For tests: a day goes by.
    function nextEra() external {
        if (!countPaused) _era++;
    }
}
