// Package sidecar is a prover: it answers the challenges of registered verifiers
// with the devices beside it (docs/protocol.md).
//
// It promises its operator that it signs nothing for a job that is not valid, that
// no signed opening is false whatever the hardware does, that one Start runs once
// and one Open has one answer across crashes, and that no verifier gets more of a
// device than the limits say. It promises a verifier an answer in time, or a
// refusal that names the field and the limit.
//
//	Prepare ─▶ Challenge ─ Start ─▶ Commit ─ Close     one stream, holds the device
//	Open    ─▶ from the kept run, or by running again  resumable, always the same bytes
//	Conclude ─▶ the verdict, kept for the operator
//
// A stream that breaks between Start and Commit is a timeout of that challenge: the
// run is cancelled and the device is free. Nothing can come of finishing it, as no
// Open can be signed over a Commit that was never read. Once Commit is signed it is
// stored whatever happens to the stream, because it may have arrived.
//
// The methods of Sidecar are the whole of it, without a line; Serve puts gRPC
// around them.
package sidecar
