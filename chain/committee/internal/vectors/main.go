// Command vectors writes the vectors of package committee, which its tests and those of the contracts run. What is in them is compared with
// slow references by the tests; here it is only written down.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/slark-network/slark/chain/committee"
)

// File is the vectors. Lists of the same length belong together; numbers that may not fit 53 bits are hex.
type File struct {
	Draws     []Draw
	Words     []Words
	Commits   []Commit
	Decisions []Decision
}

// Draw is where a seat falls.
type Draw struct {
	Beacon  common.Hash
	Cohort  uint32
	Seat    uint8
	Total   string
	Draw    string
	Weights []string // of the members, in order; their sum is Total
	Holder  int
}

// Words are verdicts and their words.
type Words struct {
	Era     uint64
	Size    int
	Uptimes []uint16
	Samples []uint16
	Words   []common.Hash
}

// Commit is a commitment to one seat's words.
type Commit struct {
	ChainID     uint64
	Settlement  common.Address
	Era         uint64
	Verifier    common.Address
	Secret      common.Hash
	Transcripts common.Hash
	Cohort      uint32
	Seat        uint8
	Words       []common.Hash
	Batch       common.Hash // of the seat alone
	Both        common.Hash // of the seat, and again with the next seat's number
	Froms       []uint64    // of the batches that are committed to: Batch, and Both
	Hash        common.Hash
	SecretHash  common.Hash
}

// Decision is the verdicts of seats, and what they come to.
type Decision struct {
	Uptimes    []uint16
	Samples    []uint16
	Above      uint16
	SlashBelow uint16
	Outcome    uint8
	Opinions   int
	Agreeing   int
	Below      int
	Median     uint16
	Pooled     uint16
	Agrees     uint64 // bit i: seat i
	Judged     bool
}

