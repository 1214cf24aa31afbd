package wire

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"time"

	"github.com/slark-network/slark/kernels/gpu"
)

// Serve is a worker: it offers a driver until in ends, and closes what is open then. All calls of the driver come from one thread, which
// is not used for anything else. When in ends while a call is at work, the ctx of that call ends; who serves a driver that does not look at it
// ends the process. The result is nil after an end between two requests.
func Serve(ctx context.Context, in io.Reader, out io.Writer, driver gpu.Driver) error {
	runtime.LockOSThread() // and it ends with this goroutine, if the caller does not unlock: a CUDA context stays current on it
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if err := WriteFrame(out, Hello(OK, "")); err != nil {
		return fmt.Errorf("greeting: %w", err)
	}
	requests := make(chan []byte)
	var ended error
	go func() {
		defer close(requests)
		for {
			b, err := ReadFrame(in)
			if err != nil {
				ended = err
				cancel()
				return
			}
			select {
			case requests <- b:
			case <-ctx.Done():
				ended = ctx.Err()
				return
			}
		}
	}()
	s := &server{driver: driver}
	defer s.close()
	for b := range requests {
		p := NewParser(b)
		number, call := p.U32(), Call(p.U8())
		var results Builder
		err := s.do(ctx, call, p, &results)
		if errors.Is(err, ErrProtocol) {
			return fmt.Errorf("request %d, %s: %w", number, call, err)
		}
		var reply Builder
		reply.U32(number)
		if status := StatusOf(err); status == OK {
			reply.U8(uint8(OK))
			reply = append(reply, results...)
		} else {
			reply.U8(uint8(status))
			reply.Bytes([]byte(text(err)))
		}
		if err := WriteFrame(out, reply); err != nil {
			return fmt.Errorf("replying: %w", err)
		}
	}
	if errors.Is(ended, io.EOF) && !errors.Is(ended, io.ErrUnexpectedEOF) {
		return nil
	}
	return fmt.Errorf("reading requests: %w", ended)
}

// text is an error's, short enough to be sent.
func text(err error) string {
	s := err.Error()
	return s[:min(len(s), 4096)]
}

type server struct {
	driver  gpu.Driver
	context gpu.Context // nil: none is open
}

func (s *server) close() {
	if s.context != nil {
		_ = s.context.Close() // nobody is left to hear of it
		s.context = nil
	}
}

// do answers one request. It reads all arguments before it does anything.
func (s *server) do(ctx context.Context, call Call, p *Parser, out *Builder) error {
	switch call {
	case Devices:
		return s.devices(ctx, p, out)
	case Open:
		return s.open(ctx, p)
	}
	c := s.context
	if c == nil {
		return fmt.Errorf("%s without a context: %w", call, gpu.ErrInvalidCall)
	}
	switch call {
	case Write:
		to, from := gpu.Pointer(p.U64()), p.Bytes()
		return begin(p, func() error { return c.Write(ctx, to, from) })
	case Read:
		from, n := gpu.Pointer(p.U64()), p.U32()
		if n > MaxCopy {
			return fmt.Errorf("%w: read of %d bytes", ErrProtocol, n)
		}
		b := make([]byte, n)
		err := begin(p, func() error { return c.Read(ctx, b, from) })
		out.Bytes(b)
		return err
	case Load:
		return number(p, out, string(p.Bytes()), func(code string) (gpu.Module, error) { return c.Load(ctx, code) })
	case Function:
		m, name, shared := gpu.Module(p.U64()), string(p.Bytes()), p.U32()
		return number(p, out, name, func(string) (gpu.Function, error) { return c.Function(ctx, m, name, shared) })
	case Queue:
		launches := parseLaunches(p)
		return begin(p, func() error { return c.Queue(ctx, launches) })
	case Record:
		return number(p, out, 0, func(int) (gpu.Event, error) { return c.Record(ctx) })
	case Alloc:
		return number(p, out, p.U64(), func(bytes uint64) (gpu.Pointer, error) { return c.Alloc(ctx, bytes) })
	case Elapsed:
		from, to := gpu.Event(p.U64()), gpu.Event(p.U64())
		return number(p, out, 0, func(int) (time.Duration, error) { return c.Elapsed(ctx, from, to) })
	case MemoryInfo:
		return begin(p, func() error {
			free, total, err := c.MemoryInfo(ctx)
			out.U64(free)
			out.U64(total)
			return err
		})
	case Synchronize:
		return begin(p, func() error { return c.Synchronize(ctx) })
	case Close:
		return begin(p, func() error { s.context = nil; return c.Close() })
	}
	h := p.U64()
	return begin(p, func() error {
		switch call {
		case Free:
			return c.Free(ctx, gpu.Pointer(h))
		case Unload:
			return c.Unload(ctx, gpu.Module(h))
		case Wait:
			return c.Wait(ctx, gpu.Event(h))
		case Forget:
			return c.Forget(ctx, gpu.Event(h))
		}
		return fmt.Errorf("%w: unknown call %d", ErrProtocol, call)
	})
}

