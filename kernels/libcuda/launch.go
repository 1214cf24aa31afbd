//go:build libcuda

package main

import "C"

import (
	"unsafe"

	"github.com/slark-network/slark/kernels/gpu"
)

//export cuLaunchKernel
func cuLaunchKernel(h uintptr, gridX, gridY, gridZ, blockX, blockY, blockZ, shared uint32, stream uintptr, params, extra *unsafe.Pointer) int32 {
	c, unlock := lock()
	defer unlock()
	if c == nil {
		return invalidContext
	}
	f := state.functions[h]
	if f == nil || stream != 0 {
		return invalidHandle
	}
	if gridY != 1 || gridZ != 1 || blockY != 1 || blockZ != 1 || extra != nil {
		return invalidValue
	}
	l := gpu.Launch{Function: f.Function, Grid: gridX, Block: blockX, Shared: shared}
	for _, p := range unsafe.Slice(params, f.module.params[f.name]) {
		l.Args = append(l.Args, *(*uint64)(p)) // all parameters of these kernels have 8 bytes
	}
	return failed("cuLaunchKernel", c.Queue(background, []gpu.Launch{l}))
}

// The emulated driver makes an event when it is recorded, so a handle of CUDA's is a place for one.

//export cuEventCreate
func cuEventCreate(out *uintptr, flags uint32) int32 {
	c, unlock := lock()
	defer unlock()
	if c == nil {
		return invalidContext
	}
	*out = handle()
	state.events[*out] = &event{}
	return success
}

//export cuEventRecord
func cuEventRecord(h, stream uintptr) int32 {
	c, unlock := lock()
	defer unlock()
	if c == nil {
		return invalidContext
	}
	e := state.events[h]
	if e == nil || e.Event != 0 || stream != 0 {
		return invalidHandle
	}
	var err error
	e.Event, err = c.Record(background)
	return failed("cuEventRecord", err)
}

//export cuEventSynchronize
func cuEventSynchronize(h uintptr) int32 {
	c, unlock := lock()
	defer unlock()
	if c == nil {
		return invalidContext
	}
	e := state.events[h]
	if e == nil {
		return invalidHandle
	}
	return failed("cuEventSynchronize", c.Wait(background, e.Event))
}

//export cuEventElapsedTime
func cuEventElapsedTime(ms *float32, from, to uintptr) int32 {
	c, unlock := lock()
	defer unlock()
	if c == nil {
		return invalidContext
	}
	a, b := state.events[from], state.events[to]
	if a == nil || b == nil {
		return invalidHandle
	}
	d, err := c.Elapsed(background, a.Event, b.Event)
	if err != nil {
		failed("cuEventElapsedTime", err)
		return notReady
	}
	*ms = float32(d.Seconds() * 1000)
	return success
}

//export cuEventDestroy_v2
func cuEventDestroy_v2(h uintptr) int32 {
	c, unlock := lock()
	defer unlock()
	if c == nil {
		return invalidContext
	}
	e := state.events[h]
	if e == nil {
		return invalidHandle
	}
	delete(state.events, h)
	if e.Event == 0 {
		return success
	}
	return failed("cuEventDestroy", c.Forget(background, e.Event))
}
