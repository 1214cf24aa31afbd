// Package fleet simulates fleets of honest and cheating devices, and counts how often the real judgement of time (challenge/envelope)
// and the real decision (challenge/decision) are wrong about them. docs/accuracy.md is made of it.
//
// It promises that a seed gives the same counts on every machine: all of it is whole numbers, on a virtual clock. It does not show
// that cards are as the catalogue says, nor that lines are as described: what goes in is from published figures, and assumed where
// there are none.
package fleet
