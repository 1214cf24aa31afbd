package gpu

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cuda"
)

// The device is kept busy while the parts of a round are queued: with so many bytes of stream, and more if it was through with them too early.
const (
	plugBytes = 1 << 30
	leastPlug = 4    // matrices
	firstPlug = 64   // at most, at first
	mostPlug  = 4096 // at most
)

// errSlowHost is no fault of the card.
var errSlowHost = fmt.Errorf("%w: the host is too slow to keep the device busy", kernels.ErrUnsupported)

// TimeParts is that of kernels.Prober.
func (d *Device) TimeParts(ctx context.Context, task kernels.Task) (kernels.Run, kernels.Parts, error) {
	var none kernels.Parts
	if err := valid(task.Job); err != nil {
		return nil, none, fmt.Errorf("timing parts: %w", err)
	}
	if task.Job.Kind != challenge.Matmul || task.Job.Rounds != 1 {
		return nil, none, fmt.Errorf("timing parts: %w: %d rounds of %s, want one of matmul", kernels.ErrUnsupported, task.Job.Rounds, task.Job.Kind)
	}
	if err := d.take(ctx); err != nil {
		return nil, none, fmt.Errorf("timing parts: %w", err)
	}
	defer d.give()
	if d.closed {
		return nil, none, fmt.Errorf("timing parts: %w", errClosed)
	}
	p := &d.products
	k := d.takeSpare(shapeOf(task.Job), func(k *kept) bool { return p.prepared(task.Job, k) })
	if k == nil {
		return nil, none, fmt.Errorf("timing parts of size %d: %w", task.Job.Size, kernels.ErrNotPrepared)
	}
	s := d.session
	parts, root, err := p.timeParts(ctx, s, k, task)
	if err != nil {
		if !errors.Is(err, errSlowHost) {
			err = d.failed(s, err)
		}
		d.giveSpare(k)
		return nil, none, fmt.Errorf("timing parts of size %d: %w", task.Job.Size, err)
	}
	return &run{device: d, task: task, kept: k, roots: []challenge.Hash{root}}, parts, nil
}

// timeParts makes the round until the device was busy with something else until all of it was queued: then nothing between the events is the
// host's.
func (p *products) timeParts(ctx context.Context, s *session, k *kept, task kernels.Task) (parts kernels.Parts, root challenge.Hash, err error) {
	if err := p.start(ctx, s, k, task); err != nil {
		return parts, root, err
	}
	plug := max(leastPlug, min(firstPlug, plugBytes/(k.n*k.n)))
	for {
		ahead := false
		if parts, ahead, err = p.partsBehind(ctx, s, k, int(plug)); err != nil {
			return parts, root, err
		}
		if ahead {
			break
		}
		if plug *= 2; plug > mostPlug {
			return parts, root, errSlowHost
		}
	}
	if err := s.context.Read(ctx, root[:], Pointer(k.at(k.roots))); err != nil {
		return parts, root, fmt.Errorf("reading root: %w", err)
	}
	return parts, root, nil
}

// partsBehind makes a round behind so many matrices that nobody needs. ahead says whether all of the round was queued before they were done.
func (p *products) partsBehind(ctx context.Context, s *session, k *kept, plug int) (parts kernels.Parts, ahead bool, err error) {
	queue := p.round(s, k, 1)
	last := len(queue) - 2 // leaf and top
	idle := make([]cuda.Launch, plug)
	for i := range idle {
		idle[i] = cuda.Gen(p.a.pointer(), k.at(k.head.key), k.n)
	}
	var events []Event
	defer func() { s.forget(events) }()
	begin := time.Now()
	for _, part := range [][]Launch{nil, append(s.launches(idle...), p.begin(s, k)...), queue[:1], queue[1:last], queue[last:]} {
		if len(part) > 0 {
			if err := s.context.Queue(ctx, part); err != nil {
				return parts, false, fmt.Errorf("queueing: %w", err)
			}
		}
		e, err := s.context.Record(context.WithoutCancel(ctx))
		if err != nil {
			return parts, false, fmt.Errorf("queueing an event: %w", err)
		}
		events = append(events, e)
	}
	queued := time.Since(begin)
	if err := s.context.Wait(ctx, events[len(events)-1]); err != nil {
		return parts, false, fmt.Errorf("waiting: %w", err)
	}
	var took [4]time.Duration
	for i := range took {
		if took[i], err = s.context.Elapsed(context.WithoutCancel(ctx), events[i], events[i+1]); err != nil {
			return parts, false, fmt.Errorf("asking for the time: %w", err)
		}
	}
	return kernels.Parts{Generate: took[1], Multiply: took[2], Hash: took[3]}, queued <= took[0], nil
}
