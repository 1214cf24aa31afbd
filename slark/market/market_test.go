package market

import (
	"errors"

	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
)

var (
	noon    = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	testEra = Era{Number: 40, Length: 24 * time.Hour}
)

// chance is a source whose seed is printed when the test fails, and taken from SLARK_SEED.
func chance(t testing.TB) *rand.Rand {
	seed := rand.Uint64()
	if s := os.Getenv("SLARK_SEED"); s != "" {
		var err error
		if seed, err = strconv.ParseUint(s, 10, 64); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("SLARK_SEED=%d repeats it", seed)
		}
	})
	return rand.New(rand.NewPCG(seed, 1))
}

var testClasses = []string{"cpu", "a100-pcie", "h100-sxm", "rtx4090", "l40s"}

func someProvider(r *rand.Rand, number int) Provider {
	p := Provider{Facts: Facts{
		Status: Status(r.IntN(int(statuses)-1) + 1), Tier: uint8(r.IntN(8)), Uptime: uint16(7000 + r.IntN(3001)), UptimeEra: 39, Settled: r.IntN(2) == 0,
		LostEras: uint32(r.IntN(3)), Convictions: uint32(r.IntN(20) / 19), Stake: uint64(r.IntN(40_000_000)), Region: NoRegion,
	}}
	p.Address[0], p.Address[1], p.Address[2], p.Address[19] = byte(number>>16), byte(number>>8), byte(number), 1
	p.Evidence[0], p.Evidence[31] = byte(r.Uint32()), byte(r.Uint32())
	if r.IntN(3) > 0 {
		p.Status = Active
	}
	if r.IntN(10) == 0 {
		p.Uptime = NoUptime
	}
	if r.IntN(10) == 0 {
		p.Stake = NoStake
	}
	if r.IntN(2) == 0 {
		p.Region = []string{"eu-de", "us-east", "ap-jp"}[r.IntN(3)]
	}
	for _, i := range r.Perm(len(testClasses))[:r.IntN(3)] {
		units := 1 + r.IntN(8)
		proven := r.IntN(units + 1)
		c := Class{Class: testClasses[i], Units: uint16(units), Proven: uint16(proven), Free: uint16(r.IntN(proven + 1))}
		if proven > 0 {
			c.LastProof, c.Certainty = noon.Unix()-int64(r.IntN(4*86400)), uint16(r.IntN(Whole+1))
		}
		p.Classes = append(p.Classes, c)
	}
	return p
}

func someFilter(r *rand.Rand) (f Filter) {
	maybe := func(set func()) {
		if r.IntN(4) == 0 {
			set()
		}
	}
	maybe(func() { f.Class = append(testClasses, "b300")[r.IntN(6)] })
	maybe(func() { f.MinUnits = uint32(r.IntN(6)) })
	maybe(func() { f.MinProven = uint32(r.IntN(4)) })
	maybe(func() { f.MinFree = uint32(r.IntN(4)) })
	maybe(func() { f.WorstTier = uint32(1 + r.IntN(7)) })
	maybe(func() { f.MinUptime = uint32(7000 + r.IntN(3000)) })
	maybe(func() { n := uint32(r.IntN(3)); f.MaxSlashes = &n })
	maybe(func() { f.MinStake = uint64(r.IntN(30_000_000)) })
	maybe(func() { f.Region = []string{"eu-de", "us-east", "mars", NoRegion}[r.IntN(4)] })
	maybe(func() { f.MaxAge = time.Duration(1+r.IntN(72)) * time.Hour })
	maybe(func() { f.Statuses = []Status{Registered, Maintenance, Active}[:1+r.IntN(3)] })
	return f
}

