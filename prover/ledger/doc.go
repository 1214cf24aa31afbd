// Package ledger is what a prover must not forget: which challenges it has
// begun, and what it has answered (docs/protocol.md, section 13).
//
// It promises that a method which returned nil has put its effect on stable
// storage, so that after a crash or a power loss no counter is accepted twice, no
// second Start runs, and a repeated Open gets the bytes of the first. After an
// error the effect may or may not be there, never half of it; the caller sends
// nothing that depends on it.
//
// It keeps no clock and judges nothing: time comes in as an argument, and what a
// message means is for package session.
package ledger
