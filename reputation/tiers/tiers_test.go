package tiers

import (
	"fmt"
	"math/big"
	"testing"

	"pgregory.net/rapid"
)

func bp(t testing.TB, v uint16) Uptime {
	t.Helper()
	u, err := FromBasisPoints(v)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

// TestTableWalk climbs from the worst tier to the best and falls back, with exactly the Eras of the table.
func TestTableWalk(t *testing.T) {
	s := Start
	for tier := uint(Worst); tier > Best; tier-- {
		row, _ := Row(tier)
		for i := uint(1); i <= row.Up; i++ {
			var m Move
			s, m = Step(s, bp(t, uint16(row.Line)+1))
			want, move := State{Tier: tier, Up: i}, Stayed
			if i == row.Up {
				want, move = State{Tier: tier - 1}, Promoted
			}
			if s != want || m != move {
				t.Fatalf("tier %d, Era %d up: %+v %v, want %+v %v", tier, i, s, m, want, move)
			}
		}
	}
	for tier := uint(Best); tier < Worst; tier++ {
		row, _ := Row(tier)
		for i := uint(1); i <= row.Down; i++ {
			var m Move
			s, m = Step(s, bp(t, uint16(row.Line))) // the line itself is not above the line
			want, move := State{Tier: tier, Down: i}, Stayed
			if i == row.Down {
				want, move = State{Tier: tier + 1}, Demoted
			}
			if s != want || m != move {
				t.Fatalf("tier %d, Era %d down: %+v %v, want %+v %v", tier, i, s, m, want, move)
			}
		}
	}
	if s, m := Step(s, bp(t, 0)); s != Start || m != Stayed {
		t.Errorf("below the worst tier: %+v %v", s, m)
	}
	if s, m := Step(State{Tier: Best}, bp(t, Whole)); s != (State{Tier: Best}) || m != Stayed {
		t.Errorf("above the best tier: %+v %v", s, m)
	}
}

func TestStepResets(t *testing.T) {
	for _, c := range []struct {
		name string
		from State
		up   Uptime
		want State
	}{
		{"a miss ends a run up", State{Tier: 4, Up: 16}, bp(t, 9500), State{Tier: 4, Down: 1}},
		{"meeting ends a run down", State{Tier: 4, Down: 13}, bp(t, 9501), State{Tier: 4, Up: 1}},
		{"no opinion keeps a run up", State{Tier: 4, Up: 16}, Uptime{}, State{Tier: 4, Up: 16}},
		{"no opinion keeps a run down", State{Tier: 4, Down: 13}, Uptime{}, State{Tier: 4, Down: 13}},
		{"the best tier forgets misses", State{Tier: 1, Down: 31}, bp(t, 9901), State{Tier: 1}},
		{"the worst tier forgets hits", State{Tier: 7, Up: 2}, bp(t, 7500), State{Tier: 7}},
		{"a state outside the table stays", State{Tier: 8}, bp(t, Whole), State{Tier: 8}},
		{"a count beyond the table stays", State{Tier: 6, Up: 5}, bp(t, Whole), State{Tier: 6, Up: 5}},
	} {
		if got, move := Step(c.from, c.up); got != c.want || move != Stayed {
			t.Errorf("%s: %+v %v, want %+v", c.name, got, move, c.want)
		}
	}
}

func TestMeasure(t *testing.T) {
	for _, c := range []struct {
		counts Counts
		gpus   bool
		want   string // num/den, or an error
	}{
		{Counts{}, true, "0/0"},
		{Counts{}, false, "0/0"},
		{Counts{0, 10, 10, 10}, true, "1/5"},
		{Counts{10, 10, 0, 10}, true, "4/5"},
		{Counts{23, 24, 24, 24}, true, "29/30"},
		{Counts{3, 4, 0, 0}, true, "3/4"},
		{Counts{0, 0, 3, 4}, true, "3/4"},
		{Counts{0, 0, 3, 4}, false, "3/4"},
		{Counts{0, 7, 0, 0}, true, "0/1"},
		{Counts{MaxCount, MaxCount, MaxCount, MaxCount}, true, "1/1"},
		{Counts{1, 1, 1, 1}, false, "uptime: 1 GPU challenges of a provider without GPUs"},
		{Counts{2, 1, 0, 0}, true, "uptime: gpu: 2 passed of 1 decided, want no more passed than decided and at most 1073741824"},
	} {
		u, err := Measure(c.counts, c.gpus)
		num, den := u.Fraction()
		got := fmt.Sprintf("%d/%d", num, den)
		if err != nil {
			got = err.Error()
		}
		if got != c.want {
			t.Errorf("%+v gpus %t: %s, want %s", c.counts, c.gpus, got, c.want)
		}
	}
}

// TestUptimeIsExact compares with rational numbers of any size.
func TestUptimeIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		limit := rapid.SampledFrom([]uint64{30, 1000, MaxCount}).Draw(t, "limit")
		gd, cd := rapid.Uint64Range(0, limit).Draw(t, "gd"), rapid.Uint64Range(0, limit).Draw(t, "cd")
		c := Counts{rapid.Uint64Range(0, gd).Draw(t, "gp"), gd, rapid.Uint64Range(0, cd).Draw(t, "cp"), cd}
		u, err := Measure(c, true)
		if err != nil {
			t.Fatal(err)
		}
		if gd == 0 && cd == 0 {
			if u.Known() || u.BasisPoints() != NoOpinion {
				t.Fatalf("%+v without challenges", u)
			}
			return
		}
		want := new(big.Rat)
		share := func(p, d uint64) *big.Rat { return big.NewRat(int64(p), int64(d)) }
		switch {
		case gd == 0:
			want = share(c.CPUPassed, cd)
		case cd == 0:
			want = share(c.GPUPassed, gd)
		default:
			want.Add(new(big.Rat).Mul(big.NewRat(4, 5), share(c.GPUPassed, gd)), new(big.Rat).Mul(big.NewRat(1, 5), share(c.CPUPassed, cd)))
		}
		num, den := u.Fraction()
		if new(big.Rat).SetFrac(new(big.Int).SetUint64(num), new(big.Int).SetUint64(den)).Cmp(want) != 0 {
			t.Fatalf("%+v: %d/%d, want %v", c, num, den, want)
		}
		again, err := Fraction(num, den)
		if err != nil || again != u {
			t.Fatalf("fraction %d/%d: %v %v", num, den, again, err)
		}
		settled, err := FromBasisPoints(u.BasisPoints())
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range Table() {
			line := big.NewRat(int64(row.Line), Whole)
			if got := row.Meets(u); got != (want.Cmp(line) > 0) {
				t.Fatalf("%+v meets tier %d: %t", c, row.Number, got)
			}
			if row.Meets(u) != row.Meets(settled) {
				t.Fatalf("%+v: settled %d meets tier %d otherwise than the fraction", c, u.BasisPoints(), row.Number)
			}
			if got := row.Slashed(u); got != (want.Cmp(big.NewRat(int64(row.Slash), Whole)) < 0) {
				t.Fatalf("%+v slashed in tier %d: %t", c, row.Number, got)
			}
			if row.Slashed(settled) && !row.Slashed(u) {
				t.Fatalf("%+v: settled is slashed, the fraction is not", c)
			}
		}
	})
}

