package queue_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/prover/queue"
)

func holder(n byte) queue.Holder {
	return queue.Holder{Verifier: challenge.Address{n}, Prepare: []byte{n}, Expires: time.Now().Add(time.Minute)}
}

func reserve(q *queue.Queue, n byte, patience time.Duration) (*queue.Ticket, error) {
	return q.Reserve(context.Background(), holder(n), patience, 10*time.Second)
}

func TestBusyEvidence(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := queue.New(4, nil)
		ticket, err := reserve(q, 1, 0)
		if err != nil {
			t.Fatal(err)
		}
		var busy *queue.Busy
		if _, err := reserve(q, 2, 0); !errors.As(err, &busy) || busy.Evidence[0] != 1 {
			t.Errorf("another verifier: %v, want the holder's Prepare", err)
		}
		if _, err := reserve(q, 1, 0); !errors.Is(err, queue.ErrFull) {
			t.Errorf("the same verifier: %v, want ErrFull", err)
		}
		if err := ticket.Hold(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(2 * time.Minute)
		if _, err := reserve(q, 2, 0); !errors.Is(err, queue.ErrFull) {
			t.Errorf("expired evidence: %v, want ErrFull", err)
		}
		ticket.Release()
		ticket.Release()
		if ticket, err = q.Take(context.Background(), queue.Holder{Verifier: challenge.Address{3}}); err != nil {
			t.Fatal(err)
		}
		if _, err := reserve(q, 2, 0); !errors.Is(err, queue.ErrFull) {
			t.Errorf("while an Open is answered: %v, want ErrFull", err)
		}
		ticket.Release()
	})
}

func TestReservationEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := queue.New(4, nil)
		first, err := reserve(q, 1, 0)
		if err != nil {
			t.Fatal(err)
		}
		start := time.Now()
		second, err := reserve(q, 2, time.Minute) // waits until the first goes
		if err != nil || time.Since(start) != 10*time.Second {
			t.Fatalf("error %v after %v, want the device after 10s", err, time.Since(start))
		}
		if err := first.Hold(); !errors.Is(err, queue.ErrGone) {
			t.Errorf("hold what has gone: %v, want ErrGone", err)
		}
		<-first.Gone()
		if err := second.Hold(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Hour)
		if err := second.Hold(); err != nil {
			t.Errorf("what is held has ended: %v", err)
		}
		first.Release() // of what has gone: nothing
		if _, err := reserve(q, 3, 0); err == nil {
			t.Error("the device was given twice")
		}
		second.Release()
	})
}

func TestOrderAndBounds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := queue.New(2, nil)
		held, err := reserve(q, 1, 0)
		if err != nil || held.Hold() != nil {
			t.Fatal(err)
		}
		got := make(chan byte, 10)
		work := func(n byte, take func() (*queue.Ticket, error)) {
			go func() {
				ticket, err := take()
				if err != nil {
					t.Errorf("%d: %v", n, err)
					return
				}
				got <- n
				time.Sleep(time.Second)
				ticket.Release()
			}()
			synctest.Wait()
		}
		for n := byte(2); n <= 3; n++ {
			work(n, func() (*queue.Ticket, error) { return reserve(q, n, time.Minute) })
		}
		var busy *queue.Busy
		if _, err := reserve(q, 4, time.Minute); !errors.As(err, &busy) {
			t.Errorf("third in a queue of two: %v, want Busy", err)
		}
		work(9, func() (*queue.Ticket, error) { return q.Take(context.Background(), queue.Holder{}) })
		held.Release()
		for i, want := range []byte{9, 2, 3} { // answers before jobs
			if n := <-got; n != want {
				t.Errorf("turn %d went to %d, want %d", i, n, want)
			}
		}
		time.Sleep(time.Minute) // they let go
	})
}

func TestGivingUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := queue.New(4, nil)
		held, err := reserve(q, 1, 0)
		if err != nil || held.Hold() != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		if _, err := q.Reserve(ctx, holder(2), time.Minute, time.Minute); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("context: %v", err)
		}
		var busy *queue.Busy
		if _, err := reserve(q, 2, time.Second); !errors.As(err, &busy) {
			t.Errorf("patience: %v, want Busy", err)
		}
		held.Release()
		if next, err := reserve(q, 3, 0); err != nil {
			t.Errorf("who gave up holds the device: %v", err)
		} else {
			next.Release()
		}
	})
}
