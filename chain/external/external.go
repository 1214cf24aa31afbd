// Package external has transactions signed by a program that holds the key, such as
// go-ethereum's clef: over a socket of this host or over HTTP, by its JSON-RPC of
// account_version, account_list and account_signTransaction.
//
// It promises that what is signed is what was asked for, and nothing of who may ask:
// whoever reaches the signer can, so it listens where only its owner does.
package external

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/slark-network/slark/chain"
)

const (
	answerWithin = 10 * time.Second // without a person
	// SignWithin is how long a person may take to approve.
	SignWithin = 5 * time.Minute
)

// Errors of a signer, each wrapped with where it is.
var (
	// ErrNoAnswer is a signer that is not there, or is no signer.
	ErrNoAnswer = errors.New("does not answer as clef does")
	// ErrNoAccount is a signer that does not have the account.
	ErrNoAccount = errors.New("does not have the account")
	// ErrOtherChain is a signer that signs for another chain.
	ErrOtherChain = errors.New("signs for another chain")
	// ErrRefused is a signer, or a person before it, that does not want to sign.
	ErrRefused = errors.New("refuses to sign")
	// ErrNotApproved is a signer that has not answered in time.
	ErrNotApproved = errors.New("has not answered: is somebody there to approve?")
)

// Signer is an account whose key another program has. It is safe for concurrent use.
type Signer struct {
	client  *rpc.Client
	where   string
	account common.Address
}

// CheckURL reports what is no place of a signer: the absolute path of a socket, or an http(s) URL. In plain text it must be on this host.
func CheckURL(where string) error {
	if filepath.IsAbs(where) {
		return nil
	}
	u, err := url.Parse(where)
	switch {
	case err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https":
		return fmt.Errorf("signer %.80q: want http://HOST:PORT or the absolute path of its socket", where)
	case u.User != nil:
		return errors.New("signer: want a URL without a password in it")
	case u.Scheme == "http" && !loopback(u.Hostname()):
		return fmt.Errorf("signer %.80q: want https, or an address of this host: whoever can reach it can ask it to sign", where)
	}
	return nil
}

func loopback(host string) bool {
	a, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && a.Unmap().IsLoopback()
}

// Dial reaches a signer and asks for its version, which needs no approval. Whether it has the account shows when it signs, or by Has.
func Dial(ctx context.Context, where string, account common.Address) (*Signer, error) {
	if err := CheckURL(where); err != nil {
		return nil, err
	}
	s := &Signer{where: where, account: account}
	within, cancel := context.WithTimeout(ctx, answerWithin)
	defer cancel()
	var err error
	if s.client, err = rpc.DialContext(within, where); err != nil {
		return nil, s.is(ErrNoAnswer, err)
	}
	var version string
	if err := s.client.CallContext(within, &version, "account_version"); err != nil {
		s.Close()
		return nil, s.is(ErrNoAnswer, err)
	}
	return s, nil
}

// Close ends the connection.
func (s *Signer) Close() { s.client.Close() }

// Address is the account.
func (s *Signer) Address() common.Address { return s.account }

// Has asks whether the signer has the account, for which a person may have to approve.
func (s *Signer) Has(ctx context.Context) error {
	var all []common.Address
	if err := s.call(ctx, &all, "account_list"); err != nil {
		return err
	}
	if !slices.Contains(all, s.account) {
		return s.is(ErrNoAccount, fmt.Errorf("%s, it shows %d others", s.account, len(all)))
	}
	return nil
}

// SignTx has a transaction signed. Errors are those of this package, chain.ErrAltered and the context's.
func (s *Signer) SignTx(ctx context.Context, tx *types.Transaction) (*types.Transaction, error) {
	data, chainID := hexutil.Bytes(tx.Data()), (*hexutil.Big)(tx.ChainId())
	to := (*common.MixedcaseAddress)(nil)
	if tx.To() != nil {
		a := common.NewMixedcaseAddress(*tx.To())
		to = &a
	}
	args := apitypes.SendTxArgs{
		From: common.NewMixedcaseAddress(s.account), To: to, Gas: hexutil.Uint64(tx.Gas()), Value: hexutil.Big(*tx.Value()), Nonce: hexutil.Uint64(tx.Nonce()),
		MaxFeePerGas: (*hexutil.Big)(tx.GasFeeCap()), MaxPriorityFeePerGas: (*hexutil.Big)(tx.GasTipCap()), Input: &data, ChainID: chainID,
	}
	params := []any{args}
	if method := chain.Method(data); method != "" {
		params = append(params, method) // so that it can show what is called, and need not refuse what it does not know
	}
	var out struct {
		Raw hexutil.Bytes      `json:"raw"`
		Tx  *types.Transaction `json:"tx"`
	}
	if err := s.call(ctx, &out, "account_signTransaction", params...); err != nil {
		return nil, err
	}
	if err := chain.CheckSigned(tx, out.Tx, s.account); err != nil {
		return nil, fmt.Errorf("signer %s: %w", s.where, err)
	}
	return out.Tx, nil
}

// call asks what a person may have to approve.
func (s *Signer) call(ctx context.Context, result any, method string, params ...any) error {
	within, cancel := context.WithTimeoutCause(ctx, SignWithin, ErrNotApproved)
	defer cancel()
	err := s.client.CallContext(within, result, method, params...)
	var answered rpc.Error
	var down net.Error
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return s.is(ErrNotApproved, ctx.Err())
	case within.Err() != nil:
		return s.is(ErrNotApproved, fmt.Errorf("within %s", SignWithin))
	case errors.As(err, &down) || !errors.As(err, &answered):
		return s.is(ErrNoAnswer, err)
	case strings.Contains(err.Error(), "requested chainid"):
		return s.is(ErrOtherChain, err)
	case strings.Contains(err.Error(), "unknown account"):
		return s.is(ErrNoAccount, fmt.Errorf("%s: %w", s.account, err))
	}
	return s.is(ErrRefused, err)
}

// is says where the signer is, what is the matter with it, and why.
func (s *Signer) is(what, why error) error { return fmt.Errorf("signer %s %w: %w", s.where, what, why) }
