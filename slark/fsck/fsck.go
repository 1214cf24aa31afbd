package fsck

import (
	"context"
	"errors"
	"fmt"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/reputation"
)

// Options say how far a check goes.
type Options struct {
	Client          *chain.Client // the chain to hold the store against; nil: none
	SkipTranscripts bool          // leave out the proofs of transcripts, which take nearly all of the time; their hashes are checked
}

// Finding is one thing that does not fit.
type Finding struct {
	Part string `json:"part"` // store, transcript, journal or chain
	Text string `json:"text"`
}

// Report is what was read and found.
type Report struct {
	Format      uint32              `json:"format"`
	Identity    reputation.Identity `json:"-"`
	NewestEra   uint64              `json:"newestEra"`
	Records     int                 `json:"records"`
	Transcripts int                 `json:"transcripts"` // whose proofs were checked again
	Entries     int                 `json:"journal"`     // of the journal
	Chain       bool                `json:"chain"`       // it was held against the chain
	Findings    []Finding           `json:"findings"`
}

type checker struct {
	store *reputation.Store
	Options
	Report
}

func (c *checker) find(part, format string, args ...any) {
	c.Findings = append(c.Findings, Finding{part, fmt.Sprintf(format, args...)})
}

// Run checks a store. An error says that it could not be read to the end; values that do not decode are findings.
func Run(ctx context.Context, store *reputation.Store, o Options) (Report, error) {
	c := &checker{store: store, Options: o}
	c.Findings = []Finding{}
	var err error
	if c.Format, err = store.Format(); err != nil {
		return c.Report, err
	}
	if c.Identity, err = store.Identity(); err != nil {
		return c.Report, err
	}
	if c.NewestEra, err = store.NewestEra(); err != nil {
		return c.Report, err
	}
	findings, err := store.Check()
	for _, f := range findings {
		c.find("store", "%s", f)
	}
	if err != nil {
		return c.Report, err
	}
	for _, step := range []func(context.Context) error{c.records, c.journal, c.chain} {
		if err := step(ctx); err != nil {
			return c.Report, err
		}
	}
	return c.Report, nil
}

// damaged reports whether a part that could not be read to its end is a finding, and not an error: of values that do not decode the
// store's own check has said so.
func damaged(err error) bool { return errors.Is(err, reputation.ErrCorrupt) }

// records goes through the outcomes, and holds each against its transcript.
func (c *checker) records(ctx context.Context) error {
	var failed error
	err := c.store.Walk(0, 0, func(r reputation.Record) bool {
		c.Records++
		if failed = ctx.Err(); failed != nil {
			return false
		}
		if !c.SkipTranscripts && r.Kept {
			failed = c.transcript(r)
		}
		return failed == nil
	})
	if failed == nil && damaged(err) {
		c.find("transcript", "the transcripts of the outcomes that follow were not checked: %v", err)
		return nil
	}
	return errors.Join(err, failed)
}

// byHand is the reason of an outcome that slark challenge stored: it is undecided, whatever the transcript says.
const byHand = "made by hand: "

// transcript checks the proof of one challenge again, and that the outcome is that of its verdict.
func (c *checker) transcript(r reputation.Record) error {
	b, found, err := c.store.Transcript(r.Challenge())
	if err != nil || !found { // pruned, or reported as missing
		return err
	}
	c.Transcripts++
	find := func(format string, args ...any) {
		c.find("transcript", "of "+r.Challenge().String()+": "+format, args...)
	}
	report, err := transcript.Recheck(b)
	if err != nil {
		find("%v", err)
		return nil
	}
	j, v, f := report.Session.Job(), report.Verdict, c.Identity
	if f != (reputation.Identity{}) && j.Verifier != f.Verifier {
		find("it is of verifier %s, the store of %s", j.Verifier, f.Verifier)
	}
	if file, err := transcript.Decode(b); err == nil && f != (reputation.Identity{}) && file.Network != f.Network {
		find("it is of chain %d, settlement %s, the store of chain %d, settlement %s", file.Network.ChainID, file.Network.Settlement,
			f.Network.ChainID, f.Network.Settlement)
	}
	type asked struct {
		Provider         challenge.Address
		Device           challenge.Hash
		Counter, Era     uint64
		Kind             challenge.Kind
		Size             uint64
		Rounds, Openings uint32
	}
	got := asked{j.Provider, j.Device, j.Counter, j.Era, j.Kind, j.Size, j.Rounds, j.Openings}
	if want := (asked{r.Provider, r.Device, r.Counter, r.Era, r.Kind, r.Size, r.Rounds, r.Openings}); got != want {
		find("it is of %+v, the record of %+v", got, want)
	}
	if r.Outcome == challenge.Undecided && r.Reason == byHand+v.Outcome.String() {
		return nil
	}
	if v.Outcome != r.Outcome {
		find("its verdict is %v, the record says %v", v.Outcome, r.Outcome)
	}
	if v.Elapsed != uint64(r.Elapsed) || v.RoundTrip != uint64(r.RoundTrip) || v.Lag != uint64(r.Lag) || v.Class != r.Class {
		find("its verdict has class %s, elapsed %d, round trip %d, lag %d ns; the record has %s, %d, %d, %d", v.Class, v.Elapsed, v.RoundTrip, v.Lag,
			r.Class, r.Elapsed.Nanoseconds(), r.RoundTrip.Nanoseconds(), r.Lag.Nanoseconds())
	}
	return nil
}
