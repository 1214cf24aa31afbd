package sidecar_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/encoding/gzip"
	"google.golang.org/grpc/status"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/proto/link"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
	"github.com/slark-network/slark/prover/ledger"
	"github.com/slark-network/slark/prover/sidecar"
)

func TestHostileBytes(t *testing.T) {
	w := newWorld(t, nil)
	v := w.dial(aliceKey)
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()

	big := make([]byte, 64<<10)
	_, err := v.client.Open(ctx, &slarkv1.OpenRequest{Body: big}, grpc.MaxCallSendMsgSize(1<<20))
	if status.Code(err) != codes.ResourceExhausted {
		t.Errorf("64 KiB: %v, want resource exhausted", err)
	}
	// Zeros compress well: the limit holds for what comes out.
	if _, err = v.client.Open(ctx, &slarkv1.OpenRequest{Body: big}, grpc.MaxCallSendMsgSize(1<<20), grpc.UseCompressor(gzip.Name)); err == nil {
		t.Error("64 KiB of compressed zeros were taken")
	}
	err = v.conn.Invoke(ctx, "/slark.v1.Prover/Open", garbage("\xff\xff\xff\xff\xff"), &slarkv1.OpenResponse{}, grpc.ForceCodec(garbageCodec{}))
	if err == nil {
		t.Error("bytes that are not protobuf were taken")
	}
	for range 64 {
		noise := make([]byte, 300)
		_, _ = rand.Read(noise)
		if _, err := v.client.Open(ctx, &slarkv1.OpenRequest{ChallengeId: noise[:32], Body: noise}); err == nil {
			t.Error("noise was opened")
		}
		if _, err := v.client.Conclude(ctx, &slarkv1.ConcludeRequest{ChallengeId: noise[:32], Verdict: noise}); err == nil {
			t.Error("noise was concluded")
		}
		if _, _, err := v.prepareRaw(ctx, noise[:message.PrepareSize]); err == nil {
			t.Error("noise was prepared")
		}
	}
	complete(t, v, 1)
}

type garbage string

type garbageCodec struct{}

func (garbageCodec) Marshal(v any) ([]byte, error)      { return []byte(v.(garbage)), nil }
func (garbageCodec) Unmarshal(data []byte, v any) error { return errors.New("not wanted") }
func (garbageCodec) Name() string                       { return "proto" }

// TestSlowPeers holds connections that say nothing, or speak TLS and then nothing, and goes on working beside them.
func TestSlowPeers(t *testing.T) {
	w := newWorld(t, nil)
	for range 20 {
		c, err := net.Dial("tcp", w.address)
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		_, _ = c.Write([]byte{22, 3})
	}
	config := link.ClientTLS(newCert(t, bobKey, testNet), message.NewDomain(testNet), link.Fingerprint(w.cert.Leaf), signerKey.Address())
	quiet, err := tls.Dial("tcp", w.address, config)
	if err != nil {
		t.Fatal(err)
	}
	defer quiet.Close()
	complete(t, w.dial(aliceKey), 1)
	if testing.Short() {
		t.Skip("waits for a deadline of 10 s")
	}
	_ = quiet.SetReadDeadline(time.Now().Add(2 * link.HandshakeTimeout))
	_, err = io.Copy(io.Discard, quiet)
	if netErr := net.Error(nil); errors.As(err, &netErr) && netErr.Timeout() {
		t.Error("a peer that says nothing is not disconnected")
	}
}

func TestCallsAtATimeAreBounded(t *testing.T) {
	w := newWorld(t, func(o *sidecar.Options) { o.Limits.VerifierCalls = 3 })
	v := w.dial(aliceKey)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	for range 3 { // streams that send nothing
		if _, err := v.client.Challenge(ctx); err != nil {
			t.Fatal(err)
		}
	}
	var err error
	for range 2000 { // the three may not have arrived yet
		if _, err = v.client.Describe(ctx, &slarkv1.DescribeRequest{}); err != nil {
			break
		}
		time.Sleep(5 * time.Millisecond)
	}
	wantRefusal(t, err, link.Quota, "calls")
	if _, err := w.dial(bobKey).client.Describe(ctx, &slarkv1.DescribeRequest{}); err != nil {
		t.Errorf("bob: %v", err)
	}
}

// fullFS is a disk that fills up when a test says so.
type fullFS struct {
	vfs.FS
	full *atomic.Bool
}

func (f fullFS) GetDiskUsage(path string) (vfs.DiskUsage, error) {
	u, err := f.FS.GetDiskUsage(path)
	if f.full.Load() {
		u.AvailBytes = 4096
	}
	return u, err
}

// countingSigner counts what is signed.
type countingSigner struct {
	message.Signer
	n *atomic.Int64
}

func (c countingSigner) SignDigest(h challenge.Hash) (challenge.Signature, error) {
	c.n.Add(1)
	return c.Signer.SignDigest(h)
}

func TestDiskFull(t *testing.T) {
	var full atomic.Bool
	var signed atomic.Int64
	l, err := ledger.Open(t.TempDir(), ledger.Options{FS: fullFS{vfs.Default, &full}})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	w := newWorld(t, func(o *sidecar.Options) {
		o.Ledger = l
		o.Signer = countingSigner{signerKey, &signed}
	})
	defer w.stop()
	v := w.dial(aliceKey)
	x, err := v.prepare(v.job(1))
	if err != nil {
		t.Fatal(err)
	}
	full.Store(true)
	before := signed.Load()
	wantRefusal(t, x.start(), link.Device, "ledger")
	_, err = v.prepare(v.job(2))
	wantRefusal(t, err, link.Device, "ledger")
	if missing := strings.Join(w.sidecar.Missing(), "; "); !strings.Contains(missing, "nothing can be stored: ") {
		t.Errorf("with a full disk only %q is missing", missing)
	}
	if n := signed.Load() - before; n != 0 {
		t.Errorf("%d signatures with a full disk", n)
	}
	full.Store(false)

	y, err := v.prepare(v.job(3))
	if err != nil {
		t.Fatal(err)
	}
	if err := y.start(); err != nil {
		t.Fatal(err)
	}
	body := y.signOpen()
	for _, ok := y.stream.Recv(); ok == nil; { // until the prover has stored its Commit
	}
	full.Store(true)
	before = signed.Load()
	_, err = y.open(v, body)
	wantRefusal(t, err, link.Device, "ledger")
	if n := signed.Load() - before; n != 0 {
		t.Errorf("%d openings signed with a full disk", n)
	}
	full.Store(false)
	answer, err := y.open(v, body)
	if err != nil || bytes.Equal(answer.GetOpenings(), nil) {
		t.Errorf("with space again: %v", err)
	}
}
