package node

import (
	_ "embed"
	"fmt"
	"os"
	"strings"
)

//go:embed template.toml
var template string

// WriteConfig makes a new config file with the keys that matter at first, their meaning and their defaults. chainURL may be
// empty: then it is left to be filled in. An empty store is a folder beside the file. It overwrites nothing, and who is in the file's group may read it.
func WriteConfig(file, store, chainURL, addresses string) error {
	lines := strings.Split(template, "\n")
	for i, line := range lines {
		for key, value := range map[string]string{"dir": store, "url": chainURL, "addresses": addresses} {
			if value != "" && strings.HasPrefix(strings.TrimPrefix(line, "# "), key+" = ") {
				lines[i] = fmt.Sprintf("%s = %q", key, value)
			}
		}
	}
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o640)
	if err != nil {
		return fmt.Errorf("new config: %w", err)
	}
	_, err = f.WriteString(strings.Join(lines, "\n"))
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	return err
}
