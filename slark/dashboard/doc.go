// Package dashboard shows, in a browser, what a verifier has seen: the network, its providers and what each challenge came to, its verifiers, and how
// Eras were settled. It is for people who never saw the code.
//
// It promises to change nothing, to need no outside asset and no script for what is read, and to show nothing that is secret: no key, no secret of an
// Era, no slot that has not come. Where others than this host can reach it, it also keeps back what this verifier found in Eras whose verdicts can still
// be committed to: else a lazy verifier could copy them (docs/dashboard.md). Every answer is bounded in size and in what it reads of the store.
//
// It does not promise that what it says is what the network settled: it says on every page which of the two it shows.
package dashboard
