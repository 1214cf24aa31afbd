package challenge

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
)

// Limits of a job (section 3).
const (
	MinSize       = 256   // n of matmul
	MaxSize       = 65536 // keeps |C| <= 2^14 n below 2^31
	MinItems      = 1 << 10
	MaxItems      = 1 << 28 // of memory: 256 GiB; keeps the index of a line below 2^32
	ItemsStep     = 1 << 10 // of memory: N is a multiple of it
	MaxRounds     = 64      // of matmul
	MaxWalkRounds = 256     // of memory: jobs for provers that are far away are long
	MaxOpenings   = 256

	// ItemSize is the size of an item of a memory dataset, in bytes: what one step of a walk reads.
	ItemSize = 1 << 10
	// WalkSteps is the number of items that a walk reads.
	WalkSteps = 16
	// GroupWalks is the number of walks whose digests are one leaf.
	GroupWalks = 32

	// BlockColumns is the number of columns that one digest covers.
	BlockColumns = 128
	// DigestSize is the size of a block digest, in bytes.
	DigestSize = 16
	// JobSize is the size of a canonical job, in bytes.
	JobSize = 161

	// MaxSlots bounds the slots of one device, verifier and Era: they are numbered from 0.
	MaxSlots = 4096
	// NoSlot is the slot of a job that fills none of the schedule: the proof after a lease, one made by hand, a self-test.
	NoSlot = MaxSlots
)

// Job is everything that is fixed about a challenge before it starts (section 3).
type Job struct {
	Provider   Address `json:"provider"`
	Signer     Address `json:"signer"`
	Verifier   Address `json:"verifier"`
	Device     Hash    `json:"device"`
	Era        uint64  `json:"era"`
	Counter    uint64  `json:"counter"`
	Slot       uint32  `json:"slot"` // of the verifier's schedule for the device, or NoSlot
	Kind       Kind    `json:"kind"`
	Size       uint64  `json:"size"`     // n of matmul; N of memory, items of 1 KiB
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
	if j.Slot > NoSlot {
		bad("slot is %d, want 0 to %d, or %d for none", j.Slot, MaxSlots-1, NoSlot)
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
	switch kind {
	case Matmul:
		if size < MinSize || size > MaxSize || bits.OnesCount64(size) != 1 {
			bad("size is %d, want a power of two from %d to %d", size, MinSize, MaxSize)
		}
	case Memory:
		if size < MinItems || size > MaxItems || size%ItemsStep != 0 {
			bad("size is %d items, want a multiple of %d from %d to %d", size, ItemsStep, MinItems, MaxItems)
		}
	default:
		bad("kind is %d, want 1 (matmul) or 2 (memory)", kind)
	}
	if most := RoundsLimit(kind); rounds < 1 || rounds > most {
		bad("rounds is %d, want 1 to %d", rounds, most)
	}
	if openings < rounds || openings > MaxOpenings {
		bad("openings is %d, want at least rounds (%d) and at most %d", openings, rounds, MaxOpenings)
	}
	return errors.Join(errs...)
}

// RoundsLimit is the largest T of a kind. A round of matmul can be as long as its size makes it, and a fake one costs the chain
// of all after it, so its rounds are few; a round of memory is as long as its dataset makes it.
func RoundsLimit(kind Kind) uint32 {
	if kind == Memory {
		return MaxWalkRounds
	}
	return MaxRounds
}

// Blocks is the number of 128-column blocks of a row of matmul, 1 for memory: positions have a block below it.
func (j Job) Blocks() int {
	if j.Kind == Memory {
		return 1
	}
	return int(j.Size) / BlockColumns
}

// Walks is W, the number of walks of a round of memory: the largest power of two with 16 W <= N.
func Walks(items uint64) uint64 {
	if items < WalkSteps {
		return 0
	}
	return 1 << (bits.Len64(items/WalkSteps) - 1)
}

// Rows is the number of rows of a round of matmul, of walks of a round of memory: positions have a row below it.
func (j Job) Rows() uint64 {
	if j.Kind == Memory {
		return Walks(j.Size)
	}
	return j.Size
}

// Leaves is the number of leaves of the tree of a round, a power of two: one for a row of matmul, for 32 walks of memory.
func (j Job) Leaves() uint64 {
	if j.Kind == Memory {
		return j.Rows() / GroupWalks
	}
	return j.Size
}

// Height is the height of the tree of a round: log2 of Leaves.
func (j Job) Height() int { return bits.TrailingZeros64(j.Leaves()) }

// OpeningSize is the size of one opening, in bytes (sections 10 and 18.4).
func (j Job) OpeningSize() int {
	if j.Kind == Memory {
		return PositionSize + DigestSize*GroupWalks + 32*j.Height()
	}
	return PositionSize + 4*BlockColumns + DigestSize*j.Blocks() + 32*j.Height()
}

// Work is what the job's time is judged by (section 12): 2 n^3 T operations of matmul, 16 W x 1024 x T bytes of memory.
// It fits: 2 * 2^48 * 2^6 = 2^55; 2^38 * 2^6 = 2^44.
func (j Job) Work() uint64 {
	if j.Kind == Memory {
		return j.Rows() * WalkSteps * ItemSize * uint64(j.Rounds)
	}
	return 2 * j.Size * j.Size * j.Size * uint64(j.Rounds)
}

// Append appends the canonical job, JobSize bytes.
func (j Job) Append(b []byte) []byte {
	b = append(b, j.Provider[:]...)
	b = append(b, j.Signer[:]...)
	b = append(b, j.Verifier[:]...)
	b = append(b, j.Device[:]...)
	b = binary.BigEndian.AppendUint64(b, j.Era)
	b = binary.BigEndian.AppendUint64(b, j.Counter)
	b = binary.BigEndian.AppendUint32(b, j.Slot)
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
	j.Slot = binary.BigEndian.Uint32(b[16:])
	j.Kind = Kind(b[20])
	j.Size = binary.BigEndian.Uint64(b[21:])
	j.Rounds = binary.BigEndian.Uint32(b[29:])
	j.Openings = binary.BigEndian.Uint32(b[33:])
	copy(j.MatrixSeed[:], b[37:])
	return j, nil
}
