package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/checkup"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/devchain"
	"github.com/slark-network/slark/prover/config"
	"github.com/slark-network/slark/prover/serve"
)

// hour is a deployment and a provider's host that has nothing yet.
type hour struct {
	t      *testing.T
	client *chain.Client
	dir    string
	config string
	wallet chaintest.Account
}

func newHour(t *testing.T) *hour {
	t.Helper()
	const id = 4346
	admin, wallet := chaintest.NewAccount("admin"), chaintest.NewAccount("wallet")
	eth, err := devchain.Start(t.Context(), devchain.Config{
		ChainID: id, BlockPeriod: time.Second, Alloc: map[common.Address]*big.Int{admin.Address: chaintest.Rich(), wallet.Address: chaintest.Rich()},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { eth.Close() })
	ec, err := ethclient.DialContext(t.Context(), eth.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(ec.Close)
	addresses, err := deploy.Deploy(t.Context(), ec, admin.Key, deploy.Params{StartTime: time.Now().Add(time.Minute)})
	if err != nil {
		t.Fatal(err)
	}
	h := &hour{t: t, dir: t.TempDir(), wallet: wallet}
	if h.client, err = chain.Dial(t.Context(), eth.URL(), addresses, id); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(h.client.Close)
	mint, err := chain.NewSubmitter(chain.SubmitterConfig{Client: h.client, Key: admin.Key, Journal: new(chaintest.MemJournal), PollInterval: 50 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := mint.Do(t.Context(), h.client.Mint(wallet.Address, big.NewInt(5000)), chain.ActionKey{Action: "mint"}); err != nil {
		t.Fatal(err)
	}
	if err := addresses.Save(filepath.Join(h.dir, "addresses.json")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(h.file("wallet.key"), []byte(hex.EncodeToString(crypto.FromECDSA(wallet.Key))), 0o600); err != nil {
		t.Fatal(err)
	}
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	h.config = h.file("prover.toml")
	h.run("", "init", "--provider", wallet.Address.Hex(), "--chain-url", eth.URL(), "--addresses", "addresses.json", "--listen", free.Addr().String())
	_ = free.Close()
	return h
}

func (h *hour) file(name string) string { return filepath.Join(h.dir, name) }

// run runs a command over the config and wants it to succeed and to say some words.
func (h *hour) run(words string, args ...string) string {
	h.t.Helper()
	out, err := prover(append(args[:1:1], append([]string{"--config", h.config}, args[1:]...)...)...)
	if err != nil {
		h.t.Fatalf("prover %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	if !strings.Contains(out, words) {
		h.t.Fatalf("prover %s says not %q:\n%s", strings.Join(args, " "), words, out)
	}
	return out
}

// send runs a command of the wallet.
func (h *hour) send(words string, args ...string) string {
	h.t.Helper()
	return h.run(words, append(args, "--wallet", h.file("wallet.key"), "--send")...)
}

// doctor gives its findings that are not good, by name.
func (h *hour) doctor() map[string]checkup.Finding {
	h.t.Helper()
	out, err := prover("doctor", "--config", h.config, "--json")
	var list []struct{ Name, Level, Text, Mend string }
	if jerr := json.Unmarshal([]byte(out), &list); jerr != nil {
		h.t.Fatalf("%v, %v: %s", err, jerr, out)
	}
	found, bad := map[string]checkup.Finding{}, false
	for _, f := range list {
		bad = bad || f.Level == "bad"
		if f.Level == "ok" || f.Name == "clock" { // a container's clock is its host's
			continue
		}
		if f.Mend == "" {
			h.t.Errorf("%s: nothing says how to mend it", f.Name)
		}
		found[f.Name] = checkup.Finding{Name: f.Name, Text: f.Text, Mend: f.Mend}
	}
	if bad != (err != nil) {
		h.t.Errorf("something is bad: %v, the error is %v", bad, err)
	}
	return found
}

func (h *hour) want(what string, names ...string) {
	h.t.Helper()
	found := h.doctor()
	for _, n := range names {
		if _, ok := found[n]; !ok {
			h.t.Errorf("%s: the doctor does not see %q", what, n)
		}
		delete(found, n)
	}
	for _, f := range found {
		h.t.Errorf("%s: the doctor also says of %s: %s", what, f.Name, f.Text)
	}
}

// says wants a finding to have some words.
func (h *hour) says(name, words string) {
	h.t.Helper()
	if f := h.doctor()[name]; !strings.Contains(f.Text, words) {
		h.t.Errorf("of %s the doctor says %q, and not %q", name, f.Text, words)
	}
}

// TestFirstHour: from nothing to a prover that is registered, staked and seen to be well, each command twice.
func TestFirstHour(t *testing.T) {
	h := newHour(t)
	h.want("a new host", "registered")
	h.says("registered", "the registry has no provider ")
	if out, err := prover("maintenance", "on", "--config", h.config); err == nil || !strings.Contains(err.Error(), "ProviderRegistry refused: provider not found") {
		t.Errorf("maintenance of nobody: %s, %v", out, err)
	}
	if out, err := prover("register", "--config", h.config, "--send"); err == nil || !strings.Contains(err.Error(), "to send, name the account's key") {
		t.Errorf("sent without a key: %s, %v", out, err)
	}
	h.run("would register", "register")
	h.run("nothing was sent", "register")
	h.want("after a dry run", "registered")
	if out := h.send("done in block", "register"); strings.Count(out, "done in block") < 2 {
		t.Errorf("registered with: %s", out)
	}
	h.send("nothing to do", "register")
	if out := h.run("nothing to do", "register"); strings.Contains(out, "would") {
		t.Errorf("a third time there is something to do: %s", out)
	}
	h.want("not started", "registry host", "stake")
	h.says("registry host", "nobody answers at ")
	h.says("stake", "none: the network may not lend to you")
	h.run("would stake 3000 more", "stake", "3000")
	h.send("done in block", "stake", "3000")
	h.send("nothing to do", "stake", "3000")
	h.send("stake 1000 more", "stake", "4000")
	h.run("4000 own", "status")

	conf, err := config.Load(h.config)
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ready, ended := make(chan struct{}), make(chan error, 1)
	go func() { ended <- serve.Run(ctx, conf, serve.Deps{Ready: func(net.Addr) { close(ready) }}) }()
	select {
	case <-ready:
	case err := <-ended:
		t.Fatal(err)
	}
	h.want("serving")

	h.send("done in block", "maintenance", "on")
	h.want("in maintenance", "registered")
	h.send("nothing to do", "maintenance", "on")
	h.send("done in block", "maintenance", "off")
	h.want("back")

	h.run("would ask 1500", "withdraw", "1500")
	h.send("done in block", "withdraw", "1500")
	h.want("leaving", "stake")
	if out, err := prover("withdraw", "--config", h.config); err == nil || !strings.Contains(err.Error(), "is due on") {
		t.Errorf("withdrawn too early: %s, %v", out, err)
	}
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

// TestDoctorSees: each thing that is commonly wrong has a finding of its own, with a way to mend it.
func TestDoctorSees(t *testing.T) {
	h := newHour(t)
	h.send("done in block", "register")
	h.send("done in block", "stake", "1")
	original, err := os.ReadFile(h.config)
	if err != nil {
		t.Fatal(err)
	}
	with := func(old, new string) func() {
		return func() {
			if !bytes.Contains(original, []byte(old)) {
				t.Fatalf("the config has no %q", old)
			}
			if err := os.WriteFile(h.config, bytes.Replace(original, []byte(old), []byte(new), 1), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	listen := ""
	for line := range strings.Lines(string(original)) {
		if strings.HasPrefix(line, "listen = ") {
			listen = strings.TrimSpace(line)
		}
	}
	for _, c := range []struct {
		name  string
		bend  func()
		wants []string
		words string
	}{
		{"unknown key", with("[log]", "surprise = 1\n[log]"), []string{"config"}, "surprise"},
		{"no node", with(`url = "ws`, `url = "ws://127.0.0.1:1" # `), []string{"chain.url"}, "refused"},
		{"no addresses", with(`addresses = "addresses.json"`, `addresses = "gone.json"`), []string{"chain.addresses", "key and certificate"}, "gone.json"},
		{"another chain", func() {
			with("[log]", "[log]")()
			addresses, err := os.ReadFile(h.file("addresses.json"))
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(h.file("other.json"), bytes.Replace(addresses, []byte("4346"), []byte("4345"), 1), 0o600); err != nil {
				t.Fatal(err)
			}
			with(`addresses = "addresses.json"`, `addresses = "other.json"`)()
		}, []string{"chain.url", "certificate"}, "the endpoint serves chain 4346, expected chain 4345"},
		{"another device", with(`class = "cpu"`, `class = "ram"`), []string{"registry devices", "registry host", "class"}, "ram"},
		{"one more device", with("[limits]", "[[devices]]\nindex = 3\nkind = \"cpu\"\nclass = \"cpu\"\n[limits]"), []string{"registry devices", "registry host"}, "device 3"},
		{"no card", with("[limits]", "[[devices]]\nindex = 3\nkind = \"gpu\"\nclass = \"rtx4090\"\nworker = \"/nonexistent\"\n[limits]"), []string{"registry devices", "registry host", "device gpu"}, "index 3"},
		{"port taken", with(listen, fmt.Sprintf("listen = %q", taken.Addr().String())), []string{"listen", "registry host"}, "is in use by another program"},
		{"other key", func() {
			with(`file = "signer.key"`, `file = "other.key"`)()
			if err := os.WriteFile(h.file("other.key"), []byte(strings.Repeat("11", 32)), 0o600); err != nil {
				t.Fatal(err)
			}
		}, []string{"certificate", "signer", "registry host"}, "0x"},
		{"open key", func() {
			with("[log]", "[log]")()
			if err := os.Chmod(h.file("signer.key"), 0o644); err != nil {
				t.Fatal(err)
			}
		}, []string{"config"}, "0600"},
	} {
		t.Run(c.name, func(t *testing.T) {
			h.t = t
			c.bend()
			found := h.doctor()
			text := ""
			for _, f := range found {
				text += f.Text + "\n"
			}
			if !strings.Contains(text, c.words) {
				t.Errorf("nothing says %q: %s", c.words, text)
			}
			h.want(c.name, c.wants...)
		})
	}
	h.t = t
}
