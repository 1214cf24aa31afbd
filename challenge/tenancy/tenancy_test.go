package tenancy_test

import (
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/tenancy"
)

var (
	day  = tenancy.RulesFor(24 * time.Hour)
	noon = time.Unix(1_800_000_000, 0)
)

func ago(d time.Duration) time.Time { return noon.Add(-d) }

func TestRulesScale(t *testing.T) {
	if day.Margin != 10*time.Minute || day.After != 10*time.Minute || day.Cooldown != 3*time.Hour {
		t.Errorf("a normal Era: %+v", day)
	}
	if short := tenancy.RulesFor(40 * time.Second); short.Margin != 2*time.Second || short.After != 2*time.Second || short.Cooldown != 5*time.Second {
		t.Errorf("an Era of 40 s: %+v", short)
	}
}

func TestHolds(t *testing.T) {
	open := func(d time.Duration) tenancy.Lease { return tenancy.Lease{Opened: ago(d)} }
	over := tenancy.Lease{Opened: ago(5 * time.Hour), Closed: ago(time.Hour)}
	for _, c := range []struct {
		name   string
		leases []tenancy.Lease
		want   tenancy.Holding
	}{
		{"no lease", nil, tenancy.Free},
		{"only one that is over", []tenancy.Lease{over}, tenancy.Free},
		{"as old as the margin", []tenancy.Lease{over, open(10 * time.Minute)}, tenancy.Held},
		{"a nanosecond younger", []tenancy.Lease{open(10*time.Minute - 1)}, tenancy.Young},
		{"opened with the slot", []tenancy.Lease{open(0)}, tenancy.Young},
		{"opened in answer to the slot", []tenancy.Lease{open(-1)}, tenancy.Free},
		{"two at once: the older one", []tenancy.Lease{open(time.Minute), open(time.Hour)}, tenancy.Held},
		{"closed only later", []tenancy.Lease{{Opened: ago(time.Hour), Closed: noon.Add(time.Hour)}}, tenancy.Held},
		{"closed before it is asked", []tenancy.Lease{{Opened: ago(time.Hour), Closed: noon.Add(time.Second)}}, tenancy.Free},
	} {
		got, lease := day.Holds(c.leases, noon, noon.Add(2*time.Second))
		if got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
		if got == tenancy.Held && lease.Opened.After(ago(10*time.Minute)) {
			t.Errorf("%s: lease of %v", c.name, lease.Opened)
		}
	}
	if tenancy.OpenAt([]tenancy.Lease{over}, noon) || !tenancy.OpenAt([]tenancy.Lease{over, open(0)}, noon) || !tenancy.OpenAt([]tenancy.Lease{over}, ago(2*time.Hour)) {
		t.Error("open at its beginning, not at its end")
	}
	// A slot that waited until the lease was old enough asks for a micro proof then.
	young := open(time.Minute)
	if h, _ := day.Holds([]tenancy.Lease{young}, young.Opened.Add(day.Margin), noon.Add(day.Margin)); h != tenancy.Held {
		t.Errorf("after waiting: %v", h)
	}
}

func TestStanding(t *testing.T) {
	open := tenancy.Lease{Opened: ago(time.Hour)}
	before := tenancy.Lease{Opened: ago(9 * time.Hour), Closed: ago(2 * time.Hour)}
	proof := func(d time.Duration, era uint64) tenancy.Full { return tenancy.Full{At: ago(d), Era: era} }
	for _, c := range []struct {
		name   string
		leases []tenancy.Lease
		full   tenancy.Full
		era    uint64
		want   bool
	}{
		{"none on record", nil, tenancy.Full{}, 9, false},
		{"shortly before", nil, proof(61*time.Minute, 9), 9, true},
		{"an Era before", nil, proof(25*time.Hour, 8), 9, true},
		{"more than an Era before", nil, proof(25*time.Hour+1, 8), 9, false},
		{"between two leases", []tenancy.Lease{before}, proof(90*time.Minute, 9), 9, true},
		{"before the lease before", []tenancy.Lease{before}, proof(10*time.Hour, 9), 9, false},
		{"during the lease before", []tenancy.Lease{before}, proof(3*time.Hour, 9), 9, false},
		{"during the lease", []tenancy.Lease{before}, proof(time.Minute, 9), 9, true},
		{"as old as allowed", nil, proof(61*time.Minute, 2), 9, true},
		{"older", nil, proof(61*time.Minute, 1), 9, false},
	} {
		got, why := day.Standing(append(c.leases, open), open, c.full, c.era)
		if got != c.want || got == (why != "") {
			t.Errorf("%s: %v, %q", c.name, got, why)
		}
	}
}

// TestLeasingToOneself: a device that is shown once and leased to its owner ever since, with gaps too short for a full
// proof, counts for one lease and no more than FullEras.
func TestLeasingToOneself(t *testing.T) {
	full := tenancy.Full{At: noon, Era: 1}
	var leases []tenancy.Lease
	counted := 0
	for at, era := noon.Add(time.Minute), uint64(1); era < 30; at, era = at.Add(24*time.Hour), era+1 {
		open := tenancy.Lease{Opened: at}
		if ok, _ := day.Standing(append(leases, open), open, full, era); ok {
			counted++
		}
		leases = append(leases, tenancy.Lease{Opened: at, Closed: at.Add(24*time.Hour - time.Minute)})
	}
	if counted != 1 {
		t.Errorf("hopping: %d leases counted, want the first", counted)
	}
	open, counted := tenancy.Lease{Opened: noon.Add(time.Minute)}, 0
	for era := uint64(1); era < 30; era++ {
		if ok, _ := day.Standing([]tenancy.Lease{open}, open, full, era); ok {
			counted++
		}
	}
	if counted != tenancy.FullEras+1 { // the Era of the proof, and so many after it
		t.Errorf("one long lease: counted in %d Eras", counted)
	}
}

