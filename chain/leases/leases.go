// Package leases says where evidence of leases comes from: a contract on the chain that a watcher follows, or a file that an
// operator keeps. What the evidence is worth is decided in challenge/tenancy; nothing here presumes what a market is.
//
// A file is its operator's word, and nobody else's: verifiers with different files come to different outcomes, which the
// settlement then has to reconcile. Times in it are taken as they stand.
package leases

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/tenancy"
)

// Source is evidence of leases. Its methods may be called from any goroutine and answer from memory.
type Source interface {
	// Leases are those of a provider's device that are open, and those that were closed not long ago, in no order. An error
	// says that the evidence cannot be relied on now.
	Leases(provider challenge.Address, device uint32) ([]tenancy.Lease, error)
}

// Of are the leases of a device in a view of the chain.
func Of(v *chain.View, provider challenge.Address, device uint32) []tenancy.Lease {
	var all []tenancy.Lease
	for _, l := range v.LeasesOf(common.Address(provider), device) {
		all = append(all, tenancy.Lease{Opened: l.Opened, Closed: l.Closed})
	}
	return all
}

// Chain is evidence from the view of a watcher.
type Chain struct {
	Watcher interface {
		View() *chain.View
		Healthy() error
	}
}

// Leases implements Source.
func (c Chain) Leases(provider challenge.Address, device uint32) ([]tenancy.Lease, error) {
	if err := c.Watcher.Healthy(); err != nil {
		return nil, err
	}
	return Of(c.Watcher.View(), provider, device), nil
}

// All is evidence from several sources together.
type All []Source

// Leases implements Source. One source that fails makes it fail: a lease may be in that one.
func (a All) Leases(provider challenge.Address, device uint32) ([]tenancy.Lease, error) {
	var all []tenancy.Lease
	var errs []error
	for _, s := range a {
		some, err := s.Leases(provider, device)
		all = append(all, some...)
		if err != nil { // nothing is allocated where there is none: every device is asked for with every block
			errs = append(errs, err)
		}
	}
	return all, errors.Join(errs...)
}
