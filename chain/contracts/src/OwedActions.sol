// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAppeals} from "./interfaces/IAppeals.sol";
import {IOwedActions} from "./interfaces/IOwedActions.sol";
import {IPausable} from "./interfaces/IPausable.sol";
import {IProviderRegistry} from "./interfaces/IProviderRegistry.sol";
import {IProviderRewardsManager} from "./interfaces/IProviderRewardsManager.sol";
import {IStandings} from "./interfaces/IStandings.sol";
import {TierTable} from "./lib/TierTable.sol";

/// @title OwedActions
/// @notice What Settlement decided and is still to be done by contracts that are not ours: this one has the roles for it. They may
/// revert for reasons that are not ours either, so nothing of ours depends on them: a decision is written down here, and anyone has
/// it done, as often as it takes.
contract OwedActions is IOwedActions {
    enum Kind {
        None,
        Slash,
        Tier
    }

    struct Owed {
        address provider;
        uint64 era;
        Kind kind;
        uint8 tierBefore; // documented tiers, for Kind.Tier
        uint8 tierAfter;
        uint64 waitsFor; // an owed action that must be done first, 0: none
        uint64 notBefore; // Unix seconds; 0: at once
    }

    event EraSlashed(uint64 indexed era, address indexed provider);
    event TierMoved(uint64 indexed era, address indexed provider, uint8 tierBefore, uint8 tierAfter);
    event ActionOwed(uint256 indexed id, uint64 indexed era, address indexed provider, Kind kind, uint64 notBefore);
    /// @notice It was tried in vain, and stays owed.
    event ActionFailed(uint256 indexed id, bytes reason);
    event OwedSettled(uint256 indexed id);
    /// @notice The tier was changed by someone else meanwhile, and moving it now would undo that; or an appeal was right.
    event OwedDropped(uint256 indexed id);

    error ZeroAddress();
    error NotSettlement(address caller);
    error NotOwed(uint256 id);
    error TooLittleGas(uint256 left, uint256 needed);

    /// @dev Gas that a foreign call gets, no more: one that uses up whatever it is given must leave enough for the others.
    uint256 internal constant CALL_GAS = 1_000_000;
    /// @dev Gas that must be left before it, so that no caller can make one fail by giving little: a call gets at most 63/64
    /// of what there is, and the failure has to be written down.
    uint256 internal constant GAS_NEEDED = CALL_GAS * 64 / 63 + 200_000;
    uint8 private constant WHOLE_REWARD = 100;

    IProviderRegistry public immutable registry;
    IProviderRewardsManager public immutable rewards;
    /// @notice The settlement that decides, and is told when a tier has moved.
    IStandings public immutable settlement;
    /// @notice While it says so, slashes and demotions stay owed.
    IPausable public immutable pausing;
    /// @notice Hears appeals against slashes and demotions; zero: there are none.
    IAppeals public immutable appeals;
    /// @notice Seconds that a slash or demotion waits before it is done, and in which it can be appealed against.
    uint64 public immutable appealWindow;
    /// @notice How many actions were ever owed; numbers run from 1.
    uint256 public owedCount;
    mapping(uint256 id => Owed) private _owed;

    constructor(
        IProviderRegistry registry_,
        IProviderRewardsManager rewards_,
        IStandings settlement_,
        IPausable pausing_,
        IAppeals appeals_,
        uint64 appealWindow_
    ) {
        if (address(registry_) == address(0) || address(rewards_) == address(0)) {
            revert ZeroAddress();
        }
        if (address(settlement_) == address(0) || address(pausing_) == address(0)) revert ZeroAddress();
        (registry, rewards, settlement) = (registry_, rewards_, settlement_);
        (pausing, appeals, appealWindow) = (pausing_, appeals_, appealWindow_);
    }

    /// @inheritdoc IOwedActions
    /// @dev The reward lost in a slash is computed from the tier at that time, so a tier never moves before a slash that is still
    /// owed.
    function owe(uint64 era, Consequence[] calldata list) external {
        if (msg.sender != address(settlement)) revert NotSettlement(msg.sender);
        uint64 appealable = appealWindow == 0 ? 0 : uint64(block.timestamp) + appealWindow;
        for (uint256 i = 0; i < list.length; i++) {
            Consequence calldata c = list[i];
            uint256 slash = 0;
            if (c.slash) slash = _owe(Owed(c.provider, era, Kind.Slash, 0, 0, 0, appealable));
            if (c.tierAfter == c.tierBefore) continue;
            uint64 notBefore = c.tierAfter > c.tierBefore ? appealable : 0;
            // Numbers of actions are counted one by one.
            // forge-lint: disable-next-line(unsafe-typecast)
            _owe(Owed(c.provider, era, Kind.Tier, c.tierBefore, c.tierAfter, uint64(slash), notBefore));
        }
    }

    /// @notice An action still owed; kind None if it is not.
    function owed(uint256 id) external view returns (Owed memory) {
        return _owed[id];
    }

    /// @inheritdoc IOwedActions
    function punishmentOf(uint256 id) external view returns (Punishment memory) {
        Owed memory o = _owed[id];
        if (!_punishes(o)) return Punishment(address(0), 0, false, 0, 0);
        uint64 waits = _owed[o.waitsFor].kind == Kind.None ? 0 : o.waitsFor;
        return Punishment(o.provider, o.era, o.kind == Kind.Slash, waits, o.notBefore);
    }

    /// @notice The actions still owed among the numbers from `first` to `last`, for reading off chain.
    function owedBetween(uint256 first, uint256 last) external view returns (uint256[] memory ids, Owed[] memory list) {
        uint256 n = 0;
        for (uint256 id = first; id <= last; id++) {
            if (_owed[id].kind != Kind.None) n++;
        }
        (ids, list) = (new uint256[](n), new Owed[](n));
        n = 0;
        for (uint256 id = first; id <= last; id++) {
            if (_owed[id].kind == Kind.None) continue;
            (ids[n], list[n]) = (id, _owed[id]);
            n++;
        }
    }

    /// @notice Has owed actions done. Those that fail, are not due yet or wait for another stay owed; so do punishments while they are
    /// paused or appealed against. What an appeal has overturned is dropped.
    function settleOwed(uint256[] calldata ids) external {
        bool paused = pausing.paused();
        for (uint256 i = 0; i < ids.length; i++) {
            Owed memory o = _owed[ids[i]];
            if (o.kind == Kind.None) revert NotOwed(ids[i]);
            if (block.timestamp < o.notBefore || _owed[o.waitsFor].kind != Kind.None) continue;
            IAppeals.Ruling ruling = IAppeals.Ruling.None;
            if (_punishes(o)) {
                if (paused) continue;
                ruling = _rulingOf(o);
                if (ruling == IAppeals.Ruling.Open) continue;
            }
            delete _owed[ids[i]];
            if (ruling == IAppeals.Ruling.Dropped) {
                emit OwedDropped(ids[i]);
                continue;
            }
            if (o.kind == Kind.Tier) {
                uint8 tier = TierTable.read(registry, o.provider);
                if (tier != o.tierBefore) {
                    if (tier != 0) settlement.recount(o.provider, tier);
                    emit OwedDropped(ids[i]);
                    continue;
                }
            }
            (bool ok, bytes memory reason) = _act(o);
            if (ok) {
                emit OwedSettled(ids[i]);
            } else {
                _owed[ids[i]] = o;
                emit ActionFailed(ids[i], reason);
            }
        }
    }

    function _punishes(Owed memory o) private pure returns (bool) {
        return o.kind == Kind.Slash || o.tierAfter > o.tierBefore;
    }

    function _rulingOf(Owed memory o) private view returns (IAppeals.Ruling) {
        if (address(appeals) == address(0)) return IAppeals.Ruling.None;
        return appeals.rulingOf(o.provider, o.era, o.kind == Kind.Slash);
    }

    function _owe(Owed memory o) private returns (uint256 id) {
        id = ++owedCount;
        _owed[id] = o;
        emit ActionOwed(id, o.era, o.provider, o.kind, o.notBefore);
    }

    function _act(Owed memory o) private returns (bool, bytes memory) {
        if (gasleft() < GAS_NEEDED) revert TooLittleGas(gasleft(), GAS_NEEDED);
        return o.kind == Kind.Slash ? _slash(o) : _move(o);
    }

    function _slash(Owed memory o) private returns (bool, bytes memory) {
        if (_isSlashed(o.provider, o.era)) return (true, "");
        address[] memory providers = new address[](1);
        uint256[] memory eras = new uint256[](1);
        uint8[] memory percentages = new uint8[](1);
        (providers[0], eras[0], percentages[0]) = (o.provider, o.era, WHOLE_REWARD);
        try rewards.setSlashEraForProviders{gas: CALL_GAS}(providers, eras, percentages) {
            emit EraSlashed(o.era, o.provider);
            return (true, "");
        } catch (bytes memory reason) {
            return (false, reason);
        }
    }

    function _move(Owed memory o) private returns (bool, bytes memory) {
        try registry.updateProviderTier{gas: CALL_GAS}(o.provider, TierTable.toRegistry(o.tierAfter)) {
            settlement.recount(o.provider, o.tierAfter);
            emit TierMoved(o.era, o.provider, o.tierBefore, o.tierAfter);
            return (true, "");
        } catch (bytes memory reason) {
            return (false, reason);
        }
    }

    function _isSlashed(address provider, uint64 era) private view returns (bool) {
        try rewards.isEraSlashed(provider, era) returns (bool yes) {
            return yes;
        } catch {
            return false;
        }
    }
}
