package message

import (
	"encoding/binary"
	"fmt"
	"unicode"
	"unicode/utf8"

	"github.com/slark-network/slark/challenge"
)

const sigSize = len(challenge.Signature{})

// PrepareSize is the size of a Prepare, in bytes; it is also the size of the evidence of Busy.
const PrepareSize = challenge.JobSize + 8 + sigSize

// MaxBody is the largest body that a message of type t can have for a job, in bytes. Zero for an unknown type.
func MaxBody(t Type, j challenge.Job) int {
	switch t {
	case TypePrepare:
		return PrepareSize
	case TypeReady:
		return sigSize
	case TypeBusy:
		return 5 + MaxEvidence + sigSize
	case TypeStart:
		return 72 + sigSize
	case TypeCommit:
		return 32 + sigSize
	case TypeOpen:
		return challenge.PositionSize*int(j.Openings) + sigSize
	case TypeOpenings:
		return j.OpeningSize()*int(j.Openings) + sigSize
	case TypeFault:
		return 4 + sigSize
	case TypeVerdict:
		return 92 + MaxClass + MaxReason + sigSize
	}
	return 0
}

// Append implementations: the bodies of section 7.
func (m *Prepare) Append(b []byte) []byte {
	b = binary.BigEndian.AppendUint64(m.Job.Append(b), m.Expires)
	return append(b, m.Signature[:]...)
}

// Append appends the body as sent.
func (m *Ready) Append(b []byte) []byte { return append(b, m.Signature[:]...) }

// Append appends the body as sent.
func (m *Busy) Append(b []byte) []byte {
	b = binary.BigEndian.AppendUint32(append(b, byte(m.Reason)), uint32(len(m.Evidence)))
	return append(append(b, m.Evidence...), m.Signature[:]...)
}

// Append appends the body as sent.
func (m *Start) Append(b []byte) []byte {
	b = append(append(b, m.Seed[:]...), m.PositionsCommitment[:]...)
	return append(binary.BigEndian.AppendUint64(b, m.Expires), m.Signature[:]...)
}

// Append appends the body as sent.
func (m *Commit) Append(b []byte) []byte {
	return append(append(b, m.Root[:]...), m.Signature[:]...)
}

// Append appends the body as sent.
func (m *Open) Append(b []byte) []byte {
	return append(challenge.AppendPositions(b, m.Positions), m.Signature[:]...)
}

// Append appends the body as sent.
func (m *Openings) Append(b []byte) []byte {
	return append(append(b, m.Encoded...), m.Signature[:]...)
}

// Append appends the body as sent.
func (m *Fault) Append(b []byte) []byte {
	return append(binary.BigEndian.AppendUint32(b, m.Round), m.Signature[:]...)
}

// Append appends the body as sent.
func (m *Verdict) Append(b []byte) []byte {
	b = append(append(b, byte(m.Outcome), byte(len(m.Class))), m.Class...)
	for _, v := range []uint64{m.Elapsed, m.RoundTrip, m.Lag} {
		b = binary.BigEndian.AppendUint64(b, v)
	}
	b = append(append(b, m.PositionsKey[:]...), m.Refused[:]...)
	b = binary.BigEndian.AppendUint16(b, uint16(len(m.Reason)))
	return append(append(b, m.Reason...), m.Signature[:]...)
}

// Parse reads a body of type t. Sizes are exact; for Open and Openings they follow from the job.
// Slices of the result share memory with b. Errors wrap challenge.ErrInvalid and name the field and the limit.
func Parse(t Type, j challenge.Job, b []byte) (Body, error) {
	r := &reader{b: b, t: t}
	var m Body
	switch t {
	case TypePrepare:
		p := &Prepare{}
		p.Job, r.err = challenge.ParseJob(r.take(challenge.JobSize))
		p.Expires = r.uint64()
		m = p
	case TypeReady:
		m = &Ready{}
	case TypeBusy:
		p := &Busy{Reason: BusyReason(r.uint8())}
		p.Evidence = r.bounded("evidence", uint64(r.uint32()), MaxEvidence)
		m = p
	case TypeStart:
		m = &Start{Seed: r.hash(), PositionsCommitment: r.hash(), Expires: r.uint64()}
	case TypeCommit:
		m = &Commit{Root: r.hash()}
	case TypeOpen:
		p := &Open{}
		list := r.take(challenge.PositionSize * int(j.Openings))
		if r.err == nil {
			p.Positions, r.err = challenge.ParsePositions(j, list)
		}
		m = p
	case TypeOpenings:
		m = &Openings{OpeningSize: j.OpeningSize(), Encoded: r.take(j.OpeningSize() * int(j.Openings))}
	case TypeFault:
		m = &Fault{Round: r.uint32()}
	case TypeVerdict:
		p := &Verdict{Outcome: challenge.Outcome(r.uint8())}
		p.Class = string(r.bounded("class", uint64(r.uint8()), MaxClass))
		p.Elapsed, p.RoundTrip, p.Lag, p.PositionsKey = r.uint64(), r.uint64(), r.uint64(), r.hash()
		p.Refused = r.hash()
		p.Reason = string(r.bounded("reason", uint64(r.uint16()), MaxReason))
		m = p
	default:
		return nil, fmt.Errorf("%w message: type is %d, want 1 to 9", challenge.ErrInvalid, t)
	}
	copy(m.sig()[:], r.take(sigSize))
	if r.err == nil && len(r.b) != 0 {
		r.fail("%d bytes after its end", len(r.b))
	}
	if r.err == nil {
		r.err = check(m, j)
	}
	if r.err != nil {
		return nil, r.err
	}
	return m, nil
}

