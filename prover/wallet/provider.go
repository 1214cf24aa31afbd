// Package wallet is what a provider's wallet does on chain: register, stake, update,
// announce maintenance, withdraw; each as steps that may be repeated. The wallet's key
// is read for the one command, and belongs on no host that serves.
package wallet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/steps"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/prover/config"
	"github.com/slark-network/slark/prover/serve"
)

// Session is a provider's wallet at a chain.
type Session struct{ steps.Session }

// Entry is what belongs in the registry.
type Entry struct {
	Host        string // host:port, or dialout.Host
	Spec        string // JSON of the devices (docs/protocol.md, section 2)
	Certificate string
	Signer      common.Address
	Devices     uint16
}

// EntryOf makes the entry of a config whose key and certificate are there.
func EntryOf(c config.Config, id serve.Identity, host string) (Entry, error) {
	type device struct {
		Index uint32               `json:"index"`
		Kind  challenge.DeviceKind `json:"kind"`
		Class string               `json:"class"`
	}
	var list []device
	for _, d := range c.Devices {
		list = append(list, device{d.Index, d.Kind, d.Class})
	}
	spec, err := json.Marshal(struct {
		Version int      `json:"v"`
		Devices []device `json:"devices"`
	}{1, list})
	return Entry{Host: host, Spec: string(spec), Certificate: id.Certificate, Signer: common.Address(id.Signer), Devices: uint16(len(list))}, err
}

// provider is the entry there is, or false.
func (s *Session) provider(ctx context.Context) (chain.Provider, bool, error) {
	p, err := s.Client.Provider(ctx, s.Account)
	var missing *chain.ContractError
	if errors.As(err, &missing) {
		return p, false, nil
	}
	return p, err == nil, err
}

// Register puts the provider in the registry, appoints the signer and makes it active.
func (s *Session) Register(ctx context.Context, send bool, e Entry) error {
	return s.Run(ctx, send,
		steps.Step{
			Text: "register " + s.Account.Hex() + " at " + e.Host,
			Done: func(ctx context.Context) (bool, string, error) {
				p, there, err := s.provider(ctx)
				return there, fmt.Sprintf("registered since %s (prover update changes the entry)", p.Joined.UTC().Format(time.DateOnly)), err
			},
			Call: s.Client.Register(chain.Registration{Wallet: s.Account, Spec: e.Spec, HostURI: e.Host, Certificate: e.Certificate}),
		}, s.appoint(e.Signer), s.count(e.Devices), s.status(chain.StatusActive, true))
}

// Update makes the entry what the config says.
func (s *Session) Update(ctx context.Context, send bool, e Entry) error {
	return s.Run(ctx, send, steps.Step{
		Text: "update the registry's entry",
		Done: func(ctx context.Context) (bool, string, error) {
			p, there, err := s.provider(ctx)
			if err == nil && !there {
				err = fmt.Errorf("%s is not registered: prover register", s.Account)
			}
			return there && p.Spec == e.Spec && p.HostURI == e.Host && p.Certificate == e.Certificate, "it is as the config says", err
		},
		Call: s.Client.UpdateProvider(e.Spec, e.Host, e.Certificate),
	}, s.appoint(e.Signer), s.count(e.Devices))
}

// Maintenance announces maintenance, or ends it.
func (s *Session) Maintenance(ctx context.Context, send, on bool) error {
	if on {
		return s.Run(ctx, send, s.status(chain.StatusMaintenance, false))
	}
	return s.Run(ctx, send, s.status(chain.StatusActive, false))
}

func (s *Session) appoint(signer common.Address) steps.Step {
	return steps.Step{
		Text: "appoint the signer " + signer.Hex(),
		Done: func(ctx context.Context) (bool, string, error) {
			era, err := s.Client.CurrentEra(ctx)
			if err != nil {
				return false, "", err
			}
			next, err := s.Client.SignerAt(ctx, s.Account, era+1)
			return next == signer, "it is appointed", err
		},
		Call: s.Client.SetSigner(signer), After: true,
	}
}

// count says how many devices the entry lists: of those beyond the number nobody asks.
func (s *Session) count(devices uint16) steps.Step {
	return steps.Step{
		Text: fmt.Sprintf("say how many devices are listed: %d", devices),
		Done: func(ctx context.Context) (bool, string, error) {
			era, err := s.Client.CurrentEra(ctx)
			if err != nil {
				return false, "", err
			}
			said, err := s.Client.DevicesAt(ctx, s.Account, era+1)
			return said == int(devices), "it is said", err
		},
		Call: s.Client.SetDevices(devices), After: true,
	}
}

func (s *Session) status(want chain.Status, after bool) steps.Step {
	return steps.Step{
		Text: fmt.Sprintf("set the status to %s", want),
		Done: func(ctx context.Context) (bool, string, error) {
			p, there, err := s.provider(ctx)
			return there && p.Status == want, "it is " + p.Status.String(), err
		},
		Call: s.Client.SetStatus(s.Account, want), After: after,
	}
}

