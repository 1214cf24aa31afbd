package node

import (
	"context"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/slark/schedule"
)

// eraRun is one Era with one beacon: the challenges that this verifier makes in it.
type eraRun struct {
	*Node
	info   chain.EraInfo
	secret challenge.Hash
	seed   challenge.Hash
	ctx    context.Context // ends with the node, or with the beacon
	cancel context.CancelCauseFunc
	from   time.Time // slots before it are not made up for

	mu      sync.Mutex
	devices map[deviceKey]context.CancelFunc
	warm    map[uint64]bool // sizes that are precomputed, or being so
}

// deviceKey is a device of a provider. One whose registry entry cannot be read has the index unreadable.
type deviceKey struct {
	provider common.Address
	index    uint32
}

const unreadable = maxDevices

func (n *Node) newEra(ctx context.Context, v *chain.View, secret challenge.Hash) *eraRun {
	e := &eraRun{
		Node: n, info: v.Era, secret: secret, from: time.Now(), devices: make(map[deviceKey]context.CancelFunc),
		warm: make(map[uint64]bool),
		seed: challenge.MatrixSeed(n.network, v.Era.Number, challenge.Hash(v.Era.Beacon)),
	}
	e.ctx, e.cancel = context.WithCancelCause(ctx)
	n.Log.InfoContext(ctx, "Era begun", "era", v.Era.Number, "beacon", challenge.Hash(v.Era.Beacon).Short(), "ends", v.Era.End, "providers", len(v.Providers))
	return e
}

// margin is the end of the Era in which no challenge begins.
func (e *eraRun) margin() time.Duration {
	return min(time.Duration(e.cfg.Challenge.Margin), e.info.End.Sub(e.info.Start)/10)
}

// first is when the first challenge may begin: a margin after the beacon, because providers follow the chain as well.
func (e *eraRun) first() time.Time {
	start := e.info.Start
	if e.info.Opened.After(start) {
		start = e.info.Opened
	}
	return start.Add(e.margin())
}

// last is when the last challenge may begin.
func (e *eraRun) last() time.Time { return e.info.End.Add(-e.margin()) }

// reconcile starts the schedule of every device that is new in the view, and ends that of those that have gone.
func (e *eraRun) reconcile(v *chain.View) {
	e.mu.Lock()
	defer e.mu.Unlock()
	wanted := make(map[deviceKey]Device)
	for _, p := range v.Providers {
		if p.Status != chain.StatusActive && p.Status != chain.StatusMaintenance {
			continue
		}
		devices, err := ParseSpec(challenge.Address(p.Wallet), p.Spec)
		if err != nil {
			// It cannot hide from its slots behind an entry that nobody can read.
			wanted[deviceKey{p.Wallet, unreadable}] = Device{
				Index: unreadable, ID: challenge.DeviceID(challenge.Address(p.Wallet), unreadable), Kind: challenge.CPU,
			}
			continue
		}
		for _, d := range devices {
			wanted[deviceKey{p.Wallet, d.Index}] = d
		}
	}
	for key, stop := range e.devices {
		if _, ok := wanted[key]; !ok {
			stop()
			delete(e.devices, key)
		}
	}
	for key, d := range wanted {
		if _, running := e.devices[key]; running {
			continue
		}
		ctx, stop := context.WithCancel(e.ctx)
		e.devices[key] = stop
		e.work.Go(func() { e.follow(ctx, key, d) })
		if size := e.workFor(d.Class).Size; !e.warm[size] {
			e.warm[size] = true
			// Before anything is timed. An error is met again, and told, by the first challenge.
			e.work.Go(func() { e.pre.Get(e.ctx, challenge.Job{Kind: challenge.Matmul, Size: size, MatrixSeed: e.seed}) })
		}
	}
}

// follow waits for the slots of a device and begins each. ctx ends when the device is gone; a slot that has begun goes on.
func (e *eraRun) follow(ctx context.Context, key deviceKey, d Device) {
	slots := schedule.Era{
		Secret: e.secret, Beacon: challenge.Hash(e.info.Beacon), Provider: challenge.Address(key.provider), Device: d.ID,
		Start: e.first(), End: e.info.End, Margin: e.margin(), Slots: e.cfg.Challenge.Slots,
	}.Times()
	turn := make(chan struct{}, 1)
	for i, at := range slots {
		if at.Before(e.from) {
			continue
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(time.Until(at)):
		}
		e.work.Go(func() {
			e.slot(e.ctx, key, uint64(i), at, turn)
		})
	}
}

// end stops the schedules; slots that have begun go on.
func (e *eraRun) end() {
	e.mu.Lock()
	defer e.mu.Unlock()
	for key, stop := range e.devices {
		stop()
		delete(e.devices, key)
	}
}
