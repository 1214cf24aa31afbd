package node

import (
	"cmp"
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/passes"
	"github.com/slark-network/slark/reputation"
)

// shelf is what a verifier passed in an Era, and can show (docs/protocol.md, section 21). It is made of the store alone, again each time it is needed:
// when the verdicts are sealed no challenge of the Era is begun any more, so of the same store, less those that were still open then, it is always the
// same one.
type shelf struct {
	*passes.Tree
	where map[shelved]reputation.Challenge
}

type shelved struct {
	number uint32
	device uint8
	slot   uint32
}

// slotted is a pass before its transcript is read.
type slotted struct {
	number uint32
	device challenge.Hash
	slot   uint64
}

// shelf puts the passes of an Era in their places. late are challenges that are left out. A pass whose transcript cannot be read cannot be shown, so it
// is left out too.
func (n *Node) shelf(ctx context.Context, rules chain.Rules, council committee.Council, era uint64, late []reputation.Challenge) (*shelf, error) {
	wallets, err := n.Client.WalletsAt(ctx, era)
	if err != nil {
		return nil, err
	}
	numbers := make(map[challenge.Address]uint32, len(wallets))
	for number, wallet := range wallets {
		if wallet != (common.Address{}) {
			numbers[challenge.Address(wallet)] = uint32(number)
		}
	}
	chosen := make(map[slotted]reputation.Challenge)
	filter := reputation.Filter{FirstEra: era, LastEra: era, Outcome: challenge.Pass}
	err = n.Store.History(filter, func(r reputation.Record) bool {
		number, judged := numbers[r.Provider]
		if !judged || r.Slot >= uint64(rules.Slots) || slices.Contains(late, r.Challenge()) {
			return ctx.Err() == nil
		}
		// Of one slot only one can be shown: the first.
		at := slotted{number, r.Device, r.Slot}
		if other, twice := chosen[at]; !twice || r.Counter < other.Counter {
			chosen[at] = r.Challenge()
		}
		return ctx.Err() == nil
	})
	if err = cmp.Or(err, ctx.Err()); err != nil {
		return nil, err
	}
	s, lost := &shelf{where: make(map[shelved]reputation.Challenge, len(chosen))}, 0
	of := make(map[uint32][]passes.Pass)
	for at, c := range chosen {
		sealed, commit, found, err := n.passed(c)
		if err != nil {
			return nil, err
		}
		if !found || ctx.Err() != nil {
			lost++
			continue
		}
		p := passes.Pass{Device: sealed.DeviceIndex, Slot: uint32(at.slot), Commit: commit}
		of[at.number] = append(of[at.number], p)
		s.where[shelved{at.number, p.Device, p.Slot}] = c
	}
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if lost > 0 {
		n.Log.ErrorContext(ctx, "passes that cannot be shown, because their transcripts are gone or unreadable, do not count", "era", era, "passes", lost)
	}
	all := make([]passes.Provider, 0, len(of))
	for number, list := range of {
		slices.SortFunc(list, func(a, b passes.Pass) int {
			return cmp.Or(cmp.Compare(a.Device, b.Device), cmp.Compare(a.Slot, b.Slot))
		})
		all = append(all, passes.Provider{Number: number, Passes: list})
	}
	s.Tree, err = passes.New(council.Numbers, rules.Slots, all)
	return s, err
}

// passed is Start and Commit of a challenge as they were signed, and the link of Commit; found is false without a transcript that has them.
func (n *Node) passed(c reputation.Challenge) (sealed fraud.Committed, commit challenge.Hash, found bool, err error) {
	file, found, err := n.Store.Transcript(c)
	if err != nil || !found {
		return sealed, commit, false, err
	}
	sealed, commit, err = fraud.Passed(file)
	return sealed, commit, err == nil, nil
}

// showPass is a pass of a provider as a claim needs it. Errors wrap challenge.ErrInvalid, or are the store's; found is false without its transcript.
func (n *Node) showPass(s *shelf, number uint32, place int) (p chain.ShownPass, found bool, err error) {
	shown, err := s.Show(number, place)
	if err != nil {
		return p, false, err
	}
	p = chain.ShownPass{List: shown.List, Root: shown.Root, Path: shown.Path, PassPath: shown.PassPath}
	p.Challenge, _, found, err = n.passed(s.where[shelved{number, shown.Pass.Device, shown.Pass.Slot}])
	return p, found, err
}
