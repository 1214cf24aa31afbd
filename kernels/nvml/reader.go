//go:build linux && cgo

package nvml

import (
	"fmt"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
)

// Reader reads facts through an open management library. Its methods may be called from any goroutine.
type Reader struct{ lib nvml.Interface }

// Open opens the management library of this machine. The error wraps ErrUnavailable.
func Open() (*Reader, error) { return NewReader(nvml.New()) }

// NewReader initializes a library and reads through it. The error wraps ErrUnavailable.
func NewReader(lib nvml.Interface) (*Reader, error) {
	if ret := lib.Init(); ret != nvml.SUCCESS {
		return nil, fmt.Errorf("%w: %s", ErrUnavailable, explain(ret))
	}
	return &Reader{lib}, nil
}

// Close lets go of the library. The reader cannot be used further.
func (r *Reader) Close() error {
	if ret := r.lib.Shutdown(); ret != nvml.SUCCESS {
		return fmt.Errorf("closing the management library: %s", explain(ret))
	}
	return nil
}

// explain says in words what a code of the library means for whoever runs the machine.
func explain(ret nvml.Return) string {
	switch ret {
	case nvml.ERROR_LIBRARY_NOT_FOUND:
		return "libnvidia-ml.so.1 is not on this machine: there is no NVIDIA driver, or the container was started without it (utility capability)"
	case nvml.ERROR_DRIVER_NOT_LOADED:
		return "the NVIDIA kernel module is not loaded, or its device files are not in this container"
	case nvml.ERROR_NO_PERMISSION:
		return "no permission: this user may not ask the driver for it"
	case nvml.ERROR_LIB_RM_VERSION_MISMATCH:
		return "driver and library are of different versions: the driver was updated and its kernel module not reloaded; restart the machine"
	case nvml.ERROR_GPU_IS_LOST:
		return "the card has fallen off its bus or is otherwise inaccessible"
	case nvml.ERROR_RESET_REQUIRED:
		return "the card must be reset"
	case nvml.ERROR_NOT_SUPPORTED:
		return "not supported by this card or its driver"
	case nvml.ERROR_FUNCTION_NOT_FOUND:
		return "the installed driver does not have this function"
	case nvml.ERROR_UNKNOWN:
		return "unknown error of the driver; inside a container, the device files may have been taken away since it was started"
	}
	return ret.Error()
}

// value is a fact from an answer of the library.
func value[T any](v T, ret nvml.Return) Value[T] {
	if ret != nvml.SUCCESS {
		return Unknown[T](explain(ret))
	}
	return Known(v)
}

// read calls a function if the library has one of the symbols that it may be bound to. A function that is not there ends the process.
func read[T any](r *Reader, call func() (T, nvml.Return), symbols ...string) Value[T] {
	if !r.has(symbols...) {
		return Unknown[T](explain(nvml.ERROR_FUNCTION_NOT_FOUND))
	}
	return value(call())
}

func (r *Reader) has(symbols ...string) bool {
	for _, s := range symbols {
		if r.lib.Extensions().LookupSymbol(s) == nil {
			return true
		}
	}
	return false
}

// as changes the type of a fact.
func as[T, U any](v Value[T], f func(T) U) Value[U] {
	if !v.Known {
		return Unknown[U](v.Unknown)
	}
	return Known(f(v.V))
}

// Host reads what is known about the driver.
func (r *Reader) Host() Host {
	return Host{
		Driver: read(r, r.lib.SystemGetDriverVersion, "nvmlSystemGetDriverVersion"),
		NVML:   read(r, r.lib.SystemGetNVMLVersion, "nvmlSystemGetNVMLVersion"),
		Cards:  read(r, r.lib.DeviceGetCount, "nvmlDeviceGetCount_v2", "nvmlDeviceGetCount"),
		CUDA: as(read(r, r.lib.SystemGetCudaDriverVersion, "nvmlSystemGetCudaDriverVersion"),
			func(v int) string { return fmt.Sprintf("%d.%d", v/1000, v%1000/10) }),
	}
}

// Cards reads all cards that this process may see. A card that cannot be reached is in the list, with its index and reasons.
func (r *Reader) Cards() ([]Card, error) {
	n := r.Host().Cards
	if !n.Known {
		return nil, fmt.Errorf("%w: counting cards: %s", ErrUnavailable, n.Unknown)
	}
	var cards []Card
	for i := range n.V {
		d, ret := r.lib.DeviceGetHandleByIndex(i)
		if ret != nvml.SUCCESS {
			cards = append(cards, lost(i, explain(ret)))
			continue
		}
		card := r.card(d)
		card.Index = i
		cards = append(cards, card)
	}
	return cards, nil
}

// CardByUUID reads one card, or a MIG slice, by the id that CUDA knows it by as well.
func (r *Reader) CardByUUID(uuid string) (Card, error) {
	d, err := r.find(uuid)
	if err != nil {
		return Card{}, err
	}
	card := r.card(d)
	if i := read(r, d.GetIndex, "nvmlDeviceGetIndex"); i.Known {
		card.Index = i.V
	}
	return card, nil
}

func (r *Reader) find(uuid string) (nvml.Device, error) {
	d, ret := r.lib.DeviceGetHandleByUUID(uuid)
	if ret != nvml.SUCCESS {
		return nil, fmt.Errorf("%w: card %s: %s", ErrUnavailable, uuid, explain(ret))
	}
	return d, nil
}

// Sampler is a sampler, not yet started, of the card with this UUID.
func (r *Reader) Sampler(uuid string) (*Sampler, error) {
	take, err := r.Taker(uuid)
	if err != nil {
		return nil, err
	}
	return NewSampler(take), nil
}

// Taker finds the card with this UUID, and gives what takes a sample of it: for samplers that are made where finding it takes too long.
func (r *Reader) Taker(uuid string) (func() Sample, error) {
	d, err := r.find(uuid)
	if err != nil {
		return nil, err
	}
	return func() Sample { return r.sample(d) }, nil
}
