package link_test

import (
	"context"
	"errors"
	"net"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/slark-network/slark/proto/link"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
)

func TestConnectionsAreBounded(t *testing.T) {
	prover, verifier := key(t), key(t)
	p := good(t, prover)
	server := grpc.NewServer(link.ServerOptions(link.ServerTLS(p, domain, nil))...)
	slarkv1.RegisterProverServer(server, slarkv1.UnimplementedProverServer{})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	defer func() {
		server.Stop()
		<-ended
	}()
	client := func(c func() *grpc.ClientConn) codes.Code {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		_, err := slarkv1.NewProverClient(c()).Describe(ctx, &slarkv1.DescribeRequest{})
		return status.Code(err)
	}
	dial := func() *grpc.ClientConn {
		conn, err := link.Dial(listener.Addr().String(), link.ClientTLS(good(t, verifier), domain, link.Fingerprint(p.Leaf), prover.Address()))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = conn.Close() })
		return conn
	}
	var last *grpc.ClientConn
	for i := range link.MaxConnections {
		if code := client(func() *grpc.ClientConn { last = dial(); return last }); code != codes.Unimplemented {
			t.Fatalf("connection %d: %s", i, code)
		}
	}
	if code := client(dial); code != codes.Unavailable {
		t.Errorf("one connection too many: %s, want unavailable", code)
	}
	if err := last.Close(); err != nil {
		t.Fatal(err)
	}
	code := codes.Unavailable
	for range 1000 { // the server sees the end a little later
		if code = client(dial); code == codes.Unimplemented {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	if code != codes.Unimplemented {
		t.Errorf("after one was closed: %s", code)
	}

	// Connections that never finish their handshake: the first are held until the deadline, the rest closed at once.
	closed := 0
	for range link.MaxHandshakes + 8 {
		c, err := net.Dial("tcp", listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		_ = c.SetReadDeadline(time.Now().Add(20 * time.Millisecond))
		var timeout net.Error
		if _, err := c.Read(make([]byte, 1)); !errors.As(err, &timeout) || !timeout.Timeout() {
			closed++
		}
	}
	if closed < 6 || closed > 10 {
		t.Errorf("%d of 8 connections too many were closed", closed)
	}
}
