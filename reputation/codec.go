package reputation

import (
	"encoding/binary"
	"fmt"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation/tiers"
)

// Values are a version byte and fields in a fixed order: integers big-endian, times as u64 nanoseconds since 1970 (zero time:
// not stored), texts and bytes as u32 length and the bytes. A decoder takes exactly what its encoder makes: what decodes
// encodes again to the same bytes, and nothing else decodes. What the key says is not repeated in the value.
//
//	open      1 ‖ u8 device kind ‖ u8 kind ‖ u64 era ‖ u64 slot ‖ verifier(20) ‖ class ‖ u64 size ‖ u32 rounds ‖ u32 openings ‖ time at
//	record    1 ‖ the fields of open ‖ u8 outcome ‖ u8 kept ‖ reason ‖ class ‖ u64 elapsed ‖ u64 round trip ‖ u64 lag ‖
//	          u64 rate ‖ u64 lower ‖ u64 upper ‖ u64 size ‖ u32 rounds ‖ u32 openings ‖ u8 shadow ‖
//	          time at ‖ hash(32) ‖ u8 effect ‖ state after it
//	evidence  1 ‖ state (docs/decision.md)
//	findings  1 ‖ u8 bits
//	pending   1 ‖ time deadline ‖ session
//	tally     1 ‖ u64 issued ‖ 13 x u64 count, by outcome code
//	tier      1 ‖ u8 tier ‖ u32 up ‖ u32 down ‖ u64 era ‖ u8 move ‖ u64 numerator ‖ u64 denominator ‖ u8 tier, u32 up, u32 down before
//	counter   1 ‖ u64          (also floors and marks)
//	secret    1 ‖ hash(32)
//	accuracy  1 ‖ u64 agreed ‖ u64 judged
//	cursor    1 ‖ u64 block ‖ hash(32)
//	identity  1 ‖ u64 chainId ‖ settlement(20) ‖ verifier(20)
//	restored  1 ‖ time made ‖ time at ‖ u8 known ‖ u64 through
const valueVersion = 1

// outcomes is the number of outcome codes, which run from 1.
const outcomes = int(challenge.Undecided)

type encoder []byte

func newEncoder(size int) encoder { return append(make(encoder, 0, size), valueVersion) }

func (e *encoder) u8(v byte)    { *e = append(*e, v) }
func (e *encoder) u32(v uint32) { *e = binary.BigEndian.AppendUint32(*e, v) }
func (e *encoder) u64(v uint64) { *e = binary.BigEndian.AppendUint64(*e, v) }
func (e *encoder) raw(b []byte) { *e = append(*e, b...) }
func (e *encoder) text(s string) {
	e.u32(uint32(len(s)))
	*e = append(*e, s...)
}
func (e *encoder) time(t time.Time) { e.u64(uint64(t.UnixNano())) }

// decoder reads what encoder wrote. The first thing that does not fit is kept in err; after it every read is zero.
type decoder struct {
	rest []byte
	err  error
}

func newDecoder(b []byte) *decoder {
	d := &decoder{rest: b}
	if v := d.u8(); d.err == nil && v != valueVersion {
		d.bad("version is %d, want %d", v, valueVersion)
	}
	return d
}

func (d *decoder) bad(format string, args ...any) {
	if d.err == nil {
		d.err = fmt.Errorf(format, args...)
		d.rest = nil
	}
}

func (d *decoder) take(n int) []byte {
	if d.err == nil && len(d.rest) < n {
		d.bad("ends %d bytes early", n-len(d.rest))
	}
	if d.err != nil {
		return make([]byte, min(n, 64))
	}
	b := d.rest[:n]
	d.rest = d.rest[n:]
	return b
}

func (d *decoder) u8() byte    { return d.take(1)[0] }
func (d *decoder) u32() uint32 { return binary.BigEndian.Uint32(d.take(4)) }
func (d *decoder) u64() uint64 { return binary.BigEndian.Uint64(d.take(8)) }

func (d *decoder) bytes(limit int) []byte {
	n := int(d.u32())
	if n > limit {
		d.bad("a field is %d bytes, want at most %d", n, limit)
	}
	if d.err != nil {
		return nil
	}
	return d.take(n)
}

func (d *decoder) duration() time.Duration {
	v := time.Duration(d.u64())
	if v < 0 {
		d.bad("a duration is negative")
	}
	return v
}

func (d *decoder) time() time.Time {
	t := time.Unix(0, int64(d.u64())).UTC()
	if d.err == nil {
		if err := normalTime(&t); err != nil {
			d.bad("%w", err)
		}
	}
	return t
}

