package chain

import (
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain/committee"
)

// View is the chain at one confirmed block: everything in it was read at that block. It is never changed after it
// was made, so it may be kept and shared.
type View struct {
	Head      Head              // the confirmed block
	Era       EraInfo           // the Era running at that block's time
	Previous  EraInfo           // the Era before it, the one being reported; Number 0 if there is none
	Rules     Rules             // constant for a deployment
	Providers []Provider        // in order of registration
	Verifiers []Verifier        // of Era, by place
	Council   committee.Council // who judges whom in Era; zero while its beacon is not known
	Leases    []Lease           // open ones, and those closed since History; by registration of the lease
	History   time.Time         // events before it are not in the view; zero: it has all

	byWallet map[common.Address]int
	byDevice map[leased][]Lease // in the order of Leases
}

// leased names a device that has leases.
type leased struct {
	provider common.Address
	device   uint32
}

// Provider looks a provider up by its wallet.
func (v *View) Provider(wallet common.Address) (Provider, bool) {
	i, ok := v.byWallet[wallet]
	if !ok {
		return Provider{}, false
	}
	return v.Providers[i], true
}

// IsVerifier reports whether the account is in the Era's verifier set.
func (v *View) IsVerifier(account common.Address) bool {
	return slices.ContainsFunc(v.Verifiers, func(m Verifier) bool { return m.Address == account })
}

// CohortOf is the cohort of a provider in the Era, or false if nobody judges it: it is not known, or joined too late.
func (v *View) CohortOf(wallet common.Address) (uint32, bool) {
	p, ok := v.Provider(wallet)
	if !ok || !p.Enrolled {
		return 0, false
	}
	return v.Council.CohortOf(p.Number)
}

// Index makes what is in a view found by Provider and LeasesOf. Those of a Watcher have it; whoever puts one together by hand calls it last.
func (v *View) Index() {
	v.byWallet = make(map[common.Address]int, len(v.Providers))
	for i, p := range v.Providers {
		v.byWallet[p.Wallet] = i
	}
	v.byDevice = make(map[leased][]Lease)
	for _, l := range v.Leases {
		of := leased{l.Provider, l.Device}
		v.byDevice[of] = append(v.byDevice[of], l)
	}
}
