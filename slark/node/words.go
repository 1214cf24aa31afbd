package node

import (
	"strings"
	"unicode"

	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/reputation"
)

func lower(e *envelope.Envelope) uint64 {
	if e == nil {
		return 0
	}
	return e.Lower
}

func upper(e *envelope.Envelope) uint64 {
	if e == nil {
		return 0
	}
	return e.Upper
}

// clip makes a reason of text that others had a hand in.
func clip(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, "?"))
	if len(s) > reputation.MaxReason {
		s = strings.ToValidUTF8(s[:reputation.MaxReason], "")
	}
	return s
}
