package config_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/prover/config"
)

const good = `
listen = "127.0.0.1:7443"
data_dir = "data"
provider = "0x00000000000000000000000000000000000000aa"
stop_within = "5s"

[key]
file = "signer.key"

[tls]
certificate = "tls.pem"
key = "tls.key"

[chain]
url = "ws://127.0.0.1:8546"
addresses = "/etc/slark/addresses.json"
id = 31337

[[devices]]
index = 0
kind = "cpu"
class = "cpu"

[limits]
max_size = 8192
max_share = 0.02
ready_within = "3s"
`

func TestGood(t *testing.T) {
	c, err := config.Parse([]byte(good), "/srv/prover")
	if err != nil {
		t.Fatal(err)
	}
	if c.DataDir != "/srv/prover/data" || c.Key.File != "/srv/prover/signer.key" || c.Chain.Addresses != "/etc/slark/addresses.json" || c.Key.PasswordFile != "" {
		t.Errorf("files %+v", c)
	}
	l := c.Limits.Sidecar().WithDefaults()
	if l.MaxSize != 8192 || l.ReadyWithin != 3*time.Second || l.QueueLength != 8 || c.Devices[0].Kind != challenge.CPU || c.StopTime() != 5*time.Second {
		t.Errorf("limits %+v", l)
	}
}

func TestAllFaultsTogether(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"open.key", "tls.key"} {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	file := filepath.Join(dir, "prover.toml")
	text := `
listen = "nowhere"
surprise = true
stop_within = "1h"

[key]
file = "open.key"
pasword_file = "x"

[tls]
certificate = "tls.pem"
key = "tls.key"

[chain]
confirmations = 65
poll = "1ms"

[[devices]]
index = 256
kind = "cpu"
class = "RTX 4090"

[[devices]]
index = 256
class = "cpu"

[limits]
max_size = 100
max_share = 2.0
ready_within = "1m"

[log]
level = "loud"
format = "xml"
`
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	_, err := config.Load(file)
	if err == nil {
		t.Fatal("loaded")
	}
	for _, want := range []string{
		"line 3: unknown key surprise", "unknown key key.pasword_file", `listen: is "nowhere"`, "data_dir: required", "provider: required",
		"stop_within: is 1h", "key.file: " + filepath.Join(dir, "open.key"), "tls.key: " + filepath.Join(dir, "tls.key"), "mode is 0644, want 0600",
		"chain.url: required", "chain.addresses: required", "chain.confirmations: is 65, want 0 to 64", "chain.poll: is 1ms",
		"devices[0].index: is 256", "devices[0].class: is", "devices[1].index: 256 is used twice", "devices[1].kind: required",
		"limits: max_size is 100, want 256 to 65536", "limits: max_share is 2", "limits: ready_within is 1m0s",
		"log.level is \"loud\"", "log.format",
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("no %q in:\n%v", want, err)
		}
	}
}

func TestNothingToOffer(t *testing.T) {
	before, _, _ := strings.Cut(good, "[[devices]]")
	if _, err := config.Parse([]byte(before), ""); err == nil || !strings.Contains(err.Error(), "devices: none, want at least one [[devices]]") {
		t.Error(err)
	}
}

func TestBadSyntaxNamesTheKey(t *testing.T) {
	for text, want := range map[string]string{
		"listen = 5":                      "listen",
		"[limits]\nready_within = \"x\"":  "ready_within",
		"provider = \"0x12\"":             "provider",
		"[[devices]]\nkind = \"quantum\"": "kind",
		"listen = ":                       "line 1",
	} {
		if _, err := config.Parse([]byte(text), ""); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want the key %q", text, err, want)
		}
	}
}
