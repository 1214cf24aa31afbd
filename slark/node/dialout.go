package node

import (
	"context"
	"fmt"
	"net"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/proto/link/dialout"
)

// noDialOut is the reason of a slot that falls to a verifier that cannot be dialled. It is the verifier's, not the prover's.
const noDialOut = "the prover dials its verifiers, and this verifier takes no such connections (dial_out.listen)"

// newPool is where the connections of provers that dial out wait.
func (n *Node) newPool() *dialout.Pool {
	return dialout.NewPool(dialout.Options{
		Self: n.self, Domain: message.NewDomain(n.network), Log: n.Log.With("part", "dial-out"),
		Signer: func(provider challenge.Address) (signer challenge.Address, ok bool) {
			v := n.Watcher.View()
			if v == nil {
				return signer, false
			}
			p, ok := v.Provider(common.Address(provider))
			if !ok || p.HostURI != dialout.Host || p.Signer == (common.Address{}) {
				return signer, false
			}
			return challenge.Address(p.Signer), true
		},
	})
}

// awaitDialers listens for them until ctx ends.
func (n *Node) awaitDialers(ctx context.Context) error {
	if n.dialed == nil {
		return nil
	}
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", n.cfg.DialOut.Listen)
	if err != nil {
		return fmt.Errorf("node: dial_out.listen: %w", err)
	}
	n.Log.InfoContext(ctx, "provers may dial in", "address", l.Addr().String())
	n.work.Go(func() {
		if err := n.dialed.Serve(ctx, l); err != nil {
			n.fatal(fmt.Errorf("node: %w", err))
		}
		n.dialed.Close()
	})
	return nil
}
