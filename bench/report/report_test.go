package report

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"flag"
	"html"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/slark-network/slark/bench/record"
)

var update = flag.Bool("update", false, "write the golden files")

func files(t *testing.T) []*record.File {
	t.Helper()
	var out []*record.File
	for _, name := range []string{"run2.json", "run1.json"} { // not in order
		f, err := record.Load("testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, f)
	}
	return out
}

func write(t *testing.T, f ...*record.File) string {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, f); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestGolden(t *testing.T) {
	got := write(t, files(t)...)
	if *update {
		if err := os.WriteFile("testdata/report.html", []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if want, err := os.ReadFile("testdata/report.html"); err != nil || got != string(want) {
		t.Errorf("the page is not as it was (%v); -update writes it, then look at it in a browser", err)
	}
}

// The page's policy must let its own style through, and the page must need nothing that the policy forbids.
func TestPolicy(t *testing.T) {
	page := write(t, files(t)...)
	style := regexp.MustCompile(`(?s)<style>(.*?)</style>`).FindAllStringSubmatch(page, -1)
	if len(style) != 1 {
		t.Fatalf("%d styles", len(style))
	}
	sum := sha256.Sum256([]byte(style[0][1]))
	policy := html.UnescapeString(regexp.MustCompile(`Content-Security-Policy" content="([^"]*)"`).FindStringSubmatch(page)[1])
	if want := "style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"; !strings.HasPrefix(policy, "default-src 'none'; "+want) {
		t.Errorf("policy %q, want %s", policy, want)
	}
	for _, bad := range []string{"<script", " style=", " onload", "http://", "https://", "url(", "@import", "<img", "<link", "NaN", "Inf", "ZgotmplZ", "%!"} {
		if strings.Contains(page, bad) {
			t.Errorf("the page contains %s", bad)
		}
	}
}

// Names come from machines that somebody else runs.
func TestHostileNames(t *testing.T) {
	list := files(t)
	for _, f := range list {
		for i := range f.Devices {
			d := &f.Devices[i]
			d.Info.Name, d.Class, f.Version = `<script>alert(1)</script>`, `"><img src=x>`, `</style><b>`
			for j := range d.Results {
				d.Results[j].Name += `"><svg onload=1>`
			}
		}
	}
	if page := write(t, list...); strings.Contains(page, "<script") || strings.Contains(page, "<img") || strings.Contains(page, "<svg onload") || strings.Contains(page, "<b>") {
		t.Error("a name became markup")
	}
}

func TestEdges(t *testing.T) {
	var b bytes.Buffer
	if err := Write(&b, nil); !errors.Is(err, ErrEmpty) {
		t.Error(err)
	}
	f := files(t)[:1]
	if page := write(t, f...); strings.Contains(page, "History") || !strings.Contains(page, "Roofline") {
		t.Error("one file has no history")
	}
	f[0].Devices[0].Results = nil
	if page := write(t, f...); strings.Contains(page, "Roofline") && len(f[0].Devices) == 1 {
		t.Error("a roofline of nothing")
	}
}
