package demo

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/proto/link/keyfile"
	"github.com/slark-network/slark/slark/demo/hostile"
	"github.com/slark-network/slark/slark/node"
)

// leastStake is what a verifier has at stake at least, in whole tokens.
const leastStake = 50

// Verifiers are paid rewardEach tokens for each of the first rewardEras Eras together, for draws passes of each seat that they have to show, by an
// accuracy to which so many judgements of probation are added.
const (
	rewardEach = 1000
	rewardEras = 25
	draws      = 4
	probation  = 20
)

// verifier is one of the demonstration: how much it has at stake, and so how many seats it gets, and how it lies if it does.
type verifier struct {
	name  string
	stake int64 // whole tokens, leastStake at least
	lie   hostile.Lie
}

// bench is all verifiers. Those that lie have an eighth of the stake together: what a committee of so many seats bears without deciding
// anything wrong (docs/settlement.md).
var bench = []verifier{
	{"verifier-1", 1000, ""}, {"verifier-2", 1000, ""},
	{"copier", 90, hostile.Copies}, {"guesser", 90, hostile.Guesses}, {"colluder", 90, hostile.Colludes},
}

// VerifierCommand is the hidden subcommand that is one verifier that lies: it takes the lie, a configuration file and its friend's wallet.
const VerifierCommand = "demo-verifier"

// liar is the process of a verifier that lies.
func (w *world) liar(o Options, v verifier, config string) *child {
	friend := common.Address{}
	for _, p := range w.providers {
		if p.role == Overclaimer {
			friend = p.wallet.address()
		}
	}
	return &child{
		name: v.name, program: o.Program, args: []string{VerifierCommand, string(v.lie), config, friend.Hex()}, log: filepath.Join(w.dir, v.name+".log"),
	}
}

// RunVerifier is the process of a verifier that lies.
func RunVerifier(ctx context.Context, lie hostile.Lie, config, friend string) error {
	switch lie {
	case hostile.Copies, hostile.Guesses, hostile.Colludes:
	default:
		return fmt.Errorf("lie %q is not one of the demonstration", lie)
	}
	c, err := node.Load(config)
	if err != nil {
		return err
	}
	key, err := keyfile.Load(c.Key.File, c.Key.PasswordFile)
	if err != nil {
		return err
	}
	private, err := crypto.ToECDSA(key.Secret())
	if err != nil {
		return err
	}
	addresses, err := chain.LoadAddresses(c.Chain.Addresses)
	if err != nil {
		return err
	}
	client, err := chain.Dial(ctx, c.Chain.URL, addresses, addresses.ChainID)
	if err != nil {
		return err
	}
	defer client.Close()
	log := slog.New(slog.NewTextHandler(os.Stderr, nil))
	v := &hostile.Verifier{Lie: lie, Friend: common.HexToAddress(friend), Client: client, Key: private, Log: log}
	v.Watcher, err = chain.NewWatcher(chain.WatcherConfig{Client: client, PollInterval: 500 * time.Millisecond, OnEvent: v.OnEvent, Logger: log})
	if err != nil {
		return err
	}
	return v.Run(ctx)
}