func main() {
	out := flag.String("out", "", "file to write")
	flag.Parse()
	r := rand.New(rand.NewPCG(0x51a7, 5))
	f := File{Draws: draws(r), Words: wordsOf(r), Commits: commits(r), Decisions: decisions(r)}
	text, err := json.MarshalIndent(f, "", " ")
	if err == nil {
		err = os.WriteFile(*out, append(text, '\n'), 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func hash(r *rand.Rand) common.Hash { return crypto.Keccak256Hash(fmt.Append(nil, r.Uint64())) }

func account(r *rand.Rand) common.Address { return common.BytesToAddress(hash(r).Bytes()) }

func hex(v *big.Int) string { return fmt.Sprintf("0x%x", v) }

func draws(r *rand.Rand) (all []Draw) {
	for i := range 24 {
		var set committee.Set
		d := Draw{Beacon: hash(r), Cohort: r.Uint32N(1 << 20), Seat: uint8(i % committee.MaxSeats)}
		total := new(big.Int)
		for range 1 + i%7 {
			weight := new(big.Int).SetUint64(1 + r.Uint64N(1<<uint(8+2*i)))
			total = new(big.Int).Add(total, weight)
			d.Weights = append(d.Weights, hex(weight))
			set = append(set, committee.Member{Address: account(r), Cumulative: total})
		}
		d.Total, d.Draw = hex(total), hex(committee.Draw(d.Beacon, d.Cohort, d.Seat, total))
		d.Holder, _ = set.Holder(d.Beacon, d.Cohort, d.Seat)
		all = append(all, d)
	}
	return all
}

func verdicts(r *rand.Rand, n int) (all []committee.Verdict) {
	for range n {
		all = append(all, committee.Verdict{Uptime: uint16(r.UintN(committee.MaxUptime + 1)), Samples: uint16(r.UintN(committee.MaxSamples + 1))})
	}
	return all
}

func packed(era uint64, size int, v []committee.Verdict) (words []*big.Int, hashes []common.Hash) {
	words, err := committee.Pack(era, size, v)
	if err != nil {
		panic(err) // the verdicts are made within the limits
	}
	for _, w := range words {
		hashes = append(hashes, common.BigToHash(w))
	}
	return words, hashes
}

func wordsOf(r *rand.Rand) (all []Words) {
	for _, c := range []struct{ size, have int }{{1, 1}, {4, 3}, {10, 10}, {11, 11}, {60, 60}, {60, 7}, {23, 0}} {
		w := Words{Era: r.Uint64N(1 << 40), Size: c.size, Uptimes: []uint16{}, Samples: []uint16{}}
		v := verdicts(r, c.have)
		if c.have == c.size {
			v[0] = committee.Verdict{Uptime: committee.MaxUptime, Samples: committee.MaxSamples}
			v[c.size-1] = committee.Verdict{Uptime: committee.MaxUptime, Samples: committee.MaxSamples}
		}
		for _, one := range v {
			w.Uptimes, w.Samples = append(w.Uptimes, one.Uptime), append(w.Samples, one.Samples)
		}
		_, w.Words = packed(w.Era, c.size, v)
		all = append(all, w)
	}
	return all
}

func commits(r *rand.Rand) (all []Commit) {
	for range 4 {
		c := Commit{
			ChainID: r.Uint64N(1 << 50), Settlement: account(r), Era: r.Uint64N(1 << 40), Verifier: account(r), Secret: hash(r), Transcripts: hash(r),
			Cohort: r.Uint32N(1 << 20), Seat: uint8(r.UintN(14)),
		}
		words, hashes := packed(c.Era, 60, verdicts(r, 60))
		c.Words = hashes
		one := committee.SeatWords{Cohort: c.Cohort, Seat: c.Seat, Words: words}
		two := one
		two.Seat++
		c.Batch, c.Both = committee.BatchHash([]committee.SeatWords{one}), committee.BatchHash([]committee.SeatWords{one, two})
		c.Froms = []uint64{r.Uint64N(1 << 40), r.Uint64N(1 << 40)}
		c.Hash = committee.Commitment{
			ChainID: c.ChainID, Settlement: c.Settlement, Era: c.Era, Verifier: c.Verifier, Secret: c.Secret, Transcripts: c.Transcripts, Batches: []committee.Batch{{From: c.Froms[0], Hash: c.Batch}, {From: c.Froms[1], Hash: c.Both}},
		}.Hash()
		c.SecretHash = committee.SecretHash(c.ChainID, c.Settlement, c.Verifier, c.Era, c.Secret)
		all = append(all, c)
	}
	return all
}

// lines of tiers 1, 4, 6 and 7.
var lines = []committee.Line{{Above: 9900, SlashBelow: 8500}, {Above: 9500, SlashBelow: 7000}, {Above: 8500, SlashBelow: 6000}, {Above: 7500}}

func decisions(r *rand.Rand) (all []Decision) {
	add := func(l committee.Line, v ...committee.Verdict) {
		got := committee.Decide(v, l)
		d := Decision{
			Above: l.Above, SlashBelow: l.SlashBelow, Outcome: uint8(got.Outcome), Opinions: got.Opinions, Agreeing: got.Agreeing,
			Below: got.Below, Median: got.Median, Pooled: got.Pooled, Judged: got.Judged,
		}
		for i, o := range v {
			d.Uptimes, d.Samples = append(d.Uptimes, o.Uptime), append(d.Samples, o.Samples)
			if got.Agrees[i] {
				d.Agrees |= 1 << i
			}
		}
		all = append(all, d)
	}
	v := func(uptime, samples uint16) committee.Verdict {
		return committee.Verdict{Uptime: uptime, Samples: samples}
	}
	none := committee.NoOpinion
	for _, l := range lines {
		add(l, v(10000, 96), v(10000, 96), v(10000, 96), v(10000, 96), v(10000, 96))
		add(l, v(9896, 96), v(10000, 96), v(10000, 96), v(10000, 96), v(10000, 96)) // one sample of 96 missed
		add(l, v(9895, 96), v(10000, 96), v(10000, 96), v(9894, 96), v(10000, 96))
		add(l, v(0, 96), v(0, 96), v(0, 96), v(0, 96), v(10000, 96))
		add(l, v(0, 96), v(0, 96), v(0, 96), v(10000, 96), v(10000, 96))
		add(l, v(0, 96), v(0, 96), v(10000, 96), v(10000, 96), v(10000, 96))
		add(l, v(9000, 96), v(9100, 96), none, none, v(9000, 96))
		add(l, v(9000, 96), v(9100, 96), none, none, none)
		add(l, v(l.Above, 96), v(l.Above, 96), v(l.Above, 96), v(l.Above, 96), v(l.Above, 96))
		add(l, v(l.Above+1, 96), v(l.Above, 96), v(l.Above, 96), v(l.Above, 96), v(l.Above, 96))
		add(l, v(5900, 1000), v(6000, 1000), v(9000, 1), v(9500, 96), none)
		add(l, v(10000, 6), v(8334, 6), v(10000, 1023), v(10000, 6), v(6667, 6))
		add(l, v(0, 1), v(0, 1), v(0, 1), v(10000, 1023), v(10000, 1023))
		add(l, v(9500, 96))
		add(l, v(9000, 20), v(9600, 20)) // middles on both sides of a line
	}
	for range 160 {
		seats := 1 + r.IntN(committee.MaxSeats)
		at := r.UintN(committee.MaxUptime + 1)
		list := make([]committee.Verdict, seats)
		for i := range list {
			spread := int(r.UintN(3000)) - 1500
			list[i] = committee.Verdict{
				Uptime:  uint16(min(max(int(at)+spread*r.IntN(2), 0), committee.MaxUptime)),
				Samples: uint16(r.UintN([]uint{2, 30, 100, committee.MaxSamples + 1}[r.IntN(4)])),
			}
		}
		add(lines[r.IntN(len(lines))], list...)
	}
	return all
}
