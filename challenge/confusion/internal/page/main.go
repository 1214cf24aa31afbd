// Command page writes docs/confusion.md and docs/confusion.svg: which classes time cannot tell apart. go generate runs it.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/confusion"
	"github.com/slark-network/slark/challenge/envelope"
)

func main() {
	dir := flag.String("dir", ".", "the folder that is written to")
	flag.Parse()
	t := confusion.New(catalogue.Shipped(), envelope.Shipped(), confusion.Full)
	var page, picture bytes.Buffer
	write(&page, t)
	draw(&picture, t)
	for name, text := range map[string][]byte{"confusion.md": page.Bytes(), "confusion.svg": picture.Bytes()} {
		if err := os.WriteFile(filepath.Join(*dir, name), text, 0o644); err != nil {
			fmt.Fprintln(os.Stderr, "page:", err)
			os.Exit(1)
		}
	}
}
