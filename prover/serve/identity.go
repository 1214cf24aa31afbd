package serve

import (
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/proto/link/keyfile"
	"github.com/slark-network/slark/prover/config"
)

// Certificate loads the certificate of the config, which must be bound to the key on the network and valid now.
func Certificate(c config.Config, key *message.Key, net challenge.Network) (cert tls.Certificate, err error) {
	cert, err = link.LoadCertificate(c.TLS.Certificate, c.TLS.Key)
	if err != nil {
		return cert, err
	}
	if cert.Leaf == nil {
		if cert.Leaf, err = x509.ParseCertificate(cert.Certificate[0]); err != nil {
			return cert, fmt.Errorf("certificate %s: %w", c.TLS.Certificate, err)
		}
	}
	bound, err := link.Identity(cert.Leaf, message.NewDomain(net))
	switch {
	case err != nil:
		return cert, fmt.Errorf("certificate %s: %w (chain %d)", c.TLS.Certificate, err, net.ChainID)
	case bound != key.Address():
		return cert, fmt.Errorf("certificate %s: %w: %s, the key is of %s", c.TLS.Certificate, link.ErrOtherSigner, bound, key.Address())
	case time.Now().After(cert.Leaf.NotAfter):
		return cert, fmt.Errorf("certificate %s: %w: it ended on %s", c.TLS.Certificate, link.ErrExpired, cert.Leaf.NotAfter.UTC().Format(time.DateOnly))
	}
	return cert, nil
}

// Identity is what a provider puts in the registry.
type Identity struct {
	Signer      challenge.Address `json:"signer"`      // to be appointed with setSigner
	Certificate string            `json:"certificate"` // the registry's certificate string
}

// Init makes the key and the certificate that the config names, where they are not there yet, and says what belongs in
// the registry. It overwrites nothing.
func Init(c config.Config) (Identity, error) {
	addrs, err := Addresses(c.Chain)
	if err != nil {
		return Identity{}, err
	}
	net := challenge.Network{ChainID: addrs.ChainID, Settlement: challenge.Address(addrs.Settlement)}
	var key *message.Key
	if missing(c.Key.File) {
		key, err = keyfile.Create(c.Key.File, rand.Reader)
	} else {
		key, err = keyfile.Load(c.Key.File, c.Key.PasswordFile)
	}
	if err != nil {
		return Identity{}, err
	}
	if missing(c.TLS.Certificate) && missing(c.TLS.Key) {
		now := time.Now()
		cert, err := link.NewCertificate(key, message.NewDomain(net), rand.Reader, now.Add(-time.Hour), now.Add(link.DefaultValidity))
		if err != nil {
			return Identity{}, err
		}
		if err := link.SaveCertificate(c.TLS.Certificate, c.TLS.Key, cert); err != nil {
			return Identity{}, err
		}
	}
	cert, err := Certificate(c, key, net)
	if err != nil {
		return Identity{}, err
	}
	return Identity{Signer: key.Address(), Certificate: link.Fingerprint(cert.Leaf)}, nil
}

func missing(file string) bool {
	_, err := os.Stat(file)
	return errors.Is(err, fs.ErrNotExist)
}
