package config_test

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/slark-network/slark/prover/config"
)

// TestWrite: the new file has every key that there is and no other, and is a good config once its gaps are filled.
func TestWrite(t *testing.T) {
	file := filepath.Join(t.TempDir(), "prover.toml")
	if err := config.Write(file, config.Initial{}); err != nil {
		t.Fatal(err)
	}
	_, err := config.Load(file)
	if err == nil || !strings.Contains(err.Error(), "provider: required") || !strings.Contains(err.Error(), "chain.url: required") || strings.Count(err.Error(), "\n") != 2 {
		t.Errorf("the gaps are provider and chain.url, and not: %v", err)
	}
	if err := config.Write(file, config.Initial{}); err == nil {
		t.Error("it was overwritten")
	}

	full := filepath.Join(t.TempDir(), "full.toml")
	v := config.Initial{Listen: "127.0.0.1:9", Provider: "0x1111111111111111111111111111111111111111", ChainURL: "ws://127.0.0.1:1", Addresses: "a.json"}
	if err := config.Write(full, v); err != nil {
		t.Fatal(err)
	}
	c, err := config.Load(full)
	if err != nil {
		t.Fatal(err)
	}
	if c.Metrics.Listen != "" || c.Listen != v.Listen || c.Provider.String() != v.Provider || c.Chain.URL != v.ChainURL || filepath.Base(c.Chain.Addresses) != "a.json" {
		t.Errorf("%+v", c)
	}

	// All that is commented out is a key with a value of its kind: with the marks gone the file still loads.
	b, err := os.ReadFile(full)
	if err != nil {
		t.Fatal(err)
	}
	all := regexp.MustCompile(`(?m)^# ([a-z_]+ = )`).ReplaceAll(b, []byte("$1"))
	everything := filepath.Join(t.TempDir(), "all.toml")
	all = []byte(strings.NewReplacer(`idle = 2`, `idle = 2`, "id = 0", "id = 1", "max_memory = 0", "max_memory = 1073741824").Replace(string(all)))
	if err := os.WriteFile(everything, all, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := config.Load(everything); err != nil {
		t.Errorf("with all keys: %v", err)
	}
	for _, key := range keys(reflect.TypeFor[config.Config]()) {
		if !regexp.MustCompile(`(?m)^(# )?` + key + ` = |^\[+` + key + `\]`).Match(b) {
			t.Errorf("%s is not in the new file", key)
		}
	}
}

func keys(t reflect.Type) (all []string) {
	for i := range t.NumField() {
		f := t.Field(i)
		name := f.Tag.Get("toml")
		if name == "" {
			continue
		}
		all = append(all, name)
		inner := f.Type
		if inner.Kind() == reflect.Slice {
			inner = inner.Elem()
		}
		if inner.Kind() == reflect.Struct && inner.PkgPath() == t.PkgPath() {
			all = append(all, keys(inner)...)
		}
	}
	return all
}
