package demo

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/reputation"
)

// Transcripts says how the re-check of all kept transcripts went.
type Transcripts struct {
	Checked   int      `json:"checked"`
	Disagreed []string `json:"disagreed"` // those that do not bear out the verdict given live
}

// auditTranscripts re-checks every transcript of a store offline, as `slark verify` does, and holds the result
// against the verdict given live. A folder gets them as files.
func (t *Transcripts) auditTranscripts(store *reputation.Store, name, folder string) error {
	var records []reputation.Record
	err := store.History(reputation.Filter{}, func(r reputation.Record) bool {
		if r.Kept {
			records = append(records, r)
		}
		return true
	})
	if err != nil {
		return err
	}
	for _, r := range records {
		file, found, err := store.Transcript(r.Challenge())
		if err != nil {
			return err
		}
		label := fmt.Sprintf("%s-era%d-%s-%s-%d", name, r.Era, r.Provider.String()[2:10], r.Device.Short(), r.Counter)
		if !found {
			t.Disagreed = append(t.Disagreed, label+": the transcript is gone")
			continue
		}
		t.Checked++
		report, err := transcript.Recheck(file)
		switch {
		case err != nil:
			t.Disagreed = append(t.Disagreed, fmt.Sprintf("%s: given live as %s, re-checked: %v", label, r.Outcome, err))
		case report.Verdict.Outcome != r.Outcome:
			t.Disagreed = append(t.Disagreed, fmt.Sprintf("%s: given live as %s, the transcript says %s", label, r.Outcome, report.Verdict.Outcome))
		}
		if folder == "" {
			continue
		}
		if err := os.WriteFile(filepath.Join(folder, label+".slark"), file, 0o644); err != nil {
			return err
		}
	}
	return nil
}
