package node

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// TestAgendaSaysHowManyWait: slots that are due and have no place yet wait on the agenda, and are counted there; those of a device that is gone do not wait.
func TestAgendaSaysHowManyWait(t *testing.T) {
	a := newAgenda()
	var stops []context.CancelFunc
	for i := range 7 {
		ctx, stop := context.WithCancel(t.Context())
		stops = append(stops, stop)
		w := waiting{key: deviceKey{provider: common.Address{byte(i)}}, f: &following{ctx: ctx}}
		for n := range 3 { // device i at i, i+10 and i+20 seconds
			w.slots = append(w.slots, slotAt{begin: time.Duration(i+10*n) * time.Second, number: uint64(n)})
		}
		a.add(w)
	}
	is := func(at time.Duration, want int) {
		t.Helper()
		if n := a.waiting(at); n != want {
			t.Errorf("%d slots wait at %v, want %d", n, at, want)
		}
	}
	is(-1, 0)
	is(0, 1)
	is(3*time.Second, 4)
	is(10*time.Second, 8)
	is(time.Minute, 21)
	if w, s, _, ok := a.due(3 * time.Second); !ok || w.key.provider != (common.Address{}) || s.number != 0 {
		t.Errorf("due is slot %d of %v, %v", s.number, w.key.provider, ok)
	}
	is(3*time.Second, 3)
	stops[2]()
	is(3*time.Second, 2)
	is(time.Minute, 17)
	for range 17 {
		if _, _, _, ok := a.due(time.Minute); !ok {
			t.Fatal("nothing is due")
		}
	}
	is(time.Minute, 0)
}
