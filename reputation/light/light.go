// Package light judges light nodes: providers without a tier, whose reward of an Era follows from hourly checks
// (docs/protocol.md, section 13.4). It is pure, and exact: fractions are compared and added as fractions, and the reward is
// rounded once, up to what is lost.
//
// Source: the public rules of the Spheron network for its Fizz nodes, docs.spheron.network/fizz/reward-details, section on
// liveness and reward.
package light

import (
	"fmt"
	"math/big"

	"github.com/slark-network/slark/challenge"
)

const (
	// Hours is the number of checked hours of an Era; in an Era of 24 h they are hours.
	Hours = 24
	// Checks is how often a device is checked in an hour.
	Checks = 3
	// Whole is 100 %, in basis points.
	Whole = 10_000
	// line is the uptime below which there is no reward, in basis points.
	line = 5_000
)

// Resource is what a check is of.
type Resource uint8

// The resources. Storage is weighed and never checked: this network has no proof of it.
const (
	GPU Resource = iota
	CPU
	RAM
	Storage
	resources
)

// String names the resource.
func (r Resource) String() string {
	names := [...]string{"gpu", "cpu", "ram", "storage"}
	if r >= resources {
		return fmt.Sprintf("resource(%d)", uint8(r))
	}
	return names[r]
}

// weights are in percent, of a node with a GPU and of one without.
var weights = map[bool][resources]int64{
	true:  {GPU: 60, CPU: 20, RAM: 10, Storage: 10},
	false: {CPU: 50, RAM: 25, Storage: 25},
}

// Of is the resource that a proof of a kind by a kind of device is of. A memory proof of a GPU is of the GPU: its memory is
// no RAM.
func Of(device challenge.DeviceKind, kind challenge.Kind) Resource {
	switch {
	case device == challenge.GPU:
		return GPU
	case kind == challenge.Memory:
		return RAM
	}
	return CPU
}

// Check is the outcome of one check.
type Check struct {
	Hour     int // from the beginning of the Era, 0..23
	Resource Resource
	Weight   challenge.Weight // passed, failed, or neutral: not decided
}

// Share is passed checks, or hours, of decided ones.
type Share struct{ Passed, Decided int64 }

// Result is what an Era's checks come to.
type Result struct {
	Hours     Share            // an hour is passed if no check of it failed and one passed
	Resources [resources]Share // by Resource
	// Reward is what is paid of the Era's reward, in basis points. Without a decided hour it is 0, and Known is false.
	Reward int64
	Known  bool
}

// Judge judges the checks of an Era. gpu says that the node has registered a GPU. A check of an hour or resource that there
// is not is an error, which wraps challenge.ErrInvalid.
func Judge(checks []Check, gpu bool) (Result, error) {
	var r Result
	var passed, failed [Hours]bool
	for i, c := range checks {
		if c.Hour < 0 || c.Hour >= Hours || c.Resource >= resources {
			return Result{}, fmt.Errorf("%w light check %d: hour %d of %s, want 0 to %d", challenge.ErrInvalid, i, c.Hour, c.Resource, Hours-1)
		}
		s := &r.Resources[c.Resource]
		switch c.Weight {
		case challenge.Passed:
			passed[c.Hour], s.Passed, s.Decided = true, s.Passed+1, s.Decided+1
		case challenge.Failed:
			failed[c.Hour], s.Decided = true, s.Decided+1
		}
	}
	for h := range Hours {
		switch {
		case failed[h]:
			r.Hours.Decided++
		case passed[h]:
			r.Hours.Passed, r.Hours.Decided = r.Hours.Passed+1, r.Hours.Decided+1
		}
	}
	r.Known = r.Hours.Decided > 0
	if r.Known && r.Hours.Passed*Whole >= line*r.Hours.Decided {
		r.Reward = Whole - lost(r.Resources, gpu)
	}
	return r, nil
}

// lost is the sum of weight x shortfall over the resources, in basis points, rounded up.
func lost(shares [resources]Share, gpu bool) int64 {
	sum := new(big.Rat)
	for r, weight := range weights[gpu] {
		if s := shares[r]; s.Decided > 0 {
			sum.Add(sum, big.NewRat(weight*(Whole/100)*(s.Decided-s.Passed), s.Decided))
		}
	}
	whole, rest := new(big.Int).QuoRem(sum.Num(), sum.Denom(), new(big.Int))
	if rest.Sign() > 0 {
		return whole.Int64() + 1
	}
	return whole.Int64()
}
