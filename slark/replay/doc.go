// Package replay judges what a store holds again, by other envelopes, and says what would have come of it (docs/replay.md).
//
// It is shadow mode over the past: nothing is written, and nothing that it says is a verdict. It judges time again, follows the sequential
// tests and counts uptimes with what comes of it. What only another question could have shown it does not know: a slow sample
// that would have been repeated was not.
package replay
