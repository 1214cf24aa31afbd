package main

import (
	"bytes"
	"encoding/hex"
	"math/big"
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
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/devchain"
	"github.com/slark-network/slark/slark/node"
)

// TestRegister: an account with tokens becomes a verifier, adds stake, names an endpoint, leaves; each command twice, and each first without --send.
func TestRegister(t *testing.T) {
	t.Parallel()
	const id = 4347
	admin, verifier := chaintest.NewAccount("admin"), chaintest.NewAccount("verifier")
	eth, err := devchain.Start(t.Context(), devchain.Config{
		ChainID: id, BlockPeriod: time.Second, Alloc: map[common.Address]*big.Int{admin.Address: chaintest.Rich(), verifier.Address: chaintest.Rich()},
	})
	if err != nil {
		t.Fatal(err)
	}
	defer eth.Close()
	ec, err := ethclient.DialContext(t.Context(), eth.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer ec.Close()
	addresses, err := deploy.Deploy(t.Context(), ec, admin.Key, deploy.Params{StartTime: time.Now().Add(time.Hour)})
	if err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(t.Context(), eth.URL(), addresses, id)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	s, err := chain.NewSubmitter(chain.SubmitterConfig{Client: client, Key: admin.Key, Journal: new(chaintest.MemJournal), PollInterval: 50 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	tokens, _ := new(big.Int).SetString("9000000000000000000000000", 10)
	if _, err := s.Do(t.Context(), client.Mint(verifier.Address, tokens), chain.ActionKey{Action: "mint"}); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := addresses.Save(filepath.Join(dir, "addresses.json")); err != nil {
		t.Fatal(err)
	}
	config := filepath.Join(dir, "slark.toml")
	if err := node.WriteConfig(config, "", eth.URL(), "addresses.json"); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "verifier.key"), []byte(hex.EncodeToString(crypto.FromECDSA(verifier.Key))), 0o600); err != nil {
		t.Fatal(err)
	}
	slark := func(status int, words string, args ...string) string {
		t.Helper()
		var out, errs bytes.Buffer
		got := run(t.Context(), append([]string{"slark", args[0], "--config", config}, args[1:]...), &out, &errs)
		if got != status || !strings.Contains(out.String()+errs.String(), words) {
			t.Fatalf("slark %s: status %d, want %d, and not %q:\n%s%s", strings.Join(args, " "), got, status, words, &out, &errs)
		}
		return out.String()
	}
	const stake, more = "2000000000000000000000000", "3000000000000000000000000"
	slark(exitUsage, "STAKE is", "register", "much")
	slark(exitUsage, "--endpoint is", "register", "--endpoint", "nowhere")
	slark(0, "does not verify", "status")
	slark(0, "nothing was sent", "register", stake)
	slark(0, "does not verify", "status")
	slark(0, "done in block", "register", "--send", stake)
	slark(0, "one of 1, with 100.0 % of the weight", "status")
	if out := slark(0, "nothing to do", "register", "--send", stake); strings.Contains(out, "done in block") {
		t.Errorf("a second time something was sent: %s", out)
	}
	slark(0, "done in block", "register", "--send", "--endpoint", "verifier.example:7444", more)
	slark(0, more, "status")
	slark(0, "endpoint   verifier.example:7444", "status")
	slark(exitUsage, "has not left", "withdraw")
	slark(0, "would leave", "leave")
	slark(0, "done in block", "leave", "--send")
	slark(0, "nothing to do", "leave", "--send")
	slark(exitUsage, "is due on", "withdraw")
	slark(0, "the stake is due", "status")
	slark(0, "done in block", "register", "--send", more)
	slark(0, "one of 1", "status")
}
