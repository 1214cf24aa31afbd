// Package memory is the memory challenge: T rounds of random walks over a
// dataset of N items of 1 KiB, of which a prover commits to every walk and
// later shows k. The package is section 18 of docs/protocol.md: the light cache
// (18.1), the dataset's items (18.2), walks, digests and leaves (18.3).
//
// A verifier needs no dataset: NewCache once for a device and Era, 16 MiB and
// about a second, and then any item costs 16 lines of 256 parents each.
//
// The package does not run whole rounds; that is for provers. A small honest
// prover for tests is in memorytest.
package memory
