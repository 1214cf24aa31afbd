package chain_test

import (
	"context"
	"flag"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/fraud/fraudtest"
)

var seed = flag.Uint64("fraud.seed", uint64(time.Now().UnixNano()), "seed of the mutations of evidence")

func ethereumCall(to common.Address, data []byte) ethereum.CallMsg {
	return ethereum.CallMsg{To: &to, Data: data}
}

// convicts asks the node whether the call data would convict.
func convicts(ctx context.Context, w *chaintest.World, call chain.Call) bool {
	_, err := w.Sim.Client().CallContract(ctx, ethereumCall(call.To, call.Data), nil)
	return err == nil
}

// TestHonestIsNeverConvicted: evidence made of an honest challenge, for every opening and ground, convicts nobody; nor does
// any of it after fields or bytes of its call data were changed.
func TestHonestIsNeverConvicted(t *testing.T) {
	if testing.Short() {
		t.Skip("the contract alone, thousands of times")
	}
	w := chaintest.NewWorld(t, 2, 1, deploy.Params{})
	r := rand.New(rand.NewPCG(*seed, 1))
	t.Logf("go test ./chain -run %s -fraud.seed=%d", t.Name(), *seed)
	all := fraudtest.HonestEvidence(place(w, 0, 1), 3, 5)
	for _, e := range all {
		if err := w.Client.CheckFraud(t.Context(), e); !chain.IsContractError(err, "NotFalse") {
			t.Fatalf("opening %d, %s: %v, want NotFalse", e.Index, e.Ground, err)
		}
	}
	for range 1500 {
		e := *all[r.IntN(len(all))]
		what := mutate(r, &e, all)
		if convicts(t.Context(), w, w.Client.ProveFraud(&e)) {
			t.Fatalf("convicts after %s", what)
		}
	}
	for range 1500 {
		call := w.Client.ProveFraud(all[r.IntN(len(all))])
		call.Data = slices.Clone(call.Data)
		for range 1 + r.IntN(3) {
			// Offsets, lengths and indices are in words with many zeros: those are changed as often as the rest.
			i := 4 + r.IntN(len(call.Data)-4)
			if r.IntN(2) == 0 {
				i = 4 + 32*r.IntN(60) + 31
			}
			call.Data[i] ^= 1 << r.IntN(8)
		}
		if convicts(t.Context(), w, call) {
			t.Fatalf("convicts with call data %x", call.Data)
		}
	}
}

// mutate changes one thing of the evidence, or takes it from other evidence of the same challenge.
func mutate(r *rand.Rand, e *fraud.Evidence, all []*fraud.Evidence) string {
	other := all[r.IntN(len(all))]
	position := func(field int, by uint32) { // aliasing: the same path, other streams
		e.Opening = slices.Clone(e.Opening)
		p := challenge.ParsePosition(e.Opening)
		*[]*uint32{&p.Round, &p.Row, &p.Block}[field] += by
		copy(e.Opening, p.Append(nil))
	}
	steps := []struct {
		name string
		do   func()
	}{
		{"row + n", func() { position(1, 256) }},
		{"row + 2^31", func() { position(1, 1<<31) }},
		{"block + n/128", func() { position(2, 2) }},
		{"round + T", func() { position(0, 3) }},
		{"another ground", func() { e.Ground = fraud.Ground(r.IntN(7)) }},
		{"another column", func() { e.Column = r.Uint32N(300) }},
		{"index + k", func() { e.Index += e.Job.Openings }},
		{"another index", func() { e.Index = r.Uint32N(8) }},
		{"another opening", func() { e.Opening = other.Opening }},
		{"another opening and path", func() { e.Opening, e.Path, e.Index = other.Opening, other.Path, other.Index }},
		{"another root", func() { e.Root, e.RootPath = other.Root, other.RootPath }},
		{"no root", func() { e.Root, e.RootPath = challenge.Hash{}, nil }},
		{"root of its own", func() { e.Root = challenge.Hash{1} }},
		{"a shorter root path", func() { e.RootPath = e.RootPath[:max(len(e.RootPath)-1, 0)] }},
		{"a longer root path", func() { e.RootPath = append(slices.Clone(e.RootPath), challenge.Hash{1}) }},
		{"a shorter opening path", func() { e.Path = e.Path[:max(len(e.Path)-1, 0)] }},
		{"a longer opening path", func() { e.Path = append(slices.Clone(e.Path), challenge.Hash{1}) }},
		{"an opening cut short", func() { e.Opening = e.Opening[:r.IntN(len(e.Opening))] }},
		{"an opening with a node more", func() { e.Opening = append(slices.Clone(e.Opening), make([]byte, 32)...) }},
		{"an opening with digests more", func() { e.Opening = slices.Insert(slices.Clone(e.Opening), 524, make([]byte, 32)...) }},
		{"a changed byte of the opening", func() { e.Opening = slices.Clone(e.Opening); e.Opening[r.IntN(len(e.Opening))] ^= 1 << r.IntN(8) }},
		{"size doubled", func() { e.Job.Size *= 2 }},
		{"size of memory", func() { e.Job.Kind, e.Job.Size = challenge.Memory, 1024 }},
		{"more rounds", func() { e.Job.Rounds++ }},
		{"more openings", func() { e.Job.Openings++ }},
		{"another matrix", func() { e.Job.MatrixSeed[0]++ }},
		{"another device", func() { e.Job.Device = challenge.DeviceID(e.Job.Provider, 1); e.DeviceIndex = 1 }},
		{"another device index", func() { e.DeviceIndex++ }},
		{"another counter", func() { e.Job.Counter++ }},
		{"another slot", func() { e.Job.Slot++ }},
		{"no slot", func() { e.Job.Slot = challenge.NoSlot }},
		{"another seed", func() { e.Seed[0]++ }},
		{"another link of Ready", func() { e.Start.Previous[0]++ }},
		{"another link of Open", func() { e.Answer.Previous[0]++ }},
		{"another commitment", func() { e.Commit = e.Root }},
		{"a signature of zeros", func() { e.CommitSignature = challenge.Signature{64: 27} }},
		{"the twin of a signature", func() { e.CommitSignature = twin(e.CommitSignature) }},
		{"the twin of another", func() { e.Start.Signature = twin(e.Start.Signature) }},
		{"signatures swapped", func() { e.CommitSignature, e.Answer.Signature = e.Answer.Signature, e.CommitSignature }},
		{"nobody's signature", func() { e.Job.Signer = challenge.Address{}; e.CommitSignature = challenge.Signature{} }},
	}
	what := ""
	for range 1 + r.IntN(2) {
		if len(e.Opening) < 600 { // was cut short by the step before
			break
		}
		s := steps[r.IntN(len(steps))]
		s.do()
		what += s.name + "; "
	}
	return what
}