// check applies the limits of single fields.
func check(m Body, j challenge.Job) error {
	switch m := m.(type) {
	case *Prepare:
		return m.Job.Validate()
	case *Busy:
		if len(m.Evidence) > MaxEvidence {
			return fmt.Errorf("%w Busy: evidence has %d bytes, at most %d", challenge.ErrInvalid, len(m.Evidence), MaxEvidence)
		}
		if m.Reason < BusyOtherVerifier || m.Reason > BusyLease {
			return fmt.Errorf("%w Busy: reason is %d, want 1 to 3", challenge.ErrInvalid, m.Reason)
		}
		if m.Reason != BusyOtherVerifier && len(m.Evidence) > 0 {
			return fmt.Errorf("%w Busy: evidence has %d bytes, none for reason %d", challenge.ErrInvalid, len(m.Evidence), m.Reason)
		}
	case *Fault:
		if m.Round < 1 || m.Round > j.Rounds {
			return fmt.Errorf("%w Fault: round is %d, want 1 to %d", challenge.ErrInvalid, m.Round, j.Rounds)
		}
	case *Verdict:
		if !m.Outcome.Valid() {
			return fmt.Errorf("%w Verdict: outcome is %d, want 1 to 13", challenge.ErrInvalid, m.Outcome)
		}
		if err := CheckClass(m.Class); err != nil {
			return err
		}
		if len(m.Reason) > MaxReason {
			return fmt.Errorf("%w Verdict: reason has %d bytes, at most %d", challenge.ErrInvalid, len(m.Reason), MaxReason)
		}
		if !cleanText(m.Reason) {
			return fmt.Errorf("%w Verdict: reason is not UTF-8 without control characters", challenge.ErrInvalid)
		}
	}
	return nil
}

// CheckClass reports a name that no class can have.
func CheckClass(class string) error {
	if len(class) < 1 || len(class) > MaxClass {
		return fmt.Errorf("%w class: %d bytes, want 1 to %d", challenge.ErrInvalid, len(class), MaxClass)
	}
	for _, c := range []byte(class) {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '.' && c != '-' && c != '_' {
			return fmt.Errorf("%w class: %q has a character that is not a-z 0-9 . - _", challenge.ErrInvalid, class)
		}
	}
	return nil
}

func cleanText(s string) bool {
	for _, c := range s {
		if unicode.IsControl(c) {
			return false
		}
	}
	return utf8.ValidString(s)
}

// reader takes fields off the front of a body; after the first error it gives zeros.
type reader struct {
	b   []byte
	t   Type
	err error
}

func (r *reader) fail(format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("%w %s: "+format, append([]any{challenge.ErrInvalid, r.t}, args...)...)
	}
}

func (r *reader) take(n int) []byte {
	if r.err == nil && len(r.b) < n {
		r.fail("%d bytes where %d are wanted", len(r.b), n)
	}
	if r.err != nil {
		return nil
	}
	out := r.b[:n:n]
	r.b = r.b[n:]
	return out
}

func (r *reader) bounded(field string, n uint64, limit int) []byte {
	if n > uint64(limit) {
		r.fail("%s has %d bytes, at most %d", field, n, limit)
		return nil
	}
	return r.take(int(n))
}

func (r *reader) number(size int) (v uint64) {
	for _, c := range r.take(size) {
		v = v<<8 | uint64(c)
	}
	return v
}

func (r *reader) uint8() uint8             { return uint8(r.number(1)) }
func (r *reader) uint16() uint16           { return uint16(r.number(2)) }
func (r *reader) uint32() uint32           { return uint32(r.number(4)) }
func (r *reader) uint64() uint64           { return r.number(8) }
func (r *reader) hash() (h challenge.Hash) { copy(h[:], r.take(32)); return h }
