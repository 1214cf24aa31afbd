package gpu

// Ahead is for tests.
func Ahead(n uint64) int { return ahead(n) }
