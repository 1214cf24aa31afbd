package reputation

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"pgregory.net/rapid"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/reputation/tiers"
)

// model is the store as plain maps.
type model struct {
	counters    map[device]uint64
	open        map[Challenge]IssueRecord
	abandoned   map[Challenge]bool // issued before the last start
	pending     map[Challenge]string
	records     map[Challenge]Result
	transcripts map[Challenge]string
	tally       map[string]Count // by era, provider, kind
	evidence    map[device]decision.State
	states      map[Challenge]decision.State // of the device, after the outcome
	findings    map[string]decision.Findings // by findings key
	byDevice    map[string]map[device]Count  // by era, provider, kind
	issuedTo    map[uint64]map[challenge.Address]bool
	tiers       map[challenge.Address]TierRecord
	journal     map[string]string
	floor       uint64
}

func newModel() *model {
	return &model{
		counters: map[device]uint64{}, open: map[Challenge]IssueRecord{}, abandoned: map[Challenge]bool{},
		pending: map[Challenge]string{}, records: map[Challenge]Result{}, transcripts: map[Challenge]string{},
		tally: map[string]Count{}, evidence: map[device]decision.State{}, states: map[Challenge]decision.State{}, findings: map[string]decision.Findings{},
		byDevice: map[string]map[device]Count{}, issuedTo: map[uint64]map[challenge.Address]bool{},
		tiers: map[challenge.Address]TierRecord{}, journal: map[string]string{},
	}
}

func tallyName(era uint64, p challenge.Address, k challenge.DeviceKind) string {
	return fmt.Sprint(era, p, k)
}

func (m *model) change(era uint64, p challenge.Address, k challenge.DeviceKind, f func(*Count)) {
	c := m.tally[tallyName(era, p, k)]
	f(&c)
	m.tally[tallyName(era, p, k)] = c
}

func (m *model) conclude(r Result) {
	c := r.Challenge()
	m.records[c] = r
	if r.Transcript != nil {
		m.transcripts[c] = string(r.Transcript)
	}
	m.change(r.Era, r.Provider, r.DeviceKind, func(n *Count) { n.By[r.Outcome]++ })
	d, name := device{r.Provider, r.Device}, tallyName(r.Era, r.Provider, r.DeviceKind)
	if m.byDevice[name] == nil {
		m.byDevice[name] = map[device]Count{}
	}
	n := m.byDevice[name][d]
	n.By[r.Outcome]++
	m.byDevice[name][d] = n
	m.evidence[d], _ = m.evidence[d].Next(decision.Event{Era: r.Era, Kind: r.Kind, Class: r.Class, Outcome: r.Outcome})
	m.states[c] = m.evidence[d]
	m.findings[string(keyFindings(r.Provider, m.evidence[d].Era, r.Device))] = m.evidence[d].Findings
	delete(m.open, c)
	delete(m.pending, c)
	delete(m.abandoned, c)
}

// needed says whether pruning from an Era on, with evidence of one Era, keeps an outcome.
func (m *model) needed(c Challenge, from uint64) bool {
	newest := uint64(0)
	for era := range m.issuedTo {
		newest = max(newest, era)
	}
	from = min(from, max(newest, 3)-2)
	for _, i := range m.open {
		from = min(from, i.Era)
	}
	r, d := m.records[c], device{c.Provider, c.Device}
	evidence := r.Outcome == challenge.Wrong || r.Outcome == challenge.Withheld || r.Outcome == challenge.Faulted || r.Outcome == challenge.Malformed
	rest, running := uint64(0), m.evidence[d].SlowScore()+m.evidence[d].FastScore()+m.evidence[d].Strikes > 0
	for other, state := range m.states {
		if (device{other.Provider, other.Device}) == d && state.SlowScore()+state.FastScore()+state.Strikes == 0 {
			rest = max(rest, state.Seq)
		}
	}
	return r.Era >= from || evidence && newest <= r.Era+1 || running && m.states[c].Seq > rest
}

