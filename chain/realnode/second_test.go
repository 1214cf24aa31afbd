//go:build realnode

package realnode

import (
	"errors"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/realnode/nodes"
)

// Two processes have one key by mistake, each with a journal of its own.
func TestSecondSubmitterIsRefused(t *testing.T) {
	nodes.OnEach(t, everybody, func(t *testing.T, n *nodes.Node) {
		t.Parallel()
		w := newWorld(t, n, deploy.Params{StartTime: time.Now().Add(time.Hour)})
		ctx := within(t, 3*time.Minute)
		me := verifiers[0]
		call := w.direct.ApproveStake(big.NewInt(1))
		foreign := func(err error, nonce, latest uint64) {
			t.Helper()
			var f *chain.ForeignError
			if !errors.As(err, &f) || !strings.Contains(err.Error(), "is not in the journal: another process sends with this key") || f.Nonce != nonce || f.Latest != latest {
				t.Fatalf("got %v, want nonce %d of %d to be foreign", err, nonce, latest)
			}
		}
		var journal, other chaintest.MemJournal
		first := w.submitter(me, &journal)
		if err := first.Claim(ctx); err != nil {
			t.Fatal(err)
		}
		if _, err := first.Do(ctx, call, action(0)); err != nil {
			t.Fatal(err)
		}
		foreign(w.submitter(me, &other).Claim(ctx), 0, 1)
		if err := w.submitter(me, &journal).Claim(ctx); err != nil { // the first one, started again
			t.Fatal(err)
		}
		// The operator says that it knows better, and is wrong: the first one finds out before it sends anything.
		second := w.submitter(me, &other, func(c *chain.SubmitterConfig) { c.AdoptNonce = 1 })
		if err := second.Claim(ctx); err != nil {
			t.Fatal(err)
		}
		if _, err := second.Do(ctx, call, action(0)); err != nil {
			t.Fatal(err)
		}
		_, err := first.Do(ctx, call, action(1))
		foreign(err, 1, 2)
		foreign(w.submitter(me, &journal).Claim(ctx), 1, 2)
		if err := w.submitter(me, &other).Claim(ctx); err != nil {
			t.Fatal(err)
		}
	})
}

// Both start before either has sent anything. One of them gets its way, the other stops, and is refused from then on.
func TestTwoSubmittersAtOnce(t *testing.T) {
	nodes.OnEach(t, everybody, func(t *testing.T, n *nodes.Node) {
		t.Parallel()
		w := newWorld(t, n, deploy.Params{StartTime: time.Now().Add(time.Hour)})
		ctx := within(t, 3*time.Minute)
		me := verifiers[1]
		var journals [2]chaintest.MemJournal
		var both [2]*chain.Submitter
		var errs [2]error
		for i := range both {
			both[i] = w.submitter(me, &journals[i])
			if err := both[i].Claim(ctx); err != nil {
				t.Fatal(err)
			}
		}
		var all sync.WaitGroup
		for i, s := range both {
			all.Go(func() {
				_, errs[i] = s.Do(ctx, w.direct.ApproveStake(big.NewInt(int64(i)+1)), action(0))
			})
		}
		all.Wait()
		winner := 0
		if errs[0] != nil {
			winner = 1
		}
		loser := 1 - winner
		var f *chain.ForeignError
		if errs[winner] != nil || !errors.Is(errs[loser], chain.ErrNonceTaken) && !errors.As(errs[loser], &f) {
			t.Fatalf("%v; %v", errs[0], errs[1])
		}
		_, err := both[loser].Do(ctx, w.direct.ApproveStake(big.NewInt(1)), action(1))
		if !errors.As(err, &f) {
			t.Fatalf("the loser went on: %v", err)
		}
		if err := w.submitter(me, &journals[loser]).Claim(ctx); !errors.As(err, &f) {
			t.Fatalf("the loser started again: %v", err)
		}
		if err := w.submitter(me, &journals[winner]).Claim(ctx); err != nil {
			t.Fatal(err)
		}
	})
}
