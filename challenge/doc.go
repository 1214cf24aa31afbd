// Package challenge holds the vocabulary of the Slark protocol: networks,
// parties, devices, jobs and their limits, seeds, positions and outcomes.
//
// docs/protocol.md is the specification; the section that a declaration
// implements is named in its comment. The package and those below it are
// pure: no clock, network, cgo or store. The packages below it are
//
//	philox      operand streams (section 4)
//	matmul      rounds, digests, roots, openings and their exact check (5, 6, 10, 11)
//	memory      light cache, items, walks, openings and their exact check (18)
//	message     signed messages and the hash chain over them (7)
//	session     the order of a challenge, as a state machine (13, 14)
//	envelope    what a class of device can do, and the judgement of time (12)
//	transcript  files, and their re-check without trust (15)
package challenge
