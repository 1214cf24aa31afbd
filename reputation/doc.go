// Package reputation is a verifier's own record: what it asked, what came of it, and what it decided from that.
//
// A Store keeps, in one Pebble database on local disk, the secret of every Era, a counter for every device that never goes
// back, the challenges issued and their outcomes, transcripts, tallies, trust tiers, the accuracy of other verifiers, the
// place reached in the chain and the journal of what was submitted to it.
//
// It promises:
//
//   - A call that changes something has changed all of it, on stable storage, when it returns nil; and none of it when it
//     returns an error, unless the error wraps [ErrStore]. Then the disk failed under the call, which may or may not have
//     been stored; no other call succeeds until the store is opened again and shows which.
//   - What a read returns was on stable storage before the read returned: nothing that a crash can take back is ever seen.
//   - A counter is advanced before [Store.Issue] returns and is never given out twice, not after a crash either.
//   - A challenge has one outcome. A second one is refused, the same one again is accepted and changes nothing.
//   - A challenge that our own stop interrupted is undecided: never the prover's failure.
//
// It does not promise to survive the loss of the disk, nor a disk that lies about a sync. A backup made by
// [Store.Checkpoint] is older than the store that it was made of: see [Store.MarkRestored] before it is put to use.
//
// The store has no clock: every time is an argument. Its methods may be called from any number of goroutines, and calls
// that are waiting at the same time share one write and one sync.
package reputation
