//go:build cuda

package main

/*
#include <cuda.h>
*/
import "C"

import (
	"fmt"
	"strings"
	"unsafe"

	"gorgonia.org/cu"
)

// Calls that gorgonia.org/cu v0.9.6 does not have.

// allowShared raises the limit of dynamic shared memory of a kernel above 48 KiB. The binding can read attributes of functions and
// not write them. Its Function is a struct whose only field is the handle.
func allowShared(f cu.Function, bytes uint32) error {
	handle := *(*C.CUfunction)(unsafe.Pointer(&f))
	return failed("cuFuncSetAttribute",
		C.cuFuncSetAttribute(handle, C.CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, C.int(bytes)))
}

// busID is the PCI address, which the binding does not ask for.
func busID(d cu.Device) (string, error) {
	var text [32]C.char
	if err := failed("cuDeviceGetPCIBusId", C.cuDeviceGetPCIBusId(&text[0], C.int(len(text)), C.CUdevice(d))); err != nil {
		return "", err
	}
	return strings.ToLower(C.GoString(&text[0])), nil
}

func failed(call string, code C.CUresult) error {
	if code == C.CUDA_SUCCESS {
		return nil
	}
	return fmt.Errorf("%s: %w: code %d", call, family(int(code)), int(code))
}
