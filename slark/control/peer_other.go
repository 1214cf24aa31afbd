//go:build !linux

package control

import "net"

// mayAsk leaves it to the modes of the socket and its folder.
func mayAsk(*net.UnixConn) error { return nil }
