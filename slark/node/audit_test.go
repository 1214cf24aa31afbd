package node

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// TestAuditPage holds the table of docs/operator.md to the source: every line that is written to the audit log, with every member that is named there.
func TestAuditPage(t *testing.T) {
	page, err := os.ReadFile("../../docs/operator.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := make(map[string]string)
	for line := range strings.Lines(string(page)) {
		if msg, rest, found := strings.Cut(strings.TrimPrefix(line, "| `"), "` | "); found && strings.HasPrefix(line, "| `") {
			rows[msg] += rest
		}
	}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	lines := 0
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			method, ok := call.Fun.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			log, ok := method.X.(*ast.SelectorExpr)
			if !ok || log.Sel.Name != "Audit" {
				return true
			}
			lines++
			texts := literals(call.Args)
			if len(texts) == 0 {
				t.Errorf("%s: an audit line without a message in the source", name)
				return true
			}
			row, documented := rows[texts[0]]
			if !documented {
				t.Errorf("%s: docs/operator.md has no row for the audit line %q", name, texts[0])
			}
			for _, member := range texts[1:] {
				if documented && !strings.Contains(row, "`"+member+"`") {
					t.Errorf("%s: docs/operator.md, audit line %q: nothing about %s", name, texts[0], member)
				}
			}
			return true
		})
	}
	if lines < 4 {
		t.Errorf("%d audit lines found", lines)
	}
}

// literals are the texts in arguments of a log line: its message and names of members, those of an append included.
func literals(args []ast.Expr) (out []string) {
	for _, a := range args {
		ast.Inspect(a, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.BasicLit:
				if text, err := strconv.Unquote(n.Value); err == nil && n.Kind == token.STRING {
					out = append(out, text)
				}
			case *ast.CallExpr:
				f, plain := n.Fun.(*ast.Ident)
				return plain && f.Name == "append"
			}
			return true
		})
	}
	return out
}
