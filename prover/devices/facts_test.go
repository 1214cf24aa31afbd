//go:build linux && cgo

package devices_test

import (
	"context"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	driver "github.com/NVIDIA/go-nvml/pkg/nvml"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/kernels/nvml"
	"github.com/slark-network/slark/prover/devices"
)

// TestPoller: facts of a card are read in the background, and forgotten when its driver does not say them any more. What is no card has none.
func TestPoller(t *testing.T) {
	cores, err := cpu.New(cpu.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer cores.Close()
	if devices.Watch(cores).Poller() != nil {
		t.Error("cores have facts of a card")
	}
	synctest.Test(t, func(t *testing.T) {
		s, card := mock()
		var hot, lost atomic.Bool // the poller's goroutine reads the mock
		cool, find := card.GetTemperatureFunc, s.DeviceGetHandleByUUIDFunc
		card.GetTemperatureFunc = func(which driver.TemperatureSensors) (uint32, driver.Return) {
			if hot.Load() {
				return 90, driver.SUCCESS
			}
			return cool(which)
		}
		s.DeviceGetHandleByUUIDFunc = func(uuid string) (driver.Device, driver.Return) {
			if lost.Load() {
				return nil, driver.ERROR_GPU_IS_LOST
			}
			return find(uuid)
		}
		r, err := nvml.NewReader(s)
		if err != nil {
			t.Fatal(err)
		}
		w := devices.WatchCard(func() kernels.Info { return kernels.Info{Kind: challenge.GPU, UUID: card.UUID} }, r)
		defer w.Close()
		p := w.Poller()
		if p == nil || p.Card() != nil {
			t.Fatal("no poller, or facts before any were read")
		}
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		go p.Run(ctx)
		synctest.Wait()
		got := p.Card()
		if got == nil || got.Now.Temperature.V != 41 || got.Now.Power.V != 61.25 || got.PowerLimit.V != 400 || got.ECCErrors.V != 2 {
			t.Fatalf("read %+v", got)
		}
		hot.Store(true)
		time.Sleep(20 * time.Second)
		if got := p.Card(); got == nil || got.Now.Temperature.V != 90 {
			t.Errorf("later: %+v", got)
		}
		lost.Store(true)
		time.Sleep(2 * time.Minute)
		if got := p.Card(); got != nil {
			t.Errorf("facts of a card that is lost: %+v", got)
		}
		cancel()
		synctest.Wait()
	})
}
