// Package observe is what both daemons have for whoever runs them: their log, their metrics and health on a listener of its own, and
// traces. All of it is off but the log until the configuration says otherwise, and none of it is ever waited for by what is timed.
//
// It decides nothing: what a daemon measures is declared in slark/metrics and prover/metrics.
package observe
