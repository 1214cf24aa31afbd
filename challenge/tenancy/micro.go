package tenancy

import (
	"math/bits"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
)

// A micro proof is a matmul small enough to run beside a tenant: the messages, the checks and the openings of a full one,
// with less work. A prover must take one while its device is leased, and cannot be asked for more.
const (
	// MicroClass is the class that the Verdict of a micro proof names: it says nothing of the class that was claimed. No
	// device can claim it.
	MicroClass = "micro"
	// MicroSize and MicroRounds are the largest n and T of a micro proof: at most MicroMemory of the device.
	MicroSize   = 4096
	MicroRounds = 16
	// MicroOpenings is k of a micro proof.
	MicroOpenings = 32
	// MicroMemory is what a micro proof may need of a device, in bytes: B and as much again for what a kernel stages (2 n^2),
	// block digests and trees of 16 rounds (n^2/8 + 64 n each), 68 MiB together, and the rest for alignment. What a driver
	// needs for its context is not in it.
	MicroMemory = 72 << 20
	// MicroWithin is the time in which a micro proof must have been answered, before the credit for the round trip. It is
	// some hundred times what the work takes on the device: most of it is the line, and the tenant's own kernels.
	MicroWithin = 2 * time.Second
	// MicroAnswer is when the answer to its Start is overdue: MicroWithin and the most that is credited.
	MicroAnswer = MicroWithin + MicroWithin/20
)

// Micro says whether a job may be asked of a leased device.
func Micro(j challenge.Job) bool {
	return j.Kind == challenge.Matmul && j.Size <= MicroSize && j.Rounds <= MicroRounds
}

// MicroEnvelope is what the time of a micro proof of so many operations is judged by: slow is what took longer than
// MicroWithin, too fast is what the claimed class cannot do. upper is the upper edge of that class.
func MicroEnvelope(work, upper uint64) envelope.Envelope {
	hi, lo := bits.Mul64(work, uint64(time.Second))
	rate := uint64(1)
	if hi < uint64(MicroWithin) {
		q, _ := bits.Div64(hi, lo, uint64(MicroWithin))
		rate = max(q, 1)
	}
	return envelope.Envelope{
		Class: MicroClass, Kind: challenge.Matmul, Lower: rate, Upper: max(upper, rate), Source: "protocol, section 12",
	}
}
