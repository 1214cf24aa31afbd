package drand

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

const (
	// fetchWithin is how long an endpoint has to answer.
	fetchWithin = 10 * time.Second
	// maxAnswer bounds what is read of an answer, in bytes. A round has about 300.
	maxAnswer = 64 << 10
)

// ErrNotYet is a round that the endpoint does not have, or not yet.
var ErrNotYet = errors.New("drand: the endpoint does not have the round")

// Source gives the compressed signatures of rounds, not yet checked.
type Source interface {
	// Signature of a round. The error is ErrNotYet if it is not published.
	Signature(ctx context.Context, round uint64) ([]byte, error)
}

// Client is a Source over drand's HTTP interface. It is safe for concurrent use.
type Client struct {
	base string
	http *http.Client
}

// NewClient makes a client of an endpoint, which ends in the hash of the network's chain where it serves several, such as
// https://api.drand.sh/52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971. It connects to nothing yet.
func NewClient(endpoint string) (*Client, error) {
	if err := CheckURL(endpoint); err != nil {
		return nil, err
	}
	return &Client{base: strings.TrimSuffix(endpoint, "/"), http: &http.Client{Timeout: fetchWithin}}, nil
}

// CheckURL says what is wrong with the address of an endpoint.
func CheckURL(endpoint string) error {
	u, err := url.Parse(endpoint)
	if err != nil {
		return fmt.Errorf("drand: endpoint: %w", err)
	}
	if (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" || u.RawQuery != "" {
		return fmt.Errorf("drand: endpoint is %q, want http(s)://host/path", endpoint)
	}
	return nil
}

// Signature implements Source.
func (c *Client) Signature(ctx context.Context, round uint64) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+"/public/"+strconv.FormatUint(round, 10), nil)
	if err != nil {
		return nil, fmt.Errorf("drand: asking for round %d: %w", round, err)
	}
	r, err := c.http.Do(req)
	if err != nil {
		return nil, fmt.Errorf("drand: asking for round %d: %w", round, err)
	}
	defer r.Body.Close()
	switch r.StatusCode {
	case http.StatusOK:
	case http.StatusNotFound, http.StatusTooEarly:
		return nil, fmt.Errorf("%w %d", ErrNotYet, round)
	default:
		return nil, fmt.Errorf("drand: asking for round %d: the endpoint says %s", round, r.Status)
	}
	var answer struct {
		Round     uint64 `json:"round"`
		Signature string `json:"signature"`
	}
	if err := json.NewDecoder(io.LimitReader(r.Body, maxAnswer)).Decode(&answer); err != nil {
		return nil, fmt.Errorf("drand: the answer for round %d: %w", round, err)
	}
	if answer.Round != round {
		return nil, fmt.Errorf("drand: asked for round %d, the endpoint gave %d", round, answer.Round)
	}
	signature, err := hex.DecodeString(answer.Signature)
	if err != nil || len(signature) != SignatureSize {
		return nil, fmt.Errorf("drand: the signature of round %d is not %d bytes in hex", round, SignatureSize)
	}
	return signature, nil
}
