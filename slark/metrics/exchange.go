package metrics

import (
	"context"
	"time"

	"golang.org/x/sync/semaphore"

	"github.com/slark-network/slark/challenge"
)

// Gate is a semaphore that says how long is waited for it, by how many, and how full it is.
type Gate struct {
	m     *Metrics
	queue string
	s     *semaphore.Weighted
}

func (m *Metrics) gate(queue string, places int64) *Gate {
	m.queueLimit.Add(float64(places), queue)
	return &Gate{m, queue, semaphore.NewWeighted(places)}
}

// Challenges is the gate of challenges under way.
func (m *Metrics) Challenges(places int) *Gate { return m.gate(challengesQueue, int64(places)) }

// Windows is the gate of timed windows.
func (m *Metrics) Windows(places int) *Gate { return m.gate(windowsQueue, int64(places)) }

// Answers is the gate of answers to Open that may come at once.
func (m *Metrics) Answers(places int) *Gate { return m.gate(answersQueue, int64(places)) }

// Checks is the gate of proofs that are checked at once.
func (m *Metrics) Checks(places int) *Gate { return m.gate(checksQueue, int64(places)) }

// Acquire waits for n places until ctx ends; the error is then ctx's.
func (g *Gate) Acquire(ctx context.Context, n int64) error { return g.AcquireSince(ctx, n, time.Now()) }

// AcquireSince is Acquire for one that has waited elsewhere since a time.
func (g *Gate) AcquireSince(ctx context.Context, n int64, began time.Time) error {
	g.m.waiting[g.queue].Add(1)
	err := g.s.Acquire(ctx, n)
	g.m.waiting[g.queue].Add(-1)
	g.m.queueWait.Observe(time.Since(began).Seconds(), g.queue)
	if err == nil {
		g.m.queueInUse.Add(float64(n), g.queue)
	}
	return err
}

// Release gives n places back.
func (g *Gate) Release(n int64) {
	g.m.queueInUse.Add(-float64(n), g.queue)
	g.s.Release(n)
}

// Stage counts a part of an exchange.
func (m *Metrics) Stage(name string, took time.Duration) { m.stages.Observe(took.Seconds(), name) }

// Timed counts a timed window that has its Commit.
func (m *Metrics) Timed(elapsed, roundTrip, lag time.Duration) {
	m.roundTrip.Observe(roundTrip.Seconds())
	if elapsed > 0 {
		m.windowLag.Observe(float64(lag) / float64(elapsed))
	}
}

// Verify runs the check of a proof and counts what it takes. The check must not leave its goroutine.
func (m *Metrics) Verify(k challenge.Kind, check func() error) error {
	began, cpu := time.Now(), threadTime()
	err := check()
	m.verifyCPU.Add(cpu().Seconds(), k.String())
	m.verify.Observe(time.Since(began).Seconds(), k.String())
	return err
}
