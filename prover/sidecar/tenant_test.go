package sidecar_test

import (
	"bytes"
	"log/slog"
	"reflect"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/tenancy"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/prover/sidecar"
)

// releasing counts how often the device gave its memory back.
type releasing struct {
	kernels.Device
	released atomic.Int32
}

func (r *releasing) Release() {
	r.released.Add(1)
	r.Device.Release()
}

// wait waits until it has been released so often.
func (r *releasing) wait(t *testing.T, times int32) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); r.released.Load() < times; time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("released %d times, want %d", r.released.Load(), times)
		}
	}
}

// full is a job that is no micro proof.
func (v *verifier) full(counter uint64) challenge.Job {
	j := v.job(counter)
	j.Rounds, j.Openings = tenancy.MicroRounds+1, tenancy.MicroRounds+1
	return j
}

// TestLeased: a tenant's device runs micro proofs and says of others that it is leased; what was committed before he came is
// answered all the same, although the device has given its memory back.
func TestLeased(t *testing.T) {
	var tenant atomic.Bool
	var device *releasing
	w := newWorld(t, func(o *sidecar.Options) {
		device = &releasing{Device: o.Slots[0].Device}
		o.Slots[0].Device = device
		o.Leased = func(index uint32) bool { return index == 0 && tenant.Load() }
	})
	v := w.dial(aliceKey)
	x, err := v.prepare(v.full(1))
	if err != nil || x.session.Busy() != nil {
		t.Fatalf("free: busy %+v, error %v", x.session.Busy(), err)
	}
	if err := x.start(); err != nil {
		t.Fatal(err)
	}
	before := device.released.Load()
	tenant.Store(true)
	busy, err := v.prepare(v.full(2))
	if err != nil || busy.session.Busy() == nil || busy.session.Busy().Reason != message.BusyLease {
		t.Fatalf("leased: busy %+v, error %v", busy.session.Busy(), err)
	}
	device.wait(t, before+1)
	complete(t, v, 3) // a micro proof
	answer, err := x.open(v, x.signOpen())
	if err != nil {
		t.Fatal(err)
	}
	if err := x.take(answer); err != nil {
		t.Fatal(err)
	}
	tenant.Store(false)
	if x, err = v.prepare(v.full(4)); err != nil || x.session.Busy() != nil {
		t.Errorf("free again: busy %+v, error %v", x.session.Busy(), err)
	}
	if n := device.released.Load() - before; n != 1 {
		t.Errorf("the device was released %d times", n)
	}
}

// TestTenantIsSeenWithoutACall: the memory is given back when the tenant comes, not when the next verifier does.
func TestTenantIsSeenWithoutACall(t *testing.T) {
	var tenant atomic.Bool
	var device *releasing
	newWorld(t, func(o *sidecar.Options) {
		device = &releasing{Device: o.Slots[0].Device}
		o.Slots[0].Device = device
		o.Leased = func(uint32) bool { return tenant.Load() }
	})
	tenant.Store(true)
	device.wait(t, 1)
}

// TestTenantBetweenReadyAndStart: a challenge that the device was made ready for ends as any other, and then the tenant has the memory.
func TestTenantBetweenReadyAndStart(t *testing.T) {
	var tenant atomic.Bool
	var device *releasing
	w := newWorld(t, func(o *sidecar.Options) {
		device = &releasing{Device: o.Slots[0].Device}
		o.Slots[0].Device = device
		o.Leased = func(uint32) bool { return tenant.Load() }
	})
	v := w.dial(aliceKey)
	x, err := v.prepare(v.full(1))
	if err != nil || x.session.Busy() != nil {
		t.Fatalf("busy %+v, error %v", x.session.Busy(), err)
	}
	tenant.Store(true)
	busy, err := w.dial(bobKey).prepare(w.dial(bobKey).full(1)) // it is seen
	if err != nil || busy.session.Busy() == nil || busy.session.Busy().Reason != message.BusyLease {
		t.Fatalf("leased: busy %+v, error %v", busy.session.Busy(), err)
	}
	if n := device.released.Load(); n != 0 {
		t.Errorf("released %d times between Ready and Start", n)
	}
	if err := x.start(); err != nil {
		t.Fatal(err)
	}
	device.wait(t, 1)
	answer, err := x.open(v, x.signOpen())
	if err != nil {
		t.Fatal(err)
	}
	if err := x.take(answer); err != nil {
		t.Fatal(err)
	}
}

// TestMicroMemory: the largest micro proof needs no more of the device than the protocol says.
func TestMicroMemory(t *testing.T) {
	w := newWorld(t, nil)
	j := w.dial(aliceKey).job(1)
	j.Size, j.Rounds, j.Openings = tenancy.MicroSize, tenancy.MicroRounds, tenancy.MicroOpenings
	if need := w.options.Slots[0].Device.MemoryNeed(j); need == 0 || need > tenancy.MicroMemory {
		t.Errorf("%d bytes, the protocol says at most %d", need, tenancy.MicroMemory)
	}
}

