// Package compare says whether a run of the suite is slower than another. A result is a regression if it is slower than it may be
// and the difference is not chance: a Mann-Whitney U test over all repetitions, two-sided, its threshold divided by the number of
// results (Bonferroni), so that a comparison of many results is no likelier to raise a false alarm than one of a single result. Results
// with too few repetitions to ever reach the threshold are not called equal: they are undecided.
//
// The test sees chance within a run. What changes between runs (another tenant, a warmer room) it takes for a difference, as it
// must; --max-regress is the allowance for that.
package compare

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/slark-network/slark/bench/record"
	"github.com/slark-network/slark/bench/stats"
)

// Verdict is what became of a result.
type Verdict string

// The verdicts. Regressed, Missing and Failed are regressions.
const (
	Same      Verdict = "same"      // no difference that is both real and larger than allowed
	Faster    Verdict = "faster"    // by more than the allowance, and not by chance
	Slower    Verdict = "slower"    // not by chance, but within the allowance
	Regressed Verdict = "REGRESSED" // slower by more than the allowance, and not by chance
	Missing   Verdict = "MISSING"   // was measured, is not any more
	Failed    Verdict = "FAILED"    // the new answer was wrong or could not be had
	New       Verdict = "new"       // was not measured
	Undecided Verdict = "undecided" // too few repetitions for the test
)

// ErrNothing is wrapped when the files have nothing in common: another suite, or another device.
var ErrNothing = errors.New("nothing to compare")

// Options say what a regression is.
type Options struct {
	MaxRegress float64 // longer than before by this share is allowed; 0.03 is 3 %
	Alpha      float64 // chance of a false alarm in the whole comparison, if times are independent; 0 is 0.05
	Across     bool    // compare devices by their order, even if they are others
}

// Line is the comparison of one result.
type Line struct {
	Device    string
	Name      string
	Base, New *record.Result // nil if there is none
	Change    float64        // of the median time, as a share: 0.02 is 2 % slower
	P         float64
	Verdict   Verdict
}

// Comparison is that of two files.
type Comparison struct {
	Options   Options
	Threshold float64 // of p, for a single result: Alpha divided by the number of results that are tested
	Lines     []Line
	Notes     []string // what differs around the numbers
}

// Regressions counts the lines for which the comparison fails.
func (c *Comparison) Regressions() int { return c.count(Regressed, Missing, Failed) }

// Undecided counts the lines that could not be decided.
func (c *Comparison) Undecided() int { return c.count(Undecided) }

func (c *Comparison) count(verdicts ...Verdict) (n int) {
	for _, l := range c.Lines {
		if slices.Contains(verdicts, l.Verdict) {
			n++
		}
	}
	return n
}

// Files compares a run with one before.
func Files(base, now *record.File, o Options) (*Comparison, error) {
	if o.Alpha == 0 {
		o.Alpha = 0.05
	}
	c := &Comparison{Options: o}
	pairs := 0
	for i := range base.Devices {
		b := &base.Devices[i]
		n := partner(b, i, now, o.Across)
		if n == nil {
			for j := range b.Results {
				if b.Results[j].OK() {
					c.Lines = append(c.Lines, Line{Device: b.Name, Name: b.Results[j].Name, Base: &b.Results[j], Verdict: Missing, P: 1})
				}
			}
			c.note("device %s (%s) is not in the new file", b.Name, b.Info.Name)
			continue
		}
		pairs++
		c.device(b, n)
	}
	if pairs == 0 {
		return nil, fmt.Errorf("%w: the files have no device in common (--across compares different ones)", ErrNothing)
	}
	tested := 0
	for i := range c.Lines {
		if c.Lines[i].Verdict == "" {
			tested++
		}
	}
	c.Threshold = o.Alpha / float64(max(1, tested))
	for i := range c.Lines {
		if c.Lines[i].Verdict == "" {
			c.judge(&c.Lines[i])
		}
	}
	c.conditions(base, now)
	return c, nil
}

// partner is the same device in another file: of the same kind, model and kernel, by its id if it has one, and else by its name.
func partner(b *record.Device, i int, now *record.File, across bool) *record.Device {
	if across {
		if i < len(now.Devices) {
			return &now.Devices[i]
		}
		return nil
	}
	var found *record.Device
	for j := range now.Devices {
		n := &now.Devices[j]
		if n.Info.Kind != b.Info.Kind || n.Info.Name != b.Info.Name {
			continue
		}
		if n.Info.UUID != "" && n.Info.UUID == b.Info.UUID {
			return n
		}
		if n.Name == b.Name {
			found = n
		}
	}
	return found
}

