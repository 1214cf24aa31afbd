package link

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/url"
	"strings"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
)

// Errors about the certificate of a peer. The caller does not retry: the other side, or what is pinned, must change.
var (
	// ErrNotBound is a certificate that is not bound to a key of this network: no name of ours, more than one, or a
	// signature that is for another key, chain or contract.
	ErrNotBound = errors.New("certificate is not bound to a key of this network")
	// ErrOtherSigner is a certificate bound to somebody else than expected.
	ErrOtherSigner = errors.New("certificate is bound to another signer")
	// ErrWrongCertificate is a certificate whose hash is not the one pinned.
	ErrWrongCertificate = errors.New("wrong certificate")
	// ErrExpired is a certificate outside its time of validity.
	ErrExpired = errors.New("certificate is not valid at this time")
)

// uriPrefix begins the one URI name of a certificate: slark:v1:<address>:<signature, 130 lower-case hex digits>.
const uriPrefix = "slark:v1:"

// DefaultValidity is how long a certificate should be made valid for. Provers pin theirs in the registry, so that a new
// one costs a transaction.
const DefaultValidity = 5 * 365 * 24 * time.Hour

// NewCertificate makes a P-256 key and a self-signed certificate for it that is bound to the signer's address.
// A nil random is crypto/rand.Reader.
func NewCertificate(signer message.Signer, domain message.Domain, random io.Reader, notBefore, notAfter time.Time) (tls.Certificate, error) {
	if random == nil {
		random = rand.Reader
	}
	key, err := ecdsa.GenerateKey(elliptic.P256(), random)
	if err != nil {
		return tls.Certificate{}, fmt.Errorf("draw a TLS key: %w", err)
	}
	spki, err := x509.MarshalPKIXPublicKey(key.Public())
	if err != nil {
		return tls.Certificate{}, fmt.Errorf("encode the TLS key: %w", err)
	}
	sig, err := signer.SignDigest(domain.TLSDigest(sha256.Sum256(spki)))
	if err != nil {
		return tls.Certificate{}, fmt.Errorf("bind the TLS key: %w", err)
	}
	serial, err := rand.Int(random, new(big.Int).Lsh(big.NewInt(1), 127))
	if err != nil {
		return tls.Certificate{}, fmt.Errorf("draw a serial number: %w", err)
	}
	name := uriPrefix[len("slark:"):] + signer.Address().String() + ":" + hex.EncodeToString(sig[:])
	template := &x509.Certificate{
		SerialNumber:          serial,
		Subject:               pkix.Name{CommonName: "slark " + signer.Address().String()},
		NotBefore:             notBefore,
		NotAfter:              notAfter,
		KeyUsage:              x509.KeyUsageDigitalSignature,
		ExtKeyUsage:           []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
		BasicConstraintsValid: true,
		URIs:                  []*url.URL{{Scheme: "slark", Opaque: name}},
	}
	der, err := x509.CreateCertificate(random, template, template, key.Public(), key)
	if err != nil {
		return tls.Certificate{}, fmt.Errorf("make a certificate: %w", err)
	}
	leaf, err := x509.ParseCertificate(der)
	if err != nil {
		return tls.Certificate{}, fmt.Errorf("make a certificate: %w", err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key, Leaf: leaf}, nil
}

// Identity is the address that a certificate is bound to on a network. It does not look at the time of validity.
// Errors wrap ErrNotBound.
func Identity(cert *x509.Certificate, domain message.Domain) (challenge.Address, error) {
	address, sig, err := parseName(cert)
	if err != nil {
		return challenge.Address{}, err
	}
	if err := message.CheckSigned(domain.TLSDigest(sha256.Sum256(cert.RawSubjectPublicKeyInfo)), sig, address); err != nil {
		return challenge.Address{}, fmt.Errorf("%w: %w", ErrNotBound, err)
	}
	return address, nil
}

// parseName reads the one URI name of a certificate. It does not check the signature.
func parseName(cert *x509.Certificate) (address challenge.Address, sig challenge.Signature, err error) {
	if len(cert.URIs) != 1 {
		return address, sig, fmt.Errorf("%w: it has %d URI names, want exactly 1", ErrNotBound, len(cert.URIs))
	}
	name, found := strings.CutPrefix(cert.URIs[0].String(), uriPrefix)
	text, sigHex, split := strings.Cut(name, ":")
	if !found || !split {
		return address, sig, fmt.Errorf("%w: its URI name is not slark:v1:<address>:<signature>", ErrNotBound)
	}
	if err := address.UnmarshalText([]byte(text)); err != nil || address.String() != text {
		return address, sig, fmt.Errorf("%w: its address is not 0x and 40 lower-case hex digits", ErrNotBound)
	}
	raw, err := hex.DecodeString(sigHex)
	if err != nil || len(raw) != len(sig) || strings.ToLower(sigHex) != sigHex {
		return address, sig, fmt.Errorf("%w: its signature is not %d lower-case hex digits", ErrNotBound, 2*len(sig))
	}
	copy(sig[:], raw)
	return address, sig, nil
}

// Fingerprint is how the registry pins a certificate: sha256: and the SHA-256 of its DER form in lower-case hex.
func Fingerprint(cert *x509.Certificate) string {
	sum := sha256.Sum256(cert.Raw)
	return "sha256:" + hex.EncodeToString(sum[:])
}

// ValidFingerprint reports a string of the form that Fingerprint gives.
func ValidFingerprint(s string) bool {
	digits, found := strings.CutPrefix(s, "sha256:")
	raw, err := hex.DecodeString(digits)
	return found && err == nil && len(raw) == sha256.Size && strings.ToLower(digits) == digits
}

// checkValidity reports a certificate that is not valid now.
func checkValidity(cert *x509.Certificate, now time.Time) error {
	if now.Before(cert.NotBefore) || now.After(cert.NotAfter) {
		return fmt.Errorf("%w: valid from %s to %s, now is %s", ErrExpired, cert.NotBefore.UTC().Format(time.RFC3339),
			cert.NotAfter.UTC().Format(time.RFC3339), now.UTC().Format(time.RFC3339))
	}
	return nil
}
