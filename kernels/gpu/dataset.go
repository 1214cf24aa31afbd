package gpu

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/kernels/cuda"
)

// dataset is the allocation of a dataset, with the digests of a round behind it, and what of it is intact. Products that do not fit
// beside it borrow from its end downwards: the items there are lost, and built again once all is given back.
//
//	base                     built               lowest loan
//	│ items 0 to built-1      │ to be built       │ B │ A │ kept │
type dataset struct {
	base  Pointer
	n     uint64     // items that there is room for
	key   philox.Key // of the items that are built
	built uint64     // items from the beginning that are intact

	loans    []place // of who borrows, highest first
	unwanted bool    // the allocation is freed when the last loan is given back
}

// datasetSize is the size of the allocation, and datasetBytes what it holds, at most.
func datasetSize(n uint64) uint64  { return cuda.DatasetSize(n) + cuda.WalkDigestsSize(n) }
func datasetBytes(n uint64) uint64 { return up(datasetSize(n), granule) }

// digests is where those of a round are.
func (d *dataset) digests() cuda.Pointer {
	return cuda.Pointer(d.base) + cuda.Pointer(cuda.DatasetSize(d.n))
}

// whole says whether walks can go through it.
func (d *dataset) whole() bool { return d.built == d.n && len(d.loans) == 0 }

// gap is the highest place for so many bytes that nobody has borrowed.
func gap(loans []place, end, size uint64) (p place, i int, ok bool) {
	for i, l := range append(slices.Clone(loans), place{}) { // behind the last one is the beginning, which has no size
		if low := l.at + l.size; end >= low+size {
			if at := (end - size) &^ (alignment - 1); at >= low {
				return place{at, size}, i, true
			}
		}
		end = l.at
	}
	return place{}, 0, false
}

// canLend says whether it can lend all of these at once, after some blocks are given back.
func (d *dataset) canLend(sizes []uint64, back []block) bool {
	if d.unwanted {
		return false
	}
	loans := slices.DeleteFunc(slices.Clone(d.loans), func(l place) bool {
		return slices.ContainsFunc(back, func(b block) bool { return b.lender == d && b.at == d.base+Pointer(l.at) })
	})
	for _, size := range sizes {
		p, i, ok := gap(loans, datasetSize(d.n), size)
		if !ok {
			return false
		}
		loans = slices.Insert(loans, i, p)
	}
	return true
}

// lend gives a part to who gives it back with block.free. The items in it are lost from now on.
func (d *dataset) lend(size uint64) (block, bool) {
	p, i, ok := gap(d.loans, datasetSize(d.n), size)
	if !ok || d.unwanted {
		return block{}, false
	}
	d.loans = slices.Insert(d.loans, i, p)
	d.built = min(d.built, p.at/cuda.DatasetSize(1))
	return block{at: d.base + Pointer(p.at), size: size, lender: d}, true
}

// back takes a part back.
func (d *dataset) back(c Context, b block) error {
	at := uint64(b.at - d.base)
	i, ok := slices.BinarySearchFunc(d.loans, at, func(l place, at uint64) int { return cmp.Compare(at, l.at) })
	if !ok {
		return fmt.Errorf("%w: nothing is lent at %#x", ErrInvalidCall, b.at)
	}
	d.loans = slices.Delete(d.loans, i, i+1)
	if d.unwanted {
		return d.free(c)
	}
	return nil
}

// free frees it, or has it freed when the last loan is given back.
func (d *dataset) free(c Context) error {
	d.unwanted, d.built = true, 0
	if len(d.loans) > 0 {
		return nil
	}
	err := release(c, d.base)
	d.base = 0
	return err
}

// block is memory that somebody uses: an allocation, or a part of the dataset's. The zero block is none.
type block struct {
	at     Pointer
	size   uint64
	lender *dataset // nil: an allocation
}

// bytes is what it takes of the card, at most, beside what is there already.
func (b block) bytes() uint64 {
	if b.at == 0 || b.lender != nil {
		return 0
	}
	return up(b.size, granule)
}

func (b block) free(c Context) error {
	switch {
	case b.at == 0:
		return nil
	case b.lender != nil:
		return b.lender.back(c, b)
	}
	return release(c, b.at)
}

// pointer is where it begins, for kernels.
func (b block) pointer() cuda.Pointer { return cuda.Pointer(b.at) }

// bytesOf is what blocks take of the card, beside what is there already.
func bytesOf(blocks []block) (sum uint64) {
	for _, b := range blocks {
		sum += b.bytes()
	}
	return sum
}

// source is where a job's buffers come from: from the card as long as there is room, and then from a dataset.
type source struct {
	session *session
	room    uint64   // bytes of the card
	lender  *dataset // nil: only from the card, whatever room says
	lent    bool     // something was
}

// take gets a block. That others were faster to take what was free on the card is no reason to give up, if it can be borrowed.
func (s *source) take(size uint64) (block, error) {
	if s.lender == nil || up(size, granule) <= s.room {
		p, err := s.session.alloc(size)
		if err == nil {
			s.room -= min(s.room, up(size, granule))
			return block{at: p, size: size}, nil
		}
		if s.lender == nil || !errors.Is(err, ErrOutOfMemory) {
			return block{}, err
		}
	}
	b, ok := s.lender.lend(size)
	if !ok {
		return block{}, fmt.Errorf("borrowing %d bytes of the dataset: %w", size, ErrOutOfMemory)
	}
	s.lent = true
	return b, nil
}

// borrowed is which of some allocations, in this order, are to be borrowed when so much is free.
func borrowed(sizes []uint64, free uint64) (some []uint64) {
	for _, size := range sizes {
		if whole := up(size, granule); whole <= free {
			free -= whole
			continue
		}
		some = append(some, size)
	}
	return some
}
