package control

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"path/filepath"
	"time"

	"github.com/slark-network/slark/reputation"
)

// Checkpoint is a copy of the store of a running verifier.
type Checkpoint struct {
	Dir  string
	Made time.Time // it has everything that was acknowledged before
	conn net.Conn
}

// Take asks the verifier that has the store in dir open for a checkpoint. It is there until Close.
func Take(ctx context.Context, dir string) (*Checkpoint, error) {
	c, a, err := ask(ctx, dir, request{Version: version, Do: "checkpoint"})
	if err != nil {
		return nil, err
	}
	if !filepath.IsLocal(a.Dir) {
		return nil, errors.Join(fmt.Errorf("the verifier that runs says that the checkpoint is in %.80q", a.Dir), c.Close())
	}
	return &Checkpoint{Dir: filepath.Join(dir, a.Dir), Made: a.Made, conn: c}, nil
}

// Prune asks the verifier that has the store in dir open to forget.
func Prune(ctx context.Context, dir string, o reputation.PruneOptions) (reputation.Pruned, error) {
	c, a, err := ask(ctx, dir, request{Version: version, Do: "prune", Prune: o})
	if err != nil {
		return reputation.Pruned{}, err
	}
	return a.Pruned, c.Close()
}

// ask sends a request and reads its answer. The connection is the caller's to close.
func ask(ctx context.Context, dir string, r request) (c net.Conn, a answer, err error) {
	err = shortPath(dir, socketName, func(path string) (err error) {
		c, err = new(net.Dialer).DialContext(ctx, "unix", path)
		return err
	})
	if err != nil {
		return nil, a, fmt.Errorf("ask the verifier that runs: %w", err)
	}
	stop := context.AfterFunc(ctx, func() { c.Close() })
	defer stop()
	if err = json.NewEncoder(c).Encode(r); err == nil {
		var line []byte
		if line, err = bufio.NewReaderSize(c, maxRequest).ReadSlice('\n'); err == nil {
			err = json.Unmarshal(line, &a)
		}
	}
	switch {
	case ctx.Err() != nil:
		err = ctx.Err()
	case err == nil && a.Error != "":
		err = errors.New(a.Error)
	}
	if err != nil {
		return nil, a, errors.Join(fmt.Errorf("ask the verifier that runs: %w", err), c.Close())
	}
	return c, a, nil
}

// Close gives the checkpoint back; the verifier removes it.
func (c *Checkpoint) Close() error { return c.conn.Close() }
