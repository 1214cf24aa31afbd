package slark_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

// The rules of this file are explained in docs/architecture.md. They look at the source of every build, and at what the
// go command resolves for this one.

const module = "github.com/slark-network/slark"

// pkg is what `go list` knows about a package of this module.
type pkg struct {
	ImportPath string
	Name       string
	Dir        string
	Doc        string
	Deps       []string // imports and theirs, for this operating system and architecture
}

// area is the folder of the package under the module: "" for the root, else for instance "prover/sidecar".
func (p pkg) area() string {
	return strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, module), "/")
}

// packages lists every package, each of which may be broken: that is for the compiler to say.
var packages = sync.OnceValues(func() ([]pkg, error) {
	cmd := exec.Command("go", "list", "-e", "-json=ImportPath,Name,Dir,Doc,Deps", "./...")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w", err)
	}
	var all []pkg
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p pkg
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return all, nil
		} else if err != nil {
			return nil, fmt.Errorf("go list: %w", err)
		}
		if p.Name != "" {
			all = append(all, p)
		}
	}
})

// source is one parsed file; every file of the module is, whatever its build constraints.
type source struct {
	path string // slash-separated, from the root
	file *ast.File
	fset *token.FileSet
}

func (s source) test() bool { return strings.HasSuffix(s.path, "_test.go") }

// generator says whether the file is a program that only `go generate` runs.
func (s source) generator() bool { return s.file.Name.Name == "main" && !command(path.Dir(s.path)) }

func (s source) imports() []string {
	var list []string
	for _, spec := range s.file.Imports {
		list = append(list, strings.Trim(spec.Path.Value, `"`))
	}
	return list
}

func (s source) position(n ast.Node) string {
	return fmt.Sprintf("%s:%d", s.path, s.fset.Position(n.Pos()).Line)
}

var sources = sync.OnceValues(func() ([]source, error) {
	var all []source
	err := walk(func(name string) error {
		if path.Ext(name) != ".go" {
			return nil
		}
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, name, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		all = append(all, source{path: name, file: file, fset: fset})
		return nil
	})
	return all, err
})

// walk calls f for every file of the tree that is the project's own.
func walk(f func(name string) error) error {
	return filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist): // an editor's or a test's passing file
			return nil
		case err != nil:
			return err
		case d.IsDir() && (slices.Contains([]string{".git", "bin", "node_modules", "testdata"}, d.Name()) || name == "chain/contracts/out" || name == "chain/contracts/cache"):
			return fs.SkipDir
		case d.IsDir():
			return nil
		}
		return f(filepath.ToSlash(name))
	})
}

func must[T any](t *testing.T, f func() ([]T, error)) []T {
	t.Helper()
	list, err := f()
	if err != nil {
		t.Fatal(err)
	}
	if len(list) == 0 {
		t.Fatal("nothing found: this test must run in the root of the module")
	}
	return list
}

// within says whether a package or folder is dir or below it.
func within(area, dir string) bool { return area == dir || strings.HasPrefix(area, dir+"/") }

func withinAny(area string, dirs ...string) bool {
	return slices.ContainsFunc(dirs, func(dir string) bool { return within(area, dir) })
}

// command says whether a folder holds a command that ships.
func command(dir string) bool { return dir == "slark" || dir == "prover" || within(dir, "bench") }

// layer says which parts of the module a part may import.
type layer struct {
	part string
	may  []string
}

// layers has a line for every part; the first that fits a package is its line.
var layers = []layer{
	{"challenge", []string{"challenge"}},
	{"kernels", []string{"challenge", "kernels"}},
	{"reputation", []string{"challenge", "reputation"}},
	{"chain", []string{"challenge", "chain"}},
	{"proto", []string{"challenge", "proto"}},
	{"prover", []string{"challenge", "kernels", "reputation", "chain", "proto", "prover"}},
	// The demonstration network embeds provers, and the command offers it; no other part of the verifier knows one.
	{"slark/demo", []string{"challenge", "kernels", "reputation", "chain", "proto", "prover", "slark"}},
	{"slark", []string{"challenge", "kernels", "reputation", "chain", "proto", "slark"}},
	{"bench", []string{"challenge", "kernels", "reputation", "chain", "proto", "prover", "slark", "bench"}},
}

