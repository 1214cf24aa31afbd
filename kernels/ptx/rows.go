package ptx

import "math/bits"

type unsigned interface {
	uint8 | uint16 | uint32 | uint64
}

type signed interface {
	int8 | int16 | int32 | int64
}

// What follows runs for all lanes, whether they are active or not: whoever calls it drops what it did not want. Of "Integer Arithmetic
// Instructions": add, sub, mul, mad, min, max, neg, abs, div, rem, popc, dp4a, dp2a; of "Logic and Shift Instructions": and, or, xor, not,
// cnot, shl, shr, shf; of "Data Movement and Conversion Instructions": mov.

func rowMov[U unsigned](d, a, _, _ *row) {
	for l := range d {
		d[l] = uint64(U(a[l]))
	}
}

func rowAdd[U unsigned](d, a, b, _ *row) {
	for l := range d {
		d[l] = uint64(U(a[l]) + U(b[l]))
	}
}

func rowSub[U unsigned](d, a, b, _ *row) {
	for l := range d {
		d[l] = uint64(U(a[l]) - U(b[l]))
	}
}

func rowMul[U unsigned](d, a, b, _ *row) {
	for l := range d {
		d[l] = uint64(U(a[l]) * U(b[l]))
	}
}

func rowMad[U unsigned](d, a, b, c *row) {
	for l := range d {
		d[l] = uint64(U(a[l])*U(b[l]) + U(c[l]))
	}
}

// Multiplication to twice the size ("Integer Arithmetic Instructions: mul, mad", with .wide).

func rowMulWideU[U unsigned](d, a, b, _ *row) {
	for l := range d {
		d[l] = uint64(U(a[l])) * uint64(U(b[l]))
	}
}

func rowMadWideU[U unsigned](d, a, b, c *row) {
	for l := range d {
		d[l] = uint64(U(a[l]))*uint64(U(b[l])) + c[l]
	}
}

func rowMulWide32(d, a, b, _ *row) {
	for l := range d {
		d[l] = uint64(int64(int32(a[l])) * int64(int32(b[l])))
	}
}

func rowMadWide32(d, a, b, c *row) {
	for l := range d {
		d[l] = uint64(int64(int32(a[l]))*int64(int32(b[l]))) + c[l]
	}
}

func rowMulWide16(d, a, b, _ *row) {
	for l := range d {
		d[l] = uint64(uint32(int32(int16(a[l])) * int32(int16(b[l]))))
	}
}

func rowMadWide16(d, a, b, c *row) {
	for l := range d {
		d[l] = uint64(uint32(int32(int16(a[l]))*int32(int16(b[l]))) + uint32(c[l]))
	}
}

func rowMadWideU16(d, a, b, c *row) {
	for l := range d {
		d[l] = uint64(uint32(uint16(a[l]))*uint32(uint16(b[l])) + uint32(c[l]))
	}
}

func rowMinU[U unsigned](d, a, b, _ *row) {
	for l := range d {
		d[l] = uint64(min(U(a[l]), U(b[l])))
	}
}

func rowMaxU[U unsigned](d, a, b, _ *row) {
	for l := range d {
		d[l] = uint64(max(U(a[l]), U(b[l])))
	}
}

func rowMinS[S signed, U unsigned](d, a, b, _ *row) {
	for l := range d {
		d[l] = uint64(U(min(S(a[l]), S(b[l]))))
	}
}

func rowMaxS[S signed, U unsigned](d, a, b, _ *row) {
	for l := range d {
		d[l] = uint64(U(max(S(a[l]), S(b[l]))))
	}
}

func rowNeg[U unsigned](d, a, _, _ *row) {
	for l := range d {
		d[l] = uint64(-U(a[l]))
	}
}

func rowAbs[S signed, U unsigned](d, a, _, _ *row) {
	for l := range d {
		v := S(a[l])
		if v < 0 {
			v = -v
		}
		d[l] = uint64(U(v))
	}
}

// "Integer Arithmetic Instructions: div, rem". Division by zero gives an unspecified value: here all ones, with the dividend as remainder,
// as cards do. To which side a quotient of negative numbers is rounded is left to the machine too: here to zero, as cards do.

func rowDivU[U unsigned](d, a, b, _ *row) {
	for l := range d {
		if y := U(b[l]); y != 0 {
			d[l] = uint64(U(a[l]) / y)
		} else {
			d[l] = uint64(^U(0))
		}
	}
}

func rowRemU[U unsigned](d, a, b, _ *row) {
	for l := range d {
		if y := U(b[l]); y != 0 {
			d[l] = uint64(U(a[l]) % y)
		} else {
			d[l] = uint64(U(a[l]))
		}
	}
}

func rowDivS[S signed, U unsigned](d, a, b, _ *row) {
	for l := range d {
		if y := S(b[l]); y != 0 {
			d[l] = uint64(U(S(a[l]) / y))
		} else {
			d[l] = uint64(^U(0))
		}
	}
}

