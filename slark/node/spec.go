package node

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"strconv"
	"strings"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/tenancy"
)

// Limits of what a registry entry may hold.
const (
	maxSpec    = 64 << 10 // bytes
	maxDevices = 256
)

// Device is one device that a provider has registered.
type Device struct {
	Index uint32
	ID    challenge.Hash
	Kind  challenge.DeviceKind
	Class string // the model that it claims to be
	Light bool   // its provider is a light node
}

// ParseSpec reads the registry's spec of a provider (docs/protocol.md, section 2). It is strict: an unknown field, a repeated
// index or anything after the object is an error, which wraps challenge.ErrInvalid.
func ParseSpec(provider challenge.Address, spec string) ([]Device, error) {
	bad := func(format string, args ...any) ([]Device, error) {
		return nil, fmt.Errorf("%w spec: %w", challenge.ErrInvalid, fmt.Errorf(format, args...))
	}
	if len(spec) > maxSpec {
		return bad("%d bytes, at most %d", len(spec), maxSpec)
	}
	var parsed struct {
		V       *int    `json:"v"`
		Node    *string `json:"node"`
		Devices []struct {
			Index *uint32               `json:"index"`
			Kind  *challenge.DeviceKind `json:"kind"`
			Class string                `json:"class"`
		} `json:"devices"`
	}
	d := json.NewDecoder(bytes.NewReader([]byte(spec)))
	d.DisallowUnknownFields()
	if err := d.Decode(&parsed); err != nil {
		return bad("%w", err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return bad("something follows the object")
	}
	if parsed.V == nil || *parsed.V != 1 {
		return bad("v is not 1")
	}
	isLight := false
	if parsed.Node != nil {
		switch *parsed.Node {
		case "light":
			isLight = true
		case "full":
		default:
			return bad("node is %.20q, want full or light", *parsed.Node)
		}
	}
	if n := len(parsed.Devices); n == 0 || n > maxDevices {
		return bad("%d devices, want 1 to %d", n, maxDevices)
	}
	seen := make(map[uint32]bool)
	out := make([]Device, len(parsed.Devices))
	for i, p := range parsed.Devices {
		switch {
		case p.Index == nil || *p.Index >= maxDevices:
			return bad("device %d: index is not 0 to %d", i, maxDevices-1)
		case seen[*p.Index]:
			return bad("device %d: index %d is used twice", i, *p.Index)
		case p.Kind == nil:
			return bad("device %d: no kind", i)
		}
		if err := message.CheckClass(p.Class); err != nil {
			return bad("device %d: %w", i, err)
		}
		if p.Class == tenancy.MicroClass {
			return bad("device %d: class %s cannot be claimed", i, p.Class)
		}
		seen[*p.Index] = true
		out[i] = Device{Index: *p.Index, ID: challenge.DeviceID(provider, *p.Index), Kind: *p.Kind, Class: p.Class, Light: isLight}
	}
	return out, nil
}

// ParseHost reads the registry's host of a provider: host:port, also as a URI with any scheme and nothing more. It gives
// host:port.
func ParseHost(uri string) (string, error) {
	bad := fmt.Errorf("%w host %.200q: want host:port", challenge.ErrInvalid, uri)
	hostPort := uri
	if strings.Contains(uri, "://") {
		u, err := url.Parse(uri)
		if err != nil || u.User != nil || u.Path != "" && u.Path != "/" || u.RawQuery != "" || u.Fragment != "" {
			return "", bad
		}
		hostPort = u.Host
	}
	host, port, err := net.SplitHostPort(hostPort)
	if err != nil || host == "" || len(host) > 253 || strings.ContainsAny(host, " /\\@\t\r\n") {
		return "", bad
	}
	if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 {
		return "", bad
	}
	return hostPort, nil
}
