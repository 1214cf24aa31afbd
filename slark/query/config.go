package query

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"strconv"
)

// Config says where matchmakers ask. Without a listener nothing is indexed or served.
type Config struct {
	// Listen is the host:port of the gRPC service. Default: none.
	Listen string `toml:"listen"`
	// JSON is the host:port of the same over HTTP. Default: none.
	JSON string `toml:"json"`
	// Certificate and CertificateKey are PEM files, for both listeners. Without them a listener must be on this host only, and is in the clear.
	Certificate    string `toml:"certificate"`
	CertificateKey string `toml:"certificate_key"`
	// ClientCA is a PEM file with the authorities whose certificates a client must have. Default: none, and anybody may ask.
	ClientCA string `toml:"client_ca"`
	// Public lets listeners that others can reach answer anybody. What happened in an Era is then shown only once no verdict of it can be committed
	// to any more: other verifiers could copy it. Default false.
	Public bool `toml:"public"`
	// Regions is a file that says where providers are. Default: none, and no region is known.
	Regions string `toml:"regions"`
	// Rate is how many calls one address may make in a second, above 0 up to 10000, with bursts of twice as many. Default 20.
	Rate float64 `toml:"rate"`
}

// DefaultRate is Config.Rate where nothing is set.
const DefaultRate = 20

// Enabled says whether anything is served.
func (c Config) Enabled() bool { return c.Listen != "" || c.JSON != "" }

// Hold says whether what happened in an Era is held back until it is sealed.
func (c Config) Hold() bool { return c.Public && c.ClientCA == "" }

// Files are the fields that name a file, to be made relative to the config's folder.
func (c *Config) Files() []*string {
	return []*string{&c.Certificate, &c.CertificateKey, &c.ClientCA, &c.Regions}
}

// Validate reports everything that is wrong, each with its key, and fills in the default.
func (c *Config) Validate() error {
	var errs []error
	bad := func(format string, args ...any) { errs = append(errs, fmt.Errorf(format, args...)) }
	if !c.Enabled() {
		if *c != (Config{}) {
			bad("query has settings, and neither query.listen nor query.json is set")
		}
		return errors.Join(errs...)
	}
	if (c.Certificate == "") != (c.CertificateKey == "") {
		bad("query.certificate and query.certificate_key belong together, and one is missing")
	}
	if c.ClientCA != "" && c.Certificate == "" {
		bad("query.client_ca is set, and query.certificate is empty")
	}
	for key, address := range map[string]string{"query.listen": c.Listen, "query.json": c.JSON} {
		if address == "" {
			continue
		}
		host, port, err := net.SplitHostPort(address)
		if _, perr := strconv.ParseUint(port, 10, 16); err != nil || perr != nil {
			bad("%s is %.80q, want host:port", key, address)
			continue
		}
		if loopback(host) {
			continue
		}
		if c.Certificate == "" {
			bad("%s is %q, which others may reach: want query.certificate, or 127.0.0.1, [::1] or localhost", key, address)
		}
		if c.ClientCA == "" && !c.Public {
			bad("%s is %q, which others may reach: want query.client_ca, or query.public = true", key, address)
		}
	}
	switch {
	case c.Rate == 0:
		c.Rate = DefaultRate
	case !(c.Rate > 0 && c.Rate <= 10_000):
		bad("query.rate is %v, want above 0 and at most 10000", c.Rate)
	}
	return errors.Join(errs...)
}

// loopback says whether nobody outside of this host can reach an address.
func loopback(host string) bool {
	if host == "localhost" {
		return true
	}
	a, err := netip.ParseAddr(host)
	return err == nil && a.Unmap().IsLoopback()
}

// serverTLS is what both listeners speak; nil: in the clear.
func (c Config) serverTLS() (*tls.Config, error) {
	if c.Certificate == "" {
		return nil, nil
	}
	pair, err := tls.LoadX509KeyPair(c.Certificate, c.CertificateKey)
	if err != nil {
		return nil, fmt.Errorf("query.certificate: %w", err)
	}
	out := &tls.Config{MinVersion: tls.VersionTLS13, Certificates: []tls.Certificate{pair}}
	if c.ClientCA != "" {
		if out.ClientCAs, err = Authorities(c.ClientCA); err != nil {
			return nil, fmt.Errorf("query.client_ca: %w", err)
		}
		out.ClientAuth = tls.RequireAndVerifyClientCert
	}
	return out, nil
}

// Authorities reads a PEM file with certificates.
func Authorities(file string) (*x509.CertPool, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(text) {
		return nil, fmt.Errorf("%s has no certificate", file)
	}
	return pool, nil
}