func rowRemS[S signed, U unsigned](d, a, b, _ *row) {
	for l := range d {
		if y := S(b[l]); y != 0 {
			d[l] = uint64(U(S(a[l]) % y))
		} else {
			d[l] = uint64(U(a[l]))
		}
	}
}

func rowAnd[U unsigned](d, a, b, _ *row) {
	for l := range d {
		d[l] = uint64(U(a[l] & b[l]))
	}
}

func rowOr[U unsigned](d, a, b, _ *row) {
	for l := range d {
		d[l] = uint64(U(a[l] | b[l]))
	}
}

func rowXor[U unsigned](d, a, b, _ *row) {
	for l := range d {
		d[l] = uint64(U(a[l] ^ b[l]))
	}
}

func rowNot[U unsigned](d, a, _, _ *row) {
	for l := range d {
		d[l] = uint64(^U(a[l]))
	}
}

func rowCnot[U unsigned](d, a, _, _ *row) {
	for l := range d {
		d[l] = 0
		if U(a[l]) == 0 {
			d[l] = 1
		}
	}
}

// "Logic and Shift Instructions: shl, shr". Shift amounts are 32 bits wide, and clamped to the width of the value: Go's shifts are too.

func rowShl[U unsigned](d, a, b, _ *row) {
	for l := range d {
		d[l] = uint64(U(a[l]) << uint32(b[l]))
	}
}

func rowShrU[U unsigned](d, a, b, _ *row) {
	for l := range d {
		d[l] = uint64(U(a[l]) >> uint32(b[l]))
	}
}

func rowShrS[S signed, U unsigned](d, a, b, _ *row) {
	for l := range d {
		d[l] = uint64(U(S(a[l]) >> uint32(b[l])))
	}
}

// "Logic and Shift Instructions: shf": b is the upper half of what is shifted; .l gives the upper half of the result, .r the lower.

func rowShflWrap(d, a, b, c *row) {
	for l := range d {
		d[l] = (b[l]<<32 | a[l]&0xffffffff) << (c[l] & 31) >> 32
	}
}

func rowShfrWrap(d, a, b, c *row) {
	for l := range d {
		d[l] = (b[l]<<32 | a[l]&0xffffffff) >> (c[l] & 31) & 0xffffffff
	}
}

func rowShflClamp(d, a, b, c *row) {
	for l := range d {
		d[l] = (b[l]<<32 | a[l]&0xffffffff) << min(uint32(c[l]), 32) >> 32
	}
}

func rowShfrClamp(d, a, b, c *row) {
	for l := range d {
		d[l] = (b[l]<<32 | a[l]&0xffffffff) >> min(uint32(c[l]), 32) & 0xffffffff
	}
}

// "Integer Arithmetic Instructions: popc".
func rowPopc[U unsigned](d, a, _, _ *row) {
	for l := range d {
		d[l] = uint64(bits.OnesCount64(uint64(U(a[l]))))
	}
}

// rowDot4 is "Integer Arithmetic Instructions: dp4a".
func rowDot4[A, B int8 | uint8](d, a, b, c *row) {
	for l := range d {
		x, y := uint32(a[l]), uint32(b[l])
		s := int32(A(x))*int32(B(y)) + int32(A(x>>8))*int32(B(y>>8)) + int32(A(x>>16))*int32(B(y>>16)) + int32(A(x>>24))*int32(B(y>>24))
		d[l] = uint64(uint32(s) + uint32(c[l]))
	}
}

// rowDot2 multiplies two 16-bit numbers by bytes 0 and 1 of b, or with hi 2 and 3 ("Integer Arithmetic Instructions: dp2a").
func rowDot2[A int16 | uint16, B int8 | uint8](hi uint) rowFunc {
	return func(d, a, b, c *row) {
		for l := range d {
			x, y := uint32(a[l]), uint32(b[l])>>(16*hi)
			s := uint32(int32(A(x)))*uint32(int32(B(y))) + uint32(int32(A(x>>16)))*uint32(int32(B(y>>8)))
			d[l] = uint64(s + uint32(c[l]))
		}
	}
}

// Comparisons ("Integer and Bit-Size Comparisons").

func cmpEq[U unsigned](a, b *row) (m uint32) {
	for l := range a {
		m |= bit(U(a[l]) == U(b[l])) << l
	}
	return m
}

func cmpLtU[U unsigned](a, b *row) (m uint32) {
	for l := range a {
		m |= bit(U(a[l]) < U(b[l])) << l
	}
	return m
}

func cmpLtS[S signed](a, b *row) (m uint32) {
	for l := range a {
		m |= bit(S(a[l]) < S(b[l])) << l
	}
	return m
}

func bit(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}
