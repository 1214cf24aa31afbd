// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IVerdictFacts} from "../interfaces/IVerdictFacts.sol";

/// @title RewardPool
/// @notice What is to be paid for an Era. Anyone adds to it until the Era is over, nobody takes out; what is not claimed is moved to an
/// Era to come.
abstract contract RewardPool {
    using SafeERC20 for IERC20;

    /// @param funded all there was to be paid; fixed once the Era is over
    /// @param left what of it is here
    struct Budget {
        uint128 funded;
        uint128 left;
    }

    event Funded(address indexed by, uint64 indexed first, uint64 last, uint128 each);
    event RolledOver(uint64 indexed from, uint64 indexed to, uint128 amount);

    error ZeroAddress();
    error EraOver(uint64 era, uint64 current);
    error ErasOutOfRange(uint64 eras, uint64 max);
    error AmountOutOfRange(uint128 each);
    error StillClaimable(uint64 era, uint64 current);
    error NothingLeft(uint64 era);

    /// @notice How many Eras can be funded at once.
    uint64 public constant MAX_ERAS = 366;
    /// @dev In Era e what Era e - CLAIMED_AFTER earned is claimed.
    uint64 internal constant CLAIMED_AFTER = 2;

    IERC20 public immutable token;
    IVerdictFacts public immutable settlement;

    mapping(uint64 era => Budget) private _budgets;

    constructor(IERC20 token_, IVerdictFacts settlement_) {
        if (address(token_) == address(0) || address(settlement_) == address(0)) revert ZeroAddress();
        (token, settlement) = (token_, settlement_);
    }

    /// @notice Adds `each` to what is paid for each of `eras` Eras from `first` on, which must not be over. The caller must have approved
    /// all of it. There is no way back.
    function fund(uint64 first, uint64 eras, uint128 each) external {
        uint64 current = settlement.currentEra();
        if (first < current || first == 0) revert EraOver(first, current);
        if (eras == 0 || eras > MAX_ERAS) revert ErasOutOfRange(eras, MAX_ERAS);
        // Sums stay below 2^128: an Era has no more than this and what was added to it before.
        if (each == 0 || each > type(uint96).max) revert AmountOutOfRange(each);
        for (uint64 i = 0; i < eras; i++) {
            _add(first + i, each);
        }
        emit Funded(msg.sender, first, first + eras - 1, each);
        token.safeTransferFrom(msg.sender, address(this), uint256(each) * eras);
    }

    /// @notice Moves what nobody can claim any more of an Era to the one now running. Anyone.
    function rollOver(uint64 era) external {
        uint64 current = settlement.currentEra();
        if (current <= era + CLAIMED_AFTER) revert StillClaimable(era, current);
        uint128 amount = _budgets[era].left;
        if (amount == 0) revert NothingLeft(era);
        _budgets[era].left = 0;
        _add(current, amount);
        emit RolledOver(era, current, amount);
    }

    /// @notice What there is to be paid for an Era, and what of it is left.
    function budgetOf(uint64 era) public view returns (Budget memory) {
        return _budgets[era];
    }

    function _add(uint64 era, uint128 amount) private {
        Budget storage b = _budgets[era];
        (b.funded, b.left) = (b.funded + amount, b.left + amount);
    }

    /// @dev Pays out of an Era's budget.
    function _pay(uint64 era, address to, uint256 amount) internal {
        // At most what was funded, of 128 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        _budgets[era].left -= uint128(amount);
        token.safeTransfer(to, amount);
    }
}
