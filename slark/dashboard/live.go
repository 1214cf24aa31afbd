package dashboard

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

const (
	// watchers bounds the live feeds at a time: each is a connection.
	watchers = 128
	// behindBy is how many messages a watcher may be behind; then its connection ends, and the browser opens another.
	behindBy = 256
	// beat keeps connections alive through proxies, and finds those that are gone.
	beat = 15 * time.Second
	// lookEvery is how often the chain is looked at for changes.
	lookEvery = time.Second
	// sendWithin is how long a watcher may take a message.
	sendWithin = 10 * time.Second
)

// feed tells browsers what the store concluded and that the chain has moved, as server-sent events.
type feed struct {
	s       *Server
	stop    func() // of the store's telling
	ended   chan struct{}
	endOnce sync.Once
	work    sync.WaitGroup

	mu  sync.Mutex
	all map[chan []byte]struct{}
}

func newFeed(s *Server) *feed {
	f := &feed{s: s, ended: make(chan struct{}), all: make(map[chan []byte]struct{})}
	f.stop = s.Store.Observe(reputation.Observer{
		Concluded: f.concluded,
		Tier:      func(p challenge.Address, _ reputation.TierRecord) { s.index.changed(p) },
	})
	s.index.told = true
	f.work.Go(f.follow)
	return f
}

func (f *feed) close() {
	f.endOnce.Do(func() {
		f.stop()
		close(f.ended)
	})
	f.work.Wait()
}

// concluded is called by whoever stored the records, and must not wait.
func (f *feed) concluded(records []reputation.Record) {
	for _, r := range records {
		f.s.index.changed(r.Provider)
	}
	if !f.watched() {
		return
	}
	for _, r := range records {
		if !f.s.shows(r.Era) {
			continue
		}
		var b bytes.Buffer
		if err := f.s.pages["challenges"].ExecuteTemplate(&b, "challenge-row", r); err != nil {
			f.s.Log.Error("a challenge is missing in the live feed", "err", err)
			continue
		}
		f.send("challenge", map[string]any{"html": b.String(), "outcome": r.Outcome.String(), "era": r.Era, "provider": r.Provider.String()})
	}
}

// follow says when the chain is in another Era, or who takes part has changed.
func (f *feed) follow() {
	t := time.NewTicker(lookEvery)
	defer t.Stop()
	was := f.chain()
	for {
		select {
		case <-f.ended:
			return
		case <-t.C:
		}
		if now := f.chain(); now != was {
			was = now
			f.send("chain", map[string]any{"era": f.s.eraNow()})
		}
	}
}

// chain is what a change of is told: it differs when what the pages say of the chain does.
func (f *feed) chain() string {
	v := f.s.View()
	if v == nil {
		return ""
	}
	sum := [8]int{}
	for _, p := range v.Providers {
		sum[int(p.Status)%8] += 1 + int(p.Tier)<<16
	}
	return fmt.Sprint(v.Era.Number, v.Era.Beacon.Known(), v.Previous.CommitsDue, v.Previous.RevealsDue, len(v.Verifiers), sum)
}

func (s *Server) eraNow() uint64 {
	if v := s.View(); v != nil {
		return v.Era.Number
	}
	return 0
}

func (f *feed) watched() bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.all) > 0
}

// send gives a message to every watcher. One that is too far behind is cut off.
func (f *feed) send(event string, data any) {
	text, err := json.Marshal(data)
	if err != nil {
		f.s.Log.Error("the live feed has lost a message", "err", err)
		return
	}
	message := fmt.Appendf(nil, "event: %s\ndata: %s\n\n", event, text)
	f.mu.Lock()
	defer f.mu.Unlock()
	for c := range f.all {
		select {
		case c <- message:
		default:
			delete(f.all, c)
			close(c)
		}
	}
}

func (f *feed) join() (chan []byte, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.all) >= watchers {
		return nil, false
	}
	c := make(chan []byte, behindBy)
	f.all[c] = struct{}{}
	return c, true
}

func (f *feed) leave(c chan []byte) {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.all, c)
}

// serve is a live feed, until the browser or the server goes.
func (f *feed) serve(w http.ResponseWriter, r *http.Request) {
	c, ok := f.join()
	if !ok {
		http.Error(w, fmt.Sprintf("there are %d live feeds already; reload the page for what is new", watchers), http.StatusServiceUnavailable)
		return
	}
	defer f.leave(c)
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	control := http.NewResponseController(w)
	write := func(b []byte) bool {
		_ = control.SetWriteDeadline(time.Now().Add(sendWithin))
		if _, err := w.Write(b); err != nil {
			return false
		}
		return control.Flush() == nil
	}
	t := time.NewTicker(beat)
	defer t.Stop()
	for more := write([]byte("retry: 3000\n\n")); more; {
		select {
		case <-r.Context().Done():
			return
		case <-f.ended:
			return
		case message, open := <-c:
			more = open && write(message)
		case <-t.C:
			more = write([]byte(": here\n\n"))
		}
	}
}
