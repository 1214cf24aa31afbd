// Package fsck reads the whole store of a verifier that is stopped, a backup or a checkpoint, and says what does not fit
// (docs/store.md, "fsck"): together, with its transcripts, with the journal of transactions, and with the chain.
//
// It changes nothing and mends nothing. A finding is a fault of the store or of the disk, never of a provider.
package fsck