func (c *Comparison) device(b, n *record.Device) {
	for i := range b.Results {
		was := &b.Results[i]
		if was.OK() {
			c.Lines = append(c.Lines, c.line(b.Name, was, n.Find(was.Name)))
		}
	}
	for i := range n.Results {
		r := &n.Results[i]
		if was := b.Find(r.Name); was != nil && was.OK() {
			continue
		}
		l := Line{Device: n.Name, Name: r.Name, New: r, P: 1, Verdict: New}
		if r.Error != "" {
			l.Verdict = Failed
		}
		if r.Skipped == "" {
			c.Lines = append(c.Lines, l)
		}
	}
	if b.Info.Kernel != n.Info.Kernel {
		c.note("device %s: kernel was %s, is %s", b.Name, b.Info.Kernel, n.Info.Kernel)
	}
	if b.Card != nil && n.Card != nil && b.Card.PowerLimit.String() != n.Card.PowerLimit.String() {
		c.note("device %s: power limit was %s W, is %s W", b.Name, b.Card.PowerLimit, n.Card.PowerLimit)
	}
}

// line is a result in both files. It has no verdict yet if times can be tested.
func (c *Comparison) line(device string, was, is *record.Result) Line {
	l := Line{Device: device, Name: was.Name, Base: was, New: is, P: 1}
	switch {
	case is == nil || is.Skipped != "" || is.Error == "" && len(is.Samples) == 0:
		l.Verdict = Missing
		return l
	case is.Error != "":
		l.Verdict = Failed
		return l
	}
	l.Change = is.Median/was.Median - 1
	l.P = stats.MannWhitney(was.Times(), is.Times())
	return l // judged when it is known how many there are
}

// judge gives a line that was tested its verdict.
func (c *Comparison) judge(l *Line) {
	real := l.P < c.Threshold
	switch {
	case stats.MinP(len(l.Base.Samples), len(l.New.Samples)) >= c.Threshold:
		l.Verdict = Undecided
	case real && l.Change > c.Options.MaxRegress:
		l.Verdict = Regressed
	case real && l.Change < -c.Options.MaxRegress:
		l.Verdict = Faster
	case real && l.Change > 0:
		l.Verdict = Slower
	default:
		l.Verdict = Same
	}
}

func (c *Comparison) note(format string, args ...any) {
	c.Notes = append(c.Notes, fmt.Sprintf(format, args...))
}

// conditions notes what differs around the numbers.
func (c *Comparison) conditions(base, now *record.File) {
	driver := func(f *record.File) string {
		if f.Host.Driver == nil {
			return "none"
		}
		return f.Host.Driver.Driver.String()
	}
	for _, q := range [][3]string{
		{"driver", driver(base), driver(now)}, {"Go", base.Host.Go, now.Host.Go}, {"suite", base.Suite, now.Suite},
		{"cores", strconv.Itoa(base.Host.Cores), strconv.Itoa(now.Host.Cores)},
	} {
		if q[1] != q[2] {
			c.note("%s was %s, is %s", q[0], q[1], q[2])
		}
	}
}

// Print writes the comparison for people.
func (c *Comparison) Print(out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "DEVICE\tRESULT\tBASE (MAD)\tNEW (MAD)\tCHANGE\tP\tVERDICT")
	for _, l := range c.Lines {
		change, p := "-", "-"
		if l.Base != nil && l.New != nil && l.New.OK() {
			change, p = fmt.Sprintf("%+.1f %%", 100*l.Change), fmt.Sprintf("%.2g", l.P)
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", l.Device, l.Name, timeText(l.Base), timeText(l.New), change, p, l.Verdict)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	for _, n := range c.Notes {
		fmt.Fprintln(out, "note:", n)
	}
	_, err := fmt.Fprintf(out, "%d compared: %d regressions (slower by more than %s with p < %.3g, missing or failed), %d undecided\n",
		len(c.Lines), c.Regressions(), percent(c.Options.MaxRegress), c.Threshold, c.Undecided())
	return err
}

func timeText(r *record.Result) string {
	if r == nil || !r.OK() {
		return "-"
	}
	return fmt.Sprintf("%s (%.1f %%, %d)", record.Time(r.Median), r.Spread(), len(r.Samples))
}

func percent(share float64) string { return strconv.FormatFloat(100*share, 'g', 4, 64) + " %" }

// ParsePercent reads a share as people write it: 3%, 3 % or 0.03.
func ParsePercent(s string) (float64, error) {
	number, isPercent := strings.CutSuffix(strings.TrimSpace(s), "%")
	v, err := strconv.ParseFloat(strings.TrimSpace(number), 64)
	if err != nil || v < 0 || v != v {
		return 0, fmt.Errorf("%q is no share: want for instance 3%%", s)
	}
	if isPercent {
		v /= 100
	}
	if v > 10 {
		return 0, fmt.Errorf("%q is more than 1000 %%", s)
	}
	return v, nil
}
