package main

import (
	"crypto/sha256"
	"encoding/hex"

	"github.com/slark-network/slark/challenge/fraud/fraudtest"
	"github.com/slark-network/slark/challenge/internal/play"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
)

// disputed is a challenge of memory of which one walk is accused.
type disputed struct {
	name, comment string
	provider      string
	counter       uint64
	opening       int // the walk that is accused; opening i is of round i + 1
	bend          *memorytest.Bend
	lines         []int // of the walk, those whose parents are shown
}

var disputedWalks = []disputed{
	{"right", "nobody lied", "provider", 142, 1, nil, []int{0, 37, 128, 255}},
	{"line", "word 77 of every item is another, and committed so", "cheat", 143, 0,
		&memorytest.Bend{Item: func(_ uint64, item *memory.Item) { item[77]++ }}, []int{200}},
	{"digest", "every digest has another last bit, and was committed so", "cheat", 144, 1,
		&memorytest.Bend{Digest: func(_, _ uint32, d *memory.Digest) { d[15] ^= 1 }}, []int{9}},
	{"late", "nobody lied, in another device's challenge", "late", 145, 1, nil, []int{64}},
}

// walkDisputes are what both sides of disputes about walks show of one: the opening that is accused, the items that the walk reads, and of
// some of their lines what they are made of. N = 1024, T = k = 2.
func walkDisputes() (out []Component) {
	for _, d := range disputedWalks {
		w := fraudtest.Walks(play.Place{
			Network: play.Network, Beacon: sha256.Sum256([]byte("beacon")), Era: 7, Counter: d.counter, Slot: 18,
			Provider: play.Key(d.provider).Address(), Verifier: play.Key("verifier"), Signer: play.Key("signer"),
		}, 2, 2, d.bend)
		a := w.Accuse(d.opening)
		lines, err := memory.ParseLines(a.Items, memory.WalkLines)
		if err != nil {
			panic(err)
		}
		numbers := memory.Follow(w.Claimed(a).Walk, a.Job.Size, lines).Numbers
		var parents []string
		for _, k := range d.lines {
			list, _ := w.Cache.Parents(numbers[k])
			parents = append(parents, "0x"+hex.EncodeToString(memory.AppendLines(nil, list)))
		}
		out = append(out, evidence("walk-"+d.name, "section 15.3: "+d.comment+"; the 16 items that the walk reads, and the parents of some of their 256 lines", &a.Evidence,
			map[string]any{"challenge": a.Challenge, "items": hex.EncodeToString(a.Items), "numbers": numbers, "lines": d.lines, "parents": parents}))
	}
	return out
}
