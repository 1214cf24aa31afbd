package serve

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/proto/link/keyfile"
	"github.com/slark-network/slark/proto/owner"
	"github.com/slark-network/slark/prover/chainview"
	"github.com/slark-network/slark/prover/config"
	"github.com/slark-network/slark/prover/ledger"
	"github.com/slark-network/slark/prover/sidecar"
)

// Demands lists the demands, and the disputes, that are open on chain against the provider, one a line.
func Demands(ctx context.Context, c config.Config, out io.Writer) error {
	client, err := dial(ctx, c)
	if err != nil {
		return err
	}
	defer client.Close()
	open, err := client.OpenDemands(ctx, common.Address(c.Provider))
	for _, d := range open {
		fmt.Fprintf(out, "demand %d: %d openings of challenge %s, Era %d, by verifier %s, answer until %s\n",
			d.ID, d.Count, d.Challenge, d.Era, d.Verifier, d.Until.UTC().Format(time.RFC3339))
	}
	if err != nil {
		return err
	}
	if len(open) == 0 {
		fmt.Fprintln(out, "no demand is open")
	}
	disputes, err := client.OpenDisputes(ctx, common.Address(c.Provider))
	for _, d := range disputes {
		fmt.Fprintln(out, disputeLine(d))
	}
	return err
}

// AnswerDemands answers every demand, and every dispute whose turn is the provider's, that is open against it, demands from the ledger and with the devices, for
// which the sidecar must not be running. The signer's account sends, and pays the gas; the bonds are credited to the provider's wallet. One
// demand that cannot be answered does not hold up the others.
func AnswerDemands(ctx context.Context, c config.Config, d Deps, out io.Writer) (err error) {
	if err := errors.Join(c.Validate(), c.CheckFiles()); err != nil {
		return err
	}
	if d.Log == nil {
		d.Log = c.Log.Logger()
	}
	key, err := keyfile.Load(c.Key.File, c.Key.PasswordFile)
	if err != nil {
		return err
	}
	client, err := dial(ctx, c)
	if err != nil {
		return err
	}
	defer client.Close()
	open, err := client.OpenDemands(ctx, common.Address(c.Provider))
	if err != nil {
		return err
	}
	disputes, err := accusations(ctx, client, c, out)
	if err != nil {
		return err
	}
	if len(open) == 0 {
		fmt.Fprintln(out, "no demand is open")
	}
	if len(open)+len(disputes) == 0 {
		return nil
	}
	private, err := crypto.ToECDSA(key.Secret())
	if err != nil {
		return err
	}
	submitter, err := chain.NewSubmitter(chain.SubmitterConfig{
		Client: client, Key: private, Journal: &once{}, Confirmations: c.Chain.Confirmations, Logger: d.Log,
	})
	if err != nil {
		return err
	}
	a := answering{client, key, submitter, out}
	var errs []error
	for _, one := range disputes {
		if err := a.refute(ctx, one); err != nil {
			errs = append(errs, fmt.Errorf("dispute %d: %w", one.ID, err))
		}
	}
	if len(open) > 0 {
		errs = append(errs, a.demands(ctx, c, d, open))
	}
	return errors.Join(errs...)
}

// answering is what answers are signed, sent and told with.
type answering struct {
	client    *chain.Client
	key       *message.Key // the signer's
	submitter *chain.Submitter
	out       io.Writer
}

// demands answers the demands, with the ledger and the devices.
func (a answering) demands(ctx context.Context, c config.Config, d Deps, open []chain.Demand) (err error) {
	s, closeAll, err := offline(ctx, c, d, sidecar.Options{Provider: c.Provider, Signer: a.key, Chain: unserved(a.client.Addresses())})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, closeAll()) }()
	var errs []error
	for _, one := range open {
		f, err := s.Force(ctx, challenge.Hash(one.Challenge), challenge.Hash(one.PositionsKey))
		var call chain.Call
		if err == nil {
			call, err = callOf(a.client, one, f)
		}
		var receipt chain.Receipt
		if err == nil {
			receipt, err = a.submitter.Do(ctx, call, chain.ActionKey{Provider: one.Provider, Era: one.ID, Action: "demand"})
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("demand %d: %w", one.ID, err))
			continue
		}
		how := fmt.Sprintf("%d openings", one.Count)
		if f.Fault != 0 {
			how = fmt.Sprintf("a Fault of round %d", f.Fault)
		}
		fmt.Fprintf(a.out, "demand %d: answered with %s, transaction %s, %d gas\n", one.ID, how, receipt.Tx, receipt.GasUsed)
	}
	return errors.Join(errs...)
}

