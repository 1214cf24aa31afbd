// Package catalogue holds what is known of the cards that a provider can claim: facts, each row with its source, and
// published measurements. It is data, in cards.csv and measured.csv (docs/catalogue.md says what every field means), read by a
// loader that reports all faults together.
//
// Nothing in it was measured by this project. Rows that are doubtful say so (Confidence, Doubt). A name is matched exactly
// or not at all, because "NVIDIA A10" is a part of "NVIDIA A100 80GB PCIe"; and a match is never evidence, because a driver
// says what its owner wants. Nothing here enters a verdict but through the envelopes that are made of it.
package catalogue
