package dashboard

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
)

// Config says where the dashboard is served.
type Config struct {
	// Listen is the host:port of the pages. Default: empty, nothing is served.
	Listen string `toml:"listen"`
	// AllowRemote lets Listen be an address that others can reach. There is neither TLS nor a password, and what was found in an Era is then shown
	// only when no verifier can commit to verdicts of it any more. Default false.
	AllowRemote bool `toml:"allow_remote"`
	// Explorer is the address of a transaction's page elsewhere, with {tx} in the place of its hash. Default: none, and hashes are no links.
	Explorer string `toml:"explorer"`
}

// Validate reports everything that is wrong, each with its key.
func (c Config) Validate() error {
	var errs []error
	bad := func(format string, args ...any) { errs = append(errs, fmt.Errorf(format, args...)) }
	if c.Listen == "" {
		if c.AllowRemote || c.Explorer != "" {
			bad("dashboard.allow_remote or dashboard.explorer is set, and dashboard.listen is empty")
		}
		return errors.Join(errs...)
	}
	host, port, err := net.SplitHostPort(c.Listen)
	if err != nil {
		bad("dashboard.listen is %.80q, want host:port", c.Listen)
	} else if _, err := strconv.ParseUint(port, 10, 16); err != nil {
		bad("dashboard.listen is %.80q, want a port of 0 to 65535", c.Listen)
	} else if !c.AllowRemote && !loopback(host) {
		bad("dashboard.listen is %.80q, which others may reach: want 127.0.0.1, [::1] or localhost, or dashboard.allow_remote = true", c.Listen)
	}
	if c.Explorer != "" {
		u, err := url.Parse(c.Explorer)
		if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || strings.Count(c.Explorer, "{tx}") != 1 || strings.Contains(u.Host, "{tx}") {
			bad("dashboard.explorer is %.80q, want an http:// or https:// address with one {tx} in its path", c.Explorer)
		}
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
