package emulated

import (
	"context"
	"fmt"
	"sync"

	"github.com/slark-network/slark/kernels/gpu"
)

// queue does things in order, on a goroutine of its own. After an error it does nothing more and has that error.
type queue struct {
	ctx  context.Context // ends with the context: what runs is cut off
	end  context.CancelFunc
	done chan struct{} // closed when the goroutine has ended

	mu     sync.Mutex
	todo   []item
	err    error
	wakeup chan struct{} // has room for one
}

type item struct {
	do   func() error
	done chan struct{} // closed when it was done or dropped; nil: nobody waits
}

func newQueue() *queue {
	q := &queue{wakeup: make(chan struct{}, 1), done: make(chan struct{})}
	q.ctx, q.end = context.WithCancel(context.Background())
	go q.work()
	return q
}

func (q *queue) work() {
	defer close(q.done)
	for {
		q.mu.Lock()
		todo := q.todo
		q.todo = nil
		q.mu.Unlock()
		for _, it := range todo {
			if q.failed() == nil {
				if err := it.do(); err != nil {
					q.fail(err)
				}
			}
			if it.done != nil {
				close(it.done)
			}
		}
		if len(todo) > 0 {
			continue
		}
		select {
		case <-q.wakeup:
		case <-q.ctx.Done():
			return
		}
	}
}

func (q *queue) failed() error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.err == nil && q.ctx.Err() != nil {
		return fmt.Errorf("emulated: context is closed: %w", gpu.ErrLost)
	}
	return q.err
}

func (q *queue) fail(err error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.err == nil {
		q.err = err
	}
}

// add puts something in the queue.
func (q *queue) add(do func() error) (done <-chan struct{}, err error) {
	if err := q.failed(); err != nil {
		return nil, err
	}
	it := item{do: do, done: make(chan struct{})}
	q.mu.Lock()
	q.todo = append(q.todo, it)
	q.mu.Unlock()
	select {
	case q.wakeup <- struct{}{}:
	default: // it is awake
	}
	return it.done, nil
}

// wait puts something in the queue and waits for it.
func (q *queue) wait(ctx context.Context, do func() error) error {
	done, err := q.add(do)
	if err != nil {
		return err
	}
	return q.until(ctx, done)
}

func (q *queue) until(ctx context.Context, done <-chan struct{}) error {
	select {
	case <-done:
		return q.failed()
	case <-ctx.Done():
		return fmt.Errorf("emulated: %w", ctx.Err())
	case <-q.ctx.Done():
		return q.failed()
	}
}

// close cuts off what runs and drops the rest.
func (q *queue) close() {
	q.end()
	<-q.done
}
