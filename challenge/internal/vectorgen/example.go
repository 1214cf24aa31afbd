package main

import (
	"bytes"
	"encoding/hex"
	"fmt"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/internal/play"
	"github.com/slark-network/slark/challenge/matmul"
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
	line("era, counter", fmt.Sprintf("%d, %d", j.Era, j.Counter))
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
	b.WriteString("```\n")
	return b.String()
}

func stream(k philox.Key, line uint32) []byte {
	out := make([]byte, 16)
	k.Fill(out, line, 0)
	return out
}
