// Package emulated is a gpu.Driver without a GPU. Its devices execute the PTX that ships, with package ptx, and can be told to fail as
// cards do: out of memory, a launch that fails, a device that is lost, hangs, is slow or computes something wrong.
//
// A context has a queue that a goroutine of its own works off, as a card does beside its host: launches return before they are done,
// an error of a kernel is found by a later call, and a hang holds up whoever waits.
package emulated
