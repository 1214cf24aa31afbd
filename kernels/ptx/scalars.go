package ptx

import (
	"math"
	"math/bits"
)

// each1, each2 and each3 make a rowFunc of a function of one lane: for what is too rare to have a loop of its own.
func each1(f func(a uint64) uint64) rowFunc {
	return func(d, a, _, _ *row) {
		for l := range d {
			d[l] = f(a[l])
		}
	}
}

func each2(f func(a, b uint64) uint64) rowFunc {
	return func(d, a, b, _ *row) {
		for l := range d {
			d[l] = f(a[l], b[l])
		}
	}
}

func each3(f func(a, b, c uint64) uint64) rowFunc {
	return func(d, a, b, c *row) {
		for l := range d {
			d[l] = f(a[l], b[l], c[l])
		}
	}
}

// mulHigh is the upper half of the product of two numbers of a type ("Integer Arithmetic Instructions: mul, mad", with .hi).
func mulHigh(t ptype, a, b uint64) uint64 {
	a, b = extend(a, t.bits, t.signed(), 64), extend(b, t.bits, t.signed(), 64)
	if t.bits < 64 {
		return a * b >> t.bits & mask(t.bits)
	}
	hi, _ := bits.Mul64(a, b)
	if t.signed() { // as two's complement: take off 2^64 of the other for each that is negative
		hi -= b&uint64(int64(a)>>63) + a&uint64(int64(b)>>63)
	}
	return hi
}

// bfe extracts c bits of a from place b ("Integer Arithmetic Instructions: bfe").
func bfe(t ptype) func(a, b, c uint64) uint64 {
	return func(a, b, c uint64) uint64 {
		pos, n, width := b&0xff, c&0xff, uint64(t.bits)
		if n == 0 {
			return 0
		}
		var d uint64
		if left := min(n, width-min(pos, width)); left > 0 {
			d = a >> pos & mask(uint8(left))
			n = left
		} else {
			n = 0
		}
		if t.signed() && n < width && a>>min(pos+(c&0xff)-1, width-1)&1 != 0 {
			d |= ^uint64(0) << n
		}
		return d & mask(t.bits)
	}
}

// bfi puts the low d bits of a at place c of b ("Integer Arithmetic Instructions: bfi").
func bfi(width uint8, a, b, c, d uint64) uint64 {
	pos, n := c&0xff, d&0xff
	if pos >= uint64(width) || n == 0 {
		return b & mask(width)
	}
	field := mask(uint8(min(n, uint64(width)))) << pos
	return (b&^field | a<<pos&field) & mask(width)
}

// prmt picks four bytes of b:a, by a mode ("Data Movement and Conversion Instructions: prmt").
func prmt(mode string) func(a, b, c uint64) uint64 {
	return func(a, b, c uint64) uint64 {
		all := b<<32 | a&0xffffffff
		var d uint64
		for i := uint64(0); i < 4; i++ {
			n, sign := uint64(0), false
			s := c & 3
			switch mode {
			case "":
				n, sign = c>>(4*i)&7, c>>(4*i)&8 != 0
			case "f4e":
				n = s + i
			case "b4e":
				n = (s - i) & 7
			case "rc8":
				n = s
			case "ecl":
				n = max(s, i)
			case "ecr":
				n = min(s, i)
			case "rc16":
				n = s&1*2 + i&1
			}
			v := all >> (8 * n) & 0xff
			if sign {
				v = uint64(int64(int8(v))>>7) & 0xff
			}
			d |= v << (8 * i)
		}
		return d
	}
}

func rowPrmt(d, a, b, c *row) {
	for l := range d {
		all, s := b[l]<<32|a[l]&0xffffffff, c[l]
		if s&0x8888 != 0 {
			d[l] = prmtDefault(a[l], b[l], s)
			continue
		}
		d[l] = all>>(s&7*8)&0xff | all>>(s>>4&7*8)&0xff<<8 | all>>(s>>8&7*8)&0xff<<16 | all>>(s>>12&7*8)&0xff<<24
	}
}

var prmtDefault = prmt("")

// lop3 is any function of three bits, by its table of truth: bit 4a+2b+c ("Logic and Shift Instructions: lop3").
func lop3(table uint64) rowFunc {
	switch table {
	case 0x96:
		return each3(func(a, b, c uint64) uint64 { return (a ^ b ^ c) & 0xffffffff })
	case 0xca:
		return each3(func(a, b, c uint64) uint64 { return (a&b | ^a&c) & 0xffffffff })
	case 0xe8:
		return each3(func(a, b, c uint64) uint64 { return (a&b | b&c | a&c) & 0xffffffff })
	}
	return each3(func(a, b, c uint64) uint64 {
		var d uint64
		for i := range uint64(8) {
			if table>>i&1 != 0 {
				x, y, z := a, b, c
				if i&4 == 0 {
					x = ^x
				}
				if i&2 == 0 {
					y = ^y
				}
				if i&1 == 0 {
					z = ^z
				}
				d |= x & y & z
			}
		}
		return d & 0xffffffff
	})
}

