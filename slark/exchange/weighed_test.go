package exchange_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/slark/exchange"
)

// TestWeighed: what an outcome counts as is in the signed verdict, and the device is not free before the result is stored.
func TestWeighed(t *testing.T) {
	w := newWorld(t)
	var order []string
	w.issue.Weighed = func(_ context.Context, r exchange.Result) (string, func(), error) {
		order = append(order, "weighed "+r.Outcome.String())
		return "counts for the device", func() { order = append(order, "done") }, nil
	}
	w.issue.Concluded = func(_ context.Context, r exchange.Result) error {
		order = append(order, "concluded")
		return nil
	}
	r := w.run(challenge.Pass) // which holds the verdict's reason to the result's
	if !strings.HasSuffix(r.Reason, "; counts for the device") || strings.Join(order, ", ") != "weighed pass, concluded, done" {
		t.Errorf("%q, in the order %v", r.Reason, order)
	}
}

func TestWeighingFails(t *testing.T) {
	w := newWorld(t)
	done := 0
	w.issue.Weighed = func(context.Context, exchange.Result) (string, func(), error) {
		return "", func() { done++ }, errors.New("disk")
	}
	w.issue.Concluded = func(context.Context, exchange.Result) error {
		t.Error("concluded, and it was not known as what")
		return nil
	}
	w.start()
	r, err := w.x.Run(t.Context(), w.issue)
	if !errors.Is(err, exchange.ErrHook) || r.Outcome != challenge.Undecided || done != 1 || r.Delivered {
		t.Errorf("%s, %v, given back %d times", r.Outcome, err, done)
	}
}
