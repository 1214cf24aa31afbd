package ptx_test

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/slark-network/slark/kernels/ptx"
)

// What each operation of atom leaves, as numbers without a size; and what redux makes of a warp with it.
var atomics = map[string]func(old, b *big.Int) *big.Int{
	"add": func(old, b *big.Int) *big.Int { return new(big.Int).Add(old, b) },
	"and": func(old, b *big.Int) *big.Int { return new(big.Int).And(old, b) },
	"or":  func(old, b *big.Int) *big.Int { return new(big.Int).Or(old, b) },
	"xor": func(old, b *big.Int) *big.Int { return new(big.Int).Xor(old, b) },
	"min": func(old, b *big.Int) *big.Int {
		if old.Cmp(b) < 0 {
			return old
		}
		return b
	},
	"max": func(old, b *big.Int) *big.Int {
		if old.Cmp(b) > 0 {
			return old
		}
		return b
	},
	"exch": func(_, b *big.Int) *big.Int { return b },
	"inc": func(old, b *big.Int) *big.Int {
		if old.Cmp(b) >= 0 {
			return new(big.Int)
		}
		return new(big.Int).Add(old, big.NewInt(1))
	},
	"dec": func(old, b *big.Int) *big.Int {
		if old.Sign() == 0 || old.Cmp(b) > 0 {
			return b
		}
		return new(big.Int).Sub(old, big.NewInt(1))
	},
}

// Every operation and type, at the edges: what was there is returned, what comes of it is stored.
func TestAtomicOperations(t *testing.T) {
	body, want, ops := "", []uint64(nil), []string(nil)
	for _, op := range []string{"add.u32", "add.s32", "add.u64", "and.b32", "and.b64", "or.b32", "or.b64", "xor.b32", "xor.b64", "exch.b32", "exch.b64",
		"min.u32", "min.s32", "min.u64", "min.s64", "max.u32", "max.s32", "max.u64", "max.s64", "inc.u32", "dec.u32"} {
		var name string
		var kind byte
		var w uint
		for i := range op {
			if op[i] == '.' {
				name, kind = op[:i], op[i+1]
				if _, err := fmt.Sscan(op[i+2:], &w); err != nil {
					t.Fatal(err)
				}
			}
		}
		letter := map[uint]string{32: "r", 64: "d"}[w]
		for _, space := range []string{"global", "shared"} {
			for _, old := range []uint64{0, 1, 5, 1<<(w-1) - 1, 1 << (w - 1), ^uint64(0) >> (64 - w)} {
				for _, b := range []uint64{0, 1, 4, 5, 6, 1<<(w-1) - 1, 1 << (w - 1), ^uint64(0) >> (64 - w)} {
					at := fmt.Sprintf("[%%d0+%d]", 16*len(ops))
					where := at
					if space == "shared" {
						where = "[sm]"
					}
					body += fmt.Sprintf("mov.u64 %%d10, %#x; mov.u64 %%d12, 0; st.global.v2.u64 %s, {%%d10, %%d12}; st.shared.u64 [sm], %%d10; mov.b%d %%%s20, %#x;\n", old, at, w, letter, b)
					body += fmt.Sprintf("atom.%s.%s %%%s21, %s, %%%s20; ld.%s.u%d %%d11, %s;\n", space, op, letter, where, letter, space, w, where)
					body += fmt.Sprintf("cvt.u64.u%d %%d10, %%%s21; st.global.v2.u64 %s, {%%d10, %%d11};\n", w, letter, at)
					out := low(atomics[name](integer(old, w, kind == 's'), integer(b, w, kind == 's')), w)
					want = append(want, old, out)
					ops = append(ops, fmt.Sprintf("atom.%s.%s %#x, %#x", space, op, old, b))
				}
			}
		}
	}
	got := shot{out: 8 * len(want)}.words(t, entry("", ".shared .align 8 .b8 sm[8];\n"+body))
	for i, op := range ops {
		was, is := uint64(got[4*i])|uint64(got[4*i+1])<<32, uint64(got[4*i+2])|uint64(got[4*i+3])<<32
		if was != want[2*i] || is != want[2*i+1] {
			t.Errorf("%s: returns %#x and leaves %#x, want %#x and %#x", op, was, is, want[2*i], want[2*i+1])
		}
	}
}

