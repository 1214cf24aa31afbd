package reputation

import (
	"errors"
	"fmt"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/challenge/tenancy"
)

// Weighed is what an outcome did in the tests of package decision, and the state of its device after it.
type Weighed struct {
	Effect decision.Effect
	State  decision.State
}

// event is what the tests see of a result.
func (r Result) event() decision.Event {
	// The time of a micro proof is no evidence of a class (docs/protocol.md, section 12).
	return decision.Event{
		Era: r.Era, Kind: r.Kind, Class: r.Class, Outcome: r.Outcome, Depth: decision.DepthOf(r.Rate, r.Lower),
		Shadow: r.Shadow || r.Class == tenancy.MicroClass,
	}
}

// storedFindings are the bits of an Era that are kept for good: those that mean something once it is over.
const storedFindings = decision.Slower | decision.Faster | decision.Struck | decision.Repeated

// Weigh says what Conclude of this result would do, and changes nothing. It is what Conclude then does unless another result of
// the device is concluded between.
func (s *Store) Weigh(r Result) (Weighed, error) {
	if err := r.normalize(); err != nil {
		return Weighed{}, err
	}
	state, err := evidence(s.get, r.Provider, r.Device)
	if err != nil {
		return Weighed{}, err
	}
	var w Weighed
	w.State, w.Effect = state.Next(r.event())
	return w, nil
}

// Evidence is what the tests know of a device; the zero state if it never had an outcome.
func (s *Store) Evidence(provider challenge.Address, device challenge.Hash) (decision.State, error) {
	return evidence(s.get, provider, device)
}

func evidence(get func([]byte) ([]byte, bool, error), provider challenge.Address, device challenge.Hash) (state decision.State, err error) {
	b, found, err := get(keyEvidence(provider, device))
	if err != nil || !found {
		return state, err
	}
	return decodeEvidence(b)
}

// weigh takes a result into the evidence of its device, and into the findings of the Era in which it counts.
func (t *tx) weigh(r Result) (w Weighed, err error) {
	state, err := evidence(t.get, r.Provider, r.Device)
	if err != nil {
		return w, err
	}
	w.State, w.Effect = state.Next(r.event())
	t.set(keyEvidence(r.Provider, r.Device), encodeEvidence(w.State))
	if kept := w.State.Findings & storedFindings; kept != 0 {
		t.set(keyFindings(r.Provider, w.State.Era, r.Device), encodeFindings(kept))
	}
	return w, nil
}

// Findings are what was found of a device in an Era.
func (s *Store) Findings(provider challenge.Address, era uint64, device challenge.Hash) (decision.Findings, error) {
	b, found, err := s.get(keyFindings(provider, era, device))
	if err != nil || !found {
		return 0, err
	}
	return decodeFindings(b)
}

func encodeEvidence(s decision.State) []byte { return s.Append(newEncoder(96)) }

func decodeEvidence(b []byte) (s decision.State, err error) {
	d := newDecoder(b)
	rest := d.rest
	d.rest = nil
	if d.err == nil {
		if s, err = decision.Parse(rest); err == nil && s.Seq == 0 {
			err = errors.New("no outcome was taken")
		}
		if err != nil {
			d.bad("%w", err)
		}
	}
	return s, d.end("evidence")
}

func encodeFindings(f decision.Findings) []byte {
	e := newEncoder(2)
	e.u8(byte(f))
	return e
}

func decodeFindings(b []byte) (decision.Findings, error) {
	d := newDecoder(b)
	f := decision.Findings(d.u8())
	if d.err == nil && (f == 0 || f&^storedFindings != 0) {
		d.bad("findings are %#x, want some of %#x", uint8(f), uint8(storedFindings))
	}
	return f, d.end("findings")
}

// weighed is the part of a record that says what the outcome did.
func (e *encoder) weighed(w Weighed) {
	e.u8(byte(w.Effect))
	e.text(string(w.State.Append(nil)))
}

func (d *decoder) weighed() (w Weighed) {
	w.Effect = decision.Effect(d.u8())
	if d.err == nil && !w.Effect.Valid() {
		d.bad("effect is %d", w.Effect)
	}
	if b := d.bytes(128); d.err == nil {
		var err error
		if w.State, err = decision.Parse(b); err == nil && w.State.Seq == 0 {
			err = fmt.Errorf("the state after it has taken no outcome")
		}
		if err != nil {
			d.bad("%w", err)
		}
	}
	return w
}

// Words say what the outcome did and where the device stands since; empty if there is nothing to say.
func (w Weighed) Words(o challenge.Outcome) string { return decision.Explain(w.Effect, o, w.State) }
