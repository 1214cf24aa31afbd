//go:build cuda

package main

import (
	"fmt"
	"reflect"

	"github.com/slark-network/slark/kernels/gpu"
)

// wrap gives an error of the binding its family. Its type is not exported and does not know newer codes, but it is an int.
func wrap(call string, err error) error {
	if err == nil {
		return nil
	}
	code := 0
	if v := reflect.ValueOf(err); v.CanInt() {
		code = int(v.Int())
	}
	return fmt.Errorf("%s: %w: %w (code %d)", call, family(code), err, code)
}

// family is the family of a code of the driver API. The numbers are those of cuda.h.
func family(code int) error {
	switch code {
	case 100, 101: // NO_DEVICE, INVALID_DEVICE
		return gpu.ErrNoDevice
	case 2: // OUT_OF_MEMORY
		return gpu.ErrOutOfMemory
	case 200, 209, 218, 221, 222, 223: // INVALID_IMAGE, NO_BINARY_FOR_GPU, INVALID_PTX, JIT_COMPILER_NOT_FOUND, UNSUPPORTED_PTX_VERSION, JIT_COMPILATION_DISABLED
		return gpu.ErrUnsupportedPTX
	case 700, 701, 702, 714, 715, 716, 717, 718, 719, 720:
		// ILLEGAL_ADDRESS, LAUNCH_OUT_OF_RESOURCES, LAUNCH_TIMEOUT, HARDWARE_STACK_ERROR, ILLEGAL_INSTRUCTION, MISALIGNED_ADDRESS,
		// INVALID_ADDRESS_SPACE, INVALID_PC, LAUNCH_FAILED, COOPERATIVE_LAUNCH_TOO_LARGE
		return gpu.ErrLaunch
	case 1, 400, 500: // INVALID_VALUE, INVALID_HANDLE, NOT_FOUND
		return gpu.ErrInvalidCall
	}
	return gpu.ErrLost // ECC, NVLink, driver shut down, unknown: nothing can be said about the context
}
