package gpu

import (
	"context"
	"errors"
	"fmt"

	"github.com/slark-network/slark/kernels/cuda"
)

// matrices are A and B of a size, each an allocation.
type matrices struct {
	n    uint64
	a, b cuda.Pointer
}

// kept is what a run keeps, one allocation.
type kept struct {
	layout
	shape
	session *session
	base    Pointer
}

// at is the address of a buffer.
func (k *kept) at(p place) cuda.Pointer { return cuda.Pointer(uint64(k.base) + p.at) }

// memory is all that a shape needs.
type memory struct {
	matrices
	kept *kept
}

// free gives all of it back.
func (m *memory) free(c Context) error {
	return errors.Join(m.matrices.free(c), m.kept.free(c))
}

func (m *matrices) free(c Context) error {
	err := errors.Join(release(c, Pointer(m.a)), release(c, Pointer(m.b)))
	*m = matrices{}
	return err
}

func (k *kept) free(c Context) error {
	if k == nil {
		return nil
	}
	err := release(c, k.base)
	k.base = 0
	return err
}

// release frees an allocation, if it is one. Who gives memory back does not stop at a context that has ended.
func release(c Context, p Pointer) error {
	if p == 0 {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.Background(), freeWithin)
	defer cancel()
	if err := c.Free(ctx, p); err != nil {
		return fmt.Errorf("freeing: %w", err)
	}
	return nil
}

// Allocations are short and are not cut off by the caller's ctx: what is handed out is always heard of, and can be given back. A
// driver that does not answer has a deadline of its own.

// allocate makes all buffers of a shape, or none.
func (s *session) allocate(sh shape) (*memory, error) {
	m := &memory{}
	var err error
	if m.matrices, err = s.allocateMatrices(sh.n); err == nil {
		m.kept, err = s.allocateKept(sh)
	}
	if err != nil {
		return nil, errors.Join(err, m.free(s.context))
	}
	return m, nil
}

func (s *session) allocateMatrices(n uint64) (matrices, error) {
	m := matrices{n: n}
	for _, p := range []*cuda.Pointer{&m.a, &m.b} {
		got, err := s.alloc(cuda.MatrixSize(n))
		if err != nil {
			return matrices{}, errors.Join(err, m.free(s.context))
		}
		*p = cuda.Pointer(got)
	}
	return m, nil
}

func (s *session) allocateKept(sh shape) (*kept, error) {
	k := &kept{layout: layoutOf(sh.n, sh.rounds), shape: sh, session: s}
	var err error
	k.base, err = s.alloc(k.size)
	return k, err
}

func (s *session) alloc(bytes uint64) (Pointer, error) {
	p, err := s.context.Alloc(context.Background(), bytes)
	if err != nil {
		return 0, fmt.Errorf("allocating %d bytes: %w", bytes, err)
	}
	return p, nil
}
