package chain_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/fraud/fraudtest"
	"github.com/slark-network/slark/challenge/matmul"
)

// bond is twice what the contract asks for, so that a rising base fee does not matter.
func bond(w *chaintest.World, s *fraudtest.Silent) *big.Int {
	w.T.Helper()
	b, err := w.Client.Bond(w.T.Context(), s.Held.Job)
	if err != nil {
		w.T.Fatal(err)
	}
	return b.Lsh(b, 1)
}

// demanded makes a demand and reads it back.
func demanded(w *chaintest.World, s *fraudtest.Silent) chain.Demand {
	w.T.Helper()
	w.Must(w.Verifiers[0], w.Client.DemandOpenings(s.Held, bond(w, s)))
	open, err := w.Client.OpenDemands(w.T.Context(), common.Address(s.Held.Job.Provider))
	if err != nil || len(open) != 1 {
		w.T.Fatalf("open demands %+v, %v", open, err)
	}
	return open[0]
}

func answer(w *chaintest.World, s *fraudtest.Silent, d chain.Demand, encoded []byte) chain.Call {
	sig, shown := s.Answer(encoded, d.First, d.Count)
	return w.Client.AnswerDemand(d.ID, s.Held.Job, s.Commit(), sig, shown)
}

func credit(w *chaintest.World, a common.Address) *big.Int {
	w.T.Helper()
	c, err := w.Client.Credit(w.T.Context(), a)
	if err != nil {
		w.T.Fatal(err)
	}
	return c
}

// TestDemandAnswered: every position of the challenge is demanded once, four at a time, in an order that nobody chose, of
// products and of walks; an honest answer takes the bond.
func TestDemandAnswered(t *testing.T) {
	w := stakedWorld(t, 2, deploy.Params{})
	for i, items := range []uint64{0, 1024} {
		s := fraudtest.Silence(place(w, i, 1), 3, 7, items, nil)
		provider := w.Providers[i]
		taken, seen := new(big.Int), map[uint32]bool{}
		for part, want := range []uint32{4, 3} {
			d := demanded(w, s)
			if d.Count != want || d.First != (fraud.FirstDemanded(s.Held.Job, s.Held.Key, s.Commit())+uint32(4*part))%7 ||
				d.Commit != common.Hash(s.Commit()) || d.Challenge != common.Hash(s.Held.Challenge) || d.State != chain.DemandOpen {
				t.Fatalf("part %d: %+v", part, d)
			}
			for n := range d.Count {
				seen[(d.First+n)%7] = true
			}
			if part == 0 {
				w.Refused("AlreadyDemanding", w.Verifiers[0], w.Client.DemandOpenings(s.Held, bond(w, s)))
			}
			r := w.Must(w.Admin, answer(w, s, d, s.Encoded(nil)))
			t.Logf("kind %s, %d openings: %d gas", s.Held.Job.Kind, d.Count, r.GasUsed)
			w.Refused("NotOpen", w.Admin, answer(w, s, d, s.Encoded(nil)))
			w.Refused("NotOpen", w.Admin, w.Client.ExpireDemand(d.ID))
			if taken.Add(taken, d.Bond); credit(w, provider.Address).Cmp(taken) != 0 {
				t.Errorf("credited %v, want %v", credit(w, provider.Address), taken)
			}
		}
		if len(seen) != 7 {
			t.Errorf("positions demanded: %v", seen)
		}
		w.Refused("NothingLeftToDemand", w.Verifiers[0], w.Client.DemandOpenings(s.Held, bond(w, s)))
		before, err := w.Client.Balance(t.Context(), provider.Address)
		if err != nil {
			t.Fatal(err)
		}
		w.Must(provider, w.Client.WithdrawBonds())
		after, err := w.Client.Balance(t.Context(), provider.Address)
		if err != nil || after.Cmp(before) <= 0 || credit(w, provider.Address).Sign() != 0 {
			t.Errorf("balance %v, was %v, %v", after, before, err)
		}
		w.Refused("NothingCredited", provider, w.Client.WithdrawBonds())
		if left := stakeOf(w, provider); left != staked {
			t.Errorf("stake %d", left)
		}
	}
}

// TestSilenceConvicts: unanswered for the window it convicts, and meanwhile no stake leaves.
func TestSilenceConvicts(t *testing.T) {
	w := stakedWorld(t, 1, deploy.Params{UnbondingTime: 17 * time.Hour, AnswerWindow: 20 * time.Hour})
	s := fraudtest.Silence(place(w, 0, 1), 2, 2, 0, nil)
	d := demanded(w, s)
	w.Refused("WindowOpen", w.Admin, w.Client.ExpireDemand(d.ID))
	w.Pass(18 * time.Hour)
	w.Refused("StakeHeld", w.Providers[0], w.Client.Withdraw(w.Providers[0].Address))
	w.Until(d.Until.Add(time.Second))
	w.Must(w.Admin, w.Client.ExpireDemand(d.ID))
	got, err := w.Client.ConvictionOf(t.Context(), common.Hash(s.Held.Challenge))
	if err != nil || got.Ground != 5 || got.Verifier != w.Verifiers[0].Address || got.Repeated || got.Slashed.Int64() != staked*3/100 {
		t.Fatalf("%+v, %v", got, err)
	}
	if credit(w, w.Verifiers[0].Address).Cmp(d.Bond) != 0 {
		t.Error("the bond did not come back")
	}
	w.Refused("NotOpen", w.Admin, answer(w, s, d, s.Encoded(nil)))
	w.Must(w.Providers[0], w.Client.Withdraw(w.Providers[0].Address))
	if left := stakeOf(w, w.Providers[0]); left != 0 {
		t.Errorf("stake %d after the withdrawal", left)
	}
}

