package gpu

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	mathrand "math/rand/v2"
	"time"

	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cuda"
)

// What is read back of a copy: so many pieces, drawn anew each time, the first and the last among them; all of it if there are no more.
const (
	pieceSize = 64 << 10
	pieces    = 256
)

var _ kernels.Prober = (*Device)(nil)

// TimeCopy is that of kernels.Prober.
func (d *Device) TimeCopy(ctx context.Context, n uint64) (took time.Duration, err error) {
	if n < kernels.MinCopy || n > kernels.MaxCopy || n&(n-1) != 0 {
		return 0, fmt.Errorf("timing a copy: %w: %d lines, want a power of two from %d to %d", kernels.ErrUnsupported, n, kernels.MinCopy, kernels.MaxCopy)
	}
	err = d.probe(ctx, 2*n*n+2*cuda.KeySize, func(s *session, base cuda.Pointer) error {
		took, err = s.timeCopy(ctx, base, n)
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("timing a copy of %d bytes: %w", n*n, err)
	}
	return took, nil
}

// TimeLaunches is that of kernels.Prober.
func (d *Device) TimeLaunches(ctx context.Context, count int) (took time.Duration, err error) {
	if count < 1 || count > kernels.MaxLaunches {
		return 0, fmt.Errorf("timing launches: %w: %d, want 1 to %d", kernels.ErrUnsupported, count, kernels.MaxLaunches)
	}
	err = d.probe(ctx, cuda.CountSize, func(s *session, base cuda.Pointer) error {
		took, err = s.timeLaunches(ctx, base, count)
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("timing %d launches: %w", count, err)
	}
	return took, nil
}

// probe gives memory to what is measured, and takes it back.
func (d *Device) probe(ctx context.Context, size uint64, measure func(*session, cuda.Pointer) error) error {
	if err := d.take(ctx); err != nil {
		return err
	}
	defer d.give()
	s, err := d.opened(ctx)
	if err != nil {
		return err
	}
	if s.functions["copy"] == 0 {
		if err := s.loadProbe(ctx); err != nil {
			return d.failed(s, err)
		}
	}
	base, err := d.borrow(s, size)
	if err != nil {
		return err
	}
	err = d.failed(s, measure(s, cuda.Pointer(base)))
	if s.lost == nil {
		err = errors.Join(err, d.failed(s, release(s.context, base)))
	}
	return err
}

// loadProbe loads the module that only benchmarks need, for as long as the session lasts.
func (s *session) loadProbe(ctx context.Context) error {
	_, found, err := s.load(ctx, cuda.Probe, cuda.Probe.Kernels, 0)
	for name, f := range found {
		s.functions[name] = f
	}
	return err
}

// borrow allocates. What is prepared is given up for it if there is no room beside it.
func (d *Device) borrow(s *session, size uint64) (Pointer, error) {
	d.mu.Lock()
	held := d.held
	d.mu.Unlock()
	need, limit := up(size, granule), d.limit()
	if limit > 0 && need+held > limit {
		return 0, fmt.Errorf("%w: %d bytes, %d held by open runs, %d allowed", kernels.ErrMemory, need, held, limit)
	}
	if all, _ := d.holds(nil); limit > 0 && need+all > limit {
		d.drop()
	}
	if s.lost != nil {
		return 0, fmt.Errorf("%w: %w", ErrLost, s.lost)
	}
	p, err := s.alloc(size)
	if errors.Is(err, ErrOutOfMemory) {
		if d.drop(); s.lost == nil {
			p, err = s.alloc(size)
		}
	}
	if errors.Is(err, ErrOutOfMemory) {
		return 0, fmt.Errorf("%w: %w", kernels.ErrMemory, err)
	}
	return p, d.failed(s, err)
}

// timeCopy fills the source with a stream and the target with another, copies, and looks at the target. The device still fills when the copy is
// queued, so that between the events there is nothing of the host's.
func (s *session) timeCopy(ctx context.Context, base cuda.Pointer, n uint64) (time.Duration, error) {
	size := n * n
	var raw [2 * cuda.KeySize]byte
	_, _ = rand.Read(raw[:]) // never fails
	from, to, keys := base, base+cuda.Pointer(size), base+cuda.Pointer(2*size)
	if err := s.context.Write(context.WithoutCancel(ctx), Pointer(keys), raw[:]); err != nil {
		return 0, fmt.Errorf("writing keys: %w", err)
	}
	if err := s.context.Queue(ctx, s.launches(cuda.Gen(from, keys, n), cuda.Gen(to, keys+cuda.KeySize, n))); err != nil {
		return 0, fmt.Errorf("filling: %w", err)
	}
	took, err := s.between(ctx, s.launches(cuda.Copy(from, to, size)))
	if err != nil {
		return 0, err
	}
	word := func(i int) uint32 { return binary.LittleEndian.Uint32(raw[4*i:]) }
	return took, s.compare(ctx, to, n, philox.Key{K0: word(0), K1: word(1), C2: word(2), C3: word(3)})
}

// compare reads pieces of n lines of n bytes and compares them with a stream.
func (s *session) compare(ctx context.Context, at cuda.Pointer, n uint64, key philox.Key) error {
	size := n * n
	piece := uint64(pieceSize)
	count := size / piece // a power of two, 1 at least
	got, want := make([]byte, piece), make([]byte, piece)
	for i := range min(count, pieces) {
		place := i
		if i > 0 && count > pieces {
			place = mathrand.Uint64N(count)
		}
		if i == pieces-1 {
			place = count - 1
		}
		if err := s.context.Read(ctx, got, Pointer(at)+Pointer(place*piece)); err != nil {
			return fmt.Errorf("reading back: %w", err)
		}
		for done, step := uint64(0), min(n, piece); done < piece; done += step {
			b := place*piece + done
			key.Fill(want[done:done+step], uint32(b/n), uint32(b%n/philox.VectorSize))
		}
		if !bytes.Equal(got, want) {
			return fmt.Errorf("%w: the copy differs from its source in bytes %d to %d", kernels.ErrWrong, place*piece, (place+1)*piece-1)
		}
	}
	return nil
}

// timeLaunches counts launches by what they add.
func (s *session) timeLaunches(ctx context.Context, base cuda.Pointer, count int) (time.Duration, error) {
	var b [cuda.CountSize]byte
	first := uint64(mathrand.Uint32()) // a device that does nothing does not know where it began
	binary.LittleEndian.PutUint64(b[:], first)
	if err := s.context.Write(context.WithoutCancel(ctx), Pointer(base), b[:]); err != nil {
		return 0, fmt.Errorf("writing a count: %w", err)
	}
	all := make([]cuda.Launch, count)
	for i := range all {
		all[i] = cuda.Tick(base)
	}
	took, err := s.between(ctx, s.launches(all...))
	if err != nil {
		return 0, err
	}
	if err := s.context.Read(ctx, b[:], Pointer(base)); err != nil {
		return 0, fmt.Errorf("reading a count: %w", err)
	}
	if got := binary.LittleEndian.Uint64(b[:]) - first; got != uint64(count) {
		return 0, fmt.Errorf("%w: %d of %d launches are in the count", kernels.ErrWrong, got, count)
	}
	return took, nil
}

// between is the time of launches, by events before and after them.
func (s *session) between(ctx context.Context, launches []Launch) (took time.Duration, err error) {
	var events []Event
	defer func() { s.forget(events) }()
	record := func() error {
		e, err := s.context.Record(context.WithoutCancel(ctx))
		if err != nil {
			return fmt.Errorf("queueing an event: %w", err)
		}
		events = append(events, e)
		return nil
	}
	if err := record(); err != nil {
		return 0, err
	}
	if err := s.context.Queue(ctx, launches); err != nil {
		return 0, fmt.Errorf("queueing: %w", err)
	}
	if err := record(); err != nil {
		return 0, err
	}
	if err := s.context.Wait(ctx, events[1]); err != nil {
		return 0, fmt.Errorf("waiting: %w", err)
	}
	if took, err = s.context.Elapsed(context.WithoutCancel(ctx), events[0], events[1]); err != nil {
		return 0, fmt.Errorf("asking for the time: %w", err)
	}
	return took, nil
}
