package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"slices"
	"strings"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/transcript"
)

// fraudVectors are the evidence of each transcript whose opening is false, for checkers that read no transcripts; and of an honest one,
// which is evidence of nothing.
func fraudVectors() (out []Component) {
	for _, c := range slices.Concat(transcriptCases, memoryCases) {
		name, isWrong := strings.CutPrefix(c.name, "wrong-")
		if c.name == "pass" {
			out = append(out, rightVectors(c.make(c.name))...)
		}
		if !isWrong {
			continue
		}
		e, err := fraud.Extract(c.make(c.name))
		if errors.Is(err, fraud.ErrNotOnChain) {
			continue
		}
		if err != nil {
			panic(err)
		}
		out = append(out, evidence(name, "section 15.1, of transcript-"+c.name+": "+c.comment, e, map[string]any{"challenge": e.Challenge}))
	}
	return out
}

// rightVectors claim each ground of the last opening of an honest transcript.
func rightVectors(file []byte) (out []Component) {
	r, err := transcript.Recheck(file)
	if err != nil {
		panic(err)
	}
	openings := r.Session.Openings()
	i := len(openings) - 1
	for ground, check := range map[fraud.Ground]challenge.Check{
		fraud.Range: challenge.CheckRange, fraud.Digest: challenge.CheckDigest, fraud.Path: challenge.CheckPath, fraud.Value: challenge.CheckDigest,
	} {
		e, err := fraud.Of(r.Session, &challenge.FalseOpening{Index: i, Position: openings[i].At(), Check: check})
		if err != nil {
			panic(err)
		}
		e.Ground = ground
		out = append(out, evidence("right-"+ground.String(), "section 15.1, of transcript-pass: the opening is right, so nobody is convicted", e,
			map[string]any{"error": "NotFalse"}))
	}
	return out
}

func evidence(name, comment string, e *fraud.Evidence, output map[string]any) Component {
	return Component{"fraud", name, comment,
		map[string]any{
			"network": map[string]any{"chainId": e.Network.ChainID, "settlement": e.Network.Settlement},
			"beacon":  challenge.Hash(sha256.Sum256([]byte("beacon"))),
			"ground":  e.Ground, "job": jobMap(e.Job), "deviceIndex": e.DeviceIndex,
			"start": map[string]any{
				"previous": e.Start.Previous, "seed": e.Seed, "positionsCommitment": e.PositionsCommitment, "expires": e.Expires,
				"signature": hex.EncodeToString(e.Start.Signature[:]),
			},
			"commit": map[string]any{"root": e.Commit, "signature": hex.EncodeToString(e.CommitSignature[:])},
			"answer": map[string]any{"previous": e.Answer.Previous, "signature": hex.EncodeToString(e.Answer.Signature[:])},
			"index":  e.Index, "opening": hex.EncodeToString(e.Opening), "openingPath": list(e.Path),
			"root": e.Root, "rootPath": list(e.RootPath), "column": e.Column,
		}, output}
}

// list is never null in JSON.
func list(h []challenge.Hash) []challenge.Hash { return append([]challenge.Hash{}, h...) }