// TestOneAbsence: demands that were open together cost a first error's penalty each; one that was made after a conviction costs
// all that is left.
func TestOneAbsence(t *testing.T) {
	w := stakedWorld(t, 1, deploy.Params{EraDuration: 24 * time.Hour})
	var last time.Time
	for i, v := range w.Verifiers {
		at := place(w, 0, uint64(1+i))
		at.Verifier = key(t, v)
		s := fraudtest.Silence(at, 1, 1, 0, nil)
		w.Must(v, w.Client.DemandOpenings(s.Held, bond(w, s)))
		d, err := w.Client.Demand(t.Context(), uint64(1+i))
		if err != nil {
			t.Fatal(err)
		}
		last = d.Until
	}
	w.Until(last.Add(time.Second))
	for id := range uint64(2) {
		w.Must(w.Admin, w.Client.ExpireDemand(1+id))
	}
	if left := stakeOf(w, w.Providers[0]); left != staked*97/100*97/100 {
		t.Errorf("stake %d after one absence", left)
	}
	w.ToEra(4)
	s := fraudtest.Silence(place(w, 0, 9), 1, 1, 0, nil)
	d := demanded(w, s)
	w.Until(d.Until.Add(time.Second))
	w.Must(w.Admin, w.Client.ExpireDemand(d.ID))
	if left := stakeOf(w, w.Providers[0]); left != 0 {
		t.Errorf("stake %d after another", left)
	}
}

// TestFaultAnswersDemand: a signed Fault ends the challenge at a small price, once.
func TestFaultAnswersDemand(t *testing.T) {
	w := stakedWorld(t, 1, deploy.Params{})
	s := fraudtest.Silence(place(w, 0, 1), 2, 6, 0, nil)
	d := demanded(w, s)
	w.Refused("RoundOutOfRange", w.Admin, w.Client.ShowFault(d.ID, s.Held.Job, s.Commit(), 3, s.Fault(2)))
	w.Refused("BadSignature", w.Admin, w.Client.ShowFault(d.ID, s.Held.Job, s.Commit(), 1, s.Fault(2)))
	w.Must(w.Admin, w.Client.ShowFault(d.ID, s.Held.Job, s.Commit(), 2, s.Fault(2)))
	if left := stakeOf(w, w.Providers[0]); left != staked*999/1000 {
		t.Errorf("stake %d", left)
	}
	if credit(w, w.Verifiers[0].Address).Cmp(d.Bond) != 0 {
		t.Error("the bond did not come back")
	}
	w.Refused("ChallengeOver", w.Verifiers[0], w.Client.DemandOpenings(s.Held, bond(w, s)))
	if n, err := w.Client.Convictions(t.Context()); err != nil || n != 0 {
		t.Errorf("%d convictions, %v", n, err)
	}
}

// TestFalseAnswerConvicts: an answer that is what was asked is taken, whatever it says; what it says can then be proven false.
func TestFalseAnswerConvicts(t *testing.T) {
	w := stakedWorld(t, 2, deploy.Params{})
	s := fraudtest.Silence(place(w, 0, 1), 3, 3, 0, func(_ challenge.Position, v *[128]int32) { v[9]++ })
	d := demanded(w, s)
	encoded := s.Encoded(nil)
	sig, shown := s.Answer(encoded, d.First, d.Count)
	w.Must(w.Admin, answer(w, s, d, encoded))
	for i := range shown {
		e := s.Evidence(sig, (d.First+uint32(i))%3, shown[i], fraud.Value, 9)
		if err := w.Client.CheckFraud(t.Context(), e); err != nil {
			t.Errorf("opening %d: %v", i, err)
		}
		e.Column = 10
		if err := w.Client.CheckFraud(t.Context(), e); !chain.IsContractError(err, "NotFalse") {
			t.Errorf("opening %d, a right column: %v", i, err)
		}
	}
	w.Must(w.Admin, w.Client.ProveFraud(s.Evidence(sig, d.First, shown[0], fraud.Value, 9)))

	lied := fraudtest.Silence(place(w, 1, 1), 3, 3, 0, nil)
	d = demanded(w, lied)
	encoded = lied.Encoded(func(o []matmul.Opening) { o[d.First].Values[3] ^= 1 })
	sig, shown = lied.Answer(encoded, d.First, d.Count)
	w.Must(w.Admin, answer(w, lied, d, encoded))
	w.Must(w.Admin, w.Client.ProveFraud(lied.Evidence(sig, d.First, shown[0], fraud.Digest, 0)))
}

