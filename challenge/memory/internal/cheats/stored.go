package cheats

import "github.com/slark-network/slark/challenge/memory"

// Honest reads every item from device memory.
func Honest() Strategy {
	return each(func(r *Round, dst *memory.Item, m uint64) {
		r.read(dst, m)
	})
}

// read takes an item from device memory.
func (r *Round) read(dst *memory.Item, m uint64) {
	r.Meter.Random += memory.ItemSize
	r.Meter.Chain++
	*dst = r.data[m]
}

// FromLayers stores nothing of the dataset and computes every item, in the first walks of round 1. The others are made without
// being counted: a walk from nothing takes a second.
func FromLayers(layers *Layers, counted int) Strategy {
	return func(r *Round, digests []memory.Digest) {
		r.Meter.Held, r.Meter.Layers = 0, layers.size()
		for w := range digests {
			if r.Number > 1 || w >= counted {
				r.Meter.Uncounted += memory.Steps
				digests[w] = memory.Walk(r.Key, uint32(w), r.Job.Size, r.item)
				continue
			}
			digests[w] = r.walk(uint32(w), func(dst *memory.Item, m uint64) { layers.Item(r.Meter, dst, m, 0) })
		}
	}
}

// LayersFrom has the first lines of the light cache, and all of C0 or C1 if layer says so, and the key of C0.
func LayersFrom(g *Game, layer, lines int) *Layers {
	y := &Layers{Key: memory.JobKey(g.Job)}
	if layer < 2 {
		below := &Layers{Key: y.Key}
		for c := 0; c <= layer; c++ { // not counted: it is done once an Era
			all := make([]memory.Line, memory.CacheLines)
			for i := range all {
				all[i] = below.Line(new(Meter), c, uint64(i))
			}
			below.Stored[c] = all
		}
		y.Stored[layer] = below.Stored[layer]
	}
	y.Stored[2] = g.Cache.Layer()[:lines]
	return y
}

// Whole is the light cache of the game at hand, and nothing else.
func Whole(g *Game) *Layers { return &Layers{Stored: [3][]memory.Line{2: g.Cache.Layer()}} }

// SomeItems stores the first part of the items, in thousandths, and computes the others from the light cache.
func SomeItems(g *Game, thousandths uint64) Strategy {
	layers, stored := Whole(g), g.Job.Size*thousandths/1000
	return each(func(r *Round, dst *memory.Item, m uint64) {
		r.Meter.Held, r.Meter.Layers = stored*memory.ItemSize, layers.size()
		if m < stored {
			r.read(dst, m)
			return
		}
		layers.Item(r.Meter, dst, m, 0)
	})
}

// SomeLines stores the first lines of every item, and computes the others.
func SomeLines(g *Game, lines uint64) Strategy {
	layers := Whole(g)
	return each(func(r *Round, dst *memory.Item, m uint64) {
		r.Meter.Held, r.Meter.Layers = r.Job.Size*lines*memory.LineSize, layers.size()
		r.Meter.Random += lines * memory.LineSize // meanwhile: it waits for the other lines, not for these
		copy(dst[:lines*memory.LineWords], r.data[m][:])
		layers.Item(r.Meter, dst, m, lines)
	})
}

// HostMemory has the first part of the items, in thousandths, on the device and the others behind a link.
func HostMemory(g *Game, thousandths uint64) Strategy {
	stored := g.Job.Size * thousandths / 1000
	return each(func(r *Round, dst *memory.Item, m uint64) {
		r.Meter.Held = stored * memory.ItemSize
		if m < stored {
			r.read(dst, m)
			return
		}
		r.Meter.Link[0] += memory.ItemSize
		r.Meter.Chain++
		*dst = r.data[m]
	})
}