// plain says whether an offer fits, as docs/query.md does.
func plain(f Filter, o Offer) bool {
	status := slices.Contains(f.Statuses, o.Status) || len(f.Statuses) == 0 && o.Status == Active
	age, aged := o.Age(noon)
	return status && (f.Class == "" || f.Class == o.Class.Class) &&
		uint32(o.Units) >= f.MinUnits && uint32(o.Proven) >= f.MinProven && uint32(o.Free) >= f.MinFree &&
		(f.WorstTier == 0 || o.Tier > 0 && uint32(o.Tier) <= f.WorstTier) &&
		(f.MinUptime == 0 || o.Uptime != NoUptime && uint32(o.Uptime) >= f.MinUptime) &&
		(f.MaxSlashes == nil || o.Slashes() <= uint64(*f.MaxSlashes)) &&
		(f.MinStake == 0 || o.Stake != NoStake && o.Stake >= f.MinStake) &&
		(f.Region == "" || f.Region == o.Region) &&
		(f.MaxAge == 0 || aged && age <= f.MaxAge)
}

// TestListAgainstPlain: after any changes, all pages of a query are what a sort of all offers that fit gives.
func TestListAgainstPlain(t *testing.T) {
	r := chance(t)
	x, model := NewIndex(1000), map[challenge.Address]Provider{}
	for round := range 60 {
		var set []Provider
		var gone []challenge.Address
		for range r.IntN(80) {
			p := someProvider(r, r.IntN(900))
			if i := slices.IndexFunc(set, func(o Provider) bool { return o.Address == p.Address }); i >= 0 {
				continue
			}
			set, model[p.Address] = append(set, p), p
		}
		for a := range model {
			if r.IntN(40) == 0 && !slices.ContainsFunc(set, func(o Provider) bool { return o.Address == a }) {
				gone = append(gone, a)
				delete(model, a)
			}
		}
		x.Apply(testEra, set, gone)
		q := Query{Filter: someFilter(r), Seed: r.Uint64(), Page: uint32(1 + r.IntN(40))}
		if r.IntN(2) == 0 {
			q.Weights = &Weights{Tier: uint32(r.IntN(10)), Stake: uint32(r.IntN(10)), Slashes: 1}
		}
		var want []Ranked
		offers := 0
		for _, p := range model {
			for _, c := range p.Classes {
				offers++
				if o := (Offer{p.Address, p.Facts, c}); plain(q.Filter, o) {
					w := DefaultWeights
					if q.Weights != nil {
						w = *q.Weights
					}
					parts := PartsOf(o, noon, testEra.Length)
					want = append(want, Ranked{o, parts.Score(w), parts})
				}
			}
		}
		slices.SortFunc(want, func(a, b Ranked) int {
			ra, rb := rank{a.Score, tie(q.Seed, a.Provider), a.Provider}, rank{b.Score, tie(q.Seed, b.Provider), b.Provider}
			if c := ra.compare(rb); c != 0 {
				return c
			}
			return strings.Compare(a.Class.Class, b.Class.Class)
		})
		if size := x.Size(); size.Providers != len(model) || size.Offers != offers {
			t.Fatalf("round %d: %+v, want %d providers with %d offers", round, size, len(model), offers)
		}
		var got []Ranked
		for at := noon; ; at = at.Add(time.Hour) { // later pages are of the time of the first
			page, err := x.List(q, at)
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, page.Offers...)
			if page.Matched != len(want) || len(page.Offers) > int(q.Page) || page.Era != testEra {
				t.Fatalf("round %d: page of %d, %d matched, want %d", round, len(page.Offers), page.Matched, len(want))
			}
			if q.Token = page.Next; q.Token == "" {
				break
			}
			q.Seed = 7 // the token's is taken
		}
		if !slices.Equal(got, want) {
			t.Fatalf("round %d, %+v: %d offers, want %d, or another order", round, q.Filter, len(got), len(want))
		}
	}
}

