package control

import (
	"fmt"
	"net"
	"os"

	"golang.org/x/sys/unix"
)

// mayAsk wants the other side to be root or this user. The modes say so already; a folder with wrong ones does not open the socket.
func mayAsk(c *net.UnixConn) error {
	raw, err := c.SyscallConn()
	if err != nil {
		return err
	}
	var peer *unix.Ucred
	var perr error
	if err := raw.Control(func(fd uintptr) { peer, perr = unix.GetsockoptUcred(int(fd), unix.SOL_SOCKET, unix.SO_PEERCRED) }); err != nil {
		return err
	}
	if perr != nil {
		return fmt.Errorf("who asks: %w", perr)
	}
	if peer.Uid != 0 && int(peer.Uid) != os.Getuid() {
		return fmt.Errorf("user %d asked, who is neither root nor the user of this verifier", peer.Uid)
	}
	return nil
}
