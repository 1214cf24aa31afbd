package dashboard

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/reputation/tiers"
	"github.com/slark-network/slark/slark/dashboard/dashtest"
)

// at is when the stores of these tests end.
var at = time.Date(2026, 11, 14, 18, 0, 0, 0, time.UTC)

// castSize is an honest provider, one for each outcome, and two more.
var castSize = len(challenge.Outcomes()) + 3

const explorer = "https://explorer.example/tx/{tx}"

func ok(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// scene is a dashboard that is served, and what it is made from.
type scene struct {
	t      testing.TB
	store  *reputation.Store
	cast   []dashtest.Part
	server *Server
	url    string
	world  *chaintest.World // nil: there is no chain
	view   func() *chain.View
}

func newStore(t testing.TB) *reputation.Store {
	t.Helper()
	s, err := reputation.Open(filepath.Join(t.TempDir(), "store"), reputation.Options{})
	ok(t, err)
	t.Cleanup(func() { s.Close() })
	return s
}

func (s *scene) serve(o Options) {
	s.t.Helper()
	o.Store = s.store
	server, err := New(o)
	ok(s.t, err)
	s.server = server
	h := httptest.NewServer(server.Handler())
	s.url = h.URL
	s.t.Cleanup(func() {
		server.Close()
		h.Close()
	})
}

// stored is a store without a chain.
func stored(t testing.TB, eras uint64) *scene {
	t.Helper()
	s := &scene{t: t, store: newStore(t)}
	var wallets []challenge.Address
	for i := range castSize {
		wallets = append(wallets, dashtest.Member(1_000_000+i))
	}
	s.cast = dashtest.Cast(wallets)
	ok(t, dashtest.Play(s.store, s.cast, challenge.Address{5}, 1, eras, 24*time.Hour, at, 1))
	s.serve(Options{Self: challenge.Address{5}, Network: challenge.Network{ChainID: 31337}, Explorer: explorer})
	return s
}

// params are those of a settlement whose committees are small.
func settlementParams() deploy.Params {
	return deploy.Params{EraDuration: 24 * time.Hour, CommitWindow: time.Hour, RevealWindow: time.Hour, Seats: 5, CohortSize: 8, Slots: 24}
}

// settled is a store and a chain of some Eras, of which all but the last two are settled.
func settled(t *testing.T, eras uint64, o Options) *scene {
	t.Helper()
	w := chaintest.NewWorld(t, 3, castSize, settlementParams())
	s := &scene{t: t, store: newStore(t), world: w}
	var wallets []challenge.Address
	for _, p := range w.Providers {
		wallets = append(wallets, challenge.Address(p.Address))
	}
	s.cast = dashtest.Cast(wallets)
	for _, p := range s.cast {
		spec, err := json.Marshal(map[string]any{"v": 1, "devices": []any{map[string]any{"index": 0, "kind": p.Kind.String(), "class": p.Class}}})
		ok(t, err)
		for _, a := range w.Providers {
			if challenge.Address(a.Address) == p.Address {
				w.Must(a, w.Client.UpdateProvider(string(spec), "203.0.113.7:7443", ""))
			}
		}
	}
	find := func(_ chaintest.Account, number uint32) committee.Verdict {
		return chaintest.Say(settledUptime(s.cast[number].Outcome))
	}
	for era := uint64(2); era <= eras; era++ {
		w.ToEra(era)
		if era < eras {
			w.Report(era-1, find)
			w.Settle(era - 1)
		}
	}
	info, err := w.Client.Era(t.Context(), eras)
	ok(t, err)
	w.Until(info.End.Add(-time.Hour))
	self := challenge.Address(w.Verifiers[0].Address)
	ok(t, dashtest.Play(s.store, s.cast, self, 1, eras, 24*time.Hour, info.End.Add(-time.Hour), 1))
	for era := uint64(1); era+1 < eras; era++ {
		for i, v := range w.Verifiers {
			ok(t, s.store.RecordAccuracy(era, challenge.Address(v.Address), uint64(30-2*i), 30))
		}
		for _, p := range s.cast {
			u, err := tiers.FromBasisPoints(settledUptime(p.Outcome))
			ok(t, err)
			_, err = s.store.ApplyEra(era, p.Address, u)
			ok(t, err)
		}
	}
	watcher, err := chain.NewWatcher(chain.WatcherConfig{Client: w.Client, PollInterval: 50 * time.Millisecond, StaleAfter: time.Hour})
	ok(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- watcher.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		<-ended
	})
	_, err = watcher.Wait(ctx, func(v *chain.View) bool { return v.Era.Number == eras && len(v.Providers) == castSize })
	ok(t, err)
	s.view = watcher.View
	o.Self, o.Network = self, challenge.Network{ChainID: chaintest.SimChainID, Settlement: challenge.Address(w.Addresses.Settlement)}
	o.View, o.Healthy, o.Client, o.Explorer = watcher.View, watcher.Healthy, w.Client, explorer
	o.Devices = func(p chain.Provider) []Device {
		var spec struct{ Devices []Device }
		if err := json.Unmarshal([]byte(p.Spec), &spec); err != nil {
			return nil
		}
		for i := range spec.Devices {
			spec.Devices[i].ID = challenge.DeviceID(challenge.Address(p.Wallet), spec.Devices[i].Index)
		}
		return spec.Devices
	}
	o.Transactions = func(era uint64) ([]Transaction, error) {
		return []Transaction{{Action: "commit-verdicts", Status: "mined", Hash: common.Hash{byte(era)}.Hex(), Block: 10 * era, GasUsed: 51_234}}, nil
	}
	s.serve(o)
	return s
}

// settledUptime is what all verifiers agree on about a provider of the cast, in 1/100 percent.
func settledUptime(o challenge.Outcome) uint16 {
	switch toneOf(o) {
	case doubt:
		return 3333
	case bad:
		return 7500
	}
	return 9990
}

// get is the body of a page, which must have the status.
func (s *scene) get(path string, status int) string {
	s.t.Helper()
	return s.ask(path, status, nil)
}

func (s *scene) ask(path string, status int, header http.Header) string {
	s.t.Helper()
	req, err := http.NewRequest(http.MethodGet, s.url+path, nil)
	ok(s.t, err)
	req.Header = header
	r, err := http.DefaultClient.Do(req)
	ok(s.t, err)
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	ok(s.t, err)
	if r.StatusCode != status {
		s.t.Fatalf("%s: status %d, want %d: %.2000s", path, r.StatusCode, status, b)
	}
	return string(b)
}

// part is the member of the cast with an outcome.
func (s *scene) part(o challenge.Outcome) dashtest.Part {
	s.t.Helper()
	for _, p := range s.cast[1:] {
		if p.Outcome == o {
			return p
		}
	}
	s.t.Fatalf("nobody in the cast is %v", o)
	return dashtest.Part{}
}

// wants checks that all texts are on a page.
func wants(t testing.TB, where, body string, texts ...string) {
	t.Helper()
	for _, want := range texts {
		if !strings.Contains(body, want) {
			t.Errorf("%s: %q is not there", where, want)
		}
	}
}

func providerPath(p dashtest.Part) string { return fmt.Sprintf("/providers/%s", p.Address) }
