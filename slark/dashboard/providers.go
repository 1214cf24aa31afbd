package dashboard

import (
	"cmp"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/reputation/tiers"
)

type providersData struct {
	Rows    []*row
	Era     uint64
	Pager   pager
	Query   string
	Tier    []choice
	Status  []choice
	Found   []choice
	Columns []column
	Sort    string
	All     int
}

// column is a heading that sorts.
type column struct {
	Key, Label, About string
	Number, Falling   bool // Falling: it is sorted with the largest first
	URL               string
	Sorted            string // ascending, descending, or none
}

// columns of the table of providers. The orders put the best first; a minus in front turns them round.
var providerColumns = []column{
	{Key: "address", Label: "Provider", About: "its wallet"},
	{Key: "status", Label: "Status", About: "in the registry"},
	{Key: "tier", Label: "Tier", About: "1 is best", Number: true},
	{Key: "claim", Label: "Claims", About: "devices, by class"},
	{Key: "uptime", Label: "Uptime", About: "this Era, measured here", Number: true, Falling: true},
	{Key: "asked", Label: "Passed", About: "of the decided, this Era", Number: true, Falling: true},
	{Key: "last", Label: "Last challenge", About: "time in UTC", Falling: true},
}

// orders compare two providers, in the order that a column is first sorted in.
var orders = map[string]func(a, b *row) int{
	"address": func(a, b *row) int { return 0 },
	"status":  func(a, b *row) int { return cmp.Compare(statusRank(a), statusRank(b)) },
	"tier":    func(a, b *row) int { return cmp.Compare(cmp.Or(a.Tier, tiers.Worst+1), cmp.Or(b.Tier, tiers.Worst+1)) },
	"claim":   func(a, b *row) int { return cmp.Compare(a.Claims, b.Claims) },
	"uptime":  func(a, b *row) int { return compareUptime(b.Measured, a.Measured) },
	"asked":   func(a, b *row) int { return cmp.Compare(passed(b), passed(a)) },
	"last":    func(a, b *row) int { return lastAt(b).Compare(lastAt(a)) },
}

func statusRank(r *row) int {
	if r.Status == chain.StatusActive {
		return -1
	}
	return int(r.Status)
}

func compareUptime(a, b tiers.Uptime) int {
	if a.Known() != b.Known() {
		if a.Known() {
			return 1
		}
		return -1
	}
	return cmp.Compare(a.BasisPoints(), b.BasisPoints())
}

func passed(r *row) uint64 { return r.Tally.Counts.GPUPassed + r.Tally.Counts.CPUPassed }

func lastAt(r *row) time.Time {
	if r.Last == nil {
		return time.Time{}
	}
	return r.Last.At
}

// decided is how many challenges of the Era count.
func decided(r *row) uint64 { return r.Tally.Counts.GPUDecided + r.Tally.Counts.CPUDecided }

