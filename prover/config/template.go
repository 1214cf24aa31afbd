package config

import (
	_ "embed"
	"fmt"
	"os"
	"strings"
)

//go:embed template.toml
var template string

// Initial are the values that a new config file begins with; empty ones are left to be filled in.
type Initial struct {
	Listen, DataDir, Provider, ChainURL, Addresses string
}

// Write makes a new config file, with every key, its meaning and its default. It overwrites nothing.
func Write(file string, v Initial) error {
	text := template
	for key, value := range map[string]string{"listen": v.Listen, "data_dir": v.DataDir, "provider": v.Provider, "url": v.ChainURL, "addresses": v.Addresses} {
		if value == "" {
			continue
		}
		lines := strings.Split(text, "\n")
		for i, line := range lines {
			if strings.HasPrefix(strings.TrimPrefix(line, "# "), key+" = ") {
				lines[i] = fmt.Sprintf("%s = %q", key, value)
				break // the first is the file's own; tables have keys of that name too
			}
		}
		text = strings.Join(lines, "\n")
	}
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o640)
	if err != nil {
		return fmt.Errorf("new config: %w", err)
	}
	_, err = f.WriteString(text)
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	return err
}
