package metrics

import (
	"context"
	"math/big"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/proto/observe/metric"
)

var (
	rpcMethods = chain.Methods()
	statuses   = []string{"unregistered", "registered", "active", "maintenance", "suspended", "deactivated"}
	actions    = metric.Label{Name: "action", Values: []string{
		string(chain.ActionOpenEra), string(chain.ActionCommit), string(chain.ActionVerdicts), "reveal", "finalise", "silent", "owed",
		string(chain.ActionRegister), string(chain.ActionStatus), string(chain.ActionSigner), "fraud", "demand",
		"claim", "unanswered", string(chain.ActionRollOver),
		string(chain.ActionAppealVerdict), string(chain.ActionAppealReveal), string(chain.ActionAppealConclude), "appeal-silent",
	}, Why: "those of package chain"}
)

// action is the value of the label of that name: some actions name a challenge, a batch, a cohort, a seat or what is owed in theirs.
func action(a chain.Action) string {
	for _, many := range []string{"fraud", "demand", "reveal", "finalise", "silent", "owed", "claim", "unanswered", "appeal-silent"} {
		if strings.HasPrefix(string(a), many+"-") {
			return many
		}
	}
	return string(a)
}

// Request counts a request to the endpoint. It is a chain.Observer.
func (m *Metrics) Request(method string, took time.Duration, result chain.Result) {
	m.rpc.Inc(method, string(result))
	m.rpcTime.Observe(took.Seconds())
}

// Journal counts what goes through a journal of one account: what is under way, and what came of it.
func (m *Metrics) Journal(j chain.Journal) chain.Journal {
	return &journal{Journal: j, m: m, open: make(map[uint64]bool)}
}

// journal looks at the entries of nonces, which are the truth (chain.Entry). What an earlier process left is seen when the submitter reads it.
type journal struct {
	chain.Journal
	m *Metrics

	mu   sync.Mutex
	open map[uint64]bool // nonces that are not mined, and not given up
}

// Get implements chain.Journal.
func (j *journal) Get(key chain.ActionKey) (chain.Entry, bool, error) {
	if key.Action != chain.ActionNonce {
		return j.Journal.Get(key)
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	e, found, err := j.Journal.Get(key)
	if err == nil && found {
		j.seen(e)
	}
	return e, found, err
}

// Put implements chain.Journal.
func (j *journal) Put(key chain.ActionKey, e chain.Entry) error {
	if key.Action != chain.ActionNonce {
		return j.Journal.Put(key, e)
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	err := j.Journal.Put(key, e)
	if err == nil && j.seen(e) {
		j.count(e)
	}
	return err
}

// seen takes the status of a nonce, and says whether it has just come to an end. The caller holds mu.
func (j *journal) seen(e chain.Entry) (ended bool) {
	before := j.open[e.Nonce]
	if e.Status == chain.EntryIntent || e.Status == chain.EntrySent {
		j.open[e.Nonce] = true
	} else {
		delete(j.open, e.Nonce)
	}
	j.m.pending.Set(float64(len(j.open)))
	return before && !j.open[e.Nonce]
}

// count counts the actions of a nonce that has come to its end. One that only filled a gap has none.
func (j *journal) count(e chain.Entry) {
	first := metric.Other
	for i, k := range e.Keys {
		if i == 0 {
			first = action(k.Action)
		}
		j.m.sent.Inc(action(k.Action), string(e.Status))
	}
	j.m.gas.Add(float64(e.Receipt.GasUsed), first)
}

// balanceEvery is how often the balance of the account is asked for.
const balanceEvery = time.Minute

// WatchBalance asks for the balance of an account now and then until ctx ends.
func (m *Metrics) WatchBalance(ctx context.Context, c *chain.Client, account common.Address) {
	tick := time.NewTicker(balanceEvery)
	defer tick.Stop()
	for {
		if b, err := c.Balance(ctx, account); err == nil {
			ether, _ := new(big.Float).Quo(new(big.Float).SetInt(b), big.NewFloat(params.Ether)).Float64()
			m.balance.Value(func() float64 { return ether })
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}