// redux of two groups of lanes at once, each with its mask.
func TestRedux(t *testing.T) {
	rng := rand.New(rand.NewPCG(11, 12))
	for _, op := range []string{"add.u32", "add.s32", "min.u32", "min.s32", "max.u32", "max.s32", "and.b32", "or.b32", "xor.b32"} {
		in := make([]uint32, 32)
		for i := range in {
			in[i] = rng.Uint32() | 0x400
		}
		odd := rng.Uint32() | 1
		body := fmt.Sprintf("mov.u32 %%r2, %#x; shr.u32 %%r3, %%r2, %%r0; and.b32 %%r3, %%r3, 1; setp.eq.u32 %%p1, %%r3, 1; not.b32 %%r4, %%r2; selp.b32 %%r5, %%r2, %%r4, %%p1;\nredux.sync.%s %%r10, %%r1, %%r5;\n", odd, op)
		name, signed := op[:len(op)-4], op[len(op)-3] == 's'
		var want [2]*big.Int
		for lane, v := range in {
			g := odd >> lane & 1
			x := integer(uint64(v), 32, signed)
			if want[g] != nil {
				x = atomics[name](want[g], x)
			}
			want[g] = x
		}
		for lane, got := range lanes(t, 32, in, body) {
			if w := low(want[odd>>lane&1], 32); uint64(got) != w {
				t.Errorf("redux.sync.%s with masks %#x and %#x, lane %d: %#x, want %#x", op, odd, ^odd, lane, got, w)
			}
		}
	}
}

// Copies, commits and waits of one thread in any order: a destination can be read if its group is complete, by the words of the section
// on groups, and not before. wait_all is a commit and a wait for all groups.
func TestAsyncGroups(t *testing.T) {
	const slots = 6
	in := make([]byte, 16*slots)
	for i := range in {
		in[i] = byte(i + 1)
	}
	rng := rand.New(rand.NewPCG(13, 14))
	faults := 0
	for range 400 {
		body := ".shared .align 16 .b8 sm[96];\n"
		var groups [][]int
		var open []int
		done := map[int]bool{}
		complete := func(keep int) {
			for ; len(groups) > keep; groups = groups[1:] {
				for _, s := range groups[0] {
					done[s] = true
				}
			}
		}
		copied := 0
		for copied < slots {
			switch rng.IntN(6) {
			case 0:
				n := rng.IntN(4)
				body += fmt.Sprintf("cp.async.wait_group %d; ", n)
				complete(n)
			case 1:
				if rng.IntN(4) == 0 {
					body += "cp.async.wait_all; "
					groups, open = append(groups, open), nil
					complete(0)
				}
			case 2, 3:
				body += "cp.async.commit_group; "
				groups, open = append(groups, open), nil
			default:
				body += fmt.Sprintf("cp.async.cg.shared.global [sm+%d], [%%d1+%d], 16; ", 16*copied, 16*copied)
				open = append(open, copied)
				copied++
			}
		}
		n := rng.IntN(3)
		body += fmt.Sprintf("cp.async.wait_group %d;\n", n)
		complete(n)
		slot := rng.IntN(slots)
		body += fmt.Sprintf("ld.shared.u32 %%r1, [sm+%d]; st.global.u32 [%%d0], %%r1;", 16*slot)
		out, _, err := shot{block: 1, in: in, out: 4}.run(t, entry("", body))
		if !done[slot] {
			wantFault(t, err, ptx.Race)
			faults++
			continue
		}
		if err != nil {
			t.Fatalf("%v\n%s", err, body)
		}
		if got := words(out)[0]; got != words(in[16*slot:])[0] {
			t.Fatalf("%#x\n%s", got, body)
		}
	}
	if faults < 50 || faults > 350 {
		t.Errorf("%d of 400 programs read too early: no fair test", faults)
	}
}

// Two copies to one place in one group, or a store to where a copy goes, are undefined.
func TestAsyncDestination(t *testing.T) {
	for name, body := range map[string]string{
		"two copies": "cp.async.cg.shared.global [sm], [%d1], 16;\ncp.async.cg.shared.global [sm], [%d1], 16;",
		"a store":    "cp.async.cg.shared.global [sm], [%d1], 16;\nst.shared.u32 [sm+4], %r0;",
	} {
		_, _, err := shot{block: 1, in: make([]byte, 16)}.run(t, entry("", ".shared .align 16 .b8 sm[16];\n"+body))
		var f *ptx.Fault
		if !errors.As(err, &f) || f.Kind != ptx.Race || f.Line != 12 {
			t.Errorf("%s: %v", name, err)
		}
	}
}
