package fraudtest

import (
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/internal/play"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
)

// Silent is a challenge whose prover committed and then said nothing.
type Silent struct {
	Held *fraud.Held // what the verifier has
	File []byte      // its transcript
	play *play.Play
}

// Silence plays a challenge that ends as withheld, of memory with that many items if there are any. A bend, if not nil, is
// what was committed instead of the product.
func Silence(at Place, rounds, openings uint32, items uint64, bend func(challenge.Position, *[128]int32)) *Silent {
	o := play.Options{Name: "silent", Place: &at, Rounds: rounds, Openings: openings, Items: items, Bend: bend}
	p := play.New(o).To(session.Opened)
	file := p.Conclude(challenge.Withheld, "no answer")
	h, err := fraud.Hold(file)
	must(err)
	return &Silent{h, file, p}
}

// Commit is the link of its Commit.
func (s *Silent) Commit() challenge.Hash { return s.play.Session.Link(message.TypeCommit) }

// Encoded are the openings that the challenge asks for. A change, if not nil, is made before they are encoded.
func (s *Silent) Encoded(change func([]matmul.Opening)) (b []byte) {
	asked := challenge.DrawPositions(s.Held.Job, s.Held.Key, s.Commit())
	if s.play.Walks != nil {
		for _, o := range s.play.Walks.Open(asked) {
			b = o.Append(b)
		}
		return b
	}
	list := s.play.Proof.Open(asked)
	if change != nil {
		change(list)
	}
	for i := range list {
		b = list[i].Append(b)
	}
	return b
}

// Answer signs the openings as a prover does that was never asked, and shows those of a demand.
func (s *Silent) Answer(encoded []byte, first, count uint32) (challenge.Signature, []fraud.Shown) {
	m, err := fraud.SignUnasked(s.play.Session, encoded, s.play.Signer)
	must(err)
	shown, err := fraud.AnswerTo(s.Held.Job, encoded, s.roots(), first, count)
	must(err)
	return m.Signature, shown
}

// Evidence is that of an opening of an answer that was shown, for a ground that takes the root of the round before.
func (s *Silent) Evidence(sig challenge.Signature, index uint32, shown fraud.Shown, g fraud.Ground, column uint32) *fraud.Evidence {
	return &fraud.Evidence{
		Committed: s.Held.Committed, Ground: g, Answer: fraud.Signed{Previous: s.Commit(), Signature: sig}, Index: index,
		Opening: shown.Opening, Path: shown.Path, Root: shown.Previous, RootPath: shown.PreviousPath, Column: column,
	}
}

// Fault signs a Fault in answer to a demand.
func (s *Silent) Fault(round uint32) challenge.Signature {
	m, err := fraud.FaultUnasked(s.play.Session, round, s.play.Signer)
	must(err)
	return m.Signature
}

// Again is the same challenge with another Commit, as a prover signs whose second run came out otherwise.
func (s *Silent) Again(root challenge.Hash) *fraud.Committed {
	from, err := session.Replay(s.play.Network, s.play.Session.Records()[:3]) // Prepare, Ready, Start
	must(err)
	m := &message.Commit{Root: root}
	_, err = from.Sign(m, s.play.Signer)
	must(err)
	c := s.Held.Committed
	c.Commit, c.CommitSignature = m.Root, m.Signature
	return &c
}

func (s *Silent) roots() []challenge.Hash {
	if s.play.Walks != nil {
		return s.play.Walks.Roots
	}
	return s.play.Proof.Roots
}
