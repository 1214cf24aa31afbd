package slark_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// corpus is what the program can print, and what its tests assert.
type corpus struct {
	printed  []string          // literals of the code, one file after the other
	asserted []string          // literals of the tests, and scripts without their comments
	named    map[string]bool   // identifiers that tests use: Name, and pkg.Name
	declared map[string]bool   // identifiers that the code declares at the top of a package
	constant map[string]string // texts that are constants, with the names by which tests want them
}

// readCorpus reads all Go files, testscripts and contracts of the tree. Comments are not in it: only what is compiled or run.
func readCorpus(t *testing.T) *corpus {
	t.Helper()
	c := &corpus{named: make(map[string]bool), declared: make(map[string]bool), constant: make(map[string]string)}
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "node_modules" || d.Name() == "bin" || path != "." && strings.HasPrefix(d.Name(), ".")):
			return filepath.SkipDir
		case d.IsDir() || filepath.Dir(path) == ".": // the rules in the root quote what they hold
			return nil
		}
		switch filepath.Ext(path) {
		case ".go":
			return c.readGo(path)
		case ".txtar", ".txt":
			if !strings.Contains(path, "testdata") {
				return nil
			}
			text, err := os.ReadFile(path)
			c.asserted = append(c.asserted, script(string(text)))
			return err
		case ".sol":
			text, err := os.ReadFile(path)
			c.readSolidity(path, string(text))
			return err
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// script is a testscript without its comments, and its patterns without their backslashes.
func script(text string) string {
	return strings.ReplaceAll(regexp.MustCompile(`(?m)^\s*#.*$`).ReplaceAllString(text, ""), `\`, "")
}

func (c *corpus) readGo(path string) error {
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	test := strings.HasSuffix(path, "_test.go")
	var literals strings.Builder
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BinaryExpr: // a text that is put together over two lines
			if text, ok := constant(n); ok {
				literals.WriteString(text + "\n")
				return false
			}
		case *ast.BasicLit:
			if text, ok := constant(n); ok {
				literals.WriteString(text + "\n")
			}
		case *ast.SelectorExpr:
			if x, ok := n.X.(*ast.Ident); ok && test {
				c.named[x.Name+"."+n.Sel.Name] = true
			}
		case *ast.Ident:
			if test {
				c.named[n.Name] = true
			}
		}
		return true
	})
	if test {
		c.asserted = append(c.asserted, literals.String())
		return nil
	}
	c.printed = append(c.printed, literals.String())
	for _, d := range file.Decls {
		if g, ok := d.(*ast.GenDecl); ok {
			for _, s := range g.Specs {
				if v, ok := s.(*ast.ValueSpec); ok {
					for i, n := range v.Names {
						if i < len(v.Values) && g.Tok == token.CONST {
							if text, ok := constant(v.Values[i]); ok {
								c.constant[text] = n.Name
							}
						}
						c.declared[n.Name], c.declared[file.Name.Name+"."+n.Name] = true, true
					}
				}
			}
		}
	}
	return nil
}

// constant is the text of a literal, or of several that are added.
func constant(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		if e.Kind != token.STRING {
			return "", false
		}
		text, err := strconv.Unquote(e.Value)
		return text, err == nil
	case *ast.BinaryExpr:
		left, ok := constant(e.X)
		right, also := constant(e.Y)
		return left + right, ok && also && e.Op == token.ADD
	}
	return "", false
}

// readSolidity takes the errors that contracts declare, as error.Name, and those that tests of contracts want by their selector.
func (c *corpus) readSolidity(path, text string) {
	text = regexp.MustCompile(`(?m)//.*$`).ReplaceAllString(text, "")
	if strings.Contains(path, "/test/") {
		for _, m := range regexp.MustCompile(`\b(\w+)\.selector`).FindAllStringSubmatch(text, -1) {
			c.named["error."+m[1]] = true
		}
		return
	}
	for _, m := range regexp.MustCompile(`(?m)^\s*error (\w+)`).FindAllStringSubmatch(text, -1) {
		c.declared["error."+m[1]] = true
	}
}

func (corpus) has(files []string, words string) bool {
	for _, f := range files {
		if strings.Contains(f, words) {
			return true
		}
	}
	return false
}

// hold wants a documented text to be what the code prints, part by part between what differs, and a test to assert a part of it that says something.
func (c *corpus) hold(t *testing.T, where, text string) {
	t.Helper()
	asserted := c.named[c.constant[text]]
	for part := range strings.SplitSeq(strings.ReplaceAll(text, "...", "…"), "…") {
		if part = strings.Trim(part, " ,;:"); len(part) < 5 {
			continue
		}
		if !c.has(c.printed, part) {
			t.Errorf("%s: %q: nothing prints %q.\n\tWrite it on the page as a literal of the code has it, with … for whatever differs from one time to the next. If it is not printed by this program, "+
				"add it to notPrinted in documented_test.go.", where, text, part)
		}
		asserted = asserted || (len(part) > 8 || part == text) && c.has(c.asserted, part)
	}
	if !asserted {
		t.Errorf("%s: %q: no test asserts it.\n\tProvoke it in a test, or in a script below testdata, and compare what is printed with a literal that has one of its parts between … whole, "+
			"of nine letters or more. The tests in the root do not count.", where, text)
	}
}
