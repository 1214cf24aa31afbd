package owner

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestCheck: root is kept from what others own and from what would be made in it, and nobody else is.
func TestCheck(t *testing.T) {
	dir := t.TempDir()
	if err := Check(filepath.Join(dir, "a", "b")); err != nil {
		t.Errorf("a folder of one's own: %v", err)
	}
	// Only root may give a folder away; to everybody else the own one is that of another user, with root's eyes.
	if os.Geteuid() == 0 {
		if err := os.Chown(dir, 65534, 65534); err != nil {
			t.Fatal(err)
		}
	}
	for _, d := range []string{dir, filepath.Join(dir, "a", "b")} {
		err := check(d, 0)
		if e := new(Error); !errors.As(err, &e) || e.Dir != dir || e.User == "" || !strings.Contains(err.Error(), "runuser -u "+e.User) {
			t.Errorf("%s: %v", d, err)
		}
		if err := check(d, 65534); err != nil {
			t.Errorf("not root: %v", err)
		}
	}
}
