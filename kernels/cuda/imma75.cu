// Products with mma.m8n8k16, for cards of 7.5, which have ldmatrix and no cp.async: operands go through registers into one of two
// stages of shared memory. A CTA makes 128 x 128 values, a warp 64 x 64, 64 bytes of every row and column at a time.
#include "imma.cuh"

__device__ __forceinline__ void mma(int (&c)[2], u32 a, u32 b) {
	asm volatile("mma.sync.aligned.m8n8k16.row.col.s32.s8.s8.s32 {%0,%1}, {%2}, {%3}, {%0,%1};"
		: "+r"(c[0]), "+r"(c[1])
		: "r"(a), "r"(b));
}

extern "C" __global__ void __launch_bounds__(128, 2)
gemm(const char *__restrict__ a_lines, const char *__restrict__ b_lines, const Key *__restrict__ key_d, uint4 *__restrict__ digests, u64 n, u64 first) {
	constexpr u32 stage = 16384, b_part = 8192;
	__shared__ __align__(128) char shared[2 * stage];
	const u32 tid = threadIdx.x, lane = tid % 32, wm = tid / 64, wn = tid / 32 % 2;
	const Tile at = tile(blockIdx.x + (u32)first, (u32)n / 128, (u32)n / 128);

	const u32 row = tid / 4, piece = tid % 4; // of the first copy; the others are 32 rows further each
	const u32 to = swizzle(row, piece);
	const char *from_a = a_lines + ((u64)at.row * 128 + row) * n + piece * 16;
	const char *from_b = b_lines + ((u64)at.column * 128 + row) * n + piece * 16;
	uint4 next_a[4], next_b[4];
	auto get = [&]() {
#pragma unroll
		for (int i = 0; i < 4; i++) {
			next_a[i] = *(const uint4 *)(from_a + i * 32 * n);
			next_b[i] = *(const uint4 *)(from_b + i * 32 * n);
		}
		from_a += 64, from_b += 64;
	};
	auto put = [&](u32 s) {
#pragma unroll
		for (int i = 0; i < 4; i++) {
			*(uint4 *)(shared + s + to + i * 2048) = next_a[i];
			*(uint4 *)(shared + s + b_part + to + i * 2048) = next_b[i];
		}
	};

	// One ldmatrix reads a piece of 32 rows, a lane's own.
	const u32 base = shared_address(shared), at_a = base + wm * 4096, at_b = base + b_part + wn * 4096;
	int c[8][8][2] = {};
	get();
	put(0);
	__syncthreads();
	const u32 count = (u32)n / 64;
#pragma unroll 1
	for (u32 k = 0; k < count; k++) {
		const u32 reading = k % 2 * stage;
		if (k + 1 < count) get();
#pragma unroll
		for (int p = 0; p < 4; p++) {
			u32 a[2][4], b[2][4];
			const u32 x = reading + swizzle(lane, p);
			ldmatrix(a[0], at_a + x);
			ldmatrix(a[1], at_a + x + 2048);
			ldmatrix(b[0], at_b + x);
			ldmatrix(b[1], at_b + x + 2048);
#pragma unroll
			for (int i = 0; i < 8; i++)
#pragma unroll
				for (int j = 0; j < 8; j++) mma(c[i][j], a[i / 4][i % 4], b[j / 4][j % 4]);
		}
		if (k + 1 < count) put(reading ^ stage);
		__syncthreads();
	}
	epilogue<128, 128>((Epilogue<128, 128> *)shared, at, wm, wn, key_d, digests, n,
		[&](int i, int j, int e) { return (u32)c[i][j][e]; });
}
