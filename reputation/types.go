package reputation

import (
	"crypto/sha256"
	"fmt"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/slark-network/slark/challenge"
)

// Limits of what is stored.
const (
	MaxReason     = 1024    // bytes of Result.Reason
	MaxClass      = 64      // bytes of a class name
	MaxTranscript = 8 << 20 // bytes of a transcript file
	MaxPending    = 8 << 20 // bytes of a pending session
	MaxJournalKey = 256     // bytes of a journal key
	MaxJournal    = 1 << 20 // bytes of a journal entry
)

// Challenge names one challenge of this verifier: counters never repeat for a provider and device.
type Challenge struct {
	Provider challenge.Address
	Device   challenge.Hash
	Counter  uint64 // at least 1
}

// String is for people and logs.
func (c Challenge) String() string {
	return fmt.Sprintf("challenge %d of device %s of %s", c.Counter, c.Device.Short(), c.Provider)
}

// IssueRecord is what is known of a challenge before it starts.
type IssueRecord struct {
	Provider   challenge.Address
	Device     challenge.Hash
	DeviceKind challenge.DeviceKind
	Kind       challenge.Kind // kind of work, 1 or 2
	Era        uint64         // at least 1
	Slot       uint64         // number of the slot in the Era's schedule, as the scheduler counts them
	Verifier   challenge.Address
	Class      string // claimed model, at most MaxClass bytes of printable ASCII; may be empty
	Size       uint64 // n of the job
	Rounds     uint32 // T of the job
	Openings   uint32 // k of the job
	At         time.Time
}

// Issued is a challenge that has its counter.
type Issued struct {
	IssueRecord
	Counter uint64
}

// Challenge is the name of the challenge.
func (i Issued) Challenge() Challenge { return Challenge{i.Provider, i.Device, i.Counter} }

// Result is how a challenge ended. Provider, Device and Counter name it; Era, DeviceKind and Kind must be those it was issued with.
type Result struct {
	Provider   challenge.Address
	Device     challenge.Hash
	DeviceKind challenge.DeviceKind
	Kind       challenge.Kind
	Era        uint64
	Counter    uint64
	Outcome    challenge.Outcome
	Reason     string        // at most MaxReason bytes of UTF-8 without control characters
	Elapsed    time.Duration // from Start to Commit; zero if there was no Commit
	RoundTrip  time.Duration // smallest of the pings
	Lag        time.Duration // the verifier's own, within Elapsed
	Rate       uint64        // operations a second; zero if there was none
	Lower      uint64        // lower edge of the envelope, operations a second; zero if the class has none
	Upper      uint64        // upper edge of the envelope, operations a second; zero if the class has none
	Class      string        // claimed model, at most MaxClass bytes of printable ASCII; may be empty
	Size       uint64        // n of the job
	Rounds     uint32        // T of the job
	Openings   uint32        // k of the job
	Shadow     bool          // judged by an envelope in shadow: it is no evidence
	At         time.Time     // when it was concluded

	// Transcript is the transcript file, at most MaxTranscript bytes, or nil to keep none. TranscriptHash is its SHA-256;
	// left zero it is computed. A hash without a transcript says that there is one elsewhere.
	Transcript     []byte
	TranscriptHash challenge.Hash
}

// Challenge is the name of the challenge.
func (r Result) Challenge() Challenge { return Challenge{r.Provider, r.Device, r.Counter} }

// Record is a concluded challenge as it is stored: what it was issued with and how it ended. Transcript is nil in it: see
// Store.Transcript.
type Record struct {
	Result
	Slot     uint64
	Verifier challenge.Address
	IssuedAt time.Time
	Kept     bool // the transcript was stored with it; it may have been pruned since
	Weighed       // what the outcome did in the sequential tests
}

// Pending is a session whose prover has committed and not yet answered Open: it goes on after a restart.
type Pending struct {
	Provider challenge.Address
	Device   challenge.Hash
	Counter  uint64
	Deadline time.Time // of the answer, after which it is withheld
	Session  []byte    // opaque, at most MaxPending bytes
}

// Challenge is the name of the challenge.
func (p Pending) Challenge() Challenge { return Challenge{p.Provider, p.Device, p.Counter} }

// normalize checks an issue and brings its time to the form that is stored.
func (i *IssueRecord) normalize() error {
	if i.Provider.IsZero() {
		return invalid("issue: provider is the zero address")
	}
	if i.Era < 1 {
		return invalid("issue: era is 0, want at least 1")
	}
	if i.DeviceKind != challenge.GPU && i.DeviceKind != challenge.CPU {
		return invalid("issue: device kind is %d, want 1 (gpu) or 2 (cpu)", i.DeviceKind)
	}
	if !i.Kind.Valid() {
		return invalid("issue: kind of work is %d, want 1 (matmul) or 2 (memory)", i.Kind)
	}
	if err := checkClass(i.Class); err != nil {
		return err
	}
	return normalTime(&i.At)
}

// normalize checks a result, brings its time to the form that is stored and fills in the transcript's hash.
func (r *Result) normalize() error {
	if r.Counter < 1 {
		return invalid("%v: counter is 0", r.Challenge())
	}
	if !r.Outcome.Valid() {
		return invalid("%v: %v is not an outcome", r.Challenge(), r.Outcome)
	}
	if r.Elapsed < 0 || r.RoundTrip < 0 || r.Lag < 0 {
		return invalid("%v: a duration is negative", r.Challenge())
	}
	if err := checkReason(r.Reason); err != nil {
		return err
	}
	if err := checkClass(r.Class); err != nil {
		return err
	}
	if r.Transcript != nil {
		if n := len(r.Transcript); n == 0 || n > MaxTranscript {
			return invalid("%v: transcript is %d bytes, want 1 to %d", r.Challenge(), n, MaxTranscript)
		}
		hash := challenge.Hash(sha256.Sum256(r.Transcript))
		if r.TranscriptHash.IsZero() {
			r.TranscriptHash = hash
		}
		if r.TranscriptHash != hash {
			return invalid("%v: transcript hash is %v, want %v", r.Challenge(), r.TranscriptHash, hash)
		}
	}
	return normalTime(&r.At)
}

// normalTime brings a time to nanoseconds in UTC, which is all that is stored of it.
func normalTime(t *time.Time) error {
	if t.Year() < 1970 || t.Year() > 2261 {
		return invalid("time %v: want one of the years 1970 to 2261", *t)
	}
	*t = time.Unix(0, t.UnixNano()).UTC()
	return nil
}

func checkReason(s string) error {
	if len(s) > MaxReason {
		return invalid("reason is %d bytes, want at most %d", len(s), MaxReason)
	}
	if !utf8.ValidString(s) {
		return invalid("reason is not UTF-8: %.80q", s)
	}
	for _, r := range s {
		if unicode.IsControl(r) {
			return invalid("reason has a control character: %.80q", s)
		}
	}
	return nil
}

func checkClass(s string) error {
	if len(s) > MaxClass {
		return invalid("class is %d bytes, want at most %d", len(s), MaxClass)
	}
	for _, c := range []byte(s) {
		if c < 0x20 || c > 0x7e {
			return invalid("class is not printable ASCII: %.80q", s)
		}
	}
	return nil
}