// TestModel does the same at random to a store and to plain maps, with restarts and power failures between; they must agree
// in every answer.
func TestModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		fs := vfs.NewCrashableMem()
		opt := Options{MemTableSize: 64 << 10, CacheSize: 1 << 20, FS: fs}
		s, err := Open("store", opt)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { s.Close() }()
		m, step := newModel(), 0
		provider := rapid.IntRange(1, 3)
		dev := rapid.IntRange(0, 1)
		era := rapid.Uint64Range(1, 6)
		pick := func(t *rapid.T) (Challenge, bool) {
			var all []Challenge
			for c := range m.open {
				all = append(all, c)
			}
			if len(all) == 0 {
				return Challenge{}, false
			}
			slices.SortFunc(all, compareChallenges)
			return rapid.SampledFrom(all).Draw(t, "challenge"), true
		}
		result := func(t *rapid.T, c Challenge) Result {
			r := testResult(m.open[c], c.Counter, challenge.Outcome(rapid.IntRange(1, outcomes).Draw(t, "outcome")))
			if rapid.Bool().Draw(t, "keep") {
				r = withTranscript(r)
			}
			return r
		}
		restart := func(open func()) {
			open()
			for c := range m.open {
				m.abandoned[c] = true
			}
		}
		t.Repeat(map[string]func(*rapid.T){
			"issue": func(t *rapid.T) {
				i := testIssue(provider.Draw(t, "provider"), dev.Draw(t, "device"), era.Draw(t, "era"))
				d := device{i.Provider, i.Device}
				m.counters[d] = max(m.counters[d], m.floor) + 1
				got, err := s.Issue(i)
				if err != nil || got != m.counters[d] {
					t.Fatalf("counter %d, %v, want %d", got, err, m.counters[d])
				}
				m.open[Challenge{i.Provider, i.Device, got}] = i
				m.change(i.Era, i.Provider, i.DeviceKind, func(n *Count) { n.Issued++ })
				if m.issuedTo[i.Era] == nil {
					m.issuedTo[i.Era] = map[challenge.Address]bool{}
				}
				m.issuedTo[i.Era][i.Provider] = true
			},
			"conclude": func(t *rapid.T) {
				if c, found := pick(t); found {
					r := result(t, c)
					if err := s.Conclude(r); err != nil {
						t.Fatal(err)
					}
					m.conclude(r)
				}
			},
			"conclude many, or none": func(t *rapid.T) {
				var some []Result
				for range 3 {
					if c, found := pick(t); found && !slices.ContainsFunc(some, func(r Result) bool { return r.Challenge() == c }) {
						some = append(some, result(t, c))
					}
				}
				bad := rapid.Bool().Draw(t, "bad")
				if bad {
					some = append(some, testResult(testIssue(9, 0, 1), 1, challenge.Pass))
				}
				if err := s.ConcludeMany(some); (err != nil) != bad {
					t.Fatal(err)
				}
				if !bad {
					for _, r := range some {
						m.conclude(r)
					}
				}
			},
			"conclude again": func(t *rapid.T) {
				for c, r := range m.records {
					if err := s.Conclude(r); err != nil {
						t.Fatal(c, err)
					}
					r.Reason += "!"
					if err := s.Conclude(r); err == nil {
						t.Fatal(c, "has two outcomes")
					}
					break
				}
			},
			"pending": func(t *rapid.T) {
				if c, found := pick(t); found {
					session := rapid.String().Draw(t, "session")
					p := Pending{c.Provider, c.Device, c.Counter, testTime, []byte(session)}
					if err := s.SavePending(p); err != nil {
						t.Fatal(err)
					}
					m.pending[c] = session
				}
			},
			"abandon": func(t *rapid.T) {
				want := 0
				for c := range m.abandoned {
					if _, pending := m.pending[c]; !pending {
						want++
						i := m.open[c]
						m.conclude(Result{
							Provider: i.Provider, Device: i.Device, DeviceKind: i.DeviceKind, Kind: i.Kind, Era: i.Era, Counter: c.Counter,
							Outcome: challenge.Undecided, Reason: ReasonInterrupted, Class: i.Class, Size: i.Size, Rounds: i.Rounds,
							Openings: i.Openings, At: testTime,
						})
					}
				}
				if n, err := s.AbandonOpen(testTime); err != nil || n != want {
					t.Fatalf("%d abandoned, %v, want %d", n, err, want)
				}
			},
			"tier": func(t *rapid.T) {
				p, e := testProvider(provider.Draw(t, "provider")), era.Draw(t, "era")
				u, _ := tiers.FromBasisPoints(rapid.SampledFrom([]uint16{0, 10000, tiers.NoOpinion}).Draw(t, "uptime"))
				old, known := m.tiers[p]
				if !known {
					old.State = tiers.Start
				}
				got, err := s.ApplyEra(e, p, u)
				switch {
				case e < old.Era || e == old.Era && u != old.Uptime:
					if err == nil {
						t.Fatalf("Era %d after %d: %+v", e, old.Era, got)
					}
					return
				case e > old.Era:
					fresh := TierRecord{Era: e, Uptime: u, Before: old.State}
					fresh.State, fresh.Move = tiers.Step(old.State, u)
					m.tiers[p] = fresh
				}
				if err != nil || got != m.tiers[p] {
					t.Fatalf("%+v, %v, want %+v", got, err, m.tiers[p])
				}
			},
			"journal": func(t *rapid.T) {
				k, v := rapid.StringN(1, 8, 64).Draw(t, "key"), rapid.String().Draw(t, "entry")
				if err := s.JournalPut([]byte(k), []byte(v)); err != nil {
					t.Fatal(err)
				}
				m.journal[k] = v
			},
			"raise": func(t *rapid.T) {
				f := rapid.Uint64Range(0, 50).Draw(t, "floor")
				m.floor = max(m.floor, f)
				if err := s.RaiseCounters(f); err != nil {
					t.Fatal(err)
				}
			},
			"prune": func(t *rapid.T) {
				from := era.Draw(t, "from")
				if _, err := s.Prune(PruneOptions{KeepFrom: from, EvidenceEras: 1}); err != nil {
					t.Fatal(err)
				}
				for c := range m.transcripts {
					_, found, err := s.Transcript(c)
					// What an earlier call forgot is gone from the model already.
					if err != nil || found != m.needed(c, from) {
						t.Fatalf("transcript of %v, %+v: kept %t, needed %t, %v", c, m.records[c], found, m.needed(c, from), err)
					}
				}
				for c := range m.transcripts {
					if !m.needed(c, from) {
						delete(m.transcripts, c)
					}
				}
			},
			"restart": func(t *rapid.T) {
				restart(func() {
					if err := s.Close(); err != nil {
						t.Fatal(err)
					}
					if s, err = Open("store", opt); err != nil {
						t.Fatal(err)
					}
				})
			},
			"power failure": func(t *rapid.T) {
				restart(func() {
					opt.FS = opt.FS.(*vfs.MemFS).CrashClone(vfs.CrashCloneCfg{})
					if err := s.Close(); err != nil {
						t.Fatal(err)
					}
					if s, err = Open("store", opt); err != nil {
						t.Fatal(err)
					}
				})
			},
			"": func(t *rapid.T) {
				if step++; step%5 == 0 {
					m.compare(t, s)
				}
			},
		})
		m.compare(t, s)
	})
}

