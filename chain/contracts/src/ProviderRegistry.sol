// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControlManager} from "./interfaces/IAccessControlManager.sol";

/// @title ProviderRegistry
/// @notice Who sells GPUs, where they listen, which key they pin and how far they are trusted. Function names,
/// types and events are those of the registry already deployed by the network, so that clients fit both.
/// @dev Trap: tier values run 0..6 and 0 is the BEST. An unset value would promote, so new providers are
/// written with Seven (6) explicitly. An enum above its range reverts with empty data in the ABI decoder.
contract ProviderRegistry {
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

    struct ProviderInfo {
        uint256 providerId;
        address walletAddress;
        address[] paymentsAccepted;
        string spec;
        string hostUri;
        string certificate;
        ProviderStatus status;
        TrustTier tier;
        uint256 joinTimestamp;
        address rewardWallet;
    }

    event ProviderAdded(
        uint256 indexed providerId,
        address indexed walletAddress,
        string spec,
        string hostUri,
        string certificate,
        address[] paymentsAccepted,
        ProviderStatus status,
        TrustTier tier,
        uint256 joinTimestamp,
        address rewardWallet
    );
    event ProviderTierUpdated(address provider, TrustTier tier);
    event ProviderStatusUpdated(uint256 indexed providerId, ProviderStatus status);
    /// @notice Spec, host or certificate changed; read them again.
    event ProviderUpdated(uint256 indexed providerId, address indexed walletAddress);

    error InvalidAddress();
    error ProviderAlreadyRegistered();
    error ProviderNotFound();
    error StatusUnchanged();
    error UnauthorizedRegistration();
    error UnauthorizedAccount(address account, bytes32 role);
    error StatusNotAllowed(address account, ProviderStatus status);
    error NoSuchIndex(uint256 index, uint256 count);

    /// @notice The role that may move tiers.
    bytes32 public constant VERIFIER_ROLE = keccak256("VERIFIER_ROLE");
    bytes32 private constant ADMIN_ROLE = 0x00;

    /// @notice Where roles are kept.
    IAccessControlManager public immutable accessControl;
    /// @notice The number the next provider gets. Numbers start at 1 and are never reused.
    uint256 public nextProviderId = 1;
    /// @notice A provider's number, 0 if it is not registered.
    mapping(address wallet => uint256 id) public addressToProviderId;
    mapping(uint256 id => ProviderInfo) private _providers;

    constructor(IAccessControlManager access) {
        if (address(access) == address(0)) revert InvalidAddress();
        accessControl = access;
    }

    modifier onlyAdmin() {
        if (!accessControl.isAdmin(msg.sender)) revert UnauthorizedAccount(msg.sender, ADMIN_ROLE);
        _;
    }

    /// @notice Registers a provider with status Registered and the worst tier. The wallet itself or an admin.
    function addProvider(ProviderParams calldata params) external {
        if (params.walletAddress != msg.sender && !accessControl.isAdmin(msg.sender)) {
            revert UnauthorizedRegistration();
        }
        if (params.walletAddress == address(0) || params.rewardWallet == address(0)) revert InvalidAddress();
        if (addressToProviderId[params.walletAddress] != 0) revert ProviderAlreadyRegistered();
        uint256 id = nextProviderId++;
        addressToProviderId[params.walletAddress] = id;
        ProviderInfo storage p = _providers[id];
        p.providerId = id;
        p.walletAddress = params.walletAddress;
        p.paymentsAccepted = params.paymentsAccepted;
        p.spec = params.spec;
        p.hostUri = params.hostUri;
        p.certificate = params.certificate;
        p.status = ProviderStatus.Registered;
        p.tier = TrustTier.Seven;
        p.joinTimestamp = block.timestamp;
        p.rewardWallet = params.rewardWallet;
        _emitAdded(p);
    }

    /// @notice Moves a provider to `tier`. Needs VERIFIER_ROLE.
    function updateProviderTier(address provider, TrustTier tier) external {
        if (!accessControl.isVerifier(msg.sender)) revert UnauthorizedAccount(msg.sender, VERIFIER_ROLE);
        _setTier(provider, tier);
    }

    /// @notice Sets a tier by hand, for a network that starts from an existing state. Admin only.
    function adminSetTier(address provider, TrustTier tier) external onlyAdmin {
        _setTier(provider, tier);
    }

    /// @notice The provider announces Active or Maintenance for itself; an admin may set any status.
    function setProviderStatus(address provider, ProviderStatus status) external {
        ProviderInfo storage p = _find(provider);
        if (!accessControl.isAdmin(msg.sender)) {
            if (msg.sender != provider) revert UnauthorizedAccount(msg.sender, ADMIN_ROLE);
            bool allowed = (status == ProviderStatus.Active || status == ProviderStatus.Maintenance)
                && p.status != ProviderStatus.Suspended && p.status != ProviderStatus.Deactivated;
            if (!allowed) revert StatusNotAllowed(msg.sender, status);
        }
        if (p.status == status) revert StatusUnchanged();
        p.status = status;
        emit ProviderStatusUpdated(p.providerId, status);
    }

    /// @notice Changes what the caller's provider publishes.
    function updateProvider(string calldata spec, string calldata hostUri, string calldata certificate) external {
        ProviderInfo storage p = _find(msg.sender);
        p.spec = spec;
        p.hostUri = hostUri;
        p.certificate = certificate;
        emit ProviderUpdated(p.providerId, msg.sender);
    }

    /// @notice Everything about the provider with this wallet. Reverts if there is none.
    function getProviderByAddress(address wallet)
        external
        view
        returns (
            string memory spec,
            string memory hostUri,
            string memory certificate,
            address[] memory paymentsAccepted,
            ProviderStatus status,
            TrustTier tier,
            uint256 joinTimestamp,
            address rewardWallet
        )
    {
        ProviderInfo storage p = _find(wallet);
        return (p.spec, p.hostUri, p.certificate, p.paymentsAccepted, p.status, p.tier, p.joinTimestamp, p.rewardWallet);
    }

    /// @notice The provider's tier, 0 (best) to 6. Reverts for an unknown wallet instead of answering 0.
    function getProviderTrustTier(address wallet) external view returns (TrustTier) {
        return _find(wallet).tier;
    }

    /// @notice The provider's status; Unregistered for an unknown wallet.
    function getProviderStatus(address wallet) external view returns (ProviderStatus) {
        return _providers[addressToProviderId[wallet]].status;
    }

    /// @notice Every provider at once. For reading off chain; its cost grows with the network.
    function getAllProviders() external view returns (ProviderInfo[] memory all) {
        all = new ProviderInfo[](nextProviderId - 1);
        for (uint256 i = 0; i < all.length; i++) {
            all[i] = _providers[i + 1];
        }
    }

    /// @notice How many providers ever registered.
    function providerCount() external view returns (uint256) {
        return nextProviderId - 1;
    }

    /// @notice The wallet of the i-th provider, in order of registration, from 0.
    function providerAt(uint256 i) external view returns (address) {
        if (i >= nextProviderId - 1) revert NoSuchIndex(i, nextProviderId - 1);
        return _providers[i + 1].walletAddress;
    }

    function _setTier(address provider, TrustTier tier) private {
        _find(provider).tier = tier;
        emit ProviderTierUpdated(provider, tier);
    }

    function _find(address wallet) private view returns (ProviderInfo storage) {
        uint256 id = addressToProviderId[wallet];
        if (id == 0) revert ProviderNotFound();
        return _providers[id];
    }

    function _emitAdded(ProviderInfo storage p) private {
        emit ProviderAdded(
            p.providerId,
            p.walletAddress,
            p.spec,
            p.hostUri,
            p.certificate,
            p.paymentsAccepted,
            p.status,
            p.tier,
            p.joinTimestamp,
            p.rewardWallet
        );
    }
}
