// Command derive writes the envelopes that ship, from the catalogue of cards. go generate runs it.
package main

import (
	"fmt"
	"os"

	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/envelope"
)

func main() {
	text, err := envelope.Encode(envelope.Derive(catalogue.Shipped()))
	if err == nil {
		err = os.WriteFile("envelopes.csv", text, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "derive:", err)
		os.Exit(1)
	}
}
