package node

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/drand"
	"github.com/slark-network/slark/chain/leases"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/proto/link/keyfile"
	"github.com/slark-network/slark/proto/observe"
	"github.com/slark-network/slark/proto/owner"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/metrics"
)

// Open makes everything that a node works with from a validated config: reads the key, opens the store, connects to the
// chain. The second result closes it all; call it when Run has returned.
func Open(ctx context.Context, cfg Config, log *slog.Logger) (d Deps, closeAll func() error, err error) {
	var closers []func() error
	end := func() error {
		var errs []error
		for i := len(closers) - 1; i >= 0; i-- {
			errs = append(errs, closers[i]())
		}
		return errors.Join(errs...)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, end())
		}
	}()
	d.Log = log
	key, err := keyfile.Load(cfg.Key.File, cfg.Key.PasswordFile)
	if err != nil {
		return d, nil, err
	}
	d.Key = key
	addresses, err := chain.LoadAddresses(cfg.Chain.Addresses)
	if err != nil {
		return d, nil, err
	}
	if d.TLS, err = Certificate(key, NetworkOf(addresses)); err != nil {
		return d, nil, err
	}
	if d.Catalogue, err = LoadCatalogue(cfg.Challenge.Envelopes, cfg.Challenge.EnvelopeSigners, key.Address()); err != nil {
		return d, nil, err
	}
	d.Metrics = metrics.New()
	if d.Trace, err = observe.OpenTracer(ctx, cfg.Trace, "slark", log.With("part", "trace")); err != nil {
		return d, nil, err
	}
	closers = append(closers, d.Trace.Close)
	if cfg.Log.Audit != "" {
		if d.AuditFile, err = observe.OpenFile(cfg.Log.Audit); err != nil {
			return d, nil, fmt.Errorf("audit log: %w", err)
		}
		closers = append(closers, d.AuditFile.Close)
		d.Audit = slog.New(slog.NewJSONHandler(d.AuditFile, nil))
	}
	if err := owner.Check(cfg.Store.Dir); err != nil {
		return d, nil, fmt.Errorf("store.dir: %w", err)
	}
	d.Store, err = reputation.Open(cfg.Store.Dir, reputation.Options{
		Identity:  reputation.Identity{Network: NetworkOf(addresses), Verifier: key.Address()},
		Logger:    log.With("part", "store"),
		MustExist: !cfg.Store.Create,
	})
	if err != nil {
		return d, nil, err
	}
	closers = append(closers, d.Store.Close)
	if d.Client, err = chain.Dial(ctx, cfg.Chain.URL, addresses, addresses.ChainID, chain.WithObserver(d.Metrics.Request)); err != nil {
		return d, nil, err
	}
	closers = append(closers, func() error { d.Client.Close(); return nil })
	if cfg.Chain.DrandURL != "" {
		if d.Drand, err = drand.NewClient(cfg.Chain.DrandURL); err != nil {
			return d, end, err
		}
	}
	if err = d.follow(ctx, cfg, key, log); err != nil {
		return d, end, err
	}
	d.Leases, err = openLeases(cfg, d, log)
	return d, end, err
}

// openLeases finds the evidence of leases: the deployment's registry, and the operator's file.
func openLeases(cfg Config, d Deps, log *slog.Logger) (leases.Source, error) {
	all := leases.All{leases.Chain{Watcher: d.Watcher}}
	if cfg.Leases.File != "" {
		f, err := leases.Open(cfg.Leases.File, log.With("part", "leases"))
		if err != nil {
			return nil, err
		}
		all = append(all, f)
	}
	return all, nil
}

// follow makes the watcher and the submitter.
func (d *Deps) follow(ctx context.Context, cfg Config, key *message.Key, log *slog.Logger) (err error) {
	d.Watcher, err = chain.NewWatcher(chain.WatcherConfig{
		Client: d.Client, Confirmations: cfg.Chain.Confirmations, PollInterval: time.Duration(cfg.Chain.Poll),
		StaleAfter: time.Duration(cfg.Chain.StaleAfter), Cursor: NewCursor(d.Store), Logger: log.With("part", "watcher"),
		OnReorg: func(ctx context.Context, _ chain.BlockRef) {
			if err := d.Submitter.Recover(ctx); err != nil {
				log.WarnContext(ctx, "sending again after a reorganisation failed, the next action will", "err", err)
			}
		},
	})
	if err != nil {
		return err
	}
	private, err := crypto.ToECDSA(key.Secret())
	if err != nil {
		return fmt.Errorf("key of the account: %w", err)
	}
	d.Submitter, err = chain.NewSubmitter(chain.SubmitterConfig{
		Client: d.Client, Key: private, Journal: d.Metrics.Journal(NewJournal(d.Store)), Confirmations: cfg.Chain.Confirmations,
		AdoptNonce: cfg.Chain.AdoptNonce, Logger: log.With("part", "submitter"),
	})
	if err != nil {
		return err
	}
	if err = d.Submitter.Claim(ctx); err != nil {
		return fmt.Errorf("the account, which chain.adopt_nonce is about: %w", err)
	}
	return nil
}

// Certificate makes a verifier's TLS certificate, bound to its key. Nobody pins it, so every start can have a new one.
func Certificate(key message.Signer, network challenge.Network) (tls.Certificate, error) {
	now := time.Now()
	return link.NewCertificate(key, message.NewDomain(network), nil, now.Add(-time.Hour), now.Add(link.DefaultValidity))
}

// LoadCatalogue is the catalogue of envelopes in the program, with those of signed files over it. Signers are whose files count;
// without any it is own alone.
func LoadCatalogue(files []string, signers []challenge.Address, own challenge.Address) (*envelope.Catalogue, error) {
	if len(signers) == 0 {
		signers = []challenge.Address{own}
	}
	var over []*envelope.Catalogue
	for _, name := range files {
		s, err := readEnvelopes(name, signers)
		if err != nil {
			return nil, fmt.Errorf("challenge.envelopes: %s: %w", name, err)
		}
		over = append(over, s.Catalogue)
	}
	all, err := envelope.Shipped().With(over...)
	if err != nil {
		return nil, fmt.Errorf("challenge.envelopes: %w", err)
	}
	return all, nil
}

func readEnvelopes(name string, signers []challenge.Address) (s envelope.Signed, err error) {
	f, err := os.Open(name)
	if err != nil {
		return s, err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, envelope.FileLimit+1))
	if err != nil {
		return s, err
	}
	return envelope.Open(text, signers...)
}
