// Package export writes what a verifier's store says as lines of JSON or as CSV, for programs that are not this one
// (docs/export.md).
//
// It promises a stable order, the same bytes for the same store, and memory that does not grow with the store. Columns are only
// ever added at the end; whatever else changes raises Schema.
package export
