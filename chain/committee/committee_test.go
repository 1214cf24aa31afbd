package committee

import (
	"encoding/json"
	"math"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"
)

// vectors reads the file that the contracts' tests run as well.
func vectors(t *testing.T) (f struct {
	Draws []struct {
		Beacon      common.Hash
		Cohort      uint32
		Seat        uint8
		Total, Draw string
		Weights     []string
		Holder      int
	}
	Words []struct {
		Era              uint64
		Size             int
		Uptimes, Samples []uint16
		Words            []common.Hash
	}
	Commits []struct {
		ChainID             uint64
		Settlement          common.Address
		Era                 uint64
		Verifier            common.Address
		Secret, Transcripts common.Hash
		Cohort              uint32
		Seat                uint8
		Words               []common.Hash
		Batch, Both         common.Hash
		Froms               []uint64
		Hash, SecretHash    common.Hash
	}
	Decisions []struct {
		Uptimes, Samples          []uint16
		Above, SlashBelow         uint16
		Outcome                   uint8
		Opinions, Agreeing, Below int
		Median, Pooled            uint16
		Agrees                    uint64
		Judged                    bool
	}
},
) {
	t.Helper()
	text, err := os.ReadFile("../contracts/test/vectors/committee.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &f); err != nil {
		t.Fatal(err)
	}
	if len(f.Draws) == 0 || len(f.Words) == 0 || len(f.Commits) == 0 || len(f.Decisions) == 0 {
		t.Fatal("there are no vectors")
	}
	return f
}

func number(t *testing.T, s string) *big.Int {
	t.Helper()
	v, ok := new(big.Int).SetString(s, 0)
	if !ok {
		t.Fatalf("%q is no number", s)
	}
	return v
}

func TestVectors(t *testing.T) {
	f := vectors(t)
	for i, d := range f.Draws {
		var set Set
		total := new(big.Int)
		for _, w := range d.Weights {
			total = new(big.Int).Add(total, number(t, w))
			set = append(set, Member{Cumulative: total})
		}
		if total.Cmp(number(t, d.Total)) != 0 || Draw(d.Beacon, d.Cohort, d.Seat, total).Cmp(number(t, d.Draw)) != 0 {
			t.Errorf("draw %d differs", i)
		}
		if h, ok := set.Holder(d.Beacon, d.Cohort, d.Seat); !ok || h != d.Holder {
			t.Errorf("draw %d: holder %d %v, want %d", i, h, ok, d.Holder)
		}
	}
	for i, w := range f.Words {
		var list []Verdict
		for k := range w.Uptimes {
			list = append(list, Verdict{w.Uptimes[k], w.Samples[k]})
		}
		words, err := Pack(w.Era, w.Size, list)
		if err != nil || len(words) != len(w.Words) {
			t.Fatalf("words %d: %d, %v", i, len(words), err)
		}
		for k := range words {
			if common.BigToHash(words[k]) != w.Words[k] {
				t.Errorf("words %d: word %d differs", i, k)
			}
		}
	}
	for i, c := range f.Commits {
		var words []*big.Int
		for _, w := range c.Words {
			words = append(words, w.Big())
		}
		one, two := SeatWords{c.Cohort, c.Seat, words}, SeatWords{c.Cohort, c.Seat + 1, words}
		if BatchHash([]SeatWords{one}) != c.Batch || BatchHash([]SeatWords{one, two}) != c.Both {
			t.Errorf("commit %d: batches differ", i)
		}
		got := Commitment{
			c.ChainID, c.Settlement, c.Era, c.Verifier, c.Secret, c.Transcripts, []Batch{{c.Froms[0], c.Batch}, {c.Froms[1], c.Both}},
		}.Hash()
		if got != c.Hash || SecretHash(c.ChainID, c.Settlement, c.Verifier, c.Era, c.Secret) != c.SecretHash {
			t.Errorf("commit %d differs", i)
		}
	}
	for i, d := range f.Decisions {
		var list []Verdict
		for k := range d.Uptimes {
			list = append(list, Verdict{d.Uptimes[k], d.Samples[k]})
		}
		got := Decide(list, Line{d.Above, d.SlashBelow})
		var agrees uint64
		for k, a := range got.Agrees {
			if a {
				agrees |= 1 << k
			}
		}
		if uint8(got.Outcome) != d.Outcome || got.Opinions != d.Opinions || got.Agreeing != d.Agreeing || got.Below != d.Below ||
			got.Median != d.Median || got.Pooled != d.Pooled || agrees != d.Agrees || got.Judged != d.Judged {
			t.Errorf("decision %d: %+v, want %+v", i, got, d)
		}
	}
}