// bfind is the place of the highest bit that is not the sign, all ones if there is none; with shift, how far it is from the top ("Integer
// Arithmetic Instructions: bfind").
func bfind(t ptype, shift bool) func(a uint64) uint64 {
	return func(a uint64) uint64 {
		a = extend(a, t.bits, t.signed(), 64)
		if int64(a) < 0 && t.signed() {
			a = ^a
		}
		n := bits.Len64(a)
		switch {
		case n == 0:
			return math.MaxUint32
		case shift:
			return uint64(int(t.bits) - n)
		}
		return uint64(n - 1)
	}
}

// saturate32 is what .sat makes of a sum ("Integer Arithmetic Instructions: add, sub").
func saturate32(v int64) uint64 {
	return uint64(uint32(max(min(v, math.MaxInt32), math.MinInt32)))
}

// convert is cvt between integer types, into a register that may be wider than the type ("Data Movement and Conversion Instructions: cvt",
// "Operand Size Exceeding Instruction-Type Size").
func convert(to, from ptype, sat bool, width uint8) func(a uint64) uint64 {
	return func(a uint64) uint64 {
		v := extend(a, from.bits, from.signed(), 64)
		if sat {
			v = clamp(v, from.signed(), to)
		}
		return extend(v, to.bits, to.signed(), width)
	}
}

// clamp limits v, which is an int64 or a uint64, to the range of a type.
func clamp(v uint64, neg bool, to ptype) uint64 {
	lo, hi := int64(0), mask(to.bits)
	if to.signed() {
		lo, hi = -1<<(to.bits-1), mask(to.bits)>>1
	}
	if neg && int64(v) < 0 {
		return uint64(max(int64(v), lo))
	}
	return min(v, hi)
}

// carryFunc also reads and writes the carry of a lane.
type carryFunc func(a, b, c, cc uint64) (d, out uint64)

// carries has "Extended-Precision Arithmetic Instructions: add.cc, addc, sub.cc, subc, mad.cc, madc". In the last bit of cc is the carry, or the
// borrow.
func carries(t ptype, name string) carryFunc {
	w := t.bits
	add := func(a, b, in uint64) (uint64, uint64) {
		a, b = a&mask(w), b&mask(w)
		d, over := bits.Add64(a, b, in)
		if w < 64 {
			d, over = d&mask(w), d>>w
		}
		return d, over
	}
	sub := func(a, b, in uint64) (uint64, uint64) {
		a, b = a&mask(w), b&mask(w)
		d, under := bits.Sub64(a, b, in)
		return d & mask(w), under
	}
	lo := func(a, b uint64) uint64 { return a * b & mask(w) }
	hi := func(a, b uint64) uint64 { return mulHigh(t, a, b) }
	return map[string]carryFunc{
		"add.cc":    func(a, b, _, _ uint64) (uint64, uint64) { return add(a, b, 0) },
		"addc":      func(a, b, _, cc uint64) (uint64, uint64) { return add(a, b, cc&1) },
		"sub.cc":    func(a, b, _, _ uint64) (uint64, uint64) { return sub(a, b, 0) },
		"subc":      func(a, b, _, cc uint64) (uint64, uint64) { return sub(a, b, cc&1) },
		"mad.lo.cc": func(a, b, c, _ uint64) (uint64, uint64) { return add(lo(a, b), c, 0) },
		"mad.hi.cc": func(a, b, c, _ uint64) (uint64, uint64) { return add(hi(a, b), c, 0) },
		"madc.lo":   func(a, b, c, cc uint64) (uint64, uint64) { return add(lo(a, b), c, cc&1) },
		"madc.hi":   func(a, b, c, cc uint64) (uint64, uint64) { return add(hi(a, b), c, cc&1) },
	}[name]
}

// "Integer Arithmetic Instructions: clz".
func leadingZeros(a uint64, width uint8) int {
	return bits.LeadingZeros64(a&mask(width)) - 64 + int(width)
}

// "Integer Arithmetic Instructions: brev".
func reverse(a uint64, width uint8) uint64 { return bits.Reverse64(a) >> (64 - width) }
