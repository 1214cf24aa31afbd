package hostile

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
)

// Lie is how a verifier departs from an honest one. None of them makes a challenge.
type Lie string

// The lies.
const (
	Copies   Lie = "copier"   // commits to what another committed to, and shows what that one shows
	Guesses  Lie = "guesser"  // says of everybody that it passed
	Colludes Lie = "colluder" // says of its friend that it passed, and nothing of the others
)

// Verifier is one that does not do its work. It stakes and keeps its windows like any other.
type Verifier struct {
	Lie     Lie
	Friend  common.Address // of one that colludes
	Client  *chain.Client
	Watcher *chain.Watcher // not running, with OnEvent as its handler of events
	Key     *ecdsa.PrivateKey
	Log     *slog.Logger

	submitter *chain.Submitter
	self      common.Address

	mu       sync.Mutex
	done     map[string]bool
	seen     map[uint64]common.Hash // the first commitment of another to an Era's verdicts
	revealed map[uint64]common.Hash // the transaction that revealed it
}

// OnEvent sees what others commit to and reveal.
func (v *Verifier) OnEvent(_ context.Context, e chain.Event) error {
	who, _ := e.Arg("verifier").(common.Address)
	era, _ := e.Arg("era").(uint64)
	if e.Contract != "Settlement" || who == crypto.PubkeyToAddress(v.Key.PublicKey) {
		return nil
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.seen == nil {
		v.seen, v.revealed = map[uint64]common.Hash{}, map[uint64]common.Hash{}
	}
	switch e.Name {
	case "VerdictsCommitted":
		if _, known := v.seen[era]; !known {
			v.seen[era], _ = e.Arg("hash").([32]byte)
		}
	case "VerdictsRevealed":
		if _, known := v.revealed[era]; !known {
			v.revealed[era] = e.Tx
		}
	}
	return nil
}

// Run lies until ctx ends.
func (v *Verifier) Run(ctx context.Context) (err error) {
	v.done = map[string]bool{}
	v.self = crypto.PubkeyToAddress(v.Key.PublicKey)
	v.submitter, err = chain.NewSubmitter(chain.SubmitterConfig{Client: v.Client, Key: v.Key, Journal: &forgetful{}, Logger: v.Log})
	if err != nil {
		return err
	}
	var watching sync.WaitGroup
	watching.Go(func() {
		if err := v.Watcher.Run(ctx); err != nil && ctx.Err() == nil {
			v.Log.Error("following the chain", "err", err)
		}
	})
	defer watching.Wait()
	for head := (common.Hash{}); ; {
		view, err := v.Watcher.Wait(ctx, func(now *chain.View) bool { return now.Head.Hash != head })
		if err != nil {
			return nil //nolint:nilerr // ctx ended
		}
		head = view.Head.Hash
		if err := v.turn(ctx, view); err != nil && ctx.Err() == nil {
			v.Log.Warn("a lie was not told", "lie", v.Lie, "err", err)
		}
	}
}

func (v *Verifier) turn(ctx context.Context, view *chain.View) error {
	next := view.Era.Number + 1
	err := v.once(ctx, fmt.Sprint("secret ", next), v.Client.CommitSecret(next, v.Client.SecretHash(v.self, next, v.invent("secret", next))))
	if view.Era.Number < 2 {
		return err
	}
	if view.Era.Number > 2 && v.Lie != Copies {
		err = errors.Join(err, v.claim(ctx, view, view.Era.Number-2))
	}
	over := view.Era.Number - 1
	info, err2 := v.Client.Era(ctx, over)
	if err := errors.Join(err, err2); err != nil || !info.Beacon.Known() {
		return err
	}
	switch now := view.Head.Time; {
	case info.CommitsDue.IsZero() || !now.After(info.CommitsDue):
		return v.commit(ctx, view, over)
	case !now.After(info.RevealsDue):
		return v.reveal(ctx, view, over)
	}
	return nil
}

func (v *Verifier) commit(ctx context.Context, view *chain.View, era uint64) error {
	if v.Lie == Copies {
		v.mu.Lock()
		hash, known := v.seen[era]
		v.mu.Unlock()
		if !known {
			return nil // nobody has said anything yet
		}
		return v.once(ctx, fmt.Sprint("commit ", era), v.Client.CommitVerdicts(era, hash))
	}
	o, err := v.opening(ctx, view, era)
	if err != nil || len(o.Batches[0].Seats) == 0 {
		return err
	}
	return v.once(ctx, fmt.Sprint("commit ", era), v.Client.CommitVerdicts(era, v.Client.VerdictsHash(v.self, o)))
}

// invent is what it says of an Era where an honest one has chance or work: the same again when it is started again, because it keeps nothing.
func (v *Verifier) invent(what string, era uint64) common.Hash {
	return crypto.Keccak256Hash(crypto.FromECDSA(v.Key), []byte(what), binary.BigEndian.AppendUint64(nil, era))
}

// opening is what it says, with a root over transcripts that nobody has.
func (v *Verifier) opening(ctx context.Context, view *chain.View, era uint64) (o chain.Opening, err error) {
	council, err := v.Client.CouncilAt(ctx, era, view.Rules)
	if err != nil {
		return o, err
	}
	wallets, err := v.Client.WalletsAt(ctx, era)
	if err != nil {
		return o, err
	}
	place, _ := council.Members.Position(v.self)
	o = chain.Opening{Era: era, Place: place, Secret: v.invent("secret", era), Transcripts: v.invent("root", era), Batches: []chain.Batch{{}}}
	for _, s := range council.SeatsOf(v.self) {
		first, end := council.Providers(s.Cohort)
		var all []committee.Verdict
		for n := first; n < end; n++ {
			say := committee.NoOpinion
			if v.Lie == Guesses || wallets[n] == v.Friend {
				say = committee.Verdict{Uptime: committee.MaxUptime, Samples: committee.Capped(uint64(view.Rules.Slots))}
			}
			all = append(all, say)
		}
		words, err := committee.Pack(era, council.Size, all)
		if err != nil {
			return o, err
		}
		o.Batches[0].Seats = append(o.Batches[0].Seats, committee.SeatWords{Cohort: s.Cohort, Seat: s.Seat, Words: words})
	}
	return o, nil
}

func (v *Verifier) reveal(ctx context.Context, view *chain.View, era uint64) error {
	what := fmt.Sprint("reveal ", era)
	if v.Lie != Copies {
		o, err := v.opening(ctx, view, era)
		if err != nil || len(o.Batches[0].Seats) == 0 {
			return err
		}
		return v.once(ctx, what, v.Client.Reveal(o, 0))
	}
	v.mu.Lock()
	tx, known := v.revealed[era]
	v.mu.Unlock()
	if !known {
		return nil
	}
	call, err := v.Client.CallOf(ctx, tx)
	if err != nil {
		return err
	}
	return v.once(ctx, what, call)
}

// claim asks for the rewards of all its seats of an Era, although it has no pass that it could show.
func (v *Verifier) claim(ctx context.Context, view *chain.View, era uint64) error {
	if !v.done[fmt.Sprint("reveal ", era)] {
		return nil
	}
	r, err := v.Client.RewardEra(ctx, era)
	if err != nil || !r.Beacon.Known() {
		return err
	}
	o, err := v.opening(ctx, view, era)
	if err != nil {
		return err
	}
	for _, s := range o.Batches[0].Seats {
		call := v.Client.Claim(chain.Claim{Opening: o, Seats: []chain.ClaimedSeat{{SeatWords: s}}})
		if err := v.once(ctx, fmt.Sprint("claim ", era, s.Cohort, s.Seat), call); err != nil {
			return err
		}
	}
	return nil
}

// once sends a call until the chain has it, or refuses it.
func (v *Verifier) once(ctx context.Context, what string, call chain.Call) error {
	if v.done[what] {
		return nil
	}
	_, err := v.submitter.Do(ctx, call, chain.ActionKey{Action: chain.Action(what)})
	var refused *chain.ContractError
	if errors.As(err, &refused) {
		v.Log.Info("refused", "lie", v.Lie, "what", what, "err", err)
	} else if err != nil {
		return err
	}
	v.done[what] = true
	return nil
}

// forgetful is a journal in memory.
type forgetful struct {
	mu      sync.Mutex
	entries map[chain.ActionKey]chain.Entry
}

// Get implements chain.Journal.
func (j *forgetful) Get(key chain.ActionKey) (chain.Entry, bool, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	e, ok := j.entries[key]
	return e.Clone(), ok, nil
}

// Put implements chain.Journal.
func (j *forgetful) Put(key chain.ActionKey, e chain.Entry) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.entries == nil {
		j.entries = map[chain.ActionKey]chain.Entry{}
	}
	j.entries[key] = e.Clone()
	return nil
}
