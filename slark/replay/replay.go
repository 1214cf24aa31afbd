package replay

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/tenancy"
	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/reputation/tiers"
)

// Options say what is judged, and by what.
type Options struct {
	Envelopes   *envelope.Catalogue // what to judge by: of a class the envelope in shadow if there is one, else the one that counts
	First, Last uint64              // Eras that are told about, inclusive; Last 0: all that follow. The tests are followed through all
	Provider    challenge.Address   // only this one; zero: all
	FromRecords bool                // take the times from the records, and check no transcript again
}

// Changed is one challenge with another outcome.
type Changed struct {
	Era        uint64            `json:"era"`
	Provider   challenge.Address `json:"provider"`
	Device     challenge.Hash    `json:"device"`
	Counter    uint64            `json:"counter"`
	Class      string            `json:"class"`
	Kind       string            `json:"kind"` // of work
	Before     string            `json:"before"`
	After      string            `json:"after"`
	Reason     string            `json:"reason"` // of the outcome after
	Transcript bool              `json:"transcript"`
}

// Device is what became of the challenges of one device, class and kind of work.
type Device struct {
	Provider challenge.Address `json:"provider"`
	Device   challenge.Hash    `json:"device"`
	Class    string            `json:"class"`
	Kind     string            `json:"kind"`
	Judged   int               `json:"judged"`
	Changed  int               `json:"changed"`
	Outcomes []Shift           `json:"outcomes"` // of those judged
}

// Shift counts challenges by their outcome before and after.
type Shift struct {
	Before string `json:"before"`
	After  string `json:"after"`
	Count  int    `json:"count"`
}

// Era is a provider in an Era in which a challenge or a finding is another.
type Era struct {
	Era      uint64            `json:"era"`
	Provider challenge.Address `json:"provider"`
	Before   Standing          `json:"before"`
	After    Standing          `json:"after"`
}

// Standing is what an Era comes to for a provider.
type Standing struct {
	Uptime  *uint16 `json:"uptimeBp"` // 1/100 percent; nil: nothing decided
	Refuted int     `json:"refuted"`  // devices whose claim is refuted in the Era
	Struck  int     `json:"struck"`   // devices that are
}

// Summary is the whole.
type Summary struct {
	Outcomes    int `json:"outcomes"`    // that were read
	Judged      int `json:"judged"`      // whose time was judged again
	Transcripts int `json:"transcripts"` // of those: from a transcript whose proof was checked again
	Records     int `json:"records"`     // of those: from the record alone
	Damaged     int `json:"damaged"`     // transcripts that cannot be checked; slark fsck says why
	Changed     int `json:"changed"`
	Eras        int `json:"eras"` // of providers, in which something is another
}

// Sink takes what is found: challenges and devices in the order of the store, a provider's Eras after its devices. An error ends the replay.
type Sink struct {
	Changed func(Changed) error
	Device  func(Device) error
	Era     func(Era) error
}

// Run judges everything again.
func Run(ctx context.Context, s *reputation.Store, o Options, sink Sink) (Summary, error) {
	if o.Envelopes == nil {
		return Summary{}, fmt.Errorf("%w replay: no envelopes to judge by", challenge.ErrInvalid)
	}
	r := &replay{store: s, Options: o, sink: sink}
	var failed error
	err := s.WalkDevices(func(all []reputation.Record) bool {
		if !o.Provider.IsZero() && all[0].Provider != o.Provider {
			return true
		}
		if failed = ctx.Err(); failed == nil && r.of != all[0].Provider {
			failed = r.endProvider()
			r.of, r.eras = all[0].Provider, map[uint64]map[challenge.Hash]*change{}
		}
		if failed == nil {
			failed = r.device(ctx, all)
		}
		return failed == nil
	})
	if err = errors.Join(err, failed); err != nil {
		return r.sum, err
	}
	return r.sum, r.endProvider()
}

type replay struct {
	store *reputation.Store
	Options
	sink Sink
	sum  Summary

	of   challenge.Address // the provider whose devices are read
	eras map[uint64]map[challenge.Hash]*change
}

// change is what a device has in an Era in place of what is stored.
type change struct {
	shift    map[challenge.Outcome]int // what is added to the count of an outcome
	findings decision.Findings
	known    bool // findings are followed: else the stored ones stand
}

func (r *replay) told(era uint64) bool { return era >= r.First && (r.Last == 0 || era <= r.Last) }

