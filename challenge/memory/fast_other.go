//go:build !amd64 || purego

package memory

// itemsFast would be items in a fast form; there is none on this machine.
func itemsFast([]Item, []Line, int, []uint64) bool { return false }

// hasFastStep says that what follows is not called.
func hasFastStep() bool { return false }

func beginFast(*[LaneWords][Lanes]uint32, *[4 * Lanes * LaneWords]byte) {
	panic("memory: no fast form")
}

func stepFast(*[LaneWords][Lanes]uint32, *Item, int) uint32 { panic("memory: no fast form") }

func digestFast(*[LaneWords][Lanes]uint32) [4]uint32 { panic("memory: no fast form") }

// Fetch asks for an item to be brought near, for a Step that is to come. On this machine it does nothing.
func (item *Item) Fetch() {}
