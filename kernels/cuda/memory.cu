// The memory challenge (section 18): layers of the light cache, the dataset, walks, openings. For cards of 6.1 and above. Layer C0 is gen's, trees
// are leaf's and top's.
#include "common.cuh"

__device__ __forceinline__ u32 rotate_left(u32 x, int n) { return __funnelshift_l(x, x, n); }

// Quarter round of ChaCha.
__device__ __forceinline__ void quarter(u32 &a, u32 &b, u32 &c, u32 &d) {
	a += b, d = rotate_left(d ^ a, 16);
	c += d, b = rotate_left(b ^ c, 12);
	a += b, d = rotate_left(d ^ a, 8);
	c += d, b = rotate_left(b ^ c, 7);
}

__device__ __forceinline__ void column_round(u32 (&x)[16]) {
#pragma unroll
	for (int i = 0; i < 4; i++) quarter(x[i], x[4 + i], x[8 + i], x[12 + i]);
}

__device__ __forceinline__ void diagonal_round(u32 (&x)[16]) {
#pragma unroll
	for (int i = 0; i < 4; i++) quarter(x[i], x[4 + (i + 1) % 4], x[8 + (i + 2) % 4], x[12 + (i + 3) % 4]);
}

constexpr u32 layer_lines = 1 << 18, golden = 0x9E3779B9u;

// Line i made from a layer: F of section 18.1. parents is even.
__device__ __forceinline__ void make_line(u32 (&x)[16], const uint4 *__restrict__ layer, u32 parents, u64 i) {
	auto take = [&](u32 line, bool first) {
		uint4 v[4];
#pragma unroll
		for (int p = 0; p < 4; p++) v[p] = __ldg(layer + (u64)line * 4 + p);
#pragma unroll
		for (int p = 0; p < 4; p++) {
			x[4 * p] = first ? v[p].x : x[4 * p] ^ v[p].x, x[4 * p + 1] = first ? v[p].y : x[4 * p + 1] ^ v[p].y;
			x[4 * p + 2] = first ? v[p].z : x[4 * p + 2] ^ v[p].z, x[4 * p + 3] = first ? v[p].w : x[4 * p + 3] ^ v[p].w;
		}
	};
	take((u32)i % layer_lines, true);
	x[12] ^= (u32)i, x[13] ^= (u32)(i >> 32);
	column_round(x);
	u32 sum = 0;
#pragma unroll 1
	for (u32 j = 0; j < parents; j += 2) {
		take((x[0] + x[5] + x[10] + x[15]) >> 14, false);
		x[0] += sum += golden;
		column_round(x);
		take((x[0] + x[5] + x[10] + x[15]) >> 14, false);
		x[0] += sum += golden;
		diagonal_round(x);
	}
}

// lines: lines first to first+count-1 made from a layer, a thread each, at their place in dst.
extern "C" __global__ void __launch_bounds__(256)
lines(const uint4 *__restrict__ layer, uint4 *__restrict__ dst, u64 parents, u64 first, u64 count) {
	const u64 thread = (u64)blockIdx.x * 256 + threadIdx.x;
	if (thread >= count) return;
	u32 x[16];
	make_line(x, layer, (u32)parents, first + thread);
#pragma unroll
	for (int p = 0; p < 4; p++) dst[(first + thread) * 4 + p] = make_uint4(x[4 * p], x[4 * p + 1], x[4 * p + 2], x[4 * p + 3]);
}

// A lane's words of the state of a walk.
struct State {
	u32 s[8];
};

// The state in which walk w begins, and r of its first item. One round after the other, with a key that is read again for each walk: the
// compiler would else keep all round keys in registers, for which a multiprocessor would hold fewer warps.
__device__ __forceinline__ u32 begin(State &v, u32 w, u32 lane, const Key *key) {
#pragma unroll
	for (int half = 0; half < 2; half++) {
		Key k;
		asm volatile("ld.global.v4.u32 {%0,%1,%2,%3}, [%4];" : "=r"(k.k0), "=r"(k.k1), "=r"(k.c2), "=r"(k.c3) : "l"(key));
		const uint4 x = philox<1>(2 * lane + half, w, k);
		v.s[4 * half] = x.x, v.s[4 * half + 1] = x.y, v.s[4 * half + 2] = x.z, v.s[4 * half + 3] = x.w;
	}
	return __shfl_sync(~0u, v.s[0], 0);
}

