package main

import (
	"bytes"
	"encoding/hex"
	"fmt"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/internal/play"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/tree"
)

func example() string {
	p := play.New(play.Options{Name: "pass"}).To(session.Answered)
	p.Passed()
	j, s := p.Session.Job(), p.Session
	var b bytes.Buffer
	line := func(name string, v any) { fmt.Fprintf(&b, "%-22s %v\n", name, v) }
	key := func(k philox.Key) string {
		return fmt.Sprintf("k0 %08x  k1 %08x  c2 %08x  c3 %08x", k.K0, k.K1, k.C2, k.C3)
	}
	b.WriteString("```\n")
	line("chainId", p.Network.ChainID)
	line("settlement", p.Network.Settlement)
	line("domainSeparator", challenge.Hash(message.NewDomain(p.Network)))
	line("provider", j.Provider)
	line("signer", j.Signer)
	line("verifier", j.Verifier)
	line("device", j.Device)
	line("era, counter, slot", fmt.Sprintf("%d, %d, %d", j.Era, j.Counter, j.Slot))
	line("n, T, k", fmt.Sprintf("%d, %d, %d", j.Size, j.Rounds, j.Openings))
	line("beacon", p.Beacon)
	line("matrixSeed", j.MatrixSeed)
	line("job", hex.EncodeToString(j.Append(nil)))
	line("secret", p.Secret)
	line("seed", p.Secrets.Seed)
	line("positionsKey", p.Secrets.PositionsKey)
	line("positionsCommitment", challenge.PositionsCommitment(p.Secrets.PositionsKey))
	for _, t := range []message.Type{message.TypePrepare, message.TypeReady, message.TypeStart, message.TypeCommit, message.TypeOpen, message.TypeOpenings, message.TypeVerdict} {
		line("link("+t.String()+")", s.Link(t))
	}
	line("challengeId", s.ID())
	kb := matmul.KeyB(j.MatrixSeed, j.Size)
	line("keyB", key(kb))
	line("B column 0, 16 bytes", hex.EncodeToString(stream(kb, 0)))
	var previous challenge.Hash
	for t := uint32(1); t <= j.Rounds; t++ {
		keys := matmul.Keys(p.Network.ChainID, s.ID(), t, previous)
		d := p.Proof.Digests[t-1]
		fmt.Fprintf(&b, "round %d\n", t)
		line("  keyA", key(keys.A))
		line("  keyD", key(keys.D))
		line("  A row 0, 16 bytes", hex.EncodeToString(stream(keys.A, 0)))
		line("  K(0..3)", fmt.Sprintf("%08x", matmul.ColumnKeys(keys.D, 0)[:4]))
		line("  C(0, 0..3)", fmt.Sprint(p.Proof.Values[t-1][:4]))
		line("  digest(0, 0)", hex.EncodeToString(d[:16]))
		line("  digest(0, 1)", hex.EncodeToString(d[16:32]))
		line("  leaf(0)", tree.Leaf(d[:16*j.Blocks()]))
		previous = p.Proof.Roots[t-1]
		line("  root", previous)
	}
	line("commitRoot", tree.CommitRoot(p.Proof.Roots))
	openings, err := opening.As[matmul.Opening](s.Openings())
	if err != nil {
		panic(err)
	}
	for i, o := range openings {
		fmt.Fprintf(&b, "opening %d\n", i)
		line("  round, row, block", fmt.Sprintf("%d, %d, %d", o.Round, o.Row, o.Block))
		line("  values 0..3", fmt.Sprint(o.Values[:4]))
		line("  digests", hex.EncodeToString(o.Digests))
		line("  path[0]", o.Path[0])
		line("  path[7]", o.Path[7])
	}
	memoryExample(line)
	b.WriteString("```\n")
	return b.String()
}

// memoryExample is the challenge of transcript-pass-memory.
func memoryExample(line func(name string, v any)) {
	p := walked(play.Options{Name: "pass-memory"}).To(session.Answered)
	j, s := p.Session.Job(), p.Walks
	cache := memorytest.Cache(memory.JobKey(j))
	key := func(k philox.Key) string {
		return fmt.Sprintf("k0 %08x  k1 %08x  c2 %08x  c3 %08x", k.K0, k.K1, k.C2, k.C3)
	}
	words := func(w []uint32) string { return fmt.Sprintf("%08x", w) }
	line("memory: N, W, T, k", fmt.Sprintf("%d, %d, %d, %d", j.Size, j.Rows(), j.Rounds, j.Openings))
	line("challengeId", p.Session.ID())
	line("keyC", key(cache.Key()))
	line("C0 line 1, words 0..3", words(memory.FirstLayer(cache.Key())[1][:4]))
	line("C2 line 1, words 0..3", words(cache.Layer()[1][:4]))
	var last memory.Line
	cache.Line(&last, 16*j.Size-1)
	line("line 16 N - 1, 0..3", words(last[:4]))
	w := memory.WalkKey(p.Network.ChainID, p.Session.ID(), 1, challenge.Hash{})
	state, r := memory.InitialState(w, 63)
	line("keyW(1)", key(w))
	line("walk 63, lane 0", words(state[0][:]))
	var items []uint64
	for step := range memory.Steps {
		var item memory.Item
		items = append(items, memory.ItemAt(r, j.Size))
		cache.Item(&item, items[step])
		r = state.Step(step, &item)
	}
	line("  items", fmt.Sprint(items))
	line("  digest", fmt.Sprintf("%x", s.Digests[0][63]))
	for g, leaf := range memorytest.Leaves(s.Digests[0]) {
		line(fmt.Sprintf("leaf(%d)", g), leaf)
	}
	line("root(1)", s.Roots[0])
	line("root(2)", s.Roots[1])
	line("commitRoot", tree.CommitRoot(s.Roots))
}

func stream(k philox.Key, line uint32) []byte {
	out := make([]byte, 16)
	k.Fill(out, line, 0)
	return out
}
