package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/internal/play"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/tree"
)

// Component is a vector of one formula of docs/protocol.md.
type Component struct {
	Section string         `json:"section"`
	Name    string         `json:"name"`
	Comment string         `json:"comment"`
	Input   map[string]any `json:"input"`
	Output  map[string]any `json:"output"`
}

func components() []Component {
	p := play.New(play.Options{Name: "pass"}).To(session.Answered)
	p.Passed()
	var out []Component
	out = append(out, philoxVectors()...)
	out = append(out, derivations(p)...)
	out = append(out, digestVectors()...)
	out = append(out, treeVectors()...)
	out = append(out, memoryVectors()...)
	out = append(out, fraudVectors()...)
	out = append(out, walkDisputes()...)
	return append(out, messageVectors(p)...)
}

func philoxVectors() []Component {
	word := func(w ...uint32) (s []string) {
		for _, x := range w {
			s = append(s, fmt.Sprintf("0x%08x", x))
		}
		return s
	}
	one := func(name string, k philox.Key, i, line uint32) Component {
		o := k.Block(i, line)
		stream := make([]byte, 16)
		k.Fill(stream, line, i)
		return Component{"philox", name, "Philox4x32-10 and the bytes of its vector",
			map[string]any{"counter": word(i, line, k.C2, k.C3), "key": word(k.K0, k.K1)},
			map[string]any{"words": word(o[:]...), "bytes": hex.EncodeToString(stream)}}
	}
	pi := philox.Key{K0: 0xa4093822, K1: 0x299f31d0, C2: 0x13198a2e, C3: 0x03707344}
	return []Component{
		one("zero", philox.Key{}, 0, 0),
		one("ones", philox.Key{K0: math.MaxUint32, K1: math.MaxUint32, C2: math.MaxUint32, C3: math.MaxUint32}, math.MaxUint32, math.MaxUint32),
		one("pi", pi, 0x243f6a88, 0x85a308d3),
	}
}

func derivations(p *play.Play) []Component {
	j := p.Session.Job()
	keys := matmul.Keys(p.Network.ChainID, p.Session.ID(), 2, p.Proof.Roots[0])
	key := func(k philox.Key) map[string]any {
		return map[string]any{"k0": k.K0, "k1": k.K1, "c2": k.C2, "c3": k.C3}
	}
	var positions []map[string]any
	for _, at := range challenge.DrawPositions(j, p.Secrets.PositionsKey, p.Session.Link(message.TypeCommit)) {
		positions = append(positions, map[string]any{"round": at.Round, "row": at.Row, "block": at.Block})
	}
	net := map[string]any{"chainId": p.Network.ChainID, "settlement": p.Network.Settlement}
	return []Component{
		{"device", "index-0", "section 2", map[string]any{"provider": j.Provider, "index": 0}, map[string]any{"device": j.Device}},
		{"job", "canonical", "section 3", map[string]any{"job": jobMap(j)}, map[string]any{"bytes": hex.EncodeToString(j.Append(nil))}},
		{"matrix", "seed", "section 5", map[string]any{"network": net, "era": j.Era, "beacon": p.Beacon},
			map[string]any{"matrixSeed": j.MatrixSeed, "keyB": key(matmul.KeyB(j.MatrixSeed, j.Size))}},
		{"round", "keys-2", "section 5, round 2", map[string]any{"chainId": p.Network.ChainID, "challengeId": p.Session.ID(), "t": 2, "root": p.Proof.Roots[0]},
			map[string]any{"keyA": key(keys.A), "keyD": key(keys.D)}},
		{"secrets", "derive", "section 8", map[string]any{"network": net, "secret": p.Secret, "beacon": p.Beacon, "verifier": j.Verifier, "provider": j.Provider, "device": j.Device, "era": j.Era, "counter": j.Counter},
			map[string]any{"seed": p.Secrets.Seed, "positionsKey": p.Secrets.PositionsKey, "positionsCommitment": challenge.PositionsCommitment(p.Secrets.PositionsKey)}},
		{"positions", "draw", "section 9", map[string]any{"job": jobMap(j), "positionsKey": p.Secrets.PositionsKey, "commit": p.Session.Link(message.TypeCommit)},
			map[string]any{"positions": positions, "hash": challenge.PositionsHash(p.Session.Asked())}},
	}
}

