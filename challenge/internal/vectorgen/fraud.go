package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"slices"
	"strings"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
)

// fraudVectors are the evidence of each transcript whose opening is false, for checkers that read no transcripts.
func fraudVectors() (out []Component) {
	for _, c := range slices.Concat(transcriptCases, memoryCases) {
		name, isWrong := strings.CutPrefix(c.name, "wrong-")
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
		beacon := challenge.Hash(sha256.Sum256([]byte("beacon")))
		out = append(out, Component{"fraud", name, "section 15.1, of transcript-" + c.name + ": " + c.comment,
			map[string]any{
				"network": map[string]any{"chainId": e.Network.ChainID, "settlement": e.Network.Settlement}, "beacon": beacon,
				"ground": e.Ground, "job": jobMap(e.Job), "deviceIndex": e.DeviceIndex,
				"start": map[string]any{
					"previous": e.Start.Previous, "seed": e.Seed, "positionsCommitment": e.PositionsCommitment, "expires": e.Expires,
					"signature": hex.EncodeToString(e.Start.Signature[:]),
				},
				"commit": map[string]any{"root": e.Commit, "signature": hex.EncodeToString(e.CommitSignature[:])},
				"answer": map[string]any{"previous": e.Answer.Previous, "signature": hex.EncodeToString(e.Answer.Signature[:])},
				"index":  e.Index, "opening": hex.EncodeToString(e.Opening), "openingPath": list(e.Path),
				"root": e.Root, "rootPath": list(e.RootPath), "column": e.Column,
			},
			map[string]any{"challenge": e.Challenge},
		})
	}
	return out
}

// list is never null in JSON.
func list(h []challenge.Hash) []challenge.Hash { return append([]challenge.Hash{}, h...) }
