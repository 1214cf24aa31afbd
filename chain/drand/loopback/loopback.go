// Package loopback is a drand network of one member on this machine, with a key of its own: for demos and tests, which ask no
// server of anybody's. Whoever runs it knows its rounds before they are due, so nothing of value belongs on it.
package loopback

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/http"
	"strconv"
	"time"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"

	"github.com/slark-network/slark/chain/drand"
)

// Beacon signs rounds.
type Beacon struct {
	drand.Network
	secret *big.Int
}

// New draws a key from random and starts counting at genesis. Whole seconds.
func New(random io.Reader, genesis time.Time, period time.Duration) (*Beacon, error) {
	secret, err := rand.Int(random, fr.Modulus())
	if err != nil {
		return nil, fmt.Errorf("loopback: drawing a key: %w", err)
	}
	var key bls.G2Affine
	key.ScalarMultiplicationBase(secret)
	compressed := key.Bytes()
	n, err := drand.NewNetwork(compressed[:], genesis, period)
	return &Beacon{n, secret}, err
}

// Sign is the compressed signature of a round, due or not.
func (b *Beacon) Sign(round uint64) ([]byte, error) {
	p, err := drand.Point(round)
	if err != nil {
		return nil, err
	}
	p.ScalarMultiplication(&p, b.secret)
	s := p.Bytes()
	return s[:], nil
}

// Proof is the signature of a round as the contract takes it.
func (b *Beacon) Proof(round uint64) ([]byte, error) {
	s, err := b.Sign(round)
	if err != nil {
		return nil, err
	}
	return b.Check(round, s)
}

// Signature implements drand.Source by the clock of this machine: a round that is not due is not there.
func (b *Beacon) Signature(_ context.Context, round uint64) ([]byte, error) {
	if time.Now().Before(b.Due(round)) {
		return nil, fmt.Errorf("%w %d: it is due at %s", drand.ErrNotYet, round, b.Due(round))
	}
	return b.Sign(round)
}

// ServeHTTP answers /public/ROUND as drand does.
func (b *Beacon) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	round, err := strconv.ParseUint(r.PathValue("round"), 10, 64)
	if err != nil || round == 0 {
		http.Error(w, "round is not a number from 1", http.StatusBadRequest)
		return
	}
	signature, err := b.Signature(r.Context(), round)
	switch {
	case errors.Is(err, drand.ErrNotYet):
		http.Error(w, err.Error(), http.StatusTooEarly)
		return
	case err != nil:
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(map[string]any{"round": round, "signature": hex.EncodeToString(signature)})
}

// Serve answers on a free port of 127.0.0.1 until ctx ends, and returns the endpoint.
func (b *Beacon) Serve(ctx context.Context) (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", fmt.Errorf("loopback: %w", err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET /public/{round}", b)
	s := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	go s.Serve(l)
	context.AfterFunc(ctx, func() { s.Close() })
	return "http://" + l.Addr().String(), nil
}
