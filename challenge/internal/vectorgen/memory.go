package main

import (
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/internal/play"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/tree"
)

// walked is a memory challenge with the smallest dataset.
func walked(o play.Options) *play.Play {
	o.Items = memorytest.Items
	return play.New(o)
}

func answeredWalks(change func([]memory.Opening)) func(string) []byte {
	return func(name string) []byte {
		p := walked(play.Options{Name: name, AnswerWalks: func(o []memory.Opening) []memory.Opening {
			change(o)
			return o
		}})
		return p.To(session.Answered).Conclude(challenge.Wrong, "an opening is false")
	}
}

// bentWalks is a challenge whose prover commits to what the bend makes of its walks.
func bentWalks(bend *memorytest.Bend) func(string) []byte {
	return func(name string) []byte {
		return walked(play.Options{Name: name, BendWalks: bend}).To(session.Answered).Conclude(challenge.Wrong, "a walk is not what it should be")
	}
}

// refusedWalks is refused of openings, which change makes of the honest ones.
func refusedWalks(change func(p *play.Play, encoded []byte) []byte) func(string) []byte {
	return func(name string) []byte {
		p := walked(play.Options{Name: name}).To(session.Rooted)
		b := signedOpenings(p, change(p, p.Encoded()))
		if err := p.Session.Refuse(message.TypeOpenings, b, errors.New("refused")); err != nil {
			panic(err)
		}
		return p.Conclude(challenge.Malformed, "not what was asked")
	}
}

// sized is a challenge of N items, valid or not, that ended after its Prepare.
func sized(items uint64) func(string) []byte {
	return func(name string) []byte {
		p := walked(play.Options{Name: name})
		job := p.Session.Job()
		job.Size = items
		return unreached(p, job)
	}
}

var memoryCases = []transcriptCase{
	{"pass-memory", "an honest memory challenge, N = 1024, so W = 64, T = 2, k = 2", func(n string) []byte {
		return walked(play.Options{Name: n}).To(session.Answered).Conclude(challenge.Pass, "right")
	}},
	{"pass-memory-extra-openings", "N = 1024, T = 3, k = 7", func(n string) []byte {
		return walked(play.Options{Name: n, Rounds: 3, Openings: 7}).To(session.Answered).Conclude(challenge.Pass, "right")
	}},
	{"wrong-memory-path", "the node of the second audit path is another", answeredWalks(func(o []memory.Opening) { o[1].Path[0][31] ^= 1 })},
	{"wrong-memory-digest", "the digest of the first walk opened is another than in its leaf", answeredWalks(func(o []memory.Opening) {
		o[0].Digests[o[0].Row%memory.GroupWalks][0] ^= 1
	})},
	{"wrong-memory-other-digest", "the digest of a walk that was not opened is another", answeredWalks(func(o []memory.Opening) {
		o[0].Digests[o[0].Row%memory.GroupWalks^1][15] ^= 1
	})},
	{"wrong-memory-walk", "a bit of the last item that each walk of round 2 reads is another, and committed so", bentWalks(&memorytest.Bend{
		Step: func(round, _ uint32, j int, item *memory.Item) {
			if round == 2 && j == memory.Steps-1 {
				item[255] ^= 1 << 31
			}
		}})},
	{"wrong-memory-made-up", "every digest is made up, and committed so", bentWalks(&memorytest.Bend{
		Digest: func(round, walk uint32, d *memory.Digest) { *d = memory.Digest{byte(round), byte(walk)} }})},
	{"fault-memory", "the prover's own check failed in round 1", func(n string) []byte {
		p := walked(play.Options{Name: n}).To(session.Opened)
		if _, err := p.Session.Sign(&message.Fault{Round: 1}, p.Signer); err != nil {
			panic(err)
		}
		return p.Conclude(challenge.Faulted, "fault in round 1")
	}},
	{"malformed-memory-missing", "one opening is missing", refusedWalks(func(p *play.Play, b []byte) []byte { return b[:p.Session.Job().OpeningSize()] })},
	{"malformed-memory-position", "the second opening is of another walk of the same group", refusedWalks(func(p *play.Play, b []byte) []byte {
		return flip(b, p.Session.Job().OpeningSize()+7)
	})},
	{"malformed-memory-block", "the first opening names block 1", refusedWalks(func(_ *play.Play, b []byte) []byte { return flip(b, 11) })},
	{"malformed-memory-walk-alias", "the first opening names walk + W, which has the same audit path", refusedWalks(func(_ *play.Play, b []byte) []byte {
		return flip2(b, 7, memorytest.Items/16)
	})},
	{"bad-memory-prepare-size", "N is 1025, and Prepare is signed", sized(1025)},
	{"bad-memory-prepare-large", "N is 2^28 + 1024, and Prepare is signed", sized(1<<28 + 1024)},
}

