// Everything but the products and the walks: streams, leaf hashes, trees, round keys, openings. For cards of 6.1 and above.
#include "sha256.cuh"

// gen: the lines 0..n-1 of a stream, n bytes each. A thread makes 4 vectors; a warp stores 512 bytes in one go.
extern "C" __global__ void __launch_bounds__(256) gen(uint4 *__restrict__ dst, const Key *__restrict__ key, u64 n) {
	const u32 shift = __ffsll(n) - 5; // log2 of the vectors of a line
	const Key k = *key;
	u64 v = (u64)blockIdx.x * 1024 + threadIdx.x;
#pragma unroll
	for (int i = 0; i < 4; i++, v += 256) dst[v] = philox((u32)v & ((1u << shift) - 1), (u32)(v >> shift), k);
}

// The nodes above 64 of a level of a tree over n leaves, of which each thread of the CTA has one: up to six levels, or to the root.
__device__ __forceinline__ void climb(Hash s, uint4 *__restrict__ tree, u64 n, u32 level) {
	__shared__ Hash below[64];
	const u32 tid = threadIdx.x;
	below[tid] = s;
	__syncthreads();
#pragma unroll 1
	for (u32 l = level + 1, nodes = 32; l <= level + 6 && n >> l; l++, nodes /= 2) {
		const bool on = tid < nodes && tid < n >> l;
		if (on) s = node(below[2 * tid], below[2 * tid + 1]);
		__syncthreads();
		if (on) {
			below[tid] = s;
			store_hash(tree + 2 * (level_start(n, l) + (u64)blockIdx.x * nodes + tid), s);
		}
		__syncthreads();
	}
}

// leaf: a thread hashes the digests of a leaf, that are `stride` vectors apart, those of the next leaf being `next` further; then the CTA's 64
// leaves go up. Launched with 64 threads, so that few leaves still keep many multiprocessors busy: the chain of compressions is what takes the time.
extern "C" __global__ void __launch_bounds__(64)
leaf(const uint4 *__restrict__ digests, uint4 *__restrict__ tree, u64 n, u64 count, u64 stride, u64 next) {
	const u64 row = (u64)blockIdx.x * 64 + threadIdx.x;
	const u32 blocks = (u32)count;
	Hash s = sha256_init();
	if (row < n) { // there may be fewer than 64
		// The message is 0x00 and the digests: one byte later than they lie in memory.
		const uint4 *from = digests + row * next;
		u32 w[16], last = 0;
		auto take = [&](int place, u32 block) {
			const uint4 v = from[block * stride];
			w[place] = __byte_perm(last, v.x, 0x3456);
			w[place + 1] = __byte_perm(v.x, v.y, 0x3456);
			w[place + 2] = __byte_perm(v.y, v.z, 0x3456);
			w[place + 3] = __byte_perm(v.z, v.w, 0x3456);
			last = v.w;
		};
#pragma unroll 1
		for (u32 b = 0;; b += 4) {
			const bool end = b + 4 > blocks;
			if (!end) {
#pragma unroll
				for (int i = 0; i < 4; i++) take(4 * i, b + i);
			} else {
#pragma unroll
				for (int i = 0; i < 15; i++) w[i] = 0;
				if (blocks == 2) { // n = 256: half a block is left
					take(0, 0);
					take(4, 1);
					w[8] = (last & 0xff000000u) | 0x00800000u;
				} else {
					w[0] = (last & 0xff000000u) | 0x00800000u;
				}
				w[15] = (16 * blocks + 1) * 8;
			}
			compress(s, w);
			if (end) break;
		}
		store_hash(tree + 2 * row, s);
	}
	climb(s, tree, n, 0);
}

// nodes: the six levels above a level, 64 of its nodes for each CTA.
extern "C" __global__ void __launch_bounds__(64) nodes(uint4 *tree, u64 n, u64 level) {
	climb(load_hash(tree + 2 * (level_start(n, (u32)level) + (u64)blockIdx.x * 64 + threadIdx.x)), tree, n, (u32)level);
}

// What the keys of rounds derive from, as Chain of layout.go writes it.
struct Chain {
	Hash a, d;
	u32 chain_id[2]; // upper half first
};

