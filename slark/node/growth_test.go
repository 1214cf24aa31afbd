package node

import (
	"io"
	"maps"
	"math/rand/v2"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// sample is what a process holds, by measure.
type sample map[string]float64

// mayGrow is how much of each measure may come with every Era, by the slope over Eras: a part of what there is, and some more for what there is little of.
// What is kept by mistake with every challenge, connection or Era makes a straight line; what only fills up, such as a cache, does so at first.
var mayGrow = map[string]struct{ part, more, fills float64 }{
	"goroutines":  {0.005, 1, 0},
	"descriptors": {0.005, 0.5, 0},
	"heap MiB":    {0.01, 0.1, 0},
	"memory MiB":  {0.01, 0.5, 64}, // the store's cache and its two tables in memory, which fill with what is written
}

// growth is what a process held in the Eras of a soak: of each measure the least of an Era, when it was least busy.
type growth struct {
	plan   soakPlan
	begins time.Time
	eras   map[string]map[int]float64
}

func newGrowth(plan soakPlan, begins time.Time) *growth {
	return &growth{plan, begins, make(map[string]map[int]float64)}
}

func (g *growth) add(s sample, ok bool) {
	if !ok || time.Now().Before(g.begins) {
		return
	}
	g.note(int(time.Since(g.begins)/g.plan.era)+1, s)
}

func (g *growth) note(era int, s sample) {
	for name, v := range s {
		if g.eras[name] == nil {
			g.eras[name] = make(map[int]float64)
		}
		if before, there := g.eras[name][era]; !there || v < before {
			g.eras[name][era] = v
		}
	}
}

const (
	// growthEras is how many Eras a slope must have, after the first fifth of all, in which connections are made: of five the same verifier, under the same, had
	// a live heap of 0.1 MiB less with every Era in one run, and of 0.4 MiB more in another.
	growthEras = 10
	// filledEras is how many Eras a run must have for all to be full after half of them. In a shorter one what fills is allowed for.
	filledEras = 20
	// comesAndGoes is the part of a measure that a rise over all Eras must be at least: in a few Eras less is a slope of nothing.
	comesAndGoes = 0.1
)

// over gives the slope of each measure for an Era, the median of those of all pairs, and whether it is too much.
func (g *growth) over(name string) (slope, typical float64, eras int, tooMuch bool) {
	var of []int
	may, from := mayGrow[name], max(1, g.plan.eras/5)
	if may.fills > 0 && g.plan.eras >= filledEras {
		from, may.fills = g.plan.eras/2, 0
	}
	for era := range maps.Keys(g.eras[name]) {
		if era > from && era <= g.plan.eras {
			of = append(of, era)
		}
	}
	slices.Sort(of)
	var slopes, values []float64
	for i, a := range of {
		values = append(values, g.eras[name][a])
		for _, b := range of[i+1:] {
			slopes = append(slopes, (g.eras[name][b]-g.eras[name][a])/float64(b-a))
		}
	}
	if len(slopes) == 0 {
		return 0, 0, len(of), false // of fewer than two Eras
	}
	slices.Sort(slopes)
	slices.Sort(values)
	slope, typical = slopes[len(slopes)/2], values[len(values)/2]
	if slope*float64(of[len(of)-1]-of[0]) < comesAndGoes*typical {
		return slope, typical, len(of), false
	}
	return slope, typical, len(of), slope > may.part*typical+may.more+may.fills/float64(len(of))
}

// check says what grew, of a run that is long enough to say so.
func (g *growth) check(t *testing.T, what string) {
	t.Helper()
	for _, name := range slices.Sorted(maps.Keys(g.eras)) {
		slope, typical, eras, tooMuch := g.over(name)
		if eras < 2 {
			continue
		}
		t.Logf("%s: %s: %.1f, and %+.3f with every Era, of %d", what, name, typical, slope, eras)
		if tooMuch && g.plan.long && eras >= growthEras {
			t.Errorf("%s grows: %s, by Era: %v", what, name, g.eras[name])
		}
	}
	if g.plan.long && len(g.eras) == 0 {
		t.Errorf("%s: nothing was measured", what)
	}
}

var servesMetrics = regexp.MustCompile(`msg="serving metrics" address=([0-9.:]+)`)

// ofMetrics are the measures among the series of a process. The heap at which the next collection begins is what the last one left, twice over.
var ofMetrics = map[string]struct {
	name string
	unit float64
}{
	"go_goroutines":                 {"goroutines", 1},
	"process_open_fds":              {"descriptors", 1},
	"process_resident_memory_bytes": {"memory MiB", 1 << 20},
	"go_memstats_next_gc_bytes":     {"heap MiB", 2 << 20},
}

// sample is what the process holds, by its own metrics.
func (v *soakVerifier) sample() (sample, bool) {
	at := servesMetrics.FindAllStringSubmatch(v.log.String(), -1)
	if len(at) == 0 {
		return nil, false
	}
	client := http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: 5 * time.Second}
	r, err := client.Get("http://" + at[len(at)-1][1] + "/metrics")
	if err != nil {
		return nil, false
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, false
	}
	s := make(sample)
	for line := range strings.Lines(string(b)) {
		series, text, _ := strings.Cut(strings.TrimSpace(line), " ")
		if m, ok := ofMetrics[series]; ok {
			value, _ := strconv.ParseFloat(text, 64)
			s[m.name] = value / m.unit
		}
	}
	return s, len(s) == len(ofMetrics)
}

// TestGrowthIsFound: what comes with every Era is found among what comes and goes, and what only fills up is not taken for it.
func TestGrowthIsFound(t *testing.T) {
	chance := rand.New(rand.NewPCG(7, 0))
	for name, c := range map[string]struct {
		at   func(era float64) float64
		want bool
	}{
		"steady":             {func(float64) float64 { return 400 }, false},
		"fills up":           {func(era float64) float64 { return min(400, 100*era) }, false},
		"three an Era":       {func(era float64) float64 { return 100 + 3*era }, true},
		"two in three Eras":  {func(era float64) float64 { return 20 + 2*era/3 }, false},
		"fills, then steady": {func(era float64) float64 { return 300 + min(era, 8)*10 }, false},
		"shrinks":            {func(era float64) float64 { return 400 - 5*era }, false},
	} {
		g := newGrowth(soakPlan{eras: 30, era: time.Minute, long: true}, time.Now())
		memory := newGrowth(soakPlan{eras: 30, era: time.Minute, long: true}, time.Now())
		for era := 1; era <= 31; era++ {
			for range 10 { // samples, of which the least counts
				g.note(era, sample{"goroutines": c.at(float64(era)) + 200*chance.Float64()*chance.Float64()})
			}
			memory.note(era, sample{"memory MiB": 50 + min(5*float64(era), 64)}) // full after half of the Eras
		}
		if slope, _, eras, tooMuch := g.over("goroutines"); tooMuch != c.want || eras != 24 {
			t.Errorf("%s: slope %v over %d Eras, too much %v", name, slope, eras, tooMuch)
		}
		if slope, _, eras, tooMuch := memory.over("memory MiB"); tooMuch || eras != 15 {
			t.Errorf("memory that fills up: slope %v over %d Eras, too much %v", slope, eras, tooMuch)
		}
	}
}
