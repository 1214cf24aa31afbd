package chain_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/fraud/fraudtest"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
)

// random is a source that a failure can be repeated with.
func random(t *testing.T) *rand.Rand {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 0))
}

// disputeBond is twice the bond that the contract asks for, so that a rising base fee does not matter.
func disputeBond(w *chaintest.World) *big.Int {
	w.T.Helper()
	b, err := w.Client.DisputeBond(w.T.Context())
	if err != nil {
		w.T.Fatal(err)
	}
	return b.Lsh(b, 1)
}

func dispute(w *chaintest.World, id uint64) chain.Dispute {
	w.T.Helper()
	d, err := w.Client.Dispute(w.T.Context(), id)
	if err != nil {
		w.T.Fatal(err)
	}
	return d
}

// disputed begins a dispute and reads it back.
func disputed(w *chaintest.World, from chaintest.Account, a *fraud.Accusation) chain.Dispute {
	w.T.Helper()
	w.Must(from, w.Client.AccuseWalk(a, disputeBond(w)))
	all, err := w.Client.DisputesOf(w.T.Context(), common.Hash(a.Challenge))
	if err != nil || len(all) == 0 {
		w.T.Fatalf("disputes %+v, %v", all, err)
	}
	return all[len(all)-1]
}

func disputeCredit(w *chaintest.World, a chaintest.Account) *big.Int {
	w.T.Helper()
	c, err := w.Client.DisputeCredit(w.T.Context(), a.Address)
	if err != nil {
		w.T.Fatal(err)
	}
	return c
}

// refutedBy is what the prover makes of the accusation that it reads on chain.
func refutedBy(w *chaintest.World, at *fraudtest.Walked, id uint64) *fraud.Refutation {
	w.T.Helper()
	claimed, err := w.Client.ClaimedItems(w.T.Context(), id)
	if err != nil {
		w.T.Fatal(err)
	}
	if claimed.Job != at.Session.Job() {
		w.T.Fatalf("the accusation is of %+v, not of %+v", claimed.Job, at.Session.Job())
	}
	r, err := fraud.Refute(claimed, at.Cache)
	if err != nil {
		w.T.Fatal(err)
	}
	return at.Sign(r)
}

// contested is what the accuser makes of the refutation that it reads on chain.
func contested(w *chaintest.World, at *fraudtest.Walked, id uint64) (*fraud.ShownLine, error) {
	w.T.Helper()
	number, parents, err := w.Client.RefutedParents(w.T.Context(), id)
	if err != nil {
		w.T.Fatal(err)
	}
	return fraud.Contest(number, parents, at.Cache)
}

// walkLies are the places of a walk at which a prover can lie before it commits.
func walkLies() map[string]*memorytest.Bend {
	return map[string]*memorytest.Bend{
		"line":   {Item: func(_ uint64, item *memory.Item) { item[77]++ }},
		"state":  {Step: func(_, _ uint32, j int, item *memory.Item) { item[200] ^= uint32(j / 7) }},
		"last":   {Step: func(_, _ uint32, j int, item *memory.Item) { item[0] ^= uint32(j / (memory.Steps - 1)) }},
		"digest": {Digest: func(_, _ uint32, d *memory.Digest) { d[15] ^= 1 }},
	}
}

// lineLies are the ways in which a line of C2 can be wrong: itself, or made of a wrong line of C1, or of C0.
func lineLies(cache *memory.Cache) map[string]func(uint64, *memory.Line) {
	c0 := memory.FirstLayer(cache.Key())
	c1 := make([]memory.Line, memory.CacheLines)
	for i := range c1 {
		c1[i] = memory.F(c0, memory.LayerParents, uint64(i))
	}
	below := func(layer []memory.Line, p uint64, to memory.Line) memory.Line {
		was := layer[p]
		defer func() { layer[p] = was }()
		layer[p] = to
		return memory.F(layer, memory.LayerParents, p)
	}
	return map[string]func(uint64, *memory.Line){
		"C2": func(_ uint64, l *memory.Line) { l[3] ^= 1 << 31 },
		"C1": func(p uint64, l *memory.Line) {
			wrong := c1[p]
			wrong[0]++
			*l = below(c1, p, wrong)
		},
		"C0": func(p uint64, l *memory.Line) {
			wrong := c0[p]
			wrong[15]--
			*l = below(c1, p, below(c0, p, wrong))
		},
	}
}

