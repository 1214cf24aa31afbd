// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {RegistryDouble, RewardsDouble, RolesDouble} from "./NetworkDouble.sol";
import {Enrolment} from "../src/Enrolment.sol";
import {Numbers} from "../src/enrolment/Numbers.sol";
import {IProviderRegistry} from "../src/interfaces/IProviderRegistry.sol";
import {IProviderRewardsManager} from "../src/interfaces/IProviderRewardsManager.sol";
import {IStandings} from "../src/interfaces/IStandings.sol";

/// Providers' numbers, devices and signers by Era. This contract stands for the settlement that is told of numbers given again.
contract EnrolmentTest is IStandings {
    RegistryDouble registry;
    RewardsDouble rewards;
    Enrolment enrolment;
    uint256 renewed;

    function setUp() public {
        RolesDouble roles = new RolesDouble();
        registry = new RegistryDouble(roles);
        rewards = new RewardsDouble(roles, registry); // Era 1
        enrolment = new Enrolment(
            IProviderRegistry(address(registry)), IProviderRewardsManager(address(rewards)), IStandings(address(this))
        );
    }

    function renew(uint32 number, uint64 era) external {
        require(msg.sender == address(enrolment) && era == rewards.getCurrentEra());
        renewed = renewed * 1000 + number + 1;
    }

    function recount(address, uint8) external pure {
        revert("not here");
    }

    function enrol(address p) private {
        registry.addProvider(RegistryDouble.ProviderParams(p, new address[](0), "", "", "", p));
        signer(p, p);
    }

    function signer(address p, address s) private {
        vm.prank(p);
        enrolment.setSigner(s);
    }

    function test_inOrderAndFromTheNextEraOn() public {
        for (uint160 i = 0; i < 3; i++) {
            enrol(address(0xa0 + i));
        }
        rewards.nextEra();
        enrol(address(0xa3));
        signer(address(0xa3), address(0x99)); // no second number
        require(enrolment.numbersAt(0) == 0 && enrolment.numbersAt(1) == 0);
        require(enrolment.numbersAt(2) == 3 && enrolment.numbersAt(3) == 4 && enrolment.numbersAt(9) == 4);
        for (uint160 i = 0; i < 4; i++) {
            (uint32 number, uint64 from) = enrolment.providerNumber(address(0xa0 + i));
            require(number == i && from == (i < 3 ? 2 : 3));
            (address p, uint64 since) = enrolment.providerAt(number);
            require(p == address(0xa0 + i) && since == from);
        }
        Numbers.Place[] memory places = enrolment.placesBetween(1, 4);
        require(places.length == 3 && places[2].provider == address(0xa3));
        require(renewed == 0);
    }

    function test_onlyOfTheRegistry() public {
        vm.expectPartialRevert(Numbers.NotInRegistry.selector);
        enrolment.setSigner(address(1));
    }

    function test_release() public {
        enrol(address(0xa0));
        enrol(address(0xa1));
        vm.expectPartialRevert(Numbers.StillInRegistry.selector);
        enrolment.release(address(0xa0));
        vm.expectPartialRevert(Numbers.NotEnrolled.selector);
        enrolment.release(address(0xa9));
        registry.forget(address(0xa0));
        enrolment.release(address(0xa0));
        vm.expectPartialRevert(Numbers.NotEnrolled.selector);
        enrolment.release(address(0xa0));
        registry.setProviderStatus(address(0xa1), RegistryDouble.ProviderStatus.Deactivated);
        enrolment.release(address(0xa1));
        enrol(address(0xa2)); // the released ones rest
        (uint32 number,) = enrolment.providerNumber(address(0xa2));
        require(number == 2 && renewed == 0);
        for (uint256 i = 0; i < 30; i++) {
            rewards.nextEra();
        }
        enrol(address(0xa3));
        enrol(address(0xa0)); // comes back, with another number
        enrol(address(0xa4));
        (number,) = enrolment.providerNumber(address(0xa3));
        (uint32 second,) = enrolment.providerNumber(address(0xa0));
        (uint32 third, uint64 from) = enrolment.providerNumber(address(0xa4));
        require(number == 0 && second == 1 && third == 3 && from == 32);
        require(renewed == 1 * 1000 + 2, "told of 0, then of 1");
        require(enrolment.numbersAt(32) == 4);
    }

    function test_devices() public {
        require(enrolment.devicesAt(address(this), 1) == 1);
        enrolment.setDevices(8);
        enrolment.setDevices(4); // the last word before the Era
        require(enrolment.devicesAt(address(this), 1) == 1 && enrolment.devicesAt(address(this), 2) == 4);
        rewards.nextEra();
        enrolment.setDevices(2);
        require(enrolment.devicesAt(address(this), 2) == 4 && enrolment.devicesAt(address(this), 3) == 2);
        vm.expectPartialRevert(Numbers.NoDevices.selector);
        enrolment.setDevices(0);
    }

    function test_signers() public {
        enrol(address(0xa0));
        require(enrolment.signerAt(address(0xa0), 1) == address(0xa0)); // at once, as it had none
        signer(address(0xa0), address(5));
        require(enrolment.signerAt(address(0xa0), 1) == address(0xa0));
        require(enrolment.signerAt(address(0xa0), 2) == address(5));
        require(enrolment.signerHistory(address(0xa0)).length == 2);
    }
}