// TestLayers holds the direction of imports: commands -> node, sidecar -> kernels, reputation, chain, proto -> challenge.
// Tests may use what is beside them, but nothing from a higher floor: else a part could not be tested by itself.
func TestLayers(t *testing.T) {
	for _, s := range must(t, sources) {
		area := path.Dir(s.path)
		if strings.HasPrefix(area, ".") { // the root, .ci
			continue
		}
		i := slices.IndexFunc(layers, func(l layer) bool { return within(area, l.part) })
		if i < 0 {
			t.Errorf("%s: no layer for this folder", s.path)
			continue
		}
		for _, imp := range s.imports() {
			if !within(imp, module) {
				continue
			}
			to := pkg{ImportPath: imp}.area()
			allowed := layers[i].may
			if s.test() {
				switch {
				case withinAny(area, "kernels", "reputation", "chain", "proto"):
					allowed = []string{"challenge", "kernels", "reputation", "chain", "proto"}
				case withinAny(area, "prover", "slark"):
					allowed = []string{"challenge", "kernels", "reputation", "chain", "proto", "prover", "slark"}
				}
			}
			if !withinAny(to, allowed...) {
				t.Errorf("%s imports %s; %s may import only %s", s.path, to, area, strings.Join(allowed, ", "))
			}
			if within(to, "slark/demo") && area != "slark" && !within(area, "slark/demo") {
				t.Errorf("%s imports %s, which is for the command alone", s.path, to)
			}
		}
	}
}

// TestChallengeIsPure keeps the protocol free of everything that is not a function of its arguments.
func TestChallengeIsPure(t *testing.T) {
	forbidden := []string{
		"net", "database", "os/exec", "os/signal", "plugin",
		"google.golang.org/grpc", "google.golang.org/protobuf", "github.com/golang/protobuf",
		"github.com/cockroachdb/pebble", "github.com/ethereum/go-ethereum",
	}
	for _, p := range must(t, packages) {
		if !within(p.area(), "challenge") || p.Name == "main" {
			continue
		}
		for _, dep := range p.Deps {
			if withinAny(dep, forbidden...) && dep != "net/netip" {
				t.Errorf("%s depends on %s", p.ImportPath, dep)
			}
		}
	}

	clock := []string{"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "NewTimer", "NewTicker", "Tick"}
	for _, s := range must(t, sources) {
		if !within(s.path, "challenge") || s.test() || s.generator() {
			continue
		}
		for _, imp := range s.imports() {
			switch imp {
			case "C":
				t.Errorf("%s uses cgo", s.path)
			case "math/rand", "math/rand/v2":
				t.Errorf("%s imports %s: chance in the protocol is cryptographic, or an argument", s.path, imp)
			}
		}
		for _, name := range uses(s, "time", clock) {
			t.Errorf("%s: the protocol has no clock; take the time as an argument", name)
		}
	}
}

// uses returns the places where a file uses one of the names of a standard package.
func uses(s source, imported string, names []string) []string {
	local := ""
	for _, spec := range s.file.Imports {
		if strings.Trim(spec.Path.Value, `"`) == imported {
			local = path.Base(imported)
			if spec.Name != nil {
				local = spec.Name.Name
			}
		}
	}
	if local == "" {
		return nil
	}
	var found []string
	ast.Inspect(s.file, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok && slices.Contains(names, sel.Sel.Name) {
			if x, ok := sel.X.(*ast.Ident); ok && x.Name == local {
				found = append(found, fmt.Sprintf("%s: %s.%s", s.position(n), imported, sel.Sel.Name))
			}
		}
		return true
	})
	return found
}

// TestDomainTypes keeps the wire out of what is not the wire: bytes become domain types at the edge.
func TestDomainTypes(t *testing.T) {
	for _, s := range must(t, sources) {
		if !withinAny(s.path, "challenge", "kernels", "reputation") {
			continue
		}
		for _, imp := range s.imports() {
			if withinAny(imp, module+"/proto", "google.golang.org/protobuf", "google.golang.org/grpc", "github.com/golang/protobuf") {
				t.Errorf("%s imports %s", s.path, imp)
			}
		}
	}
}

