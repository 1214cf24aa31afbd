// Package exchange is one challenge, from dialling a prover to the verdict that it is told (docs/protocol.md, sections 11
// to 14). Every challenge ends in one outcome of the closed set, with a reason for people and a transcript; what is the
// verifier's own failure ends as undecided.
//
//	gates        window ──────────────────────────────┐            pool
//	verifier     Prepare   pings   t0 Start   t1      │  Open ...  verify  Verdict
//	prover            Ready             Commit        └▶ roots, Openings
//	hooks                       Issued        Committed
//
// A bounded number of exchanges is between Prepare and Commit at a time (a window), so that the verifier's own queues do
// not show in what it measures; proofs are checked in a pool of their own. Nothing that a prover sends is allocated before
// its size is known to be within the limits of the job.
//
// An exchange that has its Commit is handed to the Committed hook before it goes on, and can be resumed by another process
// with Resume until its deadline.
package exchange
