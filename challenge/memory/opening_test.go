package memory_test

import (
	"bytes"
	"errors"
	"runtime"
	"slices"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
)

func encode(openings []memory.Opening) (b []byte) {
	for i := range openings {
		b = openings[i].Append(b)
	}
	return b
}

func TestOpeningsRoundTrip(t *testing.T) {
	a := honest(3, 8)()
	encoded := encode(a.openings)
	if want := 8 * (12 + 32*16 + 32); len(encoded) != want {
		t.Fatalf("%d bytes, want %d (section 18.4)", len(encoded), want)
	}
	parsed, err := memory.ParseOpenings(a.Job, encoded)
	if err != nil {
		t.Fatal(err)
	}
	if got := encode(parsed); !bytes.Equal(got, encoded) {
		t.Error("what was parsed encodes to other bytes")
	}
	clear(encoded) // nothing parsed is part of it
	// Appending to one opening's path must not reach into the next.
	_ = append(parsed[0].Path, challenge.Hash{1})
	if err := cacheOf(a.Job).Verify(a.Statement, a.asked, parsed); err != nil {
		t.Error(err)
	}
}

// The layout of section 18.4 at its places, and its size for the largest dataset.
func TestOpeningLayout(t *testing.T) {
	o := memory.Opening{Position: challenge.Position{Round: 1, Row: 0x0203}, Path: []challenge.Hash{{7}, {8}}}
	o.Digests[0], o.Digests[31] = memory.Digest{1, 15: 2}, memory.Digest{3, 15: 4}
	want := []byte{0, 0, 0, 1, 0, 0, 2, 3, 0, 0, 0, 0}
	for _, d := range o.Digests {
		want = append(want, d[:]...)
	}
	want = append(append(want, o.Path[0][:]...), o.Path[1][:]...)
	if got := o.Append([]byte{9}); !bytes.Equal(got, append([]byte{9}, want...)) {
		t.Errorf("encoded as %x, want %x", got, want)
	}
	if got := memorytest.Job(challenge.MaxItems, 1, 1).OpeningSize(); got != 12+512+19*32 {
		t.Errorf("an opening of 256 GiB has %d bytes, want %d", got, 12+512+19*32)
	}
	if o.Row = 67; o.Group() != 2 {
		t.Errorf("walk 67 is of group %d, want 2", o.Group())
	}
	if o.Digests[3] = (memory.Digest{5}); o.Shown() != o.Digests[3] {
		t.Error("walk 67 is not shown by digest 3")
	}
}

func TestParseOpeningsRefuses(t *testing.T) {
	a := honest(3, 8)()
	encoded := encode(a.openings)
	size := a.Job.OpeningSize()
	set := func(at int, v ...byte) []byte {
		b := slices.Clone(encoded)
		copy(b[at:], v)
		return b
	}
	for name, b := range map[string][]byte{
		"nothing":         nil,
		"a byte less":     encoded[:len(encoded)-1],
		"a byte more":     append(slices.Clone(encoded), 0),
		"an opening less": encoded[size:],
		"an opening more": append(slices.Clone(encoded), encoded[:size]...),
		"round 0":         set(3*size, 0, 0, 0, 0),
		"round T+1":       set(3*size, 0, 0, 0, 4),
		"walk W":          set(3*size+4, 0, 0, 0, 64),
		"walk 2^31":       set(3*size+4, 0x80, 0, 0, 0),
		"block 1":         set(3*size+8, 0, 0, 0, 1),
		"block 2^32-1":    set(3*size+8, 0xff, 0xff, 0xff, 0xff),
	} {
		if got, err := memory.ParseOpenings(a.Job, b); !errors.Is(err, challenge.ErrInvalid) || got != nil {
			t.Errorf("%s: error is %v, want ErrInvalid", name, err)
		}
	}
	for name, bend := range map[string]func(*challenge.Job){
		"matmul":        func(j *challenge.Job) { j.Kind = challenge.Matmul },
		"huge size":     func(j *challenge.Job) { j.Size = 1 << 63 },
		"no size":       func(j *challenge.Job) { j.Size = 0 },
		"size 1025":     func(j *challenge.Job) { j.Size = 1025 },
		"many openings": func(j *challenge.Job) { j.Openings = 1<<32 - 1 },
	} {
		j := a.Job
		bend(&j)
		if _, err := memory.ParseOpenings(j, encoded); !errors.Is(err, challenge.ErrInvalid) {
			t.Errorf("%s: error is %v, want ErrInvalid", name, err)
		}
	}
}

// TestParseAllocatesInProportion: what is refused for its length has cost nothing, whatever the job says.
func TestParseAllocatesInProportion(t *testing.T) {
	job := memorytest.Job(challenge.MaxItems, 64, challenge.MaxOpenings)
	short := make([]byte, 1000)
	bytesOf := func(f func()) uint64 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		f()
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	if got := bytesOf(func() { memory.ParseOpenings(job, short) }); got > 4096 {
		t.Errorf("refusing 1000 bytes allocates %d bytes", got)
	}
	long := make([]byte, int(job.Openings)*job.OpeningSize())
	for i := range int(job.Openings) {
		long[i*job.OpeningSize()+3] = 1
	}
	if got := bytesOf(func() {
		if _, err := memory.ParseOpenings(job, long); err != nil {
			t.Fatal(err)
		}
	}); got > uint64(len(long)*6/5) {
		t.Errorf("parsing %d bytes allocates %d bytes", len(long), got)
	}
}

func FuzzParseOpenings(f *testing.F) {
	job := memorytest.Job(memorytest.Items, 1, 2)
	o := memory.Opening{Position: challenge.Position{Round: 1, Row: 63}, Path: make([]challenge.Hash, job.Height())}
	one := o.Append(nil)
	f.Add(one, uint32(1), uint64(memorytest.Items))
	f.Add(o.Append(one), uint32(2), uint64(memorytest.Items))
	f.Add([]byte{}, uint32(0), uint64(0))
	f.Add(make([]byte, 2000), uint32(1<<31), uint64(1)<<63)
	f.Fuzz(func(t *testing.T, b []byte, openings uint32, size uint64) {
		job := memorytest.Job(size, 1, openings)
		parsed, err := memory.ParseOpenings(job, b)
		if err != nil {
			if !errors.Is(err, challenge.ErrInvalid) || parsed != nil {
				t.Fatalf("error is %v, want ErrInvalid", err)
			}
			return
		}
		if len(parsed) != int(openings) || !bytes.Equal(encode(parsed), b) {
			t.Fatal("what was parsed encodes to other bytes")
		}
	})
}
