// What the variants with matrix instructions share: ldmatrix, and the epilogue over warp tiles of 64 x 64.
#pragma once
#include "fold.cuh"

__device__ __forceinline__ u32 shared_address(const void *p) { return (u32)__cvta_generic_to_shared(p); }

// Four 8 x 16-byte matrices: lanes 0-7 give the addresses of the rows of the first, and so on.
__device__ __forceinline__ void ldmatrix(u32 (&r)[4], u32 address) {
	asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0,%1,%2,%3}, [%4];"
		: "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3])
		: "r"(address)
		: "memory");
}

// A row of a tile is 64 bytes in shared memory, four pieces of 16. Piece p of row r lies at place p ^ (r/2 % 4): then the 8 rows that
// ldmatrix reads at a time, and the 8 pieces that a quarter of a warp stores at a time, are in 32 different banks.
__device__ __forceinline__ u32 swizzle(u32 row, u32 piece) { return row * 64 + ((piece ^ (row >> 1 & 3)) << 4); }

// What of shared memory the epilogue uses, once the tile's operands are of no more use.
template <int BM, int BN>
struct Epilogue {
	u32 keys[BN];
	Fold parts[BN / 64][BM];
};

// Where the part of a row lies, so that the rows that a quarter of a warp stores at a time, two of each quad's lane, are in different banks.
__device__ __forceinline__ u32 part_place(u32 row) { return row ^ (row >> 4 & 3) * 2; }

// Folds the digests of a CTA's tile. A warp (wm, wn) has 64 x 64 values in the layout of both shapes of mma: value(row8, column8, e) is
// row 8 row8 + lane/4, column 8 column8 + 2 (lane%4) + e. Every thread of the CTA calls it, after a barrier.
template <int BM, int BN, typename Value>
__device__ __forceinline__ void epilogue(
	Epilogue<BM, BN> *shared, Tile at, u32 wm, u32 wn, const Key *__restrict__ key_d, uint4 *__restrict__ digests, u64 n, Value value) {
	constexpr int threads = BM / 64 * BN / 64 * 32;
	const u32 tid = threadIdx.x, lane = tid % 32;
	column_keys(shared->keys, key_d, at.column * BN, BN / 4);
	__syncthreads();

	Fold s[8] = {};
#pragma unroll
	for (int j = 0; j < 8; j++) {
		const uint2 k = *(const uint2 *)&shared->keys[wn * 64 + j * 8 + lane % 4 * 2];
#pragma unroll
		for (int i = 0; i < 8; i++) {
			fold(s[i], value(i, j, 0), k.x);
			fold(s[i], value(i, j, 1), k.y);
		}
	}
	// The four lanes of a quad have parts of the same 8 rows. Each gives away half of its rows, twice: lane q keeps rows 2q and 2q+1.
#pragma unroll
	for (int step = 2; step >= 1; step /= 2) {
		const bool upper = lane & step;
#pragma unroll
		for (int r = 0; r < 2 * step; r++) {
			const Fold give = upper ? s[r] : s[r + 2 * step], keep = upper ? s[r + 2 * step] : s[r];
			s[r] = keep + shuffle_xor(give, step);
		}
	}
#pragma unroll
	for (int r = 0; r < 2; r++) shared->parts[wn][part_place(wm * 64 + (lane % 4 * 2 + r) * 8 + lane / 4)] = s[r];
	__syncthreads();
	for (u32 i = tid; i < BM * (BN / 128); i += threads) {
		const u32 block = i / BM, row = i % BM;
		store_digest(digests, n, (u64)at.column * (BN / 128) + block, (u64)at.row * BM + row,
			shared->parts[2 * block][part_place(row)] + shared->parts[2 * block + 1][part_place(row)]);
	}
}
