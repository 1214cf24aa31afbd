//go:build netns

package node

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sys/unix"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/proto/link/dialout"
	"github.com/slark-network/slark/prover/config"
	"github.com/slark-network/slark/prover/serve"
	"github.com/slark-network/slark/reputation"
)

// insideVar makes the test binary a gate of a network namespace: the ports of its loopback that lead outside, each as
// port=socket, and then the command that runs in there.
const insideVar = "SLARK_TEST_INSIDE"

func init() {
	if gates := os.Getenv(insideVar); gates != "" {
		fmt.Fprintln(os.Stderr, "inside:", inside(strings.Fields(gates), os.Args[1:]))
		os.Exit(1)
	}
}

// inside brings the loopback up, opens the gates and runs the command. It returns when that ends.
func inside(gates, command []string) error {
	if err := loopbackUp(); err != nil {
		return fmt.Errorf("loopback: %w", err)
	}
	others, err := net.Interfaces()
	if err != nil || len(others) != 1 {
		return fmt.Errorf("interfaces %v, %w: want the loopback alone", others, err)
	}
	for _, g := range gates {
		port, socket, _ := strings.Cut(g, "=")
		l, err := net.Listen("tcp", "127.0.0.1:"+port)
		if err != nil {
			return err
		}
		go relay(l, "unix", socket)
	}
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	return cmd.Run()
}

func loopbackUp() error {
	fd, err := unix.Socket(unix.AF_INET, unix.SOCK_DGRAM, 0)
	if err != nil {
		return err
	}
	defer unix.Close(fd)
	r, err := unix.NewIfreq("lo")
	if err != nil {
		return err
	}
	r.SetUint16(unix.IFF_UP | unix.IFF_RUNNING)
	return unix.IoctlIfreq(fd, unix.SIOCSIFFLAGS, r)
}

// relay joins every connection of a listener with a new one to an address, until the listener is closed.
func relay(l net.Listener, network, address string) {
	for {
		a, err := l.Accept()
		if err != nil {
			return
		}
		go func() {
			defer a.Close()
			b, err := net.Dial(network, address)
			if err != nil {
				return
			}
			defer b.Close()
			go func() {
				_, _ = io.Copy(b, a)
				_ = b.Close()
			}()
			_, _ = io.Copy(a, b)
		}()
	}
}