func words(list []uint32) (out []string) {
	for _, w := range list {
		out = append(out, fmt.Sprintf("%08x", w))
	}
	return out
}

func keyMap(k philox.Key) map[string]any {
	return map[string]any{"k0": k.K0, "k1": k.K1, "c2": k.C2, "c3": k.C3}
}

func memoryVectors() (out []Component) {
	p := walked(play.Options{Name: "pass-memory"}).To(session.Answered)
	j := p.Session.Job()
	cache := memorytest.Cache(memory.JobKey(j))
	add := func(name, comment string, input, output map[string]any) {
		out = append(out, Component{"memory", name, comment, input, output})
	}
	of := map[string]any{"keyC": keyMap(cache.Key())}

	c0 := memory.FirstLayer(cache.Key())
	c1 := make([]memory.Line, memory.CacheLines)
	for i := range c1 {
		c1[i] = memory.F(c0, memory.LayerParents, uint64(i))
	}
	lines := map[string]any{}
	for _, i := range []int{0, 1, 1000, memory.CacheLines - 1} {
		c2 := memory.F(c1, memory.LayerParents, uint64(i))
		if c2 != cache.Layer()[i] {
			panic("vectorgen: the layers are not those of the cache")
		}
		lines[fmt.Sprint(i)] = map[string]any{"c0": words(c0[i][:]), "c1": words(c1[i][:]), "c2": words(c2[:])}
	}
	add("cache", "section 18.1: lines of the three layers, by their index", map[string]any{
		"matrixSeed": j.MatrixSeed, "provider": j.Provider, "device": j.Device}, map[string]any{"keyC": keyMap(cache.Key()), "lines": lines})

	lines = map[string]any{}
	for _, i := range []uint64{0, 1, memory.CacheLines, memory.CacheLines + 1, 1 << 31, 1<<32 - 1} {
		var line memory.Line
		cache.Line(&line, i)
		lines[fmt.Sprint(i)] = words(line[:])
	}
	add("lines", "section 18.2: lines of the dataset, by their index, up to the last of the largest", of, map[string]any{"lines": lines})

	var item memory.Item
	cache.Item(&item, 1<<28-1)
	add("item", "section 18.2: the last item of the largest dataset", map[string]any{"keyC": of["keyC"], "item": 1<<28 - 1}, map[string]any{"words": words(item[:])})

	for name, n := range map[string]uint64{"small": 1024, "odd": 83_000_320, "large": 1 << 28} {
		out = append(out, walkVector("walk-"+name, cache, n))
	}
	out = append(out, traceVector(cache))
	slices.SortFunc(out, func(a, b Component) int { return slices.Compare([]byte(a.Name), []byte(b.Name)) })
	out = append(out, roundsVector(p))
	return append(out, openingVectors(p)...)
}

// walkVector is the last walk of round 3 of some challenge, step by step.
func walkVector(name string, cache *memory.Cache, n uint64) Component {
	id, root := challenge.Hash{1, 2, 3}, challenge.Hash{4, 5, 6}
	key := memory.WalkKey(play.Network.ChainID, id, 3, root)
	w := uint32(challenge.Walks(n) - 1)
	state, r := memory.InitialState(key, w)
	first := map[string]any{"lane0": words(state[0][:]), "lane31": words(state[31][:])}
	var steps []map[string]any
	for j := range memory.Steps {
		var item memory.Item
		m := memory.ItemAt(r, n)
		cache.Item(&item, m)
		r = state.Step(j, &item)
		steps = append(steps, map[string]any{"item": m, "r": fmt.Sprintf("%08x", r), "lane0": words(state[0][:])})
	}
	digest := state.Digest()
	return Component{"memory", name, "section 18.3: the state of lane 0 is after the exchange, r the one that leads to the next item",
		map[string]any{"keyC": keyMap(cache.Key()), "chainId": play.Network.ChainID, "challengeId": id, "t": 3, "root": root, "items": n, "walk": w},
		map[string]any{"keyW": keyMap(key), "first": first, "steps": steps, "digest": hex.EncodeToString(digest[:])}}
}

