// Package message holds the signed messages of a challenge (docs/protocol.md,
// section 7): their exact bodies, their EIP-712 digests, and the chain of link
// hashes that binds each to the one before it.
//
// A body is what is sent and stored. The job and the link before it are signed
// but never sent again, so a body has a meaning only inside its Chain.
package message
