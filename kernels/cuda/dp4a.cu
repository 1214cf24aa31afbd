// Products with dp4a, for cards of 6.1 and above that have no matrix instructions for int8 (Pascal, Volta, the smaller Turings).
// A CTA makes 128 x 128 values, a thread 8 x 8, 32 bytes of every row and column at a time.
#include "fold.cuh"

extern "C" __global__ void __launch_bounds__(256, 2)
gemm(const char *__restrict__ a_lines, const char *__restrict__ b_lines, const Key *__restrict__ key_d, uint4 *__restrict__ digests, u64 n, u64 first) {
	// Words of 4 operands, [word of the step][row], so that a thread reads those of its rows as vectors. The 4 rows more put the two pieces
	// that are stored at a time in different banks.
	__shared__ __align__(16) int shared_a[2][8][132], shared_b[2][8][132];
	const u32 tid = threadIdx.x, tx = tid % 16, ty = tid / 16;
	const Tile at = tile(blockIdx.x + (u32)first, (u32)n / 128, (u32)n / 128);

	const u32 row = tid / 2, word = tid % 2 * 4;
	const char *from_a = a_lines + ((u64)at.row * 128 + row) * n + word * 4;
	const char *from_b = b_lines + ((u64)at.column * 128 + row) * n + word * 4;
	int4 next_a, next_b;
	auto get = [&]() {
		next_a = *(const int4 *)from_a, next_b = *(const int4 *)from_b;
		from_a += 32, from_b += 32;
	};
	auto put = [&](u32 q) {
		shared_a[q][word][row] = next_a.x, shared_a[q][word + 1][row] = next_a.y;
		shared_a[q][word + 2][row] = next_a.z, shared_a[q][word + 3][row] = next_a.w;
		shared_b[q][word][row] = next_b.x, shared_b[q][word + 1][row] = next_b.y;
		shared_b[q][word + 2][row] = next_b.z, shared_b[q][word + 3][row] = next_b.w;
	};

	int c[8][8] = {};
	get();
	put(0);
	__syncthreads();
	const u32 count = (u32)n / 32;
#pragma unroll 1
	for (u32 k = 0; k < count; k++) {
		const u32 q = k % 2;
		if (k + 1 < count) get();
#pragma unroll
		for (int p = 0; p < 8; p++) {
			int a[8], b[8]; // rows 4 ty.. and 64 + 4 ty.., columns 4 tx.. and 64 + 4 tx..
			*(int4 *)a = *(const int4 *)&shared_a[q][p][ty * 4], *(int4 *)(a + 4) = *(const int4 *)&shared_a[q][p][64 + ty * 4];
			*(int4 *)b = *(const int4 *)&shared_b[q][p][tx * 4], *(int4 *)(b + 4) = *(const int4 *)&shared_b[q][p][64 + tx * 4];
#pragma unroll
			for (int i = 0; i < 8; i++)
#pragma unroll
				for (int j = 0; j < 8; j++) c[i][j] = __dp4a(a[i], b[j], c[i][j]);
		}
		if (k + 1 < count) put(q ^ 1);
		__syncthreads();
	}

	u32 *keys = (u32 *)shared_a;
	column_keys(keys, key_d, at.column * 128, 32);
	__syncthreads();
#pragma unroll
	for (int i = 0; i < 8; i++) { // 16 threads, half a warp, share a row
		Fold s = {};
#pragma unroll
		for (int j = 0; j < 8; j++) fold(s, (u32)c[i][j], keys[j / 4 * 64 + tx * 4 + j % 4]);
#pragma unroll
		for (int lanes = 8; lanes >= 1; lanes /= 2) s = s + shuffle_xor(s, lanes);
		if (tx == 0) store_digest(digests, n, at.column, (u64)at.row * 128 + i / 4 * 64 + ty * 4 + i % 4, s);
	}
}
