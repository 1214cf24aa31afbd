// Package passes is the tree over the passed challenges of a verifier in an Era, to whose root it binds itself before it can
// know which of them it will be asked to show (docs/protocol.md, section 21).
//
// Its shape is fixed by what the chain knows, the numbers of the Era, and by a provider's list, which says of each slot whether it has a pass: a
// pass has one place and a place one slot, so nobody can put one challenge at two places, or two into one, and show the one that suits.
// It is pure, and says nothing of who may be asked for what.
package passes

import (
	"encoding/binary"
	"fmt"
	"math/bits"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/tree"
)

// MaxNumbers bounds the provider numbers of an Era.
const MaxNumbers = 1 << 20

// Pass is a challenge that passed in a slot.
type Pass struct {
	Device uint8          // index of the device
	Slot   uint32         // of the device, in the Era
	Commit challenge.Hash // link of its Commit
}

// Provider is what a verifier has of a provider.
type Provider struct {
	Number uint32
	Passes []Pass // by device and slot, no two of one slot
}

// Tree holds the passes of an Era. It is not changed after New, so goroutines may share it.
type Tree struct {
	slots  int
	of     map[uint32][]Pass
	leaves []challenge.Hash // of the top, by number
}

// Shown is one pass with all that leads to the root.
type Shown struct {
	Number uint32
	List   []byte           // which slots have a pass
	Root   challenge.Hash   // over the provider's passes
	Path   []challenge.Hash // of the provider's leaf, in a tree of as many leaves as there are numbers

	Place    int // of the pass among the provider's
	Pass     Pass
	PassPath []challenge.Hash // in a tree of as many leaves as the list has passes
}

// Leaf is the hash of a pass, by the link of its Commit, which names all that it is a pass of.
func Leaf(commit challenge.Hash) challenge.Hash { return tree.Leaf(commit[:]) }

// ProviderLeaf is the hash of a provider. Without passes its list is empty and its root that of the empty tree.
func ProviderLeaf(number uint32, list []byte, root challenge.Hash) challenge.Hash {
	b := binary.BigEndian.AppendUint32(make([]byte, 0, 4+len(list)+len(root)), number)
	return tree.Leaf(append(append(b, list...), root[:]...))
}

// List says which slots have a pass: of each device that has one its index and a bit for each slot, the first one highest, padded with zeros
// to bytes.
func List(slots int, all []Pass) (list []byte) {
	width := (slots + 7) / 8
	for i, p := range all {
		if i == 0 || p.Device != all[i-1].Device {
			list = append(append(list, p.Device), make([]byte, width)...)
		}
		list[len(list)-width+int(p.Slot/8)] |= 0x80 >> (p.Slot % 8)
	}
	return list
}

// Count is how many passes a list has, whatever its form.
func Count(slots int, list []byte) (n int) {
	for i, b := range list {
		if i%(1+(slots+7)/8) != 0 {
			n += bits.OnesCount8(b)
		}
	}
	return n
}

// New makes the tree of an Era with so many provider numbers and slots of a device. Providers may come in any order, and those with nothing to
// show may be missing. Errors wrap challenge.ErrInvalid and name provider and limit.
func New(numbers uint32, slots int, providers []Provider) (*Tree, error) {
	if numbers > MaxNumbers {
		return nil, fmt.Errorf("%w passes: %d numbers, at most %d", challenge.ErrInvalid, numbers, MaxNumbers)
	}
	if slots < 1 || slots > challenge.MaxSlots {
		return nil, fmt.Errorf("%w passes: %d slots, want 1 to %d", challenge.ErrInvalid, slots, challenge.MaxSlots)
	}
	t := &Tree{slots: slots, of: make(map[uint32][]Pass, len(providers)), leaves: make([]challenge.Hash, numbers)}
	for _, p := range providers {
		if err := t.add(p); err != nil {
			return nil, err
		}
	}
	for n := range numbers {
		list := t.of[n]
		t.leaves[n] = ProviderLeaf(n, List(slots, list), tree.Head(leavesOf(list)))
	}
	return t, nil
}

func (t *Tree) add(p Provider) error {
	if int(p.Number) >= len(t.leaves) {
		return fmt.Errorf("%w passes: provider number %d, of %d", challenge.ErrInvalid, p.Number, len(t.leaves))
	}
	if _, twice := t.of[p.Number]; twice {
		return fmt.Errorf("%w passes: provider number %d comes twice", challenge.ErrInvalid, p.Number)
	}
	for i, this := range p.Passes {
		if int(this.Slot) >= t.slots {
			return fmt.Errorf("%w passes: of provider number %d slot %d, of %d", challenge.ErrInvalid, p.Number, this.Slot, t.slots)
		}
		if i == 0 {
			continue
		}
		if before := p.Passes[i-1]; this.Device < before.Device || this.Device == before.Device && this.Slot <= before.Slot {
			return fmt.Errorf("%w passes: of provider number %d device %d slot %d comes after device %d slot %d, want increasing ones",
				challenge.ErrInvalid, p.Number, this.Device, this.Slot, before.Device, before.Slot)
		}
	}
	t.of[p.Number] = p.Passes
	return nil
}

// Root is what a verifier commits to; without any number that of the empty tree.
func (t *Tree) Root() challenge.Hash { return tree.Head(t.leaves) }

// Passes is how many passes of a provider there are to show.
func (t *Tree) Passes(number uint32) int { return len(t.of[number]) }

// Show shows the pass of a provider at a place, from 0. Errors wrap challenge.ErrInvalid.
func (t *Tree) Show(number uint32, place int) (s Shown, err error) {
	if int(number) >= len(t.leaves) {
		return s, fmt.Errorf("%w passes: provider number %d, of %d", challenge.ErrInvalid, number, len(t.leaves))
	}
	all := t.of[number]
	if place < 0 || place >= len(all) {
		return s, fmt.Errorf("%w passes: pass %d of provider number %d, which has %d", challenge.ErrInvalid, place, number, len(all))
	}
	leaves := leavesOf(all)
	return Shown{
		Number: number, List: List(t.slots, all), Root: tree.Head(leaves), Path: tree.AuditPath(t.leaves, int(number)),
		Place: place, Pass: all[place], PassPath: tree.AuditPath(leaves, place),
	}, nil
}

func leavesOf(all []Pass) []challenge.Hash {
	out := make([]challenge.Hash, len(all))
	for i, p := range all {
		out[i] = Leaf(p.Commit)
	}
	return out
}