// TestWrongWalkConvicts: wherever in the walk a prover lied, and whatever wrong line it defends that with, it is convicted, and
// the bond comes back.
func TestWrongWalkConvicts(t *testing.T) {
	r := random(t)
	walks := walkLies()
	w := stakedWorld(t, 3*len(walks), deploy.Params{})
	i := 0
	for where, bend := range walks {
		layers := []string{"C2", "C1", "C0"}
		if testing.Short() { // each is a dispute of its own, and the race detector makes the contract slow
			layers = layers[i%3:][:1]
		}
		for _, layer := range layers {
			p := w.Providers[i]
			at := fraudtest.Walks(place(w, i, 1), 2, 2, bend)
			i++
			a, err := fraud.Accuse(at.File)
			if err != nil {
				t.Fatal(err)
			}
			d := disputed(w, w.Verifiers[0], a)
			m := [...]int{0, 1 + r.IntN(memory.Parents-1), memory.Parents}[r.IntN(3)]
			lie := at.Lie(a, r.IntN(memory.WalkLines), m, lineLies(at.Cache)[layer])
			w.Must(w.Admin, w.Client.RefuteWalk(d.ID, a.Job, lie))
			shown, err := contested(w, at, d.ID)
			if err != nil || int(shown.Index) != m {
				t.Fatalf("%s, %s, line %d: %+v, %v", where, layer, m, shown, err)
			}
			w.Must(w.Admin, w.Client.ConvictWalk(d.ID, a.Job, shown))
			got, err := w.Client.ConvictionOf(t.Context(), common.Hash(a.Challenge))
			if err != nil || got.Ground != uint8(fraud.Walk) || got.Verifier != w.Verifiers[0].Address || got.Slashed.Int64() != staked*3/100 {
				t.Errorf("%s, %s: %+v, %v", where, layer, got, err)
			}
			if left := stakeOf(w, p); left != staked*97/100 || dispute(w, d.ID).State != chain.DisputeConvicted {
				t.Errorf("%s, %s: stake %d, %+v", where, layer, left, dispute(w, d.ID))
			}
			w.Refused("ChallengeOver", w.Verifiers[0], w.Client.AccuseWalk(a, disputeBond(w)))
		}
	}
	if got := disputeCredit(w, w.Verifiers[0]); got.Sign() == 0 {
		t.Error("no bond came back")
	}
	w.Must(w.Verifiers[0], w.Client.WithdrawDisputeBonds())
	w.Refused("NothingCredited", w.Verifiers[0], w.Client.WithdrawDisputeBonds())
}

// TestSilenceInDispute: an accusation that is not refuted in time convicts, and meanwhile no stake leaves.
func TestSilenceInDispute(t *testing.T) {
	w := stakedWorld(t, 1, deploy.Params{UnbondingTime: 17 * time.Hour, AnswerWindow: 20 * time.Hour})
	at := fraudtest.Walks(place(w, 0, 1), 1, 1, walkLies()["digest"])
	a := at.Accuse(0)
	d := disputed(w, w.Verifiers[0], a)
	if d.State != chain.DisputeAccused || d.Challenge != common.Hash(a.Challenge) || d.Accuser != w.Verifiers[0].Address {
		t.Fatalf("%+v", d)
	}
	w.Refused("WindowOpen", w.Admin, w.Client.CloseDispute(d.ID))
	w.Pass(18 * time.Hour)
	w.Refused("StakeHeld", w.Providers[0], w.Client.Withdraw(w.Providers[0].Address))
	w.Until(d.Until.Add(time.Second))
	w.Must(w.Admin, w.Client.CloseDispute(d.ID))
	got, err := w.Client.ConvictionOf(t.Context(), common.Hash(a.Challenge))
	if err != nil || got.Ground != 5 || got.Verifier != w.Verifiers[0].Address || got.Slashed.Int64() != staked*3/100 {
		t.Fatalf("%+v, %v", got, err)
	}
	if disputeCredit(w, w.Verifiers[0]).Cmp(d.Bond) != 0 || dispute(w, d.ID).State != chain.DisputeSilent {
		t.Error("the bond did not come back")
	}
	w.Refused("NotInState", w.Admin, w.Client.CloseDispute(d.ID))
	w.Must(w.Providers[0], w.Client.Withdraw(w.Providers[0].Address))
}

