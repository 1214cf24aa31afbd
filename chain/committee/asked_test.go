package committee_test

import (
	"testing"

	"github.com/slark-network/slark/chain/committee"
)

// TestCovered: a verdict never claims more passes than there are to show, and gives up no sample that it need not.
func TestCovered(t *testing.T) {
	for _, u := range []uint16{0, 1, 3_333, 5_000, 9_895, 9_999, 10_000} {
		for n := range uint16(100) {
			for _, passes := range []int{0, 1, 7, 50, 95, 96} {
				v := committee.Verdict{Uptime: u, Samples: n}
				got := v.Covered(passes)
				if got.Passes() > uint64(passes) || got.Samples > n {
					t.Fatalf("%+v of %d passes: %+v", v, passes, got)
				}
				if more := (committee.Verdict{Uptime: u, Samples: got.Samples + 1}); got.Samples < n && more.Passes() <= uint64(passes) {
					t.Fatalf("%+v of %d passes: %+v, though one more is covered", v, passes, got)
				}
			}
		}
	}
}

// TestAskedFallsAsOften: over many draws a pass comes as often as the verdict has them among the slots.
func TestAskedFallsAsOften(t *testing.T) {
	const draws, slots = 20_000, 100
	v := committee.Verdict{Uptime: 5_000, Samples: 80}
	passed := 0
	offsets := make([]int, 7)
	for i := range uint32(draws) {
		q := committee.Ask([32]byte{1}, 3, committee.Seat{Cohort: i, Seat: 2}, 0)
		if q.Pass(v, slots) {
			passed++
		}
		offsets[q.Offset(len(offsets))]++
		if p := q.Place(40); p < 0 || p >= 40 {
			t.Fatalf("place %d", p)
		}
	}
	if want := 2 * draws / 5; passed < want-600 || passed > want+600 { // the deviation is about 70
		t.Errorf("a pass falls %d times of %d, want about %d", passed, draws, want)
	}
	for i, n := range offsets {
		if n < draws/7-500 || n > draws/7+500 {
			t.Errorf("provider %d is asked for %d times", i, n)
		}
	}
	for i := range uint32(slots) {
		for _, none := range []committee.Verdict{committee.NoOpinion, {Uptime: 0, Samples: slots}} {
			if committee.Ask([32]byte{1}, 3, committee.Seat{Cohort: i}, 0).Pass(none, slots) {
				t.Errorf("%+v has a pass", none)
			}
		}
	}
}
