package diagnosis_test

import (
	"errors"
	"math"
	"reflect"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/diagnosis"
	"github.com/slark-network/slark/challenge/session"
)

func full() diagnosis.Diagnosis {
	limit, errs := 400.0, uint64(2)
	return diagnosis.Diagnosis{
		Kind: "gpu", Name: "NVIDIA A100-SXM4-40GB", Kernel: "imma80", Driver: "550.54.15", Cores: 108, Samples: 12, IntervalMillis: 100,
		Clock: &diagnosis.Range{Min: 1095, Median: 1400, Max: 1410}, MemoryClock: &diagnosis.Range{Min: 1215, Median: 1215, Max: 1215},
		PowerLimit: &limit, Throttle: []string{"power-cap", "thermal"}, ECC: "on", ECCErrors: &errs, MIG: "off",
		Unknown: map[string]string{"power_w": "no permission"},
	}
}

func TestRoundTrip(t *testing.T) {
	d := full()
	got, err := diagnosis.Parse(d.Encode())
	if err != nil || !reflect.DeepEqual(got, d) {
		t.Errorf("%+v, %v, want %+v", got, err, d)
	}
	want := "NVIDIA A100-SXM4-40GB; 108 cores; 12 samples; clock 1095 to 1410 MHz, median 1400; memory clock 1215 MHz; power limit 400 W; " +
		"slowed by power-cap, thermal; ECC on; 2 uncorrected errors; MIG off; driver 550.54.15; power_w not known: no permission"
	if s := diagnosis.Text(d.Encode()); s != want {
		t.Errorf("%s\nwant %s", s, want)
	}
}

// Whatever the driver says, the record fits and is UTF-8 without control characters.
func TestEncodeFits(t *testing.T) {
	for name, change := range map[string]func(*diagnosis.Diagnosis){
		"long name":     func(d *diagnosis.Diagnosis) { d.Name = strings.Repeat("é", 5000) },
		"not UTF-8":     func(d *diagnosis.Diagnosis) { d.Driver = "\xff\xfe" + strings.Repeat("\x80", 300) },
		"escapes":       func(d *diagnosis.Diagnosis) { d.Name = strings.Repeat("\x1b[2J", 300) },
		"many reasons":  func(d *diagnosis.Diagnosis) { d.Throttle = slicesOf(strings.Repeat("<", 400), 300) },
		"many unknowns": func(d *diagnosis.Diagnosis) { d.Unknown = mapOf(300) },
		"no number":     func(d *diagnosis.Diagnosis) { d.Clock = &diagnosis.Range{Max: math.Inf(1)} },
	} {
		d := full()
		change(&d)
		b := d.Encode()
		if len(b) == 0 || len(b) > session.MaxDiagnosis || !utf8.Valid(b) || strings.ContainsFunc(string(b), unprintable) {
			t.Errorf("%s: %d bytes: %.200q", name, len(b), b)
		}
		if got, err := diagnosis.Parse(b); err != nil || got.Kind != "gpu" || got.Samples != 12 {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
}

func unprintable(r rune) bool { return !unicode.IsPrint(r) }

func slicesOf(s string, n int) (out []string) {
	for range n {
		out = append(out, s)
	}
	return out
}

func mapOf(n int) map[string]string {
	out := map[string]string{}
	for i := range n {
		out[strings.Repeat("k", i+1)] = strings.Repeat("why ", 200)
	}
	return out
}

func TestParseRefuses(t *testing.T) {
	for _, body := range []string{"", "[]", "3", `{"samples":"x"}`, `{"samples":1}{}`, strings.Repeat(" ", session.MaxDiagnosis) + "{}"} {
		if d, err := diagnosis.Parse([]byte(body)); !errors.Is(err, challenge.ErrInvalid) {
			t.Errorf("%.40q: %+v, %v", body, d, err)
		}
	}
	if _, err := diagnosis.Parse([]byte(`{"samples":1,"fan":3}`)); err != nil {
		t.Errorf("a member that is not known: %v", err)
	}
}

// A terminal is shown nothing that moves its cursor, whatever a prover sends.
func FuzzText(f *testing.F) {
	for _, s := range []string{string(full().Encode()), "\x1b]0;x\x07", `{"name":"\u202e"}`, `{"name":"\u001b[2J","throttle":["\u0000"],"unknown":{"a\nb":"c"}}`, "\xff", `{"clock_mhz":{"max":1e400}}`, `{"samples":-1,"power_limit_w":1e308}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		s := diagnosis.Text(body)
		if strings.ContainsFunc(s, unprintable) || !utf8.ValidString(s) {
			t.Errorf("%q is shown as %q", body, s)
		}
		if d, err := diagnosis.Parse(body); err == nil {
			if again, err := diagnosis.Parse(d.Encode()); err != nil {
				t.Errorf("%+v encodes to what does not parse: %+v, %v", d, again, err)
			}
		}
	})
}