// TestHonestProverWins: whatever items an accuser makes up, an honest prover refutes them, no line that it signed convicts, and an
// accuser that stops loses the bond.
func TestHonestProverWins(t *testing.T) {
	r := random(t)
	w := stakedWorld(t, 1, deploy.Params{})
	at := fraudtest.Walks(place(w, 0, 1), 2, 2, nil)
	right := at.Accuse(1)
	w.Refused("NotFalse", w.Verifiers[0], w.Client.AccuseWalk(right, disputeBond(w)))
	taken := new(big.Int)
	for n, lie := range map[string]func(a *fraud.Accusation){
		"first line": func(a *fraud.Accusation) { a.Items[0] ^= 1 },
		"a line":     func(a *fraud.Accusation) { a.Items[r.IntN(len(a.Items))] ^= 0x80 },
		"last line":  func(a *fraud.Accusation) { a.Items[len(a.Items)-1] ^= 1 },
		"all":        func(a *fraud.Accusation) { clear(a.Items) },
		"lines of C2 made of a wrong one": func(a *fraud.Accusation) {
			k := r.IntN(memory.WalkLines)
			parents, numbers := at.Cache.Parents(at.Cache.Trace(at.Claimed(a).Walk, a.Job.Size).Numbers[k])
			lineLies(at.Cache)["C0"](numbers[9], &parents[9])
			line, _ := memory.FromParents(numbers[0], parents)
			copy(a.Items[memory.LineSize*k:], line.Append(nil))
		},
	} {
		a := fraudtest.Copy(right)
		lie(a)
		d := disputed(w, w.Verifiers[0], a)
		good := refutedBy(w, at, d.ID)
		w.Must(w.Admin, w.Client.RefuteWalk(d.ID, a.Job, good))
		if _, err := contested(w, at, d.ID); err == nil {
			t.Errorf("%s: an honest refutation is contested", n)
		}
		parents, err := memory.ParseLines(good.Parents, memory.ShownParents)
		if err != nil {
			t.Fatal(err)
		}
		_, numbers := memory.FromParents(good.Number, parents)
		for range 3 {
			shown := fraud.ShowLine(numbers, parents, r.IntN(memory.ShownParents))
			w.Refused("NotFalse", w.Verifiers[0], w.Client.ConvictWalk(d.ID, a.Job, &shown))
		}
		w.Refused("WindowOpen", w.Admin, w.Client.CloseDispute(d.ID))
		w.Until(dispute(w, d.ID).Until.Add(time.Second))
		w.Must(w.Admin, w.Client.CloseDispute(d.ID))
		if taken.Add(taken, d.Bond); disputeCredit(w, w.Providers[0]).Cmp(taken) != 0 || dispute(w, d.ID).State != chain.DisputeDropped {
			t.Errorf("%s: credited %v of %v", n, disputeCredit(w, w.Providers[0]), taken)
		}
	}
	if n, err := w.Client.Convictions(t.Context()); err != nil || n != 0 || stakeOf(w, w.Providers[0]) != staked {
		t.Errorf("%d convictions, %v, stake %d", n, err, stakeOf(w, w.Providers[0]))
	}
}

