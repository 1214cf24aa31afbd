package challenge_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/slark-network/slark/challenge"
)

func validJob() challenge.Job {
	return challenge.Job{
		Provider: challenge.Address{1}, Signer: challenge.Address{2}, Verifier: challenge.Address{3},
		Device: challenge.DeviceID(challenge.Address{1}, 0), Era: 1, Counter: 1, Kind: challenge.Matmul,
		Size: 256, Rounds: 2, Openings: 2,
	}
}

// TestJobLimits changes one field at a time to a value just outside its limits; the error names it.
func TestJobLimits(t *testing.T) {
	for _, slot := range []uint32{0, challenge.MaxSlots - 1, challenge.NoSlot} {
		j := validJob()
		j.Slot = slot
		if err := j.Validate(); err != nil {
			t.Fatal(err)
		}
	}
	for name, c := range map[string]struct {
		change func(*challenge.Job)
		names  string
	}{
		"no provider":         {func(j *challenge.Job) { j.Provider = challenge.Address{} }, "provider"},
		"no signer":           {func(j *challenge.Job) { j.Signer = challenge.Address{} }, "signer"},
		"no verifier":         {func(j *challenge.Job) { j.Verifier = challenge.Address{} }, "verifier"},
		"verifies itself":     {func(j *challenge.Job) { j.Verifier = j.Provider }, "verifier is the provider"},
		"signs for itself":    {func(j *challenge.Job) { j.Verifier = j.Signer }, "verifier is the provider or its signer"},
		"era 0":               {func(j *challenge.Job) { j.Era = 0 }, "era"},
		"counter 0":           {func(j *challenge.Job) { j.Counter = 0 }, "counter"},
		"slot 4097":           {func(j *challenge.Job) { j.Slot = 4097 }, "slot is 4097, want 0 to 4095, or 4096 for none"},
		"slot above 2^31":     {func(j *challenge.Job) { j.Slot = 1 << 31 }, "slot"},
		"kind 0":              {func(j *challenge.Job) { j.Kind = 0 }, "kind"},
		"kind 3":              {func(j *challenge.Job) { j.Kind = 3 }, "kind is 3, want 1 (matmul) or 2 (memory)"},
		"size 0":              {func(j *challenge.Job) { j.Size = 0 }, "size"},
		"size 128":            {func(j *challenge.Job) { j.Size = 128 }, "size is 128, want a power of two from 256 to 65536"},
		"size 131072":         {func(j *challenge.Job) { j.Size = 131072 }, "size"},
		"size 384":            {func(j *challenge.Job) { j.Size = 384 }, "size"},
		"size 2^40":           {func(j *challenge.Job) { j.Size = 1 << 40 }, "size"},
		"rounds 0":            {func(j *challenge.Job) { j.Rounds = 0 }, "rounds"},
		"rounds 65":           {func(j *challenge.Job) { j.Rounds, j.Openings = 65, 65 }, "rounds is 65, want 1 to 64"},
		"openings below T":    {func(j *challenge.Job) { j.Openings = 1 }, "openings is 1, want at least rounds (2)"},
		"openings above 256":  {func(j *challenge.Job) { j.Openings = 257 }, "openings"},
		"openings above 2^31": {func(j *challenge.Job) { j.Openings = 1 << 31 }, "openings"},
	} {
		j := validJob()
		c.change(&j)
		err := j.Validate()
		if !errors.Is(err, challenge.ErrInvalid) || !strings.Contains(err.Error(), c.names) {
			t.Errorf("%s: got %v, want an invalid job that names %q", name, err, c.names)
		}
	}
}

func TestJobRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := rapid.SliceOfN(rapid.Byte(), challenge.JobSize, challenge.JobSize).Draw(t, "job")
		j, err := challenge.ParseJob(b)
		if err != nil {
			t.Fatal(err)
		}
		if got := j.Append(nil); !bytes.Equal(got, b) {
			t.Fatalf("%x encodes again to %x", b, got)
		}
	})
	for _, n := range []int{0, challenge.JobSize - 1, challenge.JobSize + 1} {
		if _, err := challenge.ParseJob(make([]byte, n)); !errors.Is(err, challenge.ErrInvalid) {
			t.Errorf("job of %d bytes: %v", n, err)
		}
	}
}