// device judges the outcomes of one device, and follows its tests.
func (r *replay) device(ctx context.Context, all []reputation.Record) error {
	type group struct{ class, kind string }
	type pair struct{ before, after challenge.Outcome }
	shifts := map[group]map[pair]int{}
	var state decision.State
	for i, rec := range all {
		if err := ctx.Err(); err != nil {
			return err
		}
		r.sum.Outcomes++
		j, err := r.judge(rec)
		if err != nil {
			return err
		}
		// What was pruned is not judged again: the tests begin where the record does.
		if i == 0 && rec.State.Seq > 1 {
			state = rec.State
		} else {
			state, _ = state.Next(decision.Event{
				Era: rec.Era, Kind: rec.Kind, Class: rec.Class, Outcome: j.outcome, Depth: j.depth, Shadow: rec.Class == tenancy.MicroClass || !j.judged && rec.Shadow,
			})
		}
		r.at(state.Era, rec.Device).findings |= state.Findings
		r.at(state.Era, rec.Device).known = i > 0 || rec.State.Seq == 1
		if !j.judged {
			continue
		}
		if j.outcome != rec.Outcome {
			c := r.at(rec.Era, rec.Device)
			c.shift[rec.Outcome]--
			c.shift[j.outcome]++
		}
		if !r.told(rec.Era) {
			continue
		}
		r.sum.Judged++
		if j.transcript {
			r.sum.Transcripts++
		} else {
			r.sum.Records++
		}
		g := group{rec.Class, rec.Kind.String()}
		if shifts[g] == nil {
			shifts[g] = map[pair]int{}
		}
		shifts[g][pair{rec.Outcome, j.outcome}]++
		if j.outcome == rec.Outcome {
			continue
		}
		r.sum.Changed++
		if err := r.sink.Changed(Changed{
			Era: rec.Era, Provider: rec.Provider, Device: rec.Device, Counter: rec.Counter, Class: rec.Class, Kind: rec.Kind.String(),
			Before: rec.Outcome.String(), After: j.outcome.String(), Reason: j.reason, Transcript: j.transcript,
		}); err != nil {
			return err
		}
	}
	groups := slices.SortedFunc(maps.Keys(shifts), func(a, b group) int { return strings.Compare(a.class+" "+a.kind, b.class+" "+b.kind) })
	for _, g := range groups {
		d := Device{Provider: all[0].Provider, Device: all[0].Device, Class: g.class, Kind: g.kind}
		for _, before := range challenge.Outcomes() {
			for _, after := range challenge.Outcomes() {
				n := shifts[g][pair{before, after}]
				if n == 0 {
					continue
				}
				d.Judged += n
				if before != after {
					d.Changed += n
				}
				d.Outcomes = append(d.Outcomes, Shift{before.String(), after.String(), n})
			}
		}
		if err := r.sink.Device(d); err != nil {
			return err
		}
	}
	return nil
}

// at is what a device has in an Era.
func (r *replay) at(era uint64, device challenge.Hash) *change {
	if r.eras[era] == nil {
		r.eras[era] = map[challenge.Hash]*change{}
	}
	if r.eras[era][device] == nil {
		r.eras[era][device] = &change{shift: map[challenge.Outcome]int{}}
	}
	return r.eras[era][device]
}

// judged is what comes of one challenge.
type judged struct {
	judged     bool // its time was judged again
	transcript bool // that of a transcript whose proof is right
	outcome    challenge.Outcome
	depth      decision.Depth
	reason     string
}

// timed says whether an outcome rests on a time. Of an undecided one that is seen in its transcript only.
func timed(o challenge.Outcome) bool {
	return o == challenge.Pass || o == challenge.Slow || o == challenge.TooFast || o == challenge.Unknown
}

// byHand begins the reason of an outcome that counts for nothing whatever it is.
const byHand = "made by hand: "

