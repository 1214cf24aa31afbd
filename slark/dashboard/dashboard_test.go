package dashboard

import (
	"bytes"
	"fmt"
	"html"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/reputation/tiers"
	"github.com/slark-network/slark/slark/dashboard/dashtest"
)

// TestSettledNetwork opens every page over a chain on which Eras were settled.
func TestSettledNetwork(t *testing.T) {
	s := settled(t, 4, Options{})
	v := s.view()
	wants(t, "/", s.get("/", http.StatusOK), `<dd class="big">4</dd><dd>95 % over, 1 h left</dd>`, fmt.Sprintf(`<dd class="big">%d</dd><dd>%d active</dd>`, castSize, castSize),
		"Most Untrusted", "What stands out", "slower than claimed", "false answer")
	body := s.get("/providers", http.StatusOK)
	for _, p := range s.cast {
		wants(t, "/providers", body, p.Address.String(), p.Class)
	}
	body = s.get("/verifiers", http.StatusOK)
	for _, one := range s.world.Verifiers {
		wants(t, "/verifiers", body, challenge.Address(one.Address).String())
	}
	wants(t, "/verifiers", body, "60 of 60", "56 of 60", "52 of 60", "over 2 Eras", "0.762") // 61 / 80
	wants(t, "/eras", s.get("/eras", http.StatusOK), `href="/eras/4"`, `href="/eras/1"`, "running", "verdicts committed to")
	body = s.get("/eras/2", http.StatusOK)
	wants(t, "/eras/2", body, "Cohort 0", "Cohort 1", "51\u202f234", "Committed to its verdicts", "https://explorer.example/tx/0x", "missed", "met")
	council, seated := s.world.Council(2), 0
	for _, one := range s.world.Verifiers {
		if len(council.SeatsOf(one.Address)) > 0 {
			seated++
			wants(t, "/eras/2", body, one.Address.Hex())
		}
	}
	// Every transaction of the settlement has its link.
	if n := strings.Count(body, `href="https://explorer.example/tx/0x`); n < 2*seated+2+1 {
		t.Errorf("/eras/2 has %d links to transactions, want a commitment and verdicts of %d verifiers, two cohorts and one sent", n, seated)
	}
	wants(t, "/eras/4", s.get("/eras/4", http.StatusOK), "Nothing yet", "Nobody has committed")
	s.get("/eras/5", http.StatusNotFound)
	p := s.part(challenge.Slow)
	body = s.get(providerPath(p), http.StatusOK)
	wants(t, "a provider", body, "active", "the provider is here", p.Class, "by all verifiers")
	if w, known := v.Provider([20]byte(p.Address)); !known || !strings.Contains(body, fmt.Sprintf(`<dd class="big">%d</dd>`, w.Tier)) {
		t.Errorf("the tier of the chain is not on the page of %s", p.Address)
	}
	wants(t, "/help", s.get("/help", http.StatusOK), "too fast", "Highly Trusted")
}

// TestEveryOutcome has a provider for each: its page, its challenge with the reason, and the transcript to the byte.
func TestEveryOutcome(t *testing.T) {
	s := stored(t, 3)
	links := regexp.MustCompile(`href="(/providers/0x[0-9a-f]{40}/[0-9a-f]{64}/[0-9]+)"`)
	for _, o := range challenge.Outcomes() {
		p := s.part(o)
		body := s.get(providerPath(p)+"?outcome="+strings.ReplaceAll(o.String(), " ", "+"), http.StatusOK)
		found := links.FindStringSubmatch(body)
		if found == nil {
			t.Errorf("%v: no challenge on %s", o, providerPath(p))
			continue
		}
		if want := `<span class="tag ` + string(toneOf(o)); !strings.Contains(body, want) {
			t.Errorf("%v: its tone is not on the page", o)
		}
		one := s.get(found[1], http.StatusOK)
		rec := s.record(found[1])
		wants(t, o.String(), html.UnescapeString(one), o.String(), meaning(o), rec.Reason[1:], countsAs(o), "Era")
		if !rec.Kept {
			s.get(found[1]+"/transcript", http.StatusNotFound)
			continue
		}
		kept, _, err := s.store.Transcript(rec.Challenge())
		ok(t, err)
		file := s.get(found[1]+"/transcript", http.StatusOK)
		if !bytes.Equal([]byte(file), kept) {
			t.Errorf("%v: the transcript has %d bytes, stored are %d", o, len(file), len(kept))
		}
		if _, err := transcript.Recheck([]byte(file)); err != nil {
			t.Errorf("%v: the transcript: %v", o, err)
		}
	}
	// What the tests found, and what they have not.
	wants(t, "slow", s.get(providerPath(s.part(challenge.Slow)), http.StatusOK), "found in Era 3", "slower than claimed")
	wants(t, "too fast", s.get(providerPath(s.part(challenge.TooFast)), http.StatusOK), "faster than claimed")
	if body := s.get(providerPath(s.cast[0]), http.StatusOK); strings.Contains(body, "found in Era") || strings.Count(body, "<svg class=\"chart\"") != 3 {
		t.Errorf("the honest provider has a finding, or not three plots: an uptime and two kinds of work")
	}
}