// TestHashesAreABI holds the encodings made by hand against the ABI library's.
func TestHashesAreABI(t *testing.T) {
	tuple, err := abi.NewType("tuple[]", "", []abi.ArgumentMarshaling{
		{Name: "Cohort", Type: "uint32"}, {Name: "Seat", Type: "uint8"}, {Name: "Words", Type: "uint256[]"},
	})
	if err != nil {
		t.Fatal(err)
	}
	pairs, err := abi.NewType("tuple[]", "", []abi.ArgumentMarshaling{{Name: "From", Type: "uint64"}, {Name: "Hash", Type: "bytes32"}})
	if err != nil {
		t.Fatal(err)
	}
	typ := func(name string) abi.Type {
		t.Helper()
		v, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	rapid.Check(t, func(t *rapid.T) {
		batch := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) SeatWords {
			s := SeatWords{Cohort: rapid.Uint32().Draw(t, "cohort"), Seat: rapid.Uint8().Draw(t, "seat"), Words: []*big.Int{}}
			for _, w := range rapid.SliceOfN(rapid.SliceOfN(rapid.Byte(), 32, 32), 0, 7).Draw(t, "words") {
				s.Words = append(s.Words, new(big.Int).SetBytes(w))
			}
			return s
		}), 0, 5).Draw(t, "batch")
		enc, err := abi.Arguments{{Type: tuple}}.Pack(batch)
		if err != nil {
			t.Fatal(err)
		}
		if got := BatchHash(batch); got != crypto.Keccak256Hash(enc) {
			t.Fatalf("batch hash %v", got)
		}
		h := func(name string) common.Hash {
			return common.BytesToHash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, name))
		}
		c := Commitment{
			ChainID: rapid.Uint64().Draw(t, "chain"), Settlement: common.BytesToAddress(h("settlement").Bytes()), Era: rapid.Uint64().Draw(t, "era"),
			Verifier: common.BytesToAddress(h("verifier").Bytes()), Secret: h("secret"), Transcripts: h("root"), Batches: []Batch{{1, h("a")}, {rapid.Uint64().Draw(t, "from"), h("b")}},
		}
		batches, err := abi.Arguments{{Type: pairs}}.Pack(c.Batches)
		if err != nil {
			t.Fatal(err)
		}
		enc, err = abi.Arguments{
			{Type: typ("bytes32")}, {Type: typ("uint256")}, {Type: typ("address")}, {Type: typ("uint64")}, {Type: typ("address")},
			{Type: typ("bytes32")}, {Type: typ("bytes32")}, {Type: typ("bytes32")},
		}.Pack(crypto.Keccak256Hash([]byte("slark/v1/verdicts")), new(big.Int).SetUint64(c.ChainID), c.Settlement, c.Era, c.Verifier, c.Secret, c.Transcripts,
			crypto.Keccak256Hash(batches))
		if err != nil {
			t.Fatal(err)
		}
		if got := c.Hash(); got != crypto.Keccak256Hash(enc) {
			t.Fatalf("commitment %v", got)
		}
		cohort, seat, beacon := rapid.Uint32().Draw(t, "cohort"), rapid.Uint8().Draw(t, "seat"), h("beacon")
		enc, err = abi.Arguments{{Type: typ("bytes32")}, {Type: typ("bytes32")}, {Type: typ("uint32")}, {Type: typ("uint8")}}.Pack(
			crypto.Keccak256Hash([]byte("slark/v1/seat")), beacon, cohort, seat)
		if err != nil {
			t.Fatal(err)
		}
		total := new(big.Int).SetUint64(rapid.Uint64Min(1).Draw(t, "total"))
		want := new(big.Int).SetBytes(crypto.Keccak256(enc))
		if got := Draw(beacon, cohort, seat, total); got.Cmp(want.Mod(want, total)) != 0 {
			t.Fatalf("draw %v", got)
		}
	})
}

