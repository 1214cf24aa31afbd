//go:build realnode && firsthour

package realnode

import (
	"bytes"
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/realnode/nodes"
)

// proven is how long the page may take from the first word typed to the first proof.
const proven = 10 * time.Minute

// A newcomer types what docs/first-hour.md says into an empty root file system, and nothing else: packages installed, verifier and prover
// configured against a geth, a proof passed within ten minutes. What was typed and answered is the test's log.
func TestFirstHour(t *testing.T) {
	w := newWorld(t, nodes.Geth(t, everybody...), deploy.Params{StartTime: time.Now().Add(time.Second), EraDuration: 75 * time.Second, Slots: 6})
	h := newHost(t, w)
	began := time.Now()
	for _, block := range h.page("../../docs/first-hour.md") {
		if strings.HasPrefix(block, "journalctl") {
			h.until(began.Add(proven), block, "outcome=pass")
			continue
		}
		out, err := h.typed(block)
		if err != nil {
			t.Fatalf("%v", err)
		}
		if made := regexp.MustCompile(`(?m)^0x[0-9a-fA-F]{40}$`).FindString(out); made != "" && strings.Contains(block, "slark init") {
			h.fund(common.HexToAddress(made)) // what the page asks for
		}
	}
	h.shown(began.Add(proven), "http://127.0.0.1:9710")
	t.Logf("proven %s after the first word", time.Since(began).Round(time.Second))
	if d := time.Since(began); d > proven {
		t.Errorf("it took %s, and should take %s at most", d, proven)
	}
}

// host is a root file system of Debian's smallest kind, in which shells run.
type host struct {
	t    *testing.T
	w    *world
	root string
	env  []string
}

func newHost(t *testing.T, w *world) *host {
	t.Helper()
	base, packages := os.Getenv("SLARK_ROOT_TAR"), os.Getenv("SLARK_PACKAGES")
	if base == "" || packages == "" {
		t.Fatal("SLARK_ROOT_TAR and SLARK_PACKAGES name nothing; run .ci/firsthour")
	}
	wallet := chaintest.NewAccount("newcomer's wallet")
	h := &host{t: t, w: w, root: t.TempDir(), env: []string{
		"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive",
		"RPC=" + w.node.URL(), "WALLET=" + wallet.Address.Hex(), fmt.Sprintf("HOST=127.0.0.1:%d", nodes.FreePort(t)),
	}}
	h.must(exec.Command("tar", "-C", h.root, "-xf", base))
	debs, err := filepath.Glob(filepath.Join(packages, "*_amd64.deb"))
	if err != nil || len(debs) != 2 {
		t.Fatalf("%s: want two packages, have %v (%v)", packages, debs, err)
	}
	for _, deb := range debs {
		h.must(exec.Command("cp", deb, filepath.Join(h.root, "root")))
	}
	if err := w.addresses.Save(filepath.Join(h.root, "root/addresses.json")); err != nil {
		t.Fatal(err)
	}
	h.write("root/wallet.key", 0o600, hex.EncodeToString(crypto.FromECDSA(wallet.Key)))
	h.write("usr/local/bin/systemctl", 0o755, systemctl)
	h.write("usr/local/bin/journalctl", 0o755, "#!/bin/sh\ncat \"/var/log/$2.log\"\n")
	h.fund(wallet.Address)
	t.Cleanup(h.end)
	return h
}

// systemctl stands in for systemd, which no root file system without a kernel of its own can run: it starts what the unit would start, as the
// user that it would be, and nothing of what the unit forbids is forbidden.
const systemctl = `#!/bin/sh
set -e
[ "$1 $2" = "enable --now" ] || { echo "systemctl $*: not here" >&2; exit 1; }
unit=/lib/systemd/system/$3.service
user=$(sed -n 's/^User=//p' "$unit")
cd "$(sed -n 's/^WorkingDirectory=//p' "$unit")"
setsid runuser -u "$user" -- $(sed -n 's/^ExecStart=//p' "$unit") >"/var/log/$3.log" 2>&1 </dev/null &
sleep 3
kill -0 $! || { cat "/var/log/$3.log" >&2; exit 1; }
`

func (h *host) write(name string, mode os.FileMode, text string) {
	h.t.Helper()
	if err := os.WriteFile(filepath.Join(h.root, name), []byte(text), mode); err != nil {
		h.t.Fatal(err)
	}
}

func (h *host) must(c *exec.Cmd) {
	h.t.Helper()
	if out, err := c.CombinedOutput(); err != nil {
		h.t.Fatalf("%v: %v\n%s", c.Args, err, out)
	}
}

