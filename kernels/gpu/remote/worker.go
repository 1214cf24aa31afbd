package remote

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"sync"
	"time"

	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/wire"
)

// worker is a process.
type worker struct {
	cmd     *exec.Cmd
	in      *os.File // requests
	out     *os.File // replies
	printed *tail
	started time.Time
	hello   chan error    // has the result of the greeting, once
	dead    chan struct{} // closed when the process has ended and err is set
	ended   func(why error, lived time.Duration)

	mu      sync.Mutex
	number  uint32
	pending map[uint32]chan []byte
	reason  error // first known reason of the end
	bye     bool  // it was asked to end
	greeted bool  // it said that it is there
	err     error // of every call once it is dead
}

// launch starts a worker.
func launch(o Options, ended func(error, time.Duration)) (*worker, error) {
	childIn, in, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	defer childIn.Close()
	out, childOut, err := os.Pipe()
	if err != nil {
		in.Close()
		return nil, err
	}
	defer childOut.Close()
	w := &worker{
		in: in, out: out, printed: &tail{log: o.Log}, started: time.Now(), hello: make(chan error, 1),
		dead: make(chan struct{}), ended: ended, pending: map[uint32]chan []byte{},
	}
	w.cmd = exec.Command(o.Path, o.Args...)
	w.cmd.Env = append(os.Environ(), o.Env...)
	w.cmd.Stdin, w.cmd.Stdout, w.cmd.Stderr = childIn, w.printed, w.printed
	w.cmd.ExtraFiles = []*os.File{childOut} // file 3
	w.cmd.WaitDelay = time.Second           // for who inherited its output
	if err := w.cmd.Start(); err != nil {
		in.Close()
		out.Close()
		return nil, err
	}
	go w.listen()
	return w, nil
}

// noLibrary is how a program ends of which the loader did not find a library, as libcuda.so.1 where no driver is installed.
const noLibrary = 127

// listen takes replies until there are no more, and sees to the end of the process.
func (w *worker) listen() {
	err := w.replies(bufio.NewReader(w.out))
	w.because(err)
	w.in.Close()
	// A worker that has closed its replies is about to end: how it ends says more than that it was killed.
	mercy := time.AfterFunc(endWithin, func() { w.kill(err) })
	if !errors.Is(err, io.EOF) {
		w.kill(err)
	}
	exit := w.cmd.Wait()
	mercy.Stop()
	w.mu.Lock()
	why := w.reason
	switch {
	case w.bye:
		why = nil
		w.err = fmt.Errorf("GPU worker: context is closed: %w", gpu.ErrLost)
	case errors.Is(why, gpu.ErrNoDevice):
		w.err = fmt.Errorf("GPU %w", why)
	case !w.greeted && w.cmd.ProcessState.ExitCode() == noLibrary:
		w.err = fmt.Errorf("GPU worker: %w: it cannot be loaded, as on a host without an NVIDIA driver%s", gpu.ErrNoDevice, w.printed)
	case exit != nil:
		w.err = fmt.Errorf("%w: GPU worker: %w (%w)%s", gpu.ErrLost, why, exit, w.printed)
	default:
		w.err = fmt.Errorf("%w: GPU worker: %w (it ended by itself)%s", gpu.ErrLost, why, w.printed)
	}
	if why != nil {
		why = w.err
	}
	w.mu.Unlock()
	w.out.Close()
	w.ended(why, time.Since(w.started))
	close(w.dead)
}

// replies hands out replies. The error is why there are no more.
func (w *worker) replies(r *bufio.Reader) error {
	b, err := wire.ReadFrame(r)
	if err == nil {
		err = wire.CheckHello(b)
	}
	if err != nil && !errors.Is(err, gpu.ErrNoDevice) {
		err = fmt.Errorf("no greeting: %w", err)
	}
	w.mu.Lock()
	w.greeted = err == nil
	w.mu.Unlock()
	w.hello <- err
	if err != nil {
		return err
	}
	for {
		b, err := wire.ReadFrame(r)
		if err != nil {
			return fmt.Errorf("no more replies: %w", err)
		}
		number := wire.NewParser(b).U32()
		w.mu.Lock()
		waiting := w.pending[number]
		delete(w.pending, number)
		w.mu.Unlock()
		if waiting == nil {
			return fmt.Errorf("%w: reply to request %d, which nobody made", wire.ErrProtocol, number)
		}
		waiting <- b // has room; perhaps nobody waits any more
	}
}

