package dashboard

import (
	"net/http"
	"net/url"
	"strconv"

	"github.com/slark-network/slark/challenge"
)

// perPage is how many rows a table has.
const perPage = 50

// lastPage bounds how far a table of challenges is paged: what is before the page is read too.
const lastPage = 200

// choice is an entry of a menu.
type choice struct {
	Value, Label string
	Chosen       bool
}

func choices(chosen string, pairs ...string) (out []choice) {
	for i := 0; i+1 < len(pairs); i += 2 {
		out = append(out, choice{pairs[i], pairs[i+1], pairs[i] == chosen})
	}
	return out
}

// pager is where in a table one is. URLs are of the same page with the same filter.
type pager struct {
	Page, Pages   int // Pages 0: not known
	First, Last   int // of the rows shown, from 1
	Total         int // of rows; -1: not known
	Before, After string
}

// params reads the parameters of a page. The first that is wrong is the error.
type params struct {
	r   *http.Request
	err error
}

func (p *params) text(name string, most int) string {
	v := p.r.URL.Query().Get(name)
	if len(v) > most && p.err == nil {
		p.err = refused("%s is %d bytes long, at most %d", name, len(v), most)
	}
	return v
}

func (p *params) number(name string, otherwise, least, most uint64) uint64 {
	v := p.r.URL.Query().Get(name)
	if v == "" {
		return otherwise
	}
	n, err := strconv.ParseUint(v, 10, 64)
	if (err != nil || n < least || n > most) && p.err == nil {
		p.err = refused("%s is %.40q, want a number from %d to %d", name, v, least, most)
	}
	return n
}

func (p *params) oneOf(name string, otherwise string, values []choice) string {
	v := p.r.URL.Query().Get(name)
	if v == "" {
		return otherwise
	}
	for _, c := range values {
		if c.Value == v {
			return v
		}
	}
	if p.err == nil {
		p.err = refused("%s is %.40q, which is not one of the menu", name, v)
	}
	return otherwise
}

func (p *params) outcome() (o challenge.Outcome) {
	v := p.r.URL.Query().Get("outcome")
	if v == "" {
		return 0
	}
	if err := o.UnmarshalText([]byte(v)); err != nil && p.err == nil {
		p.err = refused("%v", err)
	}
	return o
}

func outcomeChoices(chosen challenge.Outcome) []choice {
	out := []choice{{"", "any outcome", chosen == 0}}
	for _, o := range challenge.Outcomes() {
		out = append(out, choice{o.String(), o.String(), o == chosen})
	}
	return out
}

// with is the address of the same page with a parameter set; an empty value takes it away.
func with(r *http.Request, pairs ...string) string {
	q := r.URL.Query()
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] == "" {
			q.Del(pairs[i])
		} else {
			q.Set(pairs[i], pairs[i+1])
		}
	}
	u := url.URL{Path: r.URL.Path, RawQuery: q.Encode()}
	return u.String()
}

// turn makes a pager of so many rows, and says which are shown.
func turn(r *http.Request, at, total int) (p pager, from, to int) {
	p.Pages = max((total+perPage-1)/perPage, 1)
	p.Page, p.Total = min(at, p.Pages), total
	from, to = (p.Page-1)*perPage, min(p.Page*perPage, total)
	p.First, p.Last = min(from+1, total), to
	if p.Page > 1 {
		p.Before = with(r, "page", strconv.Itoa(p.Page-1))
	}
	if p.Page < p.Pages {
		p.After = with(r, "page", strconv.Itoa(p.Page+1))
	}
	return p, from, to
}