func (s *Server) providers(r *http.Request) (page, error) {
	snap, err := s.snapshot()
	if err != nil {
		return page{}, err
	}
	p := params{r: r}
	tierMenu := []string{"", "any tier"}
	for _, t := range tiers.Table() {
		tierMenu = append(tierMenu, strconv.Itoa(int(t.Number)), fmt.Sprintf("%d, %s", t.Number, t.Name))
	}
	statusMenu := []string{"", "any status"}
	for st := chain.StatusRegistered; st <= chain.StatusDeactivated; st++ {
		statusMenu = append(statusMenu, st.String(), st.String())
	}
	foundMenu := []string{"", "any finding", "refuted", "claim refuted", "struck", "struck", "clear", "nothing found"}
	d := providersData{Era: snap.era, Query: strings.ToLower(strings.TrimSpace(p.text("q", 80))), All: len(snap.rows)}
	tier := p.oneOf("tier", "", choices("", tierMenu...))
	status := p.oneOf("status", "", choices("", statusMenu...))
	found := p.oneOf("found", "", choices("", foundMenu...))
	d.Tier, d.Status, d.Found = choices(tier, tierMenu...), choices(status, statusMenu...), choices(found, foundMenu...)
	d.Sort = cmp.Or(p.text("sort", 20), "address")
	key, down := strings.CutPrefix(d.Sort, "-")
	order, known := orders[key]
	if !known && p.err == nil {
		p.err = refused("sort is %.40q, which is not a column", d.Sort)
	}
	at := p.number("page", 1, 1, 1<<20)
	if p.err != nil {
		return page{}, p.err
	}
	var rows []*row
	for _, one := range snap.rows {
		if tier != "" && strconv.Itoa(int(one.Tier)) != tier || status != "" && one.Status.String() != status || !fits(one, found) {
			continue
		}
		if d.Query == "" || strings.Contains(one.Address.String(), d.Query) || strings.Contains(strings.ToLower(one.Claims), d.Query) {
			rows = append(rows, one)
		}
	}
	slices.SortStableFunc(rows, func(a, b *row) int {
		c := order(a, b)
		if key == "address" {
			c = slices.Compare(a.Address[:], b.Address[:])
		}
		if down {
			c = -c
		}
		return c
	})
	var from, to int
	d.Pager, from, to = turn(r, int(at), len(rows))
	d.Rows = rows[from:to]
	for _, c := range providerColumns {
		c.Sorted, c.URL = "none", with(r, "sort", c.Key, "page", "")
		if c.Key == key {
			c.Sorted = "ascending"
			if c.Falling != down {
				c.Sorted = "descending"
			}
			if !down {
				c.URL = with(r, "sort", "-"+c.Key, "page", "")
			}
		}
		d.Columns = append(d.Columns, c)
	}
	return page{Name: "providers", Title: "Providers", Live: true, Data: d}, nil
}

func fits(r *row, found string) bool {
	switch found {
	case "refuted":
		return r.Findings.Refuted()
	case "struck":
		return r.Findings.Struck()
	case "clear":
		return !r.Findings.Refuted() && !r.Findings.Struck()
	}
	return true
}

type challengesData struct {
	Records  []reputation.Record
	Pager    pager
	Outcomes []choice
	Era      string
	First    uint64 // Era from which on records are listed
	Filtered bool
}

// lookBack is how many Eras the list of all challenges goes back unless an Era is asked for, so that a rare outcome is not looked for in all of them.
const lookBack = 3

func (s *Server) challenges(r *http.Request) (page, error) {
	p := params{r: r}
	o := p.outcome()
	era := p.number("era", 0, 1, 1<<62)
	at := p.number("page", 1, 1, lastPage)
	if p.err != nil {
		return page{}, p.err
	}
	shown, err := s.eraShown()
	if err != nil {
		return page{}, err
	}
	f := reputation.Filter{Outcome: o, FirstEra: era, LastEra: era}
	d := challengesData{Outcomes: outcomeChoices(o), Filtered: o != 0 || era != 0}
	if era == 0 {
		f.FirstEra = max(shown, lookBack) - lookBack + 1
		d.First = f.FirstEra
	} else {
		d.Era = strconv.FormatUint(era, 10)
	}
	d.Records, d.Pager, err = s.records(r, f, int(at))
	return page{Name: "challenges", Title: "Challenges", Live: at == 1, Data: d}, err
}

// records is a page of what a filter picks, newest first.
func (s *Server) records(r *http.Request, f reputation.Filter, at int) (out []reputation.Record, p pager, err error) {
	skip := (at - 1) * perPage
	f.Limit = skip + perPage + 1
	n := 0
	err = s.history(f, func(rec reputation.Record) bool {
		if n++; n > skip && len(out) < perPage {
			out = append(out, rec)
		}
		return r.Context().Err() == nil
	})
	if err == nil {
		err = r.Context().Err()
	}
	p = pager{Page: at, Total: -1, First: skip + 1, Last: skip + len(out)}
	if at > 1 {
		p.Before = with(r, "page", strconv.Itoa(at-1))
	}
	if n > skip+perPage && at < lastPage {
		p.After = with(r, "page", strconv.Itoa(at+1))
	}
	return out, p, err
}
