package reputation

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/reputation/tiers"
)

// Filter picks records. A zero field picks all.
type Filter struct {
	Provider challenge.Address
	Device   challenge.Hash
	FirstEra uint64
	LastEra  uint64 // inclusive
	Outcome  challenge.Outcome
	Limit    int // at most so many records
}

// History calls each for the records that the filter picks, newest first: by Era, and in an Era by the time of the outcome.
// It ends when each returns false. Records stored while it runs are not seen.
func (s *Store) History(f Filter, each func(Record) bool) error {
	last := f.LastEra
	if last == 0 {
		last = math.MaxUint64
	}
	if f.FirstEra > last {
		return nil
	}
	prefix := []byte{prefixTime}
	if !f.Provider.IsZero() {
		prefix = append([]byte{prefixProvider}, f.Provider[:]...)
	}
	it, err := s.iterate(eraRange(prefix, f.FirstEra, last))
	if err != nil {
		return err
	}
	for ok, n := it.Last(), 0; ok && (f.Limit <= 0 || n < f.Limit); ok = it.Prev() {
		e, fits := parseIndexKey(it.Key())
		value, err := it.ValueAndErr()
		if err != nil {
			break // finish has it too
		}
		if !fits || len(value) != 1 {
			return firstError(fmt.Errorf("%w: index key %x", ErrCorrupt, it.Key()), s.finish(it))
		}
		if !f.Device.IsZero() && e.Device != f.Device || f.Outcome != 0 && value[0] != byte(f.Outcome) {
			continue
		}
		r, found, err := s.Record(e.Challenge)
		if err != nil {
			return firstError(err, s.finish(it))
		}
		if !found {
			continue // pruned since the iterator was made
		}
		n++
		if !each(r) {
			break
		}
	}
	return s.finish(it)
}

// Count is what came of the challenges of one kind of device.
type Count struct {
	Issued uint64                          // counters given
	By     [challenge.Undecided + 1]uint64 // concluded, by outcome; By[0] is 0
}

// Concluded is how many have an outcome.
func (c Count) Concluded() (n uint64) {
	for _, v := range c.By {
		n += v
	}
	return n
}

// Open is how many have none yet.
func (c Count) Open() uint64 { return c.Issued - c.Concluded() }

func (c *Count) add(o counts) {
	c.Issued += o.issued
	for i, n := range o.by {
		c.By[i+1] += n
	}
}

// Tally is what came of a provider's challenges in an Era.
type Tally struct {
	Era      uint64
	Provider challenge.Address
	GPU, CPU Count
	Counts   tiers.Counts // the decided challenges, as the uptime is computed from them
	Struck   bool         // one of the devices is: the Era must not count toward a better tier
}

// Uptime is the provider's uptime in the Era; gpus says whether it has registered any.
func (t Tally) Uptime(gpus bool) (tiers.Uptime, error) { return tiers.Measure(t.Counts, gpus) }

// Tally counts a provider's challenges of an Era. One without any has all counts zero.
func (s *Store) Tally(era uint64, provider challenge.Address) (Tally, error) {
	t := Tally{Era: era, Provider: provider}
	err := s.Devices(provider, era, era, func(d DeviceCount) bool {
		passed, failed := d.Settled()
		switch d.Kind {
		case challenge.GPU:
			t.GPU.merge(d.Count)
			t.Counts.GPUPassed += passed
			t.Counts.GPUDecided += passed + failed
		case challenge.CPU:
			t.CPU.merge(d.Count)
			t.Counts.CPUPassed += passed
			t.Counts.CPUDecided += passed + failed
		}
		t.Struck = t.Struck || d.Findings.Struck()
		return true
	})
	return t, err
}

func (c *Count) merge(o Count) {
	c.Issued += o.Issued
	for i, n := range o.By {
		c.By[i] += n
	}
}

// DeviceCount is what came of the challenges of one device in an Era.
type DeviceCount struct {
	Era    uint64
	Device challenge.Hash
	Kind   challenge.DeviceKind
	Count
	Findings decision.Findings // of the Era
}

// Settled is how many challenges count as passed and as failed, by what was found of the device in the Era.
func (d DeviceCount) Settled() (passed, failed uint64) {
	for _, o := range challenge.Outcomes() {
		switch decision.Weigh(o, d.Findings) {
		case challenge.Passed:
			passed += d.By[o]
		case challenge.Failed:
			failed += d.By[o]
		}
	}
	return passed, failed
}

// Devices calls each for every device of a provider that had challenges in the Eras from first to last, inclusive, by Era
// and device, until it returns false.
func (s *Store) Devices(provider challenge.Address, first, last uint64, each func(DeviceCount) bool) error {
	lower, upper := eraRange(append([]byte{prefixTally}, provider[:]...), first, last)
	return s.scan(lower, upper, func(key, value []byte) (bool, error) {
		_, d, ok := parseTallyKey(key)
		if !ok {
			return false, fmt.Errorf("%w: tally key %x", ErrCorrupt, key)
		}
		n, err := decodeCounts(value)
		if err != nil {
			return false, err
		}
		if d.Findings, err = s.Findings(provider, d.Era, d.Device); err != nil {
			return false, err
		}
		d.add(n)
		return each(d), nil
	})
}

func parseTallyKey(key []byte) (provider challenge.Address, d DeviceCount, ok bool) {
	if len(key) != sizeTallyKey {
		return provider, d, false
	}
	copy(provider[:], key[1:])
	d.Era = binary.BigEndian.Uint64(key[21:])
	copy(d.Device[:], key[29:])
	d.Kind = challenge.DeviceKind(key[61])
	return provider, d, d.Kind == challenge.GPU || d.Kind == challenge.CPU
}

// Providers lists the providers that were issued a challenge in an Era, in the order of their addresses.
func (s *Store) Providers(era uint64) ([]challenge.Address, error) {
	var all []challenge.Address
	lower, upper := eraRange([]byte{prefixEra}, era, era)
	err := s.scan(lower, upper, func(key, _ []byte) (bool, error) {
		if len(key) != sizeEraKey {
			return false, fmt.Errorf("%w: era key %x", ErrCorrupt, key)
		}
		all = append(all, challenge.Address(key[9:]))
		return true, nil
	})
	return all, err
}

func eraOfTranscript(key []byte) uint64 { return binary.BigEndian.Uint64(key[1:]) }

func firstError(err error, rest ...error) error { return errors.Join(append([]error{err}, rest...)...) }