// record is what the store has of the challenge of a page.
func (s *scene) record(path string) (rec reputation.Record) {
	s.t.Helper()
	r, err := http.NewRequest(http.MethodGet, path, nil)
	ok(s.t, err)
	parts := strings.Split(path, "/")
	r.SetPathValue("provider", parts[2])
	r.SetPathValue("device", parts[3])
	r.SetPathValue("counter", parts[4])
	rec, err = s.server.find(r)
	ok(s.t, err)
	return rec
}

// TestNoChain: without a chain every page says what the store knows.
func TestNoChain(t *testing.T) {
	s := stored(t, 2)
	for path, want := range map[string]string{
		"/": "the newest in the record", "/providers": "16 providers", "/challenges": "0x", "/verifiers": "None is known", "/eras": "Era 2",
		"/eras/1": "no connection to the chain", providerPath(s.cast[0]): "not known",
	} {
		wants(t, path, s.get(path, http.StatusOK), want, "A stored record")
	}
	empty := &scene{t: t, store: newStore(t)}
	empty.serve(Options{})
	for path, want := range map[string]string{
		"/": "No challenge of this Era", "/providers": "No provider fits", "/challenges": "There is none yet", "/eras": "has not begun", "/verifiers": "None is known",
	} {
		wants(t, "empty "+path, empty.get(path, http.StatusOK), want)
	}
	empty.get("/eras/1", http.StatusNotFound)
}

// TestHeldBack: where others can read the pages, nothing of an Era is on any of them before nobody can commit to verdicts of it.
func TestHeldBack(t *testing.T) {
	s := settled(t, 4, Options{HoldBack: true})
	v := s.view()
	through := v.Previous.Number // its end has been seen, and more than the window of committing has passed
	if v.Era.Number != 4 || v.Previous.CommitsDue.IsZero() || !v.Head.Time.After(v.Previous.CommitsDue) {
		t.Fatalf("the chain is in Era %d, commitments to the one before are due by %v", v.Era.Number, v.Previous.CommitsDue)
	}
	var newest reputation.Record
	ok(t, s.store.History(reputation.Filter{Limit: 1}, func(r reputation.Record) bool { newest = r; return true }))
	if newest.Era != 4 {
		t.Fatalf("the newest challenge is of Era %d", newest.Era)
	}
	for _, path := range []string{"/", "/providers", "/challenges", "/challenges?era=4", "/eras", "/eras/4", providerPath(s.part(challenge.Slow)), providerPath(s.cast[0]) + "?era=4"} {
		body := s.get(path, http.StatusOK)
		if strings.Contains(body, "Era 4, no.") || strings.Contains(body, newest.At.UTC().Format("2 Jan 15:04:05")) {
			t.Errorf("%s shows a challenge of Era 4", path)
		}
		wants(t, path, body, fmt.Sprintf("Outcomes are shown up to Era %d", through))
	}
	s.get(challengePath(newest), http.StatusNotFound)
	s.get(challengePath(newest)+"/transcript", http.StatusNotFound)
	wants(t, "/eras/4", s.get("/eras/4", http.StatusOK), "not shown yet")
	wants(t, "/eras/3", s.get("/eras/3", http.StatusOK), fmt.Sprintf(`<dd class="big">%d</dd>`, castSize*dashtest.PerEra*2))
	// The live feed keeps it back too.
	feed := s.listen()
	s.conclude(4, challenge.Pass)
	s.conclude(3, challenge.Timeout)
	if told := feed.next("challenge"); !strings.Contains(told, `"era":3`) {
		t.Errorf("the first that is told is %s, want that of Era 3", told)
	}
}