// judge judges the time of one challenge. One that did not come to a right proof stays what it is, and so does a micro proof:
// what judges that is no envelope.
func (r *replay) judge(rec reputation.Record) (j judged, err error) {
	j = judged{outcome: rec.Outcome, depth: decision.DepthOf(rec.Rate, rec.Lower), reason: rec.Reason}
	if rec.Elapsed <= 0 || rec.Class == tenancy.MicroClass || strings.HasPrefix(rec.Reason, byHand) || !timed(rec.Outcome) && rec.Outcome != challenge.Undecided {
		return j, nil
	}
	job := challenge.Job{Kind: rec.Kind, Size: rec.Size, Rounds: rec.Rounds}
	sample := envelope.Sample{Elapsed: rec.Elapsed, RoundTrip: rec.RoundTrip, Lag: rec.Lag}
	if !r.FromRecords && rec.Kept && r.told(rec.Era) {
		b, found, err := r.store.Transcript(rec.Challenge())
		if err != nil {
			return j, err
		}
		if found {
			report, err := transcript.Recheck(b)
			if err != nil || timed(rec.Outcome) && report.Proof != transcript.Right {
				r.sum.Damaged++
				return j, nil //nolint:nilerr // counted: it is for fsck to say why
			}
			if report.Proof != transcript.Right {
				return j, nil
			}
			v := report.Verdict
			j.transcript, job = true, report.Session.Job()
			sample = envelope.Sample{Elapsed: time.Duration(v.Elapsed), RoundTrip: time.Duration(v.RoundTrip), Lag: time.Duration(v.Lag)}
		}
	}
	if !j.transcript && !timed(rec.Outcome) {
		return j, nil
	}
	j.judged, j.depth = true, decision.Near
	e := r.Envelopes.FindShadow(rec.Class, rec.Kind)
	if e == nil {
		e = r.Envelopes.Find(rec.Class, rec.Kind)
	}
	if e == nil {
		j.outcome, j.reason = challenge.Unknown, fmt.Sprintf("%s; class %s has no envelope", envelope.Text(rec.Kind, envelope.Rate(job.Work(), sample.Elapsed)), rec.Class)
		return j, nil
	}
	got := e.Judge(job.Work(), sample)
	j.outcome, j.depth, j.reason = got.Outcome, decision.DepthOf(got.Rate, e.Lower), got.Reason
	return j, nil
}

// endProvider tells of the Eras of a provider in which something is another.
func (r *replay) endProvider() error {
	for _, era := range slices.Sorted(maps.Keys(r.eras)) {
		if !r.told(era) {
			continue
		}
		e, differs, err := r.era(era)
		if err != nil {
			return err
		}
		if !differs {
			continue
		}
		r.sum.Eras++
		if err := r.sink.Era(e); err != nil {
			return err
		}
	}
	r.eras = nil
	return nil
}

// stored are the findings of an Era that decide, of those that the tests follow.
const stored = decision.Slower | decision.Faster | decision.Struck

func (r *replay) era(era uint64) (e Era, differs bool, err error) {
	e = Era{Era: era, Provider: r.of}
	var before, after tiers.Counts
	gpus := false
	err = r.store.Devices(r.of, era, era, func(d reputation.DeviceCount) bool {
		gpus = gpus || d.Kind == challenge.GPU && d.Issued > 0
		add := func(c *tiers.Counts, d reputation.DeviceCount) {
			passed, failed := d.Settled()
			if d.Kind == challenge.GPU {
				c.GPUPassed, c.GPUDecided = c.GPUPassed+passed, c.GPUDecided+passed+failed
			} else {
				c.CPUPassed, c.CPUDecided = c.CPUPassed+passed, c.CPUDecided+passed+failed
			}
		}
		add(&before, d)
		was := d.Findings
		if c := r.eras[era][d.Device]; c != nil {
			if c.known {
				d.Findings = c.findings
			}
			for o, n := range c.shift {
				d.By[o] = uint64(int64(d.By[o]) + int64(n))
				differs = differs || n != 0
			}
		}
		add(&after, d)
		differs = differs || was&stored != d.Findings&stored
		e.Before.found(was)
		e.After.found(d.Findings)
		return true
	})
	if err != nil {
		return e, false, err
	}
	if e.Before.Uptime, err = uptime(before, gpus); err == nil {
		e.After.Uptime, err = uptime(after, gpus)
	}
	return e, differs, err
}

func (s *Standing) found(f decision.Findings) {
	if f.Refuted() {
		s.Refuted++
	}
	if f.Struck() {
		s.Struck++
	}
}

func uptime(c tiers.Counts, gpus bool) (*uint16, error) {
	u, err := tiers.Measure(c, gpus)
	if err != nil || !u.Known() {
		return nil, err
	}
	bp := u.BasisPoints()
	return &bp, nil
}
