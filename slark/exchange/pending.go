package exchange

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/transcript"
)

// pendingVersion is the version of the stored form.
const pendingVersion = 1

// pending is a committed exchange as it is stored: what is needed to ask again and to judge. It holds the positions key,
// which is secret until the Verdict.
type pending struct {
	Version       int                `json:"version"`
	Target        Target             `json:"target"`
	PositionsKey  challenge.Hash     `json:"positionsKey"`
	Class         string             `json:"class"`
	Unproven      string             `json:"unproven,omitempty"`
	Envelope      *envelope.Envelope `json:"envelope,omitempty"`
	Slot          time.Time          `json:"slot"`
	Opened        time.Time          `json:"opened"`
	AnswerWithin  time.Duration      `json:"answerWithin"`  // nanoseconds
	WithheldAfter time.Duration      `json:"withheldAfter"` // nanoseconds
	Elapsed       time.Duration      `json:"elapsed"`       // nanoseconds
	RoundTrip     time.Duration      `json:"roundTrip"`     // nanoseconds
	Lag           time.Duration      `json:"lag"`           // nanoseconds
	File          []byte             `json:"file"`          // the transcript up to Open
}

func (e *exchange) pending() ([]byte, error) {
	file, err := transcript.File{Network: e.Network, Records: e.s.Records()}.Encode()
	if err != nil {
		return nil, err
	}
	return json.Marshal(pending{
		Version: pendingVersion, Target: e.Target, PositionsKey: e.Secrets.PositionsKey, Class: e.Class, Unproven: e.Unproven, Envelope: e.Envelope,
		Slot: e.Slot, Opened: e.opened, AnswerWithin: e.AnswerWithin, WithheldAfter: e.WithheldAfter,
		Elapsed: e.result.Elapsed, RoundTrip: e.result.RoundTrip, Lag: e.result.Lag, File: file,
	})
}

func (x *Exchanger) restore(b []byte) (*exchange, error) {
	var p pending
	if err := json.Unmarshal(b, &p); err != nil {
		return nil, fmt.Errorf("%w pending exchange: %w", challenge.ErrInvalid, err)
	}
	bad := func(format string, args ...any) (*exchange, error) {
		return nil, fmt.Errorf("%w pending exchange: %w", challenge.ErrInvalid, fmt.Errorf(format, args...))
	}
	if p.Version != pendingVersion {
		return bad("version is %d, want %d", p.Version, pendingVersion)
	}
	file, err := transcript.Decode(p.File)
	if err != nil {
		return bad("%w", err)
	}
	if file.Network != x.Network {
		return bad("it is of another network")
	}
	s, err := session.Replay(file.Network, file.Records)
	if err != nil {
		return bad("%w", err)
	}
	if s.State() != session.Opened {
		return bad("its challenge is %s, want opened", s.State())
	}
	if s.Job().Verifier != x.Key.Address() {
		return bad("it is of verifier %s, this is %s", s.Job().Verifier, x.Key.Address())
	}
	if challenge.PositionsCommitment(p.PositionsKey) != s.Start().PositionsCommitment {
		return bad("the positions key is not the one that Start commits to")
	}
	e := &exchange{Exchanger: x, s: s, opened: p.Opened, stored: true, sent: true}
	e.Issue = Issue{
		Target: p.Target, Job: s.Job(), Secrets: challenge.Secrets{Seed: s.Start().Seed, PositionsKey: p.PositionsKey},
		Class: p.Class, Unproven: p.Unproven, Envelope: p.Envelope, Slot: p.Slot, AnswerWithin: p.AnswerWithin, WithheldAfter: p.WithheldAfter,
	}
	e.result = Result{Elapsed: p.Elapsed, RoundTrip: p.RoundTrip, Lag: p.Lag, ID: s.ID()}
	return e, nil
}

// PendingSeed is the matrix seed of a pending exchange, zero if the bytes are not one.
func PendingSeed(b []byte) (seed challenge.Hash) {
	var p pending
	if json.Unmarshal(b, &p) != nil {
		return seed
	}
	file, err := transcript.Decode(p.File)
	if err != nil || len(file.Records) == 0 {
		return seed
	}
	m, err := message.Parse(message.TypePrepare, challenge.Job{}, file.Records[0].Body)
	if err != nil {
		return seed
	}
	return m.(*message.Prepare).Job.MatrixSeed
}