// traceVector is a walk with all that is shown of it where it is disputed, and one of its lines with its parents.
func traceVector(cache *memory.Cache) Component {
	const n = 83_000_320
	id, root := challenge.Hash{7, 8, 9}, challenge.Hash{10, 11, 12}
	walk := memory.Start{Key: memory.WalkKey(play.Network.ChainID, id, 2, root), Walk: uint32(challenge.Walks(n) - 2)}
	t := cache.Trace(walk, n)
	var states []string
	for i := range t.States {
		var b []byte
		for _, lane := range t.States[i] {
			for _, w := range lane {
				b = binary.BigEndian.AppendUint32(b, w)
			}
		}
		states = append(states, "0x"+hex.EncodeToString(b))
	}
	const which = 200
	parents, numbers := cache.Parents(t.Numbers[which])
	return Component{"memory", "trace", "section 15.3: states lane by lane, before each step and after the last; line 200 of the walk with its parents",
		map[string]any{"keyC": keyMap(cache.Key()), "chainId": play.Network.ChainID, "challengeId": id, "t": 2, "root": root, "items": n, "walk": walk.Walk, "which": which},
		map[string]any{
			"keyW": keyMap(walk.Key), "states": states, "numbers": t.Numbers, "lines": hex.EncodeToString(memory.AppendLines(nil, t.Lines)),
			"linesHead": fraud.LinesHead(t.Numbers, t.Lines), "digest": hex.EncodeToString(t.Digest[:]),
			"parentNumbers": numbers, "parents": hex.EncodeToString(memory.AppendLines(nil, parents)), "parentsHead": fraud.LinesHead(numbers, parents),
		}}
}

func roundsVector(p *play.Play) Component {
	var rounds []map[string]any
	for t := range p.Walks.Roots {
		leaves := memorytest.Leaves(p.Walks.Digests[t])
		rounds = append(rounds, map[string]any{
			"keyW": keyMap(memory.WalkKey(p.Network.ChainID, p.Session.ID(), uint32(t+1), p.Walks.Previous(uint32(t+1)))), "leaves": leaves, "root": p.Walks.Roots[t],
			"digest0": hex.EncodeToString(p.Walks.Digests[t][0][:]), "digest63": hex.EncodeToString(p.Walks.Digests[t][63][:]),
		})
	}
	return Component{"memory", "rounds", "section 18.3, in the challenge of transcript-pass-memory",
		map[string]any{"chainId": p.Network.ChainID, "challengeId": p.Session.ID(), "job": jobMap(p.Session.Job())},
		map[string]any{"rounds": rounds, "commitRoot": tree.CommitRoot(p.Walks.Roots)}}
}

// openingVectors are one opening as it should be, and ways in which it is not.
func openingVectors(p *play.Play) (out []Component) {
	s := p.Walks.Statement
	s.Job.Rounds, s.Job.Openings, s.Roots = 1, 1, s.Roots[:1]
	asked := []challenge.Position{{Round: 1, Row: 37}}
	good := p.Walks.Open(asked)[0].Append(nil)
	other := p.Walks.Digests[0]
	other[37][0] ^= 1 // committed so
	forged := memorytest.Leaves(other)
	for _, c := range []struct {
		name, comment string
		bytes         []byte
		root          challenge.Hash
	}{
		{"good", "right", good, s.Roots[0]},
		{"short", "a byte is missing", good[:len(good)-1], s.Roots[0]},
		{"block", "block is 1", flip(slices.Clone(good), 11), s.Roots[0]},
		{"walk", "the walk is W", flip2(slices.Clone(good), 7, 37^64), s.Roots[0]},
		{"digest", "the digest of the walk is another than in the leaf", flip(slices.Clone(good), 12+16*5), s.Roots[0]},
		{"node", "the node is another", flip(slices.Clone(good), -1), s.Roots[0]},
		{"false-walk", "the digest of the walk is another, and so are leaf and root", flip(slices.Clone(good), 12+16*5), tree.Head(forged)},
	} {
		s.Roots = []challenge.Hash{c.root}
		out = append(out, Component{"memory", "opening-" + c.name, "sections 18.4 and 18.5: " + c.comment,
			map[string]any{"chainId": s.ChainID, "challengeId": s.ID, "job": jobMap(s.Job), "root": c.root, "position": map[string]any{"round": 1, "row": 37, "block": 0}, "opening": hex.EncodeToString(c.bytes)},
			map[string]any{"result": openingResult(s, asked, c.bytes)}})
	}
	return out
}

// openingResult is right, malformed, or the check that fails.
func openingResult(s challenge.Statement, asked []challenge.Position, b []byte) string {
	openings, err := memory.ParseOpenings(s.Job, b)
	if err != nil {
		return "malformed"
	}
	var wrong *challenge.FalseOpening
	switch err := memorytest.Cache(memory.JobKey(s.Job)).Verify(s, asked, openings); {
	case err == nil:
		return "right"
	case errors.As(err, &wrong):
		return wrong.Check.String()
	default:
		return "malformed"
	}
}
