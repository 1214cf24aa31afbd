// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @title StakeToken
/// @notice Local stand-in for the network's token. Not for any chain where the real token exists.
contract StakeToken is ERC20, Ownable {
    constructor() ERC20("Slark Stake", "STAKE") Ownable(msg.sender) {}

    /// @notice Creates `amount` (in 1e-18 tokens) for `to`.
    function mint(address to, uint256 amount) external onlyOwner {
        _mint(to, amount);
    }
}
