package memory

import (
	"encoding/binary"
	"fmt"

	"github.com/slark-network/slark/challenge"
)

// What is shown of a walk where it is disputed (section 15.3).
const (
	WalkLines    = Steps * ItemLines // lines that a walk reads
	ShownParents = Parents + 1       // lines of C2 that a line of the dataset is made of
)

// Append appends the line as it is shown: its words, big-endian.
func (l *Line) Append(b []byte) []byte {
	for _, w := range l {
		b = binary.BigEndian.AppendUint32(b, w)
	}
	return b
}

// AppendLines appends lines as they are shown.
func AppendLines(b []byte, lines []Line) []byte {
	for i := range lines {
		b = lines[i].Append(b)
	}
	return b
}

// ParseLines reads exactly n lines as they are shown. Errors wrap challenge.ErrInvalid.
func ParseLines(b []byte, n int) ([]Line, error) {
	if len(b) != n*LineSize {
		return nil, fmt.Errorf("%w lines: %d bytes, want %d for %d lines", challenge.ErrInvalid, len(b), n*LineSize, n)
	}
	lines := make([]Line, n)
	for i := range lines {
		for w := range lines[i] {
			lines[i][w], b = binary.BigEndian.Uint32(b), b[4:]
		}
	}
	return lines, nil
}

// Trace is a walk with everything that it reads.
type Trace struct {
	States  [Steps + 1]State // before each step, and after the last
	Items   [Steps]uint64    // numbers of the items
	Lines   []Line           // of the items, WalkLines of them: line l of item j is number 16j+l
	Numbers []uint64         // of these lines, in the dataset
	Digest  Digest
}

// Trace makes a walk over n items from the cache.
func (c *Cache) Trace(walk Start, n uint64) *Trace {
	return trace(walk, n, func(_ int, item *Item, m uint64) { c.Item(item, m) })
}

// Follow makes a walk over n items as if it read the lines that are given, WalkLines of them, whatever the dataset has.
// Which items it reads follows from them.
func Follow(walk Start, n uint64, lines []Line) *Trace {
	lines = (*[WalkLines]Line)(lines)[:]
	return trace(walk, n, func(j int, item *Item, _ uint64) {
		for l := range ItemLines {
			copy(item[l*LineWords:], lines[ItemLines*j+l][:])
		}
	})
}

func trace(walk Start, n uint64, read func(j int, item *Item, m uint64)) *Trace {
	t := &Trace{}
	s, r := InitialState(walk.Key, walk.Walk)
	for j := range Steps {
		var item Item
		m := ItemAt(r, n)
		read(j, &item, m)
		t.States[j], t.Items[j] = s, m
		for l := range ItemLines {
			t.Lines = append(t.Lines, Line(item[l*LineWords:][:LineWords]))
			t.Numbers = append(t.Numbers, ItemLines*m+uint64(l))
		}
		r = s.Step(j, &item)
	}
	t.States[Steps], t.Digest = s, s.Digest()
	return t
}

// Parents are the lines of C2 that line i of the dataset is made of, and their numbers: line i mod 2^18, then those that it reads,
// in order.
func (c *Cache) Parents(i uint64) (lines []Line, numbers []uint64) {
	_, numbers = follow(i, func(_ int, number uint64) *Line {
		lines = append(lines, c.layer[number])
		return &c.layer[number]
	})
	return lines, numbers
}

// FromParents makes line i of the dataset of the lines that are given, ShownParents of them, whatever the light cache has. The
// numbers are those of the lines that it would read.
func FromParents(i uint64, lines []Line) (line Line, numbers []uint64) {
	lines = (*[ShownParents]Line)(lines)[:]
	return follow(i, func(j int, _ uint64) *Line { return &lines[j] })
}

// follow is lineFunction with P = 256, asking for each line that it reads.
func follow(i uint64, read func(j int, number uint64) *Line) (x Line, numbers []uint64) {
	numbers = append(make([]uint64, 0, ShownParents), i%CacheLines)
	x = *read(0, numbers[0])
	x[12] ^= uint32(i)
	x[13] ^= uint32(i >> 32)
	columnRound(&x)
	for j := range Parents {
		number := uint64((x[0] + x[5] + x[10] + x[15]) >> 14)
		numbers = append(numbers, number)
		for w, p := range read(j+1, number) {
			x[w] ^= p
		}
		x[0] += golden * uint32(j+1)
		if j%2 == 0 {
			columnRound(&x)
		} else {
			diagonalRound(&x)
		}
	}
	return x, numbers
}
