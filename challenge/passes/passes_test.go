package passes_test

import (
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/passes"
)

var seed = flag.Uint64("passes.seed", rand.Uint64(), "of the random trees")

// random is a tree over so many numbers, of two devices with indices apart; every third provider has nothing to show.
func random(t *testing.T, r *rand.Rand, numbers uint32, slots int) (*passes.Tree, []passes.Provider) {
	t.Helper()
	var all []passes.Provider
	for n := range numbers {
		p := passes.Provider{Number: n}
		for _, device := range []uint8{1, 200} {
			for slot := range uint32(slots) {
				if n%3 != 2 && r.IntN(10) > 2 {
					p.Passes = append(p.Passes, passes.Pass{Device: device, Slot: slot, Commit: challenge.Hash{byte(n), byte(slot), byte(r.Uint32())}})
				}
			}
		}
		all = append(all, p)
	}
	given := append([]passes.Provider(nil), all...)
	r.Shuffle(len(given), func(i, j int) { given[i], given[j] = given[j], given[i] })
	made, err := passes.New(numbers, slots, given)
	if err != nil {
		t.Fatal(err)
	}
	return made, all
}

// TestShownLeadsToTheRoot: what is shown of every pass is proven by another library's audit of both trees, and its list has a bit for each pass
// at its slot.
func TestShownLeadsToTheRoot(t *testing.T) {
	r := rand.New(rand.NewPCG(*seed, 1))
	t.Logf("go test ./challenge/passes -run %s -passes.seed=%d", t.Name(), *seed)
	for _, numbers := range []uint32{1, 2, 3, 7, 8, 61} {
		slots := 1 + r.IntN(20)
		made, all := random(t, r, numbers, slots)
		root := made.Root()
		for _, p := range all {
			for place := range p.Passes {
				s, err := made.Show(p.Number, place)
				if err != nil {
					t.Fatal(err)
				}
				if s.Pass != p.Passes[place] || s.Number != p.Number || s.Place != place || passes.Count(slots, s.List) != len(p.Passes) {
					t.Fatalf("number %d, place %d: shown is %+v", p.Number, place, s)
				}
				if got := at(s.List, slots, place); got != [2]int{int(s.Pass.Device), int(s.Pass.Slot)} {
					t.Fatalf("number %d, place %d: the list has it at %v, it is %+v", p.Number, place, got, s.Pass)
				}
				leaf, top := passes.Leaf(s.Pass.Commit), passes.ProviderLeaf(s.Number, s.List, s.Root)
				if err := proof.VerifyInclusion(rfc6962.DefaultHasher, uint64(place), uint64(len(p.Passes)), leaf[:], slice(s.PassPath), s.Root[:]); err != nil {
					t.Fatal(err)
				}
				if err := proof.VerifyInclusion(rfc6962.DefaultHasher, uint64(s.Number), uint64(numbers), top[:], slice(s.Path), root[:]); err != nil {
					t.Fatal(err)
				}
			}
			if _, err := made.Show(p.Number, len(p.Passes)); !errors.Is(err, challenge.ErrInvalid) {
				t.Errorf("a pass behind the last: %v", err)
			}
		}
		if _, err := made.Show(numbers, 0); !errors.Is(err, challenge.ErrInvalid) {
			t.Errorf("a number that is not there: %v", err)
		}
	}
}

// at is device and slot of the pass at a place, by reading the list bit for bit.
func at(list []byte, slots, place int) [2]int {
	width := (slots + 7) / 8
	for ; len(list) > 0; list = list[1+width:] {
		for s := range slots {
			if list[1+s/8]>>(7-s%8)&1 == 0 {
				continue
			}
			if place == 0 {
				return [2]int{int(list[0]), s}
			}
			place--
		}
	}
	return [2]int{-1, -1}
}

func slice(path []challenge.Hash) [][]byte {
	out := make([][]byte, len(path))
	for i := range path {
		out[i] = path[i][:]
	}
	return out
}

// TestRootsDiffer: a root stands for one set of passes. Each change of it gives another.
func TestRootsDiffer(t *testing.T) {
	pass := func(d uint8, s uint32, b byte) passes.Pass {
		return passes.Pass{Device: d, Slot: s, Commit: challenge.Hash{b}}
	}
	of := func(n uint32, all ...passes.Pass) []passes.Provider {
		return []passes.Provider{{Number: n, Passes: all}}
	}
	seen := map[challenge.Hash]string{}
	for _, c := range []struct {
		name    string
		numbers uint32
		all     []passes.Provider
	}{
		{"no number", 0, nil},
		{"nothing of one", 1, nil},
		{"nothing of two", 2, nil},
		{"one pass", 2, of(0, pass(0, 0, 1))},
		{"of the other", 2, of(1, pass(0, 0, 1))},
		{"in another slot", 2, of(0, pass(0, 1, 1))},
		{"of another device", 2, of(0, pass(1, 0, 1))},
		{"another challenge", 2, of(0, pass(0, 0, 2))},
		{"shown twice", 2, of(0, pass(0, 0, 1), pass(0, 1, 1))},
	} {
		made, err := passes.New(c.numbers, 9, c.all)
		if err != nil {
			t.Fatal(err)
		}
		if other, same := seen[made.Root()]; same {
			t.Errorf("%s has the root of %s", c.name, other)
		}
		seen[made.Root()] = c.name
	}
}

// TestRefused: what a tree cannot have is refused by name.
func TestRefused(t *testing.T) {
	for _, c := range []struct {
		numbers uint32
		slots   int
		all     []passes.Provider
		names   string
	}{
		{passes.MaxNumbers + 1, 9, nil, "1048577 numbers, at most 1048576"},
		{3, 0, nil, "0 slots, want 1 to 4096"},
		{3, 4097, nil, "4097 slots, want 1 to 4096"},
		{3, 9, []passes.Provider{{Number: 3}}, "provider number 3, of 3"},
		{3, 9, []passes.Provider{{Number: 1}, {Number: 1}}, "provider number 1 comes twice"},
		{3, 9, []passes.Provider{{Number: 2, Passes: []passes.Pass{{Slot: 9}}}}, "of provider number 2 slot 9, of 9"},
		{3, 9, []passes.Provider{{Number: 2, Passes: []passes.Pass{{Slot: 4}, {Slot: 4}}}}, "device 0 slot 4 comes after device 0 slot 4"},
		{3, 9, []passes.Provider{{Number: 2, Passes: []passes.Pass{{Device: 1}, {Slot: 4}}}}, "device 0 slot 4 comes after device 1 slot 0"},
	} {
		if _, err := passes.New(c.numbers, c.slots, c.all); !errors.Is(err, challenge.ErrInvalid) || !strings.Contains(err.Error(), c.names) {
			t.Errorf("%v, want an error that says %q", err, c.names)
		}
	}
}

func ExampleTree_Root() {
	t, _ := passes.New(0, 96, nil)
	fmt.Println(t.Root())
	// Output: 0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
}
