// Package ptx executes PTX, the assembly language of NVIDIA's GPUs, on the host: the kernels that ship run without a card, bit for bit.
// The section names in the comments are those of NVIDIA's "PTX ISA"; every instruction was held against its text in version 9.1, and the
// layouts of mma and ldmatrix against the traits of CUTLASS as well.
//
// A module is decoded once, to a compact array of instructions whose operands are resolved. A launch runs blocks on workers; a block
// runs its warps in turn, from barrier to barrier; a warp runs one instruction for 32 lanes at a time:
//
//	Parse ─▶ Module ─┐
//	                 ├─▶ Machine.Run(Launch) ─▶ block ─▶ warp ─▶ row of 32 lanes
//	NewMemory, Write ┘                                               │
//	Read ◀────────────────────────────────────── Memory ◀────────────┘
//
// Lanes that part at a branch meet again at its immediate post-dominator. Threads of one warp cannot wait for one another while they
// are apart, and nothing is promised of blocks that wait for other blocks.
//
// What a card would leave undefined is a Fault here, with kernel, line, block and thread: bytes outside of allocations or after their
// end, misaligned accesses, reads of what was never written, unordered accesses of two threads to one place, barriers that not
// every thread reaches, copies that were not waited for. The last holds for shared memory and, within one launch, for global memory;
// ordering between blocks by fences is not understood. Two threads that write the same value to one place are a race too. Registers
// that were never written hold a pattern and are not found, nor is a source that changes while a cp.async reads it.
//
// Not there: barriers of a part of a block, bar.red and bar.arrive, functions, indirect branches, textures, and any product of
// matrices but those of s8. Integers only: an instruction that computes with floating-point numbers, calls a function, or is simply not known makes Parse fail.
// It is never skipped. Time is not modelled; Stats counts instructions, bytes and bank conflicts.
package ptx
