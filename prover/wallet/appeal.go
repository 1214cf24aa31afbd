package wallet

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/steps"
)

// Errors of an appeal.
var (
	// ErrNothingDecided is a provider that nothing was decided against, or of which it is too late to appeal.
	ErrNothingDecided = errors.New("nothing to appeal against")
	// ErrAppealedLately is a provider that appealed within the Eras in which it may do so once.
	ErrAppealedLately = errors.New("one appeal in so many Eras")
	// ErrNoBond is a wallet without the tokens that an appeal takes.
	ErrNoBond = errors.New("the wallet has not the bond")
)

// Appeal has a slash or a demotion decided again, by its number; 0 is the one that there is. An appeal that is open is shown as it stands, and decided
// if nobody did that in time.
func (s *Session) Appeal(ctx context.Context, send bool, number uint64) error {
	a, found, err := s.Client.AppealOf(ctx, s.Account)
	if err != nil {
		return err
	}
	if found && a.Open {
		return s.heard(ctx, send, a)
	}
	o, err := s.appealable(ctx, number)
	if err != nil {
		return err
	}
	era, err := s.Client.CurrentEra(ctx)
	if err != nil {
		return err
	}
	if next := a.MadeIn + committee.AppealRest; found && era < next {
		return fmt.Errorf("%w: the last was made in Era %d, the next can be from Era %d on; Era %d runs", ErrAppealedLately, a.MadeIn, next, era)
	}
	bond, err := s.Client.AppealBond(ctx)
	if err != nil {
		return err
	}
	has, allowed, err := s.Client.Tokens(ctx, s.Account)
	if err != nil {
		return err
	}
	if has.Cmp(bond) < 0 {
		return fmt.Errorf("%w: it takes %s of the stake token, %s has %s", ErrNoBond, bond, s.Account, has)
	}
	fmt.Fprintf(s.Out, "against number %d, %s; it can be appealed against until %s\n", o.ID, punishment(o), stamp(o.NotBefore))
	fmt.Fprintf(s.Out, "the bond is %s of the stake token; it comes back unless the decision stands\n", bond)
	fmt.Fprintf(s.Out, "%d seats measure the provider anew in Era %d, or in the next if that has begun before the appeal is made: it has to be there\n", committee.AppealSeats, era+1)
	made := func(ctx context.Context) (bool, string, error) {
		now, _, err := s.Client.AppealOf(ctx, s.Account)
		return now.Open && now.Era == o.Era, "the appeal is made", err
	}
	return s.Run(ctx, send,
		steps.Step{
			Text: fmt.Sprintf("let the contract of appeals take %s of the stake token", bond),
			Done: func(context.Context) (bool, string, error) { return allowed.Cmp(bond) >= 0, "it may", nil },
			Call: s.Client.ApproveAppeal(bond),
		},
		steps.Step{Text: "appeal against " + punishment(o), Done: made, Call: s.Client.Appeal(o.ID), After: true})
}

// appealable is what an appeal is about.
func (s *Session) appealable(ctx context.Context, number uint64) (chain.Owed, error) {
	now, err := s.Client.Now(ctx)
	if err != nil {
		return chain.Owed{}, err
	}
	all, err := s.punishments(ctx)
	if err != nil {
		return chain.Owed{}, err
	}
	var late []string
	var can []chain.Owed
	for _, o := range all {
		// A demotion goes with the slash that it waits for.
		waits := slices.ContainsFunc(all, func(first chain.Owed) bool { return first.ID == o.WaitsFor })
		switch {
		case number != 0 && o.ID != number:
		case waits && number != 0:
			return chain.Owed{}, fmt.Errorf("%w: number %d goes with number %d, appeal against that", ErrNothingDecided, o.ID, o.WaitsFor)
		case waits:
		case !now.Before(o.NotBefore):
			late = append(late, fmt.Sprintf("number %d could be appealed against until %s", o.ID, stamp(o.NotBefore)))
		default:
			can = append(can, o)
		}
	}
	switch {
	case len(can) == 1:
		return can[0], nil
	case len(can) > 1:
		names := make([]string, len(can))
		for i, o := range can {
			names[i] = fmt.Sprintf("%d (%s)", o.ID, punishment(o))
		}
		return chain.Owed{}, fmt.Errorf("there are several, name one: %s", strings.Join(names, ", "))
	case len(late) > 0:
		return chain.Owed{}, fmt.Errorf("%w: %s", ErrNothingDecided, strings.Join(late, "; "))
	case number != 0:
		return chain.Owed{}, fmt.Errorf("%w: number %d is no slash or demotion of %s that waits", ErrNothingDecided, number, s.Account)
	}
	return chain.Owed{}, fmt.Errorf("%w: no slash or demotion of %s waits", ErrNothingDecided, s.Account)
}