// twin is the other signature of the same digest and key: s' = N - s, with the other v.
func twin(sig challenge.Signature) challenge.Signature {
	n := common.FromHex("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141")
	borrow := 0
	for i := 31; i >= 0; i-- {
		d := int(n[i]) - int(sig[32+i]) - borrow
		borrow = 0
		if d < 0 {
			d, borrow = d+256, 1
		}
		sig[32+i] = byte(d)
	}
	sig[64] ^= 27 ^ 28
	return sig
}

// TestChangedProofDoesNotConvict: evidence that does convict is refused after any of the changes that it has no room for.
func TestChangedProofDoesNotConvict(t *testing.T) {
	w := chaintest.NewWorld(t, 2, 1, deploy.Params{})
	r := rand.New(rand.NewPCG(*seed, 2))
	t.Logf("go test ./chain -run %s -fraud.seed=%d", t.Name(), *seed)
	for _, g := range fraudtest.Grounds() {
		proof := extract(t, fraudtest.False(place(w, 0, 1), g, 3, 5))
		if !convicts(t.Context(), w, w.Client.ProveFraud(proof)) {
			t.Fatalf("%s does not convict", g)
		}
		for range 200 {
			e := *proof
			what := mutate(r, &e, []*fraud.Evidence{proof})
			if same(&e, proof) || !convicts(t.Context(), w, w.Client.ProveFraud(&e)) {
				continue
			}
			// What the signer signed stays false under another name: the same opening by another ground that it fails.
			if e.Ground != proof.Ground || e.Column != proof.Column {
				e.Ground, e.Column = proof.Ground, proof.Column
				if same(&e, proof) {
					continue
				}
			}
			t.Fatalf("%s convicts after %s", g, what)
		}
	}
}

func same(a, b *fraud.Evidence) bool {
	return a.Ground == b.Ground && a.Job == b.Job && a.DeviceIndex == b.DeviceIndex && a.Start == b.Start && a.Seed == b.Seed &&
		a.Commit == b.Commit && a.CommitSignature == b.CommitSignature && a.Answer == b.Answer && a.Index == b.Index &&
		slices.Equal(a.Opening, b.Opening) && slices.Equal(a.Path, b.Path) && a.Root == b.Root && slices.Equal(a.RootPath, b.RootPath) &&
		a.Column == b.Column
}

// TestJobLimitsAgree: the contract refuses exactly the jobs that are invalid, at and around every limit.
func TestJobLimitsAgree(t *testing.T) {
	w := chaintest.NewWorld(t, 2, 1, deploy.Params{})
	r := rand.New(rand.NewPCG(*seed, 3))
	t.Logf("go test ./chain -run %s -fraud.seed=%d", t.Name(), *seed)
	good := fraudtest.HonestEvidence(place(w, 0, 1), 1, 1)[0]
	around := func(limits ...uint64) uint64 { return limits[r.IntN(len(limits))] + uint64(r.IntN(3)) - 1 }
	seen := map[bool]int{}
	for range 2000 {
		e := *good
		j := &e.Job
		j.Kind = challenge.Kind(r.IntN(4))
		if r.IntN(4) > 0 {
			j.Kind = challenge.Kind(1 + r.IntN(2))
		}
		switch r.IntN(3) {
		case 0:
			j.Size = around(256, 1024, 8192, 65536, 131072, 1<<28)
		case 1:
			j.Size = 1 << r.IntN(30)
		default:
			j.Size = 1024 * r.Uint64N(1<<18+2)
		}
		j.Rounds = uint32(max(around(1, 64, 256), 1) - uint64(r.IntN(2)))
		j.Openings = uint32(around(uint64(j.Rounds)+1, 64, 256))
		for _, a := range []*challenge.Address{&j.Provider, &j.Signer, &j.Verifier} {
			if r.IntN(30) == 0 {
				*a = []challenge.Address{{}, j.Provider, j.Signer}[r.IntN(3)]
			}
		}
		if r.IntN(30) == 0 {
			j.Counter = 0
		}
		if r.IntN(10) == 0 {
			j.Slot = uint32(around(challenge.MaxSlots, challenge.NoSlot, 1<<31))
		}
		err := w.Client.CheckFraud(t.Context(), &e)
		refused := chain.IsContractError(err, "BadJob")
		if valid := j.Validate() == nil; valid == refused {
			t.Fatalf("job %+v: %v, the contract: %v", *j, j.Validate(), err)
		}
		seen[refused]++
	}
	if seen[true] < 100 || seen[false] < 100 {
		t.Errorf("refused and not: %v", seen)
	}
}
