//go:build libcuda

package main

import "C"

import (
	"unsafe"

	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/ptx"
)

//export cuCtxCreate_v2
func cuCtxCreate_v2(out *uintptr, flags uint32, device int32) int32 {
	current, unlock := lock()
	defer unlock()
	if state.driver == nil {
		return notInitialized
	}
	if current != nil {
		return invalidContext
	}
	c, err := state.driver.Open(background, int(device))
	if err != nil {
		return failed("cuCtxCreate", err)
	}
	state.current = c
	state.modules, state.functions, state.events = map[uintptr]*module{}, map[uintptr]*function{}, map[uintptr]*event{}
	*out = handle()
	return success
}

//export cuCtxDestroy_v2
func cuCtxDestroy_v2(ctx uintptr) int32 {
	current, unlock := lock()
	defer unlock()
	if current == nil {
		return invalidContext
	}
	state.current = nil
	return failed("cuCtxDestroy", current.Close())
}

//export cuCtxSynchronize
func cuCtxSynchronize() int32 {
	c, unlock := lock()
	defer unlock()
	if c == nil {
		return invalidContext
	}
	return failed("cuCtxSynchronize", c.Synchronize(background))
}

//export cuMemGetInfo_v2
func cuMemGetInfo_v2(free, total *uint64) int32 {
	c, unlock := lock()
	defer unlock()
	if c == nil {
		return invalidContext
	}
	f, t, err := c.MemoryInfo(background)
	*free, *total = f, t
	return failed("cuMemGetInfo", err)
}

//export cuMemAlloc_v2
func cuMemAlloc_v2(out *uint64, bytes uint64) int32 {
	c, unlock := lock()
	defer unlock()
	if c == nil {
		return invalidContext
	}
	p, err := c.Alloc(background, bytes)
	*out = uint64(p)
	return failed("cuMemAlloc", err)
}

//export cuMemFree_v2
func cuMemFree_v2(p uint64) int32 {
	c, unlock := lock()
	defer unlock()
	if c == nil {
		return invalidContext
	}
	return failed("cuMemFree", c.Free(background, gpu.Pointer(p)))
}

//export cuMemcpyHtoD_v2
func cuMemcpyHtoD_v2(to uint64, from *byte, bytes uint64) int32 {
	c, unlock := lock()
	defer unlock()
	if c == nil {
		return invalidContext
	}
	return failed("cuMemcpyHtoD", c.Write(background, gpu.Pointer(to), unsafe.Slice(from, bytes)))
}

//export cuMemcpyDtoH_v2
func cuMemcpyDtoH_v2(to *byte, from, bytes uint64) int32 {
	c, unlock := lock()
	defer unlock()
	if c == nil {
		return invalidContext
	}
	return failed("cuMemcpyDtoH", c.Read(background, unsafe.Slice(to, bytes), gpu.Pointer(from)))
}

//export cuModuleLoadData
func cuModuleLoadData(out *uintptr, image *C.char) int32 {
	c, unlock := lock()
	defer unlock()
	if c == nil {
		return invalidContext
	}
	code := C.GoString(image)
	m, err := c.Load(background, code)
	if err != nil {
		return failed("cuModuleLoadData", err)
	}
	parsed, err := ptx.Parse(code)
	if err != nil {
		return failed("cuModuleLoadData", err)
	}
	mod := &module{m, map[string]int{}}
	for _, k := range parsed.Kernels() {
		mod.params[k.Name] = len(k.Params)
	}
	*out = handle()
	state.modules[*out] = mod
	return success
}

//export cuModuleUnload
func cuModuleUnload(h uintptr) int32 {
	c, unlock := lock()
	defer unlock()
	if c == nil {
		return invalidContext
	}
	m := state.modules[h]
	if m == nil {
		return invalidHandle
	}
	delete(state.modules, h)
	return failed("cuModuleUnload", c.Unload(background, m.Module))
}

//export cuModuleGetFunction
func cuModuleGetFunction(out *uintptr, h uintptr, name *C.char) int32 {
	c, unlock := lock()
	defer unlock()
	if c == nil {
		return invalidContext
	}
	m := state.modules[h]
	if m == nil {
		return invalidHandle
	}
	f := &function{module: m, name: C.GoString(name)}
	if _, ok := m.params[f.name]; !ok {
		return notFound
	}
	var err error
	if f.Function, err = c.Function(background, m.Module, f.name, 0); err != nil {
		return failed("cuModuleGetFunction", err)
	}
	*out = handle()
	state.functions[*out] = f
	return success
}

//export cuFuncSetAttribute
func cuFuncSetAttribute(h uintptr, attribute, value int32) int32 {
	c, unlock := lock()
	defer unlock()
	if c == nil {
		return invalidContext
	}
	f := state.functions[h]
	if f == nil {
		return invalidHandle
	}
	const maxDynamicShared = 8
	if attribute != maxDynamicShared || value < 0 {
		return invalidValue
	}
	allowed, err := c.Function(background, f.module.Module, f.name, uint32(value))
	if err != nil {
		failed("cuFuncSetAttribute", err)
		return invalidValue // as the driver has it
	}
	f.Function = allowed
	return success
}
