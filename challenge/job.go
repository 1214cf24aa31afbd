package challenge

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
)

// Limits of a job (section 3).
const (
	MinSize     = 256   // n of matmul
	MaxSize     = 65536 // keeps |C| <= 2^14 n below 2^31
	MaxRounds   = 64
	MaxOpenings = 256

	// BlockColumns is the number of columns that one digest covers.
	BlockColumns = 128
	// DigestSize is the size of a block digest, in bytes.
	DigestSize = 16
	// JobSize is the size of a canonical job, in bytes.
	JobSize = 157
)

// Job is everything that is fixed about a challenge before it starts (section 3).
type Job struct {
	Provider   Address `json:"provider"`
	Signer     Address `json:"signer"`
	Verifier   Address `json:"verifier"`
	Device     Hash    `json:"device"`
	Era        uint64  `json:"era"`
	Counter    uint64  `json:"counter"`
	Kind       Kind    `json:"kind"`
	Size       uint64  `json:"size"`     // n
	Rounds     uint32  `json:"rounds"`   // T
	Openings   uint32  `json:"openings"` // k
	MatrixSeed Hash    `json:"matrixSeed"`
}

// Validate reports every field that is outside the limits; each error wraps ErrInvalid.
func (j Job) Validate() error {
	var errs []error
	bad := func(format string, args ...any) {
		errs = append(errs, fmt.Errorf("%w job: "+format, append([]any{ErrInvalid}, args...)...))
	}
	for _, a := range []struct {
		name string
		addr Address
	}{{"provider", j.Provider}, {"signer", j.Signer}, {"verifier", j.Verifier}} {
		if a.addr.IsZero() {
			bad("%s is the zero address", a.name)
		}
	}
	if j.Verifier == j.Provider || j.Verifier == j.Signer {
		bad("verifier is the provider or its signer, want another")
	}
	if j.Era < 1 {
		bad("era is 0, want at least 1")
	}
	if j.Counter < 1 {
		bad("counter is 0, want at least 1")
	}
	if err := ValidateWork(j.Kind, j.Size, j.Rounds, j.Openings); err != nil {
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// ValidateWork checks the part of a job that decides how much work it is.
func ValidateWork(kind Kind, size uint64, rounds, openings uint32) error {
	var errs []error
	bad := func(format string, args ...any) {
		errs = append(errs, fmt.Errorf("%w job: "+format, append([]any{ErrInvalid}, args...)...))
	}
	if kind != Matmul {
		bad("kind is %d, want 1 (matmul)", kind)
	}
	if size < MinSize || size > MaxSize || bits.OnesCount64(size) != 1 {
		bad("size is %d, want a power of two from %d to %d", size, MinSize, MaxSize)
	}
	if rounds < 1 || rounds > MaxRounds {
		bad("rounds is %d, want 1 to %d", rounds, MaxRounds)
	}
	if openings < rounds || openings > MaxOpenings {
		bad("openings is %d, want at least rounds (%d) and at most %d", openings, rounds, MaxOpenings)
	}
	return errors.Join(errs...)
}

// Blocks is the number of 128-column blocks of a row.
func (j Job) Blocks() int { return int(j.Size) / BlockColumns }

// Height is the height of the tree over the rows: log2 of the size.
func (j Job) Height() int { return bits.TrailingZeros64(j.Size) }

// OpeningSize is the size of one opening, in bytes (section 10).
func (j Job) OpeningSize() int {
	return PositionSize + 4*BlockColumns + DigestSize*j.Blocks() + 32*j.Height()
}

// Work is the number of operations that the job's time is judged by: 2 n^3 T (section 12).
// It fits: 2 * 2^48 * 2^6 = 2^55.
func (j Job) Work() uint64 { return 2 * j.Size * j.Size * j.Size * uint64(j.Rounds) }

// Append appends the canonical job, JobSize bytes.
func (j Job) Append(b []byte) []byte {
	b = append(b, j.Provider[:]...)
	b = append(b, j.Signer[:]...)
	b = append(b, j.Verifier[:]...)
	b = append(b, j.Device[:]...)
	b = binary.BigEndian.AppendUint64(b, j.Era)
	b = binary.BigEndian.AppendUint64(b, j.Counter)
	b = append(b, byte(j.Kind))
	b = binary.BigEndian.AppendUint64(b, j.Size)
	b = binary.BigEndian.AppendUint32(b, j.Rounds)
	b = binary.BigEndian.AppendUint32(b, j.Openings)
	return append(b, j.MatrixSeed[:]...)
}

// ParseJob reads a canonical job of exactly JobSize bytes. It does not validate it.
func ParseJob(b []byte) (j Job, err error) {
	if len(b) != JobSize {
		return j, fmt.Errorf("%w job: %d bytes, want %d", ErrInvalid, len(b), JobSize)
	}
	b = b[copy(j.Provider[:], b):]
	b = b[copy(j.Signer[:], b):]
	b = b[copy(j.Verifier[:], b):]
	b = b[copy(j.Device[:], b):]
	j.Era = binary.BigEndian.Uint64(b)
	j.Counter = binary.BigEndian.Uint64(b[8:])
	j.Kind = Kind(b[16])
	j.Size = binary.BigEndian.Uint64(b[17:])
	j.Rounds = binary.BigEndian.Uint32(b[25:])
	j.Openings = binary.BigEndian.Uint32(b[29:])
	copy(j.MatrixSeed[:], b[33:])
	return j, nil
}
