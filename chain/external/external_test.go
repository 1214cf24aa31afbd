package external_test

import (
	"context"
	"errors"
	"math/big"
	"net"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/bindings"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/external"
)

// program is a signer that behaves as it is told. The real one is met by chain/realnode.
type program struct {
	accounts []common.Address
	sign     func(ctx context.Context, asked map[string]any, method string) (*types.Transaction, error)
}

func (p *program) Version() string { return "6.1.0" }

func (p *program) List() []common.Address { return p.accounts }

func (p *program) SignTransaction(ctx context.Context, asked map[string]any, method *string) (map[string]any, error) {
	if method == nil {
		method = new(string)
	}
	tx, err := p.sign(ctx, asked, *method)
	if err != nil {
		return nil, err
	}
	raw, err := tx.MarshalBinary()
	return map[string]any{"raw": hexutil.Bytes(raw), "tx": tx}, err
}

// serve gives the path of the program's socket.
func serve(t *testing.T, p *program) string {
	t.Helper()
	where := filepath.Join(t.TempDir(), "s")
	l, err := net.Listen("unix", where)
	if err != nil {
		t.Fatal(err)
	}
	server := rpc.NewServer()
	if err := server.RegisterName("account", p); err != nil {
		t.Fatal(err)
	}
	go func() { _ = server.ServeListener(l) }()
	t.Cleanup(func() { _ = l.Close(); server.Stop() })
	return where
}

func TestSigner(t *testing.T) {
	me, other := chaintest.NewAccount("me"), chaintest.NewAccount("other")
	p := &program{accounts: []common.Address{other.Address}}
	s, err := external.Dial(t.Context(), serve(t, p), me.Address)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if err := s.Has(t.Context()); !errors.Is(err, external.ErrNoAccount) {
		t.Errorf("of the account of another: %v", err)
	}
	p.accounts = append(p.accounts, me.Address)
	if err := s.Has(t.Context()); err != nil {
		t.Error(err)
	}
	inner := types.DynamicFeeTx{
		ChainID: big.NewInt(7), Nonce: 3, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(5), Gas: 50_000, To: &other.Address, Value: big.NewInt(11),
		Data: bindings.NewStakeToken().PackApprove(other.Address, big.NewInt(9)),
	}
	by := func(a chaintest.Account, change func(*types.DynamicFeeTx)) func(context.Context, map[string]any, string) (*types.Transaction, error) {
		return func(_ context.Context, asked map[string]any, method string) (*types.Transaction, error) {
			if method != "approve(address,uint256)" || asked["chainId"] != "0x7" || asked["value"] != "0xb" || asked["nonce"] != "0x3" || asked["maxFeePerGas"] != "0x5" {
				t.Errorf("asked for %s by %v", method, asked)
			}
			bent := inner
			change(&bent)
			return types.SignNewTx(a.Key, types.LatestSignerForChainID(bent.ChainID), &bent)
		}
	}
	p.sign = by(me, func(*types.DynamicFeeTx) {})
	got, err := s.SignTx(t.Context(), types.NewTx(&inner))
	if err != nil {
		t.Fatal(err)
	}
	if want, err := types.SignNewTx(me.Key, types.LatestSignerForChainID(inner.ChainID), &inner); err != nil || got.Hash() != want.Hash() {
		t.Errorf("signed %s, want %s, %v", got.Hash(), want.Hash(), err)
	}
	for name, sign := range map[string]func(context.Context, map[string]any, string) (*types.Transaction, error){
		"another account": by(other, func(*types.DynamicFeeTx) {}),
		"another chain":   by(me, func(tx *types.DynamicFeeTx) { tx.ChainID = big.NewInt(8) }),
		"another target":  by(me, func(tx *types.DynamicFeeTx) { tx.To = &me.Address }),
		"more":            by(me, func(tx *types.DynamicFeeTx) { tx.Value = big.NewInt(12) }),
		"a higher fee":    by(me, func(tx *types.DynamicFeeTx) { tx.GasFeeCap = big.NewInt(6) }),
	} {
		p.sign = sign
		if tx, err := s.SignTx(t.Context(), types.NewTx(&inner)); !errors.Is(err, chain.ErrAltered) || tx != nil {
			t.Errorf("%s: %v, %v", name, tx, err)
		}
	}
	for want, why := range map[error]string{
		external.ErrRefused: "request denied", external.ErrNoAccount: "unknown account", external.ErrOtherChain: "requested chainid 7 does not match the configuration of the signer",
	} {
		p.sign = func(context.Context, map[string]any, string) (*types.Transaction, error) { return nil, errors.New(why) }
		if _, err := s.SignTx(t.Context(), types.NewTx(&inner)); !errors.Is(err, want) || !strings.Contains(err.Error(), why) {
			t.Errorf("%s: %v", why, err)
		}
	}
}

// TestNobodyApproves: who gives up waiting for a person is told that nobody has answered.
func TestNobodyApproves(t *testing.T) {
	me := chaintest.NewAccount("me")
	asked, end := make(chan struct{}), make(chan struct{})
	p := &program{sign: func(context.Context, map[string]any, string) (*types.Transaction, error) {
		close(asked)
		<-end
		return nil, errors.New("too late")
	}}
	s, err := external.Dial(t.Context(), serve(t, p), me.Address)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	defer close(end)
	ctx, cancel := context.WithCancel(t.Context())
	go func() { <-asked; cancel() }()
	_, err = s.SignTx(ctx, types.NewTx(&types.DynamicFeeTx{ChainID: big.NewInt(7), To: &me.Address}))
	if !errors.Is(err, external.ErrNotApproved) || !errors.Is(err, context.Canceled) || !strings.Contains(err.Error(), "has not answered: is somebody there to approve?") {
		t.Errorf("error %v", err)
	}
}

func TestNoSigner(t *testing.T) {
	silent, err := net.Listen("unix", filepath.Join(t.TempDir(), "s"))
	if err != nil {
		t.Fatal(err)
	}
	defer silent.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if _, err := external.Dial(ctx, silent.Addr().String(), common.Address{}); !errors.Is(err, external.ErrNoAnswer) {
		t.Errorf("of a program that is silent: %v", err)
	}
	if _, err := external.Dial(t.Context(), filepath.Join(t.TempDir(), "gone"), common.Address{}); !errors.Is(err, external.ErrNoAnswer) {
		t.Errorf("of a program that is not there: %v", err)
	}
	for where, want := range map[string]string{
		"http://127.0.0.1:8550": "", "http://localhost:8550": "", "http://[::1]:8550": "", "https://signer.example.org": "", "/run/clef/clef.ipc": "",
		"http://10.0.0.7:8550": "want https, or an address of this host", "http://signer.example.org": "want https, or an address of this host",
		"clef.ipc": "want http://HOST:PORT or the absolute path of its socket", "ws://127.0.0.1:8550": "want http://HOST:PORT", "": "want http://HOST:PORT",
		"https://me:secret@signer.example.org": "want a URL without a password in it",
	} {
		err := external.CheckURL(where)
		if (err == nil) != (want == "") || err != nil && (!strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "secret")) {
			t.Errorf("%q: %v, want %q", where, err, want)
		}
	}
}
