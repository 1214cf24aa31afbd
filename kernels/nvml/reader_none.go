//go:build !(linux && cgo)

package nvml

import "fmt"

// Reader reads facts. This build has none to read.
type Reader struct{}

// Open says that this build cannot.
func Open() (*Reader, error) {
	return nil, fmt.Errorf("%w: this program was built without cgo, or not for Linux", ErrUnavailable)
}

// Close does nothing.
func (*Reader) Close() error { return nil }

// Host knows nothing.
func (*Reader) Host() Host { return Host{} }

// Cards lists nothing.
func (*Reader) Cards() ([]Card, error) { return nil, ErrUnavailable }

// CardByUUID finds nothing.
func (*Reader) CardByUUID(string) (Card, error) { return Card{}, ErrUnavailable }

// Taker takes nothing.
func (*Reader) Taker(string) (func() Sample, error) { return nil, ErrUnavailable }

// Sampler samples nothing.
func (*Reader) Sampler(string) (*Sampler, error) { return nil, ErrUnavailable }
