// The digest of section 6, as the epilogues of all variants fold it.
#pragma once
#include "common.cuh"

struct Fold {
	u64 s0, s1;
};

// Folds value v of the column with key k.
__device__ __forceinline__ void fold(Fold &f, u32 v, u32 k) {
	const u32 h = (v ^ k) * 0x9E3779B1u, g = h ^ (h >> 16);
	f.s0 += (u64)h * g;
	f.s1 += (u64)(g ^ k) * (v + 0x7F4A7C15u);
}

__device__ __forceinline__ Fold operator+(Fold a, Fold b) { return {a.s0 + b.s0, a.s1 + b.s1}; }

__device__ __forceinline__ Fold shuffle_xor(Fold f, int lanes) {
	return {__shfl_xor_sync(~0u, f.s0, lanes), __shfl_xor_sync(~0u, f.s1, lanes)};
}

// The digest: u64 s0 || u64 s1, big-endian.
__device__ __forceinline__ uint4 digest(Fold f) {
	return make_uint4(swap((u32)(f.s0 >> 32)), swap((u32)f.s0), swap((u32)(f.s1 >> 32)), swap((u32)f.s1));
}

// The keys of columns 4i to 4i+3 (section 6), for i = 0..count-1 from column `first` on. Every thread of the CTA calls it; a barrier must follow.
__device__ __forceinline__ void column_keys(u32 *keys, const Key *__restrict__ d, u32 first, int count) {
	if ((int)threadIdx.x < count) ((uint4 *)keys)[threadIdx.x] = philox(first / 4 + threadIdx.x, 0, *d);
}

// Where a CTA's tile lies: groups of 8 tile rows, column by column, so that the tiles that run at a time are nearly a square and their
// lines of A and B stay in a small L2 cache.
struct Tile {
	u32 row, column; // of tiles
};

__device__ __forceinline__ Tile tile(u32 index, u32 rows, u32 columns) {
	const u32 high = min(8u, rows); // both are powers of two
	const u32 group = index / (high * columns), in = index % (high * columns);
	return {group * high + in % high, in / high};
}

// Digests are stored by blocks, so that the store here and the reads of the leaf kernel are both of whole lines.
__device__ __forceinline__ void store_digest(uint4 *__restrict__ digests, u64 n, u64 block, u64 row, Fold f) {
	digests[block * n + row] = digest(f);
}
