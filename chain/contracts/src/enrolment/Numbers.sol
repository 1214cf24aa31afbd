// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnrolment} from "../interfaces/IEnrolment.sol";
import {IProviderRegistry} from "../interfaces/IProviderRegistry.sol";
import {IProviderRewardsManager} from "../interfaces/IProviderRewardsManager.sol";
import {IStandings} from "../interfaces/IStandings.sol";

/// @title Numbers
/// @notice The numbers that providers have, in the order in which they came. What an Era goes by is fixed before it begins.
abstract contract Numbers is IEnrolment {
    /// @notice Who has a number, and from which Era on.
    struct Place {
        address provider;
        uint64 fromEra;
    }

    struct Enrolment {
        uint32 number;
        uint64 fromEra; // 0: not enrolled
    }

    struct Count {
        uint32 numbers;
        uint64 fromEra;
    }

    struct Devices {
        uint16 devices;
        uint64 fromEra;
    }

    event ProviderEnrolled(address indexed provider, uint32 indexed number, uint64 fromEra);
    event NumberReleased(address indexed provider, uint32 indexed number);
    event DevicesSet(address indexed provider, uint16 devices, uint64 fromEra);

    error ZeroAddress();
    error NotInRegistry(address provider);
    error StillInRegistry(address provider);
    error NotEnrolled(address provider);
    error NoDevices();

    /// @dev Statuses of the registry.
    uint8 private constant UNREGISTERED = 0;
    uint8 private constant DEACTIVATED = 5;
    /// @dev Eras that a released number rests, so that no Era that can still be settled or claimed has two providers of one number.
    uint64 private constant REST = 30;

    /// @notice Who provides.
    IProviderRegistry public immutable registry;
    /// @notice Counts the Eras.
    IProviderRewardsManager public immutable rewards;
    /// @notice Is told when a number is given again.
    IStandings public immutable standings;
    mapping(uint32 number => Place) private _places;
    mapping(address provider => Enrolment) private _enrolments;
    mapping(address provider => Devices[]) private _devices;
    Count[] private _counts;
    Enrolment[] private _released; // with the Era from which on each may be given again
    uint256 private _reused; // of them given again

    constructor(IProviderRegistry registry_, IProviderRewardsManager rewards_, IStandings standings_) {
        if (address(registry_) == address(0) || address(rewards_) == address(0)) revert ZeroAddress();
        if (address(standings_) == address(0)) revert ZeroAddress();
        (registry, rewards, standings) = (registry_, rewards_, standings_);
    }

    /// @notice Gives the number of a provider free that the registry does not know any more. Anyone may call.
    function release(address provider) external {
        Enrolment memory e = _enrolments[provider];
        if (e.fromEra == 0) revert NotEnrolled(provider);
        uint8 status = registry.getProviderStatus(provider);
        if (status != UNREGISTERED && status != DEACTIVATED) revert StillInRegistry(provider);
        delete _enrolments[provider];
        _released.push(Enrolment(e.number, _currentEra() + REST));
        emit NumberReleased(provider, e.number);
    }

    /// @notice Says how many devices the caller's entry in the registry lists, from the next Era on. 1 until it does.
    function setDevices(uint16 devices) external {
        if (devices == 0) revert NoDevices();
        uint64 from = _currentEra() + 1;
        Devices[] storage terms = _devices[msg.sender];
        uint256 n = terms.length;
        if (n > 0 && terms[n - 1].fromEra == from) terms[n - 1].devices = devices;
        else terms.push(Devices(devices, from));
        emit DevicesSet(msg.sender, devices, from);
    }

    /// @inheritdoc IEnrolment
    function providerNumber(address provider) public view returns (uint32 number, uint64 fromEra) {
        return (_enrolments[provider].number, _enrolments[provider].fromEra);
    }

    /// @notice Who has a number, and the Era from which on. A released number stays with its last provider until it is given again.
    function providerAt(uint32 number) public view returns (address provider, uint64 fromEra) {
        return (_places[number].provider, _places[number].fromEra);
    }

    /// @notice Who has the numbers from `first` to before `last`, for reading off chain.
    function placesBetween(uint32 first, uint32 last) external view returns (Place[] memory places) {
        places = new Place[](last - first);
        for (uint32 i = 0; i < places.length; i++) {
            places[i] = _places[first + i];
        }
    }

    /// @inheritdoc IEnrolment
    function devicesAt(address provider, uint64 era) external view returns (uint16) {
        Devices[] storage terms = _devices[provider];
        for (uint256 i = terms.length; i > 0; i--) {
            if (terms[i - 1].fromEra <= era) return terms[i - 1].devices;
        }
        return 1;
    }

    /// @notice How many numbers there are in an Era. Of an Era yet to come: as things stand.
    function numbersAt(uint64 era) public view returns (uint32) {
        for (uint256 i = _counts.length; i > 0; i--) {
            if (_counts[i - 1].fromEra <= era) return _counts[i - 1].numbers;
        }
        return 0;
    }

    /// @dev Gives a provider that is in the registry and has no number one, from the next Era on.
    function _enrol(address provider) internal {
        if (_enrolments[provider].fromEra != 0) return;
        if (registry.getProviderStatus(provider) == UNREGISTERED) revert NotInRegistry(provider);
        uint64 era = _currentEra();
        uint32 number = _vacant(era);
        _enrolments[provider] = Enrolment(number, era + 1);
        _places[number] = Place(provider, era + 1);
        emit ProviderEnrolled(provider, number, era + 1);
    }

    function _currentEra() internal view returns (uint64) {
        return uint64(rewards.getCurrentEra());
    }

    function _vacant(uint64 era) private returns (uint32 number) {
        if (_reused < _released.length && _released[_reused].fromEra <= era) {
            number = _released[_reused++].number;
            standings.renew(number, era);
            return number;
        }
        uint256 n = _counts.length;
        if (n > 0) number = _counts[n - 1].numbers;
        if (n > 0 && _counts[n - 1].fromEra == era + 1) _counts[n - 1].numbers = number + 1;
        else _counts.push(Count(number + 1, era + 1));
    }
}