// TestSeed: equal offers are ordered by the seed, every one comes first under some, and the same seed gives the same order.
func TestSeed(t *testing.T) {
	x := NewIndex(0)
	var set []Provider
	for i := range 8 {
		set = append(set, Provider{Address: challenge.Address{byte(i + 1)}, Facts: Facts{Status: Active, Tier: 3, Region: NoRegion}, Classes: []Class{{Class: "cpu", Units: 1}}})
	}
	x.Apply(testEra, set, nil)
	first := map[challenge.Address]int{}
	for seed := range uint64(400) {
		a, err := x.List(Query{Seed: seed}, noon)
		b, err2 := x.List(Query{Seed: seed}, noon)
		if err != nil || err2 != nil || !reflect.DeepEqual(a, b) {
			t.Fatal("the same seed gives another order", err, err2)
		}
		first[a.Offers[0].Provider]++
	}
	for _, p := range set { // of 400, 50 each are expected; under 20 has a probability below 1e-6
		if first[p.Address] < 20 {
			t.Errorf("%v is first %d times of 400", p.Address, first[p.Address])
		}
	}
}

// TestScore: the worked example of docs/query.md, and the ends of every part.
func TestScore(t *testing.T) {
	best := Offer{Facts: Facts{Tier: 1, Uptime: Whole, Stake: 1 << 60}, Class: Class{Units: 2, Proven: 2, Certainty: Whole, LastProof: noon.Unix()}}
	if p := PartsOf(best, noon, testEra.Length); p != (Parts{Whole, Whole, Whole, Whole, 9999, Whole}) || p.Score(DefaultWeights) != 9999 {
		t.Errorf("best: %+v", p)
	}
	worst := Offer{Facts: Facts{Tier: 7, Uptime: NoUptime, Stake: NoStake, LostEras: 20}, Class: Class{Units: 2}}
	if p := PartsOf(worst, noon, testEra.Length); p != (Parts{}) {
		t.Errorf("worst: %+v", p)
	}
	page := Offer{
		Facts: Facts{Tier: 2, Uptime: 9950, Stake: 5_000_000, LostEras: 1},
		Class: Class{Units: 8, Proven: 6, Certainty: 7955, LastProof: noon.Add(-6 * time.Hour).Unix()},
	}
	if p := PartsOf(page, noon, testEra.Length); p != (Parts{5966, 9800, 8333, 8750, 3333, 5000}) || p.Score(DefaultWeights) != 7364 {
		t.Errorf("docs/query.md: %+v, %d", p, p.Score(DefaultWeights))
	}
	for _, c := range []struct {
		state decision.State
		want  uint16
	}{
		{decision.State{}, Whole}, {decision.State{Slow: [2]uint16{9, 13}}, 5000}, {decision.State{Slow: [2]uint16{9}, Strikes: 528}, 1200},
		{decision.State{Fast: [2]uint16{0, 27}}, 0}, {decision.State{Strikes: 900}, 0},
	} {
		if got := Certainty(c.state); got != c.want {
			t.Errorf("%+v: certainty %d, want %d", c.state, got, c.want)
		}
	}
}

// TestLimits: everything that is wrong is reported together, with its field and limit, and does not get further.
func TestLimits(t *testing.T) {
	many := uint32(1 << 21)
	_, err := NewIndex(0).List(Query{
		Filter: Filter{
			Class: "H100", MinUnits: 257, MinProven: 300, MinFree: 1000, WorstTier: 8, MinUptime: 10_001, MaxSlashes: &many, MinStake: NoStake,
			Region: strings.Repeat("x", 65), MaxAge: 367 * 24 * time.Hour, Statuses: []Status{Unregistered},
		},
		Weights: &Weights{Certainty: 1001}, Page: 1001, Token: strings.Repeat("A", 600),
	}, noon)
	if !errors.Is(err, challenge.ErrInvalid) {
		t.Fatal(err)
	}
	for _, want := range []string{
		"filter.class", "filter.min_units is 257, want 0 to 256", "filter.min_proven", "filter.min_free", "filter.worst_tier is 8, want 0 to 7",
		"filter.min_uptime is 10001, want 0 to 10000", "filter.max_slashes", "filter.min_stake", "filter.region", "filter.max_proof_age_seconds is 31708800, want 0 to 31622400",
		"filter.statuses", "weights.certainty is 1001, want 0 to 1000", "page_size is 1001, want 1 to 1000", "page_token is 600 bytes, want at most 512",
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q is missing in\n%v", want, err)
		}
	}
	if _, err := NewIndex(0).List(Query{Weights: &Weights{}}, noon); err == nil || !strings.Contains(err.Error(), "weights are all 0") {
		t.Error(err)
	}
	for _, token := range []string{"x", "!", "AAAA", strings.Repeat("A", 120), strings.Repeat("_", 120)} {
		if _, err := NewIndex(0).List(Query{Token: token}, noon); !errors.Is(err, challenge.ErrInvalid) {
			t.Errorf("token %s: %v", token, err)
		}
	}
}

