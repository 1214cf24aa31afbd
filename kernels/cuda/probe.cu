// What a benchmark asks of a card besides the work of challenges: what its memory moves, and what a launch costs. For cards of 6.1 and above.
#include "common.cuh"

// copy: a thread moves 4 vectors, all of which it has loaded before it stores the first; a warp loads and stores 512 bytes in one go.
extern "C" __global__ void __launch_bounds__(256) copy(const uint4 *__restrict__ from, uint4 *__restrict__ to) {
	const u64 v = (u64)blockIdx.x * 1024 + threadIdx.x;
	uint4 held[4];
#pragma unroll
	for (int i = 0; i < 4; i++) held[i] = from[v + 256 * i];
#pragma unroll
	for (int i = 0; i < 4; i++) to[v + 256 * i] = held[i];
}

// tick: one is added to a count, by one thread: next to nothing, but launches that were dropped, or ran side by side, show in it.
extern "C" __global__ void __launch_bounds__(32) tick(u64 *count) {
	if (threadIdx.x == 0) *count += 1;
}
