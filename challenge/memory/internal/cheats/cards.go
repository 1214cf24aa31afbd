package cheats

import (
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/memory"
)

// Card is a card of the catalogue, whose facts are of data sheets. What is derived from them here is a model: nothing was
// measured.
type Card struct{ catalogue.Card }

// classes are those of the tables: some of each kind. TestNothingStoredIsSlower takes all of the catalogue.
var classes = []string{
	"rtx3060", "rtx3090", "rtxa6000", "l4", "rtx4060ti-16g", "rtx4000-sff-ada", "rtx4090", "l40s", "rtx5090", "a100-sxm-80g",
	"h100-sxm", "gh200-96g", "h200", "b200",
}

// Cards are the cards of the tables.
func Cards() (some []Card) {
	for _, class := range classes {
		c, found := catalogue.Shipped().Card(class)
		if !found {
			panic("cheats: the catalogue has no class " + class)
		}
		some = append(some, Card{c})
	}
	return some
}

// spread is the slack of an envelope that the model allows a cheat: it may be this much slower than the best of its class.
const spread = 1.15

// Windows that a prover has between Prepare and Start, in seconds, by section 18.6: without round trips, and with the two that it
// can pretend.
var windows = [2]float64{0.25, 0.25 + 2*0.3}

// bytes of the dataset.
func (c Card) bytes() float64 { return float64(c.DatasetItems()) * memory.ItemSize }

// rho is the rate at which items can be computed from the light cache, and phi that at which they come from the host, as
// shares of the bandwidth.
func (c Card) rho() float64 { return float64(c.RecomputeRate()) / float64(c.Bandwidth) }
func (c Card) phi() float64 { return float64(c.HostLink()) / float64(c.Bandwidth) }

// unseen is the share of the dataset that need not be stored.
func (c Card) unseen() float64 { return spread * (c.rho() + c.phi()) }

// halfFromHost is how many times slower a card is that has half of the dataset in its host's memory.
func (c Card) halfFromHost() float64 { return max(1, 0.5/c.phi()) }

// challenge is the seconds of an honest challenge at full bandwidth, T = 64, or 32 below 600 GB/s.
func (c Card) challenge() float64 {
	job := challenge.Job{Kind: challenge.Memory, Size: c.DatasetItems(), Rounds: 64}
	if c.Bandwidth < 600e9 {
		job.Rounds = 32
	}
	return float64(job.Rounds) * float64(job.Rows()) * memory.Steps * memory.ItemSize / float64(c.Bandwidth)
}

// build is G, the seconds to build the dataset; load those to bring it from the host; restore those to have it if both go on at
// once.
func (c Card) build() float64   { return c.bytes() / float64(c.RecomputeRate()) }
func (c Card) load() float64    { return c.bytes() / float64(c.HostLink()) }
func (c Card) restore() float64 { return c.bytes() / float64(c.RecomputeRate()+c.HostLink()) }

// late is the share of the dataset that can be had in a window before Start and, as far as the spread lets it, after, if all of
// it takes so many seconds.
func (c Card) late(window, seconds float64) float64 {
	return min(1, (window+(spread-1)*c.challenge())/seconds)
}

// pool is the share of the card's bandwidth that cards reach together over a link, bytes a second, if a step moves so many bytes into
// each of them.
func (c Card) pool(link uint64, bytesIn float64) float64 {
	return float64(link) / bytesIn * memory.ItemSize / float64(c.Bandwidth)
}