// fund sends an account what the page says that it needs.
func (h *host) fund(a common.Address) {
	h.t.Helper()
	s := h.w.submitter(admin, new(chaintest.MemJournal))
	for name, call := range map[string]chain.Call{
		"coins":  {To: a, Value: big.NewInt(1e18)},
		"tokens": h.w.direct.Mint(a, chaintest.Tokens(1000)),
	} {
		if _, err := s.Do(within(h.t, 3*time.Minute), call, chain.ActionKey{Action: chain.Action(name + a.Hex())}); err != nil {
			h.t.Fatalf("%s for %s: %v", name, a, err)
		}
	}
}

// page gives the blocks of indented lines of a page.
func (h *host) page(file string) []string {
	h.t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		h.t.Fatal(err)
	}
	var blocks []string
	for _, p := range strings.Split(string(text), "\n\n") {
		if strings.HasPrefix(p, "    ") {
			lines := strings.Split(strings.TrimRight(p, "\n"), "\n")
			for i, l := range lines {
				lines[i] = strings.TrimPrefix(l, "    ")
			}
			blocks = append(blocks, strings.Join(lines, "\n"))
		}
	}
	if len(blocks) < 8 {
		h.t.Fatalf("%s has %d blocks of commands", file, len(blocks))
	}
	return blocks
}

// typed runs a block in a shell of the host, and gives what it printed.
func (h *host) typed(block string) (string, error) {
	ctx, cancel := context.WithTimeout(h.t.Context(), 3*time.Minute)
	defer cancel()
	// A file system table of its own: what is mounted goes with the last process.
	c := exec.CommandContext(ctx, "unshare", "--mount", "sh", "-ec",
		`mount --rbind /proc "$0/proc"; mount --rbind /dev "$0/dev"; exec chroot "$0" sh -ec 'cd /root; eval "$1"' sh "$1"`, h.root, block)
	c.Env = h.env
	c.WaitDelay = 5 * time.Second // daemons may keep the pipe
	var out bytes.Buffer
	c.Stdout, c.Stderr = &out, &out
	err := c.Run()
	h.t.Logf("\n# %s\n%s", strings.ReplaceAll(block, "\n", "\n# "), &out)
	if err != nil {
		return out.String(), fmt.Errorf("%s: %w\n%s%s", block, err, &out, h.logs())
	}
	return out.String(), nil
}

// until repeats a block until it prints some words.
func (h *host) until(deadline time.Time, block, words string) {
	h.t.Helper()
	for {
		out, err := h.typed(block)
		if err == nil && strings.Contains(out, words) {
			return
		}
		if time.Now().After(deadline) {
			h.t.Fatalf("%s: says not %q in time\n%s", block, words, h.logs())
		}
		time.Sleep(5 * time.Second)
	}
}

// shown wants a dashboard to have the wallet's first pass, and the page of the provider.
func (h *host) shown(deadline time.Time, url string) {
	h.t.Helper()
	wallet := strings.ToLower(chaintest.NewAccount("newcomer's wallet").Address.Hex())
	for {
		list, err := read(url + "/challenges?outcome=pass")
		if err == nil && strings.Contains(strings.ToLower(list), wallet) {
			break
		}
		if time.Now().After(deadline) {
			h.t.Fatalf("the dashboard does not show the proof: %v\n%s\n%s", err, list, h.logs())
		}
		time.Sleep(2 * time.Second)
	}
	if page, err := read(url + "/providers/" + wallet); err != nil || !strings.Contains(page, "<svg") {
		h.t.Errorf("the provider's page: %v\n%s", err, page)
	}
}

func read(url string) (string, error) {
	r, err := http.Get(url)
	if err != nil {
		return "", err
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err == nil && r.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s: %s", url, r.Status)
	}
	return string(b), err
}

func (h *host) logs() string {
	var all strings.Builder
	files, _ := filepath.Glob(filepath.Join(h.root, "var/log/*.log"))
	for _, f := range files {
		if name := filepath.Base(f); name == "slark.log" || name == "prover.log" {
			b, _ := os.ReadFile(f)
			fmt.Fprintf(&all, "--- %s\n%s", name, b)
		}
	}
	return all.String()
}

// end kills what runs in the root file system.
func (h *host) end() {
	links, _ := filepath.Glob("/proc/[0-9]*/root")
	for _, l := range links {
		if root, err := os.Readlink(l); err == nil && root == h.root {
			var pid int
			if _, err := fmt.Sscanf(l, "/proc/%d/root", &pid); err == nil {
				_ = syscall.Kill(pid, syscall.SIGKILL)
			}
		}
	}
	time.Sleep(200 * time.Millisecond) // before the folder is removed
}
