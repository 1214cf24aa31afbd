// Command prover-cuda is the process in which a prover has its GPU. A prover starts it, talks to it over package wire, and
// kills it when it does not answer; nobody else has a use for it.
//
// It is built with the tag cuda, which needs cuda.h and libcuda (kernels/libcuda/test.sh fetches them):
//
//	CGO_CFLAGS=-I... CGO_LDFLAGS=-L... go build -tags cuda -o prover-cuda ./kernels/cudaworker
//
// Without the tag it only says that it has no driver.
package main
