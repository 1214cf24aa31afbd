//go:build ignore

// Command test runs `go test -json` with its arguments and prints what a person wants to read: one line a package, the
// whole output of whatever failed, and a line that counts everything. It ends as go test ended.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"time"
)

// event is a line of `go test -json` (go doc test2json), or of `go build -json`, which is mixed in.
type event struct {
	Action     string
	Package    string
	ImportPath string // of build-output, instead of Package
	Test       string
	Elapsed    float64
	Output     string
}

// result is what one package has come to.
type result struct {
	output  map[string]*strings.Builder // by test, "" the package itself
	passed  int
	skipped int
	failed  []string
}

type total struct {
	packages, empty, passed, skipped int
	failed                           []string
}

func main() {
	began := time.Now()
	cmd := exec.Command("go", append([]string{"test", "-json"}, os.Args[1:]...)...)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		fatal(err)
	}
	if err := cmd.Start(); err != nil {
		fatal(err)
	}

	sum := total{}
	results := map[string]*result{}
	lines := bufio.NewReader(out)
	for {
		line, err := lines.ReadBytes('\n')
		if len(line) > 0 {
			var e event
			if json.Unmarshal(line, &e) != nil || e.Action == "" {
				os.Stdout.Write(line)
			} else {
				take(&sum, results, e)
			}
		}
		if err != nil {
			break
		}
	}

	err = cmd.Wait()
	verdict := "PASS"
	if err != nil || len(sum.failed) > 0 {
		verdict = "FAIL"
		for _, name := range sum.failed {
			fmt.Println("FAIL:", name)
		}
	}
	fmt.Printf("%s: %d tests passed, %d failed, %d skipped; %d packages, %d of them without tests; %s\n",
		verdict, sum.passed, len(sum.failed), sum.skipped, sum.packages, sum.empty, time.Since(began).Round(time.Second))

	var exit *exec.ExitError
	switch {
	case errors.As(err, &exit) && exit.ExitCode() > 0:
		os.Exit(exit.ExitCode())
	case err != nil || len(sum.failed) > 0:
		os.Exit(1)
	}
}

// take adds one event, and prints what is finished.
func take(sum *total, results map[string]*result, e event) {
	if e.Action == "build-output" {
		fmt.Print(e.Output)
		return
	}
	if e.Package == "" {
		return
	}
	r := results[e.Package]
	if r == nil {
		r = &result{output: map[string]*strings.Builder{}}
		results[e.Package] = r
	}

	switch {
	case e.Action == "output":
		if r.output[e.Test] == nil {
			r.output[e.Test] = &strings.Builder{}
		}
		r.output[e.Test].WriteString(e.Output)
	case e.Test != "":
		r.test(e)
	case e.Action == "pass" || e.Action == "fail" || e.Action == "skip":
		finish(sum, r, e)
		delete(results, e.Package)
	}
}

// test notes the end of one test or subtest; only whole tests are counted.
func (r *result) test(e event) {
	whole := !strings.Contains(e.Test, "/")
	switch e.Action {
	case "pass":
		if whole {
			r.passed++
		}
		delete(r.output, e.Test)
	case "skip":
		if whole {
			r.skipped++
		}
		delete(r.output, e.Test)
	case "fail":
		if out := r.output[e.Test]; out != nil {
			fmt.Print(out.String())
		}
		delete(r.output, e.Test)
		if whole {
			r.failed = append(r.failed, e.Test)
		}
	}
}

// finish prints the line of a package.
func finish(sum *total, r *result, e event) {
	sum.packages++
	sum.passed += r.passed
	sum.skipped += r.skipped
	for _, name := range r.failed {
		sum.failed = append(sum.failed, e.Package+" "+name)
	}
	counted := fmt.Sprintf("%d tests", r.passed+r.skipped+len(r.failed))
	if r.skipped > 0 {
		counted += fmt.Sprintf(", %d skipped", r.skipped)
	}

	switch e.Action {
	case "pass":
		fmt.Printf("ok  \t%s\t%.3fs\t%s\n", e.Package, e.Elapsed, counted)
	case "skip":
		sum.empty++
		fmt.Printf("?   \t%s\t[no test files]\n", e.Package)
	case "fail":
		if len(r.failed) == 0 { // did not build, panicked, ran out of time
			sum.failed = append(sum.failed, e.Package)
			for _, out := range r.output {
				fmt.Print(out.String())
			}
		}
		fmt.Printf("FAIL\t%s\t%.3fs\t%s\n", e.Package, e.Elapsed, counted)
	}
}

func fatal(err error) {
	fmt.Fprintln(os.Stderr, "test:", err)
	os.Exit(1)
}
