package serve

import (
	"context"
	"log/slog"
	"net"
	"slices"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/proto/link/dialout"
	"github.com/slark-network/slark/prover/config"
	"github.com/slark-network/slark/prover/sidecar"
)

const (
	endpointsEvery  = time.Minute      // how often the chain is asked where verifiers take connections
	endpointsWithin = 20 * time.Second // how long it may take
)

// listen is where verifiers come from: those who call, and those whom the prover dials.
func listen(ctx context.Context, c config.Config, key message.Signer, view sidecar.Chain, log *slog.Logger) (net.Listener, error) {
	named, err := c.DialOut.Parse()
	if err != nil {
		return nil, err
	}
	var all []net.Listener
	if c.Listen != "" {
		l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", c.Listen)
		if err != nil {
			return nil, err
		}
		all = append(all, l)
	}
	if c.DialOut.Any() {
		o := dialout.DialOptions{
			Provider: c.Provider, Signer: key, Domain: message.NewDomain(view.Network()), Idle: c.DialOut.Idle, Log: log,
			Verifiers: func() []dialout.Verifier { return named },
		}
		if from, ok := view.(endpoints); ok && c.DialOut.FromChain {
			o.Verifiers = (&callees{named: named, from: from, log: log}).list
		}
		all = append(all, dialout.Listen(o))
	}
	return dialout.Join(all...), nil
}

// endpoints is the chain, as far as it says where verifiers take connections.
type endpoints interface {
	Endpoints(ctx context.Context) (map[challenge.Address]string, error)
}

// callees are the verifiers to dial: those named in the config, and those that the chain has. One goroutine uses it.
type callees struct {
	named []dialout.Verifier
	from  endpoints
	log   *slog.Logger
	asked time.Time
	all   []dialout.Verifier
}

// list asks the chain now and then. While it cannot be read, what it said before stands.
func (c *callees) list() []dialout.Verifier {
	if c.all != nil && time.Since(c.asked) < endpointsEvery {
		return c.all
	}
	ctx, cancel := context.WithTimeout(context.Background(), endpointsWithin)
	defer cancel()
	found, err := c.from.Endpoints(ctx)
	if err != nil {
		c.log.Warn("the chain does not say where verifiers take connections", "error", err)
		if c.all == nil {
			return c.named
		}
		return c.all
	}
	c.asked, c.all = time.Now(), slices.Clone(c.named)
	for address, where := range found {
		v := dialout.Verifier{Address: address, Host: where}
		if _, _, err := net.SplitHostPort(where); err != nil || slices.ContainsFunc(c.named, func(n dialout.Verifier) bool { return n.Address == address }) {
			continue // its entry is no host and port, or the config knows better
		}
		c.all = append(c.all, v)
	}
	return c.all
}
