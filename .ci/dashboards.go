//go:build ignore

// Dashboards prints the expressions of Grafana dashboards as recording rules, in JSON, which is YAML, so that promtool can check them.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

type rule struct {
	Record string `json:"record"`
	Expr   string `json:"expr"`
}

type group struct {
	Name  string `json:"name"`
	Rules []rule `json:"rules"`
}

// variables are Grafana's, with what they might stand for.
var variables = strings.NewReplacer("$__rate_interval", "5m", "$instance", "a|b")

func main() {
	var groups []group
	for _, name := range os.Args[1:] {
		g, err := read(name)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		groups = append(groups, g)
	}
	out := json.NewEncoder(os.Stdout)
	if err := out.Encode(map[string]any{"groups": groups}); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func read(name string) (g group, err error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return g, err
	}
	var board struct {
		Panels []struct {
			ID      int
			Targets []struct{ Expr string }
		}
	}
	if err := json.Unmarshal(text, &board); err != nil {
		return g, fmt.Errorf("%s: %w", name, err)
	}
	g.Name = name
	for _, p := range board.Panels {
		for i, q := range p.Targets {
			g.Rules = append(g.Rules, rule{fmt.Sprintf("%s:panel:%d:%d", strings.TrimSuffix(filepath.Base(name), ".json"), p.ID, i), variables.Replace(q.Expr)})
		}
	}
	return g, nil
}
