package fraud

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/challenge/tree"
)

// ErrNothingWrong is a claim in which there is nothing to refute or to contest: all of it is what the light cache makes.
var ErrNothingWrong = errors.New("every line is what the light cache makes of it")

// Accusation is what a dispute about a walk begins with (section 15.3).
type Accusation struct {
	Evidence        // of ground Walk
	Items    []byte // that the walk reads: 256 lines
}

// Accuse re-checks a transcript and gives the accusation of its first false opening. The error is that of the re-check, or wraps
// ErrNone, also where another ground than a walk convicts.
func Accuse(file []byte) (*Accusation, error) {
	r, err := transcript.Recheck(file)
	if err != nil && !errors.Is(err, transcript.ErrInconsistent) {
		return nil, err
	}
	if r.Wrong == nil {
		return nil, fmt.Errorf("%w: its proof is %s", ErrNone, r.Proof)
	}
	if r.Wrong.Check != challenge.CheckWalk {
		return nil, fmt.Errorf("%w that needs a dispute: %v", ErrNone, r.Wrong)
	}
	return AccuseOf(r.Session, r.Wrong, memory.NewCache(memory.JobKey(r.Session.Job())))
}

// AccuseOf gives the accusation of an opened walk that is known to be false, with the light cache of the job. It does not check that it is.
func AccuseOf(s *session.Session, wrong *challenge.FalseOpening, cache *memory.Cache) (*Accusation, error) {
	e, err := of(s, wrong)
	if err != nil {
		return nil, err
	}
	e.Ground = Walk
	e.root(s, wrong.Position.Round-1)
	walk := memory.Start{Key: memory.WalkKey(e.Network.ChainID, e.Challenge, wrong.Position.Round, e.Root), Walk: wrong.Position.Row}
	return &Accusation{Evidence: *e, Items: memory.AppendLines(nil, cache.Trace(walk, e.Job.Size).Lines)}, nil
}

// ShownLine is one of many lines, with the audit path in the tree over all.
type ShownLine struct {
	Index  uint32 // among those that were claimed
	Number uint64 // of the line, in the dataset or in C2
	Line   []byte
	Path   []challenge.Hash
}

// Refutation is what a prover shows of a walk that is disputed: a line that is not what was claimed, and what it is made of.
type Refutation struct {
	ShownLine                     // as claimed
	Parents   []byte              // what it is made of: 257 lines of C2
	Root      challenge.Hash      // head over them
	Signature challenge.Signature // by the signer, over Parents
}

// Claimed is what an accuser says of a walk.
type Claimed struct {
	Job   challenge.Job // of the challenge
	Walk  memory.Start
	Items []byte
}

// Refute finds the first line that is not what the light cache, which is the job's, makes of it. The result is not signed yet. Errors
// wrap ErrNothingWrong, or challenge.ErrInvalid for items that are none.
func Refute(claimed Claimed, cache *memory.Cache) (*Refutation, error) {
	if want := memory.JobKey(claimed.Job); cache.Key() != want {
		return nil, fmt.Errorf("%w refutation: the light cache has key %x, that of the job is %x", challenge.ErrInvalid, cache.Key(), want)
	}
	lines, err := memory.ParseLines(claimed.Items, memory.WalkLines)
	if err != nil {
		return nil, err
	}
	t := memory.Follow(claimed.Walk, claimed.Job.Size, lines)
	for k, number := range t.Numbers {
		var line memory.Line
		if cache.Line(&line, number); line != lines[k] {
			parents, _ := cache.Parents(number)
			return show(t, k, parents), nil
		}
	}
	return nil, fmt.Errorf("%w: the digest that was signed is not the walk's", ErrNothingWrong)
}

// Show is the refutation by line k, of the WalkLines that were claimed, and any ShownParents lines that it is said to be made of: true if
// these are the light cache's. Errors wrap challenge.ErrInvalid.
func (c Claimed) Show(k int, parents []memory.Line) (*Refutation, error) {
	lines, err := memory.ParseLines(c.Items, memory.WalkLines)
	if err != nil {
		return nil, err
	}
	if k < 0 || k >= len(lines) || len(parents) != memory.ShownParents {
		return nil, fmt.Errorf("%w refutation: line %d of %d, made of %d lines, want %d", challenge.ErrInvalid, k, len(lines), len(parents), memory.ShownParents)
	}
	return show(memory.Follow(c.Walk, c.Job.Size, lines), k, parents), nil
}

func show(t *memory.Trace, k int, parents []memory.Line) *Refutation {
	_, numbers := memory.FromParents(t.Numbers[k], parents)
	return &Refutation{ShownLine: ShowLine(t.Numbers, t.Lines, k), Parents: memory.AppendLines(nil, parents), Root: LinesHead(numbers, parents)}
}

// Sign signs what the refutation says of its line, for a challenge whose Commit has this link.
func (r *Refutation) Sign(net challenge.Network, j challenge.Job, commit challenge.Hash, key message.Signer) (err error) {
	r.Signature, err = key.SignDigest(message.NewDomain(net).ParentsDigest(j, commit, r.Number, r.Root))
	return err
}

// Contest finds the first of the lines, of which line number of the dataset was said to be made, that is not the light cache's.
// The error wraps ErrNothingWrong, or challenge.ErrInvalid for parents that are none.
func Contest(number uint64, parents []byte, cache *memory.Cache) (*ShownLine, error) {
	lines, err := memory.ParseLines(parents, memory.ShownParents)
	if err != nil {
		return nil, err
	}
	_, numbers := memory.FromParents(number, lines)
	for k, n := range numbers {
		if lines[k] != cache.Layer()[n] {
			s := ShowLine(numbers, lines, k)
			return &s, nil
		}
	}
	return nil, fmt.Errorf("%w: line %d is as it was refuted", ErrNothingWrong, number)
}

// LinesHead is the tree head over numbered lines.
func LinesHead(numbers []uint64, lines []memory.Line) challenge.Hash {
	return tree.Head(lineLeaves(numbers, lines))
}

// ShowLine shows line k of numbered lines.
func ShowLine(numbers []uint64, lines []memory.Line, k int) ShownLine {
	return ShownLine{Index: uint32(k), Number: numbers[k], Line: lines[k].Append(nil), Path: tree.AuditPath(lineLeaves(numbers, lines), k)}
}

// lineLeaves are the leaves u64 number ‖ line.
func lineLeaves(numbers []uint64, lines []memory.Line) []challenge.Hash {
	leaves := make([]challenge.Hash, len(lines))
	for i := range lines {
		leaves[i] = tree.Leaf(lines[i].Append(binary.BigEndian.AppendUint64(nil, numbers[i])))
	}
	return leaves
}
