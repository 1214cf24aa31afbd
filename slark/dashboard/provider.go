package dashboard

import (
	"bytes"
	"cmp"
	"fmt"
	"html/template"
	"math"
	"net/http"
	"slices"
	"strconv"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/reputation/tiers"
)

const (
	// looked is how many of a provider's newest challenges are looked at for plots.
	looked = 2000
	// plotted is how many challenges one plot has at most.
	plotted = 150
	// uptimeEras is how many Eras the plot of uptimes goes back.
	uptimeEras = 30
)

type providerData struct {
	Row        *row
	Chain      *chain.Provider // nil: it is not in the registry, or there is no chain
	Era        uint64
	Ladder     []rung
	TierSource string // chain, or this verifier's own
	Mirror     *reputation.TierRecord
	Line       tiers.Tier // that the uptimes are held against; Number 0: none
	Uptime     template.HTML
	Uptimes    []eraUptime // newest first, as the plot has them
	Devices    []deviceData
	Challenges challengesData
	DeviceMenu []choice
	Asked      uint64
	Outcomes   []outcomeCount
}

// rung is a row of the ladder of tiers.
type rung struct {
	tiers.Tier
	Here   bool
	Toward string // what is still missing to the next one, if it is here
}

type eraUptime struct {
	Era      uint64
	Uptime   tiers.Uptime
	Passed   uint64
	Decided  uint64
	Tone     tone
	Findings decision.Findings
}

// deviceData is what is shown of one device.
type deviceData struct {
	ID       challenge.Hash
	Index    string // in the registry; empty: it is not there any more
	Kind     challenge.DeviceKind
	Class    string
	Evidence decision.State
	Tests    []test
	Plots    []plot
}

// test is a sequential test: how far it is from a finding.
type test struct {
	Name, About string
	Score, Of   uint16
	Part        int // percent
	Found       bool
}

type plot struct {
	Kind    challenge.Kind
	Picture template.HTML
	Count   int
	Latest  *reputation.Record
}

func (s *Server) provider(r *http.Request) (page, error) {
	address, err := challenge.ParseAddress(r.PathValue("provider"))
	if err != nil {
		return page{}, errNotFound
	}
	p := params{r: r}
	o := p.outcome()
	era := p.number("era", 0, 1, 1<<62)
	at := p.number("page", 1, 1, lastPage)
	device := p.text("device", 66)
	if p.err != nil {
		return page{}, p.err
	}
	snap, err := s.snapshot()
	if err != nil {
		return page{}, err
	}
	one := snap.by[address]
	if one == nil {
		return page{}, errNotFound
	}
	d := providerData{Row: one, Era: snap.era, Asked: one.Tally.GPU.Issued + one.Tally.CPU.Issued}
	sum := one.Tally.GPU
	for i, n := range one.Tally.CPU.By {
		sum.By[i] += n
	}
	d.Outcomes = countOutcomes(sum)
	if w, ok := s.wallet(address); ok {
		d.Chain, d.TierSource = &w, "chain"
	}
	if t, found, err := s.Store.Tier(address); err != nil {
		return page{}, err
	} else if found {
		d.Mirror = &t
	}
	d.Ladder = ladder(one.Tier, d.Mirror)
	if err := s.uptimes(&d, one); err != nil {
		return page{}, err
	}
	if err := s.devices(&d, address); err != nil {
		return page{}, err
	}
	f := reputation.Filter{Provider: address, Outcome: o, FirstEra: era, LastEra: era}
	d.DeviceMenu = []choice{{"", "any device", device == ""}}
	for _, one := range d.Devices {
		c := choice{one.ID.String(), deviceName(one), one.ID.String() == device}
		if d.DeviceMenu = append(d.DeviceMenu, c); c.Chosen {
			f.Device = one.ID
		}
	}
	if device != "" && f.Device.IsZero() {
		return page{}, refused("device is %.70q, which is none of this provider's", device)
	}
	d.Challenges.Outcomes, d.Challenges.Filtered = outcomeChoices(o), o != 0 || era != 0 || device != ""
	if era != 0 {
		d.Challenges.Era = strconv.FormatUint(era, 10)
	}
	d.Challenges.Records, d.Challenges.Pager, err = s.records(r, f, int(at))
	return page{Name: "provider", Title: "Provider " + short(address.String()), Live: at == 1, Data: d}, err
}

func deviceName(d deviceData) string {
	name := d.Kind.String() + " " + d.ID.Short()
	if d.Index != "" {
		name = d.Kind.String() + " " + d.Index
	}
	if d.Class != "" {
		name += ", " + d.Class
	}
	return name
}

// ladder is the table of tiers with the provider's place in it. The counts toward a move are the mirror's, where it has the same tier.
func ladder(tier uint, m *reputation.TierRecord) (out []rung) {
	for _, t := range tiers.Table() {
		one := rung{Tier: t, Here: t.Number == tier}
		if one.Here && m != nil && m.Tier == tier {
			switch {
			case m.Down > 0 && t.Down > 0:
				one.Toward = counted(uint64(m.Down), "Era", "Eras") + " below the line, of " + strconv.Itoa(int(t.Down)) + " that move it down"
			case m.Up > 0 && t.Up > 0:
				one.Toward = counted(uint64(m.Up), "Era", "Eras") + " above the line, of " + strconv.Itoa(int(t.Up)) + " that move it up"
			}
		}
		out = append(out, one)
	}
	return out
}