func TestPack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		era, size := rapid.Uint64().Draw(t, "era"), rapid.IntRange(1, MaxCohort).Draw(t, "size")
		list := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Verdict {
			return Verdict{rapid.Uint16Range(0, MaxUptime).Draw(t, "uptime"), rapid.Uint16Range(0, MaxSamples).Draw(t, "samples")}
		}), 0, size).Draw(t, "verdicts")
		words, err := Pack(era, size, list)
		if err != nil {
			t.Fatal(err)
		}
		var got []Verdict
		for _, w := range words {
			ten, ok := Unpack(era, w)
			if !ok {
				t.Fatal("a word of the Era is not taken")
			}
			if _, ok := Unpack(era+1, w); ok {
				t.Fatal("a word of another Era is taken")
			}
			got = append(got, ten[:]...)
		}
		for i, v := range got {
			if i < len(list) && v != list[i] || i >= len(list) && v != NoOpinion {
				t.Fatalf("verdict %d is %v", i, v)
			}
		}
	})
	for name, c := range map[string]struct {
		size int
		list []Verdict
	}{
		"uptime": {10, []Verdict{{MaxUptime + 1, 1}}}, "samples": {10, []Verdict{{1, MaxSamples + 1}}}, "too many": {1, make([]Verdict, 2)},
		"no size": {0, nil}, "cohort": {MaxCohort + 1, nil},
	} {
		if _, err := Pack(1, c.size, c.list); err == nil {
			t.Errorf("%s: packed", name)
		}
	}
	for _, w := range []*big.Int{big.NewInt(-1), new(big.Int).Lsh(big.NewInt(1), 256)} {
		if _, ok := Unpack(0, w); ok {
			t.Errorf("%v is taken for a word", w)
		}
	}
}

// TestSeatsFollowWeight draws many seats: a member has as many as its weight says, within five standard errors.
func TestSeatsFollowWeight(t *testing.T) {
	set := Set{{Cumulative: big.NewInt(10)}, {Cumulative: big.NewInt(10)}, {Cumulative: big.NewInt(40)}, {Cumulative: big.NewInt(100)}}
	weights := []float64{0.1, 0, 0.3, 0.6}
	const cohorts, seats = 4000, 5
	count := make([]int, len(set))
	for c := range uint32(cohorts) {
		for _, h := range set.Holders([32]byte{7}, c, seats) {
			count[h]++
		}
	}
	for i, w := range weights {
		n := float64(cohorts * seats)
		if d := math.Abs(float64(count[i]) - n*w); d > 5*math.Sqrt(n*w*(1-w)) {
			t.Errorf("member %d has %d of %v seats, want about %v", i, count[i], n, n*w)
		}
	}
	if h := (Set{{Cumulative: new(big.Int)}}).Holders([32]byte{7}, 0, 5); len(h) > 0 {
		t.Errorf("nobody has any weight, and seats are held by %v", h)
	}
	set[3].Address, set[0].Address = common.Address{3}, common.Address{1}
	held := set.SeatsOf([32]byte{7}, common.Address{3}, cohorts, seats)
	if len(held) != count[3] {
		t.Errorf("%d seats are held, %d were drawn", len(held), count[3])
	}
	if held := set.SeatsOf([32]byte{7}, common.Address{9}, cohorts, seats); held != nil {
		t.Errorf("a stranger holds %v", held)
	}
}

// TestNear compares with the formula in floating point, wide of its edge.
func TestNear(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := Verdict{rapid.Uint16Range(0, MaxUptime).Draw(t, "uptime"), rapid.Uint16Range(1, MaxSamples).Draw(t, "samples")}
		m := rapid.Uint16Range(0, MaxUptime).Draw(t, "median")
		p, n := float64(m)/MaxUptime, float64(v.Samples)
		far := math.Abs(float64(v.Uptime)-float64(m)) / MaxUptime
		limit := 4*math.Sqrt(p*(1-p)/n) + 1/n + 1e-4
		if math.Abs(far-limit) < 1e-9 {
			return
		}
		if got := Near(v, m); got != (far < limit) {
			t.Fatalf("%+v of median %d: %v, the limit is %v", v, m, got, limit)
		}
	})
	for samples := uint16(1); samples <= MaxSamples; samples++ {
		// One sample missed, of a provider that missed none elsewhere, rounded up as uptimes are.
		u := uint16((uint32(samples-1)*MaxUptime + uint32(samples) - 1) / uint32(samples))
		if !Near(Verdict{u, samples}, MaxUptime) {
			t.Errorf("one sample of %d missed is not near", samples)
		}
	}
}

