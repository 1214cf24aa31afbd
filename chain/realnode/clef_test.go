//go:build realnode

package realnode

import (
	"bytes"
	"fmt"
	"io"
	"math/big"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/realnode/nodes"
)

// TestClef: a provider's wallet is in clef, a process of its own, and prover, another, has it sign: registered and staked. Whoever sits
// at clef sees what is called, and may say no.
func TestClef(t *testing.T) {
	w := newWorld(t, nodes.Geth(t, everybody...), deploy.Params{StartTime: time.Now().Add(time.Hour)})
	wallet, stranger := chaintest.NewAccount("wallet in clef"), chaintest.NewAccount("not in clef")
	h := newClefHost(t, w, wallet)
	p := &person{approve: true}
	c := startClef(t, w.node.ChainID, wallet, p)

	h.says("signer program", "prover", "doctor", "--signer", c.socket)
	if shown := p.saw(); len(shown) != 1 || shown[0].data != "0x" || shown[0].nonce != "0xfffffffffffffffe" || shown[0].value != "0x0" {
		t.Errorf("the doctor had clef sign %+v", shown)
	}
	if out, _ := h.prover("doctor", "--signer", c.url); !strings.Contains(out, fmt.Sprintf("%s signs for %s on chain %d", c.url, wallet.Address, w.node.ChainID)) {
		t.Errorf("over HTTP: %s", out)
	}
	p.saw()

	if _, err := w.direct.Provider(t.Context(), wallet.Address); err == nil {
		t.Fatal("the provider is registered before it was")
	}
	p.set(func(p *person) { p.approve = false })
	h.fails("refuses to sign: request denied", "register", "--signer", c.socket, "--send")
	if n := nonceOf(w, chaintest.Account{Address: wallet.Address}); n != 0 {
		t.Errorf("%d transactions were sent without a yes", n)
	}
	p.set(func(p *person) { p.approve, p.alter = true, true })
	h.fails("the signer returned another transaction than it was asked to sign", "register", "--signer", c.socket, "--send")
	if n := nonceOf(w, chaintest.Account{Address: wallet.Address}); n != 0 {
		t.Errorf("%d altered transactions were sent", n)
	}
	p.set(func(p *person) { p.alter = false })
	p.saw()
	if _, err := h.prover("register", "--signer", c.socket); err != nil || len(p.saw()) != 0 {
		t.Errorf("a dry run: %v, or clef was asked", err)
	}
	h.says("done in block", "register", "--signer", c.socket, "--send")
	for i, s := range p.saw() {
		if !strings.Contains(s.info, "invokes the following method") || s.chainID != hexutil.EncodeUint64(w.node.ChainID) {
			t.Errorf("of transaction %d people see %+v", i, s)
		}
	}
	h.says("nothing to do", "register", "--signer", c.url, "--send")
	h.says("done in block", "stake", "3000", "--signer", c.socket, "--send")
	on, err := w.direct.Provider(t.Context(), wallet.Address)
	if err != nil || on.Status != chain.StatusActive {
		t.Errorf("on chain: %+v, %v", on, err)
	}
	if s, err := w.direct.Stake(t.Context(), wallet.Address); err != nil || s.Total.Cmp(big.NewInt(3000)) != 0 {
		t.Errorf("staked: %+v, %v", s, err)
	}
	for _, s := range p.saw() {
		if !strings.Contains(s.info, "invokes the following method") {
			t.Errorf("of a transaction people see %+v", s)
		}
	}

	h.fails("name one of them", "stake", "1", "--signer", c.socket, "--wallet", filepath.Join(h.dir, "signer.key"))
	other := newClefHost(t, w, stranger)
	other.fails("does not have the account", "register", "--signer", c.socket, "--send")
	if out, _ := other.prover("doctor", "--signer", c.socket); !strings.Contains(out, "does not have the account: "+stranger.Address.Hex()+", it shows 1 others") {
		t.Errorf("the doctor does not see that clef has another account: %s", out)
	}
	elsewhere := startClef(t, w.node.ChainID+1, wallet, p)
	if out, _ := h.prover("doctor", "--signer", elsewhere.socket); !strings.Contains(out, "signs for another chain: requested chainid") {
		t.Errorf("the doctor does not see that clef signs for another chain: %s", out)
	}
	c.stop()
	h.fails("does not answer as clef does", "stake", "4000", "--signer", c.socket, "--send")
	h.fails("does not answer as clef does", "stake", "4000", "--signer", httpless(t), "--send")
}

// httpless is where nobody listens.
func httpless(t *testing.T) string { return fmt.Sprintf("http://127.0.0.1:%d", nodes.FreePort(t)) }

// clefHost is a host with prover and a configuration, whose wallet has coins and tokens.
type clefHost struct {
	t       *testing.T
	dir     string
	program string
}

func newClefHost(t *testing.T, w *world, wallet chaintest.Account) *clefHost {
	t.Helper()
	h := &clefHost{t: t, dir: t.TempDir(), program: nodes.Program(t, "SLARK_PROVER")}
	if err := w.addresses.Save(filepath.Join(h.dir, "addresses.json")); err != nil {
		t.Fatal(err)
	}
	s := w.submitter(admin, new(chaintest.MemJournal))
	for name, call := range map[string]chain.Call{
		"coins": {To: wallet.Address, Value: big.NewInt(1e18)}, "tokens": w.direct.Mint(wallet.Address, big.NewInt(5000)),
	} {
		if _, err := s.Do(within(t, 3*time.Minute), call, chain.ActionKey{Action: chain.Action(name + wallet.Address.Hex())}); err != nil {
			t.Fatal(err)
		}
	}
	h.says("certificate", "init", "--provider", wallet.Address.Hex(), "--chain-url", w.node.URL(), "--addresses", "addresses.json",
		"--listen", fmt.Sprintf("127.0.0.1:%d", nodes.FreePort(t)))
	return h
}

