package sidecar_test

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/prover/ledger"
	"github.com/slark-network/slark/prover/sidecar"
)

// child is a prover in a process of its own, to be killed. It says where it listens, and when a run begins. With the
// environment variable HANG that run never ends.
func child(dir string) int {
	fail := func(err error) int {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	real, err := cpu.New(cpu.Options{})
	if err != nil {
		return fail(err)
	}
	device := &bent{Device: real}
	device.run = func(ctx context.Context, task kernels.Task) (kernels.Run, error) {
		fmt.Println("running")
		if os.Getenv("SLARK_TEST_HANG") != "" {
			select {}
		}
		return real.Run(ctx, task)
	}
	l, err := ledger.Open(dir, ledger.Options{})
	if err != nil {
		return fail(err)
	}
	cert, err := link.LoadCertificate(filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem"))
	if err != nil {
		return fail(err)
	}
	s, err := sidecar.New(sidecar.Options{
		Provider: provider, Signer: signerKey, Chain: newChain(), Ledger: l,
		Slots:  []sidecar.Slot{{ID: challenge.DeviceID(provider, 0), Class: "cpu", Device: device}},
		Limits: sidecar.Limits{MaxShare: 1},
	})
	if err != nil {
		return fail(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return fail(err)
	}
	fmt.Println("listening", listener.Addr())
	return fail(s.Serve(context.Background(), listener, cert, time.Second))
}

// spawn starts a child on the ledger of a world that is stopped, and directs the world to it.
func (w *world) spawn(env ...string) (lines *bufio.Scanner, kill func()) {
	w.t.Helper()
	if err := link.SaveCertificate(filepath.Join(w.dir, "cert.pem"), filepath.Join(w.dir, "key.pem"), w.cert); err != nil {
		w.t.Fatal(err)
	}
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(append(os.Environ(), "SLARK_TEST_CHILD="+w.dir), env...)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		w.t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		w.t.Fatal(err)
	}
	killed := false
	kill = func() {
		if !killed {
			killed = true
			_ = cmd.Process.Kill()
			_ = cmd.Wait()
		}
	}
	w.t.Cleanup(kill)
	lines = bufio.NewScanner(out)
	if !lines.Scan() || !strings.HasPrefix(lines.Text(), "listening ") {
		w.t.Fatalf("child said %q", lines.Text())
	}
	w.address = strings.TrimPrefix(lines.Text(), "listening ")
	return lines, kill
}

func TestKilledAfterStart(t *testing.T) {
	w := newWorld(t, nil)
	if err := w.stop(); err != nil {
		t.Fatal(err)
	}
	lines, kill := w.spawn("SLARK_TEST_HANG=1")
	v := w.dial(aliceKey)
	x, err := v.prepare(v.job(7))
	if err != nil {
		t.Fatal(err)
	}
	if err := x.sendStart(soon()); err != nil {
		t.Fatal(err)
	}
	if !lines.Scan() || lines.Text() != "running" {
		t.Fatalf("child said %q", lines.Text())
	}
	kill()

	w.start()
	v = w.dial(aliceKey)
	_, err = v.prepare(v.job(7))
	wantRefusal(t, err, link.Replay, "counter")
	complete(t, v, 8)
}

func TestKilledAfterCommit(t *testing.T) {
	w := newWorld(t, nil)
	if err := w.stop(); err != nil {
		t.Fatal(err)
	}
	_, kill := w.spawn()
	v := w.dial(aliceKey)
	x, err := v.prepare(v.job(7))
	if err != nil {
		t.Fatal(err)
	}
	if err := x.start(); err != nil {
		t.Fatal(err)
	}
	kill() // the Commit may be stored or not

	w.start()
	v = w.dial(aliceKey)
	answer, err := x.open(v, x.signOpen())
	if err != nil {
		t.Fatal(err)
	}
	if err := x.take(answer); err != nil {
		t.Fatal(err)
	}
	if err := opening.Verify(x.session.Statement(), x.session.Asked(), x.session.Openings()); err != nil {
		t.Fatal(err)
	}
}

func TestRestartBetweenCommitAndOpen(t *testing.T) {
	w := newWorld(t, nil)
	v := w.dial(aliceKey)
	x, err := v.prepare(v.job(1))
	if err != nil {
		t.Fatal(err)
	}
	if err := x.start(); err != nil {
		t.Fatal(err)
	}
	w.restart()
	body := x.signOpen()
	first, err := x.open(w.dial(aliceKey), body) // runs again
	if err != nil {
		t.Fatal(err)
	}
	if err := x.take(first); err != nil {
		t.Fatal(err)
	}
	if err := opening.Verify(x.session.Statement(), x.session.Asked(), x.session.Openings()); err != nil {
		t.Fatal(err)
	}
	w.restart()
	again, err := x.open(w.dial(aliceKey), body)
	if err != nil || !bytes.Equal(first.GetOpenings(), again.GetOpenings()) || !bytes.Equal(first.GetRoots(), again.GetRoots()) {
		t.Errorf("a repeated Open got other bytes after a restart (error %v)", err)
	}
}