// TestSeats: the parts are those of seats, and who holds none gets no device time, however many there are; what it has started it may finish.
func TestSeats(t *testing.T) {
	w := newWorld(t, func(o *sidecar.Options) {
		o.Limits.VerifierTime, o.Limits.MaxShare, o.Limits.EraLength = 0, 0.01, time.Second // 10 ms
	})
	alice, bob := w.dial(aliceKey), w.dial(bobKey)
	x, err := bob.prepare(bob.job(1))
	if err != nil {
		t.Fatal(err)
	}
	if err := x.start(); err != nil {
		t.Fatal(err)
	}
	w.chain.set(func(c *fakeChain) {
		c.seats = map[challenge.Address]int{aliceKey.Address(): 4, bobKey.Address(): 0}
		for i := range byte(40) {
			c.verifiers[challenge.Address{1, i}], c.seats[challenge.Address{1, i}] = true, 0
		}
		c.seats[challenge.Address{1, 0}] = 1
	})
	_, err = bob.prepare(bob.job(2))
	wantRefusal(t, err, link.NotAllowed, "verifier")
	if _, err := x.open(bob, x.signOpen()); err != nil {
		t.Errorf("what was started cannot be finished: %v", err)
	}
	for counter := uint64(1); ; counter++ {
		x, err := alice.prepare(alice.job(counter))
		if err != nil {
			wantRefusal(t, err, link.Quota, "time")
			if r, _ := link.AsRefusal(err); r.Limit != "8ms" {
				t.Errorf("the part of 4 seats of 5 is %s, want 8ms", r.Limit)
			}
			break
		}
		if err := x.start(); err != nil || counter > 1000 {
			t.Fatal(err)
		}
	}
}

// TestPart: each seat of the provider's committee has an equal part of the device's time. Who has used his up is told so; the other is
// served, also by a prover that was started again.
func TestPart(t *testing.T) {
	w := newWorld(t, func(o *sidecar.Options) {
		o.Limits.VerifierTime, o.Limits.MaxShare, o.Limits.EraLength = 0, 0.01, time.Second // 10 ms, 5 for each
	})
	exhaust := func(v *verifier, counter uint64) {
		t.Helper()
		for ; counter < 1000; counter++ {
			x, err := v.prepare(v.job(counter))
			if err != nil {
				wantRefusal(t, err, link.Quota, "time")
				if r, _ := link.AsRefusal(err); r.Limit != "5ms" {
					t.Errorf("the part is %s, want 5ms", r.Limit)
				}
				return
			}
			if err := x.start(); err != nil {
				t.Fatal(err)
			}
		}
		t.Fatal("the part is never used up")
	}
	exhaust(w.dial(aliceKey), 1)
	complete(t, w.dial(bobKey), 1)
	uses, err := w.sidecar.Uses(w.chain.era)
	if err != nil || len(uses) != 1 || uses[0].Time < 5*time.Millisecond || uses[0].Cap != 10*time.Millisecond || uses[0].Starts < 2 {
		t.Fatalf("%+v, %v", uses, err)
	}
	w.restart()
	again, err := w.sidecar.Uses(w.chain.era)
	if err != nil || !reflect.DeepEqual(uses, again) {
		t.Errorf("after the restart %+v, %v: want %+v", again, err, uses)
	}
	v := w.dial(aliceKey)
	_, err = v.prepare(v.job(1001))
	wantRefusal(t, err, link.Quota, "time")
	w.chain.set(func(c *fakeChain) { c.era++ })
	complete(t, w.dial(aliceKey), 1) // a new Era, a new part
}

// safeBuffer may be written and read at the same time.
type safeBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *safeBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *safeBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

// TestEraIsWrittenDown: at the end of an Era the log says what proofs took of each device.
func TestEraIsWrittenDown(t *testing.T) {
	var log safeBuffer
	w := newWorld(t, func(o *sidecar.Options) { o.Log = slog.New(slog.NewTextHandler(&log, nil)) })
	complete(t, w.dial(aliceKey), 1)
	w.chain.set(func(c *fakeChain) { c.era++ })
	for deadline := time.Now().Add(time.Minute); !strings.Contains(log.String(), "device time used"); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal(log.String())
		}
	}
	for _, want := range []string{"era=3", "index=0", "prepares=1", "starts=1", "time_ns=", "cap_ns=", "share_percent="} {
		if !strings.Contains(log.String(), want) {
			t.Errorf("no %q in %s", want, log.String())
		}
	}
}

// TestDatasetIsNoMatrix: the limit of the size of a product says nothing of a dataset, whose size is in items.
func TestDatasetIsNoMatrix(t *testing.T) {
	w := newWorld(t, func(o *sidecar.Options) { o.Limits.MaxSize = 256 })
	v := w.dial(aliceKey)
	j := v.job(1)
	j.Kind, j.Size = challenge.Memory, challenge.MinItems
	if x, err := v.prepare(j); err != nil || x.session.Busy() != nil {
		t.Errorf("a dataset of %d items: %v", j.Size, err)
	}
	j.Kind, j.Size, j.Counter = challenge.Matmul, 512, 2
	_, err := v.prepare(j)
	wantRefusal(t, err, link.Limit, "size")
}
