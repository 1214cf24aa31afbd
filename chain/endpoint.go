package chain

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
)

// SetEndpoint says where the calling verifier takes connections of provers that cannot be called, host:port; empty: nowhere.
func (c *Client) SetEndpoint(endpoint string) Call {
	return Call{To: c.addrs.VerifierStake, Data: c.verifiers.PackSetEndpoint(endpoint)}
}

// Endpoint is where a verifier takes connections of provers that cannot be called; empty: nowhere. It is the verifier's word, not checked.
func (c *Client) Endpoint(ctx context.Context, verifier common.Address) (string, error) {
	return read(ctx, c, c.addrs.VerifierStake, at{}, c.verifiers.PackEndpointOf(verifier), c.verifiers.UnpackEndpointOf)
}
