package measure

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"runtime"
	"sync"
	"time"

	"github.com/slark-network/slark/bench/record"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/challenge/tree"
)

// hostTrials are measured on the host itself: the parts that a device does inside Run, where no call can separate them, as the
// plain functions of the protocol on one core; and the memory that bounds them.
func hostTrials(s Suite) []trial {
	return []trial{memoryCopy(s.Bytes), philoxFill(s.Bytes), digests(s.Bytes), leaves(s.Bytes)}
}

func one(r record.Result, once func() (time.Duration, error)) trial {
	return trial{results: []record.Result{r}, once: func(context.Context) ([]lap, error) {
		d, err := once()
		return []lap{{took: d}}, err
	}}
}

// memoryCopy is the bandwidth of the host's memory as a copy sees it, on all cores.
func memoryCopy(size int) trial {
	var from, to []byte
	return one(record.Result{
		Name: "memory/copy", Group: "memory", About: fmt.Sprintf("copy a buffer of %s, all cores; bytes read and bytes written count; a cache that holds it gives more than the memory", record.Quantity(float64(size), "B")),
		Work: 2 * float64(size), Unit: "B", Verified: "the whole copy compared, after each repetition",
	}, func() (time.Duration, error) {
		if from == nil {
			from, to = make([]byte, size), make([]byte, size)
		}
		random(from[:min(size, 4096)])
		part := size / runtime.GOMAXPROCS(0)
		begin := time.Now()
		var wait sync.WaitGroup
		for at := 0; at < size; at += max(part, 1) {
			wait.Go(func() { copy(to[at:min(size, at+part)], from[at:]) })
		}
		wait.Wait()
		took := time.Since(begin)
		if !bytes.Equal(from, to) {
			return 0, fmt.Errorf("%w: the copy differs", errWrong)
		}
		return took, nil
	})
}

// philoxFill is operand generation on one core.
func philoxFill(size int) trial {
	const line = 8192
	buffer := make([]byte, line)
	lines := max(1, size/line/16)
	return one(record.Result{
		Name: "operands/philox", Group: "operands", About: "generate operand bytes into the cache (Philox4x32-10), one core",
		Work: float64(lines * line), Unit: "B", Verified: "first and last vector of the last line against the definition, after each repetition",
	}, func() (time.Duration, error) {
		var seed challenge.Hash
		random(seed[:])
		key := philox.KeyFrom(seed)
		begin := time.Now()
		for i := range lines {
			key.Fill(buffer, uint32(i), 0)
		}
		took := time.Since(begin)
		for _, v := range []uint32{0, line/philox.VectorSize - 1} {
			for w, want := range key.Block(v, uint32(lines-1)) {
				if binary.LittleEndian.Uint32(buffer[int(v)*philox.VectorSize+4*w:]) != want {
					return 0, fmt.Errorf("%w: vector %d", errWrong, v)
				}
			}
		}
		return took, nil
	})
}

// digests is the folding of values, on one core.
func digests(size int) trial {
	const unit = 4 * challenge.BlockColumns // bytes of values
	count := max(1, size/unit/16)
	return one(record.Result{
		Name: "hashing/digest", Group: "hashing", About: "fold values of C to block digests, the plain function, one core; bytes of values count",
		Work: float64(count * unit), Unit: "B", Verified: "against folding value by value, after each repetition",
	}, func() (time.Duration, error) {
		var seed challenge.Hash
		random(seed[:])
		keys := matmul.ColumnKeys(philox.KeyFrom(seed), 0)
		var values [challenge.BlockColumns]int32
		for i := range values {
			values[i] = int32(keys[i] * 0x9E3779B9)
		}
		var last matmul.Digest
		begin := time.Now()
		for i := range count {
			values[0] = int32(i)
			last = matmul.DigestOf(&values, keys)
		}
		took := time.Since(begin)
		var fold matmul.Fold
		for i, v := range values {
			fold.Add(v, keys[i])
		}
		if fold.Digest() != last {
			return 0, fmt.Errorf("%w: a digest differs", errWrong)
		}
		return took, nil
	})
}

// leaves is the hashing of a round's digests to its root, on one core.
func leaves(size int) trial {
	n := challenge.MinSize // the largest size whose digests fit
	for n < 4096 && 4*n*n/challenge.BlockColumns*challenge.DigestSize <= size/16 {
		n *= 2
	}
	row := n / challenge.BlockColumns * challenge.DigestSize
	data := make([]byte, n*row)
	return one(record.Result{
		Name: fmt.Sprintf("hashing/tree/n=%d", n), Group: "hashing", About: "hash the digests of a round to leaves and the tree over them (SHA-256), one core; bytes of digests count",
		Size: uint64(n), Work: float64(len(data)), Unit: "B", Verified: "root against the definition of RFC 6962, after each repetition",
	}, func() (time.Duration, error) {
		random(data)
		hashes := make([]challenge.Hash, n)
		begin := time.Now()
		for i := range hashes {
			hashes[i] = tree.Leaf(data[i*row : (i+1)*row])
		}
		whole := tree.New(hashes)
		took := time.Since(begin)
		if tree.Head(hashes) != whole.Root() {
			return 0, fmt.Errorf("%w: the root differs", errWrong)
		}
		return took, nil
	})
}
