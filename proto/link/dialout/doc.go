// Package dialout lets a prover that cannot be called be challenged all the same
// (docs/protocol.md, section 16.1): it dials its verifiers and keeps idle
// connections to each, and a verifier that wants to call it takes one of these
// in the place of one that it would have dialled.
//
//	prover                                     verifier
//	Listener ── dials, Hello, waits ─────────▶ Pool, parks what Hello names
//	         ◀───────── first byte of TLS ──── Take: net.Conn for gRPC's dialer
//	Accept: net.Conn for gRPC's server
//
// Above net.Conn nothing knows of it: the verifier is TLS and gRPC client as
// always, the prover is server as always.
package dialout