// Stake adds to the provider's own stake until it has at least an amount, in the token's smallest unit.
func (s *Session) Stake(ctx context.Context, send bool, atLeast *big.Int) error {
	st, err := s.Client.Stake(ctx, s.Account)
	if err != nil {
		return err
	}
	missing := new(big.Int).Sub(atLeast, new(big.Int).Sub(st.Own.Amount, unbonding(st)))
	enough := func(ctx context.Context) (bool, string, error) {
		now, err := s.Client.Stake(ctx, s.Account)
		if err != nil {
			return false, "", err
		}
		have := new(big.Int).Sub(now.Own.Amount, unbonding(now))
		return have.Cmp(atLeast) >= 0, fmt.Sprintf("%s is staked", have), nil
	}
	if missing.Sign() < 0 {
		missing.SetInt64(0)
	}
	return s.Run(ctx, send,
		steps.Step{Text: fmt.Sprintf("let the vault take %s of the stake token", missing), Done: enough, Call: s.Client.ApproveStake(missing)},
		steps.Step{Text: fmt.Sprintf("stake %s more", missing), Done: enough, Call: s.Client.DepositStake(missing), After: true})
}

func unbonding(s chain.Stake) *big.Int {
	if s.Own.Unbonding == nil {
		return new(big.Int)
	}
	return s.Own.Unbonding
}

// Withdraw takes what was asked back before and is due; with an amount it asks that much back first.
func (s *Session) Withdraw(ctx context.Context, send bool, amount *big.Int) error {
	st, err := s.Client.Stake(ctx, s.Account)
	if err != nil {
		return err
	}
	asked := unbonding(st)
	if amount == nil && asked.Sign() == 0 {
		return errors.New("nothing is asked back: prover withdraw AMOUNT asks")
	}
	if amount != nil {
		if asked.Sign() > 0 {
			return fmt.Errorf("%s is asked back already, due on %s: take that first, with prover withdraw", asked, st.Own.UnlockAt.UTC().Format(time.RFC3339))
		}
		return s.Run(ctx, send, steps.Step{
			Text: fmt.Sprintf("ask %s of %s back", amount, st.Own.Amount),
			Done: func(context.Context) (bool, string, error) { return false, "", nil },
			Call: s.Client.RequestWithdraw(amount),
		})
	}
	now, err := s.Client.Now(ctx)
	if err != nil {
		return err
	}
	if now.Before(st.Own.UnlockAt) {
		return fmt.Errorf("%s is due on %s, in %v", asked, st.Own.UnlockAt.UTC().Format(time.RFC3339), st.Own.UnlockAt.Sub(now).Round(time.Minute))
	}
	if st.Holds > 0 {
		return fmt.Errorf("%d cases are open against the provider, which keep the stake: prover answer", st.Holds)
	}
	return s.Run(ctx, send, steps.Step{
		Text: fmt.Sprintf("take %s", asked),
		Done: func(ctx context.Context) (bool, string, error) {
			now, err := s.Client.Stake(ctx, s.Account)
			return err == nil && unbonding(now).Sign() == 0, "it was taken", err
		},
		Call: s.Client.Withdraw(s.Account),
	})
}

// Status prints what the chain says of the provider.
func (s *Session) Status(ctx context.Context) error {
	p, there, err := s.provider(ctx)
	if err != nil {
		return err
	}
	if !there {
		fmt.Fprintf(s.Out, "%s is not registered\n", s.Account)
		return nil
	}
	st, err := s.Client.Stake(ctx, s.Account)
	if err != nil {
		return err
	}
	era, err := s.Client.CurrentEra(ctx)
	if err != nil {
		return err
	}
	number, from, err := s.Client.NumberOf(ctx, s.Account)
	if err != nil {
		return err
	}
	standing, err := s.Client.Standing(ctx, number)
	if err != nil {
		return err
	}
	line := func(name, format string, args ...any) {
		fmt.Fprintf(s.Out, "%-12s "+format+"\n", append([]any{name}, args...)...)
	}
	line("provider", "%s, number %d, since %s", p.Wallet, p.ID, p.Joined.UTC().Format(time.DateOnly))
	line("status", "%s", p.Status)
	if from == 0 {
		line("judged", "by nobody: no signer was appointed")
	} else {
		line("judged", "as number %d, from Era %d on", number, from)
		line("tier", "%d; %d Eras in a row met it, %d missed it", p.Tier, standing.Up, standing.Down)
	}
	line("Era", "%d", era)
	line("host", "%s", p.HostURI)
	line("signer", "%s", p.Signer)
	line("certificate", "%s", p.Certificate)
	line("devices", "%s", strings.TrimSpace(p.Spec))
	line("stake", "%s own, %s delegated", st.Own.Amount, st.Delegated)
	if unbonding(st).Sign() > 0 {
		line("asked back", "%s, due %s", unbonding(st), st.Own.UnlockAt.UTC().Format(time.RFC3339))
	}
	if st.Holds > 0 {
		line("cases", "%d are open and keep the stake: prover answer", st.Holds)
	}
	return s.decided(ctx, line)
}