// callOf is the transaction that answers a demand.
func callOf(client *chain.Client, d chain.Demand, f sidecar.Forced) (chain.Call, error) {
	if f.Fault != 0 {
		return client.ShowFault(d.ID, f.Job, f.Previous, f.Fault, f.Signature), nil
	}
	shown, err := fraud.AnswerTo(f.Job, f.Encoded, f.Roots, d.First, d.Count)
	return client.AnswerDemand(d.ID, f.Job, f.Previous, f.Signature, shown), err
}

func dial(ctx context.Context, c config.Config) (*chain.Client, error) {
	addrs, err := Addresses(c.Chain)
	if err != nil {
		return nil, err
	}
	return chainview.Dial(c.Chain.URL, addrs)(ctx)
}

// offline is a sidecar that serves nobody.
func offline(ctx context.Context, c config.Config, d Deps, o sidecar.Options) (s *sidecar.Sidecar, closeAll func() error, err error) {
	if err := owner.Check(c.DataDir); err != nil {
		return nil, nil, fmt.Errorf("data_dir: %w", err)
	}
	if err := os.MkdirAll(c.DataDir, 0o700); err != nil {
		return nil, nil, err
	}
	store, err := ledger.Open(c.DataDir, ledger.Options{Log: d.Log})
	if err != nil {
		return nil, nil, err
	}
	slots, closeDevices, err := openDevices(ctx, c, d)
	if err != nil {
		return nil, nil, errors.Join(err, store.Close())
	}
	o.Slots, o.Ledger, o.Limits, o.Clock, o.Log, o.Version = slots, store, c.Limits.Sidecar(), d.Clock, d.Log, d.Version
	s, err = sidecar.New(o)
	if err != nil {
		closeDevices()
		return nil, nil, errors.Join(err, store.Close())
	}
	return s, func() error {
		s.Close()
		closeDevices()
		return store.Close()
	}, nil
}

// unserved is the chain of a sidecar that takes no challenges: its network, and nothing else.
type unserved chain.Addresses

var errUnserved = errors.New("no challenge is taken while demands are answered")

func (u unserved) Network() challenge.Network {
	return challenge.Network{ChainID: u.ChainID, Settlement: challenge.Address(u.Settlement)}
}
func (unserved) Era() (uint64, error)                                      { return 0, errUnserved }
func (unserved) Beacon(uint64) (challenge.Hash, error)                     { return challenge.Hash{}, errUnserved }
func (unserved) Seats(challenge.Address, uint64) (held, of int, err error) { return 0, 0, errUnserved }
func (unserved) IsVerifier(challenge.Address, uint64) (bool, error)        { return false, errUnserved }

// once is a journal that forgets when the process ends. That is enough here: a demand that is answered again is refused.
type once struct {
	mu      sync.Mutex
	entries map[chain.ActionKey]chain.Entry
}

func (j *once) Get(key chain.ActionKey) (chain.Entry, bool, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	e, ok := j.entries[key]
	return e.Clone(), ok, nil
}

func (j *once) Put(key chain.ActionKey, e chain.Entry) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.entries == nil {
		j.entries = map[chain.ActionKey]chain.Entry{}
	}
	j.entries[key] = e.Clone()
	return nil
}

// demanded keeps which demands and disputes against the provider can still be answered, and logs each. The chain's events come one at a time.
type demanded struct {
	provider common.Address
	clock    func() time.Time
	log      *slog.Logger

	mu   sync.Mutex
	open map[string]time.Time // until when, by number
}

// event takes an event of the chain.
func (d *demanded) event(_ context.Context, e chain.Event) error {
	if e.ProviderArg() != d.provider {
		return nil
	}
	id, what := fmt.Sprint(e.Arg("id")), "openings are demanded on chain"
	switch e.Name {
	case "Disputed", "Refuted", "DisputeClosed":
		id, what = "dispute "+id, "a walk is disputed on chain"
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	switch e.Name {
	case "Answered", "FaultShown", "Expired", "Refuted", "DisputeClosed":
		delete(d.open, id)
	case "Demanded", "Disputed":
		seconds, _ := e.Arg("until").(uint64)
		until := time.Unix(int64(seconds), 0).UTC()
		if d.clock().After(until) {
			return nil
		}
		if d.open == nil {
			d.open = make(map[string]time.Time)
		}
		d.open[id] = until
		d.log.Error(what+": stop the prover and run `prover answer`, or stake is lost", "demand", id, "until", until)
	}
	return nil
}

// count is how many can still be answered.
func (d *demanded) count() (n int) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, until := range d.open {
		if !d.clock().After(until) {
			n++
		}
	}
	return n
}
