package audit

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/passes"
	"github.com/slark-network/slark/challenge/transcript"
)

// expiresWithin is how far ahead of now a prover takes a Prepare (docs/protocol.md, section 7).
const expiresWithin = 10 * time.Minute

// Transcript holds a transcript against its verifier's secret. Those of other Eras, and of verifiers that are not audited, are passed over.
// The error is the chain's.
func (a *Auditor) Transcript(ctx context.Context, name string, file []byte) error {
	a.looked = true
	r, err := transcript.Recheck(file)
	if err != nil && !errors.Is(err, transcript.ErrInconsistent) {
		a.report.Findings = append(a.report.Findings, fmt.Sprintf("%s: cannot be checked: %v", name, err))
		return nil
	}
	j := r.Session.Job()
	i := slices.IndexFunc(a.report.Verifiers, func(v Verifier) bool { return v.Address == common.Address(j.Verifier) })
	if r.Session.Network() != a.network || j.Era != a.o.Era || i < 0 {
		return nil
	}
	v := &a.report.Verifiers[i]
	find := func(format string, args ...any) {
		v.Findings = append(v.Findings, name+": "+fmt.Sprintf(format, args...))
	}
	if id := r.Session.ID(); !id.IsZero() {
		if other, twice := a.seen[id]; twice {
			a.report.Findings = append(a.report.Findings, fmt.Sprintf("%s: the same challenge as %s", name, other))
			return nil
		}
		a.seen[id] = name
	}
	v.Checked++
	before := len(v.Findings)
	defer func() {
		if len(v.Findings) == before && r.Verdict.Outcome == challenge.Pass {
			a.passes[pass{v.Address, common.Address(j.Provider)}]++
		}
	}()
	if err != nil {
		find("%v", err)
	}
	if j.MatrixSeed != challenge.MatrixSeed(a.network, j.Era, challenge.Hash(a.info.Beacon)) {
		find("its matrix seed is not that of the Era's beacon")
	}
	signer, err := a.client.SignerAt(ctx, common.Address(j.Provider), j.Era)
	if err != nil {
		return err
	}
	if signer != common.Address(j.Signer) {
		find("signed by %s, which was not the provider's signer", j.Signer)
	}
	a.times(r, find)
	if v.Secret == nil || r.Session.Start() == nil {
		return nil
	}
	a.derived(r, challenge.Hash(*v.Secret), find)
	a.slot(name, r, find)
	return nil
}

// derived holds seed, key and positions against what the secret gives.
func (a *Auditor) derived(r transcript.Report, secret challenge.Hash, find func(string, ...any)) {
	s, j := r.Session, r.Session.Job()
	use := counter{j.Verifier, j.Provider, j.Device, j.Counter}
	if other, used := a.counters[use]; used && other != s.ID() {
		find("counter %d was used for another challenge, %s", j.Counter, a.seen[other])
	}
	a.counters[use] = s.ID()
	want := challenge.DeriveSecrets(a.network, secret, challenge.Hash(a.info.Beacon), j)
	if s.Start().Seed != want.Seed {
		find("its seed is not that of the secret")
	}
	if s.Start().PositionsCommitment != challenge.PositionsCommitment(want.PositionsKey) {
		find("its positions were committed to under another key than that of the secret")
	}
	commit := s.Link(message.TypeCommit)
	if asked := s.Asked(); asked != nil && !slices.Equal(asked, challenge.DrawPositions(j, want.PositionsKey, commit)) {
		find("it asked for other positions than the secret and the Commit give")
	}
}

// slot holds the slot that a challenge names against the schedule. A class whose plan has fewer slots than the settlement's rules has its slots later:
// what began before the part of the Era that the rules give a slot is early all the same.
func (a *Auditor) slot(name string, r transcript.Report, find func(string, ...any)) {
	j := r.Session.Job()
	d, known := a.find(j.Provider, j.Device)
	if j.Slot == challenge.NoSlot || !known {
		return
	}
	n := a.slotsOf(d)
	if int(j.Slot) >= n {
		find("it names slot %d, and the device has %d", j.Slot, n)
		return
	}
	part := a.report.Last.Sub(a.report.First) / time.Duration(n)
	if until, ok := prepared(r); ok && until.Before(a.report.First.Add(part*time.Duration(j.Slot))) {
		find("began before its slot %d, by %s", j.Slot, until.UTC().Format(time.RFC3339))
	}
	if r.Verdict.Outcome != challenge.Pass {
		return // a busy device is asked again, and so is one whose sample was slow
	}
	use := slot{j.Verifier, j.Provider, j.Device, j.Slot}
	if other, twice := a.inSlot[use]; twice {
		find("passed in slot %d, and so did %s", j.Slot, other)
		return
	}
	a.inSlot[use] = name
	number := slices.Index(a.wallets, common.Address(j.Provider))
	if number < 0 || int(j.Slot) >= a.report.Slots {
		return // no reward is claimed for it
	}
	of := a.shelves[common.Address(j.Verifier)]
	if of == nil {
		of = map[uint32][]passes.Pass{}
		a.shelves[common.Address(j.Verifier)] = of
	}
	p := passes.Pass{Device: uint8(d.Index), Slot: j.Slot, Commit: r.Session.Link(message.TypeCommit)}
	of[uint32(number)] = append(of[uint32(number)], p)
}

// root is that of the tree over the passes of a verifier that transcripts showed (docs/protocol.md, section 21).
func (a *Auditor) root(verifier common.Address) common.Hash {
	var all []passes.Provider
	for number, list := range a.shelves[verifier] {
		list = slices.Clone(list)
		slices.SortFunc(list, func(x, y passes.Pass) int {
			return cmp.Or(cmp.Compare(x.Device, y.Device), cmp.Compare(x.Slot, y.Slot))
		})
		all = append(all, passes.Provider{Number: number, Passes: list})
	}
	t, err := passes.New(a.council.Numbers, a.report.Slots, all)
	if err != nil {
		return common.Hash{} // the settlement has other limits than there can be
	}
	return common.Hash(t.Root())
}

// prepared is when the Prepare of a challenge expires.
func prepared(r transcript.Report) (until time.Time, ok bool) {
	first := r.Session.Records()[0]
	m, err := message.Parse(first.Type, r.Session.Job(), first.Body)
	if p, isPrepare := m.(*message.Prepare); err == nil && isPrepare {
		return time.Unix(int64(p.Expires), 0), true
	}
	return until, false
}

// times holds the time of a challenge against the Era: it began within ten minutes before the end of its Prepare's life.
func (a *Auditor) times(r transcript.Report, find func(string, ...any)) {
	until, ok := prepared(r)
	if !ok {
		find("begins with record type %d", r.Session.Records()[0].Type)
		return
	}
	if until.Before(a.report.First) {
		find("began before the first slot of the Era, by %s", until.UTC().Format(time.RFC3339))
	}
	if from := until.Add(-expiresWithin); !from.Before(a.report.Last) {
		find("began after the last slot of the Era, from %s on", from.UTC().Format(time.RFC3339))
	}
}
