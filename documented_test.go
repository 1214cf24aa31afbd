package slark_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"google.golang.org/grpc/status"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/proto/link"
)

// This file holds what docs/ promise of errors, refusals, log lines and exit statuses to the program and to its tests: what is documented is printed as
// it is written there, and some test provokes it. Whatever else the pages say is held elsewhere, if at all.

func page(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("docs", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// section is what stands below a heading of a page, up to the next.
func section(t *testing.T, name, heading string) string {
	t.Helper()
	_, text, found := strings.Cut(page(t, name), "\n"+heading+"\n")
	if !found {
		t.Fatalf("%s has no heading %q", name, heading)
	}
	text, _, _ = strings.Cut(text, "\n## ")
	return text
}

// cells are the rows of all tables in a text, without their heads, as cells.
func cells(text string) (out [][]string) {
	for _, m := range regexp.MustCompile(`(?m)^\|(.*)\|$`).FindAllStringSubmatch(text, -1) {
		row := strings.Split(m[1], "|")
		for i := range row {
			row[i] = strings.TrimSpace(row[i])
		}
		if strings.HasPrefix(row[0], "---") {
			out = out[:len(out)-1]
			continue
		}
		out = append(out, row)
	}
	return out
}

var span = regexp.MustCompile("`([^`\n]+)`")

// spans are what a text has between backquotes.
func spans(text string) (out []string) {
	for _, m := range span.FindAllStringSubmatch(text, -1) {
		out = append(out, m[1])
	}
	return out
}

// TestTroubleshooting holds docs/troubleshooting.md, whose first column is what is printed.
func TestTroubleshooting(t *testing.T) {
	c, rows := readCorpus(t), 0
	for _, row := range cells(page(t, "troubleshooting.md")) {
		rows++
		c.hold(t, "troubleshooting.md", strings.Trim(row[0], "`"))
	}
	if rows < 30 {
		t.Fatalf("%d texts on the page", rows)
	}
}

// notPrinted are words between backquotes or quotation marks that no program prints: formulas, names, and commands of others.
var notPrinted = map[string]bool{
	"at least this class": true, "at least class X": true, // README's words for what a verdict says
	"NVIDIA A10": true, "NVIDIA A100 80GB PCIe": true, "forge test": true, "npm run lint": true, "npm run gas:write": true, "u8 u32 u64": true, "col mod 4": true,
}

// TestDocumentedTexts finds every sentence that a page quotes from the program, in whatever paragraph or table, and holds it. A page cannot promise a text and be forgotten here.
func TestDocumentedTexts(t *testing.T) {
	c, found := readCorpus(t), 0
	pages, err := filepath.Glob("docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	// Two words or more, without what belongs to code and formulas.
	sentence := regexp.MustCompile(`^[0-9A-Za-z][0-9A-Za-z.,:;'…-]*( [0-9A-Za-z.,:;'…-]+)+$`)
	outcomes := make(map[string]bool) // held by TestDocumentedOutcomes
	for _, o := range challenge.Outcomes() {
		outcomes[o.String()] = true
	}
	command := regexp.MustCompile(`^(slark|prover|bench|go|make|apt-get|systemctl|chmod|runuser|ss|ssh|npm|cd) `)
	for _, name := range pages {
		text := regexp.MustCompile(`(?m)^ {4}.*$`).ReplaceAllString(page(t, filepath.Base(name)), "") // listings
		quoted := spans(text)
		for _, m := range regexp.MustCompile(`"([^"\n]+)"`).FindAllStringSubmatch(span.ReplaceAllString(text, ""), -1) {
			quoted = append(quoted, m[1])
		}
		for _, q := range quoted {
			if sentence.MatchString(q) && !command.MatchString(q) && !notPrinted[q] && !outcomes[q] && !regexp.MustCompile(` --?[a-z]`).MatchString(q) {
				found++
				c.hold(t, name, q)
			}
		}
	}
	if found < 50 {
		t.Errorf("%d texts in all of docs", found)
	}
}

// TestDocumentedSentinels: errors that pages name by their Go names are declared, and a test wants each.
func TestDocumentedSentinels(t *testing.T) {
	c, found := readCorpus(t), 0
	name := regexp.MustCompile(`^(\w+\.)?Err[A-Z]\w+$`)
	pages, err := filepath.Glob("docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range pages {
		for _, s := range spans(page(t, filepath.Base(p))) {
			if !name.MatchString(s) {
				continue
			}
			found++
			if !c.declared[s] {
				t.Errorf("%s: nothing declares %s: was it renamed? The page has to name what is there", p, s)
			}
			if !c.named[s] {
				t.Errorf("%s: no test wants %s: provoke it and compare by errors.Is with its name", p, s)
			}
		}
	}
	if found < 12 {
		t.Errorf("%d errors by name in all of docs", found)
	}
}

// TestDocumentedContractErrors: errors of contracts that settlement.md names are declared there, and a test of the contracts, or of their bindings, provokes each.
func TestDocumentedContractErrors(t *testing.T) {
	c, found := readCorpus(t), 0
	for _, s := range spans(page(t, "settlement.md")) {
		if !c.declared["error."+s] {
			continue
		}
		found++
		if !c.named["error."+s] && !c.has(c.asserted, s) {
			t.Errorf("settlement.md names the error %s and nothing provokes it: want it in a test of chain/contracts (%s.selector), or its name in one of package chain", s, s)
		}
	}
	if found < 8 {
		t.Errorf("%d errors on the page", found)
	}
}

// TestDocumentedRefusals holds the table of refusals of provider.md: the codes of the protocol in its order, with their status, each provoked by a test of the sidecar; and
// what operator.md makes of them.
func TestDocumentedRefusals(t *testing.T) {
	c := readCorpus(t)
	rows := cells(section(t, "provider.md", "## Refusals"))
	if len(rows) != len(link.Codes()) {
		t.Fatalf("the table of refusals in provider.md has %d rows, link.Codes has %d: they have to be the same, in the same order", len(rows), len(link.Codes()))
	}
	for i, code := range link.Codes() {
		row := rows[i]
		if row[0] != "`"+code.String()+"`" {
			t.Errorf("row %d is of %s, want %s", i, row[0], code)
		}
		if got := strings.ReplaceAll(strings.ToUpper(status.Code(link.Refuse(code, "", "", "")).String()), "_", ""); got != strings.ReplaceAll(row[1], "_", "") {
			t.Errorf("%s goes with %s, the page says %s", code, got, row[1])
		}
		if !sidecarRefuses(t, goName(code), "") {
			t.Errorf("no test of prover/sidecar provokes %s: none names link.%s", code, goName(code))
		}
		if code == link.Quota || code == link.Limit {
			what, _, _ := strings.Cut(row[2], "is ")
			for _, field := range spans(what) {
				if !sidecarRefuses(t, goName(code), field) {
					t.Errorf("no test of prover/sidecar provokes %s of %s: none has link.%s and %q in one line", code, field, goName(code), field)
				}
			}
		}
	}
	outcomes := section(t, "operator.md", "## Outcomes")
	for _, code := range link.Codes() {
		// Nothing is answered so before Start: the sidecar knows the challenge by the stream.
		if code != link.UnknownChallenge && !strings.Contains(outcomes, code.String()) {
			t.Errorf("operator.md does not say what becomes of a challenge that is refused with %s", code)
		}
		if !c.named["link."+goName(code)] {
			t.Errorf("no test of the verifier meets %s: none names link.%s", code, goName(code))
		}
	}
}

// goName is the constant of package link.
func goName(code link.Code) string {
	if code == link.BadSignature {
		return "BadSignature"
	}
	var name strings.Builder
	for word := range strings.SplitSeq(code.String(), "_") {
		name.WriteString(word[:1] + strings.ToLower(word[1:]))
	}
	return name.String()
}

// sidecarRefuses: a test of the sidecar names the code, in the same line as the field if one is given.
func sidecarRefuses(t *testing.T, code, field string) bool {
	t.Helper()
	form := regexp.MustCompile(`\blink\.` + code + `\b`)
	if field != "" {
		form = regexp.MustCompile(`\blink\.` + code + `\b.*"` + field + `"`)
	}
	return slices.ContainsFunc(files(t, "prover/sidecar/*_test.go"), form.MatchString)
}

// files are files by a pattern.
func files(t *testing.T, pattern string) (out []string) {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatalf("%s: %d files, error %v", pattern, len(names), err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, string(text))
	}
	return out
}

// TestDocumentedOutcomes: the table of the protocol has the outcomes with their numbers and weights, operator.md says when each comes, and tests of the verifier bring each about.
func TestDocumentedOutcomes(t *testing.T) {
	rows, operator := cells(section(t, "protocol.md", "## 14. Outcomes")), section(t, "operator.md", "## Outcomes")
	if len(rows) != len(challenge.Outcomes()) {
		t.Fatalf("section 14 of protocol.md has %d rows, challenge.Outcomes has %d: they have to be the same, in the same order", len(rows), len(challenge.Outcomes()))
	}
	tests := append(files(t, "slark/exchange/*_test.go"), files(t, "slark/node/*_test.go")...)
	for i, o := range challenge.Outcomes() {
		if rows[i][0] != strconv.Itoa(int(o)) || rows[i][1] != o.String() {
			t.Errorf("row %d is %s %s, want %d %s", i, rows[i][0], rows[i][1], o, o)
		}
		if !regexp.MustCompile(`\b` + o.String() + `\b`).MatchString(operator) {
			t.Errorf("operator.md does not say when an outcome is %s", o)
		}
		form := regexp.MustCompile(`\bchallenge\.` + strings.ReplaceAll(outcomeName(o), " ", "") + `\b`)
		if !slices.ContainsFunc(tests, form.MatchString) {
			t.Errorf("no test of slark/exchange or slark/node brings about %s: none names challenge.%s", o, outcomeName(o))
		}
	}
}

// outcomeName is the constant of package challenge: TooFast of too fast.
func outcomeName(o challenge.Outcome) string {
	if o == challenge.Faulted {
		return "Faulted"
	}
	var name strings.Builder
	for word := range strings.FieldsSeq(o.String()) {
		name.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return name.String()
}

// TestDocumentedRecheckErrors: the errors in which a re-check of a transcript can end are the ones of the vectors, each of which some vector has.
func TestDocumentedRecheckErrors(t *testing.T) {
	_, text, found := strings.Cut(section(t, "protocol.md", "## 15. Transcript files"), "or in one of these errors: ")
	if !found {
		t.Fatal("section 15 does not list the errors")
	}
	text, _, _ = strings.Cut(text, "\n\n")
	documented, vectors := spans(text), make(map[string]bool)
	for _, f := range files(t, "challenge/testdata/vectors/transcript-*.json") {
		if m := regexp.MustCompile(`"error": "(\w+)"`).FindStringSubmatch(f); m != nil {
			vectors[m[1]] = true
		}
	}
	for _, name := range documented {
		if !vectors[name] {
			t.Errorf("no transcript among challenge/testdata/vectors ends in %s: the generator of vectors has to make one", name)
		}
		delete(vectors, name)
	}
	if len(vectors) > 0 || len(documented) == 0 {
		t.Errorf("section 15 of protocol.md does not list these errors of vectors: %v", vectors)
	}
}

// TestDocumentedStatuses: each exit status of bench.md but success is wanted by a script, and each of operator.md by one of slark.
func TestDocumentedStatuses(t *testing.T) {
	rows := cells(page(t, "bench.md"))
	scripts := strings.Join(files(t, "bench/testdata/script/*.txtar"), "\n")
	found := 0
	for _, row := range rows {
		if _, err := strconv.Atoi(row[0]); err != nil {
			continue
		}
		found++
		if row[0] != "0" && !regexp.MustCompile(`(?m)^status `+row[0]+` bench `).MatchString(scripts) {
			t.Errorf("no script in bench/testdata/script has a line `status %s bench …`", row[0])
		}
	}
	if found != 4 {
		t.Errorf("%d exit statuses of bench", found)
	}
	_, line, _ := strings.Cut(page(t, "operator.md"), "Exit status: ")
	line, _, _ = strings.Cut(line, "\n")
	statuses := regexp.MustCompile(`\b[0-9]\b`).FindAllString(line, -1)
	if strings.Join(statuses, "") != "012" {
		t.Errorf("exit statuses %q of slark", statuses)
	}
	scripts = strings.Join(append(files(t, "slark/testdata/script/*.txtar"), files(t, "slark/testdata/audit/*.txtar")...), "\n")
	for _, s := range statuses {
		if !regexp.MustCompile(`(?m)^status ` + s + ` slark `).MatchString(scripts) {
			t.Errorf("no script in slark/testdata has a line `status %s slark …`", s)
		}
	}
}

// TestAuditLinesAreProvoked: every line that operator.md promises of the audit log is one that a running verifier of some test writes. That its members are those of the source is
// held in slark/node.
func TestAuditLinesAreProvoked(t *testing.T) {
	tests := strings.Join(files(t, "slark/node/*_test.go"), "\n")
	rows := cells(section(t, "operator.md", "## The audit log"))
	if len(rows) != 5 {
		t.Fatalf("%d lines", len(rows))
	}
	for _, row := range rows {
		msg := strings.Trim(row[0], "`")
		if !strings.Contains(tests, "msg="+msg) && !strings.Contains(tests, `msg=\"`+msg+`\"`) && !strings.Contains(tests, `"msg":"`+msg+`"`) {
			t.Errorf("no test of slark/node wants the line of the audit log whose msg is %q", msg)
		}
	}
}

// TestDocumentedIsChecked: what the tests above look for is found.
func TestDocumentedIsChecked(t *testing.T) {
	c := readCorpus(t)
	for _, bad := range []string{"want 64 hex digits or a keystore in XML", "no printer prints this: …", "… is in use by another planet"} {
		inner := new(testing.T)
		c.hold(inner, "", bad)
		if !inner.Failed() {
			t.Errorf("nothing wrong with %q", bad)
		}
	}
	// Printed, and quoted by no test but here.
	quiet := &corpus{printed: []string{"printed and asserted nowhere"}}
	inner := new(testing.T)
	quiet.hold(inner, "", "printed and asserted nowhere")
	if !inner.Failed() {
		t.Error("a text that no test asserts is held")
	}
	if sidecarRefuses(t, "Quota", "coffee") || sidecarRefuses(t, "NoSuchCode", "") {
		t.Error("refusals that no test provokes are held")
	}
}
