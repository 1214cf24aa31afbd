//go:build libcuda

// Command libcuda is a libcuda.so.1 without a GPU: the calls of NVIDIA's driver that prover-cuda makes, over the emulator of PTX. With it
// first in LD_LIBRARY_PATH the unmodified worker, with its real binding, runs on any machine:
//
//	go build -tags libcuda -buildmode=c-shared -ldflags '-extldflags -Wl,-soname,libcuda.so.1' -o libcuda.so.1 ./kernels/libcuda
//
// The variable SLARK_LIBCUDA sets it up: JSON of settings, such as {"Faults":{"HangAt":9}}. A launch is done when a later call waits for it, as
// on a card. Only one context at a time is known, and only what the worker calls is there: the loader binds the rest when it is called.
package main

import "C"

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"sync"
	"unsafe"

	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/emulated"
	"github.com/slark-network/slark/kernels/ptx"
)

func main() {}

// settings are what SLARK_LIBCUDA may say.
type settings struct {
	NoDevice bool            // cuInit fails
	Card     *gpu.Facts      // nil = that of package emulated
	Checks   ptx.Checks      // 0 = all
	Faults   emulated.Faults // to order
}

// Codes of cuda.h.
const (
	success        = 0
	invalidValue   = 1
	outOfMemory    = 2
	notInitialized = 3
	noDevice       = 100
	invalidDevice  = 101
	invalidContext = 201
	unsupportedPTX = 222
	invalidHandle  = 400
	notFound       = 500
	notReady       = 600
	launchFailed   = 719
	unknown        = 999
)

func code(err error) int32 {
	switch {
	case err == nil:
		return success
	case errors.Is(err, gpu.ErrLost):
		return unknown
	case errors.Is(err, gpu.ErrLaunch):
		return launchFailed
	case errors.Is(err, gpu.ErrOutOfMemory):
		return outOfMemory
	case errors.Is(err, gpu.ErrUnsupportedPTX):
		return unsupportedPTX
	case errors.Is(err, gpu.ErrNoDevice):
		return noDevice
	}
	return invalidValue
}

// failed is the code of an error, which is also printed: a code says little.
func failed(call string, err error) int32 {
	if err != nil {
		fmt.Fprintf(os.Stderr, "emulated libcuda: %s: %v\n", call, err)
	}
	return code(err)
}

// state is the library's. Calls come from any thread, one at a time.
var state struct {
	sync.Mutex
	driver    *emulated.Driver
	cards     []gpu.Facts
	current   gpu.Context
	last      uintptr // handle given out last
	modules   map[uintptr]*module
	functions map[uintptr]*function
	events    map[uintptr]*event
}

type module struct {
	gpu.Module
	params map[string]int // number of parameters of each kernel
}

type function struct {
	gpu.Function
	module *module
	name   string
}

type event struct{ gpu.Event }

var background = context.Background()

// lock is held in every call. It says whether there is a context.
func lock() (current gpu.Context, unlock func()) {
	state.Lock()
	return state.current, state.Unlock
}

func handle() uintptr {
	state.last += 16
	return state.last
}

//export cuInit
func cuInit(flags uint32) int32 {
	_, unlock := lock()
	defer unlock()
	if state.driver != nil {
		return success
	}
	var s settings
	if text := os.Getenv("SLARK_LIBCUDA"); text != "" {
		if err := json.Unmarshal([]byte(text), &s); err != nil {
			return failed("SLARK_LIBCUDA", err)
		}
	}
	if s.NoDevice {
		return noDevice
	}
	o := emulated.Options{Checks: s.Checks, Faults: s.Faults}
	if s.Card != nil {
		o.Cards = []gpu.Facts{*s.Card}
	}
	d := emulated.New(o)
	cards, err := d.Devices(background)
	if err != nil {
		return failed("cuInit", err)
	}
	state.driver, state.cards = d, cards
	return success
}

//export cuGetErrorName
func cuGetErrorName(code int32, name **C.char) int32 {
	text := map[int32]string{noDevice: "CUDA_ERROR_NO_DEVICE", invalidValue: "CUDA_ERROR_INVALID_VALUE"}[code]
	if text == "" {
		text = fmt.Sprintf("CUDA_ERROR_%d", code)
	}
	*name = C.CString(text) // once: the caller ends
	return success
}

//export cuGetErrorString
func cuGetErrorString(code int32, text **C.char) int32 {
	what := map[int32]string{noDevice: "no CUDA-capable device is detected", invalidValue: "invalid argument"}[code]
	if what == "" {
		what = fmt.Sprintf("error %d of the emulated driver", code)
	}
	*text = C.CString(what) // once: the caller ends
	return success
}

//export cuDriverGetVersion
func cuDriverGetVersion(version *int32) int32 {
	*version = 12020
	return success
}

//export cuDeviceGetCount
func cuDeviceGetCount(count *int32) int32 {
	_, unlock := lock()
	defer unlock()
	*count = int32(len(state.cards))
	return success
}

// card is the one of an index, or nil.
func card(index int32) *gpu.Facts {
	if index < 0 || int(index) >= len(state.cards) {
		return nil
	}
	return &state.cards[index]
}

//export cuDeviceGet
func cuDeviceGet(device *int32, ordinal int32) int32 {
	_, unlock := lock()
	defer unlock()
	if card(ordinal) == nil {
		return invalidDevice
	}
	*device = ordinal
	return success
}

// text copies a string with its end.
func text(to *C.char, size int32, from string) int32 {
	if size <= 0 {
		return invalidValue
	}
	b := unsafe.Slice((*byte)(unsafe.Pointer(to)), size)
	b[copy(b[:size-1], from)] = 0
	return success
}

//export cuDeviceGetName
func cuDeviceGetName(name *C.char, size, device int32) int32 {
	_, unlock := lock()
	defer unlock()
	if c := card(device); c != nil {
		return text(name, size, c.Name)
	}
	return invalidDevice
}

//export cuDeviceGetPCIBusId
func cuDeviceGetPCIBusId(name *C.char, size, device int32) int32 {
	_, unlock := lock()
	defer unlock()
	if c := card(device); c != nil {
		return text(name, size, c.Bus)
	}
	return invalidDevice
}

//export cuDeviceGetUuid
func cuDeviceGetUuid(uuid *byte, device int32) int32 {
	_, unlock := lock()
	defer unlock()
	if card(device) == nil {
		return invalidDevice
	}
	b := unsafe.Slice(uuid, 16)
	clear(b)
	b[15] = byte(device)
	return success
}

//export cuDeviceGetUuid_v2
func cuDeviceGetUuid_v2(uuid *byte, device int32) int32 { return cuDeviceGetUuid(uuid, device) }

//export cuDeviceTotalMem_v2
func cuDeviceTotalMem_v2(bytes *uint64, device int32) int32 {
	_, unlock := lock()
	defer unlock()
	c := card(device)
	if c == nil {
		return invalidDevice
	}
	*bytes = c.Memory
	return success
}

//export cuDeviceGetAttribute
func cuDeviceGetAttribute(value *int32, attribute, device int32) int32 {
	_, unlock := lock()
	defer unlock()
	c := card(device)
	if c == nil {
		return invalidDevice
	}
	switch attribute {
	case 16:
		*value = int32(c.Multiprocessors)
	case 75:
		*value = int32(c.Major)
	case 76:
		*value = int32(c.Minor)
	default:
		return invalidValue
	}
	return success
}
