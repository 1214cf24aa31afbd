// Package page writes what a program makes into a page that people write, between two marks:
//
//	<!-- name: generated -->
//	...
//	<!-- name: end -->
package page

import (
	"bytes"
	"fmt"
	"os"
)

// cut is the page up to the first mark of a name with it, what is between the marks, and the page from the second mark on.
func cut(text []byte, name string) (before, between, after []byte, err error) {
	begin, end := fmt.Appendf(nil, "<!-- %s: generated -->\n", name), fmt.Appendf(nil, "<!-- %s: end -->\n", name)
	i, j := bytes.Index(text, begin), bytes.Index(text, end)
	if i < 0 || j < i {
		return nil, nil, nil, fmt.Errorf("marks %q and %q are not there, in this order", begin, end)
	}
	i += len(begin)
	return text[:i], text[i:j], text[j:], nil
}

// Part is what is between the marks of a name. It fails if the marks are not there.
func Part(text []byte, name string) (string, error) {
	_, between, _, err := cut(text, name)
	return string(between), err
}

// Write replaces what is between the marks of a name in a file.
func Write(file, name, part string) error {
	old, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	before, _, after, err := cut(old, name)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return os.WriteFile(file, append(append(bytes.Clone(before), part...), after...), 0o644)
}
