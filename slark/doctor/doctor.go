// Package doctor looks at everything that `slark run` needs, and says of what is
// wrong how to mend it: config, key, chain, registration, balance, envelopes, store,
// ports, drand, leases, clock and limits of the host. It changes nothing.
package doctor

import (
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/checkup"
	"github.com/slark-network/slark/chain/drand"
	"github.com/slark-network/slark/chain/leases"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/proto/link/keyfile"
	"github.com/slark-network/slark/proto/owner"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/node"
)

const (
	leastDisk  = 5 << 30 // bytes: transcripts of some hundred providers for the default keep_eras
	leastFiles = 8192    // a connection for every challenge under way, and the store's files
)

// leastCoin is what a month of transactions takes on a cheap chain, in wei; less is a warning.
var leastCoin = big.NewInt(5e15)

// Examine looks at all of it, for the config in a file. What depends on something that is missing is left out.
func Examine(ctx context.Context, file string) *checkup.Report {
	r := new(checkup.Report)
	checkup.Clock(r)
	checkup.Files(r, leastFiles)
	c, err := node.Load(file)
	if err != nil {
		for _, line := range strings.Split(err.Error(), "\n") {
			r.Bad("config", "mend the file; docs/operator.md lists the keys, slark init writes a new one", "%s", line)
		}
		return r
	}
	r.Good("config", "%s", file)
	running := store(r, c)
	var self challenge.Address
	if key, err := keyfile.Load(c.Key.File, c.Key.PasswordFile); err != nil {
		r.Bad("key", "slark init --config FILE makes one, or name yours; mode 0600", "%v", err)
	} else {
		self = key.Address()
		r.Good("key", "verifier %s", self)
	}
	files(r, c, self)
	if c.DialOut.Listen != "" {
		checkup.Listen(r, "dial_out.listen", c.DialOut.Listen, running)
	}
	if c.Query.Listen != "" {
		checkup.Listen(r, "query.listen", c.Query.Listen, running)
	}
	if c.Query.JSON != "" {
		checkup.Listen(r, "query.json", c.Query.JSON, running)
	}
	client := checkup.Endpoint(ctx, r, c.Chain.URL, c.Chain.Addresses)
	if client == nil {
		return r
	}
	defer client.Close()
	beacon(ctx, r, c, client)
	if !self.IsZero() {
		checkup.Account(ctx, r, client, "balance", common.Address(self), leastCoin)
		member(ctx, r, client, common.Address(self))
	}
	return r
}

// store looks at the folder of the store, and whether a verifier has it open.
func store(r *checkup.Report, c node.Config) (running bool) {
	checkup.Disk(r, "store.dir", c.Store.Dir, leastDisk)
	_, err := os.Stat(c.Store.Dir)
	if errors.Is(err, fs.ErrNotExist) {
		if c.Store.Create {
			r.Good("store", "will be made at the first start")
		} else {
			r.Bad("store", "a new verifier: store.create = true for the first start; otherwise find the store that this one had", "%s is not there", c.Store.Dir)
		}
		return false
	}
	if err := owner.Check(c.Store.Dir); err != nil {
		r.Warn("store", "run the doctor as that user", "not opened: %v", err)
		return false
	}
	s, err := reputation.Open(c.Store.Dir, reputation.Options{MustExist: true})
	switch {
	case errors.Is(err, reputation.ErrLocked):
		r.Good("store", "in use: the verifier runs")
		return true
	case err != nil:
		r.Bad("store", "slark fsck --config FILE says more", "%v", err)
		return false
	}
	if err := s.Close(); err != nil {
		r.Bad("store", "look at the disk", "%v", err)
		return false
	}
	r.Good("store", "opens")
	return false
}

// files looks at what else the config names.
func files(r *checkup.Report, c node.Config, self challenge.Address) {
	if !self.IsZero() {
		if _, err := node.LoadCatalogue(c.Challenge.Envelopes, c.Challenge.EnvelopeSigners, self); err != nil {
			r.Bad("envelopes", "mend the file or its signature (bench calibrate --sign), or name its signer in challenge.envelope_signers", "%v", err)
		} else {
			r.Good("envelopes", "those in the program, and %d files", len(c.Challenge.Envelopes))
		}
	}
	if c.Leases.File != "" {
		if _, err := leases.Open(c.Leases.File, slog.New(slog.DiscardHandler)); err != nil {
			r.Bad("leases.file", "mend the file; its form is in docs/operator.md", "%v", err)
		} else {
			r.Good("leases.file", "%s", c.Leases.File)
		}
	}
	if c.Log.Audit != "" {
		dir := filepath.Dir(c.Log.Audit)
		if _, err := os.Stat(dir); err != nil {
			r.Bad("log.audit", "make the folder", "%v", err)
		} else {
			checkup.Disk(r, "log.audit", dir, 1<<28)
		}
	}
}

// beacon looks where beacons come from.
func beacon(ctx context.Context, r *checkup.Report, c node.Config, client *chain.Client) {
	n, has, err := client.Drand(ctx)
	switch {
	case err != nil:
		r.Bad("drand", "look at the node", "%v", err)
		return
	case !has:
		r.Good("drand", "this deployment takes its beacons from blocks")
		return
	case c.Chain.DrandURL == "":
		r.Warn("drand", `chain.drand_url = "https://api.drand.sh/…" of the network that the deployment names`,
			"no endpoint: this verifier leaves it to others to bring the rounds that begin Eras")
		return
	}
	source, err := drand.NewClient(c.Chain.DrandURL)
	if err != nil {
		r.Bad("drand", "mend chain.drand_url", "%v", err)
		return
	}
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	latest := n.RoundFor(time.Now().Add(-2 * n.Period))
	signature, err := source.Signature(ctx, latest)
	if err == nil {
		_, err = n.Check(latest, signature)
	}
	var down net.Error
	switch {
	case errors.As(err, &down):
		r.Bad("drand", "name another endpoint in chain.drand_url", "%v", err)
	case err != nil:
		r.Bad("drand", "name an endpoint of the network that the deployment names", "round %d: %v", latest, err)
	default:
		r.Good("drand", "round %d fetched and right", latest)
	}
}

// member looks whether the account verifies.
func member(ctx context.Context, r *checkup.Report, client *chain.Client, self common.Address) {
	era, err := client.CurrentEra(ctx)
	if err != nil {
		r.Bad("verifier", "look at the node", "%v", err)
		return
	}
	is := func(e uint64) bool {
		list, lerr := client.VerifiersAt(ctx, e)
		err = errors.Join(err, lerr)
		return slices.ContainsFunc(list, func(v chain.Verifier) bool { return v.Address == self })
	}
	now, next := is(era), is(era+1)
	switch {
	case err != nil:
		r.Bad("verifier", "look at the node", "%v", err)
	case now && next:
		r.Good("verifier", "of Era %d and of the next", era)
	case next:
		r.Good("verifier", "from Era %d on", era+1)
	case now:
		r.Warn("verifier", "nothing, if you mean to leave; its reports of Era are still due", "of Era %d, and no more from the next on", era)
	default:
		r.Bad("verifier", "slark register STAKE --config FILE --send", "%s is none, in Era %d or the next", self, era)
	}
}