// A step of a walk, with a lane's words of the item: r of the next item. The sum of the lanes is XOR, after a product: with a plain sum the
// compiler moves the additions through the exchange, and makes twice as many instructions of it.
template <bool ODD>
__device__ __forceinline__ u32 step(State &v, uint4 a, uint4 b, u32 add) {
	u32(&s)[8] = v.s;
	s[0] ^= a.x, s[1] ^= a.y, s[2] ^= a.z, s[3] ^= a.w;
	s[4] ^= b.x, s[5] ^= b.y, s[6] ^= b.z, s[7] ^= b.w;
	s[0] += add;
	if (!ODD) {
		quarter(s[0], s[1], s[2], s[3]);
		quarter(s[4], s[5], s[6], s[7]);
	} else {
		quarter(s[0], s[5], s[2], s[7]);
		quarter(s[4], s[1], s[6], s[3]);
	}
	u32 r = (s[0] ^ s[1] ^ s[2] ^ s[3] ^ s[4] ^ s[5] ^ s[6] ^ s[7]) * 0x85EBCA6Bu;
	r ^= r >> 15;
#pragma unroll
	for (int lanes = 16; lanes >= 1; lanes /= 2) r ^= __shfl_xor_sync(~0u, r, lanes);
	r *= 0xC2B2AE35u;
	constexpr int even[8] = {2, 22, 11, 14, 5, 4, 27, 3}, odd[8] = {23, 15, 7, 17, 29, 31, 13, 30};
#pragma unroll
	for (int i = 0; i < 8; i++) s[i] = __shfl_xor_sync(~0u, s[i], ODD ? odd[i] : even[i]);
	return r ^ r >> 16;
}

// The digest of a state, in every lane.
__device__ __forceinline__ uint4 digest(State v) {
	u32(&s)[8] = v.s;
	quarter(s[0], s[1], s[2], s[3]);
	quarter(s[4], s[5], s[6], s[7]);
	u32 d[4] = {s[0] + s[5], s[1] + s[6], s[2] + s[7], s[3] + s[4]};
#pragma unroll
	for (int lanes = 16; lanes >= 1; lanes /= 2)
#pragma unroll
		for (int i = 0; i < 4; i++) d[i] += __shfl_xor_sync(~0u, d[i], lanes);
	return make_uint4(swap(d[0]), swap(d[1]), swap(d[2]), swap(d[3]));
}

constexpr u32 steps = 16, warps = 8; // of a walk; of a CTA

// WALKS walks a warp at a time, until all are done: a step is one read of 1 KiB for each, two of 512 bytes that touch whole lines of memory.
template <u32 WALKS>
__device__ __forceinline__ void walk_all(const uint4 *__restrict__ dataset, const Key *__restrict__ key, uint4 *__restrict__ digests, u32 items, u32 walks) {
	const u32 lane = threadIdx.x % 32;
	const uint4 *mine = dataset + lane;
	for (u32 w = (blockIdx.x * warps + threadIdx.x / 32) * WALKS; w < walks; w += gridDim.x * warps * WALKS) {
		State v[WALKS];
		u32 r[WALKS], sum = 0;
#pragma unroll
		for (u32 q = 0; q < WALKS; q++) r[q] = begin(v[q], w + q, lane, key);
		uint4 a[WALKS], b[WALKS];
		auto read = [&]() {
#pragma unroll
			for (u32 q = 0; q < WALKS; q++) {
				const uint4 *from = mine + (u64)__umulhi(r[q], items) * 64;
				a[q] = __ldg(from), b[q] = __ldg(from + 32);
			}
			sum += golden;
		};
#pragma unroll 1
		for (u32 j = 0; j < steps; j += 2) {
			read();
#pragma unroll
			for (u32 q = 0; q < WALKS; q++) r[q] = step<false>(v[q], a[q], b[q], sum);
			read();
#pragma unroll
			for (u32 q = 0; q < WALKS; q++) r[q] = step<true>(v[q], a[q], b[q], sum);
		}
#pragma unroll
		for (u32 q = 0; q < WALKS; q++) {
			const uint4 d = digest(v[q]);
			if (lane == 0) digests[w + q] = d;
		}
	}
}

