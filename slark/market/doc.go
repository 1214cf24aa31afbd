// Package market is what a verifier can say of providers to those who bring them together with tenants: an index in memory, a filter, a score and
// an order (docs/query.md).
//
// It promises that a list is of one moment, that nothing waits for it or is waited for by it, and that the same index, query, seed and time give
// the same list. It knows no clock, network, store or chain: what is indexed comes from package market/feed.
//
// Offers lie in columns, in blocks of some hundred that are never changed once a reader may see them: a writer copies the blocks that it changes.
package market
