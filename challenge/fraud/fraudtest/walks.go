package fraudtest

import (
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/internal/play"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
)

// Walked is an answered challenge of memory, with the smallest dataset.
type Walked struct {
	Session *session.Session
	File    []byte // its transcript
	Cache   *memory.Cache
	Signer  *message.Key
}

// Walks plays a challenge of memory whose prover bends its walks, honest if bend is nil.
func Walks(at Place, rounds, openings uint32, bend *memorytest.Bend) *Walked {
	p := play.New(play.Options{Name: "walks", Place: &at, Rounds: rounds, Openings: openings, Items: memorytest.Items, BendWalks: bend}).To(session.Answered)
	w := &Walked{Session: p.Session, Signer: p.Signer, Cache: memorytest.Cache(memory.JobKey(p.Session.Job()))}
	if bend == nil {
		w.File = p.Passed()
	} else {
		w.File = p.Conclude(challenge.Wrong, "a walk is wrong")
	}
	return w
}

// Accuse accuses the prover of opening i, with the items that the walk reads, whether or not they give another digest.
func (w *Walked) Accuse(i int) *fraud.Accusation {
	a, err := fraud.AccuseOf(w.Session, &challenge.FalseOpening{Index: i, Position: w.Session.Openings()[i].At(), Check: challenge.CheckWalk}, w.Cache)
	must(err)
	return a
}

// Claimed is what the prover reads of an accusation.
func (w *Walked) Claimed(a *fraud.Accusation) fraud.Claimed {
	at := w.Session.Openings()[a.Index].At()
	return fraud.Claimed{Job: a.Job, Walk: memory.Start{Key: memory.WalkKey(a.Network.ChainID, a.Challenge, at.Round, a.Root), Walk: at.Row}, Items: a.Items}
}

// Lie is a refutation, signed, by line k of those claimed, of whose lines of C2 the m-th is bent and the others are right where they
// are then read.
func (w *Walked) Lie(a *fraud.Accusation, k, m int, bend func(number uint64, line *memory.Line)) *fraud.Refutation {
	claimed := w.Claimed(a)
	lines, err := memory.ParseLines(a.Items, memory.WalkLines)
	must(err)
	number := memory.Follow(claimed.Walk, a.Job.Size, lines).Numbers[k]
	parents, numbers := w.Cache.Parents(number)
	bend(numbers[m], &parents[m])
	for i := m + 1; i < len(parents); i++ {
		_, numbers = memory.FromParents(number, parents)
		parents[i] = w.Cache.Layer()[numbers[i]]
	}
	r, err := claimed.Show(k, parents)
	must(err)
	return w.Sign(r)
}

// Refute is an honest prover's refutation, signed.
func (w *Walked) Refute(a *fraud.Accusation) (*fraud.Refutation, error) {
	r, err := fraud.Refute(w.Claimed(a), w.Cache)
	if err != nil {
		return nil, err
	}
	return w.Sign(r), nil
}

// Sign signs a refutation as the prover does.
func (w *Walked) Sign(r *fraud.Refutation) *fraud.Refutation {
	must(r.Sign(w.Session.Network(), w.Session.Job(), w.Session.Link(message.TypeCommit), w.Signer))
	return r
}

// Copy is an accusation whose parts can be changed.
func Copy(a *fraud.Accusation) *fraud.Accusation {
	b := *a
	b.Items = append([]byte{}, a.Items...)
	b.Opening = append([]byte{}, a.Opening...)
	b.Path = append([]challenge.Hash{}, a.Path...)
	b.RootPath = append([]challenge.Hash{}, a.RootPath...)
	return &b
}
