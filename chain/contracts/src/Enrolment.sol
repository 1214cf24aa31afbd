// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Numbers} from "./enrolment/Numbers.sol";
import {Signers} from "./enrolment/Signers.sol";
import {IProviderRegistry} from "./interfaces/IProviderRegistry.sol";
import {IProviderRewardsManager} from "./interfaces/IProviderRewardsManager.sol";
import {IStandings} from "./interfaces/IStandings.sol";

/// @title Enrolment
/// @notice What providers say of themselves to the settlement: the key that their sidecars sign with and how many devices they have;
/// and the numbers that they get for it. All of it by Era, and fixed before an Era begins. There is no admin.
contract Enrolment is Signers {
    constructor(IProviderRegistry registry_, IProviderRewardsManager rewards_, IStandings standings_)
        Numbers(registry_, rewards_, standings_)
    {}
}
