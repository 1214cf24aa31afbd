package link

import (
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
)

// ServerTLS is the configuration of a prover: TLS 1.3, and any certificate that is bound to an address that allow
// accepts. allow runs in the handshake, for every connection; a nil allow accepts every bound certificate. What it
// refuses does not reach gRPC: the peer sees a closed connection.
func ServerTLS(cert tls.Certificate, domain message.Domain, allow func(challenge.Address) error) *tls.Config {
	c := base(cert)
	c.ClientAuth = tls.RequireAnyClientCert
	c.SessionTicketsDisabled = true // every connection shows its certificate
	c.VerifyConnection = func(state tls.ConnectionState) error {
		address, err := peerIdentity(state, domain)
		if err != nil || allow == nil {
			return err
		}
		return allow(address)
	}
	return c
}

// ClientTLS is the configuration of a verifier that calls one prover: TLS 1.3, the certificate that the registry pins,
// bound to the provider's signer. The error of a failed connection wraps ErrWrongCertificate, ErrNotBound,
// ErrOtherSigner or ErrExpired (gRPC keeps only its text).
func ClientTLS(cert tls.Certificate, domain message.Domain, fingerprint string, signer challenge.Address) *tls.Config {
	c := base(cert)
	// Go sends no certificate when it thinks that the server would not like it. Ours is always sent.
	c.GetClientCertificate = func(*tls.CertificateRequestInfo) (*tls.Certificate, error) { return &cert, nil }
	c.VerifyConnection = func(state tls.ConnectionState) error {
		if len(state.PeerCertificates) == 0 {
			return fmt.Errorf("%w: the prover sent none", ErrWrongCertificate)
		}
		if got := Fingerprint(state.PeerCertificates[0]); got != fingerprint {
			return fmt.Errorf("%w: the prover shows %s, the registry pins %.80q", ErrWrongCertificate, got, fingerprint)
		}
		address, err := peerIdentity(state, domain)
		if err != nil {
			return err
		}
		if address != signer {
			return fmt.Errorf("%w: it is bound to %s, want %s", ErrOtherSigner, address, signer)
		}
		return nil
	}
	return c
}

// base is common to both sides. The chain is not verified by Go, which knows of authorities and host names only; all of
// the check is in VerifyConnection, which runs for resumed connections as well.
func base(cert tls.Certificate) *tls.Config {
	return &tls.Config{
		Certificates:       []tls.Certificate{cert},
		MinVersion:         tls.VersionTLS13,
		MaxVersion:         tls.VersionTLS13,
		NextProtos:         []string{"h2"},
		InsecureSkipVerify: true, //nolint:gosec // see above
	}
}

func peerIdentity(state tls.ConnectionState, domain message.Domain) (challenge.Address, error) {
	if len(state.PeerCertificates) == 0 {
		return challenge.Address{}, fmt.Errorf("%w: the peer sent no certificate", ErrNotBound)
	}
	var leaf *x509.Certificate = state.PeerCertificates[0]
	if err := checkValidity(leaf, time.Now()); err != nil {
		return challenge.Address{}, err
	}
	return Identity(leaf, domain)
}
