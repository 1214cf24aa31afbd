package sidecar_test

import (
	"bytes"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/proto/link"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
	"github.com/slark-network/slark/prover/sidecar"
)

// TestManyVerifiersAtOnce has two verifiers share a device that keeps one run at a time, each with its Opens asked
// twice at once: every challenge ends in a right proof, and both answers are the same.
func TestManyVerifiersAtOnce(t *testing.T) {
	w := newWorld(t, func(o *sidecar.Options) { o.Limits.MaxRuns = 1 })
	var group sync.WaitGroup
	for _, key := range []*message.Key{aliceKey, bobKey} {
		v := w.dial(key)
		group.Go(func() {
			for counter := uint64(1); counter <= 6; {
				done, err := attempt(v, counter)
				if err != nil {
					t.Error(err)
					return
				}
				if done {
					counter++
				}
			}
		})
	}
	group.Wait()
}

// attempt is one challenge; not done if the device was busy.
func attempt(v *verifier, counter uint64) (done bool, err error) {
	x, err := v.prepare(v.job(counter))
	if r, ok := link.AsRefusal(err); ok && r.Code == link.QueueFull || err == nil && x.session.Busy() != nil {
		time.Sleep(5 * time.Millisecond)
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if err := x.start(); err != nil {
		return false, err
	}
	time.Sleep(time.Duration(counter%3) * 10 * time.Millisecond) // now and then the run has gone by then
	body := x.signOpen()
	var answers [2]*slarkv1.OpenResponse
	var errs [2]error
	var group sync.WaitGroup
	for i := range answers {
		group.Go(func() { answers[i], errs[i] = x.open(v, body) })
	}
	group.Wait()
	if err := errors.Join(errs[:]...); err != nil {
		return false, err
	}
	if !bytes.Equal(answers[0].GetOpenings(), answers[1].GetOpenings()) {
		return false, errors.New("two answers to one Open")
	}
	if err := x.take(answers[0]); err != nil {
		return false, err
	}
	return true, opening.Verify(x.session.Statement(), x.session.Asked(), x.session.Openings())
}