// punishments are the slashes and demotions of the provider that are not done yet.
func (s *Session) punishments(ctx context.Context) ([]chain.Owed, error) {
	all, err := s.Client.Owed(ctx)
	return slices.DeleteFunc(all, func(o chain.Owed) bool { return o.Provider != s.Account || !o.Punishes() }), err
}

// heard says how it stands with an open appeal. Verifiers decide it; where none has when it can be, this does.
func (s *Session) heard(ctx context.Context, send bool, a chain.Appeal) error {
	fmt.Fprintln(s.Out, standsOf(a))
	era, err := s.Client.CurrentEra(ctx)
	if err != nil || era <= a.Measured {
		return err
	}
	info, err := s.Client.Era(ctx, a.Measured)
	if err != nil {
		return err
	}
	now, err := s.Client.Now(ctx)
	if err != nil {
		return err
	}
	if info.Beacon.Known() {
		switch {
		case info.RevealsDue.IsZero():
			fmt.Fprintln(s.Out, "nobody has begun the Era after it yet")
			return nil
		case !now.After(info.RevealsDue):
			fmt.Fprintf(s.Out, "what the seats found is shown until %s\n", stamp(info.RevealsDue))
			return nil
		}
	}
	return s.Run(ctx, send, steps.Step{
		Text: "have the appeal decided",
		Done: func(ctx context.Context) (bool, string, error) {
			now, _, err := s.Client.AppealOf(ctx, s.Account)
			return !now.Open || now.Measured != a.Measured, "somebody has", err
		},
		Call: s.Client.ConcludeAppeal(s.Account),
	})
}

// decided prints what a committee decided against the provider, and its latest appeal.
func (s *Session) decided(ctx context.Context, line func(name, format string, args ...any)) error {
	all, err := s.punishments(ctx)
	if err != nil {
		return err
	}
	now, err := s.Client.Now(ctx)
	if err != nil {
		return err
	}
	for _, o := range all {
		ruling, err := s.Client.Ruling(ctx, s.Account, o.Era, o.Kind == chain.OwedSlash)
		switch {
		case err != nil:
			return err
		case ruling == chain.RulingOpen:
			line("decided", "number %d, %s: waits for the appeal", o.ID, punishment(o))
		case ruling == chain.RulingDropped:
			line("decided", "number %d, %s: dropped by the appeal", o.ID, punishment(o))
		case ruling == chain.RulingNone && now.Before(o.NotBefore):
			line("decided", "number %d, %s: done from %s on; prover appeal %d before", o.ID, punishment(o), stamp(o.NotBefore), o.ID)
		default:
			line("decided", "number %d, %s: done soon", o.ID, punishment(o))
		}
	}
	a, found, err := s.Client.AppealOf(ctx, s.Account)
	if err != nil || !found {
		return err
	}
	line("appeal", "%s", standsOf(a))
	return nil
}

// standsOf says how it stands with an appeal.
func standsOf(a chain.Appeal) string {
	what := "a demotion"
	if a.Slash {
		what = "a slash"
	}
	text := fmt.Sprintf("against %s of Era %d, made in Era %d", what, a.Era, a.MadeIn)
	switch {
	case a.Open && a.Tries > 1:
		return fmt.Sprintf("%s: too few were there to hear it, so it is heard again in Era %d", text, a.Measured)
	case a.Open:
		return fmt.Sprintf("%s: heard in Era %d, in which the provider is measured anew", text, a.Measured)
	case a.Stands():
		return fmt.Sprintf("%s: it stands, Era %d came to %s; the bond is lost", text, a.Measured, a.Outcome)
	}
	return fmt.Sprintf("%s: dropped, Era %d came to %s; the bond came back", text, a.Measured, a.Outcome)
}

// punishment names what was decided.
func punishment(o chain.Owed) string {
	if o.Kind == chain.OwedSlash {
		return fmt.Sprintf("the slash of Era %d", o.Era)
	}
	return fmt.Sprintf("the move from tier %d to %d after Era %d", o.From, o.To, o.Era)
}

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }
