package deploy_test

import (
	"math/big"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/devchain"
)

func TestDeployWiresRoles(t *testing.T) {
	key, _ := crypto.GenerateKey()
	admin := crypto.PubkeyToAddress(key.PublicKey)
	node, err := devchain.Start(t.Context(), devchain.Config{
		ChainID: 31, BlockPeriod: time.Second,
		Alloc: map[common.Address]*big.Int{admin: new(big.Int).Exp(big.NewInt(10), big.NewInt(20), nil)},
	})
	if err != nil {
		t.Fatal(err)
	}
	defer node.Close()
	ec, err := ethclient.Dial(node.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer ec.Close()
	began := time.Now()
	addrs, err := deploy.Deploy(t.Context(), ec, key, deploy.Params{EraDuration: 20 * time.Second})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("deployed in %s", time.Since(began))

	path := filepath.Join(t.TempDir(), "addresses.json")
	if err := addrs.Save(path); err != nil {
		t.Fatal(err)
	}
	loaded, err := chain.LoadAddresses(path)
	if err != nil || loaded != addrs {
		t.Fatalf("loaded %+v (%v), want %+v", loaded, err, addrs)
	}
	c, err := chain.Dial(t.Context(), node.HTTPURL(), loaded, 31)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	rules, err := c.Rules(t.Context())
	if err != nil || rules.EraDuration != 20*time.Second || rules.Seats != 5 || rules.CohortSize != 60 || rules.Slots != 96 || rules.SilentPenalty.Sign() == 0 {
		t.Fatalf("rules %+v, %v", rules, err)
	}
	_, err = chain.Dial(t.Context(), node.HTTPURL(), loaded, 32)
	if err == nil || !strings.Contains(err.Error(), "31") || !strings.Contains(err.Error(), "32") {
		t.Fatalf("dialing for another chain: %v", err)
	}
}

func TestUnbondingMustCoverTheWindows(t *testing.T) {
	key, _ := crypto.GenerateKey()
	node, err := devchain.Start(t.Context(), devchain.Config{ChainID: 31})
	if err != nil {
		t.Fatal(err)
	}
	defer node.Close()
	ec, err := ethclient.Dial(node.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer ec.Close()
	_, err = deploy.Deploy(t.Context(), ec, key, deploy.Params{EraDuration: time.Hour, UnbondingTime: time.Hour})
	if err == nil || !strings.Contains(err.Error(), "UnbondingTime") {
		t.Fatalf("err = %v", err)
	}
}
