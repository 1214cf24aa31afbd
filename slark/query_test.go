package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/slark/market"
	"github.com/slark-network/slark/slark/market/feed"
	"github.com/slark-network/slark/slark/metrics"
	"github.com/slark-network/slark/slark/query"
)

// oneProvider is the source of a query service that knows one provider with one device.
type oneProvider struct{ address challenge.Address }

func (oneProvider) Ready() (bool, int, int) { return true, 1, 1 }

func (o oneProvider) Devices(a challenge.Address) ([]feed.Shown, bool) {
	id := challenge.DeviceID(a, 0)
	return []feed.Shown{{Device: feed.Device{ID: id, Class: "rtx4090"}, Proven: true, DeviceEvidence: market.DeviceEvidence{Device: id, Transcript: challenge.Hash{0xab}}}}, a == o.address
}

// TestQuery: a running verifier is asked for offers, for a provider, for changes, and for what it refuses.
func TestQuery(t *testing.T) {
	known := oneProvider{challenge.Address{0x7a, 19: 1}}
	devices, _ := known.Devices(known.address)
	index := market.NewIndex(1)
	set := market.Provider{Address: known.address, Facts: market.Facts{
		Status: market.Active, Tier: 2, Uptime: 9876, UptimeEra: 8, Stake: 1500, Region: "eu-de", Evidence: market.ProviderEvidence(known.address, []market.DeviceEvidence{devices[0].DeviceEvidence}),
	}, Classes: []market.Class{{Class: "rtx4090", Units: 1, Proven: 1, Free: 1, LastProof: time.Now().Add(-time.Hour).Unix(), Certainty: market.Whole}}}
	index.Apply(market.Era{Number: 9, Length: 24 * time.Hour}, []market.Provider{set}, nil)
	c := query.Config{Listen: "127.0.0.1:0", Rate: 1000}
	server, err := query.Listen(t.Context(), c, query.Options{Index: index, Source: known, Metrics: metrics.New(), Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { defer close(done); server.Run(ctx) }()
	defer func() { stop(); <-done }()
	listen, _ := server.Addresses()
	ask := func(args ...string) (int, string, string) {
		var out, failed bytes.Buffer
		status := run(t.Context(), append([]string{"slark", "query", "--to", listen.String()}, args...), &out, &failed)
		return status, out.String(), failed.String()
	}
	for _, q := range []struct {
		args   []string
		status int
		words  []string
	}{
		{[]string{"--class", "rtx4090", "--proven", "1", "--age", "2h", "--seed", "3", "--region", "eu-de"}, 0, []string{
			known.address.String(), "98.76*", "1.500", "eu-de", "1 of 1 offers; Era 9, seed 3, evidence 0x", "* measured by this verifier, not settled",
		}},
		{[]string{"--worst-tier", "1"}, 0, []string{"0 of 0 offers"}},
		{[]string{known.address.String()}, 0, []string{"0xab00", "rtx4090: active, tier 2, 1 of 1 proven, 1 free", "Era 9, evidence " + set.Evidence.String()}},
		{[]string{"--free", "300", "--worst-tier", "8"}, 2, []string{"filter.min_free is 300, want 0 to 256", "filter.worst_tier is 8"}},
		{[]string{"0x" + strings.Repeat("2", 40)}, 2, []string{"is not in the registry"}},
		{[]string{"a", "b"}, 2, []string{`"b" is not expected`}},
		{[]string{"--cert", "x"}, 2, []string{"--ca is missing"}},
		{[]string{"--ca", "/does/not/exist"}, 2, []string{"--ca: "}},
	} {
		status, out, failed := ask(q.args...)
		if status != q.status {
			t.Errorf("%v: status %d, want %d: %s", q.args, status, q.status, failed)
		}
		for _, words := range q.words {
			if !strings.Contains(out+failed, words) {
				t.Errorf("%v: %q is missing in\n%s%s", q.args, words, out, failed)
			}
		}
	}
	var page struct {
		Era    string
		Offers []struct{ Class string }
	}
	if _, out, _ := ask("--json"); json.Unmarshal([]byte(out), &page) != nil || page.Era != "9" || len(page.Offers) != 1 || page.Offers[0].Class != "rtx4090" {
		t.Error(out)
	}

	watching, end := context.WithCancel(t.Context())
	lines, writer := io.Pipe()
	ended := make(chan int, 1)
	go func() {
		status := run(watching, []string{"slark", "query", "--to", listen.String(), "--watch"}, writer, io.Discard)
		writer.Close()
		ended <- status
	}()
	d := json.NewDecoder(lines)
	var told struct {
		Changes []struct{ Provider string }
	}
	if err := d.Decode(&told); err != nil || len(told.Changes) != 0 {
		t.Fatal(told, err)
	}
	set.Tier = 1
	index.Apply(market.Era{Number: 9, Length: 24 * time.Hour}, []market.Provider{set}, nil)
	if err := d.Decode(&told); err != nil || len(told.Changes) != 1 || told.Changes[0].Provider != known.address.String() {
		t.Fatal(told, err)
	}
	end()
	if status := <-ended; status != 0 {
		t.Errorf("a watch that is stopped: status %d", status)
	}

	closed, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	nobody := closed.Addr().String()
	closed.Close()
	var failed bytes.Buffer
	if status := run(t.Context(), []string{"slark", "query", "--to", nobody}, io.Discard, &failed); status != 1 || !strings.Contains(failed.String(), "slark query: ") {
		t.Errorf("nobody there: status %d, %s", status, failed.String())
	}
}
