package main

import (
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/prover/config"
)

// TestProviderPage wants every key of the config and every refusal in docs/provider.md.
func TestProviderPage(t *testing.T) {
	text, err := os.ReadFile("../docs/provider.md")
	if err != nil {
		t.Fatal(err)
	}
	var walk func(prefix string, of reflect.Type)
	walk = func(prefix string, of reflect.Type) {
		for i := range of.NumField() {
			f := of.Field(i)
			key, inner := prefix+f.Tag.Get("toml"), f.Type
			if inner.Kind() == reflect.Slice {
				inner = inner.Elem()
			}
			if inner.Kind() == reflect.Struct {
				walk(key+".", inner)
			} else if !strings.Contains(string(text), "| `"+key+"` |") {
				t.Errorf("docs/provider.md has no row for the key %s", key)
			}
		}
	}
	walk("", reflect.TypeFor[config.Config]())
	for _, code := range link.Codes() {
		if !strings.Contains(string(text), "| `"+code.String()+"` |") {
			t.Errorf("docs/provider.md has no row for the refusal %s", code)
		}
	}
}
