package record

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

// WriteGobench writes Go's benchmark format, one line a repetition, so that benchstat sees the spread. Conditions are
// configuration lines; the rate's unit is declared as one of which more is better.
func (f *File) WriteGobench(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "goos: %s\ngoarch: %s\npkg: github.com/slark-network/slark/bench\n", f.Host.OS, f.Host.Arch)
	fmt.Fprintf(&b, "suite: %s\n", f.Suite)
	fmt.Fprint(&b, "Unit op/s better=higher\nUnit B/s better=higher\n")
	for _, d := range f.Devices {
		fmt.Fprintf(&b, "device: %s\nkernel: %s\n", oneLine(d.Info.Name), oneLine(d.Info.Kernel))
		if f.Host.Driver != nil && d.Card != nil {
			fmt.Fprintf(&b, "driver: %s\npower-limit-w: %s\n", oneLine(f.Host.Driver.Driver.String()), oneLine(d.Card.PowerLimit.String()))
		}
		for i := range d.Results {
			r := &d.Results[i]
			if !r.OK() {
				continue
			}
			name := "Benchmark" + strings.ToUpper(r.Name[:1]) + strings.ReplaceAll(r.Name[1:], " ", "_") + "/dev=" + d.Name
			for _, ns := range r.Samples {
				fmt.Fprintf(&b, "%s-%d 1 %d ns/op", name, f.Host.Cores, ns)
				if r.Work > 0 {
					fmt.Fprintf(&b, " %.6g %s/s", r.Work/float64(ns)*1e9, r.Unit)
				}
				b.WriteByte('\n')
			}
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

type junitSuites struct {
	XMLName xml.Name     `xml:"testsuites"`
	Suites  []junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name       string          `xml:"name,attr"`
	Tests      int             `xml:"tests,attr"`
	Failures   int             `xml:"failures,attr"`
	Skipped    int             `xml:"skipped,attr"`
	Time       string          `xml:"time,attr"` // seconds
	Timestamp  string          `xml:"timestamp,attr"`
	Properties []junitProperty `xml:"properties>property"`
	Cases      []junitCase     `xml:"testcase"`
}

type junitProperty struct {
	Name  string `xml:"name,attr"`
	Value string `xml:"value,attr"`
}

type junitCase struct {
	Class   string        `xml:"classname,attr"`
	Name    string        `xml:"name,attr"`
	Time    string        `xml:"time,attr"` // seconds; the median
	Failure *junitMessage `xml:"failure,omitempty"`
	Skipped *junitMessage `xml:"skipped,omitempty"`
	Out     string        `xml:"system-out,omitempty"`
}

type junitMessage struct {
	Message string `xml:"message,attr"`
}

// WriteJUnit writes a test suite for each device and a test for each result: it fails if an answer was wrong or could not be had.
func (f *File) WriteJUnit(w io.Writer) error {
	all := junitSuites{}
	for _, d := range f.Devices {
		s := junitSuite{Name: "bench " + d.Name, Tests: len(d.Results), Timestamp: f.Started.UTC().Format("2006-01-02T15:04:05")}
		s.Properties = []junitProperty{
			{"device", d.Info.Name}, {"kind", d.Info.Kind.String()}, {"kernel", d.Info.Kernel}, {"class", d.Class}, {"suite", f.Suite},
		}
		if f.Host.Driver != nil {
			s.Properties = append(s.Properties, junitProperty{"driver", f.Host.Driver.Driver.String()})
		}
		total := 0.0
		for i := range d.Results {
			r := &d.Results[i]
			total += r.Median / 1e9
			c := junitCase{Class: "bench." + d.Name, Name: r.Name, Time: fmt.Sprintf("%.9f", r.Median/1e9)}
			switch {
			case r.Error != "":
				s.Failures++
				c.Failure = &junitMessage{r.Error}
			case r.Skipped != "":
				s.Skipped++
				c.Skipped = &junitMessage{r.Skipped}
			default:
				c.Out = fmt.Sprintf("median %s, MAD %.1f %%, %d repetitions, %s; verified: %s; %s",
					Time(r.Median), r.Spread(), len(r.Samples), orDash(r.RateText()), r.Verified, r.Conditions())
			}
			s.Cases = append(s.Cases, c)
		}
		s.Time = fmt.Sprintf("%.9f", total)
		all.Suites = append(all.Suites, s)
	}
	b, err := xml.MarshalIndent(all, "", "  ")
	if err != nil {
		return err
	}
	_, err = w.Write(append([]byte(xml.Header), append(b, '\n')...))
	return err
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}