// TestWorkFits: the largest job does not overflow.
func TestWorkFits(t *testing.T) {
	j := validJob()
	j.Size, j.Rounds = challenge.MaxSize, challenge.MaxRounds
	if got, want := j.Work(), uint64(1)<<55; got != want {
		t.Errorf("work is %d, want 2^55 = %d", got, want)
	}
}

// TestPositionsAreStratified: every round is opened, all positions are of the job, and both halves of each
// coordinate come up about equally often.
func TestPositionsAreStratified(t *testing.T) {
	j := validJob()
	j.Size, j.Rounds, j.Openings = 4096, 16, 64
	low, total := [3]int{}, 0
	for trial := range 200 {
		key := challenge.Hash{byte(trial), byte(trial >> 8), 1}
		ps := challenge.DrawPositions(j, key, challenge.Hash{9})
		if len(ps) != 64 {
			t.Fatalf("%d positions, want 64", len(ps))
		}
		for i, p := range ps {
			if err := p.Validate(j); err != nil {
				t.Fatal(err)
			}
			if i < 16 && p.Round != uint32(i)+1 {
				t.Fatalf("position %d is of round %d, want %d", i, p.Round, i+1)
			}
			if i >= 16 {
				total++
				for c, isLow := range []bool{p.Round <= 8, p.Row < 2048, p.Block < 16} {
					if isLow {
						low[c]++
					}
				}
			}
		}
	}
	for c, n := range low { // 9600 draws: standard error 49
		if n < total/2-250 || n > total/2+250 {
			t.Errorf("coordinate %d: %d of %d in the lower half", c, n, total)
		}
	}
}

func TestPositionsDependOnKeyAndCommit(t *testing.T) {
	j := validJob()
	j.Openings = 64
	a := challenge.PositionsHash(challenge.DrawPositions(j, challenge.Hash{1}, challenge.Hash{2}))
	b := challenge.PositionsHash(challenge.DrawPositions(j, challenge.Hash{1}, challenge.Hash{3}))
	c := challenge.PositionsHash(challenge.DrawPositions(j, challenge.Hash{2}, challenge.Hash{2}))
	if a == b || a == c || b == c {
		t.Error("positions are equal for another key or another commit")
	}
}

// TestSecretsDiffer: a change of any argument changes the seed and the positions key.
func TestSecretsDiffer(t *testing.T) {
	net, job := challenge.Network{ChainID: 1, Settlement: challenge.Address{2}}, validJob()
	base := challenge.DeriveSecrets(net, challenge.Hash{1}, challenge.Hash{2}, job)
	other := func(change func(*challenge.Job)) challenge.Secrets {
		j := job
		change(&j)
		return challenge.DeriveSecrets(net, challenge.Hash{1}, challenge.Hash{2}, j)
	}
	seen := map[challenge.Hash]bool{base.Seed: true, base.PositionsKey: true}
	for i, s := range []challenge.Secrets{
		challenge.DeriveSecrets(challenge.Network{ChainID: 9, Settlement: net.Settlement}, challenge.Hash{1}, challenge.Hash{2}, job),
		challenge.DeriveSecrets(challenge.Network{ChainID: 1}, challenge.Hash{1}, challenge.Hash{2}, job),
		challenge.DeriveSecrets(net, challenge.Hash{9}, challenge.Hash{2}, job),
		challenge.DeriveSecrets(net, challenge.Hash{1}, challenge.Hash{9}, job),
		other(func(j *challenge.Job) { j.Verifier[0]++ }),
		other(func(j *challenge.Job) { j.Provider[0]++ }),
		other(func(j *challenge.Job) { j.Device[0]++ }),
		other(func(j *challenge.Job) { j.Era++ }),
		other(func(j *challenge.Job) { j.Counter++ }),
	} {
		if seen[s.Seed] || seen[s.PositionsKey] {
			t.Errorf("case %d repeats a secret", i)
		}
		seen[s.Seed], seen[s.PositionsKey] = true, true
	}
}