// TestProverIsHonest keeps everything that cheats, pretends or demonstrates out of the command that providers run.
func TestProverIsHonest(t *testing.T) {
	for _, p := range must(t, packages) {
		if p.area() != "prover" {
			continue
		}
		for _, dep := range p.Deps {
			if !within(dep, module) {
				continue
			}
			area := pkg{ImportPath: dep}.area()
			if within(area, "slark") {
				t.Errorf("prover depends on %s", area)
			}
			for _, part := range strings.Split(area, "/") {
				if slices.Contains([]string{"demo", "hostile", "cheat", "devchain", "fake"}, part) || strings.HasSuffix(part, "test") && part != "selftest" {
					t.Errorf("prover depends on %s", area)
				}
			}
		}
		if slices.Contains(p.Deps, "testing") {
			t.Error("prover depends on package testing")
		}
	}
}

// TestPackageComments wants every package to say what it is.
func TestPackageComments(t *testing.T) {
	for _, p := range must(t, packages) {
		if p.area() == "" { // tests of the whole only
			continue
		}
		switch {
		case p.Doc == "":
			t.Errorf("%s has no package comment", p.area())
		case p.Name != "main" && !strings.HasPrefix(p.Doc, "Package "+p.Name+" "):
			t.Errorf("%s: its comment should begin with \"Package %s\"", p.area(), p.Name)
		}
	}
}

// TestMap wants a line on the map for every package that others can import.
func TestMap(t *testing.T) {
	text, err := os.ReadFile("docs/architecture.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range must(t, packages) {
		if area := p.area(); area != "" && !strings.Contains(area, "internal/") && !bytes.Contains(text, []byte("`"+area+"`")) {
			t.Errorf("docs/architecture.md has no line for %s", area)
		}
	}
}

// TestFileLength keeps files short enough to be read in one sitting.
func TestFileLength(t *testing.T) {
	const limit = 600
	checked := []string{".go", ".s", ".c", ".h", ".cu", ".sol", ".proto", ".js", ".mjs", ".sh", ".css", ".html"}
	err := walk(func(name string) error {
		if !slices.Contains(checked, path.Ext(name)) {
			return nil
		}
		text, err := os.ReadFile(name)
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return err
		}
		if n := bytes.Count(text, []byte("\n")); n > limit && !generated(text) {
			t.Errorf("%s has %d lines, more than %d: split it by what its parts own", name, n, limit)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

// generated says whether one of the first lines is the mark of generated code.
func generated(text []byte) bool {
	head := text[:min(len(text), 2048)]
	return bytes.Contains(head, []byte("// Code generated ")) && bytes.Contains(head, []byte("DO NOT EDIT."))
}

// TestTopFolders keeps the list of top folders as short as it is.
func TestTopFolders(t *testing.T) {
	known := []string{"bench", "chain", "challenge", "docs", "kernels", "proto", "prover", "reputation", "slark", "bin", ".ci", ".git"}
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		tool := strings.HasPrefix(e.Name(), ".") && e.Name() != ".ci" // editors and the like
		if e.IsDir() && !tool && !slices.Contains(known, e.Name()) {
			t.Errorf("%s is a new top folder", e.Name())
		}
	}
}

// TestNoSkips wants tests that run: one that needs a long time may be left out with -short, and that is all.
func TestNoSkips(t *testing.T) {
	skips := []string{"Skip", "Skipf", "SkipNow"}
	for _, s := range must(t, sources) {
		if !s.test() {
			continue
		}
		var stack []ast.Node
		ast.Inspect(s.file, func(n ast.Node) bool {
			if n == nil {
				stack = stack[:len(stack)-1]
				return true
			}
			stack = append(stack, n)
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			sel, ok := call.Fun.(*ast.SelectorExpr)
			if !ok || !slices.Contains(skips, sel.Sel.Name) {
				return true
			}
			if x, ok := sel.X.(*ast.Ident); !ok || !slices.Contains([]string{"t", "b", "f", "tb"}, x.Name) {
				return true
			}
			if !slices.ContainsFunc(stack, underShort) {
				t.Errorf("%s: skips other than with -short; use a build constraint, or a test that runs everywhere", s.position(n))
			}
			return true
		})
	}
}

// underShort says whether a node is `if testing.Short() {...}`, alone or with more conditions.
func underShort(n ast.Node) bool {
	cond, ok := n.(*ast.IfStmt)
	if !ok {
		return false
	}
	short := false
	ast.Inspect(cond.Cond, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok && sel.Sel.Name == "Short" {
			if x, ok := sel.X.(*ast.Ident); ok && x.Name == "testing" {
				short = true
			}
		}
		return true
	})
	return short
}
