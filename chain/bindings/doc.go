// Package bindings holds the generated Go bindings of the contracts in chain/contracts. Do not edit them; change
// the contract and run chain/generate.sh. Nothing outside chain/ should import this package: package chain has
// the domain types.
package bindings
