package cpu

import (
	"errors"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
	"github.com/slark-network/slark/kernels"
)

// A bit that flips in the memory of an honest host ends as a Disagreement, never as an opening that is signed.
func TestFlippedBits(t *testing.T) {
	task := kernels.Task{ChainID: 1, ID: challenge.Hash{1}, Job: matmultest.Job(256, 2, 4)}
	asked := []challenge.Position{{Round: 1, Row: 3}, {Round: 2, Row: 200, Block: 1}, {Round: 2, Row: 3}, {Round: 1, Row: 255, Block: 1}}
	for _, c := range []struct {
		name   string
		before func(d *Device) // after Prepare
		after  func(k *kept)   // after Run
		want   kernels.Disagreement
	}{
		{"B", func(d *Device) { d.b.packed[0] ^= 0x40 }, nil, kernels.Disagreement{Round: 1, Index: 0, Check: challenge.CheckValue}},
		{"digest", nil, func(k *kept) { k.round(1).digest(200, 1)[5] ^= 1 }, kernels.Disagreement{Round: 2, Index: 1, Check: challenge.CheckDigest}},
		{"another digest of the row", nil, func(k *kept) { k.round(1).digest(200, 0)[5] ^= 1 }, kernels.Disagreement{Round: 2, Index: 1, Check: challenge.CheckPath}},
		{"leaf", nil, func(k *kept) { k.round(0).leaves[254][0] ^= 8 }, kernels.Disagreement{Round: 1, Index: 0, Check: challenge.CheckPath}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := New(Options{Cores: 2})
			if err != nil {
				t.Fatal(err)
			}
			defer d.Close()
			if err := d.Prepare(t.Context(), task.Job); err != nil {
				t.Fatal(err)
			}
			if c.before != nil {
				c.before(d)
			}
			r, err := d.Run(t.Context(), task)
			if err != nil {
				t.Fatal(err)
			}
			defer r.Close()
			if c.after != nil {
				c.after(r.(*run).kept)
			}
			openings, err := r.Open(t.Context(), asked)
			if err != nil {
				t.Fatal(err)
			}
			c.want.Position = asked[c.want.Index]
			var got *kernels.Disagreement
			if err := kernels.Check(t.Context(), task, r.Roots(), openings); !errors.As(err, &got) || *got != c.want {
				t.Errorf("got %v, want %v", err, &c.want)
			}
		})
	}
}
