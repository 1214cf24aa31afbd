package gpu

import "time"

// AheadOfProducts, AheadOfWalks and NextPiece are for tests.
func AheadOfProducts(n uint64) int                      { return new(products).ahead(n) }
func AheadOfWalks(n uint64) int                         { return new(walks).ahead(n) }
func NextPiece(count uint64, took time.Duration) uint64 { return nextPiece(count, took) }

// ClockOf is for tests.
func ClockOf(queued, ends []time.Duration) (took, idle time.Duration) {
	c := (&marks{queued: queued}).clock(ends)
	return c.Took, c.Idle
}
