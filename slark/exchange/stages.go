package exchange

import (
	"time"

	"github.com/slark-network/slark/slark/metrics"
)

// stages measures the parts of an exchange, from each step that is seen to the next that matters.
type stages struct {
	began, last time.Time
	asked       bool // the part under way ends with an answer
}

func begun() stages {
	now := time.Now()
	return stages{began: now, last: now}
}

// reached takes a step. A part that does not come to its end is not counted; the whole always is.
func (s *stages) reached(step Stage, m *metrics.Metrics) {
	now := time.Now()
	part := ""
	switch step {
	case Preparing:
		part = "dial"
	case Prepared:
		part = "prepare"
	case Committed:
		part = "run"
	case Checking:
		part = "answer"
	case Finished:
		m.Stage("all", now.Sub(s.began))
		if s.asked {
			part = "check"
		}
	case Retrying:
		return // the answer is still waited for
	}
	s.asked = step == Checking
	if part != "" {
		m.Stage(part, now.Sub(s.last))
	}
	s.last = now
}
