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
)

// Checkpoint is a copy of the store of a running verifier.
type Checkpoint struct {
	Dir  string
	Made time.Time // it has everything that was acknowledged before
	conn net.Conn
}

// Take asks the verifier that has the store in dir open for a checkpoint. It is there until Close.
func Take(ctx context.Context, dir string) (*Checkpoint, error) {
	var c net.Conn
	err := shortPath(dir, socketName, func(path string) (err error) {
		c, err = new(net.Dialer).DialContext(ctx, "unix", path)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("ask the verifier that runs: %w", err)
	}
	stop := context.AfterFunc(ctx, func() { c.Close() })
	defer stop()
	fail := func(err error) (*Checkpoint, error) {
		if ctx.Err() != nil {
			err = ctx.Err()
		}
		return nil, errors.Join(fmt.Errorf("ask the verifier that runs: %w", err), c.Close())
	}
	if err := json.NewEncoder(c).Encode(request{Version: version, Do: "checkpoint"}); err != nil {
		return fail(err)
	}
	line, err := bufio.NewReaderSize(c, maxRequest).ReadSlice('\n')
	if err != nil {
		return fail(err)
	}
	var a answer
	if err := json.Unmarshal(line, &a); err != nil {
		return fail(err)
	}
	if a.Error != "" {
		return fail(errors.New(a.Error))
	}
	if !filepath.IsLocal(a.Dir) {
		return fail(fmt.Errorf("the checkpoint is said to be in %.80q", a.Dir))
	}
	return &Checkpoint{Dir: filepath.Join(dir, a.Dir), Made: a.Made, conn: c}, nil
}

// Close gives the checkpoint back; the verifier removes it.
func (c *Checkpoint) Close() error { return c.conn.Close() }
