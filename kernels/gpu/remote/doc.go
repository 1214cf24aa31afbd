// Package remote is the gpu.Driver that a prover uses: it talks to a worker process that has the real driver. Every context has a worker of
// its own, so a GPU that hangs, or a driver that crashes, takes nothing else with it.
//
// A call that is not answered in time kills the worker, and so does an answer that is none; every call of that context then gives gpu.ErrLost, with what
// is known of the end. The next Open starts another worker: at once the first time, later and later if they keep ending.
package remote
