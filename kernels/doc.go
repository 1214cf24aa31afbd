// Package kernels is what a device that does the work looks like to whoever asks for it.
//
// A Device computes the timed part of a challenge: T chained products of int8 matrices of size n, folded to digests, leaves and
// roots (docs/protocol.md, sections 4 to 6). The packages below it are the devices: kernels/cpu runs on the cores of the host.
//
// The order of calls for one challenge is
//
//	Prepare ─▶ Run ─▶ Run.Roots ─▶ Run.Open ─▶ Check ─▶ Run.Close
//	untimed    timed               re-executes   the prover's own
//	                               what is asked  check, then it signs
//
// Prepare may be called early and again; Release gives the memory back between challenges. A device never judges its own work:
// Run.Open hands out what the device computes and kept, right or wrong, and Check finds out which, so that a host with a bad
// bit signs a Fault and never a false opening (section 10).
//
// A device keeps no clock, signs nothing and stores nothing: limits, quotas, queues and time belong to its caller.
package kernels