// decideSlowly is Decide by exact fractions and in the words of the page.
func decideSlowly(list []Verdict, l Line) Outcome {
	var us []Verdict
	for _, v := range list {
		// The lower middle of the samples: the least of which at least half of the opinions have no more.
		opinions, most := 0, uint16(MaxSamples)
		for _, o := range list {
			if o.Samples > 0 {
				opinions++
			}
		}
		for n := uint16(MaxSamples); n > 0; n-- {
			notMore := 0
			for _, o := range list {
				if o.Samples > 0 && o.Samples <= n {
					notMore++
				}
			}
			if 2*notMore >= opinions {
				most = n
			}
		}
		if v.Samples = min(v.Samples, 2*most); v.Samples > 0 {
			us = append(us, v)
		}
	}
	if len(us)*2 <= len(list) {
		return Undecided
	}
	// The middle: as many are not above as not below.
	var middles []uint16
	for u := 0; u <= MaxUptime; u++ {
		under, over := 0, 0
		for _, v := range us {
			if int(v.Uptime) < u {
				under++
			}
			if int(v.Uptime) > u {
				over++
			}
		}
		if under <= len(us)/2 && over <= len(us)/2 && under+over < len(us) {
			middles = append(middles, uint16(u))
		}
	}
	low, high := middles[0], middles[len(middles)-1]
	share := func(m uint16) (*big.Rat, int) {
		sum, n, seats := new(big.Rat), int64(0), 0
		for _, v := range us {
			if Near(v, m) {
				sum.Add(sum, new(big.Rat).SetInt64(int64(v.Uptime)*int64(v.Samples)))
				n += int64(v.Samples)
				seats++
			}
		}
		return sum.Quo(sum, new(big.Rat).SetInt64(n)), seats
	}
	need := int(math.Ceil(0.8*float64(len(list)) - 1e-9))
	if high < l.SlashBelow {
		below := 0
		for _, v := range us {
			if v.Uptime < l.SlashBelow {
				below++
			}
		}
		if below >= need {
			return Slashed
		}
		return Undecided
	}
	above := new(big.Rat).SetInt64(int64(l.Above))
	if p, n := share(high); p.Cmp(above) <= 0 {
		if n >= need {
			return Missed
		}
		return Undecided
	}
	if p, n := share(low); p.Cmp(above) > 0 && n*2 > len(list) {
		return Met
	}
	return Undecided
}

func TestDecide(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		at := rapid.IntRange(0, MaxUptime).Draw(t, "about")
		list := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Verdict {
			u := at + rapid.IntRange(-900, 900).Draw(t, "off")
			return Verdict{uint16(min(max(u, 0), MaxUptime)), rapid.SampledFrom([]uint16{0, 1, 6, 24, 96, 1000}).Draw(t, "samples")}
		}), 1, MaxSeats).Draw(t, "verdicts")
		l := rapid.SampledFrom([]Line{{9900, 8500}, {9500, 7000}, {8500, 6000}, {7500, 0}}).Draw(t, "line")
		got := Decide(list, l)
		if want := decideSlowly(list, l); got.Outcome != want {
			t.Fatalf("%v, want %v", got, want)
		}
		if got.Outcome == Slashed && got.Below < Need(len(list)) || got.Outcome == Missed && got.Agreeing < Need(len(list)) {
			t.Fatalf("punished by too few: %+v", got)
		}
	})
}

// TestNoMinorityPunishes: one seat of five says anything it likes and nobody is slashed, three and nobody is either.
func TestNoMinorityPunishes(t *testing.T) {
	l, good, bad := Line{8500, 6000}, Verdict{10000, 96}, Verdict{0, 96}
	for liars, want := range []Outcome{Met, Met, Met, Undecided, Slashed, Slashed} {
		var list []Verdict
		for i := range 5 {
			list = append(list, good)
			if i < liars {
				list[i] = bad
			}
		}
		if got := Decide(list, l); got.Outcome != want {
			t.Errorf("%d liars of 5: %s, want %s", liars, got.Outcome, want)
		}
	}
}

func TestCohorts(t *testing.T) {
	for _, c := range []struct {
		numbers uint32
		size    int
		cohorts uint32
		last    int
	}{{0, 60, 0, 0}, {1, 60, 1, 1}, {60, 60, 1, 60}, {61, 60, 2, 1}, {11, 4, 3, 3}, {math.MaxUint32, 1, math.MaxUint32, 1}} {
		if got := Cohorts(c.numbers, c.size); got != c.cohorts {
			t.Errorf("%d numbers by %d: %d cohorts, want %d", c.numbers, c.size, got, c.cohorts)
		}
		if c.cohorts > 0 && Members(c.cohorts-1, c.numbers, c.size) != c.last {
			t.Errorf("%d numbers by %d: the last has %d", c.numbers, c.size, Members(c.cohorts-1, c.numbers, c.size))
		}
		if Members(c.cohorts, c.numbers, c.size) != 0 {
			t.Errorf("%d numbers by %d: somebody is beyond the last cohort", c.numbers, c.size)
		}
	}
	for seats, want := range map[int]int{1: 1, 2: 2, 3: 3, 4: 4, 5: 4, 9: 8, 10: 8, 15: 12} {
		if Need(seats) != want {
			t.Errorf("%d seats need %d, want %d", seats, Need(seats), want)
		}
	}
}
