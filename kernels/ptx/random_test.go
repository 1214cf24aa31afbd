package ptx_test

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"math/bits"
	"testing"

	"pgregory.net/rapid"
)

// naive is what an instruction gives, written for one lane and without regard to speed: with big integers, bit by bit.
type naive struct {
	name  string
	width uint // of everything but shift amounts
	n     int  // sources
	f     func(w uint, a, b, c uint64) uint64
}

// integer is the value of the low w bits.
func integer(v uint64, w uint, signed bool) *big.Int {
	x := new(big.Int).SetUint64(v)
	x.And(x, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), w), big.NewInt(1)))
	if signed && x.Bit(int(w-1)) == 1 {
		x.Sub(x, new(big.Int).Lsh(big.NewInt(1), w))
	}
	return x
}

// low is the low w bits of a number, in two's complement.
func low(x *big.Int, w uint) uint64 {
	m := new(big.Int).Lsh(big.NewInt(1), w)
	return new(big.Int).Mod(x, m).Uint64()
}

func arith(signed bool, f func(z, a, b, c *big.Int)) func(w uint, a, b, c uint64) uint64 {
	return func(w uint, a, b, c uint64) uint64 {
		z := new(big.Int)
		f(z, integer(a, w, signed), integer(b, w, signed), integer(c, w, signed))
		return low(z, w)
	}
}

// bitwise gives bit i of the result.
func bitwise(f func(i, w uint, a, b, c uint64) uint64) func(w uint, a, b, c uint64) uint64 {
	return func(w uint, a, b, c uint64) uint64 {
		var d uint64
		for i := range w {
			d |= f(i, w, a, b, c) & 1 << i
		}
		return d
	}
}

func naives() []naive {
	var list []naive
	for _, w := range []uint{32, 64} {
		add := func(name string, n int, f func(w uint, a, b, c uint64) uint64) {
			list = append(list, naive{name, w, n, f})
		}
		for _, signed := range []bool{false, true} {
			t := fmt.Sprintf(".u%d", w)
			if signed {
				t = fmt.Sprintf(".s%d", w)
			}
			high := func(z *big.Int) *big.Int { return z.Rsh(z, w) }
			add("add"+t, 2, arith(signed, func(z, a, b, _ *big.Int) { z.Add(a, b) }))
			add("sub"+t, 2, arith(signed, func(z, a, b, _ *big.Int) { z.Sub(a, b) }))
			add("mul.lo"+t, 2, arith(signed, func(z, a, b, _ *big.Int) { z.Mul(a, b) }))
			add("mul.hi"+t, 2, arith(signed, func(z, a, b, _ *big.Int) { high(z.Mul(a, b)) }))
			add("mad.lo"+t, 3, arith(signed, func(z, a, b, c *big.Int) { z.Add(z.Mul(a, b), c) }))
			add("mad.hi"+t, 3, arith(signed, func(z, a, b, c *big.Int) { z.Add(high(z.Mul(a, b)), c) }))
			add("min"+t, 2, arith(signed, func(z, a, b, _ *big.Int) {
				if z.Set(a); b.Cmp(a) < 0 {
					z.Set(b)
				}
			}))
			add("max"+t, 2, arith(signed, func(z, a, b, _ *big.Int) {
				if z.Set(a); b.Cmp(a) > 0 {
					z.Set(b)
				}
			}))
			add("div"+t, 2, arith(signed, func(z, a, b, _ *big.Int) {
				if b.Sign() == 0 {
					z.SetInt64(-1)
					return
				}
				z.Quo(a, b)
			}))
			add("rem"+t, 2, arith(signed, func(z, a, b, _ *big.Int) {
				if b.Sign() == 0 {
					z.Set(a)
					return
				}
				z.Rem(a, b)
			}))
			add("shr"+t, 2, func(w uint, a, b, _ uint64) uint64 {
				return low(new(big.Int).Rsh(integer(a, w, signed), uint(min(uint32(b), 100))), w)
			})
			add("bfe"+t, 3, bitwise(func(i, w uint, a, b, c uint64) uint64 {
				pos, n := uint(b&0xff), uint(c&0xff)
				if i < n && pos+i < w {
					return a >> (pos + i)
				}
				if !signed || n == 0 {
					return 0
				}
				return a >> min(pos+n-1, w-1)
			}))
		}
		t := fmt.Sprintf(".b%d", w)
		add("and"+t, 2, bitwise(func(i, _ uint, a, b, _ uint64) uint64 { return a >> i & (b >> i) }))
		add("or"+t, 2, bitwise(func(i, _ uint, a, b, _ uint64) uint64 { return a>>i | b>>i }))
		add("xor"+t, 2, bitwise(func(i, _ uint, a, b, _ uint64) uint64 { return a>>i + b>>i }))
		add("not"+t, 1, bitwise(func(i, _ uint, a, _, _ uint64) uint64 { return 1 - a>>i&1 }))
		add("shl"+t, 2, func(w uint, a, b, _ uint64) uint64 {
			return low(new(big.Int).Lsh(integer(a, w, false), uint(min(uint32(b), 100))), w)
		})
		add("brev"+t, 1, bitwise(func(i, w uint, a, _, _ uint64) uint64 { return a >> (w - 1 - i) }))
		if w == 32 {
			for _, table := range []uint{0x96, 0xca, 0xe8, 0x1d} {
				add(fmt.Sprintf("lop3.b32 %#x", table), 3, bitwise(func(i, _ uint, a, b, c uint64) uint64 {
					return uint64(table) >> (a>>i&1*4 + b>>i&1*2 + c>>i&1)
				}))
			}
			add("shf.l.wrap.b32", 3, func(_ uint, a, b, c uint64) uint64 {
				return uint64(bits.RotateLeft32(uint32(b), int(c&31))&^(1<<(c&31)-1)) | uint64(uint32(a))>>(32-c&31)&(1<<(c&31)-1)
			})
			add("prmt.b32", 3, bitwise(func(i, _ uint, a, b, c uint64) uint64 {
				s := c >> (i / 8 * 4) & 15
				v := a >> (s & 3 * 8)
				if s&4 != 0 {
					v = b >> (s & 3 * 8)
				}
				if s&8 != 0 {
					return v >> 7
				}
				return v >> (i % 8)
			}))
			add("dp4a.s32.s32", 3, func(_ uint, a, b, c uint64) uint64 {
				z := integer(c, 32, true)
				for i := range 4 {
					z.Add(z, new(big.Int).Mul(integer(a>>(8*i), 8, true), integer(b>>(8*i), 8, true)))
				}
				return low(z, 32)
			})
		}
	}
	return list
}

