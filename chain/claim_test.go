package chain_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/passes"
)

// shower is verifiers with challenges to show: all of them passed all slots of device 0 of every provider.
type shower struct {
	*chaintest.World
	slots   int
	era     uint64
	beacon  challenge.Hash
	council committee.Council
	wallets []common.Address // by number
	keys    map[common.Address]*message.Key
	trees   map[common.Address]*passes.Tree
	said    map[common.Address]chain.Opening
}

// committed is Start and Commit of a verifier's challenge of a provider in a slot, and the link of Commit.
func (s *shower) committed(v common.Address, number uint32, slot uint32) (fraud.Committed, challenge.Hash) {
	s.T.Helper()
	net := challenge.Network{ChainID: chaintest.SimChainID, Settlement: challenge.Address(s.Addresses.Settlement)}
	wallet := challenge.Address(s.wallets[number])
	j := challenge.Job{
		Provider: wallet, Signer: wallet, Verifier: challenge.Address(v), Device: challenge.DeviceID(wallet, 0), Era: s.era, Counter: uint64(slot) + 1,
		Slot: slot, Kind: challenge.Matmul, Size: 8192, Rounds: 64, Openings: 64, MatrixSeed: challenge.MatrixSeed(net, s.era, s.beacon),
	}
	secrets := challenge.DeriveSecrets(net, challenge.Hash(s.said[v].Secret), s.beacon, j)
	start := &message.Start{Seed: secrets.Seed, PositionsCommitment: challenge.PositionsCommitment(secrets.PositionsKey), Expires: 1}
	commit := &message.Commit{Root: challenge.Hash{byte(slot), 1}}
	links := message.NewChain(message.NewDomain(net), j)
	for _, m := range []struct {
		body message.Body
		by   common.Address
	}{{start, v}, {commit, common.Address(wallet)}} {
		if err := links.Sign(m.body, s.keys[m.by]); err != nil {
			s.T.Fatal(err)
		}
	}
	return fraud.Committed{
		Network: net, Job: j, Start: fraud.Signed{Signature: start.Signature}, Seed: start.Seed,
		PositionsCommitment: start.PositionsCommitment, Expires: 1, Commit: commit.Root, CommitSignature: commit.Signature,
	}, links.Link(message.TypeCommit)
}

