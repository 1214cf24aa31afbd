package devchain

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
)

func TestStartServesBothEndpoints(t *testing.T) {
	began := time.Now()
	rich := common.Address{7}
	c, err := Start(t.Context(), Config{ChainID: 4242, BlockPeriod: time.Second, Alloc: map[common.Address]*big.Int{rich: big.NewInt(99)}})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	for _, url := range []string{c.URL(), c.HTTPURL()} {
		ec, err := ethclient.Dial(url)
		if err != nil {
			t.Fatal(err)
		}
		defer ec.Close()
		id, err := ec.ChainID(t.Context())
		if err != nil || id.Uint64() != 4242 {
			t.Fatalf("chain id %v, %v", id, err)
		}
		bal, err := ec.BalanceAt(t.Context(), rich, nil)
		if err != nil || bal.Int64() != 99 {
			t.Fatalf("balance %v, %v", bal, err)
		}
		waitBlock(t, ec, 1)
	}
	t.Logf("first block on both endpoints after %s", time.Since(began))
	if d := time.Since(began); d > 3*time.Second {
		t.Logf("slow start: %s", d)
	}
}

func TestSeveralAtOnce(t *testing.T) {
	a, err := Start(t.Context(), Config{ChainID: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	b, err := Start(t.Context(), Config{ChainID: 2})
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	if a.URL() == b.URL() || a.HTTPURL() == b.HTTPURL() {
		t.Fatal("two chains share an endpoint")
	}
}

func TestRestartKeepsTheChain(t *testing.T) {
	cfg := Config{ChainID: 77, DataDir: t.TempDir()}
	c, err := Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	var last common.Hash
	for range 3 {
		last = c.Commit()
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	c, err = Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	ec, err := ethclient.Dial(c.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer ec.Close()
	h, err := ec.HeaderByNumber(t.Context(), nil)
	if err != nil || h.Hash() != last {
		t.Fatalf("head after restart %v (%v), want %s", h, err, last)
	}
	if c.Commit() == last {
		t.Fatal("no new block after the restart")
	}
}

func TestForkAndTime(t *testing.T) {
	c, err := Start(t.Context(), Config{ChainID: 5})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	ec, err := ethclient.Dial(c.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer ec.Close()
	one, two := c.Commit(), c.Commit()
	if err := c.Fork(one); err != nil {
		t.Fatal(err)
	}
	other := c.Commit()
	if other == two {
		t.Fatal("the fork made the same block")
	}
	before, err := ec.HeaderByHash(t.Context(), other)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.AdjustTime(time.Hour); err != nil {
		t.Fatal(err)
	}
	after, err := ec.HeaderByNumber(t.Context(), nil)
	if err != nil || after.Time-before.Time != 3600 {
		t.Fatalf("time moved from %d to %v (%v)", before.Time, after, err)
	}
}

func TestBadConfig(t *testing.T) {
	if _, err := Start(t.Context(), Config{BlockPeriod: time.Millisecond}); err == nil {
		t.Fatal("a chain without id and with millisecond blocks started")
	}
}

func TestEndsWithContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	c, err := Start(ctx, Config{ChainID: 9})
	if err != nil {
		t.Fatal(err)
	}
	url := c.URL()
	cancel()
	for range 1200 {
		ec, err := ethclient.Dial(url)
		if err != nil {
			return
		}
		ec.Close()
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatal("the node still answers after its context ended")
}

func waitBlock(t *testing.T, ec *ethclient.Client, n uint64) {
	t.Helper()
	for range 1200 {
		got, err := ec.BlockNumber(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if got >= n {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatalf("no block %d", n)
}
