package catalogue

import (
	"math/bits"
	"slices"

	"github.com/slark-network/slark/challenge"
)

// What the memory challenge asks of a card, and what a card can hide from it. These are arithmetic on the facts; none of it was
// measured. Shares are in parts of 10,000.

// Reserve is what a dataset leaves free of 94 % of the nominal memory, in MiB. A setting of the network.
const Reserve = 768

// Driver is what a dataset leaves to the driver's context and to what allocations are rounded up by, in MiB: some hundred are the
// context's, which was not measured here. A setting of the network.
const Driver = 640

// leastTotal is the total that a driver reports at least, in thousandths of the nominal memory: what is assumed of a card of which none was
// seen. ECC that is kept in the memory itself takes a sixteenth of it, and no total seen is below 937 (A40, L40, 4090 and RTX A4000 with ECC).
const leastTotal = 937

// totalMiB is the smallest total that a driver was seen to report, or is assumed to.
func (c Card) totalMiB() uint64 {
	if len(c.SeenMiB) == 0 {
		return c.MemoryMiB * leastTotal / 1000
	}
	return slices.Min(c.SeenMiB)
}

// JobMiB is what the longest memory job holds beside a dataset of so many items, in MiB rounded up. By the layout of a prover
// (docs/gpu.md): of every round the tree over its walks, W/32 leaves and as many nodes of 32 bytes, 2 W bytes; the digests of one round, 16 W bytes;
// the light cache, and while it is made as much again.
func JobMiB(items uint64) uint64 {
	const cache = 16 << 20
	w := challenge.Walks(items)
	bytes := challenge.MaxWalkRounds*2*w + challenge.DigestSize*w + 2*cache
	return (bytes + 1<<20 - 1) >> 20
}

// DatasetItems is N of a full memory challenge of the card: items of 1 KiB, a multiple of 1024. The dataset takes 94 % of the nominal memory but for
// Reserve, or what Driver and the longest job leave of the smallest total, if that is less. The products of matmul need not fit beside it: a prover lends
// them the end of the dataset.
func (c Card) DatasetItems() uint64 {
	total := c.totalMiB()
	return min(c.MemoryMiB*94/100-Reserve, total-Driver-JobMiB(total*1024)) * 1024
}

// l2Rate is what the card's L2 delivers, in bytes a second: bytes a clock and SM as public L2 benchmarks fit them (4090 5.0 TB/s, A100
// 4.5, H100 5.5, B200 9), from memory, not verified. A cache of 16 MiB that does not fit lies in device memory, where
// lines of 64 bytes come at half the bandwidth.
func (c Card) l2Rate() uint64 {
	if c.L2KiB < 16<<10 {
		return c.Bandwidth / 2
	}
	perClock := map[uint32]uint64{80: 30, 90: 21, 100: 31}[c.Capability]
	if perClock == 0 {
		perClock = 16
	}
	return perClock * uint64(c.SMs) * uint64(c.BoostMHz) * mega
}

// parents is how many bytes of the light cache a byte of the dataset costs (docs/protocol.md, 18.2).
const parents = 256

// DatasetSeconds is the least time, in seconds rounded up, in which the card builds the dataset of DatasetItems.
func (c Card) DatasetSeconds() uint64 {
	hi, lo := bits.Mul64(c.DatasetItems()*1024, parents)
	q, r := bits.Div64(hi, lo, c.l2Rate())
	if r > 0 {
		q++
	}
	return q
}

// RecomputeRate is the rate at which the card computes items from the light cache, in bytes a second.
func (c Card) RecomputeRate() uint64 { return c.l2Rate() / parents }

// HostLink is what the card moves from its host, one way, in bytes a second: that of PCIe, or all of C2C.
func (c Card) HostLink() uint64 { return max(c.C2C, c.PCIeLink()) }

// PCIeLink is what the card moves over PCIe, one way, in bytes a second: 80 % of the line rate, which is 780 MB/s a lane of generation
// 3 and doubles with every generation; 0 without.
func (c Card) PCIeLink() uint64 {
	if c.PCIeGen == 0 {
		return 0
	}
	return 780 * mega * uint64(c.PCIeLanes) << c.PCIeGen >> 3
}

// Recompute is the share of reads, rho, that a card answers by computing items from the light cache while its memory delivers the others.
func (c Card) Recompute() uint64 { return share(c.RecomputeRate(), c.Bandwidth) }

// Host is the share of reads, phi, that a card answers from its host's memory meanwhile.
func (c Card) Host() uint64 { return share(c.HostLink(), c.Bandwidth) }

// Resolution is the share of the dataset that need not be stored without being slower than an honest card by the spread of 15 % that an envelope allows:
// 1.15 (rho + phi).
func (c Card) Resolution() uint64 { return (115*(c.Recompute()+c.Host()) + 99) / 100 }

// share is a/b in parts of 10,000, rounded up.
func share(a, b uint64) uint64 { return (a/mega*10_000 + b/mega - 1) / (b / mega) }
