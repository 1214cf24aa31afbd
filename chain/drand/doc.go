// Package drand fetches rounds of a drand network and checks them as the contract DrandSource does.
//
// The networks are those of the scheme bls-unchained-g1-rfc9380, such as quicknet: signatures in G1 over the number of the
// round, the key in G2 (https://docs.drand.love/docs/specification). It promises that what it hands out verifies against the key
// that it was given; it does not promise that an endpoint answers. Nothing here has an endpoint of its own.
package drand
