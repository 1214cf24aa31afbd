package demo

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"os"
	"sync"

	"github.com/slark-network/slark/challenge"
)

// feed is what the verifiers have decided so far, read from the ends of their audit logs.
type feed struct {
	mu    sync.Mutex
	files []*tail
	score map[challenge.Address]*score
	news  []verdict // since the last call of take
}

// score is how the challenges of a provider ended.
type score struct {
	by   map[string]uint64
	last verdict
}

// verdict is a line of an audit log.
type verdict struct {
	Message  string            `json:"msg"`
	Outcome  string            `json:"outcome"`
	Reason   string            `json:"reason"`
	Provider challenge.Address `json:"provider"`
	Era      uint64            `json:"era"`
	Rate     uint64            `json:"ops_per_second"`
}

// tail is a file that is read as it grows.
type tail struct {
	name   string
	offset int64
}

func newFeed() *feed { return &feed{score: map[challenge.Address]*score{}} }

// follow adds a file; it need not exist yet.
func (f *feed) follow(name string) { f.files = append(f.files, &tail{name: name}) }

// read takes in what the files have got since the last call. A line that is not whole yet waits.
func (f *feed) read() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, t := range f.files {
		err := t.lines(func(line []byte) {
			var v verdict
			if json.Unmarshal(line, &v) != nil || v.Message != "verdict" {
				return // a submission, or the torn last line of a killed process
			}
			s := f.score[v.Provider]
			if s == nil {
				s = &score{by: map[string]uint64{}}
				f.score[v.Provider] = s
			}
			s.by[v.Outcome]++
			s.last = v
			f.news = append(f.news, v)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (t *tail) lines(each func([]byte)) error {
	file, err := os.Open(t.name)
	if os.IsNotExist(err) {
		return nil
	}
	if err != nil {
		return err
	}
	defer file.Close()
	if _, err := file.Seek(t.offset, io.SeekStart); err != nil {
		return err
	}
	r := bufio.NewReader(file)
	for {
		line, err := r.ReadBytes('\n')
		if err != nil {
			return nil //nolint:nilerr // the end, or half a line: next time
		}
		t.offset += int64(len(line))
		each(bytes.TrimSpace(line))
	}
}

// of is the score of a provider so far.
func (f *feed) of(p challenge.Address) (by map[string]uint64, last verdict) {
	f.mu.Lock()
	defer f.mu.Unlock()
	by = map[string]uint64{}
	if s := f.score[p]; s != nil {
		for k, v := range s.by {
			by[k] = v
		}
		last = s.last
	}
	return by, last
}

// take gives what came since the last call.
func (f *feed) take() []verdict {
	f.mu.Lock()
	defer f.mu.Unlock()
	out := f.news
	f.news = nil
	return out
}