// TestTokenOfAnotherQuery: a page's token goes with no other filter or weights.
func TestTokenOfAnotherQuery(t *testing.T) {
	x := NewIndex(0)
	x.Apply(testEra, []Provider{
		{Address: challenge.Address{1}, Facts: Facts{Status: Active}, Classes: []Class{{Class: "cpu", Units: 1}, {Class: "rtx4090", Units: 1}}},
	}, nil)
	page, err := x.List(Query{Page: 1}, noon)
	if err != nil || page.Next == "" {
		t.Fatal(page, err)
	}
	same := DefaultWeights
	if last, err := x.List(Query{Page: 5, Token: page.Next, Weights: &same}, noon); err != nil || len(last.Offers) != 1 || last.Next != "" {
		t.Errorf("%+v, %v", last, err)
	}
	for _, q := range []Query{{Filter: Filter{Class: "cpu"}}, {Weights: &Weights{Tier: 1}}} {
		q.Token = page.Next
		if _, err := x.List(q, noon); err == nil || !strings.Contains(err.Error(), "another query") {
			t.Error(err)
		}
	}
}

// TestSince: who has a version gets each provider that changed since, once, with its offers that fit now; what did not change is no change; a
// version that is too old, or of another process, is refused.
func TestSince(t *testing.T) {
	x := NewIndex(50)
	p := func(n byte, units uint16) Provider {
		return Provider{Address: challenge.Address{n}, Facts: Facts{Status: Active, Region: NoRegion}, Classes: []Class{{Class: "cpu", Units: units}}}
	}
	waiting := x.Changed()
	x.Apply(testEra, []Provider{p(1, 1), p(2, 1)}, nil)
	select {
	case <-waiting:
	default:
		t.Error("nobody was told")
	}
	x.Apply(testEra, []Provider{p(1, 1)}, nil)
	if v, _ := x.Version(); v != 51 {
		t.Fatalf("version %d after one change", v)
	}
	x.Apply(testEra, []Provider{p(1, 2)}, nil)
	x.Apply(testEra, []Provider{p(1, 3)}, []challenge.Address{{2}})
	changed, era, now, err := x.Since(51, Filter{MinUnits: 2}, noon)
	if err != nil || now != 53 || era != testEra || len(changed) != 2 {
		t.Fatal(changed, now, err)
	}
	for _, c := range changed {
		if c.Provider == (challenge.Address{1}) && (len(c.Offers) != 1 || c.Offers[0].Units != 3) || c.Provider == (challenge.Address{2}) && len(c.Offers) != 0 {
			t.Errorf("%+v", c)
		}
	}
	if changed, _, _, err = x.Since(52, Filter{MinUnits: 9}, noon); err != nil || len(changed) != 2 || len(changed[0].Offers)+len(changed[1].Offers) != 0 {
		t.Errorf("one that does not fit any more: %+v, %v", changed, err)
	}
	if changed, _, _, err = x.Since(53, Filter{}, noon); err != nil || len(changed) != 0 {
		t.Error(changed, err)
	}
	for _, v := range []uint64{0, 49, 54} {
		if _, _, _, err := x.Since(v, Filter{}, noon); !errors.Is(err, ErrMissed) {
			t.Errorf("version %d: %v", v, err)
		}
	}
	var many []Provider
	for i := range changesKept {
		q := p(3, 1)
		q.Address[1], q.Address[2] = byte(i>>8), byte(i)
		many = append(many, q)
	}
	x.Apply(testEra, many, nil) // 54: takes the place of all before
	if _, _, _, err := x.Since(52, Filter{}, noon); !errors.Is(err, ErrMissed) {
		t.Errorf("forgotten changes: %v", err)
	}
	if changed, _, now, err := x.Since(53, Filter{}, noon); err != nil || now != 54 || len(changed) != changesKept {
		t.Errorf("%d changes, version %d, %v", len(changed), now, err)
	}
	if offers, _, _, found := x.Get(challenge.Address{1}); !found || len(offers) != 1 || offers[0].Units != 3 {
		t.Errorf("%+v", offers)
	}
	if _, _, _, found := x.Get(challenge.Address{2}); found {
		t.Error("one that is gone was found")
	}
}

