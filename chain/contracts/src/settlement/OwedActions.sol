// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SettlementBase} from "./SettlementBase.sol";
import {TierTable} from "../lib/TierTable.sol";

/// @title OwedActions
/// @notice Calls to contracts that are not ours. They may revert for reasons that are not ours either, so none
/// of our state depends on them: what fails is owed, and anyone can try it again.
abstract contract OwedActions is SettlementBase {
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
    }

    event EraSlashed(uint64 indexed era, address indexed provider);
    event TierMoved(uint64 indexed era, address indexed provider, uint8 tierBefore, uint8 tierAfter);
    event ActionOwed(uint256 indexed id, uint64 indexed era, address indexed provider, Kind kind, bytes reason);
    event OwedSettled(uint256 indexed id);
    /// @notice The tier was changed by someone else meanwhile; moving it now would undo that.
    event OwedDropped(uint256 indexed id);

    error NotOwed(uint256 id);
    error TooLittleGas(uint256 left, uint256 needed);

    /// @dev Gas that a foreign call gets, no more: one that uses up whatever it is given must leave enough for the others.
    uint256 internal constant CALL_GAS = 1_000_000;
    /// @dev Gas that must be left before it, so that no caller can make one fail by giving little: a call gets at most 63/64
    /// of what there is, and the failure has to be written down.
    uint256 internal constant GAS_NEEDED = CALL_GAS * 64 / 63 + 200_000;
    uint8 private constant WHOLE_REWARD = 100;

    /// @notice How many actions were ever owed; numbers run from 1.
    uint256 public owedCount;
    mapping(uint256 id => Owed) private _owed;

    /// @notice An action still owed; kind None if it is not.
    function owed(uint256 id) external view returns (Owed memory) {
        return _owed[id];
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

    /// @notice Tries owed actions again. Those that fail again, or wait for another, stay owed.
    function retryOwed(uint256[] calldata ids) external {
        for (uint256 i = 0; i < ids.length; i++) {
            Owed memory o = _owed[ids[i]];
            if (o.kind == Kind.None) revert NotOwed(ids[i]);
            if (_owed[o.waitsFor].kind != Kind.None) continue;
            delete _owed[ids[i]];
            if (o.kind == Kind.Tier && _tierOf(o.provider) != o.tierBefore) {
                emit OwedDropped(ids[i]);
                continue;
            }
            (bool ok, bytes memory reason) = _act(o);
            if (ok) {
                emit OwedSettled(ids[i]);
            } else {
                _owed[ids[i]] = o;
                emit ActionOwed(ids[i], o.era, o.provider, o.kind, reason);
            }
        }
    }

    /// @dev Slashes the Era's reward, or owes it. Returns the number it is owed under, 0 if it is done.
    function _slashOrOwe(uint64 era, address provider) internal returns (uint256) {
        return _doOrOwe(Owed(provider, era, Kind.Slash, 0, 0, 0));
    }

    /// @dev Moves the tier, or owes it; owes it at once behind the action `waitsFor`. The reward lost in a slash
    /// is computed from the tier at that time, so a tier never moves before a slash that is still owed.
    function _moveOrOwe(uint64 era, address provider, uint8 from, uint8 to, uint256 waitsFor) internal {
        Owed memory o = Owed(provider, era, Kind.Tier, from, to, uint64(waitsFor));
        if (waitsFor != 0) _owe(o, "");
        else _doOrOwe(o);
    }

    /// @dev The provider's documented tier, or 0 if the registry does not say.
    function _tierOf(address provider) internal view returns (uint8) {
        try registry.getProviderTrustTier(provider) returns (uint8 value) {
            return value < TierTable.WORST ? TierTable.fromRegistry(value) : 0;
        } catch {
            return 0;
        }
    }

    function _doOrOwe(Owed memory o) private returns (uint256) {
        (bool ok, bytes memory reason) = _act(o);
        return ok ? 0 : _owe(o, reason);
    }

    function _owe(Owed memory o, bytes memory reason) private returns (uint256 id) {
        id = ++owedCount;
        _owed[id] = o;
        emit ActionOwed(id, o.era, o.provider, o.kind, reason);
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
