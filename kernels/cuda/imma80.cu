// Products with mma.m16n8k32 and cp.async, for cards of 8.0 and above.
//
// A CTA makes BM x BN values, a warp 64 x 64 of them, 64 bytes of every row and column at a time. Copies of later steps into a ring of stages run
// beside the products, and so do the loads of the next 32 bytes from shared memory into registers.
#include "imma.cuh"

__device__ __forceinline__ void copy16(u32 to, const void *from) { // through L2 only
	asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"(to), "l"(from) : "memory");
}

__device__ __forceinline__ void commit() { asm volatile("cp.async.commit_group;" ::: "memory"); }

template <int PENDING>
__device__ __forceinline__ void wait() { asm volatile("cp.async.wait_group %0;" ::"n"(PENDING) : "memory"); }

// Sums wrap; they never come near: |C| <= 2^14 n.
__device__ __forceinline__ void mma(int (&c)[4], const u32 (&a)[4], u32 b0, u32 b1) {
	asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
		: "+r"(c[0]), "+r"(c[1]), "+r"(c[2]), "+r"(c[3])
		: "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
}

template <int BM, int BN, int STAGES>
__device__ __forceinline__ void multiply(char *shared, const char *__restrict__ a_lines, const char *__restrict__ b_lines,
	const Key *__restrict__ key_d, uint4 *__restrict__ digests, u64 n, u64 first) {
	constexpr int threads = BM / 64 * BN / 64 * 32, rows = threads / 4; // that one step of copies covers
	constexpr u32 stage = (BM + BN) * 64, b_part = BM * 64;
	static_assert(sizeof(Epilogue<BM, BN>) <= STAGES * stage, "the epilogue fits");
	const u32 tid = threadIdx.x, lane = tid % 32, wm = tid / 32 / (BN / 64), wn = tid / 32 % (BN / 64);
	const Tile at = tile(blockIdx.x + (u32)first, (u32)n / BM, (u32)n / BN);
	const u32 base = shared_address(shared);

	const u32 row = tid / 4, piece = tid % 4; // of the first copy; the others are `rows` further each
	const u32 to = base + swizzle(row, piece);
	const char *from_a = a_lines + ((u64)at.row * BM + row) * n + piece * 16;
	const char *from_b = b_lines + ((u64)at.column * BN + row) * n + piece * 16;
	const u64 step = rows * n;
	auto load = [&](u32 s) {
#pragma unroll
		for (int i = 0; i < BM / rows; i++) copy16(to + s + i * rows * 64, from_a + i * step);
#pragma unroll
		for (int i = 0; i < BN / rows; i++) copy16(to + s + b_part + i * rows * 64, from_b + i * step);
		from_a += 64, from_b += 64;
	};

	// A: rows 0-7 and 8-15 of the lower 16 bytes, then of the upper. B: columns 0-7 lower and upper, then columns 8-15.
	const u32 a_row = lane % 16, a_piece = lane / 16, b_row = lane % 8 + lane / 16 * 8, b_piece = lane / 8 % 2;
	const u32 at_a = base + wm * 4096 + swizzle(a_row, a_piece), at_b = base + b_part + wn * 4096 + swizzle(b_row, b_piece);
	u32 a[2][4][4], b[2][4][4];
	auto fragments = [&](int q, u32 s, u32 half) { // the other 32 bytes of a row differ in bit 5 of the address
#pragma unroll
		for (int i = 0; i < 4; i++) ldmatrix(a[q][i], ((at_a + s) ^ (half * 32)) + i * 1024);
#pragma unroll
		for (int i = 0; i < 4; i++) ldmatrix(b[q][i], ((at_b + s) ^ (half * 32)) + i * 1024);
	};
	int c[4][8][4] = {};
	auto products = [&](int q) {
#pragma unroll
		for (int i = 0; i < 4; i++)
#pragma unroll
			for (int j = 0; j < 8; j++) mma(c[i][j], a[q][i], b[q][j / 2][j % 2 * 2], b[q][j / 2][j % 2 * 2 + 1]);
	};

	const u32 count = (u32)n / 64; // at least 4
#pragma unroll
	for (int s = 0; s < STAGES - 1; s++) {
		load(s * stage);
		commit();
	}
	u32 reading = 0, writing = (STAGES - 1) * stage;
	wait<STAGES - 2>();
	__syncthreads();
	fragments(0, 0, 0);
#pragma unroll 1
	for (u32 k = 0; k < count; k++) {
		fragments(1, reading, 1);
		if (k + STAGES - 1 < count) load(writing);
		commit(); // also an empty group, so that wait counts right
		products(0);
		reading = reading == (STAGES - 1) * stage ? 0 : reading + stage;
		writing = writing == (STAGES - 1) * stage ? 0 : writing + stage;
		wait<STAGES - 2>();
		__syncthreads();           // the next stage is there for everyone, and the one before is free
		fragments(0, reading, 0); // the last time of a stage that is over; it is not used
		products(1);
	}
	wait<0>();
	__syncthreads();
	epilogue<BM, BN>((Epilogue<BM, BN> *)shared, at, wm, wn, key_d, digests, n,
		[&](int i, int j, int e) { return (u32)c[i / 2][j][i % 2 * 2 + e]; });
}

#define PARAMETERS                                                                                          \
	const char *__restrict__ a, const char *__restrict__ b, const Key *__restrict__ key_d, uint4 *__restrict__ digests, u64 n, u64 first

// gemm: 128 x 128 values, two CTAs on a multiprocessor, so that the epilogue of one is hidden behind the products of the other.
extern "C" __global__ void __launch_bounds__(128, 2) gemm(PARAMETERS) {
	__shared__ __align__(128) char shared[3 * (128 + 128) * 64]; // 48 KiB, all that may be static
	multiply<128, 128, 3>(shared, a, b, key_d, digests, n, first);
}

// gemm_wide: 128 x 256 values, which asks a quarter less of the L2 cache; 96 KiB of dynamic shared memory.
extern "C" __global__ void __launch_bounds__(256, 1) gemm_wide(PARAMETERS) {
	extern __shared__ __align__(128) char wide[];
	multiply<128, 256, 4>(wide, a, b, key_d, digests, n, first);
}
