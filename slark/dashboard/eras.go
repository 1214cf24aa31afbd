package dashboard

import (
	"context"
	"math/big"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/reputation"
)

// eraPage is how many Eras the list has on a page.
const eraPage = 25

type erasData struct {
	Eras  []eraLine
	Pager pager
}

type eraLine struct {
	Number  uint64
	Start   time.Time // zero: not known
	End     time.Time
	Running bool
	Shown   bool // its outcomes are
	State   string
	Tone    tone
	Sent    int // transactions of this verifier
}

func (s *Server) eraList(r *http.Request) (page, error) {
	p := params{r: r}
	at := p.number("page", 1, 1, 1<<40)
	if p.err != nil {
		return page{}, p.err
	}
	v := s.View()
	last, err := s.Store.NewestEra()
	if err != nil {
		return page{}, err
	}
	if v != nil {
		last = v.Era.Number
	}
	var d erasData
	pages := max((last+eraPage-1)/eraPage, 1)
	at = min(at, pages)
	for n := last - min(last, (at-1)*eraPage); n > 0 && len(d.Eras) < eraPage; n-- {
		e := eraLine{Number: n, Shown: s.shows(n), Tone: neutral}
		if v != nil {
			back := time.Duration(v.Era.Number-n) * v.Rules.EraDuration
			e.Start, e.End, e.Running = v.Era.Start.Add(-back), v.Era.End.Add(-back), n == v.Era.Number
		}
		sent, err := s.sent(n)
		if err != nil {
			return page{}, err
		}
		e.Sent = len(sent)
		e.State, e.Tone = stateOf(v, n, sent)
		d.Eras = append(d.Eras, e)
	}
	d.Pager = pager{Page: int(at), Pages: int(pages), Total: int(last), First: int((at-1)*eraPage) + 1, Last: int((at-1)*eraPage) + len(d.Eras)}
	if at > 1 {
		d.Pager.Before = with(r, "page", strconv.FormatUint(at-1, 10))
	}
	if at < pages {
		d.Pager.After = with(r, "page", strconv.FormatUint(at+1, 10))
	}
	return page{Name: "eras", Title: "Eras", Live: at == 1, Data: d}, nil
}

// stateOf says how far this verifier is with an Era, from what it sent.
func stateOf(v *chain.View, era uint64, sent []Transaction) (string, tone) {
	if v != nil && era == v.Era.Number {
		return "running", neutral
	}
	state, t := "nothing sent by this verifier", neutral
	for _, one := range sent {
		if one.Status != string(chain.EntryMined) {
			continue
		}
		switch {
		case one.Action == string(chain.ActionVerdicts) && state != "verdicts revealed":
			state, t = "verdicts committed to", doubt
		case one.Action == string(chain.RevealAction(0)):
			state, t = "verdicts revealed", good
		}
	}
	return state, t
}

func (s *Server) sent(era uint64) ([]Transaction, error) {
	if s.Transactions == nil {
		return nil, nil
	}
	return s.Transactions(era)
}

type eraData struct {
	Number    uint64
	Info      *chain.EraInfo // nil: not known
	Running   bool
	Shown     bool
	Providers int
	Asked     uint64
	Outcomes  []outcomeCount
	Sent      []Transaction
	Settled   *settlement // nil: not known
	ChainSays string      // why it is not known
}

// settlement is what the chain says of how an Era ended.
type settlement struct {
	Whole    bool
	Opened   string // transaction
	Cohorts  []cohort
	Outcomes []settledCount
	Revealed []said
	Moved    []moved
	Silent   []silent
}

type cohort struct {
	Number   uint32
	Revealed uint64 // seats
	Tx       string
	Met      int
	Missed   int
	Slashed  int
	Held     int // undecided, or not settled
}

type settledCount struct {
	Outcome committee.Outcome
	Count   int
	Tone    tone
}

type said struct {
	Verifier         common.Address
	Committed, Shown string // transactions
}

type moved struct {
	Provider common.Address
	Tx       string
	Slashed  bool  // the Era's reward
	Moved    bool  // the tier
	From, To uint8 // tiers
}

type silent struct {
	Verifier common.Address
	Amount   string
	Tx       string
}

func (s *Server) era(r *http.Request) (page, error) {
	number, err := strconv.ParseUint(r.PathValue("era"), 10, 62)
	if err != nil || number == 0 {
		return page{}, errNotFound
	}
	v := s.View()
	last, err := s.Store.NewestEra()
	if err != nil {
		return page{}, err
	}
	if v != nil {
		last = max(last, v.Era.Number)
	}
	if number > last {
		return page{}, errNotFound
	}
	d := eraData{Number: number, Shown: s.shows(number), Running: v != nil && v.Era.Number == number}
	if d.Sent, err = s.sent(number); err != nil {
		return page{}, err
	}
	if d.Shown {
		sum, err := s.eras.sum(s, number, d.Running)
		if err != nil {
			return page{}, err
		}
		d.Providers, d.Asked, d.Outcomes = sum.providers, sum.count.Issued, countOutcomes(sum.count)
	}
	switch {
	case v == nil || s.Client == nil:
		d.ChainSays = "There is no connection to the chain here, so what was settled is not known."
	default:
		known, err := s.eras.settled(r.Context(), s, v, number)
		if err != nil {
			if r.Context().Err() != nil {
				return page{}, r.Context().Err()
			}
			s.Log.WarnContext(r.Context(), "what settled an Era could not be read", "era", number, "err", err)
			d.ChainSays = "The chain could not be asked what was settled. Please try again later."
			break
		}
		d.Settled, d.Info = known.settlement, &known.info
	}
	return page{Name: "era", Title: "Era " + strconv.FormatUint(number, 10), Live: true, Data: d}, nil
}