func (h *clefHost) prover(args ...string) (string, error) {
	c := exec.CommandContext(within(h.t, 3*time.Minute), h.program, append(args, "--config", filepath.Join(h.dir, "prover.toml"))...)
	out, err := c.CombinedOutput()
	return string(out), err
}

func (h *clefHost) says(words string, args ...string) {
	h.t.Helper()
	if args[0] == "prover" { // doctor ends with 1 for other reasons
		if out, _ := h.prover(args[1:]...); !strings.Contains(out, words) {
			h.t.Fatalf("%v says not %q:\n%s", args, words, out)
		}
		return
	}
	if out, err := h.prover(args...); err != nil || !strings.Contains(out, words) {
		h.t.Fatalf("prover %v: %v, want %q:\n%s", args, err, words, out)
	}
}

func (h *clefHost) fails(words string, args ...string) {
	h.t.Helper()
	if out, err := h.prover(args...); err == nil || !strings.Contains(out, words) {
		h.t.Fatalf("prover %v: %v, want %q:\n%s", args, err, words, out)
	}
}

// clef is a signer in a process of its own, which has one account.
type clef struct {
	socket, url string
	stop        func()
}

// startClef runs clef with a person before it, who speaks to it as a graphical interface would: over its standard input and output.
func startClef(t *testing.T, chainID uint64, a chaintest.Account, p *person) *clef {
	t.Helper()
	dir, port := t.TempDir(), nodes.FreePort(t)
	ks := keystore.NewKeyStore(filepath.Join(dir, "keystore"), keystore.LightScryptN, keystore.LightScryptP)
	if _, err := ks.ImportECDSA(a.Key, clefPassword); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(nodes.Program(t, "SLARK_CLEF"), "--keystore", filepath.Join(dir, "keystore"), "--configdir", dir, "--chainid", fmt.Sprint(chainID),
		"--http", "--http.port", fmt.Sprint(port), "--stdio-ui", "--suppress-bootwarn", "--lightkdf", "--nousb", "--pcscdpath", "",
		"--4bytedb-custom", filepath.Join(dir, "4byte.json"), "--auditlog", filepath.Join(dir, "audit.log"))
	cmd.Dir = dir
	var log bytes.Buffer
	cmd.Stderr = &log
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	started := make(chan struct{})
	p.set(func(p *person) { p.started = started })
	ui, err := rpc.DialIO(t.Context(), out, struct{ io.Writer }{in})
	if err != nil {
		t.Fatal(err)
	}
	if err := ui.RegisterName("ui", p); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() { _ = cmd.Wait(); close(ended) }()
	c := &clef{socket: filepath.Join(dir, "clef.ipc"), url: fmt.Sprintf("http://127.0.0.1:%d", port), stop: sync.OnceFunc(func() {
		_ = cmd.Process.Kill()
		<-ended
		ui.Close()
	})}
	t.Cleanup(c.stop)
	select {
	case <-started:
	case <-ended:
		t.Fatalf("clef ended: %s", &log)
	case <-time.After(time.Minute):
		t.Fatal("clef does not start")
	}
	return c
}

const clefPassword = "a password of ten letters"

// person is who sits before clef. Its methods are what clef asks of its interface.
type person struct {
	mu      sync.Mutex
	approve bool // say yes
	alter   bool // and change the amount first
	shown   []shown
	started chan struct{}
}

// shown is a transaction as clef shows it to people.
type shown struct{ data, nonce, value, chainID, info string }

func (p *person) set(f func(*person)) {
	p.mu.Lock()
	defer p.mu.Unlock()
	f(p)
}

// saw gives what was shown since it was last asked.
func (p *person) saw() []shown {
	p.mu.Lock()
	defer p.mu.Unlock()
	out := p.shown
	p.shown = nil
	return out
}

// ApproveTx is asked before a transaction is signed.
func (p *person) ApproveTx(request struct {
	Transaction map[string]any   `json:"transaction"`
	Callinfo    []map[string]any `json:"call_info"`
}) map[string]any {
	p.mu.Lock()
	defer p.mu.Unlock()
	tx := request.Transaction
	text := func(key string) string { s, _ := tx[key].(string); return s }
	p.shown = append(p.shown, shown{text("data"), text("nonce"), text("value"), text("chainId"), fmt.Sprint(request.Callinfo)})
	if p.alter {
		tx["value"] = "0x1"
	}
	return map[string]any{"transaction": tx, "approved": p.approve}
}

// ApproveListing is asked before accounts are told of.
func (p *person) ApproveListing(request struct {
	Accounts []map[string]any `json:"accounts"`
}) map[string]any {
	return map[string]any{"accounts": request.Accounts}
}

// OnInputRequired is asked for the password of the account.
func (p *person) OnInputRequired(map[string]any) map[string]any {
	return map[string]any{"text": clefPassword}
}

// OnSignerStartup is told when clef is ready.
func (p *person) OnSignerStartup(map[string]any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	close(p.started)
}

// ShowError, ShowInfo and OnApprovedTx are for people's eyes.
func (p *person) ShowError(map[string]any) {}

// ShowInfo is like ShowError.
func (p *person) ShowInfo(map[string]any) {}

// OnApprovedTx is told after a transaction was signed.
func (p *person) OnApprovedTx(map[string]any) {}
