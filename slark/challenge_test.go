package main

import (
	"bytes"
	"context"
	"crypto/ecdsa"
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
	"google.golang.org/grpc"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/devchain"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/proto/link"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
	"github.com/slark-network/slark/slark/node"
)

// refuser is a prover that takes no challenges.
type refuser struct {
	slarkv1.UnimplementedProverServer
}

func (refuser) Challenge(grpc.BidiStreamingServer[slarkv1.ChallengeRequest, slarkv1.ChallengeResponse]) error {
	return link.Refuse(link.QueueFull, "", "1", "come back later")
}

// TestChallengeCommand goes the whole way of slark challenge, with a chain and a registered provider that refuses: found by its
// host, judged, recorded without counting, and followed by a second one with another counter.
func TestChallengeCommand(t *testing.T) {
	t.Parallel()
	const id = 4343
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
	client, err := chaintest.DeployHeld(t.Context(), ec, eth.URL(), id, admin, deploy.Params{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	addresses := client.Addresses()

	signer, err := message.NewKey(crypto.Keccak256([]byte("signer")))
	if err != nil {
		t.Fatal(err)
	}
	domain := message.NewDomain(node.NetworkOf(addresses))
	cert, err := link.NewCertificate(signer, domain, nil, time.Now().Add(-time.Hour), time.Now().Add(time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	g := grpc.NewServer(link.ServerOptions(link.ServerTLS(cert, domain, nil))...)
	slarkv1.RegisterProverServer(g, refuser{})
	go g.Serve(l)
	t.Cleanup(g.Stop)

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
	if err := chaintest.Join(t.Context(), client, admin, chaintest.Tokens(1000), verifier); err != nil {
		t.Fatal(err)
	}
	send(provider.Key,
		client.Register(chain.Registration{
			Wallet: provider.Address, HostURI: l.Addr().String(), Certificate: link.Fingerprint(cert.Leaf),
			Spec: `{"v":1,"devices":[{"index":0,"kind":"cpu","class":"cpu"}]}`,
		}),
		client.SetStatus(provider.Address, chain.StatusActive), client.SetSigner(common.Address(signer.Address())))
	if _, err := chaintest.StartEras(t.Context(), client, admin); err != nil {
		t.Fatal(err)
	}
	for era := uint64(0); era == 0; time.Sleep(100 * time.Millisecond) {
		if era, err = client.CurrentEra(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	send(admin.Key, client.OpenEra())

	dir := t.TempDir()
	if err := addresses.Save(filepath.Join(dir, "addresses.json")); err != nil {
		t.Fatal(err)
	}
	config := filepath.Join(dir, "slark.toml")
	for name, text := range map[string]string{
		"key.hex": hex.EncodeToString(crypto.FromECDSA(verifier.Key)),
		"slark.toml": fmt.Sprintf("[key]\nfile = \"key.hex\"\n[store]\ndir = \"store\"\ncreate = true\n[chain]\nurl = %q\naddresses = \"addresses.json\"\nadopt_nonce = 2\n",
			eth.URL()),
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	slark := func(want int, args ...string) string {
		t.Helper()
		var out, errs bytes.Buffer
		if got := run(context.Background(), append([]string{"slark"}, args...), &out, &errs); got != want {
			t.Fatalf("%v: exit status %d, want %d\n%s%s", args, got, want, &out, &errs)
		}
		return out.String()
	}
	file := filepath.Join(dir, "x.slarktr")
	text := slark(1, "challenge", "--config", config, "--size", "256", "--rounds", "2", "--openings", "4", "--transcript", file, l.Addr().String())
	for _, want := range []string{"unreachable: no service: refused: QUEUE_FULL, limit 1: come back later", "n=256, 2 rounds, 4 openings", "envelope    cpu: "} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in:\n%s", want, text)
		}
	}
	if got := slark(1, "verify", file); !strings.Contains(got, "unreachable; proof none") {
		t.Error(got)
	}
	var second printed
	if err := json.Unmarshal([]byte(slark(1, "challenge", "--config", config, "--json", l.Addr().String())), &second); err != nil || second.Job.Counter != 2 {
		t.Errorf("%+v, %v", second, err)
	}
	text = slark(1, "challenge", "--config", config, "--kind", "memory", "--size", "4", "--rounds", "2", "--openings", "4", l.Addr().String())
	for _, want := range []string{"QUEUE_FULL", "memory, 4 MiB, 2 rounds, 4 openings: 8388608 bytes", "B/s"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in:\n%s", want, text)
		}
	}
	if got := slark(0, "history", "--config", config); strings.Count(got, "undecided") != 3 || !strings.Contains(got, "made by hand: unreachable") {
		t.Error(got)
	}
	slark(2, "challenge", "--config", config, "127.0.0.1:1") // nobody is registered there
	slark(2, "challenge", "--config", config, "--device", "7", l.Addr().String())
}
