// SHA-256 in registers: compression, and the nodes of RFC 6962 trees.
#pragma once
#include "common.cuh"

__constant__ u32 sha256_k[64] = {
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

// A hash or a state, as words.
struct Hash {
	u32 w[8];
};

// Device memory holds hashes as bytes in the protocol's order.
__device__ __forceinline__ Hash load_hash(const uint4 *p) {
	const uint4 a = p[0], b = p[1];
	return {{swap(a.x), swap(a.y), swap(a.z), swap(a.w), swap(b.x), swap(b.y), swap(b.z), swap(b.w)}};
}

__device__ __forceinline__ void store_hash(uint4 *p, const Hash &h) {
	p[0] = make_uint4(swap(h.w[0]), swap(h.w[1]), swap(h.w[2]), swap(h.w[3]));
	p[1] = make_uint4(swap(h.w[4]), swap(h.w[5]), swap(h.w[6]), swap(h.w[7]));
}

__device__ __forceinline__ Hash sha256_init() {
	return {{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}};
}

__device__ __forceinline__ u32 rotate(u32 x, int n) { return __funnelshift_r(x, x, n); }

// Rounds first to first+15 of a block. The first 16 take its words, the others words made from those of the 16 before.
template <bool SCHEDULE>
__device__ __forceinline__ void rounds16(Hash &s, u32 (&w)[16], u32 first) {
	u32 a = s.w[0], b = s.w[1], c = s.w[2], d = s.w[3], e = s.w[4], f = s.w[5], g = s.w[6], h = s.w[7];
#pragma unroll
	for (int i = 0; i < 16; i++) {
		if (SCHEDULE) {
			const u32 x = w[(i + 1) % 16], y = w[(i + 14) % 16];
			w[i] += (rotate(x, 7) ^ rotate(x, 18) ^ (x >> 3)) + w[(i + 9) % 16] + (rotate(y, 17) ^ rotate(y, 19) ^ (y >> 10));
		}
		const u32 t = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + sha256_k[first + i] + w[i];
		const u32 u = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
		h = g, g = f, f = e, e = d + t, d = c, c = b, b = a, a = t + u;
	}
	s = {{a, b, c, d, e, f, g, h}};
}

// One block w; it is overwritten. The loop keeps the code within the cache of instructions: one warp alone, as at the top of a tree,
// would otherwise wait for them.
__device__ __forceinline__ void compress(Hash &s, u32 (&w)[16]) {
	Hash v = s;
	rounds16<false>(v, w, 0);
#pragma unroll 1
	for (u32 first = 16; first < 64; first += 16) rounds16<true>(v, w, first);
#pragma unroll
	for (int i = 0; i < 8; i++) s.w[i] += v.w[i];
}

// SHA-256(0x01 || left || right): 65 bytes, two blocks.
__device__ __forceinline__ Hash node(const Hash &left, const Hash &right) {
	u32 w[16];
	w[0] = 0x01000000u | left.w[0] >> 8;
	w[8] = __funnelshift_r(right.w[0], left.w[7], 8);
#pragma unroll
	for (int i = 1; i < 8; i++) {
		w[i] = __funnelshift_r(left.w[i], left.w[i - 1], 8);
		w[8 + i] = __funnelshift_r(right.w[i], right.w[i - 1], 8);
	}
	Hash s = sha256_init();
#pragma unroll 1
	for (int block = 0;; block++) {
		compress(s, w);
		if (block == 1) return s;
#pragma unroll
		for (int i = 1; i < 15; i++) w[i] = 0;
		w[0] = right.w[7] << 24 | 0x00800000u;
		w[15] = 65 * 8;
	}
}
