package cheats

import "github.com/slark-network/slark/challenge/memory"

// Card is what the model knows of a card. Sizes, rates and clocks are those of NVIDIA's data sheets and whitepapers, in
// their units; none was measured here.
type Card struct {
	Name      string
	GiB       float64 // nominal memory
	Bandwidth float64 // of device memory, GB/s
	SMs, MHz  float64 // multiprocessors, boost clock
	L2        float64 // MiB
	PerClock  float64 // bytes a clock and SM that L2 delivers: assumed, and 0 where the light cache does not fit
	Link      float64 // to the host, GB/s one way: PCIe, or C2C where there is that
	PCIe      float64 // to another card through the host, GB/s one way: 80 % of the line rate
	NVLink    float64 // to all peers, GB/s one way; 0: none
}

// Bytes a clock and SM are what public benchmarks of L2 come to, rounded, from memory: not verified. They are the softest numbers of
// the model, and rho and G go with them.
const (
	ada, ampere, hopper, blackwell = 16, 30, 21, 31 // L4 to RTX 5090, A100, H100 and H200, B200
	gen3                           = 0.78 * 16      // GB/s of PCIe x16; twice that each generation
)

// Cards are some models of each kind.
var Cards = []Card{
	{"RTX 3060", 12, 360, 28, 1777, 3, 0, 2 * gen3, 2 * gen3, 0},
	{"RTX 3090", 24, 936, 82, 1695, 6, 0, 2 * gen3, 2 * gen3, 56},
	{"RTX A6000", 48, 768, 84, 1800, 6, 0, 2 * gen3, 2 * gen3, 56},
	{"L4", 24, 300, 58, 2040, 48, ada, 2 * gen3, 2 * gen3, 0},
	{"RTX 4060 Ti 16 GB", 16, 288, 34, 2535, 32, ada, gen3, gen3, 0},
	{"RTX 4090", 24, 1008, 128, 2520, 72, ada, 2 * gen3, 2 * gen3, 0},
	{"L40S", 48, 864, 142, 2520, 96, ada, 2 * gen3, 2 * gen3, 0},
	{"RTX 5090", 32, 1792, 170, 2407, 96, ada, 4 * gen3, 4 * gen3, 0},
	{"A100 80 GB", 80, 2039, 108, 1410, 40, ampere, 2 * gen3, 2 * gen3, 300},
	{"H100", 80, 3350, 132, 1980, 50, hopper, 4 * gen3, 4 * gen3, 450},
	{"GH200 96 GB", 96, 4000, 132, 1980, 60, hopper, 450, 4 * gen3, 0},
	{"H200", 141, 4800, 132, 1980, 60, hopper, 4 * gen3, 4 * gen3, 450},
	{"B200", 180, 7700, 148, 1965, 126.5, blackwell, 4 * gen3, 4 * gen3, 900},
}

// spread is the slack of an envelope that the model allows a cheat: it may be this much slower than the best of its class.
const spread = 1.15

// Windows that a prover has between Prepare and Start, in seconds: WarmWithin of section 18.6; with the round trip that
// it can pretend; and with the time that section 13 gives to pings, which it can delay as well.
var windows = [3]float64{0.25, 0.25 + 0.3, 0.25 + 0.3 + 5}

// items is N: 94 % of the nominal memory less 768 MiB, a multiple of 1024.
func (c Card) items() uint64 { return uint64(c.GiB*1024*0.94-768) * 1024 }

func (c Card) bytes() float64 { return float64(c.items()) * memory.ItemSize }

// onChip is the rate at which lines of the light cache can be read, bytes a second. Of one that does not fit L2 the rest lies
// in device memory, whence lines of 64 bytes come at half of the bandwidth.
func (c Card) onChip() float64 {
	const cache = memory.CacheSize >> 20
	if c.L2 < cache {
		return c.Bandwidth * 1e9 / 2 / (1 - c.L2/cache)
	}
	return c.PerClock * c.SMs * c.MHz * 1e6
}

// rho is the rate at which items can be computed from the light cache, and phi that at which they come from the host, as
// shares of the bandwidth. perItem is the bytes of the cache that an item costs, in bytes of the item.
func (c Card) rho(perItem float64) float64 { return c.onChip() / perItem / (c.Bandwidth * 1e9) }
func (c Card) phi() float64                { return c.Link / c.Bandwidth }

// build is G, the seconds to build the dataset.
func (c Card) build(perItem float64) float64 { return c.bytes() * perItem / c.onChip() }

// challenge is the seconds of an honest challenge at full bandwidth, T = 64, or 32 below 600 GB/s.
func (c Card) challenge() float64 {
	rounds := 64.0
	if c.Bandwidth < 600 {
		rounds = 32
	}
	return rounds * float64(memory.Steps) * memory.ItemSize * float64(walks(c.items())) / (c.Bandwidth * 1e9)
}

// unseen is the share of the dataset that need not be stored.
func (c Card) unseen(perItem float64) float64 { return spread * (c.rho(perItem) + c.phi()) }

// halfFromHost is how many times slower a card is that has half of the dataset in its host's memory.
func (c Card) halfFromHost() float64 { return max(1, 0.5/c.phi()) }

// load is the seconds to bring the dataset from the host, restore the seconds to have it if as much of it is built as there is time for
// and the rest brought: both go on at once.
func (c Card) load() float64 { return c.bytes() / (c.Link * 1e9) }
func (c Card) restore(perItem float64) float64 {
	return 1 / (1/c.build(perItem) + 1/c.load())
}

// late is the share of the dataset that can be had in a window before Start and, as far as the spread lets it, after, if all of
// it takes so many seconds.
func (c Card) late(window, seconds float64) float64 {
	return min(1, (window+(spread-1)*c.challenge())/seconds)
}

// pool is the share of the card's bandwidth that cards reach together if a step moves so many bytes into each of them.
func (c Card) pool(link, bytesIn float64) float64 {
	return link / bytesIn * memory.ItemSize / c.Bandwidth
}
