package wire

import (
	"context"
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"github.com/slark-network/slark/kernels/gpu"
)

// stuckFor is how long a call may go on after the prover is gone.
const stuckFor = 5 * time.Second

// Work is the main function of a worker process: Serve on its standard input and file 3. If a call is still at work some time after
// the prover is gone, the process ends.
func Work(driver gpu.Driver) error {
	out, err := Replies()
	if err != nil {
		return err
	}
	defer out.Close()
	return Serve(context.Background(), &watched{os.Stdin}, out, driver)
}

// Replies is the file that a worker's replies go to.
var Replies = sync.OnceValues(func() (*os.File, error) {
	f := os.NewFile(3, "replies")
	if _, err := f.Stat(); err != nil {
		return nil, fmt.Errorf("no file 3: this command is started by a prover: %w", err)
	}
	return f, nil
})

// watched is input after whose end the process does not go on for long.
type watched struct{ in io.Reader }

func (w *watched) Read(b []byte) (int, error) {
	n, err := w.in.Read(b)
	if err != nil {
		time.AfterFunc(stuckFor, func() { os.Exit(1) })
	}
	return n, err
}
