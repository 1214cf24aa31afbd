// What several modules share. Section numbers are those of docs/protocol.md.
#pragma once
#include <cstddef>
#include <cstdint>

typedef uint32_t u32;
typedef uint64_t u64;

// A stream key (section 4), as Key of layout.go writes it.
struct Key {
	u32 k0, k1, c2, c3;
};

// Vector i of a line of a stream: Philox4x32-10, so many rounds in a loop's body.
template <int UNROLL = 10>
__device__ __forceinline__ uint4 philox(u32 i, u32 line, Key k) {
	uint4 c = make_uint4(i, line, k.c2, k.c3);
#pragma unroll UNROLL
	for (int round = 0; round < 10; round++) {
		const u64 p0 = (u64)c.x * 0xD2511F53u, p1 = (u64)c.z * 0xCD9E8D57u;
		c = make_uint4((u32)(p1 >> 32) ^ c.y ^ k.k0, (u32)p1, (u32)(p0 >> 32) ^ c.w ^ k.k1, (u32)p0);
		k.k0 += 0x9E3779B9u;
		k.k1 += 0xBB67AE85u;
	}
	return c;
}

// u32 in the other byte order.
__device__ __forceinline__ u32 swap(u32 x) { return __byte_perm(x, 0, 0x0123); }

// Node 0 of a level of a tree over n leaves, in hashes from its start (TreeSize of layout.go).
__device__ __forceinline__ u64 level_start(u64 n, u32 level) { return 2 * n - (2 * n >> level); }
