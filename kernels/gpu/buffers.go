package gpu

import (
	"context"
	"fmt"

	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/kernels/cuda"
)

// kept is what a run keeps, one block.
type kept struct {
	shape
	head
	block
	session *session
	marks   *marks // of the run that has it, or had it; nil: none

	cached bool // of memory: the light cache of key is in it
	key    philox.Key
}

// at is the address of a buffer.
func (k *kept) at(p place) cuda.Pointer { return cuda.Pointer(k.block.at) + cuda.Pointer(p.at) }

func (k *kept) free(c Context) error {
	k.session.unmark(k)
	return k.block.free(c)
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

func (s *session) alloc(bytes uint64) (Pointer, error) {
	p, err := s.context.Alloc(context.Background(), bytes)
	if err != nil {
		return 0, fmt.Errorf("allocating %d bytes: %w", bytes, err)
	}
	return p, nil
}

// makeKept makes room for a run.
func makeKept(from *source, sh shape, l layout) (*kept, error) {
	b, err := from.take(l.bytes())
	return &kept{shape: sh, head: l.heads(), block: b, session: from.session}, err
}

// write puts what a run derives everything from where its kernels read it.
func (s *session) write(ctx context.Context, k *kept, chain [cuda.ChainSize]byte, key philox.Key) error {
	buffer, b := make([]byte, k.head.key.at+cuda.KeySize-k.chain.at), cuda.Key(key)
	copy(buffer, chain[:])
	copy(buffer[k.head.key.at-k.chain.at:], b[:])
	if err := s.context.Write(context.WithoutCancel(ctx), Pointer(k.at(k.chain)), buffer); err != nil {
		return fmt.Errorf("writing keys: %w", err)
	}
	return nil
}
