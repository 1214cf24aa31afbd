package cuda_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"testing"

	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/kernels/cuda"
	"github.com/slark-network/slark/kernels/ptx"
)

// probed is what copy of three units and three ticks leave, with every check on.
func probed(t *testing.T, mod *ptx.Module) (from, to []byte, count uint64, bytesMoved [2]uint64, err error) {
	t.Helper()
	const size = 3 * cuda.CopyUnit
	c := newCard(t, cuda.Variants[0])
	from = lines(philox.Key{K0: 3}, 0, 3, cuda.CopyUnit)
	source, target, ticks := c.put(from), c.put(make([]byte, size)), c.put(make([]byte, cuda.CountSize))
	for _, l := range []cuda.Launch{cuda.Copy(source, target, size), cuda.Tick(ticks), cuda.Tick(ticks), cuda.Tick(ticks)} {
		stats, err := c.machine.Run(context.Background(), mod, native(l))
		if err != nil {
			return nil, nil, 0, bytesMoved, err
		}
		if l.Kernel == "copy" {
			bytesMoved = [2]uint64{stats.Read[ptx.Global], stats.Written[ptx.Global]}
		}
	}
	return from, c.read(target, size), binary.LittleEndian.Uint64(c.read(ticks, cuda.CountSize)), bytesMoved, nil
}

// Copy moves every byte once, and reads and writes nothing else; each Tick adds one.
func TestProbe(t *testing.T) {
	t.Parallel()
	from, to, count, moved, err := probed(t, parse(t, cuda.Probe))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(from, to) {
		t.Error("the copy differs")
	}
	if count != 3 {
		t.Errorf("%d ticks, want 3", count)
	}
	if size := uint64(len(from)); moved != [2]uint64{size, size} {
		t.Errorf("%d bytes read and written, want %d each", moved, size)
	}
}

func TestBrokenProbe(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, kernel, expression string
		n                        int
		with                     string
		want                     ptx.Kind
	}{
		{"a vector stored one on", "copy", `(st\.global\.v4\.u32\s+\[%rd\d+)\+12288\]`, 0, `${1}+12304]`, ptx.Race},
		{"two threads store one vector", "copy", `(st\.global\.v4\.u32\s+\[%rd\d+)\+4096\]`, 0, `${1}+16]`, ptx.Race},
		{"a vector not stored", "copy", `st\.global\.v4\.u32\s+\[%rd\d+\+8192\][^;]*;`, 0, ``, different},
		{"vectors the other way round", "copy", `(ld\.global\.nc\.v4\.u32\s+\{[^}]*\}, \[%rd\d+)\+4096\]`, 0, `${1}+8192]`, different},
		{"a load beyond the buffer", "copy", `(ld\.global\.nc\.v4\.u32\s+\{[^}]*\}, \[%rd\d+)\+12288\]`, 0, `${1}+16384]`, ptx.OutOfBounds},
		{"every thread adds", "tick", `@%p1 bra\s+[^;]*;`, 0, ``, ptx.Race},
		{"two at a time", "tick", `(add\.s64\s+%rd\d+, %rd\d+, )1;`, 0, `${1}2;`, different},
	} {
		t.Run(c.kernel+": "+c.name, func(t *testing.T) {
			mod, err := ptx.Parse(change(t, cuda.Probe.PTX(), c.kernel, c.expression, c.n, c.with))
			if err != nil {
				t.Fatal(err)
			}
			from, to, count, _, err := probed(t, mod)
			found(t, c.want, err, func() bool { return !bytes.Equal(from, to) || count != 3 })
		})
	}
}
