package feed_test

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/bindings"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/leases"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/tenancy"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/reputation/tiers"
	"github.com/slark-network/slark/slark/market"
	"github.com/slark-network/slark/slark/market/feed"
	"github.com/slark-network/slark/slark/node"
)

// world is a chain, a store and a watcher, with a feed over them.
type world struct {
	*chaintest.World
	watcher *chain.Watcher
	store   *reputation.Store
	regions string // file
	at      time.Time
	issued  int
}

const twoCards = `{"v":1,"devices":[{"index":0,"kind":"gpu","class":"rtx4090"},{"index":1,"kind":"gpu","class":"rtx4090"},{"index":2,"kind":"cpu","class":"cpu"}]}`

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{World: chaintest.NewWorld(t, 1, 2, deploy.Params{EraDuration: time.Hour}), regions: filepath.Join(t.TempDir(), "regions.toml"), at: time.Now()}
	w.Must(w.Providers[0], w.Client.UpdateProvider(twoCards, "127.0.0.1:1", "c"))
	w.Must(w.Providers[1], w.Client.UpdateProvider(`{"v":1,"devices":[{"index":0,"kind":"cpu","class":"cpu"}]}`, "127.0.0.1:1", "c"))
	var err error
	if w.store, err = reputation.Open(filepath.Join(t.TempDir(), "store"), reputation.Options{}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.store.Close() })
	if w.watcher, err = chain.NewWatcher(chain.WatcherConfig{Client: w.Client, PollInterval: 20 * time.Millisecond}); err != nil {
		t.Fatal(err)
	}
	w.run(t, func(ctx context.Context) error { _ = w.watcher.Run(ctx); return nil })
	w.writeRegions(t, "")
	return w
}

// run runs until the test, or stop, ends it.
func (w *world) run(t *testing.T, f func(context.Context) error) (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- f(ctx) }()
	ended := false
	stop = func() {
		if ended {
			return
		}
		ended = true
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	t.Cleanup(stop)
	return stop
}

