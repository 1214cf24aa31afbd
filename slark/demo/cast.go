package demo

import (
	"encoding/json"
	"slices"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
)

// Role is what a provider of the cast does.
type Role string

// The cast of providers.
const (
	Honest      Role = "honest"      // the shipped sidecar
	Overclaimer Role = "overclaimer" // the shipped sidecar, claiming a card that it has not
	Skipper     Role = "skipper"     // computes half of the rows
	Forger      Role = "forger"      // one wrong element in every block
	Flapper     Role = "flapper"     // the shipped sidecar, killed in the middle of challenges
	Empty       Role = "empty"       // no openings, too many, or others than asked
	Silent      Role = "silent"      // drops the line when asked to open
	Faulty      Role = "faulty"      // the shipped sidecar on a card that flips a bit now and then
	HalfMemory  Role = "half-memory" // holds half of the dataset, and computes the rest when a walk comes to it
	Leased      Role = "leased"      // the shipped sidecar, with a tenant from the second Era on
	FalseBusy   Role = "false-busy"  // says that it is leased, and is not
)

// part is a provider of the cast: where it begins, and what it deserves.
type part struct {
	role   Role
	tier   chain.Tier
	device deviceClaim
	story  string
}

// deviceClaim is one device of the registry's spec (docs/protocol.md, section 2).
type deviceClaim struct {
	Index uint32               `json:"index"`
	Kind  challenge.DeviceKind `json:"kind"`
	Class string               `json:"class"`
}

func (p part) spec() string {
	text, err := json.Marshal(map[string]any{"v": 1, "devices": []deviceClaim{p.device}})
	if err != nil {
		panic(err) // no field of it can fail
	}
	return string(text)
}

// Emulator is the device of the honest provider that executes the CUDA kernels that ship, without a card. Its class has an
// envelope from nothing to everything: the time of emulated hardware is not judged.
const (
	Emulator      = "emulator"
	emulatedClass = "emulated-gpu"
)

// ramClass is a processor that is asked for memory as well: a dataset of 1 MiB, which a second builds. Its lower edge lies between
// what a busy host reads, some GB/s, and what a prover reaches that computes every other item: 0.1 GB/s on one of the fastest cores.
const ramClass = "ram"

// envelopes go over those in the program, in a file that every verifier signs for itself.
var envelopes = []envelope.Envelope{
	{Class: emulatedClass, Kind: challenge.Matmul, Lower: 1, Upper: 9e18, Source: "time is not judged: the device is emulated"},
	{Class: ramClass, Kind: challenge.Matmul, Lower: 1e8, Upper: 1e15, Source: "any host processor; set by hand"},
	{Class: ramClass, Kind: challenge.Memory, Lower: 25e7, Upper: 1e13, Source: "any host, busy; set by hand"},
}

// castFor is the cast with the honest provider on a device.
func castFor(device string) []part {
	if device != Emulator {
		return cast
	}
	out := slices.Clone(cast)
	for i := range out {
		if out[i].role == Honest {
			out[i].device = deviceClaim{0, challenge.GPU, emulatedClass}
			out[i].story = "does all of the work, with the CUDA kernels on emulated hardware: exact, its time is not judged"
		}
	}
	return out
}

var (
	processor = deviceClaim{0, challenge.CPU, "cpu"}
	ram       = deviceClaim{0, challenge.CPU, ramClass}
)

// cast is all providers, with starting tiers that let the rules be seen within a few Eras: tier 7 is left after 3
// good Eras, tier 6 is lost after 5 bad ones, tiers 1 to 6 have a slash line and 7 has none.
var cast = []part{
	{Honest, 7, ram, "does all of the work, and holds all of its memory"},
	{Overclaimer, 6, deviceClaim{0, challenge.GPU, "rtx3060"}, "claims a GPU, answers on the CPU"},
	{Skipper, 4, processor, "computes half of the rows"},
	{Forger, 3, processor, "returns one wrong element in every block"},
	{Flapper, 7, processor, "is killed and restarted all the time"},
	{Empty, 5, processor, "opens nothing, too much, or something else"},
	{Silent, 4, processor, "drops the line when asked to open"},
	{Faulty, 5, processor, "is honest, on a card that flips a bit now and then"},
	{HalfMemory, 5, ram, "computes as well as any, and holds half of its memory"},
	{Leased, 7, processor, "has a tenant from the second Era on"},
	{FalseBusy, 6, processor, "says that it is leased whenever it is asked"},
}