// TestTenThousand: tables are paged, sorted and filtered, and a page stays small.
func TestTenThousand(t *testing.T) {
	const many = 10_000
	s := &scene{t: t, store: newStore(t)}
	ok(t, dashtest.Many(s.store, many, challenge.Address{5}, 7, at))
	s.serve(Options{})
	body := s.get("/providers", http.StatusOK)
	wants(t, "/providers", body, "10\u202f000 providers", "1–50 of 10\u202f000", "page 1 of 200")
	if len(body) > 100<<10 {
		t.Errorf("the first page has %d bytes", len(body))
	}
	seen := map[string]bool{}
	row := regexp.MustCompile(`<th scope="row"><a class="mono" href="/providers/(0x[0-9a-f]{40})"`)
	rows := func(path string) (out []string) {
		for _, m := range row.FindAllStringSubmatch(s.get(path, http.StatusOK), -1) {
			out = append(out, m[1])
		}
		return out
	}
	for page := 1; page <= 200; page += 3 {
		for _, a := range rows(fmt.Sprintf("/providers?page=%d", page)) {
			if seen[a] {
				t.Errorf("page %d: %s is on another page too", page, a)
			}
			seen[a] = true
		}
	}
	if len(seen) != 67*perPage {
		t.Errorf("67 pages have %d providers", len(seen))
	}
	first := dashtest.Member(4711).String()
	if got := rows("/providers?q=" + first[:20]); len(got) != 1 || got[0] != first {
		t.Errorf("looked for %s, found %v", first, got)
	}
	tier := func(a string) uint {
		address, err := challenge.ParseAddress(a)
		ok(t, err)
		r, _, err := s.store.Tier(address)
		ok(t, err)
		return r.Tier
	}
	for path, want := range map[string]uint{"/providers?sort=tier": 1, "/providers?sort=-tier": 7, "/providers?tier=3&sort=-uptime&page=5": 3} {
		got := rows(path)
		if len(got) != perPage {
			t.Errorf("%s: %d rows", path, len(got))
		}
		for _, a := range got {
			if tier(a) != want {
				t.Errorf("%s: %s is in tier %d", path, a, tier(a))
			}
		}
	}
	if got := rows("/providers?q=t4&sort=last&page=400"); len(got) == 0 {
		t.Error("a page after the last is empty, want the last")
	}
}

// TestChanges: what is concluded is on the next page that is asked for, and told to whoever listens.
func TestChanges(t *testing.T) {
	s := stored(t, 2)
	feed := s.listen()
	before := s.get("/providers", http.StatusOK)
	r := s.conclude(2, challenge.Wrong)
	told := feed.next("challenge")
	wants(t, "told", told, `"outcome":"wrong"`, `"era":2`, r.Provider.String(), `\u003ctr\u003e`)
	time.Sleep(freshFor)
	if after := s.get("/providers", http.StatusOK); after == before {
		t.Error("the table of providers is the same after another challenge")
	}
	wants(t, "/challenges", s.get("/challenges?outcome=wrong", http.StatusOK), challengePath(r))
	u, err := tiers.Fraction(1, 1)
	ok(t, err)
	_, err = s.store.ApplyEra(2, s.cast[0].Address, u)
	ok(t, err)
	time.Sleep(freshFor)
	wants(t, "a settled provider", s.get(providerPath(s.cast[0]), http.StatusOK), "Era 2, by all verifiers")
}
