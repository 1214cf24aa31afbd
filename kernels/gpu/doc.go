// Package gpu is the device that works on a GPU. It knows no vendor's library: what it needs of one is the interface Driver, of which
// package remote has the one that a prover uses (it talks to a worker process, so that a wedged GPU can be killed and a
// driver cannot take the sidecar with it), and package emulated the one for machines without a GPU.
//
// A Device opens a context when it is first prepared, loads the kernels of package cuda, and tries every variant of the product that suits
// the card on a small challenge: those that give the root that kernels/cpu gives are right, and the fastest of them is taken.
//
//	context ─▶ modules ─▶ self-test ─▶ A, B or cache, dataset        Warm, Prepare
//	chain ─▶ Top Gen Gemm Leaf Top Gen Gemm Leaf Top … ─▶ roots      Run of matmul: all in one queue, nothing of it waits for the host
//	chain ─▶ Top Walk Leaf Top Walk Leaf Top … ─▶ roots              Run of memory: likewise
//	positions ─▶ Strip, Collect or Rewalk, Path ─▶ openings          Run.Open: only what is opened is computed again
//
// The kinds of work are products (matmul) and walks (memory), both of which implement work and keep their buffers side by side, or, where a dataset
// fills the card, products in the end of the dataset's; everything else is the same for both.
//
// Rounds are queued ahead of the GPU, some tenths of a second of them, so that a cancelled run ends soon.
//
// An error that leaves the context in doubt closes it: the challenge at hand fails, the runs that are open can no longer be opened
// (ErrLost), and the next Prepare opens another. All memory goes back on every path.
package gpu
