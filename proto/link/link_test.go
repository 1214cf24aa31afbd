package link_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"math/big"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/proto/link"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
)

var (
	domain = message.NewDomain(challenge.Network{ChainID: 1, Settlement: challenge.Address{1}})
	other  = message.NewDomain(challenge.Network{ChainID: 2, Settlement: challenge.Address{1}})
)

func key(t testing.TB) *message.Key {
	t.Helper()
	k, err := message.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func cert(t testing.TB, k *message.Key, d message.Domain, from, to time.Duration) tls.Certificate {
	t.Helper()
	c, err := link.NewCertificate(k, d, rand.Reader, time.Now().Add(from), time.Now().Add(to))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func good(t testing.TB, k *message.Key) tls.Certificate {
	return cert(t, k, domain, -time.Hour, time.Hour)
}

func TestIdentity(t *testing.T) {
	k := key(t)
	c := good(t, k)
	if a, err := link.Identity(c.Leaf, domain); err != nil || a != k.Address() {
		t.Errorf("%s, %v", a, err)
	}
	if _, err := link.Identity(c.Leaf, other); !errors.Is(err, link.ErrNotBound) {
		t.Errorf("other chain: %v", err)
	}
	if f := link.Fingerprint(c.Leaf); !link.ValidFingerprint(f) || link.ValidFingerprint(strings.ToUpper(f)) || link.ValidFingerprint(f[1:]) {
		t.Errorf("fingerprint %q", f)
	}
	name := c.Leaf.URIs[0].String()
	for what, names := range map[string][]string{
		"none":         {},
		"two":          {name, name},
		"other scheme": {"spiffe" + name[5:]},
		"version 2":    {strings.Replace(name, ":v1:", ":v2:", 1)},
		"upper case":   {"slark:v1:" + strings.ToUpper(name[len("slark:v1:"):])},
		"more":         {name + "00"},
		"less":         {name[:len(name)-2]},
		"other key's":  {good(t, key(t)).Leaf.URIs[0].String()},
		"with a host":  {"slark://" + name[6:]},
	} {
		if _, err := link.Identity(forge(t, names), domain); !errors.Is(err, link.ErrNotBound) {
			t.Errorf("%s: %v, want ErrNotBound", what, err)
		}
	}
}

// forge makes a certificate with other names, for a key of its own.
func forge(t testing.TB, names []string) *x509.Certificate {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour)}
	for _, n := range names {
		u, err := url.Parse(n)
		if err != nil {
			u = &url.URL{Scheme: "slark", Opaque: n}
		}
		template.URIs = append(template.URIs, u)
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, k.Public(), k)
	if err != nil {
		t.Fatal(err)
	}
	c, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// handshake connects both sides over a pipe and gives the error of each.
func handshake(server, client *tls.Config) (serverErr, clientErr error) {
	a, b := net.Pipe()
	done := make(chan error, 1)
	go func() {
		s := tls.Server(a, server)
		err := s.Handshake()
		if err == nil {
			_, err = s.Write([]byte{1})
		}
		_ = a.Close()
		done <- err
	}()
	c := tls.Client(b, client)
	clientErr = c.Handshake()
	if clientErr == nil {
		_, clientErr = io.ReadFull(c, make([]byte, 1))
	}
	_ = b.Close()
	return <-done, clientErr
}

func TestPinning(t *testing.T) {
	prover, verifier := key(t), key(t)
	p, v := good(t, prover), good(t, verifier)
	denied := errors.New("denied")
	allow := func(a challenge.Address) error {
		if a != verifier.Address() {
			return denied
		}
		return nil
	}
	client := func(c tls.Certificate) *tls.Config {
		return link.ClientTLS(c, domain, link.Fingerprint(p.Leaf), prover.Address())
	}
	pinned := func(c tls.Certificate, signer challenge.Address) *tls.Config {
		return link.ClientTLS(v, domain, link.Fingerprint(c.Leaf), signer)
	}
	old := client(v)
	old.MinVersion, old.MaxVersion = tls.VersionTLS12, tls.VersionTLS12
	bare := client(v)
	bare.GetClientCertificate = func(*tls.CertificateRequestInfo) (*tls.Certificate, error) { return &tls.Certificate{}, nil }
	expired, future := cert(t, prover, domain, -2*time.Hour, -time.Hour), cert(t, prover, domain, time.Hour, 2*time.Hour)
	foreign := cert(t, prover, other, -time.Hour, time.Hour)
	for name, c := range map[string]struct {
		server     *tls.Config
		client     *tls.Config
		serverWant error
		clientWant error
	}{
		"good":              {link.ServerTLS(p, domain, allow), client(v), nil, nil},
		"wrong certificate": {link.ServerTLS(good(t, prover), domain, allow), client(v), nil, link.ErrWrongCertificate},
		"expired":           {link.ServerTLS(expired, domain, allow), pinned(expired, prover.Address()), nil, link.ErrExpired},
		"not yet":           {link.ServerTLS(future, domain, allow), pinned(future, prover.Address()), nil, link.ErrExpired},
		"other signer":      {link.ServerTLS(p, domain, allow), pinned(p, verifier.Address()), nil, link.ErrOtherSigner},
		"other network":     {link.ServerTLS(foreign, domain, allow), pinned(foreign, prover.Address()), nil, link.ErrNotBound},
		"denied":            {link.ServerTLS(p, domain, allow), client(good(t, key(t))), denied, nil},
		"expired client":    {link.ServerTLS(p, domain, allow), client(cert(t, verifier, domain, -2*time.Hour, -time.Hour)), link.ErrExpired, nil},
		"unbound client":    {link.ServerTLS(p, domain, nil), client(cert(t, verifier, other, -time.Hour, time.Hour)), link.ErrNotBound, nil},
	} {
		serverErr, clientErr := handshake(c.server, c.client)
		if c.serverWant != nil && !errors.Is(serverErr, c.serverWant) || c.clientWant != nil && !errors.Is(clientErr, c.clientWant) {
			t.Errorf("%s: server %v, client %v", name, serverErr, clientErr)
		}
		if (c.serverWant != nil || c.clientWant != nil) == (clientErr == nil) {
			t.Errorf("%s: client error %v", name, clientErr)
		}
	}
	for want, err := range map[string]error{
		"certificate is bound to another signer": link.ErrOtherSigner, "certificate is not bound to a key of this network": link.ErrNotBound,
		"certificate is not valid at this time": link.ErrExpired, "wrong certificate": link.ErrWrongCertificate,
	} {
		if err.Error() != want {
			t.Errorf("%v, and the page about troubles has %q", err, want)
		}
	}
	for name, c := range map[string]*tls.Config{"TLS 1.2": old, "no certificate": bare} {
		if serverErr, clientErr := handshake(link.ServerTLS(p, domain, allow), c); serverErr == nil || clientErr == nil {
			t.Errorf("%s: server %v, client %v", name, serverErr, clientErr)
		}
	}
}

func TestFiles(t *testing.T) {
	dir := t.TempDir()
	certFile, keyFile := filepath.Join(dir, "c"), filepath.Join(dir, "k")
	c := good(t, key(t))
	if err := link.SaveCertificate(certFile, keyFile, c); err != nil {
		t.Fatal(err)
	}
	again, err := link.LoadCertificate(certFile, keyFile)
	if err != nil || string(again.Certificate[0]) != string(c.Certificate[0]) {
		t.Errorf("loaded another certificate, error %v", err)
	}
	if err := link.SaveCertificate(certFile, keyFile, c); !errors.Is(err, os.ErrExist) {
		t.Errorf("overwritten: %v", err)
	}
	if err := os.Chmod(keyFile, 0o640); err != nil {
		t.Fatal(err)
	}
	if _, err := link.LoadCertificate(certFile, keyFile); !errors.Is(err, link.ErrFileMode) {
		t.Errorf("open key: %v", err)
	}
	if err := os.WriteFile(keyFile, make([]byte, 1<<20), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := link.ReadSecret(keyFile); err == nil {
		t.Errorf("a secret of 1 MiB")
	}
	if _, err := link.ReadSecret(dir); err == nil {
		t.Error("a folder was read")
	}
}

func TestRefusals(t *testing.T) {
	for _, code := range link.Codes() {
		err := link.Refuse(code, "size", "8192", "too \x00large "+strings.Repeat("é", 200))
		r, ok := link.AsRefusal(status.FromProto(status.Convert(err).Proto()).Err()) // as over the line
		if !ok || r.Code != code || r.Field != "size" || r.Limit != "8192" || len(r.Message) > 256 || strings.ContainsRune(r.Message, 0) {
			t.Errorf("%s: %+v, %v", code, r, ok)
		}
		if status.Code(err) == codes.Unknown || strings.HasPrefix(code.String(), "code") {
			t.Errorf("%s has no gRPC code or name", code)
		}
	}
	if len(link.Codes()) != len(slarkv1.Refusal_Code_name)-1 {
		t.Errorf("%d codes, the proto has %d", len(link.Codes()), len(slarkv1.Refusal_Code_name)-1)
	}
	unknown, _ := status.New(codes.Internal, "").WithDetails(&slarkv1.Refusal{Code: 99})
	for _, err := range []error{nil, io.EOF, status.Error(codes.Internal, "x"), unknown.Err(), context.Canceled} {
		if r, ok := link.AsRefusal(err); ok {
			t.Errorf("%v is the refusal %+v", err, r)
		}
	}
}

func TestOpenResponseFits(t *testing.T) {
	j := challenge.Job{Size: challenge.MaxSize, Rounds: challenge.MaxRounds, Openings: challenge.MaxOpenings}
	if n := link.MaxOpenResponse(j); n < 2_300_000 || n > 3<<20 {
		t.Errorf("the largest answer has %d bytes", n)
	}
}
