package main

import (
	"crypto/ecdsa"
	"encoding/hex"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/devchain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/fraud/fraudtest"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/slark/node"
)

// TestChainScripts runs the scripts of testdata/chain, each against a node of its own with a staked provider and transcripts of
// its challenges.
func TestChainScripts(t *testing.T) {
	scripts, err := filepath.Glob("testdata/chain/*.txtar")
	if err != nil || len(scripts) == 0 {
		t.Fatalf("no scripts, %v", err)
	}
	for _, script := range scripts {
		t.Run(filepath.Base(script), func(t *testing.T) {
			t.Parallel()
			chainScript(t, script, fraudFiles(t))
		})
	}
}

// chainScript runs a script that finds files, and in its environment env.
func chainScript(t *testing.T, script string, files map[string][]byte, env ...string) {
	testscript.Run(t, testscript.Params{
		Files:               []string{script},
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(e *testscript.Env) error {
			if err := vectors(e.WorkDir); err != nil {
				return err
			}
			if err := os.Rename(filepath.Join(e.WorkDir, "wrong-value.slarktr"), filepath.Join(e.WorkDir, "vector.slarktr")); err != nil {
				return err
			}
			e.Vars = append(e.Vars, env...)
			for name, content := range files {
				if err := os.MkdirAll(filepath.Dir(filepath.Join(e.WorkDir, name)), 0o700); err != nil {
					return err
				}
				if err := os.WriteFile(filepath.Join(e.WorkDir, name), content, 0o600); err != nil {
					return err
				}
			}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"status": status, "pause": pause, "await": await},
	})
}

// pause lets time pass: pause 8s.
func pause(ts *testscript.TestScript, _ bool, args []string) {
	d, err := time.ParseDuration(args[0])
	ts.Check(err)
	time.Sleep(d)
}

// await waits up to a minute for a file to hold a match of an expression: await FILE EXPRESSION.
func await(ts *testscript.TestScript, _ bool, args []string) {
	want := regexp.MustCompile(args[1])
	for began := time.Now(); ; time.Sleep(20 * time.Millisecond) {
		b, err := os.ReadFile(ts.MkAbs(args[0]))
		if err == nil && want.Match(b) {
			return
		}
		if time.Since(began) > time.Minute {
			ts.Fatalf("no %q in %s: %s", args[1], args[0], b)
		}
	}
}

// fraudFiles starts a chain with one verifier and a provider with 1000 tokens at stake, and gives the files of a script.
func fraudFiles(t *testing.T) map[string][]byte {
	t.Helper()
	const id = 4344
	admin, verifier, provider := chaintest.NewAccount("admin"), chaintest.NewAccount("verifier"), chaintest.NewAccount("provider")
	alloc := map[common.Address]*big.Int{admin.Address: chaintest.Rich(), verifier.Address: chaintest.Rich(), provider.Address: chaintest.Rich()}
	eth, err := devchain.Start(t.Context(), devchain.Config{ChainID: id, BlockPeriod: time.Second, Alloc: alloc})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { eth.Close() })
	ec, err := ethclient.DialContext(t.Context(), eth.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(ec.Close)
	client, err := chaintest.DeployHeld(t.Context(), ec, eth.URL(), id, admin, deploy.Params{Treasury: common.Address{0x7e}, AnswerWindow: 8 * time.Second})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	addresses := client.Addresses()
	send := func(key *ecdsa.PrivateKey, calls ...chain.Call) {
		t.Helper()
		s, err := chain.NewSubmitter(chain.SubmitterConfig{Client: client, Key: key, Journal: new(chaintest.MemJournal), PollInterval: 50 * time.Millisecond})
		if err != nil {
			t.Fatal(err)
		}
		for i, c := range calls {
			if _, err := s.Do(t.Context(), c, chain.ActionKey{Era: uint64(i), Action: "test"}); err != nil {
				t.Fatal(err)
			}
		}
	}
	stake := new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18))
	if err := chaintest.Join(t.Context(), client, admin, chaintest.Tokens(1000), verifier); err != nil {
		t.Fatal(err)
	}
	send(admin.Key, client.Mint(provider.Address, stake))
	send(provider.Key, client.Register(chain.Registration{Wallet: provider.Address, Spec: "{}", HostURI: "127.0.0.1:1", Certificate: "c"}), client.ApproveStake(stake), client.DepositStake(stake), client.SetSigner(provider.Address))
	if _, err := chaintest.StartEras(t.Context(), client, admin); err != nil {
		t.Fatal(err)
	}
	for era := uint64(0); era == 0; time.Sleep(100 * time.Millisecond) {
		if era, err = client.CurrentEra(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	send(admin.Key, client.OpenEra())
	info, err := client.Era(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	key := func(a chaintest.Account) *message.Key {
		k, err := message.NewKey(crypto.FromECDSA(a.Key))
		if err != nil {
			t.Fatal(err)
		}
		return k
	}
	at := func(counter uint64, signer chaintest.Account) fraudtest.Place {
		return fraudtest.Place{
			Network: node.NetworkOf(addresses), Beacon: challenge.Hash(info.Beacon), Era: 1, Counter: counter,
			Provider: challenge.Address(provider.Address), Signer: key(signer), Verifier: key(verifier),
		}
	}
	config := func(key string) []byte {
		return fmt.Appendf(nil, "[key]\nfile = %q\n[store]\ndir = \"store\"\ncreate = true\n[chain]\nurl = %q\naddresses = \"addresses.json\"\nadopt_nonce = 2\n", key, eth.URL())
	}
	// A prover that signed a wrong walk was accused, by another than its verifier, and defended itself with a false line.
	wrong := &memorytest.Bend{Digest: func(_, _ uint32, d *memory.Digest) { d[0] ^= 1 }}
	lied := fraudtest.Walks(at(6, provider), 1, 1, wrong)
	accusation := lied.Accuse(0)
	bond, err := client.DisputeBond(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	lie := lied.Lie(accusation, 30, 40, func(_ uint64, l *memory.Line) { l[5]++ })
	send(admin.Key, client.AccuseWalk(accusation, bond.Lsh(bond, 1)), client.RefuteWalk(1, accusation.Job, lie))
	files := map[string][]byte{
		"lied.slarktr":     lied.File,
		"walk.slarktr":     fraudtest.Walks(at(7, provider), 2, 2, wrong).File,
		"key.hex":          []byte(hex.EncodeToString(crypto.FromECDSA(verifier.Key))),
		"slark.toml":       config("key.hex"),
		"nokey.toml":       config("nosuch.hex"),
		"value.slarktr":    fraudtest.False(at(1, provider), fraud.Value, 2, 3),
		"digest.slarktr":   fraudtest.False(at(2, provider), fraud.Digest, 2, 3),
		"stranger.slarktr": fraudtest.False(at(3, admin), fraud.Digest, 2, 3),
		"silent.slarktr":   fraudtest.Silence(at(5, provider), 2, 3, 0, nil).File,
		"honest.slarktr":   fraudtest.Honest(at(4, provider), 2, 3),
	}
	text := filepath.Join(t.TempDir(), "addresses.json")
	if err := addresses.Save(text); err != nil {
		t.Fatal(err)
	}
	if files["addresses.json"], err = os.ReadFile(text); err != nil {
		t.Fatal(err)
	}
	return files
}