// settled counts what passed and what is decided, of the devices of one kind.
func (m *model) settled(era uint64, name string) (passed, decided uint64) {
	for d, n := range m.byDevice[name] {
		f := m.findings[string(keyFindings(d.provider, era, d.device))]
		for _, o := range challenge.Outcomes() {
			switch decision.Weigh(o, f) {
			case challenge.Passed:
				passed += n.By[o]
				decided += n.By[o]
			case challenge.Failed:
				decided += n.By[o]
			}
		}
	}
	return passed, decided
}

func compareChallenges(a, b Challenge) int {
	return slices.Compare([]byte(keyChallenge('o', a)), keyChallenge('o', b))
}

// compare asks the store everything that the model knows.
func (m *model) compare(t *rapid.T, s *Store) {
	if findings, err := s.Check(); err != nil || len(findings) > 0 {
		t.Fatal(findings, err)
	}
	open, err := s.Open()
	if err != nil || len(open) != len(m.open) {
		t.Fatalf("%d open, %v, want %d", len(open), err, len(m.open))
	}
	for _, i := range open {
		if want, found := m.open[i.Challenge()]; !found || !reflect.DeepEqual(i.IssueRecord, want) {
			t.Fatalf("open %+v, want %+v", i, want)
		}
	}
	pending, err := s.Pending()
	if err != nil || len(pending) != len(m.pending) {
		t.Fatalf("%d pending, %v, want %d", len(pending), err, len(m.pending))
	}
	for _, p := range pending {
		if want, found := m.pending[p.Challenge()]; !found || string(p.Session) != want {
			t.Fatalf("pending %+v, want %q", p, want)
		}
	}
	n := 0
	var last Record
	if err := s.History(Filter{}, func(r Record) bool {
		want, found := m.records[r.Challenge()]
		if !found || r.Outcome != want.Outcome || r.Reason != want.Reason || !r.At.Equal(want.At) || r.Kept != (want.Transcript != nil) {
			t.Fatalf("record %+v, want %+v", r, want)
		}
		if n++; n > 1 && (r.Era > last.Era || r.Era == last.Era && r.At.After(last.At)) {
			t.Fatalf("%v after %v", r.Challenge(), last.Challenge())
		}
		b, kept, err := s.Transcript(r.Challenge())
		if text, want := m.transcripts[r.Challenge()]; err != nil || kept != want || string(b) != text {
			t.Fatalf("transcript of %v: %q %t %v", r.Challenge(), b, kept, err)
		}
		last = r
		return true
	}); err != nil || n != len(m.records) {
		t.Fatalf("%d records, %v, want %d", n, err, len(m.records))
	}
	for e := uint64(1); e <= 4; e++ {
		listed, err := s.Providers(e)
		if err != nil || len(listed) != len(m.issuedTo[e]) {
			t.Fatalf("Era %d lists %v, %v, want %v", e, listed, err, m.issuedTo[e])
		}
		for p := 1; p <= 3; p++ {
			got, err := s.Tally(e, testProvider(p))
			gpu, cpu := tallyName(e, testProvider(p), challenge.GPU), tallyName(e, testProvider(p), challenge.CPU)
			want := Tally{Era: e, Provider: testProvider(p), GPU: m.tally[gpu], CPU: m.tally[cpu]}
			want.Counts.GPUPassed, want.Counts.GPUDecided = m.settled(e, gpu)
			want.Counts.CPUPassed, want.Counts.CPUDecided = m.settled(e, cpu)
			for dev := range 2 {
				issued := m.issuedTo[e][testProvider(p)] && m.tally[tallyName(e, testProvider(p), testIssue(p, dev, e).DeviceKind)].Issued > 0
				want.Struck = want.Struck || issued && m.findings[string(keyFindings(testProvider(p), e, testDevice(p, dev)))].Struck()
			}
			if err != nil || got != want {
				t.Fatalf("tally %+v, %v, want %+v", got, err, want)
			}
		}
	}
	for k, want := range m.journal {
		if b, found, err := s.JournalGet([]byte(k)); err != nil || !found || string(b) != want {
			t.Fatalf("journal %q: %q %t %v", k, b, found, err)
		}
	}
}