// TestOutOfRangeReverts: whatever is out of range, of another length or not what was signed is refused, changes nothing, and convicts nobody.
func TestOutOfRangeReverts(t *testing.T) {
	w := stakedWorld(t, 1, deploy.Params{})
	v, bend := w.Verifiers[0], walkLies()["line"]
	at := fraudtest.Walks(place(w, 0, 1), 3, 4, bend)
	right := at.Accuse(2)
	for _, c := range []struct {
		err    string
		change func(a *fraud.Accusation)
	}{
		{"ItemsSize", func(a *fraud.Accusation) { a.Items = a.Items[:len(a.Items)-1] }},
		{"ItemsSize", func(a *fraud.Accusation) { a.Items = append(a.Items, 0) }},
		{"LeafOutOfRange", func(a *fraud.Accusation) { a.Index = a.Job.Openings }},
		{"BadSignature", func(a *fraud.Accusation) { a.Index ^= 1 }},
		{"BadSignature", func(a *fraud.Accusation) { a.Opening[7] ^= 1 }},
		{"BadSignature", func(a *fraud.Accusation) { a.Answer.Signature[9] ^= 1 }},
		{"PathLength", func(a *fraud.Accusation) { a.Path = a.Path[1:] }},
		{"RootNotCommitted", func(a *fraud.Accusation) { a.Root[0] ^= 1 }},
		{"PathLength", func(a *fraud.Accusation) { a.RootPath = append(a.RootPath, challenge.Hash{}) }},
		{"ColumnOutOfRange", func(a *fraud.Accusation) { a.Column = 1 }},
	} {
		a := fraudtest.Copy(right)
		c.change(a)
		w.Refused(c.err, v, w.Client.AccuseWalk(a, disputeBond(w)))
	}
	w.Refused("BondTooSmall", v, w.Client.AccuseWalk(right, big.NewInt(1)))
	product := extract(t, fraudtest.False(place(w, 0, 2), fraud.Value, 1, 1))
	w.Refused("NotMemory", v, w.Client.AccuseWalk(&fraud.Accusation{Evidence: *product, Items: right.Items}, disputeBond(w)))

	d := disputed(w, v, right)
	w.Refused("AlreadyDisputing", v, w.Client.AccuseWalk(right, disputeBond(w)))
	bent := lineLies(at.Cache)["C2"]
	for _, c := range []struct {
		err    string
		change func(r *fraud.Refutation)
	}{
		{"LeafOutOfRange", func(r *fraud.Refutation) { r.Index += memory.WalkLines }},
		{"NotClaimed", func(r *fraud.Refutation) { r.Index ^= 1 }},
		{"NotClaimed", func(r *fraud.Refutation) { r.Number += memory.CacheLines }}, // the same lines are read first
		{"NotClaimed", func(r *fraud.Refutation) { r.Line[0] ^= 1 }},
		{"LinesSize", func(r *fraud.Refutation) { r.Line = append(r.Line, 0) }},
		{"PathLength", func(r *fraud.Refutation) { r.Path = append(r.Path, challenge.Hash{}) }},
		{"LinesSize", func(r *fraud.Refutation) { r.Parents = r.Parents[memory.LineSize:] }},
		{"BadSignature", func(r *fraud.Refutation) { r.Parents[5] ^= 1 }},
		{"BadSignature", func(r *fraud.Refutation) { r.Signature[40] ^= 1 }},
	} {
		r := at.Lie(right, 13, 40, bent)
		c.change(r)
		w.Refused(c.err, w.Admin, w.Client.RefuteWalk(d.ID, right.Job, r))
	}
	lie, job := at.Lie(right, 13, 40, bent), right.Job
	job.Counter++
	w.Refused("NotItsJob", w.Admin, w.Client.RefuteWalk(d.ID, job, lie))
	w.Refused("NotInState", w.Admin, w.Client.RefuteWalk(d.ID+1, right.Job, lie))
	honest := at.Lie(right, 13, 40, func(uint64, *memory.Line) {})
	w.Refused("NotFalse", w.Admin, w.Client.RefuteWalk(d.ID, right.Job, honest)) // what was claimed is right
	shown := fraud.ShownLine{Line: make([]byte, memory.LineSize)}
	w.Refused("NotInState", w.Admin, w.Client.ConvictWalk(d.ID, right.Job, &shown))
	w.Must(w.Admin, w.Client.RefuteWalk(d.ID, right.Job, lie))
	w.Refused("NotInState", w.Admin, w.Client.RefuteWalk(d.ID, right.Job, lie))
	for _, c := range []struct {
		err    string
		change func(s *fraud.ShownLine)
	}{
		{"LeafOutOfRange", func(s *fraud.ShownLine) { s.Index += memory.ShownParents }},
		{"NotClaimed", func(s *fraud.ShownLine) { s.Index++ }},
		{"NotClaimed", func(s *fraud.ShownLine) { s.Number += memory.CacheLines }},
		{"NotClaimed", func(s *fraud.ShownLine) { s.Line[1] ^= 1 }},
		{"LinesSize", func(s *fraud.ShownLine) { s.Line = s.Line[:32] }},
		{"PathLength", func(s *fraud.ShownLine) { s.Path = s.Path[1:] }},
	} {
		s, err := contested(w, at, d.ID)
		if err != nil {
			t.Fatal(err)
		}
		s.Path = slices.Clone(s.Path)
		c.change(s)
		w.Refused(c.err, w.Admin, w.Client.ConvictWalk(d.ID, right.Job, s))
	}
	if n, err := w.Client.Convictions(t.Context()); err != nil || n != 0 {
		t.Errorf("%d convictions, %v", n, err)
	}
}

