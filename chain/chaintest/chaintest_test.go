package chaintest

import (
	"testing"

	"github.com/slark-network/slark/chain"
)

func TestMemJournal(t *testing.T) {
	TestJournal(t, func(*testing.T) chain.Journal { return new(MemJournal) })
}
