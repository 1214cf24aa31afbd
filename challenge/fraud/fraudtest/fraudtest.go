// Package fraudtest makes transcripts that convict, and honest ones that must not, for tests of contracts and of those
// who send them evidence. Matrices have n = 256, but for Large.
package fraudtest

import (
	"crypto/sha256"
	"fmt"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/internal/play"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/tree"
)

// Place is the network and the parties of a transcript.
type Place = play.Place

// Grounds are the grounds that File makes transcripts of.
func Grounds() []fraud.Ground {
	return []fraud.Ground{fraud.Range, fraud.Digest, fraud.Path, fraud.Value}
}

// Honest is the transcript of a challenge that passed, of T rounds and k openings.
func Honest(at Place, rounds, openings uint32) []byte {
	return play.New(play.Options{Name: "honest", Place: &at, Rounds: rounds, Openings: openings}).To(session.Answered).Passed()
}

// HonestEvidence is the evidence that a liar would make of an honest challenge: everything is signed, and each opening
// is claimed to be false by each ground.
func HonestEvidence(at Place, rounds, openings uint32) (all []*fraud.Evidence) {
	s := play.New(play.Options{Name: "honest", Place: &at, Rounds: rounds, Openings: openings}).To(session.Answered).Session
	for i, o := range s.Openings() {
		for _, check := range []challenge.Check{challenge.CheckRange, challenge.CheckDigest, challenge.CheckPath} {
			e, err := fraud.Of(s, &challenge.FalseOpening{Index: i, Position: o.At(), Check: check})
			must(err)
			all = append(all, e)
			if check == challenge.CheckDigest { // takes the same root
				value := *e
				value.Ground = fraud.Value
				all = append(all, &value)
			}
		}
	}
	return all
}

// False is the transcript of a challenge in which one opening is false, by that ground.
func False(at Place, g fraud.Ground, rounds, openings uint32) []byte {
	o := play.Options{Name: "false " + g.String(), Place: &at, Rounds: rounds, Openings: openings}
	last := func(change func(*matmul.Opening)) func([]matmul.Opening) []matmul.Opening {
		return func(list []matmul.Opening) []matmul.Opening {
			change(&list[len(list)-1])
			return list
		}
	}
	switch g {
	case fraud.Range:
		o.Answer = last(func(o *matmul.Opening) { o.Values[5] = 1<<14*256 + 1 })
	case fraud.Digest:
		o.Answer = last(func(o *matmul.Opening) { o.Values[127]++ })
	case fraud.Path:
		o.Answer = last(func(o *matmul.Opening) { o.Path[0][0] ^= 1 })
	case fraud.Value:
		o.Bend = func(_ challenge.Position, v *[128]int32) { v[77]-- }
	default:
		panic("fraudtest: no transcript of " + g.String())
	}
	return play.New(o).To(session.Answered).Conclude(challenge.Wrong, "an opening is false")
}

// Large is evidence of the ground Value for a size that is too large to be computed in a test: the signed opening has
// made-up values, digests and path, of which only the values are looked at.
func Large(at Place, n uint64, rounds, openings uint32) *fraud.Evidence {
	p := play.New(play.Options{Name: fmt.Sprint("large ", n), Place: &at, Rounds: rounds, Openings: openings, Size: n}).To(session.Started)
	return madeUpEvidence(p, challenge.CheckValue)
}

// LargeMemory is evidence of the ground Path for the largest memory job, as made up as that of Large.
func LargeMemory(at Place) *fraud.Evidence {
	o := play.Options{Name: "large memory", Place: &at, Rounds: 64, Openings: 64, Items: challenge.MaxItems}
	return madeUpEvidence(play.New(o).To(session.Started), challenge.CheckPath)
}

// LargeWalk is a challenge of the largest memory job, as made up: each of its walks is wrong.
func LargeWalk(at Place) *Walked {
	p := play.New(play.Options{Name: "large walk", Place: &at, Rounds: 64, Openings: 64, Items: challenge.MaxItems}).To(session.Started)
	madeUpAnswer(p)
	return &Walked{Session: p.Session, Signer: p.Signer, Cache: memorytest.Cache(memory.JobKey(p.Session.Job()))}
}

// madeUpEvidence is evidence of the last opening of a made-up answer.
func madeUpEvidence(p *play.Play, check challenge.Check) *fraud.Evidence {
	madeUpAnswer(p)
	i := len(p.Session.Asked()) - 1
	e, err := fraud.Of(p.Session, &challenge.FalseOpening{Index: i, Position: p.Session.Asked()[i], Check: check})
	must(err)
	return e
}

// madeUpAnswer goes on with a started challenge: everything is signed, and nothing in it is true.
func madeUpAnswer(p *play.Play) {
	roots := make([]challenge.Hash, p.Session.Job().Rounds)
	var raw []byte
	for i := range roots {
		roots[i] = sha256.Sum256([]byte{byte(i)})
		raw = append(raw, roots[i][:]...)
	}
	sign := func(m message.Body, key message.Signer) {
		_, err := p.Session.Sign(m, key)
		must(err)
	}
	sign(&message.Commit{Root: tree.CommitRoot(roots)}, p.Signer)
	sign(p.Session.DrawOpen(p.Secrets.PositionsKey), p.Verifier)
	must(p.Session.Receive(session.TypeRoots, raw))
	var encoded []byte
	for _, at := range p.Session.Asked() {
		encoded = append(encoded, madeUp(p.Session.Job(), at)...)
	}
	sign(&message.Openings{Encoded: encoded}, p.Signer)
}

// madeUp is an opening of the job's size without a zero byte but in its position and values, as a real one would have.
func madeUp(j challenge.Job, at challenge.Position) []byte {
	if j.Kind == challenge.Memory {
		o := memory.Opening{Position: at, Path: make([]challenge.Hash, j.Height())}
		for i := range o.Digests {
			h := sha256.Sum256([]byte{2, byte(i)})
			o.Digests[i] = memory.Digest(h[:])
		}
		for i := range o.Path {
			o.Path[i] = sha256.Sum256([]byte{1, byte(i)})
		}
		return o.Append(nil)
	}
	o := matmul.Opening{Position: at, Digests: make([]byte, challenge.DigestSize*j.Blocks()), Path: make([]challenge.Hash, j.Height())}
	for i := range o.Values {
		o.Values[i] = int32(1_000_003 * (i + 1) % (1 << 14))
	}
	for i := range o.Digests {
		o.Digests[i] = byte(1 + i%255)
	}
	for i := range o.Path {
		o.Path[i] = sha256.Sum256([]byte{1, byte(i)})
	}
	return o.Append(nil)
}

func must(err error) {
	if err != nil {
		panic(err) // a bug in this program
	}
}
