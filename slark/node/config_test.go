package node

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

const minimal = `
[key]
file = "key.hex"
[store]
dir = "store"
[chain]
url = "ws://127.0.0.1:8546"
addresses = "addresses.json"
`

func load(t *testing.T, text string) (Config, error) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "slark.toml")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return Load(file)
}

func TestConfigDefaults(t *testing.T) {
	c, err := load(t, minimal)
	if err != nil {
		t.Fatal(err)
	}
	if !filepath.IsAbs(c.Key.File) || !filepath.IsAbs(c.Store.Dir) || len(c.Challenge.Envelopes) != 0 {
		t.Errorf("files are not relative to the config: %+v", c)
	}
	p := c.Challenge
	if time.Duration(p.WithheldAfter) != 10*time.Minute || *p.BusyRetries != 3 || p.Size != 0 || c.Log.Level != "info" {
		t.Errorf("defaults: %+v", c)
	}
	if again := c; again.Validate() != nil {
		t.Error("a validated config does not validate again")
	}
}

// TestConfigReportsAll: every problem at once, with its key.
func TestConfigReportsAll(t *testing.T) {
	_, err := load(t, `
[chain]
confirmations = 65
poll = "1ms"
drand_url = "ftp://example.org"
[challenge]
concurrent = -5
withheld_after = "2h"
busy_retries = 11
size = 300
envelope_signers = ["0x0000000000000000000000000000000000000000"]
[log]
level = "loud"
`)
	if err == nil {
		t.Fatal("accepted")
	}
	for _, key := range []string{
		"key.file", "store.dir", "chain.url", "chain.addresses", "chain.confirmations", "chain.poll", "chain.drand_url", "challenge.concurrent", "challenge.withheld_after",
		"challenge.busy_retries", "challenge.size", "challenge.envelope_signers is set", "the zero address", "log.level",
	} {
		if !strings.Contains(err.Error(), key) {
			t.Errorf("nothing about %s in:\n%v", key, err)
		}
	}
	for text, want := range map[string]string{
		minimal + "[challenge]\nslot = 3\nsluts = 4\n":       "challenge.sluts",
		minimal + "[challenge]\npoll = \"x\n":                "line",
		minimal + "[challenge]\nwithheld_after = \"soon\"\n": "withheld_after",
		minimal + "secret = \"abc\"\n":                       "secret",
	} {
		if _, err := load(t, text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q is not named in: %v", want, err)
		}
	}
}

func TestParseSpec(t *testing.T) {
	wallet := challenge.Address{1}
	good := `{"v":1,"devices":[{"index":0,"kind":"gpu","class":"rtx4090"},{"index":255,"kind":"cpu","class":"cpu"}]}`
	d, err := ParseSpec(wallet, good)
	if err != nil || len(d) != 2 || d[1].ID != challenge.DeviceID(wallet, 255) || d[1].Kind != challenge.CPU || d[0].Class != "rtx4090" {
		t.Fatalf("%+v, %v", d, err)
	}
	for _, bad := range []string{
		"", "{}", "[]", "null", `{"v":1}`, `{"v":1,"devices":[]}`, `{"v":2,"devices":[{"index":0,"kind":"gpu","class":"x"}]}`,
		`{"v":1,"devices":[{"index":0,"kind":"gpu","class":"x"},{"index":0,"kind":"cpu","class":"x"}]}`,
		`{"v":1,"devices":[{"index":256,"kind":"gpu","class":"x"}]}`, `{"v":1,"devices":[{"index":-1,"kind":"gpu","class":"x"}]}`,
		`{"v":1,"devices":[{"kind":"gpu","class":"x"}]}`, `{"v":1,"devices":[{"index":0,"class":"x"}]}`, `{"v":1,"devices":[{"index":0,"kind":"tpu","class":"x"}]}`,
		`{"v":1,"devices":[{"index":0,"kind":"gpu","class":"X"}]}`, `{"v":1,"devices":[{"index":0,"kind":"gpu","class":""}]}`,
		`{"v":1,"more":1,"devices":[{"index":0,"kind":"gpu","class":"x"}]}`, good + "x", good + good,
		`{"v":1,"devices":[{"index":0,"kind":"gpu","class":"x"}]` + strings.Repeat(" ", maxSpec) + `}`,
	} {
		if d, err := ParseSpec(wallet, bad); err == nil {
			t.Errorf("%.80q gives %+v", bad, d)
		}
	}
}

func TestParseHost(t *testing.T) {
	for in, want := range map[string]string{
		"127.0.0.1:9000": "127.0.0.1:9000", "gpu.example.org:443": "gpu.example.org:443", "[::1]:9000": "[::1]:9000",
		"https://gpu.example.org:9000": "gpu.example.org:9000", "grpc://h:1/": "h:1",
	} {
		if got, err := ParseHost(in); err != nil || got != want {
			t.Errorf("%q: %q, %v", in, got, err)
		}
	}
	for _, bad := range []string{
		"", "host", "host:", ":9000", "host:0", "host:65536", "host:http", "https://host", "https://u:p@host:1", "https://host:1/path", "https://host:1?q",
		"host:1/x", "unix:///run/x", "a b:1", strings.Repeat("h", 300) + ":1",
	} {
		if got, err := ParseHost(bad); err == nil {
			t.Errorf("%q gives %q", bad, got)
		}
	}
}

func TestJournal(t *testing.T) {
	dir := t.TempDir()
	chaintest.TestJournal(t, func(t *testing.T) chain.Journal {
		s, err := reputation.Open(t.TempDir(), reputation.Options{})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		return NewJournal(s)
	})
	open := func() *reputation.Store {
		s, err := reputation.Open(dir, reputation.Options{})
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	s := open()
	chaintest.TestJournalSurvives(t, NewJournal(s), func() chain.Journal {
		s.Close()
		s = open()
		return NewJournal(s)
	})
	defer func() { s.Close() }()
	c := NewCursor(s)
	if _, found, err := c.LoadCursor(); found || err != nil {
		t.Errorf("a new cursor: %v, %v", found, err)
	}
	want := chain.Cursor{Blocks: []chain.BlockRef{{Number: 7}, {Number: 6}}}
	if err := c.SaveCursor(want); err != nil {
		t.Fatal(err)
	}
	if got, found, err := c.LoadCursor(); err != nil || !found || len(got.Blocks) != 2 || got.Blocks[0].Number != 7 {
		t.Errorf("%+v, %v, %v", got, found, err)
	}
}
