// Package link is the line between a verifier and a prover (docs/protocol.md,
// section 16): TLS 1.3 certificates bound to the keys that sign messages, gRPC
// options that bound everything a peer can make this side allocate or wait for,
// and the refusals that a prover answers with.
//
// A certificate proves who is on the line. It proves nothing about a message:
// those are signed by themselves, and their senders are checked against the line
// by whoever receives them. Certificate authorities and host names play no part.
package link