// TestOutcomes: the set is closed, names are unique and read back, and only what section 14 says counts.
func TestOutcomes(t *testing.T) {
	failed := "wrong,withheld,fault,malformed,timeout,unreachable"
	var got []string
	for _, o := range challenge.Outcomes() {
		text, _ := o.MarshalText()
		var back challenge.Outcome
		if err := back.UnmarshalText(text); err != nil || back != o {
			t.Errorf("%s reads back as %s, %v", o, back, err)
		}
		if o.Weight() == challenge.Failed {
			got = append(got, o.String())
		}
		if (o.Weight() == challenge.Passed) != (o == challenge.Pass) {
			t.Errorf("%s has weight %d", o, o.Weight())
		}
		if (o.Weight() == challenge.Doubted) != (o == challenge.Slow || o == challenge.TooFast) {
			t.Errorf("%s has weight %d", o, o.Weight())
		}
	}
	if strings.Join(got, ",") != failed {
		t.Errorf("failed outcomes are %v, want %s", got, failed)
	}
	if len(challenge.Outcomes()) != 13 || challenge.Outcome(0).Valid() || challenge.Outcome(14).Valid() {
		t.Error("the set is not 1..13")
	}
}

func TestTextForms(t *testing.T) {
	var h challenge.Hash
	var a challenge.Address
	for _, s := range []string{"", "0x", "12", "0x12", strings.Repeat("z", 66), "0x" + strings.Repeat("0", 63), "0x" + strings.Repeat("g", 64)} {
		if h.UnmarshalText([]byte(s)) == nil {
			t.Errorf("hash %q was read", s)
		}
		if a.UnmarshalText([]byte(s)) == nil {
			t.Errorf("address %q was read", s)
		}
	}
	b, err := json.Marshal(map[string]any{"a": challenge.Address{0xAB}, "d": challenge.GPU})
	if err != nil || string(b) != `{"a":"0xab00000000000000000000000000000000000000","d":"gpu"}` {
		t.Errorf("%s, %v", b, err)
	}
}

// TestMemoryJob: limits and derived numbers of a memory job (sections 3, 7, 9, 12 and 18).
func TestMemoryJob(t *testing.T) {
	for items, walks := range map[uint64]uint64{1024: 64, 2047 + 1: 128, 3 * 1024: 128, 22 << 20: 1 << 20, 1 << 28: 1 << 24} {
		j := challenge.Job{Kind: challenge.Memory, Size: items, Rounds: 2, Openings: 9}
		if err := challenge.ValidateWork(j.Kind, j.Size, j.Rounds, j.Openings); err != nil {
			t.Errorf("%d items: %v", items, err)
		}
		if got := challenge.Walks(items); got != walks || 16*got > items || 32*got <= items {
			t.Errorf("%d items: %d walks, want %d", items, got, walks)
		}
		if want := 2 * walks * 16 * 1024; j.Work() != want {
			t.Errorf("%d items: work %d, want %d", items, j.Work(), want)
		}
		if want := 524 + 32*j.Height(); j.OpeningSize() != want || 1<<j.Height() != walks/32 {
			t.Errorf("%d items: openings of %d bytes, height %d", items, j.OpeningSize(), j.Height())
		}
		for i, p := range challenge.DrawPositions(j, challenge.Hash{1}, challenge.Hash{2}) {
			if err := p.Validate(j); err != nil || p.Block != 0 {
				t.Errorf("%d items: position %d is %+v: %v", items, i, p, err)
			}
		}
		for _, p := range []challenge.Position{{Round: 1, Row: uint32(walks)}, {Round: 1, Block: 1}, {Round: 3}, {}} {
			if err := p.Validate(j); !errors.Is(err, challenge.ErrInvalid) {
				t.Errorf("%d items: position %+v: %v", items, p, err)
			}
		}
	}
	for _, items := range []uint64{0, 1, 512, 1025, 1<<28 + 1024, 1 << 40} {
		if err := challenge.ValidateWork(challenge.Memory, items, 1, 1); !errors.Is(err, challenge.ErrInvalid) {
			t.Errorf("%d items: %v", items, err)
		}
	}
	if err := challenge.ValidateWork(3, 1024, 1, 1); !errors.Is(err, challenge.ErrInvalid) {
		t.Errorf("kind 3: %v", err)
	}
}
