package page_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/slark-network/slark/challenge/internal/page"
)

func TestWrite(t *testing.T) {
	file := filepath.Join(t.TempDir(), "page.md")
	write(t, file, "before\n<!-- a: generated -->\nold\n<!-- a: end -->\nbetween\n<!-- b: generated -->\nb\n<!-- b: end -->\nafter\n")
	for _, part := range []string{"", "new\nlonger\n"} {
		if err := page.Write(file, "a", part); err != nil {
			t.Fatal(err)
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if want := "before\n<!-- a: generated -->\n" + part + "<!-- a: end -->\nbetween\n<!-- b: generated -->\nb\n<!-- b: end -->\nafter\n"; string(text) != want {
			t.Errorf("wrote %q, want %q", text, want)
		}
		if got, err := page.Part(text, "a"); got != part || err != nil {
			t.Errorf("part is %q, %v", got, err)
		}
	}
	for _, bad := range []string{"", "<!-- a: generated -->\n", "<!-- a: end -->\n<!-- a: generated -->\n"} {
		write(t, file, bad)
		if page.Write(file, "a", "x") == nil {
			t.Errorf("%q has no two marks in order, and is written", bad)
		}
	}
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
