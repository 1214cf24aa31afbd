package query

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

// authority makes certificates.
type authority struct {
	t    *testing.T
	dir  string
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

func newAuthority(t *testing.T) *authority {
	a := &authority{t: t, dir: t.TempDir()}
	a.cert, a.key = a.make("authority", true, nil)
	return a
}

// make writes a certificate and its key to name.pem and name.key.
func (a *authority) make(name string, ca bool, by *authority) (*x509.Certificate, *ecdsa.PrivateKey) {
	a.t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		a.t.Fatal(err)
	}
	number, err := rand.Int(rand.Reader, big.NewInt(1<<62))
	if err != nil {
		a.t.Fatal(err)
	}
	c := &x509.Certificate{
		SerialNumber: number, Subject: pkix.Name{CommonName: name}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IsCA: ca,
		BasicConstraintsValid: true, KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
	}
	parent, signer := c, key
	if by != nil {
		parent, signer = by.cert, by.key
	}
	der, err := x509.CreateCertificate(rand.Reader, c, parent, &key.PublicKey, signer)
	if err != nil {
		a.t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		a.t.Fatal(err)
	}
	for file, block := range map[string]*pem.Block{name + ".pem": {Type: "CERTIFICATE", Bytes: der}, name + ".key": {Type: "PRIVATE KEY", Bytes: private}} {
		if err := os.WriteFile(filepath.Join(a.dir, file), pem.EncodeToMemory(block), 0o600); err != nil {
			a.t.Fatal(err)
		}
	}
	parsed, err := x509.ParseCertificate(der)
	if err != nil {
		a.t.Fatal(err)
	}
	return parsed, key
}

func (a *authority) path(name string) string { return filepath.Join(a.dir, name) }

// TestTLS: with a certificate both listeners speak TLS 1.3, and with an authority for clients they answer its clients alone.
func TestTLS(t *testing.T) {
	a, other := newAuthority(t), newAuthority(t)
	a.make("server", false, a)
	a.make("client", false, a)
	other.make("client", false, other)
	s := start(t, Config{Certificate: a.path("server.pem"), CertificateKey: a.path("server.key"), ClientCA: a.path("authority.pem")}, sendWithin)
	roots, err := Authorities(a.path("authority.pem"))
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		folder string // of the client's certificate; empty: none
		good   bool
	}{"the authority's": {a.dir, true}, "another's": {other.dir, false}, "none": {"", false}} {
		config := &tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS12}
		if c.folder != "" {
			pair, err := tls.LoadX509KeyPair(filepath.Join(c.folder, "client.pem"), filepath.Join(c.folder, "client.key"))
			if err != nil {
				t.Fatal(err)
			}
			config.Certificates = []tls.Certificate{pair}
		}
		_, err := s.dial(t, grpc.WithTransportCredentials(credentials.NewTLS(config))).ListOffers(t.Context(), full)
		if (err == nil) != c.good {
			t.Errorf("gRPC, %s: %v", name, err)
		}
		client := &http.Client{Transport: &http.Transport{TLSClientConfig: config, DisableKeepAlives: true, ForceAttemptHTTP2: true}}
		r, err := client.Get(s.http + "/v1/offers")
		if err == nil {
			r.Body.Close()
		}
		client.CloseIdleConnections()
		if (err == nil) != c.good {
			t.Errorf("JSON, %s: %v", name, err)
		}
		if err == nil && (r.TLS.Version != tls.VersionTLS13 || r.ProtoMajor != 2) {
			t.Errorf("TLS %x, HTTP %d", r.TLS.Version, r.ProtoMajor)
		}
	}
}
