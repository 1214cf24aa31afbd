package doctor

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"net"
	"net/url"
	"strings"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/checkup"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/proto/link/dialout"
	"github.com/slark-network/slark/prover/config"
)

// dialWithin bounds a connection to be tried.
const dialWithin = 5 * time.Second

// shown is the fingerprint of the certificate that a host shows; an error if nobody is there who speaks TLS.
func shown(ctx context.Context, address string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, dialWithin)
	defer cancel()
	var got string
	d := tls.Dialer{Config: &tls.Config{
		MinVersion: tls.VersionTLS13, NextProtos: []string{"h2"}, InsecureSkipVerify: true, //nolint:gosec // only looked at
		VerifyConnection: func(s tls.ConnectionState) error {
			got = link.Fingerprint(s.PeerCertificates[0])
			return nil
		},
	}}
	c, err := d.DialContext(ctx, "tcp", address)
	if err == nil {
		err = c.Close()
	}
	if got != "" {
		return got, nil
	}
	return "", err
}

// listening looks at the port, and at verifiers that are to be dialled. It reports whether a prover with this certificate listens.
func listening(ctx context.Context, r *checkup.Report, c config.Config, fingerprint string) (running bool) {
	if verifiers, err := c.DialOut.Parse(); err == nil {
		for _, v := range verifiers {
			name := "dial out"
			d := net.Dialer{Timeout: dialWithin}
			conn, err := d.DialContext(ctx, "tcp", v.Host)
			if err != nil {
				r.Bad(name, "ask its operator for the address, or let this host call out", "verifier %s: %v", v.Address, err)
				continue
			}
			_ = conn.Close()
			r.Good(name, "verifier %s answers at %s", v.Address, v.Host)
		}
	}
	if c.Listen == "" {
		return false
	}
	got, err := shown(ctx, local(c.Listen))
	if err == nil && got == fingerprint {
		r.Good("listen", "the prover runs, and shows its certificate")
		return true
	}
	if err == nil {
		r.Bad("listen", "see who has it (ss -ltnp), or choose another port", "%s is in use by a program with another certificate", c.Listen)
		return false
	}
	checkup.Listen(r, "listen", c.Listen, false)
	return false
}

// local is where an address that is listened on can be called from this host.
func local(listen string) string {
	host, port, err := net.SplitHostPort(listen)
	if ip := net.ParseIP(host); err == nil && (host == "" || ip != nil && ip.IsUnspecified()) {
		return net.JoinHostPort("localhost", port)
	}
	return listen
}

// reach calls the host that the registry has, as verifiers do.
func reach(ctx context.Context, r *checkup.Report, c config.Config, p chain.Provider, fingerprint string, running bool) {
	if p.HostURI == dialout.Host {
		if !c.DialOut.Any() {
			r.Bad("registry host", "name the verifiers in dial_out.verifiers, or set dial_out.from_chain, or put a host that can be called in the registry",
				"%q: this prover dials nobody, so that no verifier can reach it", p.HostURI)
		} else {
			r.Good("registry host", "%q: %d verifiers are named; those that say on chain where are dialled: %v", p.HostURI, len(c.DialOut.Verifiers), c.DialOut.FromChain)
		}
		return
	}
	address := p.HostURI
	if u, err := url.Parse(p.HostURI); err == nil && strings.Contains(p.HostURI, "://") {
		address = u.Host
	}
	if _, _, err := net.SplitHostPort(address); err != nil {
		r.Bad("registry host", "prover update --config FILE --wallet KEYFILE --host HOST:PORT --send", "%.120q is not host:port", p.HostURI)
		return
	}
	got, err := shown(ctx, address)
	switch {
	case err == nil && got == fingerprint:
		r.Good("registry host", "%s leads here", address)
	case err == nil:
		r.Bad("registry host", "mend the host in the registry (prover update) or the port's way to this host", "%s leads to a host with certificate %s", address, got)
	case !running:
		r.Warn("registry host", "start prover serve, and look again", "nobody answers at %s; the prover does not run", address)
	default:
		r.Bad("registry host", "open the port to the outside, and try from another host (some routers do not let you call yourself); or use dial_out", "%s: %v", address, err)
	}
}

// spec compares the devices of the registry with those of the config.
func spec(r *checkup.Report, c config.Config, text string) {
	const mend = "prover update --config FILE --wallet KEYFILE --send"
	var s struct {
		Version int `json:"v"`
		Devices []struct {
			Index uint32               `json:"index"`
			Kind  challenge.DeviceKind `json:"kind"`
			Class string               `json:"class"`
		} `json:"devices"`
	}
	if err := json.Unmarshal([]byte(text), &s); err != nil {
		r.Bad("registry devices", mend, "the spec cannot be read: %v", err)
		return
	}
	registered := map[uint32]string{}
	for _, d := range s.Devices {
		registered[d.Index] = fmt.Sprintf("%s %s", d.Kind, d.Class)
	}
	var differ []string
	for _, d := range c.Devices {
		here := fmt.Sprintf("%s %s", d.Kind, d.Class)
		if there, ok := registered[d.Index]; !ok {
			differ = append(differ, fmt.Sprintf("device %d (%s) is not registered", d.Index, here))
		} else if there != here {
			differ = append(differ, fmt.Sprintf("device %d is %s here and %s there", d.Index, here, there))
		}
		delete(registered, d.Index)
	}
	for _, d := range s.Devices {
		if what, left := registered[d.Index]; left {
			differ = append(differ, fmt.Sprintf("device %d (%s) is registered and not served: its challenges fail", d.Index, what))
		}
	}
	if len(differ) > 0 {
		r.Bad("registry devices", mend, "%s", strings.Join(differ, "; "))
		return
	}
	r.Good("registry devices", "%d, as in the config", len(c.Devices))
}
