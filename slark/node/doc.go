// Package node is a verifier: it follows the chain, challenges every device of every active provider at times that nobody
// can foresee, keeps what came of it, and settles each Era.
//
//	chain ──view──▶ Run ──beacon──▶ era ──slot──▶ exchange ──result──▶ store
//	  ▲                                                                 │
//	  └── open Era, prove fraud, judge, finalise ◀────── settle ◀──────┘
//
// What is the verifier's own failure ends as undecided: an endpoint that is not healthy, a beacon that was reorganised, a
// stop. What makes it wrong to go on, a disk that fails or a chain that is another one, ends Run with an error. Killed at
// any instant it goes on from its store: no counter is used twice, a committed challenge is resumed, and nothing is
// submitted twice.
package node