// begin does something once the request is known to be whole.
func begin(p *Parser, do func() error) error {
	if err := p.End(); err != nil {
		return err
	}
	return do()
}

// number is begin for what gives a number.
func number[A any, N ~uint64 | ~int64](p *Parser, out *Builder, a A, do func(A) (N, error)) error {
	return begin(p, func() error {
		n, err := do(a)
		out.U64(uint64(n))
		return err
	})
}

func (s *server) open(ctx context.Context, p *Parser) error {
	index := int(int32(p.U32()))
	return begin(p, func() error {
		if s.context != nil {
			return fmt.Errorf("second context: %w", gpu.ErrInvalidCall)
		}
		c, err := s.driver.Open(ctx, index)
		if err == nil {
			s.context = c
		}
		return err
	})
}

func (s *server) devices(ctx context.Context, p *Parser, out *Builder) error {
	return begin(p, func() error {
		all, err := s.driver.Devices(ctx)
		out.U32(uint32(len(all)))
		for _, f := range all {
			out.U32(uint32(f.Index))
			for _, text := range []string{f.Name, f.UUID, f.Bus, f.Driver} {
				out.Bytes([]byte(text))
			}
			out.U64(f.Memory)
			for _, v := range []int{f.Major, f.Minor, f.Multiprocessors} {
				out.U32(uint32(v))
			}
		}
		return err
	})
}

// ParseDevices reads the results of Devices.
func ParseDevices(p *Parser) ([]gpu.Facts, error) {
	var all []gpu.Facts
	for range p.Count(4 + 4*4 + 8 + 12) {
		f := gpu.Facts{Index: int(p.U32())}
		for _, text := range []*string{&f.Name, &f.UUID, &f.Bus, &f.Driver} {
			*text = string(p.Bytes())
		}
		f.Memory = p.U64()
		for _, v := range []*int{&f.Major, &f.Minor, &f.Multiprocessors} {
			*v = int(p.U32())
		}
		all = append(all, f)
	}
	return all, p.End()
}

// BuildLaunches appends the arguments of Queue.
func BuildLaunches(b *Builder, launches []gpu.Launch) {
	b.U32(uint32(len(launches)))
	for _, l := range launches {
		b.U64(uint64(l.Function))
		b.U32(l.Grid)
		b.U32(l.Block)
		b.U32(l.Shared)
		b.U32(uint32(len(l.Args)))
		for _, a := range l.Args {
			b.U64(a)
		}
	}
}

func parseLaunches(p *Parser) (launches []gpu.Launch) {
	for range p.Count(24) {
		l := gpu.Launch{Function: gpu.Function(p.U64()), Grid: p.U32(), Block: p.U32(), Shared: p.U32()}
		for range p.Count(8) {
			l.Args = append(l.Args, p.U64())
		}
		launches = append(launches, l)
	}
	return launches
}
