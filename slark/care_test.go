package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestOperatorPage runs the commands of the section "Care of the store" of docs/operator.md, in their order, against a chain and
// the store of a verifier that has run.
func TestOperatorPage(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("../docs/operator.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, found := strings.Cut(string(page), "\n## Care of the store\n")
	section, _, ends := strings.Cut(section, "\n## ")
	if !found || !ends {
		t.Fatal("docs/operator.md has no section Care of the store")
	}
	start := "exec sh -c 'exec slark run --config slark.toml 2>run.log' &verifier&\nawait run.log 'msg=verifying'\nkill -INT verifier\nwait verifier\nrm run.log\n"
	script, commands := start, map[string]bool{}
	for line := range strings.Lines(section) {
		line, isCode := strings.CutPrefix(strings.TrimRight(line, "\n"), "    ")
		if !isCode {
			continue
		}
		words := strings.Fields(line)
		if len(words) < 2 || words[0] != "slark" {
			t.Errorf("%q is no command", line)
			continue
		}
		commands[words[1]] = true
		switch words[1] {
		case "run":
			script += start
		case "restore":
			script += "mv store lost\nstatus 0 " + line + "\n"
		default:
			script += "status 0 " + line + "\n"
		}
	}
	for _, want := range []string{"backup", "restore", "run", "fsck", "prune", "export", "replay"} {
		if !commands[want] {
			t.Errorf("the section has no slark %s", want)
		}
	}
	file := filepath.Join(t.TempDir(), "operator.txtar")
	if err := os.WriteFile(file, []byte(script), 0o600); err != nil {
		t.Fatal(err)
	}
	chainScript(t, file, fraudFiles(t))
}
