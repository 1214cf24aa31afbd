//go:build cuda

package main

import (
	"fmt"
	"os"

	_ "github.com/slark-network/slark/kernels/cudaworker/internal/probe" // before the binding is initialised

	"github.com/slark-network/slark/kernels/gpu/wire"
)

func main() {
	if err := wire.Work(driver{}); err != nil {
		fmt.Fprintln(os.Stderr, "prover-cuda:", err)
		os.Exit(1)
	}
}
