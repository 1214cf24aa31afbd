// Package doctor looks at everything that `prover serve` needs, and says of what is
// wrong how to mend it: config, chain, registry, signer, certificate, ports, stake,
// devices, disk and clock. It changes nothing.
package doctor

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/checkup"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/proto/link/keyfile"
	"github.com/slark-network/slark/prover/config"
	"github.com/slark-network/slark/prover/serve"
)

// leastDisk is what the ledger should have to grow into, in bytes: records of a week are some hundred MiB.
const leastDisk = 1 << 30

// Options are what a caller may put in place of the real thing.
type Options struct {
	Device func(config.Device) (kernels.Device, error) // nil: serve.OpenDevice
	Log    *slog.Logger                                // of the devices; nil: nothing is logged
	Wallet string                                      // where the program is that has the wallet's key; "": it is not looked at
}

// Examine looks at all of it, for the config in a file. What depends on something that is missing is left out.
func Examine(ctx context.Context, file string, o Options) *checkup.Report {
	r := new(checkup.Report)
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	checkup.Clock(r)
	c, err := config.Load(file)
	if err != nil {
		for _, line := range strings.Split(err.Error(), "\n") {
			r.Bad("config", "mend the file; docs/provider.md lists the keys", "%s", line)
		}
		return r
	}
	r.Good("config", "%s", file)
	checkup.Disk(r, "data_dir", c.DataDir, leastDisk)
	devices(ctx, r, c, o)
	client := checkup.Endpoint(ctx, r, c.Chain.URL, c.Chain.Addresses)
	signer, fingerprint := identity(r, c)
	running := listening(ctx, r, c, fingerprint)
	if client == nil {
		return r
	}
	defer client.Close()
	if o.Wallet != "" {
		checkup.Signer(ctx, r, o.Wallet, common.Address(c.Provider), client.ChainID())
	}
	registration(ctx, r, c, client, signer, fingerprint, running)
	owed(ctx, r, c, client)
	return r
}

// identity looks at key and certificate. Zero values are what could not be had.
func identity(r *checkup.Report, c config.Config) (signer challenge.Address, fingerprint string) {
	mend := "prover init --config FILE makes what is missing, and prints what belongs in the registry"
	if err := c.CheckFiles(); err != nil {
		r.Bad("key and certificate", mend, "%v", err)
		return signer, ""
	}
	key, err := keyfile.Load(c.Key.File, c.Key.PasswordFile)
	if err != nil {
		r.Bad("key", mend, "%v", err)
		return signer, ""
	}
	r.Good("key", "signer %s", key.Address())
	addresses, err := serve.Addresses(c.Chain)
	if err != nil {
		return key.Address(), "" // said before
	}
	cert, err := serve.Certificate(c, key, challenge.Network{ChainID: addresses.ChainID, Settlement: challenge.Address(addresses.Settlement)})
	switch left := time.Duration(0); {
	case err != nil:
		r.Bad("certificate", "move the old one away, and: "+mend, "%v", err)
		return key.Address(), ""
	default:
		fingerprint = link.Fingerprint(cert.Leaf)
		if left = time.Until(cert.Leaf.NotAfter); left < 30*24*time.Hour {
			r.Warn("certificate", "make a new one with prover init and put it in the registry", "ends in %d days", int(left.Hours()/24))
		} else {
			r.Good("certificate", "%s, for %d days more", fingerprint, int(left.Hours()/24))
		}
	}
	return key.Address(), fingerprint
}

// registration looks at what the registry says of the provider, and at its stake.
func registration(ctx context.Context, r *checkup.Report, c config.Config, client *chain.Client, signer challenge.Address, fingerprint string, running bool) {
	wallet := common.Address(c.Provider)
	p, err := client.Provider(ctx, wallet)
	var missing *chain.ContractError
	switch {
	case errors.As(err, &missing):
		r.Bad("registered", "prover register --config FILE --wallet KEYFILE --send", "the registry has no provider %s", wallet)
		return
	case err != nil:
		r.Bad("registered", "look at the node", "%v", err)
		return
	}
	status(r, c, p)
	if p.Signer == (common.Address{}) {
		r.Bad("signer", "prover register --config FILE --wallet KEYFILE --send appoints it", "the wallet has appointed none for this Era")
	} else if !signer.IsZero() && p.Signer != common.Address(signer) {
		r.Bad("signer", "appoint this one (prover update), or use the key of the other; a new one holds from the next Era on",
			"the wallet has appointed %s, key.file is of %s", p.Signer, signer)
	} else {
		r.Good("signer", "appointed on chain")
	}
	if fingerprint != "" && p.Certificate != fingerprint {
		r.Bad("registry certificate", "prover update --config FILE --wallet KEYFILE --send", "the registry pins %.80q, this host shows %s", p.Certificate, fingerprint)
	} else if fingerprint != "" {
		r.Good("registry certificate", "the one that this host shows")
	}
	spec(r, c, p.Spec)
	reach(ctx, r, c, p, fingerprint, running)
	stake, err := client.Stake(ctx, wallet)
	switch {
	case err != nil:
		r.Bad("stake", "look at the node", "%v", err)
	case stake.Total.Sign() == 0:
		r.Warn("stake", "prover stake AMOUNT --config FILE --wallet KEYFILE --send", "none: the network may not lend to you")
	case stake.Own.Unbonding != nil && stake.Own.Unbonding.Sign() > 0:
		r.Warn("stake", "prover withdraw, when the time is over", "%s wei staked, of which %s are asked back", stake.Total, stake.Own.Unbonding)
	default:
		r.Good("stake", "%s wei, of which %s are delegated", stake.Total, stake.Delegated)
	}
}

func status(r *checkup.Report, c config.Config, p chain.Provider) {
	const activate = "prover maintenance off --config FILE --wallet KEYFILE --send"
	switch p.Status {
	case chain.StatusActive:
		if c.Maintenance {
			r.Bad("registered", "announce maintenance first (prover maintenance on), or set maintenance = false",
				"Active, and the config says maintenance: every challenge counts as failed")
			return
		}
		r.Good("registered", "Active, tier %d, since %s", p.Tier, p.Joined.UTC().Format(time.DateOnly))
	case chain.StatusMaintenance:
		r.Warn("registered", activate, "in maintenance: no challenge counts, and nothing is earned")
	default:
		r.Bad("registered", activate+"; the network may have to approve first", "status is %s: verifiers do not call", p.Status)
	}
}

// owed looks at what the chain demands of the provider.
func owed(ctx context.Context, r *checkup.Report, c config.Config, client *chain.Client) {
	open, err := client.OpenDemands(ctx, common.Address(c.Provider))
	switch {
	case err != nil:
		r.Bad("demands", "look at the node", "%v", err)
	case len(open) == 0:
		r.Good("demands", "none is open")
	default:
		var list []string
		for _, d := range open {
			list = append(list, fmt.Sprintf("%d until %s", d.ID, d.Until.UTC().Format(time.RFC3339)))
		}
		r.Bad("demands", "stop the prover and: prover answer --config FILE --send", "stake is lost unless they are answered: %s", strings.Join(list, ", "))
	}
}
