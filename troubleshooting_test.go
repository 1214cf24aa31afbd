package slark_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestTroubleshooting holds docs/troubleshooting.md to the program: every text of it is printed somewhere, and some test that provokes it asserts it.
func TestTroubleshooting(t *testing.T) {
	page, err := os.ReadFile("docs/troubleshooting.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := regexp.MustCompile("(?m)^\\| `([^`]+)` \\|").FindAllStringSubmatch(string(page), -1)
	if len(rows) < 30 {
		t.Fatalf("%d texts on the page", len(rows))
	}
	var code, tests []string
	err = filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "node_modules" || d.Name() == "bin" || path != "." && strings.HasPrefix(d.Name(), ".")):
			return filepath.SkipDir
		case path == "troubleshooting_test.go" || filepath.Ext(path) != ".go" && filepath.Ext(path) != ".txtar":
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if strings.HasSuffix(path, "_test.go") || strings.HasSuffix(path, ".txtar") {
			tests = append(tests, string(text))
		} else {
			// A text may be put together over two lines of code.
			code = append(code, regexp.MustCompile(`"\s*\+\s*"`).ReplaceAllString(string(text), ""))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	within := func(files []string, words string) bool {
		for _, f := range files {
			if strings.Contains(f, words) {
				return true
			}
		}
		return false
	}
	for _, row := range rows {
		asserted := false
		for _, part := range strings.Split(row[1], "…") {
			if part = strings.Trim(part, " ,;:"); len(part) < 5 {
				continue
			}
			if !within(code, part) {
				t.Errorf("%q: nothing prints %q", row[1], part)
			}
			asserted = asserted || len(part) > 8 && within(tests, part)
		}
		if !asserted {
			t.Errorf("%q: no test asserts it", row[1])
		}
	}
}
