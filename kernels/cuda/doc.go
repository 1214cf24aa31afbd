// Package cuda holds the kernels that an NVIDIA GPU runs for challenges, matmul and memory, as PTX, and says how they are launched: which
// module a card needs, the parameters of every kernel, its grid, block and shared memory, and the layout of every buffer. It is
// plain Go and opens no driver: who has one, or the emulator of package ptx, loads Module.PTX and starts each Launch.
//
// Three modules are loaded: Common, that of one Variant, for the products, and Memory, for the line function and the walks. The work of
// a matmul challenge of size n with T rounds is
//
//	Gen(b, keyB, n)                               once for an Era and n, not timed
//
//	Top(chain, roots, keys, 0, n, 0)              keys of round 1
//	for t in 1..T:
//	    Gen(a, KeyA(keys, t), n)                  operands of A_t
//	    variant.Gemm(a, b, KeyD(keys, t), d, n)   digests of all units; C_t is never stored
//	    Leaf(d, tree, n)                          leaf hashes and six levels of the tree
//	    Top(chain, roots, keys, tree, n, t)       the rest of the tree, root t, keys of round t+1
//
//	Strip(positions, count, keys, keyB, values, n)    values of opened units, again from the streams
//	Collect(positions, count, digests, trees, out, n) their rows' digests and audit paths
//
// with d = DigestsOf(digests, n, t) and tree = TreeOf(trees, n, t). Every launch depends on what the one before stored and on
// nothing that the host does in between, so all 4 T + 1 of them go to one stream at once, in order. Strip needs neither A nor B.
//
// That of a memory challenge of n items is
//
//	FirstLayer(c, keyC)                           once for a device and Era, not timed, as is what follows
//	NextLayer(c, s), NextLayer(s, c)              c is the light cache
//	Dataset(c, dataset, first, count)             for all items, in pieces
//
//	WalkTree(0, chain, roots, keys, 0, n, 0)      the key of round 1
//	for t in 1..T:
//	    Walk(kernel, dataset, WalkKey(keys, t), d, n, multiprocessors)
//	    WalkTree(d, chain, roots, keys, tree, n, t)   leaf, nodes if the tree is large, top
//
//	Rewalk(positions, count, keys, c, out, n)     the groups of opened walks, again from the cache
//	Path(positions, count, trees, out, n)         their audit paths
//
// with tree = TreeOf(trees, WalkLeaves(n), t). d is the same in every round: only trees are kept.
//
// Copy and Tick are of no challenge: benchmarks launch them, from the module Probe, which only they load.
//
// All parameters of all kernels are 8 bytes: device addresses, or unsigned numbers. All grids and blocks have one dimension.
// Buffers are aligned to 256 bytes, as drivers do. Kernels check nothing: n must be a valid size of a job of the kind (of matmul a
// power of two, 256 to 65536; of memory a multiple of 1024, up to 2^28) and t a round of it; other values read and write outside of the buffers.
//
// The sources are the .cu files here; build.sh makes ptx/*.ptx from them, to the byte. docs/kernels.md says how the kernels work and what
// is known about their speed. No result of them is trusted: a prover checks its own openings on the host (kernels.Check).
package cuda
