//go:build !cuda

package main

import (
	"fmt"
	"os"

	"github.com/slark-network/slark/kernels/gpu/wire"
)

func main() {
	const why = "prover-cuda was built without CUDA (tag cuda)"
	out, err := wire.Replies()
	if err == nil {
		err = wire.WriteFrame(out, wire.Hello(wire.NoDevice, why))
	}
	fmt.Fprintln(os.Stderr, why)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
