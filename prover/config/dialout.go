package config

import (
	"errors"
	"fmt"
	"net"
	"strings"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/proto/link/dialout"
)

// maxDialed is how many verifiers a prover can be told to dial.
const maxDialed = 256

// Any says whether anybody is dialled.
func (d DialOut) Any() bool { return len(d.Verifiers) > 0 || d.FromChain }

// Parse are the verifiers to dial. Its error names every entry that is wrong.
func (d DialOut) Parse() ([]dialout.Verifier, error) {
	var errs []error
	if len(d.Verifiers) > maxDialed {
		errs = append(errs, fmt.Errorf("dial_out.verifiers: %d, at most %d", len(d.Verifiers), maxDialed))
	}
	if d.Idle < 0 || d.Idle > dialout.MaxIdle {
		errs = append(errs, fmt.Errorf("dial_out.idle: is %d, want 1 to %d", d.Idle, dialout.MaxIdle))
	}
	seen := map[challenge.Address]bool{}
	out := make([]dialout.Verifier, 0, len(d.Verifiers))
	for _, text := range d.Verifiers {
		v, err := parseVerifier(text)
		switch {
		case err != nil:
			errs = append(errs, fmt.Errorf("dial_out.verifiers: %.120q: %w", text, err))
		case seen[v.Address]:
			errs = append(errs, fmt.Errorf("dial_out.verifiers: %s is there twice", v.Address))
		}
		seen[v.Address] = true
		out = append(out, v)
	}
	return out, errors.Join(errs...)
}

func parseVerifier(text string) (v dialout.Verifier, err error) {
	address, host, found := strings.Cut(text, "@")
	if !found {
		return v, errors.New("want 0x<address>@host:port")
	}
	if err := v.Address.UnmarshalText([]byte(address)); err != nil {
		return v, err
	}
	if name, port, err := net.SplitHostPort(host); err != nil || name == "" || port == "" {
		return v, fmt.Errorf("%q is not host:port", host)
	}
	v.Host = host
	return v, nil
}