// TestStepStaysInTable walks at random: every state is valid and moves one tier at most.
func TestStepStaysInTable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := State{Tier: rapid.UintRange(Best, Worst).Draw(t, "tier")}
		bias := rapid.Uint16Range(0, 10).Draw(t, "bias")
		for range 300 {
			v := uint16(Whole)
			if rapid.Uint16Range(0, 9).Draw(t, "miss") >= bias {
				v = 0
			}
			u, _ := FromBasisPoints(v)
			next, move := Step(s, u)
			if !next.Valid() {
				t.Fatalf("%+v to %+v", s, next)
			}
			if want := map[Move]uint{Stayed: s.Tier, Promoted: s.Tier - 1, Demoted: s.Tier + 1}[move]; next.Tier != want {
				t.Fatalf("%+v %v to %+v", s, move, next)
			}
			s = next
		}
	})
}

func TestTable(t *testing.T) {
	rows := Table()
	if len(rows) != Worst {
		t.Fatalf("%d rows", len(rows))
	}
	for i, r := range rows {
		if got, ok := Row(uint(i + 1)); !ok || got != r || r.Number != uint(i+1) {
			t.Errorf("row %d: %+v", i+1, got)
		}
		if i > 0 && (r.Line >= rows[i-1].Line || r.Slash >= rows[i-1].Slash || r.Multiplier >= rows[i-1].Multiplier) {
			t.Errorf("row %d is not below row %d", i+1, i)
		}
	}
	if _, ok := Row(0); ok {
		t.Error("tier 0 has a row")
	}
	if _, err := FromBasisPoints(10001); err == nil {
		t.Error("10001 basis points are taken")
	}
	if _, err := Fraction(2, 4); err == nil {
		t.Error("2/4 is taken")
	}
	if got := bp(t, 9905).String() + ", " + (Uptime{}).String(); got != "99.05 %, no opinion" {
		t.Error(got)
	}
}
