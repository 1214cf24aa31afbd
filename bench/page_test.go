package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// pageScript is a script of docs/ci-runner.md, by the name in its second line.
func pageScript(t *testing.T, name string) string {
	t.Helper()
	page, err := os.ReadFile("../docs/ci-runner.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, block := range strings.Split(string(page), "\n\n") {
		if script := regexp.MustCompile(`(?m)^ {4}`).ReplaceAllString(block, ""); strings.HasPrefix(script, "#!/bin/sh\n# "+name+" ") {
			return script + "\n"
		}
	}
	t.Fatalf("docs/ci-runner.md has no script %s", name)
	return ""
}

// TestBuildScript: build.sh of docs/ci-runner.md, without the lines for a card, builds the program of two commits, and leaves the tree as it was.
func TestBuildScript(t *testing.T) {
	script := regexp.MustCompile(`(?m)^.*cudaworker\n`).ReplaceAllString(pageScript(t, "build.sh"), "")
	dir := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	run := func(name string, args ...string) string {
		t.Helper()
		c := exec.CommandContext(t.Context(), name, args...)
		c.Dir = dir
		c.Env = append(os.Environ(), "GOFLAGS=-buildvcs=false", "GOWORK=off", "GIT_CONFIG_GLOBAL=/dev/null", "GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@example.org", "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@example.org")
		out, err := c.CombinedOutput()
		if err != nil {
			t.Fatalf("%s %v: %v\n%s", name, args, err, out)
		}
		return string(out)
	}
	program := func(says string) string {
		return "package main\n\nfunc main() { println(\"" + says + "\") }\n"
	}
	run("git", "init", "-q")
	write("go.mod", "module example.org/x\n\ngo 1.26\n")
	write("bench/main.go", program("before"))
	run("git", "add", ".")
	run("git", "commit", "-qm", "before")
	write("bench/main.go", program("after"))
	run("git", "commit", "-qam", "after")
	write("build.sh", script)
	run("sh", "build.sh", "HEAD~1")
	run("sh", "build.sh", "HEAD~1") // where a runner keeps its folder
	for file, want := range map[string]string{"base/bench": "before\n", "new/bench": "after\n"} {
		if got := run(filepath.Join(dir, file)); got != want {
			t.Errorf("%s says %q, want %q", file, got, want)
		}
	}
	if got := run("git", "status", "--porcelain", "--untracked-files=no"); got != "" {
		t.Errorf("the tree is changed: %s", got)
	}
}