// Straight-line programs over ten registers of each size, some instructions under a predicate, against the naive evaluator.
func TestRandomPrograms(t *testing.T) {
	all := naives()
	rapid.Check(t, func(t *rapid.T) {
		const regs, threads = 10, 40
		seed := rapid.SliceOfN(rapid.Uint64(), 2*regs, 2*regs).Draw(t, "registers")
		var model [threads][2][regs]uint64
		var in []byte
		body := ""
		for i := range regs {
			in = binary.LittleEndian.AppendUint64(in, seed[i])
			in = binary.LittleEndian.AppendUint64(in, seed[regs+i])
			body += fmt.Sprintf("ld.global.u32 %%r%d, [%%d1+%d]; ld.global.u64 %%d%d, [%%d1+%d];\n", 20+i, 16*i, 20+i, 16*i+8)
			body += fmt.Sprintf("mad.lo.u32 %%r%d, %%r0, %d, %%r%d;\n", 20+i, 7*i+1, 20+i)
			for th := range threads {
				model[th][0][i] = uint64(uint32(seed[i]) + uint32(th*(7*i+1)))
				model[th][1][i] = seed[regs+i]
			}
		}
		register := rapid.IntRange(0, regs-1)
		for range rapid.IntRange(1, 40).Draw(t, "length") {
			op := rapid.SampledFrom(all).Draw(t, "op")
			d, a, b, c := register.Draw(t, "d"), register.Draw(t, "a"), register.Draw(t, "b"), register.Draw(t, "c")
			guard := rapid.IntRange(-threads, threads).Draw(t, "guard") // executed by threads below, or from there on
			file, letter := 0, "r"
			if op.width == 64 {
				file, letter = 1, "d"
			}
			var name, table string
			if _, err := fmt.Sscan(op.name, &name, &table); err != nil {
				name = op.name
			}
			shift := name[:3] == "shl" || name[:3] == "shr" || name[:3] == "bfe"
			line := fmt.Sprintf("%s %%%s%d, %%%s%d", name, letter, 20+d, letter, 20+a)
			for _, s := range []int{b, c}[:op.n-1] {
				l := letter
				if shift {
					l = "r"
				}
				line += fmt.Sprintf(", %%%s%d", l, 20+s)
			}
			if table != "" {
				line += ", " + table
			}
			if guard < 0 {
				body += fmt.Sprintf("setp.lt.u32 %%p1, %%r0, %d; @!%%p1 %s;\n", -guard, line)
			} else {
				body += fmt.Sprintf("setp.lt.u32 %%p1, %%r0, %d; @%%p1 %s;\n", guard, line)
			}
			for th := range threads {
				if guard < 0 && th < -guard || guard >= 0 && th >= guard {
					continue
				}
				m := &model[th]
				y, z := m[file][b], m[file][c]
				if shift {
					y, z = m[0][b], m[0][c]
				}
				m[file][d] = op.f(op.width, m[file][a], y, z)
			}
		}
		body += fmt.Sprintf("mul.wide.u32 %%d5, %%r0, %d; add.s64 %%d5, %%d5, %%d0;\n", 16*regs)
		var want []byte
		for i := range regs {
			body += fmt.Sprintf("cvt.u64.u32 %%d6, %%r%d; st.global.v2.u64 [%%d5+%d], {%%d6, %%d%d};\n", 20+i, 16*i, 20+i)
		}
		for th := range threads {
			for i := range regs {
				want = binary.LittleEndian.AppendUint64(want, model[th][0][i])
				want = binary.LittleEndian.AppendUint64(want, model[th][1][i])
			}
		}
		got, _, err := shot{block: threads, in: in, out: len(want)}.run(t, entry("", body))
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != string(want) {
			t.Fatalf("%x, want %x\n%s", got, want, body)
		}
	})
}
