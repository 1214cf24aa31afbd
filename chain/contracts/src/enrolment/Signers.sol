// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Numbers} from "./Numbers.sol";

/// @title Signers
/// @notice The key a provider's sidecar signs with, by Era. It is not the wallet: the box beside the GPU must
/// not hold the key to the rewards, and a contract wallet cannot sign.
abstract contract Signers is Numbers {
    struct Term {
        address signer;
        uint64 fromEra;
    }

    event SignerSet(address indexed provider, address indexed signer, uint64 fromEra);

    mapping(address provider => Term[]) private _terms;

    /// @notice Sets the caller's signer: at once if it had none, else from the next Era on, so that what was
    /// signed in this Era stays checkable against one key. The first time, and again after a release, it also gives the caller, who
    /// must be in the registry, a number from the next Era on.
    function setSigner(address signer) external {
        if (signer == address(0)) revert ZeroAddress();
        _enrol(msg.sender);
        Term[] storage terms = _terms[msg.sender];
        uint64 era = _currentEra();
        uint256 n = terms.length;
        uint64 from = n == 0 ? era : era + 1;
        if (n > 0 && terms[n - 1].fromEra >= from) terms[n - 1] = Term(signer, from);
        else terms.push(Term(signer, from));
        emit SignerSet(msg.sender, signer, from);
    }

    /// @notice The provider's signer in an Era, or the zero address.
    function signerAt(address provider, uint64 era) public view override returns (address) {
        Term[] storage terms = _terms[provider];
        for (uint256 i = terms.length; i > 0; i--) {
            if (terms[i - 1].fromEra <= era) return terms[i - 1].signer;
        }
        return address(0);
    }

    /// @notice The signers of several providers in an Era, in one call.
    function signersAt(address[] calldata providers, uint64 era) external view returns (address[] memory signers) {
        signers = new address[](providers.length);
        for (uint256 i = 0; i < providers.length; i++) {
            signers[i] = signerAt(providers[i], era);
        }
    }

    /// @notice Every signer the provider has had, oldest first.
    function signerHistory(address provider) external view returns (Term[] memory) {
        return _terms[provider];
    }
}