// TestNAT: provers that run as they ship, in network namespaces with nothing but a loopback and a way out, are challenged, judged and
// settled like the one that can be called.
func TestNAT(t *testing.T) {
	hidden := []chaintest.Account{chaintest.NewAccount("hidden 0"), chaintest.NewAccount("hidden 1")}
	open := chaintest.NewAccount("open")
	const slots = 4
	w := newTestWorld(t, deploy.Params{EraDuration: 20 * time.Second, CommitWindow: 6 * time.Second, RevealWindow: 6 * time.Second, Slots: slots}, append(hidden, open)...)

	binary := filepath.Join(t.TempDir(), "prover")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", binary, "../../prover").CombinedOutput(); err != nil {
		t.Fatalf("build the prover: %v\n%s", err, out)
	}
	// The way out: sockets in a folder, behind which is the chain's port and each verifier's.
	gates, cfgs := "", []Config{w.config(0), w.config(1)}
	gate := func(name, address string) {
		socket := filepath.Join(w.dir, name)
		l, err := net.Listen("unix", socket)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = l.Close() })
		go relay(l, "tcp", address)
		_, port, err := net.SplitHostPort(address)
		if err != nil {
			t.Fatal(err)
		}
		gates += port + "=" + socket + " "
	}
	gate("chain", strings.TrimPrefix(w.url, "ws://"))
	var verifiers []string
	for i := range cfgs {
		free, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		cfgs[i].DialOut.Listen = free.Addr().String()
		gate(fmt.Sprint("verifier", i), free.Addr().String())
		_ = free.Close()
		verifiers = append(verifiers, fmt.Sprintf("%q", w.verifiers[i].Address.Hex()+"@"+cfgs[i].DialOut.Listen))
	}

	calls := map[*ecdsa.PrivateKey][]chain.Call{}
	for i, a := range hidden {
		// One is told whom to dial, the other finds them on chain.
		callees := "dial_out.verifiers = [" + strings.Join(verifiers, ", ") + "]"
		if i == 1 {
			callees = "dial_out.from_chain = true"
		}
		file := filepath.Join(w.dir, a.Address.Hex()+".toml")
		text := fmt.Sprintf(`data_dir = %q
provider = %q
key.file = %q
tls.certificate = %q
tls.key = %q
chain.url = %q
chain.addresses = "addresses.json"
chain.poll = "200ms"
%s
[[devices]]
kind = "cpu"
class = "test"
cores = 1
[limits]
max_share = 1.0
`, a.Address.Hex()+".d", a.Address.Hex(), a.Address.Hex()+".key", a.Address.Hex()+".pem", a.Address.Hex()+".tls", w.url, callees)
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		c, err := config.Load(file)
		if err != nil {
			t.Fatal(err)
		}
		id, err := serve.Init(c)
		if err != nil {
			t.Fatal(err)
		}
		calls[a.Key] = []chain.Call{
			w.client.Register(chain.Registration{Wallet: a.Address, Spec: oneCPU, HostURI: dialout.Host, Certificate: id.Certificate}),
			w.client.SetStatus(a.Address, chain.StatusActive), w.client.SetSigner(common.Address(id.Signer)),
		}
		cmd := exec.Command(os.Args[0], binary, "serve", "--config", file)
		cmd.Env = append(os.Environ(), insideVar+"="+gates)
		log := new(lines)
		cmd.Stdout, cmd.Stderr = log, log
		cmd.SysProcAttr = &syscall.SysProcAttr{
			Cloneflags: syscall.CLONE_NEWUSER | syscall.CLONE_NEWNET, Pdeathsig: syscall.SIGKILL, Setpgid: true,
			UidMappings: []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getuid(), Size: 1}},
			GidMappings: []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getgid(), Size: 1}},
		}
		if err := cmd.Start(); err != nil {
			t.Fatalf("a network namespace cannot be made here: %v", err)
		}
		t.Cleanup(func() {
			_ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
			_ = cmd.Wait()
			if t.Failed() {
				t.Logf("%s:\n%s", a.Address, log)
			}
		})
	}
	called := newTestProver(t, w.network, 9)
	calls[open.Key] = []chain.Call{
		w.client.Register(called.registration(open.Address, oneCPU)), w.client.SetStatus(open.Address, chain.StatusActive), w.client.SetSigner(common.Address(called.key.Address())),
	}
	for i, v := range w.verifiers {
		calls[v.Key] = []chain.Call{w.client.SetEndpoint(cfgs[i].DialOut.Listen)}
		cfgs[i].Chain.AdoptNonce++
	}
	w.send(calls)

	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	var nodes sync.WaitGroup
	logs := [2]*lines{{}, {}}
	for i, cfg := range cfgs {
		nodes.Go(func() {
			if err := w.run(ctx, cfg, slog.New(slog.NewTextHandler(logs[i], nil))); err != nil {
				t.Error(err)
			}
		})
	}
	begins := w.begin(0, 1)
	settled := func() bool {
		stage, err := w.client.Stage(t.Context(), 1, 0)
		return err == nil && stage == chain.StageSettled
	}
	for end := begins.Add(2 * time.Minute); ; time.Sleep(200 * time.Millisecond) {
		if settled() {
			break
		} else if time.Now().After(end) {
			t.Errorf("Era 1 is not settled\n%s\n%s", logs[0], logs[1])
			break
		}
	}
	stop()
	nodes.Wait()
	for i, cfg := range cfgs {
		store, err := reputation.Open(cfg.Store.Dir, reputation.Options{})
		if err != nil {
			t.Fatal(err)
		}
		defer store.Close()
		for _, a := range append(hidden, open) {
			outcomes := map[challenge.Outcome]int{}
			err := store.History(reputation.Filter{Provider: challenge.Address(a.Address), FirstEra: 1, LastEra: 1}, func(r reputation.Record) bool {
				outcomes[r.Outcome]++
				return true
			})
			if err != nil {
				t.Fatal(err)
			}
			if outcomes[challenge.Pass] != slots || len(outcomes) != 1 {
				t.Errorf("verifier %d, %s: %v, want %d passes", i, a.Address, outcomes, slots)
			}
		}
	}
}