// uptimes reads what this verifier measured in the latest Eras.
func (s *Server) uptimes(d *providerData, one *row) error {
	if d.Era == 0 {
		return nil
	}
	first := max(d.Era, uptimeEras) - uptimeEras + 1
	by := make(map[uint64]*tiers.Counts)
	found := make(map[uint64]decision.Findings)
	gpus := one.GPUs()
	err := s.Store.Devices(one.Address, first, d.Era, func(c reputation.DeviceCount) bool {
		sum := by[c.Era]
		if sum == nil {
			sum = new(tiers.Counts)
			by[c.Era] = sum
		}
		passed, failed := c.Settled()
		if c.Kind == challenge.GPU {
			sum.GPUPassed, sum.GPUDecided, gpus = sum.GPUPassed+passed, sum.GPUDecided+passed+failed, true
		} else {
			sum.CPUPassed, sum.CPUDecided = sum.CPUPassed+passed, sum.CPUDecided+passed+failed
		}
		found[c.Era] |= c.Findings
		return true
	})
	if err != nil {
		return err
	}
	line, _ := tiers.Row(one.Tier)
	for era, sum := range by {
		u, err := tiers.Measure(*sum, gpus)
		if err != nil {
			return err
		}
		e := eraUptime{
			Era: era, Uptime: u, Passed: sum.GPUPassed + sum.CPUPassed, Decided: sum.GPUDecided + sum.CPUDecided, Tone: neutral, Findings: found[era],
		}
		switch {
		case !u.Known():
		case line.Slashed(u):
			e.Tone = bad
		case line.Number == 0 || line.Meets(u):
			e.Tone = good
		default:
			e.Tone = doubt
		}
		d.Uptimes = append(d.Uptimes, e)
	}
	slices.SortFunc(d.Uptimes, func(a, b eraUptime) int { return cmp.Compare(b.Era, a.Era) })
	d.Line = line
	d.Uptime, err = uptimePlot(d.Uptimes, line)
	return err
}

// devices reads what was measured of each device, and where its tests stand.
func (s *Server) devices(d *providerData, address challenge.Address) error {
	type key struct {
		device challenge.Hash
		kind   challenge.Kind
	}
	plots := make(map[key][]reputation.Record)
	newestOf := make(map[challenge.Hash]reputation.Record)
	err := s.history(reputation.Filter{Provider: address, Limit: looked}, func(r reputation.Record) bool {
		if _, have := newestOf[r.Device]; !have {
			newestOf[r.Device] = r
		}
		k := key{r.Device, r.Kind}
		if r.Rate > 0 && len(plots[k]) < plotted {
			plots[k] = append(plots[k], r)
		}
		return true
	})
	if err != nil {
		return err
	}
	for _, one := range d.Row.Devices {
		d.Devices = append(d.Devices, deviceData{ID: one.ID, Index: strconv.Itoa(int(one.Index)), Kind: one.Kind, Class: one.Class})
		delete(newestOf, one.ID)
	}
	var gone []deviceData
	for id, r := range newestOf {
		gone = append(gone, deviceData{ID: id, Kind: r.DeviceKind, Class: r.Class})
	}
	slices.SortFunc(gone, func(a, b deviceData) int { return bytes.Compare(a.ID[:], b.ID[:]) })
	d.Devices = append(d.Devices, gone...)
	for i := range d.Devices {
		one := &d.Devices[i]
		if s.HoldBack && d.Era == 0 {
			continue // the state is of outcomes that are not shown yet
		}
		if one.Evidence, err = s.Store.Evidence(address, one.ID); err != nil {
			return err
		}
		if !s.shows(one.Evidence.Era) {
			one.Evidence = decision.State{}
		}
		one.Tests = testsOf(one.Evidence)
		for _, k := range []challenge.Kind{challenge.Matmul, challenge.Memory} {
			records := plots[key{one.ID, k}]
			if len(records) == 0 {
				continue
			}
			slices.Reverse(records)
			picture, err := ratePlot("rate-"+one.ID.Short()+"-"+strconv.Itoa(int(k)), deviceName(*one), records)
			if err != nil {
				return err
			}
			one.Plots = append(one.Plots, plot{k, picture, len(records), &records[len(records)-1]})
		}
	}
	return nil
}

func testsOf(e decision.State) []test {
	if e.Seq == 0 {
		return nil
	}
	out := []test{
		{"Slower than claimed", fmt.Sprintf("Each slow answer adds %d, %d if it is far below, %d if it is below half; each right one in time takes 1 away. The first of an Era that is only a little slow is set aside.", decision.SlowUp, decision.FarUp, decision.DeepUp), e.SlowScore(), decision.SlowLimit, 0, e.Findings&decision.Slower != 0},
		{"Faster than claimed", "Each answer that is too fast adds 9, each right one in time takes 1 away.", e.FastScore(), decision.FastLimit, 0, e.Findings&decision.Faster != 0},
		{"Strikes", "Each answer withheld, faulty or malformed adds 264, each right one takes 1 away.", e.Strikes, decision.StrikeLimit, 0, e.Findings.Struck()},
	}
	for i := range out {
		out[i].Part = min(100, int(math.Round(100*float64(out[i].Score)/float64(out[i].Of))))
	}
	return out
}
