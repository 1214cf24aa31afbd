package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain/committee"
)

// Ruling is how it stands with a punishment that can be appealed against.
type Ruling uint8

// The rulings, as the contract numbers them.
const (
	RulingNone    Ruling = iota // nobody appealed
	RulingOpen                  // it waits
	RulingStands                // it is done
	RulingDropped               // it is never done
)

// Appeal is a provider's latest appeal.
type Appeal struct {
	Provider common.Address
	Era      uint64 // what was decided of this Era
	Measured uint64 // the Era in which the provider is measured anew
	MadeIn   uint64 // the Era in which it was made
	Tier     Tier   // whose lines decide
	Tries    int    // 1, or 2 after an outage
	Slash    bool   // against a slash, and a demotion that came with it; else against a demotion
	Open     bool
	Outcome  committee.Outcome // once it is not open
}

// Stands says whether what was appealed against is done all the same, and the bond lost. Of an open appeal it is false.
func (a Appeal) Stands() bool {
	return !a.Open && (a.Outcome == committee.Slashed || !a.Slash && a.Outcome == committee.Missed)
}

// AppealOf returns a provider's latest appeal, or false if it never made one.
func (c *Client) AppealOf(ctx context.Context, provider common.Address) (Appeal, bool, error) {
	a, err := read(ctx, c, c.addrs.Appeals, at{}, c.appeals.PackAppealOf(provider), c.appeals.UnpackAppealOf)
	if err != nil || a.Era == 0 {
		return Appeal{}, false, err
	}
	return Appeal{
		Provider: provider, Era: a.Era, Measured: a.Measured, MadeIn: a.MadeIn, Tier: Tier(a.Tier), Tries: int(a.Tries),
		Slash: a.Slash, Open: a.Outcome == 0, Outcome: committee.Outcome(a.Outcome),
	}, true, nil
}

// Appellants returns the providers whose appeals are heard in an Era. Of the Era now running and of those before it they are final.
func (c *Client) Appellants(ctx context.Context, era uint64) ([]common.Address, error) {
	return c.appellants(ctx, era, at{})
}

func (c *Client) appellants(ctx context.Context, era uint64, b at) ([]common.Address, error) {
	return read(ctx, c, c.addrs.Appeals, b, c.appeals.PackAppealsIn(era), c.appeals.UnpackAppealsIn)
}

// AppealShown returns the seats of an appeal that were revealed in an Era, or the penalty for their silence taken: a bit for each.
func (c *Client) AppealShown(ctx context.Context, provider common.Address, measured uint64) (uint16, error) {
	return read(ctx, c, c.addrs.Appeals, at{}, c.appeals.PackShownOf(provider, measured), c.appeals.UnpackShownOf)
}

// Ruling returns how it stands with what was decided of a provider's Era: its slash, or its demotion.
func (c *Client) Ruling(ctx context.Context, provider common.Address, era uint64, slash bool) (Ruling, error) {
	r, err := read(ctx, c, c.addrs.Appeals, at{}, c.appeals.PackRulingOf(provider, era, slash), c.appeals.UnpackRulingOf)
	return Ruling(r), err
}

// AppealBond returns what an appeal takes, 1e-18 tokens.
func (c *Client) AppealBond(ctx context.Context) (*big.Int, error) {
	return read(ctx, c, c.addrs.Appeals, at{}, c.appeals.PackBond(), c.appeals.UnpackBond)
}

// ApproveAppeal lets the contract of appeals take the bond from the calling provider; it comes before Appeal.
func (c *Client) ApproveAppeal(bond *big.Int) Call {
	return Call{To: c.addrs.Token, Data: c.token.PackApprove(c.addrs.Appeals, bond)}
}

// Appeal appeals against a slash or demotion that is owed; by the provider's wallet, before it is due.
func (c *Client) Appeal(owed uint64) Call {
	return Call{To: c.addrs.Appeals, Data: c.appeals.PackAppeal(bigID(owed))}
}

// CommitAppealVerdict binds the calling verifier to what it found of a provider that appealed, in the Era in which it is measured anew.
func (c *Client) CommitAppealVerdict(a Appeal, verifier common.Address, secret [32]byte, v committee.Verdict) Call {
	hash := committee.AppealVerdictHash(c.addrs.ChainID, c.addrs.Appeals, a.Provider, verifier, a.Measured, secret, v)
	return Call{To: c.addrs.Appeals, Data: c.appeals.PackCommitVerdict(a.Provider, hash)}
}

// RevealAppealVerdict shows it, for all seats that the calling verifier holds; place is its own in the list of the Era's members.
func (c *Client) RevealAppealVerdict(a Appeal, place int, secret [32]byte, v committee.Verdict) Call {
	return Call{To: c.addrs.Appeals, Data: c.appeals.PackReveal(a.Provider, uint16(place), secret, v.Bits())}
}

// ConcludeAppeal decides an appeal whose seats are all revealed, or whose window has closed.
func (c *Client) ConcludeAppeal(provider common.Address) Call {
	return Call{To: c.addrs.Appeals, Data: c.appeals.PackConclude(provider)}
}

// PenaliseSilentAppeal takes the penalty for a seat that its holder, at a place, did not reveal of an appeal that was heard in an Era.
func (c *Client) PenaliseSilentAppeal(provider common.Address, measured uint64, seat uint8, holder int) Call {
	return Call{To: c.addrs.Appeals, Data: c.appeals.PackPenaliseSilent(provider, measured, seat, uint16(holder))}
}

// Tokens returns how much of the staked token an account has, 1e-18 tokens, and how much of it the contract of appeals may take.
func (c *Client) Tokens(ctx context.Context, account common.Address) (has, forAppeals *big.Int, err error) {
	if has, err = read(ctx, c, c.addrs.Token, at{}, c.token.PackBalanceOf(account), c.token.UnpackBalanceOf); err != nil {
		return nil, nil, err
	}
	forAppeals, err = read(ctx, c, c.addrs.Token, at{}, c.token.PackAllowance(account, c.addrs.Appeals), c.token.UnpackAllowance)
	return has, forAppeals, err
}

// AppealSpoken is what a verifier revealed of an appeal.
type AppealSpoken struct {
	Provider, Verifier common.Address
	Measured           uint64
	Secret             common.Hash
	Verdict            committee.Verdict
	Seats              uint16 // a bit for each
}

// AppealsSpoken returns what was revealed of the appeals that were heard in an Era, in order, by the events of the chain.
func (c *Client) AppealsSpoken(ctx context.Context, era uint64) (out []AppealSpoken, err error) {
	err = c.revealing(ctx, era, func(e Event) error {
		if e.Contract != "Appeals" || e.Name != "AppealVerdictRevealed" || e.Arg("measured") != any(era) {
			return nil
		}
		s := AppealSpoken{Provider: e.ProviderArg(), Measured: era}
		s.Verifier, _ = e.Arg("verifier").(common.Address)
		s.Secret, _ = e.Arg("secret").([32]byte)
		s.Seats, _ = e.Arg("seats").(uint16)
		bits, _ := e.Arg("verdict").(*big.Int)
		if s.Verdict, err = committee.ParseVerdict(bits); err != nil {
			return fmt.Errorf("chain: what %s revealed of an appeal in block %d: %w", s.Verifier, e.Block, err)
		}
		out = append(out, s)
		return nil
	})
	return out, err
}