// TestReadersAndWriter: while a writer changes both offers of every provider together, no list has one old and one new.
func TestReadersAndWriter(t *testing.T) {
	x := NewIndex(0)
	set := func(round int) (all []Provider) {
		for i := range 1200 {
			var a challenge.Address
			a[0], a[1] = byte(i>>8), byte(i)
			all = append(all, Provider{Address: a, Facts: Facts{Status: Active, Tier: 1, UptimeEra: uint64(round), Region: NoRegion}, Classes: []Class{
				{Class: "cpu", Units: uint16(round)}, {Class: "rtx4090", Units: uint16(round)},
			}})
		}
		return all
	}
	x.Apply(testEra, set(1), nil)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for round := range 40 {
			x.Apply(testEra, set(round+2), nil)
		}
	}()
	for running := true; running; {
		select {
		case <-done:
			running = false
		default:
		}
		page, err := x.List(Query{Page: MaxPage}, noon)
		if err != nil || page.Matched != 2400 {
			t.Fatal(page.Matched, err)
		}
		for _, o := range page.Offers {
			if o.Units != page.Offers[0].Units || o.UptimeEra != uint64(o.Units) {
				t.Fatalf("%d and %d in one list", o.Units, page.Offers[0].Units)
			}
		}
	}
}

// TestEvidence: the vectors of docs/query.md, made by another program from the formula.
func TestEvidence(t *testing.T) {
	p := challenge.Address{0x11}
	state, err := decision.Parse([]byte("\x01" + "\x00\x00\x00\x00\x00\x00\x00\x05" + "\x00\x00\x00\x00\x00\x00\x00\x07" + strings.Repeat("\x00", 10) + "\x10\x03" + "cpu"))
	if err != nil {
		t.Fatal(err)
	}
	a := DeviceEvidence{Device: challenge.Hash{0xaa}, State: state, Transcript: challenge.Hash{0xcc}}
	b := DeviceEvidence{Device: challenge.Hash{0xbb}}
	got := ProviderEvidence(p, []DeviceEvidence{b, a})
	if got.String() != evidenceVector {
		t.Errorf("provider: %s, want %s", got, evidenceVector)
	}
	offers := []Offer{{Provider: p, Facts: Facts{Evidence: got}, Class: Class{Class: "cpu"}}}
	if got := AnswerEvidence(40, offers).String(); got != answerVector {
		t.Errorf("answer: %s, want %s", got, answerVector)
	}
	if got := AnswerEvidence(40, nil).String(); got == answerVector {
		t.Error("an empty answer has the same")
	}
}

// Made with SHA-256 over the bytes of the formula, by a program of a few lines in another language.
const (
	evidenceVector = "0x57d8eb78a31a357a3f4dcea32a56636440eef5cac67c039101cffd1bb78a9774"
	answerVector   = "0x1e406ce6d6c40dac34a969f3b05840591d47488fb90e63b6155c31b601ba677a"
)