#define PARAMETERS const uint4 *__restrict__ dataset, const Key *__restrict__ key, uint4 *__restrict__ digests, u64 items, u64 walks

// walk: the digests of all walks of a round.
extern "C" __global__ void __launch_bounds__(256) walk(PARAMETERS) { walk_all<1>(dataset, key, digests, (u32)items, (u32)walks); }

// walk_two: the same, with two walks a warp, for cards on which one would not keep the memory busy.
extern "C" __global__ void __launch_bounds__(256) walk_two(PARAMETERS) { walk_all<2>(dataset, key, digests, (u32)items, (u32)walks); }

// An opened walk, as Position of layout.go writes it.
struct Position {
	u32 round, walk, zero[2];
};

// What an opening has in `out`, in vectors: 32 digests, and the audit path of their leaf.
__device__ __forceinline__ u32 opening_size(u64 walks) { return 32 + 2 * (__ffsll(walks) - 6); }

// rewalk: the digests of the 32 walks of an opened group, from the cache: no item is read from memory, so that it does not matter what became
// of the dataset. A warp for each walk, four CTAs for each opening; half of the warp makes the 16 lines of an item.
extern "C" __global__ void __launch_bounds__(256)
rewalk(const Position *__restrict__ positions, const Key *__restrict__ keys, const uint4 *__restrict__ cache, uint4 *__restrict__ out, u64 items, u64 walks) {
	__shared__ uint4 shared[warps][64];
	const u32 lane = threadIdx.x % 32, warp = threadIdx.x / 32, opening = blockIdx.x / 4, place = blockIdx.x % 4 * warps + warp;
	const Position p = positions[opening];
	uint4 *item = shared[warp];
	State v;
	u32 r = begin(v, p.walk / 32 * 32 + place, lane, keys + 2 * (u64)(p.round - 1)), sum = 0;
	uint4 a, b;
	auto make = [&]() {
		if (lane < 16) {
			u32 x[16];
			make_line(x, cache, 256, (u64)__umulhi(r, (u32)items) * 16 + lane);
#pragma unroll
			for (int q = 0; q < 4; q++) item[lane * 4 + q] = make_uint4(x[4 * q], x[4 * q + 1], x[4 * q + 2], x[4 * q + 3]);
		}
		__syncwarp();
		a = item[lane], b = item[32 + lane];
		__syncwarp();
		sum += golden;
	};
#pragma unroll 1
	for (u32 j = 0; j < steps; j += 2) {
		make();
		r = step<false>(v, a, b, sum);
		make();
		r = step<true>(v, a, b, sum);
	}
	const uint4 d = digest(v);
	if (lane == 0) out[(u64)opening * opening_size(walks) + place] = d;
}

// path: the audit path of the leaf of an opened walk, upwards, for each CTA, behind what rewalk leaves.
extern "C" __global__ void __launch_bounds__(64)
path(const Position *__restrict__ positions, const uint4 *__restrict__ trees, uint4 *__restrict__ out, u64 walks) {
	const Position p = positions[blockIdx.x];
	const u64 leaves = walks / 32;
	const u32 size = opening_size(walks), l = threadIdx.x / 2;
	if (threadIdx.x >= size - 32) return;
	const uint4 *tree = trees + (u64)(p.round - 1) * 4 * leaves;
	out[(u64)blockIdx.x * size + 32 + threadIdx.x] = tree[2 * (level_start(leaves, l) + ((p.walk / 32 >> l) ^ 1)) + threadIdx.x % 2];
}
