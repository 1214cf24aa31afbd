// Command quality says what ptxas makes of the kernels: registers, spills, shared memory and occupancy of each on every architecture,
// the mix of instructions in the main loop of the products and what share of the card's int8 peak that mix allows, that of the walks and
// whether the card's memory is slower. It needs no card, and measures nothing.
//
//	go run ./kernels/cuda/internal/quality           print the tables
//	go run ./kernels/cuda/internal/quality -write    put them into docs/kernels.md
//	go run ./kernels/cuda/internal/quality -check    fail if docs/kernels.md has others
//
// It fails if a kernel spills, if the products of 8.0 and 8.6 cannot reach 85 % of the peak, or if the walks are not bound by memory. Run it in the root of the module.
// The tools are those of kernels/cuda/build.sh.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/slark-network/slark/kernels/cuda"
)

const (
	page       = "docs/kernels.md"
	begin, end = "<!-- quality: begin -->\n", "<!-- quality: end -->\n"
	enough     = 0.85 // of the peak, on what the variants of 8.0 are written for
)

func main() {
	write := flag.Bool("write", false, "put the tables into "+page)
	check := flag.Bool("check", false, "fail if "+page+" has other tables")
	flag.Parse()
	if err := run(*write, *check); err != nil {
		fmt.Fprintln(os.Stderr, "quality:", err)
		os.Exit(1)
	}
}

func run(write, check bool) error {
	tools, err := newTools()
	if err != nil {
		return err
	}
	defer os.RemoveAll(tools.work)
	compiled, err := tools.all()
	if err != nil {
		return err
	}
	var text bytes.Buffer
	resources(&text, compiled)
	fmt.Fprintln(&text)
	mixes(&text, compiled)
	fmt.Fprintln(&text)
	walks(&text, compiled)
	fmt.Fprintln(&text)
	estimates(&text, compiled)
	if !write && !check {
		os.Stdout.Write(text.Bytes())
	} else if err := place(page, text.String(), write); err != nil {
		return err
	}
	return judge(compiled)
}

// place puts text between the marks of a file, or only wants it there.
func place(name, text string, write bool) error {
	old, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	before, rest, ok := strings.Cut(string(old), begin)
	_, after, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		return fmt.Errorf("%s has no place for the tables: %q and %q", name, begin, end)
	}
	page := before + begin + text + end + after
	if write {
		return os.WriteFile(name, []byte(page), 0o644)
	}
	if page != string(old) {
		return fmt.Errorf("%s has other tables than the kernels give: run `make kernels` and commit", name)
	}
	return nil
}

// judge is the error of what must not be.
func judge(all []compiled) error {
	var errs []error
	for _, c := range all {
		if c.spill != 0 || c.stack != 0 {
			errs = append(errs, fmt.Errorf("%s on %s spills %d bytes, with a stack of %d", c.label(), c.card.capability, c.spill, c.stack))
		}
		if c.kernel == "walk" && c.ctas()*walkThreads < c.card.threads {
			errs = append(errs, fmt.Errorf("%s on %s: %d registers, so that not all warps are there", c.label(), c.card.capability, c.registers))
		}
		if v, ok := c.variant(); ok && v.Module.Name == "imma80" && c.card.capability <= 86 {
			if share := c.bound(); share < enough {
				errs = append(errs, fmt.Errorf("%s on %s: at most %.0f %% of the peak", c.label(), c.card.capability, 100*share))
			}
		}
	}
	for _, m := range models {
		if e := m.estimate(all); e.busy >= e.step {
			errs = append(errs, fmt.Errorf("walks on %s: %.0f cycles a step, the memory needs %.0f", m.name, e.busy, e.step))
		}
	}
	return errors.Join(errs...)
}

type tools struct{ bin, work string }

func newTools() (t tools, err error) {
	cmd := exec.Command("kernels/cuda/build.sh", "--tools")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return t, fmt.Errorf("kernels/cuda/build.sh --tools: %w", err)
	}
	t.bin = strings.TrimSpace(string(out))
	t.work, err = os.MkdirTemp("", "quality")
	return t, err
}

// output runs one of the tools, which find one another by PATH.
func (t tools) output(name string, args ...string) (string, error) {
	cmd := exec.Command(filepath.Join(t.bin, name), args...)
	cmd.Env = append(os.Environ(), "PATH="+t.bin+":"+os.Getenv("PATH"))
	out, err := cmd.CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%s: %w\n%s", strings.Join(cmd.Args, " "), err, out)
	}
	return string(out), nil
}

// all compiles every module for every card that it is for.
func (t tools) all() (list []compiled, err error) {
	modules := []cuda.Module{cuda.Common, cuda.Memory, cuda.Probe}
	for _, v := range cuda.Variants {
		if len(modules) == 0 || modules[len(modules)-1].Name != v.Module.Name {
			modules = append(modules, v.Module)
		}
	}
	for _, m := range modules {
		for _, c := range cards {
			if !c.runs(m) {
				continue
			}
			one, err := t.compile(m, c)
			if err != nil {
				return nil, err
			}
			list = append(list, one...)
		}
	}
	return list, nil
}

// compile is what ptxas makes of the kernels of a module for a card.
func (t tools) compile(m cuda.Module, c card) (list []compiled, err error) {
	source, object := filepath.Join(t.work, m.Name+".ptx"), filepath.Join(t.work, m.Name+".cubin")
	if err := os.WriteFile(source, []byte(m.PTX()), 0o644); err != nil {
		return nil, err
	}
	report, err := t.output("ptxas", "-v", fmt.Sprintf("-arch=sm_%d", c.capability), "-o", object, source)
	if err != nil {
		return nil, err
	}
	sass, err := t.output("cuobjdump", "-sass", object)
	if err != nil {
		return nil, err
	}
	code := functions(sass)
	for _, name := range m.Kernels {
		k := compiled{card: c, module: m, kernel: name, code: code[name]}
		if err := k.read(report); err != nil {
			return nil, err
		}
		list = append(list, k)
	}
	return list, nil
}
