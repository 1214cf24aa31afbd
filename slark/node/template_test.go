package node

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestWriteConfig: the new file loads when its one gap is filled, also with every key that it shows, and is not overwritten.
func TestWriteConfig(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "slark.toml")
	if err := WriteConfig(file, "", "", ""); err != nil {
		t.Fatal(err)
	}
	if _, err := Load(file); err == nil || !strings.Contains(err.Error(), "chain.url") || strings.Contains(err.Error(), "\n") {
		t.Errorf("the gap is chain.url, and not: %v", err)
	}
	if err := WriteConfig(file, "", "", ""); err == nil {
		t.Error("it was overwritten")
	}
	full := filepath.Join(dir, "full.toml")
	if err := WriteConfig(full, "elsewhere", "ws://127.0.0.1:1", "a.json"); err != nil {
		t.Fatal(err)
	}
	c, err := Load(full)
	if err != nil || c.Chain.URL != "ws://127.0.0.1:1" || c.Chain.Addresses != filepath.Join(dir, "a.json") || !c.Store.Create || c.Store.Dir != filepath.Join(dir, "elsewhere") {
		t.Errorf("%+v, %v", c, err)
	}
	b, err := os.ReadFile(full)
	if err != nil {
		t.Fatal(err)
	}
	all := filepath.Join(dir, "all.toml")
	if err := os.WriteFile(all, regexp.MustCompile(`(?m)^# ([a-z_]+ = )`).ReplaceAll(b, []byte("$1")), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Load(all); err != nil {
		t.Errorf("with all keys: %v", err)
	}
}
