package sidecar

import (
	"bytes"
	"context"
	"fmt"
	"sync"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/proto/link"
)

// maxFlights bounds the answers that are being made or wait for their device.
const maxFlights = 64

// flight is an answer in the making. answer and err are set before done is closed.
type flight struct {
	peer   challenge.Address
	body   []byte
	done   chan struct{}
	answer Answer
	err    error
}

// flights are the answers in the making, one at a time for a challenge.
type flights struct {
	mu      sync.Mutex
	running map[challenge.Hash]*flight
	group   sync.WaitGroup
	ended   func() // called after each, without mu; set before the first
}

// do waits for the answer to an Open of peer, which work makes unless it is being made. Another Open of the challenge
// waits for its turn. When ctx ends the work goes on.
func (f *flights) do(ctx context.Context, id challenge.Hash, peer challenge.Address, body []byte, work func() (Answer, error)) (Answer, error) {
	for {
		running, err := f.join(id, peer, body, work)
		if err != nil {
			return Answer{}, err
		}
		select {
		case <-running.done:
		case <-ctx.Done():
			return Answer{}, ctx.Err()
		}
		if running.peer == peer && bytes.Equal(running.body, body) {
			return running.answer, running.err
		}
	}
}

// join finds the flight of a challenge, or begins one.
func (f *flights) join(id challenge.Hash, peer challenge.Address, body []byte, work func() (Answer, error)) (*flight, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if running := f.running[id]; running != nil {
		return running, nil
	}
	if len(f.running) >= maxFlights {
		return nil, link.Refuse(link.QueueFull, "", fmt.Sprintf("%d answers", maxFlights), "too many Opens are being answered")
	}
	if f.running == nil {
		f.running = map[challenge.Hash]*flight{}
	}
	started := &flight{peer: peer, body: body, done: make(chan struct{})}
	f.running[id] = started
	f.group.Go(func() {
		defer func() {
			f.mu.Lock()
			delete(f.running, id)
			f.mu.Unlock()
			close(started.done)
			f.ended()
		}()
		started.answer, started.err = work()
	})
	return started, nil
}

func (f *flights) count() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.running)
}

// wait waits for all of them.
func (f *flights) wait() { f.group.Wait() }