// end is the error of the whole value, named what.
func (d *decoder) end(what string) error {
	if len(d.rest) > 0 {
		d.bad("%d bytes too many", len(d.rest))
	}
	if d.err != nil {
		return fmt.Errorf("%w: %s: %w", ErrCorrupt, what, d.err)
	}
	return nil
}

func (e *encoder) issue(i IssueRecord) {
	e.u8(byte(i.DeviceKind))
	e.u8(byte(i.Kind))
	e.u64(i.Era)
	e.u64(i.Slot)
	e.raw(i.Verifier[:])
	e.text(i.Class)
	e.u64(i.Size)
	e.u32(i.Rounds)
	e.u32(i.Openings)
	e.time(i.At)
}

func (d *decoder) issue(i *IssueRecord) {
	i.DeviceKind = challenge.DeviceKind(d.u8())
	i.Kind = challenge.Kind(d.u8())
	i.Era = d.u64()
	i.Slot = d.u64()
	copy(i.Verifier[:], d.take(20))
	i.Class = string(d.bytes(MaxClass))
	i.Size = d.u64()
	i.Rounds = d.u32()
	i.Openings = d.u32()
	i.At = d.time()
	if d.err == nil {
		if err := i.normalize(); err != nil {
			d.bad("%w", err)
		}
	}
}

func encodeIssued(i Issued) []byte {
	e := newEncoder(128)
	e.issue(i.IssueRecord)
	return e
}

func decodeIssued(c Challenge, b []byte) (Issued, error) {
	i := Issued{IssueRecord: IssueRecord{Provider: c.Provider, Device: c.Device}, Counter: c.Counter}
	d := newDecoder(b)
	d.issue(&i.IssueRecord)
	return i, d.end("open " + c.String())
}

// stored is the value of a record: both halves in full, so that nothing of either is lost where they differ.
type stored struct {
	issued  Issued
	result  Result
	kept    bool
	weighed Weighed
}

func (s stored) record() Record {
	return Record{Result: s.result, Slot: s.issued.Slot, Verifier: s.issued.Verifier, IssuedAt: s.issued.At, Kept: s.kept, Weighed: s.weighed}
}

func (s stored) index() indexEntry {
	return indexEntry{s.result.Era, uint64(s.result.At.UnixNano()), s.result.Challenge()}
}

func encodeRecord(s stored) []byte {
	r := s.result
	e := newEncoder(384 + len(r.Reason))
	e.issue(s.issued.IssueRecord)
	e.u8(byte(r.Outcome))
	e.u8(b2u(s.kept))
	e.text(r.Reason)
	e.text(r.Class)
	e.u64(uint64(r.Elapsed))
	e.u64(uint64(r.RoundTrip))
	e.u64(uint64(r.Lag))
	e.u64(r.Rate)
	e.u64(r.Lower)
	e.u64(r.Upper)
	e.u64(r.Size)
	e.u32(r.Rounds)
	e.u32(r.Openings)
	e.u8(b2u(r.Shadow))
	e.time(r.At)
	e.raw(r.TranscriptHash[:])
	e.weighed(s.weighed)
	return e
}

func decodeRecord(c Challenge, b []byte) (stored, error) {
	s := stored{issued: Issued{IssueRecord: IssueRecord{Provider: c.Provider, Device: c.Device}, Counter: c.Counter}}
	d := newDecoder(b)
	d.issue(&s.issued.IssueRecord)
	r := Result{Provider: c.Provider, Device: c.Device, Counter: c.Counter,
		Era: s.issued.Era, DeviceKind: s.issued.DeviceKind, Kind: s.issued.Kind}
	r.Outcome = challenge.Outcome(d.u8())
	kept := d.u8()
	r.Reason = string(d.bytes(MaxReason))
	r.Class = string(d.bytes(MaxClass))
	r.Elapsed = d.duration()
	r.RoundTrip = d.duration()
	r.Lag = d.duration()
	r.Rate = d.u64()
	r.Lower = d.u64()
	r.Upper = d.u64()
	r.Size = d.u64()
	r.Rounds = d.u32()
	r.Openings = d.u32()
	shadow := d.u8()
	r.Shadow = shadow == 1
	r.At = d.time()
	copy(r.TranscriptHash[:], d.take(32))
	s.weighed = d.weighed()
	if d.err == nil {
		if err := r.normalize(); err != nil {
			d.bad("%w", err)
		}
	}
	if shadow > 1 {
		d.bad("shadow is %d", shadow)
	}
	if kept > 1 || kept == 1 && r.TranscriptHash.IsZero() {
		d.bad("kept is %d with transcript hash %v", kept, r.TranscriptHash)
	}
	s.result, s.kept = r, kept == 1
	return s, d.end("record of " + c.String())
}

