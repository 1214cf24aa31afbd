package dashboard

import (
	"math/big"
	"net/http"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/reputation/tiers"
)

// newest is how many challenges the overview shows.
const newest = 12

// alarms is how many providers the overview names.
const alarms = 8

type overviewData struct {
	Era       eraFacts
	Counted   uint64 // the Era that the outcomes are of; 0: none may be shown
	Outcomes  []outcomeCount
	Asked     uint64
	Concluded uint64
	Providers int
	Statuses  []statusCount
	Tiers     []tierCount
	Verifiers int
	Weight    *big.Int // 1e-18 tokens
	Seats     int      // of this verifier in the Era
	AllSeats  int
	Found     []*row // providers with a finding, or a false answer
	MoreFound int
	Newest    []reputation.Record
}

// eraFacts are what the chain says of an Era.
type eraFacts struct {
	chain.EraInfo
	Known bool
	Part  int // percent of it that is over, by the chain's clock
	Left  time.Duration
}

type outcomeCount struct {
	Outcome challenge.Outcome
	Count   uint64
	Share   uint64 // of the concluded, 1/100 percent
}

type statusCount struct {
	Status chain.Status
	Count  int
}

type tierCount struct {
	tiers.Tier
	Count int
	Share int // of the largest, percent
}

func facts(v *chain.View) (f eraFacts) {
	if v == nil || v.Era.Number == 0 {
		return f
	}
	f.EraInfo, f.Known = v.Era, true
	whole := v.Era.End.Sub(v.Era.Start)
	over := min(max(v.Head.Time.Sub(v.Era.Start), 0), whole)
	if whole > 0 {
		f.Part = int(100 * over / whole)
	}
	f.Left = whole - over
	return f
}

func countOutcomes(c reputation.Count) (out []outcomeCount) {
	all := c.Concluded()
	for _, o := range challenge.Outcomes() {
		if n := c.By[o]; n > 0 {
			out = append(out, outcomeCount{o, n, 10000 * n / all})
		}
	}
	return out
}

func (s *Server) overview(*http.Request) (page, error) {
	snap, err := s.snapshot()
	if err != nil {
		return page{}, err
	}
	v := s.View()
	d := overviewData{
		Era: facts(v), Counted: snap.era, Outcomes: countOutcomes(snap.sum), Asked: snap.sum.Issued, Concluded: snap.sum.Concluded(), Providers: len(snap.rows),
	}
	statuses := make(map[chain.Status]int)
	table := tiers.Table()
	count := make([]int, len(table)+1)
	for _, r := range snap.rows {
		if r.OnChain {
			statuses[r.Status]++
		}
		if r.Tier >= tiers.Best && r.Tier <= tiers.Worst {
			count[r.Tier]++
		}
		if r.Findings.Refuted() || r.Findings.Struck() || r.Tally.GPU.By[challenge.Wrong]+r.Tally.CPU.By[challenge.Wrong] > 0 {
			if d.Found = append(d.Found, r); len(d.Found) > alarms {
				d.Found, d.MoreFound = d.Found[:alarms], d.MoreFound+1
			}
		}
	}
	for st := chain.StatusUnregistered; st <= chain.StatusDeactivated; st++ {
		if statuses[st] > 0 {
			d.Statuses = append(d.Statuses, statusCount{st, statuses[st]})
		}
	}
	most := max(slices.Max(count), 1)
	for _, t := range table {
		d.Tiers = append(d.Tiers, tierCount{t, count[t.Number], 100 * count[t.Number] / most})
	}
	if v != nil {
		d.Verifiers, d.Weight = len(v.Verifiers), new(big.Int)
		for _, one := range v.Verifiers {
			d.Weight.Add(d.Weight, weightTokens(one))
		}
		d.Seats, d.AllSeats = len(v.Council.SeatsOf(common.Address(s.Self))), int(v.Council.Cohorts())*v.Council.Seats
	}
	err = s.history(reputation.Filter{Limit: newest}, func(r reputation.Record) bool {
		d.Newest = append(d.Newest, r)
		return true
	})
	return page{Name: "overview", Title: "Overview", Live: true, Data: d}, err
}

// weightTokens is a verifier's weight as stake, in 1e-18 tokens.
func weightTokens(v chain.Verifier) *big.Int {
	if v.Weight == nil {
		return new(big.Int)
	}
	return new(big.Int).Mul(v.Weight, big.NewInt(1e15))
}

func (s *Server) help(*http.Request) (page, error) {
	type line struct {
		Outcome challenge.Outcome
		Meaning string
		Counts  string
	}
	var d struct {
		Outcomes []line
		Tiers    []tiers.Tier
	}
	for _, o := range challenge.Outcomes() {
		d.Outcomes = append(d.Outcomes, line{o, meaning(o), countsAs(o)})
	}
	d.Tiers = tiers.Table()
	return page{Name: "help", Title: "How to read it", Data: d}, nil
}
