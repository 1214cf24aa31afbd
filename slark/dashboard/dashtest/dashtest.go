// Package dashtest fills stores for tests of the dashboard: through the store's own calls, with challenges of every outcome. It is for tests alone.
package dashtest

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/fraud/fraudtest"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/reputation/tiers"
)

// PerEra is how many challenges of each kind of work a device of the cast has in an Era.
const PerEra = 12

// Part is a provider of the cast and what comes of its challenges: its outcome every Every-th time, else it passes.
type Part struct {
	Address challenge.Address
	Class   string
	Kind    challenge.DeviceKind
	Outcome challenge.Outcome
	Every   int
}

// Cast gives each provider an outcome of its own: the first an honest one, then one for every outcome there is, and then honest ones again.
func Cast(providers []challenge.Address) (cast []Part) {
	classes := []string{"rtx4090", "a100-80gb-sxm", "h100-sxm", "rtx3090", "l40s"}
	all := append([]challenge.Outcome{challenge.Pass}, challenge.Outcomes()...)
	for i, a := range providers {
		p := Part{Address: a, Class: classes[i%len(classes)], Kind: challenge.GPU, Outcome: challenge.Pass, Every: 1}
		if i < len(all) {
			p.Outcome = all[i]
		}
		switch p.Outcome {
		case challenge.Slow, challenge.TooFast:
			p.Every = 2
		case challenge.Wrong:
			p.Every = PerEra
		default:
			p.Every = 4
		}
		cast = append(cast, p)
	}
	return cast
}

// Reasons are what providers are told, by outcome.
var reasons = map[challenge.Outcome]string{
	challenge.Pass:        "within the envelope of the class",
	challenge.Slow:        "slower than the class allows: below the lower edge of the envelope",
	challenge.TooFast:     "faster than any known method on that card",
	challenge.Wrong:       "opening 3 of round 2: the value at column 71 is not that of the product",
	challenge.Withheld:    "committed, then no valid answer to Open within 10m0s, over 9 connections",
	challenge.Faulted:     "the prover's own check failed in round 5, and it said so",
	challenge.Malformed:   "Openings: 1,204 bytes, which end in the middle of a path",
	challenge.Timeout:     "no Commit within 2m0s of Start",
	challenge.Unreachable: "dial tcp 203.0.113.7:7443: connect: connection refused",
	challenge.Busy:        "leased since before the slot: lease 4412 of the registry",
	challenge.Maintenance: "announced in the registry before the slot",
	challenge.Unknown:     "there is no envelope for the claimed class",
	challenge.Undecided:   "the verifier's heartbeat was 31 ms late within the timed window",
}

// Play has every provider of the cast challenged in the Eras from first to last, which are so long and end at end. Transcripts are real ones, of a
// small challenge: of outcomes that leave none, none is kept. Who is slow or too fast begins with that in the middle Era.
func Play(s *reputation.Store, cast []Part, verifier challenge.Address, first, last uint64, length time.Duration, end time.Time, seed uint64) error {
	files, err := transcripts()
	if err != nil {
		return err
	}
	return together(len(cast), func(n int) error {
		p, r := cast[n], rand.New(rand.NewPCG(seed, uint64(n)))
		for era := first; era <= last; era++ {
			start := end.Add(-time.Duration(last-era+1) * length)
			acting := p
			if o := p.Outcome; (o == challenge.Slow || o == challenge.TooFast) && 2*era < first+last {
				acting.Outcome = challenge.Pass // it is what it claims at first
			}
			for i := range PerEra {
				at := start.Add(length * time.Duration(20*i+n%20+1) / time.Duration(20*PerEra+21))
				for _, kind := range []challenge.Kind{challenge.Matmul, challenge.Memory} {
					if err := one(s, acting, verifier, era, uint64(i), kind, at.Add(time.Duration(kind)*time.Second), files, r); err != nil {
						return err
					}
				}
			}
		}
		return nil
	})
}

