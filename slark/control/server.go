package control

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"time"

	"github.com/slark-network/slark/reputation"
)

const (
	// socketName is the socket in the folder of a store.
	socketName = "control.sock"
	// checkpoints is the folder beside it that checkpoints are made in: on the same file system, so that they cost no space.
	checkpoints = "checkpoints"

	version     = 1
	maxRequest  = 4 << 10
	maxClients  = 8
	requestWait = 10 * time.Second
)

// Store is what the server needs of a store that is in use.
type Store interface {
	Checkpoint(dir string) error
	Prune(o reputation.PruneOptions) (reputation.Pruned, error)
}

type request struct {
	Version int    `json:"version"`
	Do      string `json:"do"` // "checkpoint" or "prune"

	Prune reputation.PruneOptions `json:"prune,omitzero"`
}

type answer struct {
	Dir  string    `json:"dir,omitempty"` // of the checkpoint, in the folder of the store
	Made time.Time `json:"made,omitzero"` // the checkpoint has everything that was acknowledged before

	Pruned reputation.Pruned `json:"pruned,omitzero"`

	Error string `json:"error,omitempty"` // what was not done, and why
}

// Server answers at the socket until it is closed.
type Server struct {
	dir   string
	store Store
	log   *slog.Logger
	l     *net.UnixListener
	work  sync.WaitGroup
	slots chan struct{}

	mu     sync.Mutex
	open   map[net.Conn]bool
	closed bool
	n      int // checkpoints made
}

// Serve opens the socket in dir, the folder of the store, which this process has open. What a killed process left of its
// checkpoints is removed.
func Serve(dir string, store Store, log *slog.Logger) (*Server, error) {
	s := &Server{dir: dir, store: store, log: log, slots: make(chan struct{}, maxClients), open: make(map[net.Conn]bool)}
	if err := os.RemoveAll(filepath.Join(dir, checkpoints)); err != nil {
		return nil, fmt.Errorf("control socket: %w", err)
	}
	var err error
	if s.l, err = listen(dir); err != nil {
		return nil, fmt.Errorf("control socket: %w", err)
	}
	s.work.Go(s.accept)
	return s, nil
}

// listen makes the socket under another name first, so that it never is there with another mode than 0600.
func listen(dir string) (*net.UnixListener, error) {
	fresh := filepath.Join(dir, socketName+".new")
	if err := os.Remove(fresh); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	var l *net.UnixListener
	err := shortPath(dir, socketName+".new", func(path string) (err error) {
		l, err = net.ListenUnix("unix", &net.UnixAddr{Name: path, Net: "unix"})
		return err
	})
	if err != nil {
		return nil, err
	}
	l.SetUnlinkOnClose(false) // it would take the name that it was made under
	if err := errors.Join(os.Chmod(fresh, 0o600), os.Rename(fresh, filepath.Join(dir, socketName))); err != nil {
		return nil, errors.Join(err, l.Close())
	}
	return l, nil
}

// shortPath calls f with a name of the file in dir that fits an address of a socket, which has 107 bytes.
func shortPath(dir, name string, f func(path string) error) error {
	if path := filepath.Join(dir, name); len(path) <= 100 {
		return f(path)
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	return f("/proc/self/fd/" + strconv.Itoa(int(d.Fd())) + "/" + name)
}

// Close ends the socket and every connection, and removes the checkpoints. Call it before the store is closed.
func (s *Server) Close() error {
	err := errors.Join(s.l.Close(), os.Remove(filepath.Join(s.dir, socketName)))
	s.mu.Lock()
	s.closed = true
	for c := range s.open {
		c.Close()
	}
	s.mu.Unlock()
	s.work.Wait()
	return errors.Join(err, os.RemoveAll(filepath.Join(s.dir, checkpoints)))
}

func (s *Server) accept() {
	for {
		c, err := s.l.AcceptUnix()
		if errors.Is(err, net.ErrClosed) {
			return
		}
		if err != nil { // no descriptor is left, say
			s.log.Warn("control socket", "err", err)
			time.Sleep(100 * time.Millisecond)
			continue
		}
		select {
		case s.slots <- struct{}{}:
		default:
			c.Close()
			continue
		}
		if !s.keep(c) {
			c.Close()
			return
		}
		s.work.Go(func() {
			defer func() { <-s.slots }()
			defer s.forget(c)
			if err := s.serve(c); err != nil {
				s.log.Warn("control socket", "err", err)
			}
		})
	}
}

func (s *Server) keep(c net.Conn) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.closed {
		s.open[c] = true
	}
	return !s.closed
}

func (s *Server) forget(c net.Conn) {
	s.mu.Lock()
	delete(s.open, c)
	s.mu.Unlock()
	c.Close()
}

// serve answers one connection.
func (s *Server) serve(c *net.UnixConn) error {
	if err := mayAsk(c); err != nil {
		return err
	}
	if err := c.SetDeadline(time.Now().Add(requestWait)); err != nil {
		return err
	}
	in := bufio.NewReaderSize(c, maxRequest)
	line, err := in.ReadSlice('\n')
	if err != nil {
		return fmt.Errorf("read request: %w", err)
	}
	var r request
	switch err := json.Unmarshal(line, &r); {
	case err != nil:
		return s.refuse(c, "the request is no JSON object")
	case r.Version != version:
		return s.refuse(c, fmt.Sprintf("the request has version %d, the verifier that runs knows %d: use the program that it runs", r.Version, version))
	case r.Do == "checkpoint":
		return s.checkpoint(c, in)
	case r.Do == "prune":
		return s.prune(c, r.Prune)
	}
	return s.refuse(c, fmt.Sprintf("%.80q is not known", r.Do))
}

func (s *Server) refuse(c net.Conn, why string) error {
	return json.NewEncoder(c).Encode(answer{Error: why})
}

// checkpoint makes a copy of the store and keeps it until the other side ends the connection.
func (s *Server) checkpoint(c net.Conn, in *bufio.Reader) (err error) {
	s.mu.Lock()
	s.n++
	name := filepath.Join(checkpoints, strconv.Itoa(s.n))
	s.mu.Unlock()
	parent, dir := filepath.Join(s.dir, checkpoints), filepath.Join(s.dir, name)
	made := time.Now()
	if err := os.MkdirAll(parent, 0o700); err != nil {
		return errors.Join(err, s.refuse(c, err.Error()))
	}
	if err := s.store.Checkpoint(dir); err != nil {
		return errors.Join(err, s.refuse(c, err.Error()))
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	s.log.Info("checkpoint of the store made", "dir", dir, "took", time.Since(made))
	if err := c.SetDeadline(time.Time{}); err != nil {
		return err
	}
	if err := json.NewEncoder(c).Encode(answer{Dir: name, Made: made}); err != nil {
		return fmt.Errorf("answer: %w", err)
	}
	_, _ = in.ReadByte() // ends with the connection, in whatever way
	return nil
}

// prune forgets what is asked for. It goes on when the other side ends the connection.
func (s *Server) prune(c net.Conn, o reputation.PruneOptions) error {
	if err := c.SetDeadline(time.Time{}); err != nil {
		return err
	}
	p, err := s.store.Prune(o)
	if err != nil {
		return errors.Join(err, s.refuse(c, err.Error()))
	}
	s.log.Info("the store was pruned", "before_era", p.KeepFrom, "transcripts", p.Transcripts, "outcomes", p.Records, "bytes", p.Bytes)
	return json.NewEncoder(c).Encode(answer{Pruned: p})
}
