// Command vectorgen writes the test vectors of docs/protocol.md: JSON, one case a
// file, and the worked example on the page itself. The same source gives the same
// bytes.
package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/internal/page"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/transcript"
)

func main() {
	dir := flag.String("dir", "", "folder for the vectors; its old ones are removed")
	file := flag.String("page", "", "page that has the worked example between its markers")
	flag.Parse()
	log.SetFlags(0)
	if err := run(*dir, *file); err != nil {
		log.Fatal("vectorgen: ", err)
	}
}

func run(dir, file string) error {
	old, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return err
	}
	for _, f := range old {
		if err := os.Remove(f); err != nil {
			return err
		}
	}
	for _, c := range slices.Concat(transcriptCases, diagnosisCases, memoryCases) {
		if err := write(dir, "transcript-"+c.name, transcriptVector(c)); err != nil {
			return err
		}
	}
	for _, c := range components() {
		if err := write(dir, c.Section+"-"+c.Name, c); err != nil {
			return err
		}
	}
	return page.Write(file, "example", example())
}

// TranscriptVector is a file and what a re-check must say of it.
type TranscriptVector struct {
	Comment string `json:"comment"`
	Expect  struct {
		Error   string `json:"error,omitempty"`   // invalid, malformed, order, verifier, inconsistent
		Outcome string `json:"outcome,omitempty"` // of the Verdict; without error
		Proof   string `json:"proof,omitempty"`   // right, wrong, fault, none, malformed
		Check   string `json:"check,omitempty"`   // with proof wrong: range, digest, path, value, walk
		Index   *int   `json:"index,omitempty"`   // with proof wrong: the opening
	} `json:"expect"`
	Transcript string `json:"transcript"` // hex
}

func transcriptVector(c transcriptCase) TranscriptVector {
	v := TranscriptVector{Comment: c.comment}
	file := c.make(c.name)
	v.Transcript = hex.EncodeToString(file)
	report, err := transcript.Recheck(file)
	if err != nil {
		v.Expect.Error = ErrorClass(err)
		return v
	}
	v.Expect.Outcome = report.Verdict.Outcome.String()
	v.Expect.Proof = string(report.Proof)
	if report.Wrong != nil {
		v.Expect.Check = report.Wrong.Check.String()
		v.Expect.Index = &report.Wrong.Index
	}
	return v
}

// ErrorClass names the class of an error of Recheck.
func ErrorClass(err error) string {
	switch {
	case errors.Is(err, transcript.ErrInconsistent):
		return "inconsistent"
	case errors.Is(err, session.ErrVerifier):
		return "verifier"
	case errors.Is(err, session.ErrOrder):
		return "order"
	case errors.Is(err, session.ErrMalformed):
		return "malformed"
	case errors.Is(err, challenge.ErrInvalid):
		return "invalid"
	}
	return "other"
}

func write(dir, name string, v any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return os.WriteFile(filepath.Join(dir, name+".json"), b.Bytes(), 0o644)
}
