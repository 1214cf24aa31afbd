package matmul_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
)

func encode(openings []matmul.Opening) (b []byte) {
	for i := range openings {
		b = openings[i].Append(b)
	}
	return b
}

func TestOpeningsRoundTrip(t *testing.T) {
	a := honest(256, 3, 8)()
	encoded := encode(a.openings)
	if want := 8 * (524 + 256/8 + 32*8); len(encoded) != want {
		t.Fatalf("%d bytes, want %d (section 7)", len(encoded), want)
	}
	parsed, err := matmul.ParseOpenings(a.Job, encoded)
	if err != nil {
		t.Fatal(err)
	}
	if got := encode(parsed); !bytes.Equal(got, encoded) {
		t.Error("what was parsed encodes to other bytes")
	}
	clear(encoded) // nothing parsed is part of it
	if err := matmul.VerifyExact(a.Statement, a.asked, parsed); err != nil {
		t.Error(err)
	}
	// Appending to one opening's parts must not reach into the next.
	_ = append(parsed[0].Digests, 1)
	_ = append(parsed[0].Path, challenge.Hash{1})
	if err := matmul.VerifyExact(a.Statement, a.asked, parsed); err != nil {
		t.Error(err)
	}
}

// The layout of section 10 at its places.
func TestOpeningLayout(t *testing.T) {
	o := matmul.Opening{Position: challenge.Position{Round: 1, Row: 0x0203, Block: 4}, Digests: []byte{5, 6}, Path: []challenge.Hash{{7}, {8}}}
	o.Values[0], o.Values[127] = -2, 0x01020304
	want := []byte{0, 0, 0, 1, 0, 0, 2, 3, 0, 0, 0, 4, 0xff, 0xff, 0xff, 0xfe}
	want = append(append(want, make([]byte, 4*126)...), 1, 2, 3, 4, 5, 6)
	want = append(append(want, o.Path[0][:]...), o.Path[1][:]...)
	if got := o.Append([]byte{9}); !bytes.Equal(got, append([]byte{9}, want...)) {
		t.Errorf("encoded as %x, want %x", got, want)
	}
}

func TestParseOpeningsRefuses(t *testing.T) {
	a := honest(256, 3, 8)()
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
		"row n":           set(3*size+4, 0, 0, 1, 0),
		"row 2^31":        set(3*size+4, 0x80, 0, 0, 0),
		"block n/128":     set(3*size+8, 0, 0, 0, 2),
		"block 2^32-1":    set(3*size+8, 0xff, 0xff, 0xff, 0xff),
	} {
		if got, err := matmul.ParseOpenings(a.Job, b); !errors.Is(err, challenge.ErrInvalid) || got != nil {
			t.Errorf("%s: error is %v, want ErrInvalid", name, err)
		}
	}
	for name, bend := range map[string]func(*challenge.Job){
		"huge size":     func(j *challenge.Job) { j.Size = 1 << 63 },
		"no size":       func(j *challenge.Job) { j.Size = 0 },
		"size 384":      func(j *challenge.Job) { j.Size = 384 },
		"many openings": func(j *challenge.Job) { j.Openings = 1<<32 - 1 },
	} {
		j := a.Job
		bend(&j)
		if _, err := matmul.ParseOpenings(j, encoded); !errors.Is(err, challenge.ErrInvalid) {
			t.Errorf("%s: error is %v, want ErrInvalid", name, err)
		}
	}
}

func FuzzParseOpenings(f *testing.F) {
	a := honest(256, 1, 1)()
	two := honest(256, 1, 2)()
	f.Add(encode(a.openings), uint32(1))
	f.Add(encode(two.openings), uint32(2))
	f.Add([]byte{}, uint32(0))
	f.Fuzz(func(t *testing.T, b []byte, openings uint32) {
		job := matmultest.Job(256, 1, openings)
		parsed, err := matmul.ParseOpenings(job, b)
		if err != nil {
			if !errors.Is(err, challenge.ErrInvalid) {
				t.Fatalf("error is %v, want ErrInvalid", err)
			}
			return
		}
		if len(parsed) != int(openings) || !bytes.Equal(encode(parsed), b) {
			t.Fatal("what was parsed encodes to other bytes")
		}
	})
}
