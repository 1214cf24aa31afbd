package observe

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"strconv"
)

// MetricsConfig says where metrics and health are served.
type MetricsConfig struct {
	// Listen is the host:port of /metrics, /healthz and /readyz. Default: empty, nothing is served.
	Listen string `toml:"listen"`
	// AllowRemote lets Listen be an address that others can reach. There is neither TLS nor a password. Default false.
	AllowRemote bool `toml:"allow_remote"`
	// Pprof serves /debug/pprof/ there as well, which costs time and shows what is in memory. Default false.
	Pprof bool `toml:"pprof"`
}

// Validate reports everything that is wrong, each with its key.
func (c MetricsConfig) Validate() error {
	if c.Listen == "" {
		if c.AllowRemote || c.Pprof {
			return errors.New("metrics.allow_remote or metrics.pprof is set, and metrics.listen is empty")
		}
		return nil
	}
	host, port, err := net.SplitHostPort(c.Listen)
	if err != nil {
		return fmt.Errorf("metrics.listen is %q, want host:port", c.Listen)
	}
	if _, err := strconv.ParseUint(port, 10, 16); err != nil {
		return fmt.Errorf("metrics.listen is %q, want a port of 0 to 65535", c.Listen)
	}
	if !c.AllowRemote && !loopback(host) {
		return fmt.Errorf("metrics.listen is %q, which others may reach: want 127.0.0.1, [::1] or localhost, or metrics.allow_remote = true", c.Listen)
	}
	return nil
}

// loopback says whether nobody outside of this host can reach an address.
func loopback(host string) bool {
	if host == "localhost" {
		return true
	}
	a, err := netip.ParseAddr(host)
	return err == nil && a.Unmap().IsLoopback()
}
