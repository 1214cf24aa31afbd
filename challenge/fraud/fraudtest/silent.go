package fraudtest

import (
	"fmt"
	"slices"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/internal/play"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/tree"
)

// Silent is a challenge whose prover committed and then said nothing.
type Silent struct {
	Held *fraud.Held // what the verifier has
	File []byte      // its transcript
	play *play.Play
	flat *flat // of LargeSilence
}

// flat is a made-up product of which every row has the same digests, so that any position can be opened.
type flat struct {
	digests []byte
	path    []challenge.Hash
	root    challenge.Hash
}

// LargeSilence is Silence for a size that is too large to be computed in a test: what is committed is made up, and what an
// answer shows leads to it.
func LargeSilence(at Place, n uint64, rounds, openings uint32) *Silent {
	p := play.New(play.Options{Name: fmt.Sprint("large silence ", n), Place: &at, Rounds: rounds, Openings: openings, Size: n}).To(session.Started)
	j := p.Session.Job()
	f := &flat{digests: make([]byte, challenge.DigestSize*j.Blocks())}
	for i := range f.digests {
		f.digests[i] = byte(1 + i%255)
	}
	f.root = tree.Leaf(f.digests)
	for range j.Height() {
		f.path = append(f.path, f.root)
		f.root = tree.Climb(f.root, 0, []challenge.Hash{f.root})
	}
	s := &Silent{play: p, flat: f}
	_, err := p.Session.Sign(&message.Commit{Root: tree.CommitRoot(s.roots())}, p.Signer)
	must(err)
	_, err = p.Session.Sign(p.Session.DrawOpen(p.Secrets.PositionsKey), p.Verifier)
	must(err)
	s.File = p.Conclude(challenge.Withheld, "no answer")
	s.Held, err = fraud.Hold(s.File)
	must(err)
	return s
}

// Silence plays a challenge that ends as withheld, of memory with that many items if there are any. A bend, if not nil, is
// what was committed instead of the product.
func Silence(at Place, rounds, openings uint32, items uint64, bend func(challenge.Position, *[128]int32)) *Silent {
	o := play.Options{Name: "silent", Place: &at, Rounds: rounds, Openings: openings, Items: items, Bend: bend}
	p := play.New(o).To(session.Opened)
	file := p.Conclude(challenge.Withheld, "no answer")
	h, err := fraud.Hold(file)
	must(err)
	return &Silent{Held: h, File: file, play: p}
}

// Commit is the link of its Commit.
func (s *Silent) Commit() challenge.Hash { return s.play.Session.Link(message.TypeCommit) }

// Encoded are the openings that the challenge asks for. A change, if not nil, is made before they are encoded.
func (s *Silent) Encoded(change func([]matmul.Opening)) (b []byte) {
	asked := challenge.DrawPositions(s.Held.Job, s.Held.Key, s.Commit())
	if s.flat != nil {
		for _, at := range asked {
			o := matmul.Opening{Position: at, Digests: s.flat.digests, Path: s.flat.path}
			for i := range o.Values {
				o.Values[i] = int32(1_000_003 * (i + 1) % (1 << 14))
			}
			b = o.Append(b)
		}
		return b
	}
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
	if s.flat != nil {
		return slices.Repeat([]challenge.Hash{s.flat.root}, int(s.play.Session.Job().Rounds))
	}
	if s.play.Walks != nil {
		return s.play.Walks.Roots
	}
	return s.play.Proof.Roots
}