// TestNoAnswer: what is not what was asked, or does not lead to the commitment, is no answer.
func TestNoAnswer(t *testing.T) {
	w := stakedWorld(t, 1, deploy.Params{})
	s := fraudtest.Silence(place(w, 0, 1), 3, 8, 0, nil)
	d := demanded(w, s)
	honest := s.Encoded(nil)
	size := s.Held.Job.OpeningSize()
	call := func(change func(sig *challenge.Signature, shown []fraud.Shown) []fraud.Shown) chain.Call {
		sig, shown := s.Answer(honest, d.First, d.Count)
		shown = change(&sig, shown)
		return w.Client.AnswerDemand(d.ID, s.Held.Job, s.Commit(), sig, shown)
	}
	w.Refused("WrongCount", w.Admin, call(func(_ *challenge.Signature, l []fraud.Shown) []fraud.Shown { return l[:3] }))
	w.Refused("WrongCount", w.Admin, call(func(_ *challenge.Signature, l []fraud.Shown) []fraud.Shown { return append(l, l[0]) }))
	w.Refused("AnswersDiffer", w.Admin, call(func(_ *challenge.Signature, l []fraud.Shown) []fraud.Shown { l[1] = l[0]; return l }))
	w.Refused("BadSignature", w.Admin, call(func(g *challenge.Signature, l []fraud.Shown) []fraud.Shown { g[3] ^= 1; return l }))
	w.Refused("RootNotCommitted", w.Admin, call(func(_ *challenge.Signature, l []fraud.Shown) []fraud.Shown { l[0].Root[0] ^= 1; return l }))
	other := append(append([]byte{}, honest[size:]...), honest[:size]...) // each at another place
	w.Refused("NotThePosition", w.Admin, answer(w, s, d, other))
	path := append([]byte{}, honest...)
	path[int(d.First)*size+size-1] ^= 1
	w.Refused("PathElsewhere", w.Admin, answer(w, s, d, path))
	job := s.Held.Job
	job.Counter++
	sig, shown := s.Answer(honest, d.First, d.Count)
	w.Refused("NotItsJob", w.Admin, w.Client.AnswerDemand(d.ID, job, s.Commit(), sig, shown))
	w.Must(w.Admin, answer(w, s, d, honest))
}

// TestWhatMayBeDemanded: a demand needs a Start, a Commit, the key that Start commits to, a bond and an Era not long past.
func TestWhatMayBeDemanded(t *testing.T) {
	w := stakedWorld(t, 1, deploy.Params{})
	s := fraudtest.Silence(place(w, 0, 1), 1, 4, 0, nil)
	other := *s.Held
	other.Key[0] ^= 1
	w.Refused("NotThePositionsKey", w.Verifiers[0], w.Client.DemandOpenings(&other, bond(w, s)))
	other = *s.Held
	other.Commit[0] ^= 1
	w.Refused("BadSignature", w.Verifiers[0], w.Client.DemandOpenings(&other, bond(w, s)))
	w.Refused("BondTooSmall", w.Verifiers[0], w.Client.DemandOpenings(s.Held, big.NewInt(1)))
	late := fraudtest.Silence(place(w, 0, 2), 1, 4, 0, nil)
	w.ToEra(3)
	demanded(w, s)
	w.ToEra(4)
	w.Refused("TooLateToDemand", w.Verifiers[0], w.Client.DemandOpenings(late.Held, bond(w, s)))
}

// TestContradictionIsAStrike: two commitments in one challenge are a strike, once, and cost no stake.
func TestContradictionIsAStrike(t *testing.T) {
	w := stakedWorld(t, 1, deploy.Params{})
	s := fraudtest.Silence(place(w, 0, 1), 1, 1, 0, nil)
	one := s.Held.Committed
	w.Refused("SameContent", w.Admin, w.Client.Contradict(&one, s.Again(one.Commit)))
	w.Must(w.Admin, w.Client.Contradict(&one, s.Again(challenge.Hash{1})))
	w.Refused("AlreadyStruck", w.Admin, w.Client.Contradict(s.Again(challenge.Hash{2}), &one))
	two := fraudtest.Silence(place(w, 0, 2), 1, 1, 0, nil)
	w.Refused("BadSignature", w.Admin, w.Client.Contradict(&two.Held.Committed, &one)) // of another challenge
	if n, err := w.Client.Strikes(t.Context(), w.Providers[0].Address); err != nil || n != 1 {
		t.Errorf("%d strikes, %v", n, err)
	}
	if left := stakeOf(w, w.Providers[0]); left != staked {
		t.Errorf("stake %d", left)
	}
}