// together does n things, many at a time, so that they share the writes of the store. The error is one of theirs.
func together(n int, do func(int) error) error {
	var all sync.WaitGroup
	var mu sync.Mutex
	var failed error
	next := make(chan int)
	for range 32 {
		all.Go(func() {
			for i := range next {
				if err := do(i); err != nil {
					mu.Lock()
					failed = err
					mu.Unlock()
				}
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	all.Wait()
	return failed
}

// transcripts are of small challenges.
func transcripts() (map[challenge.Outcome][]byte, error) {
	place := fraudtest.Place{Network: challenge.Network{ChainID: 1337, Settlement: challenge.Address{0x5e}}, Provider: challenge.Address{0xaa}, Era: 1, Counter: 1}
	for i, k := range []**message.Key{&place.Signer, &place.Verifier} {
		key, err := message.NewKey(bytes.Repeat([]byte{byte(i + 1)}, 32))
		if err != nil {
			return nil, err
		}
		*k = key
	}
	return map[challenge.Outcome][]byte{
		challenge.Pass:     fraudtest.Honest(place, 2, 4),
		challenge.Wrong:    fraudtest.False(place, fraud.Value, 2, 4),
		challenge.Withheld: fraudtest.Silence(place, 2, 4, 0, nil).File,
	}, nil
}

func one(s *reputation.Store, p Part, verifier challenge.Address, era, slot uint64, kind challenge.Kind, at time.Time, files map[challenge.Outcome][]byte, r *rand.Rand) error {
	i := reputation.IssueRecord{
		Provider: p.Address, Device: challenge.DeviceID(p.Address, 0), DeviceKind: p.Kind, Kind: kind, Era: era, Slot: slot, Verifier: verifier, Class: p.Class,
		Size: 16384, Rounds: 8, Openings: 64, At: at,
	}
	lower, upper := uint64(250e12), uint64(360e12)
	if kind == challenge.Memory {
		i.Size, i.Rounds, lower, upper = 20<<20, 64, 640e9, 1010e9
	}
	counter, err := s.Issue(i)
	if err != nil {
		return err
	}
	o := challenge.Pass
	if slot%uint64(p.Every) == uint64(p.Every)-1 {
		o = p.Outcome
	}
	if o == challenge.Wrong && kind == challenge.Memory {
		o = challenge.Pass // once an Era
	}
	rate := lower + uint64(float64(upper-lower)*(0.35+0.12*r.NormFloat64()))
	switch o {
	case challenge.Slow:
		rate = lower * uint64(70+r.IntN(20)) / 100
	case challenge.TooFast:
		rate = upper * uint64(106+r.IntN(12)) / 100
	}
	res := reputation.Result{
		Provider: i.Provider, Device: i.Device, DeviceKind: i.DeviceKind, Kind: kind, Era: era, Counter: counter, Outcome: o, Reason: reasons[o],
		Elapsed: time.Duration(1.1e9 + r.Float64()*2e8), RoundTrip: time.Duration(18+r.IntN(9)) * time.Millisecond, Lag: time.Duration(r.IntN(400)) * time.Microsecond,
		Rate: rate, Lower: lower, Upper: upper, Class: i.Class, Size: i.Size, Rounds: i.Rounds, Openings: i.Openings, At: at.Add(1500 * time.Millisecond),
		Transcript: files[o],
	}
	switch o {
	case challenge.Pass, challenge.Slow, challenge.TooFast:
	case challenge.Unknown:
		res.Lower, res.Upper = 0, 0
	default:
		res.Rate = 0
		if o != challenge.Wrong && o != challenge.Withheld && o != challenge.Faulted {
			res.Elapsed = 0
		}
		if o == challenge.Unreachable || o == challenge.Maintenance {
			res.RoundTrip, res.Lag = 0, 0
		}
	}
	return s.Conclude(res)
}

// Many adds so many providers with two challenges each in an Era and a tier, as a large network has them. They are the same for the same number.
func Many(s *reputation.Store, n int, verifier challenge.Address, era uint64, at time.Time) error {
	return together(n, func(i int) error { return member(s, i, verifier, era, at) })
}

// Member is the address of one of Many's providers.
func Member(i int) (a challenge.Address) {
	r := rand.New(rand.NewPCG(uint64(i), 7))
	for j := range a {
		a[j] = byte(r.Uint32())
	}
	return a
}

func member(s *reputation.Store, i int, verifier challenge.Address, era uint64, at time.Time) error {
	p := Part{Address: Member(i), Class: []string{"rtx4090", "rtx3090", "a100-80gb-sxm", "h100-sxm", "l40s", "t4"}[i%6], Kind: challenge.GPU, Outcome: challenge.Pass, Every: 1}
	r := rand.New(rand.NewPCG(uint64(i), 8))
	if r.IntN(10) == 0 {
		p.Outcome = challenge.Outcomes()[r.IntN(len(challenge.Outcomes()))]
	}
	for slot := range uint64(2) {
		if slot == 1 {
			p.Every = 2
		}
		at := at.Add(time.Duration(i)*time.Second/4 + time.Duration(slot)*time.Minute)
		if err := one(s, p, verifier, era, slot, challenge.Matmul, at, nil, r); err != nil {
			return err
		}
	}
	u, err := tiers.Fraction(1, 1)
	if err != nil {
		return err
	}
	if _, err := s.ApplyEra(era, p.Address, u); err != nil {
		return err
	}
	tier := uint(1 + r.IntN(7))
	if err := s.SetTier(era, p.Address, tier); err != nil {
		return fmt.Errorf("tier %d: %w", tier, err)
	}
	return nil
}