// top: what is above a level of the tree of round t, its root, and the keys of round t+1. One CTA. The level has at most 1024 nodes.
extern "C" __global__ void __launch_bounds__(256)
top(const Chain *__restrict__ chain, uint4 *__restrict__ roots, Key *__restrict__ keys, uint4 *tree, u64 n, u64 level_made, u64 t) {
	__shared__ Hash level[512];
	const u32 tid = threadIdx.x;
	Hash root = {};
	if (t > 0) {
		// The first level is made from memory, in two steps where it has 512 nodes. The levels above have at most 256.
		const u32 made = (u32)level_made;
		const uint4 *below = tree + 2 * level_start(n, made);
		u32 nodes = (u32)(n >> made) / 2, l = made + 1;
		if (nodes == 0) root = load_hash(below);
#pragma unroll 1
		for (u32 first = 0; nodes > 0;) {
			const u32 i = first + tid;
			const bool on = i < nodes;
			Hash h;
			if (on) {
				Hash left, right;
				if (l == made + 1) left = load_hash(below + 4 * i), right = load_hash(below + 4 * i + 2);
				else left = level[2 * i], right = level[2 * i + 1];
				h = node(left, right);
			}
			__syncthreads();
			if (on) {
				level[i] = h;
				store_hash(tree + 2 * (level_start(n, l) + i), h);
			}
			__syncthreads();
			first += 256;
			if (first < nodes) continue;
			if (nodes == 1) root = level[0];
			nodes /= 2, l++, first = 0;
		}
		if (tid == 0) store_hash(roots + 2 * (t - 1), root);
	}

	// tag || id, in the midstate, || root || u64 chainId || u32 t+1: 108 bytes. One warp for each key.
	if (tid == 0 || tid == 32) {
		Hash s = tid == 0 ? chain->a : chain->d;
		u32 w[16];
#pragma unroll
		for (int i = 0; i < 8; i++) w[i] = root.w[i];
		w[8] = chain->chain_id[0], w[9] = chain->chain_id[1];
		w[10] = (u32)t + 1;
		w[11] = 0x80000000u;
		w[12] = w[13] = w[14] = 0;
		w[15] = 108 * 8;
		compress(s, w);
		keys[2 * t + tid / 32] = {s.w[0], s.w[1], s.w[2], s.w[3]};
	}
}

// An opened unit, as Position of layout.go writes it.
struct Position {
	u32 round, row, block, zero;
};

// strip: the 128 values of one opened unit for each CTA, a thread for each column, from the streams: no operand is read from memory, so that
// it does not matter what became of A and B since. 128 n operands of B are made for a unit.
extern "C" __global__ void __launch_bounds__(128)
strip(const Position *__restrict__ positions, const Key *__restrict__ keys, const Key *__restrict__ key_b, int *__restrict__ values, u64 n) {
	__shared__ uint4 line[128];
	const Position p = positions[blockIdx.x];
	const Key a = keys[2 * (u64)(p.round - 1)], b = *key_b;
	const u32 tid = threadIdx.x, column = p.block * 128 + tid, vectors = (u32)(n / 16);
	int sum = 0;
#pragma unroll 1
	for (u32 first = 0; first < vectors; first += 128) {
		const u32 count = min(128u, vectors - first);
		if (tid < count) line[tid] = philox(first + tid, p.row, a);
		__syncthreads();
#pragma unroll 1
		for (u32 i = 0; i < count; i++) {
			const uint4 x = line[i], y = philox(first + i, column, b);
			sum = __dp4a((int)x.x, (int)y.x, sum);
			sum = __dp4a((int)x.y, (int)y.y, sum);
			sum = __dp4a((int)x.z, (int)y.z, sum);
			sum = __dp4a((int)x.w, (int)y.w, sum);
		}
		__syncthreads();
	}
	values[(u64)blockIdx.x * 128 + tid] = sum;
}

// collect: the digests of an opened row, in order, and the audit path of its leaf, upwards, for each CTA: the tail of an opening.
extern "C" __global__ void __launch_bounds__(128)
collect(const Position *__restrict__ positions, const uint4 *__restrict__ digests, const uint4 *__restrict__ trees, uint4 *__restrict__ out, u64 n) {
	const Position p = positions[blockIdx.x];
	const u32 blocks = (u32)(n / 128), height = __ffsll(n) - 1;
	const uint4 *from = digests + (u64)(p.round - 1) * blocks * n, *tree = trees + (u64)(p.round - 1) * 4 * n;
	uint4 *to = out + (u64)blockIdx.x * (blocks + 2 * height);
	for (u32 i = threadIdx.x; i < blocks; i += 128) to[i] = from[i * n + p.row];
	if (threadIdx.x < 2 * height) {
		const u32 l = threadIdx.x / 2;
		to[blocks + threadIdx.x] = tree[2 * (level_start(n, l) + ((p.row >> l) ^ 1)) + threadIdx.x % 2];
	}
}
