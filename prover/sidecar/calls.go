package sidecar

import (
	"fmt"
	"sync"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/proto/link"
)

// callers counts the calls that every peer has open.
type callers struct {
	limit int

	mu   sync.Mutex
	open map[challenge.Address]int
}

// enter counts a call of peer until it is left.
func (c *callers) enter(peer challenge.Address) (leave func(), err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.open[peer] >= c.limit {
		return nil, link.Refuse(link.Quota, "calls", fmt.Sprintf("%d at a time", c.limit), "too many calls of this verifier are open")
	}
	if c.open == nil {
		c.open = map[challenge.Address]int{}
	}
	c.open[peer]++
	return func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		if c.open[peer]--; c.open[peer] == 0 {
			delete(c.open, peer)
		}
	}, nil
}
