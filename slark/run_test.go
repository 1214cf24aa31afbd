package main

import (
	"log/slog"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/slark-network/slark/proto/observe"
	"github.com/slark-network/slark/slark/node"
)

// TestReopenAudit: SIGHUP makes the audit log go on in a new file of the same name, and does not end a process that has none.
func TestReopenAudit(t *testing.T) {
	name := filepath.Join(t.TempDir(), "audit.log")
	f, err := observe.OpenFile(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	quiet := slog.New(slog.DiscardHandler)
	stop := reopenAudit(node.Deps{AuditFile: f, Log: quiet})
	defer reopenAudit(node.Deps{Log: quiet})()
	audit := slog.New(slog.NewJSONHandler(f, nil))
	audit.Info("verdict", "n", 1)
	if err := os.Rename(name, name+".1"); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Kill(os.Getpid(), syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
	for end := time.Now().Add(time.Minute); ; time.Sleep(5 * time.Millisecond) {
		if _, err := os.Stat(name); err == nil {
			break
		}
		if time.Now().After(end) {
			t.Fatal("no new file after SIGHUP")
		}
	}
	stop()
	audit.Info("verdict", "n", 2)
	for file, want := range map[string]string{name + ".1": `"n":1}`, name: `"n":2}`} {
		b, err := os.ReadFile(file)
		if err != nil || len(b) < len(want)+1 || string(b[len(b)-len(want)-1:len(b)-1]) != want {
			t.Errorf("%s: %q, %v", file, b, err)
		}
	}
}
