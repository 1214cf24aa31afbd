// Package nodes runs Ethereum nodes as processes of their own, for tests: go-ethereum's geth and anvil, each with a block every second. The programs are named by
// the environment, as .ci/realnode does it.
package nodes

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/slark-network/slark/chain/chaintest"
)

// Node is an Ethereum node in a process of its own, with a block each second.
type Node struct {
	T       *testing.T
	Name    string
	ChainID uint64
	dir     string
	port    int
	args    []string
	program string

	mu     sync.Mutex // of cmd: kill and start may come from another goroutine
	cmd    *exec.Cmd
	ended  chan struct{}
	output bytes.Buffer
}

// Kinds are the nodes that a test may run on.
var Kinds = []struct {
	name  string
	start func(*testing.T, ...chaintest.Account) *Node
}{{"geth", Geth}, {"anvil", Anvil}}

// OnEach runs a test on every kind of node.
func OnEach(t *testing.T, rich []chaintest.Account, test func(*testing.T, *Node)) {
	for _, k := range Kinds {
		t.Run(k.name, func(t *testing.T) { test(t, k.start(t, rich...)) })
	}
}

func Program(t *testing.T, variable string) string {
	t.Helper()
	p := os.Getenv(variable)
	if p == "" {
		t.Fatalf("%s does not name the program; run .ci/realnode", variable)
	}
	return p
}

// Geth runs a development chain of go-ethereum's, unpruned and by hash: its default layout does not come back at all after it was
// killed, this one without the latest blocks.
func Geth(t *testing.T, rich ...chaintest.Account) *Node {
	t.Helper()
	n := &Node{T: t, Name: "geth", ChainID: 1337, dir: t.TempDir(), port: FreePort(t), program: Program(t, "SLARK_GETH")}
	text, err := exec.Command(n.program, "--dev", "dumpgenesis").Output()
	if err != nil {
		t.Fatal(err)
	}
	var genesis map[string]any
	if err := json.Unmarshal(text, &genesis); err != nil {
		t.Fatal(err)
	}
	delete(genesis["config"].(map[string]any), "bogotaTime") // the gas prices of a future fork
	genesis["gasLimit"] = "0x1c9c380"
	for _, a := range rich {
		genesis["alloc"].(map[string]any)[a.Address.Hex()] = map[string]string{"balance": HexBig(chaintest.Rich())}
	}
	file := filepath.Join(n.dir, "genesis.json")
	if text, err = json.Marshal(genesis); err == nil {
		err = os.WriteFile(file, text, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	data := filepath.Join(n.dir, "data")
	if out, err := exec.Command(n.program, "--datadir", data, "--state.scheme", "hash", "init", file).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	n.args = []string{
		"--dev", "--dev.period", "1", "--dev.gaslimit", "30000000", "--datadir", data, "--state.scheme", "hash", "--gcmode", "archive", "--cache", "128",
		"--ws", "--ws.addr", "127.0.0.1", "--ws.port", fmt.Sprint(n.port), "--ws.api", "eth,net,web3,txpool,debug",
		"--nodiscover", "--maxpeers", "0", "--port", "0", "--authrpc.port", fmt.Sprint(FreePort(t)), "--ipcdisable", "--verbosity", "2",
	}
	n.Start()
	return n
}

// Anvil runs anvil, which writes its whole state each second.
func Anvil(t *testing.T, rich ...chaintest.Account) *Node {
	t.Helper()
	n := &Node{T: t, Name: "anvil", ChainID: 31337, dir: t.TempDir(), port: FreePort(t), program: Program(t, "SLARK_ANVIL")}
	n.args = []string{
		"--port", fmt.Sprint(n.port), "--state", filepath.Join(n.dir, "state.json"), "--state-interval", "1", "--preserve-historical-states",
		"--block-time", "1", "--hardfork", "prague", "--accounts", "1", "--cache-path", n.dir,
	}
	n.Start()
	for _, a := range rich {
		n.Call(nil, "anvil_setBalance", a.Address, HexBig(chaintest.Rich()))
	}
	n.written()
	return n
}

// written waits until anvil has begun and ended to write its state since now: a kill before that takes the balances as well.
func (n *Node) written() {
	n.T.Helper()
	file, last, times := filepath.Join(n.dir, "state.json"), time.Now(), 0
	for deadline := time.Now().Add(time.Minute); times < 2; time.Sleep(20 * time.Millisecond) {
		if info, err := os.Stat(file); err == nil && info.ModTime().After(last) {
			last = info.ModTime()
			times++
		}
		if time.Now().After(deadline) {
			n.T.Fatal("anvil does not write its state")
		}
	}
}

func HexBig(v *big.Int) string { return fmt.Sprintf("0x%x", v) }

func FreePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

// url is the node's own websocket endpoint.
func (n *Node) URL() string { return fmt.Sprintf("ws://127.0.0.1:%d", n.port) }

// start runs the node and waits until it answers.
func (n *Node) Start() {
	n.T.Helper()
	n.mu.Lock()
	defer n.mu.Unlock()
	n.cmd = exec.Command(n.program, n.args...)
	n.cmd.Stdout, n.cmd.Stderr = &n.output, &n.output
	if err := n.cmd.Start(); err != nil {
		n.T.Fatal(err)
	}
	cmd, ended := n.cmd, make(chan struct{})
	n.ended = ended
	go func() { cmd.Wait(); close(ended) }()
	n.T.Cleanup(func() { cmd.Process.Kill(); <-ended })
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(20 * time.Millisecond) {
		err := n.answers()
		if err == nil {
			return
		}
		select {
		case <-ended:
			n.T.Fatalf("%s ended: %s", n.Name, n.output.String())
		default:
		}
		if time.Now().After(deadline) {
			n.T.Fatalf("%s does not answer: %v", n.Name, err)
		}
	}
}

func (n *Node) answers() error {
	ctx, cancel := context.WithTimeout(n.T.Context(), time.Second)
	defer cancel()
	c, err := rpc.DialContext(ctx, n.URL())
	if err != nil {
		return err
	}
	defer c.Close()
	var id string
	return c.CallContext(ctx, &id, "eth_chainId")
}

// kill ends the node with SIGKILL.
func (n *Node) Kill() {
	n.T.Helper()
	n.mu.Lock()
	defer n.mu.Unlock()
	if err := n.cmd.Process.Kill(); err != nil {
		n.T.Fatal(err)
	}
	<-n.ended
}

// call makes one request past every proxy.
func (n *Node) Call(result any, method string, args ...any) {
	n.T.Helper()
	ctx, cancel := context.WithTimeout(n.T.Context(), 10*time.Second)
	defer cancel()
	c, err := rpc.DialContext(ctx, n.URL())
	if err != nil {
		n.T.Fatal(err)
	}
	defer c.Close()
	if err := c.CallContext(ctx, result, method, args...); err != nil {
		n.T.Fatalf("%s: %v", method, err)
	}
}

// height is the number of the latest block.
func (n *Node) Height() uint64 {
	n.T.Helper()
	var s string
	n.Call(&s, "eth_blockNumber")
	v, ok := new(big.Int).SetString(strings.TrimPrefix(s, "0x"), 16)
	if !ok {
		n.T.Fatalf("block number %q", s)
	}
	return v.Uint64()
}
