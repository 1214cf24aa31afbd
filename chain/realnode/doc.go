// Package realnode has the tests of package chain against Ethereum nodes that are processes of their own: go-ethereum's and anvil. They are
// killed, come back with fewer blocks, reorganise, raise fees, and answer late, seldom or wrongly through a proxy.
//
// The tests need the two programs, which `.ci/realnode` fetches, and are built with the tag realnode alone. What they do not show: a
// network of several nodes, a rollup, and fees of a live market.
package realnode
