package serve

import (
	"log/slog"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
)

// TestDemanded: what is open is what was demanded of this provider, in time, and neither answered nor over.
func TestDemanded(t *testing.T) {
	now := time.Unix(1_000_000, 0)
	var log strings.Builder
	d := &demanded{provider: common.Address{1}, clock: func() time.Time { return now }, log: slog.New(slog.NewTextHandler(&log, nil))}
	event := func(name string, provider byte, id int64, until time.Time) {
		t.Helper()
		err := d.event(t.Context(), chain.Event{Name: name, Args: []chain.Arg{
			{Name: "id", Value: big.NewInt(id)}, {Name: "provider", Value: common.Address{provider}}, {Name: "until", Value: uint64(until.Unix())},
		}})
		if err != nil {
			t.Fatal(err)
		}
	}
	is := func(want int) {
		t.Helper()
		if got := d.count(); got != want {
			t.Errorf("%d are open, want %d", got, want)
		}
	}
	later := now.Add(time.Hour)
	is(0)
	event("Demanded", 2, 1, later)
	event("Demanded", 1, 2, now.Add(-time.Second))
	is(0)
	for id := range int64(4) {
		event("Demanded", 1, 10+id, later)
	}
	event("Demanded", 1, 10, later) // told again, after a reorganisation
	is(4)
	event("Answered", 2, 10, later)
	is(4)
	event("Answered", 1, 10, later)
	event("FaultShown", 1, 11, later)
	event("Expired", 1, 12, later)
	is(1)
	if n := strings.Count(log.String(), "openings are demanded"); n != 5 {
		t.Errorf("logged %d times, want 5", n)
	}
	now = later.Add(time.Second)
	is(0)
}
