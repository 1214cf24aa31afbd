// Package cpu is the device that works on the cores of the host. It gives exactly what the protocol asks (docs/protocol.md, sections
// 4 to 6, 18), on any machine, and is the reference that other devices are compared with.
//
// C never exists. A core takes a strip of rows at a time (as many as its cache likes), generates those rows of A, and goes through
// the column blocks of 128: a tile of sums, multiplied in chunks of the inner dimension so that its panels of B stay in the L1
// cache, is folded to digests as soon as it is complete. A strip that is done gives the leaves of its rows and the node above them:
//
//	           B: n/128 blocks, packed once in Prepare
//	         ┌────┬────┬────┬────┐
//	A strip  │tile│ ─▶                  tile ─▶ digests (kept) ─▶ leaves (kept) ─▶ node of the strip ─▶ root
//	next ▼
//
// Strips are handed out by a counter. Cores meet once a round, because the root keys the next.
//
// The arithmetic is in internal/tile: plain Go, AVX2, and AVX-512 VNNI, chosen when the device is made.
//
// Of the memory challenge (section 18) the dataset lies in memory of its own, built on all cores in Prepare. A core makes the 32 walks
// of a leaf, 8 abreast: what one walk will read next is fetched while the others step. Leaves are kept, a byte a walk; Open makes the
// walks of a group again from the light cache, so a bit that flipped in the dataset is noticed.
//
// Memory of matmul: n^2 bytes of B, n^2/8 + 33 n bytes a round for the openings, and a strip and a tile for each core.
// Memory of a dataset of N items: N KiB, 32 MiB for the light cache while it is computed and 16 after, and up to T N/16 bytes for the openings.
package cpu