func TestDue(t *testing.T) {
	over := tenancy.Lease{Opened: ago(5 * time.Hour), Closed: ago(3 * time.Minute)}
	for _, c := range []struct {
		name   string
		leases []tenancy.Lease
		tried  time.Time
		want   bool
	}{
		{"no lease", nil, time.Time{}, false},
		{"over, never tried", []tenancy.Lease{over}, time.Time{}, true},
		{"tried during it", []tenancy.Lease{over}, ago(time.Hour), true},
		{"tried since", []tenancy.Lease{over}, ago(time.Minute), false},
		{"the next is open", []tenancy.Lease{over, {Opened: ago(time.Minute)}}, time.Time{}, false},
		{"too long ago", []tenancy.Lease{{Opened: ago(5 * time.Hour), Closed: ago(day.After)}}, time.Time{}, false},
	} {
		if got := day.Due(c.leases, c.tried, noon); got.IsZero() == c.want || c.want && !got.Equal(over.Closed) {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

func TestMaintenanceAndCooldown(t *testing.T) {
	if !tenancy.Maintained(noon, noon) || tenancy.Maintained(noon.Add(1), noon) || !tenancy.Maintained(time.Time{}, noon) {
		t.Error("maintenance must be older than the slot, or older than all that is known")
	}
	returns := []time.Time{ago(2 * time.Hour)}
	if !day.Cooling(returns, noon) || day.Cooling(returns, noon.Add(time.Hour)) || day.Cooling(returns, ago(3*time.Hour)) || day.Cooling(nil, noon) {
		t.Error("a return earns nothing for three hours from it on")
	}
	start, end := ago(12*time.Hour), noon.Add(12*time.Hour)
	for _, c := range []struct {
		name    string
		returns []time.Time
		want    time.Duration
	}{
		{"never stopped", nil, 0},
		{"once", []time.Time{noon}, 3 * time.Hour},
		{"twice, overlapping", []time.Time{noon, noon.Add(time.Hour)}, 4 * time.Hour},
		{"twice, apart", []time.Time{ago(6 * time.Hour), noon}, 6 * time.Hour},
		{"in the Era before", []time.Time{start.Add(-time.Hour)}, 2 * time.Hour},
		{"long before", []time.Time{start.Add(-4 * time.Hour)}, 0},
		{"at the end", []time.Time{end.Add(-time.Minute)}, time.Minute},
		{"after it", []time.Time{end}, 0},
	} {
		if got := day.Unpaid(c.returns, start, end); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestMicro(t *testing.T) {
	j := challenge.Job{Kind: challenge.Matmul, Size: tenancy.MicroSize, Rounds: tenancy.MicroRounds, Openings: tenancy.MicroOpenings}
	if !tenancy.Micro(j) {
		t.Error("the largest micro proof is none")
	}
	for name, change := range map[string]func(*challenge.Job){
		"size": func(j *challenge.Job) { j.Size *= 2 }, "rounds": func(j *challenge.Job) { j.Rounds++ }, "kind": func(j *challenge.Job) { j.Kind++ },
	} {
		other := j
		if change(&other); tenancy.Micro(other) {
			t.Errorf("%s: larger, and still micro", name)
		}
	}
	if tenancy.MicroMemory > 80<<20 {
		t.Errorf("a micro proof needs %d MiB", tenancy.MicroMemory>>20)
	}
}

// TestMicroTime: any line that the network has passes, the class is never judged from below, and what the class cannot do
// is too fast all the same.
func TestMicroTime(t *testing.T) {
	const upper = 700e12
	work := challenge.Job{Size: 4096, Rounds: 11}.Work() // 5 ms at 300 TOPS
	e := tenancy.MicroEnvelope(work, upper)
	for _, c := range []struct {
		elapsed, trip time.Duration
		want          challenge.Outcome
	}{
		{6 * time.Millisecond, time.Millisecond, challenge.Pass},
		{310 * time.Millisecond, 300 * time.Millisecond, challenge.Pass},
		{2 * time.Second, 0, challenge.Pass},
		{2*time.Second + 50*time.Millisecond, 300 * time.Millisecond, challenge.Pass}, // credit: a twentieth, 100 ms
		{2*time.Second + 150*time.Millisecond, time.Millisecond, challenge.Slow},
		{2 * time.Millisecond, time.Millisecond, challenge.TooFast},
	} {
		if j := e.Judge(work, envelope.Sample{Elapsed: c.elapsed, RoundTrip: c.trip}); j.Outcome != c.want {
			t.Errorf("%v with a round trip of %v: %v, %s", c.elapsed, c.trip, j.Outcome, j.Reason)
		}
	}
	if tiny := tenancy.MicroEnvelope(1, 0); tiny.Lower != 1 || tiny.Upper != 1 {
		t.Errorf("least envelope %+v", tiny)
	}
}