// TestPauseInDispute: a pause convicts nobody and closes nothing, and whoever's turn it is has a whole window after it.
func TestPauseInDispute(t *testing.T) {
	w := stakedWorld(t, 1, deploy.Params{AnswerWindow: time.Hour})
	at := fraudtest.Walks(place(w, 0, 1), 1, 1, walkLies()["digest"])
	a := at.Accuse(0)
	d := disputed(w, w.Verifiers[0], a)
	w.Must(w.Admin, w.Client.PausePunishments())
	until, err := w.Client.PausedUntil(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	lie := at.Lie(a, 3, 3, lineLies(at.Cache)["C2"])
	w.Until(d.Until.Add(time.Second))
	w.Refused("WindowOpen", w.Admin, w.Client.CloseDispute(d.ID))
	w.Must(w.Admin, w.Client.RefuteWalk(d.ID, a.Job, lie)) // an answer is always possible
	shown, err := contested(w, at, d.ID)
	if err != nil {
		t.Fatal(err)
	}
	w.Refused("PunishmentsPaused", w.Admin, w.Client.ConvictWalk(d.ID, a.Job, shown))
	other := fraudtest.Walks(place(w, 0, 2), 1, 1, walkLies()["digest"]).Accuse(0)
	w.Refused("PunishmentsPaused", w.Admin, w.Client.AccuseWalk(other, disputeBond(w)))
	w.Until(until.Add(59 * time.Minute))
	w.Refused("WindowOpen", w.Providers[0], w.Client.CloseDispute(d.ID))
	w.Must(w.Admin, w.Client.ConvictWalk(d.ID, a.Job, shown))
}

// TestPlacesInDisputes: those who hold a copy of a transcript cannot take the place of the verifier that made it.
func TestPlacesInDisputes(t *testing.T) {
	const most = 8
	w := stakedWorld(t, 2+most, deploy.Params{EvidenceEras: 1, AnswerWindow: time.Hour})
	at := fraudtest.Walks(place(w, 0, 1), 1, 1, walkLies()["digest"])
	a := at.Accuse(0)
	others := w.Providers[1:]
	for _, o := range others[:most] {
		disputed(w, o, a)
	}
	w.Refused("TooManyDisputes", others[most], w.Client.AccuseWalk(a, disputeBond(w)))
	own := disputed(w, w.Verifiers[0], a)
	open, err := w.Client.OpenDisputes(t.Context(), w.Providers[0].Address)
	if err != nil || len(open) != most+1 || open[most].ID != own.ID {
		t.Errorf("open: %+v, %v", open, err)
	}
	w.Until(own.Until.Add(time.Second))
	for _, d := range open { // one conviction, however many disputes, and every bond comes back
		w.Must(w.Admin, w.Client.CloseDispute(d.ID))
	}
	if left := stakeOf(w, w.Providers[0]); left != staked*97/100 {
		t.Errorf("stake %d", left)
	}
	if open, err = w.Client.OpenDisputes(t.Context(), w.Providers[0].Address); err != nil || len(open) != 0 {
		t.Errorf("open: %+v, %v", open, err)
	}
	old := fraudtest.Walks(place(w, 0, 2), 1, 1, walkLies()["digest"]).Accuse(0)
	w.ToEra(old.Job.Era + 2)
	w.Refused("EvidenceTooOld", w.Verifiers[0], w.Client.AccuseWalk(old, disputeBond(w)))
}
