package dashboard

import (
	"encoding/hex"
	"fmt"
	"net/http"
	"strconv"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/diagnosis"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/reputation"
)

type challengeData struct {
	Record    reputation.Record
	Meaning   string
	Counts    string
	Weighed   string
	File      bool // the transcript is kept
	Bytes     int
	Diagnosis string
	Messages  []string
}

// find is the record that a path names.
func (s *Server) find(r *http.Request) (rec reputation.Record, err error) {
	address, err := challenge.ParseAddress(r.PathValue("provider"))
	if err != nil {
		return rec, errNotFound
	}
	b, err := hex.DecodeString(r.PathValue("device"))
	if err != nil || len(b) != len(challenge.Hash{}) {
		return rec, errNotFound
	}
	counter, err := strconv.ParseUint(r.PathValue("counter"), 10, 64)
	if err != nil {
		return rec, errNotFound
	}
	rec, found, err := s.Store.Record(reputation.Challenge{Provider: address, Device: challenge.Hash(b), Counter: counter})
	if err == nil && (!found || !s.shows(rec.Era)) {
		err = errNotFound
	}
	return rec, err
}

// challengePath is where a challenge has its page.
func challengePath(r reputation.Record) string {
	return fmt.Sprintf("/providers/%s/%x/%d", r.Provider, r.Device[:], r.Counter)
}

func (s *Server) challenge(r *http.Request) (page, error) {
	rec, err := s.find(r)
	if err != nil {
		return page{}, err
	}
	d := challengeData{Record: rec, Meaning: meaning(rec.Outcome), Counts: countsAs(rec.Outcome), Weighed: rec.Words(rec.Outcome)}
	file, found, err := s.Store.Transcript(rec.Challenge())
	if err != nil {
		return page{}, err
	}
	if d.File, d.Bytes = found, len(file); found {
		f, err := transcript.Decode(file)
		if err != nil {
			s.Log.WarnContext(r.Context(), "a transcript does not decode", "challenge", rec.Challenge().String(), "err", err)
		}
		for _, one := range f.Records {
			d.Messages = append(d.Messages, messageName(one.Type))
			if one.Type == session.TypeDiagnosis {
				d.Diagnosis = diagnosis.Text(one.Body)
			}
		}
	}
	return page{Name: "challenge", Title: "Challenge " + strconv.FormatUint(rec.Counter, 10) + " of " + short(rec.Provider.String()), Data: d}, nil
}

// messageName names what is in a transcript, what is not signed included.
func messageName(t message.Type) string {
	switch t {
	case session.TypeRoots:
		return "Roots"
	case session.TypeDiagnosis:
		return "Diagnosis"
	}
	return t.String()
}

// transcript serves the file of a challenge, byte for byte.
func (s *Server) transcript(w http.ResponseWriter, r *http.Request) {
	rec, err := s.find(r)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	file, found, err := s.Store.Transcript(rec.Challenge())
	if err == nil && !found {
		err = errNotFound
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "application/octet-stream")
	h.Set("Content-Disposition", fmt.Sprintf(`attachment; filename="%s-%s-%d.slark"`, rec.Provider, rec.Device.Short(), rec.Counter))
	h.Set("Cache-Control", "no-cache")
	tagged(w, r, http.StatusOK, file)
}
