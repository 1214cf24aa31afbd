// Package slarkv1 is the wire between a verifier and a prover: the gRPC service slark.v1.Prover and its messages,
// generated from prover.proto.
//
// What is signed, hashed and stored is never a protobuf encoding. It is the bodies that docs/protocol.md, section 7,
// lays out byte by byte, and they travel here as bytes fields: protobuf frames them and nothing more. A receiver checks
// the exact size of a body before it looks inside, and both sides limit a message to what the job allows before they
// allocate for it.
//
// slark.v1.Query, of query.proto, is what matchmakers ask a verifier; nothing in it is signed.
//
// Nothing here decides anything. Describe, refusals and every other field that is not a signed body are for people.
// Bytes become domain types, and domain types bytes, where the service is called and where it is served, and nowhere else.
package slarkv1