// greeting waits for it.
func (w *worker) greeting(ctx context.Context, within time.Duration) error {
	timer := time.NewTimer(within)
	defer timer.Stop()
	select {
	case err := <-w.hello:
		if err == nil {
			return nil
		}
	case <-ctx.Done():
		return fmt.Errorf("waiting for GPU worker: %w", ctx.Err())
	case <-timer.C:
		w.kill(fmt.Errorf("no greeting within %s", within))
	}
	return w.end()
}

// because notes why the process ends, if that is not known yet.
func (w *worker) because(why error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.reason == nil {
		w.reason = why
	}
}

// kill ends the process, for a reason.
func (w *worker) kill(why error) {
	w.because(why)
	_ = w.cmd.Process.Kill() // it may have ended already
}

// end is the error of a worker that was killed or has ended. A process that the system cannot end just now is not waited for.
func (w *worker) end() error {
	timer := time.NewTimer(byeWithin)
	defer timer.Stop()
	select {
	case <-w.dead:
		w.mu.Lock()
		defer w.mu.Unlock()
		return w.err
	case <-timer.C:
		w.mu.Lock()
		defer w.mu.Unlock()
		return fmt.Errorf("%w: GPU worker: %w (and it cannot be killed)", gpu.ErrLost, w.reason)
	}
}

// broken kills a worker for an answer that is none.
func (w *worker) broken(err error) error {
	if err == nil {
		return nil
	}
	w.kill(err)
	return w.end()
}

// quit asks the worker to end, by ending its input, and does not wait for it to do so.
func (w *worker) quit() {
	w.mu.Lock()
	w.bye = w.bye || w.reason == nil
	w.mu.Unlock()
	w.in.Close()
	go func() {
		timer := time.NewTimer(byeWithin)
		defer timer.Stop()
		select {
		case <-w.dead:
		case <-timer.C:
			w.kill(errors.New("did not end when asked to"))
		}
	}()
}

// call makes a request and waits for the reply.
func (w *worker) call(ctx context.Context, c wire.Call, args []byte, within time.Duration) (*wire.Parser, error) {
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("GPU worker: %s: %w", c, err)
	}
	timer := time.NewTimer(within)
	defer timer.Stop()
	reply, err := w.send(c, args, within)
	if err != nil {
		w.kill(fmt.Errorf("sending request to %s: %w", c, err))
		return nil, w.end()
	}
	select {
	case b := <-reply:
		return w.read(b)
	case <-ctx.Done():
		return nil, fmt.Errorf("GPU worker: %s: %w", c, ctx.Err())
	case <-timer.C:
		w.kill(fmt.Errorf("no answer to %q within %s, killed", c, within))
		return nil, w.end()
	case <-w.dead:
		select {
		case b := <-reply: // it came before the end
			return w.read(b)
		default:
			return nil, w.end()
		}
	}
}

// send sends a request.
func (w *worker) send(c wire.Call, args []byte, within time.Duration) (<-chan []byte, error) {
	reply := make(chan []byte, 1)
	var b wire.Builder
	w.mu.Lock()
	w.number++
	w.pending[w.number] = reply
	b.U32(w.number)
	w.mu.Unlock()
	b.U8(uint8(c))
	if err := w.in.SetWriteDeadline(time.Now().Add(within)); err != nil {
		return nil, err
	}
	return reply, wire.WriteFrame(w.in, append(b, args...))
}

// read reads a reply.
func (w *worker) read(b []byte) (*wire.Parser, error) {
	p := wire.NewParser(b)
	p.U32() // the number
	status := wire.Status(p.U8())
	if status == wire.OK {
		return p, nil
	}
	text := string(p.Bytes())
	if err := p.End(); err != nil {
		return nil, w.broken(err)
	}
	err := status.Err(text)
	if errors.Is(err, wire.ErrProtocol) {
		return nil, w.broken(err)
	}
	return nil, err
}