func jobMap(j challenge.Job) map[string]any {
	return map[string]any{
		"provider": j.Provider, "signer": j.Signer, "verifier": j.Verifier, "device": j.Device, "era": j.Era, "counter": j.Counter, "slot": j.Slot,
		"kind": uint8(j.Kind), "size": j.Size, "rounds": j.Rounds, "openings": j.Openings, "matrixSeed": j.MatrixSeed,
	}
}

func digestVectors() (out []Component) {
	cases := []struct {
		name  string
		value func(i int) int32
	}{
		{"zeros", func(int) int32 { return 0 }},
		{"ramp", func(i int) int32 { return int32(i) - 64 }},
		{"extremes", func(i int) int32 { return []int32{1 << 30, -1 << 30, math.MaxInt32, math.MinInt32}[i%4] }},
	}
	d := philox.Key{K0: 1, K1: 2, C2: 3, C3: 4}
	for _, c := range cases {
		var v [128]int32
		for i := range v {
			v[i] = c.value(i)
		}
		sum := matmul.DigestOf(&v, matmul.ColumnKeys(d, 1))
		out = append(out, Component{"digest", c.name, "section 6, block 1, so columns 128 to 255", map[string]any{
			"values": v, "keyD": map[string]any{"k0": 1, "k1": 2, "c2": 3, "c3": 4}, "block": 1,
		}, map[string]any{"digest": hex.EncodeToString(sum[:])}})
	}
	return out
}

func treeVectors() (out []Component) {
	for _, n := range []int{1, 2, 3, 5, 8, 64} {
		roots := make([]challenge.Hash, n)
		for i := range roots {
			roots[i] = sha256.Sum256([]byte{byte(i)})
		}
		out = append(out, Component{"commit-root", fmt.Sprintf("%02d", n), "section 6: root(t) = SHA-256(u8 t-1) here",
			map[string]any{"roots": roots}, map[string]any{"commitRoot": tree.CommitRoot(roots)}})
	}
	return out
}

func messageVectors(p *play.Play) (out []Component) {
	c := message.NewChain(message.NewDomain(p.Network), p.Session.Job())
	last := challenge.Hash{}
	net := map[string]any{"chainId": p.Network.ChainID, "settlement": p.Network.Settlement}
	for _, r := range p.Session.Records() {
		if r.Type == session.TypeRoots {
			continue
		}
		m, err := message.Parse(r.Type, p.Session.Job(), r.Body)
		if err != nil {
			panic(err)
		}
		from := p.Verifier.Address()
		if t := r.Type; t == message.TypeReady || t == message.TypeCommit || t == message.TypeOpenings {
			from = p.Signer.Address()
		}
		digest := c.Digest(m)
		if err := c.Check(m, from); err != nil {
			panic(err)
		}
		out = append(out, Component{"message", fmt.Sprintf("%d-%s", r.Type, r.Type), "section 7, in the challenge of transcript-pass",
			map[string]any{"network": net, "job": jobMap(p.Session.Job()), "previous": last, "signer": from, "body": hex.EncodeToString(r.Body)},
			map[string]any{"digest": digest, "link": c.Link(r.Type)}})
		last = c.Link(r.Type)
	}
	domain := message.NewDomain(p.Network)
	out = append(out, Component{"message", "domain", "section 7", map[string]any{"network": net}, map[string]any{"domainSeparator": challenge.Hash(domain)}})
	spki := challenge.Hash(sha256.Sum256([]byte("spki")))
	return append(out, Component{"message", "tls-key", "section 16", map[string]any{"network": net, "spki": spki},
		map[string]any{"digest": domain.TLSDigest(spki)}})
}
