package decision

import (
	"encoding/binary"
	"fmt"

	"github.com/slark-network/slark/challenge"
)

// stateVersion is the first byte of a state.
const stateVersion = 1

// MaxClass is the most bytes of a class name in a state.
const MaxClass = 64

const stateSize = 1 + 8 + 8 + 4*Kinds + 2 + 1 + 1

// Append appends the encoded state (docs/decision.md, "State"):
//
//	u8 version ‖ u64 seq ‖ u64 era ‖ u16 slow matmul ‖ u16 slow memory ‖ u16 fast matmul ‖ u16 fast memory ‖ u16 strikes ‖
//	u8 flags ‖ u8 c ‖ class(c)
func (s State) Append(b []byte) []byte {
	b = append(b, stateVersion)
	b = binary.BigEndian.AppendUint64(b, s.Seq)
	b = binary.BigEndian.AppendUint64(b, s.Era)
	for _, scores := range [...][Kinds]uint16{s.Slow, s.Fast} {
		for _, v := range scores {
			b = binary.BigEndian.AppendUint16(b, v)
		}
	}
	b = binary.BigEndian.AppendUint16(b, s.Strikes)
	b = append(b, byte(s.Findings), byte(len(s.Class)))
	return append(b, s.Class...)
}

// Parse is the inverse of Append: it takes exactly what Append makes of a state that outcomes can lead to. The error wraps
// challenge.ErrInvalid and names the field.
func Parse(b []byte) (s State, err error) {
	if len(b) < stateSize {
		return s, fmt.Errorf("%w decision state: %d bytes, want at least %d", challenge.ErrInvalid, len(b), stateSize)
	}
	if b[0] != stateVersion {
		return s, fmt.Errorf("%w decision state: version is %d, want %d", challenge.ErrInvalid, b[0], stateVersion)
	}
	s.Seq, s.Era = binary.BigEndian.Uint64(b[1:]), binary.BigEndian.Uint64(b[9:])
	at := 17
	for _, scores := range [...]*[Kinds]uint16{&s.Slow, &s.Fast} {
		for k := range scores {
			scores[k] = binary.BigEndian.Uint16(b[at:])
			at += 2
		}
	}
	s.Strikes = binary.BigEndian.Uint16(b[at:])
	s.Findings = Findings(b[at+2])
	class := b[stateSize:]
	if n := int(b[at+3]); n != len(class) {
		return s, fmt.Errorf("%w decision state: class is %d bytes, %d follow", challenge.ErrInvalid, n, len(class))
	}
	s.Class = string(class)
	return s, s.check()
}

// check reports a state that no outcomes lead to.
func (s State) check() error {
	bad := func(format string, args ...any) error {
		return fmt.Errorf("%w decision state: %w", challenge.ErrInvalid, fmt.Errorf(format, args...))
	}
	if len(s.Class) > MaxClass {
		return bad("class is %d bytes, want at most %d", len(s.Class), MaxClass)
	}
	for _, c := range []byte(s.Class) {
		if c < 0x20 || c > 0x7e {
			return bad("class is not printable ASCII: %.80q", s.Class)
		}
	}
	if s.Findings&^allFindings != 0 {
		return bad("flags are %#x, want at most %#x", uint8(s.Findings), uint8(allFindings))
	}
	if (s.Seq == 0) != (s == State{}) {
		return bad("seq is %d in %+v", s.Seq, s)
	}
	for _, c := range []struct {
		name  string
		score uint32
		test  test
		made  bool
	}{
		{"slow", uint32(s.Slow[0]) + uint32(s.Slow[1]), slower, s.Findings&Slower != 0},
		{"fast", uint32(s.Fast[0]) + uint32(s.Fast[1]), faster, s.Findings&Faster != 0},
		{"strikes", uint32(s.Strikes), strikes, s.Findings&Struck != 0},
	} {
		limit, up := uint32(c.test.limit), uint32(c.test.up[Deep])
		if c.made != (c.score >= limit) || c.score >= limit+up {
			return bad("score of %s is %d with its finding %v, and the limit is %d", c.name, c.score, c.made, limit)
		}
	}
	return nil
}