const (
	// keptEras is how many Eras are remembered, so that they are not read again for every visitor.
	keptEras = 64
	// unsettledFor is how long what the chain says of an Era that may change is believed.
	unsettledFor = 10 * time.Second
	// countedFor is the same of how often providers were asked.
	countedFor = 3 * time.Second
)

// eraCache remembers what is dear to read.
type eraCache struct {
	mu    sync.Mutex // of the maps
	read  sync.Mutex // held while the chain or all tallies of an Era are read: one visitor does it for all
	sums  map[uint64]eraSum
	known map[uint64]knownEra
}

type eraSum struct {
	at        time.Time
	over      bool
	providers int
	count     reputation.Count
}

type knownEra struct {
	at         time.Time
	info       chain.EraInfo
	settlement *settlement
}

func (c *eraCache) sum(s *Server, era uint64, running bool) (eraSum, error) {
	c.read.Lock()
	defer c.read.Unlock()
	c.mu.Lock()
	have, ok := c.sums[era]
	c.mu.Unlock()
	if ok && (have.over && !running && have.at.After(time.Now().Add(-time.Minute)) || time.Since(have.at) < countedFor) {
		return have, nil
	}
	fresh := eraSum{at: time.Now(), over: !running}
	providers, err := s.Store.Providers(era)
	if err != nil {
		return fresh, err
	}
	fresh.providers = len(providers)
	for _, p := range providers {
		t, err := s.Store.Tally(era, p)
		if err != nil {
			return fresh, err
		}
		fresh.count.Issued += t.GPU.Issued + t.CPU.Issued
		for o := range fresh.count.By {
			fresh.count.By[o] += t.GPU.By[o] + t.CPU.By[o]
		}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.sums == nil || len(c.sums) >= keptEras {
		c.sums = make(map[uint64]eraSum)
	}
	c.sums[era] = fresh
	return fresh, nil
}

func (c *eraCache) settled(ctx context.Context, s *Server, v *chain.View, era uint64) (knownEra, error) {
	c.read.Lock()
	defer c.read.Unlock()
	c.mu.Lock()
	have, ok := c.known[era]
	c.mu.Unlock()
	if ok && (have.settlement.Whole || time.Since(have.at) < unsettledFor) {
		return have, nil
	}
	info, err := s.Client.Era(ctx, era)
	if err != nil {
		return knownEra{}, err
	}
	events, whole, err := s.Client.EraEvents(ctx, v, era)
	if err != nil {
		return knownEra{}, err
	}
	fresh := knownEra{at: time.Now(), info: info, settlement: tell(events, v.Rules.CohortSize)}
	fresh.settlement.Whole = whole
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.known == nil || len(c.known) >= keptEras {
		c.known = make(map[uint64]knownEra)
	}
	c.known[era] = fresh
	return fresh, nil
}

// tell puts the events of an Era in order for people.
func tell(events []chain.Event, cohortSize int) *settlement {
	out := new(settlement)
	count := make(map[committee.Outcome]int)
	at := make(map[common.Address]int)
	of := func(who common.Address) *said {
		if _, have := at[who]; !have {
			at[who] = len(out.Revealed)
			out.Revealed = append(out.Revealed, said{Verifier: who})
		}
		return &out.Revealed[at[who]]
	}
	for _, e := range events {
		tx := e.Tx.Hex()
		who, _ := e.Arg("verifier").(common.Address)
		switch e.Name {
		case "EraOpened":
			out.Opened = tx
		case "VerdictsCommitted":
			of(who).Committed = tx
		case "VerdictsRevealed":
			of(who).Shown = tx
		case "CohortSettled":
			c := cohort{Tx: tx}
			c.Number, _ = e.Arg("cohort").(uint32)
			if n, ok := e.Arg("revealed").(*big.Int); ok {
				c.Revealed = n.Uint64()
			}
			for _, r := range e.Results(cohortSize) {
				count[r.Outcome]++
				switch r.Outcome {
				case committee.Met:
					c.Met++
				case committee.Missed:
					c.Missed++
				case committee.Slashed:
					c.Slashed++
				case committee.Undecided:
					c.Held++
				}
			}
			out.Cohorts = append(out.Cohorts, c)
		case "SilencePenalised":
			amount, _ := e.Arg("amount").(*big.Int)
			out.Silent = append(out.Silent, silent{Verifier: who, Amount: tokens(amount), Tx: tx})
		case "EraSlashed":
			out.Moved = append(out.Moved, moved{Provider: e.ProviderArg(), Tx: tx, Slashed: true})
		case "TierMoved":
			m := moved{Provider: e.ProviderArg(), Tx: tx, Moved: true}
			m.From, _ = e.Arg("tierBefore").(uint8)
			m.To, _ = e.Arg("tierAfter").(uint8)
			out.Moved = append(out.Moved, m)
		}
	}
	for _, o := range []committee.Outcome{committee.Met, committee.Missed, committee.Slashed, committee.Undecided} {
		t := map[committee.Outcome]tone{committee.Met: good, committee.Missed: doubt, committee.Slashed: bad, committee.Undecided: neutral}[o]
		if count[o] > 0 {
			out.Outcomes = append(out.Outcomes, settledCount{o, count[o], t})
		}
	}
	return out
}