// show has the verifiers of a world report the running Era, with the root of what they passed in it, and the Era after the next begin. Of those
// in guesses the tree holds nothing that was ever signed.
func show(t *testing.T, w *chaintest.World, slots int, guesses map[common.Address]bool) *shower {
	t.Helper()
	era, err := w.Client.CurrentEra(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	s := &shower{
		World: w, slots: slots, era: era, council: w.Council(era), keys: map[common.Address]*message.Key{},
		trees: map[common.Address]*passes.Tree{}, said: map[common.Address]chain.Opening{},
	}
	s.beacon = s.council.Beacon
	if s.wallets, err = w.Client.WalletsAt(t.Context(), era); err != nil {
		t.Fatal(err)
	}
	for _, a := range append(append([]chaintest.Account(nil), w.Verifiers...), w.Providers...) {
		s.keys[a.Address] = key(t, a)
	}
	w.ToEra(era + 1)
	for _, v := range w.Verifiers {
		o, ok := w.Opening(v, era, func(uint32) committee.Verdict { return committee.Verdict{Uptime: 10_000, Samples: uint16(slots)} })
		if !ok {
			continue
		}
		s.said[v.Address] = o
		var all []passes.Provider
		for n := range s.council.Numbers {
			p := passes.Provider{Number: n}
			for slot := range uint32(slots) {
				link := challenge.Hash{byte(n), byte(slot)}
				if !guesses[v.Address] {
					_, link = s.committed(v.Address, n, slot)
				}
				p.Passes = append(p.Passes, passes.Pass{Slot: slot, Commit: link})
			}
			all = append(all, p)
		}
		tree, err := passes.New(s.council.Numbers, slots, all)
		if err != nil {
			t.Fatal(err)
		}
		s.trees[v.Address], o.Transcripts = tree, common.Hash(tree.Root())
		s.said[v.Address] = o
		w.Must(v, w.Client.CommitVerdicts(era, w.Client.VerdictsHash(v.Address, o)))
	}
	w.PastCommits(era)
	for _, v := range w.Verifiers {
		if o, ok := s.said[v.Address]; ok {
			w.Must(v, w.Client.Reveal(o, 0))
		}
	}
	info, err := w.Client.Era(t.Context(), era)
	if err != nil {
		t.Fatal(err)
	}
	w.Until(info.RevealsDue.Add(2 * time.Second))
	w.Settle(era)
	w.ToEra(era + 2)
	return s
}

// claimOf is an honest claim of a seat.
func (s *shower) claimOf(v common.Address, seat committee.SeatWords) chain.Claim {
	s.T.Helper()
	r, err := s.Client.RewardEra(s.T.Context(), s.era)
	if err != nil || !r.Beacon.Known() || r.Draws < 1 {
		s.T.Fatalf("%+v, %v", r, err)
	}
	claimed := chain.ClaimedSeat{SeatWords: seat}
	for i := range r.Draws {
		claimed.Shown = append(claimed.Shown, s.shownOf(v, seat, committee.Ask(r.Beacon, s.era, committee.Seat{Cohort: seat.Cohort, Seat: seat.Seat}, uint8(i))))
	}
	return chain.Claim{Opening: s.said[v], Seats: []chain.ClaimedSeat{claimed}}
}

// shownOf is the pass that a draw falls on.
func (s *shower) shownOf(v common.Address, seat committee.SeatWords, ask committee.Asked) chain.ShownPass {
	s.T.Helper()
	first, end := s.council.Providers(seat.Cohort)
	number := first + uint32(ask.Offset(int(end-first)))
	if !ask.Pass(committee.Verdict{Uptime: 10_000, Samples: uint16(s.slots)}, s.slots) {
		s.T.Fatal("of all slots passed the draw falls on none")
	}
	tree := s.trees[v]
	shown, err := tree.Show(number, ask.Place(tree.Passes(number)))
	if err != nil {
		s.T.Fatal(err)
	}
	c, _ := s.committed(v, number, shown.Pass.Slot)
	return chain.ShownPass{List: shown.List, Root: shown.Root, Path: shown.Path, PassPath: shown.PassPath, Challenge: c}
}

func fundRewards(w *chaintest.World, era uint64, each *big.Int) {
	w.T.Helper()
	w.Must(w.Admin, w.Client.Mint(w.Admin.Address, each))
	w.Must(w.Admin, w.Client.ApproveRewards(each))
	w.Must(w.Admin, w.Client.FundRewards(era, 1, each))
}

// TestRewards: the tree, the draws and the seeds of Go are those of the contract. Who shows what was drawn is paid, who guessed cannot claim, loses
// stake to whoever marks it, and what is left goes to a later Era.
func TestRewards(t *testing.T) {
	const slots, draws = 9, 3
	w := chaintest.NewWorld(t, 3, 5, deploy.Params{CohortSize: 4, Seats: 4, Slots: slots, Draws: draws})
	guesser := w.Verifiers[0]
	budget := chaintest.Tokens(80)
	fundRewards(w, 1, budget)
	s := show(t, w, slots, map[common.Address]bool{guesser.Address: true})
	paid, refused := new(big.Int), 0
	for _, v := range w.Verifiers {
		if _, ok := s.said[v.Address]; !ok {
			continue
		}
		agreed, counted, err := w.Client.RewardFactor(t.Context(), v.Address, 1)
		if err != nil || agreed.Sign() == 0 || agreed.Cmp(counted) >= 0 {
			t.Fatalf("factor %v / %v, %v", agreed, counted, err)
		}
		for _, seat := range s.said[v.Address].Batches[0].Seats {
			call := w.Client.Claim(s.claimOf(v.Address, seat))
			if v == guesser {
				w.Refused("NotInTheTree", v, call)
				refused++
				continue
			}
			less := s.claimOf(v.Address, seat)
			less.Seats[0].Shown = less.Seats[0].Shown[:draws-1]
			w.Refused("WrongCount", v, w.Client.Claim(less))
			w.Must(v, call)
			// Of 5 providers 4 or 1, of 4 seats one.
			first, end := s.council.Providers(seat.Cohort)
			part := new(big.Int).Mul(budget, big.NewInt(int64(end-first)))
			part.Mul(part, agreed).Div(part, new(big.Int).Mul(big.NewInt(5*4), counted))
			paid.Add(paid, part)
			done, err := w.Client.Answered(t.Context(), 1, committee.Seat{Cohort: seat.Cohort, Seat: seat.Seat})
			if err != nil || !done {
				t.Errorf("answered: %v, %v", done, err)
			}
		}
	}
	r, err := w.Client.RewardEra(t.Context(), 1)
	if err != nil || new(big.Int).Add(r.Left, paid).Cmp(budget) != 0 || r.Funded.Cmp(budget) != 0 || paid.Sign() == 0 {
		t.Errorf("%+v, %v; paid %v", r, err, paid)
	}
	w.Until(r.Until.Add(2 * time.Second))
	before, err := w.Client.VerifierAccount(t.Context(), guesser.Address)
	if err != nil {
		t.Fatal(err)
	}
	if refused > 0 {
		place := s.said[guesser.Address].Place
		for _, seat := range s.said[guesser.Address].Batches[0].Seats {
			w.Must(w.Admin, w.Client.MarkUnanswered(1, seat, place))
		}
	}
	after, err := w.Client.VerifierAccount(t.Context(), guesser.Address)
	if err != nil {
		t.Fatal(err)
	}
	lost := new(big.Int).Sub(before.Stake, after.Stake)
	if want := new(big.Int).Mul(r.Unanswered, big.NewInt(int64(refused*draws))); lost.Cmp(want) != 0 {
		t.Errorf("the guesser lost %v for %d seats, want %v", lost, refused, want)
	}
	w.ToEra(4)
	w.Must(w.Admin, w.Client.RollOverRewards(1))
	if later, err := w.Client.RewardEra(t.Context(), 4); err != nil || later.Left.Cmp(r.Left) != 0 {
		t.Errorf("%v rolled over, want %v; %v", later.Left, r.Left, err)
	}
}

// TestGasFileClaim measures what a seat's claim with one leaf costs: 60 providers, all of 96 slots passed, of a verifier that has claimed before.
func TestGasFileClaim(t *testing.T) {
	const slots = 96
	w := chaintest.NewWorld(t, 1, 60, deploy.Params{Slots: slots})
	fundRewards(w, 1, chaintest.Tokens(80))
	s := show(t, w, slots, nil)
	v := w.Verifiers[0].Address
	seats := s.said[v].Batches[0].Seats
	first := w.Must(w.Verifiers[0], w.Client.Claim(s.claimOf(v, seats[0]))).GasUsed
	got := map[string]uint64{"audit_claim": w.Must(w.Verifiers[0], w.Client.Claim(s.claimOf(v, seats[1]))).GasUsed}
	two := s.claimOf(v, seats[2])
	two.Seats = append(two.Seats, s.claimOf(v, seats[3]).Seats...)
	both := w.Must(w.Verifiers[0], w.Client.Claim(two)).GasUsed
	t.Logf("the first claim of a cohort and of all: %d gas; of two seats: %d gas", first, both)
	r, err := w.Client.RewardEra(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	w.Until(r.Until.Add(2 * time.Second))
	t.Logf("markUnanswered: %d gas", w.Must(w.Admin, w.Client.MarkUnanswered(1, seats[4], s.said[v].Place)).GasUsed)
	holdGas(t, got)
}
