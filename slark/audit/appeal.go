package audit

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/reputation/tiers"
)

// Appeal is a provider's appeal that was heard in the Era, derived again.
type Appeal struct {
	Provider common.Address `json:"provider"`
	Seats    []AppealSeat   `json:"seats"`
	// What follows is known of a provider's latest appeal only, if it is decided and was not heard again after this Era.
	Against string `json:"against,omitempty"` // "slash" or "demotion"
	Of      uint64 `json:"of,omitempty"`      // the Era of that
	Tier    uint   `json:"tier,omitempty"`    // whose lines decide
	Outcome string `json:"outcome,omitempty"` // by the contract
	Stands  bool   `json:"stands,omitempty"`
}

// AppealSeat is what one seat of it found.
type AppealSeat struct {
	Verifier common.Address     `json:"verifier"`
	Verdict  *committee.Verdict `json:"verdict,omitempty"` // none: it was not revealed
}

// appeals derives who hears the appeals of the Era, and holds what was said and decided against it.
func (a *Auditor) appeals(ctx context.Context) error {
	spoken, err := a.client.AppealsSpoken(ctx, a.o.Era)
	if err != nil {
		return err
	}
	a.spoken = spoken
	for _, s := range spoken {
		if !slices.Contains(a.council.Appellants, s.Provider) {
			a.report.Findings = append(a.report.Findings, fmt.Sprintf("verifier %s spoke on an appeal of %s, which was not heard: the contract is not the one that it should be",
				s.Verifier, s.Provider))
		}
	}
	for _, provider := range a.council.Appellants {
		if err := a.appeal(ctx, provider); err != nil {
			return err
		}
	}
	return nil
}

func (a *Auditor) appeal(ctx context.Context, provider common.Address) error {
	find := func(format string, args ...any) {
		a.report.Findings = append(a.report.Findings, fmt.Sprintf("appeal of %s: ", provider)+fmt.Sprintf(format, args...))
	}
	out := Appeal{Provider: provider}
	for _, holder := range a.council.AppealHolders(provider) {
		out.Seats = append(out.Seats, AppealSeat{Verifier: a.council.Members[holder].Address})
	}
	for _, s := range a.spoken {
		if s.Provider != provider {
			continue
		}
		var held uint16
		for _, seat := range a.council.AppealSeatsOf(s.Verifier, provider) {
			held |= 1 << seat
			out.Seats[seat].Verdict = &s.Verdict
		}
		if held != s.Seats {
			find("%s revealed the seats %015b and holds %015b: the contract is not the one that it should be", s.Verifier, s.Seats, held)
		}
	}
	decided, found, err := a.client.AppealOf(ctx, provider)
	if err != nil {
		return err
	}
	if found && decided.Measured == a.o.Era && !decided.Open {
		a.decided(&out, decided, find)
	}
	a.report.Appeals = append(a.report.Appeals, out)
	return nil
}

// decided decides an appeal again.
func (a *Auditor) decided(out *Appeal, by chain.Appeal, find func(string, ...any)) {
	out.Against, out.Of, out.Tier, out.Outcome, out.Stands = "demotion", by.Era, uint(by.Tier), by.Outcome.String(), by.Stands()
	if by.Slash {
		out.Against = "slash"
	}
	row, known := tiers.Row(out.Tier)
	if !known {
		find("decided by tier %d, which there is not", by.Tier)
		return
	}
	var seats [committee.AppealSeats]*committee.Verdict
	for i := range seats {
		seats[i] = out.Seats[i].Verdict
	}
	line := committee.Line{Above: uint16(row.Line), SlashBelow: uint16(row.Slash)}
	if want := committee.DecideAppeal(seats, by.Slash, line); want != by.Outcome {
		find("it came to %s, and what its seats revealed comes to %s: the contract is not the one that it should be", by.Outcome, want)
	}
}

// heard holds what a verifier said on appeals against the seats that it holds.
func (a *Auditor) heard(v *Verifier) {
	for _, provider := range a.council.Appellants {
		seats := a.council.AppealSeatsOf(v.Address, provider)
		if len(seats) == 0 {
			continue
		}
		v.Seats = append(v.Seats, fmt.Sprintf("%d of the appeal of %s", len(seats), provider))
		i := slices.IndexFunc(a.spoken, func(s chain.AppealSpoken) bool { return s.Verifier == v.Address && s.Provider == provider })
		if i < 0 {
			v.Findings = append(v.Findings, fmt.Sprintf("has not revealed its seats of the appeal of %s", provider))
			continue
		}
		number := slices.Index(a.wallets, provider)
		if said := a.spoken[i].Verdict; number >= 0 && said.Passes() > v.said[uint32(number)].Passes() {
			v.said[uint32(number)] = said
		}
	}
}

// secretOf is the secret of the Era that a verifier has shown: with its verdicts, or with one on an appeal.
func (a *Auditor) secretOf(who common.Address) (secret common.Hash, shown bool) {
	if r, shown := a.revealed[who]; shown {
		return r.Secret, true
	}
	for _, s := range a.spoken {
		if s.Verifier == who {
			return s.Secret, true
		}
	}
	return secret, false
}
