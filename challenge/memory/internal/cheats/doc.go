// Package cheats counts what cheating at the memory challenge costs (docs/protocol.md, section 19).
//
// Each cheat is a strategy that runs: it makes the digests of a small challenge while a Meter counts the bytes that it
// moves and the operations that it makes. Whether what it commits to is accepted is decided by the check of section
// 18.5. Ratios of counts do not depend on the size of the dataset, so small ones do. Rates of cards, and so the
// margins by card, are by the model of cards.go from data sheets: nothing in this package was measured on a card.
//
// Table makes section 19 of the page; the command in cheattable writes it.
package cheats

//go:generate go run ../cheattable -page ../../../../docs/protocol.md