func (w *world) writeRegions(t *testing.T, region string) {
	t.Helper()
	text := "[regions]\n"
	if region != "" {
		text += fmt.Sprintf("%q = %q\n", w.Providers[0].Address.Hex(), region)
	}
	if err := os.WriteFile(w.regions, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// feed begins a feed.
func (w *world) feed(t *testing.T, hold bool) (*market.Index, *feed.Feed, func()) {
	t.Helper()
	regions, err := feed.OpenRegions(w.regions, nil)
	if err != nil {
		t.Fatal(err)
	}
	index := market.NewIndex(1)
	f := feed.New(feed.Config{
		Index: index, Client: w.Client, Watcher: w.watcher, Store: w.store, Leases: leases.Chain{Watcher: w.watcher}, Regions: regions, Hold: hold,
		Parse: func(p challenge.Address, spec string) ([]feed.Device, error) {
			all, err := node.ParseSpec(p, spec)
			out := make([]feed.Device, len(all))
			for i, d := range all {
				out[i] = feed.Device{Index: d.Index, ID: d.ID, Kind: d.Kind, Class: d.Class}
			}
			return out, err
		},
	})
	return index, f, w.run(t, f.Run)
}

// conclude has a device of the first provider challenged, with an outcome.
func (w *world) conclude(t *testing.T, device uint32, era uint64, o challenge.Outcome) reputation.Record {
	t.Helper()
	p := challenge.Address(w.Providers[0].Address)
	w.issued++
	i := reputation.IssueRecord{
		Provider: p, Device: challenge.DeviceID(p, device), DeviceKind: challenge.GPU, Kind: challenge.Matmul, Era: era, Class: "rtx4090", Size: 8192,
		Rounds: 4, Openings: 64, At: w.at.Add(time.Duration(w.issued) * time.Second),
	}
	counter, err := w.store.Issue(i)
	if err != nil {
		t.Fatal(err)
	}
	r := reputation.Result{
		Provider: p, Device: i.Device, DeviceKind: i.DeviceKind, Kind: i.Kind, Era: era, Counter: counter, Outcome: o, Elapsed: time.Second, Rate: 5, Lower: 1,
		Upper: 9, Class: i.Class, Size: i.Size, Rounds: i.Rounds, Openings: i.Openings, At: i.At.Add(time.Second), Transcript: fmt.Appendf(nil, "transcript %d", w.issued),
	}
	if err := w.store.Conclude(r); err != nil {
		t.Fatal(err)
	}
	rec, _, err := w.store.Record(r.Challenge())
	if err != nil {
		t.Fatal(err)
	}
	return rec
}

// until waits for the offers of the first provider that fit.
func (w *world) until(t *testing.T, x *market.Index, what string, ok func([]market.Offer) bool) []market.Offer {
	t.Helper()
	limit := time.After(time.Minute)
	for {
		changed := x.Changed()
		offers, _, _, found := x.Get(challenge.Address(w.Providers[0].Address))
		if found && ok(offers) {
			return offers
		}
		select {
		case <-changed:
		case <-limit:
			t.Fatalf("%s: not in a minute, but %+v", what, offers)
		}
	}
}

func class(offers []market.Offer, class string) (o market.Offer) {
	for _, o = range offers {
		if o.Class.Class == class {
			return o
		}
	}
	return market.Offer{}
}

// TestFeed: what happens to a provider, in the store and on the chain, is what the index says of it; and a feed that begins anew says the same.
func TestFeed(t *testing.T) {
	w := newWorld(t)
	first := w.conclude(t, 0, 1, challenge.Pass)
	x, f, stop := w.feed(t, false)
	offers := w.until(t, x, "what was stored before", func(o []market.Offer) bool { return len(o) == 2 && class(o, "rtx4090").Proven == 1 })
	card := class(offers, "rtx4090")
	if card.Units != 2 || card.Free != 1 || card.LastProof != first.At.Unix() || card.Certainty != market.Whole || card.Status != market.Active || card.Tier != 7 ||
		card.Uptime != market.NoUptime || card.Stake != 0 || card.Region != market.NoRegion || class(offers, "cpu").Proven != 0 {
		t.Errorf("%+v", card)
	}

	w.conclude(t, 1, 1, challenge.Pass)
	w.conclude(t, 1, 1, challenge.Slow)
	w.conclude(t, 1, 1, challenge.Slow) // the first is set aside
	card = class(w.until(t, x, "outcomes while it runs", func(o []market.Offer) bool {
		c := class(o, "rtx4090")
		return c.Proven == 2 && c.Certainty < market.Whole
	}), "rtx4090")
	if card.LastProof != first.At.Unix() || card.Certainty != 7955 { // 1 - 9/44; the oldest of the two
		t.Errorf("%+v", card)
	}
	w.evidence(t, f, card)

	w.Must(w.Admin, w.Client.Mint(w.Providers[0].Address, chaintest.Tokens(9)))
	w.Must(w.Providers[0], w.Client.ApproveStake(chaintest.Tokens(9)))
	w.Must(w.Providers[0], w.Client.DepositStake(new(big.Int).Add(chaintest.Tokens(2), big.NewInt(1_999_999_999_999_999))))
	w.until(t, x, "stake", func(o []market.Offer) bool { return class(o, "cpu").Stake == 2001 })
	call, err := w.Client.OpenLease(w.Providers[0].Address, 1, common.Address{7})
	if err != nil {
		t.Fatal(err)
	}
	w.Must(w.Admin, call)
	w.until(t, x, "a lease", func(o []market.Offer) bool { c := class(o, "rtx4090"); return c.Proven == 2 && c.Free == 1 })
	a := w.Client.Addresses()
	w.Must(w.Admin, chain.Call{To: a.AccessControl, Data: bindings.NewAccessControlManager().PackAddSlasher(w.Admin.Address)})
	w.Must(w.Admin, chain.Call{To: a.Rewards, Data: bindings.NewProviderRewardsManager().PackSetSlashEraForProviders(
		[]common.Address{w.Providers[0].Address}, []*big.Int{big.NewInt(1)}, []uint8{100})})
	w.until(t, x, "an Era lost", func(o []market.Offer) bool { return class(o, "cpu").LostEras == 1 })
	w.Must(w.Providers[0], w.Client.SetStatus(w.Providers[0].Address, chain.StatusMaintenance))
	w.until(t, x, "maintenance", func(o []market.Offer) bool { return class(o, "cpu").Status == market.Maintenance })

	up, err := tiers.FromBasisPoints(9876)
	if err != nil {
		t.Fatal(err)
	}
	p := challenge.Address(w.Providers[0].Address)
	if _, err := w.store.ApplyEra(1, p, up); err != nil {
		t.Fatal(err)
	}
	before := w.until(t, x, "a settled uptime", func(o []market.Offer) bool {
		c := class(o, "cpu")
		return c.Uptime == 9876 && c.UptimeEra == 1 && c.Settled
	})

	stop()
	again, _, stop := w.feed(t, false)
	after := w.until(t, again, "after a restart", func(o []market.Offer) bool { return len(o) == 2 })
	if !reflect.DeepEqual(before, after) {
		t.Errorf("before a restart\n%+v\nafter\n%+v", before, after)
	}
	w.Must(w.Providers[0], w.Client.UpdateProvider(strings.ReplaceAll(twoCards, "rtx4090", "rtx3090"), "127.0.0.1:1", "c"))
	card = class(w.until(t, again, "another claim", func(o []market.Offer) bool { return class(o, "rtx3090").Units == 2 }), "rtx3090")
	if card.Proven != 0 {
		t.Errorf("proofs of another class count: %+v", card)
	}
	w.Must(w.Providers[0], w.Client.UpdateProvider("{}", "127.0.0.1:1", "c"))
	w.until(t, again, "a spec that cannot be read", func(o []market.Offer) bool { return len(o) == 0 })
	stop()
}

// evidence computes the hash of an offer from what is shown of the devices.
func (w *world) evidence(t *testing.T, f *feed.Feed, o market.Offer) {
	t.Helper()
	devices, found := f.Devices(o.Provider)
	if !found || len(devices) != 3 {
		t.Fatalf("%+v", devices)
	}
	var all []market.DeviceEvidence
	for _, d := range devices {
		stored, err := w.store.Evidence(o.Provider, d.ID)
		if err != nil || stored != d.State {
			t.Errorf("device %d: %+v, stored is %+v, %v", d.Index, d.State, stored, err)
		}
		all = append(all, d.DeviceEvidence)
	}
	if got := market.ProviderEvidence(o.Provider, all); got != o.Evidence {
		t.Errorf("evidence %s, of the devices shown %s", o.Evidence, got)
	}
	if devices[0].Transcript.IsZero() || !devices[0].Proven || devices[2].Proven {
		t.Errorf("%+v", devices)
	}
}

// TestRefuted: a device that was struck is not proven any more.
func TestRefuted(t *testing.T) {
	w := newWorld(t)
	x, _, _ := w.feed(t, false)
	w.conclude(t, 0, 1, challenge.Pass)
	w.until(t, x, "proven", func(o []market.Offer) bool { return class(o, "rtx4090").Proven == 1 })
	for range 3 {
		w.conclude(t, 0, 1, challenge.Withheld)
	}
	w.until(t, x, "struck", func(o []market.Offer) bool { c := class(o, "rtx4090"); return c.Proven == 0 && c.LastProof == 0 })
}

// TestHold: while verdicts of an Era can still be committed to, a feed that holds back shows nothing of it; then it shows all, and what was measured.
// A feed that does not hold back does not show what was measured before either.
func TestHold(t *testing.T) {
	w := newWorld(t)
	held, _, _ := w.feed(t, true)
	open, _, _ := w.feed(t, false)
	w.conclude(t, 0, 1, challenge.Pass)
	w.conclude(t, 0, 1, challenge.Timeout)
	w.until(t, open, "at once", func(o []market.Offer) bool { return class(o, "rtx4090").Proven == 1 })
	w.ToEra(2)
	w.until(t, open, "Era 2", func([]market.Offer) bool { _, era := open.Version(); return era.Number == 2 })
	w.until(t, held, "Era 2", func([]market.Offer) bool { _, era := held.Version(); return era.Number == 2 })
	for name, x := range map[string]*market.Index{"held": held, "open": open} {
		offers, _, _, _ := x.Get(challenge.Address(w.Providers[0].Address))
		if c := class(offers, "rtx4090"); c.Uptime != market.NoUptime || name == "held" && (c.Proven != 0 || c.Certainty != 0) {
			t.Errorf("%s shows %+v", name, c)
		}
	}
	w.ToEra(3) // by then the window for Era 1 is over, and that for Era 2 is not
	for name, x := range map[string]*market.Index{"held": held, "open": open} {
		w.until(t, x, name+", sealed", func(o []market.Offer) bool {
			c := class(o, "rtx4090")
			return c.Proven == 1 && c.UptimeEra == 1 && c.Uptime == 5000 && !c.Settled
		})
	}
	w.PastCommits(2) // in which nobody was challenged
	for name, x := range map[string]*market.Index{"held": held, "open": open} {
		w.until(t, x, name+", Era 2 sealed", func(o []market.Offer) bool {
			c := class(o, "rtx4090")
			return c.Proven == 1 && c.Uptime == market.NoUptime
		})
	}
}

// TestOldProofs: a proof stands for so many Eras and no longer.
func TestOldProofs(t *testing.T) {
	w := newWorld(t)
	w.conclude(t, 0, 1, challenge.Pass)
	x, _, _ := w.feed(t, false)
	w.ToEra(1 + tenancy.FullEras)
	w.until(t, x, "in the last Era", func(o []market.Offer) bool {
		_, era := x.Version()
		return era.Number == 8 && class(o, "rtx4090").Proven == 1
	})
	w.ToEra(2 + tenancy.FullEras)
	w.until(t, x, "too old", func(o []market.Offer) bool {
		_, era := x.Version()
		return era.Number == 9 && class(o, "rtx4090").Proven == 0
	})
}

// TestRegions: a region is what the file says, and a file that is wrong says everything that is.
func TestRegions(t *testing.T) {
	w := newWorld(t)
	w.writeRegions(t, "eu-de")
	x, _, _ := w.feed(t, false)
	w.until(t, x, "the file", func(o []market.Offer) bool { return class(o, "cpu").Region == "eu-de" })
	if err := os.WriteFile(w.regions, []byte("[regions]\n\"0x1\" = \"eu\"\n\"0x1111111111111111111111111111111111111111\" = \"EU\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := feed.OpenRegions(w.regions, nil)
	if err == nil || !strings.Contains(err.Error(), `"0x1"`) || !strings.Contains(err.Error(), `"EU" has a character`) {
		t.Error(err)
	}
	if err := os.WriteFile(w.regions, []byte("[region]\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err = feed.OpenRegions(w.regions, nil); err == nil || !strings.Contains(err.Error(), "unknown keys") {
		t.Error(err)
	}
}