func encodePending(p Pending) []byte {
	e := newEncoder(16 + len(p.Session))
	e.time(p.Deadline)
	e.text(string(p.Session))
	return e
}

func decodePending(c Challenge, b []byte) (Pending, error) {
	p := Pending{Provider: c.Provider, Device: c.Device, Counter: c.Counter}
	d := newDecoder(b)
	p.Deadline = d.time()
	p.Session = append([]byte(nil), d.bytes(MaxPending)...)
	return p, d.end("pending " + c.String())
}

// counts are the figures of one device, one kind and one Era.
type counts struct {
	issued uint64
	by     [outcomes]uint64 // by[code-1]
}

func encodeCounts(c counts) []byte {
	e := newEncoder(9 + 8*outcomes)
	e.u64(c.issued)
	for _, n := range c.by {
		e.u64(n)
	}
	return e
}

func decodeCounts(b []byte) (c counts, err error) {
	d := newDecoder(b)
	c.issued = d.u64()
	for i := range c.by {
		c.by[i] = d.u64()
	}
	return c, d.end("tally")
}

func encodeTier(t TierRecord) []byte {
	e := newEncoder(64)
	num, den := t.Uptime.Fraction()
	e.state(t.State)
	e.u64(t.Era)
	e.u8(byte(t.Move))
	e.u64(num)
	e.u64(den)
	e.state(t.Before)
	return e
}

func (e *encoder) state(s tiers.State) {
	e.u8(byte(s.Tier))
	e.u32(uint32(s.Up))
	e.u32(uint32(s.Down))
}

func (d *decoder) state() (s tiers.State) {
	s = tiers.State{Tier: uint(d.u8()), Up: uint(d.u32()), Down: uint(d.u32())}
	if d.err == nil && !s.Valid() {
		d.bad("%+v is not a state of the tier table", s)
	}
	return s
}

func decodeTier(b []byte) (t TierRecord, err error) {
	d := newDecoder(b)
	t.State = d.state()
	t.Era = d.u64()
	t.Move = tiers.Move(d.u8())
	if t.Move > tiers.Demoted {
		d.bad("move is %d", t.Move)
	}
	num, den := d.u64(), d.u64()
	if d.err == nil {
		if t.Uptime, err = tiers.Fraction(num, den); err != nil {
			d.bad("%w", err)
		}
	}
	t.Before = d.state()
	return t, d.end("tier")
}

func encodeU64(v uint64) []byte {
	e := newEncoder(9)
	e.u64(v)
	return e
}

func decodeU64(b []byte) (uint64, error) {
	d := newDecoder(b)
	v := d.u64()
	return v, d.end("number")
}

func encodeHash(h challenge.Hash) []byte {
	e := newEncoder(33)
	e.raw(h[:])
	return e
}

func decodeHash(b []byte) (h challenge.Hash, err error) {
	d := newDecoder(b)
	copy(h[:], d.take(32))
	return h, d.end("hash")
}

func encodeAccuracy(a AccuracyCount) []byte {
	e := newEncoder(17)
	e.u64(a.Agreed)
	e.u64(a.Judged)
	return e
}

func decodeAccuracy(b []byte) (a AccuracyCount, err error) {
	d := newDecoder(b)
	a.Agreed, a.Judged = d.u64(), d.u64()
	if a.Agreed > a.Judged {
		d.bad("%d agreed of %d", a.Agreed, a.Judged)
	}
	return a, d.end("accuracy")
}

func encodeCursor(c Cursor) []byte {
	e := newEncoder(41)
	e.u64(c.Block)
	e.raw(c.Hash[:])
	return e
}

func decodeCursor(b []byte) (c Cursor, err error) {
	d := newDecoder(b)
	c.Block = d.u64()
	copy(c.Hash[:], d.take(32))
	return c, d.end("cursor")
}

func encodeIdentity(i Identity) []byte {
	e := newEncoder(49)
	e.u64(i.Network.ChainID)
	e.raw(i.Network.Settlement[:])
	e.raw(i.Verifier[:])
	return e
}

func decodeIdentity(b []byte) (i Identity, err error) {
	d := newDecoder(b)
	i.Network.ChainID = d.u64()
	copy(i.Network.Settlement[:], d.take(20))
	copy(i.Verifier[:], d.take(20))
	return i, d.end("identity")
}

func b2u(b bool) byte {
	if b {
		return 1
	}
	return 0
}
