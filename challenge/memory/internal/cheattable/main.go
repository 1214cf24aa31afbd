// Command cheattable writes what cheating at memory costs into section 19 of docs/protocol.md. It takes some seconds, and
// the same source gives the same bytes.
package main

import (
	"flag"
	"log"

	"github.com/slark-network/slark/challenge/internal/page"
	"github.com/slark-network/slark/challenge/memory/internal/cheats"
)

func main() {
	file := flag.String("page", "", "page that has the tables between its marks")
	flag.Parse()
	log.SetFlags(0)
	if err := page.Write(*file, "cheats", cheats.Table(cheats.Rows())); err != nil {
		log.Fatal("cheattable: ", err)
	}
}
